//! What second.idl defines

use crate::runtime::prelude::*;
use crate::{Level, Second, Shared};

impl Second {
    /// `undefined start()`
    ///
    /// Feature `second`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        Js::try_call_start(js(self))
    }

    /// `Shared shared(Level level)`
    ///
    /// Feature `second`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn shared(&self, level: Level) -> Result<Shared, Exception> {
        Js::try_call_shared__str__as_value(js(self), level.as_str()).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "shared")]
    pub(crate) fn try_call_shared__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}
