//! Types: Media streams put together by a program: MediaSource and SourceBuffer

/// `enum ReadyState`
#[cfg(feature = "media-source")]
#[non_exhaustive]
pub enum ReadyState {
    /// `"closed"`
    Closed,
    /// `"open"`
    Open,
    /// `"ended"`
    Ended,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-source")]
enumeration!(ReadyState {
    Closed = "closed",
    Open = "open",
    Ended = "ended",
});

/// `enum EndOfStreamError`
#[cfg(feature = "media-source")]
#[non_exhaustive]
pub enum EndOfStreamError {
    /// `"network"`
    Network,
    /// `"decode"`
    Decode,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-source")]
enumeration!(EndOfStreamError {
    Network = "network",
    Decode = "decode",
});

/// `interface MediaSource : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSource) · [Specification](https://w3c.github.io/media-source/#mediasource)
#[repr(transparent)]
pub struct MediaSource {
    parent: crate::EventTarget,
}
interface!(MediaSource: crate::EventTarget; "MediaSource");
extended!([] MediaSource);

/// `interface MediaSourceHandle`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/MediaSourceHandle) · [Specification](https://w3c.github.io/media-source/#mediasourcehandle)
#[cfg(feature = "media-source")]
#[repr(transparent)]
pub struct MediaSourceHandle {
    parent: crate::Object,
}
#[cfg(feature = "media-source")]
interface!(MediaSourceHandle:; "MediaSourceHandle");

/// `enum AppendMode`
#[cfg(feature = "media-source")]
#[non_exhaustive]
pub enum AppendMode {
    /// `"segments"`
    Segments,
    /// `"sequence"`
    Sequence,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "media-source")]
enumeration!(AppendMode {
    Segments = "segments",
    Sequence = "sequence",
});

/// `interface SourceBuffer : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBuffer) · [Specification](https://w3c.github.io/media-source/#sourcebuffer)
#[cfg(feature = "media-source")]
#[repr(transparent)]
pub struct SourceBuffer {
    parent: crate::EventTarget,
}
#[cfg(feature = "media-source")]
interface!(SourceBuffer: crate::EventTarget; "SourceBuffer");
#[cfg(feature = "media-source")]
extended!([] SourceBuffer);

/// `interface SourceBufferList : EventTarget`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SourceBufferList) · [Specification](https://w3c.github.io/media-source/#sourcebufferlist)
#[cfg(feature = "media-source")]
#[repr(transparent)]
pub struct SourceBufferList {
    parent: crate::EventTarget,
}
#[cfg(feature = "media-source")]
interface!(SourceBufferList: crate::EventTarget; "SourceBufferList");

/// `interface ManagedMediaSource : MediaSource`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedMediaSource) · [Specification](https://w3c.github.io/media-source/#dom-managedmediasource)
#[cfg(all(feature = "experimental", feature = "media-source"))]
#[repr(transparent)]
pub struct ManagedMediaSource {
    parent: crate::MediaSource,
}
#[cfg(all(feature = "experimental", feature = "media-source"))]
interface!(ManagedMediaSource: crate::MediaSource, crate::EventTarget; "ManagedMediaSource");

/// `interface BufferedChangeEvent : Event`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BufferedChangeEvent) · [Specification](https://w3c.github.io/media-source/#dom-bufferedchangeevent)
#[cfg(all(feature = "experimental", feature = "media-source"))]
#[repr(transparent)]
pub struct BufferedChangeEvent {
    parent: crate::Event,
}
#[cfg(all(feature = "experimental", feature = "media-source"))]
interface!(BufferedChangeEvent: crate::Event; "BufferedChangeEvent");

/// `dictionary BufferedChangeEventInit : EventInit`
#[cfg(all(feature = "experimental", feature = "media-source"))]
#[repr(transparent)]
pub struct BufferedChangeEventInit {
    parent: crate::EventInit,
}
#[cfg(all(feature = "experimental", feature = "media-source"))]
dictionary!(BufferedChangeEventInit: crate::EventInit; "BufferedChangeEventInit");

/// `interface ManagedSourceBuffer : SourceBuffer`
///
/// Exposed in Window, DedicatedWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ManagedSourceBuffer) · [Specification](https://w3c.github.io/media-source/#dom-managedsourcebuffer)
#[cfg(all(feature = "experimental", feature = "media-source"))]
#[repr(transparent)]
pub struct ManagedSourceBuffer {
    parent: crate::SourceBuffer,
}
#[cfg(all(feature = "experimental", feature = "media-source"))]
interface!(ManagedSourceBuffer: crate::SourceBuffer, crate::EventTarget; "ManagedSourceBuffer");
