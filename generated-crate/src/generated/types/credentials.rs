//! Types: Credentials kept by the browser: passwords, federated accounts, one-time passwords

#[cfg(any(
    feature = "credentials", feature = "digital-credentials", feature = "webauthn",
    all(feature = "experimental", feature = "fedcm"),
))]
web_interface! {
    /// Something that proves who a user is, such as a password or a passkey.
    ///
    /// `interface Credential`
    ///
    /// Feature `credentials`. Exposed in Window. In secure contexts only. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Credential) · [Specification](https://w3c.github.io/webappsec-credential-management/#the-credential-interface)
    pub struct Credential: [crate::Object];
    class = "Credential";
    extended;
}

#[cfg(feature = "credentials")]
web_interface! {
    /// The browser's store of credentials, to sign in with.
    ///
    /// `interface CredentialsContainer`
    ///
    /// Feature `credentials`. Exposed in Window. In secure contexts only. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer) · [Specification](https://w3c.github.io/webappsec-credential-management/#credentialscontainer)
    pub struct CredentialsContainer: [crate::Object];
    class = "CredentialsContainer";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// The part that all data for new credentials have in common.
    ///
    /// `dictionary CredentialData`
    ///
    /// Feature `credentials`.
    pub struct CredentialData: [crate::Object];
    name = "CredentialData";
    extended;
}

web_dictionary! {
    /// The kinds of credentials that a page asks for, and how.
    ///
    /// `dictionary CredentialRequestOptions`
    ///
    /// Members are added by the features `digital-credentials`, `fedcm`, `webauthn`.
    ///
    /// Feature `credentials`.
    pub struct CredentialRequestOptions: [crate::Object];
    name = "CredentialRequestOptions";
}

#[cfg(feature = "credentials")]
web_enumeration! {
    /// Whether the user must, may or may not be asked when a credential is requested.
    ///
    /// `enum CredentialMediationRequirement`
    ///
    /// Feature `credentials`.
    pub enum CredentialMediationRequirement {
        Silent = "silent",
        Optional = "optional",
        Conditional = "conditional",
        Required = "required",
    }
}

#[cfg(feature = "credentials")]
web_enumeration! {
    /// The way in which the browser asks the user for a credential.
    ///
    /// `enum CredentialUiMode`
    ///
    /// Feature `credentials`.
    pub enum CredentialUiMode {
        Immediate = "immediate",
    }
}

#[cfg(any(feature = "credentials", feature = "digital-credentials", feature = "webauthn"))]
web_dictionary! {
    /// The kind and data of a credential to create.
    ///
    /// `dictionary CredentialCreationOptions`
    ///
    /// Members are added by the features `digital-credentials`, `webauthn`.
    ///
    /// Feature `credentials`.
    pub struct CredentialCreationOptions: [crate::Object];
    name = "CredentialCreationOptions";
}

#[cfg(all(feature = "experimental", feature = "credentials"))]
web_interface! {
    /// A user name and password that the browser's password manager can store.
    ///
    /// `interface PasswordCredential : Credential`
    ///
    /// Inherits the methods of [`Credential`](crate::Credential).
    ///
    /// Features `credentials` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#passwordcredential-interface)
    pub struct PasswordCredential: [crate::Credential, crate::Object];
    class = "PasswordCredential";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// The data of a new credential of user name and password.
    ///
    /// `dictionary PasswordCredentialData : CredentialData`
    ///
    /// Inherits the methods of [`CredentialData`](crate::CredentialData).
    ///
    /// Feature `credentials`.
    pub struct PasswordCredentialData: [crate::CredentialData, crate::Object];
    name = "PasswordCredentialData";
}

#[cfg(all(feature = "experimental", feature = "credentials"))]
web_interface! {
    /// A note of which identity provider the user has signed in with.
    ///
    /// `interface FederatedCredential : Credential`
    ///
    /// Inherits the methods of [`Credential`](crate::Credential).
    ///
    /// Features `credentials` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FederatedCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#federated)
    pub struct FederatedCredential: [crate::Credential, crate::Object];
    class = "FederatedCredential";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// The identity providers whose credentials are asked for.
    ///
    /// `dictionary FederatedCredentialRequestOptions`
    ///
    /// Feature `credentials`.
    pub struct FederatedCredentialRequestOptions: [crate::Object];
    name = "FederatedCredentialRequestOptions";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// The data of a new credential of an identity provider.
    ///
    /// `dictionary FederatedCredentialInit : CredentialData`
    ///
    /// Inherits the methods of [`CredentialData`](crate::CredentialData).
    ///
    /// Feature `credentials`.
    pub struct FederatedCredentialInit: [crate::CredentialData, crate::Object];
    name = "FederatedCredentialInit";
}

#[cfg(all(feature = "experimental", feature = "credentials"))]
web_interface! {
    /// A one-time code that arrived in an SMS.
    ///
    /// `interface OTPCredential : Credential`
    ///
    /// Inherits the methods of [`Credential`](crate::Credential).
    ///
    /// Features `credentials` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OTPCredential) · [Specification](https://wicg.github.io/web-otp/#OTPCredential)
    #[doc(alias = "OTPCredential")]
    pub struct OtpCredential: [crate::Credential, crate::Object];
    class = "OTPCredential";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// Options for a request of a one-time password.
    ///
    /// `dictionary OTPCredentialRequestOptions`
    ///
    /// Feature `credentials`.
    #[doc(alias = "OTPCredentialRequestOptions")]
    pub struct OtpCredentialRequestOptions: [crate::Object];
    name = "OTPCredentialRequestOptions";
}

#[cfg(feature = "credentials")]
web_enumeration! {
    /// The way on which a one-time password arrives: `sms`.
    ///
    /// `enum OTPCredentialTransportType`
    ///
    /// Feature `credentials`.
    #[doc(alias = "OTPCredentialTransportType")]
    pub enum OtpCredentialTransportType {
        Sms = "sms",
    }
}

#[cfg(feature = "credentials")]
web_union! {
    /// `typedef (PasswordCredentialData or HTMLFormElement) PasswordCredentialInit`
    ///
    /// Feature `credentials`.
    pub enum PasswordCredentialInit {
        HtmlFormElement(crate::HtmlFormElement): value,
        PasswordCredentialData(crate::PasswordCredentialData): dictionary,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "credentials"))]
web_union! {
    /// `(HtmlFormElement or PasswordCredentialData)`
    ///
    /// Features `credentials` and `experimental`.
    pub enum HtmlFormElementOrPasswordCredentialData {
        HtmlFormElement(crate::HtmlFormElement): value,
        PasswordCredentialData(crate::PasswordCredentialData): dictionary,
    }
    into crate::Object;
}
