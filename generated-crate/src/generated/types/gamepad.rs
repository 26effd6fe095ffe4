//! Types: Gamepads

/// `enum GamepadHand`
#[cfg(all(feature = "experimental", feature = "gamepad"))]
#[non_exhaustive]
pub enum GamepadHand {
    /// `""`
    None,
    /// `"left"`
    Left,
    /// `"right"`
    Right,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "gamepad"))]
enumeration!(GamepadHand {
    None = "",
    Left = "left",
    Right = "right",
});

/// `interface GamepadPose`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose) · [Specification](https://w3c.github.io/gamepad/extensions.html#gamepadpose-interface)
#[cfg(all(feature = "experimental", feature = "gamepad"))]
#[repr(transparent)]
pub struct GamepadPose {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "gamepad"))]
interface!(GamepadPose:; "GamepadPose");

/// `interface Gamepad`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad) · [Specification](https://w3c.github.io/gamepad/#gamepad-interface)
#[cfg(any(feature = "gamepad", all(feature = "experimental", feature = "webxr")))]
#[repr(transparent)]
pub struct Gamepad {
    parent: crate::Object,
}
#[cfg(any(feature = "gamepad", all(feature = "experimental", feature = "webxr")))]
interface!(Gamepad:; "Gamepad");

/// `interface GamepadButton`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadButton) · [Specification](https://w3c.github.io/gamepad/#gamepadbutton-interface)
#[cfg(feature = "gamepad")]
#[repr(transparent)]
pub struct GamepadButton {
    parent: crate::Object,
}
#[cfg(feature = "gamepad")]
interface!(GamepadButton:; "GamepadButton");

/// `dictionary GamepadTouch`
#[cfg(all(feature = "experimental", feature = "gamepad"))]
#[repr(transparent)]
pub struct GamepadTouch {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "gamepad"))]
dictionary!(GamepadTouch:; "GamepadTouch");

/// `enum GamepadMappingType`
#[cfg(feature = "gamepad")]
#[non_exhaustive]
pub enum GamepadMappingType {
    /// `""`
    None,
    /// `"standard"`
    Standard,
    /// `"xr-standard"`
    XrStandard,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "gamepad")]
enumeration!(GamepadMappingType {
    None = "",
    Standard = "standard",
    XrStandard = "xr-standard",
});

/// `interface GamepadHapticActuator`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator) · [Specification](https://w3c.github.io/gamepad/#gamepadhapticactuator-interface)
#[cfg(feature = "gamepad")]
#[repr(transparent)]
pub struct GamepadHapticActuator {
    parent: crate::Object,
}
#[cfg(feature = "gamepad")]
interface!(GamepadHapticActuator:; "GamepadHapticActuator");

/// `enum GamepadHapticsResult`
#[cfg(feature = "gamepad")]
#[non_exhaustive]
pub enum GamepadHapticsResult {
    /// `"complete"`
    Complete,
    /// `"preempted"`
    Preempted,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "gamepad")]
enumeration!(GamepadHapticsResult {
    Complete = "complete",
    Preempted = "preempted",
});

/// `enum GamepadHapticEffectType`
#[cfg(feature = "gamepad")]
#[non_exhaustive]
pub enum GamepadHapticEffectType {
    /// `"dual-rumble"`
    DualRumble,
    /// `"trigger-rumble"`
    TriggerRumble,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "gamepad")]
enumeration!(GamepadHapticEffectType {
    DualRumble = "dual-rumble",
    TriggerRumble = "trigger-rumble",
});

/// `dictionary GamepadEffectParameters`
#[cfg(feature = "gamepad")]
#[repr(transparent)]
pub struct GamepadEffectParameters {
    parent: crate::Object,
}
#[cfg(feature = "gamepad")]
dictionary!(GamepadEffectParameters:; "GamepadEffectParameters");

/// `interface GamepadEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadEvent) · [Specification](https://w3c.github.io/gamepad/#gamepadevent-interface)
#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
#[repr(transparent)]
pub struct GamepadEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
interface!(GamepadEvent: crate::Event; "GamepadEvent");

/// `dictionary GamepadEventInit : EventInit`
#[cfg(feature = "gamepad")]
#[repr(transparent)]
pub struct GamepadEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "gamepad")]
dictionary!(GamepadEventInit: crate::EventInit; "GamepadEventInit");
