//! Dates and times as JavaScript always had them

use crate::runtime::prelude::*;
use crate::Date;

impl Date {
    /// Makes a new `Date`.
    ///
    /// `constructor()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/Date) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date-constructor)
    #[inline]
    pub fn new_0() -> Date {
        Js::new_Date__as_value().cast()
    }

    /// As `new`, with `time`.
    ///
    /// `constructor(unrestricted double time)`
    ///
    /// Feature `date`.
    #[inline]
    pub fn new_with_time(time: f64) -> Date {
        Js::new_Date__number__as_value(time).cast()
    }

    /// As `new`, with `year` and `month`.
    ///
    /// `constructor(long year, long month)`
    ///
    /// Feature `date`.
    #[inline]
    pub fn new_with_year_month(year: i32, month: i32) -> Date {
        Js::new_Date__number2__as_value(year as f64, month as f64).cast()
    }

    /// As `new`, with `year`, `month` and `day`.
    ///
    /// `constructor(long year, long month, long day)`
    ///
    /// Feature `date`.
    #[inline]
    pub fn new_with_year_month_day(year: i32, month: i32, day: i32) -> Date {
        Js::new_Date__number3__as_value(year as f64, month as f64, day as f64).cast()
    }

    /// As `new`, with `year`, `month`, `day` and `hours`.
    ///
    /// `constructor(long year, long month, long day, long hours)`
    ///
    /// Feature `date`.
    #[inline]
    pub fn new_with_year_month_day_hr(year: i32, month: i32, day: i32, hours: i32) -> Date {
        Js::new_Date__number4__as_value(year as f64, month as f64, day as f64, hours as f64).cast()
    }

    /// As `new`, with `year`, `month`, `day`, `hours` and `minutes`.
    ///
    /// `constructor(long year, long month, long day, long hours, long minutes)`
    ///
    /// Feature `date`.
    #[inline]
    pub fn new_with_year_month_day_hr_min(year: i32, month: i32, day: i32, hours: i32, minutes: i32) -> Date {
        Js::new_Date__number5__as_value(year as f64, month as f64, day as f64, hours as f64, minutes as f64).cast()
    }

    /// As `new`, with `year`, `month`, `day`, `hours`, `minutes` and `seconds`.
    ///
    /// `constructor(long year, long month, long day, long hours, long minutes, long seconds)`
    ///
    /// Feature `date`.
    #[inline]
    pub fn new_with_year_month_day_hr_min_sec(
        year: i32,
        month: i32,
        day: i32,
        hours: i32,
        minutes: i32,
        seconds: i32,
    ) -> Date {
        Js::new_Date__number6__as_value(
            year as f64,
            month as f64,
            day as f64,
            hours as f64,
            minutes as f64,
            seconds as f64,
        )
        .cast()
    }

    /// As `new`, with `year`, `month`, `day`, `hours`, `minutes`, `seconds` and `milliseconds`.
    ///
    /// `constructor(long year, long month, long day, long hours, long minutes, long seconds, long milliseconds)`
    ///
    /// Feature `date`.
    #[inline]
    pub fn new_with_year_month_day_hr_min_sec_milli(
        year: i32,
        month: i32,
        day: i32,
        hours: i32,
        minutes: i32,
        seconds: i32,
        milliseconds: i32,
    ) -> Date {
        Js::new_Date__number7__as_value(
            year as f64,
            month as f64,
            day as f64,
            hours as f64,
            minutes as f64,
            seconds as f64,
            milliseconds as f64,
        )
        .cast()
    }

    /// Makes a new `Date`.
    ///
    /// `constructor(any value)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/Date) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date-constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new(value: &JsValue) -> Date {
        expected("new Date", Js::try_new_Date__value__as_value(value).map(Js::cast))
    }

    /// Returns the current time in milliseconds since 1970.
    ///
    /// `static double now()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/now) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.now)
    #[inline]
    pub fn now() -> f64 {
        Js::static_call_Date_now__as_number()
    }

    /// Returns the time in milliseconds that the text names, or `NaN` if it is not a date.
    ///
    /// `static unrestricted double parse(DOMString string)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/parse) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.parse)
    #[inline]
    pub fn parse(string: &str) -> f64 {
        Js::static_call_Date_parse__str__as_number(string)
    }

    /// Returns the time in milliseconds of a date in UTC; months count from 0.
    ///
    /// `static unrestricted double UTC(long year, long month, optional long day, optional long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/UTC) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.utc)
    #[doc(alias = "UTC")]
    #[inline]
    pub fn utc(year: i32, month: i32) -> f64 {
        Js::static_call_Date_UTC__number2__as_number(year as f64, month as f64)
    }

    /// As `utc`, with `day`.
    ///
    /// `static unrestricted double UTC(long year, long month, optional long day, optional long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "UTC")]
    #[inline]
    pub fn utc_with_day(year: i32, month: i32, day: i32) -> f64 {
        Js::static_call_Date_UTC__number3__as_number(year as f64, month as f64, day as f64)
    }

    /// As `utc_with_day`, with `hours`.
    ///
    /// `static unrestricted double UTC(long year, long month, optional long day, optional long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "UTC")]
    #[inline]
    pub fn utc_with_day_and_hours(year: i32, month: i32, day: i32, hours: i32) -> f64 {
        Js::static_call_Date_UTC__number4__as_number(year as f64, month as f64, day as f64, hours as f64)
    }

    /// As `utc_with_day_and_hours`, with `minutes`.
    ///
    /// `static unrestricted double UTC(long year, long month, optional long day, optional long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "UTC")]
    #[inline]
    pub fn utc_with_day_and_hours_and_minutes(year: i32, month: i32, day: i32, hours: i32, minutes: i32) -> f64 {
        Js::static_call_Date_UTC__number5__as_number(
            year as f64,
            month as f64,
            day as f64,
            hours as f64,
            minutes as f64,
        )
    }

    /// As `utc_with_day_and_hours_and_minutes`, with `seconds`.
    ///
    /// `static unrestricted double UTC(long year, long month, optional long day, optional long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "UTC")]
    #[inline]
    pub fn utc_with_day_and_hours_and_minutes_and_seconds(
        year: i32,
        month: i32,
        day: i32,
        hours: i32,
        minutes: i32,
        seconds: i32,
    ) -> f64 {
        Js::static_call_Date_UTC__number6__as_number(
            year as f64,
            month as f64,
            day as f64,
            hours as f64,
            minutes as f64,
            seconds as f64,
        )
    }

    /// As `utc`, with `day`, `hours`, `minutes`, `seconds` and `milliseconds`.
    ///
    /// `static unrestricted double UTC(long year, long month, optional long day, optional long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "UTC")]
    #[inline]
    pub fn utc_with_day_to_milliseconds(
        year: i32,
        month: i32,
        day: i32,
        hours: i32,
        minutes: i32,
        seconds: i32,
        milliseconds: i32,
    ) -> f64 {
        Js::static_call_Date_UTC__number7__as_number(
            year as f64,
            month as f64,
            day as f64,
            hours as f64,
            minutes as f64,
            seconds as f64,
            milliseconds as f64,
        )
    }

    /// Returns the day of the month from 1 to 31, in local time.
    ///
    /// `unsigned long getDate()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getDate) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getdate)
    #[doc(alias = "getDate")]
    #[inline]
    pub fn get_date(&self) -> u32 {
        Js::call_getDate__as_number(js(self)) as u32
    }

    /// Returns the day of the week from 0 (Sunday) to 6, in local time.
    ///
    /// `unsigned long getDay()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getDay) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getday)
    #[doc(alias = "getDay")]
    #[inline]
    pub fn get_day(&self) -> u32 {
        Js::call_getDay__as_number(js(self)) as u32
    }

    /// Returns the year in local time.
    ///
    /// `long getFullYear()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getFullYear) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getfullyear)
    #[doc(alias = "getFullYear")]
    #[inline]
    pub fn get_full_year(&self) -> i32 {
        Js::call_getFullYear__as_number(js(self)) as i32
    }

    /// Returns the hour from 0 to 23, in local time.
    ///
    /// `unsigned long getHours()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getHours) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.gethours)
    #[doc(alias = "getHours")]
    #[inline]
    pub fn get_hours(&self) -> u32 {
        Js::call_getHours__as_number(js(self)) as u32
    }

    /// Returns the milliseconds from 0 to 999, in local time.
    ///
    /// `unsigned long getMilliseconds()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getMilliseconds) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getmilliseconds)
    #[doc(alias = "getMilliseconds")]
    #[inline]
    pub fn get_milliseconds(&self) -> u32 {
        Js::call_getMilliseconds__as_number(js(self)) as u32
    }

    /// Returns the minute from 0 to 59, in local time.
    ///
    /// `unsigned long getMinutes()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getMinutes) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getminutes)
    #[doc(alias = "getMinutes")]
    #[inline]
    pub fn get_minutes(&self) -> u32 {
        Js::call_getMinutes__as_number(js(self)) as u32
    }

    /// Returns the month from 0 (January) to 11, in local time.
    ///
    /// `unsigned long getMonth()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getMonth) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getmonth)
    #[doc(alias = "getMonth")]
    #[inline]
    pub fn get_month(&self) -> u32 {
        Js::call_getMonth__as_number(js(self)) as u32
    }

    /// Returns the second from 0 to 59, in local time.
    ///
    /// `unsigned long getSeconds()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getSeconds) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getseconds)
    #[doc(alias = "getSeconds")]
    #[inline]
    pub fn get_seconds(&self) -> u32 {
        Js::call_getSeconds__as_number(js(self)) as u32
    }

    /// Returns the milliseconds since 1970, or `NaN` for an invalid date.
    ///
    /// `unrestricted double getTime()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getTime) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.gettime)
    #[doc(alias = "getTime")]
    #[inline]
    pub fn get_time(&self) -> f64 {
        Js::call_getTime__as_number(js(self))
    }

    /// Returns the minutes by which UTC is ahead of local time; negative east of Greenwich.
    ///
    /// `unrestricted double getTimezoneOffset()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getTimezoneOffset) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.gettimezoneoffset)
    #[doc(alias = "getTimezoneOffset")]
    #[inline]
    pub fn get_timezone_offset(&self) -> f64 {
        Js::call_getTimezoneOffset__as_number(js(self))
    }

    /// Returns the day of the month from 1 to 31, in UTC.
    ///
    /// `unsigned long getUTCDate()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getUTCDate) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getutcdate)
    #[doc(alias = "getUTCDate")]
    #[inline]
    pub fn get_utc_date(&self) -> u32 {
        Js::call_getUTCDate__as_number(js(self)) as u32
    }

    /// Returns the day of the week from 0 (Sunday) to 6, in UTC.
    ///
    /// `unsigned long getUTCDay()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getUTCDay) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getutcday)
    #[doc(alias = "getUTCDay")]
    #[inline]
    pub fn get_utc_day(&self) -> u32 {
        Js::call_getUTCDay__as_number(js(self)) as u32
    }

    /// Returns the year in UTC.
    ///
    /// `long getUTCFullYear()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getUTCFullYear) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getutcfullyear)
    #[doc(alias = "getUTCFullYear")]
    #[inline]
    pub fn get_utc_full_year(&self) -> i32 {
        Js::call_getUTCFullYear__as_number(js(self)) as i32
    }

    /// Returns the hour from 0 to 23, in UTC.
    ///
    /// `unsigned long getUTCHours()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getUTCHours) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getutchours)
    #[doc(alias = "getUTCHours")]
    #[inline]
    pub fn get_utc_hours(&self) -> u32 {
        Js::call_getUTCHours__as_number(js(self)) as u32
    }

    /// Returns the milliseconds from 0 to 999, in UTC.
    ///
    /// `unsigned long getUTCMilliseconds()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getUTCMilliseconds) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getutcmilliseconds)
    #[doc(alias = "getUTCMilliseconds")]
    #[inline]
    pub fn get_utc_milliseconds(&self) -> u32 {
        Js::call_getUTCMilliseconds__as_number(js(self)) as u32
    }

    /// Returns the minute from 0 to 59, in UTC.
    ///
    /// `unsigned long getUTCMinutes()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getUTCMinutes) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getutcminutes)
    #[doc(alias = "getUTCMinutes")]
    #[inline]
    pub fn get_utc_minutes(&self) -> u32 {
        Js::call_getUTCMinutes__as_number(js(self)) as u32
    }

    /// Returns the month from 0 (January) to 11, in UTC.
    ///
    /// `unsigned long getUTCMonth()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getUTCMonth) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getutcmonth)
    #[doc(alias = "getUTCMonth")]
    #[inline]
    pub fn get_utc_month(&self) -> u32 {
        Js::call_getUTCMonth__as_number(js(self)) as u32
    }

    /// Returns the second from 0 to 59, in UTC.
    ///
    /// `unsigned long getUTCSeconds()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getUTCSeconds) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.getutcseconds)
    #[doc(alias = "getUTCSeconds")]
    #[inline]
    pub fn get_utc_seconds(&self) -> u32 {
        Js::call_getUTCSeconds__as_number(js(self)) as u32
    }

    /// Sets the day of the month in local time and returns the new time; days out of range move the month.
    ///
    /// `unrestricted double setDate(long day)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setDate) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setdate)
    #[doc(alias = "setDate")]
    #[inline]
    pub fn set_date(&self, day: i32) -> f64 {
        Js::call_setDate__number__as_number(js(self), day as f64)
    }

    /// Sets the year, and maybe month and day, in local time and returns the new time in milliseconds.
    ///
    /// `unrestricted double setFullYear(long year, optional long month, optional long day)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setFullYear) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setfullyear)
    #[doc(alias = "setFullYear")]
    #[inline]
    pub fn set_full_year(&self, year: i32) -> f64 {
        Js::call_setFullYear__number__as_number(js(self), year as f64)
    }

    /// As `set_full_year`, with `month`.
    ///
    /// `unrestricted double setFullYear(long year, optional long month, optional long day)`
    ///
    /// Feature `date`.
    #[doc(alias = "setFullYear")]
    #[inline]
    pub fn set_full_year_with_month(&self, year: i32, month: i32) -> f64 {
        Js::call_setFullYear__number2__as_number(js(self), year as f64, month as f64)
    }

    /// As `set_full_year_with_month`, with `day`.
    ///
    /// `unrestricted double setFullYear(long year, optional long month, optional long day)`
    ///
    /// Feature `date`.
    #[doc(alias = "setFullYear")]
    #[inline]
    pub fn set_full_year_with_month_and_day(&self, year: i32, month: i32, day: i32) -> f64 {
        Js::call_setFullYear__number3__as_number(js(self), year as f64, month as f64, day as f64)
    }

    /// Sets the hour, and maybe smaller parts, in local time and returns the new time in milliseconds.
    ///
    /// `unrestricted double setHours(long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setHours) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.sethours)
    #[doc(alias = "setHours")]
    #[inline]
    pub fn set_hours(&self, hours: i32) -> f64 {
        Js::call_setHours__number__as_number(js(self), hours as f64)
    }

    /// As `set_hours`, with `minutes`.
    ///
    /// `unrestricted double setHours(long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setHours")]
    #[inline]
    pub fn set_hours_with_minutes(&self, hours: i32, minutes: i32) -> f64 {
        Js::call_setHours__number2__as_number(js(self), hours as f64, minutes as f64)
    }

    /// As `set_hours_with_minutes`, with `seconds`.
    ///
    /// `unrestricted double setHours(long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setHours")]
    #[inline]
    pub fn set_hours_with_minutes_and_seconds(&self, hours: i32, minutes: i32, seconds: i32) -> f64 {
        Js::call_setHours__number3__as_number(js(self), hours as f64, minutes as f64, seconds as f64)
    }

    /// As `set_hours_with_minutes_and_seconds`, with `milliseconds`.
    ///
    /// `unrestricted double setHours(long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setHours")]
    #[inline]
    pub fn set_hours_with_minutes_and_seconds_and_milliseconds(
        &self,
        hours: i32,
        minutes: i32,
        seconds: i32,
        milliseconds: i32,
    ) -> f64 {
        Js::call_setHours__number4__as_number(
            js(self),
            hours as f64,
            minutes as f64,
            seconds as f64,
            milliseconds as f64,
        )
    }

    /// Sets the milliseconds in local time and returns the new time in milliseconds.
    ///
    /// `unrestricted double setMilliseconds(long milliseconds)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setMilliseconds) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setmilliseconds)
    #[doc(alias = "setMilliseconds")]
    #[inline]
    pub fn set_milliseconds(&self, milliseconds: i32) -> f64 {
        Js::call_setMilliseconds__number__as_number(js(self), milliseconds as f64)
    }

    /// Sets the minute, and maybe smaller parts, in local time and returns the new time in milliseconds.
    ///
    /// `unrestricted double setMinutes(long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setMinutes) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setminutes)
    #[doc(alias = "setMinutes")]
    #[inline]
    pub fn set_minutes(&self, minutes: i32) -> f64 {
        Js::call_setMinutes__number__as_number(js(self), minutes as f64)
    }

    /// As `set_minutes`, with `seconds`.
    ///
    /// `unrestricted double setMinutes(long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setMinutes")]
    #[inline]
    pub fn set_minutes_with_seconds(&self, minutes: i32, seconds: i32) -> f64 {
        Js::call_setMinutes__number2__as_number(js(self), minutes as f64, seconds as f64)
    }

    /// As `set_minutes_with_seconds`, with `milliseconds`.
    ///
    /// `unrestricted double setMinutes(long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setMinutes")]
    #[inline]
    pub fn set_minutes_with_seconds_and_milliseconds(&self, minutes: i32, seconds: i32, milliseconds: i32) -> f64 {
        Js::call_setMinutes__number3__as_number(js(self), minutes as f64, seconds as f64, milliseconds as f64)
    }

    /// Sets the month from 0 to 11, and maybe the day, in local time and returns the new time in milliseconds.
    ///
    /// `unrestricted double setMonth(long month, optional long day)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setMonth) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setmonth)
    #[doc(alias = "setMonth")]
    #[inline]
    pub fn set_month(&self, month: i32) -> f64 {
        Js::call_setMonth__number__as_number(js(self), month as f64)
    }

    /// As `set_month`, with `day`.
    ///
    /// `unrestricted double setMonth(long month, optional long day)`
    ///
    /// Feature `date`.
    #[doc(alias = "setMonth")]
    #[inline]
    pub fn set_month_with_day(&self, month: i32, day: i32) -> f64 {
        Js::call_setMonth__number2__as_number(js(self), month as f64, day as f64)
    }

    /// Sets the second, and maybe milliseconds, in local time and returns the new time in milliseconds.
    ///
    /// `unrestricted double setSeconds(long seconds, optional long milliseconds)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setSeconds) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setseconds)
    #[doc(alias = "setSeconds")]
    #[inline]
    pub fn set_seconds(&self, seconds: i32) -> f64 {
        Js::call_setSeconds__number__as_number(js(self), seconds as f64)
    }

    /// As `set_seconds`, with `milliseconds`.
    ///
    /// `unrestricted double setSeconds(long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setSeconds")]
    #[inline]
    pub fn set_seconds_with_milliseconds(&self, seconds: i32, milliseconds: i32) -> f64 {
        Js::call_setSeconds__number2__as_number(js(self), seconds as f64, milliseconds as f64)
    }

    /// Sets the whole moment, in milliseconds since 1970, and returns it.
    ///
    /// `unrestricted double setTime(unrestricted double time)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setTime) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.settime)
    #[doc(alias = "setTime")]
    #[inline]
    pub fn set_time(&self, time: f64) -> f64 {
        Js::call_setTime__number__as_number(js(self), time)
    }

    /// Sets the day of the month in UTC and returns the new time; days out of range move the month.
    ///
    /// `unrestricted double setUTCDate(long day)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setUTCDate) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setutcdate)
    #[doc(alias = "setUTCDate")]
    #[inline]
    pub fn set_utc_date(&self, day: i32) -> f64 {
        Js::call_setUTCDate__number__as_number(js(self), day as f64)
    }

    /// Sets the year, and maybe month and day, in UTC and returns the new time in milliseconds.
    ///
    /// `unrestricted double setUTCFullYear(long year, optional long month, optional long day)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setUTCFullYear) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setutcfullyear)
    #[doc(alias = "setUTCFullYear")]
    #[inline]
    pub fn set_utc_full_year(&self, year: i32) -> f64 {
        Js::call_setUTCFullYear__number__as_number(js(self), year as f64)
    }

    /// As `set_utc_full_year`, with `month`.
    ///
    /// `unrestricted double setUTCFullYear(long year, optional long month, optional long day)`
    ///
    /// Feature `date`.
    #[doc(alias = "setUTCFullYear")]
    #[inline]
    pub fn set_utc_full_year_with_month(&self, year: i32, month: i32) -> f64 {
        Js::call_setUTCFullYear__number2__as_number(js(self), year as f64, month as f64)
    }

    /// As `set_utc_full_year_with_month`, with `day`.
    ///
    /// `unrestricted double setUTCFullYear(long year, optional long month, optional long day)`
    ///
    /// Feature `date`.
    #[doc(alias = "setUTCFullYear")]
    #[inline]
    pub fn set_utc_full_year_with_month_and_day(&self, year: i32, month: i32, day: i32) -> f64 {
        Js::call_setUTCFullYear__number3__as_number(js(self), year as f64, month as f64, day as f64)
    }

    /// Sets the hour, and maybe smaller parts, in UTC and returns the new time in milliseconds.
    ///
    /// `unrestricted double setUTCHours(long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setUTCHours) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setutchours)
    #[doc(alias = "setUTCHours")]
    #[inline]
    pub fn set_utc_hours(&self, hours: i32) -> f64 {
        Js::call_setUTCHours__number__as_number(js(self), hours as f64)
    }

    /// As `set_utc_hours`, with `minutes`.
    ///
    /// `unrestricted double setUTCHours(long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setUTCHours")]
    #[inline]
    pub fn set_utc_hours_with_minutes(&self, hours: i32, minutes: i32) -> f64 {
        Js::call_setUTCHours__number2__as_number(js(self), hours as f64, minutes as f64)
    }

    /// As `set_utc_hours_with_minutes`, with `seconds`.
    ///
    /// `unrestricted double setUTCHours(long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setUTCHours")]
    #[inline]
    pub fn set_utc_hours_with_minutes_and_seconds(&self, hours: i32, minutes: i32, seconds: i32) -> f64 {
        Js::call_setUTCHours__number3__as_number(js(self), hours as f64, minutes as f64, seconds as f64)
    }

    /// As `set_utc_hours_with_minutes_and_seconds`, with `milliseconds`.
    ///
    /// `unrestricted double setUTCHours(long hours, optional long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setUTCHours")]
    #[inline]
    pub fn set_utc_hours_with_minutes_and_seconds_and_milliseconds(
        &self,
        hours: i32,
        minutes: i32,
        seconds: i32,
        milliseconds: i32,
    ) -> f64 {
        Js::call_setUTCHours__number4__as_number(
            js(self),
            hours as f64,
            minutes as f64,
            seconds as f64,
            milliseconds as f64,
        )
    }

    /// Sets the milliseconds in UTC and returns the new time in milliseconds.
    ///
    /// `unrestricted double setUTCMilliseconds(long milliseconds)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setUTCMilliseconds) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setutcmilliseconds)
    #[doc(alias = "setUTCMilliseconds")]
    #[inline]
    pub fn set_utc_milliseconds(&self, milliseconds: i32) -> f64 {
        Js::call_setUTCMilliseconds__number__as_number(js(self), milliseconds as f64)
    }

    /// Sets the minute, and maybe smaller parts, in UTC and returns the new time in milliseconds.
    ///
    /// `unrestricted double setUTCMinutes(long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setUTCMinutes) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setutcminutes)
    #[doc(alias = "setUTCMinutes")]
    #[inline]
    pub fn set_utc_minutes(&self, minutes: i32) -> f64 {
        Js::call_setUTCMinutes__number__as_number(js(self), minutes as f64)
    }

    /// As `set_utc_minutes`, with `seconds`.
    ///
    /// `unrestricted double setUTCMinutes(long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setUTCMinutes")]
    #[inline]
    pub fn set_utc_minutes_with_seconds(&self, minutes: i32, seconds: i32) -> f64 {
        Js::call_setUTCMinutes__number2__as_number(js(self), minutes as f64, seconds as f64)
    }

    /// As `set_utc_minutes_with_seconds`, with `milliseconds`.
    ///
    /// `unrestricted double setUTCMinutes(long minutes, optional long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setUTCMinutes")]
    #[inline]
    pub fn set_utc_minutes_with_seconds_and_milliseconds(&self, minutes: i32, seconds: i32, milliseconds: i32) -> f64 {
        Js::call_setUTCMinutes__number3__as_number(js(self), minutes as f64, seconds as f64, milliseconds as f64)
    }

    /// Sets the month from 0 to 11, and maybe the day, in UTC and returns the new time in milliseconds.
    ///
    /// `unrestricted double setUTCMonth(long month, optional long day)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setUTCMonth) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setutcmonth)
    #[doc(alias = "setUTCMonth")]
    #[inline]
    pub fn set_utc_month(&self, month: i32) -> f64 {
        Js::call_setUTCMonth__number__as_number(js(self), month as f64)
    }

    /// As `set_utc_month`, with `day`.
    ///
    /// `unrestricted double setUTCMonth(long month, optional long day)`
    ///
    /// Feature `date`.
    #[doc(alias = "setUTCMonth")]
    #[inline]
    pub fn set_utc_month_with_day(&self, month: i32, day: i32) -> f64 {
        Js::call_setUTCMonth__number2__as_number(js(self), month as f64, day as f64)
    }

    /// Sets the second, and maybe milliseconds, in UTC and returns the new time in milliseconds.
    ///
    /// `unrestricted double setUTCSeconds(long seconds, optional long milliseconds)`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setUTCSeconds) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.setutcseconds)
    #[doc(alias = "setUTCSeconds")]
    #[inline]
    pub fn set_utc_seconds(&self, seconds: i32) -> f64 {
        Js::call_setUTCSeconds__number__as_number(js(self), seconds as f64)
    }

    /// As `set_utc_seconds`, with `milliseconds`.
    ///
    /// `unrestricted double setUTCSeconds(long seconds, optional long milliseconds)`
    ///
    /// Feature `date`.
    #[doc(alias = "setUTCSeconds")]
    #[inline]
    pub fn set_utc_seconds_with_milliseconds(&self, seconds: i32, milliseconds: i32) -> f64 {
        Js::call_setUTCSeconds__number2__as_number(js(self), seconds as f64, milliseconds as f64)
    }

    /// Returns the local date in English, such as `Mon Nov 30 2026`.
    ///
    /// `String toDateString()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toDateString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.todatestring)
    #[doc(alias = "toDateString")]
    #[inline]
    pub fn to_date_string(&self) -> JsString {
        FromJs::from_js(Js::call_toDateString__as_value(js(self)))
    }

    /// Returns the moment in UTC, such as `2026-11-30T15:00:00.000Z`; throws for an invalid date.
    ///
    /// `String toISOString()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toISOString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.toisostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date.
    #[doc(alias = "toISOString")]
    #[inline]
    pub fn to_iso_string(&self) -> Result<JsString, Exception> {
        Js::try_call_toISOString__as_value(js(self)).map(Js::read)
    }

    /// Returns the same text as `toISOString`, or none for an invalid date.
    ///
    /// `String? toJSON()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toJSON) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.tojson)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toJSON")]
    #[inline]
    #[track_caller]
    pub fn to_json(&self) -> Option<JsString> {
        expected("Date.toJSON", Js::try_call_toJSON__as_option_value(js(self)).map(Js::read_nullable))
    }

    /// Returns the local date in the form of the user's language.
    ///
    /// `String toLocaleDateString()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toLocaleDateString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.tolocaledatestring)
    #[doc(alias = "toLocaleDateString")]
    #[inline]
    pub fn to_locale_date_string(&self) -> JsString {
        FromJs::from_js(Js::call_toLocaleDateString__as_value(js(self)))
    }

    /// As `to_locale_date_string`, with `locales`.
    ///
    /// `String toLocaleDateString(DOMString locales, optional object options)`
    ///
    /// Feature `date`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for the option
    /// `timeStyle`.
    #[doc(alias = "toLocaleDateString")]
    #[inline]
    pub fn to_locale_date_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleDateString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_date_string_with_locales`, with `options`.
    ///
    /// `String toLocaleDateString(DOMString locales, optional object options)`
    ///
    /// Feature `date`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for the option
    /// `timeStyle`.
    #[doc(alias = "toLocaleDateString")]
    #[inline]
    pub fn to_locale_date_string_with_locales_with_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleDateString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the local date and time in the form of the user's language.
    ///
    /// `String toLocaleString()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toLocaleString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.tolocalestring)
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> JsString {
        FromJs::from_js(Js::call_toLocaleString__as_value(js(self)))
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(DOMString locales, optional object options)`
    ///
    /// Feature `date`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for `dateStyle` or
    /// `timeStyle` beside single fields.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(DOMString locales, optional object options)`
    ///
    /// Feature `date`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for `dateStyle` or
    /// `timeStyle` beside single fields.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_with_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the local time in the form of the user's language.
    ///
    /// `String toLocaleTimeString()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toLocaleTimeString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.tolocaletimestring)
    #[doc(alias = "toLocaleTimeString")]
    #[inline]
    pub fn to_locale_time_string(&self) -> JsString {
        FromJs::from_js(Js::call_toLocaleTimeString__as_value(js(self)))
    }

    /// As `to_locale_time_string`, with `locales`.
    ///
    /// `String toLocaleTimeString(DOMString locales, optional object options)`
    ///
    /// Feature `date`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for the option
    /// `dateStyle`.
    #[doc(alias = "toLocaleTimeString")]
    #[inline]
    pub fn to_locale_time_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleTimeString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_time_string_with_locales`, with `options`.
    ///
    /// `String toLocaleTimeString(DOMString locales, optional object options)`
    ///
    /// Feature `date`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for the option
    /// `dateStyle`.
    #[doc(alias = "toLocaleTimeString")]
    #[inline]
    pub fn to_locale_time_string_with_locales_with_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleTimeString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the same moment as a `Temporal.Instant`; throws for an invalid date.
    ///
    /// `Instant toTemporalInstant()`
    ///
    /// Feature `date`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toTemporalInstant) · [Specification](https://tc39.es/proposal-temporal/#sec-date.prototype.totemporalinstant)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date.
    #[doc(alias = "toTemporalInstant")]
    #[inline]
    pub fn to_temporal_instant(&self) -> Result<crate::Temporal::Instant, Exception> {
        Js::try_call_toTemporalInstant__as_value(js(self)).map(Js::read)
    }

    /// Returns the local time in English, with the time zone.
    ///
    /// `String toTimeString()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toTimeString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.totimestring)
    #[doc(alias = "toTimeString")]
    #[inline]
    pub fn to_time_string(&self) -> JsString {
        FromJs::from_js(Js::call_toTimeString__as_value(js(self)))
    }

    /// Returns the date and time in UTC, such as `Mon, 30 Nov 2026 15:00:00 GMT`.
    ///
    /// `String toUTCString()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toUTCString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.toutcstring)
    #[doc(alias = "toUTCString")]
    #[inline]
    pub fn to_utc_string(&self) -> JsString {
        FromJs::from_js(Js::call_toUTCString__as_value(js(self)))
    }

    /// Returns the milliseconds since 1970, the same as `getTime`.
    ///
    /// `unrestricted double valueOf()`
    ///
    /// Feature `date`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/valueOf) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype.valueof)
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> f64 {
        Js::call_valueOf__as_number(js(self))
    }

    /// Converts the date to a number for the hint `number`, to text for the others.
    ///
    /// `any toPrimitive(DOMString hint)`
    ///
    /// Feature `date`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/Symbol.toPrimitive) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-date.prototype-%symbol.toprimitive%)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a hint other than `default`, `number` or `string`.
    #[doc(alias = "@@toPrimitive")]
    #[inline]
    pub fn to_primitive(&self, hint: &str) -> Result<JsValue, Exception> {
        Js::try_call_symbol_toPrimitive__str__as_value(js(self), hint).map(Js::value)
    }
}

web_date_traits!(Date);

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "[Symbol.toPrimitive]")]
    pub(crate) fn try_call_symbol_toPrimitive__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getDate")]
    pub(crate) fn call_getDate__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getDay")]
    pub(crate) fn call_getDay__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getFullYear")]
    pub(crate) fn call_getFullYear__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getHours")]
    pub(crate) fn call_getHours__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getMilliseconds")]
    pub(crate) fn call_getMilliseconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getMinutes")]
    pub(crate) fn call_getMinutes__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getMonth")]
    pub(crate) fn call_getMonth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getSeconds")]
    pub(crate) fn call_getSeconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getTime")]
    pub(crate) fn call_getTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getTimezoneOffset")]
    pub(crate) fn call_getTimezoneOffset__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getUTCDate")]
    pub(crate) fn call_getUTCDate__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getUTCDay")]
    pub(crate) fn call_getUTCDay__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getUTCFullYear")]
    pub(crate) fn call_getUTCFullYear__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getUTCHours")]
    pub(crate) fn call_getUTCHours__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getUTCMilliseconds")]
    pub(crate) fn call_getUTCMilliseconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getUTCMinutes")]
    pub(crate) fn call_getUTCMinutes__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getUTCMonth")]
    pub(crate) fn call_getUTCMonth__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "getUTCSeconds")]
    pub(crate) fn call_getUTCSeconds__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "setDate")]
    pub(crate) fn call_setDate__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setFullYear")]
    pub(crate) fn call_setFullYear__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setFullYear")]
    pub(crate) fn call_setFullYear__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setFullYear")]
    pub(crate) fn call_setFullYear__number3__as_number(this: &Js, a0: f64, a1: f64, a2: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setHours")]
    pub(crate) fn call_setHours__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setHours")]
    pub(crate) fn call_setHours__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setHours")]
    pub(crate) fn call_setHours__number3__as_number(this: &Js, a0: f64, a1: f64, a2: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setHours")]
    pub(crate) fn call_setHours__number4__as_number(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setMilliseconds")]
    pub(crate) fn call_setMilliseconds__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setMinutes")]
    pub(crate) fn call_setMinutes__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setMinutes")]
    pub(crate) fn call_setMinutes__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setMinutes")]
    pub(crate) fn call_setMinutes__number3__as_number(this: &Js, a0: f64, a1: f64, a2: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setMonth")]
    pub(crate) fn call_setMonth__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setMonth")]
    pub(crate) fn call_setMonth__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setSeconds")]
    pub(crate) fn call_setSeconds__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setSeconds")]
    pub(crate) fn call_setSeconds__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setTime")]
    pub(crate) fn call_setTime__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCDate")]
    pub(crate) fn call_setUTCDate__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCFullYear")]
    pub(crate) fn call_setUTCFullYear__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCFullYear")]
    pub(crate) fn call_setUTCFullYear__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCFullYear")]
    pub(crate) fn call_setUTCFullYear__number3__as_number(this: &Js, a0: f64, a1: f64, a2: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCHours")]
    pub(crate) fn call_setUTCHours__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCHours")]
    pub(crate) fn call_setUTCHours__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCHours")]
    pub(crate) fn call_setUTCHours__number3__as_number(this: &Js, a0: f64, a1: f64, a2: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCHours")]
    pub(crate) fn call_setUTCHours__number4__as_number(this: &Js, a0: f64, a1: f64, a2: f64, a3: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCMilliseconds")]
    pub(crate) fn call_setUTCMilliseconds__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCMinutes")]
    pub(crate) fn call_setUTCMinutes__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCMinutes")]
    pub(crate) fn call_setUTCMinutes__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCMinutes")]
    pub(crate) fn call_setUTCMinutes__number3__as_number(this: &Js, a0: f64, a1: f64, a2: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCMonth")]
    pub(crate) fn call_setUTCMonth__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCMonth")]
    pub(crate) fn call_setUTCMonth__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCSeconds")]
    pub(crate) fn call_setUTCSeconds__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "setUTCSeconds")]
    pub(crate) fn call_setUTCSeconds__number2__as_number(this: &Js, a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "toDateString")]
    pub(crate) fn call_toDateString__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "toISOString")]
    pub(crate) fn try_call_toISOString__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toJSON")]
    pub(crate) fn try_call_toJSON__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, js_name = "toLocaleDateString")]
    pub(crate) fn call_toLocaleDateString__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "toLocaleDateString")]
    pub(crate) fn try_call_toLocaleDateString__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toLocaleDateString")]
    pub(crate) fn try_call_toLocaleDateString__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "toLocaleTimeString")]
    pub(crate) fn call_toLocaleTimeString__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "toLocaleTimeString")]
    pub(crate) fn try_call_toLocaleTimeString__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toLocaleTimeString")]
    pub(crate) fn try_call_toLocaleTimeString__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toTemporalInstant")]
    pub(crate) fn try_call_toTemporalInstant__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "toTimeString")]
    pub(crate) fn call_toTimeString__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "toUTCString")]
    pub(crate) fn call_toUTCString__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "valueOf")]
    pub(crate) fn call_valueOf__as_number(this: &Js) -> f64;
    #[wasm_bindgen(constructor, js_class = "Date")]
    pub(crate) fn new_Date__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "Date")]
    pub(crate) fn new_Date__number__as_value(a0: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "Date")]
    pub(crate) fn new_Date__number2__as_value(a0: f64, a1: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "Date")]
    pub(crate) fn new_Date__number3__as_value(a0: f64, a1: f64, a2: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "Date")]
    pub(crate) fn new_Date__number4__as_value(a0: f64, a1: f64, a2: f64, a3: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "Date")]
    pub(crate) fn new_Date__number5__as_value(a0: f64, a1: f64, a2: f64, a3: f64, a4: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "Date")]
    pub(crate) fn new_Date__number6__as_value(a0: f64, a1: f64, a2: f64, a3: f64, a4: f64, a5: f64) -> Js;
    #[wasm_bindgen(constructor, js_class = "Date")]
    pub(crate) fn new_Date__number7__as_value(a0: f64, a1: f64, a2: f64, a3: f64, a4: f64, a5: f64, a6: f64) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "Date")]
    pub(crate) fn try_new_Date__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Date", js_name = "UTC")]
    pub(crate) fn static_call_Date_UTC__number2__as_number(a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Date", js_name = "UTC")]
    pub(crate) fn static_call_Date_UTC__number3__as_number(a0: f64, a1: f64, a2: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Date", js_name = "UTC")]
    pub(crate) fn static_call_Date_UTC__number4__as_number(a0: f64, a1: f64, a2: f64, a3: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Date", js_name = "UTC")]
    pub(crate) fn static_call_Date_UTC__number5__as_number(a0: f64, a1: f64, a2: f64, a3: f64, a4: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Date", js_name = "UTC")]
    pub(crate) fn static_call_Date_UTC__number6__as_number(a0: f64, a1: f64, a2: f64, a3: f64, a4: f64, a5: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Date", js_name = "UTC")]
    pub(crate) fn static_call_Date_UTC__number7__as_number(
        a0: f64,
        a1: f64,
        a2: f64,
        a3: f64,
        a4: f64,
        a5: f64,
        a6: f64,
    ) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Date", js_name = "now")]
    pub(crate) fn static_call_Date_now__as_number() -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Date", js_name = "parse")]
    pub(crate) fn static_call_Date_parse__str__as_number(a0: &str) -> f64;
}
