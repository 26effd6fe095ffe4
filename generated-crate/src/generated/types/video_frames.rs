//! Types: The frames of a video: being called for each, and how many were dropped

/// `interface VideoPlaybackQuality`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/VideoPlaybackQuality) · [Specification](https://w3c.github.io/media-playback-quality/#videoplaybackquality-interface)
#[repr(transparent)]
pub struct VideoPlaybackQuality {
    parent: crate::Object,
}
interface!(VideoPlaybackQuality:; "VideoPlaybackQuality");

/// `dictionary VideoFrameCallbackMetadata`
#[repr(transparent)]
pub struct VideoFrameCallbackMetadata {
    parent: crate::Object,
}
dictionary!(VideoFrameCallbackMetadata:; "VideoFrameCallbackMetadata");

/// `callback VideoFrameRequestCallback = undefined (DOMHighResTimeStamp now, VideoFrameCallbackMetadata metadata)`
pub type VideoFrameRequestCallback = crate::Function<fn(f64, crate::VideoFrameCallbackMetadata)>;
