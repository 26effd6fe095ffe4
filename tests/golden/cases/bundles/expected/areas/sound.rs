//! Sounds

use crate::runtime::prelude::*;
use crate::Sound;

impl Sound {
    /// `undefined play()`
    ///
    /// Feature `sound`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn play(&self) -> Result<(), Exception> {
        Js::try_call_play(js(self))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "play")]
    pub(crate) fn try_call_play(this: &Js) -> Result<(), Exception>;
}
