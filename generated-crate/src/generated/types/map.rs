//! Types: Maps from values of any kind to others

/// `interface Map`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-map-objects)
#[repr(transparent)]
pub struct Map<K = crate::JsValue, V = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<(K, V)>,
}
class!([K, V] Map<K, V>; crate::Object; "Map"; "Map<any, any>");
instance_of!([K, V] Map<K, V>);
ancestor!([K, V] Map<K, V>; crate::Object);
