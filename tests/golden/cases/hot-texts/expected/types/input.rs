//! Types: What input.idl defines

web_interface! {
    /// `interface Label`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Label: [crate::Object];
    class = "Label";
}
