//! Promises made in Rust, awaited anywhere; and what the engine has, asked without a panic.
#![cfg(target_arch = "wasm32")]

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AbortSignal, Exception, HtmlCanvasElement, JsValue, Promise, Request, RequestInit, Response, Url, supports,
};

#[wasm_bindgen_test]
async fn made_in_rust() -> Result<(), Exception> {
    assert_eq!(Promise::<u32>::resolve(5).await?, 5);
    assert_eq!(Promise::<String>::new(|resolve, _| resolve.with("text")).await?, "text");
    let error = Promise::<()>::new(|_, reject| reject.with(Exception::new("no"))).await.expect_err("rejected");
    assert_eq!(error.message(), "no");
    // Settled once.
    let first = Promise::<u32>::new(|resolve, reject| {
        resolve.with(1);
        resolve.with(2);
        reject.with(Exception::new("late"));
    });
    assert_eq!(first.await?, 1);
    let followed = Promise::<u32>::new(|resolve, _| resolve.follow(&Promise::resolve(7)));
    assert_eq!(followed.await?, 7);
    Ok(())
}

#[wasm_bindgen_test]
async fn of_a_future() -> Result<(), Exception> {
    let promise = Promise::<String>::from_future(async {
        let one = Promise::<u32>::resolve(1).await?;
        let two = Promise::<u32>::from_future(async move { Ok(one + 1) }).await?;
        Ok(format!("{one} {two}"))
    });
    assert_eq!(promise.await?, "1 2");
    let failing = Promise::<()>::from_future(async {
        Url::new("nowhere")?;
        Ok(())
    });
    assert_eq!(failing.await.expect_err("no URL").name(), "TypeError");
    Ok(())
}

/// The part before the first wait runs at once, as in JavaScript; the rest needs no executor.
#[wasm_bindgen_test]
async fn a_future_runs_by_itself() -> Result<(), Exception> {
    let steps = Rc::new(Cell::new(0));
    let stepped = steps.clone();
    let promise = Promise::<()>::from_future(async move {
        stepped.set(1);
        Promise::<()>::resolve(()).await?;
        stepped.set(2);
        Ok(())
    });
    assert_eq!(steps.get(), 1);
    drop(promise);
    Promise::<()>::resolve(()).await?;
    Promise::<()>::resolve(()).await?;
    assert_eq!((steps.get(), Rc::strong_count(&steps)), (2, 1));
    Ok(())
}

/// A future that nothing can wake any more is freed.
#[wasm_bindgen_test]
async fn a_future_that_nobody_wakes_is_freed() {
    let token = Rc::new(());
    let held = token.clone();
    drop(Promise::<()>::from_future(async move {
        std::future::pending::<()>().await;
        drop(held);
        Ok(())
    }));
    assert_eq!(Rc::strong_count(&token), 1);
}

#[wasm_bindgen_test]
async fn with_spawn_local() -> Result<(), Exception> {
    let done = Promise::<u32>::new(|resolve, _| {
        wasm_bindgen_futures::spawn_local(async move { resolve.with(Promise::<u32>::resolve(3).await.unwrap_or(0)) })
    });
    assert_eq!(done.await?, 3);
    Ok(())
}

/// Browsers return undefined where newer specifications promise.
#[wasm_bindgen_test]
async fn undefined_is_awaited() -> Result<(), Exception> {
    Promise::<()>::from(JsValue::UNDEFINED).await?;
    assert_eq!(Promise::<Option<u32>>::from(JsValue::UNDEFINED).await?, None);
    Ok(())
}

#[wasm_bindgen_test]
fn what_the_engine_has() {
    assert!(supports::class::<Request>() && supports::member::<Request>("clone"));
    assert!(supports::static_member::<Response>("error") && supports::static_member::<AbortSignal>("timeout"));
    assert!(supports::global("fetch") && supports::global("console.log"));
    assert!(supports::in_object(RequestInit::new().set_method("GET"), "method"));

    let in_a_page = supports::global("document");
    assert_eq!(supports::class::<HtmlCanvasElement>(), in_a_page);
    assert_eq!(supports::member::<HtmlCanvasElement>("getContext"), in_a_page);
    assert!(!supports::class::<RequestInit>());
    assert!(!supports::member::<Request>("nonsense") && !supports::static_member::<Request>("clone"));
    assert!(
        !supports::global("nonsense") && !supports::global("console.log.nonsense") && !supports::global("undefined.x")
    );
    assert!(!supports::in_object(&RequestInit::new(), "method"));
}
