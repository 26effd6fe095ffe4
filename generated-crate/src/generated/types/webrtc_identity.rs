//! Types: Proving who the other peer is

web_interface! {
    /// The global object in which the script of an identity provider runs, apart from the page.
    ///
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
    /// The place where the script of an identity provider registers itself.
    ///
    /// `interface RTCIdentityProviderRegistrar`
    ///
    /// Features `webrtc-identity` and `experimental`. Exposed in RTCIdentityProvider.
    #[doc(alias = "RTCIdentityProviderRegistrar")]
    pub struct RtcIdentityProviderRegistrar: [crate::Object];
    class = "RTCIdentityProviderRegistrar";
}

web_dictionary! {
    /// The functions by which an identity provider makes and checks assertions.
    ///
    /// `dictionary RTCIdentityProvider`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityProvider")]
    pub struct RtcIdentityProvider: [crate::Object];
    name = "RTCIdentityProvider";
}

web_dictionary! {
    /// An identity assertion that a provider has made.
    ///
    /// `dictionary RTCIdentityAssertionResult`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityAssertionResult")]
    pub struct RtcIdentityAssertionResult: [crate::Object];
    name = "RTCIdentityAssertionResult";
}

web_dictionary! {
    /// The identity provider that can check an assertion.
    ///
    /// `dictionary RTCIdentityProviderDetails`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityProviderDetails")]
    pub struct RtcIdentityProviderDetails: [crate::Object];
    name = "RTCIdentityProviderDetails";
}

web_dictionary! {
    /// What an identity provider found in an assertion.
    ///
    /// `dictionary RTCIdentityValidationResult`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityValidationResult")]
    pub struct RtcIdentityValidationResult: [crate::Object];
    name = "RTCIdentityValidationResult";
}

web_dictionary! {
    /// Options for the choice of an identity provider.
    ///
    /// `dictionary RTCIdentityProviderOptions`
    ///
    /// Features `webrtc-identity` and `experimental`.
    #[doc(alias = "RTCIdentityProviderOptions")]
    pub struct RtcIdentityProviderOptions: [crate::Object];
    name = "RTCIdentityProviderOptions";
}

web_interface! {
    /// The verified identity of the other side.
    ///
    /// `interface RTCIdentityAssertion`
    ///
    /// Features `webrtc-identity` and `experimental`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/RTCIdentityAssertion) · [Specification](https://w3c.github.io/webrtc-identity/#rtcidentityassertion-interface)
    #[doc(alias = "RTCIdentityAssertion")]
    pub struct RtcIdentityAssertion: [crate::Object];
    class = "RTCIdentityAssertion";
}

web_enumeration! {
    /// The ways in which the use of an identity provider can fail.
    ///
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
