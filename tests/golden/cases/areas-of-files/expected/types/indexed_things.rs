//! Types: What IndexedThings.idl defines

web_interface! {
    /// `interface Indexed`
    ///
    /// Feature `indexed-things`. Exposed in Window.
    pub struct Indexed: [crate::Object];
    class = "Indexed";
}
