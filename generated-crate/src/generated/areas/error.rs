//! Errors: Error and its kinds, their causes

use crate::runtime::prelude::*;
use crate::{
    AggregateError, Error, ErrorOptions, EvalError, RangeError, ReferenceError, SuppressedError, SyntaxError, TypeError,
    UriError,
};

impl Error {
    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, ErrorOptions options)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> Error {
        expected("new Error", Js::try_new_Error__str_value__as_value(message, options.as_ref()).map(Js::cast))
    }

    /// Makes a new `Error`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `error`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error/Error) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-error-constructor)
    #[inline]
    pub fn new(message: &str) -> Error {
        Js::new_Error__str__as_value(message).cast()
    }

    /// Sets a `stack` on the object for the present calls, without those above `constructor`.
    ///
    /// `static undefined captureStackTrace(object target, optional object constructor)`
    ///
    /// Feature `error`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error/captureStackTrace) · [Specification](https://github.com/tc39/proposal-error-capturestacktrace?tab=readme-ov-file#errorcapturestacktrace-1)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "captureStackTrace")]
    #[inline]
    #[track_caller]
    pub fn capture_stack_trace(target: &Object) {
        expected("Error.captureStackTrace", Js::try_static_call_Error_captureStackTrace__value(target.as_ref()))
    }

    /// As `capture_stack_trace`, with `constructor`.
    ///
    /// `static undefined captureStackTrace(object target, optional object constructor)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "captureStackTrace")]
    #[inline]
    #[track_caller]
    pub fn capture_stack_trace_with_constructor(target: &Object, constructor: &Object) {
        expected(
            "Error.captureStackTrace",
            Js::try_static_call_Error_captureStackTrace__value2(target.as_ref(), constructor.as_ref()),
        )
    }

    /// Returns whether the value is a real error, also for errors from other windows.
    ///
    /// `static boolean isError(any value)`
    ///
    /// Feature `error`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error/isError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-error.iserror)
    #[doc(alias = "isError")]
    #[inline]
    pub fn is_error(value: &JsValue) -> bool {
        Js::static_call_Error_isError__value__as_bool(value).get()
    }

    /// How many calls a stack text shows at most.
    ///
    /// `static attribute any stackTraceLimit`
    ///
    /// Feature `error`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error/stackTraceLimit)
    #[doc(alias = "stackTraceLimit")]
    #[inline]
    pub fn stack_trace_limit() -> JsValue {
        Js::static_get_Error_stackTraceLimit__as_value()
    }

    /// Sets how many calls a stack text shows at most.
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "stackTraceLimit")]
    #[inline]
    #[track_caller]
    pub fn set_stack_trace_limit(value: &JsValue) {
        expected("Error.stackTraceLimit", Js::try_static_set_Error_stackTraceLimit__value(value))
    }

    /// The value, often another error, that led to this one; undefined if not given.
    ///
    /// `attribute any cause`
    ///
    /// Feature `error`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error/cause) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-installerrorcause)
    pub fn cause(&self) -> JsValue {
        property::get(self, "cause")
    }

    /// Sets the value, often another error, that led to this one; undefined if not given.
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "cause")]
    #[inline]
    #[track_caller]
    pub fn set_cause(&self, value: &JsValue) {
        expected("Error.cause", Js::try_set_cause__value(js(self), value))
    }

    /// The text of the error.
    ///
    /// `attribute DOMString message`
    ///
    /// Feature `error`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error/message) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-error.prototype.message)
    pub fn message(&self) -> String {
        property::get(self, "message")
    }

    /// Sets the text of the error.
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "message")]
    #[inline]
    #[track_caller]
    pub fn set_message(&self, value: &str) {
        expected("Error.message", Js::try_set_message__str(js(self), value))
    }

    /// The kind of the error, such as `TypeError`.
    ///
    /// `attribute DOMString name`
    ///
    /// Feature `error`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error/name) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-error.prototype.name)
    pub fn name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the kind of the error, such as `TypeError`.
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[doc(alias = "name")]
    #[inline]
    #[track_caller]
    pub fn set_name(&self, value: &str) {
        expected("Error.name", Js::try_set_name__str(js(self), value))
    }

    /// The calls that led to the error, as text in a form that differs among browsers.
    ///
    /// `readonly attribute DOMString? stack`
    ///
    /// Feature `error`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error/stack)
    pub fn stack(&self) -> Option<String> {
        property::get(self, "stack")
    }
}

web_error_traits!(Error);

impl ErrorOptions {
    /// Options for a new error.
    ///
    /// `dictionary ErrorOptions`
    ///
    /// Feature `error`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value, often another error, that led to the new one.
    ///
    /// `any cause`
    ///
    /// Feature `error`.
    #[doc(alias = "cause")]
    pub fn get_cause(&self) -> JsValue {
        property::get(self, "cause")
    }

    /// Sets the value, often another error, that led to the new one.
    ///
    /// Feature `error`.
    #[doc(alias = "cause")]
    pub fn set_cause(&self, value: &JsValue) -> &Self {
        property::set(self, "cause", value);
        self
    }
}

impl Default for ErrorOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl AggregateError {
    /// Makes a new `AggregateError`.
    ///
    /// `constructor(Array errors, optional DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `error`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AggregateError/AggregateError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-aggregate-error-constructor)
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new(errors: impl IntoSequence<JsValue>) -> AggregateError {
        expected("new AggregateError", Js::try_new_AggregateError__value__as_value(&errors.into_array()).map(Js::cast))
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(Array errors, optional DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_message(errors: impl IntoSequence<JsValue>, message: &str) -> AggregateError {
        expected(
            "new AggregateError",
            Js::try_new_AggregateError__value_str__as_value(&errors.into_array(), message).map(Js::cast),
        )
    }

    /// As `new_with_message`, with `options`.
    ///
    /// `constructor(Array errors, optional DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_message_and_options(
        errors: impl IntoSequence<JsValue>,
        message: &str,
        options: &ErrorOptions,
    ) -> AggregateError {
        expected(
            "new AggregateError",
            Js::try_new_AggregateError__value_str_value__as_value(&errors.into_array(), message, options.as_ref())
                .map(Js::cast),
        )
    }

    /// The single errors.
    ///
    /// `readonly attribute Array errors`
    ///
    /// Feature `error`. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AggregateError/errors) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-aggregate-error)
    pub fn errors(&self) -> Array<JsValue> {
        property::get(self, "errors")
    }
}

web_error_traits!(AggregateError);

impl EvalError {
    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, ErrorOptions options)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> EvalError {
        expected("new EvalError", Js::try_new_EvalError__str_value__as_value(message, options.as_ref()).map(Js::cast))
    }

    /// Makes a new `EvalError`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `error`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/EvalError/EvalError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-nativeerror-constructors)
    #[inline]
    pub fn new(message: &str) -> EvalError {
        Js::new_EvalError__str__as_value(message).cast()
    }
}

web_error_traits!(EvalError);

impl RangeError {
    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, ErrorOptions options)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> RangeError {
        expected("new RangeError", Js::try_new_RangeError__str_value__as_value(message, options.as_ref()).map(Js::cast))
    }

    /// Makes a new `RangeError`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `error`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RangeError/RangeError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-nativeerror-constructors)
    #[inline]
    pub fn new(message: &str) -> RangeError {
        Js::new_RangeError__str__as_value(message).cast()
    }
}

web_error_traits!(RangeError);

impl ReferenceError {
    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, ErrorOptions options)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> ReferenceError {
        expected(
            "new ReferenceError",
            Js::try_new_ReferenceError__str_value__as_value(message, options.as_ref()).map(Js::cast),
        )
    }

    /// Makes a new `ReferenceError`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `error`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ReferenceError/ReferenceError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-nativeerror-constructors)
    #[inline]
    pub fn new(message: &str) -> ReferenceError {
        Js::new_ReferenceError__str__as_value(message).cast()
    }
}

web_error_traits!(ReferenceError);

impl SuppressedError {
    /// Makes a new `SuppressedError`.
    ///
    /// `constructor(any error, any suppressed, optional DOMString message)`
    ///
    /// Feature `error`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SuppressedError/SuppressedError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-suppressederror-constructor)
    #[inline]
    pub fn new(error: &JsValue, suppressed: &JsValue) -> SuppressedError {
        Js::new_SuppressedError__value2__as_value(error, suppressed).cast()
    }

    /// As `new`, with `message`.
    ///
    /// `constructor(any error, any suppressed, optional DOMString message)`
    ///
    /// Feature `error`.
    #[inline]
    pub fn new_with_message(error: &JsValue, suppressed: &JsValue, message: &str) -> SuppressedError {
        Js::new_SuppressedError__value2_str__as_value(error, suppressed, message).cast()
    }

    /// The error that happened last, during disposal.
    ///
    /// `readonly attribute any error`
    ///
    /// Feature `error`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SuppressedError/error) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-suppressederror)
    pub fn error(&self) -> JsValue {
        property::get(self, "error")
    }

    /// The earlier error that `error` would have hidden.
    ///
    /// `readonly attribute any suppressed`
    ///
    /// Feature `error`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SuppressedError/suppressed) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-suppressederror)
    pub fn suppressed(&self) -> JsValue {
        property::get(self, "suppressed")
    }
}

web_error_traits!(SuppressedError);

impl SyntaxError {
    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, ErrorOptions options)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> SyntaxError {
        expected(
            "new SyntaxError",
            Js::try_new_SyntaxError__str_value__as_value(message, options.as_ref()).map(Js::cast),
        )
    }

    /// Makes a new `SyntaxError`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `error`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SyntaxError/SyntaxError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-nativeerror-constructors)
    #[inline]
    pub fn new(message: &str) -> SyntaxError {
        Js::new_SyntaxError__str__as_value(message).cast()
    }
}

web_error_traits!(SyntaxError);

impl TypeError {
    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, ErrorOptions options)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> TypeError {
        expected("new TypeError", Js::try_new_TypeError__str_value__as_value(message, options.as_ref()).map(Js::cast))
    }

    /// Makes a new `TypeError`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `error`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypeError/TypeError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-nativeerror-constructors)
    #[inline]
    pub fn new(message: &str) -> TypeError {
        Js::new_TypeError__str__as_value(message).cast()
    }
}

web_error_traits!(TypeError);

impl UriError {
    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, ErrorOptions options)`
    ///
    /// Feature `error`.
    ///
    /// # Panics
    ///
    /// If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,
    /// or for text that Trusted Types refuse.
    #[inline]
    #[track_caller]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> UriError {
        expected("new URIError", Js::try_new_URIError__str_value__as_value(message, options.as_ref()).map(Js::cast))
    }

    /// Makes a new `URIError`.
    ///
    /// `constructor(DOMString message)`
    ///
    /// Feature `error`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/URIError/URIError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-nativeerror-constructors)
    #[inline]
    pub fn new(message: &str) -> UriError {
        Js::new_URIError__str__as_value(message).cast()
    }
}

web_error_traits!(UriError);

web_imports! {
    #[wasm_bindgen(catch, method, setter, js_name = "cause")]
    pub(crate) fn try_set_cause__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "message")]
    pub(crate) fn try_set_message__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AggregateError")]
    pub(crate) fn try_new_AggregateError__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AggregateError")]
    pub(crate) fn try_new_AggregateError__value_str__as_value(a0: &JsValue, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AggregateError")]
    pub(crate) fn try_new_AggregateError__value_str_value__as_value(
        a0: &JsValue,
        a1: &str,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "Error")]
    pub(crate) fn new_Error__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "Error")]
    pub(crate) fn try_new_Error__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "EvalError")]
    pub(crate) fn new_EvalError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "EvalError")]
    pub(crate) fn try_new_EvalError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "RangeError")]
    pub(crate) fn new_RangeError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "RangeError")]
    pub(crate) fn try_new_RangeError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "ReferenceError")]
    pub(crate) fn new_ReferenceError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "ReferenceError")]
    pub(crate) fn try_new_ReferenceError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "SuppressedError")]
    pub(crate) fn new_SuppressedError__value2__as_value(a0: &JsValue, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "SuppressedError")]
    pub(crate) fn new_SuppressedError__value2_str__as_value(a0: &JsValue, a1: &JsValue, a2: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "SyntaxError")]
    pub(crate) fn new_SyntaxError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "SyntaxError")]
    pub(crate) fn try_new_SyntaxError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "TypeError")]
    pub(crate) fn new_TypeError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "TypeError")]
    pub(crate) fn try_new_TypeError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "URIError")]
    pub(crate) fn new_URIError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "URIError")]
    pub(crate) fn try_new_URIError__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Error", getter, js_name = "stackTraceLimit")]
    pub(crate) fn static_get_Error_stackTraceLimit__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Error", setter, js_name = "stackTraceLimit")]
    pub(crate) fn try_static_set_Error_stackTraceLimit__value(a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Error", js_name = "captureStackTrace")]
    pub(crate) fn try_static_call_Error_captureStackTrace__value(a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Error", js_name = "captureStackTrace")]
    pub(crate) fn try_static_call_Error_captureStackTrace__value2(a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "Error", js_name = "isError")]
    pub(crate) fn static_call_Error_isError__value__as_bool(a0: &JsValue) -> Truth;
}
