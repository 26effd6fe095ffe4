//! Proving who the other peer is

use crate::runtime::prelude::*;
use crate::{MediaStreamConstraints, RtcConfiguration, RtcErrorInit};
#[cfg(feature = "experimental")]
use crate::{
    Event, GenerateAssertionCallback, MediaStreamTrack, RtcError, RtcIdentityAssertion, RtcIdentityAssertionResult,
    RtcIdentityProvider, RtcIdentityProviderDetails, RtcIdentityProviderGlobalScope, RtcIdentityProviderOptions,
    RtcIdentityProviderRegistrar, RtcIdentityValidationResult, RtcPeerConnection, ValidateAssertionCallback,
};

#[cfg(feature = "experimental")]
impl MediaStreamTrack {
    /// `readonly attribute boolean isolated`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[inline]
    pub fn isolated(&self) -> bool {
        Js::get_isolated__as_bool(js(self)).get()
    }

    /// The handler of the event `isolationchange`.
    ///
    /// `attribute EventHandler onisolationchange`
    ///
    /// Features `webrtc-identity` and `experimental`.
    pub fn onisolationchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onisolationchange")
    }

    /// Sets the handler of the event `isolationchange`.
    ///
    /// `attribute EventHandler onisolationchange`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "onisolationchange")]
    pub fn set_onisolationchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onisolationchange", nullable(value))
    }
}

impl MediaStreamConstraints {
    /// The only peer identity to which the captured media may be sent.
    ///
    /// `DOMString peerIdentity`
    ///
    /// Feature `webrtc-identity`.
    #[doc(alias = "peerIdentity")]
    pub fn get_peer_identity(&self) -> Option<String> {
        property::get(self, "peerIdentity")
    }

    /// Sets the only peer identity to which the captured media may be sent.
    ///
    /// `DOMString peerIdentity`
    ///
    /// Feature `webrtc-identity`.
    #[doc(alias = "peerIdentity")]
    pub fn set_peer_identity(&self, value: &str) -> &Self {
        property::set_str(self, "peerIdentity", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcIdentityProviderGlobalScope {
    /// `readonly attribute RTCIdentityProviderRegistrar rtcIdentityProvider`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "rtcIdentityProvider")]
    #[inline]
    pub fn rtc_identity_provider(&self) -> RtcIdentityProviderRegistrar {
        FromJs::from_js(Js::get_rtcIdentityProvider__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl RtcIdentityProviderRegistrar {
    /// `undefined register(RTCIdentityProvider idp)`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[inline]
    pub fn register(&self, idp: &RtcIdentityProvider) {
        Js::call_register__value(js(self), idp.as_ref())
    }
}

#[cfg(feature = "experimental")]
impl RtcIdentityProvider {
    /// Makes a new `RTCIdentityProvider`.
    ///
    /// `dictionary RTCIdentityProvider`
    ///
    /// Features `webrtc-identity` and `experimental`.
    pub fn new(
        generate_assertion: impl IntoAsyncFunction<GenerateAssertionCallback>,
        validate_assertion: impl IntoAsyncFunction<ValidateAssertionCallback>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "generateAssertion", &generate_assertion.into_callback().into_function());
        property::set(&this, "validateAssertion", &validate_assertion.into_callback().into_function());
        this
    }

    /// `required GenerateAssertionCallback generateAssertion`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "generateAssertion")]
    pub fn get_generate_assertion(&self) -> GenerateAssertionCallback {
        property::get(self, "generateAssertion")
    }

    /// `required GenerateAssertionCallback generateAssertion`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "generateAssertion")]
    pub fn set_generate_assertion(&self, value: impl IntoAsyncFunction<GenerateAssertionCallback>) -> &Self {
        property::set(self, "generateAssertion", &value.into_callback().into_function());
        self
    }

    /// `required ValidateAssertionCallback validateAssertion`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "validateAssertion")]
    pub fn get_validate_assertion(&self) -> ValidateAssertionCallback {
        property::get(self, "validateAssertion")
    }

    /// `required ValidateAssertionCallback validateAssertion`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "validateAssertion")]
    pub fn set_validate_assertion(&self, value: impl IntoAsyncFunction<ValidateAssertionCallback>) -> &Self {
        property::set(self, "validateAssertion", &value.into_callback().into_function());
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcIdentityAssertionResult {
    /// Makes a new `RTCIdentityAssertionResult`.
    ///
    /// `dictionary RTCIdentityAssertionResult`
    ///
    /// Features `webrtc-identity` and `experimental`.
    pub fn new(idp: &RtcIdentityProviderDetails, assertion: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "idp", idp.as_ref());
        property::set_str(&this, "assertion", assertion);
        this
    }

    /// `required RTCIdentityProviderDetails idp`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "idp")]
    pub fn get_idp(&self) -> RtcIdentityProviderDetails {
        property::get(self, "idp")
    }

    /// `required RTCIdentityProviderDetails idp`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "idp")]
    pub fn set_idp(&self, value: &RtcIdentityProviderDetails) -> &Self {
        property::set(self, "idp", value.as_ref());
        self
    }

    /// `required DOMString assertion`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "assertion")]
    pub fn get_assertion(&self) -> String {
        property::get(self, "assertion")
    }

    /// `required DOMString assertion`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "assertion")]
    pub fn set_assertion(&self, value: &str) -> &Self {
        property::set_str(self, "assertion", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcIdentityProviderDetails {
    /// Makes a new `RTCIdentityProviderDetails`.
    ///
    /// `dictionary RTCIdentityProviderDetails`
    ///
    /// Features `webrtc-identity` and `experimental`.
    pub fn new(domain: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "domain", domain);
        this
    }

    /// `required DOMString domain`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "domain")]
    pub fn get_domain(&self) -> String {
        property::get(self, "domain")
    }

    /// `required DOMString domain`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "domain")]
    pub fn set_domain(&self, value: &str) -> &Self {
        property::set_str(self, "domain", value);
        self
    }

    /// `DOMString protocol = "default"`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// `DOMString protocol = "default"`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcIdentityValidationResult {
    /// Makes a new `RTCIdentityValidationResult`.
    ///
    /// `dictionary RTCIdentityValidationResult`
    ///
    /// Features `webrtc-identity` and `experimental`.
    pub fn new(identity: &str, contents: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "identity", identity);
        property::set_str(&this, "contents", contents);
        this
    }

    /// `required DOMString identity`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "identity")]
    pub fn get_identity(&self) -> String {
        property::get(self, "identity")
    }

    /// `required DOMString identity`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "identity")]
    pub fn set_identity(&self, value: &str) -> &Self {
        property::set_str(self, "identity", value);
        self
    }

    /// `required DOMString contents`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "contents")]
    pub fn get_contents(&self) -> String {
        property::get(self, "contents")
    }

    /// `required DOMString contents`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "contents")]
    pub fn set_contents(&self, value: &str) -> &Self {
        property::set_str(self, "contents", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcIdentityProviderOptions {
    /// Makes a new `RTCIdentityProviderOptions`.
    ///
    /// `dictionary RTCIdentityProviderOptions`
    ///
    /// Features `webrtc-identity` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString protocol = "default"`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// `DOMString protocol = "default"`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// `DOMString usernameHint`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "usernameHint")]
    pub fn get_username_hint(&self) -> Option<String> {
        property::get(self, "usernameHint")
    }

    /// `DOMString usernameHint`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "usernameHint")]
    pub fn set_username_hint(&self, value: &str) -> &Self {
        property::set_str(self, "usernameHint", value);
        self
    }

    /// `DOMString peerIdentity`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "peerIdentity")]
    pub fn get_peer_identity(&self) -> Option<String> {
        property::get(self, "peerIdentity")
    }

    /// `DOMString peerIdentity`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "peerIdentity")]
    pub fn set_peer_identity(&self, value: &str) -> &Self {
        property::set_str(self, "peerIdentity", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for RtcIdentityProviderOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl RtcIdentityAssertion {
    /// Makes a new `RTCIdentityAssertion`.
    ///
    /// `constructor(DOMString idp, DOMString name)`
    ///
    /// Features `webrtc-identity` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(idp: &str, name: &str) -> Result<RtcIdentityAssertion, Exception> {
        Js::try_new_RTCIdentityAssertion__str2__as_value(idp, name).map(Js::cast)
    }

    /// `attribute DOMString idp`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIdentityAssertion/idp) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion-idp)
    #[inline]
    pub fn idp(&self) -> String {
        Js::get_idp__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString idp`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIdentityAssertion/idp) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion-idp)
    #[doc(alias = "idp")]
    #[inline]
    pub fn set_idp(&self, value: &str) {
        Js::set_idp__str(js(self), value)
    }

    /// `attribute DOMString name`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIdentityAssertion/name) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIdentityAssertion/name) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion-name)
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }
}

impl RtcConfiguration {
    /// The identity that the other peer must prove, or else the connection fails.
    ///
    /// `DOMString peerIdentity`
    ///
    /// Feature `webrtc-identity`.
    #[doc(alias = "peerIdentity")]
    pub fn get_peer_identity(&self) -> Option<String> {
        property::get(self, "peerIdentity")
    }

    /// Sets the identity that the other peer must prove, or else the connection fails.
    ///
    /// `DOMString peerIdentity`
    ///
    /// Feature `webrtc-identity`.
    #[doc(alias = "peerIdentity")]
    pub fn set_peer_identity(&self, value: &str) -> &Self {
        property::set_str(self, "peerIdentity", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcPeerConnection {
    /// `undefined setIdentityProvider(DOMString provider, optional RTCIdentityProviderOptions options = {})`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/setIdentityProvider) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-setidentityprovider)
    #[doc(alias = "setIdentityProvider")]
    #[inline]
    pub fn set_identity_provider(&self, provider: &str) {
        Js::call_setIdentityProvider__str(js(self), provider)
    }

    /// As `set_identity_provider`, with `options`.
    ///
    /// `undefined setIdentityProvider(DOMString provider, optional RTCIdentityProviderOptions options = {})`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "setIdentityProvider")]
    #[inline]
    pub fn set_identity_provider_with_options(&self, provider: &str, options: &RtcIdentityProviderOptions) {
        Js::call_setIdentityProvider__str_value(js(self), provider, options.as_ref())
    }

    /// `Promise<DOMString> getIdentityAssertion()`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getIdentityAssertion) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-getidentityassertion)
    #[doc(alias = "getIdentityAssertion")]
    #[inline]
    pub fn get_identity_assertion(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_getIdentityAssertion__as_value(js(self)))
    }

    /// `readonly attribute Promise<RTCIdentityAssertion> peerIdentity`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/peerIdentity) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-peeridentity)
    #[doc(alias = "peerIdentity")]
    #[inline]
    pub fn peer_identity(&self) -> Promise<RtcIdentityAssertion> {
        Promise::of_call(Js::try_get_peerIdentity__as_value(js(self)))
    }

    /// `readonly attribute DOMString? idpLoginUrl`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/idpLoginUrl) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-idploginurl)
    #[doc(alias = "idpLoginUrl")]
    #[inline]
    pub fn idp_login_url(&self) -> Option<String> {
        Js::get_idpLoginUrl__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? idpErrorInfo`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "idpErrorInfo")]
    #[inline]
    pub fn idp_error_info(&self) -> Option<String> {
        Js::get_idpErrorInfo__as_value(js(self)).as_string()
    }
}

#[cfg(feature = "experimental")]
impl RtcError {
    /// `readonly attribute long? httpRequestStatusCode`
    ///
    /// Features `webrtc-identity` and `experimental`. [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcerror-httprequeststatuscode)
    #[doc(alias = "httpRequestStatusCode")]
    #[inline]
    pub fn http_request_status_code(&self) -> Option<i32> {
        FromJs::from_js(Js::get_httpRequestStatusCode__as_value(js(self)))
    }
}

impl RtcErrorInit {
    /// `long httpRequestStatusCode`
    ///
    /// Feature `webrtc-identity`.
    #[doc(alias = "httpRequestStatusCode")]
    pub fn get_http_request_status_code(&self) -> Option<i32> {
        property::get(self, "httpRequestStatusCode")
    }

    /// `long httpRequestStatusCode`
    ///
    /// Feature `webrtc-identity`.
    #[doc(alias = "httpRequestStatusCode")]
    pub fn set_http_request_status_code(&self, value: i32) -> &Self {
        property::set_f64(self, "httpRequestStatusCode", value as f64);
        self
    }
}

/// The global object, where it is a `RtcIdentityProviderGlobalScope`.
///
/// `globalThis instanceof RTCIdentityProviderGlobalScope`
///
/// Features `webrtc-identity` and `experimental`.
#[cfg(feature = "experimental")]
pub fn rtc_identity_provider_global_scope() -> Option<RtcIdentityProviderGlobalScope> {
    global::instance()
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "httpRequestStatusCode")]
    pub(crate) fn get_httpRequestStatusCode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "idp")]
    pub(crate) fn get_idp__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "idpErrorInfo")]
    pub(crate) fn get_idpErrorInfo__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "idpLoginUrl")]
    pub(crate) fn get_idpLoginUrl__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "isolated")]
    pub(crate) fn get_isolated__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, getter, js_name = "peerIdentity")]
    pub(crate) fn try_get_peerIdentity__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "rtcIdentityProvider")]
    pub(crate) fn get_rtcIdentityProvider__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "idp")]
    pub(crate) fn set_idp__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "getIdentityAssertion")]
    pub(crate) fn try_call_getIdentityAssertion__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "register")]
    pub(crate) fn call_register__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "setIdentityProvider")]
    pub(crate) fn call_setIdentityProvider__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "setIdentityProvider")]
    pub(crate) fn call_setIdentityProvider__str_value(this: &Js, a0: &str, a1: &JsValue);
    #[wasm_bindgen(catch, constructor, js_class = "RTCIdentityAssertion")]
    pub(crate) fn try_new_RTCIdentityAssertion__str2__as_value(a0: &str, a1: &str) -> Result<Js, Exception>;
}
