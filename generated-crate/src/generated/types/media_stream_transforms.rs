//! Types: Reading and writing the frames of media stream tracks

/// `interface MediaStreamTrackHandle`
///
/// Exposed in Window, DedicatedWorker.
///
/// [Specification](https://w3c.github.io/mediacapture-transform/#mediastreamtrackhandle)
#[repr(transparent)]
pub struct MediaStreamTrackHandle {
    parent: crate::Object,
}
interface!(MediaStreamTrackHandle:; "MediaStreamTrackHandle");

/// `interface MediaStreamTrackProcessor`
///
/// Exposed in DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackProcessor) · [Specification](https://w3c.github.io/mediacapture-transform/#mediastreamtrackprocessor)
#[repr(transparent)]
pub struct MediaStreamTrackProcessor {
    parent: crate::Object,
}
interface!(MediaStreamTrackProcessor:; "MediaStreamTrackProcessor");

/// `dictionary MediaStreamTrackProcessorInit`
#[repr(transparent)]
pub struct MediaStreamTrackProcessorInit {
    parent: crate::Object,
}
dictionary!(MediaStreamTrackProcessorInit:; "MediaStreamTrackProcessorInit");

/// `interface VideoTrackGenerator`
///
/// Exposed in DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackGenerator) · [Specification](https://w3c.github.io/mediacapture-transform/#videotrackgenerator)
#[cfg(all(feature = "experimental", feature = "media-stream-transforms"))]
#[repr(transparent)]
pub struct VideoTrackGenerator {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "media-stream-transforms"))]
interface!(VideoTrackGenerator:; "VideoTrackGenerator");

/// `typedef (MediaStreamTrack or MediaStreamTrackHandle) MediaStreamTrackOrHandle`
#[non_exhaustive]
pub enum MediaStreamTrackOrHandle {
    /// `MediaStreamTrack`
    MediaStreamTrack(crate::MediaStreamTrack),
    /// `MediaStreamTrackHandle`
    MediaStreamTrackHandle(crate::MediaStreamTrackHandle),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(MediaStreamTrackOrHandle {
    MediaStreamTrack(crate::MediaStreamTrack): value,
    MediaStreamTrackHandle(crate::MediaStreamTrackHandle): value,
});
