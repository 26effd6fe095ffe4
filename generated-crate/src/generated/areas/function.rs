//! Functions: binding, calling, what they say of themselves

use crate::runtime::prelude::*;
use crate::{AsyncFunction, AsyncGeneratorFunction, GeneratorFunction};

impl Function {
    /// Makes a new `Function`.
    ///
    /// `constructor(DOMString body)`
    ///
    /// Feature `function`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Function/Function) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-function-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the source cannot be parsed, and an `EvalError` where a content security policy
    /// forbids it.
    #[inline]
    pub fn new_no_args(body: &str) -> Result<Function, Exception> {
        Js::try_new_Function__str__as_value(body).map(Js::cast)
    }

    /// Makes a new `Function`.
    ///
    /// `constructor(DOMString arguments, DOMString body)`
    ///
    /// Feature `function`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Function/Function) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-function-constructor)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where the source cannot be parsed, and an `EvalError` where a content security policy
    /// forbids it.
    #[inline]
    pub fn new_with_args(arguments: &str, body: &str) -> Result<Function, Exception> {
        Js::try_new_Function__str2__as_value(arguments, body).map(Js::cast)
    }
}

impl<F> Function<F> {
    /// The number of parameters before the first one with a default or a rest parameter.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `function`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Function/length) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-function-instances-length)
    pub fn length(&self) -> u32 {
        property::get(self, "length")
    }

    /// The name of the function, or an empty string if it is anonymous.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `function`. Baseline: widely available since 2016-08. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Function/name) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-function-instances-name)
    pub fn name(&self) -> String {
        property::get(self, "name")
    }

    /// Returns a new function that always runs with the given `this` value.
    ///
    /// `FunctionObject bind(any thisArgument)`
    ///
    /// Feature `function`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Function/bind) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-function.prototype.bind)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn bind(&self, this_argument: &JsValue) -> Function {
        expected("Function.bind", Js::try_call_bind__value__as_value(js(self), this_argument).map(Js::read))
    }

    /// As `bind`, with `arguments`.
    ///
    /// `FunctionObject bind(any thisArgument, any... arguments)`
    ///
    /// Feature `function`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the object it is called on is not callable.
    #[doc(alias = "bind")]
    #[inline]
    pub fn bind_with_arguments(
        &self,
        this_argument: &JsValue,
        arguments: impl IntoSequence<JsValue>,
    ) -> Result<Function, Exception> {
        Js::try_call_bind__value2_spread__as_value(js(self), this_argument, &arguments.to_value()).map(Js::read)
    }

    /// Returns the source text of the function.
    ///
    /// `String toString()`
    ///
    /// Feature `function`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Function/toString) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-function.prototype.tostring)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "toString")]
    #[inline]
    #[track_caller]
    pub fn to_string(&self) -> JsString {
        expected("Function.toString", Js::try_call_toString__as_value(js(self)).map(Js::read))
    }

    /// Returns whether a value was made by this constructor, as `instanceof` does.
    ///
    /// `boolean hasInstance(any value)`
    ///
    /// Feature `function`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Function/Symbol.hasInstance) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-function.prototype-%symbol.hasinstance%)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `value` is an object and the function's `prototype` is not, as of an arrow
    /// function.
    #[doc(alias = "@@hasInstance")]
    #[inline]
    pub fn has_instance(&self, value: &JsValue) -> Result<bool, Exception> {
        Js::try_call_symbol_hasInstance__value__as_bool(js(self), value).map(Truth::get)
    }
}

impl GeneratorFunction {
    /// The object that the generators of this function inherit from.
    ///
    /// `readonly attribute object prototype`
    ///
    /// Feature `function`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/GeneratorFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generatorfunction-objects)
    pub fn prototype(&self) -> Object {
        property::get(self, "prototype")
    }

    /// The string `"GeneratorFunction"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `function`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/GeneratorFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generatorfunction-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl AsyncFunction {
    /// The string `"AsyncFunction"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `function`. Baseline: widely available since 2017-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-async-function-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl AsyncGeneratorFunction {
    /// The object that the async generators of this function inherit from.
    ///
    /// `readonly attribute object prototype`
    ///
    /// Feature `function`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGeneratorFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgeneratorfunction-objects)
    pub fn prototype(&self) -> Object {
        property::get(self, "prototype")
    }

    /// The string `"AsyncGeneratorFunction"`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `function`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGeneratorFunction) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgeneratorfunction-objects)
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "[Symbol.hasInstance]")]
    pub(crate) fn try_call_symbol_hasInstance__value__as_bool(this: &Js, a0: &JsValue) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "bind")]
    pub(crate) fn try_call_bind__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, variadic, method, js_name = "bind")]
    pub(crate) fn try_call_bind__value2_spread__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Function")]
    pub(crate) fn try_new_Function__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Function")]
    pub(crate) fn try_new_Function__str2__as_value(a0: &str, a1: &str) -> Result<Js, Exception>;
}
