//! Types: What solids.idl defines

interface! {
    /// `interface Cube`
    ///
    /// Exposed in Window.
    pub struct Cube: [crate::Object];
    class = "Cube";
}
