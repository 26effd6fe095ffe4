//! Connections between peers: RTCPeerConnection, session descriptions, ICE candidates

use crate::runtime::prelude::*;
use crate::{
    AlgorithmIdentifier, Event, RtcAnswerOptions, RtcBundlePolicy, RtcCertificate, RtcCertificateExpiration,
    RtcConfiguration, RtcDtlsFingerprint, RtcError, RtcErrorDetailType, RtcErrorEvent, RtcErrorEventInit, RtcErrorInit,
    RtcIceCandidate, RtcIceCandidateInit, RtcIceCandidateType, RtcIceComponent, RtcIceConnectionState,
    RtcIceGatheringState, RtcIceProtocol, RtcIceServer, RtcIceServerTransportProtocol, RtcIceTcpCandidateType,
    RtcIceTransportPolicy, RtcLocalIceCandidateInit, RtcLocalSessionDescriptionInit, RtcOfferAnswerOptions,
    RtcOfferOptions, RtcPeerConnection, RtcPeerConnectionErrorCallback, RtcPeerConnectionIceErrorEvent,
    RtcPeerConnectionIceErrorEventInit, RtcPeerConnectionIceEvent, RtcPeerConnectionIceEventInit,
    RtcPeerConnectionState, RtcRtcpMuxPolicy, RtcSdpType, RtcSessionDescription, RtcSessionDescriptionCallback,
    RtcSessionDescriptionInit, RtcSignalingState, StringOrStringSequence, VoidFunction,
};

impl RtcConfiguration {
    /// `dictionary RTCConfiguration`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<RTCIceServer> iceServers = []`
    #[doc(alias = "iceServers")]
    pub fn get_ice_servers(&self) -> Option<Array<RtcIceServer>> {
        property::get(self, "iceServers")
    }

    /// `sequence<RTCIceServer> iceServers = []`
    #[doc(alias = "iceServers")]
    pub fn set_ice_servers(&self, value: impl IntoSequence<RtcIceServer>) -> &Self {
        property::set(self, "iceServers", &value.to_value());
        self
    }

    /// `RTCIceTransportPolicy iceTransportPolicy = "all"`
    #[doc(alias = "iceTransportPolicy")]
    pub fn get_ice_transport_policy(&self) -> Option<RtcIceTransportPolicy> {
        property::get(self, "iceTransportPolicy")
    }

    /// `RTCIceTransportPolicy iceTransportPolicy = "all"`
    #[doc(alias = "iceTransportPolicy")]
    pub fn set_ice_transport_policy(&self, value: RtcIceTransportPolicy) -> &Self {
        property::set_str(self, "iceTransportPolicy", value.as_str());
        self
    }

    /// `RTCBundlePolicy bundlePolicy = "balanced"`
    #[doc(alias = "bundlePolicy")]
    pub fn get_bundle_policy(&self) -> Option<RtcBundlePolicy> {
        property::get(self, "bundlePolicy")
    }

    /// `RTCBundlePolicy bundlePolicy = "balanced"`
    #[doc(alias = "bundlePolicy")]
    pub fn set_bundle_policy(&self, value: RtcBundlePolicy) -> &Self {
        property::set_str(self, "bundlePolicy", value.as_str());
        self
    }

    /// `RTCRtcpMuxPolicy rtcpMuxPolicy = "require"`
    #[doc(alias = "rtcpMuxPolicy")]
    pub fn get_rtcp_mux_policy(&self) -> Option<RtcRtcpMuxPolicy> {
        property::get(self, "rtcpMuxPolicy")
    }

    /// `RTCRtcpMuxPolicy rtcpMuxPolicy = "require"`
    #[doc(alias = "rtcpMuxPolicy")]
    pub fn set_rtcp_mux_policy(&self, value: RtcRtcpMuxPolicy) -> &Self {
        property::set_str(self, "rtcpMuxPolicy", value.as_str());
        self
    }

    /// `sequence<RTCCertificate> certificates = []`
    #[doc(alias = "certificates")]
    pub fn get_certificates(&self) -> Option<Array<RtcCertificate>> {
        property::get(self, "certificates")
    }

    /// `sequence<RTCCertificate> certificates = []`
    #[doc(alias = "certificates")]
    pub fn set_certificates(&self, value: impl IntoSequence<RtcCertificate>) -> &Self {
        property::set(self, "certificates", &value.to_value());
        self
    }

    /// `[EnforceRange] octet iceCandidatePoolSize = 0`
    #[doc(alias = "iceCandidatePoolSize")]
    pub fn get_ice_candidate_pool_size(&self) -> Option<u8> {
        property::get(self, "iceCandidatePoolSize")
    }

    /// `[EnforceRange] octet iceCandidatePoolSize = 0`
    #[doc(alias = "iceCandidatePoolSize")]
    pub fn set_ice_candidate_pool_size(&self, value: u8) -> &Self {
        property::set_f64(self, "iceCandidatePoolSize", value as f64);
        self
    }
}

impl Default for RtcConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcIceServer {
    /// `dictionary RTCIceServer`
    pub fn new(urls: impl Into<StringOrStringSequence>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "urls", &urls.into().to_js());
        this
    }

    /// `required (USVString or sequence<USVString>) urls`
    #[doc(alias = "urls")]
    pub fn get_urls(&self) -> StringOrStringSequence {
        property::get(self, "urls")
    }

    /// `required (USVString or sequence<USVString>) urls`
    #[doc(alias = "urls")]
    pub fn set_urls(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "urls", &value.into().to_js());
        self
    }

    /// `DOMString username`
    #[doc(alias = "username")]
    pub fn get_username(&self) -> Option<String> {
        property::get(self, "username")
    }

    /// `DOMString username`
    #[doc(alias = "username")]
    pub fn set_username(&self, value: &str) -> &Self {
        property::set_str(self, "username", value);
        self
    }

    /// `DOMString credential`
    #[doc(alias = "credential")]
    pub fn get_credential(&self) -> Option<String> {
        property::get(self, "credential")
    }

    /// `DOMString credential`
    #[doc(alias = "credential")]
    pub fn set_credential(&self, value: &str) -> &Self {
        property::set_str(self, "credential", value);
        self
    }
}

impl RtcOfferAnswerOptions {
    /// `dictionary RTCOfferAnswerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }
}

impl Default for RtcOfferAnswerOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcOfferOptions {
    /// `dictionary RTCOfferOptions : RTCOfferAnswerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean iceRestart = false`
    #[doc(alias = "iceRestart")]
    pub fn get_ice_restart(&self) -> Option<bool> {
        property::get(self, "iceRestart")
    }

    /// `boolean iceRestart = false`
    #[doc(alias = "iceRestart")]
    pub fn set_ice_restart(&self, value: bool) -> &Self {
        property::set_bool(self, "iceRestart", value);
        self
    }

    /// `boolean offerToReceiveAudio`
    #[doc(alias = "offerToReceiveAudio")]
    pub fn get_offer_to_receive_audio(&self) -> Option<bool> {
        property::get(self, "offerToReceiveAudio")
    }

    /// `boolean offerToReceiveAudio`
    #[doc(alias = "offerToReceiveAudio")]
    pub fn set_offer_to_receive_audio(&self, value: bool) -> &Self {
        property::set_bool(self, "offerToReceiveAudio", value);
        self
    }

    /// `boolean offerToReceiveVideo`
    #[doc(alias = "offerToReceiveVideo")]
    pub fn get_offer_to_receive_video(&self) -> Option<bool> {
        property::get(self, "offerToReceiveVideo")
    }

    /// `boolean offerToReceiveVideo`
    #[doc(alias = "offerToReceiveVideo")]
    pub fn set_offer_to_receive_video(&self, value: bool) -> &Self {
        property::set_bool(self, "offerToReceiveVideo", value);
        self
    }
}

impl Default for RtcOfferOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcAnswerOptions {
    /// `dictionary RTCAnswerOptions : RTCOfferAnswerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }
}

impl Default for RtcAnswerOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcPeerConnection {
    /// `constructor(optional RTCConfiguration configuration = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/RTCPeerConnection) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<RtcPeerConnection, Exception> {
        Js::try_new_RTCPeerConnection__as_value().map(Js::cast)
    }

    /// `constructor(optional RTCConfiguration configuration = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/RTCPeerConnection) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_configuration(configuration: &RtcConfiguration) -> Result<RtcPeerConnection, Exception> {
        Js::try_new_RTCPeerConnection__value__as_value(configuration.as_ref()).map(Js::cast)
    }

    /// `Promise<RTCSessionDescriptionInit> createOffer(optional RTCOfferOptions options = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createOffer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createoffer)
    #[doc(alias = "createOffer")]
    #[inline]
    pub fn create_offer(&self) -> Promise<RtcSessionDescriptionInit> {
        Promise::of_call(Js::try_call_createOffer__as_value(js(self)))
    }

    /// `Promise<RTCSessionDescriptionInit> createOffer(optional RTCOfferOptions options = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createOffer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createoffer)
    #[doc(alias = "createOffer")]
    #[inline]
    pub fn create_offer_with_options(&self, options: &RtcOfferOptions) -> Promise<RtcSessionDescriptionInit> {
        Promise::of_call(Js::try_call_createOffer__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> createOffer(RTCSessionDescriptionCallback successCallback, RTCPeerConnectionErrorCallback failureCallback, optional RTCOfferOptions options = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createOffer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createoffer)
    #[doc(alias = "createOffer")]
    #[inline]
    pub fn create_offer_with_success_callback_and_failure_callback(
        &self,
        success_callback: impl IntoFunction<RtcSessionDescriptionCallback>,
        failure_callback: impl IntoFunction<RtcPeerConnectionErrorCallback>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_createOffer__value2__as_value(
            js(self),
            &success_callback.into_callback().into_function(),
            &failure_callback.into_callback().into_function(),
        ))
    }

    /// `Promise<undefined> createOffer(RTCSessionDescriptionCallback successCallback, RTCPeerConnectionErrorCallback failureCallback, optional RTCOfferOptions options = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createOffer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createoffer)
    #[doc(alias = "createOffer")]
    #[inline]
    pub fn create_offer_with_success_callback_and_failure_callback_and_options(
        &self,
        success_callback: impl IntoFunction<RtcSessionDescriptionCallback>,
        failure_callback: impl IntoFunction<RtcPeerConnectionErrorCallback>,
        options: &RtcOfferOptions,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_createOffer__value3__as_value(
            js(self),
            &success_callback.into_callback().into_function(),
            &failure_callback.into_callback().into_function(),
            options.as_ref(),
        ))
    }

    /// `Promise<RTCSessionDescriptionInit> createAnswer(optional RTCAnswerOptions options = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createAnswer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createanswer)
    #[doc(alias = "createAnswer")]
    #[inline]
    pub fn create_answer(&self) -> Promise<RtcSessionDescriptionInit> {
        Promise::of_call(Js::try_call_createAnswer__as_value(js(self)))
    }

    /// `Promise<RTCSessionDescriptionInit> createAnswer(optional RTCAnswerOptions options = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createAnswer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createanswer)
    #[doc(alias = "createAnswer")]
    #[inline]
    pub fn create_answer_with_options(&self, options: &RtcAnswerOptions) -> Promise<RtcSessionDescriptionInit> {
        Promise::of_call(Js::try_call_createAnswer__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> createAnswer(RTCSessionDescriptionCallback successCallback, RTCPeerConnectionErrorCallback failureCallback)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createAnswer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createanswer)
    #[doc(alias = "createAnswer")]
    #[inline]
    pub fn create_answer_with_success_callback_and_failure_callback(
        &self,
        success_callback: impl IntoFunction<RtcSessionDescriptionCallback>,
        failure_callback: impl IntoFunction<RtcPeerConnectionErrorCallback>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_createAnswer__value2__as_value(
            js(self),
            &success_callback.into_callback().into_function(),
            &failure_callback.into_callback().into_function(),
        ))
    }

    /// `Promise<undefined> setLocalDescription(optional RTCLocalSessionDescriptionInit description = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setLocalDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-setlocaldescription)
    #[doc(alias = "setLocalDescription")]
    #[inline]
    pub fn set_local_description(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_setLocalDescription__as_value(js(self)))
    }

    /// `Promise<undefined> setLocalDescription(optional RTCLocalSessionDescriptionInit description = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setLocalDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-setlocaldescription)
    #[doc(alias = "setLocalDescription")]
    #[inline]
    pub fn set_local_description_with_description(
        &self,
        description: impl IntoJs<RtcLocalSessionDescriptionInit>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_setLocalDescription__value__as_value(js(self), &description.to_value()))
    }

    /// `Promise<undefined> setLocalDescription(RTCLocalSessionDescriptionInit description, VoidFunction successCallback, RTCPeerConnectionErrorCallback failureCallback)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setLocalDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-setlocaldescription)
    #[doc(alias = "setLocalDescription")]
    #[inline]
    pub fn set_local_description_with_description_and_success_callback_and_failure_callback(
        &self,
        description: impl IntoJs<RtcLocalSessionDescriptionInit>,
        success_callback: impl IntoFunction<VoidFunction>,
        failure_callback: impl IntoFunction<RtcPeerConnectionErrorCallback>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_setLocalDescription__value3__as_value(
            js(self),
            &description.to_value(),
            &success_callback.into_callback().into_function(),
            &failure_callback.into_callback().into_function(),
        ))
    }

    /// `readonly attribute RTCSessionDescription? localDescription`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/localDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-localdescription)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "localDescription")]
    #[inline]
    pub fn local_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_localDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `readonly attribute RTCSessionDescription? currentLocalDescription`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/currentLocalDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-currentlocaldesc)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "currentLocalDescription")]
    #[inline]
    pub fn current_local_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_currentLocalDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `readonly attribute RTCSessionDescription? pendingLocalDescription`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/pendingLocalDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-pendinglocaldesc)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "pendingLocalDescription")]
    #[inline]
    pub fn pending_local_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_pendingLocalDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `Promise<undefined> setRemoteDescription(RTCSessionDescriptionInit description)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setRemoteDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-setremotedescription)
    #[doc(alias = "setRemoteDescription")]
    #[inline]
    pub fn set_remote_description(&self, description: impl IntoJs<RtcSessionDescriptionInit>) -> Promise<()> {
        Promise::of_call(Js::try_call_setRemoteDescription__value__as_value(js(self), &description.to_value()))
    }

    /// `Promise<undefined> setRemoteDescription(RTCSessionDescriptionInit description, VoidFunction successCallback, RTCPeerConnectionErrorCallback failureCallback)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setRemoteDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-setremotedescription)
    #[doc(alias = "setRemoteDescription")]
    #[inline]
    pub fn set_remote_description_with_success_callback_and_failure_callback(
        &self,
        description: impl IntoJs<RtcSessionDescriptionInit>,
        success_callback: impl IntoFunction<VoidFunction>,
        failure_callback: impl IntoFunction<RtcPeerConnectionErrorCallback>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_setRemoteDescription__value3__as_value(
            js(self),
            &description.to_value(),
            &success_callback.into_callback().into_function(),
            &failure_callback.into_callback().into_function(),
        ))
    }

    /// `readonly attribute RTCSessionDescription? remoteDescription`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/remoteDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-remotedescription)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "remoteDescription")]
    #[inline]
    pub fn remote_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_remoteDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `readonly attribute RTCSessionDescription? currentRemoteDescription`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/currentRemoteDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-currentremotedesc)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "currentRemoteDescription")]
    #[inline]
    pub fn current_remote_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_currentRemoteDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `readonly attribute RTCSessionDescription? pendingRemoteDescription`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/pendingRemoteDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-pendingremotedesc)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "pendingRemoteDescription")]
    #[inline]
    pub fn pending_remote_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_pendingRemoteDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `Promise<undefined> addIceCandidate(optional RTCIceCandidateInit candidate = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-addicecandidate)
    #[doc(alias = "addIceCandidate")]
    #[inline]
    pub fn add_ice_candidate(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_addIceCandidate__as_value(js(self)))
    }

    /// `Promise<undefined> addIceCandidate(optional RTCIceCandidateInit candidate = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-addicecandidate)
    #[doc(alias = "addIceCandidate")]
    #[inline]
    pub fn add_ice_candidate_with_candidate(&self, candidate: impl IntoJs<RtcIceCandidateInit>) -> Promise<()> {
        Promise::of_call(Js::try_call_addIceCandidate__value__as_value(js(self), &candidate.to_value()))
    }

    /// `Promise<undefined> addIceCandidate(RTCIceCandidateInit candidate, VoidFunction successCallback, RTCPeerConnectionErrorCallback failureCallback)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-addicecandidate)
    #[doc(alias = "addIceCandidate")]
    #[inline]
    pub fn add_ice_candidate_with_candidate_and_success_callback_and_failure_callback(
        &self,
        candidate: impl IntoJs<RtcIceCandidateInit>,
        success_callback: impl IntoFunction<VoidFunction>,
        failure_callback: impl IntoFunction<RtcPeerConnectionErrorCallback>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_addIceCandidate__value3__as_value(
            js(self),
            &candidate.to_value(),
            &success_callback.into_callback().into_function(),
            &failure_callback.into_callback().into_function(),
        ))
    }

    /// `readonly attribute RTCSignalingState signalingState`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/signalingState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-signaling-state)
    #[doc(alias = "signalingState")]
    #[inline]
    pub fn signaling_state(&self) -> RtcSignalingState {
        FromJs::from_js(Js::get_signalingState__as_value(js(self)))
    }

    /// `readonly attribute RTCIceGatheringState iceGatheringState`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/iceGatheringState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-ice-gathering-state)
    #[doc(alias = "iceGatheringState")]
    #[inline]
    pub fn ice_gathering_state(&self) -> RtcIceGatheringState {
        FromJs::from_js(Js::get_iceGatheringState__as_value(js(self)))
    }

    /// `readonly attribute RTCIceConnectionState iceConnectionState`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/iceConnectionState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-ice-connection-state)
    #[doc(alias = "iceConnectionState")]
    #[inline]
    pub fn ice_connection_state(&self) -> RtcIceConnectionState {
        FromJs::from_js(Js::get_iceConnectionState__as_value(js(self)))
    }

    /// `readonly attribute RTCPeerConnectionState connectionState`
    ///
    /// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/connectionState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-connection-state)
    #[doc(alias = "connectionState")]
    #[inline]
    pub fn connection_state(&self) -> RtcPeerConnectionState {
        FromJs::from_js(Js::get_connectionState__as_value(js(self)))
    }

    /// `readonly attribute boolean? canTrickleIceCandidates`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/canTrickleIceCandidates) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-cantrickleicecandidates)
    #[doc(alias = "canTrickleIceCandidates")]
    #[inline]
    pub fn can_trickle_ice_candidates(&self) -> Option<bool> {
        FromJs::from_js(Js::get_canTrickleIceCandidates__as_value(js(self)))
    }

    /// `undefined restartIce()`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/restartIce) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-restartice)
    #[doc(alias = "restartIce")]
    #[inline]
    pub fn restart_ice(&self) {
        Js::call_restartIce(js(self))
    }

    /// `RTCConfiguration getConfiguration()`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getConfiguration) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-getconfiguration)
    #[doc(alias = "getConfiguration")]
    #[inline]
    pub fn get_configuration(&self) -> RtcConfiguration {
        FromJs::from_js(Js::call_getConfiguration__as_value(js(self)))
    }

    /// `undefined setConfiguration(optional RTCConfiguration configuration = {})`
    ///
    /// Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setConfiguration) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-setconfiguration)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setConfiguration")]
    #[inline]
    pub fn set_configuration(&self) -> Result<(), Exception> {
        Js::try_call_setConfiguration(js(self))
    }

    /// `undefined setConfiguration(optional RTCConfiguration configuration = {})`
    ///
    /// Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setConfiguration) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-setconfiguration)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setConfiguration")]
    #[inline]
    pub fn set_configuration_with_configuration(&self, configuration: &RtcConfiguration) -> Result<(), Exception> {
        Js::try_call_setConfiguration__value(js(self), configuration.as_ref())
    }

    /// `undefined close()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/close) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// `attribute EventHandler onnegotiationneeded`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/negotiationneeded_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onnegotiationneeded)
    pub fn onnegotiationneeded(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onnegotiationneeded")
    }

    /// `attribute EventHandler onnegotiationneeded`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/negotiationneeded_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onnegotiationneeded)
    #[doc(alias = "onnegotiationneeded")]
    pub fn set_onnegotiationneeded(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onnegotiationneeded", nullable(value))
    }

    /// `attribute EventHandler onicecandidate`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/icecandidate_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidate)
    pub fn onicecandidate(&self) -> Option<Function<fn(RtcPeerConnectionIceEvent)>> {
        property::get(self, "onicecandidate")
    }

    /// `attribute EventHandler onicecandidate`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/icecandidate_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidate)
    #[doc(alias = "onicecandidate")]
    pub fn set_onicecandidate(&self, value: Option<&Function<fn(RtcPeerConnectionIceEvent)>>) {
        property::set(self, "onicecandidate", nullable(value))
    }

    /// `attribute EventHandler onicecandidateerror`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/icecandidateerror_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidateerror)
    pub fn onicecandidateerror(&self) -> Option<Function<fn(RtcPeerConnectionIceErrorEvent)>> {
        property::get(self, "onicecandidateerror")
    }

    /// `attribute EventHandler onicecandidateerror`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/icecandidateerror_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidateerror)
    #[doc(alias = "onicecandidateerror")]
    pub fn set_onicecandidateerror(&self, value: Option<&Function<fn(RtcPeerConnectionIceErrorEvent)>>) {
        property::set(self, "onicecandidateerror", nullable(value))
    }

    /// `attribute EventHandler onsignalingstatechange`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/signalingstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-signalingstatechange)
    pub fn onsignalingstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsignalingstatechange")
    }

    /// `attribute EventHandler onsignalingstatechange`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/signalingstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-signalingstatechange)
    #[doc(alias = "onsignalingstatechange")]
    pub fn set_onsignalingstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsignalingstatechange", nullable(value))
    }

    /// `attribute EventHandler oniceconnectionstatechange`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/iceconnectionstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-oniceconnectionstatechange)
    pub fn oniceconnectionstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oniceconnectionstatechange")
    }

    /// `attribute EventHandler oniceconnectionstatechange`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/iceconnectionstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-oniceconnectionstatechange)
    #[doc(alias = "oniceconnectionstatechange")]
    pub fn set_oniceconnectionstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oniceconnectionstatechange", nullable(value))
    }

    /// `attribute EventHandler onicegatheringstatechange`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/icegatheringstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicegatheringstatechange)
    pub fn onicegatheringstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onicegatheringstatechange")
    }

    /// `attribute EventHandler onicegatheringstatechange`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/icegatheringstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicegatheringstatechange)
    #[doc(alias = "onicegatheringstatechange")]
    pub fn set_onicegatheringstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onicegatheringstatechange", nullable(value))
    }

    /// `attribute EventHandler onconnectionstatechange`
    ///
    /// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/connectionstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onconnectionstatechange)
    pub fn onconnectionstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnectionstatechange")
    }

    /// `attribute EventHandler onconnectionstatechange`
    ///
    /// Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/connectionstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onconnectionstatechange)
    #[doc(alias = "onconnectionstatechange")]
    pub fn set_onconnectionstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnectionstatechange", nullable(value))
    }

    /// `static Promise<RTCCertificate> generateCertificate(AlgorithmIdentifier keygenAlgorithm)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/generateCertificate_static) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-generatecertificate)
    #[doc(alias = "generateCertificate")]
    #[inline]
    pub fn generate_certificate(keygen_algorithm: impl Into<AlgorithmIdentifier>) -> Promise<RtcCertificate> {
        Promise::of_call(Js::try_static_call_RTCPeerConnection_generateCertificate__value__as_value(
            &keygen_algorithm.into().to_js(),
        ))
    }
}

impl RtcSessionDescription {
    /// `constructor(RTCSessionDescriptionInit descriptionInitDict)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription/RTCSessionDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-sessiondescription)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCSessionDescription/RTCSessionDescription"]
    #[inline]
    pub fn new(
        description_init_dict: impl IntoJs<RtcSessionDescriptionInit>,
    ) -> Result<RtcSessionDescription, Exception> {
        Js::try_new_RTCSessionDescription__value__as_value(&description_init_dict.to_value()).map(Js::cast)
    }

    /// `readonly attribute RTCSdpType type`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription/type) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> RtcSdpType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute DOMString sdp`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription/sdp) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription-sdp)
    #[inline]
    pub fn sdp(&self) -> String {
        Js::get_sdp__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `RTCSessionDescriptionInit toJSON()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription/toJSON) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> RtcSessionDescriptionInit {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl RtcSessionDescriptionInit {
    /// `dictionary RTCSessionDescriptionInit`
    pub fn new(type_: RtcSdpType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// `required RTCSdpType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> RtcSdpType {
        property::get(self, "type")
    }

    /// `required RTCSdpType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcSdpType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `DOMString sdp = ""`
    #[doc(alias = "sdp")]
    pub fn get_sdp(&self) -> Option<String> {
        property::get(self, "sdp")
    }

    /// `DOMString sdp = ""`
    #[doc(alias = "sdp")]
    pub fn set_sdp(&self, value: &str) -> &Self {
        property::set_str(self, "sdp", value);
        self
    }
}

impl RtcLocalSessionDescriptionInit {
    /// `dictionary RTCLocalSessionDescriptionInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `RTCSdpType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<RtcSdpType> {
        property::get(self, "type")
    }

    /// `RTCSdpType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcSdpType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `DOMString sdp = ""`
    #[doc(alias = "sdp")]
    pub fn get_sdp(&self) -> Option<String> {
        property::get(self, "sdp")
    }

    /// `DOMString sdp = ""`
    #[doc(alias = "sdp")]
    pub fn set_sdp(&self, value: &str) -> &Self {
        property::set_str(self, "sdp", value);
        self
    }
}

impl Default for RtcLocalSessionDescriptionInit {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcIceCandidate {
    /// `constructor(optional RTCLocalIceCandidateInit candidateInitDict = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/RTCIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<RtcIceCandidate, Exception> {
        Js::try_new_RTCIceCandidate__as_value().map(Js::cast)
    }

    /// `constructor(optional RTCLocalIceCandidateInit candidateInitDict = {})`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/RTCIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_candidate_init_dict(
        candidate_init_dict: impl IntoJs<RtcLocalIceCandidateInit>,
    ) -> Result<RtcIceCandidate, Exception> {
        Js::try_new_RTCIceCandidate__value__as_value(&candidate_init_dict.to_value()).map(Js::cast)
    }

    /// `readonly attribute DOMString candidate`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/candidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-candidate)
    #[inline]
    pub fn candidate(&self) -> String {
        Js::get_candidate__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString? sdpMid`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/sdpMid) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-sdpmid)
    #[doc(alias = "sdpMid")]
    #[inline]
    pub fn sdp_mid(&self) -> Option<String> {
        Js::get_sdpMid__as_value(js(self)).as_string()
    }

    /// `readonly attribute unsigned short? sdpMLineIndex`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/sdpMLineIndex) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-sdpmlineindex)
    #[doc(alias = "sdpMLineIndex")]
    #[inline]
    pub fn sdp_m_line_index(&self) -> Option<u16> {
        FromJs::from_js(Js::get_sdpMLineIndex__as_value(js(self)))
    }

    /// `readonly attribute DOMString? foundation`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/foundation) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-foundation)
    #[inline]
    pub fn foundation(&self) -> Option<String> {
        Js::get_foundation__as_value(js(self)).as_string()
    }

    /// `readonly attribute RTCIceComponent? component`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/component) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-component)
    #[inline]
    pub fn component(&self) -> Option<RtcIceComponent> {
        FromJs::from_js(Js::get_component__as_value(js(self)))
    }

    /// `readonly attribute unsigned long? priority`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/priority) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-priority)
    #[inline]
    pub fn priority(&self) -> Option<u32> {
        FromJs::from_js(Js::get_priority__as_value(js(self)))
    }

    /// `readonly attribute DOMString? address`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/address) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-address)
    #[inline]
    pub fn address(&self) -> Option<String> {
        Js::get_address__as_value(js(self)).as_string()
    }

    /// `readonly attribute RTCIceProtocol? protocol`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/protocol) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-protocol)
    #[inline]
    pub fn protocol(&self) -> Option<RtcIceProtocol> {
        FromJs::from_js(Js::get_protocol__as_value(js(self)))
    }

    /// `readonly attribute unsigned short? port`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/port) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-port)
    #[inline]
    pub fn port(&self) -> Option<u16> {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }

    /// `readonly attribute RTCIceCandidateType? type`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/type) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> Option<RtcIceCandidateType> {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute RTCIceTcpCandidateType? tcpType`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/tcpType) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-tcptype)
    #[doc(alias = "tcpType")]
    #[inline]
    pub fn tcp_type(&self) -> Option<RtcIceTcpCandidateType> {
        FromJs::from_js(Js::get_tcpType__as_value(js(self)))
    }

    /// `readonly attribute DOMString? relatedAddress`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/relatedAddress) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-relatedaddress)
    #[doc(alias = "relatedAddress")]
    #[inline]
    pub fn related_address(&self) -> Option<String> {
        Js::get_relatedAddress__as_value(js(self)).as_string()
    }

    /// `readonly attribute unsigned short? relatedPort`
    ///
    /// Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/relatedPort) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-relatedport)
    #[doc(alias = "relatedPort")]
    #[inline]
    pub fn related_port(&self) -> Option<u16> {
        FromJs::from_js(Js::get_relatedPort__as_value(js(self)))
    }

    /// `readonly attribute DOMString? usernameFragment`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/usernameFragment) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-usernamefragment)
    #[doc(alias = "usernameFragment")]
    #[inline]
    pub fn username_fragment(&self) -> Option<String> {
        Js::get_usernameFragment__as_value(js(self)).as_string()
    }

    /// `readonly attribute RTCIceServerTransportProtocol? relayProtocol`
    ///
    /// Not in Baseline. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-relayprotocol)
    #[doc(alias = "relayProtocol")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn relay_protocol(&self) -> Option<RtcIceServerTransportProtocol> {
        FromJs::from_js(Js::get_relayProtocol__as_value(js(self)))
    }

    /// `readonly attribute USVString? url`
    ///
    /// Not in Baseline. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-url)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn url(&self) -> Option<String> {
        Js::get_url__as_value(js(self)).as_string()
    }

    /// `RTCIceCandidateInit toJSON()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/toJSON) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> RtcIceCandidateInit {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl RtcIceCandidateInit {
    /// `dictionary RTCIceCandidateInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString candidate = ""`
    #[doc(alias = "candidate")]
    pub fn get_candidate(&self) -> Option<String> {
        property::get(self, "candidate")
    }

    /// `DOMString candidate = ""`
    #[doc(alias = "candidate")]
    pub fn set_candidate(&self, value: &str) -> &Self {
        property::set_str(self, "candidate", value);
        self
    }

    /// `DOMString? sdpMid = null`
    #[doc(alias = "sdpMid")]
    pub fn get_sdp_mid(&self) -> Option<String> {
        property::get(self, "sdpMid")
    }

    /// `DOMString? sdpMid = null`
    #[doc(alias = "sdpMid")]
    pub fn set_sdp_mid(&self, value: Option<&str>) -> &Self {
        property::set(self, "sdpMid", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `unsigned short? sdpMLineIndex = null`
    #[doc(alias = "sdpMLineIndex")]
    pub fn get_sdp_m_line_index(&self) -> Option<u16> {
        property::get(self, "sdpMLineIndex")
    }

    /// `unsigned short? sdpMLineIndex = null`
    #[doc(alias = "sdpMLineIndex")]
    pub fn set_sdp_m_line_index(&self, value: Option<u16>) -> &Self {
        property::set(self, "sdpMLineIndex", &value.to_js());
        self
    }

    /// `DOMString? usernameFragment = null`
    #[doc(alias = "usernameFragment")]
    pub fn get_username_fragment(&self) -> Option<String> {
        property::get(self, "usernameFragment")
    }

    /// `DOMString? usernameFragment = null`
    #[doc(alias = "usernameFragment")]
    pub fn set_username_fragment(&self, value: Option<&str>) -> &Self {
        property::set(self, "usernameFragment", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl Default for RtcIceCandidateInit {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcLocalIceCandidateInit {
    /// `dictionary RTCLocalIceCandidateInit : RTCIceCandidateInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `RTCIceServerTransportProtocol? relayProtocol = null`
    #[doc(alias = "relayProtocol")]
    pub fn get_relay_protocol(&self) -> Option<RtcIceServerTransportProtocol> {
        property::get(self, "relayProtocol")
    }

    /// `RTCIceServerTransportProtocol? relayProtocol = null`
    #[doc(alias = "relayProtocol")]
    pub fn set_relay_protocol(&self, value: Option<RtcIceServerTransportProtocol>) -> &Self {
        property::set(self, "relayProtocol", &value.to_js());
        self
    }

    /// `USVString? url = null`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `USVString? url = null`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: Option<&str>) -> &Self {
        property::set(self, "url", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `DOMString candidate = ""`
    ///
    /// Inherited from `RtcIceCandidateInit`.
    #[doc(alias = "candidate")]
    pub fn set_candidate(&self, value: &str) -> &Self {
        property::set_str(self, "candidate", value);
        self
    }

    /// `DOMString? sdpMid = null`
    ///
    /// Inherited from `RtcIceCandidateInit`.
    #[doc(alias = "sdpMid")]
    pub fn set_sdp_mid(&self, value: Option<&str>) -> &Self {
        property::set(self, "sdpMid", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `unsigned short? sdpMLineIndex = null`
    ///
    /// Inherited from `RtcIceCandidateInit`.
    #[doc(alias = "sdpMLineIndex")]
    pub fn set_sdp_m_line_index(&self, value: Option<u16>) -> &Self {
        property::set(self, "sdpMLineIndex", &value.to_js());
        self
    }

    /// `DOMString? usernameFragment = null`
    ///
    /// Inherited from `RtcIceCandidateInit`.
    #[doc(alias = "usernameFragment")]
    pub fn set_username_fragment(&self, value: Option<&str>) -> &Self {
        property::set(self, "usernameFragment", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

impl Default for RtcLocalIceCandidateInit {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcPeerConnectionIceEvent {
    /// `constructor(DOMString type, optional RTCPeerConnectionIceEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent/RTCPeerConnectionIceEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> RtcPeerConnectionIceEvent {
        Js::new_RTCPeerConnectionIceEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional RTCPeerConnectionIceEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent/RTCPeerConnectionIceEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent-constructor)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<RtcPeerConnectionIceEventInit>,
    ) -> RtcPeerConnectionIceEvent {
        Js::new_RTCPeerConnectionIceEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute RTCIceCandidate? candidate`
    ///
    /// Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent/candidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent-candidate)
    #[inline]
    pub fn candidate(&self) -> Option<RtcIceCandidate> {
        Js::get_candidate__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute USVString? url`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent/url) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent-url)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent/url"]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn url(&self) -> Option<String> {
        Js::get_url__as_value(js(self)).as_string()
    }
}

impl RtcPeerConnectionIceEventInit {
    /// `dictionary RTCPeerConnectionIceEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `RTCIceCandidate? candidate`
    #[doc(alias = "candidate")]
    pub fn get_candidate(&self) -> Option<RtcIceCandidate> {
        property::get(self, "candidate")
    }

    /// `RTCIceCandidate? candidate`
    #[doc(alias = "candidate")]
    pub fn set_candidate(&self, value: Option<&RtcIceCandidate>) -> &Self {
        property::set(self, "candidate", nullable(value));
        self
    }

    /// `USVString? url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `USVString? url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: Option<&str>) -> &Self {
        property::set(self, "url", &value.map_or(JsValue::NULL, JsValue::from_str));
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

impl Default for RtcPeerConnectionIceEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcPeerConnectionIceErrorEvent {
    /// `constructor(DOMString type, RTCPeerConnectionIceErrorEventInit eventInitDict)`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/RTCPeerConnectionIceErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-constructor)
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<RtcPeerConnectionIceErrorEventInit>,
    ) -> RtcPeerConnectionIceErrorEvent {
        Js::new_RTCPeerConnectionIceErrorEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DOMString? address`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/address) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-address)
    #[inline]
    pub fn address(&self) -> Option<String> {
        Js::get_address__as_value(js(self)).as_string()
    }

    /// `readonly attribute unsigned short? port`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/port) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-port)
    #[inline]
    pub fn port(&self) -> Option<u16> {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }

    /// `readonly attribute USVString url`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/url) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-url)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned short errorCode`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/errorCode) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-errorcode)
    #[doc(alias = "errorCode")]
    #[inline]
    pub fn error_code(&self) -> u16 {
        Js::get_errorCode__as_number(js(self)) as u16
    }

    /// `readonly attribute USVString errorText`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/errorText) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-errortext)
    #[doc(alias = "errorText")]
    #[inline]
    pub fn error_text(&self) -> String {
        Js::get_errorText__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl RtcPeerConnectionIceErrorEventInit {
    /// `dictionary RTCPeerConnectionIceErrorEventInit : EventInit`
    pub fn new(error_code: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "errorCode", error_code as f64);
        this
    }

    /// `DOMString? address`
    #[doc(alias = "address")]
    pub fn get_address(&self) -> Option<String> {
        property::get(self, "address")
    }

    /// `DOMString? address`
    #[doc(alias = "address")]
    pub fn set_address(&self, value: Option<&str>) -> &Self {
        property::set(self, "address", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `unsigned short? port`
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<u16> {
        property::get(self, "port")
    }

    /// `unsigned short? port`
    #[doc(alias = "port")]
    pub fn set_port(&self, value: Option<u16>) -> &Self {
        property::set(self, "port", &value.to_js());
        self
    }

    /// `USVString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `USVString url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// `required unsigned short errorCode`
    #[doc(alias = "errorCode")]
    pub fn get_error_code(&self) -> u16 {
        property::get(self, "errorCode")
    }

    /// `required unsigned short errorCode`
    #[doc(alias = "errorCode")]
    pub fn set_error_code(&self, value: u16) -> &Self {
        property::set_f64(self, "errorCode", value as f64);
        self
    }

    /// `USVString errorText`
    #[doc(alias = "errorText")]
    pub fn get_error_text(&self) -> Option<String> {
        property::get(self, "errorText")
    }

    /// `USVString errorText`
    #[doc(alias = "errorText")]
    pub fn set_error_text(&self, value: &str) -> &Self {
        property::set_str(self, "errorText", value);
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

impl RtcCertificateExpiration {
    /// `dictionary RTCCertificateExpiration`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `[EnforceRange] unsigned long long expires`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "expires")]
    pub fn get_expires(&self) -> Option<u64> {
        property::get(self, "expires")
    }

    /// `[EnforceRange] unsigned long long expires`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    #[doc(alias = "expires")]
    pub fn set_expires(&self, value: u64) -> &Self {
        property::set_f64(self, "expires", safe_integer::unsigned(value));
        self
    }
}

impl Default for RtcCertificateExpiration {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcCertificate {
    /// `readonly attribute EpochTimeStamp expires`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCCertificate/expires) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate-expires)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn expires(&self) -> u64 {
        Js::get_expires__as_number(js(self)) as u64
    }

    /// `sequence<RTCDtlsFingerprint> getFingerprints()`
    ///
    /// Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCCertificate/getFingerprints) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate-getfingerprints)
    #[doc(alias = "getFingerprints")]
    #[inline]
    pub fn get_fingerprints(&self) -> Array<RtcDtlsFingerprint> {
        FromJs::from_js(Js::call_getFingerprints__as_value(js(self)))
    }
}

impl RtcDtlsFingerprint {
    /// `dictionary RTCDtlsFingerprint`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString algorithm`
    #[doc(alias = "algorithm")]
    pub fn get_algorithm(&self) -> Option<String> {
        property::get(self, "algorithm")
    }

    /// `DOMString algorithm`
    #[doc(alias = "algorithm")]
    pub fn set_algorithm(&self, value: &str) -> &Self {
        property::set_str(self, "algorithm", value);
        self
    }

    /// `DOMString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> Option<String> {
        property::get(self, "value")
    }

    /// `DOMString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl Default for RtcDtlsFingerprint {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcError {
    /// `constructor(RTCErrorInit init, optional DOMString message = "")`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/RTCError) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(init: &RtcErrorInit) -> Result<RtcError, Exception> {
        Js::try_new_RTCError__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// `constructor(RTCErrorInit init, optional DOMString message = "")`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/RTCError) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_message(init: &RtcErrorInit, message: &str) -> Result<RtcError, Exception> {
        Js::try_new_RTCError__value_str__as_value(init.as_ref(), message).map(Js::cast)
    }

    /// `readonly attribute RTCErrorDetailType errorDetail`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/errorDetail) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-errordetail)
    #[doc(alias = "errorDetail")]
    #[inline]
    pub fn error_detail(&self) -> RtcErrorDetailType {
        FromJs::from_js(Js::get_errorDetail__as_value(js(self)))
    }

    /// `readonly attribute long? sdpLineNumber`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/sdpLineNumber) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-sdplinenumber)
    #[doc(alias = "sdpLineNumber")]
    #[inline]
    pub fn sdp_line_number(&self) -> Option<i32> {
        FromJs::from_js(Js::get_sdpLineNumber__as_value(js(self)))
    }

    /// `readonly attribute long? sctpCauseCode`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/sctpCauseCode) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-sctpcausecode)
    #[doc(alias = "sctpCauseCode")]
    #[inline]
    pub fn sctp_cause_code(&self) -> Option<i32> {
        FromJs::from_js(Js::get_sctpCauseCode__as_value(js(self)))
    }

    /// `readonly attribute unsigned long? receivedAlert`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/receivedAlert) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-receivedalert)
    #[doc(alias = "receivedAlert")]
    #[inline]
    pub fn received_alert(&self) -> Option<u32> {
        FromJs::from_js(Js::get_receivedAlert__as_value(js(self)))
    }

    /// `readonly attribute unsigned long? sentAlert`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/sentAlert) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-sentalert)
    #[doc(alias = "sentAlert")]
    #[inline]
    pub fn sent_alert(&self) -> Option<u32> {
        FromJs::from_js(Js::get_sentAlert__as_value(js(self)))
    }
}

web_error_traits!(RtcError);

impl RtcErrorInit {
    /// `dictionary RTCErrorInit`
    pub fn new(error_detail: RtcErrorDetailType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "errorDetail", error_detail.as_str());
        this
    }

    /// `required RTCErrorDetailType errorDetail`
    #[doc(alias = "errorDetail")]
    pub fn get_error_detail(&self) -> RtcErrorDetailType {
        property::get(self, "errorDetail")
    }

    /// `required RTCErrorDetailType errorDetail`
    #[doc(alias = "errorDetail")]
    pub fn set_error_detail(&self, value: RtcErrorDetailType) -> &Self {
        property::set_str(self, "errorDetail", value.as_str());
        self
    }

    /// `long sdpLineNumber`
    #[doc(alias = "sdpLineNumber")]
    pub fn get_sdp_line_number(&self) -> Option<i32> {
        property::get(self, "sdpLineNumber")
    }

    /// `long sdpLineNumber`
    #[doc(alias = "sdpLineNumber")]
    pub fn set_sdp_line_number(&self, value: i32) -> &Self {
        property::set_f64(self, "sdpLineNumber", value as f64);
        self
    }

    /// `long sctpCauseCode`
    #[doc(alias = "sctpCauseCode")]
    pub fn get_sctp_cause_code(&self) -> Option<i32> {
        property::get(self, "sctpCauseCode")
    }

    /// `long sctpCauseCode`
    #[doc(alias = "sctpCauseCode")]
    pub fn set_sctp_cause_code(&self, value: i32) -> &Self {
        property::set_f64(self, "sctpCauseCode", value as f64);
        self
    }

    /// `unsigned long receivedAlert`
    #[doc(alias = "receivedAlert")]
    pub fn get_received_alert(&self) -> Option<u32> {
        property::get(self, "receivedAlert")
    }

    /// `unsigned long receivedAlert`
    #[doc(alias = "receivedAlert")]
    pub fn set_received_alert(&self, value: u32) -> &Self {
        property::set_f64(self, "receivedAlert", value as f64);
        self
    }

    /// `unsigned long sentAlert`
    #[doc(alias = "sentAlert")]
    pub fn get_sent_alert(&self) -> Option<u32> {
        property::get(self, "sentAlert")
    }

    /// `unsigned long sentAlert`
    #[doc(alias = "sentAlert")]
    pub fn set_sent_alert(&self, value: u32) -> &Self {
        property::set_f64(self, "sentAlert", value as f64);
        self
    }
}

impl RtcErrorEvent {
    /// `constructor(DOMString type, RTCErrorEventInit eventInitDict)`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCErrorEvent/RTCErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorevent-constructor)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<RtcErrorEventInit>) -> RtcErrorEvent {
        Js::new_RTCErrorEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute RTCError error`
    ///
    /// Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCErrorEvent/error) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorevent-error)
    #[inline]
    pub fn error(&self) -> RtcError {
        FromJs::from_js(Js::get_error__as_value(js(self)))
    }
}

impl RtcErrorEventInit {
    /// `dictionary RTCErrorEventInit : EventInit`
    pub fn new(error: &RtcError) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "error", error.as_ref());
        this
    }

    /// `required RTCError error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> RtcError {
        property::get(self, "error")
    }

    /// `required RTCError error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &RtcError) -> &Self {
        property::set(self, "error", value.as_ref());
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

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "address")]
    pub(crate) fn get_address__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "canTrickleIceCandidates")]
    pub(crate) fn get_canTrickleIceCandidates__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "candidate")]
    pub(crate) fn get_candidate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "candidate")]
    pub(crate) fn get_candidate__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "connectionState")]
    pub(crate) fn get_connectionState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "currentLocalDescription")]
    pub(crate) fn try_get_currentLocalDescription__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "currentRemoteDescription")]
    pub(crate) fn try_get_currentRemoteDescription__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, getter, js_name = "errorCode")]
    pub(crate) fn get_errorCode__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "errorDetail")]
    pub(crate) fn get_errorDetail__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "errorText")]
    pub(crate) fn get_errorText__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "expires")]
    pub(crate) fn get_expires__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "foundation")]
    pub(crate) fn get_foundation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "iceConnectionState")]
    pub(crate) fn get_iceConnectionState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "iceGatheringState")]
    pub(crate) fn get_iceGatheringState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "localDescription")]
    pub(crate) fn try_get_localDescription__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "pendingLocalDescription")]
    pub(crate) fn try_get_pendingLocalDescription__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "pendingRemoteDescription")]
    pub(crate) fn try_get_pendingRemoteDescription__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, getter, js_name = "receivedAlert")]
    pub(crate) fn get_receivedAlert__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "relatedAddress")]
    pub(crate) fn get_relatedAddress__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "relatedPort")]
    pub(crate) fn get_relatedPort__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "remoteDescription")]
    pub(crate) fn try_get_remoteDescription__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, getter, js_name = "sctpCauseCode")]
    pub(crate) fn get_sctpCauseCode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sdp")]
    pub(crate) fn get_sdp__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sdpLineNumber")]
    pub(crate) fn get_sdpLineNumber__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sdpMLineIndex")]
    pub(crate) fn get_sdpMLineIndex__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sdpMid")]
    pub(crate) fn get_sdpMid__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sentAlert")]
    pub(crate) fn get_sentAlert__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "signalingState")]
    pub(crate) fn get_signalingState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "tcpType")]
    pub(crate) fn get_tcpType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "usernameFragment")]
    pub(crate) fn get_usernameFragment__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "addIceCandidate")]
    pub(crate) fn try_call_addIceCandidate__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addIceCandidate")]
    pub(crate) fn try_call_addIceCandidate__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addIceCandidate")]
    pub(crate) fn try_call_addIceCandidate__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createAnswer")]
    pub(crate) fn try_call_createAnswer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createAnswer")]
    pub(crate) fn try_call_createAnswer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createAnswer")]
    pub(crate) fn try_call_createAnswer__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createOffer")]
    pub(crate) fn try_call_createOffer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createOffer")]
    pub(crate) fn try_call_createOffer__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createOffer")]
    pub(crate) fn try_call_createOffer__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createOffer")]
    pub(crate) fn try_call_createOffer__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getFingerprints")]
    pub(crate) fn call_getFingerprints__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "restartIce")]
    pub(crate) fn call_restartIce(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "setConfiguration")]
    pub(crate) fn try_call_setConfiguration(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setConfiguration")]
    pub(crate) fn try_call_setConfiguration__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setLocalDescription")]
    pub(crate) fn try_call_setLocalDescription__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setLocalDescription")]
    pub(crate) fn try_call_setLocalDescription__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setLocalDescription")]
    pub(crate) fn try_call_setLocalDescription__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setRemoteDescription")]
    pub(crate) fn try_call_setRemoteDescription__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setRemoteDescription")]
    pub(crate) fn try_call_setRemoteDescription__value3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCError")]
    pub(crate) fn try_new_RTCError__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCError")]
    pub(crate) fn try_new_RTCError__value_str__as_value(a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "RTCErrorEvent")]
    pub(crate) fn new_RTCErrorEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "RTCIceCandidate")]
    pub(crate) fn try_new_RTCIceCandidate__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCIceCandidate")]
    pub(crate) fn try_new_RTCIceCandidate__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCPeerConnection")]
    pub(crate) fn try_new_RTCPeerConnection__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCPeerConnection")]
    pub(crate) fn try_new_RTCPeerConnection__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "RTCPeerConnectionIceErrorEvent")]
    pub(crate) fn new_RTCPeerConnectionIceErrorEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "RTCPeerConnectionIceEvent")]
    pub(crate) fn new_RTCPeerConnectionIceEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "RTCPeerConnectionIceEvent")]
    pub(crate) fn new_RTCPeerConnectionIceEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "RTCSessionDescription")]
    pub(crate) fn try_new_RTCSessionDescription__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RTCPeerConnection", js_name = "generateCertificate")]
    pub(crate) fn try_static_call_RTCPeerConnection_generateCertificate__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "relayProtocol")]
    pub(crate) fn get_relayProtocol__as_value(this: &Js) -> JsValue;
}
