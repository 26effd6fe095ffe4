//! Elements

use crate::runtime::prelude::*;
use crate::Element;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "id")]
    pub(crate) fn get_id__as_str(this: &Js) -> String;
    #[wasm_bindgen(method, setter, js_name = "id")]
    pub(crate) fn set_id__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "focus")]
    pub(crate) fn try_call_focus(this: &Js) -> Result<(), Exception>;
}

impl Element {
    /// `undefined focus()`
    #[inline]
    pub fn focus(&self) -> Result<(), Exception> {
        self.js().try_call_focus()
    }

    /// `attribute DOMString id`
    #[inline]
    pub fn id(&self) -> String {
        self.js().get_id__as_str()
    }

    /// `attribute DOMString id`
    #[doc(alias = "id")]
    #[inline]
    pub fn set_id(&self, value: &str) {
        self.js().set_id__str(value)
    }
}
