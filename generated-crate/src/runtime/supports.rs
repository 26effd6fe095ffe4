//! Questions about the running engine. None of them panics, or calls a member that may be missing.
//!
//! ```ignore
//! if supports::class::<OffscreenCanvas>() { /* … */ }
//! if supports::member::<Element>("checkVisibility") { /* … */ }
//! if supports::static_member::<AbortSignal>("any") { /* … */ }
//! if supports::global("scheduler.yield") { /* … */ }
//! ```
//!
//! The names of members and of globals are JavaScript's, which each item's documentation has as an alias.

use wasm_bindgen::JsValue;

use super::{Class, Js, global, js, prototype};

/// Whether there is a class of this type in the global scope. A dictionary has none.
pub fn class<T: Class>() -> bool {
    prototype::has(T::NAME)
}

/// Whether the instances of a class have a member: a method, an attribute, an event handler.
pub fn member<T: Class>(name: &str) -> bool {
    prototype::has_member(T::NAME, name)
}

/// Whether a class has a static member.
pub fn static_member<T: Class>(name: &str) -> bool {
    prototype::constructor(T::NAME).is_some_and(|class| has(name, &class))
}

/// Whether the global object has a function, a namespace or any other member of this name, which can be a path with
/// dots: `"fetch"`, `"CSS.highlights"`.
pub fn global(path: &str) -> bool {
    let mut object = global::with(|global| global.as_value().clone());
    for name in path.split('.') {
        if !has(name, &object) {
            return false;
        }
        object = Js::rt_get(js(&object), name).unwrap_or_default().value();
    }
    true
}

/// Whether an object has a member, its own or inherited: a dictionary's field, an option of one object only.
pub fn in_object(object: &impl AsRef<JsValue>, name: &str) -> bool {
    has(name, object.as_ref())
}

/// JavaScript's `in`, false for what is no object.
fn has(name: &str, object: &JsValue) -> bool {
    (object.is_object() || object.is_function()) && JsValue::from_str(name).js_in(object)
}
