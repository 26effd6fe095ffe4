//! Types: Asking for a payment

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "secure-payment-confirmation")))]
web_interface! {
    /// A request to the user to pay, with the browser's own payment interface.
    ///
    /// `interface PaymentRequest : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `secure-payment-confirmation`.
    ///
    /// Feature `payment-request`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest) · [Specification](https://w3c.github.io/payment-request/#paymentrequest-interface)
    pub struct PaymentRequest: [crate::EventTarget, crate::Object];
    class = "PaymentRequest";
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// A payment method that the shop accepts, with data for it.
    ///
    /// `dictionary PaymentMethodData`
    ///
    /// Feature `payment-request`.
    pub struct PaymentMethodData: [crate::Object];
    name = "PaymentMethodData";
}

web_dictionary! {
    /// An amount of money.
    ///
    /// `dictionary PaymentCurrencyAmount`
    ///
    /// Feature `payment-request`.
    pub struct PaymentCurrencyAmount: [crate::Object];
    name = "PaymentCurrencyAmount";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// The details that a first request and an update of it share.
    ///
    /// `dictionary PaymentDetailsBase`
    ///
    /// Feature `payment-request`.
    pub struct PaymentDetailsBase: [crate::Object];
    name = "PaymentDetailsBase";
    extended;
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// The details of a new payment request.
    ///
    /// `dictionary PaymentDetailsInit : PaymentDetailsBase`
    ///
    /// Inherits the methods of [`PaymentDetailsBase`](crate::PaymentDetailsBase).
    ///
    /// Feature `payment-request`.
    pub struct PaymentDetailsInit: [crate::PaymentDetailsBase, crate::Object];
    name = "PaymentDetailsInit";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// Changed details for a payment request that is being shown.
    ///
    /// `dictionary PaymentDetailsUpdate : PaymentDetailsBase`
    ///
    /// Inherits the methods of [`PaymentDetailsBase`](crate::PaymentDetailsBase).
    ///
    /// Feature `payment-request`.
    pub struct PaymentDetailsUpdate: [crate::PaymentDetailsBase, crate::Object];
    name = "PaymentDetailsUpdate";
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// Changes of the total and items for one payment method.
    ///
    /// `dictionary PaymentDetailsModifier`
    ///
    /// Feature `payment-request`.
    pub struct PaymentDetailsModifier: [crate::Object];
    name = "PaymentDetailsModifier";
}

#[cfg(feature = "payment-request")]
web_enumeration! {
    /// The word for the transport of the goods: shipping, delivery or pickup.
    ///
    /// `enum PaymentShippingType`
    ///
    /// Feature `payment-request`.
    pub enum PaymentShippingType {
        Shipping = "shipping",
        Delivery = "delivery",
        Pickup = "pickup",
    }
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// The data that the payment interface should ask the user for.
    ///
    /// `dictionary PaymentOptions`
    ///
    /// Feature `payment-request`.
    pub struct PaymentOptions: [crate::Object];
    name = "PaymentOptions";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// A line of a bill, with a label and an amount.
    ///
    /// `dictionary PaymentItem`
    ///
    /// Feature `payment-request`.
    pub struct PaymentItem: [crate::Object];
    name = "PaymentItem";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// Data for the payment method at the end of a payment.
    ///
    /// `dictionary PaymentCompleteDetails`
    ///
    /// Feature `payment-request`.
    pub struct PaymentCompleteDetails: [crate::Object];
    name = "PaymentCompleteDetails";
}

#[cfg(feature = "payment-request")]
web_enumeration! {
    /// The outcome of a payment: success, failure or unknown.
    ///
    /// `enum PaymentComplete`
    ///
    /// Feature `payment-request`.
    pub enum PaymentComplete {
        Fail = "fail",
        Success = "success",
        Unknown = "unknown",
    }
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// A way of shipping that the user can choose.
    ///
    /// `dictionary PaymentShippingOption`
    ///
    /// Feature `payment-request`.
    pub struct PaymentShippingOption: [crate::Object];
    name = "PaymentShippingOption";
}

#[cfg(feature = "payment-request")]
web_interface! {
    /// The user's answer, with the chosen method and the data for the payment.
    ///
    /// `interface PaymentResponse : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `payment-request`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse) · [Specification](https://w3c.github.io/payment-request/#paymentresponse-interface)
    pub struct PaymentResponse: [crate::EventTarget, crate::Object];
    class = "PaymentResponse";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// What is wrong with the user's answer, for `PaymentResponse.retry`.
    ///
    /// `dictionary PaymentValidationErrors`
    ///
    /// Feature `payment-request`.
    pub struct PaymentValidationErrors: [crate::Object];
    name = "PaymentValidationErrors";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// What is wrong with the payer's contact data.
    ///
    /// `dictionary PayerErrors`
    ///
    /// Feature `payment-request`.
    pub struct PayerErrors: [crate::Object];
    name = "PayerErrors";
}

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
web_dictionary! {
    /// What is wrong with the parts of an address.
    ///
    /// `dictionary AddressErrors`
    ///
    /// Feature `payment-request`.
    pub struct AddressErrors: [crate::Object];
    name = "AddressErrors";
}

#[cfg(feature = "payment-request")]
web_interface! {
    /// The event when the user picks another payment method or instrument.
    ///
    /// `interface PaymentMethodChangeEvent : PaymentRequestUpdateEvent`
    ///
    /// Inherits the methods of [`PaymentRequestUpdateEvent`](crate::PaymentRequestUpdateEvent) and
    /// [`Event`](crate::Event).
    ///
    /// Feature `payment-request`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent) · [Specification](https://w3c.github.io/payment-request/#paymentmethodchangeevent-interface)
    pub struct PaymentMethodChangeEvent: [crate::PaymentRequestUpdateEvent, crate::Event, crate::Object];
    class = "PaymentMethodChangeEvent";
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// The values to make a `PaymentMethodChangeEvent` from.
    ///
    /// `dictionary PaymentMethodChangeEventInit : PaymentRequestUpdateEventInit`
    ///
    /// Inherits the methods of [`PaymentRequestUpdateEventInit`](crate::PaymentRequestUpdateEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `payment-request`.
    pub struct PaymentMethodChangeEventInit: [crate::PaymentRequestUpdateEventInit, crate::EventInit, crate::Object];
    name = "PaymentMethodChangeEventInit";
    optional;
}

#[cfg(feature = "payment-request")]
web_interface! {
    /// An event that lets the page update a payment request after the user's choice.
    ///
    /// `interface PaymentRequestUpdateEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `payment-request`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestUpdateEvent) · [Specification](https://w3c.github.io/payment-request/#paymentrequestupdateevent-interface)
    pub struct PaymentRequestUpdateEvent: [crate::Event, crate::Object];
    class = "PaymentRequestUpdateEvent";
    extended;
}

#[cfg(feature = "payment-request")]
web_dictionary! {
    /// The values to make a `PaymentRequestUpdateEvent` from.
    ///
    /// `dictionary PaymentRequestUpdateEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `payment-request`.
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
