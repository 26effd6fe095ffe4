//! How the parts of [`Bindings`](super::Bindings) refer to each other.

/// The index of a declaration in [`Bindings::declarations`](super::Bindings::declarations).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct DeclarationId(pub u32);

/// The index of an import in [`Bindings::imports`](super::Bindings::imports).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ImportId(pub u32);

impl DeclarationId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl ImportId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}
