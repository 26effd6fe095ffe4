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
    /// `PublicKeyCredentialRequestOptions publicKey`
    #[doc(alias = "publicKey")]
    pub fn get_public_key(&self) -> Option<PublicKeyCredentialRequestOptions> {
        property::get(self, "publicKey")
    }

    /// `PublicKeyCredentialRequestOptions publicKey`
    #[doc(alias = "publicKey")]
    pub fn set_public_key(&self, value: &PublicKeyCredentialRequestOptions) -> &Self {
        property::set(self, "publicKey", value.as_ref());
        self
    }
}

impl CredentialCreationOptions {
    /// `PublicKeyCredentialCreationOptions publicKey`
    #[doc(alias = "publicKey")]
    pub fn get_public_key(&self) -> Option<PublicKeyCredentialCreationOptions> {
        property::get(self, "publicKey")
    }

    /// `PublicKeyCredentialCreationOptions publicKey`
    #[doc(alias = "publicKey")]
    pub fn set_public_key(&self, value: &PublicKeyCredentialCreationOptions) -> &Self {
        property::set(self, "publicKey", value.as_ref());
        self
    }
}

impl HmacGetSecretInput {
    /// `dictionary HMACGetSecretInput`
    pub fn new(salt1: &ArrayBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "salt1", salt1.as_ref());
        this
    }

    /// `required ArrayBuffer salt1`
    #[doc(alias = "salt1")]
    pub fn get_salt1(&self) -> ArrayBuffer {
        property::get(self, "salt1")
    }

    /// `required ArrayBuffer salt1`
    #[doc(alias = "salt1")]
    pub fn set_salt1(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "salt1", value.as_ref());
        self
    }

    /// `ArrayBuffer salt2`
    #[doc(alias = "salt2")]
    pub fn get_salt2(&self) -> Option<ArrayBuffer> {
        property::get(self, "salt2")
    }

    /// `ArrayBuffer salt2`
    #[doc(alias = "salt2")]
    pub fn set_salt2(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "salt2", value.as_ref());
        self
    }
}

impl HmacGetSecretOutput {
    /// `dictionary HMACGetSecretOutput`
    pub fn new(output1: &ArrayBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "output1", output1.as_ref());
        this
    }

    /// `required ArrayBuffer output1`
    #[doc(alias = "output1")]
    pub fn get_output1(&self) -> ArrayBuffer {
        property::get(self, "output1")
    }

    /// `required ArrayBuffer output1`
    #[doc(alias = "output1")]
    pub fn set_output1(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "output1", value.as_ref());
        self
    }

    /// `ArrayBuffer output2`
    #[doc(alias = "output2")]
    pub fn get_output2(&self) -> Option<ArrayBuffer> {
        property::get(self, "output2")
    }

    /// `ArrayBuffer output2`
    #[doc(alias = "output2")]
    pub fn set_output2(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "output2", value.as_ref());
        self
    }
}

impl PublicKeyCredential {
    /// `readonly attribute ArrayBuffer rawId`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/rawId) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-rawid)
    #[doc(alias = "rawId")]
    #[inline]
    pub fn raw_id(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_rawId__as_value(js(self)))
    }

    /// `readonly attribute AuthenticatorResponse response`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/response) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-response)
    #[inline]
    pub fn response(&self) -> AuthenticatorResponse {
        FromJs::from_js(Js::get_response__as_value(js(self)))
    }

    /// `readonly attribute DOMString? authenticatorAttachment`
    ///
    /// Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/authenticatorAttachment) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-authenticatorattachment)
    #[doc(alias = "authenticatorAttachment")]
    #[inline]
    pub fn authenticator_attachment(&self) -> Option<String> {
        Js::get_authenticatorAttachment__as_value(js(self)).as_string()
    }

    /// `AuthenticationExtensionsClientOutputs getClientExtensionResults()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/getClientExtensionResults) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-getclientextensionresults)
    #[doc(alias = "getClientExtensionResults")]
    #[inline]
    pub fn get_client_extension_results(&self) -> AuthenticationExtensionsClientOutputs {
        FromJs::from_js(Js::call_getClientExtensionResults__as_value(js(self)))
    }

    /// `static Promise<boolean> isConditionalMediationAvailable()`
    ///
    /// Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/isConditionalMediationAvailable_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-isconditionalmediationavailable)
    #[doc(alias = "isConditionalMediationAvailable")]
    #[inline]
    pub fn is_conditional_mediation_available() -> Promise<bool> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_isConditionalMediationAvailable__as_value())
    }

    /// `PublicKeyCredentialJSON toJSON()`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/toJSON) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-tojson)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }

    /// `static Promise<boolean> isUserVerifyingPlatformAuthenticatorAvailable()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/isUserVerifyingPlatformAuthenticatorAvailable_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-isuserverifyingplatformauthenticatoravailable)
    #[doc(alias = "isUserVerifyingPlatformAuthenticatorAvailable")]
    #[inline]
    pub fn is_user_verifying_platform_authenticator_available() -> Promise<bool> {
        Promise::of_call(
            Js::try_static_call_PublicKeyCredential_isUserVerifyingPlatformAuthenticatorAvailable__as_value(),
        )
    }

    /// `static Promise<PublicKeyCredentialClientCapabilities> getClientCapabilities()`
    ///
    /// Baseline: newly available since 2025-02. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/getClientCapabilities_static) · [Specification](https://w3c.github.io/webauthn/#sctn-getClientCapabilities)
    #[doc(alias = "getClientCapabilities")]
    #[inline]
    pub fn get_client_capabilities() -> Promise<Record<bool>> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_getClientCapabilities__as_value())
    }

    /// `static PublicKeyCredentialCreationOptions parseCreationOptionsFromJSON(PublicKeyCredentialCreationOptionsJSON options)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/parseCreationOptionsFromJSON_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-parsecreationoptionsfromjson)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "parseCreationOptionsFromJSON")]
    #[inline]
    pub fn parse_creation_options_from_json(
        options: &PublicKeyCredentialCreationOptionsJson,
    ) -> Result<PublicKeyCredentialCreationOptions, Exception> {
        Js::try_static_call_PublicKeyCredential_parseCreationOptionsFromJSON__value__as_value(options.as_ref())
            .map(Js::read)
    }

    /// `static PublicKeyCredentialRequestOptions parseRequestOptionsFromJSON(PublicKeyCredentialRequestOptionsJSON options)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/parseRequestOptionsFromJSON_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-parserequestoptionsfromjson)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "parseRequestOptionsFromJSON")]
    #[inline]
    pub fn parse_request_options_from_json(
        options: &PublicKeyCredentialRequestOptionsJson,
    ) -> Result<PublicKeyCredentialRequestOptions, Exception> {
        Js::try_static_call_PublicKeyCredential_parseRequestOptionsFromJSON__value__as_value(options.as_ref())
            .map(Js::read)
    }

    /// `static Promise<undefined> signalUnknownCredential(UnknownCredentialOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/signalUnknownCredential_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-signalunknowncredential)
    #[doc(alias = "signalUnknownCredential")]
    #[inline]
    pub fn signal_unknown_credential(options: &UnknownCredentialOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_signalUnknownCredential__value__as_value(
            options.as_ref(),
        ))
    }

    /// `static Promise<undefined> signalAllAcceptedCredentials(AllAcceptedCredentialsOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/signalAllAcceptedCredentials_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-signalallacceptedcredentials)
    #[doc(alias = "signalAllAcceptedCredentials")]
    #[inline]
    pub fn signal_all_accepted_credentials(options: &AllAcceptedCredentialsOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_signalAllAcceptedCredentials__value__as_value(
            options.as_ref(),
        ))
    }

    /// `static Promise<undefined> signalCurrentUserDetails(CurrentUserDetailsOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PublicKeyCredential/signalCurrentUserDetails_static) · [Specification](https://w3c.github.io/webauthn/#dom-publickeycredential-signalcurrentuserdetails)
    #[doc(alias = "signalCurrentUserDetails")]
    #[inline]
    pub fn signal_current_user_details(options: &CurrentUserDetailsOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_PublicKeyCredential_signalCurrentUserDetails__value__as_value(
            options.as_ref(),
        ))
    }
}

impl RegistrationResponseJson {
    /// `dictionary RegistrationResponseJSON`
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

    /// `required DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// `required DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `required Base64URLString rawId`
    #[doc(alias = "rawId")]
    pub fn get_raw_id(&self) -> String {
        property::get(self, "rawId")
    }

    /// `required Base64URLString rawId`
    #[doc(alias = "rawId")]
    pub fn set_raw_id(&self, value: &str) -> &Self {
        property::set_str(self, "rawId", value);
        self
    }

    /// `required AuthenticatorAttestationResponseJSON response`
    #[doc(alias = "response")]
    pub fn get_response(&self) -> AuthenticatorAttestationResponseJson {
        property::get(self, "response")
    }

    /// `required AuthenticatorAttestationResponseJSON response`
    #[doc(alias = "response")]
    pub fn set_response(&self, value: &AuthenticatorAttestationResponseJson) -> &Self {
        property::set(self, "response", value.as_ref());
        self
    }

    /// `DOMString authenticatorAttachment`
    #[doc(alias = "authenticatorAttachment")]
    pub fn get_authenticator_attachment(&self) -> Option<String> {
        property::get(self, "authenticatorAttachment")
    }

    /// `DOMString authenticatorAttachment`
    #[doc(alias = "authenticatorAttachment")]
    pub fn set_authenticator_attachment(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorAttachment", value);
        self
    }

    /// `required AuthenticationExtensionsClientOutputsJSON clientExtensionResults`
    #[doc(alias = "clientExtensionResults")]
    pub fn get_client_extension_results(&self) -> AuthenticationExtensionsClientOutputsJson {
        property::get(self, "clientExtensionResults")
    }

    /// `required AuthenticationExtensionsClientOutputsJSON clientExtensionResults`
    #[doc(alias = "clientExtensionResults")]
    pub fn set_client_extension_results(&self, value: &AuthenticationExtensionsClientOutputsJson) -> &Self {
        property::set(self, "clientExtensionResults", value.as_ref());
        self
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }
}

impl AuthenticatorAttestationResponseJson {
    /// `dictionary AuthenticatorAttestationResponseJSON`
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

    /// `required Base64URLString clientDataJSON`
    #[doc(alias = "clientDataJSON")]
    pub fn get_client_data_json(&self) -> String {
        property::get(self, "clientDataJSON")
    }

    /// `required Base64URLString clientDataJSON`
    #[doc(alias = "clientDataJSON")]
    pub fn set_client_data_json(&self, value: &str) -> &Self {
        property::set_str(self, "clientDataJSON", value);
        self
    }

    /// `required Base64URLString authenticatorData`
    #[doc(alias = "authenticatorData")]
    pub fn get_authenticator_data(&self) -> String {
        property::get(self, "authenticatorData")
    }

    /// `required Base64URLString authenticatorData`
    #[doc(alias = "authenticatorData")]
    pub fn set_authenticator_data(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorData", value);
        self
    }

    /// `required sequence<DOMString> transports`
    #[doc(alias = "transports")]
    pub fn get_transports(&self) -> Array<String> {
        property::get(self, "transports")
    }

    /// `required sequence<DOMString> transports`
    #[doc(alias = "transports")]
    pub fn set_transports(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "transports", &value.to_value());
        self
    }

    /// `Base64URLString publicKey`
    #[doc(alias = "publicKey")]
    pub fn get_public_key(&self) -> Option<String> {
        property::get(self, "publicKey")
    }

    /// `Base64URLString publicKey`
    #[doc(alias = "publicKey")]
    pub fn set_public_key(&self, value: &str) -> &Self {
        property::set_str(self, "publicKey", value);
        self
    }

    /// `required COSEAlgorithmIdentifier publicKeyAlgorithm`
    #[doc(alias = "publicKeyAlgorithm")]
    pub fn get_public_key_algorithm(&self) -> i32 {
        property::get(self, "publicKeyAlgorithm")
    }

    /// `required COSEAlgorithmIdentifier publicKeyAlgorithm`
    #[doc(alias = "publicKeyAlgorithm")]
    pub fn set_public_key_algorithm(&self, value: i32) -> &Self {
        property::set_f64(self, "publicKeyAlgorithm", value as f64);
        self
    }

    /// `required Base64URLString attestationObject`
    #[doc(alias = "attestationObject")]
    pub fn get_attestation_object(&self) -> String {
        property::get(self, "attestationObject")
    }

    /// `required Base64URLString attestationObject`
    #[doc(alias = "attestationObject")]
    pub fn set_attestation_object(&self, value: &str) -> &Self {
        property::set_str(self, "attestationObject", value);
        self
    }
}

impl AuthenticationResponseJson {
    /// `dictionary AuthenticationResponseJSON`
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

    /// `required DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// `required DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `required Base64URLString rawId`
    #[doc(alias = "rawId")]
    pub fn get_raw_id(&self) -> String {
        property::get(self, "rawId")
    }

    /// `required Base64URLString rawId`
    #[doc(alias = "rawId")]
    pub fn set_raw_id(&self, value: &str) -> &Self {
        property::set_str(self, "rawId", value);
        self
    }

    /// `required AuthenticatorAssertionResponseJSON response`
    #[doc(alias = "response")]
    pub fn get_response(&self) -> AuthenticatorAssertionResponseJson {
        property::get(self, "response")
    }

    /// `required AuthenticatorAssertionResponseJSON response`
    #[doc(alias = "response")]
    pub fn set_response(&self, value: &AuthenticatorAssertionResponseJson) -> &Self {
        property::set(self, "response", value.as_ref());
        self
    }

    /// `DOMString authenticatorAttachment`
    #[doc(alias = "authenticatorAttachment")]
    pub fn get_authenticator_attachment(&self) -> Option<String> {
        property::get(self, "authenticatorAttachment")
    }

    /// `DOMString authenticatorAttachment`
    #[doc(alias = "authenticatorAttachment")]
    pub fn set_authenticator_attachment(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorAttachment", value);
        self
    }

    /// `required AuthenticationExtensionsClientOutputsJSON clientExtensionResults`
    #[doc(alias = "clientExtensionResults")]
    pub fn get_client_extension_results(&self) -> AuthenticationExtensionsClientOutputsJson {
        property::get(self, "clientExtensionResults")
    }

    /// `required AuthenticationExtensionsClientOutputsJSON clientExtensionResults`
    #[doc(alias = "clientExtensionResults")]
    pub fn set_client_extension_results(&self, value: &AuthenticationExtensionsClientOutputsJson) -> &Self {
        property::set(self, "clientExtensionResults", value.as_ref());
        self
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }
}

impl AuthenticatorAssertionResponseJson {
    /// `dictionary AuthenticatorAssertionResponseJSON`
    pub fn new(client_data_json: &str, authenticator_data: &str, signature: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "clientDataJSON", client_data_json);
        property::set_str(&this, "authenticatorData", authenticator_data);
        property::set_str(&this, "signature", signature);
        this
    }

    /// `required Base64URLString clientDataJSON`
    #[doc(alias = "clientDataJSON")]
    pub fn get_client_data_json(&self) -> String {
        property::get(self, "clientDataJSON")
    }

    /// `required Base64URLString clientDataJSON`
    #[doc(alias = "clientDataJSON")]
    pub fn set_client_data_json(&self, value: &str) -> &Self {
        property::set_str(self, "clientDataJSON", value);
        self
    }

    /// `required Base64URLString authenticatorData`
    #[doc(alias = "authenticatorData")]
    pub fn get_authenticator_data(&self) -> String {
        property::get(self, "authenticatorData")
    }

    /// `required Base64URLString authenticatorData`
    #[doc(alias = "authenticatorData")]
    pub fn set_authenticator_data(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorData", value);
        self
    }

    /// `required Base64URLString signature`
    #[doc(alias = "signature")]
    pub fn get_signature(&self) -> String {
        property::get(self, "signature")
    }

    /// `required Base64URLString signature`
    #[doc(alias = "signature")]
    pub fn set_signature(&self, value: &str) -> &Self {
        property::set_str(self, "signature", value);
        self
    }

    /// `Base64URLString userHandle`
    #[doc(alias = "userHandle")]
    pub fn get_user_handle(&self) -> Option<String> {
        property::get(self, "userHandle")
    }

    /// `Base64URLString userHandle`
    #[doc(alias = "userHandle")]
    pub fn set_user_handle(&self, value: &str) -> &Self {
        property::set_str(self, "userHandle", value);
        self
    }
}

impl AuthenticationExtensionsClientOutputsJson {
    /// `dictionary AuthenticationExtensionsClientOutputsJSON`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean appid`
    #[doc(alias = "appid")]
    pub fn get_appid(&self) -> Option<bool> {
        property::get(self, "appid")
    }

    /// `boolean appid`
    #[doc(alias = "appid")]
    pub fn set_appid(&self, value: bool) -> &Self {
        property::set_bool(self, "appid", value);
        self
    }

    /// `boolean appidExclude`
    #[doc(alias = "appidExclude")]
    pub fn get_appid_exclude(&self) -> Option<bool> {
        property::get(self, "appidExclude")
    }

    /// `boolean appidExclude`
    #[doc(alias = "appidExclude")]
    pub fn set_appid_exclude(&self, value: bool) -> &Self {
        property::set_bool(self, "appidExclude", value);
        self
    }

    /// `CredentialPropertiesOutput credProps`
    #[doc(alias = "credProps")]
    pub fn get_cred_props(&self) -> Option<CredentialPropertiesOutput> {
        property::get(self, "credProps")
    }

    /// `CredentialPropertiesOutput credProps`
    #[doc(alias = "credProps")]
    pub fn set_cred_props(&self, value: &CredentialPropertiesOutput) -> &Self {
        property::set(self, "credProps", value.as_ref());
        self
    }

    /// `AuthenticationExtensionsPRFOutputsJSON prf`
    #[doc(alias = "prf")]
    pub fn get_prf(&self) -> Option<AuthenticationExtensionsPrfOutputsJson> {
        property::get(self, "prf")
    }

    /// `AuthenticationExtensionsPRFOutputsJSON prf`
    #[doc(alias = "prf")]
    pub fn set_prf(&self, value: &AuthenticationExtensionsPrfOutputsJson) -> &Self {
        property::set(self, "prf", value.as_ref());
        self
    }

    /// `AuthenticationExtensionsLargeBlobOutputsJSON largeBlob`
    #[doc(alias = "largeBlob")]
    pub fn get_large_blob(&self) -> Option<AuthenticationExtensionsLargeBlobOutputsJson> {
        property::get(self, "largeBlob")
    }

    /// `AuthenticationExtensionsLargeBlobOutputsJSON largeBlob`
    #[doc(alias = "largeBlob")]
    pub fn set_large_blob(&self, value: &AuthenticationExtensionsLargeBlobOutputsJson) -> &Self {
        property::set(self, "largeBlob", value.as_ref());
        self
    }

    /// `boolean remoteClientDataJSON`
    #[doc(alias = "remoteClientDataJSON")]
    pub fn get_remote_client_data_json(&self) -> Option<bool> {
        property::get(self, "remoteClientDataJSON")
    }

    /// `boolean remoteClientDataJSON`
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
    /// `dictionary PublicKeyCredentialCreationOptionsJSON`
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

    /// `required PublicKeyCredentialRpEntity rp`
    #[doc(alias = "rp")]
    pub fn get_rp(&self) -> PublicKeyCredentialRpEntity {
        property::get(self, "rp")
    }

    /// `required PublicKeyCredentialRpEntity rp`
    #[doc(alias = "rp")]
    pub fn set_rp(&self, value: &PublicKeyCredentialRpEntity) -> &Self {
        property::set(self, "rp", value.as_ref());
        self
    }

    /// `required PublicKeyCredentialUserEntityJSON user`
    #[doc(alias = "user")]
    pub fn get_user(&self) -> PublicKeyCredentialUserEntityJson {
        property::get(self, "user")
    }

    /// `required PublicKeyCredentialUserEntityJSON user`
    #[doc(alias = "user")]
    pub fn set_user(&self, value: &PublicKeyCredentialUserEntityJson) -> &Self {
        property::set(self, "user", value.as_ref());
        self
    }

    /// `required Base64URLString challenge`
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> String {
        property::get(self, "challenge")
    }

    /// `required Base64URLString challenge`
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: &str) -> &Self {
        property::set_str(self, "challenge", value);
        self
    }

    /// `required sequence<PublicKeyCredentialParameters> pubKeyCredParams`
    #[doc(alias = "pubKeyCredParams")]
    pub fn get_pub_key_cred_params(&self) -> Array<PublicKeyCredentialParameters> {
        property::get(self, "pubKeyCredParams")
    }

    /// `required sequence<PublicKeyCredentialParameters> pubKeyCredParams`
    #[doc(alias = "pubKeyCredParams")]
    pub fn set_pub_key_cred_params(&self, value: impl IntoSequence<PublicKeyCredentialParameters>) -> &Self {
        property::set(self, "pubKeyCredParams", &value.to_value());
        self
    }

    /// `unsigned long timeout`
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// `unsigned long timeout`
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// `sequence<PublicKeyCredentialDescriptorJSON> excludeCredentials = []`
    #[doc(alias = "excludeCredentials")]
    pub fn get_exclude_credentials(&self) -> Option<Array<PublicKeyCredentialDescriptorJson>> {
        property::get(self, "excludeCredentials")
    }

    /// `sequence<PublicKeyCredentialDescriptorJSON> excludeCredentials = []`
    #[doc(alias = "excludeCredentials")]
    pub fn set_exclude_credentials(&self, value: impl IntoSequence<PublicKeyCredentialDescriptorJson>) -> &Self {
        property::set(self, "excludeCredentials", &value.to_value());
        self
    }

    /// `AuthenticatorSelectionCriteria authenticatorSelection`
    #[doc(alias = "authenticatorSelection")]
    pub fn get_authenticator_selection(&self) -> Option<AuthenticatorSelectionCriteria> {
        property::get(self, "authenticatorSelection")
    }

    /// `AuthenticatorSelectionCriteria authenticatorSelection`
    #[doc(alias = "authenticatorSelection")]
    pub fn set_authenticator_selection(&self, value: &AuthenticatorSelectionCriteria) -> &Self {
        property::set(self, "authenticatorSelection", value.as_ref());
        self
    }

    /// `sequence<DOMString> hints = []`
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<Array<String>> {
        property::get(self, "hints")
    }

    /// `sequence<DOMString> hints = []`
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "hints", &value.to_value());
        self
    }

    /// `DOMString attestation = "none"`
    #[doc(alias = "attestation")]
    pub fn get_attestation(&self) -> Option<String> {
        property::get(self, "attestation")
    }

    /// `DOMString attestation = "none"`
    #[doc(alias = "attestation")]
    pub fn set_attestation(&self, value: &str) -> &Self {
        property::set_str(self, "attestation", value);
        self
    }

    /// `sequence<DOMString> attestationFormats = []`
    #[doc(alias = "attestationFormats")]
    pub fn get_attestation_formats(&self) -> Option<Array<String>> {
        property::get(self, "attestationFormats")
    }

    /// `sequence<DOMString> attestationFormats = []`
    #[doc(alias = "attestationFormats")]
    pub fn set_attestation_formats(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "attestationFormats", &value.to_value());
        self
    }

    /// `AuthenticationExtensionsClientInputsJSON extensions`
    #[doc(alias = "extensions")]
    pub fn get_extensions(&self) -> Option<AuthenticationExtensionsClientInputsJson> {
        property::get(self, "extensions")
    }

    /// `AuthenticationExtensionsClientInputsJSON extensions`
    #[doc(alias = "extensions")]
    pub fn set_extensions(&self, value: &AuthenticationExtensionsClientInputsJson) -> &Self {
        property::set(self, "extensions", value.as_ref());
        self
    }
}

impl PublicKeyCredentialUserEntityJson {
    /// `dictionary PublicKeyCredentialUserEntityJSON`
    pub fn new(id: &str, name: &str, display_name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "name", name);
        property::set_str(&this, "displayName", display_name);
        this
    }

    /// `required Base64URLString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// `required Base64URLString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `required DOMString displayName`
    #[doc(alias = "displayName")]
    pub fn get_display_name(&self) -> String {
        property::get(self, "displayName")
    }

    /// `required DOMString displayName`
    #[doc(alias = "displayName")]
    pub fn set_display_name(&self, value: &str) -> &Self {
        property::set_str(self, "displayName", value);
        self
    }
}

impl PublicKeyCredentialDescriptorJson {
    /// `dictionary PublicKeyCredentialDescriptorJSON`
    pub fn new(type_: &str, id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set_str(&this, "id", id);
        this
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `required Base64URLString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// `required Base64URLString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `sequence<DOMString> transports`
    #[doc(alias = "transports")]
    pub fn get_transports(&self) -> Option<Array<String>> {
        property::get(self, "transports")
    }

    /// `sequence<DOMString> transports`
    #[doc(alias = "transports")]
    pub fn set_transports(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "transports", &value.to_value());
        self
    }
}

impl AuthenticationExtensionsClientInputsJson {
    /// `dictionary AuthenticationExtensionsClientInputsJSON`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString appid`
    #[doc(alias = "appid")]
    pub fn get_appid(&self) -> Option<String> {
        property::get(self, "appid")
    }

    /// `DOMString appid`
    #[doc(alias = "appid")]
    pub fn set_appid(&self, value: &str) -> &Self {
        property::set_str(self, "appid", value);
        self
    }

    /// `DOMString appidExclude`
    #[doc(alias = "appidExclude")]
    pub fn get_appid_exclude(&self) -> Option<String> {
        property::get(self, "appidExclude")
    }

    /// `DOMString appidExclude`
    #[doc(alias = "appidExclude")]
    pub fn set_appid_exclude(&self, value: &str) -> &Self {
        property::set_str(self, "appidExclude", value);
        self
    }

    /// `boolean credProps`
    #[doc(alias = "credProps")]
    pub fn get_cred_props(&self) -> Option<bool> {
        property::get(self, "credProps")
    }

    /// `boolean credProps`
    #[doc(alias = "credProps")]
    pub fn set_cred_props(&self, value: bool) -> &Self {
        property::set_bool(self, "credProps", value);
        self
    }

    /// `AuthenticationExtensionsPRFInputsJSON prf`
    #[doc(alias = "prf")]
    pub fn get_prf(&self) -> Option<AuthenticationExtensionsPrfInputsJson> {
        property::get(self, "prf")
    }

    /// `AuthenticationExtensionsPRFInputsJSON prf`
    #[doc(alias = "prf")]
    pub fn set_prf(&self, value: &AuthenticationExtensionsPrfInputsJson) -> &Self {
        property::set(self, "prf", value.as_ref());
        self
    }

    /// `AuthenticationExtensionsLargeBlobInputsJSON largeBlob`
    #[doc(alias = "largeBlob")]
    pub fn get_large_blob(&self) -> Option<AuthenticationExtensionsLargeBlobInputsJson> {
        property::get(self, "largeBlob")
    }

    /// `AuthenticationExtensionsLargeBlobInputsJSON largeBlob`
    #[doc(alias = "largeBlob")]
    pub fn set_large_blob(&self, value: &AuthenticationExtensionsLargeBlobInputsJson) -> &Self {
        property::set(self, "largeBlob", value.as_ref());
        self
    }

    /// `DOMString remoteClientDataJSON`
    #[doc(alias = "remoteClientDataJSON")]
    pub fn get_remote_client_data_json(&self) -> Option<String> {
        property::get(self, "remoteClientDataJSON")
    }

    /// `DOMString remoteClientDataJSON`
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
    /// `dictionary PublicKeyCredentialRequestOptionsJSON`
    pub fn new(challenge: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "challenge", challenge);
        this
    }

    /// `required Base64URLString challenge`
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> String {
        property::get(self, "challenge")
    }

    /// `required Base64URLString challenge`
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: &str) -> &Self {
        property::set_str(self, "challenge", value);
        self
    }

    /// `unsigned long timeout`
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// `unsigned long timeout`
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// `DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> Option<String> {
        property::get(self, "rpId")
    }

    /// `DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// `sequence<PublicKeyCredentialDescriptorJSON> allowCredentials = []`
    #[doc(alias = "allowCredentials")]
    pub fn get_allow_credentials(&self) -> Option<Array<PublicKeyCredentialDescriptorJson>> {
        property::get(self, "allowCredentials")
    }

    /// `sequence<PublicKeyCredentialDescriptorJSON> allowCredentials = []`
    #[doc(alias = "allowCredentials")]
    pub fn set_allow_credentials(&self, value: impl IntoSequence<PublicKeyCredentialDescriptorJson>) -> &Self {
        property::set(self, "allowCredentials", &value.to_value());
        self
    }

    /// `DOMString userVerification = "preferred"`
    #[doc(alias = "userVerification")]
    pub fn get_user_verification(&self) -> Option<String> {
        property::get(self, "userVerification")
    }

    /// `DOMString userVerification = "preferred"`
    #[doc(alias = "userVerification")]
    pub fn set_user_verification(&self, value: &str) -> &Self {
        property::set_str(self, "userVerification", value);
        self
    }

    /// `sequence<DOMString> hints = []`
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<Array<String>> {
        property::get(self, "hints")
    }

    /// `sequence<DOMString> hints = []`
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "hints", &value.to_value());
        self
    }

    /// `AuthenticationExtensionsClientInputsJSON extensions`
    #[doc(alias = "extensions")]
    pub fn get_extensions(&self) -> Option<AuthenticationExtensionsClientInputsJson> {
        property::get(self, "extensions")
    }

    /// `AuthenticationExtensionsClientInputsJSON extensions`
    #[doc(alias = "extensions")]
    pub fn set_extensions(&self, value: &AuthenticationExtensionsClientInputsJson) -> &Self {
        property::set(self, "extensions", value.as_ref());
        self
    }
}

impl UnknownCredentialOptions {
    /// `dictionary UnknownCredentialOptions`
    pub fn new(rp_id: &str, credential_id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "rpId", rp_id);
        property::set_str(&this, "credentialId", credential_id);
        this
    }

    /// `required DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// `required DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// `required Base64URLString credentialId`
    #[doc(alias = "credentialId")]
    pub fn get_credential_id(&self) -> String {
        property::get(self, "credentialId")
    }

    /// `required Base64URLString credentialId`
    #[doc(alias = "credentialId")]
    pub fn set_credential_id(&self, value: &str) -> &Self {
        property::set_str(self, "credentialId", value);
        self
    }
}

impl AllAcceptedCredentialsOptions {
    /// `dictionary AllAcceptedCredentialsOptions`
    pub fn new(rp_id: &str, user_id: &str, all_accepted_credential_ids: impl IntoSequence<String>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "rpId", rp_id);
        property::set_str(&this, "userId", user_id);
        property::set(&this, "allAcceptedCredentialIds", &all_accepted_credential_ids.to_value());
        this
    }

    /// `required DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// `required DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// `required Base64URLString userId`
    #[doc(alias = "userId")]
    pub fn get_user_id(&self) -> String {
        property::get(self, "userId")
    }

    /// `required Base64URLString userId`
    #[doc(alias = "userId")]
    pub fn set_user_id(&self, value: &str) -> &Self {
        property::set_str(self, "userId", value);
        self
    }

    /// `required sequence<Base64URLString> allAcceptedCredentialIds`
    #[doc(alias = "allAcceptedCredentialIds")]
    pub fn get_all_accepted_credential_ids(&self) -> Array<String> {
        property::get(self, "allAcceptedCredentialIds")
    }

    /// `required sequence<Base64URLString> allAcceptedCredentialIds`
    #[doc(alias = "allAcceptedCredentialIds")]
    pub fn set_all_accepted_credential_ids(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "allAcceptedCredentialIds", &value.to_value());
        self
    }
}

impl CurrentUserDetailsOptions {
    /// `dictionary CurrentUserDetailsOptions`
    pub fn new(rp_id: &str, user_id: &str, name: &str, display_name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "rpId", rp_id);
        property::set_str(&this, "userId", user_id);
        property::set_str(&this, "name", name);
        property::set_str(&this, "displayName", display_name);
        this
    }

    /// `required DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// `required DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// `required Base64URLString userId`
    #[doc(alias = "userId")]
    pub fn get_user_id(&self) -> String {
        property::get(self, "userId")
    }

    /// `required Base64URLString userId`
    #[doc(alias = "userId")]
    pub fn set_user_id(&self, value: &str) -> &Self {
        property::set_str(self, "userId", value);
        self
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `required DOMString displayName`
    #[doc(alias = "displayName")]
    pub fn get_display_name(&self) -> String {
        property::get(self, "displayName")
    }

    /// `required DOMString displayName`
    #[doc(alias = "displayName")]
    pub fn set_display_name(&self, value: &str) -> &Self {
        property::set_str(self, "displayName", value);
        self
    }
}

impl AuthenticatorResponse {
    /// `readonly attribute ArrayBuffer clientDataJSON`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorResponse/clientDataJSON) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorresponse-clientdatajson)
    #[doc(alias = "clientDataJSON")]
    #[inline]
    pub fn client_data_json(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_clientDataJSON__as_value(js(self)))
    }
}

impl AuthenticatorAttestationResponse {
    /// `readonly attribute ArrayBuffer attestationObject`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/attestationObject) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-attestationobject)
    #[doc(alias = "attestationObject")]
    #[inline]
    pub fn attestation_object(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_attestationObject__as_value(js(self)))
    }

    /// `sequence<DOMString> getTransports()`
    ///
    /// Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/getTransports) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-gettransports)
    #[doc(alias = "getTransports")]
    #[inline]
    pub fn get_transports(&self) -> Array<String> {
        FromJs::from_js(Js::call_getTransports__as_value(js(self)))
    }

    /// `ArrayBuffer getAuthenticatorData()`
    ///
    /// Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/getAuthenticatorData) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-getauthenticatordata)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getAuthenticatorData")]
    #[inline]
    pub fn get_authenticator_data(&self) -> Result<ArrayBuffer, Exception> {
        Js::try_call_getAuthenticatorData__as_value(js(self)).map(Js::read)
    }

    /// `ArrayBuffer? getPublicKey()`
    ///
    /// Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/getPublicKey) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-getpublickey)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getPublicKey")]
    #[inline]
    pub fn get_public_key(&self) -> Result<Option<ArrayBuffer>, Exception> {
        Js::try_call_getPublicKey__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `COSEAlgorithmIdentifier getPublicKeyAlgorithm()`
    ///
    /// Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAttestationResponse/getPublicKeyAlgorithm) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-getpublickeyalgorithm)
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
    /// `readonly attribute ArrayBuffer authenticatorData`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse/authenticatorData) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorassertionresponse-authenticatordata)
    #[doc(alias = "authenticatorData")]
    #[inline]
    pub fn authenticator_data(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_authenticatorData__as_value(js(self)))
    }

    /// `readonly attribute ArrayBuffer signature`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse/signature) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorassertionresponse-signature)
    #[inline]
    pub fn signature(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_signature__as_value(js(self)))
    }

    /// `readonly attribute ArrayBuffer? userHandle`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AuthenticatorAssertionResponse/userHandle) · [Specification](https://w3c.github.io/webauthn/#dom-authenticatorassertionresponse-userhandle)
    #[doc(alias = "userHandle")]
    #[inline]
    pub fn user_handle(&self) -> Option<ArrayBuffer> {
        Js::get_userHandle__as_option_value(js(self)).map(Js::read)
    }
}

impl PublicKeyCredentialParameters {
    /// `dictionary PublicKeyCredentialParameters`
    pub fn new(type_: &str, alg: i32) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set_f64(&this, "alg", alg as f64);
        this
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `required COSEAlgorithmIdentifier alg`
    #[doc(alias = "alg")]
    pub fn get_alg(&self) -> i32 {
        property::get(self, "alg")
    }

    /// `required COSEAlgorithmIdentifier alg`
    #[doc(alias = "alg")]
    pub fn set_alg(&self, value: i32) -> &Self {
        property::set_f64(self, "alg", value as f64);
        self
    }
}

impl PublicKeyCredentialCreationOptions {
    /// `dictionary PublicKeyCredentialCreationOptions`
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

    /// `required PublicKeyCredentialRpEntity rp`
    #[doc(alias = "rp")]
    pub fn get_rp(&self) -> PublicKeyCredentialRpEntity {
        property::get(self, "rp")
    }

    /// `required PublicKeyCredentialRpEntity rp`
    #[doc(alias = "rp")]
    pub fn set_rp(&self, value: &PublicKeyCredentialRpEntity) -> &Self {
        property::set(self, "rp", value.as_ref());
        self
    }

    /// `required PublicKeyCredentialUserEntity user`
    #[doc(alias = "user")]
    pub fn get_user(&self) -> PublicKeyCredentialUserEntity {
        property::get(self, "user")
    }

    /// `required PublicKeyCredentialUserEntity user`
    #[doc(alias = "user")]
    pub fn set_user(&self, value: &PublicKeyCredentialUserEntity) -> &Self {
        property::set(self, "user", value.as_ref());
        self
    }

    /// `required BufferSource challenge`
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> BufferSource {
        property::get(self, "challenge")
    }

    /// `required BufferSource challenge`
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "challenge", &value.to_value());
        self
    }

    /// `required sequence<PublicKeyCredentialParameters> pubKeyCredParams`
    #[doc(alias = "pubKeyCredParams")]
    pub fn get_pub_key_cred_params(&self) -> Array<PublicKeyCredentialParameters> {
        property::get(self, "pubKeyCredParams")
    }

    /// `required sequence<PublicKeyCredentialParameters> pubKeyCredParams`
    #[doc(alias = "pubKeyCredParams")]
    pub fn set_pub_key_cred_params(&self, value: impl IntoSequence<PublicKeyCredentialParameters>) -> &Self {
        property::set(self, "pubKeyCredParams", &value.to_value());
        self
    }

    /// `unsigned long timeout`
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// `unsigned long timeout`
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// `sequence<PublicKeyCredentialDescriptor> excludeCredentials = []`
    #[doc(alias = "excludeCredentials")]
    pub fn get_exclude_credentials(&self) -> Option<Array<PublicKeyCredentialDescriptor>> {
        property::get(self, "excludeCredentials")
    }

    /// `sequence<PublicKeyCredentialDescriptor> excludeCredentials = []`
    #[doc(alias = "excludeCredentials")]
    pub fn set_exclude_credentials(&self, value: impl IntoSequence<PublicKeyCredentialDescriptor>) -> &Self {
        property::set(self, "excludeCredentials", &value.to_value());
        self
    }

    /// `AuthenticatorSelectionCriteria authenticatorSelection`
    #[doc(alias = "authenticatorSelection")]
    pub fn get_authenticator_selection(&self) -> Option<AuthenticatorSelectionCriteria> {
        property::get(self, "authenticatorSelection")
    }

    /// `AuthenticatorSelectionCriteria authenticatorSelection`
    #[doc(alias = "authenticatorSelection")]
    pub fn set_authenticator_selection(&self, value: &AuthenticatorSelectionCriteria) -> &Self {
        property::set(self, "authenticatorSelection", value.as_ref());
        self
    }

    /// `sequence<DOMString> hints = []`
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<Array<String>> {
        property::get(self, "hints")
    }

    /// `sequence<DOMString> hints = []`
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "hints", &value.to_value());
        self
    }

    /// `DOMString attestation = "none"`
    #[doc(alias = "attestation")]
    pub fn get_attestation(&self) -> Option<String> {
        property::get(self, "attestation")
    }

    /// `DOMString attestation = "none"`
    #[doc(alias = "attestation")]
    pub fn set_attestation(&self, value: &str) -> &Self {
        property::set_str(self, "attestation", value);
        self
    }

    /// `sequence<DOMString> attestationFormats = []`
    #[doc(alias = "attestationFormats")]
    pub fn get_attestation_formats(&self) -> Option<Array<String>> {
        property::get(self, "attestationFormats")
    }

    /// `sequence<DOMString> attestationFormats = []`
    #[doc(alias = "attestationFormats")]
    pub fn set_attestation_formats(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "attestationFormats", &value.to_value());
        self
    }

    /// `AuthenticationExtensionsClientInputs extensions`
    #[doc(alias = "extensions")]
    pub fn get_extensions(&self) -> Option<AuthenticationExtensionsClientInputs> {
        property::get(self, "extensions")
    }

    /// `AuthenticationExtensionsClientInputs extensions`
    #[doc(alias = "extensions")]
    pub fn set_extensions(&self, value: &AuthenticationExtensionsClientInputs) -> &Self {
        property::set(self, "extensions", value.as_ref());
        self
    }
}

impl PublicKeyCredentialEntity {
    /// `dictionary PublicKeyCredentialEntity`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl PublicKeyCredentialRpEntity {
    /// `dictionary PublicKeyCredentialRpEntity : PublicKeyCredentialEntity`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `PublicKeyCredentialEntity`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl PublicKeyCredentialUserEntity {
    /// `dictionary PublicKeyCredentialUserEntity : PublicKeyCredentialEntity`
    pub fn new(name: &str, id: impl IntoJs<BufferSource>, display_name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "id", &id.to_value());
        property::set_str(&this, "displayName", display_name);
        this
    }

    /// `required BufferSource id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> BufferSource {
        property::get(self, "id")
    }

    /// `required BufferSource id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "id", &value.to_value());
        self
    }

    /// `required DOMString displayName`
    #[doc(alias = "displayName")]
    pub fn get_display_name(&self) -> String {
        property::get(self, "displayName")
    }

    /// `required DOMString displayName`
    #[doc(alias = "displayName")]
    pub fn set_display_name(&self, value: &str) -> &Self {
        property::set_str(self, "displayName", value);
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `PublicKeyCredentialEntity`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl AuthenticatorSelectionCriteria {
    /// `dictionary AuthenticatorSelectionCriteria`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString authenticatorAttachment`
    #[doc(alias = "authenticatorAttachment")]
    pub fn get_authenticator_attachment(&self) -> Option<String> {
        property::get(self, "authenticatorAttachment")
    }

    /// `DOMString authenticatorAttachment`
    #[doc(alias = "authenticatorAttachment")]
    pub fn set_authenticator_attachment(&self, value: &str) -> &Self {
        property::set_str(self, "authenticatorAttachment", value);
        self
    }

    /// `DOMString residentKey`
    #[doc(alias = "residentKey")]
    pub fn get_resident_key(&self) -> Option<String> {
        property::get(self, "residentKey")
    }

    /// `DOMString residentKey`
    #[doc(alias = "residentKey")]
    pub fn set_resident_key(&self, value: &str) -> &Self {
        property::set_str(self, "residentKey", value);
        self
    }

    /// `boolean requireResidentKey = false`
    #[doc(alias = "requireResidentKey")]
    pub fn get_require_resident_key(&self) -> Option<bool> {
        property::get(self, "requireResidentKey")
    }

    /// `boolean requireResidentKey = false`
    #[doc(alias = "requireResidentKey")]
    pub fn set_require_resident_key(&self, value: bool) -> &Self {
        property::set_bool(self, "requireResidentKey", value);
        self
    }

    /// `DOMString userVerification = "preferred"`
    #[doc(alias = "userVerification")]
    pub fn get_user_verification(&self) -> Option<String> {
        property::get(self, "userVerification")
    }

    /// `DOMString userVerification = "preferred"`
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
    /// `dictionary PublicKeyCredentialRequestOptions`
    pub fn new(challenge: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "challenge", &challenge.to_value());
        this
    }

    /// `required BufferSource challenge`
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> BufferSource {
        property::get(self, "challenge")
    }

    /// `required BufferSource challenge`
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "challenge", &value.to_value());
        self
    }

    /// `unsigned long timeout`
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// `unsigned long timeout`
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// `DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> Option<String> {
        property::get(self, "rpId")
    }

    /// `DOMString rpId`
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// `sequence<PublicKeyCredentialDescriptor> allowCredentials = []`
    #[doc(alias = "allowCredentials")]
    pub fn get_allow_credentials(&self) -> Option<Array<PublicKeyCredentialDescriptor>> {
        property::get(self, "allowCredentials")
    }

    /// `sequence<PublicKeyCredentialDescriptor> allowCredentials = []`
    #[doc(alias = "allowCredentials")]
    pub fn set_allow_credentials(&self, value: impl IntoSequence<PublicKeyCredentialDescriptor>) -> &Self {
        property::set(self, "allowCredentials", &value.to_value());
        self
    }

    /// `DOMString userVerification = "preferred"`
    #[doc(alias = "userVerification")]
    pub fn get_user_verification(&self) -> Option<String> {
        property::get(self, "userVerification")
    }

    /// `DOMString userVerification = "preferred"`
    #[doc(alias = "userVerification")]
    pub fn set_user_verification(&self, value: &str) -> &Self {
        property::set_str(self, "userVerification", value);
        self
    }

    /// `sequence<DOMString> hints = []`
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<Array<String>> {
        property::get(self, "hints")
    }

    /// `sequence<DOMString> hints = []`
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "hints", &value.to_value());
        self
    }

    /// `AuthenticationExtensionsClientInputs extensions`
    #[doc(alias = "extensions")]
    pub fn get_extensions(&self) -> Option<AuthenticationExtensionsClientInputs> {
        property::get(self, "extensions")
    }

    /// `AuthenticationExtensionsClientInputs extensions`
    #[doc(alias = "extensions")]
    pub fn set_extensions(&self, value: &AuthenticationExtensionsClientInputs) -> &Self {
        property::set(self, "extensions", value.as_ref());
        self
    }
}

impl AuthenticationExtensionsClientInputs {
    /// `dictionary AuthenticationExtensionsClientInputs`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString credentialProtectionPolicy`
    #[doc(alias = "credentialProtectionPolicy")]
    pub fn get_credential_protection_policy(&self) -> Option<String> {
        property::get(self, "credentialProtectionPolicy")
    }

    /// `USVString credentialProtectionPolicy`
    #[doc(alias = "credentialProtectionPolicy")]
    pub fn set_credential_protection_policy(&self, value: &str) -> &Self {
        property::set_str(self, "credentialProtectionPolicy", value);
        self
    }

    /// `boolean enforceCredentialProtectionPolicy = false`
    #[doc(alias = "enforceCredentialProtectionPolicy")]
    pub fn get_enforce_credential_protection_policy(&self) -> Option<bool> {
        property::get(self, "enforceCredentialProtectionPolicy")
    }

    /// `boolean enforceCredentialProtectionPolicy = false`
    #[doc(alias = "enforceCredentialProtectionPolicy")]
    pub fn set_enforce_credential_protection_policy(&self, value: bool) -> &Self {
        property::set_bool(self, "enforceCredentialProtectionPolicy", value);
        self
    }

    /// `ArrayBuffer credBlob`
    #[doc(alias = "credBlob")]
    pub fn get_cred_blob(&self) -> Option<ArrayBuffer> {
        property::get(self, "credBlob")
    }

    /// `ArrayBuffer credBlob`
    #[doc(alias = "credBlob")]
    pub fn set_cred_blob(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "credBlob", value.as_ref());
        self
    }

    /// `boolean getCredBlob`
    #[doc(alias = "getCredBlob")]
    pub fn get_get_cred_blob(&self) -> Option<bool> {
        property::get(self, "getCredBlob")
    }

    /// `boolean getCredBlob`
    #[doc(alias = "getCredBlob")]
    pub fn set_get_cred_blob(&self, value: bool) -> &Self {
        property::set_bool(self, "getCredBlob", value);
        self
    }

    /// `boolean minPinLength`
    #[doc(alias = "minPinLength")]
    pub fn get_min_pin_length(&self) -> Option<bool> {
        property::get(self, "minPinLength")
    }

    /// `boolean minPinLength`
    #[doc(alias = "minPinLength")]
    pub fn set_min_pin_length(&self, value: bool) -> &Self {
        property::set_bool(self, "minPinLength", value);
        self
    }

    /// `boolean pinComplexityPolicy`
    #[doc(alias = "pinComplexityPolicy")]
    pub fn get_pin_complexity_policy(&self) -> Option<bool> {
        property::get(self, "pinComplexityPolicy")
    }

    /// `boolean pinComplexityPolicy`
    #[doc(alias = "pinComplexityPolicy")]
    pub fn set_pin_complexity_policy(&self, value: bool) -> &Self {
        property::set_bool(self, "pinComplexityPolicy", value);
        self
    }

    /// `boolean hmacCreateSecret`
    #[doc(alias = "hmacCreateSecret")]
    pub fn get_hmac_create_secret(&self) -> Option<bool> {
        property::get(self, "hmacCreateSecret")
    }

    /// `boolean hmacCreateSecret`
    #[doc(alias = "hmacCreateSecret")]
    pub fn set_hmac_create_secret(&self, value: bool) -> &Self {
        property::set_bool(self, "hmacCreateSecret", value);
        self
    }

    /// `HMACGetSecretInput hmacGetSecret`
    #[doc(alias = "hmacGetSecret")]
    pub fn get_hmac_get_secret(&self) -> Option<HmacGetSecretInput> {
        property::get(self, "hmacGetSecret")
    }

    /// `HMACGetSecretInput hmacGetSecret`
    #[doc(alias = "hmacGetSecret")]
    pub fn set_hmac_get_secret(&self, value: &HmacGetSecretInput) -> &Self {
        property::set(self, "hmacGetSecret", value.as_ref());
        self
    }

    /// `DOMString appid`
    #[doc(alias = "appid")]
    pub fn get_appid(&self) -> Option<String> {
        property::get(self, "appid")
    }

    /// `DOMString appid`
    #[doc(alias = "appid")]
    pub fn set_appid(&self, value: &str) -> &Self {
        property::set_str(self, "appid", value);
        self
    }

    /// `DOMString appidExclude`
    #[doc(alias = "appidExclude")]
    pub fn get_appid_exclude(&self) -> Option<String> {
        property::get(self, "appidExclude")
    }

    /// `DOMString appidExclude`
    #[doc(alias = "appidExclude")]
    pub fn set_appid_exclude(&self, value: &str) -> &Self {
        property::set_str(self, "appidExclude", value);
        self
    }

    /// `boolean credProps`
    #[doc(alias = "credProps")]
    pub fn get_cred_props(&self) -> Option<bool> {
        property::get(self, "credProps")
    }

    /// `boolean credProps`
    #[doc(alias = "credProps")]
    pub fn set_cred_props(&self, value: bool) -> &Self {
        property::set_bool(self, "credProps", value);
        self
    }

    /// `AuthenticationExtensionsPRFInputs prf`
    #[doc(alias = "prf")]
    pub fn get_prf(&self) -> Option<AuthenticationExtensionsPrfInputs> {
        property::get(self, "prf")
    }

    /// `AuthenticationExtensionsPRFInputs prf`
    #[doc(alias = "prf")]
    pub fn set_prf(&self, value: &AuthenticationExtensionsPrfInputs) -> &Self {
        property::set(self, "prf", value.as_ref());
        self
    }

    /// `AuthenticationExtensionsLargeBlobInputs largeBlob`
    #[doc(alias = "largeBlob")]
    pub fn get_large_blob(&self) -> Option<AuthenticationExtensionsLargeBlobInputs> {
        property::get(self, "largeBlob")
    }

    /// `AuthenticationExtensionsLargeBlobInputs largeBlob`
    #[doc(alias = "largeBlob")]
    pub fn set_large_blob(&self, value: &AuthenticationExtensionsLargeBlobInputs) -> &Self {
        property::set(self, "largeBlob", value.as_ref());
        self
    }

    /// `DOMString remoteClientDataJSON`
    #[doc(alias = "remoteClientDataJSON")]
    pub fn get_remote_client_data_json(&self) -> Option<String> {
        property::get(self, "remoteClientDataJSON")
    }

    /// `DOMString remoteClientDataJSON`
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
    /// `dictionary AuthenticationExtensionsClientOutputs`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean credBlob`
    #[doc(alias = "credBlob")]
    pub fn get_cred_blob(&self) -> Option<bool> {
        property::get(self, "credBlob")
    }

    /// `boolean credBlob`
    #[doc(alias = "credBlob")]
    pub fn set_cred_blob(&self, value: bool) -> &Self {
        property::set_bool(self, "credBlob", value);
        self
    }

    /// `ArrayBuffer getCredBlob`
    #[doc(alias = "getCredBlob")]
    pub fn get_get_cred_blob(&self) -> Option<ArrayBuffer> {
        property::get(self, "getCredBlob")
    }

    /// `ArrayBuffer getCredBlob`
    #[doc(alias = "getCredBlob")]
    pub fn set_get_cred_blob(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "getCredBlob", value.as_ref());
        self
    }

    /// `boolean hmacCreateSecret`
    #[doc(alias = "hmacCreateSecret")]
    pub fn get_hmac_create_secret(&self) -> Option<bool> {
        property::get(self, "hmacCreateSecret")
    }

    /// `boolean hmacCreateSecret`
    #[doc(alias = "hmacCreateSecret")]
    pub fn set_hmac_create_secret(&self, value: bool) -> &Self {
        property::set_bool(self, "hmacCreateSecret", value);
        self
    }

    /// `HMACGetSecretOutput hmacGetSecret`
    #[doc(alias = "hmacGetSecret")]
    pub fn get_hmac_get_secret(&self) -> Option<HmacGetSecretOutput> {
        property::get(self, "hmacGetSecret")
    }

    /// `HMACGetSecretOutput hmacGetSecret`
    #[doc(alias = "hmacGetSecret")]
    pub fn set_hmac_get_secret(&self, value: &HmacGetSecretOutput) -> &Self {
        property::set(self, "hmacGetSecret", value.as_ref());
        self
    }

    /// `boolean appid`
    #[doc(alias = "appid")]
    pub fn get_appid(&self) -> Option<bool> {
        property::get(self, "appid")
    }

    /// `boolean appid`
    #[doc(alias = "appid")]
    pub fn set_appid(&self, value: bool) -> &Self {
        property::set_bool(self, "appid", value);
        self
    }

    /// `boolean appidExclude`
    #[doc(alias = "appidExclude")]
    pub fn get_appid_exclude(&self) -> Option<bool> {
        property::get(self, "appidExclude")
    }

    /// `boolean appidExclude`
    #[doc(alias = "appidExclude")]
    pub fn set_appid_exclude(&self, value: bool) -> &Self {
        property::set_bool(self, "appidExclude", value);
        self
    }

    /// `CredentialPropertiesOutput credProps`
    #[doc(alias = "credProps")]
    pub fn get_cred_props(&self) -> Option<CredentialPropertiesOutput> {
        property::get(self, "credProps")
    }

    /// `CredentialPropertiesOutput credProps`
    #[doc(alias = "credProps")]
    pub fn set_cred_props(&self, value: &CredentialPropertiesOutput) -> &Self {
        property::set(self, "credProps", value.as_ref());
        self
    }

    /// `AuthenticationExtensionsPRFOutputs prf`
    #[doc(alias = "prf")]
    pub fn get_prf(&self) -> Option<AuthenticationExtensionsPrfOutputs> {
        property::get(self, "prf")
    }

    /// `AuthenticationExtensionsPRFOutputs prf`
    #[doc(alias = "prf")]
    pub fn set_prf(&self, value: &AuthenticationExtensionsPrfOutputs) -> &Self {
        property::set(self, "prf", value.as_ref());
        self
    }

    /// `AuthenticationExtensionsLargeBlobOutputs largeBlob`
    #[doc(alias = "largeBlob")]
    pub fn get_large_blob(&self) -> Option<AuthenticationExtensionsLargeBlobOutputs> {
        property::get(self, "largeBlob")
    }

    /// `AuthenticationExtensionsLargeBlobOutputs largeBlob`
    #[doc(alias = "largeBlob")]
    pub fn set_large_blob(&self, value: &AuthenticationExtensionsLargeBlobOutputs) -> &Self {
        property::set(self, "largeBlob", value.as_ref());
        self
    }

    /// `boolean remoteClientDataJSON`
    #[doc(alias = "remoteClientDataJSON")]
    pub fn get_remote_client_data_json(&self) -> Option<bool> {
        property::get(self, "remoteClientDataJSON")
    }

    /// `boolean remoteClientDataJSON`
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
    /// `dictionary CollectedClientData`
    pub fn new(type_: &str, challenge: &str, origin: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set_str(&this, "challenge", challenge);
        property::set_str(&this, "origin", origin);
        this
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `required DOMString challenge`
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> String {
        property::get(self, "challenge")
    }

    /// `required DOMString challenge`
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: &str) -> &Self {
        property::set_str(self, "challenge", value);
        self
    }

    /// `required DOMString origin`
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        property::get(self, "origin")
    }

    /// `required DOMString origin`
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// `boolean crossOrigin`
    #[doc(alias = "crossOrigin")]
    pub fn get_cross_origin(&self) -> Option<bool> {
        property::get(self, "crossOrigin")
    }

    /// `boolean crossOrigin`
    #[doc(alias = "crossOrigin")]
    pub fn set_cross_origin(&self, value: bool) -> &Self {
        property::set_bool(self, "crossOrigin", value);
        self
    }

    /// `DOMString topOrigin`
    #[doc(alias = "topOrigin")]
    pub fn get_top_origin(&self) -> Option<String> {
        property::get(self, "topOrigin")
    }

    /// `DOMString topOrigin`
    #[doc(alias = "topOrigin")]
    pub fn set_top_origin(&self, value: &str) -> &Self {
        property::set_str(self, "topOrigin", value);
        self
    }
}

impl TokenBinding {
    /// `dictionary TokenBinding`
    pub fn new(status: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "status", status);
        this
    }

    /// `required DOMString status`
    #[doc(alias = "status")]
    pub fn get_status(&self) -> String {
        property::get(self, "status")
    }

    /// `required DOMString status`
    #[doc(alias = "status")]
    pub fn set_status(&self, value: &str) -> &Self {
        property::set_str(self, "status", value);
        self
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl PublicKeyCredentialDescriptor {
    /// `dictionary PublicKeyCredentialDescriptor`
    pub fn new(type_: &str, id: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set(&this, "id", &id.to_value());
        this
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// `required DOMString type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `required BufferSource id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> BufferSource {
        property::get(self, "id")
    }

    /// `required BufferSource id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "id", &value.to_value());
        self
    }

    /// `sequence<DOMString> transports`
    #[doc(alias = "transports")]
    pub fn get_transports(&self) -> Option<Array<String>> {
        property::get(self, "transports")
    }

    /// `sequence<DOMString> transports`
    #[doc(alias = "transports")]
    pub fn set_transports(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "transports", &value.to_value());
        self
    }
}

impl CredentialPropertiesOutput {
    /// `dictionary CredentialPropertiesOutput`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean rk`
    #[doc(alias = "rk")]
    pub fn get_rk(&self) -> Option<bool> {
        property::get(self, "rk")
    }

    /// `boolean rk`
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
    /// `dictionary AuthenticationExtensionsPRFValues`
    pub fn new(first: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "first", &first.to_value());
        this
    }

    /// `required BufferSource first`
    #[doc(alias = "first")]
    pub fn get_first(&self) -> BufferSource {
        property::get(self, "first")
    }

    /// `required BufferSource first`
    #[doc(alias = "first")]
    pub fn set_first(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "first", &value.to_value());
        self
    }

    /// `BufferSource second`
    #[doc(alias = "second")]
    pub fn get_second(&self) -> Option<BufferSource> {
        property::get(self, "second")
    }

    /// `BufferSource second`
    #[doc(alias = "second")]
    pub fn set_second(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "second", &value.to_value());
        self
    }
}

impl AuthenticationExtensionsPrfValuesJson {
    /// `dictionary AuthenticationExtensionsPRFValuesJSON`
    pub fn new(first: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "first", first);
        this
    }

    /// `required Base64URLString first`
    #[doc(alias = "first")]
    pub fn get_first(&self) -> String {
        property::get(self, "first")
    }

    /// `required Base64URLString first`
    #[doc(alias = "first")]
    pub fn set_first(&self, value: &str) -> &Self {
        property::set_str(self, "first", value);
        self
    }

    /// `Base64URLString second`
    #[doc(alias = "second")]
    pub fn get_second(&self) -> Option<String> {
        property::get(self, "second")
    }

    /// `Base64URLString second`
    #[doc(alias = "second")]
    pub fn set_second(&self, value: &str) -> &Self {
        property::set_str(self, "second", value);
        self
    }
}

impl AuthenticationExtensionsPrfInputs {
    /// `dictionary AuthenticationExtensionsPRFInputs`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AuthenticationExtensionsPRFValues eval`
    #[doc(alias = "eval")]
    pub fn get_eval(&self) -> Option<AuthenticationExtensionsPrfValues> {
        property::get(self, "eval")
    }

    /// `AuthenticationExtensionsPRFValues eval`
    #[doc(alias = "eval")]
    pub fn set_eval(&self, value: &AuthenticationExtensionsPrfValues) -> &Self {
        property::set(self, "eval", value.as_ref());
        self
    }

    /// `record<DOMString, AuthenticationExtensionsPRFValues> evalByCredential`
    #[doc(alias = "evalByCredential")]
    pub fn get_eval_by_credential(&self) -> Option<Record<AuthenticationExtensionsPrfValues>> {
        property::get(self, "evalByCredential")
    }

    /// `record<DOMString, AuthenticationExtensionsPRFValues> evalByCredential`
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
    /// `dictionary AuthenticationExtensionsPRFInputsJSON`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AuthenticationExtensionsPRFValuesJSON eval`
    #[doc(alias = "eval")]
    pub fn get_eval(&self) -> Option<AuthenticationExtensionsPrfValuesJson> {
        property::get(self, "eval")
    }

    /// `AuthenticationExtensionsPRFValuesJSON eval`
    #[doc(alias = "eval")]
    pub fn set_eval(&self, value: &AuthenticationExtensionsPrfValuesJson) -> &Self {
        property::set(self, "eval", value.as_ref());
        self
    }

    /// `record<DOMString, AuthenticationExtensionsPRFValuesJSON> evalByCredential`
    #[doc(alias = "evalByCredential")]
    pub fn get_eval_by_credential(&self) -> Option<Record<AuthenticationExtensionsPrfValuesJson>> {
        property::get(self, "evalByCredential")
    }

    /// `record<DOMString, AuthenticationExtensionsPRFValuesJSON> evalByCredential`
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
    /// `dictionary AuthenticationExtensionsPRFOutputs`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean enabled`
    #[doc(alias = "enabled")]
    pub fn get_enabled(&self) -> Option<bool> {
        property::get(self, "enabled")
    }

    /// `boolean enabled`
    #[doc(alias = "enabled")]
    pub fn set_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "enabled", value);
        self
    }

    /// `AuthenticationExtensionsPRFValues results`
    #[doc(alias = "results")]
    pub fn get_results(&self) -> Option<AuthenticationExtensionsPrfValues> {
        property::get(self, "results")
    }

    /// `AuthenticationExtensionsPRFValues results`
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
    /// `dictionary AuthenticationExtensionsPRFOutputsJSON`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean enabled`
    #[doc(alias = "enabled")]
    pub fn get_enabled(&self) -> Option<bool> {
        property::get(self, "enabled")
    }

    /// `boolean enabled`
    #[doc(alias = "enabled")]
    pub fn set_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "enabled", value);
        self
    }

    /// `AuthenticationExtensionsPRFValuesJSON results`
    #[doc(alias = "results")]
    pub fn get_results(&self) -> Option<AuthenticationExtensionsPrfValuesJson> {
        property::get(self, "results")
    }

    /// `AuthenticationExtensionsPRFValuesJSON results`
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
    /// `dictionary AuthenticationExtensionsLargeBlobInputs`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString support`
    #[doc(alias = "support")]
    pub fn get_support(&self) -> Option<String> {
        property::get(self, "support")
    }

    /// `DOMString support`
    #[doc(alias = "support")]
    pub fn set_support(&self, value: &str) -> &Self {
        property::set_str(self, "support", value);
        self
    }

    /// `boolean read`
    #[doc(alias = "read")]
    pub fn get_read(&self) -> Option<bool> {
        property::get(self, "read")
    }

    /// `boolean read`
    #[doc(alias = "read")]
    pub fn set_read(&self, value: bool) -> &Self {
        property::set_bool(self, "read", value);
        self
    }

    /// `BufferSource write`
    #[doc(alias = "write")]
    pub fn get_write(&self) -> Option<BufferSource> {
        property::get(self, "write")
    }

    /// `BufferSource write`
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
    /// `dictionary AuthenticationExtensionsLargeBlobInputsJSON`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString support`
    #[doc(alias = "support")]
    pub fn get_support(&self) -> Option<String> {
        property::get(self, "support")
    }

    /// `DOMString support`
    #[doc(alias = "support")]
    pub fn set_support(&self, value: &str) -> &Self {
        property::set_str(self, "support", value);
        self
    }

    /// `boolean read`
    #[doc(alias = "read")]
    pub fn get_read(&self) -> Option<bool> {
        property::get(self, "read")
    }

    /// `boolean read`
    #[doc(alias = "read")]
    pub fn set_read(&self, value: bool) -> &Self {
        property::set_bool(self, "read", value);
        self
    }

    /// `Base64URLString write`
    #[doc(alias = "write")]
    pub fn get_write(&self) -> Option<String> {
        property::get(self, "write")
    }

    /// `Base64URLString write`
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
    /// `dictionary AuthenticationExtensionsLargeBlobOutputs`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// `ArrayBuffer blob`
    #[doc(alias = "blob")]
    pub fn get_blob(&self) -> Option<ArrayBuffer> {
        property::get(self, "blob")
    }

    /// `ArrayBuffer blob`
    #[doc(alias = "blob")]
    pub fn set_blob(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "blob", value.as_ref());
        self
    }

    /// `boolean written`
    #[doc(alias = "written")]
    pub fn get_written(&self) -> Option<bool> {
        property::get(self, "written")
    }

    /// `boolean written`
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
    /// `dictionary AuthenticationExtensionsLargeBlobOutputsJSON`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn get_supported(&self) -> Option<bool> {
        property::get(self, "supported")
    }

    /// `boolean supported`
    #[doc(alias = "supported")]
    pub fn set_supported(&self, value: bool) -> &Self {
        property::set_bool(self, "supported", value);
        self
    }

    /// `Base64URLString blob`
    #[doc(alias = "blob")]
    pub fn get_blob(&self) -> Option<String> {
        property::get(self, "blob")
    }

    /// `Base64URLString blob`
    #[doc(alias = "blob")]
    pub fn set_blob(&self, value: &str) -> &Self {
        property::set_str(self, "blob", value);
        self
    }

    /// `boolean written`
    #[doc(alias = "written")]
    pub fn get_written(&self) -> Option<bool> {
        property::get(self, "written")
    }

    /// `boolean written`
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
