//! Types: Events of text entry: input, beforeinput and composition
#[cfg(any(feature = "event-handlers", feature = "input-events", feature = "mathml", feature = "svg-event-handlers"))]
/// `interface InputEvent : UIEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/InputEvent) · [Specification](https://w3c.github.io/input-events/#interface-InputEvent)
#[repr(transparent)]
pub struct InputEvent {
    parent: crate::UiEvent,
}
#[cfg(any(feature = "event-handlers", feature = "input-events", feature = "mathml", feature = "svg-event-handlers"))]
interface!(InputEvent: crate::UiEvent, crate::Event; "InputEvent");

#[cfg(feature = "input-events")]
/// `dictionary InputEventInit : UIEventInit`
#[repr(transparent)]
pub struct InputEventInit {
    parent: crate::UiEventInit,
}
#[cfg(feature = "input-events")]
dictionary!(InputEventInit: crate::UiEventInit, crate::EventInit; "InputEventInit");

#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
/// `interface CompositionEvent : UIEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/CompositionEvent) · [Specification](https://w3c.github.io/uievents/#interface-compositionevent)
#[repr(transparent)]
pub struct CompositionEvent {
    parent: crate::UiEvent,
}
#[cfg(any(feature = "input-events", all(feature = "experimental", feature = "edit-context")))]
interface!(CompositionEvent: crate::UiEvent, crate::Event; "CompositionEvent");

#[cfg(feature = "input-events")]
/// `dictionary CompositionEventInit : UIEventInit`
#[repr(transparent)]
pub struct CompositionEventInit {
    parent: crate::UiEventInit,
}
#[cfg(feature = "input-events")]
dictionary!(CompositionEventInit: crate::UiEventInit, crate::EventInit; "CompositionEventInit");

#[cfg(feature = "input-events")]
/// `interface TextEvent : UIEvent`
///
/// Exposed in Window.
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/TextEvent) · [Specification](https://w3c.github.io/uievents/#legacy-textevent-events)
#[repr(transparent)]
pub struct TextEvent {
    parent: crate::UiEvent,
}
#[cfg(feature = "input-events")]
interface!(TextEvent: crate::UiEvent, crate::Event; "TextEvent");
