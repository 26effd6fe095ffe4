//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{RangeOptions, Ranges};

impl Ranges {
    /// `attribute [EnforceRange] unsigned long exact`
    ///
    /// Feature `input`.
    #[inline]
    pub fn exact(&self) -> u32 {
        Js::get_exact__as_number(js(self)) as u32
    }

    /// `attribute [EnforceRange] unsigned long exact`
    ///
    /// Feature `input`.
    #[doc(alias = "exact")]
    #[inline]
    pub fn set_exact(&self, value: u32) {
        Js::set_exact__number(js(self), value as f64)
    }

    /// `attribute [Clamp] octet clamped`
    ///
    /// Feature `input`.
    #[inline]
    pub fn clamped(&self) -> u8 {
        Js::get_clamped__as_number(js(self)) as u8
    }

    /// `attribute [Clamp] octet clamped`
    ///
    /// Feature `input`.
    #[doc(alias = "clamped")]
    #[inline]
    pub fn set_clamped(&self, value: u8) {
        Js::set_clamped__number(js(self), value as f64)
    }

    /// `attribute DOMString text`
    ///
    /// Feature `input`.
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString text`
    ///
    /// Feature `input`.
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        Js::set_text__str(js(self), value)
    }

    /// `undefined seek([EnforceRange] unsigned long long offset, [Clamp] long by)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn seek(&self, offset: u64, by: i32) -> Result<(), Exception> {
        Js::try_call_seek__number2(js(self), safe_integer::unsigned(offset), by as f64)
    }

    /// `undefined write(DOMString text, optional [Clamp] unsigned short count = 1)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn write(&self, text: &str) -> Result<(), Exception> {
        Js::try_call_write__str(js(self), text)
    }

    /// As `write`, with `count`.
    ///
    /// `undefined write(DOMString text, optional [Clamp] unsigned short count = 1)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "write")]
    #[inline]
    pub fn write_with_count(&self, text: &str, count: u16) -> Result<(), Exception> {
        Js::try_call_write__str_number(js(self), text, count as f64)
    }

    /// `sequence<long> numbers(sequence<[Clamp] octet> values)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn numbers(&self, values: impl IntoSequence<u8>) -> Result<Array<i32>, Exception> {
        Js::try_call_numbers__value__as_value(js(self), &values.to_value()).map(Js::read)
    }
}

impl RangeOptions {
    /// Makes a new `RangeOptions`.
    ///
    /// `dictionary RangeOptions`
    ///
    /// Feature `input`.
    pub fn new(start: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "start", start as f64);
        this
    }

    /// `required [EnforceRange] unsigned long start`
    ///
    /// Feature `input`.
    #[doc(alias = "start")]
    pub fn get_start(&self) -> u32 {
        property::get(self, "start")
    }

    /// `required [EnforceRange] unsigned long start`
    ///
    /// Feature `input`.
    #[doc(alias = "start")]
    pub fn set_start(&self, value: u32) -> &Self {
        property::set_f64(self, "start", value as f64);
        self
    }

    /// `[Clamp] octet level = 0`
    ///
    /// Feature `input`.
    #[doc(alias = "level")]
    pub fn get_level(&self) -> Option<u8> {
        property::get(self, "level")
    }

    /// `[Clamp] octet level = 0`
    ///
    /// Feature `input`.
    #[doc(alias = "level")]
    pub fn set_level(&self, value: u8) -> &Self {
        property::set_f64(self, "level", value as f64);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "clamped")]
    pub(crate) fn get_clamped__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "exact")]
    pub(crate) fn get_exact__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "text")]
    pub(crate) fn get_text__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "clamped")]
    pub(crate) fn set_clamped__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "exact")]
    pub(crate) fn set_exact__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "text")]
    pub(crate) fn set_text__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "numbers")]
    pub(crate) fn try_call_numbers__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "seek")]
    pub(crate) fn try_call_seek__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__str_number(this: &Js, a0: &str, a1: f64) -> Result<(), Exception>;
}
