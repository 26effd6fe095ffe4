//! Types: Finding faces, barcodes and text in images

/// `interface FaceDetector`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct FaceDetector {
    parent: crate::Object,
}
interface!(FaceDetector:; "FaceDetector");

/// `dictionary FaceDetectorOptions`
#[repr(transparent)]
pub struct FaceDetectorOptions {
    parent: crate::Object,
}
dictionary!(FaceDetectorOptions:; "FaceDetectorOptions");

/// `dictionary DetectedFace`
#[repr(transparent)]
pub struct DetectedFace {
    parent: crate::Object,
}
dictionary!(DetectedFace:; "DetectedFace");

/// `dictionary Landmark`
#[repr(transparent)]
pub struct Landmark {
    parent: crate::Object,
}
dictionary!(Landmark:; "Landmark");

/// `enum LandmarkType`
#[non_exhaustive]
pub enum LandmarkType {
    /// `"mouth"`
    Mouth,
    /// `"eye"`
    Eye,
    /// `"nose"`
    Nose,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(LandmarkType {
    Mouth = "mouth",
    Eye = "eye",
    Nose = "nose",
});

/// `interface BarcodeDetector`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BarcodeDetector) · [Specification](https://wicg.github.io/shape-detection-api/#barcode-detection-api)
#[repr(transparent)]
pub struct BarcodeDetector {
    parent: crate::Object,
}
interface!(BarcodeDetector:; "BarcodeDetector");

/// `dictionary BarcodeDetectorOptions`
#[repr(transparent)]
pub struct BarcodeDetectorOptions {
    parent: crate::Object,
}
dictionary!(BarcodeDetectorOptions:; "BarcodeDetectorOptions");

/// `dictionary DetectedBarcode`
#[repr(transparent)]
pub struct DetectedBarcode {
    parent: crate::Object,
}
dictionary!(DetectedBarcode:; "DetectedBarcode");

/// `enum BarcodeFormat`
#[non_exhaustive]
pub enum BarcodeFormat {
    /// `"aztec"`
    Aztec,
    /// `"code_128"`
    Code128,
    /// `"code_39"`
    Code39,
    /// `"code_93"`
    Code93,
    /// `"codabar"`
    Codabar,
    /// `"data_matrix"`
    DataMatrix,
    /// `"ean_13"`
    Ean13,
    /// `"ean_8"`
    Ean8,
    /// `"itf"`
    Itf,
    /// `"pdf417"`
    Pdf417,
    /// `"qr_code"`
    QrCode,
    /// `"unknown"`
    Unknown,
    /// `"upc_a"`
    UpcA,
    /// `"upc_e"`
    UpcE,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(BarcodeFormat {
    Aztec = "aztec",
    Code128 = "code_128",
    Code39 = "code_39",
    Code93 = "code_93",
    Codabar = "codabar",
    DataMatrix = "data_matrix",
    Ean13 = "ean_13",
    Ean8 = "ean_8",
    Itf = "itf",
    Pdf417 = "pdf417",
    QrCode = "qr_code",
    Unknown = "unknown",
    UpcA = "upc_a",
    UpcE = "upc_e",
});

/// `dictionary TextDetectorOptions`
#[repr(transparent)]
pub struct TextDetectorOptions {
    parent: crate::Object,
}
dictionary!(TextDetectorOptions:; "TextDetectorOptions");

/// `dictionary TextDetectorCreateOptions`
#[repr(transparent)]
pub struct TextDetectorCreateOptions {
    parent: crate::Object,
}
dictionary!(TextDetectorCreateOptions:; "TextDetectorCreateOptions");

/// `interface TextDetector`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct TextDetector {
    parent: crate::Object,
}
interface!(TextDetector:; "TextDetector");

/// `dictionary DetectedText`
#[repr(transparent)]
pub struct DetectedText {
    parent: crate::Object,
}
dictionary!(DetectedText:; "DetectedText");
