//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{FooBar, FooBar2, OfDictionary, Options, UsesPromise};

impl FooBar {
    /// `attribute Foo_Bar other`
    ///
    /// Feature `input`.
    #[inline]
    pub fn other(&self) -> FooBar2 {
        FromJs::from_js(Js::get_other__as_value(js(self)))
    }

    /// `attribute Foo_Bar other`
    ///
    /// Feature `input`.
    #[doc(alias = "other")]
    #[inline]
    pub fn set_other(&self, value: &FooBar2) {
        Js::set_other__value(js(self), value.as_ref())
    }
}

impl FooBar2 {
    /// `attribute FooBar other`
    ///
    /// Feature `input`.
    #[inline]
    pub fn other(&self) -> FooBar {
        FromJs::from_js(Js::get_other__as_value(js(self)))
    }

    /// `attribute FooBar other`
    ///
    /// Feature `input`.
    #[doc(alias = "other")]
    #[inline]
    pub fn set_other(&self, value: &FooBar) {
        Js::set_other__value(js(self), value.as_ref())
    }
}

impl OfDictionary {
    /// `attribute Loop a`
    ///
    /// Feature `input`.
    #[inline]
    pub fn a(&self) -> JsValue {
        Js::get_a__as_value(js(self))
    }

    /// `attribute Loop a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    #[inline]
    pub fn set_a(&self, value: &JsValue) {
        Js::set_a__value(js(self), value)
    }
}

impl Options {
    /// Makes a new `Options`.
    ///
    /// `dictionary Options`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    pub fn get_a(&self) -> Option<bool> {
        property::get(self, "a")
    }

    /// `boolean a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: bool) -> &Self {
        property::set_bool(self, "a", value);
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}

impl UsesPromise {
    /// Makes a new `UsesPromise`.
    ///
    /// `dictionary UsesPromise`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `Promise<long> a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    pub fn get_a(&self) -> Option<Promise<i32>> {
        property::get(self, "a")
    }

    /// `Promise<long> a`
    ///
    /// Feature `input`.
    #[doc(alias = "a")]
    pub fn set_a(&self, value: &Promise<i32>) -> &Self {
        property::set(self, "a", value.as_ref());
        self
    }

    /// `Named b`
    ///
    /// Feature `input`.
    #[doc(alias = "b")]
    pub fn get_b(&self) -> JsValue {
        property::get(self, "b")
    }

    /// `Named b`
    ///
    /// Feature `input`.
    #[doc(alias = "b")]
    pub fn set_b(&self, value: &JsValue) -> &Self {
        property::set(self, "b", value);
        self
    }
}

impl Default for UsesPromise {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "a")]
    pub(crate) fn get_a__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "other")]
    pub(crate) fn get_other__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "a")]
    pub(crate) fn set_a__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "other")]
    pub(crate) fn set_other__value(this: &Js, a0: &JsValue);
}
