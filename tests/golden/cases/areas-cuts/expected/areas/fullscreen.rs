//! Fullscreen elements

use crate::runtime::prelude::*;
use crate::Element;

impl Element {
    /// `undefined requestFullscreen()`
    ///
    /// Feature `fullscreen`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "requestFullscreen")]
    #[inline]
    pub fn request_fullscreen(&self) -> Result<(), Exception> {
        Js::try_call_requestFullscreen(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "requestFullscreen")]
    pub(crate) fn try_call_requestFullscreen(this: &Js) -> Result<(), Exception>;
}
