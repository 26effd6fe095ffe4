use super::definition::DefinitionId;
use super::origin::Name;
use crate::diagnostics::FileId;

/// `Target includes Mixin;` as it is written.
#[derive(Clone, Debug)]
pub struct Includes {
    pub target: Name,
    pub mixin: Name,
    /// Whether it is `Target implements Mixin;`. Until 2018 that was how mixins were included, and parents named.
    pub implements: bool,
}

/// `Target includes Mixin;` between two definitions of the model.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Inclusion {
    pub target: DefinitionId,
    pub mixin: DefinitionId,
    /// The file of the statement.
    pub file: FileId,
}
