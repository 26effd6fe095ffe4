//! Types: Keyboard events

/// `interface KeyboardEvent : UIEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/KeyboardEvent) · [Specification](https://w3c.github.io/uievents/#interface-keyboardevent)
#[repr(transparent)]
pub struct KeyboardEvent {
    parent: crate::UiEvent,
}
interface!(KeyboardEvent: crate::UiEvent, crate::Event; "KeyboardEvent");

/// `dictionary KeyboardEventInit : EventModifierInit`
#[cfg(feature = "keyboard-events")]
#[repr(transparent)]
pub struct KeyboardEventInit {
    parent: crate::EventModifierInit,
}
#[cfg(feature = "keyboard-events")]
dictionary!(KeyboardEventInit: crate::EventModifierInit, crate::UiEventInit, crate::EventInit; "KeyboardEventInit");
