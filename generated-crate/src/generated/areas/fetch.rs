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
    /// Makes a new `Headers`.
    ///
    /// `constructor(optional HeadersInit init)`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/Headers) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers①)
    #[inline]
    pub fn new() -> Headers {
        Js::new_Headers__as_value().cast()
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional HeadersInit init)`
    ///
    /// Feature `fetch`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an invalid header name or value, or a pair that has not two items.
    #[inline]
    pub fn new_with_init(init: impl Into<HeadersInit>) -> Result<Headers, Exception> {
        Js::try_new_Headers__value__as_value(&init.into().to_js()).map(Js::cast)
    }

    /// Adds a value to a header, and keeps the values that it has.
    ///
    /// `undefined append(ByteString name, ByteString value)`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/append) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-append①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `name` or `value` is invalid, or the headers are immutable.
    #[inline]
    pub fn append(&self, name: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_append__str2(js(self), name, value)
    }

    /// Removes a header; upper and lower case of the name do not matter.
    ///
    /// `undefined delete(ByteString name)`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/delete) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-delete①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `name` is invalid, or the headers are immutable.
    #[inline]
    pub fn delete(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_delete__str(js(self), name)
    }

    /// Returns the values of a header joined with commas, or none if it is not set.
    ///
    /// `ByteString? get(ByteString name)`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/get) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-get①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `name` is not a valid header name.
    #[inline]
    pub fn get(&self, name: &str) -> Result<Option<String>, Exception> {
        Js::try_call_get__str__as_value(js(self), name).map(Js::read)
    }

    /// Returns the values of all `Set-Cookie` headers, each by itself.
    ///
    /// `sequence<ByteString> getSetCookie()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/getSetCookie) · [Specification](https://fetch.spec.whatwg.org/#dom-headers-getsetcookie)
    #[doc(alias = "getSetCookie")]
    #[inline]
    pub fn get_set_cookie(&self) -> Array<String> {
        FromJs::from_js(Js::call_getSetCookie__as_value(js(self)))
    }

    /// Returns whether the header is set.
    ///
    /// `boolean has(ByteString name)`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/has) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-has①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `name` is not a valid header name.
    #[inline]
    pub fn has(&self, name: &str) -> Result<bool, Exception> {
        Js::try_call_has__str__as_bool(js(self), name).map(Truth::get)
    }

    /// Sets a header and replaces the values that it had.
    ///
    /// `undefined set(ByteString name, ByteString value)`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/set) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-headers-set①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `name` or `value` is invalid, or the headers are immutable.
    #[inline]
    pub fn set(&self, name: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_set__str2(js(self), name, value)
    }

    /// Returns an iterator over pairs of name and value, sorted by name.
    ///
    /// `iterable<ByteString, ByteString>`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/entries) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names in lower case, sorted.
    ///
    /// `iterable<ByteString, ByteString>`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/keys) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the values, sorted by name.
    ///
    /// `iterable<ByteString, ByteString>`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/values) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each header.
    ///
    /// `iterable<ByteString, ByteString>`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/forEach) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, Headers)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each header.
    ///
    /// `iterable<ByteString, ByteString>`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Headers/forEach) · [Specification](https://fetch.spec.whatwg.org/#headers-class)
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
    /// Makes a new `Request`.
    ///
    /// `constructor(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/Request) · [Specification](https://fetch.spec.whatwg.org/#dom-request)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a URL that is invalid or has credentials, an invalid or forbidden method, or a body
    /// with `GET` or `HEAD`.
    #[inline]
    pub fn new(input: impl Into<RequestInfo>) -> Result<Request, Exception> {
        Js::try_new_Request__value__as_value(&input.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Feature `fetch`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a URL that is invalid or has credentials, an invalid or forbidden method, or a body
    /// with `GET` or `HEAD`.
    #[inline]
    pub fn new_with_init(input: impl Into<RequestInfo>, init: &RequestInit) -> Result<Request, Exception> {
        Js::try_new_Request__value2__as_value(&input.into().to_js(), init.as_ref()).map(Js::cast)
    }

    /// The HTTP method, such as `GET`.
    ///
    /// `readonly attribute ByteString method`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/method) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-method②)
    #[inline]
    pub fn method(&self) -> String {
        Js::get_method__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The whole URL of the request.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/url) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-url③)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The headers of the request.
    ///
    /// `readonly attribute Headers headers`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/headers) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-headers②)
    #[inline]
    pub fn headers(&self) -> Headers {
        FromJs::from_js(Js::get_headers__as_value(js(self)))
    }

    /// What the resource is for, such as `image`; an empty string for `fetch`.
    ///
    /// `readonly attribute RequestDestination destination`
    ///
    /// Feature `fetch`. Baseline: widely available since 2018-06. [MDN](https://developer.mozilla.org/docs/Web/API/Request/destination) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-destination①)
    #[inline]
    pub fn destination(&self) -> RequestDestination {
        FromJs::from_js(Js::get_destination__as_value(js(self)))
    }

    /// The URL that is told as the referrer, `about:client` for the default, or an empty string for none.
    ///
    /// `readonly attribute USVString referrer`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/referrer) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-referrer①)
    #[inline]
    pub fn referrer(&self) -> String {
        Js::get_referrer__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// How much of the referrer the server is told.
    ///
    /// `readonly attribute ReferrerPolicy referrerPolicy`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/referrerPolicy) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-referrerpolicy②)
    #[doc(alias = "referrerPolicy")]
    #[inline]
    pub fn referrer_policy(&self) -> ReferrerPolicy {
        FromJs::from_js(Js::get_referrerPolicy__as_value(js(self)))
    }

    /// Whether the request may go to other origins, `cors` by default.
    ///
    /// `readonly attribute RequestMode mode`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/mode) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-mode②)
    #[inline]
    pub fn mode(&self) -> RequestMode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// Whether the request carries cookies, `same-origin` by default.
    ///
    /// `readonly attribute RequestCredentials credentials`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/credentials) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-credentials②)
    #[inline]
    pub fn credentials(&self) -> RequestCredentials {
        FromJs::from_js(Js::get_credentials__as_value(js(self)))
    }

    /// How the request uses the HTTP cache.
    ///
    /// `readonly attribute RequestCache cache`
    ///
    /// Feature `fetch`. Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/Request/cache) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-cache②)
    #[inline]
    pub fn cache(&self) -> RequestCache {
        FromJs::from_js(Js::get_cache__as_value(js(self)))
    }

    /// What happens on a redirect, `follow` by default.
    ///
    /// `readonly attribute RequestRedirect redirect`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/redirect) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-redirect②)
    #[inline]
    pub fn redirect(&self) -> RequestRedirect {
        FromJs::from_js(Js::get_redirect__as_value(js(self)))
    }

    /// The hashes that the response must match, or an empty string.
    ///
    /// `readonly attribute DOMString integrity`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/integrity) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-integrity②)
    #[inline]
    pub fn integrity(&self) -> String {
        Js::get_integrity__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the request goes on when the page is closed.
    ///
    /// `readonly attribute boolean keepalive`
    ///
    /// Feature `fetch`. Baseline: newly available since 2024-11. [MDN](https://developer.mozilla.org/docs/Web/API/Request/keepalive) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-keepalive②)
    #[inline]
    pub fn keepalive(&self) -> bool {
        Js::get_keepalive__as_bool(js(self)).get()
    }

    /// Whether the request comes from a reload of the page.
    ///
    /// `readonly attribute boolean isReloadNavigation`
    ///
    /// Features `fetch` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/Request/isReloadNavigation) · [Specification](https://fetch.spec.whatwg.org/#dom-request-isreloadnavigation)
    #[doc(alias = "isReloadNavigation")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn is_reload_navigation(&self) -> bool {
        Js::get_isReloadNavigation__as_bool(js(self)).get()
    }

    /// Whether the request comes from going back or forward in the history.
    ///
    /// `readonly attribute boolean isHistoryNavigation`
    ///
    /// Features `fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/isHistoryNavigation) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-ishistorynavigation①)
    #[doc(alias = "isHistoryNavigation")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn is_history_navigation(&self) -> bool {
        Js::get_isHistoryNavigation__as_bool(js(self)).get()
    }

    /// The signal that aborts the request.
    ///
    /// `readonly attribute AbortSignal signal`
    ///
    /// Feature `fetch`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/signal) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-signal②)
    #[inline]
    pub fn signal(&self) -> AbortSignal {
        FromJs::from_js(Js::get_signal__as_value(js(self)))
    }

    /// How the body is sent while the response arrives, always `half`.
    ///
    /// `readonly attribute RequestDuplex duplex`
    ///
    /// Feature `fetch`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/duplex) · [Specification](https://fetch.spec.whatwg.org/#dom-request-duplex)
    #[inline]
    pub fn duplex(&self) -> RequestDuplex {
        FromJs::from_js(Js::get_duplex__as_value(js(self)))
    }

    /// Returns a copy of the request; throws if the body was read already.
    ///
    /// `Request clone()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/clone) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-request-clone①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the body has been read or is locked.
    #[inline]
    pub fn clone(&self) -> Result<Request, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }

    /// The network space in which the target is expected, such as the local network.
    ///
    /// `readonly attribute IPAddressSpace targetAddressSpace`
    ///
    /// Features `fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/targetAddressSpace) · [Specification](https://wicg.github.io/local-network-access/#dom-request-targetaddressspace)
    #[doc(alias = "targetAddressSpace")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn target_address_space(&self) -> IpAddressSpace {
        FromJs::from_js(Js::get_targetAddressSpace__as_value(js(self)))
    }

    /// The body as a stream, or none.
    ///
    /// `readonly attribute ReadableStream? body`
    ///
    /// Feature `fetch`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/body) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-body①)
    #[inline]
    pub fn body(&self) -> Option<ReadableStream> {
        Js::get_body__as_option_value(js(self)).map(Js::read)
    }

    /// Whether the body was read already.
    ///
    /// `readonly attribute boolean bodyUsed`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/bodyUsed) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-bodyused①)
    #[doc(alias = "bodyUsed")]
    #[inline]
    pub fn body_used(&self) -> bool {
        Js::get_bodyUsed__as_bool(js(self)).get()
    }

    /// Reads the whole body and resolves to its bytes.
    ///
    /// `Promise<ArrayBuffer> arrayBuffer()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/arrayBuffer) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-arraybuffer①)
    #[doc(alias = "arrayBuffer")]
    #[inline]
    pub fn array_buffer(&self) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_arrayBuffer__as_value(js(self)))
    }

    /// Reads the whole body and resolves to a `Blob` with its MIME type.
    ///
    /// `Promise<Blob> blob()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/blob) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-blob①)
    #[inline]
    pub fn blob(&self) -> Promise<Blob> {
        Promise::of_call(Js::try_call_blob__as_value(js(self)))
    }

    /// Reads the whole body and resolves to its bytes as a `Uint8Array`.
    ///
    /// `Promise<Uint8Array> bytes()`
    ///
    /// Feature `fetch`. Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/Request/bytes) · [Specification](https://fetch.spec.whatwg.org/#dom-body-bytes)
    #[inline]
    pub fn bytes(&self) -> Promise<Uint8Array> {
        Promise::of_call(Js::try_call_bytes__as_value(js(self)))
    }

    /// Reads the whole body and resolves to its form fields.
    ///
    /// `Promise<FormData> formData()`
    ///
    /// Feature `fetch`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/formData) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-formdata①)
    #[doc(alias = "formData")]
    #[inline]
    pub fn form_data(&self) -> Promise<FormData> {
        Promise::of_call(Js::try_call_formData__as_value(js(self)))
    }

    /// Reads the whole body and resolves to the value of its JSON text.
    ///
    /// `Promise<any> json()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/json) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-json①)
    #[inline]
    pub fn json(&self) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_json__as_value(js(self)))
    }

    /// Reads the whole body as UTF-8 and resolves to the text.
    ///
    /// `Promise<USVString> text()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Request/text) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-text①)
    #[inline]
    pub fn text(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_text__as_value(js(self)))
    }

    /// Returns a stream of the body, decoded as UTF-8 text.
    ///
    /// `ReadableStream textStream()`
    ///
    /// Features `fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Request/textStream) · [Specification](https://fetch.spec.whatwg.org/#dom-body-textstream)
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
    /// Options for a request.
    ///
    /// `dictionary RequestInit`
    ///
    /// Feature `fetch`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The HTTP method, such as `GET`.
    ///
    /// `ByteString method`
    ///
    /// Feature `fetch`.
    #[doc(alias = "method")]
    pub fn get_method(&self) -> Option<String> {
        property::get(self, "method")
    }

    /// Sets the HTTP method, such as `GET`.
    ///
    /// Feature `fetch`.
    #[doc(alias = "method")]
    pub fn set_method(&self, value: &str) -> &Self {
        property::set_str(self, "method", value);
        self
    }

    /// The headers of the request.
    ///
    /// `HeadersInit headers`
    ///
    /// Feature `fetch`.
    #[doc(alias = "headers")]
    pub fn get_headers(&self) -> Option<HeadersInit> {
        property::get(self, "headers")
    }

    /// Sets the headers of the request.
    ///
    /// Feature `fetch`.
    #[doc(alias = "headers")]
    pub fn set_headers(&self, value: impl Into<HeadersInit>) -> &Self {
        property::set(self, "headers", &value.into().to_js());
        self
    }

    /// The body as a stream, or none.
    ///
    /// `BodyInit? body`
    ///
    /// Feature `fetch`.
    #[doc(alias = "body")]
    pub fn get_body(&self) -> Option<BodyInit> {
        property::get(self, "body")
    }

    /// Sets the body as a stream, or none.
    ///
    /// Feature `fetch`.
    #[doc(alias = "body")]
    pub fn set_body(&self, value: impl NullableUnion<BodyInit>) -> &Self {
        property::set(self, "body", &value.into_option().to_js());
        self
    }

    /// The URL that is told as the referrer, `about:client` for the default, or an empty string for none.
    ///
    /// `USVString referrer`
    ///
    /// Feature `fetch`.
    #[doc(alias = "referrer")]
    pub fn get_referrer(&self) -> Option<String> {
        property::get(self, "referrer")
    }

    /// Sets the URL that is told as the referrer, `about:client` for the default, or an empty string for none.
    ///
    /// Feature `fetch`.
    #[doc(alias = "referrer")]
    pub fn set_referrer(&self, value: &str) -> &Self {
        property::set_str(self, "referrer", value);
        self
    }

    /// How much of the referrer the server is told.
    ///
    /// `ReferrerPolicy referrerPolicy`
    ///
    /// Feature `fetch`.
    #[doc(alias = "referrerPolicy")]
    pub fn get_referrer_policy(&self) -> Option<ReferrerPolicy> {
        property::get(self, "referrerPolicy")
    }

    /// Sets how much of the referrer the server is told.
    ///
    /// Feature `fetch`.
    #[doc(alias = "referrerPolicy")]
    pub fn set_referrer_policy(&self, value: ReferrerPolicy) -> &Self {
        property::set_str(self, "referrerPolicy", value.as_str());
        self
    }

    /// Whether the request may go to other origins, `cors` by default.
    ///
    /// `RequestMode mode`
    ///
    /// Feature `fetch`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<RequestMode> {
        property::get(self, "mode")
    }

    /// Sets whether the request may go to other origins, `cors` by default.
    ///
    /// Feature `fetch`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: RequestMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// Whether the request carries cookies, `same-origin` by default.
    ///
    /// `RequestCredentials credentials`
    ///
    /// Feature `fetch`.
    #[doc(alias = "credentials")]
    pub fn get_credentials(&self) -> Option<RequestCredentials> {
        property::get(self, "credentials")
    }

    /// Sets whether the request carries cookies, `same-origin` by default.
    ///
    /// Feature `fetch`.
    #[doc(alias = "credentials")]
    pub fn set_credentials(&self, value: RequestCredentials) -> &Self {
        property::set_str(self, "credentials", value.as_str());
        self
    }

    /// How the request uses the HTTP cache.
    ///
    /// `RequestCache cache`
    ///
    /// Feature `fetch`.
    #[doc(alias = "cache")]
    pub fn get_cache(&self) -> Option<RequestCache> {
        property::get(self, "cache")
    }

    /// Sets how the request uses the HTTP cache.
    ///
    /// Feature `fetch`.
    #[doc(alias = "cache")]
    pub fn set_cache(&self, value: RequestCache) -> &Self {
        property::set_str(self, "cache", value.as_str());
        self
    }

    /// What happens on a redirect, `follow` by default.
    ///
    /// `RequestRedirect redirect`
    ///
    /// Feature `fetch`.
    #[doc(alias = "redirect")]
    pub fn get_redirect(&self) -> Option<RequestRedirect> {
        property::get(self, "redirect")
    }

    /// Sets what happens on a redirect, `follow` by default.
    ///
    /// Feature `fetch`.
    #[doc(alias = "redirect")]
    pub fn set_redirect(&self, value: RequestRedirect) -> &Self {
        property::set_str(self, "redirect", value.as_str());
        self
    }

    /// The hashes that the response must match, or an empty string.
    ///
    /// `DOMString integrity`
    ///
    /// Feature `fetch`.
    #[doc(alias = "integrity")]
    pub fn get_integrity(&self) -> Option<String> {
        property::get(self, "integrity")
    }

    /// Sets the hashes that the response must match, or an empty string.
    ///
    /// Feature `fetch`.
    #[doc(alias = "integrity")]
    pub fn set_integrity(&self, value: &str) -> &Self {
        property::set_str(self, "integrity", value);
        self
    }

    /// Whether the request goes on when the page is closed.
    ///
    /// `boolean keepalive`
    ///
    /// Feature `fetch`.
    #[doc(alias = "keepalive")]
    pub fn get_keepalive(&self) -> Option<bool> {
        property::get(self, "keepalive")
    }

    /// Sets whether the request goes on when the page is closed.
    ///
    /// Feature `fetch`.
    #[doc(alias = "keepalive")]
    pub fn set_keepalive(&self, value: bool) -> &Self {
        property::set_bool(self, "keepalive", value);
        self
    }

    /// The signal that aborts the request.
    ///
    /// `AbortSignal? signal`
    ///
    /// Feature `fetch`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets the signal that aborts the request.
    ///
    /// Feature `fetch`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: Option<&AbortSignal>) -> &Self {
        property::set(self, "signal", nullable(value));
        self
    }

    /// How the body is sent while the response arrives, always `half`.
    ///
    /// `RequestDuplex duplex`
    ///
    /// Feature `fetch`.
    #[doc(alias = "duplex")]
    pub fn get_duplex(&self) -> Option<RequestDuplex> {
        property::get(self, "duplex")
    }

    /// Sets how the body is sent while the response arrives, always `half`.
    ///
    /// Feature `fetch`.
    #[doc(alias = "duplex")]
    pub fn set_duplex(&self, value: RequestDuplex) -> &Self {
        property::set_str(self, "duplex", value.as_str());
        self
    }

    /// How urgent the request is next to others of its kind, `auto` by default.
    ///
    /// `RequestPriority priority`
    ///
    /// Feature `fetch`.
    #[doc(alias = "priority")]
    pub fn get_priority(&self) -> Option<RequestPriority> {
        property::get(self, "priority")
    }

    /// Sets how urgent the request is next to others of its kind, `auto` by default.
    ///
    /// Feature `fetch`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: RequestPriority) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }

    /// Can only be null, which keeps the request from dialogs such as for a password.
    ///
    /// `any window`
    ///
    /// Feature `fetch`.
    #[doc(alias = "window")]
    pub fn get_window(&self) -> JsValue {
        property::get(self, "window")
    }

    /// Sets can only be null, which keeps the request from dialogs such as for a password.
    ///
    /// Feature `fetch`.
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &JsValue) -> &Self {
        property::set(self, "window", value);
        self
    }

    /// The network space in which the target is expected, such as the local network.
    ///
    /// `IPAddressSpace targetAddressSpace`
    ///
    /// Feature `fetch`.
    #[doc(alias = "targetAddressSpace")]
    pub fn get_target_address_space(&self) -> Option<IpAddressSpace> {
        property::get(self, "targetAddressSpace")
    }

    /// Sets the network space in which the target is expected, such as the local network.
    ///
    /// Feature `fetch`.
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
    /// Makes a new `Response`.
    ///
    /// `constructor(optional BodyInit? body = null, optional ResponseInit init = {})`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/Response) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response①)
    #[inline]
    pub fn new() -> Response {
        Js::new_Response__as_value().cast()
    }

    /// As `new`, with `body`.
    ///
    /// `constructor(optional BodyInit? body = null, optional ResponseInit init = {})`
    ///
    /// Feature `fetch`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a status outside of 200 to 599, and a `TypeError` for an invalid status text, or a
    /// body with a status that has none.
    #[inline]
    pub fn new_with_body(body: impl NullableUnion<BodyInit>) -> Result<Response, Exception> {
        Js::try_new_Response__value__as_value(&body.into_option().to_js()).map(Js::cast)
    }

    /// As `new_with_body`, with `init`.
    ///
    /// `constructor(optional BodyInit? body = null, optional ResponseInit init = {})`
    ///
    /// Feature `fetch`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a status outside of 200 to 599, and a `TypeError` for an invalid status text, or a
    /// body with a status that has none.
    #[inline]
    pub fn new_with_body_and_init(
        body: impl NullableUnion<BodyInit>,
        init: impl IntoJs<ResponseInit>,
    ) -> Result<Response, Exception> {
        Js::try_new_Response__value2__as_value(&body.into_option().to_js(), &init.to_value()).map(Js::cast)
    }

    /// Returns a response that stands for a network error.
    ///
    /// `static Response error()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Response/error_static) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-error①)
    #[inline]
    pub fn error() -> Response {
        FromJs::from_js(Js::static_call_Response_error__as_value())
    }

    /// Returns a response that redirects to a URL, with status 302 by default.
    ///
    /// `static Response redirect(USVString url, optional unsigned short status = 302)`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Response/redirect_static) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-redirect①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `url` cannot be parsed, and a `RangeError` where `status` is not 301, 302, 303,
    /// 307 or 308.
    #[inline]
    pub fn redirect(url: &str) -> Result<Response, Exception> {
        Js::try_static_call_Response_redirect__str__as_value(url).map(Js::read)
    }

    /// As `redirect`, with `status`.
    ///
    /// `static Response redirect(USVString url, optional unsigned short status = 302)`
    ///
    /// Feature `fetch`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `url` cannot be parsed, and a `RangeError` where `status` is not 301, 302, 303,
    /// 307 or 308.
    #[doc(alias = "redirect")]
    #[inline]
    pub fn redirect_with_status(url: &str, status: u16) -> Result<Response, Exception> {
        Js::try_static_call_Response_redirect__str_number__as_value(url, status as f64).map(Js::read)
    }

    /// Returns a response with the value as JSON text.
    ///
    /// `static Response json(any data, optional ResponseInit init = {})`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/json) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-json①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `data` cannot be made JSON or the status allows no body, and a `RangeError` for a
    /// status outside of 200 to 599.
    #[doc(alias = "json")]
    #[inline]
    pub fn static_json(data: &JsValue) -> Result<Response, Exception> {
        Js::try_static_call_Response_json__value__as_value(data).map(Js::read)
    }

    /// As `static_json`, with `init`.
    ///
    /// `static Response json(any data, optional ResponseInit init = {})`
    ///
    /// Feature `fetch`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `data` cannot be made JSON or the status allows no body, and a `RangeError` for a
    /// status outside of 200 to 599.
    #[doc(alias = "json")]
    #[inline]
    pub fn static_json_with_init(data: &JsValue, init: impl IntoJs<ResponseInit>) -> Result<Response, Exception> {
        Js::try_static_call_Response_json__value2__as_value(data, &init.to_value()).map(Js::read)
    }

    /// The kind of the response; `opaque` means that nothing of it can be read.
    ///
    /// `readonly attribute ResponseType type`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/type) · [Specification](https://fetch.spec.whatwg.org/#dom-response-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> ResponseType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The final URL after redirects, or an empty string.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/url) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-url①)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the response came after one or more redirects.
    ///
    /// `readonly attribute boolean redirected`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/Response/redirected) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-redirected①)
    #[inline]
    pub fn redirected(&self) -> bool {
        Js::get_redirected__as_bool(js(self)).get()
    }

    /// The HTTP status, such as 200; 0 for errors and opaque responses.
    ///
    /// `readonly attribute unsigned short status`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/status) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-status①)
    #[inline]
    pub fn status(&self) -> u16 {
        Js::get_status__as_number(js(self)) as u16
    }

    /// Whether the status is from 200 to 299.
    ///
    /// `readonly attribute boolean ok`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/ok) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-ok②)
    #[inline]
    pub fn ok(&self) -> bool {
        Js::get_ok__as_bool(js(self)).get()
    }

    /// The text that came with the status, often empty.
    ///
    /// `readonly attribute ByteString statusText`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/statusText) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-statustext①)
    #[doc(alias = "statusText")]
    #[inline]
    pub fn status_text(&self) -> String {
        Js::get_statusText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The headers of the response.
    ///
    /// `readonly attribute Headers headers`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/headers) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-headers①)
    #[inline]
    pub fn headers(&self) -> Headers {
        FromJs::from_js(Js::get_headers__as_value(js(self)))
    }

    /// Returns a copy of the response; throws if the body was read already.
    ///
    /// `Response clone()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/clone) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-response-clone①)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the body has been read or is locked.
    #[inline]
    pub fn clone(&self) -> Result<Response, Exception> {
        Js::try_call_clone__as_value(js(self)).map(Js::read)
    }

    /// The body as a stream, or none.
    ///
    /// `readonly attribute ReadableStream? body`
    ///
    /// Feature `fetch`. Baseline: widely available since 2019-01. [MDN](https://developer.mozilla.org/docs/Web/API/Response/body) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-body①)
    #[inline]
    pub fn body(&self) -> Option<ReadableStream> {
        Js::get_body__as_option_value(js(self)).map(Js::read)
    }

    /// Whether the body was read already.
    ///
    /// `readonly attribute boolean bodyUsed`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/bodyUsed) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-bodyused①)
    #[doc(alias = "bodyUsed")]
    #[inline]
    pub fn body_used(&self) -> bool {
        Js::get_bodyUsed__as_bool(js(self)).get()
    }

    /// Reads the whole body and resolves to its bytes.
    ///
    /// `Promise<ArrayBuffer> arrayBuffer()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/arrayBuffer) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-arraybuffer①)
    #[doc(alias = "arrayBuffer")]
    #[inline]
    pub fn array_buffer(&self) -> Promise<ArrayBuffer> {
        Promise::of_call(Js::try_call_arrayBuffer__as_value(js(self)))
    }

    /// Reads the whole body and resolves to a `Blob` with its MIME type.
    ///
    /// `Promise<Blob> blob()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/blob) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-blob①)
    #[inline]
    pub fn blob(&self) -> Promise<Blob> {
        Promise::of_call(Js::try_call_blob__as_value(js(self)))
    }

    /// Reads the whole body and resolves to its bytes as a `Uint8Array`.
    ///
    /// `Promise<Uint8Array> bytes()`
    ///
    /// Feature `fetch`. Baseline: newly available since 2025-01. [MDN](https://developer.mozilla.org/docs/Web/API/Response/bytes) · [Specification](https://fetch.spec.whatwg.org/#dom-body-bytes)
    #[inline]
    pub fn bytes(&self) -> Promise<Uint8Array> {
        Promise::of_call(Js::try_call_bytes__as_value(js(self)))
    }

    /// Reads the whole body and resolves to its form fields.
    ///
    /// `Promise<FormData> formData()`
    ///
    /// Feature `fetch`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Response/formData) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-formdata①)
    #[doc(alias = "formData")]
    #[inline]
    pub fn form_data(&self) -> Promise<FormData> {
        Promise::of_call(Js::try_call_formData__as_value(js(self)))
    }

    /// Returns a response with the value as JSON text.
    ///
    /// `Promise<any> json()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/json) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-json①)
    #[inline]
    pub fn json(&self) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_json__as_value(js(self)))
    }

    /// Reads the whole body as UTF-8 and resolves to the text.
    ///
    /// `Promise<USVString> text()`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Response/text) · [Specification](https://fetch.spec.whatwg.org/#ref-for-dom-body-text①)
    #[inline]
    pub fn text(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_text__as_value(js(self)))
    }

    /// Returns a stream of the body, decoded as UTF-8 text.
    ///
    /// `ReadableStream textStream()`
    ///
    /// Features `fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Response/textStream) · [Specification](https://fetch.spec.whatwg.org/#dom-body-textstream)
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
    /// Options for a response made by script.
    ///
    /// `dictionary ResponseInit`
    ///
    /// Feature `fetch`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The HTTP status, such as 200; 0 for errors and opaque responses.
    ///
    /// `unsigned short status = 200`
    ///
    /// Feature `fetch`.
    #[doc(alias = "status")]
    pub fn get_status(&self) -> Option<u16> {
        property::get(self, "status")
    }

    /// Sets the HTTP status, such as 200; 0 for errors and opaque responses.
    ///
    /// Feature `fetch`.
    #[doc(alias = "status")]
    pub fn set_status(&self, value: u16) -> &Self {
        property::set_f64(self, "status", value as f64);
        self
    }

    /// The text that came with the status, often empty.
    ///
    /// `ByteString statusText = ""`
    ///
    /// Feature `fetch`.
    #[doc(alias = "statusText")]
    pub fn get_status_text(&self) -> Option<String> {
        property::get(self, "statusText")
    }

    /// Sets the text that came with the status, often empty.
    ///
    /// Feature `fetch`.
    #[doc(alias = "statusText")]
    pub fn set_status_text(&self, value: &str) -> &Self {
        property::set_str(self, "statusText", value);
        self
    }

    /// The headers of the response.
    ///
    /// `HeadersInit headers`
    ///
    /// Feature `fetch`.
    #[doc(alias = "headers")]
    pub fn get_headers(&self) -> Option<HeadersInit> {
        property::get(self, "headers")
    }

    /// Sets the headers of the response.
    ///
    /// Feature `fetch`.
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
    /// The options of `fetchLater`.
    ///
    /// `dictionary DeferredRequestInit : RequestInit`
    ///
    /// Features `fetch` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The time in milliseconds after which the request is sent at the latest.
    ///
    /// `DOMHighResTimeStamp activateAfter`
    ///
    /// Features `fetch` and `experimental`.
    #[doc(alias = "activateAfter")]
    pub fn get_activate_after(&self) -> Option<f64> {
        property::get(self, "activateAfter")
    }

    /// Sets the time in milliseconds after which the request is sent at the latest.
    ///
    /// Features `fetch` and `experimental`.
    #[doc(alias = "activateAfter")]
    pub fn set_activate_after(&self, value: f64) -> &Self {
        property::set_f64(self, "activateAfter", value);
        self
    }

    /// `ByteString method`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "method")]
    pub fn set_method(&self, value: &str) -> &Self {
        property::set_str(self, "method", value);
        self
    }

    /// `HeadersInit headers`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "headers")]
    pub fn set_headers(&self, value: impl Into<HeadersInit>) -> &Self {
        property::set(self, "headers", &value.into().to_js());
        self
    }

    /// `BodyInit? body`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "body")]
    pub fn set_body(&self, value: impl NullableUnion<BodyInit>) -> &Self {
        property::set(self, "body", &value.into_option().to_js());
        self
    }

    /// `USVString referrer`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "referrer")]
    pub fn set_referrer(&self, value: &str) -> &Self {
        property::set_str(self, "referrer", value);
        self
    }

    /// `ReferrerPolicy referrerPolicy`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "referrerPolicy")]
    pub fn set_referrer_policy(&self, value: ReferrerPolicy) -> &Self {
        property::set_str(self, "referrerPolicy", value.as_str());
        self
    }

    /// `RequestMode mode`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: RequestMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// `RequestCredentials credentials`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "credentials")]
    pub fn set_credentials(&self, value: RequestCredentials) -> &Self {
        property::set_str(self, "credentials", value.as_str());
        self
    }

    /// `RequestCache cache`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "cache")]
    pub fn set_cache(&self, value: RequestCache) -> &Self {
        property::set_str(self, "cache", value.as_str());
        self
    }

    /// `RequestRedirect redirect`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "redirect")]
    pub fn set_redirect(&self, value: RequestRedirect) -> &Self {
        property::set_str(self, "redirect", value.as_str());
        self
    }

    /// `DOMString integrity`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "integrity")]
    pub fn set_integrity(&self, value: &str) -> &Self {
        property::set_str(self, "integrity", value);
        self
    }

    /// `boolean keepalive`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "keepalive")]
    pub fn set_keepalive(&self, value: bool) -> &Self {
        property::set_bool(self, "keepalive", value);
        self
    }

    /// `AbortSignal? signal`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: Option<&AbortSignal>) -> &Self {
        property::set(self, "signal", nullable(value));
        self
    }

    /// `RequestDuplex duplex`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "duplex")]
    pub fn set_duplex(&self, value: RequestDuplex) -> &Self {
        property::set_str(self, "duplex", value.as_str());
        self
    }

    /// Sets how urgent the request is next to others of its kind, `auto` by default.
    ///
    /// `RequestPriority priority`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "priority")]
    pub fn set_priority(&self, value: RequestPriority) -> &Self {
        property::set_str(self, "priority", value.as_str());
        self
    }

    /// Sets can only be null, which keeps the request from dialogs such as for a password.
    ///
    /// `any window`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
    #[doc(alias = "window")]
    pub fn set_window(&self, value: &JsValue) -> &Self {
        property::set(self, "window", value);
        self
    }

    /// `IPAddressSpace targetAddressSpace`
    ///
    /// Features `fetch` and `experimental`. Inherited from `RequestInit`.
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
    /// Whether the request has been sent.
    ///
    /// `readonly attribute boolean activated`
    ///
    /// Features `fetch` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FetchLaterResult/activated) · [Specification](https://fetch.spec.whatwg.org/#dom-fetchlaterresult-activated)
    #[inline]
    pub fn activated(&self) -> bool {
        Js::get_activated__as_bool(js(self)).get()
    }
}

impl Window {
    /// Plans a request that is sent after a delay or when the page goes away.
    ///
    /// `FetchLaterResult fetchLater(RequestInfo input, optional DeferredRequestInit init = {})`
    ///
    /// Features `fetch` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetchLater) · [Specification](https://fetch.spec.whatwg.org/#deferred-fetch)
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

    /// As `fetch_later`, with `init`.
    ///
    /// `FetchLaterResult fetchLater(RequestInfo input, optional DeferredRequestInit init = {})`
    ///
    /// Features `fetch` and `experimental`.
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

    /// Sends a request and resolves to the response once its headers are there, whatever its status.
    ///
    /// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetch) · [Specification](https://fetch.spec.whatwg.org/#fetch-method)
    #[inline]
    pub fn fetch(&self, input: impl Into<RequestInfo>) -> Promise<Response> {
        Promise::of_call(Js::try_call_fetch__value__as_value(js(self), &input.into().to_js()))
    }

    /// As `fetch`, with `init`.
    ///
    /// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Feature `fetch`.
    #[doc(alias = "fetch")]
    #[inline]
    pub fn fetch_with_init(&self, input: impl Into<RequestInfo>, init: &RequestInit) -> Promise<Response> {
        Promise::of_call(Js::try_call_fetch__value2__as_value(js(self), &input.into().to_js(), init.as_ref()))
    }
}

impl WorkerGlobalScope {
    /// Sends a request and resolves to the response once its headers are there, whatever its status.
    ///
    /// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetch) · [Specification](https://fetch.spec.whatwg.org/#fetch-method)
    #[inline]
    pub fn fetch(&self, input: impl Into<RequestInfo>) -> Promise<Response> {
        Promise::of_call(Js::try_call_fetch__value__as_value(js(self), &input.into().to_js()))
    }

    /// As `fetch`, with `init`.
    ///
    /// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
    ///
    /// Feature `fetch`.
    #[doc(alias = "fetch")]
    #[inline]
    pub fn fetch_with_init(&self, input: impl Into<RequestInfo>, init: &RequestInit) -> Promise<Response> {
        Promise::of_call(Js::try_call_fetch__value2__as_value(js(self), &input.into().to_js(), init.as_ref()))
    }
}

/// Sends a request and resolves to the response once its headers are there, whatever its status.
///
/// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
///
/// Feature `fetch`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/fetch) · [Specification](https://fetch.spec.whatwg.org/#fetch-method)
#[inline]
pub fn fetch(input: impl Into<RequestInfo>) -> Promise<Response> {
    Promise::of_call(global::with(|this| Js::try_call_fetch__value__as_value(this, &input.into().to_js())))
}

/// As `fetch`, with `init`.
///
/// `Promise<Response> fetch(RequestInfo input, optional RequestInit init = {})`
///
/// Feature `fetch`.
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
