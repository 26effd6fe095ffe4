//! What a page does not have: one that is not secure has no clipboard, older engines lack members. The page of these tests is
//! secure, so they hide the members.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    AbortController, AbortSignal, Exception, JsCast, Navigator, Promise, WakeLock, crypto, events, spawn_local,
    supports, window,
};
use web_bindings_tests::js;

wasm_bindgen_test_configure!(run_in_browser);

fn navigator() -> Navigator {
    window().expect("a page").navigator()
}

/// Runs a program while an object has nothing under a name, as the page of another address or an older engine.
fn without<R>(object: &str, member: &str, program: impl FnOnce() -> R) -> R {
    js(&format!("Object.defineProperty({object}, '{member}', {{ value: undefined, configurable: true }})"));
    let result = program();
    js(&format!("delete {object}.{member}"));
    result
}

#[wasm_bindgen_test]
fn a_page_that_is_not_secure_lacks_attributes() {
    assert!(navigator().clipboard().is_some());
    assert!(without("navigator", "clipboard", || navigator().clipboard()).is_none());
    assert!(without("navigator", "wakeLock", || navigator().wake_lock()).is_none());
    assert!(without("navigator", "mediaDevices", || navigator().media_devices()).is_none());
    assert!(without("navigator", "serviceWorker", || navigator().service_worker()).expect("no exception").is_none());
    assert!(without("crypto", "subtle", || crypto().subtle()).is_none());
}

/// Where the type does not say that a thing may be absent, the call rejects, and the task goes on.
#[wasm_bindgen_test]
async fn a_call_of_an_absent_function_rejects() -> Result<(), Exception> {
    let fetched = without("window", "fetch", || web_bindings::fetch("/"));
    assert_eq!(fetched.await.expect_err("there is no function").name(), "TypeError");
    let nothing: WakeLock = js("undefined").unchecked_into();
    assert_eq!(nothing.request().await.expect_err("there is no object").name(), "TypeError");
    let others: WakeLock = js("({ request() { throw 'busy'; } })").unchecked_into();
    assert_eq!(others.request().await.expect_err("it throws at once").to_string(), "busy");

    let resolvers = Promise::<bool>::with_resolvers();
    let went_on = resolvers.promise();
    spawn_local(async move {
        let failed = nothing.request().await.is_err();
        resolvers.resolve().call(failed).expect("it resolves");
    });
    assert!(went_on.await?);
    Ok(())
}

/// The program that the documentation of `supports` shows.
fn both_signals(first: &AbortSignal, second: &AbortSignal) -> Result<AbortSignal, Exception> {
    if supports::static_member::<AbortSignal>("any") {
        return Ok(AbortSignal::any(&[first, second]));
    }
    let controller = AbortController::new();
    for signal in [first, second] {
        let controller = controller.clone();
        signal.listen(events::Abort, move |_| controller.abort()).forget();
    }
    Ok(controller.signal())
}

#[wasm_bindgen_test]
fn an_older_engine_lacks_members() -> Result<(), Exception> {
    let aborted_by_first = || -> Result<bool, Exception> {
        let (first, second) = (AbortController::new(), AbortController::new());
        let both = both_signals(&first.signal(), &second.signal())?;
        assert!(!both.aborted());
        first.abort();
        Ok(both.aborted())
    };
    assert!(supports::static_member::<AbortSignal>("any") && aborted_by_first()?);
    js("window.any = AbortSignal.any");
    js("delete AbortSignal.any");
    assert!(!supports::static_member::<AbortSignal>("any") && aborted_by_first()?);
    js("AbortSignal.any = window.any");
    Ok(())
}
