//! Types: What focus.idl defines

web_interface! {
    /// `interface Box`
    ///
    /// Feature `focus`. Exposed in Window.
    #[doc(alias = "Box")]
    pub struct JsBox: [crate::Object];
    class = "Box";
}
