//! Types: Media streams put together by a program: MediaSource and SourceBuffer

#[cfg(feature = "media-source")]
web_enumeration! {
    /// Whether a media source is closed, open or has ended.
    ///
    /// `enum ReadyState`
    ///
    /// Feature `media-source`.
    pub enum ReadyState {
        Closed = "closed",
        Open = "open",
        Ended = "ended",
    }
}

#[cfg(feature = "media-source")]
web_enumeration! {
    /// The reasons for ending a stream early: the network or the decoding.
    ///
    /// `enum EndOfStreamError`
    ///
    /// Feature `media-source`.
    pub enum EndOfStreamError {
        Network = "network",
        Decode = "decode",
    }
}

web_interface! {
    /// A source of media for a media element that is filled by script piece by piece.
    ///
    /// `interface MediaSource : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-source`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource) · [Specification](https://w3c.github.io/media-source/#mediasource)
    pub struct MediaSource: [crate::EventTarget, crate::Object];
    class = "MediaSource";
    extended;
}

#[cfg(feature = "media-source")]
web_interface! {
    /// A stand-in for a media source in a worker, which is sent to the page and played there.
    ///
    /// `interface MediaSourceHandle`
    ///
    /// Feature `media-source`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSourceHandle) · [Specification](https://w3c.github.io/media-source/#mediasourcehandle)
    pub struct MediaSourceHandle: [crate::Object];
    class = "MediaSourceHandle";
}

#[cfg(feature = "media-source")]
web_enumeration! {
    /// Whether times come from the media itself or follow from the order of adding.
    ///
    /// `enum AppendMode`
    ///
    /// Feature `media-source`.
    pub enum AppendMode {
        Segments = "segments",
        Sequence = "sequence",
    }
}

#[cfg(feature = "media-source")]
web_interface! {
    /// A buffer to which pieces of media are added.
    ///
    /// `interface SourceBuffer : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-source`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer) · [Specification](https://w3c.github.io/media-source/#sourcebuffer)
    pub struct SourceBuffer: [crate::EventTarget, crate::Object];
    class = "SourceBuffer";
    extended;
}

#[cfg(feature = "media-source")]
web_interface! {
    /// A list of source buffers.
    ///
    /// `interface SourceBufferList : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `media-source`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBufferList) · [Specification](https://w3c.github.io/media-source/#sourcebufferlist)
    pub struct SourceBufferList: [crate::EventTarget, crate::Object];
    class = "SourceBufferList";
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_interface! {
    /// A media source whose buffers the browser may empty to save memory and power.
    ///
    /// `interface ManagedMediaSource : MediaSource`
    ///
    /// Inherits the methods of [`MediaSource`](crate::MediaSource) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `media-source` and `experimental`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedMediaSource) · [Specification](https://w3c.github.io/media-source/#dom-managedmediasource)
    pub struct ManagedMediaSource: [crate::MediaSource, crate::EventTarget, crate::Object];
    class = "ManagedMediaSource";
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_interface! {
    /// The event when the buffered ranges of a managed source buffer change.
    ///
    /// `interface BufferedChangeEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `media-source` and `experimental`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BufferedChangeEvent) · [Specification](https://w3c.github.io/media-source/#dom-bufferedchangeevent)
    pub struct BufferedChangeEvent: [crate::Event, crate::Object];
    class = "BufferedChangeEvent";
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_dictionary! {
    /// The initial values for a new `BufferedChangeEvent`.
    ///
    /// `dictionary BufferedChangeEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `media-source` and `experimental`.
    pub struct BufferedChangeEventInit: [crate::EventInit, crate::Object];
    name = "BufferedChangeEventInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_interface! {
    /// A source buffer from which the browser may remove data at any time.
    ///
    /// `interface ManagedSourceBuffer : SourceBuffer`
    ///
    /// Inherits the methods of [`SourceBuffer`](crate::SourceBuffer) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `media-source` and `experimental`. Exposed in Window, DedicatedWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedSourceBuffer) · [Specification](https://w3c.github.io/media-source/#dom-managedsourcebuffer)
    pub struct ManagedSourceBuffer: [crate::SourceBuffer, crate::EventTarget, crate::Object];
    class = "ManagedSourceBuffer";
}

#[cfg(all(feature = "experimental", feature = "media-source"))]
web_stands_for!(crate::BufferedChangeEvent, crate::BufferedChangeEventInit);
