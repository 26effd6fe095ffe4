//! Types: What input.idl defines

interface! {
    /// `interface Child`
    ///
    /// Exposed in Window.
    pub struct Child: [crate::Object];
    class = "Child";
}

interface! {
    /// `interface Parent`
    ///
    /// Exposed in Window.
    pub struct Parent: [crate::Object];
    class = "Parent";
}
