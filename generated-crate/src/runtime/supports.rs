//! Questions about the running engine. None of them panics, or calls a member that may be missing.
//!
//! # A program for engines with an API and without
//!
//! Three things can be absent, and each shows itself in another way.
//!
//! * **An API that only some places have**: the clipboard, where a page is secure; `performance.event_counts()`, where there
//!   is a page and no worker. The specification says so, and the attribute is an `Option`: `navigator.clipboard()` is `None`
//!   on a page that is not secure.
//! * **A call that returns a promise** rejects with a `TypeError` where its object or its function is absent. A program that
//!   awaits it goes on with the `Err`.
//! * **What an engine has not got yet** is there for the compiler. To call it where it is absent is a `TypeError`: an `Err`
//!   if the call is a `Result`, otherwise an exception that ends the program. Ask before:
//!
//! ```
//! use web_bindings::{AbortController, AbortSignal, events, supports};
//!
//! fn both(first: &AbortSignal, second: &AbortSignal) -> AbortSignal {
//!     if supports::static_member::<AbortSignal>("any") {
//!         return AbortSignal::any(&[first, second]);
//!     }
//!     let controller = AbortController::new();
//!     for signal in [first, second] {
//!         let controller = controller.clone();
//!         signal.listen(events::Abort, move |_| controller.abort()).forget();
//!     }
//!     controller.signal()
//! }
//! ```
//!
//! The documentation of each item says since when all engines have it (Baseline). An attribute that is absent reads as
//! `undefined`: a text is empty then, a number is NaN or 0, an object is a value of its type whose calls throw. A symbol or a
//! `BigInt` where a number is expected throws: no engine has such a member.
//!
//! | question | |
//! |---|---|
//! | `supports::class::<OffscreenCanvas>()` | is there a class of this type? |
//! | `supports::member::<Element>("checkVisibility")` | have its instances this member? |
//! | `supports::static_member::<AbortSignal>("any")` | has the class itself? |
//! | `supports::global("scheduler.yield")` | has the global object, by a path? |
//! | `supports::in_object(&options, "signal")` | has this object? |
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
