//! Understanding handwriting
#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    HandwritingDrawing, HandwritingDrawingSegment, HandwritingHints, HandwritingHintsQueryResult, HandwritingInputType,
    HandwritingModelConstraint, HandwritingPoint, HandwritingPrediction, HandwritingRecognitionType,
    HandwritingRecognizer, HandwritingRecognizerQueryResult, HandwritingSegment, HandwritingStroke, Navigator,
};

#[cfg(feature = "experimental")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, method, js_name = "addPoint")]
    pub(crate) fn try_call_addPoint__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "addStroke")]
    pub(crate) fn try_call_addStroke__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "createHandwritingRecognizer")]
    pub(crate) fn call_createHandwritingRecognizer__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getPoints")]
    pub(crate) fn try_call_getPoints__as_value(this: &Js) -> Result<JsValue, Exception>;
    #[wasm_bindgen(method, js_name = "getPrediction")]
    pub(crate) fn call_getPrediction__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getStrokes")]
    pub(crate) fn try_call_getStrokes__as_value(this: &Js) -> Result<JsValue, Exception>;
    #[wasm_bindgen(method, js_name = "queryHandwritingRecognizer")]
    pub(crate) fn call_queryHandwritingRecognizer__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "removeStroke")]
    pub(crate) fn try_call_removeStroke__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "startDrawing")]
    pub(crate) fn try_call_startDrawing__as_value(this: &Js) -> Result<JsValue, Exception>;
    #[wasm_bindgen(catch, method, js_name = "startDrawing")]
    pub(crate) fn try_call_startDrawing__value__as_value(this: &Js, a0: &JsValue) -> Result<JsValue, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "HandwritingStroke")]
    pub(crate) fn try_new_HandwritingStroke__as_value() -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
impl HandwritingModelConstraint {
    #[cfg(feature = "experimental")]
    /// `dictionary HandwritingModelConstraint`
    pub fn new(languages: impl IntoSequence<String>) -> Self {
        let this = Object::new();
        property::set(&this, "languages", &languages.into_array());
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<DOMString> languages`
    #[doc(alias = "languages")]
    pub fn get_languages(&self) -> Array<String> {
        FromJs::from_js(property::get(self, "languages"))
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<DOMString> languages`
    #[doc(alias = "languages")]
    pub fn set_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "languages", &value.into_array());
        self
    }
}

#[cfg(feature = "experimental")]
impl HandwritingRecognizerQueryResult {
    #[cfg(feature = "experimental")]
    /// `dictionary HandwritingRecognizerQueryResult`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `boolean textAlternatives`
    #[doc(alias = "textAlternatives")]
    pub fn get_text_alternatives(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "textAlternatives"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean textAlternatives`
    #[doc(alias = "textAlternatives")]
    pub fn set_text_alternatives(&self, value: bool) -> &Self {
        property::set_bool(self, "textAlternatives", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `boolean textSegmentation`
    #[doc(alias = "textSegmentation")]
    pub fn get_text_segmentation(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "textSegmentation"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean textSegmentation`
    #[doc(alias = "textSegmentation")]
    pub fn set_text_segmentation(&self, value: bool) -> &Self {
        property::set_bool(self, "textSegmentation", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `HandwritingHintsQueryResult hints`
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<HandwritingHintsQueryResult> {
        FromJs::from_js(property::get(self, "hints"))
    }

    #[cfg(feature = "experimental")]
    /// `HandwritingHintsQueryResult hints`
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: &HandwritingHintsQueryResult) -> &Self {
        property::set(self, "hints", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for HandwritingRecognizerQueryResult {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl HandwritingHintsQueryResult {
    #[cfg(feature = "experimental")]
    /// `dictionary HandwritingHintsQueryResult`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<HandwritingRecognitionType> recognitionType`
    #[doc(alias = "recognitionType")]
    pub fn get_recognition_type(&self) -> Option<Array<HandwritingRecognitionType>> {
        FromJs::from_js(property::get(self, "recognitionType"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<HandwritingRecognitionType> recognitionType`
    #[doc(alias = "recognitionType")]
    pub fn set_recognition_type(&self, value: impl IntoSequence<HandwritingRecognitionType>) -> &Self {
        property::set(self, "recognitionType", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `sequence<HandwritingInputType> inputType`
    #[doc(alias = "inputType")]
    pub fn get_input_type(&self) -> Option<Array<HandwritingInputType>> {
        FromJs::from_js(property::get(self, "inputType"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<HandwritingInputType> inputType`
    #[doc(alias = "inputType")]
    pub fn set_input_type(&self, value: impl IntoSequence<HandwritingInputType>) -> &Self {
        property::set(self, "inputType", &value.into_array());
        self
    }

    #[cfg(feature = "experimental")]
    /// `boolean textContext`
    #[doc(alias = "textContext")]
    pub fn get_text_context(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "textContext"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean textContext`
    #[doc(alias = "textContext")]
    pub fn set_text_context(&self, value: bool) -> &Self {
        property::set_bool(self, "textContext", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `boolean alternatives`
    #[doc(alias = "alternatives")]
    pub fn get_alternatives(&self) -> Option<bool> {
        FromJs::from_js(property::get(self, "alternatives"))
    }

    #[cfg(feature = "experimental")]
    /// `boolean alternatives`
    #[doc(alias = "alternatives")]
    pub fn set_alternatives(&self, value: bool) -> &Self {
        property::set_bool(self, "alternatives", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for HandwritingHintsQueryResult {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl HandwritingRecognizer {
    #[cfg(feature = "experimental")]
    /// `HandwritingDrawing startDrawing(optional HandwritingHints hints = {})`
    #[doc(alias = "startDrawing")]
    #[inline]
    pub fn start_drawing(&self) -> Result<HandwritingDrawing, Exception> {
        Ok(FromJs::from_js(self.js().try_call_startDrawing__as_value()?))
    }

    #[cfg(feature = "experimental")]
    /// `HandwritingDrawing startDrawing(optional HandwritingHints hints = {})`
    #[doc(alias = "startDrawing")]
    #[inline]
    pub fn start_drawing_with_hints(&self, hints: &HandwritingHints) -> Result<HandwritingDrawing, Exception> {
        Ok(FromJs::from_js(self.js().try_call_startDrawing__value__as_value(hints)?))
    }

    #[cfg(feature = "experimental")]
    /// `undefined finish()`
    #[inline]
    pub fn finish(&self) -> Result<(), Exception> {
        self.js().try_call_finish()
    }
}

#[cfg(feature = "experimental")]
impl HandwritingHints {
    #[cfg(feature = "experimental")]
    /// `dictionary HandwritingHints`
    pub fn new() -> Self {
        FromJs::from_js(JsValue::from(Object::new()))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString recognitionType = "text"`
    #[doc(alias = "recognitionType")]
    pub fn get_recognition_type(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "recognitionType"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString recognitionType = "text"`
    #[doc(alias = "recognitionType")]
    pub fn set_recognition_type(&self, value: &str) -> &Self {
        property::set_str(self, "recognitionType", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString inputType = "mouse"`
    #[doc(alias = "inputType")]
    pub fn get_input_type(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "inputType"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString inputType = "mouse"`
    #[doc(alias = "inputType")]
    pub fn set_input_type(&self, value: &str) -> &Self {
        property::set_str(self, "inputType", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMString textContext`
    #[doc(alias = "textContext")]
    pub fn get_text_context(&self) -> Option<String> {
        FromJs::from_js(property::get(self, "textContext"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMString textContext`
    #[doc(alias = "textContext")]
    pub fn set_text_context(&self, value: &str) -> &Self {
        property::set_str(self, "textContext", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long alternatives = 3`
    #[doc(alias = "alternatives")]
    pub fn get_alternatives(&self) -> Option<u32> {
        FromJs::from_js(property::get(self, "alternatives"))
    }

    #[cfg(feature = "experimental")]
    /// `unsigned long alternatives = 3`
    #[doc(alias = "alternatives")]
    pub fn set_alternatives(&self, value: u32) -> &Self {
        property::set_f64(self, "alternatives", f64::from(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for HandwritingHints {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl HandwritingDrawing {
    #[cfg(feature = "experimental")]
    /// `undefined addStroke(HandwritingStroke stroke)`
    #[doc(alias = "addStroke")]
    #[inline]
    pub fn add_stroke(&self, stroke: &HandwritingStroke) -> Result<(), Exception> {
        self.js().try_call_addStroke__value(stroke)
    }

    #[cfg(feature = "experimental")]
    /// `undefined removeStroke(HandwritingStroke stroke)`
    #[doc(alias = "removeStroke")]
    #[inline]
    pub fn remove_stroke(&self, stroke: &HandwritingStroke) -> Result<(), Exception> {
        self.js().try_call_removeStroke__value(stroke)
    }

    #[cfg(feature = "experimental")]
    /// `undefined clear()`
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        self.js().try_call_clear()
    }

    #[cfg(feature = "experimental")]
    /// `sequence<HandwritingStroke> getStrokes()`
    #[doc(alias = "getStrokes")]
    #[inline]
    pub fn get_strokes(&self) -> Result<Array<HandwritingStroke>, Exception> {
        Ok(FromJs::from_js(self.js().try_call_getStrokes__as_value()?))
    }

    #[cfg(feature = "experimental")]
    /// `Promise<sequence<HandwritingPrediction>> getPrediction()`
    #[doc(alias = "getPrediction")]
    #[inline]
    pub fn get_prediction(&self) -> Promise<Array<HandwritingPrediction>> {
        FromJs::from_js(self.js().call_getPrediction__as_value())
    }
}

#[cfg(feature = "experimental")]
impl HandwritingStroke {
    #[cfg(feature = "experimental")]
    /// `constructor()`
    #[inline]
    pub fn new() -> Result<HandwritingStroke, Exception> {
        Ok(FromJs::from_js(JsValue::from(Js::try_new_HandwritingStroke__as_value()?)))
    }

    #[cfg(feature = "experimental")]
    /// `undefined addPoint(HandwritingPoint point)`
    #[doc(alias = "addPoint")]
    #[inline]
    pub fn add_point(&self, point: &HandwritingPoint) -> Result<(), Exception> {
        self.js().try_call_addPoint__value(point)
    }

    #[cfg(feature = "experimental")]
    /// `sequence<HandwritingPoint> getPoints()`
    #[doc(alias = "getPoints")]
    #[inline]
    pub fn get_points(&self) -> Result<Array<HandwritingPoint>, Exception> {
        Ok(FromJs::from_js(self.js().try_call_getPoints__as_value()?))
    }

    #[cfg(feature = "experimental")]
    /// `undefined clear()`
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        self.js().try_call_clear()
    }
}

#[cfg(feature = "experimental")]
impl HandwritingPoint {
    #[cfg(feature = "experimental")]
    /// `dictionary HandwritingPoint`
    pub fn new(x: f64, y: f64) -> Self {
        let this = Object::new();
        property::set_f64(&this, "x", x);
        property::set_f64(&this, "y", y);
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required double x`
    #[doc(alias = "x")]
    pub fn get_x(&self) -> f64 {
        FromJs::from_js(property::get(self, "x"))
    }

    #[cfg(feature = "experimental")]
    /// `required double x`
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `required double y`
    #[doc(alias = "y")]
    pub fn get_y(&self) -> f64 {
        FromJs::from_js(property::get(self, "y"))
    }

    #[cfg(feature = "experimental")]
    /// `required double y`
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `DOMHighResTimeStamp t`
    #[doc(alias = "t")]
    pub fn get_t(&self) -> Option<f64> {
        FromJs::from_js(property::get(self, "t"))
    }

    #[cfg(feature = "experimental")]
    /// `DOMHighResTimeStamp t`
    #[doc(alias = "t")]
    pub fn set_t(&self, value: f64) -> &Self {
        property::set_f64(self, "t", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl HandwritingPrediction {
    #[cfg(feature = "experimental")]
    /// `dictionary HandwritingPrediction`
    pub fn new(text: &str) -> Self {
        let this = Object::new();
        property::set_str(&this, "text", text);
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString text`
    #[doc(alias = "text")]
    pub fn get_text(&self) -> String {
        FromJs::from_js(property::get(self, "text"))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString text`
    #[doc(alias = "text")]
    pub fn set_text(&self, value: &str) -> &Self {
        property::set_str(self, "text", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `sequence<HandwritingSegment> segmentationResult`
    #[doc(alias = "segmentationResult")]
    pub fn get_segmentation_result(&self) -> Option<Array<HandwritingSegment>> {
        FromJs::from_js(property::get(self, "segmentationResult"))
    }

    #[cfg(feature = "experimental")]
    /// `sequence<HandwritingSegment> segmentationResult`
    #[doc(alias = "segmentationResult")]
    pub fn set_segmentation_result(&self, value: impl IntoSequence<HandwritingSegment>) -> &Self {
        property::set(self, "segmentationResult", &value.into_array());
        self
    }
}

#[cfg(feature = "experimental")]
impl HandwritingSegment {
    #[cfg(feature = "experimental")]
    /// `dictionary HandwritingSegment`
    pub fn new(
        grapheme: &str,
        begin_index: u32,
        end_index: u32,
        drawing_segments: impl IntoSequence<HandwritingDrawingSegment>,
    ) -> Self {
        let this = Object::new();
        property::set_str(&this, "grapheme", grapheme);
        property::set_f64(&this, "beginIndex", f64::from(begin_index));
        property::set_f64(&this, "endIndex", f64::from(end_index));
        property::set(&this, "drawingSegments", &drawing_segments.into_array());
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString grapheme`
    #[doc(alias = "grapheme")]
    pub fn get_grapheme(&self) -> String {
        FromJs::from_js(property::get(self, "grapheme"))
    }

    #[cfg(feature = "experimental")]
    /// `required DOMString grapheme`
    #[doc(alias = "grapheme")]
    pub fn set_grapheme(&self, value: &str) -> &Self {
        property::set_str(self, "grapheme", value);
        self
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long beginIndex`
    #[doc(alias = "beginIndex")]
    pub fn get_begin_index(&self) -> u32 {
        FromJs::from_js(property::get(self, "beginIndex"))
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long beginIndex`
    #[doc(alias = "beginIndex")]
    pub fn set_begin_index(&self, value: u32) -> &Self {
        property::set_f64(self, "beginIndex", f64::from(value));
        self
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long endIndex`
    #[doc(alias = "endIndex")]
    pub fn get_end_index(&self) -> u32 {
        FromJs::from_js(property::get(self, "endIndex"))
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long endIndex`
    #[doc(alias = "endIndex")]
    pub fn set_end_index(&self, value: u32) -> &Self {
        property::set_f64(self, "endIndex", f64::from(value));
        self
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<HandwritingDrawingSegment> drawingSegments`
    #[doc(alias = "drawingSegments")]
    pub fn get_drawing_segments(&self) -> Array<HandwritingDrawingSegment> {
        FromJs::from_js(property::get(self, "drawingSegments"))
    }

    #[cfg(feature = "experimental")]
    /// `required sequence<HandwritingDrawingSegment> drawingSegments`
    #[doc(alias = "drawingSegments")]
    pub fn set_drawing_segments(&self, value: impl IntoSequence<HandwritingDrawingSegment>) -> &Self {
        property::set(self, "drawingSegments", &value.into_array());
        self
    }
}

#[cfg(feature = "experimental")]
impl HandwritingDrawingSegment {
    #[cfg(feature = "experimental")]
    /// `dictionary HandwritingDrawingSegment`
    pub fn new(stroke_index: u32, begin_point_index: u32, end_point_index: u32) -> Self {
        let this = Object::new();
        property::set_f64(&this, "strokeIndex", f64::from(stroke_index));
        property::set_f64(&this, "beginPointIndex", f64::from(begin_point_index));
        property::set_f64(&this, "endPointIndex", f64::from(end_point_index));
        FromJs::from_js(JsValue::from(this))
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long strokeIndex`
    #[doc(alias = "strokeIndex")]
    pub fn get_stroke_index(&self) -> u32 {
        FromJs::from_js(property::get(self, "strokeIndex"))
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long strokeIndex`
    #[doc(alias = "strokeIndex")]
    pub fn set_stroke_index(&self, value: u32) -> &Self {
        property::set_f64(self, "strokeIndex", f64::from(value));
        self
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long beginPointIndex`
    #[doc(alias = "beginPointIndex")]
    pub fn get_begin_point_index(&self) -> u32 {
        FromJs::from_js(property::get(self, "beginPointIndex"))
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long beginPointIndex`
    #[doc(alias = "beginPointIndex")]
    pub fn set_begin_point_index(&self, value: u32) -> &Self {
        property::set_f64(self, "beginPointIndex", f64::from(value));
        self
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long endPointIndex`
    #[doc(alias = "endPointIndex")]
    pub fn get_end_point_index(&self) -> u32 {
        FromJs::from_js(property::get(self, "endPointIndex"))
    }

    #[cfg(feature = "experimental")]
    /// `required unsigned long endPointIndex`
    #[doc(alias = "endPointIndex")]
    pub fn set_end_point_index(&self, value: u32) -> &Self {
        property::set_f64(self, "endPointIndex", f64::from(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    #[cfg(feature = "experimental")]
    /// `Promise<HandwritingRecognizerQueryResult?> queryHandwritingRecognizer(HandwritingModelConstraint constraint)`
    ///
    /// In secure contexts only.
    #[doc(alias = "queryHandwritingRecognizer")]
    #[inline]
    pub fn query_handwriting_recognizer(
        &self,
        constraint: &HandwritingModelConstraint,
    ) -> Promise<Option<HandwritingRecognizerQueryResult>> {
        FromJs::from_js(self.js().call_queryHandwritingRecognizer__value__as_value(constraint))
    }

    #[cfg(feature = "experimental")]
    /// `Promise<HandwritingRecognizer> createHandwritingRecognizer(HandwritingModelConstraint constraint)`
    ///
    /// In secure contexts only.
    #[doc(alias = "createHandwritingRecognizer")]
    #[inline]
    pub fn create_handwriting_recognizer(
        &self,
        constraint: &HandwritingModelConstraint,
    ) -> Promise<HandwritingRecognizer> {
        FromJs::from_js(self.js().call_createHandwritingRecognizer__value__as_value(constraint))
    }
}
