//! Recording media streams

use crate::runtime::prelude::*;
use crate::{
    BitrateMode, Blob, BlobEvent, BlobEventInit, ErrorEvent, Event, MediaRecorder, MediaRecorderOptions, MediaStream,
    RecordingState,
};

impl MediaRecorder {
    /// Makes a new `MediaRecorder`.
    ///
    /// `constructor(MediaStream stream, optional MediaRecorderOptions options = {})`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/MediaRecorder) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-mediarecorder)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the MIME type of `options` is not supported.
    #[inline]
    pub fn new(stream: &MediaStream) -> Result<MediaRecorder, Exception> {
        Js::try_new_MediaRecorder__value__as_value(stream.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(MediaStream stream, optional MediaRecorderOptions options = {})`
    ///
    /// Feature `media-recorder`.
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where the MIME type of `options` is not supported.
    #[inline]
    pub fn new_with_options(stream: &MediaStream, options: &MediaRecorderOptions) -> Result<MediaRecorder, Exception> {
        Js::try_new_MediaRecorder__value2__as_value(stream.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// The stream that is recorded.
    ///
    /// `readonly attribute MediaStream stream`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/stream) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-stream)
    #[inline]
    pub fn stream(&self) -> MediaStream {
        FromJs::from_js(Js::get_stream__as_value(js(self)))
    }

    /// The MIME type of the recording, or an empty string if it is not chosen yet.
    ///
    /// `readonly attribute DOMString mimeType`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/mimeType) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-mimetype)
    #[doc(alias = "mimeType")]
    #[inline]
    pub fn mime_type(&self) -> String {
        Js::get_mimeType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the recorder is inactive, recording or paused.
    ///
    /// `readonly attribute RecordingState state`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/state) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-state)
    #[inline]
    pub fn state(&self) -> RecordingState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The handler of the event `start`.
    ///
    /// `attribute EventHandler onstart`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/start_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onstart)
    pub fn onstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstart")
    }

    /// Sets the handler of the event `start`.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "onstart")]
    pub fn set_onstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstart", nullable(value))
    }

    /// The handler of the event `stop`.
    ///
    /// `attribute EventHandler onstop`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/stop_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onstop)
    pub fn onstop(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstop")
    }

    /// Sets the handler of the event `stop`.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "onstop")]
    pub fn set_onstop(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstop", nullable(value))
    }

    /// The handler of the event `dataavailable`.
    ///
    /// `attribute EventHandler ondataavailable`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/dataavailable_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-ondataavailable)
    pub fn ondataavailable(&self) -> Option<Function<fn(BlobEvent)>> {
        property::get(self, "ondataavailable")
    }

    /// Sets the handler of the event `dataavailable`.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "ondataavailable")]
    pub fn set_ondataavailable(&self, value: Option<&Function<fn(BlobEvent)>>) {
        property::set(self, "ondataavailable", nullable(value))
    }

    /// The handler of the event `pause`.
    ///
    /// `attribute EventHandler onpause`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/pause_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onpause)
    pub fn onpause(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpause")
    }

    /// Sets the handler of the event `pause`.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "onpause")]
    pub fn set_onpause(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpause", nullable(value))
    }

    /// The handler of the event `resume`.
    ///
    /// `attribute EventHandler onresume`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/resume_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onresume)
    pub fn onresume(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresume")
    }

    /// Sets the handler of the event `resume`.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "onresume")]
    pub fn set_onresume(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresume", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `media-recorder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/error_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onerror)
    pub fn onerror(&self) -> Option<Function<fn(ErrorEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(ErrorEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The target bit rate for video.
    ///
    /// `readonly attribute unsigned long videoBitsPerSecond`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/videoBitsPerSecond) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-videobitspersecond)
    #[doc(alias = "videoBitsPerSecond")]
    #[inline]
    pub fn video_bits_per_second(&self) -> u32 {
        Js::get_videoBitsPerSecond__as_number(js(self)) as u32
    }

    /// The target bit rate for audio.
    ///
    /// `readonly attribute unsigned long audioBitsPerSecond`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/audioBitsPerSecond) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-audiobitspersecond)
    #[doc(alias = "audioBitsPerSecond")]
    #[inline]
    pub fn audio_bits_per_second(&self) -> u32 {
        Js::get_audioBitsPerSecond__as_number(js(self)) as u32
    }

    /// Whether audio is encoded with a `constant` or a `variable` bit rate.
    ///
    /// `readonly attribute BitrateMode audioBitrateMode`
    ///
    /// Features `media-recorder` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/audioBitrateMode) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-audiobitratemode)
    #[doc(alias = "audioBitrateMode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn audio_bitrate_mode(&self) -> BitrateMode {
        FromJs::from_js(Js::get_audioBitrateMode__as_value(js(self)))
    }

    /// Starts recording; with a time in milliseconds, data is delivered in pieces about that long.
    ///
    /// `undefined start(optional unsigned long timeslice)`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/start) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-start)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the recorder is not inactive, a `SecurityError` for tracks of another
    /// origin, and a `NotSupportedError` for ones it cannot record.
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        Js::try_call_start(js(self))
    }

    /// As `start`, with `timeslice`.
    ///
    /// `undefined start(optional unsigned long timeslice)`
    ///
    /// Feature `media-recorder`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the recorder is not inactive, a `SecurityError` for tracks of another
    /// origin, and a `NotSupportedError` for ones it cannot record.
    #[doc(alias = "start")]
    #[inline]
    pub fn start_with_timeslice(&self, timeslice: u32) -> Result<(), Exception> {
        Js::try_call_start__number(js(self), timeslice as f64)
    }

    /// Ends recording and delivers the rest of the data.
    ///
    /// `undefined stop()`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/stop) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-stop)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn stop(&self) -> Result<(), Exception> {
        Js::try_call_stop(js(self))
    }

    /// Pauses recording.
    ///
    /// `undefined pause()`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/pause) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-pause)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the recorder is inactive.
    #[inline]
    pub fn pause(&self) -> Result<(), Exception> {
        Js::try_call_pause(js(self))
    }

    /// Goes on after a pause.
    ///
    /// `undefined resume()`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/resume) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-resume)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the recorder is inactive.
    #[inline]
    pub fn resume(&self) -> Result<(), Exception> {
        Js::try_call_resume(js(self))
    }

    /// Delivers the data recorded so far and goes on recording.
    ///
    /// `undefined requestData()`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/requestData) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-requestdata)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the recorder is inactive.
    #[doc(alias = "requestData")]
    #[inline]
    pub fn request_data(&self) -> Result<(), Exception> {
        Js::try_call_requestData(js(self))
    }

    /// Returns whether the browser can record in the MIME type.
    ///
    /// `static boolean isTypeSupported(DOMString type)`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/isTypeSupported_static) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-istypesupported)
    #[doc(alias = "isTypeSupported")]
    #[inline]
    pub fn is_type_supported(type_: &str) -> bool {
        Js::static_call_MediaRecorder_isTypeSupported__str__as_bool(type_).get()
    }
}

impl MediaRecorderOptions {
    /// Options for making a `MediaRecorder`.
    ///
    /// `dictionary MediaRecorderOptions`
    ///
    /// Feature `media-recorder`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The wanted MIME type; the browser chooses if it is empty.
    ///
    /// `DOMString mimeType = ""`
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "mimeType")]
    pub fn get_mime_type(&self) -> Option<String> {
        property::get(self, "mimeType")
    }

    /// Sets the wanted MIME type; the browser chooses if it is empty.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }

    /// The wanted bit rate for audio.
    ///
    /// `unsigned long audioBitsPerSecond`
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "audioBitsPerSecond")]
    pub fn get_audio_bits_per_second(&self) -> Option<u32> {
        property::get(self, "audioBitsPerSecond")
    }

    /// Sets the wanted bit rate for audio.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "audioBitsPerSecond")]
    pub fn set_audio_bits_per_second(&self, value: u32) -> &Self {
        property::set_f64(self, "audioBitsPerSecond", value as f64);
        self
    }

    /// The wanted bit rate for video.
    ///
    /// `unsigned long videoBitsPerSecond`
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "videoBitsPerSecond")]
    pub fn get_video_bits_per_second(&self) -> Option<u32> {
        property::get(self, "videoBitsPerSecond")
    }

    /// Sets the wanted bit rate for video.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "videoBitsPerSecond")]
    pub fn set_video_bits_per_second(&self, value: u32) -> &Self {
        property::set_f64(self, "videoBitsPerSecond", value as f64);
        self
    }

    /// The wanted bit rate for audio and video together.
    ///
    /// `unsigned long bitsPerSecond`
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "bitsPerSecond")]
    pub fn get_bits_per_second(&self) -> Option<u32> {
        property::get(self, "bitsPerSecond")
    }

    /// Sets the wanted bit rate for audio and video together.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "bitsPerSecond")]
    pub fn set_bits_per_second(&self, value: u32) -> &Self {
        property::set_f64(self, "bitsPerSecond", value as f64);
        self
    }

    /// Whether the bit rate of audio is constant or variable.
    ///
    /// `BitrateMode audioBitrateMode = "variable"`
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "audioBitrateMode")]
    pub fn get_audio_bitrate_mode(&self) -> Option<BitrateMode> {
        property::get(self, "audioBitrateMode")
    }

    /// Sets whether the bit rate of audio is constant or variable.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "audioBitrateMode")]
    pub fn set_audio_bitrate_mode(&self, value: BitrateMode) -> &Self {
        property::set_str(self, "audioBitrateMode", value.as_str());
        self
    }

    /// The wanted time between key frames in milliseconds.
    ///
    /// `DOMHighResTimeStamp videoKeyFrameIntervalDuration`
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "videoKeyFrameIntervalDuration")]
    pub fn get_video_key_frame_interval_duration(&self) -> Option<f64> {
        property::get(self, "videoKeyFrameIntervalDuration")
    }

    /// Sets the wanted time between key frames in milliseconds.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "videoKeyFrameIntervalDuration")]
    pub fn set_video_key_frame_interval_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "videoKeyFrameIntervalDuration", value);
        self
    }

    /// The wanted number of frames between key frames.
    ///
    /// `unsigned long videoKeyFrameIntervalCount`
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "videoKeyFrameIntervalCount")]
    pub fn get_video_key_frame_interval_count(&self) -> Option<u32> {
        property::get(self, "videoKeyFrameIntervalCount")
    }

    /// Sets the wanted number of frames between key frames.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "videoKeyFrameIntervalCount")]
    pub fn set_video_key_frame_interval_count(&self, value: u32) -> &Self {
        property::set_f64(self, "videoKeyFrameIntervalCount", value as f64);
        self
    }
}

impl Default for MediaRecorderOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl BlobEvent {
    /// Makes a new `BlobEvent`.
    ///
    /// `constructor(DOMString type, BlobEventInit eventInitDict)`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/BlobEvent/BlobEvent) · [Specification](https://w3c.github.io/mediacapture-record/#dom-blobevent-blobevent)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<BlobEventInit>) -> Result<BlobEvent, Exception> {
        Js::try_new_BlobEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The recorded data; only all pieces together make a file that can be played.
    ///
    /// `readonly attribute Blob data`
    ///
    /// Feature `media-recorder`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/BlobEvent/data) · [Specification](https://w3c.github.io/mediacapture-record/#dom-blobevent-data)
    #[inline]
    pub fn data(&self) -> Blob {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }

    /// The milliseconds between the first piece of the recording and this one.
    ///
    /// `readonly attribute DOMHighResTimeStamp timecode`
    ///
    /// Feature `media-recorder`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BlobEvent/timecode) · [Specification](https://w3c.github.io/mediacapture-record/#dom-blobevent-timecode)
    #[inline]
    pub fn timecode(&self) -> f64 {
        Js::get_timecode__as_number(js(self))
    }
}

impl BlobEventInit {
    /// Options for making a `BlobEvent`.
    ///
    /// `dictionary BlobEventInit : EventInit`
    ///
    /// Feature `media-recorder`.
    pub fn new(data: &Blob) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "data", data.as_ref());
        this
    }

    /// The recorded data; only all pieces together make a file that can be played.
    ///
    /// `required Blob data`
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Blob {
        property::get(self, "data")
    }

    /// Sets the recorded data; only all pieces together make a file that can be played.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Blob) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }

    /// The milliseconds between the first piece of the recording and this one.
    ///
    /// `DOMHighResTimeStamp timecode`
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "timecode")]
    pub fn get_timecode(&self) -> Option<f64> {
        property::get(self, "timecode")
    }

    /// Sets the milliseconds between the first piece of the recording and this one.
    ///
    /// Feature `media-recorder`.
    #[doc(alias = "timecode")]
    pub fn set_timecode(&self, value: f64) -> &Self {
        property::set_f64(self, "timecode", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `media-recorder`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `media-recorder`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `media-recorder`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "audioBitsPerSecond")]
    pub(crate) fn get_audioBitsPerSecond__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "mimeType")]
    pub(crate) fn get_mimeType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "timecode")]
    pub(crate) fn get_timecode__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "videoBitsPerSecond")]
    pub(crate) fn get_videoBitsPerSecond__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "requestData")]
    pub(crate) fn try_call_requestData(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "resume")]
    pub(crate) fn try_call_resume(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "BlobEvent")]
    pub(crate) fn try_new_BlobEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaRecorder")]
    pub(crate) fn try_new_MediaRecorder__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MediaRecorder")]
    pub(crate) fn try_new_MediaRecorder__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "MediaRecorder", js_name = "isTypeSupported")]
    pub(crate) fn static_call_MediaRecorder_isTypeSupported__str__as_bool(a0: &str) -> Truth;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "audioBitrateMode")]
    pub(crate) fn get_audioBitrateMode__as_value(this: &Js) -> JsValue;
}
