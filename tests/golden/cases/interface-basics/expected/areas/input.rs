//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Lamp;

impl Lamp {
    /// Makes a new `Lamp`.
    ///
    /// `constructor(DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(name: &str) -> Result<Lamp, Exception> {
        Js::try_new_Lamp__str__as_value(name).map(Js::cast)
    }

    /// `readonly attribute DOMString name`
    ///
    /// Feature `input`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute boolean on`
    ///
    /// Feature `input`.
    #[inline]
    pub fn on(&self) -> bool {
        Js::get_on__as_bool(js(self)).get()
    }

    /// `attribute boolean on`
    ///
    /// Feature `input`.
    #[doc(alias = "on")]
    #[inline]
    pub fn set_on(&self, value: bool) {
        Js::set_on__bool(js(self), value)
    }

    /// `attribute double brightness`
    ///
    /// Feature `input`.
    #[inline]
    pub fn brightness(&self) -> f64 {
        Js::get_brightness__as_number(js(self))
    }

    /// `attribute double brightness`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "brightness")]
    #[inline]
    pub fn set_brightness(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_brightness__number(js(self), value)
    }

    /// `undefined toggle()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn toggle(&self) -> Result<(), Exception> {
        Js::try_call_toggle(js(self))
    }

    /// `unsigned long countFlashes(double seconds)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "countFlashes")]
    #[inline]
    pub fn count_flashes(&self, seconds: f64) -> Result<u32, Exception> {
        Js::try_call_countFlashes__number__as_value(js(self), seconds).map(Js::read)
    }

    /// `Lamp? neighbour()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn neighbour(&self) -> Result<Option<Lamp>, Exception> {
        Js::try_call_neighbour__as_option_value(js(self)).map(Js::read_nullable)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "brightness")]
    pub(crate) fn get_brightness__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "on")]
    pub(crate) fn get_on__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, setter, js_name = "brightness")]
    pub(crate) fn try_set_brightness__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "on")]
    pub(crate) fn set_on__bool(this: &Js, a0: bool);
    #[wasm_bindgen(catch, method, js_name = "countFlashes")]
    pub(crate) fn try_call_countFlashes__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "neighbour")]
    pub(crate) fn try_call_neighbour__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toggle")]
    pub(crate) fn try_call_toggle(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Lamp")]
    pub(crate) fn try_new_Lamp__str__as_value(a0: &str) -> Result<Js, Exception>;
}
