//! Passkeys and security keys

use crate::runtime::prelude::*;
use crate::{
    AllAcceptedCredentialsOptions, AuthenticationExtensionsClientInputs, AuthenticationExtensionsClientInputsJson,
    AuthenticationExtensionsClientOutputs, AuthenticationExtensionsClientOutputsJson,
    AuthenticationExtensionsLargeBlobInputs, AuthenticationExtensionsLargeBlobInputsJson,
    AuthenticationExtensionsLargeBlobOutputs, AuthenticationExtensionsLargeBlobOutputsJson,
    AuthenticationExtensionsPrfInputs, AuthenticationExtensionsPrfInputsJson, AuthenticationExtensionsPrfOutputs,
    AuthenticationExtensionsPrfOutputsJson, AuthenticationExtensionsPrfValues, AuthenticationExtensionsPrfValuesJson,
    AuthenticationResponseJson, AuthenticatorAssertionResponse, AuthenticatorAssertionResponseJson,
    AuthenticatorAttestationResponse, AuthenticatorAttestationResponseJson, AuthenticatorResponse,
    AuthenticatorSelectionCriteria, BufferSource, CredentialCreationOptions, CredentialPropertiesOutput,
    CredentialRequestOptions, CurrentUserDetailsOptions, HmacGetSecretInput, HmacGetSecretOutput, PublicKeyCredential,
    PublicKeyCredentialCreationOptions, PublicKeyCredentialCreationOptionsJson, PublicKeyCredentialDescriptor,
    PublicKeyCredentialDescriptorJson, PublicKeyCredentialEntity, PublicKeyCredentialParameters,
    PublicKeyCredentialRequestOptions, PublicKeyCredentialRequestOptionsJson, PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity, PublicKeyCredentialUserEntityJson, RegistrationResponseJson, TokenBinding,
    UnknownCredentialOptions,
};
#[cfg(feature = "experimental")]
use crate::CollectedClientData;

impl CredentialRequestOptions {
    /// The options for signing in with a passkey or another public key credential.
    ///
    /// `PublicKeyCredentialRequestOptions publicKey`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "publicKey")]
    pub fn get_public_key(&self) -> Option<PublicKeyCredentialRequestOptions> {
        property::get(self, "publicKey")
    }

    /// Sets the options for signing in with a passkey or another public key credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "publicKey")]
    pub fn set_public_key(&self, value: &PublicKeyCredentialRequestOptions) -> &Self {
        property::set(self, "publicKey", value.as_ref());
        self
    }
}

impl CredentialCreationOptions {
    /// The options for registering a passkey or another public key credential.
    ///
    /// `PublicKeyCredentialCreationOptions publicKey`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "publicKey")]
    pub fn get_public_key(&self) -> Option<PublicKeyCredentialCreationOptions> {
        property::get(self, "publicKey")
    }

    /// Sets the options for registering a passkey or another public key credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "publicKey")]
    pub fn set_public_key(&self, value: &PublicKeyCredentialCreationOptions) -> &Self {
        property::set(self, "publicKey", value.as_ref());
        self
    }
}

impl HmacGetSecretInput {
    /// The salts from which an authenticator derives secrets for a credential.
    ///
    /// `dictionary HMACGetSecretInput`
    ///
    /// Feature `webauthn`.
    pub fn new(salt1: &ArrayBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "salt1", salt1.as_ref());
        this
    }

    /// The first salt, of 32 bytes.
    ///
    /// `required ArrayBuffer salt1`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "salt1")]
    pub fn get_salt1(&self) -> ArrayBuffer {
        property::get(self, "salt1")
    }

    /// Sets the first salt, of 32 bytes.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "salt1")]
    pub fn set_salt1(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "salt1", value.as_ref());
        self
    }

    /// The second salt, of 32 bytes, for a second secret.
    ///
    /// `ArrayBuffer salt2`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "salt2")]
    pub fn get_salt2(&self) -> Option<ArrayBuffer> {
        property::get(self, "salt2")
    }

    /// Sets the second salt, of 32 bytes, for a second secret.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "salt2")]
    pub fn set_salt2(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "salt2", value.as_ref());
        self
    }
}

impl HmacGetSecretOutput {
    /// The secrets that an authenticator derived from the salts.
    ///
    /// `dictionary HMACGetSecretOutput`
    ///
    /// Feature `webauthn`.
    pub fn new(output1: &ArrayBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output1", output1.as_ref());
        this
    }

    /// The secret of 32 bytes for the first salt.
    ///
    /// `required ArrayBuffer output1`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "output1")]
    pub fn get_output1(&self) -> ArrayBuffer {
        property::get(self, "output1")
    }

    /// Sets the secret of 32 bytes for the first salt.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "output1")]
    pub fn set_output1(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "output1", value.as_ref());
        self
    }

    /// The secret of 32 bytes for the second salt, if there was one.
    ///
    /// `ArrayBuffer output2`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "output2")]
    pub fn get_output2(&self) -> Option<ArrayBuffer> {
        property::get(self, "output2")
    }

    /// Sets the secret of 32 bytes for the second salt, if there was one.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "output2")]
    pub fn set_output2(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "output2", value.as_ref());
        self
    }
}

impl PublicKeyCredential {
    /// The identifier of the credential as bytes. The `id` is the same in base64url.
    ///
    /// `readonly attribute ArrayBuffer rawId`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/rawId) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-rawid)
    #[doc(alias = "rawId")]
    #[inline]
    pub fn raw_id(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_rawId__as_value(js(self)))
    }

    /// The authenticator's answer, whose class depends on whether this was a registration or a sign-in.
    ///
    /// `readonly attribute AuthenticatorResponse response`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/response) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-response)
    #[inline]
    pub fn response(&self) -> AuthenticatorResponse {
        FromJs::from_js(Js::get_response__as_value(js(self)))
    }

    /// Whether the authenticator was `platform` or `cross-platform`, or null if this is not known.
    ///
    /// `readonly attribute DOMString? authenticatorAttachment`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/authenticatorAttachment) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-authenticatorattachment)
    #[doc(alias = "authenticatorAttachment")]
    #[inline]
    pub fn authenticator_attachment(&self) -> Option<String> {
        Js::get_authenticatorAttachment__as_value(js(self)).as_string()
    }

    /// Returns the results of the extensions that were requested.
    ///
    /// `AuthenticationExtensionsClientOutputs getClientExtensionResults()`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/getClientExtensionResults) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-getclientextensionresults)
    #[doc(alias = "getClientExtensionResults")]
    #[inline]
    pub fn get_client_extension_results(&self) -> AuthenticationExtensionsClientOutputs {
        FromJs::from_js(Js::call_getClientExtensionResults__as_value(js(self)))
    }

    /// Resolves to whether the browser can offer passkeys in the autofill of a form field.
    ///
    /// `static Promise<boolean> isConditionalMediationAvailable()`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/isConditionalMediationAvailable_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-isconditionalmediationavailable)
    #[doc(alias = "isConditionalMediationAvailable")]
    #[inline]
    pub fn is_conditional_mediation_available() -> Promise<bool> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_isConditionalMediationAvailable__as_value())
    }

    /// Converts the credential to a plain JSON object for sending to the server.
    ///
    /// `PublicKeyCredentialJSON toJSON()`
    ///
    /// Feature `webauthn`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/toJSON) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-tojson)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }

    /// Resolves to whether the device itself can verify the user, for example with a fingerprint reader.
    ///
    /// `static Promise<boolean> isUserVerifyingPlatformAuthenticatorAvailable()`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/isUserVerifyingPlatformAuthenticatorAvailable_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-isuserverifyingplatformauthenticatoravailable)
    #[doc(alias = "isUserVerifyingPlatformAuthenticatorAvailable")]
    #[inline]
    pub fn is_user_verifying_platform_authenticator_available() -> Promise<bool> {
        Promise::of_call(
            Js::try_static_call_PublicKeyCredential_isUserVerifyingPlatformAuthenticatorAvailable__as_value(),
        )
    }

    /// Resolves to the names of WebAuthn features, each with whether it is supported.
    ///
    /// `static Promise<PublicKeyCredentialClientCapabilities> getClientCapabilities()`
    ///
    /// Feature `webauthn`. Baseline: newly available since 2025-02. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/getClientCapabilities_static) · [Specification](https://w3c.github.io/webauthn/#sctn-getClientCapabilities)
    #[doc(alias = "getClientCapabilities")]
    #[inline]
    pub fn get_client_capabilities() -> Promise<Record<bool>> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_getClientCapabilities__as_value())
    }

    /// Converts a server's JSON options for a registration to the form that `create()` takes.
    ///
    /// `static PublicKeyCredentialCreationOptions parseCreationOptionsFromJSON(PublicKeyCredentialCreationOptionsJSON options)`
    ///
    /// Feature `webauthn`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/parseCreationOptionsFromJSON_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-parsecreationoptionsfromjson)
    ///
    /// # Errors
    ///
    /// Throws an `EncodingError` where a value in `options` is no valid base64url.
    #[doc(alias = "parseCreationOptionsFromJSON")]
    #[inline]
    pub fn parse_creation_options_from_json(
        options: &PublicKeyCredentialCreationOptionsJson,
    ) -> Result<PublicKeyCredentialCreationOptions, Exception> {
        Js::try_static_call_PublicKeyCredential_parseCreationOptionsFromJSON__value__as_value(options.as_ref())
            .map(Js::read)
    }

    /// Converts a server's JSON options for a sign-in to the form that `get()` takes.
    ///
    /// `static PublicKeyCredentialRequestOptions parseRequestOptionsFromJSON(PublicKeyCredentialRequestOptionsJSON options)`
    ///
    /// Feature `webauthn`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/parseRequestOptionsFromJSON_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-parserequestoptionsfromjson)
    ///
    /// # Errors
    ///
    /// Throws an `EncodingError` where a value in `options` is no valid base64url.
    #[doc(alias = "parseRequestOptionsFromJSON")]
    #[inline]
    pub fn parse_request_options_from_json(
        options: &PublicKeyCredentialRequestOptionsJson,
    ) -> Result<PublicKeyCredentialRequestOptions, Exception> {
        Js::try_static_call_PublicKeyCredential_parseRequestOptionsFromJSON__value__as_value(options.as_ref())
            .map(Js::read)
    }

    /// Tells passkey managers that the server does not know a credential, so that they can remove it.
    ///
    /// `static Promise<undefined> signalUnknownCredential(UnknownCredentialOptions options)`
    ///
    /// Feature `webauthn`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/signalUnknownCredential_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-signalunknowncredential)
    #[doc(alias = "signalUnknownCredential")]
    #[inline]
    pub fn signal_unknown_credential(options: &UnknownCredentialOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_signalUnknownCredential__value__as_value(
            options.as_ref(),
        ))
    }

    /// Tells passkey managers all credentials of a user that are still valid, so that they can remove others.
    ///
    /// `static Promise<undefined> signalAllAcceptedCredentials(AllAcceptedCredentialsOptions options)`
    ///
    /// Feature `webauthn`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/signalAllAcceptedCredentials_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-signalallacceptedcredentials)
    #[doc(alias = "signalAllAcceptedCredentials")]
    #[inline]
    pub fn signal_all_accepted_credentials(options: &AllAcceptedCredentialsOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_signalAllAcceptedCredentials__value__as_value(
            options.as_ref(),
        ))
    }

    /// Tells passkey managers the current name and display name of a user.
    ///
    /// `static Promise<undefined> signalCurrentUserDetails(CurrentUserDetailsOptions options)`
    ///
    /// Feature `webauthn`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/signalCurrentUserDetails_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-signalcurrentuserdetails)
    #[doc(alias = "signalCurrentUserDetails")]
    #[inline]
    pub fn signal_current_user_details(options: &CurrentUserDetailsOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_signalCurrentUserDetails__value__as_value(
            options.as_ref(),
        ))
    }
}

impl RegistrationResponseJson {
    /// The result of a registration as plain JSON, ready to be sent to the server.
    ///
    /// `dictionary RegistrationResponseJSON`
    ///
    /// Feature `webauthn`.
    pub fn new(
        id: &str,
        raw_id: &str,
        response: &AuthenticatorAttestationResponseJson,
        client_extension_results: &AuthenticationExtensionsClientOutputsJson,
        type_: &str,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "rawId", raw_id);
        property::set(&this, "response", response.as_ref());
        property::set(&this, "clientExtensionResults", client_extension_results.as_ref());
        property::set_str(&this, "type", type_);
        this
    }

    /// The identifier of the credential in base64url.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets the identifier of the credential in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The identifier of the credential in base64url, the same as `id`.
    ///
    /// `required Base64URLString rawId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rawId")]
    pub fn get_raw_id(&self) -> String {
        property::get(self, "rawId")
    }

    /// Sets the identifier of the credential in base64url, the same as `id`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rawId")]
    pub fn set_raw_id(&self, value: &str) -> &Self {
        property::set_str(self, "rawId", value);
        self
    }

    /// The authenticator's answer to the registration.
    ///
    /// `required AuthenticatorAttestationResponseJSON response`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "response")]
    pub fn get_response(&self) -> AuthenticatorAttestationResponseJson {
        property::get(self, "response")
    }

    /// Sets the authenticator's answer to the registration.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "response")]
    pub fn set_response(&self, value: &AuthenticatorAttestationResponseJson) -> &Self {
        property::set(self, "response", value.as_ref());
        self
    }

    /// Whether the authenticator was `platform` or `cross-platform`, if this is known.
    ///
    /// `DOMString authenticatorAttachment`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorAttachment")]
    pub fn get_authenticator_attachment(&self) -> Option<String> {
        property::get(self, "authenticatorAttachment")
    }

    /// Sets whether the authenticator was `platform` or `cross-platform`, if this is known.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorAttachment")]
    pub fn set_authenticator_attachment(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorAttachment", value);
        self
    }

    /// The results of the extensions that were requested.
    ///
    /// `required AuthenticationExtensionsClientOutputsJSON clientExtensionResults`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "clientExtensionResults")]
    pub fn get_client_extension_results(&self) -> AuthenticationExtensionsClientOutputsJson {
        property::get(self, "clientExtensionResults")
    }

    /// Sets the results of the extensions that were requested.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "clientExtensionResults")]
    pub fn set_client_extension_results(&self, value: &AuthenticationExtensionsClientOutputsJson) -> &Self {
        property::set(self, "clientExtensionResults", value.as_ref());
        self
    }

    /// The type of the credential, always `public-key`.
    ///
    /// `required DOMString type`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// Sets the type of the credential, always `public-key`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }
}

impl AuthenticatorAttestationResponseJson {
    /// The authenticator's answer to a registration as plain JSON, with bytes in base64url.
    ///
    /// `dictionary AuthenticatorAttestationResponseJSON`
    ///
    /// Feature `webauthn`.
    pub fn new(
        client_data_json: &str,
        authenticator_data: &str,
        transports: impl IntoSequence<String>,
        public_key_algorithm: i32,
        attestation_object: &str,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "clientDataJSON", client_data_json);
        property::set_str(&this, "authenticatorData", authenticator_data);
        property::set(&this, "transports", &transports.to_value());
        property::set_f64(&this, "publicKeyAlgorithm", public_key_algorithm as f64);
        property::set_str(&this, "attestationObject", attestation_object);
        this
    }

    /// The data that the browser collected for this request, a JSON text in base64url.
    ///
    /// `required Base64URLString clientDataJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "clientDataJSON")]
    pub fn get_client_data_json(&self) -> String {
        property::get(self, "clientDataJSON")
    }

    /// Sets the data that the browser collected for this request, a JSON text in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "clientDataJSON")]
    pub fn set_client_data_json(&self, value: &str) -> &Self {
        property::set_str(self, "clientDataJSON", value);
        self
    }

    /// The authenticator's own data about the credential, in base64url.
    ///
    /// `required Base64URLString authenticatorData`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorData")]
    pub fn get_authenticator_data(&self) -> String {
        property::get(self, "authenticatorData")
    }

    /// Sets the authenticator's own data about the credential, in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorData")]
    pub fn set_authenticator_data(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorData", value);
        self
    }

    /// The ways to reach the authenticator, to be stored for later sign-ins.
    ///
    /// `required sequence<DOMString> transports`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "transports")]
    pub fn get_transports(&self) -> Array<String> {
        property::get(self, "transports")
    }

    /// Sets the ways to reach the authenticator, to be stored for later sign-ins.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "transports")]
    pub fn set_transports(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "transports", &value.to_value());
        self
    }

    /// The new public key in DER form, in base64url, missing if the browser does not understand the key.
    ///
    /// `Base64URLString publicKey`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "publicKey")]
    pub fn get_public_key(&self) -> Option<String> {
        property::get(self, "publicKey")
    }

    /// Sets the new public key in DER form, in base64url, missing if the browser does not understand the key.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "publicKey")]
    pub fn set_public_key(&self, value: &str) -> &Self {
        property::set_str(self, "publicKey", value);
        self
    }

    /// The COSE number of the key's algorithm, such as -7 for ES256.
    ///
    /// `required COSEAlgorithmIdentifier publicKeyAlgorithm`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "publicKeyAlgorithm")]
    pub fn get_public_key_algorithm(&self) -> i32 {
        property::get(self, "publicKeyAlgorithm")
    }

    /// Sets the COSE number of the key's algorithm, such as -7 for ES256.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "publicKeyAlgorithm")]
    pub fn set_public_key_algorithm(&self, value: i32) -> &Self {
        property::set_f64(self, "publicKeyAlgorithm", value as f64);
        self
    }

    /// The authenticator data and the attestation, in CBOR form and base64url.
    ///
    /// `required Base64URLString attestationObject`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestationObject")]
    pub fn get_attestation_object(&self) -> String {
        property::get(self, "attestationObject")
    }

    /// Sets the authenticator data and the attestation, in CBOR form and base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestationObject")]
    pub fn set_attestation_object(&self, value: &str) -> &Self {
        property::set_str(self, "attestationObject", value);
        self
    }
}

impl AuthenticationResponseJson {
    /// The result of a sign-in as plain JSON, ready to be sent to the server.
    ///
    /// `dictionary AuthenticationResponseJSON`
    ///
    /// Feature `webauthn`.
    pub fn new(
        id: &str,
        raw_id: &str,
        response: &AuthenticatorAssertionResponseJson,
        client_extension_results: &AuthenticationExtensionsClientOutputsJson,
        type_: &str,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "rawId", raw_id);
        property::set(&this, "response", response.as_ref());
        property::set(&this, "clientExtensionResults", client_extension_results.as_ref());
        property::set_str(&this, "type", type_);
        this
    }

    /// The identifier of the credential in base64url.
    ///
    /// `required DOMString id`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets the identifier of the credential in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The identifier of the credential in base64url, the same as `id`.
    ///
    /// `required Base64URLString rawId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rawId")]
    pub fn get_raw_id(&self) -> String {
        property::get(self, "rawId")
    }

    /// Sets the identifier of the credential in base64url, the same as `id`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rawId")]
    pub fn set_raw_id(&self, value: &str) -> &Self {
        property::set_str(self, "rawId", value);
        self
    }

    /// The authenticator's answer to the sign-in.
    ///
    /// `required AuthenticatorAssertionResponseJSON response`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "response")]
    pub fn get_response(&self) -> AuthenticatorAssertionResponseJson {
        property::get(self, "response")
    }

    /// Sets the authenticator's answer to the sign-in.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "response")]
    pub fn set_response(&self, value: &AuthenticatorAssertionResponseJson) -> &Self {
        property::set(self, "response", value.as_ref());
        self
    }

    /// Whether the authenticator was `platform` or `cross-platform`, if this is known.
    ///
    /// `DOMString authenticatorAttachment`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorAttachment")]
    pub fn get_authenticator_attachment(&self) -> Option<String> {
        property::get(self, "authenticatorAttachment")
    }

    /// Sets whether the authenticator was `platform` or `cross-platform`, if this is known.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorAttachment")]
    pub fn set_authenticator_attachment(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorAttachment", value);
        self
    }

    /// The results of the extensions that were requested.
    ///
    /// `required AuthenticationExtensionsClientOutputsJSON clientExtensionResults`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "clientExtensionResults")]
    pub fn get_client_extension_results(&self) -> AuthenticationExtensionsClientOutputsJson {
        property::get(self, "clientExtensionResults")
    }

    /// Sets the results of the extensions that were requested.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "clientExtensionResults")]
    pub fn set_client_extension_results(&self, value: &AuthenticationExtensionsClientOutputsJson) -> &Self {
        property::set(self, "clientExtensionResults", value.as_ref());
        self
    }

    /// The type of the credential, always `public-key`.
    ///
    /// `required DOMString type`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// Sets the type of the credential, always `public-key`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }
}

impl AuthenticatorAssertionResponseJson {
    /// The authenticator's answer to a sign-in as plain JSON, with bytes in base64url.
    ///
    /// `dictionary AuthenticatorAssertionResponseJSON`
    ///
    /// Feature `webauthn`.
    pub fn new(client_data_json: &str, authenticator_data: &str, signature: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "clientDataJSON", client_data_json);
        property::set_str(&this, "authenticatorData", authenticator_data);
        property::set_str(&this, "signature", signature);
        this
    }

    /// The data that the browser collected and the signature covers, a JSON text in base64url.
    ///
    /// `required Base64URLString clientDataJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "clientDataJSON")]
    pub fn get_client_data_json(&self) -> String {
        property::get(self, "clientDataJSON")
    }

    /// Sets the data that the browser collected and the signature covers, a JSON text in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "clientDataJSON")]
    pub fn set_client_data_json(&self, value: &str) -> &Self {
        property::set_str(self, "clientDataJSON", value);
        self
    }

    /// The authenticator's own data, which the signature covers, in base64url.
    ///
    /// `required Base64URLString authenticatorData`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorData")]
    pub fn get_authenticator_data(&self) -> String {
        property::get(self, "authenticatorData")
    }

    /// Sets the authenticator's own data, which the signature covers, in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorData")]
    pub fn set_authenticator_data(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorData", value);
        self
    }

    /// The signature over the authenticator data and the hash of the client data, in base64url.
    ///
    /// `required Base64URLString signature`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "signature")]
    pub fn get_signature(&self) -> String {
        property::get(self, "signature")
    }

    /// Sets the signature over the authenticator data and the hash of the client data, in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "signature")]
    pub fn set_signature(&self, value: &str) -> &Self {
        property::set_str(self, "signature", value);
        self
    }

    /// The user identifier that was stored with the credential, in base64url, if there is one.
    ///
    /// `Base64URLString userHandle`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userHandle")]
    pub fn get_user_handle(&self) -> Option<String> {
        property::get(self, "userHandle")
    }

    /// Sets the user identifier that was stored with the credential, in base64url, if there is one.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userHandle")]
    pub fn set_user_handle(&self, value: &str) -> &Self {
        property::set_str(self, "userHandle", value);
        self
    }
}

impl AuthenticationExtensionsClientOutputsJson {
    /// The results of the WebAuthn extensions as plain JSON, with bytes in base64url.
    ///
    /// `dictionary AuthenticationExtensionsClientOutputsJSON`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the credential was used with its old FIDO U2F application identifier.
    ///
    /// `boolean appid`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appid")]
    pub fn get_appid(&self) -> Option<bool> {
        property::get(self, "appid")
    }

    /// Sets whether the credential was used with its old FIDO U2F application identifier.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appid")]
    pub fn set_appid(&self, value: bool) -> &Self {
        property::set_bool(self, "appid", value);
        self
    }

    /// Whether the browser heeded the `appidExclude` input.
    ///
    /// `boolean appidExclude`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appidExclude")]
    pub fn get_appid_exclude(&self) -> Option<bool> {
        property::get(self, "appidExclude")
    }

    /// Sets whether the browser heeded the `appidExclude` input.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appidExclude")]
    pub fn set_appid_exclude(&self, value: bool) -> &Self {
        property::set_bool(self, "appidExclude", value);
        self
    }

    /// Properties of the new credential.
    ///
    /// `CredentialPropertiesOutput credProps`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credProps")]
    pub fn get_cred_props(&self) -> Option<CredentialPropertiesOutput> {
        property::get(self, "credProps")
    }

    /// Sets properties of the new credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credProps")]
    pub fn set_cred_props(&self, value: &CredentialPropertiesOutput) -> &Self {
        property::set(self, "credProps", value.as_ref());
        self
    }

    /// The results of the `prf` extension.
    ///
    /// `AuthenticationExtensionsPRFOutputsJSON prf`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "prf")]
    pub fn get_prf(&self) -> Option<AuthenticationExtensionsPrfOutputsJson> {
        property::get(self, "prf")
    }

    /// Sets the results of the `prf` extension.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "prf")]
    pub fn set_prf(&self, value: &AuthenticationExtensionsPrfOutputsJson) -> &Self {
        property::set(self, "prf", value.as_ref());
        self
    }

    /// The results of the `largeBlob` extension.
    ///
    /// `AuthenticationExtensionsLargeBlobOutputsJSON largeBlob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "largeBlob")]
    pub fn get_large_blob(&self) -> Option<AuthenticationExtensionsLargeBlobOutputsJson> {
        property::get(self, "largeBlob")
    }

    /// Sets the results of the `largeBlob` extension.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "largeBlob")]
    pub fn set_large_blob(&self, value: &AuthenticationExtensionsLargeBlobOutputsJson) -> &Self {
        property::set(self, "largeBlob", value.as_ref());
        self
    }

    /// Whether the browser used the client data that the request gave it.
    ///
    /// `boolean remoteClientDataJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "remoteClientDataJSON")]
    pub fn get_remote_client_data_json(&self) -> Option<bool> {
        property::get(self, "remoteClientDataJSON")
    }

    /// Sets whether the browser used the client data that the request gave it.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "remoteClientDataJSON")]
    pub fn set_remote_client_data_json(&self, value: bool) -> &Self {
        property::set_bool(self, "remoteClientDataJSON", value);
        self
    }
}

impl Default for AuthenticationExtensionsClientOutputsJson {
    fn default() -> Self {
        Self::new()
    }
}

impl PublicKeyCredentialCreationOptionsJson {
    /// The options for a registration as plain JSON, the form in which a server sends them.
    ///
    /// `dictionary PublicKeyCredentialCreationOptionsJSON`
    ///
    /// Feature `webauthn`.
    pub fn new(
        rp: &PublicKeyCredentialRpEntity,
        user: &PublicKeyCredentialUserEntityJson,
        challenge: &str,
        pub_key_cred_params: impl IntoSequence<PublicKeyCredentialParameters>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "rp", rp.as_ref());
        property::set(&this, "user", user.as_ref());
        property::set_str(&this, "challenge", challenge);
        property::set(&this, "pubKeyCredParams", &pub_key_cred_params.to_value());
        this
    }

    /// The site that the credential will belong to.
    ///
    /// `required PublicKeyCredentialRpEntity rp`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rp")]
    pub fn get_rp(&self) -> PublicKeyCredentialRpEntity {
        property::get(self, "rp")
    }

    /// Sets the site that the credential will belong to.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rp")]
    pub fn set_rp(&self, value: &PublicKeyCredentialRpEntity) -> &Self {
        property::set(self, "rp", value.as_ref());
        self
    }

    /// The user account that the credential will belong to.
    ///
    /// `required PublicKeyCredentialUserEntityJSON user`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "user")]
    pub fn get_user(&self) -> PublicKeyCredentialUserEntityJson {
        property::get(self, "user")
    }

    /// Sets the user account that the credential will belong to.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "user")]
    pub fn set_user(&self, value: &PublicKeyCredentialUserEntityJson) -> &Self {
        property::set(self, "user", value.as_ref());
        self
    }

    /// Random bytes from the server in base64url, which protect against replayed answers.
    ///
    /// `required Base64URLString challenge`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> String {
        property::get(self, "challenge")
    }

    /// Sets random bytes from the server in base64url, which protect against replayed answers.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: &str) -> &Self {
        property::set_str(self, "challenge", value);
        self
    }

    /// The kinds of keys that the server accepts, the most wanted first.
    ///
    /// `required sequence<PublicKeyCredentialParameters> pubKeyCredParams`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "pubKeyCredParams")]
    pub fn get_pub_key_cred_params(&self) -> Array<PublicKeyCredentialParameters> {
        property::get(self, "pubKeyCredParams")
    }

    /// Sets the kinds of keys that the server accepts, the most wanted first.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "pubKeyCredParams")]
    pub fn set_pub_key_cred_params(&self, value: impl IntoSequence<PublicKeyCredentialParameters>) -> &Self {
        property::set(self, "pubKeyCredParams", &value.to_value());
        self
    }

    /// How long to wait for the user, in milliseconds. The browser may choose another value.
    ///
    /// `unsigned long timeout`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// Sets how long to wait for the user, in milliseconds. The browser may choose another value.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// Existing credentials of the user. An authenticator that holds one of them cannot register again.
    ///
    /// `sequence<PublicKeyCredentialDescriptorJSON> excludeCredentials = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "excludeCredentials")]
    pub fn get_exclude_credentials(&self) -> Option<Array<PublicKeyCredentialDescriptorJson>> {
        property::get(self, "excludeCredentials")
    }

    /// Sets existing credentials of the user. An authenticator that holds one of them cannot register again.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "excludeCredentials")]
    pub fn set_exclude_credentials(&self, value: impl IntoSequence<PublicKeyCredentialDescriptorJson>) -> &Self {
        property::set(self, "excludeCredentials", &value.to_value());
        self
    }

    /// The properties that the authenticator must have.
    ///
    /// `AuthenticatorSelectionCriteria authenticatorSelection`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorSelection")]
    pub fn get_authenticator_selection(&self) -> Option<AuthenticatorSelectionCriteria> {
        property::get(self, "authenticatorSelection")
    }

    /// Sets the properties that the authenticator must have.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorSelection")]
    pub fn set_authenticator_selection(&self, value: &AuthenticatorSelectionCriteria) -> &Self {
        property::set(self, "authenticatorSelection", value.as_ref());
        self
    }

    /// Hints at the authenticators the user will likely use, the best first.
    ///
    /// `sequence<DOMString> hints = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<Array<String>> {
        property::get(self, "hints")
    }

    /// Sets hints at the authenticators the user will likely use, the best first.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "hints", &value.to_value());
        self
    }

    /// How much proof of the authenticator's make the server wants: `none`, `indirect`, `direct` or `enterprise`.
    ///
    /// `DOMString attestation = "none"`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestation")]
    pub fn get_attestation(&self) -> Option<String> {
        property::get(self, "attestation")
    }

    /// Sets how much proof of the authenticator's make the server wants: `none`, `indirect`, `direct` or
    /// `enterprise`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestation")]
    pub fn set_attestation(&self, value: &str) -> &Self {
        property::set_str(self, "attestation", value);
        self
    }

    /// The attestation formats that the server prefers, the best first.
    ///
    /// `sequence<DOMString> attestationFormats = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestationFormats")]
    pub fn get_attestation_formats(&self) -> Option<Array<String>> {
        property::get(self, "attestationFormats")
    }

    /// Sets the attestation formats that the server prefers, the best first.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestationFormats")]
    pub fn set_attestation_formats(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "attestationFormats", &value.to_value());
        self
    }

    /// The inputs for extensions.
    ///
    /// `AuthenticationExtensionsClientInputsJSON extensions`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "extensions")]
    pub fn get_extensions(&self) -> Option<AuthenticationExtensionsClientInputsJson> {
        property::get(self, "extensions")
    }

    /// Sets the inputs for extensions.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "extensions")]
    pub fn set_extensions(&self, value: &AuthenticationExtensionsClientInputsJson) -> &Self {
        property::set(self, "extensions", value.as_ref());
        self
    }
}

impl PublicKeyCredentialUserEntityJson {
    /// The user account for a registration as plain JSON, with its identifier in base64url.
    ///
    /// `dictionary PublicKeyCredentialUserEntityJSON`
    ///
    /// Feature `webauthn`.
    pub fn new(id: &str, name: &str, display_name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "name", name);
        property::set_str(&this, "displayName", display_name);
        this
    }

    /// The identifier of the account in base64url, at most 64 bytes, which should not hold personal data.
    ///
    /// `required Base64URLString id`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets the identifier of the account in base64url, at most 64 bytes, which should not hold personal data.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The name of the account that the user knows it by, such as a user name or email address.
    ///
    /// `required DOMString name`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the account that the user knows it by, such as a user name or email address.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// A friendly name for the account, only for display, which may be empty.
    ///
    /// `required DOMString displayName`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "displayName")]
    pub fn get_display_name(&self) -> String {
        property::get(self, "displayName")
    }

    /// Sets a friendly name for the account, only for display, which may be empty.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "displayName")]
    pub fn set_display_name(&self, value: &str) -> &Self {
        property::set_str(self, "displayName", value);
        self
    }
}

impl PublicKeyCredentialDescriptorJson {
    /// A reference to an existing credential as plain JSON, with its identifier in base64url.
    ///
    /// `dictionary PublicKeyCredentialDescriptorJSON`
    ///
    /// Feature `webauthn`.
    pub fn new(type_: &str, id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set_str(&this, "id", id);
        this
    }

    /// The type of the credential, `public-key`.
    ///
    /// `required DOMString type`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// Sets the type of the credential, `public-key`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// The identifier of the credential in base64url.
    ///
    /// `required Base64URLString id`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets the identifier of the credential in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// Hints at how to reach the authenticator that holds the credential.
    ///
    /// `sequence<DOMString> transports`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "transports")]
    pub fn get_transports(&self) -> Option<Array<String>> {
        property::get(self, "transports")
    }

    /// Sets hints at how to reach the authenticator that holds the credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "transports")]
    pub fn set_transports(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "transports", &value.to_value());
        self
    }
}

impl AuthenticationExtensionsClientInputsJson {
    /// The inputs for WebAuthn extensions as plain JSON, with bytes in base64url.
    ///
    /// `dictionary AuthenticationExtensionsClientInputsJSON`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The FIDO U2F application identifier under which old security keys were registered.
    ///
    /// `DOMString appid`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appid")]
    pub fn get_appid(&self) -> Option<String> {
        property::get(self, "appid")
    }

    /// Sets the FIDO U2F application identifier under which old security keys were registered.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appid")]
    pub fn set_appid(&self, value: &str) -> &Self {
        property::set_str(self, "appid", value);
        self
    }

    /// The FIDO U2F application identifier whose old credentials are to be excluded as well.
    ///
    /// `DOMString appidExclude`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appidExclude")]
    pub fn get_appid_exclude(&self) -> Option<String> {
        property::get(self, "appidExclude")
    }

    /// Sets the FIDO U2F application identifier whose old credentials are to be excluded as well.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appidExclude")]
    pub fn set_appid_exclude(&self, value: &str) -> &Self {
        property::set_str(self, "appidExclude", value);
        self
    }

    /// Whether to report properties of the new credential, such as whether it is discoverable.
    ///
    /// `boolean credProps`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credProps")]
    pub fn get_cred_props(&self) -> Option<bool> {
        property::get(self, "credProps")
    }

    /// Sets whether to report properties of the new credential, such as whether it is discoverable.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credProps")]
    pub fn set_cred_props(&self, value: bool) -> &Self {
        property::set_bool(self, "credProps", value);
        self
    }

    /// The inputs for deriving secrets from the credential.
    ///
    /// `AuthenticationExtensionsPRFInputsJSON prf`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "prf")]
    pub fn get_prf(&self) -> Option<AuthenticationExtensionsPrfInputsJson> {
        property::get(self, "prf")
    }

    /// Sets the inputs for deriving secrets from the credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "prf")]
    pub fn set_prf(&self, value: &AuthenticationExtensionsPrfInputsJson) -> &Self {
        property::set(self, "prf", value.as_ref());
        self
    }

    /// The inputs for data stored with the credential.
    ///
    /// `AuthenticationExtensionsLargeBlobInputsJSON largeBlob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "largeBlob")]
    pub fn get_large_blob(&self) -> Option<AuthenticationExtensionsLargeBlobInputsJson> {
        property::get(self, "largeBlob")
    }

    /// Sets the inputs for data stored with the credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "largeBlob")]
    pub fn set_large_blob(&self, value: &AuthenticationExtensionsLargeBlobInputsJson) -> &Self {
        property::set(self, "largeBlob", value.as_ref());
        self
    }

    /// The client data of a remote desktop session, a JSON text that the browser shall use unchanged.
    ///
    /// `DOMString remoteClientDataJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "remoteClientDataJSON")]
    pub fn get_remote_client_data_json(&self) -> Option<String> {
        property::get(self, "remoteClientDataJSON")
    }

    /// Sets the client data of a remote desktop session, a JSON text that the browser shall use unchanged.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "remoteClientDataJSON")]
    pub fn set_remote_client_data_json(&self, value: &str) -> &Self {
        property::set_str(self, "remoteClientDataJSON", value);
        self
    }
}

impl Default for AuthenticationExtensionsClientInputsJson {
    fn default() -> Self {
        Self::new()
    }
}

impl PublicKeyCredentialRequestOptionsJson {
    /// The options for a sign-in as plain JSON, the form in which a server sends them.
    ///
    /// `dictionary PublicKeyCredentialRequestOptionsJSON`
    ///
    /// Feature `webauthn`.
    pub fn new(challenge: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "challenge", challenge);
        this
    }

    /// Random bytes from the server in base64url, which protect against replayed answers.
    ///
    /// `required Base64URLString challenge`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> String {
        property::get(self, "challenge")
    }

    /// Sets random bytes from the server in base64url, which protect against replayed answers.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: &str) -> &Self {
        property::set_str(self, "challenge", value);
        self
    }

    /// How long to wait for the user, in milliseconds. The browser may choose another value.
    ///
    /// `unsigned long timeout`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// Sets how long to wait for the user, in milliseconds. The browser may choose another value.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// The domain that the credential belongs to, by default that of the page.
    ///
    /// `DOMString rpId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> Option<String> {
        property::get(self, "rpId")
    }

    /// Sets the domain that the credential belongs to, by default that of the page.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// The credentials that may be used. If empty, the user picks one of the discoverable ones.
    ///
    /// `sequence<PublicKeyCredentialDescriptorJSON> allowCredentials = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "allowCredentials")]
    pub fn get_allow_credentials(&self) -> Option<Array<PublicKeyCredentialDescriptorJson>> {
        property::get(self, "allowCredentials")
    }

    /// Sets the credentials that may be used. If empty, the user picks one of the discoverable ones.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "allowCredentials")]
    pub fn set_allow_credentials(&self, value: impl IntoSequence<PublicKeyCredentialDescriptorJson>) -> &Self {
        property::set(self, "allowCredentials", &value.to_value());
        self
    }

    /// How strongly user verification is wanted: `required`, `preferred` or `discouraged`.
    ///
    /// `DOMString userVerification = "preferred"`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userVerification")]
    pub fn get_user_verification(&self) -> Option<String> {
        property::get(self, "userVerification")
    }

    /// Sets how strongly user verification is wanted: `required`, `preferred` or `discouraged`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userVerification")]
    pub fn set_user_verification(&self, value: &str) -> &Self {
        property::set_str(self, "userVerification", value);
        self
    }

    /// Hints at the authenticators the user will likely use, the best first.
    ///
    /// `sequence<DOMString> hints = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<Array<String>> {
        property::get(self, "hints")
    }

    /// Sets hints at the authenticators the user will likely use, the best first.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "hints", &value.to_value());
        self
    }

    /// The inputs for extensions.
    ///
    /// `AuthenticationExtensionsClientInputsJSON extensions`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "extensions")]
    pub fn get_extensions(&self) -> Option<AuthenticationExtensionsClientInputsJson> {
        property::get(self, "extensions")
    }

    /// Sets the inputs for extensions.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "extensions")]
    pub fn set_extensions(&self, value: &AuthenticationExtensionsClientInputsJson) -> &Self {
        property::set(self, "extensions", value.as_ref());
        self
    }
}

impl UnknownCredentialOptions {
    /// The credential that the server does not know, so that passkey managers can remove or hide it.
    ///
    /// `dictionary UnknownCredentialOptions`
    ///
    /// Feature `webauthn`.
    pub fn new(rp_id: &str, credential_id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "rpId", rp_id);
        property::set_str(&this, "credentialId", credential_id);
        this
    }

    /// The domain that the credential belongs to.
    ///
    /// `required DOMString rpId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// Sets the domain that the credential belongs to.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// The identifier of the unknown credential in base64url.
    ///
    /// `required Base64URLString credentialId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credentialId")]
    pub fn get_credential_id(&self) -> String {
        property::get(self, "credentialId")
    }

    /// Sets the identifier of the unknown credential in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credentialId")]
    pub fn set_credential_id(&self, value: &str) -> &Self {
        property::set_str(self, "credentialId", value);
        self
    }
}

impl AllAcceptedCredentialsOptions {
    /// The full list of credentials that the server accepts for one user.
    ///
    /// `dictionary AllAcceptedCredentialsOptions`
    ///
    /// Feature `webauthn`.
    pub fn new(rp_id: &str, user_id: &str, all_accepted_credential_ids: impl IntoSequence<String>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "rpId", rp_id);
        property::set_str(&this, "userId", user_id);
        property::set(&this, "allAcceptedCredentialIds", &all_accepted_credential_ids.to_value());
        this
    }

    /// The domain that the credentials belong to.
    ///
    /// `required DOMString rpId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// Sets the domain that the credentials belong to.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// The identifier of the user's account in base64url.
    ///
    /// `required Base64URLString userId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userId")]
    pub fn get_user_id(&self) -> String {
        property::get(self, "userId")
    }

    /// Sets the identifier of the user's account in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userId")]
    pub fn set_user_id(&self, value: &str) -> &Self {
        property::set_str(self, "userId", value);
        self
    }

    /// The identifiers in base64url of all credentials that the server accepts for the user.
    ///
    /// `required sequence<Base64URLString> allAcceptedCredentialIds`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "allAcceptedCredentialIds")]
    pub fn get_all_accepted_credential_ids(&self) -> Array<String> {
        property::get(self, "allAcceptedCredentialIds")
    }

    /// Sets the identifiers in base64url of all credentials that the server accepts for the user.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "allAcceptedCredentialIds")]
    pub fn set_all_accepted_credential_ids(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "allAcceptedCredentialIds", &value.to_value());
        self
    }
}

impl CurrentUserDetailsOptions {
    /// A user's current names, so that passkey managers can update what they show.
    ///
    /// `dictionary CurrentUserDetailsOptions`
    ///
    /// Feature `webauthn`.
    pub fn new(rp_id: &str, user_id: &str, name: &str, display_name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "rpId", rp_id);
        property::set_str(&this, "userId", user_id);
        property::set_str(&this, "name", name);
        property::set_str(&this, "displayName", display_name);
        this
    }

    /// The domain that the credentials belong to.
    ///
    /// `required DOMString rpId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// Sets the domain that the credentials belong to.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// The identifier of the user's account in base64url.
    ///
    /// `required Base64URLString userId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userId")]
    pub fn get_user_id(&self) -> String {
        property::get(self, "userId")
    }

    /// Sets the identifier of the user's account in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userId")]
    pub fn set_user_id(&self, value: &str) -> &Self {
        property::set_str(self, "userId", value);
        self
    }

    /// The current name of the account, such as a user name or email address.
    ///
    /// `required DOMString name`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the current name of the account, such as a user name or email address.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The current friendly name of the account.
    ///
    /// `required DOMString displayName`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "displayName")]
    pub fn get_display_name(&self) -> String {
        property::get(self, "displayName")
    }

    /// Sets the current friendly name of the account.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "displayName")]
    pub fn set_display_name(&self, value: &str) -> &Self {
        property::set_str(self, "displayName", value);
        self
    }
}

impl AuthenticatorResponse {
    /// The data that the browser collected (challenge, origin, type) as JSON text in UTF-8 bytes.
    ///
    /// `readonly attribute ArrayBuffer clientDataJSON`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorResponse/clientDataJSON) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorresponse-clientdatajson)
    #[doc(alias = "clientDataJSON")]
    #[inline]
    pub fn client_data_json(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_clientDataJSON__as_value(js(self)))
    }
}

impl AuthenticatorAttestationResponse {
    /// The authenticator data and the attestation as CBOR bytes.
    ///
    /// `readonly attribute ArrayBuffer attestationObject`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/attestationObject) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-attestationobject)
    #[doc(alias = "attestationObject")]
    #[inline]
    pub fn attestation_object(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_attestationObject__as_value(js(self)))
    }

    /// Returns the ways to reach the authenticator, to be stored for later sign-ins.
    ///
    /// `sequence<DOMString> getTransports()`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/getTransports) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-gettransports)
    #[doc(alias = "getTransports")]
    #[inline]
    pub fn get_transports(&self) -> Array<String> {
        FromJs::from_js(Js::call_getTransports__as_value(js(self)))
    }

    /// Returns the authenticator data part of the attestation object.
    ///
    /// `ArrayBuffer getAuthenticatorData()`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/getAuthenticatorData) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-getauthenticatordata)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getAuthenticatorData")]
    #[inline]
    pub fn get_authenticator_data(&self) -> Result<ArrayBuffer, Exception> {
        Js::try_call_getAuthenticatorData__as_value(js(self)).map(Js::read)
    }

    /// Returns the new public key in DER form, or null if the browser does not understand the key.
    ///
    /// `ArrayBuffer? getPublicKey()`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/getPublicKey) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-getpublickey)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getPublicKey")]
    #[inline]
    pub fn get_public_key(&self) -> Result<Option<ArrayBuffer>, Exception> {
        Js::try_call_getPublicKey__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Returns the COSE number of the key's algorithm, such as -7 for ES256.
    ///
    /// `COSEAlgorithmIdentifier getPublicKeyAlgorithm()`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/getPublicKeyAlgorithm) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-getpublickeyalgorithm)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getPublicKeyAlgorithm")]
    #[inline]
    pub fn get_public_key_algorithm(&self) -> Result<i32, Exception> {
        Js::try_call_getPublicKeyAlgorithm__as_value(js(self)).map(Js::read)
    }
}

impl AuthenticatorAssertionResponse {
    /// The authenticator's own data (site hash, flags, signature counter), which the signature covers.
    ///
    /// `readonly attribute ArrayBuffer authenticatorData`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse/authenticatorData) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorassertionresponse-authenticatordata)
    #[doc(alias = "authenticatorData")]
    #[inline]
    pub fn authenticator_data(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_authenticatorData__as_value(js(self)))
    }

    /// The signature over the authenticator data and the hash of the client data.
    ///
    /// `readonly attribute ArrayBuffer signature`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse/signature) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorassertionresponse-signature)
    #[inline]
    pub fn signature(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_signature__as_value(js(self)))
    }

    /// The user identifier that was stored with the credential, or null if the authenticator gave none.
    ///
    /// `readonly attribute ArrayBuffer? userHandle`
    ///
    /// Feature `webauthn`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse/userHandle) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorassertionresponse-userhandle)
    #[doc(alias = "userHandle")]
    #[inline]
    pub fn user_handle(&self) -> Option<ArrayBuffer> {
        Js::get_userHandle__as_option_value(js(self)).map(Js::read)
    }
}

impl PublicKeyCredentialParameters {
    /// A kind of key that the server accepts for a new credential.
    ///
    /// `dictionary PublicKeyCredentialParameters`
    ///
    /// Feature `webauthn`.
    pub fn new(type_: &str, alg: i32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set_f64(&this, "alg", alg as f64);
        this
    }

    /// The type of the credential, `public-key`.
    ///
    /// `required DOMString type`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// Sets the type of the credential, `public-key`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// The COSE number of the algorithm, such as -7 for ES256 or -257 for RS256.
    ///
    /// `required COSEAlgorithmIdentifier alg`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "alg")]
    pub fn get_alg(&self) -> i32 {
        property::get(self, "alg")
    }

    /// Sets the COSE number of the algorithm, such as -7 for ES256 or -257 for RS256.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "alg")]
    pub fn set_alg(&self, value: i32) -> &Self {
        property::set_f64(self, "alg", value as f64);
        self
    }
}

impl PublicKeyCredentialCreationOptions {
    /// The options for registering a new credential with `navigator.credentials.create()`.
    ///
    /// `dictionary PublicKeyCredentialCreationOptions`
    ///
    /// Feature `webauthn`.
    pub fn new(
        rp: &PublicKeyCredentialRpEntity,
        user: &PublicKeyCredentialUserEntity,
        challenge: impl IntoJs<BufferSource>,
        pub_key_cred_params: impl IntoSequence<PublicKeyCredentialParameters>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "rp", rp.as_ref());
        property::set(&this, "user", user.as_ref());
        property::set(&this, "challenge", &challenge.to_value());
        property::set(&this, "pubKeyCredParams", &pub_key_cred_params.to_value());
        this
    }

    /// The site that the credential will belong to.
    ///
    /// `required PublicKeyCredentialRpEntity rp`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rp")]
    pub fn get_rp(&self) -> PublicKeyCredentialRpEntity {
        property::get(self, "rp")
    }

    /// Sets the site that the credential will belong to.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rp")]
    pub fn set_rp(&self, value: &PublicKeyCredentialRpEntity) -> &Self {
        property::set(self, "rp", value.as_ref());
        self
    }

    /// The user account that the credential will belong to.
    ///
    /// `required PublicKeyCredentialUserEntity user`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "user")]
    pub fn get_user(&self) -> PublicKeyCredentialUserEntity {
        property::get(self, "user")
    }

    /// Sets the user account that the credential will belong to.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "user")]
    pub fn set_user(&self, value: &PublicKeyCredentialUserEntity) -> &Self {
        property::set(self, "user", value.as_ref());
        self
    }

    /// Random bytes from the server, which protect against replayed answers.
    ///
    /// `required BufferSource challenge`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> BufferSource {
        property::get(self, "challenge")
    }

    /// Sets random bytes from the server, which protect against replayed answers.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "challenge", &value.to_value());
        self
    }

    /// The kinds of keys that the server accepts, the most wanted first.
    ///
    /// `required sequence<PublicKeyCredentialParameters> pubKeyCredParams`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "pubKeyCredParams")]
    pub fn get_pub_key_cred_params(&self) -> Array<PublicKeyCredentialParameters> {
        property::get(self, "pubKeyCredParams")
    }

    /// Sets the kinds of keys that the server accepts, the most wanted first.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "pubKeyCredParams")]
    pub fn set_pub_key_cred_params(&self, value: impl IntoSequence<PublicKeyCredentialParameters>) -> &Self {
        property::set(self, "pubKeyCredParams", &value.to_value());
        self
    }

    /// How long to wait for the user, in milliseconds. The browser may choose another value.
    ///
    /// `unsigned long timeout`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// Sets how long to wait for the user, in milliseconds. The browser may choose another value.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// Existing credentials of the user. An authenticator that holds one of them cannot register again.
    ///
    /// `sequence<PublicKeyCredentialDescriptor> excludeCredentials = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "excludeCredentials")]
    pub fn get_exclude_credentials(&self) -> Option<Array<PublicKeyCredentialDescriptor>> {
        property::get(self, "excludeCredentials")
    }

    /// Sets existing credentials of the user. An authenticator that holds one of them cannot register again.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "excludeCredentials")]
    pub fn set_exclude_credentials(&self, value: impl IntoSequence<PublicKeyCredentialDescriptor>) -> &Self {
        property::set(self, "excludeCredentials", &value.to_value());
        self
    }

    /// The properties that the authenticator must have.
    ///
    /// `AuthenticatorSelectionCriteria authenticatorSelection`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorSelection")]
    pub fn get_authenticator_selection(&self) -> Option<AuthenticatorSelectionCriteria> {
        property::get(self, "authenticatorSelection")
    }

    /// Sets the properties that the authenticator must have.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorSelection")]
    pub fn set_authenticator_selection(&self, value: &AuthenticatorSelectionCriteria) -> &Self {
        property::set(self, "authenticatorSelection", value.as_ref());
        self
    }

    /// Hints at the authenticators the user will likely use, the best first.
    ///
    /// `sequence<DOMString> hints = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<Array<String>> {
        property::get(self, "hints")
    }

    /// Sets hints at the authenticators the user will likely use, the best first.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "hints", &value.to_value());
        self
    }

    /// How much proof of the authenticator's make the server wants: `none`, `indirect`, `direct` or `enterprise`.
    ///
    /// `DOMString attestation = "none"`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestation")]
    pub fn get_attestation(&self) -> Option<String> {
        property::get(self, "attestation")
    }

    /// Sets how much proof of the authenticator's make the server wants: `none`, `indirect`, `direct` or
    /// `enterprise`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestation")]
    pub fn set_attestation(&self, value: &str) -> &Self {
        property::set_str(self, "attestation", value);
        self
    }

    /// The attestation formats that the server prefers, the best first.
    ///
    /// `sequence<DOMString> attestationFormats = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestationFormats")]
    pub fn get_attestation_formats(&self) -> Option<Array<String>> {
        property::get(self, "attestationFormats")
    }

    /// Sets the attestation formats that the server prefers, the best first.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "attestationFormats")]
    pub fn set_attestation_formats(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "attestationFormats", &value.to_value());
        self
    }

    /// The inputs for extensions.
    ///
    /// `AuthenticationExtensionsClientInputs extensions`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "extensions")]
    pub fn get_extensions(&self) -> Option<AuthenticationExtensionsClientInputs> {
        property::get(self, "extensions")
    }

    /// Sets the inputs for extensions.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "extensions")]
    pub fn set_extensions(&self, value: &AuthenticationExtensionsClientInputs) -> &Self {
        property::set(self, "extensions", value.as_ref());
        self
    }
}

impl PublicKeyCredentialEntity {
    /// The common part of the descriptions of a site and a user account.
    ///
    /// `dictionary PublicKeyCredentialEntity`
    ///
    /// Feature `webauthn`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The name for display: of the site, or of the account, such as an email address.
    ///
    /// `required DOMString name`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name for display: of the site, or of the account, such as an email address.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl PublicKeyCredentialRpEntity {
    /// The site (relying party) that a new credential belongs to.
    ///
    /// `dictionary PublicKeyCredentialRpEntity : PublicKeyCredentialEntity`
    ///
    /// Feature `webauthn`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The domain that the credential belongs to, by default that of the page.
    ///
    /// `DOMString id`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets the domain that the credential belongs to, by default that of the page.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// Sets the name for display: of the site, or of the account, such as an email address.
    ///
    /// `required DOMString name`
    ///
    /// Feature `webauthn`. Inherited from `PublicKeyCredentialEntity`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl PublicKeyCredentialUserEntity {
    /// The user account that a new credential belongs to.
    ///
    /// `dictionary PublicKeyCredentialUserEntity : PublicKeyCredentialEntity`
    ///
    /// Feature `webauthn`.
    pub fn new(name: &str, id: impl IntoJs<BufferSource>, display_name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "id", &id.to_value());
        property::set_str(&this, "displayName", display_name);
        this
    }

    /// The identifier of the account, at most 64 bytes, which should not hold personal data.
    ///
    /// `required BufferSource id`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> BufferSource {
        property::get(self, "id")
    }

    /// Sets the identifier of the account, at most 64 bytes, which should not hold personal data.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "id", &value.to_value());
        self
    }

    /// A friendly name for the account, only for display, which may be empty.
    ///
    /// `required DOMString displayName`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "displayName")]
    pub fn get_display_name(&self) -> String {
        property::get(self, "displayName")
    }

    /// Sets a friendly name for the account, only for display, which may be empty.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "displayName")]
    pub fn set_display_name(&self, value: &str) -> &Self {
        property::set_str(self, "displayName", value);
        self
    }

    /// Sets the name for display: of the site, or of the account, such as an email address.
    ///
    /// `required DOMString name`
    ///
    /// Feature `webauthn`. Inherited from `PublicKeyCredentialEntity`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AuthenticatorSelectionCriteria {
    /// The properties that an authenticator must have to be offered for a registration.
    ///
    /// `dictionary AuthenticatorSelectionCriteria`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to accept only `platform` or only `cross-platform` authenticators. Without it, both will do.
    ///
    /// `DOMString authenticatorAttachment`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorAttachment")]
    pub fn get_authenticator_attachment(&self) -> Option<String> {
        property::get(self, "authenticatorAttachment")
    }

    /// Sets whether to accept only `platform` or only `cross-platform` authenticators. Without it, both will do.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "authenticatorAttachment")]
    pub fn set_authenticator_attachment(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorAttachment", value);
        self
    }

    /// How strongly a discoverable credential is wanted: `required`, `preferred` or `discouraged`.
    ///
    /// `DOMString residentKey`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "residentKey")]
    pub fn get_resident_key(&self) -> Option<String> {
        property::get(self, "residentKey")
    }

    /// Sets how strongly a discoverable credential is wanted: `required`, `preferred` or `discouraged`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "residentKey")]
    pub fn set_resident_key(&self, value: &str) -> &Self {
        property::set_str(self, "residentKey", value);
        self
    }

    /// The older form of `residentKey`, true where that is `required`.
    ///
    /// `boolean requireResidentKey = false`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "requireResidentKey")]
    pub fn get_require_resident_key(&self) -> Option<bool> {
        property::get(self, "requireResidentKey")
    }

    /// Sets the older form of `residentKey`, true where that is `required`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "requireResidentKey")]
    pub fn set_require_resident_key(&self, value: bool) -> &Self {
        property::set_bool(self, "requireResidentKey", value);
        self
    }

    /// How strongly user verification is wanted: `required`, `preferred` or `discouraged`.
    ///
    /// `DOMString userVerification = "preferred"`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userVerification")]
    pub fn get_user_verification(&self) -> Option<String> {
        property::get(self, "userVerification")
    }

    /// Sets how strongly user verification is wanted: `required`, `preferred` or `discouraged`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userVerification")]
    pub fn set_user_verification(&self, value: &str) -> &Self {
        property::set_str(self, "userVerification", value);
        self
    }
}

impl Default for AuthenticatorSelectionCriteria {
    fn default() -> Self {
        Self::new()
    }
}

impl PublicKeyCredentialRequestOptions {
    /// The options for a sign-in with `navigator.credentials.get()`.
    ///
    /// `dictionary PublicKeyCredentialRequestOptions`
    ///
    /// Feature `webauthn`.
    pub fn new(challenge: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "challenge", &challenge.to_value());
        this
    }

    /// Random bytes from the server, which protect against replayed answers.
    ///
    /// `required BufferSource challenge`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> BufferSource {
        property::get(self, "challenge")
    }

    /// Sets random bytes from the server, which protect against replayed answers.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "challenge", &value.to_value());
        self
    }

    /// How long to wait for the user, in milliseconds. The browser may choose another value.
    ///
    /// `unsigned long timeout`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// Sets how long to wait for the user, in milliseconds. The browser may choose another value.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// The domain that the credential belongs to, by default that of the page.
    ///
    /// `DOMString rpId`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> Option<String> {
        property::get(self, "rpId")
    }

    /// Sets the domain that the credential belongs to, by default that of the page.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// The credentials that may be used. If empty, the user picks one of the discoverable ones.
    ///
    /// `sequence<PublicKeyCredentialDescriptor> allowCredentials = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "allowCredentials")]
    pub fn get_allow_credentials(&self) -> Option<Array<PublicKeyCredentialDescriptor>> {
        property::get(self, "allowCredentials")
    }

    /// Sets the credentials that may be used. If empty, the user picks one of the discoverable ones.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "allowCredentials")]
    pub fn set_allow_credentials(&self, value: impl IntoSequence<PublicKeyCredentialDescriptor>) -> &Self {
        property::set(self, "allowCredentials", &value.to_value());
        self
    }

    /// How strongly user verification is wanted: `required`, `preferred` or `discouraged`.
    ///
    /// `DOMString userVerification = "preferred"`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userVerification")]
    pub fn get_user_verification(&self) -> Option<String> {
        property::get(self, "userVerification")
    }

    /// Sets how strongly user verification is wanted: `required`, `preferred` or `discouraged`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "userVerification")]
    pub fn set_user_verification(&self, value: &str) -> &Self {
        property::set_str(self, "userVerification", value);
        self
    }

    /// Hints at the authenticators the user will likely use, the best first.
    ///
    /// `sequence<DOMString> hints = []`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<Array<String>> {
        property::get(self, "hints")
    }

    /// Sets hints at the authenticators the user will likely use, the best first.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "hints", &value.to_value());
        self
    }

    /// The inputs for extensions.
    ///
    /// `AuthenticationExtensionsClientInputs extensions`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "extensions")]
    pub fn get_extensions(&self) -> Option<AuthenticationExtensionsClientInputs> {
        property::get(self, "extensions")
    }

    /// Sets the inputs for extensions.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "extensions")]
    pub fn set_extensions(&self, value: &AuthenticationExtensionsClientInputs) -> &Self {
        property::set(self, "extensions", value.as_ref());
        self
    }
}

impl AuthenticationExtensionsClientInputs {
    /// The inputs for WebAuthn extensions. An extension without an input is not used.
    ///
    /// `dictionary AuthenticationExtensionsClientInputs`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The policy for when the credential needs user verification, such as `userVerificationRequired`.
    ///
    /// `USVString credentialProtectionPolicy`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credentialProtectionPolicy")]
    pub fn get_credential_protection_policy(&self) -> Option<String> {
        property::get(self, "credentialProtectionPolicy")
    }

    /// Sets the policy for when the credential needs user verification, such as `userVerificationRequired`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credentialProtectionPolicy")]
    pub fn set_credential_protection_policy(&self, value: &str) -> &Self {
        property::set_str(self, "credentialProtectionPolicy", value);
        self
    }

    /// Whether the registration fails if the authenticator cannot honor the protection policy.
    ///
    /// `boolean enforceCredentialProtectionPolicy = false`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "enforceCredentialProtectionPolicy")]
    pub fn get_enforce_credential_protection_policy(&self) -> Option<bool> {
        property::get(self, "enforceCredentialProtectionPolicy")
    }

    /// Sets whether the registration fails if the authenticator cannot honor the protection policy.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "enforceCredentialProtectionPolicy")]
    pub fn set_enforce_credential_protection_policy(&self, value: bool) -> &Self {
        property::set_bool(self, "enforceCredentialProtectionPolicy", value);
        self
    }

    /// A small blob, often at most 32 bytes, to store with the new credential.
    ///
    /// `ArrayBuffer credBlob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credBlob")]
    pub fn get_cred_blob(&self) -> Option<ArrayBuffer> {
        property::get(self, "credBlob")
    }

    /// Sets a small blob, often at most 32 bytes, to store with the new credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credBlob")]
    pub fn set_cred_blob(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "credBlob", value.as_ref());
        self
    }

    /// Whether to return the blob that was stored with the credential.
    ///
    /// `boolean getCredBlob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "getCredBlob")]
    pub fn get_get_cred_blob(&self) -> Option<bool> {
        property::get(self, "getCredBlob")
    }

    /// Sets whether to return the blob that was stored with the credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "getCredBlob")]
    pub fn set_get_cred_blob(&self, value: bool) -> &Self {
        property::set_bool(self, "getCredBlob", value);
        self
    }

    /// Whether the authenticator shall report its minimum PIN length to the site.
    ///
    /// `boolean minPinLength`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "minPinLength")]
    pub fn get_min_pin_length(&self) -> Option<bool> {
        property::get(self, "minPinLength")
    }

    /// Sets whether the authenticator shall report its minimum PIN length to the site.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "minPinLength")]
    pub fn set_min_pin_length(&self, value: bool) -> &Self {
        property::set_bool(self, "minPinLength", value);
        self
    }

    /// Whether the authenticator shall report if it enforces a policy for the complexity of PINs.
    ///
    /// `boolean pinComplexityPolicy`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "pinComplexityPolicy")]
    pub fn get_pin_complexity_policy(&self) -> Option<bool> {
        property::get(self, "pinComplexityPolicy")
    }

    /// Sets whether the authenticator shall report if it enforces a policy for the complexity of PINs.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "pinComplexityPolicy")]
    pub fn set_pin_complexity_policy(&self, value: bool) -> &Self {
        property::set_bool(self, "pinComplexityPolicy", value);
        self
    }

    /// Whether the new credential shall be able to derive secrets with `hmacGetSecret`.
    ///
    /// `boolean hmacCreateSecret`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hmacCreateSecret")]
    pub fn get_hmac_create_secret(&self) -> Option<bool> {
        property::get(self, "hmacCreateSecret")
    }

    /// Sets whether the new credential shall be able to derive secrets with `hmacGetSecret`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hmacCreateSecret")]
    pub fn set_hmac_create_secret(&self, value: bool) -> &Self {
        property::set_bool(self, "hmacCreateSecret", value);
        self
    }

    /// The salts for the secrets to derive during a sign-in.
    ///
    /// `HMACGetSecretInput hmacGetSecret`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hmacGetSecret")]
    pub fn get_hmac_get_secret(&self) -> Option<HmacGetSecretInput> {
        property::get(self, "hmacGetSecret")
    }

    /// Sets the salts for the secrets to derive during a sign-in.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hmacGetSecret")]
    pub fn set_hmac_get_secret(&self, value: &HmacGetSecretInput) -> &Self {
        property::set(self, "hmacGetSecret", value.as_ref());
        self
    }

    /// The FIDO U2F application identifier under which old security keys were registered.
    ///
    /// `DOMString appid`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appid")]
    pub fn get_appid(&self) -> Option<String> {
        property::get(self, "appid")
    }

    /// Sets the FIDO U2F application identifier under which old security keys were registered.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appid")]
    pub fn set_appid(&self, value: &str) -> &Self {
        property::set_str(self, "appid", value);
        self
    }

    /// The FIDO U2F application identifier whose old credentials are to be excluded as well.
    ///
    /// `DOMString appidExclude`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appidExclude")]
    pub fn get_appid_exclude(&self) -> Option<String> {
        property::get(self, "appidExclude")
    }

    /// Sets the FIDO U2F application identifier whose old credentials are to be excluded as well.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appidExclude")]
    pub fn set_appid_exclude(&self, value: &str) -> &Self {
        property::set_str(self, "appidExclude", value);
        self
    }

    /// Whether to report properties of the new credential, such as whether it is discoverable.
    ///
    /// `boolean credProps`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credProps")]
    pub fn get_cred_props(&self) -> Option<bool> {
        property::get(self, "credProps")
    }

    /// Sets whether to report properties of the new credential, such as whether it is discoverable.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credProps")]
    pub fn set_cred_props(&self, value: bool) -> &Self {
        property::set_bool(self, "credProps", value);
        self
    }

    /// The inputs for deriving secrets from the credential.
    ///
    /// `AuthenticationExtensionsPRFInputs prf`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "prf")]
    pub fn get_prf(&self) -> Option<AuthenticationExtensionsPrfInputs> {
        property::get(self, "prf")
    }

    /// Sets the inputs for deriving secrets from the credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "prf")]
    pub fn set_prf(&self, value: &AuthenticationExtensionsPrfInputs) -> &Self {
        property::set(self, "prf", value.as_ref());
        self
    }

    /// The inputs for data stored with the credential.
    ///
    /// `AuthenticationExtensionsLargeBlobInputs largeBlob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "largeBlob")]
    pub fn get_large_blob(&self) -> Option<AuthenticationExtensionsLargeBlobInputs> {
        property::get(self, "largeBlob")
    }

    /// Sets the inputs for data stored with the credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "largeBlob")]
    pub fn set_large_blob(&self, value: &AuthenticationExtensionsLargeBlobInputs) -> &Self {
        property::set(self, "largeBlob", value.as_ref());
        self
    }

    /// The client data of a remote desktop session, a JSON text that the browser shall use unchanged.
    ///
    /// `DOMString remoteClientDataJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "remoteClientDataJSON")]
    pub fn get_remote_client_data_json(&self) -> Option<String> {
        property::get(self, "remoteClientDataJSON")
    }

    /// Sets the client data of a remote desktop session, a JSON text that the browser shall use unchanged.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "remoteClientDataJSON")]
    pub fn set_remote_client_data_json(&self, value: &str) -> &Self {
        property::set_str(self, "remoteClientDataJSON", value);
        self
    }
}

impl Default for AuthenticationExtensionsClientInputs {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsClientOutputs {
    /// The results of the WebAuthn extensions that were processed.
    ///
    /// `dictionary AuthenticationExtensionsClientOutputs`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the blob was stored with the new credential.
    ///
    /// `boolean credBlob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credBlob")]
    pub fn get_cred_blob(&self) -> Option<bool> {
        property::get(self, "credBlob")
    }

    /// Sets whether the blob was stored with the new credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credBlob")]
    pub fn set_cred_blob(&self, value: bool) -> &Self {
        property::set_bool(self, "credBlob", value);
        self
    }

    /// The blob that was stored with the credential.
    ///
    /// `ArrayBuffer getCredBlob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "getCredBlob")]
    pub fn get_get_cred_blob(&self) -> Option<ArrayBuffer> {
        property::get(self, "getCredBlob")
    }

    /// Sets the blob that was stored with the credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "getCredBlob")]
    pub fn set_get_cred_blob(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "getCredBlob", value.as_ref());
        self
    }

    /// Whether the new credential can derive secrets.
    ///
    /// `boolean hmacCreateSecret`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hmacCreateSecret")]
    pub fn get_hmac_create_secret(&self) -> Option<bool> {
        property::get(self, "hmacCreateSecret")
    }

    /// Sets whether the new credential can derive secrets.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hmacCreateSecret")]
    pub fn set_hmac_create_secret(&self, value: bool) -> &Self {
        property::set_bool(self, "hmacCreateSecret", value);
        self
    }

    /// The derived secrets.
    ///
    /// `HMACGetSecretOutput hmacGetSecret`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hmacGetSecret")]
    pub fn get_hmac_get_secret(&self) -> Option<HmacGetSecretOutput> {
        property::get(self, "hmacGetSecret")
    }

    /// Sets the derived secrets.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "hmacGetSecret")]
    pub fn set_hmac_get_secret(&self, value: &HmacGetSecretOutput) -> &Self {
        property::set(self, "hmacGetSecret", value.as_ref());
        self
    }

    /// Whether the credential was used with its old FIDO U2F application identifier.
    ///
    /// `boolean appid`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appid")]
    pub fn get_appid(&self) -> Option<bool> {
        property::get(self, "appid")
    }

    /// Sets whether the credential was used with its old FIDO U2F application identifier.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appid")]
    pub fn set_appid(&self, value: bool) -> &Self {
        property::set_bool(self, "appid", value);
        self
    }

    /// Whether the browser heeded the `appidExclude` input.
    ///
    /// `boolean appidExclude`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appidExclude")]
    pub fn get_appid_exclude(&self) -> Option<bool> {
        property::get(self, "appidExclude")
    }

    /// Sets whether the browser heeded the `appidExclude` input.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "appidExclude")]
    pub fn set_appid_exclude(&self, value: bool) -> &Self {
        property::set_bool(self, "appidExclude", value);
        self
    }

    /// Properties of the new credential.
    ///
    /// `CredentialPropertiesOutput credProps`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credProps")]
    pub fn get_cred_props(&self) -> Option<CredentialPropertiesOutput> {
        property::get(self, "credProps")
    }

    /// Sets properties of the new credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "credProps")]
    pub fn set_cred_props(&self, value: &CredentialPropertiesOutput) -> &Self {
        property::set(self, "credProps", value.as_ref());
        self
    }

    /// The results of the `prf` extension.
    ///
    /// `AuthenticationExtensionsPRFOutputs prf`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "prf")]
    pub fn get_prf(&self) -> Option<AuthenticationExtensionsPrfOutputs> {
        property::get(self, "prf")
    }

    /// Sets the results of the `prf` extension.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "prf")]
    pub fn set_prf(&self, value: &AuthenticationExtensionsPrfOutputs) -> &Self {
        property::set(self, "prf", value.as_ref());
        self
    }

    /// The results of the `largeBlob` extension.
    ///
    /// `AuthenticationExtensionsLargeBlobOutputs largeBlob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "largeBlob")]
    pub fn get_large_blob(&self) -> Option<AuthenticationExtensionsLargeBlobOutputs> {
        property::get(self, "largeBlob")
    }

    /// Sets the results of the `largeBlob` extension.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "largeBlob")]
    pub fn set_large_blob(&self, value: &AuthenticationExtensionsLargeBlobOutputs) -> &Self {
        property::set(self, "largeBlob", value.as_ref());
        self
    }

    /// Whether the browser used the client data that the request gave it.
    ///
    /// `boolean remoteClientDataJSON`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "remoteClientDataJSON")]
    pub fn get_remote_client_data_json(&self) -> Option<bool> {
        property::get(self, "remoteClientDataJSON")
    }

    /// Sets whether the browser used the client data that the request gave it.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "remoteClientDataJSON")]
    pub fn set_remote_client_data_json(&self, value: bool) -> &Self {
        property::set_bool(self, "remoteClientDataJSON", value);
        self
    }
}

impl Default for AuthenticationExtensionsClientOutputs {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CollectedClientData {
    /// The facts about a credential request that the browser collects and the authenticator signs as a hash.
    ///
    /// `dictionary CollectedClientData`
    ///
    /// Features `webauthn` and `experimental`.
    pub fn new(type_: &str, challenge: &str, origin: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set_str(&this, "challenge", challenge);
        property::set_str(&this, "origin", origin);
        this
    }

    /// The operation: `webauthn.create` for a new credential, `webauthn.get` for a sign-in.
    ///
    /// `required DOMString type`
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// Sets the operation: `webauthn.create` for a new credential, `webauthn.get` for a sign-in.
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// The challenge of the server in base64url, which the server must compare with its own.
    ///
    /// `required DOMString challenge`
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> String {
        property::get(self, "challenge")
    }

    /// Sets the challenge of the server in base64url, which the server must compare with its own.
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: &str) -> &Self {
        property::set_str(self, "challenge", value);
        self
    }

    /// The origin of the page that made the request.
    ///
    /// `required DOMString origin`
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        property::get(self, "origin")
    }

    /// Sets the origin of the page that made the request.
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// Whether the request came from a frame of another origin than one of its ancestors.
    ///
    /// `boolean crossOrigin`
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "crossOrigin")]
    pub fn get_cross_origin(&self) -> Option<bool> {
        property::get(self, "crossOrigin")
    }

    /// Sets whether the request came from a frame of another origin than one of its ancestors.
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "crossOrigin")]
    pub fn set_cross_origin(&self, value: bool) -> &Self {
        property::set_bool(self, "crossOrigin", value);
        self
    }

    /// The origin of the top-level page, present if the request came from a cross-origin frame.
    ///
    /// `DOMString topOrigin`
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "topOrigin")]
    pub fn get_top_origin(&self) -> Option<String> {
        property::get(self, "topOrigin")
    }

    /// Sets the origin of the top-level page, present if the request came from a cross-origin frame.
    ///
    /// Features `webauthn` and `experimental`.
    #[doc(alias = "topOrigin")]
    pub fn set_top_origin(&self, value: &str) -> &Self {
        property::set_str(self, "topOrigin", value);
        self
    }
}

impl TokenBinding {
    /// The state of Token Binding on the connection to the site, a feature browsers have dropped.
    ///
    /// `dictionary TokenBinding`
    ///
    /// Feature `webauthn`.
    pub fn new(status: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "status", status);
        this
    }

    /// Whether Token Binding was `present` or only `supported`.
    ///
    /// `required DOMString status`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "status")]
    pub fn get_status(&self) -> String {
        property::get(self, "status")
    }

    /// Sets whether Token Binding was `present` or only `supported`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "status")]
    pub fn set_status(&self, value: &str) -> &Self {
        property::set_str(self, "status", value);
        self
    }

    /// The identifier of the Token Binding in base64url, if it was in use.
    ///
    /// `DOMString id`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets the identifier of the Token Binding in base64url, if it was in use.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl PublicKeyCredentialDescriptor {
    /// A reference to an existing credential, to allow or exclude it.
    ///
    /// `dictionary PublicKeyCredentialDescriptor`
    ///
    /// Feature `webauthn`.
    pub fn new(type_: &str, id: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set(&this, "id", &id.to_value());
        this
    }

    /// The type of the credential, `public-key`.
    ///
    /// `required DOMString type`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// Sets the type of the credential, `public-key`.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// The identifier of the credential as bytes.
    ///
    /// `required BufferSource id`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> BufferSource {
        property::get(self, "id")
    }

    /// Sets the identifier of the credential as bytes.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "id", &value.to_value());
        self
    }

    /// Hints at how to reach the authenticator that holds the credential.
    ///
    /// `sequence<DOMString> transports`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "transports")]
    pub fn get_transports(&self) -> Option<Array<String>> {
        property::get(self, "transports")
    }

    /// Sets hints at how to reach the authenticator that holds the credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "transports")]
    pub fn set_transports(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "transports", &value.to_value());
        self
    }
}

impl CredentialPropertiesOutput {
    /// Properties of a new credential, as the `credProps` extension reports them.
    ///
    /// `dictionary CredentialPropertiesOutput`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the credential is discoverable, or missing if the browser cannot tell.
    ///
    /// `boolean rk`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rk")]
    pub fn get_rk(&self) -> Option<bool> {
        property::get(self, "rk")
    }

    /// Sets whether the credential is discoverable, or missing if the browser cannot tell.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "rk")]
    pub fn set_rk(&self, value: bool) -> &Self {
        property::set_bool(self, "rk", value);
        self
    }
}

impl Default for CredentialPropertiesOutput {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsPrfValues {
    /// One or two values: the inputs or the outputs of the `prf` extension.
    ///
    /// `dictionary AuthenticationExtensionsPRFValues`
    ///
    /// Feature `webauthn`.
    pub fn new(first: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "first", &first.to_value());
        this
    }

    /// The first input, or the 32 bytes derived from it.
    ///
    /// `required BufferSource first`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "first")]
    pub fn get_first(&self) -> BufferSource {
        property::get(self, "first")
    }

    /// Sets the first input, or the 32 bytes derived from it.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "first")]
    pub fn set_first(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "first", &value.to_value());
        self
    }

    /// The second input or output, for example to change to a new key.
    ///
    /// `BufferSource second`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "second")]
    pub fn get_second(&self) -> Option<BufferSource> {
        property::get(self, "second")
    }

    /// Sets the second input or output, for example to change to a new key.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "second")]
    pub fn set_second(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "second", &value.to_value());
        self
    }
}

impl AuthenticationExtensionsPrfValuesJson {
    /// One or two values of the `prf` extension, in base64url.
    ///
    /// `dictionary AuthenticationExtensionsPRFValuesJSON`
    ///
    /// Feature `webauthn`.
    pub fn new(first: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "first", first);
        this
    }

    /// The first input, or the 32 bytes derived from it, in base64url.
    ///
    /// `required Base64URLString first`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "first")]
    pub fn get_first(&self) -> String {
        property::get(self, "first")
    }

    /// Sets the first input, or the 32 bytes derived from it, in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "first")]
    pub fn set_first(&self, value: &str) -> &Self {
        property::set_str(self, "first", value);
        self
    }

    /// The second input or output in base64url, for example to change to a new key.
    ///
    /// `Base64URLString second`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "second")]
    pub fn get_second(&self) -> Option<String> {
        property::get(self, "second")
    }

    /// Sets the second input or output in base64url, for example to change to a new key.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "second")]
    pub fn set_second(&self, value: &str) -> &Self {
        property::set_str(self, "second", value);
        self
    }
}

impl AuthenticationExtensionsPrfInputs {
    /// The inputs of the `prf` extension, which derives secrets, such as encryption keys, from a credential.
    ///
    /// `dictionary AuthenticationExtensionsPRFInputs`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The inputs for whichever credential is used.
    ///
    /// `AuthenticationExtensionsPRFValues eval`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "eval")]
    pub fn get_eval(&self) -> Option<AuthenticationExtensionsPrfValues> {
        property::get(self, "eval")
    }

    /// Sets the inputs for whichever credential is used.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "eval")]
    pub fn set_eval(&self, value: &AuthenticationExtensionsPrfValues) -> &Self {
        property::set(self, "eval", value.as_ref());
        self
    }

    /// Inputs for particular credentials by their base64url identifier, only for a sign-in with a list.
    ///
    /// `record<DOMString, AuthenticationExtensionsPRFValues> evalByCredential`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "evalByCredential")]
    pub fn get_eval_by_credential(&self) -> Option<Record<AuthenticationExtensionsPrfValues>> {
        property::get(self, "evalByCredential")
    }

    /// Sets inputs for particular credentials by their base64url identifier, only for a sign-in with a list.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "evalByCredential")]
    pub fn set_eval_by_credential(&self, value: impl IntoRecord<AuthenticationExtensionsPrfValues>) -> &Self {
        property::set(self, "evalByCredential", &value.into_record());
        self
    }
}

impl Default for AuthenticationExtensionsPrfInputs {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsPrfInputsJson {
    /// The inputs of the `prf` extension as plain JSON.
    ///
    /// `dictionary AuthenticationExtensionsPRFInputsJSON`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The inputs for whichever credential is used.
    ///
    /// `AuthenticationExtensionsPRFValuesJSON eval`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "eval")]
    pub fn get_eval(&self) -> Option<AuthenticationExtensionsPrfValuesJson> {
        property::get(self, "eval")
    }

    /// Sets the inputs for whichever credential is used.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "eval")]
    pub fn set_eval(&self, value: &AuthenticationExtensionsPrfValuesJson) -> &Self {
        property::set(self, "eval", value.as_ref());
        self
    }

    /// Inputs for particular credentials by their base64url identifier, only for a sign-in with a list.
    ///
    /// `record<DOMString, AuthenticationExtensionsPRFValuesJSON> evalByCredential`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "evalByCredential")]
    pub fn get_eval_by_credential(&self) -> Option<Record<AuthenticationExtensionsPrfValuesJson>> {
        property::get(self, "evalByCredential")
    }

    /// Sets inputs for particular credentials by their base64url identifier, only for a sign-in with a list.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "evalByCredential")]
    pub fn set_eval_by_credential(&self, value: impl IntoRecord<AuthenticationExtensionsPrfValuesJson>) -> &Self {
        property::set(self, "evalByCredential", &value.into_record());
        self
    }
}

impl Default for AuthenticationExtensionsPrfInputsJson {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsPrfOutputs {
    /// The results of the `prf` extension.
    ///
    /// `dictionary AuthenticationExtensionsPRFOutputs`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the new credential can derive secrets, only reported at registration.
    ///
    /// `boolean enabled`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "enabled")]
    pub fn get_enabled(&self) -> Option<bool> {
        property::get(self, "enabled")
    }

    /// Sets whether the new credential can derive secrets, only reported at registration.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "enabled")]
    pub fn set_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "enabled", value);
        self
    }

    /// The derived secrets, missing where none could be computed yet.
    ///
    /// `AuthenticationExtensionsPRFValues results`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "results")]
    pub fn get_results(&self) -> Option<AuthenticationExtensionsPrfValues> {
        property::get(self, "results")
    }

    /// Sets the derived secrets, missing where none could be computed yet.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "results")]
    pub fn set_results(&self, value: &AuthenticationExtensionsPrfValues) -> &Self {
        property::set(self, "results", value.as_ref());
        self
    }
}

impl Default for AuthenticationExtensionsPrfOutputs {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsPrfOutputsJson {
    /// The results of the `prf` extension as plain JSON.
    ///
    /// `dictionary AuthenticationExtensionsPRFOutputsJSON`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the new credential can derive secrets, only reported at registration.
    ///
    /// `boolean enabled`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "enabled")]
    pub fn get_enabled(&self) -> Option<bool> {
        property::get(self, "enabled")
    }

    /// Sets whether the new credential can derive secrets, only reported at registration.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "enabled")]
    pub fn set_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "enabled", value);
        self
    }

    /// The derived secrets, missing where none could be computed yet.
    ///
    /// `AuthenticationExtensionsPRFValuesJSON results`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "results")]
    pub fn get_results(&self) -> Option<AuthenticationExtensionsPrfValuesJson> {
        property::get(self, "results")
    }

    /// Sets the derived secrets, missing where none could be computed yet.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "results")]
    pub fn set_results(&self, value: &AuthenticationExtensionsPrfValuesJson) -> &Self {
        property::set(self, "results", value.as_ref());
        self
    }
}

impl Default for AuthenticationExtensionsPrfOutputsJson {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsLargeBlobInputs {
    /// The inputs of the `largeBlob` extension, which stores data of the site with a credential.
    ///
    /// `dictionary AuthenticationExtensionsLargeBlobInputs`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether large blob storage is `required` or `preferred`, only for a registration.
    ///
    /// `DOMString support`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "support")]
    pub fn get_support(&self) -> Option<String> {
        property::get(self, "support")
    }

    /// Sets whether large blob storage is `required` or `preferred`, only for a registration.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "support")]
    pub fn set_support(&self, value: &str) -> &Self {
        property::set_str(self, "support", value);
        self
    }

    /// Whether to read the stored blob, only for a sign-in.
    ///
    /// `boolean read`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "read")]
    pub fn get_read(&self) -> Option<bool> {
        property::get(self, "read")
    }

    /// Sets whether to read the stored blob, only for a sign-in.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "read")]
    pub fn set_read(&self, value: bool) -> &Self {
        property::set_bool(self, "read", value);
        self
    }

    /// The bytes to store, only for a sign-in that allows exactly one credential.
    ///
    /// `BufferSource write`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "write")]
    pub fn get_write(&self) -> Option<BufferSource> {
        property::get(self, "write")
    }

    /// Sets the bytes to store, only for a sign-in that allows exactly one credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "write")]
    pub fn set_write(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "write", &value.to_value());
        self
    }
}

impl Default for AuthenticationExtensionsLargeBlobInputs {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsLargeBlobInputsJson {
    /// The inputs of the `largeBlob` extension as plain JSON.
    ///
    /// `dictionary AuthenticationExtensionsLargeBlobInputsJSON`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether large blob storage is `required` or `preferred`, only for a registration.
    ///
    /// `DOMString support`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "support")]
    pub fn get_support(&self) -> Option<String> {
        property::get(self, "support")
    }

    /// Sets whether large blob storage is `required` or `preferred`, only for a registration.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "support")]
    pub fn set_support(&self, value: &str) -> &Self {
        property::set_str(self, "support", value);
        self
    }

    /// Whether to read the stored blob, only for a sign-in.
    ///
    /// `boolean read`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "read")]
    pub fn get_read(&self) -> Option<bool> {
        property::get(self, "read")
    }

    /// Sets whether to read the stored blob, only for a sign-in.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "read")]
    pub fn set_read(&self, value: bool) -> &Self {
        property::set_bool(self, "read", value);
        self
    }

    /// The bytes to store, in base64url, only for a sign-in that allows exactly one credential.
    ///
    /// `Base64URLString write`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "write")]
    pub fn get_write(&self) -> Option<String> {
        property::get(self, "write")
    }

    /// Sets the bytes to store, in base64url, only for a sign-in that allows exactly one credential.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "write")]
    pub fn set_write(&self, value: &str) -> &Self {
        property::set_str(self, "write", value);
        self
    }
}

impl Default for AuthenticationExtensionsLargeBlobInputsJson {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsLargeBlobOutputs {
    /// The results of the `largeBlob` extension.
    ///
    /// `dictionary AuthenticationExtensionsLargeBlobOutputs`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the new credential can store a blob, only reported at registration.
    ///
    /// `boolean supported`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// Sets whether the new credential can store a blob, only reported at registration.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// The stored blob that was read.
    ///
    /// `ArrayBuffer blob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "blob")]
    pub fn get_blob(&self) -> Option<ArrayBuffer> {
        property::get(self, "blob")
    }

    /// Sets the stored blob that was read.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "blob")]
    pub fn set_blob(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "blob", value.as_ref());
        self
    }

    /// Whether the blob was stored.
    ///
    /// `boolean written`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "written")]
    pub fn get_written(&self) -> Option<bool> {
        property::get(self, "written")
    }

    /// Sets whether the blob was stored.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "written")]
    pub fn set_written(&self, value: bool) -> &Self {
        property::set_bool(self, "written", value);
        self
    }
}

impl Default for AuthenticationExtensionsLargeBlobOutputs {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsLargeBlobOutputsJson {
    /// The results of the `largeBlob` extension as plain JSON.
    ///
    /// `dictionary AuthenticationExtensionsLargeBlobOutputsJSON`
    ///
    /// Feature `webauthn`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the new credential can store a blob, only reported at registration.
    ///
    /// `boolean supported`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// Sets whether the new credential can store a blob, only reported at registration.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// The stored blob that was read, in base64url.
    ///
    /// `Base64URLString blob`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "blob")]
    pub fn get_blob(&self) -> Option<String> {
        property::get(self, "blob")
    }

    /// Sets the stored blob that was read, in base64url.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "blob")]
    pub fn set_blob(&self, value: &str) -> &Self {
        property::set_str(self, "blob", value);
        self
    }

    /// Whether the blob was stored.
    ///
    /// `boolean written`
    ///
    /// Feature `webauthn`.
    #[doc(alias = "written")]
    pub fn get_written(&self) -> Option<bool> {
        property::get(self, "written")
    }

    /// Sets whether the blob was stored.
    ///
    /// Feature `webauthn`.
    #[doc(alias = "written")]
    pub fn set_written(&self, value: bool) -> &Self {
        property::set_bool(self, "written", value);
        self
    }
}

impl Default for AuthenticationExtensionsLargeBlobOutputsJson {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "attestationObject")]
    pub(crate) fn get_attestationObject__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "authenticatorAttachment")]
    pub(crate) fn get_authenticatorAttachment__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "authenticatorData")]
    pub(crate) fn get_authenticatorData__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "clientDataJSON")]
    pub(crate) fn get_clientDataJSON__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "rawId")]
    pub(crate) fn get_rawId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "signature")]
    pub(crate) fn get_signature__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "userHandle")]
    pub(crate) fn get_userHandle__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "getAuthenticatorData")]
    pub(crate) fn try_call_getAuthenticatorData__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getClientExtensionResults")]
    pub(crate) fn call_getClientExtensionResults__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getPublicKey")]
    pub(crate) fn try_call_getPublicKey__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPublicKeyAlgorithm")]
    pub(crate) fn try_call_getPublicKeyAlgorithm__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getTransports")]
    pub(crate) fn call_getTransports__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "PublicKeyCredential", js_name = "getClientCapabilities")]
    pub(crate) fn try_static_call_PublicKeyCredential_getClientCapabilities__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_class = "PublicKeyCredential", js_name = "isConditionalMediationAvailable",
    )]
    pub(crate) fn try_static_call_PublicKeyCredential_isConditionalMediationAvailable__as_value(
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_class = "PublicKeyCredential",
        js_name = "isUserVerifyingPlatformAuthenticatorAvailable",
    )]
    pub(crate) fn try_static_call_PublicKeyCredential_isUserVerifyingPlatformAuthenticatorAvailable__as_value(
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_class = "PublicKeyCredential", js_name = "parseCreationOptionsFromJSON",
    )]
    pub(crate) fn try_static_call_PublicKeyCredential_parseCreationOptionsFromJSON__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_class = "PublicKeyCredential", js_name = "parseRequestOptionsFromJSON",
    )]
    pub(crate) fn try_static_call_PublicKeyCredential_parseRequestOptionsFromJSON__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_class = "PublicKeyCredential", js_name = "signalAllAcceptedCredentials",
    )]
    pub(crate) fn try_static_call_PublicKeyCredential_signalAllAcceptedCredentials__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_class = "PublicKeyCredential", js_name = "signalCurrentUserDetails",
    )]
    pub(crate) fn try_static_call_PublicKeyCredential_signalCurrentUserDetails__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "PublicKeyCredential", js_name = "signalUnknownCredential")]
    pub(crate) fn try_static_call_PublicKeyCredential_signalUnknownCredential__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
}
