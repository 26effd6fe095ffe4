//! Types: What input.idl defines

web_interface! {
    /// `interface Lamp`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Lamp: [crate::Object];
    class = "Lamp";
}
