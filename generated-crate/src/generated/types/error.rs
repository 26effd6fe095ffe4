//! Types: Errors: Error and its kinds, their causes

web_interface! {
    /// The base of JavaScript's errors.
    ///
    /// `interface Error`
    ///
    /// Feature `error`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-error-objects)
    pub struct Error: [crate::Object];
    class = "Error";
    extended;
}

web_dictionary! {
    /// Options for a new error.
    ///
    /// `dictionary ErrorOptions`
    ///
    /// Feature `error`.
    pub struct ErrorOptions: [crate::Object];
    name = "ErrorOptions";
}

#[cfg(feature = "error")]
web_interface! {
    /// Several errors in one, such as when every promise of `Promise.any` fails.
    ///
    /// `interface AggregateError : Error`
    ///
    /// Inherits the methods of [`Error`](crate::Error).
    ///
    /// Feature `error`. Exposed everywhere. Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AggregateError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-aggregate-error-objects)
    pub struct AggregateError: [crate::Error, crate::Object];
    class = "AggregateError";
}

#[cfg(feature = "error")]
web_interface! {
    /// An old kind of error that JavaScript itself no longer throws.
    ///
    /// `interface EvalError : Error`
    ///
    /// Inherits the methods of [`Error`](crate::Error).
    ///
    /// Feature `error`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/EvalError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-evalerror)
    pub struct EvalError: [crate::Error, crate::Object];
    class = "EvalError";
}

#[cfg(feature = "error")]
web_interface! {
    /// An error for a number out of the allowed range.
    ///
    /// `interface RangeError : Error`
    ///
    /// Inherits the methods of [`Error`](crate::Error).
    ///
    /// Feature `error`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RangeError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-rangeerror)
    pub struct RangeError: [crate::Error, crate::Object];
    class = "RangeError";
}

#[cfg(feature = "error")]
web_interface! {
    /// An error for a variable that does not exist or has no value yet.
    ///
    /// `interface ReferenceError : Error`
    ///
    /// Inherits the methods of [`Error`](crate::Error).
    ///
    /// Feature `error`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ReferenceError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-referenceerror)
    pub struct ReferenceError: [crate::Error, crate::Object];
    class = "ReferenceError";
}

#[cfg(feature = "error")]
web_interface! {
    /// An error that happened during disposal, with the earlier error that it covers.
    ///
    /// `interface SuppressedError : Error`
    ///
    /// Inherits the methods of [`Error`](crate::Error).
    ///
    /// Feature `error`. Exposed everywhere. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SuppressedError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-suppressederror-objects)
    pub struct SuppressedError: [crate::Error, crate::Object];
    class = "SuppressedError";
}

#[cfg(feature = "error")]
web_interface! {
    /// An error for code or other text that cannot be parsed.
    ///
    /// `interface SyntaxError : Error`
    ///
    /// Inherits the methods of [`Error`](crate::Error).
    ///
    /// Feature `error`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SyntaxError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-syntaxerror)
    pub struct SyntaxError: [crate::Error, crate::Object];
    class = "SyntaxError";
}

#[cfg(feature = "error")]
web_interface! {
    /// An error for a value of the wrong type.
    ///
    /// `interface TypeError : Error`
    ///
    /// Inherits the methods of [`Error`](crate::Error).
    ///
    /// Feature `error`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypeError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-typeerror)
    pub struct TypeError: [crate::Error, crate::Object];
    class = "TypeError";
}

#[cfg(feature = "error")]
web_interface! {
    /// An error for malformed text in a function that encodes or decodes URLs.
    ///
    /// `interface URIError : Error`
    ///
    /// Inherits the methods of [`Error`](crate::Error).
    ///
    /// Feature `error`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/URIError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-urierror)
    #[doc(alias = "URIError")]
    pub struct UriError: [crate::Error, crate::Object];
    class = "URIError";
}
