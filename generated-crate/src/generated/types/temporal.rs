//! Types: Dates, times and durations, with calendars and time zones: Temporal

/// The namespace `Temporal`.
#[allow(non_snake_case)]
pub mod Temporal {
    web_interface! {
        /// `interface Instant`
        ///
        /// Exposed everywhere.
        ///
        /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-instant-objects)
        pub struct Instant: [crate::Object];
        class = "Temporal.Instant";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// `interface Duration`
        ///
        /// Exposed everywhere.
        ///
        /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-objects)
        pub struct Duration: [crate::Object];
        class = "Temporal.Duration";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// `interface PlainDate`
        ///
        /// Exposed everywhere.
        ///
        /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindate-objects)
        pub struct PlainDate: [crate::Object];
        class = "Temporal.PlainDate";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// `interface PlainTime`
        ///
        /// Exposed everywhere.
        ///
        /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaintime-objects)
        pub struct PlainTime: [crate::Object];
        class = "Temporal.PlainTime";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// `interface PlainDateTime`
        ///
        /// Exposed everywhere.
        ///
        /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-objects)
        pub struct PlainDateTime: [crate::Object];
        class = "Temporal.PlainDateTime";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// `interface PlainYearMonth`
        ///
        /// Exposed everywhere.
        ///
        /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-objects)
        pub struct PlainYearMonth: [crate::Object];
        class = "Temporal.PlainYearMonth";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// `interface PlainMonthDay`
        ///
        /// Exposed everywhere.
        ///
        /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-objects)
        pub struct PlainMonthDay: [crate::Object];
        class = "Temporal.PlainMonthDay";
    }

    #[cfg(feature = "temporal")]
    web_interface! {
        /// `interface ZonedDateTime`
        ///
        /// Exposed everywhere.
        ///
        /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-zoneddatetime-objects)
        pub struct ZonedDateTime: [crate::Object];
        class = "Temporal.ZonedDateTime";
    }

    #[cfg(feature = "temporal")]
    web_dictionary! {
        /// `dictionary AssignmentOptions`
        pub struct AssignmentOptions: [crate::Object];
        name = "AssignmentOptions";
    }

    #[cfg(feature = "temporal")]
    web_dictionary! {
        /// `dictionary DifferenceOptions`
        pub struct DifferenceOptions: [crate::Object];
        name = "DifferenceOptions";
    }

    #[cfg(feature = "temporal")]
    web_dictionary! {
        /// `dictionary RoundingOptions`
        pub struct RoundingOptions: [crate::Object];
        name = "RoundingOptions";
    }

    #[cfg(feature = "temporal")]
    web_dictionary! {
        /// `dictionary ToStringOptions`
        pub struct ToStringOptions: [crate::Object];
        name = "ToStringOptions";
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// `enum Overflow`
        pub enum Overflow {
            Constrain = "constrain",
            Reject = "reject",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// `enum Disambiguation`
        pub enum Disambiguation {
            Compatible = "compatible",
            Earlier = "earlier",
            Later = "later",
            Reject = "reject",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// `enum OffsetOption`
        pub enum OffsetOption {
            Use = "use",
            Prefer = "prefer",
            Ignore = "ignore",
            Reject = "reject",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// `enum Unit`
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
        /// `enum LargestUnit`
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
        /// `enum CalendarDisplay`
        pub enum CalendarDisplay {
            Auto = "auto",
            Always = "always",
            Never = "never",
            Critical = "critical",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// `enum TimeZoneDisplay`
        pub enum TimeZoneDisplay {
            Auto = "auto",
            Never = "never",
            Critical = "critical",
        }
    }

    #[cfg(feature = "temporal")]
    web_enumeration! {
        /// `enum OffsetDisplay`
        pub enum OffsetDisplay {
            Auto = "auto",
            Never = "never",
        }
    }
}
