//! A value of a union is the member that WebIDL's conversion takes it for, whatever the order of declaration.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AddEventListenerOptionsOrBoolean, ArrayBufferOrJsonWebKey, FromJs, HeadersInit, PasswordCredentialInit, ToJs,
};
use web_bindings_tests::{engine_has, js};

fn entries(headers: HeadersInit) -> Vec<Vec<String>> {
    match headers {
        HeadersInit::StringSequenceSequence(rows) => rows.iter().map(|row| row.to_vec()).collect(),
        other => panic!("{other:?}"),
    }
}

#[wasm_bindgen_test]
fn an_object_that_iterates_is_a_sequence() {
    let expected = vec![vec!["a".to_owned(), "b".to_owned()]];
    assert_eq!(entries(HeadersInit::from_js(js("[['a', 'b']]"))), expected);
    assert_eq!(entries(HeadersInit::from_js(js("new Map([['a', 'b']])"))), expected);
    assert_eq!(entries(HeadersInit::from_js(js("new Set([['a', 'b']])"))), expected);
    assert_eq!(entries(HeadersInit::from_js(js("(function* () { yield ['a', 'b']; })()"))), expected);
    // It throws while it iterates.
    assert!(entries(HeadersInit::from_js(js("(function* () { throw 1; })()"))).is_empty());
    // Its method cannot be read.
    let hostile = js("({ get [Symbol.iterator]() { throw 1; } })");
    assert!(matches!(HeadersInit::from_js(hostile), HeadersInit::StringRecord(_)));
}

#[wasm_bindgen_test]
fn another_object_is_a_record_or_a_dictionary() {
    let HeadersInit::StringRecord(record) = HeadersInit::from_js(js("{ a: 'b' }")) else { panic!("no record") };
    assert_eq!(record.get("a").as_deref(), Some("b"));
    assert!(matches!(HeadersInit::from_js(js("() => 1")), HeadersInit::StringRecord(_)), "a function is an object");
    assert!(matches!(HeadersInit::from_js(js("1")), HeadersInit::Other(_)));
    assert!(matches!(HeadersInit::from_js(JsValue::NULL), HeadersInit::Other(_)));
}

#[wasm_bindgen_test]
fn null_and_undefined_are_a_dictionary_without_members() {
    for nothing in [JsValue::NULL, JsValue::UNDEFINED] {
        let AddEventListenerOptionsOrBoolean::AddEventListenerOptions(options) =
            AddEventListenerOptionsOrBoolean::from_js(nothing)
        else {
            panic!("no dictionary")
        };
        assert_eq!(options.get_once(), None);
        options.set_once(true);
        assert_eq!(options.get_once(), Some(true));
    }
    let truth = AddEventListenerOptionsOrBoolean::from_js(JsValue::TRUE);
    assert!(matches!(truth, AddEventListenerOptionsOrBoolean::Boolean(true)));
}

#[wasm_bindgen_test]
fn a_buffer_is_no_dictionary() {
    let buffer = ArrayBufferOrJsonWebKey::from_js(js("new ArrayBuffer(3)"));
    let ArrayBufferOrJsonWebKey::ArrayBuffer(buffer) = buffer else { panic!("{buffer:?}") };
    assert_eq!(buffer.byte_length(), 3);
    let key = ArrayBufferOrJsonWebKey::from_js(js("{ kty: 'oct' }"));
    let ArrayBufferOrJsonWebKey::JsonWebKey(key) = key else { panic!("{key:?}") };
    assert_eq!(key.get_kty().as_deref(), Some("oct"));
}

/// The dictionary is declared before the interface.
#[wasm_bindgen_test]
fn a_platform_object_is_no_dictionary() {
    if !engine_has("HTMLFormElement") {
        return;
    }
    let form = js("document.createElement('form')");
    let read = PasswordCredentialInit::from_js(form.clone());
    assert!(matches!(read, PasswordCredentialInit::HtmlFormElement(_)), "{read:?}");
    assert_eq!(read.to_js(), form);
    let div = PasswordCredentialInit::from_js(js("document.createElement('div')"));
    assert!(matches!(div, PasswordCredentialInit::PasswordCredentialData(_)), "{div:?}");
}
