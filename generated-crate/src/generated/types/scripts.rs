//! Types: The script element

web_interface! {
    /// A `script` element, with code or data for the page.
    ///
    /// `interface HTMLScriptElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `scripts`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#htmlscriptelement)
    #[doc(alias = "HTMLScriptElement")]
    pub struct HtmlScriptElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLScriptElement";
}
