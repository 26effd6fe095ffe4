//! Types: Tables and their rows

web_interface! {
    /// `interface Table`
    ///
    /// Feature `tables`. Exposed in Window.
    pub struct Table: [crate::Object];
    class = "Table";
}

web_interface! {
    /// `interface Row`
    ///
    /// Feature `tables`. Exposed in Window.
    pub struct Row: [crate::Object];
    class = "Row";
}
