//! Types: Confirming a payment with a passkey

/// `dictionary SecurePaymentConfirmationRequest`
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
#[repr(transparent)]
pub struct SecurePaymentConfirmationRequest {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
dictionary!(SecurePaymentConfirmationRequest:; "SecurePaymentConfirmationRequest");

/// `enum SecurePaymentConfirmationAvailability`
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
#[non_exhaustive]
pub enum SecurePaymentConfirmationAvailability {
    /// `"available"`
    Available,
    /// `"unavailable-unknown-reason"`
    UnavailableUnknownReason,
    /// `"unavailable-feature-not-enabled"`
    UnavailableFeatureNotEnabled,
    /// `"unavailable-no-permission-policy"`
    UnavailableNoPermissionPolicy,
    /// `"unavailable-no-user-verifying-platform-authenticator"`
    UnavailableNoUserVerifyingPlatformAuthenticator,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
enumeration!(SecurePaymentConfirmationAvailability {
    Available = "available",
    UnavailableUnknownReason = "unavailable-unknown-reason",
    UnavailableFeatureNotEnabled = "unavailable-feature-not-enabled",
    UnavailableNoPermissionPolicy = "unavailable-no-permission-policy",
    UnavailableNoUserVerifyingPlatformAuthenticator = "unavailable-no-user-verifying-platform-authenticator",
});

/// `enum SecurePaymentConfirmationCapability`
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
#[non_exhaustive]
pub enum SecurePaymentConfirmationCapability {
    /// `"browserBoundKeyHardware"`
    BrowserBoundKeyHardware,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
enumeration!(SecurePaymentConfirmationCapability {
    BrowserBoundKeyHardware = "browserBoundKeyHardware",
});

/// `dictionary AuthenticationExtensionsPaymentInputs`
#[repr(transparent)]
pub struct AuthenticationExtensionsPaymentInputs {
    parent: crate::Object,
}
dictionary!(AuthenticationExtensionsPaymentInputs:; "AuthenticationExtensionsPaymentInputs");

/// `dictionary AuthenticationExtensionsPaymentOutputs`
#[repr(transparent)]
pub struct AuthenticationExtensionsPaymentOutputs {
    parent: crate::Object,
}
dictionary!(AuthenticationExtensionsPaymentOutputs:; "AuthenticationExtensionsPaymentOutputs");

/// `dictionary BrowserBoundSignature`
#[repr(transparent)]
pub struct BrowserBoundSignature {
    parent: crate::Object,
}
dictionary!(BrowserBoundSignature:; "BrowserBoundSignature");

/// `dictionary CollectedClientPaymentData : CollectedClientData`
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
#[repr(transparent)]
pub struct CollectedClientPaymentData {
    parent: crate::CollectedClientData,
}
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
dictionary!(CollectedClientPaymentData: crate::CollectedClientData; "CollectedClientPaymentData");

/// `dictionary CollectedClientAdditionalPaymentData`
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
#[repr(transparent)]
pub struct CollectedClientAdditionalPaymentData {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
dictionary!(CollectedClientAdditionalPaymentData:; "CollectedClientAdditionalPaymentData");

/// `dictionary CollectedClientAdditionalPaymentRegistrationData`
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
#[repr(transparent)]
pub struct CollectedClientAdditionalPaymentRegistrationData {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
dictionary!(CollectedClientAdditionalPaymentRegistrationData:; "CollectedClientAdditionalPaymentRegistrationData");

/// `dictionary PaymentCredentialInstrument`
#[repr(transparent)]
pub struct PaymentCredentialInstrument {
    parent: crate::Object,
}
dictionary!(PaymentCredentialInstrument:; "PaymentCredentialInstrument");

/// `dictionary PaymentEntityLogo`
#[repr(transparent)]
pub struct PaymentEntityLogo {
    parent: crate::Object,
}
dictionary!(PaymentEntityLogo:; "PaymentEntityLogo");

/// `(CollectedClientAdditionalPaymentData or CollectedClientAdditionalPaymentRegistrationData)`
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
#[non_exhaustive]
pub enum CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData {
    /// `CollectedClientAdditionalPaymentData`
    CollectedClientAdditionalPaymentData(crate::CollectedClientAdditionalPaymentData),
    /// `CollectedClientAdditionalPaymentRegistrationData`
    CollectedClientAdditionalPaymentRegistrationData(crate::CollectedClientAdditionalPaymentRegistrationData),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
union!(CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData {
    CollectedClientAdditionalPaymentData(crate::CollectedClientAdditionalPaymentData): value,
    CollectedClientAdditionalPaymentRegistrationData(crate::CollectedClientAdditionalPaymentRegistrationData): value,
});
