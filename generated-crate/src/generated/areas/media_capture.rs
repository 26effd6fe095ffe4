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
    /// Access to cameras, microphones and the capture of the screen.
    ///
    /// `readonly attribute MediaDevices mediaDevices`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `media-capture`. In secure contexts only. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/mediaDevices) · [Specification](https://w3c.github.io/mediacapture-main/#mediadevices)
    #[doc(alias = "mediaDevices")]
    #[inline]
    pub fn media_devices(&self) -> Option<MediaDevices> {
        Js::get_mediaDevices__as_option_value(js(self)).map(Js::read)
    }
}

impl MediaStream {
    /// Makes a new `MediaStream`.
    ///
    /// `constructor()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/MediaStream) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-constructor)
    #[inline]
    pub fn new() -> MediaStream {
        Js::new_MediaStream__as_value().cast()
    }

    /// As `new`, with `stream`.
    ///
    /// `constructor(MediaStream stream)`
    /// `constructor(sequence<MediaStreamTrack> tracks)`
    ///
    /// Feature `media-capture`.
    #[inline]
    pub fn new_with_stream(stream: impl Into<MediaStreamOrMediaStreamTrackSequence>) -> MediaStream {
        Js::new_MediaStream__value__as_value(&stream.into().to_js()).cast()
    }

    /// A unique name for the stream.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/id) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the audio tracks.
    ///
    /// `sequence<MediaStreamTrack> getAudioTracks()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/getAudioTracks) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-getaudiotracks)
    #[doc(alias = "getAudioTracks")]
    #[inline]
    pub fn get_audio_tracks(&self) -> Array<MediaStreamTrack> {
        FromJs::from_js(Js::call_getAudioTracks__as_value(js(self)))
    }

    /// Returns the video tracks.
    ///
    /// `sequence<MediaStreamTrack> getVideoTracks()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/getVideoTracks) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-getvideotracks)
    #[doc(alias = "getVideoTracks")]
    #[inline]
    pub fn get_video_tracks(&self) -> Array<MediaStreamTrack> {
        FromJs::from_js(Js::call_getVideoTracks__as_value(js(self)))
    }

    /// Returns all tracks.
    ///
    /// `sequence<MediaStreamTrack> getTracks()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/getTracks) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-gettracks)
    #[doc(alias = "getTracks")]
    #[inline]
    pub fn get_tracks(&self) -> Array<MediaStreamTrack> {
        FromJs::from_js(Js::call_getTracks__as_value(js(self)))
    }

    /// Returns the track with the id, or null if there is none.
    ///
    /// `MediaStreamTrack? getTrackById(DOMString trackId)`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/getTrackById) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-gettrackbyid)
    #[doc(alias = "getTrackById")]
    #[inline]
    pub fn get_track_by_id(&self, track_id: &str) -> Option<MediaStreamTrack> {
        Js::call_getTrackById__str__as_option_value(js(self), track_id).map(Js::read)
    }

    /// Adds a track, unless it is already in the stream.
    ///
    /// `undefined addTrack(MediaStreamTrack track)`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/addTrack) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-addtrack)
    #[doc(alias = "addTrack")]
    #[inline]
    pub fn add_track(&self, track: &MediaStreamTrack) {
        Js::call_addTrack__value(js(self), track.as_ref())
    }

    /// Removes a track; it goes on running until it is stopped.
    ///
    /// `undefined removeTrack(MediaStreamTrack track)`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/removeTrack) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-removetrack)
    #[doc(alias = "removeTrack")]
    #[inline]
    pub fn remove_track(&self, track: &MediaStreamTrack) {
        Js::call_removeTrack__value(js(self), track.as_ref())
    }

    /// Returns a new stream with clones of all tracks.
    ///
    /// `MediaStream clone()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/clone) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-clone)
    #[inline]
    pub fn clone(&self) -> MediaStream {
        FromJs::from_js(Js::call_clone__as_value(js(self)))
    }

    /// Whether at least one track has not ended.
    ///
    /// `readonly attribute boolean active`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/active) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastream-active)
    #[inline]
    pub fn active(&self) -> bool {
        Js::get_active__as_bool(js(self)).get()
    }

    /// The handler of the event `addtrack`.
    ///
    /// `attribute EventHandler onaddtrack`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/addtrack_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediastream-addtrack)
    pub fn onaddtrack(&self) -> Option<Function<fn(MediaStreamTrackEvent)>> {
        property::get(self, "onaddtrack")
    }

    /// Sets the handler of the event `addtrack`.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "onaddtrack")]
    pub fn set_onaddtrack(&self, value: Option<&Function<fn(MediaStreamTrackEvent)>>) {
        property::set(self, "onaddtrack", nullable(value))
    }

    /// The handler of the event `removetrack`.
    ///
    /// `attribute EventHandler onremovetrack`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream/removetrack_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediastream-removetrack)
    pub fn onremovetrack(&self) -> Option<Function<fn(MediaStreamTrackEvent)>> {
        property::get(self, "onremovetrack")
    }

    /// Sets the handler of the event `removetrack`.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "onremovetrack")]
    pub fn set_onremovetrack(&self, value: Option<&Function<fn(MediaStreamTrackEvent)>>) {
        property::set(self, "onremovetrack", nullable(value))
    }
}

impl MediaStreamTrack {
    /// The kind of the track: `"audio"` or `"video"`.
    ///
    /// `readonly attribute DOMString kind`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/kind) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-kind)
    #[inline]
    pub fn kind(&self) -> String {
        Js::get_kind__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A unique name for the track.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/id) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the source, such as "Internal microphone", or an empty string.
    ///
    /// `readonly attribute DOMString label`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/label) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the track carries its media; false makes it silent or black.
    ///
    /// `attribute boolean enabled`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/enabled) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-enabled)
    #[inline]
    pub fn enabled(&self) -> bool {
        Js::get_enabled__as_bool(js(self)).get()
    }

    /// Sets whether the track carries its media; false makes it silent or black.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "enabled")]
    #[inline]
    pub fn set_enabled(&self, value: bool) {
        Js::set_enabled__bool(js(self), value)
    }

    /// Whether the source provides no media for now, which the page cannot change.
    ///
    /// `readonly attribute boolean muted`
    ///
    /// Feature `media-capture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/muted) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-muted)
    #[inline]
    pub fn muted(&self) -> bool {
        Js::get_muted__as_bool(js(self)).get()
    }

    /// The handler of the event `mute`.
    ///
    /// `attribute EventHandler onmute`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2018-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/mute_event) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onmute)
    pub fn onmute(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onmute")
    }

    /// Sets the handler of the event `mute`.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "onmute")]
    pub fn set_onmute(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onmute", nullable(value))
    }

    /// The handler of the event `unmute`.
    ///
    /// `attribute EventHandler onunmute`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2018-03. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/unmute_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediastreamtrack-unmute)
    pub fn onunmute(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onunmute")
    }

    /// Sets the handler of the event `unmute`.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "onunmute")]
    pub fn set_onunmute(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onunmute", nullable(value))
    }

    /// Whether the track is live or has ended for good.
    ///
    /// `readonly attribute MediaStreamTrackState readyState`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/readyState) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-readystate)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> MediaStreamTrackState {
        FromJs::from_js(Js::get_readyState__as_value(js(self)))
    }

    /// The handler of the event `ended`.
    ///
    /// `attribute EventHandler onended`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/ended_event) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-onended)
    pub fn onended(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onended")
    }

    /// Sets the handler of the event `ended`.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "onended")]
    pub fn set_onended(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onended", nullable(value))
    }

    /// Returns a new track from the same source, which can be changed on its own.
    ///
    /// `MediaStreamTrack clone()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/clone) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-clone)
    #[inline]
    pub fn clone(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::call_clone__as_value(js(self)))
    }

    /// Ends the track; the device is freed once all its tracks have ended.
    ///
    /// `undefined stop()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/stop) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-stop)
    #[inline]
    pub fn stop(&self) {
        Js::call_stop(js(self))
    }

    /// Returns the values that each setting of the source can have.
    ///
    /// `MediaTrackCapabilities getCapabilities()`
    ///
    /// Feature `media-capture`. Baseline: newly available since 2024-10. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/getCapabilities) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-getcapabilities)
    #[doc(alias = "getCapabilities")]
    #[inline]
    pub fn get_capabilities(&self) -> MediaTrackCapabilities {
        FromJs::from_js(Js::call_getCapabilities__as_value(js(self)))
    }

    /// Returns the constraints that were last applied.
    ///
    /// `MediaTrackConstraints getConstraints()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/getConstraints) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-getconstraints)
    #[doc(alias = "getConstraints")]
    #[inline]
    pub fn get_constraints(&self) -> MediaTrackConstraints {
        FromJs::from_js(Js::call_getConstraints__as_value(js(self)))
    }

    /// Returns the present value of each setting.
    ///
    /// `MediaTrackSettings getSettings()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/getSettings) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-getsettings)
    #[doc(alias = "getSettings")]
    #[inline]
    pub fn get_settings(&self) -> MediaTrackSettings {
        FromJs::from_js(Js::call_getSettings__as_value(js(self)))
    }

    /// Replaces the constraints; rejects if the source cannot meet them.
    ///
    /// `Promise<undefined> applyConstraints(optional MediaTrackConstraints constraints = {})`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack/applyConstraints) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrack-applyconstraints)
    #[doc(alias = "applyConstraints")]
    #[inline]
    pub fn apply_constraints(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_applyConstraints__as_value(js(self)))
    }

    /// As `apply_constraints`, with `constraints`.
    ///
    /// `Promise<undefined> applyConstraints(optional MediaTrackConstraints constraints = {})`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "applyConstraints")]
    #[inline]
    pub fn apply_constraints_with_constraints(&self, constraints: &MediaTrackConstraints) -> Promise<()> {
        Promise::of_call(Js::try_call_applyConstraints__value__as_value(js(self), constraints.as_ref()))
    }
}

impl MediaTrackSupportedConstraints {
    /// Which constraints the browser knows; those that are missing are ignored.
    ///
    /// `dictionary MediaTrackSupportedConstraints`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the browser knows the constraint for the width.
    ///
    /// `boolean width = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<bool> {
        property::get(self, "width")
    }

    /// Sets whether the browser knows the constraint for the width.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: bool) -> &Self {
        property::set_bool(self, "width", value);
        self
    }

    /// Whether the browser knows the constraint for the height.
    ///
    /// `boolean height = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<bool> {
        property::get(self, "height")
    }

    /// Sets whether the browser knows the constraint for the height.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: bool) -> &Self {
        property::set_bool(self, "height", value);
        self
    }

    /// Whether the browser knows the constraint for width divided by height.
    ///
    /// `boolean aspectRatio = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<bool> {
        property::get(self, "aspectRatio")
    }

    /// Sets whether the browser knows the constraint for width divided by height.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: bool) -> &Self {
        property::set_bool(self, "aspectRatio", value);
        self
    }

    /// Whether the browser knows the constraint for the frame rate.
    ///
    /// `boolean frameRate = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "frameRate")]
    pub fn get_frame_rate(&self) -> Option<bool> {
        property::get(self, "frameRate")
    }

    /// Sets whether the browser knows the constraint for the frame rate.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: bool) -> &Self {
        property::set_bool(self, "frameRate", value);
        self
    }

    /// Whether the browser knows the constraint for the direction that the camera faces.
    ///
    /// `boolean facingMode = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<bool> {
        property::get(self, "facingMode")
    }

    /// Sets whether the browser knows the constraint for the direction that the camera faces.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "facingMode", value);
        self
    }

    /// Whether the browser knows the constraint for how frames are made to fit a size.
    ///
    /// `boolean resizeMode = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "resizeMode")]
    pub fn get_resize_mode(&self) -> Option<bool> {
        property::get(self, "resizeMode")
    }

    /// Sets whether the browser knows the constraint for how frames are made to fit a size.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "resizeMode", value);
        self
    }

    /// Whether the browser knows the constraint for the sample rate.
    ///
    /// `boolean sampleRate = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> Option<bool> {
        property::get(self, "sampleRate")
    }

    /// Sets whether the browser knows the constraint for the sample rate.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: bool) -> &Self {
        property::set_bool(self, "sampleRate", value);
        self
    }

    /// Whether the browser knows the constraint for the bits per sample.
    ///
    /// `boolean sampleSize = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleSize")]
    pub fn get_sample_size(&self) -> Option<bool> {
        property::get(self, "sampleSize")
    }

    /// Sets whether the browser knows the constraint for the bits per sample.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: bool) -> &Self {
        property::set_bool(self, "sampleSize", value);
        self
    }

    /// Whether the browser knows the constraint for echo cancellation.
    ///
    /// `boolean echoCancellation = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "echoCancellation")]
    pub fn get_echo_cancellation(&self) -> Option<bool> {
        property::get(self, "echoCancellation")
    }

    /// Sets whether the browser knows the constraint for echo cancellation.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: bool) -> &Self {
        property::set_bool(self, "echoCancellation", value);
        self
    }

    /// Whether the browser knows the constraint for automatic control of loudness.
    ///
    /// `boolean autoGainControl = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "autoGainControl")]
    pub fn get_auto_gain_control(&self) -> Option<bool> {
        property::get(self, "autoGainControl")
    }

    /// Sets whether the browser knows the constraint for automatic control of loudness.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: bool) -> &Self {
        property::set_bool(self, "autoGainControl", value);
        self
    }

    /// Whether the browser knows the constraint for noise suppression.
    ///
    /// `boolean noiseSuppression = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "noiseSuppression")]
    pub fn get_noise_suppression(&self) -> Option<bool> {
        property::get(self, "noiseSuppression")
    }

    /// Sets whether the browser knows the constraint for noise suppression.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: bool) -> &Self {
        property::set_bool(self, "noiseSuppression", value);
        self
    }

    /// Whether the browser knows the constraint for the delay.
    ///
    /// `boolean latency = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "latency")]
    pub fn get_latency(&self) -> Option<bool> {
        property::get(self, "latency")
    }

    /// Sets whether the browser knows the constraint for the delay.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: bool) -> &Self {
        property::set_bool(self, "latency", value);
        self
    }

    /// Whether the browser knows the constraint for the number of channels.
    ///
    /// `boolean channelCount = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "channelCount")]
    pub fn get_channel_count(&self) -> Option<bool> {
        property::get(self, "channelCount")
    }

    /// Sets whether the browser knows the constraint for the number of channels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: bool) -> &Self {
        property::set_bool(self, "channelCount", value);
        self
    }

    /// Whether the browser knows the constraint for a certain device.
    ///
    /// `boolean deviceId = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<bool> {
        property::get(self, "deviceId")
    }

    /// Sets whether the browser knows the constraint for a certain device.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: bool) -> &Self {
        property::set_bool(self, "deviceId", value);
        self
    }

    /// Whether the browser knows the constraint for a group of devices.
    ///
    /// `boolean groupId = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "groupId")]
    pub fn get_group_id(&self) -> Option<bool> {
        property::get(self, "groupId")
    }

    /// Sets whether the browser knows the constraint for a group of devices.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: bool) -> &Self {
        property::set_bool(self, "groupId", value);
        self
    }

    /// Whether the browser knows the constraint for a blurred background.
    ///
    /// `boolean backgroundBlur = true`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<bool> {
        property::get(self, "backgroundBlur")
    }

    /// Sets whether the browser knows the constraint for a blurred background.
    ///
    /// Feature `media-capture`.
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
    /// The values that each setting of a track can have.
    ///
    /// `dictionary MediaTrackCapabilities`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The possible widths in pixels.
    ///
    /// `ULongRange width`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<ULongRange> {
        property::get(self, "width")
    }

    /// Sets the possible widths in pixels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: &ULongRange) -> &Self {
        property::set(self, "width", value.as_ref());
        self
    }

    /// The possible heights in pixels.
    ///
    /// `ULongRange height`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<ULongRange> {
        property::get(self, "height")
    }

    /// Sets the possible heights in pixels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: &ULongRange) -> &Self {
        property::set(self, "height", value.as_ref());
        self
    }

    /// The possible values of width divided by height.
    ///
    /// `DoubleRange aspectRatio`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<DoubleRange> {
        property::get(self, "aspectRatio")
    }

    /// Sets the possible values of width divided by height.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: &DoubleRange) -> &Self {
        property::set(self, "aspectRatio", value.as_ref());
        self
    }

    /// The possible frames per second.
    ///
    /// `DoubleRange frameRate`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "frameRate")]
    pub fn get_frame_rate(&self) -> Option<DoubleRange> {
        property::get(self, "frameRate")
    }

    /// Sets the possible frames per second.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: &DoubleRange) -> &Self {
        property::set(self, "frameRate", value.as_ref());
        self
    }

    /// The directions that the camera can face, such as `"user"` for the front one.
    ///
    /// `sequence<DOMString> facingMode`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<Array<String>> {
        property::get(self, "facingMode")
    }

    /// Sets the directions that the camera can face, such as `"user"` for the front one.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "facingMode", &value.to_value());
        self
    }

    /// The ways in which frames can be made to fit a size.
    ///
    /// `sequence<DOMString> resizeMode`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "resizeMode")]
    pub fn get_resize_mode(&self) -> Option<Array<String>> {
        property::get(self, "resizeMode")
    }

    /// Sets the ways in which frames can be made to fit a size.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "resizeMode", &value.to_value());
        self
    }

    /// The possible samples per second.
    ///
    /// `ULongRange sampleRate`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> Option<ULongRange> {
        property::get(self, "sampleRate")
    }

    /// Sets the possible samples per second.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: &ULongRange) -> &Self {
        property::set(self, "sampleRate", value.as_ref());
        self
    }

    /// The possible bits per sample.
    ///
    /// `ULongRange sampleSize`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleSize")]
    pub fn get_sample_size(&self) -> Option<ULongRange> {
        property::get(self, "sampleSize")
    }

    /// Sets the possible bits per sample.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: &ULongRange) -> &Self {
        property::set(self, "sampleSize", value.as_ref());
        self
    }

    /// Whether echo cancellation can be off, on or in a certain mode.
    ///
    /// `sequence<(boolean or DOMString)> echoCancellation`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "echoCancellation")]
    pub fn get_echo_cancellation(&self) -> Option<Array<BooleanOrString>> {
        property::get(self, "echoCancellation")
    }

    /// Sets whether echo cancellation can be off, on or in a certain mode.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: impl IntoSequence<BooleanOrString>) -> &Self {
        property::set(self, "echoCancellation", &value.to_value());
        self
    }

    /// Whether automatic control of loudness can be off, on or both.
    ///
    /// `sequence<boolean> autoGainControl`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "autoGainControl")]
    pub fn get_auto_gain_control(&self) -> Option<Array<bool>> {
        property::get(self, "autoGainControl")
    }

    /// Sets whether automatic control of loudness can be off, on or both.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "autoGainControl", &value.to_value());
        self
    }

    /// Whether noise suppression can be off, on or both.
    ///
    /// `sequence<boolean> noiseSuppression`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "noiseSuppression")]
    pub fn get_noise_suppression(&self) -> Option<Array<bool>> {
        property::get(self, "noiseSuppression")
    }

    /// Sets whether noise suppression can be off, on or both.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "noiseSuppression", &value.to_value());
        self
    }

    /// The possible delays in seconds.
    ///
    /// `DoubleRange latency`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "latency")]
    pub fn get_latency(&self) -> Option<DoubleRange> {
        property::get(self, "latency")
    }

    /// Sets the possible delays in seconds.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: &DoubleRange) -> &Self {
        property::set(self, "latency", value.as_ref());
        self
    }

    /// The possible numbers of channels.
    ///
    /// `ULongRange channelCount`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "channelCount")]
    pub fn get_channel_count(&self) -> Option<ULongRange> {
        property::get(self, "channelCount")
    }

    /// Sets the possible numbers of channels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: &ULongRange) -> &Self {
        property::set(self, "channelCount", value.as_ref());
        self
    }

    /// The identifier of the device.
    ///
    /// `DOMString deviceId`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<String> {
        property::get(self, "deviceId")
    }

    /// Sets the identifier of the device.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// The identifier of the group of devices, such as the camera and microphone of one monitor.
    ///
    /// `DOMString groupId`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "groupId")]
    pub fn get_group_id(&self) -> Option<String> {
        property::get(self, "groupId")
    }

    /// Sets the identifier of the group of devices, such as the camera and microphone of one monitor.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: &str) -> &Self {
        property::set_str(self, "groupId", value);
        self
    }

    /// Whether the blur of the background can be off, on or both.
    ///
    /// `sequence<boolean> backgroundBlur`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<Array<bool>> {
        property::get(self, "backgroundBlur")
    }

    /// Sets whether the blur of the background can be off, on or both.
    ///
    /// Feature `media-capture`.
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
    /// The wishes for the settings of a track.
    ///
    /// `dictionary MediaTrackConstraints : MediaTrackConstraintSet`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Further sets of wishes; they are tried in order, and those that cannot be met are skipped.
    ///
    /// `sequence<MediaTrackConstraintSet> advanced`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "advanced")]
    pub fn get_advanced(&self) -> Option<Array<MediaTrackConstraintSet>> {
        property::get(self, "advanced")
    }

    /// Sets further sets of wishes; they are tried in order, and those that cannot be met are skipped.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "advanced")]
    pub fn set_advanced(&self, value: impl IntoSequence<MediaTrackConstraintSet>) -> &Self {
        property::set(self, "advanced", &value.to_value());
        self
    }

    /// Sets the wanted width in pixels.
    ///
    /// `ConstrainULong width`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "width", &value.into().to_js());
        self
    }

    /// Sets the wanted height in pixels.
    ///
    /// `ConstrainULong height`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "height", &value.into().to_js());
        self
    }

    /// Sets the wanted width divided by height.
    ///
    /// `ConstrainDouble aspectRatio`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "aspectRatio", &value.into().to_js());
        self
    }

    /// Sets the wanted frames per second.
    ///
    /// `ConstrainDouble frameRate`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "frameRate", &value.into().to_js());
        self
    }

    /// Sets the wanted direction that the camera faces, such as `"user"` for the front one.
    ///
    /// `ConstrainDOMString facingMode`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "facingMode", &value.into().to_js());
        self
    }

    /// Sets the wanted way of making frames fit: `"none"` or `"crop-and-scale"`.
    ///
    /// `ConstrainDOMString resizeMode`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "resizeMode", &value.into().to_js());
        self
    }

    /// Sets the wanted samples per second.
    ///
    /// `ConstrainULong sampleRate`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "sampleRate", &value.into().to_js());
        self
    }

    /// Sets the wanted bits per sample.
    ///
    /// `ConstrainULong sampleSize`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "sampleSize", &value.into().to_js());
        self
    }

    /// Sets whether, or in which mode, to remove the sound that the device itself plays.
    ///
    /// `ConstrainBooleanOrDOMString echoCancellation`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: impl Into<ConstrainBooleanOrDomString>) -> &Self {
        property::set(self, "echoCancellation", &value.into().to_js());
        self
    }

    /// Sets whether to keep the loudness even automatically.
    ///
    /// `ConstrainBoolean autoGainControl`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "autoGainControl", &value.into().to_js());
        self
    }

    /// Sets whether to suppress noise in the background.
    ///
    /// `ConstrainBoolean noiseSuppression`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "noiseSuppression", &value.into().to_js());
        self
    }

    /// Sets the wanted delay in seconds.
    ///
    /// `ConstrainDouble latency`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "latency", &value.into().to_js());
        self
    }

    /// Sets the wanted number of channels.
    ///
    /// `ConstrainULong channelCount`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "channelCount", &value.into().to_js());
        self
    }

    /// Sets the wanted device, by its identifier.
    ///
    /// `ConstrainDOMString deviceId`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "deviceId", &value.into().to_js());
        self
    }

    /// Sets the wanted group of devices, by its identifier.
    ///
    /// `ConstrainDOMString groupId`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "groupId", &value.into().to_js());
        self
    }

    /// Sets whether to blur the background.
    ///
    /// `ConstrainBoolean backgroundBlur`
    ///
    /// Feature `media-capture`. Inherited from `MediaTrackConstraintSet`.
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
    /// One set of wishes for the settings of a track.
    ///
    /// `dictionary MediaTrackConstraintSet`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The wanted width in pixels.
    ///
    /// `ConstrainULong width`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<ConstrainULong> {
        property::get(self, "width")
    }

    /// Sets the wanted width in pixels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "width", &value.into().to_js());
        self
    }

    /// The wanted height in pixels.
    ///
    /// `ConstrainULong height`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<ConstrainULong> {
        property::get(self, "height")
    }

    /// Sets the wanted height in pixels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "height", &value.into().to_js());
        self
    }

    /// The wanted width divided by height.
    ///
    /// `ConstrainDouble aspectRatio`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<ConstrainDouble> {
        property::get(self, "aspectRatio")
    }

    /// Sets the wanted width divided by height.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "aspectRatio", &value.into().to_js());
        self
    }

    /// The wanted frames per second.
    ///
    /// `ConstrainDouble frameRate`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "frameRate")]
    pub fn get_frame_rate(&self) -> Option<ConstrainDouble> {
        property::get(self, "frameRate")
    }

    /// Sets the wanted frames per second.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "frameRate", &value.into().to_js());
        self
    }

    /// The wanted direction that the camera faces, such as `"user"` for the front one.
    ///
    /// `ConstrainDOMString facingMode`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "facingMode")
    }

    /// Sets the wanted direction that the camera faces, such as `"user"` for the front one.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "facingMode", &value.into().to_js());
        self
    }

    /// The wanted way of making frames fit: `"none"` or `"crop-and-scale"`.
    ///
    /// `ConstrainDOMString resizeMode`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "resizeMode")]
    pub fn get_resize_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "resizeMode")
    }

    /// Sets the wanted way of making frames fit: `"none"` or `"crop-and-scale"`.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "resizeMode", &value.into().to_js());
        self
    }

    /// The wanted samples per second.
    ///
    /// `ConstrainULong sampleRate`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> Option<ConstrainULong> {
        property::get(self, "sampleRate")
    }

    /// Sets the wanted samples per second.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "sampleRate", &value.into().to_js());
        self
    }

    /// The wanted bits per sample.
    ///
    /// `ConstrainULong sampleSize`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleSize")]
    pub fn get_sample_size(&self) -> Option<ConstrainULong> {
        property::get(self, "sampleSize")
    }

    /// Sets the wanted bits per sample.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "sampleSize", &value.into().to_js());
        self
    }

    /// Whether, or in which mode, to remove the sound that the device itself plays.
    ///
    /// `ConstrainBooleanOrDOMString echoCancellation`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "echoCancellation")]
    pub fn get_echo_cancellation(&self) -> Option<ConstrainBooleanOrDomString> {
        property::get(self, "echoCancellation")
    }

    /// Sets whether, or in which mode, to remove the sound that the device itself plays.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: impl Into<ConstrainBooleanOrDomString>) -> &Self {
        property::set(self, "echoCancellation", &value.into().to_js());
        self
    }

    /// Whether to keep the loudness even automatically.
    ///
    /// `ConstrainBoolean autoGainControl`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "autoGainControl")]
    pub fn get_auto_gain_control(&self) -> Option<ConstrainBoolean> {
        property::get(self, "autoGainControl")
    }

    /// Sets whether to keep the loudness even automatically.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "autoGainControl", &value.into().to_js());
        self
    }

    /// Whether to suppress noise in the background.
    ///
    /// `ConstrainBoolean noiseSuppression`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "noiseSuppression")]
    pub fn get_noise_suppression(&self) -> Option<ConstrainBoolean> {
        property::get(self, "noiseSuppression")
    }

    /// Sets whether to suppress noise in the background.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "noiseSuppression", &value.into().to_js());
        self
    }

    /// The wanted delay in seconds.
    ///
    /// `ConstrainDouble latency`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "latency")]
    pub fn get_latency(&self) -> Option<ConstrainDouble> {
        property::get(self, "latency")
    }

    /// Sets the wanted delay in seconds.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "latency", &value.into().to_js());
        self
    }

    /// The wanted number of channels.
    ///
    /// `ConstrainULong channelCount`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "channelCount")]
    pub fn get_channel_count(&self) -> Option<ConstrainULong> {
        property::get(self, "channelCount")
    }

    /// Sets the wanted number of channels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: impl Into<ConstrainULong>) -> &Self {
        property::set(self, "channelCount", &value.into().to_js());
        self
    }

    /// The wanted device, by its identifier.
    ///
    /// `ConstrainDOMString deviceId`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<ConstrainDomString> {
        property::get(self, "deviceId")
    }

    /// Sets the wanted device, by its identifier.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "deviceId", &value.into().to_js());
        self
    }

    /// The wanted group of devices, by its identifier.
    ///
    /// `ConstrainDOMString groupId`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "groupId")]
    pub fn get_group_id(&self) -> Option<ConstrainDomString> {
        property::get(self, "groupId")
    }

    /// Sets the wanted group of devices, by its identifier.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "groupId", &value.into().to_js());
        self
    }

    /// Whether to blur the background.
    ///
    /// `ConstrainBoolean backgroundBlur`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<ConstrainBoolean> {
        property::get(self, "backgroundBlur")
    }

    /// Sets whether to blur the background.
    ///
    /// Feature `media-capture`.
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
    /// The present value of each setting of a track.
    ///
    /// `dictionary MediaTrackSettings`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The present width in pixels.
    ///
    /// `unsigned long width`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<u32> {
        property::get(self, "width")
    }

    /// Sets the present width in pixels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: u32) -> &Self {
        property::set_f64(self, "width", value as f64);
        self
    }

    /// The present height in pixels.
    ///
    /// `unsigned long height`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "height")]
    pub fn get_height(&self) -> Option<u32> {
        property::get(self, "height")
    }

    /// Sets the present height in pixels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "height")]
    pub fn set_height(&self, value: u32) -> &Self {
        property::set_f64(self, "height", value as f64);
        self
    }

    /// The present width divided by height.
    ///
    /// `double aspectRatio`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "aspectRatio")]
    pub fn get_aspect_ratio(&self) -> Option<f64> {
        property::get(self, "aspectRatio")
    }

    /// Sets the present width divided by height.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "aspectRatio")]
    pub fn set_aspect_ratio(&self, value: f64) -> &Self {
        property::set_f64(self, "aspectRatio", value);
        self
    }

    /// The present frames per second.
    ///
    /// `double frameRate`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "frameRate")]
    pub fn get_frame_rate(&self) -> Option<f64> {
        property::get(self, "frameRate")
    }

    /// Sets the present frames per second.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "frameRate")]
    pub fn set_frame_rate(&self, value: f64) -> &Self {
        property::set_f64(self, "frameRate", value);
        self
    }

    /// The direction that the camera faces, such as `"user"` for the front one.
    ///
    /// `DOMString facingMode`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "facingMode")]
    pub fn get_facing_mode(&self) -> Option<String> {
        property::get(self, "facingMode")
    }

    /// Sets the direction that the camera faces, such as `"user"` for the front one.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "facingMode")]
    pub fn set_facing_mode(&self, value: &str) -> &Self {
        property::set_str(self, "facingMode", value);
        self
    }

    /// The way in which frames are made to fit a size.
    ///
    /// `DOMString resizeMode`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "resizeMode")]
    pub fn get_resize_mode(&self) -> Option<String> {
        property::get(self, "resizeMode")
    }

    /// Sets the way in which frames are made to fit a size.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "resizeMode")]
    pub fn set_resize_mode(&self, value: &str) -> &Self {
        property::set_str(self, "resizeMode", value);
        self
    }

    /// The present samples per second.
    ///
    /// `unsigned long sampleRate`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleRate")]
    pub fn get_sample_rate(&self) -> Option<u32> {
        property::get(self, "sampleRate")
    }

    /// Sets the present samples per second.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleRate")]
    pub fn set_sample_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleRate", value as f64);
        self
    }

    /// The present bits per sample.
    ///
    /// `unsigned long sampleSize`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleSize")]
    pub fn get_sample_size(&self) -> Option<u32> {
        property::get(self, "sampleSize")
    }

    /// Sets the present bits per sample.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "sampleSize")]
    pub fn set_sample_size(&self, value: u32) -> &Self {
        property::set_f64(self, "sampleSize", value as f64);
        self
    }

    /// Whether, or in which mode, echo is removed.
    ///
    /// `(boolean or DOMString) echoCancellation`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "echoCancellation")]
    pub fn get_echo_cancellation(&self) -> Option<BooleanOrString> {
        property::get(self, "echoCancellation")
    }

    /// Sets whether, or in which mode, echo is removed.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "echoCancellation")]
    pub fn set_echo_cancellation(&self, value: impl Into<BooleanOrString>) -> &Self {
        property::set(self, "echoCancellation", &value.into().to_js());
        self
    }

    /// Whether the loudness is kept even automatically.
    ///
    /// `boolean autoGainControl`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "autoGainControl")]
    pub fn get_auto_gain_control(&self) -> Option<bool> {
        property::get(self, "autoGainControl")
    }

    /// Sets whether the loudness is kept even automatically.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "autoGainControl")]
    pub fn set_auto_gain_control(&self, value: bool) -> &Self {
        property::set_bool(self, "autoGainControl", value);
        self
    }

    /// Whether noise in the background is suppressed.
    ///
    /// `boolean noiseSuppression`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "noiseSuppression")]
    pub fn get_noise_suppression(&self) -> Option<bool> {
        property::get(self, "noiseSuppression")
    }

    /// Sets whether noise in the background is suppressed.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "noiseSuppression")]
    pub fn set_noise_suppression(&self, value: bool) -> &Self {
        property::set_bool(self, "noiseSuppression", value);
        self
    }

    /// The present delay in seconds.
    ///
    /// `double latency`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "latency")]
    pub fn get_latency(&self) -> Option<f64> {
        property::get(self, "latency")
    }

    /// Sets the present delay in seconds.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "latency")]
    pub fn set_latency(&self, value: f64) -> &Self {
        property::set_f64(self, "latency", value);
        self
    }

    /// The present number of channels.
    ///
    /// `unsigned long channelCount`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "channelCount")]
    pub fn get_channel_count(&self) -> Option<u32> {
        property::get(self, "channelCount")
    }

    /// Sets the present number of channels.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "channelCount")]
    pub fn set_channel_count(&self, value: u32) -> &Self {
        property::set_f64(self, "channelCount", value as f64);
        self
    }

    /// The identifier of the device.
    ///
    /// `DOMString deviceId`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "deviceId")]
    pub fn get_device_id(&self) -> Option<String> {
        property::get(self, "deviceId")
    }

    /// Sets the identifier of the device.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "deviceId")]
    pub fn set_device_id(&self, value: &str) -> &Self {
        property::set_str(self, "deviceId", value);
        self
    }

    /// The identifier of the group of devices.
    ///
    /// `DOMString groupId`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "groupId")]
    pub fn get_group_id(&self) -> Option<String> {
        property::get(self, "groupId")
    }

    /// Sets the identifier of the group of devices.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "groupId")]
    pub fn set_group_id(&self, value: &str) -> &Self {
        property::set_str(self, "groupId", value);
        self
    }

    /// Whether the background is blurred.
    ///
    /// `boolean backgroundBlur`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "backgroundBlur")]
    pub fn get_background_blur(&self) -> Option<bool> {
        property::get(self, "backgroundBlur")
    }

    /// Sets whether the background is blurred.
    ///
    /// Feature `media-capture`.
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
    /// Makes a new `MediaStreamTrackEvent`.
    ///
    /// `constructor(DOMString type, MediaStreamTrackEventInit eventInitDict)`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackEvent/MediaStreamTrackEvent) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrackevent-constructor)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<MediaStreamTrackEventInit>) -> MediaStreamTrackEvent {
        Js::new_MediaStreamTrackEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The track that was added or removed.
    ///
    /// `readonly attribute MediaStreamTrack track`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackEvent/track) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediastreamtrackevent-track)
    #[inline]
    pub fn track(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }
}

impl MediaStreamTrackEventInit {
    /// Options for making a `MediaStreamTrackEvent`.
    ///
    /// `dictionary MediaStreamTrackEventInit : EventInit`
    ///
    /// Feature `media-capture`.
    pub fn new(track: &MediaStreamTrack) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "track", track.as_ref());
        this
    }

    /// The track that was added or removed.
    ///
    /// `required MediaStreamTrack track`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "track")]
    pub fn get_track(&self) -> MediaStreamTrack {
        property::get(self, "track")
    }

    /// Sets the track that was added or removed.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "track")]
    pub fn set_track(&self, value: &MediaStreamTrack) -> &Self {
        property::set(self, "track", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `media-capture`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `media-capture`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `media-capture`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl OverconstrainedError {
    /// Makes a new `OverconstrainedError`.
    ///
    /// `constructor(DOMString constraint, optional DOMString message = "")`
    ///
    /// Feature `media-capture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OverconstrainedError/OverconstrainedError) · [Specification](https://w3c.github.io/mediacapture-main/#dom-overconstrainederror)
    #[inline]
    pub fn new(constraint: &str) -> OverconstrainedError {
        Js::new_OverconstrainedError__str__as_value(constraint).cast()
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(DOMString constraint, optional DOMString message = "")`
    ///
    /// Feature `media-capture`.
    #[inline]
    pub fn new_with_message(constraint: &str, message: &str) -> OverconstrainedError {
        Js::new_OverconstrainedError__str2__as_value(constraint, message).cast()
    }

    /// The name of the constraint that could not be met, or an empty string.
    ///
    /// `readonly attribute DOMString constraint`
    ///
    /// Feature `media-capture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OverconstrainedError/constraint) · [Specification](https://w3c.github.io/mediacapture-main/#dom-overconstrainederror-constraint)
    #[inline]
    pub fn constraint(&self) -> String {
        Js::get_constraint__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_error_traits!(OverconstrainedError);

impl MediaDevices {
    /// The handler of the event `devicechange`.
    ///
    /// `attribute EventHandler ondevicechange`
    ///
    /// Feature `media-capture`. Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/devicechange_event) · [Specification](https://w3c.github.io/mediacapture-main/#event-mediadevices-devicechange)
    pub fn ondevicechange(&self) -> Option<Function<fn(DeviceChangeEvent)>> {
        property::get(self, "ondevicechange")
    }

    /// Sets the handler of the event `devicechange`.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ondevicechange")]
    pub fn set_ondevicechange(&self, value: Option<&Function<fn(DeviceChangeEvent)>>) {
        property::set(self, "ondevicechange", nullable(value))
    }

    /// Resolves to the list of media devices; labels are empty until the user has given permission.
    ///
    /// `Promise<sequence<MediaDeviceInfo>> enumerateDevices()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/enumerateDevices) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-enumeratedevices)
    #[doc(alias = "enumerateDevices")]
    #[inline]
    pub fn enumerate_devices(&self) -> Promise<Array<MediaDeviceInfo>> {
        Promise::of_call(Js::try_call_enumerateDevices__as_value(js(self)))
    }

    /// Returns which constraints the browser knows.
    ///
    /// `MediaTrackSupportedConstraints getSupportedConstraints()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/getSupportedConstraints) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-getsupportedconstraints)
    #[doc(alias = "getSupportedConstraints")]
    #[inline]
    pub fn get_supported_constraints(&self) -> MediaTrackSupportedConstraints {
        FromJs::from_js(Js::call_getSupportedConstraints__as_value(js(self)))
    }

    /// Asks the user for camera or microphone, and resolves to a stream of them.
    ///
    /// `Promise<MediaStream> getUserMedia(optional MediaStreamConstraints constraints = {})`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices/getUserMedia) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia)
    #[doc(alias = "getUserMedia")]
    #[inline]
    pub fn get_user_media(&self) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getUserMedia__as_value(js(self)))
    }

    /// As `get_user_media`, with `constraints`.
    ///
    /// `Promise<MediaStream> getUserMedia(optional MediaStreamConstraints constraints = {})`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "getUserMedia")]
    #[inline]
    pub fn get_user_media_with_constraints(&self, constraints: &MediaStreamConstraints) -> Promise<MediaStream> {
        Promise::of_call(Js::try_call_getUserMedia__value__as_value(js(self), constraints.as_ref()))
    }
}

impl MediaDeviceInfo {
    /// An identifier of the device that differs between origins.
    ///
    /// `readonly attribute DOMString deviceId`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/deviceId) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-deviceid)
    #[doc(alias = "deviceId")]
    #[inline]
    pub fn device_id(&self) -> String {
        Js::get_deviceId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The kind of the device.
    ///
    /// `readonly attribute MediaDeviceKind kind`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/kind) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-kind)
    #[inline]
    pub fn kind(&self) -> MediaDeviceKind {
        FromJs::from_js(Js::get_kind__as_value(js(self)))
    }

    /// The name of the device, or an empty string without permission.
    ///
    /// `readonly attribute DOMString label`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/label) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// An identifier shared by devices that belong to one piece of hardware.
    ///
    /// `readonly attribute DOMString groupId`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/groupId) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-groupid)
    #[doc(alias = "groupId")]
    #[inline]
    pub fn group_id(&self) -> String {
        Js::get_groupId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns a plain object with the same data.
    ///
    /// `object toJSON()`
    ///
    /// Feature `media-capture`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo/toJSON) · [Specification](https://w3c.github.io/mediacapture-main/#dom-mediadeviceinfo-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl InputDeviceInfo {
    /// Returns the values that each setting can have, or an empty dictionary without permission.
    ///
    /// `MediaTrackCapabilities getCapabilities()`
    ///
    /// Feature `media-capture`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceInfo/getCapabilities) · [Specification](https://w3c.github.io/mediacapture-main/#dom-inputdeviceinfo-getcapabilities)
    #[doc(alias = "getCapabilities")]
    #[inline]
    pub fn get_capabilities(&self) -> MediaTrackCapabilities {
        FromJs::from_js(Js::call_getCapabilities__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl DeviceChangeEvent {
    /// Makes a new `DeviceChangeEvent`.
    ///
    /// `constructor(DOMString type, optional DeviceChangeEventInit eventInitDict = {})`
    ///
    /// Features `media-capture` and `experimental`.
    #[inline]
    pub fn new(type_: &str) -> DeviceChangeEvent {
        Js::new_DeviceChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional DeviceChangeEventInit eventInitDict = {})`
    ///
    /// Features `media-capture` and `experimental`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<DeviceChangeEventInit>,
    ) -> DeviceChangeEvent {
        Js::new_DeviceChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The media devices that are available at the time of the event.
    ///
    /// `readonly attribute FrozenArray<MediaDeviceInfo> devices`
    ///
    /// Features `media-capture` and `experimental`.
    #[inline]
    pub fn devices(&self) -> Array<MediaDeviceInfo> {
        FromJs::from_js(Js::get_devices__as_value(js(self)))
    }

    /// The devices that the user has just connected.
    ///
    /// `readonly attribute FrozenArray<MediaDeviceInfo> userInsertedDevices`
    ///
    /// Features `media-capture` and `experimental`.
    #[doc(alias = "userInsertedDevices")]
    #[inline]
    pub fn user_inserted_devices(&self) -> Array<MediaDeviceInfo> {
        FromJs::from_js(Js::get_userInsertedDevices__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl DeviceChangeEventInit {
    /// The initial values for a new `DeviceChangeEvent`.
    ///
    /// `dictionary DeviceChangeEventInit : EventInit`
    ///
    /// Features `media-capture` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The media devices that are available at the time of the event.
    ///
    /// `sequence<MediaDeviceInfo> devices = []`
    ///
    /// Features `media-capture` and `experimental`.
    #[doc(alias = "devices")]
    pub fn get_devices(&self) -> Option<Array<MediaDeviceInfo>> {
        property::get(self, "devices")
    }

    /// Sets the media devices that are available at the time of the event.
    ///
    /// Features `media-capture` and `experimental`.
    #[doc(alias = "devices")]
    pub fn set_devices(&self, value: impl IntoSequence<MediaDeviceInfo>) -> &Self {
        property::set(self, "devices", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `media-capture` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `media-capture` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `media-capture` and `experimental`. Inherited from `EventInit`.
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
    /// The kinds of media to ask the user for.
    ///
    /// `dictionary MediaStreamConstraints`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether video is wanted, or the constraints for it.
    ///
    /// `(boolean or MediaTrackConstraints) video = false`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "video")]
    pub fn get_video(&self) -> Option<BooleanOrMediaTrackConstraints> {
        property::get(self, "video")
    }

    /// Sets whether video is wanted, or the constraints for it.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "video")]
    pub fn set_video(&self, value: impl Into<BooleanOrMediaTrackConstraints>) -> &Self {
        property::set(self, "video", &value.into().to_js());
        self
    }

    /// Whether audio is wanted, or the constraints for it.
    ///
    /// `(boolean or MediaTrackConstraints) audio = false`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "audio")]
    pub fn get_audio(&self) -> Option<BooleanOrMediaTrackConstraints> {
        property::get(self, "audio")
    }

    /// Sets whether audio is wanted, or the constraints for it.
    ///
    /// Feature `media-capture`.
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
    /// A range of numbers.
    ///
    /// `dictionary DoubleRange`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The greatest value.
    ///
    /// `double max`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "max")]
    pub fn get_max(&self) -> Option<f64> {
        property::get(self, "max")
    }

    /// Sets the greatest value.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "max")]
    pub fn set_max(&self, value: f64) -> &Self {
        property::set_f64(self, "max", value);
        self
    }

    /// The smallest value.
    ///
    /// `double min`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<f64> {
        property::get(self, "min")
    }

    /// Sets the smallest value.
    ///
    /// Feature `media-capture`.
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
    /// A wish for a number, as limits or as an exact or ideal value.
    ///
    /// `dictionary ConstrainDoubleRange : DoubleRange`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value that the setting must have.
    ///
    /// `double exact`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<f64> {
        property::get(self, "exact")
    }

    /// Sets the value that the setting must have.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: f64) -> &Self {
        property::set_f64(self, "exact", value);
        self
    }

    /// The value that the setting should have if possible.
    ///
    /// `double ideal`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<f64> {
        property::get(self, "ideal")
    }

    /// Sets the value that the setting should have if possible.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ideal")]
    pub fn set_ideal(&self, value: f64) -> &Self {
        property::set_f64(self, "ideal", value);
        self
    }

    /// Sets the greatest value.
    ///
    /// `double max`
    ///
    /// Feature `media-capture`. Inherited from `DoubleRange`.
    #[doc(alias = "max")]
    pub fn set_max(&self, value: f64) -> &Self {
        property::set_f64(self, "max", value);
        self
    }

    /// Sets the smallest value.
    ///
    /// `double min`
    ///
    /// Feature `media-capture`. Inherited from `DoubleRange`.
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
    /// A range of whole numbers.
    ///
    /// `dictionary ULongRange`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The greatest value.
    ///
    /// `[Clamp] unsigned long max`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "max")]
    pub fn get_max(&self) -> Option<u32> {
        property::get(self, "max")
    }

    /// Sets the greatest value.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "max")]
    pub fn set_max(&self, value: u32) -> &Self {
        property::set_f64(self, "max", value as f64);
        self
    }

    /// The smallest value.
    ///
    /// `[Clamp] unsigned long min`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<u32> {
        property::get(self, "min")
    }

    /// Sets the smallest value.
    ///
    /// Feature `media-capture`.
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
    /// A wish for a whole number, as limits or as an exact or ideal value.
    ///
    /// `dictionary ConstrainULongRange : ULongRange`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value that the setting must have.
    ///
    /// `[Clamp] unsigned long exact`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<u32> {
        property::get(self, "exact")
    }

    /// Sets the value that the setting must have.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: u32) -> &Self {
        property::set_f64(self, "exact", value as f64);
        self
    }

    /// The value that the setting should have if possible.
    ///
    /// `[Clamp] unsigned long ideal`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<u32> {
        property::get(self, "ideal")
    }

    /// Sets the value that the setting should have if possible.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ideal")]
    pub fn set_ideal(&self, value: u32) -> &Self {
        property::set_f64(self, "ideal", value as f64);
        self
    }

    /// Sets the greatest value.
    ///
    /// `[Clamp] unsigned long max`
    ///
    /// Feature `media-capture`. Inherited from `ULongRange`.
    #[doc(alias = "max")]
    pub fn set_max(&self, value: u32) -> &Self {
        property::set_f64(self, "max", value as f64);
        self
    }

    /// Sets the smallest value.
    ///
    /// `[Clamp] unsigned long min`
    ///
    /// Feature `media-capture`. Inherited from `ULongRange`.
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
    /// A wish for a setting that is on or off.
    ///
    /// `dictionary ConstrainBooleanParameters`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value that the setting must have.
    ///
    /// `boolean exact`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<bool> {
        property::get(self, "exact")
    }

    /// Sets the value that the setting must have.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: bool) -> &Self {
        property::set_bool(self, "exact", value);
        self
    }

    /// The value that the setting should have if possible.
    ///
    /// `boolean ideal`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<bool> {
        property::get(self, "ideal")
    }

    /// Sets the value that the setting should have if possible.
    ///
    /// Feature `media-capture`.
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
    /// A wish for a setting that is a string.
    ///
    /// `dictionary ConstrainDOMStringParameters`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value that the setting must have; with a list, any of its values will do.
    ///
    /// `(DOMString or sequence<DOMString>) exact`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<StringOrStringSequence> {
        property::get(self, "exact")
    }

    /// Sets the value that the setting must have; with a list, any of its values will do.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "exact", &value.into().to_js());
        self
    }

    /// The value that the setting should have if possible; with a list, any of its values will do.
    ///
    /// `(DOMString or sequence<DOMString>) ideal`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<StringOrStringSequence> {
        property::get(self, "ideal")
    }

    /// Sets the value that the setting should have if possible; with a list, any of its values will do.
    ///
    /// Feature `media-capture`.
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
    /// A wish for a setting that is on, off or in a mode with a name.
    ///
    /// `dictionary ConstrainBooleanOrDOMStringParameters`
    ///
    /// Feature `media-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value that the setting must have.
    ///
    /// `(boolean or DOMString) exact`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<BooleanOrString> {
        property::get(self, "exact")
    }

    /// Sets the value that the setting must have.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: impl Into<BooleanOrString>) -> &Self {
        property::set(self, "exact", &value.into().to_js());
        self
    }

    /// The value that the setting should have if possible.
    ///
    /// `(boolean or DOMString) ideal`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<BooleanOrString> {
        property::get(self, "ideal")
    }

    /// Sets the value that the setting should have if possible.
    ///
    /// Feature `media-capture`.
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
    /// The permission to use a camera, as asked about with `Permissions.query`.
    ///
    /// `dictionary CameraDevicePermissionDescriptor : PermissionDescriptor`
    ///
    /// Feature `media-capture`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// Whether the permission to move and zoom the camera is meant as well.
    ///
    /// `boolean panTiltZoom = false`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "panTiltZoom")]
    pub fn get_pan_tilt_zoom(&self) -> Option<bool> {
        property::get(self, "panTiltZoom")
    }

    /// Sets whether the permission to move and zoom the camera is meant as well.
    ///
    /// Feature `media-capture`.
    #[doc(alias = "panTiltZoom")]
    pub fn set_pan_tilt_zoom(&self, value: bool) -> &Self {
        property::set_bool(self, "panTiltZoom", value);
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Feature `media-capture`. Inherited from `PermissionDescriptor`.
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
