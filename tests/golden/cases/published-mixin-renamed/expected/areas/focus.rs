//! What focus.idl defines

use crate::runtime::prelude::*;
use crate::JsBox;

impl JsBox {
    /// `undefined focus(optional boolean preventScroll = false)`
    ///
    /// Feature `focus`.
    #[inline]
    pub fn focus(&self) {
        Js::call_focus(js(self))
    }

    /// As `focus`, with `prevent_scroll`.
    ///
    /// `undefined focus(optional boolean preventScroll = false)`
    ///
    /// Feature `focus`.
    #[doc(alias = "focus")]
    #[inline]
    pub fn focus_with_prevent_scroll(&self, prevent_scroll: bool) {
        Js::call_focus__bool(js(self), prevent_scroll)
    }

    /// `attribute long tabIndex`
    ///
    /// Feature `focus`.
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn tab_index(&self) -> i32 {
        Js::get_tabIndex__as_number(js(self)) as i32
    }

    /// `attribute long tabIndex`
    ///
    /// Feature `focus`.
    #[doc(alias = "tabIndex")]
    #[inline]
    pub fn set_tab_index(&self, value: i32) {
        Js::set_tabIndex__number(js(self), value as f64)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "tabIndex")]
    pub(crate) fn get_tabIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "tabIndex")]
    pub(crate) fn set_tabIndex__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "focus")]
    pub(crate) fn call_focus(this: &Js);
    #[wasm_bindgen(method, js_name = "focus")]
    pub(crate) fn call_focus__bool(this: &Js, a0: bool);
}
