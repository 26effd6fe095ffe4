//! The one place where (WebIDL type, position) becomes a Rust type.

mod buffers;
mod callbacks;
mod form;
mod union_order;
mod unions;
mod value;
mod variants;

pub(super) use buffers::SharedMemory;
