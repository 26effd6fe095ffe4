//! A program whose exports have types of all kinds. `exports.d.ts` has what wasm-bindgen declares of them.

#![allow(clippy::type_complexity, reason = "the types of the exports are what is tested")]

use wasm_bindgen::prelude::*;
use web_bindings::{
    Array, Blob, CanvasImageSource, DomException, Element, Event, Exception, Function, Iter, JsCast, Map, NodeOrString,
    Object, Promise, Record, RequestInit, RequestMode, Rest, Uint8Array,
};

#[wasm_bindgen]
pub fn classes(element: Element) -> Option<Element> {
    Some(element)
}

#[wasm_bindgen]
pub fn dictionaries(init: &RequestInit) -> RequestInit {
    init.clone()
}

#[wasm_bindgen]
pub fn numbers(promise: Promise<f64>) -> Promise<f64> {
    promise
}

#[wasm_bindgen]
pub fn nothing(promise: Promise<()>) -> Promise<()> {
    promise
}

#[wasm_bindgen]
pub fn anything(promise: Promise) -> Promise<Exception> {
    promise.unchecked_into()
}

#[wasm_bindgen]
pub fn failures(promise: Promise<DomException>) -> Result<Promise<bool>, Exception> {
    Ok(promise.unchecked_into())
}

#[wasm_bindgen]
pub fn strings(array: Array<String>) -> Promise<Array<RequestMode>> {
    array.unchecked_into()
}

#[wasm_bindgen]
pub fn optional(array: Array<Option<Blob>>) -> Option<Array<u32>> {
    Some(array.unchecked_into())
}

#[wasm_bindgen]
pub fn records(record: &Record<Uint8Array>) -> Record<Record<i32>> {
    record.clone().unchecked_into()
}

#[wasm_bindgen]
pub fn maps(map: Map<String, Array<Event>>) -> Iter<(String, f64)> {
    map.unchecked_into()
}

#[wasm_bindgen]
pub fn unions(array: Array<NodeOrString>) -> Promise<NodeOrString> {
    array.unchecked_into()
}

#[wasm_bindgen]
pub fn functions(function: Function<fn(f64) -> bool>) -> Object {
    function.into()
}

#[wasm_bindgen]
pub fn functions_of_many(function: Function<fn(String, Rest<Option<u32>>)>) -> Promise<Function> {
    function.unchecked_into()
}

#[wasm_bindgen]
pub fn optional_functions(function: Array<Option<Function<fn() -> Blob>>>) -> Option<Function<fn(Function)>> {
    function.dyn_into().ok()
}

#[wasm_bindgen]
pub fn too_long_functions(function: &Function<fn(DomException, DomException, f64) -> Array<DomException>>) -> Object {
    function.unchecked_ref::<Object>().clone()
}

#[wasm_bindgen]
pub fn too_long(promise: Promise<CanvasImageSource>) -> Promise<Nested<Nested<Nested<Blob>>>> {
    promise.unchecked_into()
}

type Nested<T> = Map<DomException, T>;
