//! Types: Maps from values of any kind to others

web_interface! {
    /// A collection of values under keys of any type, in the order of insertion.
    ///
    /// `interface Map`
    ///
    /// Feature `map`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map-objects)
    pub struct Map<K, V>: [crate::Object];
    class = "Map";
}
