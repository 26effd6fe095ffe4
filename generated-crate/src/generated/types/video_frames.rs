//! Types: The frames of a video: being called for each, and how many were dropped

web_interface! {
    /// Counts of the frames of a video that were shown and dropped.
    ///
    /// `interface VideoPlaybackQuality`
    ///
    /// Feature `video-frames`. Exposed in Window. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/VideoPlaybackQuality) · [Specification](https://w3c.github.io/media-playback-quality/#videoplaybackquality-interface)
    pub struct VideoPlaybackQuality: [crate::Object];
    class = "VideoPlaybackQuality";
}

web_dictionary! {
    /// Details about a video frame, passed to the callback of `requestVideoFrameCallback`.
    ///
    /// `dictionary VideoFrameCallbackMetadata`
    ///
    /// Feature `video-frames`.
    pub struct VideoFrameCallbackMetadata: [crate::Object];
    name = "VideoFrameCallbackMetadata";
}

/// `callback VideoFrameRequestCallback = undefined (DOMHighResTimeStamp now, VideoFrameCallbackMetadata metadata)`
///
/// Feature `video-frames`.
pub type VideoFrameRequestCallback = crate::Function<fn(f64, crate::VideoFrameCallbackMetadata)>;
