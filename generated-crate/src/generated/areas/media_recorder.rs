//! Recording media streams

use crate::runtime::prelude::*;
use crate::{
    BitrateMode, Blob, BlobEvent, BlobEventInit, ErrorEvent, Event, MediaRecorder, MediaRecorderOptions, MediaStream,
    RecordingState,
};

impl MediaRecorder {
    /// `constructor(MediaStream stream, optional MediaRecorderOptions options = {})`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/MediaRecorder) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-mediarecorder)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(stream: &MediaStream) -> Result<MediaRecorder, Exception> {
        Js::try_new_MediaRecorder__value__as_value(stream.as_ref()).map(Js::cast)
    }

    /// `constructor(MediaStream stream, optional MediaRecorderOptions options = {})`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/MediaRecorder) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-mediarecorder)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(stream: &MediaStream, options: &MediaRecorderOptions) -> Result<MediaRecorder, Exception> {
        Js::try_new_MediaRecorder__value2__as_value(stream.as_ref(), options.as_ref()).map(Js::cast)
    }

    /// `readonly attribute MediaStream stream`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/stream) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-stream)
    #[inline]
    pub fn stream(&self) -> MediaStream {
        FromJs::from_js(Js::get_stream__as_value(js(self)))
    }

    /// `readonly attribute DOMString mimeType`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/mimeType) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-mimetype)
    #[doc(alias = "mimeType")]
    #[inline]
    pub fn mime_type(&self) -> String {
        Js::get_mimeType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute RecordingState state`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/state) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-state)
    #[inline]
    pub fn state(&self) -> RecordingState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// `attribute EventHandler onstart`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/start_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onstart)
    pub fn onstart(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstart")
    }

    /// `attribute EventHandler onstart`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/start_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onstart)
    #[doc(alias = "onstart")]
    pub fn set_onstart(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstart", nullable(value))
    }

    /// `attribute EventHandler onstop`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/stop_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onstop)
    pub fn onstop(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstop")
    }

    /// `attribute EventHandler onstop`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/stop_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onstop)
    #[doc(alias = "onstop")]
    pub fn set_onstop(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstop", nullable(value))
    }

    /// `attribute EventHandler ondataavailable`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/dataavailable_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-ondataavailable)
    pub fn ondataavailable(&self) -> Option<Function<fn(BlobEvent)>> {
        property::get(self, "ondataavailable")
    }

    /// `attribute EventHandler ondataavailable`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/dataavailable_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-ondataavailable)
    #[doc(alias = "ondataavailable")]
    pub fn set_ondataavailable(&self, value: Option<&Function<fn(BlobEvent)>>) {
        property::set(self, "ondataavailable", nullable(value))
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/pause_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onpause)
    pub fn onpause(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpause")
    }

    /// `attribute EventHandler onpause`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/pause_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onpause)
    #[doc(alias = "onpause")]
    pub fn set_onpause(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpause", nullable(value))
    }

    /// `attribute EventHandler onresume`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/resume_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onresume)
    pub fn onresume(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresume")
    }

    /// `attribute EventHandler onresume`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/resume_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onresume)
    #[doc(alias = "onresume")]
    pub fn set_onresume(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresume", nullable(value))
    }

    /// `attribute EventHandler onerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/error_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onerror)
    pub fn onerror(&self) -> Option<Function<fn(ErrorEvent)>> {
        property::get(self, "onerror")
    }

    /// `attribute EventHandler onerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/error_event) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-onerror)
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(ErrorEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// `readonly attribute unsigned long videoBitsPerSecond`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/videoBitsPerSecond) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-videobitspersecond)
    #[doc(alias = "videoBitsPerSecond")]
    #[inline]
    pub fn video_bits_per_second(&self) -> u32 {
        Js::get_videoBitsPerSecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long audioBitsPerSecond`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/audioBitsPerSecond) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-audiobitspersecond)
    #[doc(alias = "audioBitsPerSecond")]
    #[inline]
    pub fn audio_bits_per_second(&self) -> u32 {
        Js::get_audioBitsPerSecond__as_number(js(self)) as u32
    }

    /// `readonly attribute BitrateMode audioBitrateMode`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/audioBitrateMode) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-audiobitratemode)
    #[doc(alias = "audioBitrateMode")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn audio_bitrate_mode(&self) -> BitrateMode {
        FromJs::from_js(Js::get_audioBitrateMode__as_value(js(self)))
    }

    /// `undefined start(optional unsigned long timeslice)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/start) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-start)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        Js::try_call_start(js(self))
    }

    /// `undefined start(optional unsigned long timeslice)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/start) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-start)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "start")]
    #[inline]
    pub fn start_with_timeslice(&self, timeslice: u32) -> Result<(), Exception> {
        Js::try_call_start__number(js(self), timeslice as f64)
    }

    /// `undefined stop()`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/stop) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-stop)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn stop(&self) -> Result<(), Exception> {
        Js::try_call_stop(js(self))
    }

    /// `undefined pause()`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/pause) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-pause)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn pause(&self) -> Result<(), Exception> {
        Js::try_call_pause(js(self))
    }

    /// `undefined resume()`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/resume) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-resume)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn resume(&self) -> Result<(), Exception> {
        Js::try_call_resume(js(self))
    }

    /// `undefined requestData()`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/requestData) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-requestdata)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "requestData")]
    #[inline]
    pub fn request_data(&self) -> Result<(), Exception> {
        Js::try_call_requestData(js(self))
    }

    /// `static boolean isTypeSupported(DOMString type)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder/isTypeSupported_static) · [Specification](https://w3c.github.io/mediacapture-record/#dom-mediarecorder-istypesupported)
    #[doc(alias = "isTypeSupported")]
    #[inline]
    pub fn is_type_supported(type_: &str) -> bool {
        Js::static_call_MediaRecorder_isTypeSupported__str__as_bool(type_).get()
    }
}

impl MediaRecorderOptions {
    /// `dictionary MediaRecorderOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString mimeType = ""`
    #[doc(alias = "mimeType")]
    pub fn get_mime_type(&self) -> Option<String> {
        property::get(self, "mimeType")
    }

    /// `DOMString mimeType = ""`
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }

    /// `unsigned long audioBitsPerSecond`
    #[doc(alias = "audioBitsPerSecond")]
    pub fn get_audio_bits_per_second(&self) -> Option<u32> {
        property::get(self, "audioBitsPerSecond")
    }

    /// `unsigned long audioBitsPerSecond`
    #[doc(alias = "audioBitsPerSecond")]
    pub fn set_audio_bits_per_second(&self, value: u32) -> &Self {
        property::set_f64(self, "audioBitsPerSecond", value as f64);
        self
    }

    /// `unsigned long videoBitsPerSecond`
    #[doc(alias = "videoBitsPerSecond")]
    pub fn get_video_bits_per_second(&self) -> Option<u32> {
        property::get(self, "videoBitsPerSecond")
    }

    /// `unsigned long videoBitsPerSecond`
    #[doc(alias = "videoBitsPerSecond")]
    pub fn set_video_bits_per_second(&self, value: u32) -> &Self {
        property::set_f64(self, "videoBitsPerSecond", value as f64);
        self
    }

    /// `unsigned long bitsPerSecond`
    #[doc(alias = "bitsPerSecond")]
    pub fn get_bits_per_second(&self) -> Option<u32> {
        property::get(self, "bitsPerSecond")
    }

    /// `unsigned long bitsPerSecond`
    #[doc(alias = "bitsPerSecond")]
    pub fn set_bits_per_second(&self, value: u32) -> &Self {
        property::set_f64(self, "bitsPerSecond", value as f64);
        self
    }

    /// `BitrateMode audioBitrateMode = "variable"`
    #[doc(alias = "audioBitrateMode")]
    pub fn get_audio_bitrate_mode(&self) -> Option<BitrateMode> {
        property::get(self, "audioBitrateMode")
    }

    /// `BitrateMode audioBitrateMode = "variable"`
    #[doc(alias = "audioBitrateMode")]
    pub fn set_audio_bitrate_mode(&self, value: BitrateMode) -> &Self {
        property::set_str(self, "audioBitrateMode", value.as_str());
        self
    }

    /// `DOMHighResTimeStamp videoKeyFrameIntervalDuration`
    #[doc(alias = "videoKeyFrameIntervalDuration")]
    pub fn get_video_key_frame_interval_duration(&self) -> Option<f64> {
        property::get(self, "videoKeyFrameIntervalDuration")
    }

    /// `DOMHighResTimeStamp videoKeyFrameIntervalDuration`
    #[doc(alias = "videoKeyFrameIntervalDuration")]
    pub fn set_video_key_frame_interval_duration(&self, value: f64) -> &Self {
        property::set_f64(self, "videoKeyFrameIntervalDuration", value);
        self
    }

    /// `unsigned long videoKeyFrameIntervalCount`
    #[doc(alias = "videoKeyFrameIntervalCount")]
    pub fn get_video_key_frame_interval_count(&self) -> Option<u32> {
        property::get(self, "videoKeyFrameIntervalCount")
    }

    /// `unsigned long videoKeyFrameIntervalCount`
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
    /// `constructor(DOMString type, BlobEventInit eventInitDict)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/BlobEvent/BlobEvent) · [Specification](https://w3c.github.io/mediacapture-record/#dom-blobevent-blobevent)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<BlobEventInit>) -> Result<BlobEvent, Exception> {
        Js::try_new_BlobEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// `readonly attribute Blob data`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/BlobEvent/data) · [Specification](https://w3c.github.io/mediacapture-record/#dom-blobevent-data)
    #[inline]
    pub fn data(&self) -> Blob {
        FromJs::from_js(Js::get_data__as_value(js(self)))
    }

    /// `readonly attribute DOMHighResTimeStamp timecode`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BlobEvent/timecode) · [Specification](https://w3c.github.io/mediacapture-record/#dom-blobevent-timecode)
    #[inline]
    pub fn timecode(&self) -> f64 {
        Js::get_timecode__as_number(js(self))
    }
}

impl BlobEventInit {
    /// `dictionary BlobEventInit : EventInit`
    pub fn new(data: &Blob) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "data", data.as_ref());
        this
    }

    /// `required Blob data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Blob {
        property::get(self, "data")
    }

    /// `required Blob data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Blob) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }

    /// `DOMHighResTimeStamp timecode`
    #[doc(alias = "timecode")]
    pub fn get_timecode(&self) -> Option<f64> {
        property::get(self, "timecode")
    }

    /// `DOMHighResTimeStamp timecode`
    #[doc(alias = "timecode")]
    pub fn set_timecode(&self, value: f64) -> &Self {
        property::set_f64(self, "timecode", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
