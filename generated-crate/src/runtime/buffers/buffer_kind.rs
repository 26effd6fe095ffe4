//! The kinds of buffer that a call accepts.

use wasm_bindgen::Clamped;

use super::source::BufferItem;

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
/// The type does not tell whether a typed array is on a [`SharedArrayBuffer`](crate::SharedArrayBuffer). A call that
/// refuses such an array is given a copy.
pub trait LentAs<K> {}

impl<T: BufferItem> LentAs<AnyBuffer> for T {}
impl<T: BufferItem> LentAs<AnyView> for T {}
impl<T: BufferItem> LentAs<AnySharedBuffer> for T {}

macro_rules! numbers {
    ($($T:ty)*) => {$(
        impl LentAs<$T> for $T {}
    )*};
}
numbers!(i8 u8 i16 u16 i32 u32 i64 u64 f32 f64 Clamped<u8>);
