//! Buffers for calls that read or write them before they return: Rust's slices without a copy.
//!
//! # Why the views are safe
//!
//! A view of WebAssembly's memory is a typed array on the memory's own buffer. It is sound only as long as the slice
//! it was made of is borrowed, and it is valid only until the memory grows, when the buffer is detached.
//!
//! * It does not outlive the borrow: [`ReadBuffer::with`] makes it, lends it to one call, and drops it. The generator
//!   uses these types only for parameters that the call is done with when it returns. A callee that kept the view all
//!   the same would break its own specification, and would see memory that is no longer the slice's.
//! * Memory does not grow under it: the view is made last, when all other arguments have been converted, and neither
//!   making it nor passing it on allocates. Its handle needs a free slot in wasm-bindgen's table of references, which
//!   can allocate memory when it is full; so a slot is taken and freed again before the view is made.
//! * What JavaScript writes through the view of a `&mut` slice, it writes while nothing else can use the slice.
//!
//! In a program with shared memory the buffer is a `SharedArrayBuffer`, which most calls refuse; then [`with`]
//! (ReadBuffer::with) passes a copy, and only [`with_shared`](ReadBuffer::with_shared), for parameters that are
//! `[AllowShared]`, the view itself.

use core::marker::PhantomData;

use wasm_bindgen::{Clamped, JsValue};

use super::buffer_kind::AnyBuffer;
use super::into_buffer::NullableBuffer;
use crate::runtime::{Exception, Js, global, js};

/// What a call reads before it returns: a slice of numbers, or a typed array, an `ArrayBuffer` or a `DataView`.
///
/// Arguments are `impl Into<ReadBuffer<'_, K>>`: pass `&bytes[..]`, `&vec`, `&[1.0f32, 2.0]` or `&typed_array`. Nothing
/// is copied, except in a program with shared memory for calls that do not accept that.
///
/// `K` says what the call accepts: [`AnyBuffer`], [`AnyView`](crate::AnyView), [`AnySharedBuffer`](crate::AnySharedBuffer), or only
/// the numbers of one type, such as `f32`.
#[derive(Debug)]
pub struct ReadBuffer<'a, K = AnyBuffer>(pub(super) Source<'a>, pub(super) PhantomData<K>);

/// What a call writes before it returns: a `&mut` slice of numbers, or a typed array, an `ArrayBuffer` or a `DataView`.
///
/// Arguments are `impl Into<WriteBuffer<'_, K>>`: pass `&mut bytes[..]`, `&mut vec` or `&typed_array`. `K` says what
/// the call accepts, as for [`ReadBuffer`].
#[derive(Debug)]
pub struct WriteBuffer<'a, K = AnyBuffer>(pub(super) Source<'a>, pub(super) PhantomData<K>);

#[derive(Debug)]
pub(super) enum Source<'a> {
    /// A buffer of JavaScript's.
    Js(&'a JsValue),
    /// A slice that is borrowed for `'a`: shared in a `ReadBuffer`, exclusively in a `WriteBuffer`.
    Memory { data: *const (), length: usize, view: unsafe fn(*const (), usize) -> JsValue, slice: PhantomData<&'a ()> },
}

impl<'a> Source<'a> {
    pub(super) fn of<T: BufferItem>(slice: &'a [T]) -> Self {
        Source::slice(slice.as_ptr(), slice.len())
    }

    pub(super) fn of_mut<T: BufferItem>(slice: &'a mut [T]) -> Self {
        // JavaScript's writes are by address: they are allowed since the pointer's provenance is exposed.
        let data = slice.as_mut_ptr();
        data.expose_provenance();
        Source::slice(data, slice.len())
    }

    /// Of the slice of these parts, which must be borrowed for as long as the source is there.
    fn slice<T: BufferItem>(data: *const T, length: usize) -> Self {
        /// # Safety
        ///
        /// As for `core::slice::from_raw_parts`, for as long as the view is used.
        unsafe fn view<T: BufferItem>(data: *const (), length: usize) -> JsValue {
            // SAFETY: the caller's promise is the same.
            T::view(unsafe { core::slice::from_raw_parts(data.cast(), length) })
        }
        Source::Memory { data: data.cast(), length, view: view::<T>, slice: PhantomData }
    }

    /// Lends the buffer or a view of the slice to `f`, and says whether it is a view.
    fn with<R>(&self, f: impl FnOnce(&JsValue, bool) -> R) -> R {
        match *self {
            Source::Js(value) => f(value, false),
            Source::Memory { data, length, view, .. } => {
                reserve_handle();
                // SAFETY: `data` and `length` are those of a slice that is borrowed for longer than `self` is.
                f(&unsafe { view(data, length) }, true)
            }
        }
    }
}

/// Sees to it that the next handle needs no memory: cloning a handle takes a slot, dropping it frees the slot.
fn reserve_handle() {
    drop(global::with(|global| global.as_value().clone()));
}

/// Whether memory is shared between threads, so that views of it are too.
const SHARED: bool = cfg!(target_feature = "atomics");

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

/// Lends a buffer or null.
macro_rules! nullable {
    ($Buffer:ident) => {
        impl<K> $Buffer<'_, K> {
            /// [`with`](Self::with), or null in the place of `None`.
            pub(crate) fn with_nullable<R>(buffer: impl NullableBuffer<Self>, call: impl FnOnce(&JsValue) -> R) -> R {
                match buffer.into_buffer() {
                    Some(buffer) => buffer.with(call),
                    None => call(&JsValue::NULL),
                }
            }

            /// [`with_shared`](Self::with_shared), or null in the place of `None`.
            pub(crate) fn with_nullable_shared<R>(
                buffer: impl NullableBuffer<Self>,
                call: impl FnOnce(&JsValue) -> R,
            ) -> R {
                match buffer.into_buffer() {
                    Some(buffer) => buffer.with_shared(call),
                    None => call(&JsValue::NULL),
                }
            }
        }
    };
}

nullable!(ReadBuffer);
nullable!(WriteBuffer);

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

/// A typed array of its own with what is in a view.
///
/// # Panics
///
/// If JavaScript is out of memory, as Rust does where Rust is.
pub(crate) fn copy(view: &JsValue) -> JsValue {
    Js::rt_slice(js(view)).expect("memory for a copy of a buffer")
}

/// A typed array of its own with the items of a slice.
pub(crate) fn copy_of<T: BufferItem>(slice: &[T]) -> JsValue {
    ReadBuffer::<AnyBuffer>::from(slice).with_shared(copy)
}

/// A `Uint8ClampedArray` of its own with the items of a slice.
pub(crate) fn clamped_copy_of(slice: &[u8]) -> JsValue {
    reserve_handle();
    copy(&Js::view_clamped(Clamped(slice)))
}

/// The numbers that typed arrays are made of, so that slices of them are buffers.
pub trait BufferItem: Copy + private::Sealed + 'static {
    #[doc(hidden)]
    fn view(slice: &[Self]) -> JsValue;
}

/// JavaScript's types that are buffers or views of buffers.
pub trait BufferObject: AsRef<JsValue> + private::Sealed {}

pub(crate) mod private {
    /// Keeps the traits of buffers to this crate: calls pass what implements them to engines unchecked.
    pub trait Sealed {}
}

macro_rules! items {
    ($($T:ident $view:ident),*) => {
        // The global function `Object` returns an object argument as it is, here the view that wasm-bindgen makes of
        // a slice.
        imports! {
            $(
                #[wasm_bindgen(static_method_of = Js, js_class = "globalThis", js_name = "Object")]
                pub(crate) fn $view(slice: &[$T]) -> JsValue;
            )*
            #[wasm_bindgen(static_method_of = Js, js_class = "globalThis", js_name = "Object")]
            pub(crate) fn view_clamped(slice: Clamped<&[u8]>) -> JsValue;
        }
        $(
            impl private::Sealed for $T {}
            impl super::typed_array::SliceItem for $T {}
            impl BufferItem for $T {
                fn view(slice: &[Self]) -> JsValue {
                    Js::$view(slice)
                }
            }
        )*
    };
}
items!(
    i8 view_i8, u8 view_u8, i16 view_i16, u16 view_u16, i32 view_i32, u32 view_u32, i64 view_i64, u64 view_u64,
    f32 view_f32, f64 view_f64
);

imports! {
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn rt_fill_from(this: &Js, source: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "slice")]
    pub(crate) fn rt_slice(this: &Js) -> Result<JsValue, Exception>;
}
