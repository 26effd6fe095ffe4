//! Types: Finding faces, barcodes and text in images

web_interface! {
    /// `interface FaceDetector`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    pub struct FaceDetector: [crate::Object];
    class = "FaceDetector";
}

web_dictionary! {
    /// `dictionary FaceDetectorOptions`
    pub struct FaceDetectorOptions: [crate::Object];
    name = "FaceDetectorOptions";
}

web_dictionary! {
    /// `dictionary DetectedFace`
    pub struct DetectedFace: [crate::Object];
    name = "DetectedFace";
}

web_dictionary! {
    /// `dictionary Landmark`
    pub struct Landmark: [crate::Object];
    name = "Landmark";
}

web_enumeration! {
    /// `enum LandmarkType`
    pub enum LandmarkType {
        Mouth = "mouth",
        Eye = "eye",
        Nose = "nose",
    }
}

web_interface! {
    /// `interface BarcodeDetector`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BarcodeDetector) · [Specification](https://wicg.github.io/shape-detection-api/#barcode-detection-api)
    pub struct BarcodeDetector: [crate::Object];
    class = "BarcodeDetector";
}

web_dictionary! {
    /// `dictionary BarcodeDetectorOptions`
    pub struct BarcodeDetectorOptions: [crate::Object];
    name = "BarcodeDetectorOptions";
}

web_dictionary! {
    /// `dictionary DetectedBarcode`
    pub struct DetectedBarcode: [crate::Object];
    name = "DetectedBarcode";
}

web_enumeration! {
    /// `enum BarcodeFormat`
    pub enum BarcodeFormat {
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
    }
}

web_dictionary! {
    /// `dictionary TextDetectorOptions`
    pub struct TextDetectorOptions: [crate::Object];
    name = "TextDetectorOptions";
}

web_dictionary! {
    /// `dictionary TextDetectorCreateOptions`
    pub struct TextDetectorCreateOptions: [crate::Object];
    name = "TextDetectorCreateOptions";
}

web_interface! {
    /// `interface TextDetector`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    pub struct TextDetector: [crate::Object];
    class = "TextDetector";
}

web_dictionary! {
    /// `dictionary DetectedText`
    pub struct DetectedText: [crate::Object];
    name = "DetectedText";
}
