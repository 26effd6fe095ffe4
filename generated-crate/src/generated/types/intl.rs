//! Types: Languages: formats of dates, numbers and lists, collation, segmentation

/// The namespace `Intl`.
#[allow(non_snake_case)]
pub mod Intl {
    /// `interface Collator`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator) · [Specification](https://tc39.es/ecma402/#collator-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct Collator {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(Collator:; "Intl.Collator");

    /// `dictionary CollatorOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct CollatorOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(CollatorOptions:; "CollatorOptions");

    /// `dictionary ResolvedCollatorOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ResolvedCollatorOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ResolvedCollatorOptions:; "ResolvedCollatorOptions");

    /// `interface DateTimeFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#datetimeformat-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct DateTimeFormat {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(DateTimeFormat:; "Intl.DateTimeFormat");

    /// `dictionary DateTimeFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct DateTimeFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(DateTimeFormatOptions:; "DateTimeFormatOptions");

    /// `dictionary ResolvedDateTimeFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ResolvedDateTimeFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ResolvedDateTimeFormatOptions:; "ResolvedDateTimeFormatOptions");

    /// `dictionary DateTimeFormatPart`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct DateTimeFormatPart {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(DateTimeFormatPart:; "DateTimeFormatPart");

    /// `dictionary DateTimeRangeFormatPart`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct DateTimeRangeFormatPart {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(DateTimeRangeFormatPart:; "DateTimeRangeFormatPart");

    /// `interface DisplayNames`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames) · [Specification](https://tc39.es/ecma402/#intl-displaynames-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct DisplayNames {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(DisplayNames:; "Intl.DisplayNames");

    /// `dictionary DisplayNamesOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct DisplayNamesOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(DisplayNamesOptions:; "DisplayNamesOptions");

    /// `dictionary ResolvedDisplayNamesOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ResolvedDisplayNamesOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ResolvedDisplayNamesOptions:; "ResolvedDisplayNamesOptions");

    /// `interface DurationFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#durationformat-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct DurationFormat {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(DurationFormat:; "Intl.DurationFormat");

    /// `dictionary DurationFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct DurationFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(DurationFormatOptions:; "DurationFormatOptions");

    /// `dictionary ResolvedDurationFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ResolvedDurationFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ResolvedDurationFormatOptions:; "ResolvedDurationFormatOptions");

    /// `dictionary DurationFormatPart`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct DurationFormatPart {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(DurationFormatPart:; "DurationFormatPart");

    /// `interface ListFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat) · [Specification](https://tc39.es/ecma402/#listformat-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ListFormat {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(ListFormat:; "Intl.ListFormat");

    /// `dictionary ListFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ListFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ListFormatOptions:; "ListFormatOptions");

    /// `dictionary ResolvedListFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ResolvedListFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ResolvedListFormatOptions:; "ResolvedListFormatOptions");

    /// `dictionary ListFormatPart`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ListFormatPart {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ListFormatPart:; "ListFormatPart");

    /// `interface Locale`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale) · [Specification](https://tc39.es/ecma402/#locale-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct Locale {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(Locale:; "Intl.Locale");

    /// `dictionary LocaleOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct LocaleOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(LocaleOptions:; "LocaleOptions");

    /// `dictionary TextInfo`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct TextInfo {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(TextInfo:; "TextInfo");

    /// `dictionary WeekInfo`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct WeekInfo {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(WeekInfo:; "WeekInfo");

    /// `interface NumberFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat) · [Specification](https://tc39.es/ecma402/#numberformat-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct NumberFormat {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(NumberFormat:; "Intl.NumberFormat");

    /// `dictionary NumberFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct NumberFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(NumberFormatOptions:; "NumberFormatOptions");

    /// `dictionary ResolvedNumberFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ResolvedNumberFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ResolvedNumberFormatOptions:; "ResolvedNumberFormatOptions");

    /// `dictionary NumberFormatPart`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct NumberFormatPart {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(NumberFormatPart:; "NumberFormatPart");

    /// `dictionary NumberRangeFormatPart`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct NumberRangeFormatPart {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(NumberRangeFormatPart:; "NumberRangeFormatPart");

    /// `interface PluralRules`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules) · [Specification](https://tc39.es/ecma402/#pluralrules-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct PluralRules {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(PluralRules:; "Intl.PluralRules");

    /// `dictionary PluralRulesOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct PluralRulesOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(PluralRulesOptions:; "PluralRulesOptions");

    /// `dictionary ResolvedPluralRulesOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ResolvedPluralRulesOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ResolvedPluralRulesOptions:; "ResolvedPluralRulesOptions");

    /// `interface RelativeTimeFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#relativetimeformat-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct RelativeTimeFormat {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(RelativeTimeFormat:; "Intl.RelativeTimeFormat");

    /// `dictionary RelativeTimeFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct RelativeTimeFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(RelativeTimeFormatOptions:; "RelativeTimeFormatOptions");

    /// `dictionary ResolvedRelativeTimeFormatOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ResolvedRelativeTimeFormatOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ResolvedRelativeTimeFormatOptions:; "ResolvedRelativeTimeFormatOptions");

    /// `dictionary RelativeTimeFormatPart`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct RelativeTimeFormatPart {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(RelativeTimeFormatPart:; "RelativeTimeFormatPart");

    /// `interface Segmenter`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter) · [Specification](https://tc39.es/ecma402/#segmenter-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct Segmenter {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(Segmenter:; "Intl.Segmenter");

    /// `dictionary SegmenterOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct SegmenterOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(SegmenterOptions:; "SegmenterOptions");

    /// `dictionary ResolvedSegmenterOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct ResolvedSegmenterOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(ResolvedSegmenterOptions:; "ResolvedSegmenterOptions");

    /// `interface Segments`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/segment/Segments) · [Specification](https://tc39.es/ecma402/#sec-segments-objects)
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct Segments {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    interface!(Segments:;);

    /// `dictionary SegmentData`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct SegmentData {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(SegmentData:; "SegmentData");

    /// `dictionary LocaleMatcherOptions`
    #[cfg(feature = "intl")]
    #[repr(transparent)]
    pub struct LocaleMatcherOptions {
        parent: crate::Object,
    }
    #[cfg(feature = "intl")]
    dictionary!(LocaleMatcherOptions:; "LocaleMatcherOptions");

    /// `enum SupportedValuesKey`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum SupportedValuesKey {
        /// `"calendar"`
        Calendar,
        /// `"collation"`
        Collation,
        /// `"currency"`
        Currency,
        /// `"numberingSystem"`
        NumberingSystem,
        /// `"timeZone"`
        TimeZone,
        /// `"unit"`
        Unit,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(SupportedValuesKey {
        Calendar = "calendar",
        Collation = "collation",
        Currency = "currency",
        NumberingSystem = "numberingSystem",
        TimeZone = "timeZone",
        Unit = "unit",
    });

    /// `enum LocaleMatcher`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum LocaleMatcher {
        /// `"lookup"`
        Lookup,
        /// `"best fit"`
        BestFit,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(LocaleMatcher {
        Lookup = "lookup",
        BestFit = "best fit",
    });

    /// `enum CollatorUsage`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum CollatorUsage {
        /// `"sort"`
        Sort,
        /// `"search"`
        Search,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(CollatorUsage {
        Sort = "sort",
        Search = "search",
    });

    /// `enum CollatorSensitivity`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum CollatorSensitivity {
        /// `"base"`
        Base,
        /// `"accent"`
        Accent,
        /// `"case"`
        Case,
        /// `"variant"`
        Variant,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(CollatorSensitivity {
        Base = "base",
        Accent = "accent",
        Case = "case",
        Variant = "variant",
    });

    /// `enum CollatorCaseFirst`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum CollatorCaseFirst {
        /// `"upper"`
        Upper,
        /// `"lower"`
        Lower,
        /// `"false"`
        False,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(CollatorCaseFirst {
        Upper = "upper",
        Lower = "lower",
        False = "false",
    });

    /// `enum NumberFormatStyle`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum NumberFormatStyle {
        /// `"decimal"`
        Decimal,
        /// `"currency"`
        Currency,
        /// `"percent"`
        Percent,
        /// `"unit"`
        Unit,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(NumberFormatStyle {
        Decimal = "decimal",
        Currency = "currency",
        Percent = "percent",
        Unit = "unit",
    });

    /// `enum CurrencyDisplay`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum CurrencyDisplay {
        /// `"code"`
        Code,
        /// `"symbol"`
        Symbol,
        /// `"narrowSymbol"`
        NarrowSymbol,
        /// `"name"`
        Name,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(CurrencyDisplay {
        Code = "code",
        Symbol = "symbol",
        NarrowSymbol = "narrowSymbol",
        Name = "name",
    });

    /// `enum CurrencySign`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum CurrencySign {
        /// `"standard"`
        Standard,
        /// `"accounting"`
        Accounting,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(CurrencySign {
        Standard = "standard",
        Accounting = "accounting",
    });

    /// `enum UnitDisplay`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum UnitDisplay {
        /// `"short"`
        Short,
        /// `"narrow"`
        Narrow,
        /// `"long"`
        Long,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(UnitDisplay {
        Short = "short",
        Narrow = "narrow",
        Long = "long",
    });

    /// `enum NumberFormatNotation`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum NumberFormatNotation {
        /// `"standard"`
        Standard,
        /// `"scientific"`
        Scientific,
        /// `"engineering"`
        Engineering,
        /// `"compact"`
        Compact,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(NumberFormatNotation {
        Standard = "standard",
        Scientific = "scientific",
        Engineering = "engineering",
        Compact = "compact",
    });

    /// `enum CompactDisplay`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum CompactDisplay {
        /// `"short"`
        Short,
        /// `"long"`
        Long,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(CompactDisplay {
        Short = "short",
        Long = "long",
    });

    /// `enum SignDisplay`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum SignDisplay {
        /// `"auto"`
        Auto,
        /// `"never"`
        Never,
        /// `"always"`
        Always,
        /// `"exceptZero"`
        ExceptZero,
        /// `"negative"`
        Negative,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(SignDisplay {
        Auto = "auto",
        Never = "never",
        Always = "always",
        ExceptZero = "exceptZero",
        Negative = "negative",
    });

    /// `enum RoundingMode`
    #[non_exhaustive]
    pub enum RoundingMode {
        /// `"ceil"`
        Ceil,
        /// `"floor"`
        Floor,
        /// `"expand"`
        Expand,
        /// `"trunc"`
        Trunc,
        /// `"halfCeil"`
        HalfCeil,
        /// `"halfFloor"`
        HalfFloor,
        /// `"halfExpand"`
        HalfExpand,
        /// `"halfTrunc"`
        HalfTrunc,
        /// `"halfEven"`
        HalfEven,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    enumeration!(RoundingMode {
        Ceil = "ceil",
        Floor = "floor",
        Expand = "expand",
        Trunc = "trunc",
        HalfCeil = "halfCeil",
        HalfFloor = "halfFloor",
        HalfExpand = "halfExpand",
        HalfTrunc = "halfTrunc",
        HalfEven = "halfEven",
    });

    /// `enum RoundingPriority`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum RoundingPriority {
        /// `"auto"`
        Auto,
        /// `"morePrecision"`
        MorePrecision,
        /// `"lessPrecision"`
        LessPrecision,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(RoundingPriority {
        Auto = "auto",
        MorePrecision = "morePrecision",
        LessPrecision = "lessPrecision",
    });

    /// `enum TrailingZeroDisplay`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum TrailingZeroDisplay {
        /// `"auto"`
        Auto,
        /// `"stripIfInteger"`
        StripIfInteger,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(TrailingZeroDisplay {
        Auto = "auto",
        StripIfInteger = "stripIfInteger",
    });

    /// `enum DateTimeStyle`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DateTimeStyle {
        /// `"full"`
        Full,
        /// `"long"`
        Long,
        /// `"medium"`
        Medium,
        /// `"short"`
        Short,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DateTimeStyle {
        Full = "full",
        Long = "long",
        Medium = "medium",
        Short = "short",
    });

    /// `enum HourCycle`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum HourCycle {
        /// `"h11"`
        H11,
        /// `"h12"`
        H12,
        /// `"h23"`
        H23,
        /// `"h24"`
        H24,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(HourCycle {
        H11 = "h11",
        H12 = "h12",
        H23 = "h23",
        H24 = "h24",
    });

    /// `enum WeekdayFormat`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum WeekdayFormat {
        /// `"narrow"`
        Narrow,
        /// `"short"`
        Short,
        /// `"long"`
        Long,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(WeekdayFormat {
        Narrow = "narrow",
        Short = "short",
        Long = "long",
    });

    /// `enum EraFormat`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum EraFormat {
        /// `"narrow"`
        Narrow,
        /// `"short"`
        Short,
        /// `"long"`
        Long,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(EraFormat {
        Narrow = "narrow",
        Short = "short",
        Long = "long",
    });

    /// `enum YearFormat`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum YearFormat {
        /// `"numeric"`
        Numeric,
        /// `"2-digit"`
        N2Digit,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(YearFormat {
        Numeric = "numeric",
        N2Digit = "2-digit",
    });

    /// `enum MonthFormat`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum MonthFormat {
        /// `"numeric"`
        Numeric,
        /// `"2-digit"`
        N2Digit,
        /// `"narrow"`
        Narrow,
        /// `"short"`
        Short,
        /// `"long"`
        Long,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(MonthFormat {
        Numeric = "numeric",
        N2Digit = "2-digit",
        Narrow = "narrow",
        Short = "short",
        Long = "long",
    });

    /// `enum DayFormat`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DayFormat {
        /// `"numeric"`
        Numeric,
        /// `"2-digit"`
        N2Digit,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DayFormat {
        Numeric = "numeric",
        N2Digit = "2-digit",
    });

    /// `enum NumericFormat`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum NumericFormat {
        /// `"numeric"`
        Numeric,
        /// `"2-digit"`
        N2Digit,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(NumericFormat {
        Numeric = "numeric",
        N2Digit = "2-digit",
    });

    /// `enum TimeZoneNameFormat`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum TimeZoneNameFormat {
        /// `"short"`
        Short,
        /// `"long"`
        Long,
        /// `"shortOffset"`
        ShortOffset,
        /// `"longOffset"`
        LongOffset,
        /// `"shortGeneric"`
        ShortGeneric,
        /// `"longGeneric"`
        LongGeneric,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(TimeZoneNameFormat {
        Short = "short",
        Long = "long",
        ShortOffset = "shortOffset",
        LongOffset = "longOffset",
        ShortGeneric = "shortGeneric",
        LongGeneric = "longGeneric",
    });

    /// `enum DayPeriodFormat`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DayPeriodFormat {
        /// `"narrow"`
        Narrow,
        /// `"short"`
        Short,
        /// `"long"`
        Long,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DayPeriodFormat {
        Narrow = "narrow",
        Short = "short",
        Long = "long",
    });

    /// `enum DateTimeFormatPartType`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DateTimeFormatPartType {
        /// `"day"`
        Day,
        /// `"dayPeriod"`
        DayPeriod,
        /// `"era"`
        Era,
        /// `"fractionalSecond"`
        FractionalSecond,
        /// `"hour"`
        Hour,
        /// `"literal"`
        Literal,
        /// `"minute"`
        Minute,
        /// `"month"`
        Month,
        /// `"relatedYear"`
        RelatedYear,
        /// `"second"`
        Second,
        /// `"timeZoneName"`
        TimeZoneName,
        /// `"weekday"`
        Weekday,
        /// `"year"`
        Year,
        /// `"yearName"`
        YearName,
        /// `"unknown"`
        Unknown,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DateTimeFormatPartType {
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
    });

    /// `enum NumberFormatPartType`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum NumberFormatPartType {
        /// `"compact"`
        Compact,
        /// `"currency"`
        Currency,
        /// `"decimal"`
        Decimal,
        /// `"exponentInteger"`
        ExponentInteger,
        /// `"exponentMinusSign"`
        ExponentMinusSign,
        /// `"exponentSeparator"`
        ExponentSeparator,
        /// `"fraction"`
        Fraction,
        /// `"group"`
        Group,
        /// `"infinity"`
        Infinity,
        /// `"integer"`
        Integer,
        /// `"literal"`
        Literal,
        /// `"minusSign"`
        MinusSign,
        /// `"nan"`
        Nan,
        /// `"percentSign"`
        PercentSign,
        /// `"plusSign"`
        PlusSign,
        /// `"unit"`
        Unit,
        /// `"unknown"`
        Unknown,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(NumberFormatPartType {
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
    });

    /// `enum PluralRulesType`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum PluralRulesType {
        /// `"cardinal"`
        Cardinal,
        /// `"ordinal"`
        Ordinal,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(PluralRulesType {
        Cardinal = "cardinal",
        Ordinal = "ordinal",
    });

    /// `enum PluralCategory`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum PluralCategory {
        /// `"zero"`
        Zero,
        /// `"one"`
        One,
        /// `"two"`
        Two,
        /// `"few"`
        Few,
        /// `"many"`
        Many,
        /// `"other"`
        Other,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(PluralCategory {
        Zero = "zero",
        One = "one",
        Two = "two",
        Few = "few",
        Many = "many",
        Other = "other",
    });

    /// `enum RelativeTimeFormatNumeric`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum RelativeTimeFormatNumeric {
        /// `"always"`
        Always,
        /// `"auto"`
        Auto,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(RelativeTimeFormatNumeric {
        Always = "always",
        Auto = "auto",
    });

    /// `enum RelativeTimeFormatStyle`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum RelativeTimeFormatStyle {
        /// `"long"`
        Long,
        /// `"short"`
        Short,
        /// `"narrow"`
        Narrow,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(RelativeTimeFormatStyle {
        Long = "long",
        Short = "short",
        Narrow = "narrow",
    });

    /// `enum RelativeTimeFormatUnit`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum RelativeTimeFormatUnit {
        /// `"year"`
        Year,
        /// `"years"`
        Years,
        /// `"quarter"`
        Quarter,
        /// `"quarters"`
        Quarters,
        /// `"month"`
        Month,
        /// `"months"`
        Months,
        /// `"week"`
        Week,
        /// `"weeks"`
        Weeks,
        /// `"day"`
        Day,
        /// `"days"`
        Days,
        /// `"hour"`
        Hour,
        /// `"hours"`
        Hours,
        /// `"minute"`
        Minute,
        /// `"minutes"`
        Minutes,
        /// `"second"`
        Second,
        /// `"seconds"`
        Seconds,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(RelativeTimeFormatUnit {
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
    });

    /// `enum RelativeTimeFormatPartType`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum RelativeTimeFormatPartType {
        /// `"literal"`
        Literal,
        /// `"integer"`
        Integer,
        /// `"decimal"`
        Decimal,
        /// `"fraction"`
        Fraction,
        /// `"group"`
        Group,
        /// `"minusSign"`
        MinusSign,
        /// `"nan"`
        Nan,
        /// `"infinity"`
        Infinity,
        /// `"plusSign"`
        PlusSign,
        /// `"percentSign"`
        PercentSign,
        /// `"unit"`
        Unit,
        /// `"unknown"`
        Unknown,
        /// `"compact"`
        Compact,
        /// `"currency"`
        Currency,
        /// `"exponentInteger"`
        ExponentInteger,
        /// `"exponentMinusSign"`
        ExponentMinusSign,
        /// `"exponentSeparator"`
        ExponentSeparator,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(RelativeTimeFormatPartType {
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
    });

    /// `enum RangeSource`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum RangeSource {
        /// `"startRange"`
        StartRange,
        /// `"endRange"`
        EndRange,
        /// `"shared"`
        Shared,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(RangeSource {
        StartRange = "startRange",
        EndRange = "endRange",
        Shared = "shared",
    });

    /// `enum ListFormatType`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum ListFormatType {
        /// `"conjunction"`
        Conjunction,
        /// `"disjunction"`
        Disjunction,
        /// `"unit"`
        Unit,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(ListFormatType {
        Conjunction = "conjunction",
        Disjunction = "disjunction",
        Unit = "unit",
    });

    /// `enum ListFormatStyle`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum ListFormatStyle {
        /// `"long"`
        Long,
        /// `"short"`
        Short,
        /// `"narrow"`
        Narrow,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(ListFormatStyle {
        Long = "long",
        Short = "short",
        Narrow = "narrow",
    });

    /// `enum ListFormatPartType`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum ListFormatPartType {
        /// `"element"`
        Element,
        /// `"literal"`
        Literal,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(ListFormatPartType {
        Element = "element",
        Literal = "literal",
    });

    /// `enum SegmenterGranularity`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum SegmenterGranularity {
        /// `"grapheme"`
        Grapheme,
        /// `"word"`
        Word,
        /// `"sentence"`
        Sentence,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(SegmenterGranularity {
        Grapheme = "grapheme",
        Word = "word",
        Sentence = "sentence",
    });

    /// `enum DisplayNamesType`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DisplayNamesType {
        /// `"language"`
        Language,
        /// `"region"`
        Region,
        /// `"script"`
        Script,
        /// `"currency"`
        Currency,
        /// `"calendar"`
        Calendar,
        /// `"dateTimeField"`
        DateTimeField,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DisplayNamesType {
        Language = "language",
        Region = "region",
        Script = "script",
        Currency = "currency",
        Calendar = "calendar",
        DateTimeField = "dateTimeField",
    });

    /// `enum DisplayNamesStyle`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DisplayNamesStyle {
        /// `"long"`
        Long,
        /// `"short"`
        Short,
        /// `"narrow"`
        Narrow,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DisplayNamesStyle {
        Long = "long",
        Short = "short",
        Narrow = "narrow",
    });

    /// `enum DisplayNamesFallback`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DisplayNamesFallback {
        /// `"code"`
        Code,
        /// `"none"`
        None,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DisplayNamesFallback {
        Code = "code",
        None = "none",
    });

    /// `enum DisplayNamesLanguageDisplay`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DisplayNamesLanguageDisplay {
        /// `"dialect"`
        Dialect,
        /// `"standard"`
        Standard,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DisplayNamesLanguageDisplay {
        Dialect = "dialect",
        Standard = "standard",
    });

    /// `enum DurationFormatStyle`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DurationFormatStyle {
        /// `"long"`
        Long,
        /// `"short"`
        Short,
        /// `"narrow"`
        Narrow,
        /// `"digital"`
        Digital,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DurationFormatStyle {
        Long = "long",
        Short = "short",
        Narrow = "narrow",
        Digital = "digital",
    });

    /// `enum DurationUnitStyle`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DurationUnitStyle {
        /// `"long"`
        Long,
        /// `"short"`
        Short,
        /// `"narrow"`
        Narrow,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DurationUnitStyle {
        Long = "long",
        Short = "short",
        Narrow = "narrow",
    });

    /// `enum DurationTimeUnitStyle`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DurationTimeUnitStyle {
        /// `"long"`
        Long,
        /// `"short"`
        Short,
        /// `"narrow"`
        Narrow,
        /// `"numeric"`
        Numeric,
        /// `"2-digit"`
        N2Digit,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DurationTimeUnitStyle {
        Long = "long",
        Short = "short",
        Narrow = "narrow",
        Numeric = "numeric",
        N2Digit = "2-digit",
    });

    /// `enum DurationUnitDisplay`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DurationUnitDisplay {
        /// `"auto"`
        Auto,
        /// `"always"`
        Always,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DurationUnitDisplay {
        Auto = "auto",
        Always = "always",
    });

    /// `enum DurationFormatPartType`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum DurationFormatPartType {
        /// `"years"`
        Years,
        /// `"months"`
        Months,
        /// `"weeks"`
        Weeks,
        /// `"days"`
        Days,
        /// `"hours"`
        Hours,
        /// `"minutes"`
        Minutes,
        /// `"seconds"`
        Seconds,
        /// `"milliseconds"`
        Milliseconds,
        /// `"microseconds"`
        Microseconds,
        /// `"nanoseconds"`
        Nanoseconds,
        /// `"literal"`
        Literal,
        /// `"integer"`
        Integer,
        /// `"decimal"`
        Decimal,
        /// `"fraction"`
        Fraction,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(DurationFormatPartType {
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
    });

    /// `enum FormatMatcher`
    #[cfg(feature = "intl")]
    #[non_exhaustive]
    pub enum FormatMatcher {
        /// `"basic"`
        Basic,
        /// `"best fit"`
        BestFit,
        /// A value that this crate does not know.
        UnknownValue(alloc::string::String),
    }
    #[cfg(feature = "intl")]
    enumeration!(FormatMatcher {
        Basic = "basic",
        BestFit = "best fit",
    });
}
