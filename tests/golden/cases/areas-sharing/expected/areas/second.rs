//! What second.idl defines

use crate::runtime::prelude::*;
use crate::{Level, Second, Shared};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, method, js_name = "shared")]
    pub(crate) fn try_call_shared__str__as_value(this: &Js, a0: &str) -> Result<JsValue, Exception>;
}

impl Second {
    /// `undefined start()`
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        self.js().try_call_start()
    }

    /// `Shared shared(Level level)`
    #[inline]
    pub fn shared(&self, level: Level) -> Result<Shared, Exception> {
        Ok(FromJs::from_js(self.js().try_call_shared__str__as_value(level.as_str())?))
    }
}
