//! Sending messages over a peer connection

use crate::runtime::prelude::*;
use crate::{
    BinaryType, Event, MessageEvent, RtcDataChannel, RtcDataChannelEvent, RtcDataChannelEventInit, RtcDataChannelInit,
    RtcDataChannelState, RtcDtlsTransport, RtcErrorEvent, RtcPeerConnection, RtcPriorityType, RtcSctpTransport,
    RtcSctpTransportState, StringOrBlob,
};

impl RtcPeerConnection {
    /// The transport of the data channels, or null before one was negotiated.
    ///
    /// `readonly attribute RTCSctpTransport? sctp`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/sctp) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-sctp)
    #[inline]
    pub fn sctp(&self) -> Option<RtcSctpTransport> {
        Js::get_sctp__as_option_value(js(self)).map(Js::read)
    }

    /// Creates a data channel, reliable and ordered by default.
    ///
    /// `RTCDataChannel createDataChannel(USVString label, optional RTCDataChannelInit dataChannelDict = {})`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createDataChannel) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-createdatachannel)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where closed, a `TypeError` for a label over 65,535 bytes or options that
    /// conflict, and an `OperationError` for an id in use.
    #[doc(alias = "createDataChannel")]
    #[inline]
    pub fn create_data_channel(&self, label: &str) -> Result<RtcDataChannel, Exception> {
        Js::try_call_createDataChannel__str__as_value(js(self), label).map(Js::read)
    }

    /// As `create_data_channel`, with `data_channel_dict`.
    ///
    /// `RTCDataChannel createDataChannel(USVString label, optional RTCDataChannelInit dataChannelDict = {})`
    ///
    /// Feature `webrtc-data-channels`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where closed, a `TypeError` for a label over 65,535 bytes or options that
    /// conflict, and an `OperationError` for an id in use.
    #[doc(alias = "createDataChannel")]
    #[inline]
    pub fn create_data_channel_with_data_channel_dict(
        &self,
        label: &str,
        data_channel_dict: &RtcDataChannelInit,
    ) -> Result<RtcDataChannel, Exception> {
        Js::try_call_createDataChannel__str_value__as_value(js(self), label, data_channel_dict.as_ref()).map(Js::read)
    }

    /// The handler of the event `datachannel`.
    ///
    /// `attribute EventHandler ondatachannel`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/datachannel_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-ondatachannel)
    pub fn ondatachannel(&self) -> Option<Function<fn(RtcDataChannelEvent)>> {
        property::get(self, "ondatachannel")
    }

    /// Sets the handler of the event `datachannel`.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "ondatachannel")]
    pub fn set_ondatachannel(&self, value: Option<&Function<fn(RtcDataChannelEvent)>>) {
        property::set(self, "ondatachannel", nullable(value))
    }
}

impl RtcSctpTransport {
    /// The encrypted transport below, which may be shared with audio and video.
    ///
    /// `readonly attribute RTCDtlsTransport transport`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSctpTransport/transport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-transport)
    #[inline]
    pub fn transport(&self) -> RtcDtlsTransport {
        FromJs::from_js(Js::get_transport__as_value(js(self)))
    }

    /// Whether the transport is connecting, connected or closed.
    ///
    /// `readonly attribute RTCSctpTransportState state`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSctpTransport/state) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-state)
    #[inline]
    pub fn state(&self) -> RtcSctpTransportState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// The largest message in bytes that can be sent, or null before this is negotiated.
    ///
    /// `readonly attribute unrestricted double? maxMessageSize`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSctpTransport/maxMessageSize) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-maxmessagesize)
    #[doc(alias = "maxMessageSize")]
    #[inline]
    pub fn max_message_size(&self) -> Option<f64> {
        FromJs::from_js(Js::get_maxMessageSize__as_value(js(self)))
    }

    /// The largest number of data channels, or null before this is negotiated.
    ///
    /// `readonly attribute unsigned short? maxChannels`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSctpTransport/maxChannels) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-maxchannels)
    #[doc(alias = "maxChannels")]
    #[inline]
    pub fn max_channels(&self) -> Option<u16> {
        FromJs::from_js(Js::get_maxChannels__as_value(js(self)))
    }

    /// The handler of the event `statechange`.
    ///
    /// `attribute EventHandler onstatechange`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSctpTransport/statechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsctptransport-onstatechange)
    pub fn onstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstatechange")
    }

    /// Sets the handler of the event `statechange`.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstatechange", nullable(value))
    }
}

impl RtcDataChannel {
    /// The name of the channel, which need not be unique.
    ///
    /// `readonly attribute USVString label`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/label) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-label)
    #[inline]
    pub fn label(&self) -> String {
        Js::get_label__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether messages arrive in the order in which they were sent.
    ///
    /// `readonly attribute boolean ordered`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/ordered) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-ordered)
    #[inline]
    pub fn ordered(&self) -> bool {
        Js::get_ordered__as_bool(js(self)).get()
    }

    /// The time in milliseconds during which a message is sent again if lost, or null if not limited.
    ///
    /// `readonly attribute unsigned short? maxPacketLifeTime`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/maxPacketLifeTime) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-maxpacketlifetime)
    #[doc(alias = "maxPacketLifeTime")]
    #[inline]
    pub fn max_packet_life_time(&self) -> Option<u16> {
        FromJs::from_js(Js::get_maxPacketLifeTime__as_value(js(self)))
    }

    /// The number of times a message is sent again if lost, or null if not limited.
    ///
    /// `readonly attribute unsigned short? maxRetransmits`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/maxRetransmits) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-maxretransmits)
    #[doc(alias = "maxRetransmits")]
    #[inline]
    pub fn max_retransmits(&self) -> Option<u16> {
        FromJs::from_js(Js::get_maxRetransmits__as_value(js(self)))
    }

    /// The name of the protocol on the channel, which the program chooses, often empty.
    ///
    /// `readonly attribute USVString protocol`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/protocol) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether both peers created the channel themselves with the same number.
    ///
    /// `readonly attribute boolean negotiated`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/negotiated) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-negotiated)
    #[inline]
    pub fn negotiated(&self) -> bool {
        Js::get_negotiated__as_bool(js(self)).get()
    }

    /// The number of the channel, or null before one is chosen.
    ///
    /// `readonly attribute unsigned short? id`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/id) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-id)
    #[inline]
    pub fn id(&self) -> Option<u16> {
        FromJs::from_js(Js::get_id__as_value(js(self)))
    }

    /// Whether the channel is connecting, open, closing or closed.
    ///
    /// `readonly attribute RTCDataChannelState readyState`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/readyState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-readystate)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> RtcDataChannelState {
        FromJs::from_js(Js::get_readyState__as_value(js(self)))
    }

    /// The number of bytes that wait to be sent.
    ///
    /// `readonly attribute unsigned long bufferedAmount`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/bufferedAmount) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-bufferedamount)
    #[doc(alias = "bufferedAmount")]
    #[inline]
    pub fn buffered_amount(&self) -> u32 {
        Js::get_bufferedAmount__as_number(js(self)) as u32
    }

    /// The number of waiting bytes at which the event `bufferedamountlow` fires, 0 by default.
    ///
    /// `attribute [EnforceRange] unsigned long bufferedAmountLowThreshold`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/bufferedAmountLowThreshold) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-bufferedamountlowthreshold)
    #[doc(alias = "bufferedAmountLowThreshold")]
    #[inline]
    pub fn buffered_amount_low_threshold(&self) -> u32 {
        Js::get_bufferedAmountLowThreshold__as_number(js(self)) as u32
    }

    /// Sets the number of waiting bytes at which the event `bufferedamountlow` fires, 0 by default.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "bufferedAmountLowThreshold")]
    #[inline]
    pub fn set_buffered_amount_low_threshold(&self, value: u32) {
        Js::set_bufferedAmountLowThreshold__number(js(self), value as f64)
    }

    /// The handler of the event `open`.
    ///
    /// `attribute EventHandler onopen`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/open_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-datachannel-open)
    pub fn onopen(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onopen")
    }

    /// Sets the handler of the event `open`.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "onopen")]
    pub fn set_onopen(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onopen", nullable(value))
    }

    /// The handler of the event `bufferedamountlow`.
    ///
    /// `attribute EventHandler onbufferedamountlow`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/bufferedamountlow_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-datachannel-bufferedamountlow)
    pub fn onbufferedamountlow(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onbufferedamountlow")
    }

    /// Sets the handler of the event `bufferedamountlow`.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "onbufferedamountlow")]
    pub fn set_onbufferedamountlow(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onbufferedamountlow", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/error_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-datachannel-error)
    pub fn onerror(&self) -> Option<Function<fn(RtcErrorEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(RtcErrorEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `closing`.
    ///
    /// `attribute EventHandler onclosing`
    ///
    /// Feature `webrtc-data-channels`. Baseline: newly available since 2025-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/closing_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-datachannel-closing)
    pub fn onclosing(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclosing")
    }

    /// Sets the handler of the event `closing`.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "onclosing")]
    pub fn set_onclosing(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclosing", nullable(value))
    }

    /// The handler of the event `close`.
    ///
    /// `attribute EventHandler onclose`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/close_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-datachannel-close)
    pub fn onclose(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onclose")
    }

    /// Sets the handler of the event `close`.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "onclose")]
    pub fn set_onclose(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onclose", nullable(value))
    }

    /// Closes the channel. Messages that wait are still sent.
    ///
    /// `undefined close()`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/close) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/message_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-datachannel-message)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The class of received binary messages, `arraybuffer` or `blob`.
    ///
    /// `attribute BinaryType binaryType`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/binaryType) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannel-binarytype)
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn binary_type(&self) -> BinaryType {
        FromJs::from_js(Js::get_binaryType__as_value(js(self)))
    }

    /// Sets the class of received binary messages, `arraybuffer` or `blob`.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "binaryType")]
    #[inline]
    pub fn set_binary_type(&self, value: BinaryType) {
        Js::set_binaryType__str(js(self), value.as_str())
    }

    /// Sends a message of text or bytes. Throws if the channel is not open or its buffer is full.
    ///
    /// `undefined send(USVString data)`
    /// `undefined send(Blob data)`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/send) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-send)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the channel is not open, a `TypeError` for a message over the maximum
    /// size, and an `OperationError` where the buffer is full.
    #[inline]
    pub fn send(&self, data: impl Into<StringOrBlob>) -> Result<(), Exception> {
        Js::try_call_send__value(js(self), &data.into().to_js())
    }

    /// Sends a message of text or bytes. Throws if the channel is not open or its buffer is full.
    ///
    /// `undefined send(ArrayBuffer data)`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/send) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannel-send)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the channel is not open, a `TypeError` for a message over the maximum
    /// size, and an `OperationError` where the buffer is full.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_buffer<'a>(&self, data: impl Into<ReadBuffer<'a, AnyBuffer>>) -> Result<(), Exception> {
        data.into().with(|data| Js::try_call_send__value(js(self), data))
    }

    /// The importance of the channel compared to other traffic of the connection.
    ///
    /// `readonly attribute RTCPriorityType priority`
    ///
    /// Features `webrtc-data-channels` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannel/priority) · [Specification](https://w3c.github.io/webrtc-priority/#dom-rtcdatachannel-priority)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn priority(&self) -> RtcPriorityType {
        FromJs::from_js(Js::get_priority__as_value(js(self)))
    }
}

impl RtcDataChannelInit {
    /// The settings of a new data channel, such as whether it is ordered and reliable.
    ///
    /// `dictionary RTCDataChannelInit`
    ///
    /// Feature `webrtc-data-channels`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether messages arrive in the order in which they were sent.
    ///
    /// `boolean ordered = true`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "ordered")]
    pub fn get_ordered(&self) -> Option<bool> {
        property::get(self, "ordered")
    }

    /// Sets whether messages arrive in the order in which they were sent.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "ordered")]
    pub fn set_ordered(&self, value: bool) -> &Self {
        property::set_bool(self, "ordered", value);
        self
    }

    /// The time in milliseconds during which a message is sent again if lost, or null if not limited.
    ///
    /// `[EnforceRange] unsigned short maxPacketLifeTime`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "maxPacketLifeTime")]
    pub fn get_max_packet_life_time(&self) -> Option<u16> {
        property::get(self, "maxPacketLifeTime")
    }

    /// Sets the time in milliseconds during which a message is sent again if lost, or null if not limited.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "maxPacketLifeTime")]
    pub fn set_max_packet_life_time(&self, value: u16) -> &Self {
        property::set_f64(self, "maxPacketLifeTime", value as f64);
        self
    }

    /// The number of times a message is sent again if lost, or null if not limited.
    ///
    /// `[EnforceRange] unsigned short maxRetransmits`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "maxRetransmits")]
    pub fn get_max_retransmits(&self) -> Option<u16> {
        property::get(self, "maxRetransmits")
    }

    /// Sets the number of times a message is sent again if lost, or null if not limited.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "maxRetransmits")]
    pub fn set_max_retransmits(&self, value: u16) -> &Self {
        property::set_f64(self, "maxRetransmits", value as f64);
        self
    }

    /// The name of the protocol on the channel, which the program chooses, often empty.
    ///
    /// `USVString protocol = ""`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// Sets the name of the protocol on the channel, which the program chooses, often empty.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// Whether both peers created the channel themselves with the same number.
    ///
    /// `boolean negotiated = false`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "negotiated")]
    pub fn get_negotiated(&self) -> Option<bool> {
        property::get(self, "negotiated")
    }

    /// Sets whether both peers created the channel themselves with the same number.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "negotiated")]
    pub fn set_negotiated(&self, value: bool) -> &Self {
        property::set_bool(self, "negotiated", value);
        self
    }

    /// The number of the channel, or null before one is chosen.
    ///
    /// `[EnforceRange] unsigned short id`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<u16> {
        property::get(self, "id")
    }

    /// Sets the number of the channel, or null before one is chosen.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: u16) -> &Self {
        property::set_f64(self, "id", value as f64);
        self
    }

    /// The importance of the channel compared to other traffic of the connection.
    ///
    /// `RTCPriorityType priority = "low"`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<RtcPriorityType> {
        property::get(self, "priority")
    }

    /// Sets the importance of the channel compared to other traffic of the connection.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: RtcPriorityType) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }
}

impl Default for RtcDataChannelInit {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcDataChannelEvent {
    /// Makes a new `RTCDataChannelEvent`.
    ///
    /// `constructor(DOMString type, RTCDataChannelEventInit eventInitDict)`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannelEvent/RTCDataChannelEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdatachannelevent-constructor)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<RtcDataChannelEventInit>) -> RtcDataChannelEvent {
        Js::new_RTCDataChannelEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The channel that the other peer has created.
    ///
    /// `readonly attribute RTCDataChannel channel`
    ///
    /// Feature `webrtc-data-channels`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDataChannelEvent/channel) · [Specification](https://w3c.github.io/webrtc-pc/#dom-datachannelevent-channel)
    #[inline]
    pub fn channel(&self) -> RtcDataChannel {
        FromJs::from_js(Js::get_channel__as_value(js(self)))
    }
}

impl RtcDataChannelEventInit {
    /// The fields for creating an `RTCDataChannelEvent`.
    ///
    /// `dictionary RTCDataChannelEventInit : EventInit`
    ///
    /// Feature `webrtc-data-channels`.
    pub fn new(channel: &RtcDataChannel) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "channel", channel.as_ref());
        this
    }

    /// The channel that the other peer has created.
    ///
    /// `required RTCDataChannel channel`
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "channel")]
    pub fn get_channel(&self) -> RtcDataChannel {
        property::get(self, "channel")
    }

    /// Sets the channel that the other peer has created.
    ///
    /// Feature `webrtc-data-channels`.
    #[doc(alias = "channel")]
    pub fn set_channel(&self, value: &RtcDataChannel) -> &Self {
        property::set(self, "channel", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `webrtc-data-channels`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `webrtc-data-channels`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `webrtc-data-channels`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "bufferedAmountLowThreshold")]
    pub(crate) fn get_bufferedAmountLowThreshold__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "channel")]
    pub(crate) fn get_channel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxChannels")]
    pub(crate) fn get_maxChannels__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxMessageSize")]
    pub(crate) fn get_maxMessageSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxPacketLifeTime")]
    pub(crate) fn get_maxPacketLifeTime__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxRetransmits")]
    pub(crate) fn get_maxRetransmits__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "negotiated")]
    pub(crate) fn get_negotiated__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "ordered")]
    pub(crate) fn get_ordered__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "sctp")]
    pub(crate) fn get_sctp__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "transport")]
    pub(crate) fn get_transport__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "bufferedAmountLowThreshold")]
    pub(crate) fn set_bufferedAmountLowThreshold__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "createDataChannel")]
    pub(crate) fn try_call_createDataChannel__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createDataChannel")]
    pub(crate) fn try_call_createDataChannel__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "RTCDataChannelEvent")]
    pub(crate) fn new_RTCDataChannelEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
