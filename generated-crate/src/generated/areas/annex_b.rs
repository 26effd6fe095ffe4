//! Annex B: what engines have for old programs, and newer names of it

use crate::runtime::prelude::*;
use crate::{Date, RegExp};

impl Date {
    /// `long getYear()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/getYear) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-date.prototype.getyear)
    #[doc(alias = "getYear")]
    #[inline]
    pub fn get_year(&self) -> i32 {
        Js::call_getYear__as_number(js(self)) as i32
    }

    /// `unrestricted double setYear(long year)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/setYear) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-date.prototype.setyear)
    #[doc(alias = "setYear")]
    #[inline]
    pub fn set_year(&self, year: i32) -> f64 {
        Js::call_setYear__number__as_number(js(self), year as f64)
    }

    /// `String toGMTString()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date/toUTCString) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-date.prototype.togmtstring)
    #[doc(alias = "toGMTString")]
    #[inline]
    pub fn to_gmt_string(&self) -> JsString {
        FromJs::from_js(Js::call_toGMTString__as_value(js(self)))
    }
}

/// `DOMString escape(DOMString string)`
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/escape) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-escape-string)
#[inline]
pub fn escape(string: &str) -> String {
    global::with(|this| Js::call_escape__str__as_str(this, string)).unwrap_or_default()
}

/// `DOMString unescape(DOMString string)`
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/unescape) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-unescape-string)
#[inline]
pub fn unescape(string: &str) -> String {
    global::with(|this| Js::call_unescape__str__as_str(this, string)).unwrap_or_default()
}

impl Object {
    /// `attribute Object? proto`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/proto) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__proto__)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "__proto__")]
    #[inline]
    pub fn proto(&self) -> Result<Option<Object>, Exception> {
        Js::try_get___proto____as_value(js(self)).map(Js::read)
    }

    /// `attribute Object? proto`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/proto) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__proto__)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "__proto__")]
    #[inline]
    pub fn set_proto(&self, value: Option<&Object>) -> Result<(), Exception> {
        Js::try_set___proto____value(js(self), nullable(value))
    }

    /// `undefined defineGetter(any key, () -> any getter)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/__defineGetter__) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__defineGetter__)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "__defineGetter__")]
    #[inline]
    pub fn define_getter(
        &self,
        key: &JsValue,
        getter: impl IntoAnyFunction<Function<fn() -> JsValue>>,
    ) -> Result<(), Exception> {
        Js::try_call___defineGetter____value2(js(self), key, &getter.into_callback().into_function())
    }

    /// `undefined defineSetter(any key, (any) -> undefined setter)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/__defineSetter__) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__defineSetter__)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "__defineSetter__")]
    #[inline]
    pub fn define_setter(
        &self,
        key: &JsValue,
        setter: impl IntoFunction<Function<fn(JsValue)>>,
    ) -> Result<(), Exception> {
        Js::try_call___defineSetter____value2(js(self), key, &setter.into_callback().into_function())
    }

    /// `FunctionObject? lookupGetter(any key)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/__lookupGetter__) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__lookupGetter__)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "__lookupGetter__")]
    #[inline]
    pub fn lookup_getter(&self, key: &JsValue) -> Result<Option<Function>, Exception> {
        Js::try_call___lookupGetter____value__as_value(js(self), key).map(Js::read)
    }

    /// `FunctionObject? lookupSetter(any key)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/__lookupSetter__) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-object.prototype.__lookupSetter__)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "__lookupSetter__")]
    #[inline]
    pub fn lookup_setter(&self, key: &JsValue) -> Result<Option<Function>, Exception> {
        Js::try_call___lookupSetter____value__as_value(js(self), key).map(Js::read)
    }
}

impl RegExp {
    /// `RegExp compile(DOMString pattern, optional DOMString flags)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/compile) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-regexp.prototype.compile)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn compile(&self, pattern: &str) -> Result<RegExp, Exception> {
        Js::try_call_compile__str__as_value(js(self), pattern).map(Js::read)
    }

    /// `RegExp compile(DOMString pattern, optional DOMString flags)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/compile) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-regexp.prototype.compile)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "compile")]
    #[inline]
    pub fn compile_with_flags(&self, pattern: &str, flags: &str) -> Result<RegExp, Exception> {
        Js::try_call_compile__str2__as_value(js(self), pattern, flags).map(Js::read)
    }

    /// `static attribute DOMString input`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/input) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn input() -> Result<String, Exception> {
        Js::try_static_get_RegExp_input__as_str().map(Option::unwrap_or_default)
    }

    /// `static attribute DOMString input`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/input) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "input")]
    #[inline]
    pub fn set_input(value: &str) -> Result<(), Exception> {
        Js::try_static_set_RegExp_input__str(value)
    }

    /// `static readonly attribute DOMString lastMatch`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/lastMatch) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "lastMatch")]
    #[inline]
    pub fn last_match() -> Result<String, Exception> {
        Js::try_static_get_RegExp_lastMatch__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString lastParen`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/lastParen) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "lastParen")]
    #[inline]
    pub fn last_paren() -> Result<String, Exception> {
        Js::try_static_get_RegExp_lastParen__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString leftContext`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/leftContext) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "leftContext")]
    #[inline]
    pub fn left_context() -> Result<String, Exception> {
        Js::try_static_get_RegExp_leftContext__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString rightContext`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/rightContext) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "rightContext")]
    #[inline]
    pub fn right_context() -> Result<String, Exception> {
        Js::try_static_get_RegExp_rightContext__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString n1`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "$1")]
    #[inline]
    pub fn n1() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_1__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString n2`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "$2")]
    #[inline]
    pub fn n2() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_2__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString n3`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "$3")]
    #[inline]
    pub fn n3() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_3__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString n4`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "$4")]
    #[inline]
    pub fn n4() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_4__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString n5`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "$5")]
    #[inline]
    pub fn n5() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_5__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString n6`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "$6")]
    #[inline]
    pub fn n6() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_6__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString n7`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "$7")]
    #[inline]
    pub fn n7() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_7__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString n8`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "$8")]
    #[inline]
    pub fn n8() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_8__as_str().map(Option::unwrap_or_default)
    }

    /// `static readonly attribute DOMString n9`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp/n) · [Specification](https://github.com/tc39/proposal-regexp-legacy-features/#additional-properties-of-the-regexp-constructor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "$9")]
    #[inline]
    pub fn n9() -> Result<String, Exception> {
        Js::try_static_get_RegExp_dollar_9__as_str().map(Option::unwrap_or_default)
    }
}

impl JsString {
    /// `String anchor(DOMString name)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/anchor) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.anchor)
    #[inline]
    pub fn anchor(&self, name: &str) -> JsString {
        FromJs::from_js(Js::call_anchor__str__as_value(js(self), name))
    }

    /// `String big()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/big) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.big)
    #[inline]
    pub fn big(&self) -> JsString {
        FromJs::from_js(Js::call_big__as_value(js(self)))
    }

    /// `String blink()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/blink) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.blink)
    #[inline]
    pub fn blink(&self) -> JsString {
        FromJs::from_js(Js::call_blink__as_value(js(self)))
    }

    /// `String bold()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/bold) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.bold)
    #[inline]
    pub fn bold(&self) -> JsString {
        FromJs::from_js(Js::call_bold__as_value(js(self)))
    }

    /// `String fixed()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fixed) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.fixed)
    #[inline]
    pub fn fixed(&self) -> JsString {
        FromJs::from_js(Js::call_fixed__as_value(js(self)))
    }

    /// `String fontcolor(DOMString color)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fontcolor) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.fontcolor)
    #[inline]
    pub fn fontcolor(&self, color: &str) -> JsString {
        FromJs::from_js(Js::call_fontcolor__str__as_value(js(self), color))
    }

    /// `String fontsize(DOMString size)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/fontsize) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.fontsize)
    #[inline]
    pub fn fontsize(&self, size: &str) -> JsString {
        FromJs::from_js(Js::call_fontsize__str__as_value(js(self), size))
    }

    /// `String italics()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/italics) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.italics)
    #[inline]
    pub fn italics(&self) -> JsString {
        FromJs::from_js(Js::call_italics__as_value(js(self)))
    }

    /// `String link(DOMString url)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/link) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.link)
    #[inline]
    pub fn link(&self, url: &str) -> JsString {
        FromJs::from_js(Js::call_link__str__as_value(js(self), url))
    }

    /// `String small()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/small) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.small)
    #[inline]
    pub fn small(&self) -> JsString {
        FromJs::from_js(Js::call_small__as_value(js(self)))
    }

    /// `String strike()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/strike) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.strike)
    #[inline]
    pub fn strike(&self) -> JsString {
        FromJs::from_js(Js::call_strike__as_value(js(self)))
    }

    /// `String sub()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/sub) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.sub)
    #[inline]
    pub fn sub(&self) -> JsString {
        FromJs::from_js(Js::call_sub__as_value(js(self)))
    }

    /// `String substr(long start, optional long length)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/substr) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.substr)
    #[inline]
    pub fn substr(&self, start: i32) -> JsString {
        FromJs::from_js(Js::call_substr__number__as_value(js(self), start as f64))
    }

    /// `String substr(long start, optional long length)`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/substr) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.substr)
    #[doc(alias = "substr")]
    #[inline]
    pub fn substr_with_length(&self, start: i32, length: i32) -> JsString {
        FromJs::from_js(Js::call_substr__number2__as_value(js(self), start as f64, length as f64))
    }

    /// `String sup()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/sup) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#sec-string.prototype.sup)
    #[inline]
    pub fn sup(&self) -> JsString {
        FromJs::from_js(Js::call_sup__as_value(js(self)))
    }

    /// `String trimLeft()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trimStart) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#String.prototype.trimleft)
    #[doc(alias = "trimLeft")]
    #[inline]
    pub fn trim_left(&self) -> JsString {
        FromJs::from_js(Js::call_trimLeft__as_value(js(self)))
    }

    /// `String trimRight()`
    ///
    /// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/String/trimEnd) · [Specification](https://tc39.es/ecma262/multipage/additional-ecmascript-features-for-web-browsers.html#String.prototype.trimright)
    #[doc(alias = "trimRight")]
    #[inline]
    pub fn trim_right(&self) -> JsString {
        FromJs::from_js(Js::call_trimRight__as_value(js(self)))
    }
}

imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "__proto__")]
    pub(crate) fn try_get___proto____as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "__proto__")]
    pub(crate) fn try_set___proto____value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "__defineGetter__")]
    pub(crate) fn try_call___defineGetter____value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "__defineSetter__")]
    pub(crate) fn try_call___defineSetter____value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "__lookupGetter__")]
    pub(crate) fn try_call___lookupGetter____value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "__lookupSetter__")]
    pub(crate) fn try_call___lookupSetter____value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
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
    pub(crate) fn call_escape__str__as_str(this: &Js, a0: &str) -> Option<String>;
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
    pub(crate) fn call_unescape__str__as_str(this: &Js, a0: &str) -> Option<String>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$1")]
    pub(crate) fn try_static_get_RegExp_dollar_1__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$2")]
    pub(crate) fn try_static_get_RegExp_dollar_2__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$3")]
    pub(crate) fn try_static_get_RegExp_dollar_3__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$4")]
    pub(crate) fn try_static_get_RegExp_dollar_4__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$5")]
    pub(crate) fn try_static_get_RegExp_dollar_5__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$6")]
    pub(crate) fn try_static_get_RegExp_dollar_6__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$7")]
    pub(crate) fn try_static_get_RegExp_dollar_7__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$8")]
    pub(crate) fn try_static_get_RegExp_dollar_8__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "$9")]
    pub(crate) fn try_static_get_RegExp_dollar_9__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "input")]
    pub(crate) fn try_static_get_RegExp_input__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "lastMatch")]
    pub(crate) fn try_static_get_RegExp_lastMatch__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "lastParen")]
    pub(crate) fn try_static_get_RegExp_lastParen__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "leftContext")]
    pub(crate) fn try_static_get_RegExp_leftContext__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", getter, js_name = "rightContext")]
    pub(crate) fn try_static_get_RegExp_rightContext__as_str() -> Result<Option<String>, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "RegExp", setter, js_name = "input")]
    pub(crate) fn try_static_set_RegExp_input__str(a0: &str) -> Result<(), Exception>;
}
