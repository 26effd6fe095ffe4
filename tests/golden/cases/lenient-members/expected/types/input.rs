//! Types: What input.idl defines

interface! {
    /// `interface Numbers`
    ///
    /// Exposed in Window.
    pub struct Numbers: [crate::Object];
    class = "Numbers";
}
