//! Languages: formats of dates, numbers and lists, collation, segmentation

use crate::runtime::prelude::*;

/// The namespace `Intl`.
#[allow(non_snake_case)]
pub mod Intl {
    use crate::runtime::prelude::*;

    /// `sequence<DOMString> getCanonicalLocales(any locales)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/getCanonicalLocales) · [Specification](https://tc39.es/ecma402/#sec-intl.getcanonicallocales)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getCanonicalLocales")]
    #[inline]
    pub fn get_canonical_locales(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_getCanonicalLocales__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// `sequence<DOMString> supportedValuesOf(SupportedValuesKey key)`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/supportedValuesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.supportedvaluesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedValuesOf")]
    #[inline]
    pub fn supported_values_of(key: crate::Intl::SupportedValuesKey) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_supportedValuesOf__str__as_value(key.as_str()).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl) · [Specification](https://tc39.es/ecma402/#intl-object)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_Intl_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }
}

impl crate::Intl::Collator {
    /// `constructor(optional any locales, optional CollatorOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/Collator) · [Specification](https://tc39.es/ecma402/#sec-intl-collator-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Intl::Collator, Exception> {
        Js::try_new_Intl_Collator__as_value().map(Js::cast)
    }

    /// `constructor(optional any locales, optional CollatorOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/Collator) · [Specification](https://tc39.es/ecma402/#sec-intl-collator-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::Collator, Exception> {
        Js::try_new_Intl_Collator__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// `constructor(optional any locales, optional CollatorOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/Collator) · [Specification](https://tc39.es/ecma402/#sec-intl-collator-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::CollatorOptions,
    ) -> Result<crate::Intl::Collator, Exception> {
        Js::try_new_Intl_Collator__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.collator.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_Collator_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.collator.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_Collator_supportedLocalesOf__value2__as_value(&locales.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// `readonly attribute (DOMString, DOMString) -> double compare`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/compare) · [Specification](https://tc39.es/ecma402/#sec-intl.collator.prototype.compare)
    #[inline]
    pub fn compare(&self) -> Function<fn(String, String) -> f64> {
        FromJs::from_js(Js::get_compare__as_value(js(self)))
    }

    /// `ResolvedCollatorOptions resolvedOptions()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.collator.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedCollatorOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator) · [Specification](https://tc39.es/ecma402/#collator-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::CollatorOptions {
    /// `dictionary CollatorOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `CollatorUsage usage`
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<crate::Intl::CollatorUsage> {
        property::get(self, "usage")
    }

    /// `CollatorUsage usage`
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: crate::Intl::CollatorUsage) -> &Self {
        property::set_str(self, "usage", value.as_str());
        self
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// `DOMString collation`
    #[doc(alias = "collation")]
    pub fn get_collation(&self) -> Option<String> {
        property::get(self, "collation")
    }

    /// `DOMString collation`
    #[doc(alias = "collation")]
    pub fn set_collation(&self, value: &str) -> &Self {
        property::set_str(self, "collation", value);
        self
    }

    /// `boolean numeric`
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<bool> {
        property::get(self, "numeric")
    }

    /// `boolean numeric`
    #[doc(alias = "numeric")]
    pub fn set_numeric(&self, value: bool) -> &Self {
        property::set_bool(self, "numeric", value);
        self
    }

    /// `CollatorCaseFirst caseFirst`
    #[doc(alias = "caseFirst")]
    pub fn get_case_first(&self) -> Option<crate::Intl::CollatorCaseFirst> {
        property::get(self, "caseFirst")
    }

    /// `CollatorCaseFirst caseFirst`
    #[doc(alias = "caseFirst")]
    pub fn set_case_first(&self, value: crate::Intl::CollatorCaseFirst) -> &Self {
        property::set_str(self, "caseFirst", value.as_str());
        self
    }

    /// `CollatorSensitivity sensitivity`
    #[doc(alias = "sensitivity")]
    pub fn get_sensitivity(&self) -> Option<crate::Intl::CollatorSensitivity> {
        property::get(self, "sensitivity")
    }

    /// `CollatorSensitivity sensitivity`
    #[doc(alias = "sensitivity")]
    pub fn set_sensitivity(&self, value: crate::Intl::CollatorSensitivity) -> &Self {
        property::set_str(self, "sensitivity", value.as_str());
        self
    }

    /// `boolean ignorePunctuation`
    #[doc(alias = "ignorePunctuation")]
    pub fn get_ignore_punctuation(&self) -> Option<bool> {
        property::get(self, "ignorePunctuation")
    }

    /// `boolean ignorePunctuation`
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
    /// `dictionary ResolvedCollatorOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// `CollatorUsage usage`
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<crate::Intl::CollatorUsage> {
        property::get(self, "usage")
    }

    /// `CollatorUsage usage`
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: crate::Intl::CollatorUsage) -> &Self {
        property::set_str(self, "usage", value.as_str());
        self
    }

    /// `CollatorSensitivity sensitivity`
    #[doc(alias = "sensitivity")]
    pub fn get_sensitivity(&self) -> Option<crate::Intl::CollatorSensitivity> {
        property::get(self, "sensitivity")
    }

    /// `CollatorSensitivity sensitivity`
    #[doc(alias = "sensitivity")]
    pub fn set_sensitivity(&self, value: crate::Intl::CollatorSensitivity) -> &Self {
        property::set_str(self, "sensitivity", value.as_str());
        self
    }

    /// `boolean ignorePunctuation`
    #[doc(alias = "ignorePunctuation")]
    pub fn get_ignore_punctuation(&self) -> Option<bool> {
        property::get(self, "ignorePunctuation")
    }

    /// `boolean ignorePunctuation`
    #[doc(alias = "ignorePunctuation")]
    pub fn set_ignore_punctuation(&self, value: bool) -> &Self {
        property::set_bool(self, "ignorePunctuation", value);
        self
    }

    /// `DOMString collation`
    #[doc(alias = "collation")]
    pub fn get_collation(&self) -> Option<String> {
        property::get(self, "collation")
    }

    /// `DOMString collation`
    #[doc(alias = "collation")]
    pub fn set_collation(&self, value: &str) -> &Self {
        property::set_str(self, "collation", value);
        self
    }

    /// `boolean numeric`
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<bool> {
        property::get(self, "numeric")
    }

    /// `boolean numeric`
    #[doc(alias = "numeric")]
    pub fn set_numeric(&self, value: bool) -> &Self {
        property::set_bool(self, "numeric", value);
        self
    }

    /// `CollatorCaseFirst caseFirst`
    #[doc(alias = "caseFirst")]
    pub fn get_case_first(&self) -> Option<crate::Intl::CollatorCaseFirst> {
        property::get(self, "caseFirst")
    }

    /// `CollatorCaseFirst caseFirst`
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
    /// `constructor(optional any locales, optional DateTimeFormatOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-datetimeformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Intl::DateTimeFormat, Exception> {
        Js::try_new_Intl_DateTimeFormat__as_value().map(Js::cast)
    }

    /// `constructor(optional any locales, optional DateTimeFormatOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-datetimeformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::DateTimeFormat, Exception> {
        Js::try_new_Intl_DateTimeFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// `constructor(optional any locales, optional DateTimeFormatOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-datetimeformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::DateTimeFormatOptions,
    ) -> Result<crate::Intl::DateTimeFormat, Exception> {
        Js::try_new_Intl_DateTimeFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.datetimeformat.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_DateTimeFormat_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.datetimeformat.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `readonly attribute (any) -> DOMString format`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/format) · [Specification](https://tc39.es/ecma402/#sec-intl.datetimeformat.prototype.format)
    #[inline]
    pub fn format(&self) -> Function<fn(JsValue) -> String> {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// `DOMString formatRange(any startDate, any endDate)`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/formatRange) · [Specification](https://tc39.es/ecma402/#sec-intl.datetimeformat.prototype.formatRange)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "formatRange")]
    #[inline]
    pub fn format_range(
        &self,
        start_date: impl IntoJs<JsValue>,
        end_date: impl IntoJs<JsValue>,
    ) -> Result<String, Exception> {
        Js::try_call_formatRange__value2__as_value(js(self), &start_date.to_value(), &end_date.to_value()).map(Js::read)
    }

    /// `sequence<DateTimeRangeFormatPart> formatRangeToParts(any startDate, any endDate)`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/formatRangeToParts) · [Specification](https://tc39.es/ecma402/#sec-Intl.DateTimeFormat.prototype.formatRangeToParts)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `sequence<DateTimeFormatPart> formatToParts(optional any date)`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/formatToParts) · [Specification](https://tc39.es/ecma402/#sec-Intl.DateTimeFormat.prototype.formatToParts)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts(&self) -> Result<Array<crate::Intl::DateTimeFormatPart>, Exception> {
        Js::try_call_formatToParts__as_value(js(self)).map(Js::read)
    }

    /// `sequence<DateTimeFormatPart> formatToParts(optional any date)`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/formatToParts) · [Specification](https://tc39.es/ecma402/#sec-Intl.DateTimeFormat.prototype.formatToParts)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts_with_date(
        &self,
        date: impl IntoJs<JsValue>,
    ) -> Result<Array<crate::Intl::DateTimeFormatPart>, Exception> {
        Js::try_call_formatToParts__value__as_value(js(self), &date.to_value()).map(Js::read)
    }

    /// `ResolvedDateTimeFormatOptions resolvedOptions()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.datetimeformat.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedDateTimeFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DateTimeFormat) · [Specification](https://tc39.es/ecma402/#datetimeformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::DateTimeFormatOptions {
    /// `dictionary DateTimeFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// `DOMString calendar`
    #[doc(alias = "calendar")]
    pub fn get_calendar(&self) -> Option<String> {
        property::get(self, "calendar")
    }

    /// `DOMString calendar`
    #[doc(alias = "calendar")]
    pub fn set_calendar(&self, value: &str) -> &Self {
        property::set_str(self, "calendar", value);
        self
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// `boolean hour12`
    #[doc(alias = "hour12")]
    pub fn get_hour12(&self) -> Option<bool> {
        property::get(self, "hour12")
    }

    /// `boolean hour12`
    #[doc(alias = "hour12")]
    pub fn set_hour12(&self, value: bool) -> &Self {
        property::set_bool(self, "hour12", value);
        self
    }

    /// `HourCycle hourCycle`
    #[doc(alias = "hourCycle")]
    pub fn get_hour_cycle(&self) -> Option<crate::Intl::HourCycle> {
        property::get(self, "hourCycle")
    }

    /// `HourCycle hourCycle`
    #[doc(alias = "hourCycle")]
    pub fn set_hour_cycle(&self, value: crate::Intl::HourCycle) -> &Self {
        property::set_str(self, "hourCycle", value.as_str());
        self
    }

    /// `DOMString timeZone`
    #[doc(alias = "timeZone")]
    pub fn get_time_zone(&self) -> Option<String> {
        property::get(self, "timeZone")
    }

    /// `DOMString timeZone`
    #[doc(alias = "timeZone")]
    pub fn set_time_zone(&self, value: &str) -> &Self {
        property::set_str(self, "timeZone", value);
        self
    }

    /// `WeekdayFormat weekday`
    #[doc(alias = "weekday")]
    pub fn get_weekday(&self) -> Option<crate::Intl::WeekdayFormat> {
        property::get(self, "weekday")
    }

    /// `WeekdayFormat weekday`
    #[doc(alias = "weekday")]
    pub fn set_weekday(&self, value: crate::Intl::WeekdayFormat) -> &Self {
        property::set_str(self, "weekday", value.as_str());
        self
    }

    /// `EraFormat era`
    #[doc(alias = "era")]
    pub fn get_era(&self) -> Option<crate::Intl::EraFormat> {
        property::get(self, "era")
    }

    /// `EraFormat era`
    #[doc(alias = "era")]
    pub fn set_era(&self, value: crate::Intl::EraFormat) -> &Self {
        property::set_str(self, "era", value.as_str());
        self
    }

    /// `YearFormat year`
    #[doc(alias = "year")]
    pub fn get_year(&self) -> Option<crate::Intl::YearFormat> {
        property::get(self, "year")
    }

    /// `YearFormat year`
    #[doc(alias = "year")]
    pub fn set_year(&self, value: crate::Intl::YearFormat) -> &Self {
        property::set_str(self, "year", value.as_str());
        self
    }

    /// `MonthFormat month`
    #[doc(alias = "month")]
    pub fn get_month(&self) -> Option<crate::Intl::MonthFormat> {
        property::get(self, "month")
    }

    /// `MonthFormat month`
    #[doc(alias = "month")]
    pub fn set_month(&self, value: crate::Intl::MonthFormat) -> &Self {
        property::set_str(self, "month", value.as_str());
        self
    }

    /// `DayFormat day`
    #[doc(alias = "day")]
    pub fn get_day(&self) -> Option<crate::Intl::DayFormat> {
        property::get(self, "day")
    }

    /// `DayFormat day`
    #[doc(alias = "day")]
    pub fn set_day(&self, value: crate::Intl::DayFormat) -> &Self {
        property::set_str(self, "day", value.as_str());
        self
    }

    /// `DayPeriodFormat dayPeriod`
    #[doc(alias = "dayPeriod")]
    pub fn get_day_period(&self) -> Option<crate::Intl::DayPeriodFormat> {
        property::get(self, "dayPeriod")
    }

    /// `DayPeriodFormat dayPeriod`
    #[doc(alias = "dayPeriod")]
    pub fn set_day_period(&self, value: crate::Intl::DayPeriodFormat) -> &Self {
        property::set_str(self, "dayPeriod", value.as_str());
        self
    }

    /// `NumericFormat hour`
    #[doc(alias = "hour")]
    pub fn get_hour(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "hour")
    }

    /// `NumericFormat hour`
    #[doc(alias = "hour")]
    pub fn set_hour(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "hour", value.as_str());
        self
    }

    /// `NumericFormat minute`
    #[doc(alias = "minute")]
    pub fn get_minute(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "minute")
    }

    /// `NumericFormat minute`
    #[doc(alias = "minute")]
    pub fn set_minute(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "minute", value.as_str());
        self
    }

    /// `NumericFormat second`
    #[doc(alias = "second")]
    pub fn get_second(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "second")
    }

    /// `NumericFormat second`
    #[doc(alias = "second")]
    pub fn set_second(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "second", value.as_str());
        self
    }

    /// `unsigned long fractionalSecondDigits`
    #[doc(alias = "fractionalSecondDigits")]
    pub fn get_fractional_second_digits(&self) -> Option<u32> {
        property::get(self, "fractionalSecondDigits")
    }

    /// `unsigned long fractionalSecondDigits`
    #[doc(alias = "fractionalSecondDigits")]
    pub fn set_fractional_second_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "fractionalSecondDigits", value as f64);
        self
    }

    /// `TimeZoneNameFormat timeZoneName`
    #[doc(alias = "timeZoneName")]
    pub fn get_time_zone_name(&self) -> Option<crate::Intl::TimeZoneNameFormat> {
        property::get(self, "timeZoneName")
    }

    /// `TimeZoneNameFormat timeZoneName`
    #[doc(alias = "timeZoneName")]
    pub fn set_time_zone_name(&self, value: crate::Intl::TimeZoneNameFormat) -> &Self {
        property::set_str(self, "timeZoneName", value.as_str());
        self
    }

    /// `DateTimeStyle dateStyle`
    #[doc(alias = "dateStyle")]
    pub fn get_date_style(&self) -> Option<crate::Intl::DateTimeStyle> {
        property::get(self, "dateStyle")
    }

    /// `DateTimeStyle dateStyle`
    #[doc(alias = "dateStyle")]
    pub fn set_date_style(&self, value: crate::Intl::DateTimeStyle) -> &Self {
        property::set_str(self, "dateStyle", value.as_str());
        self
    }

    /// `DateTimeStyle timeStyle`
    #[doc(alias = "timeStyle")]
    pub fn get_time_style(&self) -> Option<crate::Intl::DateTimeStyle> {
        property::get(self, "timeStyle")
    }

    /// `DateTimeStyle timeStyle`
    #[doc(alias = "timeStyle")]
    pub fn set_time_style(&self, value: crate::Intl::DateTimeStyle) -> &Self {
        property::set_str(self, "timeStyle", value.as_str());
        self
    }

    /// `FormatMatcher formatMatcher`
    #[doc(alias = "formatMatcher")]
    pub fn get_format_matcher(&self) -> Option<crate::Intl::FormatMatcher> {
        property::get(self, "formatMatcher")
    }

    /// `FormatMatcher formatMatcher`
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
    /// `dictionary ResolvedDateTimeFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// `DOMString calendar`
    #[doc(alias = "calendar")]
    pub fn get_calendar(&self) -> Option<String> {
        property::get(self, "calendar")
    }

    /// `DOMString calendar`
    #[doc(alias = "calendar")]
    pub fn set_calendar(&self, value: &str) -> &Self {
        property::set_str(self, "calendar", value);
        self
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// `boolean hour12`
    #[doc(alias = "hour12")]
    pub fn get_hour12(&self) -> Option<bool> {
        property::get(self, "hour12")
    }

    /// `boolean hour12`
    #[doc(alias = "hour12")]
    pub fn set_hour12(&self, value: bool) -> &Self {
        property::set_bool(self, "hour12", value);
        self
    }

    /// `HourCycle hourCycle`
    #[doc(alias = "hourCycle")]
    pub fn get_hour_cycle(&self) -> Option<crate::Intl::HourCycle> {
        property::get(self, "hourCycle")
    }

    /// `HourCycle hourCycle`
    #[doc(alias = "hourCycle")]
    pub fn set_hour_cycle(&self, value: crate::Intl::HourCycle) -> &Self {
        property::set_str(self, "hourCycle", value.as_str());
        self
    }

    /// `DOMString timeZone`
    #[doc(alias = "timeZone")]
    pub fn get_time_zone(&self) -> Option<String> {
        property::get(self, "timeZone")
    }

    /// `DOMString timeZone`
    #[doc(alias = "timeZone")]
    pub fn set_time_zone(&self, value: &str) -> &Self {
        property::set_str(self, "timeZone", value);
        self
    }

    /// `WeekdayFormat weekday`
    #[doc(alias = "weekday")]
    pub fn get_weekday(&self) -> Option<crate::Intl::WeekdayFormat> {
        property::get(self, "weekday")
    }

    /// `WeekdayFormat weekday`
    #[doc(alias = "weekday")]
    pub fn set_weekday(&self, value: crate::Intl::WeekdayFormat) -> &Self {
        property::set_str(self, "weekday", value.as_str());
        self
    }

    /// `EraFormat era`
    #[doc(alias = "era")]
    pub fn get_era(&self) -> Option<crate::Intl::EraFormat> {
        property::get(self, "era")
    }

    /// `EraFormat era`
    #[doc(alias = "era")]
    pub fn set_era(&self, value: crate::Intl::EraFormat) -> &Self {
        property::set_str(self, "era", value.as_str());
        self
    }

    /// `YearFormat year`
    #[doc(alias = "year")]
    pub fn get_year(&self) -> Option<crate::Intl::YearFormat> {
        property::get(self, "year")
    }

    /// `YearFormat year`
    #[doc(alias = "year")]
    pub fn set_year(&self, value: crate::Intl::YearFormat) -> &Self {
        property::set_str(self, "year", value.as_str());
        self
    }

    /// `MonthFormat month`
    #[doc(alias = "month")]
    pub fn get_month(&self) -> Option<crate::Intl::MonthFormat> {
        property::get(self, "month")
    }

    /// `MonthFormat month`
    #[doc(alias = "month")]
    pub fn set_month(&self, value: crate::Intl::MonthFormat) -> &Self {
        property::set_str(self, "month", value.as_str());
        self
    }

    /// `DayFormat day`
    #[doc(alias = "day")]
    pub fn get_day(&self) -> Option<crate::Intl::DayFormat> {
        property::get(self, "day")
    }

    /// `DayFormat day`
    #[doc(alias = "day")]
    pub fn set_day(&self, value: crate::Intl::DayFormat) -> &Self {
        property::set_str(self, "day", value.as_str());
        self
    }

    /// `DayPeriodFormat dayPeriod`
    #[doc(alias = "dayPeriod")]
    pub fn get_day_period(&self) -> Option<crate::Intl::DayPeriodFormat> {
        property::get(self, "dayPeriod")
    }

    /// `DayPeriodFormat dayPeriod`
    #[doc(alias = "dayPeriod")]
    pub fn set_day_period(&self, value: crate::Intl::DayPeriodFormat) -> &Self {
        property::set_str(self, "dayPeriod", value.as_str());
        self
    }

    /// `NumericFormat hour`
    #[doc(alias = "hour")]
    pub fn get_hour(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "hour")
    }

    /// `NumericFormat hour`
    #[doc(alias = "hour")]
    pub fn set_hour(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "hour", value.as_str());
        self
    }

    /// `NumericFormat minute`
    #[doc(alias = "minute")]
    pub fn get_minute(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "minute")
    }

    /// `NumericFormat minute`
    #[doc(alias = "minute")]
    pub fn set_minute(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "minute", value.as_str());
        self
    }

    /// `NumericFormat second`
    #[doc(alias = "second")]
    pub fn get_second(&self) -> Option<crate::Intl::NumericFormat> {
        property::get(self, "second")
    }

    /// `NumericFormat second`
    #[doc(alias = "second")]
    pub fn set_second(&self, value: crate::Intl::NumericFormat) -> &Self {
        property::set_str(self, "second", value.as_str());
        self
    }

    /// `unsigned long fractionalSecondDigits`
    #[doc(alias = "fractionalSecondDigits")]
    pub fn get_fractional_second_digits(&self) -> Option<u32> {
        property::get(self, "fractionalSecondDigits")
    }

    /// `unsigned long fractionalSecondDigits`
    #[doc(alias = "fractionalSecondDigits")]
    pub fn set_fractional_second_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "fractionalSecondDigits", value as f64);
        self
    }

    /// `TimeZoneNameFormat timeZoneName`
    #[doc(alias = "timeZoneName")]
    pub fn get_time_zone_name(&self) -> Option<crate::Intl::TimeZoneNameFormat> {
        property::get(self, "timeZoneName")
    }

    /// `TimeZoneNameFormat timeZoneName`
    #[doc(alias = "timeZoneName")]
    pub fn set_time_zone_name(&self, value: crate::Intl::TimeZoneNameFormat) -> &Self {
        property::set_str(self, "timeZoneName", value.as_str());
        self
    }

    /// `DateTimeStyle dateStyle`
    #[doc(alias = "dateStyle")]
    pub fn get_date_style(&self) -> Option<crate::Intl::DateTimeStyle> {
        property::get(self, "dateStyle")
    }

    /// `DateTimeStyle dateStyle`
    #[doc(alias = "dateStyle")]
    pub fn set_date_style(&self, value: crate::Intl::DateTimeStyle) -> &Self {
        property::set_str(self, "dateStyle", value.as_str());
        self
    }

    /// `DateTimeStyle timeStyle`
    #[doc(alias = "timeStyle")]
    pub fn get_time_style(&self) -> Option<crate::Intl::DateTimeStyle> {
        property::get(self, "timeStyle")
    }

    /// `DateTimeStyle timeStyle`
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
    /// `dictionary DateTimeFormatPart`
    pub fn new(type_: crate::Intl::DateTimeFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// `required DateTimeFormatPartType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::DateTimeFormatPartType {
        property::get(self, "type")
    }

    /// `required DateTimeFormatPartType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DateTimeFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl crate::Intl::DateTimeRangeFormatPart {
    /// `dictionary DateTimeRangeFormatPart`
    pub fn new(type_: crate::Intl::DateTimeFormatPartType, value: &str, source: crate::Intl::RangeSource) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        property::set_str(&this, "source", source.as_str());
        this
    }

    /// `required DateTimeFormatPartType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::DateTimeFormatPartType {
        property::get(self, "type")
    }

    /// `required DateTimeFormatPartType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DateTimeFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// `required RangeSource source`
    #[doc(alias = "source")]
    pub fn get_source(&self) -> crate::Intl::RangeSource {
        property::get(self, "source")
    }

    /// `required RangeSource source`
    #[doc(alias = "source")]
    pub fn set_source(&self, value: crate::Intl::RangeSource) -> &Self {
        property::set_str(self, "source", value.as_str());
        self
    }
}

impl crate::Intl::DisplayNames {
    /// `constructor(any locales, DisplayNamesOptions options)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames/DisplayNames) · [Specification](https://tc39.es/ecma402/#sec-intl-displaynames-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::DisplayNamesOptions,
    ) -> Result<crate::Intl::DisplayNames, Exception> {
        Js::try_new_Intl_DisplayNames__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-Intl.DisplayNames.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_DisplayNames_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-Intl.DisplayNames.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `DOMString? of(DOMString code)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames/of) · [Specification](https://tc39.es/ecma402/#sec-Intl.DisplayNames.prototype.of)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn of(&self, code: &str) -> Result<Option<String>, Exception> {
        Js::try_call_of__str__as_value(js(self), code).map(Js::read)
    }

    /// `ResolvedDisplayNamesOptions resolvedOptions()`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-Intl.DisplayNames.prototype.resolvedOptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedDisplayNamesOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames) · [Specification](https://tc39.es/ecma402/#intl-displaynames-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::DisplayNamesOptions {
    /// `dictionary DisplayNamesOptions`
    pub fn new(type_: crate::Intl::DisplayNamesType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// `required DisplayNamesType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::DisplayNamesType {
        property::get(self, "type")
    }

    /// `required DisplayNamesType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DisplayNamesType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// `DisplayNamesStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::DisplayNamesStyle> {
        property::get(self, "style")
    }

    /// `DisplayNamesStyle style`
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::DisplayNamesStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// `DisplayNamesFallback fallback`
    #[doc(alias = "fallback")]
    pub fn get_fallback(&self) -> Option<crate::Intl::DisplayNamesFallback> {
        property::get(self, "fallback")
    }

    /// `DisplayNamesFallback fallback`
    #[doc(alias = "fallback")]
    pub fn set_fallback(&self, value: crate::Intl::DisplayNamesFallback) -> &Self {
        property::set_str(self, "fallback", value.as_str());
        self
    }

    /// `DisplayNamesLanguageDisplay languageDisplay`
    #[doc(alias = "languageDisplay")]
    pub fn get_language_display(&self) -> Option<crate::Intl::DisplayNamesLanguageDisplay> {
        property::get(self, "languageDisplay")
    }

    /// `DisplayNamesLanguageDisplay languageDisplay`
    #[doc(alias = "languageDisplay")]
    pub fn set_language_display(&self, value: crate::Intl::DisplayNamesLanguageDisplay) -> &Self {
        property::set_str(self, "languageDisplay", value.as_str());
        self
    }
}

impl crate::Intl::ResolvedDisplayNamesOptions {
    /// `dictionary ResolvedDisplayNamesOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// `DisplayNamesStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::DisplayNamesStyle> {
        property::get(self, "style")
    }

    /// `DisplayNamesStyle style`
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::DisplayNamesStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// `DisplayNamesType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::DisplayNamesType> {
        property::get(self, "type")
    }

    /// `DisplayNamesType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DisplayNamesType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `DisplayNamesFallback fallback`
    #[doc(alias = "fallback")]
    pub fn get_fallback(&self) -> Option<crate::Intl::DisplayNamesFallback> {
        property::get(self, "fallback")
    }

    /// `DisplayNamesFallback fallback`
    #[doc(alias = "fallback")]
    pub fn set_fallback(&self, value: crate::Intl::DisplayNamesFallback) -> &Self {
        property::set_str(self, "fallback", value.as_str());
        self
    }

    /// `DisplayNamesLanguageDisplay languageDisplay`
    #[doc(alias = "languageDisplay")]
    pub fn get_language_display(&self) -> Option<crate::Intl::DisplayNamesLanguageDisplay> {
        property::get(self, "languageDisplay")
    }

    /// `DisplayNamesLanguageDisplay languageDisplay`
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
    /// `constructor(optional any locales, optional DurationFormatOptions options)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-intl-durationformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Intl::DurationFormat, Exception> {
        Js::try_new_Intl_DurationFormat__as_value().map(Js::cast)
    }

    /// `constructor(optional any locales, optional DurationFormatOptions options)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-intl-durationformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::DurationFormat, Exception> {
        Js::try_new_Intl_DurationFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// `constructor(optional any locales, optional DurationFormatOptions options)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-intl-durationformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::DurationFormatOptions,
    ) -> Result<crate::Intl::DurationFormat, Exception> {
        Js::try_new_Intl_DurationFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/supportedLocalesOf) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-Intl.DurationFormat.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_DurationFormat_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/supportedLocalesOf) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-Intl.DurationFormat.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `DOMString format(any duration)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/format) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-Intl.DurationFormat.prototype.format)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn format(&self, duration: impl IntoJs<JsValue>) -> Result<String, Exception> {
        Js::try_call_format__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `sequence<DurationFormatPart> formatToParts(any duration)`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/formatToParts) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-Intl.DurationFormat.prototype.formatToParts)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts(
        &self,
        duration: impl IntoJs<JsValue>,
    ) -> Result<Array<crate::Intl::DurationFormatPart>, Exception> {
        Js::try_call_formatToParts__value__as_value(js(self), &duration.to_value()).map(Js::read)
    }

    /// `ResolvedDurationFormatOptions resolvedOptions()`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat/resolvedOptions) · [Specification](https://tc39.es/proposal-intl-duration-format/#sec-Intl.DurationFormat.prototype.resolvedOptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedDurationFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DurationFormat) · [Specification](https://tc39.es/proposal-intl-duration-format/#durationformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::DurationFormatOptions {
    /// `dictionary DurationFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// `DurationFormatStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::DurationFormatStyle> {
        property::get(self, "style")
    }

    /// `DurationFormatStyle style`
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::DurationFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// `DurationUnitStyle years`
    #[doc(alias = "years")]
    pub fn get_years(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "years")
    }

    /// `DurationUnitStyle years`
    #[doc(alias = "years")]
    pub fn set_years(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "years", value.as_str());
        self
    }

    /// `DurationUnitDisplay yearsDisplay`
    #[doc(alias = "yearsDisplay")]
    pub fn get_years_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "yearsDisplay")
    }

    /// `DurationUnitDisplay yearsDisplay`
    #[doc(alias = "yearsDisplay")]
    pub fn set_years_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "yearsDisplay", value.as_str());
        self
    }

    /// `DurationUnitStyle months`
    #[doc(alias = "months")]
    pub fn get_months(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "months")
    }

    /// `DurationUnitStyle months`
    #[doc(alias = "months")]
    pub fn set_months(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "months", value.as_str());
        self
    }

    /// `DurationUnitDisplay monthsDisplay`
    #[doc(alias = "monthsDisplay")]
    pub fn get_months_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "monthsDisplay")
    }

    /// `DurationUnitDisplay monthsDisplay`
    #[doc(alias = "monthsDisplay")]
    pub fn set_months_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "monthsDisplay", value.as_str());
        self
    }

    /// `DurationUnitStyle weeks`
    #[doc(alias = "weeks")]
    pub fn get_weeks(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "weeks")
    }

    /// `DurationUnitStyle weeks`
    #[doc(alias = "weeks")]
    pub fn set_weeks(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "weeks", value.as_str());
        self
    }

    /// `DurationUnitDisplay weeksDisplay`
    #[doc(alias = "weeksDisplay")]
    pub fn get_weeks_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "weeksDisplay")
    }

    /// `DurationUnitDisplay weeksDisplay`
    #[doc(alias = "weeksDisplay")]
    pub fn set_weeks_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "weeksDisplay", value.as_str());
        self
    }

    /// `DurationUnitStyle days`
    #[doc(alias = "days")]
    pub fn get_days(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "days")
    }

    /// `DurationUnitStyle days`
    #[doc(alias = "days")]
    pub fn set_days(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "days", value.as_str());
        self
    }

    /// `DurationUnitDisplay daysDisplay`
    #[doc(alias = "daysDisplay")]
    pub fn get_days_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "daysDisplay")
    }

    /// `DurationUnitDisplay daysDisplay`
    #[doc(alias = "daysDisplay")]
    pub fn set_days_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "daysDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle hours`
    #[doc(alias = "hours")]
    pub fn get_hours(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "hours")
    }

    /// `DurationTimeUnitStyle hours`
    #[doc(alias = "hours")]
    pub fn set_hours(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "hours", value.as_str());
        self
    }

    /// `DurationUnitDisplay hoursDisplay`
    #[doc(alias = "hoursDisplay")]
    pub fn get_hours_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "hoursDisplay")
    }

    /// `DurationUnitDisplay hoursDisplay`
    #[doc(alias = "hoursDisplay")]
    pub fn set_hours_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "hoursDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle minutes`
    #[doc(alias = "minutes")]
    pub fn get_minutes(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "minutes")
    }

    /// `DurationTimeUnitStyle minutes`
    #[doc(alias = "minutes")]
    pub fn set_minutes(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "minutes", value.as_str());
        self
    }

    /// `DurationUnitDisplay minutesDisplay`
    #[doc(alias = "minutesDisplay")]
    pub fn get_minutes_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "minutesDisplay")
    }

    /// `DurationUnitDisplay minutesDisplay`
    #[doc(alias = "minutesDisplay")]
    pub fn set_minutes_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "minutesDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle seconds`
    #[doc(alias = "seconds")]
    pub fn get_seconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "seconds")
    }

    /// `DurationTimeUnitStyle seconds`
    #[doc(alias = "seconds")]
    pub fn set_seconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "seconds", value.as_str());
        self
    }

    /// `DurationUnitDisplay secondsDisplay`
    #[doc(alias = "secondsDisplay")]
    pub fn get_seconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "secondsDisplay")
    }

    /// `DurationUnitDisplay secondsDisplay`
    #[doc(alias = "secondsDisplay")]
    pub fn set_seconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "secondsDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle milliseconds`
    #[doc(alias = "milliseconds")]
    pub fn get_milliseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "milliseconds")
    }

    /// `DurationTimeUnitStyle milliseconds`
    #[doc(alias = "milliseconds")]
    pub fn set_milliseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "milliseconds", value.as_str());
        self
    }

    /// `DurationUnitDisplay millisecondsDisplay`
    #[doc(alias = "millisecondsDisplay")]
    pub fn get_milliseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "millisecondsDisplay")
    }

    /// `DurationUnitDisplay millisecondsDisplay`
    #[doc(alias = "millisecondsDisplay")]
    pub fn set_milliseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "millisecondsDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle microseconds`
    #[doc(alias = "microseconds")]
    pub fn get_microseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "microseconds")
    }

    /// `DurationTimeUnitStyle microseconds`
    #[doc(alias = "microseconds")]
    pub fn set_microseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "microseconds", value.as_str());
        self
    }

    /// `DurationUnitDisplay microsecondsDisplay`
    #[doc(alias = "microsecondsDisplay")]
    pub fn get_microseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "microsecondsDisplay")
    }

    /// `DurationUnitDisplay microsecondsDisplay`
    #[doc(alias = "microsecondsDisplay")]
    pub fn set_microseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "microsecondsDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle nanoseconds`
    #[doc(alias = "nanoseconds")]
    pub fn get_nanoseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "nanoseconds")
    }

    /// `DurationTimeUnitStyle nanoseconds`
    #[doc(alias = "nanoseconds")]
    pub fn set_nanoseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "nanoseconds", value.as_str());
        self
    }

    /// `DurationUnitDisplay nanosecondsDisplay`
    #[doc(alias = "nanosecondsDisplay")]
    pub fn get_nanoseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "nanosecondsDisplay")
    }

    /// `DurationUnitDisplay nanosecondsDisplay`
    #[doc(alias = "nanosecondsDisplay")]
    pub fn set_nanoseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "nanosecondsDisplay", value.as_str());
        self
    }

    /// `unsigned long fractionalDigits`
    #[doc(alias = "fractionalDigits")]
    pub fn get_fractional_digits(&self) -> Option<u32> {
        property::get(self, "fractionalDigits")
    }

    /// `unsigned long fractionalDigits`
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
    /// `dictionary ResolvedDurationFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// `DurationFormatStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::DurationFormatStyle> {
        property::get(self, "style")
    }

    /// `DurationFormatStyle style`
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::DurationFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// `DurationUnitStyle years`
    #[doc(alias = "years")]
    pub fn get_years(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "years")
    }

    /// `DurationUnitStyle years`
    #[doc(alias = "years")]
    pub fn set_years(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "years", value.as_str());
        self
    }

    /// `DurationUnitDisplay yearsDisplay`
    #[doc(alias = "yearsDisplay")]
    pub fn get_years_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "yearsDisplay")
    }

    /// `DurationUnitDisplay yearsDisplay`
    #[doc(alias = "yearsDisplay")]
    pub fn set_years_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "yearsDisplay", value.as_str());
        self
    }

    /// `DurationUnitStyle months`
    #[doc(alias = "months")]
    pub fn get_months(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "months")
    }

    /// `DurationUnitStyle months`
    #[doc(alias = "months")]
    pub fn set_months(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "months", value.as_str());
        self
    }

    /// `DurationUnitDisplay monthsDisplay`
    #[doc(alias = "monthsDisplay")]
    pub fn get_months_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "monthsDisplay")
    }

    /// `DurationUnitDisplay monthsDisplay`
    #[doc(alias = "monthsDisplay")]
    pub fn set_months_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "monthsDisplay", value.as_str());
        self
    }

    /// `DurationUnitStyle weeks`
    #[doc(alias = "weeks")]
    pub fn get_weeks(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "weeks")
    }

    /// `DurationUnitStyle weeks`
    #[doc(alias = "weeks")]
    pub fn set_weeks(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "weeks", value.as_str());
        self
    }

    /// `DurationUnitDisplay weeksDisplay`
    #[doc(alias = "weeksDisplay")]
    pub fn get_weeks_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "weeksDisplay")
    }

    /// `DurationUnitDisplay weeksDisplay`
    #[doc(alias = "weeksDisplay")]
    pub fn set_weeks_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "weeksDisplay", value.as_str());
        self
    }

    /// `DurationUnitStyle days`
    #[doc(alias = "days")]
    pub fn get_days(&self) -> Option<crate::Intl::DurationUnitStyle> {
        property::get(self, "days")
    }

    /// `DurationUnitStyle days`
    #[doc(alias = "days")]
    pub fn set_days(&self, value: crate::Intl::DurationUnitStyle) -> &Self {
        property::set_str(self, "days", value.as_str());
        self
    }

    /// `DurationUnitDisplay daysDisplay`
    #[doc(alias = "daysDisplay")]
    pub fn get_days_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "daysDisplay")
    }

    /// `DurationUnitDisplay daysDisplay`
    #[doc(alias = "daysDisplay")]
    pub fn set_days_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "daysDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle hours`
    #[doc(alias = "hours")]
    pub fn get_hours(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "hours")
    }

    /// `DurationTimeUnitStyle hours`
    #[doc(alias = "hours")]
    pub fn set_hours(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "hours", value.as_str());
        self
    }

    /// `DurationUnitDisplay hoursDisplay`
    #[doc(alias = "hoursDisplay")]
    pub fn get_hours_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "hoursDisplay")
    }

    /// `DurationUnitDisplay hoursDisplay`
    #[doc(alias = "hoursDisplay")]
    pub fn set_hours_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "hoursDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle minutes`
    #[doc(alias = "minutes")]
    pub fn get_minutes(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "minutes")
    }

    /// `DurationTimeUnitStyle minutes`
    #[doc(alias = "minutes")]
    pub fn set_minutes(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "minutes", value.as_str());
        self
    }

    /// `DurationUnitDisplay minutesDisplay`
    #[doc(alias = "minutesDisplay")]
    pub fn get_minutes_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "minutesDisplay")
    }

    /// `DurationUnitDisplay minutesDisplay`
    #[doc(alias = "minutesDisplay")]
    pub fn set_minutes_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "minutesDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle seconds`
    #[doc(alias = "seconds")]
    pub fn get_seconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "seconds")
    }

    /// `DurationTimeUnitStyle seconds`
    #[doc(alias = "seconds")]
    pub fn set_seconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "seconds", value.as_str());
        self
    }

    /// `DurationUnitDisplay secondsDisplay`
    #[doc(alias = "secondsDisplay")]
    pub fn get_seconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "secondsDisplay")
    }

    /// `DurationUnitDisplay secondsDisplay`
    #[doc(alias = "secondsDisplay")]
    pub fn set_seconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "secondsDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle milliseconds`
    #[doc(alias = "milliseconds")]
    pub fn get_milliseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "milliseconds")
    }

    /// `DurationTimeUnitStyle milliseconds`
    #[doc(alias = "milliseconds")]
    pub fn set_milliseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "milliseconds", value.as_str());
        self
    }

    /// `DurationUnitDisplay millisecondsDisplay`
    #[doc(alias = "millisecondsDisplay")]
    pub fn get_milliseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "millisecondsDisplay")
    }

    /// `DurationUnitDisplay millisecondsDisplay`
    #[doc(alias = "millisecondsDisplay")]
    pub fn set_milliseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "millisecondsDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle microseconds`
    #[doc(alias = "microseconds")]
    pub fn get_microseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "microseconds")
    }

    /// `DurationTimeUnitStyle microseconds`
    #[doc(alias = "microseconds")]
    pub fn set_microseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "microseconds", value.as_str());
        self
    }

    /// `DurationUnitDisplay microsecondsDisplay`
    #[doc(alias = "microsecondsDisplay")]
    pub fn get_microseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "microsecondsDisplay")
    }

    /// `DurationUnitDisplay microsecondsDisplay`
    #[doc(alias = "microsecondsDisplay")]
    pub fn set_microseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "microsecondsDisplay", value.as_str());
        self
    }

    /// `DurationTimeUnitStyle nanoseconds`
    #[doc(alias = "nanoseconds")]
    pub fn get_nanoseconds(&self) -> Option<crate::Intl::DurationTimeUnitStyle> {
        property::get(self, "nanoseconds")
    }

    /// `DurationTimeUnitStyle nanoseconds`
    #[doc(alias = "nanoseconds")]
    pub fn set_nanoseconds(&self, value: crate::Intl::DurationTimeUnitStyle) -> &Self {
        property::set_str(self, "nanoseconds", value.as_str());
        self
    }

    /// `DurationUnitDisplay nanosecondsDisplay`
    #[doc(alias = "nanosecondsDisplay")]
    pub fn get_nanoseconds_display(&self) -> Option<crate::Intl::DurationUnitDisplay> {
        property::get(self, "nanosecondsDisplay")
    }

    /// `DurationUnitDisplay nanosecondsDisplay`
    #[doc(alias = "nanosecondsDisplay")]
    pub fn set_nanoseconds_display(&self, value: crate::Intl::DurationUnitDisplay) -> &Self {
        property::set_str(self, "nanosecondsDisplay", value.as_str());
        self
    }

    /// `unsigned long fractionalDigits`
    #[doc(alias = "fractionalDigits")]
    pub fn get_fractional_digits(&self) -> Option<u32> {
        property::get(self, "fractionalDigits")
    }

    /// `unsigned long fractionalDigits`
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
    /// `dictionary DurationFormatPart`
    pub fn new(type_: crate::Intl::DurationFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// `required DurationFormatPartType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::DurationFormatPartType {
        property::get(self, "type")
    }

    /// `required DurationFormatPartType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::DurationFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// `DOMString unit`
    #[doc(alias = "unit")]
    pub fn get_unit(&self) -> Option<String> {
        property::get(self, "unit")
    }

    /// `DOMString unit`
    #[doc(alias = "unit")]
    pub fn set_unit(&self, value: &str) -> &Self {
        property::set_str(self, "unit", value);
        self
    }
}

impl crate::Intl::ListFormat {
    /// `constructor(optional any locales, optional ListFormatOptions options)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/ListFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-listformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Intl::ListFormat, Exception> {
        Js::try_new_Intl_ListFormat__as_value().map(Js::cast)
    }

    /// `constructor(optional any locales, optional ListFormatOptions options)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/ListFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-listformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::ListFormat, Exception> {
        Js::try_new_Intl_ListFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// `constructor(optional any locales, optional ListFormatOptions options)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/ListFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-listformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::ListFormatOptions,
    ) -> Result<crate::Intl::ListFormat, Exception> {
        Js::try_new_Intl_ListFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-Intl.ListFormat.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_ListFormat_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-Intl.ListFormat.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_ListFormat_supportedLocalesOf__value2__as_value(&locales.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// `DOMString format(sequence<DOMString> list)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/format) · [Specification](https://tc39.es/ecma402/#sec-Intl.ListFormat.prototype.format)
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

    /// `sequence<ListFormatPart> formatToParts(sequence<DOMString> list)`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/formatToParts) · [Specification](https://tc39.es/ecma402/#sec-Intl.ListFormat.prototype.formatToParts)
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

    /// `ResolvedListFormatOptions resolvedOptions()`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-Intl.ListFormat.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedListFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/ListFormat) · [Specification](https://tc39.es/ecma402/#listformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::ListFormatOptions {
    /// `dictionary ListFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// `ListFormatType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::ListFormatType> {
        property::get(self, "type")
    }

    /// `ListFormatType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::ListFormatType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `ListFormatStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::ListFormatStyle> {
        property::get(self, "style")
    }

    /// `ListFormatStyle style`
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
    /// `dictionary ResolvedListFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// `ListFormatType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::ListFormatType> {
        property::get(self, "type")
    }

    /// `ListFormatType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::ListFormatType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `ListFormatStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::ListFormatStyle> {
        property::get(self, "style")
    }

    /// `ListFormatStyle style`
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
    /// `dictionary ListFormatPart`
    pub fn new(type_: crate::Intl::ListFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// `required ListFormatPartType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::ListFormatPartType {
        property::get(self, "type")
    }

    /// `required ListFormatPartType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::ListFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl crate::Intl::Locale {
    /// `constructor(any tag, optional LocaleOptions options)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/Locale) · [Specification](https://tc39.es/ecma402/#sec-intl-locale-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(tag: impl IntoJs<JsValue>) -> Result<crate::Intl::Locale, Exception> {
        Js::try_new_Intl_Locale__value__as_value(&tag.to_value()).map(Js::cast)
    }

    /// `constructor(any tag, optional LocaleOptions options)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/Locale) · [Specification](https://tc39.es/ecma402/#sec-intl-locale-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(
        tag: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleOptions,
    ) -> Result<crate::Intl::Locale, Exception> {
        Js::try_new_Intl_Locale__value2__as_value(&tag.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `readonly attribute DOMString baseName`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/baseName) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.baseName)
    #[doc(alias = "baseName")]
    #[inline]
    pub fn base_name(&self) -> String {
        Js::get_baseName__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString? calendar`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/calendar) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.calendar)
    #[inline]
    pub fn calendar(&self) -> Option<String> {
        Js::get_calendar__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? caseFirst`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/caseFirst) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.caseFirst)
    #[doc(alias = "caseFirst")]
    #[inline]
    pub fn case_first(&self) -> Option<String> {
        Js::get_caseFirst__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? collation`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/collation) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.collation)
    #[inline]
    pub fn collation(&self) -> Option<String> {
        Js::get_collation__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? firstDayOfWeek`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale) · [Specification](https://tc39.es/ecma402/#locale-objects)
    #[doc(alias = "firstDayOfWeek")]
    #[inline]
    pub fn first_day_of_week(&self) -> Option<String> {
        Js::get_firstDayOfWeek__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? hourCycle`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/hourCycle) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.hourCycle)
    #[doc(alias = "hourCycle")]
    #[inline]
    pub fn hour_cycle(&self) -> Option<String> {
        Js::get_hourCycle__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString language`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/language) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.language)
    #[inline]
    pub fn language(&self) -> String {
        Js::get_language__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString? numberingSystem`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/numberingSystem) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.numberingSystem)
    #[doc(alias = "numberingSystem")]
    #[inline]
    pub fn numbering_system(&self) -> Option<String> {
        Js::get_numberingSystem__as_value(js(self)).as_string()
    }

    /// `readonly attribute boolean numeric`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/numeric) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.numeric)
    #[inline]
    pub fn numeric(&self) -> bool {
        Js::get_numeric__as_bool(js(self)).get()
    }

    /// `readonly attribute DOMString? region`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/region) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.region)
    #[inline]
    pub fn region(&self) -> Option<String> {
        Js::get_region__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? script`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/script) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.script)
    #[inline]
    pub fn script(&self) -> Option<String> {
        Js::get_script__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? variants`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/variants) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.variants)
    #[inline]
    pub fn variants(&self) -> Option<String> {
        Js::get_variants__as_value(js(self)).as_string()
    }

    /// `sequence<DOMString> getCalendars()`
    ///
    /// Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getCalendars) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getCalendars)
    #[doc(alias = "getCalendars")]
    #[inline]
    pub fn get_calendars(&self) -> Array<String> {
        FromJs::from_js(Js::call_getCalendars__as_value(js(self)))
    }

    /// `sequence<DOMString> getCollations()`
    ///
    /// Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getCollations) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getCollations)
    #[doc(alias = "getCollations")]
    #[inline]
    pub fn get_collations(&self) -> Array<String> {
        FromJs::from_js(Js::call_getCollations__as_value(js(self)))
    }

    /// `sequence<DOMString> getHourCycles()`
    ///
    /// Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getHourCycles) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getHourCycles)
    #[doc(alias = "getHourCycles")]
    #[inline]
    pub fn get_hour_cycles(&self) -> Array<String> {
        FromJs::from_js(Js::call_getHourCycles__as_value(js(self)))
    }

    /// `sequence<DOMString> getNumberingSystems()`
    ///
    /// Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getNumberingSystems) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getNumberingSystems)
    #[doc(alias = "getNumberingSystems")]
    #[inline]
    pub fn get_numbering_systems(&self) -> Array<String> {
        FromJs::from_js(Js::call_getNumberingSystems__as_value(js(self)))
    }

    /// `TextInfo getTextInfo()`
    ///
    /// Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getTextInfo) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getTextInfo)
    #[doc(alias = "getTextInfo")]
    #[inline]
    pub fn get_text_info(&self) -> crate::Intl::TextInfo {
        FromJs::from_js(Js::call_getTextInfo__as_value(js(self)))
    }

    /// `sequence<DOMString>? getTimeZones()`
    ///
    /// Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getTimeZones) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getTimeZones)
    #[doc(alias = "getTimeZones")]
    #[inline]
    pub fn get_time_zones(&self) -> Option<Array<String>> {
        Js::call_getTimeZones__as_option_value(js(self)).map(Js::read)
    }

    /// `WeekInfo getWeekInfo()`
    ///
    /// Baseline: newly available since 2026-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/getWeekInfo) · [Specification](https://tc39.es/proposal-intl-locale-info/#sec-Intl.Locale.prototype.getWeekInfo)
    #[doc(alias = "getWeekInfo")]
    #[inline]
    pub fn get_week_info(&self) -> crate::Intl::WeekInfo {
        FromJs::from_js(Js::call_getWeekInfo__as_value(js(self)))
    }

    /// `Locale maximize()`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/maximize) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.maximize)
    #[inline]
    pub fn maximize(&self) -> crate::Intl::Locale {
        FromJs::from_js(Js::call_maximize__as_value(js(self)))
    }

    /// `Locale minimize()`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale/minimize) · [Specification](https://tc39.es/ecma402/#sec-Intl.Locale.prototype.minimize)
    #[inline]
    pub fn minimize(&self) -> crate::Intl::Locale {
        FromJs::from_js(Js::call_minimize__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Locale) · [Specification](https://tc39.es/ecma402/#locale-objects)
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
    /// `dictionary LocaleOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString firstDayOfWeek`
    #[doc(alias = "firstDayOfWeek")]
    pub fn get_first_day_of_week(&self) -> Option<String> {
        property::get(self, "firstDayOfWeek")
    }

    /// `DOMString firstDayOfWeek`
    #[doc(alias = "firstDayOfWeek")]
    pub fn set_first_day_of_week(&self, value: &str) -> &Self {
        property::set_str(self, "firstDayOfWeek", value);
        self
    }

    /// `DOMString language`
    #[doc(alias = "language")]
    pub fn get_language(&self) -> Option<String> {
        property::get(self, "language")
    }

    /// `DOMString language`
    #[doc(alias = "language")]
    pub fn set_language(&self, value: &str) -> &Self {
        property::set_str(self, "language", value);
        self
    }

    /// `DOMString script`
    #[doc(alias = "script")]
    pub fn get_script(&self) -> Option<String> {
        property::get(self, "script")
    }

    /// `DOMString script`
    #[doc(alias = "script")]
    pub fn set_script(&self, value: &str) -> &Self {
        property::set_str(self, "script", value);
        self
    }

    /// `DOMString region`
    #[doc(alias = "region")]
    pub fn get_region(&self) -> Option<String> {
        property::get(self, "region")
    }

    /// `DOMString region`
    #[doc(alias = "region")]
    pub fn set_region(&self, value: &str) -> &Self {
        property::set_str(self, "region", value);
        self
    }

    /// `DOMString variants`
    #[doc(alias = "variants")]
    pub fn get_variants(&self) -> Option<String> {
        property::get(self, "variants")
    }

    /// `DOMString variants`
    #[doc(alias = "variants")]
    pub fn set_variants(&self, value: &str) -> &Self {
        property::set_str(self, "variants", value);
        self
    }

    /// `DOMString calendar`
    #[doc(alias = "calendar")]
    pub fn get_calendar(&self) -> Option<String> {
        property::get(self, "calendar")
    }

    /// `DOMString calendar`
    #[doc(alias = "calendar")]
    pub fn set_calendar(&self, value: &str) -> &Self {
        property::set_str(self, "calendar", value);
        self
    }

    /// `DOMString collation`
    #[doc(alias = "collation")]
    pub fn get_collation(&self) -> Option<String> {
        property::get(self, "collation")
    }

    /// `DOMString collation`
    #[doc(alias = "collation")]
    pub fn set_collation(&self, value: &str) -> &Self {
        property::set_str(self, "collation", value);
        self
    }

    /// `HourCycle hourCycle`
    #[doc(alias = "hourCycle")]
    pub fn get_hour_cycle(&self) -> Option<crate::Intl::HourCycle> {
        property::get(self, "hourCycle")
    }

    /// `HourCycle hourCycle`
    #[doc(alias = "hourCycle")]
    pub fn set_hour_cycle(&self, value: crate::Intl::HourCycle) -> &Self {
        property::set_str(self, "hourCycle", value.as_str());
        self
    }

    /// `CollatorCaseFirst caseFirst`
    #[doc(alias = "caseFirst")]
    pub fn get_case_first(&self) -> Option<crate::Intl::CollatorCaseFirst> {
        property::get(self, "caseFirst")
    }

    /// `CollatorCaseFirst caseFirst`
    #[doc(alias = "caseFirst")]
    pub fn set_case_first(&self, value: crate::Intl::CollatorCaseFirst) -> &Self {
        property::set_str(self, "caseFirst", value.as_str());
        self
    }

    /// `boolean numeric`
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<bool> {
        property::get(self, "numeric")
    }

    /// `boolean numeric`
    #[doc(alias = "numeric")]
    pub fn set_numeric(&self, value: bool) -> &Self {
        property::set_bool(self, "numeric", value);
        self
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// `DOMString numberingSystem`
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
    /// `dictionary TextInfo`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString direction`
    #[doc(alias = "direction")]
    pub fn get_direction(&self) -> Option<String> {
        property::get(self, "direction")
    }

    /// `DOMString direction`
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
    /// `dictionary WeekInfo`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long firstDay`
    #[doc(alias = "firstDay")]
    pub fn get_first_day(&self) -> Option<u32> {
        property::get(self, "firstDay")
    }

    /// `unsigned long firstDay`
    #[doc(alias = "firstDay")]
    pub fn set_first_day(&self, value: u32) -> &Self {
        property::set_f64(self, "firstDay", value as f64);
        self
    }

    /// `sequence<unsigned long> weekend`
    #[doc(alias = "weekend")]
    pub fn get_weekend(&self) -> Option<Array<u32>> {
        property::get(self, "weekend")
    }

    /// `sequence<unsigned long> weekend`
    #[doc(alias = "weekend")]
    pub fn set_weekend(&self, value: impl IntoSequence<u32>) -> &Self {
        property::set(self, "weekend", &value.to_value());
        self
    }

    /// `unsigned long minimalDays`
    #[doc(alias = "minimalDays")]
    pub fn get_minimal_days(&self) -> Option<u32> {
        property::get(self, "minimalDays")
    }

    /// `unsigned long minimalDays`
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
    /// `constructor(optional any locales, optional NumberFormatOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/NumberFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-numberformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Intl::NumberFormat, Exception> {
        Js::try_new_Intl_NumberFormat__as_value().map(Js::cast)
    }

    /// `constructor(optional any locales, optional NumberFormatOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/NumberFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-numberformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::NumberFormat, Exception> {
        Js::try_new_Intl_NumberFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// `constructor(optional any locales, optional NumberFormatOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/NumberFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-numberformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::NumberFormatOptions,
    ) -> Result<crate::Intl::NumberFormat, Exception> {
        Js::try_new_Intl_NumberFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_NumberFormat_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `readonly attribute (any) -> DOMString format`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/format) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.format)
    #[inline]
    pub fn format(&self) -> Function<fn(JsValue) -> String> {
        FromJs::from_js(Js::get_format__as_value(js(self)))
    }

    /// `DOMString formatRange(any start, any end)`
    ///
    /// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/formatRange) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.formatrange)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "formatRange")]
    #[inline]
    pub fn format_range(&self, start: impl IntoJs<JsValue>, end: impl IntoJs<JsValue>) -> Result<String, Exception> {
        Js::try_call_formatRange__value2__as_value(js(self), &start.to_value(), &end.to_value()).map(Js::read)
    }

    /// `sequence<NumberRangeFormatPart> formatRangeToParts(any start, any end)`
    ///
    /// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/formatRangeToParts) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.formatrangetoparts)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "formatRangeToParts")]
    #[inline]
    pub fn format_range_to_parts(
        &self,
        start: impl IntoJs<JsValue>,
        end: impl IntoJs<JsValue>,
    ) -> Result<Array<crate::Intl::NumberRangeFormatPart>, Exception> {
        Js::try_call_formatRangeToParts__value2__as_value(js(self), &start.to_value(), &end.to_value()).map(Js::read)
    }

    /// `sequence<NumberFormatPart> formatToParts(any number)`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/formatToParts) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.formattoparts)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts(
        &self,
        number: impl IntoJs<JsValue>,
    ) -> Result<Array<crate::Intl::NumberFormatPart>, Exception> {
        Js::try_call_formatToParts__value__as_value(js(self), &number.to_value()).map(Js::read)
    }

    /// `ResolvedNumberFormatOptions resolvedOptions()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.numberformat.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedNumberFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/NumberFormat) · [Specification](https://tc39.es/ecma402/#numberformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::NumberFormatOptions {
    /// `dictionary NumberFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// `NumberFormatStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::NumberFormatStyle> {
        property::get(self, "style")
    }

    /// `NumberFormatStyle style`
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::NumberFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// `DOMString currency`
    #[doc(alias = "currency")]
    pub fn get_currency(&self) -> Option<String> {
        property::get(self, "currency")
    }

    /// `DOMString currency`
    #[doc(alias = "currency")]
    pub fn set_currency(&self, value: &str) -> &Self {
        property::set_str(self, "currency", value);
        self
    }

    /// `CurrencyDisplay currencyDisplay`
    #[doc(alias = "currencyDisplay")]
    pub fn get_currency_display(&self) -> Option<crate::Intl::CurrencyDisplay> {
        property::get(self, "currencyDisplay")
    }

    /// `CurrencyDisplay currencyDisplay`
    #[doc(alias = "currencyDisplay")]
    pub fn set_currency_display(&self, value: crate::Intl::CurrencyDisplay) -> &Self {
        property::set_str(self, "currencyDisplay", value.as_str());
        self
    }

    /// `CurrencySign currencySign`
    #[doc(alias = "currencySign")]
    pub fn get_currency_sign(&self) -> Option<crate::Intl::CurrencySign> {
        property::get(self, "currencySign")
    }

    /// `CurrencySign currencySign`
    #[doc(alias = "currencySign")]
    pub fn set_currency_sign(&self, value: crate::Intl::CurrencySign) -> &Self {
        property::set_str(self, "currencySign", value.as_str());
        self
    }

    /// `DOMString unit`
    #[doc(alias = "unit")]
    pub fn get_unit(&self) -> Option<String> {
        property::get(self, "unit")
    }

    /// `DOMString unit`
    #[doc(alias = "unit")]
    pub fn set_unit(&self, value: &str) -> &Self {
        property::set_str(self, "unit", value);
        self
    }

    /// `UnitDisplay unitDisplay`
    #[doc(alias = "unitDisplay")]
    pub fn get_unit_display(&self) -> Option<crate::Intl::UnitDisplay> {
        property::get(self, "unitDisplay")
    }

    /// `UnitDisplay unitDisplay`
    #[doc(alias = "unitDisplay")]
    pub fn set_unit_display(&self, value: crate::Intl::UnitDisplay) -> &Self {
        property::set_str(self, "unitDisplay", value.as_str());
        self
    }

    /// `NumberFormatNotation notation`
    #[doc(alias = "notation")]
    pub fn get_notation(&self) -> Option<crate::Intl::NumberFormatNotation> {
        property::get(self, "notation")
    }

    /// `NumberFormatNotation notation`
    #[doc(alias = "notation")]
    pub fn set_notation(&self, value: crate::Intl::NumberFormatNotation) -> &Self {
        property::set_str(self, "notation", value.as_str());
        self
    }

    /// `CompactDisplay compactDisplay`
    #[doc(alias = "compactDisplay")]
    pub fn get_compact_display(&self) -> Option<crate::Intl::CompactDisplay> {
        property::get(self, "compactDisplay")
    }

    /// `CompactDisplay compactDisplay`
    #[doc(alias = "compactDisplay")]
    pub fn set_compact_display(&self, value: crate::Intl::CompactDisplay) -> &Self {
        property::set_str(self, "compactDisplay", value.as_str());
        self
    }

    /// `any useGrouping`
    #[doc(alias = "useGrouping")]
    pub fn get_use_grouping(&self) -> JsValue {
        property::get(self, "useGrouping")
    }

    /// `any useGrouping`
    #[doc(alias = "useGrouping")]
    pub fn set_use_grouping(&self, value: &JsValue) -> &Self {
        property::set(self, "useGrouping", value);
        self
    }

    /// `SignDisplay signDisplay`
    #[doc(alias = "signDisplay")]
    pub fn get_sign_display(&self) -> Option<crate::Intl::SignDisplay> {
        property::get(self, "signDisplay")
    }

    /// `SignDisplay signDisplay`
    #[doc(alias = "signDisplay")]
    pub fn set_sign_display(&self, value: crate::Intl::SignDisplay) -> &Self {
        property::set_str(self, "signDisplay", value.as_str());
        self
    }

    /// `unsigned long minimumIntegerDigits`
    #[doc(alias = "minimumIntegerDigits")]
    pub fn get_minimum_integer_digits(&self) -> Option<u32> {
        property::get(self, "minimumIntegerDigits")
    }

    /// `unsigned long minimumIntegerDigits`
    #[doc(alias = "minimumIntegerDigits")]
    pub fn set_minimum_integer_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumIntegerDigits", value as f64);
        self
    }

    /// `unsigned long minimumFractionDigits`
    #[doc(alias = "minimumFractionDigits")]
    pub fn get_minimum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "minimumFractionDigits")
    }

    /// `unsigned long minimumFractionDigits`
    #[doc(alias = "minimumFractionDigits")]
    pub fn set_minimum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumFractionDigits", value as f64);
        self
    }

    /// `unsigned long maximumFractionDigits`
    #[doc(alias = "maximumFractionDigits")]
    pub fn get_maximum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "maximumFractionDigits")
    }

    /// `unsigned long maximumFractionDigits`
    #[doc(alias = "maximumFractionDigits")]
    pub fn set_maximum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumFractionDigits", value as f64);
        self
    }

    /// `unsigned long minimumSignificantDigits`
    #[doc(alias = "minimumSignificantDigits")]
    pub fn get_minimum_significant_digits(&self) -> Option<u32> {
        property::get(self, "minimumSignificantDigits")
    }

    /// `unsigned long minimumSignificantDigits`
    #[doc(alias = "minimumSignificantDigits")]
    pub fn set_minimum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumSignificantDigits", value as f64);
        self
    }

    /// `unsigned long maximumSignificantDigits`
    #[doc(alias = "maximumSignificantDigits")]
    pub fn get_maximum_significant_digits(&self) -> Option<u32> {
        property::get(self, "maximumSignificantDigits")
    }

    /// `unsigned long maximumSignificantDigits`
    #[doc(alias = "maximumSignificantDigits")]
    pub fn set_maximum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumSignificantDigits", value as f64);
        self
    }

    /// `RoundingPriority roundingPriority`
    #[doc(alias = "roundingPriority")]
    pub fn get_rounding_priority(&self) -> Option<crate::Intl::RoundingPriority> {
        property::get(self, "roundingPriority")
    }

    /// `RoundingPriority roundingPriority`
    #[doc(alias = "roundingPriority")]
    pub fn set_rounding_priority(&self, value: crate::Intl::RoundingPriority) -> &Self {
        property::set_str(self, "roundingPriority", value.as_str());
        self
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// `TrailingZeroDisplay trailingZeroDisplay`
    #[doc(alias = "trailingZeroDisplay")]
    pub fn get_trailing_zero_display(&self) -> Option<crate::Intl::TrailingZeroDisplay> {
        property::get(self, "trailingZeroDisplay")
    }

    /// `TrailingZeroDisplay trailingZeroDisplay`
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
    /// `dictionary ResolvedNumberFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// `NumberFormatStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::NumberFormatStyle> {
        property::get(self, "style")
    }

    /// `NumberFormatStyle style`
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::NumberFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// `DOMString currency`
    #[doc(alias = "currency")]
    pub fn get_currency(&self) -> Option<String> {
        property::get(self, "currency")
    }

    /// `DOMString currency`
    #[doc(alias = "currency")]
    pub fn set_currency(&self, value: &str) -> &Self {
        property::set_str(self, "currency", value);
        self
    }

    /// `CurrencyDisplay currencyDisplay`
    #[doc(alias = "currencyDisplay")]
    pub fn get_currency_display(&self) -> Option<crate::Intl::CurrencyDisplay> {
        property::get(self, "currencyDisplay")
    }

    /// `CurrencyDisplay currencyDisplay`
    #[doc(alias = "currencyDisplay")]
    pub fn set_currency_display(&self, value: crate::Intl::CurrencyDisplay) -> &Self {
        property::set_str(self, "currencyDisplay", value.as_str());
        self
    }

    /// `CurrencySign currencySign`
    #[doc(alias = "currencySign")]
    pub fn get_currency_sign(&self) -> Option<crate::Intl::CurrencySign> {
        property::get(self, "currencySign")
    }

    /// `CurrencySign currencySign`
    #[doc(alias = "currencySign")]
    pub fn set_currency_sign(&self, value: crate::Intl::CurrencySign) -> &Self {
        property::set_str(self, "currencySign", value.as_str());
        self
    }

    /// `DOMString unit`
    #[doc(alias = "unit")]
    pub fn get_unit(&self) -> Option<String> {
        property::get(self, "unit")
    }

    /// `DOMString unit`
    #[doc(alias = "unit")]
    pub fn set_unit(&self, value: &str) -> &Self {
        property::set_str(self, "unit", value);
        self
    }

    /// `UnitDisplay unitDisplay`
    #[doc(alias = "unitDisplay")]
    pub fn get_unit_display(&self) -> Option<crate::Intl::UnitDisplay> {
        property::get(self, "unitDisplay")
    }

    /// `UnitDisplay unitDisplay`
    #[doc(alias = "unitDisplay")]
    pub fn set_unit_display(&self, value: crate::Intl::UnitDisplay) -> &Self {
        property::set_str(self, "unitDisplay", value.as_str());
        self
    }

    /// `NumberFormatNotation notation`
    #[doc(alias = "notation")]
    pub fn get_notation(&self) -> Option<crate::Intl::NumberFormatNotation> {
        property::get(self, "notation")
    }

    /// `NumberFormatNotation notation`
    #[doc(alias = "notation")]
    pub fn set_notation(&self, value: crate::Intl::NumberFormatNotation) -> &Self {
        property::set_str(self, "notation", value.as_str());
        self
    }

    /// `CompactDisplay compactDisplay`
    #[doc(alias = "compactDisplay")]
    pub fn get_compact_display(&self) -> Option<crate::Intl::CompactDisplay> {
        property::get(self, "compactDisplay")
    }

    /// `CompactDisplay compactDisplay`
    #[doc(alias = "compactDisplay")]
    pub fn set_compact_display(&self, value: crate::Intl::CompactDisplay) -> &Self {
        property::set_str(self, "compactDisplay", value.as_str());
        self
    }

    /// `any useGrouping`
    #[doc(alias = "useGrouping")]
    pub fn get_use_grouping(&self) -> JsValue {
        property::get(self, "useGrouping")
    }

    /// `any useGrouping`
    #[doc(alias = "useGrouping")]
    pub fn set_use_grouping(&self, value: &JsValue) -> &Self {
        property::set(self, "useGrouping", value);
        self
    }

    /// `SignDisplay signDisplay`
    #[doc(alias = "signDisplay")]
    pub fn get_sign_display(&self) -> Option<crate::Intl::SignDisplay> {
        property::get(self, "signDisplay")
    }

    /// `SignDisplay signDisplay`
    #[doc(alias = "signDisplay")]
    pub fn set_sign_display(&self, value: crate::Intl::SignDisplay) -> &Self {
        property::set_str(self, "signDisplay", value.as_str());
        self
    }

    /// `unsigned long minimumIntegerDigits`
    #[doc(alias = "minimumIntegerDigits")]
    pub fn get_minimum_integer_digits(&self) -> Option<u32> {
        property::get(self, "minimumIntegerDigits")
    }

    /// `unsigned long minimumIntegerDigits`
    #[doc(alias = "minimumIntegerDigits")]
    pub fn set_minimum_integer_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumIntegerDigits", value as f64);
        self
    }

    /// `unsigned long minimumFractionDigits`
    #[doc(alias = "minimumFractionDigits")]
    pub fn get_minimum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "minimumFractionDigits")
    }

    /// `unsigned long minimumFractionDigits`
    #[doc(alias = "minimumFractionDigits")]
    pub fn set_minimum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumFractionDigits", value as f64);
        self
    }

    /// `unsigned long maximumFractionDigits`
    #[doc(alias = "maximumFractionDigits")]
    pub fn get_maximum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "maximumFractionDigits")
    }

    /// `unsigned long maximumFractionDigits`
    #[doc(alias = "maximumFractionDigits")]
    pub fn set_maximum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumFractionDigits", value as f64);
        self
    }

    /// `unsigned long minimumSignificantDigits`
    #[doc(alias = "minimumSignificantDigits")]
    pub fn get_minimum_significant_digits(&self) -> Option<u32> {
        property::get(self, "minimumSignificantDigits")
    }

    /// `unsigned long minimumSignificantDigits`
    #[doc(alias = "minimumSignificantDigits")]
    pub fn set_minimum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumSignificantDigits", value as f64);
        self
    }

    /// `unsigned long maximumSignificantDigits`
    #[doc(alias = "maximumSignificantDigits")]
    pub fn get_maximum_significant_digits(&self) -> Option<u32> {
        property::get(self, "maximumSignificantDigits")
    }

    /// `unsigned long maximumSignificantDigits`
    #[doc(alias = "maximumSignificantDigits")]
    pub fn set_maximum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumSignificantDigits", value as f64);
        self
    }

    /// `RoundingPriority roundingPriority`
    #[doc(alias = "roundingPriority")]
    pub fn get_rounding_priority(&self) -> Option<crate::Intl::RoundingPriority> {
        property::get(self, "roundingPriority")
    }

    /// `RoundingPriority roundingPriority`
    #[doc(alias = "roundingPriority")]
    pub fn set_rounding_priority(&self, value: crate::Intl::RoundingPriority) -> &Self {
        property::set_str(self, "roundingPriority", value.as_str());
        self
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// `TrailingZeroDisplay trailingZeroDisplay`
    #[doc(alias = "trailingZeroDisplay")]
    pub fn get_trailing_zero_display(&self) -> Option<crate::Intl::TrailingZeroDisplay> {
        property::get(self, "trailingZeroDisplay")
    }

    /// `TrailingZeroDisplay trailingZeroDisplay`
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
    /// `dictionary NumberFormatPart`
    pub fn new(type_: crate::Intl::NumberFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// `required NumberFormatPartType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::NumberFormatPartType {
        property::get(self, "type")
    }

    /// `required NumberFormatPartType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::NumberFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl crate::Intl::NumberRangeFormatPart {
    /// `dictionary NumberRangeFormatPart`
    pub fn new(type_: crate::Intl::NumberFormatPartType, value: &str, source: crate::Intl::RangeSource) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        property::set_str(&this, "source", source.as_str());
        this
    }

    /// `required NumberFormatPartType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::NumberFormatPartType {
        property::get(self, "type")
    }

    /// `required NumberFormatPartType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::NumberFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// `required RangeSource source`
    #[doc(alias = "source")]
    pub fn get_source(&self) -> crate::Intl::RangeSource {
        property::get(self, "source")
    }

    /// `required RangeSource source`
    #[doc(alias = "source")]
    pub fn set_source(&self, value: crate::Intl::RangeSource) -> &Self {
        property::set_str(self, "source", value.as_str());
        self
    }
}

impl crate::Intl::PluralRules {
    /// `constructor(optional any locales, optional PluralRulesOptions options)`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/PluralRules) · [Specification](https://tc39.es/ecma402/#sec-intl-pluralrules-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Intl::PluralRules, Exception> {
        Js::try_new_Intl_PluralRules__as_value().map(Js::cast)
    }

    /// `constructor(optional any locales, optional PluralRulesOptions options)`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/PluralRules) · [Specification](https://tc39.es/ecma402/#sec-intl-pluralrules-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::PluralRules, Exception> {
        Js::try_new_Intl_PluralRules__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// `constructor(optional any locales, optional PluralRulesOptions options)`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/PluralRules) · [Specification](https://tc39.es/ecma402/#sec-intl-pluralrules-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::PluralRulesOptions,
    ) -> Result<crate::Intl::PluralRules, Exception> {
        Js::try_new_Intl_PluralRules__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.pluralrules.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_PluralRules_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.pluralrules.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_PluralRules_supportedLocalesOf__value2__as_value(&locales.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// `ResolvedPluralRulesOptions resolvedOptions()`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.pluralrules.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedPluralRulesOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// `PluralCategory select(unrestricted double number)`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/select) · [Specification](https://tc39.es/ecma402/#sec-intl.pluralrules.prototype.select)
    #[inline]
    pub fn select(&self, number: f64) -> crate::Intl::PluralCategory {
        FromJs::from_js(Js::call_select__number__as_value(js(self), number))
    }

    /// `PluralCategory selectRange(unrestricted double start, unrestricted double end)`
    ///
    /// Baseline: widely available since 2023-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules/selectRange) · [Specification](https://tc39.es/ecma402/#sec-intl.pluralrules.prototype.selectrange)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "selectRange")]
    #[inline]
    pub fn select_range(&self, start: f64, end: f64) -> Result<crate::Intl::PluralCategory, Exception> {
        Js::try_call_selectRange__number2__as_value(js(self), start, end).map(Js::read)
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: widely available since 2019-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/PluralRules) · [Specification](https://tc39.es/ecma402/#pluralrules-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::PluralRulesOptions {
    /// `dictionary PluralRulesOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// `PluralRulesType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::PluralRulesType> {
        property::get(self, "type")
    }

    /// `PluralRulesType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::PluralRulesType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `NumberFormatNotation notation`
    #[doc(alias = "notation")]
    pub fn get_notation(&self) -> Option<crate::Intl::NumberFormatNotation> {
        property::get(self, "notation")
    }

    /// `NumberFormatNotation notation`
    #[doc(alias = "notation")]
    pub fn set_notation(&self, value: crate::Intl::NumberFormatNotation) -> &Self {
        property::set_str(self, "notation", value.as_str());
        self
    }

    /// `CompactDisplay compactDisplay`
    #[doc(alias = "compactDisplay")]
    pub fn get_compact_display(&self) -> Option<crate::Intl::CompactDisplay> {
        property::get(self, "compactDisplay")
    }

    /// `CompactDisplay compactDisplay`
    #[doc(alias = "compactDisplay")]
    pub fn set_compact_display(&self, value: crate::Intl::CompactDisplay) -> &Self {
        property::set_str(self, "compactDisplay", value.as_str());
        self
    }

    /// `unsigned long minimumIntegerDigits`
    #[doc(alias = "minimumIntegerDigits")]
    pub fn get_minimum_integer_digits(&self) -> Option<u32> {
        property::get(self, "minimumIntegerDigits")
    }

    /// `unsigned long minimumIntegerDigits`
    #[doc(alias = "minimumIntegerDigits")]
    pub fn set_minimum_integer_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumIntegerDigits", value as f64);
        self
    }

    /// `unsigned long minimumFractionDigits`
    #[doc(alias = "minimumFractionDigits")]
    pub fn get_minimum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "minimumFractionDigits")
    }

    /// `unsigned long minimumFractionDigits`
    #[doc(alias = "minimumFractionDigits")]
    pub fn set_minimum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumFractionDigits", value as f64);
        self
    }

    /// `unsigned long maximumFractionDigits`
    #[doc(alias = "maximumFractionDigits")]
    pub fn get_maximum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "maximumFractionDigits")
    }

    /// `unsigned long maximumFractionDigits`
    #[doc(alias = "maximumFractionDigits")]
    pub fn set_maximum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumFractionDigits", value as f64);
        self
    }

    /// `unsigned long minimumSignificantDigits`
    #[doc(alias = "minimumSignificantDigits")]
    pub fn get_minimum_significant_digits(&self) -> Option<u32> {
        property::get(self, "minimumSignificantDigits")
    }

    /// `unsigned long minimumSignificantDigits`
    #[doc(alias = "minimumSignificantDigits")]
    pub fn set_minimum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumSignificantDigits", value as f64);
        self
    }

    /// `unsigned long maximumSignificantDigits`
    #[doc(alias = "maximumSignificantDigits")]
    pub fn get_maximum_significant_digits(&self) -> Option<u32> {
        property::get(self, "maximumSignificantDigits")
    }

    /// `unsigned long maximumSignificantDigits`
    #[doc(alias = "maximumSignificantDigits")]
    pub fn set_maximum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumSignificantDigits", value as f64);
        self
    }

    /// `RoundingPriority roundingPriority`
    #[doc(alias = "roundingPriority")]
    pub fn get_rounding_priority(&self) -> Option<crate::Intl::RoundingPriority> {
        property::get(self, "roundingPriority")
    }

    /// `RoundingPriority roundingPriority`
    #[doc(alias = "roundingPriority")]
    pub fn set_rounding_priority(&self, value: crate::Intl::RoundingPriority) -> &Self {
        property::set_str(self, "roundingPriority", value.as_str());
        self
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// `TrailingZeroDisplay trailingZeroDisplay`
    #[doc(alias = "trailingZeroDisplay")]
    pub fn get_trailing_zero_display(&self) -> Option<crate::Intl::TrailingZeroDisplay> {
        property::get(self, "trailingZeroDisplay")
    }

    /// `TrailingZeroDisplay trailingZeroDisplay`
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
    /// `dictionary ResolvedPluralRulesOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// `PluralRulesType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<crate::Intl::PluralRulesType> {
        property::get(self, "type")
    }

    /// `PluralRulesType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::PluralRulesType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `NumberFormatNotation notation`
    #[doc(alias = "notation")]
    pub fn get_notation(&self) -> Option<crate::Intl::NumberFormatNotation> {
        property::get(self, "notation")
    }

    /// `NumberFormatNotation notation`
    #[doc(alias = "notation")]
    pub fn set_notation(&self, value: crate::Intl::NumberFormatNotation) -> &Self {
        property::set_str(self, "notation", value.as_str());
        self
    }

    /// `CompactDisplay compactDisplay`
    #[doc(alias = "compactDisplay")]
    pub fn get_compact_display(&self) -> Option<crate::Intl::CompactDisplay> {
        property::get(self, "compactDisplay")
    }

    /// `CompactDisplay compactDisplay`
    #[doc(alias = "compactDisplay")]
    pub fn set_compact_display(&self, value: crate::Intl::CompactDisplay) -> &Self {
        property::set_str(self, "compactDisplay", value.as_str());
        self
    }

    /// `sequence<PluralCategory> pluralCategories`
    #[doc(alias = "pluralCategories")]
    pub fn get_plural_categories(&self) -> Option<Array<crate::Intl::PluralCategory>> {
        property::get(self, "pluralCategories")
    }

    /// `sequence<PluralCategory> pluralCategories`
    #[doc(alias = "pluralCategories")]
    pub fn set_plural_categories(&self, value: impl IntoSequence<crate::Intl::PluralCategory>) -> &Self {
        property::set(self, "pluralCategories", &value.to_value());
        self
    }

    /// `unsigned long minimumIntegerDigits`
    #[doc(alias = "minimumIntegerDigits")]
    pub fn get_minimum_integer_digits(&self) -> Option<u32> {
        property::get(self, "minimumIntegerDigits")
    }

    /// `unsigned long minimumIntegerDigits`
    #[doc(alias = "minimumIntegerDigits")]
    pub fn set_minimum_integer_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumIntegerDigits", value as f64);
        self
    }

    /// `unsigned long minimumFractionDigits`
    #[doc(alias = "minimumFractionDigits")]
    pub fn get_minimum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "minimumFractionDigits")
    }

    /// `unsigned long minimumFractionDigits`
    #[doc(alias = "minimumFractionDigits")]
    pub fn set_minimum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumFractionDigits", value as f64);
        self
    }

    /// `unsigned long maximumFractionDigits`
    #[doc(alias = "maximumFractionDigits")]
    pub fn get_maximum_fraction_digits(&self) -> Option<u32> {
        property::get(self, "maximumFractionDigits")
    }

    /// `unsigned long maximumFractionDigits`
    #[doc(alias = "maximumFractionDigits")]
    pub fn set_maximum_fraction_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumFractionDigits", value as f64);
        self
    }

    /// `unsigned long minimumSignificantDigits`
    #[doc(alias = "minimumSignificantDigits")]
    pub fn get_minimum_significant_digits(&self) -> Option<u32> {
        property::get(self, "minimumSignificantDigits")
    }

    /// `unsigned long minimumSignificantDigits`
    #[doc(alias = "minimumSignificantDigits")]
    pub fn set_minimum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "minimumSignificantDigits", value as f64);
        self
    }

    /// `unsigned long maximumSignificantDigits`
    #[doc(alias = "maximumSignificantDigits")]
    pub fn get_maximum_significant_digits(&self) -> Option<u32> {
        property::get(self, "maximumSignificantDigits")
    }

    /// `unsigned long maximumSignificantDigits`
    #[doc(alias = "maximumSignificantDigits")]
    pub fn set_maximum_significant_digits(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumSignificantDigits", value as f64);
        self
    }

    /// `RoundingPriority roundingPriority`
    #[doc(alias = "roundingPriority")]
    pub fn get_rounding_priority(&self) -> Option<crate::Intl::RoundingPriority> {
        property::get(self, "roundingPriority")
    }

    /// `RoundingPriority roundingPriority`
    #[doc(alias = "roundingPriority")]
    pub fn set_rounding_priority(&self, value: crate::Intl::RoundingPriority) -> &Self {
        property::set_str(self, "roundingPriority", value.as_str());
        self
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn get_rounding_increment(&self) -> Option<u32> {
        property::get(self, "roundingIncrement")
    }

    /// `unsigned long roundingIncrement`
    #[doc(alias = "roundingIncrement")]
    pub fn set_rounding_increment(&self, value: u32) -> &Self {
        property::set_f64(self, "roundingIncrement", value as f64);
        self
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn get_rounding_mode(&self) -> Option<crate::Intl::RoundingMode> {
        property::get(self, "roundingMode")
    }

    /// `RoundingMode roundingMode`
    #[doc(alias = "roundingMode")]
    pub fn set_rounding_mode(&self, value: crate::Intl::RoundingMode) -> &Self {
        property::set_str(self, "roundingMode", value.as_str());
        self
    }

    /// `TrailingZeroDisplay trailingZeroDisplay`
    #[doc(alias = "trailingZeroDisplay")]
    pub fn get_trailing_zero_display(&self) -> Option<crate::Intl::TrailingZeroDisplay> {
        property::get(self, "trailingZeroDisplay")
    }

    /// `TrailingZeroDisplay trailingZeroDisplay`
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
    /// `constructor(optional any locales, optional RelativeTimeFormatOptions options)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-relativetimeformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Intl::RelativeTimeFormat, Exception> {
        Js::try_new_Intl_RelativeTimeFormat__as_value().map(Js::cast)
    }

    /// `constructor(optional any locales, optional RelativeTimeFormatOptions options)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-relativetimeformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::RelativeTimeFormat, Exception> {
        Js::try_new_Intl_RelativeTimeFormat__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// `constructor(optional any locales, optional RelativeTimeFormatOptions options)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#sec-intl-relativetimeformat-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::RelativeTimeFormatOptions,
    ) -> Result<crate::Intl::RelativeTimeFormat, Exception> {
        Js::try_new_Intl_RelativeTimeFormat__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-Intl.RelativeTimeFormat.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_RelativeTimeFormat_supportedLocalesOf__value__as_value(&locales.to_value())
            .map(Js::read)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-Intl.RelativeTimeFormat.supportedLocalesOf)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `DOMString format(unrestricted double value, RelativeTimeFormatUnit unit)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/format) · [Specification](https://tc39.es/ecma402/#sec-Intl.RelativeTimeFormat.prototype.format)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn format(&self, value: f64, unit: crate::Intl::RelativeTimeFormatUnit) -> Result<String, Exception> {
        Js::try_call_format__number_str__as_value(js(self), value, unit.as_str()).map(Js::read)
    }

    /// `sequence<RelativeTimeFormatPart> formatToParts(unrestricted double value, RelativeTimeFormatUnit unit)`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/formatToParts) · [Specification](https://tc39.es/ecma402/#sec-Intl.RelativeTimeFormat.prototype.formatToParts)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "formatToParts")]
    #[inline]
    pub fn format_to_parts(
        &self,
        value: f64,
        unit: crate::Intl::RelativeTimeFormatUnit,
    ) -> Result<Array<crate::Intl::RelativeTimeFormatPart>, Exception> {
        Js::try_call_formatToParts__number_str__as_value(js(self), value, unit.as_str()).map(Js::read)
    }

    /// `ResolvedRelativeTimeFormatOptions resolvedOptions()`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.relativetimeformat.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedRelativeTimeFormatOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/RelativeTimeFormat) · [Specification](https://tc39.es/ecma402/#relativetimeformat-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::RelativeTimeFormatOptions {
    /// `dictionary RelativeTimeFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn set_numbering_system(&self, value: &str) -> &Self {
        property::set_str(self, "numberingSystem", value);
        self
    }

    /// `RelativeTimeFormatStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::RelativeTimeFormatStyle> {
        property::get(self, "style")
    }

    /// `RelativeTimeFormatStyle style`
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::RelativeTimeFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// `RelativeTimeFormatNumeric numeric`
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<crate::Intl::RelativeTimeFormatNumeric> {
        property::get(self, "numeric")
    }

    /// `RelativeTimeFormatNumeric numeric`
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
    /// `dictionary ResolvedRelativeTimeFormatOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// `RelativeTimeFormatStyle style`
    #[doc(alias = "style")]
    pub fn get_style(&self) -> Option<crate::Intl::RelativeTimeFormatStyle> {
        property::get(self, "style")
    }

    /// `RelativeTimeFormatStyle style`
    #[doc(alias = "style")]
    pub fn set_style(&self, value: crate::Intl::RelativeTimeFormatStyle) -> &Self {
        property::set_str(self, "style", value.as_str());
        self
    }

    /// `RelativeTimeFormatNumeric numeric`
    #[doc(alias = "numeric")]
    pub fn get_numeric(&self) -> Option<crate::Intl::RelativeTimeFormatNumeric> {
        property::get(self, "numeric")
    }

    /// `RelativeTimeFormatNumeric numeric`
    #[doc(alias = "numeric")]
    pub fn set_numeric(&self, value: crate::Intl::RelativeTimeFormatNumeric) -> &Self {
        property::set_str(self, "numeric", value.as_str());
        self
    }

    /// `DOMString numberingSystem`
    #[doc(alias = "numberingSystem")]
    pub fn get_numbering_system(&self) -> Option<String> {
        property::get(self, "numberingSystem")
    }

    /// `DOMString numberingSystem`
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
    /// `dictionary RelativeTimeFormatPart`
    pub fn new(type_: crate::Intl::RelativeTimeFormatPartType, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        property::set_str(&this, "value", value);
        this
    }

    /// `required RelativeTimeFormatPartType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> crate::Intl::RelativeTimeFormatPartType {
        property::get(self, "type")
    }

    /// `required RelativeTimeFormatPartType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: crate::Intl::RelativeTimeFormatPartType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// `required DOMString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// `RelativeTimeFormatUnit unit`
    #[doc(alias = "unit")]
    pub fn get_unit(&self) -> Option<crate::Intl::RelativeTimeFormatUnit> {
        property::get(self, "unit")
    }

    /// `RelativeTimeFormatUnit unit`
    #[doc(alias = "unit")]
    pub fn set_unit(&self, value: crate::Intl::RelativeTimeFormatUnit) -> &Self {
        property::set_str(self, "unit", value.as_str());
        self
    }
}

impl crate::Intl::Segmenter {
    /// `constructor(optional any locales, optional SegmenterOptions options)`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/Segmenter) · [Specification](https://tc39.es/ecma402/#sec-intl-segmenter-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<crate::Intl::Segmenter, Exception> {
        Js::try_new_Intl_Segmenter__as_value().map(Js::cast)
    }

    /// `constructor(optional any locales, optional SegmenterOptions options)`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/Segmenter) · [Specification](https://tc39.es/ecma402/#sec-intl-segmenter-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales(locales: impl IntoJs<JsValue>) -> Result<crate::Intl::Segmenter, Exception> {
        Js::try_new_Intl_Segmenter__value__as_value(&locales.to_value()).map(Js::cast)
    }

    /// `constructor(optional any locales, optional SegmenterOptions options)`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/Segmenter) · [Specification](https://tc39.es/ecma402/#sec-intl-segmenter-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_locales_and_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::SegmenterOptions,
    ) -> Result<crate::Intl::Segmenter, Exception> {
        Js::try_new_Intl_Segmenter__value2__as_value(&locales.to_value(), options.as_ref()).map(Js::cast)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.segmenter.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of(locales: impl IntoJs<JsValue>) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_Segmenter_supportedLocalesOf__value__as_value(&locales.to_value()).map(Js::read)
    }

    /// `static sequence<DOMString> supportedLocalesOf(any locales, optional LocaleMatcherOptions options)`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/supportedLocalesOf) · [Specification](https://tc39.es/ecma402/#sec-intl.segmenter.supportedlocalesof)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "supportedLocalesOf")]
    #[inline]
    pub fn supported_locales_of_with_options(
        locales: impl IntoJs<JsValue>,
        options: &crate::Intl::LocaleMatcherOptions,
    ) -> Result<Array<String>, Exception> {
        Js::try_static_call_Intl_Segmenter_supportedLocalesOf__value2__as_value(&locales.to_value(), options.as_ref())
            .map(Js::read)
    }

    /// `ResolvedSegmenterOptions resolvedOptions()`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/resolvedOptions) · [Specification](https://tc39.es/ecma402/#sec-intl.segmenter.prototype.resolvedoptions)
    #[doc(alias = "resolvedOptions")]
    #[inline]
    pub fn resolved_options(&self) -> crate::Intl::ResolvedSegmenterOptions {
        FromJs::from_js(Js::call_resolvedOptions__as_value(js(self)))
    }

    /// `Segments segment(DOMString input)`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/segment) · [Specification](https://tc39.es/ecma402/#sec-intl.segmenter.prototype.segment)
    #[inline]
    pub fn segment(&self, input: &str) -> crate::Intl::Segments {
        FromJs::from_js(Js::call_segment__str__as_value(js(self), input))
    }

    /// `readonly attribute DOMString toStringTag`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter) · [Specification](https://tc39.es/ecma402/#segmenter-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::Intl::SegmenterOptions {
    /// `dictionary SegmenterOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn set_locale_matcher(&self, value: crate::Intl::LocaleMatcher) -> &Self {
        property::set_str(self, "localeMatcher", value.as_str());
        self
    }

    /// `SegmenterGranularity granularity`
    #[doc(alias = "granularity")]
    pub fn get_granularity(&self) -> Option<crate::Intl::SegmenterGranularity> {
        property::get(self, "granularity")
    }

    /// `SegmenterGranularity granularity`
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
    /// `dictionary ResolvedSegmenterOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn get_locale(&self) -> Option<String> {
        property::get(self, "locale")
    }

    /// `DOMString locale`
    #[doc(alias = "locale")]
    pub fn set_locale(&self, value: &str) -> &Self {
        property::set_str(self, "locale", value);
        self
    }

    /// `SegmenterGranularity granularity`
    #[doc(alias = "granularity")]
    pub fn get_granularity(&self) -> Option<crate::Intl::SegmenterGranularity> {
        property::get(self, "granularity")
    }

    /// `SegmenterGranularity granularity`
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
    /// `SegmentData? containing(unsigned long index)`
    ///
    /// Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter/segment/Segments/containing) · [Specification](https://tc39.es/ecma402/#sec-%intlsegmentsprototype%.containing)
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
    /// `dictionary SegmentData`
    pub fn new(segment: &str, index: u32, input: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "segment", segment);
        property::set_f64(&this, "index", index as f64);
        property::set_str(&this, "input", input);
        this
    }

    /// `required DOMString segment`
    #[doc(alias = "segment")]
    pub fn get_segment(&self) -> String {
        property::get(self, "segment")
    }

    /// `required DOMString segment`
    #[doc(alias = "segment")]
    pub fn set_segment(&self, value: &str) -> &Self {
        property::set_str(self, "segment", value);
        self
    }

    /// `required unsigned long index`
    #[doc(alias = "index")]
    pub fn get_index(&self) -> u32 {
        property::get(self, "index")
    }

    /// `required unsigned long index`
    #[doc(alias = "index")]
    pub fn set_index(&self, value: u32) -> &Self {
        property::set_f64(self, "index", value as f64);
        self
    }

    /// `required DOMString input`
    #[doc(alias = "input")]
    pub fn get_input(&self) -> String {
        property::get(self, "input")
    }

    /// `required DOMString input`
    #[doc(alias = "input")]
    pub fn set_input(&self, value: &str) -> &Self {
        property::set_str(self, "input", value);
        self
    }

    /// `boolean isWordLike`
    #[doc(alias = "isWordLike")]
    pub fn get_is_word_like(&self) -> Option<bool> {
        property::get(self, "isWordLike")
    }

    /// `boolean isWordLike`
    #[doc(alias = "isWordLike")]
    pub fn set_is_word_like(&self, value: bool) -> &Self {
        property::set_bool(self, "isWordLike", value);
        self
    }
}

impl crate::Intl::LocaleMatcherOptions {
    /// `dictionary LocaleMatcherOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LocaleMatcher localeMatcher`
    #[doc(alias = "localeMatcher")]
    pub fn get_locale_matcher(&self) -> Option<crate::Intl::LocaleMatcher> {
        property::get(self, "localeMatcher")
    }

    /// `LocaleMatcher localeMatcher`
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
