//! Types: Gamepads

#[cfg(all(feature = "experimental", feature = "gamepad"))]
web_enumeration! {
    /// The hand that holds a controller: `left`, `right` or empty if unknown.
    ///
    /// `enum GamepadHand`
    ///
    /// Features `gamepad` and `experimental`.
    pub enum GamepadHand {
        None = "",
        Left = "left",
        Right = "right",
    }
}

#[cfg(all(feature = "experimental", feature = "gamepad"))]
web_interface! {
    /// The position and orientation of a tracked controller for virtual reality.
    ///
    /// `interface GamepadPose`
    ///
    /// Features `gamepad` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose) · [Specification](https://w3c.github.io/gamepad/extensions.html#gamepadpose-interface)
    pub struct GamepadPose: [crate::Object];
    class = "GamepadPose";
}

#[cfg(any(feature = "gamepad", all(feature = "experimental", feature = "webxr")))]
web_interface! {
    /// The state of a game controller at one moment; ask again for fresh values.
    ///
    /// `interface Gamepad`
    ///
    /// Feature `gamepad`. Exposed in Window. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad) · [Specification](https://w3c.github.io/gamepad/#gamepad-interface)
    pub struct Gamepad: [crate::Object];
    class = "Gamepad";
}

#[cfg(feature = "gamepad")]
web_interface! {
    /// The state of one button.
    ///
    /// `interface GamepadButton`
    ///
    /// Feature `gamepad`. Exposed in Window. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadButton) · [Specification](https://w3c.github.io/gamepad/#gamepadbutton-interface)
    pub struct GamepadButton: [crate::Object];
    class = "GamepadButton";
}

#[cfg(all(feature = "experimental", feature = "gamepad"))]
web_dictionary! {
    /// One finger on a touch surface of a gamepad.
    ///
    /// `dictionary GamepadTouch`
    ///
    /// Features `gamepad` and `experimental`.
    pub struct GamepadTouch: [crate::Object];
    name = "GamepadTouch";
}

#[cfg(feature = "gamepad")]
web_enumeration! {
    /// The known layouts of buttons and axes; an empty string means an unknown layout.
    ///
    /// `enum GamepadMappingType`
    ///
    /// Feature `gamepad`.
    pub enum GamepadMappingType {
        None = "",
        Standard = "standard",
        XrStandard = "xr-standard",
    }
}

#[cfg(any(feature = "gamepad", feature = "unspecified"))]
web_interface! {
    /// The motors of a controller, which let it vibrate.
    ///
    /// `interface GamepadHapticActuator`
    ///
    /// Members are added by the feature `unspecified`.
    ///
    /// Feature `gamepad`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator) · [Specification](https://w3c.github.io/gamepad/#gamepadhapticactuator-interface)
    pub struct GamepadHapticActuator: [crate::Object];
    class = "GamepadHapticActuator";
}

#[cfg(feature = "gamepad")]
web_enumeration! {
    /// How a vibration ended: `"complete"` when it was played, `"preempted"` when another took its place.
    ///
    /// `enum GamepadHapticsResult`
    ///
    /// Feature `gamepad`.
    pub enum GamepadHapticsResult {
        Complete = "complete",
        Preempted = "preempted",
    }
}

#[cfg(feature = "gamepad")]
web_enumeration! {
    /// The kinds of vibration: two rumble motors, or motors in the triggers.
    ///
    /// `enum GamepadHapticEffectType`
    ///
    /// Feature `gamepad`.
    pub enum GamepadHapticEffectType {
        DualRumble = "dual-rumble",
        TriggerRumble = "trigger-rumble",
    }
}

#[cfg(feature = "gamepad")]
web_dictionary! {
    /// The strength and timing of a vibration.
    ///
    /// `dictionary GamepadEffectParameters`
    ///
    /// Feature `gamepad`.
    pub struct GamepadEffectParameters: [crate::Object];
    name = "GamepadEffectParameters";
}

#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
web_interface! {
    /// The event at which a controller is connected or disconnected.
    ///
    /// `interface GamepadEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `gamepad`. Exposed in Window. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadEvent) · [Specification](https://w3c.github.io/gamepad/#gamepadevent-interface)
    pub struct GamepadEvent: [crate::Event, crate::Object];
    class = "GamepadEvent";
}

#[cfg(feature = "gamepad")]
web_dictionary! {
    /// Options for making a `GamepadEvent`.
    ///
    /// `dictionary GamepadEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `gamepad`.
    pub struct GamepadEventInit: [crate::EventInit, crate::Object];
    name = "GamepadEventInit";
    optional;
}

#[cfg(feature = "gamepad")]
web_stands_for!(crate::GamepadEvent, crate::GamepadEventInit);
