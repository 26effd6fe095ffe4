//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Odd, OddOrNumber, Switch};

impl Switch {
    /// Makes a new `Switch`.
    ///
    /// `constructor(Odd mode)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(mode: Odd) -> Result<Switch, Exception> {
        Js::try_new_Switch__str__as_value(mode.as_str()).map(Js::cast)
    }

    /// `attribute Odd mode`
    ///
    /// Feature `input`.
    #[inline]
    pub fn mode(&self) -> Odd {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// `attribute Odd mode`
    ///
    /// Feature `input`.
    #[doc(alias = "mode")]
    #[inline]
    pub fn set_mode(&self, value: Odd) {
        Js::set_mode__str(js(self), value.as_str())
    }

    /// `attribute Odd? fallback`
    ///
    /// Feature `input`.
    #[inline]
    pub fn fallback(&self) -> Option<Odd> {
        FromJs::from_js(Js::get_fallback__as_value(js(self)))
    }

    /// `attribute Odd? fallback`
    ///
    /// Feature `input`.
    #[doc(alias = "fallback")]
    #[inline]
    pub fn set_fallback(&self, value: Option<Odd>) {
        Js::set_fallback__value(js(self), &value.to_js())
    }

    /// `readonly attribute FrozenArray<Odd> all`
    ///
    /// Feature `input`.
    #[inline]
    pub fn all(&self) -> Array<Odd> {
        FromJs::from_js(Js::get_all__as_value(js(self)))
    }

    /// `Odd next(optional Odd from = "")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn next(&self) -> Result<Odd, Exception> {
        Js::try_call_next__as_value(js(self)).map(Js::read)
    }

    /// As `next`, with `from`.
    ///
    /// `Odd next(optional Odd from = "")`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "next")]
    #[inline]
    pub fn next_with_from(&self, from: Odd) -> Result<Odd, Exception> {
        Js::try_call_next__str__as_value(js(self), from.as_str()).map(Js::read)
    }

    /// `undefined choose((Odd or unsigned long) which)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn choose(&self, which: impl Into<OddOrNumber>) -> Result<(), Exception> {
        Js::try_call_choose__value(js(self), &which.into().to_js())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "all")]
    pub(crate) fn get_all__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fallback")]
    pub(crate) fn get_fallback__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mode")]
    pub(crate) fn get_mode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "fallback")]
    pub(crate) fn set_fallback__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "mode")]
    pub(crate) fn set_mode__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "choose")]
    pub(crate) fn try_call_choose__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "next")]
    pub(crate) fn try_call_next__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "next")]
    pub(crate) fn try_call_next__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Switch")]
    pub(crate) fn try_new_Switch__str__as_value(a0: &str) -> Result<Js, Exception>;
}
