//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Loader, Sign, Sum};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "sign")]
    pub(crate) fn get_sign__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "sign")]
    pub(crate) fn set_sign__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "fooBarBaz")]
    pub(crate) fn try_call_fooBarBaz(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "load")]
    pub(crate) fn try_call_load__value_bool(this: &Js, a0: &JsValue, a1: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "send")]
    pub(crate) fn try_call_send__value_bool(this: &Js, a0: &JsValue, a1: bool) -> Result<(), Exception>;
}

impl Loader {
    /// `undefined load(DOMString url)`
    #[inline]
    pub fn load(&self, url: &str) -> Result<(), Exception> {
        self.js().try_call_load__str(url)
    }

    /// `undefined load(object source, boolean now)`
    #[doc(alias = "load")]
    #[inline]
    pub fn load_from(&self, source: &Object, now: bool) -> Result<(), Exception> {
        self.js().try_call_load__value_bool(source, now)
    }

    /// `undefined send(optional DOMString body)`
    #[inline]
    pub fn send(&self) -> Result<(), Exception> {
        self.js().try_call_send()
    }

    /// `undefined send(optional DOMString body)`
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_body(&self, body: &str) -> Result<(), Exception> {
        self.js().try_call_send__str(body)
    }

    /// `undefined send(object body, boolean now)`
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_body_and_now(&self, body: &Object, now: bool) -> Result<(), Exception> {
        self.js().try_call_send__value_bool(body, now)
    }

    /// `undefined fooBarBaz()`
    #[doc(alias = "fooBarBaz")]
    #[inline]
    pub fn foobar(&self) -> Result<(), Exception> {
        self.js().try_call_fooBarBaz()
    }
}

impl Sum {
    /// `attribute Sign sign`
    #[inline]
    pub fn sign(&self) -> Sign {
        FromJs::from_js(self.js().get_sign__as_value())
    }

    /// `attribute Sign sign`
    #[doc(alias = "sign")]
    #[inline]
    pub fn set_sign(&self, value: Sign) {
        self.js().set_sign__str(value.as_str())
    }
}
