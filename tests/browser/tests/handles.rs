//! Nothing grows: JavaScript values that Rust holds, and memory, after thousands of rounds of ordinary work.
#![cfg(target_arch = "wasm32")]

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue, externref_heap_live_count};
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AbortController, Array, Callback, Exception, Function, JSON, Map, MessageChannel, Promise, ReadableStream, RegExp,
    Url, events, queue_microtask, set_timeout_with_timeout, window,
};
use web_bindings_tests::{collect_garbage, engine_has, js};

const ROUNDS: u32 = 2_000;

/// The values of JavaScript's that Rust holds, and the pages of its memory.
#[derive(Debug, PartialEq)]
struct Held {
    values: u32,
    pages: u32,
}

impl Held {
    fn now() -> Held {
        Held { values: externref_heap_live_count(), pages: core::arch::wasm32::memory_size(0) as u32 }
    }

    /// Many rounds leave nothing behind that as many rounds before them have not left. The memory may settle later:
    /// Firefox's collector leaves more functions for another time.
    async fn stays(mut round: impl AsyncFnMut()) {
        let before = Held::after_rounds(&mut round).await;
        let mut pages = before.pages;
        for _ in 0..4 {
            let after = Held::after_rounds(&mut round).await;
            assert_eq!(after.values, before.values);
            if after.pages == pages {
                return;
            }
            pages = after.pages;
        }
        panic!("memory grows without end: {} pages, then {pages}", before.pages);
    }

    async fn after_rounds(round: &mut impl AsyncFnMut()) -> Held {
        for _ in 0..ROUNDS {
            round().await;
        }
        free_functions().await;
        Held::now()
    }
}

/// Frees the functions that JavaScript has no more use for, and what they own in Rust.
async fn free_functions() {
    for _ in 0..3 {
        turn().await;
        collect_garbage().await;
    }
    turn().await;
}

/// A later turn of the event loop, when all promises have been settled.
async fn turn() {
    let later = Promise::<()>::new(|resolve, _| {
        set_timeout_with_timeout(move || resolve.with(()), 1);
    });
    later.await.unwrap();
}

#[wasm_bindgen_test]
async fn exceptions_of_calls_that_return_each_kind_of_value() {
    let fails: Function<fn() -> JsValue> = js("() => { throw new TypeError('no') }").into();
    Held::stays(async || {
        // An object, a value of any type, an array, a text, a number, nothing.
        Url::new("no address").unwrap_err();
        RegExp::new("(", "").unwrap_err();
        JSON::parse("{").unwrap_err();
        fails.call().unwrap_err();
        Array::<f64>::from(js("Object.freeze([1])")).push_many([2.0]).unwrap_err();
        web_bindings::decode_uri("%").unwrap_err();
    })
    .await;
}

#[wasm_bindgen_test]
async fn selectors_that_do_not_parse() {
    if !engine_has("document") {
        return;
    }
    let document = window().unwrap().document();
    Held::stays(async || {
        document.query_selector("<").unwrap_err();
        document.query_selector_all("<").unwrap_err();
        document.create_element("<").unwrap_err();
        assert!(document.query_selector("nothing").unwrap().is_none());
    })
    .await;
}

#[wasm_bindgen_test]
async fn listeners_made_and_dropped() {
    let signal = AbortController::new().signal();
    let heard = Rc::new(Cell::new(0));
    Held::stays(async || {
        let heard = heard.clone();
        drop(signal.listen(events::Abort, move |_| heard.set(heard.get() + 1)));
    })
    .await;
    assert_eq!(heard.get(), 0);
}

#[wasm_bindgen_test]
async fn listeners_dropped_inside_their_own_call() {
    Held::stays(async || {
        let controller = AbortController::new();
        let listener = Rc::new(Cell::new(None));
        let own = listener.clone();
        listener.set(Some(controller.signal().listen(events::Abort, move |_| drop(own.take()))));
        controller.abort();
        assert!(listener.take().is_none());
    })
    .await;
}

#[wasm_bindgen_test]
async fn callbacks_and_closures_that_throw() {
    let calls: Function<fn(Function) -> u32> = js("f => { try { f(); return 0 } catch { return 1 } }").into();
    Held::stays(async || {
        let callback = Callback::<fn()>::new(|| Err::<(), _>(Exception::new("no")));
        assert_eq!(calls.call(&*callback).unwrap(), 1);
        let fine = Callback::<fn()>::new(|| ());
        assert_eq!(calls.call(&*fine).unwrap(), 0);
        let once = Callback::<fn()>::once(|| ());
        assert_eq!(calls.call(&*once).unwrap(), 0);
    })
    .await;
}

#[wasm_bindgen_test]
async fn iteration() {
    let map = Map::<String, f64>::from(js("new Map([['a', 1], ['b', 2]])"));
    let array = Array::<f64>::of(&[1.0, 2.0, 3.0]);
    Held::stays(async || {
        assert_eq!(map.into_iter().count(), 2);
        assert_eq!(array.iter().sum::<f64>(), 6.0);
        // Ended before its end.
        assert_eq!(map.into_iter().next(), Some(("a".to_owned(), 1.0)));
    })
    .await;
}

#[wasm_bindgen_test]
async fn promises_awaited_rejected_and_dropped() {
    Held::stays(async || {
        assert_eq!(Promise::<f64>::resolve(1.0).await.unwrap(), 1.0);
        Promise::<f64>::reject(Exception::new("no")).await.unwrap_err();
        drop(Promise::<f64>::resolve(1.0));
        // A future that has begun to wait.
        let pending = Promise::<f64>::from(js("new Promise(() => {})"));
        let mut future = Box::pin(IntoFuture::into_future(pending));
        let waker = std::task::Waker::noop();
        assert!(future.as_mut().poll(&mut std::task::Context::from_waker(waker)).is_pending());
        drop(future);
    })
    .await;
}

#[wasm_bindgen_test]
async fn futures_as_promises() {
    Held::stays(async || {
        let promise = Promise::<f64>::from_future(async {
            turn_of_microtasks().await;
            Ok(2.0)
        });
        assert_eq!(promise.await.unwrap(), 2.0);
    })
    .await;
}

async fn turn_of_microtasks() {
    let later = Promise::<()>::new(|resolve, _| queue_microtask(move || resolve.with(())));
    later.await.unwrap();
}

#[wasm_bindgen_test]
async fn streams_and_message_ports() {
    Held::stays(async || {
        let stream =
            js("new ReadableStream({ start(c) { c.enqueue(1); c.close() } })").unchecked_into::<ReadableStream>();
        let reader = stream.get_reader().unwrap();
        drop(reader);
        let channel = MessageChannel::new();
        channel.port1().post_message(&JsValue::from(1)).unwrap();
        channel.port1().close();
        turn_of_microtasks().await;
    })
    .await;
}
