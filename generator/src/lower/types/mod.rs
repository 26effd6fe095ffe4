//! The one place where (WebIDL type, position) becomes a Rust type.

mod buffers;
mod callbacks;
mod covering;
mod form;
mod heirs;
mod through;
mod union_order;
mod unions;
mod value;
mod variants;

pub(super) use through::{target, targets};

pub(super) use covering::Covering;
