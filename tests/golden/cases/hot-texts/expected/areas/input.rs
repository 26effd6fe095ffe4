//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Label;

impl Label {
    /// `attribute DOMString text`
    ///
    /// Feature `input`.
    #[inline]
    pub fn text(&self) -> String {
        Js::get_text__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString text`
    ///
    /// Feature `input`.
    #[doc(alias = "text")]
    #[inline]
    pub fn set_text(&self, value: impl IntoJs<String>) {
        Js::set_text__value(js(self), &value.to_value())
    }

    /// `attribute DOMString? title`
    ///
    /// Feature `input`.
    #[inline]
    pub fn title(&self) -> Option<String> {
        Js::get_title__as_value(js(self)).as_string()
    }

    /// `attribute DOMString? title`
    ///
    /// Feature `input`.
    #[doc(alias = "title")]
    #[inline]
    pub fn set_title(&self, value: impl NullableText) {
        Js::set_title__value(js(self), &value.to_value())
    }

    /// `attribute DOMString name`
    ///
    /// Feature `input`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString name`
    ///
    /// Feature `input`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }

    /// `undefined draw(DOMString text, double x)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn draw(&self, text: impl IntoJs<String>, x: f64) -> Result<(), Exception> {
        Js::try_call_draw__value_number(js(self), &text.to_value(), x)
    }

    /// `undefined measure(DOMString text)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn measure(&self, text: &str) -> Result<(), Exception> {
        Js::try_call_measure__str(js(self), text)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "text")]
    pub(crate) fn get_text__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "title")]
    pub(crate) fn get_title__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "name")]
    pub(crate) fn set_name__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "text")]
    pub(crate) fn set_text__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "title")]
    pub(crate) fn set_title__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "draw")]
    pub(crate) fn try_call_draw__value_number(this: &Js, a0: &JsValue, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "measure")]
    pub(crate) fn try_call_measure__str(this: &Js, a0: &str) -> Result<(), Exception>;
}
