//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Nameless, Range, Selection, Url};

impl Url {
    /// `stringifier attribute USVString href`
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_str(js(self)).unwrap_or_default()
    }

    /// `stringifier attribute USVString href`
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        Js::set_href__str(js(self), value)
    }
}

impl fmt::Display for Url {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&Js::call_toString__as_str(js(self)).unwrap_or_default())
    }
}

impl Range {
    /// `stringifier DOMString text()`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn text(&self) -> Result<String, Exception> {
        Js::try_call_text__as_str(js(self)).map(Option::unwrap_or_default)
    }
}

impl fmt::Display for Range {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&Js::call_toString__as_str(js(self)).unwrap_or_default())
    }
}

impl fmt::Display for Selection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&Js::call_toString__as_str(js(self)).unwrap_or_default())
    }
}

impl fmt::Display for Nameless {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&Js::call_toString__as_str(js(self)).unwrap_or_default())
    }
}

imports! {
    #[wasm_bindgen(method, getter, js_name = "href")]
    pub(crate) fn get_href__as_str(this: &Js) -> Option<String>;
    #[wasm_bindgen(method, setter, js_name = "href")]
    pub(crate) fn set_href__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "text")]
    pub(crate) fn try_call_text__as_str(this: &Js) -> Result<Option<String>, Exception>;
    #[wasm_bindgen(method, js_name = "toString")]
    pub(crate) fn call_toString__as_str(this: &Js) -> Option<String>;
}
