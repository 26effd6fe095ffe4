//! Types: What base.idl defines

web_interface! {
    /// `interface House`
    ///
    /// Members are added by the features `garden`, `heating`.
    ///
    /// Feature `base`. Exposed in Window.
    pub struct House: [crate::Object];
    class = "House";
}
