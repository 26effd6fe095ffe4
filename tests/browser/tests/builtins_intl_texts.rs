//! `Intl`: dates, durations, locales and segments.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::Intl::{
    DateTimeFormat, DateTimeFormatOptions, DateTimeFormatPartType, DateTimeStyle, DurationFormat,
    DurationFormatOptions, DurationFormatPartType, DurationFormatStyle, DurationTimeUnitStyle, DurationUnitDisplay,
    HourCycle, Locale, LocaleOptions, MonthFormat, NumericFormat, RangeSource, Segmenter, SegmenterGranularity,
    SegmenterOptions, TimeZoneNameFormat, WeekdayFormat, YearFormat,
};
use web_bindings::{Date, JsCast, JsValue, Temporal};
use web_bindings_tests::{engine_has, js};

const NO_LOCALE: &str = "not a tag";

fn in_utc() -> DateTimeFormatOptions {
    let options = DateTimeFormatOptions::new();
    options.set_time_zone("UTC");
    options
}

fn english(options: &DateTimeFormatOptions) -> DateTimeFormat {
    DateTimeFormat::new_with_locales_and_options("en-US", options).unwrap()
}

#[wasm_bindgen_test]
fn dates_in_words() {
    let epoch = Date::new_with_time(0.0);
    let long = in_utc();
    long.set_date_style(DateTimeStyle::Long).set_time_style(DateTimeStyle::Short);
    let text = english(&long).format().call(&epoch).unwrap();
    assert_eq!(text.replace('\u{202f}', " "), "January 1, 1970 at 12:00 AM");
    let fields = in_utc();
    fields.set_weekday(WeekdayFormat::Short).set_year(YearFormat::N2Digit).set_month(MonthFormat::Narrow);
    fields.set_hour(NumericFormat::N2Digit).set_hour_cycle(HourCycle::H23);
    let format = english(&fields);
    let part = |kind: DateTimeFormatPartType| {
        let parts = format.format_to_parts_with_date(&epoch).unwrap();
        parts.into_iter().find(|part| part.get_type() == kind).map(|part| part.get_value())
    };
    assert_eq!(part(DateTimeFormatPartType::Weekday).as_deref(), Some("Thu"));
    assert_eq!(part(DateTimeFormatPartType::Year).as_deref(), Some("70"));
    assert_eq!(part(DateTimeFormatPartType::Month).as_deref(), Some("J"));
    assert_eq!(part(DateTimeFormatPartType::Hour).as_deref(), Some("00"));
    assert_eq!(part(DateTimeFormatPartType::Era), None);
    let resolved = format.resolved_options();
    assert_eq!((resolved.get_time_zone().as_deref(), resolved.get_hour_cycle()), (Some("UTC"), Some(HourCycle::H23)));
    assert_eq!((resolved.get_weekday(), resolved.get_date_style()), (Some(WeekdayFormat::Short), None));
    let zone = in_utc();
    zone.set_time_zone("Asia/Tokyo").set_time_zone_name(TimeZoneNameFormat::LongOffset);
    assert!(english(&zone).format().call(&epoch).unwrap().ends_with("GMT+09:00"));
}

#[wasm_bindgen_test]
fn dates_that_are_none_throw() {
    let format = english(&in_utc());
    assert_eq!(format.format().call(f64::NAN).unwrap_err().name(), "RangeError");
    assert_eq!(format.format().call(8.64e15 + 1.0).unwrap_err().name(), "RangeError");
    assert_eq!(format.format().call(8.64e15).unwrap(), "9/13/275760", "the last day there is");
    assert_eq!(format.format_to_parts_with_date(f64::NAN).unwrap_err().name(), "RangeError");
    assert!(!format.format_to_parts().unwrap().is_empty(), "now");
    assert_eq!(DateTimeFormat::new_with_locales(NO_LOCALE).unwrap_err().name(), "RangeError");
    let nowhere = in_utc();
    nowhere.set_time_zone("Nowhere/Land");
    assert!(DateTimeFormat::new_with_locales_and_options("en", &nowhere).is_err());
    let both = in_utc();
    both.set_date_style(DateTimeStyle::Short).set_year(YearFormat::Numeric);
    assert_eq!(DateTimeFormat::new_with_locales_and_options("en", &both).unwrap_err().name(), "TypeError");
    let digits = in_utc();
    digits.set_fractional_second_digits(4);
    assert_eq!(DateTimeFormat::new_with_locales_and_options("en", &digits).unwrap_err().name(), "RangeError");
}

#[wasm_bindgen_test]
fn ranges_of_dates() {
    let long = in_utc();
    long.set_date_style(DateTimeStyle::Long);
    let format = english(&long);
    let text = |end: f64| format.format_range(0.0, end).unwrap().replace(['\u{2009}', '\u{202f}'], " ");
    assert_eq!(text(86_400_000.0), "January 1 – 2, 1970");
    assert_eq!(text(0.0), "January 1, 1970", "one day is no range");
    let parts: Vec<_> = format.format_range_to_parts(0.0, 86_400_000.0).unwrap().into_iter().collect();
    let day = |source: RangeSource| {
        let is_it = |part: &&_| {
            let part: &web_bindings::Intl::DateTimeRangeFormatPart = part;
            part.get_source() == source && part.get_type() == DateTimeFormatPartType::Day
        };
        parts.iter().find(is_it).map(|part| part.get_value())
    };
    assert_eq!(
        (day(RangeSource::StartRange).as_deref(), day(RangeSource::EndRange).as_deref()),
        (Some("1"), Some("2"))
    );
    assert_eq!(format.format_range(0.0, f64::NAN).unwrap_err().name(), "RangeError");
    assert_eq!(format.format_range(JsValue::UNDEFINED, 0.0).unwrap_err().name(), "TypeError");
}

#[wasm_bindgen_test]
fn durations_in_words() {
    if !engine_has("Intl.DurationFormat") {
        return;
    }
    let english = DurationFormat::new_with_locales("en").unwrap();
    assert_eq!(english.format(&js("{ hours: 1, minutes: 2 }")).unwrap(), "1 hr, 2 min");
    assert_eq!(english.format("PT90S").unwrap(), "90 sec");
    assert_eq!(english.format(&Temporal::Duration::from("P1D").unwrap()).unwrap(), "1 day");
    let digital = DurationFormatOptions::new();
    digital.set_style(DurationFormatStyle::Digital).set_hours_display(DurationUnitDisplay::Auto);
    let clock = DurationFormat::new_with_locales_and_options("en", &digital).unwrap();
    assert_eq!(clock.format(&js("{ minutes: 5, seconds: 7 }")).unwrap(), "05:07");
    let parts: Vec<_> = english.format_to_parts(&js("{ hours: 3 }")).unwrap().into_iter().collect();
    assert_eq!((parts[0].get_type(), parts[0].get_value().as_str()), (DurationFormatPartType::Integer, "3"));
    assert_eq!(parts[0].get_unit().as_deref(), Some("hour"));
    let resolved = clock.resolved_options();
    assert_eq!(resolved.get_style(), Some(DurationFormatStyle::Digital));
    assert_eq!(resolved.get_minutes(), Some(DurationTimeUnitStyle::N2Digit));
    assert_eq!(english.format(&js("{ hours: 1, minutes: -1 }")).unwrap_err().name(), "RangeError", "two signs");
    assert_eq!(english.format(&js("{ hours: 1.5 }")).unwrap_err().name(), "RangeError");
    assert_eq!(english.format(&js("{}")).unwrap_err().name(), "TypeError");
    assert_eq!(english.format("an hour").unwrap_err().name(), "RangeError");
    assert_eq!(DurationFormat::new_with_locales(NO_LOCALE).unwrap_err().name(), "RangeError");
    let digits = DurationFormatOptions::new();
    digits.set_fractional_digits(10);
    assert_eq!(DurationFormat::new_with_locales_and_options("en", &digits).unwrap_err().name(), "RangeError");
}

#[wasm_bindgen_test]
fn locales() {
    let locale = Locale::new("zh-Hant-TW-u-ca-roc-hc-h23-kn-nu-hanidec").unwrap();
    assert_eq!((locale.language().as_str(), locale.base_name().as_str()), ("zh", "zh-Hant-TW"));
    assert_eq!((locale.script().as_deref(), locale.region().as_deref()), (Some("Hant"), Some("TW")));
    assert_eq!((locale.calendar().as_deref(), locale.numbering_system().as_deref()), (Some("roc"), Some("hanidec")));
    assert_eq!((locale.hour_cycle().as_deref(), locale.numeric()), (Some("h23"), true));
    assert_eq!((locale.collation(), locale.case_first()), (None, None));
    let plain = Locale::new("en").unwrap();
    assert_eq!((plain.script(), plain.region(), plain.numeric()), (None, None, false));
    assert_eq!(plain.maximize().to_string(), "en-Latn-US");
    assert_eq!(plain.maximize().minimize().to_string(), "en");
    let options = LocaleOptions::new();
    options.set_region("GB").set_hour_cycle(HourCycle::H12).set_numeric(true);
    assert_eq!(Locale::new_with_options(&plain, &options).unwrap().to_string(), "en-GB-u-hc-h12-kn");
    assert_eq!(Locale::new(NO_LOCALE).unwrap_err().name(), "RangeError");
    assert_eq!(Locale::new("").unwrap_err().name(), "RangeError");
    assert_eq!(Locale::new(1.0).unwrap_err().name(), "TypeError");
    options.set_region("England");
    assert_eq!(Locale::new_with_options("en", &options).unwrap_err().name(), "RangeError");
    assert!(JsValue::from(plain).dyn_into::<Locale>().is_ok());
    assert!(js("({})").dyn_into::<Locale>().is_err());
}

#[wasm_bindgen_test]
fn what_locales_prefer() {
    if !engine_has("Intl.Locale.prototype.getWeekInfo") {
        return;
    }
    let egypt = Locale::new("ar-EG").unwrap();
    let week = egypt.get_week_info();
    assert_eq!((week.get_first_day(), week.get_weekend().map(|days| days.to_vec())), (Some(6), Some(vec![5, 6])));
    assert_eq!(egypt.get_text_info().get_direction().as_deref(), Some("rtl"));
    assert_eq!(egypt.get_numbering_systems().get(0).as_deref(), Some("arab"));
    assert!(egypt.get_calendars().to_vec().contains(&"gregory".to_owned()));
    assert!(!egypt.get_collations().is_empty());
    assert!(!egypt.get_hour_cycles().is_empty());
    assert_eq!(egypt.get_time_zones().unwrap().to_vec(), ["Africa/Cairo"]);
    assert!(Locale::new("en").unwrap().get_time_zones().is_none(), "a language has no time zones");
    assert_eq!(Locale::new("en-u-fw-mon").unwrap().first_day_of_week().as_deref(), Some("mon"));
    assert_eq!(Locale::new("sl-nedis").unwrap().variants().as_deref(), Some("nedis"));
}

fn segmenter(granularity: SegmenterGranularity) -> Segmenter {
    let options = SegmenterOptions::new();
    options.set_granularity(granularity);
    Segmenter::new_with_locales_and_options("en", &options).unwrap()
}

#[wasm_bindgen_test]
fn segments() {
    let cut = |granularity: SegmenterGranularity, text: &str| -> Vec<String> {
        let segments = segmenter(granularity).segment(text);
        segments.into_iter().map(|segment| segment.get_segment()).collect()
    };
    assert_eq!(cut(SegmenterGranularity::Grapheme, "e\u{301}👨‍👩‍👧🇩🇪"), ["e\u{301}", "👨‍👩‍👧", "🇩🇪"]);
    assert_eq!(cut(SegmenterGranularity::Sentence, "One. Two?"), ["One. ", "Two?"]);
    assert!(cut(SegmenterGranularity::Word, "").is_empty());
    let words = segmenter(SegmenterGranularity::Word).segment("Hi, you");
    let is_word: Vec<_> = (&words).into_iter().map(|segment| segment.get_is_word_like()).collect();
    assert_eq!(is_word, [Some(true), Some(false), Some(false), Some(true)]);
    let found = words.containing(5).unwrap();
    assert_eq!((found.get_segment().as_str(), found.get_index(), found.get_input().as_str()), ("you", 4, "Hi, you"));
    assert!(words.containing(7).is_none());
    assert!(words.containing(u32::MAX).is_none());
    let letters = segmenter(SegmenterGranularity::Grapheme).segment("ab");
    assert_eq!(letters.containing(0).unwrap().get_is_word_like(), None, "only words are words");
    let resolved = segmenter(SegmenterGranularity::Word).resolved_options();
    assert_eq!(resolved.get_granularity(), Some(SegmenterGranularity::Word));
    assert_eq!(Segmenter::new_with_locales(NO_LOCALE).unwrap_err().name(), "RangeError");
    let options = SegmenterOptions::new();
    options.set_granularity(SegmenterGranularity::UnknownValue("page"));
    assert_eq!(Segmenter::new_with_locales_and_options("en", &options).unwrap_err().name(), "RangeError");
}
