//! `Date`: its parts in local time and in UTC, writing them, texts, dates that are none.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Date, JSON, JsCast, JsValue};
use web_bindings_tests::{js, panics};

const DAY: f64 = 86_400_000.0;

#[wasm_bindgen_test]
fn parts_in_local_time() {
    let date = Date::new_with_year_month_day_hr_min_sec_milli(2024, 1, 29, 13, 14, 15, 16);
    assert_eq!((date.get_full_year(), date.get_month(), date.get_date(), date.get_day()), (2024, 1, 29, 4));
    assert_eq!((date.get_hours(), date.get_minutes(), date.get_seconds(), date.get_milliseconds()), (13, 14, 15, 16));
    assert_eq!(Date::new_with_year_month_day_hr_min_sec(2024, 1, 29, 13, 14, 15).get_time(), date.get_time() - 16.0);
    assert_eq!(Date::new_with_year_month_day_hr_min(2024, 1, 29, 13, 14).get_seconds(), 0);
    assert_eq!(Date::new_with_year_month_day_hr(2024, 1, 29, 24).get_date(), 1, "it carries over");
    assert_eq!(Date::new_with_year_month(2024, -1).get_month(), 11, "of the year before");
    assert_eq!(Date::new_with_year_month(99, 0).get_full_year(), 1999, "two digits are of that century");
    let offset = date.get_timezone_offset() * 60_000.0;
    let parts = Date::utc_with_day_to_milliseconds(2024, 1, 29, 13, 14, 15, 16);
    assert_eq!(date.get_time(), parts + offset);
    assert!((Date::new_0().get_time() - Date::now()).abs() < 60_000.0);
}

#[wasm_bindgen_test]
fn parts_in_utc() {
    let date = Date::new_with_time(Date::utc_with_day_to_milliseconds(2000, 11, 31, 23, 58, 57, 996));
    assert_eq!(
        (date.get_utc_full_year(), date.get_utc_month(), date.get_utc_date(), date.get_utc_day()),
        (2000, 11, 31, 0)
    );
    assert_eq!((date.get_utc_hours(), date.get_utc_minutes(), date.get_utc_seconds()), (23, 58, 57));
    assert_eq!(date.get_utc_milliseconds(), 996);
    let before = Date::new_with_time(-1.0);
    assert_eq!((before.get_utc_full_year(), before.get_utc_milliseconds()), (1969, 999));
    assert_eq!(Date::utc_with_day(1970, 0, 2), DAY);
    assert_eq!(Date::utc_with_day_and_hours(1970, 0, 0, 24), 0.0);
    assert_eq!(Date::utc_with_day_and_hours_and_minutes_and_seconds(1970, 0, 1, 0, 1, 1), 61_000.0);
}

#[wasm_bindgen_test]
fn written_in_utc() {
    let date = Date::new_with_time(0.0);
    assert_eq!(date.set_utc_date(32), 31.0 * DAY, "it carries over");
    assert_eq!(date.set_utc_date(0), 30.0 * DAY, "the last day of the month before");
    assert_eq!(date.set_utc_month_with_day(0, 1), 0.0);
    assert_eq!(date.set_utc_hours_with_minutes_and_seconds_and_milliseconds(1, 2, 3, 4), 3_723_004.0);
    assert_eq!(date.set_utc_minutes_with_seconds(0, 0), 3_600_004.0);
    assert_eq!(date.set_utc_seconds_with_milliseconds(-1, 0), 3_599_000.0);
    assert_eq!(date.set_utc_milliseconds(1000), 3_600_000.0);
    assert_eq!(date.set_utc_full_year_with_month_and_day(-271_821, 3, 20), -8.64e15 + 3_600_000.0, "the first day");
    assert!(date.set_utc_full_year(-271_822).is_nan(), "before it there is none");
    assert!(date.get_time().is_nan());
    assert_eq!(date.set_time(8.64e15), 8.64e15);
    assert!(date.set_time(8.64e15 + 1.0).is_nan());
}

#[wasm_bindgen_test]
fn written_in_local_time() {
    let date = Date::new_with_year_month_day(2023, 0, 31);
    date.set_month(1);
    assert_eq!((date.get_month(), date.get_date()), (2, 3), "there is no 31st of February");
    date.set_full_year_with_month_and_day(2024, 1, 29);
    date.set_full_year(2025);
    assert_eq!((date.get_month(), date.get_date()), (2, 1));
    date.set_date(15);
    date.set_hours_with_minutes_and_seconds_and_milliseconds(23, 59, 59, 999);
    date.set_milliseconds(1000);
    assert_eq!((date.get_date(), date.get_hours(), date.get_milliseconds()), (16, 0, 0));
    date.set_minutes_with_seconds_and_milliseconds(30, 20, 10);
    date.set_seconds(5);
    assert_eq!((date.get_minutes(), date.get_seconds(), date.get_milliseconds()), (30, 5, 10));
}

#[wasm_bindgen_test]
fn in_words() {
    let date = Date::new_with_year_month_day_hr_min(2024, 1, 29, 13, 5);
    assert_eq!(date.to_date_string(), "Thu Feb 29 2024");
    assert!(date.to_time_string().starts_with("13:05:00 GMT"));
    assert!(date.to_string().starts_with("Thu Feb 29 2024 13:05:00 GMT"));
    assert_eq!(date.to_locale_date_string_with_locales("de").unwrap(), "29.2.2024");
    assert_eq!(date.to_locale_time_string_with_locales("de").unwrap(), "13:05:00");
    assert_eq!(date.to_locale_string_with_locales("de").unwrap(), "29.2.2024, 13:05:00");
    assert_eq!(date.to_locale_time_string_with_locales("x y").unwrap_err().name(), "RangeError");
    let epoch = Date::new_with_time(0.0);
    assert_eq!(epoch.to_utc_string(), "Thu, 01 Jan 1970 00:00:00 GMT");
    assert_eq!(epoch.to_json().map(String::from).as_deref(), Some("1970-01-01T00:00:00.000Z"));
    assert_eq!(Date::new_with_time(-62_135_596_800_000.0).to_iso_string().unwrap(), "0001-01-01T00:00:00.000Z");
    assert_eq!(Date::new_with_time(-8.64e15).to_iso_string().unwrap(), "-271821-04-20T00:00:00.000Z");
    assert_eq!(epoch.to_primitive("number").unwrap(), 0.0);
    assert!(epoch.to_primitive("default").unwrap().is_string());
    assert_eq!(epoch.to_primitive("symbol").unwrap_err().name(), "TypeError");
    assert_eq!(JSON::stringify(&epoch).unwrap().unwrap(), "\"1970-01-01T00:00:00.000Z\"");
}

#[wasm_bindgen_test]
fn that_are_none() {
    let none = Date::new_with_time(f64::NAN);
    assert!(none.value_of().is_nan() && none.get_timezone_offset().is_nan());
    assert_eq!((none.get_full_year(), none.get_day(), none.get_hours(), none.get_utc_month()), (0, 0, 0, 0));
    assert_eq!((none.to_date_string(), none.to_time_string()), ("Invalid Date".into(), "Invalid Date".into()));
    assert_eq!(none.to_utc_string(), "Invalid Date");
    assert_eq!(none.to_locale_date_string(), "Invalid Date");
    assert_eq!(none.to_iso_string().unwrap_err().name(), "RangeError");
    assert!(none.set_date(1).is_nan(), "a part does not make it one");
    assert!(Date::parse("2024-02-30T00:00Z").is_nan() || Date::parse("").is_nan());
    assert_eq!(Date::new(&"2024-02-29T00:00Z".into()).get_utc_date(), 29);
    assert_eq!(Date::new(&Date::new_with_time(5.0)).get_time(), 5.0);
    assert!(JsValue::from(none).dyn_into::<Date>().is_ok() && js("{}").dyn_into::<Date>().is_err());
}

panics! {
    a_symbol_is_no_date: Date::new(&js("Symbol()")) => "`new Date` threw TypeError";
    an_object_without_a_value_is_no_date: Date::new(&js("{ valueOf() { throw new EvalError() } }"))
        => "`new Date` threw EvalError";
    // `toJSON` calls a method that the program can replace.
    a_date_that_is_not_written:
        Date::from(js("Object.assign(new Date(0), { toISOString() { throw new EvalError() } })")).to_json()
        => "`Date.toJSON` threw EvalError";
}
