//! Types: Files and directories as handles, and the origin's private file system

#[cfg(feature = "file-system")]
web_enumeration! {
    /// Whether a handle is for a file or a folder.
    ///
    /// `enum FileSystemHandleKind`
    ///
    /// Feature `file-system`.
    pub enum FileSystemHandleKind {
        File = "file",
        Directory = "directory",
    }
}

#[cfg(any(
    feature = "file-system",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "installed-apps", feature = "storage-access",
        feature = "storage-manager",
    )),
))]
web_interface! {
    /// A file or folder that the page can work with.
    ///
    /// `interface FileSystemHandle`
    ///
    /// Members are added by the feature `file-system-access`.
    ///
    /// Feature `file-system`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemhandle)
    pub struct FileSystemHandle: [crate::Object];
    class = "FileSystemHandle";
    extended;
}

#[cfg(feature = "file-system")]
web_dictionary! {
    /// Options for opening a file to write.
    ///
    /// `dictionary FileSystemCreateWritableOptions`
    ///
    /// Feature `file-system`.
    pub struct FileSystemCreateWritableOptions: [crate::Object];
    name = "FileSystemCreateWritableOptions";
}

#[cfg(any(
    feature = "file-system",
    all(feature = "experimental", any(feature = "file-system-access", feature = "storage-manager")),
))]
web_interface! {
    /// A file that the page can read and, if permitted, write.
    ///
    /// `interface FileSystemFileHandle : FileSystemHandle`
    ///
    /// Inherits the methods of [`FileSystemHandle`](crate::FileSystemHandle).
    ///
    /// Feature `file-system`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemfilehandle)
    pub struct FileSystemFileHandle: [crate::FileSystemHandle, crate::Object];
    class = "FileSystemFileHandle";
}

#[cfg(feature = "file-system")]
web_dictionary! {
    /// Options for the look-up of a file.
    ///
    /// `dictionary FileSystemGetFileOptions`
    ///
    /// Feature `file-system`.
    pub struct FileSystemGetFileOptions: [crate::Object];
    name = "FileSystemGetFileOptions";
}

#[cfg(feature = "file-system")]
web_dictionary! {
    /// Options for the look-up of a folder.
    ///
    /// `dictionary FileSystemGetDirectoryOptions`
    ///
    /// Feature `file-system`.
    pub struct FileSystemGetDirectoryOptions: [crate::Object];
    name = "FileSystemGetDirectoryOptions";
}

#[cfg(feature = "file-system")]
web_dictionary! {
    /// Options for the removal of a file or folder.
    ///
    /// `dictionary FileSystemRemoveOptions`
    ///
    /// Feature `file-system`.
    pub struct FileSystemRemoveOptions: [crate::Object];
    name = "FileSystemRemoveOptions";
}

#[cfg(any(
    feature = "file-system",
    all(feature = "experimental", any(
        feature = "file-system-access", feature = "storage-access", feature = "storage-manager",
    )),
))]
web_interface! {
    /// A folder that the page can work with.
    ///
    /// `interface FileSystemDirectoryHandle : FileSystemHandle`
    ///
    /// Inherits the methods of [`FileSystemHandle`](crate::FileSystemHandle).
    ///
    /// Feature `file-system`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle)
    pub struct FileSystemDirectoryHandle: [crate::FileSystemHandle, crate::Object];
    class = "FileSystemDirectoryHandle";
}

#[cfg(feature = "file-system")]
web_enumeration! {
    /// What a write command does: write, seek or truncate.
    ///
    /// `enum WriteCommandType`
    ///
    /// Feature `file-system`.
    pub enum WriteCommandType {
        Write = "write",
        Seek = "seek",
        Truncate = "truncate",
    }
}

#[cfg(feature = "file-system")]
web_dictionary! {
    /// A command for a stream that writes to a file.
    ///
    /// `dictionary WriteParams`
    ///
    /// Feature `file-system`.
    pub struct WriteParams: [crate::Object];
    name = "WriteParams";
}

#[cfg(feature = "file-system")]
web_interface! {
    /// A stream that writes to a file; the changes appear when it is closed.
    ///
    /// `interface FileSystemWritableFileStream : WritableStream`
    ///
    /// Inherits the methods of [`WritableStream`](crate::WritableStream).
    ///
    /// Feature `file-system`. Exposed in Window, Worker. In secure contexts only. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream) · [Specification](https://fs.spec.whatwg.org/#api-filesystemwritablefilestream)
    pub struct FileSystemWritableFileStream: [crate::WritableStream, crate::Object];
    class = "FileSystemWritableFileStream";
}

#[cfg(feature = "file-system")]
web_dictionary! {
    /// Where in the file to read or write.
    ///
    /// `dictionary FileSystemReadWriteOptions`
    ///
    /// Feature `file-system`.
    pub struct FileSystemReadWriteOptions: [crate::Object];
    name = "FileSystemReadWriteOptions";
}

#[cfg(feature = "file-system")]
web_interface! {
    /// Fast, synchronous access to a file of the origin's private storage, in workers.
    ///
    /// `interface FileSystemSyncAccessHandle`
    ///
    /// Feature `file-system`. Exposed in DedicatedWorker. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle)
    pub struct FileSystemSyncAccessHandle: [crate::Object];
    class = "FileSystemSyncAccessHandle";
}

#[cfg(any(feature = "file-system", feature = "websockets"))]
web_union! {
    /// `(BufferSource or Blob or USVString)`
    ///
    /// Feature `file-system`.
    pub enum BufferSourceOrBlobOrString {
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

#[cfg(feature = "file-system")]
web_union! {
    /// `typedef (BufferSource or Blob or USVString or WriteParams) FileSystemWriteChunkType`
    ///
    /// Feature `file-system`.
    pub enum FileSystemWriteChunkType {
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
        WriteParams(crate::WriteParams): dictionary,
        String(crate::JsString): string,
    }
    from crate::BufferSource {
        ArrayBuffer, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Uint8ClampedArray,
        BigInt64Array, BigUint64Array, Float16Array, Float32Array, Float64Array, DataView,
    };
    through crate::BufferSource => crate::ArrayBufferView;
}

#[cfg(all(
    any(
        feature = "custom-elements", feature = "drag-and-drop", feature = "file-entries", feature = "file-system",
        feature = "files", feature = "form-data", feature = "web-share",
    ), any(feature = "file-system", feature = "websockets"),
))]
web_stands_for!(crate::File, crate::BufferSourceOrBlobOrString, Blob(crate::Blob));

#[cfg(feature = "file-system")]
web_stands_for!(crate::File, crate::FileSystemWriteChunkType, Blob(crate::Blob));
