//! Types: Being the app that pays

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_interface! {
    /// `interface PaymentManager`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentManager) · [Specification](https://w3c.github.io/web-based-payment-handler/#paymentmanager-interface)
    pub struct PaymentManager: [crate::Object];
    class = "PaymentManager";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_enumeration! {
    /// `enum PaymentDelegation`
    pub enum PaymentDelegation {
        ShippingAddress = "shippingAddress",
        PayerName = "payerName",
        PayerPhone = "payerPhone",
        PayerEmail = "payerEmail",
    }
}

web_interface! {
    /// `interface CanMakePaymentEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanMakePaymentEvent) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-canmakepaymentevent)
    pub struct CanMakePaymentEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "CanMakePaymentEvent";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_dictionary! {
    /// `dictionary PaymentRequestDetailsUpdate`
    pub struct PaymentRequestDetailsUpdate: [crate::Object];
    name = "PaymentRequestDetailsUpdate";
}

web_interface! {
    /// `interface PaymentRequestEvent : ExtendableEvent`
    ///
    /// Exposed in ServiceWorker.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-paymentrequestevent)
    pub struct PaymentRequestEvent: [crate::ExtendableEvent, crate::Event, crate::Object];
    class = "PaymentRequestEvent";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_dictionary! {
    /// `dictionary PaymentRequestEventInit : ExtendableEventInit`
    pub struct PaymentRequestEventInit: [crate::ExtendableEventInit, crate::EventInit, crate::Object];
    name = "PaymentRequestEventInit";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_dictionary! {
    /// `dictionary PaymentHandlerResponse`
    pub struct PaymentHandlerResponse: [crate::Object];
    name = "PaymentHandlerResponse";
}

#[cfg(all(feature = "experimental", feature = "payment-handler"))]
web_dictionary! {
    /// `dictionary AddressInit`
    pub struct AddressInit: [crate::Object];
    name = "AddressInit";
}
