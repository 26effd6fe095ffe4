//! Confirming a payment with a passkey

use crate::runtime::prelude::*;
use crate::{
    AuthenticationExtensionsClientInputs, AuthenticationExtensionsClientOutputs, AuthenticationExtensionsPaymentInputs,
    AuthenticationExtensionsPaymentOutputs, BrowserBoundSignature, PaymentCredentialInstrument, PaymentCurrencyAmount,
    PaymentEntityLogo, PublicKeyCredentialParameters,
};
#[cfg(feature = "experimental")]
use crate::{
    BufferSource, CollectedClientAdditionalPaymentData,
    CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData,
    CollectedClientAdditionalPaymentRegistrationData, CollectedClientPaymentData, PaymentRequest,
    SecurePaymentConfirmationAvailability, SecurePaymentConfirmationRequest,
};

#[cfg(feature = "experimental")]
impl PaymentRequest {
    /// Resolves to whether secure payment confirmation can be used.
    ///
    /// `static Promise<SecurePaymentConfirmationAvailability> securePaymentConfirmationAvailability()`
    ///
    /// Features `secure-payment-confirmation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/securePaymentConfirmationAvailability_static) · [Specification](https://www.w3.org/TR/secure-payment-confirmation/#dom-paymentrequest-securepaymentconfirmationavailability)
    #[doc(alias = "securePaymentConfirmationAvailability")]
    #[inline]
    pub fn secure_payment_confirmation_availability() -> Promise<SecurePaymentConfirmationAvailability> {
        Promise::of_call(Js::try_static_call_PaymentRequest_securePaymentConfirmationAvailability__as_value())
    }

    /// Resolves to the supported features of secure payment confirmation.
    ///
    /// `static Promise<SecurePaymentConfirmationCapabilities> getSecurePaymentConfirmationCapabilities()`
    ///
    /// Features `secure-payment-confirmation` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/getSecurePaymentConfirmationCapabilities_static) · [Specification](https://w3c.github.io/secure-payment-confirmation/#dom-paymentrequest-getsecurepaymentconfirmationcapabilities)
    #[doc(alias = "getSecurePaymentConfirmationCapabilities")]
    #[inline]
    pub fn get_secure_payment_confirmation_capabilities() -> Promise<Record<bool>> {
        Promise::of_call(Js::try_static_call_PaymentRequest_getSecurePaymentConfirmationCapabilities__as_value())
    }
}

#[cfg(feature = "experimental")]
impl SecurePaymentConfirmationRequest {
    /// The data of a payment that the user confirms with a passkey.
    ///
    /// `dictionary SecurePaymentConfirmationRequest`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub fn new(
        challenge: impl IntoJs<BufferSource>,
        rp_id: &str,
        credential_ids: impl IntoSequence<BufferSource>,
        instrument: &PaymentCredentialInstrument,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "challenge", &challenge.to_value());
        property::set_str(&this, "rpId", rp_id);
        property::set(&this, "credentialIds", &credential_ids.to_value());
        property::set(&this, "instrument", instrument.as_ref());
        this
    }

    /// Random bytes from the server, which are signed to prevent replays.
    ///
    /// `required BufferSource challenge`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "challenge")]
    pub fn get_challenge(&self) -> BufferSource {
        property::get(self, "challenge")
    }

    /// Sets random bytes from the server, which are signed to prevent replays.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "challenge", &value.to_value());
        self
    }

    /// The domain of the bank or other party that owns the credentials.
    ///
    /// `required USVString rpId`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// Sets the domain of the bank or other party that owns the credentials.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// The IDs of the credentials with which the user can confirm.
    ///
    /// `required sequence<BufferSource> credentialIds`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "credentialIds")]
    pub fn get_credential_ids(&self) -> Array<BufferSource> {
        property::get(self, "credentialIds")
    }

    /// Sets the IDs of the credentials with which the user can confirm.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "credentialIds")]
    pub fn set_credential_ids(&self, value: impl IntoSequence<BufferSource>) -> &Self {
        property::set(self, "credentialIds", &value.to_value());
        self
    }

    /// The name and icon of the payment card or account, as shown to the user.
    ///
    /// `required PaymentCredentialInstrument instrument`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "instrument")]
    pub fn get_instrument(&self) -> PaymentCredentialInstrument {
        property::get(self, "instrument")
    }

    /// Sets the name and icon of the payment card or account, as shown to the user.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "instrument")]
    pub fn set_instrument(&self, value: &PaymentCredentialInstrument) -> &Self {
        property::set(self, "instrument", value.as_ref());
        self
    }

    /// The time that the user has, in milliseconds.
    ///
    /// `unsigned long timeout`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// Sets the time that the user has, in milliseconds.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// The name of the shop, as shown to the user.
    ///
    /// `USVString payeeName`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payeeName")]
    pub fn get_payee_name(&self) -> Option<String> {
        property::get(self, "payeeName")
    }

    /// Sets the name of the shop, as shown to the user.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payeeName")]
    pub fn set_payee_name(&self, value: &str) -> &Self {
        property::set_str(self, "payeeName", value);
        self
    }

    /// The origin of the shop, as shown to the user.
    ///
    /// `USVString payeeOrigin`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payeeOrigin")]
    pub fn get_payee_origin(&self) -> Option<String> {
        property::get(self, "payeeOrigin")
    }

    /// Sets the origin of the shop, as shown to the user.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payeeOrigin")]
    pub fn set_payee_origin(&self, value: &str) -> &Self {
        property::set_str(self, "payeeOrigin", value);
        self
    }

    /// Logos of further parties, such as the bank and the card network.
    ///
    /// `sequence<PaymentEntityLogo> paymentEntitiesLogos`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn get_payment_entities_logos(&self) -> Option<Array<PaymentEntityLogo>> {
        property::get(self, "paymentEntitiesLogos")
    }

    /// Sets logos of further parties, such as the bank and the card network.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn set_payment_entities_logos(&self, value: impl IntoSequence<PaymentEntityLogo>) -> &Self {
        property::set(self, "paymentEntitiesLogos", &value.to_value());
        self
    }

    /// Further WebAuthn extensions to use.
    ///
    /// `AuthenticationExtensionsClientInputs extensions`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "extensions")]
    pub fn get_extensions(&self) -> Option<AuthenticationExtensionsClientInputs> {
        property::get(self, "extensions")
    }

    /// Sets further WebAuthn extensions to use.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "extensions")]
    pub fn set_extensions(&self, value: &AuthenticationExtensionsClientInputs) -> &Self {
        property::set(self, "extensions", value.as_ref());
        self
    }

    /// The key types that are accepted for an extra key bound to the device.
    ///
    /// `sequence<PublicKeyCredentialParameters> browserBoundPubKeyCredParams`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "browserBoundPubKeyCredParams")]
    pub fn get_browser_bound_pub_key_cred_params(&self) -> Option<Array<PublicKeyCredentialParameters>> {
        property::get(self, "browserBoundPubKeyCredParams")
    }

    /// Sets the key types that are accepted for an extra key bound to the device.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "browserBoundPubKeyCredParams")]
    pub fn set_browser_bound_pub_key_cred_params(
        &self,
        value: impl IntoSequence<PublicKeyCredentialParameters>,
    ) -> &Self {
        property::set(self, "browserBoundPubKeyCredParams", &value.to_value());
        self
    }

    /// The wanted languages of the dialog as BCP 47 tags, the best first.
    ///
    /// `sequence<USVString> locale`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<Array<String>> {
        property::get(self, "locale")
    }

    /// Sets the wanted languages of the dialog as BCP 47 tags, the best first.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "locale", &value.to_value());
        self
    }

    /// Whether the user is offered a way to have the stored data removed.
    ///
    /// `boolean showOptOut`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "showOptOut")]
    pub fn get_show_opt_out(&self) -> Option<bool> {
        property::get(self, "showOptOut")
    }

    /// Sets whether the user is offered a way to have the stored data removed.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "showOptOut")]
    pub fn set_show_opt_out(&self, value: bool) -> &Self {
        property::set_bool(self, "showOptOut", value);
        self
    }
}

impl AuthenticationExtensionsPaymentInputs {
    /// The input of the WebAuthn extension for payments.
    ///
    /// `dictionary AuthenticationExtensionsPaymentInputs`
    ///
    /// Feature `secure-payment-confirmation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the extension is in use.
    ///
    /// `boolean isPayment`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "isPayment")]
    pub fn get_is_payment(&self) -> Option<bool> {
        property::get(self, "isPayment")
    }

    /// Sets whether the extension is in use.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "isPayment")]
    pub fn set_is_payment(&self, value: bool) -> &Self {
        property::set_bool(self, "isPayment", value);
        self
    }

    /// The acceptable key types for the browser-bound key, best first.
    ///
    /// `sequence<PublicKeyCredentialParameters> browserBoundPubKeyCredParams`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "browserBoundPubKeyCredParams")]
    pub fn get_browser_bound_pub_key_cred_params(&self) -> Option<Array<PublicKeyCredentialParameters>> {
        property::get(self, "browserBoundPubKeyCredParams")
    }

    /// Sets the acceptable key types for the browser-bound key, best first.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "browserBoundPubKeyCredParams")]
    pub fn set_browser_bound_pub_key_cred_params(
        &self,
        value: impl IntoSequence<PublicKeyCredentialParameters>,
    ) -> &Self {
        property::set(self, "browserBoundPubKeyCredParams", &value.to_value());
        self
    }

    /// The id of the relying party whose credential is used, such as the bank.
    ///
    /// `USVString rpId`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> Option<String> {
        property::get(self, "rpId")
    }

    /// Sets the id of the relying party whose credential is used, such as the bank.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// The origin of the top-level page.
    ///
    /// `USVString topOrigin`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "topOrigin")]
    pub fn get_top_origin(&self) -> Option<String> {
        property::get(self, "topOrigin")
    }

    /// Sets the origin of the top-level page.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "topOrigin")]
    pub fn set_top_origin(&self, value: &str) -> &Self {
        property::set_str(self, "topOrigin", value);
        self
    }

    /// The name of the payee, as shown to the user.
    ///
    /// `USVString payeeName`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "payeeName")]
    pub fn get_payee_name(&self) -> Option<String> {
        property::get(self, "payeeName")
    }

    /// Sets the name of the payee, as shown to the user.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "payeeName")]
    pub fn set_payee_name(&self, value: &str) -> &Self {
        property::set_str(self, "payeeName", value);
        self
    }

    /// The origin of the payee, as shown to the user.
    ///
    /// `USVString payeeOrigin`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "payeeOrigin")]
    pub fn get_payee_origin(&self) -> Option<String> {
        property::get(self, "payeeOrigin")
    }

    /// Sets the origin of the payee, as shown to the user.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "payeeOrigin")]
    pub fn set_payee_origin(&self, value: &str) -> &Self {
        property::set_str(self, "payeeOrigin", value);
        self
    }

    /// The logos to show to the user.
    ///
    /// `sequence<PaymentEntityLogo> paymentEntitiesLogos`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn get_payment_entities_logos(&self) -> Option<Array<PaymentEntityLogo>> {
        property::get(self, "paymentEntitiesLogos")
    }

    /// Sets the logos to show to the user.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn set_payment_entities_logos(&self, value: impl IntoSequence<PaymentEntityLogo>) -> &Self {
        property::set(self, "paymentEntitiesLogos", &value.to_value());
        self
    }

    /// The amount of the payment.
    ///
    /// `PaymentCurrencyAmount total`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<PaymentCurrencyAmount> {
        property::get(self, "total")
    }

    /// Sets the amount of the payment.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// The card or account that is used.
    ///
    /// `PaymentCredentialInstrument instrument`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "instrument")]
    pub fn get_instrument(&self) -> Option<PaymentCredentialInstrument> {
        property::get(self, "instrument")
    }

    /// Sets the card or account that is used.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "instrument")]
    pub fn set_instrument(&self, value: &PaymentCredentialInstrument) -> &Self {
        property::set(self, "instrument", value.as_ref());
        self
    }
}

impl Default for AuthenticationExtensionsPaymentInputs {
    fn default() -> Self {
        Self::new()
    }
}

impl AuthenticationExtensionsPaymentOutputs {
    /// The output of the WebAuthn extension for payments.
    ///
    /// `dictionary AuthenticationExtensionsPaymentOutputs`
    ///
    /// Feature `secure-payment-confirmation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The signature made with the browser-bound key.
    ///
    /// `BrowserBoundSignature browserBoundSignature`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "browserBoundSignature")]
    pub fn get_browser_bound_signature(&self) -> Option<BrowserBoundSignature> {
        property::get(self, "browserBoundSignature")
    }

    /// Sets the signature made with the browser-bound key.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "browserBoundSignature")]
    pub fn set_browser_bound_signature(&self, value: &BrowserBoundSignature) -> &Self {
        property::set(self, "browserBoundSignature", value.as_ref());
        self
    }
}

impl Default for AuthenticationExtensionsPaymentOutputs {
    fn default() -> Self {
        Self::new()
    }
}

impl BrowserBoundSignature {
    /// A signature with a key that never leaves this browser's device.
    ///
    /// `dictionary BrowserBoundSignature`
    ///
    /// Feature `secure-payment-confirmation`.
    pub fn new(signature: &ArrayBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "signature", signature.as_ref());
        this
    }

    /// The bytes of the signature.
    ///
    /// `required ArrayBuffer signature`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "signature")]
    pub fn get_signature(&self) -> ArrayBuffer {
        property::get(self, "signature")
    }

    /// Sets the bytes of the signature.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "signature")]
    pub fn set_signature(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "signature", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl CollectedClientPaymentData {
    /// The signed client data of a payment, an extension of that of WebAuthn.
    ///
    /// `dictionary CollectedClientPaymentData : CollectedClientData`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub fn new(
        type_: &str,
        challenge: &str,
        origin: &str,
        payment: impl Into<CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        property::set_str(&this, "challenge", challenge);
        property::set_str(&this, "origin", origin);
        property::set(&this, "payment", &payment.into().to_js());
        this
    }

    /// The payment details that are signed.
    ///
    /// `required (CollectedClientAdditionalPaymentData or CollectedClientAdditionalPaymentRegistrationData) payment`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payment")]
    pub fn get_payment(
        &self,
    ) -> CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData {
        property::get(self, "payment")
    }

    /// Sets the payment details that are signed.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payment")]
    pub fn set_payment(
        &self,
        value: impl Into<CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData>,
    ) -> &Self {
        property::set(self, "payment", &value.into().to_js());
        self
    }

    /// Sets the operation: `webauthn.create` for a new credential, `webauthn.get` for a sign-in.
    ///
    /// `required DOMString type`
    ///
    /// Features `secure-payment-confirmation` and `experimental`. Inherited from `CollectedClientData`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// Sets the challenge of the server in base64url, which the server must compare with its own.
    ///
    /// `required DOMString challenge`
    ///
    /// Features `secure-payment-confirmation` and `experimental`. Inherited from `CollectedClientData`.
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: &str) -> &Self {
        property::set_str(self, "challenge", value);
        self
    }

    /// Sets the origin of the page that made the request.
    ///
    /// `required DOMString origin`
    ///
    /// Features `secure-payment-confirmation` and `experimental`. Inherited from `CollectedClientData`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// Sets whether the request came from a frame of another origin than one of its ancestors.
    ///
    /// `boolean crossOrigin`
    ///
    /// Features `secure-payment-confirmation` and `experimental`. Inherited from `CollectedClientData`.
    #[doc(alias = "crossOrigin")]
    pub fn set_cross_origin(&self, value: bool) -> &Self {
        property::set_bool(self, "crossOrigin", value);
        self
    }

    /// Sets the origin of the top-level page, present if the request came from a cross-origin frame.
    ///
    /// `DOMString topOrigin`
    ///
    /// Features `secure-payment-confirmation` and `experimental`. Inherited from `CollectedClientData`.
    #[doc(alias = "topOrigin")]
    pub fn set_top_origin(&self, value: &str) -> &Self {
        property::set_str(self, "topOrigin", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl CollectedClientAdditionalPaymentData {
    /// The details of the payment that the user has confirmed, as signed.
    ///
    /// `dictionary CollectedClientAdditionalPaymentData`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub fn new(
        rp_id: &str,
        top_origin: &str,
        total: &PaymentCurrencyAmount,
        instrument: &PaymentCredentialInstrument,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "rpId", rp_id);
        property::set_str(&this, "topOrigin", top_origin);
        property::set(&this, "total", total.as_ref());
        property::set(&this, "instrument", instrument.as_ref());
        this
    }

    /// The domain of the party that owns the credential.
    ///
    /// `required USVString rpId`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// Sets the domain of the party that owns the credential.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// The origin of the page that the user visited.
    ///
    /// `required USVString topOrigin`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "topOrigin")]
    pub fn get_top_origin(&self) -> String {
        property::get(self, "topOrigin")
    }

    /// Sets the origin of the page that the user visited.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "topOrigin")]
    pub fn set_top_origin(&self, value: &str) -> &Self {
        property::set_str(self, "topOrigin", value);
        self
    }

    /// The name of the shop that was shown.
    ///
    /// `USVString payeeName`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payeeName")]
    pub fn get_payee_name(&self) -> Option<String> {
        property::get(self, "payeeName")
    }

    /// Sets the name of the shop that was shown.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payeeName")]
    pub fn set_payee_name(&self, value: &str) -> &Self {
        property::set_str(self, "payeeName", value);
        self
    }

    /// The origin of the shop that was shown.
    ///
    /// `USVString payeeOrigin`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payeeOrigin")]
    pub fn get_payee_origin(&self) -> Option<String> {
        property::get(self, "payeeOrigin")
    }

    /// Sets the origin of the shop that was shown.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "payeeOrigin")]
    pub fn set_payee_origin(&self, value: &str) -> &Self {
        property::set_str(self, "payeeOrigin", value);
        self
    }

    /// The logos that were shown.
    ///
    /// `sequence<PaymentEntityLogo> paymentEntitiesLogos`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn get_payment_entities_logos(&self) -> Option<Array<PaymentEntityLogo>> {
        property::get(self, "paymentEntitiesLogos")
    }

    /// Sets the logos that were shown.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn set_payment_entities_logos(&self, value: impl IntoSequence<PaymentEntityLogo>) -> &Self {
        property::set(self, "paymentEntitiesLogos", &value.to_value());
        self
    }

    /// The amount that was shown.
    ///
    /// `required PaymentCurrencyAmount total`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "total")]
    pub fn get_total(&self) -> PaymentCurrencyAmount {
        property::get(self, "total")
    }

    /// Sets the amount that was shown.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// The card or account that was shown.
    ///
    /// `required PaymentCredentialInstrument instrument`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "instrument")]
    pub fn get_instrument(&self) -> PaymentCredentialInstrument {
        property::get(self, "instrument")
    }

    /// Sets the card or account that was shown.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "instrument")]
    pub fn set_instrument(&self, value: &PaymentCredentialInstrument) -> &Self {
        property::set(self, "instrument", value.as_ref());
        self
    }

    /// The public key that is bound to this device.
    ///
    /// `USVString browserBoundPublicKey`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "browserBoundPublicKey")]
    pub fn get_browser_bound_public_key(&self) -> Option<String> {
        property::get(self, "browserBoundPublicKey")
    }

    /// Sets the public key that is bound to this device.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "browserBoundPublicKey")]
    pub fn set_browser_bound_public_key(&self, value: &str) -> &Self {
        property::set_str(self, "browserBoundPublicKey", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl CollectedClientAdditionalPaymentRegistrationData {
    /// The payment data that is signed when a credential is created.
    ///
    /// `dictionary CollectedClientAdditionalPaymentRegistrationData`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The public key that is bound to this device.
    ///
    /// `USVString browserBoundPublicKey`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "browserBoundPublicKey")]
    pub fn get_browser_bound_public_key(&self) -> Option<String> {
        property::get(self, "browserBoundPublicKey")
    }

    /// Sets the public key that is bound to this device.
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    #[doc(alias = "browserBoundPublicKey")]
    pub fn set_browser_bound_public_key(&self, value: &str) -> &Self {
        property::set_str(self, "browserBoundPublicKey", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for CollectedClientAdditionalPaymentRegistrationData {
    fn default() -> Self {
        Self::new()
    }
}

impl PaymentCredentialInstrument {
    /// The card or account that is used for a payment, as shown to the user.
    ///
    /// `dictionary PaymentCredentialInstrument`
    ///
    /// Feature `secure-payment-confirmation`.
    pub fn new(display_name: &str, icon: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "displayName", display_name);
        property::set_str(&this, "icon", icon);
        this
    }

    /// The name of the card or account that the user sees.
    ///
    /// `required USVString displayName`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "displayName")]
    pub fn get_display_name(&self) -> String {
        property::get(self, "displayName")
    }

    /// Sets the name of the card or account that the user sees.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "displayName")]
    pub fn set_display_name(&self, value: &str) -> &Self {
        property::set_str(self, "displayName", value);
        self
    }

    /// The address of its icon.
    ///
    /// `required USVString icon`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "icon")]
    pub fn get_icon(&self) -> String {
        property::get(self, "icon")
    }

    /// Sets the address of its icon.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "icon")]
    pub fn set_icon(&self, value: &str) -> &Self {
        property::set_str(self, "icon", value);
        self
    }

    /// Whether the payment must fail if the icon cannot be loaded.
    ///
    /// `boolean iconMustBeShown = true`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "iconMustBeShown")]
    pub fn get_icon_must_be_shown(&self) -> Option<bool> {
        property::get(self, "iconMustBeShown")
    }

    /// Sets whether the payment must fail if the icon cannot be loaded.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "iconMustBeShown")]
    pub fn set_icon_must_be_shown(&self, value: bool) -> &Self {
        property::set_bool(self, "iconMustBeShown", value);
        self
    }

    /// Further text about the card or account for the user.
    ///
    /// `USVString details`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "details")]
    pub fn get_details(&self) -> Option<String> {
        property::get(self, "details")
    }

    /// Sets further text about the card or account for the user.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "details")]
    pub fn set_details(&self, value: &str) -> &Self {
        property::set_str(self, "details", value);
        self
    }
}

impl PaymentEntityLogo {
    /// The logo of a party to the payment, such as a bank or card network.
    ///
    /// `dictionary PaymentEntityLogo`
    ///
    /// Feature `secure-payment-confirmation`.
    pub fn new(url: &str, label: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "url", url);
        property::set_str(&this, "label", label);
        this
    }

    /// The address of the logo.
    ///
    /// `required USVString url`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> String {
        property::get(self, "url")
    }

    /// Sets the address of the logo.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// A text for users who cannot see the logo.
    ///
    /// `required USVString label`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> String {
        property::get(self, "label")
    }

    /// Sets a text for users who cannot see the logo.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl AuthenticationExtensionsClientInputs {
    /// The input of the extension for payments.
    ///
    /// `AuthenticationExtensionsPaymentInputs payment`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "payment")]
    pub fn get_payment(&self) -> Option<AuthenticationExtensionsPaymentInputs> {
        property::get(self, "payment")
    }

    /// Sets the input of the extension for payments.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "payment")]
    pub fn set_payment(&self, value: &AuthenticationExtensionsPaymentInputs) -> &Self {
        property::set(self, "payment", value.as_ref());
        self
    }
}

impl AuthenticationExtensionsClientOutputs {
    /// The output of the extension for payments.
    ///
    /// `AuthenticationExtensionsPaymentOutputs payment`
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "payment")]
    pub fn get_payment(&self) -> Option<AuthenticationExtensionsPaymentOutputs> {
        property::get(self, "payment")
    }

    /// Sets the output of the extension for payments.
    ///
    /// Feature `secure-payment-confirmation`.
    #[doc(alias = "payment")]
    pub fn set_payment(&self, value: &AuthenticationExtensionsPaymentOutputs) -> &Self {
        property::set(self, "payment", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(
        catch, static_method_of = Js, js_class = "PaymentRequest", js_name = "getSecurePaymentConfirmationCapabilities",
    )]
    pub(crate) fn try_static_call_PaymentRequest_getSecurePaymentConfirmationCapabilities__as_value(
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_class = "PaymentRequest", js_name = "securePaymentConfirmationAvailability",
    )]
    pub(crate) fn try_static_call_PaymentRequest_securePaymentConfirmationAvailability__as_value(
    ) -> Result<Js, Exception>;
}
