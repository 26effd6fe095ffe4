//! Types: Understanding handwriting

dictionary! {
    /// `dictionary HandwritingModelConstraint`
    pub struct HandwritingModelConstraint: [crate::Object];
    name = "HandwritingModelConstraint";
}

dictionary! {
    /// `dictionary HandwritingRecognizerQueryResult`
    pub struct HandwritingRecognizerQueryResult: [crate::Object];
    name = "HandwritingRecognizerQueryResult";
}

dictionary! {
    /// `dictionary HandwritingHintsQueryResult`
    pub struct HandwritingHintsQueryResult: [crate::Object];
    name = "HandwritingHintsQueryResult";
}

enumeration! {
    /// `enum HandwritingRecognitionType`
    pub enum HandwritingRecognitionType {
        Text = "text",
        PerCharacter = "per-character",
    }
}

enumeration! {
    /// `enum HandwritingInputType`
    pub enum HandwritingInputType {
        Mouse = "mouse",
        Stylus = "stylus",
        Touch = "touch",
    }
}

interface! {
    /// `interface HandwritingRecognizer`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct HandwritingRecognizer: [crate::Object];
    class = "HandwritingRecognizer";
}

dictionary! {
    /// `dictionary HandwritingHints`
    pub struct HandwritingHints: [crate::Object];
    name = "HandwritingHints";
}

interface! {
    /// `interface HandwritingDrawing`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct HandwritingDrawing: [crate::Object];
    class = "HandwritingDrawing";
}

interface! {
    /// `interface HandwritingStroke`
    ///
    /// Exposed in Window.
    ///
    /// In secure contexts only.
    pub struct HandwritingStroke: [crate::Object];
    class = "HandwritingStroke";
}

dictionary! {
    /// `dictionary HandwritingPoint`
    pub struct HandwritingPoint: [crate::Object];
    name = "HandwritingPoint";
}

dictionary! {
    /// `dictionary HandwritingPrediction`
    pub struct HandwritingPrediction: [crate::Object];
    name = "HandwritingPrediction";
}

dictionary! {
    /// `dictionary HandwritingSegment`
    pub struct HandwritingSegment: [crate::Object];
    name = "HandwritingSegment";
}

dictionary! {
    /// `dictionary HandwritingDrawingSegment`
    pub struct HandwritingDrawingSegment: [crate::Object];
    name = "HandwritingDrawingSegment";
}
