//! Types: What input.idl defines

web_interface! {
    /// `interface Event`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Event: [crate::Object];
    class = "Event";
    extended;
}

web_interface! {
    /// `interface UiEvent_ : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "UiEvent_")]
    pub struct UiEvent: [crate::Event, crate::Object];
    class = "UiEvent_";
    extended;
}

web_interface! {
    /// `interface PointEvent : UiEvent_`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct PointEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "PointEvent";
}

web_interface! {
    /// `interface KeyEvent : UiEvent_`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct KeyEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "KeyEvent";
}

web_interface! {
    /// `interface Target`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Target: [crate::Object];
    class = "Target";
    extended;
}

web_interface! {
    /// `interface Button : Target`
    ///
    /// Inherits the methods of [`Target`](crate::Target).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Button: [crate::Target, crate::Object];
    class = "Button";
}

web_interface! {
    /// `interface Field : Target`
    ///
    /// Inherits the methods of [`Target`](crate::Target).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Field: [crate::Target, crate::Object];
    class = "Field";
}

/// `callback EventHandlerNonNull = any (Event event)`
///
/// Feature `input`.
pub type EventHandlerNonNull = crate::Function<fn(crate::Event) -> crate::JsValue>;

web_union! {
    /// `(Event or DOMString)`
    ///
    /// Feature `input`.
    pub enum EventOrString {
        Event(crate::Event): value,
        String(crate::JsString): string,
    }
}

/// `callback OnErrorEventHandlerNonNull = any ((Event or DOMString) event, optional DOMString source, optional unsigned long lineno)`
///
/// Feature `input`.
pub type OnErrorEventHandlerNonNull = crate::Function<fn(
    crate::EventOrString,
    Option<alloc::string::String>,
    Option<u32>,
) -> crate::JsValue>;
