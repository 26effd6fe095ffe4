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
    /// `static Promise<SecurePaymentConfirmationAvailability> securePaymentConfirmationAvailability()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/securePaymentConfirmationAvailability_static) · [Specification](https://www.w3.org/TR/secure-payment-confirmation/#dom-paymentrequest-securepaymentconfirmationavailability)
    #[doc(alias = "securePaymentConfirmationAvailability")]
    #[inline]
    pub fn secure_payment_confirmation_availability() -> Promise<SecurePaymentConfirmationAvailability> {
        Promise::of_call(Js::try_static_call_PaymentRequest_securePaymentConfirmationAvailability__as_value())
    }

    /// `static Promise<SecurePaymentConfirmationCapabilities> getSecurePaymentConfirmationCapabilities()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/getSecurePaymentConfirmationCapabilities_static) · [Specification](https://w3c.github.io/secure-payment-confirmation/#dom-paymentrequest-getsecurepaymentconfirmationcapabilities)
    #[doc(alias = "getSecurePaymentConfirmationCapabilities")]
    #[inline]
    pub fn get_secure_payment_confirmation_capabilities() -> Promise<Record<bool>> {
        Promise::of_call(Js::try_static_call_PaymentRequest_getSecurePaymentConfirmationCapabilities__as_value())
    }
}

#[cfg(feature = "experimental")]
impl SecurePaymentConfirmationRequest {
    /// `dictionary SecurePaymentConfirmationRequest`
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

    /// `required USVString rpId`
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// `required USVString rpId`
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// `required sequence<BufferSource> credentialIds`
    #[doc(alias = "credentialIds")]
    pub fn get_credential_ids(&self) -> Array<BufferSource> {
        property::get(self, "credentialIds")
    }

    /// `required sequence<BufferSource> credentialIds`
    #[doc(alias = "credentialIds")]
    pub fn set_credential_ids(&self, value: impl IntoSequence<BufferSource>) -> &Self {
        property::set(self, "credentialIds", &value.to_value());
        self
    }

    /// `required PaymentCredentialInstrument instrument`
    #[doc(alias = "instrument")]
    pub fn get_instrument(&self) -> PaymentCredentialInstrument {
        property::get(self, "instrument")
    }

    /// `required PaymentCredentialInstrument instrument`
    #[doc(alias = "instrument")]
    pub fn set_instrument(&self, value: &PaymentCredentialInstrument) -> &Self {
        property::set(self, "instrument", value.as_ref());
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

    /// `USVString payeeName`
    #[doc(alias = "payeeName")]
    pub fn get_payee_name(&self) -> Option<String> {
        property::get(self, "payeeName")
    }

    /// `USVString payeeName`
    #[doc(alias = "payeeName")]
    pub fn set_payee_name(&self, value: &str) -> &Self {
        property::set_str(self, "payeeName", value);
        self
    }

    /// `USVString payeeOrigin`
    #[doc(alias = "payeeOrigin")]
    pub fn get_payee_origin(&self) -> Option<String> {
        property::get(self, "payeeOrigin")
    }

    /// `USVString payeeOrigin`
    #[doc(alias = "payeeOrigin")]
    pub fn set_payee_origin(&self, value: &str) -> &Self {
        property::set_str(self, "payeeOrigin", value);
        self
    }

    /// `sequence<PaymentEntityLogo> paymentEntitiesLogos`
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn get_payment_entities_logos(&self) -> Option<Array<PaymentEntityLogo>> {
        property::get(self, "paymentEntitiesLogos")
    }

    /// `sequence<PaymentEntityLogo> paymentEntitiesLogos`
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn set_payment_entities_logos(&self, value: impl IntoSequence<PaymentEntityLogo>) -> &Self {
        property::set(self, "paymentEntitiesLogos", &value.to_value());
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

    /// `sequence<PublicKeyCredentialParameters> browserBoundPubKeyCredParams`
    #[doc(alias = "browserBoundPubKeyCredParams")]
    pub fn get_browser_bound_pub_key_cred_params(&self) -> Option<Array<PublicKeyCredentialParameters>> {
        property::get(self, "browserBoundPubKeyCredParams")
    }

    /// `sequence<PublicKeyCredentialParameters> browserBoundPubKeyCredParams`
    #[doc(alias = "browserBoundPubKeyCredParams")]
    pub fn set_browser_bound_pub_key_cred_params(
        &self,
        value: impl IntoSequence<PublicKeyCredentialParameters>,
    ) -> &Self {
        property::set(self, "browserBoundPubKeyCredParams", &value.to_value());
        self
    }

    /// `sequence<USVString> locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<Array<String>> {
        property::get(self, "locale")
    }

    /// `sequence<USVString> locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "locale", &value.to_value());
        self
    }

    /// `boolean showOptOut`
    #[doc(alias = "showOptOut")]
    pub fn get_show_opt_out(&self) -> Option<bool> {
        property::get(self, "showOptOut")
    }

    /// `boolean showOptOut`
    #[doc(alias = "showOptOut")]
    pub fn set_show_opt_out(&self, value: bool) -> &Self {
        property::set_bool(self, "showOptOut", value);
        self
    }
}

impl AuthenticationExtensionsPaymentInputs {
    /// `dictionary AuthenticationExtensionsPaymentInputs`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean isPayment`
    #[doc(alias = "isPayment")]
    pub fn get_is_payment(&self) -> Option<bool> {
        property::get(self, "isPayment")
    }

    /// `boolean isPayment`
    #[doc(alias = "isPayment")]
    pub fn set_is_payment(&self, value: bool) -> &Self {
        property::set_bool(self, "isPayment", value);
        self
    }

    /// `sequence<PublicKeyCredentialParameters> browserBoundPubKeyCredParams`
    #[doc(alias = "browserBoundPubKeyCredParams")]
    pub fn get_browser_bound_pub_key_cred_params(&self) -> Option<Array<PublicKeyCredentialParameters>> {
        property::get(self, "browserBoundPubKeyCredParams")
    }

    /// `sequence<PublicKeyCredentialParameters> browserBoundPubKeyCredParams`
    #[doc(alias = "browserBoundPubKeyCredParams")]
    pub fn set_browser_bound_pub_key_cred_params(
        &self,
        value: impl IntoSequence<PublicKeyCredentialParameters>,
    ) -> &Self {
        property::set(self, "browserBoundPubKeyCredParams", &value.to_value());
        self
    }

    /// `USVString rpId`
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> Option<String> {
        property::get(self, "rpId")
    }

    /// `USVString rpId`
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// `USVString topOrigin`
    #[doc(alias = "topOrigin")]
    pub fn get_top_origin(&self) -> Option<String> {
        property::get(self, "topOrigin")
    }

    /// `USVString topOrigin`
    #[doc(alias = "topOrigin")]
    pub fn set_top_origin(&self, value: &str) -> &Self {
        property::set_str(self, "topOrigin", value);
        self
    }

    /// `USVString payeeName`
    #[doc(alias = "payeeName")]
    pub fn get_payee_name(&self) -> Option<String> {
        property::get(self, "payeeName")
    }

    /// `USVString payeeName`
    #[doc(alias = "payeeName")]
    pub fn set_payee_name(&self, value: &str) -> &Self {
        property::set_str(self, "payeeName", value);
        self
    }

    /// `USVString payeeOrigin`
    #[doc(alias = "payeeOrigin")]
    pub fn get_payee_origin(&self) -> Option<String> {
        property::get(self, "payeeOrigin")
    }

    /// `USVString payeeOrigin`
    #[doc(alias = "payeeOrigin")]
    pub fn set_payee_origin(&self, value: &str) -> &Self {
        property::set_str(self, "payeeOrigin", value);
        self
    }

    /// `sequence<PaymentEntityLogo> paymentEntitiesLogos`
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn get_payment_entities_logos(&self) -> Option<Array<PaymentEntityLogo>> {
        property::get(self, "paymentEntitiesLogos")
    }

    /// `sequence<PaymentEntityLogo> paymentEntitiesLogos`
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn set_payment_entities_logos(&self, value: impl IntoSequence<PaymentEntityLogo>) -> &Self {
        property::set(self, "paymentEntitiesLogos", &value.to_value());
        self
    }

    /// `PaymentCurrencyAmount total`
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<PaymentCurrencyAmount> {
        property::get(self, "total")
    }

    /// `PaymentCurrencyAmount total`
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// `PaymentCredentialInstrument instrument`
    #[doc(alias = "instrument")]
    pub fn get_instrument(&self) -> Option<PaymentCredentialInstrument> {
        property::get(self, "instrument")
    }

    /// `PaymentCredentialInstrument instrument`
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
    /// `dictionary AuthenticationExtensionsPaymentOutputs`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `BrowserBoundSignature browserBoundSignature`
    #[doc(alias = "browserBoundSignature")]
    pub fn get_browser_bound_signature(&self) -> Option<BrowserBoundSignature> {
        property::get(self, "browserBoundSignature")
    }

    /// `BrowserBoundSignature browserBoundSignature`
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
    /// `dictionary BrowserBoundSignature`
    pub fn new(signature: &ArrayBuffer) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "signature", signature.as_ref());
        this
    }

    /// `required ArrayBuffer signature`
    #[doc(alias = "signature")]
    pub fn get_signature(&self) -> ArrayBuffer {
        property::get(self, "signature")
    }

    /// `required ArrayBuffer signature`
    #[doc(alias = "signature")]
    pub fn set_signature(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "signature", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl CollectedClientPaymentData {
    /// `dictionary CollectedClientPaymentData : CollectedClientData`
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

    /// `required (CollectedClientAdditionalPaymentData or CollectedClientAdditionalPaymentRegistrationData) payment`
    #[doc(alias = "payment")]
    pub fn get_payment(
        &self,
    ) -> CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData {
        property::get(self, "payment")
    }

    /// `required (CollectedClientAdditionalPaymentData or CollectedClientAdditionalPaymentRegistrationData) payment`
    #[doc(alias = "payment")]
    pub fn set_payment(
        &self,
        value: impl Into<CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData>,
    ) -> &Self {
        property::set(self, "payment", &value.into().to_js());
        self
    }

    /// `required DOMString type`
    ///
    /// Inherited from `CollectedClientData`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `required DOMString challenge`
    ///
    /// Inherited from `CollectedClientData`.
    #[doc(alias = "challenge")]
    pub fn set_challenge(&self, value: &str) -> &Self {
        property::set_str(self, "challenge", value);
        self
    }

    /// `required DOMString origin`
    ///
    /// Inherited from `CollectedClientData`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// `boolean crossOrigin`
    ///
    /// Inherited from `CollectedClientData`.
    #[doc(alias = "crossOrigin")]
    pub fn set_cross_origin(&self, value: bool) -> &Self {
        property::set_bool(self, "crossOrigin", value);
        self
    }

    /// `DOMString topOrigin`
    ///
    /// Inherited from `CollectedClientData`.
    #[doc(alias = "topOrigin")]
    pub fn set_top_origin(&self, value: &str) -> &Self {
        property::set_str(self, "topOrigin", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl CollectedClientAdditionalPaymentData {
    /// `dictionary CollectedClientAdditionalPaymentData`
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

    /// `required USVString rpId`
    #[doc(alias = "rpId")]
    pub fn get_rp_id(&self) -> String {
        property::get(self, "rpId")
    }

    /// `required USVString rpId`
    #[doc(alias = "rpId")]
    pub fn set_rp_id(&self, value: &str) -> &Self {
        property::set_str(self, "rpId", value);
        self
    }

    /// `required USVString topOrigin`
    #[doc(alias = "topOrigin")]
    pub fn get_top_origin(&self) -> String {
        property::get(self, "topOrigin")
    }

    /// `required USVString topOrigin`
    #[doc(alias = "topOrigin")]
    pub fn set_top_origin(&self, value: &str) -> &Self {
        property::set_str(self, "topOrigin", value);
        self
    }

    /// `USVString payeeName`
    #[doc(alias = "payeeName")]
    pub fn get_payee_name(&self) -> Option<String> {
        property::get(self, "payeeName")
    }

    /// `USVString payeeName`
    #[doc(alias = "payeeName")]
    pub fn set_payee_name(&self, value: &str) -> &Self {
        property::set_str(self, "payeeName", value);
        self
    }

    /// `USVString payeeOrigin`
    #[doc(alias = "payeeOrigin")]
    pub fn get_payee_origin(&self) -> Option<String> {
        property::get(self, "payeeOrigin")
    }

    /// `USVString payeeOrigin`
    #[doc(alias = "payeeOrigin")]
    pub fn set_payee_origin(&self, value: &str) -> &Self {
        property::set_str(self, "payeeOrigin", value);
        self
    }

    /// `sequence<PaymentEntityLogo> paymentEntitiesLogos`
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn get_payment_entities_logos(&self) -> Option<Array<PaymentEntityLogo>> {
        property::get(self, "paymentEntitiesLogos")
    }

    /// `sequence<PaymentEntityLogo> paymentEntitiesLogos`
    #[doc(alias = "paymentEntitiesLogos")]
    pub fn set_payment_entities_logos(&self, value: impl IntoSequence<PaymentEntityLogo>) -> &Self {
        property::set(self, "paymentEntitiesLogos", &value.to_value());
        self
    }

    /// `required PaymentCurrencyAmount total`
    #[doc(alias = "total")]
    pub fn get_total(&self) -> PaymentCurrencyAmount {
        property::get(self, "total")
    }

    /// `required PaymentCurrencyAmount total`
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// `required PaymentCredentialInstrument instrument`
    #[doc(alias = "instrument")]
    pub fn get_instrument(&self) -> PaymentCredentialInstrument {
        property::get(self, "instrument")
    }

    /// `required PaymentCredentialInstrument instrument`
    #[doc(alias = "instrument")]
    pub fn set_instrument(&self, value: &PaymentCredentialInstrument) -> &Self {
        property::set(self, "instrument", value.as_ref());
        self
    }

    /// `USVString browserBoundPublicKey`
    #[doc(alias = "browserBoundPublicKey")]
    pub fn get_browser_bound_public_key(&self) -> Option<String> {
        property::get(self, "browserBoundPublicKey")
    }

    /// `USVString browserBoundPublicKey`
    #[doc(alias = "browserBoundPublicKey")]
    pub fn set_browser_bound_public_key(&self, value: &str) -> &Self {
        property::set_str(self, "browserBoundPublicKey", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl CollectedClientAdditionalPaymentRegistrationData {
    /// `dictionary CollectedClientAdditionalPaymentRegistrationData`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString browserBoundPublicKey`
    #[doc(alias = "browserBoundPublicKey")]
    pub fn get_browser_bound_public_key(&self) -> Option<String> {
        property::get(self, "browserBoundPublicKey")
    }

    /// `USVString browserBoundPublicKey`
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
    /// `dictionary PaymentCredentialInstrument`
    pub fn new(display_name: &str, icon: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "displayName", display_name);
        property::set_str(&this, "icon", icon);
        this
    }

    /// `required USVString displayName`
    #[doc(alias = "displayName")]
    pub fn get_display_name(&self) -> String {
        property::get(self, "displayName")
    }

    /// `required USVString displayName`
    #[doc(alias = "displayName")]
    pub fn set_display_name(&self, value: &str) -> &Self {
        property::set_str(self, "displayName", value);
        self
    }

    /// `required USVString icon`
    #[doc(alias = "icon")]
    pub fn get_icon(&self) -> String {
        property::get(self, "icon")
    }

    /// `required USVString icon`
    #[doc(alias = "icon")]
    pub fn set_icon(&self, value: &str) -> &Self {
        property::set_str(self, "icon", value);
        self
    }

    /// `boolean iconMustBeShown = true`
    #[doc(alias = "iconMustBeShown")]
    pub fn get_icon_must_be_shown(&self) -> Option<bool> {
        property::get(self, "iconMustBeShown")
    }

    /// `boolean iconMustBeShown = true`
    #[doc(alias = "iconMustBeShown")]
    pub fn set_icon_must_be_shown(&self, value: bool) -> &Self {
        property::set_bool(self, "iconMustBeShown", value);
        self
    }

    /// `USVString details`
    #[doc(alias = "details")]
    pub fn get_details(&self) -> Option<String> {
        property::get(self, "details")
    }

    /// `USVString details`
    #[doc(alias = "details")]
    pub fn set_details(&self, value: &str) -> &Self {
        property::set_str(self, "details", value);
        self
    }
}

impl PaymentEntityLogo {
    /// `dictionary PaymentEntityLogo`
    pub fn new(url: &str, label: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "url", url);
        property::set_str(&this, "label", label);
        this
    }

    /// `required USVString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> String {
        property::get(self, "url")
    }

    /// `required USVString url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// `required USVString label`
    #[doc(alias = "label")]
    pub fn get_label(&self) -> String {
        property::get(self, "label")
    }

    /// `required USVString label`
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }
}

impl AuthenticationExtensionsClientInputs {
    /// `AuthenticationExtensionsPaymentInputs payment`
    #[doc(alias = "payment")]
    pub fn get_payment(&self) -> Option<AuthenticationExtensionsPaymentInputs> {
        property::get(self, "payment")
    }

    /// `AuthenticationExtensionsPaymentInputs payment`
    #[doc(alias = "payment")]
    pub fn set_payment(&self, value: &AuthenticationExtensionsPaymentInputs) -> &Self {
        property::set(self, "payment", value.as_ref());
        self
    }
}

impl AuthenticationExtensionsClientOutputs {
    /// `AuthenticationExtensionsPaymentOutputs payment`
    #[doc(alias = "payment")]
    pub fn get_payment(&self) -> Option<AuthenticationExtensionsPaymentOutputs> {
        property::get(self, "payment")
    }

    /// `AuthenticationExtensionsPaymentOutputs payment`
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
