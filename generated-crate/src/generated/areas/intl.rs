//! Languages: formats of dates, numbers and lists, collation, segmentation

use crate::runtime::prelude::*;

/// The namespace `Intl`.
#[allow(non_snake_case)]
pub mod Intl {
    use crate::runtime::prelude::*;

    /// Returns the language tags in their standard form without duplicates; throws if one is malformed.
    ///
    /// `sequence<DOMString> getCanonicalLocales(any locales)`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/getCanonicalLocales) · [Specification](https://tc39.es/ecma402/#sec-intl.getcanonicallocales)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag, and a `TypeError` for a locale that is neither a string
    /// nor an object.
    #[doc(alias = "getCanonicalLocales")]
    #[inline]
    pub fn get_canonical_locales(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_getCanonicalLocales__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// Returns the supported codes of a kind, sorted, such as all currencies or time zones.
    ///
    /// `sequence<DOMString> supportedValuesOf(SupportedValuesKey key)`
    ///
    /// Feature `intl`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/supportedValuesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.supportedvaluesof)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an unknown key.
    #[doc(alias = "supportedValuesOf")]
    #[inline]
    pub fn supported_values_of(key: crate::Intl::SupportedValuesKey) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_supportedValuesOf__str__as_value(key.as_str()).map(Js::read)
    }

    /// The string `"Intl"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl) · [Specification](https://tc39.es/ecma402/#intl-object)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_Intl_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }
}

impl crate::Intl::Collator {
    /// Makes a new `Intl.Collator`.
    ///
    /// `constructor(optional any locales, optional CollatorOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/Collator) · [Specification](https://tc39.es/ecma402/#sec-intl-collator-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new() -> Result<crate::Intl::Collator, Exception> {
        Js::try_new_Intl_Collator__as_value().map(Js::cast)
    }

    /// As `new`, with `locales`.
    ///
    /// `constructor(optional any locales, optional CollatorOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::Collator, Exception> {
        Js::try_new_Intl_Collator__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// As `new_with_locales`, with `options`.
    ///
    /// `constructor(optional any locales, optional CollatorOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::CollatorOptions,
    ) -> Result<crate::Intl::Collator, Exception> {
        Js::try_new_Intl_Collator__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// Returns those of the locales that the browser supports for collation.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.collator.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_Collator_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// As `supported_locales_of`, with `options`.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_Collator_supportedLocalesOf__value2__as_value(&locales.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// A function that compares two strings: negative if the first comes first, positive if last, 0 if equal.
    ///
    /// `readonly attribute (DOMString, DOMString) -> double compare`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/compare) · [Specification](https://tc39.es/ecma402/#sec-intl.collator.prototype.compare)
    #[inline]
    pub fn compare(&self) -> Function<fn(String, String) -> f64> {
        FromJs::from_js(Js::get_compare__as_value(js(self)))
    }

    /// Returns the locale and options in effect.
    ///
    /// `ResolvedCollatorOptions resolvedOptions()`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.collator.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedCollatorOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// The string `"Intl.Collator"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator) · [Specification](https://tc39.es/ecma402/#collator-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::CollatorOptions {
    /// Options for comparing strings.
    ///
    /// `dictionary CollatorOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether strings are compared for sorting, the default, or for finding matches.
    ///
    /// `CollatorUsage usage`
    ///
    /// Feature `intl`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<crate::Intl::CollatorUsage> {
        property::get(self, "usage")
    }

    /// Sets whether strings are compared for sorting, the default, or for finding matches.
    ///
    /// Feature `intl`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: crate::Intl::CollatorUsage) -> &Self {
        property::set_str(self, "usage", value.as_str());
        self
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// A special sort order such as `"phonebk"`, if the locale has it.
    ///
    /// `DOMString collation`
    ///
    /// Feature `intl`.
    #[doc(alias = "collation")]
    pub fn get_collation(&self) -> Option<String> {
        property::get(self, "collation")
    }

    /// Sets a special sort order such as `"phonebk"`, if the locale has it.
    ///
    /// Feature `intl`.
    #[doc(alias = "collation")]
    pub fn set_collation(&self, value: &str) -> &Self {
        property::set_str(self, "collation", value);
        self
    }

    /// Whether digits are compared as numbers, so that "2" comes before "10".
    ///
    /// `boolean numeric`
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<bool> {
        property::get(self, "numeric")
    }

    /// Sets whether digits are compared as numbers, so that "2" comes before "10".
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn set_numeric(&self, value: bool) -> &Self {
        property::set_bool(self, "numeric", value);
        self
    }

    /// Whether upper or lower case sorts first.
    ///
    /// `CollatorCaseFirst caseFirst`
    ///
    /// Feature `intl`.
    #[doc(alias = "caseFirst")]
    pub fn get_case_first(&self) -> Option<crate::Intl::CollatorCaseFirst> {
        property::get(self, "caseFirst")
    }

    /// Sets whether upper or lower case sorts first.
    ///
    /// Feature `intl`.
    #[doc(alias = "caseFirst")]
    pub fn set_case_first(&self, value: crate::Intl::CollatorCaseFirst) -> &Self {
        property::set_str(self, "caseFirst", value.as_str());
        self
    }

    /// Which differences count: letters only, also accents, also case, or all.
    ///
    /// `CollatorSensitivity sensitivity`
    ///
    /// Feature `intl`.
    #[doc(alias = "sensitivity")]
    pub fn get_sensitivity(&self) -> Option<crate::Intl::CollatorSensitivity> {
        property::get(self, "sensitivity")
    }

    /// Sets which differences count: letters only, also accents, also case, or all.
    ///
    /// Feature `intl`.
    #[doc(alias = "sensitivity")]
    pub fn set_sensitivity(&self, value: crate::Intl::CollatorSensitivity) -> &Self {
        property::set_str(self, "sensitivity", value.as_str());
        self
    }

    /// Whether punctuation is ignored.
    ///
    /// `boolean ignorePunctuation`
    ///
    /// Feature `intl`.
    #[doc(alias = "ignorePunctuation")]
    pub fn get_ignore_punctuation(&self) -> Option<bool> {
        property::get(self, "ignorePunctuation")
    }

    /// Sets whether punctuation is ignored.
    ///
    /// Feature `intl`.
    #[doc(alias = "ignorePunctuation")]
    pub fn set_ignore_punctuation(&self, value: bool) -> &Self {
        property::set_bool(self, "ignorePunctuation", value);
        self
    }
}

impl Default for crate::Intl::CollatorOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::ResolvedCollatorOptions {
    /// The options in effect of a collator.
    ///
    /// `dictionary ResolvedCollatorOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the locale in use.
    ///
    /// `DOMString locale`
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// Sets the tag of the locale in use.
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// Whether strings are compared for sorting or for finding matches.
    ///
    /// `CollatorUsage usage`
    ///
    /// Feature `intl`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<crate::Intl::CollatorUsage> {
        property::get(self, "usage")
    }

    /// Sets whether strings are compared for sorting or for finding matches.
    ///
    /// Feature `intl`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: crate::Intl::CollatorUsage) -> &Self {
        property::set_str(self, "usage", value.as_str());
        self
    }

    /// Which differences count in a comparison.
    ///
    /// `CollatorSensitivity sensitivity`
    ///
    /// Feature `intl`.
    #[doc(alias = "sensitivity")]
    pub fn get_sensitivity(&self) -> Option<crate::Intl::CollatorSensitivity> {
        property::get(self, "sensitivity")
    }

    /// Sets which differences count in a comparison.
    ///
    /// Feature `intl`.
    #[doc(alias = "sensitivity")]
    pub fn set_sensitivity(&self, value: crate::Intl::CollatorSensitivity) -> &Self {
        property::set_str(self, "sensitivity", value.as_str());
        self
    }

    /// Whether punctuation is ignored.
    ///
    /// `boolean ignorePunctuation`
    ///
    /// Feature `intl`.
    #[doc(alias = "ignorePunctuation")]
    pub fn get_ignore_punctuation(&self) -> Option<bool> {
        property::get(self, "ignorePunctuation")
    }

    /// Sets whether punctuation is ignored.
    ///
    /// Feature `intl`.
    #[doc(alias = "ignorePunctuation")]
    pub fn set_ignore_punctuation(&self, value: bool) -> &Self {
        property::set_bool(self, "ignorePunctuation", value);
        self
    }

    /// The sort order in use; `"default"` if it is no special one.
    ///
    /// `DOMString collation`
    ///
    /// Feature `intl`.
    #[doc(alias = "collation")]
    pub fn get_collation(&self) -> Option<String> {
        property::get(self, "collation")
    }

    /// Sets the sort order in use; `"default"` if it is no special one.
    ///
    /// Feature `intl`.
    #[doc(alias = "collation")]
    pub fn set_collation(&self, value: &str) -> &Self {
        property::set_str(self, "collation", value);
        self
    }

    /// Whether digits are compared as numbers.
    ///
    /// `boolean numeric`
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<bool> {
        property::get(self, "numeric")
    }

    /// Sets whether digits are compared as numbers.
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn set_numeric(&self, value: bool) -> &Self {
        property::set_bool(self, "numeric", value);
        self
    }

    /// Whether upper or lower case sorts first.
    ///
    /// `CollatorCaseFirst caseFirst`
    ///
    /// Feature `intl`.
    #[doc(alias = "caseFirst")]
    pub fn get_case_first(&self) -> Option<crate::Intl::CollatorCaseFirst> {
        property::get(self, "caseFirst")
    }

    /// Sets whether upper or lower case sorts first.
    ///
    /// Feature `intl`.
    #[doc(alias = "caseFirst")]
    pub fn set_case_first(&self, value: crate::Intl::CollatorCaseFirst) -> &Self {
        property::set_str(self, "caseFirst", value.as_str());
        self
    }
}

impl Default for crate::Intl::ResolvedCollatorOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::DateTimeFormat {
    /// Makes a new `Intl.DateTimeFormat`.
    ///
    /// `constructor(optional any locales, optional DateTimeFormatOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-datetimeformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag, time zone or option value, and a `TypeError` for
    /// `dateStyle` or `timeStyle` beside single fields.
    #[inline]
    pub fn new() -> Result<crate::Intl::DateTimeFormat, Exception> {
        Js::try_new_Intl_DateTimeFormat__as_value().map(Js::cast)
    }

    /// As `new`, with `locales`.
    ///
    /// `constructor(optional any locales, optional DateTimeFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag, time zone or option value, and a `TypeError` for
    /// `dateStyle` or `timeStyle` beside single fields.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::DateTimeFormat, Exception> {
        Js::try_new_Intl_DateTimeFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// As `new_with_locales`, with `options`.
    ///
    /// `constructor(optional any locales, optional DateTimeFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag, time zone or option value, and a `TypeError` for
    /// `dateStyle` or `timeStyle` beside single fields.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::DateTimeFormatOptions,
    ) -> Result<crate::Intl::DateTimeFormat, Exception> {
        Js::try_new_Intl_DateTimeFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// Returns those of the locales that the browser supports for dates.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.datetimeformat.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_DateTimeFormat_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// As `supported_locales_of`, with `options`.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_DateTimeFormat_supportedLocalesOf__value2__as_value(
            &locales.to_value(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// A function that formats a date, or the present time if there is none.
    ///
    /// `readonly attribute (any) -> DOMString format`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/format) · [Specification](https://tc39.es/ecma402/#sec-intl.datetimeformat.prototype.format)
    #[inline]
    pub fn format(&self) -> Function<fn(JsValue) -> String> {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// Formats two dates as a range, and writes the parts that they share only once.
    ///
    /// `DOMString formatRange(any startDate, any endDate)`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/formatRange) · [Specification](https://tc39.es/ecma402/#sec-intl.datetimeformat.prototype.formatRange)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where either date is undefined, and a `RangeError` where either is invalid.
    #[doc(alias = "formatRange")]
    #[inline]
    pub fn format_range(
        &self,
        start_date: impl IntoJs<JsValue>,
        end_date: impl IntoJs<JsValue>,
    ) -> Result<String, Exception> {
        Js::try_call_formatRange__value2__as_value(js(self), &start_date.to_value(), &end_date.to_value()).map(Js::read)
    }

    /// Formats two dates as a range and returns the text in parts.
    ///
    /// `sequence<DateTimeRangeFormatPart> formatRangeToParts(any startDate, any endDate)`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/formatRangeToParts) · [Specification](https://tc39.es/ecma402/#sec-Intl.DateTimeFormat.prototype.formatRangeToParts)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where either date is undefined, and a `RangeError` where either is invalid.
    #[doc(alias = "formatRangeToParts")]
    #[inline]
    pub fn format_range_to_parts(
        &self,
        start_date: impl IntoJs<JsValue>,
        end_date: impl IntoJs<JsValue>,
    ) -> Result<Array<crate::Intl::DateTimeRangeFormatPart>, Exception> {
        Js::try_call_formatRangeToParts__value2__as_value(js(self), &start_date.to_value(), &end_date.to_value())
            .map(Js::read)
    }

    /// Formats a date, or the present time if there is none, and returns the text in parts.
    ///
    /// `sequence<DateTimeFormatPart> formatToParts(optional any date)`
    ///
    /// Feature `intl`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/formatToParts) · [Specification](https://tc39.es/ecma402/#sec-Intl.DateTimeFormat.prototype.formatToParts)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts(&self) -> Result<Array<crate::Intl::DateTimeFormatPart>, Exception> {
        Js::try_call_formatToParts__as_value(js(self)).map(Js::read)
    }

    /// As `format_to_parts`, with `date`.
    ///
    /// `sequence<DateTimeFormatPart> formatToParts(optional any date)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid date.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts_with_date(
        &self,
        date: impl IntoJs<JsValue>,
    ) -> Result<Array<crate::Intl::DateTimeFormatPart>, Exception> {
        Js::try_call_formatToParts__value__as_value(js(self), &date.to_value()).map(Js::read)
    }

    /// Returns the locale and options in effect, among them the time zone of the user.
    ///
    /// `ResolvedDateTimeFormatOptions resolvedOptions()`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.datetimeformat.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedDateTimeFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// The string `"Intl.DateTimeFormat"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#datetimeformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::DateTimeFormatOptions {
    /// Options for formatting dates and times.
    ///
    /// `dictionary DateTimeFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// The calendar, such as `"gregory"`; by default that of the locale.
    ///
    /// `DOMString calendar`
    ///
    /// Feature `intl`.
    #[doc(alias = "calendar")]
    pub fn get_calendar(&self) -> Option<String> {
        property::get(self, "calendar")
    }

    /// Sets the calendar, such as `"gregory"`; by default that of the locale.
    ///
    /// Feature `intl`.
    #[doc(alias = "calendar")]
    pub fn set_calendar(&self, value: &str) -> &Self {
        property::set_str(self, "calendar", value);
        self
    }

    /// The numbering system, such as `"latn"`; by default that of the locale.
    ///
    /// `DOMString numberingSystem`
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// Sets the numbering system, such as `"latn"`; by default that of the locale.
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// Whether to use 12-hour time; overrides `hourCycle`.
    ///
    /// `boolean hour12`
    ///
    /// Feature `intl`.
    #[doc(alias = "hour12")]
    pub fn get_hour12(&self) -> Option<bool> {
        property::get(self, "hour12")
    }

    /// Sets whether to use 12-hour time; overrides `hourCycle`.
    ///
    /// Feature `intl`.
    #[doc(alias = "hour12")]
    pub fn set_hour12(&self, value: bool) -> &Self {
        property::set_bool(self, "hour12", value);
        self
    }

    /// The way of counting hours; by default that of the locale.
    ///
    /// `HourCycle hourCycle`
    ///
    /// Feature `intl`.
    #[doc(alias = "hourCycle")]
    pub fn get_hour_cycle(&self) -> Option<crate::Intl::HourCycle> {
        property::get(self, "hourCycle")
    }

    /// Sets the way of counting hours; by default that of the locale.
    ///
    /// Feature `intl`.
    #[doc(alias = "hourCycle")]
    pub fn set_hour_cycle(&self, value: crate::Intl::HourCycle) -> &Self {
        property::set_str(self, "hourCycle", value.as_str());
        self
    }

    /// The time zone, such as `"Europe/Berlin"` or `"UTC"`; by default that of the system.
    ///
    /// `DOMString timeZone`
    ///
    /// Feature `intl`.
    #[doc(alias = "timeZone")]
    pub fn get_time_zone(&self) -> Option<String> {
        property::get(self, "timeZone")
    }

    /// Sets the time zone, such as `"Europe/Berlin"` or `"UTC"`; by default that of the system.
    ///
    /// Feature `intl`.
    #[doc(alias = "timeZone")]
    pub fn set_time_zone(&self, value: &str) -> &Self {
        property::set_str(self, "timeZone", value);
        self
    }

    /// How the day of the week is shown; left out if missing.
    ///
    /// `WeekdayFormat weekday`
    ///
    /// Feature `intl`.
    #[doc(alias = "weekday")]
    pub fn get_weekday(&self) -> Option<crate::Intl::WeekdayFormat> {
        property::get(self, "weekday")
    }

    /// Sets how the day of the week is shown; left out if missing.
    ///
    /// Feature `intl`.
    #[doc(alias = "weekday")]
    pub fn set_weekday(&self, value: crate::Intl::WeekdayFormat) -> &Self {
        property::set_str(self, "weekday", value.as_str());
        self
    }

    /// How the era is shown; left out if missing.
    ///
    /// `EraFormat era`
    ///
    /// Feature `intl`.
    #[doc(alias = "era")]
    pub fn get_era(&self) -> Option<crate::Intl::EraFormat> {
        property::get(self, "era")
    }

    /// Sets how the era is shown; left out if missing.
    ///
    /// Feature `intl`.
    #[doc(alias = "era")]
    pub fn set_era(&self, value: crate::Intl::EraFormat) -> &Self {
        property::set_str(self, "era", value.as_str());
        self
    }

    /// How the year is shown.
    ///
    /// `YearFormat year`
    ///
    /// Feature `intl`.
    #[doc(alias = "year")]
    pub fn get_year(&self) -> Option<crate::Intl::YearFormat> {
        property::get(self, "year")
    }

    /// Sets how the year is shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "year")]
    pub fn set_year(&self, value: crate::Intl::YearFormat) -> &Self {
        property::set_str(self, "year", value.as_str());
        self
    }

    /// How the month is shown.
    ///
    /// `MonthFormat month`
    ///
    /// Feature `intl`.
    #[doc(alias = "month")]
    pub fn get_month(&self) -> Option<crate::Intl::MonthFormat> {
        property::get(self, "month")
    }

    /// Sets how the month is shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "month")]
    pub fn set_month(&self, value: crate::Intl::MonthFormat) -> &Self {
        property::set_str(self, "month", value.as_str());
        self
    }

    /// How the day of the month is shown.
    ///
    /// `DayFormat day`
    ///
    /// Feature `intl`.
    #[doc(alias = "day")]
    pub fn get_day(&self) -> Option<crate::Intl::DayFormat> {
        property::get(self, "day")
    }

    /// Sets how the day of the month is shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "day")]
    pub fn set_day(&self, value: crate::Intl::DayFormat) -> &Self {
        property::set_str(self, "day", value.as_str());
        self
    }

    /// How the part of the day is shown; has an effect only in 12-hour time.
    ///
    /// `DayPeriodFormat dayPeriod`
    ///
    /// Feature `intl`.
    #[doc(alias = "dayPeriod")]
    pub fn get_day_period(&self) -> Option<crate::Intl::DayPeriodFormat> {
        property::get(self, "dayPeriod")
    }

    /// Sets how the part of the day is shown; has an effect only in 12-hour time.
    ///
    /// Feature `intl`.
    #[doc(alias = "dayPeriod")]
    pub fn set_day_period(&self, value: crate::Intl::DayPeriodFormat) -> &Self {
        property::set_str(self, "dayPeriod", value.as_str());
        self
    }

    /// How the hour is shown.
    ///
    /// `NumericFormat hour`
    ///
    /// Feature `intl`.
    #[doc(alias = "hour")]
    pub fn get_hour(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "hour")
    }

    /// Sets how the hour is shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "hour")]
    pub fn set_hour(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "hour", value.as_str());
        self
    }

    /// How the minute is shown.
    ///
    /// `NumericFormat minute`
    ///
    /// Feature `intl`.
    #[doc(alias = "minute")]
    pub fn get_minute(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "minute")
    }

    /// Sets how the minute is shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "minute")]
    pub fn set_minute(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "minute", value.as_str());
        self
    }

    /// How the second is shown.
    ///
    /// `NumericFormat second`
    ///
    /// Feature `intl`.
    #[doc(alias = "second")]
    pub fn get_second(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "second")
    }

    /// Sets how the second is shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "second")]
    pub fn set_second(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "second", value.as_str());
        self
    }

    /// The number of digits for fractions of a second, from 1 to 3.
    ///
    /// `unsigned long fractionalSecondDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "fractionalSecondDigits")]
    pub fn get_fractional_second_digits(&self) -> Option<u32> {
        property::get(self, "fractionalSecondDigits")
    }

    /// Sets the number of digits for fractions of a second, from 1 to 3.
    ///
    /// Feature `intl`.
    #[doc(alias = "fractionalSecondDigits")]
    pub fn set_fractional_second_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "fractionalSecondDigits", value as f64);
        self
    }

    /// How the time zone is shown; left out if missing.
    ///
    /// `TimeZoneNameFormat timeZoneName`
    ///
    /// Feature `intl`.
    #[doc(alias = "timeZoneName")]
    pub fn get_time_zone_name(&self) -> Option<crate::Intl::TimeZoneNameFormat> {
        property::get(self, "timeZoneName")
    }

    /// Sets how the time zone is shown; left out if missing.
    ///
    /// Feature `intl`.
    #[doc(alias = "timeZoneName")]
    pub fn set_time_zone_name(&self, value: crate::Intl::TimeZoneNameFormat) -> &Self {
        property::set_str(self, "timeZoneName", value.as_str());
        self
    }

    /// A preset for the date; cannot be combined with options for single parts.
    ///
    /// `DateTimeStyle dateStyle`
    ///
    /// Feature `intl`.
    #[doc(alias = "dateStyle")]
    pub fn get_date_style(&self) -> Option<crate::Intl::DateTimeStyle> {
        property::get(self, "dateStyle")
    }

    /// Sets a preset for the date; cannot be combined with options for single parts.
    ///
    /// Feature `intl`.
    #[doc(alias = "dateStyle")]
    pub fn set_date_style(&self, value: crate::Intl::DateTimeStyle) -> &Self {
        property::set_str(self, "dateStyle", value.as_str());
        self
    }

    /// A preset for the time; cannot be combined with options for single parts.
    ///
    /// `DateTimeStyle timeStyle`
    ///
    /// Feature `intl`.
    #[doc(alias = "timeStyle")]
    pub fn get_time_style(&self) -> Option<crate::Intl::DateTimeStyle> {
        property::get(self, "timeStyle")
    }

    /// Sets a preset for the time; cannot be combined with options for single parts.
    ///
    /// Feature `intl`.
    #[doc(alias = "timeStyle")]
    pub fn set_time_style(&self, value: crate::Intl::DateTimeStyle) -> &Self {
        property::set_str(self, "timeStyle", value.as_str());
        self
    }

    /// How a pattern is chosen for the wanted parts.
    ///
    /// `FormatMatcher formatMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "formatMatcher")]
    pub fn get_format_matcher(&self) -> Option<crate::Intl::FormatMatcher> {
        property::get(self, "formatMatcher")
    }

    /// Sets how a pattern is chosen for the wanted parts.
    ///
    /// Feature `intl`.
    #[doc(alias = "formatMatcher")]
    pub fn set_format_matcher(&self, value: crate::Intl::FormatMatcher) -> &Self {
        property::set_str(self, "formatMatcher", value.as_str());
        self
    }
}

impl Default for crate::Intl::DateTimeFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::ResolvedDateTimeFormatOptions {
    /// The options in effect of a date format.
    ///
    /// `dictionary ResolvedDateTimeFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the locale in use.
    ///
    /// `DOMString locale`
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// Sets the tag of the locale in use.
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// The calendar in use, such as `"gregory"`.
    ///
    /// `DOMString calendar`
    ///
    /// Feature `intl`.
    #[doc(alias = "calendar")]
    pub fn get_calendar(&self) -> Option<String> {
        property::get(self, "calendar")
    }

    /// Sets the calendar in use, such as `"gregory"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "calendar")]
    pub fn set_calendar(&self, value: &str) -> &Self {
        property::set_str(self, "calendar", value);
        self
    }

    /// The numbering system in use, such as `"latn"`.
    ///
    /// `DOMString numberingSystem`
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// Sets the numbering system in use, such as `"latn"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// Whether 12-hour time is used.
    ///
    /// `boolean hour12`
    ///
    /// Feature `intl`.
    #[doc(alias = "hour12")]
    pub fn get_hour12(&self) -> Option<bool> {
        property::get(self, "hour12")
    }

    /// Sets whether 12-hour time is used.
    ///
    /// Feature `intl`.
    #[doc(alias = "hour12")]
    pub fn set_hour12(&self, value: bool) -> &Self {
        property::set_bool(self, "hour12", value);
        self
    }

    /// The way of counting hours; present only if hours are shown.
    ///
    /// `HourCycle hourCycle`
    ///
    /// Feature `intl`.
    #[doc(alias = "hourCycle")]
    pub fn get_hour_cycle(&self) -> Option<crate::Intl::HourCycle> {
        property::get(self, "hourCycle")
    }

    /// Sets the way of counting hours; present only if hours are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "hourCycle")]
    pub fn set_hour_cycle(&self, value: crate::Intl::HourCycle) -> &Self {
        property::set_str(self, "hourCycle", value.as_str());
        self
    }

    /// The time zone in use; the system's own if none was asked for.
    ///
    /// `DOMString timeZone`
    ///
    /// Feature `intl`.
    #[doc(alias = "timeZone")]
    pub fn get_time_zone(&self) -> Option<String> {
        property::get(self, "timeZone")
    }

    /// Sets the time zone in use; the system's own if none was asked for.
    ///
    /// Feature `intl`.
    #[doc(alias = "timeZone")]
    pub fn set_time_zone(&self, value: &str) -> &Self {
        property::set_str(self, "timeZone", value);
        self
    }

    /// How the day of the week is shown, if it is.
    ///
    /// `WeekdayFormat weekday`
    ///
    /// Feature `intl`.
    #[doc(alias = "weekday")]
    pub fn get_weekday(&self) -> Option<crate::Intl::WeekdayFormat> {
        property::get(self, "weekday")
    }

    /// Sets how the day of the week is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "weekday")]
    pub fn set_weekday(&self, value: crate::Intl::WeekdayFormat) -> &Self {
        property::set_str(self, "weekday", value.as_str());
        self
    }

    /// How the era is shown, if it is.
    ///
    /// `EraFormat era`
    ///
    /// Feature `intl`.
    #[doc(alias = "era")]
    pub fn get_era(&self) -> Option<crate::Intl::EraFormat> {
        property::get(self, "era")
    }

    /// Sets how the era is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "era")]
    pub fn set_era(&self, value: crate::Intl::EraFormat) -> &Self {
        property::set_str(self, "era", value.as_str());
        self
    }

    /// How the year is shown, if it is.
    ///
    /// `YearFormat year`
    ///
    /// Feature `intl`.
    #[doc(alias = "year")]
    pub fn get_year(&self) -> Option<crate::Intl::YearFormat> {
        property::get(self, "year")
    }

    /// Sets how the year is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "year")]
    pub fn set_year(&self, value: crate::Intl::YearFormat) -> &Self {
        property::set_str(self, "year", value.as_str());
        self
    }

    /// How the month is shown, if it is.
    ///
    /// `MonthFormat month`
    ///
    /// Feature `intl`.
    #[doc(alias = "month")]
    pub fn get_month(&self) -> Option<crate::Intl::MonthFormat> {
        property::get(self, "month")
    }

    /// Sets how the month is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "month")]
    pub fn set_month(&self, value: crate::Intl::MonthFormat) -> &Self {
        property::set_str(self, "month", value.as_str());
        self
    }

    /// How the day of the month is shown, if it is.
    ///
    /// `DayFormat day`
    ///
    /// Feature `intl`.
    #[doc(alias = "day")]
    pub fn get_day(&self) -> Option<crate::Intl::DayFormat> {
        property::get(self, "day")
    }

    /// Sets how the day of the month is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "day")]
    pub fn set_day(&self, value: crate::Intl::DayFormat) -> &Self {
        property::set_str(self, "day", value.as_str());
        self
    }

    /// How the part of the day is shown, if it is.
    ///
    /// `DayPeriodFormat dayPeriod`
    ///
    /// Feature `intl`.
    #[doc(alias = "dayPeriod")]
    pub fn get_day_period(&self) -> Option<crate::Intl::DayPeriodFormat> {
        property::get(self, "dayPeriod")
    }

    /// Sets how the part of the day is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "dayPeriod")]
    pub fn set_day_period(&self, value: crate::Intl::DayPeriodFormat) -> &Self {
        property::set_str(self, "dayPeriod", value.as_str());
        self
    }

    /// How the hour is shown, if it is.
    ///
    /// `NumericFormat hour`
    ///
    /// Feature `intl`.
    #[doc(alias = "hour")]
    pub fn get_hour(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "hour")
    }

    /// Sets how the hour is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "hour")]
    pub fn set_hour(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "hour", value.as_str());
        self
    }

    /// How the minute is shown, if it is.
    ///
    /// `NumericFormat minute`
    ///
    /// Feature `intl`.
    #[doc(alias = "minute")]
    pub fn get_minute(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "minute")
    }

    /// Sets how the minute is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "minute")]
    pub fn set_minute(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "minute", value.as_str());
        self
    }

    /// How the second is shown, if it is.
    ///
    /// `NumericFormat second`
    ///
    /// Feature `intl`.
    #[doc(alias = "second")]
    pub fn get_second(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "second")
    }

    /// Sets how the second is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "second")]
    pub fn set_second(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "second", value.as_str());
        self
    }

    /// The number of digits for fractions of a second, if they are shown.
    ///
    /// `unsigned long fractionalSecondDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "fractionalSecondDigits")]
    pub fn get_fractional_second_digits(&self) -> Option<u32> {
        property::get(self, "fractionalSecondDigits")
    }

    /// Sets the number of digits for fractions of a second, if they are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "fractionalSecondDigits")]
    pub fn set_fractional_second_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "fractionalSecondDigits", value as f64);
        self
    }

    /// How the time zone is shown, if it is.
    ///
    /// `TimeZoneNameFormat timeZoneName`
    ///
    /// Feature `intl`.
    #[doc(alias = "timeZoneName")]
    pub fn get_time_zone_name(&self) -> Option<crate::Intl::TimeZoneNameFormat> {
        property::get(self, "timeZoneName")
    }

    /// Sets how the time zone is shown, if it is.
    ///
    /// Feature `intl`.
    #[doc(alias = "timeZoneName")]
    pub fn set_time_zone_name(&self, value: crate::Intl::TimeZoneNameFormat) -> &Self {
        property::set_str(self, "timeZoneName", value.as_str());
        self
    }

    /// The preset for the date, if one was asked for.
    ///
    /// `DateTimeStyle dateStyle`
    ///
    /// Feature `intl`.
    #[doc(alias = "dateStyle")]
    pub fn get_date_style(&self) -> Option<crate::Intl::DateTimeStyle> {
        property::get(self, "dateStyle")
    }

    /// Sets the preset for the date, if one was asked for.
    ///
    /// Feature `intl`.
    #[doc(alias = "dateStyle")]
    pub fn set_date_style(&self, value: crate::Intl::DateTimeStyle) -> &Self {
        property::set_str(self, "dateStyle", value.as_str());
        self
    }

    /// The preset for the time, if one was asked for.
    ///
    /// `DateTimeStyle timeStyle`
    ///
    /// Feature `intl`.
    #[doc(alias = "timeStyle")]
    pub fn get_time_style(&self) -> Option<crate::Intl::DateTimeStyle> {
        property::get(self, "timeStyle")
    }

    /// Sets the preset for the time, if one was asked for.
    ///
    /// Feature `intl`.
    #[doc(alias = "timeStyle")]
    pub fn set_time_style(&self, value: crate::Intl::DateTimeStyle) -> &Self {
        property::set_str(self, "timeStyle", value.as_str());
        self
    }
}

impl Default for crate::Intl::ResolvedDateTimeFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::DateTimeFormatPart {
    /// A part of a formatted date.
    ///
    /// `dictionary DateTimeFormatPart`
    ///
    /// Feature `intl`.
    pub fn new(type_: crate::Intl::DateTimeFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// The kind of the part, such as `"month"` or `"literal"`.
    ///
    /// `required DateTimeFormatPartType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::DateTimeFormatPartType {
        property::get(self, "type")
    }

    /// Sets the kind of the part, such as `"month"` or `"literal"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DateTimeFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The text of the part.
    ///
    /// `required DOMString value`
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the text of the part.
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl crate::Intl::DateTimeRangeFormatPart {
    /// A part of a formatted range of dates.
    ///
    /// `dictionary DateTimeRangeFormatPart`
    ///
    /// Feature `intl`.
    pub fn new(type_: crate::Intl::DateTimeFormatPartType, value: &str, source: crate::Intl::RangeSource) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        property::set_str(&this, "source", source.as_str());
        this
    }

    /// The kind of the part, such as `"month"` or `"literal"`.
    ///
    /// `required DateTimeFormatPartType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::DateTimeFormatPartType {
        property::get(self, "type")
    }

    /// Sets the kind of the part, such as `"month"` or `"literal"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DateTimeFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The text of the part.
    ///
    /// `required DOMString value`
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the text of the part.
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// Whether the part belongs to the start, to the end or to both.
    ///
    /// `required RangeSource source`
    ///
    /// Feature `intl`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> crate::Intl::RangeSource {
        property::get(self, "source")
    }

    /// Sets whether the part belongs to the start, to the end or to both.
    ///
    /// Feature `intl`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: crate::Intl::RangeSource) -> &Self {
        property::set_str(self, "source", value.as_str());
        self
    }
}

impl crate::Intl::DisplayNames {
    /// Makes a new `Intl.DisplayNames`.
    ///
    /// `constructor(any locales, DisplayNamesOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames/DisplayNames) · [Specification](https://tc39.es/ecma402/#sec-intl-displaynames-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `options` or its `type` is missing, and a `RangeError` for an invalid language
    /// tag or option value.
    #[inline]
    pub fn new(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::DisplayNamesOptions,
    ) -> Result<crate::Intl::DisplayNames, Exception> {
        Js::try_new_Intl_DisplayNames__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// Returns those of the locales that the browser supports for display names.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-Intl.DisplayNames.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_DisplayNames_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// As `supported_locales_of`, with `options`.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_DisplayNames_supportedLocalesOf__value2__as_value(
            &locales.to_value(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Returns the name for a code, or undefined if there is none and the fallback is `"none"`.
    ///
    /// `DOMString? of(DOMString code)`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames/of) · [Specification](https://tc39.es/ecma402/#sec-Intl.DisplayNames.prototype.of)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `code` is not valid for the type of names.
    #[inline]
    pub fn of(&self, code: &str) -> Result<Option<String>, Exception> {
        Js::try_call_of__str__as_value(js(self), code).map(Js::read)
    }

    /// Returns the locale and options in effect.
    ///
    /// `ResolvedDisplayNamesOptions resolvedOptions()`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-Intl.DisplayNames.prototype.resolvedOptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedDisplayNamesOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// The string `"Intl.DisplayNames"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames) · [Specification](https://tc39.es/ecma402/#intl-displaynames-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::DisplayNamesOptions {
    /// Options for translating codes into names.
    ///
    /// `dictionary DisplayNamesOptions`
    ///
    /// Feature `intl`.
    pub fn new(type_: crate::Intl::DisplayNamesType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// The kind of code, such as `"region"` or `"currency"`.
    ///
    /// `required DisplayNamesType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::DisplayNamesType {
        property::get(self, "type")
    }

    /// Sets the kind of code, such as `"region"` or `"currency"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DisplayNamesType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// How long the names are; `"long"` by default.
    ///
    /// `DisplayNamesStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::DisplayNamesStyle> {
        property::get(self, "style")
    }

    /// Sets how long the names are; `"long"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::DisplayNamesStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// Whether a code without a name is returned itself, the default, or gives nothing.
    ///
    /// `DisplayNamesFallback fallback`
    ///
    /// Feature `intl`.
    #[doc(alias = "fallback")]
    pub fn get_fallback(&self) -> Option<crate::Intl::DisplayNamesFallback> {
        property::get(self, "fallback")
    }

    /// Sets whether a code without a name is returned itself, the default, or gives nothing.
    ///
    /// Feature `intl`.
    #[doc(alias = "fallback")]
    pub fn set_fallback(&self, value: crate::Intl::DisplayNamesFallback) -> &Self {
        property::set_str(self, "fallback", value.as_str());
        self
    }

    /// Whether dialects are named in one, the default, or with the region apart.
    ///
    /// `DisplayNamesLanguageDisplay languageDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "languageDisplay")]
    pub fn get_language_display(&self) -> Option<crate::Intl::DisplayNamesLanguageDisplay> {
        property::get(self, "languageDisplay")
    }

    /// Sets whether dialects are named in one, the default, or with the region apart.
    ///
    /// Feature `intl`.
    #[doc(alias = "languageDisplay")]
    pub fn set_language_display(&self, value: crate::Intl::DisplayNamesLanguageDisplay) -> &Self {
        property::set_str(self, "languageDisplay", value.as_str());
        self
    }
}

impl crate::Intl::ResolvedDisplayNamesOptions {
    /// The options in effect of display names.
    ///
    /// `dictionary ResolvedDisplayNamesOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the locale in use.
    ///
    /// `DOMString locale`
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// Sets the tag of the locale in use.
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// How long the names are.
    ///
    /// `DisplayNamesStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::DisplayNamesStyle> {
        property::get(self, "style")
    }

    /// Sets how long the names are.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::DisplayNamesStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// The kind of code that is translated.
    ///
    /// `DisplayNamesType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::DisplayNamesType> {
        property::get(self, "type")
    }

    /// Sets the kind of code that is translated.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DisplayNamesType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Whether a code without a name is returned itself or gives nothing.
    ///
    /// `DisplayNamesFallback fallback`
    ///
    /// Feature `intl`.
    #[doc(alias = "fallback")]
    pub fn get_fallback(&self) -> Option<crate::Intl::DisplayNamesFallback> {
        property::get(self, "fallback")
    }

    /// Sets whether a code without a name is returned itself or gives nothing.
    ///
    /// Feature `intl`.
    #[doc(alias = "fallback")]
    pub fn set_fallback(&self, value: crate::Intl::DisplayNamesFallback) -> &Self {
        property::set_str(self, "fallback", value.as_str());
        self
    }

    /// How dialects are named; present only if the type is `"language"`.
    ///
    /// `DisplayNamesLanguageDisplay languageDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "languageDisplay")]
    pub fn get_language_display(&self) -> Option<crate::Intl::DisplayNamesLanguageDisplay> {
        property::get(self, "languageDisplay")
    }

    /// Sets how dialects are named; present only if the type is `"language"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "languageDisplay")]
    pub fn set_language_display(&self, value: crate::Intl::DisplayNamesLanguageDisplay) -> &Self {
        property::set_str(self, "languageDisplay", value.as_str());
        self
    }
}

impl Default for crate::Intl::ResolvedDisplayNamesOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::DurationFormat {
    /// Makes a new `Intl.DurationFormat`.
    ///
    /// `constructor(optional any locales, optional DurationFormatOptions options)`
    ///
    /// Feature `intl`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-intl-durationformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new() -> Result<crate::Intl::DurationFormat, Exception> {
        Js::try_new_Intl_DurationFormat__as_value().map(Js::cast)
    }

    /// As `new`, with `locales`.
    ///
    /// `constructor(optional any locales, optional DurationFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::DurationFormat, Exception> {
        Js::try_new_Intl_DurationFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// As `new_with_locales`, with `options`.
    ///
    /// `constructor(optional any locales, optional DurationFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::DurationFormatOptions,
    ) -> Result<crate::Intl::DurationFormat, Exception> {
        Js::try_new_Intl_DurationFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// Returns those of the locales that the browser supports for durations.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/supportedLocalesOf) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-Intl.DurationFormat.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_DurationFormat_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// As `supported_locales_of`, with `options`.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_DurationFormat_supportedLocalesOf__value2__as_value(
            &locales.to_value(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Returns a duration, given as an object with `hours`, `minutes` and so on, as text.
    ///
    /// `DOMString format(any duration)`
    ///
    /// Feature `intl`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/format) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-Intl.DurationFormat.prototype.format)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `duration` has no duration fields, and a `RangeError` where its fields are not
    /// integers or differ in sign.
    #[inline]
    pub fn format(&self, duration: impl IntoJs<JsValue>) -> Result<String, Exception> {
        Js::try_call_format__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// Formats a duration and returns the text in parts.
    ///
    /// `sequence<DurationFormatPart> formatToParts(any duration)`
    ///
    /// Feature `intl`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/formatToParts) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-Intl.DurationFormat.prototype.formatToParts)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `duration` has no duration fields, and a `RangeError` where its fields are not
    /// integers or differ in sign.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts(
        &self,
        duration: impl IntoJs<JsValue>,
    ) -> Result<Array<crate::Intl::DurationFormatPart>, Exception> {
        Js::try_call_formatToParts__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// Returns the locale and options in effect.
    ///
    /// `ResolvedDurationFormatOptions resolvedOptions()`
    ///
    /// Feature `intl`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/resolvedOptions) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-Intl.DurationFormat.prototype.resolvedOptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedDurationFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// The string `"Intl.DurationFormat"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#durationformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::DurationFormatOptions {
    /// Options for formatting durations.
    ///
    /// `dictionary DurationFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// The numbering system, such as `"latn"`; by default that of the locale.
    ///
    /// `DOMString numberingSystem`
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// Sets the numbering system, such as `"latn"`; by default that of the locale.
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// How long the text is; `"short"` by default.
    ///
    /// `DurationFormatStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::DurationFormatStyle> {
        property::get(self, "style")
    }

    /// Sets how long the text is; `"short"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::DurationFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// How years are shown; by default as `style` says.
    ///
    /// `DurationUnitStyle years`
    ///
    /// Feature `intl`.
    #[doc(alias = "years")]
    pub fn get_years(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "years")
    }

    /// Sets how years are shown; by default as `style` says.
    ///
    /// Feature `intl`.
    #[doc(alias = "years")]
    pub fn set_years(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "years", value.as_str());
        self
    }

    /// Whether years are shown even if they are zero.
    ///
    /// `DurationUnitDisplay yearsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "yearsDisplay")]
    pub fn get_years_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "yearsDisplay")
    }

    /// Sets whether years are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "yearsDisplay")]
    pub fn set_years_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "yearsDisplay", value.as_str());
        self
    }

    /// How months are shown; by default as `style` says.
    ///
    /// `DurationUnitStyle months`
    ///
    /// Feature `intl`.
    #[doc(alias = "months")]
    pub fn get_months(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "months")
    }

    /// Sets how months are shown; by default as `style` says.
    ///
    /// Feature `intl`.
    #[doc(alias = "months")]
    pub fn set_months(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "months", value.as_str());
        self
    }

    /// Whether months are shown even if they are zero.
    ///
    /// `DurationUnitDisplay monthsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "monthsDisplay")]
    pub fn get_months_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "monthsDisplay")
    }

    /// Sets whether months are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "monthsDisplay")]
    pub fn set_months_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "monthsDisplay", value.as_str());
        self
    }

    /// How weeks are shown; by default as `style` says.
    ///
    /// `DurationUnitStyle weeks`
    ///
    /// Feature `intl`.
    #[doc(alias = "weeks")]
    pub fn get_weeks(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "weeks")
    }

    /// Sets how weeks are shown; by default as `style` says.
    ///
    /// Feature `intl`.
    #[doc(alias = "weeks")]
    pub fn set_weeks(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "weeks", value.as_str());
        self
    }

    /// Whether weeks are shown even if they are zero.
    ///
    /// `DurationUnitDisplay weeksDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "weeksDisplay")]
    pub fn get_weeks_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "weeksDisplay")
    }

    /// Sets whether weeks are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "weeksDisplay")]
    pub fn set_weeks_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "weeksDisplay", value.as_str());
        self
    }

    /// How days are shown; by default as `style` says.
    ///
    /// `DurationUnitStyle days`
    ///
    /// Feature `intl`.
    #[doc(alias = "days")]
    pub fn get_days(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "days")
    }

    /// Sets how days are shown; by default as `style` says.
    ///
    /// Feature `intl`.
    #[doc(alias = "days")]
    pub fn set_days(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "days", value.as_str());
        self
    }

    /// Whether days are shown even if they are zero.
    ///
    /// `DurationUnitDisplay daysDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "daysDisplay")]
    pub fn get_days_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "daysDisplay")
    }

    /// Sets whether days are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "daysDisplay")]
    pub fn set_days_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "daysDisplay", value.as_str());
        self
    }

    /// How hours are shown; `"numeric"` and `"2-digit"` give digits without a unit.
    ///
    /// `DurationTimeUnitStyle hours`
    ///
    /// Feature `intl`.
    #[doc(alias = "hours")]
    pub fn get_hours(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "hours")
    }

    /// Sets how hours are shown; `"numeric"` and `"2-digit"` give digits without a unit.
    ///
    /// Feature `intl`.
    #[doc(alias = "hours")]
    pub fn set_hours(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "hours", value.as_str());
        self
    }

    /// Whether hours are shown even if they are zero.
    ///
    /// `DurationUnitDisplay hoursDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "hoursDisplay")]
    pub fn get_hours_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "hoursDisplay")
    }

    /// Sets whether hours are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "hoursDisplay")]
    pub fn set_hours_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "hoursDisplay", value.as_str());
        self
    }

    /// How minutes are shown; only digits are allowed if hours are shown as digits.
    ///
    /// `DurationTimeUnitStyle minutes`
    ///
    /// Feature `intl`.
    #[doc(alias = "minutes")]
    pub fn get_minutes(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "minutes")
    }

    /// Sets how minutes are shown; only digits are allowed if hours are shown as digits.
    ///
    /// Feature `intl`.
    #[doc(alias = "minutes")]
    pub fn set_minutes(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "minutes", value.as_str());
        self
    }

    /// Whether minutes are shown even if they are zero.
    ///
    /// `DurationUnitDisplay minutesDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "minutesDisplay")]
    pub fn get_minutes_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "minutesDisplay")
    }

    /// Sets whether minutes are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "minutesDisplay")]
    pub fn set_minutes_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "minutesDisplay", value.as_str());
        self
    }

    /// How seconds are shown; only digits are allowed if minutes are shown as digits.
    ///
    /// `DurationTimeUnitStyle seconds`
    ///
    /// Feature `intl`.
    #[doc(alias = "seconds")]
    pub fn get_seconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "seconds")
    }

    /// Sets how seconds are shown; only digits are allowed if minutes are shown as digits.
    ///
    /// Feature `intl`.
    #[doc(alias = "seconds")]
    pub fn set_seconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "seconds", value.as_str());
        self
    }

    /// Whether seconds are shown even if they are zero.
    ///
    /// `DurationUnitDisplay secondsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "secondsDisplay")]
    pub fn get_seconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "secondsDisplay")
    }

    /// Sets whether seconds are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "secondsDisplay")]
    pub fn set_seconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "secondsDisplay", value.as_str());
        self
    }

    /// How milliseconds are shown; `"numeric"` makes them a fraction of the seconds.
    ///
    /// `DurationTimeUnitStyle milliseconds`
    ///
    /// Feature `intl`.
    #[doc(alias = "milliseconds")]
    pub fn get_milliseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "milliseconds")
    }

    /// Sets how milliseconds are shown; `"numeric"` makes them a fraction of the seconds.
    ///
    /// Feature `intl`.
    #[doc(alias = "milliseconds")]
    pub fn set_milliseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "milliseconds", value.as_str());
        self
    }

    /// Whether milliseconds are shown even if they are zero.
    ///
    /// `DurationUnitDisplay millisecondsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "millisecondsDisplay")]
    pub fn get_milliseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "millisecondsDisplay")
    }

    /// Sets whether milliseconds are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "millisecondsDisplay")]
    pub fn set_milliseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "millisecondsDisplay", value.as_str());
        self
    }

    /// How microseconds are shown; `"numeric"` makes them a fraction of the larger unit.
    ///
    /// `DurationTimeUnitStyle microseconds`
    ///
    /// Feature `intl`.
    #[doc(alias = "microseconds")]
    pub fn get_microseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "microseconds")
    }

    /// Sets how microseconds are shown; `"numeric"` makes them a fraction of the larger unit.
    ///
    /// Feature `intl`.
    #[doc(alias = "microseconds")]
    pub fn set_microseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "microseconds", value.as_str());
        self
    }

    /// Whether microseconds are shown even if they are zero.
    ///
    /// `DurationUnitDisplay microsecondsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "microsecondsDisplay")]
    pub fn get_microseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "microsecondsDisplay")
    }

    /// Sets whether microseconds are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "microsecondsDisplay")]
    pub fn set_microseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "microsecondsDisplay", value.as_str());
        self
    }

    /// How nanoseconds are shown; `"numeric"` makes them a fraction of the larger unit.
    ///
    /// `DurationTimeUnitStyle nanoseconds`
    ///
    /// Feature `intl`.
    #[doc(alias = "nanoseconds")]
    pub fn get_nanoseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "nanoseconds")
    }

    /// Sets how nanoseconds are shown; `"numeric"` makes them a fraction of the larger unit.
    ///
    /// Feature `intl`.
    #[doc(alias = "nanoseconds")]
    pub fn set_nanoseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "nanoseconds", value.as_str());
        self
    }

    /// Whether nanoseconds are shown even if they are zero.
    ///
    /// `DurationUnitDisplay nanosecondsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "nanosecondsDisplay")]
    pub fn get_nanoseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "nanosecondsDisplay")
    }

    /// Sets whether nanoseconds are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "nanosecondsDisplay")]
    pub fn set_nanoseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "nanosecondsDisplay", value.as_str());
        self
    }

    /// The number of digits of a fraction, from 0 to 9; as many as needed if missing.
    ///
    /// `unsigned long fractionalDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "fractionalDigits")]
    pub fn get_fractional_digits(&self) -> Option<u32> {
        property::get(self, "fractionalDigits")
    }

    /// Sets the number of digits of a fraction, from 0 to 9; as many as needed if missing.
    ///
    /// Feature `intl`.
    #[doc(alias = "fractionalDigits")]
    pub fn set_fractional_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "fractionalDigits", value as f64);
        self
    }
}

impl Default for crate::Intl::DurationFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::ResolvedDurationFormatOptions {
    /// The options in effect of a duration format.
    ///
    /// `dictionary ResolvedDurationFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the locale in use.
    ///
    /// `DOMString locale`
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// Sets the tag of the locale in use.
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// The numbering system in use, such as `"latn"`.
    ///
    /// `DOMString numberingSystem`
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// Sets the numbering system in use, such as `"latn"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// How long the text is.
    ///
    /// `DurationFormatStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::DurationFormatStyle> {
        property::get(self, "style")
    }

    /// Sets how long the text is.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::DurationFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// How years are shown.
    ///
    /// `DurationUnitStyle years`
    ///
    /// Feature `intl`.
    #[doc(alias = "years")]
    pub fn get_years(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "years")
    }

    /// Sets how years are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "years")]
    pub fn set_years(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "years", value.as_str());
        self
    }

    /// Whether years are shown even if they are zero.
    ///
    /// `DurationUnitDisplay yearsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "yearsDisplay")]
    pub fn get_years_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "yearsDisplay")
    }

    /// Sets whether years are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "yearsDisplay")]
    pub fn set_years_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "yearsDisplay", value.as_str());
        self
    }

    /// How months are shown.
    ///
    /// `DurationUnitStyle months`
    ///
    /// Feature `intl`.
    #[doc(alias = "months")]
    pub fn get_months(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "months")
    }

    /// Sets how months are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "months")]
    pub fn set_months(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "months", value.as_str());
        self
    }

    /// Whether months are shown even if they are zero.
    ///
    /// `DurationUnitDisplay monthsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "monthsDisplay")]
    pub fn get_months_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "monthsDisplay")
    }

    /// Sets whether months are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "monthsDisplay")]
    pub fn set_months_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "monthsDisplay", value.as_str());
        self
    }

    /// How weeks are shown.
    ///
    /// `DurationUnitStyle weeks`
    ///
    /// Feature `intl`.
    #[doc(alias = "weeks")]
    pub fn get_weeks(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "weeks")
    }

    /// Sets how weeks are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "weeks")]
    pub fn set_weeks(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "weeks", value.as_str());
        self
    }

    /// Whether weeks are shown even if they are zero.
    ///
    /// `DurationUnitDisplay weeksDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "weeksDisplay")]
    pub fn get_weeks_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "weeksDisplay")
    }

    /// Sets whether weeks are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "weeksDisplay")]
    pub fn set_weeks_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "weeksDisplay", value.as_str());
        self
    }

    /// How days are shown.
    ///
    /// `DurationUnitStyle days`
    ///
    /// Feature `intl`.
    #[doc(alias = "days")]
    pub fn get_days(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "days")
    }

    /// Sets how days are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "days")]
    pub fn set_days(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "days", value.as_str());
        self
    }

    /// Whether days are shown even if they are zero.
    ///
    /// `DurationUnitDisplay daysDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "daysDisplay")]
    pub fn get_days_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "daysDisplay")
    }

    /// Sets whether days are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "daysDisplay")]
    pub fn set_days_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "daysDisplay", value.as_str());
        self
    }

    /// How hours are shown.
    ///
    /// `DurationTimeUnitStyle hours`
    ///
    /// Feature `intl`.
    #[doc(alias = "hours")]
    pub fn get_hours(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "hours")
    }

    /// Sets how hours are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "hours")]
    pub fn set_hours(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "hours", value.as_str());
        self
    }

    /// Whether hours are shown even if they are zero.
    ///
    /// `DurationUnitDisplay hoursDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "hoursDisplay")]
    pub fn get_hours_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "hoursDisplay")
    }

    /// Sets whether hours are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "hoursDisplay")]
    pub fn set_hours_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "hoursDisplay", value.as_str());
        self
    }

    /// How minutes are shown.
    ///
    /// `DurationTimeUnitStyle minutes`
    ///
    /// Feature `intl`.
    #[doc(alias = "minutes")]
    pub fn get_minutes(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "minutes")
    }

    /// Sets how minutes are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "minutes")]
    pub fn set_minutes(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "minutes", value.as_str());
        self
    }

    /// Whether minutes are shown even if they are zero.
    ///
    /// `DurationUnitDisplay minutesDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "minutesDisplay")]
    pub fn get_minutes_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "minutesDisplay")
    }

    /// Sets whether minutes are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "minutesDisplay")]
    pub fn set_minutes_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "minutesDisplay", value.as_str());
        self
    }

    /// How seconds are shown.
    ///
    /// `DurationTimeUnitStyle seconds`
    ///
    /// Feature `intl`.
    #[doc(alias = "seconds")]
    pub fn get_seconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "seconds")
    }

    /// Sets how seconds are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "seconds")]
    pub fn set_seconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "seconds", value.as_str());
        self
    }

    /// Whether seconds are shown even if they are zero.
    ///
    /// `DurationUnitDisplay secondsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "secondsDisplay")]
    pub fn get_seconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "secondsDisplay")
    }

    /// Sets whether seconds are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "secondsDisplay")]
    pub fn set_seconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "secondsDisplay", value.as_str());
        self
    }

    /// How milliseconds are shown.
    ///
    /// `DurationTimeUnitStyle milliseconds`
    ///
    /// Feature `intl`.
    #[doc(alias = "milliseconds")]
    pub fn get_milliseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "milliseconds")
    }

    /// Sets how milliseconds are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "milliseconds")]
    pub fn set_milliseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "milliseconds", value.as_str());
        self
    }

    /// Whether milliseconds are shown even if they are zero.
    ///
    /// `DurationUnitDisplay millisecondsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "millisecondsDisplay")]
    pub fn get_milliseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "millisecondsDisplay")
    }

    /// Sets whether milliseconds are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "millisecondsDisplay")]
    pub fn set_milliseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "millisecondsDisplay", value.as_str());
        self
    }

    /// How microseconds are shown.
    ///
    /// `DurationTimeUnitStyle microseconds`
    ///
    /// Feature `intl`.
    #[doc(alias = "microseconds")]
    pub fn get_microseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "microseconds")
    }

    /// Sets how microseconds are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "microseconds")]
    pub fn set_microseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "microseconds", value.as_str());
        self
    }

    /// Whether microseconds are shown even if they are zero.
    ///
    /// `DurationUnitDisplay microsecondsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "microsecondsDisplay")]
    pub fn get_microseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "microsecondsDisplay")
    }

    /// Sets whether microseconds are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "microsecondsDisplay")]
    pub fn set_microseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "microsecondsDisplay", value.as_str());
        self
    }

    /// How nanoseconds are shown.
    ///
    /// `DurationTimeUnitStyle nanoseconds`
    ///
    /// Feature `intl`.
    #[doc(alias = "nanoseconds")]
    pub fn get_nanoseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "nanoseconds")
    }

    /// Sets how nanoseconds are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "nanoseconds")]
    pub fn set_nanoseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "nanoseconds", value.as_str());
        self
    }

    /// Whether nanoseconds are shown even if they are zero.
    ///
    /// `DurationUnitDisplay nanosecondsDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "nanosecondsDisplay")]
    pub fn get_nanoseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "nanosecondsDisplay")
    }

    /// Sets whether nanoseconds are shown even if they are zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "nanosecondsDisplay")]
    pub fn set_nanoseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "nanosecondsDisplay", value.as_str());
        self
    }

    /// The number of digits of a fraction; missing if as many as needed are shown.
    ///
    /// `unsigned long fractionalDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "fractionalDigits")]
    pub fn get_fractional_digits(&self) -> Option<u32> {
        property::get(self, "fractionalDigits")
    }

    /// Sets the number of digits of a fraction; missing if as many as needed are shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "fractionalDigits")]
    pub fn set_fractional_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "fractionalDigits", value as f64);
        self
    }
}

impl Default for crate::Intl::ResolvedDurationFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::DurationFormatPart {
    /// A part of a formatted duration.
    ///
    /// `dictionary DurationFormatPart`
    ///
    /// Feature `intl`.
    pub fn new(type_: crate::Intl::DurationFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// The kind of the part, such as `"integer"` or `"literal"`.
    ///
    /// `required DurationFormatPartType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::DurationFormatPartType {
        property::get(self, "type")
    }

    /// Sets the kind of the part, such as `"integer"` or `"literal"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DurationFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The text of the part.
    ///
    /// `required DOMString value`
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the text of the part.
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// The unit that the part belongs to, such as `"hour"`; missing for text between units.
    ///
    /// `DOMString unit`
    ///
    /// Feature `intl`.
    #[doc(alias = "unit")]
    pub fn get_unit(&self) -> Option<String> {
        property::get(self, "unit")
    }

    /// Sets the unit that the part belongs to, such as `"hour"`; missing for text between units.
    ///
    /// Feature `intl`.
    #[doc(alias = "unit")]
    pub fn set_unit(&self, value: &str) -> &Self {
        property::set_str(self, "unit", value);
        self
    }
}

impl crate::Intl::ListFormat {
    /// Makes a new `Intl.ListFormat`.
    ///
    /// `constructor(optional any locales, optional ListFormatOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/ListFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-listformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new() -> Result<crate::Intl::ListFormat, Exception> {
        Js::try_new_Intl_ListFormat__as_value().map(Js::cast)
    }

    /// As `new`, with `locales`.
    ///
    /// `constructor(optional any locales, optional ListFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::ListFormat, Exception> {
        Js::try_new_Intl_ListFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// As `new_with_locales`, with `options`.
    ///
    /// `constructor(optional any locales, optional ListFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::ListFormatOptions,
    ) -> Result<crate::Intl::ListFormat, Exception> {
        Js::try_new_Intl_ListFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// Returns those of the locales that the browser supports for lists.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-Intl.ListFormat.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_ListFormat_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// As `supported_locales_of`, with `options`.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_ListFormat_supportedLocalesOf__value2__as_value(&locales.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// Returns the strings joined as a list.
    ///
    /// `DOMString format(sequence<DOMString> list)`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/format) · [Specification](https://tc39.es/ecma402/#sec-Intl.ListFormat.prototype.format)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn format(&self, list: impl IntoSequence<String>) -> String {
        expected(
            "Intl.ListFormat.format",
            Js::try_call_format__value__as_value(js(self), &list.into_array()).map(Js::read),
        )
    }

    /// Joins the strings as a list and returns the text in parts.
    ///
    /// `sequence<ListFormatPart> formatToParts(sequence<DOMString> list)`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/formatToParts) · [Specification](https://tc39.es/ecma402/#sec-Intl.ListFormat.prototype.formatToParts)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "formatToParts")]
    #[inline]
    #[track_caller]
    pub fn format_to_parts(&self, list: impl IntoSequence<String>) -> Array<crate::Intl::ListFormatPart> {
        expected(
            "Intl.ListFormat.formatToParts",
            Js::try_call_formatToParts__value__as_value(js(self), &list.into_array()).map(Js::read),
        )
    }

    /// Returns the locale and options in effect.
    ///
    /// `ResolvedListFormatOptions resolvedOptions()`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-Intl.ListFormat.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedListFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// The string `"Intl.ListFormat"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat) · [Specification](https://tc39.es/ecma402/#listformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::ListFormatOptions {
    /// Options for joining words into a list.
    ///
    /// `dictionary ListFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// Whether items are joined by "and", the default, by "or", or as amounts with units.
    ///
    /// `ListFormatType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::ListFormatType> {
        property::get(self, "type")
    }

    /// Sets whether items are joined by "and", the default, by "or", or as amounts with units.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::ListFormatType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// How long the words between the items are; `"long"` by default.
    ///
    /// `ListFormatStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::ListFormatStyle> {
        property::get(self, "style")
    }

    /// Sets how long the words between the items are; `"long"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::ListFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }
}

impl Default for crate::Intl::ListFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::ResolvedListFormatOptions {
    /// The options in effect of a list format.
    ///
    /// `dictionary ResolvedListFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the locale in use.
    ///
    /// `DOMString locale`
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// Sets the tag of the locale in use.
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// Whether items are joined by "and", by "or", or as amounts with units.
    ///
    /// `ListFormatType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::ListFormatType> {
        property::get(self, "type")
    }

    /// Sets whether items are joined by "and", by "or", or as amounts with units.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::ListFormatType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// How long the words between the items are.
    ///
    /// `ListFormatStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::ListFormatStyle> {
        property::get(self, "style")
    }

    /// Sets how long the words between the items are.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::ListFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }
}

impl Default for crate::Intl::ResolvedListFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::ListFormatPart {
    /// A part of a formatted list.
    ///
    /// `dictionary ListFormatPart`
    ///
    /// Feature `intl`.
    pub fn new(type_: crate::Intl::ListFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// Whether the part is an item (`"element"`) or text between items (`"literal"`).
    ///
    /// `required ListFormatPartType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::ListFormatPartType {
        property::get(self, "type")
    }

    /// Sets whether the part is an item (`"element"`) or text between items (`"literal"`).
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::ListFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The text of the part.
    ///
    /// `required DOMString value`
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the text of the part.
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl crate::Intl::Locale {
    /// Makes a new `Intl.Locale`.
    ///
    /// `constructor(any tag, optional LocaleOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/Locale) · [Specification](https://tc39.es/ecma402/#sec-intl-locale-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `tag` is neither a string nor an object, and a `RangeError` for an invalid tag or
    /// option value.
    #[inline]
    pub fn new(tag: impl IntoJs<JsValue>) -> Result<crate::Intl::Locale, Exception> {
        Js::try_new_Intl_Locale__value__as_value(&tag.to_value()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(any tag, optional LocaleOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `tag` is neither a string nor an object, and a `RangeError` for an invalid tag or
    /// option value.
    #[inline]
    pub fn new_with_options(
        tag: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleOptions,
    ) -> Result<crate::Intl::Locale, Exception> {
        Js::try_new_Intl_Locale__value2__as_value(&tag.to_value(), options.as_ref()).map(Js::cast)
    }

    /// The tag without extensions: language, script, region and variants.
    ///
    /// `readonly attribute DOMString baseName`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/baseName) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.baseName)
    #[doc(alias = "baseName")]
    #[inline]
    pub fn base_name(&self) -> String {
        Js::get_baseName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The calendar asked for, such as `"buddhist"`, or undefined.
    ///
    /// `readonly attribute DOMString? calendar`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/calendar) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.calendar)
    #[inline]
    pub fn calendar(&self) -> Option<String> {
        Js::get_calendar__as_value(js(self)).as_string()
    }

    /// Whether upper or lower case sorts first: `"upper"`, `"lower"` or `"false"`; undefined if not set.
    ///
    /// `readonly attribute DOMString? caseFirst`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/caseFirst) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.caseFirst)
    #[doc(alias = "caseFirst")]
    #[inline]
    pub fn case_first(&self) -> Option<String> {
        Js::get_caseFirst__as_value(js(self)).as_string()
    }

    /// The sort order asked for, such as `"phonebk"`, or undefined.
    ///
    /// `readonly attribute DOMString? collation`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/collation) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.collation)
    #[inline]
    pub fn collation(&self) -> Option<String> {
        Js::get_collation__as_value(js(self)).as_string()
    }

    /// The first day of the week asked for, such as `"mon"`, or undefined.
    ///
    /// `readonly attribute DOMString? firstDayOfWeek`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale) · [Specification](https://tc39.es/ecma402/#locale-objects)
    #[doc(alias = "firstDayOfWeek")]
    #[inline]
    pub fn first_day_of_week(&self) -> Option<String> {
        Js::get_firstDayOfWeek__as_value(js(self)).as_string()
    }

    /// The way of counting hours asked for, such as `"h23"`, or undefined.
    ///
    /// `readonly attribute DOMString? hourCycle`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/hourCycle) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.hourCycle)
    #[doc(alias = "hourCycle")]
    #[inline]
    pub fn hour_cycle(&self) -> Option<String> {
        Js::get_hourCycle__as_value(js(self)).as_string()
    }

    /// The language, such as `"en"`.
    ///
    /// `readonly attribute DOMString language`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/language) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.language)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The numbering system asked for, such as `"arab"`, or undefined.
    ///
    /// `readonly attribute DOMString? numberingSystem`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/numberingSystem) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.numberingSystem)
    #[doc(alias = "numberingSystem")]
    #[inline]
    pub fn numbering_system(&self) -> Option<String> {
        Js::get_numberingSystem__as_value(js(self)).as_string()
    }

    /// Whether digits in a text are to be sorted as numbers.
    ///
    /// `readonly attribute boolean numeric`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/numeric) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.numeric)
    #[inline]
    pub fn numeric(&self) -> bool {
        Js::get_numeric__as_bool(js(self)).get()
    }

    /// The region, such as `"US"`, or undefined.
    ///
    /// `readonly attribute DOMString? region`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/region) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.region)
    #[inline]
    pub fn region(&self) -> Option<String> {
        Js::get_region__as_value(js(self)).as_string()
    }

    /// The script, such as `"Latn"`, or undefined.
    ///
    /// `readonly attribute DOMString? script`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/script) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.script)
    #[inline]
    pub fn script(&self) -> Option<String> {
        Js::get_script__as_value(js(self)).as_string()
    }

    /// The variants joined by hyphens, or undefined if there are none.
    ///
    /// `readonly attribute DOMString? variants`
    ///
    /// Feature `intl`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/variants) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.variants)
    #[inline]
    pub fn variants(&self) -> Option<String> {
        Js::get_variants__as_value(js(self)).as_string()
    }

    /// Returns the calendars in use for the locale, the preferred one first.
    ///
    /// `sequence<DOMString> getCalendars()`
    ///
    /// Feature `intl`. Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getCalendars) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getCalendars)
    #[doc(alias = "getCalendars")]
    #[inline]
    pub fn get_calendars(&self) -> Array<String> {
        FromJs::from_js(Js::call_getCalendars__as_value(js(self)))
    }

    /// Returns the sort orders in use for the locale.
    ///
    /// `sequence<DOMString> getCollations()`
    ///
    /// Feature `intl`. Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getCollations) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getCollations)
    #[doc(alias = "getCollations")]
    #[inline]
    pub fn get_collations(&self) -> Array<String> {
        FromJs::from_js(Js::call_getCollations__as_value(js(self)))
    }

    /// Returns the ways of counting hours in use for the locale, the preferred one first.
    ///
    /// `sequence<DOMString> getHourCycles()`
    ///
    /// Feature `intl`. Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getHourCycles) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getHourCycles)
    #[doc(alias = "getHourCycles")]
    #[inline]
    pub fn get_hour_cycles(&self) -> Array<String> {
        FromJs::from_js(Js::call_getHourCycles__as_value(js(self)))
    }

    /// Returns the numbering systems in use for the locale, the preferred one first.
    ///
    /// `sequence<DOMString> getNumberingSystems()`
    ///
    /// Feature `intl`. Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getNumberingSystems) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getNumberingSystems)
    #[doc(alias = "getNumberingSystems")]
    #[inline]
    pub fn get_numbering_systems(&self) -> Array<String> {
        FromJs::from_js(Js::call_getNumberingSystems__as_value(js(self)))
    }

    /// Returns the direction of writing.
    ///
    /// `TextInfo getTextInfo()`
    ///
    /// Feature `intl`. Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getTextInfo) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getTextInfo)
    #[doc(alias = "getTextInfo")]
    #[inline]
    pub fn get_text_info(&self) -> crate::Intl::TextInfo {
        FromJs::from_js(Js::call_getTextInfo__as_value(js(self)))
    }

    /// Returns the time zones of the region, or undefined if the locale has no region.
    ///
    /// `sequence<DOMString>? getTimeZones()`
    ///
    /// Feature `intl`. Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getTimeZones) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getTimeZones)
    #[doc(alias = "getTimeZones")]
    #[inline]
    pub fn get_time_zones(&self) -> Option<Array<String>> {
        Js::call_getTimeZones__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the first day of the week and the days of the weekend.
    ///
    /// `WeekInfo getWeekInfo()`
    ///
    /// Feature `intl`. Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getWeekInfo) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getWeekInfo)
    #[doc(alias = "getWeekInfo")]
    #[inline]
    pub fn get_week_info(&self) -> crate::Intl::WeekInfo {
        FromJs::from_js(Js::call_getWeekInfo__as_value(js(self)))
    }

    /// Returns the locale with the most likely script and region added.
    ///
    /// `Locale maximize()`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/maximize) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.maximize)
    #[inline]
    pub fn maximize(&self) -> crate::Intl::Locale {
        FromJs::from_js(Js::call_maximize__as_value(js(self)))
    }

    /// Returns the locale without those parts that are likely anyway.
    ///
    /// `Locale minimize()`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/minimize) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.minimize)
    #[inline]
    pub fn minimize(&self) -> crate::Intl::Locale {
        FromJs::from_js(Js::call_minimize__as_value(js(self)))
    }

    /// The string `"Intl.Locale"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale) · [Specification](https://tc39.es/ecma402/#locale-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for crate::Intl::Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl crate::Intl::LocaleOptions {
    /// Parts that replace those of a language tag in making a locale.
    ///
    /// `dictionary LocaleOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The first day of the week, such as `"mon"`.
    ///
    /// `DOMString firstDayOfWeek`
    ///
    /// Feature `intl`.
    #[doc(alias = "firstDayOfWeek")]
    pub fn get_first_day_of_week(&self) -> Option<String> {
        property::get(self, "firstDayOfWeek")
    }

    /// Sets the first day of the week, such as `"mon"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "firstDayOfWeek")]
    pub fn set_first_day_of_week(&self, value: &str) -> &Self {
        property::set_str(self, "firstDayOfWeek", value);
        self
    }

    /// The language, such as `"en"`.
    ///
    /// `DOMString language`
    ///
    /// Feature `intl`.
    #[doc(alias = "language")]
    pub fn get_language(&self) -> Option<String> {
        property::get(self, "language")
    }

    /// Sets the language, such as `"en"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "language")]
    pub fn set_language(&self, value: &str) -> &Self {
        property::set_str(self, "language", value);
        self
    }

    /// The script, such as `"Latn"`.
    ///
    /// `DOMString script`
    ///
    /// Feature `intl`.
    #[doc(alias = "script")]
    pub fn get_script(&self) -> Option<String> {
        property::get(self, "script")
    }

    /// Sets the script, such as `"Latn"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "script")]
    pub fn set_script(&self, value: &str) -> &Self {
        property::set_str(self, "script", value);
        self
    }

    /// The region, such as `"US"`.
    ///
    /// `DOMString region`
    ///
    /// Feature `intl`.
    #[doc(alias = "region")]
    pub fn get_region(&self) -> Option<String> {
        property::get(self, "region")
    }

    /// Sets the region, such as `"US"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "region")]
    pub fn set_region(&self, value: &str) -> &Self {
        property::set_str(self, "region", value);
        self
    }

    /// The variants, joined by hyphens.
    ///
    /// `DOMString variants`
    ///
    /// Feature `intl`.
    #[doc(alias = "variants")]
    pub fn get_variants(&self) -> Option<String> {
        property::get(self, "variants")
    }

    /// Sets the variants, joined by hyphens.
    ///
    /// Feature `intl`.
    #[doc(alias = "variants")]
    pub fn set_variants(&self, value: &str) -> &Self {
        property::set_str(self, "variants", value);
        self
    }

    /// The calendar, such as `"gregory"`.
    ///
    /// `DOMString calendar`
    ///
    /// Feature `intl`.
    #[doc(alias = "calendar")]
    pub fn get_calendar(&self) -> Option<String> {
        property::get(self, "calendar")
    }

    /// Sets the calendar, such as `"gregory"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "calendar")]
    pub fn set_calendar(&self, value: &str) -> &Self {
        property::set_str(self, "calendar", value);
        self
    }

    /// The sort order, such as `"phonebk"`.
    ///
    /// `DOMString collation`
    ///
    /// Feature `intl`.
    #[doc(alias = "collation")]
    pub fn get_collation(&self) -> Option<String> {
        property::get(self, "collation")
    }

    /// Sets the sort order, such as `"phonebk"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "collation")]
    pub fn set_collation(&self, value: &str) -> &Self {
        property::set_str(self, "collation", value);
        self
    }

    /// The way of counting hours.
    ///
    /// `HourCycle hourCycle`
    ///
    /// Feature `intl`.
    #[doc(alias = "hourCycle")]
    pub fn get_hour_cycle(&self) -> Option<crate::Intl::HourCycle> {
        property::get(self, "hourCycle")
    }

    /// Sets the way of counting hours.
    ///
    /// Feature `intl`.
    #[doc(alias = "hourCycle")]
    pub fn set_hour_cycle(&self, value: crate::Intl::HourCycle) -> &Self {
        property::set_str(self, "hourCycle", value.as_str());
        self
    }

    /// Whether upper or lower case sorts first.
    ///
    /// `CollatorCaseFirst caseFirst`
    ///
    /// Feature `intl`.
    #[doc(alias = "caseFirst")]
    pub fn get_case_first(&self) -> Option<crate::Intl::CollatorCaseFirst> {
        property::get(self, "caseFirst")
    }

    /// Sets whether upper or lower case sorts first.
    ///
    /// Feature `intl`.
    #[doc(alias = "caseFirst")]
    pub fn set_case_first(&self, value: crate::Intl::CollatorCaseFirst) -> &Self {
        property::set_str(self, "caseFirst", value.as_str());
        self
    }

    /// Whether digits in a text are sorted as numbers.
    ///
    /// `boolean numeric`
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<bool> {
        property::get(self, "numeric")
    }

    /// Sets whether digits in a text are sorted as numbers.
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn set_numeric(&self, value: bool) -> &Self {
        property::set_bool(self, "numeric", value);
        self
    }

    /// The numbering system, such as `"latn"`.
    ///
    /// `DOMString numberingSystem`
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// Sets the numbering system, such as `"latn"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }
}

impl Default for crate::Intl::LocaleOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::TextInfo {
    /// The direction of writing of a locale.
    ///
    /// `dictionary TextInfo`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The direction of writing: `"ltr"` or `"rtl"`.
    ///
    /// `DOMString direction`
    ///
    /// Feature `intl`.
    #[doc(alias = "direction")]
    pub fn get_direction(&self) -> Option<String> {
        property::get(self, "direction")
    }

    /// Sets the direction of writing: `"ltr"` or `"rtl"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "direction")]
    pub fn set_direction(&self, value: &str) -> &Self {
        property::set_str(self, "direction", value);
        self
    }
}

impl Default for crate::Intl::TextInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::WeekInfo {
    /// The customs of a locale about weeks.
    ///
    /// `dictionary WeekInfo`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The first day of the week, from 1 for Monday to 7 for Sunday.
    ///
    /// `unsigned long firstDay`
    ///
    /// Feature `intl`.
    #[doc(alias = "firstDay")]
    pub fn get_first_day(&self) -> Option<u32> {
        property::get(self, "firstDay")
    }

    /// Sets the first day of the week, from 1 for Monday to 7 for Sunday.
    ///
    /// Feature `intl`.
    #[doc(alias = "firstDay")]
    pub fn set_first_day(&self, value: u32) -> &Self {
        property::set_f64(self, "firstDay", value as f64);
        self
    }

    /// The days of the weekend, from 1 for Monday to 7 for Sunday.
    ///
    /// `sequence<unsigned long> weekend`
    ///
    /// Feature `intl`.
    #[doc(alias = "weekend")]
    pub fn get_weekend(&self) -> Option<Array<u32>> {
        property::get(self, "weekend")
    }

    /// Sets the days of the weekend, from 1 for Monday to 7 for Sunday.
    ///
    /// Feature `intl`.
    #[doc(alias = "weekend")]
    pub fn set_weekend(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "weekend", &value.to_value());
        self
    }

    /// How many days the first week of a month or year must have, from 1 to 7.
    ///
    /// `unsigned long minimalDays`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimalDays")]
    pub fn get_minimal_days(&self) -> Option<u32> {
        property::get(self, "minimalDays")
    }

    /// Sets how many days the first week of a month or year must have, from 1 to 7.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimalDays")]
    pub fn set_minimal_days(&self, value: u32) -> &Self {
        property::set_f64(self, "minimalDays", value as f64);
        self
    }
}

impl Default for crate::Intl::WeekInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::NumberFormat {
    /// Makes a new `Intl.NumberFormat`.
    ///
    /// `constructor(optional any locales, optional NumberFormatOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/NumberFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-numberformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for the style
    /// `currency` or `unit` without its currency or unit.
    #[inline]
    pub fn new() -> Result<crate::Intl::NumberFormat, Exception> {
        Js::try_new_Intl_NumberFormat__as_value().map(Js::cast)
    }

    /// As `new`, with `locales`.
    ///
    /// `constructor(optional any locales, optional NumberFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for the style
    /// `currency` or `unit` without its currency or unit.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::NumberFormat, Exception> {
        Js::try_new_Intl_NumberFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// As `new_with_locales`, with `options`.
    ///
    /// `constructor(optional any locales, optional NumberFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for the style
    /// `currency` or `unit` without its currency or unit.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::NumberFormatOptions,
    ) -> Result<crate::Intl::NumberFormat, Exception> {
        Js::try_new_Intl_NumberFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// Returns those of the locales that the browser supports for numbers.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_NumberFormat_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// As `supported_locales_of`, with `options`.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_NumberFormat_supportedLocalesOf__value2__as_value(
            &locales.to_value(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// A function that formats a number, a big integer or a numeric string.
    ///
    /// `readonly attribute (any) -> DOMString format`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/format) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.format)
    #[inline]
    pub fn format(&self) -> Function<fn(JsValue) -> String> {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// Formats two numbers as a range, such as "3–5 km".
    ///
    /// `DOMString formatRange(any start, any end)`
    ///
    /// Feature `intl`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/formatRange) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.formatrange)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `start` or `end` is undefined, and a `RangeError` where either is NaN.
    #[doc(alias = "formatRange")]
    #[inline]
    pub fn format_range(&self, start: impl IntoJs<JsValue>, end: impl IntoJs<JsValue>) -> Result<String, Exception> {
        Js::try_call_formatRange__value2__as_value(js(self), &start.to_value(), &end.to_value()).map(Js::read)
    }

    /// Formats two numbers as a range and returns the text in parts.
    ///
    /// `sequence<NumberRangeFormatPart> formatRangeToParts(any start, any end)`
    ///
    /// Feature `intl`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/formatRangeToParts) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.formatrangetoparts)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `start` or `end` is undefined, and a `RangeError` where either is NaN.
    #[doc(alias = "formatRangeToParts")]
    #[inline]
    pub fn format_range_to_parts(
        &self,
        start: impl IntoJs<JsValue>,
        end: impl IntoJs<JsValue>,
    ) -> Result<Array<crate::Intl::NumberRangeFormatPart>, Exception> {
        Js::try_call_formatRangeToParts__value2__as_value(js(self), &start.to_value(), &end.to_value()).map(Js::read)
    }

    /// Formats a number and returns the text in parts.
    ///
    /// `sequence<NumberFormatPart> formatToParts(any number)`
    ///
    /// Feature `intl`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/formatToParts) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.formattoparts)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `number` cannot be converted to a number, such as a symbol.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts(
        &self,
        number: impl IntoJs<JsValue>,
    ) -> Result<Array<crate::Intl::NumberFormatPart>, Exception> {
        Js::try_call_formatToParts__value__as_value(js(self), &number.to_value()).map(Js::read)
    }

    /// Returns the locale and options in effect.
    ///
    /// `ResolvedNumberFormatOptions resolvedOptions()`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedNumberFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// The string `"Intl.NumberFormat"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat) · [Specification](https://tc39.es/ecma402/#numberformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::NumberFormatOptions {
    /// Options for formatting numbers.
    ///
    /// `dictionary NumberFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// The numbering system, such as `"latn"`; by default that of the locale.
    ///
    /// `DOMString numberingSystem`
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// Sets the numbering system, such as `"latn"`; by default that of the locale.
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// What the number stands for; a plain number by default.
    ///
    /// `NumberFormatStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::NumberFormatStyle> {
        property::get(self, "style")
    }

    /// Sets what the number stands for; a plain number by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::NumberFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// The currency code, such as `"EUR"`; required for the style `"currency"`.
    ///
    /// `DOMString currency`
    ///
    /// Feature `intl`.
    #[doc(alias = "currency")]
    pub fn get_currency(&self) -> Option<String> {
        property::get(self, "currency")
    }

    /// Sets the currency code, such as `"EUR"`; required for the style `"currency"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "currency")]
    pub fn set_currency(&self, value: &str) -> &Self {
        property::set_str(self, "currency", value);
        self
    }

    /// How the currency is shown; as its symbol by default.
    ///
    /// `CurrencyDisplay currencyDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "currencyDisplay")]
    pub fn get_currency_display(&self) -> Option<crate::Intl::CurrencyDisplay> {
        property::get(self, "currencyDisplay")
    }

    /// Sets how the currency is shown; as its symbol by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "currencyDisplay")]
    pub fn set_currency_display(&self, value: crate::Intl::CurrencyDisplay) -> &Self {
        property::set_str(self, "currencyDisplay", value.as_str());
        self
    }

    /// Whether negative amounts are shown in parentheses, as in accounting.
    ///
    /// `CurrencySign currencySign`
    ///
    /// Feature `intl`.
    #[doc(alias = "currencySign")]
    pub fn get_currency_sign(&self) -> Option<crate::Intl::CurrencySign> {
        property::get(self, "currencySign")
    }

    /// Sets whether negative amounts are shown in parentheses, as in accounting.
    ///
    /// Feature `intl`.
    #[doc(alias = "currencySign")]
    pub fn set_currency_sign(&self, value: crate::Intl::CurrencySign) -> &Self {
        property::set_str(self, "currencySign", value.as_str());
        self
    }

    /// The unit, such as `"kilometer-per-hour"`; required for the style `"unit"`.
    ///
    /// `DOMString unit`
    ///
    /// Feature `intl`.
    #[doc(alias = "unit")]
    pub fn get_unit(&self) -> Option<String> {
        property::get(self, "unit")
    }

    /// Sets the unit, such as `"kilometer-per-hour"`; required for the style `"unit"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "unit")]
    pub fn set_unit(&self, value: &str) -> &Self {
        property::set_str(self, "unit", value);
        self
    }

    /// How the unit is shown; shortened by default.
    ///
    /// `UnitDisplay unitDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "unitDisplay")]
    pub fn get_unit_display(&self) -> Option<crate::Intl::UnitDisplay> {
        property::get(self, "unitDisplay")
    }

    /// Sets how the unit is shown; shortened by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "unitDisplay")]
    pub fn set_unit_display(&self, value: crate::Intl::UnitDisplay) -> &Self {
        property::set_str(self, "unitDisplay", value.as_str());
        self
    }

    /// The notation; plain by default.
    ///
    /// `NumberFormatNotation notation`
    ///
    /// Feature `intl`.
    #[doc(alias = "notation")]
    pub fn get_notation(&self) -> Option<crate::Intl::NumberFormatNotation> {
        property::get(self, "notation")
    }

    /// Sets the notation; plain by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "notation")]
    pub fn set_notation(&self, value: crate::Intl::NumberFormatNotation) -> &Self {
        property::set_str(self, "notation", value.as_str());
        self
    }

    /// Whether the compact notation uses short forms or words.
    ///
    /// `CompactDisplay compactDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "compactDisplay")]
    pub fn get_compact_display(&self) -> Option<crate::Intl::CompactDisplay> {
        property::get(self, "compactDisplay")
    }

    /// Sets whether the compact notation uses short forms or words.
    ///
    /// Feature `intl`.
    #[doc(alias = "compactDisplay")]
    pub fn set_compact_display(&self, value: crate::Intl::CompactDisplay) -> &Self {
        property::set_str(self, "compactDisplay", value.as_str());
        self
    }

    /// Whether thousands are separated: `"always"`, `"auto"`, `"min2"`, true or false.
    ///
    /// `any useGrouping`
    ///
    /// Feature `intl`.
    #[doc(alias = "useGrouping")]
    pub fn get_use_grouping(&self) -> JsValue {
        property::get(self, "useGrouping")
    }

    /// Sets whether thousands are separated: `"always"`, `"auto"`, `"min2"`, true or false.
    ///
    /// Feature `intl`.
    #[doc(alias = "useGrouping")]
    pub fn set_use_grouping(&self, value: &JsValue) -> &Self {
        property::set(self, "useGrouping", value);
        self
    }

    /// When the sign is shown; by default only for negative numbers.
    ///
    /// `SignDisplay signDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "signDisplay")]
    pub fn get_sign_display(&self) -> Option<crate::Intl::SignDisplay> {
        property::get(self, "signDisplay")
    }

    /// Sets when the sign is shown; by default only for negative numbers.
    ///
    /// Feature `intl`.
    #[doc(alias = "signDisplay")]
    pub fn set_sign_display(&self, value: crate::Intl::SignDisplay) -> &Self {
        property::set_str(self, "signDisplay", value.as_str());
        self
    }

    /// The least number of digits before the decimal point, from 1 to 21, filled up with zeros.
    ///
    /// `unsigned long minimumIntegerDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumIntegerDigits")]
    pub fn get_minimum_integer_digits(&self) -> Option<u32> {
        property::get(self, "minimumIntegerDigits")
    }

    /// Sets the least number of digits before the decimal point, from 1 to 21, filled up with zeros.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumIntegerDigits")]
    pub fn set_minimum_integer_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumIntegerDigits", value as f64);
        self
    }

    /// The least number of digits after the decimal point, from 0 to 100.
    ///
    /// `unsigned long minimumFractionDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumFractionDigits")]
    pub fn get_minimum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "minimumFractionDigits")
    }

    /// Sets the least number of digits after the decimal point, from 0 to 100.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumFractionDigits")]
    pub fn set_minimum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumFractionDigits", value as f64);
        self
    }

    /// The greatest number of digits after the decimal point, from 0 to 100.
    ///
    /// `unsigned long maximumFractionDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumFractionDigits")]
    pub fn get_maximum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "maximumFractionDigits")
    }

    /// Sets the greatest number of digits after the decimal point, from 0 to 100.
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumFractionDigits")]
    pub fn set_maximum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumFractionDigits", value as f64);
        self
    }

    /// The least number of significant digits, from 1 to 21.
    ///
    /// `unsigned long minimumSignificantDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumSignificantDigits")]
    pub fn get_minimum_significant_digits(&self) -> Option<u32> {
        property::get(self, "minimumSignificantDigits")
    }

    /// Sets the least number of significant digits, from 1 to 21.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumSignificantDigits")]
    pub fn set_minimum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumSignificantDigits", value as f64);
        self
    }

    /// The greatest number of significant digits, from 1 to 21.
    ///
    /// `unsigned long maximumSignificantDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumSignificantDigits")]
    pub fn get_maximum_significant_digits(&self) -> Option<u32> {
        property::get(self, "maximumSignificantDigits")
    }

    /// Sets the greatest number of significant digits, from 1 to 21.
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumSignificantDigits")]
    pub fn set_maximum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumSignificantDigits", value as f64);
        self
    }

    /// Which limit wins if both fraction digits and significant digits are given.
    ///
    /// `RoundingPriority roundingPriority`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingPriority")]
    pub fn get_rounding_priority(&self) -> Option<crate::Intl::RoundingPriority> {
        property::get(self, "roundingPriority")
    }

    /// Sets which limit wins if both fraction digits and significant digits are given.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingPriority")]
    pub fn set_rounding_priority(&self, value: crate::Intl::RoundingPriority) -> &Self {
        property::set_str(self, "roundingPriority", value.as_str());
        self
    }

    /// The step in units of the last digit to which numbers are rounded, such as 5 or 10; 1 by default.
    ///
    /// `unsigned long roundingIncrement`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// Sets the step in units of the last digit to which numbers are rounded, such as 5 or 10; 1 by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// The direction of rounding; by default to the nearest, with halves away from zero.
    ///
    /// `RoundingMode roundingMode`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// Sets the direction of rounding; by default to the nearest, with halves away from zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// Whether zeros after the decimal point are kept, the default, or removed from whole numbers.
    ///
    /// `TrailingZeroDisplay trailingZeroDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "trailingZeroDisplay")]
    pub fn get_trailing_zero_display(&self) -> Option<crate::Intl::TrailingZeroDisplay> {
        property::get(self, "trailingZeroDisplay")
    }

    /// Sets whether zeros after the decimal point are kept, the default, or removed from whole numbers.
    ///
    /// Feature `intl`.
    #[doc(alias = "trailingZeroDisplay")]
    pub fn set_trailing_zero_display(&self, value: crate::Intl::TrailingZeroDisplay) -> &Self {
        property::set_str(self, "trailingZeroDisplay", value.as_str());
        self
    }
}

impl Default for crate::Intl::NumberFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::ResolvedNumberFormatOptions {
    /// The options in effect of a number format.
    ///
    /// `dictionary ResolvedNumberFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the locale in use.
    ///
    /// `DOMString locale`
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// Sets the tag of the locale in use.
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// The numbering system in use, such as `"latn"`.
    ///
    /// `DOMString numberingSystem`
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// Sets the numbering system in use, such as `"latn"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// What the number stands for.
    ///
    /// `NumberFormatStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::NumberFormatStyle> {
        property::get(self, "style")
    }

    /// Sets what the number stands for.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::NumberFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// The currency code; present only for the style `"currency"`.
    ///
    /// `DOMString currency`
    ///
    /// Feature `intl`.
    #[doc(alias = "currency")]
    pub fn get_currency(&self) -> Option<String> {
        property::get(self, "currency")
    }

    /// Sets the currency code; present only for the style `"currency"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "currency")]
    pub fn set_currency(&self, value: &str) -> &Self {
        property::set_str(self, "currency", value);
        self
    }

    /// How the currency is shown; present only for the style `"currency"`.
    ///
    /// `CurrencyDisplay currencyDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "currencyDisplay")]
    pub fn get_currency_display(&self) -> Option<crate::Intl::CurrencyDisplay> {
        property::get(self, "currencyDisplay")
    }

    /// Sets how the currency is shown; present only for the style `"currency"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "currencyDisplay")]
    pub fn set_currency_display(&self, value: crate::Intl::CurrencyDisplay) -> &Self {
        property::set_str(self, "currencyDisplay", value.as_str());
        self
    }

    /// How negative amounts are shown; present only for the style `"currency"`.
    ///
    /// `CurrencySign currencySign`
    ///
    /// Feature `intl`.
    #[doc(alias = "currencySign")]
    pub fn get_currency_sign(&self) -> Option<crate::Intl::CurrencySign> {
        property::get(self, "currencySign")
    }

    /// Sets how negative amounts are shown; present only for the style `"currency"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "currencySign")]
    pub fn set_currency_sign(&self, value: crate::Intl::CurrencySign) -> &Self {
        property::set_str(self, "currencySign", value.as_str());
        self
    }

    /// The unit; present only for the style `"unit"`.
    ///
    /// `DOMString unit`
    ///
    /// Feature `intl`.
    #[doc(alias = "unit")]
    pub fn get_unit(&self) -> Option<String> {
        property::get(self, "unit")
    }

    /// Sets the unit; present only for the style `"unit"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "unit")]
    pub fn set_unit(&self, value: &str) -> &Self {
        property::set_str(self, "unit", value);
        self
    }

    /// How the unit is shown; present only for the style `"unit"`.
    ///
    /// `UnitDisplay unitDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "unitDisplay")]
    pub fn get_unit_display(&self) -> Option<crate::Intl::UnitDisplay> {
        property::get(self, "unitDisplay")
    }

    /// Sets how the unit is shown; present only for the style `"unit"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "unitDisplay")]
    pub fn set_unit_display(&self, value: crate::Intl::UnitDisplay) -> &Self {
        property::set_str(self, "unitDisplay", value.as_str());
        self
    }

    /// The notation of the numbers.
    ///
    /// `NumberFormatNotation notation`
    ///
    /// Feature `intl`.
    #[doc(alias = "notation")]
    pub fn get_notation(&self) -> Option<crate::Intl::NumberFormatNotation> {
        property::get(self, "notation")
    }

    /// Sets the notation of the numbers.
    ///
    /// Feature `intl`.
    #[doc(alias = "notation")]
    pub fn set_notation(&self, value: crate::Intl::NumberFormatNotation) -> &Self {
        property::set_str(self, "notation", value.as_str());
        self
    }

    /// Whether short forms or words are used; present only for the compact notation.
    ///
    /// `CompactDisplay compactDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "compactDisplay")]
    pub fn get_compact_display(&self) -> Option<crate::Intl::CompactDisplay> {
        property::get(self, "compactDisplay")
    }

    /// Sets whether short forms or words are used; present only for the compact notation.
    ///
    /// Feature `intl`.
    #[doc(alias = "compactDisplay")]
    pub fn set_compact_display(&self, value: crate::Intl::CompactDisplay) -> &Self {
        property::set_str(self, "compactDisplay", value.as_str());
        self
    }

    /// Whether thousands are separated: `"always"`, `"auto"`, `"min2"` or false.
    ///
    /// `any useGrouping`
    ///
    /// Feature `intl`.
    #[doc(alias = "useGrouping")]
    pub fn get_use_grouping(&self) -> JsValue {
        property::get(self, "useGrouping")
    }

    /// Sets whether thousands are separated: `"always"`, `"auto"`, `"min2"` or false.
    ///
    /// Feature `intl`.
    #[doc(alias = "useGrouping")]
    pub fn set_use_grouping(&self, value: &JsValue) -> &Self {
        property::set(self, "useGrouping", value);
        self
    }

    /// When the sign is shown.
    ///
    /// `SignDisplay signDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "signDisplay")]
    pub fn get_sign_display(&self) -> Option<crate::Intl::SignDisplay> {
        property::get(self, "signDisplay")
    }

    /// Sets when the sign is shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "signDisplay")]
    pub fn set_sign_display(&self, value: crate::Intl::SignDisplay) -> &Self {
        property::set_str(self, "signDisplay", value.as_str());
        self
    }

    /// The least number of digits before the decimal point.
    ///
    /// `unsigned long minimumIntegerDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumIntegerDigits")]
    pub fn get_minimum_integer_digits(&self) -> Option<u32> {
        property::get(self, "minimumIntegerDigits")
    }

    /// Sets the least number of digits before the decimal point.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumIntegerDigits")]
    pub fn set_minimum_integer_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumIntegerDigits", value as f64);
        self
    }

    /// The least number of digits after the decimal point, if they are limited.
    ///
    /// `unsigned long minimumFractionDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumFractionDigits")]
    pub fn get_minimum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "minimumFractionDigits")
    }

    /// Sets the least number of digits after the decimal point, if they are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumFractionDigits")]
    pub fn set_minimum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumFractionDigits", value as f64);
        self
    }

    /// The greatest number of digits after the decimal point, if they are limited.
    ///
    /// `unsigned long maximumFractionDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumFractionDigits")]
    pub fn get_maximum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "maximumFractionDigits")
    }

    /// Sets the greatest number of digits after the decimal point, if they are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumFractionDigits")]
    pub fn set_maximum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumFractionDigits", value as f64);
        self
    }

    /// The least number of significant digits, if they are limited.
    ///
    /// `unsigned long minimumSignificantDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumSignificantDigits")]
    pub fn get_minimum_significant_digits(&self) -> Option<u32> {
        property::get(self, "minimumSignificantDigits")
    }

    /// Sets the least number of significant digits, if they are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumSignificantDigits")]
    pub fn set_minimum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumSignificantDigits", value as f64);
        self
    }

    /// The greatest number of significant digits, if they are limited.
    ///
    /// `unsigned long maximumSignificantDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumSignificantDigits")]
    pub fn get_maximum_significant_digits(&self) -> Option<u32> {
        property::get(self, "maximumSignificantDigits")
    }

    /// Sets the greatest number of significant digits, if they are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumSignificantDigits")]
    pub fn set_maximum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumSignificantDigits", value as f64);
        self
    }

    /// Which limit wins if both fraction digits and significant digits are limited.
    ///
    /// `RoundingPriority roundingPriority`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingPriority")]
    pub fn get_rounding_priority(&self) -> Option<crate::Intl::RoundingPriority> {
        property::get(self, "roundingPriority")
    }

    /// Sets which limit wins if both fraction digits and significant digits are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingPriority")]
    pub fn set_rounding_priority(&self, value: crate::Intl::RoundingPriority) -> &Self {
        property::set_str(self, "roundingPriority", value.as_str());
        self
    }

    /// The step in units of the last digit to which numbers are rounded.
    ///
    /// `unsigned long roundingIncrement`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// Sets the step in units of the last digit to which numbers are rounded.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// The direction of rounding.
    ///
    /// `RoundingMode roundingMode`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// Sets the direction of rounding.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// Whether zeros after the decimal point are kept, or removed from whole numbers.
    ///
    /// `TrailingZeroDisplay trailingZeroDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "trailingZeroDisplay")]
    pub fn get_trailing_zero_display(&self) -> Option<crate::Intl::TrailingZeroDisplay> {
        property::get(self, "trailingZeroDisplay")
    }

    /// Sets whether zeros after the decimal point are kept, or removed from whole numbers.
    ///
    /// Feature `intl`.
    #[doc(alias = "trailingZeroDisplay")]
    pub fn set_trailing_zero_display(&self, value: crate::Intl::TrailingZeroDisplay) -> &Self {
        property::set_str(self, "trailingZeroDisplay", value.as_str());
        self
    }
}

impl Default for crate::Intl::ResolvedNumberFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::NumberFormatPart {
    /// A part of a formatted number.
    ///
    /// `dictionary NumberFormatPart`
    ///
    /// Feature `intl`.
    pub fn new(type_: crate::Intl::NumberFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// The kind of the part, such as `"integer"` or `"currency"`.
    ///
    /// `required NumberFormatPartType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::NumberFormatPartType {
        property::get(self, "type")
    }

    /// Sets the kind of the part, such as `"integer"` or `"currency"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::NumberFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The text of the part.
    ///
    /// `required DOMString value`
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the text of the part.
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl crate::Intl::NumberRangeFormatPart {
    /// A part of a formatted range of numbers.
    ///
    /// `dictionary NumberRangeFormatPart`
    ///
    /// Feature `intl`.
    pub fn new(type_: crate::Intl::NumberFormatPartType, value: &str, source: crate::Intl::RangeSource) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        property::set_str(&this, "source", source.as_str());
        this
    }

    /// The kind of the part, such as `"integer"` or `"currency"`.
    ///
    /// `required NumberFormatPartType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::NumberFormatPartType {
        property::get(self, "type")
    }

    /// Sets the kind of the part, such as `"integer"` or `"currency"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::NumberFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The text of the part.
    ///
    /// `required DOMString value`
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the text of the part.
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// Whether the part belongs to the start, to the end or to both.
    ///
    /// `required RangeSource source`
    ///
    /// Feature `intl`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> crate::Intl::RangeSource {
        property::get(self, "source")
    }

    /// Sets whether the part belongs to the start, to the end or to both.
    ///
    /// Feature `intl`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: crate::Intl::RangeSource) -> &Self {
        property::set_str(self, "source", value.as_str());
        self
    }
}

impl crate::Intl::PluralRules {
    /// Makes a new `Intl.PluralRules`.
    ///
    /// `constructor(optional any locales, optional PluralRulesOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/PluralRules) · [Specification](https://tc39.es/ecma402/#sec-intl-pluralrules-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new() -> Result<crate::Intl::PluralRules, Exception> {
        Js::try_new_Intl_PluralRules__as_value().map(Js::cast)
    }

    /// As `new`, with `locales`.
    ///
    /// `constructor(optional any locales, optional PluralRulesOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::PluralRules, Exception> {
        Js::try_new_Intl_PluralRules__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// As `new_with_locales`, with `options`.
    ///
    /// `constructor(optional any locales, optional PluralRulesOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::PluralRulesOptions,
    ) -> Result<crate::Intl::PluralRules, Exception> {
        Js::try_new_Intl_PluralRules__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// Returns those of the locales that the browser supports for plural rules.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.pluralrules.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_PluralRules_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// As `supported_locales_of`, with `options`.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_PluralRules_supportedLocalesOf__value2__as_value(&locales.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// Returns the locale and options in effect.
    ///
    /// `ResolvedPluralRulesOptions resolvedOptions()`
    ///
    /// Feature `intl`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.pluralrules.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedPluralRulesOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// Returns the plural category for a number, such as `"one"` or `"other"`.
    ///
    /// `PluralCategory select(unrestricted double number)`
    ///
    /// Feature `intl`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/select) · [Specification](https://tc39.es/ecma402/#sec-intl.pluralrules.prototype.select)
    #[inline]
    pub fn select(&self, number: f64) -> crate::Intl::PluralCategory {
        FromJs::from_js(Js::call_select__number__as_value(js(self), number))
    }

    /// Returns the plural category for a range of numbers.
    ///
    /// `PluralCategory selectRange(unrestricted double start, unrestricted double end)`
    ///
    /// Feature `intl`. Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/selectRange) · [Specification](https://tc39.es/ecma402/#sec-intl.pluralrules.prototype.selectrange)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `start` or `end` is NaN, and a `TypeError` where either is undefined.
    #[doc(alias = "selectRange")]
    #[inline]
    pub fn select_range(&self, start: f64, end: f64) -> Result<crate::Intl::PluralCategory, Exception> {
        Js::try_call_selectRange__number2__as_value(js(self), start, end).map(Js::read)
    }

    /// The string `"Intl.PluralRules"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules) · [Specification](https://tc39.es/ecma402/#pluralrules-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::PluralRulesOptions {
    /// Options for finding plural forms.
    ///
    /// `dictionary PluralRulesOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// Whether the forms are for amounts, the default, or for ranks.
    ///
    /// `PluralRulesType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::PluralRulesType> {
        property::get(self, "type")
    }

    /// Sets whether the forms are for amounts, the default, or for ranks.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::PluralRulesType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The notation in which the number will be shown, as it can change the plural form.
    ///
    /// `NumberFormatNotation notation`
    ///
    /// Feature `intl`.
    #[doc(alias = "notation")]
    pub fn get_notation(&self) -> Option<crate::Intl::NumberFormatNotation> {
        property::get(self, "notation")
    }

    /// Sets the notation in which the number will be shown, as it can change the plural form.
    ///
    /// Feature `intl`.
    #[doc(alias = "notation")]
    pub fn set_notation(&self, value: crate::Intl::NumberFormatNotation) -> &Self {
        property::set_str(self, "notation", value.as_str());
        self
    }

    /// Whether the compact notation uses short forms or words.
    ///
    /// `CompactDisplay compactDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "compactDisplay")]
    pub fn get_compact_display(&self) -> Option<crate::Intl::CompactDisplay> {
        property::get(self, "compactDisplay")
    }

    /// Sets whether the compact notation uses short forms or words.
    ///
    /// Feature `intl`.
    #[doc(alias = "compactDisplay")]
    pub fn set_compact_display(&self, value: crate::Intl::CompactDisplay) -> &Self {
        property::set_str(self, "compactDisplay", value.as_str());
        self
    }

    /// The least number of digits before the decimal point, from 1 to 21.
    ///
    /// `unsigned long minimumIntegerDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumIntegerDigits")]
    pub fn get_minimum_integer_digits(&self) -> Option<u32> {
        property::get(self, "minimumIntegerDigits")
    }

    /// Sets the least number of digits before the decimal point, from 1 to 21.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumIntegerDigits")]
    pub fn set_minimum_integer_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumIntegerDigits", value as f64);
        self
    }

    /// The least number of digits after the decimal point, from 0 to 100.
    ///
    /// `unsigned long minimumFractionDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumFractionDigits")]
    pub fn get_minimum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "minimumFractionDigits")
    }

    /// Sets the least number of digits after the decimal point, from 0 to 100.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumFractionDigits")]
    pub fn set_minimum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumFractionDigits", value as f64);
        self
    }

    /// The greatest number of digits after the decimal point, from 0 to 100.
    ///
    /// `unsigned long maximumFractionDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumFractionDigits")]
    pub fn get_maximum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "maximumFractionDigits")
    }

    /// Sets the greatest number of digits after the decimal point, from 0 to 100.
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumFractionDigits")]
    pub fn set_maximum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumFractionDigits", value as f64);
        self
    }

    /// The least number of significant digits, from 1 to 21.
    ///
    /// `unsigned long minimumSignificantDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumSignificantDigits")]
    pub fn get_minimum_significant_digits(&self) -> Option<u32> {
        property::get(self, "minimumSignificantDigits")
    }

    /// Sets the least number of significant digits, from 1 to 21.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumSignificantDigits")]
    pub fn set_minimum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumSignificantDigits", value as f64);
        self
    }

    /// The greatest number of significant digits, from 1 to 21.
    ///
    /// `unsigned long maximumSignificantDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumSignificantDigits")]
    pub fn get_maximum_significant_digits(&self) -> Option<u32> {
        property::get(self, "maximumSignificantDigits")
    }

    /// Sets the greatest number of significant digits, from 1 to 21.
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumSignificantDigits")]
    pub fn set_maximum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumSignificantDigits", value as f64);
        self
    }

    /// Which limit wins if both fraction digits and significant digits are given.
    ///
    /// `RoundingPriority roundingPriority`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingPriority")]
    pub fn get_rounding_priority(&self) -> Option<crate::Intl::RoundingPriority> {
        property::get(self, "roundingPriority")
    }

    /// Sets which limit wins if both fraction digits and significant digits are given.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingPriority")]
    pub fn set_rounding_priority(&self, value: crate::Intl::RoundingPriority) -> &Self {
        property::set_str(self, "roundingPriority", value.as_str());
        self
    }

    /// The step in units of the last digit to which numbers are rounded; 1 by default.
    ///
    /// `unsigned long roundingIncrement`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// Sets the step in units of the last digit to which numbers are rounded; 1 by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// The direction of rounding; by default to the nearest, with halves away from zero.
    ///
    /// `RoundingMode roundingMode`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// Sets the direction of rounding; by default to the nearest, with halves away from zero.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// Whether zeros after the decimal point are kept, the default, or removed from whole numbers.
    ///
    /// `TrailingZeroDisplay trailingZeroDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "trailingZeroDisplay")]
    pub fn get_trailing_zero_display(&self) -> Option<crate::Intl::TrailingZeroDisplay> {
        property::get(self, "trailingZeroDisplay")
    }

    /// Sets whether zeros after the decimal point are kept, the default, or removed from whole numbers.
    ///
    /// Feature `intl`.
    #[doc(alias = "trailingZeroDisplay")]
    pub fn set_trailing_zero_display(&self, value: crate::Intl::TrailingZeroDisplay) -> &Self {
        property::set_str(self, "trailingZeroDisplay", value.as_str());
        self
    }
}

impl Default for crate::Intl::PluralRulesOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::ResolvedPluralRulesOptions {
    /// The options in effect of plural rules.
    ///
    /// `dictionary ResolvedPluralRulesOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the locale in use.
    ///
    /// `DOMString locale`
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// Sets the tag of the locale in use.
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// Whether the forms are for amounts or for ranks.
    ///
    /// `PluralRulesType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::PluralRulesType> {
        property::get(self, "type")
    }

    /// Sets whether the forms are for amounts or for ranks.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::PluralRulesType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The notation in which the number will be shown.
    ///
    /// `NumberFormatNotation notation`
    ///
    /// Feature `intl`.
    #[doc(alias = "notation")]
    pub fn get_notation(&self) -> Option<crate::Intl::NumberFormatNotation> {
        property::get(self, "notation")
    }

    /// Sets the notation in which the number will be shown.
    ///
    /// Feature `intl`.
    #[doc(alias = "notation")]
    pub fn set_notation(&self, value: crate::Intl::NumberFormatNotation) -> &Self {
        property::set_str(self, "notation", value.as_str());
        self
    }

    /// Whether short forms or words are used; present only for the compact notation.
    ///
    /// `CompactDisplay compactDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "compactDisplay")]
    pub fn get_compact_display(&self) -> Option<crate::Intl::CompactDisplay> {
        property::get(self, "compactDisplay")
    }

    /// Sets whether short forms or words are used; present only for the compact notation.
    ///
    /// Feature `intl`.
    #[doc(alias = "compactDisplay")]
    pub fn set_compact_display(&self, value: crate::Intl::CompactDisplay) -> &Self {
        property::set_str(self, "compactDisplay", value.as_str());
        self
    }

    /// The plural categories that the language uses.
    ///
    /// `sequence<PluralCategory> pluralCategories`
    ///
    /// Feature `intl`.
    #[doc(alias = "pluralCategories")]
    pub fn get_plural_categories(&self) -> Option<Array<crate::Intl::PluralCategory>> {
        property::get(self, "pluralCategories")
    }

    /// Sets the plural categories that the language uses.
    ///
    /// Feature `intl`.
    #[doc(alias = "pluralCategories")]
    pub fn set_plural_categories(&self, value: impl IntoSequence<crate::Intl::PluralCategory>) -> &Self {
        property::set(self, "pluralCategories", &value.to_value());
        self
    }

    /// The least number of digits before the decimal point.
    ///
    /// `unsigned long minimumIntegerDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumIntegerDigits")]
    pub fn get_minimum_integer_digits(&self) -> Option<u32> {
        property::get(self, "minimumIntegerDigits")
    }

    /// Sets the least number of digits before the decimal point.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumIntegerDigits")]
    pub fn set_minimum_integer_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumIntegerDigits", value as f64);
        self
    }

    /// The least number of digits after the decimal point, if they are limited.
    ///
    /// `unsigned long minimumFractionDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumFractionDigits")]
    pub fn get_minimum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "minimumFractionDigits")
    }

    /// Sets the least number of digits after the decimal point, if they are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumFractionDigits")]
    pub fn set_minimum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumFractionDigits", value as f64);
        self
    }

    /// The greatest number of digits after the decimal point, if they are limited.
    ///
    /// `unsigned long maximumFractionDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumFractionDigits")]
    pub fn get_maximum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "maximumFractionDigits")
    }

    /// Sets the greatest number of digits after the decimal point, if they are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumFractionDigits")]
    pub fn set_maximum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumFractionDigits", value as f64);
        self
    }

    /// The least number of significant digits, if they are limited.
    ///
    /// `unsigned long minimumSignificantDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumSignificantDigits")]
    pub fn get_minimum_significant_digits(&self) -> Option<u32> {
        property::get(self, "minimumSignificantDigits")
    }

    /// Sets the least number of significant digits, if they are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "minimumSignificantDigits")]
    pub fn set_minimum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumSignificantDigits", value as f64);
        self
    }

    /// The greatest number of significant digits, if they are limited.
    ///
    /// `unsigned long maximumSignificantDigits`
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumSignificantDigits")]
    pub fn get_maximum_significant_digits(&self) -> Option<u32> {
        property::get(self, "maximumSignificantDigits")
    }

    /// Sets the greatest number of significant digits, if they are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "maximumSignificantDigits")]
    pub fn set_maximum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumSignificantDigits", value as f64);
        self
    }

    /// Which limit wins if both fraction digits and significant digits are limited.
    ///
    /// `RoundingPriority roundingPriority`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingPriority")]
    pub fn get_rounding_priority(&self) -> Option<crate::Intl::RoundingPriority> {
        property::get(self, "roundingPriority")
    }

    /// Sets which limit wins if both fraction digits and significant digits are limited.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingPriority")]
    pub fn set_rounding_priority(&self, value: crate::Intl::RoundingPriority) -> &Self {
        property::set_str(self, "roundingPriority", value.as_str());
        self
    }

    /// The step in units of the last digit to which numbers are rounded.
    ///
    /// `unsigned long roundingIncrement`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// Sets the step in units of the last digit to which numbers are rounded.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// The direction of rounding.
    ///
    /// `RoundingMode roundingMode`
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// Sets the direction of rounding.
    ///
    /// Feature `intl`.
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// Whether zeros after the decimal point are kept, or removed from whole numbers.
    ///
    /// `TrailingZeroDisplay trailingZeroDisplay`
    ///
    /// Feature `intl`.
    #[doc(alias = "trailingZeroDisplay")]
    pub fn get_trailing_zero_display(&self) -> Option<crate::Intl::TrailingZeroDisplay> {
        property::get(self, "trailingZeroDisplay")
    }

    /// Sets whether zeros after the decimal point are kept, or removed from whole numbers.
    ///
    /// Feature `intl`.
    #[doc(alias = "trailingZeroDisplay")]
    pub fn set_trailing_zero_display(&self, value: crate::Intl::TrailingZeroDisplay) -> &Self {
        property::set_str(self, "trailingZeroDisplay", value.as_str());
        self
    }
}

impl Default for crate::Intl::ResolvedPluralRulesOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::RelativeTimeFormat {
    /// Makes a new `Intl.RelativeTimeFormat`.
    ///
    /// `constructor(optional any locales, optional RelativeTimeFormatOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-relativetimeformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new() -> Result<crate::Intl::RelativeTimeFormat, Exception> {
        Js::try_new_Intl_RelativeTimeFormat__as_value().map(Js::cast)
    }

    /// As `new`, with `locales`.
    ///
    /// `constructor(optional any locales, optional RelativeTimeFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::RelativeTimeFormat, Exception> {
        Js::try_new_Intl_RelativeTimeFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// As `new_with_locales`, with `options`.
    ///
    /// `constructor(optional any locales, optional RelativeTimeFormatOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::RelativeTimeFormatOptions,
    ) -> Result<crate::Intl::RelativeTimeFormat, Exception> {
        Js::try_new_Intl_RelativeTimeFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// Returns those of the locales that the browser supports for relative times.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-Intl.RelativeTimeFormat.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_RelativeTimeFormat_supportedLocalesOf__value__as_value(&locales.to_value())
            .map(Js::read)
    }

    /// As `supported_locales_of`, with `options`.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_RelativeTimeFormat_supportedLocalesOf__value2__as_value(
            &locales.to_value(),
            options.as_ref(),
        )
        .map(Js::read)
    }

    /// Returns the time as text; negative values are in the past.
    ///
    /// `DOMString format(unrestricted double value, RelativeTimeFormatUnit unit)`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/format) · [Specification](https://tc39.es/ecma402/#sec-Intl.RelativeTimeFormat.prototype.format)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `value` is not finite or `unit` is unknown.
    #[inline]
    pub fn format(&self, value: f64, unit: crate::Intl::RelativeTimeFormatUnit) -> Result<String, Exception> {
        Js::try_call_format__number_str__as_value(js(self), value, unit.as_str()).map(Js::read)
    }

    /// Formats a relative time and returns the text in parts.
    ///
    /// `sequence<RelativeTimeFormatPart> formatToParts(unrestricted double value, RelativeTimeFormatUnit unit)`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/formatToParts) · [Specification](https://tc39.es/ecma402/#sec-Intl.RelativeTimeFormat.prototype.formatToParts)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `value` is not finite or `unit` is unknown.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts(
        &self,
        value: f64,
        unit: crate::Intl::RelativeTimeFormatUnit,
    ) -> Result<Array<crate::Intl::RelativeTimeFormatPart>, Exception> {
        Js::try_call_formatToParts__number_str__as_value(js(self), value, unit.as_str()).map(Js::read)
    }

    /// Returns the locale and options in effect.
    ///
    /// `ResolvedRelativeTimeFormatOptions resolvedOptions()`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.relativetimeformat.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedRelativeTimeFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// The string `"Intl.RelativeTimeFormat"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#relativetimeformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::RelativeTimeFormatOptions {
    /// Options for formatting relative times.
    ///
    /// `dictionary RelativeTimeFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// The numbering system, such as `"latn"`; by default that of the locale.
    ///
    /// `DOMString numberingSystem`
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// Sets the numbering system, such as `"latn"`; by default that of the locale.
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// How long the text is; `"long"` by default.
    ///
    /// `RelativeTimeFormatStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::RelativeTimeFormatStyle> {
        property::get(self, "style")
    }

    /// Sets how long the text is; `"long"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::RelativeTimeFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// Whether numbers are always used, the default, or words such as "yesterday" if there are any.
    ///
    /// `RelativeTimeFormatNumeric numeric`
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<crate::Intl::RelativeTimeFormatNumeric> {
        property::get(self, "numeric")
    }

    /// Sets whether numbers are always used, the default, or words such as "yesterday" if there are any.
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn set_numeric(&self, value: crate::Intl::RelativeTimeFormatNumeric) -> &Self {
        property::set_str(self, "numeric", value.as_str());
        self
    }
}

impl Default for crate::Intl::RelativeTimeFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::ResolvedRelativeTimeFormatOptions {
    /// The options in effect of a relative time format.
    ///
    /// `dictionary ResolvedRelativeTimeFormatOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the locale in use.
    ///
    /// `DOMString locale`
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// Sets the tag of the locale in use.
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// How long the text is.
    ///
    /// `RelativeTimeFormatStyle style`
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::RelativeTimeFormatStyle> {
        property::get(self, "style")
    }

    /// Sets how long the text is.
    ///
    /// Feature `intl`.
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::RelativeTimeFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// Whether numbers are always used, or words such as "yesterday" if there are any.
    ///
    /// `RelativeTimeFormatNumeric numeric`
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<crate::Intl::RelativeTimeFormatNumeric> {
        property::get(self, "numeric")
    }

    /// Sets whether numbers are always used, or words such as "yesterday" if there are any.
    ///
    /// Feature `intl`.
    #[doc(alias = "numeric")]
    pub fn set_numeric(&self, value: crate::Intl::RelativeTimeFormatNumeric) -> &Self {
        property::set_str(self, "numeric", value.as_str());
        self
    }

    /// The numbering system in use, such as `"latn"`.
    ///
    /// `DOMString numberingSystem`
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// Sets the numbering system in use, such as `"latn"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }
}

impl Default for crate::Intl::ResolvedRelativeTimeFormatOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::RelativeTimeFormatPart {
    /// A part of a formatted relative time.
    ///
    /// `dictionary RelativeTimeFormatPart`
    ///
    /// Feature `intl`.
    pub fn new(type_: crate::Intl::RelativeTimeFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// The kind of the part, such as `"integer"` or `"literal"`.
    ///
    /// `required RelativeTimeFormatPartType type`
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::RelativeTimeFormatPartType {
        property::get(self, "type")
    }

    /// Sets the kind of the part, such as `"integer"` or `"literal"`.
    ///
    /// Feature `intl`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::RelativeTimeFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The text of the part.
    ///
    /// `required DOMString value`
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the text of the part.
    ///
    /// Feature `intl`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// The unit of a number in singular, such as `"day"`; missing for literal text.
    ///
    /// `RelativeTimeFormatUnit unit`
    ///
    /// Feature `intl`.
    #[doc(alias = "unit")]
    pub fn get_unit(&self) -> Option<crate::Intl::RelativeTimeFormatUnit> {
        property::get(self, "unit")
    }

    /// Sets the unit of a number in singular, such as `"day"`; missing for literal text.
    ///
    /// Feature `intl`.
    #[doc(alias = "unit")]
    pub fn set_unit(&self, value: crate::Intl::RelativeTimeFormatUnit) -> &Self {
        property::set_str(self, "unit", value.as_str());
        self
    }
}

impl crate::Intl::Segmenter {
    /// Makes a new `Intl.Segmenter`.
    ///
    /// `constructor(optional any locales, optional SegmenterOptions options)`
    ///
    /// Feature `intl`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/Segmenter) · [Specification](https://tc39.es/ecma402/#sec-intl-segmenter-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new() -> Result<crate::Intl::Segmenter, Exception> {
        Js::try_new_Intl_Segmenter__as_value().map(Js::cast)
    }

    /// As `new`, with `locales`.
    ///
    /// `constructor(optional any locales, optional SegmenterOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::Segmenter, Exception> {
        Js::try_new_Intl_Segmenter__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// As `new_with_locales`, with `options`.
    ///
    /// `constructor(optional any locales, optional SegmenterOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or option value, and a `TypeError` for a locale that is
    /// neither a string nor an object.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::SegmenterOptions,
    ) -> Result<crate::Intl::Segmenter, Exception> {
        Js::try_new_Intl_Segmenter__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// Returns those of the locales that the browser supports for splitting text.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.segmenter.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_Segmenter_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// As `supported_locales_of`, with `options`.
    ///
    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Feature `intl`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or an unknown `localeMatcher`, and a `TypeError` for a
    /// locale that is neither a string nor an object.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_Segmenter_supportedLocalesOf__value2__as_value(&locales.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// Returns the locale and options in effect.
    ///
    /// `ResolvedSegmenterOptions resolvedOptions()`
    ///
    /// Feature `intl`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.segmenter.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedSegmenterOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// Returns the segments of the text, to be iterated or looked up.
    ///
    /// `Segments segment(DOMString input)`
    ///
    /// Feature `intl`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/segment) · [Specification](https://tc39.es/ecma402/#sec-intl.segmenter.prototype.segment)
    #[inline]
    pub fn segment(&self, input: &str) -> crate::Intl::Segments {
        FromJs::from_js(Js::call_segment__str__as_value(js(self), input))
    }

    /// The string `"Intl.Segmenter"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `intl`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter) · [Specification](https://tc39.es/ecma402/#segmenter-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::SegmenterOptions {
    /// Options for splitting text.
    ///
    /// `dictionary SegmenterOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// What the text is split into; characters as people see them by default.
    ///
    /// `SegmenterGranularity granularity`
    ///
    /// Feature `intl`.
    #[doc(alias = "granularity")]
    pub fn get_granularity(&self) -> Option<crate::Intl::SegmenterGranularity> {
        property::get(self, "granularity")
    }

    /// Sets what the text is split into; characters as people see them by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "granularity")]
    pub fn set_granularity(&self, value: crate::Intl::SegmenterGranularity) -> &Self {
        property::set_str(self, "granularity", value.as_str());
        self
    }
}

impl Default for crate::Intl::SegmenterOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::ResolvedSegmenterOptions {
    /// The options in effect of a segmenter.
    ///
    /// `dictionary ResolvedSegmenterOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The tag of the locale in use.
    ///
    /// `DOMString locale`
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// Sets the tag of the locale in use.
    ///
    /// Feature `intl`.
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// What the text is split into.
    ///
    /// `SegmenterGranularity granularity`
    ///
    /// Feature `intl`.
    #[doc(alias = "granularity")]
    pub fn get_granularity(&self) -> Option<crate::Intl::SegmenterGranularity> {
        property::get(self, "granularity")
    }

    /// Sets what the text is split into.
    ///
    /// Feature `intl`.
    #[doc(alias = "granularity")]
    pub fn set_granularity(&self, value: crate::Intl::SegmenterGranularity) -> &Self {
        property::set_str(self, "granularity", value.as_str());
        self
    }
}

impl Default for crate::Intl::ResolvedSegmenterOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::Intl::Segments {
    /// Returns the segment at an index in UTF-16 units, or undefined if it is out of range.
    ///
    /// `SegmentData? containing(unsigned long index)`
    ///
    /// Feature `intl`. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/segment/Segments/containing) · [Specification](https://tc39.es/ecma402/#sec-%intlsegmentsprototype%.containing)
    #[inline]
    pub fn containing(&self, index: u32) -> Option<crate::Intl::SegmentData> {
        Js::call_containing__number__as_option_value(js(self), index as f64).map(Js::read)
    }
}

impl IntoIterator for &crate::Intl::Segments {
    type Item = crate::Intl::SegmentData;
    type IntoIter = Iter<crate::Intl::SegmentData>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_symbol_iterator__as_value(js(self)))
    }
}

sequence!([] crate::Intl::Segments; crate::Intl::SegmentData);

impl crate::Intl::SegmentData {
    /// A segment of a text.
    ///
    /// `dictionary SegmentData`
    ///
    /// Feature `intl`.
    pub fn new(segment: &str, index: u32, input: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "segment", segment);
        property::set_f64(&this, "index", index as f64);
        property::set_str(&this, "input", input);
        this
    }

    /// The text of the segment.
    ///
    /// `required DOMString segment`
    ///
    /// Feature `intl`.
    #[doc(alias = "segment")]
    pub fn get_segment(&self) -> String {
        property::get(self, "segment")
    }

    /// Sets the text of the segment.
    ///
    /// Feature `intl`.
    #[doc(alias = "segment")]
    pub fn set_segment(&self, value: &str) -> &Self {
        property::set_str(self, "segment", value);
        self
    }

    /// The offset of the segment in the text, in UTF-16 units.
    ///
    /// `required unsigned long index`
    ///
    /// Feature `intl`.
    #[doc(alias = "index")]
    pub fn get_index(&self) -> u32 {
        property::get(self, "index")
    }

    /// Sets the offset of the segment in the text, in UTF-16 units.
    ///
    /// Feature `intl`.
    #[doc(alias = "index")]
    pub fn set_index(&self, value: u32) -> &Self {
        property::set_f64(self, "index", value as f64);
        self
    }

    /// The whole text.
    ///
    /// `required DOMString input`
    ///
    /// Feature `intl`.
    #[doc(alias = "input")]
    pub fn get_input(&self) -> String {
        property::get(self, "input")
    }

    /// Sets the whole text.
    ///
    /// Feature `intl`.
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &str) -> &Self {
        property::set_str(self, "input", value);
        self
    }

    /// Whether the segment is a word and not a space or punctuation; present only when splitting into words.
    ///
    /// `boolean isWordLike`
    ///
    /// Feature `intl`.
    #[doc(alias = "isWordLike")]
    pub fn get_is_word_like(&self) -> Option<bool> {
        property::get(self, "isWordLike")
    }

    /// Sets whether the segment is a word and not a space or punctuation; present only when splitting into words.
    ///
    /// Feature `intl`.
    #[doc(alias = "isWordLike")]
    pub fn set_is_word_like(&self, value: bool) -> &Self {
        property::set_bool(self, "isWordLike", value);
        self
    }
}

impl crate::Intl::LocaleMatcherOptions {
    /// Options for choosing among locales.
    ///
    /// `dictionary LocaleMatcherOptions`
    ///
    /// Feature `intl`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// How the locale is chosen; `"best fit"` by default.
    ///
    /// `LocaleMatcher localeMatcher`
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// Sets how the locale is chosen; `"best fit"` by default.
    ///
    /// Feature `intl`.
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }
}

impl Default for crate::Intl::LocaleMatcherOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "baseName")]
    pub(crate) fn get_baseName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "calendar")]
    pub(crate) fn get_calendar__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "caseFirst")]
    pub(crate) fn get_caseFirst__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "collation")]
    pub(crate) fn get_collation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "compare")]
    pub(crate) fn get_compare__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "firstDayOfWeek")]
    pub(crate) fn get_firstDayOfWeek__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hourCycle")]
    pub(crate) fn get_hourCycle__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "numberingSystem")]
    pub(crate) fn get_numberingSystem__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "numeric")]
    pub(crate) fn get_numeric__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "script")]
    pub(crate) fn get_script__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "variants")]
    pub(crate) fn get_variants__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "containing")]
    pub(crate) fn call_containing__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "format")]
    pub(crate) fn try_call_format__number_str__as_value(this: &Js, a0: f64, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "format")]
    pub(crate) fn try_call_format__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "formatRange")]
    pub(crate) fn try_call_formatRange__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "formatRangeToParts")]
    pub(crate) fn try_call_formatRangeToParts__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "formatToParts")]
    pub(crate) fn try_call_formatToParts__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "formatToParts")]
    pub(crate) fn try_call_formatToParts__number_str__as_value(this: &Js, a0: f64, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "formatToParts")]
    pub(crate) fn try_call_formatToParts__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getCalendars")]
    pub(crate) fn call_getCalendars__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getCollations")]
    pub(crate) fn call_getCollations__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getHourCycles")]
    pub(crate) fn call_getHourCycles__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getNumberingSystems")]
    pub(crate) fn call_getNumberingSystems__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getTextInfo")]
    pub(crate) fn call_getTextInfo__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getTimeZones")]
    pub(crate) fn call_getTimeZones__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "getWeekInfo")]
    pub(crate) fn call_getWeekInfo__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "maximize")]
    pub(crate) fn call_maximize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "minimize")]
    pub(crate) fn call_minimize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "of")]
    pub(crate) fn try_call_of__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "resolvedOptions")]
    pub(crate) fn call_resolvedOptions__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "segment")]
    pub(crate) fn call_segment__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "select")]
    pub(crate) fn call_select__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "selectRange")]
    pub(crate) fn try_call_selectRange__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "Collator")]
    pub(crate) fn try_new_Intl_Collator__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "Collator")]
    pub(crate) fn try_new_Intl_Collator__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "Collator")]
    pub(crate) fn try_new_Intl_Collator__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "DateTimeFormat")]
    pub(crate) fn try_new_Intl_DateTimeFormat__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "DateTimeFormat")]
    pub(crate) fn try_new_Intl_DateTimeFormat__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "DateTimeFormat")]
    pub(crate) fn try_new_Intl_DateTimeFormat__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "DisplayNames")]
    pub(crate) fn try_new_Intl_DisplayNames__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "DurationFormat")]
    pub(crate) fn try_new_Intl_DurationFormat__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "DurationFormat")]
    pub(crate) fn try_new_Intl_DurationFormat__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "DurationFormat")]
    pub(crate) fn try_new_Intl_DurationFormat__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "ListFormat")]
    pub(crate) fn try_new_Intl_ListFormat__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "ListFormat")]
    pub(crate) fn try_new_Intl_ListFormat__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "ListFormat")]
    pub(crate) fn try_new_Intl_ListFormat__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "Locale")]
    pub(crate) fn try_new_Intl_Locale__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "Locale")]
    pub(crate) fn try_new_Intl_Locale__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "NumberFormat")]
    pub(crate) fn try_new_Intl_NumberFormat__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "NumberFormat")]
    pub(crate) fn try_new_Intl_NumberFormat__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "NumberFormat")]
    pub(crate) fn try_new_Intl_NumberFormat__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "PluralRules")]
    pub(crate) fn try_new_Intl_PluralRules__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "PluralRules")]
    pub(crate) fn try_new_Intl_PluralRules__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "PluralRules")]
    pub(crate) fn try_new_Intl_PluralRules__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "RelativeTimeFormat")]
    pub(crate) fn try_new_Intl_RelativeTimeFormat__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "RelativeTimeFormat")]
    pub(crate) fn try_new_Intl_RelativeTimeFormat__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "RelativeTimeFormat")]
    pub(crate) fn try_new_Intl_RelativeTimeFormat__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "Segmenter")]
    pub(crate) fn try_new_Intl_Segmenter__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "Segmenter")]
    pub(crate) fn try_new_Intl_Segmenter__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["Intl"], js_class = "Segmenter")]
    pub(crate) fn try_new_Intl_Segmenter__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Intl", getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn static_get_Intl_symbol_toStringTag__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Intl", js_name = "getCanonicalLocales")]
    pub(crate) fn try_static_call_Intl_getCanonicalLocales__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Intl", js_name = "supportedValuesOf")]
    pub(crate) fn try_static_call_Intl_supportedValuesOf__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "Collator", js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_Collator_supportedLocalesOf__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "Collator", js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_Collator_supportedLocalesOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "DateTimeFormat",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_DateTimeFormat_supportedLocalesOf__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "DateTimeFormat",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_DateTimeFormat_supportedLocalesOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "DisplayNames",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_DisplayNames_supportedLocalesOf__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "DisplayNames",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_DisplayNames_supportedLocalesOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "DurationFormat",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_DurationFormat_supportedLocalesOf__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "DurationFormat",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_DurationFormat_supportedLocalesOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "ListFormat", js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_ListFormat_supportedLocalesOf__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "ListFormat", js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_ListFormat_supportedLocalesOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "NumberFormat",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_NumberFormat_supportedLocalesOf__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "NumberFormat",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_NumberFormat_supportedLocalesOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "PluralRules", js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_PluralRules_supportedLocalesOf__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "PluralRules", js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_PluralRules_supportedLocalesOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "RelativeTimeFormat",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_RelativeTimeFormat_supportedLocalesOf__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "RelativeTimeFormat",
        js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_RelativeTimeFormat_supportedLocalesOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "Segmenter", js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_Segmenter_supportedLocalesOf__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(
        catch, static_method_of = Js, js_namespace = ["Intl"], js_class = "Segmenter", js_name = "supportedLocalesOf",
    )]
    pub(crate) fn try_static_call_Intl_Segmenter_supportedLocalesOf__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
