//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Reply;

impl Reply {
    /// `static Reply error()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn error() -> Result<Reply, Exception> {
        Js::try_static_call_Reply_error__as_value().map(Js::read)
    }

    /// As `error`, with `text`.
    ///
    /// `static Reply error(DOMString text, optional unsigned short status = 500)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_text(text: &str) -> Result<Reply, Exception> {
        Js::try_static_call_Reply_error__str__as_value(text).map(Js::read)
    }

    /// As `error_with_text`, with `status`.
    ///
    /// `static Reply error(DOMString text, optional unsigned short status = 500)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "error")]
    #[inline]
    pub fn error_with_text_and_status(text: &str, status: u16) -> Result<Reply, Exception> {
        Js::try_static_call_Reply_error__str_number__as_value(text, status as f64).map(Js::read)
    }

    /// `undefined send(optional DOMString body)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn send(&self) -> Result<(), Exception> {
        Js::try_call_send(js(self))
    }

    /// As `send`, with `body`.
    ///
    /// `undefined send(optional DOMString body)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_body(&self, body: &str) -> Result<(), Exception> {
        Js::try_call_send__str(js(self), body)
    }

    /// As `send`, with `form`.
    ///
    /// `undefined send(object form, optional DOMString type, optional boolean last = true)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_form(&self, form: &Object) -> Result<(), Exception> {
        Js::try_call_send__value(js(self), form.as_ref())
    }

    /// As `send_with_form`, with `type_`.
    ///
    /// `undefined send(object form, optional DOMString type, optional boolean last = true)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_form_and_type(&self, form: &Object, type_: &str) -> Result<(), Exception> {
        Js::try_call_send__value_str(js(self), form.as_ref(), type_)
    }

    /// As `send_with_form_and_type`, with `last`.
    ///
    /// `undefined send(object form, optional DOMString type, optional boolean last = true)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_form_and_type_and_last(&self, form: &Object, type_: &str, last: bool) -> Result<(), Exception> {
        Js::try_call_send__value_str_bool(js(self), form.as_ref(), type_, last)
    }

    /// `Promise<DOMString> get(DOMString key)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, key: &str) -> Promise<String> {
        Promise::of_call(Js::try_call_get__str__as_value(js(self), key))
    }

    /// As `get`, with `now`.
    ///
    /// `undefined get(DOMString key, boolean now)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with_now(&self, key: &str, now: bool) -> Result<(), Exception> {
        Js::try_call_get__str_bool(js(self), key, now)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "get")]
    pub(crate) fn try_call_get__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "get")]
    pub(crate) fn try_call_get__str_bool(this: &Js, a0: &str, a1: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__value_str_bool(this: &Js, a0: &JsValue, a1: &str, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reply", js_name = "error")]
    pub(crate) fn try_static_call_Reply_error__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reply", js_name = "error")]
    pub(crate) fn try_static_call_Reply_error__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reply", js_name = "error")]
    pub(crate) fn try_static_call_Reply_error__str_number__as_value(a0: &str, a1: f64) -> Result<Js, Exception>;
}
