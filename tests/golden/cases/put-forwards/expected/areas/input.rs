//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Page, Place, TokenList};

impl Place {
    /// `stringifier attribute USVString href`
    ///
    /// Feature `input`.
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `stringifier attribute USVString href`
    ///
    /// Feature `input`.
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        Js::set_href__str(js(self), value)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl Page {
    /// `[PutForwards=href] readonly attribute Place? place`
    ///
    /// Feature `input`.
    #[inline]
    pub fn place(&self) -> Option<Place> {
        Js::get_place__as_option_value(js(self)).map(Js::read)
    }

    /// `[PutForwards=href] readonly attribute Place? place`
    ///
    /// Feature `input`.
    #[doc(alias = "place")]
    #[inline]
    pub fn set_place(&self, value: &str) {
        Js::set_place__str(js(self), value)
    }

    /// `[PutForwards=value] readonly attribute TokenList tokens`
    ///
    /// Feature `input`.
    #[inline]
    pub fn tokens(&self) -> TokenList {
        FromJs::from_js(Js::get_tokens__as_value(js(self)))
    }

    /// `[PutForwards=value] readonly attribute TokenList tokens`
    ///
    /// Feature `input`.
    #[doc(alias = "tokens")]
    #[inline]
    pub fn set_tokens(&self, value: &str) {
        Js::set_tokens__str(js(self), value)
    }

    /// `readonly attribute long screen`
    ///
    /// Feature `input`.
    #[inline]
    pub fn screen(&self) -> i32 {
        Js::get_screen__as_number(js(self)) as i32
    }
}

impl TokenList {
    /// `attribute DOMString value`
    ///
    /// Feature `input`.
    #[inline]
    pub fn value(&self) -> String {
        Js::get_value__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString value`
    ///
    /// Feature `input`.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &str) {
        Js::set_value__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "href")]
    pub(crate) fn get_href__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "place")]
    pub(crate) fn get_place__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "screen")]
    pub(crate) fn get_screen__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "tokens")]
    pub(crate) fn get_tokens__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "value")]
    pub(crate) fn get_value__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "href")]
    pub(crate) fn set_href__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "place")]
    pub(crate) fn set_place__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "tokens")]
    pub(crate) fn set_tokens__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "value")]
    pub(crate) fn set_value__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "toString")]
    pub(crate) fn try_call_toString__as_value(this: &Js) -> Result<Js, Exception>;
}
