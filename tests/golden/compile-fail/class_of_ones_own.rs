// error: the runtime knows nothing of a class of the program's own
use wasm_bindgen::prelude::wasm_bindgen;
use web_bindings::Array;

#[wasm_bindgen]
extern "C" {
    pub type Keyframe;
}

pub fn wrong(keyframe: &Keyframe) {
    let _ = Array::new().push(keyframe);
}
// expected: write `web_bindings::js_class!(Keyframe);`

fn main() {}
