//! Fetching resources: fetch, Request, Response, Headers

use crate::runtime::prelude::*;
use crate::{
    AbortSignal, Blob, BodyInit, FormData, Headers, HeadersInit, IpAddressSpace, ReadableStream, ReferrerPolicy,
    Request, RequestCache, RequestCredentials, RequestDestination, RequestDuplex, RequestInfo, RequestInit, RequestMode,
    RequestPriority, RequestRedirect, Response, ResponseInit, ResponseType, Window, WorkerGlobalScope,
};
#[cfg(feature = "experimental")]
use crate::{DeferredRequestInit, FetchLaterResult};

impl Headers {
    /// `constructor(optional HeadersInit init)`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/Headers) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers①)
    #[inline]
    pub fn new() -> Headers {
        Js::new_Headers__as_value().cast()
    }

    /// `constructor(optional HeadersInit init)`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/Headers) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_init(init: impl Into<HeadersInit>) -> Result<Headers, Exception> {
        Js::try_new_Headers__value__as_value(&init.into().to_js()).map(Js::cast)
    }

    /// `undefined append(ByteString name, ByteString value)`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/append) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-append①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn append(&self, name: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_append__str2(js(self), name, value)
    }

    /// `undefined delete(ByteString name)`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/delete) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-delete①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn delete(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_delete__str(js(self), name)
    }

    /// `ByteString? get(ByteString name)`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/get) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-get①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn get(&self, name: &str) -> Result<Option<String>, Exception> {
        Js::try_call_get__str__as_value(js(self), name).map(Js::read)
    }

    /// `sequence<ByteString> getSetCookie()`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/getSetCookie) · [Specification](https://fetch.spec.whatwg.org/#dom-headers-getsetcookie)
    #[doc(alias = "getSetCookie")]
    #[inline]
    pub fn get_set_cookie(&self) -> Array<String> {
        FromJs::from_js(Js::call_getSetCookie__as_value(js(self)))
    }

    /// `boolean has(ByteString name)`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/has) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-has①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn has(&self, name: &str) -> Result<bool, Exception> {
        Js::try_call_has__str__as_bool(js(self), name).map(Truth::get)
    }

    /// `undefined set(ByteString name, ByteString value)`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/set) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-set①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn set(&self, name: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_set__str2(js(self), name, value)
    }

    /// `iterable<ByteString, ByteString>`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/entries) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `iterable<ByteString, ByteString>`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/keys) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `iterable<ByteString, ByteString>`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/values) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `iterable<ByteString, ByteString>`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/forEach) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, Headers)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `iterable<ByteString, ByteString>`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/forEach) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, String, Headers)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Headers {
    type Item = (String, String);
    type IntoIter = Iter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] Headers; (String, String));

impl Request {
    /// `constructor(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/Request) · [Specification](https://fetch.spec.whatwg.org/#dom-request)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(input: impl Into<RequestInfo>) -> Result<Request, Exception> {
        Js::try_new_Request__value__as_value(&input.into().to_js()).map(Js::cast)
    }

    /// `constructor(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/Request) · [Specification](https://fetch.spec.whatwg.org/#dom-request)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_init(input: impl Into<RequestInfo>, init: &RequestInit) -> Result<Request, Exception> {
        Js::try_new_Request__value2__as_value(&input.into().to_js(), init.as_ref()).map(Js::cast)
    }

    /// `readonly attribute ByteString method`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/method) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-method②)
    #[inline]
    pub fn method(&self) -> String {
        Js::get_method__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString url`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/url) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-url③)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute Headers headers`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/headers) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-headers②)
    #[inline]
    pub fn headers(&self) -> Headers {
        FromJs::from_js(Js::get_headers__as_value(js(self)))
    }

    /// `readonly attribute RequestDestination destination`
    ///
    /// Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Request/destination) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-destination①)
    #[inline]
    pub fn destination(&self) -> RequestDestination {
        FromJs::from_js(Js::get_destination__as_value(js(self)))
    }

    /// `readonly attribute USVString referrer`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/referrer) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-referrer①)
    #[inline]
    pub fn referrer(&self) -> String {
        Js::get_referrer__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute ReferrerPolicy referrerPolicy`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/referrerPolicy) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-referrerpolicy②)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> ReferrerPolicy {
        FromJs::from_js(Js::get_referrerPolicy__as_value(js(self)))
    }

    /// `readonly attribute RequestMode mode`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/mode) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-mode②)
    #[inline]
    pub fn mode(&self) -> RequestMode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// `readonly attribute RequestCredentials credentials`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/credentials) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-credentials②)
    #[inline]
    pub fn credentials(&self) -> RequestCredentials {
        FromJs::from_js(Js::get_credentials__as_value(js(self)))
    }

    /// `readonly attribute RequestCache cache`
    ///
    /// Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/Request/cache) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-cache②)
    #[inline]
    pub fn cache(&self) -> RequestCache {
        FromJs::from_js(Js::get_cache__as_value(js(self)))
    }

    /// `readonly attribute RequestRedirect redirect`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/redirect) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-redirect②)
    #[inline]
    pub fn redirect(&self) -> RequestRedirect {
        FromJs::from_js(Js::get_redirect__as_value(js(self)))
    }

    /// `readonly attribute DOMString integrity`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/integrity) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-integrity②)
    #[inline]
    pub fn integrity(&self) -> String {
        Js::get_integrity__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute boolean keepalive`
    ///
    /// Baseline: newly available since 2024-11. [MDN](https://developer.mozilla.org/docs/Web/API/Request/keepalive) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-keepalive②)
    #[inline]
    pub fn keepalive(&self) -> bool {
        Js::get_keepalive__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean isReloadNavigation`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Request/isReloadNavigation) · [Specification](https://fetch.spec.whatwg.org/#dom-request-isreloadnavigation)
    #[doc(alias = "isReloadNavigation")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn is_reload_navigation(&self) -> bool {
        Js::get_isReloadNavigation__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean isHistoryNavigation`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/isHistoryNavigation) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-ishistorynavigation①)
    #[doc(alias = "isHistoryNavigation")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn is_history_navigation(&self) -> bool {
        Js::get_isHistoryNavigation__as_bool(js(self)).get()
    }

    /// `readonly attribute AbortSignal signal`
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/signal) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-signal②)
    #[inline]
    pub fn signal(&self) -> AbortSignal {
        FromJs::from_js(Js::get_signal__as_value(js(self)))
    }

    /// `readonly attribute RequestDuplex duplex`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/duplex) · [Specification](https://fetch.spec.whatwg.org/#dom-request-duplex)
    #[inline]
    pub fn duplex(&self) -> RequestDuplex {
        FromJs::from_js(Js::get_duplex__as_value(js(self)))
    }

    /// `Request clone()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/clone) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-clone①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn clone(&self) -> Result<Request, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute IPAddressSpace targetAddressSpace`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/targetAddressSpace) · [Specification](https://wicg.github.io/local-network-access/#dom-request-targetaddressspace)
    #[doc(alias = "targetAddressSpace")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn target_address_space(&self) -> IpAddressSpace {
        FromJs::from_js(Js::get_targetAddressSpace__as_value(js(self)))
    }

    /// `readonly attribute ReadableStream? body`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/body) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-body①)
    #[inline]
    pub fn body(&self) -> Option<ReadableStream> {
        Js::get_body__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute boolean bodyUsed`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/bodyUsed) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-bodyused①)
    #[doc(alias = "bodyUsed")]
    #[inline]
    pub fn body_used(&self) -> bool {
        Js::get_bodyUsed__as_bool(js(self)).get()
    }

    /// `Promise<ArrayBuffer> arrayBuffer()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/arrayBuffer) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-arraybuffer①)
    #[doc(alias = "arrayBuffer")]
    #[inline]
    pub fn array_buffer(&self) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_arrayBuffer__as_value(js(self)))
    }

    /// `Promise<Blob> blob()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/blob) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-blob①)
    #[inline]
    pub fn blob(&self) -> Promise<Blob> {
        Promise::of_call(Js::try_call_blob__as_value(js(self)))
    }

    /// `Promise<Uint8Array> bytes()`
    ///
    /// Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/Request/bytes) · [Specification](https://fetch.spec.whatwg.org/#dom-body-bytes)
    #[inline]
    pub fn bytes(&self) -> Promise<Uint8Array> {
        Promise::of_call(Js::try_call_bytes__as_value(js(self)))
    }

    /// `Promise<FormData> formData()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/formData) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-formdata①)
    #[doc(alias = "formData")]
    #[inline]
    pub fn form_data(&self) -> Promise<FormData> {
        Promise::of_call(Js::try_call_formData__as_value(js(self)))
    }

    /// `Promise<any> json()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/json) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-json①)
    #[inline]
    pub fn json(&self) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_json__as_value(js(self)))
    }

    /// `Promise<USVString> text()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/text) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-text①)
    #[inline]
    pub fn text(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_text__as_value(js(self)))
    }

    /// `ReadableStream textStream()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/textStream) · [Specification](https://fetch.spec.whatwg.org/#dom-body-textstream)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "textStream")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn text_stream(&self) -> Result<ReadableStream, Exception> {
        Js::try_call_textStream__as_value(js(self)).map(Js::read)
    }
}

impl RequestInit {
    /// `dictionary RequestInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `ByteString method`
    #[doc(alias = "method")]
    pub fn get_method(&self) -> Option<String> {
        property::get(self, "method")
    }

    /// `ByteString method`
    #[doc(alias = "method")]
    pub fn set_method(&self, value: &str) -> &Self {
        property::set_str(self, "method", value);
        self
    }

    /// `HeadersInit headers`
    #[doc(alias = "headers")]
    pub fn get_headers(&self) -> Option<HeadersInit> {
        property::get(self, "headers")
    }

    /// `HeadersInit headers`
    #[doc(alias = "headers")]
    pub fn set_headers(&self, value: impl Into<HeadersInit>) -> &Self {
        property::set(self, "headers", &value.into().to_js());
        self
    }

    /// `BodyInit? body`
    #[doc(alias = "body")]
    pub fn get_body(&self) -> Option<BodyInit> {
        property::get(self, "body")
    }

    /// `BodyInit? body`
    #[doc(alias = "body")]
    pub fn set_body(&self, value: impl NullableUnion<BodyInit>) -> &Self {
        property::set(self, "body", &value.into_option().to_js());
        self
    }

    /// `USVString referrer`
    #[doc(alias = "referrer")]
    pub fn get_referrer(&self) -> Option<String> {
        property::get(self, "referrer")
    }

    /// `USVString referrer`
    #[doc(alias = "referrer")]
    pub fn set_referrer(&self, value: &str) -> &Self {
        property::set_str(self, "referrer", value);
        self
    }

    /// `ReferrerPolicy referrerPolicy`
    #[doc(alias = "referrerPolicy")]
    pub fn get_referrer_policy(&self) -> Option<ReferrerPolicy> {
        property::get(self, "referrerPolicy")
    }

    /// `ReferrerPolicy referrerPolicy`
    #[doc(alias = "referrerPolicy")]
    pub fn set_referrer_policy(&self, value: ReferrerPolicy) -> &Self {
        property::set_str(self, "referrerPolicy", value.as_str());
        self
    }

    /// `RequestMode mode`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<RequestMode> {
        property::get(self, "mode")
    }

    /// `RequestMode mode`
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: RequestMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// `RequestCredentials credentials`
    #[doc(alias = "credentials")]
    pub fn get_credentials(&self) -> Option<RequestCredentials> {
        property::get(self, "credentials")
    }

    /// `RequestCredentials credentials`
    #[doc(alias = "credentials")]
    pub fn set_credentials(&self, value: RequestCredentials) -> &Self {
        property::set_str(self, "credentials", value.as_str());
        self
    }

    /// `RequestCache cache`
    #[doc(alias = "cache")]
    pub fn get_cache(&self) -> Option<RequestCache> {
        property::get(self, "cache")
    }

    /// `RequestCache cache`
    #[doc(alias = "cache")]
    pub fn set_cache(&self, value: RequestCache) -> &Self {
        property::set_str(self, "cache", value.as_str());
        self
    }

    /// `RequestRedirect redirect`
    #[doc(alias = "redirect")]
    pub fn get_redirect(&self) -> Option<RequestRedirect> {
        property::get(self, "redirect")
    }

    /// `RequestRedirect redirect`
    #[doc(alias = "redirect")]
    pub fn set_redirect(&self, value: RequestRedirect) -> &Self {
        property::set_str(self, "redirect", value.as_str());
        self
    }

    /// `DOMString integrity`
    #[doc(alias = "integrity")]
    pub fn get_integrity(&self) -> Option<String> {
        property::get(self, "integrity")
    }

    /// `DOMString integrity`
    #[doc(alias = "integrity")]
    pub fn set_integrity(&self, value: &str) -> &Self {
        property::set_str(self, "integrity", value);
        self
    }

    /// `boolean keepalive`
    #[doc(alias = "keepalive")]
    pub fn get_keepalive(&self) -> Option<bool> {
        property::get(self, "keepalive")
    }

    /// `boolean keepalive`
    #[doc(alias = "keepalive")]
    pub fn set_keepalive(&self, value: bool) -> &Self {
        property::set_bool(self, "keepalive", value);
        self
    }

    /// `AbortSignal? signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal? signal`
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: Option<&AbortSignal>) -> &Self {
        property::set(self, "signal", nullable(value));
        self
    }

    /// `RequestDuplex duplex`
    #[doc(alias = "duplex")]
    pub fn get_duplex(&self) -> Option<RequestDuplex> {
        property::get(self, "duplex")
    }

    /// `RequestDuplex duplex`
    #[doc(alias = "duplex")]
    pub fn set_duplex(&self, value: RequestDuplex) -> &Self {
        property::set_str(self, "duplex", value.as_str());
        self
    }

    /// `RequestPriority priority`
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<RequestPriority> {
        property::get(self, "priority")
    }

    /// `RequestPriority priority`
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: RequestPriority) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }

    /// `any window`
    #[doc(alias = "window")]
    pub fn get_window(&self) -> JsValue {
        property::get(self, "window")
    }

    /// `any window`
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &JsValue) -> &Self {
        property::set(self, "window", value);
        self
    }

    /// `IPAddressSpace targetAddressSpace`
    #[doc(alias = "targetAddressSpace")]
    pub fn get_target_address_space(&self) -> Option<IpAddressSpace> {
        property::get(self, "targetAddressSpace")
    }

    /// `IPAddressSpace targetAddressSpace`
    #[doc(alias = "targetAddressSpace")]
    pub fn set_target_address_space(&self, value: IpAddressSpace) -> &Self {
        property::set_str(self, "targetAddressSpace", value.as_str());
        self
    }
}

impl Default for RequestInit {
    fn default() -> Self {
        Self::new()
    }
}

impl Response {
    /// `constructor(optional BodyInit? body = null, optional ResponseInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/Response) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response①)
    #[inline]
    pub fn new() -> Response {
        Js::new_Response__as_value().cast()
    }

    /// `constructor(optional BodyInit? body = null, optional ResponseInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/Response) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_body(body: impl NullableUnion<BodyInit>) -> Result<Response, Exception> {
        Js::try_new_Response__value__as_value(&body.into_option().to_js()).map(Js::cast)
    }

    /// `constructor(optional BodyInit? body = null, optional ResponseInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/Response) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_body_and_init(
        body: impl NullableUnion<BodyInit>,
        init: impl IntoJs<ResponseInit>,
    ) -> Result<Response, Exception> {
        Js::try_new_Response__value2__as_value(&body.into_option().to_js(), &init.to_value()).map(Js::cast)
    }

    /// `static Response error()`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Response/error_static) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-error①)
    #[inline]
    pub fn error() -> Response {
        FromJs::from_js(Js::static_call_Response_error__as_value())
    }

    /// `static Response redirect(USVString url, optional unsigned short status = 302)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Response/redirect_static) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-redirect①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn redirect(url: &str) -> Result<Response, Exception> {
        Js::try_static_call_Response_redirect__str__as_value(url).map(Js::read)
    }

    /// `static Response redirect(USVString url, optional unsigned short status = 302)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Response/redirect_static) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-redirect①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "redirect")]
    #[inline]
    pub fn redirect_with_status(url: &str, status: u16) -> Result<Response, Exception> {
        Js::try_static_call_Response_redirect__str_number__as_value(url, status as f64).map(Js::read)
    }

    /// `static Response json(any data, optional ResponseInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/json) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-json①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "json")]
    #[inline]
    pub fn static_json(data: &JsValue) -> Result<Response, Exception> {
        Js::try_static_call_Response_json__value__as_value(data).map(Js::read)
    }

    /// `static Response json(any data, optional ResponseInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/json) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-json①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "json")]
    #[inline]
    pub fn static_json_with_init(data: &JsValue, init: impl IntoJs<ResponseInit>) -> Result<Response, Exception> {
        Js::try_static_call_Response_json__value2__as_value(data, &init.to_value()).map(Js::read)
    }

    /// `readonly attribute ResponseType type`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/type) · [Specification](https://fetch.spec.whatwg.org/#dom-response-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> ResponseType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `readonly attribute USVString url`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/url) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-url①)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute boolean redirected`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Response/redirected) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-redirected①)
    #[inline]
    pub fn redirected(&self) -> bool {
        Js::get_redirected__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned short status`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/status) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-status①)
    #[inline]
    pub fn status(&self) -> u16 {
        Js::get_status__as_number(js(self)) as u16
    }

    /// `readonly attribute boolean ok`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/ok) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-ok②)
    #[inline]
    pub fn ok(&self) -> bool {
        Js::get_ok__as_bool(js(self)).get()
    }

    /// `readonly attribute ByteString statusText`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/statusText) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-statustext①)
    #[doc(alias = "statusText")]
    #[inline]
    pub fn status_text(&self) -> String {
        Js::get_statusText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute Headers headers`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/headers) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-headers①)
    #[inline]
    pub fn headers(&self) -> Headers {
        FromJs::from_js(Js::get_headers__as_value(js(self)))
    }

    /// `Response clone()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/clone) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-clone①)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn clone(&self) -> Result<Response, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute ReadableStream? body`
    ///
    /// Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/Response/body) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-body①)
    #[inline]
    pub fn body(&self) -> Option<ReadableStream> {
        Js::get_body__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute boolean bodyUsed`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/bodyUsed) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-bodyused①)
    #[doc(alias = "bodyUsed")]
    #[inline]
    pub fn body_used(&self) -> bool {
        Js::get_bodyUsed__as_bool(js(self)).get()
    }

    /// `Promise<ArrayBuffer> arrayBuffer()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/arrayBuffer) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-arraybuffer①)
    #[doc(alias = "arrayBuffer")]
    #[inline]
    pub fn array_buffer(&self) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_arrayBuffer__as_value(js(self)))
    }

    /// `Promise<Blob> blob()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/blob) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-blob①)
    #[inline]
    pub fn blob(&self) -> Promise<Blob> {
        Promise::of_call(Js::try_call_blob__as_value(js(self)))
    }

    /// `Promise<Uint8Array> bytes()`
    ///
    /// Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/Response/bytes) · [Specification](https://fetch.spec.whatwg.org/#dom-body-bytes)
    #[inline]
    pub fn bytes(&self) -> Promise<Uint8Array> {
        Promise::of_call(Js::try_call_bytes__as_value(js(self)))
    }

    /// `Promise<FormData> formData()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Response/formData) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-formdata①)
    #[doc(alias = "formData")]
    #[inline]
    pub fn form_data(&self) -> Promise<FormData> {
        Promise::of_call(Js::try_call_formData__as_value(js(self)))
    }

    /// `Promise<any> json()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/json) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-json①)
    #[inline]
    pub fn json(&self) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_json__as_value(js(self)))
    }

    /// `Promise<USVString> text()`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/text) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-text①)
    #[inline]
    pub fn text(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_text__as_value(js(self)))
    }

    /// `ReadableStream textStream()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Response/textStream) · [Specification](https://fetch.spec.whatwg.org/#dom-body-textstream)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "textStream")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn text_stream(&self) -> Result<ReadableStream, Exception> {
        Js::try_call_textStream__as_value(js(self)).map(Js::read)
    }
}

impl ResponseInit {
    /// `dictionary ResponseInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short status = 200`
    #[doc(alias = "status")]
    pub fn get_status(&self) -> Option<u16> {
        property::get(self, "status")
    }

    /// `unsigned short status = 200`
    #[doc(alias = "status")]
    pub fn set_status(&self, value: u16) -> &Self {
        property::set_f64(self, "status", value as f64);
        self
    }

    /// `ByteString statusText = ""`
    #[doc(alias = "statusText")]
    pub fn get_status_text(&self) -> Option<String> {
        property::get(self, "statusText")
    }

    /// `ByteString statusText = ""`
    #[doc(alias = "statusText")]
    pub fn set_status_text(&self, value: &str) -> &Self {
        property::set_str(self, "statusText", value);
        self
    }

    /// `HeadersInit headers`
    #[doc(alias = "headers")]
    pub fn get_headers(&self) -> Option<HeadersInit> {
        property::get(self, "headers")
    }

    /// `HeadersInit headers`
    #[doc(alias = "headers")]
    pub fn set_headers(&self, value: impl Into<HeadersInit>) -> &Self {
        property::set(self, "headers", &value.into().to_js());
        self
    }
}

impl Default for ResponseInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl DeferredRequestInit {
    /// `dictionary DeferredRequestInit : RequestInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMHighResTimeStamp activateAfter`
    #[doc(alias = "activateAfter")]
    pub fn get_activate_after(&self) -> Option<f64> {
        property::get(self, "activateAfter")
    }

    /// `DOMHighResTimeStamp activateAfter`
    #[doc(alias = "activateAfter")]
    pub fn set_activate_after(&self, value: f64) -> &Self {
        property::set_f64(self, "activateAfter", value);
        self
    }

    /// `ByteString method`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "method")]
    pub fn set_method(&self, value: &str) -> &Self {
        property::set_str(self, "method", value);
        self
    }

    /// `HeadersInit headers`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "headers")]
    pub fn set_headers(&self, value: impl Into<HeadersInit>) -> &Self {
        property::set(self, "headers", &value.into().to_js());
        self
    }

    /// `BodyInit? body`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "body")]
    pub fn set_body(&self, value: impl NullableUnion<BodyInit>) -> &Self {
        property::set(self, "body", &value.into_option().to_js());
        self
    }

    /// `USVString referrer`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "referrer")]
    pub fn set_referrer(&self, value: &str) -> &Self {
        property::set_str(self, "referrer", value);
        self
    }

    /// `ReferrerPolicy referrerPolicy`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "referrerPolicy")]
    pub fn set_referrer_policy(&self, value: ReferrerPolicy) -> &Self {
        property::set_str(self, "referrerPolicy", value.as_str());
        self
    }

    /// `RequestMode mode`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: RequestMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// `RequestCredentials credentials`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "credentials")]
    pub fn set_credentials(&self, value: RequestCredentials) -> &Self {
        property::set_str(self, "credentials", value.as_str());
        self
    }

    /// `RequestCache cache`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "cache")]
    pub fn set_cache(&self, value: RequestCache) -> &Self {
        property::set_str(self, "cache", value.as_str());
        self
    }

    /// `RequestRedirect redirect`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "redirect")]
    pub fn set_redirect(&self, value: RequestRedirect) -> &Self {
        property::set_str(self, "redirect", value.as_str());
        self
    }

    /// `DOMString integrity`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "integrity")]
    pub fn set_integrity(&self, value: &str) -> &Self {
        property::set_str(self, "integrity", value);
        self
    }

    /// `boolean keepalive`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "keepalive")]
    pub fn set_keepalive(&self, value: bool) -> &Self {
        property::set_bool(self, "keepalive", value);
        self
    }

    /// `AbortSignal? signal`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: Option<&AbortSignal>) -> &Self {
        property::set(self, "signal", nullable(value));
        self
    }

    /// `RequestDuplex duplex`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "duplex")]
    pub fn set_duplex(&self, value: RequestDuplex) -> &Self {
        property::set_str(self, "duplex", value.as_str());
        self
    }

    /// `RequestPriority priority`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: RequestPriority) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }

    /// `any window`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &JsValue) -> &Self {
        property::set(self, "window", value);
        self
    }

    /// `IPAddressSpace targetAddressSpace`
    ///
    /// Inherited from `RequestInit`.
    #[doc(alias = "targetAddressSpace")]
    pub fn set_target_address_space(&self, value: IpAddressSpace) -> &Self {
        property::set_str(self, "targetAddressSpace", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for DeferredRequestInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl FetchLaterResult {
    /// `readonly attribute boolean activated`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FetchLaterResult/activated) · [Specification](https://fetch.spec.whatwg.org/#dom-fetchlaterresult-activated)
    #[inline]
    pub fn activated(&self) -> bool {
        Js::get_activated__as_bool(js(self)).get()
    }
}

impl Window {
    /// `FetchLaterResult fetchLater(RequestInfo input, optional DeferredRequestInit init = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetchLater) · [Specification](https://fetch.spec.whatwg.org/#deferred-fetch)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fetchLater")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn fetch_later(&self, input: impl Into<RequestInfo>) -> Result<FetchLaterResult, Exception> {
        Js::try_call_fetchLater__value__as_value(js(self), &input.into().to_js()).map(Js::read)
    }

    /// `FetchLaterResult fetchLater(RequestInfo input, optional DeferredRequestInit init = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetchLater) · [Specification](https://fetch.spec.whatwg.org/#deferred-fetch)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fetchLater")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn fetch_later_with_init(
        &self,
        input: impl Into<RequestInfo>,
        init: &DeferredRequestInit,
    ) -> Result<FetchLaterResult, Exception> {
        Js::try_call_fetchLater__value2__as_value(js(self), &input.into().to_js(), init.as_ref()).map(Js::read)
    }

    /// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetch) · [Specification](https://fetch.spec.whatwg.org/#fetch-method)
    #[inline]
    pub fn fetch(&self, input: impl Into<RequestInfo>) -> Promise<Response> {
        Promise::of_call(Js::try_call_fetch__value__as_value(js(self), &input.into().to_js()))
    }

    /// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetch) · [Specification](https://fetch.spec.whatwg.org/#fetch-method)
    #[doc(alias = "fetch")]
    #[inline]
    pub fn fetch_with_init(&self, input: impl Into<RequestInfo>, init: &RequestInit) -> Promise<Response> {
        Promise::of_call(Js::try_call_fetch__value2__as_value(js(self), &input.into().to_js(), init.as_ref()))
    }
}

impl WorkerGlobalScope {
    /// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetch) · [Specification](https://fetch.spec.whatwg.org/#fetch-method)
    #[inline]
    pub fn fetch(&self, input: impl Into<RequestInfo>) -> Promise<Response> {
        Promise::of_call(Js::try_call_fetch__value__as_value(js(self), &input.into().to_js()))
    }

    /// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetch) · [Specification](https://fetch.spec.whatwg.org/#fetch-method)
    #[doc(alias = "fetch")]
    #[inline]
    pub fn fetch_with_init(&self, input: impl Into<RequestInfo>, init: &RequestInit) -> Promise<Response> {
        Promise::of_call(Js::try_call_fetch__value2__as_value(js(self), &input.into().to_js(), init.as_ref()))
    }
}

/// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetch) · [Specification](https://fetch.spec.whatwg.org/#fetch-method)
#[inline]
pub fn fetch(input: impl Into<RequestInfo>) -> Promise<Response> {
    Promise::of_call(global::with(|this| Js::try_call_fetch__value__as_value(this, &input.into().to_js())))
}

/// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetch) · [Specification](https://fetch.spec.whatwg.org/#fetch-method)
#[doc(alias = "fetch")]
#[inline]
pub fn fetch_with_init(input: impl Into<RequestInfo>, init: &RequestInit) -> Promise<Response> {
    Promise::of_call(global::with(|this| {
        Js::try_call_fetch__value2__as_value(this, &input.into().to_js(), init.as_ref())
    }))
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "bodyUsed")]
    pub(crate) fn get_bodyUsed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "cache")]
    pub(crate) fn get_cache__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "credentials")]
    pub(crate) fn get_credentials__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "duplex")]
    pub(crate) fn get_duplex__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "keepalive")]
    pub(crate) fn get_keepalive__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "ok")]
    pub(crate) fn get_ok__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "redirect")]
    pub(crate) fn get_redirect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "redirected")]
    pub(crate) fn get_redirected__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "append")]
    pub(crate) fn try_call_append__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "fetch")]
    pub(crate) fn try_call_fetch__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "fetch")]
    pub(crate) fn try_call_fetch__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "formData")]
    pub(crate) fn try_call_formData__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getSetCookie")]
    pub(crate) fn call_getSetCookie__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "Headers")]
    pub(crate) fn new_Headers__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "Headers")]
    pub(crate) fn try_new_Headers__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Request")]
    pub(crate) fn try_new_Request__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Request")]
    pub(crate) fn try_new_Request__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "Response")]
    pub(crate) fn new_Response__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "Response")]
    pub(crate) fn try_new_Response__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Response")]
    pub(crate) fn try_new_Response__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Response", js_name = "error")]
    pub(crate) fn static_call_Response_error__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Response", js_name = "json")]
    pub(crate) fn try_static_call_Response_json__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Response", js_name = "json")]
    pub(crate) fn try_static_call_Response_json__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Response", js_name = "redirect")]
    pub(crate) fn try_static_call_Response_redirect__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Response", js_name = "redirect")]
    pub(crate) fn try_static_call_Response_redirect__str_number__as_value(a0: &str, a1: f64) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "isHistoryNavigation")]
    pub(crate) fn get_isHistoryNavigation__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "isReloadNavigation")]
    pub(crate) fn get_isReloadNavigation__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "targetAddressSpace")]
    pub(crate) fn get_targetAddressSpace__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "fetchLater")]
    pub(crate) fn try_call_fetchLater__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "fetchLater")]
    pub(crate) fn try_call_fetchLater__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
