//! Types: What input.idl defines

web_interface! {
    /// `interface Matrix`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Matrix: [crate::Object];
    class = "Matrix";
}
