//! Types: What second.idl defines

web_interface! {
    /// `interface Second`
    ///
    /// Feature `second`. Exposed in Window.
    pub struct Second: [crate::Object];
    class = "Second";
}
