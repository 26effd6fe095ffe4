//! Types: Regular expressions

/// `interface RegExp`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp-regular-expression-objects)
#[repr(transparent)]
pub struct RegExp {
    parent: crate::Object,
}
interface!(RegExp:; "RegExp");

/// `interface RegExpMatchArray : Array`
#[repr(transparent)]
pub struct RegExpMatchArray {
    parent: crate::Array<crate::JsValue>,
}
interface!(RegExpMatchArray: crate::Array<crate::JsValue>;);
