//! What streams.idl defines

use crate::runtime::prelude::*;
use crate::{StreamOptions, Streams};

impl StreamOptions {
    /// Makes a new `StreamOptions`.
    ///
    /// `dictionary StreamOptions`
    ///
    /// Feature `streams`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `record<DOMString, Uint8Array> headers`
    ///
    /// Feature `streams`.
    #[doc(alias = "headers")]
    pub fn get_headers(&self) -> Option<Record<Uint8Array>> {
        property::get(self, "headers")
    }

    /// `record<DOMString, Uint8Array> headers`
    ///
    /// Feature `streams`.
    #[doc(alias = "headers")]
    pub fn set_headers(&self, value: impl IntoRecord<Uint8Array>) -> &Self {
        property::set(self, "headers", &value.into_record());
        self
    }
}

impl Default for StreamOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Streams {
    /// `async_iterable<any>`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn values(&self) -> Result<AsyncIter<JsValue>, Exception> {
        Js::try_call_values__as_value(js(self)).map(Js::read)
    }

    /// As `values`, with `options`.
    ///
    /// `async_iterable<any>`
    ///
    /// Feature `streams`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "values")]
    #[inline]
    pub fn values_with_options(&self, options: &StreamOptions) -> Result<AsyncIter<JsValue>, Exception> {
        Js::try_call_values__value__as_value(js(self), options.as_ref()).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "values")]
    pub(crate) fn try_call_values__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "values")]
    pub(crate) fn try_call_values__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
