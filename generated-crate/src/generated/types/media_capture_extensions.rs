//! Types: Extensions of media capture: capture elements, effects, content hints, mock devices

/// `enum MockCapturePromptResult`
#[non_exhaustive]
pub enum MockCapturePromptResult {
    /// `"granted"`
    Granted,
    /// `"denied"`
    Denied,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MockCapturePromptResult {
    Granted = "granted",
    Denied = "denied",
});

/// `dictionary MockCapturePromptResultConfiguration`
#[repr(transparent)]
pub struct MockCapturePromptResultConfiguration {
    parent: crate::Object,
}
dictionary!(MockCapturePromptResultConfiguration:; "MockCapturePromptResultConfiguration");

/// `dictionary MockCaptureDeviceConfiguration`
#[repr(transparent)]
pub struct MockCaptureDeviceConfiguration {
    parent: crate::Object,
}
dictionary!(MockCaptureDeviceConfiguration:; "MockCaptureDeviceConfiguration");
extended!([] MockCaptureDeviceConfiguration);

/// `dictionary MockCameraConfiguration : MockCaptureDeviceConfiguration`
#[repr(transparent)]
pub struct MockCameraConfiguration {
    parent: crate::MockCaptureDeviceConfiguration,
}
dictionary!(MockCameraConfiguration: crate::MockCaptureDeviceConfiguration; "MockCameraConfiguration");

/// `dictionary MockMicrophoneConfiguration : MockCaptureDeviceConfiguration`
#[repr(transparent)]
pub struct MockMicrophoneConfiguration {
    parent: crate::MockCaptureDeviceConfiguration,
}
dictionary!(MockMicrophoneConfiguration: crate::MockCaptureDeviceConfiguration; "MockMicrophoneConfiguration");

/// `enum GetUserMediaSemantics`
#[non_exhaustive]
pub enum GetUserMediaSemantics {
    /// `"browser-chooses"`
    BrowserChooses,
    /// `"user-chooses"`
    UserChooses,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(GetUserMediaSemantics {
    BrowserChooses = "browser-chooses",
    UserChooses = "user-chooses",
});

/// `interface MediaStreamTrackAudioStats`
///
/// Exposed in Window, DedicatedWorker.
///
/// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats)
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
#[repr(transparent)]
pub struct MediaStreamTrackAudioStats {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
interface!(MediaStreamTrackAudioStats:; "MediaStreamTrackAudioStats");

/// `interface MediaStreamTrackVideoStats`
///
/// Exposed in Window, DedicatedWorker.
///
/// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats)
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
#[repr(transparent)]
pub struct MediaStreamTrackVideoStats {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
interface!(MediaStreamTrackVideoStats:; "MediaStreamTrackVideoStats");

/// `dictionary Segment`
#[repr(transparent)]
pub struct Segment {
    parent: crate::Object,
}
dictionary!(Segment:; "Segment");

/// `enum SegmentType`
#[non_exhaustive]
pub enum SegmentType {
    /// `"human-face"`
    HumanFace,
    /// `"left-eye"`
    LeftEye,
    /// `"right-eye"`
    RightEye,
    /// `"eye"`
    Eye,
    /// `"mouth"`
    Mouth,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(SegmentType {
    HumanFace = "human-face",
    LeftEye = "left-eye",
    RightEye = "right-eye",
    Eye = "eye",
    Mouth = "mouth",
});

/// `enum HumanFaceDetectionModeEnum`
#[non_exhaustive]
pub enum HumanFaceDetectionModeEnum {
    /// `"none"`
    None,
    /// `"bounding-box"`
    BoundingBox,
    /// `"bounding-box-with-landmark-center-point"`
    BoundingBoxWithLandmarkCenterPoint,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(HumanFaceDetectionModeEnum {
    None = "none",
    BoundingBox = "bounding-box",
    BoundingBoxWithLandmarkCenterPoint = "bounding-box-with-landmark-center-point",
});

/// `dictionary BackgroundBlur : MediaEffectInfo`
#[repr(transparent)]
pub struct BackgroundBlur {
    parent: crate::MediaEffectInfo,
}
dictionary!(BackgroundBlur: crate::MediaEffectInfo; "BackgroundBlur");

/// `dictionary MediaEffectInfo`
#[repr(transparent)]
pub struct MediaEffectInfo {
    parent: crate::Object,
}
dictionary!(MediaEffectInfo:; "MediaEffectInfo");
extended!([] MediaEffectInfo);

/// `interface HTMLCameraElement : HTMLElement`
///
/// Exposed in Window.
///
/// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement)
#[doc(alias = "HTMLCameraElement")]
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
#[repr(transparent)]
pub struct HtmlCameraElement {
    parent: crate::HtmlElement,
}
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
interface!(HtmlCameraElement: crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget; "HTMLCameraElement");

/// `interface HTMLMicrophoneElement : HTMLElement`
///
/// Exposed in Window.
///
/// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement)
#[doc(alias = "HTMLMicrophoneElement")]
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
#[repr(transparent)]
pub struct HtmlMicrophoneElement {
    parent: crate::HtmlElement,
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
interface!(
    HtmlMicrophoneElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLMicrophoneElement"
);

/// `dictionary HTMLMediaStreamConstraints`
#[doc(alias = "HTMLMediaStreamConstraints")]
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
#[repr(transparent)]
pub struct HtmlMediaStreamConstraints {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
dictionary!(HtmlMediaStreamConstraints:; "HTMLMediaStreamConstraints");

/// `interface HTMLUserMediaElement : HTMLElement`
///
/// Exposed in Window.
///
/// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement)
#[doc(alias = "HTMLUserMediaElement")]
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
#[repr(transparent)]
pub struct HtmlUserMediaElement {
    parent: crate::HtmlElement,
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
interface!(
    HtmlUserMediaElement: crate::HtmlElement,
    crate::Element,
    crate::Node,
    crate::EventTarget; "HTMLUserMediaElement"
);

/// `enum RTCDegradationPreference`
#[doc(alias = "RTCDegradationPreference")]
#[non_exhaustive]
pub enum RtcDegradationPreference {
    /// `"maintain-framerate"`
    MaintainFramerate,
    /// `"maintain-resolution"`
    MaintainResolution,
    /// `"balanced"`
    Balanced,
    /// `"maintain-framerate-and-resolution"`
    MaintainFramerateAndResolution,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(RtcDegradationPreference {
    MaintainFramerate = "maintain-framerate",
    MaintainResolution = "maintain-resolution",
    Balanced = "balanced",
    MaintainFramerateAndResolution = "maintain-framerate-and-resolution",
});

/// `(MediaStreamTrackAudioStats or MediaStreamTrackVideoStats)`
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
#[non_exhaustive]
pub enum MediaStreamTrackAudioStatsOrMediaStreamTrackVideoStats {
    /// `MediaStreamTrackAudioStats`
    MediaStreamTrackAudioStats(crate::MediaStreamTrackAudioStats),
    /// `MediaStreamTrackVideoStats`
    MediaStreamTrackVideoStats(crate::MediaStreamTrackVideoStats),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
union!(MediaStreamTrackAudioStatsOrMediaStreamTrackVideoStats {
    MediaStreamTrackAudioStats(crate::MediaStreamTrackAudioStats): value,
    MediaStreamTrackVideoStats(crate::MediaStreamTrackVideoStats): value,
});
