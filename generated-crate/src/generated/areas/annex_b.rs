//! Annex B: what engines have for old programs, and newer names of it

use crate::runtime::prelude::*;
use crate::{Date, RegExp};

impl Date {
    /// Returns the local year minus 1900, such as 126 for 2026; `getFullYear` is the one to use.
    ///
    /// `long getYear()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getYear) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-date.prototype.getyear)
    #[doc(alias = "getYear")]
    #[deprecated = "The getYear() and setYear() methods use a truncated number instead of the actual year number, known as a year 2000 problem."]
    #[inline]
    pub fn get_year(&self) -> i32 {
        Js::call_getYear__as_number(js(self)) as i32
    }

    /// Sets the local year, where 0 to 99 mean 1900 to 1999, and returns the new time in milliseconds.
    ///
    /// `unrestricted double setYear(long year)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setYear) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-date.prototype.setyear)
    #[doc(alias = "setYear")]
    #[deprecated = "The getYear() and setYear() methods use a truncated number instead of the actual year number, known as a year 2000 problem."]
    #[inline]
    pub fn set_year(&self, year: i32) -> f64 {
        Js::call_setYear__number__as_number(js(self), year as f64)
    }

    /// Returns the date as text in UTC; an old name of `toUTCString`.
    ///
    /// `String toGMTString()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toUTCString) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-date.prototype.togmtstring)
    #[doc(alias = "toGMTString")]
    #[deprecated = "The method exists \"principally for compatibility with old code.\""]
    #[inline]
    pub fn to_gmt_string(&self) -> JsString {
        FromJs::from_js(Js::call_toGMTString__as_value(js(self)))
    }
}

/// Replaces all but ASCII letters, digits and a few signs by `%XX` or `%uXXXX`; use `encodeURIComponent`
/// instead.
///
/// `DOMString escape(DOMString string)`
///
/// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/escape) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-escape-string)
#[deprecated = "TC39 included the escape() and unescape() methods in Annex B of the ECMAScript specification, which covers JavaScript features with \"one or more undesirable characteristics and in the absence of legacy usage would be removed.\""]
#[inline]
pub fn escape(string: &str) -> String {
    global::with(|this| Js::call_escape__str__as_value(this, string)).as_string().unwrap_or_default()
}

/// Decodes the `%XX` and `%uXXXX` sequences that `escape` makes.
///
/// `DOMString unescape(DOMString string)`
///
/// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/unescape) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-unescape-string)
#[deprecated = "TC39 included the escape() and unescape() methods in Annex B of the ECMAScript specification, which covers JavaScript features with \"one or more undesirable characteristics and in the absence of legacy usage would be removed.\""]
#[inline]
pub fn unescape(string: &str) -> String {
    global::with(|this| Js::call_unescape__str__as_value(this, string)).as_string().unwrap_or_default()
}

impl Object {
    /// The prototype of the object, null if it has none; `getPrototypeOf` and `setPrototypeOf` are preferred.
    ///
    /// `attribute Object? proto`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/proto) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__proto__)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "__proto__")]
    #[deprecated = "Changing `__proto__` is slow and can cause surprising bugs."]
    #[inline]
    #[track_caller]
    pub fn proto(&self) -> Option<Object> {
        expected("Object.__proto__", Js::try_get___proto____as_option_value(js(self)).map(Js::read_nullable))
    }

    /// Sets the prototype of the object, null if it has none; `getPrototypeOf` and `setPrototypeOf` are preferred.
    ///
    /// Feature `annex-b`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "__proto__")]
    #[deprecated = "Changing `__proto__` is slow and can cause surprising bugs."]
    #[inline]
    #[track_caller]
    pub fn set_proto(&self, value: Option<&Object>) {
        expected("Object.__proto__", Js::try_set___proto____value(js(self), nullable(value)))
    }

    /// Defines a getter function for the property with this key; `defineProperty` is the modern way.
    ///
    /// `undefined defineGetter(any key, () -> any getter)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/__defineGetter__) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__defineGetter__)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "__defineGetter__")]
    #[deprecated = "TC39 included accessor methods in Annex B of the ECMAScript specification, which covers JavaScript features with \"one or more undesirable characteristics and in the absence of legacy usage would be removed.\""]
    #[inline]
    #[track_caller]
    pub fn define_getter(&self, key: &JsValue, getter: impl IntoAnyFunction<Function<fn() -> JsValue>>) {
        expected(
            "Object.__defineGetter__",
            Js::try_call___defineGetter____value2(js(self), key, &getter.into_callback().into_function()),
        )
    }

    /// Defines a setter function for the property with this key; `defineProperty` is the modern way.
    ///
    /// `undefined defineSetter(any key, (any) -> undefined setter)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/__defineSetter__) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__defineSetter__)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "__defineSetter__")]
    #[deprecated = "TC39 included accessor methods in Annex B of the ECMAScript specification, which covers JavaScript features with \"one or more undesirable characteristics and in the absence of legacy usage would be removed.\""]
    #[inline]
    #[track_caller]
    pub fn define_setter(&self, key: &JsValue, setter: impl IntoFunction<Function<fn(JsValue)>>) {
        expected(
            "Object.__defineSetter__",
            Js::try_call___defineSetter____value2(js(self), key, &setter.into_callback().into_function()),
        )
    }

    /// Returns the getter of a property, also from the prototype chain, or none if there is no getter.
    ///
    /// `FunctionObject? lookupGetter(any key)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/__lookupGetter__) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__lookupGetter__)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "__lookupGetter__")]
    #[deprecated = "TC39 included accessor methods in Annex B of the ECMAScript specification, which covers JavaScript features with \"one or more undesirable characteristics and in the absence of legacy usage would be removed.\""]
    #[inline]
    #[track_caller]
    pub fn lookup_getter(&self, key: &JsValue) -> Option<Function> {
        expected(
            "Object.__lookupGetter__",
            Js::try_call___lookupGetter____value__as_option_value(js(self), key).map(Js::read_nullable),
        )
    }

    /// Returns the setter of a property, also from the prototype chain, or none if there is no setter.
    ///
    /// `FunctionObject? lookupSetter(any key)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/__lookupSetter__) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__lookupSetter__)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "__lookupSetter__")]
    #[deprecated = "TC39 included accessor methods in Annex B of the ECMAScript specification, which covers JavaScript features with \"one or more undesirable characteristics and in the absence of legacy usage would be removed.\""]
    #[inline]
    #[track_caller]
    pub fn lookup_setter(&self, key: &JsValue) -> Option<Function> {
        expected(
            "Object.__lookupSetter__",
            Js::try_call___lookupSetter____value__as_option_value(js(self), key).map(Js::read_nullable),
        )
    }
}

impl RegExp {
    /// Replaces the pattern and flags of this regular expression in place; create a new one instead.
    ///
    /// `RegExp compile(DOMString pattern, optional DOMString flags)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/compile) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-regexp.prototype.compile)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid pattern or invalid flags, and a `TypeError` on an instance of a
    /// subclass or of another realm.
    #[deprecated = "The compile() method duplicates behavior of the RegExp() constructor and it exists only for backwards compatibility."]
    #[inline]
    pub fn compile(&self, pattern: &str) -> Result<RegExp, Exception> {
        Js::try_call_compile__str__as_value(js(self), pattern).map(Js::read)
    }

    /// As `compile`, with `flags`.
    ///
    /// `RegExp compile(DOMString pattern, optional DOMString flags)`
    ///
    /// Feature `annex-b`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid pattern or invalid flags, and a `TypeError` on an instance of a
    /// subclass or of another realm.
    #[doc(alias = "compile")]
    #[deprecated = "The compile() method duplicates behavior of the RegExp() constructor and it exists only for backwards compatibility."]
    #[inline]
    pub fn compile_with_flags(&self, pattern: &str, flags: &str) -> Result<RegExp, Exception> {
        Js::try_call_compile__str2__as_value(js(self), pattern, flags).map(Js::read)
    }

    /// The string that the last successful match was searched in, for all regular expressions together.
    ///
    /// `static attribute DOMString input`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/input) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn input() -> Result<String, Exception> {
        Js::try_static_get_RegExp_input__as_value().map(Js::read)
    }

    /// Sets the string that the last successful match was searched in, for all regular expressions together.
    ///
    /// Feature `annex-b`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "input")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn set_input(value: &str) -> Result<(), Exception> {
        Js::try_static_set_RegExp_input__str(value)
    }

    /// The text that the last successful match found.
    ///
    /// `static readonly attribute DOMString lastMatch`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/lastMatch) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "lastMatch")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn last_match() -> Result<String, Exception> {
        Js::try_static_get_RegExp_lastMatch__as_value().map(Js::read)
    }

    /// The text of the last capture group of the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString lastParen`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/lastParen) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "lastParen")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn last_paren() -> Result<String, Exception> {
        Js::try_static_get_RegExp_lastParen__as_value().map(Js::read)
    }

    /// The text before the last successful match.
    ///
    /// `static readonly attribute DOMString leftContext`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/leftContext) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "leftContext")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn left_context() -> Result<String, Exception> {
        Js::try_static_get_RegExp_leftContext__as_value().map(Js::read)
    }

    /// The text after the last successful match.
    ///
    /// `static readonly attribute DOMString rightContext`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/rightContext) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "rightContext")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn right_context() -> Result<String, Exception> {
        Js::try_static_get_RegExp_rightContext__as_value().map(Js::read)
    }

    /// The text of capture group 1 in the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString n1`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "$1")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn n1() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_1__as_value().map(Js::read)
    }

    /// The text of capture group 2 in the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString n2`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "$2")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn n2() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_2__as_value().map(Js::read)
    }

    /// The text of capture group 3 in the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString n3`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "$3")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn n3() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_3__as_value().map(Js::read)
    }

    /// The text of capture group 4 in the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString n4`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "$4")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn n4() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_4__as_value().map(Js::read)
    }

    /// The text of capture group 5 in the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString n5`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "$5")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn n5() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_5__as_value().map(Js::read)
    }

    /// The text of capture group 6 in the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString n6`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "$6")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn n6() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_6__as_value().map(Js::read)
    }

    /// The text of capture group 7 in the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString n7`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "$7")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn n7() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_7__as_value().map(Js::read)
    }

    /// The text of capture group 8 in the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString n8`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "$8")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn n8() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_8__as_value().map(Js::read)
    }

    /// The text of capture group 9 in the last successful match, or an empty string.
    ///
    /// `static readonly attribute DOMString n9`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where read on a subclass rather than `RegExp` itself, or where the last match was by an
    /// instance of a subclass.
    #[doc(alias = "$9")]
    #[deprecated = "The RegExp static properties may have unintended side effects."]
    #[inline]
    pub fn n9() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_9__as_value().map(Js::read)
    }
}

impl JsString {
    /// Returns the string wrapped in an `<a>` tag with the given `name` attribute; obsolete.
    ///
    /// `String anchor(DOMString name)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/anchor) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.anchor)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn anchor(&self, name: &str) -> JsString {
        FromJs::from_js(Js::call_anchor__str__as_value(js(self), name))
    }

    /// Returns the string wrapped in the obsolete `<big>` tag.
    ///
    /// `String big()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/big) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.big)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn big(&self) -> JsString {
        FromJs::from_js(Js::call_big__as_value(js(self)))
    }

    /// Returns the string wrapped in the `<blink>` tag, which browsers ignore.
    ///
    /// `String blink()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/blink) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.blink)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn blink(&self) -> JsString {
        FromJs::from_js(Js::call_blink__as_value(js(self)))
    }

    /// Returns the string wrapped in a `<b>` tag.
    ///
    /// `String bold()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/bold) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.bold)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn bold(&self) -> JsString {
        FromJs::from_js(Js::call_bold__as_value(js(self)))
    }

    /// Returns the string wrapped in the obsolete `<tt>` tag.
    ///
    /// `String fixed()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fixed) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.fixed)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn fixed(&self) -> JsString {
        FromJs::from_js(Js::call_fixed__as_value(js(self)))
    }

    /// Returns the string wrapped in a `<font>` tag with the given `color` attribute; obsolete.
    ///
    /// `String fontcolor(DOMString color)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fontcolor) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.fontcolor)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn fontcolor(&self, color: &str) -> JsString {
        FromJs::from_js(Js::call_fontcolor__str__as_value(js(self), color))
    }

    /// Returns the string wrapped in a `<font>` tag with the given `size` attribute; obsolete.
    ///
    /// `String fontsize(DOMString size)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fontsize) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.fontsize)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn fontsize(&self, size: &str) -> JsString {
        FromJs::from_js(Js::call_fontsize__str__as_value(js(self), size))
    }

    /// Returns the string wrapped in an `<i>` tag.
    ///
    /// `String italics()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/italics) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.italics)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn italics(&self) -> JsString {
        FromJs::from_js(Js::call_italics__as_value(js(self)))
    }

    /// Returns the string wrapped in an `<a>` tag with the given `href` attribute.
    ///
    /// `String link(DOMString url)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/link) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.link)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn link(&self, url: &str) -> JsString {
        FromJs::from_js(Js::call_link__str__as_value(js(self), url))
    }

    /// Returns the string wrapped in a `<small>` tag.
    ///
    /// `String small()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/small) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.small)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn small(&self) -> JsString {
        FromJs::from_js(Js::call_small__as_value(js(self)))
    }

    /// Returns the string wrapped in the obsolete `<strike>` tag.
    ///
    /// `String strike()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/strike) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.strike)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn strike(&self) -> JsString {
        FromJs::from_js(Js::call_strike__as_value(js(self)))
    }

    /// Returns the string wrapped in a `<sub>` tag.
    ///
    /// `String sub()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/sub) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.sub)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn sub(&self) -> JsString {
        FromJs::from_js(Js::call_sub__as_value(js(self)))
    }

    /// Returns up to `length` code units from `start`, which counts from the end if negative; `slice` is preferred.
    ///
    /// `String substr(long start, optional long length)`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/substr) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.substr)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn substr(&self, start: i32) -> JsString {
        FromJs::from_js(Js::call_substr__number__as_value(js(self), start as f64))
    }

    /// As `substr`, with `length`.
    ///
    /// `String substr(long start, optional long length)`
    ///
    /// Feature `annex-b`.
    #[doc(alias = "substr")]
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn substr_with_length(&self, start: i32, length: i32) -> JsString {
        FromJs::from_js(Js::call_substr__number2__as_value(js(self), start as f64, length as f64))
    }

    /// Returns the string wrapped in a `<sup>` tag.
    ///
    /// `String sup()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/sup) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.sup)
    #[deprecated = "HTML wrapper methods exist only for backwards compatibility. Use DOM APIs to create elements instead. Instead: DOM."]
    #[inline]
    pub fn sup(&self) -> JsString {
        FromJs::from_js(Js::call_sup__as_value(js(self)))
    }

    /// Returns the string without white space at its start; an old name of `trimStart`.
    ///
    /// `String trimLeft()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trimStart) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#String.prototype.trimleft)
    #[doc(alias = "trimLeft")]
    #[deprecated = "TC39 recommends using trimStart() and trimEnd() instead. The trimLeft() and trimRight() aliases are provided for compatibility with old code. Instead: String trimStart() and trimEnd()."]
    #[inline]
    pub fn trim_left(&self) -> JsString {
        FromJs::from_js(Js::call_trimLeft__as_value(js(self)))
    }

    /// Returns the string without white space at its end; an old name of `trimEnd`.
    ///
    /// `String trimRight()`
    ///
    /// Feature `annex-b`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trimEnd) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#String.prototype.trimright)
    #[doc(alias = "trimRight")]
    #[deprecated = "TC39 recommends using trimStart() and trimEnd() instead. The trimLeft() and trimRight() aliases are provided for compatibility with old code. Instead: String trimStart() and trimEnd()."]
    #[inline]
    pub fn trim_right(&self) -> JsString {
        FromJs::from_js(Js::call_trimRight__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "__proto__")]
    pub(crate) fn try_get___proto____as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "__proto__")]
    pub(crate) fn try_set___proto____value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "__defineGetter__")]
    pub(crate) fn try_call___defineGetter____value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "__defineSetter__")]
    pub(crate) fn try_call___defineSetter____value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "__lookupGetter__")]
    pub(crate) fn try_call___lookupGetter____value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "__lookupSetter__")]
    pub(crate) fn try_call___lookupSetter____value__as_option_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, js_name = "anchor")]
    pub(crate) fn call_anchor__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "big")]
    pub(crate) fn call_big__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "blink")]
    pub(crate) fn call_blink__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "bold")]
    pub(crate) fn call_bold__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "compile")]
    pub(crate) fn try_call_compile__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "compile")]
    pub(crate) fn try_call_compile__str2__as_value(this: &Js, a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "escape")]
    pub(crate) fn call_escape__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "fixed")]
    pub(crate) fn call_fixed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "fontcolor")]
    pub(crate) fn call_fontcolor__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "fontsize")]
    pub(crate) fn call_fontsize__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getYear")]
    pub(crate) fn call_getYear__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "italics")]
    pub(crate) fn call_italics__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "link")]
    pub(crate) fn call_link__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "setYear")]
    pub(crate) fn call_setYear__number__as_number(this: &Js, a0: f64) -> f64;
    #[wasm_bindgen(method, js_name = "small")]
    pub(crate) fn call_small__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "strike")]
    pub(crate) fn call_strike__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "sub")]
    pub(crate) fn call_sub__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "substr")]
    pub(crate) fn call_substr__number__as_value(this: &Js, a0: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "substr")]
    pub(crate) fn call_substr__number2__as_value(this: &Js, a0: f64, a1: f64) -> JsValue;
    #[wasm_bindgen(method, js_name = "sup")]
    pub(crate) fn call_sup__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "toGMTString")]
    pub(crate) fn call_toGMTString__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "trimLeft")]
    pub(crate) fn call_trimLeft__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "trimRight")]
    pub(crate) fn call_trimRight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "unescape")]
    pub(crate) fn call_unescape__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$1")]
    pub(crate) fn try_static_get_RegExp_dollar_1__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$2")]
    pub(crate) fn try_static_get_RegExp_dollar_2__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$3")]
    pub(crate) fn try_static_get_RegExp_dollar_3__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$4")]
    pub(crate) fn try_static_get_RegExp_dollar_4__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$5")]
    pub(crate) fn try_static_get_RegExp_dollar_5__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$6")]
    pub(crate) fn try_static_get_RegExp_dollar_6__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$7")]
    pub(crate) fn try_static_get_RegExp_dollar_7__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$8")]
    pub(crate) fn try_static_get_RegExp_dollar_8__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$9")]
    pub(crate) fn try_static_get_RegExp_dollar_9__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "input")]
    pub(crate) fn try_static_get_RegExp_input__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "lastMatch")]
    pub(crate) fn try_static_get_RegExp_lastMatch__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "lastParen")]
    pub(crate) fn try_static_get_RegExp_lastParen__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "leftContext")]
    pub(crate) fn try_static_get_RegExp_leftContext__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "rightContext")]
    pub(crate) fn try_static_get_RegExp_rightContext__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", setter, js_name = "input")]
    pub(crate) fn try_static_set_RegExp_input__str(a0: &str) -> Result<(), Exception>;
}
