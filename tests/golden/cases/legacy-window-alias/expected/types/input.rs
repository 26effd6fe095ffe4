//! Types: What input.idl defines

web_interface! {
    /// `interface Grid`
    ///
    /// Feature `input`. Exposed in Window, Worker.
    #[doc(alias = "vendorMatrix")]
    pub struct Grid: [crate::Object];
    class = "Grid";
}

web_interface! {
    /// `interface Address`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "OldUrl")]
    #[doc(alias = "OlderUrl")]
    pub struct Address: [crate::Object];
    class = "Address";
}
