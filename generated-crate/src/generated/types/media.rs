//! Types: The video and audio elements

/// `interface HTMLVideoElement : HTMLMediaElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmlvideoelement)
#[doc(alias = "HTMLVideoElement")]
#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "media", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "video-frames", feature = "web-codecs", feature = "webgl",
    feature = "webgl2", feature = "webgpu",
    all(
        feature = "experimental",
        any(
            feature = "css-worklets", feature = "language-model", feature = "shape-detection", feature = "webxr-layers",
        ),
    ),
))]
#[repr(transparent)]
pub struct HtmlVideoElement {
    parent: crate::HtmlMediaElement,
}

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "media", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "video-frames", feature = "web-codecs", feature = "webgl",
    feature = "webgl2", feature = "webgpu",
    all(
        feature = "experimental",
        any(
            feature = "css-worklets", feature = "language-model", feature = "shape-detection", feature = "webxr-layers",
        ),
    ),
))]
interface!(
    HtmlVideoElement: crate::HtmlMediaElement,
    crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLVideoElement"
);

/// `interface HTMLAudioElement : HTMLMediaElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAudioElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmlaudioelement)
#[doc(alias = "HTMLAudioElement")]
#[cfg(feature = "media")]
#[repr(transparent)]
pub struct HtmlAudioElement {
    parent: crate::HtmlMediaElement,
}

#[cfg(feature = "media")]
interface!(
    HtmlAudioElement: crate::HtmlMediaElement,
    crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLAudioElement"
);

/// `enum CanPlayTypeResult`
#[cfg(feature = "media")]
#[non_exhaustive]
pub enum CanPlayTypeResult {
    /// `""`
    None,
    /// `"maybe"`
    Maybe,
    /// `"probably"`
    Probably,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media")]
enumeration!(CanPlayTypeResult {
    None = "",
    Maybe = "maybe",
    Probably = "probably",
});

/// `interface HTMLMediaElement : HTMLElement`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmlmediaelement)
#[doc(alias = "HTMLMediaElement")]
#[cfg(any(
    feature = "audio-output", feature = "canvas-2d", feature = "capture-from-element", feature = "encrypted-media",
    feature = "event-handlers", feature = "image-bitmap", feature = "media", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "remote-playback", feature = "video-frames", feature = "web-audio",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(
        feature = "experimental",
        any(
            feature = "css-worklets", feature = "language-model", feature = "shape-detection", feature = "webxr-layers",
        ),
    ),
))]
#[repr(transparent)]
pub struct HtmlMediaElement {
    parent: crate::HtmlElement,
}
#[cfg(any(
    feature = "audio-output", feature = "canvas-2d", feature = "capture-from-element", feature = "encrypted-media",
    feature = "event-handlers", feature = "image-bitmap", feature = "media", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "remote-playback", feature = "video-frames", feature = "web-audio",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(
        feature = "experimental",
        any(
            feature = "css-worklets", feature = "language-model", feature = "shape-detection", feature = "webxr-layers",
        ),
    ),
))]
interface!(HtmlMediaElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLMediaElement");
#[cfg(any(
    feature = "audio-output", feature = "canvas-2d", feature = "capture-from-element", feature = "encrypted-media",
    feature = "event-handlers", feature = "image-bitmap", feature = "media", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "remote-playback", feature = "video-frames", feature = "web-audio",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(
        feature = "experimental",
        any(
            feature = "css-worklets", feature = "language-model", feature = "shape-detection", feature = "webxr-layers",
        ),
    ),
))]
extended!([] HtmlMediaElement);

/// `interface MediaError`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaError) · [Specification](https://html.spec.whatwg.org/multipage/media.html#error-codes)
#[cfg(feature = "media")]
#[repr(transparent)]
pub struct MediaError {
    parent: crate::Object,
}
#[cfg(feature = "media")]
interface!(MediaError:; "MediaError");

/// `interface TimeRanges`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TimeRanges) · [Specification](https://html.spec.whatwg.org/multipage/media.html#time-ranges)
#[cfg(any(feature = "media", feature = "media-source"))]
#[repr(transparent)]
pub struct TimeRanges {
    parent: crate::Object,
}
#[cfg(any(feature = "media", feature = "media-source"))]
interface!(TimeRanges:; "TimeRanges");

/// `typedef (MediaStream or MediaSource or Blob) MediaProvider`
#[cfg(feature = "media")]
#[non_exhaustive]
pub enum MediaProvider {
    /// `MediaStream`
    MediaStream(crate::MediaStream),
    /// `MediaSource`
    MediaSource(crate::MediaSource),
    /// `Blob`
    Blob(crate::Blob),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "media")]
union!(MediaProvider {
    MediaStream(crate::MediaStream): value,
    MediaSource(crate::MediaSource): value,
    Blob(crate::Blob): value,
});
