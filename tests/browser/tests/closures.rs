//! Who owns a closure, and when it is freed: live closures are counted.
#![cfg(target_arch = "wasm32")]

use std::rc::Rc;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    Array, Callback, Exception, Function, HtmlButtonElement, MutationObserver, MutationRecord, Promise,
    UnderlyingSource, UrlSearchParams, events, queue_microtask, request_animation_frame, set_timeout,
    set_timeout_with_timeout, window,
};
use web_bindings_tests::collect_garbage;

wasm_bindgen_test_configure!(run_in_browser);

/// How many closures hold a token.
struct Live(Rc<()>);

impl Live {
    fn new() -> Live {
        Live(Rc::new(()))
    }

    fn token(&self) -> Rc<()> {
        self.0.clone()
    }

    fn count(&self) -> usize {
        Rc::strong_count(&self.0) - 1
    }
}

async fn turn() -> Result<(), Exception> {
    Promise::<()>::new(|resolve, _| {
        let _ = set_timeout_with_timeout(move || resolve.with(()), 20);
    })
    .await
}

#[wasm_bindgen_test]
async fn what_is_called_once_is_freed_then() -> Result<(), Exception> {
    let live = Live::new();
    for _ in 0..10 {
        let (timeout, frame, task) = (live.token(), live.token(), live.token());
        set_timeout(move || drop(timeout));
        request_animation_frame(move |_: f64| drop(frame))?;
        queue_microtask(move || drop(task));
    }
    assert_eq!(live.count(), 30);
    // Frames come when the page is drawn.
    for _ in 0..50 {
        turn().await?;
        if live.count() == 0 {
            return Ok(());
        }
    }
    panic!("{} closures are left", live.count())
}

#[wasm_bindgen_test]
fn what_is_called_during_the_call_is_freed_with_it() -> Result<(), Exception> {
    let live = Live::new();
    let token = live.token();
    let parameters = UrlSearchParams::new_with_init("a=1&b=2")?;
    parameters.for_each(move |_: String, _: String, _: UrlSearchParams| assert_eq!(Rc::strong_count(&token), 2));
    assert_eq!(live.count(), 0);
    Ok(())
}

#[wasm_bindgen_test]
fn a_listener_owns_its_closure() -> Result<(), Exception> {
    let live = Live::new();
    let button = window().expect("a page").document().create::<HtmlButtonElement>()?;
    let listeners: Vec<_> = (0..5)
        .map(|_| {
            let token = live.token();
            button.listen(events::Click, move |_| assert!(Rc::strong_count(&token) > 1))
        })
        .collect();
    button.click();
    assert_eq!(live.count(), 5);
    drop(listeners);
    assert_eq!(live.count(), 0);
    Ok(())
}

/// A closure that JavaScript may call at any time belongs to JavaScript, and goes with its garbage.
#[wasm_bindgen_test]
async fn what_belongs_to_javascript_is_collected() -> Result<(), Exception> {
    let live = Live::new();
    for _ in 0..10 {
        let (observed, pulled, given) = (live.token(), live.token(), live.token());
        MutationObserver::new(move |_: Array<MutationRecord>, _: MutationObserver| {
            assert!(Rc::strong_count(&observed) > 1)
        });
        UnderlyingSource::new().set_start(move |_: web_bindings::ReadableStreamController| drop(pulled.clone()));
        Callback::new(move || drop(given.clone())).forget();
    }
    assert_eq!(live.count(), 30);
    for _ in 0..50 {
        collect_garbage().await;
        turn().await?;
        if live.count() == 0 {
            return Ok(());
        }
    }
    panic!("{} closures are left", live.count())
}

/// One rule: a closure, a callback by reference or by value, a function.
#[wasm_bindgen_test]
async fn all_that_a_function_can_be() -> Result<(), Exception> {
    let calls = Rc::new(std::cell::Cell::new(0));
    let call = || {
        let calls = calls.clone();
        move || calls.set(calls.get() + 1)
    };
    let lent = Callback::<fn()>::new(call());
    let function: Function = Callback::new(call()).into_function();
    queue_microtask(call());
    queue_microtask(&lent);
    queue_microtask(Callback::new(call()));
    queue_microtask(Callback::once(call()));
    queue_microtask(&function);
    turn().await?;
    assert_eq!(calls.get(), 5);
    Ok(())
}

#[wasm_bindgen_test]
async fn futures_of_async_closures_are_freed() -> Result<(), Exception> {
    let live = Live::new();
    let token = live.token();
    let callback = Callback::<fn(u32) -> Promise<u32>>::new_async(move |number: u32| {
        let token = token.clone();
        async move {
            turn().await?;
            drop(token);
            Ok(number + 1)
        }
    });
    let promise = callback.call(4)?;
    assert_eq!(live.count(), 2);
    assert_eq!(promise.await?, 5);
    assert_eq!(live.count(), 1);
    drop(callback);
    assert_eq!(live.count(), 0);
    Ok(())
}
