//! Types: Confirming a payment with a passkey

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
dictionary! {
    /// `dictionary SecurePaymentConfirmationRequest`
    pub struct SecurePaymentConfirmationRequest: [crate::Object];
    name = "SecurePaymentConfirmationRequest";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
enumeration! {
    /// `enum SecurePaymentConfirmationAvailability`
    pub enum SecurePaymentConfirmationAvailability {
        Available = "available",
        UnavailableUnknownReason = "unavailable-unknown-reason",
        UnavailableFeatureNotEnabled = "unavailable-feature-not-enabled",
        UnavailableNoPermissionPolicy = "unavailable-no-permission-policy",
        UnavailableNoUserVerifyingPlatformAuthenticator = "unavailable-no-user-verifying-platform-authenticator",
    }
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
enumeration! {
    /// `enum SecurePaymentConfirmationCapability`
    pub enum SecurePaymentConfirmationCapability {
        BrowserBoundKeyHardware = "browserBoundKeyHardware",
    }
}

dictionary! {
    /// `dictionary AuthenticationExtensionsPaymentInputs`
    pub struct AuthenticationExtensionsPaymentInputs: [crate::Object];
    name = "AuthenticationExtensionsPaymentInputs";
}

dictionary! {
    /// `dictionary AuthenticationExtensionsPaymentOutputs`
    pub struct AuthenticationExtensionsPaymentOutputs: [crate::Object];
    name = "AuthenticationExtensionsPaymentOutputs";
}

dictionary! {
    /// `dictionary BrowserBoundSignature`
    pub struct BrowserBoundSignature: [crate::Object];
    name = "BrowserBoundSignature";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
dictionary! {
    /// `dictionary CollectedClientPaymentData : CollectedClientData`
    pub struct CollectedClientPaymentData: [crate::CollectedClientData, crate::Object];
    name = "CollectedClientPaymentData";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
dictionary! {
    /// `dictionary CollectedClientAdditionalPaymentData`
    pub struct CollectedClientAdditionalPaymentData: [crate::Object];
    name = "CollectedClientAdditionalPaymentData";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
dictionary! {
    /// `dictionary CollectedClientAdditionalPaymentRegistrationData`
    pub struct CollectedClientAdditionalPaymentRegistrationData: [crate::Object];
    name = "CollectedClientAdditionalPaymentRegistrationData";
}

dictionary! {
    /// `dictionary PaymentCredentialInstrument`
    pub struct PaymentCredentialInstrument: [crate::Object];
    name = "PaymentCredentialInstrument";
}

dictionary! {
    /// `dictionary PaymentEntityLogo`
    pub struct PaymentEntityLogo: [crate::Object];
    name = "PaymentEntityLogo";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
union! {
    /// `(CollectedClientAdditionalPaymentData or CollectedClientAdditionalPaymentRegistrationData)`
    pub enum CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData {
        CollectedClientAdditionalPaymentData(crate::CollectedClientAdditionalPaymentData): dictionary,
        CollectedClientAdditionalPaymentRegistrationData(
            crate::CollectedClientAdditionalPaymentRegistrationData,
        ): dictionary,
    }
    into crate::Object;
}
