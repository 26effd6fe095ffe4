//! Types: Extensions of media capture: capture elements, effects, content hints, mock devices

web_enumeration! {
    /// `enum MockCapturePromptResult`
    pub enum MockCapturePromptResult {
        Granted = "granted",
        Denied = "denied",
    }
}

web_dictionary! {
    /// `dictionary MockCapturePromptResultConfiguration`
    pub struct MockCapturePromptResultConfiguration: [crate::Object];
    name = "MockCapturePromptResultConfiguration";
}

web_dictionary! {
    /// `dictionary MockCaptureDeviceConfiguration`
    pub struct MockCaptureDeviceConfiguration: [crate::Object];
    name = "MockCaptureDeviceConfiguration";
    extended;
}

web_dictionary! {
    /// `dictionary MockCameraConfiguration : MockCaptureDeviceConfiguration`
    pub struct MockCameraConfiguration: [crate::MockCaptureDeviceConfiguration, crate::Object];
    name = "MockCameraConfiguration";
}

web_dictionary! {
    /// `dictionary MockMicrophoneConfiguration : MockCaptureDeviceConfiguration`
    pub struct MockMicrophoneConfiguration: [crate::MockCaptureDeviceConfiguration, crate::Object];
    name = "MockMicrophoneConfiguration";
}

web_enumeration! {
    /// `enum GetUserMediaSemantics`
    pub enum GetUserMediaSemantics {
        BrowserChooses = "browser-chooses",
        UserChooses = "user-chooses",
    }
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// `interface MediaStreamTrackAudioStats`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats)
    pub struct MediaStreamTrackAudioStats: [crate::Object];
    class = "MediaStreamTrackAudioStats";
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// `interface MediaStreamTrackVideoStats`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats)
    pub struct MediaStreamTrackVideoStats: [crate::Object];
    class = "MediaStreamTrackVideoStats";
}

web_dictionary! {
    /// `dictionary Segment`
    pub struct Segment: [crate::Object];
    name = "Segment";
}

web_enumeration! {
    /// `enum SegmentType`
    pub enum SegmentType {
        HumanFace = "human-face",
        LeftEye = "left-eye",
        RightEye = "right-eye",
        Eye = "eye",
        Mouth = "mouth",
    }
}

web_enumeration! {
    /// `enum HumanFaceDetectionModeEnum`
    pub enum HumanFaceDetectionModeEnum {
        None = "none",
        BoundingBox = "bounding-box",
        BoundingBoxWithLandmarkCenterPoint = "bounding-box-with-landmark-center-point",
    }
}

web_dictionary! {
    /// `dictionary BackgroundBlur : MediaEffectInfo`
    pub struct BackgroundBlur: [crate::MediaEffectInfo, crate::Object];
    name = "BackgroundBlur";
}

web_dictionary! {
    /// `dictionary MediaEffectInfo`
    pub struct MediaEffectInfo: [crate::Object];
    name = "MediaEffectInfo";
    extended;
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// `interface HTMLCameraElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement)
    #[doc(alias = "HTMLCameraElement")]
    pub struct HtmlCameraElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLCameraElement";
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// `interface HTMLMicrophoneElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement)
    #[doc(alias = "HTMLMicrophoneElement")]
    pub struct HtmlMicrophoneElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLMicrophoneElement";
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_dictionary! {
    /// `dictionary HTMLMediaStreamConstraints`
    #[doc(alias = "HTMLMediaStreamConstraints")]
    pub struct HtmlMediaStreamConstraints: [crate::Object];
    name = "HTMLMediaStreamConstraints";
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// `interface HTMLUserMediaElement : HTMLElement`
    ///
    /// Exposed in Window.
    ///
    /// [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement)
    #[doc(alias = "HTMLUserMediaElement")]
    pub struct HtmlUserMediaElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLUserMediaElement";
}

web_enumeration! {
    /// `enum RTCDegradationPreference`
    #[doc(alias = "RTCDegradationPreference")]
    pub enum RtcDegradationPreference {
        MaintainFramerate = "maintain-framerate",
        MaintainResolution = "maintain-resolution",
        Balanced = "balanced",
        MaintainFramerateAndResolution = "maintain-framerate-and-resolution",
    }
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_union! {
    /// `(MediaStreamTrackAudioStats or MediaStreamTrackVideoStats)`
    pub enum MediaStreamTrackAudioStatsOrMediaStreamTrackVideoStats {
        MediaStreamTrackAudioStats(crate::MediaStreamTrackAudioStats): value,
        MediaStreamTrackVideoStats(crate::MediaStreamTrackVideoStats): value,
    }
    into crate::Object;
}
