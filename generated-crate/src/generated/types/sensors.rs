//! Types: Accelerometer, gyroscope, magnetometer, orientation, light and proximity sensors

web_interface! {
    /// `interface Accelerometer : Sensor`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Accelerometer) · [Specification](https://w3c.github.io/accelerometer/#accelerometer-interface)
    pub struct Accelerometer: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "Accelerometer";
    extended;
}

web_enumeration! {
    /// `enum AccelerometerLocalCoordinateSystem`
    pub enum AccelerometerLocalCoordinateSystem {
        Device = "device",
        Screen = "screen",
    }
}

web_dictionary! {
    /// `dictionary AccelerometerSensorOptions : SensorOptions`
    pub struct AccelerometerSensorOptions: [crate::SensorOptions, crate::Object];
    name = "AccelerometerSensorOptions";
}

web_interface! {
    /// `interface LinearAccelerationSensor : Accelerometer`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LinearAccelerationSensor) · [Specification](https://w3c.github.io/accelerometer/#linearaccelerationsensor-interface)
    pub struct LinearAccelerationSensor: [crate::Accelerometer, crate::Sensor, crate::EventTarget, crate::Object];
    class = "LinearAccelerationSensor";
}

web_interface! {
    /// `interface GravitySensor : Accelerometer`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GravitySensor) · [Specification](https://w3c.github.io/accelerometer/#gravitysensor-interface)
    pub struct GravitySensor: [crate::Accelerometer, crate::Sensor, crate::EventTarget, crate::Object];
    class = "GravitySensor";
}

web_interface! {
    /// `interface AmbientLightSensor : Sensor`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AmbientLightSensor) · [Specification](https://w3c.github.io/ambient-light/#ambient-light-sensor-interface)
    pub struct AmbientLightSensor: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "AmbientLightSensor";
}

web_interface! {
    /// `interface Sensor : EventTarget`
    ///
    /// Exposed in DedicatedWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor) · [Specification](https://w3c.github.io/sensors/#the-sensor-interface)
    pub struct Sensor: [crate::EventTarget, crate::Object];
    class = "Sensor";
    extended;
}

web_dictionary! {
    /// `dictionary SensorOptions`
    pub struct SensorOptions: [crate::Object];
    name = "SensorOptions";
    extended;
}

web_interface! {
    /// `interface SensorErrorEvent : Event`
    ///
    /// Exposed in DedicatedWorker, Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SensorErrorEvent) · [Specification](https://w3c.github.io/sensors/#the-sensor-error-event-interface)
    pub struct SensorErrorEvent: [crate::Event, crate::Object];
    class = "SensorErrorEvent";
}

web_dictionary! {
    /// `dictionary SensorErrorEventInit : EventInit`
    pub struct SensorErrorEventInit: [crate::EventInit, crate::Object];
    name = "SensorErrorEventInit";
}

web_interface! {
    /// `interface Gyroscope : Sensor`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gyroscope) · [Specification](https://w3c.github.io/gyroscope/#gyroscope-interface)
    pub struct Gyroscope: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "Gyroscope";
}

web_enumeration! {
    /// `enum GyroscopeLocalCoordinateSystem`
    pub enum GyroscopeLocalCoordinateSystem {
        Device = "device",
        Screen = "screen",
    }
}

web_dictionary! {
    /// `dictionary GyroscopeSensorOptions : SensorOptions`
    pub struct GyroscopeSensorOptions: [crate::SensorOptions, crate::Object];
    name = "GyroscopeSensorOptions";
}

web_interface! {
    /// `interface Magnetometer : Sensor`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Magnetometer) · [Specification](https://w3c.github.io/magnetometer/#magnetometer-interface)
    pub struct Magnetometer: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "Magnetometer";
}

web_enumeration! {
    /// `enum MagnetometerLocalCoordinateSystem`
    pub enum MagnetometerLocalCoordinateSystem {
        Device = "device",
        Screen = "screen",
    }
}

web_dictionary! {
    /// `dictionary MagnetometerSensorOptions : SensorOptions`
    pub struct MagnetometerSensorOptions: [crate::SensorOptions, crate::Object];
    name = "MagnetometerSensorOptions";
}

web_interface! {
    /// `interface UncalibratedMagnetometer : Sensor`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct UncalibratedMagnetometer: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "UncalibratedMagnetometer";
}

web_interface! {
    /// `interface OrientationSensor : Sensor`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#orientationsensor-interface)
    pub struct OrientationSensor: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "OrientationSensor";
    extended;
}

web_enumeration! {
    /// `enum OrientationSensorLocalCoordinateSystem`
    pub enum OrientationSensorLocalCoordinateSystem {
        Device = "device",
        Screen = "screen",
    }
}

web_dictionary! {
    /// `dictionary OrientationSensorOptions : SensorOptions`
    pub struct OrientationSensorOptions: [crate::SensorOptions, crate::Object];
    name = "OrientationSensorOptions";
}

web_interface! {
    /// `interface AbsoluteOrientationSensor : OrientationSensor`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AbsoluteOrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#absoluteorientationsensor-interface)
    pub struct AbsoluteOrientationSensor: [crate::OrientationSensor, crate::Sensor, crate::EventTarget, crate::Object];
    class = "AbsoluteOrientationSensor";
}

web_interface! {
    /// `interface RelativeOrientationSensor : OrientationSensor`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RelativeOrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#relativeorientationsensor-interface)
    pub struct RelativeOrientationSensor: [crate::OrientationSensor, crate::Sensor, crate::EventTarget, crate::Object];
    class = "RelativeOrientationSensor";
}

web_interface! {
    /// `interface ProximitySensor : Sensor`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct ProximitySensor: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "ProximitySensor";
}

web_union! {
    /// `typedef (Float32Array or Float64Array or DOMMatrix) RotationMatrixType`
    pub enum RotationMatrixType {
        DomMatrix(crate::DomMatrix): value,
        Float32Array(crate::Float32Array): numbers,
        Float64Array(crate::Float64Array): value,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "sensors"))]
web_stands_for!(crate::SensorErrorEvent, crate::SensorErrorEventInit);
