//! Books

use crate::runtime::prelude::*;
use crate::Ledger;

impl Ledger {
    /// `undefined post()`
    ///
    /// Feature `office`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn post(&self) -> Result<(), Exception> {
        Js::try_call_post(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "post")]
    pub(crate) fn try_call_post(this: &Js) -> Result<(), Exception>;
}
