//! Types: What shapes.idl defines

web_interface! {
    /// `interface Circle`
    ///
    /// Members are added by the feature `solids`.
    ///
    /// Feature `shapes`. Exposed in Window.
    pub struct Circle: [crate::Object];
    class = "Circle";
}
