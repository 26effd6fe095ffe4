//! Types: What input.idl defines

web_interface! {
    /// `callback interface Filter`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Filter: [crate::Object];
}

web_interface! {
    /// `interface Paper`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Paper: [crate::Object];
    class = "Paper";
}

/// `callback interface Listener`
///
/// Feature `input`.
#[doc(alias = "Listener")]
pub type JsListener = crate::Function<fn(alloc::string::String, i32)>;
