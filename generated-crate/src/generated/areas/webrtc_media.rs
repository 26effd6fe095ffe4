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
    /// `sequence<RTCRtpSender> getSenders()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getSenders) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-getsenders)
    #[doc(alias = "getSenders")]
    #[inline]
    pub fn get_senders(&self) -> Array<RtcRtpSender> {
        FromJs::from_js(Js::call_getSenders__as_value(js(self)))
    }

    /// `sequence<RTCRtpReceiver> getReceivers()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getReceivers) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-getreceivers)
    #[doc(alias = "getReceivers")]
    #[inline]
    pub fn get_receivers(&self) -> Array<RtcRtpReceiver> {
        FromJs::from_js(Js::call_getReceivers__as_value(js(self)))
    }

    /// `sequence<RTCRtpTransceiver> getTransceivers()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getTransceivers) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-gettranseceivers)
    #[doc(alias = "getTransceivers")]
    #[inline]
    pub fn get_transceivers(&self) -> Array<RtcRtpTransceiver> {
        FromJs::from_js(Js::call_getTransceivers__as_value(js(self)))
    }

    /// `RTCRtpSender addTrack(MediaStreamTrack track, MediaStream... streams)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addTrack) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addtrack)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "addTrack")]
    #[inline]
    pub fn add_track(
        &self,
        track: &MediaStreamTrack,
        streams: impl IntoSequence<MediaStream>,
    ) -> Result<RtcRtpSender, Exception> {
        Js::try_call_addTrack__value2_spread__as_value(js(self), track.as_ref(), &streams.to_value()).map(Js::read)
    }

    /// `undefined removeTrack(RTCRtpSender sender)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/removeTrack) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-removetrack)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeTrack")]
    #[inline]
    pub fn remove_track(&self, sender: &RtcRtpSender) -> Result<(), Exception> {
        Js::try_call_removeTrack__value(js(self), sender.as_ref())
    }

    /// `RTCRtpTransceiver addTransceiver((MediaStreamTrack or DOMString) trackOrKind, optional RTCRtpTransceiverInit init = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addTransceiver) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addtransceiver)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "addTransceiver")]
    #[inline]
    pub fn add_transceiver(
        &self,
        track_or_kind: impl Into<MediaStreamTrackOrString>,
    ) -> Result<RtcRtpTransceiver, Exception> {
        Js::try_call_addTransceiver__value__as_value(js(self), &track_or_kind.into().to_js()).map(Js::read)
    }

    /// `RTCRtpTransceiver addTransceiver((MediaStreamTrack or DOMString) trackOrKind, optional RTCRtpTransceiverInit init = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addTransceiver) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-addtransceiver)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `attribute EventHandler ontrack`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/track_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-track)
    pub fn ontrack(&self) -> Option<Function<fn(RtcTrackEvent)>> {
        property::get(self, "ontrack")
    }

    /// `attribute EventHandler ontrack`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/track_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-track)
    #[doc(alias = "ontrack")]
    pub fn set_ontrack(&self, value: Option<&Function<fn(RtcTrackEvent)>>) {
        property::set(self, "ontrack", nullable(value))
    }
}

impl RtcRtpTransceiverInit {
    /// `dictionary RTCRtpTransceiverInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `RTCRtpTransceiverDirection direction = "sendrecv"`
    #[doc(alias = "direction")]
    pub fn get_direction(&self) -> Option<RtcRtpTransceiverDirection> {
        property::get(self, "direction")
    }

    /// `RTCRtpTransceiverDirection direction = "sendrecv"`
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: RtcRtpTransceiverDirection) -> &Self {
        property::set_str(self, "direction", value.as_str());
        self
    }

    /// `sequence<MediaStream> streams = []`
    #[doc(alias = "streams")]
    pub fn get_streams(&self) -> Option<Array<MediaStream>> {
        property::get(self, "streams")
    }

    /// `sequence<MediaStream> streams = []`
    #[doc(alias = "streams")]
    pub fn set_streams(&self, value: impl IntoSequence<MediaStream>) -> &Self {
        property::set(self, "streams", &value.to_value());
        self
    }

    /// `sequence<RTCRtpEncodingParameters> sendEncodings = []`
    #[doc(alias = "sendEncodings")]
    pub fn get_send_encodings(&self) -> Option<Array<RtcRtpEncodingParameters>> {
        property::get(self, "sendEncodings")
    }

    /// `sequence<RTCRtpEncodingParameters> sendEncodings = []`
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
    /// `readonly attribute MediaStreamTrack? track`
    ///
    /// Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/track) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-track)
    #[inline]
    pub fn track(&self) -> Option<MediaStreamTrack> {
        Js::get_track__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute RTCDtlsTransport? transport`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/transport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-transport)
    #[inline]
    pub fn transport(&self) -> Option<RtcDtlsTransport> {
        Js::get_transport__as_option_value(js(self)).map(Js::read)
    }

    /// `static RTCRtpCapabilities? getCapabilities(DOMString kind)`
    ///
    /// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/getCapabilities_static) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getcapabilities)
    #[doc(alias = "getCapabilities")]
    #[inline]
    pub fn get_capabilities(kind: &str) -> Option<RtcRtpCapabilities> {
        Js::static_call_RTCRtpSender_getCapabilities__str__as_option_value(kind).map(Js::read)
    }

    /// `Promise<undefined> setParameters(RTCRtpSendParameters parameters, optional RTCSetParameterOptions setParameterOptions = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/setParameters) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setparameters)
    #[doc(alias = "setParameters")]
    #[inline]
    pub fn set_parameters(&self, parameters: &RtcRtpSendParameters) -> Promise<()> {
        Promise::of_call(Js::try_call_setParameters__value__as_value(js(self), parameters.as_ref()))
    }

    /// `Promise<undefined> setParameters(RTCRtpSendParameters parameters, optional RTCSetParameterOptions setParameterOptions = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/setParameters) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setparameters)
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

    /// `RTCRtpSendParameters getParameters()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/getParameters) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-getparameters)
    #[doc(alias = "getParameters")]
    #[inline]
    pub fn get_parameters(&self) -> RtcRtpSendParameters {
        FromJs::from_js(Js::call_getParameters__as_value(js(self)))
    }

    /// `Promise<undefined> replaceTrack(MediaStreamTrack? withTrack)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/replaceTrack) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-replacetrack)
    #[doc(alias = "replaceTrack")]
    #[inline]
    pub fn replace_track(&self, with_track: Option<&MediaStreamTrack>) -> Promise<()> {
        Promise::of_call(Js::try_call_replaceTrack__value__as_value(js(self), nullable(with_track)))
    }

    /// `undefined setStreams(MediaStream... streams)`
    ///
    /// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/setStreams) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-setstreams)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setStreams")]
    #[inline]
    pub fn set_streams(&self, streams: impl IntoSequence<MediaStream>) -> Result<(), Exception> {
        Js::try_call_setStreams__value_spread(js(self), &streams.to_value())
    }

    /// `readonly attribute RTCDTMFSender? dtmf`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpSender/dtmf) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpsender-dtmf)
    #[inline]
    pub fn dtmf(&self) -> Option<RtcdtmfSender> {
        Js::get_dtmf__as_option_value(js(self)).map(Js::read)
    }
}

impl RtcRtpParameters {
    /// `dictionary RTCRtpParameters`
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

    /// `required sequence<RTCRtpHeaderExtensionParameters> headerExtensions`
    #[doc(alias = "headerExtensions")]
    pub fn get_header_extensions(&self) -> Array<RtcRtpHeaderExtensionParameters> {
        property::get(self, "headerExtensions")
    }

    /// `required sequence<RTCRtpHeaderExtensionParameters> headerExtensions`
    #[doc(alias = "headerExtensions")]
    pub fn set_header_extensions(&self, value: impl IntoSequence<RtcRtpHeaderExtensionParameters>) -> &Self {
        property::set(self, "headerExtensions", &value.to_value());
        self
    }

    /// `required RTCRtcpParameters rtcp`
    #[doc(alias = "rtcp")]
    pub fn get_rtcp(&self) -> RtcRtcpParameters {
        property::get(self, "rtcp")
    }

    /// `required RTCRtcpParameters rtcp`
    #[doc(alias = "rtcp")]
    pub fn set_rtcp(&self, value: &RtcRtcpParameters) -> &Self {
        property::set(self, "rtcp", value.as_ref());
        self
    }

    /// `required sequence<RTCRtpCodecParameters> codecs`
    #[doc(alias = "codecs")]
    pub fn get_codecs(&self) -> Array<RtcRtpCodecParameters> {
        property::get(self, "codecs")
    }

    /// `required sequence<RTCRtpCodecParameters> codecs`
    #[doc(alias = "codecs")]
    pub fn set_codecs(&self, value: impl IntoSequence<RtcRtpCodecParameters>) -> &Self {
        property::set(self, "codecs", &value.to_value());
        self
    }
}

impl RtcRtpSendParameters {
    /// `dictionary RTCRtpSendParameters : RTCRtpParameters`
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

    /// `required DOMString transactionId`
    #[doc(alias = "transactionId")]
    pub fn get_transaction_id(&self) -> String {
        property::get(self, "transactionId")
    }

    /// `required DOMString transactionId`
    #[doc(alias = "transactionId")]
    pub fn set_transaction_id(&self, value: &str) -> &Self {
        property::set_str(self, "transactionId", value);
        self
    }

    /// `required sequence<RTCRtpEncodingParameters> encodings`
    #[doc(alias = "encodings")]
    pub fn get_encodings(&self) -> Array<RtcRtpEncodingParameters> {
        property::get(self, "encodings")
    }

    /// `required sequence<RTCRtpEncodingParameters> encodings`
    #[doc(alias = "encodings")]
    pub fn set_encodings(&self, value: impl IntoSequence<RtcRtpEncodingParameters>) -> &Self {
        property::set(self, "encodings", &value.to_value());
        self
    }

    /// `required sequence<RTCRtpHeaderExtensionParameters> headerExtensions`
    ///
    /// Inherited from `RtcRtpParameters`.
    #[doc(alias = "headerExtensions")]
    pub fn set_header_extensions(&self, value: impl IntoSequence<RtcRtpHeaderExtensionParameters>) -> &Self {
        property::set(self, "headerExtensions", &value.to_value());
        self
    }

    /// `required RTCRtcpParameters rtcp`
    ///
    /// Inherited from `RtcRtpParameters`.
    #[doc(alias = "rtcp")]
    pub fn set_rtcp(&self, value: &RtcRtcpParameters) -> &Self {
        property::set(self, "rtcp", value.as_ref());
        self
    }

    /// `required sequence<RTCRtpCodecParameters> codecs`
    ///
    /// Inherited from `RtcRtpParameters`.
    #[doc(alias = "codecs")]
    pub fn set_codecs(&self, value: impl IntoSequence<RtcRtpCodecParameters>) -> &Self {
        property::set(self, "codecs", &value.to_value());
        self
    }
}

impl RtcRtpReceiveParameters {
    /// `dictionary RTCRtpReceiveParameters : RTCRtpParameters`
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

    /// `required sequence<RTCRtpHeaderExtensionParameters> headerExtensions`
    ///
    /// Inherited from `RtcRtpParameters`.
    #[doc(alias = "headerExtensions")]
    pub fn set_header_extensions(&self, value: impl IntoSequence<RtcRtpHeaderExtensionParameters>) -> &Self {
        property::set(self, "headerExtensions", &value.to_value());
        self
    }

    /// `required RTCRtcpParameters rtcp`
    ///
    /// Inherited from `RtcRtpParameters`.
    #[doc(alias = "rtcp")]
    pub fn set_rtcp(&self, value: &RtcRtcpParameters) -> &Self {
        property::set(self, "rtcp", value.as_ref());
        self
    }

    /// `required sequence<RTCRtpCodecParameters> codecs`
    ///
    /// Inherited from `RtcRtpParameters`.
    #[doc(alias = "codecs")]
    pub fn set_codecs(&self, value: impl IntoSequence<RtcRtpCodecParameters>) -> &Self {
        property::set(self, "codecs", &value.to_value());
        self
    }
}

impl RtcRtpCodingParameters {
    /// `dictionary RTCRtpCodingParameters`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString rid`
    #[doc(alias = "rid")]
    pub fn get_rid(&self) -> Option<String> {
        property::get(self, "rid")
    }

    /// `DOMString rid`
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
    /// `dictionary RTCRtpEncodingParameters : RTCRtpCodingParameters`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean active = true`
    #[doc(alias = "active")]
    pub fn get_active(&self) -> Option<bool> {
        property::get(self, "active")
    }

    /// `boolean active = true`
    #[doc(alias = "active")]
    pub fn set_active(&self, value: bool) -> &Self {
        property::set_bool(self, "active", value);
        self
    }

    /// `RTCRtpCodec codec`
    #[doc(alias = "codec")]
    pub fn get_codec(&self) -> Option<RtcRtpCodec> {
        property::get(self, "codec")
    }

    /// `RTCRtpCodec codec`
    #[doc(alias = "codec")]
    pub fn set_codec(&self, value: &RtcRtpCodec) -> &Self {
        property::set(self, "codec", value.as_ref());
        self
    }

    /// `unsigned long maxBitrate`
    #[doc(alias = "maxBitrate")]
    pub fn get_max_bitrate(&self) -> Option<u32> {
        property::get(self, "maxBitrate")
    }

    /// `unsigned long maxBitrate`
    #[doc(alias = "maxBitrate")]
    pub fn set_max_bitrate(&self, value: u32) -> &Self {
        property::set_f64(self, "maxBitrate", value as f64);
        self
    }

    /// `double maxFramerate`
    #[doc(alias = "maxFramerate")]
    pub fn get_max_framerate(&self) -> Option<f64> {
        property::get(self, "maxFramerate")
    }

    /// `double maxFramerate`
    #[doc(alias = "maxFramerate")]
    pub fn set_max_framerate(&self, value: f64) -> &Self {
        property::set_f64(self, "maxFramerate", value);
        self
    }

    /// `double scaleResolutionDownBy`
    #[doc(alias = "scaleResolutionDownBy")]
    pub fn get_scale_resolution_down_by(&self) -> Option<f64> {
        property::get(self, "scaleResolutionDownBy")
    }

    /// `double scaleResolutionDownBy`
    #[doc(alias = "scaleResolutionDownBy")]
    pub fn set_scale_resolution_down_by(&self, value: f64) -> &Self {
        property::set_f64(self, "scaleResolutionDownBy", value);
        self
    }

    /// `RTCPriorityType priority = "low"`
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<RtcPriorityType> {
        property::get(self, "priority")
    }

    /// `RTCPriorityType priority = "low"`
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: RtcPriorityType) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }

    /// `RTCPriorityType networkPriority`
    #[doc(alias = "networkPriority")]
    pub fn get_network_priority(&self) -> Option<RtcPriorityType> {
        property::get(self, "networkPriority")
    }

    /// `RTCPriorityType networkPriority`
    #[doc(alias = "networkPriority")]
    pub fn set_network_priority(&self, value: RtcPriorityType) -> &Self {
        property::set_str(self, "networkPriority", value.as_str());
        self
    }

    /// `DOMString scalabilityMode`
    #[doc(alias = "scalabilityMode")]
    pub fn get_scalability_mode(&self) -> Option<String> {
        property::get(self, "scalabilityMode")
    }

    /// `DOMString scalabilityMode`
    #[doc(alias = "scalabilityMode")]
    pub fn set_scalability_mode(&self, value: &str) -> &Self {
        property::set_str(self, "scalabilityMode", value);
        self
    }

    /// `DOMString rid`
    ///
    /// Inherited from `RtcRtpCodingParameters`.
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
    /// `dictionary RTCRtcpParameters`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString cname`
    #[doc(alias = "cname")]
    pub fn get_cname(&self) -> Option<String> {
        property::get(self, "cname")
    }

    /// `DOMString cname`
    #[doc(alias = "cname")]
    pub fn set_cname(&self, value: &str) -> &Self {
        property::set_str(self, "cname", value);
        self
    }

    /// `boolean reducedSize`
    #[doc(alias = "reducedSize")]
    pub fn get_reduced_size(&self) -> Option<bool> {
        property::get(self, "reducedSize")
    }

    /// `boolean reducedSize`
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
    /// `dictionary RTCRtpHeaderExtensionParameters`
    pub fn new(uri: &str, id: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "uri", uri);
        property::set_f64(&this, "id", id as f64);
        this
    }

    /// `required DOMString uri`
    #[doc(alias = "uri")]
    pub fn get_uri(&self) -> String {
        property::get(self, "uri")
    }

    /// `required DOMString uri`
    #[doc(alias = "uri")]
    pub fn set_uri(&self, value: &str) -> &Self {
        property::set_str(self, "uri", value);
        self
    }

    /// `required unsigned short id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> u16 {
        property::get(self, "id")
    }

    /// `required unsigned short id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: u16) -> &Self {
        property::set_f64(self, "id", value as f64);
        self
    }

    /// `boolean encrypted = false`
    #[doc(alias = "encrypted")]
    pub fn get_encrypted(&self) -> Option<bool> {
        property::get(self, "encrypted")
    }

    /// `boolean encrypted = false`
    #[doc(alias = "encrypted")]
    pub fn set_encrypted(&self, value: bool) -> &Self {
        property::set_bool(self, "encrypted", value);
        self
    }
}

impl RtcRtpCodec {
    /// `dictionary RTCRtpCodec`
    pub fn new(mime_type: &str, clock_rate: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "mimeType", mime_type);
        property::set_f64(&this, "clockRate", clock_rate as f64);
        this
    }

    /// `required DOMString mimeType`
    #[doc(alias = "mimeType")]
    pub fn get_mime_type(&self) -> String {
        property::get(self, "mimeType")
    }

    /// `required DOMString mimeType`
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }

    /// `required unsigned long clockRate`
    #[doc(alias = "clockRate")]
    pub fn get_clock_rate(&self) -> u32 {
        property::get(self, "clockRate")
    }

    /// `required unsigned long clockRate`
    #[doc(alias = "clockRate")]
    pub fn set_clock_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "clockRate", value as f64);
        self
    }

    /// `unsigned short channels`
    #[doc(alias = "channels")]
    pub fn get_channels(&self) -> Option<u16> {
        property::get(self, "channels")
    }

    /// `unsigned short channels`
    #[doc(alias = "channels")]
    pub fn set_channels(&self, value: u16) -> &Self {
        property::set_f64(self, "channels", value as f64);
        self
    }

    /// `DOMString sdpFmtpLine`
    #[doc(alias = "sdpFmtpLine")]
    pub fn get_sdp_fmtp_line(&self) -> Option<String> {
        property::get(self, "sdpFmtpLine")
    }

    /// `DOMString sdpFmtpLine`
    #[doc(alias = "sdpFmtpLine")]
    pub fn set_sdp_fmtp_line(&self, value: &str) -> &Self {
        property::set_str(self, "sdpFmtpLine", value);
        self
    }
}

impl RtcRtpCodecParameters {
    /// `dictionary RTCRtpCodecParameters : RTCRtpCodec`
    pub fn new(mime_type: &str, clock_rate: u32, payload_type: u8) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "mimeType", mime_type);
        property::set_f64(&this, "clockRate", clock_rate as f64);
        property::set_f64(&this, "payloadType", payload_type as f64);
        this
    }

    /// `required octet payloadType`
    #[doc(alias = "payloadType")]
    pub fn get_payload_type(&self) -> u8 {
        property::get(self, "payloadType")
    }

    /// `required octet payloadType`
    #[doc(alias = "payloadType")]
    pub fn set_payload_type(&self, value: u8) -> &Self {
        property::set_f64(self, "payloadType", value as f64);
        self
    }

    /// `required DOMString mimeType`
    ///
    /// Inherited from `RtcRtpCodec`.
    #[doc(alias = "mimeType")]
    pub fn set_mime_type(&self, value: &str) -> &Self {
        property::set_str(self, "mimeType", value);
        self
    }

    /// `required unsigned long clockRate`
    ///
    /// Inherited from `RtcRtpCodec`.
    #[doc(alias = "clockRate")]
    pub fn set_clock_rate(&self, value: u32) -> &Self {
        property::set_f64(self, "clockRate", value as f64);
        self
    }

    /// `unsigned short channels`
    ///
    /// Inherited from `RtcRtpCodec`.
    #[doc(alias = "channels")]
    pub fn set_channels(&self, value: u16) -> &Self {
        property::set_f64(self, "channels", value as f64);
        self
    }

    /// `DOMString sdpFmtpLine`
    ///
    /// Inherited from `RtcRtpCodec`.
    #[doc(alias = "sdpFmtpLine")]
    pub fn set_sdp_fmtp_line(&self, value: &str) -> &Self {
        property::set_str(self, "sdpFmtpLine", value);
        self
    }
}

impl RtcRtpCapabilities {
    /// `dictionary RTCRtpCapabilities`
    pub fn new(
        codecs: impl IntoSequence<RtcRtpCodec>,
        header_extensions: impl IntoSequence<RtcRtpHeaderExtensionCapability>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "codecs", &codecs.to_value());
        property::set(&this, "headerExtensions", &header_extensions.to_value());
        this
    }

    /// `required sequence<RTCRtpCodec> codecs`
    #[doc(alias = "codecs")]
    pub fn get_codecs(&self) -> Array<RtcRtpCodec> {
        property::get(self, "codecs")
    }

    /// `required sequence<RTCRtpCodec> codecs`
    #[doc(alias = "codecs")]
    pub fn set_codecs(&self, value: impl IntoSequence<RtcRtpCodec>) -> &Self {
        property::set(self, "codecs", &value.to_value());
        self
    }

    /// `required sequence<RTCRtpHeaderExtensionCapability> headerExtensions`
    #[doc(alias = "headerExtensions")]
    pub fn get_header_extensions(&self) -> Array<RtcRtpHeaderExtensionCapability> {
        property::get(self, "headerExtensions")
    }

    /// `required sequence<RTCRtpHeaderExtensionCapability> headerExtensions`
    #[doc(alias = "headerExtensions")]
    pub fn set_header_extensions(&self, value: impl IntoSequence<RtcRtpHeaderExtensionCapability>) -> &Self {
        property::set(self, "headerExtensions", &value.to_value());
        self
    }
}

impl RtcRtpHeaderExtensionCapability {
    /// `dictionary RTCRtpHeaderExtensionCapability`
    pub fn new(uri: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "uri", uri);
        this
    }

    /// `required DOMString uri`
    #[doc(alias = "uri")]
    pub fn get_uri(&self) -> String {
        property::get(self, "uri")
    }

    /// `required DOMString uri`
    #[doc(alias = "uri")]
    pub fn set_uri(&self, value: &str) -> &Self {
        property::set_str(self, "uri", value);
        self
    }
}

impl RtcSetParameterOptions {
    /// `dictionary RTCSetParameterOptions`
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
    /// `readonly attribute MediaStreamTrack track`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/track) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtpreceiver-track)
    #[inline]
    pub fn track(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }

    /// `readonly attribute RTCDtlsTransport? transport`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/transport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-transport)
    #[inline]
    pub fn transport(&self) -> Option<RtcDtlsTransport> {
        Js::get_transport__as_option_value(js(self)).map(Js::read)
    }

    /// `static RTCRtpCapabilities? getCapabilities(DOMString kind)`
    ///
    /// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getCapabilities_static) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getcapabilities)
    #[doc(alias = "getCapabilities")]
    #[inline]
    pub fn get_capabilities(kind: &str) -> Option<RtcRtpCapabilities> {
        Js::static_call_RTCRtpReceiver_getCapabilities__str__as_option_value(kind).map(Js::read)
    }

    /// `RTCRtpReceiveParameters getParameters()`
    ///
    /// Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getParameters) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getparameters)
    #[doc(alias = "getParameters")]
    #[inline]
    pub fn get_parameters(&self) -> RtcRtpReceiveParameters {
        FromJs::from_js(Js::call_getParameters__as_value(js(self)))
    }

    /// `sequence<RTCRtpContributingSource> getContributingSources()`
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getContributingSources) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getcontributingsources)
    #[doc(alias = "getContributingSources")]
    #[inline]
    pub fn get_contributing_sources(&self) -> Array<RtcRtpContributingSource> {
        FromJs::from_js(Js::call_getContributingSources__as_value(js(self)))
    }

    /// `sequence<RTCRtpSynchronizationSource> getSynchronizationSources()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/getSynchronizationSources) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-getsynchronizationsources)
    #[doc(alias = "getSynchronizationSources")]
    #[inline]
    pub fn get_synchronization_sources(&self) -> Array<RtcRtpSynchronizationSource> {
        FromJs::from_js(Js::call_getSynchronizationSources__as_value(js(self)))
    }

    /// `attribute DOMHighResTimeStamp? jitterBufferTarget`
    ///
    /// Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/jitterBufferTarget) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-jitterbuffertarget)
    #[doc(alias = "jitterBufferTarget")]
    #[inline]
    pub fn jitter_buffer_target(&self) -> Option<f64> {
        FromJs::from_js(Js::get_jitterBufferTarget__as_value(js(self)))
    }

    /// `attribute DOMHighResTimeStamp? jitterBufferTarget`
    ///
    /// Baseline: newly available since 2026-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpReceiver/jitterBufferTarget) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtpreceiver-jitterbuffertarget)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "jitterBufferTarget")]
    #[inline]
    pub fn set_jitter_buffer_target(&self, value: Option<f64>) -> Result<(), Exception> {
        Js::try_set_jitterBufferTarget__value(js(self), &value.to_js())
    }
}

impl RtcRtpContributingSource {
    /// `dictionary RTCRtpContributingSource`
    pub fn new(timestamp: f64, source: u32, rtp_timestamp: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_f64(&this, "source", source as f64);
        property::set_f64(&this, "rtpTimestamp", rtp_timestamp as f64);
        this
    }

    /// `required DOMHighResTimeStamp timestamp`
    #[doc(alias = "timestamp")]
    pub fn get_timestamp(&self) -> f64 {
        property::get(self, "timestamp")
    }

    /// `required DOMHighResTimeStamp timestamp`
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required unsigned long source`
    #[doc(alias = "source")]
    pub fn get_source(&self) -> u32 {
        property::get(self, "source")
    }

    /// `required unsigned long source`
    #[doc(alias = "source")]
    pub fn set_source(&self, value: u32) -> &Self {
        property::set_f64(self, "source", value as f64);
        self
    }

    /// `double audioLevel`
    #[doc(alias = "audioLevel")]
    pub fn get_audio_level(&self) -> Option<f64> {
        property::get(self, "audioLevel")
    }

    /// `double audioLevel`
    #[doc(alias = "audioLevel")]
    pub fn set_audio_level(&self, value: f64) -> &Self {
        property::set_f64(self, "audioLevel", value);
        self
    }

    /// `required unsigned long rtpTimestamp`
    #[doc(alias = "rtpTimestamp")]
    pub fn get_rtp_timestamp(&self) -> u32 {
        property::get(self, "rtpTimestamp")
    }

    /// `required unsigned long rtpTimestamp`
    #[doc(alias = "rtpTimestamp")]
    pub fn set_rtp_timestamp(&self, value: u32) -> &Self {
        property::set_f64(self, "rtpTimestamp", value as f64);
        self
    }
}

impl RtcRtpSynchronizationSource {
    /// `dictionary RTCRtpSynchronizationSource : RTCRtpContributingSource`
    pub fn new(timestamp: f64, source: u32, rtp_timestamp: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "timestamp", timestamp);
        property::set_f64(&this, "source", source as f64);
        property::set_f64(&this, "rtpTimestamp", rtp_timestamp as f64);
        this
    }

    /// `required DOMHighResTimeStamp timestamp`
    ///
    /// Inherited from `RtcRtpContributingSource`.
    #[doc(alias = "timestamp")]
    pub fn set_timestamp(&self, value: f64) -> &Self {
        property::set_f64(self, "timestamp", value);
        self
    }

    /// `required unsigned long source`
    ///
    /// Inherited from `RtcRtpContributingSource`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: u32) -> &Self {
        property::set_f64(self, "source", value as f64);
        self
    }

    /// `double audioLevel`
    ///
    /// Inherited from `RtcRtpContributingSource`.
    #[doc(alias = "audioLevel")]
    pub fn set_audio_level(&self, value: f64) -> &Self {
        property::set_f64(self, "audioLevel", value);
        self
    }

    /// `required unsigned long rtpTimestamp`
    ///
    /// Inherited from `RtcRtpContributingSource`.
    #[doc(alias = "rtpTimestamp")]
    pub fn set_rtp_timestamp(&self, value: u32) -> &Self {
        property::set_f64(self, "rtpTimestamp", value as f64);
        self
    }
}

impl RtcRtpTransceiver {
    /// `readonly attribute DOMString? mid`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/mid) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtptransceiver-mid)
    #[inline]
    pub fn mid(&self) -> Option<String> {
        Js::get_mid__as_value(js(self)).as_string()
    }

    /// `readonly attribute RTCRtpSender sender`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/sender) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-sender)
    #[inline]
    pub fn sender(&self) -> RtcRtpSender {
        FromJs::from_js(Js::get_sender__as_value(js(self)))
    }

    /// `readonly attribute RTCRtpReceiver receiver`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/receiver) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-receiver)
    #[inline]
    pub fn receiver(&self) -> RtcRtpReceiver {
        FromJs::from_js(Js::get_receiver__as_value(js(self)))
    }

    /// `attribute RTCRtpTransceiverDirection direction`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/direction) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-direction)
    #[inline]
    pub fn direction(&self) -> RtcRtpTransceiverDirection {
        FromJs::from_js(Js::get_direction__as_value(js(self)))
    }

    /// `attribute RTCRtpTransceiverDirection direction`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/direction) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-direction)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "direction")]
    #[inline]
    pub fn set_direction(&self, value: RtcRtpTransceiverDirection) -> Result<(), Exception> {
        Js::try_set_direction__str(js(self), value.as_str())
    }

    /// `readonly attribute RTCRtpTransceiverDirection? currentDirection`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/currentDirection) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-currentdirection)
    #[doc(alias = "currentDirection")]
    #[inline]
    pub fn current_direction(&self) -> Option<RtcRtpTransceiverDirection> {
        FromJs::from_js(Js::get_currentDirection__as_value(js(self)))
    }

    /// `undefined stop()`
    ///
    /// Baseline: widely available since 2021-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/stop) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-stop)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn stop(&self) -> Result<(), Exception> {
        Js::try_call_stop(js(self))
    }

    /// `undefined setCodecPreferences(sequence<RTCRtpCodec> codecs)`
    ///
    /// Baseline: newly available since 2024-07. [MDN](https://developer.mozilla.org/docs/Web/API/RTCRtpTransceiver/setCodecPreferences) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-setcodecpreferences)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setCodecPreferences")]
    #[inline]
    pub fn set_codec_preferences(&self, codecs: impl IntoSequence<RtcRtpCodec>) -> Result<(), Exception> {
        Js::try_call_setCodecPreferences__value(js(self), &codecs.to_value())
    }
}

impl RtcTrackEvent {
    /// `constructor(DOMString type, RTCTrackEventInit eventInitDict)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/RTCTrackEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent-constructor)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<RtcTrackEventInit>) -> RtcTrackEvent {
        Js::new_RTCTrackEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute RTCRtpReceiver receiver`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/receiver) · [Specification](https://w3c.github.io/webrtc-pc/#dom-trackevent-receiver)
    #[inline]
    pub fn receiver(&self) -> RtcRtpReceiver {
        FromJs::from_js(Js::get_receiver__as_value(js(self)))
    }

    /// `readonly attribute MediaStreamTrack track`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/track) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent-track)
    #[inline]
    pub fn track(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<MediaStream> streams`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/streams) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtctrackevent-streams)
    #[inline]
    pub fn streams(&self) -> Array<MediaStream> {
        FromJs::from_js(Js::get_streams__as_value(js(self)))
    }

    /// `readonly attribute RTCRtpTransceiver transceiver`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCTrackEvent/transceiver) · [Specification](https://w3c.github.io/webrtc-pc/#dom-trackevent-transceiver)
    #[inline]
    pub fn transceiver(&self) -> RtcRtpTransceiver {
        FromJs::from_js(Js::get_transceiver__as_value(js(self)))
    }
}

impl RtcTrackEventInit {
    /// `dictionary RTCTrackEventInit : EventInit`
    pub fn new(receiver: &RtcRtpReceiver, track: &MediaStreamTrack, transceiver: &RtcRtpTransceiver) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "receiver", receiver.as_ref());
        property::set(&this, "track", track.as_ref());
        property::set(&this, "transceiver", transceiver.as_ref());
        this
    }

    /// `required RTCRtpReceiver receiver`
    #[doc(alias = "receiver")]
    pub fn get_receiver(&self) -> RtcRtpReceiver {
        property::get(self, "receiver")
    }

    /// `required RTCRtpReceiver receiver`
    #[doc(alias = "receiver")]
    pub fn set_receiver(&self, value: &RtcRtpReceiver) -> &Self {
        property::set(self, "receiver", value.as_ref());
        self
    }

    /// `required MediaStreamTrack track`
    #[doc(alias = "track")]
    pub fn get_track(&self) -> MediaStreamTrack {
        property::get(self, "track")
    }

    /// `required MediaStreamTrack track`
    #[doc(alias = "track")]
    pub fn set_track(&self, value: &MediaStreamTrack) -> &Self {
        property::set(self, "track", value.as_ref());
        self
    }

    /// `sequence<MediaStream> streams = []`
    #[doc(alias = "streams")]
    pub fn get_streams(&self) -> Option<Array<MediaStream>> {
        property::get(self, "streams")
    }

    /// `sequence<MediaStream> streams = []`
    #[doc(alias = "streams")]
    pub fn set_streams(&self, value: impl IntoSequence<MediaStream>) -> &Self {
        property::set(self, "streams", &value.to_value());
        self
    }

    /// `required RTCRtpTransceiver transceiver`
    #[doc(alias = "transceiver")]
    pub fn get_transceiver(&self) -> RtcRtpTransceiver {
        property::get(self, "transceiver")
    }

    /// `required RTCRtpTransceiver transceiver`
    #[doc(alias = "transceiver")]
    pub fn set_transceiver(&self, value: &RtcRtpTransceiver) -> &Self {
        property::set(self, "transceiver", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl RtcdtmfSender {
    /// `undefined insertDTMF(DOMString tones, optional unsigned long duration = 100, optional unsigned long interToneGap = 70)`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/insertDTMF) · [Specification](https://w3c.github.io/webrtc-pc/#dom-RTCDTMFSender-insertDTMF)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "insertDTMF")]
    #[inline]
    pub fn insert_dtmf(&self, tones: &str) -> Result<(), Exception> {
        Js::try_call_insertDTMF__str(js(self), tones)
    }

    /// `undefined insertDTMF(DOMString tones, optional unsigned long duration = 100, optional unsigned long interToneGap = 70)`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/insertDTMF) · [Specification](https://w3c.github.io/webrtc-pc/#dom-RTCDTMFSender-insertDTMF)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "insertDTMF")]
    #[inline]
    pub fn insert_dtmf_with_duration(&self, tones: &str, duration: u32) -> Result<(), Exception> {
        Js::try_call_insertDTMF__str_number(js(self), tones, duration as f64)
    }

    /// `undefined insertDTMF(DOMString tones, optional unsigned long duration = 100, optional unsigned long interToneGap = 70)`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/insertDTMF) · [Specification](https://w3c.github.io/webrtc-pc/#dom-RTCDTMFSender-insertDTMF)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `attribute EventHandler ontonechange`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/tonechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-RTCDTMFSender-tonechange)
    pub fn ontonechange(&self) -> Option<Function<fn(RtcdtmfToneChangeEvent)>> {
        property::get(self, "ontonechange")
    }

    /// `attribute EventHandler ontonechange`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/tonechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-RTCDTMFSender-tonechange)
    #[doc(alias = "ontonechange")]
    pub fn set_ontonechange(&self, value: Option<&Function<fn(RtcdtmfToneChangeEvent)>>) {
        property::set(self, "ontonechange", nullable(value))
    }

    /// `readonly attribute boolean canInsertDTMF`
    ///
    /// Baseline: newly available since 2024-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/canInsertDTMF) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmfsender-caninsertdtmf)
    #[doc(alias = "canInsertDTMF")]
    #[inline]
    pub fn can_insert_dtmf(&self) -> bool {
        Js::get_canInsertDTMF__as_bool(js(self)).get()
    }

    /// `readonly attribute DOMString toneBuffer`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFSender/toneBuffer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-RTCDTMFSender-tonebuffer)
    #[doc(alias = "toneBuffer")]
    #[inline]
    pub fn tone_buffer(&self) -> String {
        Js::get_toneBuffer__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl RtcdtmfToneChangeEvent {
    /// `constructor(DOMString type, optional RTCDTMFToneChangeEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFToneChangeEvent/RTCDTMFToneChangeEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> RtcdtmfToneChangeEvent {
        Js::new_RTCDTMFToneChangeEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional RTCDTMFToneChangeEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFToneChangeEvent/RTCDTMFToneChangeEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent-constructor)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<RtcdtmfToneChangeEventInit>,
    ) -> RtcdtmfToneChangeEvent {
        Js::new_RTCDTMFToneChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DOMString tone`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDTMFToneChangeEvent/tone) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtmftonechangeevent-tone)
    #[inline]
    pub fn tone(&self) -> String {
        Js::get_tone__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl RtcdtmfToneChangeEventInit {
    /// `dictionary RTCDTMFToneChangeEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString tone = ""`
    #[doc(alias = "tone")]
    pub fn get_tone(&self) -> Option<String> {
        property::get(self, "tone")
    }

    /// `DOMString tone = ""`
    #[doc(alias = "tone")]
    pub fn set_tone(&self, value: &str) -> &Self {
        property::set_str(self, "tone", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
