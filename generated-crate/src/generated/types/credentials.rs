//! Types: Credentials kept by the browser: passwords, federated accounts, one-time passwords

#[cfg(any(
    feature = "credentials", feature = "digital-credentials", feature = "webauthn",
    all(feature = "experimental", feature = "fedcm"),
))]
web_interface! {
    /// `interface Credential`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Credential) · [Specification](https://w3c.github.io/webappsec-credential-management/#the-credential-interface)
    pub struct Credential: [crate::Object];
    class = "Credential";
    extended;
}

#[cfg(feature = "credentials")]
web_interface! {
    /// `interface CredentialsContainer`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer) · [Specification](https://w3c.github.io/webappsec-credential-management/#credentialscontainer)
    pub struct CredentialsContainer: [crate::Object];
    class = "CredentialsContainer";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// `dictionary CredentialData`
    pub struct CredentialData: [crate::Object];
    name = "CredentialData";
    extended;
}

web_dictionary! {
    /// `dictionary CredentialRequestOptions`
    ///
    /// Members are added by the features `digital-credentials`, `fedcm`, `webauthn`.
    pub struct CredentialRequestOptions: [crate::Object];
    name = "CredentialRequestOptions";
}

#[cfg(feature = "credentials")]
web_enumeration! {
    /// `enum CredentialMediationRequirement`
    pub enum CredentialMediationRequirement {
        Silent = "silent",
        Optional = "optional",
        Conditional = "conditional",
        Required = "required",
    }
}

#[cfg(feature = "credentials")]
web_enumeration! {
    /// `enum CredentialUiMode`
    pub enum CredentialUiMode {
        Immediate = "immediate",
    }
}

#[cfg(any(feature = "credentials", feature = "digital-credentials", feature = "webauthn"))]
web_dictionary! {
    /// `dictionary CredentialCreationOptions`
    ///
    /// Members are added by the features `digital-credentials`, `webauthn`.
    pub struct CredentialCreationOptions: [crate::Object];
    name = "CredentialCreationOptions";
}

#[cfg(all(feature = "experimental", feature = "credentials"))]
web_interface! {
    /// `interface PasswordCredential : Credential`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#passwordcredential-interface)
    pub struct PasswordCredential: [crate::Credential, crate::Object];
    class = "PasswordCredential";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// `dictionary PasswordCredentialData : CredentialData`
    pub struct PasswordCredentialData: [crate::CredentialData, crate::Object];
    name = "PasswordCredentialData";
}

#[cfg(all(feature = "experimental", feature = "credentials"))]
web_interface! {
    /// `interface FederatedCredential : Credential`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FederatedCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#federated)
    pub struct FederatedCredential: [crate::Credential, crate::Object];
    class = "FederatedCredential";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// `dictionary FederatedCredentialRequestOptions`
    pub struct FederatedCredentialRequestOptions: [crate::Object];
    name = "FederatedCredentialRequestOptions";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// `dictionary FederatedCredentialInit : CredentialData`
    pub struct FederatedCredentialInit: [crate::CredentialData, crate::Object];
    name = "FederatedCredentialInit";
}

#[cfg(all(feature = "experimental", feature = "credentials"))]
web_interface! {
    /// `interface OTPCredential : Credential`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OTPCredential) · [Specification](https://wicg.github.io/web-otp/#OTPCredential)
    #[doc(alias = "OTPCredential")]
    pub struct OtpCredential: [crate::Credential, crate::Object];
    class = "OTPCredential";
}

#[cfg(feature = "credentials")]
web_dictionary! {
    /// `dictionary OTPCredentialRequestOptions`
    #[doc(alias = "OTPCredentialRequestOptions")]
    pub struct OtpCredentialRequestOptions: [crate::Object];
    name = "OTPCredentialRequestOptions";
}

#[cfg(feature = "credentials")]
web_enumeration! {
    /// `enum OTPCredentialTransportType`
    #[doc(alias = "OTPCredentialTransportType")]
    pub enum OtpCredentialTransportType {
        Sms = "sms",
    }
}

#[cfg(feature = "credentials")]
web_union! {
    /// `typedef (PasswordCredentialData or HTMLFormElement) PasswordCredentialInit`
    pub enum PasswordCredentialInit {
        HtmlFormElement(crate::HtmlFormElement): value,
        PasswordCredentialData(crate::PasswordCredentialData): dictionary,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "credentials"))]
web_union! {
    /// `(HtmlFormElement or PasswordCredentialData)`
    pub enum HtmlFormElementOrPasswordCredentialData {
        HtmlFormElement(crate::HtmlFormElement): value,
        PasswordCredentialData(crate::PasswordCredentialData): dictionary,
    }
    into crate::Object;
}
