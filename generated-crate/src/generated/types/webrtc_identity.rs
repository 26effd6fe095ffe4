//! Types: Proving who the other peer is

web_interface! {
    /// `interface RTCIdentityProviderGlobalScope : WorkerGlobalScope`
    ///
    /// Inherits the methods of [`WorkerGlobalScope`](crate::WorkerGlobalScope) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webrtc-identity` and `experimental`. Exposed in RTCIdentityProvider.
    #[doc(alias = "RTCIdentityProviderGlobalScope")]
    pub struct RtcIdentityProviderGlobalScope: [crate::WorkerGlobalScope, crate::EventTarget, crate::Object];
    global = "RTCIdentityProviderGlobalScope";
}

web_interface! {
    /// `interface RTCIdentityProviderRegistrar`
    ///
    /// Features `webrtc-identity` and `experimental`. Exposed in RTCIdentityProvider.
    #[doc(alias = "RTCIdentityProviderRegistrar")]
    pub struct RtcIdentityProviderRegistrar: [crate::Object];
    class = "RTCIdentityProviderRegistrar";
}

web_dictionary! {
    /// `dictionary RTCIdentityProvider`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityProvider")]
    pub struct RtcIdentityProvider: [crate::Object];
    name = "RTCIdentityProvider";
}

web_dictionary! {
    /// `dictionary RTCIdentityAssertionResult`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityAssertionResult")]
    pub struct RtcIdentityAssertionResult: [crate::Object];
    name = "RTCIdentityAssertionResult";
}

web_dictionary! {
    /// `dictionary RTCIdentityProviderDetails`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityProviderDetails")]
    pub struct RtcIdentityProviderDetails: [crate::Object];
    name = "RTCIdentityProviderDetails";
}

web_dictionary! {
    /// `dictionary RTCIdentityValidationResult`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityValidationResult")]
    pub struct RtcIdentityValidationResult: [crate::Object];
    name = "RTCIdentityValidationResult";
}

web_dictionary! {
    /// `dictionary RTCIdentityProviderOptions`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityProviderOptions")]
    pub struct RtcIdentityProviderOptions: [crate::Object];
    name = "RTCIdentityProviderOptions";
}

web_interface! {
    /// `interface RTCIdentityAssertion`
    ///
    /// Features `webrtc-identity` and `experimental`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIdentityAssertion) · [Specification](https://w3c.github.io/webrtc-identity/#rtcidentityassertion-interface)
    #[doc(alias = "RTCIdentityAssertion")]
    pub struct RtcIdentityAssertion: [crate::Object];
    class = "RTCIdentityAssertion";
}

web_enumeration! {
    /// `enum RTCErrorDetailTypeIdp`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCErrorDetailTypeIdp")]
    pub enum RtcErrorDetailTypeIdp {
        IdpBadScriptFailure = "idp-bad-script-failure",
        IdpExecutionFailure = "idp-execution-failure",
        IdpLoadFailure = "idp-load-failure",
        IdpNeedLogin = "idp-need-login",
        IdpTimeout = "idp-timeout",
        IdpTlsFailure = "idp-tls-failure",
        IdpTokenExpired = "idp-token-expired",
        IdpTokenInvalid = "idp-token-invalid",
    }
}

/// `callback GenerateAssertionCallback = Promise<RTCIdentityAssertionResult> (DOMString contents, DOMString origin, optional RTCIdentityProviderOptions options = {})`
///
/// Features `webrtc-identity` and `experimental`.
pub type GenerateAssertionCallback = crate::Function<fn(
    alloc::string::String,
    alloc::string::String,
    crate::RtcIdentityProviderOptions,
) -> crate::Promise<crate::RtcIdentityAssertionResult>>;

/// `callback ValidateAssertionCallback = Promise<RTCIdentityValidationResult> (DOMString assertion, DOMString origin)`
///
/// Features `webrtc-identity` and `experimental`.
pub type ValidateAssertionCallback = crate::Function<fn(
    alloc::string::String,
    alloc::string::String,
) -> crate::Promise<crate::RtcIdentityValidationResult>>;
