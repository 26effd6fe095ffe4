//! Types: What input.idl defines

web_interface! {
    /// `interface Label`
    ///
    /// Exposed everywhere.
    pub struct Label: [crate::Object];
    class = "Label";
}
