//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Matrix;

impl Matrix {
    /// `undefined uniform(long location, double value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn uniform(&self, location: i32, value: f64) -> Result<(), Exception> {
        Js::try_call_uniform__number2(js(self), location as f64, value)
    }

    /// `undefined uniform(DOMString location, boolean value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "uniform")]
    #[inline]
    pub fn uniform_with_str_and_bool(&self, location: &str, value: bool) -> Result<(), Exception> {
        Js::try_call_uniform__str_bool(js(self), location, value)
    }

    /// `double read(double data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn read(&self, data: f64) -> Result<f64, Exception> {
        Js::try_call_read__number__as_value(js(self), data).map(Js::read)
    }

    /// `DOMString read(DOMString data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "read")]
    #[inline]
    pub fn read_with_str(&self, data: &str) -> Result<String, Exception> {
        Js::try_call_read__str__as_value(js(self), data).map(Js::read)
    }

    /// `undefined fill(double value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn fill(&self, value: f64) -> Result<(), Exception> {
        Js::try_call_fill__number(js(self), value)
    }

    /// `undefined fill(Matrix value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "fill")]
    #[inline]
    pub fn fill_with_matrix(&self, value: &Matrix) -> Result<(), Exception> {
        Js::try_call_fill__value(js(self), value.as_ref())
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "fill")]
    pub(crate) fn try_call_fill__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "read")]
    pub(crate) fn try_call_read__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "read")]
    pub(crate) fn try_call_read__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "uniform")]
    pub(crate) fn try_call_uniform__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "uniform")]
    pub(crate) fn try_call_uniform__str_bool(this: &Js, a0: &str, a1: bool) -> Result<(), Exception>;
}
