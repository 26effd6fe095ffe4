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
    /// The answers that a test gives to requests for capture.
    ///
    /// `dictionary MockCapturePromptResultConfiguration`
    ///
    /// Feature `media-capture-extensions`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The answer to requests for camera or microphone.
    ///
    /// `MockCapturePromptResult getUserMedia`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "getUserMedia")]
    pub fn get_get_user_media(&self) -> Option<MockCapturePromptResult> {
        property::get(self, "getUserMedia")
    }

    /// Sets the answer to requests for camera or microphone.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "getUserMedia")]
    pub fn set_get_user_media(&self, value: MockCapturePromptResult) -> &Self {
        property::set_str(self, "getUserMedia", value.as_str());
        self
    }

    /// The answer to requests for the screen.
    ///
    /// `MockCapturePromptResult getDisplayMedia`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "getDisplayMedia")]
    pub fn get_get_display_media(&self) -> Option<MockCapturePromptResult> {
        property::get(self, "getDisplayMedia")
    }

    /// Sets the answer to requests for the screen.
    ///
    /// Feature `media-capture-extensions`.
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
    /// A made-up capture device for tests.
    ///
    /// `dictionary MockCaptureDeviceConfiguration`
    ///
    /// Feature `media-capture-extensions`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the device.
    ///
    /// `DOMString label`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<String> {
        property::get(self, "label")
    }

    /// Sets the name of the device.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// The identifier of the device.
    ///
    /// `DOMString deviceId`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<String> {
        property::get(self, "deviceId")
    }

    /// Sets the identifier of the device.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// The identifier of the group that the device belongs to.
    ///
    /// `DOMString groupId`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "groupId")]
    pub fn get_group_id(&self) -> Option<String> {
        property::get(self, "groupId")
    }

    /// Sets the identifier of the group that the device belongs to.
    ///
    /// Feature `media-capture-extensions`.
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
    /// A made-up camera for tests.
    ///
    /// `dictionary MockCameraConfiguration : MockCaptureDeviceConfiguration`
    ///
    /// Feature `media-capture-extensions`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The frames per second if nothing else is asked for.
    ///
    /// `double defaultFrameRate = 30`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "defaultFrameRate")]
    pub fn get_default_frame_rate(&self) -> Option<f64> {
        property::get(self, "defaultFrameRate")
    }

    /// Sets the frames per second if nothing else is asked for.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "defaultFrameRate")]
    pub fn set_default_frame_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "defaultFrameRate", value);
        self
    }

    /// The direction that the camera faces; `"user"` is the front one.
    ///
    /// `DOMString facingMode = "user"`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<String> {
        property::get(self, "facingMode")
    }

    /// Sets the direction that the camera faces; `"user"` is the front one.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: &str) -> &Self {
        property::set_str(self, "facingMode", value);
        self
    }

    /// Sets the name of the device.
    ///
    /// `DOMString label`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// Sets the identifier of the device.
    ///
    /// `DOMString deviceId`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// Sets the identifier of the group that the device belongs to.
    ///
    /// `DOMString groupId`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MockCaptureDeviceConfiguration`.
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
    /// A made-up microphone for tests.
    ///
    /// `dictionary MockMicrophoneConfiguration : MockCaptureDeviceConfiguration`
    ///
    /// Feature `media-capture-extensions`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The samples per second if nothing else is asked for.
    ///
    /// `unsigned long defaultSampleRate = 44100`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "defaultSampleRate")]
    pub fn get_default_sample_rate(&self) -> Option<u32> {
        property::get(self, "defaultSampleRate")
    }

    /// Sets the samples per second if nothing else is asked for.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "defaultSampleRate")]
    pub fn set_default_sample_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "defaultSampleRate", value as f64);
        self
    }

    /// Sets the name of the device.
    ///
    /// `DOMString label`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// Sets the identifier of the device.
    ///
    /// `DOMString deviceId`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MockCaptureDeviceConfiguration`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// Sets the identifier of the group that the device belongs to.
    ///
    /// `DOMString groupId`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MockCaptureDeviceConfiguration`.
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
    /// The latest delay from capture to delivery, in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp latency`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-latency)
    #[inline]
    pub fn latency(&self) -> f64 {
        Js::get_latency__as_number(js(self))
    }

    /// The average delay since the last reset, in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp averageLatency`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-averagelatency)
    #[doc(alias = "averageLatency")]
    #[inline]
    pub fn average_latency(&self) -> f64 {
        Js::get_averageLatency__as_number(js(self))
    }

    /// The smallest delay since the last reset, in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp minimumLatency`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-minimumlatency)
    #[doc(alias = "minimumLatency")]
    #[inline]
    pub fn minimum_latency(&self) -> f64 {
        Js::get_minimumLatency__as_number(js(self))
    }

    /// The largest delay since the last reset, in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp maximumLatency`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-maximumlatency)
    #[doc(alias = "maximumLatency")]
    #[inline]
    pub fn maximum_latency(&self) -> f64 {
        Js::get_maximumLatency__as_number(js(self))
    }

    /// Starts the latency measurements anew.
    ///
    /// `undefined resetLatency()`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-resetlatency)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "resetLatency")]
    #[inline]
    pub fn reset_latency(&self) -> Result<(), Exception> {
        Js::try_call_resetLatency(js(self))
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats-tojson)
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
    /// The number of frames that reached a consumer of the track.
    ///
    /// `readonly attribute unsigned long long deliveredFrames`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-deliveredframes)
    #[doc(alias = "deliveredFrames")]
    #[inline]
    pub fn delivered_frames(&self) -> u64 {
        Js::get_deliveredFrames__as_number(js(self)) as u64
    }

    /// The number of frames that were dropped on purpose, for example for a lower frame rate.
    ///
    /// `readonly attribute unsigned long long discardedFrames`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-discardedframes)
    #[doc(alias = "discardedFrames")]
    #[inline]
    pub fn discarded_frames(&self) -> u64 {
        Js::get_discardedFrames__as_number(js(self)) as u64
    }

    /// The number of all frames, also of those that were lost.
    ///
    /// `readonly attribute unsigned long long totalFrames`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-totalframes)
    #[doc(alias = "totalFrames")]
    #[inline]
    pub fn total_frames(&self) -> u64 {
        Js::get_totalFrames__as_number(js(self)) as u64
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats-tojson)
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
    /// A part of a video frame in which something was detected, such as a face or an eye.
    ///
    /// `dictionary Segment`
    ///
    /// Feature `media-capture-extensions`.
    pub fn new(type_: SegmentType, id: i32, probability: f32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_f64(&this, "id", id as f64);
        property::set_f64(&this, "probability", probability as f64);
        this
    }

    /// The kind of thing that was detected.
    ///
    /// `required SegmentType type`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> SegmentType {
        property::get(self, "type")
    }

    /// Sets the kind of thing that was detected.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: SegmentType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// A number that is meant to stay the same for the same thing over several frames.
    ///
    /// `required long id`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> i32 {
        property::get(self, "id")
    }

    /// Sets a number that is meant to stay the same for the same thing over several frames.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: i32) -> &Self {
        property::set_f64(self, "id", value as f64);
        self
    }

    /// The `id` of the segment that this one is a part of, such as the face of an eye.
    ///
    /// `long partOf`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "partOf")]
    pub fn get_part_of(&self) -> Option<i32> {
        property::get(self, "partOf")
    }

    /// Sets the `id` of the segment that this one is a part of, such as the face of an eye.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "partOf")]
    pub fn set_part_of(&self, value: i32) -> &Self {
        property::set_f64(self, "partOf", value as f64);
        self
    }

    /// How sure the detection is, from 0 to 1.
    ///
    /// `required float probability`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "probability")]
    pub fn get_probability(&self) -> f32 {
        property::get(self, "probability")
    }

    /// Sets how sure the detection is, from 0 to 1.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "probability")]
    pub fn set_probability(&self, value: f32) -> &Self {
        property::set_f64(self, "probability", value as f64);
        self
    }

    /// The center of the segment.
    ///
    /// `Point2D centerPoint`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "centerPoint")]
    pub fn get_center_point(&self) -> Option<Point2d> {
        property::get(self, "centerPoint")
    }

    /// Sets the center of the segment.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "centerPoint")]
    pub fn set_center_point(&self, value: &Point2d) -> &Self {
        property::set(self, "centerPoint", value.as_ref());
        self
    }

    /// The smallest upright rectangle around the segment.
    ///
    /// `DOMRectInit boundingBox`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "boundingBox")]
    pub fn get_bounding_box(&self) -> Option<DomRectInit> {
        property::get(self, "boundingBox")
    }

    /// Sets the smallest upright rectangle around the segment.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "boundingBox")]
    pub fn set_bounding_box(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "boundingBox", &value.to_value());
        self
    }
}

impl BackgroundBlur {
    /// Tells whether the background of a frame was blurred.
    ///
    /// `dictionary BackgroundBlur : MediaEffectInfo`
    ///
    /// Feature `media-capture-extensions`.
    pub fn new(enabled: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "enabled", enabled);
        this
    }

    /// Sets whether the effect was on for the frame.
    ///
    /// `required boolean enabled`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MediaEffectInfo`.
    #[doc(alias = "enabled")]
    pub fn set_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "enabled", value);
        self
    }
}

impl MediaEffectInfo {
    /// Tells whether an effect was applied to a frame.
    ///
    /// `dictionary MediaEffectInfo`
    ///
    /// Feature `media-capture-extensions`.
    pub fn new(enabled: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set_bool(&this, "enabled", enabled);
        this
    }

    /// Whether the effect was on for the frame.
    ///
    /// `required boolean enabled`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "enabled")]
    pub fn get_enabled(&self) -> bool {
        property::get(self, "enabled")
    }

    /// Sets whether the effect was on for the frame.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "enabled")]
    pub fn set_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "enabled", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl HtmlCameraElement {
    /// The track of the camera, null if the user has not started it.
    ///
    /// `readonly attribute MediaStreamTrack? track`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-track)
    #[inline]
    pub fn track(&self) -> Option<MediaStreamTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }

    /// The error of the last attempt, null if there is none.
    ///
    /// `readonly attribute DOMException? error`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-error)
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the wishes for the camera, such as its resolution.
    ///
    /// `undefined setConstraints(optional MediaTrackConstraintSet constraints = {})`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-setconstraints)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints(&self) -> Result<(), Exception> {
        Js::try_call_setConstraints(js(self))
    }

    /// As `set_constraints`, with `constraints`.
    ///
    /// `undefined setConstraints(optional MediaTrackConstraintSet constraints = {})`
    ///
    /// Features `media-capture-extensions` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints_with_constraints(&self, constraints: &MediaTrackConstraintSet) -> Result<(), Exception> {
        Js::try_call_setConstraints__value(js(self), constraints.as_ref())
    }

    /// The handler of the event `track`.
    ///
    /// `attribute EventHandler ontrack`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-ontrack)
    pub fn ontrack(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontrack")
    }

    /// Sets the handler of the event `track`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "ontrack")]
    pub fn set_ontrack(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontrack", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `cancel`.
    ///
    /// `attribute EventHandler oncancel`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// Sets the handler of the event `cancel`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl HtmlMicrophoneElement {
    /// The track of the microphone, null if the user has not started it.
    ///
    /// `readonly attribute MediaStreamTrack? track`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-track)
    #[inline]
    pub fn track(&self) -> Option<MediaStreamTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }

    /// The error of the last attempt, null if there is none.
    ///
    /// `readonly attribute DOMException? error`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-error)
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the wishes for the microphone, such as echo cancellation.
    ///
    /// `undefined setConstraints(optional MediaTrackConstraintSet constraints = {})`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-setconstraints)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints(&self) -> Result<(), Exception> {
        Js::try_call_setConstraints(js(self))
    }

    /// As `set_constraints`, with `constraints`.
    ///
    /// `undefined setConstraints(optional MediaTrackConstraintSet constraints = {})`
    ///
    /// Features `media-capture-extensions` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints_with_constraints(&self, constraints: &MediaTrackConstraintSet) -> Result<(), Exception> {
        Js::try_call_setConstraints__value(js(self), constraints.as_ref())
    }

    /// The handler of the event `track`.
    ///
    /// `attribute EventHandler ontrack`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-ontrack)
    pub fn ontrack(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ontrack")
    }

    /// Sets the handler of the event `track`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "ontrack")]
    pub fn set_ontrack(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ontrack", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `cancel`.
    ///
    /// `attribute EventHandler oncancel`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// Sets the handler of the event `cancel`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl HtmlMediaStreamConstraints {
    /// The constraints of a `usermedia` element.
    ///
    /// `dictionary HTMLMediaStreamConstraints`
    ///
    /// Features `media-capture-extensions` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The wishes for the camera.
    ///
    /// `MediaTrackConstraintSet video`
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<MediaTrackConstraintSet> {
        property::get(self, "video")
    }

    /// Sets the wishes for the camera.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "video")]
    pub fn set_video(&self, value: &MediaTrackConstraintSet) -> &Self {
        property::set(self, "video", value.as_ref());
        self
    }

    /// The wishes for the microphone.
    ///
    /// `MediaTrackConstraintSet audio`
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<MediaTrackConstraintSet> {
        property::get(self, "audio")
    }

    /// Sets the wishes for the microphone.
    ///
    /// Features `media-capture-extensions` and `experimental`.
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
    /// The stream of the devices, null if the user has not started it.
    ///
    /// `readonly attribute MediaStream? stream`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-stream)
    #[inline]
    pub fn stream(&self) -> Option<MediaStream> {
        Js::get_stream__as_option_value(js(self)).map(Js::read)
    }

    /// The error of the last attempt, null if there is none.
    ///
    /// `readonly attribute DOMException? error`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-error)
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the wishes for the camera and the microphone.
    ///
    /// `undefined setConstraints(optional HTMLMediaStreamConstraints constraints = {})`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-setconstraints)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints(&self) -> Result<(), Exception> {
        Js::try_call_setConstraints(js(self))
    }

    /// As `set_constraints`, with `constraints`.
    ///
    /// `undefined setConstraints(optional HTMLMediaStreamConstraints constraints = {})`
    ///
    /// Features `media-capture-extensions` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setConstraints")]
    #[inline]
    pub fn set_constraints_with_constraints(&self, constraints: &HtmlMediaStreamConstraints) -> Result<(), Exception> {
        Js::try_call_setConstraints__value(js(self), constraints.as_ref())
    }

    /// The handler of the event `stream`.
    ///
    /// `attribute EventHandler onstream`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-onstream)
    pub fn onstream(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstream")
    }

    /// Sets the handler of the event `stream`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "onstream")]
    pub fn set_onstream(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstream", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `cancel`.
    ///
    /// `attribute EventHandler oncancel`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement-oncancel)
    pub fn oncancel(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncancel")
    }

    /// Sets the handler of the event `cancel`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "oncancel")]
    pub fn set_oncancel(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncancel", nullable(value))
    }
}

impl MediaStreamTrack {
    /// Counters about the track, null for sources without any.
    ///
    /// `readonly attribute (MediaStreamTrackAudioStats or MediaStreamTrackVideoStats)? stats`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrack-stats)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn stats(&self) -> Option<MediaStreamTrackAudioStatsOrMediaStreamTrackVideoStats> {
        Js::get_stats__as_option_value(js(self)).map(Js::read)
    }

    /// The handler of the event `configurationchange`.
    ///
    /// `attribute EventHandler onconfigurationchange`
    ///
    /// Features `media-capture-extensions` and `experimental`. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrack-onconfigurationchange)
    #[cfg(feature = "experimental")]
    pub fn onconfigurationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconfigurationchange")
    }

    /// Sets the handler of the event `configurationchange`.
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "onconfigurationchange")]
    #[cfg(feature = "experimental")]
    pub fn set_onconfigurationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconfigurationchange", nullable(value))
    }

    /// What the track is about, such as `"speech"` or `"detail"`, so that encoding suits it; or empty.
    ///
    /// `attribute DOMString contentHint`
    ///
    /// Feature `media-capture-extensions`. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/contentHint) · [Specification](https://w3c.github.io/mst-content-hint/#dom-mediastreamtrack-contenthint)
    #[doc(alias = "contentHint")]
    #[inline]
    pub fn content_hint(&self) -> String {
        Js::get_contentHint__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets what the track is about, such as `"speech"` or `"detail"`, so that encoding suits it; or empty.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "contentHint")]
    #[inline]
    pub fn set_content_hint(&self, value: &str) {
        Js::set_contentHint__str(js(self), value)
    }
}

impl MediaTrackSupportedConstraints {
    /// Whether the browser knows the constraint for modes that use little power.
    ///
    /// `boolean powerEfficient = true`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficient")]
    pub fn get_power_efficient(&self) -> Option<bool> {
        property::get(self, "powerEfficient")
    }

    /// Sets whether the browser knows the constraint for modes that use little power.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }

    /// Whether the browser knows the constraint for pixel formats that use little power.
    ///
    /// `boolean powerEfficientPixelFormat = true`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn get_power_efficient_pixel_format(&self) -> Option<bool> {
        property::get(self, "powerEfficientPixelFormat")
    }

    /// Sets whether the browser knows the constraint for pixel formats that use little power.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn set_power_efficient_pixel_format(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficientPixelFormat", value);
        self
    }

    /// Whether the browser knows the constraint for effects in reaction to gestures.
    ///
    /// `boolean gestureReactions = true`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "gestureReactions")]
    pub fn get_gesture_reactions(&self) -> Option<bool> {
        property::get(self, "gestureReactions")
    }

    /// Sets whether the browser knows the constraint for effects in reaction to gestures.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: bool) -> &Self {
        property::set_bool(self, "gestureReactions", value);
        self
    }

    /// Whether the browser knows the constraint for keeping faces in the picture.
    ///
    /// `boolean faceFraming = true`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "faceFraming")]
    pub fn get_face_framing(&self) -> Option<bool> {
        property::get(self, "faceFraming")
    }

    /// Sets whether the browser knows the constraint for keeping faces in the picture.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: bool) -> &Self {
        property::set_bool(self, "faceFraming", value);
        self
    }

    /// Whether the browser knows the constraint for making eyes look at the camera.
    ///
    /// `boolean eyeGazeCorrection = true`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn get_eye_gaze_correction(&self) -> Option<bool> {
        property::get(self, "eyeGazeCorrection")
    }

    /// Sets whether the browser knows the constraint for making eyes look at the camera.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: bool) -> &Self {
        property::set_bool(self, "eyeGazeCorrection", value);
        self
    }

    /// Whether the browser knows the constraint for keeping only voices.
    ///
    /// `boolean voiceIsolation = true`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "voiceIsolation")]
    pub fn get_voice_isolation(&self) -> Option<bool> {
        property::get(self, "voiceIsolation")
    }

    /// Sets whether the browser knows the constraint for keeping only voices.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: bool) -> &Self {
        property::set_bool(self, "voiceIsolation", value);
        self
    }

    /// Whether the browser knows the constraint for the detection of faces.
    ///
    /// `boolean humanFaceDetectionMode = true`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn get_human_face_detection_mode(&self) -> Option<bool> {
        property::get(self, "humanFaceDetectionMode")
    }

    /// Sets whether the browser knows the constraint for the detection of faces.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "humanFaceDetectionMode", value);
        self
    }

    /// Whether the browser knows the constraint for masks that mark the background.
    ///
    /// `boolean backgroundSegmentationMask = true`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<bool> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// Sets whether the browser knows the constraint for masks that mark the background.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: bool) -> &Self {
        property::set_bool(self, "backgroundSegmentationMask", value);
        self
    }
}

impl MediaTrackCapabilities {
    /// Whether the source has modes that use little power, other modes, or both.
    ///
    /// `sequence<boolean> powerEfficient`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficient")]
    pub fn get_power_efficient(&self) -> Option<Array<bool>> {
        property::get(self, "powerEfficient")
    }

    /// Sets whether the source has modes that use little power, other modes, or both.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "powerEfficient", &value.to_value());
        self
    }

    /// Whether the source has pixel formats that use little power, others, or both.
    ///
    /// `sequence<boolean> powerEfficientPixelFormat`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn get_power_efficient_pixel_format(&self) -> Option<Array<bool>> {
        property::get(self, "powerEfficientPixelFormat")
    }

    /// Sets whether the source has pixel formats that use little power, others, or both.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn set_power_efficient_pixel_format(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "powerEfficientPixelFormat", &value.to_value());
        self
    }

    /// Whether effects in reaction to gestures can be off, on or both.
    ///
    /// `sequence<boolean> gestureReactions`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "gestureReactions")]
    pub fn get_gesture_reactions(&self) -> Option<Array<bool>> {
        property::get(self, "gestureReactions")
    }

    /// Sets whether effects in reaction to gestures can be off, on or both.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "gestureReactions", &value.to_value());
        self
    }

    /// Whether keeping faces in the picture can be off, on or both.
    ///
    /// `sequence<boolean> faceFraming`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "faceFraming")]
    pub fn get_face_framing(&self) -> Option<Array<bool>> {
        property::get(self, "faceFraming")
    }

    /// Sets whether keeping faces in the picture can be off, on or both.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "faceFraming", &value.to_value());
        self
    }

    /// Whether making eyes look at the camera can be off, on or both.
    ///
    /// `sequence<boolean> eyeGazeCorrection`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn get_eye_gaze_correction(&self) -> Option<Array<bool>> {
        property::get(self, "eyeGazeCorrection")
    }

    /// Sets whether making eyes look at the camera can be off, on or both.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "eyeGazeCorrection", &value.to_value());
        self
    }

    /// Whether keeping only voices can be off, on or both.
    ///
    /// `sequence<boolean> voiceIsolation`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "voiceIsolation")]
    pub fn get_voice_isolation(&self) -> Option<Array<bool>> {
        property::get(self, "voiceIsolation")
    }

    /// Sets whether keeping only voices can be off, on or both.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "voiceIsolation", &value.to_value());
        self
    }

    /// The possible levels of detail of face detection.
    ///
    /// `sequence<DOMString> humanFaceDetectionMode`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn get_human_face_detection_mode(&self) -> Option<Array<String>> {
        property::get(self, "humanFaceDetectionMode")
    }

    /// Sets the possible levels of detail of face detection.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "humanFaceDetectionMode", &value.to_value());
        self
    }

    /// Whether masks that mark the background can be off, on or both.
    ///
    /// `sequence<boolean> backgroundSegmentationMask`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<Array<bool>> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// Sets whether masks that mark the background can be off, on or both.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "backgroundSegmentationMask", &value.to_value());
        self
    }
}

impl MediaTrackConstraints {
    /// Sets whether to show effects in reaction to gestures.
    ///
    /// `ConstrainBoolean gestureReactions`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "gestureReactions", &value.into().to_js());
        self
    }

    /// Sets whether to move and crop the picture so that faces stay in it.
    ///
    /// `ConstrainBoolean faceFraming`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "faceFraming", &value.into().to_js());
        self
    }

    /// Sets whether to change eyes so that they look at the camera.
    ///
    /// `ConstrainBoolean eyeGazeCorrection`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "eyeGazeCorrection", &value.into().to_js());
        self
    }

    /// Sets whether to keep voices and remove all other sounds.
    ///
    /// `ConstrainBoolean voiceIsolation`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "voiceIsolation", &value.into().to_js());
        self
    }

    /// Sets the wanted level of detail of face detection.
    ///
    /// `ConstrainDOMString humanFaceDetectionMode`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "humanFaceDetectionMode", &value.into().to_js());
        self
    }

    /// Sets whether to provide masks that mark the background with the frames.
    ///
    /// `ConstrainBoolean backgroundSegmentationMask`
    ///
    /// Feature `media-capture-extensions`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "backgroundSegmentationMask", &value.into().to_js());
        self
    }
}

impl MediaTrackConstraintSet {
    /// Whether to show effects in reaction to gestures.
    ///
    /// `ConstrainBoolean gestureReactions`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "gestureReactions")]
    pub fn get_gesture_reactions(&self) -> Option<ConstrainBoolean> {
        property::get(self, "gestureReactions")
    }

    /// Sets whether to show effects in reaction to gestures.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "gestureReactions", &value.into().to_js());
        self
    }

    /// Whether to move and crop the picture so that faces stay in it.
    ///
    /// `ConstrainBoolean faceFraming`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "faceFraming")]
    pub fn get_face_framing(&self) -> Option<ConstrainBoolean> {
        property::get(self, "faceFraming")
    }

    /// Sets whether to move and crop the picture so that faces stay in it.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "faceFraming", &value.into().to_js());
        self
    }

    /// Whether to change eyes so that they look at the camera.
    ///
    /// `ConstrainBoolean eyeGazeCorrection`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn get_eye_gaze_correction(&self) -> Option<ConstrainBoolean> {
        property::get(self, "eyeGazeCorrection")
    }

    /// Sets whether to change eyes so that they look at the camera.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "eyeGazeCorrection", &value.into().to_js());
        self
    }

    /// Whether to keep voices and remove all other sounds.
    ///
    /// `ConstrainBoolean voiceIsolation`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "voiceIsolation")]
    pub fn get_voice_isolation(&self) -> Option<ConstrainBoolean> {
        property::get(self, "voiceIsolation")
    }

    /// Sets whether to keep voices and remove all other sounds.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "voiceIsolation", &value.into().to_js());
        self
    }

    /// The wanted level of detail of face detection.
    ///
    /// `ConstrainDOMString humanFaceDetectionMode`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn get_human_face_detection_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "humanFaceDetectionMode")
    }

    /// Sets the wanted level of detail of face detection.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "humanFaceDetectionMode", &value.into().to_js());
        self
    }

    /// Whether to provide masks that mark the background with the frames.
    ///
    /// `ConstrainBoolean backgroundSegmentationMask`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<ConstrainBoolean> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// Sets whether to provide masks that mark the background with the frames.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "backgroundSegmentationMask", &value.into().to_js());
        self
    }
}

impl MediaTrackSettings {
    /// Whether the present mode uses little power.
    ///
    /// `boolean powerEfficient`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficient")]
    pub fn get_power_efficient(&self) -> Option<bool> {
        property::get(self, "powerEfficient")
    }

    /// Sets whether the present mode uses little power.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficient")]
    pub fn set_power_efficient(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficient", value);
        self
    }

    /// Whether the present pixel format uses little power.
    ///
    /// `boolean powerEfficientPixelFormat`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn get_power_efficient_pixel_format(&self) -> Option<bool> {
        property::get(self, "powerEfficientPixelFormat")
    }

    /// Sets whether the present pixel format uses little power.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "powerEfficientPixelFormat")]
    pub fn set_power_efficient_pixel_format(&self, value: bool) -> &Self {
        property::set_bool(self, "powerEfficientPixelFormat", value);
        self
    }

    /// Whether effects are shown in reaction to gestures.
    ///
    /// `boolean gestureReactions`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "gestureReactions")]
    pub fn get_gesture_reactions(&self) -> Option<bool> {
        property::get(self, "gestureReactions")
    }

    /// Sets whether effects are shown in reaction to gestures.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "gestureReactions")]
    pub fn set_gesture_reactions(&self, value: bool) -> &Self {
        property::set_bool(self, "gestureReactions", value);
        self
    }

    /// Whether the picture is moved and cropped to keep faces in it.
    ///
    /// `boolean faceFraming`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "faceFraming")]
    pub fn get_face_framing(&self) -> Option<bool> {
        property::get(self, "faceFraming")
    }

    /// Sets whether the picture is moved and cropped to keep faces in it.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "faceFraming")]
    pub fn set_face_framing(&self, value: bool) -> &Self {
        property::set_bool(self, "faceFraming", value);
        self
    }

    /// Whether eyes are changed so that they look at the camera.
    ///
    /// `boolean eyeGazeCorrection`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn get_eye_gaze_correction(&self) -> Option<bool> {
        property::get(self, "eyeGazeCorrection")
    }

    /// Sets whether eyes are changed so that they look at the camera.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "eyeGazeCorrection")]
    pub fn set_eye_gaze_correction(&self, value: bool) -> &Self {
        property::set_bool(self, "eyeGazeCorrection", value);
        self
    }

    /// Whether all sounds but voices are removed.
    ///
    /// `boolean voiceIsolation`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "voiceIsolation")]
    pub fn get_voice_isolation(&self) -> Option<bool> {
        property::get(self, "voiceIsolation")
    }

    /// Sets whether all sounds but voices are removed.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "voiceIsolation")]
    pub fn set_voice_isolation(&self, value: bool) -> &Self {
        property::set_bool(self, "voiceIsolation", value);
        self
    }

    /// The present level of detail of face detection.
    ///
    /// `DOMString humanFaceDetectionMode`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn get_human_face_detection_mode(&self) -> Option<String> {
        property::get(self, "humanFaceDetectionMode")
    }

    /// Sets the present level of detail of face detection.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "humanFaceDetectionMode")]
    pub fn set_human_face_detection_mode(&self, value: &str) -> &Self {
        property::set_str(self, "humanFaceDetectionMode", value);
        self
    }

    /// Whether masks that mark the background come with the frames.
    ///
    /// `boolean backgroundSegmentationMask`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<bool> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// Sets whether masks that mark the background come with the frames.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: bool) -> &Self {
        property::set_bool(self, "backgroundSegmentationMask", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl MediaDevices {
    /// Whether the user or the browser chooses among the devices that fit a request.
    ///
    /// `readonly attribute GetUserMediaSemantics defaultSemantics`
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "defaultSemantics")]
    #[inline]
    pub fn default_semantics(&self) -> GetUserMediaSemantics {
        FromJs::from_js(Js::get_defaultSemantics__as_value(js(self)))
    }
}

impl MediaStreamConstraints {
    /// Whether the browser or the user chooses among the devices that fit.
    ///
    /// `GetUserMediaSemantics semantics`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "semantics")]
    pub fn get_semantics(&self) -> Option<GetUserMediaSemantics> {
        property::get(self, "semantics")
    }

    /// Sets whether the browser or the user chooses among the devices that fit.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "semantics")]
    pub fn set_semantics(&self, value: GetUserMediaSemantics) -> &Self {
        property::set_str(self, "semantics", value.as_str());
        self
    }
}

impl VideoFrameMetadata {
    /// The faces and other things that were detected in the frame.
    ///
    /// `sequence<Segment> segments`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "segments")]
    pub fn get_segments(&self) -> Option<Array<Segment>> {
        property::get(self, "segments")
    }

    /// Sets the faces and other things that were detected in the frame.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "segments")]
    pub fn set_segments(&self, value: impl IntoSequence<Segment>) -> &Self {
        property::set(self, "segments", &value.to_value());
        self
    }

    /// Whether the background of the frame was blurred.
    ///
    /// `BackgroundBlur backgroundBlur`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<BackgroundBlur> {
        property::get(self, "backgroundBlur")
    }

    /// Sets whether the background of the frame was blurred.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundBlur")]
    pub fn set_background_blur(&self, value: &BackgroundBlur) -> &Self {
        property::set(self, "backgroundBlur", value.as_ref());
        self
    }

    /// An image that marks which pixels belong to the background.
    ///
    /// `ImageBitmap backgroundSegmentationMask`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn get_background_segmentation_mask(&self) -> Option<ImageBitmap> {
        property::get(self, "backgroundSegmentationMask")
    }

    /// Sets an image that marks which pixels belong to the background.
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "backgroundSegmentationMask")]
    pub fn set_background_segmentation_mask(&self, value: &ImageBitmap) -> &Self {
        property::set(self, "backgroundSegmentationMask", value.as_ref());
        self
    }
}

impl RtcRtpSendParameters {
    /// What to keep when bandwidth or computing power is short: frame rate, resolution or a balance.
    ///
    /// `RTCDegradationPreference degradationPreference`
    ///
    /// Feature `media-capture-extensions`.
    #[doc(alias = "degradationPreference")]
    pub fn get_degradation_preference(&self) -> Option<RtcDegradationPreference> {
        property::get(self, "degradationPreference")
    }

    /// Sets what to keep when bandwidth or computing power is short: frame rate, resolution or a balance.
    ///
    /// Feature `media-capture-extensions`.
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
