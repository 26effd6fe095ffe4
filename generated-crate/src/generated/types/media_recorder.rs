//! Types: Recording media streams

#[cfg(feature = "media-recorder")]
web_interface! {
    /// Records a media stream into blobs.
    ///
    /// `interface MediaRecorder : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-recorder`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder) · [Specification](https://w3c.github.io/mediacapture-record/#mediarecorder-api)
    pub struct MediaRecorder: [crate::EventTarget, crate::Object];
    class = "MediaRecorder";
}

#[cfg(feature = "media-recorder")]
web_dictionary! {
    /// Options for making a `MediaRecorder`.
    ///
    /// `dictionary MediaRecorderOptions`
    ///
    /// Feature `media-recorder`.
    pub struct MediaRecorderOptions: [crate::Object];
    name = "MediaRecorderOptions";
}

web_enumeration! {
    /// Whether a bit rate is constant or varies with the content.
    ///
    /// `enum BitrateMode`
    ///
    /// Feature `media-recorder`.
    pub enum BitrateMode {
        Constant = "constant",
        Variable = "variable",
    }
}

#[cfg(feature = "media-recorder")]
web_enumeration! {
    /// Whether a recorder is inactive, recording or paused.
    ///
    /// `enum RecordingState`
    ///
    /// Feature `media-recorder`.
    pub enum RecordingState {
        Inactive = "inactive",
        Recording = "recording",
        Paused = "paused",
    }
}

#[cfg(feature = "media-recorder")]
web_interface! {
    /// The event that delivers a piece of a recording.
    ///
    /// `interface BlobEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `media-recorder`. Exposed in Window. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/BlobEvent) · [Specification](https://w3c.github.io/mediacapture-record/#blobevent-section)
    pub struct BlobEvent: [crate::Event, crate::Object];
    class = "BlobEvent";
}

#[cfg(feature = "media-recorder")]
web_dictionary! {
    /// Options for making a `BlobEvent`.
    ///
    /// `dictionary BlobEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `media-recorder`.
    pub struct BlobEventInit: [crate::EventInit, crate::Object];
    name = "BlobEventInit";
}

#[cfg(feature = "media-recorder")]
web_stands_for!(crate::BlobEvent, crate::BlobEventInit);
