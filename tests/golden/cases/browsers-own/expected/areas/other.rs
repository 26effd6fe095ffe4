//! What other.idl defines

use crate::runtime::prelude::*;
use crate::{Either, Kind, Other};

impl Other {
    /// `undefined take(Either either, Kind kind)`
    ///
    /// Feature `other`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn take(&self, either: impl Into<Either>, kind: Kind) -> Result<(), Exception> {
        Js::try_call_take__value_str(js(self), &either.into().to_js(), kind.as_str())
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "take")]
    pub(crate) fn try_call_take__value_str(this: &Js, a0: &JsValue, a1: &str) -> Result<(), Exception>;
}
