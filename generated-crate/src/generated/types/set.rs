//! Types: Sets of values of any kind

web_interface! {
    /// A JavaScript set, which holds each value once and keeps the order of insertion.
    ///
    /// `interface Set`
    ///
    /// Feature `set`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set-objects)
    pub struct Set<T>: [crate::Object];
    class = "Set";
}
