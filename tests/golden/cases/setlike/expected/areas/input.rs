//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Face, Faces, Features, States};

impl Faces {
    /// `setlike<Face>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `setlike<Face>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn has(&self, value: &Face) -> bool {
        Js::call_has__value__as_bool(js(self), value.as_ref()).get()
    }

    /// `setlike<Face>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn add(&self, value: &Face) -> Faces {
        FromJs::from_js(Js::call_add__value__as_value(js(self), value.as_ref()))
    }

    /// `setlike<Face>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn delete(&self, value: &Face) -> bool {
        Js::call_delete__value__as_bool(js(self), value.as_ref()).get()
    }

    /// `setlike<Face>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// `setlike<Face>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(Face, Face)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `setlike<Face>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<Face> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `setlike<Face>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<Face> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `setlike<Face>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Face, Face, Faces)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `setlike<Face>`
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
        callback: impl IntoScopedFunction<Function<fn(Face, Face, Faces)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Faces {
    type Item = Face;
    type IntoIter = Iter<Face>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] Faces; Face);

impl Features {
    /// `readonly setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn has(&self, value: &str) -> bool {
        Js::call_has__str__as_bool(js(self), value).get()
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `readonly setlike<DOMString>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, Features)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `readonly setlike<DOMString>`
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
        callback: impl IntoScopedFunction<Function<fn(String, String, Features)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Features {
    type Item = String;
    type IntoIter = Iter<String>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] Features; String);

impl States {
    /// `setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn has(&self, value: &str) -> bool {
        Js::call_has__str__as_bool(js(self), value).get()
    }

    /// `setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn delete(&self, value: &str) -> bool {
        Js::call_delete__str__as_bool(js(self), value).get()
    }

    /// `setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// `setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `setlike<DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `setlike<DOMString>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, States)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `setlike<DOMString>`
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
        callback: impl IntoScopedFunction<Function<fn(String, String, States)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// `undefined add(DOMString value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn add(&self, value: &str) -> Result<(), Exception> {
        Js::try_call_add__str(js(self), value)
    }
}

impl IntoIterator for &States {
    type Item = String;
    type IntoIter = Iter<String>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] States; String);

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "size")]
    pub(crate) fn get_size__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, js_name = "add")]
    pub(crate) fn try_call_add__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "add")]
    pub(crate) fn call_add__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(method, js_name = "clear")]
    pub(crate) fn call_clear(this: &Js);
    #[wasm_bindgen(method, js_name = "delete")]
    pub(crate) fn call_delete__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "delete")]
    pub(crate) fn call_delete__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "entries")]
    pub(crate) fn call_entries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "forEach")]
    pub(crate) fn call_forEach__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "has")]
    pub(crate) fn call_has__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "has")]
    pub(crate) fn call_has__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(method, js_name = "keys")]
    pub(crate) fn call_keys__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "values")]
    pub(crate) fn call_values__as_value(this: &Js) -> JsValue;
}
