//! Buffers and typed arrays, and the Rust slices that are lent in their place.

pub(crate) mod array_buffer;
pub(crate) mod buffer;
pub(crate) mod buffer_kind;
pub(crate) mod buffer_object;
pub(crate) mod into_buffer;
pub(crate) mod into_typed_array;
mod lease;
pub(crate) mod source;
pub(crate) mod typed_array;
