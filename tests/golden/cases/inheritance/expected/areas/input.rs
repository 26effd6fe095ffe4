//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{Element, HtmlElement, Node, Target};

impl Target {
    /// `undefined dispatch()`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn dispatch(&self) -> Result<(), Exception> {
        Js::try_call_dispatch(js(self))
    }
}

impl Node {
    /// `readonly attribute DOMString name`
    ///
    /// Feature `input`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `Node_ append(Node_ child)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn append(&self, child: &Node) -> Result<Node, Exception> {
        Js::try_call_append__value__as_value(js(self), child.as_ref()).map(Js::read)
    }
}

impl Element {
    /// `inherit attribute DOMString name`
    ///
    /// Feature `input`.
    #[doc(alias = "name")]
    #[inline]
    pub fn set_name(&self, value: &str) {
        Js::set_name__str(js(self), value)
    }
}

impl HtmlElement {
    /// `attribute DOMString innerHTML`
    ///
    /// Feature `input`.
    #[doc(alias = "innerHTML")]
    #[inline]
    pub fn inner_html(&self) -> String {
        Js::get_innerHTML__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString innerHTML`
    ///
    /// Feature `input`.
    #[doc(alias = "innerHTML")]
    #[inline]
    pub fn set_inner_html(&self, value: &str) {
        Js::set_innerHTML__str(js(self), value)
    }

    /// `readonly attribute DOMString baseURL`
    ///
    /// Feature `input`.
    #[doc(alias = "baseURL")]
    #[inline]
    pub fn base_url(&self) -> String {
        Js::get_baseURL__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "baseURL")]
    pub(crate) fn get_baseURL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "innerHTML")]
    pub(crate) fn get_innerHTML__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "name")]
    pub(crate) fn get_name__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "innerHTML")]
    pub(crate) fn set_innerHTML__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "name")]
    pub(crate) fn set_name__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "append")]
    pub(crate) fn try_call_append__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "dispatch")]
    pub(crate) fn try_call_dispatch(this: &Js) -> Result<(), Exception>;
}
