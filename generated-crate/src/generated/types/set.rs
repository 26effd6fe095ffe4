//! Types: Sets of values of any kind

/// `interface Set`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Set) · [Specification](https://tc39.es/ecma262/multipage/keyed-collections.html#sec-set-objects)
#[repr(transparent)]
pub struct Set<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] Set<T>; crate::Object; "Set"; "Set<any>");
instance_of!([T] Set<T>);
ancestor!([T] Set<T>; crate::Object);
