//! What a signature mentions.

use super::id::DeclarationId;
use crate::facts::AreaId;
use crate::runtime::RuntimePart;

/// What a signature mentions, which is then open to the signature's area.
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

/// That something in an area, other than an item, mentions something.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    pub area: AreaId,
    pub experimental: bool,
    pub mentioned: Mentioned,
}
