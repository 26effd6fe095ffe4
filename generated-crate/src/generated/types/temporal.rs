//! Types: Dates, times and durations, with calendars and time zones: Temporal

/// The namespace `Temporal`.
#[allow(non_snake_case)]
pub mod Temporal {
    web_interface! {
        /// A moment on the time line with nanosecond precision, without calendar or time zone.
        ///
        /// `interface Instant`
        ///
        /// Feature `temporal`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-instant-objects)
        pub struct Instant: [crate::Object];
        class = "Temporal.Instant";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// A length of time in years, months, days and so on down to nanoseconds.
        ///
        /// `interface Duration`
        ///
        /// Feature `temporal`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-objects)
        pub struct Duration: [crate::Object];
        class = "Temporal.Duration";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// A calendar date without a time of day or a time zone.
        ///
        /// `interface PlainDate`
        ///
        /// Feature `temporal`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindate-objects)
        pub struct PlainDate: [crate::Object];
        class = "Temporal.PlainDate";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// A time of day without a date or a time zone.
        ///
        /// `interface PlainTime`
        ///
        /// Feature `temporal`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaintime-objects)
        pub struct PlainTime: [crate::Object];
        class = "Temporal.PlainTime";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// A calendar date and a time of day without a time zone.
        ///
        /// `interface PlainDateTime`
        ///
        /// Feature `temporal`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-objects)
        pub struct PlainDateTime: [crate::Object];
        class = "Temporal.PlainDateTime";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// A month of a certain year, such as January 2030.
        ///
        /// `interface PlainYearMonth`
        ///
        /// Feature `temporal`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-objects)
        pub struct PlainYearMonth: [crate::Object];
        class = "Temporal.PlainYearMonth";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// A day of a month without a year, such as a birthday.
        ///
        /// `interface PlainMonthDay`
        ///
        /// Feature `temporal`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-objects)
        pub struct PlainMonthDay: [crate::Object];
        class = "Temporal.PlainMonthDay";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// A moment together with a time zone and a calendar.
        ///
        /// `interface ZonedDateTime`
        ///
        /// Feature `temporal`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-zoneddatetime-objects)
        pub struct ZonedDateTime: [crate::Object];
        class = "Temporal.ZonedDateTime";
    }

    #[cfg(feature = "temporal")]
    web_dictionary! {
        /// Options for making or changing a value: what to do with fields that do not fit.
        ///
        /// `dictionary AssignmentOptions`
        ///
        /// Feature `temporal`.
        pub struct AssignmentOptions: [crate::Object];
        name = "AssignmentOptions";
    }

    #[cfg(feature = "temporal")]
    web_dictionary! {
        /// Options for the difference of two values: its units and its rounding.
        ///
        /// `dictionary DifferenceOptions`
        ///
        /// Feature `temporal`.
        pub struct DifferenceOptions: [crate::Object];
        name = "DifferenceOptions";
    }

    #[cfg(feature = "temporal")]
    web_dictionary! {
        /// Options for rounding: the unit, the step and the direction.
        ///
        /// `dictionary RoundingOptions`
        ///
        /// Feature `temporal`.
        pub struct RoundingOptions: [crate::Object];
        name = "RoundingOptions";
    }

    #[cfg(feature = "temporal")]
    web_dictionary! {
        /// Options for the text form: its precision and its optional parts.
        ///
        /// `dictionary ToStringOptions`
        ///
        /// Feature `temporal`.
        pub struct ToStringOptions: [crate::Object];
        name = "ToStringOptions";
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// The treatment of fields out of range: `constrain` clamps them, `reject` throws.
        ///
        /// `enum Overflow`
        ///
        /// Feature `temporal`.
        pub enum Overflow {
            Constrain = "constrain",
            Reject = "reject",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// The choice of a moment when a local time occurs twice or never because of a clock change.
        ///
        /// `enum Disambiguation`
        ///
        /// Feature `temporal`.
        pub enum Disambiguation {
            Compatible = "compatible",
            Earlier = "earlier",
            Later = "later",
            Reject = "reject",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// The treatment of a stated offset that does not fit the time zone.
        ///
        /// `enum OffsetOption`
        ///
        /// Feature `temporal`.
        pub enum OffsetOption {
            Use = "use",
            Prefer = "prefer",
            Ignore = "ignore",
            Reject = "reject",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// The units of time, from year to nanosecond.
        ///
        /// `enum Unit`
        ///
        /// Feature `temporal`.
        pub enum Unit {
            Year = "year",
            Month = "month",
            Week = "week",
            Day = "day",
            Hour = "hour",
            Minute = "minute",
            Second = "second",
            Millisecond = "millisecond",
            Microsecond = "microsecond",
            Nanosecond = "nanosecond",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// The units of time, and `auto` for a unit that suits the values.
        ///
        /// `enum LargestUnit`
        ///
        /// Feature `temporal`.
        pub enum LargestUnit {
            Auto = "auto",
            Year = "year",
            Month = "month",
            Week = "week",
            Day = "day",
            Hour = "hour",
            Minute = "minute",
            Second = "second",
            Millisecond = "millisecond",
            Microsecond = "microsecond",
            Nanosecond = "nanosecond",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// The conditions for naming the calendar in the text: `auto`, `always`, `never` or `critical`.
        ///
        /// `enum CalendarDisplay`
        ///
        /// Feature `temporal`.
        pub enum CalendarDisplay {
            Auto = "auto",
            Always = "always",
            Never = "never",
            Critical = "critical",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// The conditions for naming the time zone in the text: `auto`, `never` or `critical`.
        ///
        /// `enum TimeZoneDisplay`
        ///
        /// Feature `temporal`.
        pub enum TimeZoneDisplay {
            Auto = "auto",
            Never = "never",
            Critical = "critical",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// The conditions for giving the offset from UTC in the text: `auto` or `never`.
        ///
        /// `enum OffsetDisplay`
        ///
        /// Feature `temporal`.
        pub enum OffsetDisplay {
            Auto = "auto",
            Never = "never",
        }
    }
}
