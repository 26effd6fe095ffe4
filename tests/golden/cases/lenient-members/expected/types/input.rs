//! Types: What input.idl defines

web_interface! {
    /// `interface Numbers`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Numbers: [crate::Object];
    class = "Numbers";
}
