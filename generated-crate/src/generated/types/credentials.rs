//! Types: Credentials kept by the browser: passwords, federated accounts, one-time passwords

/// `interface Credential`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Credential) · [Specification](https://w3c.github.io/webappsec-credential-management/#the-credential-interface)
#[cfg(any(
    feature = "credentials", feature = "digital-credentials", feature = "webauthn",
    all(feature = "experimental", feature = "fedcm"),
))]
#[repr(transparent)]
pub struct Credential {
    parent: crate::Object,
}
#[cfg(any(
    feature = "credentials", feature = "digital-credentials", feature = "webauthn",
    all(feature = "experimental", feature = "fedcm"),
))]
interface!(Credential:; "Credential");
#[cfg(any(
    feature = "credentials", feature = "digital-credentials", feature = "webauthn",
    all(feature = "experimental", feature = "fedcm"),
))]
extended!([] Credential);

/// `interface CredentialsContainer`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer) · [Specification](https://w3c.github.io/webappsec-credential-management/#credentialscontainer)
#[cfg(feature = "credentials")]
#[repr(transparent)]
pub struct CredentialsContainer {
    parent: crate::Object,
}
#[cfg(feature = "credentials")]
interface!(CredentialsContainer:; "CredentialsContainer");

/// `dictionary CredentialData`
#[cfg(feature = "credentials")]
#[repr(transparent)]
pub struct CredentialData {
    parent: crate::Object,
}
#[cfg(feature = "credentials")]
dictionary!(CredentialData:; "CredentialData");
#[cfg(feature = "credentials")]
extended!([] CredentialData);

/// `dictionary CredentialRequestOptions`
#[repr(transparent)]
pub struct CredentialRequestOptions {
    parent: crate::Object,
}
dictionary!(CredentialRequestOptions:; "CredentialRequestOptions");

/// `enum CredentialMediationRequirement`
#[cfg(feature = "credentials")]
#[non_exhaustive]
pub enum CredentialMediationRequirement {
    /// `"silent"`
    Silent,
    /// `"optional"`
    Optional,
    /// `"conditional"`
    Conditional,
    /// `"required"`
    Required,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "credentials")]
enumeration!(CredentialMediationRequirement {
    Silent = "silent",
    Optional = "optional",
    Conditional = "conditional",
    Required = "required",
});

/// `enum CredentialUiMode`
#[cfg(feature = "credentials")]
#[non_exhaustive]
pub enum CredentialUiMode {
    /// `"immediate"`
    Immediate,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "credentials")]
enumeration!(CredentialUiMode {
    Immediate = "immediate",
});

/// `dictionary CredentialCreationOptions`
#[cfg(any(feature = "credentials", feature = "digital-credentials", feature = "webauthn"))]
#[repr(transparent)]
pub struct CredentialCreationOptions {
    parent: crate::Object,
}
#[cfg(any(feature = "credentials", feature = "digital-credentials", feature = "webauthn"))]
dictionary!(CredentialCreationOptions:; "CredentialCreationOptions");

/// `interface PasswordCredential : Credential`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#passwordcredential-interface)
#[cfg(all(feature = "experimental", feature = "credentials"))]
#[repr(transparent)]
pub struct PasswordCredential {
    parent: crate::Credential,
}
#[cfg(all(feature = "experimental", feature = "credentials"))]
interface!(PasswordCredential: crate::Credential; "PasswordCredential");

/// `dictionary PasswordCredentialData : CredentialData`
#[cfg(feature = "credentials")]
#[repr(transparent)]
pub struct PasswordCredentialData {
    parent: crate::CredentialData,
}
#[cfg(feature = "credentials")]
dictionary!(PasswordCredentialData: crate::CredentialData; "PasswordCredentialData");

/// `interface FederatedCredential : Credential`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FederatedCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#federated)
#[cfg(all(feature = "experimental", feature = "credentials"))]
#[repr(transparent)]
pub struct FederatedCredential {
    parent: crate::Credential,
}
#[cfg(all(feature = "experimental", feature = "credentials"))]
interface!(FederatedCredential: crate::Credential; "FederatedCredential");

/// `dictionary FederatedCredentialRequestOptions`
#[cfg(feature = "credentials")]
#[repr(transparent)]
pub struct FederatedCredentialRequestOptions {
    parent: crate::Object,
}
#[cfg(feature = "credentials")]
dictionary!(FederatedCredentialRequestOptions:; "FederatedCredentialRequestOptions");

/// `dictionary FederatedCredentialInit : CredentialData`
#[cfg(feature = "credentials")]
#[repr(transparent)]
pub struct FederatedCredentialInit {
    parent: crate::CredentialData,
}
#[cfg(feature = "credentials")]
dictionary!(FederatedCredentialInit: crate::CredentialData; "FederatedCredentialInit");

/// `interface OTPCredential : Credential`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OTPCredential) · [Specification](https://wicg.github.io/web-otp/#OTPCredential)
#[doc(alias = "OTPCredential")]
#[cfg(all(feature = "experimental", feature = "credentials"))]
#[repr(transparent)]
pub struct OtpCredential {
    parent: crate::Credential,
}
#[cfg(all(feature = "experimental", feature = "credentials"))]
interface!(OtpCredential: crate::Credential; "OTPCredential");

/// `dictionary OTPCredentialRequestOptions`
#[doc(alias = "OTPCredentialRequestOptions")]
#[cfg(feature = "credentials")]
#[repr(transparent)]
pub struct OtpCredentialRequestOptions {
    parent: crate::Object,
}
#[cfg(feature = "credentials")]
dictionary!(OtpCredentialRequestOptions:; "OTPCredentialRequestOptions");

/// `enum OTPCredentialTransportType`
#[doc(alias = "OTPCredentialTransportType")]
#[cfg(feature = "credentials")]
#[non_exhaustive]
pub enum OtpCredentialTransportType {
    /// `"sms"`
    Sms,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "credentials")]
enumeration!(OtpCredentialTransportType {
    Sms = "sms",
});

/// `typedef (PasswordCredentialData or HTMLFormElement) PasswordCredentialInit`
#[cfg(feature = "credentials")]
#[non_exhaustive]
pub enum PasswordCredentialInit {
    /// `PasswordCredentialData`
    PasswordCredentialData(crate::PasswordCredentialData),
    /// `HtmlFormElement`
    HtmlFormElement(crate::HtmlFormElement),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "credentials")]
union!(PasswordCredentialInit {
    PasswordCredentialData(crate::PasswordCredentialData): value,
    HtmlFormElement(crate::HtmlFormElement): value,
});

/// `(HtmlFormElement or PasswordCredentialData)`
#[cfg(all(feature = "experimental", feature = "credentials"))]
#[non_exhaustive]
pub enum HtmlFormElementOrPasswordCredentialData {
    /// `HtmlFormElement`
    HtmlFormElement(crate::HtmlFormElement),
    /// `PasswordCredentialData`
    PasswordCredentialData(crate::PasswordCredentialData),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "credentials"))]
union!(HtmlFormElementOrPasswordCredentialData {
    HtmlFormElement(crate::HtmlFormElement): value,
    PasswordCredentialData(crate::PasswordCredentialData): value,
});
