//! Arrays, strings, symbols, integers of any size, iterators.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Array, AsyncIter, BigInt, FromJs, Iter, JsString, Object, Symbol, ToJs};
use web_bindings_tests::{panics, refused_assignments_do_nothing};

#[wasm_bindgen]
extern "C" {
    fn eval(code: &str) -> JsValue;
}

fn js(code: &str) -> JsValue {
    eval(&format!("({code})"))
}

#[wasm_bindgen_test]
fn arrays() {
    let mut array = Array::<String>::new();
    assert!(array.is_empty());
    array.push("a");
    array.push(String::from("b"));
    array.set(3, "d");
    assert_eq!(array.length(), 4);
    assert_eq!(array.get(0).as_deref(), Some("a"));
    assert_eq!(array.get(2).as_deref(), Some(""), "a hole is an item of the wrong kind");
    assert_eq!(array.get(4), None);
    assert_eq!(array.iter().rev().collect::<String>(), "dba");
    assert_eq!((&array).into_iter().len(), 4);
    array.extend(["e", "f"]);
    assert_eq!(array.clone().into_iter().collect::<String>(), "abdef");
    let numbers: Array<u32> = (1..4).collect();
    assert_eq!(numbers.to_vec(), [1, 2, 3]);
    assert_eq!(Array::<u32>::from(&[1, 2][..]).to_vec(), [1, 2]);
    assert_eq!(Array::<u32>::from(vec![1, 2]).to_vec(), [1, 2]);
    assert!(Array::<u32>::from_js(js("17")).to_vec().is_empty(), "not an array");
    assert_eq!(Array::<u32>::from_js(js("17")).get(0), None);
}

#[wasm_bindgen_test]
fn frozen_arrays_stay_as_they_are() {
    let array = Array::<u32>::from(js("Object.freeze([1])"));
    if refused_assignments_do_nothing() {
        array.set(0, 3);
    }
    assert_eq!(array.push_many([2]).unwrap_err().name(), "TypeError");
    assert_eq!(array.to_vec(), [1]);
}

panics! {
    a_frozen_array_is_not_pushed_to: Array::<u32>::from(js("Object.freeze([1])")).push(2)
        => "`Array.push` threw TypeError";
    a_frozen_array_is_not_extended: Array::<u32>::from(js("Object.freeze([1])")).extend([2])
        => "`Array.push` threw TypeError";
}

#[wasm_bindgen_test]
fn an_array_shrinks_while_it_is_read() {
    let array = Array::<Option<u32>>::of([Some(1), Some(2), Some(3)]);
    let mut items = array.iter();
    assert_eq!(items.next(), Some(Some(1)));
    JsValue::from(&array).unchecked_ref::<Lengthy>().set_length(1);
    assert_eq!(items.collect::<Vec<_>>(), [None, None]);
}

#[wasm_bindgen]
extern "C" {
    type Lengthy;
    #[wasm_bindgen(method, setter)]
    fn set_length(this: &Lengthy, length: u32);
}

#[wasm_bindgen_test]
fn strings() {
    let text = JsString::from("grüße 🌍");
    assert_eq!(text.length(), 8);
    assert_eq!(text.to_string(), "grüße 🌍");
    assert_eq!(text, "grüße 🌍");
    assert!(text != "grüße");
    assert_eq!(text, JsString::from(String::from("grüße 🌍")));
    assert_eq!(String::from(&text), "grüße 🌍");
    assert_eq!(format!("{text:?}"), r#"String(JsValue("grüße 🌍"))"#);
    assert!(js("'a'").dyn_into::<JsString>().is_ok());
    assert!(js("1").dyn_into::<JsString>().is_err());
}

#[wasm_bindgen_test]
fn symbols() {
    let symbol = Symbol::new("a");
    assert_eq!(symbol, symbol.clone());
    assert_ne!(symbol, Symbol::new("a"));
    assert!(symbol.to_js().is_symbol());
}

#[wasm_bindgen_test]
fn integers_of_any_size() {
    assert_eq!(BigInt::from(u64::MAX).to_string(), "18446744073709551615");
    assert_eq!(BigInt::from(i128::MIN).to_string(), "-170141183460469231731687303715884105728");
    assert_eq!(i64::try_from(BigInt::from(i64::MIN)), Ok(i64::MIN));
    assert_eq!(u128::try_from(BigInt::from(u128::MAX)), Ok(u128::MAX));
    let large = BigInt::from(js("2n ** 64n"));
    assert_eq!(u64::try_from(large.clone()), Err(large.clone()));
    assert_eq!(u128::try_from(large), Ok(1 << 64));
    assert!(i64::try_from(BigInt::from(u64::MAX)).is_err());
}

#[wasm_bindgen_test]
fn objects() {
    let object = Object::new();
    assert!(object.is_object());
    assert_eq!(object, object.clone());
    assert_ne!(object, Object::new());
    assert!(js("() => 1").dyn_into::<Object>().is_ok());
    assert!(js("1").dyn_into::<Object>().is_err());
}

#[wasm_bindgen_test]
fn iterators() {
    let iter = |code: &str| Iter::<u32>::from(js(code));
    assert_eq!(iter("[1, 2, 3].values()").collect::<Vec<_>>(), [1, 2, 3]);
    let pairs = Iter::<(String, u32)>::from(js("new Map([['a', 1], ['b', 2]]).entries()"));
    assert_eq!(pairs.collect::<Vec<_>>(), [("a".to_owned(), 1), ("b".to_owned(), 2)]);
    // One that goes on after its end, one that throws, one that is none: all are done once they are done.
    let mut again = iter("{ at: 0, next() { return { done: this.at++ == 1, value: this.at } } }");
    assert_eq!([again.next(), again.next(), again.next(), again.next()], [Some(1), None, None, None]);
    let mut throws = iter("function*() { yield 1; throw Error() }()");
    assert_eq!([throws.next(), throws.next(), throws.next()], [Some(1), None, None]);
    assert_eq!(iter("17").next(), None);
    assert_eq!(iter("{ next() { return undefined } }").next(), None);
}

#[wasm_bindgen_test]
async fn asynchronous_iterators() {
    let items = AsyncIter::<u32>::from(js("async function*() { yield 1; yield 2; throw Error('three') }()"));
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert_eq!(items.next().await.unwrap().unwrap_err().message(), "three");
    assert!(items.next().await.is_none());
    assert!(AsyncIter::<u32>::from(js("17")).next().await.unwrap().is_err());
}
