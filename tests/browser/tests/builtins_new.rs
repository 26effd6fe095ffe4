//! What browsers have and Node 20 has not: Temporal, the helpers of iterators, the operations of sets, disposal; and
//! `Intl`, `WebAssembly`.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::Temporal::{
    AssignmentOptions, DifferenceOptions, Duration, Instant, LargestUnit, Now, Overflow, PlainDate, PlainDateTime,
    PlainMonthDay, PlainTime, PlainYearMonth, ZonedDateTime,
};
use web_bindings::{
    Array, ArrayBuffer, AsyncDisposableStack, BigInt, Callback, Date, DisposableStack, Error, Exception, Float16Array,
    Intl, Iter, JSON, JsCast, Map, Math, Object, Promise, RegExp, Set, SuppressedError, Uint8Array, WebAssembly,
};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen]
extern "C" {
    fn eval(code: &str) -> JsValue;
}

fn js(code: &str) -> JsValue {
    eval(&format!("({code})"))
}

#[wasm_bindgen_test]
fn plain_dates() {
    let date = PlainDate::from("2024-02-29").unwrap();
    assert_eq!((date.year(), date.month(), date.day()), (2024, 2, 29));
    assert!(date.in_leap_year());
    assert_eq!((date.day_of_week(), date.week_of_year()), (4, Some(9)));
    assert_eq!(date.era(), None);
    assert_eq!(date.add("P1Y").unwrap().to_string(), "2025-02-28");
    let strict = AssignmentOptions::new();
    strict.set_overflow(Overflow::Reject);
    assert_eq!(date.add_with_options("P1Y", &strict).unwrap_err().name(), "RangeError");
    assert_eq!(PlainDate::from("2024-02-30").unwrap_err().name(), "RangeError");
    assert_eq!(PlainDate::new(2024, 13, 1).unwrap_err().name(), "RangeError");
    assert_eq!(PlainDate::compare(&date, "2024-03-01").unwrap(), -1);
    assert!(date.equals("2024-02-29").unwrap());
    let options = DifferenceOptions::new();
    options.set_largest_unit(LargestUnit::Month);
    let until = date.until_with_options("2024-05-01", &options).unwrap();
    assert_eq!((until.months(), until.days()), (2.0, 2.0));
    assert_eq!(date.with(js("{ day: 1 }")).unwrap().day(), 1);
    assert_eq!(date.to_plain_year_month().unwrap().days_in_month(), 29);
    assert_eq!(date.to_plain_month_day().unwrap().month_code(), "M02");
    assert_eq!(date.to_plain_date_time_with_time("12:30").unwrap().minute(), 30);
    assert!(date.value_of().is_err());
    assert!(JsValue::from(date).dyn_into::<PlainDate>().is_ok());
}

#[wasm_bindgen_test]
fn times_and_durations() {
    let time = PlainTime::from("23:59:59.000000001").unwrap();
    assert_eq!((time.hour(), time.nanosecond()), (23, 1));
    assert_eq!(time.add("PT1S").unwrap().hour(), 0, "it goes round");
    let duration = Duration::from("P1DT25H").unwrap();
    assert_eq!((duration.days(), duration.hours(), duration.sign()), (1.0, 25.0, 1));
    assert_eq!(duration.negated().abs().to_string(), "P1DT25H");
    assert_eq!(duration.total("hours").unwrap(), 49.0);
    assert!(Duration::new().unwrap().blank());
    assert_eq!(Duration::compare("PT1H", "PT61M").unwrap(), -1);
    assert_eq!(Duration::from("one day").unwrap_err().name(), "RangeError");
    assert_eq!(Duration::from("P1M").unwrap().total("days").unwrap_err().name(), "RangeError", "from which day?");
    assert_eq!(duration.round("days").unwrap().days(), 2.0);
    assert_eq!(duration.with(js("{ hours: 1 }")).unwrap().hours(), 1.0);
}

#[wasm_bindgen_test]
fn instants_and_zones() {
    let instant = Instant::from_epoch_milliseconds(1e12).unwrap();
    assert_eq!(instant.epoch_nanoseconds().to_string(), "1000000000000000000");
    assert_eq!(Instant::new(&BigInt::from(0i64)).unwrap().to_string(), "1970-01-01T00:00:00Z");
    assert_eq!(Instant::from_epoch_milliseconds(1e300).unwrap_err().name(), "RangeError");
    let zoned: ZonedDateTime = instant.to_zoned_date_time_iso("Europe/Berlin").unwrap();
    assert_eq!((zoned.hour(), zoned.offset().as_str()), (3, "+02:00"));
    assert_eq!(zoned.with_time_zone("UTC").unwrap().hour(), 1);
    assert_eq!(zoned.hours_in_day().unwrap(), 24.0);
    assert_eq!(instant.to_zoned_date_time_iso("Nowhere/Land").unwrap_err().name(), "RangeError");
    assert!(zoned.to_instant().equals(&instant).unwrap());
    let next = zoned.get_time_zone_transition("next").unwrap().unwrap();
    assert!(ZonedDateTime::compare(&zoned, &next).unwrap() < 0);
    assert!(Now::instant().epoch_milliseconds() > 1.7e12);
    assert!(!Now::time_zone_id().is_empty());
    assert_eq!(Now::plain_date_iso_with_time_zone("no zone").unwrap_err().name(), "RangeError");
    let date_time = PlainDateTime::from("2024-03-31T02:30").unwrap();
    assert_eq!(date_time.to_zoned_date_time("Europe/Berlin").unwrap().hour(), 3, "the clock skips that hour");
    assert_eq!(PlainYearMonth::from("2024-02").unwrap().days_in_month(), 29);
    assert_eq!(PlainMonthDay::from("02-29").unwrap().to_plain_date(js("{ year: 2023 }")).unwrap().day(), 28);
    assert_eq!(Date::new_with_time(0.0).to_temporal_instant().unwrap().epoch_milliseconds(), 0.0);
}

#[wasm_bindgen_test]
fn helpers_of_iterators() {
    let numbers = || Iter::<f64>::from_iterable(&js("[1, 2, 3, 4]")).unwrap();
    let even = Callback::new(|number: f64, _: u32| number % 2.0 == 0.0);
    assert_eq!(numbers().filter_with(&even).unwrap().collect::<Vec<_>>(), [2.0, 4.0]);
    let text = Callback::new(|number: f64, index: u32| format!("{index}:{number}"));
    assert_eq!(numbers().map_with(&text).unwrap().to_array().unwrap().to_vec(), ["0:1", "1:2", "2:3", "3:4"]);
    assert_eq!(numbers().take_first(2.0).unwrap().count(), 2);
    assert_eq!(numbers().drop_first(3.0).unwrap().collect::<Vec<_>>(), [4.0]);
    assert_eq!(numbers().drop_first(-1.0).unwrap_err().name(), "RangeError");
    assert_eq!(numbers().find_with(&even).unwrap(), Some(2.0));
    assert!(numbers().some(&even).unwrap());
    assert!(!Iter::every(&numbers(), &even).unwrap());
    let sum = Callback::new(|sum: f64, number: f64, _: u32| sum + number);
    assert_eq!(numbers().reduce_with(&sum).unwrap(), 10.0);
    let twice = Callback::new(|number: f64, _: u32| Array::<f64>::of([number, number]));
    assert_eq!(numbers().flat_map_with(&twice).unwrap().count(), 8);
    assert_eq!(Iter::<f64>::from_iterable(&JsValue::from(1)).unwrap_err().name(), "TypeError");
    let refuse = Callback::new(|_: f64, _: u32| Err::<(), _>(Exception::new("no")));
    assert_eq!(numbers().for_each_with(&refuse).unwrap_err().message(), "no");
}

#[wasm_bindgen_test]
fn operations_of_sets() {
    let set = |items: &[u32]| items.iter().collect::<Set<u32>>();
    let (one, other) = (set(&[1, 2, 3]), set(&[2, 3, 4]));
    let items = |set: Set<u32>| set.values().collect::<Vec<_>>();
    assert_eq!(items(one.union(&other)), [1, 2, 3, 4]);
    assert_eq!(items(one.intersection(&other)), [2, 3]);
    assert_eq!(items(one.difference(&other)), [1]);
    assert_eq!(items(one.symmetric_difference(&other)), [1, 4]);
    assert!(set(&[2]).is_subset_of(&one));
    assert!(one.is_superset_of(&set(&[])));
    assert!(one.is_disjoint_from(&set(&[9])));
    let map = Map::<String, u32>::new();
    assert_eq!((map.get_or_insert("a", 1u32), map.get_or_insert("a", 2u32)), (1, 1));
    assert_eq!(map.get_or_insert_computed("four", |key: String| key.len() as u32), 4);
    let parity = |number: f64, _: u32| if number % 2.0 == 0.0 { "even" } else { "odd" }.to_owned();
    let groups = Map::group_by::<f64, String>(&[1.0, 2.0, 3.0][..], parity);
    assert_eq!(groups.get("odd").unwrap().to_vec(), [1.0, 3.0]);
    let groups = Object::group_by::<f64>(&[1.0, 2.0][..], parity);
    assert_eq!(groups.get("even").unwrap().to_vec(), [2.0]);
}

#[wasm_bindgen_test]
async fn disposal() {
    let log = Rc::new(RefCell::new(Vec::new()));
    let note = |what: &'static str| {
        let log = log.clone();
        Callback::<fn()>::new(move || log.borrow_mut().push(what))
    };
    let stack = DisposableStack::new();
    let (first, second) = (note("first"), note("second"));
    stack.defer(&first).unwrap();
    stack.defer(&second).unwrap();
    stack.dispose().unwrap();
    assert_eq!(*log.borrow(), ["second", "first"], "the last goes first");
    assert!(stack.disposed());
    assert_eq!(stack.defer(&first).unwrap_err().name(), "ReferenceError");
    assert_eq!(stack.use_::<Object>(Object::new()).unwrap_err().name(), "ReferenceError");
    let failing = DisposableStack::new();
    let fail = |message: &'static str| Callback::<fn()>::new(move || Err::<(), _>(Exception::new(message)));
    let (one, two) = (fail("one"), fail("two"));
    failing.defer(&one).unwrap();
    failing.defer(&two).unwrap();
    let error = failing.dispose().unwrap_err();
    let suppressed = error.value().dyn_ref::<SuppressedError>().unwrap();
    assert_eq!(suppressed.error().unchecked_into::<Error>().message(), "one");
    assert_eq!(suppressed.suppressed().unchecked_into::<Error>().message(), "two");
    let waiting = AsyncDisposableStack::new();
    waiting.dispose_async().await.unwrap();
    assert!(waiting.disposed());
}

#[wasm_bindgen_test]
fn newer_members() {
    assert_eq!(RegExp::escape("a.b"), r"\x61\.b");
    assert_eq!(Math::sum_precise(&[1e100, 1.0, -1e100][..]), 1.0);
    assert_eq!(Math::f16round(1.337), 1.3369141);
    assert!(Error::is_error(&Error::new("x")));
    assert!(!Error::is_error(&JsValue::from("x")));
    let raw = JSON::raw_json("1e1000").unwrap();
    assert!(JSON::is_raw_json(&raw));
    assert_eq!(JSON::stringify(&raw).unwrap().unwrap(), "1e1000");
    let bytes = Uint8Array::from_base64("AQID").unwrap();
    assert_eq!(bytes.to_vec(), [1, 2, 3]);
    assert_eq!(bytes.to_hex(), "010203");
    assert_eq!(Uint8Array::from_hex("0").unwrap_err().name(), "SyntaxError");
    let read = bytes.set_from_hex("ffff").unwrap();
    assert_eq!((read.get_read(), read.get_written()), (4, 2));
    let buffer = ArrayBuffer::new(8);
    assert_eq!(buffer.transfer_with_length(4).byte_length(), 4);
    assert!(buffer.detached());
    assert_eq!(Float16Array::try_from(&[1.0009765f32][..]).unwrap().at(0), Some(1.0009766));
}

#[wasm_bindgen_test]
async fn newer_promises() {
    let resolvers = Promise::<f64>::with_resolvers();
    resolvers.resolve().call(1.0).unwrap();
    assert_eq!(resolvers.promise().await.unwrap(), 1.0);
    let fail = Callback::<fn() -> f64>::new(|| Err::<f64, _>(Exception::new("no")));
    assert_eq!(Promise::<f64>::try_(&fail).await.unwrap_err().message(), "no");
    let items = Array::<f64>::from_async(&js("(async function* () { yield 1; yield 2 })()")).await.unwrap();
    assert_eq!(items.to_vec(), [1.0, 2.0]);
    // Long after the call.
    let later = js("(async function* () { await null; yield 1; await null; yield 2 })()");
    let items = Array::<String>::from_async_map(&later, |item: f64, index: u32| format!("{index}:{item}")).await;
    assert_eq!(items.unwrap().to_vec(), ["0:1", "1:2"]);
    let resolved = Promise::<f64>::resolve(1.0);
    assert_eq!(resolved.then(|number: f64| format!("={number}")).await.unwrap(), "=1");
}

#[wasm_bindgen_test]
fn languages() {
    let options = Intl::NumberFormatOptions::new();
    options.set_style(Intl::NumberFormatStyle::Currency).set_currency("EUR");
    let format = Intl::NumberFormat::new_with_locales_and_options("de-DE", &options).unwrap();
    assert_eq!(format.format().call(1234.5).unwrap(), "1.234,50\u{a0}€");
    assert_eq!(format.format_to_parts(1.5).unwrap().get(1).unwrap().get_type(), Intl::NumberFormatPartType::Decimal);
    assert_eq!(format.resolved_options().get_currency().as_deref(), Some("EUR"));
    assert_eq!(Intl::NumberFormat::new_with_locales("x y").unwrap_err().name(), "RangeError");
    options.set_currency("none");
    assert!(Intl::NumberFormat::new_with_locales_and_options("de", &options).is_err());
    let collator = Intl::Collator::new_with_locales("sv").unwrap();
    assert!(collator.compare().call("z", "ä").unwrap() < 0.0);
    let names = Array::<String>::of(["z", "ä", "a"]);
    names.try_sort_by(&collator.compare()).unwrap();
    assert_eq!(names.to_vec(), ["a", "z", "ä"]);
    let plural = Intl::PluralRules::new_with_locales("en").unwrap();
    assert_eq!((plural.select(1.0), plural.select(2.0)), (Intl::PluralCategory::One, Intl::PluralCategory::Other));
    let list = Intl::ListFormat::new_with_locales("en").unwrap();
    assert_eq!(list.format(["a", "b", "c"]), "a, b, and c");
    let relative = Intl::RelativeTimeFormat::new_with_locales("en").unwrap();
    assert_eq!(relative.format(-1.0, Intl::RelativeTimeFormatUnit::Day).unwrap(), "1 day ago");
    assert_eq!(relative.format(f64::NAN, Intl::RelativeTimeFormatUnit::Day).unwrap_err().name(), "RangeError");
    let locale = Intl::Locale::new("en-Latn-US").unwrap();
    assert_eq!((locale.language().as_str(), locale.region().as_deref()), ("en", Some("US")));
    assert_eq!(locale.minimize().to_string(), "en");
    assert_eq!(Intl::get_canonical_locales("EN-us").unwrap().to_vec(), ["en-US"]);
    assert!(!Intl::supported_values_of(Intl::SupportedValuesKey::Currency).unwrap().is_empty());
    let regions =
        Intl::DisplayNames::new("en", &Intl::DisplayNamesOptions::new(Intl::DisplayNamesType::Region)).unwrap();
    assert_eq!(regions.of("DE").unwrap().as_deref(), Some("Germany"));
}

#[wasm_bindgen_test]
fn segments_and_dates_of_languages() {
    let options = Intl::SegmenterOptions::new();
    options.set_granularity(Intl::SegmenterGranularity::Word);
    let segmenter = Intl::Segmenter::new_with_locales_and_options("en", &options).unwrap();
    let segments = segmenter.segment("Hello, world");
    let words: Vec<String> = (&segments)
        .into_iter()
        .filter(|segment| segment.get_is_word_like() == Some(true))
        .map(|segment| segment.get_segment())
        .collect();
    assert_eq!(words, ["Hello", "world"]);
    assert_eq!(segments.containing(8).unwrap().get_index(), 7);
    assert!(segments.containing(99).is_none());
    let options = Intl::DateTimeFormatOptions::new();
    options.set_time_zone("UTC").set_date_style(Intl::DateTimeStyle::Long);
    let format = Intl::DateTimeFormat::new_with_locales_and_options("en", &options).unwrap();
    assert_eq!(format.format().call(Date::new_with_time(0.0)).unwrap(), "January 1, 1970");
    assert_eq!(format.format_to_parts_with_date(f64::NAN).unwrap_err().name(), "RangeError");
    assert_eq!(format.format_range(Date::new_with_time(0.0), 1e9).unwrap(), "January 1 – 12, 1970");
    let duration = Intl::DurationFormat::new_with_locales("en").unwrap();
    assert_eq!(duration.format(Duration::from("PT1H2M").unwrap()).unwrap(), "1 hr, 2 min");
}

#[wasm_bindgen_test]
fn web_assembly_is_a_module() {
    let empty = Uint8Array::from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    let module = WebAssembly::Module::new(&empty).unwrap();
    assert!(WebAssembly::Instance::new(&module).is_ok());
    let error = WebAssembly::Module::new(&Uint8Array::from([0u8])).unwrap_err();
    assert!(error.value().is_instance_of::<WebAssembly::CompileError>());
    assert_eq!(WebAssembly::RuntimeError::new("x").name(), "RuntimeError");
}
