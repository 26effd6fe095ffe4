//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Printer, Settings};

impl Settings {
    /// Makes a new `Settings`.
    ///
    /// `dictionary Settings`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::new()
    }
}

impl Printer {
    /// Makes a new `Printer`.
    ///
    /// `constructor(optional Settings settings = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Printer, Exception> {
        Js::try_new_Printer__as_value().map(Js::cast)
    }

    /// As `new`, with `settings`.
    ///
    /// `constructor(optional Settings settings = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_settings(settings: &Settings) -> Result<Printer, Exception> {
        Js::try_new_Printer__value__as_value(settings.as_ref()).map(Js::cast)
    }

    /// `undefined one(optional DOMString a)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn one(&self) -> Result<(), Exception> {
        Js::try_call_one(js(self))
    }

    /// As `one`, with `a`.
    ///
    /// `undefined one(optional DOMString a)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "one")]
    #[inline]
    pub fn one_with_a(&self, a: &str) -> Result<(), Exception> {
        Js::try_call_one__str(js(self), a)
    }

    /// `undefined two(long r, optional DOMString a, optional boolean b = false)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn two(&self, r: i32) -> Result<(), Exception> {
        Js::try_call_two__number(js(self), r as f64)
    }

    /// As `two`, with `a`.
    ///
    /// `undefined two(long r, optional DOMString a, optional boolean b = false)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "two")]
    #[inline]
    pub fn two_with_a(&self, r: i32, a: &str) -> Result<(), Exception> {
        Js::try_call_two__number_str(js(self), r as f64, a)
    }

    /// As `two_with_a`, with `b`.
    ///
    /// `undefined two(long r, optional DOMString a, optional boolean b = false)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "two")]
    #[inline]
    pub fn two_with_a_and_b(&self, r: i32, a: &str, b: bool) -> Result<(), Exception> {
        Js::try_call_two__number_str_bool(js(self), r as f64, a, b)
    }

    /// `undefined three(optional long a, optional long b, optional long c)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn three(&self) -> Result<(), Exception> {
        Js::try_call_three(js(self))
    }

    /// As `three`, with `a`.
    ///
    /// `undefined three(optional long a, optional long b, optional long c)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "three")]
    #[inline]
    pub fn three_with_a(&self, a: i32) -> Result<(), Exception> {
        Js::try_call_three__number(js(self), a as f64)
    }

    /// As `three_with_a`, with `b`.
    ///
    /// `undefined three(optional long a, optional long b, optional long c)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "three")]
    #[inline]
    pub fn three_with_a_and_b(&self, a: i32, b: i32) -> Result<(), Exception> {
        Js::try_call_three__number2(js(self), a as f64, b as f64)
    }

    /// As `three_with_a_and_b`, with `c`.
    ///
    /// `undefined three(optional long a, optional long b, optional long c)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "three")]
    #[inline]
    pub fn three_with_a_and_b_and_c(&self, a: i32, b: i32, c: i32) -> Result<(), Exception> {
        Js::try_call_three__number3(js(self), a as f64, b as f64, c as f64)
    }

    /// `undefined four(optional long a, optional long b, optional long c, optional long d)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn four(&self) -> Result<(), Exception> {
        Js::try_call_four(js(self))
    }

    /// As `four`, with `a`.
    ///
    /// `undefined four(optional long a, optional long b, optional long c, optional long d)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "four")]
    #[inline]
    pub fn four_with_a(&self, a: i32) -> Result<(), Exception> {
        Js::try_call_four__number(js(self), a as f64)
    }

    /// As `four_with_a`, with `b`.
    ///
    /// `undefined four(optional long a, optional long b, optional long c, optional long d)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "four")]
    #[inline]
    pub fn four_with_a_and_b(&self, a: i32, b: i32) -> Result<(), Exception> {
        Js::try_call_four__number2(js(self), a as f64, b as f64)
    }

    /// As `four_with_a_and_b`, with `c`.
    ///
    /// `undefined four(optional long a, optional long b, optional long c, optional long d)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "four")]
    #[inline]
    pub fn four_with_a_and_b_and_c(&self, a: i32, b: i32, c: i32) -> Result<(), Exception> {
        Js::try_call_four__number3(js(self), a as f64, b as f64, c as f64)
    }

    /// As `four_with_a_and_b_and_c`, with `d`.
    ///
    /// `undefined four(optional long a, optional long b, optional long c, optional long d)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "four")]
    #[inline]
    pub fn four_with_a_and_b_and_c_and_d(&self, a: i32, b: i32, c: i32, d: i32) -> Result<(), Exception> {
        Js::try_call_four__number4(js(self), a as f64, b as f64, c as f64, d as f64)
    }

    /// `undefined five(DOMString r, optional long a, optional long b, optional long c, optional long d, optional long e)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn five(&self, r: &str) -> Result<(), Exception> {
        Js::try_call_five__str(js(self), r)
    }

    /// As `five`, with `a`.
    ///
    /// `undefined five(DOMString r, optional long a, optional long b, optional long c, optional long d, optional long e)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "five")]
    #[inline]
    pub fn five_with_a(&self, r: &str, a: i32) -> Result<(), Exception> {
        Js::try_call_five__str_number(js(self), r, a as f64)
    }

    /// As `five_with_a`, with `b`.
    ///
    /// `undefined five(DOMString r, optional long a, optional long b, optional long c, optional long d, optional long e)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "five")]
    #[inline]
    pub fn five_with_a_and_b(&self, r: &str, a: i32, b: i32) -> Result<(), Exception> {
        Js::try_call_five__str_number2(js(self), r, a as f64, b as f64)
    }

    /// As `five_with_a_and_b`, with `c`.
    ///
    /// `undefined five(DOMString r, optional long a, optional long b, optional long c, optional long d, optional long e)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "five")]
    #[inline]
    pub fn five_with_a_and_b_and_c(&self, r: &str, a: i32, b: i32, c: i32) -> Result<(), Exception> {
        Js::try_call_five__str_number3(js(self), r, a as f64, b as f64, c as f64)
    }

    /// As `five_with_a_and_b_and_c`, with `d`.
    ///
    /// `undefined five(DOMString r, optional long a, optional long b, optional long c, optional long d, optional long e)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "five")]
    #[inline]
    pub fn five_with_a_and_b_and_c_and_d(&self, r: &str, a: i32, b: i32, c: i32, d: i32) -> Result<(), Exception> {
        Js::try_call_five__str_number4(js(self), r, a as f64, b as f64, c as f64, d as f64)
    }

    /// As `five`, with `a`, `b`, `c`, `d` and `e`.
    ///
    /// `undefined five(DOMString r, optional long a, optional long b, optional long c, optional long d, optional long e)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "five")]
    #[inline]
    pub fn five_with_a_to_e(&self, r: &str, a: i32, b: i32, c: i32, d: i32, e: i32) -> Result<(), Exception> {
        Js::try_call_five__str_number5(js(self), r, a as f64, b as f64, c as f64, d as f64, e as f64)
    }

    /// `undefined six(optional long a, optional long b, optional long c, optional long d, optional long e, optional Settings f = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn six(&self) -> Result<(), Exception> {
        Js::try_call_six(js(self))
    }

    /// As `six`, with `a`.
    ///
    /// `undefined six(optional long a, optional long b, optional long c, optional long d, optional long e, optional Settings f = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "six")]
    #[inline]
    pub fn six_with_a(&self, a: i32) -> Result<(), Exception> {
        Js::try_call_six__number(js(self), a as f64)
    }

    /// As `six_with_a`, with `b`.
    ///
    /// `undefined six(optional long a, optional long b, optional long c, optional long d, optional long e, optional Settings f = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "six")]
    #[inline]
    pub fn six_with_a_and_b(&self, a: i32, b: i32) -> Result<(), Exception> {
        Js::try_call_six__number2(js(self), a as f64, b as f64)
    }

    /// As `six_with_a_and_b`, with `c`.
    ///
    /// `undefined six(optional long a, optional long b, optional long c, optional long d, optional long e, optional Settings f = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "six")]
    #[inline]
    pub fn six_with_a_and_b_and_c(&self, a: i32, b: i32, c: i32) -> Result<(), Exception> {
        Js::try_call_six__number3(js(self), a as f64, b as f64, c as f64)
    }

    /// As `six_with_a_and_b_and_c`, with `d`.
    ///
    /// `undefined six(optional long a, optional long b, optional long c, optional long d, optional long e, optional Settings f = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "six")]
    #[inline]
    pub fn six_with_a_and_b_and_c_and_d(&self, a: i32, b: i32, c: i32, d: i32) -> Result<(), Exception> {
        Js::try_call_six__number4(js(self), a as f64, b as f64, c as f64, d as f64)
    }

    /// As `six`, with `a`, `b`, `c`, `d`, `e` and `f`.
    ///
    /// `undefined six(optional long a, optional long b, optional long c, optional long d, optional long e, optional Settings f = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "six")]
    #[inline]
    pub fn six_with_a_to_f(&self, a: i32, b: i32, c: i32, d: i32, e: i32, f: &Settings) -> Result<(), Exception> {
        Js::try_call_six__number5_value(js(self), a as f64, b as f64, c as f64, d as f64, e as f64, f.as_ref())
    }

    /// `undefined type(optional DOMString type)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> Result<(), Exception> {
        Js::try_call_type(js(self))
    }

    /// `undefined type(optional DOMString type)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_with_type(&self, type_: &str) -> Result<(), Exception> {
        Js::try_call_type__str(js(self), type_)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "five")]
    pub(crate) fn try_call_five__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "five")]
    pub(crate) fn try_call_five__str_number(this: &Js, a0: &str, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "five")]
    pub(crate) fn try_call_five__str_number2(this: &Js, a0: &str, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "five")]
    pub(crate) fn try_call_five__str_number3(this: &Js, a0: &str, a1: f64, a2: f64, a3: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "five")]
    pub(crate) fn try_call_five__str_number4(
        this: &Js,
        a0: &str,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "five")]
    pub(crate) fn try_call_five__str_number5(
        this: &Js,
        a0: &str,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "four")]
    pub(crate) fn try_call_four(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "four")]
    pub(crate) fn try_call_four__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "four")]
    pub(crate) fn try_call_four__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "four")]
    pub(crate) fn try_call_four__number3(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "four")]
    pub(crate) fn try_call_four__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "one")]
    pub(crate) fn try_call_one(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "one")]
    pub(crate) fn try_call_one__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "six")]
    pub(crate) fn try_call_six(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "six")]
    pub(crate) fn try_call_six__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "six")]
    pub(crate) fn try_call_six__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "six")]
    pub(crate) fn try_call_six__number3(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "six")]
    pub(crate) fn try_call_six__number4(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "six")]
    pub(crate) fn try_call_six__number5_value(
        this: &Js,
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: &JsValue,
    ) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "three")]
    pub(crate) fn try_call_three(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "three")]
    pub(crate) fn try_call_three__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "three")]
    pub(crate) fn try_call_three__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "three")]
    pub(crate) fn try_call_three__number3(this: &Js, a0: f64, a1: f64, a2: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "two")]
    pub(crate) fn try_call_two__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "two")]
    pub(crate) fn try_call_two__number_str(this: &Js, a0: f64, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "two")]
    pub(crate) fn try_call_two__number_str_bool(this: &Js, a0: f64, a1: &str, a2: bool) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "type")]
    pub(crate) fn try_call_type(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "type")]
    pub(crate) fn try_call_type__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Printer")]
    pub(crate) fn try_new_Printer__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Printer")]
    pub(crate) fn try_new_Printer__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
