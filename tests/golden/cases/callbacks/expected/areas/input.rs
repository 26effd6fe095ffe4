//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Anything, Compare, Done, Later, Maker, Node, Old, Recursive, Visit};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "anything")]
    pub(crate) fn get_anything__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "old")]
    pub(crate) fn get_old__as_value(this: &Js) -> JsValue;
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
    pub(crate) fn try_call_stop__value__as_value(this: &Js, a0: &JsValue) -> Result<JsValue, Exception>;
    #[wasm_bindgen(catch, method, js_name = "walk")]
    pub(crate) fn try_call_walk__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

impl Node {
    /// `undefined walk(Visit visit)`
    #[inline]
    pub fn walk(&self, visit: &Visit) -> Result<(), Exception> {
        self.js().try_call_walk__value(visit)
    }

    /// `undefined sort(Compare compare, optional Done? done = null)`
    #[inline]
    pub fn sort(&self, compare: &Compare) -> Result<(), Exception> {
        self.js().try_call_sort__value(compare)
    }

    /// `undefined sort(Compare compare, optional Done? done = null)`
    #[doc(alias = "sort")]
    #[inline]
    pub fn sort_with_done(&self, compare: &Compare, done: Option<&Done>) -> Result<(), Exception> {
        self.js().try_call_sort__value2(compare, nullable(done))
    }

    /// `Done stop(Later later)`
    #[inline]
    pub fn stop(&self, later: &Later) -> Result<Done, Exception> {
        Ok(FromJs::from_js(self.js().try_call_stop__value__as_value(later)?))
    }

    /// `attribute Old? old`
    #[inline]
    pub fn old(&self) -> Option<Old> {
        FromJs::from_js(self.js().get_old__as_value())
    }

    /// `attribute Old? old`
    #[doc(alias = "old")]
    #[inline]
    pub fn set_old(&self, value: Option<&Old>) {
        self.js().set_old__value(nullable(value))
    }

    /// `attribute Anything anything`
    #[inline]
    pub fn anything(&self) -> Anything {
        FromJs::from_js(self.js().get_anything__as_value())
    }

    /// `attribute Anything anything`
    #[doc(alias = "anything")]
    #[inline]
    pub fn set_anything(&self, value: &Anything) {
        self.js().set_anything__value(value)
    }

    /// `undefined recurse(Recursive callback)`
    #[inline]
    pub fn recurse(&self, callback: &Recursive) -> Result<(), Exception> {
        self.js().try_call_recurse__value(callback)
    }

    /// `undefined generic(Function f)`
    #[inline]
    pub fn generic(&self, f: &Function) -> Result<(), Exception> {
        self.js().try_call_generic__value(f)
    }

    /// `undefined make(Maker maker)`
    #[inline]
    pub fn make(&self, maker: &Maker) -> Result<(), Exception> {
        self.js().try_call_make__value(maker)
    }

    /// `undefined list(sequence<Done> callbacks)`
    #[inline]
    pub fn list(&self, callbacks: impl IntoSequence<Done>) -> Result<(), Exception> {
        self.js().try_call_list__value(&callbacks.into_array())
    }
}
