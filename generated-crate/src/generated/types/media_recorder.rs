//! Types: Recording media streams

#[cfg(feature = "media-recorder")]
web_interface! {
    /// `interface MediaRecorder : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder) · [Specification](https://w3c.github.io/mediacapture-record/#mediarecorder-api)
    pub struct MediaRecorder: [crate::EventTarget, crate::Object];
    class = "MediaRecorder";
}

#[cfg(feature = "media-recorder")]
web_dictionary! {
    /// `dictionary MediaRecorderOptions`
    pub struct MediaRecorderOptions: [crate::Object];
    name = "MediaRecorderOptions";
}

web_enumeration! {
    /// `enum BitrateMode`
    pub enum BitrateMode {
        Constant = "constant",
        Variable = "variable",
    }
}

#[cfg(feature = "media-recorder")]
web_enumeration! {
    /// `enum RecordingState`
    pub enum RecordingState {
        Inactive = "inactive",
        Recording = "recording",
        Paused = "paused",
    }
}

#[cfg(feature = "media-recorder")]
web_interface! {
    /// `interface BlobEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/BlobEvent) · [Specification](https://w3c.github.io/mediacapture-record/#blobevent-section)
    pub struct BlobEvent: [crate::Event, crate::Object];
    class = "BlobEvent";
}

#[cfg(feature = "media-recorder")]
web_dictionary! {
    /// `dictionary BlobEventInit : EventInit`
    pub struct BlobEventInit: [crate::EventInit, crate::Object];
    name = "BlobEventInit";
}

#[cfg(feature = "media-recorder")]
web_stands_for!(crate::BlobEvent, crate::BlobEventInit);
