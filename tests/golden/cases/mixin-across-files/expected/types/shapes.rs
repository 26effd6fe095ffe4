//! Types: What shapes.idl defines

interface! {
    /// `interface Circle`
    ///
    /// Exposed in Window.
    pub struct Circle: [crate::Object];
    class = "Circle";
}
