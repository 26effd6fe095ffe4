//! What input.idl defines

use crate::runtime::prelude::*;
use crate::StyleDeclaration;

impl StyleDeclaration {
    /// `attribute CSSOMString marginTop`
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    #[inline]
    pub fn margin_top(&self) -> String {
        Js::get_marginTop__as_str(js(self)).unwrap_or_default()
    }

    /// `attribute CSSOMString marginTop`
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    #[inline]
    pub fn set_margin_top(&self, value: &str) {
        Js::set_marginTop__str(js(self), value)
    }

    /// `attribute CSSOMString color`
    #[inline]
    pub fn color(&self) -> String {
        Js::get_color__as_str(js(self)).unwrap_or_default()
    }

    /// `attribute CSSOMString color`
    #[doc(alias = "color")]
    #[inline]
    pub fn set_color(&self, value: &str) {
        Js::set_color__str(js(self), value)
    }

    /// `attribute CSSOMString float`
    #[inline]
    pub fn float(&self) -> String {
        Js::get_float__as_str(js(self)).unwrap_or_default()
    }

    /// `attribute CSSOMString float`
    #[doc(alias = "float")]
    #[inline]
    pub fn set_float(&self, value: &str) {
        Js::set_float__str(js(self), value)
    }
}

imports! {
    #[wasm_bindgen(method, getter, js_name = "color")]
    pub(crate) fn get_color__as_str(this: &Js) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = "float")]
    pub(crate) fn get_float__as_str(this: &Js) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = "marginTop")]
    pub(crate) fn get_marginTop__as_str(this: &Js) -> Option<String>;
    #[wasm_bindgen(method, setter, js_name = "color")]
    pub(crate) fn set_color__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "float")]
    pub(crate) fn set_float__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginTop")]
    pub(crate) fn set_marginTop__str(this: &Js, a0: &str);
}
