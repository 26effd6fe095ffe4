//! Types: Confirming a payment with a passkey

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_dictionary! {
    /// `dictionary SecurePaymentConfirmationRequest`
    pub struct SecurePaymentConfirmationRequest: [crate::Object];
    name = "SecurePaymentConfirmationRequest";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_enumeration! {
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
web_enumeration! {
    /// `enum SecurePaymentConfirmationCapability`
    pub enum SecurePaymentConfirmationCapability {
        BrowserBoundKeyHardware = "browserBoundKeyHardware",
    }
}

web_dictionary! {
    /// `dictionary AuthenticationExtensionsPaymentInputs`
    pub struct AuthenticationExtensionsPaymentInputs: [crate::Object];
    name = "AuthenticationExtensionsPaymentInputs";
}

web_dictionary! {
    /// `dictionary AuthenticationExtensionsPaymentOutputs`
    pub struct AuthenticationExtensionsPaymentOutputs: [crate::Object];
    name = "AuthenticationExtensionsPaymentOutputs";
}

web_dictionary! {
    /// `dictionary BrowserBoundSignature`
    pub struct BrowserBoundSignature: [crate::Object];
    name = "BrowserBoundSignature";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_dictionary! {
    /// `dictionary CollectedClientPaymentData : CollectedClientData`
    pub struct CollectedClientPaymentData: [crate::CollectedClientData, crate::Object];
    name = "CollectedClientPaymentData";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_dictionary! {
    /// `dictionary CollectedClientAdditionalPaymentData`
    pub struct CollectedClientAdditionalPaymentData: [crate::Object];
    name = "CollectedClientAdditionalPaymentData";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_dictionary! {
    /// `dictionary CollectedClientAdditionalPaymentRegistrationData`
    pub struct CollectedClientAdditionalPaymentRegistrationData: [crate::Object];
    name = "CollectedClientAdditionalPaymentRegistrationData";
}

web_dictionary! {
    /// `dictionary PaymentCredentialInstrument`
    pub struct PaymentCredentialInstrument: [crate::Object];
    name = "PaymentCredentialInstrument";
}

web_dictionary! {
    /// `dictionary PaymentEntityLogo`
    pub struct PaymentEntityLogo: [crate::Object];
    name = "PaymentEntityLogo";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_union! {
    /// `(CollectedClientAdditionalPaymentData or CollectedClientAdditionalPaymentRegistrationData)`
    pub enum CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData {
        CollectedClientAdditionalPaymentData(crate::CollectedClientAdditionalPaymentData): dictionary,
        CollectedClientAdditionalPaymentRegistrationData(
            crate::CollectedClientAdditionalPaymentRegistrationData,
        ): dictionary,
    }
    into crate::Object;
}
