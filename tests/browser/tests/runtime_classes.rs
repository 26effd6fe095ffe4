//! Class types: casts along the chain of ancestors, classes that are not there, the boundary of wasm-bindgen; and
//! dictionaries, enumerations and unions.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AbortSignal, Array, Callback, Element, Event, EventTarget, FromJs, Function, Headers, JsString, Node, Object,
    Promise, Request, RequestInfo, RequestInit, RequestMode, ToJs,
};

#[wasm_bindgen]
extern "C" {
    fn eval(code: &str) -> JsValue;
}

fn js(code: &str) -> JsValue {
    eval(&format!("({code})"))
}

#[wasm_bindgen_test]
fn the_chain_of_ancestors() {
    let signal = js("AbortSignal.abort()").dyn_into::<AbortSignal>().unwrap();
    assert!(signal.is_instance_of::<AbortSignal>());
    assert!(signal.is_instance_of::<EventTarget>());
    assert!(signal.is_instance_of::<Object>());
    assert!(!signal.is_instance_of::<Event>());
    let target: EventTarget = signal.clone().into();
    let object: Object = target.clone().into();
    let value: JsValue = object.clone().into();
    assert_eq!(value.dyn_ref::<AbortSignal>(), Some(&signal));
    assert_eq!(AsRef::<EventTarget>::as_ref(&signal), &target);
    assert_eq!(AsRef::<Object>::as_ref(&signal), &object);
    let _: &EventTarget = &signal;
    let _: &Object = &signal;
    let _: &JsValue = &signal;
    assert_eq!(target.dyn_into::<AbortSignal>().unwrap(), signal);
    let plain = js("new EventTarget").dyn_into::<EventTarget>().unwrap();
    assert_eq!(plain.clone().dyn_into::<AbortSignal>(), Err(plain));
    assert_eq!(format!("{signal:?}"), "AbortSignal(JsValue(AbortSignal))");
}

#[wasm_bindgen_test]
fn values_that_are_no_objects() {
    for value in ["undefined", "null", "1", "'text'", "Symbol()", "Object.create(null)", "{}"] {
        assert!(!js(value).has_type::<EventTarget>(), "{value}");
    }
    assert!(!js("new Proxy({}, { getPrototypeOf() { throw 1 } })").has_type::<EventTarget>(), "a trap that throws");
}

#[wasm_bindgen_test]
fn classes_that_come_later() {
    let in_page = !js("globalThis.document").is_undefined();
    assert!(!js("{}").has_type::<Node>());
    if !in_page {
        eval("globalThis.Node = class Node extends EventTarget {}");
        assert!(js("new Node").has_type::<Node>(), "a class that was not there is looked for again");
        assert!(!js("new Node").has_type::<Element>());
    }
}

#[wasm_bindgen(inline_js = "export const same = value => value;")]
extern "C" {
    #[wasm_bindgen(js_name = same)]
    fn by_value(value: Event) -> Event;
    #[wasm_bindgen(js_name = same)]
    fn by_reference(value: &Event) -> Event;
    #[wasm_bindgen(js_name = same)]
    fn optional(value: Option<Event>) -> Option<Event>;
    #[wasm_bindgen(js_name = same)]
    fn optional_reference(value: Option<&Event>) -> Option<Event>;
    #[wasm_bindgen(js_name = same)]
    fn vector(value: Vec<Event>) -> Vec<Event>;
    #[wasm_bindgen(js_name = same)]
    fn typed(value: &Array<Event>) -> Array<Event>;
    #[wasm_bindgen(js_name = same)]
    fn promised(value: Promise<Event>) -> Promise<Event>;
}

#[wasm_bindgen_test]
async fn through_imported_functions() {
    let event = js("new Event('x')").dyn_into::<Event>().unwrap();
    let before = wasm_bindgen::externref_heap_live_count();
    for _ in 0..10 {
        assert_eq!(by_value(event.clone()), event);
        assert_eq!(by_reference(&event), event);
        assert_eq!(optional(Some(event.clone())).as_ref(), Some(&event));
        assert_eq!(optional(None), None);
        assert_eq!(optional_reference(Some(&event)).as_ref(), Some(&event));
        assert_eq!(optional_reference(None), None);
        assert_eq!(vector(vec![event.clone(), event.clone()]), [event.clone(), event.clone()]);
        assert_eq!(typed(&Array::of([&event])).get(0).as_ref(), Some(&event));
    }
    assert_eq!(wasm_bindgen::externref_heap_live_count(), before, "each handle is freed, and once");
    assert_eq!(promised(js("Promise.resolve(new Event('y'))").into()).await.unwrap().type_(), "y");
}

/// Exported functions take and return the types; this is compiled, and the calls go through closures, which convert
/// their arguments and results in the same way.
#[wasm_bindgen]
pub fn exported(
    value: Event,
    reference: &Event,
    optional: Option<Event>,
    all: Vec<Event>,
) -> Result<Option<Event>, JsValue> {
    Ok(optional.or_else(|| all.into_iter().find(|event| event == &value || event == reference)))
}

#[wasm_bindgen]
pub async fn exported_async(reference: &Event, promise: Promise<Event>) -> Result<Event, web_bindings::Exception> {
    drop(reference.clone());
    promise.await
}

#[wasm_bindgen_test]
fn through_exported_functions() {
    let closure = Closure::<dyn Fn(Event, Option<Event>, Vec<Event>) -> Option<Event>>::new(
        |value: Event, optional: Option<Event>, all: Vec<Event>| {
            exported(value.clone(), &value, optional, all).unwrap()
        },
    );
    let function: Function<fn(Event, Option<Event>, Array<Event>) -> Option<Event>> = closure.as_ref().clone().into();
    let event = js("new Event('x')").dyn_into::<Event>().unwrap();
    assert_eq!(function.call(&event, Some(event.clone()), [&event]).unwrap().as_ref(), Some(&event));
    assert_eq!(function.call(&event, None, [&event]).unwrap().as_ref(), Some(&event));
    let none: [Event; 0] = [];
    assert_eq!(function.call(&event, None, none).unwrap(), None);
}

#[wasm_bindgen_test]
fn an_event_of_another_class() {
    let seen = Callback::new(|event: Request| event.dyn_ref::<Event>().is_some());
    let event = js("new Event('x')").dyn_into::<Event>().unwrap();
    assert!(seen.with_signature::<fn(Event) -> bool>().call(&event).unwrap());
}

#[wasm_bindgen_test]
fn dictionaries() {
    assert!(js("{}").has_type::<RequestInit>());
    assert!(!js("'text'").has_type::<RequestInit>());
    let init = RequestInit::new();
    init.set_mode(RequestMode::NoCors);
    assert_eq!(init.get_mode(), Some(RequestMode::NoCors));
    assert_eq!(format!("{init:?}"), r#"RequestInit(JsValue(Object({"mode":"no-cors"})))"#);
    // One that cannot be written, and one that is no object: nothing throws.
    let frozen = js("Object.freeze({})").unchecked_into::<RequestInit>();
    frozen.set_mode(RequestMode::Cors);
    assert_eq!(frozen.get_mode(), None);
    assert_eq!(JsValue::UNDEFINED.unchecked_into::<RequestInit>().get_mode(), None);
}

#[wasm_bindgen_test]
fn enumerations() {
    assert_eq!(RequestMode::from("cors"), RequestMode::Cors);
    assert_eq!(RequestMode::Cors.as_str(), "cors");
    assert_eq!("no-cors".parse::<RequestMode>(), Ok(RequestMode::NoCors));
    let newer = RequestMode::from_js(js("'from-2030'"));
    assert_eq!(newer, RequestMode::UnknownValue("from-2030"));
    assert_eq!(newer.to_js(), "from-2030");
    assert_eq!(RequestMode::UnknownValue("cors"), RequestMode::Cors);
    assert_eq!(RequestMode::from_js(js("17")).as_str(), "");
    assert_eq!(
        format!("{} {:?} {:>9}", newer, RequestMode::Cors, RequestMode::NoCors),
        r#"from-2030 RequestMode("cors")   no-cors"#
    );
}

#[wasm_bindgen_test]
fn unions() {
    let request = js("new Request('https://example.com/')").dyn_into::<Request>().unwrap();
    assert!(matches!(RequestInfo::from_js(request.to_js()), RequestInfo::Request(same) if same == request));
    assert!(matches!(RequestInfo::from_js(js("'text'")), RequestInfo::String(text) if text == "text"));
    assert!(matches!(RequestInfo::from_js(js("17")), RequestInfo::Other(other) if other == 17));
    assert_eq!(RequestInfo::from("text").to_js(), "text");
    assert_eq!(RequestInfo::from(&JsString::from("text")).to_js(), "text");
    assert_eq!(RequestInfo::from(&request).to_js(), request.to_js());
    assert_eq!(format!("{:?}", RequestInfo::from("a")), r#"String(String(JsValue("a")))"#);
    assert_eq!(Array::<RequestInfo>::of(["a", "b"]).length(), 2);
    assert_eq!(RequestInfo::from(&request).dyn_into::<Request>().expect("a request"), request);
    // A variant that is none, and a value of a class that the union does not name.
    assert!(
        matches!(RequestInfo::from("text").dyn_into::<Request>(), Err(RequestInfo::String(text)) if text == "text")
    );
    assert_eq!(RequestInfo::from_js(js("[7]")).dyn_into::<Array>().expect("an array").length(), 1);
    assert!(!request.has_type::<Headers>());
}
