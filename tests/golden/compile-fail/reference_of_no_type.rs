// error: the type of the reference could be a function, a callback or a closure: give the closure itself
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_bindings::request_animation_frame;

pub fn wrong(closure: &Closure<dyn FnMut(f64)>) {
    let _ = request_animation_frame(closure.as_ref().unchecked_ref());
}
// expected: multiple `impl`s satisfying `&_: IntoFunctionOnce<web_bindings::Function<fn(f64)>>` found

fn main() {}
