//! Types: Promises: all, any, race, resolvers

/// `interface PromiseState`
#[repr(transparent)]
pub struct PromiseState<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] PromiseState<T>; crate::Object; "PromiseState"; "PromiseState<any>");
type_of!([T] PromiseState<T>; |value| crate::runtime::prototype::has_class_string(value, "PromiseState"));
ancestor!([T] PromiseState<T>; crate::Object);

/// `interface PromiseWithResolvers`
#[repr(transparent)]
pub struct PromiseWithResolvers<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] PromiseWithResolvers<T>; crate::Object; "PromiseWithResolvers"; "PromiseWithResolvers<any>");

type_of!(
    [T] PromiseWithResolvers<T>; |value| crate::runtime::prototype::has_class_string(value, "PromiseWithResolvers")
);
ancestor!([T] PromiseWithResolvers<T>; crate::Object);
