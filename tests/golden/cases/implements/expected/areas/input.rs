//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{BtVector3, BtVector4, Element};

impl Element {
    /// `readonly attribute unsigned long childCount`
    ///
    /// Feature `input`.
    #[doc(alias = "childCount")]
    #[inline]
    pub fn child_count(&self) -> u32 {
        Js::get_childCount__as_number(js(self)) as u32
    }

    /// `undefined remove()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn remove(&self) -> Result<(), Exception> {
        Js::try_call_remove(js(self))
    }
}

impl BtVector3 {
    /// Makes a new `btVector3`.
    ///
    /// `constructor(float x, float y, float z)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(x: f32, y: f32, z: f32) -> Result<BtVector3, Exception> {
        Js::try_new_btVector3__number3__as_value(x as f64, y as f64, z as f64).map(Js::cast)
    }

    /// `undefined setFromArray(sequence<float> values)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setFromArray")]
    #[inline]
    pub fn set_from_array(&self, values: impl IntoSequence<f32>) -> Result<(), Exception> {
        Js::try_call_setFromArray__value(js(self), &values.to_value())
    }

    /// `attribute sequence<unsigned long>? indices`
    ///
    /// Feature `input`.
    #[inline]
    pub fn indices(&self) -> Option<Array<u32>> {
        Js::get_indices__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute sequence<unsigned long>? indices`
    ///
    /// Feature `input`.
    #[doc(alias = "indices")]
    #[inline]
    pub fn set_indices(&self, value: Option<&Array<u32>>) {
        Js::set_indices__value(js(self), nullable(value))
    }

    /// `sequence<btVector3> corners()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn corners(&self) -> Result<Array<BtVector3>, Exception> {
        Js::try_call_corners__as_value(js(self)).map(Js::read)
    }
}

impl BtVector4 {
    /// `float w()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn w(&self) -> Result<f32, Exception> {
        Js::try_call_w__as_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "childCount")]
    pub(crate) fn get_childCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "indices")]
    pub(crate) fn get_indices__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "indices")]
    pub(crate) fn set_indices__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "corners")]
    pub(crate) fn try_call_corners__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "remove")]
    pub(crate) fn try_call_remove(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setFromArray")]
    pub(crate) fn try_call_setFromArray__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "w")]
    pub(crate) fn try_call_w__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "btVector3")]
    pub(crate) fn try_new_btVector3__number3__as_value(a0: f64, a1: f64, a2: f64) -> Result<Js, Exception>;
}
