//! Types: What garden.idl defines

interface! {
    /// `interface Garden`
    ///
    /// Exposed in Window.
    pub struct Garden: [crate::Object];
    class = "Garden";
}
