//! Types: What input.idl defines

web_interface! {
    /// `interface Store`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Store: [crate::Object];
    class = "Store";
}
