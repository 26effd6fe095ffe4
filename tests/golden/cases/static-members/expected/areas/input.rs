//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Response;

impl Response {
    /// `static Response_ error()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn error() -> Result<Response, Exception> {
        Js::try_static_call_Response__error__as_value().map(Js::read)
    }

    /// `static Response_ redirect(USVString url, optional unsigned short status = 302)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn redirect(url: &str) -> Result<Response, Exception> {
        Js::try_static_call_Response__redirect__str__as_value(url).map(Js::read)
    }

    /// As `redirect`, with `status`.
    ///
    /// `static Response_ redirect(USVString url, optional unsigned short status = 302)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "redirect")]
    #[inline]
    pub fn redirect_with_status(url: &str, status: u16) -> Result<Response, Exception> {
        Js::try_static_call_Response__redirect__str_number__as_value(url, status as f64).map(Js::read)
    }

    /// `static readonly attribute FrozenArray<DOMString> supported`
    ///
    /// Feature `input`.
    #[inline]
    pub fn supported() -> Array<String> {
        FromJs::from_js(Js::static_get_Response__supported__as_value())
    }

    /// `static attribute unsigned long limit`
    ///
    /// Feature `input`.
    #[inline]
    pub fn limit() -> u32 {
        Js::static_get_Response__limit__as_number() as u32
    }

    /// `static attribute unsigned long limit`
    ///
    /// Feature `input`.
    #[doc(alias = "limit")]
    #[inline]
    pub fn set_limit(value: u32) {
        Js::static_set_Response__limit__number(value as f64)
    }

    /// `static Response_ json(any data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "json")]
    #[inline]
    pub fn static_json(data: &JsValue) -> Result<Response, Exception> {
        Js::try_static_call_Response__json__value__as_value(data).map(Js::read)
    }

    /// `Promise<any> json()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn json(&self) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_json__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "json")]
    pub(crate) fn try_call_json__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Response_", getter, js_name = "limit")]
    pub(crate) fn static_get_Response__limit__as_number() -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Response_", getter, js_name = "supported")]
    pub(crate) fn static_get_Response__supported__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Response_", setter, js_name = "limit")]
    pub(crate) fn static_set_Response__limit__number(a0: f64);
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Response_", js_name = "error")]
    pub(crate) fn try_static_call_Response__error__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Response_", js_name = "json")]
    pub(crate) fn try_static_call_Response__json__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Response_", js_name = "redirect")]
    pub(crate) fn try_static_call_Response__redirect__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Response_", js_name = "redirect")]
    pub(crate) fn try_static_call_Response__redirect__str_number__as_value(a0: &str, a1: f64) -> Result<Js, Exception>;
}
