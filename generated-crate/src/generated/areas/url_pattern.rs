//! Matching URLs against patterns

use crate::runtime::prelude::*;
use crate::{
    UrlPattern, UrlPatternComponentResult, UrlPatternInit, UrlPatternInput, UrlPatternOptions, UrlPatternResult,
};

impl UrlPattern {
    /// Makes a new `URLPattern`.
    ///
    /// `constructor(URLPatternInput input, USVString baseURL, optional URLPatternOptions options = {})`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-urlpattern)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an invalid pattern, a relative pattern string without `baseURL`, or `baseURL` next
    /// to a dictionary as `input`.
    #[inline]
    pub fn new(input: impl Into<UrlPatternInput>, base_url: &str) -> Result<UrlPattern, Exception> {
        Js::try_new_URLPattern__value_str__as_value(&input.into().to_js(), base_url).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(URLPatternInput input, USVString baseURL, optional URLPatternOptions options = {})`
    ///
    /// Feature `url-pattern`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an invalid pattern, a relative pattern string without `baseURL`, or `baseURL` next
    /// to a dictionary as `input`.
    #[inline]
    pub fn new_with_options(
        input: impl Into<UrlPatternInput>,
        base_url: &str,
        options: &UrlPatternOptions,
    ) -> Result<UrlPattern, Exception> {
        Js::try_new_URLPattern__value_str_value__as_value(&input.into().to_js(), base_url, options.as_ref())
            .map(Js::cast)
    }

    /// Makes a new `URLPattern`.
    ///
    /// `constructor(optional URLPatternInput input = {}, optional URLPatternOptions options = {})`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/URLPattern) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-urlpattern)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an invalid pattern, a relative pattern string without `baseURL`, or `baseURL` next
    /// to a dictionary as `input`.
    #[inline]
    pub fn new_with_input(input: impl Into<UrlPatternInput>) -> Result<UrlPattern, Exception> {
        Js::try_new_URLPattern__value__as_value(&input.into().to_js()).map(Js::cast)
    }

    /// As `new_with_input`, with `options`.
    ///
    /// `constructor(optional URLPatternInput input = {}, optional URLPatternOptions options = {})`
    ///
    /// Feature `url-pattern`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an invalid pattern, a relative pattern string without `baseURL`, or `baseURL` next
    /// to a dictionary as `input`.
    #[inline]
    pub fn new_with_input_and_options(
        input: impl Into<UrlPatternInput>,
        options: &UrlPatternOptions,
    ) -> Result<UrlPattern, Exception> {
        Js::try_new_URLPattern__value2__as_value(&input.into().to_js(), options.as_ref()).map(Js::cast)
    }

    /// Returns whether an address, given as text or as parts, matches the pattern.
    ///
    /// `boolean test(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/test) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-test)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `baseURL` is given although `input` is a dictionary.
    #[inline]
    pub fn test(&self) -> Result<bool, Exception> {
        Js::try_call_test__as_bool(js(self)).map(Truth::get)
    }

    /// As `test`, with `input`.
    ///
    /// `boolean test(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Feature `url-pattern`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `baseURL` is given although `input` is a dictionary.
    #[doc(alias = "test")]
    #[inline]
    pub fn test_with_input(&self, input: impl Into<UrlPatternInput>) -> Result<bool, Exception> {
        Js::try_call_test__value__as_bool(js(self), &input.into().to_js()).map(Truth::get)
    }

    /// As `test_with_input`, with `base_url`.
    ///
    /// `boolean test(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Feature `url-pattern`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `baseURL` is given although `input` is a dictionary.
    #[doc(alias = "test")]
    #[inline]
    pub fn test_with_input_and_base_url(
        &self,
        input: impl Into<UrlPatternInput>,
        base_url: &str,
    ) -> Result<bool, Exception> {
        Js::try_call_test__value_str__as_bool(js(self), &input.into().to_js(), base_url).map(Truth::get)
    }

    /// Returns the match of an address with its groups, or null if it does not match.
    ///
    /// `URLPatternResult? exec(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/exec) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-exec)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `baseURL` is given although `input` is a dictionary.
    #[inline]
    pub fn exec(&self) -> Result<Option<UrlPatternResult>, Exception> {
        Js::try_call_exec__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// As `exec`, with `input`.
    ///
    /// `URLPatternResult? exec(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Feature `url-pattern`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `baseURL` is given although `input` is a dictionary.
    #[doc(alias = "exec")]
    #[inline]
    pub fn exec_with_input(&self, input: impl Into<UrlPatternInput>) -> Result<Option<UrlPatternResult>, Exception> {
        Js::try_call_exec__value__as_option_value(js(self), &input.into().to_js()).map(Js::read_nullable)
    }

    /// As `exec_with_input`, with `base_url`.
    ///
    /// `URLPatternResult? exec(optional URLPatternInput input = {}, optional USVString baseURL)`
    ///
    /// Feature `url-pattern`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `baseURL` is given although `input` is a dictionary.
    #[doc(alias = "exec")]
    #[inline]
    pub fn exec_with_input_and_base_url(
        &self,
        input: impl Into<UrlPatternInput>,
        base_url: &str,
    ) -> Result<Option<UrlPatternResult>, Exception> {
        Js::try_call_exec__value_str__as_option_value(js(self), &input.into().to_js(), base_url).map(Js::read_nullable)
    }

    /// The pattern of the scheme, without the colon.
    ///
    /// `readonly attribute USVString protocol`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/protocol) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The pattern of the user name.
    ///
    /// `readonly attribute USVString username`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/username) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-username)
    #[inline]
    pub fn username(&self) -> String {
        Js::get_username__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The pattern of the password.
    ///
    /// `readonly attribute USVString password`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/password) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-password)
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The pattern of the host name.
    ///
    /// `readonly attribute USVString hostname`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/hostname) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-hostname)
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The pattern of the port.
    ///
    /// `readonly attribute USVString port`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/port) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-port)
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The pattern of the path.
    ///
    /// `readonly attribute USVString pathname`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/pathname) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-pathname)
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The pattern of the query, without the `?`.
    ///
    /// `readonly attribute USVString search`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/search) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-search)
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The pattern of the fragment, without the `#`.
    ///
    /// `readonly attribute USVString hash`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/hash) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-hash)
    #[inline]
    pub fn hash(&self) -> String {
        Js::get_hash__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether a part of the pattern has a group with a regular expression.
    ///
    /// `readonly attribute boolean hasRegExpGroups`
    ///
    /// Feature `url-pattern`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLPattern/hasRegExpGroups) · [Specification](https://urlpattern.spec.whatwg.org/#dom-urlpattern-hasregexpgroups)
    #[doc(alias = "hasRegExpGroups")]
    #[inline]
    pub fn has_reg_exp_groups(&self) -> bool {
        Js::get_hasRegExpGroups__as_bool(js(self)).get()
    }
}

impl UrlPatternInit {
    /// The parts of a pattern or of an address to match; in a pattern, a missing part matches anything.
    ///
    /// `dictionary URLPatternInit`
    ///
    /// Feature `url-pattern`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The pattern of the scheme, without the colon.
    ///
    /// `USVString protocol`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<String> {
        property::get(self, "protocol")
    }

    /// Sets the pattern of the scheme, without the colon.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &str) -> &Self {
        property::set_str(self, "protocol", value);
        self
    }

    /// The pattern of the user name.
    ///
    /// `USVString username`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "username")]
    pub fn get_username(&self) -> Option<String> {
        property::get(self, "username")
    }

    /// Sets the pattern of the user name.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "username")]
    pub fn set_username(&self, value: &str) -> &Self {
        property::set_str(self, "username", value);
        self
    }

    /// The pattern of the password.
    ///
    /// `USVString password`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "password")]
    pub fn get_password(&self) -> Option<String> {
        property::get(self, "password")
    }

    /// Sets the pattern of the password.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "password")]
    pub fn set_password(&self, value: &str) -> &Self {
        property::set_str(self, "password", value);
        self
    }

    /// The pattern of the host name.
    ///
    /// `USVString hostname`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "hostname")]
    pub fn get_hostname(&self) -> Option<String> {
        property::get(self, "hostname")
    }

    /// Sets the pattern of the host name.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "hostname")]
    pub fn set_hostname(&self, value: &str) -> &Self {
        property::set_str(self, "hostname", value);
        self
    }

    /// The pattern of the port.
    ///
    /// `USVString port`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<String> {
        property::get(self, "port")
    }

    /// Sets the pattern of the port.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "port")]
    pub fn set_port(&self, value: &str) -> &Self {
        property::set_str(self, "port", value);
        self
    }

    /// The pattern of the path.
    ///
    /// `USVString pathname`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "pathname")]
    pub fn get_pathname(&self) -> Option<String> {
        property::get(self, "pathname")
    }

    /// Sets the pattern of the path.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "pathname")]
    pub fn set_pathname(&self, value: &str) -> &Self {
        property::set_str(self, "pathname", value);
        self
    }

    /// The pattern of the query, without the `?`.
    ///
    /// `USVString search`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "search")]
    pub fn get_search(&self) -> Option<String> {
        property::get(self, "search")
    }

    /// Sets the pattern of the query, without the `?`.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "search")]
    pub fn set_search(&self, value: &str) -> &Self {
        property::set_str(self, "search", value);
        self
    }

    /// The pattern of the fragment, without the `#`.
    ///
    /// `USVString hash`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> Option<String> {
        property::get(self, "hash")
    }

    /// Sets the pattern of the fragment, without the `#`.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "hash")]
    pub fn set_hash(&self, value: &str) -> &Self {
        property::set_str(self, "hash", value);
        self
    }

    /// The address from which missing parts are taken.
    ///
    /// `USVString baseURL`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "baseURL")]
    pub fn get_base_url(&self) -> Option<String> {
        property::get(self, "baseURL")
    }

    /// Sets the address from which missing parts are taken.
    ///
    /// Feature `url-pattern`.
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
    /// Options for a new `URLPattern`.
    ///
    /// `dictionary URLPatternOptions`
    ///
    /// Feature `url-pattern`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether upper and lower case count as the same; false by default.
    ///
    /// `boolean ignoreCase = false`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "ignoreCase")]
    pub fn get_ignore_case(&self) -> Option<bool> {
        property::get(self, "ignoreCase")
    }

    /// Sets whether upper and lower case count as the same; false by default.
    ///
    /// Feature `url-pattern`.
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
    /// The result of a match: what each part of the address has matched.
    ///
    /// `dictionary URLPatternResult`
    ///
    /// Feature `url-pattern`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The arguments of the match, as they were given.
    ///
    /// `sequence<URLPatternInput> inputs`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "inputs")]
    pub fn get_inputs(&self) -> Option<Array<UrlPatternInput>> {
        property::get(self, "inputs")
    }

    /// Sets the arguments of the match, as they were given.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "inputs")]
    pub fn set_inputs(&self, value: impl IntoSequence<UrlPatternInput>) -> &Self {
        property::set(self, "inputs", &value.to_value());
        self
    }

    /// The match of the scheme.
    ///
    /// `URLPatternComponentResult protocol`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "protocol")]
    pub fn get_protocol(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "protocol")
    }

    /// Sets the match of the scheme.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "protocol")]
    pub fn set_protocol(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "protocol", value.as_ref());
        self
    }

    /// The match of the user name.
    ///
    /// `URLPatternComponentResult username`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "username")]
    pub fn get_username(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "username")
    }

    /// Sets the match of the user name.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "username")]
    pub fn set_username(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "username", value.as_ref());
        self
    }

    /// The match of the password.
    ///
    /// `URLPatternComponentResult password`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "password")]
    pub fn get_password(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "password")
    }

    /// Sets the match of the password.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "password")]
    pub fn set_password(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "password", value.as_ref());
        self
    }

    /// The match of the host name.
    ///
    /// `URLPatternComponentResult hostname`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "hostname")]
    pub fn get_hostname(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "hostname")
    }

    /// Sets the match of the host name.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "hostname")]
    pub fn set_hostname(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "hostname", value.as_ref());
        self
    }

    /// The match of the port.
    ///
    /// `URLPatternComponentResult port`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "port")]
    pub fn get_port(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "port")
    }

    /// Sets the match of the port.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "port")]
    pub fn set_port(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "port", value.as_ref());
        self
    }

    /// The match of the path.
    ///
    /// `URLPatternComponentResult pathname`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "pathname")]
    pub fn get_pathname(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "pathname")
    }

    /// Sets the match of the path.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "pathname")]
    pub fn set_pathname(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "pathname", value.as_ref());
        self
    }

    /// The match of the query.
    ///
    /// `URLPatternComponentResult search`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "search")]
    pub fn get_search(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "search")
    }

    /// Sets the match of the query.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "search")]
    pub fn set_search(&self, value: &UrlPatternComponentResult) -> &Self {
        property::set(self, "search", value.as_ref());
        self
    }

    /// The match of the fragment.
    ///
    /// `URLPatternComponentResult hash`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "hash")]
    pub fn get_hash(&self) -> Option<UrlPatternComponentResult> {
        property::get(self, "hash")
    }

    /// Sets the match of the fragment.
    ///
    /// Feature `url-pattern`.
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
    /// The match of one part of the address.
    ///
    /// `dictionary URLPatternComponentResult`
    ///
    /// Feature `url-pattern`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The part of the address that was matched.
    ///
    /// `USVString input`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> Option<String> {
        property::get(self, "input")
    }

    /// Sets the part of the address that was matched.
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &str) -> &Self {
        property::set_str(self, "input", value);
        self
    }

    /// The texts of the groups by name, or by number for groups without a name.
    ///
    /// `record<USVString, (USVString or undefined)> groups`
    ///
    /// Feature `url-pattern`.
    #[doc(alias = "groups")]
    pub fn get_groups(&self) -> Option<Record<Option<String>>> {
        property::get(self, "groups")
    }

    /// Sets the texts of the groups by name, or by number for groups without a name.
    ///
    /// Feature `url-pattern`.
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
