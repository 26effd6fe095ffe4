//! Types: Mouse and wheel events

#[cfg(any(feature = "drag-and-drop", feature = "mouse-events", feature = "pointer-events"))]
web_dictionary! {
    /// The values to make a `MouseEvent` from.
    ///
    /// `dictionary MouseEventInit : EventModifierInit`
    ///
    /// Inherits the methods of [`EventModifierInit`](crate::EventModifierInit), [`UiEventInit`](crate::UiEventInit)
    /// and [`EventInit`](crate::EventInit).
    ///
    /// Feature `mouse-events`.
    pub struct MouseEventInit: [crate::EventModifierInit, crate::UiEventInit, crate::EventInit, crate::Object];
    name = "MouseEventInit";
    extended;
}

web_interface! {
    /// An event of a mouse or similar device, such as a press or a movement.
    ///
    /// `interface MouseEvent : UIEvent`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Feature `mouse-events`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/MouseEvent) · [Specification](https://w3c.github.io/pointerevents/#mouseevent-interface)
    pub struct MouseEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "MouseEvent";
    extended;
}

#[cfg(feature = "mouse-events")]
web_dictionary! {
    /// The values to make a `WheelEvent` from.
    ///
    /// `dictionary WheelEventInit : MouseEventInit`
    ///
    /// Inherits the methods of [`MouseEventInit`](crate::MouseEventInit),
    /// [`EventModifierInit`](crate::EventModifierInit), [`UiEventInit`](crate::UiEventInit) and
    /// [`EventInit`](crate::EventInit).
    ///
    /// Feature `mouse-events`.
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
    /// The event for a turn of a mouse wheel or a scroll gesture on a touchpad.
    ///
    /// `interface WheelEvent : MouseEvent`
    ///
    /// Inherits the methods of [`MouseEvent`](crate::MouseEvent), [`UiEvent`](crate::UiEvent) and
    /// [`Event`](crate::Event).
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `mouse-events`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WheelEvent) · [Specification](https://w3c.github.io/pointerevents/#interface-wheelevent)
    pub struct WheelEvent: [crate::MouseEvent, crate::UiEvent, crate::Event, crate::Object];
    class = "WheelEvent";
}
