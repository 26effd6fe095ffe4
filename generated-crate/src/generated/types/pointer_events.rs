//! Types: Events of mouse, pen and touch alike, and pointer capture

#[cfg(feature = "pointer-events")]
web_dictionary! {
    /// The values to make a `PointerEvent` from.
    ///
    /// `dictionary PointerEventInit : MouseEventInit`
    ///
    /// Inherits the methods of [`MouseEventInit`](crate::MouseEventInit),
    /// [`EventModifierInit`](crate::EventModifierInit), [`UiEventInit`](crate::UiEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `pointer-events`.
    pub struct PointerEventInit: [
        crate::MouseEventInit, crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object,
    ];
    name = "PointerEventInit";
}

web_interface! {
    /// An event of a mouse, pen or finger, in one common form.
    ///
    /// `interface PointerEvent : MouseEvent`
    ///
    /// Inherits the methods of [`MouseEvent`](crate::MouseEvent), [`UiEvent`](crate::UiEvent) and
    /// [`Event`](crate::Event).
    ///
    /// Feature `pointer-events`. Exposed in Window. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent) · [Specification](https://w3c.github.io/pointerevents/#pointerevent-interface)
    pub struct PointerEvent: [crate::MouseEvent, crate::UiEvent, crate::Event, crate::Object];
    class = "PointerEvent";
}
