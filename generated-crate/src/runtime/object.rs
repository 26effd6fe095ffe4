//! `Object`, the root of all class types.

use wasm_bindgen::JsValue;

use super::Js;

/// Any JavaScript object: the parent of every other type that is one.
#[repr(transparent)]
pub struct Object {
    parent: JsValue,
}
web_class!([] Object; JsValue; "Object"; "object");
web_type_of!([] Object; |value| value.is_object() || value.is_function());
web_extended!([] Object);

impl Object {
    /// A new object with no properties of its own: `{}`.
    pub fn new() -> Object {
        Js::rt_object().cast()
    }
}

impl Default for Object {
    fn default() -> Self {
        Object::new()
    }
}
