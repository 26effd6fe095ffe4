//! Types: Cameras and microphones: getUserMedia, media streams and their tracks

/// `interface MediaStream : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream) · [Specification](https://w3c.github.io/mediacapture-main/#mediastream)
#[cfg(any(
    feature = "capture-from-element", feature = "media", feature = "media-capture", feature = "media-recorder",
    feature = "screen-capture", feature = "web-audio", feature = "webrtc-media",
    all(feature = "experimental", feature = "media-capture-extensions"),
))]
#[repr(transparent)]
pub struct MediaStream {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "capture-from-element", feature = "media", feature = "media-capture", feature = "media-recorder",
    feature = "screen-capture", feature = "web-audio", feature = "webrtc-media",
    all(feature = "experimental", feature = "media-capture-extensions"),
))]
interface!(MediaStream: crate::EventTarget; "MediaStream");

/// `interface MediaStreamTrack : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack) · [Specification](https://w3c.github.io/mediacapture-main/#mediastreamtrack)
#[cfg(any(
    feature = "capture-from-element", feature = "image-capture", feature = "media-capture",
    feature = "media-capture-extensions", feature = "media-stream-transforms", feature = "speech-recognition",
    feature = "webrtc-media", feature = "webrtc-stats",
    all(feature = "experimental", any(feature = "screen-capture", feature = "web-audio", feature = "webrtc-identity")),
))]
#[repr(transparent)]
pub struct MediaStreamTrack {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "capture-from-element", feature = "image-capture", feature = "media-capture",
    feature = "media-capture-extensions", feature = "media-stream-transforms", feature = "speech-recognition",
    feature = "webrtc-media", feature = "webrtc-stats",
    all(feature = "experimental", any(feature = "screen-capture", feature = "web-audio", feature = "webrtc-identity")),
))]
interface!(MediaStreamTrack: crate::EventTarget; "MediaStreamTrack");
#[cfg(any(
    feature = "capture-from-element", feature = "image-capture", feature = "media-capture",
    feature = "media-capture-extensions", feature = "media-stream-transforms", feature = "speech-recognition",
    feature = "webrtc-media", feature = "webrtc-stats",
    all(feature = "experimental", any(feature = "screen-capture", feature = "web-audio", feature = "webrtc-identity")),
))]
extended!([] MediaStreamTrack);

/// `enum MediaStreamTrackState`
#[cfg(feature = "media-capture")]
#[non_exhaustive]
pub enum MediaStreamTrackState {
    /// `"live"`
    Live,
    /// `"ended"`
    Ended,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-capture")]
enumeration!(MediaStreamTrackState {
    Live = "live",
    Ended = "ended",
});

/// `dictionary MediaTrackSupportedConstraints`
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
#[repr(transparent)]
pub struct MediaTrackSupportedConstraints {
    parent: crate::Object,
}
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
dictionary!(MediaTrackSupportedConstraints:; "MediaTrackSupportedConstraints");

/// `dictionary MediaTrackCapabilities`
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
#[repr(transparent)]
pub struct MediaTrackCapabilities {
    parent: crate::Object,
}
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
dictionary!(MediaTrackCapabilities:; "MediaTrackCapabilities");

/// `dictionary MediaTrackConstraints : MediaTrackConstraintSet`
#[cfg(any(feature = "media-capture", feature = "screen-capture"))]
#[repr(transparent)]
pub struct MediaTrackConstraints {
    parent: crate::MediaTrackConstraintSet,
}
#[cfg(any(feature = "media-capture", feature = "screen-capture"))]
dictionary!(MediaTrackConstraints: crate::MediaTrackConstraintSet; "MediaTrackConstraints");

/// `dictionary MediaTrackConstraintSet`
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
#[repr(transparent)]
pub struct MediaTrackConstraintSet {
    parent: crate::Object,
}
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
dictionary!(MediaTrackConstraintSet:; "MediaTrackConstraintSet");
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
extended!([] MediaTrackConstraintSet);

/// `dictionary MediaTrackSettings`
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
#[repr(transparent)]
pub struct MediaTrackSettings {
    parent: crate::Object,
}
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
dictionary!(MediaTrackSettings:; "MediaTrackSettings");

/// `enum VideoFacingModeEnum`
#[cfg(feature = "media-capture")]
#[non_exhaustive]
pub enum VideoFacingModeEnum {
    /// `"user"`
    User,
    /// `"environment"`
    Environment,
    /// `"left"`
    Left,
    /// `"right"`
    Right,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-capture")]
enumeration!(VideoFacingModeEnum {
    User = "user",
    Environment = "environment",
    Left = "left",
    Right = "right",
});

/// `enum VideoResizeModeEnum`
#[cfg(feature = "media-capture")]
#[non_exhaustive]
pub enum VideoResizeModeEnum {
    /// `"none"`
    None,
    /// `"crop-and-scale"`
    CropAndScale,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-capture")]
enumeration!(VideoResizeModeEnum {
    None = "none",
    CropAndScale = "crop-and-scale",
});

/// `enum EchoCancellationModeEnum`
#[cfg(feature = "media-capture")]
#[non_exhaustive]
pub enum EchoCancellationModeEnum {
    /// `"all"`
    All,
    /// `"remote-only"`
    RemoteOnly,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-capture")]
enumeration!(EchoCancellationModeEnum {
    All = "all",
    RemoteOnly = "remote-only",
});

/// `interface MediaStreamTrackEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackEvent) · [Specification](https://w3c.github.io/mediacapture-main/#mediastreamtrackevent)
#[cfg(feature = "media-capture")]
#[repr(transparent)]
pub struct MediaStreamTrackEvent {
    parent: crate::Event,
}
#[cfg(feature = "media-capture")]
interface!(MediaStreamTrackEvent: crate::Event; "MediaStreamTrackEvent");

/// `dictionary MediaStreamTrackEventInit : EventInit`
#[cfg(feature = "media-capture")]
#[repr(transparent)]
pub struct MediaStreamTrackEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "media-capture")]
dictionary!(MediaStreamTrackEventInit: crate::EventInit; "MediaStreamTrackEventInit");

/// `interface OverconstrainedError : DOMException`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OverconstrainedError) · [Specification](https://w3c.github.io/mediacapture-main/#overconstrainederror-interface)
#[cfg(feature = "media-capture")]
#[repr(transparent)]
pub struct OverconstrainedError {
    parent: crate::DomException,
}
#[cfg(feature = "media-capture")]
interface!(OverconstrainedError: crate::DomException; "OverconstrainedError");

/// `interface MediaDevices : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices) · [Specification](https://w3c.github.io/mediacapture-main/#mediadevices)
#[cfg(any(
    feature = "media-capture", feature = "screen-capture",
    all(feature = "experimental", any(feature = "audio-output", feature = "media-capture-extensions")),
))]
#[repr(transparent)]
pub struct MediaDevices {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "media-capture", feature = "screen-capture",
    all(feature = "experimental", any(feature = "audio-output", feature = "media-capture-extensions")),
))]
interface!(MediaDevices: crate::EventTarget; "MediaDevices");

/// `interface MediaDeviceInfo`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo) · [Specification](https://w3c.github.io/mediacapture-main/#device-info)
#[cfg(any(feature = "media-capture", all(feature = "experimental", feature = "audio-output")))]
#[repr(transparent)]
pub struct MediaDeviceInfo {
    parent: crate::Object,
}
#[cfg(any(feature = "media-capture", all(feature = "experimental", feature = "audio-output")))]
interface!(MediaDeviceInfo:; "MediaDeviceInfo");
#[cfg(any(feature = "media-capture", all(feature = "experimental", feature = "audio-output")))]
extended!([] MediaDeviceInfo);

/// `enum MediaDeviceKind`
#[cfg(feature = "media-capture")]
#[non_exhaustive]
pub enum MediaDeviceKind {
    /// `"audioinput"`
    Audioinput,
    /// `"audiooutput"`
    Audiooutput,
    /// `"videoinput"`
    Videoinput,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-capture")]
enumeration!(MediaDeviceKind {
    Audioinput = "audioinput",
    Audiooutput = "audiooutput",
    Videoinput = "videoinput",
});

/// `interface InputDeviceInfo : MediaDeviceInfo`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceInfo) · [Specification](https://w3c.github.io/mediacapture-main/#dom-inputdeviceinfo)
#[cfg(feature = "media-capture")]
#[repr(transparent)]
pub struct InputDeviceInfo {
    parent: crate::MediaDeviceInfo,
}
#[cfg(feature = "media-capture")]
interface!(InputDeviceInfo: crate::MediaDeviceInfo; "InputDeviceInfo");

/// `interface DeviceChangeEvent : Event`
///
/// Exposed in Window.
#[cfg(feature = "media-capture")]
#[repr(transparent)]
pub struct DeviceChangeEvent {
    parent: crate::Event,
}
#[cfg(feature = "media-capture")]
interface!(DeviceChangeEvent: crate::Event; "DeviceChangeEvent");

/// `dictionary DeviceChangeEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "media-capture"))]
#[repr(transparent)]
pub struct DeviceChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "media-capture"))]
dictionary!(DeviceChangeEventInit: crate::EventInit; "DeviceChangeEventInit");

/// `dictionary MediaStreamConstraints`
#[cfg(any(
    feature = "media-capture", feature = "media-capture-extensions", feature = "screen-capture",
    feature = "webrtc-identity",
))]
#[repr(transparent)]
pub struct MediaStreamConstraints {
    parent: crate::Object,
}
#[cfg(any(
    feature = "media-capture", feature = "media-capture-extensions", feature = "screen-capture",
    feature = "webrtc-identity",
))]
dictionary!(MediaStreamConstraints:; "MediaStreamConstraints");

/// `dictionary DoubleRange`
#[cfg(any(feature = "image-capture", feature = "media-capture"))]
#[repr(transparent)]
pub struct DoubleRange {
    parent: crate::Object,
}
#[cfg(any(feature = "image-capture", feature = "media-capture"))]
dictionary!(DoubleRange:; "DoubleRange");
#[cfg(any(feature = "image-capture", feature = "media-capture"))]
extended!([] DoubleRange);

/// `dictionary ConstrainDoubleRange : DoubleRange`
#[cfg(any(feature = "image-capture", feature = "media-capture"))]
#[repr(transparent)]
pub struct ConstrainDoubleRange {
    parent: crate::DoubleRange,
}
#[cfg(any(feature = "image-capture", feature = "media-capture"))]
dictionary!(ConstrainDoubleRange: crate::DoubleRange; "ConstrainDoubleRange");

/// `dictionary ULongRange`
#[cfg(feature = "media-capture")]
#[repr(transparent)]
pub struct ULongRange {
    parent: crate::Object,
}
#[cfg(feature = "media-capture")]
dictionary!(ULongRange:; "ULongRange");
#[cfg(feature = "media-capture")]
extended!([] ULongRange);

/// `dictionary ConstrainULongRange : ULongRange`
#[cfg(feature = "media-capture")]
#[repr(transparent)]
pub struct ConstrainULongRange {
    parent: crate::ULongRange,
}
#[cfg(feature = "media-capture")]
dictionary!(ConstrainULongRange: crate::ULongRange; "ConstrainULongRange");

/// `dictionary ConstrainBooleanParameters`
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
#[repr(transparent)]
pub struct ConstrainBooleanParameters {
    parent: crate::Object,
}
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
dictionary!(ConstrainBooleanParameters:; "ConstrainBooleanParameters");

/// `dictionary ConstrainDOMStringParameters`
#[doc(alias = "ConstrainDOMStringParameters")]
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
#[repr(transparent)]
pub struct ConstrainDomStringParameters {
    parent: crate::Object,
}
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
dictionary!(ConstrainDomStringParameters:; "ConstrainDOMStringParameters");

/// `dictionary ConstrainBooleanOrDOMStringParameters`
#[doc(alias = "ConstrainBooleanOrDOMStringParameters")]
#[cfg(feature = "media-capture")]
#[repr(transparent)]
pub struct ConstrainBooleanOrDomStringParameters {
    parent: crate::Object,
}
#[cfg(feature = "media-capture")]
dictionary!(ConstrainBooleanOrDomStringParameters:; "ConstrainBooleanOrDOMStringParameters");

/// `dictionary CameraDevicePermissionDescriptor : PermissionDescriptor`
#[cfg(feature = "media-capture")]
#[repr(transparent)]
pub struct CameraDevicePermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
#[cfg(feature = "media-capture")]
dictionary!(CameraDevicePermissionDescriptor: crate::PermissionDescriptor; "CameraDevicePermissionDescriptor");

/// `(MediaStream or MediaStreamTrackSequence)`
#[cfg(feature = "media-capture")]
#[non_exhaustive]
pub enum MediaStreamOrMediaStreamTrackSequence {
    /// `MediaStream`
    MediaStream(crate::MediaStream),
    /// `MediaStreamTrackSequence`
    MediaStreamTrackSequence(crate::Array<crate::MediaStreamTrack>),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "media-capture")]
union!(MediaStreamOrMediaStreamTrackSequence {
    MediaStream(crate::MediaStream): value,
    MediaStreamTrackSequence(crate::Array<crate::MediaStreamTrack>): array,
});

/// `(boolean or DOMString)`
#[cfg(feature = "media-capture")]
#[non_exhaustive]
pub enum BooleanOrString {
    /// `Boolean`
    Boolean(bool),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "media-capture")]
union!(BooleanOrString {
    Boolean(bool): boolean,
    String(crate::JsString): string,
});

/// `typedef ([Clamp] unsigned long or ConstrainULongRange) ConstrainULong`
#[cfg(feature = "media-capture")]
#[non_exhaustive]
pub enum ConstrainULong {
    /// `Number`
    Number(f64),
    /// `ConstrainULongRange`
    ConstrainULongRange(crate::ConstrainULongRange),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "media-capture")]
union!(ConstrainULong {
    Number(f64): number,
    ConstrainULongRange(crate::ConstrainULongRange): value,
});

/// `typedef (double or ConstrainDoubleRange) ConstrainDouble`
#[cfg(any(feature = "image-capture", feature = "media-capture"))]
#[non_exhaustive]
pub enum ConstrainDouble {
    /// `Number`
    Number(f64),
    /// `ConstrainDoubleRange`
    ConstrainDoubleRange(crate::ConstrainDoubleRange),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "image-capture", feature = "media-capture"))]
union!(ConstrainDouble {
    Number(f64): number,
    ConstrainDoubleRange(crate::ConstrainDoubleRange): value,
});

/// `typedef (DOMString or sequence<DOMString> or ConstrainDOMStringParameters) ConstrainDOMString`
#[doc(alias = "ConstrainDOMString")]
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
#[non_exhaustive]
pub enum ConstrainDomString {
    /// `String`
    String(crate::JsString),
    /// `StringSequence`
    StringSequence(crate::Array<alloc::string::String>),
    /// `ConstrainDomStringParameters`
    ConstrainDomStringParameters(crate::ConstrainDomStringParameters),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
union!(ConstrainDomString {
    String(crate::JsString): string,
    StringSequence(crate::Array<alloc::string::String>): array,
    ConstrainDomStringParameters(crate::ConstrainDomStringParameters): value,
});

/// `typedef (boolean or DOMString or ConstrainBooleanOrDOMStringParameters) ConstrainBooleanOrDOMString`
#[doc(alias = "ConstrainBooleanOrDOMString")]
#[cfg(feature = "media-capture")]
#[non_exhaustive]
pub enum ConstrainBooleanOrDomString {
    /// `Boolean`
    Boolean(bool),
    /// `String`
    String(crate::JsString),
    /// `ConstrainBooleanOrDomStringParameters`
    ConstrainBooleanOrDomStringParameters(crate::ConstrainBooleanOrDomStringParameters),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "media-capture")]
union!(ConstrainBooleanOrDomString {
    Boolean(bool): boolean,
    String(crate::JsString): string,
    ConstrainBooleanOrDomStringParameters(crate::ConstrainBooleanOrDomStringParameters): value,
});

/// `typedef (boolean or ConstrainBooleanParameters) ConstrainBoolean`
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
#[non_exhaustive]
pub enum ConstrainBoolean {
    /// `Boolean`
    Boolean(bool),
    /// `ConstrainBooleanParameters`
    ConstrainBooleanParameters(crate::ConstrainBooleanParameters),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
union!(ConstrainBoolean {
    Boolean(bool): boolean,
    ConstrainBooleanParameters(crate::ConstrainBooleanParameters): value,
});

/// `(boolean or MediaTrackConstraints)`
#[cfg(any(feature = "media-capture", feature = "screen-capture"))]
#[non_exhaustive]
pub enum BooleanOrMediaTrackConstraints {
    /// `Boolean`
    Boolean(bool),
    /// `MediaTrackConstraints`
    MediaTrackConstraints(crate::MediaTrackConstraints),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "media-capture", feature = "screen-capture"))]
union!(BooleanOrMediaTrackConstraints {
    Boolean(bool): boolean,
    MediaTrackConstraints(crate::MediaTrackConstraints): value,
});
