//! What each class of API does with a buffer: reads it now, writes it now, keeps, transfers or awaits it.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_bindings::{
    Blob, BlobPart, Exception, ImageData, ImageDataArray, MessageChannel, ReadableStreamByobReader, Response,
    TextDecoder, TextEncoder, Uint8Array, Uint8ClampedArray, crypto,
};

wasm_bindgen_test_configure!(run_in_browser);

/// The call is done with the slice when it returns, even if its promise is not: bytes written to the slice
/// afterwards, and where memory then grows, does not matter.
#[wasm_bindgen_test]
async fn reads_now() -> Result<(), Exception> {
    let mut bytes = b"abc".to_vec();
    let digest = crypto().subtle().expect("a secure context").digest("SHA-1", &bytes);
    bytes.fill(0);
    let grown = vec![1u8; 1 << 22];
    assert_eq!(Uint8Array::from(digest.await?).to_vec()[..4], [0xa9, 0x99, 0x3e, 0x36]);
    assert_eq!(TextDecoder::new().decode_with_input(&b"text"[..])?, "text");
    drop((bytes, grown));
    Ok(())
}

#[wasm_bindgen_test]
fn writes_now() -> Result<(), Exception> {
    let mut bytes = vec![0u8; 64];
    crypto().get_random_values(&mut bytes[..32])?;
    assert_ne!(bytes[..32], [0; 32]);
    assert_eq!(bytes[32..], [0; 32]);
    let mut target = [0u8; 8];
    let result = TextEncoder::new().encode_into("Grüße", &mut target);
    assert_eq!((result.get_read(), result.get_written()), (Some(5), Some(7)));
    assert_eq!(&target[..7], "Grüße".as_bytes());
    // A typed array is taken in the place of a slice.
    let array = Uint8Array::from([0; 8]);
    TextEncoder::new().encode_into("ab", &array);
    assert_eq!(array.to_vec()[..3], [b'a', b'b', 0]);
    Ok(())
}

/// A buffer that JavaScript keeps is its own: both sides see it, and a slice is not accepted.
#[wasm_bindgen_test]
fn keeps() -> Result<(), Exception> {
    let bytes = Uint8ClampedArray::from([1, 2, 3, 4]);
    let image = ImageData::new_with_data(ImageDataArray::from(&bytes), 1)?;
    bytes.set_index(0, 9);
    let ImageDataArray::Uint8ClampedArray(kept) = image.data() else { panic!("bytes") };
    assert_eq!(kept.to_vec(), [9, 2, 3, 4]);
    Ok(())
}

/// The copy in an object that outlives the call is not changed when the slice changes.
#[wasm_bindgen_test]
async fn copies() -> Result<(), Exception> {
    let bytes = Uint8Array::from([1, 2, 3]);
    let blob = Blob::new_with_blob_parts([BlobPart::from(&bytes)])?;
    bytes.set_index(0, 9);
    assert_eq!(Uint8Array::from(blob.array_buffer().await?).to_vec(), [1, 2, 3]);
    Ok(())
}

#[wasm_bindgen_test]
async fn transfers() -> Result<(), Exception> {
    let buffer = Response::new_with_body("abc")?.array_buffer().await?;
    let bytes = Uint8Array::from(&buffer);
    MessageChannel::new().port1().post_message_with_transfer(&buffer, [&buffer])?;
    assert_eq!((bytes.length(), bytes.to_vec()), (0, vec![]));
    Ok(())
}

/// A reader that brings its own buffer takes it away, and gives another on the same memory.
#[wasm_bindgen_test]
async fn awaits() -> Result<(), Exception> {
    let stream = Response::new_with_body("abc")?.body().expect("a body");
    let reader = ReadableStreamByobReader::new(&stream)?;
    let mine = Uint8Array::from([0; 8]);
    let read = reader.read(&mine).await?;
    assert_eq!(mine.length(), 0);
    assert_eq!(Uint8Array::from(read.get_value()).to_vec(), b"abc");
    Ok(())
}
