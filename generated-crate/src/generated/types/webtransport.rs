//! Types: Streams and datagrams over HTTP/3: WebTransport

#[cfg(feature = "webtransport")]
web_interface! {
    /// A stream into which datagrams are written.
    ///
    /// `interface WebTransportDatagramsWritable : WritableStream`
    ///
    /// Inherits the methods of [`WritableStream`](crate::WritableStream).
    ///
    /// Feature `webtransport`. Exposed in Window, Worker. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramsWritable) · [Specification](https://w3c.github.io/webtransport/#datagram-writable)
    pub struct WebTransportDatagramsWritable: [crate::WritableStream, crate::Object];
    class = "WebTransportDatagramsWritable";
}

web_interface! {
    /// The datagrams of a connection in both directions, which may get lost or change order.
    ///
    /// `interface WebTransportDatagramDuplexStream`
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `webtransport`. Exposed in Window, Worker. In secure contexts only. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream) · [Specification](https://w3c.github.io/webtransport/#webtransportdatagramduplexstream)
    pub struct WebTransportDatagramDuplexStream: [crate::Object];
    class = "WebTransportDatagramDuplexStream";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// A connection to a server over HTTP/3 (or HTTP/2), with many streams and datagrams.
    ///
    /// `interface WebTransport`
    ///
    /// Feature `webtransport`. Exposed in Window, Worker. In secure contexts only. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport) · [Specification](https://w3c.github.io/webtransport/#web-transport)
    pub struct WebTransport: [crate::Object];
    class = "WebTransport";
}

#[cfg(feature = "webtransport")]
web_enumeration! {
    /// The kind of transfer a connection supports: also datagrams, or only reliable streams.
    ///
    /// `enum WebTransportReliabilityMode`
    ///
    /// Feature `webtransport`.
    pub enum WebTransportReliabilityMode {
        Pending = "pending",
        ReliableOnly = "reliable-only",
        SupportsUnreliable = "supports-unreliable",
    }
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// A hash of a server certificate to accept.
    ///
    /// `dictionary WebTransportHash`
    ///
    /// Feature `webtransport`.
    pub struct WebTransportHash: [crate::Object];
    name = "WebTransportHash";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// The settings of a new connection.
    ///
    /// `dictionary WebTransportOptions`
    ///
    /// Feature `webtransport`.
    pub struct WebTransportOptions: [crate::Object];
    name = "WebTransportOptions";
}

#[cfg(feature = "webtransport")]
web_enumeration! {
    /// The aim in controlling the sending rate: `throughput`, `low-latency` or `default`.
    ///
    /// `enum WebTransportCongestionControl`
    ///
    /// Feature `webtransport`.
    pub enum WebTransportCongestionControl {
        Default = "default",
        Throughput = "throughput",
        LowLatency = "low-latency",
    }
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// The code and the reason for the end of a connection.
    ///
    /// `dictionary WebTransportCloseInfo`
    ///
    /// Feature `webtransport`.
    pub struct WebTransportCloseInfo: [crate::Object];
    name = "WebTransportCloseInfo";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// The settings for the order in which data is sent.
    ///
    /// `dictionary WebTransportSendOptions`
    ///
    /// Feature `webtransport`.
    pub struct WebTransportSendOptions: [crate::Object];
    name = "WebTransportSendOptions";
    extended;
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// The settings of a new outgoing stream.
    ///
    /// `dictionary WebTransportSendStreamOptions : WebTransportSendOptions`
    ///
    /// Inherits the methods of [`WebTransportSendOptions`](crate::WebTransportSendOptions).
    ///
    /// Feature `webtransport`.
    pub struct WebTransportSendStreamOptions: [crate::WebTransportSendOptions, crate::Object];
    name = "WebTransportSendStreamOptions";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// Statistics of a connection.
    ///
    /// `dictionary WebTransportConnectionStats`
    ///
    /// Feature `webtransport`.
    pub struct WebTransportConnectionStats: [crate::Object];
    name = "WebTransportConnectionStats";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// Statistics of the datagrams of a connection.
    ///
    /// `dictionary WebTransportDatagramStats`
    ///
    /// Feature `webtransport`.
    pub struct WebTransportDatagramStats: [crate::Object];
    name = "WebTransportDatagramStats";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// An outgoing stream of bytes.
    ///
    /// `interface WebTransportSendStream : WritableStream`
    ///
    /// Inherits the methods of [`WritableStream`](crate::WritableStream).
    ///
    /// Feature `webtransport`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream) · [Specification](https://w3c.github.io/webtransport/#webtransportsendstream)
    pub struct WebTransportSendStream: [crate::WritableStream, crate::Object];
    class = "WebTransportSendStream";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// Statistics of one outgoing stream or of a group.
    ///
    /// `dictionary WebTransportSendStreamStats`
    ///
    /// Feature `webtransport`.
    pub struct WebTransportSendStreamStats: [crate::Object];
    name = "WebTransportSendStreamStats";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// A group of outgoing streams and datagrams whose `sendOrder` values are compared with each other.
    ///
    /// `interface WebTransportSendGroup`
    ///
    /// Feature `webtransport`. Exposed in Window, Worker. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendGroup) · [Specification](https://w3c.github.io/webtransport/#webtransportsendgroup)
    pub struct WebTransportSendGroup: [crate::Object];
    class = "WebTransportSendGroup";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// An incoming stream of bytes.
    ///
    /// `interface WebTransportReceiveStream : ReadableStream`
    ///
    /// Inherits the methods of [`ReadableStream`](crate::ReadableStream).
    ///
    /// Feature `webtransport`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportReceiveStream) · [Specification](https://w3c.github.io/webtransport/#webtransportreceivestream)
    pub struct WebTransportReceiveStream: [crate::ReadableStream, crate::Object];
    class = "WebTransportReceiveStream";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// Statistics of an incoming stream.
    ///
    /// `dictionary WebTransportReceiveStreamStats`
    ///
    /// Feature `webtransport`.
    pub struct WebTransportReceiveStreamStats: [crate::Object];
    name = "WebTransportReceiveStreamStats";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// A stream in both directions.
    ///
    /// `interface WebTransportBidirectionalStream`
    ///
    /// Feature `webtransport`. Exposed in Window, Worker. In secure contexts only. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportBidirectionalStream) · [Specification](https://w3c.github.io/webtransport/#webtransportbidirectionalstream)
    pub struct WebTransportBidirectionalStream: [crate::Object];
    class = "WebTransportBidirectionalStream";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// A writer for an outgoing stream, which can also write several chunks as a unit.
    ///
    /// `interface WebTransportWriter : WritableStreamDefaultWriter`
    ///
    /// Inherits the methods of [`WritableStreamDefaultWriter`](crate::WritableStreamDefaultWriter).
    ///
    /// Feature `webtransport`. Exposed everywhere. In secure contexts only.
    pub struct WebTransportWriter: [crate::WritableStreamDefaultWriter, crate::Object];
    class = "WebTransportWriter";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// An error of a connection or a stream.
    ///
    /// `interface WebTransportError : DOMException`
    ///
    /// Inherits the methods of [`DomException`](crate::DomException).
    ///
    /// Feature `webtransport`. Exposed in Window, Worker. In secure contexts only. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError) · [Specification](https://w3c.github.io/webtransport/#webtransporterror)
    pub struct WebTransportError: [crate::DomException, crate::Object];
    class = "WebTransportError";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// The details for creating a `WebTransportError`.
    ///
    /// `dictionary WebTransportErrorOptions`
    ///
    /// Feature `webtransport`.
    pub struct WebTransportErrorOptions: [crate::Object];
    name = "WebTransportErrorOptions";
    optional;
}

#[cfg(feature = "webtransport")]
web_enumeration! {
    /// The part that an error concerns: one stream or the whole session.
    ///
    /// `enum WebTransportErrorSource`
    ///
    /// Feature `webtransport`.
    pub enum WebTransportErrorSource {
        Stream = "stream",
        Session = "session",
    }
}

#[cfg(feature = "webtransport")]
web_stands_for!(crate::WebTransportError, crate::WebTransportErrorOptions);
