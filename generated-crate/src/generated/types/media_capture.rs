//! Types: Cameras and microphones: getUserMedia, media streams and their tracks

#[cfg(any(
    feature = "capture-from-element", feature = "media-capture", feature = "media-elements", feature = "media-recorder",
    feature = "screen-capture", feature = "unspecified", feature = "web-audio", feature = "webrtc-media",
    all(feature = "experimental", feature = "media-capture-extensions"),
))]
web_interface! {
    /// `interface MediaStream : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream) · [Specification](https://w3c.github.io/mediacapture-main/#mediastream)
    pub struct MediaStream: [crate::EventTarget, crate::Object];
    class = "MediaStream";
}

#[cfg(any(
    feature = "capture-from-element", feature = "image-capture", feature = "media-capture",
    feature = "media-capture-extensions", feature = "media-stream-transforms", feature = "speech-recognition",
    feature = "webrtc-media", feature = "webrtc-stats",
    all(feature = "experimental", any(feature = "screen-capture", feature = "web-audio", feature = "webrtc-identity")),
))]
web_interface! {
    /// `interface MediaStreamTrack : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack) · [Specification](https://w3c.github.io/mediacapture-main/#mediastreamtrack)
    ///
    /// Members are added by the features `media-capture-extensions`, `screen-capture`, `webrtc-identity`.
    pub struct MediaStreamTrack: [crate::EventTarget, crate::Object];
    class = "MediaStreamTrack";
    extended;
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// `enum MediaStreamTrackState`
    pub enum MediaStreamTrackState {
        Live = "live",
        Ended = "ended",
    }
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// `dictionary MediaTrackSupportedConstraints`
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    pub struct MediaTrackSupportedConstraints: [crate::Object];
    name = "MediaTrackSupportedConstraints";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// `dictionary MediaTrackCapabilities`
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    pub struct MediaTrackCapabilities: [crate::Object];
    name = "MediaTrackCapabilities";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// `dictionary MediaTrackConstraints : MediaTrackConstraintSet`
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    pub struct MediaTrackConstraints: [crate::MediaTrackConstraintSet, crate::Object];
    name = "MediaTrackConstraints";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// `dictionary MediaTrackConstraintSet`
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    pub struct MediaTrackConstraintSet: [crate::Object];
    name = "MediaTrackConstraintSet";
    extended;
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// `dictionary MediaTrackSettings`
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    pub struct MediaTrackSettings: [crate::Object];
    name = "MediaTrackSettings";
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// `enum VideoFacingModeEnum`
    pub enum VideoFacingModeEnum {
        User = "user",
        Environment = "environment",
        Left = "left",
        Right = "right",
    }
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// `enum VideoResizeModeEnum`
    pub enum VideoResizeModeEnum {
        None = "none",
        CropAndScale = "crop-and-scale",
    }
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// `enum EchoCancellationModeEnum`
    pub enum EchoCancellationModeEnum {
        All = "all",
        RemoteOnly = "remote-only",
    }
}

#[cfg(feature = "media-capture")]
web_interface! {
    /// `interface MediaStreamTrackEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackEvent) · [Specification](https://w3c.github.io/mediacapture-main/#mediastreamtrackevent)
    pub struct MediaStreamTrackEvent: [crate::Event, crate::Object];
    class = "MediaStreamTrackEvent";
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// `dictionary MediaStreamTrackEventInit : EventInit`
    pub struct MediaStreamTrackEventInit: [crate::EventInit, crate::Object];
    name = "MediaStreamTrackEventInit";
}

#[cfg(feature = "media-capture")]
web_interface! {
    /// `interface OverconstrainedError : DOMException`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OverconstrainedError) · [Specification](https://w3c.github.io/mediacapture-main/#overconstrainederror-interface)
    pub struct OverconstrainedError: [crate::DomException, crate::Object];
    class = "OverconstrainedError";
}

#[cfg(any(
    feature = "media-capture", feature = "screen-capture",
    all(feature = "experimental", any(feature = "audio-output", feature = "media-capture-extensions")),
))]
web_interface! {
    /// `interface MediaDevices : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices) · [Specification](https://w3c.github.io/mediacapture-main/#mediadevices)
    ///
    /// Members are added by the features `audio-output`, `media-capture-extensions`, `screen-capture`.
    pub struct MediaDevices: [crate::EventTarget, crate::Object];
    class = "MediaDevices";
}

#[cfg(any(feature = "media-capture", all(feature = "experimental", feature = "audio-output")))]
web_interface! {
    /// `interface MediaDeviceInfo`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo) · [Specification](https://w3c.github.io/mediacapture-main/#device-info)
    pub struct MediaDeviceInfo: [crate::Object];
    class = "MediaDeviceInfo";
    extended;
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// `enum MediaDeviceKind`
    pub enum MediaDeviceKind {
        Audioinput = "audioinput",
        Audiooutput = "audiooutput",
        Videoinput = "videoinput",
    }
}

#[cfg(feature = "media-capture")]
web_interface! {
    /// `interface InputDeviceInfo : MediaDeviceInfo`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceInfo) · [Specification](https://w3c.github.io/mediacapture-main/#dom-inputdeviceinfo)
    pub struct InputDeviceInfo: [crate::MediaDeviceInfo, crate::Object];
    class = "InputDeviceInfo";
}

#[cfg(feature = "media-capture")]
web_interface! {
    /// `interface DeviceChangeEvent : Event`
    ///
    /// Exposed in Window.
    pub struct DeviceChangeEvent: [crate::Event, crate::Object];
    class = "DeviceChangeEvent";
}

#[cfg(all(feature = "experimental", feature = "media-capture"))]
web_dictionary! {
    /// `dictionary DeviceChangeEventInit : EventInit`
    pub struct DeviceChangeEventInit: [crate::EventInit, crate::Object];
    name = "DeviceChangeEventInit";
    optional;
}

#[cfg(any(
    feature = "media-capture", feature = "media-capture-extensions", feature = "screen-capture",
    feature = "webrtc-identity",
))]
web_dictionary! {
    /// `dictionary MediaStreamConstraints`
    ///
    /// Members are added by the features `media-capture-extensions`, `screen-capture`, `webrtc-identity`.
    pub struct MediaStreamConstraints: [crate::Object];
    name = "MediaStreamConstraints";
}

#[cfg(any(feature = "image-capture", feature = "media-capture"))]
web_dictionary! {
    /// `dictionary DoubleRange`
    pub struct DoubleRange: [crate::Object];
    name = "DoubleRange";
    extended;
}

#[cfg(any(feature = "image-capture", feature = "media-capture"))]
web_dictionary! {
    /// `dictionary ConstrainDoubleRange : DoubleRange`
    pub struct ConstrainDoubleRange: [crate::DoubleRange, crate::Object];
    name = "ConstrainDoubleRange";
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// `dictionary ULongRange`
    pub struct ULongRange: [crate::Object];
    name = "ULongRange";
    extended;
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// `dictionary ConstrainULongRange : ULongRange`
    pub struct ConstrainULongRange: [crate::ULongRange, crate::Object];
    name = "ConstrainULongRange";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// `dictionary ConstrainBooleanParameters`
    pub struct ConstrainBooleanParameters: [crate::Object];
    name = "ConstrainBooleanParameters";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// `dictionary ConstrainDOMStringParameters`
    #[doc(alias = "ConstrainDOMStringParameters")]
    pub struct ConstrainDomStringParameters: [crate::Object];
    name = "ConstrainDOMStringParameters";
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// `dictionary ConstrainBooleanOrDOMStringParameters`
    #[doc(alias = "ConstrainBooleanOrDOMStringParameters")]
    pub struct ConstrainBooleanOrDomStringParameters: [crate::Object];
    name = "ConstrainBooleanOrDOMStringParameters";
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// `dictionary CameraDevicePermissionDescriptor : PermissionDescriptor`
    pub struct CameraDevicePermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "CameraDevicePermissionDescriptor";
}

#[cfg(feature = "media-capture")]
web_union! {
    /// `(MediaStream or MediaStreamTrackSequence)`
    pub enum MediaStreamOrMediaStreamTrackSequence {
        MediaStream(crate::MediaStream): value,
        MediaStreamTrackSequence(crate::Array<crate::MediaStreamTrack>): array,
    }
    into crate::Object;
}

#[cfg(feature = "media-capture")]
web_union! {
    /// `(boolean or DOMString)`
    pub enum BooleanOrString {
        Boolean(bool): boolean,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "media-capture")]
web_union! {
    /// `typedef ([Clamp] unsigned long or ConstrainULongRange) ConstrainULong`
    pub enum ConstrainULong {
        ConstrainULongRange(crate::ConstrainULongRange): dictionary,
        Number(f64): number,
    }
}

#[cfg(any(feature = "image-capture", feature = "media-capture"))]
web_union! {
    /// `typedef (double or ConstrainDoubleRange) ConstrainDouble`
    pub enum ConstrainDouble {
        ConstrainDoubleRange(crate::ConstrainDoubleRange): dictionary,
        Number(f64): number,
    }
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_union! {
    /// `typedef (DOMString or sequence<DOMString> or ConstrainDOMStringParameters) ConstrainDOMString`
    #[doc(alias = "ConstrainDOMString")]
    pub enum ConstrainDomString {
        StringSequence(crate::Array<alloc::string::String>): array,
        ConstrainDomStringParameters(crate::ConstrainDomStringParameters): dictionary,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "media-capture")]
web_union! {
    /// `typedef (boolean or DOMString or ConstrainBooleanOrDOMStringParameters) ConstrainBooleanOrDOMString`
    #[doc(alias = "ConstrainBooleanOrDOMString")]
    pub enum ConstrainBooleanOrDomString {
        ConstrainBooleanOrDomStringParameters(crate::ConstrainBooleanOrDomStringParameters): dictionary,
        Boolean(bool): boolean,
        String(crate::JsString): string,
    }
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_union! {
    /// `typedef (boolean or ConstrainBooleanParameters) ConstrainBoolean`
    pub enum ConstrainBoolean {
        ConstrainBooleanParameters(crate::ConstrainBooleanParameters): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(any(feature = "media-capture", feature = "screen-capture"))]
web_union! {
    /// `(boolean or MediaTrackConstraints)`
    pub enum BooleanOrMediaTrackConstraints {
        MediaTrackConstraints(crate::MediaTrackConstraints): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(feature = "media-capture")]
web_stands_for!(crate::MediaStreamTrackEvent, crate::MediaStreamTrackEventInit);

#[cfg(all(feature = "experimental", feature = "media-capture"))]
web_stands_for!(crate::DeviceChangeEvent, crate::DeviceChangeEventInit);
