//! Dates, times and durations, with calendars and time zones: Temporal

use crate::runtime::prelude::*;

/// The namespace `Temporal.Now`.
#[allow(non_snake_case)]
pub mod Temporal_Now {
    use crate::runtime::prelude::*;

    /// Returns the current moment.
    ///
    /// `Instant instant()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/instant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.instant)
    #[inline]
    pub fn instant() -> crate::Temporal::Instant {
        FromJs::from_js(Js::static_call_Temporal_Now_instant__as_value())
    }

    /// Returns today's date in the ISO calendar; without a time zone, the system's is used.
    ///
    /// `PlainDate plainDateISO(optional any timeZone)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/plainDateISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.plaindateiso)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "plainDateISO")]
    #[inline]
    pub fn plain_date_iso() -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_static_call_Temporal_Now_plainDateISO__as_value().map(Js::read)
    }

    /// As `plain_date_iso`, with `time_zone`.
    ///
    /// `PlainDate plainDateISO(optional any timeZone)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "plainDateISO")]
    #[inline]
    pub fn plain_date_iso_with_time_zone(
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_static_call_Temporal_Now_plainDateISO__value__as_value(&time_zone.to_value()).map(Js::read)
    }

    /// Returns the current date and time in the ISO calendar; without a time zone, the system's is used.
    ///
    /// `PlainDateTime plainDateTimeISO(optional any timeZone)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/plainDateTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.plaindatetimeiso)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "plainDateTimeISO")]
    #[inline]
    pub fn plain_date_time_iso() -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_static_call_Temporal_Now_plainDateTimeISO__as_value().map(Js::read)
    }

    /// As `plain_date_time_iso`, with `time_zone`.
    ///
    /// `PlainDateTime plainDateTimeISO(optional any timeZone)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "plainDateTimeISO")]
    #[inline]
    pub fn plain_date_time_iso_with_time_zone(
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_static_call_Temporal_Now_plainDateTimeISO__value__as_value(&time_zone.to_value()).map(Js::read)
    }

    /// Returns the current time of day; without a time zone, the system's is used.
    ///
    /// `PlainTime plainTimeISO(optional any timeZone)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/plainTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.plaintimeiso)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "plainTimeISO")]
    #[inline]
    pub fn plain_time_iso() -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_static_call_Temporal_Now_plainTimeISO__as_value().map(Js::read)
    }

    /// As `plain_time_iso`, with `time_zone`.
    ///
    /// `PlainTime plainTimeISO(optional any timeZone)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "plainTimeISO")]
    #[inline]
    pub fn plain_time_iso_with_time_zone(
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_static_call_Temporal_Now_plainTimeISO__value__as_value(&time_zone.to_value()).map(Js::read)
    }

    /// Returns the identifier of the system's time zone, such as `Europe/Berlin`.
    ///
    /// `DOMString timeZoneId()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/timeZoneId) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.timezoneid)
    #[doc(alias = "timeZoneId")]
    #[inline]
    pub fn time_zone_id() -> String {
        Js::static_call_Temporal_Now_timeZoneId__as_value().as_string().unwrap_or_default()
    }

    /// Returns the current moment with its time zone, in the ISO calendar; the system's zone by default.
    ///
    /// `ZonedDateTime zonedDateTimeISO(optional any timeZone)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now/zonedDateTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.now.zoneddatetimeiso)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "zonedDateTimeISO")]
    #[inline]
    pub fn zoned_date_time_iso() -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_static_call_Temporal_Now_zonedDateTimeISO__as_value().map(Js::read)
    }

    /// As `zoned_date_time_iso`, with `time_zone`.
    ///
    /// `ZonedDateTime zonedDateTimeISO(optional any timeZone)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "zonedDateTimeISO")]
    #[inline]
    pub fn zoned_date_time_iso_with_time_zone(
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_static_call_Temporal_Now_zonedDateTimeISO__value__as_value(&time_zone.to_value()).map(Js::read)
    }

    /// The name of the namespace, `Temporal.Now`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Now) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-now-object)
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

    /// The name of the namespace, `Temporal`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_Temporal_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }
}

impl crate::Temporal::Instant {
    /// Makes a new `Temporal.Instant`.
    ///
    /// `constructor(bigint epochNanoseconds)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/Instant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-instant-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the time is more than 100,000,000 days from the epoch.
    #[inline]
    pub fn new(epoch_nanoseconds: &BigInt) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_new_Temporal_Instant__value__as_value(epoch_nanoseconds.as_ref()).map(Js::cast)
    }

    /// Returns -1, 0 or 1 for the order of two moments, for sorting.
    ///
    /// `static long compare(any one, any two)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.compare)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a string that is no valid instant, and a `TypeError` for a value that is neither
    /// an object nor a string.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_Instant_compare__value2__as_value(&one.to_value(), &two.to_value()).map(Js::read)
    }

    /// Creates an instant from another one or from a text with an offset, such as `2030-01-01T00:00Z`.
    ///
    /// `static Instant from(any item)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.from)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a string that is no valid instant, and a `TypeError` for a value that is neither
    /// an object nor a string.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_static_call_Temporal_Instant_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// Creates an instant from the milliseconds since the start of 1970 in UTC.
    ///
    /// `static Instant fromEpochMilliseconds(unrestricted double epochMilliseconds)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/fromEpochMilliseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.fromepochmilliseconds)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `epochMilliseconds` is not an integer, or more than 100,000,000 days from the
    /// epoch.
    #[doc(alias = "fromEpochMilliseconds")]
    #[inline]
    pub fn from_epoch_milliseconds(epoch_milliseconds: f64) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_static_call_Temporal_Instant_fromEpochMilliseconds__number__as_value(epoch_milliseconds).map(Js::read)
    }

    /// Creates an instant from the nanoseconds since the start of 1970 in UTC.
    ///
    /// `static Instant fromEpochNanoseconds(bigint epochNanoseconds)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/fromEpochNanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.fromepochnanoseconds)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the time is more than 100,000,000 days from the epoch.
    #[doc(alias = "fromEpochNanoseconds")]
    #[inline]
    pub fn from_epoch_nanoseconds(epoch_nanoseconds: &BigInt) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_static_call_Temporal_Instant_fromEpochNanoseconds__value__as_value(epoch_nanoseconds.as_ref())
            .map(Js::read)
    }

    /// The milliseconds since the start of 1970 in UTC, rounded down.
    ///
    /// `readonly attribute double epochMilliseconds`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/epochMilliseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.instant.prototype.epochmilliseconds)
    #[doc(alias = "epochMilliseconds")]
    #[inline]
    pub fn epoch_milliseconds(&self) -> f64 {
        Js::get_epochMilliseconds__as_number(js(self))
    }

    /// The nanoseconds since the start of 1970 in UTC.
    ///
    /// `readonly attribute bigint epochNanoseconds`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/epochNanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.instant.prototype.epochnanoseconds)
    #[doc(alias = "epochNanoseconds")]
    #[inline]
    pub fn epoch_nanoseconds(&self) -> BigInt {
        FromJs::from_js(Js::get_epochNanoseconds__as_value(js(self)))
    }

    /// Returns the moment that is later by a duration; throws for days and larger units.
    ///
    /// `Instant add(any duration)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a duration that is invalid or has days or larger units, or a result out of range,
    /// and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// Returns whether both are the same moment.
    ///
    /// `boolean equals(any other)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a string that is no valid instant, and a `TypeError` for a value that is neither
    /// an object nor a string.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// Returns the moment rounded to a unit of an hour or less.
    ///
    /// `Instant round(any roundTo)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` without a valid smallest unit, or for an increment that does not divide a day evenly,
    /// and a `TypeError` where `roundTo` is `undefined`.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// Returns the time from another moment to this one, by default in seconds and smaller units.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid instant, or for units of a day or larger or other invalid
    /// options.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `since`, with `options`.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid instant, or for units of a day or larger or other invalid
    /// options.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the moment that is earlier by a duration; throws for days and larger units.
    ///
    /// `Instant subtract(any duration)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a duration that is invalid or has days or larger units, or a result out of range,
    /// and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// Returns the text in ISO 8601 style, for use in JSON.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the moment as text for people, in the language and form asked for.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, or an invalid value of an option.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, or an invalid value of an option.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, or an invalid value of an option.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the moment in ISO 8601 style, by default in UTC with a final `Z`.
    ///
    /// `String toString(ToStringOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid smallest unit, rounding mode, number of fractional digits or time zone.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Returns the same moment with a time zone, in the ISO calendar.
    ///
    /// `ZonedDateTime toZonedDateTimeISO(any timeZone)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/toZonedDateTimeISO) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tozoneddatetimeiso)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "toZonedDateTimeISO")]
    #[inline]
    pub fn to_zoned_date_time_iso(
        &self,
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_toZonedDateTimeISO__value__as_value(js(self), &time_zone.to_value()).map(Js::read)
    }

    /// Returns the time from this moment to another one, by default in seconds and smaller units.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid instant, or for units of a day or larger or other invalid
    /// options.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `until`, with `options`.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid instant, or for units of a day or larger or other invalid
    /// options.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Always throws a `TypeError`, so that values are not compared with operators by mistake.
    ///
    /// `undefined valueOf()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` always: instants are compared with `compare()` instead.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// The name of the type, `Temporal.Instant`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-instant-objects)
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
    /// Makes a new `Temporal.Duration`.
    ///
    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for fractional values, values of mixed signs, or a duration out of range.
    #[inline]
    pub fn new() -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__as_value().map(Js::cast)
    }

    /// As `new`, with `years`.
    ///
    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for fractional values, values of mixed signs, or a duration out of range.
    #[inline]
    pub fn new_with_years(years: f64) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__number__as_value(years).map(Js::cast)
    }

    /// As `new_with_years`, with `months`.
    ///
    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for fractional values, values of mixed signs, or a duration out of range.
    #[inline]
    pub fn new_with_years_and_months(years: f64, months: f64) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__number2__as_value(years, months).map(Js::cast)
    }

    /// As `new_with_years_and_months`, with `weeks`.
    ///
    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for fractional values, values of mixed signs, or a duration out of range.
    #[inline]
    pub fn new_with_years_and_months_and_weeks(
        years: f64,
        months: f64,
        weeks: f64,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__number3__as_value(years, months, weeks).map(Js::cast)
    }

    /// As `new_with_years_and_months_and_weeks`, with `days`.
    ///
    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for fractional values, values of mixed signs, or a duration out of range.
    #[inline]
    pub fn new_with_years_and_months_and_weeks_and_days(
        years: f64,
        months: f64,
        weeks: f64,
        days: f64,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_new_Temporal_Duration__number4__as_value(years, months, weeks, days).map(Js::cast)
    }

    /// As `new`, with `years`, `months`, `weeks`, `days`, `hours`, `minutes`, `seconds`, `milliseconds`,
    /// `microseconds` and `nanoseconds`.
    ///
    /// `constructor(optional double years, optional double months, optional double weeks, optional double days, optional double hours, optional double minutes, optional double seconds, optional double milliseconds, optional double microseconds, optional double nanoseconds)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for fractional values, values of mixed signs, or a duration out of range.
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

    /// Returns -1, 0 or 1 for the order of two durations; calendar units need a `relativeTo` date.
    ///
    /// `static long compare(any one, any two, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.compare)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, or for years, months or weeks without a `relativeTo`, and a
    /// `TypeError` for a value that is no duration.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_Duration_compare__value2__as_value(&one.to_value(), &two.to_value()).map(Js::read)
    }

    /// As `compare`, with `options`.
    ///
    /// `static long compare(any one, any two, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, or for years, months or weeks without a `relativeTo`, and a
    /// `TypeError` for a value that is no duration.
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

    /// Creates a duration from another one, an object with fields, or a text such as `P1DT2H`.
    ///
    /// `static Duration from(any item)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.from)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid string, fractional values or mixed signs, and a `TypeError` for an
    /// object without any unit, or a value of another type.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_static_call_Temporal_Duration_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// The number of years; negative in a negative duration.
    ///
    /// `readonly attribute double years`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/years) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.years)
    #[inline]
    pub fn years(&self) -> f64 {
        Js::get_years__as_number(js(self))
    }

    /// The number of months; negative in a negative duration.
    ///
    /// `readonly attribute double months`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/months) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.months)
    #[inline]
    pub fn months(&self) -> f64 {
        Js::get_months__as_number(js(self))
    }

    /// The number of weeks; negative in a negative duration.
    ///
    /// `readonly attribute double weeks`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/weeks) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.weeks)
    #[inline]
    pub fn weeks(&self) -> f64 {
        Js::get_weeks__as_number(js(self))
    }

    /// The number of days; negative in a negative duration.
    ///
    /// `readonly attribute double days`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/days) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.days)
    #[inline]
    pub fn days(&self) -> f64 {
        Js::get_days__as_number(js(self))
    }

    /// The number of hours; may exceed 23, and is negative in a negative duration.
    ///
    /// `readonly attribute double hours`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/hours) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.hours)
    #[inline]
    pub fn hours(&self) -> f64 {
        Js::get_hours__as_number(js(self))
    }

    /// The number of minutes; may exceed 59, and is negative in a negative duration.
    ///
    /// `readonly attribute double minutes`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/minutes) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.minutes)
    #[inline]
    pub fn minutes(&self) -> f64 {
        Js::get_minutes__as_number(js(self))
    }

    /// The number of seconds; may exceed 59, and is negative in a negative duration.
    ///
    /// `readonly attribute double seconds`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/seconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.seconds)
    #[inline]
    pub fn seconds(&self) -> f64 {
        Js::get_seconds__as_number(js(self))
    }

    /// The number of milliseconds; may exceed 999, and is negative in a negative duration.
    ///
    /// `readonly attribute double milliseconds`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/milliseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.milliseconds)
    #[inline]
    pub fn milliseconds(&self) -> f64 {
        Js::get_milliseconds__as_number(js(self))
    }

    /// The number of microseconds; may exceed 999, and is negative in a negative duration.
    ///
    /// `readonly attribute double microseconds`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/microseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.microseconds)
    #[inline]
    pub fn microseconds(&self) -> f64 {
        Js::get_microseconds__as_number(js(self))
    }

    /// The number of nanoseconds; may exceed 999, and is negative in a negative duration.
    ///
    /// `readonly attribute double nanoseconds`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/nanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.nanoseconds)
    #[inline]
    pub fn nanoseconds(&self) -> f64 {
        Js::get_nanoseconds__as_number(js(self))
    }

    /// Whether the duration is zero.
    ///
    /// `readonly attribute boolean blank`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/blank) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.blank)
    #[inline]
    pub fn blank(&self) -> bool {
        Js::get_blank__as_bool(js(self)).get()
    }

    /// The sign of the duration: -1, 0 or 1.
    ///
    /// `readonly attribute long sign`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/sign) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.sign)
    #[inline]
    pub fn sign(&self) -> i32 {
        Js::get_sign__as_number(js(self)) as i32
    }

    /// Returns the duration made positive.
    ///
    /// `Duration abs()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/abs) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.abs)
    #[inline]
    pub fn abs(&self) -> crate::Temporal::Duration {
        FromJs::from_js(Js::call_abs__as_value(js(self)))
    }

    /// Returns the sum of two durations; throws if either has years, months or weeks.
    ///
    /// `Duration add(any other)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where a duration is invalid or has years, months or weeks, or the result is out of
    /// range, and a `TypeError` where `other` is no duration.
    #[inline]
    pub fn add(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_add__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// Returns the duration with the opposite sign.
    ///
    /// `Duration negated()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/negated) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.negated)
    #[inline]
    pub fn negated(&self) -> crate::Temporal::Duration {
        FromJs::from_js(Js::call_negated__as_value(js(self)))
    }

    /// Returns the duration rounded or rebalanced to other units; calendar units need a `relativeTo` date.
    ///
    /// `Duration round(any roundTo)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` without a smallest or largest unit, or for years, months or weeks without
    /// `relativeTo`, and a `TypeError` where `roundTo` is `undefined`.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// Returns the difference of two durations; throws if either has years, months or weeks.
    ///
    /// `Duration subtract(any other)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where a duration is invalid or has years, months or weeks, or the result is out of
    /// range, and a `TypeError` where `other` is no duration.
    #[inline]
    pub fn subtract(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// Returns the text in ISO 8601 style, such as `PT1H30M`, for use in JSON.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the duration as text for people, in the language and form asked for.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, or an invalid value of an option.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, or an invalid value of an option.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, or an invalid value of an option.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the duration in ISO 8601 style, such as `P1DT2H`.
    ///
    /// `String toString(ToStringOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid option, such as a smallest unit larger than seconds.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Returns the whole duration as a number of one unit, possibly with a fraction.
    ///
    /// `double total(any totalOf)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/total) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.total)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` without a valid unit, or for years, months or weeks without `relativeTo`, and a
    /// `TypeError` where `totalOf` is `undefined`.
    #[inline]
    pub fn total(&self, total_of: impl IntoJs<JsValue>) -> Result<f64, Exception> {
        Js::try_call_total__value__as_value(js(self), &total_of.to_value()).map(Js::read)
    }

    /// Always throws a `TypeError`, so that values are not compared with operators by mistake.
    ///
    /// `undefined valueOf()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` always: durations are compared with `compare()` instead.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// Returns a copy with some fields replaced.
    ///
    /// `Duration with(any fields)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object or has no unit, and a `RangeError` for fractional values,
    /// mixed signs or a duration out of range.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// The name of the type, `Temporal.Duration`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-objects)
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
    /// Makes a new `Temporal.PlainDate`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/PlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindate-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such date, it is out of range, or `calendar` is unknown.
    #[inline]
    pub fn new(iso_year: i32, iso_month: u32, iso_day: u32) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_new_Temporal_PlainDate__number3__as_value(iso_year as f64, iso_month as f64, iso_day as f64)
            .map(Js::cast)
    }

    /// As `new`, with `calendar`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such date, it is out of range, or `calendar` is unknown.
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

    /// Returns -1, 0 or 1 for the order of two dates, whatever their calendars.
    ///
    /// `static long compare(any one, any two)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.compare)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date, and a `TypeError` for an object that lacks a field, or a value
    /// that is neither an object nor a string.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_PlainDate_compare__value2__as_value(&one.to_value(), &two.to_value()).map(Js::read)
    }

    /// Creates a date from another value with a date, an object with fields, or a text such as `2030-01-31`.
    ///
    /// `static PlainDate from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.from)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_static_call_Temporal_PlainDate_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// As `from`, with `options`.
    ///
    /// `static PlainDate from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_static_call_Temporal_PlainDate_from__value2__as_value(&item.to_value(), options.as_ref()).map(Js::read)
    }

    /// The identifier of the calendar, such as `iso8601`.
    ///
    /// `readonly attribute DOMString calendarId`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The day of the month, starting with 1.
    ///
    /// `readonly attribute unsigned long day`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/day) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.day)
    #[inline]
    pub fn day(&self) -> u32 {
        Js::get_day__as_number(js(self)) as u32
    }

    /// The day of the week, from 1 to 7; 1 is Monday.
    ///
    /// `readonly attribute unsigned long dayOfWeek`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/dayOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.dayofweek)
    #[doc(alias = "dayOfWeek")]
    #[inline]
    pub fn day_of_week(&self) -> u32 {
        Js::get_dayOfWeek__as_number(js(self)) as u32
    }

    /// The day of the year, starting with 1.
    ///
    /// `readonly attribute unsigned long dayOfYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/dayOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.dayofyear)
    #[doc(alias = "dayOfYear")]
    #[inline]
    pub fn day_of_year(&self) -> u32 {
        Js::get_dayOfYear__as_number(js(self)) as u32
    }

    /// The number of days in this month.
    ///
    /// `readonly attribute unsigned long daysInMonth`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/daysInMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.daysinmonth)
    #[doc(alias = "daysInMonth")]
    #[inline]
    pub fn days_in_month(&self) -> u32 {
        Js::get_daysInMonth__as_number(js(self)) as u32
    }

    /// The number of days in the week, 7 in the ISO calendar.
    ///
    /// `readonly attribute unsigned long daysInWeek`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/daysInWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.daysinweek)
    #[doc(alias = "daysInWeek")]
    #[inline]
    pub fn days_in_week(&self) -> u32 {
        Js::get_daysInWeek__as_number(js(self)) as u32
    }

    /// The number of days in this year.
    ///
    /// `readonly attribute unsigned long daysInYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/daysInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.daysinyear)
    #[doc(alias = "daysInYear")]
    #[inline]
    pub fn days_in_year(&self) -> u32 {
        Js::get_daysInYear__as_number(js(self)) as u32
    }

    /// The era in the calendar, such as `ce`; undefined if the calendar has no eras, as the ISO calendar.
    ///
    /// `readonly attribute DOMString? era`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/era) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.era)
    #[inline]
    pub fn era(&self) -> Option<String> {
        Js::get_era__as_value(js(self)).as_string()
    }

    /// The year within its era; undefined if the calendar has no eras.
    ///
    /// `readonly attribute long? eraYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/eraYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.erayear)
    #[doc(alias = "eraYear")]
    #[inline]
    pub fn era_year(&self) -> Option<i32> {
        FromJs::from_js(Js::get_eraYear__as_value(js(self)))
    }

    /// Whether the year is a leap year in the calendar.
    ///
    /// `readonly attribute boolean inLeapYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/inLeapYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.inleapyear)
    #[doc(alias = "inLeapYear")]
    #[inline]
    pub fn in_leap_year(&self) -> bool {
        Js::get_inLeapYear__as_bool(js(self)).get()
    }

    /// The number of the month within its year, starting with 1.
    ///
    /// `readonly attribute unsigned long month`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/month) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.month)
    #[inline]
    pub fn month(&self) -> u32 {
        Js::get_month__as_number(js(self)) as u32
    }

    /// The code of the month, such as `M01`; leap months end in `L`.
    ///
    /// `readonly attribute DOMString monthCode`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of months in this year, 12 in the ISO calendar.
    ///
    /// `readonly attribute unsigned long monthsInYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/monthsInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.monthsinyear)
    #[doc(alias = "monthsInYear")]
    #[inline]
    pub fn months_in_year(&self) -> u32 {
        Js::get_monthsInYear__as_number(js(self)) as u32
    }

    /// The week of the year, from 1 to 53 in the ISO calendar; undefined if the calendar has no weeks.
    ///
    /// `readonly attribute unsigned long? weekOfYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/weekOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.weekofyear)
    #[doc(alias = "weekOfYear")]
    #[inline]
    pub fn week_of_year(&self) -> Option<u32> {
        FromJs::from_js(Js::get_weekOfYear__as_value(js(self)))
    }

    /// The year in the calendar, counted from its standard epoch; may be zero or negative.
    ///
    /// `readonly attribute long year`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/year) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.year)
    #[inline]
    pub fn year(&self) -> i32 {
        Js::get_year__as_number(js(self)) as i32
    }

    /// The year that the week number belongs to; may differ from `year` near its ends.
    ///
    /// `readonly attribute long? yearOfWeek`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/yearOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.yearofweek)
    #[doc(alias = "yearOfWeek")]
    #[inline]
    pub fn year_of_week(&self) -> Option<i32> {
        FromJs::from_js(Js::get_yearOfWeek__as_value(js(self)))
    }

    /// Returns the date that is later by a duration; hours and less count only in full days.
    ///
    /// `PlainDate add(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// As `add`, with `options`.
    ///
    /// `PlainDate add(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_add__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns whether date and calendar are the same.
    ///
    /// `boolean equals(any other)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date, and a `TypeError` for an object that lacks a field, or a value
    /// that is neither an object nor a string.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// Returns the time from another date to this one, by default in days.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid date or has another calendar, or for a time unit or another
    /// invalid option.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `since`, with `options`.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid date or has another calendar, or for a time unit or another
    /// invalid option.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the date that is earlier by a duration; hours and less count only in full days.
    ///
    /// `PlainDate subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// As `subtract`, with `options`.
    ///
    /// `PlainDate subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[doc(alias = "subtract")]
    #[inline]
    pub fn subtract_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_subtract__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the text in ISO 8601 style, for use in JSON.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the date as text for people, in the language and form asked for.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option, or a calendar neither `iso8601` nor the
    /// locale's, and a `TypeError` for options that ask only for a time.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option, or a calendar neither `iso8601` nor the
    /// locale's, and a `TypeError` for options that ask only for a time.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option, or a calendar neither `iso8601` nor the
    /// locale's, and a `TypeError` for options that ask only for a time.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the date in ISO 8601 style, such as `2030-01-31`.
    ///
    /// `String toString(ToStringOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the `calendarName` option is invalid.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Returns the time from this date to another one, by default in days.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid date or has another calendar, or for a time unit or another
    /// invalid option.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `until`, with `options`.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid date or has another calendar, or for a time unit or another
    /// invalid option.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Always throws a `TypeError`, so that values are not compared with operators by mistake.
    ///
    /// `undefined valueOf()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` always: dates are compared with `compare()` instead.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// Returns a copy of the date with some fields replaced.
    ///
    /// `PlainDate with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no date field, or has a calendar or time zone, and a
    /// `RangeError` for an invalid value or date.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// As `with`, with `options`.
    ///
    /// `PlainDate with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no date field, or has a calendar or time zone, and a
    /// `RangeError` for an invalid value or date.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the date with a time of day, by default midnight.
    ///
    /// `PlainDateTime toPlainDateTime(optional any time)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toPlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplaindatetime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time or a result out of range, and a `TypeError` for an object without
    /// any time field.
    #[doc(alias = "toPlainDateTime")]
    #[inline]
    pub fn to_plain_date_time(&self) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_toPlainDateTime__as_value(js(self)).map(Js::read)
    }

    /// As `to_plain_date_time`, with `time`.
    ///
    /// `PlainDateTime toPlainDateTime(optional any time)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time or a result out of range, and a `TypeError` for an object without
    /// any time field.
    #[doc(alias = "toPlainDateTime")]
    #[inline]
    pub fn to_plain_date_time_with_time(
        &self,
        time: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_toPlainDateTime__value__as_value(js(self), &time.to_value()).map(Js::read)
    }

    /// Returns the month and the day of the date, without its year.
    ///
    /// `PlainMonthDay toPlainMonthDay()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toPlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplainmonthday)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toPlainMonthDay")]
    #[inline]
    pub fn to_plain_month_day(&self) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_call_toPlainMonthDay__as_value(js(self)).map(Js::read)
    }

    /// Returns the year and the month of the date, without its day.
    ///
    /// `PlainYearMonth toPlainYearMonth()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toPlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplainyearmonth)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toPlainYearMonth")]
    #[inline]
    pub fn to_plain_year_month(&self) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_toPlainYearMonth__as_value(js(self)).map(Js::read)
    }

    /// Returns the moment of this date in a time zone, by default at the start of the day.
    ///
    /// `ZonedDateTime toZonedDateTime(any timeZone)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/toZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tozoneddatetime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, an invalid time or a result out of range, and a `TypeError`
    /// where the time zone is no string.
    #[doc(alias = "toZonedDateTime")]
    #[inline]
    pub fn to_zoned_date_time(
        &self,
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_toZonedDateTime__value__as_value(js(self), &time_zone.to_value()).map(Js::read)
    }

    /// Returns the same date in another calendar.
    ///
    /// `PlainDate withCalendar(any calendar)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate/withCalendar) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.withcalendar)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown calendar, and a `TypeError` where `calendar` is neither a string nor a
    /// Temporal object with a calendar.
    #[doc(alias = "withCalendar")]
    #[inline]
    pub fn with_calendar(&self, calendar: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_withCalendar__value__as_value(js(self), &calendar.to_value()).map(Js::read)
    }

    /// The name of the type, `Temporal.PlainDate`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindate-objects)
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
    /// Makes a new `Temporal.PlainTime`.
    ///
    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-properties-of-the-temporal-plaintime-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such time.
    #[inline]
    pub fn new() -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__as_value().map(Js::cast)
    }

    /// As `new`, with `hour`.
    ///
    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such time.
    #[inline]
    pub fn new_with_hour(hour: u32) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__number__as_value(hour as f64).map(Js::cast)
    }

    /// As `new_with_hour`, with `minute`.
    ///
    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such time.
    #[inline]
    pub fn new_with_hour_and_minute(hour: u32, minute: u32) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__number2__as_value(hour as f64, minute as f64).map(Js::cast)
    }

    /// As `new_with_hour_and_minute`, with `second`.
    ///
    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such time.
    #[inline]
    pub fn new_with_hour_and_minute_and_second(
        hour: u32,
        minute: u32,
        second: u32,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_new_Temporal_PlainTime__number3__as_value(hour as f64, minute as f64, second as f64).map(Js::cast)
    }

    /// As `new_with_hour_and_minute_and_second`, with `millisecond`.
    ///
    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such time.
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

    /// As `new`, with `hour`, `minute`, `second`, `millisecond`, `microsecond` and `nanosecond`.
    ///
    /// `constructor(optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such time.
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

    /// Returns -1, 0 or 1 for the order of two times of day.
    ///
    /// `static long compare(any one, any two)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.compare)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time, and a `TypeError` for an object without any time field, or a
    /// value that is neither an object nor a string.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_PlainTime_compare__value2__as_value(&one.to_value(), &two.to_value()).map(Js::read)
    }

    /// Creates a time from another value with a time, an object with fields, or a text such as `12:30`.
    ///
    /// `static PlainTime from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.from)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object without any time field, or a value of another type.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_static_call_Temporal_PlainTime_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// As `from`, with `options`.
    ///
    /// `static PlainTime from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object without any time field, or a value of another type.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_static_call_Temporal_PlainTime_from__value2__as_value(&item.to_value(), options.as_ref()).map(Js::read)
    }

    /// The hour, from 0 to 23.
    ///
    /// `readonly attribute unsigned long hour`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/hour) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.hour)
    #[inline]
    pub fn hour(&self) -> u32 {
        Js::get_hour__as_number(js(self)) as u32
    }

    /// The microseconds within the millisecond, from 0 to 999.
    ///
    /// `readonly attribute unsigned long microsecond`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/microsecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.microsecond)
    #[inline]
    pub fn microsecond(&self) -> u32 {
        Js::get_microsecond__as_number(js(self)) as u32
    }

    /// The milliseconds within the second, from 0 to 999.
    ///
    /// `readonly attribute unsigned long millisecond`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/millisecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.millisecond)
    #[inline]
    pub fn millisecond(&self) -> u32 {
        Js::get_millisecond__as_number(js(self)) as u32
    }

    /// The minute, from 0 to 59.
    ///
    /// `readonly attribute unsigned long minute`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/minute) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.minute)
    #[inline]
    pub fn minute(&self) -> u32 {
        Js::get_minute__as_number(js(self)) as u32
    }

    /// The nanoseconds within the microsecond, from 0 to 999.
    ///
    /// `readonly attribute unsigned long nanosecond`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/nanosecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.nanosecond)
    #[inline]
    pub fn nanosecond(&self) -> u32 {
        Js::get_nanosecond__as_number(js(self)) as u32
    }

    /// The second, from 0 to 59.
    ///
    /// `readonly attribute unsigned long second`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/second) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.second)
    #[inline]
    pub fn second(&self) -> u32 {
        Js::get_second__as_number(js(self)) as u32
    }

    /// Returns the time that is later by a duration; it wraps around at midnight.
    ///
    /// `PlainTime add(any duration)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// Returns whether both are the same time of day.
    ///
    /// `boolean equals(any other)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time, and a `TypeError` for an object without any time field, or a
    /// value that is neither an object nor a string.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// Returns the time from another time of day to this one, by default in hours and smaller units.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid time, or for units of a day or larger or other invalid
    /// options.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `since`, with `options`.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid time, or for units of a day or larger or other invalid
    /// options.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the time that is earlier by a duration; it wraps around at midnight.
    ///
    /// `PlainTime subtract(any duration)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// Returns the text in ISO 8601 style, for use in JSON.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the time as text for people, in the language and form asked for.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag or invalid option, and a `TypeError` for options that
    /// ask only for a date.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag or invalid option, and a `TypeError` for options that
    /// ask only for a date.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag or invalid option, and a `TypeError` for options that
    /// ask only for a date.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the time in ISO 8601 style, such as `12:30:00`.
    ///
    /// `String toString(ToStringOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid smallest unit, rounding mode or number of fractional digits.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Returns the time from this time of day to another one, by default in hours and smaller units.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid time, or for units of a day or larger or other invalid
    /// options.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `until`, with `options`.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid time, or for units of a day or larger or other invalid
    /// options.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Always throws a `TypeError`, so that values are not compared with operators by mistake.
    ///
    /// `undefined valueOf()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` always: times are compared with `compare()` instead.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// Returns a copy of the time with some fields replaced.
    ///
    /// `PlainTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no time field, or has a calendar or time zone, and a
    /// `RangeError` for an invalid value or time.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// As `with`, with `options`.
    ///
    /// `PlainTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no time field, or has a calendar or time zone, and a
    /// `RangeError` for an invalid value or time.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the time rounded to a unit; it may wrap around to midnight.
    ///
    /// `PlainTime round(any roundTo)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` without a valid smallest unit, or for an increment that does not divide the next
    /// larger unit, and a `TypeError` where `roundTo` is `undefined`.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainTime, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// The name of the type, `Temporal.PlainTime`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaintime-objects)
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
    /// Makes a new `Temporal.PlainDateTime`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such date or time, it is out of range, or `calendar` is unknown.
    #[inline]
    pub fn new(iso_year: i32, iso_month: u32, iso_day: u32) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_new_Temporal_PlainDateTime__number3__as_value(iso_year as f64, iso_month as f64, iso_day as f64)
            .map(Js::cast)
    }

    /// As `new`, with `hour`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such date or time, it is out of range, or `calendar` is unknown.
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

    /// As `new_with_hour`, with `minute`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such date or time, it is out of range, or `calendar` is unknown.
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

    /// As `new_with_hour_and_minute`, with `second`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such date or time, it is out of range, or `calendar` is unknown.
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

    /// As `new_with_hour_and_minute_and_second`, with `millisecond`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such date or time, it is out of range, or `calendar` is unknown.
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

    /// As `new`, with `hour`, `minute`, `second`, `millisecond`, `microsecond`, `nanosecond` and `calendar`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, unsigned long isoDay, optional unsigned long hour, optional unsigned long minute, optional unsigned long second, optional unsigned long millisecond, optional unsigned long microsecond, optional unsigned long nanosecond, optional DOMString calendar)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such date or time, it is out of range, or `calendar` is unknown.
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

    /// Returns -1, 0 or 1 for the order of two dates with times, whatever their calendars.
    ///
    /// `static long compare(any one, any two)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.compare)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date-time, and a `TypeError` for an object that lacks a field, or a
    /// value that is neither an object nor a string.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_PlainDateTime_compare__value2__as_value(&one.to_value(), &two.to_value())
            .map(Js::read)
    }

    /// Creates a date with a time from another value, an object with fields, or a text such as `2030-01-31T12:30`.
    ///
    /// `static PlainDateTime from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.from)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date-time, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_static_call_Temporal_PlainDateTime_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// As `from`, with `options`.
    ///
    /// `static PlainDateTime from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date-time, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_static_call_Temporal_PlainDateTime_from__value2__as_value(&item.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// The identifier of the calendar, such as `iso8601`.
    ///
    /// `readonly attribute DOMString calendarId`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The day of the month, starting with 1.
    ///
    /// `readonly attribute unsigned long day`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/day) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.day)
    #[inline]
    pub fn day(&self) -> u32 {
        Js::get_day__as_number(js(self)) as u32
    }

    /// The day of the week, from 1 to 7; 1 is Monday.
    ///
    /// `readonly attribute unsigned long dayOfWeek`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/dayOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.dayofweek)
    #[doc(alias = "dayOfWeek")]
    #[inline]
    pub fn day_of_week(&self) -> u32 {
        Js::get_dayOfWeek__as_number(js(self)) as u32
    }

    /// The day of the year, starting with 1.
    ///
    /// `readonly attribute unsigned long dayOfYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/dayOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.dayofyear)
    #[doc(alias = "dayOfYear")]
    #[inline]
    pub fn day_of_year(&self) -> u32 {
        Js::get_dayOfYear__as_number(js(self)) as u32
    }

    /// The number of days in this month.
    ///
    /// `readonly attribute unsigned long daysInMonth`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/daysInMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.daysinmonth)
    #[doc(alias = "daysInMonth")]
    #[inline]
    pub fn days_in_month(&self) -> u32 {
        Js::get_daysInMonth__as_number(js(self)) as u32
    }

    /// The number of days in the week, 7 in the ISO calendar.
    ///
    /// `readonly attribute unsigned long daysInWeek`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/daysInWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.daysinweek)
    #[doc(alias = "daysInWeek")]
    #[inline]
    pub fn days_in_week(&self) -> u32 {
        Js::get_daysInWeek__as_number(js(self)) as u32
    }

    /// The number of days in this year.
    ///
    /// `readonly attribute unsigned long daysInYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/daysInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.daysinyear)
    #[doc(alias = "daysInYear")]
    #[inline]
    pub fn days_in_year(&self) -> u32 {
        Js::get_daysInYear__as_number(js(self)) as u32
    }

    /// The era in the calendar, such as `ce`; undefined if the calendar has no eras, as the ISO calendar.
    ///
    /// `readonly attribute DOMString? era`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/era) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.era)
    #[inline]
    pub fn era(&self) -> Option<String> {
        Js::get_era__as_value(js(self)).as_string()
    }

    /// The year within its era; undefined if the calendar has no eras.
    ///
    /// `readonly attribute long? eraYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/eraYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.erayear)
    #[doc(alias = "eraYear")]
    #[inline]
    pub fn era_year(&self) -> Option<i32> {
        FromJs::from_js(Js::get_eraYear__as_value(js(self)))
    }

    /// Whether the year is a leap year in the calendar.
    ///
    /// `readonly attribute boolean inLeapYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/inLeapYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.inleapyear)
    #[doc(alias = "inLeapYear")]
    #[inline]
    pub fn in_leap_year(&self) -> bool {
        Js::get_inLeapYear__as_bool(js(self)).get()
    }

    /// The number of the month within its year, starting with 1.
    ///
    /// `readonly attribute unsigned long month`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/month) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.month)
    #[inline]
    pub fn month(&self) -> u32 {
        Js::get_month__as_number(js(self)) as u32
    }

    /// The code of the month, such as `M01`; leap months end in `L`.
    ///
    /// `readonly attribute DOMString monthCode`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of months in this year, 12 in the ISO calendar.
    ///
    /// `readonly attribute unsigned long monthsInYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/monthsInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.monthsinyear)
    #[doc(alias = "monthsInYear")]
    #[inline]
    pub fn months_in_year(&self) -> u32 {
        Js::get_monthsInYear__as_number(js(self)) as u32
    }

    /// The week of the year, from 1 to 53 in the ISO calendar; undefined if the calendar has no weeks.
    ///
    /// `readonly attribute unsigned long? weekOfYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/weekOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.weekofyear)
    #[doc(alias = "weekOfYear")]
    #[inline]
    pub fn week_of_year(&self) -> Option<u32> {
        FromJs::from_js(Js::get_weekOfYear__as_value(js(self)))
    }

    /// The year in the calendar, counted from its standard epoch; may be zero or negative.
    ///
    /// `readonly attribute long year`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/year) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.year)
    #[inline]
    pub fn year(&self) -> i32 {
        Js::get_year__as_number(js(self)) as i32
    }

    /// The year that the week number belongs to; may differ from `year` near its ends.
    ///
    /// `readonly attribute long? yearOfWeek`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/yearOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.yearofweek)
    #[doc(alias = "yearOfWeek")]
    #[inline]
    pub fn year_of_week(&self) -> Option<i32> {
        FromJs::from_js(Js::get_yearOfWeek__as_value(js(self)))
    }

    /// The hour, from 0 to 23.
    ///
    /// `readonly attribute unsigned long hour`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/hour) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.hour)
    #[inline]
    pub fn hour(&self) -> u32 {
        Js::get_hour__as_number(js(self)) as u32
    }

    /// The microseconds within the millisecond, from 0 to 999.
    ///
    /// `readonly attribute unsigned long microsecond`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/microsecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.microsecond)
    #[inline]
    pub fn microsecond(&self) -> u32 {
        Js::get_microsecond__as_number(js(self)) as u32
    }

    /// The milliseconds within the second, from 0 to 999.
    ///
    /// `readonly attribute unsigned long millisecond`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/millisecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.millisecond)
    #[inline]
    pub fn millisecond(&self) -> u32 {
        Js::get_millisecond__as_number(js(self)) as u32
    }

    /// The minute, from 0 to 59.
    ///
    /// `readonly attribute unsigned long minute`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/minute) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.minute)
    #[inline]
    pub fn minute(&self) -> u32 {
        Js::get_minute__as_number(js(self)) as u32
    }

    /// The nanoseconds within the microsecond, from 0 to 999.
    ///
    /// `readonly attribute unsigned long nanosecond`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/nanosecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.nanosecond)
    #[inline]
    pub fn nanosecond(&self) -> u32 {
        Js::get_nanosecond__as_number(js(self)) as u32
    }

    /// The second, from 0 to 59.
    ///
    /// `readonly attribute unsigned long second`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/second) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.second)
    #[inline]
    pub fn second(&self) -> u32 {
        Js::get_second__as_number(js(self)) as u32
    }

    /// Returns the date and time that is later by a duration, without regard to clock changes.
    ///
    /// `PlainDateTime add(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// As `add`, with `options`.
    ///
    /// `PlainDateTime add(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_add__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns whether date, time and calendar are the same.
    ///
    /// `boolean equals(any other)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date-time, and a `TypeError` for an object that lacks a field, or a
    /// value that is neither an object nor a string.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// Returns the time from another date and time to this one, by default in days and smaller units.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid date-time or has another calendar, or for an invalid option.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `since`, with `options`.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid date-time or has another calendar, or for an invalid option.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the date and time that is earlier by a duration, without regard to clock changes.
    ///
    /// `PlainDateTime subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// As `subtract`, with `options`.
    ///
    /// `PlainDateTime subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[doc(alias = "subtract")]
    #[inline]
    pub fn subtract_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_subtract__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the text in ISO 8601 style, for use in JSON.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the date and time as text for people, in the language and form asked for.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, an invalid option, or a calendar that is neither
    /// `iso8601` nor the locale's.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, an invalid option, or a calendar that is neither
    /// `iso8601` nor the locale's.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, an invalid option, or a calendar that is neither
    /// `iso8601` nor the locale's.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the date and time in ISO 8601 style, such as `2030-01-31T12:30:00`.
    ///
    /// `String toString(ToStringOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid smallest unit, rounding mode, number of fractional digits or
    /// `calendarName`.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Returns the time from this date and time to another one, by default in days and smaller units.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid date-time or has another calendar, or for an invalid option.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `until`, with `options`.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is no valid date-time or has another calendar, or for an invalid option.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Always throws a `TypeError`, so that values are not compared with operators by mistake.
    ///
    /// `undefined valueOf()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` always: date-times are compared with `compare()` instead.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// Returns a copy with some fields of the date or the time replaced.
    ///
    /// `PlainDateTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no date or time field, or has a calendar or time zone,
    /// and a `RangeError` for an invalid value or date-time.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// As `with`, with `options`.
    ///
    /// `PlainDateTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no date or time field, or has a calendar or time zone,
    /// and a `RangeError` for an invalid value or date-time.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the date and time rounded to a unit of a day or less.
    ///
    /// `PlainDateTime round(any roundTo)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` without a valid smallest unit, for an increment that does not divide evenly, or a
    /// result out of range, and a `TypeError` where `roundTo` is `undefined`.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// Returns the date without its time.
    ///
    /// `PlainDate toPlainDate()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toPlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.toplaindate)
    #[doc(alias = "toPlainDate")]
    #[inline]
    pub fn to_plain_date(&self) -> crate::Temporal::PlainDate {
        FromJs::from_js(Js::call_toPlainDate__as_value(js(self)))
    }

    /// Returns the time of day without its date.
    ///
    /// `PlainTime toPlainTime()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.toplaintime)
    #[doc(alias = "toPlainTime")]
    #[inline]
    pub fn to_plain_time(&self) -> crate::Temporal::PlainTime {
        FromJs::from_js(Js::call_toPlainTime__as_value(js(self)))
    }

    /// Returns the moment of this local time in a time zone; options decide on doubled or missing times.
    ///
    /// `ZonedDateTime toZonedDateTime(any timeZone, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/toZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tozoneddatetime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown zone, a result out of range, or a skipped or repeated time where
    /// `disambiguation` is `reject`, and a `TypeError` where the zone is no string.
    #[doc(alias = "toZonedDateTime")]
    #[inline]
    pub fn to_zoned_date_time(
        &self,
        time_zone: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_toZonedDateTime__value__as_value(js(self), &time_zone.to_value()).map(Js::read)
    }

    /// As `to_zoned_date_time`, with `options`.
    ///
    /// `ZonedDateTime toZonedDateTime(any timeZone, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown zone, a result out of range, or a skipped or repeated time where
    /// `disambiguation` is `reject`, and a `TypeError` where the zone is no string.
    #[doc(alias = "toZonedDateTime")]
    #[inline]
    pub fn to_zoned_date_time_with_options(
        &self,
        time_zone: impl IntoJs<JsValue>,
        options: &Object,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_toZonedDateTime__value2__as_value(js(self), &time_zone.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the same date and time in another calendar.
    ///
    /// `PlainDateTime withCalendar(any calendar)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/withCalendar) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.withcalendar)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown calendar, and a `TypeError` where `calendar` is neither a string nor a
    /// Temporal object with a calendar.
    #[doc(alias = "withCalendar")]
    #[inline]
    pub fn with_calendar(&self, calendar: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_withCalendar__value__as_value(js(self), &calendar.to_value()).map(Js::read)
    }

    /// Returns the same date with another time of day, by default midnight.
    ///
    /// `PlainDateTime withPlainTime(optional any time)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime/withPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.withplaintime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time or a result out of range, and a `TypeError` for an object without
    /// any time field, or a value of another type.
    #[doc(alias = "withPlainTime")]
    #[inline]
    pub fn with_plain_time(&self) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_withPlainTime__as_value(js(self)).map(Js::read)
    }

    /// As `with_plain_time`, with `time`.
    ///
    /// `PlainDateTime withPlainTime(optional any time)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time or a result out of range, and a `TypeError` for an object without
    /// any time field, or a value of another type.
    #[doc(alias = "withPlainTime")]
    #[inline]
    pub fn with_plain_time_with_time(
        &self,
        time: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::PlainDateTime, Exception> {
        Js::try_call_withPlainTime__value__as_value(js(self), &time.to_value()).map(Js::read)
    }

    /// The name of the type, `Temporal.PlainDateTime`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-objects)
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
    /// Makes a new `Temporal.PlainYearMonth`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, optional DOMString calendar, optional unsigned long referenceIsoDay)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/PlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such month or reference day, it is out of range, or `calendar` is
    /// unknown.
    #[inline]
    pub fn new(iso_year: i32, iso_month: u32) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_new_Temporal_PlainYearMonth__number2__as_value(iso_year as f64, iso_month as f64).map(Js::cast)
    }

    /// As `new`, with `calendar`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, optional DOMString calendar, optional unsigned long referenceIsoDay)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such month or reference day, it is out of range, or `calendar` is
    /// unknown.
    #[inline]
    pub fn new_with_calendar(
        iso_year: i32,
        iso_month: u32,
        calendar: &str,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_new_Temporal_PlainYearMonth__number2_str__as_value(iso_year as f64, iso_month as f64, calendar)
            .map(Js::cast)
    }

    /// As `new_with_calendar`, with `reference_iso_day`.
    ///
    /// `constructor(long isoYear, unsigned long isoMonth, optional DOMString calendar, optional unsigned long referenceIsoDay)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such month or reference day, it is out of range, or `calendar` is
    /// unknown.
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

    /// Returns -1, 0 or 1 for the order of two months.
    ///
    /// `static long compare(any one, any two)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.compare)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid month, and a `TypeError` for an object that lacks a field, or a value
    /// that is neither an object nor a string.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_PlainYearMonth_compare__value2__as_value(&one.to_value(), &two.to_value())
            .map(Js::read)
    }

    /// Creates a month from another value with year and month, an object with fields, or a text such as `2030-01`.
    ///
    /// `static PlainYearMonth from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.from)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid month, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_static_call_Temporal_PlainYearMonth_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// As `from`, with `options`.
    ///
    /// `static PlainYearMonth from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid month, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_static_call_Temporal_PlainYearMonth_from__value2__as_value(&item.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// The identifier of the calendar, such as `iso8601`.
    ///
    /// `readonly attribute DOMString calendarId`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of days in this month.
    ///
    /// `readonly attribute unsigned long daysInMonth`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/daysInMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.daysinmonth)
    #[doc(alias = "daysInMonth")]
    #[inline]
    pub fn days_in_month(&self) -> u32 {
        Js::get_daysInMonth__as_number(js(self)) as u32
    }

    /// The number of days in this year.
    ///
    /// `readonly attribute unsigned long daysInYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/daysInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.daysinyear)
    #[doc(alias = "daysInYear")]
    #[inline]
    pub fn days_in_year(&self) -> u32 {
        Js::get_daysInYear__as_number(js(self)) as u32
    }

    /// The era in the calendar, such as `ce`; undefined if the calendar has no eras, as the ISO calendar.
    ///
    /// `readonly attribute DOMString? era`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/era) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.era)
    #[inline]
    pub fn era(&self) -> Option<String> {
        Js::get_era__as_value(js(self)).as_string()
    }

    /// The year within its era; undefined if the calendar has no eras.
    ///
    /// `readonly attribute long? eraYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/eraYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.erayear)
    #[doc(alias = "eraYear")]
    #[inline]
    pub fn era_year(&self) -> Option<i32> {
        FromJs::from_js(Js::get_eraYear__as_value(js(self)))
    }

    /// Whether the year is a leap year in the calendar.
    ///
    /// `readonly attribute boolean inLeapYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/inLeapYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.inleapyear)
    #[doc(alias = "inLeapYear")]
    #[inline]
    pub fn in_leap_year(&self) -> bool {
        Js::get_inLeapYear__as_bool(js(self)).get()
    }

    /// The number of the month within its year, starting with 1.
    ///
    /// `readonly attribute unsigned long month`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/month) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.month)
    #[inline]
    pub fn month(&self) -> u32 {
        Js::get_month__as_number(js(self)) as u32
    }

    /// The code of the month, such as `M01`; leap months end in `L`.
    ///
    /// `readonly attribute DOMString monthCode`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of months in this year, 12 in the ISO calendar.
    ///
    /// `readonly attribute unsigned long monthsInYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/monthsInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.monthsinyear)
    #[doc(alias = "monthsInYear")]
    #[inline]
    pub fn months_in_year(&self) -> u32 {
        Js::get_monthsInYear__as_number(js(self)) as u32
    }

    /// The year in the calendar, counted from its standard epoch; may be zero or negative.
    ///
    /// `readonly attribute long year`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/year) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.year)
    #[inline]
    pub fn year(&self) -> i32 {
        Js::get_year__as_number(js(self)) as i32
    }

    /// Returns the month that is later by a duration of years and months.
    ///
    /// `PlainYearMonth add(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration or a result out of range, and a `TypeError` for a value that
    /// is no duration.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// As `add`, with `options`.
    ///
    /// `PlainYearMonth add(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration or a result out of range, and a `TypeError` for a value that
    /// is no duration.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_add__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns whether month and calendar are the same.
    ///
    /// `boolean equals(any other)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid month, and a `TypeError` for an object that lacks a field, or a value
    /// that is neither an object nor a string.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// Returns the time from another month to this one, by default in years and months.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is invalid or has another calendar, or for units other than years and
    /// months or another invalid option.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `since`, with `options`.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is invalid or has another calendar, or for units other than years and
    /// months or another invalid option.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the month that is earlier by a duration of years and months.
    ///
    /// `PlainYearMonth subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration or a result out of range, and a `TypeError` for a value that
    /// is no duration.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// As `subtract`, with `options`.
    ///
    /// `PlainYearMonth subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration or a result out of range, and a `TypeError` for a value that
    /// is no duration.
    #[doc(alias = "subtract")]
    #[inline]
    pub fn subtract_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_subtract__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the text in ISO 8601 style, for use in JSON.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the month as text for people; the locale must use the same calendar.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option, or a calendar other than the locale's, and a
    /// `TypeError` for options that ask only for a time.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option, or a calendar other than the locale's, and a
    /// `TypeError` for options that ask only for a time.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option, or a calendar other than the locale's, and a
    /// `TypeError` for options that ask only for a time.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the month in ISO 8601 style, such as `2030-01`.
    ///
    /// `String toString(ToStringOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the `calendarName` option is invalid.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Returns the time from this month to another one, by default in years and months.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is invalid or has another calendar, or for units other than years and
    /// months or another invalid option.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `until`, with `options`.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is invalid or has another calendar, or for units other than years and
    /// months or another invalid option.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Always throws a `TypeError`, so that values are not compared with operators by mistake.
    ///
    /// `undefined valueOf()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` always: months are compared with `compare()` instead.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// Returns a copy of the month with some fields replaced.
    ///
    /// `PlainYearMonth with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no year or month field, or has a calendar or time
    /// zone, and a `RangeError` for an invalid value or month.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// As `with`, with `options`.
    ///
    /// `PlainYearMonth with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no year or month field, or has a calendar or time
    /// zone, and a `RangeError` for an invalid value or month.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainYearMonth, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the date in this month with the given `day`.
    ///
    /// `PlainDate toPlainDate(any fields)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth/toPlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.toplaindate)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object or has no `day`, and a `RangeError` for an invalid day or a
    /// date out of range.
    #[doc(alias = "toPlainDate")]
    #[inline]
    pub fn to_plain_date(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_toPlainDate__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// The name of the type, `Temporal.PlainYearMonth`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-objects)
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
    /// Makes a new `Temporal.PlainMonthDay`.
    ///
    /// `constructor(unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar, optional long referenceIsoYear)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/PlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such day in the reference year, it is out of range, or `calendar` is
    /// unknown.
    #[inline]
    pub fn new(iso_month: u32, iso_day: u32) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_new_Temporal_PlainMonthDay__number2__as_value(iso_month as f64, iso_day as f64).map(Js::cast)
    }

    /// As `new`, with `calendar`.
    ///
    /// `constructor(unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar, optional long referenceIsoYear)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such day in the reference year, it is out of range, or `calendar` is
    /// unknown.
    #[inline]
    pub fn new_with_calendar(
        iso_month: u32,
        iso_day: u32,
        calendar: &str,
    ) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_new_Temporal_PlainMonthDay__number2_str__as_value(iso_month as f64, iso_day as f64, calendar)
            .map(Js::cast)
    }

    /// As `new_with_calendar`, with `reference_iso_year`.
    ///
    /// `constructor(unsigned long isoMonth, unsigned long isoDay, optional DOMString calendar, optional long referenceIsoYear)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where there is no such day in the reference year, it is out of range, or `calendar` is
    /// unknown.
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

    /// Creates a day of the year from another value, an object with fields, or a text such as `01-31`.
    ///
    /// `static PlainMonthDay from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.from)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid day, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_static_call_Temporal_PlainMonthDay_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// As `from`, with `options`.
    ///
    /// `static PlainMonthDay from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid day, or one to constrain where `overflow` is `reject`, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_static_call_Temporal_PlainMonthDay_from__value2__as_value(&item.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// The identifier of the calendar, such as `iso8601`.
    ///
    /// `readonly attribute DOMString calendarId`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainmonthday.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The day of the month, starting with 1.
    ///
    /// `readonly attribute unsigned long day`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/day) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainmonthday.prototype.day)
    #[inline]
    pub fn day(&self) -> u32 {
        Js::get_day__as_number(js(self)) as u32
    }

    /// The code of the month, such as `M01`; leap months end in `L`.
    ///
    /// `readonly attribute DOMString monthCode`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.plainmonthday.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns whether month, day and calendar are the same.
    ///
    /// `boolean equals(any other)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid day, and a `TypeError` for an object that lacks a field, or a value
    /// that is neither an object nor a string.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// Returns the date of this day in the given `year`.
    ///
    /// `PlainDate toPlainDate(any fields)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toPlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.toplaindate)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object or has no year, and a `RangeError` for an invalid year or a
    /// date out of range.
    #[doc(alias = "toPlainDate")]
    #[inline]
    pub fn to_plain_date(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainDate, Exception> {
        Js::try_call_toPlainDate__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// Returns the text in ISO 8601 style, for use in JSON.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the day as text for people; the locale must use the same calendar.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option, or a calendar other than the locale's, and a
    /// `TypeError` for options that ask only for a time.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option, or a calendar other than the locale's, and a
    /// `TypeError` for options that ask only for a time.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option, or a calendar other than the locale's, and a
    /// `TypeError` for options that ask only for a time.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the day in ISO 8601 style, such as `01-31`.
    ///
    /// `String toString(ToStringOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the `calendarName` option is invalid.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Always throws a `TypeError`, so that values are not compared with operators by mistake.
    ///
    /// `undefined valueOf()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` always, so that it is not compared by accident.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// Returns a copy of the day with some fields replaced.
    ///
    /// `PlainMonthDay with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no date field, or has a calendar or time zone, and a
    /// `RangeError` for an invalid value or day.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// As `with`, with `options`.
    ///
    /// `PlainMonthDay with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no date field, or has a calendar or time zone, and a
    /// `RangeError` for an invalid value or day.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::PlainMonthDay, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// The name of the type, `Temporal.PlainMonthDay`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-objects)
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
    /// Makes a new `Temporal.ZonedDateTime`.
    ///
    /// `constructor(bigint epochNanoseconds, DOMString timeZone, optional DOMString calendar)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/ZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-zoneddatetime-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the time is more than 100,000,000 days from the epoch, or the time zone or
    /// calendar is unknown.
    #[inline]
    pub fn new(epoch_nanoseconds: &BigInt, time_zone: &str) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_new_Temporal_ZonedDateTime__value_str__as_value(epoch_nanoseconds.as_ref(), time_zone).map(Js::cast)
    }

    /// As `new`, with `calendar`.
    ///
    /// `constructor(bigint epochNanoseconds, DOMString timeZone, optional DOMString calendar)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the time is more than 100,000,000 days from the epoch, or the time zone or
    /// calendar is unknown.
    #[inline]
    pub fn new_with_calendar(
        epoch_nanoseconds: &BigInt,
        time_zone: &str,
        calendar: &str,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_new_Temporal_ZonedDateTime__value_str2__as_value(epoch_nanoseconds.as_ref(), time_zone, calendar)
            .map(Js::cast)
    }

    /// Returns -1, 0 or 1 for the order of two moments, whatever their time zones and calendars.
    ///
    /// `static long compare(any one, any two)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/compare) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.compare)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid zoned date-time, and a `TypeError` for an object that lacks a field, or
    /// a value that is neither an object nor a string.
    #[inline]
    pub fn compare(one: impl IntoJs<JsValue>, two: impl IntoJs<JsValue>) -> Result<i32, Exception> {
        Js::try_static_call_Temporal_ZonedDateTime_compare__value2__as_value(&one.to_value(), &two.to_value())
            .map(Js::read)
    }

    /// Creates a value from another one, an object with fields, or a text with a bracketed time zone.
    ///
    /// `static ZonedDateTime from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/from) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.from)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid string or value, or an offset that does not match the zone, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[inline]
    pub fn from(item: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_static_call_Temporal_ZonedDateTime_from__value__as_value(&item.to_value()).map(Js::read)
    }

    /// As `from`, with `options`.
    ///
    /// `static ZonedDateTime from(any item, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid string or value, or an offset that does not match the zone, and a
    /// `TypeError` for an object that lacks a field, or a value of another type.
    #[doc(alias = "from")]
    #[inline]
    pub fn from_with_options(
        item: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_static_call_Temporal_ZonedDateTime_from__value2__as_value(&item.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// The identifier of the calendar, such as `iso8601`.
    ///
    /// `readonly attribute DOMString calendarId`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/calendarId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.calendarid)
    #[doc(alias = "calendarId")]
    #[inline]
    pub fn calendar_id(&self) -> String {
        Js::get_calendarId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The day of the month, starting with 1.
    ///
    /// `readonly attribute unsigned long day`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/day) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.day)
    #[inline]
    pub fn day(&self) -> u32 {
        Js::get_day__as_number(js(self)) as u32
    }

    /// The day of the week, from 1 to 7; 1 is Monday.
    ///
    /// `readonly attribute unsigned long dayOfWeek`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/dayOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.dayofweek)
    #[doc(alias = "dayOfWeek")]
    #[inline]
    pub fn day_of_week(&self) -> u32 {
        Js::get_dayOfWeek__as_number(js(self)) as u32
    }

    /// The day of the year, starting with 1.
    ///
    /// `readonly attribute unsigned long dayOfYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/dayOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.dayofyear)
    #[doc(alias = "dayOfYear")]
    #[inline]
    pub fn day_of_year(&self) -> u32 {
        Js::get_dayOfYear__as_number(js(self)) as u32
    }

    /// The number of days in this month.
    ///
    /// `readonly attribute unsigned long daysInMonth`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/daysInMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.daysinmonth)
    #[doc(alias = "daysInMonth")]
    #[inline]
    pub fn days_in_month(&self) -> u32 {
        Js::get_daysInMonth__as_number(js(self)) as u32
    }

    /// The number of days in the week, 7 in the ISO calendar.
    ///
    /// `readonly attribute unsigned long daysInWeek`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/daysInWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.daysinweek)
    #[doc(alias = "daysInWeek")]
    #[inline]
    pub fn days_in_week(&self) -> u32 {
        Js::get_daysInWeek__as_number(js(self)) as u32
    }

    /// The number of days in this year.
    ///
    /// `readonly attribute unsigned long daysInYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/daysInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.daysinyear)
    #[doc(alias = "daysInYear")]
    #[inline]
    pub fn days_in_year(&self) -> u32 {
        Js::get_daysInYear__as_number(js(self)) as u32
    }

    /// The era in the calendar, such as `ce`; undefined if the calendar has no eras, as the ISO calendar.
    ///
    /// `readonly attribute DOMString? era`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/era) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.era)
    #[inline]
    pub fn era(&self) -> Option<String> {
        Js::get_era__as_value(js(self)).as_string()
    }

    /// The year within its era; undefined if the calendar has no eras.
    ///
    /// `readonly attribute long? eraYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/eraYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.erayear)
    #[doc(alias = "eraYear")]
    #[inline]
    pub fn era_year(&self) -> Option<i32> {
        FromJs::from_js(Js::get_eraYear__as_value(js(self)))
    }

    /// Whether the year is a leap year in the calendar.
    ///
    /// `readonly attribute boolean inLeapYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/inLeapYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.inleapyear)
    #[doc(alias = "inLeapYear")]
    #[inline]
    pub fn in_leap_year(&self) -> bool {
        Js::get_inLeapYear__as_bool(js(self)).get()
    }

    /// The number of the month within its year, starting with 1.
    ///
    /// `readonly attribute unsigned long month`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/month) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.month)
    #[inline]
    pub fn month(&self) -> u32 {
        Js::get_month__as_number(js(self)) as u32
    }

    /// The code of the month, such as `M01`; leap months end in `L`.
    ///
    /// `readonly attribute DOMString monthCode`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/monthCode) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.monthcode)
    #[doc(alias = "monthCode")]
    #[inline]
    pub fn month_code(&self) -> String {
        Js::get_monthCode__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of months in this year, 12 in the ISO calendar.
    ///
    /// `readonly attribute unsigned long monthsInYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/monthsInYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.monthsinyear)
    #[doc(alias = "monthsInYear")]
    #[inline]
    pub fn months_in_year(&self) -> u32 {
        Js::get_monthsInYear__as_number(js(self)) as u32
    }

    /// The week of the year, from 1 to 53 in the ISO calendar; undefined if the calendar has no weeks.
    ///
    /// `readonly attribute unsigned long? weekOfYear`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/weekOfYear) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.weekofyear)
    #[doc(alias = "weekOfYear")]
    #[inline]
    pub fn week_of_year(&self) -> Option<u32> {
        FromJs::from_js(Js::get_weekOfYear__as_value(js(self)))
    }

    /// The year in the calendar, counted from its standard epoch; may be zero or negative.
    ///
    /// `readonly attribute long year`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/year) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.year)
    #[inline]
    pub fn year(&self) -> i32 {
        Js::get_year__as_number(js(self)) as i32
    }

    /// The year that the week number belongs to; may differ from `year` near its ends.
    ///
    /// `readonly attribute long? yearOfWeek`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/yearOfWeek) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.yearofweek)
    #[doc(alias = "yearOfWeek")]
    #[inline]
    pub fn year_of_week(&self) -> Option<i32> {
        FromJs::from_js(Js::get_yearOfWeek__as_value(js(self)))
    }

    /// The hour, from 0 to 23.
    ///
    /// `readonly attribute unsigned long hour`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/hour) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.hour)
    #[inline]
    pub fn hour(&self) -> u32 {
        Js::get_hour__as_number(js(self)) as u32
    }

    /// The microseconds within the millisecond, from 0 to 999.
    ///
    /// `readonly attribute unsigned long microsecond`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/microsecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.microsecond)
    #[inline]
    pub fn microsecond(&self) -> u32 {
        Js::get_microsecond__as_number(js(self)) as u32
    }

    /// The milliseconds within the second, from 0 to 999.
    ///
    /// `readonly attribute unsigned long millisecond`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/millisecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.millisecond)
    #[inline]
    pub fn millisecond(&self) -> u32 {
        Js::get_millisecond__as_number(js(self)) as u32
    }

    /// The minute, from 0 to 59.
    ///
    /// `readonly attribute unsigned long minute`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/minute) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.minute)
    #[inline]
    pub fn minute(&self) -> u32 {
        Js::get_minute__as_number(js(self)) as u32
    }

    /// The nanoseconds within the microsecond, from 0 to 999.
    ///
    /// `readonly attribute unsigned long nanosecond`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/nanosecond) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.nanosecond)
    #[inline]
    pub fn nanosecond(&self) -> u32 {
        Js::get_nanosecond__as_number(js(self)) as u32
    }

    /// The second, from 0 to 59.
    ///
    /// `readonly attribute unsigned long second`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/second) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.second)
    #[inline]
    pub fn second(&self) -> u32 {
        Js::get_second__as_number(js(self)) as u32
    }

    /// The milliseconds since the start of 1970 in UTC, rounded down.
    ///
    /// `readonly attribute double epochMilliseconds`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/epochMilliseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.epochmilliseconds)
    #[doc(alias = "epochMilliseconds")]
    #[inline]
    pub fn epoch_milliseconds(&self) -> f64 {
        Js::get_epochMilliseconds__as_number(js(self))
    }

    /// The nanoseconds since the start of 1970 in UTC.
    ///
    /// `readonly attribute bigint epochNanoseconds`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/epochNanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.epochnanoseconds)
    #[doc(alias = "epochNanoseconds")]
    #[inline]
    pub fn epoch_nanoseconds(&self) -> BigInt {
        FromJs::from_js(Js::get_epochNanoseconds__as_value(js(self)))
    }

    /// The length of this day in hours; not 24 when the clocks change.
    ///
    /// `readonly attribute double hoursInDay`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/hoursInDay) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.hoursinday)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the start of the day or of the next day is out of range.
    #[doc(alias = "hoursInDay")]
    #[inline]
    pub fn hours_in_day(&self) -> Result<f64, Exception> {
        Js::try_get_hoursInDay__as_value(js(self)).map(Js::read)
    }

    /// The offset from UTC at this moment as text, such as `+01:00`.
    ///
    /// `readonly attribute DOMString offset`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/offset) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.offset)
    #[inline]
    pub fn offset(&self) -> String {
        Js::get_offset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The offset from UTC at this moment, in nanoseconds.
    ///
    /// `readonly attribute double offsetNanoseconds`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/offsetNanoseconds) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.offsetnanoseconds)
    #[doc(alias = "offsetNanoseconds")]
    #[inline]
    pub fn offset_nanoseconds(&self) -> f64 {
        Js::get_offsetNanoseconds__as_number(js(self))
    }

    /// The identifier of the time zone, such as `Europe/Berlin` or `+01:00`.
    ///
    /// `readonly attribute DOMString timeZoneId`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/timeZoneId) · [Specification](https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.timezoneid)
    #[doc(alias = "timeZoneId")]
    #[inline]
    pub fn time_zone_id(&self) -> String {
        Js::get_timeZoneId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the moment that is later by a duration; days are calendar days even when the clocks change.
    ///
    /// `ZonedDateTime add(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/add) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.add)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn add(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_add__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// As `add`, with `options`.
    ///
    /// `ZonedDateTime add(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[doc(alias = "add")]
    #[inline]
    pub fn add_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_add__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns whether moment, time zone and calendar are the same.
    ///
    /// `boolean equals(any other)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/equals) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.equals)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid zoned date-time, and a `TypeError` for an object that lacks a field, or
    /// a value that is neither an object nor a string.
    #[inline]
    pub fn equals(&self, other: impl IntoJs<JsValue>) -> Result<bool, Exception> {
        Js::try_call_equals__value__as_bool(js(self), &other.to_value()).map(Truth::get)
    }

    /// Returns the time from another moment to this one, by default in hours and smaller units.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/since) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.since)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is invalid or has another calendar, for days or larger units between
    /// different time zones, or an invalid option.
    #[inline]
    pub fn since(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `since`, with `options`.
    ///
    /// `Duration since(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is invalid or has another calendar, for days or larger units between
    /// different time zones, or an invalid option.
    #[doc(alias = "since")]
    #[inline]
    pub fn since_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_since__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the moment that is earlier by a duration; days are calendar days even when the clocks change.
    ///
    /// `ZonedDateTime subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/subtract) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.subtract)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[inline]
    pub fn subtract(&self, duration: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_subtract__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// As `subtract`, with `options`.
    ///
    /// `ZonedDateTime subtract(any duration, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid duration, a result out of range, or one to constrain where `overflow`
    /// is `reject`, and a `TypeError` for a value that is no duration.
    #[doc(alias = "subtract")]
    #[inline]
    pub fn subtract_with_options(
        &self,
        duration: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_subtract__value2__as_value(js(self), &duration.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the text in ISO 8601 style, for use in JSON.
    ///
    /// `DOMString toJSON()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toJSON) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> String {
        Js::call_toJSON__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the moment as text for people, in its own time zone.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toLocaleString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tolocalestring)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the options have a `timeZone`, and a `RangeError` for an invalid language tag or
    /// option, or a calendar neither `iso8601` nor the locale's.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__as_value(js(self)).map(Js::read)
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the options have a `timeZone`, and a `RangeError` for an invalid language tag or
    /// option, or a calendar neither `iso8601` nor the locale's.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(optional DOMString locales, optional object options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the options have a `timeZone`, and a `RangeError` for an invalid language tag or
    /// option, or a calendar neither `iso8601` nor the locale's.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_and_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the local date and time in ISO 8601 style, with its offset and its time zone in brackets.
    ///
    /// `String toString(ToStringOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toString) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid smallest unit, rounding mode, number of fractional digits or other
    /// option.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_options(&self, options: &crate::Temporal::ToStringOptions) -> Result<JsString, Exception> {
        Js::try_call_toString__value__as_value(js(self), options.as_ref()).map(Js::read)
    }

    /// Returns the time from this moment to another one, by default in hours and smaller units.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/until) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.until)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is invalid or has another calendar, for days or larger units between
    /// different time zones, or an invalid option.
    #[inline]
    pub fn until(&self, other: impl IntoJs<JsValue>) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value__as_value(js(self), &other.to_value()).map(Js::read)
    }

    /// As `until`, with `options`.
    ///
    /// `Duration until(any other, optional DifferenceOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `other` is invalid or has another calendar, for days or larger units between
    /// different time zones, or an invalid option.
    #[doc(alias = "until")]
    #[inline]
    pub fn until_with_options(
        &self,
        other: impl IntoJs<JsValue>,
        options: &crate::Temporal::DifferenceOptions,
    ) -> Result<crate::Temporal::Duration, Exception> {
        Js::try_call_until__value2__as_value(js(self), &other.to_value(), options.as_ref()).map(Js::read)
    }

    /// Always throws a `TypeError`, so that values are not compared with operators by mistake.
    ///
    /// `undefined valueOf()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/valueOf) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.valueof)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` always: zoned date-times are compared with `compare()` instead.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<(), Exception> {
        Js::try_call_valueOf(js(self))
    }

    /// Returns a copy with some fields replaced; the time zone and the calendar stay.
    ///
    /// `ZonedDateTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/with) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.with)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no known field, or has a calendar or time zone, and a
    /// `RangeError` for an invalid value or a result out of range.
    #[inline]
    pub fn with(&self, fields: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_with__value__as_value(js(self), &fields.to_value()).map(Js::read)
    }

    /// As `with`, with `options`.
    ///
    /// `ZonedDateTime with(any fields, optional AssignmentOptions options)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `fields` is no object, has no known field, or has a calendar or time zone, and a
    /// `RangeError` for an invalid value or a result out of range.
    #[doc(alias = "with")]
    #[inline]
    pub fn with_with_options(
        &self,
        fields: impl IntoJs<JsValue>,
        options: &crate::Temporal::AssignmentOptions,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_with__value2__as_value(js(self), &fields.to_value(), options.as_ref()).map(Js::read)
    }

    /// Returns the next or the previous change of the zone's offset, or null if there is none.
    ///
    /// `ZonedDateTime? getTimeZoneTransition(any direction)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/getTimeZoneTransition) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.gettimezonetransition)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `direction` is `undefined`, and a `RangeError` where it is neither `next` nor
    /// `previous`.
    #[doc(alias = "getTimeZoneTransition")]
    #[inline]
    pub fn get_time_zone_transition(
        &self,
        direction: impl IntoJs<JsValue>,
    ) -> Result<Option<crate::Temporal::ZonedDateTime>, Exception> {
        Js::try_call_getTimeZoneTransition__value__as_option_value(js(self), &direction.to_value())
            .map(Js::read_nullable)
    }

    /// Returns the moment rounded to a unit of a day or less, in local time.
    ///
    /// `ZonedDateTime round(any roundTo)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/round) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.round)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` without a valid smallest unit, for an increment that does not divide evenly, or a
    /// result out of range, and a `TypeError` where `roundTo` is `undefined`.
    #[inline]
    pub fn round(&self, round_to: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_round__value__as_value(js(self), &round_to.to_value()).map(Js::read)
    }

    /// Returns the first moment of this day, usually midnight.
    ///
    /// `ZonedDateTime startOfDay()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/startOfDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.startofday)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where the start of the day is out of range.
    #[doc(alias = "startOfDay")]
    #[inline]
    pub fn start_of_day(&self) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_startOfDay__as_value(js(self)).map(Js::read)
    }

    /// Returns the same moment without time zone and calendar.
    ///
    /// `Instant toInstant()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toInstant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toinstant)
    #[doc(alias = "toInstant")]
    #[inline]
    pub fn to_instant(&self) -> crate::Temporal::Instant {
        FromJs::from_js(Js::call_toInstant__as_value(js(self)))
    }

    /// Returns the date without its time.
    ///
    /// `PlainDate toPlainDate()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toPlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toplaindate)
    #[doc(alias = "toPlainDate")]
    #[inline]
    pub fn to_plain_date(&self) -> crate::Temporal::PlainDate {
        FromJs::from_js(Js::call_toPlainDate__as_value(js(self)))
    }

    /// Returns the local date and time without the time zone.
    ///
    /// `PlainDateTime toPlainDateTime()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toPlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toplaindatetime)
    #[doc(alias = "toPlainDateTime")]
    #[inline]
    pub fn to_plain_date_time(&self) -> crate::Temporal::PlainDateTime {
        FromJs::from_js(Js::call_toPlainDateTime__as_value(js(self)))
    }

    /// Returns the time of day without its date.
    ///
    /// `PlainTime toPlainTime()`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/toPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toplaintime)
    #[doc(alias = "toPlainTime")]
    #[inline]
    pub fn to_plain_time(&self) -> crate::Temporal::PlainTime {
        FromJs::from_js(Js::call_toPlainTime__as_value(js(self)))
    }

    /// Returns the same moment with another calendar.
    ///
    /// `ZonedDateTime withCalendar(any calendar)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/withCalendar) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withcalendar)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown calendar, and a `TypeError` where `calendar` is neither a string nor a
    /// Temporal object with a calendar.
    #[doc(alias = "withCalendar")]
    #[inline]
    pub fn with_calendar(&self, calendar: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_withCalendar__value__as_value(js(self), &calendar.to_value()).map(Js::read)
    }

    /// Returns the same local date with another time of day, by default the start of the day.
    ///
    /// `ZonedDateTime withPlainTime(optional any time)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/withPlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withplaintime)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time or a result out of range, and a `TypeError` for an object without
    /// any time field, or a value of another type.
    #[doc(alias = "withPlainTime")]
    #[inline]
    pub fn with_plain_time(&self) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_withPlainTime__as_value(js(self)).map(Js::read)
    }

    /// As `with_plain_time`, with `time`.
    ///
    /// `ZonedDateTime withPlainTime(optional any time)`
    ///
    /// Feature `temporal`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid time or a result out of range, and a `TypeError` for an object without
    /// any time field, or a value of another type.
    #[doc(alias = "withPlainTime")]
    #[inline]
    pub fn with_plain_time_with_time(
        &self,
        time: impl IntoJs<JsValue>,
    ) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_withPlainTime__value__as_value(js(self), &time.to_value()).map(Js::read)
    }

    /// Returns the same moment in another time zone.
    ///
    /// `ZonedDateTime withTimeZone(any timeZone)`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime/withTimeZone) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withtimezone)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown time zone, and a `TypeError` where `timeZone` is neither a string nor a
    /// zoned date-time.
    #[doc(alias = "withTimeZone")]
    #[inline]
    pub fn with_time_zone(&self, time_zone: impl IntoJs<JsValue>) -> Result<crate::Temporal::ZonedDateTime, Exception> {
        Js::try_call_withTimeZone__value__as_value(js(self), &time_zone.to_value()).map(Js::read)
    }

    /// The name of the type, `Temporal.ZonedDateTime`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `temporal`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-zoneddatetime-objects)
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
    /// Options for making or changing a value: what to do with fields that do not fit.
    ///
    /// `dictionary AssignmentOptions`
    ///
    /// Feature `temporal`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// What to do with fields out of range: `constrain` clamps them, the default; `reject` throws.
    ///
    /// `Overflow overflow`
    ///
    /// Feature `temporal`.
    #[doc(alias = "overflow")]
    pub fn get_overflow(&self) -> Option<crate::Temporal::Overflow> {
        property::get(self, "overflow")
    }

    /// Sets what to do with fields out of range: `constrain` clamps them, the default; `reject` throws.
    ///
    /// Feature `temporal`.
    #[doc(alias = "overflow")]
    pub fn set_overflow(&self, value: crate::Temporal::Overflow) -> &Self {
        property::set_str(self, "overflow", value.as_str());
        self
    }

    /// Which moment to choose for a doubled or missing local time; `compatible` by default.
    ///
    /// `Disambiguation disambiguation`
    ///
    /// Feature `temporal`.
    #[doc(alias = "disambiguation")]
    pub fn get_disambiguation(&self) -> Option<crate::Temporal::Disambiguation> {
        property::get(self, "disambiguation")
    }

    /// Sets which moment to choose for a doubled or missing local time; `compatible` by default.
    ///
    /// Feature `temporal`.
    #[doc(alias = "disambiguation")]
    pub fn set_disambiguation(&self, value: crate::Temporal::Disambiguation) -> &Self {
        property::set_str(self, "disambiguation", value.as_str());
        self
    }

    /// Which one counts if the offset does not fit the time zone: one of `prefer`, `use`, `ignore` or `reject`.
    ///
    /// `OffsetOption offset`
    ///
    /// Feature `temporal`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<crate::Temporal::OffsetOption> {
        property::get(self, "offset")
    }

    /// Sets which one counts if the offset does not fit the time zone: one of `prefer`, `use`, `ignore` or
    /// `reject`.
    ///
    /// Feature `temporal`.
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
    /// Options for the difference of two values: its units and its rounding.
    ///
    /// `dictionary DifferenceOptions`
    ///
    /// Feature `temporal`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The largest unit of the result; with `auto`, the default of the type in question.
    ///
    /// `LargestUnit largestUnit`
    ///
    /// Feature `temporal`.
    #[doc(alias = "largestUnit")]
    pub fn get_largest_unit(&self) -> Option<crate::Temporal::LargestUnit> {
        property::get(self, "largestUnit")
    }

    /// Sets the largest unit of the result; with `auto`, the default of the type in question.
    ///
    /// Feature `temporal`.
    #[doc(alias = "largestUnit")]
    pub fn set_largest_unit(&self, value: crate::Temporal::LargestUnit) -> &Self {
        property::set_str(self, "largestUnit", value.as_str());
        self
    }

    /// The smallest unit of the result, to which it is rounded; nanoseconds or the smallest of the type by default.
    ///
    /// `Unit smallestUnit`
    ///
    /// Feature `temporal`.
    #[doc(alias = "smallestUnit")]
    pub fn get_smallest_unit(&self) -> Option<crate::Temporal::Unit> {
        property::get(self, "smallestUnit")
    }

    /// Sets the smallest unit of the result, to which it is rounded; nanoseconds or the smallest of the type by
    /// default.
    ///
    /// Feature `temporal`.
    #[doc(alias = "smallestUnit")]
    pub fn set_smallest_unit(&self, value: crate::Temporal::Unit) -> &Self {
        property::set_str(self, "smallestUnit", value.as_str());
        self
    }

    /// The step of the smallest unit to round to, such as 15 for quarters of an hour; 1 by default.
    ///
    /// `unsigned long roundingIncrement`
    ///
    /// Feature `temporal`.
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// Sets the step of the smallest unit to round to, such as 15 for quarters of an hour; 1 by default.
    ///
    /// Feature `temporal`.
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// The direction of rounding; by default toward zero.
    ///
    /// `RoundingMode roundingMode`
    ///
    /// Feature `temporal`.
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// Sets the direction of rounding; by default toward zero.
    ///
    /// Feature `temporal`.
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
    /// Options for rounding: the unit, the step and the direction.
    ///
    /// `dictionary RoundingOptions`
    ///
    /// Feature `temporal`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The largest unit of the result; only for durations.
    ///
    /// `LargestUnit largestUnit`
    ///
    /// Feature `temporal`.
    #[doc(alias = "largestUnit")]
    pub fn get_largest_unit(&self) -> Option<crate::Temporal::LargestUnit> {
        property::get(self, "largestUnit")
    }

    /// Sets the largest unit of the result; only for durations.
    ///
    /// Feature `temporal`.
    #[doc(alias = "largestUnit")]
    pub fn set_largest_unit(&self, value: crate::Temporal::LargestUnit) -> &Self {
        property::set_str(self, "largestUnit", value.as_str());
        self
    }

    /// The unit to round to.
    ///
    /// `Unit smallestUnit`
    ///
    /// Feature `temporal`.
    #[doc(alias = "smallestUnit")]
    pub fn get_smallest_unit(&self) -> Option<crate::Temporal::Unit> {
        property::get(self, "smallestUnit")
    }

    /// Sets the unit to round to.
    ///
    /// Feature `temporal`.
    #[doc(alias = "smallestUnit")]
    pub fn set_smallest_unit(&self, value: crate::Temporal::Unit) -> &Self {
        property::set_str(self, "smallestUnit", value.as_str());
        self
    }

    /// The step of the smallest unit to round to, such as 15 for quarters of an hour; 1 by default.
    ///
    /// `unsigned long roundingIncrement`
    ///
    /// Feature `temporal`.
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// Sets the step of the smallest unit to round to, such as 15 for quarters of an hour; 1 by default.
    ///
    /// Feature `temporal`.
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// The direction of rounding; by default to the nearest step, with halves away from zero.
    ///
    /// `RoundingMode roundingMode`
    ///
    /// Feature `temporal`.
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// Sets the direction of rounding; by default to the nearest step, with halves away from zero.
    ///
    /// Feature `temporal`.
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// The date from which calendar units are counted; only for durations with or into such units.
    ///
    /// `any relativeTo`
    ///
    /// Feature `temporal`.
    #[doc(alias = "relativeTo")]
    pub fn get_relative_to(&self) -> JsValue {
        property::get(self, "relativeTo")
    }

    /// Sets the date from which calendar units are counted; only for durations with or into such units.
    ///
    /// Feature `temporal`.
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
    /// Options for the text form: its precision and its optional parts.
    ///
    /// `dictionary ToStringOptions`
    ///
    /// Feature `temporal`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of decimals of the seconds, from 0 to 9; by default as many as needed.
    ///
    /// `any fractionalSecondDigits`
    ///
    /// Feature `temporal`.
    #[doc(alias = "fractionalSecondDigits")]
    pub fn get_fractional_second_digits(&self) -> JsValue {
        property::get(self, "fractionalSecondDigits")
    }

    /// Sets the number of decimals of the seconds, from 0 to 9; by default as many as needed.
    ///
    /// Feature `temporal`.
    #[doc(alias = "fractionalSecondDigits")]
    pub fn set_fractional_second_digits(&self, value: &JsValue) -> &Self {
        property::set(self, "fractionalSecondDigits", value);
        self
    }

    /// The smallest unit in the text, such as `minute`; it overrides `fractionalSecondDigits`.
    ///
    /// `Unit smallestUnit`
    ///
    /// Feature `temporal`.
    #[doc(alias = "smallestUnit")]
    pub fn get_smallest_unit(&self) -> Option<crate::Temporal::Unit> {
        property::get(self, "smallestUnit")
    }

    /// Sets the smallest unit in the text, such as `minute`; it overrides `fractionalSecondDigits`.
    ///
    /// Feature `temporal`.
    #[doc(alias = "smallestUnit")]
    pub fn set_smallest_unit(&self, value: crate::Temporal::Unit) -> &Self {
        property::set_str(self, "smallestUnit", value.as_str());
        self
    }

    /// The direction of rounding to the shown precision; by default toward zero.
    ///
    /// `RoundingMode roundingMode`
    ///
    /// Feature `temporal`.
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// Sets the direction of rounding to the shown precision; by default toward zero.
    ///
    /// Feature `temporal`.
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// Whether the text names the calendar; by default only if it is not the ISO calendar.
    ///
    /// `CalendarDisplay calendarName`
    ///
    /// Feature `temporal`.
    #[doc(alias = "calendarName")]
    pub fn get_calendar_name(&self) -> Option<crate::Temporal::CalendarDisplay> {
        property::get(self, "calendarName")
    }

    /// Sets whether the text names the calendar; by default only if it is not the ISO calendar.
    ///
    /// Feature `temporal`.
    #[doc(alias = "calendarName")]
    pub fn set_calendar_name(&self, value: crate::Temporal::CalendarDisplay) -> &Self {
        property::set_str(self, "calendarName", value.as_str());
        self
    }

    /// Whether the text names the time zone; by default it does.
    ///
    /// `TimeZoneDisplay timeZoneName`
    ///
    /// Feature `temporal`.
    #[doc(alias = "timeZoneName")]
    pub fn get_time_zone_name(&self) -> Option<crate::Temporal::TimeZoneDisplay> {
        property::get(self, "timeZoneName")
    }

    /// Sets whether the text names the time zone; by default it does.
    ///
    /// Feature `temporal`.
    #[doc(alias = "timeZoneName")]
    pub fn set_time_zone_name(&self, value: crate::Temporal::TimeZoneDisplay) -> &Self {
        property::set_str(self, "timeZoneName", value.as_str());
        self
    }

    /// Whether the text has the offset from UTC; by default it does.
    ///
    /// `OffsetDisplay offset`
    ///
    /// Feature `temporal`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> Option<crate::Temporal::OffsetDisplay> {
        property::get(self, "offset")
    }

    /// Sets whether the text has the offset from UTC; by default it does.
    ///
    /// Feature `temporal`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: crate::Temporal::OffsetDisplay) -> &Self {
        property::set_str(self, "offset", value.as_str());
        self
    }

    /// The time zone in which an instant is shown; by default UTC with a final `Z`.
    ///
    /// `any timeZone`
    ///
    /// Feature `temporal`.
    #[doc(alias = "timeZone")]
    pub fn get_time_zone(&self) -> JsValue {
        property::get(self, "timeZone")
    }

    /// Sets the time zone in which an instant is shown; by default UTC with a final `Z`.
    ///
    /// Feature `temporal`.
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
