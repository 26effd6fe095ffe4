//! Types: Understanding handwriting

/// `dictionary HandwritingModelConstraint`
#[repr(transparent)]
pub struct HandwritingModelConstraint {
    parent: crate::Object,
}
dictionary!(HandwritingModelConstraint:; "HandwritingModelConstraint");

/// `dictionary HandwritingRecognizerQueryResult`
#[repr(transparent)]
pub struct HandwritingRecognizerQueryResult {
    parent: crate::Object,
}
dictionary!(HandwritingRecognizerQueryResult:; "HandwritingRecognizerQueryResult");

/// `dictionary HandwritingHintsQueryResult`
#[repr(transparent)]
pub struct HandwritingHintsQueryResult {
    parent: crate::Object,
}
dictionary!(HandwritingHintsQueryResult:; "HandwritingHintsQueryResult");

/// `enum HandwritingRecognitionType`
#[non_exhaustive]
pub enum HandwritingRecognitionType {
    /// `"text"`
    Text,
    /// `"per-character"`
    PerCharacter,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(HandwritingRecognitionType {
    Text = "text",
    PerCharacter = "per-character",
});

/// `enum HandwritingInputType`
#[non_exhaustive]
pub enum HandwritingInputType {
    /// `"mouse"`
    Mouse,
    /// `"stylus"`
    Stylus,
    /// `"touch"`
    Touch,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(HandwritingInputType {
    Mouse = "mouse",
    Stylus = "stylus",
    Touch = "touch",
});

/// `interface HandwritingRecognizer`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct HandwritingRecognizer {
    parent: crate::Object,
}
interface!(HandwritingRecognizer:; "HandwritingRecognizer");

/// `dictionary HandwritingHints`
#[repr(transparent)]
pub struct HandwritingHints {
    parent: crate::Object,
}
dictionary!(HandwritingHints:; "HandwritingHints");

/// `interface HandwritingDrawing`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct HandwritingDrawing {
    parent: crate::Object,
}
interface!(HandwritingDrawing:; "HandwritingDrawing");

/// `interface HandwritingStroke`
///
/// Exposed in Window.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct HandwritingStroke {
    parent: crate::Object,
}
interface!(HandwritingStroke:; "HandwritingStroke");

/// `dictionary HandwritingPoint`
#[repr(transparent)]
pub struct HandwritingPoint {
    parent: crate::Object,
}
dictionary!(HandwritingPoint:; "HandwritingPoint");

/// `dictionary HandwritingPrediction`
#[repr(transparent)]
pub struct HandwritingPrediction {
    parent: crate::Object,
}
dictionary!(HandwritingPrediction:; "HandwritingPrediction");

/// `dictionary HandwritingSegment`
#[repr(transparent)]
pub struct HandwritingSegment {
    parent: crate::Object,
}
dictionary!(HandwritingSegment:; "HandwritingSegment");

/// `dictionary HandwritingDrawingSegment`
#[repr(transparent)]
pub struct HandwritingDrawingSegment {
    parent: crate::Object,
}
dictionary!(HandwritingDrawingSegment:; "HandwritingDrawingSegment");
