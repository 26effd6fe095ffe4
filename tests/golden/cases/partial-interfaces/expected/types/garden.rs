//! Types: What garden.idl defines

web_interface! {
    /// `interface Garden`
    ///
    /// Feature `garden`. Exposed in Window.
    pub struct Garden: [crate::Object];
    class = "Garden";
}
