//! The hand-written part of the crate. Generated code is written in terms of it.
//!
//! One concept a file. The macros come first, since generated code is mostly their use. [`public`] gathers the names
//! that users see. A `part!` is compiled with the features whose signatures mention it, as the generated types are. The
//! rest is always compiled.
//!
//! All `unsafe` code of the crate is in this folder. Nearly all of it rests on one fact, stated at
//! [`class::cast`]: every class type is `#[repr(transparent)]` over `JsValue`.

#[macro_use]
pub(crate) mod import;
#[macro_use]
pub(crate) mod interface;
#[macro_use]
pub(crate) mod dictionary;
#[macro_use]
pub(crate) mod into_js;
#[macro_use]
pub(crate) mod enumeration;
#[macro_use]
pub(crate) mod union;
#[macro_use]
pub(crate) mod tag;
#[macro_use]
pub(crate) mod lookup;
#[macro_use]
pub(crate) mod collections;
#[macro_use]
pub(crate) mod date;
#[macro_use]
pub(crate) mod error;

pub(crate) mod class;
pub(crate) mod convert;
pub(crate) mod exception;
pub(crate) mod expected;
pub(crate) mod global;
pub(crate) mod js;
pub(crate) mod key;
pub(crate) mod object;
pub(crate) mod prelude;
pub(crate) mod property;
pub(crate) mod prototype;
mod returned;
pub(crate) mod safe_integer;
pub(crate) mod string;
pub mod supports;
pub(crate) mod truth;
pub(crate) mod typescript;
pub(crate) mod unknown_value;

#[macro_use]
pub(crate) mod public;

part! { array: pub(crate) mod array; }
part! { async_iterate: pub(crate) mod async_iterate; }
part! { bigint: pub(crate) mod bigint; }
part! { buffers: pub(crate) mod buffers; }
part! { functions: #[macro_use] pub(crate) mod functions; }
part! { iterate: pub(crate) mod iterate; }
part! { listener: #[macro_use] pub(crate) mod listener; }
part! { number: pub(crate) mod number; }
part! { promises: pub(crate) mod promises; }
part! { record: pub(crate) mod record; }
part! { symbol: pub(crate) mod symbol; }

pub(crate) use js::{Js, js};
pub(crate) use public::*;
