//! Promises, awaited as Rust futures.

use alloc::boxed::Box;
use alloc::rc::Rc;
use core::cell::RefCell;
use core::fmt;
use core::future::{Future, IntoFuture};
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::task;
use crate::runtime::{Callback, Exception, FromJs, Function, IntoJs, Js, Object, ToJs, prototype};

/// A JavaScript promise of a `T`.
///
/// It is awaited: `promise.await` is a `Result<T, Exception>`, whose error is what the promise was rejected with. Any
/// executor will do, `wasm_bindgen_futures::spawn_local` for one.
///
/// Awaiting does what JavaScript's `await` does: a value that is no promise, which a browser older than the
/// specification may have returned, is as good as a promise of it.
#[repr(transparent)]
pub struct Promise<T = JsValue> {
    parent: Object,
    value: PhantomData<T>,
}
web_class!([T] Promise<T>; Object; parameters = [T]; "Promise");
web_instance_of!([T] Promise<T>);
web_ancestor!([T] Promise<T>; Object);

impl<T> Promise<T> {
    /// A promise that is settled by the functions that the executor is given. An exception of the executor rejects it.
    ///
    /// ```
    /// use web_bindings::{HtmlImageElement, Promise, events};
    ///
    /// fn loaded(image: &HtmlImageElement) -> Promise<()> {
    ///     Promise::new(|resolve, reject| {
    ///         image.listen(events::Load, move |_| resolve.with(())).forget();
    ///         image.listen(events::Error, move |_| reject.with("no image")).forget();
    ///     })
    /// }
    /// ```
    pub fn new(executor: impl FnOnce(Resolve<T>, Reject)) -> Self {
        let functions = Rc::new(RefCell::new(None));
        let stub = Callback::once({
            let functions = functions.clone();
            move |resolve: Function<fn(JsValue)>, reject: Function<fn(JsValue)>| {
                functions.replace(Some((resolve, reject)));
            }
        });
        let promise = prototype::construct("Promise", &[stub.to_js()]).unwrap_or_default();
        if let Some((resolve, reject)) = functions.take() {
            executor(Resolve { function: resolve, value: PhantomData }, Reject { function: reject });
        }
        Promise::from(promise)
    }

    /// A promise of a value that is there already, or of what another promise will be resolved with.
    pub fn resolve(value: impl IntoJs<T>) -> Self {
        Promise::from(Js::rt_resolve(&value.to_value()).map_or(JsValue::UNDEFINED, Js::value))
    }

    /// A promise that is rejected.
    pub fn reject(reason: impl Into<Exception>) -> Self {
        let reason = reason.into();
        Promise::new(move |_, reject| reject.with(reason))
    }

    /// The promise that a call returned. An exception of the call becomes a rejection.
    #[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
    #[doc(hidden)]
    pub fn of_call(called: Result<impl Into<JsValue>, Exception>) -> Self {
        called.map_or_else(Promise::reject, |promise| Promise::from(promise.into()))
    }

    /// A promise of what a future will give. It is run by JavaScript's own queue of microtasks, up to its first wait
    /// at once; no executor is needed.
    ///
    /// In a program with threads it stays on its own, and can be woken from any. What its own thread wakes goes on in the
    /// same turn of the event loop, so that a transaction of IndexedDB is still open.
    pub fn from_future(future: impl IntoFuture<Output = Result<T, Exception>> + 'static) -> Self
    where
        T: ToJs + 'static,
    {
        Promise::new(move |resolve, reject| {
            task::drive(async move {
                match future.await {
                    Ok(value) => resolve.settle(&value.to_js()),
                    Err(exception) => reject.with(exception),
                }
            })
        })
    }
}

/// Resolves a promise: see [`Promise::new`].
pub struct Resolve<T = JsValue> {
    function: Function<fn(JsValue)>,
    value: PhantomData<fn(T)>,
}

impl<T> Resolve<T> {
    /// Resolves the promise, unless it is settled already.
    pub fn with(&self, value: impl IntoJs<T>) {
        self.settle(&value.to_value());
    }

    /// Resolves the promise with what another promise will be resolved with.
    pub fn follow(&self, promise: &Promise<T>) {
        self.settle(promise);
    }

    fn settle(&self, value: &JsValue) {
        // Does not throw, whatever the value.
        let _ = self.function.apply(&JsValue::UNDEFINED, core::slice::from_ref(value));
    }
}

impl<T> Clone for Resolve<T> {
    fn clone(&self) -> Self {
        Resolve { function: self.function.clone(), value: PhantomData }
    }
}

impl<T> fmt::Debug for Resolve<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Resolve").field(&self.function).finish()
    }
}

/// Rejects a promise: see [`Promise::new`].
#[derive(Clone, Debug)]
pub struct Reject {
    function: Function<fn(JsValue)>,
}

impl Reject {
    /// Rejects the promise, unless it is settled already.
    pub fn with(&self, reason: impl Into<Exception>) {
        let reason = JsValue::from(reason.into());
        // Does not throw, whatever the value.
        let _ = self.function.apply(&JsValue::UNDEFINED, &[reason]);
    }
}

impl<T: FromJs> IntoFuture for Promise<T> {
    type Output = Result<T, Exception>;
    type IntoFuture = PromiseFuture<T>;

    fn into_future(self) -> PromiseFuture<T> {
        PromiseFuture::new(self.as_ref())
    }
}

/// An awaited [`Promise`].
///
/// Dropping it before the promise has settled is safe: nothing is called then, and the rest of it is freed once the
/// promise has settled or is garbage.
pub struct PromiseFuture<T = JsValue> {
    state: Rc<RefCell<State>>,
    /// The functions that the promise calls, kept until the future is done or dropped.
    stubs: Option<[Closure<Stub>; 2]>,
    value: PhantomData<fn() -> T>,
}

type Stub = dyn FnMut(JsValue);

#[derive(Default)]
struct State {
    result: Option<Result<JsValue, JsValue>>,
    waker: Option<Waker>,
}

impl State {
    /// A function that settles the future. It is called once at most, by the promise.
    fn stub(state: &Rc<RefCell<State>>, result: fn(JsValue) -> Result<JsValue, JsValue>) -> Closure<Stub> {
        let state = state.clone();
        let stub: Box<Stub> = Box::new(move |value| {
            let waker = {
                let mut state = state.borrow_mut();
                state.result = Some(result(value));
                state.waker.take()
            };
            // After the borrow has ended: an executor may poll at once.
            if let Some(waker) = waker {
                waker.wake();
            }
        });
        Closure::wrap_assert_unwind_safe(stub)
    }
}

impl<T> PromiseFuture<T> {
    fn new(value: &JsValue) -> Self {
        let state = Rc::new(RefCell::new(State::default()));
        let stubs = [State::stub(&state, Ok), State::stub(&state, Err)];
        let [resolved, rejected] = &stubs;
        let subscribed = Js::rt_resolve(value)
            .and_then(|promise| Js::rt_then(&promise, resolved.as_js_value(), rejected.as_js_value()));
        if let Err(exception) = subscribed {
            state.borrow_mut().result = Some(Err(exception.into()));
        }
        PromiseFuture { state, stubs: Some(stubs), value: PhantomData }
    }
}

impl<T: FromJs> Future for PromiseFuture<T> {
    type Output = Result<T, Exception>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.state.borrow_mut();
        let Some(result) = state.result.take() else {
            state.waker = Some(context.waker().clone());
            return Poll::Pending;
        };
        drop(state);
        self.stubs = None;
        Poll::Ready(result.map(T::from_js).map_err(Exception::from))
    }
}

impl<T> Drop for PromiseFuture<T> {
    fn drop(&mut self) {
        let mut state = self.state.borrow_mut();
        let settled = state.result.is_some();
        // The task is not kept alive by a promise that nobody awaits. Dropped after the borrow: it may own anything.
        let waker = state.waker.take();
        drop(state);
        drop(waker);
        if let Some(stubs) = self.stubs.take()
            && !settled
        {
            // The promise still has them. If they were invalidated it would throw when it calls one, and that would
            // be a rejection that nobody handles. So they are left to the garbage collector, with nothing to do.
            let _ = stubs.map(Closure::into_js_value);
        }
    }
}

impl<T> fmt::Debug for PromiseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PromiseFuture").field("settled", &self.state.borrow().result.is_some()).finish()
    }
}

web_imports! {
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Promise", js_name = "resolve")]
    pub(crate) fn rt_resolve(value: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "then")]
    pub(crate) fn rt_then(this: &Js, resolved: &JsValue, rejected: &JsValue) -> Result<Js, Exception>;
}
