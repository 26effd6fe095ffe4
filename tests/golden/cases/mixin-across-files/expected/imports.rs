//! Imports that more than one area needs.

#[allow(unused_imports, reason = "which imports there are depends on the features")]
use crate::runtime::prelude::*;

#[cfg(any(feature = "shapes", feature = "solids"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "scale")]
    pub(crate) fn try_call_scale__number(this: &Js, a0: f64) -> Result<(), Exception>;
}
