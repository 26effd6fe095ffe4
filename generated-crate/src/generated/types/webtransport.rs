//! Types: Streams and datagrams over HTTP/3: WebTransport

/// `interface WebTransportDatagramsWritable : WritableStream`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramsWritable) · [Specification](https://w3c.github.io/webtransport/#datagram-writable)
#[repr(transparent)]
pub struct WebTransportDatagramsWritable {
    parent: crate::WritableStream,
}
interface!(WebTransportDatagramsWritable: crate::WritableStream; "WebTransportDatagramsWritable");

/// `interface WebTransportDatagramDuplexStream`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream) · [Specification](https://w3c.github.io/webtransport/#webtransportdatagramduplexstream)
#[repr(transparent)]
pub struct WebTransportDatagramDuplexStream {
    parent: crate::Object,
}
interface!(WebTransportDatagramDuplexStream:; "WebTransportDatagramDuplexStream");

/// `interface WebTransport`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport) · [Specification](https://w3c.github.io/webtransport/#web-transport)
#[repr(transparent)]
pub struct WebTransport {
    parent: crate::Object,
}
interface!(WebTransport:; "WebTransport");

/// `enum WebTransportReliabilityMode`
#[non_exhaustive]
pub enum WebTransportReliabilityMode {
    /// `"pending"`
    Pending,
    /// `"reliable-only"`
    ReliableOnly,
    /// `"supports-unreliable"`
    SupportsUnreliable,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(WebTransportReliabilityMode {
    Pending = "pending",
    ReliableOnly = "reliable-only",
    SupportsUnreliable = "supports-unreliable",
});

/// `dictionary WebTransportHash`
#[repr(transparent)]
pub struct WebTransportHash {
    parent: crate::Object,
}
dictionary!(WebTransportHash:; "WebTransportHash");

/// `dictionary WebTransportOptions`
#[repr(transparent)]
pub struct WebTransportOptions {
    parent: crate::Object,
}
dictionary!(WebTransportOptions:; "WebTransportOptions");

/// `enum WebTransportCongestionControl`
#[non_exhaustive]
pub enum WebTransportCongestionControl {
    /// `"default"`
    Default,
    /// `"throughput"`
    Throughput,
    /// `"low-latency"`
    LowLatency,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(WebTransportCongestionControl {
    Default = "default",
    Throughput = "throughput",
    LowLatency = "low-latency",
});

/// `dictionary WebTransportCloseInfo`
#[repr(transparent)]
pub struct WebTransportCloseInfo {
    parent: crate::Object,
}
dictionary!(WebTransportCloseInfo:; "WebTransportCloseInfo");

/// `dictionary WebTransportSendOptions`
#[repr(transparent)]
pub struct WebTransportSendOptions {
    parent: crate::Object,
}
dictionary!(WebTransportSendOptions:; "WebTransportSendOptions");
extended!([] WebTransportSendOptions);

/// `dictionary WebTransportSendStreamOptions : WebTransportSendOptions`
#[repr(transparent)]
pub struct WebTransportSendStreamOptions {
    parent: crate::WebTransportSendOptions,
}
dictionary!(WebTransportSendStreamOptions: crate::WebTransportSendOptions; "WebTransportSendStreamOptions");

/// `dictionary WebTransportConnectionStats`
#[repr(transparent)]
pub struct WebTransportConnectionStats {
    parent: crate::Object,
}
dictionary!(WebTransportConnectionStats:; "WebTransportConnectionStats");

/// `dictionary WebTransportDatagramStats`
#[repr(transparent)]
pub struct WebTransportDatagramStats {
    parent: crate::Object,
}
dictionary!(WebTransportDatagramStats:; "WebTransportDatagramStats");

/// `interface WebTransportSendStream : WritableStream`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream) · [Specification](https://w3c.github.io/webtransport/#webtransportsendstream)
#[repr(transparent)]
pub struct WebTransportSendStream {
    parent: crate::WritableStream,
}
interface!(WebTransportSendStream: crate::WritableStream; "WebTransportSendStream");

/// `dictionary WebTransportSendStreamStats`
#[repr(transparent)]
pub struct WebTransportSendStreamStats {
    parent: crate::Object,
}
dictionary!(WebTransportSendStreamStats:; "WebTransportSendStreamStats");

/// `interface WebTransportSendGroup`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendGroup) · [Specification](https://w3c.github.io/webtransport/#webtransportsendgroup)
#[repr(transparent)]
pub struct WebTransportSendGroup {
    parent: crate::Object,
}
interface!(WebTransportSendGroup:; "WebTransportSendGroup");

/// `interface WebTransportReceiveStream : ReadableStream`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportReceiveStream) · [Specification](https://w3c.github.io/webtransport/#webtransportreceivestream)
#[repr(transparent)]
pub struct WebTransportReceiveStream {
    parent: crate::ReadableStream,
}
interface!(WebTransportReceiveStream: crate::ReadableStream; "WebTransportReceiveStream");

/// `dictionary WebTransportReceiveStreamStats`
#[repr(transparent)]
pub struct WebTransportReceiveStreamStats {
    parent: crate::Object,
}
dictionary!(WebTransportReceiveStreamStats:; "WebTransportReceiveStreamStats");

/// `interface WebTransportBidirectionalStream`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportBidirectionalStream) · [Specification](https://w3c.github.io/webtransport/#webtransportbidirectionalstream)
#[repr(transparent)]
pub struct WebTransportBidirectionalStream {
    parent: crate::Object,
}
interface!(WebTransportBidirectionalStream:; "WebTransportBidirectionalStream");

/// `interface WebTransportWriter : WritableStreamDefaultWriter`
///
/// Exposed everywhere.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct WebTransportWriter {
    parent: crate::WritableStreamDefaultWriter,
}
interface!(WebTransportWriter: crate::WritableStreamDefaultWriter; "WebTransportWriter");

/// `interface WebTransportError : DOMException`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError) · [Specification](https://w3c.github.io/webtransport/#webtransporterror)
#[repr(transparent)]
pub struct WebTransportError {
    parent: crate::DomException,
}
interface!(WebTransportError: crate::DomException; "WebTransportError");

/// `dictionary WebTransportErrorOptions`
#[repr(transparent)]
pub struct WebTransportErrorOptions {
    parent: crate::Object,
}
dictionary!(WebTransportErrorOptions:; "WebTransportErrorOptions");

/// `enum WebTransportErrorSource`
#[non_exhaustive]
pub enum WebTransportErrorSource {
    /// `"stream"`
    Stream,
    /// `"session"`
    Session,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(WebTransportErrorSource {
    Stream = "stream",
    Session = "session",
});
