//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{
    BaseOrI, BooleanOrEOrDOrStringSequenceOrFOrArrayBufferViewOrI, D, DOrArrayBufferOrString, DOrF, DOrI,
    DOrI32Sequence, DOrUint8Array, I, I32RecordOrI, I32RecordOrI32Sequence, JsU, ObjectOrNumber, ObjectOrString,
};

impl D {
    /// Makes a new `D`.
    ///
    /// `dictionary D`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `long a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    pub fn get_a(&self) -> Option<i32> {
        property::get(self, "a")
    }

    /// `long a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: i32) -> &Self {
        property::set_f64(self, "a", value as f64);
        self
    }
}

impl Default for D {
    fn default() -> Self {
        Self::new()
    }
}

impl I {
    /// Makes a new `I`.
    ///
    /// `constructor()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<I, Exception> {
        Js::try_new_I__as_value().map(Js::cast)
    }

    /// `readonly attribute long v`
    ///
    /// Feature `input`.
    #[inline]
    pub fn v(&self) -> i32 {
        Js::get_v__as_number(js(self)) as i32
    }
}

impl JsU {
    /// `static (D or sequence<long>) a(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn a(x: &JsValue) -> Result<DOrI32Sequence, Exception> {
        Js::try_static_call_U_a__value__as_value(x).map(Js::read)
    }

    /// `static (D or I) b(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn b(x: &JsValue) -> Result<DOrI, Exception> {
        Js::try_static_call_U_b__value__as_value(x).map(Js::read)
    }

    /// `static (D or F) c(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn c(x: &JsValue) -> Result<DOrF, Exception> {
        Js::try_static_call_U_c__value__as_value(x).map(Js::read)
    }

    /// `static (record<DOMString, long> or sequence<long>) d(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn d(x: &JsValue) -> Result<I32RecordOrI32Sequence, Exception> {
        Js::try_static_call_U_d__value__as_value(x).map(Js::read)
    }

    /// `static (object or DOMString) e(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn e(x: &JsValue) -> Result<ObjectOrString, Exception> {
        Js::try_static_call_U_e__value__as_value(x).map(Js::read)
    }

    /// `static (D or Uint8Array) f(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn f(x: &JsValue) -> Result<DOrUint8Array, Exception> {
        Js::try_static_call_U_f__value__as_value(x).map(Js::read)
    }

    /// `static (D or ArrayBuffer or DOMString) g(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn g(x: &JsValue) -> Result<DOrArrayBufferOrString, Exception> {
        Js::try_static_call_U_g__value__as_value(x).map(Js::read)
    }

    /// `static (object or long) h(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn h(x: &JsValue) -> Result<ObjectOrNumber, Exception> {
        Js::try_static_call_U_h__value__as_value(x).map(Js::read)
    }

    /// `static (record<DOMString, long> or I) i(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn i(x: &JsValue) -> Result<I32RecordOrI, Exception> {
        Js::try_static_call_U_i__value__as_value(x).map(Js::read)
    }

    /// `static (boolean or E or D or sequence<DOMString> or F or ArrayBufferView or I)? all(any x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn all(x: &JsValue) -> Result<Option<BooleanOrEOrDOrStringSequenceOrFOrArrayBufferViewOrI>, Exception> {
        Js::try_static_call_U_all__value__as_option_value(x).map(Js::read_nullable)
    }

    /// `undefined take(Base x)`
    /// `undefined take(I x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn take(&self, x: impl Into<BaseOrI>) -> Result<(), Exception> {
        Js::try_call_take__value(js(self), &x.into().to_js())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "v")]
    pub(crate) fn get_v__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "take")]
    pub(crate) fn try_call_take__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "I")]
    pub(crate) fn try_new_I__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "a")]
    pub(crate) fn try_static_call_U_a__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "all")]
    pub(crate) fn try_static_call_U_all__value__as_option_value(a0: &JsValue) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "b")]
    pub(crate) fn try_static_call_U_b__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "c")]
    pub(crate) fn try_static_call_U_c__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "d")]
    pub(crate) fn try_static_call_U_d__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "e")]
    pub(crate) fn try_static_call_U_e__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "f")]
    pub(crate) fn try_static_call_U_f__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "g")]
    pub(crate) fn try_static_call_U_g__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "h")]
    pub(crate) fn try_static_call_U_h__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "U", js_name = "i")]
    pub(crate) fn try_static_call_U_i__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
