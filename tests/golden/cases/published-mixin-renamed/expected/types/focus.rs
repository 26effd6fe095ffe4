//! Types: What focus.idl defines

web_interface! {
    /// `interface Box`
    ///
    /// Exposed in Window.
    #[doc(alias = "Box")]
    pub struct JsBox: [crate::Object];
    class = "Box";
}
