//! Types: Asking for a payment
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "secure-payment-confirmation")))]
/// `interface PaymentRequest : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest) · [Specification](https://w3c.github.io/payment-request/#paymentrequest-interface)
#[repr(transparent)]
pub struct PaymentRequest {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "secure-payment-confirmation")))]
interface!(PaymentRequest: crate::EventTarget; "PaymentRequest");

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
/// `dictionary PaymentMethodData`
#[repr(transparent)]
pub struct PaymentMethodData {
    parent: crate::Object,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
dictionary!(PaymentMethodData:; "PaymentMethodData");

/// `dictionary PaymentCurrencyAmount`
#[repr(transparent)]
pub struct PaymentCurrencyAmount {
    parent: crate::Object,
}
dictionary!(PaymentCurrencyAmount:; "PaymentCurrencyAmount");

#[cfg(feature = "payment-request")]
/// `dictionary PaymentDetailsBase`
#[repr(transparent)]
pub struct PaymentDetailsBase {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentDetailsBase:; "PaymentDetailsBase");

#[cfg(feature = "payment-request")]
/// `dictionary PaymentDetailsInit : PaymentDetailsBase`
#[repr(transparent)]
pub struct PaymentDetailsInit {
    parent: crate::PaymentDetailsBase,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentDetailsInit: crate::PaymentDetailsBase; "PaymentDetailsInit");

#[cfg(feature = "payment-request")]
/// `dictionary PaymentDetailsUpdate : PaymentDetailsBase`
#[repr(transparent)]
pub struct PaymentDetailsUpdate {
    parent: crate::PaymentDetailsBase,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentDetailsUpdate: crate::PaymentDetailsBase; "PaymentDetailsUpdate");

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
/// `dictionary PaymentDetailsModifier`
#[repr(transparent)]
pub struct PaymentDetailsModifier {
    parent: crate::Object,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
dictionary!(PaymentDetailsModifier:; "PaymentDetailsModifier");

#[cfg(feature = "payment-request")]
/// `enum PaymentShippingType`
#[non_exhaustive]
pub enum PaymentShippingType {
    /// `"shipping"`
    Shipping,
    /// `"delivery"`
    Delivery,
    /// `"pickup"`
    Pickup,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "payment-request")]
enumeration!(PaymentShippingType {
    Shipping = "shipping",
    Delivery = "delivery",
    Pickup = "pickup",
});

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
/// `dictionary PaymentOptions`
#[repr(transparent)]
pub struct PaymentOptions {
    parent: crate::Object,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
dictionary!(PaymentOptions:; "PaymentOptions");

#[cfg(feature = "payment-request")]
/// `dictionary PaymentItem`
#[repr(transparent)]
pub struct PaymentItem {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentItem:; "PaymentItem");

#[cfg(feature = "payment-request")]
/// `dictionary PaymentCompleteDetails`
#[repr(transparent)]
pub struct PaymentCompleteDetails {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentCompleteDetails:; "PaymentCompleteDetails");

#[cfg(feature = "payment-request")]
/// `enum PaymentComplete`
#[non_exhaustive]
pub enum PaymentComplete {
    /// `"fail"`
    Fail,
    /// `"success"`
    Success,
    /// `"unknown"`
    Unknown,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "payment-request")]
enumeration!(PaymentComplete {
    Fail = "fail",
    Success = "success",
    Unknown = "unknown",
});

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
/// `dictionary PaymentShippingOption`
#[repr(transparent)]
pub struct PaymentShippingOption {
    parent: crate::Object,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
dictionary!(PaymentShippingOption:; "PaymentShippingOption");

#[cfg(feature = "payment-request")]
/// `interface PaymentResponse : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse) · [Specification](https://w3c.github.io/payment-request/#paymentresponse-interface)
#[repr(transparent)]
pub struct PaymentResponse {
    parent: crate::EventTarget,
}
#[cfg(feature = "payment-request")]
interface!(PaymentResponse: crate::EventTarget; "PaymentResponse");

#[cfg(feature = "payment-request")]
/// `dictionary PaymentValidationErrors`
#[repr(transparent)]
pub struct PaymentValidationErrors {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentValidationErrors:; "PaymentValidationErrors");

#[cfg(feature = "payment-request")]
/// `dictionary PayerErrors`
#[repr(transparent)]
pub struct PayerErrors {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PayerErrors:; "PayerErrors");

#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
/// `dictionary AddressErrors`
#[repr(transparent)]
pub struct AddressErrors {
    parent: crate::Object,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
dictionary!(AddressErrors:; "AddressErrors");

#[cfg(feature = "payment-request")]
/// `interface PaymentMethodChangeEvent : PaymentRequestUpdateEvent`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent) · [Specification](https://w3c.github.io/payment-request/#paymentmethodchangeevent-interface)
#[repr(transparent)]
pub struct PaymentMethodChangeEvent {
    parent: crate::PaymentRequestUpdateEvent,
}
#[cfg(feature = "payment-request")]
interface!(PaymentMethodChangeEvent: crate::PaymentRequestUpdateEvent, crate::Event; "PaymentMethodChangeEvent");

#[cfg(feature = "payment-request")]
/// `dictionary PaymentMethodChangeEventInit : PaymentRequestUpdateEventInit`
#[repr(transparent)]
pub struct PaymentMethodChangeEventInit {
    parent: crate::PaymentRequestUpdateEventInit,
}

#[cfg(feature = "payment-request")]
dictionary!(
    PaymentMethodChangeEventInit: crate::PaymentRequestUpdateEventInit,
    crate::EventInit; "PaymentMethodChangeEventInit"
);

#[cfg(feature = "payment-request")]
/// `interface PaymentRequestUpdateEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestUpdateEvent) · [Specification](https://w3c.github.io/payment-request/#paymentrequestupdateevent-interface)
#[repr(transparent)]
pub struct PaymentRequestUpdateEvent {
    parent: crate::Event,
}
#[cfg(feature = "payment-request")]
interface!(PaymentRequestUpdateEvent: crate::Event; "PaymentRequestUpdateEvent");

#[cfg(feature = "payment-request")]
/// `dictionary PaymentRequestUpdateEventInit : EventInit`
#[repr(transparent)]
pub struct PaymentRequestUpdateEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentRequestUpdateEventInit: crate::EventInit; "PaymentRequestUpdateEventInit");
