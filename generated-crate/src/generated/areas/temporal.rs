//! Dates, times and durations, with calendars and time zones: Temporal

use crate::runtime::prelude::*;

/// The namespace `Temporal.Now`.
#[allow(non_snake_case)]
pub mod Temporal_Now {
    use crate::runtime::prelude::*;

    /// `Instant instant()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/instant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.instant)
    #[inline]
    pub fn instant() -> crate::Temporal::Instant {
        FromJs::from_js(Js::static_call_Temporal_Now_instant__as_value())
    }

    /// `PlainDate plainDateISO(optional any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/plainDateISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.plaindateiso)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "plainDateISO")]
    #[inline]
    pub fn plain_date_iso() -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_static_call_Temporal_Now_plainDateISO__as_value().map(Js::read)
    }

    /// `PlainDate plainDateISO(optional any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/plainDateISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.plaindateiso)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "plainDateISO")]
    #[inline]
    pub fn plain_date_iso_with_time_zone(
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_static_call_Temporal_Now_plainDateISO__value__as_value(&time_zone.to_value()).map(Js::read)
    }

    /// `PlainDateTime plainDateTimeISO(optional any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/plainDateTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.plaindatetimeiso)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "plainDateTimeISO")]
    #[inline]
    pub fn plain_date_time_iso() -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_static_call_Temporal_Now_plainDateTimeISO__as_value().map(Js::read)
    }

    /// `PlainDateTime plainDateTimeISO(optional any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/plainDateTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.plaindatetimeiso)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "plainDateTimeISO")]
    #[inline]
    pub fn plain_date_time_iso_with_time_zone(
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_static_call_Temporal_Now_plainDateTimeISO__value__as_value(&time_zone.to_value()).map(Js::read)
    }

    /// `PlainTime plainTimeISO(optional any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/plainTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.plaintimeiso)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "plainTimeISO")]
    #[inline]
    pub fn plain_time_iso() -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_static_call_Temporal_Now_plainTimeISO__as_value().map(Js::read)
    }

    /// `PlainTime plainTimeISO(optional any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/plainTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.plaintimeiso)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "plainTimeISO")]
    #[inline]
    pub fn plain_time_iso_with_time_zone(
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_static_call_Temporal_Now_plainTimeISO__value__as_value(&time_zone.to_value()).map(Js::read)
    }

    /// `DOMString timeZoneId()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/timeZoneId) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.timezoneid)
    #[doc(alias = "timeZoneId")]
    #[inline]
    pub fn time_zone_id() -> String {
        Js::static_call_Temporal_Now_timeZoneId__as_value().as_string().unwrap_or_default()
    }

    /// `ZonedDateTime zonedDateTimeISO(optional any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/zonedDateTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.zoneddatetimeiso)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "zonedDateTimeISO")]
    #[inline]
    pub fn zoned_date_time_iso() -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_static_call_Temporal_Now_zonedDateTimeISO__as_value().map(Js::read)
    }

    /// `ZonedDateTime zonedDateTimeISO(optional any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/zonedDateTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.zoneddatetimeiso)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "zonedDateTimeISO")]
    #[inline]
    pub fn zoned_date_time_iso_with_time_zone(
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_static_call_Temporal_Now_zonedDateTimeISO__value__as_value(&time_zone.to_value()).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-now-object)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_Temporal_Now_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }
}

/// The namespace `Temporal`.
#[allow(non_snake_case)]
pub mod Temporal {
    use crate::runtime::prelude::*;

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_Temporal_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }
}

impl crate::Temporal::Instant {
    /// `constructor(bigint epochNanoseconds)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/Instant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-instant-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(epoch_nanoseconds: &BigInt) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_new_Temporal_Instant__value__as_value(epoch_nanoseconds.as_ref()).map(Js::cast)
    }

    /// `static long compare(any one, any two)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.compare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_Instant_compare__value2__as_value(&one.to_value(), &two.to_value()).map(Js::read)
    }

    /// `static Instant from(any item)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_static_call_Temporal_Instant_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// `static Instant fromEpochMilliseconds(unrestricted double epochMilliseconds)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/fromEpochMilliseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.fromepochmilliseconds)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fromEpochMilliseconds")]
    #[inline]
    pub fn from_epoch_milliseconds(epoch_milliseconds: f64) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_static_call_Temporal_Instant_fromEpochMilliseconds__number__as_value(epoch_milliseconds).map(Js::read)
    }

    /// `static Instant fromEpochNanoseconds(bigint epochNanoseconds)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/fromEpochNanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.fromepochnanoseconds)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fromEpochNanoseconds")]
    #[inline]
    pub fn from_epoch_nanoseconds(epoch_nanoseconds: &BigInt) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_static_call_Temporal_Instant_fromEpochNanoseconds__value__as_value(epoch_nanoseconds.as_ref())
            .map(Js::read)
    }

    /// `readonly attribute double epochMilliseconds`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/epochMilliseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.instant.prototype.epochmilliseconds)
    #[doc(alias = "epochMilliseconds")]
    #[inline]
    pub fn epoch_milliseconds(&self) -> f64 {
        Js::get_epochMilliseconds__as_number(js(self))
    }

    /// `readonly attribute bigint epochNanoseconds`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/epochNanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.instant.prototype.epochnanoseconds)
    #[doc(alias = "epochNanoseconds")]
    #[inline]
    pub fn epoch_nanoseconds(&self) -> BigInt {
        FromJs::from_js(Js::get_epochNanoseconds__as_value(js(self)))
    }

    /// `Instant add(any duration)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `boolean equals(any other)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// `Instant round(any roundTo)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `Instant subtract(any duration)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `DOMString toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// `String toString(ToStringOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `ZonedDateTime toZonedDateTimeISO(any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toZonedDateTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tozoneddatetimeiso)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toZonedDateTimeISO")]
    #[inline]
    pub fn to_zoned_date_time_iso(
        &self,
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_toZonedDateTimeISO__value__as_value(js(self), &time_zone.to_value()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `undefined valueOf()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-instant-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for crate::Temporal::Instant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl crate::Temporal::Duration {
    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__as_value().map(Js::cast)
    }

    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_years(years: f64) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__number__as_value(years).map(Js::cast)
    }

    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_years_and_months(years: f64, months: f64) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__number2__as_value(years, months).map(Js::cast)
    }

    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_years_and_months_and_weeks(
        years: f64,
        months: f64,
        weeks: f64,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__number3__as_value(years, months, weeks).map(Js::cast)
    }

    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_years_and_months_and_weeks_and_days(
        years: f64,
        months: f64,
        weeks: f64,
        days: f64,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__number4__as_value(years, months, weeks, days).map(Js::cast)
    }

    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_years_to_nanoseconds(
        years: f64,
        months: f64,
        weeks: f64,
        days: f64,
        hours: f64,
        minutes: f64,
        seconds: f64,
        milliseconds: f64,
        microseconds: f64,
        nanoseconds: f64,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__number10__as_value(
            years,
            months,
            weeks,
            days,
            hours,
            minutes,
            seconds,
            milliseconds,
            microseconds,
            nanoseconds,
        )
        .map(Js::cast)
    }

    /// `static long compare(any one, any two, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.compare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_Duration_compare__value2__as_value(&one.to_value(), &two.to_value()).map(Js::read)
    }

    /// `static long compare(any one, any two, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.compare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "compare")]
    #[inline]
    pub fn compare_with_options(
        one: impl IntoJs<JsValue>,
        two: impl IntoJs<JsValue>,
        options: &Object,
    ) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_Duration_compare__value3__as_value(
            &one.to_value(),
            &two.to_value(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// `static Duration from(any item)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_static_call_Temporal_Duration_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// `readonly attribute double years`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/years) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.years)
    #[inline]
    pub fn years(&self) -> f64 {
        Js::get_years__as_number(js(self))
    }

    /// `readonly attribute double months`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/months) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.months)
    #[inline]
    pub fn months(&self) -> f64 {
        Js::get_months__as_number(js(self))
    }

    /// `readonly attribute double weeks`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/weeks) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.weeks)
    #[inline]
    pub fn weeks(&self) -> f64 {
        Js::get_weeks__as_number(js(self))
    }

    /// `readonly attribute double days`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/days) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.days)
    #[inline]
    pub fn days(&self) -> f64 {
        Js::get_days__as_number(js(self))
    }

    /// `readonly attribute double hours`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/hours) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.hours)
    #[inline]
    pub fn hours(&self) -> f64 {
        Js::get_hours__as_number(js(self))
    }

    /// `readonly attribute double minutes`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/minutes) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.minutes)
    #[inline]
    pub fn minutes(&self) -> f64 {
        Js::get_minutes__as_number(js(self))
    }

    /// `readonly attribute double seconds`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/seconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.seconds)
    #[inline]
    pub fn seconds(&self) -> f64 {
        Js::get_seconds__as_number(js(self))
    }

    /// `readonly attribute double milliseconds`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/milliseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.milliseconds)
    #[inline]
    pub fn milliseconds(&self) -> f64 {
        Js::get_milliseconds__as_number(js(self))
    }

    /// `readonly attribute double microseconds`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/microseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.microseconds)
    #[inline]
    pub fn microseconds(&self) -> f64 {
        Js::get_microseconds__as_number(js(self))
    }

    /// `readonly attribute double nanoseconds`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/nanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.nanoseconds)
    #[inline]
    pub fn nanoseconds(&self) -> f64 {
        Js::get_nanoseconds__as_number(js(self))
    }

    /// `readonly attribute boolean blank`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/blank) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.blank)
    #[inline]
    pub fn blank(&self) -> bool {
        Js::get_blank__as_bool(js(self)).get()
    }

    /// `readonly attribute long sign`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/sign) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.sign)
    #[inline]
    pub fn sign(&self) -> i32 {
        Js::get_sign__as_number(js(self)) as i32
    }

    /// `Duration abs()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/abs) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.abs)
    #[inline]
    pub fn abs(&self) -> crate::Temporal::Duration {
        FromJs::from_js(Js::call_abs__as_value(js(self)))
    }

    /// `Duration add(any other)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_add__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration negated()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/negated) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.negated)
    #[inline]
    pub fn negated(&self) -> crate::Temporal::Duration {
        FromJs::from_js(Js::call_negated__as_value(js(self)))
    }

    /// `Duration round(any roundTo)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// `Duration subtract(any other)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn subtract(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `DOMString toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// `String toString(ToStringOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `double total(any totalOf)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/total) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.total)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn total(&self, total_of: impl IntoJs<JsValue>) -> Result<f64, Exception> {
        Js::try_call_total__value__as_value(js(self), &total_of.to_value()).map(Js::read)
    }

    /// `undefined valueOf()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// `Duration with(any fields)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for crate::Temporal::Duration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl crate::Temporal::PlainDate {
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/PlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindate-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(iso_year: i32, iso_month: u32, iso_day: u32) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_new_Temporal_PlainDate__number3__as_value(iso_year as f64, iso_month as f64, iso_day as f64)
            .map(Js::cast)
    }

    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/PlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindate-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_calendar(
        iso_year: i32,
        iso_month: u32,
        iso_day: u32,
        calendar: &str,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_new_Temporal_PlainDate__number3_str__as_value(
            iso_year as f64,
            iso_month as f64,
            iso_day as f64,
            calendar,
        )
        .map(Js::cast)
    }

    /// `static long compare(any one, any two)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.compare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_PlainDate_compare__value2__as_value(&one.to_value(), &two.to_value()).map(Js::read)
    }

    /// `static PlainDate from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_static_call_Temporal_PlainDate_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// `static PlainDate from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_static_call_Temporal_PlainDate_from__value2__as_value(&item.to_value(), options.as_ref()).map(Js::read)
    }

    /// `readonly attribute DOMString calendarId`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long day`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/day) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.day)
    #[inline]
    pub fn day(&self) -> u32 {
        Js::get_day__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long dayOfWeek`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/dayOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.dayofweek)
    #[doc(alias = "dayOfWeek")]
    #[inline]
    pub fn day_of_week(&self) -> u32 {
        Js::get_dayOfWeek__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long dayOfYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/dayOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.dayofyear)
    #[doc(alias = "dayOfYear")]
    #[inline]
    pub fn day_of_year(&self) -> u32 {
        Js::get_dayOfYear__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInMonth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/daysInMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.daysinmonth)
    #[doc(alias = "daysInMonth")]
    #[inline]
    pub fn days_in_month(&self) -> u32 {
        Js::get_daysInMonth__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInWeek`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/daysInWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.daysinweek)
    #[doc(alias = "daysInWeek")]
    #[inline]
    pub fn days_in_week(&self) -> u32 {
        Js::get_daysInWeek__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/daysInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.daysinyear)
    #[doc(alias = "daysInYear")]
    #[inline]
    pub fn days_in_year(&self) -> u32 {
        Js::get_daysInYear__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMString? era`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/era) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.era)
    #[inline]
    pub fn era(&self) -> Option<String> {
        Js::get_era__as_value(js(self)).as_string()
    }

    /// `readonly attribute long? eraYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/eraYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.erayear)
    #[doc(alias = "eraYear")]
    #[inline]
    pub fn era_year(&self) -> Option<i32> {
        FromJs::from_js(Js::get_eraYear__as_value(js(self)))
    }

    /// `readonly attribute boolean inLeapYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/inLeapYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.inleapyear)
    #[doc(alias = "inLeapYear")]
    #[inline]
    pub fn in_leap_year(&self) -> bool {
        Js::get_inLeapYear__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned long month`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/month) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.month)
    #[inline]
    pub fn month(&self) -> u32 {
        Js::get_month__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMString monthCode`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long monthsInYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/monthsInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.monthsinyear)
    #[doc(alias = "monthsInYear")]
    #[inline]
    pub fn months_in_year(&self) -> u32 {
        Js::get_monthsInYear__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long? weekOfYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/weekOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.weekofyear)
    #[doc(alias = "weekOfYear")]
    #[inline]
    pub fn week_of_year(&self) -> Option<u32> {
        FromJs::from_js(Js::get_weekOfYear__as_value(js(self)))
    }

    /// `readonly attribute long year`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/year) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.year)
    #[inline]
    pub fn year(&self) -> i32 {
        Js::get_year__as_number(js(self)) as i32
    }

    /// `readonly attribute long? yearOfWeek`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/yearOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.yearofweek)
    #[doc(alias = "yearOfWeek")]
    #[inline]
    pub fn year_of_week(&self) -> Option<i32> {
        FromJs::from_js(Js::get_yearOfWeek__as_value(js(self)))
    }

    /// `PlainDate add(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `PlainDate add(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_add__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// `boolean equals(any other)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `PlainDate subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `PlainDate subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "subtract")]
    #[inline]
    pub fn subtract_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_subtract__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// `DOMString toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// `String toString(ToStringOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `undefined valueOf()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// `PlainDate with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// `PlainDate with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// `PlainDateTime toPlainDateTime(optional any time)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toPlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplaindatetime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toPlainDateTime")]
    #[inline]
    pub fn to_plain_date_time(&self) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_toPlainDateTime__as_value(js(self)).map(Js::read)
    }

    /// `PlainDateTime toPlainDateTime(optional any time)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toPlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplaindatetime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toPlainDateTime")]
    #[inline]
    pub fn to_plain_date_time_with_time(
        &self,
        time: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_toPlainDateTime__value__as_value(js(self), &time.to_value()).map(Js::read)
    }

    /// `PlainMonthDay toPlainMonthDay()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toPlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplainmonthday)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toPlainMonthDay")]
    #[inline]
    pub fn to_plain_month_day(&self) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_call_toPlainMonthDay__as_value(js(self)).map(Js::read)
    }

    /// `PlainYearMonth toPlainYearMonth()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toPlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplainyearmonth)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toPlainYearMonth")]
    #[inline]
    pub fn to_plain_year_month(&self) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_toPlainYearMonth__as_value(js(self)).map(Js::read)
    }

    /// `ZonedDateTime toZonedDateTime(any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tozoneddatetime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toZonedDateTime")]
    #[inline]
    pub fn to_zoned_date_time(
        &self,
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_toZonedDateTime__value__as_value(js(self), &time_zone.to_value()).map(Js::read)
    }

    /// `PlainDate withCalendar(any calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/withCalendar) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.withcalendar)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "withCalendar")]
    #[inline]
    pub fn with_calendar(&self, calendar: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_withCalendar__value__as_value(js(self), &calendar.to_value()).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindate-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for crate::Temporal::PlainDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl crate::Temporal::PlainTime {
    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-properties-of-the-temporal-plaintime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__as_value().map(Js::cast)
    }

    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-properties-of-the-temporal-plaintime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour(hour: u32) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__number__as_value(hour as f64).map(Js::cast)
    }

    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-properties-of-the-temporal-plaintime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour_and_minute(hour: u32, minute: u32) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__number2__as_value(hour as f64, minute as f64).map(Js::cast)
    }

    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-properties-of-the-temporal-plaintime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour_and_minute_and_second(
        hour: u32,
        minute: u32,
        second: u32,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__number3__as_value(hour as f64, minute as f64, second as f64).map(Js::cast)
    }

    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-properties-of-the-temporal-plaintime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour_and_minute_and_second_and_millisecond(
        hour: u32,
        minute: u32,
        second: u32,
        millisecond: u32,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__number4__as_value(hour as f64, minute as f64, second as f64, millisecond as f64)
            .map(Js::cast)
    }

    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-properties-of-the-temporal-plaintime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour_to_nanosecond(
        hour: u32,
        minute: u32,
        second: u32,
        millisecond: u32,
        microsecond: u32,
        nanosecond: u32,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__number6__as_value(
            hour as f64,
            minute as f64,
            second as f64,
            millisecond as f64,
            microsecond as f64,
            nanosecond as f64,
        )
        .map(Js::cast)
    }

    /// `static long compare(any one, any two)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.compare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_PlainTime_compare__value2__as_value(&one.to_value(), &two.to_value()).map(Js::read)
    }

    /// `static PlainTime from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_static_call_Temporal_PlainTime_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// `static PlainTime from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_static_call_Temporal_PlainTime_from__value2__as_value(&item.to_value(), options.as_ref()).map(Js::read)
    }

    /// `readonly attribute unsigned long hour`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/hour) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.hour)
    #[inline]
    pub fn hour(&self) -> u32 {
        Js::get_hour__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long microsecond`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/microsecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.microsecond)
    #[inline]
    pub fn microsecond(&self) -> u32 {
        Js::get_microsecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long millisecond`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/millisecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.millisecond)
    #[inline]
    pub fn millisecond(&self) -> u32 {
        Js::get_millisecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long minute`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/minute) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.minute)
    #[inline]
    pub fn minute(&self) -> u32 {
        Js::get_minute__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long nanosecond`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/nanosecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.nanosecond)
    #[inline]
    pub fn nanosecond(&self) -> u32 {
        Js::get_nanosecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long second`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/second) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.second)
    #[inline]
    pub fn second(&self) -> u32 {
        Js::get_second__as_number(js(self)) as u32
    }

    /// `PlainTime add(any duration)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `boolean equals(any other)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `PlainTime subtract(any duration)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `DOMString toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// `String toString(ToStringOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `undefined valueOf()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// `PlainTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// `PlainTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// `PlainTime round(any roundTo)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaintime-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for crate::Temporal::PlainTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl crate::Temporal::PlainDateTime {
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(iso_year: i32, iso_month: u32, iso_day: u32) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_new_Temporal_PlainDateTime__number3__as_value(iso_year as f64, iso_month as f64, iso_day as f64)
            .map(Js::cast)
    }

    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour(
        iso_year: i32,
        iso_month: u32,
        iso_day: u32,
        hour: u32,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_new_Temporal_PlainDateTime__number4__as_value(
            iso_year as f64,
            iso_month as f64,
            iso_day as f64,
            hour as f64,
        )
        .map(Js::cast)
    }

    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour_and_minute(
        iso_year: i32,
        iso_month: u32,
        iso_day: u32,
        hour: u32,
        minute: u32,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_new_Temporal_PlainDateTime__number5__as_value(
            iso_year as f64,
            iso_month as f64,
            iso_day as f64,
            hour as f64,
            minute as f64,
        )
        .map(Js::cast)
    }

    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour_and_minute_and_second(
        iso_year: i32,
        iso_month: u32,
        iso_day: u32,
        hour: u32,
        minute: u32,
        second: u32,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_new_Temporal_PlainDateTime__number6__as_value(
            iso_year as f64,
            iso_month as f64,
            iso_day as f64,
            hour as f64,
            minute as f64,
            second as f64,
        )
        .map(Js::cast)
    }

    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour_and_minute_and_second_and_millisecond(
        iso_year: i32,
        iso_month: u32,
        iso_day: u32,
        hour: u32,
        minute: u32,
        second: u32,
        millisecond: u32,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_new_Temporal_PlainDateTime__number7__as_value(
            iso_year as f64,
            iso_month as f64,
            iso_day as f64,
            hour as f64,
            minute as f64,
            second as f64,
            millisecond as f64,
        )
        .map(Js::cast)
    }

    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_hour_to_calendar(
        iso_year: i32,
        iso_month: u32,
        iso_day: u32,
        hour: u32,
        minute: u32,
        second: u32,
        millisecond: u32,
        microsecond: u32,
        nanosecond: u32,
        calendar: &str,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_new_Temporal_PlainDateTime__number9_str__as_value(
            iso_year as f64,
            iso_month as f64,
            iso_day as f64,
            hour as f64,
            minute as f64,
            second as f64,
            millisecond as f64,
            microsecond as f64,
            nanosecond as f64,
            calendar,
        )
        .map(Js::cast)
    }

    /// `static long compare(any one, any two)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.compare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_PlainDateTime_compare__value2__as_value(&one.to_value(), &two.to_value())
            .map(Js::read)
    }

    /// `static PlainDateTime from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_static_call_Temporal_PlainDateTime_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// `static PlainDateTime from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_static_call_Temporal_PlainDateTime_from__value2__as_value(&item.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// `readonly attribute DOMString calendarId`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long day`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/day) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.day)
    #[inline]
    pub fn day(&self) -> u32 {
        Js::get_day__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long dayOfWeek`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/dayOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.dayofweek)
    #[doc(alias = "dayOfWeek")]
    #[inline]
    pub fn day_of_week(&self) -> u32 {
        Js::get_dayOfWeek__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long dayOfYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/dayOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.dayofyear)
    #[doc(alias = "dayOfYear")]
    #[inline]
    pub fn day_of_year(&self) -> u32 {
        Js::get_dayOfYear__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInMonth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/daysInMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.daysinmonth)
    #[doc(alias = "daysInMonth")]
    #[inline]
    pub fn days_in_month(&self) -> u32 {
        Js::get_daysInMonth__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInWeek`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/daysInWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.daysinweek)
    #[doc(alias = "daysInWeek")]
    #[inline]
    pub fn days_in_week(&self) -> u32 {
        Js::get_daysInWeek__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/daysInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.daysinyear)
    #[doc(alias = "daysInYear")]
    #[inline]
    pub fn days_in_year(&self) -> u32 {
        Js::get_daysInYear__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMString? era`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/era) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.era)
    #[inline]
    pub fn era(&self) -> Option<String> {
        Js::get_era__as_value(js(self)).as_string()
    }

    /// `readonly attribute long? eraYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/eraYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.erayear)
    #[doc(alias = "eraYear")]
    #[inline]
    pub fn era_year(&self) -> Option<i32> {
        FromJs::from_js(Js::get_eraYear__as_value(js(self)))
    }

    /// `readonly attribute boolean inLeapYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/inLeapYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.inleapyear)
    #[doc(alias = "inLeapYear")]
    #[inline]
    pub fn in_leap_year(&self) -> bool {
        Js::get_inLeapYear__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned long month`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/month) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.month)
    #[inline]
    pub fn month(&self) -> u32 {
        Js::get_month__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMString monthCode`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long monthsInYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/monthsInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.monthsinyear)
    #[doc(alias = "monthsInYear")]
    #[inline]
    pub fn months_in_year(&self) -> u32 {
        Js::get_monthsInYear__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long? weekOfYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/weekOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.weekofyear)
    #[doc(alias = "weekOfYear")]
    #[inline]
    pub fn week_of_year(&self) -> Option<u32> {
        FromJs::from_js(Js::get_weekOfYear__as_value(js(self)))
    }

    /// `readonly attribute long year`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/year) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.year)
    #[inline]
    pub fn year(&self) -> i32 {
        Js::get_year__as_number(js(self)) as i32
    }

    /// `readonly attribute long? yearOfWeek`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/yearOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.yearofweek)
    #[doc(alias = "yearOfWeek")]
    #[inline]
    pub fn year_of_week(&self) -> Option<i32> {
        FromJs::from_js(Js::get_yearOfWeek__as_value(js(self)))
    }

    /// `readonly attribute unsigned long hour`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/hour) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.hour)
    #[inline]
    pub fn hour(&self) -> u32 {
        Js::get_hour__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long microsecond`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/microsecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.microsecond)
    #[inline]
    pub fn microsecond(&self) -> u32 {
        Js::get_microsecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long millisecond`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/millisecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.millisecond)
    #[inline]
    pub fn millisecond(&self) -> u32 {
        Js::get_millisecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long minute`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/minute) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.minute)
    #[inline]
    pub fn minute(&self) -> u32 {
        Js::get_minute__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long nanosecond`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/nanosecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.nanosecond)
    #[inline]
    pub fn nanosecond(&self) -> u32 {
        Js::get_nanosecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long second`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/second) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.second)
    #[inline]
    pub fn second(&self) -> u32 {
        Js::get_second__as_number(js(self)) as u32
    }

    /// `PlainDateTime add(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `PlainDateTime add(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_add__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// `boolean equals(any other)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `PlainDateTime subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `PlainDateTime subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "subtract")]
    #[inline]
    pub fn subtract_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_subtract__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// `DOMString toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// `String toString(ToStringOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `undefined valueOf()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// `PlainDateTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// `PlainDateTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// `PlainDateTime round(any roundTo)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// `PlainDate toPlainDate()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toPlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.toplaindate)
    #[doc(alias = "toPlainDate")]
    #[inline]
    pub fn to_plain_date(&self) -> crate::Temporal::PlainDate {
        FromJs::from_js(Js::call_toPlainDate__as_value(js(self)))
    }

    /// `PlainTime toPlainTime()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.toplaintime)
    #[doc(alias = "toPlainTime")]
    #[inline]
    pub fn to_plain_time(&self) -> crate::Temporal::PlainTime {
        FromJs::from_js(Js::call_toPlainTime__as_value(js(self)))
    }

    /// `ZonedDateTime toZonedDateTime(any timeZone, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tozoneddatetime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toZonedDateTime")]
    #[inline]
    pub fn to_zoned_date_time(
        &self,
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_toZonedDateTime__value__as_value(js(self), &time_zone.to_value()).map(Js::read)
    }

    /// `ZonedDateTime toZonedDateTime(any timeZone, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tozoneddatetime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toZonedDateTime")]
    #[inline]
    pub fn to_zoned_date_time_with_options(
        &self,
        time_zone: impl IntoJs<JsValue>,
        options: &Object,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_toZonedDateTime__value2__as_value(js(self), &time_zone.to_value(), options.as_ref()).map(Js::read)
    }

    /// `PlainDateTime withCalendar(any calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/withCalendar) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.withcalendar)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "withCalendar")]
    #[inline]
    pub fn with_calendar(&self, calendar: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_withCalendar__value__as_value(js(self), &calendar.to_value()).map(Js::read)
    }

    /// `PlainDateTime withPlainTime(optional any time)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/withPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.withplaintime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "withPlainTime")]
    #[inline]
    pub fn with_plain_time(&self) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_withPlainTime__as_value(js(self)).map(Js::read)
    }

    /// `PlainDateTime withPlainTime(optional any time)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/withPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.withplaintime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "withPlainTime")]
    #[inline]
    pub fn with_plain_time_with_time(
        &self,
        time: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_withPlainTime__value__as_value(js(self), &time.to_value()).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for crate::Temporal::PlainDateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl crate::Temporal::PlainYearMonth {
    /// `constructor(long isoYear, unsigned long isoMonth, optional DOMString calendar, optional unsigned long referenceIsoDay)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/PlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(iso_year: i32, iso_month: u32) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_new_Temporal_PlainYearMonth__number2__as_value(iso_year as f64, iso_month as f64).map(Js::cast)
    }

    /// `constructor(long isoYear, unsigned long isoMonth, optional DOMString calendar, optional unsigned long referenceIsoDay)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/PlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_calendar(
        iso_year: i32,
        iso_month: u32,
        calendar: &str,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_new_Temporal_PlainYearMonth__number2_str__as_value(iso_year as f64, iso_month as f64, calendar)
            .map(Js::cast)
    }

    /// `constructor(long isoYear, unsigned long isoMonth, optional DOMString calendar, optional unsigned long referenceIsoDay)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/PlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_calendar_and_reference_iso_day(
        iso_year: i32,
        iso_month: u32,
        calendar: &str,
        reference_iso_day: u32,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_new_Temporal_PlainYearMonth__number2_str_number__as_value(
            iso_year as f64,
            iso_month as f64,
            calendar,
            reference_iso_day as f64,
        )
        .map(Js::cast)
    }

    /// `static long compare(any one, any two)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.compare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_PlainYearMonth_compare__value2__as_value(&one.to_value(), &two.to_value())
            .map(Js::read)
    }

    /// `static PlainYearMonth from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_static_call_Temporal_PlainYearMonth_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// `static PlainYearMonth from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_static_call_Temporal_PlainYearMonth_from__value2__as_value(&item.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// `readonly attribute DOMString calendarId`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long daysInMonth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/daysInMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.daysinmonth)
    #[doc(alias = "daysInMonth")]
    #[inline]
    pub fn days_in_month(&self) -> u32 {
        Js::get_daysInMonth__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/daysInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.daysinyear)
    #[doc(alias = "daysInYear")]
    #[inline]
    pub fn days_in_year(&self) -> u32 {
        Js::get_daysInYear__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMString? era`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/era) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.era)
    #[inline]
    pub fn era(&self) -> Option<String> {
        Js::get_era__as_value(js(self)).as_string()
    }

    /// `readonly attribute long? eraYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/eraYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.erayear)
    #[doc(alias = "eraYear")]
    #[inline]
    pub fn era_year(&self) -> Option<i32> {
        FromJs::from_js(Js::get_eraYear__as_value(js(self)))
    }

    /// `readonly attribute boolean inLeapYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/inLeapYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.inleapyear)
    #[doc(alias = "inLeapYear")]
    #[inline]
    pub fn in_leap_year(&self) -> bool {
        Js::get_inLeapYear__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned long month`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/month) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.month)
    #[inline]
    pub fn month(&self) -> u32 {
        Js::get_month__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMString monthCode`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long monthsInYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/monthsInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.monthsinyear)
    #[doc(alias = "monthsInYear")]
    #[inline]
    pub fn months_in_year(&self) -> u32 {
        Js::get_monthsInYear__as_number(js(self)) as u32
    }

    /// `readonly attribute long year`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/year) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.year)
    #[inline]
    pub fn year(&self) -> i32 {
        Js::get_year__as_number(js(self)) as i32
    }

    /// `PlainYearMonth add(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `PlainYearMonth add(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_add__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// `boolean equals(any other)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `PlainYearMonth subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `PlainYearMonth subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "subtract")]
    #[inline]
    pub fn subtract_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_subtract__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// `DOMString toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// `String toString(ToStringOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `undefined valueOf()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// `PlainYearMonth with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// `PlainYearMonth with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// `PlainDate toPlainDate(any fields)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toPlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.toplaindate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toPlainDate")]
    #[inline]
    pub fn to_plain_date(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_toPlainDate__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for crate::Temporal::PlainYearMonth {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl crate::Temporal::PlainMonthDay {
    /// `constructor(unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar, optional long referenceIsoYear)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/PlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(iso_month: u32, iso_day: u32) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_new_Temporal_PlainMonthDay__number2__as_value(iso_month as f64, iso_day as f64).map(Js::cast)
    }

    /// `constructor(unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar, optional long referenceIsoYear)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/PlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_calendar(
        iso_month: u32,
        iso_day: u32,
        calendar: &str,
    ) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_new_Temporal_PlainMonthDay__number2_str__as_value(iso_month as f64, iso_day as f64, calendar)
            .map(Js::cast)
    }

    /// `constructor(unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar, optional long referenceIsoYear)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/PlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_calendar_and_reference_iso_year(
        iso_month: u32,
        iso_day: u32,
        calendar: &str,
        reference_iso_year: i32,
    ) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_new_Temporal_PlainMonthDay__number2_str_number__as_value(
            iso_month as f64,
            iso_day as f64,
            calendar,
            reference_iso_year as f64,
        )
        .map(Js::cast)
    }

    /// `static PlainMonthDay from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_static_call_Temporal_PlainMonthDay_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// `static PlainMonthDay from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_static_call_Temporal_PlainMonthDay_from__value2__as_value(&item.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// `readonly attribute DOMString calendarId`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainmonthday.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long day`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/day) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainmonthday.prototype.day)
    #[inline]
    pub fn day(&self) -> u32 {
        Js::get_day__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMString monthCode`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainmonthday.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `boolean equals(any other)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// `PlainDate toPlainDate(any fields)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toPlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.toplaindate)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toPlainDate")]
    #[inline]
    pub fn to_plain_date(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_toPlainDate__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// `DOMString toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// `String toString(ToStringOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `undefined valueOf()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// `PlainMonthDay with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// `PlainMonthDay with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for crate::Temporal::PlainMonthDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl crate::Temporal::ZonedDateTime {
    /// `constructor(bigint epochNanoseconds, DOMString timeZone, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/ZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-zoneddatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(epoch_nanoseconds: &BigInt, time_zone: &str) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_new_Temporal_ZonedDateTime__value_str__as_value(epoch_nanoseconds.as_ref(), time_zone).map(Js::cast)
    }

    /// `constructor(bigint epochNanoseconds, DOMString timeZone, optional DOMString calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/ZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-zoneddatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_calendar(
        epoch_nanoseconds: &BigInt,
        time_zone: &str,
        calendar: &str,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_new_Temporal_ZonedDateTime__value_str2__as_value(epoch_nanoseconds.as_ref(), time_zone, calendar)
            .map(Js::cast)
    }

    /// `static long compare(any one, any two)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.compare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_ZonedDateTime_compare__value2__as_value(&one.to_value(), &two.to_value())
            .map(Js::read)
    }

    /// `static ZonedDateTime from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_static_call_Temporal_ZonedDateTime_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// `static ZonedDateTime from(any item, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.from)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_static_call_Temporal_ZonedDateTime_from__value2__as_value(&item.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// `readonly attribute DOMString calendarId`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long day`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/day) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.day)
    #[inline]
    pub fn day(&self) -> u32 {
        Js::get_day__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long dayOfWeek`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/dayOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.dayofweek)
    #[doc(alias = "dayOfWeek")]
    #[inline]
    pub fn day_of_week(&self) -> u32 {
        Js::get_dayOfWeek__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long dayOfYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/dayOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.dayofyear)
    #[doc(alias = "dayOfYear")]
    #[inline]
    pub fn day_of_year(&self) -> u32 {
        Js::get_dayOfYear__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInMonth`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/daysInMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.daysinmonth)
    #[doc(alias = "daysInMonth")]
    #[inline]
    pub fn days_in_month(&self) -> u32 {
        Js::get_daysInMonth__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInWeek`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/daysInWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.daysinweek)
    #[doc(alias = "daysInWeek")]
    #[inline]
    pub fn days_in_week(&self) -> u32 {
        Js::get_daysInWeek__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long daysInYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/daysInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.daysinyear)
    #[doc(alias = "daysInYear")]
    #[inline]
    pub fn days_in_year(&self) -> u32 {
        Js::get_daysInYear__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMString? era`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/era) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.era)
    #[inline]
    pub fn era(&self) -> Option<String> {
        Js::get_era__as_value(js(self)).as_string()
    }

    /// `readonly attribute long? eraYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/eraYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.erayear)
    #[doc(alias = "eraYear")]
    #[inline]
    pub fn era_year(&self) -> Option<i32> {
        FromJs::from_js(Js::get_eraYear__as_value(js(self)))
    }

    /// `readonly attribute boolean inLeapYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/inLeapYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.inleapyear)
    #[doc(alias = "inLeapYear")]
    #[inline]
    pub fn in_leap_year(&self) -> bool {
        Js::get_inLeapYear__as_bool(js(self)).get()
    }

    /// `readonly attribute unsigned long month`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/month) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.month)
    #[inline]
    pub fn month(&self) -> u32 {
        Js::get_month__as_number(js(self)) as u32
    }

    /// `readonly attribute DOMString monthCode`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute unsigned long monthsInYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/monthsInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.monthsinyear)
    #[doc(alias = "monthsInYear")]
    #[inline]
    pub fn months_in_year(&self) -> u32 {
        Js::get_monthsInYear__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long? weekOfYear`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/weekOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.weekofyear)
    #[doc(alias = "weekOfYear")]
    #[inline]
    pub fn week_of_year(&self) -> Option<u32> {
        FromJs::from_js(Js::get_weekOfYear__as_value(js(self)))
    }

    /// `readonly attribute long year`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/year) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.year)
    #[inline]
    pub fn year(&self) -> i32 {
        Js::get_year__as_number(js(self)) as i32
    }

    /// `readonly attribute long? yearOfWeek`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/yearOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.yearofweek)
    #[doc(alias = "yearOfWeek")]
    #[inline]
    pub fn year_of_week(&self) -> Option<i32> {
        FromJs::from_js(Js::get_yearOfWeek__as_value(js(self)))
    }

    /// `readonly attribute unsigned long hour`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/hour) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.hour)
    #[inline]
    pub fn hour(&self) -> u32 {
        Js::get_hour__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long microsecond`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/microsecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.microsecond)
    #[inline]
    pub fn microsecond(&self) -> u32 {
        Js::get_microsecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long millisecond`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/millisecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.millisecond)
    #[inline]
    pub fn millisecond(&self) -> u32 {
        Js::get_millisecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long minute`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/minute) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.minute)
    #[inline]
    pub fn minute(&self) -> u32 {
        Js::get_minute__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long nanosecond`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/nanosecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.nanosecond)
    #[inline]
    pub fn nanosecond(&self) -> u32 {
        Js::get_nanosecond__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long second`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/second) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.second)
    #[inline]
    pub fn second(&self) -> u32 {
        Js::get_second__as_number(js(self)) as u32
    }

    /// `readonly attribute double epochMilliseconds`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/epochMilliseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.epochmilliseconds)
    #[doc(alias = "epochMilliseconds")]
    #[inline]
    pub fn epoch_milliseconds(&self) -> f64 {
        Js::get_epochMilliseconds__as_number(js(self))
    }

    /// `readonly attribute bigint epochNanoseconds`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/epochNanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.epochnanoseconds)
    #[doc(alias = "epochNanoseconds")]
    #[inline]
    pub fn epoch_nanoseconds(&self) -> BigInt {
        FromJs::from_js(Js::get_epochNanoseconds__as_value(js(self)))
    }

    /// `readonly attribute double hoursInDay`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/hoursInDay) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.hoursinday)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "hoursInDay")]
    #[inline]
    pub fn hours_in_day(&self) -> Result<f64, Exception> {
        Js::try_get_hoursInDay__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DOMString offset`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/offset) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.offset)
    #[inline]
    pub fn offset(&self) -> String {
        Js::get_offset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute double offsetNanoseconds`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/offsetNanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.offsetnanoseconds)
    #[doc(alias = "offsetNanoseconds")]
    #[inline]
    pub fn offset_nanoseconds(&self) -> f64 {
        Js::get_offsetNanoseconds__as_number(js(self))
    }

    /// `readonly attribute DOMString timeZoneId`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/timeZoneId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.timezoneid)
    #[doc(alias = "timeZoneId")]
    #[inline]
    pub fn time_zone_id(&self) -> String {
        Js::get_timeZoneId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `ZonedDateTime add(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `ZonedDateTime add(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_add__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// `boolean equals(any other)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `ZonedDateTime subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `ZonedDateTime subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "subtract")]
    #[inline]
    pub fn subtract_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_subtract__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// `DOMString toJSON()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// `String toString(ToStringOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// `undefined valueOf()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// `ZonedDateTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// `ZonedDateTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// `ZonedDateTime? getTimeZoneTransition(any direction)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/getTimeZoneTransition) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.gettimezonetransition)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getTimeZoneTransition")]
    #[inline]
    pub fn get_time_zone_transition(
        &self,
        direction: impl IntoJs<JsValue>,
    ) -> Result<Option<crate::Temporal::ZonedDateTime>, Exception> {
        Js::try_call_getTimeZoneTransition__value__as_option_value(js(self), &direction.to_value())
            .map(Js::read_nullable)
    }

    /// `ZonedDateTime round(any roundTo)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// `ZonedDateTime startOfDay()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/startOfDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.startofday)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "startOfDay")]
    #[inline]
    pub fn start_of_day(&self) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_startOfDay__as_value(js(self)).map(Js::read)
    }

    /// `Instant toInstant()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toInstant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toinstant)
    #[doc(alias = "toInstant")]
    #[inline]
    pub fn to_instant(&self) -> crate::Temporal::Instant {
        FromJs::from_js(Js::call_toInstant__as_value(js(self)))
    }

    /// `PlainDate toPlainDate()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toPlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toplaindate)
    #[doc(alias = "toPlainDate")]
    #[inline]
    pub fn to_plain_date(&self) -> crate::Temporal::PlainDate {
        FromJs::from_js(Js::call_toPlainDate__as_value(js(self)))
    }

    /// `PlainDateTime toPlainDateTime()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toPlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toplaindatetime)
    #[doc(alias = "toPlainDateTime")]
    #[inline]
    pub fn to_plain_date_time(&self) -> crate::Temporal::PlainDateTime {
        FromJs::from_js(Js::call_toPlainDateTime__as_value(js(self)))
    }

    /// `PlainTime toPlainTime()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toplaintime)
    #[doc(alias = "toPlainTime")]
    #[inline]
    pub fn to_plain_time(&self) -> crate::Temporal::PlainTime {
        FromJs::from_js(Js::call_toPlainTime__as_value(js(self)))
    }

    /// `ZonedDateTime withCalendar(any calendar)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/withCalendar) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withcalendar)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "withCalendar")]
    #[inline]
    pub fn with_calendar(&self, calendar: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_withCalendar__value__as_value(js(self), &calendar.to_value()).map(Js::read)
    }

    /// `ZonedDateTime withPlainTime(optional any time)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/withPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withplaintime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "withPlainTime")]
    #[inline]
    pub fn with_plain_time(&self) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_withPlainTime__as_value(js(self)).map(Js::read)
    }

    /// `ZonedDateTime withPlainTime(optional any time)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/withPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withplaintime)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "withPlainTime")]
    #[inline]
    pub fn with_plain_time_with_time(
        &self,
        time: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_withPlainTime__value__as_value(js(self), &time.to_value()).map(Js::read)
    }

    /// `ZonedDateTime withTimeZone(any timeZone)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/withTimeZone) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withtimezone)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "withTimeZone")]
    #[inline]
    pub fn with_time_zone(&self, time_zone: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_withTimeZone__value__as_value(js(self), &time_zone.to_value()).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-zoneddatetime-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for crate::Temporal::ZonedDateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl crate::Temporal::AssignmentOptions {
    /// `dictionary AssignmentOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `Overflow overflow`
    #[doc(alias = "overflow")]
    pub fn get_overflow(&self) -> Option<crate::Temporal::Overflow> {
        property::get(self, "overflow")
    }

    /// `Overflow overflow`
    #[doc(alias = "overflow")]
    pub fn set_overflow(&self, value: crate::Temporal::Overflow) -> &Self {
        property::set_str(self, "overflow", value.as_str());
        self
    }

    /// `Disambiguation disambiguation`
    #[doc(alias = "disambiguation")]
    pub fn get_disambiguation(&self) -> Option<crate::Temporal::Disambiguation> {
        property::get(self, "disambiguation")
    }

    /// `Disambiguation disambiguation`
    #[doc(alias = "disambiguation")]
    pub fn set_disambiguation(&self, value: crate::Temporal::Disambiguation) -> &Self {
        property::set_str(self, "disambiguation", value.as_str());
        self
    }

    /// `OffsetOption offset`
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<crate::Temporal::OffsetOption> {
        property::get(self, "offset")
    }

    /// `OffsetOption offset`
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: crate::Temporal::OffsetOption) -> &Self {
        property::set_str(self, "offset", value.as_str());
        self
    }
}

impl Default for crate::Temporal::AssignmentOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Temporal::DifferenceOptions {
    /// `dictionary DifferenceOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LargestUnit largestUnit`
    #[doc(alias = "largestUnit")]
    pub fn get_largest_unit(&self) -> Option<crate::Temporal::LargestUnit> {
        property::get(self, "largestUnit")
    }

    /// `LargestUnit largestUnit`
    #[doc(alias = "largestUnit")]
    pub fn set_largest_unit(&self, value: crate::Temporal::LargestUnit) -> &Self {
        property::set_str(self, "largestUnit", value.as_str());
        self
    }

    /// `Unit smallestUnit`
    #[doc(alias = "smallestUnit")]
    pub fn get_smallest_unit(&self) -> Option<crate::Temporal::Unit> {
        property::get(self, "smallestUnit")
    }

    /// `Unit smallestUnit`
    #[doc(alias = "smallestUnit")]
    pub fn set_smallest_unit(&self, value: crate::Temporal::Unit) -> &Self {
        property::set_str(self, "smallestUnit", value.as_str());
        self
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }
}

impl Default for crate::Temporal::DifferenceOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Temporal::RoundingOptions {
    /// `dictionary RoundingOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LargestUnit largestUnit`
    #[doc(alias = "largestUnit")]
    pub fn get_largest_unit(&self) -> Option<crate::Temporal::LargestUnit> {
        property::get(self, "largestUnit")
    }

    /// `LargestUnit largestUnit`
    #[doc(alias = "largestUnit")]
    pub fn set_largest_unit(&self, value: crate::Temporal::LargestUnit) -> &Self {
        property::set_str(self, "largestUnit", value.as_str());
        self
    }

    /// `Unit smallestUnit`
    #[doc(alias = "smallestUnit")]
    pub fn get_smallest_unit(&self) -> Option<crate::Temporal::Unit> {
        property::get(self, "smallestUnit")
    }

    /// `Unit smallestUnit`
    #[doc(alias = "smallestUnit")]
    pub fn set_smallest_unit(&self, value: crate::Temporal::Unit) -> &Self {
        property::set_str(self, "smallestUnit", value.as_str());
        self
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// `any relativeTo`
    #[doc(alias = "relativeTo")]
    pub fn get_relative_to(&self) -> JsValue {
        property::get(self, "relativeTo")
    }

    /// `any relativeTo`
    #[doc(alias = "relativeTo")]
    pub fn set_relative_to(&self, value: &JsValue) -> &Self {
        property::set(self, "relativeTo", value);
        self
    }
}

impl Default for crate::Temporal::RoundingOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Temporal::ToStringOptions {
    /// `dictionary ToStringOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `any fractionalSecondDigits`
    #[doc(alias = "fractionalSecondDigits")]
    pub fn get_fractional_second_digits(&self) -> JsValue {
        property::get(self, "fractionalSecondDigits")
    }

    /// `any fractionalSecondDigits`
    #[doc(alias = "fractionalSecondDigits")]
    pub fn set_fractional_second_digits(&self, value: &JsValue) -> &Self {
        property::set(self, "fractionalSecondDigits", value);
        self
    }

    /// `Unit smallestUnit`
    #[doc(alias = "smallestUnit")]
    pub fn get_smallest_unit(&self) -> Option<crate::Temporal::Unit> {
        property::get(self, "smallestUnit")
    }

    /// `Unit smallestUnit`
    #[doc(alias = "smallestUnit")]
    pub fn set_smallest_unit(&self, value: crate::Temporal::Unit) -> &Self {
        property::set_str(self, "smallestUnit", value.as_str());
        self
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// `CalendarDisplay calendarName`
    #[doc(alias = "calendarName")]
    pub fn get_calendar_name(&self) -> Option<crate::Temporal::CalendarDisplay> {
        property::get(self, "calendarName")
    }

    /// `CalendarDisplay calendarName`
    #[doc(alias = "calendarName")]
    pub fn set_calendar_name(&self, value: crate::Temporal::CalendarDisplay) -> &Self {
        property::set_str(self, "calendarName", value.as_str());
        self
    }

    /// `TimeZoneDisplay timeZoneName`
    #[doc(alias = "timeZoneName")]
    pub fn get_time_zone_name(&self) -> Option<crate::Temporal::TimeZoneDisplay> {
        property::get(self, "timeZoneName")
    }

    /// `TimeZoneDisplay timeZoneName`
    #[doc(alias = "timeZoneName")]
    pub fn set_time_zone_name(&self, value: crate::Temporal::TimeZoneDisplay) -> &Self {
        property::set_str(self, "timeZoneName", value.as_str());
        self
    }

    /// `OffsetDisplay offset`
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<crate::Temporal::OffsetDisplay> {
        property::get(self, "offset")
    }

    /// `OffsetDisplay offset`
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: crate::Temporal::OffsetDisplay) -> &Self {
        property::set_str(self, "offset", value.as_str());
        self
    }

    /// `any timeZone`
    #[doc(alias = "timeZone")]
    pub fn get_time_zone(&self) -> JsValue {
        property::get(self, "timeZone")
    }

    /// `any timeZone`
    #[doc(alias = "timeZone")]
    pub fn set_time_zone(&self, value: &JsValue) -> &Self {
        property::set(self, "timeZone", value);
        self
    }
}

impl Default for crate::Temporal::ToStringOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "blank")]
    pub(crate) fn get_blank__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "calendarId")]
    pub(crate) fn get_calendarId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "day")]
    pub(crate) fn get_day__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "dayOfWeek")]
    pub(crate) fn get_dayOfWeek__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "dayOfYear")]
    pub(crate) fn get_dayOfYear__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "days")]
    pub(crate) fn get_days__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "daysInMonth")]
    pub(crate) fn get_daysInMonth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "daysInWeek")]
    pub(crate) fn get_daysInWeek__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "daysInYear")]
    pub(crate) fn get_daysInYear__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "epochMilliseconds")]
    pub(crate) fn get_epochMilliseconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "epochNanoseconds")]
    pub(crate) fn get_epochNanoseconds__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "era")]
    pub(crate) fn get_era__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "eraYear")]
    pub(crate) fn get_eraYear__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hour")]
    pub(crate) fn get_hour__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "hours")]
    pub(crate) fn get_hours__as_number(this: &Js) -> f64;
    #[wasm_bindgen(catch, method, getter, js_name = "hoursInDay")]
    pub(crate) fn try_get_hoursInDay__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "inLeapYear")]
    pub(crate) fn get_inLeapYear__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "microsecond")]
    pub(crate) fn get_microsecond__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "microseconds")]
    pub(crate) fn get_microseconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "millisecond")]
    pub(crate) fn get_millisecond__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "milliseconds")]
    pub(crate) fn get_milliseconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "minute")]
    pub(crate) fn get_minute__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "minutes")]
    pub(crate) fn get_minutes__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "month")]
    pub(crate) fn get_month__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "monthCode")]
    pub(crate) fn get_monthCode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "months")]
    pub(crate) fn get_months__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "monthsInYear")]
    pub(crate) fn get_monthsInYear__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "nanosecond")]
    pub(crate) fn get_nanosecond__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "nanoseconds")]
    pub(crate) fn get_nanoseconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "offsetNanoseconds")]
    pub(crate) fn get_offsetNanoseconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "second")]
    pub(crate) fn get_second__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "seconds")]
    pub(crate) fn get_seconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "sign")]
    pub(crate) fn get_sign__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "timeZoneId")]
    pub(crate) fn get_timeZoneId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "weekOfYear")]
    pub(crate) fn get_weekOfYear__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "weeks")]
    pub(crate) fn get_weeks__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "year")]
    pub(crate) fn get_year__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "yearOfWeek")]
    pub(crate) fn get_yearOfWeek__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "years")]
    pub(crate) fn get_years__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "abs")]
    pub(crate) fn call_abs__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "equals")]
    pub(crate) fn try_call_equals__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getTimeZoneTransition")]
    pub(crate) fn try_call_getTimeZoneTransition__value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, js_name = "negated")]
    pub(crate) fn call_negated__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "round")]
    pub(crate) fn try_call_round__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "since")]
    pub(crate) fn try_call_since__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "since")]
    pub(crate) fn try_call_since__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "startOfDay")]
    pub(crate) fn try_call_startOfDay__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "subtract")]
    pub(crate) fn try_call_subtract__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "subtract")]
    pub(crate) fn try_call_subtract__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "toInstant")]
    pub(crate) fn call_toInstant__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "toPlainDate")]
    pub(crate) fn call_toPlainDate__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "toPlainDate")]
    pub(crate) fn try_call_toPlainDate__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "toPlainDateTime")]
    pub(crate) fn call_toPlainDateTime__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "toPlainDateTime")]
    pub(crate) fn try_call_toPlainDateTime__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toPlainDateTime")]
    pub(crate) fn try_call_toPlainDateTime__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toPlainMonthDay")]
    pub(crate) fn try_call_toPlainMonthDay__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "toPlainTime")]
    pub(crate) fn call_toPlainTime__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "toPlainYearMonth")]
    pub(crate) fn try_call_toPlainYearMonth__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toString")]
    pub(crate) fn try_call_toString__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toZonedDateTime")]
    pub(crate) fn try_call_toZonedDateTime__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toZonedDateTime")]
    pub(crate) fn try_call_toZonedDateTime__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toZonedDateTimeISO")]
    pub(crate) fn try_call_toZonedDateTimeISO__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "total")]
    pub(crate) fn try_call_total__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "until")]
    pub(crate) fn try_call_until__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "until")]
    pub(crate) fn try_call_until__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "valueOf")]
    pub(crate) fn try_call_valueOf(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "with")]
    pub(crate) fn try_call_with__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "with")]
    pub(crate) fn try_call_with__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "withCalendar")]
    pub(crate) fn try_call_withCalendar__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "withPlainTime")]
    pub(crate) fn try_call_withPlainTime__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "withPlainTime")]
    pub(crate) fn try_call_withPlainTime__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "withTimeZone")]
    pub(crate) fn try_call_withTimeZone__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "Duration")]
    pub(crate) fn try_new_Temporal_Duration__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "Duration")]
    pub(crate) fn try_new_Temporal_Duration__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "Duration")]
    pub(crate) fn try_new_Temporal_Duration__number2__as_value(a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "Duration")]
    pub(crate) fn try_new_Temporal_Duration__number3__as_value(a0: f64, a1: f64, a2: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "Duration")]
    pub(crate) fn try_new_Temporal_Duration__number4__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "Duration")]
    pub(crate) fn try_new_Temporal_Duration__number10__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "Instant")]
    pub(crate) fn try_new_Temporal_Instant__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainDate")]
    pub(crate) fn try_new_Temporal_PlainDate__number3__as_value(a0: f64, a1: f64, a2: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainDate")]
    pub(crate) fn try_new_Temporal_PlainDate__number3_str__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainDateTime")]
    pub(crate) fn try_new_Temporal_PlainDateTime__number3__as_value(a0: f64, a1: f64, a2: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainDateTime")]
    pub(crate) fn try_new_Temporal_PlainDateTime__number4__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainDateTime")]
    pub(crate) fn try_new_Temporal_PlainDateTime__number5__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainDateTime")]
    pub(crate) fn try_new_Temporal_PlainDateTime__number6__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainDateTime")]
    pub(crate) fn try_new_Temporal_PlainDateTime__number7__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainDateTime")]
    pub(crate) fn try_new_Temporal_PlainDateTime__number9_str__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
        a7: f64,
        a8: f64,
        a9: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainMonthDay")]
    pub(crate) fn try_new_Temporal_PlainMonthDay__number2__as_value(a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainMonthDay")]
    pub(crate) fn try_new_Temporal_PlainMonthDay__number2_str__as_value(
        a0: f64,
        a1: f64,
        a2: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainMonthDay")]
    pub(crate) fn try_new_Temporal_PlainMonthDay__number2_str_number__as_value(
        a0: f64,
        a1: f64,
        a2: &str,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainTime")]
    pub(crate) fn try_new_Temporal_PlainTime__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainTime")]
    pub(crate) fn try_new_Temporal_PlainTime__number__as_value(a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainTime")]
    pub(crate) fn try_new_Temporal_PlainTime__number2__as_value(a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainTime")]
    pub(crate) fn try_new_Temporal_PlainTime__number3__as_value(a0: f64, a1: f64, a2: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainTime")]
    pub(crate) fn try_new_Temporal_PlainTime__number4__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainTime")]
    pub(crate) fn try_new_Temporal_PlainTime__number6__as_value(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainYearMonth")]
    pub(crate) fn try_new_Temporal_PlainYearMonth__number2__as_value(a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainYearMonth")]
    pub(crate) fn try_new_Temporal_PlainYearMonth__number2_str__as_value(
        a0: f64,
        a1: f64,
        a2: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "PlainYearMonth")]
    pub(crate) fn try_new_Temporal_PlainYearMonth__number2_str_number__as_value(
        a0: f64,
        a1: f64,
        a2: &str,
        a3: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "ZonedDateTime")]
    pub(crate) fn try_new_Temporal_ZonedDateTime__value_str__as_value(a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Temporal"], js_class = "ZonedDateTime")]
    pub(crate) fn try_new_Temporal_ZonedDateTime__value_str2__as_value(
        a0: &JsValue,
        a1: &str,
        a2: &str,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Temporal", getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn static_get_Temporal_symbol_toStringTag__as_value() -> JsValue;
    #[wasm_bindgen(
        static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", getter, js_name = "[Symbol.toStringTag]",
    )]
    pub(crate) fn static_get_Temporal_Now_symbol_toStringTag__as_value() -> JsValue;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Duration", js_name = "compare",
    )]
    pub(crate) fn try_static_call_Temporal_Duration_compare__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Duration", js_name = "compare",
    )]
    pub(crate) fn try_static_call_Temporal_Duration_compare__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Duration", js_name = "from")]
    pub(crate) fn try_static_call_Temporal_Duration_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Instant", js_name = "compare",
    )]
    pub(crate) fn try_static_call_Temporal_Instant_compare__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Instant", js_name = "from")]
    pub(crate) fn try_static_call_Temporal_Instant_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Instant",
        js_name = "fromEpochMilliseconds",
    )]
    pub(crate) fn try_static_call_Temporal_Instant_fromEpochMilliseconds__number__as_value(
        a0: f64,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Instant",
        js_name = "fromEpochNanoseconds",
    )]
    pub(crate) fn try_static_call_Temporal_Instant_fromEpochNanoseconds__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "instant")]
    pub(crate) fn static_call_Temporal_Now_instant__as_value() -> JsValue;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "plainDateISO",
    )]
    pub(crate) fn try_static_call_Temporal_Now_plainDateISO__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "plainDateISO",
    )]
    pub(crate) fn try_static_call_Temporal_Now_plainDateISO__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "plainDateTimeISO",
    )]
    pub(crate) fn try_static_call_Temporal_Now_plainDateTimeISO__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "plainDateTimeISO",
    )]
    pub(crate) fn try_static_call_Temporal_Now_plainDateTimeISO__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "plainTimeISO",
    )]
    pub(crate) fn try_static_call_Temporal_Now_plainTimeISO__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "plainTimeISO",
    )]
    pub(crate) fn try_static_call_Temporal_Now_plainTimeISO__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "timeZoneId")]
    pub(crate) fn static_call_Temporal_Now_timeZoneId__as_value() -> JsValue;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "zonedDateTimeISO",
    )]
    pub(crate) fn try_static_call_Temporal_Now_zonedDateTimeISO__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "Now", js_name = "zonedDateTimeISO",
    )]
    pub(crate) fn try_static_call_Temporal_Now_zonedDateTimeISO__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainDate", js_name = "compare",
    )]
    pub(crate) fn try_static_call_Temporal_PlainDate_compare__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainDate", js_name = "from")]
    pub(crate) fn try_static_call_Temporal_PlainDate_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainDate", js_name = "from")]
    pub(crate) fn try_static_call_Temporal_PlainDate_from__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainDateTime", js_name = "compare",
    )]
    pub(crate) fn try_static_call_Temporal_PlainDateTime_compare__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainDateTime", js_name = "from",
    )]
    pub(crate) fn try_static_call_Temporal_PlainDateTime_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainDateTime", js_name = "from",
    )]
    pub(crate) fn try_static_call_Temporal_PlainDateTime_from__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainMonthDay", js_name = "from",
    )]
    pub(crate) fn try_static_call_Temporal_PlainMonthDay_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainMonthDay", js_name = "from",
    )]
    pub(crate) fn try_static_call_Temporal_PlainMonthDay_from__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainTime", js_name = "compare",
    )]
    pub(crate) fn try_static_call_Temporal_PlainTime_compare__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainTime", js_name = "from")]
    pub(crate) fn try_static_call_Temporal_PlainTime_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainTime", js_name = "from")]
    pub(crate) fn try_static_call_Temporal_PlainTime_from__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainYearMonth", js_name = "compare",
    )]
    pub(crate) fn try_static_call_Temporal_PlainYearMonth_compare__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainYearMonth", js_name = "from",
    )]
    pub(crate) fn try_static_call_Temporal_PlainYearMonth_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "PlainYearMonth", js_name = "from",
    )]
    pub(crate) fn try_static_call_Temporal_PlainYearMonth_from__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "ZonedDateTime", js_name = "compare",
    )]
    pub(crate) fn try_static_call_Temporal_ZonedDateTime_compare__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "ZonedDateTime", js_name = "from",
    )]
    pub(crate) fn try_static_call_Temporal_ZonedDateTime_from__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Temporal"], js_class = "ZonedDateTime", js_name = "from",
    )]
    pub(crate) fn try_static_call_Temporal_ZonedDateTime_from__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
