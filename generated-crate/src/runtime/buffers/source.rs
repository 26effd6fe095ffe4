//! The memory behind a buffer that is lent to a call: a buffer of JavaScript's, or a slice of Rust's without a copy.
//!
//! # Why the views are safe
//!
//! A view of WebAssembly's memory is a typed array on the memory's own buffer. It is sound only as long as the slice
//! it was made of is borrowed. It is valid only until the memory grows, since that detaches the buffer.
//!
//! * It does not outlive the borrow: `Source::lend` makes it for one call, after which it is dropped. The generator lends
//!   buffers only to calls that are done with them when they return. A callee that kept the view all the same would
//!   break its own specification, and would see memory that is no longer the slice's.
//! * Memory does not grow under it: the view is made last, when all other arguments have been converted, and neither
//!   making it nor passing it on allocates. Its handle needs a free slot in wasm-bindgen's table of references, which
//!   can allocate memory when it is full; so a slot is taken and freed again before the view is made.
//! * JavaScript writes through the view of a `&mut` slice only while nothing else can use the slice.
//!
//! In a program with shared memory the buffer is a `SharedArrayBuffer`, which most calls refuse. Those calls are given
//! a copy; only a parameter that is `[AllowShared]` is given the view itself.

use core::fmt;
use core::marker::PhantomData;

use wasm_bindgen::{Clamped, JsValue};

use super::buffer_object::BufferObject;
use super::lease::{Lease, Memory};
use crate::runtime::{Exception, Js, global, js};

pub(super) enum Source<'a> {
    /// A buffer of JavaScript's, and how it is lent. A program that lends only slices has no use for copies.
    Js { buffer: &'a dyn BufferObject, lend: fn(&'a dyn BufferObject, Memory) -> Lease<'a> },
    /// A slice that is borrowed for `'a`: shared in a `ReadBuffer`, exclusively in a `WriteBuffer`.
    Memory { data: *const (), length: usize, view: unsafe fn(*const (), usize) -> JsValue, slice: PhantomData<&'a ()> },
}

impl fmt::Debug for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Js { buffer, .. } => f.debug_tuple("Js").field(buffer.as_ref()).finish(),
            Source::Memory { length, .. } => f.debug_struct("Memory").field("length", length).finish(),
        }
    }
}

impl<'a> Source<'a> {
    pub(super) fn of_object(buffer: &'a dyn BufferObject) -> Self {
        Source::Js { buffer, lend: Lease::of_object }
    }

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

    /// The buffer or a view of the slice, as a call that accepts this memory is given it.
    pub(super) fn lend(&self, accepted: Memory) -> Lease<'_> {
        match *self {
            Source::Js { buffer, lend } => lend(buffer, accepted),
            Source::Memory { data, length, view, .. } => {
                reserve_handle();
                // SAFETY: `data` and `length` are those of a slice that is borrowed for longer than `self` is.
                Lease::of_view(unsafe { view(data, length) }, accepted)
            }
        }
    }
}

/// Makes sure that the next handle needs no memory: cloning a handle takes a slot, dropping it frees the slot.
fn reserve_handle() {
    drop(global::with(|global| global.as_value().clone()));
}

/// A typed array of its own with the items of a view.
///
/// # Panics
///
/// If JavaScript is out of memory, as Rust does where Rust is.
pub(super) fn copy(view: &JsValue) -> JsValue {
    Js::rt_slice(js(view)).expect("memory for a copy of a buffer").value()
}

/// A typed array of its own with the items of a slice.
pub(super) fn copy_of<T: BufferItem>(slice: &[T]) -> JsValue {
    copy(Source::of(slice).lend(Memory::Any).value())
}

/// A `Uint8ClampedArray` of its own with the items of a slice.
pub(super) fn clamped_copy_of(slice: &[u8]) -> JsValue {
    reserve_handle();
    copy(&Js::view_clamped(Clamped(slice)))
}

/// The numbers that typed arrays are made of, so that slices of them are buffers.
pub trait BufferItem: Copy + private::Sealed + 'static {
    #[doc(hidden)]
    fn view(slice: &[Self]) -> JsValue;
}

pub(super) mod private {
    /// Keeps the traits of buffers to this crate: their implementors are passed to engines unchecked.
    pub trait Sealed {}
}

macro_rules! items {
    ($($T:ident $view:ident),*) => {
        // The global function `Object` returns an object argument as it is, here the view that wasm-bindgen makes of
        // a slice.
        web_imports! {
            $(
                #[wasm_bindgen(static_method_of = Js, js_class = "globalThis", js_name = "Object")]
                pub(crate) fn $view(slice: &[$T]) -> JsValue;
            )*
            #[wasm_bindgen(static_method_of = Js, js_class = "globalThis", js_name = "Object")]
            pub(crate) fn view_clamped(slice: Clamped<&[u8]>) -> JsValue;
        }
        $(
            impl private::Sealed for $T {}
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

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "slice")]
    pub(crate) fn rt_slice(this: &Js) -> Result<Js, Exception>;
}
