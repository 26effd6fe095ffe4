//! What plain.idl defines

use crate::runtime::prelude::*;
use crate::Plain;

impl Plain {
    /// `undefined move(double x, DOMString label)`
    ///
    /// Feature `plain`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "move")]
    #[inline]
    pub fn move_(&self, x: f64, label: &str) -> Result<(), Exception> {
        Js::try_call_move__number_str(js(self), x, label)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "move")]
    pub(crate) fn try_call_move__number_str(this: &Js, a0: f64, a1: &str) -> Result<(), Exception>;
}
