//! Types: What input.idl defines

web_interface! {
    /// A lamp that can be dimmed.
    ///
    /// `interface Lamp : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Lamp: [crate::EventTarget, crate::Object];
    class = "Lamp";
}

web_interface! {
    /// `interface Lantern`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Lantern: [crate::Object];
    class = "Lantern";
}

web_interface! {
    /// `interface GlowEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct GlowEvent: [crate::Event, crate::Object];
    class = "GlowEvent";
}

web_dictionary! {
    /// `dictionary GlowEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `input`.
    pub struct GlowEventInit: [crate::EventInit, crate::Object];
    name = "GlowEventInit";
}

web_dictionary! {
    /// `dictionary LampOptions`
    ///
    /// Feature `input`.
    pub struct LampOptions: [crate::Object];
    name = "LampOptions";
}

web_enumeration! {
    /// The kind of a lamp.
    ///
    /// `enum LampKind`
    ///
    /// Feature `input`.
    pub enum LampKind {
        Desk = "desk",
        Floor = "floor",
    }
}

web_interface! {
    /// `interface Event`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Event: [crate::Object];
    class = "Event";
    extended;
}

web_dictionary! {
    /// `dictionary EventInit`
    ///
    /// Feature `input`.
    pub struct EventInit: [crate::Object];
    name = "EventInit";
    extended;
}

web_interface! {
    /// `interface EventTarget`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct EventTarget: [crate::Object];
    class = "EventTarget";
    extended;
}

/// `callback EventHandlerNonNull = any (Event event)`
///
/// Feature `input`.
pub type EventHandlerNonNull = crate::Function<fn(crate::Event) -> crate::JsValue>;
