//! Integers of any size

use crate::runtime::prelude::*;

impl BigInt {
    /// Wraps the integer to a signed one of this many bits.
    ///
    /// `static bigint asIntN(unsigned long long bits, bigint bigint)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `bigint`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/BigInt/asIntN) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-bigint.asintn)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `bits` is negative or exceeds 2^53 − 1, and a `TypeError` where `bigint`
    /// cannot be converted to a bigint.
    #[doc(alias = "asIntN")]
    #[inline]
    pub fn as_int_n(bits: u64, bigint: &BigInt) -> Result<BigInt, Exception> {
        Js::try_static_call_BigInt_asIntN__number_value__as_value(bits as f64, bigint.as_ref()).map(Js::read)
    }

    /// Wraps the integer to an unsigned one of this many bits.
    ///
    /// `static bigint asUintN(unsigned long long bits, bigint bigint)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `bigint`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/BigInt/asUintN) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-bigint.asuintn)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` where `bits` is negative or exceeds 2^53 − 1, and a `TypeError` where `bigint`
    /// cannot be converted to a bigint.
    #[doc(alias = "asUintN")]
    #[inline]
    pub fn as_uint_n(bits: u64, bigint: &BigInt) -> Result<BigInt, Exception> {
        Js::try_static_call_BigInt_asUintN__number_value__as_value(bits as f64, bigint.as_ref()).map(Js::read)
    }

    /// Returns the integer as text in the form of the user's language.
    ///
    /// `String toLocaleString()`
    ///
    /// Feature `bigint`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/BigInt/toLocaleString) · [Specification](https://tc39.es/ecma402/#sup-bigint.prototype.tolocalestring)
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> JsString {
        FromJs::from_js(Js::call_toLocaleString__as_value(js(self)))
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(DOMString locales, optional object options)`
    ///
    /// Feature `bigint`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or for an option out of its range.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales(&self, locales: &str) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str__as_value(js(self), locales).map(Js::read)
    }

    /// As `to_locale_string_with_locales`, with `options`.
    ///
    /// `String toLocaleString(DOMString locales, optional object options)`
    ///
    /// Feature `bigint`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for an invalid language tag or for an option out of its range.
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string_with_locales_with_options(
        &self,
        locales: &str,
        options: &Object,
    ) -> Result<JsString, Exception> {
        Js::try_call_toLocaleString__str_value__as_value(js(self), locales, options.as_ref()).map(Js::read)
    }

    /// Returns the integer as decimal digits, without the letter `n`.
    ///
    /// `String toString(unsigned long radix)`
    ///
    /// Feature `bigint`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/BigInt/toString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-bigint.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a radix outside of 2 to 36.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_radix(&self, radix: u32) -> Result<JsString, Exception> {
        Js::try_call_toString__number__as_value(js(self), radix as f64).map(Js::read)
    }

    /// Returns the primitive integer inside the object.
    ///
    /// `bigint valueOf()`
    ///
    /// Feature `bigint`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/BigInt/valueOf) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-bigint.prototype.valueof)
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> BigInt {
        FromJs::from_js(Js::call_valueOf__as_value(js(self)))
    }

    /// The text `BigInt`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `bigint`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/BigInt) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-bigint-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "BigInt", js_name = "asIntN")]
    pub(crate) fn try_static_call_BigInt_asIntN__number_value__as_value(a0: f64, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "BigInt", js_name = "asUintN")]
    pub(crate) fn try_static_call_BigInt_asUintN__number_value__as_value(
        a0: f64,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
