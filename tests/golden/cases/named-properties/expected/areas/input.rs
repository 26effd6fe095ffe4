//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Bag, Shelf};

impl Shelf {
    /// `getter DOMString? getThing(DOMString key)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<String> {
        Js::index_get__str__as_value(js(self), key).as_string()
    }

    /// `getter DOMString? getThing(DOMString key)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getThing")]
    #[inline]
    pub fn get_thing(&self, key: &str) -> Result<Option<String>, Exception> {
        Js::try_call_getThing__str__as_value(js(self), key).map(Js::read)
    }

    /// `setter undefined setThing(DOMString key, DOMString value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, key: &str, value: &str) -> Result<(), Exception> {
        Js::try_index_set__str2(js(self), key, value)
    }

    /// `setter undefined setThing(DOMString key, DOMString value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "setThing")]
    #[inline]
    pub fn set_thing(&self, key: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_setThing__str2(js(self), key, value)
    }

    /// `deleter undefined removeThing(DOMString key)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn delete(&self, key: &str) -> Result<(), Exception> {
        Js::try_index_delete__str(js(self), key)
    }

    /// `deleter undefined removeThing(DOMString key)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "removeThing")]
    #[inline]
    pub fn remove_thing(&self, key: &str) -> Result<(), Exception> {
        Js::try_call_removeThing__str(js(self), key)
    }
}

impl Bag {
    /// `getter DOMString (DOMString name)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, name: &str) -> Option<String> {
        Js::index_get__str__as_value(js(self), name).as_string()
    }

    /// `setter undefined (DOMString name, DOMString value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, name: &str, value: &str) -> Result<(), Exception> {
        Js::try_index_set__str2(js(self), name, value)
    }

    /// `deleter undefined (DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn delete(&self, name: &str) -> Result<(), Exception> {
        Js::try_index_delete__str(js(self), name)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getThing")]
    pub(crate) fn try_call_getThing__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeThing")]
    pub(crate) fn try_call_removeThing__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setThing")]
    pub(crate) fn try_call_setThing__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, structural, indexing_getter)]
    pub(crate) fn index_get__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, method, structural, indexing_setter)]
    pub(crate) fn try_index_set__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, structural, indexing_deleter)]
    pub(crate) fn try_index_delete__str(this: &Js, a0: &str) -> Result<(), Exception>;
}
