//! Types: Reading and writing the frames of media stream tracks

web_interface! {
    /// `interface MediaStreamTrackHandle`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// [Specification](https://w3c.github.io/mediacapture-transform/#mediastreamtrackhandle)
    pub struct MediaStreamTrackHandle: [crate::Object];
    class = "MediaStreamTrackHandle";
}

web_interface! {
    /// `interface MediaStreamTrackProcessor`
    ///
    /// Exposed in DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaStreamTrackProcessor) · [Specification](https://w3c.github.io/mediacapture-transform/#mediastreamtrackprocessor)
    pub struct MediaStreamTrackProcessor: [crate::Object];
    class = "MediaStreamTrackProcessor";
}

web_dictionary! {
    /// `dictionary MediaStreamTrackProcessorInit`
    pub struct MediaStreamTrackProcessorInit: [crate::Object];
    name = "MediaStreamTrackProcessorInit";
}

#[cfg(all(feature = "experimental", feature = "media-stream-transforms"))]
web_interface! {
    /// `interface VideoTrackGenerator`
    ///
    /// Exposed in DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VideoTrackGenerator) · [Specification](https://w3c.github.io/mediacapture-transform/#videotrackgenerator)
    pub struct VideoTrackGenerator: [crate::Object];
    class = "VideoTrackGenerator";
}

web_union! {
    /// `typedef (MediaStreamTrack or MediaStreamTrackHandle) MediaStreamTrackOrHandle`
    pub enum MediaStreamTrackOrHandle {
        MediaStreamTrack(crate::MediaStreamTrack): value,
        MediaStreamTrackHandle(crate::MediaStreamTrackHandle): value,
    }
    heirs MediaStreamTrack(crate::MediaStreamTrack);
    into crate::Object;
}
