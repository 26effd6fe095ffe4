//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Child, Parent};

impl Parent {
    /// `readonly attribute Child child`
    ///
    /// Feature `input`.
    #[inline]
    pub fn child(&self) -> Child {
        FromJs::from_js(Js::get_child__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<Child> children`
    ///
    /// Feature `input`.
    #[inline]
    pub fn children(&self) -> Array<Child> {
        FromJs::from_js(Js::get_children__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "child")]
    pub(crate) fn get_child__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "children")]
    pub(crate) fn get_children__as_value(this: &Js) -> JsValue;
}
