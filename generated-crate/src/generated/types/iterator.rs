//! Types: Iterators and their helpers, generators, asynchronous iterators

/// `dictionary IteratorZipOptions`
#[repr(transparent)]
pub struct IteratorZipOptions {
    parent: crate::Object,
}
dictionary!(IteratorZipOptions:; "IteratorZipOptions");

/// `interface Generator : Iterator`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Generator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-generator-objects)
#[repr(transparent)]
pub struct Generator<T = crate::JsValue, R = crate::JsValue, N = crate::JsValue> {
    parent: crate::Iter<T>,
    parameters: core::marker::PhantomData<(T, R, N)>,
}
class!([T, R, N] Generator<T, R, N>; crate::Iter<T>; "Generator"; "Generator<any, any, any>");
type_of!([T, R, N] Generator<T, R, N>; |value| crate::runtime::prototype::has_class_string(value, "Generator"));
ancestor!([T, R, N] Generator<T, R, N>; crate::Iter<T>);
ancestor!([T, R, N] Generator<T, R, N>; crate::Object);

/// `interface AsyncGenerator : AsyncIterator`
///
/// Exposed everywhere.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/AsyncGenerator) · [Specification](https://tc39.es/ecma262/multipage/control-abstraction-objects.html#sec-asyncgenerator-objects)
#[repr(transparent)]
pub struct AsyncGenerator<T = crate::JsValue, R = crate::JsValue, N = crate::JsValue> {
    parent: crate::AsyncIter<T>,
    parameters: core::marker::PhantomData<(T, R, N)>,
}
class!([T, R, N] AsyncGenerator<T, R, N>; crate::AsyncIter<T>; "AsyncGenerator"; "AsyncGenerator<any, any, any>");

type_of!(
    [T, R, N] AsyncGenerator<T, R, N>; |value| crate::runtime::prototype::has_class_string(value, "AsyncGenerator")
);
ancestor!([T, R, N] AsyncGenerator<T, R, N>; crate::AsyncIter<T>);
ancestor!([T, R, N] AsyncGenerator<T, R, N>; crate::Object);

/// `interface IteratorNext`
#[repr(transparent)]
pub struct IteratorNext<T = crate::JsValue> {
    parent: crate::Object,
    parameters: core::marker::PhantomData<T>,
}
class!([T] IteratorNext<T>; crate::Object; "IteratorNext"; "IteratorNext<any>");
type_of!([T] IteratorNext<T>; |value| crate::runtime::prototype::has_class_string(value, "IteratorNext"));
ancestor!([T] IteratorNext<T>; crate::Object);
