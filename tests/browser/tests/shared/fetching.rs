// The program of `fetching.rs` and `fetching_in_a_worker.rs`.

use std::collections::BTreeMap;

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    AbortController, DomException, Exception, Headers, JsCast, Request, RequestInit, Response, fetch, fetch_with_init,
};
use web_bindings_tests::{json, test_server};

#[wasm_bindgen_test]
async fn json_and_bytes_are_awaited() -> Result<(), Exception> {
    let response = fetch(&format!("{}/assets/data.json", test_server())).await?;
    assert!(response.ok());
    let data = response.clone()?.json().await?;
    assert_eq!(json(&data, "name"), "hello");
    let bytes = response.bytes().await?.to_vec();
    assert_eq!(&bytes[..8], b"{ \"name\"");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_request_is_one_expression() -> Result<(), Exception> {
    let headers = [("x-greeting", "hello"), ("content-type", "text/plain")];
    let init = RequestInit::new();
    let url = format!("{}/echo?a=1", test_server());
    let request = Request::new_with_init(&url, init.set_method("PUT").set_headers(headers).set_body("hi"))?;
    let echo = fetch(&request).await?.json().await?;
    assert_eq!(json(&echo, "method"), "PUT");
    assert_eq!(json(&echo, "path"), "/echo?a=1");
    assert_eq!(json(&echo, "body"), "hi");
    assert_eq!(json(&echo, "headers.x-greeting"), "hello");
    Ok(())
}

#[wasm_bindgen_test]
async fn headers_are_pairs() -> Result<(), Exception> {
    let headers = Headers::new_with_init([("b", "2"), ("a", "1")])?;
    headers.append("a", "3")?;
    let pairs: Vec<(String, String)> = headers.into_iter().collect();
    assert_eq!(pairs, [("a".into(), "1, 3".into()), ("b".into(), "2".into())]);
    let response = fetch(&format!("{}/assets/hello.txt", test_server())).await?;
    let mut received = BTreeMap::new();
    for (name, value) in &response.headers() {
        received.insert(name, value);
    }
    assert_eq!(received["content-type"], "text/plain; charset=utf-8");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_404_is_a_response() -> Result<(), Exception> {
    let response: Response = fetch(&format!("{}/status/404", test_server())).await?;
    assert_eq!((response.ok(), response.status()), (false, 404));
    assert_eq!(response.text().await?, "status 404");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_network_failure_is_an_error() {
    let error = fetch("http://127.0.0.1:1/").await.expect_err("nothing listens there");
    assert_eq!(error.name(), "TypeError");
}

#[wasm_bindgen_test]
async fn a_request_is_aborted() -> Result<(), Exception> {
    let controller = AbortController::new();
    let url = format!("{}/slow", test_server());
    let response = fetch_with_init(&url, RequestInit::new().set_signal(Some(&controller.signal())));
    controller.abort();
    let error = response.await.expect_err("aborted");
    assert_eq!(error.name(), "AbortError");
    assert_eq!(error.value().dyn_ref::<DomException>().map(DomException::name).as_deref(), Some("AbortError"));
    Ok(())
}
