//! The names that every generated file uses.

#![allow(unused_imports, reason = "each generated file uses some of the names")]

pub use alloc::string::String;
pub use core::fmt;

pub use wasm_bindgen::{JsCast, JsValue};

pub use super::expected::expected;
pub use super::js::{Js, js};
pub use super::property::nullable;
pub use super::public::*;
pub use super::truth::Truth;
pub use super::{dictionary, global, property, safe_integer};
