//! Files and directories as handles, and the origin's private file system

use crate::runtime::prelude::*;
use crate::{
    BufferSourceOrBlobOrString, File, FileSystemCreateWritableOptions, FileSystemDirectoryHandle, FileSystemFileHandle,
    FileSystemGetDirectoryOptions, FileSystemGetFileOptions, FileSystemHandle, FileSystemHandleKind,
    FileSystemReadWriteOptions, FileSystemRemoveOptions, FileSystemSyncAccessHandle, FileSystemWritableFileStream,
    FileSystemWriteChunkType, StorageManager, WriteCommandType, WriteParams,
};

impl FileSystemHandle {
    /// Whether this is a `file` or a `directory`.
    ///
    /// `readonly attribute FileSystemHandleKind kind`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/kind) · [Specification](https://fs.spec.whatwg.org/#ref-for-dom-filesystemhandle-kind①)
    #[inline]
    pub fn kind(&self) -> FileSystemHandleKind {
        FromJs::from_js(Js::get_kind__as_value(js(self)))
    }

    /// The last part of the path.
    ///
    /// `readonly attribute USVString name`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/name) · [Specification](https://fs.spec.whatwg.org/#ref-for-dom-filesystemhandle-name①)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Resolves to whether both handles are for the same file or folder.
    ///
    /// `Promise<boolean> isSameEntry(FileSystemHandle other)`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/isSameEntry) · [Specification](https://fs.spec.whatwg.org/#api-filesystemhandle-issameentry)
    #[doc(alias = "isSameEntry")]
    #[inline]
    pub fn is_same_entry(&self, other: &FileSystemHandle) -> Promise<bool> {
        Promise::of_call(Js::try_call_isSameEntry__value__as_value(js(self), other.as_ref()))
    }
}

impl FileSystemCreateWritableOptions {
    /// Options for opening a file to write.
    ///
    /// `dictionary FileSystemCreateWritableOptions`
    ///
    /// Feature `file-system`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to start with the present contents; by default the file starts empty.
    ///
    /// `boolean keepExistingData = false`
    ///
    /// Feature `file-system`.
    #[doc(alias = "keepExistingData")]
    pub fn get_keep_existing_data(&self) -> Option<bool> {
        property::get(self, "keepExistingData")
    }

    /// Sets whether to start with the present contents; by default the file starts empty.
    ///
    /// Feature `file-system`.
    #[doc(alias = "keepExistingData")]
    pub fn set_keep_existing_data(&self, value: bool) -> &Self {
        property::set_bool(self, "keepExistingData", value);
        self
    }
}

impl Default for FileSystemCreateWritableOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl FileSystemFileHandle {
    /// Resolves to the file as it is now, to read its contents.
    ///
    /// `Promise<File> getFile()`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/getFile) · [Specification](https://fs.spec.whatwg.org/#api-filesystemfilehandle-getfile)
    #[doc(alias = "getFile")]
    #[inline]
    pub fn get_file(&self) -> Promise<File> {
        Promise::of_call(Js::try_call_getFile__as_value(js(self)))
    }

    /// Resolves to a stream that writes to the file.
    ///
    /// `Promise<FileSystemWritableFileStream> createWritable(optional FileSystemCreateWritableOptions options = {})`
    ///
    /// Feature `file-system`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createWritable) · [Specification](https://fs.spec.whatwg.org/#api-filesystemfilehandle-createwritable)
    #[doc(alias = "createWritable")]
    #[inline]
    pub fn create_writable(&self) -> Promise<FileSystemWritableFileStream> {
        Promise::of_call(Js::try_call_createWritable__as_value(js(self)))
    }

    /// As `create_writable`, with `options`.
    ///
    /// `Promise<FileSystemWritableFileStream> createWritable(optional FileSystemCreateWritableOptions options = {})`
    ///
    /// Feature `file-system`.
    #[doc(alias = "createWritable")]
    #[inline]
    pub fn create_writable_with_options(
        &self,
        options: &FileSystemCreateWritableOptions,
    ) -> Promise<FileSystemWritableFileStream> {
        Promise::of_call(Js::try_call_createWritable__value__as_value(js(self), options.as_ref()))
    }

    /// Resolves to synchronous access to the file, which locks it; only for private storage in workers.
    ///
    /// `Promise<FileSystemSyncAccessHandle> createSyncAccessHandle()`
    ///
    /// Feature `file-system`. Exposed in DedicatedWorker only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createSyncAccessHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemfilehandle-createsyncaccesshandle)
    #[doc(alias = "createSyncAccessHandle")]
    #[inline]
    pub fn create_sync_access_handle(&self) -> Promise<FileSystemSyncAccessHandle> {
        Promise::of_call(Js::try_call_createSyncAccessHandle__as_value(js(self)))
    }
}

impl FileSystemGetFileOptions {
    /// Options for the look-up of a file.
    ///
    /// `dictionary FileSystemGetFileOptions`
    ///
    /// Feature `file-system`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to create the file if it is missing; by default that is an error.
    ///
    /// `boolean create = false`
    ///
    /// Feature `file-system`.
    #[doc(alias = "create")]
    pub fn get_create(&self) -> Option<bool> {
        property::get(self, "create")
    }

    /// Sets whether to create the file if it is missing; by default that is an error.
    ///
    /// Feature `file-system`.
    #[doc(alias = "create")]
    pub fn set_create(&self, value: bool) -> &Self {
        property::set_bool(self, "create", value);
        self
    }
}

impl Default for FileSystemGetFileOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl FileSystemGetDirectoryOptions {
    /// Options for the look-up of a folder.
    ///
    /// `dictionary FileSystemGetDirectoryOptions`
    ///
    /// Feature `file-system`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to create the folder if it is missing; by default that is an error.
    ///
    /// `boolean create = false`
    ///
    /// Feature `file-system`.
    #[doc(alias = "create")]
    pub fn get_create(&self) -> Option<bool> {
        property::get(self, "create")
    }

    /// Sets whether to create the folder if it is missing; by default that is an error.
    ///
    /// Feature `file-system`.
    #[doc(alias = "create")]
    pub fn set_create(&self, value: bool) -> &Self {
        property::set_bool(self, "create", value);
        self
    }
}

impl Default for FileSystemGetDirectoryOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl FileSystemRemoveOptions {
    /// Options for the removal of a file or folder.
    ///
    /// `dictionary FileSystemRemoveOptions`
    ///
    /// Feature `file-system`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to remove a folder with everything in it; otherwise it must be empty.
    ///
    /// `boolean recursive = false`
    ///
    /// Feature `file-system`.
    #[doc(alias = "recursive")]
    pub fn get_recursive(&self) -> Option<bool> {
        property::get(self, "recursive")
    }

    /// Sets whether to remove a folder with everything in it; otherwise it must be empty.
    ///
    /// Feature `file-system`.
    #[doc(alias = "recursive")]
    pub fn set_recursive(&self, value: bool) -> &Self {
        property::set_bool(self, "recursive", value);
        self
    }
}

impl Default for FileSystemRemoveOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl FileSystemDirectoryHandle {
    /// Returns an async iterator over pairs of name and handle.
    ///
    /// `async_iterable<USVString, FileSystemHandle>`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/entries) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-asynciterable)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn entries(&self) -> Result<AsyncIter<(String, FileSystemHandle)>, Exception> {
        Js::try_call_entries__as_value(js(self)).map(Js::read)
    }

    /// Returns an async iterator over the names.
    ///
    /// `async_iterable<USVString, FileSystemHandle>`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/keys) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-asynciterable)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn keys(&self) -> Result<AsyncIter<String>, Exception> {
        Js::try_call_keys__as_value(js(self)).map(Js::read)
    }

    /// Returns an async iterator over the handles.
    ///
    /// `async_iterable<USVString, FileSystemHandle>`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/values) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-asynciterable)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn values(&self) -> Result<AsyncIter<FileSystemHandle>, Exception> {
        Js::try_call_values__as_value(js(self)).map(Js::read)
    }

    /// Resolves to the file with this name in the folder.
    ///
    /// `Promise<FileSystemFileHandle> getFileHandle(USVString name, optional FileSystemGetFileOptions options = {})`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getFileHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-getfilehandle)
    #[doc(alias = "getFileHandle")]
    #[inline]
    pub fn get_file_handle(&self, name: &str) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_getFileHandle__str__as_value(js(self), name))
    }

    /// As `get_file_handle`, with `options`.
    ///
    /// `Promise<FileSystemFileHandle> getFileHandle(USVString name, optional FileSystemGetFileOptions options = {})`
    ///
    /// Feature `file-system`.
    #[doc(alias = "getFileHandle")]
    #[inline]
    pub fn get_file_handle_with_options(
        &self,
        name: &str,
        options: &FileSystemGetFileOptions,
    ) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_getFileHandle__str_value__as_value(js(self), name, options.as_ref()))
    }

    /// Resolves to the folder with this name in the folder.
    ///
    /// `Promise<FileSystemDirectoryHandle> getDirectoryHandle(USVString name, optional FileSystemGetDirectoryOptions options = {})`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getDirectoryHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-getdirectoryhandle)
    #[doc(alias = "getDirectoryHandle")]
    #[inline]
    pub fn get_directory_handle(&self, name: &str) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_getDirectoryHandle__str__as_value(js(self), name))
    }

    /// As `get_directory_handle`, with `options`.
    ///
    /// `Promise<FileSystemDirectoryHandle> getDirectoryHandle(USVString name, optional FileSystemGetDirectoryOptions options = {})`
    ///
    /// Feature `file-system`.
    #[doc(alias = "getDirectoryHandle")]
    #[inline]
    pub fn get_directory_handle_with_options(
        &self,
        name: &str,
        options: &FileSystemGetDirectoryOptions,
    ) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_getDirectoryHandle__str_value__as_value(js(self), name, options.as_ref()))
    }

    /// Removes a file or folder by its name.
    ///
    /// `Promise<undefined> removeEntry(USVString name, optional FileSystemRemoveOptions options = {})`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/removeEntry) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-removeentry)
    #[doc(alias = "removeEntry")]
    #[inline]
    pub fn remove_entry(&self, name: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_removeEntry__str__as_value(js(self), name))
    }

    /// As `remove_entry`, with `options`.
    ///
    /// `Promise<undefined> removeEntry(USVString name, optional FileSystemRemoveOptions options = {})`
    ///
    /// Feature `file-system`.
    #[doc(alias = "removeEntry")]
    #[inline]
    pub fn remove_entry_with_options(&self, name: &str, options: &FileSystemRemoveOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_removeEntry__str_value__as_value(js(self), name, options.as_ref()))
    }

    /// Resolves to the names on the path down to the handle, or none if it is not inside.
    ///
    /// `Promise<sequence<USVString>?> resolve(FileSystemHandle possibleDescendant)`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/resolve) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-resolve)
    #[inline]
    pub fn resolve(&self, possible_descendant: &FileSystemHandle) -> Promise<Option<Array<String>>> {
        Promise::of_call(Js::try_call_resolve__value__as_value(js(self), possible_descendant.as_ref()))
    }
}

impl WriteParams {
    /// A command for a stream that writes to a file.
    ///
    /// `dictionary WriteParams`
    ///
    /// Feature `file-system`.
    pub fn new(type_: WriteCommandType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// What to do: `write`, `seek` or `truncate`.
    ///
    /// `required WriteCommandType type`
    ///
    /// Feature `file-system`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> WriteCommandType {
        property::get(self, "type")
    }

    /// Sets what to do: `write`, `seek` or `truncate`.
    ///
    /// Feature `file-system`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: WriteCommandType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// The new size in bytes, for `truncate`.
    ///
    /// `unsigned long long? size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> Option<u64> {
        property::get(self, "size")
    }

    /// Sets the new size in bytes, for `truncate`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`.
    #[doc(alias = "size")]
    pub fn set_size(&self, value: Option<u64>) -> &Self {
        property::set(self, "size", &value.to_js());
        self
    }

    /// The position in bytes, for `seek`, and where to write, for `write`.
    ///
    /// `unsigned long long? position`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`.
    #[doc(alias = "position")]
    pub fn get_position(&self) -> Option<u64> {
        property::get(self, "position")
    }

    /// Sets the position in bytes, for `seek`, and where to write, for `write`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`.
    #[doc(alias = "position")]
    pub fn set_position(&self, value: Option<u64>) -> &Self {
        property::set(self, "position", &value.to_js());
        self
    }

    /// The data to write, for `write`.
    ///
    /// `(BufferSource or Blob or USVString)? data`
    ///
    /// Feature `file-system`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<BufferSourceOrBlobOrString> {
        property::get(self, "data")
    }

    /// Sets the data to write, for `write`.
    ///
    /// Feature `file-system`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl NullableUnion<BufferSourceOrBlobOrString>) -> &Self {
        property::set(self, "data", &value.into_option().to_js());
        self
    }
}

impl FileSystemWritableFileStream {
    /// Writes data at the current position, or carries out a command.
    ///
    /// `Promise<undefined> write(FileSystemWriteChunkType data)`
    ///
    /// Feature `file-system`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream/write) · [Specification](https://fs.spec.whatwg.org/#api-filesystemwritablefilestream-write)
    #[inline]
    pub fn write(&self, data: impl Into<FileSystemWriteChunkType>) -> Promise<()> {
        Promise::of_call(Js::try_call_write__value__as_value(js(self), &data.into().to_js()))
    }

    /// Moves the current position, counted in bytes from the start.
    ///
    /// `Promise<undefined> seek(unsigned long long position)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream/seek) · [Specification](https://fs.spec.whatwg.org/#api-filesystemwritablefilestream-seek)
    #[inline]
    pub fn seek(&self, position: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_seek__number__as_value(js(self), position as f64))
    }

    /// Sets the size in bytes: cuts the file off, or fills it up with zeros.
    ///
    /// `Promise<undefined> truncate(unsigned long long size)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream/truncate) · [Specification](https://fs.spec.whatwg.org/#api-filesystemwritablefilestream-truncate)
    #[inline]
    pub fn truncate(&self, size: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_truncate__number__as_value(js(self), size as f64))
    }
}

impl FileSystemReadWriteOptions {
    /// Where in the file to read or write.
    ///
    /// `dictionary FileSystemReadWriteOptions`
    ///
    /// Feature `file-system`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The position in bytes; without it, the place where the last call ended.
    ///
    /// `[EnforceRange] unsigned long long at`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`.
    #[doc(alias = "at")]
    pub fn get_at(&self) -> Option<u64> {
        property::get(self, "at")
    }

    /// Sets the position in bytes; without it, the place where the last call ended.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `file-system`.
    #[doc(alias = "at")]
    pub fn set_at(&self, value: u64) -> &Self {
        property::set_f64(self, "at", safe_integer::unsigned(value));
        self
    }
}

impl Default for FileSystemReadWriteOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl FileSystemSyncAccessHandle {
    /// Reads bytes into the buffer and returns how many they were.
    ///
    /// `unsigned long long read(AllowSharedBufferSource buffer, optional FileSystemReadWriteOptions options = {})`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/read) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-read)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the handle is closed, and a `TypeError` where the file system cannot
    /// read at the given offset.
    #[inline]
    pub fn read<'a>(&self, buffer: impl Into<WriteBuffer<'a, AnySharedBuffer>>) -> Result<u64, Exception> {
        buffer.into().with_shared(|buffer| Js::try_call_read__value__as_value(js(self), buffer).map(Js::read))
    }

    /// As `read`, with `options`.
    ///
    /// `unsigned long long read(AllowSharedBufferSource buffer, optional FileSystemReadWriteOptions options = {})`
    ///
    /// Feature `file-system`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the handle is closed, and a `TypeError` where the file system cannot
    /// read at the given offset.
    #[doc(alias = "read")]
    #[inline]
    pub fn read_with_options<'a>(
        &self,
        buffer: impl Into<WriteBuffer<'a, AnySharedBuffer>>,
        options: &FileSystemReadWriteOptions,
    ) -> Result<u64, Exception> {
        buffer.into().with_shared(|buffer| {
            Js::try_call_read__value2__as_value(js(self), buffer, options.as_ref()).map(Js::read)
        })
    }

    /// Writes the bytes of the buffer and returns how many they were.
    ///
    /// `unsigned long long write(AllowSharedBufferSource buffer, optional FileSystemReadWriteOptions options = {})`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/write) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-write)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the handle is closed or writing fails, and a `QuotaExceededError` where
    /// the storage quota would be exceeded.
    #[inline]
    pub fn write<'a>(&self, buffer: impl Into<ReadBuffer<'a, AnySharedBuffer>>) -> Result<u64, Exception> {
        buffer.into().with_shared(|buffer| Js::try_call_write__value__as_value(js(self), buffer).map(Js::read))
    }

    /// As `write`, with `options`.
    ///
    /// `unsigned long long write(AllowSharedBufferSource buffer, optional FileSystemReadWriteOptions options = {})`
    ///
    /// Feature `file-system`.
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the handle is closed or writing fails, and a `QuotaExceededError` where
    /// the storage quota would be exceeded.
    #[doc(alias = "write")]
    #[inline]
    pub fn write_with_options<'a>(
        &self,
        buffer: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        options: &FileSystemReadWriteOptions,
    ) -> Result<u64, Exception> {
        buffer.into().with_shared(|buffer| {
            Js::try_call_write__value2__as_value(js(self), buffer, options.as_ref()).map(Js::read)
        })
    }

    /// Sets the size in bytes: cuts the file off, or fills it up with zeros.
    ///
    /// `undefined truncate([EnforceRange] unsigned long long newSize)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/truncate) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-truncate)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the handle is closed or resizing fails, and a `QuotaExceededError` where
    /// the storage quota would be exceeded.
    #[inline]
    pub fn truncate(&self, new_size: u64) -> Result<(), Exception> {
        Js::try_call_truncate__number(js(self), safe_integer::unsigned(new_size))
    }

    /// Returns the size of the file in bytes.
    ///
    /// `unsigned long long getSize()`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/getSize) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-getsize)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the handle is closed.
    #[doc(alias = "getSize")]
    #[inline]
    pub fn get_size(&self) -> Result<u64, Exception> {
        Js::try_call_getSize__as_value(js(self)).map(Js::read)
    }

    /// Makes sure that all changes are written to the disk.
    ///
    /// `undefined flush()`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/flush) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-flush)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the handle is closed.
    #[inline]
    pub fn flush(&self) -> Result<(), Exception> {
        Js::try_call_flush(js(self))
    }

    /// Closes the handle and unlocks the file.
    ///
    /// `undefined close()`
    ///
    /// Feature `file-system`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/close) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }
}

impl StorageManager {
    /// Resolves to the root folder of the origin's private storage.
    ///
    /// `Promise<FileSystemDirectoryHandle> getDirectory()`
    ///
    /// Feature `file-system`. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/StorageManager/getDirectory) · [Specification](https://fs.spec.whatwg.org/#dom-storagemanager-getdirectory)
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory(&self) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_getDirectory__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "createSyncAccessHandle")]
    pub(crate) fn try_call_createSyncAccessHandle__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "flush")]
    pub(crate) fn try_call_flush(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDirectoryHandle")]
    pub(crate) fn try_call_getDirectoryHandle__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getDirectoryHandle")]
    pub(crate) fn try_call_getDirectoryHandle__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getFile")]
    pub(crate) fn try_call_getFile__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getFileHandle")]
    pub(crate) fn try_call_getFileHandle__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getFileHandle")]
    pub(crate) fn try_call_getFileHandle__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSize")]
    pub(crate) fn try_call_getSize__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "isSameEntry")]
    pub(crate) fn try_call_isSameEntry__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeEntry")]
    pub(crate) fn try_call_removeEntry__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeEntry")]
    pub(crate) fn try_call_removeEntry__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "resolve")]
    pub(crate) fn try_call_resolve__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "seek")]
    pub(crate) fn try_call_seek__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "truncate")]
    pub(crate) fn try_call_truncate__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "truncate")]
    pub(crate) fn try_call_truncate__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
}
