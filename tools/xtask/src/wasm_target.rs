//! The target of the wasm tests.

pub const TARGET: &str = "wasm32-unknown-unknown";
