//! Media streams from canvas, video and audio elements

use crate::runtime::prelude::*;
use crate::{CanvasCaptureMediaStreamTrack, HtmlCanvasElement, HtmlMediaElement, MediaStream};

impl HtmlMediaElement {
    /// Returns a stream of the sound and picture that the element plays.
    ///
    /// `MediaStream captureStream()`
    ///
    /// Feature `capture-from-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLMediaElement/captureStream) · [Specification](https://w3c.github.io/mediacapture-fromelement/#dom-htmlmediaelement-capturestream)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "captureStream")]
    #[inline]
    pub fn capture_stream(&self) -> Result<MediaStream, Exception> {
        Js::try_call_captureStream__as_value(js(self)).map(Js::read)
    }
}

impl HtmlCanvasElement {
    /// Returns a video stream of the canvas; with a rate of 0, only `requestFrame` adds frames.
    ///
    /// `MediaStream captureStream(optional double frameRequestRate)`
    ///
    /// Feature `capture-from-element`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/captureStream) · [Specification](https://w3c.github.io/mediacapture-fromelement/#dom-htmlcanvaselement-capturestream)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin, and a `NotSupportedError`
    /// for a negative frame rate.
    #[doc(alias = "captureStream")]
    #[inline]
    pub fn capture_stream(&self) -> Result<MediaStream, Exception> {
        Js::try_call_captureStream__as_value(js(self)).map(Js::read)
    }

    /// As `capture_stream`, with `frame_request_rate`.
    ///
    /// `MediaStream captureStream(optional double frameRequestRate)`
    ///
    /// Feature `capture-from-element`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the canvas is tainted by content of another origin, and a `NotSupportedError`
    /// for a negative frame rate.
    #[doc(alias = "captureStream")]
    #[inline]
    pub fn capture_stream_with_frame_request_rate(&self, frame_request_rate: f64) -> Result<MediaStream, Exception> {
        Js::try_call_captureStream__number__as_value(js(self), frame_request_rate).map(Js::read)
    }
}

impl CanvasCaptureMediaStreamTrack {
    /// The canvas that the track films.
    ///
    /// `readonly attribute HTMLCanvasElement canvas`
    ///
    /// Feature `capture-from-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasCaptureMediaStreamTrack/canvas) · [Specification](https://w3c.github.io/mediacapture-fromelement/#dom-canvascapturemediastreamtrack-canvas)
    #[inline]
    pub fn canvas(&self) -> HtmlCanvasElement {
        FromJs::from_js(Js::get_canvas__as_value(js(self)))
    }

    /// Adds a frame the next time the canvas is painted, for tracks with a frame rate of 0.
    ///
    /// `undefined requestFrame()`
    ///
    /// Feature `capture-from-element`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanvasCaptureMediaStreamTrack/requestFrame) · [Specification](https://w3c.github.io/mediacapture-fromelement/#dom-canvascapturemediastreamtrack-requestframe)
    #[doc(alias = "requestFrame")]
    #[inline]
    pub fn request_frame(&self) {
        Js::call_requestFrame(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "captureStream")]
    pub(crate) fn try_call_captureStream__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "captureStream")]
    pub(crate) fn try_call_captureStream__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "requestFrame")]
    pub(crate) fn call_requestFrame(this: &Js);
}
