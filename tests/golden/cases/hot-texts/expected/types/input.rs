//! Types: What input.idl defines

interface! {
    /// `interface Label`
    ///
    /// Exposed everywhere.
    pub struct Label: [crate::Object];
    class = "Label";
}
