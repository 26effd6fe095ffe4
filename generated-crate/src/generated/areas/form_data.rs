//! The names and values of a form: FormData

use crate::runtime::prelude::*;
use crate::{Blob, FormData, FormDataEntryValue, HtmlElement, HtmlFormElement};

impl FormData {
    /// Makes a new `FormData`.
    ///
    /// `constructor(optional HTMLFormElement form, optional HTMLElement? submitter = null)`
    ///
    /// Feature `form-data`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/FormData) · [Specification](https://xhr.spec.whatwg.org/#dom-formdata)
    #[inline]
    pub fn new() -> FormData {
        Js::new_FormData__as_value().cast()
    }

    /// As `new`, with `form`.
    ///
    /// `constructor(optional HTMLFormElement form, optional HTMLElement? submitter = null)`
    ///
    /// Feature `form-data`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `submitter` is no submit button, a `NotFoundError` where it is of another form,
    /// and an `InvalidStateError` while `form` makes its own entries.
    #[inline]
    pub fn new_with_form(form: &HtmlFormElement) -> Result<FormData, Exception> {
        Js::try_new_FormData__value__as_value(form.as_ref()).map(Js::cast)
    }

    /// As `new_with_form`, with `submitter`.
    ///
    /// `constructor(optional HTMLFormElement form, optional HTMLElement? submitter = null)`
    ///
    /// Feature `form-data`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `submitter` is no submit button, a `NotFoundError` where it is of another form,
    /// and an `InvalidStateError` while `form` makes its own entries.
    #[inline]
    pub fn new_with_form_and_submitter(
        form: &HtmlFormElement,
        submitter: Option<&HtmlElement>,
    ) -> Result<FormData, Exception> {
        Js::try_new_FormData__value2__as_value(form.as_ref(), nullable(submitter)).map(Js::cast)
    }

    /// Adds a field and keeps any that already have the same name.
    ///
    /// `undefined append(USVString name, USVString value)`
    ///
    /// Feature `form-data`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/append) · [Specification](https://xhr.spec.whatwg.org/#dom-formdata-append)
    #[inline]
    pub fn append(&self, name: &str, value: &str) {
        Js::call_append__str2(js(self), name, value)
    }

    /// As `append`, with `blob_value`.
    ///
    /// `undefined append(USVString name, Blob blobValue, optional USVString filename)`
    ///
    /// Feature `form-data`.
    #[doc(alias = "append")]
    #[inline]
    pub fn append_with_blob_value(&self, name: &str, blob_value: &Blob) {
        Js::call_append__str_value(js(self), name, blob_value.as_ref())
    }

    /// As `append_with_blob_value`, with `filename`.
    ///
    /// `undefined append(USVString name, Blob blobValue, optional USVString filename)`
    ///
    /// Feature `form-data`.
    #[doc(alias = "append")]
    #[inline]
    pub fn append_with_blob_value_and_filename(&self, name: &str, blob_value: &Blob, filename: &str) {
        Js::call_append__str_value_str(js(self), name, blob_value.as_ref(), filename)
    }

    /// Removes all fields with the name.
    ///
    /// `undefined delete(USVString name)`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/delete) · [Specification](https://xhr.spec.whatwg.org/#dom-formdata-delete)
    #[inline]
    pub fn delete(&self, name: &str) {
        Js::call_delete__str(js(self), name)
    }

    /// Returns the first value with the name, a string or a file, or null if there is none.
    ///
    /// `FormDataEntryValue? get(USVString name)`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/get) · [Specification](https://xhr.spec.whatwg.org/#dom-formdata-get)
    #[inline]
    pub fn get(&self, name: &str) -> Option<FormDataEntryValue> {
        Js::call_get__str__as_option_value(js(self), name).map(Js::read)
    }

    /// Returns all values with the name, or an empty list.
    ///
    /// `sequence<FormDataEntryValue> getAll(USVString name)`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/getAll) · [Specification](https://xhr.spec.whatwg.org/#dom-formdata-getall)
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, name: &str) -> Array<FormDataEntryValue> {
        FromJs::from_js(Js::call_getAll__str__as_value(js(self), name))
    }

    /// Returns whether there is a field with the name.
    ///
    /// `boolean has(USVString name)`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/has) · [Specification](https://xhr.spec.whatwg.org/#dom-formdata-has)
    #[inline]
    pub fn has(&self, name: &str) -> bool {
        Js::call_has__str__as_bool(js(self), name).get()
    }

    /// Sets a field and removes all others of the same name.
    ///
    /// `undefined set(USVString name, USVString value)`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/set) · [Specification](https://xhr.spec.whatwg.org/#dom-formdata-set)
    #[inline]
    pub fn set(&self, name: &str, value: &str) {
        Js::call_set__str2(js(self), name, value)
    }

    /// As `set`, with `blob_value`.
    ///
    /// `undefined set(USVString name, Blob blobValue, optional USVString filename)`
    ///
    /// Feature `form-data`.
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with_blob_value(&self, name: &str, blob_value: &Blob) {
        Js::call_set__str_value(js(self), name, blob_value.as_ref())
    }

    /// As `set_with_blob_value`, with `filename`.
    ///
    /// `undefined set(USVString name, Blob blobValue, optional USVString filename)`
    ///
    /// Feature `form-data`.
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with_blob_value_and_filename(&self, name: &str, blob_value: &Blob, filename: &str) {
        Js::call_set__str_value_str(js(self), name, blob_value.as_ref(), filename)
    }

    /// Returns an iterator over pairs of name and value.
    ///
    /// `iterable<USVString, FormDataEntryValue>`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/entries) · [Specification](https://xhr.spec.whatwg.org/#interface-formdata)
    #[inline]
    pub fn entries(&self) -> Iter<(String, FormDataEntryValue)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names; a name with several values comes several times.
    ///
    /// `iterable<USVString, FormDataEntryValue>`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/keys) · [Specification](https://xhr.spec.whatwg.org/#interface-formdata)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the values.
    ///
    /// `iterable<USVString, FormDataEntryValue>`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/FormData/values) · [Specification](https://xhr.spec.whatwg.org/#interface-formdata)
    #[inline]
    pub fn values(&self) -> Iter<FormDataEntryValue> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function once for each field, with value and name.
    ///
    /// `iterable<USVString, FormDataEntryValue>`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [Specification](https://xhr.spec.whatwg.org/#interface-formdata)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(FormDataEntryValue, String, FormData)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function once for each field, with value and name.
    ///
    /// `iterable<USVString, FormDataEntryValue>`
    ///
    /// Feature `form-data`. Baseline: widely available since 2018-10. [Specification](https://xhr.spec.whatwg.org/#interface-formdata)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(FormDataEntryValue, String, FormData)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &FormData {
    type Item = (String, FormDataEntryValue);
    type IntoIter = Iter<(String, FormDataEntryValue)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] FormData; (String, FormDataEntryValue));

web_imports! {
    #[wasm_bindgen(method, js_name = "append")]
    pub(crate) fn call_append__str_value(this: &Js, a0: &str, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "append")]
    pub(crate) fn call_append__str_value_str(this: &Js, a0: &str, a1: &JsValue, a2: &str);
    #[wasm_bindgen(method, js_name = "set")]
    pub(crate) fn call_set__str_value(this: &Js, a0: &str, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "set")]
    pub(crate) fn call_set__str_value_str(this: &Js, a0: &str, a1: &JsValue, a2: &str);
    #[wasm_bindgen(constructor, js_class = "FormData")]
    pub(crate) fn new_FormData__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "FormData")]
    pub(crate) fn try_new_FormData__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "FormData")]
    pub(crate) fn try_new_FormData__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
