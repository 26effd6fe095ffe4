//! Types: Events of mouse, pen and touch alike, and pointer capture

#[cfg(feature = "pointer-events")]
web_dictionary! {
    /// `dictionary PointerEventInit : MouseEventInit`
    pub struct PointerEventInit: [
        crate::MouseEventInit, crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object,
    ];
    name = "PointerEventInit";
}

web_interface! {
    /// `interface PointerEvent : MouseEvent`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent) · [Specification](https://w3c.github.io/pointerevents/#pointerevent-interface)
    pub struct PointerEvent: [crate::MouseEvent, crate::UiEvent, crate::Event, crate::Object];
    class = "PointerEvent";
}
