//! Types: Errors: Error and its kinds, their causes

/// `interface Error`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Error) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-error-objects)
#[repr(transparent)]
pub struct Error {
    parent: crate::Object,
}
interface!(Error:; "Error");
extended!([] Error);

/// `dictionary ErrorOptions`
#[repr(transparent)]
pub struct ErrorOptions {
    parent: crate::Object,
}
dictionary!(ErrorOptions:; "ErrorOptions");

/// `interface AggregateError : Error`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2020-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AggregateError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-aggregate-error-objects)
#[cfg(feature = "error")]
#[repr(transparent)]
pub struct AggregateError {
    parent: crate::Error,
}
#[cfg(feature = "error")]
interface!(AggregateError: crate::Error; "AggregateError");

/// `interface EvalError : Error`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/EvalError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-evalerror)
#[cfg(feature = "error")]
#[repr(transparent)]
pub struct EvalError {
    parent: crate::Error,
}
#[cfg(feature = "error")]
interface!(EvalError: crate::Error; "EvalError");

/// `interface RangeError : Error`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RangeError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-rangeerror)
#[cfg(feature = "error")]
#[repr(transparent)]
pub struct RangeError {
    parent: crate::Error,
}
#[cfg(feature = "error")]
interface!(RangeError: crate::Error; "RangeError");

/// `interface ReferenceError : Error`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/ReferenceError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-referenceerror)
#[cfg(feature = "error")]
#[repr(transparent)]
pub struct ReferenceError {
    parent: crate::Error,
}
#[cfg(feature = "error")]
interface!(ReferenceError: crate::Error; "ReferenceError");

/// `interface SuppressedError : Error`
///
/// Exposed everywhere.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SuppressedError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-suppressederror-objects)
#[cfg(feature = "error")]
#[repr(transparent)]
pub struct SuppressedError {
    parent: crate::Error,
}
#[cfg(feature = "error")]
interface!(SuppressedError: crate::Error; "SuppressedError");

/// `interface SyntaxError : Error`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/SyntaxError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-syntaxerror)
#[cfg(feature = "error")]
#[repr(transparent)]
pub struct SyntaxError {
    parent: crate::Error,
}
#[cfg(feature = "error")]
interface!(SyntaxError: crate::Error; "SyntaxError");

/// `interface TypeError : Error`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/TypeError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-typeerror)
#[cfg(feature = "error")]
#[repr(transparent)]
pub struct TypeError {
    parent: crate::Error,
}
#[cfg(feature = "error")]
interface!(TypeError: crate::Error; "TypeError");

/// `interface URIError : Error`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/URIError) · [Specification](https://tc39.es/ecma262/multipage/fundamental-objects.html#sec-native-error-types-used-in-this-standard-urierror)
#[doc(alias = "URIError")]
#[cfg(feature = "error")]
#[repr(transparent)]
pub struct UriError {
    parent: crate::Error,
}
#[cfg(feature = "error")]
interface!(UriError: crate::Error; "URIError");
