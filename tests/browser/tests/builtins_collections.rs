//! `Array`, `Map`, `Set` and the weak collections: values, edges and errors.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    Array, Callback, Exception, FinalizationRegistry, FromJs, Iter, JsString, Map, Object, Set, Symbol, ToJs, WeakMap,
    WeakRef, WeakSet,
};

#[wasm_bindgen]
extern "C" {
    fn eval(code: &str) -> JsValue;
}

fn js(code: &str) -> JsValue {
    eval(&format!("({code})"))
}

fn numbers(items: &[f64]) -> Array<f64> {
    Array::of(items)
}

/// A refused assignment throws if wasm-bindgen's JavaScript is strict, as modules are. It does nothing in the
/// JavaScript that wasm-bindgen writes for Node, which is not strict.
fn refused(result: Result<(), Exception>) {
    assert!(result.is_ok() || result.unwrap_err().name() == "TypeError");
}

#[wasm_bindgen_test]
fn arrays_are_searched() {
    let array = numbers(&[1.0, f64::NAN, 3.0, 1.0]);
    assert_eq!(array.at(-1).unwrap(), Some(1.0));
    assert_eq!(array.at(-5).unwrap(), None);
    assert_eq!(array.at(4).unwrap(), None);
    assert_eq!(array.index_of(1.0).unwrap(), 0);
    assert_eq!(array.index_of_with_from_index(1.0, 1).unwrap(), 3);
    assert_eq!(array.last_index_of(1.0).unwrap(), 3);
    assert_eq!(array.last_index_of_with_from_index(1.0, -2).unwrap(), 0);
    assert_eq!(array.index_of(f64::NAN).unwrap(), -1, "as `===` tells");
    assert!(array.includes(f64::NAN).unwrap(), "as `Object.is` tells");
    assert!(!array.includes_with_from_index(3.0, 3).unwrap());
    let large = Callback::new(|item: f64, _: u32, _: Array<f64>| item > 2.0);
    assert_eq!(array.find(&large).unwrap(), Some(3.0));
    assert_eq!(array.find_index(&large).unwrap(), 2);
    assert_eq!(array.find_last(&large).unwrap(), Some(3.0));
    assert_eq!(array.find_last_index(&large).unwrap(), 2);
    assert!(array.some(&large).unwrap());
    assert!(!array.every(&large).unwrap());
    assert_eq!(Array::<f64>::new().find(&large).unwrap(), None);
    assert!(Array::<f64>::new().every(&large).unwrap());
}

#[wasm_bindgen_test]
fn arrays_are_mapped() {
    let array = numbers(&[1.0, 2.0, 3.0]);
    let text = Callback::new(|item: f64, index: u32, whole: Array<f64>| format!("{item}@{index}/{}", whole.length()));
    let mapped: Array<String> = array.map(&text).unwrap();
    assert_eq!(mapped.to_vec(), ["1@0/3", "2@1/3", "3@2/3"]);
    let odd = Callback::new(|item: f64, _: u32, _: Array<f64>| item % 2.0 == 1.0);
    assert_eq!(array.filter(&odd).unwrap().to_vec(), [1.0, 3.0]);
    let twice = Callback::new(|item: f64, _: u32, _: Array<f64>| numbers(&[item, item]));
    assert_eq!(array.flat_map(&twice).unwrap().length(), 6);
    let sum = Callback::new(|sum: f64, item: f64, _: u32, _: Array<f64>| sum + item);
    assert_eq!(array.reduce(&sum).unwrap(), 6.0);
    let joined = Callback::new(|text: String, item: f64, _: u32, _: Array<f64>| format!("{text}{item}"));
    assert_eq!(array.reduce_with_initial_value(&joined, "=").unwrap(), "=123");
    assert_eq!(array.reduce_right_with_initial_value(&joined, "").unwrap(), "321");
    assert_eq!(Array::<f64>::new().reduce(&sum).unwrap_err().name(), "TypeError", "nothing to begin with");
}

#[wasm_bindgen_test]
fn closures_are_freed_when_the_call_returns() {
    let held = std::rc::Rc::new(());
    let array = numbers(&[2.0, 1.0]);
    let keep = held.clone();
    let doubled: Array<f64> = array
        .map(move |item: f64, _: u32, _: Array<f64>| {
            let _ = &keep;
            item * 2.0
        })
        .unwrap();
    assert_eq!(doubled.to_vec(), [4.0, 2.0]);
    assert_eq!(std::rc::Rc::strong_count(&held), 1);
    assert_eq!(array.to_sorted_by(|one: f64, two: f64| one - two).unwrap().to_vec(), [1.0, 2.0]);
}

#[wasm_bindgen_test]
fn what_a_callback_throws_comes_back() {
    let refuse = Callback::new(|_: f64, _: u32, _: Array<f64>| Err::<(), _>(Exception::new("no more")));
    assert_eq!(numbers(&[1.0]).for_each(&refuse).unwrap_err().message(), "no more");
}

#[wasm_bindgen_test]
fn arrays_change() {
    let array = numbers(&[3.0, 1.0, 2.0]);
    assert_eq!(array.to_sorted().unwrap().to_vec(), [1.0, 2.0, 3.0]);
    let down = Callback::new(|one: f64, two: f64| two - one);
    assert_eq!(array.to_sorted_by(&down).unwrap().to_vec(), [3.0, 2.0, 1.0]);
    assert_eq!(array.to_vec(), [3.0, 1.0, 2.0], "the array itself stays");
    assert_eq!(array.sort().unwrap(), array);
    assert_eq!(array.reverse().unwrap().to_vec(), [3.0, 2.0, 1.0]);
    assert_eq!(array.push_many(&[4.0, 5.0]).unwrap(), 5);
    assert_eq!(array.pop().unwrap(), Some(5.0));
    assert_eq!(array.shift().unwrap(), Some(3.0));
    assert_eq!(array.unshift_many([7.0]).unwrap(), 4);
    assert_eq!(array.splice_with_delete_count(1, 2).unwrap().to_vec(), [2.0, 1.0]);
    assert_eq!(array.splice_many(1, 0, [9.0, 8.0]).unwrap().length(), 0);
    assert_eq!(array.to_vec(), [7.0, 9.0, 8.0, 4.0]);
    assert_eq!(array.to_spliced(1).unwrap().to_vec(), [7.0]);
    assert_eq!(array.with(-1, 0.0).unwrap().to_vec(), [7.0, 9.0, 8.0, 0.0]);
    assert_eq!(array.with(4, 0.0).unwrap_err().name(), "RangeError");
    assert_eq!(array.fill_with_start(1.0, 2).unwrap().to_vec(), [7.0, 9.0, 1.0, 1.0]);
    assert_eq!(array.copy_within(2, 0).unwrap().to_vec(), [7.0, 9.0, 7.0, 9.0]);
    assert_eq!(array.slice_with_start_and_end(-3, -1).unwrap().to_vec(), [9.0, 7.0]);
    assert_eq!(array.concat(&[1.0][..]).unwrap().length(), 5);
    assert_eq!(Array::<f64>::new().pop().unwrap(), None);
}

#[wasm_bindgen_test]
fn frozen_arrays_refuse() {
    let array = Array::<f64>::from(js("Object.freeze([2, 1])"));
    assert_eq!(array.sort().unwrap_err().name(), "TypeError");
    assert_eq!(array.pop().unwrap_err().name(), "TypeError");
    assert_eq!(array.push_many([1.0]).unwrap_err().name(), "TypeError");
    refused(array.set_length(0));
    assert_eq!(array.length(), 2);
    assert_eq!(array.to_sorted().unwrap().to_vec(), [1.0, 2.0]);
}

#[wasm_bindgen_test]
fn arrays_that_cannot_change_say_so() {
    let type_error = |result: Result<(), Exception>| result.is_err_and(|error| error.name() == "TypeError");
    let odd = ["Object.freeze([2, 1])", "new Proxy([2, 1], { set: () => false, deleteProperty: () => false })"];
    for array in odd.map(|code| Array::<f64>::from(js(code))) {
        assert!(type_error(array.push(1.0).map(|_| ())) && type_error(array.push_many([1.0]).map(|_| ())));
        assert!(type_error(array.pop().map(|_| ())) && type_error(array.shift().map(|_| ())));
        assert!(type_error(array.unshift(1.0).map(|_| ())) && type_error(array.unshift_many([1.0]).map(|_| ())));
        assert!(type_error(array.fill(0.0).map(|_| ())) && type_error(array.copy_within(0, 1).map(|_| ())));
        assert!(type_error(array.reverse().map(|_| ())) && type_error(array.sort().map(|_| ())));
        assert!(type_error(array.splice(0).map(|_| ())) && type_error(array.splice_many(0, 1, [3.0]).map(|_| ())));
        assert_eq!(array.to_vec(), [2.0, 1.0]);
        assert_eq!(array.with(0, 5.0).unwrap().to_vec(), [5.0, 1.0], "a copy can");
    }
    let sealed = Array::<f64>::from(js("Object.seal([2, 1])"));
    assert_eq!(sealed.sort().unwrap().to_vec(), [1.0, 2.0]);
    assert!(type_error(sealed.pop().map(|_| ())) && type_error(sealed.push(1.0).map(|_| ())));
    let fixed = Array::<f64>::from(js("Object.defineProperty([1], 'length', { writable: false })"));
    assert!(type_error(fixed.push(1.0).map(|_| ())) && type_error(fixed.pop().map(|_| ())));
    let full = Array::<f64>::new_with_length(u32::MAX);
    assert!(
        ["RangeError", "TypeError"].contains(&full.push(1.0).unwrap_err().name().as_str()),
        "it has no more indexes"
    );
}

#[wasm_bindgen_test]
fn arrays_have_lengths() {
    let array = Array::<JsValue>::new_with_length(3);
    assert_eq!(array.length(), 3);
    assert_eq!(array.get(0), Some(JsValue::UNDEFINED));
    array.set_length(1).unwrap();
    assert_eq!(array.length(), 1);
    assert_eq!(Array::<JsValue>::new_with_length(u32::MAX).length(), u32::MAX);
}

#[wasm_bindgen_test]
fn arrays_in_words() {
    let array = numbers(&[1.5, f64::NAN]);
    assert_eq!(array.join().unwrap(), "1.5,NaN");
    assert_eq!(array.join_with_separator("; ").unwrap(), "1.5; NaN");
    assert_eq!(Array::<f64>::new().join().unwrap(), "");
    let bad = Array::<JsValue>::from(js("[{ toString() { throw new RangeError('no') } }]"));
    assert_eq!(bad.join().unwrap_err().name(), "RangeError");
    assert_eq!(Array::to_string(&array).unwrap(), "1.5,NaN");
}

#[wasm_bindgen_test]
fn arrays_of_what_iterates() {
    let letters: Array<String> = Array::from_iterable(&js("'a🌍'")).unwrap();
    assert_eq!(letters.to_vec(), ["a", "🌍"]);
    let doubled = Callback::new(|item: f64, _: u32| item * 2.0);
    let doubled: Array<f64> = Array::from_iterable_map(&js("[1, 2]"), &doubled).unwrap();
    assert_eq!(doubled.to_vec(), [2.0, 4.0]);
    assert!(Array::<JsValue>::from_iterable(&JsValue::NULL).is_err());
    assert!(Array::is_array(&doubled).unwrap());
    assert!(!Array::is_array(&js("{ length: 0 }")).unwrap());
    let revoked = js("(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy })()");
    assert_eq!(Array::is_array(&revoked).unwrap_err().name(), "TypeError");
    assert_eq!(letters.entries().unwrap().collect::<Vec<_>>(), [(0, "a".to_owned()), (1, "🌍".to_owned())]);
    assert_eq!(letters.keys().unwrap().collect::<Vec<_>>(), [0, 1]);
    assert_eq!(letters.values().unwrap().count(), 2);
    let nested = Array::<JsValue>::from(js("[1, [2, [3, [4]]]]"));
    assert_eq!(nested.flat::<JsValue>().unwrap().length(), 3);
    assert_eq!(nested.flat_with_depth::<f64>(f64::INFINITY).unwrap().to_vec(), [1.0, 2.0, 3.0, 4.0]);
}

#[wasm_bindgen_test]
fn maps() {
    let map = Map::<String, u32>::new();
    assert_eq!(map.size(), 0);
    assert_eq!(map.set("a", 1u32), map, "it chains");
    map.set("b", 2u32);
    assert_eq!(map.get("a"), Some(1));
    assert_eq!(map.get("c"), None);
    assert!(map.has("b"));
    assert!(map.delete("b"));
    assert!(!map.delete("b"));
    assert_eq!(map.entries().collect::<Vec<_>>(), [("a".to_owned(), 1)]);
    assert_eq!((&map).into_iter().map(|(key, _)| key).collect::<Vec<_>>(), ["a"]);
    assert_eq!(map.keys().collect::<Vec<_>>(), ["a"]);
    assert_eq!(map.values().collect::<Vec<_>>(), [1]);
    map.clear();
    assert_eq!(map.size(), 0);
    assert_eq!(map.to_string_tag(), "Map");
    assert!(map.to_js().dyn_into::<Map>().is_ok());
    assert!(Object::new().dyn_into::<Map>().is_err());
}

#[wasm_bindgen_test]
fn maps_of_any_key() {
    let map = Map::<JsValue, String>::new();
    let object = Object::new();
    map.set(&object, "object");
    map.set(f64::NAN, "NaN");
    map.set(-0.0, "zero");
    assert_eq!(map.get(&object).as_deref(), Some("object"));
    assert_eq!(map.get(Object::new()), None);
    assert_eq!(map.get(f64::NAN).as_deref(), Some("NaN"));
    assert_eq!(map.get(0.0).as_deref(), Some("zero"), "-0 and 0 are one key");
}

#[wasm_bindgen_test]
fn maps_as_collections() {
    let mut map: Map<String, f64> = [("a", 1.0), ("b", 2.0)].into_iter().collect();
    map.extend([("c", 3.0)]);
    assert_eq!(map.size(), 3);
    let pairs = Map::<String, f64>::new_from_entries(&[("x".to_owned(), 1.0)][..]).unwrap();
    assert_eq!(pairs.get("x"), Some(1.0));
    let seen = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let visit = Callback::new({
        let seen = seen.clone();
        move |value: f64, key: String, _: Map<String, f64>| seen.borrow_mut().push((key, value))
    });
    map.for_each(&visit).unwrap();
    assert_eq!(seen.borrow().len(), 3);
    assert!(Map::<String, f64>::from(js("new Map([[1, 2]])")).get("1").is_none());
}

#[wasm_bindgen_test]
fn sets() {
    let set = Set::<u32>::new();
    assert_eq!(set.add(1u32), set);
    set.add(1u32);
    set.add(2u32);
    assert_eq!(set.size(), 2);
    assert!(set.has(1u32));
    assert!(!set.has(3u32));
    assert_eq!((&set).into_iter().collect::<Vec<_>>(), [1, 2]);
    assert_eq!(set.entries().collect::<Vec<_>>(), [(1, 1), (2, 2)]);
    assert!(set.delete(1u32));
    set.clear();
    assert_eq!(set.values().count(), 0);
    let mut letters: Set<String> = ["a", "b"].into_iter().collect();
    letters.extend(["b", "c"]);
    assert_eq!(letters.keys().collect::<String>(), "abc");
    assert_eq!(Set::<u32>::new_from_items(&[1u32, 1, 2][..]).unwrap().size(), 2);
}

#[wasm_bindgen_test]
fn what_is_held_weakly() {
    let key = Object::new();
    let map = WeakMap::<JsValue, String>::new();
    map.set(&key, "value").unwrap();
    assert_eq!(map.get(&key).as_deref(), Some("value"));
    assert_eq!(map.get("a string"), None);
    assert_eq!(map.set("a string", "value").unwrap_err().name(), "TypeError");
    assert!(map.delete(&key));
    assert!(!map.has(&key));
    let set = WeakSet::<JsValue>::new();
    set.add(&key).unwrap();
    assert!(set.has(&key));
    assert_eq!(set.add(1.0).unwrap_err().name(), "TypeError");
    let held = WeakRef::<Object>::new(&key).unwrap();
    assert_eq!(WeakRef::deref(&held), Some(key.clone()));
    assert_eq!(WeakRef::<JsValue>::new("a string").unwrap_err().name(), "TypeError");
    let clean = Callback::new(|_: String| ());
    let registry = FinalizationRegistry::<String>::new(&clean);
    registry.register_with_token(&key, "held", &key).unwrap();
    assert!(registry.unregister(&key).unwrap());
    assert!(!registry.unregister(&key).unwrap());
    assert_eq!(registry.register(&JsValue::from(1), "held").unwrap_err().name(), "TypeError");
}

#[wasm_bindgen_test]
fn symbols_as_keys() {
    assert_ne!(Symbol::iterator(), Symbol::async_iterator());
    assert_eq!(Symbol::for_("a"), Symbol::for_("a"));
    assert_eq!(Symbol::key_for(&Symbol::for_("a")).as_deref(), Some("a"));
    assert_eq!(Symbol::key_for(&Symbol::iterator()), None);
    assert_eq!(Symbol::iterator().description().as_deref(), Some("Symbol.iterator"));
    assert_eq!(Symbol::new("a").to_string(), "Symbol(a)");
    assert_eq!(Symbol::iterator().own_to_string_tag(), "Symbol");
    assert_eq!(Iter::<u32>::from_js(JsValue::from(Map::<u32, u32>::new().keys())).to_string_tag().unwrap().len(), 12);
    assert_eq!(JsString::from("ab").at(-1).unwrap(), "b");
}
