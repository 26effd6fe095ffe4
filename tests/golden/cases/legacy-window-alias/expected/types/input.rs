//! Types: What input.idl defines

interface! {
    /// `interface Grid`
    ///
    /// Exposed in Window, Worker.
    #[doc(alias = "vendorMatrix")]
    pub struct Grid: [crate::Object];
    class = "Grid";
}

interface! {
    /// `interface Address`
    ///
    /// Exposed in Window.
    #[doc(alias = "OldUrl")]
    #[doc(alias = "OlderUrl")]
    pub struct Address: [crate::Object];
    class = "Address";
}
