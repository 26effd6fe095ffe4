//! Types: HTML documents and what all HTML elements share

/// `enum DocumentReadyState`
#[cfg(feature = "html")]
#[non_exhaustive]
pub enum DocumentReadyState {
    /// `"loading"`
    Loading,
    /// `"interactive"`
    Interactive,
    /// `"complete"`
    Complete,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "html")]
enumeration!(DocumentReadyState {
    Loading = "loading",
    Interactive = "interactive",
    Complete = "complete",
});

/// `enum DocumentVisibilityState`
#[cfg(any(feature = "html", feature = "reporting", feature = "service-worker-scope"))]
#[non_exhaustive]
pub enum DocumentVisibilityState {
    /// `"visible"`
    Visible,
    /// `"hidden"`
    Hidden,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "html", feature = "reporting", feature = "service-worker-scope"))]
enumeration!(DocumentVisibilityState {
    Visible = "visible",
    Hidden = "hidden",
});

/// `interface HTMLElement : Element`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#htmlelement)
#[doc(alias = "HTMLElement")]
#[cfg(any(
    feature = "audio-output", feature = "canvas", feature = "canvas-2d", feature = "capture-from-element",
    feature = "credentials", feature = "css-styles", feature = "css-typed-om", feature = "cssom",
    feature = "custom-elements", feature = "dialog-element", feature = "document-metadata", feature = "editing",
    feature = "element-geometry", feature = "embedded-objects", feature = "encrypted-media", feature = "event-handlers",
    feature = "form-data", feature = "form-events", feature = "forms", feature = "html", feature = "html-elements",
    feature = "iframes", feature = "image-bitmap", feature = "images", feature = "input-elements", feature = "links",
    feature = "media", feature = "media-tracks", feature = "mouse-events", feature = "obsolete",
    feature = "offscreen-canvas", feature = "picture-in-picture", feature = "pointer-events", feature = "popover",
    feature = "remote-playback", feature = "scripts", feature = "select-elements", feature = "shadow-dom",
    feature = "tables", feature = "templates", feature = "video-frames", feature = "web-audio", feature = "web-codecs",
    feature = "webgl", feature = "webgl2", feature = "webgpu", feature = "window-geometry",
    all(
        feature = "experimental",
        any(
            feature = "attribution", feature = "content-security-policy", feature = "css-worklets",
            feature = "edit-context", feature = "geolocation", feature = "installed-apps", feature = "language-model",
            feature = "media-capture-extensions", feature = "model-element", feature = "paint-timing",
            feature = "permissions-policy", feature = "private-state-tokens", feature = "screen-capture",
            feature = "scrolling", feature = "shape-detection", feature = "virtual-keyboard", feature = "webxr-layers",
        ),
    ),
))]
#[repr(transparent)]
pub struct HtmlElement {
    parent: crate::Element,
}
#[cfg(any(
    feature = "audio-output", feature = "canvas", feature = "canvas-2d", feature = "capture-from-element",
    feature = "credentials", feature = "css-styles", feature = "css-typed-om", feature = "cssom",
    feature = "custom-elements", feature = "dialog-element", feature = "document-metadata", feature = "editing",
    feature = "element-geometry", feature = "embedded-objects", feature = "encrypted-media", feature = "event-handlers",
    feature = "form-data", feature = "form-events", feature = "forms", feature = "html", feature = "html-elements",
    feature = "iframes", feature = "image-bitmap", feature = "images", feature = "input-elements", feature = "links",
    feature = "media", feature = "media-tracks", feature = "mouse-events", feature = "obsolete",
    feature = "offscreen-canvas", feature = "picture-in-picture", feature = "pointer-events", feature = "popover",
    feature = "remote-playback", feature = "scripts", feature = "select-elements", feature = "shadow-dom",
    feature = "tables", feature = "templates", feature = "video-frames", feature = "web-audio", feature = "web-codecs",
    feature = "webgl", feature = "webgl2", feature = "webgpu", feature = "window-geometry",
    all(
        feature = "experimental",
        any(
            feature = "attribution", feature = "content-security-policy", feature = "css-worklets",
            feature = "edit-context", feature = "geolocation", feature = "installed-apps", feature = "language-model",
            feature = "media-capture-extensions", feature = "model-element", feature = "paint-timing",
            feature = "permissions-policy", feature = "private-state-tokens", feature = "screen-capture",
            feature = "scrolling", feature = "shape-detection", feature = "virtual-keyboard", feature = "webxr-layers",
        ),
    ),
))]
interface!(HtmlElement: crate::Element, crate::Node, crate::EventTarget; "HTMLElement");
#[cfg(any(
    feature = "audio-output", feature = "canvas", feature = "canvas-2d", feature = "capture-from-element",
    feature = "credentials", feature = "css-styles", feature = "css-typed-om", feature = "cssom",
    feature = "custom-elements", feature = "dialog-element", feature = "document-metadata", feature = "editing",
    feature = "element-geometry", feature = "embedded-objects", feature = "encrypted-media", feature = "event-handlers",
    feature = "form-data", feature = "form-events", feature = "forms", feature = "html", feature = "html-elements",
    feature = "iframes", feature = "image-bitmap", feature = "images", feature = "input-elements", feature = "links",
    feature = "media", feature = "media-tracks", feature = "mouse-events", feature = "obsolete",
    feature = "offscreen-canvas", feature = "picture-in-picture", feature = "pointer-events", feature = "popover",
    feature = "remote-playback", feature = "scripts", feature = "select-elements", feature = "shadow-dom",
    feature = "tables", feature = "templates", feature = "video-frames", feature = "web-audio", feature = "web-codecs",
    feature = "webgl", feature = "webgl2", feature = "webgpu", feature = "window-geometry",
    all(
        feature = "experimental",
        any(
            feature = "attribution", feature = "content-security-policy", feature = "css-worklets",
            feature = "edit-context", feature = "geolocation", feature = "installed-apps", feature = "language-model",
            feature = "media-capture-extensions", feature = "model-element", feature = "paint-timing",
            feature = "permissions-policy", feature = "private-state-tokens", feature = "screen-capture",
            feature = "scrolling", feature = "shape-detection", feature = "virtual-keyboard", feature = "webxr-layers",
        ),
    ),
))]
extended!([] HtmlElement);

/// `interface HTMLUnknownElement : HTMLElement`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/HTMLUnknownElement) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#htmlunknownelement)
#[doc(alias = "HTMLUnknownElement")]
#[cfg(feature = "html")]
#[repr(transparent)]
pub struct HtmlUnknownElement {
    parent: crate::HtmlElement,
}

#[cfg(feature = "html")]
interface!(
    HtmlUnknownElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLUnknownElement"
);

/// `interface DOMStringMap`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DOMStringMap) · [Specification](https://html.spec.whatwg.org/multipage/dom.html#domstringmap)
#[doc(alias = "DOMStringMap")]
#[cfg(any(feature = "html", feature = "mathml", feature = "svg"))]
#[repr(transparent)]
pub struct DomStringMap {
    parent: crate::Object,
}
#[cfg(any(feature = "html", feature = "mathml", feature = "svg"))]
interface!(DomStringMap:; "DOMStringMap");

/// `dictionary FocusOptions`
#[cfg(any(feature = "html", feature = "mathml", feature = "svg"))]
#[repr(transparent)]
pub struct FocusOptions {
    parent: crate::Object,
}
#[cfg(any(feature = "html", feature = "mathml", feature = "svg"))]
dictionary!(FocusOptions:; "FocusOptions");

/// `typedef (HTMLScriptElement or SVGScriptElement) HTMLOrSVGScriptElement`
#[doc(alias = "HTMLOrSVGScriptElement")]
#[cfg(feature = "html")]
#[non_exhaustive]
pub enum HtmlOrSvgScriptElement {
    /// `HtmlScriptElement`
    HtmlScriptElement(crate::HtmlScriptElement),
    /// `SvgScriptElement`
    SvgScriptElement(crate::SvgScriptElement),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "html")]
union!(HtmlOrSvgScriptElement {
    HtmlScriptElement(crate::HtmlScriptElement): value,
    SvgScriptElement(crate::SvgScriptElement): value,
});

/// `(boolean or unrestricted double or DOMString)`
#[cfg(feature = "html")]
#[non_exhaustive]
pub enum BooleanOrNumberOrString {
    /// `Boolean`
    Boolean(bool),
    /// `Number`
    Number(f64),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "html")]
union!(BooleanOrNumberOrString {
    Boolean(bool): boolean,
    Number(f64): number,
    String(crate::JsString): string,
});
