//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{JsBox, Parcel, Size};

impl JsBox {
    /// Makes a new `Box_`.
    ///
    /// `dictionary Box_`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double? width`
    ///
    /// Feature `input`.
    #[doc(alias = "width")]
    pub fn get_width(&self) -> Option<f64> {
        property::get(self, "width")
    }

    /// `double? width`
    ///
    /// Feature `input`.
    #[doc(alias = "width")]
    pub fn set_width(&self, value: Option<f64>) -> &Self {
        property::set(self, "width", &value.to_js());
        self
    }

    /// `sequence<double?>? sides`
    ///
    /// Feature `input`.
    #[doc(alias = "sides")]
    pub fn get_sides(&self) -> Option<Array<Option<f64>>> {
        property::get(self, "sides")
    }

    /// `sequence<double?>? sides`
    ///
    /// Feature `input`.
    #[doc(alias = "sides")]
    pub fn set_sides(&self, value: Option<&Array<Option<f64>>>) -> &Self {
        property::set(self, "sides", nullable(value));
        self
    }
}

impl Default for JsBox {
    fn default() -> Self {
        Self::new()
    }
}

impl Parcel {
    /// `attribute boolean? fragile`
    ///
    /// Feature `input`.
    #[inline]
    pub fn fragile(&self) -> Option<bool> {
        FromJs::from_js(Js::get_fragile__as_value(js(self)))
    }

    /// `attribute boolean? fragile`
    ///
    /// Feature `input`.
    #[doc(alias = "fragile")]
    #[inline]
    pub fn set_fragile(&self, value: Option<bool>) {
        Js::set_fragile__value(js(self), &value.to_js())
    }

    /// `attribute long? number`
    ///
    /// Feature `input`.
    #[inline]
    pub fn number(&self) -> Option<i32> {
        FromJs::from_js(Js::get_number__as_value(js(self)))
    }

    /// `attribute long? number`
    ///
    /// Feature `input`.
    #[doc(alias = "number")]
    #[inline]
    pub fn set_number(&self, value: Option<i32>) {
        Js::set_number__value(js(self), &value.to_js())
    }

    /// `attribute double? weight`
    ///
    /// Feature `input`.
    #[inline]
    pub fn weight(&self) -> Option<f64> {
        FromJs::from_js(Js::get_weight__as_value(js(self)))
    }

    /// `attribute double? weight`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "weight")]
    #[inline]
    pub fn set_weight(&self, value: Option<f64>) -> Result<(), Exception> {
        Js::try_set_weight__value(js(self), &value.to_js())
    }

    /// `attribute DOMString? label`
    ///
    /// Feature `input`.
    #[inline]
    pub fn label(&self) -> Option<String> {
        Js::get_label__as_value(js(self)).as_string()
    }

    /// `attribute DOMString? label`
    ///
    /// Feature `input`.
    #[doc(alias = "label")]
    #[inline]
    pub fn set_label(&self, value: Option<&str>) {
        Js::set_label__option_str(js(self), value)
    }

    /// `attribute Parcel? inner`
    ///
    /// Feature `input`.
    #[inline]
    pub fn inner(&self) -> Option<Parcel> {
        Js::get_inner__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Parcel? inner`
    ///
    /// Feature `input`.
    #[doc(alias = "inner")]
    #[inline]
    pub fn set_inner(&self, value: Option<&Parcel>) {
        Js::set_inner__value(js(self), nullable(value))
    }

    /// `attribute Size? size`
    ///
    /// Feature `input`.
    #[inline]
    pub fn size(&self) -> Option<Size> {
        FromJs::from_js(Js::get_size__as_value(js(self)))
    }

    /// `attribute Size? size`
    ///
    /// Feature `input`.
    #[doc(alias = "size")]
    #[inline]
    pub fn set_size(&self, value: Option<Size>) {
        Js::set_size__value(js(self), &value.to_js())
    }

    /// `attribute object? content`
    ///
    /// Feature `input`.
    #[inline]
    pub fn content(&self) -> Option<Object> {
        Js::get_content__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute object? content`
    ///
    /// Feature `input`.
    #[doc(alias = "content")]
    #[inline]
    pub fn set_content(&self, value: Option<&Object>) {
        Js::set_content__value(js(self), nullable(value))
    }

    /// `attribute any whatever`
    ///
    /// Feature `input`.
    #[inline]
    pub fn whatever(&self) -> JsValue {
        Js::get_whatever__as_value(js(self))
    }

    /// `attribute any whatever`
    ///
    /// Feature `input`.
    #[doc(alias = "whatever")]
    #[inline]
    pub fn set_whatever(&self, value: &JsValue) {
        Js::set_whatever__value(js(self), value)
    }

    /// `attribute Uint8Array? bytes`
    ///
    /// Feature `input`.
    #[inline]
    pub fn bytes(&self) -> Option<Uint8Array> {
        Js::get_bytes__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute Uint8Array? bytes`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[doc(alias = "bytes")]
    #[inline]
    pub fn set_bytes(&self, value: Option<&Uint8Array>) -> Result<(), Exception> {
        Js::try_set_bytes__value(js(self), nullable(value))
    }

    /// `sequence<DOMString?>? lines(sequence<DOMString?>? wanted)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn lines(&self, wanted: Option<&Array<Option<String>>>) -> Result<Option<Array<Option<String>>>, Exception> {
        Js::try_call_lines__value__as_option_value(js(self), nullable(wanted)).map(Js::read_nullable)
    }

    /// `Promise<Parcel?> open(Parcel? outer)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn open(&self, outer: Option<&Parcel>) -> Promise<Option<Parcel>> {
        Promise::of_call(Js::try_call_open__value__as_value(js(self), nullable(outer)))
    }

    /// `record<DOMString, long?>? counts(record<DOMString, long?>? counts)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn counts(&self, counts: Option<&Record<Option<i32>>>) -> Result<Option<Record<Option<i32>>>, Exception> {
        Js::try_call_counts__value__as_option_value(js(self), nullable(counts)).map(Js::read_nullable)
    }

    /// `sequence<sequence<double?>?> matrix(sequence<sequence<double?>?> rows)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn matrix(
        &self,
        rows: impl IntoSequence<Option<Array<Option<f64>>>>,
    ) -> Result<Array<Option<Array<Option<f64>>>>, Exception> {
        Js::try_call_matrix__value__as_value(js(self), &rows.to_value()).map(Js::read)
    }

    /// `undefined box(optional Box_? box = null)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "box")]
    #[inline]
    pub fn box_(&self) -> Result<(), Exception> {
        Js::try_call_box(js(self))
    }

    /// `undefined box(optional Box_? box = null)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "box")]
    #[inline]
    pub fn box_with_box(&self, box_: Option<&JsBox>) -> Result<(), Exception> {
        Js::try_call_box__value(js(self), nullable(box_))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "bytes")]
    pub(crate) fn get_bytes__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "content")]
    pub(crate) fn get_content__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "fragile")]
    pub(crate) fn get_fragile__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inner")]
    pub(crate) fn get_inner__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "label")]
    pub(crate) fn get_label__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "number")]
    pub(crate) fn get_number__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "size")]
    pub(crate) fn get_size__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "weight")]
    pub(crate) fn get_weight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "whatever")]
    pub(crate) fn get_whatever__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, setter, js_name = "bytes")]
    pub(crate) fn try_set_bytes__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "content")]
    pub(crate) fn set_content__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "fragile")]
    pub(crate) fn set_fragile__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "inner")]
    pub(crate) fn set_inner__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "label")]
    pub(crate) fn set_label__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, setter, js_name = "number")]
    pub(crate) fn set_number__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "size")]
    pub(crate) fn set_size__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, setter, js_name = "weight")]
    pub(crate) fn try_set_weight__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "whatever")]
    pub(crate) fn set_whatever__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "box")]
    pub(crate) fn try_call_box(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "box")]
    pub(crate) fn try_call_box__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "counts")]
    pub(crate) fn try_call_counts__value__as_option_value(this: &Js, a0: &JsValue) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "lines")]
    pub(crate) fn try_call_lines__value__as_option_value(this: &Js, a0: &JsValue) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "matrix")]
    pub(crate) fn try_call_matrix__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
