//! Types: What input.idl defines

interface! {
    /// `interface Safe`
    ///
    /// Exposed in Window.
    pub struct Safe: [crate::Object];
    class = "Safe";
}
