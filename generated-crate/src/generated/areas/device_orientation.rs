//! How the device is turned and moved: events

use crate::runtime::prelude::*;
use crate::{
    DeviceMotionEvent, DeviceMotionEventAcceleration, DeviceMotionEventAccelerationInit, DeviceMotionEventInit,
    DeviceMotionEventRotationRate, DeviceMotionEventRotationRateInit, DeviceOrientationEvent,
    DeviceOrientationEventInit, PermissionState, Window,
};

impl Window {
    /// The handler of the event `deviceorientation`.
    ///
    /// `attribute EventHandler ondeviceorientation`
    ///
    /// Feature `device-orientation`. In secure contexts only. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/deviceorientation_event) · [Specification](https://w3c.github.io/deviceorientation/#deviceorientation)
    pub fn ondeviceorientation(&self) -> Option<Function<fn(DeviceOrientationEvent)>> {
        property::get(self, "ondeviceorientation")
    }

    /// Sets the handler of the event `deviceorientation`.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "ondeviceorientation")]
    pub fn set_ondeviceorientation(&self, value: Option<&Function<fn(DeviceOrientationEvent)>>) {
        property::set(self, "ondeviceorientation", nullable(value))
    }

    /// The handler of the event `deviceorientationabsolute`.
    ///
    /// `attribute EventHandler ondeviceorientationabsolute`
    ///
    /// Feature `device-orientation`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/deviceorientationabsolute_event) · [Specification](https://w3c.github.io/deviceorientation/#dom-window-ondeviceorientationabsolute)
    pub fn ondeviceorientationabsolute(&self) -> Option<Function<fn(DeviceOrientationEvent)>> {
        property::get(self, "ondeviceorientationabsolute")
    }

    /// Sets the handler of the event `deviceorientationabsolute`.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "ondeviceorientationabsolute")]
    pub fn set_ondeviceorientationabsolute(&self, value: Option<&Function<fn(DeviceOrientationEvent)>>) {
        property::set(self, "ondeviceorientationabsolute", nullable(value))
    }

    /// The handler of the event `devicemotion`.
    ///
    /// `attribute EventHandler ondevicemotion`
    ///
    /// Feature `device-orientation`. In secure contexts only. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/devicemotion_event) · [Specification](https://w3c.github.io/deviceorientation/#devicemotion)
    pub fn ondevicemotion(&self) -> Option<Function<fn(DeviceMotionEvent)>> {
        property::get(self, "ondevicemotion")
    }

    /// Sets the handler of the event `devicemotion`.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "ondevicemotion")]
    pub fn set_ondevicemotion(&self, value: Option<&Function<fn(DeviceMotionEvent)>>) {
        property::set(self, "ondevicemotion", nullable(value))
    }
}

impl DeviceOrientationEvent {
    /// Makes a new `DeviceOrientationEvent`.
    ///
    /// `constructor(DOMString type, optional DeviceOrientationEventInit eventInitDict = {})`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/DeviceOrientationEvent) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-deviceorientationevent)
    #[inline]
    pub fn new(type_: &str) -> DeviceOrientationEvent {
        Js::new_DeviceOrientationEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional DeviceOrientationEventInit eventInitDict = {})`
    ///
    /// Feature `device-orientation`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<DeviceOrientationEventInit>,
    ) -> Result<DeviceOrientationEvent, Exception> {
        Js::try_new_DeviceOrientationEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The turn around the axis out of the screen, from 0 to 360 degrees; none if not known.
    ///
    /// `readonly attribute double? alpha`
    ///
    /// Feature `device-orientation`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/alpha) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-alpha)
    #[inline]
    pub fn alpha(&self) -> Option<f64> {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// The tilt from front to back, from -180 to 180 degrees; none if not known.
    ///
    /// `readonly attribute double? beta`
    ///
    /// Feature `device-orientation`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/beta) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-beta)
    #[inline]
    pub fn beta(&self) -> Option<f64> {
        FromJs::from_js(Js::get_beta__as_value(js(self)))
    }

    /// The tilt from left to right, from -90 to 90 degrees; none if not known.
    ///
    /// `readonly attribute double? gamma`
    ///
    /// Feature `device-orientation`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/gamma) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-gamma)
    #[inline]
    pub fn gamma(&self) -> Option<f64> {
        FromJs::from_js(Js::get_gamma__as_value(js(self)))
    }

    /// Whether the angles refer to the Earth, and not to some chosen direction.
    ///
    /// `readonly attribute boolean absolute`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/absolute) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-absolute)
    #[inline]
    pub fn absolute(&self) -> bool {
        Js::get_absolute__as_bool(js(self)).get()
    }

    /// Asks the user for leave to read the orientation, where the browser demands it.
    ///
    /// `static Promise<PermissionState> requestPermission(optional boolean absolute = false)`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/requestPermission_static) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-requestpermission)
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission() -> Promise<PermissionState> {
        Promise::of_call(Js::try_static_call_DeviceOrientationEvent_requestPermission__as_value())
    }

    /// As `request_permission`, with `absolute`.
    ///
    /// `static Promise<PermissionState> requestPermission(optional boolean absolute = false)`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission_with_absolute(absolute: bool) -> Promise<PermissionState> {
        Promise::of_call(Js::try_static_call_DeviceOrientationEvent_requestPermission__bool__as_value(absolute))
    }
}

impl DeviceOrientationEventInit {
    /// The fields of a new `DeviceOrientationEvent`.
    ///
    /// `dictionary DeviceOrientationEventInit : EventInit`
    ///
    /// Feature `device-orientation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The turn around the axis out of the screen, from 0 to 360 degrees; none if not known.
    ///
    /// `double? alpha = null`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<f64> {
        property::get(self, "alpha")
    }

    /// Sets the turn around the axis out of the screen, from 0 to 360 degrees; none if not known.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: Option<f64>) -> &Self {
        property::set(self, "alpha", &value.to_js());
        self
    }

    /// The tilt from front to back, from -180 to 180 degrees; none if not known.
    ///
    /// `double? beta = null`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "beta")]
    pub fn get_beta(&self) -> Option<f64> {
        property::get(self, "beta")
    }

    /// Sets the tilt from front to back, from -180 to 180 degrees; none if not known.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "beta")]
    pub fn set_beta(&self, value: Option<f64>) -> &Self {
        property::set(self, "beta", &value.to_js());
        self
    }

    /// The tilt from left to right, from -90 to 90 degrees; none if not known.
    ///
    /// `double? gamma = null`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "gamma")]
    pub fn get_gamma(&self) -> Option<f64> {
        property::get(self, "gamma")
    }

    /// Sets the tilt from left to right, from -90 to 90 degrees; none if not known.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "gamma")]
    pub fn set_gamma(&self, value: Option<f64>) -> &Self {
        property::set(self, "gamma", &value.to_js());
        self
    }

    /// Whether the angles refer to the Earth, and not to some chosen direction.
    ///
    /// `boolean absolute = false`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "absolute")]
    pub fn get_absolute(&self) -> Option<bool> {
        property::get(self, "absolute")
    }

    /// Sets whether the angles refer to the Earth, and not to some chosen direction.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "absolute")]
    pub fn set_absolute(&self, value: bool) -> &Self {
        property::set_bool(self, "absolute", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `device-orientation`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `device-orientation`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `device-orientation`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for DeviceOrientationEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl DeviceMotionEventAcceleration {
    /// The acceleration to the right of the screen in m/s², none if not known.
    ///
    /// `readonly attribute double? x`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventAcceleration/x) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventacceleration-x)
    #[inline]
    pub fn x(&self) -> Option<f64> {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The acceleration to the top of the screen in m/s², none if not known.
    ///
    /// `readonly attribute double? y`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventAcceleration/y) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventacceleration-y)
    #[inline]
    pub fn y(&self) -> Option<f64> {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The acceleration out of the screen in m/s², none if not known.
    ///
    /// `readonly attribute double? z`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventAcceleration/z) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventacceleration-z)
    #[inline]
    pub fn z(&self) -> Option<f64> {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }
}

impl DeviceMotionEventRotationRate {
    /// The rate of turning about the x axis in degrees per second, none if not known.
    ///
    /// `readonly attribute double? alpha`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventRotationRate/alpha) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventrotationrate-alpha)
    #[inline]
    pub fn alpha(&self) -> Option<f64> {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// The rate of turning about the y axis in degrees per second, none if not known.
    ///
    /// `readonly attribute double? beta`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventRotationRate/beta) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventrotationrate-beta)
    #[inline]
    pub fn beta(&self) -> Option<f64> {
        FromJs::from_js(Js::get_beta__as_value(js(self)))
    }

    /// The rate of turning about the z axis in degrees per second, none if not known.
    ///
    /// `readonly attribute double? gamma`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventRotationRate/gamma) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventrotationrate-gamma)
    #[inline]
    pub fn gamma(&self) -> Option<f64> {
        FromJs::from_js(Js::get_gamma__as_value(js(self)))
    }
}

impl DeviceMotionEvent {
    /// Makes a new `DeviceMotionEvent`.
    ///
    /// `constructor(DOMString type, optional DeviceMotionEventInit eventInitDict = {})`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/DeviceMotionEvent) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-devicemotionevent)
    #[inline]
    pub fn new(type_: &str) -> DeviceMotionEvent {
        Js::new_DeviceMotionEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional DeviceMotionEventInit eventInitDict = {})`
    ///
    /// Feature `device-orientation`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: &DeviceMotionEventInit,
    ) -> Result<DeviceMotionEvent, Exception> {
        Js::try_new_DeviceMotionEvent__str_value__as_value(type_, event_init_dict.as_ref()).map(Js::cast)
    }

    /// The acceleration without gravity, none if the device cannot tell.
    ///
    /// `readonly attribute DeviceMotionEventAcceleration? acceleration`
    ///
    /// Feature `device-orientation`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/acceleration) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-acceleration)
    #[inline]
    pub fn acceleration(&self) -> Option<DeviceMotionEventAcceleration> {
        Js::get_acceleration__as_option_value(js(self)).map(Js::read)
    }

    /// The acceleration with gravity; a device at rest shows about 9.8 m/s².
    ///
    /// `readonly attribute DeviceMotionEventAcceleration? accelerationIncludingGravity`
    ///
    /// Feature `device-orientation`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/accelerationIncludingGravity) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-accelerationincludinggravity)
    #[doc(alias = "accelerationIncludingGravity")]
    #[inline]
    pub fn acceleration_including_gravity(&self) -> Option<DeviceMotionEventAcceleration> {
        Js::get_accelerationIncludingGravity__as_option_value(js(self)).map(Js::read)
    }

    /// How fast the device turns, none if it has no gyroscope.
    ///
    /// `readonly attribute DeviceMotionEventRotationRate? rotationRate`
    ///
    /// Feature `device-orientation`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/rotationRate) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-rotationrate)
    #[doc(alias = "rotationRate")]
    #[inline]
    pub fn rotation_rate(&self) -> Option<DeviceMotionEventRotationRate> {
        Js::get_rotationRate__as_option_value(js(self)).map(Js::read)
    }

    /// The time between two readings of the sensors, in milliseconds.
    ///
    /// `readonly attribute double interval`
    ///
    /// Feature `device-orientation`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/interval) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-interval)
    #[inline]
    pub fn interval(&self) -> f64 {
        Js::get_interval__as_number(js(self))
    }

    /// Asks the user for leave to read the motion, where the browser demands it.
    ///
    /// `static Promise<PermissionState> requestPermission()`
    ///
    /// Feature `device-orientation`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/requestPermission_static) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-requestpermission)
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission() -> Promise<PermissionState> {
        Promise::of_call(Js::try_static_call_DeviceMotionEvent_requestPermission__as_value())
    }
}

impl DeviceMotionEventAccelerationInit {
    /// The acceleration for a new `DeviceMotionEvent`.
    ///
    /// `dictionary DeviceMotionEventAccelerationInit`
    ///
    /// Feature `device-orientation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The acceleration to the right of the screen in m/s², none if not known.
    ///
    /// `double? x = null`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// Sets the acceleration to the right of the screen in m/s², none if not known.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: Option<f64>) -> &Self {
        property::set(self, "x", &value.to_js());
        self
    }

    /// The acceleration to the top of the screen in m/s², none if not known.
    ///
    /// `double? y = null`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<f64> {
        property::get(self, "y")
    }

    /// Sets the acceleration to the top of the screen in m/s², none if not known.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: Option<f64>) -> &Self {
        property::set(self, "y", &value.to_js());
        self
    }

    /// The acceleration out of the screen in m/s², none if not known.
    ///
    /// `double? z = null`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "z")]
    pub fn get_z(&self) -> Option<f64> {
        property::get(self, "z")
    }

    /// Sets the acceleration out of the screen in m/s², none if not known.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "z")]
    pub fn set_z(&self, value: Option<f64>) -> &Self {
        property::set(self, "z", &value.to_js());
        self
    }
}

impl Default for DeviceMotionEventAccelerationInit {
    fn default() -> Self {
        Self::new()
    }
}

impl DeviceMotionEventRotationRateInit {
    /// The rotation for a new `DeviceMotionEvent`.
    ///
    /// `dictionary DeviceMotionEventRotationRateInit`
    ///
    /// Feature `device-orientation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The rate of turning about the x axis in degrees per second, none if not known.
    ///
    /// `double? alpha = null`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<f64> {
        property::get(self, "alpha")
    }

    /// Sets the rate of turning about the x axis in degrees per second, none if not known.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: Option<f64>) -> &Self {
        property::set(self, "alpha", &value.to_js());
        self
    }

    /// The rate of turning about the y axis in degrees per second, none if not known.
    ///
    /// `double? beta = null`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "beta")]
    pub fn get_beta(&self) -> Option<f64> {
        property::get(self, "beta")
    }

    /// Sets the rate of turning about the y axis in degrees per second, none if not known.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "beta")]
    pub fn set_beta(&self, value: Option<f64>) -> &Self {
        property::set(self, "beta", &value.to_js());
        self
    }

    /// The rate of turning about the z axis in degrees per second, none if not known.
    ///
    /// `double? gamma = null`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "gamma")]
    pub fn get_gamma(&self) -> Option<f64> {
        property::get(self, "gamma")
    }

    /// Sets the rate of turning about the z axis in degrees per second, none if not known.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "gamma")]
    pub fn set_gamma(&self, value: Option<f64>) -> &Self {
        property::set(self, "gamma", &value.to_js());
        self
    }
}

impl Default for DeviceMotionEventRotationRateInit {
    fn default() -> Self {
        Self::new()
    }
}

impl DeviceMotionEventInit {
    /// The fields of a new `DeviceMotionEvent`.
    ///
    /// `dictionary DeviceMotionEventInit : EventInit`
    ///
    /// Feature `device-orientation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The acceleration without gravity, none if the device cannot tell.
    ///
    /// `DeviceMotionEventAccelerationInit acceleration`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "acceleration")]
    pub fn get_acceleration(&self) -> Option<DeviceMotionEventAccelerationInit> {
        property::get(self, "acceleration")
    }

    /// Sets the acceleration without gravity, none if the device cannot tell.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "acceleration")]
    pub fn set_acceleration(&self, value: &DeviceMotionEventAccelerationInit) -> &Self {
        property::set(self, "acceleration", value.as_ref());
        self
    }

    /// The acceleration with gravity; a device at rest shows about 9.8 m/s².
    ///
    /// `DeviceMotionEventAccelerationInit accelerationIncludingGravity`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "accelerationIncludingGravity")]
    pub fn get_acceleration_including_gravity(&self) -> Option<DeviceMotionEventAccelerationInit> {
        property::get(self, "accelerationIncludingGravity")
    }

    /// Sets the acceleration with gravity; a device at rest shows about 9.8 m/s².
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "accelerationIncludingGravity")]
    pub fn set_acceleration_including_gravity(&self, value: &DeviceMotionEventAccelerationInit) -> &Self {
        property::set(self, "accelerationIncludingGravity", value.as_ref());
        self
    }

    /// How fast the device turns, none if it has no gyroscope.
    ///
    /// `DeviceMotionEventRotationRateInit rotationRate`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "rotationRate")]
    pub fn get_rotation_rate(&self) -> Option<DeviceMotionEventRotationRateInit> {
        property::get(self, "rotationRate")
    }

    /// Sets how fast the device turns, none if it has no gyroscope.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "rotationRate")]
    pub fn set_rotation_rate(&self, value: &DeviceMotionEventRotationRateInit) -> &Self {
        property::set(self, "rotationRate", value.as_ref());
        self
    }

    /// The time between two readings of the sensors, in milliseconds.
    ///
    /// `double interval = 0`
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "interval")]
    pub fn get_interval(&self) -> Option<f64> {
        property::get(self, "interval")
    }

    /// Sets the time between two readings of the sensors, in milliseconds.
    ///
    /// Feature `device-orientation`.
    #[doc(alias = "interval")]
    pub fn set_interval(&self, value: f64) -> &Self {
        property::set_f64(self, "interval", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `device-orientation`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `device-orientation`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `device-orientation`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for DeviceMotionEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "absolute")]
    pub(crate) fn get_absolute__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "acceleration")]
    pub(crate) fn get_acceleration__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "accelerationIncludingGravity")]
    pub(crate) fn get_accelerationIncludingGravity__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "beta")]
    pub(crate) fn get_beta__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "gamma")]
    pub(crate) fn get_gamma__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "interval")]
    pub(crate) fn get_interval__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rotationRate")]
    pub(crate) fn get_rotationRate__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(constructor, js_class = "DeviceMotionEvent")]
    pub(crate) fn new_DeviceMotionEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "DeviceMotionEvent")]
    pub(crate) fn try_new_DeviceMotionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "DeviceOrientationEvent")]
    pub(crate) fn new_DeviceOrientationEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "DeviceOrientationEvent")]
    pub(crate) fn try_new_DeviceOrientationEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DeviceMotionEvent", js_name = "requestPermission")]
    pub(crate) fn try_static_call_DeviceMotionEvent_requestPermission__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DeviceOrientationEvent", js_name = "requestPermission")]
    pub(crate) fn try_static_call_DeviceOrientationEvent_requestPermission__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "DeviceOrientationEvent", js_name = "requestPermission")]
    pub(crate) fn try_static_call_DeviceOrientationEvent_requestPermission__bool__as_value(
        a0: bool,
    ) -> Result<Js, Exception>;
}
