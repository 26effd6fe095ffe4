//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Item, Items, Slots};

impl Items {
    /// `readonly attribute unsigned long length`
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Item? item(unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<Item> {
        FromJs::from_js(Js::index_get__number__as_value(js(self), index as f64))
    }

    /// `getter Item? item(unsigned long index)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn item(&self, index: u32) -> Result<Option<Item>, Exception> {
        Js::try_call_item__number__as_value(js(self), index as f64).map(Js::read)
    }
}

impl IntoIterator for &Items {
    type Item = Item;
    type IntoIter = Iter<Item>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_symbol_iterator__as_value(js(self)))
    }
}

sequence!([] Items; Item);

impl Slots {
    /// `getter Item (unsigned long index)`
    #[inline]
    pub fn get(&self, index: u32) -> Option<Item> {
        FromJs::from_js(Js::index_get__number__as_value(js(self), index as f64))
    }

    /// `setter undefined (unsigned long index, Item? option)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, option: Option<&Item>) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, nullable(option))
    }
}

imports! {
    #[wasm_bindgen(method, getter, js_name = "length")]
    pub(crate) fn get_length__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "[Symbol.iterator]")]
    pub(crate) fn call_symbol_iterator__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "item")]
    pub(crate) fn try_call_item__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(catch, method, structural, indexing_setter)]
    pub(crate) fn try_index_set__number_value(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
}
