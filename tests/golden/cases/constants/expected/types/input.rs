//! Types: What input.idl defines

interface! {
    /// `interface Numbers`
    ///
    /// Exposed everywhere.
    pub struct Numbers: [crate::Object];
    class = "Numbers";
}
