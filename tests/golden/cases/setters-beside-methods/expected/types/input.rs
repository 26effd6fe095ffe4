//! Types: What input.idl defines

web_interface! {
    /// `interface Event`
    ///
    /// Exposed in Window.
    pub struct Event: [crate::Object];
    class = "Event";
}

web_interface! {
    /// `interface Player`
    ///
    /// Exposed in Window.
    pub struct Player: [crate::Object];
    class = "Player";
}

/// `callback EventHandlerNonNull = any (Event event)`
pub type EventHandlerNonNull = crate::Function<fn(crate::Event) -> crate::JsValue>;
