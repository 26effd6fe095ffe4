//! Types: What input.idl defines

web_interface! {
    /// `interface Event`
    ///
    /// Exposed everywhere.
    pub struct Event: [crate::Object];
    class = "Event";
    extended;
}

web_interface! {
    /// `interface UiEvent_ : Event`
    ///
    /// Exposed in Window.
    #[doc(alias = "UiEvent_")]
    pub struct UiEvent: [crate::Event, crate::Object];
    class = "UiEvent_";
    extended;
}

web_interface! {
    /// `interface PointEvent : UiEvent_`
    ///
    /// Exposed in Window.
    pub struct PointEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "PointEvent";
}

web_interface! {
    /// `interface KeyEvent : UiEvent_`
    ///
    /// Exposed in Window.
    pub struct KeyEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "KeyEvent";
}

web_interface! {
    /// `interface Target`
    ///
    /// Exposed everywhere.
    pub struct Target: [crate::Object];
    class = "Target";
    extended;
}

web_interface! {
    /// `interface Button : Target`
    ///
    /// Exposed in Window.
    pub struct Button: [crate::Target, crate::Object];
    class = "Button";
}

web_interface! {
    /// `interface Field : Target`
    ///
    /// Exposed in Window.
    pub struct Field: [crate::Target, crate::Object];
    class = "Field";
}

/// `callback EventHandlerNonNull = any (Event event)`
pub type EventHandlerNonNull = crate::Function<fn(crate::Event) -> crate::JsValue>;

web_union! {
    /// `(Event or DOMString)`
    pub enum EventOrString {
        Event(crate::Event): value,
        String(crate::JsString): string,
    }
}

/// `callback OnErrorEventHandlerNonNull = any ((Event or DOMString) event, optional DOMString source, optional unsigned long lineno)`
pub type OnErrorEventHandlerNonNull = crate::Function<fn(
    crate::EventOrString,
    Option<alloc::string::String>,
    Option<u32>,
) -> crate::JsValue>;
