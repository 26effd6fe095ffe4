//! Types: Signing in with an identity provider

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_dictionary! {
    /// `dictionary IdentityCredentialDisconnectOptions : IdentityProviderConfig`
    pub struct IdentityCredentialDisconnectOptions: [crate::IdentityProviderConfig, crate::Object];
    name = "IdentityCredentialDisconnectOptions";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_interface! {
    /// `interface IdentityCredential : Credential`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential) · [Specification](https://w3c-fedid.github.io/FedCM/#browser-api-identity-credential-interface)
    pub struct IdentityCredential: [crate::Credential, crate::Object];
    class = "IdentityCredential";
}

web_dictionary! {
    /// `dictionary DisconnectedAccount`
    pub struct DisconnectedAccount: [crate::Object];
    name = "DisconnectedAccount";
}

web_dictionary! {
    /// `dictionary IdentityCredentialErrorInit`
    pub struct IdentityCredentialErrorInit: [crate::Object];
    name = "IdentityCredentialErrorInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_interface! {
    /// `interface IdentityCredentialError : DOMException`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError) · [Specification](https://w3c-fedid.github.io/FedCM/#browser-api-identity-credential-error-interface)
    pub struct IdentityCredentialError: [crate::DomException, crate::Object];
    class = "IdentityCredentialError";
}

web_enumeration! {
    /// `enum IdentityCredentialRequestOptionsContext`
    pub enum IdentityCredentialRequestOptionsContext {
        Signin = "signin",
        Signup = "signup",
        Use = "use",
        Continue = "continue",
    }
}

web_enumeration! {
    /// `enum IdentityCredentialRequestOptionsMode`
    pub enum IdentityCredentialRequestOptionsMode {
        Active = "active",
        Passive = "passive",
    }
}

web_dictionary! {
    /// `dictionary IdentityCredentialRequestOptions`
    pub struct IdentityCredentialRequestOptions: [crate::Object];
    name = "IdentityCredentialRequestOptions";
}

web_dictionary! {
    /// `dictionary IdentityProviderConfig`
    pub struct IdentityProviderConfig: [crate::Object];
    name = "IdentityProviderConfig";
    extended;
}

web_dictionary! {
    /// `dictionary IdentityProviderRequestOptions : IdentityProviderConfig`
    pub struct IdentityProviderRequestOptions: [crate::IdentityProviderConfig, crate::Object];
    name = "IdentityProviderRequestOptions";
}

web_dictionary! {
    /// `dictionary IdentityProviderWellKnown`
    pub struct IdentityProviderWellKnown: [crate::Object];
    name = "IdentityProviderWellKnown";
}

web_dictionary! {
    /// `dictionary IdentityProviderIcon`
    pub struct IdentityProviderIcon: [crate::Object];
    name = "IdentityProviderIcon";
}

web_dictionary! {
    /// `dictionary IdentityProviderBranding`
    pub struct IdentityProviderBranding: [crate::Object];
    name = "IdentityProviderBranding";
}

web_dictionary! {
    /// `dictionary IdentityProviderAPIConfig`
    #[doc(alias = "IdentityProviderAPIConfig")]
    pub struct IdentityProviderApiConfig: [crate::Object];
    name = "IdentityProviderAPIConfig";
}

web_dictionary! {
    /// `dictionary IdentityProviderAccount`
    pub struct IdentityProviderAccount: [crate::Object];
    name = "IdentityProviderAccount";
}

web_dictionary! {
    /// `dictionary IdentityProviderAccountList`
    pub struct IdentityProviderAccountList: [crate::Object];
    name = "IdentityProviderAccountList";
}

web_dictionary! {
    /// `dictionary IdentityAssertionResponse`
    pub struct IdentityAssertionResponse: [crate::Object];
    name = "IdentityAssertionResponse";
}

web_dictionary! {
    /// `dictionary IdentityProviderClientMetadata`
    pub struct IdentityProviderClientMetadata: [crate::Object];
    name = "IdentityProviderClientMetadata";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_dictionary! {
    /// `dictionary IdentityUserInfo`
    pub struct IdentityUserInfo: [crate::Object];
    name = "IdentityUserInfo";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_dictionary! {
    /// `dictionary IdentityResolveOptions`
    pub struct IdentityResolveOptions: [crate::Object];
    name = "IdentityResolveOptions";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_interface! {
    /// `interface IdentityProvider`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityProvider) · [Specification](https://w3c-fedid.github.io/FedCM/#browser-api-identity-provider-interface)
    pub struct IdentityProvider: [crate::Object];
    class = "IdentityProvider";
}

web_enumeration! {
    /// `enum LoginStatus`
    pub enum LoginStatus {
        LoggedIn = "logged-in",
        LoggedOut = "logged-out",
    }
}

web_interface! {
    /// `interface NavigatorLogin`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorLogin) · [Specification](https://w3c-fedid.github.io/login-status/#navigatorlogin)
    pub struct NavigatorLogin: [crate::Object];
    class = "NavigatorLogin";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_stands_for!(crate::IdentityCredentialError, crate::IdentityCredentialErrorInit);
