//! Types: Events of mouse, pen and touch alike, and pointer capture

/// `dictionary PointerEventInit : MouseEventInit`
#[cfg(feature = "pointer-events")]
#[repr(transparent)]
pub struct PointerEventInit {
    parent: crate::MouseEventInit,
}

#[cfg(feature = "pointer-events")]
dictionary!(
    PointerEventInit: crate::MouseEventInit,
    crate::EventModifierInit,
    crate::UiEventInit,
    crate::EventInit; "PointerEventInit"
);

/// `interface PointerEvent : MouseEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent) · [Specification](https://w3c.github.io/pointerevents/#pointerevent-interface)
#[repr(transparent)]
pub struct PointerEvent {
    parent: crate::MouseEvent,
}
interface!(PointerEvent: crate::MouseEvent, crate::UiEvent, crate::Event; "PointerEvent");
