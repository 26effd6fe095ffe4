//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Store;

impl Store {
    /// `sequence<DOMString> names(sequence<DOMString> like)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn names(&self, like: impl IntoSequence<String>) -> Result<Array<String>, Exception> {
        Js::try_call_names__value__as_value(js(self), &like.to_value()).map(Js::read)
    }

    /// `sequence<Store> stores(sequence<Store> among)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn stores(&self, among: impl IntoSequence<Store>) -> Result<Array<Store>, Exception> {
        Js::try_call_stores__value__as_value(js(self), &among.to_value()).map(Js::read)
    }

    /// `sequence<sequence<double>> rows(sequence<sequence<double>> rows)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn rows(&self, rows: impl IntoSequence<Array<f64>>) -> Result<Array<Array<f64>>, Exception> {
        Js::try_call_rows__value__as_value(js(self), &rows.to_value()).map(Js::read)
    }

    /// `record<DOMString, Store> byName(record<USVString, Store> named)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "byName")]
    #[inline]
    pub fn by_name(&self, named: impl IntoRecord<Store>) -> Result<Record<Store>, Exception> {
        Js::try_call_byName__value__as_value(js(self), &named.into_record()).map(Js::read)
    }

    /// `record<ByteString, sequence<long>> groups(record<ByteString, sequence<long>> groups)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn groups(&self, groups: impl IntoRecord<Array<i32>>) -> Result<Record<Array<i32>>, Exception> {
        Js::try_call_groups__value__as_value(js(self), &groups.into_record()).map(Js::read)
    }

    /// `Promise<undefined> save()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn save(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_save__as_value(js(self)))
    }

    /// `Promise<Store> open(Promise<DOMString> name)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn open(&self, name: &Promise<String>) -> Promise<Store> {
        Promise::of_call(Js::try_call_open__value__as_value(js(self), name.as_ref()))
    }

    /// `Promise<sequence<record<DOMString, any>>> query()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn query(&self) -> Promise<Array<Record<JsValue>>> {
        Promise::of_call(Js::try_call_query__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<Store> parts`
    ///
    /// Feature `input`.
    #[inline]
    pub fn parts(&self) -> Array<Store> {
        FromJs::from_js(Js::get_parts__as_value(js(self)))
    }

    /// `attribute FrozenArray<double>? weights`
    ///
    /// Feature `input`.
    #[inline]
    pub fn weights(&self) -> Option<Array<f64>> {
        Js::get_weights__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute FrozenArray<double>? weights`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "weights")]
    #[inline]
    pub fn set_weights(&self, value: Option<&Array<f64>>) -> Result<(), Exception> {
        Js::try_set_weights__value(js(self), nullable(value))
    }

    /// `attribute ObservableArray<Store> sheets`
    ///
    /// Feature `input`.
    #[inline]
    pub fn sheets(&self) -> Array<Store> {
        FromJs::from_js(Js::get_sheets__as_value(js(self)))
    }

    /// `attribute ObservableArray<Store> sheets`
    ///
    /// Feature `input`.
    #[doc(alias = "sheets")]
    #[inline]
    pub fn set_sheets(&self, value: impl IntoSequence<Store>) {
        Js::set_sheets__value(js(self), &value.to_value())
    }

    /// `readonly attribute Promise<Store> ready`
    ///
    /// Feature `input`.
    #[inline]
    pub fn ready(&self) -> Promise<Store> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// `undefined stream(async_sequence<DOMString> chunks)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn stream(&self, chunks: &Object) -> Result<(), Exception> {
        Js::try_call_stream__value(js(self), chunks.as_ref())
    }

    /// `undefined many(sequence<any> values, sequence<object> objects)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn many(
        &self,
        values: impl IntoSequence<JsValue>,
        objects: impl IntoSequence<Object>,
    ) -> Result<(), Exception> {
        Js::try_call_many__value2(js(self), &values.to_value(), &objects.to_value())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "parts")]
    pub(crate) fn get_parts__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "ready")]
    pub(crate) fn try_get_ready__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "sheets")]
    pub(crate) fn get_sheets__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "weights")]
    pub(crate) fn get_weights__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "sheets")]
    pub(crate) fn set_sheets__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "weights")]
    pub(crate) fn try_set_weights__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "byName")]
    pub(crate) fn try_call_byName__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "groups")]
    pub(crate) fn try_call_groups__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "many")]
    pub(crate) fn try_call_many__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "names")]
    pub(crate) fn try_call_names__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "query")]
    pub(crate) fn try_call_query__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "rows")]
    pub(crate) fn try_call_rows__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "save")]
    pub(crate) fn try_call_save__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "stores")]
    pub(crate) fn try_call_stores__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "stream")]
    pub(crate) fn try_call_stream__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
