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
    /// The settings of a peer connection, above all the STUN and TURN servers.
    ///
    /// `dictionary RTCConfiguration`
    ///
    /// Feature `webrtc`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The STUN and TURN servers. Without any, only peers in the same network can often connect.
    ///
    /// `sequence<RTCIceServer> iceServers = []`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "iceServers")]
    pub fn get_ice_servers(&self) -> Option<Array<RtcIceServer>> {
        property::get(self, "iceServers")
    }

    /// Sets the STUN and TURN servers. Without any, only peers in the same network can often connect.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "iceServers")]
    pub fn set_ice_servers(&self, value: impl IntoSequence<RtcIceServer>) -> &Self {
        property::set(self, "iceServers", &value.to_value());
        self
    }

    /// Whether all routes may be used or only those through TURN servers.
    ///
    /// `RTCIceTransportPolicy iceTransportPolicy = "all"`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "iceTransportPolicy")]
    pub fn get_ice_transport_policy(&self) -> Option<RtcIceTransportPolicy> {
        property::get(self, "iceTransportPolicy")
    }

    /// Sets whether all routes may be used or only those through TURN servers.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "iceTransportPolicy")]
    pub fn set_ice_transport_policy(&self, value: RtcIceTransportPolicy) -> &Self {
        property::set_str(self, "iceTransportPolicy", value.as_str());
        self
    }

    /// How audio, video and data are spread over transports if the other peer cannot bundle them.
    ///
    /// `RTCBundlePolicy bundlePolicy = "balanced"`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "bundlePolicy")]
    pub fn get_bundle_policy(&self) -> Option<RtcBundlePolicy> {
        property::get(self, "bundlePolicy")
    }

    /// Sets how audio, video and data are spread over transports if the other peer cannot bundle them.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "bundlePolicy")]
    pub fn set_bundle_policy(&self, value: RtcBundlePolicy) -> &Self {
        property::set_str(self, "bundlePolicy", value.as_str());
        self
    }

    /// Whether RTP and RTCP share a transport, which is always required.
    ///
    /// `RTCRtcpMuxPolicy rtcpMuxPolicy = "require"`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "rtcpMuxPolicy")]
    pub fn get_rtcp_mux_policy(&self) -> Option<RtcRtcpMuxPolicy> {
        property::get(self, "rtcpMuxPolicy")
    }

    /// Sets whether RTP and RTCP share a transport, which is always required.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "rtcpMuxPolicy")]
    pub fn set_rtcp_mux_policy(&self, value: RtcRtcpMuxPolicy) -> &Self {
        property::set_str(self, "rtcpMuxPolicy", value.as_str());
        self
    }

    /// The certificates to use. If empty, the browser generates one.
    ///
    /// `sequence<RTCCertificate> certificates = []`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "certificates")]
    pub fn get_certificates(&self) -> Option<Array<RtcCertificate>> {
        property::get(self, "certificates")
    }

    /// Sets the certificates to use. If empty, the browser generates one.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "certificates")]
    pub fn set_certificates(&self, value: impl IntoSequence<RtcCertificate>) -> &Self {
        property::set(self, "certificates", &value.to_value());
        self
    }

    /// The number of addresses to gather in advance, before they are needed.
    ///
    /// `[EnforceRange] octet iceCandidatePoolSize = 0`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "iceCandidatePoolSize")]
    pub fn get_ice_candidate_pool_size(&self) -> Option<u8> {
        property::get(self, "iceCandidatePoolSize")
    }

    /// Sets the number of addresses to gather in advance, before they are needed.
    ///
    /// Feature `webrtc`.
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
    /// A STUN or TURN server, which helps two peers to reach each other.
    ///
    /// `dictionary RTCIceServer`
    ///
    /// Feature `webrtc`.
    pub fn new(urls: impl Into<StringOrStringSequence>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "urls", &urls.into().to_js());
        this
    }

    /// The address of the server or several of them, beginning with `stun:`, `turn:` or `turns:`.
    ///
    /// `required (USVString or sequence<USVString>) urls`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "urls")]
    pub fn get_urls(&self) -> StringOrStringSequence {
        property::get(self, "urls")
    }

    /// Sets the address of the server or several of them, beginning with `stun:`, `turn:` or `turns:`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "urls")]
    pub fn set_urls(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "urls", &value.into().to_js());
        self
    }

    /// The user name for a TURN server.
    ///
    /// `DOMString username`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "username")]
    pub fn get_username(&self) -> Option<String> {
        property::get(self, "username")
    }

    /// Sets the user name for a TURN server.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "username")]
    pub fn set_username(&self, value: &str) -> &Self {
        property::set_str(self, "username", value);
        self
    }

    /// The password for a TURN server.
    ///
    /// `DOMString credential`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "credential")]
    pub fn get_credential(&self) -> Option<String> {
        property::get(self, "credential")
    }

    /// Sets the password for a TURN server.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "credential")]
    pub fn set_credential(&self, value: &str) -> &Self {
        property::set_str(self, "credential", value);
        self
    }
}

impl RtcOfferAnswerOptions {
    /// The common base of the options for offers and answers.
    ///
    /// `dictionary RTCOfferAnswerOptions`
    ///
    /// Feature `webrtc`.
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
    /// The options for creating an offer.
    ///
    /// `dictionary RTCOfferOptions : RTCOfferAnswerOptions`
    ///
    /// Feature `webrtc`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to search for the route anew, for example after the network has changed.
    ///
    /// `boolean iceRestart = false`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "iceRestart")]
    pub fn get_ice_restart(&self) -> Option<bool> {
        property::get(self, "iceRestart")
    }

    /// Sets whether to search for the route anew, for example after the network has changed.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "iceRestart")]
    pub fn set_ice_restart(&self, value: bool) -> &Self {
        property::set_bool(self, "iceRestart", value);
        self
    }

    /// Whether to offer to receive audio, in the older API without transceivers.
    ///
    /// `boolean offerToReceiveAudio`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "offerToReceiveAudio")]
    pub fn get_offer_to_receive_audio(&self) -> Option<bool> {
        property::get(self, "offerToReceiveAudio")
    }

    /// Sets whether to offer to receive audio, in the older API without transceivers.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "offerToReceiveAudio")]
    pub fn set_offer_to_receive_audio(&self, value: bool) -> &Self {
        property::set_bool(self, "offerToReceiveAudio", value);
        self
    }

    /// Whether to offer to receive video, in the older API without transceivers.
    ///
    /// `boolean offerToReceiveVideo`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "offerToReceiveVideo")]
    pub fn get_offer_to_receive_video(&self) -> Option<bool> {
        property::get(self, "offerToReceiveVideo")
    }

    /// Sets whether to offer to receive video, in the older API without transceivers.
    ///
    /// Feature `webrtc`.
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
    /// The options for creating an answer, of which there are none.
    ///
    /// `dictionary RTCAnswerOptions : RTCOfferAnswerOptions`
    ///
    /// Feature `webrtc`.
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
    /// Makes a new `RTCPeerConnection`.
    ///
    /// `constructor(optional RTCConfiguration configuration = {})`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/RTCPeerConnection) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid ICE server URL, and an `InvalidAccessError` for a TURN server without
    /// credentials or an expired certificate.
    #[inline]
    pub fn new() -> Result<RtcPeerConnection, Exception> {
        Js::try_new_RTCPeerConnection__as_value().map(Js::cast)
    }

    /// As `new`, with `configuration`.
    ///
    /// `constructor(optional RTCConfiguration configuration = {})`
    ///
    /// Feature `webrtc`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid ICE server URL, and an `InvalidAccessError` for a TURN server without
    /// credentials or an expired certificate.
    #[inline]
    pub fn new_with_configuration(configuration: &RtcConfiguration) -> Result<RtcPeerConnection, Exception> {
        Js::try_new_RTCPeerConnection__value__as_value(configuration.as_ref()).map(Js::cast)
    }

    /// Resolves to an offer for the current tracks and channels, to be set and sent to the other peer.
    ///
    /// `Promise<RTCSessionDescriptionInit> createOffer(optional RTCOfferOptions options = {})`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createOffer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createoffer)
    #[doc(alias = "createOffer")]
    #[inline]
    pub fn create_offer(&self) -> Promise<RtcSessionDescriptionInit> {
        Promise::of_call(Js::try_call_createOffer__as_value(js(self)))
    }

    /// As `create_offer`, with `options`.
    ///
    /// `Promise<RTCSessionDescriptionInit> createOffer(optional RTCOfferOptions options = {})`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "createOffer")]
    #[inline]
    pub fn create_offer_with_options(&self, options: &RtcOfferOptions) -> Promise<RtcSessionDescriptionInit> {
        Promise::of_call(Js::try_call_createOffer__value__as_value(js(self), options.as_ref()))
    }

    /// As `create_offer`, with `success_callback` and `failure_callback`.
    ///
    /// `Promise<undefined> createOffer(RTCSessionDescriptionCallback successCallback, RTCPeerConnectionErrorCallback failureCallback, optional RTCOfferOptions options = {})`
    ///
    /// Feature `webrtc`.
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

    /// As `create_offer_with_success_callback_and_failure_callback`, with `options`.
    ///
    /// `Promise<undefined> createOffer(RTCSessionDescriptionCallback successCallback, RTCPeerConnectionErrorCallback failureCallback, optional RTCOfferOptions options = {})`
    ///
    /// Feature `webrtc`.
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

    /// Resolves to an answer to the other peer's offer, to be set and sent back.
    ///
    /// `Promise<RTCSessionDescriptionInit> createAnswer(optional RTCAnswerOptions options = {})`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/createAnswer) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-createanswer)
    #[doc(alias = "createAnswer")]
    #[inline]
    pub fn create_answer(&self) -> Promise<RtcSessionDescriptionInit> {
        Promise::of_call(Js::try_call_createAnswer__as_value(js(self)))
    }

    /// As `create_answer`, with `options`.
    ///
    /// `Promise<RTCSessionDescriptionInit> createAnswer(optional RTCAnswerOptions options = {})`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "createAnswer")]
    #[inline]
    pub fn create_answer_with_options(&self, options: &RtcAnswerOptions) -> Promise<RtcSessionDescriptionInit> {
        Promise::of_call(Js::try_call_createAnswer__value__as_value(js(self), options.as_ref()))
    }

    /// As `create_answer`, with `success_callback` and `failure_callback`.
    ///
    /// `Promise<undefined> createAnswer(RTCSessionDescriptionCallback successCallback, RTCPeerConnectionErrorCallback failureCallback)`
    ///
    /// Feature `webrtc`.
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

    /// Applies a local offer or answer. Without an argument, it creates the fitting one first.
    ///
    /// `Promise<undefined> setLocalDescription(optional RTCLocalSessionDescriptionInit description = {})`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setLocalDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-setlocaldescription)
    #[doc(alias = "setLocalDescription")]
    #[inline]
    pub fn set_local_description(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_setLocalDescription__as_value(js(self)))
    }

    /// As `set_local_description`, with `description`.
    ///
    /// `Promise<undefined> setLocalDescription(optional RTCLocalSessionDescriptionInit description = {})`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "setLocalDescription")]
    #[inline]
    pub fn set_local_description_with_description(
        &self,
        description: impl IntoJs<RtcLocalSessionDescriptionInit>,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_setLocalDescription__value__as_value(js(self), &description.to_value()))
    }

    /// As `set_local_description_with_description`, with `success_callback` and `failure_callback`.
    ///
    /// `Promise<undefined> setLocalDescription(RTCLocalSessionDescriptionInit description, VoidFunction successCallback, RTCPeerConnectionErrorCallback failureCallback)`
    ///
    /// Feature `webrtc`.
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

    /// The latest local offer or answer, pending or not, or null.
    ///
    /// `readonly attribute RTCSessionDescription? localDescription`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/localDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-localdescription)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "localDescription")]
    #[inline]
    pub fn local_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_localDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// The local description of the last completed exchange, or null.
    ///
    /// `readonly attribute RTCSessionDescription? currentLocalDescription`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/currentLocalDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-currentlocaldesc)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "currentLocalDescription")]
    #[inline]
    pub fn current_local_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_currentLocalDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// The local description of an exchange that is still going on, or null.
    ///
    /// `readonly attribute RTCSessionDescription? pendingLocalDescription`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/pendingLocalDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-pendinglocaldesc)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "pendingLocalDescription")]
    #[inline]
    pub fn pending_local_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_pendingLocalDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Applies an offer or answer received from the other peer.
    ///
    /// `Promise<undefined> setRemoteDescription(RTCSessionDescriptionInit description)`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setRemoteDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-setremotedescription)
    #[doc(alias = "setRemoteDescription")]
    #[inline]
    pub fn set_remote_description(&self, description: impl IntoJs<RtcSessionDescriptionInit>) -> Promise<()> {
        Promise::of_call(Js::try_call_setRemoteDescription__value__as_value(js(self), &description.to_value()))
    }

    /// As `set_remote_description`, with `success_callback` and `failure_callback`.
    ///
    /// `Promise<undefined> setRemoteDescription(RTCSessionDescriptionInit description, VoidFunction successCallback, RTCPeerConnectionErrorCallback failureCallback)`
    ///
    /// Feature `webrtc`.
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

    /// The latest offer or answer of the other peer, pending or not, or null.
    ///
    /// `readonly attribute RTCSessionDescription? remoteDescription`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/remoteDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-remotedescription)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "remoteDescription")]
    #[inline]
    pub fn remote_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_remoteDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// The remote description of the last completed exchange, or null.
    ///
    /// `readonly attribute RTCSessionDescription? currentRemoteDescription`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/currentRemoteDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-currentremotedesc)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "currentRemoteDescription")]
    #[inline]
    pub fn current_remote_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_currentRemoteDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// The remote description of an exchange that is still going on, or null.
    ///
    /// `readonly attribute RTCSessionDescription? pendingRemoteDescription`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/pendingRemoteDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-pendingremotedesc)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "pendingRemoteDescription")]
    #[inline]
    pub fn pending_remote_description(&self) -> Result<Option<RtcSessionDescription>, Exception> {
        Js::try_get_pendingRemoteDescription__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Adds an address received from the other peer. The remote description must be set before.
    ///
    /// `Promise<undefined> addIceCandidate(optional RTCIceCandidateInit candidate = {})`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/addIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-addicecandidate)
    #[doc(alias = "addIceCandidate")]
    #[inline]
    pub fn add_ice_candidate(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_addIceCandidate__as_value(js(self)))
    }

    /// As `add_ice_candidate`, with `candidate`.
    ///
    /// `Promise<undefined> addIceCandidate(optional RTCIceCandidateInit candidate = {})`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "addIceCandidate")]
    #[inline]
    pub fn add_ice_candidate_with_candidate(&self, candidate: impl IntoJs<RtcIceCandidateInit>) -> Promise<()> {
        Promise::of_call(Js::try_call_addIceCandidate__value__as_value(js(self), &candidate.to_value()))
    }

    /// As `add_ice_candidate_with_candidate`, with `success_callback` and `failure_callback`.
    ///
    /// `Promise<undefined> addIceCandidate(RTCIceCandidateInit candidate, VoidFunction successCallback, RTCPeerConnectionErrorCallback failureCallback)`
    ///
    /// Feature `webrtc`.
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

    /// The state of the exchange of offer and answer.
    ///
    /// `readonly attribute RTCSignalingState signalingState`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/signalingState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-signaling-state)
    #[doc(alias = "signalingState")]
    #[inline]
    pub fn signaling_state(&self) -> RtcSignalingState {
        FromJs::from_js(Js::get_signalingState__as_value(js(self)))
    }

    /// Whether the search for local addresses is new, running or complete.
    ///
    /// `readonly attribute RTCIceGatheringState iceGatheringState`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/iceGatheringState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-ice-gathering-state)
    #[doc(alias = "iceGatheringState")]
    #[inline]
    pub fn ice_gathering_state(&self) -> RtcIceGatheringState {
        FromJs::from_js(Js::get_iceGatheringState__as_value(js(self)))
    }

    /// The state of the search for a working route to the other peer.
    ///
    /// `readonly attribute RTCIceConnectionState iceConnectionState`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/iceConnectionState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-ice-connection-state)
    #[doc(alias = "iceConnectionState")]
    #[inline]
    pub fn ice_connection_state(&self) -> RtcIceConnectionState {
        FromJs::from_js(Js::get_iceConnectionState__as_value(js(self)))
    }

    /// The overall state of the connection, the best one to watch.
    ///
    /// `readonly attribute RTCPeerConnectionState connectionState`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/connectionState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-peerconnection-connection-state)
    #[doc(alias = "connectionState")]
    #[inline]
    pub fn connection_state(&self) -> RtcPeerConnectionState {
        FromJs::from_js(Js::get_connectionState__as_value(js(self)))
    }

    /// Whether the other peer accepts addresses one by one, or null before its description is set.
    ///
    /// `readonly attribute boolean? canTrickleIceCandidates`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/canTrickleIceCandidates) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-cantrickleicecandidates)
    #[doc(alias = "canTrickleIceCandidates")]
    #[inline]
    pub fn can_trickle_ice_candidates(&self) -> Option<bool> {
        FromJs::from_js(Js::get_canTrickleIceCandidates__as_value(js(self)))
    }

    /// Makes the next offer search for the route anew. Also fires `negotiationneeded`.
    ///
    /// `undefined restartIce()`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/restartIce) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-restartice)
    #[doc(alias = "restartIce")]
    #[inline]
    pub fn restart_ice(&self) {
        Js::call_restartIce(js(self))
    }

    /// Returns the current settings.
    ///
    /// `RTCConfiguration getConfiguration()`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getConfiguration) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-getconfiguration)
    #[doc(alias = "getConfiguration")]
    #[inline]
    pub fn get_configuration(&self) -> RtcConfiguration {
        FromJs::from_js(Js::call_getConfiguration__as_value(js(self)))
    }

    /// Changes the settings, such as the servers. Certificates and policies for transports cannot change.
    ///
    /// `undefined setConfiguration(optional RTCConfiguration configuration = {})`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setConfiguration) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-setconfiguration)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where closed, an `InvalidModificationError` for what cannot change any more,
    /// and a `SyntaxError` or `InvalidAccessError` for an invalid ICE server.
    #[doc(alias = "setConfiguration")]
    #[inline]
    pub fn set_configuration(&self) -> Result<(), Exception> {
        Js::try_call_setConfiguration(js(self))
    }

    /// As `set_configuration`, with `configuration`.
    ///
    /// `undefined setConfiguration(optional RTCConfiguration configuration = {})`
    ///
    /// Feature `webrtc`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where closed, an `InvalidModificationError` for what cannot change any more,
    /// and a `SyntaxError` or `InvalidAccessError` for an invalid ICE server.
    #[doc(alias = "setConfiguration")]
    #[inline]
    pub fn set_configuration_with_configuration(&self, configuration: &RtcConfiguration) -> Result<(), Exception> {
        Js::try_call_setConfiguration__value(js(self), configuration.as_ref())
    }

    /// Ends the connection for good and stops all its transceivers.
    ///
    /// `undefined close()`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/close) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// The handler of the event `negotiationneeded`.
    ///
    /// `attribute EventHandler onnegotiationneeded`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/negotiationneeded_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onnegotiationneeded)
    pub fn onnegotiationneeded(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onnegotiationneeded")
    }

    /// Sets the handler of the event `negotiationneeded`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "onnegotiationneeded")]
    pub fn set_onnegotiationneeded(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onnegotiationneeded", nullable(value))
    }

    /// The handler of the event `icecandidate`.
    ///
    /// `attribute EventHandler onicecandidate`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/icecandidate_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidate)
    pub fn onicecandidate(&self) -> Option<Function<fn(RtcPeerConnectionIceEvent)>> {
        property::get(self, "onicecandidate")
    }

    /// Sets the handler of the event `icecandidate`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "onicecandidate")]
    pub fn set_onicecandidate(&self, value: Option<&Function<fn(RtcPeerConnectionIceEvent)>>) {
        property::set(self, "onicecandidate", nullable(value))
    }

    /// The handler of the event `icecandidateerror`.
    ///
    /// `attribute EventHandler onicecandidateerror`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/icecandidateerror_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicecandidateerror)
    pub fn onicecandidateerror(&self) -> Option<Function<fn(RtcPeerConnectionIceErrorEvent)>> {
        property::get(self, "onicecandidateerror")
    }

    /// Sets the handler of the event `icecandidateerror`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "onicecandidateerror")]
    pub fn set_onicecandidateerror(&self, value: Option<&Function<fn(RtcPeerConnectionIceErrorEvent)>>) {
        property::set(self, "onicecandidateerror", nullable(value))
    }

    /// The handler of the event `signalingstatechange`.
    ///
    /// `attribute EventHandler onsignalingstatechange`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/signalingstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-signalingstatechange)
    pub fn onsignalingstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onsignalingstatechange")
    }

    /// Sets the handler of the event `signalingstatechange`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "onsignalingstatechange")]
    pub fn set_onsignalingstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onsignalingstatechange", nullable(value))
    }

    /// The handler of the event `iceconnectionstatechange`.
    ///
    /// `attribute EventHandler oniceconnectionstatechange`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/iceconnectionstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-oniceconnectionstatechange)
    pub fn oniceconnectionstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oniceconnectionstatechange")
    }

    /// Sets the handler of the event `iceconnectionstatechange`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "oniceconnectionstatechange")]
    pub fn set_oniceconnectionstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oniceconnectionstatechange", nullable(value))
    }

    /// The handler of the event `icegatheringstatechange`.
    ///
    /// `attribute EventHandler onicegatheringstatechange`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/icegatheringstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onicegatheringstatechange)
    pub fn onicegatheringstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onicegatheringstatechange")
    }

    /// Sets the handler of the event `icegatheringstatechange`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "onicegatheringstatechange")]
    pub fn set_onicegatheringstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onicegatheringstatechange", nullable(value))
    }

    /// The handler of the event `connectionstatechange`.
    ///
    /// `attribute EventHandler onconnectionstatechange`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2023-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/connectionstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-onconnectionstatechange)
    pub fn onconnectionstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onconnectionstatechange")
    }

    /// Sets the handler of the event `connectionstatechange`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "onconnectionstatechange")]
    pub fn set_onconnectionstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onconnectionstatechange", nullable(value))
    }

    /// Resolves to a new certificate for peer connections, made with the given algorithm.
    ///
    /// `static Promise<RTCCertificate> generateCertificate(AlgorithmIdentifier keygenAlgorithm)`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/generateCertificate_static) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnection-generatecertificate)
    #[doc(alias = "generateCertificate")]
    #[inline]
    pub fn generate_certificate(keygen_algorithm: impl Into<AlgorithmIdentifier>) -> Promise<RtcCertificate> {
        Promise::of_call(Js::try_static_call_RTCPeerConnection_generateCertificate__value__as_value(
            &keygen_algorithm.into().to_js(),
        ))
    }
}

impl RtcSessionDescription {
    /// Makes a new `RTCSessionDescription`.
    ///
    /// `constructor(RTCSessionDescriptionInit descriptionInitDict)`
    ///
    /// Feature `webrtc`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription/RTCSessionDescription) · [Specification](https://w3c.github.io/webrtc-pc/#dom-sessiondescription)
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

    /// Whether this is an offer, an answer, a provisional answer or a rollback.
    ///
    /// `readonly attribute RTCSdpType type`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription/type) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> RtcSdpType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The description in the SDP format, with its lines separated by CRLF.
    ///
    /// `readonly attribute DOMString sdp`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription/sdp) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription-sdp)
    #[inline]
    pub fn sdp(&self) -> String {
        Js::get_sdp__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Converts the description to a plain object for sending to the other peer.
    ///
    /// `RTCSessionDescriptionInit toJSON()`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCSessionDescription/toJSON) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcsessiondescription-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> RtcSessionDescriptionInit {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl RtcSessionDescriptionInit {
    /// An offer or answer as a plain object, the form in which it is passed on and set.
    ///
    /// `dictionary RTCSessionDescriptionInit`
    ///
    /// Feature `webrtc`.
    pub fn new(type_: RtcSdpType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// Whether this is an offer, an answer, a provisional answer or a rollback.
    ///
    /// `required RTCSdpType type`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> RtcSdpType {
        property::get(self, "type")
    }

    /// Sets whether this is an offer, an answer, a provisional answer or a rollback.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcSdpType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The description in the SDP format, with its lines separated by CRLF.
    ///
    /// `DOMString sdp = ""`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sdp")]
    pub fn get_sdp(&self) -> Option<String> {
        property::get(self, "sdp")
    }

    /// Sets the description in the SDP format, with its lines separated by CRLF.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sdp")]
    pub fn set_sdp(&self, value: &str) -> &Self {
        property::set_str(self, "sdp", value);
        self
    }
}

impl RtcLocalSessionDescriptionInit {
    /// A local offer or answer to set. What is left out is created as needed.
    ///
    /// `dictionary RTCLocalSessionDescriptionInit`
    ///
    /// Feature `webrtc`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The role of the description, by default the one that fits the signaling state.
    ///
    /// `RTCSdpType type`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<RtcSdpType> {
        property::get(self, "type")
    }

    /// Sets the role of the description, by default the one that fits the signaling state.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: RtcSdpType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The description in the SDP format. If empty, it is created as needed.
    ///
    /// `DOMString sdp = ""`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sdp")]
    pub fn get_sdp(&self) -> Option<String> {
        property::get(self, "sdp")
    }

    /// Sets the description in the SDP format. If empty, it is created as needed.
    ///
    /// Feature `webrtc`.
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
    /// Makes a new `RTCIceCandidate`.
    ///
    /// `constructor(optional RTCLocalIceCandidateInit candidateInitDict = {})`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/RTCIceCandidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where both `sdpMid` and `sdpMLineIndex` are `null`.
    #[inline]
    pub fn new() -> Result<RtcIceCandidate, Exception> {
        Js::try_new_RTCIceCandidate__as_value().map(Js::cast)
    }

    /// As `new`, with `candidate_init_dict`.
    ///
    /// `constructor(optional RTCLocalIceCandidateInit candidateInitDict = {})`
    ///
    /// Feature `webrtc`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where both `sdpMid` and `sdpMLineIndex` are `null`.
    #[inline]
    pub fn new_with_candidate_init_dict(
        candidate_init_dict: impl IntoJs<RtcLocalIceCandidateInit>,
    ) -> Result<RtcIceCandidate, Exception> {
        Js::try_new_RTCIceCandidate__value__as_value(&candidate_init_dict.to_value()).map(Js::cast)
    }

    /// The candidate as a line of SDP. An empty string marks the end of the candidates.
    ///
    /// `readonly attribute DOMString candidate`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/candidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-candidate)
    #[inline]
    pub fn candidate(&self) -> String {
        Js::get_candidate__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The identifier of the media section that the candidate is for, or null.
    ///
    /// `readonly attribute DOMString? sdpMid`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/sdpMid) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-sdpmid)
    #[doc(alias = "sdpMid")]
    #[inline]
    pub fn sdp_mid(&self) -> Option<String> {
        Js::get_sdpMid__as_value(js(self)).as_string()
    }

    /// The index of the media section that the candidate is for, or null.
    ///
    /// `readonly attribute unsigned short? sdpMLineIndex`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/sdpMLineIndex) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-sdpmlineindex)
    #[doc(alias = "sdpMLineIndex")]
    #[inline]
    pub fn sdp_m_line_index(&self) -> Option<u16> {
        FromJs::from_js(Js::get_sdpMLineIndex__as_value(js(self)))
    }

    /// An identifier shared by candidates of the same kind, base and server.
    ///
    /// `readonly attribute DOMString? foundation`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/foundation) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-foundation)
    #[inline]
    pub fn foundation(&self) -> Option<String> {
        Js::get_foundation__as_value(js(self)).as_string()
    }

    /// Whether the candidate is for RTP or for RTCP.
    ///
    /// `readonly attribute RTCIceComponent? component`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/component) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-component)
    #[inline]
    pub fn component(&self) -> Option<RtcIceComponent> {
        FromJs::from_js(Js::get_component__as_value(js(self)))
    }

    /// The priority of the candidate, where higher values are preferred.
    ///
    /// `readonly attribute unsigned long? priority`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/priority) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-priority)
    #[inline]
    pub fn priority(&self) -> Option<u32> {
        FromJs::from_js(Js::get_priority__as_value(js(self)))
    }

    /// The IP address, or an mDNS name that hides a local address.
    ///
    /// `readonly attribute DOMString? address`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/address) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-address)
    #[inline]
    pub fn address(&self) -> Option<String> {
        Js::get_address__as_value(js(self)).as_string()
    }

    /// The network protocol, `udp` or `tcp`.
    ///
    /// `readonly attribute RTCIceProtocol? protocol`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/protocol) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-protocol)
    #[inline]
    pub fn protocol(&self) -> Option<RtcIceProtocol> {
        FromJs::from_js(Js::get_protocol__as_value(js(self)))
    }

    /// The port number.
    ///
    /// `readonly attribute unsigned short? port`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/port) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-port)
    #[inline]
    pub fn port(&self) -> Option<u16> {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }

    /// The kind of the candidate, such as `host` or `relay`.
    ///
    /// `readonly attribute RTCIceCandidateType? type`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/type) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> Option<RtcIceCandidateType> {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The way a TCP candidate connects, or null for UDP.
    ///
    /// `readonly attribute RTCIceTcpCandidateType? tcpType`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/tcpType) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-tcptype)
    #[doc(alias = "tcpType")]
    #[inline]
    pub fn tcp_type(&self) -> Option<RtcIceTcpCandidateType> {
        FromJs::from_js(Js::get_tcpType__as_value(js(self)))
    }

    /// The address from which the candidate was derived, or null for host candidates.
    ///
    /// `readonly attribute DOMString? relatedAddress`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/relatedAddress) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-relatedaddress)
    #[doc(alias = "relatedAddress")]
    #[inline]
    pub fn related_address(&self) -> Option<String> {
        Js::get_relatedAddress__as_value(js(self)).as_string()
    }

    /// The port from which the candidate was derived, or null for host candidates.
    ///
    /// `readonly attribute unsigned short? relatedPort`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2024-05. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/relatedPort) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-relatedport)
    #[doc(alias = "relatedPort")]
    #[inline]
    pub fn related_port(&self) -> Option<u16> {
        FromJs::from_js(Js::get_relatedPort__as_value(js(self)))
    }

    /// An identifier of the candidate's ICE session, which changes with an ICE restart.
    ///
    /// `readonly attribute DOMString? usernameFragment`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/usernameFragment) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-usernamefragment)
    #[doc(alias = "usernameFragment")]
    #[inline]
    pub fn username_fragment(&self) -> Option<String> {
        Js::get_usernameFragment__as_value(js(self)).as_string()
    }

    /// The protocol to the TURN server, for a relay candidate found here; null otherwise.
    ///
    /// `readonly attribute RTCIceServerTransportProtocol? relayProtocol`
    ///
    /// Features `webrtc` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-relayprotocol)
    #[doc(alias = "relayProtocol")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn relay_protocol(&self) -> Option<RtcIceServerTransportProtocol> {
        FromJs::from_js(Js::get_relayProtocol__as_value(js(self)))
    }

    /// The address of the server through which the candidate was found, null if there was none.
    ///
    /// `readonly attribute USVString? url`
    ///
    /// Features `webrtc` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-url)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn url(&self) -> Option<String> {
        Js::get_url__as_value(js(self)).as_string()
    }

    /// Converts the candidate to a plain object for sending to the other peer.
    ///
    /// `RTCIceCandidateInit toJSON()`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidate/toJSON) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidate-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> RtcIceCandidateInit {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl RtcIceCandidateInit {
    /// An address of a peer as a plain object, the form in which it is passed on and added.
    ///
    /// `dictionary RTCIceCandidateInit`
    ///
    /// Feature `webrtc`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The candidate as a line of SDP. An empty string marks the end of the candidates.
    ///
    /// `DOMString candidate = ""`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "candidate")]
    pub fn get_candidate(&self) -> Option<String> {
        property::get(self, "candidate")
    }

    /// Sets the candidate as a line of SDP. An empty string marks the end of the candidates.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "candidate")]
    pub fn set_candidate(&self, value: &str) -> &Self {
        property::set_str(self, "candidate", value);
        self
    }

    /// The identifier of the media section that the candidate is for, or null.
    ///
    /// `DOMString? sdpMid = null`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sdpMid")]
    pub fn get_sdp_mid(&self) -> Option<String> {
        property::get(self, "sdpMid")
    }

    /// Sets the identifier of the media section that the candidate is for, or null.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sdpMid")]
    pub fn set_sdp_mid(&self, value: Option<&str>) -> &Self {
        property::set(self, "sdpMid", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The index of the media section that the candidate is for, or null.
    ///
    /// `unsigned short? sdpMLineIndex = null`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sdpMLineIndex")]
    pub fn get_sdp_m_line_index(&self) -> Option<u16> {
        property::get(self, "sdpMLineIndex")
    }

    /// Sets the index of the media section that the candidate is for, or null.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sdpMLineIndex")]
    pub fn set_sdp_m_line_index(&self, value: Option<u16>) -> &Self {
        property::set(self, "sdpMLineIndex", &value.to_js());
        self
    }

    /// An identifier of the candidate's ICE session, which changes with an ICE restart.
    ///
    /// `DOMString? usernameFragment = null`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "usernameFragment")]
    pub fn get_username_fragment(&self) -> Option<String> {
        property::get(self, "usernameFragment")
    }

    /// Sets an identifier of the candidate's ICE session, which changes with an ICE restart.
    ///
    /// Feature `webrtc`.
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
    /// An address of the local peer, with the server it came from.
    ///
    /// `dictionary RTCLocalIceCandidateInit : RTCIceCandidateInit`
    ///
    /// Feature `webrtc`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The protocol used to talk to the TURN server, for relay candidates.
    ///
    /// `RTCIceServerTransportProtocol? relayProtocol = null`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "relayProtocol")]
    pub fn get_relay_protocol(&self) -> Option<RtcIceServerTransportProtocol> {
        property::get(self, "relayProtocol")
    }

    /// Sets the protocol used to talk to the TURN server, for relay candidates.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "relayProtocol")]
    pub fn set_relay_protocol(&self, value: Option<RtcIceServerTransportProtocol>) -> &Self {
        property::set(self, "relayProtocol", &value.to_js());
        self
    }

    /// The address of the STUN or TURN server from which the candidate came.
    ///
    /// `USVString? url = null`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the address of the STUN or TURN server from which the candidate came.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: Option<&str>) -> &Self {
        property::set(self, "url", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `DOMString candidate = ""`
    ///
    /// Feature `webrtc`. Inherited from `RtcIceCandidateInit`.
    #[doc(alias = "candidate")]
    pub fn set_candidate(&self, value: &str) -> &Self {
        property::set_str(self, "candidate", value);
        self
    }

    /// `DOMString? sdpMid = null`
    ///
    /// Feature `webrtc`. Inherited from `RtcIceCandidateInit`.
    #[doc(alias = "sdpMid")]
    pub fn set_sdp_mid(&self, value: Option<&str>) -> &Self {
        property::set(self, "sdpMid", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `unsigned short? sdpMLineIndex = null`
    ///
    /// Feature `webrtc`. Inherited from `RtcIceCandidateInit`.
    #[doc(alias = "sdpMLineIndex")]
    pub fn set_sdp_m_line_index(&self, value: Option<u16>) -> &Self {
        property::set(self, "sdpMLineIndex", &value.to_js());
        self
    }

    /// `DOMString? usernameFragment = null`
    ///
    /// Feature `webrtc`. Inherited from `RtcIceCandidateInit`.
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
    /// Makes a new `RTCPeerConnectionIceEvent`.
    ///
    /// `constructor(DOMString type, optional RTCPeerConnectionIceEventInit eventInitDict = {})`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent/RTCPeerConnectionIceEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> RtcPeerConnectionIceEvent {
        Js::new_RTCPeerConnectionIceEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional RTCPeerConnectionIceEventInit eventInitDict = {})`
    ///
    /// Feature `webrtc`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<RtcPeerConnectionIceEventInit>,
    ) -> RtcPeerConnectionIceEvent {
        Js::new_RTCPeerConnectionIceEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The new candidate, or null once all candidates were gathered.
    ///
    /// `readonly attribute RTCIceCandidate? candidate`
    ///
    /// Feature `webrtc`. Baseline: widely available since 2018-09. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent/candidate) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent-candidate)
    #[inline]
    pub fn candidate(&self) -> Option<RtcIceCandidate> {
        Js::get_candidate__as_option_value(js(self)).map(Js::read)
    }

    /// The address of the server through which the candidate was found; use the candidate's own `url`.
    ///
    /// `readonly attribute USVString? url`
    ///
    /// Features `webrtc` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent/url) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceevent-url)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceEvent/url"]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn url(&self) -> Option<String> {
        Js::get_url__as_value(js(self)).as_string()
    }
}

impl RtcPeerConnectionIceEventInit {
    /// The fields for creating an `RTCPeerConnectionIceEvent`.
    ///
    /// `dictionary RTCPeerConnectionIceEventInit : EventInit`
    ///
    /// Feature `webrtc`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The new candidate, or null once all candidates were gathered.
    ///
    /// `RTCIceCandidate? candidate`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "candidate")]
    pub fn get_candidate(&self) -> Option<RtcIceCandidate> {
        property::get(self, "candidate")
    }

    /// Sets the new candidate, or null once all candidates were gathered.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "candidate")]
    pub fn set_candidate(&self, value: Option<&RtcIceCandidate>) -> &Self {
        property::set(self, "candidate", nullable(value));
        self
    }

    /// The address of the server through which the candidate was found; use the candidate's own `url`.
    ///
    /// `USVString? url`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the address of the server through which the candidate was found; use the candidate's own `url`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: Option<&str>) -> &Self {
        property::set(self, "url", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `webrtc`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `webrtc`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `webrtc`. Inherited from `EventInit`.
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
    /// Makes a new `RTCPeerConnectionIceErrorEvent`.
    ///
    /// `constructor(DOMString type, RTCPeerConnectionIceErrorEventInit eventInitDict)`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/RTCPeerConnectionIceErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-constructor)
    #[inline]
    pub fn new(
        type_: &str,
        event_init_dict: impl IntoJs<RtcPeerConnectionIceErrorEventInit>,
    ) -> RtcPeerConnectionIceErrorEvent {
        Js::new_RTCPeerConnectionIceErrorEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The local IP address used to talk to the server, or null if it must stay hidden.
    ///
    /// `readonly attribute DOMString? address`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/address) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-address)
    #[inline]
    pub fn address(&self) -> Option<String> {
        Js::get_address__as_value(js(self)).as_string()
    }

    /// The local port used to talk to the server, or null if the address must stay hidden.
    ///
    /// `readonly attribute unsigned short? port`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/port) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-port)
    #[inline]
    pub fn port(&self) -> Option<u16> {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }

    /// The address of the STUN or TURN server.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/url) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-url)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The STUN error code, or 701 if the server could not be reached.
    ///
    /// `readonly attribute unsigned short errorCode`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/errorCode) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-errorcode)
    #[doc(alias = "errorCode")]
    #[inline]
    pub fn error_code(&self) -> u16 {
        Js::get_errorCode__as_number(js(self)) as u16
    }

    /// The reason that the server gave, or one from the browser.
    ///
    /// `readonly attribute USVString errorText`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnectionIceErrorEvent/errorText) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcpeerconnectioniceerrorevent-errortext)
    #[doc(alias = "errorText")]
    #[inline]
    pub fn error_text(&self) -> String {
        Js::get_errorText__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl RtcPeerConnectionIceErrorEventInit {
    /// The fields for creating an `RTCPeerConnectionIceErrorEvent`.
    ///
    /// `dictionary RTCPeerConnectionIceErrorEventInit : EventInit`
    ///
    /// Feature `webrtc`.
    pub fn new(error_code: u16) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "errorCode", error_code as f64);
        this
    }

    /// The local IP address used to talk to the server, or null if it must stay hidden.
    ///
    /// `DOMString? address`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "address")]
    pub fn get_address(&self) -> Option<String> {
        property::get(self, "address")
    }

    /// Sets the local IP address used to talk to the server, or null if it must stay hidden.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "address")]
    pub fn set_address(&self, value: Option<&str>) -> &Self {
        property::set(self, "address", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The local port used to talk to the server, or null if the address must stay hidden.
    ///
    /// `unsigned short? port`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<u16> {
        property::get(self, "port")
    }

    /// Sets the local port used to talk to the server, or null if the address must stay hidden.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "port")]
    pub fn set_port(&self, value: Option<u16>) -> &Self {
        property::set(self, "port", &value.to_js());
        self
    }

    /// The address of the STUN or TURN server.
    ///
    /// `USVString url`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the address of the STUN or TURN server.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// The STUN error code, or 701 if the server could not be reached.
    ///
    /// `required unsigned short errorCode`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "errorCode")]
    pub fn get_error_code(&self) -> u16 {
        property::get(self, "errorCode")
    }

    /// Sets the STUN error code, or 701 if the server could not be reached.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "errorCode")]
    pub fn set_error_code(&self, value: u16) -> &Self {
        property::set_f64(self, "errorCode", value as f64);
        self
    }

    /// The reason that the server gave, or one from the browser.
    ///
    /// `USVString errorText`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "errorText")]
    pub fn get_error_text(&self) -> Option<String> {
        property::get(self, "errorText")
    }

    /// Sets the reason that the server gave, or one from the browser.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "errorText")]
    pub fn set_error_text(&self, value: &str) -> &Self {
        property::set_str(self, "errorText", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `webrtc`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `webrtc`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `webrtc`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl RtcCertificateExpiration {
    /// The lifetime of a new certificate, a part of the argument of `generateCertificate`.
    ///
    /// `dictionary RTCCertificateExpiration`
    ///
    /// Feature `webrtc`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The lifetime in milliseconds.
    ///
    /// `[EnforceRange] unsigned long long expires`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "expires")]
    pub fn get_expires(&self) -> Option<u64> {
        property::get(self, "expires")
    }

    /// Sets the lifetime in milliseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `webrtc`.
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
    /// The time at which the certificate expires, in milliseconds since 1970.
    ///
    /// `readonly attribute EpochTimeStamp expires`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `webrtc`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/RTCCertificate/expires) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate-expires)
    #[inline]
    pub fn expires(&self) -> u64 {
        Js::get_expires__as_number(js(self)) as u64
    }

    /// Returns hashes of the certificate, each with its algorithm.
    ///
    /// `sequence<RTCDtlsFingerprint> getFingerprints()`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCCertificate/getFingerprints) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtccertificate-getfingerprints)
    #[doc(alias = "getFingerprints")]
    #[inline]
    pub fn get_fingerprints(&self) -> Array<RtcDtlsFingerprint> {
        FromJs::from_js(Js::call_getFingerprints__as_value(js(self)))
    }
}

impl RtcDtlsFingerprint {
    /// A hash of a certificate.
    ///
    /// `dictionary RTCDtlsFingerprint`
    ///
    /// Feature `webrtc`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the hash function, such as `sha-256`.
    ///
    /// `DOMString algorithm`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "algorithm")]
    pub fn get_algorithm(&self) -> Option<String> {
        property::get(self, "algorithm")
    }

    /// Sets the name of the hash function, such as `sha-256`.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "algorithm")]
    pub fn set_algorithm(&self, value: &str) -> &Self {
        property::set_str(self, "algorithm", value);
        self
    }

    /// The hash in lowercase hexadecimal digits, with colons between the bytes.
    ///
    /// `DOMString value`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> Option<String> {
        property::get(self, "value")
    }

    /// Sets the hash in lowercase hexadecimal digits, with colons between the bytes.
    ///
    /// Feature `webrtc`.
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
    /// Makes a new `RTCError`.
    ///
    /// `constructor(RTCErrorInit init, optional DOMString message = "")`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/RTCError) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new(init: &RtcErrorInit) -> Result<RtcError, Exception> {
        Js::try_new_RTCError__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(RTCErrorInit init, optional DOMString message = "")`
    ///
    /// Feature `webrtc`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_message(init: &RtcErrorInit, message: &str) -> Result<RtcError, Exception> {
        Js::try_new_RTCError__value_str__as_value(init.as_ref(), message).map(Js::cast)
    }

    /// The kind of the error.
    ///
    /// `readonly attribute RTCErrorDetailType errorDetail`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/errorDetail) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-errordetail)
    #[doc(alias = "errorDetail")]
    #[inline]
    pub fn error_detail(&self) -> RtcErrorDetailType {
        FromJs::from_js(Js::get_errorDetail__as_value(js(self)))
    }

    /// The number of the line in SDP with the error, or null for other kinds of errors.
    ///
    /// `readonly attribute long? sdpLineNumber`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/sdpLineNumber) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-sdplinenumber)
    #[doc(alias = "sdpLineNumber")]
    #[inline]
    pub fn sdp_line_number(&self) -> Option<i32> {
        FromJs::from_js(Js::get_sdpLineNumber__as_value(js(self)))
    }

    /// The SCTP cause code, or null for other kinds of errors.
    ///
    /// `readonly attribute long? sctpCauseCode`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/sctpCauseCode) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-sctpcausecode)
    #[doc(alias = "sctpCauseCode")]
    #[inline]
    pub fn sctp_cause_code(&self) -> Option<i32> {
        FromJs::from_js(Js::get_sctpCauseCode__as_value(js(self)))
    }

    /// The DTLS alert that was received, or null if there was none.
    ///
    /// `readonly attribute unsigned long? receivedAlert`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/receivedAlert) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-receivedalert)
    #[doc(alias = "receivedAlert")]
    #[inline]
    pub fn received_alert(&self) -> Option<u32> {
        FromJs::from_js(Js::get_receivedAlert__as_value(js(self)))
    }

    /// The DTLS alert that was sent, or null if there was none.
    ///
    /// `readonly attribute unsigned long? sentAlert`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCError/sentAlert) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerror-sentalert)
    #[doc(alias = "sentAlert")]
    #[inline]
    pub fn sent_alert(&self) -> Option<u32> {
        FromJs::from_js(Js::get_sentAlert__as_value(js(self)))
    }
}

web_error_traits!(RtcError);

impl RtcErrorInit {
    /// The details for creating an `RTCError`.
    ///
    /// `dictionary RTCErrorInit`
    ///
    /// Feature `webrtc`.
    pub fn new(error_detail: RtcErrorDetailType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "errorDetail", error_detail.as_str());
        this
    }

    /// The kind of the error.
    ///
    /// `required RTCErrorDetailType errorDetail`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "errorDetail")]
    pub fn get_error_detail(&self) -> RtcErrorDetailType {
        property::get(self, "errorDetail")
    }

    /// Sets the kind of the error.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "errorDetail")]
    pub fn set_error_detail(&self, value: RtcErrorDetailType) -> &Self {
        property::set_str(self, "errorDetail", value.as_str());
        self
    }

    /// The number of the line in SDP with the error, or null for other kinds of errors.
    ///
    /// `long sdpLineNumber`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sdpLineNumber")]
    pub fn get_sdp_line_number(&self) -> Option<i32> {
        property::get(self, "sdpLineNumber")
    }

    /// Sets the number of the line in SDP with the error, or null for other kinds of errors.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sdpLineNumber")]
    pub fn set_sdp_line_number(&self, value: i32) -> &Self {
        property::set_f64(self, "sdpLineNumber", value as f64);
        self
    }

    /// The SCTP cause code, or null for other kinds of errors.
    ///
    /// `long sctpCauseCode`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sctpCauseCode")]
    pub fn get_sctp_cause_code(&self) -> Option<i32> {
        property::get(self, "sctpCauseCode")
    }

    /// Sets the SCTP cause code, or null for other kinds of errors.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sctpCauseCode")]
    pub fn set_sctp_cause_code(&self, value: i32) -> &Self {
        property::set_f64(self, "sctpCauseCode", value as f64);
        self
    }

    /// The DTLS alert that was received, or null if there was none.
    ///
    /// `unsigned long receivedAlert`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "receivedAlert")]
    pub fn get_received_alert(&self) -> Option<u32> {
        property::get(self, "receivedAlert")
    }

    /// Sets the DTLS alert that was received, or null if there was none.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "receivedAlert")]
    pub fn set_received_alert(&self, value: u32) -> &Self {
        property::set_f64(self, "receivedAlert", value as f64);
        self
    }

    /// The DTLS alert that was sent, or null if there was none.
    ///
    /// `unsigned long sentAlert`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sentAlert")]
    pub fn get_sent_alert(&self) -> Option<u32> {
        property::get(self, "sentAlert")
    }

    /// Sets the DTLS alert that was sent, or null if there was none.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "sentAlert")]
    pub fn set_sent_alert(&self, value: u32) -> &Self {
        property::set_f64(self, "sentAlert", value as f64);
        self
    }
}

impl RtcErrorEvent {
    /// Makes a new `RTCErrorEvent`.
    ///
    /// `constructor(DOMString type, RTCErrorEventInit eventInitDict)`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCErrorEvent/RTCErrorEvent) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorevent-constructor)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<RtcErrorEventInit>) -> RtcErrorEvent {
        Js::new_RTCErrorEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The error that happened.
    ///
    /// `readonly attribute RTCError error`
    ///
    /// Feature `webrtc`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCErrorEvent/error) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcerrorevent-error)
    #[inline]
    pub fn error(&self) -> RtcError {
        FromJs::from_js(Js::get_error__as_value(js(self)))
    }
}

impl RtcErrorEventInit {
    /// The fields for creating an `RTCErrorEvent`.
    ///
    /// `dictionary RTCErrorEventInit : EventInit`
    ///
    /// Feature `webrtc`.
    pub fn new(error: &RtcError) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "error", error.as_ref());
        this
    }

    /// The error that happened.
    ///
    /// `required RTCError error`
    ///
    /// Feature `webrtc`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> RtcError {
        property::get(self, "error")
    }

    /// Sets the error that happened.
    ///
    /// Feature `webrtc`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &RtcError) -> &Self {
        property::set(self, "error", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `webrtc`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `webrtc`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `webrtc`. Inherited from `EventInit`.
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
