//! Streams and datagrams over HTTP/3: WebTransport

use crate::runtime::prelude::*;
use crate::{
    BufferSource, Headers, HeadersInit, ReadableStream, ReadableStreamType, WebTransport,
    WebTransportBidirectionalStream, WebTransportCloseInfo, WebTransportCongestionControl, WebTransportConnectionStats,
    WebTransportDatagramDuplexStream, WebTransportDatagramStats, WebTransportDatagramsWritable, WebTransportError,
    WebTransportErrorOptions, WebTransportErrorSource, WebTransportHash, WebTransportOptions, WebTransportReceiveStream,
    WebTransportReceiveStreamStats, WebTransportReliabilityMode, WebTransportSendGroup, WebTransportSendOptions,
    WebTransportSendStream, WebTransportSendStreamOptions, WebTransportSendStreamStats, WebTransportWriter,
};

impl WebTransportDatagramsWritable {
    /// The group in which the datagrams are ordered, or null for none.
    ///
    /// `attribute WebTransportSendGroup? sendGroup`
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramsWritable/sendGroup) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramswritable-sendgroup)
    #[doc(alias = "sendGroup")]
    #[inline]
    pub fn send_group(&self) -> Option<WebTransportSendGroup> {
        Js::get_sendGroup__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the group in which the datagrams are ordered, or null for none.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "sendGroup")]
    #[inline]
    pub fn set_send_group(&self, value: Option<&WebTransportSendGroup>) {
        Js::set_sendGroup__value(js(self), nullable(value))
    }

    /// The priority of the datagrams within their group, where higher values are sent first.
    ///
    /// `attribute long long sendOrder`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramsWritable/sendOrder) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramswritable-sendorder)
    #[doc(alias = "sendOrder")]
    #[inline]
    pub fn send_order(&self) -> i64 {
        Js::get_sendOrder__as_number(js(self)) as i64
    }

    /// Sets the priority of the datagrams within their group, where higher values are sent first.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "sendOrder")]
    #[inline]
    pub fn set_send_order(&self, value: i64) {
        Js::set_sendOrder__number(js(self), value as f64)
    }
}

impl WebTransportDatagramDuplexStream {
    /// Creates a stream into which datagrams can be written, with its own priority.
    ///
    /// `WebTransportDatagramsWritable createWritable(optional WebTransportSendOptions options = {})`
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/createWritable) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-createwritable)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createWritable")]
    #[inline]
    pub fn create_writable(&self) -> Result<WebTransportDatagramsWritable, Exception> {
        Js::try_call_createWritable__as_value(js(self)).map(Js::read)
    }

    /// As `create_writable`, with `options`.
    ///
    /// `WebTransportDatagramsWritable createWritable(optional WebTransportSendOptions options = {})`
    ///
    /// Feature `webtransport`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createWritable")]
    #[inline]
    pub fn create_writable_with_options(
        &self,
        options: &WebTransportSendOptions,
    ) -> Result<WebTransportDatagramsWritable, Exception> {
        Js::try_call_createWritable__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// The datagrams received, one in each chunk.
    ///
    /// `readonly attribute ReadableStream readable`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/readable) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The largest datagram in bytes that can be sent.
    ///
    /// `readonly attribute unsigned long maxDatagramSize`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/maxDatagramSize) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-maxdatagramsize)
    #[doc(alias = "maxDatagramSize")]
    #[inline]
    pub fn max_datagram_size(&self) -> u32 {
        Js::get_maxDatagramSize__as_number(js(self)) as u32
    }

    /// The time in milliseconds for which a received datagram is kept unread, or null for no limit.
    ///
    /// `attribute unrestricted double? incomingMaxAge`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingMaxAge) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-incomingmaxage)
    #[doc(alias = "incomingMaxAge")]
    #[inline]
    pub fn incoming_max_age(&self) -> Option<f64> {
        FromJs::from_js(Js::get_incomingMaxAge__as_value(js(self)))
    }

    /// Sets the time in milliseconds for which a received datagram is kept unread, or null for no limit.
    ///
    /// Feature `webtransport`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the value is negative or `NaN`.
    #[doc(alias = "incomingMaxAge")]
    #[inline]
    pub fn set_incoming_max_age(&self, value: Option<f64>) -> Result<(), Exception> {
        Js::try_set_incomingMaxAge__value(js(self), &value.to_js())
    }

    /// The time in milliseconds for which a datagram may wait to be sent, or null for the browser's choice.
    ///
    /// `attribute unrestricted double? outgoingMaxAge`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingMaxAge) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-outgoingmaxage)
    #[doc(alias = "outgoingMaxAge")]
    #[inline]
    pub fn outgoing_max_age(&self) -> Option<f64> {
        FromJs::from_js(Js::get_outgoingMaxAge__as_value(js(self)))
    }

    /// Sets the time in milliseconds for which a datagram may wait to be sent, or null for the browser's choice.
    ///
    /// Feature `webtransport`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the value is negative or `NaN`.
    #[doc(alias = "outgoingMaxAge")]
    #[inline]
    pub fn set_outgoing_max_age(&self, value: Option<f64>) -> Result<(), Exception> {
        Js::try_set_outgoingMaxAge__value(js(self), &value.to_js())
    }

    /// The number of received datagrams that are kept unread before old ones are dropped.
    ///
    /// `attribute unsigned long incomingMaxBufferedDatagrams`
    ///
    /// Feature `webtransport`. [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-incomingmaxbuffereddatagrams)
    #[doc(alias = "incomingMaxBufferedDatagrams")]
    #[inline]
    pub fn incoming_max_buffered_datagrams(&self) -> u32 {
        Js::get_incomingMaxBufferedDatagrams__as_number(js(self)) as u32
    }

    /// Sets the number of received datagrams that are kept unread before old ones are dropped.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "incomingMaxBufferedDatagrams")]
    #[inline]
    pub fn set_incoming_max_buffered_datagrams(&self, value: u32) {
        Js::set_incomingMaxBufferedDatagrams__number(js(self), value as f64)
    }

    /// The number of datagrams that may wait to be sent before writing has to wait.
    ///
    /// `attribute unsigned long outgoingMaxBufferedDatagrams`
    ///
    /// Feature `webtransport`. [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-outgoingmaxbuffereddatagrams)
    #[doc(alias = "outgoingMaxBufferedDatagrams")]
    #[inline]
    pub fn outgoing_max_buffered_datagrams(&self) -> u32 {
        Js::get_outgoingMaxBufferedDatagrams__as_number(js(self)) as u32
    }

    /// Sets the number of datagrams that may wait to be sent before writing has to wait.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "outgoingMaxBufferedDatagrams")]
    #[inline]
    pub fn set_outgoing_max_buffered_datagrams(&self, value: u32) {
        Js::set_outgoingMaxBufferedDatagrams__number(js(self), value as f64)
    }
}

impl WebTransport {
    /// Makes a new `WebTransport`.
    ///
    /// `constructor(USVString url, optional WebTransportOptions options = {})`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/WebTransport) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-webtransport)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(url: &str) -> Result<WebTransport, Exception> {
        Js::try_new_WebTransport__str__as_value(url).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(USVString url, optional WebTransportOptions options = {})`
    ///
    /// Feature `webtransport`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(url: &str, options: &WebTransportOptions) -> Result<WebTransport, Exception> {
        Js::try_new_WebTransport__str_value__as_value(url, options.as_ref()).map(Js::cast)
    }

    /// Resolves to statistics of the connection.
    ///
    /// `Promise<WebTransportConnectionStats> getStats()`
    ///
    /// Feature `webtransport`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/getStats) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-getstats)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<WebTransportConnectionStats> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }

    /// Resolves to secret bytes that both ends can derive from the TLS session, for a label and a context.
    ///
    /// `Promise<Uint8Array> exportKeyingMaterial(BufferSource label, BufferSource context, unsigned long outputLength)`
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/exportKeyingMaterial) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-exportkeyingmaterial)
    #[doc(alias = "exportKeyingMaterial")]
    #[inline]
    pub fn export_keying_material(
        &self,
        label: impl Into<BufferSource>,
        context: impl Into<BufferSource>,
        output_length: u32,
    ) -> Promise<Uint8Array> {
        Promise::of_call(Js::try_call_exportKeyingMaterial__value2_number__as_value(
            js(self),
            &label.into().to_js(),
            &context.into().to_js(),
            output_length as f64,
        ))
    }

    /// A promise that resolves once the connection is open.
    ///
    /// `readonly attribute Promise<undefined> ready`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/ready) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-ready)
    #[inline]
    pub fn ready(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// Whether datagrams are possible or only reliable streams, `pending` before this is known.
    ///
    /// `readonly attribute WebTransportReliabilityMode reliability`
    ///
    /// Feature `webtransport`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/reliability) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-reliability)
    #[inline]
    pub fn reliability(&self) -> WebTransportReliabilityMode {
        FromJs::from_js(Js::get_reliability__as_value(js(self)))
    }

    /// The aim in controlling the sending rate.
    ///
    /// `readonly attribute WebTransportCongestionControl congestionControl`
    ///
    /// Feature `webtransport`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/congestionControl) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-congestioncontrol)
    #[doc(alias = "congestionControl")]
    #[inline]
    pub fn congestion_control(&self) -> WebTransportCongestionControl {
        FromJs::from_js(Js::get_congestionControl__as_value(js(self)))
    }

    /// The number of one-way streams the server is expected to open at once, or null.
    ///
    /// `attribute [EnforceRange] unsigned short? anticipatedConcurrentIncomingUnidirectionalStreams`
    ///
    /// Feature `webtransport`. [Specification](https://w3c.github.io/webtransport/#dom-webtransport-anticipatedconcurrentincomingunidirectionalstreams)
    #[doc(alias = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    #[inline]
    pub fn anticipated_concurrent_incoming_unidirectional_streams(&self) -> Option<u16> {
        FromJs::from_js(Js::get_anticipatedConcurrentIncomingUnidirectionalStreams__as_value(js(self)))
    }

    /// Sets the number of one-way streams the server is expected to open at once, or null.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    #[inline]
    pub fn set_anticipated_concurrent_incoming_unidirectional_streams(&self, value: Option<u16>) {
        Js::set_anticipatedConcurrentIncomingUnidirectionalStreams__value(js(self), &value.to_js())
    }

    /// The number of two-way streams the server is expected to open at once, or null.
    ///
    /// `attribute [EnforceRange] unsigned short? anticipatedConcurrentIncomingBidirectionalStreams`
    ///
    /// Feature `webtransport`. [Specification](https://w3c.github.io/webtransport/#dom-webtransport-anticipatedconcurrentincomingbidirectionalstreams)
    #[doc(alias = "anticipatedConcurrentIncomingBidirectionalStreams")]
    #[inline]
    pub fn anticipated_concurrent_incoming_bidirectional_streams(&self) -> Option<u16> {
        FromJs::from_js(Js::get_anticipatedConcurrentIncomingBidirectionalStreams__as_value(js(self)))
    }

    /// Sets the number of two-way streams the server is expected to open at once, or null.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "anticipatedConcurrentIncomingBidirectionalStreams")]
    #[inline]
    pub fn set_anticipated_concurrent_incoming_bidirectional_streams(&self, value: Option<u16>) {
        Js::set_anticipatedConcurrentIncomingBidirectionalStreams__value(js(self), &value.to_js())
    }

    /// The headers of the server's response, or null before they are known.
    ///
    /// `readonly attribute Headers? responseHeaders`
    ///
    /// Feature `webtransport`. [Specification](https://w3c.github.io/webtransport/#dom-webtransport-responseheaders)
    #[doc(alias = "responseHeaders")]
    #[inline]
    pub fn response_headers(&self) -> Option<Headers> {
        Js::get_responseHeaders__as_option_value(js(self)).map(Js::read)
    }

    /// The application protocol that the server has chosen, or an empty string.
    ///
    /// `readonly attribute DOMString protocol`
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/protocol) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A promise that resolves with code and reason when the connection ends, or rejects on failure.
    ///
    /// `readonly attribute Promise<WebTransportCloseInfo> closed`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/closed) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-closed)
    #[inline]
    pub fn closed(&self) -> Promise<WebTransportCloseInfo> {
        Promise::of_call(Js::try_get_closed__as_value(js(self)))
    }

    /// A promise that resolves when the server asks to end the connection soon.
    ///
    /// `readonly attribute Promise<undefined> draining`
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/draining) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-draining)
    #[inline]
    pub fn draining(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_draining__as_value(js(self)))
    }

    /// Ends the connection and all its streams, with a code and a reason for the server.
    ///
    /// `undefined close(optional WebTransportCloseInfo closeInfo = {})`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/close) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-close)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// As `close`, with `close_info`.
    ///
    /// `undefined close(optional WebTransportCloseInfo closeInfo = {})`
    ///
    /// Feature `webtransport`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with_close_info(&self, close_info: &WebTransportCloseInfo) -> Result<(), Exception> {
        Js::try_call_close__value(js(self), close_info.as_ref())
    }

    /// The datagrams of the connection.
    ///
    /// `readonly attribute WebTransportDatagramDuplexStream datagrams`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/datagrams) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-datagrams)
    #[inline]
    pub fn datagrams(&self) -> WebTransportDatagramDuplexStream {
        FromJs::from_js(Js::get_datagrams__as_value(js(self)))
    }

    /// Resolves to a new stream in both directions.
    ///
    /// `Promise<WebTransportBidirectionalStream> createBidirectionalStream(optional WebTransportSendStreamOptions options = {})`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/createBidirectionalStream) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-createbidirectionalstream)
    #[doc(alias = "createBidirectionalStream")]
    #[inline]
    pub fn create_bidirectional_stream(&self) -> Promise<WebTransportBidirectionalStream> {
        Promise::of_call(Js::try_call_createBidirectionalStream__as_value(js(self)))
    }

    /// As `create_bidirectional_stream`, with `options`.
    ///
    /// `Promise<WebTransportBidirectionalStream> createBidirectionalStream(optional WebTransportSendStreamOptions options = {})`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "createBidirectionalStream")]
    #[inline]
    pub fn create_bidirectional_stream_with_options(
        &self,
        options: &WebTransportSendStreamOptions,
    ) -> Promise<WebTransportBidirectionalStream> {
        Promise::of_call(Js::try_call_createBidirectionalStream__value__as_value(js(self), options.as_ref()))
    }

    /// The streams in both directions that the server opens, one in each chunk.
    ///
    /// `readonly attribute ReadableStream incomingBidirectionalStreams`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/incomingBidirectionalStreams) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-incomingbidirectionalstreams)
    #[doc(alias = "incomingBidirectionalStreams")]
    #[inline]
    pub fn incoming_bidirectional_streams(&self) -> ReadableStream {
        FromJs::from_js(Js::get_incomingBidirectionalStreams__as_value(js(self)))
    }

    /// Resolves to a new outgoing stream.
    ///
    /// `Promise<WebTransportSendStream> createUnidirectionalStream(optional WebTransportSendStreamOptions options = {})`
    ///
    /// Feature `webtransport`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/createUnidirectionalStream) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-createunidirectionalstream)
    #[doc(alias = "createUnidirectionalStream")]
    #[inline]
    pub fn create_unidirectional_stream(&self) -> Promise<WebTransportSendStream> {
        Promise::of_call(Js::try_call_createUnidirectionalStream__as_value(js(self)))
    }

    /// As `create_unidirectional_stream`, with `options`.
    ///
    /// `Promise<WebTransportSendStream> createUnidirectionalStream(optional WebTransportSendStreamOptions options = {})`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "createUnidirectionalStream")]
    #[inline]
    pub fn create_unidirectional_stream_with_options(
        &self,
        options: &WebTransportSendStreamOptions,
    ) -> Promise<WebTransportSendStream> {
        Promise::of_call(Js::try_call_createUnidirectionalStream__value__as_value(js(self), options.as_ref()))
    }

    /// The incoming streams that the server opens, one in each chunk.
    ///
    /// `readonly attribute ReadableStream incomingUnidirectionalStreams`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/incomingUnidirectionalStreams) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-incomingunidirectionalstreams)
    #[doc(alias = "incomingUnidirectionalStreams")]
    #[inline]
    pub fn incoming_unidirectional_streams(&self) -> ReadableStream {
        FromJs::from_js(Js::get_incomingUnidirectionalStreams__as_value(js(self)))
    }

    /// Creates a group for ordering outgoing streams and datagrams.
    ///
    /// `WebTransportSendGroup createSendGroup()`
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/createSendGroup) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-createsendgroup)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createSendGroup")]
    #[inline]
    pub fn create_send_group(&self) -> Result<WebTransportSendGroup, Exception> {
        Js::try_call_createSendGroup__as_value(js(self)).map(Js::read)
    }

    /// Whether the browser can also connect over HTTP/2, with reliable streams only.
    ///
    /// `static readonly attribute boolean supportsReliableOnly`
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/supportsReliableOnly_static) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-supportsreliableonly)
    #[doc(alias = "supportsReliableOnly")]
    #[inline]
    pub fn supports_reliable_only() -> bool {
        Js::static_get_WebTransport_supportsReliableOnly__as_bool().get()
    }
}

impl WebTransportHash {
    /// A hash of a server certificate to accept.
    ///
    /// `dictionary WebTransportHash`
    ///
    /// Feature `webtransport`.
    pub fn new(algorithm: &str, value: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "algorithm", algorithm);
        property::set(&this, "value", &value.to_value());
        this
    }

    /// The name of the hash function, which must be `sha-256`.
    ///
    /// `required DOMString algorithm`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "algorithm")]
    pub fn get_algorithm(&self) -> String {
        property::get(self, "algorithm")
    }

    /// Sets the name of the hash function, which must be `sha-256`.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "algorithm")]
    pub fn set_algorithm(&self, value: &str) -> &Self {
        property::set_str(self, "algorithm", value);
        self
    }

    /// The hash of the certificate as bytes.
    ///
    /// `required BufferSource value`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> BufferSource {
        property::get(self, "value")
    }

    /// Sets the hash of the certificate as bytes.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "value", &value.to_value());
        self
    }
}

impl WebTransportOptions {
    /// The settings of a new connection.
    ///
    /// `dictionary WebTransportOptions`
    ///
    /// Feature `webtransport`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the connection may share an HTTP connection with others.
    ///
    /// `boolean allowPooling = false`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "allowPooling")]
    pub fn get_allow_pooling(&self) -> Option<bool> {
        property::get(self, "allowPooling")
    }

    /// Sets whether the connection may share an HTTP connection with others.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "allowPooling")]
    pub fn set_allow_pooling(&self, value: bool) -> &Self {
        property::set_bool(self, "allowPooling", value);
        self
    }

    /// Whether the connection fails if datagrams are not possible.
    ///
    /// `boolean requireUnreliable = false`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "requireUnreliable")]
    pub fn get_require_unreliable(&self) -> Option<bool> {
        property::get(self, "requireUnreliable")
    }

    /// Sets whether the connection fails if datagrams are not possible.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "requireUnreliable")]
    pub fn set_require_unreliable(&self, value: bool) -> &Self {
        property::set_bool(self, "requireUnreliable", value);
        self
    }

    /// Headers to send with the request for the connection.
    ///
    /// `HeadersInit headers = {}`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "headers")]
    pub fn get_headers(&self) -> Option<HeadersInit> {
        property::get(self, "headers")
    }

    /// Sets headers to send with the request for the connection.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "headers")]
    pub fn set_headers(&self, value: impl Into<HeadersInit>) -> &Self {
        property::set(self, "headers", &value.into().to_js());
        self
    }

    /// Hashes of the server certificates to accept, instead of the usual certificate check.
    ///
    /// `sequence<WebTransportHash> serverCertificateHashes = []`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "serverCertificateHashes")]
    pub fn get_server_certificate_hashes(&self) -> Option<Array<WebTransportHash>> {
        property::get(self, "serverCertificateHashes")
    }

    /// Sets hashes of the server certificates to accept, instead of the usual certificate check.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "serverCertificateHashes")]
    pub fn set_server_certificate_hashes(&self, value: impl IntoSequence<WebTransportHash>) -> &Self {
        property::set(self, "serverCertificateHashes", &value.to_value());
        self
    }

    /// The aim in controlling the sending rate.
    ///
    /// `WebTransportCongestionControl congestionControl = "default"`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "congestionControl")]
    pub fn get_congestion_control(&self) -> Option<WebTransportCongestionControl> {
        property::get(self, "congestionControl")
    }

    /// Sets the aim in controlling the sending rate.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "congestionControl")]
    pub fn set_congestion_control(&self, value: WebTransportCongestionControl) -> &Self {
        property::set_str(self, "congestionControl", value.as_str());
        self
    }

    /// The number of one-way streams the server is expected to open at once, or null.
    ///
    /// `[EnforceRange] unsigned short? anticipatedConcurrentIncomingUnidirectionalStreams = null`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    pub fn get_anticipated_concurrent_incoming_unidirectional_streams(&self) -> Option<u16> {
        property::get(self, "anticipatedConcurrentIncomingUnidirectionalStreams")
    }

    /// Sets the number of one-way streams the server is expected to open at once, or null.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    pub fn set_anticipated_concurrent_incoming_unidirectional_streams(&self, value: Option<u16>) -> &Self {
        property::set(self, "anticipatedConcurrentIncomingUnidirectionalStreams", &value.to_js());
        self
    }

    /// The number of two-way streams the server is expected to open at once, or null.
    ///
    /// `[EnforceRange] unsigned short? anticipatedConcurrentIncomingBidirectionalStreams = null`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "anticipatedConcurrentIncomingBidirectionalStreams")]
    pub fn get_anticipated_concurrent_incoming_bidirectional_streams(&self) -> Option<u16> {
        property::get(self, "anticipatedConcurrentIncomingBidirectionalStreams")
    }

    /// Sets the number of two-way streams the server is expected to open at once, or null.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "anticipatedConcurrentIncomingBidirectionalStreams")]
    pub fn set_anticipated_concurrent_incoming_bidirectional_streams(&self, value: Option<u16>) -> &Self {
        property::set(self, "anticipatedConcurrentIncomingBidirectionalStreams", &value.to_js());
        self
    }

    /// The application protocols that the page can talk, the best first.
    ///
    /// `sequence<DOMString> protocols = []`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "protocols")]
    pub fn get_protocols(&self) -> Option<Array<String>> {
        property::get(self, "protocols")
    }

    /// Sets the application protocols that the page can talk, the best first.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "protocols")]
    pub fn set_protocols(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "protocols", &value.to_value());
        self
    }

    /// The kind of the stream of received datagrams, `bytes` for a byte stream.
    ///
    /// `ReadableStreamType datagramsReadableType`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "datagramsReadableType")]
    pub fn get_datagrams_readable_type(&self) -> Option<ReadableStreamType> {
        property::get(self, "datagramsReadableType")
    }

    /// Sets the kind of the stream of received datagrams, `bytes` for a byte stream.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "datagramsReadableType")]
    pub fn set_datagrams_readable_type(&self, value: ReadableStreamType) -> &Self {
        property::set_str(self, "datagramsReadableType", value.as_str());
        self
    }
}

impl Default for WebTransportOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl WebTransportCloseInfo {
    /// The code and the reason for the end of a connection.
    ///
    /// `dictionary WebTransportCloseInfo`
    ///
    /// Feature `webtransport`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The code for the end of the connection, chosen by the application.
    ///
    /// `unsigned long closeCode = 0`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "closeCode")]
    pub fn get_close_code(&self) -> Option<u32> {
        property::get(self, "closeCode")
    }

    /// Sets the code for the end of the connection, chosen by the application.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "closeCode")]
    pub fn set_close_code(&self, value: u32) -> &Self {
        property::set_f64(self, "closeCode", value as f64);
        self
    }

    /// The reason for the end, at most 1024 bytes.
    ///
    /// `USVString reason = ""`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> Option<String> {
        property::get(self, "reason")
    }

    /// Sets the reason for the end, at most 1024 bytes.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "reason")]
    pub fn set_reason(&self, value: &str) -> &Self {
        property::set_str(self, "reason", value);
        self
    }
}

impl Default for WebTransportCloseInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl WebTransportSendOptions {
    /// The settings for the order in which data is sent.
    ///
    /// `dictionary WebTransportSendOptions`
    ///
    /// Feature `webtransport`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The group in which the data is ordered, or null for none.
    ///
    /// `WebTransportSendGroup? sendGroup = null`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "sendGroup")]
    pub fn get_send_group(&self) -> Option<WebTransportSendGroup> {
        property::get(self, "sendGroup")
    }

    /// Sets the group in which the data is ordered, or null for none.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "sendGroup")]
    pub fn set_send_group(&self, value: Option<&WebTransportSendGroup>) -> &Self {
        property::set(self, "sendGroup", nullable(value));
        self
    }

    /// The priority within the group, where higher values are sent first.
    ///
    /// `long long sendOrder = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "sendOrder")]
    pub fn get_send_order(&self) -> Option<i64> {
        property::get(self, "sendOrder")
    }

    /// Sets the priority within the group, where higher values are sent first.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "sendOrder")]
    pub fn set_send_order(&self, value: i64) -> &Self {
        property::set_f64(self, "sendOrder", value as f64);
        self
    }
}

impl Default for WebTransportSendOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl WebTransportSendStreamOptions {
    /// The settings of a new outgoing stream.
    ///
    /// `dictionary WebTransportSendStreamOptions : WebTransportSendOptions`
    ///
    /// Feature `webtransport`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to wait if the server does not allow more streams now, instead of failing.
    ///
    /// `boolean waitUntilAvailable = false`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "waitUntilAvailable")]
    pub fn get_wait_until_available(&self) -> Option<bool> {
        property::get(self, "waitUntilAvailable")
    }

    /// Sets whether to wait if the server does not allow more streams now, instead of failing.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "waitUntilAvailable")]
    pub fn set_wait_until_available(&self, value: bool) -> &Self {
        property::set_bool(self, "waitUntilAvailable", value);
        self
    }

    /// Sets the group in which the data is ordered, or null for none.
    ///
    /// `WebTransportSendGroup? sendGroup = null`
    ///
    /// Feature `webtransport`. Inherited from `WebTransportSendOptions`.
    #[doc(alias = "sendGroup")]
    pub fn set_send_group(&self, value: Option<&WebTransportSendGroup>) -> &Self {
        property::set(self, "sendGroup", nullable(value));
        self
    }

    /// Sets the priority within the group, where higher values are sent first.
    ///
    /// `long long sendOrder = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`. Inherited from `WebTransportSendOptions`.
    #[doc(alias = "sendOrder")]
    pub fn set_send_order(&self, value: i64) -> &Self {
        property::set_f64(self, "sendOrder", value as f64);
        self
    }
}

impl Default for WebTransportSendStreamOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl WebTransportConnectionStats {
    /// Statistics of a connection.
    ///
    /// `dictionary WebTransportConnectionStats`
    ///
    /// Feature `webtransport`.
    pub fn new(datagrams: &WebTransportDatagramStats) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "datagrams", datagrams.as_ref());
        this
    }

    /// The number of bytes sent, without those sent again and without overhead.
    ///
    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// Sets the number of bytes sent, without those sent again and without overhead.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// The number of bytes of overhead sent, such as headers of packets.
    ///
    /// `unsigned long long bytesSentOverhead`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesSentOverhead")]
    pub fn get_bytes_sent_overhead(&self) -> Option<u64> {
        property::get(self, "bytesSentOverhead")
    }

    /// Sets the number of bytes of overhead sent, such as headers of packets.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesSentOverhead")]
    pub fn set_bytes_sent_overhead(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSentOverhead", value as f64);
        self
    }

    /// The number of bytes sent whose arrival the server has confirmed.
    ///
    /// `unsigned long long bytesAcknowledged`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesAcknowledged")]
    pub fn get_bytes_acknowledged(&self) -> Option<u64> {
        property::get(self, "bytesAcknowledged")
    }

    /// Sets the number of bytes sent whose arrival the server has confirmed.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesAcknowledged")]
    pub fn set_bytes_acknowledged(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesAcknowledged", value as f64);
        self
    }

    /// The number of packets sent.
    ///
    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "packetsSent")]
    pub fn get_packets_sent(&self) -> Option<u64> {
        property::get(self, "packetsSent")
    }

    /// Sets the number of packets sent.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// The number of bytes lost.
    ///
    /// `unsigned long long bytesLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesLost")]
    pub fn get_bytes_lost(&self) -> Option<u64> {
        property::get(self, "bytesLost")
    }

    /// Sets the number of bytes lost.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesLost")]
    pub fn set_bytes_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesLost", value as f64);
        self
    }

    /// The number of packets lost.
    ///
    /// `unsigned long long packetsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "packetsLost")]
    pub fn get_packets_lost(&self) -> Option<u64> {
        property::get(self, "packetsLost")
    }

    /// Sets the number of packets lost.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "packetsLost")]
    pub fn set_packets_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsLost", value as f64);
        self
    }

    /// The number of bytes received.
    ///
    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// Sets the number of bytes received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// The number of packets received.
    ///
    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "packetsReceived")]
    pub fn get_packets_received(&self) -> Option<u64> {
        property::get(self, "packetsReceived")
    }

    /// Sets the number of packets received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// The smoothed time in milliseconds for the way to the server and back.
    ///
    /// `DOMHighResTimeStamp smoothedRtt`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "smoothedRtt")]
    pub fn get_smoothed_rtt(&self) -> Option<f64> {
        property::get(self, "smoothedRtt")
    }

    /// Sets the smoothed time in milliseconds for the way to the server and back.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "smoothedRtt")]
    pub fn set_smoothed_rtt(&self, value: f64) -> &Self {
        property::set_f64(self, "smoothedRtt", value);
        self
    }

    /// The variation of the round trip time in milliseconds.
    ///
    /// `DOMHighResTimeStamp rttVariation`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "rttVariation")]
    pub fn get_rtt_variation(&self) -> Option<f64> {
        property::get(self, "rttVariation")
    }

    /// Sets the variation of the round trip time in milliseconds.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "rttVariation")]
    pub fn set_rtt_variation(&self, value: f64) -> &Self {
        property::set_f64(self, "rttVariation", value);
        self
    }

    /// The shortest round trip time in milliseconds.
    ///
    /// `DOMHighResTimeStamp minRtt`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "minRtt")]
    pub fn get_min_rtt(&self) -> Option<f64> {
        property::get(self, "minRtt")
    }

    /// Sets the shortest round trip time in milliseconds.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "minRtt")]
    pub fn set_min_rtt(&self, value: f64) -> &Self {
        property::set_f64(self, "minRtt", value);
        self
    }

    /// Statistics of the datagrams.
    ///
    /// `required WebTransportDatagramStats datagrams`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "datagrams")]
    pub fn get_datagrams(&self) -> WebTransportDatagramStats {
        property::get(self, "datagrams")
    }

    /// Sets statistics of the datagrams.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "datagrams")]
    pub fn set_datagrams(&self, value: &WebTransportDatagramStats) -> &Self {
        property::set(self, "datagrams", value.as_ref());
        self
    }

    /// The estimated rate for sending in bits per second, or null if not known.
    ///
    /// `unsigned long long? estimatedSendRate = null`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "estimatedSendRate")]
    pub fn get_estimated_send_rate(&self) -> Option<u64> {
        property::get(self, "estimatedSendRate")
    }

    /// Sets the estimated rate for sending in bits per second, or null if not known.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "estimatedSendRate")]
    pub fn set_estimated_send_rate(&self, value: Option<u64>) -> &Self {
        property::set(self, "estimatedSendRate", &value.to_js());
        self
    }

    /// Whether the program has more to send than the connection can take.
    ///
    /// `boolean atSendCapacity = false`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "atSendCapacity")]
    pub fn get_at_send_capacity(&self) -> Option<bool> {
        property::get(self, "atSendCapacity")
    }

    /// Sets whether the program has more to send than the connection can take.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "atSendCapacity")]
    pub fn set_at_send_capacity(&self, value: bool) -> &Self {
        property::set_bool(self, "atSendCapacity", value);
        self
    }
}

impl WebTransportDatagramStats {
    /// Statistics of the datagrams of a connection.
    ///
    /// `dictionary WebTransportDatagramStats`
    ///
    /// Feature `webtransport`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of datagrams dropped because too many were unread.
    ///
    /// `unsigned long long droppedIncoming`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "droppedIncoming")]
    pub fn get_dropped_incoming(&self) -> Option<u64> {
        property::get(self, "droppedIncoming")
    }

    /// Sets the number of datagrams dropped because too many were unread.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "droppedIncoming")]
    pub fn set_dropped_incoming(&self, value: u64) -> &Self {
        property::set_f64(self, "droppedIncoming", value as f64);
        self
    }

    /// The number of datagrams dropped because they were unread for too long.
    ///
    /// `unsigned long long expiredIncoming`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "expiredIncoming")]
    pub fn get_expired_incoming(&self) -> Option<u64> {
        property::get(self, "expiredIncoming")
    }

    /// Sets the number of datagrams dropped because they were unread for too long.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "expiredIncoming")]
    pub fn set_expired_incoming(&self, value: u64) -> &Self {
        property::set_f64(self, "expiredIncoming", value as f64);
        self
    }

    /// The number of datagrams dropped because they waited too long to be sent.
    ///
    /// `unsigned long long expiredOutgoing`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "expiredOutgoing")]
    pub fn get_expired_outgoing(&self) -> Option<u64> {
        property::get(self, "expiredOutgoing")
    }

    /// Sets the number of datagrams dropped because they waited too long to be sent.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "expiredOutgoing")]
    pub fn set_expired_outgoing(&self, value: u64) -> &Self {
        property::set_f64(self, "expiredOutgoing", value as f64);
        self
    }

    /// The number of sent datagrams that got lost.
    ///
    /// `unsigned long long lostOutgoing`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "lostOutgoing")]
    pub fn get_lost_outgoing(&self) -> Option<u64> {
        property::get(self, "lostOutgoing")
    }

    /// Sets the number of sent datagrams that got lost.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "lostOutgoing")]
    pub fn set_lost_outgoing(&self, value: u64) -> &Self {
        property::set_f64(self, "lostOutgoing", value as f64);
        self
    }
}

impl Default for WebTransportDatagramStats {
    fn default() -> Self {
        Self::new()
    }
}

impl WebTransportSendStream {
    /// The group in which the stream is ordered, or null for none.
    ///
    /// `attribute WebTransportSendGroup? sendGroup`
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/sendGroup) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-sendgroup)
    #[doc(alias = "sendGroup")]
    #[inline]
    pub fn send_group(&self) -> Option<WebTransportSendGroup> {
        Js::get_sendGroup__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the group in which the stream is ordered, or null for none.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "sendGroup")]
    #[inline]
    pub fn set_send_group(&self, value: Option<&WebTransportSendGroup>) {
        Js::set_sendGroup__value(js(self), nullable(value))
    }

    /// The priority of the stream within its group, where higher values are sent first.
    ///
    /// `attribute long long sendOrder`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/sendOrder) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-sendorder)
    #[doc(alias = "sendOrder")]
    #[inline]
    pub fn send_order(&self) -> i64 {
        Js::get_sendOrder__as_number(js(self)) as i64
    }

    /// Sets the priority of the stream within its group, where higher values are sent first.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "sendOrder")]
    #[inline]
    pub fn set_send_order(&self, value: i64) {
        Js::set_sendOrder__number(js(self), value as f64)
    }

    /// Resolves to statistics of the stream.
    ///
    /// `Promise<WebTransportSendStreamStats> getStats()`
    ///
    /// Feature `webtransport`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/getStats) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-getstats)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<WebTransportSendStreamStats> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }

    /// Locks the stream and returns a writer for it.
    ///
    /// `WebTransportWriter getWriter()`
    ///
    /// Feature `webtransport`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/getWriter) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-getwriter)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the stream is locked.
    #[doc(alias = "getWriter")]
    #[inline]
    pub fn get_writer(&self) -> Result<WebTransportWriter, Exception> {
        Js::try_call_getWriter__as_value(js(self)).map(Js::read)
    }
}

impl WebTransportSendStreamStats {
    /// Statistics of one outgoing stream or of a group.
    ///
    /// `dictionary WebTransportSendStreamStats`
    ///
    /// Feature `webtransport`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of bytes that the program has written.
    ///
    /// `unsigned long long bytesWritten`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesWritten")]
    pub fn get_bytes_written(&self) -> Option<u64> {
        property::get(self, "bytesWritten")
    }

    /// Sets the number of bytes that the program has written.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesWritten")]
    pub fn set_bytes_written(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesWritten", value as f64);
        self
    }

    /// The number of bytes sent at least once.
    ///
    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// Sets the number of bytes sent at least once.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// The number of bytes whose arrival the server has confirmed.
    ///
    /// `unsigned long long bytesAcknowledged`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesAcknowledged")]
    pub fn get_bytes_acknowledged(&self) -> Option<u64> {
        property::get(self, "bytesAcknowledged")
    }

    /// Sets the number of bytes whose arrival the server has confirmed.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesAcknowledged")]
    pub fn set_bytes_acknowledged(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesAcknowledged", value as f64);
        self
    }
}

impl Default for WebTransportSendStreamStats {
    fn default() -> Self {
        Self::new()
    }
}

impl WebTransportSendGroup {
    /// Resolves to statistics of all streams of the group together.
    ///
    /// `Promise<WebTransportSendStreamStats> getStats()`
    ///
    /// Feature `webtransport`. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendGroup/getStats) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendgroup-getstats)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<WebTransportSendStreamStats> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }
}

impl WebTransportReceiveStream {
    /// Resolves to statistics of the stream.
    ///
    /// `Promise<WebTransportReceiveStreamStats> getStats()`
    ///
    /// Feature `webtransport`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportReceiveStream/getStats) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportreceivestream-getstats)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<WebTransportReceiveStreamStats> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }
}

impl WebTransportReceiveStreamStats {
    /// Statistics of an incoming stream.
    ///
    /// `dictionary WebTransportReceiveStreamStats`
    ///
    /// Feature `webtransport`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of bytes received.
    ///
    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// Sets the number of bytes received.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// The number of bytes that the program has read.
    ///
    /// `unsigned long long bytesRead`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesRead")]
    pub fn get_bytes_read(&self) -> Option<u64> {
        property::get(self, "bytesRead")
    }

    /// Sets the number of bytes that the program has read.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "bytesRead")]
    pub fn set_bytes_read(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesRead", value as f64);
        self
    }
}

impl Default for WebTransportReceiveStreamStats {
    fn default() -> Self {
        Self::new()
    }
}

impl WebTransportBidirectionalStream {
    /// The incoming part of the stream.
    ///
    /// `readonly attribute WebTransportReceiveStream readable`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportBidirectionalStream/readable) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportbidirectionalstream-readable)
    #[inline]
    pub fn readable(&self) -> WebTransportReceiveStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// The outgoing part of the stream.
    ///
    /// `readonly attribute WebTransportSendStream writable`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportBidirectionalStream/writable) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportbidirectionalstream-writable)
    #[inline]
    pub fn writable(&self) -> WebTransportSendStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl WebTransportWriter {
    /// Writes the chunk only if it can be sent at once as a whole, and rejects otherwise.
    ///
    /// `Promise<undefined> atomicWrite(optional any chunk)`
    ///
    /// Features `webtransport` and `experimental`.
    #[doc(alias = "atomicWrite")]
    #[inline]
    pub fn atomic_write(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_atomicWrite__as_value(js(self)))
    }

    /// As `atomic_write`, with `chunk`.
    ///
    /// `Promise<undefined> atomicWrite(optional any chunk)`
    ///
    /// Features `webtransport` and `experimental`.
    #[doc(alias = "atomicWrite")]
    #[inline]
    pub fn atomic_write_with_chunk(&self, chunk: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_atomicWrite__value__as_value(js(self), chunk))
    }

    /// Marks the bytes written so far as to be delivered even if the stream is aborted later.
    ///
    /// `undefined commit()`
    ///
    /// Features `webtransport` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn commit(&self) -> Result<(), Exception> {
        Js::try_call_commit(js(self))
    }
}

impl WebTransportError {
    /// Makes a new `WebTransportError`.
    ///
    /// `constructor(optional DOMString message = "", optional WebTransportErrorOptions options = {})`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError/WebTransportError) · [Specification](https://w3c.github.io/webtransport/#dom-webtransporterror-webtransporterror)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<WebTransportError, Exception> {
        Js::try_new_WebTransportError__as_value().map(Js::cast)
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(optional DOMString message = "", optional WebTransportErrorOptions options = {})`
    ///
    /// Feature `webtransport`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_message(message: &str) -> Result<WebTransportError, Exception> {
        Js::try_new_WebTransportError__str__as_value(message).map(Js::cast)
    }

    /// As `new_with_message`, with `options`.
    ///
    /// `constructor(optional DOMString message = "", optional WebTransportErrorOptions options = {})`
    ///
    /// Feature `webtransport`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_message_and_options(
        message: &str,
        options: impl IntoJs<WebTransportErrorOptions>,
    ) -> Result<WebTransportError, Exception> {
        Js::try_new_WebTransportError__str_value__as_value(message, &options.to_value()).map(Js::cast)
    }

    /// Whether the error concerns one `stream` or the whole `session`.
    ///
    /// `readonly attribute WebTransportErrorSource source`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError/source) · [Specification](https://w3c.github.io/webtransport/#dom-webtransporterror-source)
    #[inline]
    pub fn source(&self) -> WebTransportErrorSource {
        FromJs::from_js(Js::get_source__as_value(js(self)))
    }

    /// The code that the application on the other side gave, or null.
    ///
    /// `readonly attribute unsigned long? streamErrorCode`
    ///
    /// Feature `webtransport`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError/streamErrorCode) · [Specification](https://w3c.github.io/webtransport/#dom-webtransporterror-streamerrorcode)
    #[doc(alias = "streamErrorCode")]
    #[inline]
    pub fn stream_error_code(&self) -> Option<u32> {
        FromJs::from_js(Js::get_streamErrorCode__as_value(js(self)))
    }
}

web_error_traits!(WebTransportError);

impl WebTransportErrorOptions {
    /// The details for creating a `WebTransportError`.
    ///
    /// `dictionary WebTransportErrorOptions`
    ///
    /// Feature `webtransport`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the error concerns one stream or the whole session.
    ///
    /// `WebTransportErrorSource source = "stream"`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<WebTransportErrorSource> {
        property::get(self, "source")
    }

    /// Sets whether the error concerns one stream or the whole session.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: WebTransportErrorSource) -> &Self {
        property::set_str(self, "source", value.as_str());
        self
    }

    /// The code for the other side, from 0 to 4294967295, or null.
    ///
    /// `[Clamp] unsigned long? streamErrorCode = null`
    ///
    /// Feature `webtransport`.
    #[doc(alias = "streamErrorCode")]
    pub fn get_stream_error_code(&self) -> Option<u32> {
        property::get(self, "streamErrorCode")
    }

    /// Sets the code for the other side, from 0 to 4294967295, or null.
    ///
    /// Feature `webtransport`.
    #[doc(alias = "streamErrorCode")]
    pub fn set_stream_error_code(&self, value: Option<u32>) -> &Self {
        property::set(self, "streamErrorCode", &value.to_js());
        self
    }
}

impl Default for WebTransportErrorOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "anticipatedConcurrentIncomingBidirectionalStreams")]
    pub(crate) fn get_anticipatedConcurrentIncomingBidirectionalStreams__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    pub(crate) fn get_anticipatedConcurrentIncomingUnidirectionalStreams__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "congestionControl")]
    pub(crate) fn get_congestionControl__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "datagrams")]
    pub(crate) fn get_datagrams__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "draining")]
    pub(crate) fn try_get_draining__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "incomingBidirectionalStreams")]
    pub(crate) fn get_incomingBidirectionalStreams__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "incomingMaxAge")]
    pub(crate) fn get_incomingMaxAge__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "incomingMaxBufferedDatagrams")]
    pub(crate) fn get_incomingMaxBufferedDatagrams__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "incomingUnidirectionalStreams")]
    pub(crate) fn get_incomingUnidirectionalStreams__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxDatagramSize")]
    pub(crate) fn get_maxDatagramSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "outgoingMaxAge")]
    pub(crate) fn get_outgoingMaxAge__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "outgoingMaxBufferedDatagrams")]
    pub(crate) fn get_outgoingMaxBufferedDatagrams__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "reliability")]
    pub(crate) fn get_reliability__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "responseHeaders")]
    pub(crate) fn get_responseHeaders__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "sendGroup")]
    pub(crate) fn get_sendGroup__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "sendOrder")]
    pub(crate) fn get_sendOrder__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "streamErrorCode")]
    pub(crate) fn get_streamErrorCode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "anticipatedConcurrentIncomingBidirectionalStreams")]
    pub(crate) fn set_anticipatedConcurrentIncomingBidirectionalStreams__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    pub(crate) fn set_anticipatedConcurrentIncomingUnidirectionalStreams__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "incomingMaxAge")]
    pub(crate) fn try_set_incomingMaxAge__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "incomingMaxBufferedDatagrams")]
    pub(crate) fn set_incomingMaxBufferedDatagrams__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "outgoingMaxAge")]
    pub(crate) fn try_set_outgoingMaxAge__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "outgoingMaxBufferedDatagrams")]
    pub(crate) fn set_outgoingMaxBufferedDatagrams__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "sendGroup")]
    pub(crate) fn set_sendGroup__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "sendOrder")]
    pub(crate) fn set_sendOrder__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "close")]
    pub(crate) fn try_call_close__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "createBidirectionalStream")]
    pub(crate) fn try_call_createBidirectionalStream__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createBidirectionalStream")]
    pub(crate) fn try_call_createBidirectionalStream__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createSendGroup")]
    pub(crate) fn try_call_createSendGroup__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createUnidirectionalStream")]
    pub(crate) fn try_call_createUnidirectionalStream__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createUnidirectionalStream")]
    pub(crate) fn try_call_createUnidirectionalStream__value__as_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "exportKeyingMaterial")]
    pub(crate) fn try_call_exportKeyingMaterial__value2_number__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WebTransport")]
    pub(crate) fn try_new_WebTransport__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WebTransport")]
    pub(crate) fn try_new_WebTransport__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WebTransportError")]
    pub(crate) fn try_new_WebTransportError__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WebTransportError")]
    pub(crate) fn try_new_WebTransportError__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "WebTransportError")]
    pub(crate) fn try_new_WebTransportError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "WebTransport", getter, js_name = "supportsReliableOnly")]
    pub(crate) fn static_get_WebTransport_supportsReliableOnly__as_bool() -> Truth;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "atomicWrite")]
    pub(crate) fn try_call_atomicWrite__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "atomicWrite")]
    pub(crate) fn try_call_atomicWrite__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
