//! Types: The script element

/// `interface HTMLScriptElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLScriptElement) · [Specification](https://html.spec.whatwg.org/multipage/scripting.html#htmlscriptelement)
#[doc(alias = "HTMLScriptElement")]
#[repr(transparent)]
pub struct HtmlScriptElement {
    parent: crate::HtmlElement,
}
interface!(HtmlScriptElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLScriptElement");
