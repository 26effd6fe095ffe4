//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Tree, TreeOrString};

impl Tree {
    /// Makes a new `Tree`.
    ///
    /// `constructor(DOMString... names)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(names: impl IntoSequence<String>) -> Result<Tree, Exception> {
        Js::try_new_Tree__value_spread__as_value(&names.to_value()).map(Js::cast)
    }

    /// `undefined append((Tree or DOMString)... nodes)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn append(&self, nodes: impl IntoSequence<TreeOrString>) -> Result<(), Exception> {
        Js::try_call_append__value_spread(js(self), &nodes.to_value())
    }

    /// `undefined insert(unsigned long at, Tree... trees)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn insert(&self, at: u32, trees: impl IntoSequence<Tree>) -> Result<(), Exception> {
        Js::try_call_insert__number_value_spread(js(self), at as f64, &trees.to_value())
    }

    /// `unsigned long sum(optional double first = 0, unrestricted double... rest)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn sum(&self) -> Result<u32, Exception> {
        Js::try_call_sum__as_value(js(self)).map(Js::read)
    }

    /// As `sum`, with `first`.
    ///
    /// `unsigned long sum(optional double first = 0, unrestricted double... rest)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "sum")]
    #[inline]
    pub fn sum_with_first(&self, first: f64) -> Result<u32, Exception> {
        Js::try_call_sum__number__as_value(js(self), first).map(Js::read)
    }

    /// As `sum_with_first`, with `rest`.
    ///
    /// `unsigned long sum(optional double first = 0, unrestricted double... rest)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "sum")]
    #[inline]
    pub fn sum_with_first_and_rest(&self, first: f64, rest: impl IntoSequence<f64>) -> Result<u32, Exception> {
        Js::try_call_sum__number_value_spread__as_value(js(self), first, &rest.to_value()).map(Js::read)
    }

    /// `static Tree of(any... items)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn of(items: impl IntoSequence<JsValue>) -> Result<Tree, Exception> {
        Js::try_static_call_Tree_of__value_spread__as_value(&items.to_value()).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, variadic, method, js_name = "append")]
    pub(crate) fn try_call_append__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "insert")]
    pub(crate) fn try_call_insert__number_value_spread(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "sum")]
    pub(crate) fn try_call_sum__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "sum")]
    pub(crate) fn try_call_sum__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "sum")]
    pub(crate) fn try_call_sum__number_value_spread__as_value(
        this: &Js,
        a0: f64,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, constructor, js_class = "Tree")]
    pub(crate) fn try_new_Tree__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "Tree", js_name = "of")]
    pub(crate) fn try_static_call_Tree_of__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
