//! Types: What input.idl defines

web_interface! {
    /// `interface Numbers`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Numbers: [crate::Object];
    class = "Numbers";
}
