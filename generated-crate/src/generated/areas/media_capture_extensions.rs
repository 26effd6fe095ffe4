//! Extensions of media capture: capture elements, effects, content hints, mock devices

use crate::runtime::prelude::*;
use crate::{
    BackgroundBlur, ConstrainBoolean, ConstrainDomString, DomRectInit, GetUserMediaSemantics, ImageBitmap,
    MediaEffectInfo, MediaStreamConstraints, MediaStreamTrack, MediaTrackCapabilities, MediaTrackConstraintSet,
    MediaTrackConstraints, MediaTrackSettings, MediaTrackSupportedConstraints, MockCameraConfiguration,
    MockCaptureDeviceConfiguration, MockCapturePromptResult, MockCapturePromptResultConfiguration,
    MockMicrophoneConfiguration, Point2d, RtcDegradationPreference, RtcRtpSendParameters, Segment, SegmentType,
    VideoFrameMetadata,
};
#[cfg(feature = "experimental")]
use crate::{
    DomException, Event, HtmlCameraElement, HtmlMediaStreamConstraints, HtmlMicrophoneElement, HtmlUserMediaElement,
    MediaDevices, MediaStream, MediaStreamTrackAudioStats, MediaStreamTrackAudioStatsOrMediaStreamTrackVideoStats,
    MediaStreamTrackVideoStats,
};

impl MockCapturePromptResultConfiguration {
    /// `dictionary MockCapturePromptResultConfiguration`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `MockCapturePromptResult getUserMedia`
    #[doc(alias = "getUserMedia")]
    pub fn get_get_user_media(&self) -> Option<MockCapturePromptResult> {
        property::get(self, "getUserMedia")
    }

    /// `MockCapturePromptResult getUserMedia`
    #[doc(alias = "getUserMedia")]
    pub fn set_get_user_media(&self, value: MockCapturePromptResult) -> &Self {
        property::set_str(self, "getUserMedia", value.as_str());
        self
    }

    /// `MockCapturePromptResult getDisplayMedia`
    #[doc(alias = "getDisplayMedia")]
    pub fn get_get_display_media(&self) -> Option<MockCapturePromptResult> {
        property::get(self, "getDisplayMedia")
    }

    /// `MockCapturePromptResult getDisplayMedia`
    #[doc(alias = "getDisplayMedia")]
    pub fn set_get_display_media(&self, value: MockCapturePromptResult) -> &Self {
        property::set_str(self, "getDisplayMedia", value.as_str());
        self
    }
}

impl Default for MockCapturePromptResultConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

impl MockCaptureDeviceConfiguration {
    /// `dictionary MockCaptureDeviceConfiguration`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString label`
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// `DOMString label`
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// `DOMString deviceId`
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<String> {
        property::get(self, "deviceId")
    }

    /// `DOMString deviceId`
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// `DOMString groupId`
    #[doc(alias = "groupId")]
    pub fn get_group_id(&self) -> Option<String> {
        property::get(self, "groupId")
    }

    /// `DOMString groupId`
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: &str) -> &Self {
        property::set_str(self, "groupId", value);
        self
    }
}

impl Default for MockCaptureDeviceConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

impl MockCameraConfiguration {
    /// `dictionary MockCameraConfiguration : MockCaptureDeviceConfiguration`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double defaultFrameRate = 30`
    #[doc(alias = "defaultFrameRate")]
    pub fn get_default_frame_rate(&self) -> Option<f64> {
        property::get(self, "defaultFrameRate")
    }

    /// `double defaultFrameRate = 30`
    #[doc(alias = "defaultFrameRate")]
    pub fn set_default_frame_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "defaultFrameRate", value);
        self
    }

    /// `DOMString facingMode = "user"`
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<String> {
        property::get(self, "facingMode")
    }

    /// `DOMString facingMode = "user"`
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: &str) -> &Self {
        property::set_str(self, "facingMode", value);
        self
    }

    /// `DOMString label`
    ///
    /// Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// `DOMString deviceId`
    ///
    /// Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// `DOMString groupId`
    ///
    /// Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: &str) -> &Self {
        property::set_str(self, "groupId", value);
        self
    }
}

impl Default for MockCameraConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

impl MockMicrophoneConfiguration {
    /// `dictionary MockMicrophoneConfiguration : MockCaptureDeviceConfiguration`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long defaultSampleRate = 44100`
    #[doc(alias = "defaultSampleRate")]
    pub fn get_default_sample_rate(&self) -> Option<u32> {
        property::get(self, "defaultSampleRate")
    }

    /// `unsigned long defaultSampleRate = 44100`
    #[doc(alias = "defaultSampleRate")]
    pub fn set_default_sample_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "defaultSampleRate", value as f64);
        self
    }

    /// `DOMString label`
    ///
    /// Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// `DOMString deviceId`
    ///
    /// Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// `DOMString groupId`
    ///
    /// Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: &str) -> &Self {
        property::set_str(self, "groupId", value);
        self
    }
}

impl Default for MockMicrophoneConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl MediaStreamTrackAudioStats {
    /// `readonly attribute DOMHighResTimeStamp latency`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-latency)
    #[inline]
    pub fn latency(&self) -> f64 {
        Js::get_latency__as_number(js(self))
    }

    /// `readonly attribute DOMHighResTimeStamp averageLatency`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-averagelatency)
    #[doc(alias = "averageLatency")]
    #[inline]
    pub fn average_latency(&self) -> f64 {
        Js::get_averageLatency__as_number(js(self))
    }

    /// `readonly attribute DOMHighResTimeStamp minimumLatency`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-minimumlatency)
    #[doc(alias = "minimumLatency")]
    #[inline]
    pub fn minimum_latency(&self) -> f64 {
        Js::get_minimumLatency__as_number(js(self))
    }

    /// `readonly attribute DOMHighResTimeStamp maximumLatency`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-maximumlatency)
    #[doc(alias = "maximumLatency")]
    #[inline]
    pub fn maximum_latency(&self) -> f64 {
        Js::get_maximumLatency__as_number(js(self))
    }

    /// `undefined resetLatency()`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-resetlatency)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "resetLatency")]
    #[inline]
    pub fn reset_latency(&self) -> Result<(), Exception> {
        Js::try_call_resetLatency(js(self))
    }

    /// `object toJSON()`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-tojson)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl MediaStreamTrackVideoStats {
    /// `readonly attribute unsigned long long deliveredFrames`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-deliveredframes)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "deliveredFrames")]
    #[inline]
    pub fn delivered_frames(&self) -> u64 {
        Js::get_deliveredFrames__as_number(js(self)) as u64
    }

    /// `readonly attribute unsigned long long discardedFrames`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-discardedframes)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "discardedFrames")]
    #[inline]
    pub fn discarded_frames(&self) -> u64 {
        Js::get_discardedFrames__as_number(js(self)) as u64
    }

    /// `readonly attribute unsigned long long totalFrames`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-totalframes)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "totalFrames")]
    #[inline]
    pub fn total_frames(&self) -> u64 {
        Js::get_totalFrames__as_number(js(self)) as u64
    }

    /// `object toJSON()`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-tojson)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }
}

impl Segment {
    /// `dictionary Segment`
    pub fn new(type_: SegmentType, id: i32, probability: f32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_f64(&this, "id", id as f64);
        property::set_f64(&this, "probability", probability as f64);
        this
    }

    /// `required SegmentType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> SegmentType {
        property::get(self, "type")
    }

    /// `required SegmentType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: SegmentType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required long id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> i32 {
        property::get(self, "id")
    }

    /// `required long id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: i32) -> &Self {
        property::set_f64(self, "id", value as f64);
        self
    }

    /// `long partOf`
    #[doc(alias = "partOf")]
    pub fn get_part_of(&self) -> Option<i32> {
        property::get(self, "partOf")
    }

    /// `long partOf`
    #[doc(alias = "partOf")]
    pub fn set_part_of(&self, value: i32) -> &Self {
        property::set_f64(self, "partOf", value as f64);
        self
    }

    /// `required float probability`
    #[doc(alias = "probability")]
    pub fn get_probability(&self) -> f32 {
        property::get(self, "probability")
    }

    /// `required float probability`
    #[doc(alias = "probability")]
    pub fn set_probability(&self, value: f32) -> &Self {
        property::set_f64(self, "probability", value as f64);
        self
    }

    /// `Point2D centerPoint`
    #[doc(alias = "centerPoint")]
    pub fn get_center_point(&self) -> Option<Point2d> {
        property::get(self, "centerPoint")
    }

    /// `Point2D centerPoint`
    #[doc(alias = "centerPoint")]
    pub fn set_center_point(&self, value: &Point2d) -> &Self {
        property::set(self, "centerPoint", value.as_ref());
        self
    }

    /// `DOMRectInit boundingBox`
    #[doc(alias = "boundingBox")]
    pub fn get_bounding_box(&self) -> Option<DomRectInit> {
        property::get(self, "boundingBox")
    }

    /// `DOMRectInit boundingBox`
    #[doc(alias = "boundingBox")]
    pub fn set_bounding_box(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "boundingBox", &value.to_value());
        self
    }
}

impl BackgroundBlur {
    /// `dictionary BackgroundBlur : MediaEffectInfo`
    pub fn new(enabled: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "enabled", enabled);
        this
    }

    /// `required boolean enabled`
    ///
    /// Inherited from `MediaEffectInfo`.
    #[doc(alias = "enabled")]
    pub fn set_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "enabled", value);
        self
    }
}

impl MediaEffectInfo {
    /// `dictionary MediaEffectInfo`
    pub fn new(enabled: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "enabled", enabled);
        this
    }

    /// `required boolean enabled`
    #[doc(alias = "enabled")]
    pub fn get_enabled(&self) -> bool {
        property::get(self, "enabled")
    }

    /// `required boolean enabled`
    #[doc(alias = "enabled")]
    pub fn set_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "enabled", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl HtmlCameraElement {
    /// `readonly attribute MediaStreamTrack? track`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-track)
    #[inline]
    pub fn track(&self) -> Option<MediaStreamTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMException? error`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-error)
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// `undefined setConstraints(optional MediaTrackConstraintSet constraints = {})`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-setconstraints)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints(&self) -> Result<(), Exception> {
        Js::try_call_setConstraints(js(self))
    }

    /// `undefined setConstraints(optional MediaTrackConstraintSet constraints = {})`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-setconstraints)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints_with_constraints(&self, constraints: &MediaTrackConstraintSet) -> Result<(), Exception> {
        Js::try_call_setConstraints__value(js(self), constraints.as_ref())
    }

    /// `attribute EventHandler ontrack`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-ontrack)
    pub fn ontrack(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontrack")
    }

    /// `attribute EventHandler ontrack`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-ontrack)
    #[doc(alias = "ontrack")]
    pub fn set_ontrack(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontrack", nullable(value))
    }

    /// `attribute EventHandler onerror`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// `attribute EventHandler onerror`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-onerror)
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// `attribute EventHandler oncancel`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// `attribute EventHandler oncancel`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl HtmlMicrophoneElement {
    /// `readonly attribute MediaStreamTrack? track`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-track)
    #[inline]
    pub fn track(&self) -> Option<MediaStreamTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMException? error`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-error)
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// `undefined setConstraints(optional MediaTrackConstraintSet constraints = {})`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-setconstraints)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints(&self) -> Result<(), Exception> {
        Js::try_call_setConstraints(js(self))
    }

    /// `undefined setConstraints(optional MediaTrackConstraintSet constraints = {})`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-setconstraints)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints_with_constraints(&self, constraints: &MediaTrackConstraintSet) -> Result<(), Exception> {
        Js::try_call_setConstraints__value(js(self), constraints.as_ref())
    }

    /// `attribute EventHandler ontrack`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-ontrack)
    pub fn ontrack(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontrack")
    }

    /// `attribute EventHandler ontrack`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-ontrack)
    #[doc(alias = "ontrack")]
    pub fn set_ontrack(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontrack", nullable(value))
    }

    /// `attribute EventHandler onerror`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// `attribute EventHandler onerror`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-onerror)
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// `attribute EventHandler oncancel`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// `attribute EventHandler oncancel`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-oncancel)
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl HtmlMediaStreamConstraints {
    /// `dictionary HTMLMediaStreamConstraints`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `MediaTrackConstraintSet video`
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<MediaTrackConstraintSet> {
        property::get(self, "video")
    }

    /// `MediaTrackConstraintSet video`
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &MediaTrackConstraintSet) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }

    /// `MediaTrackConstraintSet audio`
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<MediaTrackConstraintSet> {
        property::get(self, "audio")
    }

    /// `MediaTrackConstraintSet audio`
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: &MediaTrackConstraintSet) -> &Self {
        property::set(self, "audio", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for HtmlMediaStreamConstraints {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl HtmlUserMediaElement {
    /// `readonly attribute MediaStream? stream`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-stream)
    #[inline]
    pub fn stream(&self) -> Option<MediaStream> {
        Js::get_stream__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMException? error`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-error)
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// `undefined setConstraints(optional HTMLMediaStreamConstraints constraints = {})`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-setconstraints)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints(&self) -> Result<(), Exception> {
        Js::try_call_setConstraints(js(self))
    }

    /// `undefined setConstraints(optional HTMLMediaStreamConstraints constraints = {})`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-setconstraints)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints_with_constraints(&self, constraints: &HtmlMediaStreamConstraints) -> Result<(), Exception> {
        Js::try_call_setConstraints__value(js(self), constraints.as_ref())
    }

    /// `attribute EventHandler onstream`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-onstream)
    pub fn onstream(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstream")
    }

    /// `attribute EventHandler onstream`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-onstream)
    #[doc(alias = "onstream")]
    pub fn set_onstream(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstream", nullable(value))
    }

    /// `attribute EventHandler onerror`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// `attribute EventHandler onerror`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-onerror)
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// `attribute EventHandler oncancel`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// `attribute EventHandler oncancel`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-oncancel)
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }
}

impl MediaStreamTrack {
    /// `readonly attribute (MediaStreamTrackAudioStats or MediaStreamTrackVideoStats)? stats`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrack-stats)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn stats(&self) -> Option<MediaStreamTrackAudioStatsOrMediaStreamTrackVideoStats> {
        Js::get_stats__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute EventHandler onconfigurationchange`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrack-onconfigurationchange)
    #[cfg(feature = "experimental")]
    pub fn onconfigurationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconfigurationchange")
    }

    /// `attribute EventHandler onconfigurationchange`
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrack-onconfigurationchange)
    #[doc(alias = "onconfigurationchange")]
    #[cfg(feature = "experimental")]
    pub fn set_onconfigurationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconfigurationchange", nullable(value))
    }

    /// `attribute DOMString contentHint`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/contentHint) · [Specification](https://w3c.github.io/mst-content-hint/#dom-mediastreamtrack-contenthint)
    #[doc(alias = "contentHint")]
    #[inline]
    pub fn content_hint(&self) -> String {
        Js::get_contentHint__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString contentHint`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/contentHint) · [Specification](https://w3c.github.io/mst-content-hint/#dom-mediastreamtrack-contenthint)
    #[doc(alias = "contentHint")]
    #[inline]
    pub fn set_content_hint(&self, value: &str) {
        Js::set_contentHint__str(js(self), value)
    }
}

impl MediaTrackSupportedConstraints {
    /// `boolean powerEfficient = true`
    #[doc(alias = "powerEfficient")]
    pub fn get_power_efficient(&self) -> Option<bool> {
        property::get(self, "powerEfficient")
    }

    /// `boolean powerEfficient = true`
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }

    /// `boolean powerEfficientPixelFormat = true`
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn get_power_efficient_pixel_format(&self) -> Option<bool> {
        property::get(self, "powerEfficientPixelFormat")
    }

    /// `boolean powerEfficientPixelFormat = true`
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn set_power_efficient_pixel_format(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficientPixelFormat", value);
        self
    }

    /// `boolean gestureReactions = true`
    #[doc(alias = "gestureReactions")]
    pub fn get_gesture_reactions(&self) -> Option<bool> {
        property::get(self, "gestureReactions")
    }

    /// `boolean gestureReactions = true`
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: bool) -> &Self {
        property::set_bool(self, "gestureReactions", value);
        self
    }

    /// `boolean faceFraming = true`
    #[doc(alias = "faceFraming")]
    pub fn get_face_framing(&self) -> Option<bool> {
        property::get(self, "faceFraming")
    }

    /// `boolean faceFraming = true`
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: bool) -> &Self {
        property::set_bool(self, "faceFraming", value);
        self
    }

    /// `boolean eyeGazeCorrection = true`
    #[doc(alias = "eyeGazeCorrection")]
    pub fn get_eye_gaze_correction(&self) -> Option<bool> {
        property::get(self, "eyeGazeCorrection")
    }

    /// `boolean eyeGazeCorrection = true`
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: bool) -> &Self {
        property::set_bool(self, "eyeGazeCorrection", value);
        self
    }

    /// `boolean voiceIsolation = true`
    #[doc(alias = "voiceIsolation")]
    pub fn get_voice_isolation(&self) -> Option<bool> {
        property::get(self, "voiceIsolation")
    }

    /// `boolean voiceIsolation = true`
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: bool) -> &Self {
        property::set_bool(self, "voiceIsolation", value);
        self
    }

    /// `boolean humanFaceDetectionMode = true`
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn get_human_face_detection_mode(&self) -> Option<bool> {
        property::get(self, "humanFaceDetectionMode")
    }

    /// `boolean humanFaceDetectionMode = true`
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "humanFaceDetectionMode", value);
        self
    }

    /// `boolean backgroundSegmentationMask = true`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<bool> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// `boolean backgroundSegmentationMask = true`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: bool) -> &Self {
        property::set_bool(self, "backgroundSegmentationMask", value);
        self
    }
}

impl MediaTrackCapabilities {
    /// `sequence<boolean> powerEfficient`
    #[doc(alias = "powerEfficient")]
    pub fn get_power_efficient(&self) -> Option<Array<bool>> {
        property::get(self, "powerEfficient")
    }

    /// `sequence<boolean> powerEfficient`
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "powerEfficient", &value.to_value());
        self
    }

    /// `sequence<boolean> powerEfficientPixelFormat`
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn get_power_efficient_pixel_format(&self) -> Option<Array<bool>> {
        property::get(self, "powerEfficientPixelFormat")
    }

    /// `sequence<boolean> powerEfficientPixelFormat`
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn set_power_efficient_pixel_format(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "powerEfficientPixelFormat", &value.to_value());
        self
    }

    /// `sequence<boolean> gestureReactions`
    #[doc(alias = "gestureReactions")]
    pub fn get_gesture_reactions(&self) -> Option<Array<bool>> {
        property::get(self, "gestureReactions")
    }

    /// `sequence<boolean> gestureReactions`
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "gestureReactions", &value.to_value());
        self
    }

    /// `sequence<boolean> faceFraming`
    #[doc(alias = "faceFraming")]
    pub fn get_face_framing(&self) -> Option<Array<bool>> {
        property::get(self, "faceFraming")
    }

    /// `sequence<boolean> faceFraming`
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "faceFraming", &value.to_value());
        self
    }

    /// `sequence<boolean> eyeGazeCorrection`
    #[doc(alias = "eyeGazeCorrection")]
    pub fn get_eye_gaze_correction(&self) -> Option<Array<bool>> {
        property::get(self, "eyeGazeCorrection")
    }

    /// `sequence<boolean> eyeGazeCorrection`
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "eyeGazeCorrection", &value.to_value());
        self
    }

    /// `sequence<boolean> voiceIsolation`
    #[doc(alias = "voiceIsolation")]
    pub fn get_voice_isolation(&self) -> Option<Array<bool>> {
        property::get(self, "voiceIsolation")
    }

    /// `sequence<boolean> voiceIsolation`
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "voiceIsolation", &value.to_value());
        self
    }

    /// `sequence<DOMString> humanFaceDetectionMode`
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn get_human_face_detection_mode(&self) -> Option<Array<String>> {
        property::get(self, "humanFaceDetectionMode")
    }

    /// `sequence<DOMString> humanFaceDetectionMode`
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "humanFaceDetectionMode", &value.to_value());
        self
    }

    /// `sequence<boolean> backgroundSegmentationMask`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<Array<bool>> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// `sequence<boolean> backgroundSegmentationMask`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "backgroundSegmentationMask", &value.to_value());
        self
    }
}

impl MediaTrackConstraints {
    /// `ConstrainBoolean gestureReactions`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "gestureReactions", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean faceFraming`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "faceFraming", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean eyeGazeCorrection`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "eyeGazeCorrection", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean voiceIsolation`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "voiceIsolation", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString humanFaceDetectionMode`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "humanFaceDetectionMode", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean backgroundSegmentationMask`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "backgroundSegmentationMask", &value.into().to_js());
        self
    }
}

impl MediaTrackConstraintSet {
    /// `ConstrainBoolean gestureReactions`
    #[doc(alias = "gestureReactions")]
    pub fn get_gesture_reactions(&self) -> Option<ConstrainBoolean> {
        property::get(self, "gestureReactions")
    }

    /// `ConstrainBoolean gestureReactions`
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "gestureReactions", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean faceFraming`
    #[doc(alias = "faceFraming")]
    pub fn get_face_framing(&self) -> Option<ConstrainBoolean> {
        property::get(self, "faceFraming")
    }

    /// `ConstrainBoolean faceFraming`
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "faceFraming", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean eyeGazeCorrection`
    #[doc(alias = "eyeGazeCorrection")]
    pub fn get_eye_gaze_correction(&self) -> Option<ConstrainBoolean> {
        property::get(self, "eyeGazeCorrection")
    }

    /// `ConstrainBoolean eyeGazeCorrection`
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "eyeGazeCorrection", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean voiceIsolation`
    #[doc(alias = "voiceIsolation")]
    pub fn get_voice_isolation(&self) -> Option<ConstrainBoolean> {
        property::get(self, "voiceIsolation")
    }

    /// `ConstrainBoolean voiceIsolation`
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "voiceIsolation", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString humanFaceDetectionMode`
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn get_human_face_detection_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "humanFaceDetectionMode")
    }

    /// `ConstrainDOMString humanFaceDetectionMode`
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "humanFaceDetectionMode", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean backgroundSegmentationMask`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<ConstrainBoolean> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// `ConstrainBoolean backgroundSegmentationMask`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "backgroundSegmentationMask", &value.into().to_js());
        self
    }
}

impl MediaTrackSettings {
    /// `boolean powerEfficient`
    #[doc(alias = "powerEfficient")]
    pub fn get_power_efficient(&self) -> Option<bool> {
        property::get(self, "powerEfficient")
    }

    /// `boolean powerEfficient`
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }

    /// `boolean powerEfficientPixelFormat`
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn get_power_efficient_pixel_format(&self) -> Option<bool> {
        property::get(self, "powerEfficientPixelFormat")
    }

    /// `boolean powerEfficientPixelFormat`
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn set_power_efficient_pixel_format(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficientPixelFormat", value);
        self
    }

    /// `boolean gestureReactions`
    #[doc(alias = "gestureReactions")]
    pub fn get_gesture_reactions(&self) -> Option<bool> {
        property::get(self, "gestureReactions")
    }

    /// `boolean gestureReactions`
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: bool) -> &Self {
        property::set_bool(self, "gestureReactions", value);
        self
    }

    /// `boolean faceFraming`
    #[doc(alias = "faceFraming")]
    pub fn get_face_framing(&self) -> Option<bool> {
        property::get(self, "faceFraming")
    }

    /// `boolean faceFraming`
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: bool) -> &Self {
        property::set_bool(self, "faceFraming", value);
        self
    }

    /// `boolean eyeGazeCorrection`
    #[doc(alias = "eyeGazeCorrection")]
    pub fn get_eye_gaze_correction(&self) -> Option<bool> {
        property::get(self, "eyeGazeCorrection")
    }

    /// `boolean eyeGazeCorrection`
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: bool) -> &Self {
        property::set_bool(self, "eyeGazeCorrection", value);
        self
    }

    /// `boolean voiceIsolation`
    #[doc(alias = "voiceIsolation")]
    pub fn get_voice_isolation(&self) -> Option<bool> {
        property::get(self, "voiceIsolation")
    }

    /// `boolean voiceIsolation`
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: bool) -> &Self {
        property::set_bool(self, "voiceIsolation", value);
        self
    }

    /// `DOMString humanFaceDetectionMode`
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn get_human_face_detection_mode(&self) -> Option<String> {
        property::get(self, "humanFaceDetectionMode")
    }

    /// `DOMString humanFaceDetectionMode`
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: &str) -> &Self {
        property::set_str(self, "humanFaceDetectionMode", value);
        self
    }

    /// `boolean backgroundSegmentationMask`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<bool> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// `boolean backgroundSegmentationMask`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: bool) -> &Self {
        property::set_bool(self, "backgroundSegmentationMask", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl MediaDevices {
    /// `readonly attribute GetUserMediaSemantics defaultSemantics`
    #[doc(alias = "defaultSemantics")]
    #[inline]
    pub fn default_semantics(&self) -> GetUserMediaSemantics {
        FromJs::from_js(Js::get_defaultSemantics__as_value(js(self)))
    }
}

impl MediaStreamConstraints {
    /// `GetUserMediaSemantics semantics`
    #[doc(alias = "semantics")]
    pub fn get_semantics(&self) -> Option<GetUserMediaSemantics> {
        property::get(self, "semantics")
    }

    /// `GetUserMediaSemantics semantics`
    #[doc(alias = "semantics")]
    pub fn set_semantics(&self, value: GetUserMediaSemantics) -> &Self {
        property::set_str(self, "semantics", value.as_str());
        self
    }
}

impl VideoFrameMetadata {
    /// `sequence<Segment> segments`
    #[doc(alias = "segments")]
    pub fn get_segments(&self) -> Option<Array<Segment>> {
        property::get(self, "segments")
    }

    /// `sequence<Segment> segments`
    #[doc(alias = "segments")]
    pub fn set_segments(&self, value: impl IntoSequence<Segment>) -> &Self {
        property::set(self, "segments", &value.to_value());
        self
    }

    /// `BackgroundBlur backgroundBlur`
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<BackgroundBlur> {
        property::get(self, "backgroundBlur")
    }

    /// `BackgroundBlur backgroundBlur`
    #[doc(alias = "backgroundBlur")]
    pub fn set_background_blur(&self, value: &BackgroundBlur) -> &Self {
        property::set(self, "backgroundBlur", value.as_ref());
        self
    }

    /// `ImageBitmap backgroundSegmentationMask`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<ImageBitmap> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// `ImageBitmap backgroundSegmentationMask`
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: &ImageBitmap) -> &Self {
        property::set(self, "backgroundSegmentationMask", value.as_ref());
        self
    }
}

impl RtcRtpSendParameters {
    /// `RTCDegradationPreference degradationPreference`
    #[doc(alias = "degradationPreference")]
    pub fn get_degradation_preference(&self) -> Option<RtcDegradationPreference> {
        property::get(self, "degradationPreference")
    }

    /// `RTCDegradationPreference degradationPreference`
    #[doc(alias = "degradationPreference")]
    pub fn set_degradation_preference(&self, value: RtcDegradationPreference) -> &Self {
        property::set_str(self, "degradationPreference", value.as_str());
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "contentHint")]
    pub(crate) fn get_contentHint__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "contentHint")]
    pub(crate) fn set_contentHint__str(this: &Js, a0: &str);
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "defaultSemantics")]
    pub(crate) fn get_defaultSemantics__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "deliveredFrames")]
    pub(crate) fn get_deliveredFrames__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "latency")]
    pub(crate) fn get_latency__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "stats")]
    pub(crate) fn get_stats__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "setConstraints")]
    pub(crate) fn try_call_setConstraints(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setConstraints")]
    pub(crate) fn try_call_setConstraints__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
