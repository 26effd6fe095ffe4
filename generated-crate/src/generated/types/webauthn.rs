//! Types: Passkeys and security keys

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The salts from which an authenticator derives secrets for a credential.
    ///
    /// `dictionary HMACGetSecretInput`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "HMACGetSecretInput")]
    pub struct HmacGetSecretInput: [crate::Object];
    name = "HMACGetSecretInput";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The secrets that an authenticator derived from the salts.
    ///
    /// `dictionary HMACGetSecretOutput`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "HMACGetSecretOutput")]
    pub struct HmacGetSecretOutput: [crate::Object];
    name = "HMACGetSecretOutput";
}

#[cfg(feature = "webauthn")]
web_interface! {
    /// A passkey or other public key credential: the result of a registration or a sign-in.
    ///
    /// `interface PublicKeyCredential : Credential`
    ///
    /// Inherits the methods of [`Credential`](crate::Credential).
    ///
    /// Feature `webauthn`. Exposed in Window. In secure contexts only. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential) · [Specification](https://w3c.github.io/webauthn/#iface-pkcredential)
    pub struct PublicKeyCredential: [crate::Credential, crate::Object];
    class = "PublicKeyCredential";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The result of a registration as plain JSON, ready to be sent to the server.
    ///
    /// `dictionary RegistrationResponseJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "RegistrationResponseJSON")]
    pub struct RegistrationResponseJson: [crate::Object];
    name = "RegistrationResponseJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The authenticator's answer to a registration as plain JSON, with bytes in base64url.
    ///
    /// `dictionary AuthenticatorAttestationResponseJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticatorAttestationResponseJSON")]
    pub struct AuthenticatorAttestationResponseJson: [crate::Object];
    name = "AuthenticatorAttestationResponseJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The result of a sign-in as plain JSON, ready to be sent to the server.
    ///
    /// `dictionary AuthenticationResponseJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationResponseJSON")]
    pub struct AuthenticationResponseJson: [crate::Object];
    name = "AuthenticationResponseJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The authenticator's answer to a sign-in as plain JSON, with bytes in base64url.
    ///
    /// `dictionary AuthenticatorAssertionResponseJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticatorAssertionResponseJSON")]
    pub struct AuthenticatorAssertionResponseJson: [crate::Object];
    name = "AuthenticatorAssertionResponseJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The results of the WebAuthn extensions as plain JSON, with bytes in base64url.
    ///
    /// `dictionary AuthenticationExtensionsClientOutputsJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsClientOutputsJSON")]
    pub struct AuthenticationExtensionsClientOutputsJson: [crate::Object];
    name = "AuthenticationExtensionsClientOutputsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The options for a registration as plain JSON, the form in which a server sends them.
    ///
    /// `dictionary PublicKeyCredentialCreationOptionsJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "PublicKeyCredentialCreationOptionsJSON")]
    pub struct PublicKeyCredentialCreationOptionsJson: [crate::Object];
    name = "PublicKeyCredentialCreationOptionsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The user account for a registration as plain JSON, with its identifier in base64url.
    ///
    /// `dictionary PublicKeyCredentialUserEntityJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "PublicKeyCredentialUserEntityJSON")]
    pub struct PublicKeyCredentialUserEntityJson: [crate::Object];
    name = "PublicKeyCredentialUserEntityJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// A reference to an existing credential as plain JSON, with its identifier in base64url.
    ///
    /// `dictionary PublicKeyCredentialDescriptorJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "PublicKeyCredentialDescriptorJSON")]
    pub struct PublicKeyCredentialDescriptorJson: [crate::Object];
    name = "PublicKeyCredentialDescriptorJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The inputs for WebAuthn extensions as plain JSON, with bytes in base64url.
    ///
    /// `dictionary AuthenticationExtensionsClientInputsJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsClientInputsJSON")]
    pub struct AuthenticationExtensionsClientInputsJson: [crate::Object];
    name = "AuthenticationExtensionsClientInputsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The options for a sign-in as plain JSON, the form in which a server sends them.
    ///
    /// `dictionary PublicKeyCredentialRequestOptionsJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "PublicKeyCredentialRequestOptionsJSON")]
    pub struct PublicKeyCredentialRequestOptionsJson: [crate::Object];
    name = "PublicKeyCredentialRequestOptionsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The credential that the server does not know, so that passkey managers can remove or hide it.
    ///
    /// `dictionary UnknownCredentialOptions`
    ///
    /// Feature `webauthn`.
    pub struct UnknownCredentialOptions: [crate::Object];
    name = "UnknownCredentialOptions";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The full list of credentials that the server accepts for one user.
    ///
    /// `dictionary AllAcceptedCredentialsOptions`
    ///
    /// Feature `webauthn`.
    pub struct AllAcceptedCredentialsOptions: [crate::Object];
    name = "AllAcceptedCredentialsOptions";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// A user's current names, so that passkey managers can update what they show.
    ///
    /// `dictionary CurrentUserDetailsOptions`
    ///
    /// Feature `webauthn`.
    pub struct CurrentUserDetailsOptions: [crate::Object];
    name = "CurrentUserDetailsOptions";
}

#[cfg(feature = "webauthn")]
web_interface! {
    /// The common part of an authenticator's answers to a registration or a sign-in.
    ///
    /// `interface AuthenticatorResponse`
    ///
    /// Feature `webauthn`. Exposed in Window. In secure contexts only. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorResponse) · [Specification](https://w3c.github.io/webauthn/#authenticatorresponse)
    pub struct AuthenticatorResponse: [crate::Object];
    class = "AuthenticatorResponse";
    extended;
}

#[cfg(feature = "webauthn")]
web_interface! {
    /// The authenticator's answer to a registration, which holds the new public key.
    ///
    /// `interface AuthenticatorAttestationResponse : AuthenticatorResponse`
    ///
    /// Inherits the methods of [`AuthenticatorResponse`](crate::AuthenticatorResponse).
    ///
    /// Feature `webauthn`. Exposed in Window. In secure contexts only. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse) · [Specification](https://w3c.github.io/webauthn/#authenticatorattestationresponse)
    pub struct AuthenticatorAttestationResponse: [crate::AuthenticatorResponse, crate::Object];
    class = "AuthenticatorAttestationResponse";
}

#[cfg(feature = "webauthn")]
web_interface! {
    /// The authenticator's answer to a sign-in, which holds the signature that the server checks.
    ///
    /// `interface AuthenticatorAssertionResponse : AuthenticatorResponse`
    ///
    /// Inherits the methods of [`AuthenticatorResponse`](crate::AuthenticatorResponse).
    ///
    /// Feature `webauthn`. Exposed in Window. In secure contexts only. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse) · [Specification](https://w3c.github.io/webauthn/#iface-authenticatorassertionresponse)
    pub struct AuthenticatorAssertionResponse: [crate::AuthenticatorResponse, crate::Object];
    class = "AuthenticatorAssertionResponse";
}

web_dictionary! {
    /// A kind of key that the server accepts for a new credential.
    ///
    /// `dictionary PublicKeyCredentialParameters`
    ///
    /// Feature `webauthn`.
    pub struct PublicKeyCredentialParameters: [crate::Object];
    name = "PublicKeyCredentialParameters";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The options for registering a new credential with `navigator.credentials.create()`.
    ///
    /// `dictionary PublicKeyCredentialCreationOptions`
    ///
    /// Feature `webauthn`.
    pub struct PublicKeyCredentialCreationOptions: [crate::Object];
    name = "PublicKeyCredentialCreationOptions";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The common part of the descriptions of a site and a user account.
    ///
    /// `dictionary PublicKeyCredentialEntity`
    ///
    /// Feature `webauthn`.
    pub struct PublicKeyCredentialEntity: [crate::Object];
    name = "PublicKeyCredentialEntity";
    extended;
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The site (relying party) that a new credential belongs to.
    ///
    /// `dictionary PublicKeyCredentialRpEntity : PublicKeyCredentialEntity`
    ///
    /// Inherits the methods of [`PublicKeyCredentialEntity`](crate::PublicKeyCredentialEntity).
    ///
    /// Feature `webauthn`.
    pub struct PublicKeyCredentialRpEntity: [crate::PublicKeyCredentialEntity, crate::Object];
    name = "PublicKeyCredentialRpEntity";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The user account that a new credential belongs to.
    ///
    /// `dictionary PublicKeyCredentialUserEntity : PublicKeyCredentialEntity`
    ///
    /// Inherits the methods of [`PublicKeyCredentialEntity`](crate::PublicKeyCredentialEntity).
    ///
    /// Feature `webauthn`.
    pub struct PublicKeyCredentialUserEntity: [crate::PublicKeyCredentialEntity, crate::Object];
    name = "PublicKeyCredentialUserEntity";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The properties that an authenticator must have to be offered for a registration.
    ///
    /// `dictionary AuthenticatorSelectionCriteria`
    ///
    /// Feature `webauthn`.
    pub struct AuthenticatorSelectionCriteria: [crate::Object];
    name = "AuthenticatorSelectionCriteria";
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// The place of an authenticator: part of the device (`platform`) or separate from it (`cross-platform`).
    ///
    /// `enum AuthenticatorAttachment`
    ///
    /// Feature `webauthn`.
    pub enum AuthenticatorAttachment {
        Platform = "platform",
        CrossPlatform = "cross-platform",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// The need for a discoverable credential, one that signs in without a user name.
    ///
    /// `enum ResidentKeyRequirement`
    ///
    /// Feature `webauthn`.
    pub enum ResidentKeyRequirement {
        Discouraged = "discouraged",
        Preferred = "preferred",
        Required = "required",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// The amount of proof of the authenticator's make that the server wants.
    ///
    /// `enum AttestationConveyancePreference`
    ///
    /// Feature `webauthn`.
    pub enum AttestationConveyancePreference {
        None = "none",
        Indirect = "indirect",
        Direct = "direct",
        Enterprise = "enterprise",
    }
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The options for a sign-in with `navigator.credentials.get()`.
    ///
    /// `dictionary PublicKeyCredentialRequestOptions`
    ///
    /// Feature `webauthn`.
    pub struct PublicKeyCredentialRequestOptions: [crate::Object];
    name = "PublicKeyCredentialRequestOptions";
}

web_dictionary! {
    /// The inputs for WebAuthn extensions. An extension without an input is not used.
    ///
    /// `dictionary AuthenticationExtensionsClientInputs`
    ///
    /// Members are added by the feature `secure-payment-confirmation`.
    ///
    /// Feature `webauthn`.
    pub struct AuthenticationExtensionsClientInputs: [crate::Object];
    name = "AuthenticationExtensionsClientInputs";
}

web_dictionary! {
    /// The results of the WebAuthn extensions that were processed.
    ///
    /// `dictionary AuthenticationExtensionsClientOutputs`
    ///
    /// Members are added by the feature `secure-payment-confirmation`.
    ///
    /// Feature `webauthn`.
    pub struct AuthenticationExtensionsClientOutputs: [crate::Object];
    name = "AuthenticationExtensionsClientOutputs";
}

#[cfg(all(feature = "experimental", any(feature = "secure-payment-confirmation", feature = "webauthn")))]
web_dictionary! {
    /// The facts about a credential request that the browser collects and the authenticator signs as a hash.
    ///
    /// `dictionary CollectedClientData`
    ///
    /// Features `webauthn` and `experimental`.
    pub struct CollectedClientData: [crate::Object];
    name = "CollectedClientData";
    extended;
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The state of Token Binding on the connection to the site, a feature browsers have dropped.
    ///
    /// `dictionary TokenBinding`
    ///
    /// Feature `webauthn`.
    pub struct TokenBinding: [crate::Object];
    name = "TokenBinding";
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// The use of Token Binding on a connection: in use or only supported.
    ///
    /// `enum TokenBindingStatus`
    ///
    /// Feature `webauthn`.
    pub enum TokenBindingStatus {
        Present = "present",
        Supported = "supported",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// The type of a credential, of which only `public-key` exists.
    ///
    /// `enum PublicKeyCredentialType`
    ///
    /// Feature `webauthn`.
    pub enum PublicKeyCredentialType {
        PublicKey = "public-key",
    }
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// A reference to an existing credential, to allow or exclude it.
    ///
    /// `dictionary PublicKeyCredentialDescriptor`
    ///
    /// Feature `webauthn`.
    pub struct PublicKeyCredentialDescriptor: [crate::Object];
    name = "PublicKeyCredentialDescriptor";
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// A way for a browser to reach an authenticator, such as `usb`, `nfc`, `ble`, `hybrid` or `internal`.
    ///
    /// `enum AuthenticatorTransport`
    ///
    /// Feature `webauthn`.
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
    /// The need to verify the user, for example with a PIN or a fingerprint.
    ///
    /// `enum UserVerificationRequirement`
    ///
    /// Feature `webauthn`.
    pub enum UserVerificationRequirement {
        Required = "required",
        Preferred = "preferred",
        Discouraged = "discouraged",
    }
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// A WebAuthn feature that `getClientCapabilities` reports about.
    ///
    /// `enum ClientCapability`
    ///
    /// Feature `webauthn`.
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
    /// A hint at the authenticator a user will likely use: `security-key`, `client-device` or `hybrid`.
    ///
    /// `enum PublicKeyCredentialHint`
    ///
    /// Feature `webauthn`.
    pub enum PublicKeyCredentialHint {
        SecurityKey = "security-key",
        ClientDevice = "client-device",
        Hybrid = "hybrid",
    }
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// Properties of a new credential, as the `credProps` extension reports them.
    ///
    /// `dictionary CredentialPropertiesOutput`
    ///
    /// Feature `webauthn`.
    pub struct CredentialPropertiesOutput: [crate::Object];
    name = "CredentialPropertiesOutput";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// One or two values: the inputs or the outputs of the `prf` extension.
    ///
    /// `dictionary AuthenticationExtensionsPRFValues`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsPRFValues")]
    pub struct AuthenticationExtensionsPrfValues: [crate::Object];
    name = "AuthenticationExtensionsPRFValues";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// One or two values of the `prf` extension, in base64url.
    ///
    /// `dictionary AuthenticationExtensionsPRFValuesJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsPRFValuesJSON")]
    pub struct AuthenticationExtensionsPrfValuesJson: [crate::Object];
    name = "AuthenticationExtensionsPRFValuesJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The inputs of the `prf` extension, which derives secrets, such as encryption keys, from a credential.
    ///
    /// `dictionary AuthenticationExtensionsPRFInputs`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsPRFInputs")]
    pub struct AuthenticationExtensionsPrfInputs: [crate::Object];
    name = "AuthenticationExtensionsPRFInputs";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The inputs of the `prf` extension as plain JSON.
    ///
    /// `dictionary AuthenticationExtensionsPRFInputsJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsPRFInputsJSON")]
    pub struct AuthenticationExtensionsPrfInputsJson: [crate::Object];
    name = "AuthenticationExtensionsPRFInputsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The results of the `prf` extension.
    ///
    /// `dictionary AuthenticationExtensionsPRFOutputs`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsPRFOutputs")]
    pub struct AuthenticationExtensionsPrfOutputs: [crate::Object];
    name = "AuthenticationExtensionsPRFOutputs";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The results of the `prf` extension as plain JSON.
    ///
    /// `dictionary AuthenticationExtensionsPRFOutputsJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsPRFOutputsJSON")]
    pub struct AuthenticationExtensionsPrfOutputsJson: [crate::Object];
    name = "AuthenticationExtensionsPRFOutputsJSON";
}

#[cfg(feature = "webauthn")]
web_enumeration! {
    /// The need for a new credential to store large blobs: `required` or `preferred`.
    ///
    /// `enum LargeBlobSupport`
    ///
    /// Feature `webauthn`.
    pub enum LargeBlobSupport {
        Required = "required",
        Preferred = "preferred",
    }
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The inputs of the `largeBlob` extension, which stores data of the site with a credential.
    ///
    /// `dictionary AuthenticationExtensionsLargeBlobInputs`
    ///
    /// Feature `webauthn`.
    pub struct AuthenticationExtensionsLargeBlobInputs: [crate::Object];
    name = "AuthenticationExtensionsLargeBlobInputs";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The inputs of the `largeBlob` extension as plain JSON.
    ///
    /// `dictionary AuthenticationExtensionsLargeBlobInputsJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsLargeBlobInputsJSON")]
    pub struct AuthenticationExtensionsLargeBlobInputsJson: [crate::Object];
    name = "AuthenticationExtensionsLargeBlobInputsJSON";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The results of the `largeBlob` extension.
    ///
    /// `dictionary AuthenticationExtensionsLargeBlobOutputs`
    ///
    /// Feature `webauthn`.
    pub struct AuthenticationExtensionsLargeBlobOutputs: [crate::Object];
    name = "AuthenticationExtensionsLargeBlobOutputs";
}

#[cfg(feature = "webauthn")]
web_dictionary! {
    /// The results of the `largeBlob` extension as plain JSON.
    ///
    /// `dictionary AuthenticationExtensionsLargeBlobOutputsJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "AuthenticationExtensionsLargeBlobOutputsJSON")]
    pub struct AuthenticationExtensionsLargeBlobOutputsJson: [crate::Object];
    name = "AuthenticationExtensionsLargeBlobOutputsJSON";
}
