//! Types: What base.idl defines

web_interface! {
    /// `interface House`
    ///
    /// Exposed in Window.
    ///
    /// Members are added by the features `garden`, `heating`.
    pub struct House: [crate::Object];
    class = "House";
}
