//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Item, Items, Slots};

impl Items {
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `input`.
    #[inline]
    pub fn length(&self) -> u32 {
        Js::get_length__as_number(js(self)) as u32
    }

    /// `getter Item? item(unsigned long index)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<Item> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter Item? item(unsigned long index)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn item(&self, index: u32) -> Result<Option<Item>, Exception> {
        Js::try_call_item__number__as_option_value(js(self), index as f64).map(Js::read_nullable)
    }
}

impl IntoIterator for &Items {
    type Item = Item;
    type IntoIter = IndexedIter<Item>;

    fn into_iter(self) -> Self::IntoIter {
        IndexedIter::of(self)
    }
}

sequence!([] Items; Item);

impl Slots {
    /// `getter Item (unsigned long index)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, index: u32) -> Option<Item> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `setter undefined (unsigned long index, Item? option)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: u32, option: Option<&Item>) -> Result<(), Exception> {
        Js::try_index_set__number_value(js(self), index as f64, nullable(option))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "length")]
    pub(crate) fn get_length__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "item")]
    pub(crate) fn try_call_item__number__as_option_value(this: &Js, a0: f64) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
    #[wasm_bindgen(catch, method, structural, indexing_setter)]
    pub(crate) fn try_index_set__number_value(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
}
