//! Finding faces, barcodes and text in images

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    AbortSignal, Availability, BarcodeDetector, BarcodeDetectorOptions, BarcodeFormat, DetectedBarcode, DetectedFace,
    DetectedText, DomRectReadOnly, FaceDetector, FaceDetectorOptions, ImageBitmapSource, Landmark, LandmarkType,
    Point2d, TextDetector, TextDetectorCreateOptions, TextDetectorOptions,
};

#[cfg(feature = "experimental")]
impl FaceDetector {
    /// Makes a new `FaceDetector`.
    ///
    /// `constructor(optional FaceDetectorOptions faceDetectorOptions = {})`
    ///
    /// Features `shape-detection` and `experimental`.
    #[inline]
    pub fn new() -> FaceDetector {
        Js::new_FaceDetector__as_value().cast()
    }

    /// As `new`, with `face_detector_options`.
    ///
    /// `constructor(optional FaceDetectorOptions faceDetectorOptions = {})`
    ///
    /// Features `shape-detection` and `experimental`.
    #[inline]
    pub fn new_with_face_detector_options(face_detector_options: &FaceDetectorOptions) -> FaceDetector {
        Js::new_FaceDetector__value__as_value(face_detector_options.as_ref()).cast()
    }

    /// Resolves to the faces in an image, video frame or canvas.
    ///
    /// `Promise<sequence<DetectedFace>> detect(ImageBitmapSource image)`
    ///
    /// Features `shape-detection` and `experimental`.
    #[inline]
    pub fn detect(&self, image: impl Into<ImageBitmapSource>) -> Promise<Array<DetectedFace>> {
        Promise::of_call(Js::try_call_detect__value__as_value(js(self), &image.into().to_js()))
    }
}

#[cfg(feature = "experimental")]
impl FaceDetectorOptions {
    /// The options for a new `FaceDetector`.
    ///
    /// `dictionary FaceDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A hint for the largest number of faces to find.
    ///
    /// `unsigned short maxDetectedFaces`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "maxDetectedFaces")]
    pub fn get_max_detected_faces(&self) -> Option<u16> {
        property::get(self, "maxDetectedFaces")
    }

    /// Sets a hint for the largest number of faces to find.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "maxDetectedFaces")]
    pub fn set_max_detected_faces(&self, value: u16) -> &Self {
        property::set_f64(self, "maxDetectedFaces", value as f64);
        self
    }

    /// Whether to prefer speed over accuracy.
    ///
    /// `boolean fastMode`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "fastMode")]
    pub fn get_fast_mode(&self) -> Option<bool> {
        property::get(self, "fastMode")
    }

    /// Sets whether to prefer speed over accuracy.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "fastMode")]
    pub fn set_fast_mode(&self, value: bool) -> &Self {
        property::set_bool(self, "fastMode", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for FaceDetectorOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl DetectedFace {
    /// A face that was found.
    ///
    /// `dictionary DetectedFace`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new(bounding_box: &DomRectReadOnly, landmarks: Option<&Array<Landmark>>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "boundingBox", bounding_box.as_ref());
        property::set(&this, "landmarks", nullable(landmarks));
        this
    }

    /// The rectangle around the face, in pixels of the image.
    ///
    /// `required DOMRectReadOnly boundingBox`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn get_bounding_box(&self) -> DomRectReadOnly {
        property::get(self, "boundingBox")
    }

    /// Sets the rectangle around the face, in pixels of the image.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn set_bounding_box(&self, value: &DomRectReadOnly) -> &Self {
        property::set(self, "boundingBox", value.as_ref());
        self
    }

    /// The facial features that were found, null if not supported.
    ///
    /// `required sequence<Landmark>? landmarks`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "landmarks")]
    pub fn get_landmarks(&self) -> Option<Array<Landmark>> {
        property::get(self, "landmarks")
    }

    /// Sets the facial features that were found, null if not supported.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "landmarks")]
    pub fn set_landmarks(&self, value: Option<&Array<Landmark>>) -> &Self {
        property::set(self, "landmarks", nullable(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Landmark {
    /// A feature of a face, such as an eye.
    ///
    /// `dictionary Landmark`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new(locations: impl IntoSequence<Point2d>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "locations", &locations.to_value());
        this
    }

    /// The points of the feature, in pixels of the image.
    ///
    /// `required sequence<Point2D> locations`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "locations")]
    pub fn get_locations(&self) -> Array<Point2d> {
        property::get(self, "locations")
    }

    /// Sets the points of the feature, in pixels of the image.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "locations")]
    pub fn set_locations(&self, value: impl IntoSequence<Point2d>) -> &Self {
        property::set(self, "locations", &value.to_value());
        self
    }

    /// The kind of feature.
    ///
    /// `LandmarkType type`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<LandmarkType> {
        property::get(self, "type")
    }

    /// Sets the kind of feature.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: LandmarkType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl BarcodeDetector {
    /// Makes a new `BarcodeDetector`.
    ///
    /// `constructor(optional BarcodeDetectorOptions barcodeDetectorOptions = {})`
    ///
    /// Features `shape-detection` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BarcodeDetector/BarcodeDetector) · [Specification](https://wicg.github.io/shape-detection-api/#dom-barcodedetector-barcodedetector)
    #[inline]
    pub fn new() -> BarcodeDetector {
        Js::new_BarcodeDetector__as_value().cast()
    }

    /// As `new`, with `barcode_detector_options`.
    ///
    /// `constructor(optional BarcodeDetectorOptions barcodeDetectorOptions = {})`
    ///
    /// Features `shape-detection` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_barcode_detector_options(
        barcode_detector_options: &BarcodeDetectorOptions,
    ) -> Result<BarcodeDetector, Exception> {
        Js::try_new_BarcodeDetector__value__as_value(barcode_detector_options.as_ref()).map(Js::cast)
    }

    /// Resolves to the kinds of barcode that the device can read.
    ///
    /// `static Promise<sequence<BarcodeFormat>> getSupportedFormats()`
    ///
    /// Features `shape-detection` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BarcodeDetector/getSupportedFormats_static) · [Specification](https://wicg.github.io/shape-detection-api/#dom-barcodedetector-getsupportedformats)
    #[doc(alias = "getSupportedFormats")]
    #[inline]
    pub fn get_supported_formats() -> Promise<Array<BarcodeFormat>> {
        Promise::of_call(Js::try_static_call_BarcodeDetector_getSupportedFormats__as_value())
    }

    /// Resolves to the barcodes in an image, video frame or canvas.
    ///
    /// `Promise<sequence<DetectedBarcode>> detect(ImageBitmapSource image)`
    ///
    /// Features `shape-detection` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BarcodeDetector/detect) · [Specification](https://wicg.github.io/shape-detection-api/#dom-barcodedetector-detect)
    #[inline]
    pub fn detect(&self, image: impl Into<ImageBitmapSource>) -> Promise<Array<DetectedBarcode>> {
        Promise::of_call(Js::try_call_detect__value__as_value(js(self), &image.into().to_js()))
    }
}

#[cfg(feature = "experimental")]
impl BarcodeDetectorOptions {
    /// The options for a new `BarcodeDetector`.
    ///
    /// `dictionary BarcodeDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The kinds of barcode to look for; without it all supported ones.
    ///
    /// `sequence<BarcodeFormat> formats`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "formats")]
    pub fn get_formats(&self) -> Option<Array<BarcodeFormat>> {
        property::get(self, "formats")
    }

    /// Sets the kinds of barcode to look for; without it all supported ones.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "formats")]
    pub fn set_formats(&self, value: impl IntoSequence<BarcodeFormat>) -> &Self {
        property::set(self, "formats", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BarcodeDetectorOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl DetectedBarcode {
    /// A barcode that was found.
    ///
    /// `dictionary DetectedBarcode`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new(
        bounding_box: &DomRectReadOnly,
        raw_value: &str,
        format: BarcodeFormat,
        corner_points: impl IntoSequence<Point2d>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "boundingBox", bounding_box.as_ref());
        property::set_str(&this, "rawValue", raw_value);
        property::set_str(&this, "format", format.as_str());
        property::set(&this, "cornerPoints", &corner_points.to_value());
        this
    }

    /// The rectangle around the barcode, in pixels of the image.
    ///
    /// `required DOMRectReadOnly boundingBox`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn get_bounding_box(&self) -> DomRectReadOnly {
        property::get(self, "boundingBox")
    }

    /// Sets the rectangle around the barcode, in pixels of the image.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn set_bounding_box(&self, value: &DomRectReadOnly) -> &Self {
        property::set(self, "boundingBox", value.as_ref());
        self
    }

    /// The decoded text.
    ///
    /// `required DOMString rawValue`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "rawValue")]
    pub fn get_raw_value(&self) -> String {
        property::get(self, "rawValue")
    }

    /// Sets the decoded text.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "rawValue")]
    pub fn set_raw_value(&self, value: &str) -> &Self {
        property::set_str(self, "rawValue", value);
        self
    }

    /// The kind of barcode.
    ///
    /// `required BarcodeFormat format`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> BarcodeFormat {
        property::get(self, "format")
    }

    /// Sets the kind of barcode.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: BarcodeFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// The four corners of the barcode, clockwise from the top left.
    ///
    /// `required sequence<Point2D> cornerPoints`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "cornerPoints")]
    pub fn get_corner_points(&self) -> Array<Point2d> {
        property::get(self, "cornerPoints")
    }

    /// Sets the four corners of the barcode, clockwise from the top left.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "cornerPoints")]
    pub fn set_corner_points(&self, value: impl IntoSequence<Point2d>) -> &Self {
        property::set(self, "cornerPoints", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl TextDetectorOptions {
    /// The languages for a check whether a `TextDetector` is available.
    ///
    /// `dictionary TextDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new(languages: impl IntoSequence<String>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "languages", &languages.to_value());
        this
    }

    /// The languages to recognise, as BCP 47 tags.
    ///
    /// `required sequence<DOMString> languages`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "languages")]
    pub fn get_languages(&self) -> Array<String> {
        property::get(self, "languages")
    }

    /// Sets the languages to recognise, as BCP 47 tags.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "languages")]
    pub fn set_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "languages", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl TextDetectorCreateOptions {
    /// The options of `TextDetector.create`.
    ///
    /// `dictionary TextDetectorCreateOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A signal that stops the creation.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that stops the creation.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// The languages to recognise, as BCP 47 tags.
    ///
    /// `sequence<DOMString> languages`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "languages")]
    pub fn get_languages(&self) -> Option<Array<String>> {
        property::get(self, "languages")
    }

    /// Sets the languages to recognise, as BCP 47 tags.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "languages")]
    pub fn set_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "languages", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for TextDetectorCreateOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl TextDetector {
    /// Makes a new `TextDetector`.
    ///
    /// `constructor()`
    ///
    /// Features `shape-detection` and `experimental`.
    #[inline]
    pub fn new() -> TextDetector {
        Js::new_TextDetector__as_value().cast()
    }

    /// Resolves to whether a detector for these languages is ready, can be downloaded or is unavailable.
    ///
    /// `static Promise<Availability> availability(TextDetectorOptions options)`
    ///
    /// Features `shape-detection` and `experimental`.
    #[inline]
    pub fn availability(options: &TextDetectorOptions) -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_TextDetector_availability__value__as_value(options.as_ref()))
    }

    /// Resolves to a new detector.
    ///
    /// `static Promise<TextDetector> create(optional TextDetectorCreateOptions options = {})`
    ///
    /// Features `shape-detection` and `experimental`.
    #[inline]
    pub fn create() -> Promise<TextDetector> {
        Promise::of_call(Js::try_static_call_TextDetector_create__as_value())
    }

    /// As `create`, with `options`.
    ///
    /// `static Promise<TextDetector> create(optional TextDetectorCreateOptions options = {})`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with_options(options: &TextDetectorCreateOptions) -> Promise<TextDetector> {
        Promise::of_call(Js::try_static_call_TextDetector_create__value__as_value(options.as_ref()))
    }

    /// Resolves to the pieces of text in an image, video frame or canvas.
    ///
    /// `Promise<sequence<DetectedText>> detect(ImageBitmapSource image)`
    ///
    /// Features `shape-detection` and `experimental`.
    #[inline]
    pub fn detect(&self, image: impl Into<ImageBitmapSource>) -> Promise<Array<DetectedText>> {
        Promise::of_call(Js::try_call_detect__value__as_value(js(self), &image.into().to_js()))
    }
}

#[cfg(feature = "experimental")]
impl DetectedText {
    /// A piece of text that was found.
    ///
    /// `dictionary DetectedText`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new(bounding_box: &DomRectReadOnly, raw_value: &str, corner_points: impl IntoSequence<Point2d>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "boundingBox", bounding_box.as_ref());
        property::set_str(&this, "rawValue", raw_value);
        property::set(&this, "cornerPoints", &corner_points.to_value());
        this
    }

    /// The rectangle around the text, in pixels of the image.
    ///
    /// `required DOMRectReadOnly boundingBox`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn get_bounding_box(&self) -> DomRectReadOnly {
        property::get(self, "boundingBox")
    }

    /// Sets the rectangle around the text, in pixels of the image.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn set_bounding_box(&self, value: &DomRectReadOnly) -> &Self {
        property::set(self, "boundingBox", value.as_ref());
        self
    }

    /// The recognised text.
    ///
    /// `required DOMString rawValue`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "rawValue")]
    pub fn get_raw_value(&self) -> String {
        property::get(self, "rawValue")
    }

    /// Sets the recognised text.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "rawValue")]
    pub fn set_raw_value(&self, value: &str) -> &Self {
        property::set_str(self, "rawValue", value);
        self
    }

    /// The four corners of the text area, clockwise from the top left.
    ///
    /// `required sequence<Point2D> cornerPoints`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "cornerPoints")]
    pub fn get_corner_points(&self) -> Array<Point2d> {
        property::get(self, "cornerPoints")
    }

    /// Sets the four corners of the text area, clockwise from the top left.
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "cornerPoints")]
    pub fn set_corner_points(&self, value: impl IntoSequence<Point2d>) -> &Self {
        property::set(self, "cornerPoints", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "detect")]
    pub(crate) fn try_call_detect__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "BarcodeDetector")]
    pub(crate) fn new_BarcodeDetector__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "BarcodeDetector")]
    pub(crate) fn try_new_BarcodeDetector__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "FaceDetector")]
    pub(crate) fn new_FaceDetector__as_value() -> Js;
    #[wasm_bindgen(constructor, js_class = "FaceDetector")]
    pub(crate) fn new_FaceDetector__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "TextDetector")]
    pub(crate) fn new_TextDetector__as_value() -> Js;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "BarcodeDetector", js_name = "getSupportedFormats")]
    pub(crate) fn try_static_call_BarcodeDetector_getSupportedFormats__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "TextDetector", js_name = "availability")]
    pub(crate) fn try_static_call_TextDetector_availability__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "TextDetector", js_name = "create")]
    pub(crate) fn try_static_call_TextDetector_create__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "TextDetector", js_name = "create")]
    pub(crate) fn try_static_call_TextDetector_create__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
