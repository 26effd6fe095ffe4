//! Types: What draw.idl defines

web_interface! {
    /// `interface Pen`
    ///
    /// Feature `draw`. Exposed in Window.
    pub struct Pen: [crate::Object];
    class = "Pen";
}
