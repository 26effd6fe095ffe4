//! How the device is turned and moved: events

use crate::runtime::prelude::*;
use crate::{
    DeviceMotionEvent, DeviceMotionEventAcceleration, DeviceMotionEventAccelerationInit, DeviceMotionEventInit,
    DeviceMotionEventRotationRate, DeviceMotionEventRotationRateInit, DeviceOrientationEvent,
    DeviceOrientationEventInit, PermissionState, Window,
};

impl Window {
    /// `attribute EventHandler ondeviceorientation`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/deviceorientation_event) · [Specification](https://w3c.github.io/deviceorientation/#deviceorientation)
    pub fn ondeviceorientation(&self) -> Option<Function<fn(DeviceOrientationEvent)>> {
        property::get(self, "ondeviceorientation")
    }

    /// `attribute EventHandler ondeviceorientation`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/deviceorientation_event) · [Specification](https://w3c.github.io/deviceorientation/#deviceorientation)
    #[doc(alias = "ondeviceorientation")]
    pub fn set_ondeviceorientation(&self, value: Option<&Function<fn(DeviceOrientationEvent)>>) {
        property::set(self, "ondeviceorientation", nullable(value))
    }

    /// `attribute EventHandler ondeviceorientationabsolute`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/deviceorientationabsolute_event) · [Specification](https://w3c.github.io/deviceorientation/#dom-window-ondeviceorientationabsolute)
    pub fn ondeviceorientationabsolute(&self) -> Option<Function<fn(DeviceOrientationEvent)>> {
        property::get(self, "ondeviceorientationabsolute")
    }

    /// `attribute EventHandler ondeviceorientationabsolute`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/deviceorientationabsolute_event) · [Specification](https://w3c.github.io/deviceorientation/#dom-window-ondeviceorientationabsolute)
    #[doc(alias = "ondeviceorientationabsolute")]
    pub fn set_ondeviceorientationabsolute(&self, value: Option<&Function<fn(DeviceOrientationEvent)>>) {
        property::set(self, "ondeviceorientationabsolute", nullable(value))
    }

    /// `attribute EventHandler ondevicemotion`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/devicemotion_event) · [Specification](https://w3c.github.io/deviceorientation/#devicemotion)
    pub fn ondevicemotion(&self) -> Option<Function<fn(DeviceMotionEvent)>> {
        property::get(self, "ondevicemotion")
    }

    /// `attribute EventHandler ondevicemotion`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/devicemotion_event) · [Specification](https://w3c.github.io/deviceorientation/#devicemotion)
    #[doc(alias = "ondevicemotion")]
    pub fn set_ondevicemotion(&self, value: Option<&Function<fn(DeviceMotionEvent)>>) {
        property::set(self, "ondevicemotion", nullable(value))
    }
}

impl DeviceOrientationEvent {
    /// `constructor(DOMString type, optional DeviceOrientationEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/DeviceOrientationEvent) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-deviceorientationevent)
    #[inline]
    pub fn new(type_: &str) -> DeviceOrientationEvent {
        Js::new_DeviceOrientationEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional DeviceOrientationEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/DeviceOrientationEvent) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-deviceorientationevent)
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

    /// `readonly attribute double? alpha`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/alpha) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-alpha)
    #[inline]
    pub fn alpha(&self) -> Option<f64> {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// `readonly attribute double? beta`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/beta) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-beta)
    #[inline]
    pub fn beta(&self) -> Option<f64> {
        FromJs::from_js(Js::get_beta__as_value(js(self)))
    }

    /// `readonly attribute double? gamma`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/gamma) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-gamma)
    #[inline]
    pub fn gamma(&self) -> Option<f64> {
        FromJs::from_js(Js::get_gamma__as_value(js(self)))
    }

    /// `readonly attribute boolean absolute`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/absolute) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-absolute)
    #[inline]
    pub fn absolute(&self) -> bool {
        Js::get_absolute__as_bool(js(self)).get()
    }

    /// `static Promise<PermissionState> requestPermission(optional boolean absolute = false)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/requestPermission_static) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-requestpermission)
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission() -> Promise<PermissionState> {
        Promise::of_call(Js::try_static_call_DeviceOrientationEvent_requestPermission__as_value())
    }

    /// `static Promise<PermissionState> requestPermission(optional boolean absolute = false)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent/requestPermission_static) · [Specification](https://w3c.github.io/deviceorientation/#dom-deviceorientationevent-requestpermission)
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission_with_absolute(absolute: bool) -> Promise<PermissionState> {
        Promise::of_call(Js::try_static_call_DeviceOrientationEvent_requestPermission__bool__as_value(absolute))
    }
}

impl DeviceOrientationEventInit {
    /// `dictionary DeviceOrientationEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double? alpha = null`
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<f64> {
        property::get(self, "alpha")
    }

    /// `double? alpha = null`
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: Option<f64>) -> &Self {
        property::set(self, "alpha", &value.to_js());
        self
    }

    /// `double? beta = null`
    #[doc(alias = "beta")]
    pub fn get_beta(&self) -> Option<f64> {
        property::get(self, "beta")
    }

    /// `double? beta = null`
    #[doc(alias = "beta")]
    pub fn set_beta(&self, value: Option<f64>) -> &Self {
        property::set(self, "beta", &value.to_js());
        self
    }

    /// `double? gamma = null`
    #[doc(alias = "gamma")]
    pub fn get_gamma(&self) -> Option<f64> {
        property::get(self, "gamma")
    }

    /// `double? gamma = null`
    #[doc(alias = "gamma")]
    pub fn set_gamma(&self, value: Option<f64>) -> &Self {
        property::set(self, "gamma", &value.to_js());
        self
    }

    /// `boolean absolute = false`
    #[doc(alias = "absolute")]
    pub fn get_absolute(&self) -> Option<bool> {
        property::get(self, "absolute")
    }

    /// `boolean absolute = false`
    #[doc(alias = "absolute")]
    pub fn set_absolute(&self, value: bool) -> &Self {
        property::set_bool(self, "absolute", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
    /// `readonly attribute double? x`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventAcceleration/x) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventacceleration-x)
    #[inline]
    pub fn x(&self) -> Option<f64> {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// `readonly attribute double? y`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventAcceleration/y) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventacceleration-y)
    #[inline]
    pub fn y(&self) -> Option<f64> {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// `readonly attribute double? z`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventAcceleration/z) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventacceleration-z)
    #[inline]
    pub fn z(&self) -> Option<f64> {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }
}

impl DeviceMotionEventRotationRate {
    /// `readonly attribute double? alpha`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventRotationRate/alpha) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventrotationrate-alpha)
    #[inline]
    pub fn alpha(&self) -> Option<f64> {
        FromJs::from_js(Js::get_alpha__as_value(js(self)))
    }

    /// `readonly attribute double? beta`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventRotationRate/beta) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventrotationrate-beta)
    #[inline]
    pub fn beta(&self) -> Option<f64> {
        FromJs::from_js(Js::get_beta__as_value(js(self)))
    }

    /// `readonly attribute double? gamma`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventRotationRate/gamma) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotioneventrotationrate-gamma)
    #[inline]
    pub fn gamma(&self) -> Option<f64> {
        FromJs::from_js(Js::get_gamma__as_value(js(self)))
    }
}

impl DeviceMotionEvent {
    /// `constructor(DOMString type, optional DeviceMotionEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/DeviceMotionEvent) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-devicemotionevent)
    #[inline]
    pub fn new(type_: &str) -> DeviceMotionEvent {
        Js::new_DeviceMotionEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional DeviceMotionEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/DeviceMotionEvent) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-devicemotionevent)
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

    /// `readonly attribute DeviceMotionEventAcceleration? acceleration`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/acceleration) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-acceleration)
    #[inline]
    pub fn acceleration(&self) -> Option<DeviceMotionEventAcceleration> {
        Js::get_acceleration__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DeviceMotionEventAcceleration? accelerationIncludingGravity`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/accelerationIncludingGravity) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-accelerationincludinggravity)
    #[doc(alias = "accelerationIncludingGravity")]
    #[inline]
    pub fn acceleration_including_gravity(&self) -> Option<DeviceMotionEventAcceleration> {
        Js::get_accelerationIncludingGravity__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute DeviceMotionEventRotationRate? rotationRate`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/rotationRate) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-rotationrate)
    #[doc(alias = "rotationRate")]
    #[inline]
    pub fn rotation_rate(&self) -> Option<DeviceMotionEventRotationRate> {
        Js::get_rotationRate__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute double interval`
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/interval) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-interval)
    #[inline]
    pub fn interval(&self) -> f64 {
        Js::get_interval__as_number(js(self))
    }

    /// `static Promise<PermissionState> requestPermission()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent/requestPermission_static) · [Specification](https://w3c.github.io/deviceorientation/#dom-devicemotionevent-requestpermission)
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission() -> Promise<PermissionState> {
        Promise::of_call(Js::try_static_call_DeviceMotionEvent_requestPermission__as_value())
    }
}

impl DeviceMotionEventAccelerationInit {
    /// `dictionary DeviceMotionEventAccelerationInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double? x = null`
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// `double? x = null`
    #[doc(alias = "x")]
    pub fn set_x(&self, value: Option<f64>) -> &Self {
        property::set(self, "x", &value.to_js());
        self
    }

    /// `double? y = null`
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<f64> {
        property::get(self, "y")
    }

    /// `double? y = null`
    #[doc(alias = "y")]
    pub fn set_y(&self, value: Option<f64>) -> &Self {
        property::set(self, "y", &value.to_js());
        self
    }

    /// `double? z = null`
    #[doc(alias = "z")]
    pub fn get_z(&self) -> Option<f64> {
        property::get(self, "z")
    }

    /// `double? z = null`
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
    /// `dictionary DeviceMotionEventRotationRateInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double? alpha = null`
    #[doc(alias = "alpha")]
    pub fn get_alpha(&self) -> Option<f64> {
        property::get(self, "alpha")
    }

    /// `double? alpha = null`
    #[doc(alias = "alpha")]
    pub fn set_alpha(&self, value: Option<f64>) -> &Self {
        property::set(self, "alpha", &value.to_js());
        self
    }

    /// `double? beta = null`
    #[doc(alias = "beta")]
    pub fn get_beta(&self) -> Option<f64> {
        property::get(self, "beta")
    }

    /// `double? beta = null`
    #[doc(alias = "beta")]
    pub fn set_beta(&self, value: Option<f64>) -> &Self {
        property::set(self, "beta", &value.to_js());
        self
    }

    /// `double? gamma = null`
    #[doc(alias = "gamma")]
    pub fn get_gamma(&self) -> Option<f64> {
        property::get(self, "gamma")
    }

    /// `double? gamma = null`
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
    /// `dictionary DeviceMotionEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DeviceMotionEventAccelerationInit acceleration`
    #[doc(alias = "acceleration")]
    pub fn get_acceleration(&self) -> Option<DeviceMotionEventAccelerationInit> {
        property::get(self, "acceleration")
    }

    /// `DeviceMotionEventAccelerationInit acceleration`
    #[doc(alias = "acceleration")]
    pub fn set_acceleration(&self, value: &DeviceMotionEventAccelerationInit) -> &Self {
        property::set(self, "acceleration", value.as_ref());
        self
    }

    /// `DeviceMotionEventAccelerationInit accelerationIncludingGravity`
    #[doc(alias = "accelerationIncludingGravity")]
    pub fn get_acceleration_including_gravity(&self) -> Option<DeviceMotionEventAccelerationInit> {
        property::get(self, "accelerationIncludingGravity")
    }

    /// `DeviceMotionEventAccelerationInit accelerationIncludingGravity`
    #[doc(alias = "accelerationIncludingGravity")]
    pub fn set_acceleration_including_gravity(&self, value: &DeviceMotionEventAccelerationInit) -> &Self {
        property::set(self, "accelerationIncludingGravity", value.as_ref());
        self
    }

    /// `DeviceMotionEventRotationRateInit rotationRate`
    #[doc(alias = "rotationRate")]
    pub fn get_rotation_rate(&self) -> Option<DeviceMotionEventRotationRateInit> {
        property::get(self, "rotationRate")
    }

    /// `DeviceMotionEventRotationRateInit rotationRate`
    #[doc(alias = "rotationRate")]
    pub fn set_rotation_rate(&self, value: &DeviceMotionEventRotationRateInit) -> &Self {
        property::set(self, "rotationRate", value.as_ref());
        self
    }

    /// `double interval = 0`
    #[doc(alias = "interval")]
    pub fn get_interval(&self) -> Option<f64> {
        property::get(self, "interval")
    }

    /// `double interval = 0`
    #[doc(alias = "interval")]
    pub fn set_interval(&self, value: f64) -> &Self {
        property::set_f64(self, "interval", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
