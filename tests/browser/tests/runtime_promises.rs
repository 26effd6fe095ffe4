//! Promises as futures.
#![cfg(target_arch = "wasm32")]

use std::cell::{Cell, RefCell};
use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Array, Callback, Exception, Function, Promise, ReadableStreamDefaultReader, Response};

#[wasm_bindgen]
extern "C" {
    fn eval(code: &str) -> JsValue;
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(callback: &JsValue, milliseconds: u32);
}

fn js(code: &str) -> JsValue {
    eval(&format!("({code})"))
}

async fn later(milliseconds: u32) {
    let executor = Callback::once(move |resolve: Function<fn(JsValue)>| set_timeout(resolve.as_ref(), milliseconds));
    let promise: Function<fn(Function<fn(Function<fn(JsValue)>)>) -> Promise> =
        js("executor => new Promise(executor)").into();
    promise.call(&*executor).unwrap().await.unwrap();
}

#[wasm_bindgen_test]
async fn resolved() {
    assert_eq!(Promise::<u32>::from(js("Promise.resolve(7)")).await.unwrap(), 7);
    assert_eq!(Promise::<String>::from(js("(async () => 'text')()")).await.unwrap(), "text");
    Promise::<()>::from(js("Promise.resolve()")).await.unwrap();
    assert_eq!(Promise::<Option<u32>>::from(js("Promise.resolve(null)")).await.unwrap(), None);
    let items = Promise::<Array<u32>>::from(js("Promise.all([1, Promise.resolve(2)])")).await.unwrap();
    assert_eq!(items.to_vec(), [1, 2]);
    later(1).await;
}

#[wasm_bindgen_test]
async fn rejected() {
    let error = Promise::<u32>::from(js("Promise.reject(new RangeError('no'))")).await.unwrap_err();
    assert_eq!(error.to_string(), "RangeError: no");
    let error = Promise::<u32>::from(js("Promise.reject(undefined)")).await.unwrap_err();
    assert!(error.value().is_undefined());
    let error: Exception = Promise::<u32>::from(js("(async () => { null.x })()")).await.unwrap_err();
    assert_eq!(error.name(), "TypeError");
}

#[wasm_bindgen_test]
async fn what_is_no_promise() {
    // `scrollTo` returns this in an engine where it gives no promise yet.
    Promise::<()>::from(JsValue::UNDEFINED).await.unwrap();
    assert_eq!(Promise::<u32>::from(js("7")).await.unwrap(), 7);
    assert_eq!(Promise::<u32>::from(js("{ then: resolve => resolve(7) }")).await.unwrap(), 7);
    assert_eq!(Promise::<u32>::from(js("{ get then() { throw Error('no') } }")).await.unwrap_err().message(), "no");
    assert_eq!(Promise::<u32>::from(js("{ then() { throw Error('no') } }")).await.unwrap_err().message(), "no");
}

/// The API is absent, the member is, or an argument is refused: the promise is rejected, and nothing is thrown.
#[wasm_bindgen_test]
async fn a_call_that_cannot_be_made() {
    let absent: Response = JsValue::UNDEFINED.unchecked_into();
    assert_eq!(absent.text().await.unwrap_err().name(), "TypeError");
    let other: Response = js("{}").unchecked_into();
    assert_eq!(other.array_buffer().await.unwrap_err().name(), "TypeError");
    let throws: Response = js("{ get text() { throw new RangeError('no') } }").unchecked_into();
    assert_eq!(throws.text().await.unwrap_err().to_string(), "RangeError: no");
    // A property.
    let reader: ReadableStreamDefaultReader = JsValue::NULL.unchecked_into();
    assert_eq!(reader.closed().await.unwrap_err().name(), "TypeError");
    // An argument.
    let subtle = web_bindings::crypto().subtle().expect("a secure context");
    let refused = subtle.digest("no such algorithm", &[1u8]).await.unwrap_err();
    assert_eq!(refused.name(), "NotSupportedError");
    // A function of the global object.
    let fetch = web_bindings::fetch("http://:").await.unwrap_err();
    assert_eq!(fetch.name(), "TypeError");
}

#[wasm_bindgen_test]
async fn a_promise_is_awaited_twice() {
    let promise = Promise::<u32>::from(js("Promise.resolve(7)"));
    assert_eq!(promise.clone().await.unwrap() + promise.await.unwrap(), 14);
}

#[wasm_bindgen_test]
async fn by_another_executor() {
    // A task of our own that is polled by hand.
    struct Woken(Cell<u32>);
    impl std::task::Wake for Woken {
        fn wake(self: std::sync::Arc<Self>) {
            self.0.set(self.0.get() + 1);
        }
    }
    // SAFETY: the tests have one thread.
    unsafe impl Sync for Woken {}
    let woken = std::sync::Arc::new(Woken(Cell::new(0)));
    let waker = Waker::from(woken.clone());
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(Promise::<u32>::from(js("Promise.resolve(7)")).into_future());
    assert!(future.as_mut().poll(&mut context).is_pending());
    assert!(future.as_mut().poll(&mut context).is_pending());
    later(1).await;
    assert_eq!(woken.0.get(), 1);
    let Poll::Ready(Ok(7)) = future.poll(&mut context) else { panic!("is ready") };
}

#[wasm_bindgen_test]
async fn spawned() {
    let seen = Rc::new(Cell::new(0));
    let clone = seen.clone();
    spawn_local(async move { clone.set(Promise::<u32>::from(js("Promise.resolve(7)")).await.unwrap()) });
    assert_eq!(seen.get(), 0);
    later(1).await;
    assert_eq!(seen.get(), 7);
}

#[wasm_bindgen_test]
async fn a_dropped_future_does_nothing() {
    eval("globalThis.unhandled = []");
    eval("globalThis.process?.on('unhandledRejection', error => unhandled.push(error))");
    eval("globalThis.addEventListener?.('unhandledrejection', event => unhandled.push(event.reason))");
    let waker = Waker::noop();
    for code in ["new Promise(resolve => setTimeout(resolve, 1))", "new Promise((_, reject) => setTimeout(reject, 1))"]
    {
        let mut future = pin!(Some(Promise::<JsValue>::from(js(code)).into_future()));
        let polled = future.as_mut().as_pin_mut().unwrap().poll(&mut Context::from_waker(waker));
        assert!(polled.is_pending());
        future.set(None);
    }
    later(10).await;
    assert_eq!(eval("unhandled.length"), 0);
}

#[wasm_bindgen_test]
async fn a_dropped_future_keeps_no_task() {
    struct Token {
        _task: Rc<()>,
    }
    impl std::task::Wake for Token {
        fn wake(self: std::sync::Arc<Self>) {}
    }
    // SAFETY: the tests have one thread.
    unsafe impl Send for Token {}
    // SAFETY: as above.
    unsafe impl Sync for Token {}
    let alive = Rc::new(());
    let waker = Waker::from(std::sync::Arc::new(Token { _task: alive.clone() }));
    let mut future = Box::pin(Promise::<u32>::from(js("new Promise(() => {})")).into_future());
    assert!(future.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
    drop(waker);
    assert_eq!(Rc::strong_count(&alive), 2);
    drop(future);
    assert_eq!(Rc::strong_count(&alive), 1, "a promise that never settles does not keep the task alive");
}

#[wasm_bindgen_test]
async fn handles_are_freed() {
    let before = externref_heap_live_count();
    for _ in 0..100 {
        Promise::<u32>::from(js("Promise.resolve(7)")).await.unwrap();
    }
    assert!(externref_heap_live_count() < before + 20);
}

use wasm_bindgen::externref_heap_live_count;

#[wasm_bindgen_test]
async fn a_future_is_run_on_its_own_after_the_present_turn() {
    let steps = Rc::new(RefCell::new(Vec::new()));
    let own = steps.clone();
    web_bindings::spawn_local(async move {
        own.borrow_mut().push("begins");
        let _ = Promise::<JsValue>::resolve(JsValue::NULL).await;
        own.borrow_mut().push("ends");
    });
    steps.borrow_mut().push("goes on");
    for _ in 0..5 {
        let _ = Promise::<JsValue>::resolve(JsValue::NULL).await;
    }
    assert_eq!(*steps.borrow(), ["goes on", "begins", "ends"]);
}
