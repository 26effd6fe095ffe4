//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Nameless, Range, Selection, Url};

impl Url {
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

impl fmt::Display for Url {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl Range {
    /// `stringifier DOMString text()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn text(&self) -> Result<String, Exception> {
        Js::try_call_text__as_value(js(self)).map(Js::read)
    }
}

impl fmt::Display for Range {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl fmt::Display for Selection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl fmt::Display for Nameless {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "href")]
    pub(crate) fn get_href__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "href")]
    pub(crate) fn set_href__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "text")]
    pub(crate) fn try_call_text__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toString")]
    pub(crate) fn try_call_toString__as_value(this: &Js) -> Result<Js, Exception>;
}
