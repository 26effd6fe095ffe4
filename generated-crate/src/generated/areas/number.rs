//! Numbers and booleans as objects, their formats and limits

use crate::runtime::prelude::*;

impl Number {
    /// The difference between 1 and the next greater number.
    ///
    /// `const double EPSILON = 2.220446049250313e-16`
    ///
    /// Feature `number`.
    pub const EPSILON: f64 = 2.220446049250313e-16;

    /// The greatest integer up to which all integers are exact: 2 to the power of 53, minus 1.
    ///
    /// `const double MAX_SAFE_INTEGER = 9007199254740991`
    ///
    /// Feature `number`.
    pub const MAX_SAFE_INTEGER: f64 = 9007199254740991.0;

    /// The greatest finite number.
    ///
    /// `const double MAX_VALUE = 1.7976931348623157e308`
    ///
    /// Feature `number`.
    pub const MAX_VALUE: f64 = 1.7976931348623157e308;

    /// The least integer down to which all integers are exact: the negative of `MAX_SAFE_INTEGER`.
    ///
    /// `const double MIN_SAFE_INTEGER = -9007199254740991`
    ///
    /// Feature `number`.
    pub const MIN_SAFE_INTEGER: f64 = -9007199254740991.0;

    /// The smallest number greater than zero.
    ///
    /// `const double MIN_VALUE = 5e-324`
    ///
    /// Feature `number`.
    pub const MIN_VALUE: f64 = 5e-324;

    /// The value for an undefined result; it is not equal to itself.
    ///
    /// `const unrestricted double NaN = NaN`
    ///
    /// Feature `number`.
    #[doc(alias = "NaN")]
    pub const NAN: f64 = f64::NAN;

    /// Negative infinity.
    ///
    /// `const unrestricted double NEGATIVE_INFINITY = -Infinity`
    ///
    /// Feature `number`.
    pub const NEGATIVE_INFINITY: f64 = f64::NEG_INFINITY;

    /// Positive infinity.
    ///
    /// `const unrestricted double POSITIVE_INFINITY = Infinity`
    ///
    /// Feature `number`.
    pub const POSITIVE_INFINITY: f64 = f64::INFINITY;

    /// Returns whether the value is a number other than `NaN` and the infinities, without conversion.
    ///
    /// `static boolean isFinite(any value)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/isFinite) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.isfinite)
    #[doc(alias = "isFinite")]
    #[inline]
    pub fn is_finite(value: &JsValue) -> bool {
        Js::static_call_Number_isFinite__value__as_bool(value).get()
    }

    /// Returns whether the value is a number without a fractional part.
    ///
    /// `static boolean isInteger(any value)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/isInteger) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.isinteger)
    #[doc(alias = "isInteger")]
    #[inline]
    pub fn is_integer(value: &JsValue) -> bool {
        Js::static_call_Number_isInteger__value__as_bool(value).get()
    }

    /// Returns whether the value is the number `NaN`, without conversion.
    ///
    /// `static boolean isNaN(any value)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/isNaN) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.isnan)
    #[doc(alias = "isNaN")]
    #[inline]
    pub fn is_nan(value: &JsValue) -> bool {
        Js::static_call_Number_isNaN__value__as_bool(value).get()
    }

    /// Returns whether the value is an integer that a number represents exactly.
    ///
    /// `static boolean isSafeInteger(any value)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/isSafeInteger) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.issafeinteger)
    #[doc(alias = "isSafeInteger")]
    #[inline]
    pub fn is_safe_integer(value: &JsValue) -> bool {
        Js::static_call_Number_isSafeInteger__value__as_bool(value).get()
    }

    /// Reads a decimal number from the start of a string; returns `NaN` if there is none.
    ///
    /// `static unrestricted double parseFloat(DOMString string)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/parseFloat) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.parsefloat)
    #[doc(alias = "parseFloat")]
    #[inline]
    pub fn parse_float(string: &str) -> f64 {
        Js::static_call_Number_parseFloat__str__as_number(string)
    }

    /// Reads an integer of the given base (2 to 36) from the start of a string, or returns `NaN`.
    ///
    /// `static unrestricted double parseInt(DOMString string, optional long radix)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/parseInt) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.parseint)
    #[doc(alias = "parseInt")]
    #[inline]
    pub fn parse_int(string: &str) -> f64 {
        Js::static_call_Number_parseInt__str__as_number(string)
    }

    /// As `parse_int`, with `radix`.
    ///
    /// `static unrestricted double parseInt(DOMString string, optional long radix)`
    ///
    /// Feature `number`.
    #[doc(alias = "parseInt")]
    #[inline]
    pub fn parse_int_with_radix(string: &str, radix: i32) -> f64 {
        Js::static_call_Number_parseInt__str_number__as_number(string, radix as f64)
    }

    /// Returns the number in exponential notation, with 0 to 100 digits after the point.
    ///
    /// `String toExponential(optional unsigned long fractionDigits)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/toExponential) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.prototype.toexponential)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for fraction digits outside of 0 to 100.
    #[doc(alias = "toExponential")]
    #[inline]
    pub fn to_exponential(&self) -> Result<JsString, Exception> {
        Js::try_call_toExponential__as_value(js(self)).map(Js::read)
    }

    /// As `to_exponential`, with `fraction_digits`.
    ///
    /// `String toExponential(optional unsigned long fractionDigits)`
    ///
    /// Feature `number`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for fraction digits outside of 0 to 100.
    #[doc(alias = "toExponential")]
    #[inline]
    pub fn to_exponential_with_fraction_digits(&self, fraction_digits: u32) -> Result<JsString, Exception> {
        Js::try_call_toExponential__number__as_value(js(self), fraction_digits as f64).map(Js::read)
    }

    /// Returns the number with a fixed count of digits after the point (0 to 100, default 0).
    ///
    /// `String toFixed(optional unsigned long digits)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/toFixed) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.prototype.tofixed)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for digits outside of 0 to 100.
    #[doc(alias = "toFixed")]
    #[inline]
    pub fn to_fixed(&self) -> Result<JsString, Exception> {
        Js::try_call_toFixed__as_value(js(self)).map(Js::read)
    }

    /// As `to_fixed`, with `digits`.
    ///
    /// `String toFixed(optional unsigned long digits)`
    ///
    /// Feature `number`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for digits outside of 0 to 100.
    #[doc(alias = "toFixed")]
    #[inline]
    pub fn to_fixed_with_digits(&self, digits: u32) -> Result<JsString, Exception> {
        Js::try_call_toFixed__number__as_value(js(self), digits as f64).map(Js::read)
    }

    /// Returns the number as the user's locale writes it, for instance with group separators.
    ///
    /// `String toLocaleString()`
    ///
    /// Feature `number`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/toLocaleString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.prototype.tolocalestring)
    #[doc(alias = "toLocaleString")]
    #[inline]
    pub fn to_locale_string(&self) -> JsString {
        FromJs::from_js(Js::call_toLocaleString__as_value(js(self)))
    }

    /// As `to_locale_string`, with `locales`.
    ///
    /// `String toLocaleString(DOMString locales, optional object options)`
    ///
    /// Feature `number`.
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
    /// Feature `number`.
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

    /// Returns the number with the given count of significant digits (1 to 100).
    ///
    /// `String toPrecision(optional unsigned long precision)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/toPrecision) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.prototype.toprecision)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a precision outside of 1 to 100.
    #[doc(alias = "toPrecision")]
    #[inline]
    pub fn to_precision(&self) -> Result<JsString, Exception> {
        Js::try_call_toPrecision__as_value(js(self)).map(Js::read)
    }

    /// As `to_precision`, with `precision`.
    ///
    /// `String toPrecision(optional unsigned long precision)`
    ///
    /// Feature `number`.
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a precision outside of 1 to 100.
    #[doc(alias = "toPrecision")]
    #[inline]
    pub fn to_precision_with_precision(&self, precision: u32) -> Result<JsString, Exception> {
        Js::try_call_toPrecision__number__as_value(js(self), precision as f64).map(Js::read)
    }

    /// Returns the number as a decimal string.
    ///
    /// `String toString(unsigned long radix)`
    ///
    /// Feature `number`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/toString) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-number.prototype.tostring)
    ///
    /// # Errors
    ///
    /// Throws a `RangeError` for a radix outside of 2 to 36.
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_string_with_radix(&self, radix: u32) -> Result<JsString, Exception> {
        Js::try_call_toString__number__as_value(js(self), radix as f64).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "toExponential")]
    pub(crate) fn try_call_toExponential__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toExponential")]
    pub(crate) fn try_call_toExponential__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toFixed")]
    pub(crate) fn try_call_toFixed__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toFixed")]
    pub(crate) fn try_call_toFixed__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toPrecision")]
    pub(crate) fn try_call_toPrecision__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toPrecision")]
    pub(crate) fn try_call_toPrecision__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Number", js_name = "isFinite")]
    pub(crate) fn static_call_Number_isFinite__value__as_bool(a0: &JsValue) -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "Number", js_name = "isInteger")]
    pub(crate) fn static_call_Number_isInteger__value__as_bool(a0: &JsValue) -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "Number", js_name = "isNaN")]
    pub(crate) fn static_call_Number_isNaN__value__as_bool(a0: &JsValue) -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "Number", js_name = "isSafeInteger")]
    pub(crate) fn static_call_Number_isSafeInteger__value__as_bool(a0: &JsValue) -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "Number", js_name = "parseFloat")]
    pub(crate) fn static_call_Number_parseFloat__str__as_number(a0: &str) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Number", js_name = "parseInt")]
    pub(crate) fn static_call_Number_parseInt__str__as_number(a0: &str) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Number", js_name = "parseInt")]
    pub(crate) fn static_call_Number_parseInt__str_number__as_number(a0: &str, a1: f64) -> f64;
}
