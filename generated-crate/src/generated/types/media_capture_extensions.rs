//! Types: Extensions of media capture: capture elements, effects, content hints, mock devices

web_enumeration! {
    /// The answer that a test gives in place of the user: granted or denied.
    ///
    /// `enum MockCapturePromptResult`
    ///
    /// Feature `media-capture-extensions`.
    pub enum MockCapturePromptResult {
        Granted = "granted",
        Denied = "denied",
    }
}

web_dictionary! {
    /// The answers that a test gives to requests for capture.
    ///
    /// `dictionary MockCapturePromptResultConfiguration`
    ///
    /// Feature `media-capture-extensions`.
    pub struct MockCapturePromptResultConfiguration: [crate::Object];
    name = "MockCapturePromptResultConfiguration";
}

web_dictionary! {
    /// A made-up capture device for tests.
    ///
    /// `dictionary MockCaptureDeviceConfiguration`
    ///
    /// Feature `media-capture-extensions`.
    pub struct MockCaptureDeviceConfiguration: [crate::Object];
    name = "MockCaptureDeviceConfiguration";
    extended;
}

web_dictionary! {
    /// A made-up camera for tests.
    ///
    /// `dictionary MockCameraConfiguration : MockCaptureDeviceConfiguration`
    ///
    /// Inherits the methods of [`MockCaptureDeviceConfiguration`](crate::MockCaptureDeviceConfiguration).
    ///
    /// Feature `media-capture-extensions`.
    pub struct MockCameraConfiguration: [crate::MockCaptureDeviceConfiguration, crate::Object];
    name = "MockCameraConfiguration";
}

web_dictionary! {
    /// A made-up microphone for tests.
    ///
    /// `dictionary MockMicrophoneConfiguration : MockCaptureDeviceConfiguration`
    ///
    /// Inherits the methods of [`MockCaptureDeviceConfiguration`](crate::MockCaptureDeviceConfiguration).
    ///
    /// Feature `media-capture-extensions`.
    pub struct MockMicrophoneConfiguration: [crate::MockCaptureDeviceConfiguration, crate::Object];
    name = "MockMicrophoneConfiguration";
}

web_enumeration! {
    /// Whether the browser or the user chooses among the devices that fit.
    ///
    /// `enum GetUserMediaSemantics`
    ///
    /// Feature `media-capture-extensions`.
    pub enum GetUserMediaSemantics {
        BrowserChooses = "browser-chooses",
        UserChooses = "user-chooses",
    }
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// Counters about a microphone track.
    ///
    /// `interface MediaStreamTrackAudioStats`
    ///
    /// Features `media-capture-extensions` and `experimental`. Exposed in Window, DedicatedWorker. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackaudiostats)
    pub struct MediaStreamTrackAudioStats: [crate::Object];
    class = "MediaStreamTrackAudioStats";
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// Counters about the frames of a camera or screen track.
    ///
    /// `interface MediaStreamTrackVideoStats`
    ///
    /// Features `media-capture-extensions` and `experimental`. Exposed in Window, DedicatedWorker. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-mediastreamtrackvideostats)
    pub struct MediaStreamTrackVideoStats: [crate::Object];
    class = "MediaStreamTrackVideoStats";
}

web_dictionary! {
    /// A part of a video frame in which something was detected, such as a face or an eye.
    ///
    /// `dictionary Segment`
    ///
    /// Feature `media-capture-extensions`.
    pub struct Segment: [crate::Object];
    name = "Segment";
}

web_enumeration! {
    /// The kinds of thing that can be detected in a frame, such as a face, an eye or a mouth.
    ///
    /// `enum SegmentType`
    ///
    /// Feature `media-capture-extensions`.
    pub enum SegmentType {
        HumanFace = "human-face",
        LeftEye = "left-eye",
        RightEye = "right-eye",
        Eye = "eye",
        Mouth = "mouth",
    }
}

web_enumeration! {
    /// The levels of detail of face detection, from `"none"` upward.
    ///
    /// `enum HumanFaceDetectionModeEnum`
    ///
    /// Feature `media-capture-extensions`.
    pub enum HumanFaceDetectionModeEnum {
        None = "none",
        BoundingBox = "bounding-box",
        BoundingBoxWithLandmarkCenterPoint = "bounding-box-with-landmark-center-point",
    }
}

web_dictionary! {
    /// Tells whether the background of a frame was blurred.
    ///
    /// `dictionary BackgroundBlur : MediaEffectInfo`
    ///
    /// Inherits the methods of [`MediaEffectInfo`](crate::MediaEffectInfo).
    ///
    /// Feature `media-capture-extensions`.
    pub struct BackgroundBlur: [crate::MediaEffectInfo, crate::Object];
    name = "BackgroundBlur";
}

web_dictionary! {
    /// Tells whether an effect was applied to a frame.
    ///
    /// `dictionary MediaEffectInfo`
    ///
    /// Feature `media-capture-extensions`.
    pub struct MediaEffectInfo: [crate::Object];
    name = "MediaEffectInfo";
    extended;
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// A `camera` element, a button by which the user turns on the camera.
    ///
    /// `interface HTMLCameraElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `media-capture-extensions` and `experimental`. Exposed in Window. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlcameraelement)
    #[doc(alias = "HTMLCameraElement")]
    pub struct HtmlCameraElement: [crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object];
    class = "HTMLCameraElement";
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// A `microphone` element, a button by which the user turns on the microphone.
    ///
    /// `interface HTMLMicrophoneElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `media-capture-extensions` and `experimental`. Exposed in Window. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlmicrophoneelement)
    #[doc(alias = "HTMLMicrophoneElement")]
    pub struct HtmlMicrophoneElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLMicrophoneElement";
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_dictionary! {
    /// The constraints of a `usermedia` element.
    ///
    /// `dictionary HTMLMediaStreamConstraints`
    ///
    /// Features `media-capture-extensions` and `experimental`.
    #[doc(alias = "HTMLMediaStreamConstraints")]
    pub struct HtmlMediaStreamConstraints: [crate::Object];
    name = "HTMLMediaStreamConstraints";
}

#[cfg(all(feature = "experimental", feature = "media-capture-extensions"))]
web_interface! {
    /// A `usermedia` element, a button by which the user turns on camera and microphone.
    ///
    /// `interface HTMLUserMediaElement : HTMLElement`
    ///
    /// Inherits the methods of [`HtmlElement`](crate::HtmlElement), [`Element`](crate::Element),
    /// [`Node`](crate::Node) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `media-capture-extensions` and `experimental`. Exposed in Window. [Specification](https://w3c.github.io/mediacapture-extensions/#dom-htmlusermediaelement)
    #[doc(alias = "HTMLUserMediaElement")]
    pub struct HtmlUserMediaElement: [
        crate::HtmlElement, crate::Element, crate::Node, crate::EventTarget, crate::Object,
    ];
    class = "HTMLUserMediaElement";
}

web_enumeration! {
    /// What to keep when bandwidth or computing power is short: frame rate, resolution or a balance.
    ///
    /// `enum RTCDegradationPreference`
    ///
    /// Feature `media-capture-extensions`.
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
    ///
    /// Features `media-capture-extensions` and `experimental`.
    pub enum MediaStreamTrackAudioStatsOrMediaStreamTrackVideoStats {
        MediaStreamTrackAudioStats(crate::MediaStreamTrackAudioStats): value,
        MediaStreamTrackVideoStats(crate::MediaStreamTrackVideoStats): value,
    }
    into crate::Object;
}
