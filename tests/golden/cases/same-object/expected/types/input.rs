//! Types: What input.idl defines

web_interface! {
    /// `interface Child`
    ///
    /// Exposed in Window.
    pub struct Child: [crate::Object];
    class = "Child";
}

web_interface! {
    /// `interface Parent`
    ///
    /// Exposed in Window.
    pub struct Parent: [crate::Object];
    class = "Parent";
}
