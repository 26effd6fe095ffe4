//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Navigator, SharedScope, Window, WorkerNavigator};

impl Navigator {
    /// `readonly attribute DOMString version`
    ///
    /// Feature `input`.
    #[inline]
    pub fn version(&self) -> String {
        Js::get_version__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `boolean canPrint()`
    ///
    /// Feature `input`. Exposed in Window only.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "canPrint")]
    #[inline]
    pub fn can_print(&self) -> Result<bool, Exception> {
        Js::try_call_canPrint__as_bool(js(self)).map(Truth::get)
    }
}

impl WorkerNavigator {
    /// `readonly attribute DOMString version`
    ///
    /// Feature `input`.
    #[inline]
    pub fn version(&self) -> String {
        Js::get_version__as_value(js(self)).as_string().unwrap_or_default()
    }
}

/// The global object, where it is a `Window`.
///
/// `globalThis instanceof Window`
///
/// Feature `input`.
pub fn window() -> Option<Window> {
    global::instance()
}

/// The global object, where it is a `SharedScope`.
///
/// `globalThis instanceof SharedScope`
///
/// Feature `input`.
pub fn shared_scope() -> Option<SharedScope> {
    global::instance()
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "version")]
    pub(crate) fn get_version__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "canPrint")]
    pub(crate) fn try_call_canPrint__as_bool(this: &Js) -> Result<Truth, Exception>;
}
