//! Asking a browser under test to collect garbage

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;

#[cfg(feature = "experimental")]
/// The namespace `TestUtils`.
pub mod test_utils {
    use crate::runtime::prelude::*;

    /// Runs garbage collection and resolves when it is done; only in test builds.
    ///
    /// `Promise<undefined> gc()`
    ///
    /// Features `test-utils` and `experimental`.
    #[inline]
    pub fn gc() -> Promise<()> {
        Promise::of_call(Js::try_static_call_TestUtils_gc__as_value())
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "TestUtils", js_name = "gc")]
    pub(crate) fn try_static_call_TestUtils_gc__as_value() -> Result<Js, Exception>;
}
