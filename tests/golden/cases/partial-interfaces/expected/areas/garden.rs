//! What garden.idl defines

use crate::runtime::prelude::*;
use crate::{Garden, House};

impl House {
    /// `readonly attribute Garden? garden`
    ///
    /// Feature `garden`.
    #[inline]
    pub fn garden(&self) -> Option<Garden> {
        Js::get_garden__as_option_value(js(self)).map(Js::read)
    }

    /// `House copy()`
    ///
    /// Feature `garden`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn copy(&self) -> Result<House, Exception> {
        Js::try_call_copy__as_value(js(self)).map(Js::read)
    }
}

impl Garden {
    /// `attribute double area`
    ///
    /// Feature `garden`.
    #[inline]
    pub fn area(&self) -> f64 {
        Js::get_area__as_number(js(self))
    }

    /// `attribute double area`
    ///
    /// Feature `garden`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "area")]
    #[inline]
    pub fn set_area(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_area__number(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "area")]
    pub(crate) fn get_area__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "garden")]
    pub(crate) fn get_garden__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, setter, js_name = "area")]
    pub(crate) fn try_set_area__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "copy")]
    pub(crate) fn try_call_copy__as_value(this: &Js) -> Result<Js, Exception>;
}
