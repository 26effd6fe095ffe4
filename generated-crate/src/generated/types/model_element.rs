//! Types: The model element, three-dimensional content in a page

/// `interface HTMLModelElement : HTMLElement`
///
/// Exposed in Window.
///
/// [Specification](https://immersive-web.github.io/model-element/#htmlmodelelement)
#[doc(alias = "HTMLModelElement")]
#[repr(transparent)]
pub struct HtmlModelElement {
    parent: crate::HtmlElement,
}
interface!(HtmlModelElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLModelElement");
