//! Types: Passkeys and security keys

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary HMACGetSecretInput`
    #[doc(alias = "HMACGetSecretInput")]
    pub struct HmacGetSecretInput: [crate::Object];
    name = "HMACGetSecretInput";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary HMACGetSecretOutput`
    #[doc(alias = "HMACGetSecretOutput")]
    pub struct HmacGetSecretOutput: [crate::Object];
    name = "HMACGetSecretOutput";
}

#[cfg(feature = "webauthn")]
web_interface! {
    /// `interface PublicKeyCredential : Credential`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential) · [Specification](https://w3c.github.io/webauthn/#iface-pkcredential)
    pub struct PublicKeyCredential: [crate::Credential, crate::Object];
    class = "PublicKeyCredential";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary RegistrationResponseJSON`
    #[doc(alias = "RegistrationResponseJSON")]
    pub struct RegistrationResponseJson: [crate::Object];
    name = "RegistrationResponseJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticatorAttestationResponseJSON`
    #[doc(alias = "AuthenticatorAttestationResponseJSON")]
    pub struct AuthenticatorAttestationResponseJson: [crate::Object];
    name = "AuthenticatorAttestationResponseJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationResponseJSON`
    #[doc(alias = "AuthenticationResponseJSON")]
    pub struct AuthenticationResponseJson: [crate::Object];
    name = "AuthenticationResponseJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticatorAssertionResponseJSON`
    #[doc(alias = "AuthenticatorAssertionResponseJSON")]
    pub struct AuthenticatorAssertionResponseJson: [crate::Object];
    name = "AuthenticatorAssertionResponseJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsClientOutputsJSON`
    #[doc(alias = "AuthenticationExtensionsClientOutputsJSON")]
    pub struct AuthenticationExtensionsClientOutputsJson: [crate::Object];
    name = "AuthenticationExtensionsClientOutputsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialCreationOptionsJSON`
    #[doc(alias = "PublicKeyCredentialCreationOptionsJSON")]
    pub struct PublicKeyCredentialCreationOptionsJson: [crate::Object];
    name = "PublicKeyCredentialCreationOptionsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialUserEntityJSON`
    #[doc(alias = "PublicKeyCredentialUserEntityJSON")]
    pub struct PublicKeyCredentialUserEntityJson: [crate::Object];
    name = "PublicKeyCredentialUserEntityJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialDescriptorJSON`
    #[doc(alias = "PublicKeyCredentialDescriptorJSON")]
    pub struct PublicKeyCredentialDescriptorJson: [crate::Object];
    name = "PublicKeyCredentialDescriptorJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsClientInputsJSON`
    #[doc(alias = "AuthenticationExtensionsClientInputsJSON")]
    pub struct AuthenticationExtensionsClientInputsJson: [crate::Object];
    name = "AuthenticationExtensionsClientInputsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialRequestOptionsJSON`
    #[doc(alias = "PublicKeyCredentialRequestOptionsJSON")]
    pub struct PublicKeyCredentialRequestOptionsJson: [crate::Object];
    name = "PublicKeyCredentialRequestOptionsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary UnknownCredentialOptions`
    pub struct UnknownCredentialOptions: [crate::Object];
    name = "UnknownCredentialOptions";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AllAcceptedCredentialsOptions`
    pub struct AllAcceptedCredentialsOptions: [crate::Object];
    name = "AllAcceptedCredentialsOptions";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary CurrentUserDetailsOptions`
    pub struct CurrentUserDetailsOptions: [crate::Object];
    name = "CurrentUserDetailsOptions";
}

#[cfg(feature = "webauthn")]
web_interface! {
    /// `interface AuthenticatorResponse`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorResponse) · [Specification](https://w3c.github.io/webauthn/#authenticatorresponse)
    pub struct AuthenticatorResponse: [crate::Object];
    class = "AuthenticatorResponse";
    extended;
}

#[cfg(feature = "webauthn")]
web_interface! {
    /// `interface AuthenticatorAttestationResponse : AuthenticatorResponse`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse) · [Specification](https://w3c.github.io/webauthn/#authenticatorattestationresponse)
    pub struct AuthenticatorAttestationResponse: [crate::AuthenticatorResponse, crate::Object];
    class = "AuthenticatorAttestationResponse";
}

#[cfg(feature = "webauthn")]
web_interface! {
    /// `interface AuthenticatorAssertionResponse : AuthenticatorResponse`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse) · [Specification](https://w3c.github.io/webauthn/#iface-authenticatorassertionresponse)
    pub struct AuthenticatorAssertionResponse: [crate::AuthenticatorResponse, crate::Object];
    class = "AuthenticatorAssertionResponse";
}

web_dictionary! {
    /// `dictionary PublicKeyCredentialParameters`
    pub struct PublicKeyCredentialParameters: [crate::Object];
    name = "PublicKeyCredentialParameters";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialCreationOptions`
    pub struct PublicKeyCredentialCreationOptions: [crate::Object];
    name = "PublicKeyCredentialCreationOptions";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialEntity`
    pub struct PublicKeyCredentialEntity: [crate::Object];
    name = "PublicKeyCredentialEntity";
    extended;
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialRpEntity : PublicKeyCredentialEntity`
    pub struct PublicKeyCredentialRpEntity: [crate::PublicKeyCredentialEntity, crate::Object];
    name = "PublicKeyCredentialRpEntity";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialUserEntity : PublicKeyCredentialEntity`
    pub struct PublicKeyCredentialUserEntity: [crate::PublicKeyCredentialEntity, crate::Object];
    name = "PublicKeyCredentialUserEntity";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticatorSelectionCriteria`
    pub struct AuthenticatorSelectionCriteria: [crate::Object];
    name = "AuthenticatorSelectionCriteria";
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum AuthenticatorAttachment`
    pub enum AuthenticatorAttachment {
        Platform = "platform",
        CrossPlatform = "cross-platform",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum ResidentKeyRequirement`
    pub enum ResidentKeyRequirement {
        Discouraged = "discouraged",
        Preferred = "preferred",
        Required = "required",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum AttestationConveyancePreference`
    pub enum AttestationConveyancePreference {
        None = "none",
        Indirect = "indirect",
        Direct = "direct",
        Enterprise = "enterprise",
    }
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialRequestOptions`
    pub struct PublicKeyCredentialRequestOptions: [crate::Object];
    name = "PublicKeyCredentialRequestOptions";
}

web_dictionary! {
    /// `dictionary AuthenticationExtensionsClientInputs`
    ///
    /// Members are added by the feature `secure-payment-confirmation`.
    pub struct AuthenticationExtensionsClientInputs: [crate::Object];
    name = "AuthenticationExtensionsClientInputs";
}

web_dictionary! {
    /// `dictionary AuthenticationExtensionsClientOutputs`
    ///
    /// Members are added by the feature `secure-payment-confirmation`.
    pub struct AuthenticationExtensionsClientOutputs: [crate::Object];
    name = "AuthenticationExtensionsClientOutputs";
}

#[cfg(all(feature = "experimental", any(feature = "secure-payment-confirmation", feature = "webauthn")))]
web_dictionary! {
    /// `dictionary CollectedClientData`
    pub struct CollectedClientData: [crate::Object];
    name = "CollectedClientData";
    extended;
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary TokenBinding`
    pub struct TokenBinding: [crate::Object];
    name = "TokenBinding";
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum TokenBindingStatus`
    pub enum TokenBindingStatus {
        Present = "present",
        Supported = "supported",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum PublicKeyCredentialType`
    pub enum PublicKeyCredentialType {
        PublicKey = "public-key",
    }
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary PublicKeyCredentialDescriptor`
    pub struct PublicKeyCredentialDescriptor: [crate::Object];
    name = "PublicKeyCredentialDescriptor";
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum AuthenticatorTransport`
    pub enum AuthenticatorTransport {
        Usb = "usb",
        Nfc = "nfc",
        Ble = "ble",
        SmartCard = "smart-card",
        Hybrid = "hybrid",
        Internal = "internal",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum UserVerificationRequirement`
    pub enum UserVerificationRequirement {
        Required = "required",
        Preferred = "preferred",
        Discouraged = "discouraged",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum ClientCapability`
    pub enum ClientCapability {
        ConditionalCreate = "conditionalCreate",
        ConditionalGet = "conditionalGet",
        HybridTransport = "hybridTransport",
        PasskeyPlatformAuthenticator = "passkeyPlatformAuthenticator",
        UserVerifyingPlatformAuthenticator = "userVerifyingPlatformAuthenticator",
        RelatedOrigins = "relatedOrigins",
        SignalAllAcceptedCredentials = "signalAllAcceptedCredentials",
        SignalCurrentUserDetails = "signalCurrentUserDetails",
        SignalUnknownCredential = "signalUnknownCredential",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum PublicKeyCredentialHint`
    pub enum PublicKeyCredentialHint {
        SecurityKey = "security-key",
        ClientDevice = "client-device",
        Hybrid = "hybrid",
    }
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary CredentialPropertiesOutput`
    pub struct CredentialPropertiesOutput: [crate::Object];
    name = "CredentialPropertiesOutput";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsPRFValues`
    #[doc(alias = "AuthenticationExtensionsPRFValues")]
    pub struct AuthenticationExtensionsPrfValues: [crate::Object];
    name = "AuthenticationExtensionsPRFValues";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsPRFValuesJSON`
    #[doc(alias = "AuthenticationExtensionsPRFValuesJSON")]
    pub struct AuthenticationExtensionsPrfValuesJson: [crate::Object];
    name = "AuthenticationExtensionsPRFValuesJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsPRFInputs`
    #[doc(alias = "AuthenticationExtensionsPRFInputs")]
    pub struct AuthenticationExtensionsPrfInputs: [crate::Object];
    name = "AuthenticationExtensionsPRFInputs";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsPRFInputsJSON`
    #[doc(alias = "AuthenticationExtensionsPRFInputsJSON")]
    pub struct AuthenticationExtensionsPrfInputsJson: [crate::Object];
    name = "AuthenticationExtensionsPRFInputsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsPRFOutputs`
    #[doc(alias = "AuthenticationExtensionsPRFOutputs")]
    pub struct AuthenticationExtensionsPrfOutputs: [crate::Object];
    name = "AuthenticationExtensionsPRFOutputs";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsPRFOutputsJSON`
    #[doc(alias = "AuthenticationExtensionsPRFOutputsJSON")]
    pub struct AuthenticationExtensionsPrfOutputsJson: [crate::Object];
    name = "AuthenticationExtensionsPRFOutputsJSON";
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// `enum LargeBlobSupport`
    pub enum LargeBlobSupport {
        Required = "required",
        Preferred = "preferred",
    }
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsLargeBlobInputs`
    pub struct AuthenticationExtensionsLargeBlobInputs: [crate::Object];
    name = "AuthenticationExtensionsLargeBlobInputs";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsLargeBlobInputsJSON`
    #[doc(alias = "AuthenticationExtensionsLargeBlobInputsJSON")]
    pub struct AuthenticationExtensionsLargeBlobInputsJson: [crate::Object];
    name = "AuthenticationExtensionsLargeBlobInputsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsLargeBlobOutputs`
    pub struct AuthenticationExtensionsLargeBlobOutputs: [crate::Object];
    name = "AuthenticationExtensionsLargeBlobOutputs";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// `dictionary AuthenticationExtensionsLargeBlobOutputsJSON`
    #[doc(alias = "AuthenticationExtensionsLargeBlobOutputsJSON")]
    pub struct AuthenticationExtensionsLargeBlobOutputsJson: [crate::Object];
    name = "AuthenticationExtensionsLargeBlobOutputsJSON";
}
