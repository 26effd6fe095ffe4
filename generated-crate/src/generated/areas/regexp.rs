//! Regular expressions

use crate::runtime::prelude::*;
use crate::{RegExp, RegExpMatchArray};

impl RegExp {
    /// Makes a new `RegExp`.
    ///
    /// `constructor(RegExp pattern, DOMString flags)`
    ///
    /// Feature `regexp`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/RegExp) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid pattern, and for unknown or repeated flags.
    #[inline]
    pub fn new_regexp(pattern: &RegExp, flags: &str) -> Result<RegExp, Exception> {
        Js::try_new_RegExp__value_str__as_value(pattern.as_ref(), flags).map(Js::cast)
    }

    /// Makes a new `RegExp`.
    ///
    /// `constructor(DOMString pattern, DOMString flags)`
    ///
    /// Feature `regexp`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/RegExp) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid pattern, and for unknown or repeated flags.
    #[inline]
    pub fn new(pattern: &str, flags: &str) -> Result<RegExp, Exception> {
        Js::try_new_RegExp__str2__as_value(pattern, flags).map(Js::cast)
    }

    /// Returns the string with all special characters escaped, to match it literally.
    ///
    /// `static DOMString escape(DOMString string)`
    ///
    /// Feature `regexp`. Baseline: newly available since 2025-05. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/escape) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp.escape)
    #[inline]
    pub fn escape(string: &str) -> String {
        Js::static_call_RegExp_escape__str__as_value(string).as_string().unwrap_or_default()
    }

    /// The constructor of the expressions that methods such as `split` derive from this one.
    ///
    /// `static readonly attribute object species`
    ///
    /// Feature `regexp`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/Symbol.species) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp-%symbol.species%)
    #[doc(alias = "@@species")]
    #[inline]
    pub fn species() -> Object {
        FromJs::from_js(Js::static_get_RegExp_symbol_species__as_value())
    }

    /// The index at which the next match starts, for global and sticky expressions.
    ///
    /// `attribute unsigned long lastIndex`
    ///
    /// Feature `regexp`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/lastIndex) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-properties-of-regexp-instances)
    #[doc(alias = "lastIndex")]
    pub fn last_index(&self) -> u32 {
        property::get(self, "lastIndex")
    }

    /// Sets the index at which the next match starts, for global and sticky expressions.
    ///
    /// Feature `regexp`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "lastIndex")]
    #[inline]
    #[track_caller]
    pub fn set_last_index(&self, value: u32) {
        expected("RegExp.lastIndex", Js::try_set_lastIndex__number(js(self), value as f64))
    }

    /// Whether `.` also matches line breaks (flag `s`).
    ///
    /// `readonly attribute boolean dotAll`
    ///
    /// Feature `regexp`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/dotAll) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.dotAll)
    #[doc(alias = "dotAll")]
    #[inline]
    pub fn dot_all(&self) -> bool {
        Js::get_dotAll__as_bool(js(self)).get()
    }

    /// All flags in alphabetical order.
    ///
    /// `readonly attribute DOMString flags`
    ///
    /// Feature `regexp`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/flags) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.flags)
    #[inline]
    pub fn flags(&self) -> String {
        Js::get_flags__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the search goes on from match to match (flag `g`).
    ///
    /// `readonly attribute boolean global`
    ///
    /// Feature `regexp`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/global) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.global)
    #[inline]
    pub fn global(&self) -> bool {
        Js::get_global__as_bool(js(self)).get()
    }

    /// Whether results carry the positions of the capture groups (flag `d`).
    ///
    /// `readonly attribute boolean hasIndices`
    ///
    /// Feature `regexp`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/hasIndices) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.hasIndices)
    #[doc(alias = "hasIndices")]
    #[inline]
    pub fn has_indices(&self) -> bool {
        Js::get_hasIndices__as_bool(js(self)).get()
    }

    /// Whether upper and lower case are the same (flag `i`).
    ///
    /// `readonly attribute boolean ignoreCase`
    ///
    /// Feature `regexp`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/ignoreCase) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.ignorecase)
    #[doc(alias = "ignoreCase")]
    #[inline]
    pub fn ignore_case(&self) -> bool {
        Js::get_ignoreCase__as_bool(js(self)).get()
    }

    /// Whether `^` and `$` also match at line breaks (flag `m`).
    ///
    /// `readonly attribute boolean multiline`
    ///
    /// Feature `regexp`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/multiline) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.multiline)
    #[inline]
    pub fn multiline(&self) -> bool {
        Js::get_multiline__as_bool(js(self)).get()
    }

    /// The pattern as text, without slashes and flags.
    ///
    /// `readonly attribute DOMString source`
    ///
    /// Feature `regexp`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/source) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.source)
    #[inline]
    pub fn source(&self) -> String {
        Js::get_source__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether a match must start exactly at `lastIndex` (flag `y`).
    ///
    /// `readonly attribute boolean sticky`
    ///
    /// Feature `regexp`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/sticky) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.sticky)
    #[inline]
    pub fn sticky(&self) -> bool {
        Js::get_sticky__as_bool(js(self)).get()
    }

    /// Whether the pattern works on code points, with Unicode features (flag `u`).
    ///
    /// `readonly attribute boolean unicode`
    ///
    /// Feature `regexp`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/unicode) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.unicode)
    #[inline]
    pub fn unicode(&self) -> bool {
        Js::get_unicode__as_bool(js(self)).get()
    }

    /// Whether the extended Unicode mode with set notation is on (flag `v`).
    ///
    /// `readonly attribute boolean unicodeSets`
    ///
    /// Feature `regexp`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/unicodeSets) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-get-regexp.prototype.unicodesets)
    #[doc(alias = "unicodeSets")]
    #[inline]
    pub fn unicode_sets(&self) -> bool {
        Js::get_unicodeSets__as_bool(js(self)).get()
    }

    /// Searches for a match and returns it, or null; moves `lastIndex` if global or sticky.
    ///
    /// `RegExpMatchArray? exec(DOMString string)`
    ///
    /// Feature `regexp`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/exec) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp.prototype.exec)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn exec(&self, string: &str) -> Option<RegExpMatchArray> {
        expected("RegExp.exec", Js::try_call_exec__str__as_option_value(js(self), string).map(Js::read_nullable))
    }

    /// Returns whether there is a match; moves `lastIndex` if global or sticky.
    ///
    /// `boolean test(DOMString string)`
    ///
    /// Feature `regexp`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/test) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp.prototype.test)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn test(&self, string: &str) -> bool {
        expected("RegExp.test", Js::try_call_test__str__as_bool(js(self), string).map(Truth::get))
    }

    /// Returns the match, or all matches if global; null if there is none.
    ///
    /// `RegExpMatchArray? match(DOMString string)`
    ///
    /// Feature `regexp`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/Symbol.match) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp.prototype-%symbol.match%)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "@@match")]
    #[inline]
    #[track_caller]
    pub fn match_in(&self, string: &str) -> Option<RegExpMatchArray> {
        expected(
            "RegExp.@@match",
            Js::try_call_symbol_match__str__as_option_value(js(self), string).map(Js::read_nullable),
        )
    }

    /// Returns an iterator over all matches with their capture groups.
    ///
    /// `Iterator<RegExpMatchArray> matchAll(DOMString string)`
    ///
    /// Feature `regexp`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/Symbol.matchAll) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp-prototype-%symbol.matchall%)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "@@matchAll")]
    #[inline]
    #[track_caller]
    pub fn match_all_in(&self, string: &str) -> Iter<RegExpMatchArray> {
        expected("RegExp.@@matchAll", Js::try_call_symbol_matchAll__str__as_value(js(self), string).map(Js::read))
    }

    /// Returns the string with the first match, or all if global, replaced.
    ///
    /// `String replace(DOMString string, DOMString replacement)`
    ///
    /// Feature `regexp`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/Symbol.replace) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp.prototype-%symbol.replace%)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "@@replace")]
    #[inline]
    #[track_caller]
    pub fn replace_in(&self, string: &str, replacement: &str) -> JsString {
        expected(
            "RegExp.@@replace",
            Js::try_call_symbol_replace__str2__as_value(js(self), string, replacement).map(Js::read),
        )
    }

    /// Returns the index of the first match, or -1.
    ///
    /// `long long search(DOMString string)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `regexp`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/Symbol.search) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp.prototype-%symbol.search%)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "@@search")]
    #[inline]
    #[track_caller]
    pub fn search_in(&self, string: &str) -> i64 {
        expected("RegExp.@@search", Js::try_call_symbol_search__str__as_value(js(self), string).map(Js::read))
    }

    /// Splits the string at the matches, into at most `limit` parts.
    ///
    /// `Array<String> split(DOMString string, optional unsigned long limit)`
    ///
    /// Feature `regexp`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/Symbol.split) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp.prototype-%symbol.split%)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "@@split")]
    #[inline]
    #[track_caller]
    pub fn split_at(&self, string: &str) -> Array<JsString> {
        expected("RegExp.@@split", Js::try_call_symbol_split__str__as_value(js(self), string).map(Js::read))
    }

    /// As `split_at`, with `limit`.
    ///
    /// `Array<String> split(DOMString string, optional unsigned long limit)`
    ///
    /// Feature `regexp`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "@@split")]
    #[inline]
    #[track_caller]
    pub fn split_at_with_limit(&self, string: &str, limit: u32) -> Array<JsString> {
        expected(
            "RegExp.@@split",
            Js::try_call_symbol_split__str_number__as_value(js(self), string, limit as f64).map(Js::read),
        )
    }
}

impl fmt::Display for RegExp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

impl RegExpMatchArray {
    /// The index in the string at which the match starts.
    ///
    /// `readonly attribute unsigned long index`
    ///
    /// Feature `regexp`.
    pub fn index(&self) -> u32 {
        property::get(self, "index")
    }

    /// The string that was searched.
    ///
    /// `readonly attribute DOMString input`
    ///
    /// Feature `regexp`.
    pub fn input(&self) -> String {
        property::get(self, "input")
    }

    /// The named capture groups, or nothing if the expression has none.
    ///
    /// `readonly attribute record<DOMString, DOMString?>? groups`
    ///
    /// Feature `regexp`.
    pub fn groups(&self) -> Option<Record<Option<String>>> {
        property::get(self, "groups")
    }

    /// The start and end of the match and of each group, if the expression has the flag `d`.
    ///
    /// `readonly attribute Array<[unsigned long, unsigned long]?>? indices`
    ///
    /// Feature `regexp`.
    pub fn indices(&self) -> Option<Array<Option<(u32, u32)>>> {
        property::get(self, "indices")
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "dotAll")]
    pub(crate) fn get_dotAll__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "flags")]
    pub(crate) fn get_flags__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "global")]
    pub(crate) fn get_global__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "hasIndices")]
    pub(crate) fn get_hasIndices__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "ignoreCase")]
    pub(crate) fn get_ignoreCase__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "multiline")]
    pub(crate) fn get_multiline__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "sticky")]
    pub(crate) fn get_sticky__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "unicode")]
    pub(crate) fn get_unicode__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "unicodeSets")]
    pub(crate) fn get_unicodeSets__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, setter, js_name = "lastIndex")]
    pub(crate) fn try_set_lastIndex__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "[Symbol.matchAll]")]
    pub(crate) fn try_call_symbol_matchAll__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "[Symbol.match]")]
    pub(crate) fn try_call_symbol_match__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "[Symbol.replace]")]
    pub(crate) fn try_call_symbol_replace__str2__as_value(this: &Js, a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "[Symbol.search]")]
    pub(crate) fn try_call_symbol_search__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "[Symbol.split]")]
    pub(crate) fn try_call_symbol_split__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "[Symbol.split]")]
    pub(crate) fn try_call_symbol_split__str_number__as_value(this: &Js, a0: &str, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "exec")]
    pub(crate) fn try_call_exec__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "test")]
    pub(crate) fn try_call_test__str__as_bool(this: &Js, a0: &str) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RegExp")]
    pub(crate) fn try_new_RegExp__str2__as_value(a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RegExp")]
    pub(crate) fn try_new_RegExp__value_str__as_value(a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "RegExp", getter, js_name = "[Symbol.species]")]
    pub(crate) fn static_get_RegExp_symbol_species__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "RegExp", js_name = "escape")]
    pub(crate) fn static_call_RegExp_escape__str__as_value(a0: &str) -> JsValue;
}
