//! Making the device vibrate

use crate::runtime::prelude::*;
use crate::{Navigator, VibratePattern};

impl Navigator {
    /// Vibrates the device for times in milliseconds, alternating with pauses; 0 or an empty list stops it.
    ///
    /// `boolean vibrate(VibratePattern pattern)`
    ///
    /// Feature `vibration`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/vibrate) · [Specification](https://w3c.github.io/vibration/#dom-navigator-vibrate)
    #[inline]
    pub fn vibrate(&self, pattern: impl Into<VibratePattern>) -> bool {
        Js::call_vibrate__value__as_bool(js(self), &pattern.into().to_js()).get()
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "vibrate")]
    pub(crate) fn call_vibrate__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
}
