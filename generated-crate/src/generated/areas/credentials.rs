//! Credentials kept by the browser: passwords, federated accounts, one-time passwords

use crate::runtime::prelude::*;
use crate::{
    AbortSignal, Credential, CredentialCreationOptions, CredentialData, CredentialMediationRequirement,
    CredentialRequestOptions, CredentialsContainer, FederatedCredentialInit, FederatedCredentialRequestOptions,
    Navigator, OtpCredentialRequestOptions, OtpCredentialTransportType, PasswordCredentialData, PasswordCredentialInit,
};
#[cfg(feature = "experimental")]
use crate::{FederatedCredential, HtmlFormElementOrPasswordCredentialData, OtpCredential, PasswordCredential};

impl Credential {
    /// The identifier of the credential, such as the user name for a password.
    ///
    /// `readonly attribute USVString id`
    ///
    /// Feature `credentials`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Credential/id) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credential-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The kind of the credential, such as `password` or `public-key`.
    ///
    /// `readonly attribute DOMString type`
    ///
    /// Feature `credentials`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Credential/type) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credential-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Resolves to whether this kind can be offered in form autofill, without a dialog.
    ///
    /// `static Promise<boolean> isConditionalMediationAvailable()`
    ///
    /// Feature `credentials`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Credential/isConditionalMediationAvailable_static) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credential-isconditionalmediationavailable)
    #[doc(alias = "isConditionalMediationAvailable")]
    #[inline]
    pub fn is_conditional_mediation_available() -> Promise<bool> {
        Promise::of_call(Js::try_static_call_Credential_isConditionalMediationAvailable__as_value())
    }
}

impl CredentialsContainer {
    /// Resolves to a credential that fits the options, or none; this may ask the user.
    ///
    /// `Promise<Credential?> get(optional CredentialRequestOptions options = {})`
    ///
    /// Feature `credentials`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/get) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-get)
    #[inline]
    pub fn get(&self) -> Promise<Option<Credential>> {
        Promise::of_call(Js::try_call_get__as_value(js(self)))
    }

    /// As `get`, with `options`.
    ///
    /// `Promise<Credential?> get(optional CredentialRequestOptions options = {})`
    ///
    /// Feature `credentials`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with_options(&self, options: &CredentialRequestOptions) -> Promise<Option<Credential>> {
        Promise::of_call(Js::try_call_get__value__as_value(js(self), options.as_ref()))
    }

    /// Saves a credential in the browser, often after the user agrees.
    ///
    /// `Promise<undefined> store(Credential credential)`
    ///
    /// Feature `credentials`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/store) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-store)
    #[inline]
    pub fn store(&self, credential: &Credential) -> Promise<()> {
        Promise::of_call(Js::try_call_store__value__as_value(js(self), credential.as_ref()))
    }

    /// Resolves to a new credential made from the options.
    ///
    /// `Promise<Credential?> create(optional CredentialCreationOptions options = {})`
    ///
    /// Feature `credentials`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/create) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-create)
    #[inline]
    pub fn create(&self) -> Promise<Option<Credential>> {
        Promise::of_call(Js::try_call_create__as_value(js(self)))
    }

    /// As `create`, with `options`.
    ///
    /// `Promise<Credential?> create(optional CredentialCreationOptions options = {})`
    ///
    /// Feature `credentials`.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with_options(&self, options: &CredentialCreationOptions) -> Promise<Option<Credential>> {
        Promise::of_call(Js::try_call_create__value__as_value(js(self), options.as_ref()))
    }

    /// Makes the next sign-in ask the user; call it when the user signs out.
    ///
    /// `Promise<undefined> preventSilentAccess()`
    ///
    /// Feature `credentials`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/preventSilentAccess) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-preventsilentaccess)
    #[doc(alias = "preventSilentAccess")]
    #[inline]
    pub fn prevent_silent_access(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_preventSilentAccess__as_value(js(self)))
    }
}

impl CredentialData {
    /// The part that all data for new credentials have in common.
    ///
    /// `dictionary CredentialData`
    ///
    /// Feature `credentials`.
    pub fn new(id: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        this
    }

    /// The identifier of the credential, such as the user name.
    ///
    /// `required USVString id`
    ///
    /// Feature `credentials`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> String {
        property::get(self, "id")
    }

    /// Sets the identifier of the credential, such as the user name.
    ///
    /// Feature `credentials`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl CredentialRequestOptions {
    /// The kinds of credentials that a page asks for, and how.
    ///
    /// `dictionary CredentialRequestOptions`
    ///
    /// Feature `credentials`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the user is asked; `optional` by default, which means only if needed.
    ///
    /// `CredentialMediationRequirement mediation = "optional"`
    ///
    /// Feature `credentials`.
    #[doc(alias = "mediation")]
    pub fn get_mediation(&self) -> Option<CredentialMediationRequirement> {
        property::get(self, "mediation")
    }

    /// Sets whether the user is asked; `optional` by default, which means only if needed.
    ///
    /// Feature `credentials`.
    #[doc(alias = "mediation")]
    pub fn set_mediation(&self, value: CredentialMediationRequirement) -> &Self {
        property::set_str(self, "mediation", value.as_str());
        self
    }

    /// The way to ask; `immediate` gives up at once if no credential is at hand.
    ///
    /// `DOMString uiMode`
    ///
    /// Feature `credentials`.
    #[doc(alias = "uiMode")]
    pub fn get_ui_mode(&self) -> Option<String> {
        property::get(self, "uiMode")
    }

    /// Sets the way to ask; `immediate` gives up at once if no credential is at hand.
    ///
    /// Feature `credentials`.
    #[doc(alias = "uiMode")]
    pub fn set_ui_mode(&self, value: &str) -> &Self {
        property::set_str(self, "uiMode", value);
        self
    }

    /// A signal that cancels the request.
    ///
    /// `AbortSignal signal`
    ///
    /// Feature `credentials`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that cancels the request.
    ///
    /// Feature `credentials`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// Whether saved passwords are asked for.
    ///
    /// `boolean password = false`
    ///
    /// Feature `credentials`.
    #[doc(alias = "password")]
    pub fn get_password(&self) -> Option<bool> {
        property::get(self, "password")
    }

    /// Sets whether saved passwords are asked for.
    ///
    /// Feature `credentials`.
    #[doc(alias = "password")]
    pub fn set_password(&self, value: bool) -> &Self {
        property::set_bool(self, "password", value);
        self
    }

    /// The identity providers whose saved accounts are asked for.
    ///
    /// `FederatedCredentialRequestOptions federated`
    ///
    /// Feature `credentials`.
    #[doc(alias = "federated")]
    pub fn get_federated(&self) -> Option<FederatedCredentialRequestOptions> {
        property::get(self, "federated")
    }

    /// Sets the identity providers whose saved accounts are asked for.
    ///
    /// Feature `credentials`.
    #[doc(alias = "federated")]
    pub fn set_federated(&self, value: &FederatedCredentialRequestOptions) -> &Self {
        property::set(self, "federated", value.as_ref());
        self
    }

    /// The request for a one-time password, such as from a text message.
    ///
    /// `OTPCredentialRequestOptions otp`
    ///
    /// Feature `credentials`.
    #[doc(alias = "otp")]
    pub fn get_otp(&self) -> Option<OtpCredentialRequestOptions> {
        property::get(self, "otp")
    }

    /// Sets the request for a one-time password, such as from a text message.
    ///
    /// Feature `credentials`.
    #[doc(alias = "otp")]
    pub fn set_otp(&self, value: &OtpCredentialRequestOptions) -> &Self {
        property::set(self, "otp", value.as_ref());
        self
    }
}

impl Default for CredentialRequestOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl CredentialCreationOptions {
    /// The kind and data of a credential to create.
    ///
    /// `dictionary CredentialCreationOptions`
    ///
    /// Feature `credentials`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the user is asked; `conditional` creates a passkey without a dialog after a password sign-in.
    ///
    /// `CredentialMediationRequirement mediation = "optional"`
    ///
    /// Feature `credentials`.
    #[doc(alias = "mediation")]
    pub fn get_mediation(&self) -> Option<CredentialMediationRequirement> {
        property::get(self, "mediation")
    }

    /// Sets whether the user is asked; `conditional` creates a passkey without a dialog after a password sign-in.
    ///
    /// Feature `credentials`.
    #[doc(alias = "mediation")]
    pub fn set_mediation(&self, value: CredentialMediationRequirement) -> &Self {
        property::set_str(self, "mediation", value.as_str());
        self
    }

    /// A signal that cancels the creation.
    ///
    /// `AbortSignal signal`
    ///
    /// Feature `credentials`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that cancels the creation.
    ///
    /// Feature `credentials`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// The data or sign-in form for a password credential.
    ///
    /// `PasswordCredentialInit password`
    ///
    /// Feature `credentials`.
    #[doc(alias = "password")]
    pub fn get_password(&self) -> Option<PasswordCredentialInit> {
        property::get(self, "password")
    }

    /// Sets the data or sign-in form for a password credential.
    ///
    /// Feature `credentials`.
    #[doc(alias = "password")]
    pub fn set_password(&self, value: impl Into<PasswordCredentialInit>) -> &Self {
        property::set(self, "password", &value.into().to_js());
        self
    }

    /// The data for a credential of an identity provider.
    ///
    /// `FederatedCredentialInit federated`
    ///
    /// Feature `credentials`.
    #[doc(alias = "federated")]
    pub fn get_federated(&self) -> Option<FederatedCredentialInit> {
        property::get(self, "federated")
    }

    /// Sets the data for a credential of an identity provider.
    ///
    /// Feature `credentials`.
    #[doc(alias = "federated")]
    pub fn set_federated(&self, value: &FederatedCredentialInit) -> &Self {
        property::set(self, "federated", value.as_ref());
        self
    }
}

impl Default for CredentialCreationOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl PasswordCredential {
    /// Makes a new `PasswordCredential`.
    ///
    /// `constructor(HTMLFormElement form)`
    /// `constructor(PasswordCredentialData data)`
    ///
    /// Features `credentials` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential/PasswordCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-passwordcredential-passwordcredential)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(form: impl Into<HtmlFormElementOrPasswordCredentialData>) -> Result<PasswordCredential, Exception> {
        Js::try_new_PasswordCredential__value__as_value(&form.into().to_js()).map(Js::cast)
    }

    /// The password in plain text.
    ///
    /// `readonly attribute USVString password`
    ///
    /// Features `credentials` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential/password) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-passwordcredential-password)
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A readable name of the account, for the account chooser.
    ///
    /// `readonly attribute USVString name`
    ///
    /// Features `credentials` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential/name) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialuserdata-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of a picture for the account, empty if there is none.
    ///
    /// `readonly attribute USVString iconURL`
    ///
    /// Features `credentials` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential/iconURL) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialuserdata-iconurl)
    #[doc(alias = "iconURL")]
    #[inline]
    pub fn icon_url(&self) -> String {
        Js::get_iconURL__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl PasswordCredentialData {
    /// The data of a new credential of user name and password.
    ///
    /// `dictionary PasswordCredentialData : CredentialData`
    ///
    /// Feature `credentials`.
    pub fn new(id: &str, origin: &str, password: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "origin", origin);
        property::set_str(&this, "password", password);
        this
    }

    /// A readable name of the user for the account chooser.
    ///
    /// `USVString name`
    ///
    /// Feature `credentials`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets a readable name of the user for the account chooser.
    ///
    /// Feature `credentials`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The URL of a picture for the account chooser.
    ///
    /// `USVString iconURL`
    ///
    /// Feature `credentials`.
    #[doc(alias = "iconURL")]
    pub fn get_icon_url(&self) -> Option<String> {
        property::get(self, "iconURL")
    }

    /// Sets the URL of a picture for the account chooser.
    ///
    /// Feature `credentials`.
    #[doc(alias = "iconURL")]
    pub fn set_icon_url(&self, value: &str) -> &Self {
        property::set_str(self, "iconURL", value);
        self
    }

    /// The origin that the credential belongs to.
    ///
    /// `required USVString origin`
    ///
    /// Feature `credentials`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        property::get(self, "origin")
    }

    /// Sets the origin that the credential belongs to.
    ///
    /// Feature `credentials`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// The password.
    ///
    /// `required USVString password`
    ///
    /// Feature `credentials`.
    #[doc(alias = "password")]
    pub fn get_password(&self) -> String {
        property::get(self, "password")
    }

    /// Sets the password.
    ///
    /// Feature `credentials`.
    #[doc(alias = "password")]
    pub fn set_password(&self, value: &str) -> &Self {
        property::set_str(self, "password", value);
        self
    }

    /// Sets the identifier of the credential, such as the user name.
    ///
    /// `required USVString id`
    ///
    /// Feature `credentials`. Inherited from `CredentialData`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl FederatedCredential {
    /// Makes a new `FederatedCredential`.
    ///
    /// `constructor(FederatedCredentialInit data)`
    ///
    /// Features `credentials` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FederatedCredential/FederatedCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-federatedcredential-federatedcredential)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(data: &FederatedCredentialInit) -> Result<FederatedCredential, Exception> {
        Js::try_new_FederatedCredential__value__as_value(data.as_ref()).map(Js::cast)
    }

    /// The origin of the identity provider.
    ///
    /// `readonly attribute USVString provider`
    ///
    /// Features `credentials` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FederatedCredential/provider) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-federatedcredential-provider)
    #[inline]
    pub fn provider(&self) -> String {
        Js::get_provider__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The name of the sign-in protocol, null if unknown.
    ///
    /// `readonly attribute DOMString? protocol`
    ///
    /// Features `credentials` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FederatedCredential/protocol) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-federatedcredential-protocol)
    #[inline]
    pub fn protocol(&self) -> Option<String> {
        Js::get_protocol__as_value(js(self)).as_string()
    }

    /// A readable name of the account, for the account chooser.
    ///
    /// `readonly attribute USVString name`
    ///
    /// Features `credentials` and `experimental`. In secure contexts only. [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialuserdata-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of a picture for the account, empty if there is none.
    ///
    /// `readonly attribute USVString iconURL`
    ///
    /// Features `credentials` and `experimental`. In secure contexts only. [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialuserdata-iconurl)
    #[doc(alias = "iconURL")]
    #[inline]
    pub fn icon_url(&self) -> String {
        Js::get_iconURL__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl FederatedCredentialRequestOptions {
    /// The identity providers whose credentials are asked for.
    ///
    /// `dictionary FederatedCredentialRequestOptions`
    ///
    /// Feature `credentials`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The origins of the identity providers.
    ///
    /// `sequence<USVString> providers`
    ///
    /// Feature `credentials`.
    #[doc(alias = "providers")]
    pub fn get_providers(&self) -> Option<Array<String>> {
        property::get(self, "providers")
    }

    /// Sets the origins of the identity providers.
    ///
    /// Feature `credentials`.
    #[doc(alias = "providers")]
    pub fn set_providers(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "providers", &value.to_value());
        self
    }

    /// The names of the sign-in protocols.
    ///
    /// `sequence<DOMString> protocols`
    ///
    /// Feature `credentials`.
    #[doc(alias = "protocols")]
    pub fn get_protocols(&self) -> Option<Array<String>> {
        property::get(self, "protocols")
    }

    /// Sets the names of the sign-in protocols.
    ///
    /// Feature `credentials`.
    #[doc(alias = "protocols")]
    pub fn set_protocols(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "protocols", &value.to_value());
        self
    }
}

impl Default for FederatedCredentialRequestOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl FederatedCredentialInit {
    /// The data of a new credential of an identity provider.
    ///
    /// `dictionary FederatedCredentialInit : CredentialData`
    ///
    /// Feature `credentials`.
    pub fn new(id: &str, origin: &str, provider: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "origin", origin);
        property::set_str(&this, "provider", provider);
        this
    }

    /// `USVString name`
    ///
    /// Feature `credentials`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `USVString name`
    ///
    /// Feature `credentials`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `USVString iconURL`
    ///
    /// Feature `credentials`.
    #[doc(alias = "iconURL")]
    pub fn get_icon_url(&self) -> Option<String> {
        property::get(self, "iconURL")
    }

    /// `USVString iconURL`
    ///
    /// Feature `credentials`.
    #[doc(alias = "iconURL")]
    pub fn set_icon_url(&self, value: &str) -> &Self {
        property::set_str(self, "iconURL", value);
        self
    }

    /// The origin that the credential belongs to.
    ///
    /// `required USVString origin`
    ///
    /// Feature `credentials`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        property::get(self, "origin")
    }

    /// Sets the origin that the credential belongs to.
    ///
    /// Feature `credentials`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// The origin of the identity provider.
    ///
    /// `required USVString provider`
    ///
    /// Feature `credentials`.
    #[doc(alias = "provider")]
    pub fn get_provider(&self) -> String {
        property::get(self, "provider")
    }

    /// Sets the origin of the identity provider.
    ///
    /// Feature `credentials`.
    #[doc(alias = "provider")]
    pub fn set_provider(&self, value: &str) -> &Self {
        property::set_str(self, "provider", value);
        self
    }

    /// The name of the sign-in protocol, null if unknown.
    ///
    /// `DOMString protocol`
    ///
    /// Feature `credentials`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// Sets the name of the sign-in protocol, null if unknown.
    ///
    /// Feature `credentials`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// Sets the identifier of the credential, such as the user name.
    ///
    /// `required USVString id`
    ///
    /// Feature `credentials`. Inherited from `CredentialData`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl Navigator {
    /// The browser's store of credentials.
    ///
    /// `readonly attribute CredentialsContainer credentials`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `credentials`. In secure contexts only. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/credentials) · [Specification](https://w3c.github.io/webappsec-credential-management/#framework-credential-management)
    #[inline]
    pub fn credentials(&self) -> Option<CredentialsContainer> {
        Js::get_credentials__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl OtpCredential {
    /// The one-time code from the message.
    ///
    /// `readonly attribute DOMString code`
    ///
    /// Features `credentials` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OTPCredential/code) · [Specification](https://wicg.github.io/web-otp/#dom-otpcredential-code)
    #[inline]
    pub fn code(&self) -> String {
        Js::get_code__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl OtpCredentialRequestOptions {
    /// Options for a request of a one-time password.
    ///
    /// `dictionary OTPCredentialRequestOptions`
    ///
    /// Feature `credentials`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The ways on which the password may arrive; only `sms` is known.
    ///
    /// `sequence<OTPCredentialTransportType> transport = []`
    ///
    /// Feature `credentials`.
    #[doc(alias = "transport")]
    pub fn get_transport(&self) -> Option<Array<OtpCredentialTransportType>> {
        property::get(self, "transport")
    }

    /// Sets the ways on which the password may arrive; only `sms` is known.
    ///
    /// Feature `credentials`.
    #[doc(alias = "transport")]
    pub fn set_transport(&self, value: impl IntoSequence<OtpCredentialTransportType>) -> &Self {
        property::set(self, "transport", &value.to_value());
        self
    }
}

impl Default for OtpCredentialRequestOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "credentials")]
    pub(crate) fn get_credentials__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "create")]
    pub(crate) fn try_call_create__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "create")]
    pub(crate) fn try_call_create__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "get")]
    pub(crate) fn try_call_get__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "preventSilentAccess")]
    pub(crate) fn try_call_preventSilentAccess__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "store")]
    pub(crate) fn try_call_store__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Credential", js_name = "isConditionalMediationAvailable")]
    pub(crate) fn try_static_call_Credential_isConditionalMediationAvailable__as_value() -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "iconURL")]
    pub(crate) fn get_iconURL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "provider")]
    pub(crate) fn get_provider__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "FederatedCredential")]
    pub(crate) fn try_new_FederatedCredential__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "PasswordCredential")]
    pub(crate) fn try_new_PasswordCredential__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
