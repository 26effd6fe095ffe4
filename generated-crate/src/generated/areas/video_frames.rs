//! The frames of a video: being called for each, and how many were dropped

use crate::runtime::prelude::*;
use crate::{HtmlVideoElement, VideoFrameCallbackMetadata, VideoFrameRequestCallback, VideoPlaybackQuality};

impl HtmlVideoElement {
    /// Returns the current counts of shown and dropped frames.
    ///
    /// `VideoPlaybackQuality getVideoPlaybackQuality()`
    ///
    /// Feature `video-frames`. Baseline: widely available since 2020-02. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/getVideoPlaybackQuality) · [Specification](https://w3c.github.io/media-playback-quality/#dom-htmlvideoelement-getvideoplaybackquality)
    #[doc(alias = "getVideoPlaybackQuality")]
    #[inline]
    pub fn get_video_playback_quality(&self) -> VideoPlaybackQuality {
        FromJs::from_js(Js::call_getVideoPlaybackQuality__as_value(js(self)))
    }

    /// Calls a function once when the next frame of the video is shown, and returns a handle.
    ///
    /// `unsigned long requestVideoFrameCallback(VideoFrameRequestCallback callback)`
    ///
    /// Feature `video-frames`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/requestVideoFrameCallback) · [Specification](https://wicg.github.io/video-rvfc/#dom-htmlvideoelement-requestvideoframecallback)
    #[doc(alias = "requestVideoFrameCallback")]
    #[inline]
    pub fn request_video_frame_callback(&self, callback: impl IntoFunctionOnce<VideoFrameRequestCallback>) -> u32 {
        Js::call_requestVideoFrameCallback__value__as_number(js(self), &callback.into_callback().into_function()) as u32
    }

    /// Cancels a request by its handle.
    ///
    /// `undefined cancelVideoFrameCallback(unsigned long handle)`
    ///
    /// Feature `video-frames`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLVideoElement/cancelVideoFrameCallback) · [Specification](https://wicg.github.io/video-rvfc/#dom-htmlvideoelement-cancelvideoframecallback)
    #[doc(alias = "cancelVideoFrameCallback")]
    #[inline]
    pub fn cancel_video_frame_callback(&self, handle: u32) {
        Js::call_cancelVideoFrameCallback__number(js(self), handle as f64)
    }
}

impl VideoPlaybackQuality {
    /// The time when these counts were taken, in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp creationTime`
    ///
    /// Feature `video-frames`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/VideoPlaybackQuality/creationTime) · [Specification](https://w3c.github.io/media-playback-quality/#dom-videoplaybackquality-creationtime)
    #[doc(alias = "creationTime")]
    #[inline]
    pub fn creation_time(&self) -> f64 {
        Js::get_creationTime__as_number(js(self))
    }

    /// The number of frames that were dropped, before or after decoding, instead of being shown.
    ///
    /// `readonly attribute unsigned long droppedVideoFrames`
    ///
    /// Feature `video-frames`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/VideoPlaybackQuality/droppedVideoFrames) · [Specification](https://w3c.github.io/media-playback-quality/#dom-videoplaybackquality-droppedvideoframes)
    #[doc(alias = "droppedVideoFrames")]
    #[inline]
    pub fn dropped_video_frames(&self) -> u32 {
        Js::get_droppedVideoFrames__as_number(js(self)) as u32
    }

    /// The number of frames that were shown or dropped so far.
    ///
    /// `readonly attribute unsigned long totalVideoFrames`
    ///
    /// Feature `video-frames`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/VideoPlaybackQuality/totalVideoFrames) · [Specification](https://w3c.github.io/media-playback-quality/#dom-videoplaybackquality-totalvideoframes)
    #[doc(alias = "totalVideoFrames")]
    #[inline]
    pub fn total_video_frames(&self) -> u32 {
        Js::get_totalVideoFrames__as_number(js(self)) as u32
    }

    /// The number of corrupted frames; outdated, usually 0.
    ///
    /// `readonly attribute unsigned long corruptedVideoFrames`
    ///
    /// Feature `video-frames`. [MDN](https://developer.mozilla.org/docs/Web/API/VideoPlaybackQuality/corruptedVideoFrames) · [Specification](https://w3c.github.io/media-playback-quality/#dom-videoplaybackquality-corruptedvideoframes)
    #[doc(alias = "corruptedVideoFrames")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/VideoPlaybackQuality/corruptedVideoFrames"]
    #[inline]
    pub fn corrupted_video_frames(&self) -> u32 {
        Js::get_corruptedVideoFrames__as_number(js(self)) as u32
    }
}

impl VideoFrameCallbackMetadata {
    /// Details about a video frame, passed to the callback of `requestVideoFrameCallback`.
    ///
    /// `dictionary VideoFrameCallbackMetadata`
    ///
    /// Feature `video-frames`.
    pub fn new(
        presentation_time: f64,
        expected_display_time: f64,
        width: u32,
        height: u32,
        media_time: f64,
        presented_frames: u32,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "presentationTime", presentation_time);
        property::set_f64(&this, "expectedDisplayTime", expected_display_time);
        property::set_f64(&this, "width", width as f64);
        property::set_f64(&this, "height", height as f64);
        property::set_f64(&this, "mediaTime", media_time);
        property::set_f64(&this, "presentedFrames", presented_frames as f64);
        this
    }

    /// The time at which the browser handed the frame over for display, in milliseconds.
    ///
    /// `required DOMHighResTimeStamp presentationTime`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "presentationTime")]
    pub fn get_presentation_time(&self) -> f64 {
        property::get(self, "presentationTime")
    }

    /// Sets the time at which the browser handed the frame over for display, in milliseconds.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "presentationTime")]
    pub fn set_presentation_time(&self, value: f64) -> &Self {
        property::set_f64(self, "presentationTime", value);
        self
    }

    /// The time at which the frame is expected to be visible, in milliseconds.
    ///
    /// `required DOMHighResTimeStamp expectedDisplayTime`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "expectedDisplayTime")]
    pub fn get_expected_display_time(&self) -> f64 {
        property::get(self, "expectedDisplayTime")
    }

    /// Sets the time at which the frame is expected to be visible, in milliseconds.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "expectedDisplayTime")]
    pub fn set_expected_display_time(&self, value: f64) -> &Self {
        property::set_f64(self, "expectedDisplayTime", value);
        self
    }

    /// The width of the frame in media pixels.
    ///
    /// `required unsigned long width`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> u32 {
        property::get(self, "width")
    }

    /// Sets the width of the frame in media pixels.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// The height of the frame in media pixels.
    ///
    /// `required unsigned long height`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> u32 {
        property::get(self, "height")
    }

    /// Sets the height of the frame in media pixels.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// The position of the frame within the media, in seconds.
    ///
    /// `required double mediaTime`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "mediaTime")]
    pub fn get_media_time(&self) -> f64 {
        property::get(self, "mediaTime")
    }

    /// Sets the position of the frame within the media, in seconds.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "mediaTime")]
    pub fn set_media_time(&self, value: f64) -> &Self {
        property::set_f64(self, "mediaTime", value);
        self
    }

    /// The number of frames handed over so far; gaps between two calls show missed frames.
    ///
    /// `required unsigned long presentedFrames`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "presentedFrames")]
    pub fn get_presented_frames(&self) -> u32 {
        property::get(self, "presentedFrames")
    }

    /// Sets the number of frames handed over so far; gaps between two calls show missed frames.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "presentedFrames")]
    pub fn set_presented_frames(&self, value: u32) -> &Self {
        property::set_f64(self, "presentedFrames", value as f64);
        self
    }

    /// The time that decoding has taken, in seconds, if known.
    ///
    /// `double processingDuration`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "processingDuration")]
    pub fn get_processing_duration(&self) -> Option<f64> {
        property::get(self, "processingDuration")
    }

    /// Sets the time that decoding has taken, in seconds, if known.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "processingDuration")]
    pub fn set_processing_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "processingDuration", value);
        self
    }

    /// For camera or remote video, the time at which the frame was captured, in milliseconds.
    ///
    /// `DOMHighResTimeStamp captureTime`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "captureTime")]
    pub fn get_capture_time(&self) -> Option<f64> {
        property::get(self, "captureTime")
    }

    /// Sets for camera or remote video, the time at which the frame was captured, in milliseconds.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "captureTime")]
    pub fn set_capture_time(&self, value: f64) -> &Self {
        property::set_f64(self, "captureTime", value);
        self
    }

    /// For remote video, the time at which the whole frame had arrived, in milliseconds.
    ///
    /// `DOMHighResTimeStamp receiveTime`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "receiveTime")]
    pub fn get_receive_time(&self) -> Option<f64> {
        property::get(self, "receiveTime")
    }

    /// Sets for remote video, the time at which the whole frame had arrived, in milliseconds.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "receiveTime")]
    pub fn set_receive_time(&self, value: f64) -> &Self {
        property::set_f64(self, "receiveTime", value);
        self
    }

    /// For remote video, the RTP timestamp of the frame.
    ///
    /// `unsigned long rtpTimestamp`
    ///
    /// Feature `video-frames`.
    #[doc(alias = "rtpTimestamp")]
    pub fn get_rtp_timestamp(&self) -> Option<u32> {
        property::get(self, "rtpTimestamp")
    }

    /// Sets for remote video, the RTP timestamp of the frame.
    ///
    /// Feature `video-frames`.
    #[doc(alias = "rtpTimestamp")]
    pub fn set_rtp_timestamp(&self, value: u32) -> &Self {
        property::set_f64(self, "rtpTimestamp", value as f64);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "corruptedVideoFrames")]
    pub(crate) fn get_corruptedVideoFrames__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "creationTime")]
    pub(crate) fn get_creationTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "droppedVideoFrames")]
    pub(crate) fn get_droppedVideoFrames__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "totalVideoFrames")]
    pub(crate) fn get_totalVideoFrames__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "cancelVideoFrameCallback")]
    pub(crate) fn call_cancelVideoFrameCallback__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "getVideoPlaybackQuality")]
    pub(crate) fn call_getVideoPlaybackQuality__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "requestVideoFrameCallback")]
    pub(crate) fn call_requestVideoFrameCallback__value__as_number(this: &Js, a0: &JsValue) -> f64;
}
