//! Types: Reading blobs with events: FileReader

/// `interface FileReader : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReader) · [Specification](https://w3c.github.io/FileAPI/#APIASynch)
#[repr(transparent)]
pub struct FileReader {
    parent: crate::EventTarget,
}
interface!(FileReader: crate::EventTarget; "FileReader");

/// `interface FileReaderSync`
///
/// Exposed in DedicatedWorker, SharedWorker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileReaderSync) · [Specification](https://w3c.github.io/FileAPI/#FileReaderSync)
#[repr(transparent)]
pub struct FileReaderSync {
    parent: crate::Object,
}
interface!(FileReaderSync:; "FileReaderSync");

/// `(DOMString or ArrayBuffer)`
#[non_exhaustive]
pub enum StringOrArrayBuffer {
    /// `String`
    String(crate::JsString),
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StringOrArrayBuffer {
    String(crate::JsString): string,
    ArrayBuffer(crate::ArrayBuffer): value,
});
