//! Which buffers a call accepts.

use wasm_bindgen::Clamped;

use super::buffer::BufferItem;
use super::typed_array::{ArrayBuffer, DataView, F16, SharedArrayBuffer, TypedArray, TypedArrayItem};

/// `BufferSource`: any typed array, slice or `DataView`, and an `ArrayBuffer`.
#[derive(Clone, Copy, Debug)]
pub enum AnyBuffer {}

/// `ArrayBufferView`: any typed array, slice or `DataView`.
#[derive(Clone, Copy, Debug)]
pub enum AnyView {}

/// `AllowSharedBufferSource`: any typed array, slice or `DataView`, an `ArrayBuffer` and a `SharedArrayBuffer`.
#[derive(Clone, Copy, Debug)]
pub enum AnySharedBuffer {}

/// The numbers whose slices, and the classes whose instances, are accepted where a call takes a `K`: one of the markers
/// [`AnyBuffer`], [`AnyView`] and [`AnySharedBuffer`], or numbers of one type.
///
/// The type does not tell whether a typed array is on a [`SharedArrayBuffer`]. A call that refuses such throws a
/// `TypeError`.
pub trait LentAs<K> {}

macro_rules! markers {
    ($($K:ty)*) => {$(
        impl<T: BufferItem> LentAs<$K> for T {}
        impl<T: TypedArrayItem> LentAs<$K> for TypedArray<T> {}
        impl LentAs<$K> for DataView {}
    )*};
}
markers!(AnyBuffer AnyView AnySharedBuffer);

impl LentAs<AnyBuffer> for ArrayBuffer {}
impl LentAs<AnySharedBuffer> for ArrayBuffer {}
impl LentAs<AnySharedBuffer> for SharedArrayBuffer {}

macro_rules! numbers {
    ($($T:ty)*) => {$(
        impl LentAs<$T> for $T {}
        impl LentAs<$T> for TypedArray<$T> {}
    )*};
}
numbers!(i8 u8 i16 u16 i32 u32 i64 u64 f32 f64 F16 Clamped<u8>);
