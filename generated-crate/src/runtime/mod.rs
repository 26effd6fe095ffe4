//! The hand-written part of the crate. Generated code is written in terms of it.
//!
//! One concept a file. The macros come first, since generated code is mostly their use. [`public`] gathers the names
//! that users see. A `part!` is compiled with the features whose signatures mention it, as the generated types are. The
//! rest is always compiled.
//!
//! All `unsafe` code of the crate is in this folder. Nearly all of it rests on one fact, stated at
//! [`class::cast`]: every class type is `#[repr(transparent)]` over `JsValue`.

#[macro_use]
pub mod import;
#[macro_use]
pub mod boundary;
#[macro_use]
pub mod interface;
#[macro_use]
pub mod dictionary;
#[macro_use]
pub mod into_js;
#[macro_use]
pub mod enumeration;
#[macro_use]
pub mod union;
#[macro_use]
pub mod union_from;
#[macro_use]
pub mod tag;
#[macro_use]
pub mod lookup;
#[macro_use]
pub mod collections;
#[macro_use]
pub mod date;
#[macro_use]
pub mod error;
#[macro_use]
pub mod event;
#[macro_use]
pub mod carrier;
#[macro_use]
pub mod built_on;

pub mod class;
pub mod convert;
pub mod exception;
pub mod expected;
pub mod global;
pub mod js;
pub mod key;
pub mod object;
pub mod prelude;
pub mod property;
pub mod prototype;
pub mod returned;
pub mod safe_integer;
pub mod string;
pub mod supports;
pub mod truth;
pub mod typescript;
pub mod unknown_value;

#[macro_use]
pub mod public;

part! { array: pub mod array; }
part! { async_iterate: pub mod async_iterate; }
part! { bigint: pub mod bigint; }
part! { buffers: pub mod buffers; }
part! { functions: #[macro_use] pub mod functions; }
part! { iterate: pub mod iterate; }
part! { listener: pub mod listener; }
part! { number: pub mod number; }
part! { promises: pub mod promises; }
part! { record: pub mod record; }
part! { symbol: pub mod symbol; }

pub use js::{Js, js};
pub use public::*;
