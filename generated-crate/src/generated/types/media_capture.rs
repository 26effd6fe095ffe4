//! Types: Cameras and microphones: getUserMedia, media streams and their tracks

#[cfg(any(
    feature = "capture-from-element", feature = "media-capture", feature = "media-elements", feature = "media-recorder",
    feature = "screen-capture", feature = "unspecified", feature = "web-audio", feature = "webrtc-media",
    all(feature = "experimental", feature = "media-capture-extensions"),
))]
web_interface! {
    /// A stream of media made of audio and video tracks that belong together.
    ///
    /// `interface MediaStream : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-capture`. Exposed in Window. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStream) · [Specification](https://w3c.github.io/mediacapture-main/#mediastream)
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
    /// An audio or video track, for instance from a camera or a microphone.
    ///
    /// `interface MediaStreamTrack : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `media-capture-extensions`, `screen-capture`, `webrtc-identity`.
    ///
    /// Feature `media-capture`. Exposed in Window. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrack) · [Specification](https://w3c.github.io/mediacapture-main/#mediastreamtrack)
    pub struct MediaStreamTrack: [crate::EventTarget, crate::Object];
    class = "MediaStreamTrack";
    extended;
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// Whether a track is live or has ended.
    ///
    /// `enum MediaStreamTrackState`
    ///
    /// Feature `media-capture`.
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
    /// Which constraints the browser knows; those that are missing are ignored.
    ///
    /// `dictionary MediaTrackSupportedConstraints`
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    ///
    /// Feature `media-capture`.
    pub struct MediaTrackSupportedConstraints: [crate::Object];
    name = "MediaTrackSupportedConstraints";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// The values that each setting of a track can have.
    ///
    /// `dictionary MediaTrackCapabilities`
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    ///
    /// Feature `media-capture`.
    pub struct MediaTrackCapabilities: [crate::Object];
    name = "MediaTrackCapabilities";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// The wishes for the settings of a track.
    ///
    /// `dictionary MediaTrackConstraints : MediaTrackConstraintSet`
    ///
    /// Inherits the methods of [`MediaTrackConstraintSet`](crate::MediaTrackConstraintSet).
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    ///
    /// Feature `media-capture`.
    pub struct MediaTrackConstraints: [crate::MediaTrackConstraintSet, crate::Object];
    name = "MediaTrackConstraints";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// One set of wishes for the settings of a track.
    ///
    /// `dictionary MediaTrackConstraintSet`
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    ///
    /// Feature `media-capture`.
    pub struct MediaTrackConstraintSet: [crate::Object];
    name = "MediaTrackConstraintSet";
    extended;
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// The present value of each setting of a track.
    ///
    /// `dictionary MediaTrackSettings`
    ///
    /// Members are added by the features `image-capture`, `media-capture-extensions`, `screen-capture`.
    ///
    /// Feature `media-capture`.
    pub struct MediaTrackSettings: [crate::Object];
    name = "MediaTrackSettings";
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// The directions that a camera can face, as seen by the user.
    ///
    /// `enum VideoFacingModeEnum`
    ///
    /// Feature `media-capture`.
    pub enum VideoFacingModeEnum {
        User = "user",
        Environment = "environment",
        Left = "left",
        Right = "right",
    }
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// The ways of making frames fit: as the camera gives them, or cropped and scaled.
    ///
    /// `enum VideoResizeModeEnum`
    ///
    /// Feature `media-capture`.
    pub enum VideoResizeModeEnum {
        None = "none",
        CropAndScale = "crop-and-scale",
    }
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// Whether all played sound is removed from a recording, or only sound from remote peers.
    ///
    /// `enum EchoCancellationModeEnum`
    ///
    /// Feature `media-capture`.
    pub enum EchoCancellationModeEnum {
        All = "all",
        RemoteOnly = "remote-only",
    }
}

#[cfg(feature = "media-capture")]
web_interface! {
    /// The event at which the browser has added a track to a stream or removed one.
    ///
    /// `interface MediaStreamTrackEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `media-capture`. Exposed in Window. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackEvent) · [Specification](https://w3c.github.io/mediacapture-main/#mediastreamtrackevent)
    pub struct MediaStreamTrackEvent: [crate::Event, crate::Object];
    class = "MediaStreamTrackEvent";
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// Options for making a `MediaStreamTrackEvent`.
    ///
    /// `dictionary MediaStreamTrackEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `media-capture`.
    pub struct MediaStreamTrackEventInit: [crate::EventInit, crate::Object];
    name = "MediaStreamTrackEventInit";
}

#[cfg(feature = "media-capture")]
web_interface! {
    /// The error for constraints that no device can meet.
    ///
    /// `interface OverconstrainedError : DOMException`
    ///
    /// Inherits the methods of [`DomException`](crate::DomException).
    ///
    /// Feature `media-capture`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OverconstrainedError) · [Specification](https://w3c.github.io/mediacapture-main/#overconstrainederror-interface)
    pub struct OverconstrainedError: [crate::DomException, crate::Object];
    class = "OverconstrainedError";
}

#[cfg(any(
    feature = "media-capture", feature = "screen-capture",
    all(feature = "experimental", any(feature = "audio-output", feature = "media-capture-extensions")),
))]
web_interface! {
    /// Access to cameras, microphones and the capture of the screen.
    ///
    /// `interface MediaDevices : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `audio-output`, `media-capture-extensions`, `screen-capture`.
    ///
    /// Feature `media-capture`. Exposed in Window. In secure contexts only. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDevices) · [Specification](https://w3c.github.io/mediacapture-main/#mediadevices)
    pub struct MediaDevices: [crate::EventTarget, crate::Object];
    class = "MediaDevices";
}

#[cfg(any(feature = "media-capture", all(feature = "experimental", feature = "audio-output")))]
web_interface! {
    /// A media device, such as a camera, microphone or loudspeaker.
    ///
    /// `interface MediaDeviceInfo`
    ///
    /// Feature `media-capture`. Exposed in Window. In secure contexts only. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/MediaDeviceInfo) · [Specification](https://w3c.github.io/mediacapture-main/#device-info)
    pub struct MediaDeviceInfo: [crate::Object];
    class = "MediaDeviceInfo";
    extended;
}

#[cfg(feature = "media-capture")]
web_enumeration! {
    /// The kinds of device: audio input, audio output and video input.
    ///
    /// `enum MediaDeviceKind`
    ///
    /// Feature `media-capture`.
    pub enum MediaDeviceKind {
        Audioinput = "audioinput",
        Audiooutput = "audiooutput",
        Videoinput = "videoinput",
    }
}

#[cfg(feature = "media-capture")]
web_interface! {
    /// A camera or a microphone.
    ///
    /// `interface InputDeviceInfo : MediaDeviceInfo`
    ///
    /// Inherits the methods of [`MediaDeviceInfo`](crate::MediaDeviceInfo).
    ///
    /// Feature `media-capture`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceInfo) · [Specification](https://w3c.github.io/mediacapture-main/#dom-inputdeviceinfo)
    pub struct InputDeviceInfo: [crate::MediaDeviceInfo, crate::Object];
    class = "InputDeviceInfo";
}

#[cfg(feature = "media-capture")]
web_interface! {
    /// The event at which devices were plugged in or removed.
    ///
    /// `interface DeviceChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `media-capture`. Exposed in Window.
    pub struct DeviceChangeEvent: [crate::Event, crate::Object];
    class = "DeviceChangeEvent";
}

#[cfg(all(feature = "experimental", feature = "media-capture"))]
web_dictionary! {
    /// The initial values for a new `DeviceChangeEvent`.
    ///
    /// `dictionary DeviceChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `media-capture` and `experimental`.
    pub struct DeviceChangeEventInit: [crate::EventInit, crate::Object];
    name = "DeviceChangeEventInit";
    optional;
}

#[cfg(any(
    feature = "media-capture", feature = "media-capture-extensions", feature = "screen-capture",
    feature = "webrtc-identity",
))]
web_dictionary! {
    /// The kinds of media to ask the user for.
    ///
    /// `dictionary MediaStreamConstraints`
    ///
    /// Members are added by the features `media-capture-extensions`, `screen-capture`, `webrtc-identity`.
    ///
    /// Feature `media-capture`.
    pub struct MediaStreamConstraints: [crate::Object];
    name = "MediaStreamConstraints";
}

#[cfg(any(feature = "image-capture", feature = "media-capture"))]
web_dictionary! {
    /// A range of numbers.
    ///
    /// `dictionary DoubleRange`
    ///
    /// Feature `media-capture`.
    pub struct DoubleRange: [crate::Object];
    name = "DoubleRange";
    extended;
}

#[cfg(any(feature = "image-capture", feature = "media-capture"))]
web_dictionary! {
    /// A wish for a number, as limits or as an exact or ideal value.
    ///
    /// `dictionary ConstrainDoubleRange : DoubleRange`
    ///
    /// Inherits the methods of [`DoubleRange`](crate::DoubleRange).
    ///
    /// Feature `media-capture`.
    pub struct ConstrainDoubleRange: [crate::DoubleRange, crate::Object];
    name = "ConstrainDoubleRange";
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// A range of whole numbers.
    ///
    /// `dictionary ULongRange`
    ///
    /// Feature `media-capture`.
    pub struct ULongRange: [crate::Object];
    name = "ULongRange";
    extended;
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// A wish for a whole number, as limits or as an exact or ideal value.
    ///
    /// `dictionary ConstrainULongRange : ULongRange`
    ///
    /// Inherits the methods of [`ULongRange`](crate::ULongRange).
    ///
    /// Feature `media-capture`.
    pub struct ConstrainULongRange: [crate::ULongRange, crate::Object];
    name = "ConstrainULongRange";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// A wish for a setting that is on or off.
    ///
    /// `dictionary ConstrainBooleanParameters`
    ///
    /// Feature `media-capture`.
    pub struct ConstrainBooleanParameters: [crate::Object];
    name = "ConstrainBooleanParameters";
}

#[cfg(any(
    feature = "image-capture", feature = "media-capture", feature = "media-capture-extensions",
    feature = "screen-capture",
))]
web_dictionary! {
    /// A wish for a setting that is a string.
    ///
    /// `dictionary ConstrainDOMStringParameters`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ConstrainDOMStringParameters")]
    pub struct ConstrainDomStringParameters: [crate::Object];
    name = "ConstrainDOMStringParameters";
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// A wish for a setting that is on, off or in a mode with a name.
    ///
    /// `dictionary ConstrainBooleanOrDOMStringParameters`
    ///
    /// Feature `media-capture`.
    #[doc(alias = "ConstrainBooleanOrDOMStringParameters")]
    pub struct ConstrainBooleanOrDomStringParameters: [crate::Object];
    name = "ConstrainBooleanOrDOMStringParameters";
}

#[cfg(feature = "media-capture")]
web_dictionary! {
    /// The permission to use a camera, as asked about with `Permissions.query`.
    ///
    /// `dictionary CameraDevicePermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Feature `media-capture`.
    pub struct CameraDevicePermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "CameraDevicePermissionDescriptor";
}

#[cfg(feature = "media-capture")]
web_union! {
    /// `(MediaStream or MediaStreamTrackSequence)`
    ///
    /// Feature `media-capture`.
    pub enum MediaStreamOrMediaStreamTrackSequence {
        MediaStream(crate::MediaStream): value,
        MediaStreamTrackSequence(crate::Array<crate::MediaStreamTrack>): array,
    }
    into crate::Object;
}

#[cfg(feature = "media-capture")]
web_union! {
    /// `(boolean or DOMString)`
    ///
    /// Feature `media-capture`.
    pub enum BooleanOrString {
        Boolean(bool): boolean,
        String(crate::JsString): string,
    }
}

#[cfg(feature = "media-capture")]
web_union! {
    /// `typedef ([Clamp] unsigned long or ConstrainULongRange) ConstrainULong`
    ///
    /// Feature `media-capture`.
    pub enum ConstrainULong {
        ConstrainULongRange(crate::ConstrainULongRange): dictionary,
        Number(f64): number,
    }
}

#[cfg(any(feature = "image-capture", feature = "media-capture"))]
web_union! {
    /// `typedef (double or ConstrainDoubleRange) ConstrainDouble`
    ///
    /// Feature `media-capture`.
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
    ///
    /// Feature `media-capture`.
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
    ///
    /// Feature `media-capture`.
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
    ///
    /// Feature `media-capture`.
    pub enum ConstrainBoolean {
        ConstrainBooleanParameters(crate::ConstrainBooleanParameters): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(any(feature = "media-capture", feature = "screen-capture"))]
web_union! {
    /// `(boolean or MediaTrackConstraints)`
    ///
    /// Feature `media-capture`.
    pub enum BooleanOrMediaTrackConstraints {
        MediaTrackConstraints(crate::MediaTrackConstraints): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(feature = "media-capture")]
web_stands_for!(crate::MediaStreamTrackEvent, crate::MediaStreamTrackEventInit);

#[cfg(all(feature = "experimental", feature = "media-capture"))]
web_stands_for!(crate::DeviceChangeEvent, crate::DeviceChangeEventInit);
