//! Types: Finding faces, barcodes and text in images

web_interface! {
    /// A finder of human faces in images.
    ///
    /// `interface FaceDetector`
    ///
    /// Features `shape-detection` and `experimental`. Exposed in Window, Worker. In secure contexts only.
    pub struct FaceDetector: [crate::Object];
    class = "FaceDetector";
}

web_dictionary! {
    /// The options for a new `FaceDetector`.
    ///
    /// `dictionary FaceDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct FaceDetectorOptions: [crate::Object];
    name = "FaceDetectorOptions";
}

web_dictionary! {
    /// A face that was found.
    ///
    /// `dictionary DetectedFace`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct DetectedFace: [crate::Object];
    name = "DetectedFace";
}

web_dictionary! {
    /// A feature of a face, such as an eye.
    ///
    /// `dictionary Landmark`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct Landmark: [crate::Object];
    name = "Landmark";
}

web_enumeration! {
    /// A kind of facial feature: `mouth`, `eye` or `nose`.
    ///
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
    /// A reader of barcodes in images.
    ///
    /// `interface BarcodeDetector`
    ///
    /// Features `shape-detection` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/BarcodeDetector) · [Specification](https://wicg.github.io/shape-detection-api/#barcode-detection-api)
    pub struct BarcodeDetector: [crate::Object];
    class = "BarcodeDetector";
}

web_dictionary! {
    /// The options for a new `BarcodeDetector`.
    ///
    /// `dictionary BarcodeDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct BarcodeDetectorOptions: [crate::Object];
    name = "BarcodeDetectorOptions";
}

web_dictionary! {
    /// A barcode that was found.
    ///
    /// `dictionary DetectedBarcode`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct DetectedBarcode: [crate::Object];
    name = "DetectedBarcode";
}

web_enumeration! {
    /// A kind of barcode, such as `qr_code` or `ean_13`.
    ///
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
    /// The languages for a check whether a `TextDetector` is available.
    ///
    /// `dictionary TextDetectorOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct TextDetectorOptions: [crate::Object];
    name = "TextDetectorOptions";
}

web_dictionary! {
    /// The options of `TextDetector.create`.
    ///
    /// `dictionary TextDetectorCreateOptions`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct TextDetectorCreateOptions: [crate::Object];
    name = "TextDetectorCreateOptions";
}

web_interface! {
    /// A finder of text in images.
    ///
    /// `interface TextDetector`
    ///
    /// Features `shape-detection` and `experimental`. Exposed in Window, Worker. In secure contexts only.
    pub struct TextDetector: [crate::Object];
    class = "TextDetector";
}

web_dictionary! {
    /// A piece of text that was found.
    ///
    /// `dictionary DetectedText`
    ///
    /// Features `shape-detection` and `experimental`.
    pub struct DetectedText: [crate::Object];
    name = "DetectedText";
}
