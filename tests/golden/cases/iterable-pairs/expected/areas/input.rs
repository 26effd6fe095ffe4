//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Entry, Form};

impl Form {
    /// `iterable<USVString, Entry>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, Entry)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `iterable<USVString, Entry>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `iterable<USVString, Entry>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<Entry> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `iterable<USVString, Entry>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Entry, String, Form)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `iterable<USVString, Entry>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Entry, String, Form)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// `sequence<Entry> getAll(USVString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, name: &str) -> Result<Array<Entry>, Exception> {
        Js::try_call_getAll__str__as_value(js(self), name).map(Js::read)
    }
}

impl IntoIterator for &Form {
    type Item = (String, Entry);
    type IntoIter = Iter<(String, Entry)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] Form; (String, Entry));

web_imports! {
    #[wasm_bindgen(method, js_name = "entries")]
    pub(crate) fn call_entries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "forEach")]
    pub(crate) fn call_forEach__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "getAll")]
    pub(crate) fn try_call_getAll__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "keys")]
    pub(crate) fn call_keys__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "values")]
    pub(crate) fn call_values__as_value(this: &Js) -> JsValue;
}
