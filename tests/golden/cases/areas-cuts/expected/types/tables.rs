//! Types: Tables and their rows

interface! {
    /// `interface Table`
    ///
    /// Exposed in Window.
    pub struct Table: [crate::Object];
    class = "Table";
}

interface! {
    /// `interface Row`
    ///
    /// Exposed in Window.
    pub struct Row: [crate::Object];
    class = "Row";
}
