//! Types: Being the app that pays

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_interface! {
    /// The settings of a web-based payment app, which runs in a service worker.
    ///
    /// `interface PaymentManager`
    ///
    /// Features `payment-handler` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentManager) · [Specification](https://w3c.github.io/web-based-payment-handler/#paymentmanager-interface)
    pub struct PaymentManager: [crate::Object];
    class = "PaymentManager";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_enumeration! {
    /// Data that a payment app supplies itself: `shippingAddress` or a field of the payer.
    ///
    /// `enum PaymentDelegation`
    ///
    /// Features `payment-handler` and `experimental`.
    pub enum PaymentDelegation {
        ShippingAddress = "shippingAddress",
        PayerName = "payerName",
        PayerPhone = "payerPhone",
        PayerEmail = "payerEmail",
    }
}

web_interface! {
    /// The event that asks a payment app whether it can handle a payment.
    ///
    /// `interface CanMakePaymentEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Features `payment-handler` and `experimental`. Exposed in ServiceWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanMakePaymentEvent) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-canmakepaymentevent)
    pub struct CanMakePaymentEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "CanMakePaymentEvent";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_dictionary! {
    /// New details from the shop after the user has changed something in the payment app.
    ///
    /// `dictionary PaymentRequestDetailsUpdate`
    ///
    /// Features `payment-handler` and `experimental`.
    pub struct PaymentRequestDetailsUpdate: [crate::Object];
    name = "PaymentRequestDetailsUpdate";
}

web_interface! {
    /// The event that asks a payment app to carry out a payment.
    ///
    /// `interface PaymentRequestEvent : ExtendableEvent`
    ///
    /// Inherits the methods of [`ExtendableEvent`](crate::ExtendableEvent) and [`Event`](crate::Event).
    ///
    /// Features `payment-handler` and `experimental`. Exposed in ServiceWorker. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-paymentrequestevent)
    pub struct PaymentRequestEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "PaymentRequestEvent";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_dictionary! {
    /// The initial values for a new `PaymentRequestEvent`.
    ///
    /// `dictionary PaymentRequestEventInit : ExtendableEventInit`
    ///
    /// Inherits the methods of [`ExtendableEventInit`](crate::ExtendableEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Features `payment-handler` and `experimental`.
    pub struct PaymentRequestEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "PaymentRequestEventInit";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_dictionary! {
    /// The answer of a payment app to the shop.
    ///
    /// `dictionary PaymentHandlerResponse`
    ///
    /// Features `payment-handler` and `experimental`.
    pub struct PaymentHandlerResponse: [crate::Object];
    name = "PaymentHandlerResponse";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_dictionary! {
    /// A postal address that the payment app supplies.
    ///
    /// `dictionary AddressInit`
    ///
    /// Features `payment-handler` and `experimental`.
    pub struct AddressInit: [crate::Object];
    name = "AddressInit";
}
