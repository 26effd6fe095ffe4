//! Buffers on memory that a call refuses, shared or resizable: where the buffer is lent, the call is given a copy.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    ArrayBuffer, ArrayBufferOptions, DataView, Exception, Float32Array, Function, JsCast, JsValue, SharedArrayBuffer,
    StructuredSerializeOptions, TextDecoder, TextEncoder, ToJs, Uint8Array, crypto, structured_clone_with_options,
};
use web_bindings_tests::Engine;

fn resizable(length: u32) -> Result<ArrayBuffer, Exception> {
    let options = ArrayBufferOptions::new();
    options.set_max_byte_length(64);
    ArrayBuffer::new_with_options(length, &options)
}

/// What JavaScript itself says: the binding would say the same if it passed the buffer on. Node converts by rules of its own.
fn assert_refused(bytes: &Uint8Array) {
    let function = Function::new_with_args("bytes", "crypto.getRandomValues(bytes)").expect("a function");
    let result = function.apply(&JsValue::UNDEFINED, &[bytes.to_js()]);
    assert_eq!(result.is_err(), Engine::running() != Engine::Node);
}

#[wasm_bindgen_test]
fn what_is_read_of_it() -> Result<(), Exception> {
    let text = Uint8Array::from(&resizable(4)?);
    assert_refused(&text);
    text.copy_from(b"abcd");
    let decoder = TextDecoder::new();
    assert_eq!(decoder.decode_with_input(&text)?, "abcd");
    assert_eq!(decoder.decode_with_input(&resizable(3)?)?, "\0\0\0");
    let view = DataView::new_with_byte_offset_and_byte_length(&text.buffer(), 1, 2)?;
    assert_eq!(decoder.decode_with_input(&view)?, "bc");
    let shared = Uint8Array::from(&SharedArrayBuffer::new(2));
    shared.copy_from(b"xy");
    assert_eq!(decoder.decode_with_input(&shared)?, "xy");
    Ok(())
}

#[wasm_bindgen_test]
fn what_is_written_to_it() -> Result<(), Exception> {
    for bytes in [Uint8Array::from(&resizable(8)?), Uint8Array::from(&SharedArrayBuffer::new(8))] {
        assert_refused(&bytes);
        bytes.copy_from(&[0; 8]);
        let result = TextEncoder::new().encode_into("ab", &bytes);
        assert_eq!((result.get_read(), result.get_written()), (Some(2), Some(2)));
        assert_eq!(bytes.to_vec(), b"ab\0\0\0\0\0\0");
        crypto().get_random_values(&bytes)?;
        assert_ne!(bytes.to_vec(), b"ab\0\0\0\0\0\0");
    }
    Ok(())
}

/// There is nothing in a buffer that is detached, and nothing in a view past the end of memory that has shrunk.
#[wasm_bindgen_test]
fn what_is_gone() -> Result<(), Exception> {
    let buffer = resizable(8)?;
    let past = Uint8Array::new_with_byte_offset_and_length(buffer.as_ref(), 4, 4)?;
    buffer.resize(2)?;
    assert_eq!(TextDecoder::new().decode_with_input(&past)?, "");
    let bytes = Uint8Array::from(&buffer);
    let options = StructuredSerializeOptions::new();
    structured_clone_with_options(&JsValue::NULL, options.set_transfer([&buffer]))?;
    assert_eq!(TextDecoder::new().decode_with_input(&bytes)?, "");
    assert_eq!(TextEncoder::new().encode_into("ab", &bytes).get_written(), Some(0));
    Ok(())
}

/// A slice and an array of a fixed length are passed as they are.
#[wasm_bindgen_test]
fn what_is_taken_is_not_copied() -> Result<(), Exception> {
    let array = Uint8Array::from([0; 4]);
    let seen = Function::new_with_args("array", "return array.buffer")?.apply(&JsValue::UNDEFINED, &[array.to_js()])?;
    assert_eq!(TextEncoder::new().encode_into("abc", &array).get_written(), Some(3));
    assert_eq!(Uint8Array::from(&seen.unchecked_into::<ArrayBuffer>()).to_vec(), b"abc\0");
    let floats = Float32Array::from([1.0]);
    assert!(crypto().get_random_values(&floats).is_err());
    Ok(())
}
