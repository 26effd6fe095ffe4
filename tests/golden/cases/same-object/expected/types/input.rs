//! Types: What input.idl defines

web_interface! {
    /// `interface Child`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Child: [crate::Object];
    class = "Child";
}

web_interface! {
    /// `interface Parent`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Parent: [crate::Object];
    class = "Parent";
}
