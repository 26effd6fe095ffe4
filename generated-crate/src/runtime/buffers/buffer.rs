//! Buffers for calls that read or write them before they return: Rust's slices without a copy.

use core::marker::PhantomData;

use wasm_bindgen::JsValue;

use super::buffer_kind::AnyBuffer;
use super::source::{Source, copy, private};
use crate::runtime::{Exception, Js, js};

/// A buffer that a call reads before it returns: a slice of numbers, or a typed array, an `ArrayBuffer` or a `DataView`.
///
/// Arguments are `impl Into<ReadBuffer<'_, K>>`: pass `&bytes[..]`, `&vec`, `&[1.0f32, 2.0]` or `&typed_array`. Nothing
/// is copied, except in a program with shared memory for calls that do not accept that.
///
/// `K` says which buffers the call accepts: [`AnyBuffer`], [`AnyView`](crate::AnyView),
/// [`AnySharedBuffer`](crate::AnySharedBuffer), or only the numbers of one type, such as `f32`.
#[derive(Debug)]
pub struct ReadBuffer<'a, K = AnyBuffer>(pub(super) Source<'a>, pub(super) PhantomData<K>);

/// A buffer that a call writes before it returns: a `&mut` slice of numbers, or a typed array, an `ArrayBuffer` or a
/// `DataView`.
///
/// Arguments are `impl Into<WriteBuffer<'_, K>>`: pass `&mut bytes[..]`, `&mut vec` or `&typed_array`. `K` says which
/// buffers the call accepts, as for [`ReadBuffer`].
#[derive(Debug)]
pub struct WriteBuffer<'a, K = AnyBuffer>(pub(super) Source<'a>, pub(super) PhantomData<K>);

/// JavaScript's types that are buffers or views of buffers.
pub trait BufferObject: AsRef<JsValue> + private::Sealed {}

/// Whether memory is shared between threads, so that views of it are too.
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
const SHARED: bool = cfg!(target_feature = "atomics");

#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
impl<K> ReadBuffer<'_, K> {
    /// Lends the buffer to a call that does not accept shared memory.
    pub(crate) fn with<R>(self, call: impl FnOnce(&JsValue) -> R) -> R {
        self.0.with(|view, of_memory| match SHARED && of_memory {
            true => call(&copy(view)),
            false => call(view),
        })
    }

    /// Lends the buffer to a call that accepts shared memory.
    pub(crate) fn with_shared<R>(self, call: impl FnOnce(&JsValue) -> R) -> R {
        self.0.with(|view, _| call(view))
    }
}

#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
impl<K> WriteBuffer<'_, K> {
    /// Lends the buffer to a call that does not accept shared memory.
    pub(crate) fn with<R>(self, call: impl FnOnce(&JsValue) -> R) -> R {
        self.0.with(|view, of_memory| {
            if !(SHARED && of_memory) {
                return call(view);
            }
            let copy = copy(view);
            let result = call(&copy);
            // Fails only if the call has detached the copy, and then there is nothing to take over.
            let _ = Js::rt_fill_from(js(view), &copy);
            result
        })
    }

    /// Lends the buffer to a call that accepts shared memory.
    pub(crate) fn with_shared<R>(self, call: impl FnOnce(&JsValue) -> R) -> R {
        self.0.with(|view, _| call(view))
    }
}

imports! {
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn rt_fill_from(this: &Js, source: &JsValue) -> Result<(), Exception>;
}
