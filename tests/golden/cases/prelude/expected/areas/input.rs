//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Archive, BufferSource, DomException, VoidFunction};

impl Archive {
    /// `readonly attribute DOMException? error`
    ///
    /// Feature `input`.
    #[inline]
    pub fn error(&self) -> Option<DomException> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// `undefined put(BufferSource data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn put(&self, data: impl Into<BufferSource>) -> Result<(), Exception> {
        Js::try_call_put__value(js(self), &data.into().to_js())
    }

    /// `undefined each(VoidFunction callback)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn each(&self, callback: impl IntoFunction<VoidFunction>) -> Result<(), Exception> {
        Js::try_call_each__value(js(self), &callback.into_callback().into_function())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "error")]
    pub(crate) fn get_error__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "each")]
    pub(crate) fn try_call_each__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "put")]
    pub(crate) fn try_call_put__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
