use crate::diagnostics::{FileId, Span};

/// A reference to a definition by its name.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Name {
    pub text: String,
    pub span: Span,
}

/// The place where a definition or a member is written.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The identifier, or the keyword that introduces an unnamed member.
    pub span: Span,
    /// The name of the definition that the text is in. For a member of a mixin, that is the mixin.
    pub holder: String,
    /// The file of the `includes` statement, if the member comes from a mixin.
    pub included_in: Option<FileId>,
}
