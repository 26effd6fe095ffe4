//! Buffers and typed arrays, and the Rust slices that are lent in their place.

pub mod array_buffer;
pub mod buffer;
pub mod buffer_kind;
pub mod buffer_object;
pub mod into_buffer;
pub mod into_typed_array;
mod lease;
pub mod source;
pub mod typed_array;
