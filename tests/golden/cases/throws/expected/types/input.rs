//! Types: What input.idl defines

web_interface! {
    /// `interface Safe`
    ///
    /// Exposed in Window.
    pub struct Safe: [crate::Object];
    class = "Safe";
}
