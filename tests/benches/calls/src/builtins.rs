//! JavaScript's own objects.

use crate::suite::Suite;
use wasm_bindgen::JsValue;
use web_bindings as ours;

const ITEMS: u32 = 1_000;
const TEXT: &str = r#"{"name":"Ada","year":1815,"tags":["a","b","c"]}"#;

pub fn add(suite: &mut Suite) {
    arrays(suite);
    collections(suite);
    objects(suite);
    dates_and_numbers(suite);
}

/// An array of numbers, as both crates see it.
fn numbers(length: u32) -> (js_sys::Array, ours::Array<f64>) {
    let theirs: js_sys::Array = (0..length).map(JsValue::from).collect();
    let ours = ours::Array::from(JsValue::from(theirs.clone()));
    (theirs, ours)
}

fn arrays(suite: &mut Suite) {
    let (theirs, ours) = numbers(ITEMS);
    suite.call(
        "iterate an Array of 1,000 numbers",
        move || theirs.iter().filter_map(|item| item.as_f64()).sum::<f64>(),
        move || ours.iter().sum::<f64>(),
    );
    let (theirs, ours) = numbers(ITEMS);
    suite.call(
        "an Array of 1,000 numbers into a Vec",
        move || theirs.iter().filter_map(|item| item.as_f64()).collect::<Vec<f64>>(),
        move || ours.to_vec(),
    );
    for length in [10, ITEMS] {
        let (theirs, ours) = numbers(length);
        suite.call(
            format!("Array.forEach with a closure, {length} items"),
            move || {
                let mut sum = 0.0;
                theirs.for_each(&mut |item, _, _| sum += item.as_f64().unwrap_or_default());
                sum
            },
            move || {
                let mut sum = 0.0;
                ours.for_each(|item, _, _| sum += item);
                sum
            },
        );
    }
    let (theirs, ours) = numbers(ITEMS);
    suite.call("an item of an Array", move || theirs.get(7).as_f64(), move || ours.get(7));
    let (theirs, ours) = numbers(ITEMS);
    suite.call("set an item of an Array", move || theirs.set(7, JsValue::from(1.5)), move || ours.set(7, 1.5));
    suite.call(
        "make an Array of ten texts",
        || (0..10).map(|_| JsValue::from_str("text")).collect::<js_sys::Array>(),
        || (0..10).map(|_| "text").collect::<ours::Array<String>>(),
    );
}

fn collections(suite: &mut Suite) {
    let theirs = js_sys::Map::new();
    theirs.set(&"key".into(), &JsValue::from(1));
    let ours = ours::Map::<String, f64>::from(JsValue::from(theirs.clone()));
    suite.call("Map.get with a text", move || theirs.get(&"key".into()).as_f64(), move || ours.get("key"));
    let theirs = js_sys::Map::new();
    let ours = ours::Map::<String, f64>::from(JsValue::from(theirs.clone()));
    suite.call(
        "Map.set with a text",
        move || drop(theirs.set(&"key".into(), &JsValue::from(1.5))),
        move || drop(ours.set("key", 1.5)),
    );
    let theirs = js_sys::Set::new(&JsValue::UNDEFINED);
    theirs.add(&JsValue::from(3));
    let ours = ours::Set::<f64>::from(JsValue::from(theirs.clone()));
    suite.call("Set.has with a number", move || theirs.has(&JsValue::from(3)), move || ours.has(3.0));
}

fn objects(suite: &mut Suite) {
    let object = js_sys::JSON::parse(TEXT).expect("JSON");
    let (theirs, ours) = (object.clone(), object.clone());
    suite.call(
        "Reflect.get with a text",
        move || js_sys::Reflect::get(&theirs, &"year".into()),
        move || ours::Reflect::get(&ours, &"year".into()),
    );
    let (theirs, ours) = (object.clone(), object.clone());
    suite.call(
        "Reflect.set with a text",
        move || js_sys::Reflect::set(&theirs, &"year".into(), &JsValue::from(1816)),
        move || ours::Reflect::set(&ours, &"year".into(), &ours::JsValue::from(1816)),
    );
    suite.call("JSON.parse", || js_sys::JSON::parse(TEXT), || ours::JSON::parse(TEXT));
    let (theirs, ours) = (object.clone(), object.clone());
    suite.call(
        "JSON.stringify",
        move || js_sys::JSON::stringify(&theirs).map(String::from),
        move || ours::JSON::stringify(&ours),
    );
    let theirs: js_sys::Object = object.clone().into();
    let ours: ours::Object = object.into();
    suite.call("Object.keys", move || js_sys::Object::keys(&theirs), move || ours::Object::keys(&ours));
    let (theirs, ours): (JsValue, JsValue) = (js_sys::Date::new_0().into(), js_sys::Date::new_0().into());
    suite.call(
        "dyn_ref of a builtin, hit",
        move || wasm_bindgen::JsCast::dyn_ref::<js_sys::Date>(&theirs).is_some(),
        move || wasm_bindgen::JsCast::dyn_ref::<ours::Date>(&ours).is_some(),
    );
}

fn dates_and_numbers(suite: &mut Suite) {
    suite.call("Date.now", js_sys::Date::now, ours::Date::now);
    suite.call(
        "new Date and its year",
        || js_sys::Date::new_0().get_full_year(),
        || ours::Date::new_0().get_full_year(),
    );
    suite.call("Math.random", js_sys::Math::random, ours::Math::random);
    suite.call(
        "Promise.resolve",
        || js_sys::Promise::resolve(&JsValue::from(1)),
        || ours::Promise::<f64>::resolve(1.0),
    );
}
