//! `globalThis`: the window, the worker, or whatever the program runs in.

use wasm_bindgen::prelude::wasm_bindgen;

use super::js::Js;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = "globalThis")]
    static GLOBAL: Js;
}

/// Calls `f` with the global object.
#[inline]
pub(crate) fn with<R>(f: impl FnOnce(&Js) -> R) -> R {
    GLOBAL.with(f)
}
