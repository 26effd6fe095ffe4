//! Asking for a payment

use crate::runtime::prelude::*;
use crate::{
    AddressErrors, ContactAddress, PayerErrors, PaymentComplete, PaymentCompleteDetails, PaymentCurrencyAmount,
    PaymentDetailsBase, PaymentDetailsInit, PaymentDetailsModifier, PaymentDetailsUpdate, PaymentItem,
    PaymentMethodChangeEvent, PaymentMethodChangeEventInit, PaymentMethodData, PaymentOptions, PaymentRequest,
    PaymentRequestUpdateEvent, PaymentRequestUpdateEventInit, PaymentResponse, PaymentShippingOption,
    PaymentShippingType, PaymentValidationErrors,
};

impl PaymentRequest {
    /// `constructor(sequence<PaymentMethodData> methodData, PaymentDetailsInit details, optional PaymentOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/PaymentRequest) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        method_data: impl IntoSequence<PaymentMethodData>,
        details: &PaymentDetailsInit,
    ) -> Result<PaymentRequest, Exception> {
        Js::try_new_PaymentRequest__value2__as_value(&method_data.to_value(), details.as_ref()).map(Js::cast)
    }

    /// `constructor(sequence<PaymentMethodData> methodData, PaymentDetailsInit details, optional PaymentOptions options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/PaymentRequest) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(
        method_data: impl IntoSequence<PaymentMethodData>,
        details: &PaymentDetailsInit,
        options: &PaymentOptions,
    ) -> Result<PaymentRequest, Exception> {
        Js::try_new_PaymentRequest__value3__as_value(&method_data.to_value(), details.as_ref(), options.as_ref())
            .map(Js::cast)
    }

    /// `Promise<PaymentResponse> show(optional Promise<PaymentDetailsUpdate> detailsPromise)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/show) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest-show)
    #[inline]
    pub fn show(&self) -> Promise<PaymentResponse> {
        Promise::of_call(Js::try_call_show__as_value(js(self)))
    }

    /// `Promise<PaymentResponse> show(optional Promise<PaymentDetailsUpdate> detailsPromise)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/show) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest-show)
    #[doc(alias = "show")]
    #[inline]
    pub fn show_with_details_promise(
        &self,
        details_promise: &Promise<PaymentDetailsUpdate>,
    ) -> Promise<PaymentResponse> {
        Promise::of_call(Js::try_call_show__value__as_value(js(self), details_promise.as_ref()))
    }

    /// `Promise<undefined> abort()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/abort) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest-abort)
    #[inline]
    pub fn abort(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__as_value(js(self)))
    }

    /// `Promise<boolean> canMakePayment()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/canMakePayment) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest-canmakepayment)
    #[doc(alias = "canMakePayment")]
    #[inline]
    pub fn can_make_payment(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_canMakePayment__as_value(js(self)))
    }

    /// `readonly attribute DOMString id`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/id) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute ContactAddress? shippingAddress`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingAddress)
    #[doc(alias = "shippingAddress")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingAddress"]
    #[inline]
    pub fn shipping_address(&self) -> Option<ContactAddress> {
        Js::get_shippingAddress__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString? shippingOption`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingOption)
    #[doc(alias = "shippingOption")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingOption"]
    #[inline]
    pub fn shipping_option(&self) -> Option<String> {
        Js::get_shippingOption__as_value(js(self)).as_string()
    }

    /// `readonly attribute PaymentShippingType? shippingType`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingType)
    #[doc(alias = "shippingType")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingType"]
    #[inline]
    pub fn shipping_type(&self) -> Option<PaymentShippingType> {
        FromJs::from_js(Js::get_shippingType__as_value(js(self)))
    }

    /// `attribute EventHandler onshippingaddresschange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingaddresschange_event)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingaddresschange_event"]
    pub fn onshippingaddresschange(&self) -> Option<Function<fn(PaymentRequestUpdateEvent)>> {
        property::get(self, "onshippingaddresschange")
    }

    /// `attribute EventHandler onshippingaddresschange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingaddresschange_event)
    #[doc(alias = "onshippingaddresschange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingaddresschange_event"]
    pub fn set_onshippingaddresschange(&self, value: Option<&Function<fn(PaymentRequestUpdateEvent)>>) {
        property::set(self, "onshippingaddresschange", nullable(value))
    }

    /// `attribute EventHandler onshippingoptionchange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingoptionchange_event)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingoptionchange_event"]
    pub fn onshippingoptionchange(&self) -> Option<Function<fn(PaymentRequestUpdateEvent)>> {
        property::get(self, "onshippingoptionchange")
    }

    /// `attribute EventHandler onshippingoptionchange`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingoptionchange_event)
    #[doc(alias = "onshippingoptionchange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingoptionchange_event"]
    pub fn set_onshippingoptionchange(&self, value: Option<&Function<fn(PaymentRequestUpdateEvent)>>) {
        property::set(self, "onshippingoptionchange", nullable(value))
    }

    /// `attribute EventHandler onpaymentmethodchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/paymentmethodchange_event) · [Specification](https://w3c.github.io/payment-request/#dfn-paymentmethodchange)
    pub fn onpaymentmethodchange(&self) -> Option<Function<fn(PaymentMethodChangeEvent)>> {
        property::get(self, "onpaymentmethodchange")
    }

    /// `attribute EventHandler onpaymentmethodchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/paymentmethodchange_event) · [Specification](https://w3c.github.io/payment-request/#dfn-paymentmethodchange)
    #[doc(alias = "onpaymentmethodchange")]
    pub fn set_onpaymentmethodchange(&self, value: Option<&Function<fn(PaymentMethodChangeEvent)>>) {
        property::set(self, "onpaymentmethodchange", nullable(value))
    }
}

impl PaymentMethodData {
    /// `dictionary PaymentMethodData`
    pub fn new(supported_methods: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "supportedMethods", supported_methods);
        this
    }

    /// `required DOMString supportedMethods`
    #[doc(alias = "supportedMethods")]
    pub fn get_supported_methods(&self) -> String {
        property::get(self, "supportedMethods")
    }

    /// `required DOMString supportedMethods`
    #[doc(alias = "supportedMethods")]
    pub fn set_supported_methods(&self, value: &str) -> &Self {
        property::set_str(self, "supportedMethods", value);
        self
    }

    /// `object data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<Object> {
        property::get(self, "data")
    }

    /// `object data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Object) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }
}

impl PaymentCurrencyAmount {
    /// `dictionary PaymentCurrencyAmount`
    pub fn new(currency: &str, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "currency", currency);
        property::set_str(&this, "value", value);
        this
    }

    /// `required DOMString currency`
    #[doc(alias = "currency")]
    pub fn get_currency(&self) -> String {
        property::get(self, "currency")
    }

    /// `required DOMString currency`
    #[doc(alias = "currency")]
    pub fn set_currency(&self, value: &str) -> &Self {
        property::set_str(self, "currency", value);
        self
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl PaymentDetailsBase {
    /// `dictionary PaymentDetailsBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<PaymentItem> displayItems`
    #[doc(alias = "displayItems")]
    pub fn get_display_items(&self) -> Option<Array<PaymentItem>> {
        property::get(self, "displayItems")
    }

    /// `sequence<PaymentItem> displayItems`
    #[doc(alias = "displayItems")]
    pub fn set_display_items(&self, value: impl IntoSequence<PaymentItem>) -> &Self {
        property::set(self, "displayItems", &value.to_value());
        self
    }

    /// `sequence<PaymentShippingOption> shippingOptions`
    #[doc(alias = "shippingOptions")]
    pub fn get_shipping_options(&self) -> Option<Array<PaymentShippingOption>> {
        property::get(self, "shippingOptions")
    }

    /// `sequence<PaymentShippingOption> shippingOptions`
    #[doc(alias = "shippingOptions")]
    pub fn set_shipping_options(&self, value: impl IntoSequence<PaymentShippingOption>) -> &Self {
        property::set(self, "shippingOptions", &value.to_value());
        self
    }

    /// `sequence<PaymentDetailsModifier> modifiers`
    #[doc(alias = "modifiers")]
    pub fn get_modifiers(&self) -> Option<Array<PaymentDetailsModifier>> {
        property::get(self, "modifiers")
    }

    /// `sequence<PaymentDetailsModifier> modifiers`
    #[doc(alias = "modifiers")]
    pub fn set_modifiers(&self, value: impl IntoSequence<PaymentDetailsModifier>) -> &Self {
        property::set(self, "modifiers", &value.to_value());
        self
    }
}

impl Default for PaymentDetailsBase {
    fn default() -> Self {
        Self::new()
    }
}

impl PaymentDetailsInit {
    /// `dictionary PaymentDetailsInit : PaymentDetailsBase`
    pub fn new(total: &PaymentItem) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "total", total.as_ref());
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

    /// `required PaymentItem total`
    #[doc(alias = "total")]
    pub fn get_total(&self) -> PaymentItem {
        property::get(self, "total")
    }

    /// `required PaymentItem total`
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentItem) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// `sequence<PaymentItem> displayItems`
    ///
    /// Inherited from `PaymentDetailsBase`.
    #[doc(alias = "displayItems")]
    pub fn set_display_items(&self, value: impl IntoSequence<PaymentItem>) -> &Self {
        property::set(self, "displayItems", &value.to_value());
        self
    }

    /// `sequence<PaymentShippingOption> shippingOptions`
    ///
    /// Inherited from `PaymentDetailsBase`.
    #[doc(alias = "shippingOptions")]
    pub fn set_shipping_options(&self, value: impl IntoSequence<PaymentShippingOption>) -> &Self {
        property::set(self, "shippingOptions", &value.to_value());
        self
    }

    /// `sequence<PaymentDetailsModifier> modifiers`
    ///
    /// Inherited from `PaymentDetailsBase`.
    #[doc(alias = "modifiers")]
    pub fn set_modifiers(&self, value: impl IntoSequence<PaymentDetailsModifier>) -> &Self {
        property::set(self, "modifiers", &value.to_value());
        self
    }
}

impl PaymentDetailsUpdate {
    /// `dictionary PaymentDetailsUpdate : PaymentDetailsBase`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<String> {
        property::get(self, "error")
    }

    /// `DOMString error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &str) -> &Self {
        property::set_str(self, "error", value);
        self
    }

    /// `PaymentItem total`
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<PaymentItem> {
        property::get(self, "total")
    }

    /// `PaymentItem total`
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentItem) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// `AddressErrors shippingAddressErrors`
    #[doc(alias = "shippingAddressErrors")]
    pub fn get_shipping_address_errors(&self) -> Option<AddressErrors> {
        property::get(self, "shippingAddressErrors")
    }

    /// `AddressErrors shippingAddressErrors`
    #[doc(alias = "shippingAddressErrors")]
    pub fn set_shipping_address_errors(&self, value: &AddressErrors) -> &Self {
        property::set(self, "shippingAddressErrors", value.as_ref());
        self
    }

    /// `PayerErrors payerErrors`
    #[doc(alias = "payerErrors")]
    pub fn get_payer_errors(&self) -> Option<PayerErrors> {
        property::get(self, "payerErrors")
    }

    /// `PayerErrors payerErrors`
    #[doc(alias = "payerErrors")]
    pub fn set_payer_errors(&self, value: &PayerErrors) -> &Self {
        property::set(self, "payerErrors", value.as_ref());
        self
    }

    /// `object paymentMethodErrors`
    #[doc(alias = "paymentMethodErrors")]
    pub fn get_payment_method_errors(&self) -> Option<Object> {
        property::get(self, "paymentMethodErrors")
    }

    /// `object paymentMethodErrors`
    #[doc(alias = "paymentMethodErrors")]
    pub fn set_payment_method_errors(&self, value: &Object) -> &Self {
        property::set(self, "paymentMethodErrors", value.as_ref());
        self
    }

    /// `sequence<PaymentItem> displayItems`
    ///
    /// Inherited from `PaymentDetailsBase`.
    #[doc(alias = "displayItems")]
    pub fn set_display_items(&self, value: impl IntoSequence<PaymentItem>) -> &Self {
        property::set(self, "displayItems", &value.to_value());
        self
    }

    /// `sequence<PaymentShippingOption> shippingOptions`
    ///
    /// Inherited from `PaymentDetailsBase`.
    #[doc(alias = "shippingOptions")]
    pub fn set_shipping_options(&self, value: impl IntoSequence<PaymentShippingOption>) -> &Self {
        property::set(self, "shippingOptions", &value.to_value());
        self
    }

    /// `sequence<PaymentDetailsModifier> modifiers`
    ///
    /// Inherited from `PaymentDetailsBase`.
    #[doc(alias = "modifiers")]
    pub fn set_modifiers(&self, value: impl IntoSequence<PaymentDetailsModifier>) -> &Self {
        property::set(self, "modifiers", &value.to_value());
        self
    }
}

impl Default for PaymentDetailsUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl PaymentDetailsModifier {
    /// `dictionary PaymentDetailsModifier`
    pub fn new(supported_methods: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "supportedMethods", supported_methods);
        this
    }

    /// `required DOMString supportedMethods`
    #[doc(alias = "supportedMethods")]
    pub fn get_supported_methods(&self) -> String {
        property::get(self, "supportedMethods")
    }

    /// `required DOMString supportedMethods`
    #[doc(alias = "supportedMethods")]
    pub fn set_supported_methods(&self, value: &str) -> &Self {
        property::set_str(self, "supportedMethods", value);
        self
    }

    /// `PaymentItem total`
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<PaymentItem> {
        property::get(self, "total")
    }

    /// `PaymentItem total`
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentItem) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// `sequence<PaymentItem> additionalDisplayItems`
    #[doc(alias = "additionalDisplayItems")]
    pub fn get_additional_display_items(&self) -> Option<Array<PaymentItem>> {
        property::get(self, "additionalDisplayItems")
    }

    /// `sequence<PaymentItem> additionalDisplayItems`
    #[doc(alias = "additionalDisplayItems")]
    pub fn set_additional_display_items(&self, value: impl IntoSequence<PaymentItem>) -> &Self {
        property::set(self, "additionalDisplayItems", &value.to_value());
        self
    }

    /// `object data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<Object> {
        property::get(self, "data")
    }

    /// `object data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Object) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }
}

impl PaymentOptions {
    /// `dictionary PaymentOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean requestPayerName = false`
    #[doc(alias = "requestPayerName")]
    pub fn get_request_payer_name(&self) -> Option<bool> {
        property::get(self, "requestPayerName")
    }

    /// `boolean requestPayerName = false`
    #[doc(alias = "requestPayerName")]
    pub fn set_request_payer_name(&self, value: bool) -> &Self {
        property::set_bool(self, "requestPayerName", value);
        self
    }

    /// `boolean requestBillingAddress = false`
    #[doc(alias = "requestBillingAddress")]
    pub fn get_request_billing_address(&self) -> Option<bool> {
        property::get(self, "requestBillingAddress")
    }

    /// `boolean requestBillingAddress = false`
    #[doc(alias = "requestBillingAddress")]
    pub fn set_request_billing_address(&self, value: bool) -> &Self {
        property::set_bool(self, "requestBillingAddress", value);
        self
    }

    /// `boolean requestPayerEmail = false`
    #[doc(alias = "requestPayerEmail")]
    pub fn get_request_payer_email(&self) -> Option<bool> {
        property::get(self, "requestPayerEmail")
    }

    /// `boolean requestPayerEmail = false`
    #[doc(alias = "requestPayerEmail")]
    pub fn set_request_payer_email(&self, value: bool) -> &Self {
        property::set_bool(self, "requestPayerEmail", value);
        self
    }

    /// `boolean requestPayerPhone = false`
    #[doc(alias = "requestPayerPhone")]
    pub fn get_request_payer_phone(&self) -> Option<bool> {
        property::get(self, "requestPayerPhone")
    }

    /// `boolean requestPayerPhone = false`
    #[doc(alias = "requestPayerPhone")]
    pub fn set_request_payer_phone(&self, value: bool) -> &Self {
        property::set_bool(self, "requestPayerPhone", value);
        self
    }

    /// `boolean requestShipping = false`
    #[doc(alias = "requestShipping")]
    pub fn get_request_shipping(&self) -> Option<bool> {
        property::get(self, "requestShipping")
    }

    /// `boolean requestShipping = false`
    #[doc(alias = "requestShipping")]
    pub fn set_request_shipping(&self, value: bool) -> &Self {
        property::set_bool(self, "requestShipping", value);
        self
    }

    /// `PaymentShippingType shippingType = "shipping"`
    #[doc(alias = "shippingType")]
    pub fn get_shipping_type(&self) -> Option<PaymentShippingType> {
        property::get(self, "shippingType")
    }

    /// `PaymentShippingType shippingType = "shipping"`
    #[doc(alias = "shippingType")]
    pub fn set_shipping_type(&self, value: PaymentShippingType) -> &Self {
        property::set_str(self, "shippingType", value.as_str());
        self
    }
}

impl Default for PaymentOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl PaymentItem {
    /// `dictionary PaymentItem`
    pub fn new(label: &str, amount: &PaymentCurrencyAmount) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "label", label);
        property::set(&this, "amount", amount.as_ref());
        this
    }

    /// `required DOMString label`
    #[doc(alias = "label")]
    pub fn get_label(&self) -> String {
        property::get(self, "label")
    }

    /// `required DOMString label`
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// `required PaymentCurrencyAmount amount`
    #[doc(alias = "amount")]
    pub fn get_amount(&self) -> PaymentCurrencyAmount {
        property::get(self, "amount")
    }

    /// `required PaymentCurrencyAmount amount`
    #[doc(alias = "amount")]
    pub fn set_amount(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "amount", value.as_ref());
        self
    }

    /// `boolean pending = false`
    #[doc(alias = "pending")]
    pub fn get_pending(&self) -> Option<bool> {
        property::get(self, "pending")
    }

    /// `boolean pending = false`
    #[doc(alias = "pending")]
    pub fn set_pending(&self, value: bool) -> &Self {
        property::set_bool(self, "pending", value);
        self
    }
}

impl PaymentCompleteDetails {
    /// `dictionary PaymentCompleteDetails`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `object? data = null`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<Object> {
        property::get(self, "data")
    }

    /// `object? data = null`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: Option<&Object>) -> &Self {
        property::set(self, "data", nullable(value));
        self
    }
}

impl Default for PaymentCompleteDetails {
    fn default() -> Self {
        Self::new()
    }
}

impl PaymentShippingOption {
    /// `dictionary PaymentShippingOption`
    pub fn new(id: &str, label: &str, amount: &PaymentCurrencyAmount) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "label", label);
        property::set(&this, "amount", amount.as_ref());
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

    /// `required DOMString label`
    #[doc(alias = "label")]
    pub fn get_label(&self) -> String {
        property::get(self, "label")
    }

    /// `required DOMString label`
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// `required PaymentCurrencyAmount amount`
    #[doc(alias = "amount")]
    pub fn get_amount(&self) -> PaymentCurrencyAmount {
        property::get(self, "amount")
    }

    /// `required PaymentCurrencyAmount amount`
    #[doc(alias = "amount")]
    pub fn set_amount(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "amount", value.as_ref());
        self
    }

    /// `boolean selected = false`
    #[doc(alias = "selected")]
    pub fn get_selected(&self) -> Option<bool> {
        property::get(self, "selected")
    }

    /// `boolean selected = false`
    #[doc(alias = "selected")]
    pub fn set_selected(&self, value: bool) -> &Self {
        property::set_bool(self, "selected", value);
        self
    }
}

impl PaymentResponse {
    /// `object toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/toJSON) · [Specification](https://webidl.spec.whatwg.org/#default-tojson-steps)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// `readonly attribute DOMString requestId`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/requestId) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-requestid)
    #[doc(alias = "requestId")]
    #[inline]
    pub fn request_id(&self) -> String {
        Js::get_requestId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString methodName`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/methodName) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-methodname)
    #[doc(alias = "methodName")]
    #[inline]
    pub fn method_name(&self) -> String {
        Js::get_methodName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute object details`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/details) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-details)
    #[inline]
    pub fn details(&self) -> Object {
        FromJs::from_js(Js::get_details__as_value(js(self)))
    }

    /// `readonly attribute ContactAddress? shippingAddress`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/shippingAddress) · [Specification](https://w3c.github.io/payment-request/#shippingaddress-attribute)
    #[doc(alias = "shippingAddress")]
    #[inline]
    pub fn shipping_address(&self) -> Option<ContactAddress> {
        Js::get_shippingAddress__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString? shippingOption`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/shippingOption) · [Specification](https://w3c.github.io/payment-request/#shippingoption-attribute)
    #[doc(alias = "shippingOption")]
    #[inline]
    pub fn shipping_option(&self) -> Option<String> {
        Js::get_shippingOption__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? payerName`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/payerName) · [Specification](https://w3c.github.io/payment-request/#payername-attribute)
    #[doc(alias = "payerName")]
    #[inline]
    pub fn payer_name(&self) -> Option<String> {
        Js::get_payerName__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? payerEmail`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/payerEmail) · [Specification](https://w3c.github.io/payment-request/#payeremail-attribute)
    #[doc(alias = "payerEmail")]
    #[inline]
    pub fn payer_email(&self) -> Option<String> {
        Js::get_payerEmail__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? payerPhone`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/payerPhone) · [Specification](https://w3c.github.io/payment-request/#payerphone-attribute)
    #[doc(alias = "payerPhone")]
    #[inline]
    pub fn payer_phone(&self) -> Option<String> {
        Js::get_payerPhone__as_value(js(self)).as_string()
    }

    /// `Promise<undefined> complete(optional PaymentComplete result = "unknown", optional PaymentCompleteDetails details = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/complete) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-complete)
    #[inline]
    pub fn complete(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_complete__as_value(js(self)))
    }

    /// `Promise<undefined> complete(optional PaymentComplete result = "unknown", optional PaymentCompleteDetails details = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/complete) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-complete)
    #[doc(alias = "complete")]
    #[inline]
    pub fn complete_with_result(&self, result: PaymentComplete) -> Promise<()> {
        Promise::of_call(Js::try_call_complete__str__as_value(js(self), result.as_str()))
    }

    /// `Promise<undefined> complete(optional PaymentComplete result = "unknown", optional PaymentCompleteDetails details = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/complete) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-complete)
    #[doc(alias = "complete")]
    #[inline]
    pub fn complete_with_result_and_details(
        &self,
        result: PaymentComplete,
        details: &PaymentCompleteDetails,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_complete__str_value__as_value(js(self), result.as_str(), details.as_ref()))
    }

    /// `Promise<undefined> retry(optional PaymentValidationErrors errorFields = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/retry) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-retry)
    #[inline]
    pub fn retry(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_retry__as_value(js(self)))
    }

    /// `Promise<undefined> retry(optional PaymentValidationErrors errorFields = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/retry) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-retry)
    #[doc(alias = "retry")]
    #[inline]
    pub fn retry_with_error_fields(&self, error_fields: &PaymentValidationErrors) -> Promise<()> {
        Promise::of_call(Js::try_call_retry__value__as_value(js(self), error_fields.as_ref()))
    }

    /// `attribute EventHandler onpayerdetailchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/payerdetailchange_event) · [Specification](https://w3c.github.io/payment-request/#dfn-payerdetailchange)
    pub fn onpayerdetailchange(&self) -> Option<Function<fn(PaymentRequestUpdateEvent)>> {
        property::get(self, "onpayerdetailchange")
    }

    /// `attribute EventHandler onpayerdetailchange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/payerdetailchange_event) · [Specification](https://w3c.github.io/payment-request/#dfn-payerdetailchange)
    #[doc(alias = "onpayerdetailchange")]
    pub fn set_onpayerdetailchange(&self, value: Option<&Function<fn(PaymentRequestUpdateEvent)>>) {
        property::set(self, "onpayerdetailchange", nullable(value))
    }
}

impl PaymentValidationErrors {
    /// `dictionary PaymentValidationErrors`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `PayerErrors payer`
    #[doc(alias = "payer")]
    pub fn get_payer(&self) -> Option<PayerErrors> {
        property::get(self, "payer")
    }

    /// `PayerErrors payer`
    #[doc(alias = "payer")]
    pub fn set_payer(&self, value: &PayerErrors) -> &Self {
        property::set(self, "payer", value.as_ref());
        self
    }

    /// `AddressErrors shippingAddress`
    #[doc(alias = "shippingAddress")]
    pub fn get_shipping_address(&self) -> Option<AddressErrors> {
        property::get(self, "shippingAddress")
    }

    /// `AddressErrors shippingAddress`
    #[doc(alias = "shippingAddress")]
    pub fn set_shipping_address(&self, value: &AddressErrors) -> &Self {
        property::set(self, "shippingAddress", value.as_ref());
        self
    }

    /// `DOMString error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<String> {
        property::get(self, "error")
    }

    /// `DOMString error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &str) -> &Self {
        property::set_str(self, "error", value);
        self
    }

    /// `object paymentMethod`
    #[doc(alias = "paymentMethod")]
    pub fn get_payment_method(&self) -> Option<Object> {
        property::get(self, "paymentMethod")
    }

    /// `object paymentMethod`
    #[doc(alias = "paymentMethod")]
    pub fn set_payment_method(&self, value: &Object) -> &Self {
        property::set(self, "paymentMethod", value.as_ref());
        self
    }
}

impl Default for PaymentValidationErrors {
    fn default() -> Self {
        Self::new()
    }
}

impl PayerErrors {
    /// `dictionary PayerErrors`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString email`
    #[doc(alias = "email")]
    pub fn get_email(&self) -> Option<String> {
        property::get(self, "email")
    }

    /// `DOMString email`
    #[doc(alias = "email")]
    pub fn set_email(&self, value: &str) -> &Self {
        property::set_str(self, "email", value);
        self
    }

    /// `DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `DOMString phone`
    #[doc(alias = "phone")]
    pub fn get_phone(&self) -> Option<String> {
        property::get(self, "phone")
    }

    /// `DOMString phone`
    #[doc(alias = "phone")]
    pub fn set_phone(&self, value: &str) -> &Self {
        property::set_str(self, "phone", value);
        self
    }
}

impl Default for PayerErrors {
    fn default() -> Self {
        Self::new()
    }
}

impl AddressErrors {
    /// `dictionary AddressErrors`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString addressLine`
    #[doc(alias = "addressLine")]
    pub fn get_address_line(&self) -> Option<String> {
        property::get(self, "addressLine")
    }

    /// `DOMString addressLine`
    #[doc(alias = "addressLine")]
    pub fn set_address_line(&self, value: &str) -> &Self {
        property::set_str(self, "addressLine", value);
        self
    }

    /// `DOMString city`
    #[doc(alias = "city")]
    pub fn get_city(&self) -> Option<String> {
        property::get(self, "city")
    }

    /// `DOMString city`
    #[doc(alias = "city")]
    pub fn set_city(&self, value: &str) -> &Self {
        property::set_str(self, "city", value);
        self
    }

    /// `DOMString country`
    #[doc(alias = "country")]
    pub fn get_country(&self) -> Option<String> {
        property::get(self, "country")
    }

    /// `DOMString country`
    #[doc(alias = "country")]
    pub fn set_country(&self, value: &str) -> &Self {
        property::set_str(self, "country", value);
        self
    }

    /// `DOMString dependentLocality`
    #[doc(alias = "dependentLocality")]
    pub fn get_dependent_locality(&self) -> Option<String> {
        property::get(self, "dependentLocality")
    }

    /// `DOMString dependentLocality`
    #[doc(alias = "dependentLocality")]
    pub fn set_dependent_locality(&self, value: &str) -> &Self {
        property::set_str(self, "dependentLocality", value);
        self
    }

    /// `DOMString organization`
    #[doc(alias = "organization")]
    pub fn get_organization(&self) -> Option<String> {
        property::get(self, "organization")
    }

    /// `DOMString organization`
    #[doc(alias = "organization")]
    pub fn set_organization(&self, value: &str) -> &Self {
        property::set_str(self, "organization", value);
        self
    }

    /// `DOMString phone`
    #[doc(alias = "phone")]
    pub fn get_phone(&self) -> Option<String> {
        property::get(self, "phone")
    }

    /// `DOMString phone`
    #[doc(alias = "phone")]
    pub fn set_phone(&self, value: &str) -> &Self {
        property::set_str(self, "phone", value);
        self
    }

    /// `DOMString postalCode`
    #[doc(alias = "postalCode")]
    pub fn get_postal_code(&self) -> Option<String> {
        property::get(self, "postalCode")
    }

    /// `DOMString postalCode`
    #[doc(alias = "postalCode")]
    pub fn set_postal_code(&self, value: &str) -> &Self {
        property::set_str(self, "postalCode", value);
        self
    }

    /// `DOMString recipient`
    #[doc(alias = "recipient")]
    pub fn get_recipient(&self) -> Option<String> {
        property::get(self, "recipient")
    }

    /// `DOMString recipient`
    #[doc(alias = "recipient")]
    pub fn set_recipient(&self, value: &str) -> &Self {
        property::set_str(self, "recipient", value);
        self
    }

    /// `DOMString region`
    #[doc(alias = "region")]
    pub fn get_region(&self) -> Option<String> {
        property::get(self, "region")
    }

    /// `DOMString region`
    #[doc(alias = "region")]
    pub fn set_region(&self, value: &str) -> &Self {
        property::set_str(self, "region", value);
        self
    }

    /// `DOMString sortingCode`
    #[doc(alias = "sortingCode")]
    pub fn get_sorting_code(&self) -> Option<String> {
        property::get(self, "sortingCode")
    }

    /// `DOMString sortingCode`
    #[doc(alias = "sortingCode")]
    pub fn set_sorting_code(&self, value: &str) -> &Self {
        property::set_str(self, "sortingCode", value);
        self
    }
}

impl Default for AddressErrors {
    fn default() -> Self {
        Self::new()
    }
}

impl PaymentMethodChangeEvent {
    /// `constructor(DOMString type, optional PaymentMethodChangeEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent/PaymentMethodChangeEvent) · [Specification](https://w3c.github.io/payment-request/#dom-paymentmethodchangeevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> PaymentMethodChangeEvent {
        Js::new_PaymentMethodChangeEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional PaymentMethodChangeEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent/PaymentMethodChangeEvent) · [Specification](https://w3c.github.io/payment-request/#dom-paymentmethodchangeevent-constructor)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<PaymentMethodChangeEventInit>,
    ) -> PaymentMethodChangeEvent {
        Js::new_PaymentMethodChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DOMString methodName`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent/methodName) · [Specification](https://w3c.github.io/payment-request/#dom-paymentmethodchangeevent-methodname)
    #[doc(alias = "methodName")]
    #[inline]
    pub fn method_name(&self) -> String {
        Js::get_methodName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute object? methodDetails`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent/methodDetails) · [Specification](https://w3c.github.io/payment-request/#dom-paymentmethodchangeevent-methoddetails)
    #[doc(alias = "methodDetails")]
    #[inline]
    pub fn method_details(&self) -> Option<Object> {
        Js::get_methodDetails__as_option_value(js(self)).map(Js::read)
    }
}

impl PaymentMethodChangeEventInit {
    /// `dictionary PaymentMethodChangeEventInit : PaymentRequestUpdateEventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString methodName = ""`
    #[doc(alias = "methodName")]
    pub fn get_method_name(&self) -> Option<String> {
        property::get(self, "methodName")
    }

    /// `DOMString methodName = ""`
    #[doc(alias = "methodName")]
    pub fn set_method_name(&self, value: &str) -> &Self {
        property::set_str(self, "methodName", value);
        self
    }

    /// `object? methodDetails = null`
    #[doc(alias = "methodDetails")]
    pub fn get_method_details(&self) -> Option<Object> {
        property::get(self, "methodDetails")
    }

    /// `object? methodDetails = null`
    #[doc(alias = "methodDetails")]
    pub fn set_method_details(&self, value: Option<&Object>) -> &Self {
        property::set(self, "methodDetails", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for PaymentMethodChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PaymentRequestUpdateEvent {
    /// `constructor(DOMString type, optional PaymentRequestUpdateEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestUpdateEvent/PaymentRequestUpdateEvent) · [Specification](https://w3c.github.io/payment-request/#constructor-0)
    #[inline]
    pub fn new(type_: &str) -> PaymentRequestUpdateEvent {
        Js::new_PaymentRequestUpdateEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional PaymentRequestUpdateEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestUpdateEvent/PaymentRequestUpdateEvent) · [Specification](https://w3c.github.io/payment-request/#constructor-0)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<PaymentRequestUpdateEventInit>,
    ) -> PaymentRequestUpdateEvent {
        Js::new_PaymentRequestUpdateEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `undefined updateWith(Promise<PaymentDetailsUpdate> detailsPromise)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestUpdateEvent/updateWith) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequestupdateevent-updatewith)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "updateWith")]
    #[inline]
    pub fn update_with(&self, details_promise: &Promise<PaymentDetailsUpdate>) -> Result<(), Exception> {
        Js::try_call_updateWith__value(js(self), details_promise.as_ref())
    }
}

impl PaymentRequestUpdateEventInit {
    /// `dictionary PaymentRequestUpdateEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for PaymentRequestUpdateEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "details")]
    pub(crate) fn get_details__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "methodDetails")]
    pub(crate) fn get_methodDetails__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "methodName")]
    pub(crate) fn get_methodName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "payerEmail")]
    pub(crate) fn get_payerEmail__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "payerName")]
    pub(crate) fn get_payerName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "payerPhone")]
    pub(crate) fn get_payerPhone__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "requestId")]
    pub(crate) fn get_requestId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "shippingAddress")]
    pub(crate) fn get_shippingAddress__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "shippingOption")]
    pub(crate) fn get_shippingOption__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "shippingType")]
    pub(crate) fn get_shippingType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "canMakePayment")]
    pub(crate) fn try_call_canMakePayment__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "complete")]
    pub(crate) fn try_call_complete__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "complete")]
    pub(crate) fn try_call_complete__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "complete")]
    pub(crate) fn try_call_complete__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "retry")]
    pub(crate) fn try_call_retry__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "retry")]
    pub(crate) fn try_call_retry__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "show")]
    pub(crate) fn try_call_show__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "show")]
    pub(crate) fn try_call_show__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "updateWith")]
    pub(crate) fn try_call_updateWith__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "PaymentMethodChangeEvent")]
    pub(crate) fn new_PaymentMethodChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "PaymentMethodChangeEvent")]
    pub(crate) fn new_PaymentMethodChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "PaymentRequest")]
    pub(crate) fn try_new_PaymentRequest__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PaymentRequest")]
    pub(crate) fn try_new_PaymentRequest__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "PaymentRequestUpdateEvent")]
    pub(crate) fn new_PaymentRequestUpdateEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "PaymentRequestUpdateEvent")]
    pub(crate) fn new_PaymentRequestUpdateEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
