//! Types: How the device is turned and moved: events

web_interface! {
    /// An event with the orientation of the device in space.
    ///
    /// `interface DeviceOrientationEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `device-orientation`. Exposed in Window. In secure contexts only. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent) · [Specification](https://w3c.github.io/deviceorientation/#deviceorientation)
    pub struct DeviceOrientationEvent: [crate::Event, crate::Object];
    class = "DeviceOrientationEvent";
}

web_dictionary! {
    /// The fields of a new `DeviceOrientationEvent`.
    ///
    /// `dictionary DeviceOrientationEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `device-orientation`.
    pub struct DeviceOrientationEventInit: [crate::EventInit, crate::Object];
    name = "DeviceOrientationEventInit";
    optional;
}

web_interface! {
    /// The acceleration of the device along its three axes.
    ///
    /// `interface DeviceMotionEventAcceleration`
    ///
    /// Feature `device-orientation`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventAcceleration) · [Specification](https://w3c.github.io/deviceorientation/#devicemotioneventacceleration)
    pub struct DeviceMotionEventAcceleration: [crate::Object];
    class = "DeviceMotionEventAcceleration";
}

web_interface! {
    /// How fast the device turns about its three axes.
    ///
    /// `interface DeviceMotionEventRotationRate`
    ///
    /// Feature `device-orientation`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventRotationRate) · [Specification](https://w3c.github.io/deviceorientation/#devicemotioneventrotationrate)
    pub struct DeviceMotionEventRotationRate: [crate::Object];
    class = "DeviceMotionEventRotationRate";
}

web_interface! {
    /// An event with the acceleration and rotation of the device, fired at a regular interval.
    ///
    /// `interface DeviceMotionEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `device-orientation`. Exposed in Window. In secure contexts only. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent) · [Specification](https://w3c.github.io/deviceorientation/#devicemotion)
    pub struct DeviceMotionEvent: [crate::Event, crate::Object];
    class = "DeviceMotionEvent";
}

web_dictionary! {
    /// The acceleration for a new `DeviceMotionEvent`.
    ///
    /// `dictionary DeviceMotionEventAccelerationInit`
    ///
    /// Feature `device-orientation`.
    pub struct DeviceMotionEventAccelerationInit: [crate::Object];
    name = "DeviceMotionEventAccelerationInit";
}

web_dictionary! {
    /// The rotation for a new `DeviceMotionEvent`.
    ///
    /// `dictionary DeviceMotionEventRotationRateInit`
    ///
    /// Feature `device-orientation`.
    pub struct DeviceMotionEventRotationRateInit: [crate::Object];
    name = "DeviceMotionEventRotationRateInit";
}

web_dictionary! {
    /// The fields of a new `DeviceMotionEvent`.
    ///
    /// `dictionary DeviceMotionEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `device-orientation`.
    pub struct DeviceMotionEventInit: [crate::EventInit, crate::Object];
    name = "DeviceMotionEventInit";
}

#[cfg(feature = "device-orientation")]
web_stands_for!(crate::DeviceOrientationEvent, crate::DeviceOrientationEventInit);
