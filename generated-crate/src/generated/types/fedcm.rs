//! Types: Signing in with an identity provider

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_dictionary! {
    /// The identity provider and the account to disconnect.
    ///
    /// `dictionary IdentityCredentialDisconnectOptions : IdentityProviderConfig`
    ///
    /// Inherits the methods of [`IdentityProviderConfig`](crate::IdentityProviderConfig).
    ///
    /// Features `fedcm` and `experimental`.
    pub struct IdentityCredentialDisconnectOptions: [crate::IdentityProviderConfig, crate::Object];
    name = "IdentityCredentialDisconnectOptions";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_interface! {
    /// The result of a sign-in with an identity provider through FedCM.
    ///
    /// `interface IdentityCredential : Credential`
    ///
    /// Inherits the methods of [`Credential`](crate::Credential).
    ///
    /// Features `fedcm` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential) · [Specification](https://w3c-fedid.github.io/FedCM/#browser-api-identity-credential-interface)
    pub struct IdentityCredential: [crate::Credential, crate::Object];
    class = "IdentityCredential";
}

web_dictionary! {
    /// The answer of an identity provider to a disconnect: which account it was.
    ///
    /// `dictionary DisconnectedAccount`
    ///
    /// Feature `fedcm`.
    pub struct DisconnectedAccount: [crate::Object];
    name = "DisconnectedAccount";
}

web_dictionary! {
    /// The fields of a new error of a federated sign-in.
    ///
    /// `dictionary IdentityCredentialErrorInit`
    ///
    /// Feature `fedcm`.
    pub struct IdentityCredentialErrorInit: [crate::Object];
    name = "IdentityCredentialErrorInit";
    optional;
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_interface! {
    /// The error that an identity provider has reported for a sign-in.
    ///
    /// `interface IdentityCredentialError : DOMException`
    ///
    /// Inherits the methods of [`DomException`](crate::DomException).
    ///
    /// Features `fedcm` and `experimental`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError) · [Specification](https://w3c-fedid.github.io/FedCM/#browser-api-identity-credential-error-interface)
    pub struct IdentityCredentialError: [crate::DomException, crate::Object];
    class = "IdentityCredentialError";
}

web_enumeration! {
    /// The verb in the sign-in dialog, such as sign in, sign up or continue.
    ///
    /// `enum IdentityCredentialRequestOptionsContext`
    ///
    /// Feature `fedcm`.
    pub enum IdentityCredentialRequestOptionsContext {
        Signin = "signin",
        Signup = "signup",
        Use = "use",
        Continue = "continue",
    }
}

web_enumeration! {
    /// Whether the dialog appears by itself (passive) or after a click on a button (active).
    ///
    /// `enum IdentityCredentialRequestOptionsMode`
    ///
    /// Feature `fedcm`.
    pub enum IdentityCredentialRequestOptionsMode {
        Active = "active",
        Passive = "passive",
    }
}

web_dictionary! {
    /// A request for a federated sign-in.
    ///
    /// `dictionary IdentityCredentialRequestOptions`
    ///
    /// Feature `fedcm`.
    pub struct IdentityCredentialRequestOptions: [crate::Object];
    name = "IdentityCredentialRequestOptions";
}

web_dictionary! {
    /// An identity provider, and the site's ID with it.
    ///
    /// `dictionary IdentityProviderConfig`
    ///
    /// Feature `fedcm`.
    pub struct IdentityProviderConfig: [crate::Object];
    name = "IdentityProviderConfig";
    extended;
}

web_dictionary! {
    /// The request to one identity provider.
    ///
    /// `dictionary IdentityProviderRequestOptions : IdentityProviderConfig`
    ///
    /// Inherits the methods of [`IdentityProviderConfig`](crate::IdentityProviderConfig).
    ///
    /// Feature `fedcm`.
    pub struct IdentityProviderRequestOptions: [crate::IdentityProviderConfig, crate::Object];
    name = "IdentityProviderRequestOptions";
}

web_dictionary! {
    /// The file under the provider's `/.well-known/web-identity`.
    ///
    /// `dictionary IdentityProviderWellKnown`
    ///
    /// Feature `fedcm`.
    pub struct IdentityProviderWellKnown: [crate::Object];
    name = "IdentityProviderWellKnown";
}

web_dictionary! {
    /// An icon of the provider, for the sign-in dialog.
    ///
    /// `dictionary IdentityProviderIcon`
    ///
    /// Feature `fedcm`.
    pub struct IdentityProviderIcon: [crate::Object];
    name = "IdentityProviderIcon";
}

web_dictionary! {
    /// The look of the provider in the sign-in dialog.
    ///
    /// `dictionary IdentityProviderBranding`
    ///
    /// Feature `fedcm`.
    pub struct IdentityProviderBranding: [crate::Object];
    name = "IdentityProviderBranding";
}

web_dictionary! {
    /// The configuration file of an identity provider.
    ///
    /// `dictionary IdentityProviderAPIConfig`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "IdentityProviderAPIConfig")]
    pub struct IdentityProviderApiConfig: [crate::Object];
    name = "IdentityProviderAPIConfig";
}

web_dictionary! {
    /// An account that the user has with an identity provider.
    ///
    /// `dictionary IdentityProviderAccount`
    ///
    /// Feature `fedcm`.
    pub struct IdentityProviderAccount: [crate::Object];
    name = "IdentityProviderAccount";
}

web_dictionary! {
    /// The accounts that the user has with an identity provider.
    ///
    /// `dictionary IdentityProviderAccountList`
    ///
    /// Feature `fedcm`.
    pub struct IdentityProviderAccountList: [crate::Object];
    name = "IdentityProviderAccountList";
}

web_dictionary! {
    /// The answer of an identity provider to a sign-in.
    ///
    /// `dictionary IdentityAssertionResponse`
    ///
    /// Feature `fedcm`.
    pub struct IdentityAssertionResponse: [crate::Object];
    name = "IdentityAssertionResponse";
}

web_dictionary! {
    /// What the provider knows about a site, for the sign-in dialog.
    ///
    /// `dictionary IdentityProviderClientMetadata`
    ///
    /// Feature `fedcm`.
    pub struct IdentityProviderClientMetadata: [crate::Object];
    name = "IdentityProviderClientMetadata";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_dictionary! {
    /// The data of an account with which the user has signed in on this site before.
    ///
    /// `dictionary IdentityUserInfo`
    ///
    /// Features `fedcm` and `experimental`.
    pub struct IdentityUserInfo: [crate::Object];
    name = "IdentityUserInfo";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_dictionary! {
    /// The options of `IdentityProvider.resolve`.
    ///
    /// `dictionary IdentityResolveOptions`
    ///
    /// Features `fedcm` and `experimental`.
    pub struct IdentityResolveOptions: [crate::Object];
    name = "IdentityResolveOptions";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_interface! {
    /// Functions for the pages of an identity provider.
    ///
    /// `interface IdentityProvider`
    ///
    /// Features `fedcm` and `experimental`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityProvider) · [Specification](https://w3c-fedid.github.io/FedCM/#browser-api-identity-provider-interface)
    pub struct IdentityProvider: [crate::Object];
    class = "IdentityProvider";
}

web_enumeration! {
    /// Whether the user is signed in with the identity provider.
    ///
    /// `enum LoginStatus`
    ///
    /// Feature `fedcm`.
    pub enum LoginStatus {
        LoggedIn = "logged-in",
        LoggedOut = "logged-out",
    }
}

web_interface! {
    /// The place where an identity provider tells the browser whether its user is signed in.
    ///
    /// `interface NavigatorLogin`
    ///
    /// Feature `fedcm`. Exposed in Window. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorLogin) · [Specification](https://w3c-fedid.github.io/login-status/#navigatorlogin)
    pub struct NavigatorLogin: [crate::Object];
    class = "NavigatorLogin";
}

#[cfg(all(feature = "experimental", feature = "fedcm"))]
web_stands_for!(crate::IdentityCredentialError, crate::IdentityCredentialErrorInit);
