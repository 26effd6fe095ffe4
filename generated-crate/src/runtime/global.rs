//! `globalThis`: the window, the worker, or whatever the program runs in.

use wasm_bindgen::prelude::wasm_bindgen;

use super::class::cast;
use super::js::Js;
use super::{Class, prototype};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = "globalThis")]
    static GLOBAL: Js;
}

/// Calls `f` with the global object.
#[inline]
pub fn with<R>(f: impl FnOnce(&Js) -> R) -> R {
    GLOBAL.with(f)
}

/// The global object, where it is an instance of the class. It is of this realm, as the class is.
#[allow(dead_code, reason = "generated code calls it, as far as its features are on")]
pub fn instance<T: Class>() -> Option<T> {
    with(|this| prototype::instance_of(T::NAME, this.as_value()).then(|| cast(this.as_value().clone())))
}
