//! Types: What solids.idl defines

web_interface! {
    /// `interface Cube`
    ///
    /// Feature `solids`. Exposed in Window.
    pub struct Cube: [crate::Object];
    class = "Cube";
}
