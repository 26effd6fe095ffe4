//! Imports that more than one area needs.

#[allow(unused_imports, reason = "which imports there are depends on the features")]
use crate::runtime::prelude::*;

#[cfg(any(feature = "first", feature = "second"))]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start(this: &Js) -> Result<(), Exception>;
}
