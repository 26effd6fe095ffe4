//! Types: Reading blobs with events: FileReader

web_interface! {
    /// `interface FileReader : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader) · [Specification](https://w3c.github.io/FileAPI/#APIASynch)
    pub struct FileReader: [crate::EventTarget, crate::Object];
    class = "FileReader";
}

web_interface! {
    /// `interface FileReaderSync`
    ///
    /// Exposed in DedicatedWorker, SharedWorker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync) · [Specification](https://w3c.github.io/FileAPI/#FileReaderSync)
    pub struct FileReaderSync: [crate::Object];
    class = "FileReaderSync";
}

web_union! {
    /// `(DOMString or ArrayBuffer)`
    pub enum StringOrArrayBuffer {
        ArrayBuffer(crate::ArrayBuffer): bytes,
        String(crate::JsString): string,
    }
}
