//! Types: Events of text entry: input, beforeinput and composition

/// `interface InputEvent : UIEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent) · [Specification](https://w3c.github.io/input-events/#interface-InputEvent)
#[cfg(any(feature = "event-handlers", feature = "input-events", feature = "mathml", feature = "svg-event-handlers"))]
#[repr(transparent)]
pub struct InputEvent {
    parent: crate::UiEvent,
}
#[cfg(any(feature = "event-handlers", feature = "input-events", feature = "mathml", feature = "svg-event-handlers"))]
interface!(InputEvent: crate::UiEvent, crate::Event; "InputEvent");

/// `dictionary InputEventInit : UIEventInit`
#[cfg(feature = "input-events")]
#[repr(transparent)]
pub struct InputEventInit {
    parent: crate::UiEventInit,
}
#[cfg(feature = "input-events")]
dictionary!(InputEventInit: crate::UiEventInit, crate::EventInit; "InputEventInit");

/// `interface CompositionEvent : UIEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CompositionEvent) · [Specification](https://w3c.github.io/uievents/#interface-compositionevent)
#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
#[repr(transparent)]
pub struct CompositionEvent {
    parent: crate::UiEvent,
}
#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
interface!(CompositionEvent: crate::UiEvent, crate::Event; "CompositionEvent");

/// `dictionary CompositionEventInit : UIEventInit`
#[cfg(feature = "input-events")]
#[repr(transparent)]
pub struct CompositionEventInit {
    parent: crate::UiEventInit,
}
#[cfg(feature = "input-events")]
dictionary!(CompositionEventInit: crate::UiEventInit, crate::EventInit; "CompositionEventInit");

/// `interface TextEvent : UIEvent`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/TextEvent) · [Specification](https://w3c.github.io/uievents/#legacy-textevent-events)
#[cfg(feature = "input-events")]
#[repr(transparent)]
pub struct TextEvent {
    parent: crate::UiEvent,
}
#[cfg(feature = "input-events")]
interface!(TextEvent: crate::UiEvent, crate::Event; "TextEvent");
