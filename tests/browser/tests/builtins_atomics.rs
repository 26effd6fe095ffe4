//! `SharedArrayBuffer` and `Atomics`: every operation, of both widths; waiting and waking. Node has them always, a page
//! only where it is isolated from other origins.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    ArrayBufferOptions, Atomics, BigInt, BigInt64Array, Float64Array, Int32Array, JsCast, JsValue, SharedArrayBuffer,
    TypedArray, Uint8Array, supports,
};
use web_bindings_tests::{engine_has, js};

#[wasm_bindgen_test]
fn operations() {
    let array = Int32Array::from([0b1100, 5]);
    assert_eq!(Atomics::and(&array, 0, 0b0110).unwrap(), 0b1100);
    assert_eq!(Atomics::or(&array, 0, 0b0001).unwrap(), 0b0100);
    assert_eq!(Atomics::xor(&array, 0, 0b0100).unwrap(), 0b0101);
    assert_eq!(Atomics::sub(&array, 1, 7).unwrap(), 5);
    assert_eq!(array.to_vec(), [1, -2]);
    assert_eq!(Atomics::add(&array, 1, i32::MIN).unwrap(), -2);
    assert_eq!(Atomics::load(&array, 1).unwrap(), i32::MAX - 1, "it goes round");
    assert_eq!(Atomics::store(&array, 0, -3).unwrap(), -3);
    assert_eq!(Atomics::exchange(&array, 0, 4).unwrap(), -3);
    assert_eq!(Atomics::compare_exchange(&array, 0, 9, 1).unwrap(), 4, "another value than expected");
    assert_eq!(Atomics::compare_exchange(&array, 0, 4, 1).unwrap(), 4);
    assert_eq!(array.get_index(0), Some(1));
    let bytes = Uint8Array::from([255]);
    assert_eq!(Atomics::add(&bytes, 0, 1).unwrap(), 255);
    assert_eq!(bytes.to_vec(), [0]);
    for size in [1, 2, 4, 8] {
        assert!(Atomics::is_lock_free(size));
    }
    assert!(!Atomics::is_lock_free(3));
    assert_eq!(Atomics::to_string_tag(), "Atomics");
}

#[wasm_bindgen_test]
fn operations_of_64_bits() {
    let big = |number: i64| BigInt::from(number);
    let array = BigInt64Array::from([0b1100i64]);
    assert_eq!(Atomics::and_bigint(&array, 0, &big(0b0110)).unwrap(), big(0b1100));
    assert_eq!(Atomics::or_bigint(&array, 0, &big(1)).unwrap(), big(0b0100));
    assert_eq!(Atomics::xor_bigint(&array, 0, &big(4)).unwrap(), big(0b0101));
    assert_eq!(Atomics::sub_bigint(&array, 0, &big(2)).unwrap(), big(1));
    assert_eq!(Atomics::exchange_bigint(&array, 0, &big(i64::MAX)).unwrap(), big(-1));
    assert_eq!(Atomics::add_bigint(&array, 0, &big(1)).unwrap(), big(i64::MAX));
    assert_eq!(Atomics::load_bigint(&array, 0).unwrap(), big(i64::MIN));
    assert_eq!(Atomics::store_bigint(&array, 0, &big(3)).unwrap(), big(3));
    assert_eq!(Atomics::compare_exchange_bigint(&array, 0, &big(3), &big(4)).unwrap(), big(3));
    assert_eq!(array.to_vec(), [4]);
    assert_eq!(Atomics::add(&array, 0, 1).unwrap_err().name(), "TypeError", "numbers are no `bigint`s");
}

#[wasm_bindgen_test]
fn what_has_no_atomic_operations() {
    let array = Int32Array::from([0]);
    assert_eq!(Atomics::load(&array, 1).unwrap_err().name(), "RangeError");
    assert_eq!(Atomics::store(&array, u32::MAX, 0).unwrap_err().name(), "RangeError");
    for array in [js("[0]"), js("new Float64Array(1)"), js("new Uint8ClampedArray(1)"), js("{}")] {
        assert_eq!(Atomics::add(array.unchecked_ref(), 0, 1).unwrap_err().name(), "TypeError");
    }
    assert_eq!(Atomics::notify(&array, 0).unwrap(), 0, "nobody can wait there");
    assert_eq!(Atomics::wait(&array, 0, 0).unwrap_err().name(), "TypeError", "not shared");
    assert_eq!(Atomics::wait_async(&array, 0, 0).unwrap_err().name(), "TypeError");
    assert_eq!(Atomics::notify(&Float64Array::from([0.0]), 0).unwrap_err().name(), "TypeError");
    let detached =
        js("(() => { const a = new Int32Array(1); structuredClone(0, { transfer: [a.buffer] }); return a })()");
    assert_eq!(Atomics::load(detached.unchecked_ref(), 0).unwrap_err().name(), "TypeError");
}

/// Whether the class is there; a page that is not isolated has to say that it is not.
fn can_share() -> bool {
    if supports::global("SharedArrayBuffer") {
        return true;
    }
    assert!(supports::global("document"), "only pages may lack it");
    assert!(SharedArrayBuffer::new_with_options(8, &ArrayBufferOptions::new()).is_err());
    false
}

#[wasm_bindgen_test]
fn shared_buffers() {
    if !can_share() {
        return;
    }
    let buffer = SharedArrayBuffer::new(8);
    assert_eq!((buffer.byte_length(), buffer.max_byte_length(), buffer.growable()), (8, 8, false));
    assert_eq!(buffer.grow(8).unwrap_err().name(), "TypeError");
    assert_eq!(SharedArrayBuffer::new(0).byte_length(), 0);
    let options = ArrayBufferOptions::new();
    options.set_max_byte_length(4);
    assert_eq!(SharedArrayBuffer::new_with_options(8, &options).unwrap_err().name(), "RangeError");
    options.set_max_byte_length(16);
    let growing = SharedArrayBuffer::new_with_options(8, &options).unwrap();
    let array = TypedArray::<i32>::new(&growing).unwrap();
    growing.grow(16).unwrap();
    assert_eq!((growing.byte_length(), array.length()), (16, 4), "the view grows with it");
    assert_eq!(growing.grow(17).unwrap_err().name(), "RangeError");
    assert_eq!(growing.grow(4).unwrap_err().name(), "RangeError", "it never shrinks");
    let copy = buffer.slice_with_end(-4, -1);
    assert_eq!((copy.byte_length(), copy.to_string_tag().as_str()), (3, "SharedArrayBuffer"));
    let one = TypedArray::<u8>::new(&buffer).unwrap();
    one.set_index(7, 9);
    assert_eq!(TypedArray::<u8>::new(&buffer).unwrap().get_index(7), Some(9), "both are of the same memory");
    assert!(JsValue::from(buffer).dyn_into::<web_bindings::ArrayBuffer>().is_err());
}

#[wasm_bindgen_test]
fn waiting() {
    if !can_share() {
        return;
    }
    let array = TypedArray::<i32>::new(&SharedArrayBuffer::new(8)).unwrap();
    // A page's own thread may not wait.
    match Atomics::wait_with_timeout(&array, 0, 0, 1.0) {
        Ok(outcome) => assert_eq!(outcome, "timed-out"),
        Err(error) => assert_eq!(error.name(), "TypeError"),
    }
    if let Ok(outcome) = Atomics::wait(&array, 0, 1) {
        assert_eq!(outcome, "not-equal");
    }
    let wide = TypedArray::<i64>::new(&SharedArrayBuffer::new(8)).unwrap();
    if let Ok(outcome) = Atomics::wait_bigint_with_timeout(&wide, 0, &BigInt::from(0i64), -1.0) {
        assert_eq!(outcome, "timed-out", "a time that is over");
    }
    assert!(Atomics::wait(&array, 2, 0).is_err(), "past the end");
}

#[wasm_bindgen_test]
async fn waiting_for_a_promise() {
    if !can_share() || !engine_has("Atomics.waitAsync") {
        return;
    }
    let array = TypedArray::<i32>::new(&SharedArrayBuffer::new(4)).unwrap();
    let now = Atomics::wait_async(&array, 0, 1).unwrap();
    assert!(!now.get_async());
    // The text itself, which is awaited as a promise of it is.
    assert_eq!(JsValue::from(now.get_value()), "not-equal");
    assert_eq!(now.get_value().await.unwrap(), "not-equal");
    let later = Atomics::wait_async(&array, 0, 0).unwrap();
    assert!(later.get_async());
    assert_eq!(Atomics::notify_with_count(&array, 0, 0).unwrap(), 0, "nobody was to be woken");
    assert_eq!(Atomics::notify(&array, 0).unwrap(), 1);
    assert_eq!(later.get_value().await.unwrap(), "ok");
    let timed = Atomics::wait_async_with_timeout(&array, 0, 0, 1.0).unwrap();
    assert_eq!(timed.get_value().await.unwrap(), "timed-out");
    let wide = TypedArray::<i64>::new(&SharedArrayBuffer::new(8)).unwrap();
    let now = Atomics::wait_async_bigint(&wide, 0, &BigInt::from(1i64)).unwrap();
    assert_eq!(now.get_value().await.unwrap(), "not-equal");
}

#[wasm_bindgen_test]
fn pausing() {
    if !engine_has("Atomics.pause") {
        return;
    }
    Atomics::pause().unwrap();
    Atomics::pause_with_iterations(3).unwrap();
}
