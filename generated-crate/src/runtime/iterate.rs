//! JavaScript's iterators as Rust's.

use core::iter::FusedIterator;
use core::marker::PhantomData;

use wasm_bindgen::JsValue;

use super::js::Js;
use super::{Exception, FromJs, Object, Promise};

/// A JavaScript iterator over `T`, which is a Rust [`Iterator`].
///
/// An iterator that throws ends there, as one does that is no iterator at all.
#[repr(transparent)]
pub struct Iter<T = JsValue> {
    parent: Object,
    items: PhantomData<T>,
}
class!([T] Iter<T>; Object; "Iterator"; "Iterator<any>");
type_of!([T] Iter<T>; |value| value.is_object());
ancestor!([T] Iter<T>; Object);

impl<T: FromJs> Iterator for Iter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let item = Js::rt_next(self.js()).and_then(item).unwrap_or_default();
        if item.is_none() {
            // Whatever the iterator would do after its end: it is not asked again.
            *self = Iter::from(JsValue::UNDEFINED);
        }
        item.map(T::from_js)
    }
}

impl<T: FromJs> FusedIterator for Iter<T> {}

/// What an iterator's `next` returned: its value, unless it says that it is done.
fn item(step: Js) -> Result<Option<JsValue>, Exception> {
    if Js::rt_done(&step)? { Ok(None) } else { Js::rt_value(&step).map(Some) }
}

/// A JavaScript asynchronous iterator over `T`.
///
/// ```ignore
/// while let Some(chunk) = chunks.next().await {
///     use_it(chunk?);
/// }
/// ```
#[repr(transparent)]
pub struct AsyncIter<T = JsValue> {
    parent: Object,
    items: PhantomData<T>,
}
class!([T] AsyncIter<T>; Object; "AsyncIterator"; "AsyncIterator<any>");
type_of!([T] AsyncIter<T>; |value| value.is_object());
ancestor!([T] AsyncIter<T>; Object);

impl<T: FromJs> AsyncIter<T> {
    /// The next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// What the iterator throws, or its promise is rejected with.
    pub async fn next(&self) -> Option<Result<T, Exception>> {
        self.step().await.transpose().map(|value| value.map(T::from_js))
    }

    async fn step(&self) -> Result<Option<JsValue>, Exception> {
        let step = Js::rt_next(self.js())?.value();
        let step = Promise::<Object>::from(step).await?;
        item(super::class::cast(step))
    }
}
