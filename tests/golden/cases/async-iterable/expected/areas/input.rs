//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Feed, Handle, IteratorOptions, Stream};

impl IteratorOptions {
    /// Makes a new `IteratorOptions`.
    ///
    /// `dictionary IteratorOptions`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean preventCancel = false`
    ///
    /// Feature `input`.
    #[doc(alias = "preventCancel")]
    pub fn get_prevent_cancel(&self) -> Option<bool> {
        property::get(self, "preventCancel")
    }

    /// `boolean preventCancel = false`
    ///
    /// Feature `input`.
    #[doc(alias = "preventCancel")]
    pub fn set_prevent_cancel(&self, value: bool) -> &Self {
        property::set_bool(self, "preventCancel", value);
        self
    }
}

impl Default for IteratorOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Stream {
    /// `async_iterable<any>`
    ///
    /// Feature `input`.
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
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "values")]
    #[inline]
    pub fn values_with_options(&self, options: &IteratorOptions) -> Result<AsyncIter<JsValue>, Exception> {
        Js::try_call_values__value__as_value(js(self), options.as_ref()).map(Js::read)
    }
}

impl Handle {
    /// `async_iterable<USVString, Handle>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn entries(&self) -> Result<AsyncIter<(String, Handle)>, Exception> {
        Js::try_call_entries__as_value(js(self)).map(Js::read)
    }

    /// `async_iterable<USVString, Handle>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn keys(&self) -> Result<AsyncIter<String>, Exception> {
        Js::try_call_keys__as_value(js(self)).map(Js::read)
    }

    /// `async_iterable<USVString, Handle>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn values(&self) -> Result<AsyncIter<Handle>, Exception> {
        Js::try_call_values__as_value(js(self)).map(Js::read)
    }
}

impl Feed {
    /// `async_iterable<DOMString>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn values(&self) -> Result<AsyncIter<String>, Exception> {
        Js::try_call_values__as_value(js(self)).map(Js::read)
    }

    /// As `values`, with `from`.
    ///
    /// `async_iterable<DOMString>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "values")]
    #[inline]
    pub fn values_with_from(&self, from: u32) -> Result<AsyncIter<String>, Exception> {
        Js::try_call_values__number__as_value(js(self), from as f64).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "entries")]
    pub(crate) fn try_call_entries__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "keys")]
    pub(crate) fn try_call_keys__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "values")]
    pub(crate) fn try_call_values__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "values")]
    pub(crate) fn try_call_values__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "values")]
    pub(crate) fn try_call_values__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
