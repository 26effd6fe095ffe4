//! Asking a browser under test to collect garbage

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;

#[cfg(feature = "experimental")]
/// The namespace `TestUtils`.
pub mod test_utils {
    use crate::runtime::prelude::*;

    /// `Promise<undefined> gc()`
    #[inline]
    pub fn gc() -> Promise<()> {
        FromJs::from_js(Js::static_call_TestUtils_gc__as_value())
    }
}

#[cfg(feature = "experimental")]
imports! {
    #[wasm_bindgen(static_method_of = Js, js_class = "TestUtils", js_name = "gc")]
    pub(crate) fn static_call_TestUtils_gc__as_value() -> JsValue;
}
