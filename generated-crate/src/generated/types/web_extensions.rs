//! Types: The enumerations of browser extensions

web_enumeration! {
    /// The time to run an extension's script: at the start of the document, at its end, or when it is idle.
    ///
    /// `enum RunAt`
    ///
    /// Feature `web-extensions`.
    pub enum RunAt {
        DocumentStart = "document_start",
        DocumentEnd = "document_end",
        DocumentIdle = "document_idle",
    }
}

web_enumeration! {
    /// The place to run an extension's script: apart from the page's scripts (`ISOLATED`) or among them (`MAIN`).
    ///
    /// `enum ExecutionWorld`
    ///
    /// Feature `web-extensions`.
    pub enum ExecutionWorld {
        Isolated = "ISOLATED",
        Main = "MAIN",
    }
}
