//! Types: The enumerations of browser extensions

/// `enum RunAt`
#[non_exhaustive]
pub enum RunAt {
    /// `"document_start"`
    DocumentStart,
    /// `"document_end"`
    DocumentEnd,
    /// `"document_idle"`
    DocumentIdle,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(RunAt {
    DocumentStart = "document_start",
    DocumentEnd = "document_end",
    DocumentIdle = "document_idle",
});

/// `enum ExecutionWorld`
#[non_exhaustive]
pub enum ExecutionWorld {
    /// `"ISOLATED"`
    Isolated,
    /// `"MAIN"`
    Main,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ExecutionWorld {
    Isolated = "ISOLATED",
    Main = "MAIN",
});
