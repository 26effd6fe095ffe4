//! What store.idl defines

use crate::runtime::prelude::*;
use crate::Store;

impl Store {
    /// Makes a new `Store`.
    ///
    /// `constructor(DOMString title, optional boolean common = false)`
    ///
    /// Feature `store`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(title: &str) -> Result<Store, Exception> {
        Js::try_new_Store__str__as_value(title).map(Js::cast)
    }

    /// As `new`, with `common`.
    ///
    /// `constructor(DOMString title, optional boolean common = false)`
    ///
    /// Feature `store`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_shared(title: &str, common: bool) -> Result<Store, Exception> {
        Js::try_new_Store__str_bool__as_value(title, common).map(Js::cast)
    }

    /// `boolean getAll(DOMString id, optional any queryOrOptions, optional unsigned long limit)`
    ///
    /// Feature `store`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, id: &str) -> Result<bool, Exception> {
        Js::try_call_getAll__str__as_bool(js(self), id).map(Truth::get)
    }

    /// As `get_all`, with `query_or_options`.
    ///
    /// `boolean getAll(DOMString id, optional any queryOrOptions, optional unsigned long limit)`
    ///
    /// Feature `store`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all_with_query(&self, id: &str, query_or_options: &JsValue) -> Result<bool, Exception> {
        Js::try_call_getAll__str_value__as_bool(js(self), id, query_or_options).map(Truth::get)
    }

    /// As `get_all_with_query`, with `limit`.
    ///
    /// `boolean getAll(DOMString id, optional any queryOrOptions, optional unsigned long limit)`
    ///
    /// Feature `store`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all_with_query_and_count(
        &self,
        id: &str,
        query_or_options: &JsValue,
        limit: u32,
    ) -> Result<bool, Exception> {
        Js::try_call_getAll__str_value_number__as_bool(js(self), id, query_or_options, limit as f64).map(Truth::get)
    }

    /// `undefined add(DOMString text)`
    ///
    /// Feature `store`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn add(&self, text: &str) -> Result<(), Exception> {
        Js::try_call_add__str(js(self), text)
    }

    /// As `add`, with `importance`.
    ///
    /// `undefined add(DOMString text, unsigned long importance)`
    ///
    /// Feature `store`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_weight(&self, text: &str, importance: u32) -> Result<(), Exception> {
        Js::try_call_add__str_number(js(self), text, importance as f64)
    }

    /// As `add`, with `label`.
    ///
    /// `undefined add(DOMString text, DOMString label)`
    ///
    /// Feature `store`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_label(&self, text: &str, label: &str) -> Result<(), Exception> {
        Js::try_call_add__str2(js(self), text, label)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__str_number(this: &Js, a0: &str, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAll")]
    pub(crate) fn try_call_getAll__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAll")]
    pub(crate) fn try_call_getAll__str_value__as_bool(this: &Js, a0: &str, a1: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAll")]
    pub(crate) fn try_call_getAll__str_value_number__as_bool(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: f64,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Store")]
    pub(crate) fn try_new_Store__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Store")]
    pub(crate) fn try_new_Store__str_bool__as_value(a0: &str, a1: bool) -> Result<Js, Exception>;
}
