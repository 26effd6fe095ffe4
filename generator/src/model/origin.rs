use crate::diagnostics::{FileId, Span};

/// A reference to a definition, not yet resolved.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Name {
    pub text: String,
    pub span: Span,
}

/// Where a definition or a member was written.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The identifier; for an unnamed member the keyword that introduces it.
    pub span: Span,
    /// The name of the definition that holds the text: the interface, or the mixin it came through.
    pub holder: String,
    /// The file of the `includes` statement, where the member came through a mixin.
    pub included_in: Option<FileId>,
}
