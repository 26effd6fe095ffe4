//! Types: Dates, times and durations, with calendars and time zones: Temporal

/// The namespace `Temporal`.
#[allow(non_snake_case)]
pub mod Temporal {
    /// `interface Instant`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Instant) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-instant-objects)
    #[repr(transparent)]
    pub struct Instant {
        parent: crate::Object,
    }
    interface!(Instant:; "Temporal.Instant");

    /// `interface Duration`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/Duration) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-duration-objects)
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct Duration {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    interface!(Duration:; "Temporal.Duration");

    /// `interface PlainDate`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDate) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindate-objects)
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct PlainDate {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    interface!(PlainDate:; "Temporal.PlainDate");

    /// `interface PlainTime`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaintime-objects)
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct PlainTime {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    interface!(PlainTime:; "Temporal.PlainTime");

    /// `interface PlainDateTime`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-objects)
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct PlainDateTime {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    interface!(PlainDateTime:; "Temporal.PlainDateTime");

    /// `interface PlainYearMonth`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainYearMonth) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-objects)
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct PlainYearMonth {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    interface!(PlainYearMonth:; "Temporal.PlainYearMonth");

    /// `interface PlainMonthDay`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/PlainMonthDay) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-objects)
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct PlainMonthDay {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    interface!(PlainMonthDay:; "Temporal.PlainMonthDay");

    /// `interface ZonedDateTime`
    ///
    /// Exposed everywhere.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Temporal/ZonedDateTime) · [Specification](https://tc39.es/proposal-temporal/#sec-temporal-zoneddatetime-objects)
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct ZonedDateTime {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    interface!(ZonedDateTime:; "Temporal.ZonedDateTime");

    /// `dictionary AssignmentOptions`
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct AssignmentOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    dictionary!(AssignmentOptions:; "AssignmentOptions");

    /// `dictionary DifferenceOptions`
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct DifferenceOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    dictionary!(DifferenceOptions:; "DifferenceOptions");

    /// `dictionary RoundingOptions`
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct RoundingOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    dictionary!(RoundingOptions:; "RoundingOptions");

    /// `dictionary ToStringOptions`
    #[cfg(feature = "temporal")]
    #[repr(transparent)]
    pub struct ToStringOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "temporal")]
    dictionary!(ToStringOptions:; "ToStringOptions");

    /// `enum Overflow`
    #[cfg(feature = "temporal")]
    #[non_exhaustive]
    pub enum Overflow {
        /// `"constrain"`
        Constrain,
        /// `"reject"`
        Reject,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "temporal")]
    enumeration!(Overflow {
        Constrain = "constrain",
        Reject = "reject",
    });

    /// `enum Disambiguation`
    #[cfg(feature = "temporal")]
    #[non_exhaustive]
    pub enum Disambiguation {
        /// `"compatible"`
        Compatible,
        /// `"earlier"`
        Earlier,
        /// `"later"`
        Later,
        /// `"reject"`
        Reject,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "temporal")]
    enumeration!(Disambiguation {
        Compatible = "compatible",
        Earlier = "earlier",
        Later = "later",
        Reject = "reject",
    });

    /// `enum OffsetOption`
    #[cfg(feature = "temporal")]
    #[non_exhaustive]
    pub enum OffsetOption {
        /// `"use"`
        Use,
        /// `"prefer"`
        Prefer,
        /// `"ignore"`
        Ignore,
        /// `"reject"`
        Reject,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "temporal")]
    enumeration!(OffsetOption {
        Use = "use",
        Prefer = "prefer",
        Ignore = "ignore",
        Reject = "reject",
    });

    /// `enum Unit`
    #[cfg(feature = "temporal")]
    #[non_exhaustive]
    pub enum Unit {
        /// `"year"`
        Year,
        /// `"month"`
        Month,
        /// `"week"`
        Week,
        /// `"day"`
        Day,
        /// `"hour"`
        Hour,
        /// `"minute"`
        Minute,
        /// `"second"`
        Second,
        /// `"millisecond"`
        Millisecond,
        /// `"microsecond"`
        Microsecond,
        /// `"nanosecond"`
        Nanosecond,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "temporal")]
    enumeration!(Unit {
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
    });

    /// `enum LargestUnit`
    #[cfg(feature = "temporal")]
    #[non_exhaustive]
    pub enum LargestUnit {
        /// `"auto"`
        Auto,
        /// `"year"`
        Year,
        /// `"month"`
        Month,
        /// `"week"`
        Week,
        /// `"day"`
        Day,
        /// `"hour"`
        Hour,
        /// `"minute"`
        Minute,
        /// `"second"`
        Second,
        /// `"millisecond"`
        Millisecond,
        /// `"microsecond"`
        Microsecond,
        /// `"nanosecond"`
        Nanosecond,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "temporal")]
    enumeration!(LargestUnit {
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
    });

    /// `enum CalendarDisplay`
    #[cfg(feature = "temporal")]
    #[non_exhaustive]
    pub enum CalendarDisplay {
        /// `"auto"`
        Auto,
        /// `"always"`
        Always,
        /// `"never"`
        Never,
        /// `"critical"`
        Critical,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "temporal")]
    enumeration!(CalendarDisplay {
        Auto = "auto",
        Always = "always",
        Never = "never",
        Critical = "critical",
    });

    /// `enum TimeZoneDisplay`
    #[cfg(feature = "temporal")]
    #[non_exhaustive]
    pub enum TimeZoneDisplay {
        /// `"auto"`
        Auto,
        /// `"never"`
        Never,
        /// `"critical"`
        Critical,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "temporal")]
    enumeration!(TimeZoneDisplay {
        Auto = "auto",
        Never = "never",
        Critical = "critical",
    });

    /// `enum OffsetDisplay`
    #[cfg(feature = "temporal")]
    #[non_exhaustive]
    pub enum OffsetDisplay {
        /// `"auto"`
        Auto,
        /// `"never"`
        Never,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "temporal")]
    enumeration!(OffsetDisplay {
        Auto = "auto",
        Never = "never",
    });
}
