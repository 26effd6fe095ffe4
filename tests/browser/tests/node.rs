//! In Node alone.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_node_experimental);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_namespace = ["globalThis", "process", "versions"], js_name = node)]
    static NODE_VERSION: Option<String>;
}

#[wasm_bindgen_test]
fn this_is_node() {
    NODE_VERSION.with(|version| assert!(version.is_some()));
}
