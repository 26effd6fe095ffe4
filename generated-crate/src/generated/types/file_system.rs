//! Types: Files and directories as handles, and the origin's private file system

/// `enum FileSystemHandleKind`
#[cfg(feature = "file-system")]
#[non_exhaustive]
pub enum FileSystemHandleKind {
    /// `"file"`
    File,
    /// `"directory"`
    Directory,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "file-system")]
enumeration!(FileSystemHandleKind {
    File = "file",
    Directory = "directory",
});

/// `interface FileSystemHandle`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemhandle)
#[cfg(any(
    feature = "file-system",
    all(
        feature = "experimental",
        any(
            feature = "file-system-access", feature = "installed-apps", feature = "storage-access",
            feature = "storage-manager",
        ),
    ),
))]
#[repr(transparent)]
pub struct FileSystemHandle {
    parent: crate::Object,
}
#[cfg(any(
    feature = "file-system",
    all(
        feature = "experimental",
        any(
            feature = "file-system-access", feature = "installed-apps", feature = "storage-access",
            feature = "storage-manager",
        ),
    ),
))]
interface!(FileSystemHandle:; "FileSystemHandle");
#[cfg(any(
    feature = "file-system",
    all(
        feature = "experimental",
        any(
            feature = "file-system-access", feature = "installed-apps", feature = "storage-access",
            feature = "storage-manager",
        ),
    ),
))]
extended!([] FileSystemHandle);

/// `dictionary FileSystemCreateWritableOptions`
#[cfg(feature = "file-system")]
#[repr(transparent)]
pub struct FileSystemCreateWritableOptions {
    parent: crate::Object,
}
#[cfg(feature = "file-system")]
dictionary!(FileSystemCreateWritableOptions:; "FileSystemCreateWritableOptions");

/// `interface FileSystemFileHandle : FileSystemHandle`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemfilehandle)
#[cfg(any(
    feature = "file-system",
    all(feature = "experimental", any(feature = "file-system-access", feature = "storage-manager")),
))]
#[repr(transparent)]
pub struct FileSystemFileHandle {
    parent: crate::FileSystemHandle,
}
#[cfg(any(
    feature = "file-system",
    all(feature = "experimental", any(feature = "file-system-access", feature = "storage-manager")),
))]
interface!(FileSystemFileHandle: crate::FileSystemHandle; "FileSystemFileHandle");

/// `dictionary FileSystemGetFileOptions`
#[cfg(feature = "file-system")]
#[repr(transparent)]
pub struct FileSystemGetFileOptions {
    parent: crate::Object,
}
#[cfg(feature = "file-system")]
dictionary!(FileSystemGetFileOptions:; "FileSystemGetFileOptions");

/// `dictionary FileSystemGetDirectoryOptions`
#[cfg(feature = "file-system")]
#[repr(transparent)]
pub struct FileSystemGetDirectoryOptions {
    parent: crate::Object,
}
#[cfg(feature = "file-system")]
dictionary!(FileSystemGetDirectoryOptions:; "FileSystemGetDirectoryOptions");

/// `dictionary FileSystemRemoveOptions`
#[cfg(feature = "file-system")]
#[repr(transparent)]
pub struct FileSystemRemoveOptions {
    parent: crate::Object,
}
#[cfg(feature = "file-system")]
dictionary!(FileSystemRemoveOptions:; "FileSystemRemoveOptions");

/// `interface FileSystemDirectoryHandle : FileSystemHandle`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle)
#[cfg(any(
    feature = "file-system",
    all(
        feature = "experimental",
        any(feature = "file-system-access", feature = "storage-access", feature = "storage-manager"),
    ),
))]
#[repr(transparent)]
pub struct FileSystemDirectoryHandle {
    parent: crate::FileSystemHandle,
}
#[cfg(any(
    feature = "file-system",
    all(
        feature = "experimental",
        any(feature = "file-system-access", feature = "storage-access", feature = "storage-manager"),
    ),
))]
interface!(FileSystemDirectoryHandle: crate::FileSystemHandle; "FileSystemDirectoryHandle");

/// `enum WriteCommandType`
#[cfg(feature = "file-system")]
#[non_exhaustive]
pub enum WriteCommandType {
    /// `"write"`
    Write,
    /// `"seek"`
    Seek,
    /// `"truncate"`
    Truncate,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "file-system")]
enumeration!(WriteCommandType {
    Write = "write",
    Seek = "seek",
    Truncate = "truncate",
});

/// `dictionary WriteParams`
#[cfg(feature = "file-system")]
#[repr(transparent)]
pub struct WriteParams {
    parent: crate::Object,
}
#[cfg(feature = "file-system")]
dictionary!(WriteParams:; "WriteParams");

/// `interface FileSystemWritableFileStream : WritableStream`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream) · [Specification](https://fs.spec.whatwg.org/#api-filesystemwritablefilestream)
#[cfg(feature = "file-system")]
#[repr(transparent)]
pub struct FileSystemWritableFileStream {
    parent: crate::WritableStream,
}
#[cfg(feature = "file-system")]
interface!(FileSystemWritableFileStream: crate::WritableStream; "FileSystemWritableFileStream");

/// `dictionary FileSystemReadWriteOptions`
#[cfg(feature = "file-system")]
#[repr(transparent)]
pub struct FileSystemReadWriteOptions {
    parent: crate::Object,
}
#[cfg(feature = "file-system")]
dictionary!(FileSystemReadWriteOptions:; "FileSystemReadWriteOptions");

/// `interface FileSystemSyncAccessHandle`
///
/// Exposed in DedicatedWorker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle)
#[cfg(feature = "file-system")]
#[repr(transparent)]
pub struct FileSystemSyncAccessHandle {
    parent: crate::Object,
}
#[cfg(feature = "file-system")]
interface!(FileSystemSyncAccessHandle:; "FileSystemSyncAccessHandle");

/// `(BufferSource or Blob or USVString)`
#[cfg(any(feature = "file-system", feature = "websockets"))]
#[non_exhaustive]
pub enum BufferSourceOrBlobOrString {
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
#[cfg(any(feature = "file-system", feature = "websockets"))]
union!(BufferSourceOrBlobOrString {
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
#[cfg(any(feature = "file-system", feature = "websockets"))]
wider!(BufferSourceOrBlobOrString: BufferSource {
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
#[cfg(any(feature = "file-system", feature = "websockets"))]
wider!(BufferSourceOrBlobOrString: ArrayBufferView {
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

/// `typedef (BufferSource or Blob or USVString or WriteParams) FileSystemWriteChunkType`
#[cfg(feature = "file-system")]
#[non_exhaustive]
pub enum FileSystemWriteChunkType {
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
    /// `WriteParams`
    WriteParams(crate::WriteParams),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "file-system")]
union!(FileSystemWriteChunkType {
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
    WriteParams(crate::WriteParams): value,
});
#[cfg(feature = "file-system")]
wider!(FileSystemWriteChunkType: BufferSource {
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
#[cfg(feature = "file-system")]
wider!(FileSystemWriteChunkType: ArrayBufferView {
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
