//! Elements

use crate::runtime::prelude::*;
use crate::Element;

impl Element {
    /// `undefined focus()`
    ///
    /// Feature `dom`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn focus(&self) -> Result<(), Exception> {
        Js::try_call_focus(js(self))
    }

    /// `attribute DOMString id`
    ///
    /// Feature `dom`.
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString id`
    ///
    /// Feature `dom`.
    #[doc(alias = "id")]
    #[inline]
    pub fn set_id(&self, value: &str) {
        Js::set_id__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "id")]
    pub(crate) fn get_id__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "id")]
    pub(crate) fn set_id__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "focus")]
    pub(crate) fn try_call_focus(this: &Js) -> Result<(), Exception>;
}
