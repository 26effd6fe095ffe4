//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Leaf, Leaves, Words};

impl Leaves {
    /// `iterable<Leaf>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(u32, Leaf)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `iterable<Leaf>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `iterable<Leaf>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<Leaf> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `iterable<Leaf>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Leaf, u32, Leaves)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `iterable<Leaf>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Leaf, u32, Leaves)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly attribute unsigned long length`
    ///
    /// Feature `input`.
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Leaf? item(unsigned long index)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<Leaf> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter Leaf? item(unsigned long index)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn item(&self, index: u32) -> Result<Option<Leaf>, Exception> {
        Js::try_call_item__number__as_option_value(js(self), index as f64).map(Js::read_nullable)
    }
}

impl IntoIterator for &Leaves {
    type Item = Leaf;
    type IntoIter = IndexedIter<Leaf>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] Leaves; Leaf);

impl Words {
    /// `iterable<DOMString?>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(u32, Option<String>)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `iterable<DOMString?>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `iterable<DOMString?>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<Option<String>> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `iterable<DOMString?>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Option<String>, u32, Words)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `iterable<DOMString?>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Option<String>, u32, Words)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Words {
    type Item = Option<String>;
    type IntoIter = Iter<Option<String>>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] Words; Option<String>);

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "length")]
    pub(crate) fn get_length__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "entries")]
    pub(crate) fn call_entries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "forEach")]
    pub(crate) fn call_forEach__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "item")]
    pub(crate) fn try_call_item__number__as_option_value(this: &Js, a0: f64) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, js_name = "keys")]
    pub(crate) fn call_keys__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "values")]
    pub(crate) fn call_values__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
}
