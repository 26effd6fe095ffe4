//! Strings that stay JavaScript's

use crate::runtime::prelude::*;
use crate::{RegExp, RegExpMatchArray, RegExpOrString};

impl JsString {
    /// Returns a string of the given UTF-16 code units.
    ///
    /// `static String fromCharCode(unsigned short... codeUnits)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fromCharCode) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.fromcharcode)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fromCharCode")]
    #[inline]
    pub fn from_char_code(code_units: impl IntoSequence<u16>) -> Result<JsString, Exception> {
        Js::try_static_call_String_fromCharCode__value_spread__as_value(&code_units.to_value()).map(Js::read)
    }

    /// Returns a string of the given Unicode code points.
    ///
    /// `static String fromCodePoint(unsigned long... codePoints)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fromCodePoint) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.fromcodepoint)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a code point that is not an integer from 0 to 0x10FFFF.
    #[doc(alias = "fromCodePoint")]
    #[inline]
    pub fn from_code_point(code_points: impl IntoSequence<u32>) -> Result<JsString, Exception> {
        Js::try_static_call_String_fromCodePoint__value_spread__as_value(&code_points.to_value()).map(Js::read)
    }

    /// Joins the raw strings of a template with the substitutions between them.
    ///
    /// `static String raw(object template, any... substitutions)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/raw) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.raw)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `template` or its `raw` property is `undefined` or `null`.
    #[inline]
    pub fn raw(template: &Object, substitutions: impl IntoSequence<JsValue>) -> Result<JsString, Exception> {
        Js::try_static_call_String_raw__value2_spread__as_value(template.as_ref(), &substitutions.to_value())
            .map(Js::read)
    }

    /// Returns the code unit at an index as a string; negative indices count from the end.
    ///
    /// `String? at(long index)`
    ///
    /// Feature `string`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/at) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.at)
    #[inline]
    pub fn at(&self, index: i32) -> Option<JsString> {
        Js::call_at__number__as_option_value(js(self), index as f64).map(Js::read)
    }

    /// Returns the code unit at an index as a string, or an empty string if out of range.
    ///
    /// `String charAt(long index)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/charAt) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.charat)
    #[doc(alias = "charAt")]
    #[inline]
    pub fn char_at(&self, index: i32) -> JsString {
        FromJs::from_js(Js::call_charAt__number__as_value(js(self), index as f64))
    }

    /// Returns the code unit at an index as a number, or `NaN` if out of range.
    ///
    /// `unrestricted double charCodeAt(long index)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/charCodeAt) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.charcodeat)
    #[doc(alias = "charCodeAt")]
    #[inline]
    pub fn char_code_at(&self, index: i32) -> f64 {
        Js::call_charCodeAt__number__as_number(js(self), index as f64)
    }

    /// Returns the code point that starts at an index, or nothing if out of range.
    ///
    /// `unsigned long? codePointAt(long index)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/codePointAt) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.codepointat)
    #[doc(alias = "codePointAt")]
    #[inline]
    pub fn code_point_at(&self, index: i32) -> Option<u32> {
        FromJs::from_js(Js::call_codePointAt__number__as_value(js(self), index as f64))
    }

    /// Returns this string followed by the other one.
    ///
    /// `String concat(String string)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/concat) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.concat)
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

    /// Returns whether the string, or its part before `endPosition`, ends with the text.
    ///
    /// `boolean endsWith(DOMString searchString, optional long endPosition)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/endsWith) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.endswith)
    #[doc(alias = "endsWith")]
    #[inline]
    pub fn ends_with(&self, search_string: &str) -> bool {
        Js::call_endsWith__str__as_bool(js(self), search_string).get()
    }

    /// As `ends_with`, with `end_position`.
    ///
    /// `boolean endsWith(DOMString searchString, optional long endPosition)`
    ///
    /// Feature `string`.
    #[doc(alias = "endsWith")]
    #[inline]
    pub fn ends_with_with_end_position(&self, search_string: &str, end_position: i32) -> bool {
        Js::call_endsWith__str_number__as_bool(js(self), search_string, end_position as f64).get()
    }

    /// Returns whether the text occurs in the string, from `position` on.
    ///
    /// `boolean includes(DOMString searchString, optional long position)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/includes) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.includes)
    #[inline]
    pub fn includes(&self, search_string: &str) -> bool {
        Js::call_includes__str__as_bool(js(self), search_string).get()
    }

    /// As `includes`, with `position`.
    ///
    /// `boolean includes(DOMString searchString, optional long position)`
    ///
    /// Feature `string`.
    #[doc(alias = "includes")]
    #[inline]
    pub fn includes_with_position(&self, search_string: &str, position: i32) -> bool {
        Js::call_includes__str_number__as_bool(js(self), search_string, position as f64).get()
    }

    /// Returns the first index of the text from `position` on, or -1.
    ///
    /// `long long indexOf(DOMString searchString, optional long position)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/indexOf) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.indexof)
    #[doc(alias = "indexOf")]
    #[inline]
    pub fn index_of(&self, search_string: &str) -> i64 {
        Js::call_indexOf__str__as_number(js(self), search_string) as i64
    }

    /// As `index_of`, with `position`.
    ///
    /// `long long indexOf(DOMString searchString, optional long position)`
    ///
    /// Feature `string`.
    #[doc(alias = "indexOf")]
    #[inline]
    pub fn index_of_with_position(&self, search_string: &str, position: i32) -> i64 {
        Js::call_indexOf__str_number__as_number(js(self), search_string, position as f64) as i64
    }

    /// Returns whether the string has no lone surrogates.
    ///
    /// `boolean isWellFormed()`
    ///
    /// Feature `string`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/isWellFormed) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.iswellformed)
    #[doc(alias = "isWellFormed")]
    #[inline]
    pub fn is_well_formed(&self) -> bool {
        Js::call_isWellFormed__as_bool(js(self)).get()
    }

    /// Returns the last index of the text, at `position` or before, or -1.
    ///
    /// `long long lastIndexOf(DOMString searchString, optional long position)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/lastIndexOf) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.lastindexof)
    #[doc(alias = "lastIndexOf")]
    #[inline]
    pub fn last_index_of(&self, search_string: &str) -> i64 {
        Js::call_lastIndexOf__str__as_number(js(self), search_string) as i64
    }

    /// As `last_index_of`, with `position`.
    ///
    /// `long long lastIndexOf(DOMString searchString, optional long position)`
    ///
    /// Feature `string`.
    #[doc(alias = "lastIndexOf")]
    #[inline]
    pub fn last_index_of_with_position(&self, search_string: &str, position: i32) -> i64 {
        Js::call_lastIndexOf__str_number__as_number(js(self), search_string, position as f64) as i64
    }

    /// Returns a negative number, 0 or a positive one for the order in the user's language.
    ///
    /// `long localeCompare(DOMString that)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/localeCompare) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.localecompare)
    #[doc(alias = "localeCompare")]
    #[inline]
    pub fn locale_compare(&self, that: &str) -> i32 {
        Js::call_localeCompare__str__as_number(js(self), that) as i32
    }

    /// As `locale_compare`, with `locales`.
    ///
    /// `long localeCompare(DOMString that, DOMString locales, optional object options)`
    ///
    /// Feature `string`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, or an invalid value of an option.
    #[doc(alias = "localeCompare")]
    #[inline]
    pub fn locale_compare_with_locales(&self, that: &str, locales: &str) -> Result<i32, Exception> {
        Js::try_call_localeCompare__str2__as_value(js(self), that, locales).map(Js::read)
    }

    /// As `locale_compare_with_locales`, with `options`.
    ///
    /// `long localeCompare(DOMString that, DOMString locales, optional object options)`
    ///
    /// Feature `string`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag, or an invalid value of an option.
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

    /// Returns the match, or all matches if the pattern is global; null if there is none.
    ///
    /// `RegExpMatchArray? match(RegExp pattern)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/match) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.match)
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

    /// Returns an iterator over all matches; the pattern must be global.
    ///
    /// `Iterator<RegExpMatchArray> matchAll(RegExp pattern)`
    ///
    /// Feature `string`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/matchAll) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.matchall)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `pattern` is a regular expression without the `g` flag.
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all(&self, pattern: &RegExp) -> Result<Iter<RegExpMatchArray>, Exception> {
        Js::try_call_matchAll__value__as_value(js(self), pattern.as_ref()).map(Js::read)
    }

    /// Returns a Unicode normal form: `NFC` (the default), `NFD`, `NFKC` or `NFKD`.
    ///
    /// `String normalize(optional DOMString form)`
    ///
    /// Feature `string`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/normalize) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.normalize)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `form` is none of `NFC`, `NFD`, `NFKC` and `NFKD`.
    #[inline]
    pub fn normalize(&self) -> Result<JsString, Exception> {
        Js::try_call_normalize__as_value(js(self)).map(Js::read)
    }

    /// As `normalize`, with `form`.
    ///
    /// `String normalize(optional DOMString form)`
    ///
    /// Feature `string`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `form` is none of `NFC`, `NFD`, `NFKC` and `NFKD`.
    #[doc(alias = "normalize")]
    #[inline]
    pub fn normalize_with_form(&self, form: &str) -> Result<JsString, Exception> {
        Js::try_call_normalize__str__as_value(js(self), form).map(Js::read)
    }

    /// Returns the string filled up at its end to a length, with spaces by default.
    ///
    /// `String padEnd(unsigned long targetLength, optional DOMString padString)`
    ///
    /// Feature `string`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/padEnd) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.padend)
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

    /// As `pad_end`, with `pad_string`.
    ///
    /// `String padEnd(unsigned long targetLength, optional DOMString padString)`
    ///
    /// Feature `string`.
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

    /// Returns the string filled up at its start to a length, with spaces by default.
    ///
    /// `String padStart(unsigned long targetLength, optional DOMString padString)`
    ///
    /// Feature `string`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/padStart) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.padstart)
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

    /// As `pad_start`, with `pad_string`.
    ///
    /// `String padStart(unsigned long targetLength, optional DOMString padString)`
    ///
    /// Feature `string`.
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

    /// Returns the string repeated the given number of times.
    ///
    /// `String repeat(unsigned long count)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/repeat) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.repeat)
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

    /// Returns the string with the first match replaced, or all if the pattern is global.
    ///
    /// `String replace((RegExp or DOMString) pattern, DOMString replacement)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replace) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replace)
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

    /// Returns the string with the first match replaced, or all if the pattern is global.
    ///
    /// `String replace((RegExp or DOMString) pattern, (DOMString) -> DOMString replacement)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replace) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replace)
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

    /// Returns the string with the first match replaced, or all if the pattern is global.
    ///
    /// `String replace((RegExp or DOMString) pattern, (DOMString) -> DOMString replacement)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replace) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replace)
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

    /// Returns the string with all matches replaced; a regular expression must be global.
    ///
    /// `String replaceAll((RegExp or DOMString) pattern, DOMString replacement)`
    ///
    /// Feature `string`. Baseline: widely available since 2020-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replaceAll) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replaceall)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `pattern` is a regular expression without the `g` flag.
    #[doc(alias = "replaceAll")]
    #[inline]
    pub fn replace_all(&self, pattern: impl Into<RegExpOrString>, replacement: &str) -> Result<JsString, Exception> {
        Js::try_call_replaceAll__value_str__as_value(js(self), &pattern.into().to_js(), replacement).map(Js::read)
    }

    /// Returns the string with all matches replaced; a regular expression must be global.
    ///
    /// `String replaceAll((RegExp or DOMString) pattern, (DOMString) -> DOMString replacement)`
    ///
    /// Feature `string`. Baseline: widely available since 2020-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/replaceAll) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.replaceall)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `pattern` is a regular expression without the `g` flag.
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

    /// Returns the index of the first match, or -1.
    ///
    /// `long long search(RegExp pattern)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/search) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.search)
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

    /// Returns the part from `start` to before `end`; negative indices count from the end.
    ///
    /// `String slice(long start, optional long end)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/slice) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.slice)
    #[inline]
    pub fn slice(&self, start: i32) -> JsString {
        FromJs::from_js(Js::call_slice__number__as_value(js(self), start as f64))
    }

    /// As `slice`, with `end`.
    ///
    /// `String slice(long start, optional long end)`
    ///
    /// Feature `string`.
    #[doc(alias = "slice")]
    #[inline]
    pub fn slice_with_end(&self, start: i32, end: i32) -> JsString {
        FromJs::from_js(Js::call_slice__number2__as_value(js(self), start as f64, end as f64))
    }

    /// Returns the parts between the separators, at most `limit` of them.
    ///
    /// `Array<String> split((RegExp or DOMString) separator, optional unsigned long limit)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/split) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.split)
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

    /// As `split`, with `limit`.
    ///
    /// `Array<String> split((RegExp or DOMString) separator, optional unsigned long limit)`
    ///
    /// Feature `string`.
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

    /// Returns whether the string, from `position` on, starts with the text.
    ///
    /// `boolean startsWith(DOMString searchString, optional long position)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/startsWith) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.startswith)
    #[doc(alias = "startsWith")]
    #[inline]
    pub fn starts_with(&self, search_string: &str) -> bool {
        Js::call_startsWith__str__as_bool(js(self), search_string).get()
    }

    /// As `starts_with`, with `position`.
    ///
    /// `boolean startsWith(DOMString searchString, optional long position)`
    ///
    /// Feature `string`.
    #[doc(alias = "startsWith")]
    #[inline]
    pub fn starts_with_with_position(&self, search_string: &str, position: i32) -> bool {
        Js::call_startsWith__str_number__as_bool(js(self), search_string, position as f64).get()
    }

    /// Returns the part between two indices, which are swapped if in the wrong order.
    ///
    /// `String substring(long start, optional long end)`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/substring) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.substring)
    #[inline]
    pub fn substring(&self, start: i32) -> JsString {
        FromJs::from_js(Js::call_substring__number__as_value(js(self), start as f64))
    }

    /// As `substring`, with `end`.
    ///
    /// `String substring(long start, optional long end)`
    ///
    /// Feature `string`.
    #[doc(alias = "substring")]
    #[inline]
    pub fn substring_with_end(&self, start: i32, end: i32) -> JsString {
        FromJs::from_js(Js::call_substring__number2__as_value(js(self), start as f64, end as f64))
    }

    /// Returns the string in lower case by the rules of the user's language.
    ///
    /// `String toLocaleLowerCase()`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toLocaleLowerCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.tolocalelowercase)
    #[doc(alias = "toLocaleLowerCase")]
    #[inline]
    pub fn to_locale_lower_case(&self) -> JsString {
        FromJs::from_js(Js::call_toLocaleLowerCase__as_value(js(self)))
    }

    /// As `to_locale_lower_case`, with `locale`.
    ///
    /// `String toLocaleLowerCase(DOMString locale)`
    ///
    /// Feature `string`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag.
    #[doc(alias = "toLocaleLowerCase")]
    #[inline]
    pub fn to_locale_lower_case_with_locale(&self, locale: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleLowerCase__str__as_value(js(self), locale).map(Js::read)
    }

    /// Returns the string in upper case by the rules of the user's language.
    ///
    /// `String toLocaleUpperCase()`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toLocaleUpperCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.tolocaleuppercase)
    #[doc(alias = "toLocaleUpperCase")]
    #[inline]
    pub fn to_locale_upper_case(&self) -> JsString {
        FromJs::from_js(Js::call_toLocaleUpperCase__as_value(js(self)))
    }

    /// As `to_locale_upper_case`, with `locale`.
    ///
    /// `String toLocaleUpperCase(DOMString locale)`
    ///
    /// Feature `string`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an ill-formed language tag.
    #[doc(alias = "toLocaleUpperCase")]
    #[inline]
    pub fn to_locale_upper_case_with_locale(&self, locale: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleUpperCase__str__as_value(js(self), locale).map(Js::read)
    }

    /// Returns the string in lower case, independent of the language.
    ///
    /// `String toLowerCase()`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toLowerCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.tolowercase)
    #[doc(alias = "toLowerCase")]
    #[inline]
    pub fn to_lower_case(&self) -> JsString {
        FromJs::from_js(Js::call_toLowerCase__as_value(js(self)))
    }

    /// Returns the string in upper case, independent of the language.
    ///
    /// `String toUpperCase()`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toUpperCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.touppercase)
    #[doc(alias = "toUpperCase")]
    #[inline]
    pub fn to_upper_case(&self) -> JsString {
        FromJs::from_js(Js::call_toUpperCase__as_value(js(self)))
    }

    /// Returns the string with lone surrogates replaced by U+FFFD.
    ///
    /// `String toWellFormed()`
    ///
    /// Feature `string`. Baseline: widely available since 2023-10. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/toWellFormed) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.towellformed)
    #[doc(alias = "toWellFormed")]
    #[inline]
    pub fn to_well_formed(&self) -> JsString {
        FromJs::from_js(Js::call_toWellFormed__as_value(js(self)))
    }

    /// Returns the string without white space at both ends.
    ///
    /// `String trim()`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trim) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.trim)
    #[inline]
    pub fn trim(&self) -> JsString {
        FromJs::from_js(Js::call_trim__as_value(js(self)))
    }

    /// Returns the string without white space at its end.
    ///
    /// `String trimEnd()`
    ///
    /// Feature `string`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trimEnd) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.trimend)
    #[doc(alias = "trimEnd")]
    #[inline]
    pub fn trim_end(&self) -> JsString {
        FromJs::from_js(Js::call_trimEnd__as_value(js(self)))
    }

    /// Returns the string without white space at its start.
    ///
    /// `String trimStart()`
    ///
    /// Feature `string`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trimStart) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.trimstart)
    #[doc(alias = "trimStart")]
    #[inline]
    pub fn trim_start(&self) -> JsString {
        FromJs::from_js(Js::call_trimStart__as_value(js(self)))
    }

    /// Returns the primitive string.
    ///
    /// `String valueOf()`
    ///
    /// Feature `string`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/valueOf) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-string.prototype.valueof)
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
