//! XMLHttpRequest

use crate::runtime::prelude::*;
use crate::{
    Document, DocumentOrXmlHttpRequestBodyInit, Event, ProgressEvent, XmlHttpRequest, XmlHttpRequestEventTarget,
    XmlHttpRequestResponseType, XmlHttpRequestUpload,
};

impl XmlHttpRequestEventTarget {
    /// The handler of the event `loadstart`.
    ///
    /// `attribute EventHandler onloadstart`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/loadstart_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-loadstart)
    pub fn onloadstart(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onloadstart")
    }

    /// Sets the handler of the event `loadstart`.
    ///
    /// Feature `xhr`.
    #[doc(alias = "onloadstart")]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onloadstart", nullable(value))
    }

    /// The handler of the event `progress`.
    ///
    /// `attribute EventHandler onprogress`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/progress_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-progress)
    pub fn onprogress(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onprogress")
    }

    /// Sets the handler of the event `progress`.
    ///
    /// Feature `xhr`.
    #[doc(alias = "onprogress")]
    pub fn set_onprogress(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onprogress", nullable(value))
    }

    /// The handler of the event `abort`.
    ///
    /// `attribute EventHandler onabort`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/abort_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-abort)
    pub fn onabort(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onabort")
    }

    /// Sets the handler of the event `abort`.
    ///
    /// Feature `xhr`.
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onabort", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/error_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-error)
    pub fn onerror(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `xhr`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `load`.
    ///
    /// `attribute EventHandler onload`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/load_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-load)
    pub fn onload(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onload")
    }

    /// Sets the handler of the event `load`.
    ///
    /// Feature `xhr`.
    #[doc(alias = "onload")]
    pub fn set_onload(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onload", nullable(value))
    }

    /// The handler of the event `timeout`.
    ///
    /// `attribute EventHandler ontimeout`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/timeout_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-timeout)
    pub fn ontimeout(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "ontimeout")
    }

    /// Sets the handler of the event `timeout`.
    ///
    /// Feature `xhr`.
    #[doc(alias = "ontimeout")]
    pub fn set_ontimeout(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "ontimeout", nullable(value))
    }

    /// The handler of the event `loadend`.
    ///
    /// `attribute EventHandler onloadend`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/loadend_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-loadend)
    pub fn onloadend(&self) -> Option<Function<fn(ProgressEvent)>> {
        property::get(self, "onloadend")
    }

    /// Sets the handler of the event `loadend`.
    ///
    /// Feature `xhr`.
    #[doc(alias = "onloadend")]
    pub fn set_onloadend(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        property::set(self, "onloadend", nullable(value))
    }
}

impl XmlHttpRequest {
    /// Makes a new `XMLHttpRequest`.
    ///
    /// `constructor()`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/XMLHttpRequest) · [Specification](https://xhr.spec.whatwg.org/#dom-xmlhttprequest)
    #[inline]
    pub fn new() -> XmlHttpRequest {
        Js::new_XMLHttpRequest__as_value().cast()
    }

    /// The handler of the event `readystatechange`.
    ///
    /// `attribute EventHandler onreadystatechange`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/readystatechange_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-readystatechange)
    pub fn onreadystatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreadystatechange")
    }

    /// Sets the handler of the event `readystatechange`.
    ///
    /// Feature `xhr`.
    #[doc(alias = "onreadystatechange")]
    pub fn set_onreadystatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreadystatechange", nullable(value))
    }

    /// Means that `open` has not been called yet.
    ///
    /// `const unsigned short UNSENT = 0`
    ///
    /// Feature `xhr`.
    pub const UNSENT: u16 = 0;

    /// Means that `open` has been called.
    ///
    /// `const unsigned short OPENED = 1`
    ///
    /// Feature `xhr`.
    pub const OPENED: u16 = 1;

    /// Means that the status and the headers of the response have arrived.
    ///
    /// `const unsigned short HEADERS_RECEIVED = 2`
    ///
    /// Feature `xhr`.
    pub const HEADERS_RECEIVED: u16 = 2;

    /// Means that the body of the response is arriving.
    ///
    /// `const unsigned short LOADING = 3`
    ///
    /// Feature `xhr`.
    pub const LOADING: u16 = 3;

    /// Means that the request is complete or has failed.
    ///
    /// `const unsigned short DONE = 4`
    ///
    /// Feature `xhr`.
    pub const DONE: u16 = 4;

    /// The state of the request, from `UNSENT` to `DONE`.
    ///
    /// `readonly attribute unsigned short readyState`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/readyState) · [Specification](https://xhr.spec.whatwg.org/#states)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        Js::get_readyState__as_number(js(self)) as u16
    }

    /// Prepares a request with a method and an address, which ends any earlier one. Asynchronous by default.
    ///
    /// `undefined open(ByteString method, USVString url)`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/open) · [Specification](https://xhr.spec.whatwg.org/#the-open()-method)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid method or URL, a `SecurityError` for a forbidden method, and an
    /// `InvalidStateError` where the document is not fully active.
    #[inline]
    pub fn open(&self, method: &str, url: &str) -> Result<(), Exception> {
        Js::try_call_open__str2(js(self), method, url)
    }

    /// As `open`, with `async_`.
    ///
    /// `undefined open(ByteString method, USVString url, boolean async, optional USVString? username = null, optional USVString? password = null)`
    ///
    /// Feature `xhr`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid method or URL, a `SecurityError` for a forbidden method, and an
    /// `InvalidStateError` where the document is not fully active.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_async(&self, method: &str, url: &str, async_: bool) -> Result<(), Exception> {
        Js::try_call_open__str2_bool(js(self), method, url, async_)
    }

    /// As `open_with_async`, with `username`.
    ///
    /// `undefined open(ByteString method, USVString url, boolean async, optional USVString? username = null, optional USVString? password = null)`
    ///
    /// Feature `xhr`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid method or URL, a `SecurityError` for a forbidden method, and an
    /// `InvalidStateError` where the document is not fully active.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_async_and_username(
        &self,
        method: &str,
        url: &str,
        async_: bool,
        username: Option<&str>,
    ) -> Result<(), Exception> {
        Js::try_call_open__str2_bool_option_str(js(self), method, url, async_, username)
    }

    /// As `open_with_async_and_username`, with `password`.
    ///
    /// `undefined open(ByteString method, USVString url, boolean async, optional USVString? username = null, optional USVString? password = null)`
    ///
    /// Feature `xhr`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid method or URL, a `SecurityError` for a forbidden method, and an
    /// `InvalidStateError` where the document is not fully active.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_async_and_username_and_password(
        &self,
        method: &str,
        url: &str,
        async_: bool,
        username: Option<&str>,
        password: Option<&str>,
    ) -> Result<(), Exception> {
        Js::try_call_open__str2_bool_option_str2(js(self), method, url, async_, username, password)
    }

    /// Adds a header to the request, after `open` and before `send`. Some names are forbidden.
    ///
    /// `undefined setRequestHeader(ByteString name, ByteString value)`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/setRequestHeader) · [Specification](https://xhr.spec.whatwg.org/#the-setrequestheader()-method)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the request is not open or is sent already, and a `SyntaxError` for an
    /// invalid name or value.
    #[doc(alias = "setRequestHeader")]
    #[inline]
    pub fn set_request_header(&self, name: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_setRequestHeader__str2(js(self), name, value)
    }

    /// The time in milliseconds after which the request fails, or 0 for no limit.
    ///
    /// `attribute unsigned long timeout`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/timeout) · [Specification](https://xhr.spec.whatwg.org/#the-timeout-attribute)
    #[inline]
    pub fn timeout(&self) -> u32 {
        Js::get_timeout__as_number(js(self)) as u32
    }

    /// Sets the time in milliseconds after which the request fails, or 0 for no limit.
    ///
    /// Feature `xhr`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidAccessError` where the request is synchronous, in a window.
    #[doc(alias = "timeout")]
    #[inline]
    pub fn set_timeout(&self, value: u32) -> Result<(), Exception> {
        Js::try_set_timeout__number(js(self), value as f64)
    }

    /// Whether cookies are sent with requests to other origins.
    ///
    /// `attribute boolean withCredentials`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/withCredentials) · [Specification](https://xhr.spec.whatwg.org/#the-withcredentials-attribute)
    #[doc(alias = "withCredentials")]
    #[inline]
    pub fn with_credentials(&self) -> bool {
        Js::get_withCredentials__as_bool(js(self)).get()
    }

    /// Sets whether cookies are sent with requests to other origins.
    ///
    /// Feature `xhr`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the request is sent already.
    #[doc(alias = "withCredentials")]
    #[inline]
    pub fn set_with_credentials(&self, value: bool) -> Result<(), Exception> {
        Js::try_set_withCredentials__bool(js(self), value)
    }

    /// The upload part of the request, for its progress events.
    ///
    /// `readonly attribute XMLHttpRequestUpload upload`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/upload) · [Specification](https://xhr.spec.whatwg.org/#the-upload-attribute)
    #[inline]
    pub fn upload(&self) -> XmlHttpRequestUpload {
        FromJs::from_js(Js::get_upload__as_value(js(self)))
    }

    /// Sends the request, with an optional body, which is ignored for `GET` and `HEAD`.
    ///
    /// `undefined send(optional (Document or XMLHttpRequestBodyInit)? body = null)`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/send) · [Specification](https://xhr.spec.whatwg.org/#the-send()-method)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the request is not open or is sent already, and where it is synchronous,
    /// a `NetworkError` or `TimeoutError` where it fails.
    #[inline]
    pub fn send(&self) -> Result<(), Exception> {
        Js::try_call_send(js(self))
    }

    /// As `send`, with `body`.
    ///
    /// `undefined send(optional (Document or XMLHttpRequestBodyInit)? body = null)`
    ///
    /// Feature `xhr`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the request is not open or is sent already, and where it is synchronous,
    /// a `NetworkError` or `TimeoutError` where it fails.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_body(&self, body: impl NullableUnion<DocumentOrXmlHttpRequestBodyInit>) -> Result<(), Exception> {
        Js::try_call_send__value(js(self), &body.into_option().to_js())
    }

    /// Cancels the request.
    ///
    /// `undefined abort()`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/abort) · [Specification](https://xhr.spec.whatwg.org/#the-abort()-method)
    #[inline]
    pub fn abort(&self) {
        Js::call_abort(js(self))
    }

    /// The address of the response after redirects, without fragment, or an empty string.
    ///
    /// `readonly attribute USVString responseURL`
    ///
    /// Feature `xhr`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/responseURL) · [Specification](https://xhr.spec.whatwg.org/#the-responseurl-attribute)
    #[doc(alias = "responseURL")]
    #[inline]
    pub fn response_url(&self) -> String {
        Js::get_responseURL__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The status code of the response, or 0 before it arrives or after a failure.
    ///
    /// `readonly attribute unsigned short status`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/status) · [Specification](https://xhr.spec.whatwg.org/#the-status-attribute)
    #[inline]
    pub fn status(&self) -> u16 {
        Js::get_status__as_number(js(self)) as u16
    }

    /// The status text of the response, which is empty over HTTP/2 and newer.
    ///
    /// `readonly attribute ByteString statusText`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/statusText) · [Specification](https://xhr.spec.whatwg.org/#the-statustext-attribute)
    #[doc(alias = "statusText")]
    #[inline]
    pub fn status_text(&self) -> String {
        Js::get_statusText__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns a header of the response, or null if it is missing or not readable.
    ///
    /// `ByteString? getResponseHeader(ByteString name)`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/getResponseHeader) · [Specification](https://xhr.spec.whatwg.org/#dom-xmlhttprequest-getresponseheader)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a text with a character above U+00FF.
    #[doc(alias = "getResponseHeader")]
    #[inline]
    pub fn get_response_header(&self, name: &str) -> Result<Option<String>, Exception> {
        Js::try_call_getResponseHeader__str__as_value(js(self), name).map(Js::read)
    }

    /// Returns all readable headers of the response, each on a line that ends with CRLF.
    ///
    /// `ByteString getAllResponseHeaders()`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/getAllResponseHeaders) · [Specification](https://xhr.spec.whatwg.org/#the-getallresponseheaders()-method)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getAllResponseHeaders")]
    #[inline]
    pub fn get_all_response_headers(&self) -> Result<String, Exception> {
        Js::try_call_getAllResponseHeaders__as_value(js(self)).map(Js::read)
    }

    /// Makes the response be read as if it had the given MIME type. Call it before the body arrives.
    ///
    /// `undefined overrideMimeType(DOMString mime)`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/overrideMimeType) · [Specification](https://xhr.spec.whatwg.org/#the-overridemimetype()-method)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the response is loading or done.
    #[doc(alias = "overrideMimeType")]
    #[inline]
    pub fn override_mime_type(&self, mime: &str) -> Result<(), Exception> {
        Js::try_call_overrideMimeType__str(js(self), mime)
    }

    /// The form in which the response is wanted. Empty means text.
    ///
    /// `attribute XMLHttpRequestResponseType responseType`
    ///
    /// Feature `xhr`. Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/responseType) · [Specification](https://xhr.spec.whatwg.org/#the-responsetype-attribute)
    #[doc(alias = "responseType")]
    #[inline]
    pub fn response_type(&self) -> XmlHttpRequestResponseType {
        FromJs::from_js(Js::get_responseType__as_value(js(self)))
    }

    /// Sets the form in which the response is wanted. Empty means text.
    ///
    /// Feature `xhr`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the response is loading or done, and an `InvalidAccessError` where the
    /// request is synchronous, in a window.
    #[doc(alias = "responseType")]
    #[inline]
    pub fn set_response_type(&self, value: XmlHttpRequestResponseType) -> Result<(), Exception> {
        Js::try_set_responseType__str(js(self), value.as_str())
    }

    /// The body of the response in the form of `responseType`, or null before it is complete.
    ///
    /// `readonly attribute any response`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/response) · [Specification](https://xhr.spec.whatwg.org/#the-response-attribute)
    #[inline]
    pub fn response(&self) -> JsValue {
        Js::get_response__as_value(js(self))
    }

    /// The text received so far. Throws if `responseType` is not `text` or empty.
    ///
    /// `readonly attribute USVString responseText`
    ///
    /// Feature `xhr`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/responseText) · [Specification](https://xhr.spec.whatwg.org/#the-responsetext-attribute)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the response type is neither empty nor `text`.
    #[doc(alias = "responseText")]
    #[inline]
    pub fn response_text(&self) -> Result<String, Exception> {
        Js::try_get_responseText__as_value(js(self)).map(Js::read)
    }

    /// The response as a parsed document, or null if it is not complete or not valid XML or HTML.
    ///
    /// `readonly attribute Document? responseXML`
    ///
    /// Feature `xhr`. Exposed in Window only. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/responseXML) · [Specification](https://xhr.spec.whatwg.org/#the-responsexml-attribute)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the response type is neither empty nor `document`.
    #[doc(alias = "responseXML")]
    #[inline]
    pub fn response_xml(&self) -> Result<Option<Document>, Exception> {
        Js::try_get_responseXML__as_option_value(js(self)).map(Js::read_nullable)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "responseText")]
    pub(crate) fn try_get_responseText__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "responseType")]
    pub(crate) fn get_responseType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "responseURL")]
    pub(crate) fn get_responseURL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "responseXML")]
    pub(crate) fn try_get_responseXML__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, getter, js_name = "timeout")]
    pub(crate) fn get_timeout__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "upload")]
    pub(crate) fn get_upload__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "responseType")]
    pub(crate) fn try_set_responseType__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "timeout")]
    pub(crate) fn try_set_timeout__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "withCredentials")]
    pub(crate) fn try_set_withCredentials__bool(this: &Js, a0: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAllResponseHeaders")]
    pub(crate) fn try_call_getAllResponseHeaders__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getResponseHeader")]
    pub(crate) fn try_call_getResponseHeader__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str2_bool(this: &Js, a0: &str, a1: &str, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str2_bool_option_str(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: bool,
        a3: Option<&str>,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str2_bool_option_str2(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: bool,
        a3: Option<&str>,
        a4: Option<&str>,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "overrideMimeType")]
    pub(crate) fn try_call_overrideMimeType__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setRequestHeader")]
    pub(crate) fn try_call_setRequestHeader__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "XMLHttpRequest")]
    pub(crate) fn new_XMLHttpRequest__as_value() -> Js;
}
