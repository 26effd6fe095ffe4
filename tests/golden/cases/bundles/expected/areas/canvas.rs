//! Drawing

use crate::runtime::prelude::*;
use crate::Canvas;

impl Canvas {
    /// `undefined draw()`
    ///
    /// Feature `canvas`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn draw(&self) -> Result<(), Exception> {
        Js::try_call_draw(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "draw")]
    pub(crate) fn try_call_draw(this: &Js) -> Result<(), Exception>;
}
