//! Types: What does not keep its objects alive: WeakMap, WeakSet, WeakRef, FinalizationRegistry

web_interface! {
    /// A map whose keys can be garbage collected while they are in it; it cannot be listed.
    ///
    /// `interface WeakMap`
    ///
    /// Feature `weak`. Exposed everywhere. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap-objects)
    pub struct WeakMap<K, V>: [crate::Object];
    class = "WeakMap";
}

web_interface! {
    /// A set whose values can be garbage collected while they are in it; it cannot be listed.
    ///
    /// `interface WeakSet`
    ///
    /// Feature `weak`. Exposed everywhere. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakSet) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakset-objects)
    pub struct WeakSet<T>: [crate::Object];
    class = "WeakSet";
}

web_interface! {
    /// A reference to an object that does not keep it from being garbage collected.
    ///
    /// `interface WeakRef`
    ///
    /// Feature `weak`. Exposed everywhere. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakRef) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-weak-ref-objects)
    pub struct WeakRef<T>: [crate::Object];
    class = "WeakRef";
}

web_interface! {
    /// A registry that calls a function some time after its objects have been garbage collected.
    ///
    /// `interface FinalizationRegistry`
    ///
    /// Feature `weak`. Exposed everywhere. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/FinalizationRegistry) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-finalization-registry-objects)
    pub struct FinalizationRegistry<T>: [crate::Object];
    class = "FinalizationRegistry";
}
