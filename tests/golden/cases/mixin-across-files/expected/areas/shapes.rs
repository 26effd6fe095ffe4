//! What shapes.idl defines

use crate::runtime::prelude::*;
use crate::Circle;

impl Circle {
    /// `attribute double radius`
    ///
    /// Feature `shapes`.
    #[inline]
    pub fn radius(&self) -> f64 {
        Js::get_radius__as_number(js(self))
    }

    /// `attribute double radius`
    ///
    /// Feature `shapes`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "radius")]
    #[inline]
    pub fn set_radius(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_radius__number(js(self), value)
    }

    /// `undefined scale(double factor)`
    ///
    /// Feature `shapes`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn scale(&self, factor: f64) -> Result<(), Exception> {
        Js::try_call_scale__number(js(self), factor)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "radius")]
    pub(crate) fn get_radius__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "radius")]
    pub(crate) fn try_set_radius__number(this: &Js, a0: f64) -> Result<(), Exception>;
}
