//! Reading and writing the frames of media stream tracks

use crate::runtime::prelude::*;
use crate::{MediaStreamTrackOrHandle, MediaStreamTrackProcessor, MediaStreamTrackProcessorInit, ReadableStream};
#[cfg(feature = "experimental")]
use crate::{MediaStreamTrack, MediaStreamTrackHandle, VideoTrackGenerator, WritableStream};

#[cfg(feature = "experimental")]
impl MediaStreamTrackHandle {
    /// Makes a new `MediaStreamTrackHandle`.
    ///
    /// `constructor(MediaStreamTrack track)`
    ///
    /// Features `media-stream-transforms` and `experimental`. [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackhandle-mediastreamtrackhandle)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(track: &MediaStreamTrack) -> Result<MediaStreamTrackHandle, Exception> {
        Js::try_new_MediaStreamTrackHandle__value__as_value(track.as_ref()).map(Js::cast)
    }
}

impl MediaStreamTrackProcessor {
    /// Makes a new `MediaStreamTrackProcessor`.
    ///
    /// `constructor(MediaStreamTrackProcessorInit init)`
    ///
    /// Feature `media-stream-transforms`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackProcessor/MediaStreamTrackProcessor) · [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessor-mediastreamtrackprocessor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(init: &MediaStreamTrackProcessorInit) -> Result<MediaStreamTrackProcessor, Exception> {
        Js::try_new_MediaStreamTrackProcessor__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// A stream of the frames of the track.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `media-stream-transforms`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackProcessor/readable) · [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessor-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The number of frames that were dropped because they were not read in time.
    ///
    /// `readonly attribute unsigned long long discardedFrames`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `media-stream-transforms` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackProcessor/discardedFrames) · [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessor-discardedframes)
    #[doc(alias = "discardedFrames")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn discarded_frames(&self) -> u64 {
        Js::get_discardedFrames__as_number(js(self)) as u64
    }

    /// The number of frames that the processor has received.
    ///
    /// `readonly attribute unsigned long long totalFrames`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `media-stream-transforms` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackProcessor/totalFrames) · [Specification](https://w3c.github.io/mediacapture-transform/#dom-mediastreamtrackprocessor-totalframes)
    #[doc(alias = "totalFrames")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn total_frames(&self) -> u64 {
        Js::get_totalFrames__as_number(js(self)) as u64
    }
}

impl MediaStreamTrackProcessorInit {
    /// Options for making a `MediaStreamTrackProcessor`.
    ///
    /// `dictionary MediaStreamTrackProcessorInit`
    ///
    /// Feature `media-stream-transforms`.
    pub fn new(track: impl Into<MediaStreamTrackOrHandle>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "track", &track.into().to_js());
        this
    }

    /// The track to read, or a handle to it.
    ///
    /// `required MediaStreamTrackOrHandle track`
    ///
    /// Feature `media-stream-transforms`.
    #[doc(alias = "track")]
    pub fn get_track(&self) -> MediaStreamTrackOrHandle {
        property::get(self, "track")
    }

    /// Sets the track to read, or a handle to it.
    ///
    /// Feature `media-stream-transforms`.
    #[doc(alias = "track")]
    pub fn set_track(&self, value: impl Into<MediaStreamTrackOrHandle>) -> &Self {
        property::set(self, "track", &value.into().to_js());
        self
    }

    /// The greatest number of frames that wait to be read; older ones are dropped.
    ///
    /// `[EnforceRange] unsigned short maxBufferSize`
    ///
    /// Feature `media-stream-transforms`.
    #[doc(alias = "maxBufferSize")]
    pub fn get_max_buffer_size(&self) -> Option<u16> {
        property::get(self, "maxBufferSize")
    }

    /// Sets the greatest number of frames that wait to be read; older ones are dropped.
    ///
    /// Feature `media-stream-transforms`.
    #[doc(alias = "maxBufferSize")]
    pub fn set_max_buffer_size(&self, value: u16) -> &Self {
        property::set_f64(self, "maxBufferSize", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl VideoTrackGenerator {
    /// Makes a new `VideoTrackGenerator`.
    ///
    /// `constructor()`
    ///
    /// Features `media-stream-transforms` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackGenerator/VideoTrackGenerator) · [Specification](https://w3c.github.io/mediacapture-transform/#dom-videotrackgenerator-videotrackgenerator)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<VideoTrackGenerator, Exception> {
        Js::try_new_VideoTrackGenerator__as_value().map(Js::cast)
    }

    /// The stream into which the `VideoFrame` objects are written.
    ///
    /// `readonly attribute WritableStream writable`
    ///
    /// Features `media-stream-transforms` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackGenerator/writable) · [Specification](https://w3c.github.io/mediacapture-transform/#dom-videotrackgenerator-writable)
    #[inline]
    pub fn writable(&self) -> WritableStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }

    /// Whether the track is muted and the written frames are dropped.
    ///
    /// `attribute boolean muted`
    ///
    /// Features `media-stream-transforms` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackGenerator/muted) · [Specification](https://w3c.github.io/mediacapture-transform/#dom-videotrackgenerator-muted)
    #[inline]
    pub fn muted(&self) -> bool {
        Js::get_muted__as_bool(js(self)).get()
    }

    /// Sets whether the track is muted and the written frames are dropped.
    ///
    /// Features `media-stream-transforms` and `experimental`.
    #[doc(alias = "muted")]
    #[inline]
    pub fn set_muted(&self, value: bool) {
        Js::set_muted__bool(js(self), value)
    }

    /// The video track that shows the written frames.
    ///
    /// `readonly attribute MediaStreamTrack track`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `media-stream-transforms` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackGenerator/track) · [Specification](https://w3c.github.io/mediacapture-transform/#dom-videotrackgenerator-track)
    #[inline]
    pub fn track(&self) -> Option<MediaStreamTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, constructor, js_class = "MediaStreamTrackProcessor")]
    pub(crate) fn try_new_MediaStreamTrackProcessor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, constructor, js_class = "MediaStreamTrackHandle")]
    pub(crate) fn try_new_MediaStreamTrackHandle__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "VideoTrackGenerator")]
    pub(crate) fn try_new_VideoTrackGenerator__as_value() -> Result<Js, Exception>;
}
