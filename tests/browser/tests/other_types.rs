//! Results of another type than the bindings say: they are read by a rule, and nothing panics.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{DomMatrix, Element, Event, Headers, IdbFactory, Request, RequestMode};
use web_bindings_tests::js;

/// Values that are no text, no number and no boolean, each as an expression.
const OTHERS: [&str; 12] = [
    "undefined",
    "null",
    "{}",
    "[]",
    "[1, 2]",
    "{ length: 5 }",
    "() => 'text'",
    "(a, b, c) => 'text'",
    "Object.create(null)",
    "{ toString() { throw new Error('toString') }, valueOf() { throw new Error('valueOf') } }",
    "new Proxy({}, { get() { throw new Error('get') } })",
    "Promise.resolve('text')",
];

/// Values of primitive types.
const PRIMITIVES: [&str; 8] = ["1", "NaN", "'text'", "''", "true", "false", "5n", "Symbol('text')"];

/// An object whose member, an attribute or a method, gives the value.
fn with<T: JsCast>(member: &str, value: &str) -> T {
    js(&format!("{{ {member}: {value} }}")).unchecked_into()
}

fn all() -> impl Iterator<Item = &'static str> {
    OTHERS.into_iter().chain(PRIMITIVES)
}

fn text_of(value: &str) -> Option<String> {
    js(value).as_string()
}

#[wasm_bindgen_test]
fn a_text_that_is_none_is_empty() {
    for value in all() {
        let text = text_of(value);
        let element: Element = with("className", value);
        assert_eq!(element.class_name(), text.clone().unwrap_or_default(), "{value}");
        let element: Element = with("innerHTML", value);
        assert_eq!(element.inner_html(), text.clone().unwrap_or_default(), "{value}");
        let element: Element = with("textContent", value);
        assert_eq!(element.text_content(), text, "{value}");
        let headers: Headers = with("get", &format!("() => ({value})"));
        assert_eq!(headers.get("name").unwrap(), text, "{value}");
    }
}

#[wasm_bindgen_test]
fn what_an_object_writes_itself_as_may_be_no_text() {
    for value in all() {
        let matrix: DomMatrix = with("toString", &format!("() => ({value})"));
        assert_eq!(matrix.to_string(), text_of(value).unwrap_or_default(), "{value}");
    }
    let matrix: DomMatrix = with("toString", "() => { throw new Error('toString') }");
    assert_eq!(matrix.to_string(), "");
}

#[wasm_bindgen_test]
fn an_enumeration_that_is_no_text_is_the_unknown_empty_one() {
    for value in all() {
        let request: Request = with("mode", value);
        assert_eq!(request.mode(), RequestMode::from(&*text_of(value).unwrap_or_default()), "{value}");
    }
}

#[wasm_bindgen_test]
fn a_boolean_is_what_javascript_takes_for_one() {
    for value in all() {
        let truth = js(value).is_truthy();
        let event: Event = with("bubbles", value);
        assert_eq!(event.bubbles(), truth, "{value}");
        let headers: Headers = with("has", &format!("() => ({value})"));
        assert_eq!(headers.has("name").unwrap(), truth, "{value}");
    }
}

#[wasm_bindgen_test]
fn a_number_is_what_javascript_takes_for_one() {
    for (value, number) in [
        ("undefined", f64::NAN),
        ("null", 0.0),
        ("{}", f64::NAN),
        ("[]", 0.0),
        ("[7]", 7.0),
        ("() => 1", f64::NAN),
        ("'12'", 12.0),
        ("true", 1.0),
    ] {
        let event: Event = with("timeStamp", value);
        let read = event.time_stamp();
        assert!(read == number || read.is_nan() && number.is_nan(), "{value}: {read}");
        let element: Element = with("childElementCount", value);
        assert_eq!(element.child_element_count(), number as u32, "{value}");
    }
}

/// As a result of a call that can fail, anything but a number is `NaN`, or 0 as an integer.
#[wasm_bindgen_test]
fn a_number_of_a_call_that_can_fail_is_not_converted() {
    for value in all() {
        let factory: IdbFactory = with("cmp", &format!("() => ({value})"));
        let number = js(value).as_f64().unwrap_or_default();
        assert_eq!(factory.cmp(&js("1"), &js("2")).unwrap(), number as i16, "{value}");
    }
}
