//! `Math`, function by function: a value, an end of the range, NaN. And what is left of `Object`, strings and symbols.
#![cfg(target_arch = "wasm32")]

use std::f64::consts;

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Array, JsString, JsValue, Math, Object, Symbol};
use web_bindings_tests::{js, panics};

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-14 * other.abs().max(1.0)
}

#[wasm_bindgen_test]
fn mathematics() {
    let pairs: [(fn(f64) -> f64, fn(f64) -> f64); 20] = [
        (Math::acos, f64::acos),
        (Math::acosh, f64::acosh),
        (Math::asin, f64::asin),
        (Math::asinh, f64::asinh),
        (Math::atan, f64::atan),
        (Math::atanh, f64::atanh),
        (Math::cbrt, f64::cbrt),
        (Math::cos, f64::cos),
        (Math::cosh, f64::cosh),
        (Math::exp, f64::exp),
        (Math::expm1, f64::exp_m1),
        (Math::log, f64::ln),
        (Math::log10, f64::log10),
        (Math::log1p, f64::ln_1p),
        (Math::log2, f64::log2),
        (Math::sin, f64::sin),
        (Math::sinh, f64::sinh),
        (Math::sqrt, f64::sqrt),
        (Math::tan, f64::tan),
        (Math::tanh, f64::tanh),
    ];
    for (index, (javascript, rust)) in pairs.into_iter().enumerate() {
        for number in [0.0, 0.5, -0.25, 1.0, 2.5, -3.0] {
            let (one, other) = (javascript(number), rust(number));
            assert!(
                one == other || one.is_nan() && other.is_nan() || close(one, other),
                "{index}: {number}: {one}, {other}"
            );
        }
        assert!(javascript(f64::NAN).is_nan(), "{index}");
    }
}

#[wasm_bindgen_test]
fn rounding() {
    assert_eq!((Math::ceil(-0.5), Math::ceil(1.1), Math::floor(-0.5), Math::trunc(-1.9)), (0.0, 2.0, -1.0, -1.0));
    assert!(Math::ceil(-0.5).is_sign_negative() && Math::trunc(-0.9).is_sign_negative());
    assert!(Math::round(-0.5).is_sign_negative(), "halves go up");
    assert_eq!((Math::round(2.5), Math::sign(-3.0), Math::abs(-0.0).is_sign_positive()), (3.0, -1.0, true));
    assert!(Math::sign(f64::NAN).is_nan() && Math::floor(f64::NAN).is_nan());
    assert_eq!(Math::fround(1e40), f32::INFINITY);
    assert_eq!((Math::clz32(0), Math::clz32(-1), Math::imul(-1, 5)), (32, 0, -5));
}

#[wasm_bindgen_test]
fn of_two_and_more() {
    assert_eq!((Math::pow(2.0, -1.0), Math::pow(0.0, 0.0), Math::atan2(-0.0, -1.0)), (0.5, 1.0, -consts::PI));
    assert!(Math::pow(1.0, f64::INFINITY).is_nan(), "where Rust says 1");
    assert_eq!((Math::max(-0.0, 0.0), Math::min(1.0, -1.0)), (0.0, -1.0));
    assert!(Math::min(0.0, -0.0).is_sign_negative() && Math::max(1.0, f64::NAN).is_nan());
    assert_eq!(Math::min_of(Vec::<f64>::new()).unwrap(), f64::INFINITY);
    assert_eq!((Math::min_of([3.0, 1.0, 2.0]).unwrap(), Math::max_of([3.0]).unwrap()), (1.0, 3.0));
    assert_eq!((Math::hypot(3.0, -4.0), Math::hypot_of(Vec::<f64>::new()).unwrap()), (5.0, 0.0));
    assert_eq!(Math::hypot(f64::NAN, f64::INFINITY), f64::INFINITY);
    assert_eq!((Math::LN10, Math::LOG2E, Math::LOG10E), (consts::LN_10, consts::LOG2_E, consts::LOG10_E));
    assert_eq!((Math::SQRT1_2, Math::to_string_tag().as_str()), (consts::FRAC_1_SQRT_2, "Math"));
}

#[wasm_bindgen_test]
fn objects() {
    let object = Object::from(js("{ a: 1, get b() { throw new EvalError() } }"));
    Object::define_properties(&object, &Object::from(js("{ c: { value: 3 } }")));
    assert_eq!(Object::get_own_property_names(&object).to_vec(), ["a", "b", "c"]);
    assert_eq!(Object::keys(&object).to_vec(), ["a", "b"], "`c` is not enumerable");
    assert!(!object.property_is_enumerable(&"c".into()) && object.property_is_enumerable(&"a".into()));
    Object::seal(&object);
    assert!(Object::is_sealed(&object) && !Object::is_frozen(&object));
    assert_eq!(object.constructor_function(), js("Object"));
    assert!(Object::is_frozen(&JsValue::from(1)), "what is no object cannot change");
    assert_eq!(Object::from_entries(&js("[1]")).unwrap_err().name(), "TypeError");
    let frozen = Object::from(js("Object.freeze({ a: 1 })"));
    assert_eq!(Object::assign_all(&frozen, [&object]).unwrap_err().name(), "TypeError");
}

panics! {
    an_accessor_throws: Object::values(&Object::from(js("{ get b() { throw new EvalError() } }")))
        => "`Object.values` threw EvalError";
    a_trap_throws:
        Object::from(js("new Proxy({}, { getOwnPropertyDescriptor() { throw new EvalError() } })"))
            .property_is_enumerable(&"a".into())
        => "`Object.propertyIsEnumerable` threw EvalError";
    a_property_that_cannot_be_defined_again:
        Object::define_properties(&Object::from(js("Math")), &Object::from(js("{ PI: { value: 4 } }")))
        => "`Object.defineProperties` threw TypeError";
    a_frozen_object_is_not_assigned_to:
        Object::assign(&Object::from(js("Object.freeze({ a: 1 })")), &Object::from(js("{ a: 2 }")))
        => "`Object.assign` threw TypeError";
}

#[wasm_bindgen_test]
fn strings() {
    let text = JsString::from(" Ab ");
    assert_eq!((text.trim_start(), text.trim_end()), ("Ab ".into(), " Ab".into()));
    assert_eq!(text.to_lower_case(), " ab ");
    assert_eq!(JsString::from("i").to_locale_upper_case_with_locale("tr").unwrap(), "İ");
    assert_eq!(JsString::from("i").to_locale_upper_case_with_locale("not a tag").unwrap_err().name(), "RangeError");
    let template = Object::from(js("{ raw: ['a', 'b', 'c'] }"));
    assert_eq!(JsString::raw(&template, [JsValue::from(1), JsValue::NULL]).unwrap(), "a1bnullc");
    assert_eq!(JsString::raw(&Object::new(), Vec::<JsValue>::new()).unwrap_err().name(), "TypeError");
    let symbol = [JsValue::from(Symbol::iterator())];
    assert_eq!(JsString::raw(&template, symbol).unwrap_err().name(), "TypeError", "a symbol is no text");
}

#[wasm_bindgen_test]
fn symbols() {
    let well_known = [
        (Symbol::is_concat_spreadable(), "isConcatSpreadable"),
        (Symbol::split(), "split"),
        (Symbol::to_primitive(), "toPrimitive"),
        (Symbol::unscopables(), "unscopables"),
        (Symbol::match_all(), "matchAll"),
        (Symbol::has_instance(), "hasInstance"),
    ];
    for (symbol, name) in well_known {
        assert_eq!(JsValue::from(&symbol), js(&format!("Symbol.{name}")));
        assert_eq!(symbol.to_string(), format!("Symbol(Symbol.{name})"));
    }
    let own = Symbol::new("");
    assert_eq!((own.description().as_deref(), Symbol::key_for(&own)), (Some(""), None));
    assert_eq!(own.own_to_primitive("string"), own);
    assert_eq!(Symbol::from(js("Symbol()")).description(), None);
    let unscopables = Array::<f64>::new().unscopables();
    assert!(Object::has_own_str(&unscopables, "values"));
}
