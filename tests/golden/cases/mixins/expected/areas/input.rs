//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Book, Film};

impl Book {
    /// `attribute DOMString title`
    ///
    /// Feature `input`.
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString title`
    ///
    /// Feature `input`.
    #[doc(alias = "title")]
    #[inline]
    pub fn set_title(&self, value: &str) {
        Js::set_title__str(js(self), value)
    }

    /// `undefined rename(DOMString newTitle)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rename(&self, new_title: &str) -> Result<(), Exception> {
        Js::try_call_rename__str(js(self), new_title)
    }

    /// `const unsigned short MAX_LENGTH = 255`
    ///
    /// Feature `input`.
    pub const MAX_LENGTH: u16 = 255;

    /// `boolean isNamed()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "isNamed")]
    #[inline]
    pub fn is_named(&self) -> Result<bool, Exception> {
        Js::try_call_isNamed__as_bool(js(self)).map(Truth::get)
    }
}

impl Film {
    /// `attribute DOMString title`
    ///
    /// Feature `input`.
    #[inline]
    pub fn title(&self) -> String {
        Js::get_title__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString title`
    ///
    /// Feature `input`.
    #[doc(alias = "title")]
    #[inline]
    pub fn set_title(&self, value: &str) {
        Js::set_title__str(js(self), value)
    }

    /// `undefined rename(DOMString newTitle)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rename(&self, new_title: &str) -> Result<(), Exception> {
        Js::try_call_rename__str(js(self), new_title)
    }

    /// `const unsigned short MAX_LENGTH = 255`
    ///
    /// Feature `input`.
    pub const MAX_LENGTH: u16 = 255;

    /// `boolean isNamed()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "isNamed")]
    #[inline]
    pub fn is_named(&self) -> Result<bool, Exception> {
        Js::try_call_isNamed__as_bool(js(self)).map(Truth::get)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "title")]
    pub(crate) fn get_title__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "title")]
    pub(crate) fn set_title__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "isNamed")]
    pub(crate) fn try_call_isNamed__as_bool(this: &Js) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "rename")]
    pub(crate) fn try_call_rename__str(this: &Js, a0: &str) -> Result<(), Exception>;
}
