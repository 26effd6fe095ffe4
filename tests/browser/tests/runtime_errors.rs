//! Exceptions of all sorts.
#![cfg(target_arch = "wasm32")]

use std::error::Error;

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Exception, Function};

#[wasm_bindgen]
extern "C" {
    fn eval(code: &str) -> JsValue;
    #[wasm_bindgen(catch, js_name = eval)]
    fn try_eval(code: &str) -> Result<JsValue, Exception>;
}

fn js(code: &str) -> JsValue {
    eval(&format!("({code})"))
}

fn exception(code: &str) -> Exception {
    js(code).into()
}

#[wasm_bindgen_test]
fn errors() {
    let error = exception("new TypeError('a message')");
    assert_eq!(error.name(), "TypeError");
    assert_eq!(error.message(), "a message");
    assert_eq!(error.to_string(), "TypeError: a message");
    assert_eq!(format!("{error:?}"), "Exception(TypeError: a message)");
    assert_eq!(exception("new DOMException('gone', 'NotFoundError')").to_string(), "NotFoundError: gone");
    assert_eq!(exception("new Error").to_string(), "Error");
    assert_eq!(Exception::new("made here").to_string(), "Error: made here");
    assert_eq!(Exception::from(JsError::new("made here")).to_string(), "Error: made here");
}

#[wasm_bindgen_test]
fn values_that_are_no_errors() {
    for (code, text) in [
        ("'text'", "text"),
        ("1.5", "1.5"),
        ("undefined", "undefined"),
        ("null", "null"),
        ("{ a: 1 }", r#"Object({"a":1})"#),
        ("Symbol('s')", "Symbol(s)"),
        ("12n", "12"),
        ("{ name: 1, message: {} }", r#"Object({"name":1,"message":{}})"#),
        ("[1, 2]", "1,2"),
        ("() => 1", "() => 1"),
        ("{ toString() { return 'its own words' } }", "its own words"),
        ("(value => value.own = value)({})", "Object"),
        ("new Proxy({}, { get() { throw 1 } })", "an object"),
        ("Object.create(null)", "an object"),
    ] {
        let error = exception(code);
        assert_eq!(error.name(), "", "{code}");
        assert_eq!(error.to_string(), text, "{code}");
    }
}

#[wasm_bindgen_test]
fn thrown() {
    assert_eq!(try_eval("null.x").unwrap_err().name(), "TypeError");
    assert_eq!(try_eval("throw 17").unwrap_err().value(), &JsValue::from(17));
    assert!(try_eval("throw undefined").unwrap_err().value().is_undefined());
    assert_eq!(try_eval("1 + 1").unwrap(), 2);
}

#[wasm_bindgen_test]
fn the_question_mark() {
    fn into_box() -> Result<JsValue, Box<dyn Error>> {
        Ok(try_eval("throw new RangeError('far')")?)
    }
    assert_eq!(into_box().unwrap_err().to_string(), "RangeError: far");
    fn into_value() -> Result<JsValue, JsValue> {
        Ok(try_eval("throw 17")?)
    }
    assert_eq!(into_value(), Err(17.into()));
    fn from_value() -> Result<(), Exception> {
        Err(JsValue::from(17))?
    }
    assert_eq!(from_value().unwrap_err().value(), &JsValue::from(17));
}

#[wasm_bindgen_test]
fn thrown_on() {
    let fails = Closure::<dyn Fn() -> Result<u32, Exception>>::new(|| Err(exception("new RangeError('far')")));
    let function: Function<fn() -> u32> = fails.as_ref().clone().into();
    assert_eq!(function.call().unwrap_err().to_string(), "RangeError: far");
}
