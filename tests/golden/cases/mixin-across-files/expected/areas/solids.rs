//! What solids.idl defines

use crate::runtime::prelude::*;
use crate::{Circle, Cube};

impl Circle {
    /// `undefined extrude(double depth)`
    ///
    /// Feature `solids`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn extrude(&self, depth: f64) -> Result<(), Exception> {
        Js::try_call_extrude__number(js(self), depth)
    }
}

impl Cube {
    /// `attribute double side`
    ///
    /// Feature `solids`.
    #[inline]
    pub fn side(&self) -> f64 {
        Js::get_side__as_number(js(self))
    }

    /// `attribute double side`
    ///
    /// Feature `solids`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "side")]
    #[inline]
    pub fn set_side(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_side__number(js(self), value)
    }

    /// `undefined scale(double factor)`
    ///
    /// Feature `solids`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn scale(&self, factor: f64) -> Result<(), Exception> {
        Js::try_call_scale__number(js(self), factor)
    }

    /// `undefined extrude(double depth)`
    ///
    /// Feature `solids`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn extrude(&self, depth: f64) -> Result<(), Exception> {
        Js::try_call_extrude__number(js(self), depth)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "side")]
    pub(crate) fn get_side__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "side")]
    pub(crate) fn try_set_side__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "extrude")]
    pub(crate) fn try_call_extrude__number(this: &Js, a0: f64) -> Result<(), Exception>;
}
