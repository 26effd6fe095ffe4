//! Types: Mouse and wheel events

/// `dictionary MouseEventInit : EventModifierInit`
#[cfg(any(feature = "drag-and-drop", feature = "mouse-events", feature = "pointer-events"))]
#[repr(transparent)]
pub struct MouseEventInit {
    parent: crate::EventModifierInit,
}
#[cfg(any(feature = "drag-and-drop", feature = "mouse-events", feature = "pointer-events"))]
dictionary!(MouseEventInit: crate::EventModifierInit, crate::UiEventInit, crate::EventInit; "MouseEventInit");
#[cfg(any(feature = "drag-and-drop", feature = "mouse-events", feature = "pointer-events"))]
extended!([] MouseEventInit);

/// `interface MouseEvent : UIEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent) · [Specification](https://w3c.github.io/pointerevents/#mouseevent-interface)
#[repr(transparent)]
pub struct MouseEvent {
    parent: crate::UiEvent,
}
interface!(MouseEvent: crate::UiEvent, crate::Event; "MouseEvent");
extended!([] MouseEvent);

/// `dictionary WheelEventInit : MouseEventInit`
#[cfg(feature = "mouse-events")]
#[repr(transparent)]
pub struct WheelEventInit {
    parent: crate::MouseEventInit,
}

#[cfg(feature = "mouse-events")]
dictionary!(
    WheelEventInit: crate::MouseEventInit,
    crate::EventModifierInit,
    crate::UiEventInit,
    crate::EventInit; "WheelEventInit"
);

/// `interface WheelEvent : MouseEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WheelEvent) · [Specification](https://w3c.github.io/pointerevents/#interface-wheelevent)
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
#[repr(transparent)]
pub struct WheelEvent {
    parent: crate::MouseEvent,
}
#[cfg(any(feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers"))]
interface!(WheelEvent: crate::MouseEvent, crate::UiEvent, crate::Event; "WheelEvent");
