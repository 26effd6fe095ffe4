//! Matching URLs against patterns

use crate::runtime::prelude::*;
use crate::{
    UrlPattern, UrlPatternComponentResult, UrlPatternInit, UrlPatternInput, UrlPatternOptions, UrlPatternResult,
};

impl UrlPattern {
    /// `constructor(URLPatternInput input, USVString baseURL, optional URLPatternOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-urlpattern)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(input: impl Into<UrlPatternInput>, base_url: &str) -> Result<UrlPattern, Exception> {
        Js::try_new_URLPattern__value_str__as_value(&input.into().to_js(), base_url).map(Js::cast)
    }

    /// `constructor(URLPatternInput input, USVString baseURL, optional URLPatternOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-urlpattern)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(
        input: impl Into<UrlPatternInput>,
        base_url: &str,
        options: &UrlPatternOptions,
    ) -> Result<UrlPattern, Exception> {
        Js::try_new_URLPattern__value_str_value__as_value(&input.into().to_js(), base_url, options.as_ref())
            .map(Js::cast)
    }

    /// `constructor(optional URLPatternInput input = {}, optional URLPatternOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-urlpattern)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_input(input: impl Into<UrlPatternInput>) -> Result<UrlPattern, Exception> {
        Js::try_new_URLPattern__value__as_value(&input.into().to_js()).map(Js::cast)
    }

    /// `constructor(optional URLPatternInput input = {}, optional URLPatternOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-urlpattern)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_input_and_options(
        input: impl Into<UrlPatternInput>,
        options: &UrlPatternOptions,
    ) -> Result<UrlPattern, Exception> {
        Js::try_new_URLPattern__value2__as_value(&input.into().to_js(), options.as_ref()).map(Js::cast)
    }

    /// `boolean test(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/test) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-test)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn test(&self) -> Result<bool, Exception> {
        Js::try_call_test__as_bool(js(self)).map(Truth::get)
    }

    /// `boolean test(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/test) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-test)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "test")]
    #[inline]
    pub fn test_with_input(&self, input: impl Into<UrlPatternInput>) -> Result<bool, Exception> {
        Js::try_call_test__value__as_bool(js(self), &input.into().to_js()).map(Truth::get)
    }

    /// `boolean test(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/test) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-test)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "test")]
    #[inline]
    pub fn test_with_input_and_base_url(
        &self,
        input: impl Into<UrlPatternInput>,
        base_url: &str,
    ) -> Result<bool, Exception> {
        Js::try_call_test__value_str__as_bool(js(self), &input.into().to_js(), base_url).map(Truth::get)
    }

    /// `URLPatternResult? exec(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/exec) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-exec)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn exec(&self) -> Result<Option<UrlPatternResult>, Exception> {
        Js::try_call_exec__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// `URLPatternResult? exec(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/exec) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-exec)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "exec")]
    #[inline]
    pub fn exec_with_input(&self, input: impl Into<UrlPatternInput>) -> Result<Option<UrlPatternResult>, Exception> {
        Js::try_call_exec__value__as_option_value(js(self), &input.into().to_js()).map(Js::read_nullable)
    }

    /// `URLPatternResult? exec(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/exec) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-exec)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "exec")]
    #[inline]
    pub fn exec_with_input_and_base_url(
        &self,
        input: impl Into<UrlPatternInput>,
        base_url: &str,
    ) -> Result<Option<UrlPatternResult>, Exception> {
        Js::try_call_exec__value_str__as_option_value(js(self), &input.into().to_js(), base_url).map(Js::read_nullable)
    }

    /// `readonly attribute USVString protocol`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/protocol) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString username`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/username) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-username)
    #[inline]
    pub fn username(&self) -> String {
        Js::get_username__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString password`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/password) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-password)
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString hostname`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/hostname) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-hostname)
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString port`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/port) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-port)
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString pathname`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/pathname) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-pathname)
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString search`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/search) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-search)
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString hash`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/hash) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-hash)
    #[inline]
    pub fn hash(&self) -> String {
        Js::get_hash__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute boolean hasRegExpGroups`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/hasRegExpGroups) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-hasregexpgroups)
    #[doc(alias = "hasRegExpGroups")]
    #[inline]
    pub fn has_reg_exp_groups(&self) -> bool {
        Js::get_hasRegExpGroups__as_bool(js(self)).get()
    }
}

impl UrlPatternInit {
    /// `dictionary URLPatternInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString protocol`
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// `USVString protocol`
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
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

    /// `USVString password`
    #[doc(alias = "password")]
    pub fn get_password(&self) -> Option<String> {
        property::get(self, "password")
    }

    /// `USVString password`
    #[doc(alias = "password")]
    pub fn set_password(&self, value: &str) -> &Self {
        property::set_str(self, "password", value);
        self
    }

    /// `USVString hostname`
    #[doc(alias = "hostname")]
    pub fn get_hostname(&self) -> Option<String> {
        property::get(self, "hostname")
    }

    /// `USVString hostname`
    #[doc(alias = "hostname")]
    pub fn set_hostname(&self, value: &str) -> &Self {
        property::set_str(self, "hostname", value);
        self
    }

    /// `USVString port`
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<String> {
        property::get(self, "port")
    }

    /// `USVString port`
    #[doc(alias = "port")]
    pub fn set_port(&self, value: &str) -> &Self {
        property::set_str(self, "port", value);
        self
    }

    /// `USVString pathname`
    #[doc(alias = "pathname")]
    pub fn get_pathname(&self) -> Option<String> {
        property::get(self, "pathname")
    }

    /// `USVString pathname`
    #[doc(alias = "pathname")]
    pub fn set_pathname(&self, value: &str) -> &Self {
        property::set_str(self, "pathname", value);
        self
    }

    /// `USVString search`
    #[doc(alias = "search")]
    pub fn get_search(&self) -> Option<String> {
        property::get(self, "search")
    }

    /// `USVString search`
    #[doc(alias = "search")]
    pub fn set_search(&self, value: &str) -> &Self {
        property::set_str(self, "search", value);
        self
    }

    /// `USVString hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> Option<String> {
        property::get(self, "hash")
    }

    /// `USVString hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: &str) -> &Self {
        property::set_str(self, "hash", value);
        self
    }

    /// `USVString baseURL`
    #[doc(alias = "baseURL")]
    pub fn get_base_url(&self) -> Option<String> {
        property::get(self, "baseURL")
    }

    /// `USVString baseURL`
    #[doc(alias = "baseURL")]
    pub fn set_base_url(&self, value: &str) -> &Self {
        property::set_str(self, "baseURL", value);
        self
    }
}

impl Default for UrlPatternInit {
    fn default() -> Self {
        Self::new()
    }
}

impl UrlPatternOptions {
    /// `dictionary URLPatternOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean ignoreCase = false`
    #[doc(alias = "ignoreCase")]
    pub fn get_ignore_case(&self) -> Option<bool> {
        property::get(self, "ignoreCase")
    }

    /// `boolean ignoreCase = false`
    #[doc(alias = "ignoreCase")]
    pub fn set_ignore_case(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreCase", value);
        self
    }
}

impl Default for UrlPatternOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl UrlPatternResult {
    /// `dictionary URLPatternResult`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<URLPatternInput> inputs`
    #[doc(alias = "inputs")]
    pub fn get_inputs(&self) -> Option<Array<UrlPatternInput>> {
        property::get(self, "inputs")
    }

    /// `sequence<URLPatternInput> inputs`
    #[doc(alias = "inputs")]
    pub fn set_inputs(&self, value: impl IntoSequence<UrlPatternInput>) -> &Self {
        property::set(self, "inputs", &value.to_value());
        self
    }

    /// `URLPatternComponentResult protocol`
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "protocol")
    }

    /// `URLPatternComponentResult protocol`
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "protocol", value.as_ref());
        self
    }

    /// `URLPatternComponentResult username`
    #[doc(alias = "username")]
    pub fn get_username(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "username")
    }

    /// `URLPatternComponentResult username`
    #[doc(alias = "username")]
    pub fn set_username(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "username", value.as_ref());
        self
    }

    /// `URLPatternComponentResult password`
    #[doc(alias = "password")]
    pub fn get_password(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "password")
    }

    /// `URLPatternComponentResult password`
    #[doc(alias = "password")]
    pub fn set_password(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "password", value.as_ref());
        self
    }

    /// `URLPatternComponentResult hostname`
    #[doc(alias = "hostname")]
    pub fn get_hostname(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "hostname")
    }

    /// `URLPatternComponentResult hostname`
    #[doc(alias = "hostname")]
    pub fn set_hostname(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "hostname", value.as_ref());
        self
    }

    /// `URLPatternComponentResult port`
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "port")
    }

    /// `URLPatternComponentResult port`
    #[doc(alias = "port")]
    pub fn set_port(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "port", value.as_ref());
        self
    }

    /// `URLPatternComponentResult pathname`
    #[doc(alias = "pathname")]
    pub fn get_pathname(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "pathname")
    }

    /// `URLPatternComponentResult pathname`
    #[doc(alias = "pathname")]
    pub fn set_pathname(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "pathname", value.as_ref());
        self
    }

    /// `URLPatternComponentResult search`
    #[doc(alias = "search")]
    pub fn get_search(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "search")
    }

    /// `URLPatternComponentResult search`
    #[doc(alias = "search")]
    pub fn set_search(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "search", value.as_ref());
        self
    }

    /// `URLPatternComponentResult hash`
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "hash")
    }

    /// `URLPatternComponentResult hash`
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "hash", value.as_ref());
        self
    }
}

impl Default for UrlPatternResult {
    fn default() -> Self {
        Self::new()
    }
}

impl UrlPatternComponentResult {
    /// `dictionary URLPatternComponentResult`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString input`
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<String> {
        property::get(self, "input")
    }

    /// `USVString input`
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &str) -> &Self {
        property::set_str(self, "input", value);
        self
    }

    /// `record<USVString, (USVString or undefined)> groups`
    #[doc(alias = "groups")]
    pub fn get_groups(&self) -> Option<Record<Option<String>>> {
        property::get(self, "groups")
    }

    /// `record<USVString, (USVString or undefined)> groups`
    #[doc(alias = "groups")]
    pub fn set_groups(&self, value: impl IntoRecord<Option<String>>) -> &Self {
        property::set(self, "groups", &value.into_record());
        self
    }
}

impl Default for UrlPatternComponentResult {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "hasRegExpGroups")]
    pub(crate) fn get_hasRegExpGroups__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "exec")]
    pub(crate) fn try_call_exec__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "exec")]
    pub(crate) fn try_call_exec__value__as_option_value(this: &Js, a0: &JsValue) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "exec")]
    pub(crate) fn try_call_exec__value_str__as_option_value(
        this: &Js,
        a0: &JsValue,
        a1: &str,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "test")]
    pub(crate) fn try_call_test__as_bool(this: &Js) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "test")]
    pub(crate) fn try_call_test__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "test")]
    pub(crate) fn try_call_test__value_str__as_bool(this: &Js, a0: &JsValue, a1: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "URLPattern")]
    pub(crate) fn try_new_URLPattern__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "URLPattern")]
    pub(crate) fn try_new_URLPattern__value_str__as_value(a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "URLPattern")]
    pub(crate) fn try_new_URLPattern__value_str_value__as_value(
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "URLPattern")]
    pub(crate) fn try_new_URLPattern__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
