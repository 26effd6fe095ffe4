//! Rust's numbers in the place of a buffer that a call may keep: a copy of them, which belongs to JavaScript.

use alloc::vec::Vec;

use wasm_bindgen::{Clamped, JsValue};

use super::array_buffer::ArrayBuffer;
use super::source::BufferItem;
use super::typed_array::{SliceItem, TypedArray, Uint8Array};
use crate::runtime::{IntoJs, property};

/// A slice, an array or a `Vec` of numbers, which is copied into a typed array.
///
/// It stands for a buffer in a union. A call may keep such a buffer, hand it to another thread or read it later, which
/// Rust's own memory must not be lent for.
pub trait IntoTypedArray {
    /// The kind of the numbers.
    type Item;

    /// A typed array of its own with the numbers.
    fn into_typed_array(self) -> TypedArray<Self::Item>;
}

macro_rules! numbers {
    ($([$($g:tt)*] $Numbers:ty),* $(,)?) => {$(
        impl<T: BufferItem + SliceItem<Number = T>, $($g)*> IntoTypedArray for $Numbers {
            type Item = T;
            fn into_typed_array(self) -> TypedArray<T> {
                TypedArray::from(&self[..])
            }
        }
    )*};
}
numbers!([] &[T], [] Vec<T>, [] &Vec<T>, [const N: usize] [T; N], [const N: usize] &[T; N]);

/// wasm-bindgen's word for the items of a `Uint8ClampedArray`.
macro_rules! clamped {
    ($($Numbers:ty)*) => {$(
        impl IntoTypedArray for Clamped<$Numbers> {
            type Item = Clamped<u8>;
            fn into_typed_array(self) -> TypedArray<Clamped<u8>> {
                TypedArray::from(&self.0[..])
            }
        }
    )*};
}
clamped!(&[u8] Vec<u8> &Vec<u8>);

/// A copy of numbers stands for a typed array.
macro_rules! stand_for {
    ($([$($g:tt)*] $Numbers:ty),* $(,)?) => {$(
        impl<T: BufferItem + SliceItem<Number = T>, $($g)*> IntoJs<TypedArray<T>> for $Numbers {
            fn to_value(&self) -> JsValue {
                TypedArray::from(&self[..]).into()
            }
        }
    )*};
}
stand_for!([] [T], [] Vec<T>, [const N: usize] [T; N]);

/// An `ArrayBuffer` of its own with the bytes.
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
pub fn buffer_of(bytes: impl IntoTypedArray<Item = u8>) -> ArrayBuffer {
    let array: Uint8Array = bytes.into_typed_array();
    property::get(&array, "buffer")
}
