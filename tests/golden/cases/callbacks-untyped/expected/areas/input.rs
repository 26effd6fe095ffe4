//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Caller, Eight};

impl Caller {
    /// `undefined eight(Eight eight)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn eight(&self, eight: impl IntoFunction<Eight>) -> Result<(), Exception> {
        Js::try_call_eight__value(js(self), &eight.into_callback().into_function())
    }

    /// `undefined silent(Silent silent)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn silent(&self, silent: impl IntoFunction<Function>) -> Result<(), Exception> {
        Js::try_call_silent__value(js(self), &silent.into_callback().into_function())
    }

    /// `undefined anything(Function f, optional Function? g = null)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn anything(&self, f: impl IntoFunction<Function>) -> Result<(), Exception> {
        Js::try_call_anything__value(js(self), &f.into_callback().into_function())
    }

    /// As `anything`, with `g`.
    ///
    /// `undefined anything(Function f, optional Function? g = null)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "anything")]
    #[inline]
    pub fn anything_with_g(&self, f: impl IntoFunction<Function>, g: Option<&Function>) -> Result<(), Exception> {
        Js::try_call_anything__value2(js(self), &f.into_callback().into_function(), nullable(g))
    }

    /// `attribute object mixed`
    ///
    /// Feature `input`.
    #[inline]
    pub fn mixed(&self) -> Object {
        FromJs::from_js(Js::get_mixed__as_value(js(self)))
    }

    /// `attribute object mixed`
    ///
    /// Feature `input`.
    #[doc(alias = "mixed")]
    #[inline]
    pub fn set_mixed(&self, value: &Object) {
        Js::set_mixed__value(js(self), value.as_ref())
    }

    /// `readonly attribute long x`
    ///
    /// Feature `input`.
    #[inline]
    pub fn x(&self) -> i32 {
        Js::get_x__as_number(js(self)) as i32
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "mixed")]
    pub(crate) fn get_mixed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "x")]
    pub(crate) fn get_x__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "mixed")]
    pub(crate) fn set_mixed__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "anything")]
    pub(crate) fn try_call_anything__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "anything")]
    pub(crate) fn try_call_anything__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "eight")]
    pub(crate) fn try_call_eight__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "silent")]
    pub(crate) fn try_call_silent__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
