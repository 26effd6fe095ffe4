//! Types: Regular expressions

web_interface! {
    /// `interface RegExp`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp-regular-expression-objects)
    ///
    /// Members are added by the feature `annex-b`.
    pub struct RegExp: [crate::Object];
    class = "RegExp";
}

#[cfg(any(feature = "regexp", feature = "string"))]
web_interface! {
    /// `interface RegExpMatchArray : Array`
    pub struct RegExpMatchArray: [crate::Array<crate::JsValue>, crate::Object];
}
