//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Clock, Index, MaybeIndex};

impl Clock {
    /// `readonly attribute Timestamp now`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[inline]
    pub fn now(&self) -> u64 {
        Js::get_now__as_number(js(self)) as u64
    }

    /// `attribute MaybeName name`
    ///
    /// Feature `input`.
    #[inline]
    pub fn name(&self) -> Option<String> {
        Js::get_name__as_value(js(self)).as_string()
    }

    /// `attribute MaybeName name`
    ///
    /// Feature `input`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: Option<&str>) {
        Js::set_name__option_str(js(self), value)
    }

    /// `attribute Index index`
    ///
    /// Feature `input`.
    #[inline]
    pub fn index(&self) -> Index {
        FromJs::from_js(Js::get_index__as_value(js(self)))
    }

    /// `attribute Index index`
    ///
    /// Feature `input`.
    #[doc(alias = "index")]
    #[inline]
    pub fn set_index(&self, value: impl Into<Index>) {
        Js::set_index__value(js(self), &value.into().to_js())
    }

    /// `attribute MaybeIndex maybe`
    ///
    /// Feature `input`.
    #[inline]
    pub fn maybe(&self) -> Option<MaybeIndex> {
        Js::get_maybe__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute MaybeIndex maybe`
    ///
    /// Feature `input`.
    #[doc(alias = "maybe")]
    #[inline]
    pub fn set_maybe(&self, value: impl NullableUnion<MaybeIndex>) {
        Js::set_maybe__value(js(self), &value.into_option().to_js())
    }

    /// `Pending history(Timestamps since)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[inline]
    pub fn history(&self, since: impl IntoSequence<u64>) -> Promise<Array<u64>> {
        Promise::of_call(Js::try_call_history__value__as_value(js(self), &since.to_value()))
    }

    /// `sequence<Index> indices(sequence<Index> wanted)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn indices(&self, wanted: impl IntoSequence<Index>) -> Result<Array<Index>, Exception> {
        Js::try_call_indices__value__as_value(js(self), &wanted.to_value()).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "index")]
    pub(crate) fn get_index__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maybe")]
    pub(crate) fn get_maybe__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "now")]
    pub(crate) fn get_now__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "index")]
    pub(crate) fn set_index__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "maybe")]
    pub(crate) fn set_maybe__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "name")]
    pub(crate) fn set_name__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(catch, method, js_name = "history")]
    pub(crate) fn try_call_history__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "indices")]
    pub(crate) fn try_call_indices__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
