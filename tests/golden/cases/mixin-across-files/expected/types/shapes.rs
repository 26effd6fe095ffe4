//! Types: What shapes.idl defines

web_interface! {
    /// `interface Circle`
    ///
    /// Exposed in Window.
    ///
    /// Members are added by the feature `solids`.
    pub struct Circle: [crate::Object];
    class = "Circle";
}
