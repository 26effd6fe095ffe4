//! Types: Finding faces, barcodes and text in images

web_interface! {
    /// `interface FaceDetector`
    ///
    /// Features `shape-detection` and `experimental`. Exposed in Window, Worker. In secure contexts only.
    pub struct FaceDetector: [crate::Object];
    class = "FaceDetector";
}

web_dictionary! {
    /// `dictionary FaceDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct FaceDetectorOptions: [crate::Object];
    name = "FaceDetectorOptions";
}

web_dictionary! {
    /// `dictionary DetectedFace`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct DetectedFace: [crate::Object];
    name = "DetectedFace";
}

web_dictionary! {
    /// `dictionary Landmark`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct Landmark: [crate::Object];
    name = "Landmark";
}

web_enumeration! {
    /// `enum LandmarkType`
    ///
    /// Features `shape-detection` and `experimental`.
    pub enum LandmarkType {
        Mouth = "mouth",
        Eye = "eye",
        Nose = "nose",
    }
}

web_interface! {
    /// `interface BarcodeDetector`
    ///
    /// Features `shape-detection` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BarcodeDetector) · [Specification](https://wicg.github.io/shape-detection-api/#barcode-detection-api)
    pub struct BarcodeDetector: [crate::Object];
    class = "BarcodeDetector";
}

web_dictionary! {
    /// `dictionary BarcodeDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct BarcodeDetectorOptions: [crate::Object];
    name = "BarcodeDetectorOptions";
}

web_dictionary! {
    /// `dictionary DetectedBarcode`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct DetectedBarcode: [crate::Object];
    name = "DetectedBarcode";
}

web_enumeration! {
    /// `enum BarcodeFormat`
    ///
    /// Features `shape-detection` and `experimental`.
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
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct TextDetectorOptions: [crate::Object];
    name = "TextDetectorOptions";
}

web_dictionary! {
    /// `dictionary TextDetectorCreateOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct TextDetectorCreateOptions: [crate::Object];
    name = "TextDetectorCreateOptions";
}

web_interface! {
    /// `interface TextDetector`
    ///
    /// Features `shape-detection` and `experimental`. Exposed in Window, Worker. In secure contexts only.
    pub struct TextDetector: [crate::Object];
    class = "TextDetector";
}

web_dictionary! {
    /// `dictionary DetectedText`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct DetectedText: [crate::Object];
    name = "DetectedText";
}
