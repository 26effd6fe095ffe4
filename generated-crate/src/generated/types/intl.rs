//! Types: Languages: formats of dates, numbers and lists, collation, segmentation

/// The namespace `Intl`.
#[allow(non_snake_case)]
pub mod Intl {
    /// `interface Collator`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator) · [Specification](https://tc39.es/ecma402/#collator-objects)
    #[repr(transparent)]
    pub struct Collator {
        parent: crate::Object,
    }
    interface!(Collator:; "Intl.Collator");

    /// `dictionary CollatorOptions`
    #[repr(transparent)]
    pub struct CollatorOptions {
        parent: crate::Object,
    }
    dictionary!(CollatorOptions:; "CollatorOptions");

    /// `dictionary ResolvedCollatorOptions`
    #[repr(transparent)]
    pub struct ResolvedCollatorOptions {
        parent: crate::Object,
    }
    dictionary!(ResolvedCollatorOptions:; "ResolvedCollatorOptions");

    /// `interface DateTimeFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#datetimeformat-objects)
    #[repr(transparent)]
    pub struct DateTimeFormat {
        parent: crate::Object,
    }
    interface!(DateTimeFormat:; "Intl.DateTimeFormat");

    /// `dictionary DateTimeFormatOptions`
    #[repr(transparent)]
    pub struct DateTimeFormatOptions {
        parent: crate::Object,
    }
    dictionary!(DateTimeFormatOptions:; "DateTimeFormatOptions");

    /// `dictionary ResolvedDateTimeFormatOptions`
    #[repr(transparent)]
    pub struct ResolvedDateTimeFormatOptions {
        parent: crate::Object,
    }
    dictionary!(ResolvedDateTimeFormatOptions:; "ResolvedDateTimeFormatOptions");

    /// `dictionary DateTimeFormatPart`
    #[repr(transparent)]
    pub struct DateTimeFormatPart {
        parent: crate::Object,
    }
    dictionary!(DateTimeFormatPart:; "DateTimeFormatPart");

    /// `dictionary DateTimeRangeFormatPart`
    #[repr(transparent)]
    pub struct DateTimeRangeFormatPart {
        parent: crate::Object,
    }
    dictionary!(DateTimeRangeFormatPart:; "DateTimeRangeFormatPart");

    /// `interface DisplayNames`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames) · [Specification](https://tc39.es/ecma402/#intl-displaynames-objects)
    #[repr(transparent)]
    pub struct DisplayNames {
        parent: crate::Object,
    }
    interface!(DisplayNames:; "Intl.DisplayNames");

    /// `dictionary DisplayNamesOptions`
    #[repr(transparent)]
    pub struct DisplayNamesOptions {
        parent: crate::Object,
    }
    dictionary!(DisplayNamesOptions:; "DisplayNamesOptions");

    /// `dictionary ResolvedDisplayNamesOptions`
    #[repr(transparent)]
    pub struct ResolvedDisplayNamesOptions {
        parent: crate::Object,
    }
    dictionary!(ResolvedDisplayNamesOptions:; "ResolvedDisplayNamesOptions");

    /// `interface DurationFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#durationformat-objects)
    #[repr(transparent)]
    pub struct DurationFormat {
        parent: crate::Object,
    }
    interface!(DurationFormat:; "Intl.DurationFormat");

    /// `dictionary DurationFormatOptions`
    #[repr(transparent)]
    pub struct DurationFormatOptions {
        parent: crate::Object,
    }
    dictionary!(DurationFormatOptions:; "DurationFormatOptions");

    /// `dictionary NumberUnitFormatPart`
    #[repr(transparent)]
    pub struct NumberUnitFormatPart {
        parent: crate::Object,
    }
    dictionary!(NumberUnitFormatPart:; "NumberUnitFormatPart");

    /// `interface ListFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat) · [Specification](https://tc39.es/ecma402/#listformat-objects)
    #[repr(transparent)]
    pub struct ListFormat {
        parent: crate::Object,
    }
    interface!(ListFormat:; "Intl.ListFormat");

    /// `dictionary ListFormatOptions`
    #[repr(transparent)]
    pub struct ListFormatOptions {
        parent: crate::Object,
    }
    dictionary!(ListFormatOptions:; "ListFormatOptions");

    /// `dictionary ResolvedListFormatOptions`
    #[repr(transparent)]
    pub struct ResolvedListFormatOptions {
        parent: crate::Object,
    }
    dictionary!(ResolvedListFormatOptions:; "ResolvedListFormatOptions");

    /// `dictionary ListFormatPart`
    #[repr(transparent)]
    pub struct ListFormatPart {
        parent: crate::Object,
    }
    dictionary!(ListFormatPart:; "ListFormatPart");

    /// `interface Locale`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale) · [Specification](https://tc39.es/ecma402/#locale-objects)
    #[repr(transparent)]
    pub struct Locale {
        parent: crate::Object,
    }
    interface!(Locale:; "Intl.Locale");

    /// `dictionary LocaleOptions`
    #[repr(transparent)]
    pub struct LocaleOptions {
        parent: crate::Object,
    }
    dictionary!(LocaleOptions:; "LocaleOptions");

    /// `dictionary LocaleTextInfo`
    #[repr(transparent)]
    pub struct LocaleTextInfo {
        parent: crate::Object,
    }
    dictionary!(LocaleTextInfo:; "LocaleTextInfo");

    /// `dictionary LocaleWeekInfo`
    #[repr(transparent)]
    pub struct LocaleWeekInfo {
        parent: crate::Object,
    }
    dictionary!(LocaleWeekInfo:; "LocaleWeekInfo");

    /// `interface NumberFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat) · [Specification](https://tc39.es/ecma402/#numberformat-objects)
    #[repr(transparent)]
    pub struct NumberFormat {
        parent: crate::Object,
    }
    interface!(NumberFormat:; "Intl.NumberFormat");

    /// `dictionary NumberFormatOptions`
    #[repr(transparent)]
    pub struct NumberFormatOptions {
        parent: crate::Object,
    }
    dictionary!(NumberFormatOptions:; "NumberFormatOptions");

    /// `dictionary ResolvedNumberFormatOptions`
    #[repr(transparent)]
    pub struct ResolvedNumberFormatOptions {
        parent: crate::Object,
    }
    dictionary!(ResolvedNumberFormatOptions:; "ResolvedNumberFormatOptions");

    /// `dictionary NumberFormatPart`
    #[repr(transparent)]
    pub struct NumberFormatPart {
        parent: crate::Object,
    }
    dictionary!(NumberFormatPart:; "NumberFormatPart");

    /// `dictionary NumberRangeFormatPart`
    #[repr(transparent)]
    pub struct NumberRangeFormatPart {
        parent: crate::Object,
    }
    dictionary!(NumberRangeFormatPart:; "NumberRangeFormatPart");

    /// `interface PluralRules`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules) · [Specification](https://tc39.es/ecma402/#pluralrules-objects)
    #[repr(transparent)]
    pub struct PluralRules {
        parent: crate::Object,
    }
    interface!(PluralRules:; "Intl.PluralRules");

    /// `dictionary PluralRulesOptions`
    #[repr(transparent)]
    pub struct PluralRulesOptions {
        parent: crate::Object,
    }
    dictionary!(PluralRulesOptions:; "PluralRulesOptions");

    /// `dictionary ResolvedPluralRulesOptions`
    #[repr(transparent)]
    pub struct ResolvedPluralRulesOptions {
        parent: crate::Object,
    }
    dictionary!(ResolvedPluralRulesOptions:; "ResolvedPluralRulesOptions");

    /// `interface RelativeTimeFormat`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#relativetimeformat-objects)
    #[repr(transparent)]
    pub struct RelativeTimeFormat {
        parent: crate::Object,
    }
    interface!(RelativeTimeFormat:; "Intl.RelativeTimeFormat");

    /// `dictionary RelativeTimeFormatOptions`
    #[repr(transparent)]
    pub struct RelativeTimeFormatOptions {
        parent: crate::Object,
    }
    dictionary!(RelativeTimeFormatOptions:; "RelativeTimeFormatOptions");

    /// `dictionary ResolvedRelativeTimeFormatOptions`
    #[repr(transparent)]
    pub struct ResolvedRelativeTimeFormatOptions {
        parent: crate::Object,
    }
    dictionary!(ResolvedRelativeTimeFormatOptions:; "ResolvedRelativeTimeFormatOptions");

    /// `interface Segmenter`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter) · [Specification](https://tc39.es/ecma402/#segmenter-objects)
    #[repr(transparent)]
    pub struct Segmenter {
        parent: crate::Object,
    }
    interface!(Segmenter:; "Intl.Segmenter");

    /// `dictionary SegmenterOptions`
    #[repr(transparent)]
    pub struct SegmenterOptions {
        parent: crate::Object,
    }
    dictionary!(SegmenterOptions:; "SegmenterOptions");

    /// `dictionary ResolvedSegmenterOptions`
    #[repr(transparent)]
    pub struct ResolvedSegmenterOptions {
        parent: crate::Object,
    }
    dictionary!(ResolvedSegmenterOptions:; "ResolvedSegmenterOptions");

    /// `interface Segments`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/segment/Segments) · [Specification](https://tc39.es/ecma402/#sec-segments-objects)
    #[repr(transparent)]
    pub struct Segments {
        parent: crate::Object,
    }
    interface!(Segments:;);

    /// `dictionary SegmentData`
    #[repr(transparent)]
    pub struct SegmentData {
        parent: crate::Object,
    }
    dictionary!(SegmentData:; "SegmentData");

    /// `dictionary SupportedLocalesOptions`
    #[repr(transparent)]
    pub struct SupportedLocalesOptions {
        parent: crate::Object,
    }
    dictionary!(SupportedLocalesOptions:; "SupportedLocalesOptions");
}
