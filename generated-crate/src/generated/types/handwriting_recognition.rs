//! Types: Understanding handwriting

web_dictionary! {
    /// `dictionary HandwritingModelConstraint`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingModelConstraint: [crate::Object];
    name = "HandwritingModelConstraint";
}

web_dictionary! {
    /// `dictionary HandwritingRecognizerQueryResult`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingRecognizerQueryResult: [crate::Object];
    name = "HandwritingRecognizerQueryResult";
}

web_dictionary! {
    /// `dictionary HandwritingHintsQueryResult`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingHintsQueryResult: [crate::Object];
    name = "HandwritingHintsQueryResult";
}

web_enumeration! {
    /// `enum HandwritingRecognitionType`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub enum HandwritingRecognitionType {
        Text = "text",
        PerCharacter = "per-character",
    }
}

web_enumeration! {
    /// `enum HandwritingInputType`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub enum HandwritingInputType {
        Mouse = "mouse",
        Stylus = "stylus",
        Touch = "touch",
    }
}

web_interface! {
    /// `interface HandwritingRecognizer`
    ///
    /// Features `handwriting-recognition` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct HandwritingRecognizer: [crate::Object];
    class = "HandwritingRecognizer";
}

web_dictionary! {
    /// `dictionary HandwritingHints`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingHints: [crate::Object];
    name = "HandwritingHints";
}

web_interface! {
    /// `interface HandwritingDrawing`
    ///
    /// Features `handwriting-recognition` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct HandwritingDrawing: [crate::Object];
    class = "HandwritingDrawing";
}

web_interface! {
    /// `interface HandwritingStroke`
    ///
    /// Features `handwriting-recognition` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct HandwritingStroke: [crate::Object];
    class = "HandwritingStroke";
}

web_dictionary! {
    /// `dictionary HandwritingPoint`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingPoint: [crate::Object];
    name = "HandwritingPoint";
}

web_dictionary! {
    /// `dictionary HandwritingPrediction`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingPrediction: [crate::Object];
    name = "HandwritingPrediction";
}

web_dictionary! {
    /// `dictionary HandwritingSegment`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingSegment: [crate::Object];
    name = "HandwritingSegment";
}

web_dictionary! {
    /// `dictionary HandwritingDrawingSegment`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingDrawingSegment: [crate::Object];
    name = "HandwritingDrawingSegment";
}
