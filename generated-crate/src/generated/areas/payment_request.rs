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
    /// Makes a new `PaymentRequest`.
    ///
    /// `constructor(sequence<PaymentMethodData> methodData, PaymentDetailsInit details, optional PaymentOptions options = {})`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/PaymentRequest) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where payment is not allowed in the document, a `TypeError` where `methodData` is
    /// empty, and a `RangeError` for an invalid payment method.
    #[inline]
    pub fn new(
        method_data: impl IntoSequence<PaymentMethodData>,
        details: &PaymentDetailsInit,
    ) -> Result<PaymentRequest, Exception> {
        Js::try_new_PaymentRequest__value2__as_value(&method_data.to_value(), details.as_ref()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(sequence<PaymentMethodData> methodData, PaymentDetailsInit details, optional PaymentOptions options = {})`
    ///
    /// Feature `payment-request`.
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where payment is not allowed in the document, a `TypeError` where `methodData` is
    /// empty, and a `RangeError` for an invalid payment method.
    #[inline]
    pub fn new_with_options(
        method_data: impl IntoSequence<PaymentMethodData>,
        details: &PaymentDetailsInit,
        options: &PaymentOptions,
    ) -> Result<PaymentRequest, Exception> {
        Js::try_new_PaymentRequest__value3__as_value(&method_data.to_value(), details.as_ref(), options.as_ref())
            .map(Js::cast)
    }

    /// Opens the payment interface and resolves to the user's answer; needs a user action.
    ///
    /// `Promise<PaymentResponse> show(optional Promise<PaymentDetailsUpdate> detailsPromise)`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/show) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest-show)
    #[inline]
    pub fn show(&self) -> Promise<PaymentResponse> {
        Promise::of_call(Js::try_call_show__as_value(js(self)))
    }

    /// As `show`, with `details_promise`.
    ///
    /// `Promise<PaymentResponse> show(optional Promise<PaymentDetailsUpdate> detailsPromise)`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "show")]
    #[inline]
    pub fn show_with_details_promise(
        &self,
        details_promise: &Promise<PaymentDetailsUpdate>,
    ) -> Promise<PaymentResponse> {
        Promise::of_call(Js::try_call_show__value__as_value(js(self), details_promise.as_ref()))
    }

    /// Closes the payment interface, if the payment has not gone too far for that.
    ///
    /// `Promise<undefined> abort()`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/abort) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest-abort)
    #[inline]
    pub fn abort(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_abort__as_value(js(self)))
    }

    /// Resolves to whether the browser supports at least one of the payment methods.
    ///
    /// `Promise<boolean> canMakePayment()`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/canMakePayment) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest-canmakepayment)
    #[doc(alias = "canMakePayment")]
    #[inline]
    pub fn can_make_payment(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_canMakePayment__as_value(js(self)))
    }

    /// The id of the request, given in the details or made up by the browser.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/id) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequest-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The chosen shipping address, or null if none was asked for or chosen yet.
    ///
    /// `readonly attribute ContactAddress? shippingAddress`
    ///
    /// Feature `payment-request`. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingAddress)
    #[doc(alias = "shippingAddress")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingAddress"]
    #[inline]
    pub fn shipping_address(&self) -> Option<ContactAddress> {
        Js::get_shippingAddress__as_option_value(js(self)).map(Js::read)
    }

    /// The id of the chosen way of shipping, or null.
    ///
    /// `readonly attribute DOMString? shippingOption`
    ///
    /// Feature `payment-request`. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingOption)
    #[doc(alias = "shippingOption")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingOption"]
    #[inline]
    pub fn shipping_option(&self) -> Option<String> {
        Js::get_shippingOption__as_value(js(self)).as_string()
    }

    /// The requested kind of shipping, or null if shipping is not asked for.
    ///
    /// `readonly attribute PaymentShippingType? shippingType`
    ///
    /// Feature `payment-request`. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingType)
    #[doc(alias = "shippingType")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingType"]
    #[inline]
    pub fn shipping_type(&self) -> Option<PaymentShippingType> {
        FromJs::from_js(Js::get_shippingType__as_value(js(self)))
    }

    /// The handler of the event `shippingaddresschange`.
    ///
    /// `attribute EventHandler onshippingaddresschange`
    ///
    /// Feature `payment-request`. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingaddresschange_event)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingaddresschange_event"]
    pub fn onshippingaddresschange(&self) -> Option<Function<fn(PaymentRequestUpdateEvent)>> {
        property::get(self, "onshippingaddresschange")
    }

    /// Sets the handler of the event `shippingaddresschange`.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "onshippingaddresschange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingaddresschange_event"]
    pub fn set_onshippingaddresschange(&self, value: Option<&Function<fn(PaymentRequestUpdateEvent)>>) {
        property::set(self, "onshippingaddresschange", nullable(value))
    }

    /// The handler of the event `shippingoptionchange`.
    ///
    /// `attribute EventHandler onshippingoptionchange`
    ///
    /// Feature `payment-request`. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingoptionchange_event)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingoptionchange_event"]
    pub fn onshippingoptionchange(&self) -> Option<Function<fn(PaymentRequestUpdateEvent)>> {
        property::get(self, "onshippingoptionchange")
    }

    /// Sets the handler of the event `shippingoptionchange`.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "onshippingoptionchange")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/PaymentRequest/shippingoptionchange_event"]
    pub fn set_onshippingoptionchange(&self, value: Option<&Function<fn(PaymentRequestUpdateEvent)>>) {
        property::set(self, "onshippingoptionchange", nullable(value))
    }

    /// The handler of the event `paymentmethodchange`.
    ///
    /// `attribute EventHandler onpaymentmethodchange`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest/paymentmethodchange_event) · [Specification](https://w3c.github.io/payment-request/#dfn-paymentmethodchange)
    pub fn onpaymentmethodchange(&self) -> Option<Function<fn(PaymentMethodChangeEvent)>> {
        property::get(self, "onpaymentmethodchange")
    }

    /// Sets the handler of the event `paymentmethodchange`.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "onpaymentmethodchange")]
    pub fn set_onpaymentmethodchange(&self, value: Option<&Function<fn(PaymentMethodChangeEvent)>>) {
        property::set(self, "onpaymentmethodchange", nullable(value))
    }
}

impl PaymentMethodData {
    /// A payment method that the shop accepts, with data for it.
    ///
    /// `dictionary PaymentMethodData`
    ///
    /// Feature `payment-request`.
    pub fn new(supported_methods: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "supportedMethods", supported_methods);
        this
    }

    /// The id of the payment method, mostly an address.
    ///
    /// `required DOMString supportedMethods`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "supportedMethods")]
    pub fn get_supported_methods(&self) -> String {
        property::get(self, "supportedMethods")
    }

    /// Sets the id of the payment method, mostly an address.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "supportedMethods")]
    pub fn set_supported_methods(&self, value: &str) -> &Self {
        property::set_str(self, "supportedMethods", value);
        self
    }

    /// Data for the payment method, in a form that the method defines.
    ///
    /// `object data`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<Object> {
        property::get(self, "data")
    }

    /// Sets data for the payment method, in a form that the method defines.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Object) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }
}

impl PaymentCurrencyAmount {
    /// An amount of money.
    ///
    /// `dictionary PaymentCurrencyAmount`
    ///
    /// Feature `payment-request`.
    pub fn new(currency: &str, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "currency", currency);
        property::set_str(&this, "value", value);
        this
    }

    /// The currency as a three-letter code such as `EUR`.
    ///
    /// `required DOMString currency`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "currency")]
    pub fn get_currency(&self) -> String {
        property::get(self, "currency")
    }

    /// Sets the currency as a three-letter code such as `EUR`.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "currency")]
    pub fn set_currency(&self, value: &str) -> &Self {
        property::set_str(self, "currency", value);
        self
    }

    /// The amount as a decimal string such as `12.50`.
    ///
    /// `required DOMString value`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the amount as a decimal string such as `12.50`.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl PaymentDetailsBase {
    /// The details that a first request and an update of it share.
    ///
    /// `dictionary PaymentDetailsBase`
    ///
    /// Feature `payment-request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The lines of the bill to show; the browser does not add them up.
    ///
    /// `sequence<PaymentItem> displayItems`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "displayItems")]
    pub fn get_display_items(&self) -> Option<Array<PaymentItem>> {
        property::get(self, "displayItems")
    }

    /// Sets the lines of the bill to show; the browser does not add them up.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "displayItems")]
    pub fn set_display_items(&self, value: impl IntoSequence<PaymentItem>) -> &Self {
        property::set(self, "displayItems", &value.to_value());
        self
    }

    /// The ways of shipping to choose from.
    ///
    /// `sequence<PaymentShippingOption> shippingOptions`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "shippingOptions")]
    pub fn get_shipping_options(&self) -> Option<Array<PaymentShippingOption>> {
        property::get(self, "shippingOptions")
    }

    /// Sets the ways of shipping to choose from.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "shippingOptions")]
    pub fn set_shipping_options(&self, value: impl IntoSequence<PaymentShippingOption>) -> &Self {
        property::set(self, "shippingOptions", &value.to_value());
        self
    }

    /// Changes that apply to single payment methods.
    ///
    /// `sequence<PaymentDetailsModifier> modifiers`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "modifiers")]
    pub fn get_modifiers(&self) -> Option<Array<PaymentDetailsModifier>> {
        property::get(self, "modifiers")
    }

    /// Sets changes that apply to single payment methods.
    ///
    /// Feature `payment-request`.
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
    /// The details of a new payment request.
    ///
    /// `dictionary PaymentDetailsInit : PaymentDetailsBase`
    ///
    /// Feature `payment-request`.
    pub fn new(total: &PaymentItem) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "total", total.as_ref());
        this
    }

    /// An id for the request; the browser makes one if it is missing.
    ///
    /// `DOMString id`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets an id for the request; the browser makes one if it is missing.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The total amount to pay, which must not be negative.
    ///
    /// `required PaymentItem total`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "total")]
    pub fn get_total(&self) -> PaymentItem {
        property::get(self, "total")
    }

    /// Sets the total amount to pay, which must not be negative.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentItem) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// Sets the lines of the bill to show; the browser does not add them up.
    ///
    /// `sequence<PaymentItem> displayItems`
    ///
    /// Feature `payment-request`. Inherited from `PaymentDetailsBase`.
    #[doc(alias = "displayItems")]
    pub fn set_display_items(&self, value: impl IntoSequence<PaymentItem>) -> &Self {
        property::set(self, "displayItems", &value.to_value());
        self
    }

    /// Sets the ways of shipping to choose from.
    ///
    /// `sequence<PaymentShippingOption> shippingOptions`
    ///
    /// Feature `payment-request`. Inherited from `PaymentDetailsBase`.
    #[doc(alias = "shippingOptions")]
    pub fn set_shipping_options(&self, value: impl IntoSequence<PaymentShippingOption>) -> &Self {
        property::set(self, "shippingOptions", &value.to_value());
        self
    }

    /// Sets changes that apply to single payment methods.
    ///
    /// `sequence<PaymentDetailsModifier> modifiers`
    ///
    /// Feature `payment-request`. Inherited from `PaymentDetailsBase`.
    #[doc(alias = "modifiers")]
    pub fn set_modifiers(&self, value: impl IntoSequence<PaymentDetailsModifier>) -> &Self {
        property::set(self, "modifiers", &value.to_value());
        self
    }
}

impl PaymentDetailsUpdate {
    /// Changed details for a payment request that is being shown.
    ///
    /// `dictionary PaymentDetailsUpdate : PaymentDetailsBase`
    ///
    /// Feature `payment-request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A message for the user, for instance that the shop does not ship to the address.
    ///
    /// `DOMString error`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<String> {
        property::get(self, "error")
    }

    /// Sets a message for the user, for instance that the shop does not ship to the address.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &str) -> &Self {
        property::set_str(self, "error", value);
        self
    }

    /// The new total; the old one stays if it is missing.
    ///
    /// `PaymentItem total`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<PaymentItem> {
        property::get(self, "total")
    }

    /// Sets the new total; the old one stays if it is missing.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentItem) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// What is wrong with the shipping address.
    ///
    /// `AddressErrors shippingAddressErrors`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "shippingAddressErrors")]
    pub fn get_shipping_address_errors(&self) -> Option<AddressErrors> {
        property::get(self, "shippingAddressErrors")
    }

    /// Sets what is wrong with the shipping address.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "shippingAddressErrors")]
    pub fn set_shipping_address_errors(&self, value: &AddressErrors) -> &Self {
        property::set(self, "shippingAddressErrors", value.as_ref());
        self
    }

    /// What is wrong with the payer's contact data.
    ///
    /// `PayerErrors payerErrors`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "payerErrors")]
    pub fn get_payer_errors(&self) -> Option<PayerErrors> {
        property::get(self, "payerErrors")
    }

    /// Sets what is wrong with the payer's contact data.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "payerErrors")]
    pub fn set_payer_errors(&self, value: &PayerErrors) -> &Self {
        property::set(self, "payerErrors", value.as_ref());
        self
    }

    /// Errors of the payment method, in a form that the method defines.
    ///
    /// `object paymentMethodErrors`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "paymentMethodErrors")]
    pub fn get_payment_method_errors(&self) -> Option<Object> {
        property::get(self, "paymentMethodErrors")
    }

    /// Sets errors of the payment method, in a form that the method defines.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "paymentMethodErrors")]
    pub fn set_payment_method_errors(&self, value: &Object) -> &Self {
        property::set(self, "paymentMethodErrors", value.as_ref());
        self
    }

    /// Sets the lines of the bill to show; the browser does not add them up.
    ///
    /// `sequence<PaymentItem> displayItems`
    ///
    /// Feature `payment-request`. Inherited from `PaymentDetailsBase`.
    #[doc(alias = "displayItems")]
    pub fn set_display_items(&self, value: impl IntoSequence<PaymentItem>) -> &Self {
        property::set(self, "displayItems", &value.to_value());
        self
    }

    /// Sets the ways of shipping to choose from.
    ///
    /// `sequence<PaymentShippingOption> shippingOptions`
    ///
    /// Feature `payment-request`. Inherited from `PaymentDetailsBase`.
    #[doc(alias = "shippingOptions")]
    pub fn set_shipping_options(&self, value: impl IntoSequence<PaymentShippingOption>) -> &Self {
        property::set(self, "shippingOptions", &value.to_value());
        self
    }

    /// Sets changes that apply to single payment methods.
    ///
    /// `sequence<PaymentDetailsModifier> modifiers`
    ///
    /// Feature `payment-request`. Inherited from `PaymentDetailsBase`.
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
    /// Changes of the total and items for one payment method.
    ///
    /// `dictionary PaymentDetailsModifier`
    ///
    /// Feature `payment-request`.
    pub fn new(supported_methods: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "supportedMethods", supported_methods);
        this
    }

    /// The id of the payment method that the changes apply to.
    ///
    /// `required DOMString supportedMethods`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "supportedMethods")]
    pub fn get_supported_methods(&self) -> String {
        property::get(self, "supportedMethods")
    }

    /// Sets the id of the payment method that the changes apply to.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "supportedMethods")]
    pub fn set_supported_methods(&self, value: &str) -> &Self {
        property::set_str(self, "supportedMethods", value);
        self
    }

    /// The total for this method, in place of the usual one.
    ///
    /// `PaymentItem total`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<PaymentItem> {
        property::get(self, "total")
    }

    /// Sets the total for this method, in place of the usual one.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentItem) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// Extra lines of the bill for this method, such as a discount or a fee.
    ///
    /// `sequence<PaymentItem> additionalDisplayItems`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "additionalDisplayItems")]
    pub fn get_additional_display_items(&self) -> Option<Array<PaymentItem>> {
        property::get(self, "additionalDisplayItems")
    }

    /// Sets extra lines of the bill for this method, such as a discount or a fee.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "additionalDisplayItems")]
    pub fn set_additional_display_items(&self, value: impl IntoSequence<PaymentItem>) -> &Self {
        property::set(self, "additionalDisplayItems", &value.to_value());
        self
    }

    /// Data for the payment method, in a form that the method defines.
    ///
    /// `object data`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<Object> {
        property::get(self, "data")
    }

    /// Sets data for the payment method, in a form that the method defines.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &Object) -> &Self {
        property::set(self, "data", value.as_ref());
        self
    }
}

impl PaymentOptions {
    /// The data that the payment interface should ask the user for.
    ///
    /// `dictionary PaymentOptions`
    ///
    /// Feature `payment-request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to ask for the payer's name.
    ///
    /// `boolean requestPayerName = false`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestPayerName")]
    pub fn get_request_payer_name(&self) -> Option<bool> {
        property::get(self, "requestPayerName")
    }

    /// Sets whether to ask for the payer's name.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestPayerName")]
    pub fn set_request_payer_name(&self, value: bool) -> &Self {
        property::set_bool(self, "requestPayerName", value);
        self
    }

    /// Whether to ask for the billing address.
    ///
    /// `boolean requestBillingAddress = false`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestBillingAddress")]
    pub fn get_request_billing_address(&self) -> Option<bool> {
        property::get(self, "requestBillingAddress")
    }

    /// Sets whether to ask for the billing address.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestBillingAddress")]
    pub fn set_request_billing_address(&self, value: bool) -> &Self {
        property::set_bool(self, "requestBillingAddress", value);
        self
    }

    /// Whether to ask for the payer's email address.
    ///
    /// `boolean requestPayerEmail = false`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestPayerEmail")]
    pub fn get_request_payer_email(&self) -> Option<bool> {
        property::get(self, "requestPayerEmail")
    }

    /// Sets whether to ask for the payer's email address.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestPayerEmail")]
    pub fn set_request_payer_email(&self, value: bool) -> &Self {
        property::set_bool(self, "requestPayerEmail", value);
        self
    }

    /// Whether to ask for the payer's phone number.
    ///
    /// `boolean requestPayerPhone = false`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestPayerPhone")]
    pub fn get_request_payer_phone(&self) -> Option<bool> {
        property::get(self, "requestPayerPhone")
    }

    /// Sets whether to ask for the payer's phone number.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestPayerPhone")]
    pub fn set_request_payer_phone(&self, value: bool) -> &Self {
        property::set_bool(self, "requestPayerPhone", value);
        self
    }

    /// Whether to ask for a shipping address and option.
    ///
    /// `boolean requestShipping = false`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestShipping")]
    pub fn get_request_shipping(&self) -> Option<bool> {
        property::get(self, "requestShipping")
    }

    /// Sets whether to ask for a shipping address and option.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "requestShipping")]
    pub fn set_request_shipping(&self, value: bool) -> &Self {
        property::set_bool(self, "requestShipping", value);
        self
    }

    /// The word to use for the transport of the goods.
    ///
    /// `PaymentShippingType shippingType = "shipping"`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "shippingType")]
    pub fn get_shipping_type(&self) -> Option<PaymentShippingType> {
        property::get(self, "shippingType")
    }

    /// Sets the word to use for the transport of the goods.
    ///
    /// Feature `payment-request`.
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
    /// A line of a bill, with a label and an amount.
    ///
    /// `dictionary PaymentItem`
    ///
    /// Feature `payment-request`.
    pub fn new(label: &str, amount: &PaymentCurrencyAmount) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "label", label);
        property::set(&this, "amount", amount.as_ref());
        this
    }

    /// The text of the line.
    ///
    /// `required DOMString label`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> String {
        property::get(self, "label")
    }

    /// Sets the text of the line.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// The amount of the line; may be negative, for instance for a discount.
    ///
    /// `required PaymentCurrencyAmount amount`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "amount")]
    pub fn get_amount(&self) -> PaymentCurrencyAmount {
        property::get(self, "amount")
    }

    /// Sets the amount of the line; may be negative, for instance for a discount.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "amount")]
    pub fn set_amount(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "amount", value.as_ref());
        self
    }

    /// Whether the amount is not final yet.
    ///
    /// `boolean pending = false`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "pending")]
    pub fn get_pending(&self) -> Option<bool> {
        property::get(self, "pending")
    }

    /// Sets whether the amount is not final yet.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "pending")]
    pub fn set_pending(&self, value: bool) -> &Self {
        property::set_bool(self, "pending", value);
        self
    }
}

impl PaymentCompleteDetails {
    /// Data for the payment method at the end of a payment.
    ///
    /// `dictionary PaymentCompleteDetails`
    ///
    /// Feature `payment-request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Data for the payment handler, or null.
    ///
    /// `object? data = null`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<Object> {
        property::get(self, "data")
    }

    /// Sets data for the payment handler, or null.
    ///
    /// Feature `payment-request`.
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
    /// A way of shipping that the user can choose.
    ///
    /// `dictionary PaymentShippingOption`
    ///
    /// Feature `payment-request`.
    pub fn new(id: &str, label: &str, amount: &PaymentCurrencyAmount) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "label", label);
        property::set(&this, "amount", amount.as_ref());
        this
    }

    /// An id that is unique among the options.
    ///
    /// `required DOMString id`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets an id that is unique among the options.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The text that the user sees.
    ///
    /// `required DOMString label`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> String {
        property::get(self, "label")
    }

    /// Sets the text that the user sees.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: &str) -> &Self {
        property::set_str(self, "label", value);
        self
    }

    /// The price of this way of shipping.
    ///
    /// `required PaymentCurrencyAmount amount`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "amount")]
    pub fn get_amount(&self) -> PaymentCurrencyAmount {
        property::get(self, "amount")
    }

    /// Sets the price of this way of shipping.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "amount")]
    pub fn set_amount(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "amount", value.as_ref());
        self
    }

    /// Whether the option is chosen at first.
    ///
    /// `boolean selected = false`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "selected")]
    pub fn get_selected(&self) -> Option<bool> {
        property::get(self, "selected")
    }

    /// Sets whether the option is chosen at first.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "selected")]
    pub fn set_selected(&self, value: bool) -> &Self {
        property::set_bool(self, "selected", value);
        self
    }
}

impl PaymentResponse {
    /// Returns the answer as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/toJSON) · [Specification](https://webidl.spec.whatwg.org/#default-tojson-steps)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// The id of the payment request that this answers.
    ///
    /// `readonly attribute DOMString requestId`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/requestId) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-requestid)
    #[doc(alias = "requestId")]
    #[inline]
    pub fn request_id(&self) -> String {
        Js::get_requestId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The id of the payment method that the user chose.
    ///
    /// `readonly attribute DOMString methodName`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/methodName) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-methodname)
    #[doc(alias = "methodName")]
    #[inline]
    pub fn method_name(&self) -> String {
        Js::get_methodName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The data for the payment, in a form that the payment method defines.
    ///
    /// `readonly attribute object details`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/details) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-details)
    #[inline]
    pub fn details(&self) -> Object {
        FromJs::from_js(Js::get_details__as_value(js(self)))
    }

    /// The shipping address, or null if it was not asked for.
    ///
    /// `readonly attribute ContactAddress? shippingAddress`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/shippingAddress) · [Specification](https://w3c.github.io/payment-request/#shippingaddress-attribute)
    #[doc(alias = "shippingAddress")]
    #[inline]
    pub fn shipping_address(&self) -> Option<ContactAddress> {
        Js::get_shippingAddress__as_option_value(js(self)).map(Js::read)
    }

    /// The id of the chosen way of shipping, or null if it was not asked for.
    ///
    /// `readonly attribute DOMString? shippingOption`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/shippingOption) · [Specification](https://w3c.github.io/payment-request/#shippingoption-attribute)
    #[doc(alias = "shippingOption")]
    #[inline]
    pub fn shipping_option(&self) -> Option<String> {
        Js::get_shippingOption__as_value(js(self)).as_string()
    }

    /// The payer's name, or null if it was not asked for.
    ///
    /// `readonly attribute DOMString? payerName`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/payerName) · [Specification](https://w3c.github.io/payment-request/#payername-attribute)
    #[doc(alias = "payerName")]
    #[inline]
    pub fn payer_name(&self) -> Option<String> {
        Js::get_payerName__as_value(js(self)).as_string()
    }

    /// The payer's email address, or null if it was not asked for.
    ///
    /// `readonly attribute DOMString? payerEmail`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/payerEmail) · [Specification](https://w3c.github.io/payment-request/#payeremail-attribute)
    #[doc(alias = "payerEmail")]
    #[inline]
    pub fn payer_email(&self) -> Option<String> {
        Js::get_payerEmail__as_value(js(self)).as_string()
    }

    /// The payer's phone number, or null if it was not asked for.
    ///
    /// `readonly attribute DOMString? payerPhone`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/payerPhone) · [Specification](https://w3c.github.io/payment-request/#payerphone-attribute)
    #[doc(alias = "payerPhone")]
    #[inline]
    pub fn payer_phone(&self) -> Option<String> {
        Js::get_payerPhone__as_value(js(self)).as_string()
    }

    /// Tells the browser the outcome of the payment, so that it closes its interface.
    ///
    /// `Promise<undefined> complete(optional PaymentComplete result = "unknown", optional PaymentCompleteDetails details = {})`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/complete) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-complete)
    #[inline]
    pub fn complete(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_complete__as_value(js(self)))
    }

    /// As `complete`, with `result`.
    ///
    /// `Promise<undefined> complete(optional PaymentComplete result = "unknown", optional PaymentCompleteDetails details = {})`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "complete")]
    #[inline]
    pub fn complete_with_result(&self, result: PaymentComplete) -> Promise<()> {
        Promise::of_call(Js::try_call_complete__str__as_value(js(self), result.as_str()))
    }

    /// As `complete_with_result`, with `details`.
    ///
    /// `Promise<undefined> complete(optional PaymentComplete result = "unknown", optional PaymentCompleteDetails details = {})`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "complete")]
    #[inline]
    pub fn complete_with_result_and_details(
        &self,
        result: PaymentComplete,
        details: &PaymentCompleteDetails,
    ) -> Promise<()> {
        Promise::of_call(Js::try_call_complete__str_value__as_value(js(self), result.as_str(), details.as_ref()))
    }

    /// Shows the errors to the user and lets them try again; resolves once they submit.
    ///
    /// `Promise<undefined> retry(optional PaymentValidationErrors errorFields = {})`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/retry) · [Specification](https://w3c.github.io/payment-request/#dom-paymentresponse-retry)
    #[inline]
    pub fn retry(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_retry__as_value(js(self)))
    }

    /// As `retry`, with `error_fields`.
    ///
    /// `Promise<undefined> retry(optional PaymentValidationErrors errorFields = {})`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "retry")]
    #[inline]
    pub fn retry_with_error_fields(&self, error_fields: &PaymentValidationErrors) -> Promise<()> {
        Promise::of_call(Js::try_call_retry__value__as_value(js(self), error_fields.as_ref()))
    }

    /// The handler of the event `payerdetailchange`.
    ///
    /// `attribute EventHandler onpayerdetailchange`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse/payerdetailchange_event) · [Specification](https://w3c.github.io/payment-request/#dfn-payerdetailchange)
    pub fn onpayerdetailchange(&self) -> Option<Function<fn(PaymentRequestUpdateEvent)>> {
        property::get(self, "onpayerdetailchange")
    }

    /// Sets the handler of the event `payerdetailchange`.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "onpayerdetailchange")]
    pub fn set_onpayerdetailchange(&self, value: Option<&Function<fn(PaymentRequestUpdateEvent)>>) {
        property::set(self, "onpayerdetailchange", nullable(value))
    }
}

impl PaymentValidationErrors {
    /// What is wrong with the user's answer, for `PaymentResponse.retry`.
    ///
    /// `dictionary PaymentValidationErrors`
    ///
    /// Feature `payment-request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// What is wrong with the payer's contact data.
    ///
    /// `PayerErrors payer`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "payer")]
    pub fn get_payer(&self) -> Option<PayerErrors> {
        property::get(self, "payer")
    }

    /// Sets what is wrong with the payer's contact data.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "payer")]
    pub fn set_payer(&self, value: &PayerErrors) -> &Self {
        property::set(self, "payer", value.as_ref());
        self
    }

    /// What is wrong with the shipping address.
    ///
    /// `AddressErrors shippingAddress`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "shippingAddress")]
    pub fn get_shipping_address(&self) -> Option<AddressErrors> {
        property::get(self, "shippingAddress")
    }

    /// Sets what is wrong with the shipping address.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "shippingAddress")]
    pub fn set_shipping_address(&self, value: &AddressErrors) -> &Self {
        property::set(self, "shippingAddress", value.as_ref());
        self
    }

    /// A general message for the user.
    ///
    /// `DOMString error`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<String> {
        property::get(self, "error")
    }

    /// Sets a general message for the user.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &str) -> &Self {
        property::set_str(self, "error", value);
        self
    }

    /// Errors of the payment method, in a form that the method defines.
    ///
    /// `object paymentMethod`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "paymentMethod")]
    pub fn get_payment_method(&self) -> Option<Object> {
        property::get(self, "paymentMethod")
    }

    /// Sets errors of the payment method, in a form that the method defines.
    ///
    /// Feature `payment-request`.
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
    /// What is wrong with the payer's contact data.
    ///
    /// `dictionary PayerErrors`
    ///
    /// Feature `payment-request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A message about the email address.
    ///
    /// `DOMString email`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "email")]
    pub fn get_email(&self) -> Option<String> {
        property::get(self, "email")
    }

    /// Sets a message about the email address.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "email")]
    pub fn set_email(&self, value: &str) -> &Self {
        property::set_str(self, "email", value);
        self
    }

    /// A message about the name.
    ///
    /// `DOMString name`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets a message about the name.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// A message about the phone number.
    ///
    /// `DOMString phone`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "phone")]
    pub fn get_phone(&self) -> Option<String> {
        property::get(self, "phone")
    }

    /// Sets a message about the phone number.
    ///
    /// Feature `payment-request`.
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
    /// What is wrong with the parts of an address.
    ///
    /// `dictionary AddressErrors`
    ///
    /// Feature `payment-request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A message about the street, house number and the like.
    ///
    /// `DOMString addressLine`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "addressLine")]
    pub fn get_address_line(&self) -> Option<String> {
        property::get(self, "addressLine")
    }

    /// Sets a message about the street, house number and the like.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "addressLine")]
    pub fn set_address_line(&self, value: &str) -> &Self {
        property::set_str(self, "addressLine", value);
        self
    }

    /// A message about the city or town.
    ///
    /// `DOMString city`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "city")]
    pub fn get_city(&self) -> Option<String> {
        property::get(self, "city")
    }

    /// Sets a message about the city or town.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "city")]
    pub fn set_city(&self, value: &str) -> &Self {
        property::set_str(self, "city", value);
        self
    }

    /// A message about the country.
    ///
    /// `DOMString country`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "country")]
    pub fn get_country(&self) -> Option<String> {
        property::get(self, "country")
    }

    /// Sets a message about the country.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "country")]
    pub fn set_country(&self, value: &str) -> &Self {
        property::set_str(self, "country", value);
        self
    }

    /// A message about the part of the city, such as a neighborhood.
    ///
    /// `DOMString dependentLocality`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "dependentLocality")]
    pub fn get_dependent_locality(&self) -> Option<String> {
        property::get(self, "dependentLocality")
    }

    /// Sets a message about the part of the city, such as a neighborhood.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "dependentLocality")]
    pub fn set_dependent_locality(&self, value: &str) -> &Self {
        property::set_str(self, "dependentLocality", value);
        self
    }

    /// A message about the company or institution.
    ///
    /// `DOMString organization`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "organization")]
    pub fn get_organization(&self) -> Option<String> {
        property::get(self, "organization")
    }

    /// Sets a message about the company or institution.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "organization")]
    pub fn set_organization(&self, value: &str) -> &Self {
        property::set_str(self, "organization", value);
        self
    }

    /// A message about the phone number of the recipient.
    ///
    /// `DOMString phone`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "phone")]
    pub fn get_phone(&self) -> Option<String> {
        property::get(self, "phone")
    }

    /// Sets a message about the phone number of the recipient.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "phone")]
    pub fn set_phone(&self, value: &str) -> &Self {
        property::set_str(self, "phone", value);
        self
    }

    /// A message about the postal code.
    ///
    /// `DOMString postalCode`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "postalCode")]
    pub fn get_postal_code(&self) -> Option<String> {
        property::get(self, "postalCode")
    }

    /// Sets a message about the postal code.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "postalCode")]
    pub fn set_postal_code(&self, value: &str) -> &Self {
        property::set_str(self, "postalCode", value);
        self
    }

    /// A message about the name of the recipient.
    ///
    /// `DOMString recipient`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "recipient")]
    pub fn get_recipient(&self) -> Option<String> {
        property::get(self, "recipient")
    }

    /// Sets a message about the name of the recipient.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "recipient")]
    pub fn set_recipient(&self, value: &str) -> &Self {
        property::set_str(self, "recipient", value);
        self
    }

    /// A message about the state, province or the like.
    ///
    /// `DOMString region`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "region")]
    pub fn get_region(&self) -> Option<String> {
        property::get(self, "region")
    }

    /// Sets a message about the state, province or the like.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "region")]
    pub fn set_region(&self, value: &str) -> &Self {
        property::set_str(self, "region", value);
        self
    }

    /// A message about the sorting code, as used for mail in France.
    ///
    /// `DOMString sortingCode`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "sortingCode")]
    pub fn get_sorting_code(&self) -> Option<String> {
        property::get(self, "sortingCode")
    }

    /// Sets a message about the sorting code, as used for mail in France.
    ///
    /// Feature `payment-request`.
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
    /// Makes a new `PaymentMethodChangeEvent`.
    ///
    /// `constructor(DOMString type, optional PaymentMethodChangeEventInit eventInitDict = {})`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent/PaymentMethodChangeEvent) · [Specification](https://w3c.github.io/payment-request/#dom-paymentmethodchangeevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> PaymentMethodChangeEvent {
        Js::new_PaymentMethodChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PaymentMethodChangeEventInit eventInitDict = {})`
    ///
    /// Feature `payment-request`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<PaymentMethodChangeEventInit>,
    ) -> PaymentMethodChangeEvent {
        Js::new_PaymentMethodChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The id of the payment method that the user picked.
    ///
    /// `readonly attribute DOMString methodName`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent/methodName) · [Specification](https://w3c.github.io/payment-request/#dom-paymentmethodchangeevent-methodname)
    #[doc(alias = "methodName")]
    #[inline]
    pub fn method_name(&self) -> String {
        Js::get_methodName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Data about the choice that the payment method discloses, or null.
    ///
    /// `readonly attribute object? methodDetails`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent/methodDetails) · [Specification](https://w3c.github.io/payment-request/#dom-paymentmethodchangeevent-methoddetails)
    #[doc(alias = "methodDetails")]
    #[inline]
    pub fn method_details(&self) -> Option<Object> {
        Js::get_methodDetails__as_option_value(js(self)).map(Js::read)
    }
}

impl PaymentMethodChangeEventInit {
    /// The values to make a `PaymentMethodChangeEvent` from.
    ///
    /// `dictionary PaymentMethodChangeEventInit : PaymentRequestUpdateEventInit`
    ///
    /// Feature `payment-request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The id of the payment method that the user picked.
    ///
    /// `DOMString methodName = ""`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "methodName")]
    pub fn get_method_name(&self) -> Option<String> {
        property::get(self, "methodName")
    }

    /// Sets the id of the payment method that the user picked.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "methodName")]
    pub fn set_method_name(&self, value: &str) -> &Self {
        property::set_str(self, "methodName", value);
        self
    }

    /// Data about the choice that the payment method discloses, or null.
    ///
    /// `object? methodDetails = null`
    ///
    /// Feature `payment-request`.
    #[doc(alias = "methodDetails")]
    pub fn get_method_details(&self) -> Option<Object> {
        property::get(self, "methodDetails")
    }

    /// Sets data about the choice that the payment method discloses, or null.
    ///
    /// Feature `payment-request`.
    #[doc(alias = "methodDetails")]
    pub fn set_method_details(&self, value: Option<&Object>) -> &Self {
        property::set(self, "methodDetails", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `payment-request`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `payment-request`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `payment-request`. Inherited from `EventInit`.
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
    /// Makes a new `PaymentRequestUpdateEvent`.
    ///
    /// `constructor(DOMString type, optional PaymentRequestUpdateEventInit eventInitDict = {})`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestUpdateEvent/PaymentRequestUpdateEvent) · [Specification](https://w3c.github.io/payment-request/#constructor-0)
    #[inline]
    pub fn new(type_: &str) -> PaymentRequestUpdateEvent {
        Js::new_PaymentRequestUpdateEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PaymentRequestUpdateEventInit eventInitDict = {})`
    ///
    /// Feature `payment-request`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<PaymentRequestUpdateEventInit>,
    ) -> PaymentRequestUpdateEvent {
        Js::new_PaymentRequestUpdateEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// Makes the interface wait for a promise of new details and then show them.
    ///
    /// `undefined updateWith(Promise<PaymentDetailsUpdate> detailsPromise)`
    ///
    /// Feature `payment-request`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestUpdateEvent/updateWith) · [Specification](https://w3c.github.io/payment-request/#dom-paymentrequestupdateevent-updatewith)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the event was not dispatched by the browser, or an update is already
    /// awaited.
    #[doc(alias = "updateWith")]
    #[inline]
    pub fn update_with(&self, details_promise: &Promise<PaymentDetailsUpdate>) -> Result<(), Exception> {
        Js::try_call_updateWith__value(js(self), details_promise.as_ref())
    }
}

impl PaymentRequestUpdateEventInit {
    /// The values to make a `PaymentRequestUpdateEvent` from.
    ///
    /// `dictionary PaymentRequestUpdateEventInit : EventInit`
    ///
    /// Feature `payment-request`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `payment-request`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `payment-request`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `payment-request`. Inherited from `EventInit`.
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
