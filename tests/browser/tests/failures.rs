//! Failures as values: exceptions of each kind, and where `?` takes them. And failures that are panics.
#![cfg(target_arch = "wasm32")]

use std::error::Error;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{Array, DomException, Exception, JsCast, JsValue, Promise, RegExp, TextDecoder, Url, window};
use web_bindings_tests::{js, panics};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(inline_js = "export function throw_it(value) { throw value; }")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn throw_it(value: &JsValue) -> Result<(), JsValue>;
}

#[wasm_bindgen_test]
fn a_dom_exception() {
    let document = window().expect("a page").document();
    let error = document.query_selector("][").expect_err("no selector");
    assert_eq!(error.name(), "SyntaxError");
    assert!(error.message().contains("not a valid selector"), "{error}");
    let exception: &DomException = error.value().dyn_ref().expect("a DOMException");
    assert_eq!(exception.name(), "SyntaxError");
}

#[wasm_bindgen_test]
fn a_type_error() {
    let error = Url::new("nowhere").expect_err("no URL");
    assert_eq!(error.name(), "TypeError");
    assert!(error.to_string().starts_with("TypeError: "), "{error}");
    assert_eq!(TextDecoder::new_with_label("klingon").expect_err("no encoding").name(), "RangeError");
}

#[wasm_bindgen_test]
async fn a_rejected_promise() {
    let error = Promise::<u32>::reject(Exception::new("no")).await.expect_err("rejected");
    assert_eq!((error.name(), error.message()), ("Error".to_owned(), "no".to_owned()));
    let error = Promise::<u32>::from_future(async { Err(JsValue::from(7).into()) }).await.expect_err("rejected");
    assert_eq!(error.value(), &JsValue::from(7));
}

#[wasm_bindgen_test]
fn a_thrown_non_error() {
    for (value, text) in [(JsValue::from("oops"), "oops"), (JsValue::from(5), "5"), (JsValue::NULL, "null")] {
        let error = Exception::from(throw_it(&value).expect_err("thrown"));
        assert_eq!((error.name(), error.to_string()), (String::new(), text.to_owned()));
        assert_eq!(error.value(), &value);
    }
}

#[wasm_bindgen_test]
fn into_any_error() {
    fn parse() -> Result<u16, Box<dyn Error>> {
        let port = Url::new("http://localhost:99/")?.port().parse()?;
        Url::new("http://[")?;
        Ok(port)
    }
    let error = parse().expect_err("the second URL is none");
    let exception = error.downcast_ref::<Exception>().expect("an exception");
    assert_eq!(exception.name(), "TypeError");
}

/// An error of one's own, which exceptions become with `?`.
#[derive(Debug)]
enum AppError {
    Web(Exception),
    Empty,
}

impl From<Exception> for AppError {
    fn from(exception: Exception) -> Self {
        AppError::Web(exception)
    }
}

#[wasm_bindgen_test]
fn into_an_error_of_ones_own() {
    fn host(url: &str) -> Result<String, AppError> {
        let host = Url::new(url)?.host();
        if host.is_empty() { Err(AppError::Empty) } else { Ok(host) }
    }
    assert!(matches!(host("https://example.org"), Ok(host) if host == "example.org"));
    assert!(matches!(host("data:,"), Err(AppError::Empty)));
    assert!(matches!(host(""), Err(AppError::Web(error)) if error.name() == "TypeError"));
}

// An assignment that is refused throws in a module, which a page's JavaScript is. In Node's it does nothing.
panics! {
    an_item_of_a_frozen_array: Array::<f64>::from(js("Object.freeze([1])")).set(0, 2.0) => "`Array.set` threw TypeError";
    the_length_of_a_frozen_array: Array::<f64>::from(js("Object.freeze([1])")).set_length(0)
        => "`Array.length` threw TypeError";
    the_last_index_of_a_frozen_pattern: RegExp::from(js("Object.freeze(/a/g)")).set_last_index(1)
        => "`RegExp.lastIndex` threw TypeError";
    the_message_of_a_frozen_error: web_bindings::Error::from(js("Object.freeze(new Error('x'))")).set_message("y")
        => "`Error.message` threw TypeError";
}

/// The program goes on after a failure: nothing has been unwound, and everything was dropped in order.
#[wasm_bindgen_test]
fn nothing_unwinds() {
    let token = std::rc::Rc::new(());
    let fail = |_held: std::rc::Rc<()>| Url::new("nowhere").map(drop);
    for _ in 0..3 {
        fail(token.clone()).expect_err("no URL");
    }
    assert_eq!(std::rc::Rc::strong_count(&token), 1);
}
