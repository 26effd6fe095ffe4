//! Types: What store.idl defines

web_interface! {
    /// `interface Store`
    ///
    /// Feature `store`. Exposed in Window.
    pub struct Store: [crate::Object];
    class = "Store";
}
