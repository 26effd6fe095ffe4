//! What a peer connection runs over: ICE and DTLS transports

use crate::runtime::prelude::*;
use crate::{
    Event, RtcDtlsTransport, RtcDtlsTransportState, RtcErrorEvent, RtcIceCandidatePair, RtcIceGathererState, RtcIceRole,
    RtcIceTransport, RtcIceTransportState,
};
#[cfg(feature = "experimental")]
use crate::{
    RtcIceCandidate, RtcIceCandidateInit, RtcIceComponent, RtcIceGatherOptions, RtcIceParameters, RtcIceServer,
    RtcIceTransportPolicy, RtcPeerConnectionIceEvent,
};

#[cfg(feature = "experimental")]
impl RtcIceGatherOptions {
    /// How to gather candidates.
    ///
    /// `dictionary RTCIceGatherOptions`
    ///
    /// Features `webrtc-transports` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to gather all candidates or only those through a relay.
    ///
    /// `RTCIceTransportPolicy gatherPolicy = "all"`
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "gatherPolicy")]
    pub fn get_gather_policy(&self) -> Option<RtcIceTransportPolicy> {
        property::get(self, "gatherPolicy")
    }

    /// Sets whether to gather all candidates or only those through a relay.
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "gatherPolicy")]
    pub fn set_gather_policy(&self, value: RtcIceTransportPolicy) -> &Self {
        property::set_str(self, "gatherPolicy", value.as_str());
        self
    }

    /// The STUN and TURN servers to use.
    ///
    /// `sequence<RTCIceServer> iceServers`
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "iceServers")]
    pub fn get_ice_servers(&self) -> Option<Array<RtcIceServer>> {
        property::get(self, "iceServers")
    }

    /// Sets the STUN and TURN servers to use.
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "iceServers")]
    pub fn set_ice_servers(&self, value: impl IntoSequence<RtcIceServer>) -> &Self {
        property::set(self, "iceServers", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for RtcIceGatherOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl RtcDtlsTransport {
    /// The transport below, which sends the encrypted packets.
    ///
    /// `readonly attribute RTCIceTransport iceTransport`
    ///
    /// Feature `webrtc-transports`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDtlsTransport/iceTransport) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-icetransport)
    #[doc(alias = "iceTransport")]
    #[inline]
    pub fn ice_transport(&self) -> RtcIceTransport {
        FromJs::from_js(Js::get_iceTransport__as_value(js(self)))
    }

    /// The state of the encryption: `new`, `connecting`, `connected`, `closed` or `failed`.
    ///
    /// `readonly attribute RTCDtlsTransportState state`
    ///
    /// Feature `webrtc-transports`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDtlsTransport/state) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-state)
    #[inline]
    pub fn state(&self) -> RtcDtlsTransportState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// Returns the certificates of the other peer in DER form, empty before they are known.
    ///
    /// `sequence<ArrayBuffer> getRemoteCertificates()`
    ///
    /// Feature `webrtc-transports`. Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDtlsTransport/getRemoteCertificates) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-getremotecertificates)
    #[doc(alias = "getRemoteCertificates")]
    #[inline]
    pub fn get_remote_certificates(&self) -> Array<ArrayBuffer> {
        FromJs::from_js(Js::call_getRemoteCertificates__as_value(js(self)))
    }

    /// The handler of the event `statechange`.
    ///
    /// `attribute EventHandler onstatechange`
    ///
    /// Feature `webrtc-transports`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDtlsTransport/statechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-onstatechange)
    pub fn onstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstatechange")
    }

    /// Sets the handler of the event `statechange`.
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstatechange", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `webrtc-transports`. Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCDtlsTransport/error_event) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcdtlstransport-onerror)
    pub fn onerror(&self) -> Option<Function<fn(RtcErrorEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(RtcErrorEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }
}

impl RtcIceTransport {
    /// Makes a new `RTCIceTransport`.
    ///
    /// `constructor()`
    ///
    /// Feature `webrtc-transports`. Exposed in Window only. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/EventTarget/EventTarget) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-eventtarget-eventtarget①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<RtcIceTransport, Exception> {
        Js::try_new_RTCIceTransport__as_value().map(Js::cast)
    }

    /// Whether this peer chooses the route or follows the other's choice.
    ///
    /// `readonly attribute RTCIceRole role`
    ///
    /// Feature `webrtc-transports`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/role) · [Specification](https://w3c.github.io/webrtc-pc/#dom-icetransport-role)
    #[inline]
    pub fn role(&self) -> RtcIceRole {
        FromJs::from_js(Js::get_role__as_value(js(self)))
    }

    /// Whether the transport carries RTP or RTCP; it is `rtp` if both share it.
    ///
    /// `readonly attribute RTCIceComponent component`
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn component(&self) -> RtcIceComponent {
        FromJs::from_js(Js::get_component__as_value(js(self)))
    }

    /// The state of the search for a working route.
    ///
    /// `readonly attribute RTCIceTransportState state`
    ///
    /// Feature `webrtc-transports`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/state) · [Specification](https://w3c.github.io/webrtc-pc/#dom-icetransport-state)
    #[inline]
    pub fn state(&self) -> RtcIceTransportState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// Whether the search for local addresses is new, running or complete.
    ///
    /// `readonly attribute RTCIceGathererState gatheringState`
    ///
    /// Feature `webrtc-transports`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/gatheringState) · [Specification](https://w3c.github.io/webrtc-pc/#dom-icetransport-gatheringstate)
    #[doc(alias = "gatheringState")]
    #[inline]
    pub fn gathering_state(&self) -> RtcIceGathererState {
        FromJs::from_js(Js::get_gatheringState__as_value(js(self)))
    }

    /// Returns the local candidates found so far.
    ///
    /// `sequence<RTCIceCandidate> getLocalCandidates()`
    ///
    /// Features `webrtc-transports` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/getLocalCandidates) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getlocalcandidates)
    #[doc(alias = "getLocalCandidates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_local_candidates(&self) -> Array<RtcIceCandidate> {
        FromJs::from_js(Js::call_getLocalCandidates__as_value(js(self)))
    }

    /// Returns the candidates received from the other side so far.
    ///
    /// `sequence<RTCIceCandidate> getRemoteCandidates()`
    ///
    /// Features `webrtc-transports` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/getRemoteCandidates) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getremotecandidates)
    #[doc(alias = "getRemoteCandidates")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_remote_candidates(&self) -> Array<RtcIceCandidate> {
        FromJs::from_js(Js::call_getRemoteCandidates__as_value(js(self)))
    }

    /// Returns the route in use, or null if there is none.
    ///
    /// `RTCIceCandidatePair? getSelectedCandidatePair()`
    ///
    /// Feature `webrtc-transports`. Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/getSelectedCandidatePair) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getselectedcandidatepair)
    #[doc(alias = "getSelectedCandidatePair")]
    #[inline]
    pub fn get_selected_candidate_pair(&self) -> Option<RtcIceCandidatePair> {
        Js::call_getSelectedCandidatePair__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the local credentials, null before the local description is set.
    ///
    /// `RTCIceParameters? getLocalParameters()`
    ///
    /// Features `webrtc-transports` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/getLocalParameters) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getlocalparameters)
    #[doc(alias = "getLocalParameters")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_local_parameters(&self) -> Option<RtcIceParameters> {
        Js::call_getLocalParameters__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the credentials of the other side, null before its description is set.
    ///
    /// `RTCIceParameters? getRemoteParameters()`
    ///
    /// Features `webrtc-transports` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/getRemoteParameters) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicetransport-getremoteparameters)
    #[doc(alias = "getRemoteParameters")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn get_remote_parameters(&self) -> Option<RtcIceParameters> {
        Js::call_getRemoteParameters__as_option_value(js(self)).map(Js::read)
    }

    /// The handler of the event `statechange`.
    ///
    /// `attribute EventHandler onstatechange`
    ///
    /// Feature `webrtc-transports`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/statechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-icetransport-statechange)
    pub fn onstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstatechange")
    }

    /// Sets the handler of the event `statechange`.
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstatechange", nullable(value))
    }

    /// The handler of the event `gatheringstatechange`.
    ///
    /// `attribute EventHandler ongatheringstatechange`
    ///
    /// Feature `webrtc-transports`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/gatheringstatechange_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-icetransport-gatheringstatechange)
    pub fn ongatheringstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ongatheringstatechange")
    }

    /// Sets the handler of the event `gatheringstatechange`.
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "ongatheringstatechange")]
    pub fn set_ongatheringstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ongatheringstatechange", nullable(value))
    }

    /// The handler of the event `selectedcandidatepairchange`.
    ///
    /// `attribute EventHandler onselectedcandidatepairchange`
    ///
    /// Feature `webrtc-transports`. Baseline: newly available since 2026-08. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceTransport/selectedcandidatepairchange_event) · [Specification](https://w3c.github.io/webrtc-pc/#event-icetransport-selectedcandidatepairchange)
    pub fn onselectedcandidatepairchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onselectedcandidatepairchange")
    }

    /// Sets the handler of the event `selectedcandidatepairchange`.
    ///
    /// Feature `webrtc-transports`.
    #[doc(alias = "onselectedcandidatepairchange")]
    pub fn set_onselectedcandidatepairchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onselectedcandidatepairchange", nullable(value))
    }

    /// Starts gathering local candidates.
    ///
    /// `undefined gather(optional RTCIceGatherOptions options = {})`
    ///
    /// Features `webrtc-transports` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn gather(&self) -> Result<(), Exception> {
        Js::try_call_gather(js(self))
    }

    /// As `gather`, with `options`.
    ///
    /// `undefined gather(optional RTCIceGatherOptions options = {})`
    ///
    /// Features `webrtc-transports` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "gather")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn gather_with_options(&self, options: &RtcIceGatherOptions) -> Result<(), Exception> {
        Js::try_call_gather__value(js(self), options.as_ref())
    }

    /// Starts connectivity checks with the parameters of the other side.
    ///
    /// `undefined start(optional RTCIceParameters remoteParameters = {}, optional RTCIceRole role = "controlled")`
    ///
    /// Features `webrtc-transports` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        Js::try_call_start(js(self))
    }

    /// As `start`, with `remote_parameters`.
    ///
    /// `undefined start(optional RTCIceParameters remoteParameters = {}, optional RTCIceRole role = "controlled")`
    ///
    /// Features `webrtc-transports` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "start")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn start_with_remote_parameters(&self, remote_parameters: &RtcIceParameters) -> Result<(), Exception> {
        Js::try_call_start__value(js(self), remote_parameters.as_ref())
    }

    /// As `start_with_remote_parameters`, with `role`.
    ///
    /// `undefined start(optional RTCIceParameters remoteParameters = {}, optional RTCIceRole role = "controlled")`
    ///
    /// Features `webrtc-transports` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "start")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn start_with_remote_parameters_and_role(
        &self,
        remote_parameters: &RtcIceParameters,
        role: RtcIceRole,
    ) -> Result<(), Exception> {
        Js::try_call_start__value_str(js(self), remote_parameters.as_ref(), role.as_str())
    }

    /// Stops the transport for good.
    ///
    /// `undefined stop()`
    ///
    /// Features `webrtc-transports` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn stop(&self) -> Result<(), Exception> {
        Js::try_call_stop(js(self))
    }

    /// Adds a candidate of the other side.
    ///
    /// `undefined addRemoteCandidate(optional RTCIceCandidateInit remoteCandidate = {})`
    ///
    /// Features `webrtc-transports` and `experimental`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "addRemoteCandidate")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn add_remote_candidate(&self) -> Result<(), Exception> {
        Js::try_call_addRemoteCandidate(js(self))
    }

    /// As `add_remote_candidate`, with `remote_candidate`.
    ///
    /// `undefined addRemoteCandidate(optional RTCIceCandidateInit remoteCandidate = {})`
    ///
    /// Features `webrtc-transports` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "addRemoteCandidate")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn add_remote_candidate_with_remote_candidate(
        &self,
        remote_candidate: impl IntoJs<RtcIceCandidateInit>,
    ) -> Result<(), Exception> {
        Js::try_call_addRemoteCandidate__value(js(self), &remote_candidate.to_value())
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Features `webrtc-transports` and `experimental`. Exposed in Window only.
    #[cfg(feature = "experimental")]
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "onerror")]
    #[cfg(feature = "experimental")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `icecandidate`.
    ///
    /// `attribute EventHandler onicecandidate`
    ///
    /// Features `webrtc-transports` and `experimental`. Exposed in Window only.
    #[cfg(feature = "experimental")]
    pub fn onicecandidate(&self) -> Option<Function<fn(RtcPeerConnectionIceEvent)>> {
        property::get(self, "onicecandidate")
    }

    /// Sets the handler of the event `icecandidate`.
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "onicecandidate")]
    #[cfg(feature = "experimental")]
    pub fn set_onicecandidate(&self, value: Option<&Function<fn(RtcPeerConnectionIceEvent)>>) {
        property::set(self, "onicecandidate", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl RtcIceParameters {
    /// The credentials of one side for connectivity checks.
    ///
    /// `dictionary RTCIceParameters`
    ///
    /// Features `webrtc-transports` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The user name part for connectivity checks.
    ///
    /// `DOMString usernameFragment`
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "usernameFragment")]
    pub fn get_username_fragment(&self) -> Option<String> {
        property::get(self, "usernameFragment")
    }

    /// Sets the user name part for connectivity checks.
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "usernameFragment")]
    pub fn set_username_fragment(&self, value: &str) -> &Self {
        property::set_str(self, "usernameFragment", value);
        self
    }

    /// The password for connectivity checks.
    ///
    /// `DOMString password`
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "password")]
    pub fn get_password(&self) -> Option<String> {
        property::get(self, "password")
    }

    /// Sets the password for connectivity checks.
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "password")]
    pub fn set_password(&self, value: &str) -> &Self {
        property::set_str(self, "password", value);
        self
    }

    /// Whether the side is a lite implementation, which only answers checks.
    ///
    /// `boolean iceLite`
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "iceLite")]
    pub fn get_ice_lite(&self) -> Option<bool> {
        property::get(self, "iceLite")
    }

    /// Sets whether the side is a lite implementation, which only answers checks.
    ///
    /// Features `webrtc-transports` and `experimental`.
    #[doc(alias = "iceLite")]
    pub fn set_ice_lite(&self, value: bool) -> &Self {
        property::set_bool(self, "iceLite", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for RtcIceParameters {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl RtcIceCandidatePair {
    /// The candidate of this side.
    ///
    /// `readonly attribute RTCIceCandidate local`
    ///
    /// Features `webrtc-transports` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidatePair/local) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidatepair-local)
    #[inline]
    pub fn local(&self) -> RtcIceCandidate {
        FromJs::from_js(Js::get_local__as_value(js(self)))
    }

    /// The candidate of the other side.
    ///
    /// `readonly attribute RTCIceCandidate remote`
    ///
    /// Features `webrtc-transports` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIceCandidatePair/remote) · [Specification](https://w3c.github.io/webrtc-pc/#dom-rtcicecandidatepair-remote)
    #[inline]
    pub fn remote(&self) -> RtcIceCandidate {
        FromJs::from_js(Js::get_remote__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "gatheringState")]
    pub(crate) fn get_gatheringState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "iceTransport")]
    pub(crate) fn get_iceTransport__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getRemoteCertificates")]
    pub(crate) fn call_getRemoteCertificates__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getSelectedCandidatePair")]
    pub(crate) fn call_getSelectedCandidatePair__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, constructor, js_class = "RTCIceTransport")]
    pub(crate) fn try_new_RTCIceTransport__as_value() -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "local")]
    pub(crate) fn get_local__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "addRemoteCandidate")]
    pub(crate) fn try_call_addRemoteCandidate(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "addRemoteCandidate")]
    pub(crate) fn try_call_addRemoteCandidate__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "gather")]
    pub(crate) fn try_call_gather(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "gather")]
    pub(crate) fn try_call_gather__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "getLocalCandidates")]
    pub(crate) fn call_getLocalCandidates__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getLocalParameters")]
    pub(crate) fn call_getLocalParameters__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getRemoteCandidates")]
    pub(crate) fn call_getRemoteCandidates__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getRemoteParameters")]
    pub(crate) fn call_getRemoteParameters__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
}
