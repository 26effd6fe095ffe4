//! `Array`, `Map`, `Set` and the weak collections: values, edges and errors.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    Array, Callback, Exception, FinalizationRegistry, FromJs, Iter, JsCast, JsString, JsValue, Map, Object, Set,
    Symbol, ToJs, WeakMap, WeakRef, WeakSet,
};
use web_bindings_tests::{js, panics, refused_assignments_do_nothing};

fn numbers(items: &[f64]) -> Array<f64> {
    Array::of(items)
}

fn frozen() -> Array<f64> {
    Array::from(js("Object.freeze([2, 1])"))
}

/// An array whose traps refuse every change.
fn refusing() -> Array<f64> {
    Array::from(js("new Proxy([2, 1], { set: () => false, deleteProperty: () => false })"))
}

#[wasm_bindgen_test]
fn arrays_are_searched() {
    let array = numbers(&[1.0, f64::NAN, 3.0, 1.0]);
    assert_eq!(array.at(-1), Some(1.0));
    assert_eq!(array.at(-5), None);
    assert_eq!(array.at(4), None);
    assert_eq!(array.index_of(1.0), 0);
    assert_eq!(array.index_of_with_from_index(1.0, 1), 3);
    assert_eq!(array.last_index_of(1.0), 3);
    assert_eq!(array.last_index_of_with_from_index(1.0, -2), 0);
    assert_eq!(array.index_of(f64::NAN), -1, "as `===` tells");
    assert!(array.includes(f64::NAN), "as `Object.is` tells");
    assert!(!array.includes_with_from_index(3.0, 3));
    let large = |item: f64, _: u32, _: Array<f64>| item > 2.0;
    assert_eq!(array.find(large), Some(3.0));
    assert_eq!(array.find_index(large), 2);
    assert_eq!(array.find_last(large), Some(3.0));
    assert_eq!(array.find_last_index(large), 2);
    assert!(array.some(large));
    assert!(!array.every(large));
    assert_eq!(Array::<f64>::new().find(large), None);
    assert!(Array::<f64>::new().every(large));
}

#[wasm_bindgen_test]
fn arrays_are_mapped() {
    let array = numbers(&[1.0, 2.0, 3.0]);
    let text = |item: f64, index: u32, whole: Array<f64>| format!("{item}@{index}/{}", whole.length());
    let mapped: Array<String> = array.map(text);
    assert_eq!(mapped.to_vec(), ["1@0/3", "2@1/3", "3@2/3"]);
    let odd = |item: f64, _: u32, _: Array<f64>| item % 2.0 == 1.0;
    assert_eq!(array.filter(odd).to_vec(), [1.0, 3.0]);
    let twice = |item: f64, _: u32, _: Array<f64>| numbers(&[item, item]);
    assert_eq!(array.flat_map(twice).length(), 6);
    let sum = |sum: f64, item: f64, _: u32, _: Array<f64>| sum + item;
    assert_eq!(array.reduce(sum).unwrap(), 6.0);
    let joined = |text: String, item: f64, _: u32, _: Array<f64>| format!("{text}{item}");
    assert_eq!(array.reduce_with_initial_value(joined, "="), "=123");
    assert_eq!(array.reduce_right_with_initial_value(joined, ""), "321");
    assert_eq!(Array::<f64>::new().reduce(sum).unwrap_err().name(), "TypeError", "nothing to begin with");
}

#[wasm_bindgen_test]
fn closures_are_freed_when_the_call_returns() {
    let held = std::rc::Rc::new(());
    let array = numbers(&[2.0, 1.0]);
    let keep = held.clone();
    let doubled: Array<f64> = array.map(move |item: f64, _: u32, _: Array<f64>| {
        let _ = &keep;
        item * 2.0
    });
    assert_eq!(doubled.to_vec(), [4.0, 2.0]);
    assert_eq!(std::rc::Rc::strong_count(&held), 1);
    assert_eq!(array.to_sorted_by(|one: f64, two: f64| one - two).to_vec(), [1.0, 2.0]);
}

#[wasm_bindgen_test]
fn what_a_callback_throws_comes_back() {
    let refuse = Callback::new(|_: f64, _: u32, _: Array<f64>| Err::<(), _>(Exception::new("no more")));
    assert_eq!(numbers(&[1.0]).try_for_each(&refuse).unwrap_err().message(), "no more");
    let mut calls = 0;
    let refuse = |item: f64, _: u32, _: Array<f64>| {
        calls += 1;
        if item > 1.0 { Err(Exception::new("too large")) } else { Ok(item) }
    };
    assert_eq!(numbers(&[1.0, 2.0, 3.0]).try_map::<f64>(refuse).unwrap_err().message(), "too large");
    assert_eq!(calls, 2, "it goes no further");
}

#[wasm_bindgen_test]
fn arrays_change() {
    let array = numbers(&[3.0, 1.0, 2.0]);
    assert_eq!(array.to_sorted().to_vec(), [1.0, 2.0, 3.0]);
    assert_eq!(array.to_sorted_by(|one: f64, two: f64| two - one).to_vec(), [3.0, 2.0, 1.0]);
    assert_eq!(array.to_vec(), [3.0, 1.0, 2.0], "the array itself stays");
    assert_eq!(array.sort(), array);
    assert_eq!(array.reverse().to_vec(), [3.0, 2.0, 1.0]);
    assert_eq!(array.push_many(&[4.0, 5.0]).unwrap(), 5);
    assert_eq!(array.pop(), Some(5.0));
    assert_eq!(array.shift(), Some(3.0));
    assert_eq!(array.unshift_many([7.0]).unwrap(), 4);
    assert_eq!(array.splice_with_delete_count(1, 2).to_vec(), [2.0, 1.0]);
    assert_eq!(array.splice_many(1, 0, [9.0, 8.0]).unwrap().length(), 0);
    assert_eq!(array.to_vec(), [7.0, 9.0, 8.0, 4.0]);
    assert_eq!(array.to_spliced(1).to_vec(), [7.0]);
    assert_eq!(array.with(-1, 0.0).unwrap().to_vec(), [7.0, 9.0, 8.0, 0.0]);
    assert_eq!(array.with(4, 0.0).unwrap_err().name(), "RangeError");
    assert_eq!(array.fill_with_start(1.0, 2).to_vec(), [7.0, 9.0, 1.0, 1.0]);
    assert_eq!(array.copy_within(2, 0).to_vec(), [7.0, 9.0, 7.0, 9.0]);
    assert_eq!(array.slice_with_start_and_end(-3, -1).to_vec(), [9.0, 7.0]);
    assert_eq!(array.concat(&[1.0][..]).length(), 5);
    assert_eq!(Array::<f64>::new().pop(), None);
}

#[wasm_bindgen_test]
fn frozen_arrays_refuse() {
    let array = frozen();
    assert_eq!(array.push_many([1.0]).unwrap_err().name(), "TypeError");
    if refused_assignments_do_nothing() {
        array.set_length(0);
    }
    assert_eq!(array.length(), 2);
    assert_eq!(array.to_sorted().to_vec(), [1.0, 2.0]);
}

#[wasm_bindgen_test]
fn arrays_that_cannot_change_say_so() {
    let type_error = |error: Exception| error.name() == "TypeError";
    for array in [frozen(), refusing()] {
        assert!(array.push_many([1.0]).is_err_and(type_error) && array.unshift_many([1.0]).is_err_and(type_error));
        assert!(array.splice_many(0, 1, [3.0]).is_err_and(type_error));
        let up = |one: f64, two: f64| one - two;
        assert!(array.try_sort_by(up).is_err_and(type_error));
        assert_eq!(array.to_vec(), [2.0, 1.0]);
        assert_eq!(array.with(0, 5.0).unwrap().to_vec(), [5.0, 1.0], "a copy can");
    }
    let sealed = Array::<f64>::from(js("Object.seal([2, 1])"));
    assert_eq!(sealed.sort().to_vec(), [1.0, 2.0]);
}

panics! {
    a_frozen_array_is_not_pushed_to: frozen().push(1.0) => "`Array.push` threw TypeError";
    a_frozen_array_is_not_sorted: frozen().sort() => "`Array.sort` threw TypeError";
    a_frozen_array_is_not_sorted_by_a_closure: frozen().sort_by(|one: f64, two: f64| one - two)
        => "`Array.sort` threw TypeError";
    a_trap_refuses_the_last_item: refusing().pop() => "`Array.pop` threw TypeError";
    a_trap_refuses_to_fill: refusing().fill(0.0) => "`Array.fill` threw TypeError";
    a_sealed_array_keeps_its_items: Array::<f64>::from(js("Object.seal([2, 1])")).shift()
        => "`Array.shift` threw TypeError";
    an_array_of_fixed_length:
        Array::<f64>::from(js("Object.defineProperty([1], 'length', { writable: false })")).push(1.0)
        => "`Array.push` threw TypeError";
    a_full_array_has_no_more_indexes: Array::<f64>::new_with_length(u32::MAX).push(1.0) => "`Array.push` threw";
    an_item_that_makes_no_text: Array::<JsValue>::from(js("[{ toString() { throw new RangeError('no') } }]")).join()
        => "`Array.join` threw RangeError: no";
    a_string_is_held_strongly: WeakMap::<JsValue, String>::new().set("a string", "value")
        => "`WeakMap.set` threw TypeError";
    a_number_is_held_strongly: WeakSet::<JsValue>::new().add(1.0) => "`WeakSet.add` threw TypeError";
    no_weak_reference_to_a_string: WeakRef::<JsValue>::new("a string") => "`new WeakRef` threw TypeError";
    a_number_is_never_collected: FinalizationRegistry::<String>::new(|_: String| ()).register(&JsValue::from(1), "held")
        => "`FinalizationRegistry.register` threw TypeError";
}

#[wasm_bindgen_test]
fn arrays_have_lengths() {
    let array = Array::<JsValue>::new_with_length(3);
    assert_eq!(array.length(), 3);
    assert_eq!(array.get(0), Some(JsValue::UNDEFINED));
    array.set_length(1);
    assert_eq!(array.length(), 1);
    assert_eq!(Array::<JsValue>::new_with_length(u32::MAX).length(), u32::MAX);
}

#[wasm_bindgen_test]
fn arrays_in_words() {
    let array = numbers(&[1.5, f64::NAN]);
    assert_eq!(array.join(), "1.5,NaN");
    assert_eq!(array.join_with_separator("; "), "1.5; NaN");
    assert_eq!(Array::<f64>::new().join(), "");
    assert_eq!(Array::to_string(&array), "1.5,NaN");
}

#[wasm_bindgen_test]
fn arrays_of_what_iterates() {
    let letters: Array<String> = Array::from_iterable(&js("'a🌍'")).unwrap();
    assert_eq!(letters.to_vec(), ["a", "🌍"]);
    let doubled = Callback::new(|item: f64, _: u32| item * 2.0);
    let doubled: Array<f64> = Array::from_iterable_map(&js("[1, 2]"), &doubled).unwrap();
    assert_eq!(doubled.to_vec(), [2.0, 4.0]);
    assert!(Array::<JsValue>::from_iterable(&JsValue::NULL).is_err());
    assert!(Array::is_array(&doubled));
    assert!(!Array::is_array(&js("{ length: 0 }")));
    assert_eq!(letters.entries().collect::<Vec<_>>(), [(0, "a".to_owned()), (1, "🌍".to_owned())]);
    assert_eq!(letters.keys().collect::<Vec<_>>(), [0, 1]);
    assert_eq!(letters.values().count(), 2);
    let nested = Array::<JsValue>::from(js("[1, [2, [3, [4]]]]"));
    assert_eq!(nested.flat::<JsValue>().length(), 3);
    assert_eq!(nested.flat_with_depth::<f64>(f64::INFINITY).to_vec(), [1.0, 2.0, 3.0, 4.0]);
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
    let pairs = Map::<String, f64>::new_from_entries(&[("x".to_owned(), 1.0)][..]);
    assert_eq!(pairs.get("x"), Some(1.0));
    let mut seen = Vec::new();
    map.for_each(|value: f64, key: String, _: Map<String, f64>| seen.push((key, value)));
    assert_eq!(seen, [("a".to_owned(), 1.0), ("b".to_owned(), 2.0), ("c".to_owned(), 3.0)]);
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
    assert_eq!(Set::<u32>::new_from_items(&[1u32, 1, 2][..]).size(), 2);
}

#[wasm_bindgen_test]
fn what_is_held_weakly() {
    let key = Object::new();
    let map = WeakMap::<JsValue, String>::new();
    map.set(&key, "value");
    assert_eq!(map.get(&key).as_deref(), Some("value"));
    assert_eq!(map.get("a string"), None);
    assert!(map.delete(&key));
    assert!(!map.has(&key));
    let set = WeakSet::<JsValue>::new();
    set.add(&key);
    assert!(set.has(&key));
    let held = WeakRef::<Object>::new(&key);
    assert_eq!(WeakRef::deref(&held), Some(key.clone()));
    let clean = Callback::new(|_: String| ());
    let registry = FinalizationRegistry::<String>::new(&clean);
    registry.register_with_token(&key, "held", &key);
    assert!(registry.unregister(&key));
    assert!(!registry.unregister(&key));
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
