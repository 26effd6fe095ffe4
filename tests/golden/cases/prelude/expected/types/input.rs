//! Types: What input.idl defines

interface! {
    /// `interface Archive`
    ///
    /// Exposed in Window.
    pub struct Archive: [crate::Object];
    class = "Archive";
}
