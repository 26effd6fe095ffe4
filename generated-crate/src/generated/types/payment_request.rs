//! Types: Asking for a payment

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "secure-payment-confirmation")))]
web_interface! {
    /// `interface PaymentRequest : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest) · [Specification](https://w3c.github.io/payment-request/#paymentrequest-interface)
    ///
    /// Members are added by the feature `secure-payment-confirmation`.
    pub struct PaymentRequest: [crate::EventTarget, crate::Object];
    class = "PaymentRequest";
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// `dictionary PaymentMethodData`
    pub struct PaymentMethodData: [crate::Object];
    name = "PaymentMethodData";
}

web_dictionary! {
    /// `dictionary PaymentCurrencyAmount`
    pub struct PaymentCurrencyAmount: [crate::Object];
    name = "PaymentCurrencyAmount";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// `dictionary PaymentDetailsBase`
    pub struct PaymentDetailsBase: [crate::Object];
    name = "PaymentDetailsBase";
    extended;
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// `dictionary PaymentDetailsInit : PaymentDetailsBase`
    pub struct PaymentDetailsInit: [crate::PaymentDetailsBase, crate::Object];
    name = "PaymentDetailsInit";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// `dictionary PaymentDetailsUpdate : PaymentDetailsBase`
    pub struct PaymentDetailsUpdate: [crate::PaymentDetailsBase, crate::Object];
    name = "PaymentDetailsUpdate";
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// `dictionary PaymentDetailsModifier`
    pub struct PaymentDetailsModifier: [crate::Object];
    name = "PaymentDetailsModifier";
}

#[cfg(feature = "payment-request")]
web_enumeration! {
    /// `enum PaymentShippingType`
    pub enum PaymentShippingType {
        Shipping = "shipping",
        Delivery = "delivery",
        Pickup = "pickup",
    }
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// `dictionary PaymentOptions`
    pub struct PaymentOptions: [crate::Object];
    name = "PaymentOptions";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// `dictionary PaymentItem`
    pub struct PaymentItem: [crate::Object];
    name = "PaymentItem";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// `dictionary PaymentCompleteDetails`
    pub struct PaymentCompleteDetails: [crate::Object];
    name = "PaymentCompleteDetails";
}

#[cfg(feature = "payment-request")]
web_enumeration! {
    /// `enum PaymentComplete`
    pub enum PaymentComplete {
        Fail = "fail",
        Success = "success",
        Unknown = "unknown",
    }
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// `dictionary PaymentShippingOption`
    pub struct PaymentShippingOption: [crate::Object];
    name = "PaymentShippingOption";
}

#[cfg(feature = "payment-request")]
web_interface! {
    /// `interface PaymentResponse : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse) · [Specification](https://w3c.github.io/payment-request/#paymentresponse-interface)
    pub struct PaymentResponse: [crate::EventTarget, crate::Object];
    class = "PaymentResponse";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// `dictionary PaymentValidationErrors`
    pub struct PaymentValidationErrors: [crate::Object];
    name = "PaymentValidationErrors";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// `dictionary PayerErrors`
    pub struct PayerErrors: [crate::Object];
    name = "PayerErrors";
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// `dictionary AddressErrors`
    pub struct AddressErrors: [crate::Object];
    name = "AddressErrors";
}

#[cfg(feature = "payment-request")]
web_interface! {
    /// `interface PaymentMethodChangeEvent : PaymentRequestUpdateEvent`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent) · [Specification](https://w3c.github.io/payment-request/#paymentmethodchangeevent-interface)
    pub struct PaymentMethodChangeEvent: [crate::PaymentRequestUpdateEvent, crate::Event, crate::Object];
    class = "PaymentMethodChangeEvent";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// `dictionary PaymentMethodChangeEventInit : PaymentRequestUpdateEventInit`
    pub struct PaymentMethodChangeEventInit: [crate::PaymentRequestUpdateEventInit, crate::EventInit, crate::Object];
    name = "PaymentMethodChangeEventInit";
    optional;
}

#[cfg(feature = "payment-request")]
web_interface! {
    /// `interface PaymentRequestUpdateEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestUpdateEvent) · [Specification](https://w3c.github.io/payment-request/#paymentrequestupdateevent-interface)
    pub struct PaymentRequestUpdateEvent: [crate::Event, crate::Object];
    class = "PaymentRequestUpdateEvent";
    extended;
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// `dictionary PaymentRequestUpdateEventInit : EventInit`
    pub struct PaymentRequestUpdateEventInit: [crate::EventInit, crate::Object];
    name = "PaymentRequestUpdateEventInit";
    optional;
    extended;
}

#[cfg(feature = "payment-request")]
web_stands_for!(crate::PaymentMethodChangeEvent, crate::PaymentMethodChangeEventInit);

#[cfg(feature = "payment-request")]
web_stands_for!(crate::EventInit, crate::PaymentRequestUpdateEventInit);

#[cfg(feature = "payment-request")]
web_stands_for!(crate::PaymentRequestUpdateEvent, crate::PaymentRequestUpdateEventInit);
