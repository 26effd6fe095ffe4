//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Legacy, Registry, Thing, ThingOrThings, Things};

impl Things {
    /// `getter Thing? item(unsigned long index)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get_with_index(&self, index: u32) -> Option<Thing> {
        Js::index_get__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `getter Thing? item(unsigned long index)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn item(&self, index: u32) -> Result<Option<Thing>, Exception> {
        Js::try_call_item__number__as_option_value(js(self), index as f64).map(Js::read_nullable)
    }

    /// `getter Thing? namedItem(DOMString name)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<Thing> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// `getter Thing? namedItem(DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "namedItem")]
    #[inline]
    pub fn named_item(&self, name: &str) -> Result<Option<Thing>, Exception> {
        Js::try_call_namedItem__str__as_option_value(js(self), name).map(Js::read_nullable)
    }
}

impl Registry {
    /// `Promise<Thing?> get(DOMString id)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, id: &str) -> Promise<Option<Thing>> {
        Promise::of_call(Js::try_call_get__str__as_value(js(self), id))
    }

    /// `getter Thing (DOMString name)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get_with_name(&self, name: &str) -> Option<Thing> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }
}

impl Legacy {
    /// `getter (Thing or Things)? (DOMString name)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, name: &str) -> Option<ThingOrThings> {
        Js::index_get__str__as_option_value(js(self), name).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "get")]
    pub(crate) fn try_call_get__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "item")]
    pub(crate) fn try_call_item__number__as_option_value(this: &Js, a0: f64) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "namedItem")]
    pub(crate) fn try_call_namedItem__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
}
