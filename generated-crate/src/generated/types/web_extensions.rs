//! Types: The enumerations of browser extensions

enumeration! {
    /// `enum RunAt`
    pub enum RunAt {
        DocumentStart = "document_start",
        DocumentEnd = "document_end",
        DocumentIdle = "document_idle",
    }
}

enumeration! {
    /// `enum ExecutionWorld`
    pub enum ExecutionWorld {
        Isolated = "ISOLATED",
        Main = "MAIN",
    }
}
