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
    /// Makes a new `FaceDetectorOptions`.
    ///
    /// `dictionary FaceDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short maxDetectedFaces`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "maxDetectedFaces")]
    pub fn get_max_detected_faces(&self) -> Option<u16> {
        property::get(self, "maxDetectedFaces")
    }

    /// `unsigned short maxDetectedFaces`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "maxDetectedFaces")]
    pub fn set_max_detected_faces(&self, value: u16) -> &Self {
        property::set_f64(self, "maxDetectedFaces", value as f64);
        self
    }

    /// `boolean fastMode`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "fastMode")]
    pub fn get_fast_mode(&self) -> Option<bool> {
        property::get(self, "fastMode")
    }

    /// `boolean fastMode`
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
    /// Makes a new `DetectedFace`.
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

    /// `required DOMRectReadOnly boundingBox`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn get_bounding_box(&self) -> DomRectReadOnly {
        property::get(self, "boundingBox")
    }

    /// `required DOMRectReadOnly boundingBox`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn set_bounding_box(&self, value: &DomRectReadOnly) -> &Self {
        property::set(self, "boundingBox", value.as_ref());
        self
    }

    /// `required sequence<Landmark>? landmarks`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "landmarks")]
    pub fn get_landmarks(&self) -> Option<Array<Landmark>> {
        property::get(self, "landmarks")
    }

    /// `required sequence<Landmark>? landmarks`
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
    /// Makes a new `Landmark`.
    ///
    /// `dictionary Landmark`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new(locations: impl IntoSequence<Point2d>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "locations", &locations.to_value());
        this
    }

    /// `required sequence<Point2D> locations`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "locations")]
    pub fn get_locations(&self) -> Array<Point2d> {
        property::get(self, "locations")
    }

    /// `required sequence<Point2D> locations`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "locations")]
    pub fn set_locations(&self, value: impl IntoSequence<Point2d>) -> &Self {
        property::set(self, "locations", &value.to_value());
        self
    }

    /// `LandmarkType type`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<LandmarkType> {
        property::get(self, "type")
    }

    /// `LandmarkType type`
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

    /// `static Promise<sequence<BarcodeFormat>> getSupportedFormats()`
    ///
    /// Features `shape-detection` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BarcodeDetector/getSupportedFormats_static) · [Specification](https://wicg.github.io/shape-detection-api/#dom-barcodedetector-getsupportedformats)
    #[doc(alias = "getSupportedFormats")]
    #[inline]
    pub fn get_supported_formats() -> Promise<Array<BarcodeFormat>> {
        Promise::of_call(Js::try_static_call_BarcodeDetector_getSupportedFormats__as_value())
    }

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
    /// Makes a new `BarcodeDetectorOptions`.
    ///
    /// `dictionary BarcodeDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<BarcodeFormat> formats`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "formats")]
    pub fn get_formats(&self) -> Option<Array<BarcodeFormat>> {
        property::get(self, "formats")
    }

    /// `sequence<BarcodeFormat> formats`
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
    /// Makes a new `DetectedBarcode`.
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

    /// `required DOMRectReadOnly boundingBox`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn get_bounding_box(&self) -> DomRectReadOnly {
        property::get(self, "boundingBox")
    }

    /// `required DOMRectReadOnly boundingBox`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn set_bounding_box(&self, value: &DomRectReadOnly) -> &Self {
        property::set(self, "boundingBox", value.as_ref());
        self
    }

    /// `required DOMString rawValue`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "rawValue")]
    pub fn get_raw_value(&self) -> String {
        property::get(self, "rawValue")
    }

    /// `required DOMString rawValue`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "rawValue")]
    pub fn set_raw_value(&self, value: &str) -> &Self {
        property::set_str(self, "rawValue", value);
        self
    }

    /// `required BarcodeFormat format`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "format")]
    pub fn get_format(&self) -> BarcodeFormat {
        property::get(self, "format")
    }

    /// `required BarcodeFormat format`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "format")]
    pub fn set_format(&self, value: BarcodeFormat) -> &Self {
        property::set_str(self, "format", value.as_str());
        self
    }

    /// `required sequence<Point2D> cornerPoints`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "cornerPoints")]
    pub fn get_corner_points(&self) -> Array<Point2d> {
        property::get(self, "cornerPoints")
    }

    /// `required sequence<Point2D> cornerPoints`
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
    /// Makes a new `TextDetectorOptions`.
    ///
    /// `dictionary TextDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new(languages: impl IntoSequence<String>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "languages", &languages.to_value());
        this
    }

    /// `required sequence<DOMString> languages`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "languages")]
    pub fn get_languages(&self) -> Array<String> {
        property::get(self, "languages")
    }

    /// `required sequence<DOMString> languages`
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
    /// Makes a new `TextDetectorCreateOptions`.
    ///
    /// `dictionary TextDetectorCreateOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `AbortSignal signal`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }

    /// `sequence<DOMString> languages`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "languages")]
    pub fn get_languages(&self) -> Option<Array<String>> {
        property::get(self, "languages")
    }

    /// `sequence<DOMString> languages`
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

    /// `static Promise<Availability> availability(TextDetectorOptions options)`
    ///
    /// Features `shape-detection` and `experimental`.
    #[inline]
    pub fn availability(options: &TextDetectorOptions) -> Promise<Availability> {
        Promise::of_call(Js::try_static_call_TextDetector_availability__value__as_value(options.as_ref()))
    }

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
    /// Makes a new `DetectedText`.
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

    /// `required DOMRectReadOnly boundingBox`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn get_bounding_box(&self) -> DomRectReadOnly {
        property::get(self, "boundingBox")
    }

    /// `required DOMRectReadOnly boundingBox`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "boundingBox")]
    pub fn set_bounding_box(&self, value: &DomRectReadOnly) -> &Self {
        property::set(self, "boundingBox", value.as_ref());
        self
    }

    /// `required DOMString rawValue`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "rawValue")]
    pub fn get_raw_value(&self) -> String {
        property::get(self, "rawValue")
    }

    /// `required DOMString rawValue`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "rawValue")]
    pub fn set_raw_value(&self, value: &str) -> &Self {
        property::set_str(self, "rawValue", value);
        self
    }

    /// `required sequence<Point2D> cornerPoints`
    ///
    /// Features `shape-detection` and `experimental`.
    #[doc(alias = "cornerPoints")]
    pub fn get_corner_points(&self) -> Array<Point2d> {
        property::get(self, "cornerPoints")
    }

    /// `required sequence<Point2D> cornerPoints`
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
