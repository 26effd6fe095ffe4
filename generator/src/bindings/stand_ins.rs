//! Types whose values stand for another type, though they do not inherit from it.

use super::id::DeclarationId;

/// `RTCIceCandidate` for `RTCIceCandidateInit`; `File` for the `Blob` of `BodyInit`
#[derive(Clone, Copy, Debug)]
pub struct StandIn {
    pub source: DeclarationId,
    pub target: StoodFor,
}

/// The type that a value stands for.
#[derive(Clone, Copy, Debug)]
pub enum StoodFor {
    Dictionary(DeclarationId),
    /// A union, as the value of one of its variants.
    Variant {
        union: DeclarationId,
        variant: usize,
    },
}

impl StoodFor {
    pub fn declaration(self) -> DeclarationId {
        match self {
            StoodFor::Dictionary(id) | StoodFor::Variant { union: id, .. } => id,
        }
    }
}
