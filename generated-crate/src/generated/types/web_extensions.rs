//! Types: The enumerations of browser extensions

web_enumeration! {
    /// `enum RunAt`
    pub enum RunAt {
        DocumentStart = "document_start",
        DocumentEnd = "document_end",
        DocumentIdle = "document_idle",
    }
}

web_enumeration! {
    /// `enum ExecutionWorld`
    pub enum ExecutionWorld {
        Isolated = "ISOLATED",
        Main = "MAIN",
    }
}
