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
    /// `readonly attribute USVString id`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Credential/id) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credential-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString type`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Credential/type) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credential-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> String {
        Js::get_type__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `static Promise<boolean> isConditionalMediationAvailable()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Credential/isConditionalMediationAvailable_static) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credential-isconditionalmediationavailable)
    #[doc(alias = "isConditionalMediationAvailable")]
    #[inline]
    pub fn is_conditional_mediation_available() -> Promise<bool> {
        Promise::of_call(Js::try_static_call_Credential_isConditionalMediationAvailable__as_value())
    }
}

impl CredentialsContainer {
    /// `Promise<Credential?> get(optional CredentialRequestOptions options = {})`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/get) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-get)
    #[inline]
    pub fn get(&self) -> Promise<Option<Credential>> {
        Promise::of_call(Js::try_call_get__as_value(js(self)))
    }

    /// `Promise<Credential?> get(optional CredentialRequestOptions options = {})`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/get) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-get)
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with_options(&self, options: &CredentialRequestOptions) -> Promise<Option<Credential>> {
        Promise::of_call(Js::try_call_get__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> store(Credential credential)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/store) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-store)
    #[inline]
    pub fn store(&self, credential: &Credential) -> Promise<()> {
        Promise::of_call(Js::try_call_store__value__as_value(js(self), credential.as_ref()))
    }

    /// `Promise<Credential?> create(optional CredentialCreationOptions options = {})`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/create) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-create)
    #[inline]
    pub fn create(&self) -> Promise<Option<Credential>> {
        Promise::of_call(Js::try_call_create__as_value(js(self)))
    }

    /// `Promise<Credential?> create(optional CredentialCreationOptions options = {})`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/create) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-create)
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with_options(&self, options: &CredentialCreationOptions) -> Promise<Option<Credential>> {
        Promise::of_call(Js::try_call_create__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> preventSilentAccess()`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/CredentialsContainer/preventSilentAccess) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialscontainer-preventsilentaccess)
    #[doc(alias = "preventSilentAccess")]
    #[inline]
    pub fn prevent_silent_access(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_preventSilentAccess__as_value(js(self)))
    }
}

impl CredentialData {
    /// `dictionary CredentialData`
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
}

impl CredentialRequestOptions {
    /// `dictionary CredentialRequestOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `CredentialMediationRequirement mediation = "optional"`
    #[doc(alias = "mediation")]
    pub fn get_mediation(&self) -> Option<CredentialMediationRequirement> {
        property::get(self, "mediation")
    }

    /// `CredentialMediationRequirement mediation = "optional"`
    #[doc(alias = "mediation")]
    pub fn set_mediation(&self, value: CredentialMediationRequirement) -> &Self {
        property::set_str(self, "mediation", value.as_str());
        self
    }

    /// `DOMString uiMode`
    #[doc(alias = "uiMode")]
    pub fn get_ui_mode(&self) -> Option<String> {
        property::get(self, "uiMode")
    }

    /// `DOMString uiMode`
    #[doc(alias = "uiMode")]
    pub fn set_ui_mode(&self, value: &str) -> &Self {
        property::set_str(self, "uiMode", value);
        self
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `boolean password = false`
    #[doc(alias = "password")]
    pub fn get_password(&self) -> Option<bool> {
        property::get(self, "password")
    }

    /// `boolean password = false`
    #[doc(alias = "password")]
    pub fn set_password(&self, value: bool) -> &Self {
        property::set_bool(self, "password", value);
        self
    }

    /// `FederatedCredentialRequestOptions federated`
    #[doc(alias = "federated")]
    pub fn get_federated(&self) -> Option<FederatedCredentialRequestOptions> {
        property::get(self, "federated")
    }

    /// `FederatedCredentialRequestOptions federated`
    #[doc(alias = "federated")]
    pub fn set_federated(&self, value: &FederatedCredentialRequestOptions) -> &Self {
        property::set(self, "federated", value.as_ref());
        self
    }

    /// `OTPCredentialRequestOptions otp`
    #[doc(alias = "otp")]
    pub fn get_otp(&self) -> Option<OtpCredentialRequestOptions> {
        property::get(self, "otp")
    }

    /// `OTPCredentialRequestOptions otp`
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
    /// `dictionary CredentialCreationOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `CredentialMediationRequirement mediation = "optional"`
    #[doc(alias = "mediation")]
    pub fn get_mediation(&self) -> Option<CredentialMediationRequirement> {
        property::get(self, "mediation")
    }

    /// `CredentialMediationRequirement mediation = "optional"`
    #[doc(alias = "mediation")]
    pub fn set_mediation(&self, value: CredentialMediationRequirement) -> &Self {
        property::set_str(self, "mediation", value.as_str());
        self
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `PasswordCredentialInit password`
    #[doc(alias = "password")]
    pub fn get_password(&self) -> Option<PasswordCredentialInit> {
        property::get(self, "password")
    }

    /// `PasswordCredentialInit password`
    #[doc(alias = "password")]
    pub fn set_password(&self, value: impl Into<PasswordCredentialInit>) -> &Self {
        property::set(self, "password", &value.into().to_js());
        self
    }

    /// `FederatedCredentialInit federated`
    #[doc(alias = "federated")]
    pub fn get_federated(&self) -> Option<FederatedCredentialInit> {
        property::get(self, "federated")
    }

    /// `FederatedCredentialInit federated`
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
    /// `constructor(HTMLFormElement form)`
    /// `constructor(PasswordCredentialData data)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential/PasswordCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-passwordcredential-passwordcredential)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(form: impl Into<HtmlFormElementOrPasswordCredentialData>) -> Result<PasswordCredential, Exception> {
        Js::try_new_PasswordCredential__value__as_value(&form.into().to_js()).map(Js::cast)
    }

    /// `readonly attribute USVString password`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential/password) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-passwordcredential-password)
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString name`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential/name) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialuserdata-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString iconURL`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PasswordCredential/iconURL) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialuserdata-iconurl)
    #[doc(alias = "iconURL")]
    #[inline]
    pub fn icon_url(&self) -> String {
        Js::get_iconURL__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl PasswordCredentialData {
    /// `dictionary PasswordCredentialData : CredentialData`
    pub fn new(id: &str, origin: &str, password: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "origin", origin);
        property::set_str(&this, "password", password);
        this
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

    /// `USVString iconURL`
    #[doc(alias = "iconURL")]
    pub fn get_icon_url(&self) -> Option<String> {
        property::get(self, "iconURL")
    }

    /// `USVString iconURL`
    #[doc(alias = "iconURL")]
    pub fn set_icon_url(&self, value: &str) -> &Self {
        property::set_str(self, "iconURL", value);
        self
    }

    /// `required USVString origin`
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        property::get(self, "origin")
    }

    /// `required USVString origin`
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// `required USVString password`
    #[doc(alias = "password")]
    pub fn get_password(&self) -> String {
        property::get(self, "password")
    }

    /// `required USVString password`
    #[doc(alias = "password")]
    pub fn set_password(&self, value: &str) -> &Self {
        property::set_str(self, "password", value);
        self
    }

    /// `required USVString id`
    ///
    /// Inherited from `CredentialData`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl FederatedCredential {
    /// `constructor(FederatedCredentialInit data)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FederatedCredential/FederatedCredential) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-federatedcredential-federatedcredential)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(data: &FederatedCredentialInit) -> Result<FederatedCredential, Exception> {
        Js::try_new_FederatedCredential__value__as_value(data.as_ref()).map(Js::cast)
    }

    /// `readonly attribute USVString provider`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FederatedCredential/provider) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-federatedcredential-provider)
    #[inline]
    pub fn provider(&self) -> String {
        Js::get_provider__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString? protocol`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FederatedCredential/protocol) · [Specification](https://w3c.github.io/webappsec-credential-management/#dom-federatedcredential-protocol)
    #[inline]
    pub fn protocol(&self) -> Option<String> {
        Js::get_protocol__as_value(js(self)).as_string()
    }

    /// `readonly attribute USVString name`
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialuserdata-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString iconURL`
    ///
    /// In secure contexts only.
    ///
    /// [Specification](https://w3c.github.io/webappsec-credential-management/#dom-credentialuserdata-iconurl)
    #[doc(alias = "iconURL")]
    #[inline]
    pub fn icon_url(&self) -> String {
        Js::get_iconURL__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl FederatedCredentialRequestOptions {
    /// `dictionary FederatedCredentialRequestOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<USVString> providers`
    #[doc(alias = "providers")]
    pub fn get_providers(&self) -> Option<Array<String>> {
        property::get(self, "providers")
    }

    /// `sequence<USVString> providers`
    #[doc(alias = "providers")]
    pub fn set_providers(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "providers", &value.to_value());
        self
    }

    /// `sequence<DOMString> protocols`
    #[doc(alias = "protocols")]
    pub fn get_protocols(&self) -> Option<Array<String>> {
        property::get(self, "protocols")
    }

    /// `sequence<DOMString> protocols`
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
    /// `dictionary FederatedCredentialInit : CredentialData`
    pub fn new(id: &str, origin: &str, provider: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "id", id);
        property::set_str(&this, "origin", origin);
        property::set_str(&this, "provider", provider);
        this
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

    /// `USVString iconURL`
    #[doc(alias = "iconURL")]
    pub fn get_icon_url(&self) -> Option<String> {
        property::get(self, "iconURL")
    }

    /// `USVString iconURL`
    #[doc(alias = "iconURL")]
    pub fn set_icon_url(&self, value: &str) -> &Self {
        property::set_str(self, "iconURL", value);
        self
    }

    /// `required USVString origin`
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> String {
        property::get(self, "origin")
    }

    /// `required USVString origin`
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// `required USVString provider`
    #[doc(alias = "provider")]
    pub fn get_provider(&self) -> String {
        property::get(self, "provider")
    }

    /// `required USVString provider`
    #[doc(alias = "provider")]
    pub fn set_provider(&self, value: &str) -> &Self {
        property::set_str(self, "provider", value);
        self
    }

    /// `DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// `DOMString protocol`
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// `required USVString id`
    ///
    /// Inherited from `CredentialData`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }
}

impl Navigator {
    /// `readonly attribute CredentialsContainer credentials`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/credentials) · [Specification](https://w3c.github.io/webappsec-credential-management/#framework-credential-management)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn credentials(&self) -> Option<CredentialsContainer> {
        Js::get_credentials__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl OtpCredential {
    /// `readonly attribute DOMString code`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OTPCredential/code) · [Specification](https://wicg.github.io/web-otp/#dom-otpcredential-code)
    #[inline]
    pub fn code(&self) -> String {
        Js::get_code__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl OtpCredentialRequestOptions {
    /// `dictionary OTPCredentialRequestOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<OTPCredentialTransportType> transport = []`
    #[doc(alias = "transport")]
    pub fn get_transport(&self) -> Option<Array<OtpCredentialTransportType>> {
        property::get(self, "transport")
    }

    /// `sequence<OTPCredentialTransportType> transport = []`
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
