//! What third.idl defines

use crate::runtime::prelude::*;
use crate::Third;

impl Third {
    /// `undefined stop()`
    ///
    /// Feature `third`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn stop(&self) -> Result<(), Exception> {
        Js::try_call_stop(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "stop")]
    pub(crate) fn try_call_stop(this: &Js) -> Result<(), Exception>;
}
