//! Types: Accelerometer, gyroscope, magnetometer, orientation, light and proximity sensors

web_interface! {
    /// A sensor of the acceleration of the device along three axes, with gravity.
    ///
    /// `interface Accelerometer : Sensor`
    ///
    /// Inherits the methods of [`Sensor`](crate::Sensor) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Accelerometer) · [Specification](https://w3c.github.io/accelerometer/#accelerometer-interface)
    pub struct Accelerometer: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "Accelerometer";
    extended;
}

web_enumeration! {
    /// Whether axes belong to the `device` or turn with the `screen`.
    ///
    /// `enum AccelerometerLocalCoordinateSystem`
    ///
    /// Features `sensors` and `experimental`.
    pub enum AccelerometerLocalCoordinateSystem {
        Device = "device",
        Screen = "screen",
    }
}

web_dictionary! {
    /// The options for a new acceleration sensor.
    ///
    /// `dictionary AccelerometerSensorOptions : SensorOptions`
    ///
    /// Inherits the methods of [`SensorOptions`](crate::SensorOptions).
    ///
    /// Features `sensors` and `experimental`.
    pub struct AccelerometerSensorOptions: [crate::SensorOptions, crate::Object];
    name = "AccelerometerSensorOptions";
}

web_interface! {
    /// A sensor of the acceleration of the device without gravity.
    ///
    /// `interface LinearAccelerationSensor : Accelerometer`
    ///
    /// Inherits the methods of [`Accelerometer`](crate::Accelerometer), [`Sensor`](crate::Sensor) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LinearAccelerationSensor) · [Specification](https://w3c.github.io/accelerometer/#linearaccelerationsensor-interface)
    pub struct LinearAccelerationSensor: [crate::Accelerometer, crate::Sensor, crate::EventTarget, crate::Object];
    class = "LinearAccelerationSensor";
}

web_interface! {
    /// A sensor of the direction and strength of gravity.
    ///
    /// `interface GravitySensor : Accelerometer`
    ///
    /// Inherits the methods of [`Accelerometer`](crate::Accelerometer), [`Sensor`](crate::Sensor) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GravitySensor) · [Specification](https://w3c.github.io/accelerometer/#gravitysensor-interface)
    pub struct GravitySensor: [crate::Accelerometer, crate::Sensor, crate::EventTarget, crate::Object];
    class = "GravitySensor";
}

web_interface! {
    /// A sensor of the brightness around the device.
    ///
    /// `interface AmbientLightSensor : Sensor`
    ///
    /// Inherits the methods of [`Sensor`](crate::Sensor) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AmbientLightSensor) · [Specification](https://w3c.github.io/ambient-light/#ambient-light-sensor-interface)
    pub struct AmbientLightSensor: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "AmbientLightSensor";
}

web_interface! {
    /// The base type of all sensors, with start, stop and events.
    ///
    /// `interface Sensor : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in DedicatedWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor) · [Specification](https://w3c.github.io/sensors/#the-sensor-interface)
    pub struct Sensor: [crate::EventTarget, crate::Object];
    class = "Sensor";
    extended;
}

web_dictionary! {
    /// The options for a new sensor.
    ///
    /// `dictionary SensorOptions`
    ///
    /// Features `sensors` and `experimental`.
    pub struct SensorOptions: [crate::Object];
    name = "SensorOptions";
    extended;
}

web_interface! {
    /// The event when a sensor fails or may not be used.
    ///
    /// `interface SensorErrorEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `sensors` and `experimental`. Exposed in DedicatedWorker, Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SensorErrorEvent) · [Specification](https://w3c.github.io/sensors/#the-sensor-error-event-interface)
    pub struct SensorErrorEvent: [crate::Event, crate::Object];
    class = "SensorErrorEvent";
}

web_dictionary! {
    /// The initial values for a new `SensorErrorEvent`.
    ///
    /// `dictionary SensorErrorEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `sensors` and `experimental`.
    pub struct SensorErrorEventInit: [crate::EventInit, crate::Object];
    name = "SensorErrorEventInit";
}

web_interface! {
    /// A sensor of the rotation speed of the device.
    ///
    /// `interface Gyroscope : Sensor`
    ///
    /// Inherits the methods of [`Sensor`](crate::Sensor) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gyroscope) · [Specification](https://w3c.github.io/gyroscope/#gyroscope-interface)
    pub struct Gyroscope: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "Gyroscope";
}

web_enumeration! {
    /// Whether axes belong to the `device` or turn with the `screen`.
    ///
    /// `enum GyroscopeLocalCoordinateSystem`
    ///
    /// Features `sensors` and `experimental`.
    pub enum GyroscopeLocalCoordinateSystem {
        Device = "device",
        Screen = "screen",
    }
}

web_dictionary! {
    /// The options for a new `Gyroscope`.
    ///
    /// `dictionary GyroscopeSensorOptions : SensorOptions`
    ///
    /// Inherits the methods of [`SensorOptions`](crate::SensorOptions).
    ///
    /// Features `sensors` and `experimental`.
    pub struct GyroscopeSensorOptions: [crate::SensorOptions, crate::Object];
    name = "GyroscopeSensorOptions";
}

web_interface! {
    /// A sensor of the magnetic field around the device, with corrections applied.
    ///
    /// `interface Magnetometer : Sensor`
    ///
    /// Inherits the methods of [`Sensor`](crate::Sensor) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Magnetometer) · [Specification](https://w3c.github.io/magnetometer/#magnetometer-interface)
    pub struct Magnetometer: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "Magnetometer";
}

web_enumeration! {
    /// Whether axes belong to the `device` or turn with the `screen`.
    ///
    /// `enum MagnetometerLocalCoordinateSystem`
    ///
    /// Features `sensors` and `experimental`.
    pub enum MagnetometerLocalCoordinateSystem {
        Device = "device",
        Screen = "screen",
    }
}

web_dictionary! {
    /// The options for a new magnetometer.
    ///
    /// `dictionary MagnetometerSensorOptions : SensorOptions`
    ///
    /// Inherits the methods of [`SensorOptions`](crate::SensorOptions).
    ///
    /// Features `sensors` and `experimental`.
    pub struct MagnetometerSensorOptions: [crate::SensorOptions, crate::Object];
    name = "MagnetometerSensorOptions";
}

web_interface! {
    /// A sensor of the magnetic field without correction for magnetic parts of the device.
    ///
    /// `interface UncalibratedMagnetometer : Sensor`
    ///
    /// Inherits the methods of [`Sensor`](crate::Sensor) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct UncalibratedMagnetometer: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "UncalibratedMagnetometer";
}

web_interface! {
    /// The base type of sensors of the orientation of the device.
    ///
    /// `interface OrientationSensor : Sensor`
    ///
    /// Inherits the methods of [`Sensor`](crate::Sensor) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#orientationsensor-interface)
    pub struct OrientationSensor: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "OrientationSensor";
    extended;
}

web_enumeration! {
    /// Whether axes belong to the `device` or turn with the `screen`.
    ///
    /// `enum OrientationSensorLocalCoordinateSystem`
    ///
    /// Features `sensors` and `experimental`.
    pub enum OrientationSensorLocalCoordinateSystem {
        Device = "device",
        Screen = "screen",
    }
}

web_dictionary! {
    /// The options for a new orientation sensor.
    ///
    /// `dictionary OrientationSensorOptions : SensorOptions`
    ///
    /// Inherits the methods of [`SensorOptions`](crate::SensorOptions).
    ///
    /// Features `sensors` and `experimental`.
    pub struct OrientationSensorOptions: [crate::SensorOptions, crate::Object];
    name = "OrientationSensorOptions";
}

web_interface! {
    /// A sensor of the orientation of the device with regard to the earth.
    ///
    /// `interface AbsoluteOrientationSensor : OrientationSensor`
    ///
    /// Inherits the methods of [`OrientationSensor`](crate::OrientationSensor), [`Sensor`](crate::Sensor) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AbsoluteOrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#absoluteorientationsensor-interface)
    pub struct AbsoluteOrientationSensor: [crate::OrientationSensor, crate::Sensor, crate::EventTarget, crate::Object];
    class = "AbsoluteOrientationSensor";
}

web_interface! {
    /// A sensor of the orientation of the device without regard to north.
    ///
    /// `interface RelativeOrientationSensor : OrientationSensor`
    ///
    /// Inherits the methods of [`OrientationSensor`](crate::OrientationSensor), [`Sensor`](crate::Sensor) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RelativeOrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#relativeorientationsensor-interface)
    pub struct RelativeOrientationSensor: [crate::OrientationSensor, crate::Sensor, crate::EventTarget, crate::Object];
    class = "RelativeOrientationSensor";
}

web_interface! {
    /// A sensor of the distance to an object near the device.
    ///
    /// `interface ProximitySensor : Sensor`
    ///
    /// Inherits the methods of [`Sensor`](crate::Sensor) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `sensors` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct ProximitySensor: [crate::Sensor, crate::EventTarget, crate::Object];
    class = "ProximitySensor";
}

web_union! {
    /// `typedef (Float32Array or Float64Array or DOMMatrix) RotationMatrixType`
    ///
    /// Features `sensors` and `experimental`.
    pub enum RotationMatrixType {
        DomMatrix(crate::DomMatrix): value,
        Float32Array(crate::Float32Array): numbers,
        Float64Array(crate::Float64Array): value,
    }
    into crate::Object;
}

#[cfg(all(feature = "experimental", feature = "sensors"))]
web_stands_for!(crate::SensorErrorEvent, crate::SensorErrorEventInit);
