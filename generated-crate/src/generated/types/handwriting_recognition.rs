//! Types: Understanding handwriting

web_dictionary! {
    /// The requirements for a handwriting recognizer.
    ///
    /// `dictionary HandwritingModelConstraint`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingModelConstraint: [crate::Object];
    name = "HandwritingModelConstraint";
}

web_dictionary! {
    /// The features that a handwriting recognizer supports.
    ///
    /// `dictionary HandwritingRecognizerQueryResult`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingRecognizerQueryResult: [crate::Object];
    name = "HandwritingRecognizerQueryResult";
}

web_dictionary! {
    /// The hints that a handwriting recognizer supports.
    ///
    /// `dictionary HandwritingHintsQueryResult`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingHintsQueryResult: [crate::Object];
    name = "HandwritingHintsQueryResult";
}

web_enumeration! {
    /// The kind of text to expect, such as `text` or `per-character`.
    ///
    /// `enum HandwritingRecognitionType`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub enum HandwritingRecognitionType {
        Text = "text",
        PerCharacter = "per-character",
    }
}

web_enumeration! {
    /// The way in which the strokes are drawn: `mouse`, `stylus` or `touch`.
    ///
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
    /// A model that turns pen strokes into text.
    ///
    /// `interface HandwritingRecognizer`
    ///
    /// Features `handwriting-recognition` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct HandwritingRecognizer: [crate::Object];
    class = "HandwritingRecognizer";
}

web_dictionary! {
    /// Hints that help the recognizer to get better results.
    ///
    /// `dictionary HandwritingHints`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingHints: [crate::Object];
    name = "HandwritingHints";
}

web_interface! {
    /// A set of strokes that are recognised together.
    ///
    /// `interface HandwritingDrawing`
    ///
    /// Features `handwriting-recognition` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct HandwritingDrawing: [crate::Object];
    class = "HandwritingDrawing";
}

web_interface! {
    /// The points from putting the pen down to lifting it.
    ///
    /// `interface HandwritingStroke`
    ///
    /// Features `handwriting-recognition` and `experimental`. Exposed in Window. In secure contexts only.
    pub struct HandwritingStroke: [crate::Object];
    class = "HandwritingStroke";
}

web_dictionary! {
    /// One point of a stroke.
    ///
    /// `dictionary HandwritingPoint`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingPoint: [crate::Object];
    name = "HandwritingPoint";
}

web_dictionary! {
    /// One possible text for a drawing.
    ///
    /// `dictionary HandwritingPrediction`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingPrediction: [crate::Object];
    name = "HandwritingPrediction";
}

web_dictionary! {
    /// The link between a character of the text and the strokes that form it.
    ///
    /// `dictionary HandwritingSegment`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingSegment: [crate::Object];
    name = "HandwritingSegment";
}

web_dictionary! {
    /// A part of a stroke that belongs to one character.
    ///
    /// `dictionary HandwritingDrawingSegment`
    ///
    /// Features `handwriting-recognition` and `experimental`.
    pub struct HandwritingDrawingSegment: [crate::Object];
    name = "HandwritingDrawingSegment";
}
