//! Types: Mouse and wheel events

#[cfg(any(feature = "drag-and-drop", feature = "mouse-events", feature = "pointer-events"))]
web_dictionary! {
    /// `dictionary MouseEventInit : EventModifierInit`
    pub struct MouseEventInit: [crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object];
    name = "MouseEventInit";
    extended;
}

web_interface! {
    /// `interface MouseEvent : UIEvent`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent) · [Specification](https://w3c.github.io/pointerevents/#mouseevent-interface)
    pub struct MouseEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "MouseEvent";
    extended;
}

#[cfg(feature = "mouse-events")]
web_dictionary! {
    /// `dictionary WheelEventInit : MouseEventInit`
    pub struct WheelEventInit: [
        crate::MouseEventInit, crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object,
    ];
    name = "WheelEventInit";
}

#[cfg(any(
    feature = "event-handlers", feature = "mathml", feature = "mouse-events", feature = "svg-event-handlers",
    feature = "unspecified",
))]
web_interface! {
    /// `interface WheelEvent : MouseEvent`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WheelEvent) · [Specification](https://w3c.github.io/pointerevents/#interface-wheelevent)
    ///
    /// Members are added by the feature `unspecified`.
    pub struct WheelEvent: [crate::MouseEvent, crate::UiEvent, crate::Event, crate::Object];
    class = "WheelEvent";
}
