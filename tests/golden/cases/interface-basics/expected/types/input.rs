//! Types: What input.idl defines

interface! {
    /// `interface Lamp`
    ///
    /// Exposed in Window.
    pub struct Lamp: [crate::Object];
    class = "Lamp";
}
