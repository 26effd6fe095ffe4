//! Types: Accelerometer, gyroscope, magnetometer, orientation, light and proximity sensors

/// `interface Accelerometer : Sensor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Accelerometer) · [Specification](https://w3c.github.io/accelerometer/#accelerometer-interface)
#[repr(transparent)]
pub struct Accelerometer {
    parent: crate::Sensor,
}
interface!(Accelerometer: crate::Sensor, crate::EventTarget; "Accelerometer");
extended!([] Accelerometer);

/// `enum AccelerometerLocalCoordinateSystem`
#[non_exhaustive]
pub enum AccelerometerLocalCoordinateSystem {
    /// `"device"`
    Device,
    /// `"screen"`
    Screen,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(AccelerometerLocalCoordinateSystem {
    Device = "device",
    Screen = "screen",
});

/// `dictionary AccelerometerSensorOptions : SensorOptions`
#[repr(transparent)]
pub struct AccelerometerSensorOptions {
    parent: crate::SensorOptions,
}
dictionary!(AccelerometerSensorOptions: crate::SensorOptions; "AccelerometerSensorOptions");

/// `interface LinearAccelerationSensor : Accelerometer`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LinearAccelerationSensor) · [Specification](https://w3c.github.io/accelerometer/#linearaccelerationsensor-interface)
#[repr(transparent)]
pub struct LinearAccelerationSensor {
    parent: crate::Accelerometer,
}

interface!(
    LinearAccelerationSensor: crate::Accelerometer,
    crate::Sensor,
    crate::EventTarget; "LinearAccelerationSensor"
);

/// `interface GravitySensor : Accelerometer`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GravitySensor) · [Specification](https://w3c.github.io/accelerometer/#gravitysensor-interface)
#[repr(transparent)]
pub struct GravitySensor {
    parent: crate::Accelerometer,
}
interface!(GravitySensor: crate::Accelerometer, crate::Sensor, crate::EventTarget; "GravitySensor");

/// `interface AmbientLightSensor : Sensor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AmbientLightSensor) · [Specification](https://w3c.github.io/ambient-light/#ambient-light-sensor-interface)
#[repr(transparent)]
pub struct AmbientLightSensor {
    parent: crate::Sensor,
}
interface!(AmbientLightSensor: crate::Sensor, crate::EventTarget; "AmbientLightSensor");

/// `interface Sensor : EventTarget`
///
/// Exposed in DedicatedWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor) · [Specification](https://w3c.github.io/sensors/#the-sensor-interface)
#[repr(transparent)]
pub struct Sensor {
    parent: crate::EventTarget,
}
interface!(Sensor: crate::EventTarget; "Sensor");
extended!([] Sensor);

/// `dictionary SensorOptions`
#[repr(transparent)]
pub struct SensorOptions {
    parent: crate::Object,
}
dictionary!(SensorOptions:; "SensorOptions");
extended!([] SensorOptions);

/// `interface SensorErrorEvent : Event`
///
/// Exposed in DedicatedWorker, Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SensorErrorEvent) · [Specification](https://w3c.github.io/sensors/#the-sensor-error-event-interface)
#[repr(transparent)]
pub struct SensorErrorEvent {
    parent: crate::Event,
}
interface!(SensorErrorEvent: crate::Event; "SensorErrorEvent");

/// `dictionary SensorErrorEventInit : EventInit`
#[repr(transparent)]
pub struct SensorErrorEventInit {
    parent: crate::EventInit,
}
dictionary!(SensorErrorEventInit: crate::EventInit; "SensorErrorEventInit");

/// `interface Gyroscope : Sensor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gyroscope) · [Specification](https://w3c.github.io/gyroscope/#gyroscope-interface)
#[repr(transparent)]
pub struct Gyroscope {
    parent: crate::Sensor,
}
interface!(Gyroscope: crate::Sensor, crate::EventTarget; "Gyroscope");

/// `enum GyroscopeLocalCoordinateSystem`
#[non_exhaustive]
pub enum GyroscopeLocalCoordinateSystem {
    /// `"device"`
    Device,
    /// `"screen"`
    Screen,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(GyroscopeLocalCoordinateSystem {
    Device = "device",
    Screen = "screen",
});

/// `dictionary GyroscopeSensorOptions : SensorOptions`
#[repr(transparent)]
pub struct GyroscopeSensorOptions {
    parent: crate::SensorOptions,
}
dictionary!(GyroscopeSensorOptions: crate::SensorOptions; "GyroscopeSensorOptions");

/// `interface Magnetometer : Sensor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Magnetometer) · [Specification](https://w3c.github.io/magnetometer/#magnetometer-interface)
#[repr(transparent)]
pub struct Magnetometer {
    parent: crate::Sensor,
}
interface!(Magnetometer: crate::Sensor, crate::EventTarget; "Magnetometer");

/// `enum MagnetometerLocalCoordinateSystem`
#[non_exhaustive]
pub enum MagnetometerLocalCoordinateSystem {
    /// `"device"`
    Device,
    /// `"screen"`
    Screen,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(MagnetometerLocalCoordinateSystem {
    Device = "device",
    Screen = "screen",
});

/// `dictionary MagnetometerSensorOptions : SensorOptions`
#[repr(transparent)]
pub struct MagnetometerSensorOptions {
    parent: crate::SensorOptions,
}
dictionary!(MagnetometerSensorOptions: crate::SensorOptions; "MagnetometerSensorOptions");

/// `interface UncalibratedMagnetometer : Sensor`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct UncalibratedMagnetometer {
    parent: crate::Sensor,
}
interface!(UncalibratedMagnetometer: crate::Sensor, crate::EventTarget; "UncalibratedMagnetometer");

/// `interface OrientationSensor : Sensor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#orientationsensor-interface)
#[repr(transparent)]
pub struct OrientationSensor {
    parent: crate::Sensor,
}
interface!(OrientationSensor: crate::Sensor, crate::EventTarget; "OrientationSensor");
extended!([] OrientationSensor);

/// `enum OrientationSensorLocalCoordinateSystem`
#[non_exhaustive]
pub enum OrientationSensorLocalCoordinateSystem {
    /// `"device"`
    Device,
    /// `"screen"`
    Screen,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(OrientationSensorLocalCoordinateSystem {
    Device = "device",
    Screen = "screen",
});

/// `dictionary OrientationSensorOptions : SensorOptions`
#[repr(transparent)]
pub struct OrientationSensorOptions {
    parent: crate::SensorOptions,
}
dictionary!(OrientationSensorOptions: crate::SensorOptions; "OrientationSensorOptions");

/// `interface AbsoluteOrientationSensor : OrientationSensor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AbsoluteOrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#absoluteorientationsensor-interface)
#[repr(transparent)]
pub struct AbsoluteOrientationSensor {
    parent: crate::OrientationSensor,
}

interface!(
    AbsoluteOrientationSensor: crate::OrientationSensor,
    crate::Sensor,
    crate::EventTarget; "AbsoluteOrientationSensor"
);

/// `interface RelativeOrientationSensor : OrientationSensor`
///
/// Exposed in Window.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RelativeOrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#relativeorientationsensor-interface)
#[repr(transparent)]
pub struct RelativeOrientationSensor {
    parent: crate::OrientationSensor,
}

interface!(
    RelativeOrientationSensor: crate::OrientationSensor,
    crate::Sensor,
    crate::EventTarget; "RelativeOrientationSensor"
);

/// `interface ProximitySensor : Sensor`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct ProximitySensor {
    parent: crate::Sensor,
}
interface!(ProximitySensor: crate::Sensor, crate::EventTarget; "ProximitySensor");

/// `typedef (Float32Array or Float64Array or DOMMatrix) RotationMatrixType`
#[non_exhaustive]
pub enum RotationMatrixType {
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `Float64Array`
    Float64Array(crate::Float64Array),
    /// `DomMatrix`
    DomMatrix(crate::DomMatrix),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(RotationMatrixType {
    Float32Array(crate::Float32Array): value,
    Float64Array(crate::Float64Array): value,
    DomMatrix(crate::DomMatrix): value,
});
