//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Anything, Compare, Done, Later, Maker, Node, Old, Recursive, Visit};

impl Node {
    /// `undefined walk(Visit visit)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn walk(&self, visit: impl IntoFunction<Visit>) -> Result<(), Exception> {
        Js::try_call_walk__value(js(self), &visit.into_callback().into_function())
    }

    /// `undefined sort(Compare compare, optional Done? done = null)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn sort(&self, compare: impl IntoFunction<Compare>) -> Result<(), Exception> {
        Js::try_call_sort__value(js(self), &compare.into_callback().into_function())
    }

    /// As `sort`, with `done`.
    ///
    /// `undefined sort(Compare compare, optional Done? done = null)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "sort")]
    #[inline]
    pub fn sort_with_done(&self, compare: impl IntoFunction<Compare>, done: Option<&Done>) -> Result<(), Exception> {
        Js::try_call_sort__value2(js(self), &compare.into_callback().into_function(), nullable(done))
    }

    /// `Done stop(Later later)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn stop(&self, later: impl IntoAsyncFunction<Later>) -> Result<Done, Exception> {
        Js::try_call_stop__value__as_value(js(self), &later.into_callback().into_function()).map(Js::read)
    }

    /// `attribute Old? old`
    ///
    /// Feature `input`.
    #[inline]
    pub fn old(&self) -> Option<Old> {
        Js::get_old__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Old? old`
    ///
    /// Feature `input`.
    #[doc(alias = "old")]
    #[inline]
    pub fn set_old(&self, value: Option<&Old>) {
        Js::set_old__value(js(self), nullable(value))
    }

    /// `attribute Anything anything`
    ///
    /// Feature `input`.
    #[inline]
    pub fn anything(&self) -> Anything {
        FromJs::from_js(Js::get_anything__as_value(js(self)))
    }

    /// `attribute Anything anything`
    ///
    /// Feature `input`.
    #[doc(alias = "anything")]
    #[inline]
    pub fn set_anything(&self, value: &Anything) {
        Js::set_anything__value(js(self), value.as_ref())
    }

    /// `undefined recurse(Recursive callback)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn recurse(&self, callback: impl IntoFunction<Recursive>) -> Result<(), Exception> {
        Js::try_call_recurse__value(js(self), &callback.into_callback().into_function())
    }

    /// `undefined generic(Function f)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn generic(&self, f: impl IntoFunction<Function>) -> Result<(), Exception> {
        Js::try_call_generic__value(js(self), &f.into_callback().into_function())
    }

    /// `undefined make(Maker maker)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn make(&self, maker: impl IntoFunction<Maker>) -> Result<(), Exception> {
        Js::try_call_make__value(js(self), &maker.into_callback().into_function())
    }

    /// `undefined list(sequence<Done> callbacks)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn list(&self, callbacks: impl IntoSequence<Done>) -> Result<(), Exception> {
        Js::try_call_list__value(js(self), &callbacks.to_value())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "anything")]
    pub(crate) fn get_anything__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "old")]
    pub(crate) fn get_old__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "anything")]
    pub(crate) fn set_anything__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "old")]
    pub(crate) fn set_old__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "generic")]
    pub(crate) fn try_call_generic__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "list")]
    pub(crate) fn try_call_list__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "make")]
    pub(crate) fn try_call_make__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "recurse")]
    pub(crate) fn try_call_recurse__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "sort")]
    pub(crate) fn try_call_sort__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "sort")]
    pub(crate) fn try_call_sort__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "stop")]
    pub(crate) fn try_call_stop__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "walk")]
    pub(crate) fn try_call_walk__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
