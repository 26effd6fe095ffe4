//! Types: Anchors, and the parts of the address that they point to

web_interface! {
    /// `interface HTMLAnchorElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmlanchorelement)
    ///
    /// Members are added by the features `attribution`, `obsolete`.
    #[doc(alias = "HTMLAnchorElement")]
    pub struct HtmlAnchorElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLAnchorElement";
}
