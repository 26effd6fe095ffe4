//! Types: The video and audio elements

#[cfg(any(
    feature = "canvas-2d", feature = "image-bitmap", feature = "media-elements", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "video-frames", feature = "web-codecs", feature = "webgl",
    feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection", feature = "webxr-layers",
    )),
))]
web_interface! {
    /// A `video` element.
    ///
    /// `interface HTMLVideoElement : HTMLMediaElement`
    ///
    /// Inherits the methods of [`HtmlMediaElement`](crate::HtmlMediaElement), [`HtmlElement`](crate::HtmlElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `picture-in-picture`, `video-frames`.
    ///
    /// Feature `media-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmlvideoelement)
    #[doc(alias = "HTMLVideoElement")]
    pub struct HtmlVideoElement: [
        crate::HtmlMediaElement, crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLVideoElement";
}

#[cfg(feature = "media-elements")]
web_interface! {
    /// An `audio` element.
    ///
    /// `interface HTMLAudioElement : HTMLMediaElement`
    ///
    /// Inherits the methods of [`HtmlMediaElement`](crate::HtmlMediaElement), [`HtmlElement`](crate::HtmlElement),
    /// [`Element`](crate::Element), [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLAudioElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmlaudioelement)
    #[doc(alias = "HTMLAudioElement")]
    pub struct HtmlAudioElement: [
        crate::HtmlMediaElement, crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLAudioElement";
}

#[cfg(feature = "media-elements")]
web_enumeration! {
    /// The answer of `canPlayType`: `"probably"`, `"maybe"`, or an empty string for no.
    ///
    /// `enum CanPlayTypeResult`
    ///
    /// Feature `media-elements`.
    pub enum CanPlayTypeResult {
        None = "",
        Maybe = "maybe",
        Probably = "probably",
    }
}

#[cfg(any(
    feature = "audio-output", feature = "canvas-2d", feature = "capture-from-element", feature = "encrypted-media",
    feature = "event-handlers", feature = "image-bitmap", feature = "media-elements", feature = "offscreen-canvas",
    feature = "picture-in-picture", feature = "remote-playback", feature = "video-frames", feature = "web-audio",
    feature = "web-codecs", feature = "webgl", feature = "webgl2", feature = "webgpu",
    all(feature = "experimental", any(
        feature = "css-worklets", feature = "language-model", feature = "shape-detection", feature = "webxr-layers",
    )),
))]
web_interface! {
    /// The shared base of `audio` and `video` elements.
    ///
    /// `interface HTMLMediaElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `audio-output`, `capture-from-element`, `encrypted-media`,
    /// `remote-playback`.
    ///
    /// Feature `media-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement) · [Specification](https://html.spec.whatwg.org/multipage/media.html#htmlmediaelement)
    #[doc(alias = "HTMLMediaElement")]
    pub struct HtmlMediaElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLMediaElement";
    extended;
}

#[cfg(feature = "media-elements")]
web_interface! {
    /// The reason why media could not be loaded or played.
    ///
    /// `interface MediaError`
    ///
    /// Feature `media-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaError) · [Specification](https://html.spec.whatwg.org/multipage/media.html#error-codes)
    pub struct MediaError: [crate::Object];
    class = "MediaError";
}

#[cfg(any(feature = "media-elements", feature = "media-source"))]
web_interface! {
    /// A sorted list of time ranges in seconds that do not overlap.
    ///
    /// `interface TimeRanges`
    ///
    /// Feature `media-elements`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/TimeRanges) · [Specification](https://html.spec.whatwg.org/multipage/media.html#time-ranges)
    pub struct TimeRanges: [crate::Object];
    class = "TimeRanges";
}

#[cfg(feature = "media-elements")]
web_union! {
    /// `typedef (MediaStream or MediaSource or Blob) MediaProvider`
    ///
    /// Feature `media-elements`.
    pub enum MediaProvider {
        MediaStream(crate::MediaStream): value,
        MediaSource(crate::MediaSource): value,
        Blob(crate::Blob): value,
    }
    heirs Blob(crate::Blob);
    into crate::Object;
}

#[cfg(all(all(feature = "experimental", feature = "media-source"), feature = "media-elements"))]
web_stands_for!(crate::ManagedMediaSource, crate::MediaProvider, MediaSource(crate::MediaSource));
