//! Types: Being the app that pays

/// `interface PaymentManager`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentManager) · [Specification](https://w3c.github.io/web-based-payment-handler/#paymentmanager-interface)
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
#[repr(transparent)]
pub struct PaymentManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
interface!(PaymentManager:; "PaymentManager");

/// `enum PaymentDelegation`
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
#[non_exhaustive]
pub enum PaymentDelegation {
    /// `"shippingAddress"`
    ShippingAddress,
    /// `"payerName"`
    PayerName,
    /// `"payerPhone"`
    PayerPhone,
    /// `"payerEmail"`
    PayerEmail,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
enumeration!(PaymentDelegation {
    ShippingAddress = "shippingAddress",
    PayerName = "payerName",
    PayerPhone = "payerPhone",
    PayerEmail = "payerEmail",
});

/// `interface CanMakePaymentEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CanMakePaymentEvent) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-canmakepaymentevent)
#[repr(transparent)]
pub struct CanMakePaymentEvent {
    parent: crate::ExtendableEvent,
}
interface!(CanMakePaymentEvent: crate::ExtendableEvent, crate::Event; "CanMakePaymentEvent");

/// `dictionary PaymentRequestDetailsUpdate`
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
#[repr(transparent)]
pub struct PaymentRequestDetailsUpdate {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
dictionary!(PaymentRequestDetailsUpdate:; "PaymentRequestDetailsUpdate");

/// `interface PaymentRequestEvent : ExtendableEvent`
///
/// Exposed in ServiceWorker.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestEvent) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-paymentrequestevent)
#[repr(transparent)]
pub struct PaymentRequestEvent {
    parent: crate::ExtendableEvent,
}
interface!(PaymentRequestEvent: crate::ExtendableEvent, crate::Event; "PaymentRequestEvent");

/// `dictionary PaymentRequestEventInit : ExtendableEventInit`
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
#[repr(transparent)]
pub struct PaymentRequestEventInit {
    parent: crate::ExtendableEventInit,
}
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
dictionary!(PaymentRequestEventInit: crate::ExtendableEventInit, crate::EventInit; "PaymentRequestEventInit");

/// `dictionary PaymentHandlerResponse`
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
#[repr(transparent)]
pub struct PaymentHandlerResponse {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
dictionary!(PaymentHandlerResponse:; "PaymentHandlerResponse");

/// `dictionary AddressInit`
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
#[repr(transparent)]
pub struct AddressInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "payment-handler"))]
dictionary!(AddressInit:; "AddressInit");
