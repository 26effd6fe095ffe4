//! Being the app that pays

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AddressErrors, AddressInit, CanMakePaymentEvent, PaymentCurrencyAmount, PaymentDelegation, PaymentDetailsModifier,
    PaymentHandlerResponse, PaymentManager, PaymentMethodData, PaymentOptions, PaymentRequestDetailsUpdate,
    PaymentRequestEvent, PaymentRequestEventInit, PaymentShippingOption, ServiceWorkerRegistration, WindowClient,
};

#[cfg(feature = "experimental")]
impl ServiceWorkerRegistration {
    /// The settings of the payment app of this service worker.
    ///
    /// `readonly attribute PaymentManager paymentManager`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/paymentManager) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-serviceworkerregistration-paymentmanager)
    #[doc(alias = "paymentManager")]
    #[inline]
    pub fn payment_manager(&self) -> Option<PaymentManager> {
        Js::get_paymentManager__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl PaymentManager {
    /// A short text beside the app's name for the user, such as the end of a card number.
    ///
    /// `attribute DOMString userHint`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentManager/userHint) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentmanager-userhint)
    #[doc(alias = "userHint")]
    #[inline]
    pub fn user_hint(&self) -> String {
        Js::get_userHint__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a short text beside the app's name for the user, such as the end of a card number.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "userHint")]
    #[inline]
    pub fn set_user_hint(&self, value: &str) {
        Js::set_userHint__str(js(self), value)
    }

    /// Declares which address and contact data the app supplies itself.
    ///
    /// `Promise<undefined> enableDelegations(sequence<PaymentDelegation> delegations)`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentManager/enableDelegations) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentmanager-enabledelegations)
    #[doc(alias = "enableDelegations")]
    #[inline]
    pub fn enable_delegations(&self, delegations: impl IntoSequence<PaymentDelegation>) -> Promise<()> {
        Promise::of_call(Js::try_call_enableDelegations__value__as_value(js(self), &delegations.to_value()))
    }
}

#[cfg(feature = "experimental")]
impl CanMakePaymentEvent {
    /// Makes a new `CanMakePaymentEvent`.
    ///
    /// `constructor(DOMString type)`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanMakePaymentEvent/CanMakePaymentEvent) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-canmakepaymentevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> CanMakePaymentEvent {
        Js::new_CanMakePaymentEvent__str__as_value(type_).cast()
    }

    /// Takes a promise of whether the app can make the payment.
    ///
    /// `undefined respondWith(Promise<boolean> canMakePaymentResponse)`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanMakePaymentEvent/respondWith) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-canmakepaymentevent-respondwith)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "respondWith")]
    #[inline]
    pub fn respond_with(&self, can_make_payment_response: &Promise<bool>) -> Result<(), Exception> {
        Js::try_call_respondWith__value(js(self), can_make_payment_response.as_ref())
    }
}

#[cfg(feature = "experimental")]
impl PaymentRequestDetailsUpdate {
    /// New details from the shop after the user has changed something in the payment app.
    ///
    /// `dictionary PaymentRequestDetailsUpdate`
    ///
    /// Features `payment-handler` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A message for the user if the choice is not possible.
    ///
    /// `DOMString error`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<String> {
        property::get(self, "error")
    }

    /// Sets a message for the user if the choice is not possible.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &str) -> &Self {
        property::set_str(self, "error", value);
        self
    }

    /// The new total amount.
    ///
    /// `PaymentCurrencyAmount total`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<PaymentCurrencyAmount> {
        property::get(self, "total")
    }

    /// Sets the new total amount.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// The new changes of the amount for certain payment methods.
    ///
    /// `sequence<PaymentDetailsModifier> modifiers`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "modifiers")]
    pub fn get_modifiers(&self) -> Option<Array<PaymentDetailsModifier>> {
        property::get(self, "modifiers")
    }

    /// Sets the new changes of the amount for certain payment methods.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "modifiers")]
    pub fn set_modifiers(&self, value: impl IntoSequence<PaymentDetailsModifier>) -> &Self {
        property::set(self, "modifiers", &value.to_value());
        self
    }

    /// The new ways of shipping to choose from.
    ///
    /// `sequence<PaymentShippingOption> shippingOptions`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingOptions")]
    pub fn get_shipping_options(&self) -> Option<Array<PaymentShippingOption>> {
        property::get(self, "shippingOptions")
    }

    /// Sets the new ways of shipping to choose from.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingOptions")]
    pub fn set_shipping_options(&self, value: impl IntoSequence<PaymentShippingOption>) -> &Self {
        property::set(self, "shippingOptions", &value.to_value());
        self
    }

    /// Errors in the details of the payment method.
    ///
    /// `object paymentMethodErrors`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "paymentMethodErrors")]
    pub fn get_payment_method_errors(&self) -> Option<Object> {
        property::get(self, "paymentMethodErrors")
    }

    /// Sets errors in the details of the payment method.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "paymentMethodErrors")]
    pub fn set_payment_method_errors(&self, value: &Object) -> &Self {
        property::set(self, "paymentMethodErrors", value.as_ref());
        self
    }

    /// Errors in the parts of the shipping address.
    ///
    /// `AddressErrors shippingAddressErrors`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingAddressErrors")]
    pub fn get_shipping_address_errors(&self) -> Option<AddressErrors> {
        property::get(self, "shippingAddressErrors")
    }

    /// Sets errors in the parts of the shipping address.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingAddressErrors")]
    pub fn set_shipping_address_errors(&self, value: &AddressErrors) -> &Self {
        property::set(self, "shippingAddressErrors", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PaymentRequestDetailsUpdate {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl PaymentRequestEvent {
    /// Makes a new `PaymentRequestEvent`.
    ///
    /// `constructor(DOMString type, optional PaymentRequestEventInit eventInitDict = {})`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/PaymentRequestEvent) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentrequestevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> PaymentRequestEvent {
        Js::new_PaymentRequestEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional PaymentRequestEventInit eventInitDict = {})`
    ///
    /// Features `payment-handler` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &PaymentRequestEventInit,
    ) -> Result<PaymentRequestEvent, Exception> {
        Js::try_new_PaymentRequestEvent__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }

    /// The origin of the page that the user visits.
    ///
    /// `readonly attribute USVString topOrigin`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/topOrigin) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentrequestevent-toporigin)
    #[doc(alias = "topOrigin")]
    #[inline]
    pub fn top_origin(&self) -> String {
        Js::get_topOrigin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The origin of the page that made the payment request, perhaps in a frame.
    ///
    /// `readonly attribute USVString paymentRequestOrigin`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/paymentRequestOrigin) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentrequestevent-paymentrequestorigin)
    #[doc(alias = "paymentRequestOrigin")]
    #[inline]
    pub fn payment_request_origin(&self) -> String {
        Js::get_paymentRequestOrigin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The ID of the payment request.
    ///
    /// `readonly attribute DOMString paymentRequestId`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/paymentRequestId) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentrequestevent-paymentrequestid)
    #[doc(alias = "paymentRequestId")]
    #[inline]
    pub fn payment_request_id(&self) -> String {
        Js::get_paymentRequestId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The data for the payment methods that the app supports.
    ///
    /// `readonly attribute FrozenArray<PaymentMethodData> methodData`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/methodData) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentrequestevent-methoddata)
    #[doc(alias = "methodData")]
    #[inline]
    pub fn method_data(&self) -> Array<PaymentMethodData> {
        FromJs::from_js(Js::get_methodData__as_value(js(self)))
    }

    /// The amount to be paid with its currency.
    ///
    /// `readonly attribute object total`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/total) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentrequestevent-total)
    #[inline]
    pub fn total(&self) -> Object {
        FromJs::from_js(Js::get_total__as_value(js(self)))
    }

    /// The changes of the amount for certain payment methods.
    ///
    /// `readonly attribute FrozenArray<PaymentDetailsModifier> modifiers`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/modifiers) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentrequestevent-modifiers)
    #[inline]
    pub fn modifiers(&self) -> Array<PaymentDetailsModifier> {
        FromJs::from_js(Js::get_modifiers__as_value(js(self)))
    }

    /// The address and contact data that the shop wants, null if none is delegated to the app.
    ///
    /// `readonly attribute object? paymentOptions`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/web-based-payment-handler/#paymentoptions-attribute)
    #[doc(alias = "paymentOptions")]
    #[inline]
    pub fn payment_options(&self) -> Option<Object> {
        Js::get_paymentOptions__as_option_value(js(self)).map(Js::read)
    }

    /// The ways of shipping to choose from, null if the app does not handle shipping.
    ///
    /// `readonly attribute FrozenArray<PaymentShippingOption>? shippingOptions`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/web-based-payment-handler/#shippingoptions-attribute)
    #[doc(alias = "shippingOptions")]
    #[inline]
    pub fn shipping_options(&self) -> Option<Array<PaymentShippingOption>> {
        Js::get_shippingOptions__as_option_value(js(self)).map(Js::read)
    }

    /// Opens a payment window of the app and resolves to it, or to null on failure.
    ///
    /// `Promise<WindowClient?> openWindow(USVString url)`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/openWindow) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentrequestevent-openwindow)
    #[doc(alias = "openWindow")]
    #[inline]
    pub fn open_window(&self, url: &str) -> Promise<Option<WindowClient>> {
        Promise::of_call(Js::try_call_openWindow__str__as_value(js(self), url))
    }

    /// Tells the shop of a changed payment method and resolves to new details, or null if none.
    ///
    /// `Promise<PaymentRequestDetailsUpdate?> changePaymentMethod(DOMString methodName, optional object? methodDetails = null)`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/changePaymentMethod) · [Specification](https://w3c.github.io/web-based-payment-handler/#changepaymentmethod-method)
    #[doc(alias = "changePaymentMethod")]
    #[inline]
    pub fn change_payment_method(&self, method_name: &str) -> Promise<Option<PaymentRequestDetailsUpdate>> {
        Promise::of_call(Js::try_call_changePaymentMethod__str__as_value(js(self), method_name))
    }

    /// As `change_payment_method`, with `method_details`.
    ///
    /// `Promise<PaymentRequestDetailsUpdate?> changePaymentMethod(DOMString methodName, optional object? methodDetails = null)`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "changePaymentMethod")]
    #[inline]
    pub fn change_payment_method_with_method_details(
        &self,
        method_name: &str,
        method_details: Option<&Object>,
    ) -> Promise<Option<PaymentRequestDetailsUpdate>> {
        Promise::of_call(Js::try_call_changePaymentMethod__str_value__as_value(
            js(self),
            method_name,
            nullable(method_details),
        ))
    }

    /// Tells the shop of a changed address and resolves to new details, or null if none.
    ///
    /// `Promise<PaymentRequestDetailsUpdate?> changeShippingAddress(optional AddressInit shippingAddress = {})`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/web-based-payment-handler/#changeshippingaddress-method)
    #[doc(alias = "changeShippingAddress")]
    #[inline]
    pub fn change_shipping_address(&self) -> Promise<Option<PaymentRequestDetailsUpdate>> {
        Promise::of_call(Js::try_call_changeShippingAddress__as_value(js(self)))
    }

    /// As `change_shipping_address`, with `shipping_address`.
    ///
    /// `Promise<PaymentRequestDetailsUpdate?> changeShippingAddress(optional AddressInit shippingAddress = {})`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "changeShippingAddress")]
    #[inline]
    pub fn change_shipping_address_with_shipping_address(
        &self,
        shipping_address: &AddressInit,
    ) -> Promise<Option<PaymentRequestDetailsUpdate>> {
        Promise::of_call(Js::try_call_changeShippingAddress__value__as_value(js(self), shipping_address.as_ref()))
    }

    /// Tells the shop of a changed way of shipping and resolves to new details, or null if none.
    ///
    /// `Promise<PaymentRequestDetailsUpdate?> changeShippingOption(DOMString shippingOption)`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/web-based-payment-handler/#changeshippingoption-method)
    #[doc(alias = "changeShippingOption")]
    #[inline]
    pub fn change_shipping_option(&self, shipping_option: &str) -> Promise<Option<PaymentRequestDetailsUpdate>> {
        Promise::of_call(Js::try_call_changeShippingOption__str__as_value(js(self), shipping_option))
    }

    /// Takes a promise of the answer for the shop.
    ///
    /// `undefined respondWith(Promise<PaymentHandlerResponse> handlerResponsePromise)`
    ///
    /// Features `payment-handler` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent/respondWith) · [Specification](https://w3c.github.io/web-based-payment-handler/#dom-paymentrequestevent-respondwith)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "respondWith")]
    #[inline]
    pub fn respond_with(&self, handler_response_promise: &Promise<PaymentHandlerResponse>) -> Result<(), Exception> {
        Js::try_call_respondWith__value(js(self), handler_response_promise.as_ref())
    }
}

#[cfg(feature = "experimental")]
impl PaymentRequestEventInit {
    /// The initial values for a new `PaymentRequestEvent`.
    ///
    /// `dictionary PaymentRequestEventInit : ExtendableEventInit`
    ///
    /// Features `payment-handler` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The origin of the page that the user visits.
    ///
    /// `USVString topOrigin`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "topOrigin")]
    pub fn get_top_origin(&self) -> Option<String> {
        property::get(self, "topOrigin")
    }

    /// Sets the origin of the page that the user visits.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "topOrigin")]
    pub fn set_top_origin(&self, value: &str) -> &Self {
        property::set_str(self, "topOrigin", value);
        self
    }

    /// The origin of the page that made the payment request, perhaps in a frame.
    ///
    /// `USVString paymentRequestOrigin`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "paymentRequestOrigin")]
    pub fn get_payment_request_origin(&self) -> Option<String> {
        property::get(self, "paymentRequestOrigin")
    }

    /// Sets the origin of the page that made the payment request, perhaps in a frame.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "paymentRequestOrigin")]
    pub fn set_payment_request_origin(&self, value: &str) -> &Self {
        property::set_str(self, "paymentRequestOrigin", value);
        self
    }

    /// The ID of the payment request.
    ///
    /// `DOMString paymentRequestId`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "paymentRequestId")]
    pub fn get_payment_request_id(&self) -> Option<String> {
        property::get(self, "paymentRequestId")
    }

    /// Sets the ID of the payment request.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "paymentRequestId")]
    pub fn set_payment_request_id(&self, value: &str) -> &Self {
        property::set_str(self, "paymentRequestId", value);
        self
    }

    /// The data for the payment methods that the app supports.
    ///
    /// `sequence<PaymentMethodData> methodData`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "methodData")]
    pub fn get_method_data(&self) -> Option<Array<PaymentMethodData>> {
        property::get(self, "methodData")
    }

    /// Sets the data for the payment methods that the app supports.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "methodData")]
    pub fn set_method_data(&self, value: impl IntoSequence<PaymentMethodData>) -> &Self {
        property::set(self, "methodData", &value.to_value());
        self
    }

    /// The amount to be paid with its currency.
    ///
    /// `PaymentCurrencyAmount total`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "total")]
    pub fn get_total(&self) -> Option<PaymentCurrencyAmount> {
        property::get(self, "total")
    }

    /// Sets the amount to be paid with its currency.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "total")]
    pub fn set_total(&self, value: &PaymentCurrencyAmount) -> &Self {
        property::set(self, "total", value.as_ref());
        self
    }

    /// The changes of the amount for certain payment methods.
    ///
    /// `sequence<PaymentDetailsModifier> modifiers`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "modifiers")]
    pub fn get_modifiers(&self) -> Option<Array<PaymentDetailsModifier>> {
        property::get(self, "modifiers")
    }

    /// Sets the changes of the amount for certain payment methods.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "modifiers")]
    pub fn set_modifiers(&self, value: impl IntoSequence<PaymentDetailsModifier>) -> &Self {
        property::set(self, "modifiers", &value.to_value());
        self
    }

    /// The address and contact data that the shop wants, null if none is delegated to the app.
    ///
    /// `PaymentOptions paymentOptions`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "paymentOptions")]
    pub fn get_payment_options(&self) -> Option<PaymentOptions> {
        property::get(self, "paymentOptions")
    }

    /// Sets the address and contact data that the shop wants, null if none is delegated to the app.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "paymentOptions")]
    pub fn set_payment_options(&self, value: &PaymentOptions) -> &Self {
        property::set(self, "paymentOptions", value.as_ref());
        self
    }

    /// The ways of shipping to choose from, null if the app does not handle shipping.
    ///
    /// `sequence<PaymentShippingOption> shippingOptions`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingOptions")]
    pub fn get_shipping_options(&self) -> Option<Array<PaymentShippingOption>> {
        property::get(self, "shippingOptions")
    }

    /// Sets the ways of shipping to choose from, null if the app does not handle shipping.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingOptions")]
    pub fn set_shipping_options(&self, value: impl IntoSequence<PaymentShippingOption>) -> &Self {
        property::set(self, "shippingOptions", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `payment-handler` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `payment-handler` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `payment-handler` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PaymentRequestEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl PaymentHandlerResponse {
    /// The answer of a payment app to the shop.
    ///
    /// `dictionary PaymentHandlerResponse`
    ///
    /// Features `payment-handler` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The payment method that was used.
    ///
    /// `DOMString methodName`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "methodName")]
    pub fn get_method_name(&self) -> Option<String> {
        property::get(self, "methodName")
    }

    /// Sets the payment method that was used.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "methodName")]
    pub fn set_method_name(&self, value: &str) -> &Self {
        property::set_str(self, "methodName", value);
        self
    }

    /// The data of the payment method for the shop, in JSON form.
    ///
    /// `object details`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "details")]
    pub fn get_details(&self) -> Option<Object> {
        property::get(self, "details")
    }

    /// Sets the data of the payment method for the shop, in JSON form.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "details")]
    pub fn set_details(&self, value: &Object) -> &Self {
        property::set(self, "details", value.as_ref());
        self
    }

    /// The name of the payer, if the shop asked for it.
    ///
    /// `DOMString? payerName`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "payerName")]
    pub fn get_payer_name(&self) -> Option<String> {
        property::get(self, "payerName")
    }

    /// Sets the name of the payer, if the shop asked for it.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "payerName")]
    pub fn set_payer_name(&self, value: Option<&str>) -> &Self {
        property::set(self, "payerName", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The email address of the payer, if the shop asked for it.
    ///
    /// `DOMString? payerEmail`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "payerEmail")]
    pub fn get_payer_email(&self) -> Option<String> {
        property::get(self, "payerEmail")
    }

    /// Sets the email address of the payer, if the shop asked for it.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "payerEmail")]
    pub fn set_payer_email(&self, value: Option<&str>) -> &Self {
        property::set(self, "payerEmail", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The phone number of the payer, if the shop asked for it.
    ///
    /// `DOMString? payerPhone`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "payerPhone")]
    pub fn get_payer_phone(&self) -> Option<String> {
        property::get(self, "payerPhone")
    }

    /// Sets the phone number of the payer, if the shop asked for it.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "payerPhone")]
    pub fn set_payer_phone(&self, value: Option<&str>) -> &Self {
        property::set(self, "payerPhone", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The shipping address, if the shop asked for it.
    ///
    /// `AddressInit shippingAddress`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingAddress")]
    pub fn get_shipping_address(&self) -> Option<AddressInit> {
        property::get(self, "shippingAddress")
    }

    /// Sets the shipping address, if the shop asked for it.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingAddress")]
    pub fn set_shipping_address(&self, value: &AddressInit) -> &Self {
        property::set(self, "shippingAddress", value.as_ref());
        self
    }

    /// The ID of the chosen way of shipping.
    ///
    /// `DOMString? shippingOption`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingOption")]
    pub fn get_shipping_option(&self) -> Option<String> {
        property::get(self, "shippingOption")
    }

    /// Sets the ID of the chosen way of shipping.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "shippingOption")]
    pub fn set_shipping_option(&self, value: Option<&str>) -> &Self {
        property::set(self, "shippingOption", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for PaymentHandlerResponse {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl AddressInit {
    /// A postal address that the payment app supplies.
    ///
    /// `dictionary AddressInit`
    ///
    /// Features `payment-handler` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The country as a two-letter code in capitals, such as `DE`.
    ///
    /// `DOMString country = ""`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "country")]
    pub fn get_country(&self) -> Option<String> {
        property::get(self, "country")
    }

    /// Sets the country as a two-letter code in capitals, such as `DE`.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "country")]
    pub fn set_country(&self, value: &str) -> &Self {
        property::set_str(self, "country", value);
        self
    }

    /// The most exact part of the address, such as street, house number and flat.
    ///
    /// `sequence<DOMString> addressLine = []`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "addressLine")]
    pub fn get_address_line(&self) -> Option<Array<String>> {
        property::get(self, "addressLine")
    }

    /// Sets the most exact part of the address, such as street, house number and flat.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "addressLine")]
    pub fn set_address_line(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "addressLine", &value.to_value());
        self
    }

    /// The state, province or canton.
    ///
    /// `DOMString region = ""`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "region")]
    pub fn get_region(&self) -> Option<String> {
        property::get(self, "region")
    }

    /// Sets the state, province or canton.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "region")]
    pub fn set_region(&self, value: &str) -> &Self {
        property::set_str(self, "region", value);
        self
    }

    /// The city or town.
    ///
    /// `DOMString city = ""`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "city")]
    pub fn get_city(&self) -> Option<String> {
        property::get(self, "city")
    }

    /// Sets the city or town.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "city")]
    pub fn set_city(&self, value: &str) -> &Self {
        property::set_str(self, "city", value);
        self
    }

    /// A district or neighbourhood within the city.
    ///
    /// `DOMString dependentLocality = ""`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "dependentLocality")]
    pub fn get_dependent_locality(&self) -> Option<String> {
        property::get(self, "dependentLocality")
    }

    /// Sets a district or neighbourhood within the city.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "dependentLocality")]
    pub fn set_dependent_locality(&self, value: &str) -> &Self {
        property::set_str(self, "dependentLocality", value);
        self
    }

    /// The postal code or ZIP code.
    ///
    /// `DOMString postalCode = ""`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "postalCode")]
    pub fn get_postal_code(&self) -> Option<String> {
        property::get(self, "postalCode")
    }

    /// Sets the postal code or ZIP code.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "postalCode")]
    pub fn set_postal_code(&self, value: &str) -> &Self {
        property::set_str(self, "postalCode", value);
        self
    }

    /// A code for postal sorting that some countries use, such as CEDEX in France.
    ///
    /// `DOMString sortingCode = ""`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "sortingCode")]
    pub fn get_sorting_code(&self) -> Option<String> {
        property::get(self, "sortingCode")
    }

    /// Sets a code for postal sorting that some countries use, such as CEDEX in France.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "sortingCode")]
    pub fn set_sorting_code(&self, value: &str) -> &Self {
        property::set_str(self, "sortingCode", value);
        self
    }

    /// The company or institution at the address.
    ///
    /// `DOMString organization = ""`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "organization")]
    pub fn get_organization(&self) -> Option<String> {
        property::get(self, "organization")
    }

    /// Sets the company or institution at the address.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "organization")]
    pub fn set_organization(&self, value: &str) -> &Self {
        property::set_str(self, "organization", value);
        self
    }

    /// The name of the person at the address.
    ///
    /// `DOMString recipient = ""`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "recipient")]
    pub fn get_recipient(&self) -> Option<String> {
        property::get(self, "recipient")
    }

    /// Sets the name of the person at the address.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "recipient")]
    pub fn set_recipient(&self, value: &str) -> &Self {
        property::set_str(self, "recipient", value);
        self
    }

    /// The phone number of the recipient.
    ///
    /// `DOMString phone = ""`
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "phone")]
    pub fn get_phone(&self) -> Option<String> {
        property::get(self, "phone")
    }

    /// Sets the phone number of the recipient.
    ///
    /// Features `payment-handler` and `experimental`.
    #[doc(alias = "phone")]
    pub fn set_phone(&self, value: &str) -> &Self {
        property::set_str(self, "phone", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for AddressInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "methodData")]
    pub(crate) fn get_methodData__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "modifiers")]
    pub(crate) fn get_modifiers__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "paymentManager")]
    pub(crate) fn get_paymentManager__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "paymentOptions")]
    pub(crate) fn get_paymentOptions__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "paymentRequestId")]
    pub(crate) fn get_paymentRequestId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "paymentRequestOrigin")]
    pub(crate) fn get_paymentRequestOrigin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "shippingOptions")]
    pub(crate) fn get_shippingOptions__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "topOrigin")]
    pub(crate) fn get_topOrigin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "total")]
    pub(crate) fn get_total__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "userHint")]
    pub(crate) fn get_userHint__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "userHint")]
    pub(crate) fn set_userHint__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "changePaymentMethod")]
    pub(crate) fn try_call_changePaymentMethod__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "changePaymentMethod")]
    pub(crate) fn try_call_changePaymentMethod__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "changeShippingAddress")]
    pub(crate) fn try_call_changeShippingAddress__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "changeShippingAddress")]
    pub(crate) fn try_call_changeShippingAddress__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "changeShippingOption")]
    pub(crate) fn try_call_changeShippingOption__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "enableDelegations")]
    pub(crate) fn try_call_enableDelegations__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "CanMakePaymentEvent")]
    pub(crate) fn new_CanMakePaymentEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "PaymentRequestEvent")]
    pub(crate) fn new_PaymentRequestEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "PaymentRequestEvent")]
    pub(crate) fn try_new_PaymentRequestEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
