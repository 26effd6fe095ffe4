//! The names that every generated file uses.

#![allow(unused_imports, reason = "each generated file uses some of the names")]

pub(crate) use alloc::string::String;
pub(crate) use core::fmt;

pub(crate) use wasm_bindgen::{JsCast, JsValue};

pub(crate) use super::expected::expected;
pub(crate) use super::js::{Js, js};
pub(crate) use super::property::nullable;
pub(crate) use super::public::*;
pub(crate) use super::truth::Truth;
pub(crate) use super::{dictionary, global, property, safe_integer};
