//! In a dedicated worker of headless Chromium.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_namespace = globalThis, js_name = document)]
    static DOCUMENT: JsValue;

    #[wasm_bindgen(thread_local_v2, js_namespace = globalThis, js_name = WorkerGlobalScope)]
    static WORKER_GLOBAL_SCOPE: JsValue;
}

#[wasm_bindgen_test]
fn there_is_a_worker_and_no_document() {
    DOCUMENT.with(|document| assert!(document.is_undefined()));
    WORKER_GLOBAL_SCOPE.with(|scope| assert!(scope.is_function()));
}
