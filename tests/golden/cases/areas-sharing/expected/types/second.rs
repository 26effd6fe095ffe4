//! Types: What second.idl defines

web_interface! {
    /// `interface Second`
    ///
    /// Exposed in Window.
    pub struct Second: [crate::Object];
    class = "Second";
}
