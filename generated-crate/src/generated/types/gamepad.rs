//! Types: Gamepads
#[cfg(all(feature = "experimental", feature = "gamepad"))]
/// `enum GamepadHand`
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

#[cfg(all(feature = "experimental", feature = "gamepad"))]
/// `interface GamepadPose`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose) · [Specification](https://w3c.github.io/gamepad/extensions.html#gamepadpose-interface)
#[repr(transparent)]
pub struct GamepadPose {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "gamepad"))]
interface!(GamepadPose:; "GamepadPose");

#[cfg(any(feature = "gamepad", all(feature = "experimental", feature = "webxr")))]
/// `interface Gamepad`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad) · [Specification](https://w3c.github.io/gamepad/#gamepad-interface)
#[repr(transparent)]
pub struct Gamepad {
    parent: crate::Object,
}
#[cfg(any(feature = "gamepad", all(feature = "experimental", feature = "webxr")))]
interface!(Gamepad:; "Gamepad");

#[cfg(feature = "gamepad")]
/// `interface GamepadButton`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadButton) · [Specification](https://w3c.github.io/gamepad/#gamepadbutton-interface)
#[repr(transparent)]
pub struct GamepadButton {
    parent: crate::Object,
}
#[cfg(feature = "gamepad")]
interface!(GamepadButton:; "GamepadButton");

#[cfg(all(feature = "experimental", feature = "gamepad"))]
/// `dictionary GamepadTouch`
#[repr(transparent)]
pub struct GamepadTouch {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "gamepad"))]
dictionary!(GamepadTouch:; "GamepadTouch");

#[cfg(feature = "gamepad")]
/// `enum GamepadMappingType`
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

#[cfg(feature = "gamepad")]
/// `interface GamepadHapticActuator`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator) · [Specification](https://w3c.github.io/gamepad/#gamepadhapticactuator-interface)
#[repr(transparent)]
pub struct GamepadHapticActuator {
    parent: crate::Object,
}
#[cfg(feature = "gamepad")]
interface!(GamepadHapticActuator:; "GamepadHapticActuator");

#[cfg(feature = "gamepad")]
/// `enum GamepadHapticsResult`
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

#[cfg(feature = "gamepad")]
/// `enum GamepadHapticEffectType`
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

#[cfg(feature = "gamepad")]
/// `dictionary GamepadEffectParameters`
#[repr(transparent)]
pub struct GamepadEffectParameters {
    parent: crate::Object,
}
#[cfg(feature = "gamepad")]
dictionary!(GamepadEffectParameters:; "GamepadEffectParameters");

#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
/// `interface GamepadEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadEvent) · [Specification](https://w3c.github.io/gamepad/#gamepadevent-interface)
#[repr(transparent)]
pub struct GamepadEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
interface!(GamepadEvent: crate::Event; "GamepadEvent");

#[cfg(feature = "gamepad")]
/// `dictionary GamepadEventInit : EventInit`
#[repr(transparent)]
pub struct GamepadEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "gamepad")]
dictionary!(GamepadEventInit: crate::EventInit; "GamepadEventInit");
