//! Types: What input.idl defines

web_interface! {
    /// `interface Archive`
    ///
    /// Exposed in Window.
    pub struct Archive: [crate::Object];
    class = "Archive";
}
