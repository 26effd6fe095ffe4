//! Annex B and its like: `escape`, HTML from strings, two digits of a year, accessors on `Object.prototype`, what `RegExp`
//! keeps of the last match; and the classes of functions that are no globals.
#![cfg(target_arch = "wasm32")]
#![allow(deprecated, reason = "Annex B is for old programs")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::Intl::Segmenter;
use web_bindings::{
    Array, AsyncFunction, AsyncGeneratorFunction, Callback, Date, Function, Generator, GeneratorFunction, Iter,
    JsString, JsValue, Object, Promise, Reflect, RegExp, escape, unescape,
};
use web_bindings_tests::{js, panics};

#[wasm_bindgen_test]
fn escapes() {
    assert_eq!(escape("ä €/"), "%E4%20%u20AC/");
    assert_eq!(unescape("%E4%20%u20AC%"), "ä €%");
}

#[wasm_bindgen_test]
fn html_from_strings() {
    let text = JsString::from("a<b");
    assert_eq!(text.anchor("\"x\"").to_string(), "<a name=\"&quot;x&quot;\">a<b</a>");
    assert_eq!(text.link("/").to_string(), "<a href=\"/\">a<b</a>");
    assert_eq!(text.fontcolor("red").to_string(), "<font color=\"red\">a<b</font>");
    assert_eq!(text.fontsize("7").to_string(), "<font size=\"7\">a<b</font>");
    let tags = [text.big(), text.blink(), text.bold(), text.fixed(), text.italics(), text.small(), text.strike()];
    let tags = tags.map(|text| text.to_string());
    let tags = tags.map(|text| text.split('>').next().unwrap_or_default().trim_start_matches('<').to_owned());
    assert_eq!(tags, ["big", "blink", "b", "tt", "i", "small", "strike"]);
    assert_eq!((text.sub().to_string(), text.sup().to_string()), ("<sub>a<b</sub>".into(), "<sup>a<b</sup>".into()));
}

#[wasm_bindgen_test]
fn parts_of_strings() {
    let text = JsString::from(" abcde ");
    assert_eq!(text.substr(-3).to_string(), "de ");
    assert_eq!(text.substr_with_length(1, 2).to_string(), "ab");
    assert_eq!(text.substr_with_length(1, -2).to_string(), "");
    assert_eq!((text.trim_left().to_string(), text.trim_right().to_string()), ("abcde ".into(), " abcde".into()));
}

#[wasm_bindgen_test]
fn years_since_1900() {
    let date = Date::new_with_year_month(2024, 6);
    assert_eq!(date.get_year(), 124);
    date.set_year(99);
    assert_eq!((date.get_full_year(), date.get_month()), (1999, 6));
    assert_eq!(Date::new_with_time(0.0).to_gmt_string().to_string(), "Thu, 01 Jan 1970 00:00:00 GMT");
    let none = Date::new_with_time(f64::NAN);
    assert_eq!((none.get_year(), none.to_gmt_string().to_string()), (0, "Invalid Date".into()));
}

#[wasm_bindgen_test]
fn accessors_of_objects() {
    let object = Object::new();
    object.define_getter(&"seven".into(), || JsValue::from(7));
    assert_eq!(Reflect::get(&object, &"seven".into()).unwrap(), 7);
    let seen = Array::<JsValue>::new();
    let setter = Callback::new({
        let seen = seen.clone();
        move |value: JsValue| {
            seen.push(&value);
        }
    });
    object.define_setter(&"seven".into(), &setter);
    assert!(Reflect::set(&object, &"seven".into(), &8.into()).unwrap());
    assert_eq!(seen.at(0).unwrap(), 8);
    let getter = object.lookup_getter(&"seven".into()).expect("defined above");
    assert_eq!(getter.apply(&object, &[]).unwrap(), 7);
    assert!(object.lookup_setter(&"seven".into()).is_some());
    assert!(object.lookup_getter(&"eight".into()).is_none());
}

#[wasm_bindgen_test]
fn prototypes() {
    let (object, prototype) = (Object::new(), Object::new());
    object.set_proto(Some(&prototype));
    assert_eq!(object.proto().unwrap(), prototype);
    let bare = Object::create(None);
    assert!(bare.proto().is_none(), "it inherits no accessor");
}

panics! {
    a_frozen_object_gets_no_getter: Object::freeze(&Object::new()).define_getter(&"x".into(), || JsValue::NULL)
        => "`Object.__defineGetter__` threw TypeError";
    nothing_is_its_own_prototype: {
        let object = Object::new();
        object.set_proto(Some(&object))
    } => "`Object.__proto__` threw TypeError";
}

#[wasm_bindgen_test]
fn the_last_match() {
    assert!(RegExp::new("(b)(c)", "").unwrap().test("abcd"));
    assert_eq!(
        (RegExp::n1().unwrap(), RegExp::n2().unwrap(), RegExp::n3().unwrap()),
        ("b".into(), "c".into(), "".into())
    );
    assert_eq!((RegExp::left_context().unwrap(), RegExp::right_context().unwrap()), ("a".into(), "d".into()));
    assert_eq!((RegExp::last_match().unwrap(), RegExp::last_paren().unwrap()), ("bc".into(), "c".into()));
    assert_eq!(RegExp::input().unwrap(), "abcd");
    RegExp::set_input("other").unwrap();
    assert_eq!(RegExp::input().unwrap(), "other");
}

#[wasm_bindgen_test]
fn compiled_again() {
    let pattern = RegExp::new("a", "").unwrap();
    assert_eq!(pattern.compile_with_flags("B", "i").unwrap(), pattern);
    assert!(pattern.test("b"));
    assert_eq!(pattern.compile("(").unwrap_err().name(), "SyntaxError");
}

#[wasm_bindgen_test]
fn functions_that_are_no_globals() {
    type Generates = fn(f64) -> Generator<f64>;
    let twice = GeneratorFunction::from(js("function* (x) { yield x; yield x; }"));
    assert_eq!(twice.to_string_tag(), "GeneratorFunction");
    let generator = twice.with_signature::<Generates>().call(3.0).unwrap();
    assert_eq!(Object::get_prototype_of(&generator).unwrap(), twice.prototype());
    assert_eq!(Iter::<f64>::from(JsValue::from(generator)).collect::<Vec<_>>(), [3.0, 3.0]);
    // Such a class makes a function of a text.
    let class = Function::<fn()>::from(twice.constructor_function());
    let made = Reflect::construct(&class, [JsValue::from("x"), JsValue::from("yield x + 1")]).unwrap();
    let made = GeneratorFunction::from(JsValue::from(made));
    assert_eq!(Iter::<f64>::from(made.apply(&JsValue::UNDEFINED, &[1.into()]).unwrap()).collect::<Vec<_>>(), [2.0]);
}

#[wasm_bindgen_test]
async fn asynchronous_functions() {
    let later = AsyncFunction::from(js("async x => x + 1"));
    assert_eq!(later.to_string_tag(), "AsyncFunction");
    assert_eq!(later.with_signature::<fn(f64) -> Promise<f64>>().call(1.0).unwrap().await.unwrap(), 2.0);
    let generates = AsyncGeneratorFunction::from(js("async function* () {}"));
    assert_eq!(generates.to_string_tag(), "AsyncGeneratorFunction");
    assert!(generates.prototype().is_prototype_of(&generates.apply(&JsValue::UNDEFINED, &[]).unwrap()));
}

#[wasm_bindgen_test]
fn segments_are_no_global_either() {
    let segments = Segmenter::new().unwrap().segment("ab");
    assert_eq!(segments.containing(1).unwrap().get_segment(), "b");
    assert!(segments.containing(2).is_none());
    assert_eq!(segments.into_iter().count(), 2);
}
