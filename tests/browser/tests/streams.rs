//! Streams, in a page and in Node: a body in chunks, compression, a stream whose source is Rust.
#![cfg(target_arch = "wasm32")]

use std::cell::Cell;
use std::rc::Rc;

use futures_util::{StreamExt, TryStreamExt};
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    CompressionFormat, CompressionStream, DecompressionStream, Exception, JsValue, ReadableStream,
    ReadableStreamController, ReadableStreamDefaultController, ReadableWritablePair, Response, Uint8Array,
    UnderlyingSource, fetch,
};
use web_bindings_tests::test_server;

#[wasm_bindgen_test]
async fn a_body_is_a_stream_of_chunks() -> Result<(), Exception> {
    let body = fetch(&format!("{}/slow", test_server())).await?.body().expect("a body");
    let chunks = body.values()?.with_items::<Uint8Array>().into_stream();
    let bytes: Vec<Vec<u8>> = chunks.map_ok(|chunk| chunk.to_vec()).try_collect().await?;
    assert!(bytes.len() > 1, "{bytes:?}");
    assert_eq!(String::from_utf8_lossy(&bytes.concat()), "one two three four five");
    Ok(())
}

#[wasm_bindgen_test]
async fn a_body_is_read_without_a_crate_of_streams() -> Result<(), Exception> {
    let body = fetch(&format!("{}/slow", test_server())).await?.body().expect("a body");
    let chunks = body.values()?.with_items::<Uint8Array>();
    let mut length = 0;
    while let Some(chunk) = chunks.next().await {
        length += chunk?.length();
    }
    assert_eq!(length, 23);
    Ok(())
}

#[wasm_bindgen_test]
async fn what_is_compressed_comes_back() -> Result<(), Exception> {
    let text = "over and over and ".repeat(100);
    let compressor = CompressionStream::new(CompressionFormat::Gzip)?;
    let decompressor = DecompressionStream::new(CompressionFormat::Gzip)?;
    let pair = |readable, writable| ReadableWritablePair::new(&readable, &writable);

    let body = Response::new_with_body(&text)?.body().expect("a body");
    let compressed = body.pipe_through(&pair(compressor.readable(), compressor.writable()))?;
    let bytes = Response::new_with_body(&compressed)?.bytes().await?;
    assert!(bytes.length() < 100, "{}", bytes.length());

    let body = Response::new_with_body(&bytes)?.body().expect("a body");
    let text_again = body.pipe_through(&pair(decompressor.readable(), decompressor.writable()))?;
    assert_eq!(Response::new_with_body(&text_again)?.text().await?, text);
    Ok(())
}

fn controller(controller: ReadableStreamController) -> ReadableStreamDefaultController {
    match controller {
        ReadableStreamController::ReadableStreamDefaultController(controller) => controller,
        other => panic!("a default controller, not {other:?}"),
    }
}

#[wasm_bindgen_test]
async fn a_source_in_rust() -> Result<(), Exception> {
    let started = Rc::new(Cell::new(false));
    let source = UnderlyingSource::new();
    source
        .set_start({
            let started = started.clone();
            move |_: ReadableStreamController| started.set(true)
        })
        .set_pull({
            let mut next = 0;
            move |stream: ReadableStreamController| {
                next += 1;
                let (stream, next) = (controller(stream), next);
                async move {
                    // Whatever a pull waits for.
                    web_bindings::Promise::<()>::resolve(()).await?;
                    match next {
                        1..=3 => stream.enqueue_with_chunk(&JsValue::from(next * 10)),
                        _ => stream.close(),
                    }
                }
            }
        });
    let stream = ReadableStream::new_with_underlying_source(&source)?;
    let numbers: Vec<_> = stream.values()?.with_items::<u32>().into_stream().collect().await;
    let numbers: Vec<u32> = numbers.into_iter().collect::<Result<_, _>>()?;
    assert!(started.get());
    assert_eq!(numbers, [10, 20, 30]);
    Ok(())
}

#[wasm_bindgen_test]
async fn a_source_that_fails() -> Result<(), Exception> {
    let source = UnderlyingSource::new();
    source.set_pull(async |_: ReadableStreamController| Err(Exception::new("the well is dry")));
    let stream = ReadableStream::new_with_underlying_source(&source)?;
    let mut chunks = stream.values()?.into_stream();
    let error = chunks.next().await.expect("an item").expect_err("an error");
    assert_eq!(error.message(), "the well is dry");
    assert!(chunks.next().await.is_none());
    Ok(())
}

#[wasm_bindgen_test]
async fn cancelling_tells_the_source() -> Result<(), Exception> {
    let reason = Rc::new(std::cell::RefCell::new(None));
    let source = UnderlyingSource::new();
    source.set_cancel({
        let reason = reason.clone();
        move |why: JsValue| {
            reason.replace(why.as_string());
            async { Ok(()) }
        }
    });
    let stream = ReadableStream::new_with_underlying_source(&source)?;
    stream.cancel_with_reason(&"enough".into()).await?;
    assert_eq!(reason.take().as_deref(), Some("enough"));
    Ok(())
}
