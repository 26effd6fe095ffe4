//! Handlers of elements

use crate::runtime::prelude::*;
use crate::Element;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, method, js_name = "onFirst")]
    pub(crate) fn try_call_onFirst(this: &Js) -> Result<(), Exception>;
}

impl Element {
    /// `undefined onFirst()`
    #[doc(alias = "onFirst")]
    #[inline]
    pub fn on_first(&self) -> Result<(), Exception> {
        self.js().try_call_onFirst()
    }
}
