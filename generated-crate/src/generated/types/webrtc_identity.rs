//! Types: Proving who the other peer is

/// `interface RTCIdentityProviderGlobalScope : WorkerGlobalScope`
///
/// Exposed in RTCIdentityProvider.
#[doc(alias = "RTCIdentityProviderGlobalScope")]
#[repr(transparent)]
pub struct RtcIdentityProviderGlobalScope {
    parent: crate::WorkerGlobalScope,
}

interface!(
    RtcIdentityProviderGlobalScope: crate::WorkerGlobalScope,
    crate::EventTarget; "RTCIdentityProviderGlobalScope"
);

/// `interface RTCIdentityProviderRegistrar`
///
/// Exposed in RTCIdentityProvider.
#[doc(alias = "RTCIdentityProviderRegistrar")]
#[repr(transparent)]
pub struct RtcIdentityProviderRegistrar {
    parent: crate::Object,
}
interface!(RtcIdentityProviderRegistrar:; "RTCIdentityProviderRegistrar");

/// `dictionary RTCIdentityProvider`
#[doc(alias = "RTCIdentityProvider")]
#[repr(transparent)]
pub struct RtcIdentityProvider {
    parent: crate::Object,
}
dictionary!(RtcIdentityProvider:; "RTCIdentityProvider");

/// `dictionary RTCIdentityAssertionResult`
#[doc(alias = "RTCIdentityAssertionResult")]
#[repr(transparent)]
pub struct RtcIdentityAssertionResult {
    parent: crate::Object,
}
dictionary!(RtcIdentityAssertionResult:; "RTCIdentityAssertionResult");

/// `dictionary RTCIdentityProviderDetails`
#[doc(alias = "RTCIdentityProviderDetails")]
#[repr(transparent)]
pub struct RtcIdentityProviderDetails {
    parent: crate::Object,
}
dictionary!(RtcIdentityProviderDetails:; "RTCIdentityProviderDetails");

/// `dictionary RTCIdentityValidationResult`
#[doc(alias = "RTCIdentityValidationResult")]
#[repr(transparent)]
pub struct RtcIdentityValidationResult {
    parent: crate::Object,
}
dictionary!(RtcIdentityValidationResult:; "RTCIdentityValidationResult");

/// `dictionary RTCIdentityProviderOptions`
#[doc(alias = "RTCIdentityProviderOptions")]
#[repr(transparent)]
pub struct RtcIdentityProviderOptions {
    parent: crate::Object,
}
dictionary!(RtcIdentityProviderOptions:; "RTCIdentityProviderOptions");

/// `interface RTCIdentityAssertion`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/RTCIdentityAssertion) · [Specification](https://w3c.github.io/webrtc-identity/#rtcidentityassertion-interface)
#[doc(alias = "RTCIdentityAssertion")]
#[repr(transparent)]
pub struct RtcIdentityAssertion {
    parent: crate::Object,
}
interface!(RtcIdentityAssertion:; "RTCIdentityAssertion");

/// `enum RTCErrorDetailTypeIdp`
#[doc(alias = "RTCErrorDetailTypeIdp")]
#[non_exhaustive]
pub enum RtcErrorDetailTypeIdp {
    /// `"idp-bad-script-failure"`
    IdpBadScriptFailure,
    /// `"idp-execution-failure"`
    IdpExecutionFailure,
    /// `"idp-load-failure"`
    IdpLoadFailure,
    /// `"idp-need-login"`
    IdpNeedLogin,
    /// `"idp-timeout"`
    IdpTimeout,
    /// `"idp-tls-failure"`
    IdpTlsFailure,
    /// `"idp-token-expired"`
    IdpTokenExpired,
    /// `"idp-token-invalid"`
    IdpTokenInvalid,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(RtcErrorDetailTypeIdp {
    IdpBadScriptFailure = "idp-bad-script-failure",
    IdpExecutionFailure = "idp-execution-failure",
    IdpLoadFailure = "idp-load-failure",
    IdpNeedLogin = "idp-need-login",
    IdpTimeout = "idp-timeout",
    IdpTlsFailure = "idp-tls-failure",
    IdpTokenExpired = "idp-token-expired",
    IdpTokenInvalid = "idp-token-invalid",
});

/// `callback GenerateAssertionCallback = Promise<RTCIdentityAssertionResult> (DOMString contents, DOMString origin, optional RTCIdentityProviderOptions options = {})`
pub type GenerateAssertionCallback = crate::Function<fn(
    alloc::string::String,
    alloc::string::String,
    crate::RtcIdentityProviderOptions,
) -> crate::Promise<crate::RtcIdentityAssertionResult>>;

/// `callback ValidateAssertionCallback = Promise<RTCIdentityValidationResult> (DOMString assertion, DOMString origin)`
pub type ValidateAssertionCallback = crate::Function<fn(
    alloc::string::String,
    alloc::string::String,
) -> crate::Promise<crate::RtcIdentityValidationResult>>;
