//! Types: Blobs, files and object URLs

#[cfg(any(
    feature = "beacon", feature = "canvas", feature = "clipboard", feature = "custom-elements",
    feature = "drag-and-drop", feature = "fetch", feature = "file-entries", feature = "file-reader",
    feature = "file-system", feature = "files", feature = "form-data", feature = "image-bitmap",
    feature = "image-capture", feature = "media-elements", feature = "media-recorder", feature = "offscreen-canvas",
    feature = "push", feature = "storage-access", feature = "web-share", feature = "webrtc-data-channels",
    feature = "websockets", feature = "xhr",
    all(feature = "experimental", any(
        feature = "contact-picker", feature = "font-loading", feature = "language-model", feature = "presentation",
        feature = "shape-detection",
    )),
))]
web_interface! {
    /// A piece of immutable binary data with a size and a MIME type.
    ///
    /// `interface Blob`
    ///
    /// Feature `files`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Blob) · [Specification](https://w3c.github.io/FileAPI/#blob-section)
    pub struct Blob: [crate::Object];
    class = "Blob";
    extended;
}

#[cfg(feature = "files")]
web_enumeration! {
    /// The treatment of line ends in text parts: kept as they are, or changed to the system's own form.
    ///
    /// `enum EndingType`
    ///
    /// Feature `files`.
    pub enum EndingType {
        Transparent = "transparent",
        Native = "native",
    }
}

#[cfg(feature = "files")]
web_dictionary! {
    /// Options for making a `Blob`.
    ///
    /// `dictionary BlobPropertyBag`
    ///
    /// Feature `files`.
    pub struct BlobPropertyBag: [crate::Object];
    name = "BlobPropertyBag";
    extended;
}

#[cfg(any(
    feature = "custom-elements", feature = "drag-and-drop", feature = "file-entries", feature = "file-system",
    feature = "files", feature = "form-data", feature = "web-share",
))]
web_interface! {
    /// A blob with a name and a date, for instance one that the user picked or dropped.
    ///
    /// `interface File : Blob`
    ///
    /// Inherits the methods of [`Blob`](crate::Blob).
    ///
    /// Members are added by the feature `file-entries`.
    ///
    /// Feature `files`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/File) · [Specification](https://w3c.github.io/FileAPI/#file-section)
    pub struct File: [crate::Blob, crate::Object];
    class = "File";
}

#[cfg(feature = "files")]
web_dictionary! {
    /// Options for making a `File`.
    ///
    /// `dictionary FilePropertyBag : BlobPropertyBag`
    ///
    /// Inherits the methods of [`BlobPropertyBag`](crate::BlobPropertyBag).
    ///
    /// Feature `files`.
    pub struct FilePropertyBag: [crate::BlobPropertyBag, crate::Object];
    name = "FilePropertyBag";
}

#[cfg(any(feature = "drag-and-drop", feature = "files", feature = "input-elements"))]
web_interface! {
    /// A list of files, such as those chosen in a file input or dropped on the page.
    ///
    /// `interface FileList`
    ///
    /// Feature `files`. Exposed in Window, Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/FileList) · [Specification](https://w3c.github.io/FileAPI/#filelist-section)
    pub struct FileList: [crate::Object];
    class = "FileList";
}

#[cfg(feature = "files")]
web_union! {
    /// `typedef (BufferSource or Blob or USVString) BlobPart`
    ///
    /// Feature `files`.
    pub enum BlobPart {
        Blob(crate::Blob): value,
        ArrayBuffer(crate::ArrayBuffer): value,
        Int8Array(crate::Int8Array): numbers,
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
        String(crate::JsString): string,
    }
    from crate::BufferSource {
        ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray,
        BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::BufferSource => crate::ArrayBufferView;
}

#[cfg(feature = "files")]
web_stands_for!(crate::File, crate::BlobPart, Blob(crate::Blob));
