//! Types: Gamepads

#[cfg(all(feature = "experimental", feature = "gamepad"))]
web_enumeration! {
    /// `enum GamepadHand`
    pub enum GamepadHand {
        None = "",
        Left = "left",
        Right = "right",
    }
}

#[cfg(all(feature = "experimental", feature = "gamepad"))]
web_interface! {
    /// `interface GamepadPose`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose) · [Specification](https://w3c.github.io/gamepad/extensions.html#gamepadpose-interface)
    pub struct GamepadPose: [crate::Object];
    class = "GamepadPose";
}

#[cfg(any(feature = "gamepad", all(feature = "experimental", feature = "webxr")))]
web_interface! {
    /// `interface Gamepad`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad) · [Specification](https://w3c.github.io/gamepad/#gamepad-interface)
    pub struct Gamepad: [crate::Object];
    class = "Gamepad";
}

#[cfg(feature = "gamepad")]
web_interface! {
    /// `interface GamepadButton`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadButton) · [Specification](https://w3c.github.io/gamepad/#gamepadbutton-interface)
    pub struct GamepadButton: [crate::Object];
    class = "GamepadButton";
}

#[cfg(all(feature = "experimental", feature = "gamepad"))]
web_dictionary! {
    /// `dictionary GamepadTouch`
    pub struct GamepadTouch: [crate::Object];
    name = "GamepadTouch";
}

#[cfg(feature = "gamepad")]
web_enumeration! {
    /// `enum GamepadMappingType`
    pub enum GamepadMappingType {
        None = "",
        Standard = "standard",
        XrStandard = "xr-standard",
    }
}

#[cfg(any(feature = "gamepad", feature = "unspecified"))]
web_interface! {
    /// `interface GamepadHapticActuator`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator) · [Specification](https://w3c.github.io/gamepad/#gamepadhapticactuator-interface)
    ///
    /// Members are added by the feature `unspecified`.
    pub struct GamepadHapticActuator: [crate::Object];
    class = "GamepadHapticActuator";
}

#[cfg(feature = "gamepad")]
web_enumeration! {
    /// `enum GamepadHapticsResult`
    pub enum GamepadHapticsResult {
        Complete = "complete",
        Preempted = "preempted",
    }
}

#[cfg(feature = "gamepad")]
web_enumeration! {
    /// `enum GamepadHapticEffectType`
    pub enum GamepadHapticEffectType {
        DualRumble = "dual-rumble",
        TriggerRumble = "trigger-rumble",
    }
}

#[cfg(feature = "gamepad")]
web_dictionary! {
    /// `dictionary GamepadEffectParameters`
    pub struct GamepadEffectParameters: [crate::Object];
    name = "GamepadEffectParameters";
}

#[cfg(any(feature = "event-handlers", feature = "gamepad"))]
web_interface! {
    /// `interface GamepadEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadEvent) · [Specification](https://w3c.github.io/gamepad/#gamepadevent-interface)
    pub struct GamepadEvent: [crate::Event, crate::Object];
    class = "GamepadEvent";
}

#[cfg(feature = "gamepad")]
web_dictionary! {
    /// `dictionary GamepadEventInit : EventInit`
    pub struct GamepadEventInit: [crate::EventInit, crate::Object];
    name = "GamepadEventInit";
    optional;
}

#[cfg(feature = "gamepad")]
web_stands_for!(crate::GamepadEvent, crate::GamepadEventInit);
