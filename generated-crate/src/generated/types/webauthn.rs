//! Types: Passkeys and security keys
#[cfg(feature = "webauthn")]
/// `dictionary HMACGetSecretInput`
#[doc(alias = "HMACGetSecretInput")]
#[repr(transparent)]
pub struct HmacGetSecretInput {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(HmacGetSecretInput:; "HMACGetSecretInput");

#[cfg(feature = "webauthn")]
/// `dictionary HMACGetSecretOutput`
#[doc(alias = "HMACGetSecretOutput")]
#[repr(transparent)]
pub struct HmacGetSecretOutput {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(HmacGetSecretOutput:; "HMACGetSecretOutput");

#[cfg(feature = "webauthn")]
/// `interface PublicKeyCredential : Credential`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential) · [Specification](https://w3c.github.io/webauthn/#iface-pkcredential)
#[repr(transparent)]
pub struct PublicKeyCredential {
    parent: crate::Credential,
}
#[cfg(feature = "webauthn")]
interface!(PublicKeyCredential: crate::Credential; "PublicKeyCredential");

#[cfg(feature = "webauthn")]
/// `dictionary RegistrationResponseJSON`
#[doc(alias = "RegistrationResponseJSON")]
#[repr(transparent)]
pub struct RegistrationResponseJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(RegistrationResponseJson:; "RegistrationResponseJSON");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticatorAttestationResponseJSON`
#[doc(alias = "AuthenticatorAttestationResponseJSON")]
#[repr(transparent)]
pub struct AuthenticatorAttestationResponseJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticatorAttestationResponseJson:; "AuthenticatorAttestationResponseJSON");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationResponseJSON`
#[doc(alias = "AuthenticationResponseJSON")]
#[repr(transparent)]
pub struct AuthenticationResponseJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationResponseJson:; "AuthenticationResponseJSON");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticatorAssertionResponseJSON`
#[doc(alias = "AuthenticatorAssertionResponseJSON")]
#[repr(transparent)]
pub struct AuthenticatorAssertionResponseJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticatorAssertionResponseJson:; "AuthenticatorAssertionResponseJSON");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsClientOutputsJSON`
#[doc(alias = "AuthenticationExtensionsClientOutputsJSON")]
#[repr(transparent)]
pub struct AuthenticationExtensionsClientOutputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsClientOutputsJson:; "AuthenticationExtensionsClientOutputsJSON");

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialCreationOptionsJSON`
#[doc(alias = "PublicKeyCredentialCreationOptionsJSON")]
#[repr(transparent)]
pub struct PublicKeyCredentialCreationOptionsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialCreationOptionsJson:; "PublicKeyCredentialCreationOptionsJSON");

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialUserEntityJSON`
#[doc(alias = "PublicKeyCredentialUserEntityJSON")]
#[repr(transparent)]
pub struct PublicKeyCredentialUserEntityJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialUserEntityJson:; "PublicKeyCredentialUserEntityJSON");

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialDescriptorJSON`
#[doc(alias = "PublicKeyCredentialDescriptorJSON")]
#[repr(transparent)]
pub struct PublicKeyCredentialDescriptorJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialDescriptorJson:; "PublicKeyCredentialDescriptorJSON");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsClientInputsJSON`
#[doc(alias = "AuthenticationExtensionsClientInputsJSON")]
#[repr(transparent)]
pub struct AuthenticationExtensionsClientInputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsClientInputsJson:; "AuthenticationExtensionsClientInputsJSON");

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialRequestOptionsJSON`
#[doc(alias = "PublicKeyCredentialRequestOptionsJSON")]
#[repr(transparent)]
pub struct PublicKeyCredentialRequestOptionsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialRequestOptionsJson:; "PublicKeyCredentialRequestOptionsJSON");

#[cfg(feature = "webauthn")]
/// `dictionary UnknownCredentialOptions`
#[repr(transparent)]
pub struct UnknownCredentialOptions {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(UnknownCredentialOptions:; "UnknownCredentialOptions");

#[cfg(feature = "webauthn")]
/// `dictionary AllAcceptedCredentialsOptions`
#[repr(transparent)]
pub struct AllAcceptedCredentialsOptions {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AllAcceptedCredentialsOptions:; "AllAcceptedCredentialsOptions");

#[cfg(feature = "webauthn")]
/// `dictionary CurrentUserDetailsOptions`
#[repr(transparent)]
pub struct CurrentUserDetailsOptions {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(CurrentUserDetailsOptions:; "CurrentUserDetailsOptions");

#[cfg(feature = "webauthn")]
/// `interface AuthenticatorResponse`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorResponse) · [Specification](https://w3c.github.io/webauthn/#authenticatorresponse)
#[repr(transparent)]
pub struct AuthenticatorResponse {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
interface!(AuthenticatorResponse:; "AuthenticatorResponse");

#[cfg(feature = "webauthn")]
/// `interface AuthenticatorAttestationResponse : AuthenticatorResponse`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse) · [Specification](https://w3c.github.io/webauthn/#authenticatorattestationresponse)
#[repr(transparent)]
pub struct AuthenticatorAttestationResponse {
    parent: crate::AuthenticatorResponse,
}
#[cfg(feature = "webauthn")]
interface!(AuthenticatorAttestationResponse: crate::AuthenticatorResponse; "AuthenticatorAttestationResponse");

#[cfg(feature = "webauthn")]
/// `interface AuthenticatorAssertionResponse : AuthenticatorResponse`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse) · [Specification](https://w3c.github.io/webauthn/#iface-authenticatorassertionresponse)
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

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialCreationOptions`
#[repr(transparent)]
pub struct PublicKeyCredentialCreationOptions {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialCreationOptions:; "PublicKeyCredentialCreationOptions");

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialEntity`
#[repr(transparent)]
pub struct PublicKeyCredentialEntity {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialEntity:; "PublicKeyCredentialEntity");

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialRpEntity : PublicKeyCredentialEntity`
#[repr(transparent)]
pub struct PublicKeyCredentialRpEntity {
    parent: crate::PublicKeyCredentialEntity,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialRpEntity: crate::PublicKeyCredentialEntity; "PublicKeyCredentialRpEntity");

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialUserEntity : PublicKeyCredentialEntity`
#[repr(transparent)]
pub struct PublicKeyCredentialUserEntity {
    parent: crate::PublicKeyCredentialEntity,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialUserEntity: crate::PublicKeyCredentialEntity; "PublicKeyCredentialUserEntity");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticatorSelectionCriteria`
#[repr(transparent)]
pub struct AuthenticatorSelectionCriteria {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticatorSelectionCriteria:; "AuthenticatorSelectionCriteria");

#[cfg(feature = "webauthn")]
/// `enum AuthenticatorAttachment`
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

#[cfg(feature = "webauthn")]
/// `enum ResidentKeyRequirement`
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

#[cfg(feature = "webauthn")]
/// `enum AttestationConveyancePreference`
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

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialRequestOptions`
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

#[cfg(all(feature = "experimental", any(feature = "secure-payment-confirmation", feature = "webauthn")))]
/// `dictionary CollectedClientData`
#[repr(transparent)]
pub struct CollectedClientData {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", any(feature = "secure-payment-confirmation", feature = "webauthn")))]
dictionary!(CollectedClientData:; "CollectedClientData");

#[cfg(feature = "webauthn")]
/// `dictionary TokenBinding`
#[repr(transparent)]
pub struct TokenBinding {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(TokenBinding:; "TokenBinding");

#[cfg(feature = "webauthn")]
/// `enum TokenBindingStatus`
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

#[cfg(feature = "webauthn")]
/// `enum PublicKeyCredentialType`
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

#[cfg(feature = "webauthn")]
/// `dictionary PublicKeyCredentialDescriptor`
#[repr(transparent)]
pub struct PublicKeyCredentialDescriptor {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(PublicKeyCredentialDescriptor:; "PublicKeyCredentialDescriptor");

#[cfg(feature = "webauthn")]
/// `enum AuthenticatorTransport`
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

#[cfg(feature = "webauthn")]
/// `enum UserVerificationRequirement`
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

#[cfg(feature = "webauthn")]
/// `enum ClientCapability`
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

#[cfg(feature = "webauthn")]
/// `enum PublicKeyCredentialHint`
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

#[cfg(feature = "webauthn")]
/// `dictionary CredentialPropertiesOutput`
#[repr(transparent)]
pub struct CredentialPropertiesOutput {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(CredentialPropertiesOutput:; "CredentialPropertiesOutput");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsPRFValues`
#[doc(alias = "AuthenticationExtensionsPRFValues")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfValues {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfValues:; "AuthenticationExtensionsPRFValues");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsPRFValuesJSON`
#[doc(alias = "AuthenticationExtensionsPRFValuesJSON")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfValuesJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfValuesJson:; "AuthenticationExtensionsPRFValuesJSON");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsPRFInputs`
#[doc(alias = "AuthenticationExtensionsPRFInputs")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfInputs {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfInputs:; "AuthenticationExtensionsPRFInputs");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsPRFInputsJSON`
#[doc(alias = "AuthenticationExtensionsPRFInputsJSON")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfInputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfInputsJson:; "AuthenticationExtensionsPRFInputsJSON");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsPRFOutputs`
#[doc(alias = "AuthenticationExtensionsPRFOutputs")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfOutputs {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfOutputs:; "AuthenticationExtensionsPRFOutputs");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsPRFOutputsJSON`
#[doc(alias = "AuthenticationExtensionsPRFOutputsJSON")]
#[repr(transparent)]
pub struct AuthenticationExtensionsPrfOutputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsPrfOutputsJson:; "AuthenticationExtensionsPRFOutputsJSON");

#[cfg(feature = "webauthn")]
/// `enum LargeBlobSupport`
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

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsLargeBlobInputs`
#[repr(transparent)]
pub struct AuthenticationExtensionsLargeBlobInputs {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsLargeBlobInputs:; "AuthenticationExtensionsLargeBlobInputs");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsLargeBlobInputsJSON`
#[doc(alias = "AuthenticationExtensionsLargeBlobInputsJSON")]
#[repr(transparent)]
pub struct AuthenticationExtensionsLargeBlobInputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsLargeBlobInputsJson:; "AuthenticationExtensionsLargeBlobInputsJSON");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsLargeBlobOutputs`
#[repr(transparent)]
pub struct AuthenticationExtensionsLargeBlobOutputs {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsLargeBlobOutputs:; "AuthenticationExtensionsLargeBlobOutputs");

#[cfg(feature = "webauthn")]
/// `dictionary AuthenticationExtensionsLargeBlobOutputsJSON`
#[doc(alias = "AuthenticationExtensionsLargeBlobOutputsJSON")]
#[repr(transparent)]
pub struct AuthenticationExtensionsLargeBlobOutputsJson {
    parent: crate::Object,
}
#[cfg(feature = "webauthn")]
dictionary!(AuthenticationExtensionsLargeBlobOutputsJson:; "AuthenticationExtensionsLargeBlobOutputsJSON");
