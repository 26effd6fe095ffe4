//! What input.idl defines

use crate::runtime::prelude::*;
use crate::ExtRareThing;

impl ExtRareThing {
    /// `const unsigned long RARE_EXT = 32768`
    ///
    /// Feature `input`.
    pub const RARE_EXT: u32 = 32768;

    /// `undefined useRareEXT(unsigned long mode)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "useRareEXT")]
    #[inline]
    pub fn use_rare_ext(&self, mode: u32) -> Result<(), Exception> {
        Js::try_call_useRareEXT__number(js(self), mode as f64)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "useRareEXT")]
    pub(crate) fn try_call_useRareEXT__number(this: &Js, a0: f64) -> Result<(), Exception>;
}
