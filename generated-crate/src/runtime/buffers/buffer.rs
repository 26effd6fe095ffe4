//! Buffers for calls that read or write them before they return: Rust's slices without a copy.

use core::marker::PhantomData;

use wasm_bindgen::JsValue;

use super::buffer_kind::AnyBuffer;
use super::into_buffer::NullableBuffer;
use super::lease::{Lease, Memory};
use super::source::Source;

/// A buffer that a call reads before it returns: a slice of numbers, or a typed array, an `ArrayBuffer` or a `DataView`.
///
/// Arguments are `impl Into<ReadBuffer<'_, K>>`: pass `&bytes[..]`, `&vec`, `&[1.0f32, 2.0]` or `&typed_array`. Nothing
/// is copied, unless the call does not accept the memory that the buffer is on: memory that threads share, as all of a
/// program with threads is, or a buffer that can be resized.
///
/// `K` says which buffers the call accepts: [`AnyBuffer`], [`AnyView`](crate::AnyView),
/// [`AnySharedBuffer`](crate::AnySharedBuffer), or only the numbers of one type, such as `f32`.
#[derive(Debug)]
pub struct ReadBuffer<'a, K = AnyBuffer>(pub(super) Source<'a>, pub(super) PhantomData<K>);

/// A buffer that a call writes before it returns: a `&mut` slice of numbers, or a typed array, an `ArrayBuffer` or a
/// `DataView`.
///
/// Arguments are `impl Into<WriteBuffer<'_, K>>`: pass `&mut bytes[..]`, `&mut vec` or `&typed_array`. `K` says which
/// buffers the call accepts, as for [`ReadBuffer`]. What the call writes to a copy is copied back when it returns.
#[derive(Debug)]
pub struct WriteBuffer<'a, K = AnyBuffer>(pub(super) Source<'a>, pub(super) PhantomData<K>);

/// Lends a buffer to a call, by the memory that the call accepts. Of a buffer on other memory it is given a copy.
macro_rules! lends {
    ($Buffer:ident, $end:path) => {
        #[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
        impl<K> $Buffer<'_, K> {
            /// To a call that accepts no shared memory.
            #[doc(hidden)]
            pub fn with<R>(self, call: impl FnOnce(&JsValue) -> R) -> R {
                self.lent(Memory::Own, call)
            }

            /// To a call that accepts shared memory.
            #[doc(hidden)]
            pub fn with_shared<R>(self, call: impl FnOnce(&JsValue) -> R) -> R {
                self.lent(Memory::Shared, call)
            }

            /// To a call that accepts memory that can be resized as well.
            #[doc(hidden)]
            pub fn with_any<R>(self, call: impl FnOnce(&JsValue) -> R) -> R {
                self.lent(Memory::Any, call)
            }

            /// [`with`](Self::with), or null in the place of `None`.
            #[doc(hidden)]
            pub fn with_nullable<R>(buffer: impl NullableBuffer<Self>, call: impl FnOnce(&JsValue) -> R) -> R {
                Self::nullable(buffer, Memory::Own, call)
            }

            /// [`with_shared`](Self::with_shared), or null in the place of `None`.
            #[doc(hidden)]
            pub fn with_nullable_shared<R>(
                buffer: impl NullableBuffer<Self>,
                call: impl FnOnce(&JsValue) -> R,
            ) -> R {
                Self::nullable(buffer, Memory::Shared, call)
            }

            /// [`with_any`](Self::with_any), or null in the place of `None`.
            #[doc(hidden)]
            pub fn with_nullable_any<R>(
                buffer: impl NullableBuffer<Self>,
                call: impl FnOnce(&JsValue) -> R,
            ) -> R {
                Self::nullable(buffer, Memory::Any, call)
            }

            fn nullable<R>(
                buffer: impl NullableBuffer<Self>,
                accepted: Memory,
                call: impl FnOnce(&JsValue) -> R,
            ) -> R {
                match buffer.into_buffer() {
                    Some(buffer) => buffer.lent(accepted, call),
                    None => call(&JsValue::NULL),
                }
            }

            fn lent<R>(self, accepted: Memory, call: impl FnOnce(&JsValue) -> R) -> R {
                let lease = self.0.lend(accepted);
                let result = call(lease.value());
                $end(lease);
                result
            }
        }
    };
}

lends!(ReadBuffer, drop);
lends!(WriteBuffer, Lease::write_back);
