//! The hand-written part of the crate: what generated code is written in terms of.
//!
//! One concept a file. The macros come first, since generated code is mostly their use; what users see is
//! gathered in [`public`].
//!
//! All `unsafe` code of the crate is in this folder. Nearly all of it rests on one fact, stated at
//! [`class::cast`]: every class type is `#[repr(transparent)]` over `JsValue`.

#![allow(dead_code, unused_imports, unused_macros, reason = "what is used depends on the features that are on")]

#[macro_use]
pub(crate) mod import;
#[macro_use]
pub(crate) mod interface;
#[macro_use]
pub(crate) mod dictionary;
#[macro_use]
pub(crate) mod sequence;
#[macro_use]
pub(crate) mod enumeration;
#[macro_use]
pub(crate) mod union;
#[macro_use]
pub(crate) mod listener;
#[macro_use]
pub(crate) mod tag;
#[macro_use]
pub(crate) mod collections;
#[macro_use]
pub(crate) mod date;
#[macro_use]
pub(crate) mod error;

pub(crate) mod array;
pub(crate) mod bigint;
pub(crate) mod buffer;
pub(crate) mod buffer_kind;
pub(crate) mod callback;
pub(crate) mod class;
pub(crate) mod convert;
pub(crate) mod exception;
pub(crate) mod function;
pub(crate) mod global;
pub(crate) mod into_buffer;
pub(crate) mod into_function;
pub(crate) mod iterate;
pub(crate) mod js;
pub(crate) mod number;
pub(crate) mod object;
pub(crate) mod prelude;
pub(crate) mod promise;
pub(crate) mod property;
pub(crate) mod prototype;
pub(crate) mod record;
pub(crate) mod string;
pub mod supports;
pub(crate) mod symbol;
pub(crate) mod task;
pub(crate) mod typed_array;
#[cfg(not(target_feature = "atomics"))]
pub(crate) mod waker;
#[cfg(target_feature = "atomics")]
pub(crate) mod waker_of_threads;

pub(crate) use js::{Js, js};
pub(crate) use property::nullable;
pub(crate) use public::*;

/// What the crate's users see of the runtime.
pub(crate) mod public {
    pub use super::array::{Array, ArrayIter};
    pub use super::bigint::BigInt;
    pub use super::buffer::{BufferItem, BufferObject, ReadBuffer, WriteBuffer};
    pub use super::buffer_kind::{AnyBuffer, AnySharedBuffer, AnyView, LentAs};
    pub use super::callback::{Callback, Returns, ReturnsAny};
    pub use super::class::{Class, Extends};
    pub use super::convert::{FromJs, ToJs};
    pub use super::exception::Exception;
    pub use super::function::Function;
    pub use super::into_buffer::NullableBuffer;
    pub use super::into_function::{
        IntoAnyFunction, IntoAnyFunctionOnce, IntoAsyncFunction, IntoAsyncFunctionOnce, IntoFunction, IntoFunctionOnce,
    };
    #[cfg(feature = "futures-core")]
    pub use super::iterate::AsyncIterStream;
    pub use super::iterate::{AsyncIter, Iter};
    pub use super::listener::{EventType, FiredAt, Listener};
    pub use super::number::{Boolean, Number};
    pub use super::object::Object;
    pub use super::promise::{Promise, PromiseFuture, Reject, Resolve};
    pub use super::record::Record;
    pub use super::sequence::{IntoJs, IntoRecord, IntoSequence};
    pub use super::string::{JsString, NullableText};
    pub use super::supports;
    pub use super::symbol::Symbol;
    pub use super::tag::ElementTag;
    pub use super::typed_array::{
        ArrayBuffer, BigInt64Array, BigUint64Array, DataView, F16, Float16Array, Float32Array, Float64Array, Int8Array,
        Int16Array, Int32Array, SharedArrayBuffer, SliceItem, TypedArray, TypedArrayItem, TypedArrayIter, Uint8Array,
        Uint8ClampedArray, Uint16Array, Uint32Array,
    };
    pub use super::union::NullableUnion;
}
