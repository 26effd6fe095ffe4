//! Taking photos with a camera

use crate::runtime::prelude::*;
use crate::{
    Blob, BooleanOrConstrainDouble, ConstrainBoolean, ConstrainDomString, ConstrainDouble, ConstrainPoint2d,
    ConstrainPoint2dParameters, FillLightMode, ImageBitmap, ImageCapture, MediaSettingsRange, MediaStreamTrack,
    MediaTrackCapabilities, MediaTrackConstraintSet, MediaTrackConstraints, MediaTrackSettings,
    MediaTrackSupportedConstraints, PhotoCapabilities, PhotoSettings, Point2d, RedEyeReduction,
};

impl ImageCapture {
    /// Makes a new `ImageCapture`.
    ///
    /// `constructor(MediaStreamTrack videoTrack)`
    ///
    /// Feature `image-capture`. [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/ImageCapture) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-imagecapture)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` where `videoTrack` is not a video track.
    #[inline]
    pub fn new(video_track: &MediaStreamTrack) -> Result<ImageCapture, Exception> {
        Js::try_new_ImageCapture__value__as_value(video_track.as_ref()).map(Js::cast)
    }

    /// Resolves to a photo as an encoded image file, taken with the settings given.
    ///
    /// `Promise<Blob> takePhoto(optional PhotoSettings photoSettings = {})`
    ///
    /// Feature `image-capture`. [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/takePhoto) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-takephoto)
    #[doc(alias = "takePhoto")]
    #[inline]
    pub fn take_photo(&self) -> Promise<Blob> {
        Promise::of_call(Js::try_call_takePhoto__as_value(js(self)))
    }

    /// As `take_photo`, with `photo_settings`.
    ///
    /// `Promise<Blob> takePhoto(optional PhotoSettings photoSettings = {})`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "takePhoto")]
    #[inline]
    pub fn take_photo_with_photo_settings(&self, photo_settings: &PhotoSettings) -> Promise<Blob> {
        Promise::of_call(Js::try_call_takePhoto__value__as_value(js(self), photo_settings.as_ref()))
    }

    /// Resolves to the settings that the camera offers for photos.
    ///
    /// `Promise<PhotoCapabilities> getPhotoCapabilities()`
    ///
    /// Feature `image-capture`. [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/getPhotoCapabilities) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-getphotocapabilities)
    #[doc(alias = "getPhotoCapabilities")]
    #[inline]
    pub fn get_photo_capabilities(&self) -> Promise<PhotoCapabilities> {
        Promise::of_call(Js::try_call_getPhotoCapabilities__as_value(js(self)))
    }

    /// Resolves to the present photo settings of the camera.
    ///
    /// `Promise<PhotoSettings> getPhotoSettings()`
    ///
    /// Feature `image-capture`. [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/getPhotoSettings) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-getphotosettings)
    #[doc(alias = "getPhotoSettings")]
    #[inline]
    pub fn get_photo_settings(&self) -> Promise<PhotoSettings> {
        Promise::of_call(Js::try_call_getPhotoSettings__as_value(js(self)))
    }

    /// Resolves to the current frame of the video track as a bitmap.
    ///
    /// `Promise<ImageBitmap> grabFrame()`
    ///
    /// Feature `image-capture`. [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/grabFrame) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-grabframe)
    #[doc(alias = "grabFrame")]
    #[inline]
    pub fn grab_frame(&self) -> Promise<ImageBitmap> {
        Promise::of_call(Js::try_call_grabFrame__as_value(js(self)))
    }

    /// The video track that the images come from.
    ///
    /// `readonly attribute MediaStreamTrack track`
    ///
    /// Feature `image-capture`. [MDN](https://developer.mozilla.org/docs/Web/API/ImageCapture/track) · [Specification](https://w3c.github.io/mediacapture-image/#dom-imagecapture-track)
    #[inline]
    pub fn track(&self) -> MediaStreamTrack {
        FromJs::from_js(Js::get_track__as_value(js(self)))
    }
}

impl PhotoCapabilities {
    /// The photo settings that a camera offers.
    ///
    /// `dictionary PhotoCapabilities`
    ///
    /// Feature `image-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether red-eye reduction is never used, always used or can be chosen.
    ///
    /// `RedEyeReduction redEyeReduction`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "redEyeReduction")]
    pub fn get_red_eye_reduction(&self) -> Option<RedEyeReduction> {
        property::get(self, "redEyeReduction")
    }

    /// Sets whether red-eye reduction is never used, always used or can be chosen.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "redEyeReduction")]
    pub fn set_red_eye_reduction(&self, value: RedEyeReduction) -> &Self {
        property::set_str(self, "redEyeReduction", value.as_str());
        self
    }

    /// The heights that photos can have, in pixels.
    ///
    /// `MediaSettingsRange imageHeight`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "imageHeight")]
    pub fn get_image_height(&self) -> Option<MediaSettingsRange> {
        property::get(self, "imageHeight")
    }

    /// Sets the heights that photos can have, in pixels.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "imageHeight")]
    pub fn set_image_height(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "imageHeight", value.as_ref());
        self
    }

    /// The widths that photos can have, in pixels.
    ///
    /// `MediaSettingsRange imageWidth`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "imageWidth")]
    pub fn get_image_width(&self) -> Option<MediaSettingsRange> {
        property::get(self, "imageWidth")
    }

    /// Sets the widths that photos can have, in pixels.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "imageWidth")]
    pub fn set_image_width(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "imageWidth", value.as_ref());
        self
    }

    /// The flash modes that the camera has.
    ///
    /// `sequence<FillLightMode> fillLightMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "fillLightMode")]
    pub fn get_fill_light_mode(&self) -> Option<Array<FillLightMode>> {
        property::get(self, "fillLightMode")
    }

    /// Sets the flash modes that the camera has.
    ///
    /// Feature `image-capture`.
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
    /// The settings for taking a photo.
    ///
    /// `dictionary PhotoSettings`
    ///
    /// Feature `image-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the flash is used: `"auto"`, `"off"` or `"flash"`.
    ///
    /// `FillLightMode fillLightMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "fillLightMode")]
    pub fn get_fill_light_mode(&self) -> Option<FillLightMode> {
        property::get(self, "fillLightMode")
    }

    /// Sets whether the flash is used: `"auto"`, `"off"` or `"flash"`.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "fillLightMode")]
    pub fn set_fill_light_mode(&self, value: FillLightMode) -> &Self {
        property::set_str(self, "fillLightMode", value.as_str());
        self
    }

    /// The wanted height in pixels; the browser takes the nearest that the camera offers.
    ///
    /// `double imageHeight`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "imageHeight")]
    pub fn get_image_height(&self) -> Option<f64> {
        property::get(self, "imageHeight")
    }

    /// Sets the wanted height in pixels; the browser takes the nearest that the camera offers.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "imageHeight")]
    pub fn set_image_height(&self, value: f64) -> &Self {
        property::set_f64(self, "imageHeight", value);
        self
    }

    /// The wanted width in pixels; the browser takes the nearest that the camera offers.
    ///
    /// `double imageWidth`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "imageWidth")]
    pub fn get_image_width(&self) -> Option<f64> {
        property::get(self, "imageWidth")
    }

    /// Sets the wanted width in pixels; the browser takes the nearest that the camera offers.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "imageWidth")]
    pub fn set_image_width(&self, value: f64) -> &Self {
        property::set_f64(self, "imageWidth", value);
        self
    }

    /// Whether red-eye reduction is used.
    ///
    /// `boolean redEyeReduction`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "redEyeReduction")]
    pub fn get_red_eye_reduction(&self) -> Option<bool> {
        property::get(self, "redEyeReduction")
    }

    /// Sets whether red-eye reduction is used.
    ///
    /// Feature `image-capture`.
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
    /// The range of values that a camera setting can have.
    ///
    /// `dictionary MediaSettingsRange`
    ///
    /// Feature `image-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The greatest value.
    ///
    /// `double max`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "max")]
    pub fn get_max(&self) -> Option<f64> {
        property::get(self, "max")
    }

    /// Sets the greatest value.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "max")]
    pub fn set_max(&self, value: f64) -> &Self {
        property::set_f64(self, "max", value);
        self
    }

    /// The smallest value.
    ///
    /// `double min`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "min")]
    pub fn get_min(&self) -> Option<f64> {
        property::get(self, "min")
    }

    /// Sets the smallest value.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "min")]
    pub fn set_min(&self, value: f64) -> &Self {
        property::set_f64(self, "min", value);
        self
    }

    /// The smallest difference between two values.
    ///
    /// `double step`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "step")]
    pub fn get_step(&self) -> Option<f64> {
        property::get(self, "step")
    }

    /// Sets the smallest difference between two values.
    ///
    /// Feature `image-capture`.
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
    /// Constraints for a setting whose value is a list of points.
    ///
    /// `dictionary ConstrainPoint2DParameters`
    ///
    /// Feature `image-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The points that the setting must have.
    ///
    /// `sequence<Point2D> exact`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exact")]
    pub fn get_exact(&self) -> Option<Array<Point2d>> {
        property::get(self, "exact")
    }

    /// Sets the points that the setting must have.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exact")]
    pub fn set_exact(&self, value: impl IntoSequence<Point2d>) -> &Self {
        property::set(self, "exact", &value.to_value());
        self
    }

    /// The points that the setting should have if possible.
    ///
    /// `sequence<Point2D> ideal`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "ideal")]
    pub fn get_ideal(&self) -> Option<Array<Point2d>> {
        property::get(self, "ideal")
    }

    /// Sets the points that the setting should have if possible.
    ///
    /// Feature `image-capture`.
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
    /// A point in an image, with both coordinates from 0 to 1.
    ///
    /// `dictionary Point2D`
    ///
    /// Feature `image-capture`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The horizontal position, from 0 at the left to 1 at the right.
    ///
    /// `double x = 0.0`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// Sets the horizontal position, from 0 at the left to 1 at the right.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// The vertical position, from 0 at the top to 1 at the bottom.
    ///
    /// `double y = 0.0`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<f64> {
        property::get(self, "y")
    }

    /// Sets the vertical position, from 0 at the top to 1 at the bottom.
    ///
    /// Feature `image-capture`.
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
    /// Whether the browser knows the constraint for how white balance is adjusted.
    ///
    /// `boolean whiteBalanceMode = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn get_white_balance_mode(&self) -> Option<bool> {
        property::get(self, "whiteBalanceMode")
    }

    /// Sets whether the browser knows the constraint for how white balance is adjusted.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "whiteBalanceMode", value);
        self
    }

    /// Whether the browser knows the constraint for how exposure is adjusted.
    ///
    /// `boolean exposureMode = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureMode")]
    pub fn get_exposure_mode(&self) -> Option<bool> {
        property::get(self, "exposureMode")
    }

    /// Sets whether the browser knows the constraint for how exposure is adjusted.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "exposureMode", value);
        self
    }

    /// Whether the browser knows the constraint for how focus is adjusted.
    ///
    /// `boolean focusMode = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusMode")]
    pub fn get_focus_mode(&self) -> Option<bool> {
        property::get(self, "focusMode")
    }

    /// Sets whether the browser knows the constraint for how focus is adjusted.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "focusMode", value);
        self
    }

    /// Whether the browser knows the constraint for the points to measure at.
    ///
    /// `boolean pointsOfInterest = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pointsOfInterest")]
    pub fn get_points_of_interest(&self) -> Option<bool> {
        property::get(self, "pointsOfInterest")
    }

    /// Sets whether the browser knows the constraint for the points to measure at.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pointsOfInterest")]
    pub fn set_points_of_interest(&self, value: bool) -> &Self {
        property::set_bool(self, "pointsOfInterest", value);
        self
    }

    /// Whether the browser knows the constraint for exposure compensation.
    ///
    /// `boolean exposureCompensation = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureCompensation")]
    pub fn get_exposure_compensation(&self) -> Option<bool> {
        property::get(self, "exposureCompensation")
    }

    /// Sets whether the browser knows the constraint for exposure compensation.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: bool) -> &Self {
        property::set_bool(self, "exposureCompensation", value);
        self
    }

    /// Whether the browser knows the constraint for the exposure time.
    ///
    /// `boolean exposureTime = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureTime")]
    pub fn get_exposure_time(&self) -> Option<bool> {
        property::get(self, "exposureTime")
    }

    /// Sets whether the browser knows the constraint for the exposure time.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: bool) -> &Self {
        property::set_bool(self, "exposureTime", value);
        self
    }

    /// Whether the browser knows the constraint for the color temperature.
    ///
    /// `boolean colorTemperature = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "colorTemperature")]
    pub fn get_color_temperature(&self) -> Option<bool> {
        property::get(self, "colorTemperature")
    }

    /// Sets whether the browser knows the constraint for the color temperature.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: bool) -> &Self {
        property::set_bool(self, "colorTemperature", value);
        self
    }

    /// Whether the browser knows the constraint for the ISO sensitivity.
    ///
    /// `boolean iso = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "iso")]
    pub fn get_iso(&self) -> Option<bool> {
        property::get(self, "iso")
    }

    /// Sets whether the browser knows the constraint for the ISO sensitivity.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: bool) -> &Self {
        property::set_bool(self, "iso", value);
        self
    }

    /// Whether the browser knows the constraint for brightness.
    ///
    /// `boolean brightness = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "brightness")]
    pub fn get_brightness(&self) -> Option<bool> {
        property::get(self, "brightness")
    }

    /// Sets whether the browser knows the constraint for brightness.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: bool) -> &Self {
        property::set_bool(self, "brightness", value);
        self
    }

    /// Whether the browser knows the constraint for contrast.
    ///
    /// `boolean contrast = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "contrast")]
    pub fn get_contrast(&self) -> Option<bool> {
        property::get(self, "contrast")
    }

    /// Sets whether the browser knows the constraint for contrast.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: bool) -> &Self {
        property::set_bool(self, "contrast", value);
        self
    }

    /// Whether the browser knows the constraint for turning the camera sideways.
    ///
    /// `boolean pan = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pan")]
    pub fn get_pan(&self) -> Option<bool> {
        property::get(self, "pan")
    }

    /// Sets whether the browser knows the constraint for turning the camera sideways.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: bool) -> &Self {
        property::set_bool(self, "pan", value);
        self
    }

    /// Whether the browser knows the constraint for color saturation.
    ///
    /// `boolean saturation = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "saturation")]
    pub fn get_saturation(&self) -> Option<bool> {
        property::get(self, "saturation")
    }

    /// Sets whether the browser knows the constraint for color saturation.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: bool) -> &Self {
        property::set_bool(self, "saturation", value);
        self
    }

    /// Whether the browser knows the constraint for sharpness.
    ///
    /// `boolean sharpness = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "sharpness")]
    pub fn get_sharpness(&self) -> Option<bool> {
        property::get(self, "sharpness")
    }

    /// Sets whether the browser knows the constraint for sharpness.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: bool) -> &Self {
        property::set_bool(self, "sharpness", value);
        self
    }

    /// Whether the browser knows the constraint for the focus distance.
    ///
    /// `boolean focusDistance = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusDistance")]
    pub fn get_focus_distance(&self) -> Option<bool> {
        property::get(self, "focusDistance")
    }

    /// Sets whether the browser knows the constraint for the focus distance.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: bool) -> &Self {
        property::set_bool(self, "focusDistance", value);
        self
    }

    /// Whether the browser knows the constraint for tilting the camera up and down.
    ///
    /// `boolean tilt = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "tilt")]
    pub fn get_tilt(&self) -> Option<bool> {
        property::get(self, "tilt")
    }

    /// Sets whether the browser knows the constraint for tilting the camera up and down.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: bool) -> &Self {
        property::set_bool(self, "tilt", value);
        self
    }

    /// Whether the browser knows the constraint for zoom.
    ///
    /// `boolean zoom = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "zoom")]
    pub fn get_zoom(&self) -> Option<bool> {
        property::get(self, "zoom")
    }

    /// Sets whether the browser knows the constraint for zoom.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: bool) -> &Self {
        property::set_bool(self, "zoom", value);
        self
    }

    /// Whether the browser knows the constraint for a lamp that stays on.
    ///
    /// `boolean torch = true`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "torch")]
    pub fn get_torch(&self) -> Option<bool> {
        property::get(self, "torch")
    }

    /// Sets whether the browser knows the constraint for a lamp that stays on.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "torch")]
    pub fn set_torch(&self, value: bool) -> &Self {
        property::set_bool(self, "torch", value);
        self
    }
}

impl MediaTrackCapabilities {
    /// The ways in which the camera can adjust white balance.
    ///
    /// `sequence<DOMString> whiteBalanceMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn get_white_balance_mode(&self) -> Option<Array<String>> {
        property::get(self, "whiteBalanceMode")
    }

    /// Sets the ways in which the camera can adjust white balance.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "whiteBalanceMode", &value.to_value());
        self
    }

    /// The ways in which the camera can adjust exposure.
    ///
    /// `sequence<DOMString> exposureMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureMode")]
    pub fn get_exposure_mode(&self) -> Option<Array<String>> {
        property::get(self, "exposureMode")
    }

    /// Sets the ways in which the camera can adjust exposure.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "exposureMode", &value.to_value());
        self
    }

    /// The ways in which the camera can adjust focus.
    ///
    /// `sequence<DOMString> focusMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusMode")]
    pub fn get_focus_mode(&self) -> Option<Array<String>> {
        property::get(self, "focusMode")
    }

    /// Sets the ways in which the camera can adjust focus.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "focusMode", &value.to_value());
        self
    }

    /// The possible exposure compensation in f-stops.
    ///
    /// `MediaSettingsRange exposureCompensation`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureCompensation")]
    pub fn get_exposure_compensation(&self) -> Option<MediaSettingsRange> {
        property::get(self, "exposureCompensation")
    }

    /// Sets the possible exposure compensation in f-stops.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "exposureCompensation", value.as_ref());
        self
    }

    /// The possible exposure times in units of 100 microseconds.
    ///
    /// `MediaSettingsRange exposureTime`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureTime")]
    pub fn get_exposure_time(&self) -> Option<MediaSettingsRange> {
        property::get(self, "exposureTime")
    }

    /// Sets the possible exposure times in units of 100 microseconds.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "exposureTime", value.as_ref());
        self
    }

    /// The possible color temperatures in kelvins.
    ///
    /// `MediaSettingsRange colorTemperature`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "colorTemperature")]
    pub fn get_color_temperature(&self) -> Option<MediaSettingsRange> {
        property::get(self, "colorTemperature")
    }

    /// Sets the possible color temperatures in kelvins.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "colorTemperature", value.as_ref());
        self
    }

    /// The possible ISO sensitivities.
    ///
    /// `MediaSettingsRange iso`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "iso")]
    pub fn get_iso(&self) -> Option<MediaSettingsRange> {
        property::get(self, "iso")
    }

    /// Sets the possible ISO sensitivities.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "iso", value.as_ref());
        self
    }

    /// The possible values of brightness.
    ///
    /// `MediaSettingsRange brightness`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "brightness")]
    pub fn get_brightness(&self) -> Option<MediaSettingsRange> {
        property::get(self, "brightness")
    }

    /// Sets the possible values of brightness.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "brightness", value.as_ref());
        self
    }

    /// The possible values of contrast.
    ///
    /// `MediaSettingsRange contrast`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "contrast")]
    pub fn get_contrast(&self) -> Option<MediaSettingsRange> {
        property::get(self, "contrast")
    }

    /// Sets the possible values of contrast.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "contrast", value.as_ref());
        self
    }

    /// The possible values of color saturation.
    ///
    /// `MediaSettingsRange saturation`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "saturation")]
    pub fn get_saturation(&self) -> Option<MediaSettingsRange> {
        property::get(self, "saturation")
    }

    /// Sets the possible values of color saturation.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "saturation", value.as_ref());
        self
    }

    /// The possible values of sharpness.
    ///
    /// `MediaSettingsRange sharpness`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "sharpness")]
    pub fn get_sharpness(&self) -> Option<MediaSettingsRange> {
        property::get(self, "sharpness")
    }

    /// Sets the possible values of sharpness.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "sharpness", value.as_ref());
        self
    }

    /// The possible focus distances in meters.
    ///
    /// `MediaSettingsRange focusDistance`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusDistance")]
    pub fn get_focus_distance(&self) -> Option<MediaSettingsRange> {
        property::get(self, "focusDistance")
    }

    /// Sets the possible focus distances in meters.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "focusDistance", value.as_ref());
        self
    }

    /// How far the camera can turn sideways, in arc seconds.
    ///
    /// `MediaSettingsRange pan`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pan")]
    pub fn get_pan(&self) -> Option<MediaSettingsRange> {
        property::get(self, "pan")
    }

    /// Sets how far the camera can turn sideways, in arc seconds.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "pan", value.as_ref());
        self
    }

    /// How far the camera can tilt up and down, in arc seconds.
    ///
    /// `MediaSettingsRange tilt`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "tilt")]
    pub fn get_tilt(&self) -> Option<MediaSettingsRange> {
        property::get(self, "tilt")
    }

    /// Sets how far the camera can tilt up and down, in arc seconds.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "tilt", value.as_ref());
        self
    }

    /// The possible zoom values.
    ///
    /// `MediaSettingsRange zoom`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "zoom")]
    pub fn get_zoom(&self) -> Option<MediaSettingsRange> {
        property::get(self, "zoom")
    }

    /// Sets the possible zoom values.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: &MediaSettingsRange) -> &Self {
        property::set(self, "zoom", value.as_ref());
        self
    }

    /// Whether the lamp can be off, on or both.
    ///
    /// `sequence<boolean> torch`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "torch")]
    pub fn get_torch(&self) -> Option<Array<bool>> {
        property::get(self, "torch")
    }

    /// Sets whether the lamp can be off, on or both.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "torch")]
    pub fn set_torch(&self, value: impl IntoSequence<bool>) -> &Self {
        property::set(self, "torch", &value.to_value());
        self
    }
}

impl MediaTrackConstraints {
    /// Sets the wanted way of adjusting white balance, such as `"continuous"`.
    ///
    /// `ConstrainDOMString whiteBalanceMode`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "whiteBalanceMode", &value.into().to_js());
        self
    }

    /// Sets the wanted way of adjusting exposure, such as `"continuous"`.
    ///
    /// `ConstrainDOMString exposureMode`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "exposureMode", &value.into().to_js());
        self
    }

    /// Sets the wanted way of adjusting focus, such as `"single-shot"`.
    ///
    /// `ConstrainDOMString focusMode`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "focusMode", &value.into().to_js());
        self
    }

    /// Sets the points of the image at which to measure, for instance for focus and exposure.
    ///
    /// `ConstrainPoint2D pointsOfInterest`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "pointsOfInterest")]
    pub fn set_points_of_interest(&self, value: impl Into<ConstrainPoint2d>) -> &Self {
        property::set(self, "pointsOfInterest", &value.into().to_js());
        self
    }

    /// Sets the wanted exposure compensation in f-stops.
    ///
    /// `ConstrainDouble exposureCompensation`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "exposureCompensation", &value.into().to_js());
        self
    }

    /// Sets the wanted exposure time in units of 100 microseconds.
    ///
    /// `ConstrainDouble exposureTime`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "exposureTime", &value.into().to_js());
        self
    }

    /// Sets the wanted color temperature in kelvins.
    ///
    /// `ConstrainDouble colorTemperature`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "colorTemperature", &value.into().to_js());
        self
    }

    /// Sets the wanted ISO sensitivity.
    ///
    /// `ConstrainDouble iso`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "iso", &value.into().to_js());
        self
    }

    /// Sets the wanted brightness.
    ///
    /// `ConstrainDouble brightness`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "brightness", &value.into().to_js());
        self
    }

    /// Sets the wanted contrast.
    ///
    /// `ConstrainDouble contrast`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "contrast", &value.into().to_js());
        self
    }

    /// Sets the wanted color saturation.
    ///
    /// `ConstrainDouble saturation`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "saturation", &value.into().to_js());
        self
    }

    /// Sets the wanted sharpness.
    ///
    /// `ConstrainDouble sharpness`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "sharpness", &value.into().to_js());
        self
    }

    /// Sets the wanted focus distance in meters.
    ///
    /// `ConstrainDouble focusDistance`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "focusDistance", &value.into().to_js());
        self
    }

    /// Sets the wanted sideways turn in arc seconds; a bare true only asks for a camera that can do it.
    ///
    /// `(boolean or ConstrainDouble) pan`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "pan", &value.into().to_js());
        self
    }

    /// Sets the wanted tilt in arc seconds; a bare true only asks for a camera that can do it.
    ///
    /// `(boolean or ConstrainDouble) tilt`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "tilt", &value.into().to_js());
        self
    }

    /// Sets the wanted zoom; a bare true only asks for a camera that can do it.
    ///
    /// `(boolean or ConstrainDouble) zoom`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "zoom", &value.into().to_js());
        self
    }

    /// Sets whether the lamp should stay on.
    ///
    /// `ConstrainBoolean torch`
    ///
    /// Feature `image-capture`. Inherited from `MediaTrackConstraintSet`.
    #[doc(alias = "torch")]
    pub fn set_torch(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "torch", &value.into().to_js());
        self
    }
}

impl MediaTrackConstraintSet {
    /// The wanted way of adjusting white balance, such as `"continuous"`.
    ///
    /// `ConstrainDOMString whiteBalanceMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn get_white_balance_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "whiteBalanceMode")
    }

    /// Sets the wanted way of adjusting white balance, such as `"continuous"`.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "whiteBalanceMode", &value.into().to_js());
        self
    }

    /// The wanted way of adjusting exposure, such as `"continuous"`.
    ///
    /// `ConstrainDOMString exposureMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureMode")]
    pub fn get_exposure_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "exposureMode")
    }

    /// Sets the wanted way of adjusting exposure, such as `"continuous"`.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "exposureMode", &value.into().to_js());
        self
    }

    /// The wanted way of adjusting focus, such as `"single-shot"`.
    ///
    /// `ConstrainDOMString focusMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusMode")]
    pub fn get_focus_mode(&self) -> Option<ConstrainDomString> {
        property::get(self, "focusMode")
    }

    /// Sets the wanted way of adjusting focus, such as `"single-shot"`.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: impl Into<ConstrainDomString>) -> &Self {
        property::set(self, "focusMode", &value.into().to_js());
        self
    }

    /// The points of the image at which to measure, for instance for focus and exposure.
    ///
    /// `ConstrainPoint2D pointsOfInterest`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pointsOfInterest")]
    pub fn get_points_of_interest(&self) -> Option<ConstrainPoint2d> {
        property::get(self, "pointsOfInterest")
    }

    /// Sets the points of the image at which to measure, for instance for focus and exposure.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pointsOfInterest")]
    pub fn set_points_of_interest(&self, value: impl Into<ConstrainPoint2d>) -> &Self {
        property::set(self, "pointsOfInterest", &value.into().to_js());
        self
    }

    /// The wanted exposure compensation in f-stops.
    ///
    /// `ConstrainDouble exposureCompensation`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureCompensation")]
    pub fn get_exposure_compensation(&self) -> Option<ConstrainDouble> {
        property::get(self, "exposureCompensation")
    }

    /// Sets the wanted exposure compensation in f-stops.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "exposureCompensation", &value.into().to_js());
        self
    }

    /// The wanted exposure time in units of 100 microseconds.
    ///
    /// `ConstrainDouble exposureTime`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureTime")]
    pub fn get_exposure_time(&self) -> Option<ConstrainDouble> {
        property::get(self, "exposureTime")
    }

    /// Sets the wanted exposure time in units of 100 microseconds.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "exposureTime", &value.into().to_js());
        self
    }

    /// The wanted color temperature in kelvins.
    ///
    /// `ConstrainDouble colorTemperature`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "colorTemperature")]
    pub fn get_color_temperature(&self) -> Option<ConstrainDouble> {
        property::get(self, "colorTemperature")
    }

    /// Sets the wanted color temperature in kelvins.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "colorTemperature", &value.into().to_js());
        self
    }

    /// The wanted ISO sensitivity.
    ///
    /// `ConstrainDouble iso`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "iso")]
    pub fn get_iso(&self) -> Option<ConstrainDouble> {
        property::get(self, "iso")
    }

    /// Sets the wanted ISO sensitivity.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "iso", &value.into().to_js());
        self
    }

    /// The wanted brightness.
    ///
    /// `ConstrainDouble brightness`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "brightness")]
    pub fn get_brightness(&self) -> Option<ConstrainDouble> {
        property::get(self, "brightness")
    }

    /// Sets the wanted brightness.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "brightness", &value.into().to_js());
        self
    }

    /// The wanted contrast.
    ///
    /// `ConstrainDouble contrast`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "contrast")]
    pub fn get_contrast(&self) -> Option<ConstrainDouble> {
        property::get(self, "contrast")
    }

    /// Sets the wanted contrast.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "contrast", &value.into().to_js());
        self
    }

    /// The wanted color saturation.
    ///
    /// `ConstrainDouble saturation`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "saturation")]
    pub fn get_saturation(&self) -> Option<ConstrainDouble> {
        property::get(self, "saturation")
    }

    /// Sets the wanted color saturation.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "saturation", &value.into().to_js());
        self
    }

    /// The wanted sharpness.
    ///
    /// `ConstrainDouble sharpness`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "sharpness")]
    pub fn get_sharpness(&self) -> Option<ConstrainDouble> {
        property::get(self, "sharpness")
    }

    /// Sets the wanted sharpness.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "sharpness", &value.into().to_js());
        self
    }

    /// The wanted focus distance in meters.
    ///
    /// `ConstrainDouble focusDistance`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusDistance")]
    pub fn get_focus_distance(&self) -> Option<ConstrainDouble> {
        property::get(self, "focusDistance")
    }

    /// Sets the wanted focus distance in meters.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: impl Into<ConstrainDouble>) -> &Self {
        property::set(self, "focusDistance", &value.into().to_js());
        self
    }

    /// The wanted sideways turn in arc seconds; a bare true only asks for a camera that can do it.
    ///
    /// `(boolean or ConstrainDouble) pan`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pan")]
    pub fn get_pan(&self) -> Option<BooleanOrConstrainDouble> {
        property::get(self, "pan")
    }

    /// Sets the wanted sideways turn in arc seconds; a bare true only asks for a camera that can do it.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "pan", &value.into().to_js());
        self
    }

    /// The wanted tilt in arc seconds; a bare true only asks for a camera that can do it.
    ///
    /// `(boolean or ConstrainDouble) tilt`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "tilt")]
    pub fn get_tilt(&self) -> Option<BooleanOrConstrainDouble> {
        property::get(self, "tilt")
    }

    /// Sets the wanted tilt in arc seconds; a bare true only asks for a camera that can do it.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "tilt", &value.into().to_js());
        self
    }

    /// The wanted zoom; a bare true only asks for a camera that can do it.
    ///
    /// `(boolean or ConstrainDouble) zoom`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "zoom")]
    pub fn get_zoom(&self) -> Option<BooleanOrConstrainDouble> {
        property::get(self, "zoom")
    }

    /// Sets the wanted zoom; a bare true only asks for a camera that can do it.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: impl Into<BooleanOrConstrainDouble>) -> &Self {
        property::set(self, "zoom", &value.into().to_js());
        self
    }

    /// Whether the lamp should stay on.
    ///
    /// `ConstrainBoolean torch`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "torch")]
    pub fn get_torch(&self) -> Option<ConstrainBoolean> {
        property::get(self, "torch")
    }

    /// Sets whether the lamp should stay on.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "torch")]
    pub fn set_torch(&self, value: impl Into<ConstrainBoolean>) -> &Self {
        property::set(self, "torch", &value.into().to_js());
        self
    }
}

impl MediaTrackSettings {
    /// The present way of adjusting white balance.
    ///
    /// `DOMString whiteBalanceMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn get_white_balance_mode(&self) -> Option<String> {
        property::get(self, "whiteBalanceMode")
    }

    /// Sets the present way of adjusting white balance.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "whiteBalanceMode")]
    pub fn set_white_balance_mode(&self, value: &str) -> &Self {
        property::set_str(self, "whiteBalanceMode", value);
        self
    }

    /// The present way of adjusting exposure.
    ///
    /// `DOMString exposureMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureMode")]
    pub fn get_exposure_mode(&self) -> Option<String> {
        property::get(self, "exposureMode")
    }

    /// Sets the present way of adjusting exposure.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureMode")]
    pub fn set_exposure_mode(&self, value: &str) -> &Self {
        property::set_str(self, "exposureMode", value);
        self
    }

    /// The present way of adjusting focus.
    ///
    /// `DOMString focusMode`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusMode")]
    pub fn get_focus_mode(&self) -> Option<String> {
        property::get(self, "focusMode")
    }

    /// Sets the present way of adjusting focus.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusMode")]
    pub fn set_focus_mode(&self, value: &str) -> &Self {
        property::set_str(self, "focusMode", value);
        self
    }

    /// The points of the image at which the camera measures.
    ///
    /// `sequence<Point2D> pointsOfInterest`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pointsOfInterest")]
    pub fn get_points_of_interest(&self) -> Option<Array<Point2d>> {
        property::get(self, "pointsOfInterest")
    }

    /// Sets the points of the image at which the camera measures.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pointsOfInterest")]
    pub fn set_points_of_interest(&self, value: impl IntoSequence<Point2d>) -> &Self {
        property::set(self, "pointsOfInterest", &value.to_value());
        self
    }

    /// The present exposure compensation in f-stops.
    ///
    /// `double exposureCompensation`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureCompensation")]
    pub fn get_exposure_compensation(&self) -> Option<f64> {
        property::get(self, "exposureCompensation")
    }

    /// Sets the present exposure compensation in f-stops.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureCompensation")]
    pub fn set_exposure_compensation(&self, value: f64) -> &Self {
        property::set_f64(self, "exposureCompensation", value);
        self
    }

    /// The present exposure time in units of 100 microseconds.
    ///
    /// `double exposureTime`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureTime")]
    pub fn get_exposure_time(&self) -> Option<f64> {
        property::get(self, "exposureTime")
    }

    /// Sets the present exposure time in units of 100 microseconds.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "exposureTime")]
    pub fn set_exposure_time(&self, value: f64) -> &Self {
        property::set_f64(self, "exposureTime", value);
        self
    }

    /// The present color temperature in kelvins.
    ///
    /// `double colorTemperature`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "colorTemperature")]
    pub fn get_color_temperature(&self) -> Option<f64> {
        property::get(self, "colorTemperature")
    }

    /// Sets the present color temperature in kelvins.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "colorTemperature")]
    pub fn set_color_temperature(&self, value: f64) -> &Self {
        property::set_f64(self, "colorTemperature", value);
        self
    }

    /// The present ISO sensitivity.
    ///
    /// `double iso`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "iso")]
    pub fn get_iso(&self) -> Option<f64> {
        property::get(self, "iso")
    }

    /// Sets the present ISO sensitivity.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "iso")]
    pub fn set_iso(&self, value: f64) -> &Self {
        property::set_f64(self, "iso", value);
        self
    }

    /// The present brightness.
    ///
    /// `double brightness`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "brightness")]
    pub fn get_brightness(&self) -> Option<f64> {
        property::get(self, "brightness")
    }

    /// Sets the present brightness.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "brightness")]
    pub fn set_brightness(&self, value: f64) -> &Self {
        property::set_f64(self, "brightness", value);
        self
    }

    /// The present contrast.
    ///
    /// `double contrast`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "contrast")]
    pub fn get_contrast(&self) -> Option<f64> {
        property::get(self, "contrast")
    }

    /// Sets the present contrast.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "contrast")]
    pub fn set_contrast(&self, value: f64) -> &Self {
        property::set_f64(self, "contrast", value);
        self
    }

    /// The present color saturation.
    ///
    /// `double saturation`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "saturation")]
    pub fn get_saturation(&self) -> Option<f64> {
        property::get(self, "saturation")
    }

    /// Sets the present color saturation.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "saturation")]
    pub fn set_saturation(&self, value: f64) -> &Self {
        property::set_f64(self, "saturation", value);
        self
    }

    /// The present sharpness.
    ///
    /// `double sharpness`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "sharpness")]
    pub fn get_sharpness(&self) -> Option<f64> {
        property::get(self, "sharpness")
    }

    /// Sets the present sharpness.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "sharpness")]
    pub fn set_sharpness(&self, value: f64) -> &Self {
        property::set_f64(self, "sharpness", value);
        self
    }

    /// The present focus distance in meters.
    ///
    /// `double focusDistance`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusDistance")]
    pub fn get_focus_distance(&self) -> Option<f64> {
        property::get(self, "focusDistance")
    }

    /// Sets the present focus distance in meters.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "focusDistance")]
    pub fn set_focus_distance(&self, value: f64) -> &Self {
        property::set_f64(self, "focusDistance", value);
        self
    }

    /// The present sideways turn in arc seconds.
    ///
    /// `double pan`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pan")]
    pub fn get_pan(&self) -> Option<f64> {
        property::get(self, "pan")
    }

    /// Sets the present sideways turn in arc seconds.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "pan")]
    pub fn set_pan(&self, value: f64) -> &Self {
        property::set_f64(self, "pan", value);
        self
    }

    /// The present tilt in arc seconds.
    ///
    /// `double tilt`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "tilt")]
    pub fn get_tilt(&self) -> Option<f64> {
        property::get(self, "tilt")
    }

    /// Sets the present tilt in arc seconds.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "tilt")]
    pub fn set_tilt(&self, value: f64) -> &Self {
        property::set_f64(self, "tilt", value);
        self
    }

    /// The present zoom.
    ///
    /// `double zoom`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "zoom")]
    pub fn get_zoom(&self) -> Option<f64> {
        property::get(self, "zoom")
    }

    /// Sets the present zoom.
    ///
    /// Feature `image-capture`.
    #[doc(alias = "zoom")]
    pub fn set_zoom(&self, value: f64) -> &Self {
        property::set_f64(self, "zoom", value);
        self
    }

    /// Whether the lamp is on.
    ///
    /// `boolean torch`
    ///
    /// Feature `image-capture`.
    #[doc(alias = "torch")]
    pub fn get_torch(&self) -> Option<bool> {
        property::get(self, "torch")
    }

    /// Sets whether the lamp is on.
    ///
    /// Feature `image-capture`.
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
