//! Types: The template element

web_interface! {
    /// `interface HTMLTemplateElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTemplateElement) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#htmltemplateelement)
    #[doc(alias = "HTMLTemplateElement")]
    pub struct HtmlTemplateElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLTemplateElement";
}
