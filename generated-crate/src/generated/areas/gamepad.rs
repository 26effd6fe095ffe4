//! Gamepads

use crate::runtime::prelude::*;
use crate::{
    Gamepad, GamepadButton, GamepadEffectParameters, GamepadEvent, GamepadEventInit, GamepadHapticActuator,
    GamepadHapticEffectType, GamepadHapticsResult, GamepadMappingType, Navigator,
};
#[cfg(feature = "experimental")]
use crate::{DomPointReadOnly, DomRectReadOnly, GamepadHand, GamepadPose, GamepadTouch};

#[cfg(feature = "experimental")]
impl GamepadPose {
    /// Whether the device can measure its orientation.
    ///
    /// `readonly attribute boolean hasOrientation`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose/hasOrientation) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepadpose-hasorientation)
    #[doc(alias = "hasOrientation")]
    #[inline]
    pub fn has_orientation(&self) -> bool {
        Js::get_hasOrientation__as_bool(js(self)).get()
    }

    /// Whether the device can measure its position.
    ///
    /// `readonly attribute boolean hasPosition`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose/hasPosition) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepadpose-hasposition)
    #[doc(alias = "hasPosition")]
    #[inline]
    pub fn has_position(&self) -> bool {
        Js::get_hasPosition__as_bool(js(self)).get()
    }

    /// The position as x, y and z in metres, null if not available.
    ///
    /// `readonly attribute Float32Array? position`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose/position) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepadpose-position)
    #[inline]
    pub fn position(&self) -> Option<Float32Array> {
        Js::get_position__as_option_value(js(self)).map(Js::read)
    }

    /// The velocity as x, y and z in metres per second, null if not available.
    ///
    /// `readonly attribute Float32Array? linearVelocity`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose/linearVelocity) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepadpose-linearvelocity)
    #[doc(alias = "linearVelocity")]
    #[inline]
    pub fn linear_velocity(&self) -> Option<Float32Array> {
        Js::get_linearVelocity__as_option_value(js(self)).map(Js::read)
    }

    /// The acceleration as x, y and z in metres per second squared, null if not available.
    ///
    /// `readonly attribute Float32Array? linearAcceleration`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose/linearAcceleration) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepadpose-linearacceleration)
    #[doc(alias = "linearAcceleration")]
    #[inline]
    pub fn linear_acceleration(&self) -> Option<Float32Array> {
        Js::get_linearAcceleration__as_option_value(js(self)).map(Js::read)
    }

    /// The orientation as a quaternion of four numbers, null if not available.
    ///
    /// `readonly attribute Float32Array? orientation`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose/orientation) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepadpose-orientation)
    #[inline]
    pub fn orientation(&self) -> Option<Float32Array> {
        Js::get_orientation__as_option_value(js(self)).map(Js::read)
    }

    /// The rotation speed around x, y and z in radians per second, null if not available.
    ///
    /// `readonly attribute Float32Array? angularVelocity`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose/angularVelocity) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepadpose-angularvelocity)
    #[doc(alias = "angularVelocity")]
    #[inline]
    pub fn angular_velocity(&self) -> Option<Float32Array> {
        Js::get_angularVelocity__as_option_value(js(self)).map(Js::read)
    }

    /// The angular acceleration in radians per second squared, null if not available.
    ///
    /// `readonly attribute Float32Array? angularAcceleration`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadPose/angularAcceleration) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepadpose-angularacceleration)
    #[doc(alias = "angularAcceleration")]
    #[inline]
    pub fn angular_acceleration(&self) -> Option<Float32Array> {
        Js::get_angularAcceleration__as_option_value(js(self)).map(Js::read)
    }
}

impl Gamepad {
    /// A text that names the model, in a form that differs between browsers.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/id) · [Specification](https://w3c.github.io/gamepad/#dom-gamepad-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of the controller, counted from zero in the list of `getGamepads`.
    ///
    /// `readonly attribute long index`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/index) · [Specification](https://w3c.github.io/gamepad/#dom-gamepad-index)
    #[inline]
    pub fn index(&self) -> i32 {
        Js::get_index__as_number(js(self)) as i32
    }

    /// Whether the controller is still connected.
    ///
    /// `readonly attribute boolean connected`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/connected) · [Specification](https://w3c.github.io/gamepad/#dom-gamepad-connected)
    #[inline]
    pub fn connected(&self) -> bool {
        Js::get_connected__as_bool(js(self)).get()
    }

    /// The time of the last change of the data, in milliseconds since the page began to load.
    ///
    /// `readonly attribute DOMHighResTimeStamp timestamp`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/timestamp) · [Specification](https://w3c.github.io/gamepad/#dom-gamepad-timestamp)
    #[inline]
    pub fn timestamp(&self) -> f64 {
        Js::get_timestamp__as_number(js(self))
    }

    /// The layout of buttons and axes; `"standard"` is the usual one with two sticks.
    ///
    /// `readonly attribute GamepadMappingType mapping`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/mapping) · [Specification](https://w3c.github.io/gamepad/#dom-gamepad-mapping)
    #[inline]
    pub fn mapping(&self) -> GamepadMappingType {
        FromJs::from_js(Js::get_mapping__as_value(js(self)))
    }

    /// The positions of the sticks from -1 to 1, with left and up negative.
    ///
    /// `readonly attribute FrozenArray<double> axes`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/axes) · [Specification](https://w3c.github.io/gamepad/#dom-gamepad-axes)
    #[inline]
    pub fn axes(&self) -> Array<f64> {
        FromJs::from_js(Js::get_axes__as_value(js(self)))
    }

    /// The buttons in the order of the layout.
    ///
    /// `readonly attribute FrozenArray<GamepadButton> buttons`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/buttons) · [Specification](https://w3c.github.io/gamepad/#dom-gamepad-buttons)
    #[inline]
    pub fn buttons(&self) -> Array<GamepadButton> {
        FromJs::from_js(Js::get_buttons__as_value(js(self)))
    }

    /// The fingers that are on the touch surfaces at present.
    ///
    /// `readonly attribute FrozenArray<GamepadTouch> touches`
    ///
    /// Features `gamepad` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn touches(&self) -> Array<GamepadTouch> {
        FromJs::from_js(Js::get_touches__as_value(js(self)))
    }

    /// The vibration motors of the controller.
    ///
    /// `readonly attribute GamepadHapticActuator vibrationActuator`
    ///
    /// Feature `gamepad`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/vibrationActuator) · [Specification](https://w3c.github.io/gamepad/#dom-gamepad-vibrationactuator)
    #[doc(alias = "vibrationActuator")]
    #[inline]
    pub fn vibration_actuator(&self) -> GamepadHapticActuator {
        FromJs::from_js(Js::get_vibrationActuator__as_value(js(self)))
    }

    /// The hand that holds the controller.
    ///
    /// `readonly attribute GamepadHand hand`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/hand) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepad-hand)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn hand(&self) -> GamepadHand {
        FromJs::from_js(Js::get_hand__as_value(js(self)))
    }

    /// The vibration motors of the gamepad.
    ///
    /// `readonly attribute FrozenArray<GamepadHapticActuator> hapticActuators`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/hapticActuators) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepad-hapticactuators)
    #[doc(alias = "hapticActuators")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn haptic_actuators(&self) -> Array<GamepadHapticActuator> {
        FromJs::from_js(Js::get_hapticActuators__as_value(js(self)))
    }

    /// The position and orientation of the controller, null if it is not tracked.
    ///
    /// `readonly attribute GamepadPose? pose`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gamepad/pose) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepad-pose)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn pose(&self) -> Option<GamepadPose> {
        Js::get_pose__as_option_value(js(self)).map(Js::read)
    }
}

impl GamepadButton {
    /// Whether the button is pressed.
    ///
    /// `readonly attribute boolean pressed`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadButton/pressed) · [Specification](https://w3c.github.io/gamepad/#dom-gamepadbutton-pressed)
    #[inline]
    pub fn pressed(&self) -> bool {
        Js::get_pressed__as_bool(js(self)).get()
    }

    /// Whether the button is touched; without touch sensors, the same as `pressed`.
    ///
    /// `readonly attribute boolean touched`
    ///
    /// Feature `gamepad`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadButton/touched) · [Specification](https://w3c.github.io/gamepad/#dom-gamepadbutton-touched)
    #[inline]
    pub fn touched(&self) -> bool {
        Js::get_touched__as_bool(js(self)).get()
    }

    /// How far the button is pressed, from 0 to 1.
    ///
    /// `readonly attribute double value`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadButton/value) · [Specification](https://w3c.github.io/gamepad/#dom-gamepadbutton-value)
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl GamepadTouch {
    /// One finger on a touch surface of a gamepad.
    ///
    /// `dictionary GamepadTouch`
    ///
    /// Features `gamepad` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A number that stays the same while the finger is on the surface.
    ///
    /// `unsigned long touchId`
    ///
    /// Features `gamepad` and `experimental`.
    #[doc(alias = "touchId")]
    pub fn get_touch_id(&self) -> Option<u32> {
        property::get(self, "touchId")
    }

    /// Sets a number that stays the same while the finger is on the surface.
    ///
    /// Features `gamepad` and `experimental`.
    #[doc(alias = "touchId")]
    pub fn set_touch_id(&self, value: u32) -> &Self {
        property::set_f64(self, "touchId", value as f64);
        self
    }

    /// The number of the touch surface.
    ///
    /// `octet surfaceId`
    ///
    /// Features `gamepad` and `experimental`.
    #[doc(alias = "surfaceId")]
    pub fn get_surface_id(&self) -> Option<u8> {
        property::get(self, "surfaceId")
    }

    /// Sets the number of the touch surface.
    ///
    /// Features `gamepad` and `experimental`.
    #[doc(alias = "surfaceId")]
    pub fn set_surface_id(&self, value: u8) -> &Self {
        property::set_f64(self, "surfaceId", value as f64);
        self
    }

    /// The place of the finger on the surface, in normalised coordinates.
    ///
    /// `DOMPointReadOnly position`
    ///
    /// Features `gamepad` and `experimental`.
    #[doc(alias = "position")]
    pub fn get_position(&self) -> Option<DomPointReadOnly> {
        property::get(self, "position")
    }

    /// Sets the place of the finger on the surface, in normalised coordinates.
    ///
    /// Features `gamepad` and `experimental`.
    #[doc(alias = "position")]
    pub fn set_position(&self, value: &DomPointReadOnly) -> &Self {
        property::set(self, "position", value.as_ref());
        self
    }

    /// The width and height of the surface in its own units, null if unknown.
    ///
    /// `DOMRectReadOnly? surfaceDimensions`
    ///
    /// Features `gamepad` and `experimental`.
    #[doc(alias = "surfaceDimensions")]
    pub fn get_surface_dimensions(&self) -> Option<DomRectReadOnly> {
        property::get(self, "surfaceDimensions")
    }

    /// Sets the width and height of the surface in its own units, null if unknown.
    ///
    /// Features `gamepad` and `experimental`.
    #[doc(alias = "surfaceDimensions")]
    pub fn set_surface_dimensions(&self, value: Option<&DomRectReadOnly>) -> &Self {
        property::set(self, "surfaceDimensions", nullable(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for GamepadTouch {
    fn default() -> Self {
        Self::new()
    }
}

impl GamepadHapticActuator {
    /// The vibration effects that the actuator supports.
    ///
    /// `readonly attribute FrozenArray<GamepadHapticEffectType> effects`
    ///
    /// Features `gamepad` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator/effects) · [Specification](https://w3c.github.io/gamepad/#dom-gamepadhapticactuator-effects)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn effects(&self) -> Array<GamepadHapticEffectType> {
        FromJs::from_js(Js::get_effects__as_value(js(self)))
    }

    /// Starts a vibration, and resolves when it ends or another one replaces it.
    ///
    /// `Promise<GamepadHapticsResult> playEffect(GamepadHapticEffectType type, optional GamepadEffectParameters params = {})`
    ///
    /// Feature `gamepad`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator/playEffect) · [Specification](https://w3c.github.io/gamepad/#dom-gamepadhapticactuator-playeffect)
    #[doc(alias = "playEffect")]
    #[inline]
    pub fn play_effect(&self, type_: GamepadHapticEffectType) -> Promise<GamepadHapticsResult> {
        Promise::of_call(Js::try_call_playEffect__str__as_value(js(self), type_.as_str()))
    }

    /// As `play_effect`, with `params`.
    ///
    /// `Promise<GamepadHapticsResult> playEffect(GamepadHapticEffectType type, optional GamepadEffectParameters params = {})`
    ///
    /// Feature `gamepad`.
    #[doc(alias = "playEffect")]
    #[inline]
    pub fn play_effect_with_params(
        &self,
        type_: GamepadHapticEffectType,
        params: &GamepadEffectParameters,
    ) -> Promise<GamepadHapticsResult> {
        Promise::of_call(Js::try_call_playEffect__str_value__as_value(js(self), type_.as_str(), params.as_ref()))
    }

    /// Stops the vibration that is playing.
    ///
    /// `Promise<GamepadHapticsResult> reset()`
    ///
    /// Feature `gamepad`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator/reset) · [Specification](https://w3c.github.io/gamepad/#dom-gamepadhapticactuator-reset)
    #[inline]
    pub fn reset(&self) -> Promise<GamepadHapticsResult> {
        Promise::of_call(Js::try_call_reset__as_value(js(self)))
    }

    /// Vibrates with a strength from 0 to 1 for a time in milliseconds.
    ///
    /// `Promise<boolean> pulse(double value, double duration)`
    ///
    /// Features `gamepad` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadHapticActuator/pulse) · [Specification](https://w3c.github.io/gamepad/extensions.html#dom-gamepadhapticactuator-pulse)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn pulse(&self, value: f64, duration: f64) -> Promise<bool> {
        Promise::of_call(Js::try_call_pulse__number2__as_value(js(self), value, duration))
    }
}

impl GamepadEffectParameters {
    /// The strength and timing of a vibration.
    ///
    /// `dictionary GamepadEffectParameters`
    ///
    /// Feature `gamepad`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The length of the vibration in milliseconds.
    ///
    /// `unsigned long long duration = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `gamepad`.
    #[doc(alias = "duration")]
    pub fn get_duration(&self) -> Option<u64> {
        property::get(self, "duration")
    }

    /// Sets the length of the vibration in milliseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `gamepad`.
    #[doc(alias = "duration")]
    pub fn set_duration(&self, value: u64) -> &Self {
        property::set_f64(self, "duration", value as f64);
        self
    }

    /// The wait before the vibration begins, in milliseconds.
    ///
    /// `unsigned long long startDelay = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `gamepad`.
    #[doc(alias = "startDelay")]
    pub fn get_start_delay(&self) -> Option<u64> {
        property::get(self, "startDelay")
    }

    /// Sets the wait before the vibration begins, in milliseconds.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `gamepad`.
    #[doc(alias = "startDelay")]
    pub fn set_start_delay(&self, value: u64) -> &Self {
        property::set_f64(self, "startDelay", value as f64);
        self
    }

    /// The strength of the low-frequency motor from 0 to 1.
    ///
    /// `double strongMagnitude = 0.0`
    ///
    /// Feature `gamepad`.
    #[doc(alias = "strongMagnitude")]
    pub fn get_strong_magnitude(&self) -> Option<f64> {
        property::get(self, "strongMagnitude")
    }

    /// Sets the strength of the low-frequency motor from 0 to 1.
    ///
    /// Feature `gamepad`.
    #[doc(alias = "strongMagnitude")]
    pub fn set_strong_magnitude(&self, value: f64) -> &Self {
        property::set_f64(self, "strongMagnitude", value);
        self
    }

    /// The strength of the high-frequency motor from 0 to 1.
    ///
    /// `double weakMagnitude = 0.0`
    ///
    /// Feature `gamepad`.
    #[doc(alias = "weakMagnitude")]
    pub fn get_weak_magnitude(&self) -> Option<f64> {
        property::get(self, "weakMagnitude")
    }

    /// Sets the strength of the high-frequency motor from 0 to 1.
    ///
    /// Feature `gamepad`.
    #[doc(alias = "weakMagnitude")]
    pub fn set_weak_magnitude(&self, value: f64) -> &Self {
        property::set_f64(self, "weakMagnitude", value);
        self
    }

    /// The strength of the motor in the lower left trigger from 0 to 1.
    ///
    /// `double leftTrigger = 0.0`
    ///
    /// Feature `gamepad`.
    #[doc(alias = "leftTrigger")]
    pub fn get_left_trigger(&self) -> Option<f64> {
        property::get(self, "leftTrigger")
    }

    /// Sets the strength of the motor in the lower left trigger from 0 to 1.
    ///
    /// Feature `gamepad`.
    #[doc(alias = "leftTrigger")]
    pub fn set_left_trigger(&self, value: f64) -> &Self {
        property::set_f64(self, "leftTrigger", value);
        self
    }

    /// The strength of the motor in the lower right trigger from 0 to 1.
    ///
    /// `double rightTrigger = 0.0`
    ///
    /// Feature `gamepad`.
    #[doc(alias = "rightTrigger")]
    pub fn get_right_trigger(&self) -> Option<f64> {
        property::get(self, "rightTrigger")
    }

    /// Sets the strength of the motor in the lower right trigger from 0 to 1.
    ///
    /// Feature `gamepad`.
    #[doc(alias = "rightTrigger")]
    pub fn set_right_trigger(&self, value: f64) -> &Self {
        property::set_f64(self, "rightTrigger", value);
        self
    }
}

impl Default for GamepadEffectParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl GamepadEvent {
    /// Makes a new `GamepadEvent`.
    ///
    /// `constructor(DOMString type, optional GamepadEventInit eventInitDict = {})`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadEvent/GamepadEvent) · [Specification](https://w3c.github.io/gamepad/#dom-gamepadevent-constructor)
    #[inline]
    pub fn new(type_: &str) -> GamepadEvent {
        Js::new_GamepadEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional GamepadEventInit eventInitDict = {})`
    ///
    /// Feature `gamepad`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<GamepadEventInit>) -> GamepadEvent {
        Js::new_GamepadEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The controller that was connected or disconnected.
    ///
    /// `readonly attribute Gamepad gamepad`
    ///
    /// Feature `gamepad`. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/GamepadEvent/gamepad) · [Specification](https://w3c.github.io/gamepad/#dom-gamepadevent-gamepad)
    #[inline]
    pub fn gamepad(&self) -> Gamepad {
        FromJs::from_js(Js::get_gamepad__as_value(js(self)))
    }
}

impl GamepadEventInit {
    /// Options for making a `GamepadEvent`.
    ///
    /// `dictionary GamepadEventInit : EventInit`
    ///
    /// Feature `gamepad`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The controller that was connected or disconnected.
    ///
    /// `Gamepad? gamepad = null`
    ///
    /// Feature `gamepad`.
    #[doc(alias = "gamepad")]
    pub fn get_gamepad(&self) -> Option<Gamepad> {
        property::get(self, "gamepad")
    }

    /// Sets the controller that was connected or disconnected.
    ///
    /// Feature `gamepad`.
    #[doc(alias = "gamepad")]
    pub fn set_gamepad(&self, value: Option<&Gamepad>) -> &Self {
        property::set(self, "gamepad", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `gamepad`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `gamepad`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `gamepad`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for GamepadEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl Navigator {
    /// Returns the connected controllers by index, with null for empty places.
    ///
    /// `sequence<Gamepad?> getGamepads()`
    ///
    /// Feature `gamepad`. Exposed in Window only. Baseline: widely available since 2017-03. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/getGamepads) · [Specification](https://w3c.github.io/gamepad/#dom-navigator-getgamepads)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the permissions policy does not allow the document the use of gamepads.
    #[doc(alias = "getGamepads")]
    #[inline]
    pub fn get_gamepads(&self) -> Result<Array<Option<Gamepad>>, Exception> {
        Js::try_call_getGamepads__as_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "axes")]
    pub(crate) fn get_axes__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "buttons")]
    pub(crate) fn get_buttons__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "gamepad")]
    pub(crate) fn get_gamepad__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mapping")]
    pub(crate) fn get_mapping__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "pressed")]
    pub(crate) fn get_pressed__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "touched")]
    pub(crate) fn get_touched__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "vibrationActuator")]
    pub(crate) fn get_vibrationActuator__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getGamepads")]
    pub(crate) fn try_call_getGamepads__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "playEffect")]
    pub(crate) fn try_call_playEffect__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "playEffect")]
    pub(crate) fn try_call_playEffect__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "GamepadEvent")]
    pub(crate) fn new_GamepadEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "GamepadEvent")]
    pub(crate) fn new_GamepadEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "angularAcceleration")]
    pub(crate) fn get_angularAcceleration__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "effects")]
    pub(crate) fn get_effects__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hand")]
    pub(crate) fn get_hand__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hapticActuators")]
    pub(crate) fn get_hapticActuators__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hasOrientation")]
    pub(crate) fn get_hasOrientation__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "hasPosition")]
    pub(crate) fn get_hasPosition__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "linearAcceleration")]
    pub(crate) fn get_linearAcceleration__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "orientation")]
    pub(crate) fn get_orientation__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "pose")]
    pub(crate) fn get_pose__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "pulse")]
    pub(crate) fn try_call_pulse__number2__as_value(this: &Js, a0: f64, a1: f64) -> Result<Js, Exception>;
}
