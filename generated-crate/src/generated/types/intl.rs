//! Types: Languages: formats of dates, numbers and lists, collation, segmentation

/// The namespace `Intl`.
#[allow(non_snake_case)]
pub mod Intl {
    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface Collator`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator) · [Specification](https://tc39.es/ecma402/#collator-objects)
        pub struct Collator: [crate::Object];
        class = "Intl.Collator";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary CollatorOptions`
        pub struct CollatorOptions: [crate::Object];
        name = "CollatorOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ResolvedCollatorOptions`
        pub struct ResolvedCollatorOptions: [crate::Object];
        name = "ResolvedCollatorOptions";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface DateTimeFormat`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#datetimeformat-objects)
        pub struct DateTimeFormat: [crate::Object];
        class = "Intl.DateTimeFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary DateTimeFormatOptions`
        pub struct DateTimeFormatOptions: [crate::Object];
        name = "DateTimeFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ResolvedDateTimeFormatOptions`
        pub struct ResolvedDateTimeFormatOptions: [crate::Object];
        name = "ResolvedDateTimeFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary DateTimeFormatPart`
        pub struct DateTimeFormatPart: [crate::Object];
        name = "DateTimeFormatPart";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary DateTimeRangeFormatPart`
        pub struct DateTimeRangeFormatPart: [crate::Object];
        name = "DateTimeRangeFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface DisplayNames`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames) · [Specification](https://tc39.es/ecma402/#intl-displaynames-objects)
        pub struct DisplayNames: [crate::Object];
        class = "Intl.DisplayNames";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary DisplayNamesOptions`
        pub struct DisplayNamesOptions: [crate::Object];
        name = "DisplayNamesOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ResolvedDisplayNamesOptions`
        pub struct ResolvedDisplayNamesOptions: [crate::Object];
        name = "ResolvedDisplayNamesOptions";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface DurationFormat`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#durationformat-objects)
        pub struct DurationFormat: [crate::Object];
        class = "Intl.DurationFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary DurationFormatOptions`
        pub struct DurationFormatOptions: [crate::Object];
        name = "DurationFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ResolvedDurationFormatOptions`
        pub struct ResolvedDurationFormatOptions: [crate::Object];
        name = "ResolvedDurationFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary DurationFormatPart`
        pub struct DurationFormatPart: [crate::Object];
        name = "DurationFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface ListFormat`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat) · [Specification](https://tc39.es/ecma402/#listformat-objects)
        pub struct ListFormat: [crate::Object];
        class = "Intl.ListFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ListFormatOptions`
        pub struct ListFormatOptions: [crate::Object];
        name = "ListFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ResolvedListFormatOptions`
        pub struct ResolvedListFormatOptions: [crate::Object];
        name = "ResolvedListFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ListFormatPart`
        pub struct ListFormatPart: [crate::Object];
        name = "ListFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface Locale`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale) · [Specification](https://tc39.es/ecma402/#locale-objects)
        pub struct Locale: [crate::Object];
        class = "Intl.Locale";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary LocaleOptions`
        pub struct LocaleOptions: [crate::Object];
        name = "LocaleOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary TextInfo`
        pub struct TextInfo: [crate::Object];
        name = "TextInfo";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary WeekInfo`
        pub struct WeekInfo: [crate::Object];
        name = "WeekInfo";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface NumberFormat`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat) · [Specification](https://tc39.es/ecma402/#numberformat-objects)
        pub struct NumberFormat: [crate::Object];
        class = "Intl.NumberFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary NumberFormatOptions`
        pub struct NumberFormatOptions: [crate::Object];
        name = "NumberFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ResolvedNumberFormatOptions`
        pub struct ResolvedNumberFormatOptions: [crate::Object];
        name = "ResolvedNumberFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary NumberFormatPart`
        pub struct NumberFormatPart: [crate::Object];
        name = "NumberFormatPart";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary NumberRangeFormatPart`
        pub struct NumberRangeFormatPart: [crate::Object];
        name = "NumberRangeFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface PluralRules`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules) · [Specification](https://tc39.es/ecma402/#pluralrules-objects)
        pub struct PluralRules: [crate::Object];
        class = "Intl.PluralRules";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary PluralRulesOptions`
        pub struct PluralRulesOptions: [crate::Object];
        name = "PluralRulesOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ResolvedPluralRulesOptions`
        pub struct ResolvedPluralRulesOptions: [crate::Object];
        name = "ResolvedPluralRulesOptions";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface RelativeTimeFormat`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#relativetimeformat-objects)
        pub struct RelativeTimeFormat: [crate::Object];
        class = "Intl.RelativeTimeFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary RelativeTimeFormatOptions`
        pub struct RelativeTimeFormatOptions: [crate::Object];
        name = "RelativeTimeFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ResolvedRelativeTimeFormatOptions`
        pub struct ResolvedRelativeTimeFormatOptions: [crate::Object];
        name = "ResolvedRelativeTimeFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary RelativeTimeFormatPart`
        pub struct RelativeTimeFormatPart: [crate::Object];
        name = "RelativeTimeFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface Segmenter`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter) · [Specification](https://tc39.es/ecma402/#segmenter-objects)
        pub struct Segmenter: [crate::Object];
        class = "Intl.Segmenter";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary SegmenterOptions`
        pub struct SegmenterOptions: [crate::Object];
        name = "SegmenterOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary ResolvedSegmenterOptions`
        pub struct ResolvedSegmenterOptions: [crate::Object];
        name = "ResolvedSegmenterOptions";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// `interface Segments`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/segment/Segments) · [Specification](https://tc39.es/ecma402/#sec-segments-objects)
        pub struct Segments: [crate::Object];
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary SegmentData`
        pub struct SegmentData: [crate::Object];
        name = "SegmentData";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// `dictionary LocaleMatcherOptions`
        pub struct LocaleMatcherOptions: [crate::Object];
        name = "LocaleMatcherOptions";
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum SupportedValuesKey`
        pub enum SupportedValuesKey {
            Calendar = "calendar",
            Collation = "collation",
            Currency = "currency",
            NumberingSystem = "numberingSystem",
            TimeZone = "timeZone",
            Unit = "unit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum LocaleMatcher`
        pub enum LocaleMatcher {
            Lookup = "lookup",
            BestFit = "best fit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum CollatorUsage`
        pub enum CollatorUsage {
            Sort = "sort",
            Search = "search",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum CollatorSensitivity`
        pub enum CollatorSensitivity {
            Base = "base",
            Accent = "accent",
            Case = "case",
            Variant = "variant",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum CollatorCaseFirst`
        pub enum CollatorCaseFirst {
            Upper = "upper",
            Lower = "lower",
            False = "false",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum NumberFormatStyle`
        pub enum NumberFormatStyle {
            Decimal = "decimal",
            Currency = "currency",
            Percent = "percent",
            Unit = "unit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum CurrencyDisplay`
        pub enum CurrencyDisplay {
            Code = "code",
            Symbol = "symbol",
            NarrowSymbol = "narrowSymbol",
            Name = "name",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum CurrencySign`
        pub enum CurrencySign {
            Standard = "standard",
            Accounting = "accounting",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum UnitDisplay`
        pub enum UnitDisplay {
            Short = "short",
            Narrow = "narrow",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum NumberFormatNotation`
        pub enum NumberFormatNotation {
            Standard = "standard",
            Scientific = "scientific",
            Engineering = "engineering",
            Compact = "compact",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum CompactDisplay`
        pub enum CompactDisplay {
            Short = "short",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum SignDisplay`
        pub enum SignDisplay {
            Auto = "auto",
            Never = "never",
            Always = "always",
            ExceptZero = "exceptZero",
            Negative = "negative",
        }
    }

    web_enumeration! {
        /// `enum RoundingMode`
        pub enum RoundingMode {
            Ceil = "ceil",
            Floor = "floor",
            Expand = "expand",
            Trunc = "trunc",
            HalfCeil = "halfCeil",
            HalfFloor = "halfFloor",
            HalfExpand = "halfExpand",
            HalfTrunc = "halfTrunc",
            HalfEven = "halfEven",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum RoundingPriority`
        pub enum RoundingPriority {
            Auto = "auto",
            MorePrecision = "morePrecision",
            LessPrecision = "lessPrecision",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum TrailingZeroDisplay`
        pub enum TrailingZeroDisplay {
            Auto = "auto",
            StripIfInteger = "stripIfInteger",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DateTimeStyle`
        pub enum DateTimeStyle {
            Full = "full",
            Long = "long",
            Medium = "medium",
            Short = "short",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum HourCycle`
        pub enum HourCycle {
            H11 = "h11",
            H12 = "h12",
            H23 = "h23",
            H24 = "h24",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum WeekdayFormat`
        pub enum WeekdayFormat {
            Narrow = "narrow",
            Short = "short",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum EraFormat`
        pub enum EraFormat {
            Narrow = "narrow",
            Short = "short",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum YearFormat`
        pub enum YearFormat {
            Numeric = "numeric",
            N2Digit = "2-digit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum MonthFormat`
        pub enum MonthFormat {
            Numeric = "numeric",
            N2Digit = "2-digit",
            Narrow = "narrow",
            Short = "short",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DayFormat`
        pub enum DayFormat {
            Numeric = "numeric",
            N2Digit = "2-digit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum NumericFormat`
        pub enum NumericFormat {
            Numeric = "numeric",
            N2Digit = "2-digit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum TimeZoneNameFormat`
        pub enum TimeZoneNameFormat {
            Short = "short",
            Long = "long",
            ShortOffset = "shortOffset",
            LongOffset = "longOffset",
            ShortGeneric = "shortGeneric",
            LongGeneric = "longGeneric",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DayPeriodFormat`
        pub enum DayPeriodFormat {
            Narrow = "narrow",
            Short = "short",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DateTimeFormatPartType`
        pub enum DateTimeFormatPartType {
            Day = "day",
            DayPeriod = "dayPeriod",
            Era = "era",
            FractionalSecond = "fractionalSecond",
            Hour = "hour",
            Literal = "literal",
            Minute = "minute",
            Month = "month",
            RelatedYear = "relatedYear",
            Second = "second",
            TimeZoneName = "timeZoneName",
            Weekday = "weekday",
            Year = "year",
            YearName = "yearName",
            Unknown = "unknown",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum NumberFormatPartType`
        pub enum NumberFormatPartType {
            Compact = "compact",
            Currency = "currency",
            Decimal = "decimal",
            ExponentInteger = "exponentInteger",
            ExponentMinusSign = "exponentMinusSign",
            ExponentSeparator = "exponentSeparator",
            Fraction = "fraction",
            Group = "group",
            Infinity = "infinity",
            Integer = "integer",
            Literal = "literal",
            MinusSign = "minusSign",
            Nan = "nan",
            PercentSign = "percentSign",
            PlusSign = "plusSign",
            Unit = "unit",
            Unknown = "unknown",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum PluralRulesType`
        pub enum PluralRulesType {
            Cardinal = "cardinal",
            Ordinal = "ordinal",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum PluralCategory`
        pub enum PluralCategory {
            Zero = "zero",
            One = "one",
            Two = "two",
            Few = "few",
            Many = "many",
            Other = "other",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum RelativeTimeFormatNumeric`
        pub enum RelativeTimeFormatNumeric {
            Always = "always",
            Auto = "auto",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum RelativeTimeFormatStyle`
        pub enum RelativeTimeFormatStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum RelativeTimeFormatUnit`
        pub enum RelativeTimeFormatUnit {
            Year = "year",
            Years = "years",
            Quarter = "quarter",
            Quarters = "quarters",
            Month = "month",
            Months = "months",
            Week = "week",
            Weeks = "weeks",
            Day = "day",
            Days = "days",
            Hour = "hour",
            Hours = "hours",
            Minute = "minute",
            Minutes = "minutes",
            Second = "second",
            Seconds = "seconds",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum RelativeTimeFormatPartType`
        pub enum RelativeTimeFormatPartType {
            Literal = "literal",
            Integer = "integer",
            Decimal = "decimal",
            Fraction = "fraction",
            Group = "group",
            MinusSign = "minusSign",
            Nan = "nan",
            Infinity = "infinity",
            PlusSign = "plusSign",
            PercentSign = "percentSign",
            Unit = "unit",
            Unknown = "unknown",
            Compact = "compact",
            Currency = "currency",
            ExponentInteger = "exponentInteger",
            ExponentMinusSign = "exponentMinusSign",
            ExponentSeparator = "exponentSeparator",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum RangeSource`
        pub enum RangeSource {
            StartRange = "startRange",
            EndRange = "endRange",
            Shared = "shared",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum ListFormatType`
        pub enum ListFormatType {
            Conjunction = "conjunction",
            Disjunction = "disjunction",
            Unit = "unit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum ListFormatStyle`
        pub enum ListFormatStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum ListFormatPartType`
        pub enum ListFormatPartType {
            Element = "element",
            Literal = "literal",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum SegmenterGranularity`
        pub enum SegmenterGranularity {
            Grapheme = "grapheme",
            Word = "word",
            Sentence = "sentence",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DisplayNamesType`
        pub enum DisplayNamesType {
            Language = "language",
            Region = "region",
            Script = "script",
            Currency = "currency",
            Calendar = "calendar",
            DateTimeField = "dateTimeField",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DisplayNamesStyle`
        pub enum DisplayNamesStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DisplayNamesFallback`
        pub enum DisplayNamesFallback {
            Code = "code",
            None = "none",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DisplayNamesLanguageDisplay`
        pub enum DisplayNamesLanguageDisplay {
            Dialect = "dialect",
            Standard = "standard",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DurationFormatStyle`
        pub enum DurationFormatStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
            Digital = "digital",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DurationUnitStyle`
        pub enum DurationUnitStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DurationTimeUnitStyle`
        pub enum DurationTimeUnitStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
            Numeric = "numeric",
            N2Digit = "2-digit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DurationUnitDisplay`
        pub enum DurationUnitDisplay {
            Auto = "auto",
            Always = "always",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum DurationFormatPartType`
        pub enum DurationFormatPartType {
            Years = "years",
            Months = "months",
            Weeks = "weeks",
            Days = "days",
            Hours = "hours",
            Minutes = "minutes",
            Seconds = "seconds",
            Milliseconds = "milliseconds",
            Microseconds = "microseconds",
            Nanoseconds = "nanoseconds",
            Literal = "literal",
            Integer = "integer",
            Decimal = "decimal",
            Fraction = "fraction",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// `enum FormatMatcher`
        pub enum FormatMatcher {
            Basic = "basic",
            BestFit = "best fit",
        }
    }
}
