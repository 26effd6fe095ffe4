//! Types: What does not keep its objects alive: WeakMap, WeakSet, WeakRef, FinalizationRegistry

/// `interface WeakMap`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakMap) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakmap-objects)
#[repr(transparent)]
pub struct WeakMap<K = crate::JsValue, V = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<(K, V)>,
}
class!([K, V] WeakMap<K, V>; crate::Object; "WeakMap"; "WeakMap<any, any>");
instance_of!([K, V] WeakMap<K, V>);
ancestor!([K, V] WeakMap<K, V>; crate::Object);

/// `interface WeakSet`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakSet) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-weakset-objects)
#[repr(transparent)]
pub struct WeakSet<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] WeakSet<T>; crate::Object; "WeakSet"; "WeakSet<any>");
instance_of!([T] WeakSet<T>);
ancestor!([T] WeakSet<T>; crate::Object);

/// `interface WeakRef`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/WeakRef) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-weak-ref-objects)
#[repr(transparent)]
pub struct WeakRef<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] WeakRef<T>; crate::Object; "WeakRef"; "WeakRef<any>");
instance_of!([T] WeakRef<T>);
ancestor!([T] WeakRef<T>; crate::Object);

/// `interface FinalizationRegistry`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/FinalizationRegistry) · [Specification](https://tc39.es/ecma262/multipage/managing-memory.html#sec-finalization-registry-objects)
#[repr(transparent)]
pub struct FinalizationRegistry<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] FinalizationRegistry<T>; crate::Object; "FinalizationRegistry"; "FinalizationRegistry<any>");
instance_of!([T] FinalizationRegistry<T>);
ancestor!([T] FinalizationRegistry<T>; crate::Object);
