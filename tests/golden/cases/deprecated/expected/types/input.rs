//! Types: What input.idl defines

web_interface! {
    /// `interface Page`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Page: [crate::Object];
    class = "Page";
}

web_interface! {
    /// `interface Plugin`
    ///
    /// Feature `input`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/Plugin)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/Plugin"]
    pub struct Plugin: [crate::Object];
    class = "Plugin";
}

web_interface! {
    /// `interface Window`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Window: [crate::Object];
    global = "Window";
}

web_interface! {
    /// `interface Event`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Event: [crate::Object];
    class = "Event";
}

/// `callback EventHandlerNonNull = any (Event event)`
///
/// Feature `input`.
pub type EventHandlerNonNull = crate::Function<fn(crate::Event) -> crate::JsValue>;
