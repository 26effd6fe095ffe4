//! In a page of headless Chromium.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_namespace = globalThis, js_name = document)]
    static DOCUMENT: JsValue;

    #[wasm_bindgen(thread_local_v2, js_namespace = globalThis, js_name = crossOriginIsolated)]
    static ISOLATED: bool;
}

#[wasm_bindgen_test]
fn there_is_a_document() {
    DOCUMENT.with(|document| assert!(document.is_object()));
}

#[wasm_bindgen_test]
fn the_page_is_cross_origin_isolated() {
    ISOLATED.with(|isolated| assert!(isolated));
}
