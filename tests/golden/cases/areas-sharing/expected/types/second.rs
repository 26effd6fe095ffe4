//! Types: What second.idl defines

interface! {
    /// `interface Second`
    ///
    /// Exposed in Window.
    pub struct Second: [crate::Object];
    class = "Second";
}
