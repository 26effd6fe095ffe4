//! Types: What store.idl defines

interface! {
    /// `interface Store`
    ///
    /// Exposed in Window.
    pub struct Store: [crate::Object];
    class = "Store";
}
