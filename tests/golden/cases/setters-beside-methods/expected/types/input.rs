//! Types: What input.idl defines

web_interface! {
    /// `interface Event`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Event: [crate::Object];
    class = "Event";
}

web_interface! {
    /// `interface Player`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Player: [crate::Object];
    class = "Player";
}

/// `callback EventHandlerNonNull = any (Event event)`
///
/// Feature `input`.
pub type EventHandlerNonNull = crate::Function<fn(crate::Event) -> crate::JsValue>;
