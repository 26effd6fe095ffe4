//! Types: What input.idl defines

/// `interface Event`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Event {
    parent: crate::Object,
}
interface!(Event:; "Event");
extended!([] Event);

/// `interface UiEvent_ : Event`
///
/// Exposed in Window.
#[doc(alias = "UiEvent_")]
#[repr(transparent)]
pub struct UiEvent {
    parent: crate::Event,
}
interface!(UiEvent: crate::Event; "UiEvent_");
extended!([] UiEvent);

/// `interface PointEvent : UiEvent_`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct PointEvent {
    parent: crate::UiEvent,
}
interface!(PointEvent: crate::UiEvent, crate::Event; "PointEvent");

/// `interface KeyEvent : UiEvent_`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct KeyEvent {
    parent: crate::UiEvent,
}
interface!(KeyEvent: crate::UiEvent, crate::Event; "KeyEvent");

/// `interface Target`
///
/// Exposed everywhere.
#[repr(transparent)]
pub struct Target {
    parent: crate::Object,
}
interface!(Target:; "Target");
extended!([] Target);

/// `interface Button : Target`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Button {
    parent: crate::Target,
}
interface!(Button: crate::Target; "Button");

/// `interface Field : Target`
///
/// Exposed in Window.
#[repr(transparent)]
pub struct Field {
    parent: crate::Target,
}
interface!(Field: crate::Target; "Field");

/// `callback EventHandlerNonNull = any (Event event)`
pub type EventHandlerNonNull = crate::Function<fn(crate::Event) -> crate::JsValue>;

/// `(Event or DOMString)`
#[non_exhaustive]
pub enum EventOrString {
    /// `Event`
    Event(crate::Event),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(EventOrString {
    Event(crate::Event): value,
    String(crate::JsString): string,
});

/// `callback OnErrorEventHandlerNonNull = any ((Event or DOMString) event, optional DOMString source, optional unsigned long lineno)`
pub type OnErrorEventHandlerNonNull = crate::Function<fn(
    crate::EventOrString,
    Option<alloc::string::String>,
    Option<u32>,
) -> crate::JsValue>;
