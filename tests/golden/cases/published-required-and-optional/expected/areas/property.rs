//! What property.idl defines

use crate::runtime::prelude::*;
use crate::{Properties, PropertyDefinition};

impl PropertyDefinition {
    /// Makes a new `PropertyDefinition`.
    ///
    /// `dictionary PropertyDefinition`
    ///
    /// Feature `property`.
    pub fn new_without_inherits(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required DOMString name`
    ///
    /// Feature `property`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    ///
    /// Feature `property`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `DOMString syntax`
    ///
    /// Feature `property`.
    #[doc(alias = "syntax")]
    pub fn get_syntax(&self) -> Option<String> {
        property::get(self, "syntax")
    }

    /// `DOMString syntax`
    ///
    /// Feature `property`.
    #[doc(alias = "syntax")]
    pub fn set_syntax(&self, value: &str) -> &Self {
        property::set_str(self, "syntax", value);
        self
    }

    /// `boolean inherits`
    ///
    /// Feature `property`.
    #[doc(alias = "inherits")]
    pub fn get_inherits_or_null(&self) -> Option<bool> {
        property::get(self, "inherits")
    }

    /// `boolean inherits`
    ///
    /// Feature `property`.
    #[doc(alias = "inherits")]
    pub fn set_inherits(&self, value: bool) -> &Self {
        property::set_bool(self, "inherits", value);
        self
    }

    /// `required boolean inherits`
    ///
    /// Feature `property`.
    #[doc(alias = "inherits")]
    #[deprecated = "its specification has changed: see `get_inherits_or_null`"]
    pub fn get_inherits(&self) -> bool {
        property::get(self, "inherits")
    }

    /// `dictionary PropertyDefinition`
    ///
    /// Feature `property`.
    pub fn new(name: &str, inherits: bool) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_bool(&this, "inherits", inherits);
        this
    }
}

impl Properties {
    /// `undefined define(optional DOMString name)`
    ///
    /// Feature `property`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "define")]
    #[inline]
    pub fn define_without_name(&self) -> Result<(), Exception> {
        Js::try_call_define(js(self))
    }

    /// `undefined define(optional DOMString name)`
    ///
    /// Feature `property`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn define(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_define__str(js(self), name)
    }

    /// As `remove`, with `all`.
    ///
    /// `undefined remove(DOMString name, boolean all)`
    ///
    /// Feature `property`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "remove")]
    #[inline]
    pub fn remove_with_all(&self, name: &str, all: bool) -> Result<(), Exception> {
        Js::try_call_remove__str_bool(js(self), name, all)
    }

    /// `undefined add(PropertyDefinition definition)`
    ///
    /// Feature `property`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn add(&self, definition: &PropertyDefinition) -> Result<(), Exception> {
        Js::try_call_add__value(js(self), definition.as_ref())
    }

    /// `undefined remove(DOMString name, optional boolean all)`
    ///
    /// Feature `property`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[deprecated = "its specification has changed: see `remove_with_all`"]
    #[inline]
    pub fn remove(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_remove__str(js(self), name)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "define")]
    pub(crate) fn try_call_define(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "define")]
    pub(crate) fn try_call_define__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "remove")]
    pub(crate) fn try_call_remove__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "remove")]
    pub(crate) fn try_call_remove__str_bool(this: &Js, a0: &str, a1: bool) -> Result<(), Exception>;
}
