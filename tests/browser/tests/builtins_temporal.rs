//! Every class of `Temporal`: values, ends of the ranges, errors. In Chromium; Node 20 has none of it.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::Temporal::{
    AssignmentOptions, CalendarDisplay, DifferenceOptions, Disambiguation, Duration, Instant, LargestUnit, Now,
    OffsetDisplay, OffsetOption, Overflow, PlainDate, PlainDateTime, PlainMonthDay, PlainTime, PlainYearMonth,
    RoundingOptions, TimeZoneDisplay, ToStringOptions, Unit, ZonedDateTime,
};
use web_bindings::{BigInt, Date, Exception, Intl, JsCast, JsValue, Object};
use web_bindings_tests::js;

wasm_bindgen_test_configure!(run_in_browser);

fn range_error<T>(result: Result<T, Exception>) -> bool {
    result.is_err_and(|error| error.name() == "RangeError")
}

fn type_error<T>(result: Result<T, Exception>) -> bool {
    result.is_err_and(|error| error.name() == "TypeError")
}

fn strict() -> AssignmentOptions {
    let options = AssignmentOptions::new();
    options.set_overflow(Overflow::Reject);
    options
}

#[wasm_bindgen_test]
fn plain_dates() {
    let date = PlainDate::new(2023, 12, 31).unwrap();
    assert_eq!((date.year(), date.month(), date.day(), date.month_code().as_str()), (2023, 12, 31, "M12"));
    assert_eq!((date.day_of_week(), date.day_of_year(), date.days_in_month()), (7, 365, 31));
    assert_eq!((date.days_in_week(), date.days_in_year(), date.months_in_year()), (7, 365, 12));
    assert_eq!((date.week_of_year(), date.year_of_week()), (Some(52), Some(2023)));
    assert_eq!((date.calendar_id().as_str(), date.era(), date.era_year()), ("iso8601", None, None));
    assert_eq!(PlainDate::new(-271_821, 4, 19).unwrap().to_string(), "-271821-04-19", "the first");
    assert!(range_error(PlainDate::new(-271_821, 4, 18)));
    assert!(range_error(PlainDate::from("+275760-09-13").unwrap().add("P1D")));
    assert!(range_error(PlainDate::from_with_options(js("{ year: 2023, month: 2, day: 29 }"), &strict())));
    assert_eq!(PlainDate::from(js("{ year: 2023, month: 2, day: 29 }")).unwrap().day(), 28);
    assert!(type_error(PlainDate::from(js("{ year: 2023 }"))), "fields are missing");
    assert!(type_error(PlainDate::from(1.0)));
    assert!(range_error(PlainDate::from("")));
    assert_eq!(date.subtract("P1M").unwrap().to_string(), "2023-11-30");
    assert_eq!(date.with(js("{ month: 2 }")).unwrap().day(), 28);
    assert!(range_error(date.with_with_options(js("{ month: 2 }"), &strict())));
    assert!(type_error(date.with(js("{}"))));
    assert_eq!(date.since("2023-12-01").unwrap().days(), 30.0);
    let weeks = DifferenceOptions::new();
    weeks.set_largest_unit(LargestUnit::Week).set_smallest_unit(Unit::Week).set_rounding_mode(Intl::RoundingMode::Ceil);
    assert_eq!(date.until_with_options("2024-01-15", &weeks).unwrap().weeks(), 3.0);
    weeks.set_largest_unit(LargestUnit::Hour);
    assert!(range_error(date.until_with_options("2024-01-15", &weeks)), "days have no hours");
    let japan = date.with_calendar("japanese").unwrap();
    assert_eq!((japan.era().as_deref(), japan.era_year()), (Some("reiwa"), Some(5)));
    assert!(range_error(date.with_calendar("none")));
    assert_eq!(japan.to_string(), "2023-12-31[u-ca=japanese]");
    let never = ToStringOptions::new();
    never.set_calendar_name(CalendarDisplay::Never);
    assert_eq!(japan.to_string_with_options(&never).unwrap(), "2023-12-31");
    assert!(range_error(PlainDate::compare("x", &date)));
    assert!(type_error(date.value_of()), "which field would it be?");
    assert_eq!(date.to_json(), "2023-12-31");
    assert_eq!(date.to_locale_string_with_locales("de").unwrap(), "31.12.2023");
    let zoned = date.to_zoned_date_time("Asia/Tokyo").unwrap();
    assert_eq!(zoned.to_instant().to_string(), "2023-12-30T15:00:00Z");
    assert_eq!(date.to_string_tag(), "Temporal.PlainDate");
    assert!(js("({})").dyn_into::<PlainDate>().is_err());
}

#[wasm_bindgen_test]
fn plain_times() {
    let time = PlainTime::new_with_hour_and_minute(13, 5).unwrap();
    assert_eq!((time.hour(), time.minute(), time.second()), (13, 5, 0));
    assert_eq!(PlainTime::new().unwrap().to_string(), "00:00:00");
    let fine = PlainTime::from("01:02:03.004005006").unwrap();
    assert_eq!((fine.millisecond(), fine.microsecond(), fine.nanosecond()), (4, 5, 6));
    assert!(range_error(PlainTime::new_with_hour(24)));
    assert!(range_error(PlainTime::from("25:00")));
    assert_eq!(PlainTime::from(js("{ hour: 99 }")).unwrap().hour(), 23);
    assert!(range_error(PlainTime::from_with_options(js("{ hour: 99 }"), &strict())));
    assert_eq!(time.subtract("PT14H").unwrap().hour(), 23, "it goes round");
    assert_eq!(time.round("hour").unwrap().minute(), 0);
    let by = RoundingOptions::new();
    by.set_smallest_unit(Unit::Minute).set_rounding_increment(10).set_rounding_mode(Intl::RoundingMode::Ceil);
    assert_eq!(time.round(&by).unwrap().minute(), 10);
    by.set_rounding_increment(7);
    assert!(range_error(time.round(&by)), "7 does not divide 60");
    assert_eq!(time.until("14:00").unwrap().minutes(), 55.0);
    assert_eq!(time.since("14:00").unwrap().sign(), -1);
    assert!(time.equals("13:05").unwrap());
    assert_eq!(PlainTime::compare(&time, "13:05:00.1").unwrap(), -1);
    let digits = ToStringOptions::new();
    digits.set_fractional_second_digits(&2.into());
    assert_eq!(fine.to_string_with_options(&digits).unwrap(), "01:02:03.00");
    digits.set_fractional_second_digits(&10.into());
    assert!(range_error(fine.to_string_with_options(&digits)));
    assert_eq!(time.with(js("{ minute: 0 }")).unwrap().to_json(), "13:00:00");
    assert!(type_error(time.value_of()));
    assert_eq!(time.to_string_tag(), "Temporal.PlainTime");
}

#[wasm_bindgen_test]
fn plain_date_times() {
    let moment = PlainDateTime::new_with_hour_and_minute(2024, 2, 29, 23, 59).unwrap();
    assert_eq!((moment.year(), moment.day(), moment.hour(), moment.minute()), (2024, 29, 23, 59));
    assert_eq!(moment.add("PT1M").unwrap().to_string(), "2024-03-01T00:00:00");
    assert_eq!(moment.round("day").unwrap().to_string(), "2024-03-01T00:00:00");
    assert_eq!(moment.to_plain_date().to_string(), "2024-02-29");
    assert_eq!(moment.to_plain_time().to_string(), "23:59:00");
    assert_eq!(moment.with_plain_time().unwrap().hour(), 0);
    assert_eq!(moment.with_plain_time_with_time("08:30").unwrap().hour(), 8);
    assert!(moment.in_leap_year());
    assert!(range_error(PlainDateTime::new(2024, 2, 30)));
    assert!(range_error(PlainDateTime::from("2024-02-29T24:60")));
    assert!(range_error(PlainDateTime::from("2024-02-29T00:00Z")), "an instant is no time on a wall");
    let years = DifferenceOptions::new();
    years.set_largest_unit(LargestUnit::Year);
    let until = moment.until_with_options("2025-02-28T23:59", &years).unwrap();
    assert_eq!((until.years(), until.months(), until.days()), (0.0, 11.0, 30.0));
    assert_eq!(moment.since("2024-02-29").unwrap().hours(), 23.0);
    // The clock goes back at 3 o'clock, so that 02:30 is there twice.
    let twice = PlainDateTime::from("2024-10-27T02:30").unwrap();
    let choice = AssignmentOptions::new();
    let offset = |choice: &AssignmentOptions| {
        twice.to_zoned_date_time_with_options("Europe/Berlin", choice).map(|zoned| zoned.offset())
    };
    choice.set_disambiguation(Disambiguation::Earlier);
    assert_eq!(offset(&choice).unwrap(), "+02:00");
    choice.set_disambiguation(Disambiguation::Later);
    assert_eq!(offset(&choice).unwrap(), "+01:00");
    choice.set_disambiguation(Disambiguation::Reject);
    assert!(range_error(offset(&choice)));
    assert_eq!(PlainDateTime::compare(&moment, &twice).unwrap(), -1);
    assert!(!moment.equals(&twice).unwrap());
    assert!(type_error(moment.value_of()));
    assert_eq!(moment.to_string_tag(), "Temporal.PlainDateTime");
}

#[wasm_bindgen_test]
fn months() {
    let month = PlainYearMonth::new(2024, 2).unwrap();
    assert_eq!((month.year(), month.month(), month.days_in_month(), month.days_in_year()), (2024, 2, 29, 366));
    assert_eq!(month.add("P1Y").unwrap().days_in_month(), 28);
    assert_eq!(month.until("2025-01").unwrap().months(), 11.0);
    assert_eq!(month.since("2023-02").unwrap().years(), 1.0);
    assert!(range_error(month.until("2025")));
    assert_eq!(month.to_plain_date(js("{ day: 31 }")).unwrap().day(), 29);
    assert!(type_error(month.to_plain_date(js("{}"))));
    assert!(range_error(PlainYearMonth::new(2024, 13)));
    assert!(range_error(month.with_with_options(js("{ month: 13 }"), &strict())));
    assert_eq!(PlainYearMonth::compare(&month, "2024-03").unwrap(), -1);
    assert!(month.equals("2024-02").unwrap());
    assert_eq!(month.to_json(), "2024-02");
    assert!(type_error(month.value_of()));
    assert_eq!(month.subtract("P1M").unwrap().month_code(), "M01");
    assert_eq!(month.to_string_tag(), "Temporal.PlainYearMonth");
}

#[wasm_bindgen_test]
fn days_of_any_year() {
    let day = PlainMonthDay::new(2, 29).unwrap();
    assert_eq!((day.month_code().as_str(), day.day(), day.calendar_id().as_str()), ("M02", 29, "iso8601"));
    assert_eq!(day.to_plain_date(js("{ year: 2024 }")).unwrap().day(), 29);
    assert_eq!(day.to_plain_date(js("{ year: 2023 }")).unwrap().day(), 28);
    assert!(type_error(day.to_plain_date(js("{}"))), "of which year?");
    assert!(range_error(PlainMonthDay::new(2, 30)));
    assert!(range_error(PlainMonthDay::from("13-01")));
    assert_eq!(day.with(js("{ day: 1 }")).unwrap().to_string(), "02-01");
    assert!(day.equals("02-29").unwrap());
    assert_eq!(day.to_json(), "02-29");
    assert!(type_error(day.value_of()));
    let full = ToStringOptions::new();
    full.set_calendar_name(CalendarDisplay::Always);
    assert_eq!(day.to_string_with_options(&full).unwrap(), "1972-02-29[u-ca=iso8601]");
    assert_eq!(day.to_string_tag(), "Temporal.PlainMonthDay");
}

#[wasm_bindgen_test]
fn durations() {
    let none = Duration::new().unwrap();
    assert!((none.blank(), none.sign(), none.to_json().as_str()) == (true, 0, "PT0S"));
    let mixed = Duration::from("-P1Y2M3W4DT5H6M7.008009010S").unwrap();
    assert_eq!([mixed.years(), mixed.months(), mixed.weeks(), mixed.days()], [-1.0, -2.0, -3.0, -4.0]);
    assert_eq!([mixed.hours(), mixed.minutes(), mixed.seconds()], [-5.0, -6.0, -7.0]);
    assert_eq!([mixed.milliseconds(), mixed.microseconds(), mixed.nanoseconds()], [-8.0, -9.0, -10.0]);
    assert_eq!((mixed.sign(), mixed.abs().sign(), mixed.negated().years()), (-1, 1, 1.0));
    assert!(range_error(Duration::from(js("{ hours: 1, minutes: -1 }"))), "two signs");
    assert!(range_error(Duration::from(js("{ hours: 1.5 }"))));
    assert!(type_error(Duration::from(js("{}"))));
    assert!(range_error(Duration::new_with_years(f64::from(u32::MAX) + 1.0)));
    let hours = Duration::from("PT36H").unwrap();
    assert_eq!(hours.add("PT12H").unwrap().hours(), 48.0);
    assert_eq!(hours.subtract("P1D").unwrap().hours(), 12.0);
    assert!(range_error(hours.add("P1M")), "how long is a month?");
    let days = RoundingOptions::new();
    days.set_largest_unit(LargestUnit::Day);
    let rounded = hours.round(&days).unwrap();
    assert_eq!((rounded.days(), rounded.hours()), (1.0, 12.0));
    assert!(range_error(hours.round(&RoundingOptions::new())), "to what?");
    assert!(type_error(hours.round(JsValue::UNDEFINED)));
    assert_eq!(hours.total("days").unwrap(), 1.5);
    let from = js("{ unit: 'days', relativeTo: '2024-02-01' }");
    assert_eq!(Duration::from("P1M").unwrap().total(from).unwrap(), 29.0);
    assert!(range_error(hours.total("fortnight")));
    assert!(range_error(Duration::compare("P1M", "P30D")));
    let from: Object = js("{ relativeTo: '2024-02-01' }").unchecked_into();
    assert_eq!(Duration::compare_with_options("P1M", "P30D", &from).unwrap(), -1);
    assert_eq!(hours.with(js("{ minutes: 1 }")).unwrap().to_json(), "PT36H1M");
    assert!(type_error(hours.with(js("{ minute: 1 }"))), "no such field");
    assert!(type_error(hours.value_of()));
    assert_eq!(hours.to_locale_string_with_locales("en").unwrap(), "36 hr");
    assert_eq!(hours.to_string_tag(), "Temporal.Duration");
}

#[wasm_bindgen_test]
fn instants() {
    let nanoseconds: BigInt = "-1".parse().unwrap();
    let before = Instant::new(&nanoseconds).unwrap();
    assert_eq!(before.to_string(), "1969-12-31T23:59:59.999999999Z");
    assert_eq!((before.epoch_milliseconds(), before.epoch_nanoseconds()), (-1.0, nanoseconds));
    let last: BigInt = "8640000000000000000000".parse().unwrap();
    assert!(range_error(Instant::from_epoch_nanoseconds(&last).unwrap().add("PT0.000000001S")));
    assert!(range_error(Instant::from_epoch_milliseconds(f64::NAN)));
    assert!(range_error(Instant::from("2024-01-01T00:00")), "where?");
    let instant = Instant::from("2024-01-01T00:00+01:00").unwrap();
    assert_eq!(instant.to_json(), "2023-12-31T23:00:00Z");
    assert_eq!(instant.subtract("PT1H").unwrap().until(&instant).unwrap().seconds(), 3600.0);
    assert!(range_error(instant.add("P1D")), "days are of a calendar");
    assert_eq!(instant.round("hour").unwrap().epoch_milliseconds(), 1_704_063_600_000.0);
    assert_eq!(instant.since("2023-12-31T22:00Z").unwrap().seconds(), 3600.0);
    assert_eq!(Instant::compare(&before, &instant).unwrap(), -1);
    assert!(instant.equals("2023-12-31T23:00Z").unwrap());
    let options = ToStringOptions::new();
    options.set_time_zone(&"Asia/Tokyo".into()).set_smallest_unit(Unit::Minute);
    assert_eq!(instant.to_string_with_options(&options).unwrap(), "2024-01-01T08:00+09:00");
    assert!(type_error(instant.value_of()));
    assert_eq!(Date::new_with_time(5.0).to_temporal_instant().unwrap().epoch_milliseconds(), 5.0);
    assert!(range_error(Date::new_with_time(f64::NAN).to_temporal_instant()));
    assert_eq!(instant.to_string_tag(), "Temporal.Instant");
}

#[wasm_bindgen_test]
fn zoned_date_times() {
    let zoned = ZonedDateTime::from("2024-03-30T12:00[Europe/Berlin]").unwrap();
    assert_eq!((zoned.hour(), zoned.time_zone_id().as_str(), zoned.offset().as_str()), (12, "Europe/Berlin", "+01:00"));
    assert_eq!(zoned.offset_nanoseconds(), 3.6e12);
    let next_day = zoned.add("P1D").unwrap();
    assert_eq!((next_day.hour(), next_day.offset().as_str()), (12, "+02:00"), "the clock was put forward");
    assert_eq!(zoned.add("PT24H").unwrap().hour(), 13);
    assert_eq!(next_day.hours_in_day().unwrap(), 23.0);
    assert_eq!(next_day.start_of_day().unwrap().to_string(), "2024-03-31T00:00:00+01:00[Europe/Berlin]");
    assert!(range_error(ZonedDateTime::from("2024-03-30T12:00+05:00[Europe/Berlin]")), "another offset");
    let use_offset = AssignmentOptions::new();
    use_offset.set_offset(OffsetOption::Use);
    assert_eq!(
        ZonedDateTime::from_with_options("2024-03-30T12:00+05:00[Europe/Berlin]", &use_offset).unwrap().hour(),
        8
    );
    assert!(range_error(ZonedDateTime::from("2024-03-30T12:00")), "no time zone");
    assert!(range_error(ZonedDateTime::new(&BigInt::from(0i64), "Nowhere")));
    let epoch = ZonedDateTime::new(&BigInt::from(0i64), "UTC").unwrap();
    assert_eq!((epoch.epoch_milliseconds(), epoch.epoch_nanoseconds()), (0.0, BigInt::from(0i64)));
    assert!(epoch.get_time_zone_transition("next").unwrap().is_none(), "UTC never changes");
    assert!(range_error(epoch.get_time_zone_transition("now")));
    assert_eq!(zoned.with_time_zone("Asia/Tokyo").unwrap().hour(), 20);
    assert_eq!(zoned.until(&next_day).unwrap().hours(), 23.0);
    assert_eq!(zoned.since("2024-03-30T11:00[Europe/Berlin]").unwrap().hours(), 1.0);
    assert_eq!(zoned.with(js("{ hour: 0 }")).unwrap().hour(), 0);
    assert_eq!(zoned.round("day").unwrap().day(), 31);
    assert_eq!(zoned.with_plain_time_with_time("23:00").unwrap().hour(), 23);
    assert_eq!(zoned.with_calendar("gregory").unwrap().era().as_deref(), Some("ce"));
    assert_eq!(zoned.to_plain_date().day(), 30);
    assert_eq!(zoned.to_plain_time().hour(), 12);
    assert_eq!(zoned.to_plain_date_time().month(), 3);
    assert!(zoned.equals(&zoned).unwrap());
    assert_eq!(ZonedDateTime::compare(&zoned, &epoch).unwrap(), 1);
    let bare = ToStringOptions::new();
    bare.set_time_zone_name(TimeZoneDisplay::Never).set_offset(OffsetDisplay::Never);
    assert_eq!(zoned.to_string_with_options(&bare).unwrap(), "2024-03-30T12:00:00");
    assert!(type_error(zoned.value_of()));
    assert_eq!(zoned.to_string_tag(), "Temporal.ZonedDateTime");
}

#[wasm_bindgen_test]
fn now() {
    let instant = Now::instant().epoch_milliseconds();
    assert!((instant - Date::now()).abs() < 60_000.0);
    let zoned = Now::zoned_date_time_iso_with_time_zone("Asia/Tokyo").unwrap();
    assert_eq!((zoned.time_zone_id().as_str(), zoned.offset().as_str()), ("Asia/Tokyo", "+09:00"));
    assert_eq!(Now::plain_date_iso().unwrap().calendar_id(), "iso8601");
    assert!(Now::plain_date_time_iso().unwrap().year() > 2020);
    assert!(Now::plain_time_iso_with_time_zone("UTC").unwrap().hour() < 24);
    assert!(range_error(Now::plain_time_iso_with_time_zone("Nowhere")));
    assert!(type_error(Now::zoned_date_time_iso_with_time_zone(1.0)));
    assert!(ZonedDateTime::from(Now::zoned_date_time_iso().unwrap()).unwrap().time_zone_id() == Now::time_zone_id());
    assert_eq!(Now::to_string_tag(), "Temporal.Now");
    assert_eq!(web_bindings::Temporal::to_string_tag(), "Temporal");
}
