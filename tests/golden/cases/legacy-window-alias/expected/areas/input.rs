//! What input.idl defines

use crate::runtime::prelude::*;
use crate::Grid;

impl Grid {
    /// Makes a new `Grid`.
    ///
    /// `constructor()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Grid, Exception> {
        Js::try_new_Grid__as_value().map(Js::cast)
    }
}

web_imports! {
    #[wasm_bindgen(catch, constructor, js_class = "Grid")]
    pub(crate) fn try_new_Grid__as_value() -> Result<Js, Exception>;
}
