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
    /// Whether the page can only play the track or send it to a verified peer, but not read its content.
    ///
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
    /// Feature `webrtc-identity`.
    #[doc(alias = "peerIdentity")]
    pub fn set_peer_identity(&self, value: &str) -> &Self {
        property::set_str(self, "peerIdentity", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcIdentityProviderGlobalScope {
    /// The place where the script registers its functions.
    ///
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
    /// Registers the functions that make and check assertions.
    ///
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
    /// The functions by which an identity provider makes and checks assertions.
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

    /// The function that makes an assertion of the user's identity.
    ///
    /// `required GenerateAssertionCallback generateAssertion`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "generateAssertion")]
    pub fn get_generate_assertion(&self) -> GenerateAssertionCallback {
        property::get(self, "generateAssertion")
    }

    /// Sets the function that makes an assertion of the user's identity.
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "generateAssertion")]
    pub fn set_generate_assertion(&self, value: impl IntoAsyncFunction<GenerateAssertionCallback>) -> &Self {
        property::set(self, "generateAssertion", &value.into_callback().into_function());
        self
    }

    /// The function that checks an assertion of the other side.
    ///
    /// `required ValidateAssertionCallback validateAssertion`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "validateAssertion")]
    pub fn get_validate_assertion(&self) -> ValidateAssertionCallback {
        property::get(self, "validateAssertion")
    }

    /// Sets the function that checks an assertion of the other side.
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
    /// An identity assertion that a provider has made.
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

    /// The identity provider that can check the assertion.
    ///
    /// `required RTCIdentityProviderDetails idp`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "idp")]
    pub fn get_idp(&self) -> RtcIdentityProviderDetails {
        property::get(self, "idp")
    }

    /// Sets the identity provider that can check the assertion.
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "idp")]
    pub fn set_idp(&self, value: &RtcIdentityProviderDetails) -> &Self {
        property::set(self, "idp", value.as_ref());
        self
    }

    /// The assertion, in a format that only the provider needs to understand.
    ///
    /// `required DOMString assertion`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "assertion")]
    pub fn get_assertion(&self) -> String {
        property::get(self, "assertion")
    }

    /// Sets the assertion, in a format that only the provider needs to understand.
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
    /// The identity provider that can check an assertion.
    ///
    /// `dictionary RTCIdentityProviderDetails`
    ///
    /// Features `webrtc-identity` and `experimental`.
    pub fn new(domain: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "domain", domain);
        this
    }

    /// The domain of the identity provider.
    ///
    /// `required DOMString domain`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "domain")]
    pub fn get_domain(&self) -> String {
        property::get(self, "domain")
    }

    /// Sets the domain of the identity provider.
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "domain")]
    pub fn set_domain(&self, value: &str) -> &Self {
        property::set_str(self, "domain", value);
        self
    }

    /// The protocol of the provider, which selects the script that it offers.
    ///
    /// `DOMString protocol = "default"`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// Sets the protocol of the provider, which selects the script that it offers.
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
    /// What an identity provider found in an assertion.
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

    /// The identity that was confirmed, in the form of an email address.
    ///
    /// `required DOMString identity`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "identity")]
    pub fn get_identity(&self) -> String {
        property::get(self, "identity")
    }

    /// Sets the identity that was confirmed, in the form of an email address.
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "identity")]
    pub fn set_identity(&self, value: &str) -> &Self {
        property::set_str(self, "identity", value);
        self
    }

    /// The text that was passed to the provider when the assertion was made.
    ///
    /// `required DOMString contents`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "contents")]
    pub fn get_contents(&self) -> String {
        property::get(self, "contents")
    }

    /// Sets the text that was passed to the provider when the assertion was made.
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
    /// Options for the choice of an identity provider.
    ///
    /// `dictionary RTCIdentityProviderOptions`
    ///
    /// Features `webrtc-identity` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The protocol of the provider, which selects the script that it offers.
    ///
    /// `DOMString protocol = "default"`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// Sets the protocol of the provider, which selects the script that it offers.
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// A hint for the provider about which user it is.
    ///
    /// `DOMString usernameHint`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "usernameHint")]
    pub fn get_username_hint(&self) -> Option<String> {
        property::get(self, "usernameHint")
    }

    /// Sets a hint for the provider about which user it is.
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "usernameHint")]
    pub fn set_username_hint(&self, value: &str) -> &Self {
        property::set_str(self, "usernameHint", value);
        self
    }

    /// The identity of the other side, for the provider to know.
    ///
    /// `DOMString peerIdentity`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "peerIdentity")]
    pub fn get_peer_identity(&self) -> Option<String> {
        property::get(self, "peerIdentity")
    }

    /// Sets the identity of the other side, for the provider to know.
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

    /// The domain of the identity provider.
    ///
    /// `attribute DOMString idp`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIdentityAssertion/idp) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion-idp)
    #[inline]
    pub fn idp(&self) -> String {
        Js::get_idp__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the domain of the identity provider.
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "idp")]
    #[inline]
    pub fn set_idp(&self, value: &str) {
        Js::set_idp__str(js(self), value)
    }

    /// The confirmed name, in the form of an email address.
    ///
    /// `attribute DOMString name`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIdentityAssertion/name) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcidentityassertion-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the confirmed name, in the form of an email address.
    ///
    /// Features `webrtc-identity` and `experimental`.
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
    /// Feature `webrtc-identity`.
    #[doc(alias = "peerIdentity")]
    pub fn set_peer_identity(&self, value: &str) -> &Self {
        property::set_str(self, "peerIdentity", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl RtcPeerConnection {
    /// Chooses the identity provider that vouches for the user.
    ///
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

    /// Asks the chosen provider for an assertion now and resolves to it as encoded text.
    ///
    /// `Promise<DOMString> getIdentityAssertion()`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/getIdentityAssertion) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-getidentityassertion)
    #[doc(alias = "getIdentityAssertion")]
    #[inline]
    pub fn get_identity_assertion(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_getIdentityAssertion__as_value(js(self)))
    }

    /// Resolves to the identity of the other side once it is verified.
    ///
    /// `readonly attribute Promise<RTCIdentityAssertion> peerIdentity`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/peerIdentity) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-peeridentity)
    #[doc(alias = "peerIdentity")]
    #[inline]
    pub fn peer_identity(&self) -> Promise<RtcIdentityAssertion> {
        Promise::of_call(Js::try_get_peerIdentity__as_value(js(self)))
    }

    /// The address where the user can sign in with the provider, null if that is not needed.
    ///
    /// `readonly attribute DOMString? idpLoginUrl`
    ///
    /// Features `webrtc-identity` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/idpLoginUrl) · [Specification](https://w3c.github.io/webrtc-identity/#dom-rtcpeerconnection-idploginurl)
    #[doc(alias = "idpLoginUrl")]
    #[inline]
    pub fn idp_login_url(&self) -> Option<String> {
        Js::get_idpLoginUrl__as_value(js(self)).as_string()
    }

    /// Further information from the provider about an error, null if there is none.
    ///
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
    /// The HTTP status with which loading the identity provider failed, null for other errors.
    ///
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
    /// The HTTP status with which loading the identity provider failed, null for other errors.
    ///
    /// `long httpRequestStatusCode`
    ///
    /// Feature `webrtc-identity`.
    #[doc(alias = "httpRequestStatusCode")]
    pub fn get_http_request_status_code(&self) -> Option<i32> {
        property::get(self, "httpRequestStatusCode")
    }

    /// Sets the HTTP status with which loading the identity provider failed, null for other errors.
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
