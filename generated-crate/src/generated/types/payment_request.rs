//! Types: Asking for a payment

/// `interface PaymentRequest : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequest) · [Specification](https://w3c.github.io/payment-request/#paymentrequest-interface)
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "secure-payment-confirmation")))]
#[repr(transparent)]
pub struct PaymentRequest {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "secure-payment-confirmation")))]
interface!(PaymentRequest: crate::EventTarget; "PaymentRequest");

/// `dictionary PaymentMethodData`
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
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

/// `dictionary PaymentDetailsBase`
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentDetailsBase {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentDetailsBase:; "PaymentDetailsBase");
#[cfg(feature = "payment-request")]
extended!([] PaymentDetailsBase);

/// `dictionary PaymentDetailsInit : PaymentDetailsBase`
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentDetailsInit {
    parent: crate::PaymentDetailsBase,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentDetailsInit: crate::PaymentDetailsBase; "PaymentDetailsInit");

/// `dictionary PaymentDetailsUpdate : PaymentDetailsBase`
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentDetailsUpdate {
    parent: crate::PaymentDetailsBase,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentDetailsUpdate: crate::PaymentDetailsBase; "PaymentDetailsUpdate");

/// `dictionary PaymentDetailsModifier`
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
#[repr(transparent)]
pub struct PaymentDetailsModifier {
    parent: crate::Object,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
dictionary!(PaymentDetailsModifier:; "PaymentDetailsModifier");

/// `enum PaymentShippingType`
#[cfg(feature = "payment-request")]
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

/// `dictionary PaymentOptions`
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
#[repr(transparent)]
pub struct PaymentOptions {
    parent: crate::Object,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
dictionary!(PaymentOptions:; "PaymentOptions");

/// `dictionary PaymentItem`
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentItem {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentItem:; "PaymentItem");

/// `dictionary PaymentCompleteDetails`
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentCompleteDetails {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentCompleteDetails:; "PaymentCompleteDetails");

/// `enum PaymentComplete`
#[cfg(feature = "payment-request")]
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

/// `dictionary PaymentShippingOption`
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
#[repr(transparent)]
pub struct PaymentShippingOption {
    parent: crate::Object,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
dictionary!(PaymentShippingOption:; "PaymentShippingOption");

/// `interface PaymentResponse : EventTarget`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentResponse) · [Specification](https://w3c.github.io/payment-request/#paymentresponse-interface)
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentResponse {
    parent: crate::EventTarget,
}
#[cfg(feature = "payment-request")]
interface!(PaymentResponse: crate::EventTarget; "PaymentResponse");

/// `dictionary PaymentValidationErrors`
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentValidationErrors {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentValidationErrors:; "PaymentValidationErrors");

/// `dictionary PayerErrors`
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PayerErrors {
    parent: crate::Object,
}
#[cfg(feature = "payment-request")]
dictionary!(PayerErrors:; "PayerErrors");

/// `dictionary AddressErrors`
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
#[repr(transparent)]
pub struct AddressErrors {
    parent: crate::Object,
}
#[cfg(any(feature = "payment-request", all(feature = "experimental", feature = "payment-handler")))]
dictionary!(AddressErrors:; "AddressErrors");

/// `interface PaymentMethodChangeEvent : PaymentRequestUpdateEvent`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentMethodChangeEvent) · [Specification](https://w3c.github.io/payment-request/#paymentmethodchangeevent-interface)
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentMethodChangeEvent {
    parent: crate::PaymentRequestUpdateEvent,
}
#[cfg(feature = "payment-request")]
interface!(PaymentMethodChangeEvent: crate::PaymentRequestUpdateEvent, crate::Event; "PaymentMethodChangeEvent");

/// `dictionary PaymentMethodChangeEventInit : PaymentRequestUpdateEventInit`
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentMethodChangeEventInit {
    parent: crate::PaymentRequestUpdateEventInit,
}

#[cfg(feature = "payment-request")]
dictionary!(
    PaymentMethodChangeEventInit: crate::PaymentRequestUpdateEventInit,
    crate::EventInit; "PaymentMethodChangeEventInit"
);

/// `interface PaymentRequestUpdateEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PaymentRequestUpdateEvent) · [Specification](https://w3c.github.io/payment-request/#paymentrequestupdateevent-interface)
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentRequestUpdateEvent {
    parent: crate::Event,
}
#[cfg(feature = "payment-request")]
interface!(PaymentRequestUpdateEvent: crate::Event; "PaymentRequestUpdateEvent");
#[cfg(feature = "payment-request")]
extended!([] PaymentRequestUpdateEvent);

/// `dictionary PaymentRequestUpdateEventInit : EventInit`
#[cfg(feature = "payment-request")]
#[repr(transparent)]
pub struct PaymentRequestUpdateEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "payment-request")]
dictionary!(PaymentRequestUpdateEventInit: crate::EventInit; "PaymentRequestUpdateEventInit");
#[cfg(feature = "payment-request")]
extended!([] PaymentRequestUpdateEventInit);
