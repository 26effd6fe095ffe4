//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Cache, Highlights, Report, Stats};

impl Report {
    /// `attribute double value`
    ///
    /// Feature `input`.
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }

    /// `attribute double value`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_value__number(js(self), value)
    }
}

impl Stats {
    /// `readonly maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `readonly maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// `readonly maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<Report> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// `readonly maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, Report)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<Report> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `readonly maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Report, String, Stats)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly maplike<DOMString, Report>`
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
        callback: impl IntoScopedFunction<Function<fn(Report, String, Stats)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Stats {
    type Item = (String, Report);
    type IntoIter = Iter<(String, Report)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] Stats; (String, Report));

impl Cache {
    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<Report> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn set(&self, key: &str, value: &Report) -> Cache {
        FromJs::from_js(Js::call_set__str_value__as_value(js(self), key, value.as_ref()))
    }

    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn delete(&self, key: &str) -> bool {
        Js::call_delete__str__as_bool(js(self), key).get()
    }

    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, Report)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<Report> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `maplike<DOMString, Report>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Report, String, Cache)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `maplike<DOMString, Report>`
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
        callback: impl IntoScopedFunction<Function<fn(Report, String, Cache)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Cache {
    type Item = (String, Report);
    type IntoIter = Iter<(String, Report)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] Cache; (String, Report));

impl Highlights {
    /// `maplike<unsigned long, object>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `maplike<unsigned long, object>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn has(&self, key: u32) -> bool {
        Js::call_has__number__as_bool(js(self), key as f64).get()
    }

    /// `maplike<unsigned long, object>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, key: u32) -> Option<Object> {
        Js::call_get__number__as_option_value(js(self), key as f64).map(Js::read)
    }

    /// `maplike<unsigned long, object>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn delete(&self, key: u32) -> bool {
        Js::call_delete__number__as_bool(js(self), key as f64).get()
    }

    /// `maplike<unsigned long, object>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// `maplike<unsigned long, object>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(u32, Object)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `maplike<unsigned long, object>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `maplike<unsigned long, object>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<Object> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `maplike<unsigned long, object>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Object, u32, Highlights)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `maplike<unsigned long, object>`
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
        callback: impl IntoScopedFunction<Function<fn(Object, u32, Highlights)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// `undefined set(unsigned long key, object value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, key: u32, value: &Object) -> Result<(), Exception> {
        Js::try_call_set__number_value(js(self), key as f64, value.as_ref())
    }

    /// `boolean remove(unsigned long key)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn remove(&self, key: u32) -> Result<bool, Exception> {
        Js::try_call_remove__number__as_bool(js(self), key as f64).map(Truth::get)
    }
}

impl IntoIterator for &Highlights {
    type Item = (u32, Object);
    type IntoIter = Iter<(u32, Object)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] Highlights; (u32, Object));

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "size")]
    pub(crate) fn get_size__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "value")]
    pub(crate) fn get_value__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, setter, js_name = "value")]
    pub(crate) fn try_set_value__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "clear")]
    pub(crate) fn call_clear(this: &Js);
    #[wasm_bindgen(method, js_name = "delete")]
    pub(crate) fn call_delete__number__as_bool(this: &Js, a0: f64) -> Truth;
    #[wasm_bindgen(method, js_name = "delete")]
    pub(crate) fn call_delete__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "entries")]
    pub(crate) fn call_entries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "forEach")]
    pub(crate) fn call_forEach__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "get")]
    pub(crate) fn call_get__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "get")]
    pub(crate) fn call_get__str__as_option_value(this: &Js, a0: &str) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "has")]
    pub(crate) fn call_has__number__as_bool(this: &Js, a0: f64) -> Truth;
    #[wasm_bindgen(method, js_name = "has")]
    pub(crate) fn call_has__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "keys")]
    pub(crate) fn call_keys__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "remove")]
    pub(crate) fn try_call_remove__number__as_bool(this: &Js, a0: f64) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__number_value(this: &Js, a0: f64, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "set")]
    pub(crate) fn call_set__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "values")]
    pub(crate) fn call_values__as_value(this: &Js) -> JsValue;
}
