//! Types: Passkeys and security keys

/// `dictionary HMACGetSecretInput`
#[doc(alias = "HMACGetSecretInput")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct HmacGetSecretInput {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(HmacGetSecretInput:; "HMACGetSecretInput");

/// `dictionary HMACGetSecretOutput`
#[doc(alias = "HMACGetSecretOutput")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct HmacGetSecretOutput {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(HmacGetSecretOutput:; "HMACGetSecretOutput");

/// `interface PublicKeyCredential : Credential`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential) · [Specification](https://w3c.github.io/webauthn/#iface-pkcredential)
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredential {
    parent: crate::Credential,
}
#[cfg(feature = "webauthn")]
interface!(PublicKeyCredential: crate::Credential; "PublicKeyCredential");

/// `dictionary RegistrationResponseJSON`
#[doc(alias = "RegistrationResponseJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct RegistrationResponseJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(RegistrationResponseJson:; "RegistrationResponseJSON");

/// `dictionary AuthenticatorAttestationResponseJSON`
#[doc(alias = "AuthenticatorAttestationResponseJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticatorAttestationResponseJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticatorAttestationResponseJson:; "AuthenticatorAttestationResponseJSON");

/// `dictionary AuthenticationResponseJSON`
#[doc(alias = "AuthenticationResponseJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationResponseJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationResponseJson:; "AuthenticationResponseJSON");

/// `dictionary AuthenticatorAssertionResponseJSON`
#[doc(alias = "AuthenticatorAssertionResponseJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticatorAssertionResponseJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticatorAssertionResponseJson:; "AuthenticatorAssertionResponseJSON");

/// `dictionary AuthenticationExtensionsClientOutputsJSON`
#[doc(alias = "AuthenticationExtensionsClientOutputsJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsClientOutputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsClientOutputsJson:; "AuthenticationExtensionsClientOutputsJSON");

/// `dictionary PublicKeyCredentialCreationOptionsJSON`
#[doc(alias = "PublicKeyCredentialCreationOptionsJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialCreationOptionsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialCreationOptionsJson:; "PublicKeyCredentialCreationOptionsJSON");

/// `dictionary PublicKeyCredentialUserEntityJSON`
#[doc(alias = "PublicKeyCredentialUserEntityJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialUserEntityJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialUserEntityJson:; "PublicKeyCredentialUserEntityJSON");

/// `dictionary PublicKeyCredentialDescriptorJSON`
#[doc(alias = "PublicKeyCredentialDescriptorJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialDescriptorJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialDescriptorJson:; "PublicKeyCredentialDescriptorJSON");

/// `dictionary AuthenticationExtensionsClientInputsJSON`
#[doc(alias = "AuthenticationExtensionsClientInputsJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsClientInputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsClientInputsJson:; "AuthenticationExtensionsClientInputsJSON");

/// `dictionary PublicKeyCredentialRequestOptionsJSON`
#[doc(alias = "PublicKeyCredentialRequestOptionsJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialRequestOptionsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialRequestOptionsJson:; "PublicKeyCredentialRequestOptionsJSON");

/// `dictionary UnknownCredentialOptions`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct UnknownCredentialOptions {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(UnknownCredentialOptions:; "UnknownCredentialOptions");

/// `dictionary AllAcceptedCredentialsOptions`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AllAcceptedCredentialsOptions {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AllAcceptedCredentialsOptions:; "AllAcceptedCredentialsOptions");

/// `dictionary CurrentUserDetailsOptions`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct CurrentUserDetailsOptions {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(CurrentUserDetailsOptions:; "CurrentUserDetailsOptions");

/// `interface AuthenticatorResponse`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorResponse) · [Specification](https://w3c.github.io/webauthn/#authenticatorresponse)
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticatorResponse {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
interface!(AuthenticatorResponse:; "AuthenticatorResponse");
#[cfg(feature = "webauthn")]
extended!([] AuthenticatorResponse);

/// `interface AuthenticatorAttestationResponse : AuthenticatorResponse`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse) · [Specification](https://w3c.github.io/webauthn/#authenticatorattestationresponse)
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticatorAttestationResponse {
    parent: crate::AuthenticatorResponse,
}
#[cfg(feature = "webauthn")]
interface!(AuthenticatorAttestationResponse: crate::AuthenticatorResponse; "AuthenticatorAttestationResponse");

/// `interface AuthenticatorAssertionResponse : AuthenticatorResponse`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse) · [Specification](https://w3c.github.io/webauthn/#iface-authenticatorassertionresponse)
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticatorAssertionResponse {
    parent: crate::AuthenticatorResponse,
}
#[cfg(feature = "webauthn")]
interface!(AuthenticatorAssertionResponse: crate::AuthenticatorResponse; "AuthenticatorAssertionResponse");

/// `dictionary PublicKeyCredentialParameters`
#[repr(transparent)]
pub struct PublicKeyCredentialParameters {
    parent: crate::Object,
}
dictionary!(PublicKeyCredentialParameters:; "PublicKeyCredentialParameters");

/// `dictionary PublicKeyCredentialCreationOptions`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialCreationOptions {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialCreationOptions:; "PublicKeyCredentialCreationOptions");

/// `dictionary PublicKeyCredentialEntity`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialEntity {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialEntity:; "PublicKeyCredentialEntity");
#[cfg(feature = "webauthn")]
extended!([] PublicKeyCredentialEntity);

/// `dictionary PublicKeyCredentialRpEntity : PublicKeyCredentialEntity`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialRpEntity {
    parent: crate::PublicKeyCredentialEntity,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialRpEntity: crate::PublicKeyCredentialEntity; "PublicKeyCredentialRpEntity");

/// `dictionary PublicKeyCredentialUserEntity : PublicKeyCredentialEntity`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialUserEntity {
    parent: crate::PublicKeyCredentialEntity,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialUserEntity: crate::PublicKeyCredentialEntity; "PublicKeyCredentialUserEntity");

/// `dictionary AuthenticatorSelectionCriteria`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticatorSelectionCriteria {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticatorSelectionCriteria:; "AuthenticatorSelectionCriteria");

/// `enum AuthenticatorAttachment`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum AuthenticatorAttachment {
    /// `"platform"`
    Platform,
    /// `"cross-platform"`
    CrossPlatform,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(AuthenticatorAttachment {
    Platform = "platform",
    CrossPlatform = "cross-platform",
});

/// `enum ResidentKeyRequirement`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum ResidentKeyRequirement {
    /// `"discouraged"`
    Discouraged,
    /// `"preferred"`
    Preferred,
    /// `"required"`
    Required,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(ResidentKeyRequirement {
    Discouraged = "discouraged",
    Preferred = "preferred",
    Required = "required",
});

/// `enum AttestationConveyancePreference`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum AttestationConveyancePreference {
    /// `"none"`
    None,
    /// `"indirect"`
    Indirect,
    /// `"direct"`
    Direct,
    /// `"enterprise"`
    Enterprise,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(AttestationConveyancePreference {
    None = "none",
    Indirect = "indirect",
    Direct = "direct",
    Enterprise = "enterprise",
});

/// `dictionary PublicKeyCredentialRequestOptions`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialRequestOptions {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialRequestOptions:; "PublicKeyCredentialRequestOptions");

/// `dictionary AuthenticationExtensionsClientInputs`
#[repr(transparent)]
pub struct AuthenticationExtensionsClientInputs {
    parent: crate::Object,
}
dictionary!(AuthenticationExtensionsClientInputs:; "AuthenticationExtensionsClientInputs");

/// `dictionary AuthenticationExtensionsClientOutputs`
#[repr(transparent)]
pub struct AuthenticationExtensionsClientOutputs {
    parent: crate::Object,
}
dictionary!(AuthenticationExtensionsClientOutputs:; "AuthenticationExtensionsClientOutputs");

/// `dictionary CollectedClientData`
#[cfg(all(feature = "experimental", any(feature = "secure-payment-confirmation", feature = "webauthn")))]
#[repr(transparent)]
pub struct CollectedClientData {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", any(feature = "secure-payment-confirmation", feature = "webauthn")))]
dictionary!(CollectedClientData:; "CollectedClientData");
#[cfg(all(feature = "experimental", any(feature = "secure-payment-confirmation", feature = "webauthn")))]
extended!([] CollectedClientData);

/// `dictionary TokenBinding`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct TokenBinding {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(TokenBinding:; "TokenBinding");

/// `enum TokenBindingStatus`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum TokenBindingStatus {
    /// `"present"`
    Present,
    /// `"supported"`
    Supported,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(TokenBindingStatus {
    Present = "present",
    Supported = "supported",
});

/// `enum PublicKeyCredentialType`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum PublicKeyCredentialType {
    /// `"public-key"`
    PublicKey,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(PublicKeyCredentialType {
    PublicKey = "public-key",
});

/// `dictionary PublicKeyCredentialDescriptor`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct PublicKeyCredentialDescriptor {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialDescriptor:; "PublicKeyCredentialDescriptor");

/// `enum AuthenticatorTransport`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum AuthenticatorTransport {
    /// `"usb"`
    Usb,
    /// `"nfc"`
    Nfc,
    /// `"ble"`
    Ble,
    /// `"smart-card"`
    SmartCard,
    /// `"hybrid"`
    Hybrid,
    /// `"internal"`
    Internal,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(AuthenticatorTransport {
    Usb = "usb",
    Nfc = "nfc",
    Ble = "ble",
    SmartCard = "smart-card",
    Hybrid = "hybrid",
    Internal = "internal",
});

/// `enum UserVerificationRequirement`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum UserVerificationRequirement {
    /// `"required"`
    Required,
    /// `"preferred"`
    Preferred,
    /// `"discouraged"`
    Discouraged,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(UserVerificationRequirement {
    Required = "required",
    Preferred = "preferred",
    Discouraged = "discouraged",
});

/// `enum ClientCapability`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum ClientCapability {
    /// `"conditionalCreate"`
    ConditionalCreate,
    /// `"conditionalGet"`
    ConditionalGet,
    /// `"hybridTransport"`
    HybridTransport,
    /// `"passkeyPlatformAuthenticator"`
    PasskeyPlatformAuthenticator,
    /// `"userVerifyingPlatformAuthenticator"`
    UserVerifyingPlatformAuthenticator,
    /// `"relatedOrigins"`
    RelatedOrigins,
    /// `"signalAllAcceptedCredentials"`
    SignalAllAcceptedCredentials,
    /// `"signalCurrentUserDetails"`
    SignalCurrentUserDetails,
    /// `"signalUnknownCredential"`
    SignalUnknownCredential,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(ClientCapability {
    ConditionalCreate = "conditionalCreate",
    ConditionalGet = "conditionalGet",
    HybridTransport = "hybridTransport",
    PasskeyPlatformAuthenticator = "passkeyPlatformAuthenticator",
    UserVerifyingPlatformAuthenticator = "userVerifyingPlatformAuthenticator",
    RelatedOrigins = "relatedOrigins",
    SignalAllAcceptedCredentials = "signalAllAcceptedCredentials",
    SignalCurrentUserDetails = "signalCurrentUserDetails",
    SignalUnknownCredential = "signalUnknownCredential",
});

/// `enum PublicKeyCredentialHint`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum PublicKeyCredentialHint {
    /// `"security-key"`
    SecurityKey,
    /// `"client-device"`
    ClientDevice,
    /// `"hybrid"`
    Hybrid,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(PublicKeyCredentialHint {
    SecurityKey = "security-key",
    ClientDevice = "client-device",
    Hybrid = "hybrid",
});

/// `dictionary CredentialPropertiesOutput`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct CredentialPropertiesOutput {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(CredentialPropertiesOutput:; "CredentialPropertiesOutput");

/// `dictionary AuthenticationExtensionsPRFValues`
#[doc(alias = "AuthenticationExtensionsPRFValues")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfValues {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfValues:; "AuthenticationExtensionsPRFValues");

/// `dictionary AuthenticationExtensionsPRFValuesJSON`
#[doc(alias = "AuthenticationExtensionsPRFValuesJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfValuesJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfValuesJson:; "AuthenticationExtensionsPRFValuesJSON");

/// `dictionary AuthenticationExtensionsPRFInputs`
#[doc(alias = "AuthenticationExtensionsPRFInputs")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfInputs {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfInputs:; "AuthenticationExtensionsPRFInputs");

/// `dictionary AuthenticationExtensionsPRFInputsJSON`
#[doc(alias = "AuthenticationExtensionsPRFInputsJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfInputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfInputsJson:; "AuthenticationExtensionsPRFInputsJSON");

/// `dictionary AuthenticationExtensionsPRFOutputs`
#[doc(alias = "AuthenticationExtensionsPRFOutputs")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfOutputs {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfOutputs:; "AuthenticationExtensionsPRFOutputs");

/// `dictionary AuthenticationExtensionsPRFOutputsJSON`
#[doc(alias = "AuthenticationExtensionsPRFOutputsJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfOutputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfOutputsJson:; "AuthenticationExtensionsPRFOutputsJSON");

/// `enum LargeBlobSupport`
#[cfg(feature = "webauthn")]
#[non_exhaustive]
pub enum LargeBlobSupport {
    /// `"required"`
    Required,
    /// `"preferred"`
    Preferred,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "webauthn")]
enumeration!(LargeBlobSupport {
    Required = "required",
    Preferred = "preferred",
});

/// `dictionary AuthenticationExtensionsLargeBlobInputs`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsLargeBlobInputs {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsLargeBlobInputs:; "AuthenticationExtensionsLargeBlobInputs");

/// `dictionary AuthenticationExtensionsLargeBlobInputsJSON`
#[doc(alias = "AuthenticationExtensionsLargeBlobInputsJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsLargeBlobInputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsLargeBlobInputsJson:; "AuthenticationExtensionsLargeBlobInputsJSON");

/// `dictionary AuthenticationExtensionsLargeBlobOutputs`
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsLargeBlobOutputs {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsLargeBlobOutputs:; "AuthenticationExtensionsLargeBlobOutputs");

/// `dictionary AuthenticationExtensionsLargeBlobOutputsJSON`
#[doc(alias = "AuthenticationExtensionsLargeBlobOutputsJSON")]
#[cfg(feature = "webauthn")]
#[repr(transparent)]
pub struct AuthenticationExtensionsLargeBlobOutputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsLargeBlobOutputsJson:; "AuthenticationExtensionsLargeBlobOutputsJSON");
