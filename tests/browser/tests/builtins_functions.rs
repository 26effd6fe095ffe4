//! `Function`, the global functions, and each class of errors.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AggregateError, Array, Error, ErrorOptions, EvalError, Exception, Function, JsCast, JsValue, Object, RangeError,
    ReferenceError, SuppressedError, SyntaxError, TypeError, UriError, decode_uri, decode_uri_component, encode_uri,
    encode_uri_component, eval, global, infinity, is_finite, is_nan, nan, parse_float, parse_int, parse_int_with_radix,
    supports, undefined,
};
use web_bindings_tests::{Engine, engine_has, js, panics, refused_assignments_do_nothing};

#[wasm_bindgen_test]
fn functions() {
    let add = Function::new_with_args("a, b = 1", "return a + b").unwrap();
    assert_eq!((add.length(), add.name().as_str()), (1, "anonymous"), "up to the first default");
    assert_eq!(add.apply(&JsValue::NULL, &[]).unwrap().as_f64().map(f64::is_nan), Some(true));
    assert_eq!(Function::new_no_args("").unwrap().apply(&JsValue::NULL, &[]).unwrap(), JsValue::UNDEFINED);
    for (arguments, body) in [("a,", "}"), ("a b", ""), ("", "return (")] {
        assert_eq!(Function::new_with_args(arguments, body).unwrap_err().name(), "SyntaxError");
    }
    let this = Function::new_no_args("'use strict'; return this").unwrap();
    let bound = this.bind(&"me".into());
    assert_eq!(bound.apply(&"you".into(), &[]).unwrap(), "me");
    assert_eq!(bound.name(), "bound anonymous");
    let partial = add.bind_with_arguments(&JsValue::NULL, [JsValue::from(1)]).unwrap();
    assert_eq!(partial.apply(&JsValue::NULL, &[JsValue::from(41)]).unwrap(), 42.0);
    let typed = Function::<fn(f64, f64) -> f64>::from(JsValue::from(&add));
    assert_eq!(typed.call(1.0, 2.0).unwrap(), 3.0);
    assert!(typed.call(1.0, f64::NAN).unwrap().is_nan());
    let throwing = Function::new_no_args("throw 'a text'").unwrap();
    let thrown = throwing.apply(&JsValue::NULL, &[]).unwrap_err();
    assert_eq!((thrown.name().as_str(), thrown.message().as_str()), ("", "a text"));
    assert!(Function::<fn()>::from(JsValue::from(1)).apply(&JsValue::NULL, &[]).is_err(), "no function");
    let class = Function::<fn()>::from(js("class { static { this.made = true } }"));
    assert_eq!(class.apply(&JsValue::NULL, &[]).unwrap_err().name(), "TypeError", "it takes `new`");
    assert!(class.has_instance(&js("1")).is_ok_and(|is| !is));
    let odd = Function::<fn()>::from(js("Object.defineProperty(() => {}, 'name', { get() { throw 1 } })"));
    assert_eq!((odd.name().as_str(), odd.length()), ("", 0), "read as a dictionary's field is");
    let broken = Function::<fn()>::from(js("Object.assign(() => {}, { prototype: 1 })"));
    assert_eq!(broken.has_instance(&js("{}")).unwrap_err().name(), "TypeError");
    assert!(js("() => 1").dyn_into::<Function>().is_ok() && js("{}").dyn_into::<Function>().is_err());
}

#[wasm_bindgen_test]
fn numbers_from_text() {
    assert_eq!((parse_int("  42px"), parse_int_with_radix("ff", 16), parse_int("0x1f")), (42.0, 255.0, 31.0));
    assert_eq!((parse_int_with_radix("101", 2), parse_int("-0").is_sign_negative()), (5.0, true));
    assert!(parse_int("").is_nan() && parse_int_with_radix("9", 8).is_nan() && parse_int_with_radix("1", 37).is_nan());
    assert_eq!(parse_int("9007199254740993"), 9007199254740992.0, "past 2^53");
    assert_eq!((parse_float(".5e1x"), parse_float("-Infinity")), (5.0, f64::NEG_INFINITY));
    assert!(parse_float("x").is_nan());
    assert!(is_finite(&"7".into()) && !is_finite(&f64::NAN.into()));
    assert!(is_nan(&JsValue::UNDEFINED) && !is_nan(&JsValue::NULL));
    assert!(nan().is_nan() && infinity() == f64::INFINITY && undefined().is_undefined());
    assert_eq!(JsValue::from(global()), js("globalThis"));
}

panics! {
    a_symbol_is_no_number: is_nan(&js("Symbol()")) => "`globalThis.isNaN` threw TypeError";
    a_bigint_is_no_number: is_finite(&js("1n")) => "`globalThis.isFinite` threw TypeError";
    an_object_without_a_value: is_nan(&js("{ valueOf() { throw new EvalError() } }"))
        => "`globalThis.isNaN` threw EvalError";
    // Where there is no such function, it throws the same.
    a_frozen_object_has_no_stack: Error::capture_stack_trace(&js("Object.freeze({})").unchecked_into())
        => "`Error.captureStackTrace` threw TypeError";
    a_number_is_no_list_of_errors: AggregateError::new(Array::from(JsValue::from(1)))
        => "`new AggregateError` threw TypeError";
}

#[wasm_bindgen_test]
fn addresses() {
    assert_eq!(encode_uri("é?a=b&c#d").unwrap(), "%C3%A9?a=b&c#d");
    assert_eq!(encode_uri_component("é?a=b&c#d").unwrap(), "%C3%A9%3Fa%3Db%26c%23d");
    assert_eq!(encode_uri_component("").unwrap(), "");
    assert_eq!(decode_uri("%C3%A9%23").unwrap(), "é%23", "`#` would mean something");
    assert_eq!(decode_uri_component("%C3%A9%23").unwrap(), "é#");
    for bad in ["%", "%4", "%zz", "%C3", "%C3%28", "%FF", "%ED%A0%80"] {
        assert_eq!(decode_uri(bad).unwrap_err().name(), "URIError", "{bad}");
        assert_eq!(decode_uri_component(bad).unwrap_err().name(), "URIError", "{bad}");
    }
}

#[wasm_bindgen_test]
fn evaluation() {
    assert_eq!(eval("1 + 1").unwrap(), 2.0);
    assert!(eval("").unwrap().is_undefined());
    assert_eq!(eval("(").unwrap_err().name(), "SyntaxError");
    assert_eq!(eval("throw new RangeError('thrown')").unwrap_err().message(), "thrown");
    assert_eq!(eval("nothing.of.this").unwrap_err().name(), "ReferenceError");
}

macro_rules! kinds_of_errors {
    ($($test:ident: $T:ident, $name:literal;)*) => {$(
        #[wasm_bindgen_test]
        fn $test() {
            let error = $T::new("what");
            assert_eq!((error.name().as_str(), error.message().as_str()), ($name, "what"));
            assert_eq!(error.to_string(), format!("{}: what", $name));
            assert_eq!($T::new("").to_string(), $name);
            assert!(error.cause().is_undefined());
            // V8's stack begins with the message, Firefox's is the calls alone.
            let has_message = error.stack().is_some_and(|stack| stack.contains("what"));
            assert_eq!(has_message, Engine::running() != Engine::Firefox);
            let options = ErrorOptions::new();
            options.set_cause(&error);
            let outer = $T::new_with_options("outer", &options);
            assert_eq!(outer.cause().dyn_into::<$T>().unwrap(), error);
            outer.set_cause(&JsValue::NULL);
            assert!(outer.cause().is_null());
            error.set_message("changed");
            error.set_name("Mine");
            assert_eq!(error.to_string(), "Mine: changed");
            let exception = Exception::from(outer);
            assert!(exception.value().is_instance_of::<$T>() && exception.value().is_instance_of::<Error>());
            assert!(js("{}").dyn_into::<$T>().is_err());
            let thrown = eval(&format!("throw new {}('thrown')", $name)).unwrap_err();
            assert!(thrown.value().is_instance_of::<$T>());
        }
    )*};
}

kinds_of_errors! {
    errors: Error, "Error";
    eval_errors: EvalError, "EvalError";
    range_errors: RangeError, "RangeError";
    reference_errors: ReferenceError, "ReferenceError";
    syntax_errors: SyntaxError, "SyntaxError";
    type_errors: TypeError, "TypeError";
    uri_errors: UriError, "URIError";
}

#[wasm_bindgen_test]
fn errors_of_several() {
    let none = AggregateError::new(Vec::<JsValue>::new());
    assert_eq!((none.errors().length(), none.message().as_str()), (0, ""));
    let options = ErrorOptions::new();
    options.set_cause(&1.into());
    let errors = [JsValue::from(TypeError::new("a")), JsValue::from("b")];
    let error = AggregateError::new_with_message_and_options(&errors[..], "several", &options);
    assert_eq!((error.to_string().as_str(), error.errors().length()), ("AggregateError: several", 2));
    assert_eq!(error.cause(), 1.0);
    assert!(error.errors().get(0).unwrap().is_instance_of::<TypeError>());
    let odd =
        AggregateError::from(js("Object.defineProperty(new AggregateError([]), 'errors', { get() { throw 1 } })"));
    assert_eq!(odd.errors().length(), 0);
}

#[wasm_bindgen_test]
fn errors_after_errors() {
    if !engine_has("SuppressedError") {
        return;
    }
    let error = SuppressedError::new_with_message(&1.into(), &2.into(), "both");
    assert_eq!((error.error(), error.suppressed(), error.message().as_str()), (1.into(), 2.into(), "both"));
    assert_eq!(SuppressedError::new(&JsValue::UNDEFINED, &JsValue::NULL).to_string(), "SuppressedError");
    assert!(Error::is_error(&error) && !Error::is_error(&Object::new()));
    assert!(!Error::is_error(&js("Object.create(Error.prototype)")), "it only looks like one");
}

#[wasm_bindgen_test]
fn errors_that_are_odd() {
    let odd = Error::from(js("Object.assign(new Error('x'), { message: Symbol('y'), name: 5 })"));
    assert_eq!((odd.message().as_str(), odd.name().as_str()), ("", ""), "neither is a text");
    let throwing = Error::from(js(
        "Object.defineProperties(new Error(''), { message: { get() { throw 1 } }, cause: { get() { throw 2 } } })",
    ));
    assert_eq!(throwing.message(), "");
    assert!(throwing.cause().is_undefined());
    if refused_assignments_do_nothing() {
        throwing.set_message("y");
    }
    let options = ErrorOptions::from(js("{ cause: undefined }"));
    assert!(Error::new_with_options("x", &options).cause().is_undefined());
    let target = Object::new();
    if supports::global("Error.captureStackTrace") {
        Error::capture_stack_trace(&target);
        assert!(Error::from(JsValue::from(&target)).stack().is_some());
    }
    let limit = Error::stack_trace_limit();
    Error::set_stack_trace_limit(&0.into());
    assert!(Error::new("short").stack().is_none_or(|stack| !stack.contains('\n')));
    Error::set_stack_trace_limit(&limit);
}

#[wasm_bindgen_test]
fn more_arguments_than_a_call_can_have() {
    let many = vec![0.0; 1_000_000];
    assert_eq!(web_bindings::Math::max_of(&many[..]).unwrap_err().name(), "RangeError");
    let units = vec![97u16; 1_000_000];
    assert_eq!(web_bindings::JsString::from_char_code(&units[..]).unwrap_err().name(), "RangeError");
    assert_eq!(Array::<f64>::new().push_many(&many[..]).unwrap_err().name(), "RangeError");
}
