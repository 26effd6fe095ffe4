//! Types: What input.idl defines

web_interface! {
    /// `interface Safe`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Safe: [crate::Object];
    class = "Safe";
}
