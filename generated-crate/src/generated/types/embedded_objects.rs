//! Types: The embed and object elements, and the navigator's lists of plugins

/// `interface HTMLEmbedElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLEmbedElement) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#htmlembedelement)
#[doc(alias = "HTMLEmbedElement")]
#[repr(transparent)]
pub struct HtmlEmbedElement {
    parent: crate::HtmlElement,
}
interface!(HtmlEmbedElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLEmbedElement");

/// `interface HTMLObjectElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLObjectElement) · [Specification](https://html.spec.whatwg.org/multipage/iframe-embed-object.html#htmlobjectelement)
#[doc(alias = "HTMLObjectElement")]
#[repr(transparent)]
pub struct HtmlObjectElement {
    parent: crate::HtmlElement,
}
interface!(HtmlObjectElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLObjectElement");

/// `interface PluginArray`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/PluginArray) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#pluginarray)
#[cfg(feature = "embedded-objects")]
#[repr(transparent)]
pub struct PluginArray {
    parent: crate::Object,
}
#[cfg(feature = "embedded-objects")]
interface!(PluginArray:; "PluginArray");

/// `interface MimeTypeArray`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/MimeTypeArray) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#mimetypearray)
#[cfg(feature = "embedded-objects")]
#[repr(transparent)]
pub struct MimeTypeArray {
    parent: crate::Object,
}
#[cfg(feature = "embedded-objects")]
interface!(MimeTypeArray:; "MimeTypeArray");

/// `interface Plugin`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/Plugin) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#dom-plugin)
#[cfg(feature = "embedded-objects")]
#[repr(transparent)]
pub struct Plugin {
    parent: crate::Object,
}
#[cfg(feature = "embedded-objects")]
interface!(Plugin:; "Plugin");

/// `interface MimeType`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/MimeType) · [Specification](https://html.spec.whatwg.org/multipage/system-state.html#mimetype)
#[cfg(feature = "embedded-objects")]
#[repr(transparent)]
pub struct MimeType {
    parent: crate::Object,
}
#[cfg(feature = "embedded-objects")]
interface!(MimeType:; "MimeType");
