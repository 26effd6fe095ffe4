//! The web platform for Rust: its interfaces, dictionaries, enumerations, callbacks and functions,
//! generated from the specifications' own WebIDL, as ordinary Rust types and methods over `wasm-bindgen`.
//!
//! # Features
//!
//! One feature is one API as a person thinks of it: `dom`, `fetch`, `canvas-2d`, `webgpu`. A feature
//! only ever adds items. No method disappears because the feature of one of its argument types is off:
//! such a type is declared, with its casts, and its own methods come with its own feature.
//!
//! * `std` (default): the caches of prototypes live in thread locals. Without it the crate is `no_std` with `alloc`.
//! * `experimental`: also what fewer than two browser engines ship, in each API that is enabled.
//!
//! # The types that are always there
//!
//! * JavaScript's values: [`JsValue`], [`Object`], [`JsString`], [`Symbol`], [`BigInt`], [`Array`], [`Record`],
//!   the buffers and typed arrays;
//! * asynchronous values: [`Promise`], which `.await`s to a typed result, [`Iter`] and [`AsyncIter`];
//! * functions: [`Function`], typed by a function pointer type, and [`Callback`], a Rust closure that is one; where one
//!   is taken a closure will do: see [`IntoFunction`] and its variants;
//! * events: [`EventType`] and [`Listener`], which `target.listen(events::Click, |event| …)` returns;
//! * elements: [`ElementTag`], for `document.create::<HtmlButtonElement>()`;
//! * what a call reads or writes before it returns, Rust's slices without a copy: [`ReadBuffer`], [`WriteBuffer`];
//! * what the running engine has: [`supports`];
//! * errors: [`Exception`], whatever JavaScript threw;
//! * conversions: [`FromJs`], [`ToJs`] and [`IntoJs`]; [`Class`] for the types that are JavaScript objects.
//!
//! Every object type converts, as a type of a `#[wasm_bindgen]` block does, with [`JsCast`]:
//! `dyn_into`, `dyn_ref`, `unchecked_into`, and `AsRef` and `From` for every ancestor.
//!
//! # For those who come from `js-sys`
//!
//! JavaScript's own builtins have its names (`Reflect::get`, `JSON::parse`, `Object::keys`, `Intl::NumberFormat`), each in
//! its feature. What differs:
//!
//! * what can throw returns a `Result`, and arrays, maps and sets have the types of their items;
//! * JavaScript's iterators are [`Iter`] and [`AsyncIter`]. Where a method of theirs is one of Rust's `Iterator` as well, it
//!   is called `map_with`, `filter_with`, `take_first`, `drop_first`, …;
//! * optional arguments make `_with_` forms everywhere: `get_uint16_with_little_endian`;
//! * `Array::from_iterable` and `TypedArray::from_iterable` are JavaScript's `from`, since `from` is Rust's.
//!
//! # The features
//!
#![doc = include_str!("generated/features.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[macro_use]
mod runtime;
#[allow(
    clippy::approx_constant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::redundant_closure,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "names and signatures are the specifications'"
)]
mod generated;

#[allow(unused_imports, reason = "with no feature on there is nothing generated")]
pub use generated::*;
pub use runtime::public::*;
pub use wasm_bindgen::{self, JsCast, JsValue};
