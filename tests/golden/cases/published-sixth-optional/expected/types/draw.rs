//! Types: What draw.idl defines

web_interface! {
    /// `interface Pen`
    ///
    /// Exposed in Window.
    pub struct Pen: [crate::Object];
    class = "Pen";
}
