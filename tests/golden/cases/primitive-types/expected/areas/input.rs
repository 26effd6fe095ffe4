//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Kinds;

impl Kinds {
    /// `attribute any a`
    ///
    /// Feature `input`.
    #[inline]
    pub fn a(&self) -> JsValue {
        Js::get_a__as_value(js(self))
    }

    /// `attribute any a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    #[inline]
    pub fn set_a(&self, value: &JsValue) {
        Js::set_a__value(js(self), value)
    }

    /// `attribute boolean b`
    ///
    /// Feature `input`.
    #[inline]
    pub fn b(&self) -> bool {
        Js::get_b__as_bool(js(self)).get()
    }

    /// `attribute boolean b`
    ///
    /// Feature `input`.
    #[doc(alias = "b")]
    #[inline]
    pub fn set_b(&self, value: bool) {
        Js::set_b__bool(js(self), value)
    }

    /// `attribute byte i8`
    ///
    /// Feature `input`.
    #[inline]
    pub fn i8(&self) -> i8 {
        Js::get_i8__as_number(js(self)) as i8
    }

    /// `attribute byte i8`
    ///
    /// Feature `input`.
    #[doc(alias = "i8")]
    #[inline]
    pub fn set_i8(&self, value: i8) {
        Js::set_i8__number(js(self), value as f64)
    }

    /// `attribute octet u8`
    ///
    /// Feature `input`.
    #[inline]
    pub fn u8(&self) -> u8 {
        Js::get_u8__as_number(js(self)) as u8
    }

    /// `attribute octet u8`
    ///
    /// Feature `input`.
    #[doc(alias = "u8")]
    #[inline]
    pub fn set_u8(&self, value: u8) {
        Js::set_u8__number(js(self), value as f64)
    }

    /// `attribute short i16`
    ///
    /// Feature `input`.
    #[inline]
    pub fn i16(&self) -> i16 {
        Js::get_i16__as_number(js(self)) as i16
    }

    /// `attribute short i16`
    ///
    /// Feature `input`.
    #[doc(alias = "i16")]
    #[inline]
    pub fn set_i16(&self, value: i16) {
        Js::set_i16__number(js(self), value as f64)
    }

    /// `attribute unsigned short u16`
    ///
    /// Feature `input`.
    #[inline]
    pub fn u16(&self) -> u16 {
        Js::get_u16__as_number(js(self)) as u16
    }

    /// `attribute unsigned short u16`
    ///
    /// Feature `input`.
    #[doc(alias = "u16")]
    #[inline]
    pub fn set_u16(&self, value: u16) {
        Js::set_u16__number(js(self), value as f64)
    }

    /// `attribute long i32`
    ///
    /// Feature `input`.
    #[inline]
    pub fn i32(&self) -> i32 {
        Js::get_i32__as_number(js(self)) as i32
    }

    /// `attribute long i32`
    ///
    /// Feature `input`.
    #[doc(alias = "i32")]
    #[inline]
    pub fn set_i32(&self, value: i32) {
        Js::set_i32__number(js(self), value as f64)
    }

    /// `attribute unsigned long u32`
    ///
    /// Feature `input`.
    #[inline]
    pub fn u32(&self) -> u32 {
        Js::get_u32__as_number(js(self)) as u32
    }

    /// `attribute unsigned long u32`
    ///
    /// Feature `input`.
    #[doc(alias = "u32")]
    #[inline]
    pub fn set_u32(&self, value: u32) {
        Js::set_u32__number(js(self), value as f64)
    }

    /// `attribute long long i64`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[inline]
    pub fn i64(&self) -> i64 {
        Js::get_i64__as_number(js(self)) as i64
    }

    /// `attribute long long i64`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[doc(alias = "i64")]
    #[inline]
    pub fn set_i64(&self, value: i64) {
        Js::set_i64__number(js(self), value as f64)
    }

    /// `attribute unsigned long long u64`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[inline]
    pub fn u64(&self) -> u64 {
        Js::get_u64__as_number(js(self)) as u64
    }

    /// `attribute unsigned long long u64`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[doc(alias = "u64")]
    #[inline]
    pub fn set_u64(&self, value: u64) {
        Js::set_u64__number(js(self), value as f64)
    }

    /// `attribute float f32`
    ///
    /// Feature `input`.
    #[inline]
    pub fn f32(&self) -> f32 {
        Js::get_f32__as_number(js(self)) as f32
    }

    /// `attribute float f32`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "f32")]
    #[inline]
    pub fn set_f32(&self, value: f32) -> Result<(), Exception> {
        Js::try_set_f32__number(js(self), value as f64)
    }

    /// `attribute unrestricted float uf32`
    ///
    /// Feature `input`.
    #[inline]
    pub fn uf32(&self) -> f32 {
        Js::get_uf32__as_number(js(self)) as f32
    }

    /// `attribute unrestricted float uf32`
    ///
    /// Feature `input`.
    #[doc(alias = "uf32")]
    #[inline]
    pub fn set_uf32(&self, value: f32) {
        Js::set_uf32__number(js(self), value as f64)
    }

    /// `attribute double f64`
    ///
    /// Feature `input`.
    #[inline]
    pub fn f64(&self) -> f64 {
        Js::get_f64__as_number(js(self))
    }

    /// `attribute double f64`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "f64")]
    #[inline]
    pub fn set_f64(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_f64__number(js(self), value)
    }

    /// `attribute unrestricted double uf64`
    ///
    /// Feature `input`.
    #[inline]
    pub fn uf64(&self) -> f64 {
        Js::get_uf64__as_number(js(self))
    }

    /// `attribute unrestricted double uf64`
    ///
    /// Feature `input`.
    #[doc(alias = "uf64")]
    #[inline]
    pub fn set_uf64(&self, value: f64) {
        Js::set_uf64__number(js(self), value)
    }

    /// `attribute bigint big`
    ///
    /// Feature `input`.
    #[inline]
    pub fn big(&self) -> BigInt {
        FromJs::from_js(Js::get_big__as_value(js(self)))
    }

    /// `attribute bigint big`
    ///
    /// Feature `input`.
    #[doc(alias = "big")]
    #[inline]
    pub fn set_big(&self, value: &BigInt) {
        Js::set_big__value(js(self), value.as_ref())
    }

    /// `attribute DOMString dom`
    ///
    /// Feature `input`.
    #[inline]
    pub fn dom(&self) -> String {
        Js::get_dom__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString dom`
    ///
    /// Feature `input`.
    #[doc(alias = "dom")]
    #[inline]
    pub fn set_dom(&self, value: &str) {
        Js::set_dom__str(js(self), value)
    }

    /// `attribute ByteString bytes`
    ///
    /// Feature `input`.
    #[inline]
    pub fn bytes(&self) -> String {
        Js::get_bytes__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute ByteString bytes`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a text with a character above U+00FF.
    #[doc(alias = "bytes")]
    #[inline]
    pub fn set_bytes(&self, value: &str) -> Result<(), Exception> {
        Js::try_set_bytes__str(js(self), value)
    }

    /// `attribute USVString usv`
    ///
    /// Feature `input`.
    #[inline]
    pub fn usv(&self) -> String {
        Js::get_usv__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute USVString usv`
    ///
    /// Feature `input`.
    #[doc(alias = "usv")]
    #[inline]
    pub fn set_usv(&self, value: &str) {
        Js::set_usv__str(js(self), value)
    }

    /// `attribute object obj`
    ///
    /// Feature `input`.
    #[inline]
    pub fn obj(&self) -> Object {
        FromJs::from_js(Js::get_obj__as_value(js(self)))
    }

    /// `attribute object obj`
    ///
    /// Feature `input`.
    #[doc(alias = "obj")]
    #[inline]
    pub fn set_obj(&self, value: &Object) {
        Js::set_obj__value(js(self), value.as_ref())
    }

    /// `readonly attribute symbol sym`
    ///
    /// Feature `input`.
    #[inline]
    pub fn sym(&self) -> Symbol {
        FromJs::from_js(Js::get_sym__as_value(js(self)))
    }

    /// `undefined nothing()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn nothing(&self) -> Result<(), Exception> {
        Js::try_call_nothing(js(self))
    }

    /// `any call(any a, object b, symbol c, bigint d, long long e, unsigned long long f, float g)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn call(
        &self,
        a: &JsValue,
        b: &Object,
        c: &Symbol,
        d: &BigInt,
        e: i64,
        f: u64,
        g: f32,
    ) -> Result<JsValue, Exception> {
        Js::try_call_call__value4_number3__as_value(
            js(self),
            a,
            b.as_ref(),
            c.as_ref(),
            d.as_ref(),
            e as f64,
            f as f64,
            g as f64,
        )
        .map(Js::value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "a")]
    pub(crate) fn get_a__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "b")]
    pub(crate) fn get_b__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "big")]
    pub(crate) fn get_big__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "bytes")]
    pub(crate) fn get_bytes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "dom")]
    pub(crate) fn get_dom__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "f32")]
    pub(crate) fn get_f32__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "f64")]
    pub(crate) fn get_f64__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "i16")]
    pub(crate) fn get_i16__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "i32")]
    pub(crate) fn get_i32__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "i64")]
    pub(crate) fn get_i64__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "i8")]
    pub(crate) fn get_i8__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "obj")]
    pub(crate) fn get_obj__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sym")]
    pub(crate) fn get_sym__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "u16")]
    pub(crate) fn get_u16__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "u32")]
    pub(crate) fn get_u32__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "u64")]
    pub(crate) fn get_u64__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "u8")]
    pub(crate) fn get_u8__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "uf32")]
    pub(crate) fn get_uf32__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "uf64")]
    pub(crate) fn get_uf64__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "usv")]
    pub(crate) fn get_usv__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "a")]
    pub(crate) fn set_a__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "b")]
    pub(crate) fn set_b__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "big")]
    pub(crate) fn set_big__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "bytes")]
    pub(crate) fn try_set_bytes__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "dom")]
    pub(crate) fn set_dom__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "f32")]
    pub(crate) fn try_set_f32__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "f64")]
    pub(crate) fn try_set_f64__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "i16")]
    pub(crate) fn set_i16__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "i32")]
    pub(crate) fn set_i32__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "i64")]
    pub(crate) fn set_i64__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "i8")]
    pub(crate) fn set_i8__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "obj")]
    pub(crate) fn set_obj__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "u16")]
    pub(crate) fn set_u16__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "u32")]
    pub(crate) fn set_u32__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "u64")]
    pub(crate) fn set_u64__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "u8")]
    pub(crate) fn set_u8__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "uf32")]
    pub(crate) fn set_uf32__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "uf64")]
    pub(crate) fn set_uf64__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "usv")]
    pub(crate) fn set_usv__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "call")]
    pub(crate) fn try_call_call__value4_number3__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
        a4: f64,
        a5: f64,
        a6: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "nothing")]
    pub(crate) fn try_call_nothing(this: &Js) -> Result<(), Exception>;
}
