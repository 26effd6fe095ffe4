//! Signing in with an identity provider

use crate::runtime::prelude::*;
use crate::{
    CredentialRequestOptions, DisconnectedAccount, IdentityAssertionResponse, IdentityCredentialErrorInit,
    IdentityCredentialRequestOptions, IdentityCredentialRequestOptionsContext, IdentityCredentialRequestOptionsMode,
    IdentityProviderAccount, IdentityProviderAccountList, IdentityProviderApiConfig, IdentityProviderBranding,
    IdentityProviderClientMetadata, IdentityProviderConfig, IdentityProviderIcon, IdentityProviderRequestOptions,
    IdentityProviderWellKnown, LoginStatus, Navigator, NavigatorLogin,
};
#[cfg(feature = "experimental")]
use crate::{
    IdentityCredential, IdentityCredentialDisconnectOptions, IdentityCredentialError, IdentityProvider,
    IdentityResolveOptions, IdentityUserInfo,
};

impl CredentialRequestOptions {
    /// The request for a federated sign-in.
    ///
    /// `IdentityCredentialRequestOptions identity`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "identity")]
    pub fn get_identity(&self) -> Option<IdentityCredentialRequestOptions> {
        property::get(self, "identity")
    }

    /// Sets the request for a federated sign-in.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "identity")]
    pub fn set_identity(&self, value: &IdentityCredentialRequestOptions) -> &Self {
        property::set(self, "identity", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl IdentityCredentialDisconnectOptions {
    /// The identity provider and the account to disconnect.
    ///
    /// `dictionary IdentityCredentialDisconnectOptions : IdentityProviderConfig`
    ///
    /// Features `fedcm` and `experimental`.
    pub fn new(config_url: &str, client_id: &str, account_hint: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "configURL", config_url);
        property::set_str(&this, "clientId", client_id);
        property::set_str(&this, "accountHint", account_hint);
        this
    }

    /// A hint by which the identity provider finds the account, such as its ID.
    ///
    /// `required USVString accountHint`
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "accountHint")]
    pub fn get_account_hint(&self) -> String {
        property::get(self, "accountHint")
    }

    /// Sets a hint by which the identity provider finds the account, such as its ID.
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "accountHint")]
    pub fn set_account_hint(&self, value: &str) -> &Self {
        property::set_str(self, "accountHint", value);
        self
    }

    /// Sets the URL of the provider's configuration file.
    ///
    /// `required USVString configURL`
    ///
    /// Features `fedcm` and `experimental`. Inherited from `IdentityProviderConfig`.
    #[doc(alias = "configURL")]
    pub fn set_config_url(&self, value: &str) -> &Self {
        property::set_str(self, "configURL", value);
        self
    }

    /// Sets the ID that the provider has given to this site.
    ///
    /// `required USVString clientId`
    ///
    /// Features `fedcm` and `experimental`. Inherited from `IdentityProviderConfig`.
    #[doc(alias = "clientId")]
    pub fn set_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "clientId", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl IdentityCredential {
    /// Breaks the link between this site and the user's account at the provider.
    ///
    /// `static Promise<undefined> disconnect(IdentityCredentialDisconnectOptions options)`
    ///
    /// Features `fedcm` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential/disconnect_static) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredential-disconnect)
    #[inline]
    pub fn disconnect(options: &IdentityCredentialDisconnectOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_IdentityCredential_disconnect__value__as_value(options.as_ref()))
    }

    /// The token from the identity provider, which proves the user's identity to the site.
    ///
    /// `readonly attribute any token`
    ///
    /// Features `fedcm` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential/token) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredential-token)
    #[inline]
    pub fn token(&self) -> JsValue {
        Js::get_token__as_value(js(self))
    }

    /// Whether the browser signed the user in again without a choice by the user.
    ///
    /// `readonly attribute boolean isAutoSelected`
    ///
    /// Features `fedcm` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential/isAutoSelected) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredential-isautoselected)
    #[doc(alias = "isAutoSelected")]
    #[inline]
    pub fn is_auto_selected(&self) -> bool {
        Js::get_isAutoSelected__as_bool(js(self)).get()
    }

    /// The URL of the configuration file of the chosen identity provider.
    ///
    /// `readonly attribute USVString configURL`
    ///
    /// Features `fedcm` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential/configURL) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredential-configurl)
    #[doc(alias = "configURL")]
    #[inline]
    pub fn config_url(&self) -> String {
        Js::get_configURL__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl DisconnectedAccount {
    /// The answer of an identity provider to a disconnect: which account it was.
    ///
    /// `dictionary DisconnectedAccount`
    ///
    /// Feature `fedcm`.
    pub fn new(account_id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "account_id", account_id);
        this
    }

    /// The ID of the account that was disconnected.
    ///
    /// `required USVString account_id`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "account_id")]
    pub fn get_account_id(&self) -> String {
        property::get(self, "account_id")
    }

    /// Sets the ID of the account that was disconnected.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "account_id")]
    pub fn set_account_id(&self, value: &str) -> &Self {
        property::set_str(self, "account_id", value);
        self
    }
}

impl IdentityCredentialErrorInit {
    /// The fields of a new error of a federated sign-in.
    ///
    /// `dictionary IdentityCredentialErrorInit`
    ///
    /// Feature `fedcm`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A short code of the error, such as `access_denied`.
    ///
    /// `DOMString error`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<String> {
        property::get(self, "error")
    }

    /// Sets a short code of the error, such as `access_denied`.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &str) -> &Self {
        property::set_str(self, "error", value);
        self
    }

    /// The URL of a page that explains the error.
    ///
    /// `USVString url`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the URL of a page that explains the error.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }
}

impl Default for IdentityCredentialErrorInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl IdentityCredentialError {
    /// Makes a new `IdentityCredentialError`.
    ///
    /// `constructor(optional DOMString message = "", optional IdentityCredentialErrorInit options = {})`
    ///
    /// Features `fedcm` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError/IdentityCredentialError) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredentialerror-identitycredentialerror)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<IdentityCredentialError, Exception> {
        Js::try_new_IdentityCredentialError__as_value().map(Js::cast)
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(optional DOMString message = "", optional IdentityCredentialErrorInit options = {})`
    ///
    /// Features `fedcm` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_message(message: &str) -> Result<IdentityCredentialError, Exception> {
        Js::try_new_IdentityCredentialError__str__as_value(message).map(Js::cast)
    }

    /// As `new_with_message`, with `options`.
    ///
    /// `constructor(optional DOMString message = "", optional IdentityCredentialErrorInit options = {})`
    ///
    /// Features `fedcm` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_message_and_options(
        message: &str,
        options: impl IntoJs<IdentityCredentialErrorInit>,
    ) -> Result<IdentityCredentialError, Exception> {
        Js::try_new_IdentityCredentialError__str_value__as_value(message, &options.to_value()).map(Js::cast)
    }

    /// A short code of the error, such as `access_denied`.
    ///
    /// `readonly attribute DOMString error`
    ///
    /// Features `fedcm` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError/error) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredentialerror-error)
    #[inline]
    pub fn error(&self) -> String {
        Js::get_error__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of a page that explains the error.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Features `fedcm` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError/url) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredentialerror-url)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
web_error_traits!(IdentityCredentialError);

impl IdentityCredentialRequestOptions {
    /// A request for a federated sign-in.
    ///
    /// `dictionary IdentityCredentialRequestOptions`
    ///
    /// Feature `fedcm`.
    pub fn new(providers: impl IntoSequence<IdentityProviderRequestOptions>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "providers", &providers.to_value());
        this
    }

    /// The identity providers that the user may sign in with.
    ///
    /// `required sequence<IdentityProviderRequestOptions> providers`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "providers")]
    pub fn get_providers(&self) -> Array<IdentityProviderRequestOptions> {
        property::get(self, "providers")
    }

    /// Sets the identity providers that the user may sign in with.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "providers")]
    pub fn set_providers(&self, value: impl IntoSequence<IdentityProviderRequestOptions>) -> &Self {
        property::set(self, "providers", &value.to_value());
        self
    }

    /// The verb in the dialog, `signin` by default.
    ///
    /// `IdentityCredentialRequestOptionsContext context = "signin"`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<IdentityCredentialRequestOptionsContext> {
        property::get(self, "context")
    }

    /// Sets the verb in the dialog, `signin` by default.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "context")]
    pub fn set_context(&self, value: IdentityCredentialRequestOptionsContext) -> &Self {
        property::set_str(self, "context", value.as_str());
        self
    }

    /// Whether the dialog appears by itself or answers a click, `passive` by default.
    ///
    /// `IdentityCredentialRequestOptionsMode mode = "passive"`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<IdentityCredentialRequestOptionsMode> {
        property::get(self, "mode")
    }

    /// Sets whether the dialog appears by itself or answers a click, `passive` by default.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: IdentityCredentialRequestOptionsMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }
}

impl IdentityProviderConfig {
    /// An identity provider, and the site's ID with it.
    ///
    /// `dictionary IdentityProviderConfig`
    ///
    /// Feature `fedcm`.
    pub fn new(config_url: &str, client_id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "configURL", config_url);
        property::set_str(&this, "clientId", client_id);
        this
    }

    /// The URL of the provider's configuration file.
    ///
    /// `required USVString configURL`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "configURL")]
    pub fn get_config_url(&self) -> String {
        property::get(self, "configURL")
    }

    /// Sets the URL of the provider's configuration file.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "configURL")]
    pub fn set_config_url(&self, value: &str) -> &Self {
        property::set_str(self, "configURL", value);
        self
    }

    /// The ID that the provider has given to this site.
    ///
    /// `required USVString clientId`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "clientId")]
    pub fn get_client_id(&self) -> String {
        property::get(self, "clientId")
    }

    /// Sets the ID that the provider has given to this site.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "clientId")]
    pub fn set_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "clientId", value);
        self
    }
}

impl IdentityProviderRequestOptions {
    /// The request to one identity provider.
    ///
    /// `dictionary IdentityProviderRequestOptions : IdentityProviderConfig`
    ///
    /// Feature `fedcm`.
    pub fn new(config_url: &str, client_id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "configURL", config_url);
        property::set_str(&this, "clientId", client_id);
        this
    }

    /// Limits the choice to accounts that list this login hint.
    ///
    /// `DOMString loginHint`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "loginHint")]
    pub fn get_login_hint(&self) -> Option<String> {
        property::get(self, "loginHint")
    }

    /// Sets limits the choice to accounts that list this login hint.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "loginHint")]
    pub fn set_login_hint(&self, value: &str) -> &Self {
        property::set_str(self, "loginHint", value);
        self
    }

    /// Limits the choice to accounts that list this domain hint.
    ///
    /// `DOMString domainHint`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "domainHint")]
    pub fn get_domain_hint(&self) -> Option<String> {
        property::get(self, "domainHint")
    }

    /// Sets limits the choice to accounts that list this domain hint.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "domainHint")]
    pub fn set_domain_hint(&self, value: &str) -> &Self {
        property::set_str(self, "domainHint", value);
        self
    }

    /// The facts about the user that the site asks for, such as `name`, `email` and `picture`.
    ///
    /// `sequence<USVString> fields`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "fields")]
    pub fn get_fields(&self) -> Option<Array<String>> {
        property::get(self, "fields")
    }

    /// Sets the facts about the user that the site asks for, such as `name`, `email` and `picture`.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "fields")]
    pub fn set_fields(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "fields", &value.to_value());
        self
    }

    /// Further data that are passed on to the provider, such as a nonce.
    ///
    /// `any params`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "params")]
    pub fn get_params(&self) -> JsValue {
        property::get(self, "params")
    }

    /// Sets further data that are passed on to the provider, such as a nonce.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "params")]
    pub fn set_params(&self, value: &JsValue) -> &Self {
        property::set(self, "params", value);
        self
    }

    /// Sets the URL of the provider's configuration file.
    ///
    /// `required USVString configURL`
    ///
    /// Feature `fedcm`. Inherited from `IdentityProviderConfig`.
    #[doc(alias = "configURL")]
    pub fn set_config_url(&self, value: &str) -> &Self {
        property::set_str(self, "configURL", value);
        self
    }

    /// Sets the ID that the provider has given to this site.
    ///
    /// `required USVString clientId`
    ///
    /// Feature `fedcm`. Inherited from `IdentityProviderConfig`.
    #[doc(alias = "clientId")]
    pub fn set_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "clientId", value);
        self
    }
}

impl IdentityProviderWellKnown {
    /// The file under the provider's `/.well-known/web-identity`.
    ///
    /// `dictionary IdentityProviderWellKnown`
    ///
    /// Feature `fedcm`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The URLs of the provider's configuration files.
    ///
    /// `sequence<USVString> provider_urls`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "provider_urls")]
    pub fn get_provider_urls(&self) -> Option<Array<String>> {
        property::get(self, "provider_urls")
    }

    /// Sets the URLs of the provider's configuration files.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "provider_urls")]
    pub fn set_provider_urls(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "provider_urls", &value.to_value());
        self
    }

    /// The URL of the list of accounts.
    ///
    /// `USVString accounts_endpoint`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "accounts_endpoint")]
    pub fn get_accounts_endpoint(&self) -> Option<String> {
        property::get(self, "accounts_endpoint")
    }

    /// Sets the URL of the list of accounts.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "accounts_endpoint")]
    pub fn set_accounts_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "accounts_endpoint", value);
        self
    }

    /// The URL of the provider's sign-in page.
    ///
    /// `USVString login_url`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "login_url")]
    pub fn get_login_url(&self) -> Option<String> {
        property::get(self, "login_url")
    }

    /// Sets the URL of the provider's sign-in page.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "login_url")]
    pub fn set_login_url(&self, value: &str) -> &Self {
        property::set_str(self, "login_url", value);
        self
    }
}

impl Default for IdentityProviderWellKnown {
    fn default() -> Self {
        Self::new()
    }
}

impl IdentityProviderIcon {
    /// An icon of the provider, for the sign-in dialog.
    ///
    /// `dictionary IdentityProviderIcon`
    ///
    /// Feature `fedcm`.
    pub fn new(url: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "url", url);
        this
    }

    /// The URL of the icon.
    ///
    /// `required USVString url`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> String {
        property::get(self, "url")
    }

    /// Sets the URL of the icon.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// The side of the square icon in pixels.
    ///
    /// `unsigned long size`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> Option<u32> {
        property::get(self, "size")
    }

    /// Sets the side of the square icon in pixels.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "size")]
    pub fn set_size(&self, value: u32) -> &Self {
        property::set_f64(self, "size", value as f64);
        self
    }
}

impl IdentityProviderBranding {
    /// The look of the provider in the sign-in dialog.
    ///
    /// `dictionary IdentityProviderBranding`
    ///
    /// Feature `fedcm`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The background color of buttons, as CSS text.
    ///
    /// `USVString background_color`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "background_color")]
    pub fn get_background_color(&self) -> Option<String> {
        property::get(self, "background_color")
    }

    /// Sets the background color of buttons, as CSS text.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "background_color")]
    pub fn set_background_color(&self, value: &str) -> &Self {
        property::set_str(self, "background_color", value);
        self
    }

    /// The text color of buttons, as CSS text.
    ///
    /// `USVString color`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "color")]
    pub fn get_color(&self) -> Option<String> {
        property::get(self, "color")
    }

    /// Sets the text color of buttons, as CSS text.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &str) -> &Self {
        property::set_str(self, "color", value);
        self
    }

    /// The icons of the provider, in different sizes.
    ///
    /// `sequence<IdentityProviderIcon> icons`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "icons")]
    pub fn get_icons(&self) -> Option<Array<IdentityProviderIcon>> {
        property::get(self, "icons")
    }

    /// Sets the icons of the provider, in different sizes.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "icons")]
    pub fn set_icons(&self, value: impl IntoSequence<IdentityProviderIcon>) -> &Self {
        property::set(self, "icons", &value.to_value());
        self
    }

    /// The name of the provider for the user to read.
    ///
    /// `USVString name`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the name of the provider for the user to read.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

impl Default for IdentityProviderBranding {
    fn default() -> Self {
        Self::new()
    }
}

impl IdentityProviderApiConfig {
    /// The configuration file of an identity provider.
    ///
    /// `dictionary IdentityProviderAPIConfig`
    ///
    /// Feature `fedcm`.
    pub fn new(accounts_endpoint: &str, id_assertion_endpoint: &str, login_url: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "accounts_endpoint", accounts_endpoint);
        property::set_str(&this, "id_assertion_endpoint", id_assertion_endpoint);
        property::set_str(&this, "login_url", login_url);
        this
    }

    /// The URL of the list of accounts.
    ///
    /// `required USVString accounts_endpoint`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "accounts_endpoint")]
    pub fn get_accounts_endpoint(&self) -> String {
        property::get(self, "accounts_endpoint")
    }

    /// Sets the URL of the list of accounts.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "accounts_endpoint")]
    pub fn set_accounts_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "accounts_endpoint", value);
        self
    }

    /// The URL of facts about the site, such as its privacy policy.
    ///
    /// `USVString client_metadata_endpoint`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "client_metadata_endpoint")]
    pub fn get_client_metadata_endpoint(&self) -> Option<String> {
        property::get(self, "client_metadata_endpoint")
    }

    /// Sets the URL of facts about the site, such as its privacy policy.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "client_metadata_endpoint")]
    pub fn set_client_metadata_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "client_metadata_endpoint", value);
        self
    }

    /// The URL that gives the token for a sign-in.
    ///
    /// `required USVString id_assertion_endpoint`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "id_assertion_endpoint")]
    pub fn get_id_assertion_endpoint(&self) -> String {
        property::get(self, "id_assertion_endpoint")
    }

    /// Sets the URL that gives the token for a sign-in.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "id_assertion_endpoint")]
    pub fn set_id_assertion_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "id_assertion_endpoint", value);
        self
    }

    /// The URL of the provider's sign-in page.
    ///
    /// `required USVString login_url`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "login_url")]
    pub fn get_login_url(&self) -> String {
        property::get(self, "login_url")
    }

    /// Sets the URL of the provider's sign-in page.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "login_url")]
    pub fn set_login_url(&self, value: &str) -> &Self {
        property::set_str(self, "login_url", value);
        self
    }

    /// The URL that ends the connection of an account with a site.
    ///
    /// `USVString disconnect_endpoint`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "disconnect_endpoint")]
    pub fn get_disconnect_endpoint(&self) -> Option<String> {
        property::get(self, "disconnect_endpoint")
    }

    /// Sets the URL that ends the connection of an account with a site.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "disconnect_endpoint")]
    pub fn set_disconnect_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "disconnect_endpoint", value);
        self
    }

    /// The look of the provider in the sign-in dialog.
    ///
    /// `IdentityProviderBranding branding`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "branding")]
    pub fn get_branding(&self) -> Option<IdentityProviderBranding> {
        property::get(self, "branding")
    }

    /// Sets the look of the provider in the sign-in dialog.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "branding")]
    pub fn set_branding(&self, value: &IdentityProviderBranding) -> &Self {
        property::set(self, "branding", value.as_ref());
        self
    }

    /// Whether the user may sign in with an account that is not in the list.
    ///
    /// `boolean supports_use_other_account = false`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "supports_use_other_account")]
    pub fn get_supports_use_other_account(&self) -> Option<bool> {
        property::get(self, "supports_use_other_account")
    }

    /// Sets whether the user may sign in with an account that is not in the list.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "supports_use_other_account")]
    pub fn set_supports_use_other_account(&self, value: bool) -> &Self {
        property::set_bool(self, "supports_use_other_account", value);
        self
    }

    /// The label that accounts must have to be offered with this configuration.
    ///
    /// `USVString account_label`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "account_label")]
    pub fn get_account_label(&self) -> Option<String> {
        property::get(self, "account_label")
    }

    /// Sets the label that accounts must have to be offered with this configuration.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "account_label")]
    pub fn set_account_label(&self, value: &str) -> &Self {
        property::set_str(self, "account_label", value);
        self
    }
}

impl IdentityProviderAccount {
    /// An account that the user has with an identity provider.
    ///
    /// `dictionary IdentityProviderAccount`
    ///
    /// Feature `fedcm`.
    pub fn new(id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        this
    }

    /// The ID of the account, unique with the provider.
    ///
    /// `required USVString id`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets the ID of the account, unique with the provider.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The full name of the user.
    ///
    /// `USVString name`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the full name of the user.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The email address of the user.
    ///
    /// `USVString email`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "email")]
    pub fn get_email(&self) -> Option<String> {
        property::get(self, "email")
    }

    /// Sets the email address of the user.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "email")]
    pub fn set_email(&self, value: &str) -> &Self {
        property::set_str(self, "email", value);
        self
    }

    /// The telephone number of the user.
    ///
    /// `USVString tel`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "tel")]
    pub fn get_tel(&self) -> Option<String> {
        property::get(self, "tel")
    }

    /// Sets the telephone number of the user.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "tel")]
    pub fn set_tel(&self, value: &str) -> &Self {
        property::set_str(self, "tel", value);
        self
    }

    /// The user name of the account.
    ///
    /// `USVString username`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "username")]
    pub fn get_username(&self) -> Option<String> {
        property::get(self, "username")
    }

    /// Sets the user name of the account.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "username")]
    pub fn set_username(&self, value: &str) -> &Self {
        property::set_str(self, "username", value);
        self
    }

    /// The first name of the user.
    ///
    /// `USVString given_name`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "given_name")]
    pub fn get_given_name(&self) -> Option<String> {
        property::get(self, "given_name")
    }

    /// Sets the first name of the user.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "given_name")]
    pub fn set_given_name(&self, value: &str) -> &Self {
        property::set_str(self, "given_name", value);
        self
    }

    /// The URL of a picture of the user.
    ///
    /// `USVString picture`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "picture")]
    pub fn get_picture(&self) -> Option<String> {
        property::get(self, "picture")
    }

    /// Sets the URL of a picture of the user.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "picture")]
    pub fn set_picture(&self, value: &str) -> &Self {
        property::set_str(self, "picture", value);
        self
    }

    /// The IDs of the sites that the user has signed in to before.
    ///
    /// `sequence<USVString> approved_clients`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "approved_clients")]
    pub fn get_approved_clients(&self) -> Option<Array<String>> {
        property::get(self, "approved_clients")
    }

    /// Sets the IDs of the sites that the user has signed in to before.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "approved_clients")]
    pub fn set_approved_clients(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "approved_clients", &value.to_value());
        self
    }

    /// The hints by which a site can ask for this account, such as its email address.
    ///
    /// `sequence<DOMString> login_hints`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "login_hints")]
    pub fn get_login_hints(&self) -> Option<Array<String>> {
        property::get(self, "login_hints")
    }

    /// Sets the hints by which a site can ask for this account, such as its email address.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "login_hints")]
    pub fn set_login_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "login_hints", &value.to_value());
        self
    }

    /// The domains by which a site can ask for accounts like this one.
    ///
    /// `sequence<DOMString> domain_hints`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "domain_hints")]
    pub fn get_domain_hints(&self) -> Option<Array<String>> {
        property::get(self, "domain_hints")
    }

    /// Sets the domains by which a site can ask for accounts like this one.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "domain_hints")]
    pub fn set_domain_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "domain_hints", &value.to_value());
        self
    }

    /// The labels by which a configuration can ask for accounts like this one.
    ///
    /// `sequence<DOMString> label_hints`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "label_hints")]
    pub fn get_label_hints(&self) -> Option<Array<String>> {
        property::get(self, "label_hints")
    }

    /// Sets the labels by which a configuration can ask for accounts like this one.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "label_hints")]
    pub fn set_label_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "label_hints", &value.to_value());
        self
    }
}

impl IdentityProviderAccountList {
    /// The accounts that the user has with an identity provider.
    ///
    /// `dictionary IdentityProviderAccountList`
    ///
    /// Feature `fedcm`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The accounts.
    ///
    /// `sequence<IdentityProviderAccount> accounts`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "accounts")]
    pub fn get_accounts(&self) -> Option<Array<IdentityProviderAccount>> {
        property::get(self, "accounts")
    }

    /// Sets the accounts.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "accounts")]
    pub fn set_accounts(&self, value: impl IntoSequence<IdentityProviderAccount>) -> &Self {
        property::set(self, "accounts", &value.to_value());
        self
    }
}

impl Default for IdentityProviderAccountList {
    fn default() -> Self {
        Self::new()
    }
}

impl IdentityAssertionResponse {
    /// The answer of an identity provider to a sign-in.
    ///
    /// `dictionary IdentityAssertionResponse`
    ///
    /// Feature `fedcm`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The token for the site, often a signed one.
    ///
    /// `any token`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "token")]
    pub fn get_token(&self) -> JsValue {
        property::get(self, "token")
    }

    /// Sets the token for the site, often a signed one.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "token")]
    pub fn set_token(&self, value: &JsValue) -> &Self {
        property::set(self, "token", value);
        self
    }

    /// The URL of a page where the user must go on with the sign-in, in a popup.
    ///
    /// `USVString continue_on`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "continue_on")]
    pub fn get_continue_on(&self) -> Option<String> {
        property::get(self, "continue_on")
    }

    /// Sets the URL of a page where the user must go on with the sign-in, in a popup.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "continue_on")]
    pub fn set_continue_on(&self, value: &str) -> &Self {
        property::set_str(self, "continue_on", value);
        self
    }

    /// The error, if the provider refuses the sign-in.
    ///
    /// `IdentityCredentialErrorInit error`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<IdentityCredentialErrorInit> {
        property::get(self, "error")
    }

    /// Sets the error, if the provider refuses the sign-in.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: impl IntoJs<IdentityCredentialErrorInit>) -> &Self {
        property::set(self, "error", &value.to_value());
        self
    }
}

impl Default for IdentityAssertionResponse {
    fn default() -> Self {
        Self::new()
    }
}

impl IdentityProviderClientMetadata {
    /// What the provider knows about a site, for the sign-in dialog.
    ///
    /// `dictionary IdentityProviderClientMetadata`
    ///
    /// Feature `fedcm`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The URL of the site's privacy policy.
    ///
    /// `USVString privacy_policy_url`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "privacy_policy_url")]
    pub fn get_privacy_policy_url(&self) -> Option<String> {
        property::get(self, "privacy_policy_url")
    }

    /// Sets the URL of the site's privacy policy.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "privacy_policy_url")]
    pub fn set_privacy_policy_url(&self, value: &str) -> &Self {
        property::set_str(self, "privacy_policy_url", value);
        self
    }

    /// The URL of the site's terms of service.
    ///
    /// `USVString terms_of_service_url`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "terms_of_service_url")]
    pub fn get_terms_of_service_url(&self) -> Option<String> {
        property::get(self, "terms_of_service_url")
    }

    /// Sets the URL of the site's terms of service.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "terms_of_service_url")]
    pub fn set_terms_of_service_url(&self, value: &str) -> &Self {
        property::set_str(self, "terms_of_service_url", value);
        self
    }

    /// Whether the site that signs in is embedded in a page of a different party.
    ///
    /// `boolean client_is_third_party_to_top_frame_origin = false`
    ///
    /// Feature `fedcm`.
    #[doc(alias = "client_is_third_party_to_top_frame_origin")]
    pub fn get_client_is_third_party_to_top_frame_origin(&self) -> Option<bool> {
        property::get(self, "client_is_third_party_to_top_frame_origin")
    }

    /// Sets whether the site that signs in is embedded in a page of a different party.
    ///
    /// Feature `fedcm`.
    #[doc(alias = "client_is_third_party_to_top_frame_origin")]
    pub fn set_client_is_third_party_to_top_frame_origin(&self, value: bool) -> &Self {
        property::set_bool(self, "client_is_third_party_to_top_frame_origin", value);
        self
    }
}

impl Default for IdentityProviderClientMetadata {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl IdentityUserInfo {
    /// The data of an account with which the user has signed in on this site before.
    ///
    /// `dictionary IdentityUserInfo`
    ///
    /// Features `fedcm` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The email address of the account.
    ///
    /// `USVString email`
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "email")]
    pub fn get_email(&self) -> Option<String> {
        property::get(self, "email")
    }

    /// Sets the email address of the account.
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "email")]
    pub fn set_email(&self, value: &str) -> &Self {
        property::set_str(self, "email", value);
        self
    }

    /// The full name of the user.
    ///
    /// `USVString name`
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the full name of the user.
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The first name of the user.
    ///
    /// `USVString givenName`
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "givenName")]
    pub fn get_given_name(&self) -> Option<String> {
        property::get(self, "givenName")
    }

    /// Sets the first name of the user.
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "givenName")]
    pub fn set_given_name(&self, value: &str) -> &Self {
        property::set_str(self, "givenName", value);
        self
    }

    /// The URL of the user's picture.
    ///
    /// `USVString picture`
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "picture")]
    pub fn get_picture(&self) -> Option<String> {
        property::get(self, "picture")
    }

    /// Sets the URL of the user's picture.
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "picture")]
    pub fn set_picture(&self, value: &str) -> &Self {
        property::set_str(self, "picture", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for IdentityUserInfo {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl IdentityResolveOptions {
    /// The options of `IdentityProvider.resolve`.
    ///
    /// `dictionary IdentityResolveOptions`
    ///
    /// Features `fedcm` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The ID of the account that the user has signed in with.
    ///
    /// `USVString accountId`
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "accountId")]
    pub fn get_account_id(&self) -> Option<String> {
        property::get(self, "accountId")
    }

    /// Sets the ID of the account that the user has signed in with.
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "accountId")]
    pub fn set_account_id(&self, value: &str) -> &Self {
        property::set_str(self, "accountId", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for IdentityResolveOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl IdentityProvider {
    /// Closes the sign-in window that the browser has opened for the provider.
    ///
    /// `static undefined close()`
    ///
    /// Features `fedcm` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityProvider/close_static) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identityprovider-close)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn close() -> Result<(), Exception> {
        Js::try_static_call_IdentityProvider_close()
    }

    /// Ends the request that opened this window by handing the token to the site.
    ///
    /// `static Promise<undefined> resolve(any token, optional IdentityResolveOptions options = {})`
    ///
    /// Features `fedcm` and `experimental`. [Specification](https://w3c-fedid.github.io/FedCM/#dom-identityprovider-resolve)
    #[inline]
    pub fn resolve(token: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_static_call_IdentityProvider_resolve__value__as_value(token))
    }

    /// As `resolve`, with `options`.
    ///
    /// `static Promise<undefined> resolve(any token, optional IdentityResolveOptions options = {})`
    ///
    /// Features `fedcm` and `experimental`.
    #[doc(alias = "resolve")]
    #[inline]
    pub fn resolve_with_options(token: &JsValue, options: &IdentityResolveOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_IdentityProvider_resolve__value2__as_value(token, options.as_ref()))
    }

    /// Resolves to the accounts that the user already uses on the embedding site.
    ///
    /// `static Promise<sequence<IdentityUserInfo>> getUserInfo(IdentityProviderConfig config)`
    ///
    /// Features `fedcm` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityProvider/getUserInfo_static) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identityprovider-getuserinfo)
    #[doc(alias = "getUserInfo")]
    #[inline]
    pub fn get_user_info(config: &IdentityProviderConfig) -> Promise<Array<IdentityUserInfo>> {
        Promise::of_call(Js::try_static_call_IdentityProvider_getUserInfo__value__as_value(config.as_ref()))
    }
}

impl Navigator {
    /// The place to tell the sign-in status to the browser.
    ///
    /// `readonly attribute NavigatorLogin login`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `fedcm`. In secure contexts only. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/login) · [Specification](https://w3c-fedid.github.io/login-status/#dom-navigator-login)
    #[inline]
    pub fn login(&self) -> Option<NavigatorLogin> {
        Js::get_login__as_option_value(js(self)).map(Js::read)
    }
}

impl NavigatorLogin {
    /// Tells the browser whether the user is signed in with the identity provider of this origin.
    ///
    /// `Promise<undefined> setStatus(LoginStatus status)`
    ///
    /// Feature `fedcm`. [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorLogin/setStatus) · [Specification](https://w3c-fedid.github.io/login-status/#dom-navigatorlogin-setstatus)
    #[doc(alias = "setStatus")]
    #[inline]
    pub fn set_status(&self, status: LoginStatus) -> Promise<()> {
        Promise::of_call(Js::try_call_setStatus__str__as_value(js(self), status.as_str()))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "login")]
    pub(crate) fn get_login__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "setStatus")]
    pub(crate) fn try_call_setStatus__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "configURL")]
    pub(crate) fn get_configURL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "isAutoSelected")]
    pub(crate) fn get_isAutoSelected__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "token")]
    pub(crate) fn get_token__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "IdentityCredentialError")]
    pub(crate) fn try_new_IdentityCredentialError__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "IdentityCredentialError")]
    pub(crate) fn try_new_IdentityCredentialError__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "IdentityCredentialError")]
    pub(crate) fn try_new_IdentityCredentialError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IdentityCredential", js_name = "disconnect")]
    pub(crate) fn try_static_call_IdentityCredential_disconnect__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IdentityProvider", js_name = "close")]
    pub(crate) fn try_static_call_IdentityProvider_close() -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IdentityProvider", js_name = "getUserInfo")]
    pub(crate) fn try_static_call_IdentityProvider_getUserInfo__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IdentityProvider", js_name = "resolve")]
    pub(crate) fn try_static_call_IdentityProvider_resolve__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IdentityProvider", js_name = "resolve")]
    pub(crate) fn try_static_call_IdentityProvider_resolve__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
