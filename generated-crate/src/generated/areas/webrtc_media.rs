//! Sending and receiving media over a peer connection

use crate::runtime::prelude::*;
use crate::{
    MediaStream, MediaStreamTrack, MediaStreamTrackOrString, RtcDtlsTransport, RtcPeerConnection, RtcPriorityType,
    RtcRtcpParameters, RtcRtpCapabilities, RtcRtpCodec, RtcRtpCodecParameters, RtcRtpCodingParameters,
    RtcRtpContributingSource, RtcRtpEncodingParameters, RtcRtpHeaderExtensionCapability,
    RtcRtpHeaderExtensionParameters, RtcRtpParameters, RtcRtpReceiveParameters, RtcRtpReceiver, RtcRtpSendParameters,
    RtcRtpSender, RtcRtpSynchronizationSource, RtcRtpTransceiver, RtcRtpTransceiverDirection, RtcRtpTransceiverInit,
    RtcSetParameterOptions, RtcTrackEvent, RtcTrackEventInit, RtcdtmfSender, RtcdtmfToneChangeEvent,
    RtcdtmfToneChangeEventInit,
};

impl RtcPeerConnection {
    /// Returns the senders of all transceivers that are not stopped.
    ///
    /// `sequence<RTCRtpSender> getSenders()`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getSenders) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-getsenders)
    #[doc(alias = "getSenders")]
    #[inline]
    pub fn get_senders(&self) -> Array<RtcRtpSender> {
        FromJs::from_js(Js::call_getSenders__as_value(js(self)))
    }

    /// Returns the receivers of all transceivers that are not stopped.
    ///
    /// `sequence<RTCRtpReceiver> getReceivers()`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getReceivers) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-getreceivers)
    #[doc(alias = "getReceivers")]
    #[inline]
    pub fn get_receivers(&self) -> Array<RtcRtpReceiver> {
        FromJs::from_js(Js::call_getReceivers__as_value(js(self)))
    }

    /// Returns all transceivers of the connection, in the order in which they were added.
    ///
    /// `sequence<RTCRtpTransceiver> getTransceivers()`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getTransceivers) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-gettranseceivers)
    #[doc(alias = "getTransceivers")]
    #[inline]
    pub fn get_transceivers(&self) -> Array<RtcRtpTransceiver> {
        FromJs::from_js(Js::call_getTransceivers__as_value(js(self)))
    }

    /// Adds a track to send, as part of the given streams, and returns its sender.
    ///
    /// `RTCRtpSender addTrack(MediaStreamTrack track, MediaStream... streams)`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addTrack) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addtrack)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the connection is closed, and an `InvalidAccessError` where a sender has
    /// `track` already.
    #[doc(alias = "addTrack")]
    #[inline]
    pub fn add_track(
        &self,
        track: &MediaStreamTrack,
        streams: impl IntoSequence<MediaStream>,
    ) -> Result<RtcRtpSender, Exception> {
        Js::try_call_addTrack__value2_spread__as_value(js(self), track.as_ref(), &streams.to_value()).map(Js::read)
    }

    /// Stops sending a track. The sender stays, without a track.
    ///
    /// `undefined removeTrack(RTCRtpSender sender)`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/removeTrack) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-removetrack)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the connection is closed, and an `InvalidAccessError` where `sender` is
    /// of another connection.
    #[doc(alias = "removeTrack")]
    #[inline]
    pub fn remove_track(&self, sender: &RtcRtpSender) -> Result<(), Exception> {
        Js::try_call_removeTrack__value(js(self), sender.as_ref())
    }

    /// Adds a transceiver for a track, or for the kind `audio` or `video` without a track.
    ///
    /// `RTCRtpTransceiver addTransceiver((MediaStreamTrack or DOMString) trackOrKind, optional RTCRtpTransceiverInit init = {})`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addTransceiver) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addtransceiver)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where closed, a `TypeError` for a kind other than `audio` and `video` or
    /// invalid encodings, and a `RangeError` for an encoding out of range.
    #[doc(alias = "addTransceiver")]
    #[inline]
    pub fn add_transceiver(
        &self,
        track_or_kind: impl Into<MediaStreamTrackOrString>,
    ) -> Result<RtcRtpTransceiver, Exception> {
        Js::try_call_addTransceiver__value__as_value(js(self), &track_or_kind.into().to_js()).map(Js::read)
    }

    /// As `add_transceiver`, with `init`.
    ///
    /// `RTCRtpTransceiver addTransceiver((MediaStreamTrack or DOMString) trackOrKind, optional RTCRtpTransceiverInit init = {})`
    ///
    /// Feature `webrtc-media`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where closed, a `TypeError` for a kind other than `audio` and `video` or
    /// invalid encodings, and a `RangeError` for an encoding out of range.
    #[doc(alias = "addTransceiver")]
    #[inline]
    pub fn add_transceiver_with_init(
        &self,
        track_or_kind: impl Into<MediaStreamTrackOrString>,
        init: &RtcRtpTransceiverInit,
    ) -> Result<RtcRtpTransceiver, Exception> {
        Js::try_call_addTransceiver__value2__as_value(js(self), &track_or_kind.into().to_js(), init.as_ref())
            .map(Js::read)
    }

    /// The handler of the event `track`.
    ///
    /// `attribute EventHandler ontrack`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/track_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-track)
    pub fn ontrack(&self) -> Option<Function<fn(RtcTrackEvent)>> {
        property::get(self, "ontrack")
    }

    /// Sets the handler of the event `track`.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "ontrack")]
    pub fn set_ontrack(&self, value: Option<&Function<fn(RtcTrackEvent)>>) {
        property::set(self, "ontrack", nullable(value))
    }
}

impl RtcRtpTransceiverInit {
    /// The settings of a new transceiver.
    ///
    /// `dictionary RTCRtpTransceiverInit`
    ///
    /// Feature `webrtc-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The wanted direction. A change takes effect with the next negotiation.
    ///
    /// `RTCRtpTransceiverDirection direction = "sendrecv"`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "direction")]
    pub fn get_direction(&self) -> Option<RtcRtpTransceiverDirection> {
        property::get(self, "direction")
    }

    /// Sets the wanted direction. A change takes effect with the next negotiation.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: RtcRtpTransceiverDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }

    /// The streams of which the track appears as a part to the other peer.
    ///
    /// `sequence<MediaStream> streams = []`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "streams")]
    pub fn get_streams(&self) -> Option<Array<MediaStream>> {
        property::get(self, "streams")
    }

    /// Sets the streams of which the track appears as a part to the other peer.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "streams")]
    pub fn set_streams(&self, value: impl IntoSequence<MediaStream>) -> &Self {
        property::set(self, "streams", &value.to_value());
        self
    }

    /// The encodings to send, several of them for simulcast.
    ///
    /// `sequence<RTCRtpEncodingParameters> sendEncodings = []`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "sendEncodings")]
    pub fn get_send_encodings(&self) -> Option<Array<RtcRtpEncodingParameters>> {
        property::get(self, "sendEncodings")
    }

    /// Sets the encodings to send, several of them for simulcast.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "sendEncodings")]
    pub fn set_send_encodings(&self, value: impl IntoSequence<RtcRtpEncodingParameters>) -> &Self {
        property::set(self, "sendEncodings", &value.to_value());
        self
    }
}

impl Default for RtcRtpTransceiverInit {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcRtpSender {
    /// The track that is sent, or null for none.
    ///
    /// `readonly attribute MediaStreamTrack? track`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/track) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-track)
    #[inline]
    pub fn track(&self) -> Option<MediaStreamTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }

    /// The transport for the media, or null before one was negotiated.
    ///
    /// `readonly attribute RTCDtlsTransport? transport`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/transport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-transport)
    #[inline]
    pub fn transport(&self) -> Option<RtcDtlsTransport> {
        Js::get_transport__as_option_value(js(self)).map(Js::read)
    }

    /// Returns what the browser can send for `audio` or `video`, or null for other kinds.
    ///
    /// `static RTCRtpCapabilities? getCapabilities(DOMString kind)`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/getCapabilities_static) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getcapabilities)
    #[doc(alias = "getCapabilities")]
    #[inline]
    pub fn get_capabilities(kind: &str) -> Option<RtcRtpCapabilities> {
        Js::static_call_RTCRtpSender_getCapabilities__str__as_option_value(kind).map(Js::read)
    }

    /// Changes parameters such as bitrates. The object must come from the last `getParameters`.
    ///
    /// `Promise<undefined> setParameters(RTCRtpSendParameters parameters, optional RTCSetParameterOptions setParameterOptions = {})`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/setParameters) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setparameters)
    #[doc(alias = "setParameters")]
    #[inline]
    pub fn set_parameters(&self, parameters: &RtcRtpSendParameters) -> Promise<()> {
        Promise::of_call(Js::try_call_setParameters__value__as_value(js(self), parameters.as_ref()))
    }

    /// As `set_parameters`, with `set_parameter_options`.
    ///
    /// `Promise<undefined> setParameters(RTCRtpSendParameters parameters, optional RTCSetParameterOptions setParameterOptions = {})`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "setParameters")]
    #[inline]
    pub fn set_parameters_with_set_parameter_options(
        &self,
        parameters: &RtcRtpSendParameters,
        set_parameter_options: &RtcSetParameterOptions,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_setParameters__value2__as_value(
            js(self),
            parameters.as_ref(),
            set_parameter_options.as_ref(),
        ))
    }

    /// Returns the current parameters, to be changed and given to `setParameters`.
    ///
    /// `RTCRtpSendParameters getParameters()`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/getParameters) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getparameters)
    #[doc(alias = "getParameters")]
    #[inline]
    pub fn get_parameters(&self) -> RtcRtpSendParameters {
        FromJs::from_js(Js::call_getParameters__as_value(js(self)))
    }

    /// Replaces the sent track without a new negotiation. With null, nothing is sent.
    ///
    /// `Promise<undefined> replaceTrack(MediaStreamTrack? withTrack)`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/replaceTrack) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-replacetrack)
    #[doc(alias = "replaceTrack")]
    #[inline]
    pub fn replace_track(&self, with_track: Option<&MediaStreamTrack>) -> Promise<()> {
        Promise::of_call(Js::try_call_replaceTrack__value__as_value(js(self), nullable(with_track)))
    }

    /// Changes the streams of which the track appears as a part to the other peer.
    ///
    /// `undefined setStreams(MediaStream... streams)`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/setStreams) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setstreams)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the connection is closed.
    #[doc(alias = "setStreams")]
    #[inline]
    pub fn set_streams(&self, streams: impl IntoSequence<MediaStream>) -> Result<(), Exception> {
        Js::try_call_setStreams__value_spread(js(self), &streams.to_value())
    }

    /// The sender of telephone key tones, or null for video.
    ///
    /// `readonly attribute RTCDTMFSender? dtmf`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/dtmf) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-dtmf)
    #[inline]
    pub fn dtmf(&self) -> Option<RtcdtmfSender> {
        Js::get_dtmf__as_option_value(js(self)).map(Js::read)
    }
}

impl RtcRtpParameters {
    /// The common base of the parameters for sending and receiving.
    ///
    /// `dictionary RTCRtpParameters`
    ///
    /// Feature `webrtc-media`.
    pub fn new(
        header_extensions: impl IntoSequence<RtcRtpHeaderExtensionParameters>,
        rtcp: &RtcRtcpParameters,
        codecs: impl IntoSequence<RtcRtpCodecParameters>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "headerExtensions", &header_extensions.to_value());
        property::set(&this, "rtcp", rtcp.as_ref());
        property::set(&this, "codecs", &codecs.to_value());
        this
    }

    /// The negotiated extensions of the RTP header.
    ///
    /// `required sequence<RTCRtpHeaderExtensionParameters> headerExtensions`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "headerExtensions")]
    pub fn get_header_extensions(&self) -> Array<RtcRtpHeaderExtensionParameters> {
        property::get(self, "headerExtensions")
    }

    /// Sets the negotiated extensions of the RTP header.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "headerExtensions")]
    pub fn set_header_extensions(&self, value: impl IntoSequence<RtcRtpHeaderExtensionParameters>) -> &Self {
        property::set(self, "headerExtensions", &value.to_value());
        self
    }

    /// The parameters of RTCP.
    ///
    /// `required RTCRtcpParameters rtcp`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "rtcp")]
    pub fn get_rtcp(&self) -> RtcRtcpParameters {
        property::get(self, "rtcp")
    }

    /// Sets the parameters of RTCP.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "rtcp")]
    pub fn set_rtcp(&self, value: &RtcRtcpParameters) -> &Self {
        property::set(self, "rtcp", value.as_ref());
        self
    }

    /// The negotiated codecs.
    ///
    /// `required sequence<RTCRtpCodecParameters> codecs`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "codecs")]
    pub fn get_codecs(&self) -> Array<RtcRtpCodecParameters> {
        property::get(self, "codecs")
    }

    /// Sets the negotiated codecs.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "codecs")]
    pub fn set_codecs(&self, value: impl IntoSequence<RtcRtpCodecParameters>) -> &Self {
        property::set(self, "codecs", &value.to_value());
        self
    }
}

impl RtcRtpSendParameters {
    /// The parameters for sending a track, such as its encodings and their bitrates.
    ///
    /// `dictionary RTCRtpSendParameters : RTCRtpParameters`
    ///
    /// Feature `webrtc-media`.
    pub fn new(
        header_extensions: impl IntoSequence<RtcRtpHeaderExtensionParameters>,
        rtcp: &RtcRtcpParameters,
        codecs: impl IntoSequence<RtcRtpCodecParameters>,
        transaction_id: &str,
        encodings: impl IntoSequence<RtcRtpEncodingParameters>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "headerExtensions", &header_extensions.to_value());
        property::set(&this, "rtcp", rtcp.as_ref());
        property::set(&this, "codecs", &codecs.to_value());
        property::set_str(&this, "transactionId", transaction_id);
        property::set(&this, "encodings", &encodings.to_value());
        this
    }

    /// An identifier by which `setParameters` recognizes an outdated object.
    ///
    /// `required DOMString transactionId`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "transactionId")]
    pub fn get_transaction_id(&self) -> String {
        property::get(self, "transactionId")
    }

    /// Sets an identifier by which `setParameters` recognizes an outdated object.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "transactionId")]
    pub fn set_transaction_id(&self, value: &str) -> &Self {
        property::set_str(self, "transactionId", value);
        self
    }

    /// The encodings of the track, several of them for simulcast.
    ///
    /// `required sequence<RTCRtpEncodingParameters> encodings`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "encodings")]
    pub fn get_encodings(&self) -> Array<RtcRtpEncodingParameters> {
        property::get(self, "encodings")
    }

    /// Sets the encodings of the track, several of them for simulcast.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "encodings")]
    pub fn set_encodings(&self, value: impl IntoSequence<RtcRtpEncodingParameters>) -> &Self {
        property::set(self, "encodings", &value.to_value());
        self
    }

    /// Sets the negotiated extensions of the RTP header.
    ///
    /// `required sequence<RTCRtpHeaderExtensionParameters> headerExtensions`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpParameters`.
    #[doc(alias = "headerExtensions")]
    pub fn set_header_extensions(&self, value: impl IntoSequence<RtcRtpHeaderExtensionParameters>) -> &Self {
        property::set(self, "headerExtensions", &value.to_value());
        self
    }

    /// Sets the parameters of RTCP.
    ///
    /// `required RTCRtcpParameters rtcp`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpParameters`.
    #[doc(alias = "rtcp")]
    pub fn set_rtcp(&self, value: &RtcRtcpParameters) -> &Self {
        property::set(self, "rtcp", value.as_ref());
        self
    }

    /// Sets the negotiated codecs.
    ///
    /// `required sequence<RTCRtpCodecParameters> codecs`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpParameters`.
    #[doc(alias = "codecs")]
    pub fn set_codecs(&self, value: impl IntoSequence<RtcRtpCodecParameters>) -> &Self {
        property::set(self, "codecs", &value.to_value());
        self
    }
}

impl RtcRtpReceiveParameters {
    /// The parameters for receiving a track, as they were negotiated.
    ///
    /// `dictionary RTCRtpReceiveParameters : RTCRtpParameters`
    ///
    /// Feature `webrtc-media`.
    pub fn new(
        header_extensions: impl IntoSequence<RtcRtpHeaderExtensionParameters>,
        rtcp: &RtcRtcpParameters,
        codecs: impl IntoSequence<RtcRtpCodecParameters>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "headerExtensions", &header_extensions.to_value());
        property::set(&this, "rtcp", rtcp.as_ref());
        property::set(&this, "codecs", &codecs.to_value());
        this
    }

    /// Sets the negotiated extensions of the RTP header.
    ///
    /// `required sequence<RTCRtpHeaderExtensionParameters> headerExtensions`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpParameters`.
    #[doc(alias = "headerExtensions")]
    pub fn set_header_extensions(&self, value: impl IntoSequence<RtcRtpHeaderExtensionParameters>) -> &Self {
        property::set(self, "headerExtensions", &value.to_value());
        self
    }

    /// Sets the parameters of RTCP.
    ///
    /// `required RTCRtcpParameters rtcp`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpParameters`.
    #[doc(alias = "rtcp")]
    pub fn set_rtcp(&self, value: &RtcRtcpParameters) -> &Self {
        property::set(self, "rtcp", value.as_ref());
        self
    }

    /// Sets the negotiated codecs.
    ///
    /// `required sequence<RTCRtpCodecParameters> codecs`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpParameters`.
    #[doc(alias = "codecs")]
    pub fn set_codecs(&self, value: impl IntoSequence<RtcRtpCodecParameters>) -> &Self {
        property::set(self, "codecs", &value.to_value());
        self
    }
}

impl RtcRtpCodingParameters {
    /// The common part of an encoding's parameters.
    ///
    /// `dictionary RTCRtpCodingParameters`
    ///
    /// Feature `webrtc-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The identifier of the encoding in simulcast.
    ///
    /// `DOMString rid`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "rid")]
    pub fn get_rid(&self) -> Option<String> {
        property::get(self, "rid")
    }

    /// Sets the identifier of the encoding in simulcast.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "rid")]
    pub fn set_rid(&self, value: &str) -> &Self {
        property::set_str(self, "rid", value);
        self
    }
}

impl Default for RtcRtpCodingParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcRtpEncodingParameters {
    /// The parameters of one encoding of a track, of which simulcast has several.
    ///
    /// `dictionary RTCRtpEncodingParameters : RTCRtpCodingParameters`
    ///
    /// Feature `webrtc-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the encoding is sent.
    ///
    /// `boolean active = true`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "active")]
    pub fn get_active(&self) -> Option<bool> {
        property::get(self, "active")
    }

    /// Sets whether the encoding is sent.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "active")]
    pub fn set_active(&self, value: bool) -> &Self {
        property::set_bool(self, "active", value);
        self
    }

    /// The codec of the encoding. Without it, the first negotiated one is used.
    ///
    /// `RTCRtpCodec codec`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> Option<RtcRtpCodec> {
        property::get(self, "codec")
    }

    /// Sets the codec of the encoding. Without it, the first negotiated one is used.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &RtcRtpCodec) -> &Self {
        property::set(self, "codec", value.as_ref());
        self
    }

    /// The largest bitrate in bits per second.
    ///
    /// `unsigned long maxBitrate`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "maxBitrate")]
    pub fn get_max_bitrate(&self) -> Option<u32> {
        property::get(self, "maxBitrate")
    }

    /// Sets the largest bitrate in bits per second.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "maxBitrate")]
    pub fn set_max_bitrate(&self, value: u32) -> &Self {
        property::set_f64(self, "maxBitrate", value as f64);
        self
    }

    /// The largest number of frames per second.
    ///
    /// `double maxFramerate`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "maxFramerate")]
    pub fn get_max_framerate(&self) -> Option<f64> {
        property::get(self, "maxFramerate")
    }

    /// Sets the largest number of frames per second.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "maxFramerate")]
    pub fn set_max_framerate(&self, value: f64) -> &Self {
        property::set_f64(self, "maxFramerate", value);
        self
    }

    /// The factor by which width and height of the video are divided, at least 1.
    ///
    /// `double scaleResolutionDownBy`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "scaleResolutionDownBy")]
    pub fn get_scale_resolution_down_by(&self) -> Option<f64> {
        property::get(self, "scaleResolutionDownBy")
    }

    /// Sets the factor by which width and height of the video are divided, at least 1.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "scaleResolutionDownBy")]
    pub fn set_scale_resolution_down_by(&self, value: f64) -> &Self {
        property::set_f64(self, "scaleResolutionDownBy", value);
        self
    }

    /// The importance of the encoding when bandwidth is short.
    ///
    /// `RTCPriorityType priority = "low"`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<RtcPriorityType> {
        property::get(self, "priority")
    }

    /// Sets the importance of the encoding when bandwidth is short.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: RtcPriorityType) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }

    /// The importance that is marked in the network packets.
    ///
    /// `RTCPriorityType networkPriority`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "networkPriority")]
    pub fn get_network_priority(&self) -> Option<RtcPriorityType> {
        property::get(self, "networkPriority")
    }

    /// Sets the importance that is marked in the network packets.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "networkPriority")]
    pub fn set_network_priority(&self, value: RtcPriorityType) -> &Self {
        property::set_str(self, "networkPriority", value.as_str());
        self
    }

    /// The layers for scalable coding, such as `L1T2`.
    ///
    /// `DOMString scalabilityMode`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "scalabilityMode")]
    pub fn get_scalability_mode(&self) -> Option<String> {
        property::get(self, "scalabilityMode")
    }

    /// Sets the layers for scalable coding, such as `L1T2`.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "scalabilityMode")]
    pub fn set_scalability_mode(&self, value: &str) -> &Self {
        property::set_str(self, "scalabilityMode", value);
        self
    }

    /// Sets the identifier of the encoding in simulcast.
    ///
    /// `DOMString rid`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpCodingParameters`.
    #[doc(alias = "rid")]
    pub fn set_rid(&self, value: &str) -> &Self {
        property::set_str(self, "rid", value);
        self
    }
}

impl Default for RtcRtpEncodingParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcRtcpParameters {
    /// The parameters of RTCP, the protocol for reports about the media.
    ///
    /// `dictionary RTCRtcpParameters`
    ///
    /// Feature `webrtc-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the sender in RTCP reports.
    ///
    /// `DOMString cname`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "cname")]
    pub fn get_cname(&self) -> Option<String> {
        property::get(self, "cname")
    }

    /// Sets the name of the sender in RTCP reports.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "cname")]
    pub fn set_cname(&self, value: &str) -> &Self {
        property::set_str(self, "cname", value);
        self
    }

    /// Whether RTCP packets are shortened.
    ///
    /// `boolean reducedSize`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "reducedSize")]
    pub fn get_reduced_size(&self) -> Option<bool> {
        property::get(self, "reducedSize")
    }

    /// Sets whether RTCP packets are shortened.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "reducedSize")]
    pub fn set_reduced_size(&self, value: bool) -> &Self {
        property::set_bool(self, "reducedSize", value);
        self
    }
}

impl Default for RtcRtcpParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcRtpHeaderExtensionParameters {
    /// A negotiated extension of the RTP header.
    ///
    /// `dictionary RTCRtpHeaderExtensionParameters`
    ///
    /// Feature `webrtc-media`.
    pub fn new(uri: &str, id: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "uri", uri);
        property::set_f64(&this, "id", id as f64);
        this
    }

    /// The URI that tells the kind of the extension.
    ///
    /// `required DOMString uri`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "uri")]
    pub fn get_uri(&self) -> String {
        property::get(self, "uri")
    }

    /// Sets the URI that tells the kind of the extension.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "uri")]
    pub fn set_uri(&self, value: &str) -> &Self {
        property::set_str(self, "uri", value);
        self
    }

    /// The number of the extension in the RTP header.
    ///
    /// `required unsigned short id`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> u16 {
        property::get(self, "id")
    }

    /// Sets the number of the extension in the RTP header.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: u16) -> &Self {
        property::set_f64(self, "id", value as f64);
        self
    }

    /// Whether the extension is encrypted.
    ///
    /// `boolean encrypted = false`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "encrypted")]
    pub fn get_encrypted(&self) -> Option<bool> {
        property::get(self, "encrypted")
    }

    /// Sets whether the extension is encrypted.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "encrypted")]
    pub fn set_encrypted(&self, value: bool) -> &Self {
        property::set_bool(self, "encrypted", value);
        self
    }
}

impl RtcRtpCodec {
    /// A codec with its parameters.
    ///
    /// `dictionary RTCRtpCodec`
    ///
    /// Feature `webrtc-media`.
    pub fn new(mime_type: &str, clock_rate: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "mimeType", mime_type);
        property::set_f64(&this, "clockRate", clock_rate as f64);
        this
    }

    /// The MIME type of the codec, such as `audio/opus`.
    ///
    /// `required DOMString mimeType`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "mimeType")]
    pub fn get_mime_type(&self) -> String {
        property::get(self, "mimeType")
    }

    /// Sets the MIME type of the codec, such as `audio/opus`.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }

    /// The clock rate of the codec in hertz.
    ///
    /// `required unsigned long clockRate`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "clockRate")]
    pub fn get_clock_rate(&self) -> u32 {
        property::get(self, "clockRate")
    }

    /// Sets the clock rate of the codec in hertz.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "clockRate")]
    pub fn set_clock_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "clockRate", value as f64);
        self
    }

    /// The number of channels, 2 for stereo, only for audio.
    ///
    /// `unsigned short channels`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "channels")]
    pub fn get_channels(&self) -> Option<u16> {
        property::get(self, "channels")
    }

    /// Sets the number of channels, 2 for stereo, only for audio.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "channels")]
    pub fn set_channels(&self, value: u16) -> &Self {
        property::set_f64(self, "channels", value as f64);
        self
    }

    /// The parameters of the codec as in the SDP line `a=fmtp`.
    ///
    /// `DOMString sdpFmtpLine`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "sdpFmtpLine")]
    pub fn get_sdp_fmtp_line(&self) -> Option<String> {
        property::get(self, "sdpFmtpLine")
    }

    /// Sets the parameters of the codec as in the SDP line `a=fmtp`.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "sdpFmtpLine")]
    pub fn set_sdp_fmtp_line(&self, value: &str) -> &Self {
        property::set_str(self, "sdpFmtpLine", value);
        self
    }
}

impl RtcRtpCodecParameters {
    /// A negotiated codec with its payload type.
    ///
    /// `dictionary RTCRtpCodecParameters : RTCRtpCodec`
    ///
    /// Feature `webrtc-media`.
    pub fn new(mime_type: &str, clock_rate: u32, payload_type: u8) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "mimeType", mime_type);
        property::set_f64(&this, "clockRate", clock_rate as f64);
        property::set_f64(&this, "payloadType", payload_type as f64);
        this
    }

    /// The RTP payload type that stands for the codec.
    ///
    /// `required octet payloadType`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "payloadType")]
    pub fn get_payload_type(&self) -> u8 {
        property::get(self, "payloadType")
    }

    /// Sets the RTP payload type that stands for the codec.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "payloadType")]
    pub fn set_payload_type(&self, value: u8) -> &Self {
        property::set_f64(self, "payloadType", value as f64);
        self
    }

    /// Sets the MIME type of the codec, such as `audio/opus`.
    ///
    /// `required DOMString mimeType`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpCodec`.
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }

    /// Sets the clock rate of the codec in hertz.
    ///
    /// `required unsigned long clockRate`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpCodec`.
    #[doc(alias = "clockRate")]
    pub fn set_clock_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "clockRate", value as f64);
        self
    }

    /// Sets the number of channels, 2 for stereo, only for audio.
    ///
    /// `unsigned short channels`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpCodec`.
    #[doc(alias = "channels")]
    pub fn set_channels(&self, value: u16) -> &Self {
        property::set_f64(self, "channels", value as f64);
        self
    }

    /// Sets the parameters of the codec as in the SDP line `a=fmtp`.
    ///
    /// `DOMString sdpFmtpLine`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpCodec`.
    #[doc(alias = "sdpFmtpLine")]
    pub fn set_sdp_fmtp_line(&self, value: &str) -> &Self {
        property::set_str(self, "sdpFmtpLine", value);
        self
    }
}

impl RtcRtpCapabilities {
    /// The codecs and header extensions that the browser supports for audio or video.
    ///
    /// `dictionary RTCRtpCapabilities`
    ///
    /// Feature `webrtc-media`.
    pub fn new(
        codecs: impl IntoSequence<RtcRtpCodec>,
        header_extensions: impl IntoSequence<RtcRtpHeaderExtensionCapability>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "codecs", &codecs.to_value());
        property::set(&this, "headerExtensions", &header_extensions.to_value());
        this
    }

    /// The codecs that the browser supports.
    ///
    /// `required sequence<RTCRtpCodec> codecs`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "codecs")]
    pub fn get_codecs(&self) -> Array<RtcRtpCodec> {
        property::get(self, "codecs")
    }

    /// Sets the codecs that the browser supports.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "codecs")]
    pub fn set_codecs(&self, value: impl IntoSequence<RtcRtpCodec>) -> &Self {
        property::set(self, "codecs", &value.to_value());
        self
    }

    /// The header extensions that the browser supports.
    ///
    /// `required sequence<RTCRtpHeaderExtensionCapability> headerExtensions`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "headerExtensions")]
    pub fn get_header_extensions(&self) -> Array<RtcRtpHeaderExtensionCapability> {
        property::get(self, "headerExtensions")
    }

    /// Sets the header extensions that the browser supports.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "headerExtensions")]
    pub fn set_header_extensions(&self, value: impl IntoSequence<RtcRtpHeaderExtensionCapability>) -> &Self {
        property::set(self, "headerExtensions", &value.to_value());
        self
    }
}

impl RtcRtpHeaderExtensionCapability {
    /// An extension of the RTP header that the browser supports.
    ///
    /// `dictionary RTCRtpHeaderExtensionCapability`
    ///
    /// Feature `webrtc-media`.
    pub fn new(uri: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "uri", uri);
        this
    }

    /// The URI that tells the kind of the extension.
    ///
    /// `required DOMString uri`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "uri")]
    pub fn get_uri(&self) -> String {
        property::get(self, "uri")
    }

    /// Sets the URI that tells the kind of the extension.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "uri")]
    pub fn set_uri(&self, value: &str) -> &Self {
        property::set_str(self, "uri", value);
        self
    }
}

impl RtcSetParameterOptions {
    /// The options of `setParameters`, of which there are none yet.
    ///
    /// `dictionary RTCSetParameterOptions`
    ///
    /// Feature `webrtc-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }
}

impl Default for RtcSetParameterOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcRtpReceiver {
    /// The received track, which exists from the start and is muted until media arrives.
    ///
    /// `readonly attribute MediaStreamTrack track`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/track) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtpreceiver-track)
    #[inline]
    pub fn track(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }

    /// The transport for the media, or null before one was negotiated.
    ///
    /// `readonly attribute RTCDtlsTransport? transport`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/transport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-transport)
    #[inline]
    pub fn transport(&self) -> Option<RtcDtlsTransport> {
        Js::get_transport__as_option_value(js(self)).map(Js::read)
    }

    /// Returns what the browser can receive for `audio` or `video`, or null for other kinds.
    ///
    /// `static RTCRtpCapabilities? getCapabilities(DOMString kind)`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getCapabilities_static) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getcapabilities)
    #[doc(alias = "getCapabilities")]
    #[inline]
    pub fn get_capabilities(kind: &str) -> Option<RtcRtpCapabilities> {
        Js::static_call_RTCRtpReceiver_getCapabilities__str__as_option_value(kind).map(Js::read)
    }

    /// Returns the parameters for receiving, which cannot be changed.
    ///
    /// `RTCRtpReceiveParameters getParameters()`
    ///
    /// Feature `webrtc-media`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getParameters) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getparameters)
    #[doc(alias = "getParameters")]
    #[inline]
    pub fn get_parameters(&self) -> RtcRtpReceiveParameters {
        FromJs::from_js(Js::call_getParameters__as_value(js(self)))
    }

    /// Returns the sources that a mixer combined in the media of the last 10 seconds.
    ///
    /// `sequence<RTCRtpContributingSource> getContributingSources()`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getContributingSources) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getcontributingsources)
    #[doc(alias = "getContributingSources")]
    #[inline]
    pub fn get_contributing_sources(&self) -> Array<RtcRtpContributingSource> {
        FromJs::from_js(Js::call_getContributingSources__as_value(js(self)))
    }

    /// Returns the sources that sent the media of the last 10 seconds.
    ///
    /// `sequence<RTCRtpSynchronizationSource> getSynchronizationSources()`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getSynchronizationSources) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getsynchronizationsources)
    #[doc(alias = "getSynchronizationSources")]
    #[inline]
    pub fn get_synchronization_sources(&self) -> Array<RtcRtpSynchronizationSource> {
        FromJs::from_js(Js::call_getSynchronizationSources__as_value(js(self)))
    }

    /// The time in milliseconds for which media should be held back against jitter, at most 4000, or null.
    ///
    /// `attribute DOMHighResTimeStamp? jitterBufferTarget`
    ///
    /// Feature `webrtc-media`. Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/jitterBufferTarget) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-jitterbuffertarget)
    #[doc(alias = "jitterBufferTarget")]
    #[inline]
    pub fn jitter_buffer_target(&self) -> Option<f64> {
        FromJs::from_js(Js::get_jitterBufferTarget__as_value(js(self)))
    }

    /// Sets the time in milliseconds for which media should be held back against jitter, at most 4000, or null.
    ///
    /// Feature `webrtc-media`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the value is negative, or greater than 4000 milliseconds.
    #[doc(alias = "jitterBufferTarget")]
    #[inline]
    pub fn set_jitter_buffer_target(&self, value: Option<f64>) -> Result<(), Exception> {
        Js::try_set_jitterBufferTarget__value(js(self), &value.to_js())
    }
}

impl RtcRtpContributingSource {
    /// A source that a mixer has combined in the received media.
    ///
    /// `dictionary RTCRtpContributingSource`
    ///
    /// Feature `webrtc-media`.
    pub fn new(timestamp: f64, source: u32, rtp_timestamp: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_f64(&this, "source", source as f64);
        property::set_f64(&this, "rtpTimestamp", rtp_timestamp as f64);
        this
    }

    /// The last time at which media from this source was played, in milliseconds.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> f64 {
        property::get(self, "timestamp")
    }

    /// Sets the last time at which media from this source was played, in milliseconds.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// The CSRC or SSRC, the number of the source.
    ///
    /// `required unsigned long source`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> u32 {
        property::get(self, "source")
    }

    /// Sets the CSRC or SSRC, the number of the source.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: u32) -> &Self {
        property::set_f64(self, "source", value as f64);
        self
    }

    /// The loudness of the source from 0 (silence) to 1, only for audio.
    ///
    /// `double audioLevel`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "audioLevel")]
    pub fn get_audio_level(&self) -> Option<f64> {
        property::get(self, "audioLevel")
    }

    /// Sets the loudness of the source from 0 (silence) to 1, only for audio.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "audioLevel")]
    pub fn set_audio_level(&self, value: f64) -> &Self {
        property::set_f64(self, "audioLevel", value);
        self
    }

    /// The RTP timestamp of the media that was last played.
    ///
    /// `required unsigned long rtpTimestamp`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "rtpTimestamp")]
    pub fn get_rtp_timestamp(&self) -> u32 {
        property::get(self, "rtpTimestamp")
    }

    /// Sets the RTP timestamp of the media that was last played.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "rtpTimestamp")]
    pub fn set_rtp_timestamp(&self, value: u32) -> &Self {
        property::set_f64(self, "rtpTimestamp", value as f64);
        self
    }
}

impl RtcRtpSynchronizationSource {
    /// A source that sends the received media.
    ///
    /// `dictionary RTCRtpSynchronizationSource : RTCRtpContributingSource`
    ///
    /// Feature `webrtc-media`.
    pub fn new(timestamp: f64, source: u32, rtp_timestamp: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_f64(&this, "source", source as f64);
        property::set_f64(&this, "rtpTimestamp", rtp_timestamp as f64);
        this
    }

    /// Sets the last time at which media from this source was played, in milliseconds.
    ///
    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpContributingSource`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// Sets the CSRC or SSRC, the number of the source.
    ///
    /// `required unsigned long source`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpContributingSource`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: u32) -> &Self {
        property::set_f64(self, "source", value as f64);
        self
    }

    /// Sets the loudness of the source from 0 (silence) to 1, only for audio.
    ///
    /// `double audioLevel`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpContributingSource`.
    #[doc(alias = "audioLevel")]
    pub fn set_audio_level(&self, value: f64) -> &Self {
        property::set_f64(self, "audioLevel", value);
        self
    }

    /// Sets the RTP timestamp of the media that was last played.
    ///
    /// `required unsigned long rtpTimestamp`
    ///
    /// Feature `webrtc-media`. Inherited from `RtcRtpContributingSource`.
    #[doc(alias = "rtpTimestamp")]
    pub fn set_rtp_timestamp(&self, value: u32) -> &Self {
        property::set_f64(self, "rtpTimestamp", value as f64);
        self
    }
}

impl RtcRtpTransceiver {
    /// The identifier of the media section, or null before it is negotiated.
    ///
    /// `readonly attribute DOMString? mid`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/mid) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtptransceiver-mid)
    #[inline]
    pub fn mid(&self) -> Option<String> {
        Js::get_mid__as_value(js(self)).as_string()
    }

    /// The sender, which always exists.
    ///
    /// `readonly attribute RTCRtpSender sender`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/sender) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-sender)
    #[inline]
    pub fn sender(&self) -> RtcRtpSender {
        FromJs::from_js(Js::get_sender__as_value(js(self)))
    }

    /// The receiver, which always exists.
    ///
    /// `readonly attribute RTCRtpReceiver receiver`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/receiver) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-receiver)
    #[inline]
    pub fn receiver(&self) -> RtcRtpReceiver {
        FromJs::from_js(Js::get_receiver__as_value(js(self)))
    }

    /// The wanted direction. A change takes effect with the next negotiation.
    ///
    /// `attribute RTCRtpTransceiverDirection direction`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/direction) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-direction)
    #[inline]
    pub fn direction(&self) -> RtcRtpTransceiverDirection {
        FromJs::from_js(Js::get_direction__as_value(js(self)))
    }

    /// Sets the wanted direction. A change takes effect with the next negotiation.
    ///
    /// Feature `webrtc-media`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the connection is closed or the transceiver stops, and a `TypeError`
    /// where the value is `stopped`.
    #[doc(alias = "direction")]
    #[inline]
    pub fn set_direction(&self, value: RtcRtpTransceiverDirection) -> Result<(), Exception> {
        Js::try_set_direction__str(js(self), value.as_str())
    }

    /// The negotiated direction, or null before the first negotiation.
    ///
    /// `readonly attribute RTCRtpTransceiverDirection? currentDirection`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/currentDirection) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-currentdirection)
    #[doc(alias = "currentDirection")]
    #[inline]
    pub fn current_direction(&self) -> Option<RtcRtpTransceiverDirection> {
        FromJs::from_js(Js::get_currentDirection__as_value(js(self)))
    }

    /// Stops sending and receiving for good, and frees the media section in the next negotiation.
    ///
    /// `undefined stop()`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2021-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/stop) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-stop)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the connection is closed.
    #[inline]
    pub fn stop(&self) -> Result<(), Exception> {
        Js::try_call_stop(js(self))
    }

    /// Sets the codecs to negotiate, the most wanted first. An empty list restores the default.
    ///
    /// `undefined setCodecPreferences(sequence<RTCRtpCodec> codecs)`
    ///
    /// Feature `webrtc-media`. Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/setCodecPreferences) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-setcodecpreferences)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidModificationError` where one of `codecs` is not supported, or there is none but
    /// retransmission and redundancy ones.
    #[doc(alias = "setCodecPreferences")]
    #[inline]
    pub fn set_codec_preferences(&self, codecs: impl IntoSequence<RtcRtpCodec>) -> Result<(), Exception> {
        Js::try_call_setCodecPreferences__value(js(self), &codecs.to_value())
    }
}

impl RtcTrackEvent {
    /// Makes a new `RTCTrackEvent`.
    ///
    /// `constructor(DOMString type, RTCTrackEventInit eventInitDict)`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/RTCTrackEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent-constructor)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<RtcTrackEventInit>) -> RtcTrackEvent {
        Js::new_RTCTrackEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The receiver of the track.
    ///
    /// `readonly attribute RTCRtpReceiver receiver`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/receiver) · [Specification](https://w3c.github.io/webrtc-pc/#dom-trackevent-receiver)
    #[inline]
    pub fn receiver(&self) -> RtcRtpReceiver {
        FromJs::from_js(Js::get_receiver__as_value(js(self)))
    }

    /// The new track.
    ///
    /// `readonly attribute MediaStreamTrack track`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/track) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent-track)
    #[inline]
    pub fn track(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }

    /// The streams of which the track is a part, at times empty.
    ///
    /// `readonly attribute FrozenArray<MediaStream> streams`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/streams) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent-streams)
    #[inline]
    pub fn streams(&self) -> Array<MediaStream> {
        FromJs::from_js(Js::get_streams__as_value(js(self)))
    }

    /// The transceiver of the track.
    ///
    /// `readonly attribute RTCRtpTransceiver transceiver`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/transceiver) · [Specification](https://w3c.github.io/webrtc-pc/#dom-trackevent-transceiver)
    #[inline]
    pub fn transceiver(&self) -> RtcRtpTransceiver {
        FromJs::from_js(Js::get_transceiver__as_value(js(self)))
    }
}

impl RtcTrackEventInit {
    /// The fields for creating an `RTCTrackEvent`.
    ///
    /// `dictionary RTCTrackEventInit : EventInit`
    ///
    /// Feature `webrtc-media`.
    pub fn new(receiver: &RtcRtpReceiver, track: &MediaStreamTrack, transceiver: &RtcRtpTransceiver) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "receiver", receiver.as_ref());
        property::set(&this, "track", track.as_ref());
        property::set(&this, "transceiver", transceiver.as_ref());
        this
    }

    /// The receiver of the track.
    ///
    /// `required RTCRtpReceiver receiver`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "receiver")]
    pub fn get_receiver(&self) -> RtcRtpReceiver {
        property::get(self, "receiver")
    }

    /// Sets the receiver of the track.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "receiver")]
    pub fn set_receiver(&self, value: &RtcRtpReceiver) -> &Self {
        property::set(self, "receiver", value.as_ref());
        self
    }

    /// The new track.
    ///
    /// `required MediaStreamTrack track`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "track")]
    pub fn get_track(&self) -> MediaStreamTrack {
        property::get(self, "track")
    }

    /// Sets the new track.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "track")]
    pub fn set_track(&self, value: &MediaStreamTrack) -> &Self {
        property::set(self, "track", value.as_ref());
        self
    }

    /// The streams of which the track is a part, at times empty.
    ///
    /// `sequence<MediaStream> streams = []`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "streams")]
    pub fn get_streams(&self) -> Option<Array<MediaStream>> {
        property::get(self, "streams")
    }

    /// Sets the streams of which the track is a part, at times empty.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "streams")]
    pub fn set_streams(&self, value: impl IntoSequence<MediaStream>) -> &Self {
        property::set(self, "streams", &value.to_value());
        self
    }

    /// The transceiver of the track.
    ///
    /// `required RTCRtpTransceiver transceiver`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "transceiver")]
    pub fn get_transceiver(&self) -> RtcRtpTransceiver {
        property::get(self, "transceiver")
    }

    /// Sets the transceiver of the track.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "transceiver")]
    pub fn set_transceiver(&self, value: &RtcRtpTransceiver) -> &Self {
        property::set(self, "transceiver", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `webrtc-media`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `webrtc-media`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `webrtc-media`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl RtcdtmfSender {
    /// Sends key tones such as `123#`. A comma makes a pause of 2 seconds. Times are in milliseconds.
    ///
    /// `undefined insertDTMF(DOMString tones, optional unsigned long duration = 100, optional unsigned long interToneGap = 70)`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/insertDTMF) · [Specification](https://w3c.github.io/webrtc-pc/#dom-RTCDTMFSender-insertDTMF)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where tones cannot be sent, and an `InvalidCharacterError` for a character in
    /// `tones` that is no tone.
    #[doc(alias = "insertDTMF")]
    #[inline]
    pub fn insert_dtmf(&self, tones: &str) -> Result<(), Exception> {
        Js::try_call_insertDTMF__str(js(self), tones)
    }

    /// As `insert_dtmf`, with `duration`.
    ///
    /// `undefined insertDTMF(DOMString tones, optional unsigned long duration = 100, optional unsigned long interToneGap = 70)`
    ///
    /// Feature `webrtc-media`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where tones cannot be sent, and an `InvalidCharacterError` for a character in
    /// `tones` that is no tone.
    #[doc(alias = "insertDTMF")]
    #[inline]
    pub fn insert_dtmf_with_duration(&self, tones: &str, duration: u32) -> Result<(), Exception> {
        Js::try_call_insertDTMF__str_number(js(self), tones, duration as f64)
    }

    /// As `insert_dtmf_with_duration`, with `inter_tone_gap`.
    ///
    /// `undefined insertDTMF(DOMString tones, optional unsigned long duration = 100, optional unsigned long interToneGap = 70)`
    ///
    /// Feature `webrtc-media`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where tones cannot be sent, and an `InvalidCharacterError` for a character in
    /// `tones` that is no tone.
    #[doc(alias = "insertDTMF")]
    #[inline]
    pub fn insert_dtmf_with_duration_and_inter_tone_gap(
        &self,
        tones: &str,
        duration: u32,
        inter_tone_gap: u32,
    ) -> Result<(), Exception> {
        Js::try_call_insertDTMF__str_number2(js(self), tones, duration as f64, inter_tone_gap as f64)
    }

    /// The handler of the event `tonechange`.
    ///
    /// `attribute EventHandler ontonechange`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/tonechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-RTCDTMFSender-tonechange)
    pub fn ontonechange(&self) -> Option<Function<fn(RtcdtmfToneChangeEvent)>> {
        property::get(self, "ontonechange")
    }

    /// Sets the handler of the event `tonechange`.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "ontonechange")]
    pub fn set_ontonechange(&self, value: Option<&Function<fn(RtcdtmfToneChangeEvent)>>) {
        property::set(self, "ontonechange", nullable(value))
    }

    /// Whether tones can be sent now.
    ///
    /// `readonly attribute boolean canInsertDTMF`
    ///
    /// Feature `webrtc-media`. Baseline: newly available since 2024-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/canInsertDTMF) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmfsender-caninsertdtmf)
    #[doc(alias = "canInsertDTMF")]
    #[inline]
    pub fn can_insert_dtmf(&self) -> bool {
        Js::get_canInsertDTMF__as_bool(js(self)).get()
    }

    /// The tones that are still to be sent.
    ///
    /// `readonly attribute DOMString toneBuffer`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/toneBuffer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-RTCDTMFSender-tonebuffer)
    #[doc(alias = "toneBuffer")]
    #[inline]
    pub fn tone_buffer(&self) -> String {
        Js::get_toneBuffer__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl RtcdtmfToneChangeEvent {
    /// Makes a new `RTCDTMFToneChangeEvent`.
    ///
    /// `constructor(DOMString type, optional RTCDTMFToneChangeEventInit eventInitDict = {})`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFToneChangeEvent/RTCDTMFToneChangeEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> RtcdtmfToneChangeEvent {
        Js::new_RTCDTMFToneChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional RTCDTMFToneChangeEventInit eventInitDict = {})`
    ///
    /// Feature `webrtc-media`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<RtcdtmfToneChangeEventInit>,
    ) -> RtcdtmfToneChangeEvent {
        Js::new_RTCDTMFToneChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The tone that begins, or an empty string when all are done.
    ///
    /// `readonly attribute DOMString tone`
    ///
    /// Feature `webrtc-media`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFToneChangeEvent/tone) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent-tone)
    #[inline]
    pub fn tone(&self) -> String {
        Js::get_tone__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl RtcdtmfToneChangeEventInit {
    /// The fields for creating an `RTCDTMFToneChangeEvent`.
    ///
    /// `dictionary RTCDTMFToneChangeEventInit : EventInit`
    ///
    /// Feature `webrtc-media`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tone that begins, or an empty string when all are done.
    ///
    /// `DOMString tone = ""`
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "tone")]
    pub fn get_tone(&self) -> Option<String> {
        property::get(self, "tone")
    }

    /// Sets the tone that begins, or an empty string when all are done.
    ///
    /// Feature `webrtc-media`.
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: &str) -> &Self {
        property::set_str(self, "tone", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `webrtc-media`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `webrtc-media`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `webrtc-media`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for RtcdtmfToneChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "canInsertDTMF")]
    pub(crate) fn get_canInsertDTMF__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "currentDirection")]
    pub(crate) fn get_currentDirection__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "dtmf")]
    pub(crate) fn get_dtmf__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "jitterBufferTarget")]
    pub(crate) fn get_jitterBufferTarget__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mid")]
    pub(crate) fn get_mid__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "receiver")]
    pub(crate) fn get_receiver__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sender")]
    pub(crate) fn get_sender__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "streams")]
    pub(crate) fn get_streams__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "toneBuffer")]
    pub(crate) fn get_toneBuffer__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "transceiver")]
    pub(crate) fn get_transceiver__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "transport")]
    pub(crate) fn get_transport__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, setter, js_name = "direction")]
    pub(crate) fn try_set_direction__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "jitterBufferTarget")]
    pub(crate) fn try_set_jitterBufferTarget__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "addTrack")]
    pub(crate) fn try_call_addTrack__value2_spread__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addTransceiver")]
    pub(crate) fn try_call_addTransceiver__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addTransceiver")]
    pub(crate) fn try_call_addTransceiver__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getContributingSources")]
    pub(crate) fn call_getContributingSources__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getParameters")]
    pub(crate) fn call_getParameters__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getReceivers")]
    pub(crate) fn call_getReceivers__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getSenders")]
    pub(crate) fn call_getSenders__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getSynchronizationSources")]
    pub(crate) fn call_getSynchronizationSources__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getTransceivers")]
    pub(crate) fn call_getTransceivers__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "insertDTMF")]
    pub(crate) fn try_call_insertDTMF__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertDTMF")]
    pub(crate) fn try_call_insertDTMF__str_number(this: &Js, a0: &str, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertDTMF")]
    pub(crate) fn try_call_insertDTMF__str_number2(this: &Js, a0: &str, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeTrack")]
    pub(crate) fn try_call_removeTrack__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceTrack")]
    pub(crate) fn try_call_replaceTrack__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setCodecPreferences")]
    pub(crate) fn try_call_setCodecPreferences__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setParameters")]
    pub(crate) fn try_call_setParameters__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setParameters")]
    pub(crate) fn try_call_setParameters__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "setStreams")]
    pub(crate) fn try_call_setStreams__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "RTCDTMFToneChangeEvent")]
    pub(crate) fn new_RTCDTMFToneChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "RTCDTMFToneChangeEvent")]
    pub(crate) fn new_RTCDTMFToneChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "RTCTrackEvent")]
    pub(crate) fn new_RTCTrackEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "RTCRtpReceiver", js_name = "getCapabilities")]
    pub(crate) fn static_call_RTCRtpReceiver_getCapabilities__str__as_option_value(a0: &str) -> Option<Js>;
    #[wasm_bindgen(static_method_of = Js, js_class = "RTCRtpSender", js_name = "getCapabilities")]
    pub(crate) fn static_call_RTCRtpSender_getCapabilities__str__as_option_value(a0: &str) -> Option<Js>;
}
