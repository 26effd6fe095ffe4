//! Types: What focus.idl defines

interface! {
    /// `interface Box`
    ///
    /// Exposed in Window.
    #[doc(alias = "Box")]
    pub struct JsBox: [crate::Object];
    class = "Box";
}
