//! Types: The elements of a page's head: title, base, link, meta, style
#[cfg(any(feature = "document-metadata", feature = "html"))]
/// `interface HTMLHeadElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLHeadElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlheadelement)
#[doc(alias = "HTMLHeadElement")]
#[repr(transparent)]
pub struct HtmlHeadElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "document-metadata", feature = "html"))]
interface!(HtmlHeadElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLHeadElement");

#[cfg(feature = "document-metadata")]
/// `interface HTMLTitleElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTitleElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmltitleelement)
#[doc(alias = "HTMLTitleElement")]
#[repr(transparent)]
pub struct HtmlTitleElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "document-metadata")]
interface!(HtmlTitleElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLTitleElement");

#[cfg(feature = "document-metadata")]
/// `interface HTMLBaseElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLBaseElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlbaseelement)
#[doc(alias = "HTMLBaseElement")]
#[repr(transparent)]
pub struct HtmlBaseElement {
    parent: crate::HtmlElement,
}
#[cfg(feature = "document-metadata")]
interface!(HtmlBaseElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLBaseElement");

#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
/// `interface HTMLLinkElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLLinkElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmllinkelement)
#[doc(alias = "HTMLLinkElement")]
#[repr(transparent)]
pub struct HtmlLinkElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
interface!(HtmlLinkElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLLinkElement");

#[cfg(any(feature = "document-metadata", feature = "obsolete"))]
/// `interface HTMLMetaElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMetaElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlmetaelement)
#[doc(alias = "HTMLMetaElement")]
#[repr(transparent)]
pub struct HtmlMetaElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "document-metadata", feature = "obsolete"))]
interface!(HtmlMetaElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLMetaElement");

#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
/// `interface HTMLStyleElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLStyleElement) · [Specification](https://html.spec.whatwg.org/multipage/semantics.html#htmlstyleelement)
#[doc(alias = "HTMLStyleElement")]
#[repr(transparent)]
pub struct HtmlStyleElement {
    parent: crate::HtmlElement,
}
#[cfg(any(feature = "cssom", feature = "document-metadata", feature = "obsolete"))]
interface!(HtmlStyleElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLStyleElement");
