//! Types: What plain.idl defines

web_interface! {
    /// `interface Plain`
    ///
    /// Exposed in Window.
    pub struct Plain: [crate::Object];
    class = "Plain";
}
