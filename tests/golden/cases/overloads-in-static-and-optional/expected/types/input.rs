//! Types: What input.idl defines

web_interface! {
    /// `interface Reply`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Reply: [crate::Object];
    class = "Reply";
}
