//! Types: What draw.idl defines

interface! {
    /// `interface Pen`
    ///
    /// Exposed in Window.
    pub struct Pen: [crate::Object];
    class = "Pen";
}
