//! Types: Regular expressions

web_interface! {
    /// A regular expression.
    ///
    /// `interface RegExp`
    ///
    /// Members are added by the feature `annex-b`.
    ///
    /// Feature `regexp`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/RegExp) · [Specification](https://tc39.es/ecma262/multipage/text-processing.html#sec-regexp-regular-expression-objects)
    pub struct RegExp: [crate::Object];
    class = "RegExp";
}

#[cfg(any(feature = "regexp", feature = "string"))]
web_interface! {
    /// The result of a match: the matched text, followed by its capture groups.
    ///
    /// `interface RegExpMatchArray : Array`
    ///
    /// Feature `regexp`.
    pub struct RegExpMatchArray: [crate::Array<crate::JsValue>, crate::Object];
}
