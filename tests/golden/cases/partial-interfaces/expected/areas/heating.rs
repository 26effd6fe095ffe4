//! What heating.idl defines

use crate::runtime::prelude::*;
use crate::House;

impl House {
    /// `Promise<undefined> heat(double temperature)`
    ///
    /// Feature `heating`. In secure contexts only.
    #[inline]
    pub fn heat(&self, temperature: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_heat__number__as_value(js(self), temperature))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "heat")]
    pub(crate) fn try_call_heat__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
}
