//! Types: Understanding handwriting

web_dictionary! {
    /// `dictionary HandwritingModelConstraint`
    pub struct HandwritingModelConstraint: [crate::Object];
    name = "HandwritingModelConstraint";
}

web_dictionary! {
    /// `dictionary HandwritingRecognizerQueryResult`
    pub struct HandwritingRecognizerQueryResult: [crate::Object];
    name = "HandwritingRecognizerQueryResult";
}

web_dictionary! {
    /// `dictionary HandwritingHintsQueryResult`
    pub struct HandwritingHintsQueryResult: [crate::Object];
    name = "HandwritingHintsQueryResult";
}

web_enumeration! {
    /// `enum HandwritingRecognitionType`
    pub enum HandwritingRecognitionType {
        Text = "text",
        PerCharacter = "per-character",
    }
}

web_enumeration! {
    /// `enum HandwritingInputType`
    pub enum HandwritingInputType {
        Mouse = "mouse",
        Stylus = "stylus",
        Touch = "touch",
    }
}

web_interface! {
    /// `interface HandwritingRecognizer`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct HandwritingRecognizer: [crate::Object];
    class = "HandwritingRecognizer";
}

web_dictionary! {
    /// `dictionary HandwritingHints`
    pub struct HandwritingHints: [crate::Object];
    name = "HandwritingHints";
}

web_interface! {
    /// `interface HandwritingDrawing`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct HandwritingDrawing: [crate::Object];
    class = "HandwritingDrawing";
}

web_interface! {
    /// `interface HandwritingStroke`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct HandwritingStroke: [crate::Object];
    class = "HandwritingStroke";
}

web_dictionary! {
    /// `dictionary HandwritingPoint`
    pub struct HandwritingPoint: [crate::Object];
    name = "HandwritingPoint";
}

web_dictionary! {
    /// `dictionary HandwritingPrediction`
    pub struct HandwritingPrediction: [crate::Object];
    name = "HandwritingPrediction";
}

web_dictionary! {
    /// `dictionary HandwritingSegment`
    pub struct HandwritingSegment: [crate::Object];
    name = "HandwritingSegment";
}

web_dictionary! {
    /// `dictionary HandwritingDrawingSegment`
    pub struct HandwritingDrawingSegment: [crate::Object];
    name = "HandwritingDrawingSegment";
}
