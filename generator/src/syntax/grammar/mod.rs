//! The grammar of WebIDL, described once: that of <https://webidl.spec.whatwg.org/#idl-grammar>, and what files of
//! browsers and of older WebIDL have beyond it.
//!
//! One [`Walk`](walk::Walk) over the tokens of a file finds each definition and each member, reports what it expected
//! where, parses the types, and notes what the text for weedle has in the place of what weedle cannot parse. An error
//! costs one member, or one definition without members.

mod attributes;
mod brackets;
mod definitions;
mod depth;
mod members;
mod outline;
mod prepared;
mod recovery;
mod types;
mod values;
mod walk;

pub(super) use definitions::outline;
pub(super) use outline::{Block, Chunk, Part, PartKind, Tokens};
pub(super) use prepared::Prepared;
pub(super) use types::{is_type_of_webidl, type_text};
pub(super) use values::is_undefined;
