//! Global functions: numbers from text, URIs, eval

use crate::runtime::prelude::*;

/// The number that is greater than all others.
///
/// `readonly attribute unrestricted double Infinity`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Infinity) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-value-properties-of-the-global-object-infinity)
#[doc(alias = "Infinity")]
#[inline]
pub fn infinity() -> f64 {
    global::with(|this| Js::get_Infinity__as_number(this))
}

/// The number value for a result that is no number; it is not equal to itself.
///
/// `readonly attribute unrestricted double NaN`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/NaN) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-value-properties-of-the-global-object-nan)
#[doc(alias = "NaN")]
#[inline]
pub fn nan() -> f64 {
    global::with(|this| Js::get_NaN__as_number(this))
}

/// The global object itself: the window in a page, the worker scope in a worker.
///
/// `readonly attribute object globalThis`
///
/// Feature `global-functions`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/globalThis) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-globalthis)
#[doc(alias = "globalThis")]
#[inline]
pub fn global() -> Object {
    FromJs::from_js(global::with(|this| Js::get_globalThis__as_value(this)))
}

/// The value that stands for no value.
///
/// `readonly attribute any undefined`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/undefined) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-undefined)
#[inline]
pub fn undefined() -> JsValue {
    global::with(|this| Js::get_undefined__as_value(this))
}

/// Decodes percent escapes except those of characters with a meaning in URLs, such as `/` and `?`.
///
/// `DOMString decodeURI(DOMString encoded)`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/decodeURI) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-decodeuri-encodeduri)
///
/// # Errors
///
/// Throws a `URIError` for a malformed escape sequence.
#[doc(alias = "decodeURI")]
#[inline]
pub fn decode_uri(encoded: &str) -> Result<String, Exception> {
    global::with(|this| Js::try_call_decodeURI__str__as_value(this, encoded)).map(Js::read)
}

/// Decodes all percent escapes; throws if they are malformed.
///
/// `DOMString decodeURIComponent(DOMString encoded)`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/decodeURIComponent) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-decodeuricomponent-encodeduricomponent)
///
/// # Errors
///
/// Throws a `URIError` for a malformed escape sequence.
#[doc(alias = "decodeURIComponent")]
#[inline]
pub fn decode_uri_component(encoded: &str) -> Result<String, Exception> {
    global::with(|this| Js::try_call_decodeURIComponent__str__as_value(this, encoded)).map(Js::read)
}

/// Escapes a whole URL with percent signs and keeps characters with a meaning, such as `/` and `?`.
///
/// `DOMString encodeURI(DOMString uri)`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/encodeURI) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-encodeuri-uri)
///
/// # Errors
///
/// Throws a `URIError` for a lone surrogate.
#[doc(alias = "encodeURI")]
#[inline]
pub fn encode_uri(uri: &str) -> Result<String, Exception> {
    global::with(|this| Js::try_call_encodeURI__str__as_value(this, uri)).map(Js::read)
}

/// Escapes one part of a URL, such as a query value, including `/`, `?` and `&`.
///
/// `DOMString encodeURIComponent(DOMString component)`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/encodeURIComponent) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-encodeuricomponent-uricomponent)
///
/// # Errors
///
/// Throws a `URIError` for a lone surrogate.
#[doc(alias = "encodeURIComponent")]
#[inline]
pub fn encode_uri_component(component: &str) -> Result<String, Exception> {
    global::with(|this| Js::try_call_encodeURIComponent__str__as_value(this, component)).map(Js::read)
}

/// Runs a text as JavaScript and returns the value of its last statement; dangerous with untrusted text.
///
/// `any eval(DOMString source)`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/eval) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-eval-x)
///
/// # Errors
///
/// Throws a `SyntaxError` where `source` cannot be parsed, an `EvalError` where a content security policy
/// forbids it, and whatever the evaluated code throws.
#[inline]
pub fn eval(source: &str) -> Result<JsValue, Exception> {
    global::with(|this| Js::try_call_eval__str__as_value(this, source)).map(Js::value)
}

/// Converts the value to a number and returns whether it is neither infinite nor NaN.
///
/// `boolean isFinite(any value)`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/isFinite) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-isfinite-number)
///
/// # Panics
///
/// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
/// or for text that Trusted Types refuse.
#[doc(alias = "isFinite")]
#[inline]
#[track_caller]
pub fn is_finite(value: &JsValue) -> bool {
    expected(
        "globalThis.isFinite",
        global::with(|this| Js::try_call_isFinite__value__as_bool(this, value)).map(Truth::get),
    )
}

/// Converts the value to a number and returns whether it is NaN.
///
/// `boolean isNaN(any value)`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/isNaN) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-isnan-number)
///
/// # Panics
///
/// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
/// or for text that Trusted Types refuse.
#[doc(alias = "isNaN")]
#[inline]
#[track_caller]
pub fn is_nan(value: &JsValue) -> bool {
    expected("globalThis.isNaN", global::with(|this| Js::try_call_isNaN__value__as_bool(this, value)).map(Truth::get))
}

/// Reads a decimal number at the start of the text, or returns NaN if there is none.
///
/// `unrestricted double parseFloat(DOMString string)`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/parseFloat) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-parsefloat-string)
#[doc(alias = "parseFloat")]
#[inline]
pub fn parse_float(string: &str) -> f64 {
    global::with(|this| Js::call_parseFloat__str__as_number(this, string))
}

/// Reads a whole number at the start of the text in base 2 to 36, or returns NaN if there is none.
///
/// `unrestricted double parseInt(DOMString string, optional long radix)`
///
/// Feature `global-functions`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/parseInt) · [Specification](https://tc39.es/ecma262/multipage/global-object.html#sec-parseint-string-radix)
#[doc(alias = "parseInt")]
#[inline]
pub fn parse_int(string: &str) -> f64 {
    global::with(|this| Js::call_parseInt__str__as_number(this, string))
}

/// As `parse_int`, with `radix`.
///
/// `unrestricted double parseInt(DOMString string, optional long radix)`
///
/// Feature `global-functions`.
#[doc(alias = "parseInt")]
#[inline]
pub fn parse_int_with_radix(string: &str, radix: i32) -> f64 {
    global::with(|this| Js::call_parseInt__str_number__as_number(this, string, radix as f64))
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "Infinity")]
    pub(crate) fn get_Infinity__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "NaN")]
    pub(crate) fn get_NaN__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "globalThis")]
    pub(crate) fn get_globalThis__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "undefined")]
    pub(crate) fn get_undefined__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "decodeURI")]
    pub(crate) fn try_call_decodeURI__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "decodeURIComponent")]
    pub(crate) fn try_call_decodeURIComponent__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "encodeURI")]
    pub(crate) fn try_call_encodeURI__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "encodeURIComponent")]
    pub(crate) fn try_call_encodeURIComponent__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "eval")]
    pub(crate) fn try_call_eval__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isFinite")]
    pub(crate) fn try_call_isFinite__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isNaN")]
    pub(crate) fn try_call_isNaN__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(method, js_name = "parseFloat")]
    pub(crate) fn call_parseFloat__str__as_number(this: &Js, a0: &str) -> f64;
    #[wasm_bindgen(method, js_name = "parseInt")]
    pub(crate) fn call_parseInt__str__as_number(this: &Js, a0: &str) -> f64;
    #[wasm_bindgen(method, js_name = "parseInt")]
    pub(crate) fn call_parseInt__str_number__as_number(this: &Js, a0: &str, a1: f64) -> f64;
}
