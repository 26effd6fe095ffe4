//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Elsewhere, Node, Options};

impl Node {
    /// `attribute Unknown anything`
    ///
    /// Feature `input`.
    #[inline]
    pub fn anything(&self) -> JsValue {
        Js::get_anything__as_value(js(self))
    }

    /// `attribute Unknown anything`
    ///
    /// Feature `input`.
    #[doc(alias = "anything")]
    #[inline]
    pub fn set_anything(&self, value: &JsValue) {
        Js::set_anything__value(js(self), value)
    }

    /// `sequence<Unknown?> all(optional Unknown some)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn all(&self) -> Result<Array<JsValue>, Exception> {
        Js::try_call_all__as_value(js(self)).map(Js::read)
    }

    /// As `all`, with `some`.
    ///
    /// `sequence<Unknown?> all(optional Unknown some)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "all")]
    #[inline]
    pub fn all_with_some(&self, some: &JsValue) -> Result<Array<JsValue>, Exception> {
        Js::try_call_all__value__as_value(js(self), some).map(Js::read)
    }

    /// `attribute long twice`
    ///
    /// Feature `input`.
    #[inline]
    pub fn twice(&self) -> i32 {
        Js::get_twice__as_number(js(self)) as i32
    }

    /// `attribute long twice`
    ///
    /// Feature `input`.
    #[doc(alias = "twice")]
    #[inline]
    pub fn set_twice(&self, value: i32) {
        Js::set_twice__number(js(self), value as f64)
    }

    /// `attribute double width`
    ///
    /// Feature `input`.
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// `attribute double width`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width_attribute(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_width__number(js(self), value)
    }

    /// `undefined setWidth(double width)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setWidth")]
    #[inline]
    pub fn set_width(&self, width: f64) -> Result<(), Exception> {
        Js::try_call_setWidth__number(js(self), width)
    }
}

impl Options {
    /// Makes a new `Options`.
    ///
    /// `dictionary Options`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `Unknown value = 0`
    ///
    /// Feature `input`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> JsValue {
        property::get(self, "value")
    }

    /// `Unknown value = 0`
    ///
    /// Feature `input`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &JsValue) -> &Self {
        property::set(self, "value", value);
        self
    }

    /// `boolean again`
    ///
    /// Feature `input`.
    #[doc(alias = "again")]
    pub fn get_again(&self) -> Option<bool> {
        property::get(self, "again")
    }

    /// `boolean again`
    ///
    /// Feature `input`.
    #[doc(alias = "again")]
    pub fn set_again(&self, value: bool) -> &Self {
        property::set_bool(self, "again", value);
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}

impl Elsewhere {
    /// `undefined found(Kind kind)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn found(&self, kind: &JsValue) -> Result<(), Exception> {
        Js::try_call_found__value(js(self), kind)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "anything")]
    pub(crate) fn get_anything__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "twice")]
    pub(crate) fn get_twice__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "width")]
    pub(crate) fn get_width__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "anything")]
    pub(crate) fn set_anything__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "twice")]
    pub(crate) fn set_twice__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "width")]
    pub(crate) fn try_set_width__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "all")]
    pub(crate) fn try_call_all__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "all")]
    pub(crate) fn try_call_all__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "found")]
    pub(crate) fn try_call_found__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setWidth")]
    pub(crate) fn try_call_setWidth__number(this: &Js, a0: f64) -> Result<(), Exception>;
}
