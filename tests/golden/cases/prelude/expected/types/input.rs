//! Types: What input.idl defines

web_interface! {
    /// `interface Archive`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Archive: [crate::Object];
    class = "Archive";
}
