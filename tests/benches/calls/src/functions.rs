//! Functions: JavaScript's called from Rust, and Rust's closures given to JavaScript.

use crate::suite::Suite;
use wasm_bindgen::prelude::*;
use web_bindings as ours;

pub fn add(suite: &mut Suite) {
    let theirs = js_sys::Function::new_with_args("number", "return number + 1");
    let ours = ours::Function::<fn(f64) -> f64>::from(JsValue::from(theirs.clone()));
    suite.call(
        "call a function with a number",
        move || theirs.call1(&JsValue::UNDEFINED, &JsValue::from(1.5)).map(|result| result.as_f64()),
        move || ours.call(1.5),
    );
    let theirs = js_sys::Function::new_with_args("text", "return text");
    let ours = ours::Function::<fn(String) -> String>::from(JsValue::from(theirs.clone()));
    suite.call(
        "call a function with a text",
        move || theirs.call1(&JsValue::UNDEFINED, &"text".into()).map(|result| result.as_string()),
        move || ours.call("text"),
    );
    suite.call(
        "make and drop a closure",
        || Closure::<dyn FnMut(f64)>::new(|_| ()),
        || ours::Callback::new(|_: f64| ()),
    );
    let theirs = Closure::<dyn FnMut(f64) -> f64>::new(|number| number + 1.0);
    let ours = ours::Callback::new(|number: f64| number + 1.0);
    // Both are called by the same function, so that only the way into the closure differs.
    let caller = js_sys::Function::new_with_args("closure", "for (let i = 0; i < 100; i++) closure(i)");
    let (their_caller, our_caller) = (caller.clone(), caller);
    suite.call(
        "JavaScript calls a closure 100 times",
        move || their_caller.call1(&JsValue::UNDEFINED, theirs.as_ref()),
        move || our_caller.call1(&JsValue::UNDEFINED, ours.as_ref()),
    );
}
