//! Threads: workers of one program that share its memory.
//!
//! In a build with `-C target-feature=+atomics`, which takes a standard library with threads. With a nightly Rust that has
//! `rust-src`, and the test runner of `cargo xtask tools`:
//!
//! ```text
//! RUSTFLAGS="-C target-feature=+atomics,+bulk-memory -C link-arg=--shared-memory -C link-arg=--import-memory \
//!     -C link-arg=--max-memory=1073741824 -C link-arg=--export=__wasm_init_tls -C link-arg=--export=__tls_size \
//!     -C link-arg=--export=__tls_align -C link-arg=--export=__tls_base" \
//! cargo test -Zbuild-std=std,panic_abort,test --target wasm32-unknown-unknown -p web-bindings-threads
//! ```
#![cfg(all(target_arch = "wasm32", target_feature = "atomics"))]

use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::task::{Poll, Waker};

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    Array, ArrayBuffer, AsyncIter, AudioBuffer, AudioBufferOptions, Blob, BlobPart, BlobPropertyBag, Callback,
    Exception, FrameRequestCallback, Function, HtmlElement, Iter, JsCast, JsString, JsValue, Listener, Object,
    OfflineAudioContext, Promise, PromiseFuture, ReadBuffer, Record, SharedArrayBuffer, TextDecoder, TextEncoder,
    Uint8Array, Url, WebAssembly, Worker, WorkerOptions, WorkerType, WriteBuffer, crypto, events, window,
};

wasm_bindgen_test_configure!(run_in_browser);

/// JavaScript values belong to their thread: whatever has one stays there. Does not compile if a `T` is `Send` or `Sync`.
macro_rules! stays_on_its_thread {
    ($($T:ty),* $(,)?) => {
        const _: () = {
            trait Stays<Why> {
                const YES: () = ();
            }
            struct Sent;
            struct Lent;
            impl<T: ?Sized> Stays<()> for T {}
            impl<T: ?Sized + Send> Stays<Sent> for T {}
            impl<T: ?Sized + Sync> Stays<Lent> for T {}
            // With a second implementation, which one is meant could not be inferred.
            $(let () = <$T as Stays<_>>::YES;)*
        };
    };
}
stays_on_its_thread! {
    JsValue, Object, JsString, Exception,
    Array<u32>, Record<f64>, Promise<()>, PromiseFuture<u32>, Iter<f64>, AsyncIter<JsValue>,
    Function<fn(u32)>, Callback<fn(u32)>, Listener,
    ArrayBuffer, SharedArrayBuffer, Uint8Array, ReadBuffer<'static>, WriteBuffer<'static, f32>,
    // Of each kind that is generated: a class, a dictionary, a union, a callback.
    HtmlElement, BlobPropertyBag, BlobPart, FrameRequestCallback,
}

type Job = Box<dyn FnOnce() + Send>;

/// What a thread does: one job, whose address it is sent.
#[wasm_bindgen]
pub fn run_job(job: usize) {
    // SAFETY: `spawn` made it of a box, and sends it to one worker.
    let job = unsafe { Box::from_raw(job as *mut Job) };
    job();
}

/// Runs a job in a worker of its own. The promise is that the worker is done.
fn spawn(job: impl FnOnce() + Send + 'static) -> Result<Promise<()>, Exception> {
    let origin = window().expect("a page").location().origin()?;
    let script = format!(
        "import init, {{ run_job }} from '{origin}/wasm-bindgen-test';
         onmessage = async ({{ data: [module, memory, job] }}) => {{
             await init({{ module_or_path: module, memory }});
             run_job(job);
             postMessage('done');
         }};"
    );
    let kind = BlobPropertyBag::new();
    let blob = Blob::new_with_blob_parts_and_options([&*script], kind.set_type("text/javascript"))?;
    let worker =
        Worker::new_with_options(&Url::create_object_url(&blob), WorkerOptions::new().set_type(WorkerType::Module))?;
    let job: Box<Job> = Box::new(Box::new(job));
    let message = [wasm_bindgen::module(), wasm_bindgen::memory(), JsValue::from(Box::into_raw(job) as usize)];
    worker.post_message(&Array::<JsValue>::of(message))?;
    let failing = worker.clone();
    Ok(Promise::new(move |resolve, reject| {
        let this = worker.clone();
        worker
            .listen(events::Message, move |_| {
                this.terminate();
                resolve.with(())
            })
            .forget();
        failing.listen(events::Error, move |_| reject.with(Exception::new("the worker failed"))).forget();
    }))
}

/// A future that gives its waker away once, and is done the next time.
async fn handed_over(wakers: Sender<Waker>) {
    let mut waits = true;
    std::future::poll_fn(move |context| match std::mem::take(&mut waits) {
        true => {
            wakers.send(context.waker().clone()).expect("the other end");
            Poll::Pending
        }
        false => Poll::Ready(()),
    })
    .await
}

fn wakers() -> (Sender<Waker>, Receiver<Waker>) {
    channel()
}

#[wasm_bindgen_test]
async fn a_future_is_woken_from_another_thread() -> Result<(), Exception> {
    let (sender, receiver) = wakers();
    let woken = Promise::<u32>::from_future(async move {
        handed_over(sender.clone()).await;
        handed_over(sender).await;
        Ok(7)
    });
    let worker = spawn(move || {
        for waker in receiver {
            waker.wake();
        }
    })?;
    assert_eq!(woken.await?, 7);
    worker.await
}

#[wasm_bindgen_test]
async fn a_future_whose_waker_another_thread_drops_is_freed() -> Result<(), Exception> {
    let (sender, receiver) = wakers();
    let token = Rc::new(());
    let held = token.clone();
    drop(Promise::<()>::from_future(async move {
        handed_over(sender).await;
        drop(held);
        Ok(())
    }));
    assert_eq!(Rc::strong_count(&token), 2);
    spawn(move || drop(receiver.recv()))?.await?;
    for _ in 0..100 {
        if Rc::strong_count(&token) == 1 {
            return Ok(());
        }
        Promise::<()>::resolve(()).await?;
    }
    panic!("the future is still there");
}

/// The wakers that came to a thread after the future was done.
#[wasm_bindgen_test]
async fn a_waker_outlives_its_future() -> Result<(), Exception> {
    let (sender, receiver) = wakers();
    let again = sender.clone();
    Promise::<()>::from_future(async move {
        let waker = std::future::poll_fn(|context| Poll::Ready(context.waker().clone())).await;
        sender.send(waker).expect("the other end");
        Ok(())
    })
    .await?;
    drop(again);
    spawn(move || receiver.into_iter().for_each(Waker::wake))?.await
}

/// Slices go to calls that do not accept shared memory as copies, and come back filled.
#[wasm_bindgen_test]
async fn slices_of_shared_memory() -> Result<(), Exception> {
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    assert!(memory.buffer().has_type::<SharedArrayBuffer>());

    let mut bytes = [0u8; 32];
    crypto().get_random_values(&mut bytes)?;
    assert_ne!(bytes, [0; 32]);
    let digest = crypto().subtle().expect("a secure context").digest("SHA-1", b"abc").await?;
    assert_eq!(Uint8Array::from(digest).to_vec()[..4], [0xa9, 0x99, 0x3e, 0x36]);

    let audio = AudioBuffer::new(&AudioBufferOptions::new(3, 8000.0))?;
    audio.copy_to_channel(&[0.25, 0.5, 1.0], 0)?;
    let mut samples = [0f32; 3];
    audio.copy_from_channel(&mut samples, 0)?;
    assert_eq!(samples, [0.25, 0.5, 1.0]);
    let analyser = OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(1, 128, 8000.0)?
        .create_analyser()?;
    let mut frequencies = [0f32; 4];
    analyser.get_float_frequency_data(&mut frequencies);
    assert_eq!(frequencies, [f32::NEG_INFINITY; 4]);

    // The WebIDL says that these accept it, Chromium does not.
    assert_eq!(TextDecoder::new().decode_with_input(b"text")?, "text");
    let mut text = [0u8; 4];
    TextEncoder::new().encode_into("Text", &mut text);
    assert_eq!(&text, b"Text");
    Ok(())
}

/// The same on a thread that has JavaScript values of its own.
#[wasm_bindgen_test]
async fn on_another_thread() -> Result<(), Exception> {
    let (sender, receiver) = channel();
    spawn(move || {
        let mut bytes = [0u8; 16];
        let filled = crypto().get_random_values(&mut bytes).map_err(|error| error.to_string());
        let is_array = JsValue::from(Uint8Array::from(bytes)).has_type::<Uint8Array>();
        sender.send((filled, bytes, is_array)).expect("the other end");
    })?
    .await?;
    let (filled, bytes, is_array) = receiver.recv().expect("an answer");
    assert_eq!(filled, Ok(()));
    assert!(is_array && bytes != [0; 16]);
    Ok(())
}
