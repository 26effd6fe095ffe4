//! Types: Blobs, files and object URLs

/// `interface Blob`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Blob) · [Specification](https://w3c.github.io/FileAPI/#blob-section)
#[cfg(any(
    feature = "beacon", feature = "canvas", feature = "clipboard", feature = "custom-elements",
    feature = "drag-and-drop", feature = "fetch", feature = "file-entries", feature = "file-reader",
    feature = "file-system", feature = "files", feature = "form-data", feature = "image-bitmap",
    feature = "image-capture", feature = "media", feature = "media-recorder", feature = "offscreen-canvas",
    feature = "push", feature = "storage-access", feature = "web-share", feature = "webrtc-data-channels",
    feature = "websockets", feature = "xhr",
    all(
        feature = "experimental",
        any(
            feature = "contact-picker", feature = "font-loading", feature = "language-model", feature = "presentation",
            feature = "shape-detection",
        ),
    ),
))]
#[repr(transparent)]
pub struct Blob {
    parent: crate::Object,
}
#[cfg(any(
    feature = "beacon", feature = "canvas", feature = "clipboard", feature = "custom-elements",
    feature = "drag-and-drop", feature = "fetch", feature = "file-entries", feature = "file-reader",
    feature = "file-system", feature = "files", feature = "form-data", feature = "image-bitmap",
    feature = "image-capture", feature = "media", feature = "media-recorder", feature = "offscreen-canvas",
    feature = "push", feature = "storage-access", feature = "web-share", feature = "webrtc-data-channels",
    feature = "websockets", feature = "xhr",
    all(
        feature = "experimental",
        any(
            feature = "contact-picker", feature = "font-loading", feature = "language-model", feature = "presentation",
            feature = "shape-detection",
        ),
    ),
))]
interface!(Blob:; "Blob");
#[cfg(any(
    feature = "beacon", feature = "canvas", feature = "clipboard", feature = "custom-elements",
    feature = "drag-and-drop", feature = "fetch", feature = "file-entries", feature = "file-reader",
    feature = "file-system", feature = "files", feature = "form-data", feature = "image-bitmap",
    feature = "image-capture", feature = "media", feature = "media-recorder", feature = "offscreen-canvas",
    feature = "push", feature = "storage-access", feature = "web-share", feature = "webrtc-data-channels",
    feature = "websockets", feature = "xhr",
    all(
        feature = "experimental",
        any(
            feature = "contact-picker", feature = "font-loading", feature = "language-model", feature = "presentation",
            feature = "shape-detection",
        ),
    ),
))]
extended!([] Blob);

/// `enum EndingType`
#[cfg(feature = "files")]
#[non_exhaustive]
pub enum EndingType {
    /// `"transparent"`
    Transparent,
    /// `"native"`
    Native,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "files")]
enumeration!(EndingType {
    Transparent = "transparent",
    Native = "native",
});

/// `dictionary BlobPropertyBag`
#[cfg(feature = "files")]
#[repr(transparent)]
pub struct BlobPropertyBag {
    parent: crate::Object,
}
#[cfg(feature = "files")]
dictionary!(BlobPropertyBag:; "BlobPropertyBag");
#[cfg(feature = "files")]
extended!([] BlobPropertyBag);

/// `interface File : Blob`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/File) · [Specification](https://w3c.github.io/FileAPI/#file-section)
#[cfg(any(
    feature = "custom-elements", feature = "drag-and-drop", feature = "file-entries", feature = "file-system",
    feature = "files", feature = "form-data", feature = "web-share",
))]
#[repr(transparent)]
pub struct File {
    parent: crate::Blob,
}
#[cfg(any(
    feature = "custom-elements", feature = "drag-and-drop", feature = "file-entries", feature = "file-system",
    feature = "files", feature = "form-data", feature = "web-share",
))]
interface!(File: crate::Blob; "File");

/// `dictionary FilePropertyBag : BlobPropertyBag`
#[cfg(feature = "files")]
#[repr(transparent)]
pub struct FilePropertyBag {
    parent: crate::BlobPropertyBag,
}
#[cfg(feature = "files")]
dictionary!(FilePropertyBag: crate::BlobPropertyBag; "FilePropertyBag");

/// `interface FileList`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileList) · [Specification](https://w3c.github.io/FileAPI/#filelist-section)
#[cfg(any(feature = "drag-and-drop", feature = "files", feature = "input-elements"))]
#[repr(transparent)]
pub struct FileList {
    parent: crate::Object,
}
#[cfg(any(feature = "drag-and-drop", feature = "files", feature = "input-elements"))]
interface!(FileList:; "FileList");

/// `typedef (BufferSource or Blob or USVString) BlobPart`
#[cfg(feature = "files")]
#[non_exhaustive]
pub enum BlobPart {
    /// `ArrayBuffer`
    ArrayBuffer(crate::ArrayBuffer),
    /// `Int8Array`
    Int8Array(crate::Int8Array),
    /// `Int16Array`
    Int16Array(crate::Int16Array),
    /// `Int32Array`
    Int32Array(crate::Int32Array),
    /// `Uint8Array`
    Uint8Array(crate::Uint8Array),
    /// `Uint16Array`
    Uint16Array(crate::Uint16Array),
    /// `Uint32Array`
    Uint32Array(crate::Uint32Array),
    /// `Uint8ClampedArray`
    Uint8ClampedArray(crate::Uint8ClampedArray),
    /// `BigInt64Array`
    BigInt64Array(crate::BigInt64Array),
    /// `BigUint64Array`
    BigUint64Array(crate::BigUint64Array),
    /// `Float16Array`
    Float16Array(crate::Float16Array),
    /// `Float32Array`
    Float32Array(crate::Float32Array),
    /// `Float64Array`
    Float64Array(crate::Float64Array),
    /// `DataView`
    DataView(crate::DataView),
    /// `Blob`
    Blob(crate::Blob),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "files")]
union!(BlobPart {
    ArrayBuffer(crate::ArrayBuffer): value,
    Int8Array(crate::Int8Array): value,
    Int16Array(crate::Int16Array): value,
    Int32Array(crate::Int32Array): value,
    Uint8Array(crate::Uint8Array): value,
    Uint16Array(crate::Uint16Array): value,
    Uint32Array(crate::Uint32Array): value,
    Uint8ClampedArray(crate::Uint8ClampedArray): value,
    BigInt64Array(crate::BigInt64Array): value,
    BigUint64Array(crate::BigUint64Array): value,
    Float16Array(crate::Float16Array): value,
    Float32Array(crate::Float32Array): value,
    Float64Array(crate::Float64Array): value,
    DataView(crate::DataView): value,
    Blob(crate::Blob): value,
    String(crate::JsString): string,
});
#[cfg(feature = "files")]
wider!(BlobPart: BufferSource {
    ArrayBuffer,
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
#[cfg(feature = "files")]
wider!(BlobPart: ArrayBufferView {
    Int8Array,
    Int16Array,
    Int32Array,
    Uint8Array,
    Uint16Array,
    Uint32Array,
    Uint8ClampedArray,
    BigInt64Array,
    BigUint64Array,
    Float16Array,
    Float32Array,
    Float64Array,
    DataView,
});
