//! The one place where (WebIDL type, position) becomes a Rust type.

mod buffers;
mod callbacks;
mod form;
mod through;
mod union_order;
mod unions;
mod value;
mod variants;

pub(super) use through::targets;

pub(super) use buffers::SharedMemory;
