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
    /// `attribute WebTransportSendGroup? sendGroup`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramsWritable/sendGroup) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramswritable-sendgroup)
    #[doc(alias = "sendGroup")]
    #[inline]
    pub fn send_group(&self) -> Option<WebTransportSendGroup> {
        Js::get_sendGroup__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute WebTransportSendGroup? sendGroup`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramsWritable/sendGroup) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramswritable-sendgroup)
    #[doc(alias = "sendGroup")]
    #[inline]
    pub fn set_send_group(&self, value: Option<&WebTransportSendGroup>) {
        Js::set_sendGroup__value(js(self), nullable(value))
    }

    /// `attribute long long sendOrder`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramsWritable/sendOrder) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramswritable-sendorder)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "sendOrder")]
    #[inline]
    pub fn send_order(&self) -> i64 {
        Js::get_sendOrder__as_number(js(self)) as i64
    }

    /// `attribute long long sendOrder`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramsWritable/sendOrder) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramswritable-sendorder)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "sendOrder")]
    #[inline]
    pub fn set_send_order(&self, value: i64) {
        Js::set_sendOrder__number(js(self), value as f64)
    }
}

impl WebTransportDatagramDuplexStream {
    /// `WebTransportDatagramsWritable createWritable(optional WebTransportSendOptions options = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/createWritable) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-createwritable)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createWritable")]
    #[inline]
    pub fn create_writable(&self) -> Result<WebTransportDatagramsWritable, Exception> {
        Js::try_call_createWritable__as_value(js(self)).map(Js::read)
    }

    /// `WebTransportDatagramsWritable createWritable(optional WebTransportSendOptions options = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/createWritable) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-createwritable)
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

    /// `readonly attribute ReadableStream readable`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/readable) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-readable)
    #[inline]
    pub fn readable(&self) -> ReadableStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// `readonly attribute unsigned long maxDatagramSize`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/maxDatagramSize) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-maxdatagramsize)
    #[doc(alias = "maxDatagramSize")]
    #[inline]
    pub fn max_datagram_size(&self) -> u32 {
        Js::get_maxDatagramSize__as_number(js(self)) as u32
    }

    /// `attribute unrestricted double? incomingMaxAge`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingMaxAge) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-incomingmaxage)
    #[doc(alias = "incomingMaxAge")]
    #[inline]
    pub fn incoming_max_age(&self) -> Option<f64> {
        FromJs::from_js(Js::get_incomingMaxAge__as_value(js(self)))
    }

    /// `attribute unrestricted double? incomingMaxAge`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/incomingMaxAge) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-incomingmaxage)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "incomingMaxAge")]
    #[inline]
    pub fn set_incoming_max_age(&self, value: Option<f64>) -> Result<(), Exception> {
        Js::try_set_incomingMaxAge__value(js(self), &value.to_js())
    }

    /// `attribute unrestricted double? outgoingMaxAge`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingMaxAge) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-outgoingmaxage)
    #[doc(alias = "outgoingMaxAge")]
    #[inline]
    pub fn outgoing_max_age(&self) -> Option<f64> {
        FromJs::from_js(Js::get_outgoingMaxAge__as_value(js(self)))
    }

    /// `attribute unrestricted double? outgoingMaxAge`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportDatagramDuplexStream/outgoingMaxAge) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-outgoingmaxage)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "outgoingMaxAge")]
    #[inline]
    pub fn set_outgoing_max_age(&self, value: Option<f64>) -> Result<(), Exception> {
        Js::try_set_outgoingMaxAge__value(js(self), &value.to_js())
    }

    /// `attribute unsigned long incomingMaxBufferedDatagrams`
    ///
    /// [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-incomingmaxbuffereddatagrams)
    #[doc(alias = "incomingMaxBufferedDatagrams")]
    #[inline]
    pub fn incoming_max_buffered_datagrams(&self) -> u32 {
        Js::get_incomingMaxBufferedDatagrams__as_number(js(self)) as u32
    }

    /// `attribute unsigned long incomingMaxBufferedDatagrams`
    ///
    /// [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-incomingmaxbuffereddatagrams)
    #[doc(alias = "incomingMaxBufferedDatagrams")]
    #[inline]
    pub fn set_incoming_max_buffered_datagrams(&self, value: u32) {
        Js::set_incomingMaxBufferedDatagrams__number(js(self), value as f64)
    }

    /// `attribute unsigned long outgoingMaxBufferedDatagrams`
    ///
    /// [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-outgoingmaxbuffereddatagrams)
    #[doc(alias = "outgoingMaxBufferedDatagrams")]
    #[inline]
    pub fn outgoing_max_buffered_datagrams(&self) -> u32 {
        Js::get_outgoingMaxBufferedDatagrams__as_number(js(self)) as u32
    }

    /// `attribute unsigned long outgoingMaxBufferedDatagrams`
    ///
    /// [Specification](https://w3c.github.io/webtransport/#dom-webtransportdatagramduplexstream-outgoingmaxbuffereddatagrams)
    #[doc(alias = "outgoingMaxBufferedDatagrams")]
    #[inline]
    pub fn set_outgoing_max_buffered_datagrams(&self, value: u32) {
        Js::set_outgoingMaxBufferedDatagrams__number(js(self), value as f64)
    }
}

impl WebTransport {
    /// `constructor(USVString url, optional WebTransportOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/WebTransport) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-webtransport)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(url: &str) -> Result<WebTransport, Exception> {
        Js::try_new_WebTransport__str__as_value(url).map(Js::cast)
    }

    /// `constructor(USVString url, optional WebTransportOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/WebTransport) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-webtransport)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(url: &str, options: &WebTransportOptions) -> Result<WebTransport, Exception> {
        Js::try_new_WebTransport__str_value__as_value(url, options.as_ref()).map(Js::cast)
    }

    /// `Promise<WebTransportConnectionStats> getStats()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/getStats) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-getstats)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<WebTransportConnectionStats> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }

    /// `Promise<Uint8Array> exportKeyingMaterial(BufferSource label, BufferSource context, unsigned long outputLength)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/exportKeyingMaterial) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-exportkeyingmaterial)
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

    /// `readonly attribute Promise<undefined> ready`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/ready) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-ready)
    #[inline]
    pub fn ready(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// `readonly attribute WebTransportReliabilityMode reliability`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/reliability) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-reliability)
    #[inline]
    pub fn reliability(&self) -> WebTransportReliabilityMode {
        FromJs::from_js(Js::get_reliability__as_value(js(self)))
    }

    /// `readonly attribute WebTransportCongestionControl congestionControl`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/congestionControl) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-congestioncontrol)
    #[doc(alias = "congestionControl")]
    #[inline]
    pub fn congestion_control(&self) -> WebTransportCongestionControl {
        FromJs::from_js(Js::get_congestionControl__as_value(js(self)))
    }

    /// `attribute [EnforceRange] unsigned short? anticipatedConcurrentIncomingUnidirectionalStreams`
    ///
    /// [Specification](https://w3c.github.io/webtransport/#dom-webtransport-anticipatedconcurrentincomingunidirectionalstreams)
    #[doc(alias = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    #[inline]
    pub fn anticipated_concurrent_incoming_unidirectional_streams(&self) -> Option<u16> {
        FromJs::from_js(Js::get_anticipatedConcurrentIncomingUnidirectionalStreams__as_value(js(self)))
    }

    /// `attribute [EnforceRange] unsigned short? anticipatedConcurrentIncomingUnidirectionalStreams`
    ///
    /// [Specification](https://w3c.github.io/webtransport/#dom-webtransport-anticipatedconcurrentincomingunidirectionalstreams)
    #[doc(alias = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    #[inline]
    pub fn set_anticipated_concurrent_incoming_unidirectional_streams(&self, value: Option<u16>) {
        Js::set_anticipatedConcurrentIncomingUnidirectionalStreams__value(js(self), &value.to_js())
    }

    /// `attribute [EnforceRange] unsigned short? anticipatedConcurrentIncomingBidirectionalStreams`
    ///
    /// [Specification](https://w3c.github.io/webtransport/#dom-webtransport-anticipatedconcurrentincomingbidirectionalstreams)
    #[doc(alias = "anticipatedConcurrentIncomingBidirectionalStreams")]
    #[inline]
    pub fn anticipated_concurrent_incoming_bidirectional_streams(&self) -> Option<u16> {
        FromJs::from_js(Js::get_anticipatedConcurrentIncomingBidirectionalStreams__as_value(js(self)))
    }

    /// `attribute [EnforceRange] unsigned short? anticipatedConcurrentIncomingBidirectionalStreams`
    ///
    /// [Specification](https://w3c.github.io/webtransport/#dom-webtransport-anticipatedconcurrentincomingbidirectionalstreams)
    #[doc(alias = "anticipatedConcurrentIncomingBidirectionalStreams")]
    #[inline]
    pub fn set_anticipated_concurrent_incoming_bidirectional_streams(&self, value: Option<u16>) {
        Js::set_anticipatedConcurrentIncomingBidirectionalStreams__value(js(self), &value.to_js())
    }

    /// `readonly attribute Headers? responseHeaders`
    ///
    /// [Specification](https://w3c.github.io/webtransport/#dom-webtransport-responseheaders)
    #[doc(alias = "responseHeaders")]
    #[inline]
    pub fn response_headers(&self) -> Option<Headers> {
        Js::get_responseHeaders__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString protocol`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/protocol) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute Promise<WebTransportCloseInfo> closed`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/closed) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-closed)
    #[inline]
    pub fn closed(&self) -> Promise<WebTransportCloseInfo> {
        Promise::of_call(Js::try_get_closed__as_value(js(self)))
    }

    /// `readonly attribute Promise<undefined> draining`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/draining) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-draining)
    #[inline]
    pub fn draining(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_draining__as_value(js(self)))
    }

    /// `undefined close(optional WebTransportCloseInfo closeInfo = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/close) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-close)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn close(&self) -> Result<(), Exception> {
        Js::try_call_close(js(self))
    }

    /// `undefined close(optional WebTransportCloseInfo closeInfo = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/close) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-close)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "close")]
    #[inline]
    pub fn close_with_close_info(&self, close_info: &WebTransportCloseInfo) -> Result<(), Exception> {
        Js::try_call_close__value(js(self), close_info.as_ref())
    }

    /// `readonly attribute WebTransportDatagramDuplexStream datagrams`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/datagrams) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-datagrams)
    #[inline]
    pub fn datagrams(&self) -> WebTransportDatagramDuplexStream {
        FromJs::from_js(Js::get_datagrams__as_value(js(self)))
    }

    /// `Promise<WebTransportBidirectionalStream> createBidirectionalStream(optional WebTransportSendStreamOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/createBidirectionalStream) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-createbidirectionalstream)
    #[doc(alias = "createBidirectionalStream")]
    #[inline]
    pub fn create_bidirectional_stream(&self) -> Promise<WebTransportBidirectionalStream> {
        Promise::of_call(Js::try_call_createBidirectionalStream__as_value(js(self)))
    }

    /// `Promise<WebTransportBidirectionalStream> createBidirectionalStream(optional WebTransportSendStreamOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/createBidirectionalStream) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-createbidirectionalstream)
    #[doc(alias = "createBidirectionalStream")]
    #[inline]
    pub fn create_bidirectional_stream_with_options(
        &self,
        options: &WebTransportSendStreamOptions,
    ) -> Promise<WebTransportBidirectionalStream> {
        Promise::of_call(Js::try_call_createBidirectionalStream__value__as_value(js(self), options.as_ref()))
    }

    /// `readonly attribute ReadableStream incomingBidirectionalStreams`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/incomingBidirectionalStreams) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-incomingbidirectionalstreams)
    #[doc(alias = "incomingBidirectionalStreams")]
    #[inline]
    pub fn incoming_bidirectional_streams(&self) -> ReadableStream {
        FromJs::from_js(Js::get_incomingBidirectionalStreams__as_value(js(self)))
    }

    /// `Promise<WebTransportSendStream> createUnidirectionalStream(optional WebTransportSendStreamOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/createUnidirectionalStream) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-createunidirectionalstream)
    #[doc(alias = "createUnidirectionalStream")]
    #[inline]
    pub fn create_unidirectional_stream(&self) -> Promise<WebTransportSendStream> {
        Promise::of_call(Js::try_call_createUnidirectionalStream__as_value(js(self)))
    }

    /// `Promise<WebTransportSendStream> createUnidirectionalStream(optional WebTransportSendStreamOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/createUnidirectionalStream) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-createunidirectionalstream)
    #[doc(alias = "createUnidirectionalStream")]
    #[inline]
    pub fn create_unidirectional_stream_with_options(
        &self,
        options: &WebTransportSendStreamOptions,
    ) -> Promise<WebTransportSendStream> {
        Promise::of_call(Js::try_call_createUnidirectionalStream__value__as_value(js(self), options.as_ref()))
    }

    /// `readonly attribute ReadableStream incomingUnidirectionalStreams`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/incomingUnidirectionalStreams) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-incomingunidirectionalstreams)
    #[doc(alias = "incomingUnidirectionalStreams")]
    #[inline]
    pub fn incoming_unidirectional_streams(&self) -> ReadableStream {
        FromJs::from_js(Js::get_incomingUnidirectionalStreams__as_value(js(self)))
    }

    /// `WebTransportSendGroup createSendGroup()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/createSendGroup) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-createsendgroup)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createSendGroup")]
    #[inline]
    pub fn create_send_group(&self) -> Result<WebTransportSendGroup, Exception> {
        Js::try_call_createSendGroup__as_value(js(self)).map(Js::read)
    }

    /// `static readonly attribute boolean supportsReliableOnly`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransport/supportsReliableOnly_static) · [Specification](https://w3c.github.io/webtransport/#dom-webtransport-supportsreliableonly)
    #[doc(alias = "supportsReliableOnly")]
    #[inline]
    pub fn supports_reliable_only() -> bool {
        Js::static_get_WebTransport_supportsReliableOnly__as_bool().get()
    }
}

impl WebTransportHash {
    /// `dictionary WebTransportHash`
    pub fn new(algorithm: &str, value: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "algorithm", algorithm);
        property::set(&this, "value", &value.to_value());
        this
    }

    /// `required DOMString algorithm`
    #[doc(alias = "algorithm")]
    pub fn get_algorithm(&self) -> String {
        property::get(self, "algorithm")
    }

    /// `required DOMString algorithm`
    #[doc(alias = "algorithm")]
    pub fn set_algorithm(&self, value: &str) -> &Self {
        property::set_str(self, "algorithm", value);
        self
    }

    /// `required BufferSource value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> BufferSource {
        property::get(self, "value")
    }

    /// `required BufferSource value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "value", &value.to_value());
        self
    }
}

impl WebTransportOptions {
    /// `dictionary WebTransportOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean allowPooling = false`
    #[doc(alias = "allowPooling")]
    pub fn get_allow_pooling(&self) -> Option<bool> {
        property::get(self, "allowPooling")
    }

    /// `boolean allowPooling = false`
    #[doc(alias = "allowPooling")]
    pub fn set_allow_pooling(&self, value: bool) -> &Self {
        property::set_bool(self, "allowPooling", value);
        self
    }

    /// `boolean requireUnreliable = false`
    #[doc(alias = "requireUnreliable")]
    pub fn get_require_unreliable(&self) -> Option<bool> {
        property::get(self, "requireUnreliable")
    }

    /// `boolean requireUnreliable = false`
    #[doc(alias = "requireUnreliable")]
    pub fn set_require_unreliable(&self, value: bool) -> &Self {
        property::set_bool(self, "requireUnreliable", value);
        self
    }

    /// `HeadersInit headers = {}`
    #[doc(alias = "headers")]
    pub fn get_headers(&self) -> Option<HeadersInit> {
        property::get(self, "headers")
    }

    /// `HeadersInit headers = {}`
    #[doc(alias = "headers")]
    pub fn set_headers(&self, value: impl Into<HeadersInit>) -> &Self {
        property::set(self, "headers", &value.into().to_js());
        self
    }

    /// `sequence<WebTransportHash> serverCertificateHashes = []`
    #[doc(alias = "serverCertificateHashes")]
    pub fn get_server_certificate_hashes(&self) -> Option<Array<WebTransportHash>> {
        property::get(self, "serverCertificateHashes")
    }

    /// `sequence<WebTransportHash> serverCertificateHashes = []`
    #[doc(alias = "serverCertificateHashes")]
    pub fn set_server_certificate_hashes(&self, value: impl IntoSequence<WebTransportHash>) -> &Self {
        property::set(self, "serverCertificateHashes", &value.to_value());
        self
    }

    /// `WebTransportCongestionControl congestionControl = "default"`
    #[doc(alias = "congestionControl")]
    pub fn get_congestion_control(&self) -> Option<WebTransportCongestionControl> {
        property::get(self, "congestionControl")
    }

    /// `WebTransportCongestionControl congestionControl = "default"`
    #[doc(alias = "congestionControl")]
    pub fn set_congestion_control(&self, value: WebTransportCongestionControl) -> &Self {
        property::set_str(self, "congestionControl", value.as_str());
        self
    }

    /// `[EnforceRange] unsigned short? anticipatedConcurrentIncomingUnidirectionalStreams = null`
    #[doc(alias = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    pub fn get_anticipated_concurrent_incoming_unidirectional_streams(&self) -> Option<u16> {
        property::get(self, "anticipatedConcurrentIncomingUnidirectionalStreams")
    }

    /// `[EnforceRange] unsigned short? anticipatedConcurrentIncomingUnidirectionalStreams = null`
    #[doc(alias = "anticipatedConcurrentIncomingUnidirectionalStreams")]
    pub fn set_anticipated_concurrent_incoming_unidirectional_streams(&self, value: Option<u16>) -> &Self {
        property::set(self, "anticipatedConcurrentIncomingUnidirectionalStreams", &value.to_js());
        self
    }

    /// `[EnforceRange] unsigned short? anticipatedConcurrentIncomingBidirectionalStreams = null`
    #[doc(alias = "anticipatedConcurrentIncomingBidirectionalStreams")]
    pub fn get_anticipated_concurrent_incoming_bidirectional_streams(&self) -> Option<u16> {
        property::get(self, "anticipatedConcurrentIncomingBidirectionalStreams")
    }

    /// `[EnforceRange] unsigned short? anticipatedConcurrentIncomingBidirectionalStreams = null`
    #[doc(alias = "anticipatedConcurrentIncomingBidirectionalStreams")]
    pub fn set_anticipated_concurrent_incoming_bidirectional_streams(&self, value: Option<u16>) -> &Self {
        property::set(self, "anticipatedConcurrentIncomingBidirectionalStreams", &value.to_js());
        self
    }

    /// `sequence<DOMString> protocols = []`
    #[doc(alias = "protocols")]
    pub fn get_protocols(&self) -> Option<Array<String>> {
        property::get(self, "protocols")
    }

    /// `sequence<DOMString> protocols = []`
    #[doc(alias = "protocols")]
    pub fn set_protocols(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "protocols", &value.to_value());
        self
    }

    /// `ReadableStreamType datagramsReadableType`
    #[doc(alias = "datagramsReadableType")]
    pub fn get_datagrams_readable_type(&self) -> Option<ReadableStreamType> {
        property::get(self, "datagramsReadableType")
    }

    /// `ReadableStreamType datagramsReadableType`
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
    /// `dictionary WebTransportCloseInfo`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long closeCode = 0`
    #[doc(alias = "closeCode")]
    pub fn get_close_code(&self) -> Option<u32> {
        property::get(self, "closeCode")
    }

    /// `unsigned long closeCode = 0`
    #[doc(alias = "closeCode")]
    pub fn set_close_code(&self, value: u32) -> &Self {
        property::set_f64(self, "closeCode", value as f64);
        self
    }

    /// `USVString reason = ""`
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> Option<String> {
        property::get(self, "reason")
    }

    /// `USVString reason = ""`
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
    /// `dictionary WebTransportSendOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `WebTransportSendGroup? sendGroup = null`
    #[doc(alias = "sendGroup")]
    pub fn get_send_group(&self) -> Option<WebTransportSendGroup> {
        property::get(self, "sendGroup")
    }

    /// `WebTransportSendGroup? sendGroup = null`
    #[doc(alias = "sendGroup")]
    pub fn set_send_group(&self, value: Option<&WebTransportSendGroup>) -> &Self {
        property::set(self, "sendGroup", nullable(value));
        self
    }

    /// `long long sendOrder = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "sendOrder")]
    pub fn get_send_order(&self) -> Option<i64> {
        property::get(self, "sendOrder")
    }

    /// `long long sendOrder = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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
    /// `dictionary WebTransportSendStreamOptions : WebTransportSendOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean waitUntilAvailable = false`
    #[doc(alias = "waitUntilAvailable")]
    pub fn get_wait_until_available(&self) -> Option<bool> {
        property::get(self, "waitUntilAvailable")
    }

    /// `boolean waitUntilAvailable = false`
    #[doc(alias = "waitUntilAvailable")]
    pub fn set_wait_until_available(&self, value: bool) -> &Self {
        property::set_bool(self, "waitUntilAvailable", value);
        self
    }

    /// `WebTransportSendGroup? sendGroup = null`
    ///
    /// Inherited from `WebTransportSendOptions`.
    #[doc(alias = "sendGroup")]
    pub fn set_send_group(&self, value: Option<&WebTransportSendGroup>) -> &Self {
        property::set(self, "sendGroup", nullable(value));
        self
    }

    /// `long long sendOrder = 0`
    ///
    /// Inherited from `WebTransportSendOptions`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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
    /// `dictionary WebTransportConnectionStats`
    pub fn new(datagrams: &WebTransportDatagramStats) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "datagrams", datagrams.as_ref());
        this
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// `unsigned long long bytesSentOverhead`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSentOverhead")]
    pub fn get_bytes_sent_overhead(&self) -> Option<u64> {
        property::get(self, "bytesSentOverhead")
    }

    /// `unsigned long long bytesSentOverhead`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSentOverhead")]
    pub fn set_bytes_sent_overhead(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSentOverhead", value as f64);
        self
    }

    /// `unsigned long long bytesAcknowledged`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesAcknowledged")]
    pub fn get_bytes_acknowledged(&self) -> Option<u64> {
        property::get(self, "bytesAcknowledged")
    }

    /// `unsigned long long bytesAcknowledged`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesAcknowledged")]
    pub fn set_bytes_acknowledged(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesAcknowledged", value as f64);
        self
    }

    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn get_packets_sent(&self) -> Option<u64> {
        property::get(self, "packetsSent")
    }

    /// `unsigned long long packetsSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsSent")]
    pub fn set_packets_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsSent", value as f64);
        self
    }

    /// `unsigned long long bytesLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesLost")]
    pub fn get_bytes_lost(&self) -> Option<u64> {
        property::get(self, "bytesLost")
    }

    /// `unsigned long long bytesLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesLost")]
    pub fn set_bytes_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesLost", value as f64);
        self
    }

    /// `unsigned long long packetsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsLost")]
    pub fn get_packets_lost(&self) -> Option<u64> {
        property::get(self, "packetsLost")
    }

    /// `unsigned long long packetsLost`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsLost")]
    pub fn set_packets_lost(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsLost", value as f64);
        self
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn get_packets_received(&self) -> Option<u64> {
        property::get(self, "packetsReceived")
    }

    /// `unsigned long long packetsReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "packetsReceived")]
    pub fn set_packets_received(&self, value: u64) -> &Self {
        property::set_f64(self, "packetsReceived", value as f64);
        self
    }

    /// `DOMHighResTimeStamp smoothedRtt`
    #[doc(alias = "smoothedRtt")]
    pub fn get_smoothed_rtt(&self) -> Option<f64> {
        property::get(self, "smoothedRtt")
    }

    /// `DOMHighResTimeStamp smoothedRtt`
    #[doc(alias = "smoothedRtt")]
    pub fn set_smoothed_rtt(&self, value: f64) -> &Self {
        property::set_f64(self, "smoothedRtt", value);
        self
    }

    /// `DOMHighResTimeStamp rttVariation`
    #[doc(alias = "rttVariation")]
    pub fn get_rtt_variation(&self) -> Option<f64> {
        property::get(self, "rttVariation")
    }

    /// `DOMHighResTimeStamp rttVariation`
    #[doc(alias = "rttVariation")]
    pub fn set_rtt_variation(&self, value: f64) -> &Self {
        property::set_f64(self, "rttVariation", value);
        self
    }

    /// `DOMHighResTimeStamp minRtt`
    #[doc(alias = "minRtt")]
    pub fn get_min_rtt(&self) -> Option<f64> {
        property::get(self, "minRtt")
    }

    /// `DOMHighResTimeStamp minRtt`
    #[doc(alias = "minRtt")]
    pub fn set_min_rtt(&self, value: f64) -> &Self {
        property::set_f64(self, "minRtt", value);
        self
    }

    /// `required WebTransportDatagramStats datagrams`
    #[doc(alias = "datagrams")]
    pub fn get_datagrams(&self) -> WebTransportDatagramStats {
        property::get(self, "datagrams")
    }

    /// `required WebTransportDatagramStats datagrams`
    #[doc(alias = "datagrams")]
    pub fn set_datagrams(&self, value: &WebTransportDatagramStats) -> &Self {
        property::set(self, "datagrams", value.as_ref());
        self
    }

    /// `unsigned long long? estimatedSendRate = null`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "estimatedSendRate")]
    pub fn get_estimated_send_rate(&self) -> Option<u64> {
        property::get(self, "estimatedSendRate")
    }

    /// `unsigned long long? estimatedSendRate = null`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "estimatedSendRate")]
    pub fn set_estimated_send_rate(&self, value: Option<u64>) -> &Self {
        property::set(self, "estimatedSendRate", &value.to_js());
        self
    }

    /// `boolean atSendCapacity = false`
    #[doc(alias = "atSendCapacity")]
    pub fn get_at_send_capacity(&self) -> Option<bool> {
        property::get(self, "atSendCapacity")
    }

    /// `boolean atSendCapacity = false`
    #[doc(alias = "atSendCapacity")]
    pub fn set_at_send_capacity(&self, value: bool) -> &Self {
        property::set_bool(self, "atSendCapacity", value);
        self
    }
}

impl WebTransportDatagramStats {
    /// `dictionary WebTransportDatagramStats`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long long droppedIncoming`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "droppedIncoming")]
    pub fn get_dropped_incoming(&self) -> Option<u64> {
        property::get(self, "droppedIncoming")
    }

    /// `unsigned long long droppedIncoming`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "droppedIncoming")]
    pub fn set_dropped_incoming(&self, value: u64) -> &Self {
        property::set_f64(self, "droppedIncoming", value as f64);
        self
    }

    /// `unsigned long long expiredIncoming`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "expiredIncoming")]
    pub fn get_expired_incoming(&self) -> Option<u64> {
        property::get(self, "expiredIncoming")
    }

    /// `unsigned long long expiredIncoming`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "expiredIncoming")]
    pub fn set_expired_incoming(&self, value: u64) -> &Self {
        property::set_f64(self, "expiredIncoming", value as f64);
        self
    }

    /// `unsigned long long expiredOutgoing`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "expiredOutgoing")]
    pub fn get_expired_outgoing(&self) -> Option<u64> {
        property::get(self, "expiredOutgoing")
    }

    /// `unsigned long long expiredOutgoing`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "expiredOutgoing")]
    pub fn set_expired_outgoing(&self, value: u64) -> &Self {
        property::set_f64(self, "expiredOutgoing", value as f64);
        self
    }

    /// `unsigned long long lostOutgoing`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "lostOutgoing")]
    pub fn get_lost_outgoing(&self) -> Option<u64> {
        property::get(self, "lostOutgoing")
    }

    /// `unsigned long long lostOutgoing`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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
    /// `attribute WebTransportSendGroup? sendGroup`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/sendGroup) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-sendgroup)
    #[doc(alias = "sendGroup")]
    #[inline]
    pub fn send_group(&self) -> Option<WebTransportSendGroup> {
        Js::get_sendGroup__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute WebTransportSendGroup? sendGroup`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/sendGroup) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-sendgroup)
    #[doc(alias = "sendGroup")]
    #[inline]
    pub fn set_send_group(&self, value: Option<&WebTransportSendGroup>) {
        Js::set_sendGroup__value(js(self), nullable(value))
    }

    /// `attribute long long sendOrder`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/sendOrder) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-sendorder)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "sendOrder")]
    #[inline]
    pub fn send_order(&self) -> i64 {
        Js::get_sendOrder__as_number(js(self)) as i64
    }

    /// `attribute long long sendOrder`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/sendOrder) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-sendorder)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "sendOrder")]
    #[inline]
    pub fn set_send_order(&self, value: i64) {
        Js::set_sendOrder__number(js(self), value as f64)
    }

    /// `Promise<WebTransportSendStreamStats> getStats()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/getStats) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-getstats)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<WebTransportSendStreamStats> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }

    /// `WebTransportWriter getWriter()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendStream/getWriter) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendstream-getwriter)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getWriter")]
    #[inline]
    pub fn get_writer(&self) -> Result<WebTransportWriter, Exception> {
        Js::try_call_getWriter__as_value(js(self)).map(Js::read)
    }
}

impl WebTransportSendStreamStats {
    /// `dictionary WebTransportSendStreamStats`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long long bytesWritten`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesWritten")]
    pub fn get_bytes_written(&self) -> Option<u64> {
        property::get(self, "bytesWritten")
    }

    /// `unsigned long long bytesWritten`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesWritten")]
    pub fn set_bytes_written(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesWritten", value as f64);
        self
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn get_bytes_sent(&self) -> Option<u64> {
        property::get(self, "bytesSent")
    }

    /// `unsigned long long bytesSent`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesSent")]
    pub fn set_bytes_sent(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesSent", value as f64);
        self
    }

    /// `unsigned long long bytesAcknowledged`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesAcknowledged")]
    pub fn get_bytes_acknowledged(&self) -> Option<u64> {
        property::get(self, "bytesAcknowledged")
    }

    /// `unsigned long long bytesAcknowledged`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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
    /// `Promise<WebTransportSendStreamStats> getStats()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportSendGroup/getStats) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportsendgroup-getstats)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<WebTransportSendStreamStats> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }
}

impl WebTransportReceiveStream {
    /// `Promise<WebTransportReceiveStreamStats> getStats()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportReceiveStream/getStats) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportreceivestream-getstats)
    #[doc(alias = "getStats")]
    #[inline]
    pub fn get_stats(&self) -> Promise<WebTransportReceiveStreamStats> {
        Promise::of_call(Js::try_call_getStats__as_value(js(self)))
    }
}

impl WebTransportReceiveStreamStats {
    /// `dictionary WebTransportReceiveStreamStats`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn get_bytes_received(&self) -> Option<u64> {
        property::get(self, "bytesReceived")
    }

    /// `unsigned long long bytesReceived`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesReceived")]
    pub fn set_bytes_received(&self, value: u64) -> &Self {
        property::set_f64(self, "bytesReceived", value as f64);
        self
    }

    /// `unsigned long long bytesRead`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "bytesRead")]
    pub fn get_bytes_read(&self) -> Option<u64> {
        property::get(self, "bytesRead")
    }

    /// `unsigned long long bytesRead`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
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
    /// `readonly attribute WebTransportReceiveStream readable`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportBidirectionalStream/readable) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportbidirectionalstream-readable)
    #[inline]
    pub fn readable(&self) -> WebTransportReceiveStream {
        FromJs::from_js(Js::get_readable__as_value(js(self)))
    }

    /// `readonly attribute WebTransportSendStream writable`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportBidirectionalStream/writable) · [Specification](https://w3c.github.io/webtransport/#dom-webtransportbidirectionalstream-writable)
    #[inline]
    pub fn writable(&self) -> WebTransportSendStream {
        FromJs::from_js(Js::get_writable__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl WebTransportWriter {
    /// `Promise<undefined> atomicWrite(optional any chunk)`
    #[doc(alias = "atomicWrite")]
    #[inline]
    pub fn atomic_write(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_atomicWrite__as_value(js(self)))
    }

    /// `Promise<undefined> atomicWrite(optional any chunk)`
    #[doc(alias = "atomicWrite")]
    #[inline]
    pub fn atomic_write_with_chunk(&self, chunk: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_call_atomicWrite__value__as_value(js(self), chunk))
    }

    /// `undefined commit()`
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
    /// `constructor(optional DOMString message = "", optional WebTransportErrorOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError/WebTransportError) · [Specification](https://w3c.github.io/webtransport/#dom-webtransporterror-webtransporterror)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<WebTransportError, Exception> {
        Js::try_new_WebTransportError__as_value().map(Js::cast)
    }

    /// `constructor(optional DOMString message = "", optional WebTransportErrorOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError/WebTransportError) · [Specification](https://w3c.github.io/webtransport/#dom-webtransporterror-webtransporterror)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_message(message: &str) -> Result<WebTransportError, Exception> {
        Js::try_new_WebTransportError__str__as_value(message).map(Js::cast)
    }

    /// `constructor(optional DOMString message = "", optional WebTransportErrorOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError/WebTransportError) · [Specification](https://w3c.github.io/webtransport/#dom-webtransporterror-webtransporterror)
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

    /// `readonly attribute WebTransportErrorSource source`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError/source) · [Specification](https://w3c.github.io/webtransport/#dom-webtransporterror-source)
    #[inline]
    pub fn source(&self) -> WebTransportErrorSource {
        FromJs::from_js(Js::get_source__as_value(js(self)))
    }

    /// `readonly attribute unsigned long? streamErrorCode`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/WebTransportError/streamErrorCode) · [Specification](https://w3c.github.io/webtransport/#dom-webtransporterror-streamerrorcode)
    #[doc(alias = "streamErrorCode")]
    #[inline]
    pub fn stream_error_code(&self) -> Option<u32> {
        FromJs::from_js(Js::get_streamErrorCode__as_value(js(self)))
    }
}

web_error_traits!(WebTransportError);

impl WebTransportErrorOptions {
    /// `dictionary WebTransportErrorOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `WebTransportErrorSource source = "stream"`
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<WebTransportErrorSource> {
        property::get(self, "source")
    }

    /// `WebTransportErrorSource source = "stream"`
    #[doc(alias = "source")]
    pub fn set_source(&self, value: WebTransportErrorSource) -> &Self {
        property::set_str(self, "source", value.as_str());
        self
    }

    /// `[Clamp] unsigned long? streamErrorCode = null`
    #[doc(alias = "streamErrorCode")]
    pub fn get_stream_error_code(&self) -> Option<u32> {
        property::get(self, "streamErrorCode")
    }

    /// `[Clamp] unsigned long? streamErrorCode = null`
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
