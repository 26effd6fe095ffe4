//! Types: Promises: all, any, race, resolvers

/// `interface PromiseSettledResult`
#[repr(transparent)]
pub struct PromiseSettledResult<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] PromiseSettledResult<T>; crate::Object; "PromiseSettledResult"; "PromiseSettledResult<any>");

type_of!(
    [T] PromiseSettledResult<T>; |value| crate::runtime::prototype::has_class_string(value, "PromiseSettledResult")
);
ancestor!([T] PromiseSettledResult<T>; crate::Object);

/// `interface PromiseResolvers`
#[repr(transparent)]
pub struct PromiseResolvers<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] PromiseResolvers<T>; crate::Object; "PromiseResolvers"; "PromiseResolvers<any>");
type_of!([T] PromiseResolvers<T>; |value| crate::runtime::prototype::has_class_string(value, "PromiseResolvers"));
ancestor!([T] PromiseResolvers<T>; crate::Object);
