//! Types: Recording media streams

/// `interface MediaRecorder : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/MediaRecorder) · [Specification](https://w3c.github.io/mediacapture-record/#mediarecorder-api)
#[cfg(feature = "media-recorder")]
#[repr(transparent)]
pub struct MediaRecorder {
    parent: crate::EventTarget,
}
#[cfg(feature = "media-recorder")]
interface!(MediaRecorder: crate::EventTarget; "MediaRecorder");

/// `dictionary MediaRecorderOptions`
#[cfg(feature = "media-recorder")]
#[repr(transparent)]
pub struct MediaRecorderOptions {
    parent: crate::Object,
}
#[cfg(feature = "media-recorder")]
dictionary!(MediaRecorderOptions:; "MediaRecorderOptions");

/// `enum BitrateMode`
#[non_exhaustive]
pub enum BitrateMode {
    /// `"constant"`
    Constant,
    /// `"variable"`
    Variable,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(BitrateMode {
    Constant = "constant",
    Variable = "variable",
});

/// `enum RecordingState`
#[cfg(feature = "media-recorder")]
#[non_exhaustive]
pub enum RecordingState {
    /// `"inactive"`
    Inactive,
    /// `"recording"`
    Recording,
    /// `"paused"`
    Paused,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-recorder")]
enumeration!(RecordingState {
    Inactive = "inactive",
    Recording = "recording",
    Paused = "paused",
});

/// `interface BlobEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/BlobEvent) · [Specification](https://w3c.github.io/mediacapture-record/#blobevent-section)
#[cfg(feature = "media-recorder")]
#[repr(transparent)]
pub struct BlobEvent {
    parent: crate::Event,
}
#[cfg(feature = "media-recorder")]
interface!(BlobEvent: crate::Event; "BlobEvent");

/// `dictionary BlobEventInit : EventInit`
#[cfg(feature = "media-recorder")]
#[repr(transparent)]
pub struct BlobEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "media-recorder")]
dictionary!(BlobEventInit: crate::EventInit; "BlobEventInit");
