//! Types: Signing in with an identity provider

/// `dictionary IdentityCredentialDisconnectOptions : IdentityProviderConfig`
#[cfg(all(feature = "experimental", feature = "fedcm"))]
#[repr(transparent)]
pub struct IdentityCredentialDisconnectOptions {
    parent: crate::IdentityProviderConfig,
}
#[cfg(all(feature = "experimental", feature = "fedcm"))]
dictionary!(IdentityCredentialDisconnectOptions: crate::IdentityProviderConfig; "IdentityCredentialDisconnectOptions");

/// `interface IdentityCredential : Credential`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential) · [Specification](https://w3c-fedid.github.io/FedCM/#browser-api-identity-credential-interface)
#[cfg(all(feature = "experimental", feature = "fedcm"))]
#[repr(transparent)]
pub struct IdentityCredential {
    parent: crate::Credential,
}
#[cfg(all(feature = "experimental", feature = "fedcm"))]
interface!(IdentityCredential: crate::Credential; "IdentityCredential");

/// `dictionary DisconnectedAccount`
#[repr(transparent)]
pub struct DisconnectedAccount {
    parent: crate::Object,
}
dictionary!(DisconnectedAccount:; "DisconnectedAccount");

/// `dictionary IdentityCredentialErrorInit`
#[repr(transparent)]
pub struct IdentityCredentialErrorInit {
    parent: crate::Object,
}
dictionary!(IdentityCredentialErrorInit:; "IdentityCredentialErrorInit");

/// `interface IdentityCredentialError : DOMException`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError) · [Specification](https://w3c-fedid.github.io/FedCM/#browser-api-identity-credential-error-interface)
#[cfg(all(feature = "experimental", feature = "fedcm"))]
#[repr(transparent)]
pub struct IdentityCredentialError {
    parent: crate::DomException,
}
#[cfg(all(feature = "experimental", feature = "fedcm"))]
interface!(IdentityCredentialError: crate::DomException; "IdentityCredentialError");

/// `enum IdentityCredentialRequestOptionsContext`
#[non_exhaustive]
pub enum IdentityCredentialRequestOptionsContext {
    /// `"signin"`
    Signin,
    /// `"signup"`
    Signup,
    /// `"use"`
    Use,
    /// `"continue"`
    Continue,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(IdentityCredentialRequestOptionsContext {
    Signin = "signin",
    Signup = "signup",
    Use = "use",
    Continue = "continue",
});

/// `enum IdentityCredentialRequestOptionsMode`
#[non_exhaustive]
pub enum IdentityCredentialRequestOptionsMode {
    /// `"active"`
    Active,
    /// `"passive"`
    Passive,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(IdentityCredentialRequestOptionsMode {
    Active = "active",
    Passive = "passive",
});

/// `dictionary IdentityCredentialRequestOptions`
#[repr(transparent)]
pub struct IdentityCredentialRequestOptions {
    parent: crate::Object,
}
dictionary!(IdentityCredentialRequestOptions:; "IdentityCredentialRequestOptions");

/// `dictionary IdentityProviderConfig`
#[repr(transparent)]
pub struct IdentityProviderConfig {
    parent: crate::Object,
}
dictionary!(IdentityProviderConfig:; "IdentityProviderConfig");
extended!([] IdentityProviderConfig);

/// `dictionary IdentityProviderRequestOptions : IdentityProviderConfig`
#[repr(transparent)]
pub struct IdentityProviderRequestOptions {
    parent: crate::IdentityProviderConfig,
}
dictionary!(IdentityProviderRequestOptions: crate::IdentityProviderConfig; "IdentityProviderRequestOptions");

/// `dictionary IdentityProviderWellKnown`
#[repr(transparent)]
pub struct IdentityProviderWellKnown {
    parent: crate::Object,
}
dictionary!(IdentityProviderWellKnown:; "IdentityProviderWellKnown");

/// `dictionary IdentityProviderIcon`
#[repr(transparent)]
pub struct IdentityProviderIcon {
    parent: crate::Object,
}
dictionary!(IdentityProviderIcon:; "IdentityProviderIcon");

/// `dictionary IdentityProviderBranding`
#[repr(transparent)]
pub struct IdentityProviderBranding {
    parent: crate::Object,
}
dictionary!(IdentityProviderBranding:; "IdentityProviderBranding");

/// `dictionary IdentityProviderAPIConfig`
#[doc(alias = "IdentityProviderAPIConfig")]
#[repr(transparent)]
pub struct IdentityProviderApiConfig {
    parent: crate::Object,
}
dictionary!(IdentityProviderApiConfig:; "IdentityProviderAPIConfig");

/// `dictionary IdentityProviderAccount`
#[repr(transparent)]
pub struct IdentityProviderAccount {
    parent: crate::Object,
}
dictionary!(IdentityProviderAccount:; "IdentityProviderAccount");

/// `dictionary IdentityProviderAccountList`
#[repr(transparent)]
pub struct IdentityProviderAccountList {
    parent: crate::Object,
}
dictionary!(IdentityProviderAccountList:; "IdentityProviderAccountList");

/// `dictionary IdentityAssertionResponse`
#[repr(transparent)]
pub struct IdentityAssertionResponse {
    parent: crate::Object,
}
dictionary!(IdentityAssertionResponse:; "IdentityAssertionResponse");

/// `dictionary IdentityProviderClientMetadata`
#[repr(transparent)]
pub struct IdentityProviderClientMetadata {
    parent: crate::Object,
}
dictionary!(IdentityProviderClientMetadata:; "IdentityProviderClientMetadata");

/// `dictionary IdentityUserInfo`
#[cfg(all(feature = "experimental", feature = "fedcm"))]
#[repr(transparent)]
pub struct IdentityUserInfo {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "fedcm"))]
dictionary!(IdentityUserInfo:; "IdentityUserInfo");

/// `dictionary IdentityResolveOptions`
#[cfg(all(feature = "experimental", feature = "fedcm"))]
#[repr(transparent)]
pub struct IdentityResolveOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "fedcm"))]
dictionary!(IdentityResolveOptions:; "IdentityResolveOptions");

/// `interface IdentityProvider`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityProvider) · [Specification](https://w3c-fedid.github.io/FedCM/#browser-api-identity-provider-interface)
#[cfg(all(feature = "experimental", feature = "fedcm"))]
#[repr(transparent)]
pub struct IdentityProvider {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "fedcm"))]
interface!(IdentityProvider:; "IdentityProvider");

/// `enum LoginStatus`
#[non_exhaustive]
pub enum LoginStatus {
    /// `"logged-in"`
    LoggedIn,
    /// `"logged-out"`
    LoggedOut,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(LoginStatus {
    LoggedIn = "logged-in",
    LoggedOut = "logged-out",
});

/// `interface NavigatorLogin`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorLogin) · [Specification](https://w3c-fedid.github.io/login-status/#navigatorlogin)
#[repr(transparent)]
pub struct NavigatorLogin {
    parent: crate::Object,
}
interface!(NavigatorLogin:; "NavigatorLogin");
