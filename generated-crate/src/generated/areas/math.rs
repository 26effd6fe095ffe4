//! Mathematical functions and constants

use crate::runtime::prelude::*;

/// The namespace `Math`.
#[allow(non_snake_case)]
pub mod Math {
    use crate::runtime::prelude::*;

    /// The number e, the base of the natural logarithm, about 2.718.
    ///
    /// `const double E = 2.718281828459045`
    ///
    /// Feature `math`.
    pub const E: f64 = 2.718281828459045;

    /// The natural logarithm of 10, about 2.303.
    ///
    /// `const double LN10 = 2.302585092994046`
    ///
    /// Feature `math`.
    pub const LN10: f64 = 2.302585092994046;

    /// The natural logarithm of 2, about 0.693.
    ///
    /// `const double LN2 = 0.6931471805599453`
    ///
    /// Feature `math`.
    pub const LN2: f64 = 0.6931471805599453;

    /// The logarithm of e to base 10, about 0.434.
    ///
    /// `const double LOG10E = 0.4342944819032518`
    ///
    /// Feature `math`.
    pub const LOG10E: f64 = 0.4342944819032518;

    /// The logarithm of e to base 2, about 1.443.
    ///
    /// `const double LOG2E = 1.4426950408889634`
    ///
    /// Feature `math`.
    pub const LOG2E: f64 = 1.4426950408889634;

    /// The number π, about 3.14159.
    ///
    /// `const double PI = 3.141592653589793`
    ///
    /// Feature `math`.
    pub const PI: f64 = 3.141592653589793;

    /// The square root of one half, about 0.707.
    ///
    /// `const double SQRT1_2 = 0.7071067811865476`
    ///
    /// Feature `math`.
    pub const SQRT1_2: f64 = 0.7071067811865476;

    /// The square root of 2, about 1.414.
    ///
    /// `const double SQRT2 = 1.4142135623730951`
    ///
    /// Feature `math`.
    pub const SQRT2: f64 = 1.4142135623730951;

    /// Returns the number without its sign.
    ///
    /// `unrestricted double abs(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/abs) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.abs)
    #[inline]
    pub fn abs(x: f64) -> f64 {
        Js::static_call_Math_abs__number__as_number(x)
    }

    /// Returns the arc cosine in radians from 0 to π; NaN outside of -1 to 1.
    ///
    /// `unrestricted double acos(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/acos) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.acos)
    #[inline]
    pub fn acos(x: f64) -> f64 {
        Js::static_call_Math_acos__number__as_number(x)
    }

    /// Returns the inverse hyperbolic cosine; NaN below 1.
    ///
    /// `unrestricted double acosh(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/acosh) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.acosh)
    #[inline]
    pub fn acosh(x: f64) -> f64 {
        Js::static_call_Math_acosh__number__as_number(x)
    }

    /// Returns the arc sine in radians from -π/2 to π/2; NaN outside of -1 to 1.
    ///
    /// `unrestricted double asin(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/asin) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.asin)
    #[inline]
    pub fn asin(x: f64) -> f64 {
        Js::static_call_Math_asin__number__as_number(x)
    }

    /// Returns the inverse hyperbolic sine.
    ///
    /// `unrestricted double asinh(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/asinh) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.asinh)
    #[inline]
    pub fn asinh(x: f64) -> f64 {
        Js::static_call_Math_asinh__number__as_number(x)
    }

    /// Returns the arc tangent in radians from -π/2 to π/2.
    ///
    /// `unrestricted double atan(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/atan) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.atan)
    #[inline]
    pub fn atan(x: f64) -> f64 {
        Js::static_call_Math_atan__number__as_number(x)
    }

    /// Returns the angle in radians from -π to π between the x axis and the point.
    ///
    /// `unrestricted double atan2(unrestricted double y, unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/atan2) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.atan2)
    #[inline]
    pub fn atan2(y: f64, x: f64) -> f64 {
        Js::static_call_Math_atan2__number2__as_number(y, x)
    }

    /// Returns the inverse hyperbolic tangent; NaN outside of -1 to 1.
    ///
    /// `unrestricted double atanh(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/atanh) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.atanh)
    #[inline]
    pub fn atanh(x: f64) -> f64 {
        Js::static_call_Math_atanh__number__as_number(x)
    }

    /// Returns the cube root.
    ///
    /// `unrestricted double cbrt(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/cbrt) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.cbrt)
    #[inline]
    pub fn cbrt(x: f64) -> f64 {
        Js::static_call_Math_cbrt__number__as_number(x)
    }

    /// Returns the number rounded up to a whole number.
    ///
    /// `unrestricted double ceil(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/ceil) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.ceil)
    #[inline]
    pub fn ceil(x: f64) -> f64 {
        Js::static_call_Math_ceil__number__as_number(x)
    }

    /// Returns how many zero bits lead the number as a 32-bit integer, from 0 to 32.
    ///
    /// `unsigned long clz32(long x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/clz32) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.clz32)
    #[inline]
    pub fn clz32(x: i32) -> u32 {
        Js::static_call_Math_clz32__number__as_number(x as f64) as u32
    }

    /// Returns the cosine of an angle in radians.
    ///
    /// `unrestricted double cos(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/cos) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.cos)
    #[inline]
    pub fn cos(x: f64) -> f64 {
        Js::static_call_Math_cos__number__as_number(x)
    }

    /// Returns the hyperbolic cosine.
    ///
    /// `unrestricted double cosh(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/cosh) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.cosh)
    #[inline]
    pub fn cosh(x: f64) -> f64 {
        Js::static_call_Math_cosh__number__as_number(x)
    }

    /// Returns e to the power of `x`.
    ///
    /// `unrestricted double exp(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/exp) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.exp)
    #[inline]
    pub fn exp(x: f64) -> f64 {
        Js::static_call_Math_exp__number__as_number(x)
    }

    /// Returns e to the power of `x`, minus 1, which is exact also for very small numbers.
    ///
    /// `unrestricted double expm1(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/expm1) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.expm1)
    #[inline]
    pub fn expm1(x: f64) -> f64 {
        Js::static_call_Math_expm1__number__as_number(x)
    }

    /// Returns the nearest number that a 16-bit float can hold.
    ///
    /// `unrestricted float f16round(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: newly available since 2025-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/f16round) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.f16round)
    #[inline]
    pub fn f16round(x: f64) -> f32 {
        Js::static_call_Math_f16round__number__as_number(x) as f32
    }

    /// Returns the number rounded down to a whole number.
    ///
    /// `unrestricted double floor(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/floor) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.floor)
    #[inline]
    pub fn floor(x: f64) -> f64 {
        Js::static_call_Math_floor__number__as_number(x)
    }

    /// Returns the nearest number that a 32-bit float can hold.
    ///
    /// `unrestricted float fround(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/fround) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.fround)
    #[inline]
    pub fn fround(x: f64) -> f32 {
        Js::static_call_Math_fround__number__as_number(x) as f32
    }

    /// Returns the square root of the sum of the squares, without needless overflow.
    ///
    /// `unrestricted double hypot(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/hypot) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.hypot)
    #[inline]
    pub fn hypot(x: f64, y: f64) -> f64 {
        Js::static_call_Math_hypot__number2__as_number(x, y)
    }

    /// Returns the square root of the sum of the squares, without needless overflow.
    ///
    /// `unrestricted double hypot(unrestricted double... values)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/hypot) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.hypot)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a bigint or a symbol.
    #[doc(alias = "hypot")]
    #[inline]
    pub fn hypot_of(values: impl IntoSequence<f64>) -> Result<f64, Exception> {
        Js::try_static_call_Math_hypot__value_spread__as_value(&values.to_value()).map(Js::read)
    }

    /// Returns the product of two 32-bit integers, wrapped to 32 bits with sign.
    ///
    /// `long imul(long x, long y)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/imul) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.imul)
    #[inline]
    pub fn imul(x: i32, y: i32) -> i32 {
        Js::static_call_Math_imul__number2__as_number(x as f64, y as f64) as i32
    }

    /// Returns the natural logarithm; NaN for negative numbers.
    ///
    /// `unrestricted double log(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/log) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.log)
    #[inline]
    pub fn log(x: f64) -> f64 {
        Js::static_call_Math_log__number__as_number(x)
    }

    /// Returns the logarithm to base 10; NaN for negative numbers.
    ///
    /// `unrestricted double log10(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/log10) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.log10)
    #[inline]
    pub fn log10(x: f64) -> f64 {
        Js::static_call_Math_log10__number__as_number(x)
    }

    /// Returns the natural logarithm of `1 + x`, which is exact also for very small numbers.
    ///
    /// `unrestricted double log1p(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/log1p) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.log1p)
    #[inline]
    pub fn log1p(x: f64) -> f64 {
        Js::static_call_Math_log1p__number__as_number(x)
    }

    /// Returns the logarithm to base 2; NaN for negative numbers.
    ///
    /// `unrestricted double log2(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/log2) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.log2)
    #[inline]
    pub fn log2(x: f64) -> f64 {
        Js::static_call_Math_log2__number__as_number(x)
    }

    /// Returns the greater of two numbers; NaN if one of them is NaN.
    ///
    /// `unrestricted double max(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/max) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.max)
    #[inline]
    pub fn max(x: f64, y: f64) -> f64 {
        Js::static_call_Math_max__number2__as_number(x, y)
    }

    /// Returns the greater of two numbers; NaN if one of them is NaN.
    ///
    /// `unrestricted double max(unrestricted double... values)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/max) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.max)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a bigint or a symbol.
    #[doc(alias = "max")]
    #[inline]
    pub fn max_of(values: impl IntoSequence<f64>) -> Result<f64, Exception> {
        Js::try_static_call_Math_max__value_spread__as_value(&values.to_value()).map(Js::read)
    }

    /// Returns the smaller of two numbers; NaN if one of them is NaN.
    ///
    /// `unrestricted double min(unrestricted double x, unrestricted double y)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/min) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.min)
    #[inline]
    pub fn min(x: f64, y: f64) -> f64 {
        Js::static_call_Math_min__number2__as_number(x, y)
    }

    /// Returns the smaller of two numbers; NaN if one of them is NaN.
    ///
    /// `unrestricted double min(unrestricted double... values)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/min) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.min)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a bigint or a symbol.
    #[doc(alias = "min")]
    #[inline]
    pub fn min_of(values: impl IntoSequence<f64>) -> Result<f64, Exception> {
        Js::try_static_call_Math_min__value_spread__as_value(&values.to_value()).map(Js::read)
    }

    /// Returns the base to the power of the exponent.
    ///
    /// `unrestricted double pow(unrestricted double base, unrestricted double exponent)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/pow) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.pow)
    #[inline]
    pub fn pow(base: f64, exponent: f64) -> f64 {
        Js::static_call_Math_pow__number2__as_number(base, exponent)
    }

    /// Returns a random number from 0 up to but not including 1; not fit for secrets.
    ///
    /// `double random()`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/random) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.random)
    #[inline]
    pub fn random() -> f64 {
        Js::static_call_Math_random__as_number()
    }

    /// Returns the nearest whole number; a half goes up.
    ///
    /// `unrestricted double round(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/round) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.round)
    #[inline]
    pub fn round(x: f64) -> f64 {
        Js::static_call_Math_round__number__as_number(x)
    }

    /// Returns 1, -1 or 0 with the sign of the number; NaN stays NaN.
    ///
    /// `unrestricted double sign(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/sign) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.sign)
    #[inline]
    pub fn sign(x: f64) -> f64 {
        Js::static_call_Math_sign__number__as_number(x)
    }

    /// Returns the sine of an angle in radians.
    ///
    /// `unrestricted double sin(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/sin) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.sin)
    #[inline]
    pub fn sin(x: f64) -> f64 {
        Js::static_call_Math_sin__number__as_number(x)
    }

    /// Returns the hyperbolic sine.
    ///
    /// `unrestricted double sinh(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/sinh) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.sinh)
    #[inline]
    pub fn sinh(x: f64) -> f64 {
        Js::static_call_Math_sinh__number__as_number(x)
    }

    /// Returns the square root; NaN for negative numbers.
    ///
    /// `unrestricted double sqrt(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/sqrt) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.sqrt)
    #[inline]
    pub fn sqrt(x: f64) -> f64 {
        Js::static_call_Math_sqrt__number__as_number(x)
    }

    /// Returns the sum of the numbers, without rounding errors in between.
    ///
    /// `unrestricted double sumPrecise(Array<unrestricted double> items)`
    ///
    /// Feature `math`. Baseline: newly available since 2026-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/sumPrecise) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.sumprecise)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "sumPrecise")]
    #[inline]
    #[track_caller]
    pub fn sum_precise(items: impl IntoSequence<f64>) -> f64 {
        expected(
            "Math.sumPrecise",
            Js::try_static_call_Math_sumPrecise__value__as_value(&items.into_array()).map(Js::read),
        )
    }

    /// Returns the tangent of an angle in radians.
    ///
    /// `unrestricted double tan(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/tan) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.tan)
    #[inline]
    pub fn tan(x: f64) -> f64 {
        Js::static_call_Math_tan__number__as_number(x)
    }

    /// Returns the hyperbolic tangent, from -1 to 1.
    ///
    /// `unrestricted double tanh(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/tanh) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.tanh)
    #[inline]
    pub fn tanh(x: f64) -> f64 {
        Js::static_call_Math_tanh__number__as_number(x)
    }

    /// Returns the number without its fraction.
    ///
    /// `unrestricted double trunc(unrestricted double x)`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/trunc) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math.trunc)
    #[inline]
    pub fn trunc(x: f64) -> f64 {
        Js::static_call_Math_trunc__number__as_number(x)
    }

    /// The string `"Math"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `math`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math) · [Specification](https://tc39.es/ecma262/multipage/numbers-and-dates.html#sec-math-object)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_Math_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn static_get_Math_symbol_toStringTag__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "abs")]
    pub(crate) fn static_call_Math_abs__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "acos")]
    pub(crate) fn static_call_Math_acos__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "acosh")]
    pub(crate) fn static_call_Math_acosh__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "asin")]
    pub(crate) fn static_call_Math_asin__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "asinh")]
    pub(crate) fn static_call_Math_asinh__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "atan")]
    pub(crate) fn static_call_Math_atan__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "atan2")]
    pub(crate) fn static_call_Math_atan2__number2__as_number(a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "atanh")]
    pub(crate) fn static_call_Math_atanh__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "cbrt")]
    pub(crate) fn static_call_Math_cbrt__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "ceil")]
    pub(crate) fn static_call_Math_ceil__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "clz32")]
    pub(crate) fn static_call_Math_clz32__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "cos")]
    pub(crate) fn static_call_Math_cos__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "cosh")]
    pub(crate) fn static_call_Math_cosh__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "exp")]
    pub(crate) fn static_call_Math_exp__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "expm1")]
    pub(crate) fn static_call_Math_expm1__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "f16round")]
    pub(crate) fn static_call_Math_f16round__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "floor")]
    pub(crate) fn static_call_Math_floor__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "fround")]
    pub(crate) fn static_call_Math_fround__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "hypot")]
    pub(crate) fn static_call_Math_hypot__number2__as_number(a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "Math", js_name = "hypot")]
    pub(crate) fn try_static_call_Math_hypot__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "imul")]
    pub(crate) fn static_call_Math_imul__number2__as_number(a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "log")]
    pub(crate) fn static_call_Math_log__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "log10")]
    pub(crate) fn static_call_Math_log10__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "log1p")]
    pub(crate) fn static_call_Math_log1p__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "log2")]
    pub(crate) fn static_call_Math_log2__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "max")]
    pub(crate) fn static_call_Math_max__number2__as_number(a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "Math", js_name = "max")]
    pub(crate) fn try_static_call_Math_max__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "min")]
    pub(crate) fn static_call_Math_min__number2__as_number(a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(catch, variadic, static_method_of = Js, js_class = "Math", js_name = "min")]
    pub(crate) fn try_static_call_Math_min__value_spread__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "pow")]
    pub(crate) fn static_call_Math_pow__number2__as_number(a0: f64, a1: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "random")]
    pub(crate) fn static_call_Math_random__as_number() -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "round")]
    pub(crate) fn static_call_Math_round__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "sign")]
    pub(crate) fn static_call_Math_sign__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "sin")]
    pub(crate) fn static_call_Math_sin__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "sinh")]
    pub(crate) fn static_call_Math_sinh__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "sqrt")]
    pub(crate) fn static_call_Math_sqrt__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Math", js_name = "sumPrecise")]
    pub(crate) fn try_static_call_Math_sumPrecise__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "tan")]
    pub(crate) fn static_call_Math_tan__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "tanh")]
    pub(crate) fn static_call_Math_tanh__number__as_number(a0: f64) -> f64;
    #[wasm_bindgen(static_method_of = Js, js_class = "Math", js_name = "trunc")]
    pub(crate) fn static_call_Math_trunc__number__as_number(a0: f64) -> f64;
}
