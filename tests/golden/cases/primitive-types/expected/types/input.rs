//! Types: What input.idl defines

interface! {
    /// `interface Kinds`
    ///
    /// Exposed everywhere.
    pub struct Kinds: [crate::Object];
    class = "Kinds";
}
