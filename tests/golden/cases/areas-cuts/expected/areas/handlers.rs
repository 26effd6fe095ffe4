//! Handlers of elements

use crate::runtime::prelude::*;
use crate::Element;

impl Element {
    /// `undefined onFirst()`
    ///
    /// Feature `handlers`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "onFirst")]
    #[inline]
    pub fn on_first(&self) -> Result<(), Exception> {
        Js::try_call_onFirst(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "onFirst")]
    pub(crate) fn try_call_onFirst(this: &Js) -> Result<(), Exception>;
}
