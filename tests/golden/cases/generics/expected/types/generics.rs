//! Types: What generics.idl defines

/// `interface Dictionary`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Dictionary<K = crate::JsValue, V = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<(K, V)>,
}
class!([K, V] Dictionary<K, V>; crate::Object; "Dictionary"; "Dictionary<any, any>");
instance_of!([K, V] Dictionary<K, V>);
ancestor!([K, V] Dictionary<K, V>; crate::Object);
extended!([K, V] Dictionary<K, V>);

/// `interface Ordered : Dictionary`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Ordered<A = crate::JsValue, V = crate::JsValue, K = crate::JsValue> {
    parent: crate::Dictionary<K,
    V>,
    parameters: core::marker::PhantomData<(A, V, K)>,
}
class!([A, V, K] Ordered<A, V, K>; crate::Dictionary<K, V>; "Ordered"; "Ordered<any, any, any>");
instance_of!([A, V, K] Ordered<A, V, K>);
ancestor!([A, V, K] Ordered<A, V, K>; crate::Dictionary<K, V>);
ancestor!([A, V, K] Ordered<A, V, K>; crate::Object);

/// `interface Step`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Step<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] Step<T>; crate::Object; "Step"; "Step<any>");
type_of!([T] Step<T>; |value| crate::runtime::prototype::has_class_string(value, "Step"));
ancestor!([T] Step<T>; crate::Object);

/// `interface Lookup`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Lookup<K = crate::JsValue, V = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<(K, V)>,
}
class!([K, V] Lookup<K, V>; crate::Object; "Lookup"; "Lookup<any, any>");
instance_of!([K, V] Lookup<K, V>);
ancestor!([K, V] Lookup<K, V>; crate::Object);

/// The namespace `Things`.
#[allow(non_snake_case)]
pub mod Things {
    /// `dictionary StepOptions`
    #[repr(transparent)]
    pub struct StepOptions {
        parent: crate::Object,
    }
    dictionary!(StepOptions:; "StepOptions");
}
