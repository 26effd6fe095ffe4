//! Types: The img, picture, source, map and area elements

/// `interface HTMLPictureElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2016-03. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLPictureElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlpictureelement)
#[doc(alias = "HTMLPictureElement")]
#[cfg(feature = "images")]
#[repr(transparent)]
pub struct HtmlPictureElement {
    parent: crate::HtmlElement,
}

#[cfg(feature = "images")]
interface!(
    HtmlPictureElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLPictureElement"
);

/// `interface HTMLSourceElement : HTMLElement`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLSourceElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlsourceelement)
#[doc(alias = "HTMLSourceElement")]
#[cfg(feature = "images")]
#[repr(transparent)]
pub struct HtmlSourceElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "images")]
interface!(HtmlSourceElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLSourceElement");

/// `interface HTMLImageElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLImageElement) · [Specification](https://html.spec.whatwg.org/multipage/embedded-content.html#htmlimageelement)
#[doc(alias = "HTMLImageElement")]
#[repr(transparent)]
pub struct HtmlImageElement {
    parent: crate::HtmlElement,
}
interface!(HtmlImageElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLImageElement");

/// `interface HTMLMapElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMapElement) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#htmlmapelement)
#[doc(alias = "HTMLMapElement")]
#[cfg(feature = "images")]
#[repr(transparent)]
pub struct HtmlMapElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "images")]
interface!(HtmlMapElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLMapElement");

/// `interface HTMLAreaElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAreaElement) · [Specification](https://html.spec.whatwg.org/multipage/image-maps.html#htmlareaelement)
#[doc(alias = "HTMLAreaElement")]
#[cfg(any(feature = "images", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlAreaElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "images", feature = "obsolete"))]
interface!(HtmlAreaElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLAreaElement");
