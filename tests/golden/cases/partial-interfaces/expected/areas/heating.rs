//! What heating.idl defines

use crate::runtime::prelude::*;
use crate::House;

impl House {
    /// `Promise<undefined> heat(double temperature)`
    ///
    /// In secure contexts only.
    #[inline]
    pub fn heat(&self, temperature: f64) -> Promise<()> {
        FromJs::from_js(Js::call_heat__number__as_value(js(self), temperature))
    }
}

imports! {
    #[wasm_bindgen(method, js_name = "heat")]
    pub(crate) fn call_heat__number__as_value(this: &Js, a0: f64) -> JsValue;
}
