// error: wasm-bindgen's closure takes another argument than the signature says
use wasm_bindgen::closure::Closure;
use web_bindings::request_animation_frame;

pub fn wrong(closure: &Closure<dyn FnMut(String)>) {
    let _ = request_animation_frame(closure);
}
// expected: does not have the signature

fn main() {}
