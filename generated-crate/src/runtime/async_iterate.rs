//! JavaScript's asynchronous iterators.

use core::marker::PhantomData;

use wasm_bindgen::JsValue;

use super::iterate::item;
use super::js::{Js, js};
use super::{Exception, FromJs, Object, Promise};

/// A JavaScript asynchronous iterator over `T`.
///
/// ```
/// use web_bindings::{AsyncIter, Exception, Uint8Array};
///
/// async fn length(mut chunks: AsyncIter<Uint8Array>) -> Result<u32, Exception> {
///     let mut length = 0;
///     while let Some(chunk) = chunks.next().await {
///         length += chunk?.length();
///     }
///     Ok(length)
/// }
/// ```
///
/// With the feature `futures-core` it is also a `Stream`: see `into_stream`.
#[repr(transparent)]
pub struct AsyncIter<T = JsValue> {
    parent: Object,
    items: PhantomData<T>,
}
web_class!([T] AsyncIter<T>; Object; parameters = [T]; "AsyncIterator");
web_type_of!([T] AsyncIter<T>; |value| value.is_object());
web_ancestor!([T] AsyncIter<T>; Object);
web_extended!([T] AsyncIter<T>);

impl<T> AsyncIter<T> {
    /// The same iterator taken for one over items of another type, unchecked: the chunks of a response's body are
    /// `Uint8Array`s, which the specification of streams does not say.
    pub fn with_items<U>(self) -> AsyncIter<U> {
        super::class::cast(self)
    }
}

impl<T: FromJs> AsyncIter<T> {
    /// The next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// The exception that the iterator throws, or the reason that its promise is rejected with.
    pub async fn next(&self) -> Option<Result<T, Exception>> {
        self.step().await.transpose().map(|value| value.map(T::from_js))
    }

    async fn step(&self) -> Result<Option<JsValue>, Exception> {
        let step = Js::rt_next(js(self))?.value();
        let step = Promise::<Object>::from(step).await?;
        item(super::class::cast(step))
    }
}

#[cfg(feature = "futures-core")]
mod stream {
    use core::future::{Future, IntoFuture};
    use core::pin::Pin;
    use core::task::{Context, Poll, ready};

    use futures_core::Stream;
    use futures_core::stream::FusedStream;

    use super::*;
    use crate::PromiseFuture;

    impl<T: FromJs> AsyncIter<T> {
        /// The items as a [`Stream`] of the crate `futures-core`, which ends after the first error.
        pub fn into_stream(self) -> AsyncIterStream<T> {
            AsyncIterStream { iterator: Some(self), next: None }
        }
    }

    /// The items of an [`AsyncIter`], as a [`Stream`].
    #[derive(Debug)]
    pub struct AsyncIterStream<T = JsValue> {
        /// Gone at the end.
        iterator: Option<AsyncIter<T>>,
        /// The item that is being waited for.
        next: Option<PromiseFuture<Object>>,
    }

    /// Nothing of it is pinned: the items are on JavaScript's side.
    impl<T> Unpin for AsyncIterStream<T> {}

    impl<T: FromJs> Stream for AsyncIterStream<T> {
        type Item = Result<T, Exception>;

        fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let this = &mut *self;
            let Some(iterator) = &this.iterator else { return Poll::Ready(None) };
            let step = match &mut this.next {
                Some(next) => ready!(Pin::new(next).poll(context)),
                None => match Js::rt_next(js(iterator)) {
                    Ok(step) => {
                        let next = Promise::<Object>::from(step.value()).into_future();
                        ready!(Pin::new(this.next.insert(next)).poll(context))
                    }
                    Err(exception) => Err(exception),
                },
            };
            this.next = None;
            let item = step.and_then(|step| item(super::super::class::cast(step))).transpose();
            if !matches!(item, Some(Ok(_))) {
                this.iterator = None;
            }
            Poll::Ready(item.map(|item| item.map(T::from_js)))
        }
    }

    impl<T: FromJs> FusedStream for AsyncIterStream<T> {
        fn is_terminated(&self) -> bool {
            self.iterator.is_none()
        }
    }
}

#[cfg(feature = "futures-core")]
pub use stream::AsyncIterStream;
