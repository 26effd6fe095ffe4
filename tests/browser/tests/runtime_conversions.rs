//! `FromJs`, `ToJs` and `IntoJs`: the right kinds, the wrong kinds, `Option` at every depth.
#![cfg(target_arch = "wasm32")]

use std::collections::BTreeMap;

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Array, BigInt, FromJs, IntoJs, IntoRecord, IntoSequence, JsString, Object, Record, Symbol, ToJs};

#[wasm_bindgen]
extern "C" {
    fn eval(code: &str) -> JsValue;
    #[wasm_bindgen(js_namespace = JSON)]
    fn stringify(value: &JsValue) -> String;
}

fn js(code: &str) -> JsValue {
    eval(&format!("({code})"))
}

/// One value of each kind that JavaScript has.
fn all_kinds() -> Vec<JsValue> {
    let kinds = "undefined; null; true; 1.5; 'text'; 1n; Symbol(); []; {}; () => 1; new Proxy({}, {})";
    kinds.split("; ").map(js).collect()
}

#[wasm_bindgen_test]
fn values_of_the_right_kind() {
    assert!(bool::from_js(js("true")));
    assert_eq!(f64::from_js(js("1.5")), 1.5);
    assert_eq!(f32::from_js(js("1.5")), 1.5);
    assert_eq!(i32::from_js(js("-7")), -7);
    assert_eq!(u8::from_js(js("200")), 200);
    assert_eq!(i64::from_js(js("-9007199254740991")), -9007199254740991);
    assert_eq!(u64::from_js(js("9007199254740992")), 9007199254740992);
    assert_eq!(String::from_js(js("'grüße 🌍'")), "grüße 🌍");
    assert_eq!(<(String, u32)>::from_js(js("['a', 1]")), ("a".to_owned(), 1));
    <()>::from_js(js("undefined"));
}

#[wasm_bindgen_test]
fn values_of_the_wrong_kind() {
    for value in all_kinds() {
        let is = |kind: &str| value.js_typeof() == kind;
        assert_eq!(bool::from_js(value.clone()), value.is_truthy() && is("boolean"), "{value:?}");
        assert_eq!(f64::from_js(value.clone()).is_nan(), !is("number"), "{value:?}");
        assert_eq!(i32::from_js(value.clone()), if is("number") { 1 } else { 0 }, "{value:?}");
        assert_eq!(u64::from_js(value.clone()), if is("number") || is("bigint") { 1 } else { 0 }, "{value:?}");
        assert_eq!(String::from_js(value.clone()), if is("string") { "text" } else { "" }, "{value:?}");
        assert_eq!(Option::<JsValue>::from_js(value.clone()).is_none(), value.is_null_or_undefined(), "{value:?}");
        // Object types hold whatever it is.
        assert_eq!(JsValue::from(Object::from_js(value.clone())), value);
        assert_eq!(<(String, String)>::from_js(value).0, "");
    }
}

#[wasm_bindgen_test]
fn integers_saturate() {
    assert_eq!(u8::from_js(js("256")), 255);
    assert_eq!(u8::from_js(js("-1")), 0);
    assert_eq!(i32::from_js(js("1.9")), 1);
    assert_eq!(i32::from_js(js("NaN")), 0);
    assert_eq!(i64::from_js(js("Infinity")), i64::MAX);
    assert_eq!(i64::from_js(js("-9223372036854775808n")), i64::MIN);
    assert_eq!(u64::from_js(js("-1n")), 0);
}

#[wasm_bindgen_test]
fn lone_surrogates_are_replaced() {
    assert_eq!(String::from_js(js("'a\\ud800b'")), "a\u{fffd}b");
    assert_eq!(JsString::from(js("'a\\ud800b'")).length(), 3);
}

#[wasm_bindgen_test]
fn options_at_every_depth() {
    assert_eq!(Option::<u32>::from_js(JsValue::NULL), None);
    assert_eq!(Option::<u32>::from_js(JsValue::UNDEFINED), None);
    assert_eq!(Option::<u32>::from_js(js("0")), Some(0));
    assert_eq!(Option::<Option<u32>>::from_js(JsValue::NULL), None);
    let items = Array::<Option<u32>>::from(js("[1, null, undefined, , 2]"));
    assert_eq!(items.to_vec(), [Some(1), None, None, None, Some(2)]);
    assert_eq!(items.get(1), Some(None));
    assert_eq!(items.get(2), Some(None));
    assert_eq!(items.get(5), None);
    let nested = Array::<Option<Array<Option<String>>>>::from(js("[['a', null], null]"));
    let nested: Vec<_> = nested.iter().map(|items| items.map(|items| items.to_vec())).collect();
    assert_eq!(nested, [Some(vec![Some("a".to_owned()), None]), None]);
    assert_eq!(Some(Some(1)).to_js(), 1.0);
    assert_eq!(Some(None::<u32>).to_js(), JsValue::NULL);
    assert_eq!(stringify(&Array::<Option<i32>>::of([Some(1), None]).to_js()), "[1,null]");
}

#[wasm_bindgen_test]
fn to_javascript() {
    assert_eq!(().to_js(), JsValue::UNDEFINED);
    assert_eq!(true.to_js(), true);
    assert_eq!(1.5.to_js(), 1.5);
    assert_eq!(u64::MAX.to_js(), 18446744073709551615.0);
    assert_eq!("text".to_js(), "text");
    assert_eq!(String::from("text").to_js(), "text");
    assert_eq!(stringify(&("a".to_owned(), 1).to_js()), r#"["a",1]"#);
}

#[wasm_bindgen_test]
fn what_matches() {
    fn matching<T: FromJs>() -> Vec<usize> {
        (0..).zip(all_kinds()).filter(|(_, value)| T::matches(value)).map(|(index, _)| index).collect()
    }
    assert_eq!(matching::<()>(), [0]);
    assert_eq!(matching::<bool>(), [2]);
    assert_eq!(matching::<f64>(), [3]);
    assert_eq!(matching::<u64>(), [3, 5]);
    assert_eq!(matching::<String>(), [4]);
    assert_eq!(matching::<JsString>(), [4]);
    assert_eq!(matching::<BigInt>(), [5]);
    assert_eq!(matching::<Symbol>(), [6]);
    assert_eq!(matching::<Array>(), [7]);
    assert_eq!(matching::<Record>(), [7, 8, 9, 10], "a function is an object");
    assert_eq!(matching::<web_bindings::Function>(), [9]);
    assert_eq!(matching::<Object>(), [7, 8, 9, 10]);
    assert_eq!(matching::<Option<bool>>(), [0, 1, 2]);
    assert_eq!(matching::<JsValue>().len(), 11);
}

#[wasm_bindgen_test]
fn sequences() {
    fn json<T>(items: impl IntoSequence<T>) -> String {
        stringify(&items.into_array().to_js())
    }
    let text = String::from("b");
    assert_eq!(json::<String>(["a", &text]), r#"["a","b"]"#);
    assert_eq!(json::<String>(&["a"]), r#"["a"]"#);
    assert_eq!(json::<String>(&[text.clone()][..]), r#"["b"]"#);
    assert_eq!(json::<String>(vec![JsString::from("c")]), r#"["c"]"#);
    assert_eq!(json::<String>([&JsString::from("c")]), r#"["c"]"#);
    assert_eq!(json::<f64>(&vec![1.5, f64::NAN]), "[1.5,null]");
    assert_eq!(json::<JsValue>(["a"]), r#"["a"]"#);
    assert_eq!(json::<JsValue>([1, 2]), "[1,2]");
    assert_eq!(json::<Array<String>>([("a", "b"), ("c", "d")]), r#"[["a","b"],["c","d"]]"#);
    assert_eq!(json::<Array<u32>>(vec![vec![1, 2], vec![]]), "[[1,2],[]]");
    let array = Array::<u32>::of([1, 2]);
    assert_eq!((&array).into_array(), array, "no copy");
    assert_eq!(json::<Array<u32>>([&array, &array]), "[[1,2],[1,2]]");
    assert_eq!(json::<Object>([&array]), "[[1,2]]", "a class stands for its ancestors");
}

#[wasm_bindgen_test]
fn records() {
    fn json<V>(entries: impl IntoRecord<V>) -> String {
        stringify(&entries.into_record().to_js())
    }
    assert_eq!(json::<String>([("a", "b"), ("c", "d")]), r#"{"a":"b","c":"d"}"#);
    assert_eq!(json::<f64>(&[(String::from("a"), 1.0)][..]), r#"{"a":1}"#);
    assert_eq!(json::<f64>(vec![("a", 1.0)]), r#"{"a":1}"#);
    assert_eq!(json::<f64>(&BTreeMap::from([("a", 1.0)])), r#"{"a":1}"#);
    let record = Record::<f64>::from(js("{ b: 2, a: 1, f: () => 1 }"));
    assert_eq!(record.keys(), ["b", "a", "f"]);
    assert_eq!(record.get("b"), Some(2.0));
    assert!(record.get("f").unwrap().is_nan());
    assert_eq!(record.get("toString"), None, "not an own property");
    assert_eq!(record.get("__proto__"), None, "not an own property");
    record.set("c", 3.0);
    let entries: Vec<_> = record.iter().filter(|(_, value)| !value.is_nan()).collect();
    assert_eq!(entries, [("b".to_owned(), 2.0), ("a".to_owned(), 1.0), ("c".to_owned(), 3.0)]);
    assert_eq!((&record).into_record(), record, "no copy");
    let collected: Record<String> = [("x", "y")].into_iter().collect();
    assert_eq!(collected.get("x").as_deref(), Some("y"));
}

#[wasm_bindgen_test]
fn references_stand_for_values() {
    fn value<T>(value: impl IntoJs<T>) -> JsValue {
        value.to_value()
    }
    assert_eq!(value::<u32>(1), 1.0);
    assert_eq!(value::<u32>(&&1), 1.0);
    assert_eq!(value::<String>(&&"a"), "a");
    assert_eq!(value::<JsValue>(&JsString::from("a")), "a");
    assert_eq!(value::<Option<String>>(None), JsValue::NULL);
}
