//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{RangeOptions, Ranges};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "clamped")]
    pub(crate) fn get_clamped__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "exact")]
    pub(crate) fn get_exact__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "text")]
    pub(crate) fn get_text__as_str(this: &Js) -> String;
    #[wasm_bindgen(method, setter, js_name = "clamped")]
    pub(crate) fn set_clamped__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "exact")]
    pub(crate) fn set_exact__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "text")]
    pub(crate) fn set_text__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "numbers")]
    pub(crate) fn try_call_numbers__value__as_value(this: &Js, a0: &JsValue) -> Result<JsValue, Exception>;
    #[wasm_bindgen(catch, method, js_name = "seek")]
    pub(crate) fn try_call_seek__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "write")]
    pub(crate) fn try_call_write__str_number(this: &Js, a0: &str, a1: f64) -> Result<(), Exception>;
}

impl Ranges {
    /// `attribute unsigned long exact`
    #[inline]
    pub fn exact(&self) -> u32 {
        self.js().get_exact__as_number() as u32
    }

    /// `attribute unsigned long exact`
    #[doc(alias = "exact")]
    #[inline]
    pub fn set_exact(&self, value: u32) {
        self.js().set_exact__number(f64::from(value))
    }

    /// `attribute octet clamped`
    #[inline]
    pub fn clamped(&self) -> u8 {
        self.js().get_clamped__as_number() as u8
    }

    /// `attribute octet clamped`
    #[doc(alias = "clamped")]
    #[inline]
    pub fn set_clamped(&self, value: u8) {
        self.js().set_clamped__number(f64::from(value))
    }

    /// `attribute DOMString text`
    #[inline]
    pub fn text(&self) -> String {
        self.js().get_text__as_str()
    }

    /// `attribute DOMString text`
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: &str) {
        self.js().set_text__str(value)
    }

    /// `undefined seek(unsigned long long offset, long by)`
    #[inline]
    pub fn seek(&self, offset: u64, by: i32) -> Result<(), Exception> {
        self.js().try_call_seek__number2(offset as f64, f64::from(by))
    }

    /// `undefined write(DOMString text, optional unsigned short count = 1)`
    #[inline]
    pub fn write(&self, text: &str) -> Result<(), Exception> {
        self.js().try_call_write__str(text)
    }

    /// `undefined write(DOMString text, optional unsigned short count = 1)`
    #[doc(alias = "write")]
    #[inline]
    pub fn write_with_count(&self, text: &str, count: u16) -> Result<(), Exception> {
        self.js().try_call_write__str_number(text, f64::from(count))
    }

    /// `sequence<long> numbers(sequence<octet> values)`
    #[inline]
    pub fn numbers(&self, values: impl IntoSequence<u8>) -> Result<Array<i32>, Exception> {
        Ok(FromJs::from_js(self.js().try_call_numbers__value__as_value(&values.into_array())?))
    }
}

impl RangeOptions {
    /// `dictionary RangeOptions`
    pub fn new(start: u32) -> Self {
        let this = Object::new();
        property::set_f64(&this, "start", f64::from(start));
        FromJs::from_js(JsValue::from(this))
    }

    /// `required unsigned long start`
    #[doc(alias = "start")]
    pub fn get_start(&self) -> u32 {
        FromJs::from_js(property::get(self, "start"))
    }

    /// `required unsigned long start`
    #[doc(alias = "start")]
    pub fn set_start(&self, value: u32) -> &Self {
        property::set_f64(self, "start", f64::from(value));
        self
    }

    /// `octet level = 0`
    #[doc(alias = "level")]
    pub fn get_level(&self) -> Option<u8> {
        FromJs::from_js(property::get(self, "level"))
    }

    /// `octet level = 0`
    #[doc(alias = "level")]
    pub fn set_level(&self, value: u8) -> &Self {
        property::set_f64(self, "level", f64::from(value));
        self
    }
}
