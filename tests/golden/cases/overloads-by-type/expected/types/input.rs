//! Types: What input.idl defines

interface! {
    /// `interface Matrix`
    ///
    /// Exposed in Window.
    pub struct Matrix: [crate::Object];
    class = "Matrix";
}
