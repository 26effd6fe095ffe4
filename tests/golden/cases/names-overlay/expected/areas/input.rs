//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Loader, Sign, Sum};

imports! {
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
        Js::try_call_load__str(self.js(), url)
    }

    /// `undefined load(object source, boolean now)`
    #[doc(alias = "load")]
    #[inline]
    pub fn load_from(&self, source: &Object, now: bool) -> Result<(), Exception> {
        Js::try_call_load__value_bool(self.js(), source, now)
    }

    /// `undefined send(optional DOMString body)`
    #[inline]
    pub fn send(&self) -> Result<(), Exception> {
        Js::try_call_send(self.js())
    }

    /// `undefined send(optional DOMString body)`
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_body(&self, body: &str) -> Result<(), Exception> {
        Js::try_call_send__str(self.js(), body)
    }

    /// `undefined send(object body, boolean now)`
    #[doc(alias = "send")]
    #[inline]
    pub fn send_with_body_and_now(&self, body: &Object, now: bool) -> Result<(), Exception> {
        Js::try_call_send__value_bool(self.js(), body, now)
    }

    /// `undefined fooBarBaz()`
    #[doc(alias = "fooBarBaz")]
    #[inline]
    pub fn foobar(&self) -> Result<(), Exception> {
        Js::try_call_fooBarBaz(self.js())
    }
}

impl Sum {
    /// `attribute Sign sign`
    #[inline]
    pub fn sign(&self) -> Sign {
        FromJs::from_js(Js::get_sign__as_value(self.js()))
    }

    /// `attribute Sign sign`
    #[doc(alias = "sign")]
    #[inline]
    pub fn set_sign(&self, value: Sign) {
        Js::set_sign__str(self.js(), value.as_str())
    }
}
