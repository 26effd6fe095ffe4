//! Parsing and making URLs: URL and URLSearchParams, and origins

use crate::runtime::prelude::*;
use crate::{Origin, StringSequenceSequenceOrStringRecordOrString, Url, UrlSearchParams};

impl Origin {
    /// Makes a new `Origin`.
    ///
    /// `constructor()`
    ///
    /// Feature `url`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/browsers.html#dom-origin-constructor)
    #[inline]
    pub fn new() -> Origin {
        Js::new_Origin__as_value().cast()
    }

    /// Returns the origin of a value such as an address or a window; throws if it has none.
    ///
    /// `static Origin from(any value)`
    ///
    /// Feature `url`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/browsers.html#dom-origin-from)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `value` is neither an object with an origin nor a URL that can be parsed.
    #[inline]
    pub fn from(value: &JsValue) -> Result<Origin, Exception> {
        Js::try_static_call_Origin_from__value__as_value(value).map(Js::read)
    }

    /// Whether the origin is opaque and so the same only as itself.
    ///
    /// `readonly attribute boolean opaque`
    ///
    /// Feature `url`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/browsers.html#dom-origin-opaque)
    #[inline]
    pub fn opaque(&self) -> bool {
        Js::get_opaque__as_bool(js(self)).get()
    }

    /// Returns whether both origins are the same.
    ///
    /// `boolean isSameOrigin(Origin other)`
    ///
    /// Feature `url`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/browsers.html#dom-origin-issameorigin)
    #[doc(alias = "isSameOrigin")]
    #[inline]
    pub fn is_same_origin(&self, other: &Origin) -> bool {
        Js::call_isSameOrigin__value__as_bool(js(self), other.as_ref()).get()
    }

    /// Returns whether both origins belong to the same site.
    ///
    /// `boolean isSameSite(Origin other)`
    ///
    /// Feature `url`. Not in Baseline. [Specification](https://html.spec.whatwg.org/multipage/browsers.html#dom-origin-issamesite)
    #[doc(alias = "isSameSite")]
    #[inline]
    pub fn is_same_site(&self, other: &Origin) -> bool {
        Js::call_isSameSite__value__as_bool(js(self), other.as_ref()).get()
    }
}

impl Url {
    /// Makes a new `URL`.
    ///
    /// `constructor(USVString url, optional USVString base)`
    ///
    /// Feature `url`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/URL/URL) · [Specification](https://url.spec.whatwg.org/#dom-url-url)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `url`, or `base` where given, cannot be parsed.
    #[inline]
    pub fn new(url: &str) -> Result<Url, Exception> {
        Js::try_new_URL__str__as_value(url).map(Js::cast)
    }

    /// As `new`, with `base`.
    ///
    /// `constructor(USVString url, optional USVString base)`
    ///
    /// Feature `url`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `url`, or `base` where given, cannot be parsed.
    #[inline]
    pub fn new_with_base(url: &str, base: &str) -> Result<Url, Exception> {
        Js::try_new_URL__str2__as_value(url, base).map(Js::cast)
    }

    /// Parses an address, possibly relative to a base, and returns null instead of throwing if it is invalid.
    ///
    /// `static URL? parse(USVString url, optional USVString base)`
    ///
    /// Feature `url`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/parse_static) · [Specification](https://url.spec.whatwg.org/#dom-url-parse)
    #[inline]
    pub fn parse(url: &str) -> Option<Url> {
        Js::static_call_URL_parse__str__as_option_value(url).map(Js::read)
    }

    /// As `parse`, with `base`.
    ///
    /// `static URL? parse(USVString url, optional USVString base)`
    ///
    /// Feature `url`.
    #[doc(alias = "parse")]
    #[inline]
    pub fn parse_with_base(url: &str, base: &str) -> Option<Url> {
        Js::static_call_URL_parse__str2__as_option_value(url, base).map(Js::read)
    }

    /// Returns whether an address, possibly relative to a base, can be parsed.
    ///
    /// `static boolean canParse(USVString url, optional USVString base)`
    ///
    /// Feature `url`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/URL/canParse_static) · [Specification](https://url.spec.whatwg.org/#dom-url-canparse)
    #[doc(alias = "canParse")]
    #[inline]
    pub fn can_parse(url: &str) -> bool {
        Js::static_call_URL_canParse__str__as_bool(url).get()
    }

    /// As `can_parse`, with `base`.
    ///
    /// `static boolean canParse(USVString url, optional USVString base)`
    ///
    /// Feature `url`.
    #[doc(alias = "canParse")]
    #[inline]
    pub fn can_parse_with_base(url: &str, base: &str) -> bool {
        Js::static_call_URL_canParse__str2__as_bool(url, base).get()
    }

    /// The whole address; setting it throws if the new one is invalid.
    ///
    /// `stringifier attribute USVString href`
    ///
    /// Feature `url`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/href) · [Specification](https://url.spec.whatwg.org/#dom-url-href)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the whole address; setting it throws if the new one is invalid.
    ///
    /// Feature `url`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the value cannot be parsed as an absolute URL.
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_href__str(js(self), value)
    }

    /// The origin, such as `https://example.com`; `null` as text for schemes without one.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Feature `url`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/origin) · [Specification](https://url.spec.whatwg.org/#dom-url-origin)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The scheme with its colon, such as `https:`.
    ///
    /// `attribute USVString protocol`
    ///
    /// Feature `url`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/protocol) · [Specification](https://url.spec.whatwg.org/#dom-url-protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the scheme with its colon, such as `https:`.
    ///
    /// Feature `url`.
    #[doc(alias = "protocol")]
    #[inline]
    pub fn set_protocol(&self, value: &str) {
        Js::set_protocol__str(js(self), value)
    }

    /// The user name before the host, or an empty string.
    ///
    /// `attribute USVString username`
    ///
    /// Feature `url`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/username) · [Specification](https://url.spec.whatwg.org/#dom-url-username)
    #[inline]
    pub fn username(&self) -> String {
        Js::get_username__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the user name before the host, or an empty string.
    ///
    /// Feature `url`.
    #[doc(alias = "username")]
    #[inline]
    pub fn set_username(&self, value: &str) {
        Js::set_username__str(js(self), value)
    }

    /// The password before the host, or an empty string.
    ///
    /// `attribute USVString password`
    ///
    /// Feature `url`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/password) · [Specification](https://url.spec.whatwg.org/#dom-url-password)
    #[inline]
    pub fn password(&self) -> String {
        Js::get_password__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the password before the host, or an empty string.
    ///
    /// Feature `url`.
    #[doc(alias = "password")]
    #[inline]
    pub fn set_password(&self, value: &str) {
        Js::set_password__str(js(self), value)
    }

    /// The host name with the port, if that is not the default of the scheme.
    ///
    /// `attribute USVString host`
    ///
    /// Feature `url`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/URL/host) · [Specification](https://url.spec.whatwg.org/#dom-url-host)
    #[inline]
    pub fn host(&self) -> String {
        Js::get_host__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host name with the port, if that is not the default of the scheme.
    ///
    /// Feature `url`.
    #[doc(alias = "host")]
    #[inline]
    pub fn set_host(&self, value: &str) {
        Js::set_host__str(js(self), value)
    }

    /// The host name without the port.
    ///
    /// `attribute USVString hostname`
    ///
    /// Feature `url`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/hostname) · [Specification](https://url.spec.whatwg.org/#dom-url-hostname)
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the host name without the port.
    ///
    /// Feature `url`.
    #[doc(alias = "hostname")]
    #[inline]
    pub fn set_hostname(&self, value: &str) {
        Js::set_hostname__str(js(self), value)
    }

    /// The port, or an empty string if it is the default of the scheme.
    ///
    /// `attribute USVString port`
    ///
    /// Feature `url`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/port) · [Specification](https://url.spec.whatwg.org/#dom-url-port)
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the port, or an empty string if it is the default of the scheme.
    ///
    /// Feature `url`.
    #[doc(alias = "port")]
    #[inline]
    pub fn set_port(&self, value: &str) {
        Js::set_port__str(js(self), value)
    }

    /// The path, beginning with `/` for web addresses.
    ///
    /// `attribute USVString pathname`
    ///
    /// Feature `url`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/pathname) · [Specification](https://url.spec.whatwg.org/#dom-url-pathname)
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the path, beginning with `/` for web addresses.
    ///
    /// Feature `url`.
    #[doc(alias = "pathname")]
    #[inline]
    pub fn set_pathname(&self, value: &str) {
        Js::set_pathname__str(js(self), value)
    }

    /// The query with its leading `?`, or an empty string.
    ///
    /// `attribute USVString search`
    ///
    /// Feature `url`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/URL/search) · [Specification](https://url.spec.whatwg.org/#dom-url-search)
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the query with its leading `?`, or an empty string.
    ///
    /// Feature `url`.
    #[doc(alias = "search")]
    #[inline]
    pub fn set_search(&self, value: &str) {
        Js::set_search__str(js(self), value)
    }

    /// The query as a list of pairs; changes to it change the address.
    ///
    /// `readonly attribute URLSearchParams searchParams`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URL/searchParams) · [Specification](https://url.spec.whatwg.org/#dom-url-searchparams)
    #[doc(alias = "searchParams")]
    #[inline]
    pub fn search_params(&self) -> UrlSearchParams {
        FromJs::from_js(Js::get_searchParams__as_value(js(self)))
    }

    /// The fragment with its leading `#`, or an empty string.
    ///
    /// `attribute USVString hash`
    ///
    /// Feature `url`. Baseline: widely available since 2015-11. [MDN](https://developer.mozilla.org/docs/Web/API/URL/hash) · [Specification](https://url.spec.whatwg.org/#dom-url-hash)
    #[inline]
    pub fn hash(&self) -> String {
        Js::get_hash__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the fragment with its leading `#`, or an empty string.
    ///
    /// Feature `url`.
    #[doc(alias = "hash")]
    #[inline]
    pub fn set_hash(&self, value: &str) {
        Js::set_hash__str(js(self), value)
    }

    /// Returns the whole address, the same as `href`.
    ///
    /// `USVString toJSON()`
    ///
    /// Feature `url`. Baseline: widely available since 2018-12. [MDN](https://developer.mozilla.org/docs/Web/API/URL/toJSON) · [Specification](https://url.spec.whatwg.org/#dom-url-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for Url {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl UrlSearchParams {
    /// Makes a new `URLSearchParams`.
    ///
    /// `constructor(optional (sequence<sequence<USVString>> or record<USVString, USVString> or USVString) init = "")`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/URLSearchParams) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-urlsearchparams)
    #[inline]
    pub fn new() -> UrlSearchParams {
        Js::new_URLSearchParams__as_value().cast()
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional (sequence<sequence<USVString>> or record<USVString, USVString> or USVString) init = "")`
    ///
    /// Feature `url`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where an item of the sequence is not a pair of exactly two strings.
    #[inline]
    pub fn new_with_init(
        init: impl Into<StringSequenceSequenceOrStringRecordOrString>,
    ) -> Result<UrlSearchParams, Exception> {
        Js::try_new_URLSearchParams__value__as_value(&init.into().to_js()).map(Js::cast)
    }

    /// The number of pairs; repeated names count each time.
    ///
    /// `readonly attribute unsigned long size`
    ///
    /// Feature `url`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/size) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-size)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Adds a pair to the end, even if the name is already there.
    ///
    /// `undefined append(USVString name, USVString value)`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/append) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-append)
    #[inline]
    pub fn append(&self, name: &str, value: &str) {
        Js::call_append__str2(js(self), name, value)
    }

    /// Removes all pairs with a name, or only those that also have the given value.
    ///
    /// `undefined delete(USVString name, optional USVString value)`
    ///
    /// Feature `url`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/delete) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-delete)
    #[inline]
    pub fn delete(&self, name: &str) {
        Js::call_delete__str(js(self), name)
    }

    /// As `delete`, with `value`.
    ///
    /// `undefined delete(USVString name, optional USVString value)`
    ///
    /// Feature `url`.
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_with_value(&self, name: &str, value: &str) {
        Js::call_delete__str2(js(self), name, value)
    }

    /// Returns the first value of a name, or null if it does not occur.
    ///
    /// `USVString? get(USVString name)`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/get) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-get)
    #[inline]
    pub fn get(&self, name: &str) -> Option<String> {
        Js::call_get__str__as_value(js(self), name).as_string()
    }

    /// Returns all values of a name, possibly none.
    ///
    /// `sequence<USVString> getAll(USVString name)`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/getAll) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-getall)
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, name: &str) -> Array<String> {
        FromJs::from_js(Js::call_getAll__str__as_value(js(self), name))
    }

    /// Returns whether there is a pair with a name, and with the value if one is given.
    ///
    /// `boolean has(USVString name, optional USVString value)`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/has) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-has)
    #[inline]
    pub fn has(&self, name: &str) -> bool {
        Js::call_has__str__as_bool(js(self), name).get()
    }

    /// As `has`, with `value`.
    ///
    /// `boolean has(USVString name, optional USVString value)`
    ///
    /// Feature `url`.
    #[doc(alias = "has")]
    #[inline]
    pub fn has_with_value(&self, name: &str, value: &str) -> bool {
        Js::call_has__str2__as_bool(js(self), name, value).get()
    }

    /// Sets the value of a name, replacing all pairs with it, or adds a pair.
    ///
    /// `undefined set(USVString name, USVString value)`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/set) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-set)
    #[inline]
    pub fn set(&self, name: &str, value: &str) {
        Js::call_set__str2(js(self), name, value)
    }

    /// Sorts the pairs by name; pairs with the same name keep their order.
    ///
    /// `undefined sort()`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/sort) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-sort)
    #[inline]
    pub fn sort(&self) {
        Js::call_sort(js(self))
    }

    /// Returns an iterator over the pairs of name and value.
    ///
    /// `iterable<USVString, USVString>`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/entries) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-urlsearchparams)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names.
    ///
    /// `iterable<USVString, USVString>`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/keys) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-urlsearchparams)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the values.
    ///
    /// `iterable<USVString, USVString>`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/values) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-urlsearchparams)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each pair, with the value first and then the name.
    ///
    /// `iterable<USVString, USVString>`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/forEach) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-urlsearchparams)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, UrlSearchParams)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each pair, with the value first and then the name.
    ///
    /// `iterable<USVString, USVString>`
    ///
    /// Feature `url`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/URLSearchParams/forEach) · [Specification](https://url.spec.whatwg.org/#dom-urlsearchparams-urlsearchparams)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, String, UrlSearchParams)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &UrlSearchParams {
    type Item = (String, String);
    type IntoIter = Iter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] UrlSearchParams; (String, String));

impl fmt::Display for UrlSearchParams {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "opaque")]
    pub(crate) fn get_opaque__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "searchParams")]
    pub(crate) fn get_searchParams__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "delete")]
    pub(crate) fn call_delete__str2(this: &Js, a0: &str, a1: &str);
    #[wasm_bindgen(method, js_name = "has")]
    pub(crate) fn call_has__str2__as_bool(this: &Js, a0: &str, a1: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "isSameOrigin")]
    pub(crate) fn call_isSameOrigin__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "isSameSite")]
    pub(crate) fn call_isSameSite__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "sort")]
    pub(crate) fn call_sort(this: &Js);
    #[wasm_bindgen(constructor, js_class = "Origin")]
    pub(crate) fn new_Origin__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "URL")]
    pub(crate) fn try_new_URL__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "URL")]
    pub(crate) fn try_new_URL__str2__as_value(a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "URLSearchParams")]
    pub(crate) fn new_URLSearchParams__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "URLSearchParams")]
    pub(crate) fn try_new_URLSearchParams__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Origin", js_name = "from")]
    pub(crate) fn try_static_call_Origin_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "URL", js_name = "canParse")]
    pub(crate) fn static_call_URL_canParse__str__as_bool(a0: &str) -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "URL", js_name = "canParse")]
    pub(crate) fn static_call_URL_canParse__str2__as_bool(a0: &str, a1: &str) -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "URL", js_name = "parse")]
    pub(crate) fn static_call_URL_parse__str__as_option_value(a0: &str) -> Option<Js>;
    #[wasm_bindgen(static_method_of = Js, js_class = "URL", js_name = "parse")]
    pub(crate) fn static_call_URL_parse__str2__as_option_value(a0: &str, a1: &str) -> Option<Js>;
}
