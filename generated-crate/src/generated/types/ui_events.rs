//! Types: What all events of the user interface share, and the focus events

#[cfg(any(
    feature = "drag-and-drop", feature = "input-events", feature = "keyboard-events", feature = "mouse-events",
    feature = "pointer-events", feature = "touch-events", feature = "ui-events",
    all(feature = "experimental", feature = "css-drafts"),
))]
web_interface! {
    /// Facts about the device that caused an event, such as whether it fires touch events.
    ///
    /// `interface InputDeviceCapabilities`
    ///
    /// Feature `ui-events`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceCapabilities) · [Specification](https://wicg.github.io/input-device-capabilities/#dom-inputdevicecapabilities)
    pub struct InputDeviceCapabilities: [crate::Object];
    class = "InputDeviceCapabilities";
}

#[cfg(all(feature = "experimental", feature = "ui-events"))]
web_dictionary! {
    /// The properties for a new `InputDeviceCapabilities`.
    ///
    /// `dictionary InputDeviceCapabilitiesInit`
    ///
    /// Features `ui-events` and `experimental`.
    pub struct InputDeviceCapabilitiesInit: [crate::Object];
    name = "InputDeviceCapabilitiesInit";
    optional;
}

web_interface! {
    /// The base of events from the user interface, such as mouse, keyboard and focus events.
    ///
    /// `interface UIEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `ui-events`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/UIEvent) · [Specification](https://w3c.github.io/uievents/#idl-uievent)
    #[doc(alias = "UIEvent")]
    pub struct UiEvent: [crate::Event, crate::Object];
    class = "UIEvent";
    extended;
}

#[cfg(any(
    feature = "drag-and-drop", feature = "input-events", feature = "keyboard-events", feature = "mouse-events",
    feature = "pointer-events", feature = "touch-events", feature = "ui-events",
    all(feature = "experimental", feature = "css-drafts"),
))]
web_dictionary! {
    /// The properties for a new `UIEvent`.
    ///
    /// `dictionary UIEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `ui-events`.
    #[doc(alias = "UIEventInit")]
    pub struct UiEventInit: [crate::EventInit, crate::Object];
    name = "UIEventInit";
    optional;
    extended;
}

#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "svg-event-handlers",
    feature = "ui-events",
))]
web_interface! {
    /// The event of an element that gains or loses the focus.
    ///
    /// `interface FocusEvent : UIEvent`
    ///
    /// Inherits the methods of [`UiEvent`](crate::UiEvent) and [`Event`](crate::Event).
    ///
    /// Feature `ui-events`. Exposed in Window. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FocusEvent) · [Specification](https://w3c.github.io/uievents/#interface-focusevent)
    pub struct FocusEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "FocusEvent";
}

#[cfg(feature = "ui-events")]
web_dictionary! {
    /// The properties for a new `FocusEvent`.
    ///
    /// `dictionary FocusEventInit : UIEventInit`
    ///
    /// Inherits the methods of [`UiEventInit`](crate::UiEventInit) and [`EventInit`](crate::EventInit).
    ///
    /// Feature `ui-events`.
    pub struct FocusEventInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "FocusEventInit";
    optional;
}

#[cfg(any(
    feature = "drag-and-drop", feature = "keyboard-events", feature = "mouse-events", feature = "pointer-events",
    feature = "touch-events", feature = "ui-events",
))]
web_dictionary! {
    /// The modifier keys of a new mouse, keyboard or touch event.
    ///
    /// `dictionary EventModifierInit : UIEventInit`
    ///
    /// Inherits the methods of [`UiEventInit`](crate::UiEventInit) and [`EventInit`](crate::EventInit).
    ///
    /// Feature `ui-events`.
    pub struct EventModifierInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "EventModifierInit";
    extended;
}

#[cfg(all(feature = "experimental", feature = "ui-events"))]
web_stands_for!(crate::InputDeviceCapabilities, crate::InputDeviceCapabilitiesInit);

#[cfg(any(
    feature = "drag-and-drop", feature = "input-events", feature = "keyboard-events", feature = "mouse-events",
    feature = "pointer-events", feature = "touch-events", feature = "ui-events",
    all(feature = "experimental", feature = "css-drafts"),
))]
web_stands_for!(crate::UiEvent, crate::UiEventInit);

#[cfg(feature = "ui-events")]
web_stands_for!(crate::FocusEvent, crate::FocusEventInit);
