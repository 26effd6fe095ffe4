//! Memory that threads share: a `SharedArrayBuffer` between a page and a worker, with atomics; and what accepts it.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    AnalyserNode, Atomics, Blob, BlobPart, BlobPropertyBag, DomMatrix, Exception, Float32Array, Function,
    HtmlCanvasElement, Int32Array, JsCast, JsValue, OfflineAudioContext, RenderingContext, SharedArrayBuffer,
    TextDecoder, TextEncoder, ToJs, Uint8Array, Url, WebAssembly, WebGl2RenderingContext as Gl, Worker, WorkerOptions,
    WorkerType, crypto, dedicated_worker_global_scope, events, structured_clone, window,
};
use web_bindings_tests::Engine;

wasm_bindgen_test_configure!(run_in_browser);

/// A counter that both threads write: in the first item the number, in the second whose turn it is.
const NUMBER: u32 = 0;
const TURN: u32 = 1;
const PAGE: i32 = 0;
const WORKER: i32 = 1;

/// What the worker does: each time that it is its turn it doubles the number, until that is above 100.
#[wasm_bindgen]
pub fn shared_memory_worker() {
    let scope = dedicated_worker_global_scope().expect("a worker");
    scope
        .listen(events::Message, |event| {
            let cells = Int32Array::new(&event.data())?;
            while Atomics::load(&cells, NUMBER)? <= 100 {
                // A worker may block; a page may not.
                Atomics::wait(&cells, TURN, PAGE)?;
                Atomics::store(&cells, NUMBER, Atomics::load(&cells, NUMBER)? * 2)?;
                Atomics::store(&cells, TURN, PAGE)?;
                Atomics::notify(&cells, TURN)?;
            }
            Ok(())
        })
        .forget();
}

fn start_worker() -> Result<Worker, Exception> {
    let origin = window().expect("a page").location().origin()?;
    let script = format!(
        "import init, {{ shared_memory_worker }} from '{origin}/wasm-bindgen-test';
         await init('{origin}/wasm-bindgen-test_bg.wasm');
         shared_memory_worker();
         postMessage('ready');"
    );
    let kind = BlobPropertyBag::new();
    let blob = Blob::new_with_blob_parts_and_options([&*script], kind.set_type("text/javascript"))?;
    Worker::new_with_options(&Url::create_object_url(&blob), WorkerOptions::new().set_type(WorkerType::Module))
}

#[wasm_bindgen_test]
async fn two_threads_count() -> Result<(), Exception> {
    let memory = SharedArrayBuffer::new(8);
    let cells = Int32Array::from(&memory);
    Atomics::store(&cells, NUMBER, 1)?;

    let worker = start_worker()?;
    let ready = web_bindings::Promise::<()>::new({
        let worker = worker.clone();
        move |resolve, _| worker.listen(events::Message, move |_| resolve.with(())).forget()
    });
    ready.await?;
    // Shared, not copied or transferred: the page goes on using it.
    worker.post_message(&memory)?;
    let mut turns = 0;
    while Atomics::load(&cells, NUMBER)? <= 100 {
        Atomics::store(&cells, TURN, WORKER)?;
        Atomics::notify(&cells, TURN)?;
        // `not-equal` if the worker was quick.
        let woken = Atomics::wait_async(&cells, TURN, WORKER)?.get_value().await?;
        assert!(woken == "ok" || woken == "not-equal", "{woken}");
        turns += 1;
    }
    assert_eq!((Atomics::load(&cells, NUMBER)?, turns), (128, 7));
    assert_eq!(cells.to_vec(), [128, PAGE]);
    worker.terminate();
    Ok(())
}

fn shared_bytes(bytes: &[u8]) -> Result<Uint8Array, Exception> {
    let array = Uint8Array::from(SharedArrayBuffer::new(bytes.len() as u32));
    array.copy_from(bytes);
    Ok(array)
}

/// `[AllowShared]`: typed arrays on shared memory, and the memory itself.
#[wasm_bindgen_test]
fn what_accepts_it() -> Result<(), Exception> {
    let canvas = window().expect("a page").document().create::<HtmlCanvasElement>()?;
    let Some(RenderingContext::WebGl2RenderingContext(gl)) = canvas.get_context("webgl2")? else { panic!("WebGL 2") };
    gl.bind_buffer(Gl::ARRAY_BUFFER, Some(&gl.create_buffer()));
    let bytes = shared_bytes(&[1, 2, 3, 4])?;
    gl.buffer_data_with_src_data(Gl::ARRAY_BUFFER, &bytes, Gl::STATIC_READ);
    let read = shared_bytes(&[0; 4])?;
    gl.get_buffer_sub_data(Gl::ARRAY_BUFFER, 0, &read);
    assert_eq!(read.to_vec(), [1, 2, 3, 4]);
    let memory = SharedArrayBuffer::new(8);
    gl.buffer_data_with_src_data(Gl::ARRAY_BUFFER, &memory, Gl::STATIC_READ);
    assert_eq!(gl.get_buffer_parameter(Gl::ARRAY_BUFFER, Gl::BUFFER_SIZE), 8.0);
    gl.clear_color(0.0, 1.0, 0.0, 1.0);
    gl.clear(Gl::COLOR_BUFFER_BIT);
    gl.read_pixels(0, 0, 1, 1, Gl::RGBA, Gl::UNSIGNED_BYTE, &read);
    assert_eq!(read.to_vec(), [0, 255, 0, 255]);
    assert_eq!(gl.get_error(), Gl::NO_ERROR);

    assert!(WebAssembly::validate(&shared_bytes(b"\0asm\x01\0\0\0")?));
    Ok(())
}

/// Nothing tells that a typed array is on shared memory but the call that refuses it: an exception, whatever the call. One
/// that is lent the array is given a copy instead.
#[wasm_bindgen_test]
async fn what_refuses_it() -> Result<(), Exception> {
    let bytes = shared_bytes(b"abcd")?;
    let error = Blob::new_with_blob_parts([BlobPart::from(&bytes)]).expect_err("a refusal");
    assert_eq!(error.name(), "TypeError");
    let reason = match Engine::running() {
        Engine::Firefox => "SharedArrayBuffer",
        Engine::Chromium | Engine::Node => "must not be shared",
    };
    assert!(error.message().contains(reason), "{error}");

    let hash = crypto().subtle().expect("a secure context").digest("SHA-1", &bytes).await?;
    assert_eq!(Uint8Array::from(hash).to_vec()[..2], [0x81, 0xfe]);
    crypto().get_random_values(&bytes)?;
    assert_ne!(bytes.to_vec(), b"abcd");
    let floats = Float32Array::from(SharedArrayBuffer::new(64));
    let context = OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(1, 1, 8000.0)?;
    AnalyserNode::new(&context)?.get_float_frequency_data(&floats);
    assert_eq!(floats.to_vec(), [f32::NEG_INFINITY; 16]);
    floats.copy_from(&[1.0; 16]);
    assert_eq!(DomMatrix::from_float32_array(&floats)?.m44(), 1.0);
    Ok(())
}

/// `webidls/overlays/shared.toml` has these: `[AllowShared]`, but not in these engines.
#[wasm_bindgen_test]
fn what_engines_refuse() -> Result<(), Exception> {
    let bytes = shared_bytes(b"abcd")?;
    for body in ["new TextDecoder().decode(bytes)", "new TextEncoder().encodeInto('ab', bytes)"] {
        let result = Function::new_with_args("bytes", body)?.apply(&JsValue::UNDEFINED, &[bytes.to_js()]);
        assert!(result.is_err(), "{body}");
    }
    assert_eq!(TextDecoder::new().decode_with_input(&bytes)?, "abcd");
    TextEncoder::new().encode_into("xy", &bytes);
    assert_eq!(bytes.to_vec(), b"xycd");
    Ok(())
}

#[wasm_bindgen_test]
fn it_is_shared_by_clones() -> Result<(), Exception> {
    let memory = SharedArrayBuffer::new(4);
    let clone: SharedArrayBuffer = structured_clone(&memory)?.unchecked_into();
    Uint8Array::from(&clone).set_index(1, 5);
    assert_eq!(Uint8Array::from(&memory).to_vec(), [0, 5, 0, 0]);
    Ok(())
}
