//! Where the device is

use crate::runtime::prelude::*;
use crate::{
    Geolocation, GeolocationCoordinates, GeolocationPosition, GeolocationPositionError, Navigator, PositionCallback,
    PositionErrorCallback, PositionOptions,
};
#[cfg(feature = "experimental")]
use crate::{ActivationBlockersMixinBlockerReason, Event, HtmlGeolocationElement, PermissionState};

#[cfg(feature = "experimental")]
impl HtmlGeolocationElement {
    /// The last position, null if there is none yet.
    ///
    /// `readonly attribute GeolocationPosition? position`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/position) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-htmlgeolocationelement-position)
    #[inline]
    pub fn position(&self) -> Option<GeolocationPosition> {
        Js::get_position__as_option_value(js(self)).map(Js::read)
    }

    /// The last error, null if there is none.
    ///
    /// `readonly attribute GeolocationPositionError? error`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/error) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-htmlgeolocationelement-error)
    #[inline]
    pub fn error(&self) -> Option<GeolocationPositionError> {
        Js::get_error__as_option_value(js(self)).map(Js::read)
    }

    /// Whether to get the position at once if the permission is already granted.
    ///
    /// `attribute boolean autolocate`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/autolocate) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-htmlgeolocationelement-autolocate)
    #[inline]
    pub fn autolocate(&self) -> bool {
        Js::get_autolocate__as_bool(js(self)).get()
    }

    /// Sets whether to get the position at once if the permission is already granted.
    ///
    /// Features `geolocation` and `experimental`.
    #[doc(alias = "autolocate")]
    #[inline]
    pub fn set_autolocate(&self, value: bool) {
        Js::set_autolocate__bool(js(self), value)
    }

    /// Whether to keep reporting the position as it changes, not only once.
    ///
    /// `attribute boolean watch`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/watch) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-htmlgeolocationelement-watch)
    #[inline]
    pub fn watch(&self) -> bool {
        Js::get_watch__as_bool(js(self)).get()
    }

    /// Sets whether to keep reporting the position as it changes, not only once.
    ///
    /// Features `geolocation` and `experimental`.
    #[doc(alias = "watch")]
    #[inline]
    pub fn set_watch(&self, value: bool) {
        Js::set_watch__bool(js(self), value)
    }

    /// The handler of the event `location`.
    ///
    /// `attribute EventHandler onlocation`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/location_event) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-htmlgeolocationelement-onlocation)
    pub fn onlocation(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onlocation")
    }

    /// Sets the handler of the event `location`.
    ///
    /// Features `geolocation` and `experimental`.
    #[doc(alias = "onlocation")]
    pub fn set_onlocation(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onlocation", nullable(value))
    }

    /// Whether the element can be activated, that is, nothing such as an overlay blocks it.
    ///
    /// `readonly attribute boolean isValid`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/isValid) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-activationblockersmixin-isvalid)
    #[doc(alias = "isValid")]
    #[inline]
    pub fn is_valid(&self) -> bool {
        Js::get_isValid__as_bool(js(self)).get()
    }

    /// The reason why the element cannot be activated, empty if it can.
    ///
    /// `readonly attribute ActivationBlockersMixinBlockerReason invalidReason`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/invalidReason) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-activationblockersmixin-invalidreason)
    #[doc(alias = "invalidReason")]
    #[inline]
    pub fn invalid_reason(&self) -> ActivationBlockersMixinBlockerReason {
        FromJs::from_js(Js::get_invalidReason__as_value(js(self)))
    }

    /// The handler of the event `validationstatuschange`.
    ///
    /// `attribute EventHandler onvalidationstatuschange`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/validationstatuschange_event) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-activationblockersmixin-onvalidationstatuschange)
    pub fn onvalidationstatuschange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onvalidationstatuschange")
    }

    /// Sets the handler of the event `validationstatuschange`.
    ///
    /// Features `geolocation` and `experimental`.
    #[doc(alias = "onvalidationstatuschange")]
    pub fn set_onvalidationstatuschange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onvalidationstatuschange", nullable(value))
    }

    /// The state of the permission when the page was loaded.
    ///
    /// `readonly attribute PermissionState initialPermissionStatus`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/initialPermissionStatus) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-powerfulfeatureobserver-initialpermissionstatus)
    #[doc(alias = "initialPermissionStatus")]
    #[deprecated = "The value of the property can be miscomputed and the sole implementer, Chromium, intends to remove it."]
    #[inline]
    pub fn initial_permission_status(&self) -> PermissionState {
        FromJs::from_js(Js::get_initialPermissionStatus__as_value(js(self)))
    }

    /// The present state of the permission.
    ///
    /// `readonly attribute PermissionState permissionStatus`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/permissionStatus) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-powerfulfeatureobserver-permissionstatus)
    #[doc(alias = "permissionStatus")]
    #[inline]
    pub fn permission_status(&self) -> PermissionState {
        FromJs::from_js(Js::get_permissionStatus__as_value(js(self)))
    }

    /// The handler of the event `promptaction`.
    ///
    /// `attribute EventHandler onpromptaction`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/promptaction_event) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-powerfulfeatureobserver-onpromptaction)
    pub fn onpromptaction(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpromptaction")
    }

    /// Sets the handler of the event `promptaction`.
    ///
    /// Features `geolocation` and `experimental`.
    #[doc(alias = "onpromptaction")]
    pub fn set_onpromptaction(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpromptaction", nullable(value))
    }

    /// The handler of the event `promptdismiss`.
    ///
    /// `attribute EventHandler onpromptdismiss`
    ///
    /// Features `geolocation` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLGeolocationElement/promptdismiss_event) · [Specification](https://wicg.github.io/PEPC/geolocation-element.html#dom-powerfulfeatureobserver-onpromptdismiss)
    pub fn onpromptdismiss(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onpromptdismiss")
    }

    /// Sets the handler of the event `promptdismiss`.
    ///
    /// Features `geolocation` and `experimental`.
    #[doc(alias = "onpromptdismiss")]
    pub fn set_onpromptdismiss(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onpromptdismiss", nullable(value))
    }
}

impl Geolocation {
    /// Finds the position once and passes it to the callback, or an error to the second one.
    ///
    /// `undefined getCurrentPosition(PositionCallback successCallback, optional PositionErrorCallback? errorCallback = null, optional PositionOptions options = {})`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Geolocation/getCurrentPosition) · [Specification](https://w3c.github.io/geolocation/#getcurrentposition-method)
    #[doc(alias = "getCurrentPosition")]
    #[inline]
    pub fn get_current_position(&self, success_callback: impl IntoFunctionOnce<PositionCallback>) {
        Js::call_getCurrentPosition__value(js(self), &success_callback.into_callback().into_function())
    }

    /// As `get_current_position`, with `error_callback`.
    ///
    /// `undefined getCurrentPosition(PositionCallback successCallback, optional PositionErrorCallback? errorCallback = null, optional PositionOptions options = {})`
    ///
    /// Feature `geolocation`.
    #[doc(alias = "getCurrentPosition")]
    #[inline]
    pub fn get_current_position_with_error_callback(
        &self,
        success_callback: impl IntoFunctionOnce<PositionCallback>,
        error_callback: Option<&PositionErrorCallback>,
    ) {
        Js::call_getCurrentPosition__value2(
            js(self),
            &success_callback.into_callback().into_function(),
            nullable(error_callback),
        )
    }

    /// As `get_current_position_with_error_callback`, with `options`.
    ///
    /// `undefined getCurrentPosition(PositionCallback successCallback, optional PositionErrorCallback? errorCallback = null, optional PositionOptions options = {})`
    ///
    /// Feature `geolocation`.
    #[doc(alias = "getCurrentPosition")]
    #[inline]
    pub fn get_current_position_with_error_callback_and_options(
        &self,
        success_callback: impl IntoFunctionOnce<PositionCallback>,
        error_callback: Option<&PositionErrorCallback>,
        options: &PositionOptions,
    ) {
        Js::call_getCurrentPosition__value3(
            js(self),
            &success_callback.into_callback().into_function(),
            nullable(error_callback),
            options.as_ref(),
        )
    }

    /// Calls back each time the position changes; returns a number with which to stop.
    ///
    /// `long watchPosition(PositionCallback successCallback, optional PositionErrorCallback? errorCallback = null, optional PositionOptions options = {})`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Geolocation/watchPosition) · [Specification](https://w3c.github.io/geolocation/#watchposition-method)
    #[doc(alias = "watchPosition")]
    #[inline]
    pub fn watch_position(&self, success_callback: impl IntoFunction<PositionCallback>) -> i32 {
        Js::call_watchPosition__value__as_number(js(self), &success_callback.into_callback().into_function()) as i32
    }

    /// As `watch_position`, with `error_callback`.
    ///
    /// `long watchPosition(PositionCallback successCallback, optional PositionErrorCallback? errorCallback = null, optional PositionOptions options = {})`
    ///
    /// Feature `geolocation`.
    #[doc(alias = "watchPosition")]
    #[inline]
    pub fn watch_position_with_error_callback(
        &self,
        success_callback: impl IntoFunction<PositionCallback>,
        error_callback: Option<&PositionErrorCallback>,
    ) -> i32 {
        Js::call_watchPosition__value2__as_number(
            js(self),
            &success_callback.into_callback().into_function(),
            nullable(error_callback),
        ) as i32
    }

    /// As `watch_position_with_error_callback`, with `options`.
    ///
    /// `long watchPosition(PositionCallback successCallback, optional PositionErrorCallback? errorCallback = null, optional PositionOptions options = {})`
    ///
    /// Feature `geolocation`.
    #[doc(alias = "watchPosition")]
    #[inline]
    pub fn watch_position_with_error_callback_and_options(
        &self,
        success_callback: impl IntoFunction<PositionCallback>,
        error_callback: Option<&PositionErrorCallback>,
        options: &PositionOptions,
    ) -> i32 {
        Js::call_watchPosition__value3__as_number(
            js(self),
            &success_callback.into_callback().into_function(),
            nullable(error_callback),
            options.as_ref(),
        ) as i32
    }

    /// Stops the watch that `watchPosition` began under this number.
    ///
    /// `undefined clearWatch(long watchId)`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Geolocation/clearWatch) · [Specification](https://w3c.github.io/geolocation/#clearwatch-method)
    #[doc(alias = "clearWatch")]
    #[inline]
    pub fn clear_watch(&self, watch_id: i32) {
        Js::call_clearWatch__number(js(self), watch_id as f64)
    }
}

impl PositionOptions {
    /// Options for finding the position.
    ///
    /// `dictionary PositionOptions`
    ///
    /// Feature `geolocation`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to aim for the best position, at the cost of time and power.
    ///
    /// `boolean enableHighAccuracy = false`
    ///
    /// Feature `geolocation`.
    #[doc(alias = "enableHighAccuracy")]
    pub fn get_enable_high_accuracy(&self) -> Option<bool> {
        property::get(self, "enableHighAccuracy")
    }

    /// Sets whether to aim for the best position, at the cost of time and power.
    ///
    /// Feature `geolocation`.
    #[doc(alias = "enableHighAccuracy")]
    pub fn set_enable_high_accuracy(&self, value: bool) -> &Self {
        property::set_bool(self, "enableHighAccuracy", value);
        self
    }

    /// The longest wait for a position in milliseconds; the default is in effect no limit.
    ///
    /// `[Clamp] unsigned long timeout = 4294967295`
    ///
    /// Feature `geolocation`.
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// Sets the longest wait for a position in milliseconds; the default is in effect no limit.
    ///
    /// Feature `geolocation`.
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }

    /// The greatest age in milliseconds of a cached position that is still good enough; 0 demands a fresh one.
    ///
    /// `[Clamp] unsigned long maximumAge = 0`
    ///
    /// Feature `geolocation`.
    #[doc(alias = "maximumAge")]
    pub fn get_maximum_age(&self) -> Option<u32> {
        property::get(self, "maximumAge")
    }

    /// Sets the greatest age in milliseconds of a cached position that is still good enough; 0 demands a fresh one.
    ///
    /// Feature `geolocation`.
    #[doc(alias = "maximumAge")]
    pub fn set_maximum_age(&self, value: u32) -> &Self {
        property::set_f64(self, "maximumAge", value as f64);
        self
    }
}

impl Default for PositionOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl GeolocationPosition {
    /// The coordinates with their accuracy.
    ///
    /// `readonly attribute GeolocationCoordinates coords`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPosition/coords) · [Specification](https://w3c.github.io/geolocation/#coords-attribute)
    #[inline]
    pub fn coords(&self) -> GeolocationCoordinates {
        FromJs::from_js(Js::get_coords__as_value(js(self)))
    }

    /// The time of the position in milliseconds since the Unix epoch.
    ///
    /// `readonly attribute EpochTimeStamp timestamp`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPosition/timestamp) · [Specification](https://w3c.github.io/geolocation/#timestamp-attribute)
    #[inline]
    pub fn timestamp(&self) -> u64 {
        Js::get_timestamp__as_number(js(self)) as u64
    }

    /// Returns a plain object with the same data.
    ///
    /// `object toJSON()`
    ///
    /// Feature `geolocation`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPosition/toJSON) · [Specification](https://w3c.github.io/geolocation/#tojson-method)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl GeolocationCoordinates {
    /// The accuracy of latitude and longitude in meters, at a confidence of 95 percent.
    ///
    /// `readonly attribute double accuracy`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates/accuracy) · [Specification](https://w3c.github.io/geolocation/#latitude-longitude-and-accuracy-attributes)
    #[inline]
    pub fn accuracy(&self) -> f64 {
        Js::get_accuracy__as_number(js(self))
    }

    /// The latitude in decimal degrees, positive in the north.
    ///
    /// `readonly attribute double latitude`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates/latitude) · [Specification](https://w3c.github.io/geolocation/#latitude-longitude-and-accuracy-attributes)
    #[inline]
    pub fn latitude(&self) -> f64 {
        Js::get_latitude__as_number(js(self))
    }

    /// The longitude in decimal degrees, positive in the east.
    ///
    /// `readonly attribute double longitude`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates/longitude) · [Specification](https://w3c.github.io/geolocation/#latitude-longitude-and-accuracy-attributes)
    #[inline]
    pub fn longitude(&self) -> f64 {
        Js::get_longitude__as_number(js(self))
    }

    /// The height above the WGS 84 ellipsoid in meters, or null if unknown.
    ///
    /// `readonly attribute double? altitude`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates/altitude) · [Specification](https://w3c.github.io/geolocation/#altitude-and-altitudeaccuracy-attributes)
    #[inline]
    pub fn altitude(&self) -> Option<f64> {
        FromJs::from_js(Js::get_altitude__as_value(js(self)))
    }

    /// The accuracy of the height in meters, or null if unknown.
    ///
    /// `readonly attribute double? altitudeAccuracy`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates/altitudeAccuracy) · [Specification](https://w3c.github.io/geolocation/#altitude-and-altitudeaccuracy-attributes)
    #[doc(alias = "altitudeAccuracy")]
    #[inline]
    pub fn altitude_accuracy(&self) -> Option<f64> {
        FromJs::from_js(Js::get_altitudeAccuracy__as_value(js(self)))
    }

    /// The direction of travel in degrees clockwise from true north, NaN when standing still, null if unknown.
    ///
    /// `readonly attribute double? heading`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates/heading) · [Specification](https://w3c.github.io/geolocation/#heading-attribute)
    #[inline]
    pub fn heading(&self) -> Option<f64> {
        FromJs::from_js(Js::get_heading__as_value(js(self)))
    }

    /// The ground speed in meters per second, or null if unknown.
    ///
    /// `readonly attribute double? speed`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates/speed) · [Specification](https://w3c.github.io/geolocation/#speed-attribute)
    #[inline]
    pub fn speed(&self) -> Option<f64> {
        FromJs::from_js(Js::get_speed__as_value(js(self)))
    }

    /// Returns a plain object with the same data.
    ///
    /// `object toJSON()`
    ///
    /// Feature `geolocation`. Baseline: newly available since 2024-09. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationCoordinates/toJSON) · [Specification](https://w3c.github.io/geolocation/#tojson-method-0)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl GeolocationPositionError {
    /// Means that the page is not allowed to know the position.
    ///
    /// `const unsigned short PERMISSION_DENIED = 1`
    ///
    /// Feature `geolocation`.
    pub const PERMISSION_DENIED: u16 = 1;

    /// Means that the device could not find out where it is.
    ///
    /// `const unsigned short POSITION_UNAVAILABLE = 2`
    ///
    /// Feature `geolocation`.
    pub const POSITION_UNAVAILABLE: u16 = 2;

    /// Means that no position was found within the `timeout`.
    ///
    /// `const unsigned short TIMEOUT = 3`
    ///
    /// Feature `geolocation`.
    pub const TIMEOUT: u16 = 3;

    /// The kind of failure, one of the constants of this type.
    ///
    /// `readonly attribute unsigned short code`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPositionError/code) · [Specification](https://w3c.github.io/geolocation/#code-attribute)
    #[inline]
    pub fn code(&self) -> u16 {
        Js::get_code__as_number(js(self)) as u16
    }

    /// Details for debugging, not meant for the user.
    ///
    /// `readonly attribute DOMString message`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/GeolocationPositionError/message) · [Specification](https://w3c.github.io/geolocation/#message-attribute)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl Navigator {
    /// Access to the position of the device.
    ///
    /// `readonly attribute Geolocation geolocation`
    ///
    /// Feature `geolocation`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/geolocation) · [Specification](https://w3c.github.io/geolocation/#dom-navigator-geolocation)
    #[inline]
    pub fn geolocation(&self) -> Geolocation {
        FromJs::from_js(Js::get_geolocation__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "accuracy")]
    pub(crate) fn get_accuracy__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "altitude")]
    pub(crate) fn get_altitude__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "altitudeAccuracy")]
    pub(crate) fn get_altitudeAccuracy__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "geolocation")]
    pub(crate) fn get_geolocation__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "heading")]
    pub(crate) fn get_heading__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "latitude")]
    pub(crate) fn get_latitude__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "longitude")]
    pub(crate) fn get_longitude__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "speed")]
    pub(crate) fn get_speed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "clearWatch")]
    pub(crate) fn call_clearWatch__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "getCurrentPosition")]
    pub(crate) fn call_getCurrentPosition__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "getCurrentPosition")]
    pub(crate) fn call_getCurrentPosition__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "getCurrentPosition")]
    pub(crate) fn call_getCurrentPosition__value3(this: &Js, a0: &JsValue, a1: &JsValue, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "watchPosition")]
    pub(crate) fn call_watchPosition__value__as_number(this: &Js, a0: &JsValue) -> f64;
    #[wasm_bindgen(method, js_name = "watchPosition")]
    pub(crate) fn call_watchPosition__value2__as_number(this: &Js, a0: &JsValue, a1: &JsValue) -> f64;
    #[wasm_bindgen(method, js_name = "watchPosition")]
    pub(crate) fn call_watchPosition__value3__as_number(this: &Js, a0: &JsValue, a1: &JsValue, a2: &JsValue) -> f64;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "autolocate")]
    pub(crate) fn get_autolocate__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "initialPermissionStatus")]
    pub(crate) fn get_initialPermissionStatus__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "permissionStatus")]
    pub(crate) fn get_permissionStatus__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "watch")]
    pub(crate) fn get_watch__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, setter, js_name = "autolocate")]
    pub(crate) fn set_autolocate__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "watch")]
    pub(crate) fn set_watch__bool(this: &Js, a0: bool);
}
