//! Types: Reading blobs with events: FileReader

web_interface! {
    /// A reader of files and blobs that reports its result by events.
    ///
    /// `interface FileReader : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `file-reader`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader) · [Specification](https://w3c.github.io/FileAPI/#APIASynch)
    pub struct FileReader: [crate::EventTarget, crate::Object];
    class = "FileReader";
}

web_interface! {
    /// A reader of files and blobs for workers, which returns its result at once.
    ///
    /// `interface FileReaderSync`
    ///
    /// Feature `file-reader`. Exposed in DedicatedWorker, SharedWorker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync) · [Specification](https://w3c.github.io/FileAPI/#FileReaderSync)
    pub struct FileReaderSync: [crate::Object];
    class = "FileReaderSync";
}

web_union! {
    /// `(DOMString or ArrayBuffer)`
    ///
    /// Feature `file-reader`.
    pub enum StringOrArrayBuffer {
        ArrayBuffer(crate::ArrayBuffer): bytes,
        String(crate::JsString): string,
    }
}
