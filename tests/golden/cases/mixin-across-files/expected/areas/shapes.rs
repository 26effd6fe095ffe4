//! What shapes.idl defines

use crate::runtime::prelude::*;
use crate::Circle;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "radius")]
    pub(crate) fn get_radius__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "radius")]
    pub(crate) fn set_radius__number(this: &Js, a0: f64);
}

impl Circle {
    /// `attribute double radius`
    #[inline]
    pub fn radius(&self) -> f64 {
        self.js().get_radius__as_number()
    }

    /// `attribute double radius`
    #[doc(alias = "radius")]
    #[inline]
    pub fn set_radius(&self, value: f64) {
        self.js().set_radius__number(value)
    }

    /// `undefined scale(double factor)`
    #[inline]
    pub fn scale(&self, factor: f64) -> Result<(), Exception> {
        self.js().try_call_scale__number(factor)
    }
}
