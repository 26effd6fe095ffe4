//! What base.idl defines

use crate::runtime::prelude::*;
use crate::House;

impl House {
    /// `readonly attribute DOMString address`
    ///
    /// Feature `base`.
    #[inline]
    pub fn address(&self) -> String {
        Js::get_address__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "address")]
    pub(crate) fn get_address__as_value(this: &Js) -> JsValue;
}
