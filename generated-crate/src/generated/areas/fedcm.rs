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
    /// `IdentityCredentialRequestOptions identity`
    #[doc(alias = "identity")]
    pub fn get_identity(&self) -> Option<IdentityCredentialRequestOptions> {
        property::get(self, "identity")
    }

    /// `IdentityCredentialRequestOptions identity`
    #[doc(alias = "identity")]
    pub fn set_identity(&self, value: &IdentityCredentialRequestOptions) -> &Self {
        property::set(self, "identity", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl IdentityCredentialDisconnectOptions {
    /// `dictionary IdentityCredentialDisconnectOptions : IdentityProviderConfig`
    pub fn new(config_url: &str, client_id: &str, account_hint: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "configURL", config_url);
        property::set_str(&this, "clientId", client_id);
        property::set_str(&this, "accountHint", account_hint);
        this
    }

    /// `required USVString accountHint`
    #[doc(alias = "accountHint")]
    pub fn get_account_hint(&self) -> String {
        property::get(self, "accountHint")
    }

    /// `required USVString accountHint`
    #[doc(alias = "accountHint")]
    pub fn set_account_hint(&self, value: &str) -> &Self {
        property::set_str(self, "accountHint", value);
        self
    }

    /// `required USVString configURL`
    ///
    /// Inherited from `IdentityProviderConfig`.
    #[doc(alias = "configURL")]
    pub fn set_config_url(&self, value: &str) -> &Self {
        property::set_str(self, "configURL", value);
        self
    }

    /// `required USVString clientId`
    ///
    /// Inherited from `IdentityProviderConfig`.
    #[doc(alias = "clientId")]
    pub fn set_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "clientId", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl IdentityCredential {
    /// `static Promise<undefined> disconnect(IdentityCredentialDisconnectOptions options)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential/disconnect_static) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredential-disconnect)
    #[inline]
    pub fn disconnect(options: &IdentityCredentialDisconnectOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_IdentityCredential_disconnect__value__as_value(options.as_ref()))
    }

    /// `readonly attribute any token`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential/token) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredential-token)
    #[inline]
    pub fn token(&self) -> JsValue {
        Js::get_token__as_value(js(self))
    }

    /// `readonly attribute boolean isAutoSelected`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential/isAutoSelected) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredential-isautoselected)
    #[doc(alias = "isAutoSelected")]
    #[inline]
    pub fn is_auto_selected(&self) -> bool {
        Js::get_isAutoSelected__as_bool(js(self)).get()
    }

    /// `readonly attribute USVString configURL`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredential/configURL) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredential-configurl)
    #[doc(alias = "configURL")]
    #[inline]
    pub fn config_url(&self) -> String {
        Js::get_configURL__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl DisconnectedAccount {
    /// `dictionary DisconnectedAccount`
    pub fn new(account_id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "account_id", account_id);
        this
    }

    /// `required USVString account_id`
    #[doc(alias = "account_id")]
    pub fn get_account_id(&self) -> String {
        property::get(self, "account_id")
    }

    /// `required USVString account_id`
    #[doc(alias = "account_id")]
    pub fn set_account_id(&self, value: &str) -> &Self {
        property::set_str(self, "account_id", value);
        self
    }
}

impl IdentityCredentialErrorInit {
    /// `dictionary IdentityCredentialErrorInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<String> {
        property::get(self, "error")
    }

    /// `DOMString error`
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &str) -> &Self {
        property::set_str(self, "error", value);
        self
    }

    /// `USVString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `USVString url`
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
    /// `constructor(optional DOMString message = "", optional IdentityCredentialErrorInit options = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError/IdentityCredentialError) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredentialerror-identitycredentialerror)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<IdentityCredentialError, Exception> {
        Js::try_new_IdentityCredentialError__as_value().map(Js::cast)
    }

    /// `constructor(optional DOMString message = "", optional IdentityCredentialErrorInit options = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError/IdentityCredentialError) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredentialerror-identitycredentialerror)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_message(message: &str) -> Result<IdentityCredentialError, Exception> {
        Js::try_new_IdentityCredentialError__str__as_value(message).map(Js::cast)
    }

    /// `constructor(optional DOMString message = "", optional IdentityCredentialErrorInit options = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError/IdentityCredentialError) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredentialerror-identitycredentialerror)
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

    /// `readonly attribute DOMString error`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError/error) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredentialerror-error)
    #[inline]
    pub fn error(&self) -> String {
        Js::get_error__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString url`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityCredentialError/url) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identitycredentialerror-url)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
web_error_traits!(IdentityCredentialError);

impl IdentityCredentialRequestOptions {
    /// `dictionary IdentityCredentialRequestOptions`
    pub fn new(providers: impl IntoSequence<IdentityProviderRequestOptions>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "providers", &providers.to_value());
        this
    }

    /// `required sequence<IdentityProviderRequestOptions> providers`
    #[doc(alias = "providers")]
    pub fn get_providers(&self) -> Array<IdentityProviderRequestOptions> {
        property::get(self, "providers")
    }

    /// `required sequence<IdentityProviderRequestOptions> providers`
    #[doc(alias = "providers")]
    pub fn set_providers(&self, value: impl IntoSequence<IdentityProviderRequestOptions>) -> &Self {
        property::set(self, "providers", &value.to_value());
        self
    }

    /// `IdentityCredentialRequestOptionsContext context = "signin"`
    #[doc(alias = "context")]
    pub fn get_context(&self) -> Option<IdentityCredentialRequestOptionsContext> {
        property::get(self, "context")
    }

    /// `IdentityCredentialRequestOptionsContext context = "signin"`
    #[doc(alias = "context")]
    pub fn set_context(&self, value: IdentityCredentialRequestOptionsContext) -> &Self {
        property::set_str(self, "context", value.as_str());
        self
    }

    /// `IdentityCredentialRequestOptionsMode mode = "passive"`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<IdentityCredentialRequestOptionsMode> {
        property::get(self, "mode")
    }

    /// `IdentityCredentialRequestOptionsMode mode = "passive"`
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: IdentityCredentialRequestOptionsMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }
}

impl IdentityProviderConfig {
    /// `dictionary IdentityProviderConfig`
    pub fn new(config_url: &str, client_id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "configURL", config_url);
        property::set_str(&this, "clientId", client_id);
        this
    }

    /// `required USVString configURL`
    #[doc(alias = "configURL")]
    pub fn get_config_url(&self) -> String {
        property::get(self, "configURL")
    }

    /// `required USVString configURL`
    #[doc(alias = "configURL")]
    pub fn set_config_url(&self, value: &str) -> &Self {
        property::set_str(self, "configURL", value);
        self
    }

    /// `required USVString clientId`
    #[doc(alias = "clientId")]
    pub fn get_client_id(&self) -> String {
        property::get(self, "clientId")
    }

    /// `required USVString clientId`
    #[doc(alias = "clientId")]
    pub fn set_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "clientId", value);
        self
    }
}

impl IdentityProviderRequestOptions {
    /// `dictionary IdentityProviderRequestOptions : IdentityProviderConfig`
    pub fn new(config_url: &str, client_id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "configURL", config_url);
        property::set_str(&this, "clientId", client_id);
        this
    }

    /// `DOMString loginHint`
    #[doc(alias = "loginHint")]
    pub fn get_login_hint(&self) -> Option<String> {
        property::get(self, "loginHint")
    }

    /// `DOMString loginHint`
    #[doc(alias = "loginHint")]
    pub fn set_login_hint(&self, value: &str) -> &Self {
        property::set_str(self, "loginHint", value);
        self
    }

    /// `DOMString domainHint`
    #[doc(alias = "domainHint")]
    pub fn get_domain_hint(&self) -> Option<String> {
        property::get(self, "domainHint")
    }

    /// `DOMString domainHint`
    #[doc(alias = "domainHint")]
    pub fn set_domain_hint(&self, value: &str) -> &Self {
        property::set_str(self, "domainHint", value);
        self
    }

    /// `sequence<USVString> fields`
    #[doc(alias = "fields")]
    pub fn get_fields(&self) -> Option<Array<String>> {
        property::get(self, "fields")
    }

    /// `sequence<USVString> fields`
    #[doc(alias = "fields")]
    pub fn set_fields(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "fields", &value.to_value());
        self
    }

    /// `any params`
    #[doc(alias = "params")]
    pub fn get_params(&self) -> JsValue {
        property::get(self, "params")
    }

    /// `any params`
    #[doc(alias = "params")]
    pub fn set_params(&self, value: &JsValue) -> &Self {
        property::set(self, "params", value);
        self
    }

    /// `required USVString configURL`
    ///
    /// Inherited from `IdentityProviderConfig`.
    #[doc(alias = "configURL")]
    pub fn set_config_url(&self, value: &str) -> &Self {
        property::set_str(self, "configURL", value);
        self
    }

    /// `required USVString clientId`
    ///
    /// Inherited from `IdentityProviderConfig`.
    #[doc(alias = "clientId")]
    pub fn set_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "clientId", value);
        self
    }
}

impl IdentityProviderWellKnown {
    /// `dictionary IdentityProviderWellKnown`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<USVString> provider_urls`
    #[doc(alias = "provider_urls")]
    pub fn get_provider_urls(&self) -> Option<Array<String>> {
        property::get(self, "provider_urls")
    }

    /// `sequence<USVString> provider_urls`
    #[doc(alias = "provider_urls")]
    pub fn set_provider_urls(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "provider_urls", &value.to_value());
        self
    }

    /// `USVString accounts_endpoint`
    #[doc(alias = "accounts_endpoint")]
    pub fn get_accounts_endpoint(&self) -> Option<String> {
        property::get(self, "accounts_endpoint")
    }

    /// `USVString accounts_endpoint`
    #[doc(alias = "accounts_endpoint")]
    pub fn set_accounts_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "accounts_endpoint", value);
        self
    }

    /// `USVString login_url`
    #[doc(alias = "login_url")]
    pub fn get_login_url(&self) -> Option<String> {
        property::get(self, "login_url")
    }

    /// `USVString login_url`
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
    /// `dictionary IdentityProviderIcon`
    pub fn new(url: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "url", url);
        this
    }

    /// `required USVString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> String {
        property::get(self, "url")
    }

    /// `required USVString url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// `unsigned long size`
    #[doc(alias = "size")]
    pub fn get_size(&self) -> Option<u32> {
        property::get(self, "size")
    }

    /// `unsigned long size`
    #[doc(alias = "size")]
    pub fn set_size(&self, value: u32) -> &Self {
        property::set_f64(self, "size", value as f64);
        self
    }
}

impl IdentityProviderBranding {
    /// `dictionary IdentityProviderBranding`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString background_color`
    #[doc(alias = "background_color")]
    pub fn get_background_color(&self) -> Option<String> {
        property::get(self, "background_color")
    }

    /// `USVString background_color`
    #[doc(alias = "background_color")]
    pub fn set_background_color(&self, value: &str) -> &Self {
        property::set_str(self, "background_color", value);
        self
    }

    /// `USVString color`
    #[doc(alias = "color")]
    pub fn get_color(&self) -> Option<String> {
        property::get(self, "color")
    }

    /// `USVString color`
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &str) -> &Self {
        property::set_str(self, "color", value);
        self
    }

    /// `sequence<IdentityProviderIcon> icons`
    #[doc(alias = "icons")]
    pub fn get_icons(&self) -> Option<Array<IdentityProviderIcon>> {
        property::get(self, "icons")
    }

    /// `sequence<IdentityProviderIcon> icons`
    #[doc(alias = "icons")]
    pub fn set_icons(&self, value: impl IntoSequence<IdentityProviderIcon>) -> &Self {
        property::set(self, "icons", &value.to_value());
        self
    }

    /// `USVString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `USVString name`
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
    /// `dictionary IdentityProviderAPIConfig`
    pub fn new(accounts_endpoint: &str, id_assertion_endpoint: &str, login_url: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "accounts_endpoint", accounts_endpoint);
        property::set_str(&this, "id_assertion_endpoint", id_assertion_endpoint);
        property::set_str(&this, "login_url", login_url);
        this
    }

    /// `required USVString accounts_endpoint`
    #[doc(alias = "accounts_endpoint")]
    pub fn get_accounts_endpoint(&self) -> String {
        property::get(self, "accounts_endpoint")
    }

    /// `required USVString accounts_endpoint`
    #[doc(alias = "accounts_endpoint")]
    pub fn set_accounts_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "accounts_endpoint", value);
        self
    }

    /// `USVString client_metadata_endpoint`
    #[doc(alias = "client_metadata_endpoint")]
    pub fn get_client_metadata_endpoint(&self) -> Option<String> {
        property::get(self, "client_metadata_endpoint")
    }

    /// `USVString client_metadata_endpoint`
    #[doc(alias = "client_metadata_endpoint")]
    pub fn set_client_metadata_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "client_metadata_endpoint", value);
        self
    }

    /// `required USVString id_assertion_endpoint`
    #[doc(alias = "id_assertion_endpoint")]
    pub fn get_id_assertion_endpoint(&self) -> String {
        property::get(self, "id_assertion_endpoint")
    }

    /// `required USVString id_assertion_endpoint`
    #[doc(alias = "id_assertion_endpoint")]
    pub fn set_id_assertion_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "id_assertion_endpoint", value);
        self
    }

    /// `required USVString login_url`
    #[doc(alias = "login_url")]
    pub fn get_login_url(&self) -> String {
        property::get(self, "login_url")
    }

    /// `required USVString login_url`
    #[doc(alias = "login_url")]
    pub fn set_login_url(&self, value: &str) -> &Self {
        property::set_str(self, "login_url", value);
        self
    }

    /// `USVString disconnect_endpoint`
    #[doc(alias = "disconnect_endpoint")]
    pub fn get_disconnect_endpoint(&self) -> Option<String> {
        property::get(self, "disconnect_endpoint")
    }

    /// `USVString disconnect_endpoint`
    #[doc(alias = "disconnect_endpoint")]
    pub fn set_disconnect_endpoint(&self, value: &str) -> &Self {
        property::set_str(self, "disconnect_endpoint", value);
        self
    }

    /// `IdentityProviderBranding branding`
    #[doc(alias = "branding")]
    pub fn get_branding(&self) -> Option<IdentityProviderBranding> {
        property::get(self, "branding")
    }

    /// `IdentityProviderBranding branding`
    #[doc(alias = "branding")]
    pub fn set_branding(&self, value: &IdentityProviderBranding) -> &Self {
        property::set(self, "branding", value.as_ref());
        self
    }

    /// `boolean supports_use_other_account = false`
    #[doc(alias = "supports_use_other_account")]
    pub fn get_supports_use_other_account(&self) -> Option<bool> {
        property::get(self, "supports_use_other_account")
    }

    /// `boolean supports_use_other_account = false`
    #[doc(alias = "supports_use_other_account")]
    pub fn set_supports_use_other_account(&self, value: bool) -> &Self {
        property::set_bool(self, "supports_use_other_account", value);
        self
    }

    /// `USVString account_label`
    #[doc(alias = "account_label")]
    pub fn get_account_label(&self) -> Option<String> {
        property::get(self, "account_label")
    }

    /// `USVString account_label`
    #[doc(alias = "account_label")]
    pub fn set_account_label(&self, value: &str) -> &Self {
        property::set_str(self, "account_label", value);
        self
    }
}

impl IdentityProviderAccount {
    /// `dictionary IdentityProviderAccount`
    pub fn new(id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        this
    }

    /// `required USVString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// `required USVString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `USVString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `USVString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `USVString email`
    #[doc(alias = "email")]
    pub fn get_email(&self) -> Option<String> {
        property::get(self, "email")
    }

    /// `USVString email`
    #[doc(alias = "email")]
    pub fn set_email(&self, value: &str) -> &Self {
        property::set_str(self, "email", value);
        self
    }

    /// `USVString tel`
    #[doc(alias = "tel")]
    pub fn get_tel(&self) -> Option<String> {
        property::get(self, "tel")
    }

    /// `USVString tel`
    #[doc(alias = "tel")]
    pub fn set_tel(&self, value: &str) -> &Self {
        property::set_str(self, "tel", value);
        self
    }

    /// `USVString username`
    #[doc(alias = "username")]
    pub fn get_username(&self) -> Option<String> {
        property::get(self, "username")
    }

    /// `USVString username`
    #[doc(alias = "username")]
    pub fn set_username(&self, value: &str) -> &Self {
        property::set_str(self, "username", value);
        self
    }

    /// `USVString given_name`
    #[doc(alias = "given_name")]
    pub fn get_given_name(&self) -> Option<String> {
        property::get(self, "given_name")
    }

    /// `USVString given_name`
    #[doc(alias = "given_name")]
    pub fn set_given_name(&self, value: &str) -> &Self {
        property::set_str(self, "given_name", value);
        self
    }

    /// `USVString picture`
    #[doc(alias = "picture")]
    pub fn get_picture(&self) -> Option<String> {
        property::get(self, "picture")
    }

    /// `USVString picture`
    #[doc(alias = "picture")]
    pub fn set_picture(&self, value: &str) -> &Self {
        property::set_str(self, "picture", value);
        self
    }

    /// `sequence<USVString> approved_clients`
    #[doc(alias = "approved_clients")]
    pub fn get_approved_clients(&self) -> Option<Array<String>> {
        property::get(self, "approved_clients")
    }

    /// `sequence<USVString> approved_clients`
    #[doc(alias = "approved_clients")]
    pub fn set_approved_clients(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "approved_clients", &value.to_value());
        self
    }

    /// `sequence<DOMString> login_hints`
    #[doc(alias = "login_hints")]
    pub fn get_login_hints(&self) -> Option<Array<String>> {
        property::get(self, "login_hints")
    }

    /// `sequence<DOMString> login_hints`
    #[doc(alias = "login_hints")]
    pub fn set_login_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "login_hints", &value.to_value());
        self
    }

    /// `sequence<DOMString> domain_hints`
    #[doc(alias = "domain_hints")]
    pub fn get_domain_hints(&self) -> Option<Array<String>> {
        property::get(self, "domain_hints")
    }

    /// `sequence<DOMString> domain_hints`
    #[doc(alias = "domain_hints")]
    pub fn set_domain_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "domain_hints", &value.to_value());
        self
    }

    /// `sequence<DOMString> label_hints`
    #[doc(alias = "label_hints")]
    pub fn get_label_hints(&self) -> Option<Array<String>> {
        property::get(self, "label_hints")
    }

    /// `sequence<DOMString> label_hints`
    #[doc(alias = "label_hints")]
    pub fn set_label_hints(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "label_hints", &value.to_value());
        self
    }
}

impl IdentityProviderAccountList {
    /// `dictionary IdentityProviderAccountList`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<IdentityProviderAccount> accounts`
    #[doc(alias = "accounts")]
    pub fn get_accounts(&self) -> Option<Array<IdentityProviderAccount>> {
        property::get(self, "accounts")
    }

    /// `sequence<IdentityProviderAccount> accounts`
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
    /// `dictionary IdentityAssertionResponse`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `any token`
    #[doc(alias = "token")]
    pub fn get_token(&self) -> JsValue {
        property::get(self, "token")
    }

    /// `any token`
    #[doc(alias = "token")]
    pub fn set_token(&self, value: &JsValue) -> &Self {
        property::set(self, "token", value);
        self
    }

    /// `USVString continue_on`
    #[doc(alias = "continue_on")]
    pub fn get_continue_on(&self) -> Option<String> {
        property::get(self, "continue_on")
    }

    /// `USVString continue_on`
    #[doc(alias = "continue_on")]
    pub fn set_continue_on(&self, value: &str) -> &Self {
        property::set_str(self, "continue_on", value);
        self
    }

    /// `IdentityCredentialErrorInit error`
    #[doc(alias = "error")]
    pub fn get_error(&self) -> Option<IdentityCredentialErrorInit> {
        property::get(self, "error")
    }

    /// `IdentityCredentialErrorInit error`
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
    /// `dictionary IdentityProviderClientMetadata`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString privacy_policy_url`
    #[doc(alias = "privacy_policy_url")]
    pub fn get_privacy_policy_url(&self) -> Option<String> {
        property::get(self, "privacy_policy_url")
    }

    /// `USVString privacy_policy_url`
    #[doc(alias = "privacy_policy_url")]
    pub fn set_privacy_policy_url(&self, value: &str) -> &Self {
        property::set_str(self, "privacy_policy_url", value);
        self
    }

    /// `USVString terms_of_service_url`
    #[doc(alias = "terms_of_service_url")]
    pub fn get_terms_of_service_url(&self) -> Option<String> {
        property::get(self, "terms_of_service_url")
    }

    /// `USVString terms_of_service_url`
    #[doc(alias = "terms_of_service_url")]
    pub fn set_terms_of_service_url(&self, value: &str) -> &Self {
        property::set_str(self, "terms_of_service_url", value);
        self
    }

    /// `boolean client_is_third_party_to_top_frame_origin = false`
    #[doc(alias = "client_is_third_party_to_top_frame_origin")]
    pub fn get_client_is_third_party_to_top_frame_origin(&self) -> Option<bool> {
        property::get(self, "client_is_third_party_to_top_frame_origin")
    }

    /// `boolean client_is_third_party_to_top_frame_origin = false`
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
    /// `dictionary IdentityUserInfo`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString email`
    #[doc(alias = "email")]
    pub fn get_email(&self) -> Option<String> {
        property::get(self, "email")
    }

    /// `USVString email`
    #[doc(alias = "email")]
    pub fn set_email(&self, value: &str) -> &Self {
        property::set_str(self, "email", value);
        self
    }

    /// `USVString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `USVString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `USVString givenName`
    #[doc(alias = "givenName")]
    pub fn get_given_name(&self) -> Option<String> {
        property::get(self, "givenName")
    }

    /// `USVString givenName`
    #[doc(alias = "givenName")]
    pub fn set_given_name(&self, value: &str) -> &Self {
        property::set_str(self, "givenName", value);
        self
    }

    /// `USVString picture`
    #[doc(alias = "picture")]
    pub fn get_picture(&self) -> Option<String> {
        property::get(self, "picture")
    }

    /// `USVString picture`
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
    /// `dictionary IdentityResolveOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString accountId`
    #[doc(alias = "accountId")]
    pub fn get_account_id(&self) -> Option<String> {
        property::get(self, "accountId")
    }

    /// `USVString accountId`
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
    /// `static undefined close()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityProvider/close_static) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identityprovider-close)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn close() -> Result<(), Exception> {
        Js::try_static_call_IdentityProvider_close()
    }

    /// `static Promise<undefined> resolve(any token, optional IdentityResolveOptions options = {})`
    ///
    /// [Specification](https://w3c-fedid.github.io/FedCM/#dom-identityprovider-resolve)
    #[inline]
    pub fn resolve(token: &JsValue) -> Promise<()> {
        Promise::of_call(Js::try_static_call_IdentityProvider_resolve__value__as_value(token))
    }

    /// `static Promise<undefined> resolve(any token, optional IdentityResolveOptions options = {})`
    ///
    /// [Specification](https://w3c-fedid.github.io/FedCM/#dom-identityprovider-resolve)
    #[doc(alias = "resolve")]
    #[inline]
    pub fn resolve_with_options(token: &JsValue, options: &IdentityResolveOptions) -> Promise<()> {
        Promise::of_call(Js::try_static_call_IdentityProvider_resolve__value2__as_value(token, options.as_ref()))
    }

    /// `static Promise<sequence<IdentityUserInfo>> getUserInfo(IdentityProviderConfig config)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/IdentityProvider/getUserInfo_static) · [Specification](https://w3c-fedid.github.io/FedCM/#dom-identityprovider-getuserinfo)
    #[doc(alias = "getUserInfo")]
    #[inline]
    pub fn get_user_info(config: &IdentityProviderConfig) -> Promise<Array<IdentityUserInfo>> {
        Promise::of_call(Js::try_static_call_IdentityProvider_getUserInfo__value__as_value(config.as_ref()))
    }
}

impl Navigator {
    /// `readonly attribute NavigatorLogin login`
    ///
    /// In secure contexts only.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/login) · [Specification](https://w3c-fedid.github.io/login-status/#dom-navigator-login)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn login(&self) -> Option<NavigatorLogin> {
        Js::get_login__as_option_value(js(self)).map(Js::read)
    }
}

impl NavigatorLogin {
    /// `Promise<undefined> setStatus(LoginStatus status)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/NavigatorLogin/setStatus) · [Specification](https://w3c-fedid.github.io/login-status/#dom-navigatorlogin-setstatus)
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
