//! Taking photos with a camera

use crate::runtime::prelude::*;
use crate::{
    Blob, BooleanOrConstrainDouble, ConstrainBoolean, ConstrainDomString, ConstrainDouble, ConstrainPoint2d,
    ConstrainPoint2dParameters, FillLightMode, ImageBitmap, ImageCapture, MediaSettingsRange, MediaStreamTrack,
    MediaTrackCapabilities, MediaTrackConstraintSet, MediaTrackConstraints, MediaTrackSettings,
    MediaTrackSupportedConstraints, PhotoCapabilities, PhotoSettings, Point2d, RedEyeReduction,
};

impl ImageCapture {
    /// `constructor(MediaStreamTrack videoTrack)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/ImageCapture) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-imagecapture)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(video_track: &MediaStreamTrack) -> Result<ImageCapture, Exception> {
        Js::try_new_ImageCapture__value__as_value(video_track.as_ref()).map(Js::cast)
    }

    /// `Promise<Blob> takePhoto(optional PhotoSettings photoSettings = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/takePhoto) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-takephoto)
    #[doc(alias = "takePhoto")]
    #[inline]
    pub fn take_photo(&self) -> Promise<Blob> {
        Promise::of_call(Js::try_call_takePhoto__as_value(js(self)))
    }

    /// `Promise<Blob> takePhoto(optional PhotoSettings photoSettings = {})`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/takePhoto) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-takephoto)
    #[doc(alias = "takePhoto")]
    #[inline]
    pub fn take_photo_with_photo_settings(&self, photo_settings: &PhotoSettings) -> Promise<Blob> {
        Promise::of_call(Js::try_call_takePhoto__value__as_value(js(self), photo_settings.as_ref()))
    }

    /// `Promise<PhotoCapabilities> getPhotoCapabilities()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/getPhotoCapabilities) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-getphotocapabilities)
    #[doc(alias = "getPhotoCapabilities")]
    #[inline]
    pub fn get_photo_capabilities(&self) -> Promise<PhotoCapabilities> {
        Promise::of_call(Js::try_call_getPhotoCapabilities__as_value(js(self)))
    }

    /// `Promise<PhotoSettings> getPhotoSettings()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/getPhotoSettings) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-getphotosettings)
    #[doc(alias = "getPhotoSettings")]
    #[inline]
    pub fn get_photo_settings(&self) -> Promise<PhotoSettings> {
        Promise::of_call(Js::try_call_getPhotoSettings__as_value(js(self)))
    }

    /// `Promise<ImageBitmap> grabFrame()`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/grabFrame) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-grabframe)
    #[doc(alias = "grabFrame")]
    #[inline]
    pub fn grab_frame(&self) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_grabFrame__as_value(js(self)))
    }

    /// `readonly attribute MediaStreamTrack track`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/track) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-track)
    #[inline]
    pub fn track(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }
}

impl PhotoCapabilities {
    /// `dictionary PhotoCapabilities`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `RedEyeReduction redEyeReduction`
    #[doc(alias = "redEyeReduction")]
    pub fn get_red_eye_reduction(&self) -> Option<RedEyeReduction> {
        property::get(self, "redEyeReduction")
    }

    /// `RedEyeReduction redEyeReduction`
    #[doc(alias = "redEyeReduction")]
    pub fn set_red_eye_reduction(&self, value: RedEyeReduction) -> &Self {
        property::set_str(self, "redEyeReduction", value.as_str());
        self
    }

    /// `MediaSettingsRange imageHeight`
    #[doc(alias = "imageHeight")]
    pub fn get_image_height(&self) -> Option<MediaSettingsRange> {
        property::get(self, "imageHeight")
    }

    /// `MediaSettingsRange imageHeight`
    #[doc(alias = "imageHeight")]
    pub fn set_image_height(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "imageHeight", value.as_ref());
        self
    }

    /// `MediaSettingsRange imageWidth`
    #[doc(alias = "imageWidth")]
    pub fn get_image_width(&self) -> Option<MediaSettingsRange> {
        property::get(self, "imageWidth")
    }

    /// `MediaSettingsRange imageWidth`
    #[doc(alias = "imageWidth")]
    pub fn set_image_width(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "imageWidth", value.as_ref());
        self
    }

    /// `sequence<FillLightMode> fillLightMode`
    #[doc(alias = "fillLightMode")]
    pub fn get_fill_light_mode(&self) -> Option<Array<FillLightMode>> {
        property::get(self, "fillLightMode")
    }

    /// `sequence<FillLightMode> fillLightMode`
    #[doc(alias = "fillLightMode")]
    pub fn set_fill_light_mode(&self, value: impl IntoSequence<FillLightMode>) -> &Self {
        property::set(self, "fillLightMode", &value.to_value());
        self
    }
}

impl Default for PhotoCapabilities {
    fn default() -> Self {
        Self::new()
    }
}

impl PhotoSettings {
    /// `dictionary PhotoSettings`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `FillLightMode fillLightMode`
    #[doc(alias = "fillLightMode")]
    pub fn get_fill_light_mode(&self) -> Option<FillLightMode> {
        property::get(self, "fillLightMode")
    }

    /// `FillLightMode fillLightMode`
    #[doc(alias = "fillLightMode")]
    pub fn set_fill_light_mode(&self, value: FillLightMode) -> &Self {
        property::set_str(self, "fillLightMode", value.as_str());
        self
    }

    /// `double imageHeight`
    #[doc(alias = "imageHeight")]
    pub fn get_image_height(&self) -> Option<f64> {
        property::get(self, "imageHeight")
    }

    /// `double imageHeight`
    #[doc(alias = "imageHeight")]
    pub fn set_image_height(&self, value: f64) -> &Self {
        property::set_f64(self, "imageHeight", value);
        self
    }

    /// `double imageWidth`
    #[doc(alias = "imageWidth")]
    pub fn get_image_width(&self) -> Option<f64> {
        property::get(self, "imageWidth")
    }

    /// `double imageWidth`
    #[doc(alias = "imageWidth")]
    pub fn set_image_width(&self, value: f64) -> &Self {
        property::set_f64(self, "imageWidth", value);
        self
    }

    /// `boolean redEyeReduction`
    #[doc(alias = "redEyeReduction")]
    pub fn get_red_eye_reduction(&self) -> Option<bool> {
        property::get(self, "redEyeReduction")
    }

    /// `boolean redEyeReduction`
    #[doc(alias = "redEyeReduction")]
    pub fn set_red_eye_reduction(&self, value: bool) -> &Self {
        property::set_bool(self, "redEyeReduction", value);
        self
    }
}

impl Default for PhotoSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaSettingsRange {
    /// `dictionary MediaSettingsRange`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double max`
    #[doc(alias = "max")]
    pub fn get_max(&self) -> Option<f64> {
        property::get(self, "max")
    }

    /// `double max`
    #[doc(alias = "max")]
    pub fn set_max(&self, value: f64) -> &Self {
        property::set_f64(self, "max", value);
        self
    }

    /// `double min`
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<f64> {
        property::get(self, "min")
    }

    /// `double min`
    #[doc(alias = "min")]
    pub fn set_min(&self, value: f64) -> &Self {
        property::set_f64(self, "min", value);
        self
    }

    /// `double step`
    #[doc(alias = "step")]
    pub fn get_step(&self) -> Option<f64> {
        property::get(self, "step")
    }

    /// `double step`
    #[doc(alias = "step")]
    pub fn set_step(&self, value: f64) -> &Self {
        property::set_f64(self, "step", value);
        self
    }
}

impl Default for MediaSettingsRange {
    fn default() -> Self {
        Self::new()
    }
}

impl ConstrainPoint2dParameters {
    /// `dictionary ConstrainPoint2DParameters`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<Point2D> exact`
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<Array<Point2d>> {
        property::get(self, "exact")
    }

    /// `sequence<Point2D> exact`
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: impl IntoSequence<Point2d>) -> &Self {
        property::set(self, "exact", &value.to_value());
        self
    }

    /// `sequence<Point2D> ideal`
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<Array<Point2d>> {
        property::get(self, "ideal")
    }

    /// `sequence<Point2D> ideal`
    #[doc(alias = "ideal")]
    pub fn set_ideal(&self, value: impl IntoSequence<Point2d>) -> &Self {
        property::set(self, "ideal", &value.to_value());
        self
    }
}

impl Default for ConstrainPoint2dParameters {
    fn default() -> Self {
        Self::new()
    }
}

impl Point2d {
    /// `dictionary Point2D`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double x = 0.0`
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// `double x = 0.0`
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// `double y = 0.0`
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<f64> {
        property::get(self, "y")
    }

    /// `double y = 0.0`
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }
}

impl Default for Point2d {
    fn default() -> Self {
        Self::new()
    }
}

impl MediaTrackSupportedConstraints {
    /// `boolean whiteBalanceMode = true`
    #[doc(alias = "whiteBalanceMode")]
    pub fn get_white_balance_mode(&self) -> Option<bool> {
        property::get(self, "whiteBalanceMode")
    }

    /// `boolean whiteBalanceMode = true`
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "whiteBalanceMode", value);
        self
    }

    /// `boolean exposureMode = true`
    #[doc(alias = "exposureMode")]
    pub fn get_exposure_mode(&self) -> Option<bool> {
        property::get(self, "exposureMode")
    }

    /// `boolean exposureMode = true`
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "exposureMode", value);
        self
    }

    /// `boolean focusMode = true`
    #[doc(alias = "focusMode")]
    pub fn get_focus_mode(&self) -> Option<bool> {
        property::get(self, "focusMode")
    }

    /// `boolean focusMode = true`
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "focusMode", value);
        self
    }

    /// `boolean pointsOfInterest = true`
    #[doc(alias = "pointsOfInterest")]
    pub fn get_points_of_interest(&self) -> Option<bool> {
        property::get(self, "pointsOfInterest")
    }

    /// `boolean pointsOfInterest = true`
    #[doc(alias = "pointsOfInterest")]
    pub fn set_points_of_interest(&self, value: bool) -> &Self {
        property::set_bool(self, "pointsOfInterest", value);
        self
    }

    /// `boolean exposureCompensation = true`
    #[doc(alias = "exposureCompensation")]
    pub fn get_exposure_compensation(&self) -> Option<bool> {
        property::get(self, "exposureCompensation")
    }

    /// `boolean exposureCompensation = true`
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: bool) -> &Self {
        property::set_bool(self, "exposureCompensation", value);
        self
    }

    /// `boolean exposureTime = true`
    #[doc(alias = "exposureTime")]
    pub fn get_exposure_time(&self) -> Option<bool> {
        property::get(self, "exposureTime")
    }

    /// `boolean exposureTime = true`
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: bool) -> &Self {
        property::set_bool(self, "exposureTime", value);
        self
    }

    /// `boolean colorTemperature = true`
    #[doc(alias = "colorTemperature")]
    pub fn get_color_temperature(&self) -> Option<bool> {
        property::get(self, "colorTemperature")
    }

    /// `boolean colorTemperature = true`
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: bool) -> &Self {
        property::set_bool(self, "colorTemperature", value);
        self
    }

    /// `boolean iso = true`
    #[doc(alias = "iso")]
    pub fn get_iso(&self) -> Option<bool> {
        property::get(self, "iso")
    }

    /// `boolean iso = true`
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: bool) -> &Self {
        property::set_bool(self, "iso", value);
        self
    }

    /// `boolean brightness = true`
    #[doc(alias = "brightness")]
    pub fn get_brightness(&self) -> Option<bool> {
        property::get(self, "brightness")
    }

    /// `boolean brightness = true`
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: bool) -> &Self {
        property::set_bool(self, "brightness", value);
        self
    }

    /// `boolean contrast = true`
    #[doc(alias = "contrast")]
    pub fn get_contrast(&self) -> Option<bool> {
        property::get(self, "contrast")
    }

    /// `boolean contrast = true`
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: bool) -> &Self {
        property::set_bool(self, "contrast", value);
        self
    }

    /// `boolean pan = true`
    #[doc(alias = "pan")]
    pub fn get_pan(&self) -> Option<bool> {
        property::get(self, "pan")
    }

    /// `boolean pan = true`
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: bool) -> &Self {
        property::set_bool(self, "pan", value);
        self
    }

    /// `boolean saturation = true`
    #[doc(alias = "saturation")]
    pub fn get_saturation(&self) -> Option<bool> {
        property::get(self, "saturation")
    }

    /// `boolean saturation = true`
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: bool) -> &Self {
        property::set_bool(self, "saturation", value);
        self
    }

    /// `boolean sharpness = true`
    #[doc(alias = "sharpness")]
    pub fn get_sharpness(&self) -> Option<bool> {
        property::get(self, "sharpness")
    }

    /// `boolean sharpness = true`
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: bool) -> &Self {
        property::set_bool(self, "sharpness", value);
        self
    }

    /// `boolean focusDistance = true`
    #[doc(alias = "focusDistance")]
    pub fn get_focus_distance(&self) -> Option<bool> {
        property::get(self, "focusDistance")
    }

    /// `boolean focusDistance = true`
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: bool) -> &Self {
        property::set_bool(self, "focusDistance", value);
        self
    }

    /// `boolean tilt = true`
    #[doc(alias = "tilt")]
    pub fn get_tilt(&self) -> Option<bool> {
        property::get(self, "tilt")
    }

    /// `boolean tilt = true`
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: bool) -> &Self {
        property::set_bool(self, "tilt", value);
        self
    }

    /// `boolean zoom = true`
    #[doc(alias = "zoom")]
    pub fn get_zoom(&self) -> Option<bool> {
        property::get(self, "zoom")
    }

    /// `boolean zoom = true`
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: bool) -> &Self {
        property::set_bool(self, "zoom", value);
        self
    }

    /// `boolean torch = true`
    #[doc(alias = "torch")]
    pub fn get_torch(&self) -> Option<bool> {
        property::get(self, "torch")
    }

    /// `boolean torch = true`
    #[doc(alias = "torch")]
    pub fn set_torch(&self, value: bool) -> &Self {
        property::set_bool(self, "torch", value);
        self
    }
}

impl MediaTrackCapabilities {
    /// `sequence<DOMString> whiteBalanceMode`
    #[doc(alias = "whiteBalanceMode")]
    pub fn get_white_balance_mode(&self) -> Option<Array<String>> {
        property::get(self, "whiteBalanceMode")
    }

    /// `sequence<DOMString> whiteBalanceMode`
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "whiteBalanceMode", &value.to_value());
        self
    }

    /// `sequence<DOMString> exposureMode`
    #[doc(alias = "exposureMode")]
    pub fn get_exposure_mode(&self) -> Option<Array<String>> {
        property::get(self, "exposureMode")
    }

    /// `sequence<DOMString> exposureMode`
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "exposureMode", &value.to_value());
        self
    }

    /// `sequence<DOMString> focusMode`
    #[doc(alias = "focusMode")]
    pub fn get_focus_mode(&self) -> Option<Array<String>> {
        property::get(self, "focusMode")
    }

    /// `sequence<DOMString> focusMode`
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "focusMode", &value.to_value());
        self
    }

    /// `MediaSettingsRange exposureCompensation`
    #[doc(alias = "exposureCompensation")]
    pub fn get_exposure_compensation(&self) -> Option<MediaSettingsRange> {
        property::get(self, "exposureCompensation")
    }

    /// `MediaSettingsRange exposureCompensation`
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "exposureCompensation", value.as_ref());
        self
    }

    /// `MediaSettingsRange exposureTime`
    #[doc(alias = "exposureTime")]
    pub fn get_exposure_time(&self) -> Option<MediaSettingsRange> {
        property::get(self, "exposureTime")
    }

    /// `MediaSettingsRange exposureTime`
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "exposureTime", value.as_ref());
        self
    }

    /// `MediaSettingsRange colorTemperature`
    #[doc(alias = "colorTemperature")]
    pub fn get_color_temperature(&self) -> Option<MediaSettingsRange> {
        property::get(self, "colorTemperature")
    }

    /// `MediaSettingsRange colorTemperature`
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "colorTemperature", value.as_ref());
        self
    }

    /// `MediaSettingsRange iso`
    #[doc(alias = "iso")]
    pub fn get_iso(&self) -> Option<MediaSettingsRange> {
        property::get(self, "iso")
    }

    /// `MediaSettingsRange iso`
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "iso", value.as_ref());
        self
    }

    /// `MediaSettingsRange brightness`
    #[doc(alias = "brightness")]
    pub fn get_brightness(&self) -> Option<MediaSettingsRange> {
        property::get(self, "brightness")
    }

    /// `MediaSettingsRange brightness`
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "brightness", value.as_ref());
        self
    }

    /// `MediaSettingsRange contrast`
    #[doc(alias = "contrast")]
    pub fn get_contrast(&self) -> Option<MediaSettingsRange> {
        property::get(self, "contrast")
    }

    /// `MediaSettingsRange contrast`
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "contrast", value.as_ref());
        self
    }

    /// `MediaSettingsRange saturation`
    #[doc(alias = "saturation")]
    pub fn get_saturation(&self) -> Option<MediaSettingsRange> {
        property::get(self, "saturation")
    }

    /// `MediaSettingsRange saturation`
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "saturation", value.as_ref());
        self
    }

    /// `MediaSettingsRange sharpness`
    #[doc(alias = "sharpness")]
    pub fn get_sharpness(&self) -> Option<MediaSettingsRange> {
        property::get(self, "sharpness")
    }

    /// `MediaSettingsRange sharpness`
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "sharpness", value.as_ref());
        self
    }

    /// `MediaSettingsRange focusDistance`
    #[doc(alias = "focusDistance")]
    pub fn get_focus_distance(&self) -> Option<MediaSettingsRange> {
        property::get(self, "focusDistance")
    }

    /// `MediaSettingsRange focusDistance`
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "focusDistance", value.as_ref());
        self
    }

    /// `MediaSettingsRange pan`
    #[doc(alias = "pan")]
    pub fn get_pan(&self) -> Option<MediaSettingsRange> {
        property::get(self, "pan")
    }

    /// `MediaSettingsRange pan`
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "pan", value.as_ref());
        self
    }

    /// `MediaSettingsRange tilt`
    #[doc(alias = "tilt")]
    pub fn get_tilt(&self) -> Option<MediaSettingsRange> {
        property::get(self, "tilt")
    }

    /// `MediaSettingsRange tilt`
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "tilt", value.as_ref());
        self
    }

    /// `MediaSettingsRange zoom`
    #[doc(alias = "zoom")]
    pub fn get_zoom(&self) -> Option<MediaSettingsRange> {
        property::get(self, "zoom")
    }

    /// `MediaSettingsRange zoom`
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "zoom", value.as_ref());
        self
    }

    /// `sequence<boolean> torch`
    #[doc(alias = "torch")]
    pub fn get_torch(&self) -> Option<Array<bool>> {
        property::get(self, "torch")
    }

    /// `sequence<boolean> torch`
    #[doc(alias = "torch")]
    pub fn set_torch(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "torch", &value.to_value());
        self
    }
}

impl MediaTrackConstraints {
    /// `ConstrainDOMString whiteBalanceMode`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "whiteBalanceMode", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString exposureMode`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "exposureMode", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString focusMode`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "focusMode", &value.into().to_js());
        self
    }

    /// `ConstrainPoint2D pointsOfInterest`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "pointsOfInterest")]
    pub fn set_points_of_interest(&self, value: impl Into<ConstrainPoint2d>) -> &Self {
        property::set(self, "pointsOfInterest", &value.into().to_js());
        self
    }

    /// `ConstrainDouble exposureCompensation`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "exposureCompensation", &value.into().to_js());
        self
    }

    /// `ConstrainDouble exposureTime`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "exposureTime", &value.into().to_js());
        self
    }

    /// `ConstrainDouble colorTemperature`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "colorTemperature", &value.into().to_js());
        self
    }

    /// `ConstrainDouble iso`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "iso", &value.into().to_js());
        self
    }

    /// `ConstrainDouble brightness`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "brightness", &value.into().to_js());
        self
    }

    /// `ConstrainDouble contrast`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "contrast", &value.into().to_js());
        self
    }

    /// `ConstrainDouble saturation`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "saturation", &value.into().to_js());
        self
    }

    /// `ConstrainDouble sharpness`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "sharpness", &value.into().to_js());
        self
    }

    /// `ConstrainDouble focusDistance`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "focusDistance", &value.into().to_js());
        self
    }

    /// `(boolean or ConstrainDouble) pan`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "pan", &value.into().to_js());
        self
    }

    /// `(boolean or ConstrainDouble) tilt`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "tilt", &value.into().to_js());
        self
    }

    /// `(boolean or ConstrainDouble) zoom`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "zoom", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean torch`
    ///
    /// Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "torch")]
    pub fn set_torch(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "torch", &value.into().to_js());
        self
    }
}

impl MediaTrackConstraintSet {
    /// `ConstrainDOMString whiteBalanceMode`
    #[doc(alias = "whiteBalanceMode")]
    pub fn get_white_balance_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "whiteBalanceMode")
    }

    /// `ConstrainDOMString whiteBalanceMode`
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "whiteBalanceMode", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString exposureMode`
    #[doc(alias = "exposureMode")]
    pub fn get_exposure_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "exposureMode")
    }

    /// `ConstrainDOMString exposureMode`
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "exposureMode", &value.into().to_js());
        self
    }

    /// `ConstrainDOMString focusMode`
    #[doc(alias = "focusMode")]
    pub fn get_focus_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "focusMode")
    }

    /// `ConstrainDOMString focusMode`
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "focusMode", &value.into().to_js());
        self
    }

    /// `ConstrainPoint2D pointsOfInterest`
    #[doc(alias = "pointsOfInterest")]
    pub fn get_points_of_interest(&self) -> Option<ConstrainPoint2d> {
        property::get(self, "pointsOfInterest")
    }

    /// `ConstrainPoint2D pointsOfInterest`
    #[doc(alias = "pointsOfInterest")]
    pub fn set_points_of_interest(&self, value: impl Into<ConstrainPoint2d>) -> &Self {
        property::set(self, "pointsOfInterest", &value.into().to_js());
        self
    }

    /// `ConstrainDouble exposureCompensation`
    #[doc(alias = "exposureCompensation")]
    pub fn get_exposure_compensation(&self) -> Option<ConstrainDouble> {
        property::get(self, "exposureCompensation")
    }

    /// `ConstrainDouble exposureCompensation`
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "exposureCompensation", &value.into().to_js());
        self
    }

    /// `ConstrainDouble exposureTime`
    #[doc(alias = "exposureTime")]
    pub fn get_exposure_time(&self) -> Option<ConstrainDouble> {
        property::get(self, "exposureTime")
    }

    /// `ConstrainDouble exposureTime`
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "exposureTime", &value.into().to_js());
        self
    }

    /// `ConstrainDouble colorTemperature`
    #[doc(alias = "colorTemperature")]
    pub fn get_color_temperature(&self) -> Option<ConstrainDouble> {
        property::get(self, "colorTemperature")
    }

    /// `ConstrainDouble colorTemperature`
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "colorTemperature", &value.into().to_js());
        self
    }

    /// `ConstrainDouble iso`
    #[doc(alias = "iso")]
    pub fn get_iso(&self) -> Option<ConstrainDouble> {
        property::get(self, "iso")
    }

    /// `ConstrainDouble iso`
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "iso", &value.into().to_js());
        self
    }

    /// `ConstrainDouble brightness`
    #[doc(alias = "brightness")]
    pub fn get_brightness(&self) -> Option<ConstrainDouble> {
        property::get(self, "brightness")
    }

    /// `ConstrainDouble brightness`
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "brightness", &value.into().to_js());
        self
    }

    /// `ConstrainDouble contrast`
    #[doc(alias = "contrast")]
    pub fn get_contrast(&self) -> Option<ConstrainDouble> {
        property::get(self, "contrast")
    }

    /// `ConstrainDouble contrast`
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "contrast", &value.into().to_js());
        self
    }

    /// `ConstrainDouble saturation`
    #[doc(alias = "saturation")]
    pub fn get_saturation(&self) -> Option<ConstrainDouble> {
        property::get(self, "saturation")
    }

    /// `ConstrainDouble saturation`
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "saturation", &value.into().to_js());
        self
    }

    /// `ConstrainDouble sharpness`
    #[doc(alias = "sharpness")]
    pub fn get_sharpness(&self) -> Option<ConstrainDouble> {
        property::get(self, "sharpness")
    }

    /// `ConstrainDouble sharpness`
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "sharpness", &value.into().to_js());
        self
    }

    /// `ConstrainDouble focusDistance`
    #[doc(alias = "focusDistance")]
    pub fn get_focus_distance(&self) -> Option<ConstrainDouble> {
        property::get(self, "focusDistance")
    }

    /// `ConstrainDouble focusDistance`
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "focusDistance", &value.into().to_js());
        self
    }

    /// `(boolean or ConstrainDouble) pan`
    #[doc(alias = "pan")]
    pub fn get_pan(&self) -> Option<BooleanOrConstrainDouble> {
        property::get(self, "pan")
    }

    /// `(boolean or ConstrainDouble) pan`
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "pan", &value.into().to_js());
        self
    }

    /// `(boolean or ConstrainDouble) tilt`
    #[doc(alias = "tilt")]
    pub fn get_tilt(&self) -> Option<BooleanOrConstrainDouble> {
        property::get(self, "tilt")
    }

    /// `(boolean or ConstrainDouble) tilt`
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "tilt", &value.into().to_js());
        self
    }

    /// `(boolean or ConstrainDouble) zoom`
    #[doc(alias = "zoom")]
    pub fn get_zoom(&self) -> Option<BooleanOrConstrainDouble> {
        property::get(self, "zoom")
    }

    /// `(boolean or ConstrainDouble) zoom`
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "zoom", &value.into().to_js());
        self
    }

    /// `ConstrainBoolean torch`
    #[doc(alias = "torch")]
    pub fn get_torch(&self) -> Option<ConstrainBoolean> {
        property::get(self, "torch")
    }

    /// `ConstrainBoolean torch`
    #[doc(alias = "torch")]
    pub fn set_torch(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "torch", &value.into().to_js());
        self
    }
}

impl MediaTrackSettings {
    /// `DOMString whiteBalanceMode`
    #[doc(alias = "whiteBalanceMode")]
    pub fn get_white_balance_mode(&self) -> Option<String> {
        property::get(self, "whiteBalanceMode")
    }

    /// `DOMString whiteBalanceMode`
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: &str) -> &Self {
        property::set_str(self, "whiteBalanceMode", value);
        self
    }

    /// `DOMString exposureMode`
    #[doc(alias = "exposureMode")]
    pub fn get_exposure_mode(&self) -> Option<String> {
        property::get(self, "exposureMode")
    }

    /// `DOMString exposureMode`
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: &str) -> &Self {
        property::set_str(self, "exposureMode", value);
        self
    }

    /// `DOMString focusMode`
    #[doc(alias = "focusMode")]
    pub fn get_focus_mode(&self) -> Option<String> {
        property::get(self, "focusMode")
    }

    /// `DOMString focusMode`
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: &str) -> &Self {
        property::set_str(self, "focusMode", value);
        self
    }

    /// `sequence<Point2D> pointsOfInterest`
    #[doc(alias = "pointsOfInterest")]
    pub fn get_points_of_interest(&self) -> Option<Array<Point2d>> {
        property::get(self, "pointsOfInterest")
    }

    /// `sequence<Point2D> pointsOfInterest`
    #[doc(alias = "pointsOfInterest")]
    pub fn set_points_of_interest(&self, value: impl IntoSequence<Point2d>) -> &Self {
        property::set(self, "pointsOfInterest", &value.to_value());
        self
    }

    /// `double exposureCompensation`
    #[doc(alias = "exposureCompensation")]
    pub fn get_exposure_compensation(&self) -> Option<f64> {
        property::get(self, "exposureCompensation")
    }

    /// `double exposureCompensation`
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: f64) -> &Self {
        property::set_f64(self, "exposureCompensation", value);
        self
    }

    /// `double exposureTime`
    #[doc(alias = "exposureTime")]
    pub fn get_exposure_time(&self) -> Option<f64> {
        property::get(self, "exposureTime")
    }

    /// `double exposureTime`
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: f64) -> &Self {
        property::set_f64(self, "exposureTime", value);
        self
    }

    /// `double colorTemperature`
    #[doc(alias = "colorTemperature")]
    pub fn get_color_temperature(&self) -> Option<f64> {
        property::get(self, "colorTemperature")
    }

    /// `double colorTemperature`
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: f64) -> &Self {
        property::set_f64(self, "colorTemperature", value);
        self
    }

    /// `double iso`
    #[doc(alias = "iso")]
    pub fn get_iso(&self) -> Option<f64> {
        property::get(self, "iso")
    }

    /// `double iso`
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: f64) -> &Self {
        property::set_f64(self, "iso", value);
        self
    }

    /// `double brightness`
    #[doc(alias = "brightness")]
    pub fn get_brightness(&self) -> Option<f64> {
        property::get(self, "brightness")
    }

    /// `double brightness`
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: f64) -> &Self {
        property::set_f64(self, "brightness", value);
        self
    }

    /// `double contrast`
    #[doc(alias = "contrast")]
    pub fn get_contrast(&self) -> Option<f64> {
        property::get(self, "contrast")
    }

    /// `double contrast`
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: f64) -> &Self {
        property::set_f64(self, "contrast", value);
        self
    }

    /// `double saturation`
    #[doc(alias = "saturation")]
    pub fn get_saturation(&self) -> Option<f64> {
        property::get(self, "saturation")
    }

    /// `double saturation`
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: f64) -> &Self {
        property::set_f64(self, "saturation", value);
        self
    }

    /// `double sharpness`
    #[doc(alias = "sharpness")]
    pub fn get_sharpness(&self) -> Option<f64> {
        property::get(self, "sharpness")
    }

    /// `double sharpness`
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: f64) -> &Self {
        property::set_f64(self, "sharpness", value);
        self
    }

    /// `double focusDistance`
    #[doc(alias = "focusDistance")]
    pub fn get_focus_distance(&self) -> Option<f64> {
        property::get(self, "focusDistance")
    }

    /// `double focusDistance`
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: f64) -> &Self {
        property::set_f64(self, "focusDistance", value);
        self
    }

    /// `double pan`
    #[doc(alias = "pan")]
    pub fn get_pan(&self) -> Option<f64> {
        property::get(self, "pan")
    }

    /// `double pan`
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: f64) -> &Self {
        property::set_f64(self, "pan", value);
        self
    }

    /// `double tilt`
    #[doc(alias = "tilt")]
    pub fn get_tilt(&self) -> Option<f64> {
        property::get(self, "tilt")
    }

    /// `double tilt`
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: f64) -> &Self {
        property::set_f64(self, "tilt", value);
        self
    }

    /// `double zoom`
    #[doc(alias = "zoom")]
    pub fn get_zoom(&self) -> Option<f64> {
        property::get(self, "zoom")
    }

    /// `double zoom`
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: f64) -> &Self {
        property::set_f64(self, "zoom", value);
        self
    }

    /// `boolean torch`
    #[doc(alias = "torch")]
    pub fn get_torch(&self) -> Option<bool> {
        property::get(self, "torch")
    }

    /// `boolean torch`
    #[doc(alias = "torch")]
    pub fn set_torch(&self, value: bool) -> &Self {
        property::set_bool(self, "torch", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getPhotoCapabilities")]
    pub(crate) fn try_call_getPhotoCapabilities__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPhotoSettings")]
    pub(crate) fn try_call_getPhotoSettings__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "grabFrame")]
    pub(crate) fn try_call_grabFrame__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "takePhoto")]
    pub(crate) fn try_call_takePhoto__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "takePhoto")]
    pub(crate) fn try_call_takePhoto__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "ImageCapture")]
    pub(crate) fn try_new_ImageCapture__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
