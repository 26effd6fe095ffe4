//! Accelerometer, gyroscope, magnetometer, orientation, light and proximity sensors

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AbsoluteOrientationSensor, Accelerometer, AccelerometerLocalCoordinateSystem, AccelerometerSensorOptions,
    AmbientLightSensor, DomException, Event, GravitySensor, Gyroscope, GyroscopeLocalCoordinateSystem,
    GyroscopeSensorOptions, LinearAccelerationSensor, Magnetometer, MagnetometerLocalCoordinateSystem,
    MagnetometerSensorOptions, OrientationSensor, OrientationSensorLocalCoordinateSystem, OrientationSensorOptions,
    ProximitySensor, RelativeOrientationSensor, RotationMatrixType, Sensor, SensorErrorEvent, SensorErrorEventInit,
    SensorOptions, UncalibratedMagnetometer,
};

#[cfg(feature = "experimental")]
impl Accelerometer {
    /// Makes a new `Accelerometer`.
    ///
    /// `constructor(optional AccelerometerSensorOptions options = {})`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Accelerometer/Accelerometer) · [Specification](https://w3c.github.io/accelerometer/#dom-accelerometer-accelerometer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<Accelerometer, Exception> {
        Js::try_new_Accelerometer__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional AccelerometerSensorOptions options = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(options: &AccelerometerSensorOptions) -> Result<Accelerometer, Exception> {
        Js::try_new_Accelerometer__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// The acceleration along the x axis in m/s², null before the first reading.
    ///
    /// `readonly attribute double? x`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Accelerometer/x) · [Specification](https://w3c.github.io/accelerometer/#accelerometer-x)
    #[inline]
    pub fn x(&self) -> Option<f64> {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The acceleration along the y axis in m/s², null before the first reading.
    ///
    /// `readonly attribute double? y`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Accelerometer/y) · [Specification](https://w3c.github.io/accelerometer/#accelerometer-y)
    #[inline]
    pub fn y(&self) -> Option<f64> {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The acceleration along the z axis in m/s², null before the first reading.
    ///
    /// `readonly attribute double? z`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Accelerometer/z) · [Specification](https://w3c.github.io/accelerometer/#accelerometer-z)
    #[inline]
    pub fn z(&self) -> Option<f64> {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl AccelerometerSensorOptions {
    /// The options for a new acceleration sensor.
    ///
    /// `dictionary AccelerometerSensorOptions : SensorOptions`
    ///
    /// Features `sensors` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the axes belong to the device or turn with the screen.
    ///
    /// `AccelerometerLocalCoordinateSystem referenceFrame = "device"`
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "referenceFrame")]
    pub fn get_reference_frame(&self) -> Option<AccelerometerLocalCoordinateSystem> {
        property::get(self, "referenceFrame")
    }

    /// Sets whether the axes belong to the device or turn with the screen.
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "referenceFrame")]
    pub fn set_reference_frame(&self, value: AccelerometerLocalCoordinateSystem) -> &Self {
        property::set_str(self, "referenceFrame", value.as_str());
        self
    }

    /// Sets the wanted number of readings per second; the sensor may be slower.
    ///
    /// `double frequency`
    ///
    /// Features `sensors` and `experimental`. Inherited from `SensorOptions`.
    #[doc(alias = "frequency")]
    pub fn set_frequency(&self, value: f64) -> &Self {
        property::set_f64(self, "frequency", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for AccelerometerSensorOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl LinearAccelerationSensor {
    /// Makes a new `LinearAccelerationSensor`.
    ///
    /// `constructor(optional AccelerometerSensorOptions options = {})`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LinearAccelerationSensor/LinearAccelerationSensor) · [Specification](https://w3c.github.io/accelerometer/#dom-linearaccelerationsensor-linearaccelerationsensor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<LinearAccelerationSensor, Exception> {
        Js::try_new_LinearAccelerationSensor__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional AccelerometerSensorOptions options = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(options: &AccelerometerSensorOptions) -> Result<LinearAccelerationSensor, Exception> {
        Js::try_new_LinearAccelerationSensor__value__as_value(options.as_ref()).map(Js::cast)
    }
}

#[cfg(feature = "experimental")]
impl GravitySensor {
    /// Makes a new `GravitySensor`.
    ///
    /// `constructor(optional AccelerometerSensorOptions options = {})`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/GravitySensor/GravitySensor) · [Specification](https://w3c.github.io/accelerometer/#dom-gravitysensor-gravitysensor)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<GravitySensor, Exception> {
        Js::try_new_GravitySensor__as_value().map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(optional AccelerometerSensorOptions options = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(options: &AccelerometerSensorOptions) -> Result<GravitySensor, Exception> {
        Js::try_new_GravitySensor__value__as_value(options.as_ref()).map(Js::cast)
    }
}

#[cfg(feature = "experimental")]
impl AmbientLightSensor {
    /// Makes a new `AmbientLightSensor`.
    ///
    /// `constructor(optional SensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AmbientLightSensor/AmbientLightSensor) · [Specification](https://w3c.github.io/ambient-light/#dom-ambientlightsensor-ambientlightsensor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<AmbientLightSensor, Exception> {
        Js::try_new_AmbientLightSensor__as_value().map(Js::cast)
    }

    /// As `new`, with `sensor_options`.
    ///
    /// `constructor(optional SensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_sensor_options(sensor_options: &SensorOptions) -> Result<AmbientLightSensor, Exception> {
        Js::try_new_AmbientLightSensor__value__as_value(sensor_options.as_ref()).map(Js::cast)
    }

    /// The brightness in lux, null before the first reading.
    ///
    /// `readonly attribute double? illuminance`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AmbientLightSensor/illuminance) · [Specification](https://w3c.github.io/ambient-light/#ambient-light-sensor-reading-attribute)
    #[inline]
    pub fn illuminance(&self) -> Option<f64> {
        FromJs::from_js(Js::get_illuminance__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Sensor {
    /// Whether the sensor is running.
    ///
    /// `readonly attribute boolean activated`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor/activated) · [Specification](https://w3c.github.io/sensors/#sensor-activated)
    #[inline]
    pub fn activated(&self) -> bool {
        Js::get_activated__as_bool(js(self)).get()
    }

    /// Whether a reading is available.
    ///
    /// `readonly attribute boolean hasReading`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor/hasReading) · [Specification](https://w3c.github.io/sensors/#sensor-has-reading)
    #[doc(alias = "hasReading")]
    #[inline]
    pub fn has_reading(&self) -> bool {
        Js::get_hasReading__as_bool(js(self)).get()
    }

    /// The time of the latest reading in milliseconds, null before the first one.
    ///
    /// `readonly attribute DOMHighResTimeStamp? timestamp`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor/timestamp) · [Specification](https://w3c.github.io/sensors/#sensor-timestamp)
    #[inline]
    pub fn timestamp(&self) -> Option<f64> {
        FromJs::from_js(Js::get_timestamp__as_value(js(self)))
    }

    /// Starts the sensor; readings arrive as `reading` events.
    ///
    /// `undefined start()`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor/start) · [Specification](https://w3c.github.io/sensors/#sensor-start)
    #[inline]
    pub fn start(&self) {
        Js::call_start(js(self))
    }

    /// Stops the sensor.
    ///
    /// `undefined stop()`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor/stop) · [Specification](https://w3c.github.io/sensors/#sensor-stop)
    #[inline]
    pub fn stop(&self) {
        Js::call_stop(js(self))
    }

    /// The handler of the event `reading`.
    ///
    /// `attribute EventHandler onreading`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor/reading_event) · [Specification](https://w3c.github.io/sensors/#sensor-onreading)
    pub fn onreading(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onreading")
    }

    /// Sets the handler of the event `reading`.
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "onreading")]
    pub fn set_onreading(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onreading", nullable(value))
    }

    /// The handler of the event `activate`.
    ///
    /// `attribute EventHandler onactivate`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor/activate_event) · [Specification](https://w3c.github.io/sensors/#sensor-onactivate)
    pub fn onactivate(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onactivate")
    }

    /// Sets the handler of the event `activate`.
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "onactivate")]
    pub fn set_onactivate(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onactivate", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Sensor/error_event) · [Specification](https://w3c.github.io/sensors/#sensor-onerror)
    pub fn onerror(&self) -> Option<Function<fn(SensorErrorEvent)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(SensorErrorEvent)>>) {
        property::set(self, "onerror", nullable(value))
    }
}

#[cfg(feature = "experimental")]
impl SensorOptions {
    /// The options for a new sensor.
    ///
    /// `dictionary SensorOptions`
    ///
    /// Features `sensors` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The wanted number of readings per second; the sensor may be slower.
    ///
    /// `double frequency`
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "frequency")]
    pub fn get_frequency(&self) -> Option<f64> {
        property::get(self, "frequency")
    }

    /// Sets the wanted number of readings per second; the sensor may be slower.
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "frequency")]
    pub fn set_frequency(&self, value: f64) -> &Self {
        property::set_f64(self, "frequency", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SensorOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl SensorErrorEvent {
    /// Makes a new `SensorErrorEvent`.
    ///
    /// `constructor(DOMString type, SensorErrorEventInit errorEventInitDict)`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SensorErrorEvent/SensorErrorEvent) · [Specification](https://w3c.github.io/sensors/#dom-sensorerrorevent-sensorerrorevent)
    #[inline]
    pub fn new(type_: &str, error_event_init_dict: impl IntoJs<SensorErrorEventInit>) -> SensorErrorEvent {
        Js::new_SensorErrorEvent__str_value__as_value(type_, &error_event_init_dict.to_value()).cast()
    }

    /// The cause of the failure.
    ///
    /// `readonly attribute DOMException error`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SensorErrorEvent/error) · [Specification](https://w3c.github.io/sensors/#dom-sensorerrorevent-error)
    #[inline]
    pub fn error(&self) -> DomException {
        FromJs::from_js(Js::get_error__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl SensorErrorEventInit {
    /// The initial values for a new `SensorErrorEvent`.
    ///
    /// `dictionary SensorErrorEventInit : EventInit`
    ///
    /// Features `sensors` and `experimental`.
    pub fn new(error: &DomException) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "error", error.as_ref());
        this
    }

    /// The cause of the failure.
    ///
    /// `required DOMException error`
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> DomException {
        property::get(self, "error")
    }

    /// Sets the cause of the failure.
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &DomException) -> &Self {
        property::set(self, "error", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `sensors` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `sensors` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `sensors` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Gyroscope {
    /// Makes a new `Gyroscope`.
    ///
    /// `constructor(optional GyroscopeSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gyroscope/Gyroscope) · [Specification](https://w3c.github.io/gyroscope/#dom-gyroscope-gyroscope)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<Gyroscope, Exception> {
        Js::try_new_Gyroscope__as_value().map(Js::cast)
    }

    /// As `new`, with `sensor_options`.
    ///
    /// `constructor(optional GyroscopeSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_sensor_options(sensor_options: &GyroscopeSensorOptions) -> Result<Gyroscope, Exception> {
        Js::try_new_Gyroscope__value__as_value(sensor_options.as_ref()).map(Js::cast)
    }

    /// The rotation speed around the x axis in radians per second, null before the first reading.
    ///
    /// `readonly attribute double? x`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gyroscope/x) · [Specification](https://w3c.github.io/gyroscope/#gyroscope-x)
    #[inline]
    pub fn x(&self) -> Option<f64> {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The rotation speed around the y axis in radians per second, null before the first reading.
    ///
    /// `readonly attribute double? y`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gyroscope/y) · [Specification](https://w3c.github.io/gyroscope/#gyroscope-y)
    #[inline]
    pub fn y(&self) -> Option<f64> {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The rotation speed around the z axis in radians per second, null before the first reading.
    ///
    /// `readonly attribute double? z`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Gyroscope/z) · [Specification](https://w3c.github.io/gyroscope/#gyroscope-z)
    #[inline]
    pub fn z(&self) -> Option<f64> {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl GyroscopeSensorOptions {
    /// The options for a new `Gyroscope`.
    ///
    /// `dictionary GyroscopeSensorOptions : SensorOptions`
    ///
    /// Features `sensors` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the axes belong to the device or turn with the screen.
    ///
    /// `GyroscopeLocalCoordinateSystem referenceFrame = "device"`
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "referenceFrame")]
    pub fn get_reference_frame(&self) -> Option<GyroscopeLocalCoordinateSystem> {
        property::get(self, "referenceFrame")
    }

    /// Sets whether the axes belong to the device or turn with the screen.
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "referenceFrame")]
    pub fn set_reference_frame(&self, value: GyroscopeLocalCoordinateSystem) -> &Self {
        property::set_str(self, "referenceFrame", value.as_str());
        self
    }

    /// Sets the wanted number of readings per second; the sensor may be slower.
    ///
    /// `double frequency`
    ///
    /// Features `sensors` and `experimental`. Inherited from `SensorOptions`.
    #[doc(alias = "frequency")]
    pub fn set_frequency(&self, value: f64) -> &Self {
        property::set_f64(self, "frequency", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for GyroscopeSensorOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Magnetometer {
    /// Makes a new `Magnetometer`.
    ///
    /// `constructor(optional MagnetometerSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Magnetometer/Magnetometer) · [Specification](https://w3c.github.io/magnetometer/#dom-magnetometer-magnetometer)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<Magnetometer, Exception> {
        Js::try_new_Magnetometer__as_value().map(Js::cast)
    }

    /// As `new`, with `sensor_options`.
    ///
    /// `constructor(optional MagnetometerSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_sensor_options(sensor_options: &MagnetometerSensorOptions) -> Result<Magnetometer, Exception> {
        Js::try_new_Magnetometer__value__as_value(sensor_options.as_ref()).map(Js::cast)
    }

    /// The magnetic field along the x axis in microtesla, null before the first reading.
    ///
    /// `readonly attribute double? x`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Magnetometer/x) · [Specification](https://w3c.github.io/magnetometer/#magnetometer-x)
    #[inline]
    pub fn x(&self) -> Option<f64> {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The magnetic field along the y axis in microtesla, null before the first reading.
    ///
    /// `readonly attribute double? y`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Magnetometer/y) · [Specification](https://w3c.github.io/magnetometer/#magnetometer-y)
    #[inline]
    pub fn y(&self) -> Option<f64> {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The magnetic field along the z axis in microtesla, null before the first reading.
    ///
    /// `readonly attribute double? z`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Magnetometer/z) · [Specification](https://w3c.github.io/magnetometer/#magnetometer-z)
    #[inline]
    pub fn z(&self) -> Option<f64> {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl MagnetometerSensorOptions {
    /// The options for a new magnetometer.
    ///
    /// `dictionary MagnetometerSensorOptions : SensorOptions`
    ///
    /// Features `sensors` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the axes belong to the device or turn with the screen.
    ///
    /// `MagnetometerLocalCoordinateSystem referenceFrame = "device"`
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "referenceFrame")]
    pub fn get_reference_frame(&self) -> Option<MagnetometerLocalCoordinateSystem> {
        property::get(self, "referenceFrame")
    }

    /// Sets whether the axes belong to the device or turn with the screen.
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "referenceFrame")]
    pub fn set_reference_frame(&self, value: MagnetometerLocalCoordinateSystem) -> &Self {
        property::set_str(self, "referenceFrame", value.as_str());
        self
    }

    /// Sets the wanted number of readings per second; the sensor may be slower.
    ///
    /// `double frequency`
    ///
    /// Features `sensors` and `experimental`. Inherited from `SensorOptions`.
    #[doc(alias = "frequency")]
    pub fn set_frequency(&self, value: f64) -> &Self {
        property::set_f64(self, "frequency", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for MagnetometerSensorOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl UncalibratedMagnetometer {
    /// Makes a new `UncalibratedMagnetometer`.
    ///
    /// `constructor(optional MagnetometerSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<UncalibratedMagnetometer, Exception> {
        Js::try_new_UncalibratedMagnetometer__as_value().map(Js::cast)
    }

    /// As `new`, with `sensor_options`.
    ///
    /// `constructor(optional MagnetometerSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_sensor_options(
        sensor_options: &MagnetometerSensorOptions,
    ) -> Result<UncalibratedMagnetometer, Exception> {
        Js::try_new_UncalibratedMagnetometer__value__as_value(sensor_options.as_ref()).map(Js::cast)
    }

    /// The raw magnetic field along the x axis in microtesla, null before the first reading.
    ///
    /// `readonly attribute double? x`
    ///
    /// Features `sensors` and `experimental`.
    #[inline]
    pub fn x(&self) -> Option<f64> {
        FromJs::from_js(Js::get_x__as_value(js(self)))
    }

    /// The raw magnetic field along the y axis in microtesla, null before the first reading.
    ///
    /// `readonly attribute double? y`
    ///
    /// Features `sensors` and `experimental`.
    #[inline]
    pub fn y(&self) -> Option<f64> {
        FromJs::from_js(Js::get_y__as_value(js(self)))
    }

    /// The raw magnetic field along the z axis in microtesla, null before the first reading.
    ///
    /// `readonly attribute double? z`
    ///
    /// Features `sensors` and `experimental`.
    #[inline]
    pub fn z(&self) -> Option<f64> {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }

    /// The distortion by the device along the x axis in microtesla, null before the first reading.
    ///
    /// `readonly attribute double? xBias`
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "xBias")]
    #[inline]
    pub fn x_bias(&self) -> Option<f64> {
        FromJs::from_js(Js::get_xBias__as_value(js(self)))
    }

    /// The distortion by the device along the y axis in microtesla, null before the first reading.
    ///
    /// `readonly attribute double? yBias`
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "yBias")]
    #[inline]
    pub fn y_bias(&self) -> Option<f64> {
        FromJs::from_js(Js::get_yBias__as_value(js(self)))
    }

    /// The distortion by the device along the z axis in microtesla, null before the first reading.
    ///
    /// `readonly attribute double? zBias`
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "zBias")]
    #[inline]
    pub fn z_bias(&self) -> Option<f64> {
        FromJs::from_js(Js::get_zBias__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl OrientationSensor {
    /// The orientation as a unit quaternion x, y, z, w; null before the first reading.
    ///
    /// `readonly attribute FrozenArray<double>? quaternion`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OrientationSensor/quaternion) · [Specification](https://w3c.github.io/orientation-sensor/#orientationsensor-quaternion)
    #[inline]
    pub fn quaternion(&self) -> Option<Array<f64>> {
        Js::get_quaternion__as_option_value(js(self)).map(Js::read)
    }

    /// Writes the orientation into a 4×4 rotation matrix.
    ///
    /// `undefined populateMatrix(RotationMatrixType targetMatrix)`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/OrientationSensor/populateMatrix) · [Specification](https://w3c.github.io/orientation-sensor/#orientationsensor-populatematrix)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "populateMatrix")]
    #[inline]
    pub fn populate_matrix(&self, target_matrix: impl Into<RotationMatrixType>) -> Result<(), Exception> {
        Js::try_call_populateMatrix__value(js(self), &target_matrix.into().to_js())
    }
}

#[cfg(feature = "experimental")]
impl OrientationSensorOptions {
    /// The options for a new orientation sensor.
    ///
    /// `dictionary OrientationSensorOptions : SensorOptions`
    ///
    /// Features `sensors` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the axes belong to the device or turn with the screen.
    ///
    /// `OrientationSensorLocalCoordinateSystem referenceFrame = "device"`
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "referenceFrame")]
    pub fn get_reference_frame(&self) -> Option<OrientationSensorLocalCoordinateSystem> {
        property::get(self, "referenceFrame")
    }

    /// Sets whether the axes belong to the device or turn with the screen.
    ///
    /// Features `sensors` and `experimental`.
    #[doc(alias = "referenceFrame")]
    pub fn set_reference_frame(&self, value: OrientationSensorLocalCoordinateSystem) -> &Self {
        property::set_str(self, "referenceFrame", value.as_str());
        self
    }

    /// Sets the wanted number of readings per second; the sensor may be slower.
    ///
    /// `double frequency`
    ///
    /// Features `sensors` and `experimental`. Inherited from `SensorOptions`.
    #[doc(alias = "frequency")]
    pub fn set_frequency(&self, value: f64) -> &Self {
        property::set_f64(self, "frequency", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for OrientationSensorOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl AbsoluteOrientationSensor {
    /// Makes a new `AbsoluteOrientationSensor`.
    ///
    /// `constructor(optional OrientationSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/AbsoluteOrientationSensor/AbsoluteOrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#dom-absoluteorientationsensor-absoluteorientationsensor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<AbsoluteOrientationSensor, Exception> {
        Js::try_new_AbsoluteOrientationSensor__as_value().map(Js::cast)
    }

    /// As `new`, with `sensor_options`.
    ///
    /// `constructor(optional OrientationSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_sensor_options(
        sensor_options: &OrientationSensorOptions,
    ) -> Result<AbsoluteOrientationSensor, Exception> {
        Js::try_new_AbsoluteOrientationSensor__value__as_value(sensor_options.as_ref()).map(Js::cast)
    }
}

#[cfg(feature = "experimental")]
impl RelativeOrientationSensor {
    /// Makes a new `RelativeOrientationSensor`.
    ///
    /// `constructor(optional OrientationSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/RelativeOrientationSensor/RelativeOrientationSensor) · [Specification](https://w3c.github.io/orientation-sensor/#dom-relativeorientationsensor-relativeorientationsensor)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<RelativeOrientationSensor, Exception> {
        Js::try_new_RelativeOrientationSensor__as_value().map(Js::cast)
    }

    /// As `new`, with `sensor_options`.
    ///
    /// `constructor(optional OrientationSensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_sensor_options(
        sensor_options: &OrientationSensorOptions,
    ) -> Result<RelativeOrientationSensor, Exception> {
        Js::try_new_RelativeOrientationSensor__value__as_value(sensor_options.as_ref()).map(Js::cast)
    }
}

#[cfg(feature = "experimental")]
impl ProximitySensor {
    /// Makes a new `ProximitySensor`.
    ///
    /// `constructor(optional SensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<ProximitySensor, Exception> {
        Js::try_new_ProximitySensor__as_value().map(Js::cast)
    }

    /// As `new`, with `sensor_options`.
    ///
    /// `constructor(optional SensorOptions sensorOptions = {})`
    ///
    /// Features `sensors` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_sensor_options(sensor_options: &SensorOptions) -> Result<ProximitySensor, Exception> {
        Js::try_new_ProximitySensor__value__as_value(sensor_options.as_ref()).map(Js::cast)
    }

    /// The distance to the nearest object in centimetres, null if unknown.
    ///
    /// `readonly attribute double? distance`
    ///
    /// Features `sensors` and `experimental`.
    #[inline]
    pub fn distance(&self) -> Option<f64> {
        FromJs::from_js(Js::get_distance__as_value(js(self)))
    }

    /// The largest distance that the sensor can measure, in centimetres; null if unknown.
    ///
    /// `readonly attribute double? max`
    ///
    /// Features `sensors` and `experimental`.
    #[inline]
    pub fn max(&self) -> Option<f64> {
        FromJs::from_js(Js::get_max__as_value(js(self)))
    }

    /// Whether an object is near the device, null if unknown.
    ///
    /// `readonly attribute boolean? near`
    ///
    /// Features `sensors` and `experimental`.
    #[inline]
    pub fn near(&self) -> Option<bool> {
        FromJs::from_js(Js::get_near__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "distance")]
    pub(crate) fn get_distance__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "hasReading")]
    pub(crate) fn get_hasReading__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "illuminance")]
    pub(crate) fn get_illuminance__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "near")]
    pub(crate) fn get_near__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "quaternion")]
    pub(crate) fn get_quaternion__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "timestamp")]
    pub(crate) fn get_timestamp__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "xBias")]
    pub(crate) fn get_xBias__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "yBias")]
    pub(crate) fn get_yBias__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "zBias")]
    pub(crate) fn get_zBias__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "populateMatrix")]
    pub(crate) fn try_call_populateMatrix__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AbsoluteOrientationSensor")]
    pub(crate) fn try_new_AbsoluteOrientationSensor__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AbsoluteOrientationSensor")]
    pub(crate) fn try_new_AbsoluteOrientationSensor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Accelerometer")]
    pub(crate) fn try_new_Accelerometer__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Accelerometer")]
    pub(crate) fn try_new_Accelerometer__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AmbientLightSensor")]
    pub(crate) fn try_new_AmbientLightSensor__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "AmbientLightSensor")]
    pub(crate) fn try_new_AmbientLightSensor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "GravitySensor")]
    pub(crate) fn try_new_GravitySensor__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "GravitySensor")]
    pub(crate) fn try_new_GravitySensor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Gyroscope")]
    pub(crate) fn try_new_Gyroscope__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Gyroscope")]
    pub(crate) fn try_new_Gyroscope__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "LinearAccelerationSensor")]
    pub(crate) fn try_new_LinearAccelerationSensor__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "LinearAccelerationSensor")]
    pub(crate) fn try_new_LinearAccelerationSensor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Magnetometer")]
    pub(crate) fn try_new_Magnetometer__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Magnetometer")]
    pub(crate) fn try_new_Magnetometer__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ProximitySensor")]
    pub(crate) fn try_new_ProximitySensor__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ProximitySensor")]
    pub(crate) fn try_new_ProximitySensor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RelativeOrientationSensor")]
    pub(crate) fn try_new_RelativeOrientationSensor__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "RelativeOrientationSensor")]
    pub(crate) fn try_new_RelativeOrientationSensor__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "SensorErrorEvent")]
    pub(crate) fn new_SensorErrorEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "UncalibratedMagnetometer")]
    pub(crate) fn try_new_UncalibratedMagnetometer__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "UncalibratedMagnetometer")]
    pub(crate) fn try_new_UncalibratedMagnetometer__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
