//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Legacy, Registry, Thing, ThingOrThings, Things};

impl Things {
    /// `getter Thing? item(unsigned long index)`
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<Thing> {
        FromJs::from_js(Js::index_get__number__as_value(js(self), index as f64))
    }

    /// `getter Thing? item(unsigned long index)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn item(&self, index: u32) -> Result<Option<Thing>, Exception> {
        Js::try_call_item__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `getter Thing? namedItem(DOMString name)`
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<Thing> {
        FromJs::from_js(Js::index_get__str__as_value(js(self), name))
    }

    /// `getter Thing? namedItem(DOMString name)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "namedItem")]
    #[inline]
    pub fn named_item(&self, name: &str) -> Result<Option<Thing>, Exception> {
        Js::try_call_namedItem__str__as_value(js(self), name).map(Js::read)
    }
}

impl Registry {
    /// `Promise<Thing?> get(DOMString id)`
    #[inline]
    pub fn get(&self, id: &str) -> Promise<Option<Thing>> {
        Promise::of_call(Js::try_call_get__str__as_value(js(self), id))
    }

    /// `getter Thing (DOMString name)`
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<Thing> {
        FromJs::from_js(Js::index_get__str__as_value(js(self), name))
    }
}

impl Legacy {
    /// `getter (Thing or Things)? (DOMString name)`
    #[inline]
    pub fn get(&self, name: &str) -> Option<ThingOrThings> {
        FromJs::from_js(Js::index_get__str__as_value(js(self), name))
    }
}

imports! {
    #[wasm_bindgen(catch, method, js_name = "get")]
    pub(crate) fn try_call_get__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "item")]
    pub(crate) fn try_call_item__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "namedItem")]
    pub(crate) fn try_call_namedItem__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__str__as_value(this: &Js, a0: &str) -> JsValue;
}
