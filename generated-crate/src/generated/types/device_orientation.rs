//! Types: How the device is turned and moved: events

/// `interface DeviceOrientationEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceOrientationEvent) · [Specification](https://w3c.github.io/deviceorientation/#deviceorientation)
#[repr(transparent)]
pub struct DeviceOrientationEvent {
    parent: crate::Event,
}
interface!(DeviceOrientationEvent: crate::Event; "DeviceOrientationEvent");

/// `dictionary DeviceOrientationEventInit : EventInit`
#[repr(transparent)]
pub struct DeviceOrientationEventInit {
    parent: crate::EventInit,
}
dictionary!(DeviceOrientationEventInit: crate::EventInit; "DeviceOrientationEventInit");

/// `interface DeviceMotionEventAcceleration`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventAcceleration) · [Specification](https://w3c.github.io/deviceorientation/#devicemotioneventacceleration)
#[repr(transparent)]
pub struct DeviceMotionEventAcceleration {
    parent: crate::Object,
}
interface!(DeviceMotionEventAcceleration:; "DeviceMotionEventAcceleration");

/// `interface DeviceMotionEventRotationRate`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEventRotationRate) · [Specification](https://w3c.github.io/deviceorientation/#devicemotioneventrotationrate)
#[repr(transparent)]
pub struct DeviceMotionEventRotationRate {
    parent: crate::Object,
}
interface!(DeviceMotionEventRotationRate:; "DeviceMotionEventRotationRate");

/// `interface DeviceMotionEvent : Event`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/DeviceMotionEvent) · [Specification](https://w3c.github.io/deviceorientation/#devicemotion)
#[repr(transparent)]
pub struct DeviceMotionEvent {
    parent: crate::Event,
}
interface!(DeviceMotionEvent: crate::Event; "DeviceMotionEvent");

/// `dictionary DeviceMotionEventAccelerationInit`
#[repr(transparent)]
pub struct DeviceMotionEventAccelerationInit {
    parent: crate::Object,
}
dictionary!(DeviceMotionEventAccelerationInit:; "DeviceMotionEventAccelerationInit");

/// `dictionary DeviceMotionEventRotationRateInit`
#[repr(transparent)]
pub struct DeviceMotionEventRotationRateInit {
    parent: crate::Object,
}
dictionary!(DeviceMotionEventRotationRateInit:; "DeviceMotionEventRotationRateInit");

/// `dictionary DeviceMotionEventInit : EventInit`
#[repr(transparent)]
pub struct DeviceMotionEventInit {
    parent: crate::EventInit,
}
dictionary!(DeviceMotionEventInit: crate::EventInit; "DeviceMotionEventInit");
