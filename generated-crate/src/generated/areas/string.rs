//! Strings that stay JavaScript's

use crate::runtime::prelude::*;
use crate::{RegExp, RegExpMatchArray, RegExpOrString};

impl JsString {
    /// `static String fromCharCode(unsigned short... codeUnits)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fromCharCode) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.fromcharcode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fromCharCode")]
    #[inline]
    pub fn from_char_code(code_units: impl IntoSequence<u16>) -> Result<JsString, Exception> {
        Js::try_static_call_String_fromCharCode__value_spread__as_value(&code_units.to_value()).map(Js::read)
    }

    /// `static String fromCodePoint(unsigned long... codePoints)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fromCodePoint) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.fromcodepoint)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fromCodePoint")]
    #[inline]
    pub fn from_code_point(code_points: impl IntoSequence<u32>) -> Result<JsString, Exception> {
        Js::try_static_call_String_fromCodePoint__value_spread__as_value(&code_points.to_value()).map(Js::read)
    }

    /// `static String raw(object template, any... substitutions)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/raw) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.raw)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn raw(template: &Object, substitutions: impl IntoSequence<JsValue>) -> Result<JsString, Exception> {
        Js::try_static_call_String_raw__value2_spread__as_value(template.as_ref(), &substitutions.to_value())
            .map(Js::read)
    }

    /// `String? at(long index)`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/at) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.at)
    #[inline]
    pub fn at(&self, index: i32) -> Option<JsString> {
        Js::call_at__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// `String charAt(long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/charAt) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.charat)
    #[doc(alias = "charAt")]
    #[inline]
    pub fn char_at(&self, index: i32) -> JsString {
        FromJs::from_js(Js::call_charAt__number__as_value(js(self), index as f64))
    }

    /// `unrestricted double charCodeAt(long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/charCodeAt) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.charcodeat)
    #[doc(alias = "charCodeAt")]
    #[inline]
    pub fn char_code_at(&self, index: i32) -> f64 {
        Js::call_charCodeAt__number__as_number(js(self), index as f64)
    }

    /// `unsigned long? codePointAt(long index)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/codePointAt) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.codepointat)
    #[doc(alias = "codePointAt")]
    #[inline]
    pub fn code_point_at(&self, index: i32) -> Option<u32> {
        FromJs::from_js(Js::call_codePointAt__number__as_value(js(self), index as f64))
    }

    /// `String concat(String string)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/concat) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.concat)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn concat(&self, string: &JsString) -> JsString {
        expected("String.concat", Js::try_call_concat__value__as_value(js(self), string.as_ref()).map(Js::read))
    }

    /// `boolean endsWith(DOMString searchString, optional long endPosition)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/endsWith) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.endswith)
    #[doc(alias = "endsWith")]
    #[inline]
    pub fn ends_with(&self, search_string: &str) -> bool {
        Js::call_endsWith__str__as_bool(js(self), search_string).get()
    }

    /// `boolean endsWith(DOMString searchString, optional long endPosition)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/endsWith) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.endswith)
    #[doc(alias = "endsWith")]
    #[inline]
    pub fn ends_with_with_end_position(&self, search_string: &str, end_position: i32) -> bool {
        Js::call_endsWith__str_number__as_bool(js(self), search_string, end_position as f64).get()
    }

    /// `boolean includes(DOMString searchString, optional long position)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/includes) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.includes)
    #[inline]
    pub fn includes(&self, search_string: &str) -> bool {
        Js::call_includes__str__as_bool(js(self), search_string).get()
    }

    /// `boolean includes(DOMString searchString, optional long position)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/includes) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.includes)
    #[doc(alias = "includes")]
    #[inline]
    pub fn includes_with_position(&self, search_string: &str, position: i32) -> bool {
        Js::call_includes__str_number__as_bool(js(self), search_string, position as f64).get()
    }

    /// `long long indexOf(DOMString searchString, optional long position)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/indexOf) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.indexof)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "indexOf")]
    #[inline]
    pub fn index_of(&self, search_string: &str) -> i64 {
        Js::call_indexOf__str__as_number(js(self), search_string) as i64
    }

    /// `long long indexOf(DOMString searchString, optional long position)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/indexOf) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.indexof)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "indexOf")]
    #[inline]
    pub fn index_of_with_position(&self, search_string: &str, position: i32) -> i64 {
        Js::call_indexOf__str_number__as_number(js(self), search_string, position as f64) as i64
    }

    /// `boolean isWellFormed()`
    ///
    /// Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/isWellFormed) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.iswellformed)
    #[doc(alias = "isWellFormed")]
    #[inline]
    pub fn is_well_formed(&self) -> bool {
        Js::call_isWellFormed__as_bool(js(self)).get()
    }

    /// `long long lastIndexOf(DOMString searchString, optional long position)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/lastIndexOf) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.lastindexof)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "lastIndexOf")]
    #[inline]
    pub fn last_index_of(&self, search_string: &str) -> i64 {
        Js::call_lastIndexOf__str__as_number(js(self), search_string) as i64
    }

    /// `long long lastIndexOf(DOMString searchString, optional long position)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/lastIndexOf) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.lastindexof)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "lastIndexOf")]
    #[inline]
    pub fn last_index_of_with_position(&self, search_string: &str, position: i32) -> i64 {
        Js::call_lastIndexOf__str_number__as_number(js(self), search_string, position as f64) as i64
    }

    /// `long localeCompare(DOMString that)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/localeCompare) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.localecompare)
    #[doc(alias = "localeCompare")]
    #[inline]
    pub fn locale_compare(&self, that: &str) -> i32 {
        Js::call_localeCompare__str__as_number(js(self), that) as i32
    }

    /// `long localeCompare(DOMString that, DOMString locales, optional object options)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/localeCompare) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.localecompare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "localeCompare")]
    #[inline]
    pub fn locale_compare_with_locales(&self, that: &str, locales: &str) -> Result<i32, Exception> {
        Js::try_call_localeCompare__str2__as_value(js(self), that, locales).map(Js::read)
    }

    /// `long localeCompare(DOMString that, DOMString locales, optional object options)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/localeCompare) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.localecompare)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "localeCompare")]
    #[inline]
    pub fn locale_compare_with_locales_with_options(
        &self,
        that: &str,
        locales: &str,
        options: &Object,
    ) -> Result<i32, Exception> {
        Js::try_call_localeCompare__str2_value__as_value(js(self), that, locales, options.as_ref()).map(Js::read)
    }

    /// `RegExpMatchArray? match(RegExp pattern)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/match) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.match)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "match")]
    #[inline]
    #[track_caller]
    pub fn match_(&self, pattern: &RegExp) -> Option<RegExpMatchArray> {
        expected(
            "String.match",
            Js::try_call_match__value__as_option_value(js(self), pattern.as_ref()).map(Js::read_nullable),
        )
    }

    /// `Iterator<RegExpMatchArray> matchAll(RegExp pattern)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/matchAll) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.matchall)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all(&self, pattern: &RegExp) -> Result<Iter<RegExpMatchArray>, Exception> {
        Js::try_call_matchAll__value__as_value(js(self), pattern.as_ref()).map(Js::read)
    }

    /// `String normalize(optional DOMString form)`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/normalize) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.normalize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn normalize(&self) -> Result<JsString, Exception> {
        Js::try_call_normalize__as_value(js(self)).map(Js::read)
    }

    /// `String normalize(optional DOMString form)`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/normalize) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.normalize)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "normalize")]
    #[inline]
    pub fn normalize_with_form(&self, form: &str) -> Result<JsString, Exception> {
        Js::try_call_normalize__str__as_value(js(self), form).map(Js::read)
    }

    /// `String padEnd(unsigned long targetLength, optional DOMString padString)`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/padEnd) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.padend)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "padEnd")]
    #[inline]
    #[track_caller]
    pub fn pad_end(&self, target_length: u32) -> JsString {
        expected("String.padEnd", Js::try_call_padEnd__number__as_value(js(self), target_length as f64).map(Js::read))
    }

    /// `String padEnd(unsigned long targetLength, optional DOMString padString)`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/padEnd) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.padend)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "padEnd")]
    #[inline]
    #[track_caller]
    pub fn pad_end_with_pad_string(&self, target_length: u32, pad_string: &str) -> JsString {
        expected(
            "String.padEnd",
            Js::try_call_padEnd__number_str__as_value(js(self), target_length as f64, pad_string).map(Js::read),
        )
    }

    /// `String padStart(unsigned long targetLength, optional DOMString padString)`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/padStart) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.padstart)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "padStart")]
    #[inline]
    #[track_caller]
    pub fn pad_start(&self, target_length: u32) -> JsString {
        expected(
            "String.padStart",
            Js::try_call_padStart__number__as_value(js(self), target_length as f64).map(Js::read),
        )
    }

    /// `String padStart(unsigned long targetLength, optional DOMString padString)`
    ///
    /// Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/padStart) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.padstart)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "padStart")]
    #[inline]
    #[track_caller]
    pub fn pad_start_with_pad_string(&self, target_length: u32, pad_string: &str) -> JsString {
        expected(
            "String.padStart",
            Js::try_call_padStart__number_str__as_value(js(self), target_length as f64, pad_string).map(Js::read),
        )
    }

    /// `String repeat(unsigned long count)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/repeat) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.repeat)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn repeat(&self, count: u32) -> JsString {
        expected("String.repeat", Js::try_call_repeat__number__as_value(js(self), count as f64).map(Js::read))
    }

    /// `String replace((RegExp or DOMString) pattern, DOMString replacement)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replace) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replace)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn replace(&self, pattern: impl Into<RegExpOrString>, replacement: &str) -> JsString {
        expected(
            "String.replace",
            Js::try_call_replace__value_str__as_value(js(self), &pattern.into().to_js(), replacement).map(Js::read),
        )
    }

    /// `String replace((RegExp or DOMString) pattern, (DOMString) -> DOMString replacement)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replace) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replace)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "replace")]
    #[inline]
    #[track_caller]
    pub fn replace_with_function(
        &self,
        pattern: impl Into<RegExpOrString>,
        replacement: impl IntoInfallibleFunction<Function<fn(String) -> String>>,
    ) -> JsString {
        expected(
            "String.replace",
            replacement.scoped(|replacement| {
                Js::try_call_replace__value2__as_value(js(self), &pattern.into().to_js(), replacement.as_ref())
                    .map(Js::read)
            }),
        )
    }

    /// `String replace((RegExp or DOMString) pattern, (DOMString) -> DOMString replacement)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replace) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replace)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "replace")]
    #[inline]
    pub fn try_replace_with_function(
        &self,
        pattern: impl Into<RegExpOrString>,
        replacement: impl IntoScopedFunction<Function<fn(String) -> String>>,
    ) -> Result<JsString, Exception> {
        replacement.scoped(|replacement| {
            Js::try_call_replace__value2__as_value(js(self), &pattern.into().to_js(), replacement.as_ref())
                .map(Js::read)
        })
    }

    /// `String replaceAll((RegExp or DOMString) pattern, DOMString replacement)`
    ///
    /// Baseline: widely available since 2020-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replaceAll) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replaceall)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "replaceAll")]
    #[inline]
    pub fn replace_all(&self, pattern: impl Into<RegExpOrString>, replacement: &str) -> Result<JsString, Exception> {
        Js::try_call_replaceAll__value_str__as_value(js(self), &pattern.into().to_js(), replacement).map(Js::read)
    }

    /// `String replaceAll((RegExp or DOMString) pattern, (DOMString) -> DOMString replacement)`
    ///
    /// Baseline: widely available since 2020-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replaceAll) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replaceall)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "replaceAll")]
    #[inline]
    pub fn replace_all_with_function(
        &self,
        pattern: impl Into<RegExpOrString>,
        replacement: impl IntoScopedFunction<Function<fn(String) -> String>>,
    ) -> Result<JsString, Exception> {
        replacement.scoped(|replacement| {
            Js::try_call_replaceAll__value2__as_value(js(self), &pattern.into().to_js(), replacement.as_ref())
                .map(Js::read)
        })
    }

    /// `long long search(RegExp pattern)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/search) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.search)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn search(&self, pattern: &RegExp) -> i64 {
        expected("String.search", Js::try_call_search__value__as_value(js(self), pattern.as_ref()).map(Js::read))
    }

    /// `String slice(long start, optional long end)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/slice) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.slice)
    #[inline]
    pub fn slice(&self, start: i32) -> JsString {
        FromJs::from_js(Js::call_slice__number__as_value(js(self), start as f64))
    }

    /// `String slice(long start, optional long end)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/slice) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.slice)
    #[doc(alias = "slice")]
    #[inline]
    pub fn slice_with_end(&self, start: i32, end: i32) -> JsString {
        FromJs::from_js(Js::call_slice__number2__as_value(js(self), start as f64, end as f64))
    }

    /// `Array<String> split((RegExp or DOMString) separator, optional unsigned long limit)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/split) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.split)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn split(&self, separator: impl Into<RegExpOrString>) -> Array<JsString> {
        expected("String.split", Js::try_call_split__value__as_value(js(self), &separator.into().to_js()).map(Js::read))
    }

    /// `Array<String> split((RegExp or DOMString) separator, optional unsigned long limit)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/split) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.split)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "split")]
    #[inline]
    #[track_caller]
    pub fn split_with_limit(&self, separator: impl Into<RegExpOrString>, limit: u32) -> Array<JsString> {
        expected(
            "String.split",
            Js::try_call_split__value_number__as_value(js(self), &separator.into().to_js(), limit as f64).map(Js::read),
        )
    }

    /// `boolean startsWith(DOMString searchString, optional long position)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/startsWith) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.startswith)
    #[doc(alias = "startsWith")]
    #[inline]
    pub fn starts_with(&self, search_string: &str) -> bool {
        Js::call_startsWith__str__as_bool(js(self), search_string).get()
    }

    /// `boolean startsWith(DOMString searchString, optional long position)`
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/startsWith) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.startswith)
    #[doc(alias = "startsWith")]
    #[inline]
    pub fn starts_with_with_position(&self, search_string: &str, position: i32) -> bool {
        Js::call_startsWith__str_number__as_bool(js(self), search_string, position as f64).get()
    }

    /// `String substring(long start, optional long end)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/substring) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.substring)
    #[inline]
    pub fn substring(&self, start: i32) -> JsString {
        FromJs::from_js(Js::call_substring__number__as_value(js(self), start as f64))
    }

    /// `String substring(long start, optional long end)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/substring) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.substring)
    #[doc(alias = "substring")]
    #[inline]
    pub fn substring_with_end(&self, start: i32, end: i32) -> JsString {
        FromJs::from_js(Js::call_substring__number2__as_value(js(self), start as f64, end as f64))
    }

    /// `String toLocaleLowerCase()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toLocaleLowerCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.tolocalelowercase)
    #[doc(alias = "toLocaleLowerCase")]
    #[inline]
    pub fn to_locale_lower_case(&self) -> JsString {
        FromJs::from_js(Js::call_toLocaleLowerCase__as_value(js(self)))
    }

    /// `String toLocaleLowerCase(DOMString locale)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toLocaleLowerCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.tolocalelowercase)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleLowerCase")]
    #[inline]
    pub fn to_locale_lower_case_with_locale(&self, locale: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleLowerCase__str__as_value(js(self), locale).map(Js::read)
    }

    /// `String toLocaleUpperCase()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toLocaleUpperCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.tolocaleuppercase)
    #[doc(alias = "toLocaleUpperCase")]
    #[inline]
    pub fn to_locale_upper_case(&self) -> JsString {
        FromJs::from_js(Js::call_toLocaleUpperCase__as_value(js(self)))
    }

    /// `String toLocaleUpperCase(DOMString locale)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toLocaleUpperCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.tolocaleuppercase)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "toLocaleUpperCase")]
    #[inline]
    pub fn to_locale_upper_case_with_locale(&self, locale: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleUpperCase__str__as_value(js(self), locale).map(Js::read)
    }

    /// `String toLowerCase()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toLowerCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.tolowercase)
    #[doc(alias = "toLowerCase")]
    #[inline]
    pub fn to_lower_case(&self) -> JsString {
        FromJs::from_js(Js::call_toLowerCase__as_value(js(self)))
    }

    /// `String toUpperCase()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toUpperCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.touppercase)
    #[doc(alias = "toUpperCase")]
    #[inline]
    pub fn to_upper_case(&self) -> JsString {
        FromJs::from_js(Js::call_toUpperCase__as_value(js(self)))
    }

    /// `String toWellFormed()`
    ///
    /// Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toWellFormed) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.towellformed)
    #[doc(alias = "toWellFormed")]
    #[inline]
    pub fn to_well_formed(&self) -> JsString {
        FromJs::from_js(Js::call_toWellFormed__as_value(js(self)))
    }

    /// `String trim()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trim) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.trim)
    #[inline]
    pub fn trim(&self) -> JsString {
        FromJs::from_js(Js::call_trim__as_value(js(self)))
    }

    /// `String trimEnd()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trimEnd) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.trimend)
    #[doc(alias = "trimEnd")]
    #[inline]
    pub fn trim_end(&self) -> JsString {
        FromJs::from_js(Js::call_trimEnd__as_value(js(self)))
    }

    /// `String trimStart()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trimStart) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.trimstart)
    #[doc(alias = "trimStart")]
    #[inline]
    pub fn trim_start(&self) -> JsString {
        FromJs::from_js(Js::call_trimStart__as_value(js(self)))
    }

    /// `String valueOf()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/valueOf) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.valueof)
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> JsString {
        FromJs::from_js(Js::call_valueOf__as_value(js(self)))
    }
}

impl IntoIterator for &JsString {
    type Item = JsString;
    type IntoIter = Iter<JsString>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_symbol_iterator__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "at")]
    pub(crate) fn call_at__number__as_option_value(this: &Js, a0: f64) -> Option<Js>;
    #[wasm_bindgen(method, js_name = "charAt")]
    pub(crate) fn call_charAt__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "charCodeAt")]
    pub(crate) fn call_charCodeAt__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "codePointAt")]
    pub(crate) fn call_codePointAt__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "endsWith")]
    pub(crate) fn call_endsWith__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "endsWith")]
    pub(crate) fn call_endsWith__str_number__as_bool(this: &Js, a0: &str, a1: f64) -> Truth;
    #[wasm_bindgen(method, js_name = "includes")]
    pub(crate) fn call_includes__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "includes")]
    pub(crate) fn call_includes__str_number__as_bool(this: &Js, a0: &str, a1: f64) -> Truth;
    #[wasm_bindgen(method, js_name = "indexOf")]
    pub(crate) fn call_indexOf__str__as_number(this: &Js, a0: &str) -> f64;
    #[wasm_bindgen(method, js_name = "indexOf")]
    pub(crate) fn call_indexOf__str_number__as_number(this: &Js, a0: &str, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "isWellFormed")]
    pub(crate) fn call_isWellFormed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "lastIndexOf")]
    pub(crate) fn call_lastIndexOf__str__as_number(this: &Js, a0: &str) -> f64;
    #[wasm_bindgen(method, js_name = "lastIndexOf")]
    pub(crate) fn call_lastIndexOf__str_number__as_number(this: &Js, a0: &str, a1: f64) -> f64;
    #[wasm_bindgen(method, js_name = "localeCompare")]
    pub(crate) fn call_localeCompare__str__as_number(this: &Js, a0: &str) -> f64;
    #[wasm_bindgen(catch, method, js_name = "localeCompare")]
    pub(crate) fn try_call_localeCompare__str2__as_value(this: &Js, a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "localeCompare")]
    pub(crate) fn try_call_localeCompare__str2_value__as_value(
        this: &Js,
        a0: &str,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "match")]
    pub(crate) fn try_call_match__value__as_option_value(this: &Js, a0: &JsValue) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "normalize")]
    pub(crate) fn try_call_normalize__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "normalize")]
    pub(crate) fn try_call_normalize__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "padEnd")]
    pub(crate) fn try_call_padEnd__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "padEnd")]
    pub(crate) fn try_call_padEnd__number_str__as_value(this: &Js, a0: f64, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "padStart")]
    pub(crate) fn try_call_padStart__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "padStart")]
    pub(crate) fn try_call_padStart__number_str__as_value(this: &Js, a0: f64, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "repeat")]
    pub(crate) fn try_call_repeat__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "replace")]
    pub(crate) fn try_call_replace__value_str__as_value(this: &Js, a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "replace")]
    pub(crate) fn try_call_replace__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceAll")]
    pub(crate) fn try_call_replaceAll__value_str__as_value(this: &Js, a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "replaceAll")]
    pub(crate) fn try_call_replaceAll__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "search")]
    pub(crate) fn try_call_search__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "split")]
    pub(crate) fn try_call_split__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "split")]
    pub(crate) fn try_call_split__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "startsWith")]
    pub(crate) fn call_startsWith__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(method, js_name = "startsWith")]
    pub(crate) fn call_startsWith__str_number__as_bool(this: &Js, a0: &str, a1: f64) -> Truth;
    #[wasm_bindgen(method, js_name = "substring")]
    pub(crate) fn call_substring__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "substring")]
    pub(crate) fn call_substring__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "toLocaleLowerCase")]
    pub(crate) fn call_toLocaleLowerCase__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "toLocaleLowerCase")]
    pub(crate) fn try_call_toLocaleLowerCase__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "toLocaleUpperCase")]
    pub(crate) fn call_toLocaleUpperCase__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "toLocaleUpperCase")]
    pub(crate) fn try_call_toLocaleUpperCase__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "toLowerCase")]
    pub(crate) fn call_toLowerCase__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "toUpperCase")]
    pub(crate) fn call_toUpperCase__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "toWellFormed")]
    pub(crate) fn call_toWellFormed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "trim")]
    pub(crate) fn call_trim__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "trimEnd")]
    pub(crate) fn call_trimEnd__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "trimStart")]
    pub(crate) fn call_trimStart__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "String", js_name = "fromCharCode")]
    pub(crate) fn try_static_call_String_fromCharCode__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "String", js_name = "fromCodePoint")]
    pub(crate) fn try_static_call_String_fromCodePoint__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "String", js_name = "raw")]
    pub(crate) fn try_static_call_String_raw__value2_spread__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
