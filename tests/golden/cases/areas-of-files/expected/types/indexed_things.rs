//! Types: What IndexedThings.idl defines

interface! {
    /// `interface Indexed`
    ///
    /// Exposed in Window.
    pub struct Indexed: [crate::Object];
    class = "Indexed";
}
