//! Rust as a document, and the document as text.
//!
//! The emitter knows what is a list, a chain or a block, and says so. `syn` and `prettyplease` would have to find that out
//! again: they need 1.7 s of processor time for the whole crate, most of it to parse the tokens.

mod code;
mod inline;
mod lines;
mod write;

pub(super) use code::Code;
pub(super) use inline::tokens as inline;
pub(super) use lines::Lines;
