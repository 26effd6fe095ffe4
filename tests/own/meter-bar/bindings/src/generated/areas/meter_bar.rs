//! What meter-bar.idl defines

use crate::runtime::prelude::*;
use ::web_bindings::HtmlSpanElement;
use crate::{MeterBar, MeterEvent, MeterEventInit};

impl MeterBar {
    /// Makes a new `MeterBar`.
    ///
    /// `constructor(optional double value = 0)`
    ///
    /// Feature `meter-bar`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<MeterBar, Exception> {
        Js::try_new_MeterBar__as_value().map(Js::cast)
    }

    /// As `new`, with `value`.
    ///
    /// `constructor(optional double value = 0)`
    ///
    /// Feature `meter-bar`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_value(value: f64) -> Result<MeterBar, Exception> {
        Js::try_new_MeterBar__number__as_value(value).map(Js::cast)
    }

    /// `attribute double value`
    ///
    /// Feature `meter-bar`.
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }

    /// `attribute double value`
    ///
    /// Feature `meter-bar`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value)
    }

    /// `readonly attribute HTMLSpanElement label`
    ///
    /// Feature `meter-bar`.
    #[inline]
    pub fn label(&self) -> HtmlSpanElement {
        FromJs::from_js(Js::get_label__as_value(js(self)))
    }

    /// `undefined step(optional double by = 1)`
    ///
    /// Feature `meter-bar`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn step(&self) -> Result<(), Exception> {
        Js::try_call_step(js(self))
    }

    /// As `step`, with `by`.
    ///
    /// `undefined step(optional double by = 1)`
    ///
    /// Feature `meter-bar`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "step")]
    #[inline]
    pub fn step_with_by(&self, by: f64) -> Result<(), Exception> {
        Js::try_call_step__number(js(self), by)
    }
}

impl MeterEventInit {
    /// Makes a new `MeterEventInit`.
    ///
    /// `dictionary MeterEventInit : EventInit`
    ///
    /// Feature `meter-bar`.
    pub fn new(from: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "from", from);
        this
    }

    /// `required double from`
    ///
    /// Feature `meter-bar`.
    #[doc(alias = "from")]
    pub fn get_from(&self) -> f64 {
        property::get(self, "from")
    }

    /// `required double from`
    ///
    /// Feature `meter-bar`.
    #[doc(alias = "from")]
    pub fn set_from(&self, value: f64) -> &Self {
        property::set_f64(self, "from", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `meter-bar`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `meter-bar`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `meter-bar`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl MeterEvent {
    /// Makes a new `MeterEvent`.
    ///
    /// `constructor(DOMString type, MeterEventInit init)`
    ///
    /// Feature `meter-bar`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &str, init: impl IntoJs<MeterEventInit>) -> Result<MeterEvent, Exception> {
        Js::try_new_MeterEvent__str_value__as_value(type_, &init.to_value()).map(Js::cast)
    }

    /// `readonly attribute double from`
    ///
    /// Feature `meter-bar`.
    #[inline]
    pub fn from(&self) -> f64 {
        Js::get_from__as_number(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "from")]
    pub(crate) fn get_from__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "label")]
    pub(crate) fn get_label__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "value")]
    pub(crate) fn get_value__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "value")]
    pub(crate) fn try_set_value__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "step")]
    pub(crate) fn try_call_step(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "step")]
    pub(crate) fn try_call_step__number(this: &Js, a0: f64) -> Result<(), Exception>;
}

web_module_imports! {
    { module = "/meter-bar.js" }
    #[wasm_bindgen(catch, constructor, js_class = "MeterBar")]
    pub(crate) fn try_new_MeterBar__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MeterBar")]
    pub(crate) fn try_new_MeterBar__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "MeterEvent")]
    pub(crate) fn try_new_MeterEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
}
