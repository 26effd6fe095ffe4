//! Types: What plain.idl defines

web_interface! {
    /// `interface Plain`
    ///
    /// Feature `plain`. Exposed in Window.
    pub struct Plain: [crate::Object];
    class = "Plain";
}
