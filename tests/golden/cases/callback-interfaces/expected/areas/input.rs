//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Filter, JsListener, Paper};

impl Filter {
    /// `const unsigned short ACCEPT = 1`
    ///
    /// Feature `input`.
    pub const ACCEPT: u16 = 1;

    /// `const unsigned short REJECT = 2`
    ///
    /// Feature `input`.
    pub const REJECT: u16 = 2;
}

impl Paper {
    /// `undefined subscribe(Listener? listener)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn subscribe(&self, listener: Option<&JsListener>) -> Result<(), Exception> {
        Js::try_call_subscribe__value(js(self), nullable(listener))
    }

    /// `undefined browse(optional Filter? filter = null)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn browse(&self) -> Result<(), Exception> {
        Js::try_call_browse(js(self))
    }

    /// As `browse`, with `filter`.
    ///
    /// `undefined browse(optional Filter? filter = null)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "browse")]
    #[inline]
    pub fn browse_with_filter(&self, filter: Option<&Function<fn(Paper) -> u16>>) -> Result<(), Exception> {
        Js::try_call_browse__value(js(self), nullable(filter))
    }

    /// `readonly attribute Filter? filter`
    ///
    /// Feature `input`.
    #[inline]
    pub fn filter(&self) -> Option<Function<fn(Paper) -> u16>> {
        Js::get_filter__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "filter")]
    pub(crate) fn get_filter__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "browse")]
    pub(crate) fn try_call_browse(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "browse")]
    pub(crate) fn try_call_browse__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "subscribe")]
    pub(crate) fn try_call_subscribe__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
