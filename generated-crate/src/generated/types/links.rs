//! Types: Anchors, and the parts of the address that they point to

web_interface! {
    /// An `a` element, a link.
    ///
    /// `interface HTMLAnchorElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `attribution`, `obsolete`.
    ///
    /// Feature `links`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmlanchorelement)
    #[doc(alias = "HTMLAnchorElement")]
    pub struct HtmlAnchorElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLAnchorElement";
}
