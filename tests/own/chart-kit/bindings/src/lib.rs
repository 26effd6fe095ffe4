//! Bindings that [web-bindgen](https://crates.io/crates/web-bindgen) has generated from WebIDL, as ordinary Rust types and
//! methods over those of `web-bindings`.
//!
//! # Features
//!
//! A feature only ever adds items. Where a program names a type or a function that is not there, the compiler says which
//! feature has it.
//!
#![doc = include_str!("generated/features.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]

extern crate alloc;
#[macro_use]
extern crate web_bindings;

web_bindings::web_built_on!("0.1.0");

#[cfg(any(doc, doctest))]
#[path = "generated/features/mod.rs"]
pub mod features;
#[allow(
    clippy::approx_constant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::redundant_closure,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    deprecated,
    reason = "names, signatures and deprecated types are the WebIDL's"
)]
#[rustfmt::skip]
mod generated;

#[allow(unused_imports, reason = "with no feature on there is nothing generated")]
pub use generated::*;
include!("generated/root_names.rs");
