//! Cameras and microphones: getUserMedia, media streams and their tracks

use crate::runtime::prelude::*;
use crate::{
    BooleanOrMediaTrackConstraints, BooleanOrString, CameraDevicePermissionDescriptor, ConstrainBoolean,
    ConstrainBooleanOrDomString, ConstrainBooleanOrDomStringParameters, ConstrainBooleanParameters, ConstrainDomString,
    ConstrainDomStringParameters, ConstrainDouble, ConstrainDoubleRange, ConstrainULong, ConstrainULongRange,
    DeviceChangeEvent, DoubleRange, Event, InputDeviceInfo, MediaDeviceInfo, MediaDeviceKind, MediaDevices, MediaStream,
    MediaStreamConstraints, MediaStreamOrMediaStreamTrackSequence, MediaStreamTrack, MediaStreamTrackEvent,
    MediaStreamTrackEventInit, MediaStreamTrackState, MediaTrackCapabilities, MediaTrackConstraintSet,
    MediaTrackConstraints, MediaTrackSettings, MediaTrackSupportedConstraints, Navigator, OverconstrainedError,
    StringOrStringSequence, ULongRange,
};
#[cfg(feature = "experimental")]
use crate::DeviceChangeEventInit;

impl Navigator {
    /// `readonly attribute MediaDevices mediaDevices`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/mediaDevices) · [Specification](https://w3c.github.io/mediacapture-main/#mediadevices)
    ///
    /// `None` where the page or the global object does not have it.
    #[doc(alias = "mediaDevices")]
    #[inline]
    pub fn media_devices(&self) -> Option<MediaDevices> {
        Js::get_mediaDevices__as_option_value(js(self)).map(Js::read)
    }
}

impl MediaStream {
    /// `constructor()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/MediaStream) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-constructor)
    #[inline]
    pub fn new() -> MediaStream {
        Js::new_MediaStream__as_value().cast()
    }

    /// `constructor(MediaStream stream)`
    /// `constructor(sequence<MediaStreamTrack> tracks)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/MediaStream) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-constructor)
    #[inline]
    pub fn new_with_stream(stream: impl Into<MediaStreamOrMediaStreamTrackSequence>) -> MediaStream {
        Js::new_MediaStream__value__as_value(&stream.into().to_js()).cast()
    }

    /// `readonly attribute DOMString id`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/id) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `sequence<MediaStreamTrack> getAudioTracks()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/getAudioTracks) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-getaudiotracks)
    #[doc(alias = "getAudioTracks")]
    #[inline]
    pub fn get_audio_tracks(&self) -> Array<MediaStreamTrack> {
        FromJs::from_js(Js::call_getAudioTracks__as_value(js(self)))
    }

    /// `sequence<MediaStreamTrack> getVideoTracks()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/getVideoTracks) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-getvideotracks)
    #[doc(alias = "getVideoTracks")]
    #[inline]
    pub fn get_video_tracks(&self) -> Array<MediaStreamTrack> {
        FromJs::from_js(Js::call_getVideoTracks__as_value(js(self)))
    }

    /// `sequence<MediaStreamTrack> getTracks()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/getTracks) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-gettracks)
    #[doc(alias = "getTracks")]
    #[inline]
    pub fn get_tracks(&self) -> Array<MediaStreamTrack> {
        FromJs::from_js(Js::call_getTracks__as_value(js(self)))
    }

    /// `MediaStreamTrack? getTrackById(DOMString trackId)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/getTrackById) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-gettrackbyid)
    #[doc(alias = "getTrackById")]
    #[inline]
    pub fn get_track_by_id(&self, track_id: &str) -> Option<MediaStreamTrack> {
        Js::call_getTrackById__str__as_option_value(js(self), track_id).map(Js::read)
    }

    /// `undefined addTrack(MediaStreamTrack track)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/addTrack) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-addtrack)
    #[doc(alias = "addTrack")]
    #[inline]
    pub fn add_track(&self, track: &MediaStreamTrack) {
        Js::call_addTrack__value(js(self), track.as_ref())
    }

    /// `undefined removeTrack(MediaStreamTrack track)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/removeTrack) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-removetrack)
    #[doc(alias = "removeTrack")]
    #[inline]
    pub fn remove_track(&self, track: &MediaStreamTrack) {
        Js::call_removeTrack__value(js(self), track.as_ref())
    }

    /// `MediaStream clone()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/clone) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-clone)
    #[inline]
    pub fn clone(&self) -> MediaStream {
        FromJs::from_js(Js::call_clone__as_value(js(self)))
    }

    /// `readonly attribute boolean active`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/active) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-active)
    #[inline]
    pub fn active(&self) -> bool {
        Js::get_active__as_bool(js(self)).get()
    }

    /// `attribute EventHandler onaddtrack`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/addtrack_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediastream-addtrack)
    pub fn onaddtrack(&self) -> Option<Function<fn(MediaStreamTrackEvent)>> {
        property::get(self, "onaddtrack")
    }

    /// `attribute EventHandler onaddtrack`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/addtrack_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediastream-addtrack)
    #[doc(alias = "onaddtrack")]
    pub fn set_onaddtrack(&self, value: Option<&Function<fn(MediaStreamTrackEvent)>>) {
        property::set(self, "onaddtrack", nullable(value))
    }

    /// `attribute EventHandler onremovetrack`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/removetrack_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediastream-removetrack)
    pub fn onremovetrack(&self) -> Option<Function<fn(MediaStreamTrackEvent)>> {
        property::get(self, "onremovetrack")
    }

    /// `attribute EventHandler onremovetrack`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/removetrack_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediastream-removetrack)
    #[doc(alias = "onremovetrack")]
    pub fn set_onremovetrack(&self, value: Option<&Function<fn(MediaStreamTrackEvent)>>) {
        property::set(self, "onremovetrack", nullable(value))
    }
}

impl MediaStreamTrack {
    /// `readonly attribute DOMString kind`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/kind) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-kind)
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_kind__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString id`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/id) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString label`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/label) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute boolean enabled`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/enabled) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-enabled)
    #[inline]
    pub fn enabled(&self) -> bool {
        Js::get_enabled__as_bool(js(self)).get()
    }

    /// `attribute boolean enabled`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/enabled) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-enabled)
    #[doc(alias = "enabled")]
    #[inline]
    pub fn set_enabled(&self, value: bool) {
        Js::set_enabled__bool(js(self), value)
    }

    /// `readonly attribute boolean muted`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/muted) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-muted)
    #[inline]
    pub fn muted(&self) -> bool {
        Js::get_muted__as_bool(js(self)).get()
    }

    /// `attribute EventHandler onmute`
    ///
    /// Baseline: widely available since 2018-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/mute_event) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onmute)
    pub fn onmute(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onmute")
    }

    /// `attribute EventHandler onmute`
    ///
    /// Baseline: widely available since 2018-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/mute_event) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onmute)
    #[doc(alias = "onmute")]
    pub fn set_onmute(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onmute", nullable(value))
    }

    /// `attribute EventHandler onunmute`
    ///
    /// Baseline: widely available since 2018-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/unmute_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediastreamtrack-unmute)
    pub fn onunmute(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunmute")
    }

    /// `attribute EventHandler onunmute`
    ///
    /// Baseline: widely available since 2018-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/unmute_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediastreamtrack-unmute)
    #[doc(alias = "onunmute")]
    pub fn set_onunmute(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunmute", nullable(value))
    }

    /// `readonly attribute MediaStreamTrackState readyState`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/readyState) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-readystate)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> MediaStreamTrackState {
        FromJs::from_js(Js::get_readyState__as_value(js(self)))
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/ended_event) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onended)
    pub fn onended(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onended")
    }

    /// `attribute EventHandler onended`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/ended_event) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onended)
    #[doc(alias = "onended")]
    pub fn set_onended(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onended", nullable(value))
    }

    /// `MediaStreamTrack clone()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/clone) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-clone)
    #[inline]
    pub fn clone(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::call_clone__as_value(js(self)))
    }

    /// `undefined stop()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/stop) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-stop)
    #[inline]
    pub fn stop(&self) {
        Js::call_stop(js(self))
    }

    /// `MediaTrackCapabilities getCapabilities()`
    ///
    /// Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/getCapabilities) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-getcapabilities)
    #[doc(alias = "getCapabilities")]
    #[inline]
    pub fn get_capabilities(&self) -> MediaTrackCapabilities {
        FromJs::from_js(Js::call_getCapabilities__as_value(js(self)))
    }

    /// `MediaTrackConstraints getConstraints()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/getConstraints) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-getconstraints)
    #[doc(alias = "getConstraints")]
    #[inline]
    pub fn get_constraints(&self) -> MediaTrackConstraints {
        FromJs::from_js(Js::call_getConstraints__as_value(js(self)))
    }

    /// `MediaTrackSettings getSettings()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/getSettings) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-getsettings)
    #[doc(alias = "getSettings")]
    #[inline]
    pub fn get_settings(&self) -> MediaTrackSettings {
        FromJs::from_js(Js::call_getSettings__as_value(js(self)))
    }

    /// `Promise<undefined> applyConstraints(optional MediaTrackConstraints constraints = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/applyConstraints) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-applyconstraints)
    #[doc(alias = "applyConstraints")]
    #[inline]
    pub fn apply_constraints(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_applyConstraints__as_value(js(self)))
    }

    /// `Promise<undefined> applyConstraints(optional MediaTrackConstraints constraints = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/applyConstraints) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-applyconstraints)
    #[doc(alias = "applyConstraints")]
    #[inline]
    pub fn apply_constraints_with_constraints(&self, constraints: &MediaTrackConstraints) -> Promise<()> {
        Promise::of_call(Js::try_call_applyConstraints__value__as_value(js(self), constraints.as_ref()))
    }
}

impl MediaTrackSupportedConstraints {
    /// `dictionary MediaTrackSupportedConstraints`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean width = true`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<bool> {
        property::get(self, "width")
    }

    /// `boolean width = true`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: bool) -> &Self {
        property::set_bool(self, "width", value);
        self
    }

    /// `boolean height = true`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<bool> {
        property::get(self, "height")
    }

    /// `boolean height = true`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: bool) -> &Self {
        property::set_bool(self, "height", value);
        self
    }

    /// `boolean aspectRatio = true`
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<bool> {
        property::get(self, "aspectRatio")
    }

    /// `boolean aspectRatio = true`
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: bool) -> &Self {
        property::set_bool(self, "aspectRatio", value);
        self
    }

    /// `boolean frameRate = true`
    #[doc(alias = "frameRate")]
    pub fn get_frame_rate(&self) -> Option<bool> {
        property::get(self, "frameRate")
    }

    /// `boolean frameRate = true`
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: bool) -> &Self {
        property::set_bool(self, "frameRate", value);
        self
    }

    /// `boolean facingMode = true`
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<bool> {
        property::get(self, "facingMode")
    }

    /// `boolean facingMode = true`
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "facingMode", value);
        self
    }

    /// `boolean resizeMode = true`
    #[doc(alias = "resizeMode")]
    pub fn get_resize_mode(&self) -> Option<bool> {
        property::get(self, "resizeMode")
    }

    /// `boolean resizeMode = true`
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "resizeMode", value);
        self
    }

    /// `boolean sampleRate = true`
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> Option<bool> {
        property::get(self, "sampleRate")
    }

    /// `boolean sampleRate = true`
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: bool) -> &Self {
        property::set_bool(self, "sampleRate", value);
        self
    }

    /// `boolean sampleSize = true`
    #[doc(alias = "sampleSize")]
    pub fn get_sample_size(&self) -> Option<bool> {
        property::get(self, "sampleSize")
    }

    /// `boolean sampleSize = true`
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: bool) -> &Self {
        property::set_bool(self, "sampleSize", value);
        self
    }

    /// `boolean echoCancellation = true`
    #[doc(alias = "echoCancellation")]
    pub fn get_echo_cancellation(&self) -> Option<bool> {
        property::get(self, "echoCancellation")
    }

    /// `boolean echoCancellation = true`
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: bool) -> &Self {
        property::set_bool(self, "echoCancellation", value);
        self
    }

    /// `boolean autoGainControl = true`
    #[doc(alias = "autoGainControl")]
    pub fn get_auto_gain_control(&self) -> Option<bool> {
        property::get(self, "autoGainControl")
    }

    /// `boolean autoGainControl = true`
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: bool) -> &Self {
        property::set_bool(self, "autoGainControl", value);
        self
    }

    /// `boolean noiseSuppression = true`
    #[doc(alias = "noiseSuppression")]
    pub fn get_noise_suppression(&self) -> Option<bool> {
        property::get(self, "noiseSuppression")
    }

    /// `boolean noiseSuppression = true`
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: bool) -> &Self {
        property::set_bool(self, "noiseSuppression", value);
        self
    }

    /// `boolean latency = true`
    #[doc(alias = "latency")]
    pub fn get_latency(&self) -> Option<bool> {
        property::get(self, "latency")
    }

    /// `boolean latency = true`
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: bool) -> &Self {
        property::set_bool(self, "latency", value);
        self
    }

    /// `boolean channelCount = true`
    #[doc(alias = "channelCount")]
    pub fn get_channel_count(&self) -> Option<bool> {
        property::get(self, "channelCount")
    }

    /// `boolean channelCount = true`
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: bool) -> &Self {
        property::set_bool(self, "channelCount", value);
        self
    }

    /// `boolean deviceId = true`
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<bool> {
        property::get(self, "deviceId")
    }

    /// `boolean deviceId = true`
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: bool) -> &Self {
        property::set_bool(self, "deviceId", value);
        self
    }

    /// `boolean groupId = true`
    #[doc(alias = "groupId")]
    pub fn get_group_id(&self) -> Option<bool> {
        property::get(self, "groupId")
    }

    /// `boolean groupId = true`
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: bool) -> &Self {
        property::set_bool(self, "groupId", value);
        self
    }

    /// `boolean backgroundBlur = true`
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<bool> {
        property::get(self, "backgroundBlur")
    }

    /// `boolean backgroundBlur = true`
    #[doc(alias = "backgroundBlur")]
    pub fn set_background_blur(&self, value: bool) -> &Self {
        property::set_bool(self, "backgroundBlur", value);
        self
    }
}

impl Default for MediaTrackSupportedConstraints {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaTrackCapabilities {
    /// `dictionary MediaTrackCapabilities`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `ULongRange width`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<ULongRange> {
        property::get(self, "width")
    }

    /// `ULongRange width`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: &ULongRange) -> &Self {
        property::set(self, "width", value.as_ref());
        self
    }

    /// `ULongRange height`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<ULongRange> {
        property::get(self, "height")
    }

    /// `ULongRange height`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: &ULongRange) -> &Self {
        property::set(self, "height", value.as_ref());
        self
    }

    /// `DoubleRange aspectRatio`
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<DoubleRange> {
        property::get(self, "aspectRatio")
    }

    /// `DoubleRange aspectRatio`
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: &DoubleRange) -> &Self {
        property::set(self, "aspectRatio", value.as_ref());
        self
    }

    /// `DoubleRange frameRate`
    #[doc(alias = "frameRate")]
    pub fn get_frame_rate(&self) -> Option<DoubleRange> {
        property::get(self, "frameRate")
    }

    /// `DoubleRange frameRate`
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: &DoubleRange) -> &Self {
        property::set(self, "frameRate", value.as_ref());
        self
    }

    /// `sequence<DOMString> facingMode`
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<Array<String>> {
        property::get(self, "facingMode")
    }

    /// `sequence<DOMString> facingMode`
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "facingMode", &value.to_value());
        self
    }

    /// `sequence<DOMString> resizeMode`
    #[doc(alias = "resizeMode")]
    pub fn get_resize_mode(&self) -> Option<Array<String>> {
        property::get(self, "resizeMode")
    }

    /// `sequence<DOMString> resizeMode`
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "resizeMode", &value.to_value());
        self
    }

    /// `ULongRange sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> Option<ULongRange> {
        property::get(self, "sampleRate")
    }

    /// `ULongRange sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: &ULongRange) -> &Self {
        property::set(self, "sampleRate", value.as_ref());
        self
    }

    /// `ULongRange sampleSize`
    #[doc(alias = "sampleSize")]
    pub fn get_sample_size(&self) -> Option<ULongRange> {
        property::get(self, "sampleSize")
    }

    /// `ULongRange sampleSize`
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: &ULongRange) -> &Self {
        property::set(self, "sampleSize", value.as_ref());
        self
    }

    /// `sequence<(boolean or DOMString)> echoCancellation`
    #[doc(alias = "echoCancellation")]
    pub fn get_echo_cancellation(&self) -> Option<Array<BooleanOrString>> {
        property::get(self, "echoCancellation")
    }

    /// `sequence<(boolean or DOMString)> echoCancellation`
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: impl IntoSequence<BooleanOrString>) -> &Self {
        property::set(self, "echoCancellation", &value.to_value());
        self
    }

    /// `sequence<boolean> autoGainControl`
    #[doc(alias = "autoGainControl")]
    pub fn get_auto_gain_control(&self) -> Option<Array<bool>> {
        property::get(self, "autoGainControl")
    }

    /// `sequence<boolean> autoGainControl`
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "autoGainControl", &value.to_value());
        self
    }

    /// `sequence<boolean> noiseSuppression`
    #[doc(alias = "noiseSuppression")]
    pub fn get_noise_suppression(&self) -> Option<Array<bool>> {
        property::get(self, "noiseSuppression")
    }

    /// `sequence<boolean> noiseSuppression`
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "noiseSuppression", &value.to_value());
        self
    }

    /// `DoubleRange latency`
    #[doc(alias = "latency")]
    pub fn get_latency(&self) -> Option<DoubleRange> {
        property::get(self, "latency")
    }

    /// `DoubleRange latency`
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: &DoubleRange) -> &Self {
        property::set(self, "latency", value.as_ref());
        self
    }

    /// `ULongRange channelCount`
    #[doc(alias = "channelCount")]
    pub fn get_channel_count(&self) -> Option<ULongRange> {
        property::get(self, "channelCount")
    }

    /// `ULongRange channelCount`
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: &ULongRange) -> &Self {
        property::set(self, "channelCount", value.as_ref());
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

    /// `sequence<boolean> backgroundBlur`
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<Array<bool>> {
        property::get(self, "backgroundBlur")
    }

    /// `sequence<boolean> backgroundBlur`
    #[doc(alias = "backgroundBlur")]
    pub fn set_background_blur(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "backgroundBlur", &value.to_value());
        self
    }
}

impl Default for MediaTrackCapabilities {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaTrackConstraints {
    /// `dictionary MediaTrackConstraints : MediaTrackConstraintSet`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<MediaTrackConstraintSet> advanced`
    #[doc(alias = "advanced")]
    pub fn get_advanced(&self) -> Option<Array<MediaTrackConstraintSet>> {
        property::get(self, "advanced")
    }

    /// `sequence<MediaTrackConstraintSet> advanced`
    #[doc(alias = "advanced")]
    pub fn set_advanced(&self, value: impl IntoSequence<MediaTrackConstraintSet>) -> &Self {
        property::set(self, "advanced", &value.to_value());
        self
    }

    /// `ConstrainULong width`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "width", &value.into().to_js());
        self
    }

    /// `ConstrainULong height`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "height", &value.into().to_js());
        self
    }

    /// `ConstrainDouble aspectRatio`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "aspectRatio", &value.into().to_js());
        self
    }

    /// `ConstrainDouble frameRate`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "frameRate", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString facingMode`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "facingMode", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString resizeMode`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "resizeMode", &value.into().to_js());
        self
    }

    /// `ConstrainULong sampleRate`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "sampleRate", &value.into().to_js());
        self
    }

    /// `ConstrainULong sampleSize`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "sampleSize", &value.into().to_js());
        self
    }

    /// `ConstrainBooleanOrDOMString echoCancellation`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: impl Into<ConstrainBooleanOrDomString>) -> &Self {
        property::set(self, "echoCancellation", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean autoGainControl`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "autoGainControl", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean noiseSuppression`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "noiseSuppression", &value.into().to_js());
        self
    }

    /// `ConstrainDouble latency`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "latency", &value.into().to_js());
        self
    }

    /// `ConstrainULong channelCount`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "channelCount", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString deviceId`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "deviceId", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString groupId`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "groupId", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean backgroundBlur`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "backgroundBlur")]
    pub fn set_background_blur(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "backgroundBlur", &value.into().to_js());
        self
    }
}

impl Default for MediaTrackConstraints {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaTrackConstraintSet {
    /// `dictionary MediaTrackConstraintSet`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `ConstrainULong width`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<ConstrainULong> {
        property::get(self, "width")
    }

    /// `ConstrainULong width`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "width", &value.into().to_js());
        self
    }

    /// `ConstrainULong height`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<ConstrainULong> {
        property::get(self, "height")
    }

    /// `ConstrainULong height`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "height", &value.into().to_js());
        self
    }

    /// `ConstrainDouble aspectRatio`
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<ConstrainDouble> {
        property::get(self, "aspectRatio")
    }

    /// `ConstrainDouble aspectRatio`
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "aspectRatio", &value.into().to_js());
        self
    }

    /// `ConstrainDouble frameRate`
    #[doc(alias = "frameRate")]
    pub fn get_frame_rate(&self) -> Option<ConstrainDouble> {
        property::get(self, "frameRate")
    }

    /// `ConstrainDouble frameRate`
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "frameRate", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString facingMode`
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "facingMode")
    }

    /// `ConstrainDOMString facingMode`
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "facingMode", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString resizeMode`
    #[doc(alias = "resizeMode")]
    pub fn get_resize_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "resizeMode")
    }

    /// `ConstrainDOMString resizeMode`
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "resizeMode", &value.into().to_js());
        self
    }

    /// `ConstrainULong sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> Option<ConstrainULong> {
        property::get(self, "sampleRate")
    }

    /// `ConstrainULong sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "sampleRate", &value.into().to_js());
        self
    }

    /// `ConstrainULong sampleSize`
    #[doc(alias = "sampleSize")]
    pub fn get_sample_size(&self) -> Option<ConstrainULong> {
        property::get(self, "sampleSize")
    }

    /// `ConstrainULong sampleSize`
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "sampleSize", &value.into().to_js());
        self
    }

    /// `ConstrainBooleanOrDOMString echoCancellation`
    #[doc(alias = "echoCancellation")]
    pub fn get_echo_cancellation(&self) -> Option<ConstrainBooleanOrDomString> {
        property::get(self, "echoCancellation")
    }

    /// `ConstrainBooleanOrDOMString echoCancellation`
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: impl Into<ConstrainBooleanOrDomString>) -> &Self {
        property::set(self, "echoCancellation", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean autoGainControl`
    #[doc(alias = "autoGainControl")]
    pub fn get_auto_gain_control(&self) -> Option<ConstrainBoolean> {
        property::get(self, "autoGainControl")
    }

    /// `ConstrainBoolean autoGainControl`
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "autoGainControl", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean noiseSuppression`
    #[doc(alias = "noiseSuppression")]
    pub fn get_noise_suppression(&self) -> Option<ConstrainBoolean> {
        property::get(self, "noiseSuppression")
    }

    /// `ConstrainBoolean noiseSuppression`
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "noiseSuppression", &value.into().to_js());
        self
    }

    /// `ConstrainDouble latency`
    #[doc(alias = "latency")]
    pub fn get_latency(&self) -> Option<ConstrainDouble> {
        property::get(self, "latency")
    }

    /// `ConstrainDouble latency`
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "latency", &value.into().to_js());
        self
    }

    /// `ConstrainULong channelCount`
    #[doc(alias = "channelCount")]
    pub fn get_channel_count(&self) -> Option<ConstrainULong> {
        property::get(self, "channelCount")
    }

    /// `ConstrainULong channelCount`
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "channelCount", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString deviceId`
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<ConstrainDomString> {
        property::get(self, "deviceId")
    }

    /// `ConstrainDOMString deviceId`
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "deviceId", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString groupId`
    #[doc(alias = "groupId")]
    pub fn get_group_id(&self) -> Option<ConstrainDomString> {
        property::get(self, "groupId")
    }

    /// `ConstrainDOMString groupId`
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "groupId", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean backgroundBlur`
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<ConstrainBoolean> {
        property::get(self, "backgroundBlur")
    }

    /// `ConstrainBoolean backgroundBlur`
    #[doc(alias = "backgroundBlur")]
    pub fn set_background_blur(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "backgroundBlur", &value.into().to_js());
        self
    }
}

impl Default for MediaTrackConstraintSet {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaTrackSettings {
    /// `dictionary MediaTrackSettings`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long width`
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<u32> {
        property::get(self, "width")
    }

    /// `unsigned long width`
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// `unsigned long height`
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<u32> {
        property::get(self, "height")
    }

    /// `unsigned long height`
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// `double aspectRatio`
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<f64> {
        property::get(self, "aspectRatio")
    }

    /// `double aspectRatio`
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: f64) -> &Self {
        property::set_f64(self, "aspectRatio", value);
        self
    }

    /// `double frameRate`
    #[doc(alias = "frameRate")]
    pub fn get_frame_rate(&self) -> Option<f64> {
        property::get(self, "frameRate")
    }

    /// `double frameRate`
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "frameRate", value);
        self
    }

    /// `DOMString facingMode`
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<String> {
        property::get(self, "facingMode")
    }

    /// `DOMString facingMode`
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: &str) -> &Self {
        property::set_str(self, "facingMode", value);
        self
    }

    /// `DOMString resizeMode`
    #[doc(alias = "resizeMode")]
    pub fn get_resize_mode(&self) -> Option<String> {
        property::get(self, "resizeMode")
    }

    /// `DOMString resizeMode`
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: &str) -> &Self {
        property::set_str(self, "resizeMode", value);
        self
    }

    /// `unsigned long sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> Option<u32> {
        property::get(self, "sampleRate")
    }

    /// `unsigned long sampleRate`
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// `unsigned long sampleSize`
    #[doc(alias = "sampleSize")]
    pub fn get_sample_size(&self) -> Option<u32> {
        property::get(self, "sampleSize")
    }

    /// `unsigned long sampleSize`
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleSize", value as f64);
        self
    }

    /// `(boolean or DOMString) echoCancellation`
    #[doc(alias = "echoCancellation")]
    pub fn get_echo_cancellation(&self) -> Option<BooleanOrString> {
        property::get(self, "echoCancellation")
    }

    /// `(boolean or DOMString) echoCancellation`
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: impl Into<BooleanOrString>) -> &Self {
        property::set(self, "echoCancellation", &value.into().to_js());
        self
    }

    /// `boolean autoGainControl`
    #[doc(alias = "autoGainControl")]
    pub fn get_auto_gain_control(&self) -> Option<bool> {
        property::get(self, "autoGainControl")
    }

    /// `boolean autoGainControl`
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: bool) -> &Self {
        property::set_bool(self, "autoGainControl", value);
        self
    }

    /// `boolean noiseSuppression`
    #[doc(alias = "noiseSuppression")]
    pub fn get_noise_suppression(&self) -> Option<bool> {
        property::get(self, "noiseSuppression")
    }

    /// `boolean noiseSuppression`
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: bool) -> &Self {
        property::set_bool(self, "noiseSuppression", value);
        self
    }

    /// `double latency`
    #[doc(alias = "latency")]
    pub fn get_latency(&self) -> Option<f64> {
        property::get(self, "latency")
    }

    /// `double latency`
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: f64) -> &Self {
        property::set_f64(self, "latency", value);
        self
    }

    /// `unsigned long channelCount`
    #[doc(alias = "channelCount")]
    pub fn get_channel_count(&self) -> Option<u32> {
        property::get(self, "channelCount")
    }

    /// `unsigned long channelCount`
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
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

    /// `boolean backgroundBlur`
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<bool> {
        property::get(self, "backgroundBlur")
    }

    /// `boolean backgroundBlur`
    #[doc(alias = "backgroundBlur")]
    pub fn set_background_blur(&self, value: bool) -> &Self {
        property::set_bool(self, "backgroundBlur", value);
        self
    }
}

impl Default for MediaTrackSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaStreamTrackEvent {
    /// `constructor(DOMString type, MediaStreamTrackEventInit eventInitDict)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackEvent/MediaStreamTrackEvent) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrackevent-constructor)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<MediaStreamTrackEventInit>) -> MediaStreamTrackEvent {
        Js::new_MediaStreamTrackEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute MediaStreamTrack track`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackEvent/track) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrackevent-track)
    #[inline]
    pub fn track(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }
}

impl MediaStreamTrackEventInit {
    /// `dictionary MediaStreamTrackEventInit : EventInit`
    pub fn new(track: &MediaStreamTrack) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "track", track.as_ref());
        this
    }

    /// `required MediaStreamTrack track`
    #[doc(alias = "track")]
    pub fn get_track(&self) -> MediaStreamTrack {
        property::get(self, "track")
    }

    /// `required MediaStreamTrack track`
    #[doc(alias = "track")]
    pub fn set_track(&self, value: &MediaStreamTrack) -> &Self {
        property::set(self, "track", value.as_ref());
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

impl OverconstrainedError {
    /// `constructor(DOMString constraint, optional DOMString message = "")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OverconstrainedError/OverconstrainedError) · [Specification](https://w3c.github.io/mediacapture-main/#dom-overconstrainederror)
    #[inline]
    pub fn new(constraint: &str) -> OverconstrainedError {
        Js::new_OverconstrainedError__str__as_value(constraint).cast()
    }

    /// `constructor(DOMString constraint, optional DOMString message = "")`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OverconstrainedError/OverconstrainedError) · [Specification](https://w3c.github.io/mediacapture-main/#dom-overconstrainederror)
    #[inline]
    pub fn new_with_message(constraint: &str, message: &str) -> OverconstrainedError {
        Js::new_OverconstrainedError__str2__as_value(constraint, message).cast()
    }

    /// `readonly attribute DOMString constraint`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OverconstrainedError/constraint) · [Specification](https://w3c.github.io/mediacapture-main/#dom-overconstrainederror-constraint)
    #[inline]
    pub fn constraint(&self) -> String {
        Js::get_constraint__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_error_traits!(OverconstrainedError);

impl MediaDevices {
    /// `attribute EventHandler ondevicechange`
    ///
    /// Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/devicechange_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediadevices-devicechange)
    pub fn ondevicechange(&self) -> Option<Function<fn(DeviceChangeEvent)>> {
        property::get(self, "ondevicechange")
    }

    /// `attribute EventHandler ondevicechange`
    ///
    /// Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/devicechange_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediadevices-devicechange)
    #[doc(alias = "ondevicechange")]
    pub fn set_ondevicechange(&self, value: Option<&Function<fn(DeviceChangeEvent)>>) {
        property::set(self, "ondevicechange", nullable(value))
    }

    /// `Promise<sequence<MediaDeviceInfo>> enumerateDevices()`
    ///
    /// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/enumerateDevices) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-enumeratedevices)
    #[doc(alias = "enumerateDevices")]
    #[inline]
    pub fn enumerate_devices(&self) -> Promise<Array<MediaDeviceInfo>> {
        Promise::of_call(Js::try_call_enumerateDevices__as_value(js(self)))
    }

    /// `MediaTrackSupportedConstraints getSupportedConstraints()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/getSupportedConstraints) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-getsupportedconstraints)
    #[doc(alias = "getSupportedConstraints")]
    #[inline]
    pub fn get_supported_constraints(&self) -> MediaTrackSupportedConstraints {
        FromJs::from_js(Js::call_getSupportedConstraints__as_value(js(self)))
    }

    /// `Promise<MediaStream> getUserMedia(optional MediaStreamConstraints constraints = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/getUserMedia) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia)
    #[doc(alias = "getUserMedia")]
    #[inline]
    pub fn get_user_media(&self) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getUserMedia__as_value(js(self)))
    }

    /// `Promise<MediaStream> getUserMedia(optional MediaStreamConstraints constraints = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/getUserMedia) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia)
    #[doc(alias = "getUserMedia")]
    #[inline]
    pub fn get_user_media_with_constraints(&self, constraints: &MediaStreamConstraints) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getUserMedia__value__as_value(js(self), constraints.as_ref()))
    }
}

impl MediaDeviceInfo {
    /// `readonly attribute DOMString deviceId`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/deviceId) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-deviceid)
    #[doc(alias = "deviceId")]
    #[inline]
    pub fn device_id(&self) -> String {
        Js::get_deviceId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute MediaDeviceKind kind`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/kind) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-kind)
    #[inline]
    pub fn kind(&self) -> MediaDeviceKind {
        FromJs::from_js(Js::get_kind__as_value(js(self)))
    }

    /// `readonly attribute DOMString label`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/label) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString groupId`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/groupId) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-groupid)
    #[doc(alias = "groupId")]
    #[inline]
    pub fn group_id(&self) -> String {
        Js::get_groupId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `object toJSON()`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/toJSON) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl InputDeviceInfo {
    /// `MediaTrackCapabilities getCapabilities()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceInfo/getCapabilities) · [Specification](https://w3c.github.io/mediacapture-main/#dom-inputdeviceinfo-getcapabilities)
    #[doc(alias = "getCapabilities")]
    #[inline]
    pub fn get_capabilities(&self) -> MediaTrackCapabilities {
        FromJs::from_js(Js::call_getCapabilities__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl DeviceChangeEvent {
    /// `constructor(DOMString type, optional DeviceChangeEventInit eventInitDict = {})`
    #[inline]
    pub fn new(type_: &str) -> DeviceChangeEvent {
        Js::new_DeviceChangeEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional DeviceChangeEventInit eventInitDict = {})`
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<DeviceChangeEventInit>,
    ) -> DeviceChangeEvent {
        Js::new_DeviceChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute FrozenArray<MediaDeviceInfo> devices`
    #[inline]
    pub fn devices(&self) -> Array<MediaDeviceInfo> {
        FromJs::from_js(Js::get_devices__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<MediaDeviceInfo> userInsertedDevices`
    #[doc(alias = "userInsertedDevices")]
    #[inline]
    pub fn user_inserted_devices(&self) -> Array<MediaDeviceInfo> {
        FromJs::from_js(Js::get_userInsertedDevices__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl DeviceChangeEventInit {
    /// `dictionary DeviceChangeEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<MediaDeviceInfo> devices = []`
    #[doc(alias = "devices")]
    pub fn get_devices(&self) -> Option<Array<MediaDeviceInfo>> {
        property::get(self, "devices")
    }

    /// `sequence<MediaDeviceInfo> devices = []`
    #[doc(alias = "devices")]
    pub fn set_devices(&self, value: impl IntoSequence<MediaDeviceInfo>) -> &Self {
        property::set(self, "devices", &value.to_value());
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

#[cfg(feature = "experimental")]
impl Default for DeviceChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaStreamConstraints {
    /// `dictionary MediaStreamConstraints`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(boolean or MediaTrackConstraints) video = false`
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<BooleanOrMediaTrackConstraints> {
        property::get(self, "video")
    }

    /// `(boolean or MediaTrackConstraints) video = false`
    #[doc(alias = "video")]
    pub fn set_video(&self, value: impl Into<BooleanOrMediaTrackConstraints>) -> &Self {
        property::set(self, "video", &value.into().to_js());
        self
    }

    /// `(boolean or MediaTrackConstraints) audio = false`
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<BooleanOrMediaTrackConstraints> {
        property::get(self, "audio")
    }

    /// `(boolean or MediaTrackConstraints) audio = false`
    #[doc(alias = "audio")]
    pub fn set_audio(&self, value: impl Into<BooleanOrMediaTrackConstraints>) -> &Self {
        property::set(self, "audio", &value.into().to_js());
        self
    }
}

impl Default for MediaStreamConstraints {
    fn default() -> Self {
        Self::new()
    }
}

impl DoubleRange {
    /// `dictionary DoubleRange`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double max`
    #[doc(alias = "max")]
    pub fn get_max(&self) -> Option<f64> {
        property::get(self, "max")
    }

    /// `double max`
    #[doc(alias = "max")]
    pub fn set_max(&self, value: f64) -> &Self {
        property::set_f64(self, "max", value);
        self
    }

    /// `double min`
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<f64> {
        property::get(self, "min")
    }

    /// `double min`
    #[doc(alias = "min")]
    pub fn set_min(&self, value: f64) -> &Self {
        property::set_f64(self, "min", value);
        self
    }
}

impl Default for DoubleRange {
    fn default() -> Self {
        Self::new()
    }
}

impl ConstrainDoubleRange {
    /// `dictionary ConstrainDoubleRange : DoubleRange`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double exact`
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<f64> {
        property::get(self, "exact")
    }

    /// `double exact`
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: f64) -> &Self {
        property::set_f64(self, "exact", value);
        self
    }

    /// `double ideal`
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<f64> {
        property::get(self, "ideal")
    }

    /// `double ideal`
    #[doc(alias = "ideal")]
    pub fn set_ideal(&self, value: f64) -> &Self {
        property::set_f64(self, "ideal", value);
        self
    }

    /// `double max`
    ///
    /// Inherited from `DoubleRange`.
    #[doc(alias = "max")]
    pub fn set_max(&self, value: f64) -> &Self {
        property::set_f64(self, "max", value);
        self
    }

    /// `double min`
    ///
    /// Inherited from `DoubleRange`.
    #[doc(alias = "min")]
    pub fn set_min(&self, value: f64) -> &Self {
        property::set_f64(self, "min", value);
        self
    }
}

impl Default for ConstrainDoubleRange {
    fn default() -> Self {
        Self::new()
    }
}

impl ULongRange {
    /// `dictionary ULongRange`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `[Clamp] unsigned long max`
    #[doc(alias = "max")]
    pub fn get_max(&self) -> Option<u32> {
        property::get(self, "max")
    }

    /// `[Clamp] unsigned long max`
    #[doc(alias = "max")]
    pub fn set_max(&self, value: u32) -> &Self {
        property::set_f64(self, "max", value as f64);
        self
    }

    /// `[Clamp] unsigned long min`
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<u32> {
        property::get(self, "min")
    }

    /// `[Clamp] unsigned long min`
    #[doc(alias = "min")]
    pub fn set_min(&self, value: u32) -> &Self {
        property::set_f64(self, "min", value as f64);
        self
    }
}

impl Default for ULongRange {
    fn default() -> Self {
        Self::new()
    }
}

impl ConstrainULongRange {
    /// `dictionary ConstrainULongRange : ULongRange`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `[Clamp] unsigned long exact`
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<u32> {
        property::get(self, "exact")
    }

    /// `[Clamp] unsigned long exact`
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: u32) -> &Self {
        property::set_f64(self, "exact", value as f64);
        self
    }

    /// `[Clamp] unsigned long ideal`
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<u32> {
        property::get(self, "ideal")
    }

    /// `[Clamp] unsigned long ideal`
    #[doc(alias = "ideal")]
    pub fn set_ideal(&self, value: u32) -> &Self {
        property::set_f64(self, "ideal", value as f64);
        self
    }

    /// `[Clamp] unsigned long max`
    ///
    /// Inherited from `ULongRange`.
    #[doc(alias = "max")]
    pub fn set_max(&self, value: u32) -> &Self {
        property::set_f64(self, "max", value as f64);
        self
    }

    /// `[Clamp] unsigned long min`
    ///
    /// Inherited from `ULongRange`.
    #[doc(alias = "min")]
    pub fn set_min(&self, value: u32) -> &Self {
        property::set_f64(self, "min", value as f64);
        self
    }
}

impl Default for ConstrainULongRange {
    fn default() -> Self {
        Self::new()
    }
}

impl ConstrainBooleanParameters {
    /// `dictionary ConstrainBooleanParameters`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean exact`
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<bool> {
        property::get(self, "exact")
    }

    /// `boolean exact`
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: bool) -> &Self {
        property::set_bool(self, "exact", value);
        self
    }

    /// `boolean ideal`
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<bool> {
        property::get(self, "ideal")
    }

    /// `boolean ideal`
    #[doc(alias = "ideal")]
    pub fn set_ideal(&self, value: bool) -> &Self {
        property::set_bool(self, "ideal", value);
        self
    }
}

impl Default for ConstrainBooleanParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl ConstrainDomStringParameters {
    /// `dictionary ConstrainDOMStringParameters`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(DOMString or sequence<DOMString>) exact`
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<StringOrStringSequence> {
        property::get(self, "exact")
    }

    /// `(DOMString or sequence<DOMString>) exact`
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "exact", &value.into().to_js());
        self
    }

    /// `(DOMString or sequence<DOMString>) ideal`
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<StringOrStringSequence> {
        property::get(self, "ideal")
    }

    /// `(DOMString or sequence<DOMString>) ideal`
    #[doc(alias = "ideal")]
    pub fn set_ideal(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "ideal", &value.into().to_js());
        self
    }
}

impl Default for ConstrainDomStringParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl ConstrainBooleanOrDomStringParameters {
    /// `dictionary ConstrainBooleanOrDOMStringParameters`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `(boolean or DOMString) exact`
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<BooleanOrString> {
        property::get(self, "exact")
    }

    /// `(boolean or DOMString) exact`
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: impl Into<BooleanOrString>) -> &Self {
        property::set(self, "exact", &value.into().to_js());
        self
    }

    /// `(boolean or DOMString) ideal`
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<BooleanOrString> {
        property::get(self, "ideal")
    }

    /// `(boolean or DOMString) ideal`
    #[doc(alias = "ideal")]
    pub fn set_ideal(&self, value: impl Into<BooleanOrString>) -> &Self {
        property::set(self, "ideal", &value.into().to_js());
        self
    }
}

impl Default for ConstrainBooleanOrDomStringParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl CameraDevicePermissionDescriptor {
    /// `dictionary CameraDevicePermissionDescriptor : PermissionDescriptor`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `boolean panTiltZoom = false`
    #[doc(alias = "panTiltZoom")]
    pub fn get_pan_tilt_zoom(&self) -> Option<bool> {
        property::get(self, "panTiltZoom")
    }

    /// `boolean panTiltZoom = false`
    #[doc(alias = "panTiltZoom")]
    pub fn set_pan_tilt_zoom(&self, value: bool) -> &Self {
        property::set_bool(self, "panTiltZoom", value);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "constraint")]
    pub(crate) fn get_constraint__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "deviceId")]
    pub(crate) fn get_deviceId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "groupId")]
    pub(crate) fn get_groupId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mediaDevices")]
    pub(crate) fn get_mediaDevices__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "addTrack")]
    pub(crate) fn call_addTrack__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "applyConstraints")]
    pub(crate) fn try_call_applyConstraints__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "applyConstraints")]
    pub(crate) fn try_call_applyConstraints__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "enumerateDevices")]
    pub(crate) fn try_call_enumerateDevices__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getAudioTracks")]
    pub(crate) fn call_getAudioTracks__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getCapabilities")]
    pub(crate) fn call_getCapabilities__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getConstraints")]
    pub(crate) fn call_getConstraints__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getSettings")]
    pub(crate) fn call_getSettings__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getSupportedConstraints")]
    pub(crate) fn call_getSupportedConstraints__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getTracks")]
    pub(crate) fn call_getTracks__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getUserMedia")]
    pub(crate) fn try_call_getUserMedia__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getUserMedia")]
    pub(crate) fn try_call_getUserMedia__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getVideoTracks")]
    pub(crate) fn call_getVideoTracks__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "removeTrack")]
    pub(crate) fn call_removeTrack__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(constructor, js_class = "MediaStream")]
    pub(crate) fn new_MediaStream__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "MediaStream")]
    pub(crate) fn new_MediaStream__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "MediaStreamTrackEvent")]
    pub(crate) fn new_MediaStreamTrackEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "OverconstrainedError")]
    pub(crate) fn new_OverconstrainedError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "OverconstrainedError")]
    pub(crate) fn new_OverconstrainedError__str2__as_value(a0: &str, a1: &str) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "userInsertedDevices")]
    pub(crate) fn get_userInsertedDevices__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "DeviceChangeEvent")]
    pub(crate) fn new_DeviceChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "DeviceChangeEvent")]
    pub(crate) fn new_DeviceChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
