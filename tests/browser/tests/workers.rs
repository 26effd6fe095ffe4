//! A dedicated worker whose own code is this file's, channels, transfers and clones.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    Array, ArrayBuffer, Blob, BlobPropertyBag, Exception, JsCast, JsValue, MessageChannel, Promise, Record, Response,
    StructuredSerializeOptions, Uint8Array, Url, Worker, WorkerOptions, WorkerType, dedicated_worker_global_scope,
    events, structured_clone, structured_clone_with_options, window,
};

wasm_bindgen_test_configure!(run_in_browser);

async fn buffer(bytes: &[u8]) -> Result<ArrayBuffer, Exception> {
    Response::new_with_body(Uint8Array::from(bytes))?.array_buffer().await
}

/// What the worker does: it doubles the bytes that come, and sends them back.
#[wasm_bindgen]
pub fn worker_main() -> Result<(), Exception> {
    let scope = dedicated_worker_global_scope().expect("a worker");
    let this = scope.clone();
    scope
        .listen(events::Message, move |event| {
            let bytes: ArrayBuffer = event.data().unchecked_into();
            let doubled: Vec<u8> = Uint8Array::from(bytes).to_vec().iter().map(|byte| byte * 2).collect();
            this.post_message(&Uint8Array::from(&doubled[..]))
        })
        .forget();
    scope.post_message(&"ready".into())
}

/// A worker that runs `worker_main` of this very program.
fn start_worker() -> Result<Worker, Exception> {
    let origin = window().expect("a page").location().origin()?;
    let script = format!(
        "import init, {{ worker_main }} from '{origin}/wasm-bindgen-test';
         await init('{origin}/wasm-bindgen-test_bg.wasm');
         worker_main();"
    );
    let kind = BlobPropertyBag::new();
    let blob = Blob::new_with_blob_parts_and_options([&*script], kind.set_type("text/javascript"))?;
    Worker::new_with_options(&Url::create_object_url(&blob), WorkerOptions::new().set_type(WorkerType::Module))
}

/// The next message that comes from a worker.
fn message(worker: &Worker) -> Promise<JsValue> {
    let (worker, failing) = (worker.clone(), worker.clone());
    Promise::new(move |resolve, reject| {
        let failed = reject.clone();
        worker.listen(events::Message, move |event| resolve.with(event.data())).forget();
        failing.listen(events::Error, move |_| failed.with(Exception::new("the worker failed"))).forget();
        drop(reject);
    })
}

#[wasm_bindgen_test]
async fn a_worker_of_the_same_program() -> Result<(), Exception> {
    let worker = start_worker()?;
    assert_eq!(message(&worker).await?, "ready");

    let sent = buffer(&[1, 2, 3]).await?;
    let bytes = Uint8Array::from(&sent);
    assert_eq!(bytes.length(), 3);
    let answer = message(&worker);
    worker.post_message_with_transfer(&sent, [&sent])?;
    // It is the worker's now.
    assert_eq!(bytes.length(), 0);
    assert_eq!(Uint8Array::from(answer.await?).to_vec(), [2, 4, 6]);
    worker.terminate();
    Ok(())
}

#[wasm_bindgen_test]
async fn a_channel() -> Result<(), Exception> {
    let channel = MessageChannel::new();
    let received = Promise::<JsValue>::new(|resolve, _| {
        channel.port1().listen(events::Message, move |event| resolve.with(event.data())).forget();
    });
    channel.port1().start();
    channel.port2().post_message(&Array::<u32>::of([1, 2, 3]))?;
    assert_eq!(Array::<u32>::from(received.await?).to_vec(), [1, 2, 3]);
    channel.port1().close();
    Ok(())
}

#[wasm_bindgen_test]
async fn clones() -> Result<(), Exception> {
    let original = Record::<JsValue>::new();
    original.set("inner", "text");
    let clone = Record::<String>::from(structured_clone(&original)?);
    original.set("inner", "changed");
    assert_eq!(clone.get("inner").as_deref(), Some("text"));

    let sent = buffer(&[1, 2]).await?;
    let bytes = Uint8Array::from(&sent);
    let moved = structured_clone_with_options(&bytes, StructuredSerializeOptions::new().set_transfer([&sent]))?;
    assert_eq!((bytes.length(), Uint8Array::from(moved).to_vec()), (0, vec![1, 2]));

    let function = web_bindings::Callback::new(|| ());
    assert_eq!(structured_clone(&function).expect_err("a function").name(), "DataCloneError");
    Ok(())
}
