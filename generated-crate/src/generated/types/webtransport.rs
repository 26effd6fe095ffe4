//! Types: Streams and datagrams over HTTP/3: WebTransport

#[cfg(feature = "webtransport")]
web_interface! {
    /// `interface WebTransportDatagramsWritable : WritableStream`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramsWritable) · [Specification](https://w3c.github.io/webtransport/#datagram-writable)
    pub struct WebTransportDatagramsWritable: [crate::WritableStream, crate::Object];
    class = "WebTransportDatagramsWritable";
}

web_interface! {
    /// `interface WebTransportDatagramDuplexStream`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream) · [Specification](https://w3c.github.io/webtransport/#webtransportdatagramduplexstream)
    ///
    /// Members are added by the feature `unspecified`.
    pub struct WebTransportDatagramDuplexStream: [crate::Object];
    class = "WebTransportDatagramDuplexStream";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// `interface WebTransport`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport) · [Specification](https://w3c.github.io/webtransport/#web-transport)
    pub struct WebTransport: [crate::Object];
    class = "WebTransport";
}

#[cfg(feature = "webtransport")]
web_enumeration! {
    /// `enum WebTransportReliabilityMode`
    pub enum WebTransportReliabilityMode {
        Pending = "pending",
        ReliableOnly = "reliable-only",
        SupportsUnreliable = "supports-unreliable",
    }
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportHash`
    pub struct WebTransportHash: [crate::Object];
    name = "WebTransportHash";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportOptions`
    pub struct WebTransportOptions: [crate::Object];
    name = "WebTransportOptions";
}

#[cfg(feature = "webtransport")]
web_enumeration! {
    /// `enum WebTransportCongestionControl`
    pub enum WebTransportCongestionControl {
        Default = "default",
        Throughput = "throughput",
        LowLatency = "low-latency",
    }
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportCloseInfo`
    pub struct WebTransportCloseInfo: [crate::Object];
    name = "WebTransportCloseInfo";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportSendOptions`
    pub struct WebTransportSendOptions: [crate::Object];
    name = "WebTransportSendOptions";
    extended;
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportSendStreamOptions : WebTransportSendOptions`
    pub struct WebTransportSendStreamOptions: [crate::WebTransportSendOptions, crate::Object];
    name = "WebTransportSendStreamOptions";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportConnectionStats`
    pub struct WebTransportConnectionStats: [crate::Object];
    name = "WebTransportConnectionStats";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportDatagramStats`
    pub struct WebTransportDatagramStats: [crate::Object];
    name = "WebTransportDatagramStats";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// `interface WebTransportSendStream : WritableStream`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream) · [Specification](https://w3c.github.io/webtransport/#webtransportsendstream)
    pub struct WebTransportSendStream: [crate::WritableStream, crate::Object];
    class = "WebTransportSendStream";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportSendStreamStats`
    pub struct WebTransportSendStreamStats: [crate::Object];
    name = "WebTransportSendStreamStats";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// `interface WebTransportSendGroup`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendGroup) · [Specification](https://w3c.github.io/webtransport/#webtransportsendgroup)
    pub struct WebTransportSendGroup: [crate::Object];
    class = "WebTransportSendGroup";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// `interface WebTransportReceiveStream : ReadableStream`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportReceiveStream) · [Specification](https://w3c.github.io/webtransport/#webtransportreceivestream)
    pub struct WebTransportReceiveStream: [crate::ReadableStream, crate::Object];
    class = "WebTransportReceiveStream";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportReceiveStreamStats`
    pub struct WebTransportReceiveStreamStats: [crate::Object];
    name = "WebTransportReceiveStreamStats";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// `interface WebTransportBidirectionalStream`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportBidirectionalStream) · [Specification](https://w3c.github.io/webtransport/#webtransportbidirectionalstream)
    pub struct WebTransportBidirectionalStream: [crate::Object];
    class = "WebTransportBidirectionalStream";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// `interface WebTransportWriter : WritableStreamDefaultWriter`
    ///
    /// Exposed everywhere.
    ///
    /// In secure contexts only.
    pub struct WebTransportWriter: [crate::WritableStreamDefaultWriter, crate::Object];
    class = "WebTransportWriter";
}

#[cfg(feature = "webtransport")]
web_interface! {
    /// `interface WebTransportError : DOMException`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError) · [Specification](https://w3c.github.io/webtransport/#webtransporterror)
    pub struct WebTransportError: [crate::DomException, crate::Object];
    class = "WebTransportError";
}

#[cfg(feature = "webtransport")]
web_dictionary! {
    /// `dictionary WebTransportErrorOptions`
    pub struct WebTransportErrorOptions: [crate::Object];
    name = "WebTransportErrorOptions";
    optional;
}

#[cfg(feature = "webtransport")]
web_enumeration! {
    /// `enum WebTransportErrorSource`
    pub enum WebTransportErrorSource {
        Stream = "stream",
        Session = "session",
    }
}

#[cfg(feature = "webtransport")]
web_stands_for!(crate::WebTransportError, crate::WebTransportErrorOptions);
