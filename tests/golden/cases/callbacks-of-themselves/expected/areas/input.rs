//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Filter, Ping, Runner, Walker};

impl Filter {
    /// `const unsigned short ACCEPT = 1`
    ///
    /// Feature `input`.
    pub const ACCEPT: u16 = 1;
}

impl Runner {
    /// `undefined walk(Walker walker, Ping ping, Filter filter)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn walk(
        &self,
        walker: impl IntoFunction<Walker>,
        ping: impl IntoFunction<Ping>,
        filter: impl IntoFunction<Function<fn(Option<Function>) -> u16>>,
    ) -> Result<(), Exception> {
        Js::try_call_walk__value3(
            js(self),
            &walker.into_callback().into_function(),
            &ping.into_callback().into_function(),
            &filter.into_callback().into_function(),
        )
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "walk")]
    pub(crate) fn try_call_walk__value3(this: &Js, a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<(), Exception>;
}
