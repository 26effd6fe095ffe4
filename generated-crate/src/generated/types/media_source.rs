//! Types: Media streams put together by a program: MediaSource and SourceBuffer

#[cfg(feature = "media-source")]
web_enumeration! {
    /// `enum ReadyState`
    pub enum ReadyState {
        Closed = "closed",
        Open = "open",
        Ended = "ended",
    }
}

#[cfg(feature = "media-source")]
web_enumeration! {
    /// `enum EndOfStreamError`
    pub enum EndOfStreamError {
        Network = "network",
        Decode = "decode",
    }
}

web_interface! {
    /// `interface MediaSource : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource) · [Specification](https://w3c.github.io/media-source/#mediasource)
    pub struct MediaSource: [crate::EventTarget, crate::Object];
    class = "MediaSource";
    extended;
}

#[cfg(feature = "media-source")]
web_interface! {
    /// `interface MediaSourceHandle`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSourceHandle) · [Specification](https://w3c.github.io/media-source/#mediasourcehandle)
    pub struct MediaSourceHandle: [crate::Object];
    class = "MediaSourceHandle";
}

#[cfg(feature = "media-source")]
web_enumeration! {
    /// `enum AppendMode`
    pub enum AppendMode {
        Segments = "segments",
        Sequence = "sequence",
    }
}

#[cfg(feature = "media-source")]
web_interface! {
    /// `interface SourceBuffer : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer) · [Specification](https://w3c.github.io/media-source/#sourcebuffer)
    pub struct SourceBuffer: [crate::EventTarget, crate::Object];
    class = "SourceBuffer";
    extended;
}

#[cfg(feature = "media-source")]
web_interface! {
    /// `interface SourceBufferList : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBufferList) · [Specification](https://w3c.github.io/media-source/#sourcebufferlist)
    pub struct SourceBufferList: [crate::EventTarget, crate::Object];
    class = "SourceBufferList";
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_interface! {
    /// `interface ManagedMediaSource : MediaSource`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedMediaSource) · [Specification](https://w3c.github.io/media-source/#dom-managedmediasource)
    pub struct ManagedMediaSource: [crate::MediaSource, crate::EventTarget, crate::Object];
    class = "ManagedMediaSource";
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_interface! {
    /// `interface BufferedChangeEvent : Event`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BufferedChangeEvent) · [Specification](https://w3c.github.io/media-source/#dom-bufferedchangeevent)
    pub struct BufferedChangeEvent: [crate::Event, crate::Object];
    class = "BufferedChangeEvent";
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_dictionary! {
    /// `dictionary BufferedChangeEventInit : EventInit`
    pub struct BufferedChangeEventInit: [crate::EventInit, crate::Object];
    name = "BufferedChangeEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_interface! {
    /// `interface ManagedSourceBuffer : SourceBuffer`
    ///
    /// Exposed in Window, DedicatedWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedSourceBuffer) · [Specification](https://w3c.github.io/media-source/#dom-managedsourcebuffer)
    pub struct ManagedSourceBuffer: [crate::SourceBuffer, crate::EventTarget, crate::Object];
    class = "ManagedSourceBuffer";
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_stands_for!(crate::BufferedChangeEvent, crate::BufferedChangeEventInit);
