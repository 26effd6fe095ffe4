//! JavaScript's functions, and the Rust closures that are given in their place.

pub mod callback;
pub mod closure;
pub mod closure_of;
pub mod function;
#[macro_use]
pub mod into_function;
pub mod reentrant;
pub mod rest;
pub mod returns;
pub mod scoped;
