//! Functions of a module, as a namespace with overloads, which throw where the WebIDL says so.
#![cfg(target_arch = "wasm32")]

use text_kit_bindings::{ascii_cases, text_kit};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Callback, Exception, Uint8Array};

#[wasm_bindgen_test]
fn the_number_of_arguments_chooses() {
    assert_eq!(text_kit::locale(), "en");
    assert_eq!(text_kit::repeat("ab", 2), "abab");
    assert_eq!(text_kit::repeat_with_separator("ab", 3, "-"), "ab-ab-ab");
    assert_eq!(text_kit::join(", ", ["a", "b", "c"]), "a, b, c");
    assert_eq!(text_kit::join(", ", [""; 0]), "");
}

#[wasm_bindgen_test]
fn the_type_of_an_argument_chooses() {
    assert_eq!(text_kit::size("smörgås"), 7.0);
    assert_eq!(text_kit::size(&Uint8Array::from([1, 2, 3].as_slice())), 3.0);
    assert_eq!(text_kit::size(["ab", "cde"]), 5.0);
    assert_eq!(text_kit::replace("a-b-c", "-", "+"), "a+b+c");
    // Beside a text, a closure is a `Callback`.
    let numbered = Callback::new(|found: String, at: u32| format!("{found}{at}"));
    assert_eq!(text_kit::replace("a-b-c", "-", &numbered), "a-1b-3c");
}

#[wasm_bindgen_test]
fn what_is_said_to_throw_is_a_result() -> Result<(), Exception> {
    assert_eq!(text_kit::parse("17")?, JsValue::from(17));
    let error = text_kit::parse("{").expect_err("it is no JSON");
    assert_eq!(error.name(), "SyntaxError");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_promise_rejects() -> Result<(), Exception> {
    assert_eq!(text_kit::translate("house").await?, "Haus");
    assert_eq!(text_kit::translate_with_language("house", "fr").await?, "maison");
    let error = text_kit::translate_with_language("house", "xx").await.expect_err("there is no dictionary");
    assert_eq!((error.name().as_str(), error.message().as_str()), ("RangeError", "no dictionary of xx"));
    Ok(())
}

#[wasm_bindgen_test]
fn an_export_may_be_deep() {
    assert_eq!(ascii_cases::upper("aöz"), "AöZ");
}
