//! Types: What garden.idl defines

web_interface! {
    /// `interface Garden`
    ///
    /// Exposed in Window.
    pub struct Garden: [crate::Object];
    class = "Garden";
}
