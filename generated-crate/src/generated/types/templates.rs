//! Types: The template element

web_interface! {
    /// The `template` element: markup that is parsed but not shown, for cloning by script.
    ///
    /// `interface HTMLTemplateElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `templates`. Exposed in Window. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#htmltemplateelement)
    #[doc(alias = "HTMLTemplateElement")]
    pub struct HtmlTemplateElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTemplateElement";
}
