//! Typed arrays and buffers.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{
    ArrayBuffer, BigInt64Array, BigUint64Array, DataView, Float16Array, Float32Array, Float64Array, Int8Array,
    Int16Array, Int32Array, Object, TypedArray, Uint8Array, Uint8ClampedArray, Uint16Array, Uint32Array,
};

#[wasm_bindgen]
extern "C" {
    fn eval(code: &str) -> JsValue;
    #[wasm_bindgen(js_namespace = Reflect)]
    fn get(object: &JsValue, key: &str) -> JsValue;
}

fn js(code: &str) -> JsValue {
    eval(&format!("({code})"))
}

#[wasm_bindgen_test]
fn each_kind_there_and_back() {
    macro_rules! each {
        ($($Array:ident $items:expr;)*) => {$(
            let items = $items;
            let array = $Array::from(&items[..]);
            assert!(js(stringify!($Array)) == get(array.as_ref(), "constructor"), stringify!($Array));
            assert_eq!(array.length(), items.len() as u32);
            assert_eq!(array.to_vec(), items);
            assert_eq!(array.get_index(1), Some(items[1]));
            assert_eq!(array.get_index(items.len() as u32), None);
            array.set_index(0, items[1]);
            assert_eq!(array.get_index(0), Some(items[1]));
            let mut target = items;
            array.copy_to(&mut target);
            assert_eq!(target[0], items[1]);
            array.copy_from(&items);
            assert_eq!(array.to_vec(), items);
            let own = get(get(array.as_ref(), "buffer").as_ref(), "byteLength").as_f64().unwrap();
            assert_eq!(own as usize, size_of_val(&items), "the array has a buffer of its own");
        )*};
    }
    each! {
        Int8Array [1, -2, i8::MIN];
        Uint8Array [1, 2, 255];
        Uint8ClampedArray [1, 2, 255];
        Int16Array [1, -2, i16::MIN];
        Uint16Array [1, 2, u16::MAX];
        Int32Array [1, -2, i32::MIN];
        Uint32Array [1, 2, u32::MAX];
        Float32Array [1.5, -2.0, f32::MAX];
        Float64Array [1.5, -2.0, f64::MIN_POSITIVE];
        BigInt64Array [1, -2, i64::MIN];
        BigUint64Array [1, 2, u64::MAX];
    }
}

#[wasm_bindgen_test]
fn half_precision() {
    let exists = !js("globalThis.Float16Array").is_undefined();
    match Float16Array::try_from(&[1.5, 1e9][..]) {
        Ok(array) => {
            assert!(exists);
            assert_eq!(array.to_vec(), [1.5, f32::INFINITY]);
            assert_eq!(array.get_index(0), Some(1.5));
        }
        Err(error) => {
            assert!(!exists);
            assert_eq!(error.message(), "Float16Array is not defined");
        }
    }
}

#[wasm_bindgen_test]
fn empty_ones() {
    let array = Float64Array::from(&[][..]);
    assert_eq!(array.length(), 0);
    assert!(array.to_vec().is_empty());
    array.copy_to(&mut []);
    array.copy_from(&[]);
}

#[wasm_bindgen_test]
fn large_ones() {
    let items: Vec<u32> = (0..1 << 20).collect();
    assert_eq!(Uint32Array::from(&items[..]).to_vec(), items);
}

#[wasm_bindgen_test]
fn detached_ones() {
    let array = Uint8Array::from(js(
        "(array => { structuredClone(array, { transfer: [array.buffer] }); return array })(new Uint8Array(4))",
    ));
    assert_eq!(array.length(), 0);
    assert_eq!(array.get_index(0), None);
    array.set_index(0, 1);
    assert!(array.to_vec().is_empty());
}

#[wasm_bindgen_test]
fn classes() {
    let floats = js("new Float32Array(2)");
    assert!(floats.has_type::<Float32Array>());
    assert!(floats.has_type::<Object>());
    assert!(!floats.has_type::<Float64Array>());
    assert!(!floats.has_type::<DataView>());
    assert!(js("new DataView(new ArrayBuffer(1))").has_type::<DataView>());
    assert!(js("new ArrayBuffer(1)").has_type::<ArrayBuffer>());
    assert!(!JsValue::UNDEFINED.has_type::<ArrayBuffer>());
    fn sum<T: web_bindings::TypedArrayItem<Number: Into<f64>>>(array: &TypedArray<T>) -> f64 {
        (0..array.length()).filter_map(|index| array.get_index(index)).map(Into::into).sum()
    }
    assert_eq!(sum(&Uint8Array::from(&[1, 2][..])) + sum(&Float32Array::from(&[0.5][..])), 3.5);
}

/// The table of handles is filled slot by slot. When it is full, the next handle makes it grow, and with it the memory:
/// if that were the handle of a view, the view would be detached.
#[wasm_bindgen_test]
fn views_survive_the_growth_of_memory() {
    let mut handles = Vec::new();
    let items = [7_u8; 10];
    let mut target = [0; 10];
    let array = Uint8Array::from(&items[..]);
    while handles.len() < 150_000 {
        handles.push(JsValue::from_f64(0.5));
        target.fill(0);
        array.copy_to(&mut target);
        assert_eq!(target, items, "with {} handles", handles.len());
    }
}
