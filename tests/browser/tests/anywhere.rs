//! The harness itself, in Node and in a page: the test server answers where the tests are told that it is.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings_tests::test_server;

#[wasm_bindgen(inline_js = "export const text = async url => (await fetch(url)).text();")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn text(url: &str) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen_test]
async fn the_test_server_serves_files() {
    let text = text(&format!("{}/assets/hello.txt", test_server())).await;
    assert_eq!(text.unwrap().as_string().unwrap(), "Hello from a file.");
}

#[wasm_bindgen_test]
async fn the_test_server_echoes() {
    let text = text(&format!("{}/echo?a=b", test_server())).await;
    let text = text.unwrap().as_string().unwrap();
    assert!(text.contains(r#""path":"/echo?a=b""#), "{text}");
}
