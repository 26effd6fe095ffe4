//! The carrier of every import, and the imports that the runtime itself needs.
//!
//! `#[wasm_bindgen]` writes an imported method into an `impl` of its receiver's type. All receivers here are [`Js`],
//! so that imports of one JavaScript shape are shared by all classes that have it.

#![allow(dead_code, reason = "generated code calls them, as far as its features are on")]

use alloc::string::String;

use wasm_bindgen::JsValue;

use super::Exception;

web_carrier!();

web_imports! {
    // Properties of any object. If it refuses (a proxy, an accessor that throws, `undefined`), there is an exception.
    #[wasm_bindgen(catch, method, indexing_getter)]
    pub(crate) fn rt_get(this: &Js, key: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, indexing_getter)]
    pub(crate) fn rt_get_by(this: &Js, key: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub(crate) fn rt_set_by(this: &Js, key: &JsValue, value: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub(crate) fn rt_set_str_by(this: &Js, key: &JsValue, value: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub(crate) fn rt_set_f64_by(this: &Js, key: &JsValue, value: f64) -> Result<(), Exception>;

    // Objects with indexes and a length.
    #[wasm_bindgen(catch, method, indexing_getter)]
    pub(crate) fn rt_at(this: &Js, index: u32) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub(crate) fn rt_set_at(this: &Js, index: u32, value: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "length")]
    pub(crate) fn rt_length(this: &Js) -> Result<u32, Exception>;

    // Objects.
    #[wasm_bindgen(constructor, js_class = "Object")]
    pub(crate) fn rt_object() -> Js;
    #[wasm_bindgen(catch, method, js_name = "isPrototypeOf")]
    pub(crate) fn rt_is_prototype_of(this: &Js, value: &JsValue) -> Result<bool, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Reflect", js_name = "apply")]
    pub(crate) fn rt_apply(function: &JsValue, this: &JsValue, arguments: &[JsValue]) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "globalThis", js_name = "String")]
    pub(crate) fn rt_string(value: &JsValue) -> Result<String, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Object", "prototype"], js_class = "toString", js_name = "call"
    )]
    pub(crate) fn rt_class_string(value: &JsValue) -> Result<String, Exception>;
}
