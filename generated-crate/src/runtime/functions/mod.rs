//! JavaScript's functions, and the Rust closures that are given in their place.

pub(crate) mod callback;
pub(crate) mod closure;
pub(crate) mod closure_of;
pub(crate) mod function;
#[macro_use]
pub(crate) mod into_function;
pub(crate) mod reentrant;
pub(crate) mod rest;
pub(crate) mod returns;
pub(crate) mod scoped;
