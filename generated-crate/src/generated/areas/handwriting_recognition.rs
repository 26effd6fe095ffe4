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
impl HandwritingModelConstraint {
    /// The requirements for a handwriting recognizer.
    ///
    /// `dictionary HandwritingModelConstraint`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub fn new(languages: impl IntoSequence<String>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "languages", &languages.to_value());
        this
    }

    /// The languages to recognise, as BCP 47 tags.
    ///
    /// `required sequence<DOMString> languages`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "languages")]
    pub fn get_languages(&self) -> Array<String> {
        property::get(self, "languages")
    }

    /// Sets the languages to recognise, as BCP 47 tags.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "languages")]
    pub fn set_languages(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "languages", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl HandwritingRecognizerQueryResult {
    /// The features that a handwriting recognizer supports.
    ///
    /// `dictionary HandwritingRecognizerQueryResult`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the recognizer can return more than one possible text.
    ///
    /// `boolean textAlternatives`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "textAlternatives")]
    pub fn get_text_alternatives(&self) -> Option<bool> {
        property::get(self, "textAlternatives")
    }

    /// Sets whether the recognizer can return more than one possible text.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "textAlternatives")]
    pub fn set_text_alternatives(&self, value: bool) -> &Self {
        property::set_bool(self, "textAlternatives", value);
        self
    }

    /// Whether the recognizer can tell which strokes form which character.
    ///
    /// `boolean textSegmentation`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "textSegmentation")]
    pub fn get_text_segmentation(&self) -> Option<bool> {
        property::get(self, "textSegmentation")
    }

    /// Sets whether the recognizer can tell which strokes form which character.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "textSegmentation")]
    pub fn set_text_segmentation(&self, value: bool) -> &Self {
        property::set_bool(self, "textSegmentation", value);
        self
    }

    /// The hints that the recognizer takes into account.
    ///
    /// `HandwritingHintsQueryResult hints`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "hints")]
    pub fn get_hints(&self) -> Option<HandwritingHintsQueryResult> {
        property::get(self, "hints")
    }

    /// Sets the hints that the recognizer takes into account.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "hints")]
    pub fn set_hints(&self, value: &HandwritingHintsQueryResult) -> &Self {
        property::set(self, "hints", value.as_ref());
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
    /// The hints that a handwriting recognizer supports.
    ///
    /// `dictionary HandwritingHintsQueryResult`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The supported kinds of text.
    ///
    /// `sequence<HandwritingRecognitionType> recognitionType`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "recognitionType")]
    pub fn get_recognition_type(&self) -> Option<Array<HandwritingRecognitionType>> {
        property::get(self, "recognitionType")
    }

    /// Sets the supported kinds of text.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "recognitionType")]
    pub fn set_recognition_type(&self, value: impl IntoSequence<HandwritingRecognitionType>) -> &Self {
        property::set(self, "recognitionType", &value.to_value());
        self
    }

    /// The supported kinds of input.
    ///
    /// `sequence<HandwritingInputType> inputType`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "inputType")]
    pub fn get_input_type(&self) -> Option<Array<HandwritingInputType>> {
        property::get(self, "inputType")
    }

    /// Sets the supported kinds of input.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "inputType")]
    pub fn set_input_type(&self, value: impl IntoSequence<HandwritingInputType>) -> &Self {
        property::set(self, "inputType", &value.to_value());
        self
    }

    /// Whether text that precedes the handwriting is taken into account.
    ///
    /// `boolean textContext`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "textContext")]
    pub fn get_text_context(&self) -> Option<bool> {
        property::get(self, "textContext")
    }

    /// Sets whether text that precedes the handwriting is taken into account.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "textContext")]
    pub fn set_text_context(&self, value: bool) -> &Self {
        property::set_bool(self, "textContext", value);
        self
    }

    /// Whether the number of alternatives can be set.
    ///
    /// `boolean alternatives`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "alternatives")]
    pub fn get_alternatives(&self) -> Option<bool> {
        property::get(self, "alternatives")
    }

    /// Sets whether the number of alternatives can be set.
    ///
    /// Features `handwriting-recognition` and `experimental`.
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
    /// Starts a new empty drawing.
    ///
    /// `HandwritingDrawing startDrawing(optional HandwritingHints hints = {})`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "startDrawing")]
    #[inline]
    pub fn start_drawing(&self) -> Result<HandwritingDrawing, Exception> {
        Js::try_call_startDrawing__as_value(js(self)).map(Js::read)
    }

    /// As `start_drawing`, with `hints`.
    ///
    /// `HandwritingDrawing startDrawing(optional HandwritingHints hints = {})`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "startDrawing")]
    #[inline]
    pub fn start_drawing_with_hints(&self, hints: &HandwritingHints) -> Result<HandwritingDrawing, Exception> {
        Js::try_call_startDrawing__value__as_value(js(self), hints.as_ref()).map(Js::read)
    }

    /// Frees the recognizer, which cannot be used afterwards.
    ///
    /// `undefined finish()`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn finish(&self) -> Result<(), Exception> {
        Js::try_call_finish(js(self))
    }
}

#[cfg(feature = "experimental")]
impl HandwritingHints {
    /// Hints that help the recognizer to get better results.
    ///
    /// `dictionary HandwritingHints`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The kind of text to expect.
    ///
    /// `DOMString recognitionType = "text"`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "recognitionType")]
    pub fn get_recognition_type(&self) -> Option<String> {
        property::get(self, "recognitionType")
    }

    /// Sets the kind of text to expect.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "recognitionType")]
    pub fn set_recognition_type(&self, value: &str) -> &Self {
        property::set_str(self, "recognitionType", value);
        self
    }

    /// The device with which the strokes are drawn.
    ///
    /// `DOMString inputType = "mouse"`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "inputType")]
    pub fn get_input_type(&self) -> Option<String> {
        property::get(self, "inputType")
    }

    /// Sets the device with which the strokes are drawn.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "inputType")]
    pub fn set_input_type(&self, value: &str) -> &Self {
        property::set_str(self, "inputType", value);
        self
    }

    /// The text that comes before the handwriting.
    ///
    /// `DOMString textContext`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "textContext")]
    pub fn get_text_context(&self) -> Option<String> {
        property::get(self, "textContext")
    }

    /// Sets the text that comes before the handwriting.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "textContext")]
    pub fn set_text_context(&self, value: &str) -> &Self {
        property::set_str(self, "textContext", value);
        self
    }

    /// The largest number of alternative texts to return.
    ///
    /// `unsigned long alternatives = 3`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "alternatives")]
    pub fn get_alternatives(&self) -> Option<u32> {
        property::get(self, "alternatives")
    }

    /// Sets the largest number of alternative texts to return.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "alternatives")]
    pub fn set_alternatives(&self, value: u32) -> &Self {
        property::set_f64(self, "alternatives", value as f64);
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
    /// Adds a stroke to the drawing.
    ///
    /// `undefined addStroke(HandwritingStroke stroke)`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "addStroke")]
    #[inline]
    pub fn add_stroke(&self, stroke: &HandwritingStroke) -> Result<(), Exception> {
        Js::try_call_addStroke__value(js(self), stroke.as_ref())
    }

    /// Removes a stroke from the drawing.
    ///
    /// `undefined removeStroke(HandwritingStroke stroke)`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "removeStroke")]
    #[inline]
    pub fn remove_stroke(&self, stroke: &HandwritingStroke) -> Result<(), Exception> {
        Js::try_call_removeStroke__value(js(self), stroke.as_ref())
    }

    /// Removes all strokes.
    ///
    /// `undefined clear()`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }

    /// Returns the strokes in the order in which they were added.
    ///
    /// `sequence<HandwritingStroke> getStrokes()`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getStrokes")]
    #[inline]
    pub fn get_strokes(&self) -> Result<Array<HandwritingStroke>, Exception> {
        Js::try_call_getStrokes__as_value(js(self)).map(Js::read)
    }

    /// Recognises the drawing and resolves to possible texts, the most likely first.
    ///
    /// `Promise<sequence<HandwritingPrediction>> getPrediction()`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "getPrediction")]
    #[inline]
    pub fn get_prediction(&self) -> Promise<Array<HandwritingPrediction>> {
        Promise::of_call(Js::try_call_getPrediction__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl HandwritingStroke {
    /// Makes a new `HandwritingStroke`.
    ///
    /// `constructor()`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<HandwritingStroke, Exception> {
        Js::try_new_HandwritingStroke__as_value().map(Js::cast)
    }

    /// Adds a point at the end of the stroke.
    ///
    /// `undefined addPoint(HandwritingPoint point)`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "addPoint")]
    #[inline]
    pub fn add_point(&self, point: &HandwritingPoint) -> Result<(), Exception> {
        Js::try_call_addPoint__value(js(self), point.as_ref())
    }

    /// Returns the points of the stroke.
    ///
    /// `sequence<HandwritingPoint> getPoints()`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getPoints")]
    #[inline]
    pub fn get_points(&self) -> Result<Array<HandwritingPoint>, Exception> {
        Js::try_call_getPoints__as_value(js(self)).map(Js::read)
    }

    /// Removes all points.
    ///
    /// `undefined clear()`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }
}

#[cfg(feature = "experimental")]
impl HandwritingPoint {
    /// One point of a stroke.
    ///
    /// `dictionary HandwritingPoint`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub fn new(x: f64, y: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "x", x);
        property::set_f64(&this, "y", y);
        this
    }

    /// The horizontal position.
    ///
    /// `required double x`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> f64 {
        property::get(self, "x")
    }

    /// Sets the horizontal position.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// The vertical position.
    ///
    /// `required double y`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> f64 {
        property::get(self, "y")
    }

    /// Sets the vertical position.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }

    /// The time in milliseconds since the start of the drawing; it may be left out.
    ///
    /// `DOMHighResTimeStamp t`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "t")]
    pub fn get_t(&self) -> Option<f64> {
        property::get(self, "t")
    }

    /// Sets the time in milliseconds since the start of the drawing; it may be left out.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "t")]
    pub fn set_t(&self, value: f64) -> &Self {
        property::set_f64(self, "t", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl HandwritingPrediction {
    /// One possible text for a drawing.
    ///
    /// `dictionary HandwritingPrediction`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub fn new(text: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "text", text);
        this
    }

    /// The recognised text.
    ///
    /// `required DOMString text`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "text")]
    pub fn get_text(&self) -> String {
        property::get(self, "text")
    }

    /// Sets the recognised text.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "text")]
    pub fn set_text(&self, value: &str) -> &Self {
        property::set_str(self, "text", value);
        self
    }

    /// For each character the strokes that form it, if the recognizer supports this.
    ///
    /// `sequence<HandwritingSegment> segmentationResult`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "segmentationResult")]
    pub fn get_segmentation_result(&self) -> Option<Array<HandwritingSegment>> {
        property::get(self, "segmentationResult")
    }

    /// Sets for each character the strokes that form it, if the recognizer supports this.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "segmentationResult")]
    pub fn set_segmentation_result(&self, value: impl IntoSequence<HandwritingSegment>) -> &Self {
        property::set(self, "segmentationResult", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl HandwritingSegment {
    /// The link between a character of the text and the strokes that form it.
    ///
    /// `dictionary HandwritingSegment`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub fn new(
        grapheme: &str,
        begin_index: u32,
        end_index: u32,
        drawing_segments: impl IntoSequence<HandwritingDrawingSegment>,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "grapheme", grapheme);
        property::set_f64(&this, "beginIndex", begin_index as f64);
        property::set_f64(&this, "endIndex", end_index as f64);
        property::set(&this, "drawingSegments", &drawing_segments.to_value());
        this
    }

    /// The character as the user sees it.
    ///
    /// `required DOMString grapheme`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "grapheme")]
    pub fn get_grapheme(&self) -> String {
        property::get(self, "grapheme")
    }

    /// Sets the character as the user sees it.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "grapheme")]
    pub fn set_grapheme(&self, value: &str) -> &Self {
        property::set_str(self, "grapheme", value);
        self
    }

    /// The position in the text where the character starts.
    ///
    /// `required unsigned long beginIndex`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "beginIndex")]
    pub fn get_begin_index(&self) -> u32 {
        property::get(self, "beginIndex")
    }

    /// Sets the position in the text where the character starts.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "beginIndex")]
    pub fn set_begin_index(&self, value: u32) -> &Self {
        property::set_f64(self, "beginIndex", value as f64);
        self
    }

    /// The position in the text after the character.
    ///
    /// `required unsigned long endIndex`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "endIndex")]
    pub fn get_end_index(&self) -> u32 {
        property::get(self, "endIndex")
    }

    /// Sets the position in the text after the character.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "endIndex")]
    pub fn set_end_index(&self, value: u32) -> &Self {
        property::set_f64(self, "endIndex", value as f64);
        self
    }

    /// The parts of strokes that form the character.
    ///
    /// `required sequence<HandwritingDrawingSegment> drawingSegments`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "drawingSegments")]
    pub fn get_drawing_segments(&self) -> Array<HandwritingDrawingSegment> {
        property::get(self, "drawingSegments")
    }

    /// Sets the parts of strokes that form the character.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "drawingSegments")]
    pub fn set_drawing_segments(&self, value: impl IntoSequence<HandwritingDrawingSegment>) -> &Self {
        property::set(self, "drawingSegments", &value.to_value());
        self
    }
}

#[cfg(feature = "experimental")]
impl HandwritingDrawingSegment {
    /// A part of a stroke that belongs to one character.
    ///
    /// `dictionary HandwritingDrawingSegment`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub fn new(stroke_index: u32, begin_point_index: u32, end_point_index: u32) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "strokeIndex", stroke_index as f64);
        property::set_f64(&this, "beginPointIndex", begin_point_index as f64);
        property::set_f64(&this, "endPointIndex", end_point_index as f64);
        this
    }

    /// The index of the stroke in the drawing.
    ///
    /// `required unsigned long strokeIndex`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "strokeIndex")]
    pub fn get_stroke_index(&self) -> u32 {
        property::get(self, "strokeIndex")
    }

    /// Sets the index of the stroke in the drawing.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "strokeIndex")]
    pub fn set_stroke_index(&self, value: u32) -> &Self {
        property::set_f64(self, "strokeIndex", value as f64);
        self
    }

    /// The index of the first point of the part.
    ///
    /// `required unsigned long beginPointIndex`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "beginPointIndex")]
    pub fn get_begin_point_index(&self) -> u32 {
        property::get(self, "beginPointIndex")
    }

    /// Sets the index of the first point of the part.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "beginPointIndex")]
    pub fn set_begin_point_index(&self, value: u32) -> &Self {
        property::set_f64(self, "beginPointIndex", value as f64);
        self
    }

    /// The index of the point where the part ends.
    ///
    /// `required unsigned long endPointIndex`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "endPointIndex")]
    pub fn get_end_point_index(&self) -> u32 {
        property::get(self, "endPointIndex")
    }

    /// Sets the index of the point where the part ends.
    ///
    /// Features `handwriting-recognition` and `experimental`.
    #[doc(alias = "endPointIndex")]
    pub fn set_end_point_index(&self, value: u32) -> &Self {
        property::set_f64(self, "endPointIndex", value as f64);
        self
    }
}

#[cfg(feature = "experimental")]
impl Navigator {
    /// Resolves to the features of a fitting recognizer, or null if there is none.
    ///
    /// `Promise<HandwritingRecognizerQueryResult?> queryHandwritingRecognizer(HandwritingModelConstraint constraint)`
    ///
    /// Features `handwriting-recognition` and `experimental`. In secure contexts only.
    #[doc(alias = "queryHandwritingRecognizer")]
    #[inline]
    pub fn query_handwriting_recognizer(
        &self,
        constraint: &HandwritingModelConstraint,
    ) -> Promise<Option<HandwritingRecognizerQueryResult>> {
        Promise::of_call(Js::try_call_queryHandwritingRecognizer__value__as_value(js(self), constraint.as_ref()))
    }

    /// Resolves to a new handwriting recognizer for the given languages.
    ///
    /// `Promise<HandwritingRecognizer> createHandwritingRecognizer(HandwritingModelConstraint constraint)`
    ///
    /// Features `handwriting-recognition` and `experimental`. In secure contexts only.
    #[doc(alias = "createHandwritingRecognizer")]
    #[inline]
    pub fn create_handwriting_recognizer(
        &self,
        constraint: &HandwritingModelConstraint,
    ) -> Promise<HandwritingRecognizer> {
        Promise::of_call(Js::try_call_createHandwritingRecognizer__value__as_value(js(self), constraint.as_ref()))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "addPoint")]
    pub(crate) fn try_call_addPoint__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "addStroke")]
    pub(crate) fn try_call_addStroke__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "createHandwritingRecognizer")]
    pub(crate) fn try_call_createHandwritingRecognizer__value__as_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPoints")]
    pub(crate) fn try_call_getPoints__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getPrediction")]
    pub(crate) fn try_call_getPrediction__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getStrokes")]
    pub(crate) fn try_call_getStrokes__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "queryHandwritingRecognizer")]
    pub(crate) fn try_call_queryHandwritingRecognizer__value__as_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeStroke")]
    pub(crate) fn try_call_removeStroke__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "startDrawing")]
    pub(crate) fn try_call_startDrawing__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "startDrawing")]
    pub(crate) fn try_call_startDrawing__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "HandwritingStroke")]
    pub(crate) fn try_new_HandwritingStroke__as_value() -> Result<Js, Exception>;
}
