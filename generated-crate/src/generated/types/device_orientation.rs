//! Types: How the device is turned and moved: events

web_interface! {
    /// `interface DeviceOrientationEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent) · [Specification](https://w3c.github.io/deviceorientation/#deviceorientation)
    pub struct DeviceOrientationEvent: [crate::Event, crate::Object];
    class = "DeviceOrientationEvent";
}

web_dictionary! {
    /// `dictionary DeviceOrientationEventInit : EventInit`
    pub struct DeviceOrientationEventInit: [crate::EventInit, crate::Object];
    name = "DeviceOrientationEventInit";
    optional;
}

web_interface! {
    /// `interface DeviceMotionEventAcceleration`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventAcceleration) · [Specification](https://w3c.github.io/deviceorientation/#devicemotioneventacceleration)
    pub struct DeviceMotionEventAcceleration: [crate::Object];
    class = "DeviceMotionEventAcceleration";
}

web_interface! {
    /// `interface DeviceMotionEventRotationRate`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventRotationRate) · [Specification](https://w3c.github.io/deviceorientation/#devicemotioneventrotationrate)
    pub struct DeviceMotionEventRotationRate: [crate::Object];
    class = "DeviceMotionEventRotationRate";
}

web_interface! {
    /// `interface DeviceMotionEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent) · [Specification](https://w3c.github.io/deviceorientation/#devicemotion)
    pub struct DeviceMotionEvent: [crate::Event, crate::Object];
    class = "DeviceMotionEvent";
}

web_dictionary! {
    /// `dictionary DeviceMotionEventAccelerationInit`
    pub struct DeviceMotionEventAccelerationInit: [crate::Object];
    name = "DeviceMotionEventAccelerationInit";
}

web_dictionary! {
    /// `dictionary DeviceMotionEventRotationRateInit`
    pub struct DeviceMotionEventRotationRateInit: [crate::Object];
    name = "DeviceMotionEventRotationRateInit";
}

web_dictionary! {
    /// `dictionary DeviceMotionEventInit : EventInit`
    pub struct DeviceMotionEventInit: [crate::EventInit, crate::Object];
    name = "DeviceMotionEventInit";
}

#[cfg(feature = "device-orientation")]
web_stands_for!(crate::DeviceOrientationEvent, crate::DeviceOrientationEventInit);
