//! Types: Languages: formats of dates, numbers and lists, collation, segmentation

/// The namespace `Intl`.
#[allow(non_snake_case)]
pub mod Intl {
    #[cfg(feature = "intl")]
    web_interface! {
        /// Compares strings by the rules of a language, for sorting and searching.
        ///
        /// `interface Collator`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator) · [Specification](https://tc39.es/ecma402/#collator-objects)
        pub struct Collator: [crate::Object];
        class = "Intl.Collator";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for comparing strings.
        ///
        /// `dictionary CollatorOptions`
        ///
        /// Feature `intl`.
        pub struct CollatorOptions: [crate::Object];
        name = "CollatorOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The options in effect of a collator.
        ///
        /// `dictionary ResolvedCollatorOptions`
        ///
        /// Feature `intl`.
        pub struct ResolvedCollatorOptions: [crate::Object];
        name = "ResolvedCollatorOptions";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// Formats dates and times by the rules of a language and region.
        ///
        /// `interface DateTimeFormat`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#datetimeformat-objects)
        pub struct DateTimeFormat: [crate::Object];
        class = "Intl.DateTimeFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for formatting dates and times.
        ///
        /// `dictionary DateTimeFormatOptions`
        ///
        /// Feature `intl`.
        pub struct DateTimeFormatOptions: [crate::Object];
        name = "DateTimeFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The options in effect of a date format.
        ///
        /// `dictionary ResolvedDateTimeFormatOptions`
        ///
        /// Feature `intl`.
        pub struct ResolvedDateTimeFormatOptions: [crate::Object];
        name = "ResolvedDateTimeFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// A part of a formatted date.
        ///
        /// `dictionary DateTimeFormatPart`
        ///
        /// Feature `intl`.
        pub struct DateTimeFormatPart: [crate::Object];
        name = "DateTimeFormatPart";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// A part of a formatted range of dates.
        ///
        /// `dictionary DateTimeRangeFormatPart`
        ///
        /// Feature `intl`.
        pub struct DateTimeRangeFormatPart: [crate::Object];
        name = "DateTimeRangeFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// Translates codes of languages, regions, scripts, currencies and so on into names.
        ///
        /// `interface DisplayNames`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames) · [Specification](https://tc39.es/ecma402/#intl-displaynames-objects)
        pub struct DisplayNames: [crate::Object];
        class = "Intl.DisplayNames";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for translating codes into names.
        ///
        /// `dictionary DisplayNamesOptions`
        ///
        /// Feature `intl`.
        pub struct DisplayNamesOptions: [crate::Object];
        name = "DisplayNamesOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The options in effect of display names.
        ///
        /// `dictionary ResolvedDisplayNamesOptions`
        ///
        /// Feature `intl`.
        pub struct ResolvedDisplayNamesOptions: [crate::Object];
        name = "ResolvedDisplayNamesOptions";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// Formats durations, such as "1 hour and 30 minutes", by the rules of a language.
        ///
        /// `interface DurationFormat`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#durationformat-objects)
        pub struct DurationFormat: [crate::Object];
        class = "Intl.DurationFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for formatting durations.
        ///
        /// `dictionary DurationFormatOptions`
        ///
        /// Feature `intl`.
        pub struct DurationFormatOptions: [crate::Object];
        name = "DurationFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The options in effect of a duration format.
        ///
        /// `dictionary ResolvedDurationFormatOptions`
        ///
        /// Feature `intl`.
        pub struct ResolvedDurationFormatOptions: [crate::Object];
        name = "ResolvedDurationFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// A part of a formatted duration.
        ///
        /// `dictionary DurationFormatPart`
        ///
        /// Feature `intl`.
        pub struct DurationFormatPart: [crate::Object];
        name = "DurationFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// Joins words into a list such as "A, B, and C" by the rules of a language.
        ///
        /// `interface ListFormat`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat) · [Specification](https://tc39.es/ecma402/#listformat-objects)
        pub struct ListFormat: [crate::Object];
        class = "Intl.ListFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for joining words into a list.
        ///
        /// `dictionary ListFormatOptions`
        ///
        /// Feature `intl`.
        pub struct ListFormatOptions: [crate::Object];
        name = "ListFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The options in effect of a list format.
        ///
        /// `dictionary ResolvedListFormatOptions`
        ///
        /// Feature `intl`.
        pub struct ResolvedListFormatOptions: [crate::Object];
        name = "ResolvedListFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// A part of a formatted list.
        ///
        /// `dictionary ListFormatPart`
        ///
        /// Feature `intl`.
        pub struct ListFormatPart: [crate::Object];
        name = "ListFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// A language tag such as `"en-US"`, taken apart into its pieces.
        ///
        /// `interface Locale`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale) · [Specification](https://tc39.es/ecma402/#locale-objects)
        pub struct Locale: [crate::Object];
        class = "Intl.Locale";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Parts that replace those of a language tag in making a locale.
        ///
        /// `dictionary LocaleOptions`
        ///
        /// Feature `intl`.
        pub struct LocaleOptions: [crate::Object];
        name = "LocaleOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The direction of writing of a locale.
        ///
        /// `dictionary TextInfo`
        ///
        /// Feature `intl`.
        pub struct TextInfo: [crate::Object];
        name = "TextInfo";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The customs of a locale about weeks.
        ///
        /// `dictionary WeekInfo`
        ///
        /// Feature `intl`.
        pub struct WeekInfo: [crate::Object];
        name = "WeekInfo";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// Formats numbers, amounts of money, percentages and units by the rules of a language.
        ///
        /// `interface NumberFormat`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat) · [Specification](https://tc39.es/ecma402/#numberformat-objects)
        pub struct NumberFormat: [crate::Object];
        class = "Intl.NumberFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for formatting numbers.
        ///
        /// `dictionary NumberFormatOptions`
        ///
        /// Feature `intl`.
        pub struct NumberFormatOptions: [crate::Object];
        name = "NumberFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The options in effect of a number format.
        ///
        /// `dictionary ResolvedNumberFormatOptions`
        ///
        /// Feature `intl`.
        pub struct ResolvedNumberFormatOptions: [crate::Object];
        name = "ResolvedNumberFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// A part of a formatted number.
        ///
        /// `dictionary NumberFormatPart`
        ///
        /// Feature `intl`.
        pub struct NumberFormatPart: [crate::Object];
        name = "NumberFormatPart";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// A part of a formatted range of numbers.
        ///
        /// `dictionary NumberRangeFormatPart`
        ///
        /// Feature `intl`.
        pub struct NumberRangeFormatPart: [crate::Object];
        name = "NumberRangeFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// Finds the plural form that goes with a number in a language.
        ///
        /// `interface PluralRules`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules) · [Specification](https://tc39.es/ecma402/#pluralrules-objects)
        pub struct PluralRules: [crate::Object];
        class = "Intl.PluralRules";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for finding plural forms.
        ///
        /// `dictionary PluralRulesOptions`
        ///
        /// Feature `intl`.
        pub struct PluralRulesOptions: [crate::Object];
        name = "PluralRulesOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The options in effect of plural rules.
        ///
        /// `dictionary ResolvedPluralRulesOptions`
        ///
        /// Feature `intl`.
        pub struct ResolvedPluralRulesOptions: [crate::Object];
        name = "ResolvedPluralRulesOptions";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// Formats times such as "3 days ago" or "in 2 hours" by the rules of a language.
        ///
        /// `interface RelativeTimeFormat`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#relativetimeformat-objects)
        pub struct RelativeTimeFormat: [crate::Object];
        class = "Intl.RelativeTimeFormat";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for formatting relative times.
        ///
        /// `dictionary RelativeTimeFormatOptions`
        ///
        /// Feature `intl`.
        pub struct RelativeTimeFormatOptions: [crate::Object];
        name = "RelativeTimeFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The options in effect of a relative time format.
        ///
        /// `dictionary ResolvedRelativeTimeFormatOptions`
        ///
        /// Feature `intl`.
        pub struct ResolvedRelativeTimeFormatOptions: [crate::Object];
        name = "ResolvedRelativeTimeFormatOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// A part of a formatted relative time.
        ///
        /// `dictionary RelativeTimeFormatPart`
        ///
        /// Feature `intl`.
        pub struct RelativeTimeFormatPart: [crate::Object];
        name = "RelativeTimeFormatPart";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// Splits text into characters as people see them, words or sentences.
        ///
        /// `interface Segmenter`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter) · [Specification](https://tc39.es/ecma402/#segmenter-objects)
        pub struct Segmenter: [crate::Object];
        class = "Intl.Segmenter";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for splitting text.
        ///
        /// `dictionary SegmenterOptions`
        ///
        /// Feature `intl`.
        pub struct SegmenterOptions: [crate::Object];
        name = "SegmenterOptions";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// The options in effect of a segmenter.
        ///
        /// `dictionary ResolvedSegmenterOptions`
        ///
        /// Feature `intl`.
        pub struct ResolvedSegmenterOptions: [crate::Object];
        name = "ResolvedSegmenterOptions";
    }

    #[cfg(feature = "intl")]
    web_interface! {
        /// The segments of a text.
        ///
        /// `interface Segments`
        ///
        /// Feature `intl`. Exposed everywhere. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/segment/Segments) · [Specification](https://tc39.es/ecma402/#sec-segments-objects)
        pub struct Segments: [crate::Object];
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// A segment of a text.
        ///
        /// `dictionary SegmentData`
        ///
        /// Feature `intl`.
        pub struct SegmentData: [crate::Object];
        name = "SegmentData";
    }

    #[cfg(feature = "intl")]
    web_dictionary! {
        /// Options for choosing among locales.
        ///
        /// `dictionary LocaleMatcherOptions`
        ///
        /// Feature `intl`.
        pub struct LocaleMatcherOptions: [crate::Object];
        name = "LocaleMatcherOptions";
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// The kinds of code that `supportedValuesOf` can list, such as currencies and time zones.
        ///
        /// `enum SupportedValuesKey`
        ///
        /// Feature `intl`.
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
        /// The ways of choosing a locale: by exact lookup, or the best match that the browser finds.
        ///
        /// `enum LocaleMatcher`
        ///
        /// Feature `intl`.
        pub enum LocaleMatcher {
            Lookup = "lookup",
            BestFit = "best fit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether strings are compared for sorting or for finding matches.
        ///
        /// `enum CollatorUsage`
        ///
        /// Feature `intl`.
        pub enum CollatorUsage {
            Sort = "sort",
            Search = "search",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Which differences count in a comparison: letters only, also accents, also case, or all.
        ///
        /// `enum CollatorSensitivity`
        ///
        /// Feature `intl`.
        pub enum CollatorSensitivity {
            Base = "base",
            Accent = "accent",
            Case = "case",
            Variant = "variant",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether upper case or lower case sorts first; `"false"` leaves it to the locale.
        ///
        /// `enum CollatorCaseFirst`
        ///
        /// Feature `intl`.
        pub enum CollatorCaseFirst {
            Upper = "upper",
            Lower = "lower",
            False = "false",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// What a number stands for: a plain number, money, a percentage or an amount of a unit.
        ///
        /// `enum NumberFormatStyle`
        ///
        /// Feature `intl`.
        pub enum NumberFormatStyle {
            Decimal = "decimal",
            Currency = "currency",
            Percent = "percent",
            Unit = "unit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How a currency is shown: as symbol, short symbol, code or name.
        ///
        /// `enum CurrencyDisplay`
        ///
        /// Feature `intl`.
        pub enum CurrencyDisplay {
            Code = "code",
            Symbol = "symbol",
            NarrowSymbol = "narrowSymbol",
            Name = "name",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How a negative amount of money is shown: with a minus sign, or in parentheses as in accounting.
        ///
        /// `enum CurrencySign`
        ///
        /// Feature `intl`.
        pub enum CurrencySign {
            Standard = "standard",
            Accounting = "accounting",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How a unit is shown: in full, shortened, or in the narrowest form.
        ///
        /// `enum UnitDisplay`
        ///
        /// Feature `intl`.
        pub enum UnitDisplay {
            Short = "short",
            Narrow = "narrow",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// The notation of numbers: plain, scientific, engineering, or compact such as "1.2M".
        ///
        /// `enum NumberFormatNotation`
        ///
        /// Feature `intl`.
        pub enum NumberFormatNotation {
            Standard = "standard",
            Scientific = "scientific",
            Engineering = "engineering",
            Compact = "compact",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether the compact notation uses short forms such as "K" or words such as "thousand".
        ///
        /// `enum CompactDisplay`
        ///
        /// Feature `intl`.
        pub enum CompactDisplay {
            Short = "short",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// When the sign of a number is shown.
        ///
        /// `enum SignDisplay`
        ///
        /// Feature `intl`.
        pub enum SignDisplay {
            Auto = "auto",
            Never = "never",
            Always = "always",
            ExceptZero = "exceptZero",
            Negative = "negative",
        }
    }

    web_enumeration! {
        /// The direction of rounding; names with `half` differ only in what happens to halves.
        ///
        /// `enum RoundingMode`
        ///
        /// Feature `intl`.
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
        /// Which limit wins if both fraction digits and significant digits are limited.
        ///
        /// `enum RoundingPriority`
        ///
        /// Feature `intl`.
        pub enum RoundingPriority {
            Auto = "auto",
            MorePrecision = "morePrecision",
            LessPrecision = "lessPrecision",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether zeros after the decimal point are kept, or removed from whole numbers.
        ///
        /// `enum TrailingZeroDisplay`
        ///
        /// Feature `intl`.
        pub enum TrailingZeroDisplay {
            Auto = "auto",
            StripIfInteger = "stripIfInteger",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// A preset for the length of a date or time, from `"full"` to `"short"`.
        ///
        /// `enum DateTimeStyle`
        ///
        /// Feature `intl`.
        pub enum DateTimeStyle {
            Full = "full",
            Long = "long",
            Medium = "medium",
            Short = "short",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// The ways of counting hours: 0 to 11, 1 to 12, 0 to 23 or 1 to 24.
        ///
        /// `enum HourCycle`
        ///
        /// Feature `intl`.
        pub enum HourCycle {
            H11 = "h11",
            H12 = "h12",
            H23 = "h23",
            H24 = "h24",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How the day of the week is shown: in full, shortened or narrow, such as "M".
        ///
        /// `enum WeekdayFormat`
        ///
        /// Feature `intl`.
        pub enum WeekdayFormat {
            Narrow = "narrow",
            Short = "short",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How the era is shown: in full, shortened or narrow.
        ///
        /// `enum EraFormat`
        ///
        /// Feature `intl`.
        pub enum EraFormat {
            Narrow = "narrow",
            Short = "short",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether the year is shown in full or with two digits.
        ///
        /// `enum YearFormat`
        ///
        /// Feature `intl`.
        pub enum YearFormat {
            Numeric = "numeric",
            N2Digit = "2-digit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How the month is shown: as a number or as a name, long or short.
        ///
        /// `enum MonthFormat`
        ///
        /// Feature `intl`.
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
        /// Whether the day of the month always has two digits.
        ///
        /// `enum DayFormat`
        ///
        /// Feature `intl`.
        pub enum DayFormat {
            Numeric = "numeric",
            N2Digit = "2-digit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether a number always has two digits.
        ///
        /// `enum NumericFormat`
        ///
        /// Feature `intl`.
        pub enum NumericFormat {
            Numeric = "numeric",
            N2Digit = "2-digit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How a time zone is shown: by name, by offset from GMT, or by a name that holds all year.
        ///
        /// `enum TimeZoneNameFormat`
        ///
        /// Feature `intl`.
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
        /// How the part of the day, such as "in the morning", is shown: long, short or narrow.
        ///
        /// `enum DayPeriodFormat`
        ///
        /// Feature `intl`.
        pub enum DayPeriodFormat {
            Narrow = "narrow",
            Short = "short",
            Long = "long",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// The kinds of part in a formatted date, such as year, month and literal text.
        ///
        /// `enum DateTimeFormatPartType`
        ///
        /// Feature `intl`.
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
        /// The kinds of part in a formatted number, such as integer digits, decimal mark and currency.
        ///
        /// `enum NumberFormatPartType`
        ///
        /// Feature `intl`.
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
        /// Whether plural forms are for amounts ("3 files") or for ranks ("3rd file").
        ///
        /// `enum PluralRulesType`
        ///
        /// Feature `intl`.
        pub enum PluralRulesType {
            Cardinal = "cardinal",
            Ordinal = "ordinal",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// The plural categories of all languages; each language uses only some.
        ///
        /// `enum PluralCategory`
        ///
        /// Feature `intl`.
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
        /// Whether numbers are always used, or words such as "yesterday" if there are any.
        ///
        /// `enum RelativeTimeFormatNumeric`
        ///
        /// Feature `intl`.
        pub enum RelativeTimeFormatNumeric {
            Always = "always",
            Auto = "auto",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How long a relative time is: in full, shortened or narrow.
        ///
        /// `enum RelativeTimeFormatStyle`
        ///
        /// Feature `intl`.
        pub enum RelativeTimeFormatStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// The units of relative time, in singular and plural, from seconds to years.
        ///
        /// `enum RelativeTimeFormatUnit`
        ///
        /// Feature `intl`.
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
        /// The kinds of part in a formatted relative time, such as digits and literal text.
        ///
        /// `enum RelativeTimeFormatPartType`
        ///
        /// Feature `intl`.
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
        /// Whether a part of a range belongs to its start, to its end or to both.
        ///
        /// `enum RangeSource`
        ///
        /// Feature `intl`.
        pub enum RangeSource {
            StartRange = "startRange",
            EndRange = "endRange",
            Shared = "shared",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether the items are joined by "and", by "or", or as amounts with units.
        ///
        /// `enum ListFormatType`
        ///
        /// Feature `intl`.
        pub enum ListFormatType {
            Conjunction = "conjunction",
            Disjunction = "disjunction",
            Unit = "unit",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How long the words between the items are: in full, shortened or narrow.
        ///
        /// `enum ListFormatStyle`
        ///
        /// Feature `intl`.
        pub enum ListFormatStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether a part of a list is an item or the text between items.
        ///
        /// `enum ListFormatPartType`
        ///
        /// Feature `intl`.
        pub enum ListFormatPartType {
            Element = "element",
            Literal = "literal",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether text is split into characters as people see them, words or sentences.
        ///
        /// `enum SegmenterGranularity`
        ///
        /// Feature `intl`.
        pub enum SegmenterGranularity {
            Grapheme = "grapheme",
            Word = "word",
            Sentence = "sentence",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// The kinds of code that can be translated into names.
        ///
        /// `enum DisplayNamesType`
        ///
        /// Feature `intl`.
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
        /// How long a name is: in full, shortened or narrow.
        ///
        /// `enum DisplayNamesStyle`
        ///
        /// Feature `intl`.
        pub enum DisplayNamesStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether a code without a name is returned itself or gives nothing.
        ///
        /// `enum DisplayNamesFallback`
        ///
        /// Feature `intl`.
        pub enum DisplayNamesFallback {
            Code = "code",
            None = "none",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// Whether dialects are named in one, such as "British English", or with the region apart.
        ///
        /// `enum DisplayNamesLanguageDisplay`
        ///
        /// Feature `intl`.
        pub enum DisplayNamesLanguageDisplay {
            Dialect = "dialect",
            Standard = "standard",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How long a duration is: in full, shortened, narrow, or digital such as "1:30:00".
        ///
        /// `enum DurationFormatStyle`
        ///
        /// Feature `intl`.
        pub enum DurationFormatStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
            Digital = "digital",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How years, months, weeks and days are shown: in full, shortened or narrow.
        ///
        /// `enum DurationUnitStyle`
        ///
        /// Feature `intl`.
        pub enum DurationUnitStyle {
            Long = "long",
            Short = "short",
            Narrow = "narrow",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// How hours and smaller units are shown: with a long or short unit, or as digits.
        ///
        /// `enum DurationTimeUnitStyle`
        ///
        /// Feature `intl`.
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
        /// Whether a unit is shown even if its value is zero.
        ///
        /// `enum DurationUnitDisplay`
        ///
        /// Feature `intl`.
        pub enum DurationUnitDisplay {
            Auto = "auto",
            Always = "always",
        }
    }

    #[cfg(feature = "intl")]
    web_enumeration! {
        /// The kinds of part in a formatted duration, such as digits, unit and literal text.
        ///
        /// `enum DurationFormatPartType`
        ///
        /// Feature `intl`.
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
        /// The ways of choosing a date pattern for the wanted parts.
        ///
        /// `enum FormatMatcher`
        ///
        /// Feature `intl`.
        pub enum FormatMatcher {
            Basic = "basic",
            BestFit = "best fit",
        }
    }
}
