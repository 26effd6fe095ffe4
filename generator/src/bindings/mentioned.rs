//! The things that signatures mention.

use super::id::DeclarationId;
use crate::facts::AreaId;
use crate::runtime::RuntimePart;

/// A thing in a signature. It is open to the signature's area.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mentioned {
    Declaration(DeclarationId),
    Part(RuntimePart),
}

impl Mentioned {
    pub fn declaration(self) -> Option<DeclarationId> {
        match self {
            Mentioned::Declaration(id) => Some(id),
            Mentioned::Part(_) => None,
        }
    }
}

/// A mention by something other than an item, in an area.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    pub area: AreaId,
    pub experimental: bool,
    pub mentioned: Mentioned,
}
