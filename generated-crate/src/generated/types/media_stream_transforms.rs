//! Types: Reading and writing the frames of media stream tracks

web_interface! {
    /// A handle to a track, to be sent to a worker that reads its frames.
    ///
    /// `interface MediaStreamTrackHandle`
    ///
    /// Feature `media-stream-transforms`. Exposed in Window, DedicatedWorker. [Specification](https://w3c.github.io/mediacapture-transform/#mediastreamtrackhandle)
    pub struct MediaStreamTrackHandle: [crate::Object];
    class = "MediaStreamTrackHandle";
}

web_interface! {
    /// Gives access to the single frames of a track.
    ///
    /// `interface MediaStreamTrackProcessor`
    ///
    /// Feature `media-stream-transforms`. Exposed in DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackProcessor) · [Specification](https://w3c.github.io/mediacapture-transform/#mediastreamtrackprocessor)
    pub struct MediaStreamTrackProcessor: [crate::Object];
    class = "MediaStreamTrackProcessor";
}

web_dictionary! {
    /// Options for making a `MediaStreamTrackProcessor`.
    ///
    /// `dictionary MediaStreamTrackProcessorInit`
    ///
    /// Feature `media-stream-transforms`.
    pub struct MediaStreamTrackProcessorInit: [crate::Object];
    name = "MediaStreamTrackProcessorInit";
}

#[cfg(all(feature = "experimental", feature = "media-stream-transforms"))]
web_interface! {
    /// A maker of a video track from frames that a worker writes.
    ///
    /// `interface VideoTrackGenerator`
    ///
    /// Features `media-stream-transforms` and `experimental`. Exposed in DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackGenerator) · [Specification](https://w3c.github.io/mediacapture-transform/#videotrackgenerator)
    pub struct VideoTrackGenerator: [crate::Object];
    class = "VideoTrackGenerator";
}

web_union! {
    /// `typedef (MediaStreamTrack or MediaStreamTrackHandle) MediaStreamTrackOrHandle`
    ///
    /// Feature `media-stream-transforms`.
    pub enum MediaStreamTrackOrHandle {
        MediaStreamTrack(crate::MediaStreamTrack): value,
        MediaStreamTrackHandle(crate::MediaStreamTrackHandle): value,
    }
    heirs MediaStreamTrack(crate::MediaStreamTrack);
    into crate::Object;
}
