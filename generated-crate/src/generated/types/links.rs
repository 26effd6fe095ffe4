//! Types: Anchors, and the parts of the address that they point to

/// `interface HTMLAnchorElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAnchorElement) · [Specification](https://html.spec.whatwg.org/multipage/text-level-semantics.html#htmlanchorelement)
#[doc(alias = "HTMLAnchorElement")]
#[repr(transparent)]
pub struct HtmlAnchorElement {
    parent: crate::HtmlElement,
}
interface!(HtmlAnchorElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLAnchorElement");
