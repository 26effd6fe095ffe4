//! XMLHttpRequest

use crate::runtime::prelude::*;
use crate::{
    Document, DocumentOrXmlHttpRequestBodyInit, Event, ProgressEvent, XmlHttpRequest, XmlHttpRequestEventTarget,
    XmlHttpRequestResponseType, XmlHttpRequestUpload,
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "ontimeout")]
    pub(crate) fn get_ontimeout__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "response")]
    pub(crate) fn try_get_response__as_value(this: &Js) -> Result<JsValue, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "responseText")]
    pub(crate) fn try_get_responseText__as_str(this: &Js) -> Result<String, Exception>;
    #[wasm_bindgen(method, getter, js_name = "responseType")]
    pub(crate) fn get_responseType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "responseURL")]
    pub(crate) fn get_responseURL__as_str(this: &Js) -> String;
    #[wasm_bindgen(catch, method, getter, js_name = "responseXML")]
    pub(crate) fn try_get_responseXML__as_value(this: &Js) -> Result<JsValue, Exception>;
    #[wasm_bindgen(method, getter, js_name = "timeout")]
    pub(crate) fn get_timeout__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "upload")]
    pub(crate) fn get_upload__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "ontimeout")]
    pub(crate) fn set_ontimeout__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "responseType")]
    pub(crate) fn try_set_responseType__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "timeout")]
    pub(crate) fn try_set_timeout__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "withCredentials")]
    pub(crate) fn try_set_withCredentials__bool(this: &Js, a0: bool) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "getAllResponseHeaders")]
    pub(crate) fn call_getAllResponseHeaders__as_str(this: &Js) -> String;
    #[wasm_bindgen(catch, method, js_name = "getResponseHeader")]
    pub(crate) fn try_call_getResponseHeader__str__as_option_str(
        this: &Js,
        a0: &str,
    ) -> Result<Option<String>, Exception>;
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
    #[wasm_bindgen(catch, constructor, js_class = "XMLHttpRequest")]
    pub(crate) fn try_new_XMLHttpRequest__as_value() -> Result<Js, Exception>;
}

impl XmlHttpRequestEventTarget {
    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/loadstart_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-loadstart)
    #[inline]
    pub fn onloadstart(&self) -> Option<Function<fn(ProgressEvent)>> {
        FromJs::from_js(self.js().get_onloadstart__as_value())
    }

    /// `attribute EventHandler onloadstart`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/loadstart_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-loadstart)
    #[doc(alias = "onloadstart")]
    #[inline]
    pub fn set_onloadstart(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        self.js().set_onloadstart__value(nullable(value))
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/progress_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-progress)
    #[inline]
    pub fn onprogress(&self) -> Option<Function<fn(ProgressEvent)>> {
        FromJs::from_js(self.js().get_onprogress__as_value())
    }

    /// `attribute EventHandler onprogress`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/progress_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-progress)
    #[doc(alias = "onprogress")]
    #[inline]
    pub fn set_onprogress(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        self.js().set_onprogress__value(nullable(value))
    }

    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/abort_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-abort)
    #[inline]
    pub fn onabort(&self) -> Option<Function<fn(ProgressEvent)>> {
        FromJs::from_js(self.js().get_onabort__as_value())
    }

    /// `attribute EventHandler onabort`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/abort_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-abort)
    #[doc(alias = "onabort")]
    #[inline]
    pub fn set_onabort(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        self.js().set_onabort__value(nullable(value))
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/error_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-error)
    #[inline]
    pub fn onerror(&self) -> Option<Function<fn(ProgressEvent)>> {
        FromJs::from_js(self.js().get_onerror__as_value())
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/error_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-error)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        self.js().set_onerror__value(nullable(value))
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/load_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-load)
    #[inline]
    pub fn onload(&self) -> Option<Function<fn(ProgressEvent)>> {
        FromJs::from_js(self.js().get_onload__as_value())
    }

    /// `attribute EventHandler onload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/load_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-load)
    #[doc(alias = "onload")]
    #[inline]
    pub fn set_onload(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        self.js().set_onload__value(nullable(value))
    }

    /// `attribute EventHandler ontimeout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/timeout_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-timeout)
    #[inline]
    pub fn ontimeout(&self) -> Option<Function<fn(ProgressEvent)>> {
        FromJs::from_js(self.js().get_ontimeout__as_value())
    }

    /// `attribute EventHandler ontimeout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/timeout_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-timeout)
    #[doc(alias = "ontimeout")]
    #[inline]
    pub fn set_ontimeout(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        self.js().set_ontimeout__value(nullable(value))
    }

    /// `attribute EventHandler onloadend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/loadend_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-loadend)
    #[inline]
    pub fn onloadend(&self) -> Option<Function<fn(ProgressEvent)>> {
        FromJs::from_js(self.js().get_onloadend__as_value())
    }

    /// `attribute EventHandler onloadend`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequestEventTarget/loadend_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-loadend)
    #[doc(alias = "onloadend")]
    #[inline]
    pub fn set_onloadend(&self, value: Option<&Function<fn(ProgressEvent)>>) {
        self.js().set_onloadend__value(nullable(value))
    }
}

impl XmlHttpRequest {
    /// `constructor()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/XMLHttpRequest) · [Specification](https://xhr.spec.whatwg.org/#dom-xmlhttprequest)
    #[inline]
    pub fn new() -> Result<XmlHttpRequest, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_XMLHttpRequest__as_value()?)))
    }

    /// `attribute EventHandler onreadystatechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/readystatechange_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-readystatechange)
    #[inline]
    pub fn onreadystatechange(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onreadystatechange__as_value())
    }

    /// `attribute EventHandler onreadystatechange`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/readystatechange_event) · [Specification](https://xhr.spec.whatwg.org/#event-xhr-readystatechange)
    #[doc(alias = "onreadystatechange")]
    #[inline]
    pub fn set_onreadystatechange(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onreadystatechange__value(nullable(value))
    }

    /// `const unsigned short UNSENT = 0`
    pub const UNSENT: u16 = 0;

    /// `const unsigned short OPENED = 1`
    pub const OPENED: u16 = 1;

    /// `const unsigned short HEADERS_RECEIVED = 2`
    pub const HEADERS_RECEIVED: u16 = 2;

    /// `const unsigned short LOADING = 3`
    pub const LOADING: u16 = 3;

    /// `const unsigned short DONE = 4`
    pub const DONE: u16 = 4;

    /// `readonly attribute unsigned short readyState`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/readyState) · [Specification](https://xhr.spec.whatwg.org/#states)
    #[doc(alias = "readyState")]
    #[inline]
    pub fn ready_state(&self) -> u16 {
        self.js().get_readyState__as_number() as u16
    }

    /// `undefined open(ByteString method, USVString url)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/open) · [Specification](https://xhr.spec.whatwg.org/#the-open()-method)
    #[inline]
    pub fn open(&self, method: &str, url: &str) -> Result<(), Exception> {
        self.js().try_call_open__str2(method, url)
    }

    /// `undefined open(ByteString method, USVString url, boolean async, optional USVString? username = null, optional USVString? password = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/open) · [Specification](https://xhr.spec.whatwg.org/#the-open()-method)
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_async(&self, method: &str, url: &str, async_: bool) -> Result<(), Exception> {
        self.js().try_call_open__str2_bool(method, url, async_)
    }

    /// `undefined open(ByteString method, USVString url, boolean async, optional USVString? username = null, optional USVString? password = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/open) · [Specification](https://xhr.spec.whatwg.org/#the-open()-method)
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_async_and_username(
        &self,
        method: &str,
        url: &str,
        async_: bool,
        username: Option<&str>,
    ) -> Result<(), Exception> {
        self.js().try_call_open__str2_bool_option_str(method, url, async_, username)
    }

    /// `undefined open(ByteString method, USVString url, boolean async, optional USVString? username = null, optional USVString? password = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/open) · [Specification](https://xhr.spec.whatwg.org/#the-open()-method)
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
        self.js().try_call_open__str2_bool_option_str2(method, url, async_, username, password)
    }

    /// `undefined setRequestHeader(ByteString name, ByteString value)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/setRequestHeader) · [Specification](https://xhr.spec.whatwg.org/#the-setrequestheader()-method)
    #[doc(alias = "setRequestHeader")]
    #[inline]
    pub fn set_request_header(&self, name: &str, value: &str) -> Result<(), Exception> {
        self.js().try_call_setRequestHeader__str2(name, value)
    }

    /// `attribute unsigned long timeout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/timeout) · [Specification](https://xhr.spec.whatwg.org/#the-timeout-attribute)
    #[inline]
    pub fn timeout(&self) -> u32 {
        self.js().get_timeout__as_number() as u32
    }

    /// `attribute unsigned long timeout`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/timeout) · [Specification](https://xhr.spec.whatwg.org/#the-timeout-attribute)
    #[doc(alias = "timeout")]
    #[inline]
    pub fn set_timeout(&self, value: u32) -> Result<(), Exception> {
        self.js().try_set_timeout__number(f64::from(value))
    }

    /// `attribute boolean withCredentials`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/withCredentials) · [Specification](https://xhr.spec.whatwg.org/#the-withcredentials-attribute)
    #[doc(alias = "withCredentials")]
    #[inline]
    pub fn with_credentials(&self) -> bool {
        self.js().get_withCredentials__as_bool()
    }

    /// `attribute boolean withCredentials`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/withCredentials) · [Specification](https://xhr.spec.whatwg.org/#the-withcredentials-attribute)
    #[doc(alias = "withCredentials")]
    #[inline]
    pub fn set_with_credentials(&self, value: bool) -> Result<(), Exception> {
        self.js().try_set_withCredentials__bool(value)
    }

    /// `readonly attribute XMLHttpRequestUpload upload`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/upload) · [Specification](https://xhr.spec.whatwg.org/#the-upload-attribute)
    #[inline]
    pub fn upload(&self) -> XmlHttpRequestUpload {
        FromJs::from_js(self.js().get_upload__as_value())
    }

    /// `undefined send(optional (Document or XMLHttpRequestBodyInit)? body = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/send) · [Specification](https://xhr.spec.whatwg.org/#the-send()-method)
    #[inline]
    pub fn send(&self) -> Result<(), Exception> {
        self.js().try_call_send()
    }

    /// `undefined send(optional (Document or XMLHttpRequestBodyInit)? body = null)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/send) · [Specification](https://xhr.spec.whatwg.org/#the-send()-method)
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_body(&self, body: Option<DocumentOrXmlHttpRequestBodyInit>) -> Result<(), Exception> {
        self.js().try_call_send__value(&body.to_js())
    }

    /// `undefined abort()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/abort) · [Specification](https://xhr.spec.whatwg.org/#the-abort()-method)
    #[inline]
    pub fn abort(&self) {
        self.js().call_abort()
    }

    /// `readonly attribute USVString responseURL`
    ///
    /// Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/responseURL) · [Specification](https://xhr.spec.whatwg.org/#the-responseurl-attribute)
    #[doc(alias = "responseURL")]
    #[inline]
    pub fn response_url(&self) -> String {
        self.js().get_responseURL__as_str()
    }

    /// `readonly attribute unsigned short status`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/status) · [Specification](https://xhr.spec.whatwg.org/#the-status-attribute)
    #[inline]
    pub fn status(&self) -> u16 {
        self.js().get_status__as_number() as u16
    }

    /// `readonly attribute ByteString statusText`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/statusText) · [Specification](https://xhr.spec.whatwg.org/#the-statustext-attribute)
    #[doc(alias = "statusText")]
    #[inline]
    pub fn status_text(&self) -> String {
        self.js().get_statusText__as_str()
    }

    /// `ByteString? getResponseHeader(ByteString name)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/getResponseHeader) · [Specification](https://xhr.spec.whatwg.org/#dom-xmlhttprequest-getresponseheader)
    #[doc(alias = "getResponseHeader")]
    #[inline]
    pub fn get_response_header(&self, name: &str) -> Result<Option<String>, Exception> {
        self.js().try_call_getResponseHeader__str__as_option_str(name)
    }

    /// `ByteString getAllResponseHeaders()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/getAllResponseHeaders) · [Specification](https://xhr.spec.whatwg.org/#the-getallresponseheaders()-method)
    #[doc(alias = "getAllResponseHeaders")]
    #[inline]
    pub fn get_all_response_headers(&self) -> String {
        self.js().call_getAllResponseHeaders__as_str()
    }

    /// `undefined overrideMimeType(DOMString mime)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/overrideMimeType) · [Specification](https://xhr.spec.whatwg.org/#the-overridemimetype()-method)
    #[doc(alias = "overrideMimeType")]
    #[inline]
    pub fn override_mime_type(&self, mime: &str) -> Result<(), Exception> {
        self.js().try_call_overrideMimeType__str(mime)
    }

    /// `attribute XMLHttpRequestResponseType responseType`
    ///
    /// Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/responseType) · [Specification](https://xhr.spec.whatwg.org/#the-responsetype-attribute)
    #[doc(alias = "responseType")]
    #[inline]
    pub fn response_type(&self) -> XmlHttpRequestResponseType {
        FromJs::from_js(self.js().get_responseType__as_value())
    }

    /// `attribute XMLHttpRequestResponseType responseType`
    ///
    /// Baseline: widely available since 2016-11. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/responseType) · [Specification](https://xhr.spec.whatwg.org/#the-responsetype-attribute)
    #[doc(alias = "responseType")]
    #[inline]
    pub fn set_response_type(&self, value: XmlHttpRequestResponseType) -> Result<(), Exception> {
        self.js().try_set_responseType__str(value.as_str())
    }

    /// `readonly attribute any response`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/response) · [Specification](https://xhr.spec.whatwg.org/#the-response-attribute)
    #[inline]
    pub fn response(&self) -> Result<JsValue, Exception> {
        self.js().try_get_response__as_value()
    }

    /// `readonly attribute USVString responseText`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/responseText) · [Specification](https://xhr.spec.whatwg.org/#the-responsetext-attribute)
    #[doc(alias = "responseText")]
    #[inline]
    pub fn response_text(&self) -> Result<String, Exception> {
        self.js().try_get_responseText__as_str()
    }

    /// `readonly attribute Document? responseXML`
    ///
    /// Exposed in Window only.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/XMLHttpRequest/responseXML) · [Specification](https://xhr.spec.whatwg.org/#the-responsexml-attribute)
    #[doc(alias = "responseXML")]
    #[inline]
    pub fn response_xml(&self) -> Result<Option<Document>, Exception> {
        Ok(FromJs::from_js(self.js().try_get_responseXML__as_value()?))
    }
}
