//! Types: What all events of the user interface share, and the focus events

/// `interface InputDeviceCapabilities`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/InputDeviceCapabilities) · [Specification](https://wicg.github.io/input-device-capabilities/#dom-inputdevicecapabilities)
#[cfg(feature = "ui-events")]
#[repr(transparent)]
pub struct InputDeviceCapabilities {
    parent: crate::Object,
}
#[cfg(feature = "ui-events")]
interface!(InputDeviceCapabilities:; "InputDeviceCapabilities");

/// `dictionary InputDeviceCapabilitiesInit`
#[cfg(all(feature = "experimental", feature = "ui-events"))]
#[repr(transparent)]
pub struct InputDeviceCapabilitiesInit {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "ui-events"))]
dictionary!(InputDeviceCapabilitiesInit:; "InputDeviceCapabilitiesInit");

/// `interface UIEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/UIEvent) · [Specification](https://w3c.github.io/uievents/#idl-uievent)
#[doc(alias = "UIEvent")]
#[repr(transparent)]
pub struct UiEvent {
    parent: crate::Event,
}
interface!(UiEvent: crate::Event; "UIEvent");
extended!([] UiEvent);

/// `dictionary UIEventInit : EventInit`
#[doc(alias = "UIEventInit")]
#[cfg(any(
    feature = "drag-and-drop", feature = "input-events", feature = "keyboard-events", feature = "mouse-events",
    feature = "pointer-events", feature = "touch-events", feature = "ui-events",
    all(feature = "experimental", feature = "css-drafts"),
))]
#[repr(transparent)]
pub struct UiEventInit {
    parent: crate::EventInit,
}
#[cfg(any(
    feature = "drag-and-drop", feature = "input-events", feature = "keyboard-events", feature = "mouse-events",
    feature = "pointer-events", feature = "touch-events", feature = "ui-events",
    all(feature = "experimental", feature = "css-drafts"),
))]
dictionary!(UiEventInit: crate::EventInit; "UIEventInit");
#[cfg(any(
    feature = "drag-and-drop", feature = "input-events", feature = "keyboard-events", feature = "mouse-events",
    feature = "pointer-events", feature = "touch-events", feature = "ui-events",
    all(feature = "experimental", feature = "css-drafts"),
))]
extended!([] UiEventInit);

/// `interface FocusEvent : UIEvent`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FocusEvent) · [Specification](https://w3c.github.io/uievents/#interface-focusevent)
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "svg-event-handlers",
    feature = "ui-events",
))]
#[repr(transparent)]
pub struct FocusEvent {
    parent: crate::UiEvent,
}
#[cfg(any(
    feature = "event-handlers", feature = "html", feature = "mathml", feature = "svg-event-handlers",
    feature = "ui-events",
))]
interface!(FocusEvent: crate::UiEvent, crate::Event; "FocusEvent");

/// `dictionary FocusEventInit : UIEventInit`
#[cfg(feature = "ui-events")]
#[repr(transparent)]
pub struct FocusEventInit {
    parent: crate::UiEventInit,
}
#[cfg(feature = "ui-events")]
dictionary!(FocusEventInit: crate::UiEventInit, crate::EventInit; "FocusEventInit");

/// `dictionary EventModifierInit : UIEventInit`
#[cfg(any(
    feature = "drag-and-drop", feature = "keyboard-events", feature = "mouse-events", feature = "pointer-events",
    feature = "touch-events", feature = "ui-events",
))]
#[repr(transparent)]
pub struct EventModifierInit {
    parent: crate::UiEventInit,
}
#[cfg(any(
    feature = "drag-and-drop", feature = "keyboard-events", feature = "mouse-events", feature = "pointer-events",
    feature = "touch-events", feature = "ui-events",
))]
dictionary!(EventModifierInit: crate::UiEventInit, crate::EventInit; "EventModifierInit");
#[cfg(any(
    feature = "drag-and-drop", feature = "keyboard-events", feature = "mouse-events", feature = "pointer-events",
    feature = "touch-events", feature = "ui-events",
))]
extended!([] EventModifierInit);
