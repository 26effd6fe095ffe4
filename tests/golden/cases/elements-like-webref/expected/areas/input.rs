//! A Trimmed Specification

use crate::runtime::prelude::*;
use crate::HtmlHeadingElement;

impl HtmlHeadingElement {
    /// `attribute DOMString align`
    ///
    /// Feature `input`.
    #[inline]
    pub fn align(&self) -> String {
        Js::get_align__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString align`
    ///
    /// Feature `input`.
    #[doc(alias = "align")]
    #[inline]
    pub fn set_align(&self, value: &str) {
        Js::set_align__str(js(self), value)
    }

    /// `attribute unsigned long cols`
    ///
    /// Feature `input`.
    #[inline]
    pub fn cols(&self) -> u32 {
        Js::get_cols__as_number(js(self)) as u32
    }

    /// `attribute unsigned long cols`
    ///
    /// Feature `input`.
    #[doc(alias = "cols")]
    #[inline]
    pub fn set_cols(&self, value: u32) {
        Js::set_cols__number(js(self), value as f64)
    }

    /// `attribute DOMString? ariaLabel`
    ///
    /// Feature `input`.
    #[doc(alias = "ariaLabel")]
    #[inline]
    pub fn aria_label(&self) -> Option<String> {
        Js::get_ariaLabel__as_value(js(self)).as_string()
    }

    /// `attribute DOMString? ariaLabel`
    ///
    /// Feature `input`.
    #[doc(alias = "ariaLabel")]
    #[inline]
    pub fn set_aria_label(&self, value: Option<&str>) {
        Js::set_ariaLabel__option_str(js(self), value)
    }

    /// `readonly attribute DOMString interface`
    ///
    /// Feature `input`.
    #[inline]
    pub fn interface(&self) -> String {
        Js::get_interface__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `undefined constructor(DOMString optional)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn constructor(&self, optional: &str) -> Result<(), Exception> {
        Js::try_call_constructor__str(js(self), optional)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "align")]
    pub(crate) fn get_align__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "ariaLabel")]
    pub(crate) fn get_ariaLabel__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "cols")]
    pub(crate) fn get_cols__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "interface")]
    pub(crate) fn get_interface__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "align")]
    pub(crate) fn set_align__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "ariaLabel")]
    pub(crate) fn set_ariaLabel__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "cols")]
    pub(crate) fn set_cols__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "constructor")]
    pub(crate) fn try_call_constructor__str(this: &Js, a0: &str) -> Result<(), Exception>;
}
