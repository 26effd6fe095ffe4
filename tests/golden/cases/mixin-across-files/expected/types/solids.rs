//! Types: What solids.idl defines

web_interface! {
    /// `interface Cube`
    ///
    /// Exposed in Window.
    pub struct Cube: [crate::Object];
    class = "Cube";
}
