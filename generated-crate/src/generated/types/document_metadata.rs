//! Types: The elements of a page's head: title, base, link, meta, style

/// `interface HTMLHeadElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHeadElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlheadelement)
#[doc(alias = "HTMLHeadElement")]
#[cfg(any(feature = "document-metadata", feature = "html"))]
#[repr(transparent)]
pub struct HtmlHeadElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "document-metadata", feature = "html"))]
interface!(HtmlHeadElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLHeadElement");

/// `interface HTMLTitleElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTitleElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmltitleelement)
#[doc(alias = "HTMLTitleElement")]
#[cfg(feature = "document-metadata")]
#[repr(transparent)]
pub struct HtmlTitleElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "document-metadata")]
interface!(HtmlTitleElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLTitleElement");

/// `interface HTMLBaseElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBaseElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlbaseelement)
#[doc(alias = "HTMLBaseElement")]
#[cfg(feature = "document-metadata")]
#[repr(transparent)]
pub struct HtmlBaseElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "document-metadata")]
interface!(HtmlBaseElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLBaseElement");

/// `interface HTMLLinkElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmllinkelement)
#[doc(alias = "HTMLLinkElement")]
#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlLinkElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
interface!(HtmlLinkElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLLinkElement");

/// `interface HTMLMetaElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMetaElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlmetaelement)
#[doc(alias = "HTMLMetaElement")]
#[cfg(any(feature = "document-metadata", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlMetaElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "document-metadata", feature = "obsolete"))]
interface!(HtmlMetaElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLMetaElement");

/// `interface HTMLStyleElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLStyleElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlstyleelement)
#[doc(alias = "HTMLStyleElement")]
#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
#[repr(transparent)]
pub struct HtmlStyleElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
interface!(HtmlStyleElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLStyleElement");
