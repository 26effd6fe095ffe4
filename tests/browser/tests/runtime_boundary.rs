//! At the boundary, the types here can do the same as a type of a `#[wasm_bindgen] extern "C"` block: pass in a
//! `Nullable` and as a slice, be taken for a wider type, and enumerations by value.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::Nullable;
use wasm_bindgen::convert::Upcast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Event, EventTarget, Extends, Object, RequestInit, RequestMode};

#[wasm_bindgen(inline_js = "
    export const same = value => value;
    export const is_null = value => value === null;
    export const types = events => events.map(event => event.type).join();
    export const kind = value => typeof value;
")]
extern "C" {
    #[wasm_bindgen(js_name = same)]
    fn same_nullable(value: Nullable<Event>) -> Nullable<Event>;
    fn is_null(value: Nullable<&Event>) -> bool;
    fn types(events: &[Event]) -> String;
    #[wasm_bindgen(js_name = same)]
    fn same_mode(value: RequestMode) -> RequestMode;
    #[wasm_bindgen(js_name = same)]
    fn same_optional_mode(value: Option<RequestMode>) -> Option<RequestMode>;
    #[wasm_bindgen(js_name = kind)]
    fn kind_of(mode: RequestMode) -> String;
}

#[wasm_bindgen(inline_js = "export class Custom extends CustomEvent { constructor() { super('custom') } }")]
extern "C" {
    /// A program's own class that extends one of the crate's.
    #[wasm_bindgen(extends = Event, extends = Object)]
    type Custom;
    #[wasm_bindgen(constructor)]
    fn new() -> Custom;
}

fn event(name: &str) -> Event {
    Event::new(name)
}

#[wasm_bindgen_test]
fn nullable() {
    let event = event("x");
    let before = wasm_bindgen::externref_heap_live_count();
    for _ in 0..10 {
        match same_nullable(Nullable::Value(event.clone())) {
            Nullable::Value(same) => assert_eq!(same, event),
            Nullable::Null => panic!("the event was lost"),
        }
        assert!(matches!(same_nullable(Nullable::Null), Nullable::Null));
        assert!(is_null(Nullable::Null));
        assert!(!is_null(Nullable::Value(&event)));
    }
    assert_eq!(wasm_bindgen::externref_heap_live_count(), before, "each handle is freed, and once");
}

#[wasm_bindgen_test]
fn slices() {
    assert_eq!(types(&[event("a"), event("b")]), "a,b");
    assert_eq!(types(&[]), "");
}

#[wasm_bindgen_test]
fn enumerations_by_value() {
    assert_eq!(kind_of(RequestMode::NoCors), "string");
    assert_eq!(same_mode(RequestMode::NoCors), RequestMode::NoCors);
    let newer = RequestMode::UnknownValue("from-2030");
    assert_eq!(same_mode(newer.clone()), newer);
    assert_eq!(same_optional_mode(Some(newer.clone())), Some(newer));
    assert_eq!(same_optional_mode(None), None);
}

#[wasm_bindgen_test]
fn wider_types() {
    fn widens<Narrow: Upcast<Wide>, Wide>() {}
    widens::<Event, Event>();
    widens::<Event, Object>();
    widens::<Event, JsValue>();
    widens::<RequestInit, Object>();
    widens::<EventTarget, Option<Object>>();
    widens::<EventTarget, Nullable<Object>>();
    widens::<Custom, Event>();
}

#[wasm_bindgen_test]
fn classes_of_the_program() {
    fn type_of<E: AsRef<Event>>(event: &E) -> String {
        event.as_ref().type_()
    }
    let custom = Custom::new();
    assert_eq!(custom.type_(), "custom");
    assert_eq!(type_of(&custom), "custom");
    let event: Event = custom.into();
    assert!(event.is_instance_of::<Custom>());
}

#[wasm_bindgen_test]
fn what_a_class_extends() {
    fn into_object<T: Extends<Object>>(value: T) -> Object {
        Object::from(value)
    }
    let target = EventTarget::new();
    assert_eq!(into_object(target.clone()), *target);
}

#[wasm_bindgen]
pub fn exported_boundary(mode: RequestMode, event: Nullable<Event>) -> Option<RequestMode> {
    matches!(event, Nullable::Value(_)).then_some(mode)
}
