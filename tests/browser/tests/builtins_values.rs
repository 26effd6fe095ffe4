//! Strings, numbers, integers of any size, `Math`, dates, regular expressions, the global functions.
#![cfg(target_arch = "wasm32")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    BigInt, Boolean, Callback, Date, JsCast, JsString, JsValue, Math, Number, RegExp, decode_uri, decode_uri_component,
    encode_uri, encode_uri_component, is_finite, is_nan, parse_float, parse_int, parse_int_with_radix,
};
use web_bindings_tests::{js, panics, refused_assignments_do_nothing};

fn text(text: &str) -> JsString {
    JsString::from(text)
}

#[wasm_bindgen_test]
fn strings_by_index() {
    let word = text("a🌍b");
    assert_eq!(word.length(), 4);
    assert_eq!(word.at(-1).unwrap(), "b");
    assert_eq!(word.at(4), None);
    assert_eq!(word.char_at(9), "");
    assert_eq!(word.char_code_at(0), 97.0);
    assert!(word.char_code_at(9).is_nan());
    assert_eq!(word.code_point_at(1), Some(0x1f30d));
    assert_eq!(word.code_point_at(9), None);
    assert_eq!(word.slice(-1), "b");
    assert_eq!(word.slice_with_end(0, 1), "a");
    assert_eq!(word.substring_with_end(1, 0), "a", "the two are swapped");
    assert_eq!((&word).into_iter().count(), 3, "by code points");
}

#[wasm_bindgen_test]
fn lone_surrogates_stay_in_javascript() {
    let half = text("🌍").slice_with_end(0, 1);
    assert!(!half.is_well_formed());
    assert_eq!(half.length(), 1);
    assert_eq!(String::from(&half), "\u{fffd}");
    assert_eq!(half.to_well_formed(), "\u{fffd}");
    assert_eq!(half.concat(&text("🌍").slice(1)), "🌍", "the halves make a whole");
    assert_eq!(JsString::from_char_code(&[0xd83cu16, 0xdf0d][..]).unwrap(), "🌍");
}

#[wasm_bindgen_test]
fn strings_are_searched() {
    let word = text("banana");
    assert_eq!(word.index_of("an"), 1);
    assert_eq!(word.index_of_with_position("an", 2), 3);
    assert_eq!(word.last_index_of("an"), 3);
    assert_eq!(word.index_of("x"), -1);
    assert!(word.includes(""));
    assert!(word.starts_with("ban"));
    assert!(word.starts_with_with_position("ana", 1));
    assert!(word.ends_with_with_end_position("ban", 3));
    let pattern = RegExp::new("n(.)", "g").unwrap();
    assert_eq!(word.search(&pattern), 2);
    assert_eq!(word.match_(&pattern).unwrap().length(), 2);
    let matches: Vec<_> = word.match_all(&pattern).unwrap().map(|found| found.index()).collect();
    assert_eq!(matches, [2, 4]);
    let not_global = RegExp::new("n", "").unwrap();
    assert_eq!(word.match_all(&not_global).unwrap_err().name(), "TypeError");
}

#[wasm_bindgen_test]
fn strings_are_changed() {
    assert_eq!(text("aXbX").replace("X", "-"), "a-bX");
    assert_eq!(text("aXbX").replace_all("X", "-").unwrap(), "a-b-");
    let letters = RegExp::new("[a-z]", "g").unwrap();
    assert_eq!(text("aXbX").replace(&letters, "$&$&"), "aaXbbX");
    let upper = Callback::new(|found: String| found.to_uppercase());
    assert_eq!(text("aXbX").try_replace_with_function(&letters, &upper).unwrap(), "AXBX");
    assert_eq!(text("aXbX").replace_with_function(&letters, |found: String| found.to_uppercase()), "AXBX");
    assert_eq!(text("ab").repeat(3), "ababab");
    assert_eq!(text("7").pad_start_with_pad_string(3, "0"), "007");
    assert_eq!(text("7").pad_end(2), "7 ");
    assert_eq!(text("\u{212b}").normalize().unwrap(), "\u{c5}");
    assert_eq!(text("a").normalize_with_form("NFX").unwrap_err().name(), "RangeError");
    assert_eq!(text(" a ").trim(), "a");
    assert_eq!(text("straße").to_upper_case(), "STRASSE");
    assert_eq!(text("I").to_locale_lower_case_with_locale("tr").unwrap(), "ı");
    assert!(text("I").to_locale_lower_case_with_locale("not a locale").is_err());
    let parts = text("a,b,,c").split_with_limit(",", 3);
    assert_eq!(parts.to_vec(), ["a", "b", ""]);
    assert_eq!(JsString::from_code_point(&[0x1f30du32][..]).unwrap(), "🌍");
    assert_eq!(JsString::from_code_point(&[0x110000u32][..]).unwrap_err().name(), "RangeError");
}

panics! {
    a_text_longer_than_any: text("ab").repeat(u32::MAX) => "`String.repeat` threw RangeError";
}

#[wasm_bindgen_test]
fn strings_have_an_order() {
    assert!(text("a") < text("b"));
    assert!(text("Z") < text("a"), "by code units");
    assert!(text("a") <= text("a"));
    assert_eq!(text("a").locale_compare("b"), -1);
    assert_eq!(text("a"), String::from("a"));
}

#[wasm_bindgen_test]
fn numbers_in_words() {
    let number = Number::from(1234.5678);
    assert_eq!(number.to_fixed_with_digits(2).unwrap(), "1234.57");
    assert_eq!(number.to_fixed_with_digits(101).unwrap_err().name(), "RangeError");
    assert_eq!(number.to_exponential_with_fraction_digits(1).unwrap(), "1.2e+3");
    assert_eq!(number.to_precision_with_precision(2).unwrap(), "1.2e+3");
    assert_eq!(number.to_precision_with_precision(0).unwrap_err().name(), "RangeError");
    assert_eq!(Number::from(255).to_string_with_radix(16).unwrap(), "ff");
    assert_eq!(Number::from(255).to_string_with_radix(1).unwrap_err().name(), "RangeError");
    assert_eq!(number.to_locale_string_with_locales("de-DE").unwrap(), "1.234,568");
    assert_eq!(Number::from(1e21).to_string(), "1e+21");
    assert_eq!(Number::from(-0.0).to_string(), "0");
    assert_eq!(Number::from(f64::NAN).to_string(), "NaN");
    assert_eq!(number, 1234.5678);
    assert!(Number::from(1) < Number::from(2.5));
    assert!(Number::from(f64::NAN).partial_cmp(&Number::from(1)).is_none());
    assert!(js("1").dyn_into::<Number>().is_ok());
    assert!(js("'1'").dyn_into::<Number>().is_err());
    assert!(Boolean::from(true).value_of());
    assert_eq!(Boolean::from(false).to_string(), "false");
}

#[wasm_bindgen_test]
fn numbers_and_their_limits() {
    assert_eq!(Number::MAX_SAFE_INTEGER, 9007199254740991.0);
    assert_eq!(Number::MIN_VALUE, js("Number.MIN_VALUE").as_f64().unwrap());
    assert_eq!(Number::MAX_VALUE, f64::MAX);
    assert_eq!(Number::EPSILON, f64::EPSILON);
    assert!(Number::NAN.is_nan());
    assert_eq!(Number::NEGATIVE_INFINITY, f64::NEG_INFINITY);
    assert!(Number::is_integer(&JsValue::from(5.0)));
    assert!(!Number::is_safe_integer(&JsValue::from(9007199254740992.0)));
    assert!(!Number::is_nan(&JsValue::from("NaN")), "a string is not NaN");
    assert_eq!(Number::parse_float("3.5px"), 3.5);
    assert_eq!(Number::parse_int_with_radix("z", 36), 35.0);
}

#[wasm_bindgen_test]
fn integers_of_any_size() {
    let large: BigInt = "0x10000000000000000".parse().unwrap();
    assert_eq!(large.to_string(), "18446744073709551616");
    assert_eq!(BigInt::new(&JsValue::from(1.5)).unwrap_err().name(), "RangeError");
    assert_eq!("one".parse::<BigInt>().unwrap_err().name(), "SyntaxError");
    assert_eq!(BigInt::new(&JsValue::UNDEFINED).unwrap_err().name(), "TypeError");
    let seven = BigInt::from(7i64);
    assert_eq!((&large + &seven).to_string(), "18446744073709551623");
    assert_eq!((&large * &large).to_string_with_radix(16).unwrap(), "100000000000000000000000000000000");
    assert_eq!((-&seven).to_string(), "-7");
    assert_eq!(seven.checked_div(&BigInt::from(2i64)).unwrap(), BigInt::from(3i64));
    assert_eq!(seven.checked_div(&BigInt::from(0i64)).unwrap_err().name(), "RangeError");
    assert!(seven < large);
    assert_eq!(BigInt::as_int_n(8, &BigInt::from(255i64)).unwrap(), BigInt::from(-1i64));
    assert_eq!(BigInt::as_uint_n(8, &BigInt::from(-1i64)).unwrap(), BigInt::from(255i64));
    assert_eq!(BigInt::as_int_n(u64::MAX, &seven).unwrap_err().name(), "RangeError");
    assert_eq!(large.to_locale_string_with_locales("en").unwrap(), "18,446,744,073,709,551,616");
}

#[wasm_bindgen_test]
fn mathematics() {
    assert_eq!(Math::floor(-1.5), -2.0);
    assert_eq!(Math::round(-1.5), -1.0, "halves go up");
    assert!(Math::sqrt(-1.0).is_nan());
    assert_eq!(Math::max(1.0, 2.0), 2.0);
    assert_eq!(Math::max_of(Vec::<f64>::new()).unwrap(), f64::NEG_INFINITY);
    assert_eq!(Math::hypot_of([2.0, 3.0, 6.0]).unwrap(), 7.0);
    assert_eq!(Math::clz32(1), 31);
    assert_eq!(Math::imul(i32::MAX, 2), -2);
    assert_eq!(Math::fround(1.1), 1.1f32);
    assert_eq!(Math::sign(-0.0), 0.0);
    assert_eq!(Math::atan2(1.0, 1.0), Math::PI / 4.0);
    assert!((0.0..1.0).contains(&Math::random()));
    assert_eq!(
        [Math::E, Math::LN2, Math::SQRT2],
        [std::f64::consts::E, std::f64::consts::LN_2, std::f64::consts::SQRT_2]
    );
}

#[wasm_bindgen_test]
fn dates() {
    let date = Date::new_with_time(86_400_000.0 + 12.0);
    assert_eq!(date.to_iso_string().unwrap(), "1970-01-02T00:00:00.012Z");
    assert_eq!((date.get_utc_full_year(), date.get_utc_month(), date.get_utc_date()), (1970, 0, 2));
    assert_eq!(date.get_utc_day(), 5);
    assert_eq!(date.set_utc_full_year_with_month(-1, 11), date.get_time());
    assert_eq!(date.get_utc_full_year(), -1);
    assert_eq!(Date::parse("1970-01-01T00:00:01Z"), 1000.0);
    assert!(Date::parse("someday").is_nan());
    assert_eq!(Date::utc(2000, 1), 949_363_200_000.0);
    assert!(Date::now() > 1.7e12);
    let none = Date::new(&JsValue::from("someday"));
    assert!(none.get_time().is_nan());
    assert_eq!(none.get_date(), 0);
    assert_eq!(none.to_iso_string().unwrap_err().name(), "RangeError");
    assert_eq!(none.to_json(), None);
    assert_eq!(none.to_string(), "Invalid Date");
    assert!(none.partial_cmp(&date).is_none());
    assert!(Date::new_with_time(1.0) < Date::new_with_time(2.0));
    assert_eq!(Date::new_with_year_month_day(2024, 1, 29).get_month(), 1);
    assert!(date.to_locale_date_string_with_locales("x y").is_err());
}

#[wasm_bindgen_test]
fn dates_are_system_times() {
    let time = UNIX_EPOCH + Duration::from_millis(1_234_567_890_123);
    let date = Date::from(time);
    assert_eq!(date.get_time(), 1_234_567_890_123.0);
    assert_eq!(SystemTime::try_from(date).unwrap(), time);
    let within = UNIX_EPOCH + Duration::from_micros(1500);
    assert_eq!(Date::from(within).get_time(), 1.0, "the millisecond it is in");
    // On this target, Rust's time begins in 1970.
    let before = UNIX_EPOCH.checked_sub(Duration::from_millis(2));
    assert_eq!(SystemTime::try_from(Date::new_with_time(-2.0)).ok(), before);
    assert!(SystemTime::try_from(Date::new_with_time(f64::NAN)).is_err());
}

#[wasm_bindgen_test]
fn regular_expressions() {
    let pattern = RegExp::new(r"(?<year>\d{4})-(\d\d)?", "d").unwrap();
    let found = pattern.exec("in 2026-").unwrap();
    assert_eq!(found.index(), 3);
    assert_eq!(found.input(), "in 2026-");
    assert_eq!(found.get(1).unwrap().as_string().as_deref(), Some("2026"));
    assert_eq!(found.get(2), Some(JsValue::UNDEFINED), "a group that took no part");
    assert_eq!(found.groups().unwrap().get("year").unwrap().as_deref(), Some("2026"));
    let indices = found.indices().unwrap();
    assert_eq!(indices.get(0).unwrap(), Some((3, 8)));
    assert_eq!(indices.get(2).unwrap(), None);
    assert!(pattern.exec("no").is_none());
    assert_eq!(RegExp::new("(", "").unwrap_err().name(), "SyntaxError");
    assert_eq!(RegExp::new("a", "gg").unwrap_err().name(), "SyntaxError");
    let sticky = RegExp::new("a", "gy").unwrap();
    assert!(sticky.global() && sticky.sticky() && !sticky.multiline());
    assert_eq!((sticky.flags().as_str(), sticky.source().as_str()), ("gy", "a"));
    assert!(sticky.test("aa"));
    assert_eq!(sticky.last_index(), 1);
    sticky.set_last_index(0);
    assert_eq!(sticky.to_string(), "/a/gy");
    let frozen = RegExp::from(js("Object.freeze(/a/g)"));
    if refused_assignments_do_nothing() {
        frozen.set_last_index(1);
    }
    assert_eq!(frozen.last_index(), 0);
    assert_eq!(RegExp::new("-", "").unwrap().split_at("a-b").to_vec(), ["a", "b"]);
    assert_eq!(RegExp::new("b", "").unwrap().replace_in("abc", "-"), "a-c");
}

#[wasm_bindgen_test]
fn global_functions() {
    assert_eq!(encode_uri("a b&c").unwrap(), "a%20b&c");
    assert_eq!(encode_uri_component("a b&c").unwrap(), "a%20b%26c");
    assert_eq!(decode_uri_component("%F0%9F%8C%8D").unwrap(), "🌍");
    assert_eq!(decode_uri("%").unwrap_err().name(), "URIError");
    assert_eq!(decode_uri_component("%FF").unwrap_err().name(), "URIError");
    assert_eq!(parse_float("1e3x"), 1000.0);
    assert!(parse_int("x").is_nan());
    assert_eq!(parse_int_with_radix("ff", 16), 255.0);
    assert!(is_nan(&JsValue::from("x")), "what is no number when it is converted");
    assert!(is_finite(&JsValue::from("1")));
    assert_eq!(web_bindings::eval("1 + 1").unwrap(), JsValue::from(2));
    assert_eq!(web_bindings::eval("1 +").unwrap_err().name(), "SyntaxError");
    assert!(web_bindings::global().is_object());
}
