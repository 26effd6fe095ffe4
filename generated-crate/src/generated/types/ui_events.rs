//! Types: What all events of the user interface share, and the focus events

#[cfg(any(
    feature = "drag-and-drop", feature = "input-events", feature = "keyboard-events", feature = "mouse-events",
    feature = "pointer-events", feature = "touch-events", feature = "ui-events",
    all(feature = "experimental", feature = "css-drafts"),
))]
web_interface! {
    /// `interface InputDeviceCapabilities`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceCapabilities) · [Specification](https://wicg.github.io/input-device-capabilities/#dom-inputdevicecapabilities)
    pub struct InputDeviceCapabilities: [crate::Object];
    class = "InputDeviceCapabilities";
}

#[cfg(all(feature = "experimental", feature = "ui-events"))]
web_dictionary! {
    /// `dictionary InputDeviceCapabilitiesInit`
    pub struct InputDeviceCapabilitiesInit: [crate::Object];
    name = "InputDeviceCapabilitiesInit";
    optional;
}

web_interface! {
    /// `interface UIEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/UIEvent) · [Specification](https://w3c.github.io/uievents/#idl-uievent)
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
    /// `dictionary UIEventInit : EventInit`
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
    /// `interface FocusEvent : UIEvent`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FocusEvent) · [Specification](https://w3c.github.io/uievents/#interface-focusevent)
    pub struct FocusEvent: [crate::UiEvent, crate::Event, crate::Object];
    class = "FocusEvent";
}

#[cfg(feature = "ui-events")]
web_dictionary! {
    /// `dictionary FocusEventInit : UIEventInit`
    pub struct FocusEventInit: [crate::UiEventInit, crate::EventInit, crate::Object];
    name = "FocusEventInit";
    optional;
}

#[cfg(any(
    feature = "drag-and-drop", feature = "keyboard-events", feature = "mouse-events", feature = "pointer-events",
    feature = "touch-events", feature = "ui-events",
))]
web_dictionary! {
    /// `dictionary EventModifierInit : UIEventInit`
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
