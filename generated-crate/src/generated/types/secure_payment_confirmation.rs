//! Types: Confirming a payment with a passkey

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_dictionary! {
    /// The data of a payment that the user confirms with a passkey.
    ///
    /// `dictionary SecurePaymentConfirmationRequest`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub struct SecurePaymentConfirmationRequest: [crate::Object];
    name = "SecurePaymentConfirmationRequest";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_enumeration! {
    /// Whether secure payment confirmation can be used, or why it cannot.
    ///
    /// `enum SecurePaymentConfirmationAvailability`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
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
    /// A feature of secure payment confirmation that a browser may support.
    ///
    /// `enum SecurePaymentConfirmationCapability`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub enum SecurePaymentConfirmationCapability {
        BrowserBoundKeyHardware = "browserBoundKeyHardware",
    }
}

web_dictionary! {
    /// The input of the WebAuthn extension for payments.
    ///
    /// `dictionary AuthenticationExtensionsPaymentInputs`
    ///
    /// Feature `secure-payment-confirmation`.
    pub struct AuthenticationExtensionsPaymentInputs: [crate::Object];
    name = "AuthenticationExtensionsPaymentInputs";
}

web_dictionary! {
    /// The output of the WebAuthn extension for payments.
    ///
    /// `dictionary AuthenticationExtensionsPaymentOutputs`
    ///
    /// Feature `secure-payment-confirmation`.
    pub struct AuthenticationExtensionsPaymentOutputs: [crate::Object];
    name = "AuthenticationExtensionsPaymentOutputs";
}

web_dictionary! {
    /// A signature with a key that never leaves this browser's device.
    ///
    /// `dictionary BrowserBoundSignature`
    ///
    /// Feature `secure-payment-confirmation`.
    pub struct BrowserBoundSignature: [crate::Object];
    name = "BrowserBoundSignature";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_dictionary! {
    /// The signed client data of a payment, an extension of that of WebAuthn.
    ///
    /// `dictionary CollectedClientPaymentData : CollectedClientData`
    ///
    /// Inherits the methods of [`CollectedClientData`](crate::CollectedClientData).
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub struct CollectedClientPaymentData: [crate::CollectedClientData, crate::Object];
    name = "CollectedClientPaymentData";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_dictionary! {
    /// The details of the payment that the user has confirmed, as signed.
    ///
    /// `dictionary CollectedClientAdditionalPaymentData`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub struct CollectedClientAdditionalPaymentData: [crate::Object];
    name = "CollectedClientAdditionalPaymentData";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_dictionary! {
    /// The payment data that is signed when a credential is created.
    ///
    /// `dictionary CollectedClientAdditionalPaymentRegistrationData`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub struct CollectedClientAdditionalPaymentRegistrationData: [crate::Object];
    name = "CollectedClientAdditionalPaymentRegistrationData";
}

web_dictionary! {
    /// The card or account that is used for a payment, as shown to the user.
    ///
    /// `dictionary PaymentCredentialInstrument`
    ///
    /// Feature `secure-payment-confirmation`.
    pub struct PaymentCredentialInstrument: [crate::Object];
    name = "PaymentCredentialInstrument";
}

web_dictionary! {
    /// The logo of a party to the payment, such as a bank or card network.
    ///
    /// `dictionary PaymentEntityLogo`
    ///
    /// Feature `secure-payment-confirmation`.
    pub struct PaymentEntityLogo: [crate::Object];
    name = "PaymentEntityLogo";
}

#[cfg(all(feature = "experimental", feature = "secure-payment-confirmation"))]
web_union! {
    /// `(CollectedClientAdditionalPaymentData or CollectedClientAdditionalPaymentRegistrationData)`
    ///
    /// Features `secure-payment-confirmation` and `experimental`.
    pub enum CollectedClientAdditionalPaymentDataOrCollectedClientAdditionalPaymentRegistrationData {
        CollectedClientAdditionalPaymentData(crate::CollectedClientAdditionalPaymentData): dictionary,
        CollectedClientAdditionalPaymentRegistrationData(
            crate::CollectedClientAdditionalPaymentRegistrationData,
        ): dictionary,
    }
    into crate::Object;
}
