//! Files and directories as handles, and the origin's private file system

use crate::runtime::prelude::*;
use crate::{
    BufferSourceOrBlobOrString, File, FileSystemCreateWritableOptions, FileSystemDirectoryHandle, FileSystemFileHandle,
    FileSystemGetDirectoryOptions, FileSystemGetFileOptions, FileSystemHandle, FileSystemHandleKind,
    FileSystemReadWriteOptions, FileSystemRemoveOptions, FileSystemSyncAccessHandle, FileSystemWritableFileStream,
    FileSystemWriteChunkType, StorageManager, WriteCommandType, WriteParams,
};

impl FileSystemHandle {
    /// `readonly attribute FileSystemHandleKind kind`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/kind) · [Specification](https://fs.spec.whatwg.org/#ref-for-dom-filesystemhandle-kind①)
    #[inline]
    pub fn kind(&self) -> FileSystemHandleKind {
        FromJs::from_js(Js::get_kind__as_value(js(self)))
    }

    /// `readonly attribute USVString name`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/name) · [Specification](https://fs.spec.whatwg.org/#ref-for-dom-filesystemhandle-name①)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `Promise<boolean> isSameEntry(FileSystemHandle other)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/isSameEntry) · [Specification](https://fs.spec.whatwg.org/#api-filesystemhandle-issameentry)
    #[doc(alias = "isSameEntry")]
    #[inline]
    pub fn is_same_entry(&self, other: &FileSystemHandle) -> Promise<bool> {
        Promise::of_call(Js::try_call_isSameEntry__value__as_value(js(self), other.as_ref()))
    }
}

impl FileSystemCreateWritableOptions {
    /// `dictionary FileSystemCreateWritableOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean keepExistingData = false`
    #[doc(alias = "keepExistingData")]
    pub fn get_keep_existing_data(&self) -> Option<bool> {
        property::get(self, "keepExistingData")
    }

    /// `boolean keepExistingData = false`
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
    /// `Promise<File> getFile()`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/getFile) · [Specification](https://fs.spec.whatwg.org/#api-filesystemfilehandle-getfile)
    #[doc(alias = "getFile")]
    #[inline]
    pub fn get_file(&self) -> Promise<File> {
        Promise::of_call(Js::try_call_getFile__as_value(js(self)))
    }

    /// `Promise<FileSystemWritableFileStream> createWritable(optional FileSystemCreateWritableOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createWritable) · [Specification](https://fs.spec.whatwg.org/#api-filesystemfilehandle-createwritable)
    #[doc(alias = "createWritable")]
    #[inline]
    pub fn create_writable(&self) -> Promise<FileSystemWritableFileStream> {
        Promise::of_call(Js::try_call_createWritable__as_value(js(self)))
    }

    /// `Promise<FileSystemWritableFileStream> createWritable(optional FileSystemCreateWritableOptions options = {})`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createWritable) · [Specification](https://fs.spec.whatwg.org/#api-filesystemfilehandle-createwritable)
    #[doc(alias = "createWritable")]
    #[inline]
    pub fn create_writable_with_options(
        &self,
        options: &FileSystemCreateWritableOptions,
    ) -> Promise<FileSystemWritableFileStream> {
        Promise::of_call(Js::try_call_createWritable__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<FileSystemSyncAccessHandle> createSyncAccessHandle()`
    ///
    /// Exposed in DedicatedWorker only.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileHandle/createSyncAccessHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemfilehandle-createsyncaccesshandle)
    #[doc(alias = "createSyncAccessHandle")]
    #[inline]
    pub fn create_sync_access_handle(&self) -> Promise<FileSystemSyncAccessHandle> {
        Promise::of_call(Js::try_call_createSyncAccessHandle__as_value(js(self)))
    }
}

impl FileSystemGetFileOptions {
    /// `dictionary FileSystemGetFileOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean create = false`
    #[doc(alias = "create")]
    pub fn get_create(&self) -> Option<bool> {
        property::get(self, "create")
    }

    /// `boolean create = false`
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
    /// `dictionary FileSystemGetDirectoryOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean create = false`
    #[doc(alias = "create")]
    pub fn get_create(&self) -> Option<bool> {
        property::get(self, "create")
    }

    /// `boolean create = false`
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
    /// `dictionary FileSystemRemoveOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean recursive = false`
    #[doc(alias = "recursive")]
    pub fn get_recursive(&self) -> Option<bool> {
        property::get(self, "recursive")
    }

    /// `boolean recursive = false`
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
    /// `async_iterable<USVString, FileSystemHandle>`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/entries) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-asynciterable)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn entries(&self) -> Result<AsyncIter<(String, FileSystemHandle)>, Exception> {
        Js::try_call_entries__as_value(js(self)).map(Js::read)
    }

    /// `async_iterable<USVString, FileSystemHandle>`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/keys) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-asynciterable)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn keys(&self) -> Result<AsyncIter<String>, Exception> {
        Js::try_call_keys__as_value(js(self)).map(Js::read)
    }

    /// `async_iterable<USVString, FileSystemHandle>`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/values) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-asynciterable)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn values(&self) -> Result<AsyncIter<FileSystemHandle>, Exception> {
        Js::try_call_values__as_value(js(self)).map(Js::read)
    }

    /// `Promise<FileSystemFileHandle> getFileHandle(USVString name, optional FileSystemGetFileOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getFileHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-getfilehandle)
    #[doc(alias = "getFileHandle")]
    #[inline]
    pub fn get_file_handle(&self, name: &str) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_getFileHandle__str__as_value(js(self), name))
    }

    /// `Promise<FileSystemFileHandle> getFileHandle(USVString name, optional FileSystemGetFileOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getFileHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-getfilehandle)
    #[doc(alias = "getFileHandle")]
    #[inline]
    pub fn get_file_handle_with_options(
        &self,
        name: &str,
        options: &FileSystemGetFileOptions,
    ) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_getFileHandle__str_value__as_value(js(self), name, options.as_ref()))
    }

    /// `Promise<FileSystemDirectoryHandle> getDirectoryHandle(USVString name, optional FileSystemGetDirectoryOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getDirectoryHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-getdirectoryhandle)
    #[doc(alias = "getDirectoryHandle")]
    #[inline]
    pub fn get_directory_handle(&self, name: &str) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_getDirectoryHandle__str__as_value(js(self), name))
    }

    /// `Promise<FileSystemDirectoryHandle> getDirectoryHandle(USVString name, optional FileSystemGetDirectoryOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/getDirectoryHandle) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-getdirectoryhandle)
    #[doc(alias = "getDirectoryHandle")]
    #[inline]
    pub fn get_directory_handle_with_options(
        &self,
        name: &str,
        options: &FileSystemGetDirectoryOptions,
    ) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_getDirectoryHandle__str_value__as_value(js(self), name, options.as_ref()))
    }

    /// `Promise<undefined> removeEntry(USVString name, optional FileSystemRemoveOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/removeEntry) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-removeentry)
    #[doc(alias = "removeEntry")]
    #[inline]
    pub fn remove_entry(&self, name: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_removeEntry__str__as_value(js(self), name))
    }

    /// `Promise<undefined> removeEntry(USVString name, optional FileSystemRemoveOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/removeEntry) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-removeentry)
    #[doc(alias = "removeEntry")]
    #[inline]
    pub fn remove_entry_with_options(&self, name: &str, options: &FileSystemRemoveOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_removeEntry__str_value__as_value(js(self), name, options.as_ref()))
    }

    /// `Promise<sequence<USVString>?> resolve(FileSystemHandle possibleDescendant)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle/resolve) · [Specification](https://fs.spec.whatwg.org/#api-filesystemdirectoryhandle-resolve)
    #[inline]
    pub fn resolve(&self, possible_descendant: &FileSystemHandle) -> Promise<Option<Array<String>>> {
        Promise::of_call(Js::try_call_resolve__value__as_value(js(self), possible_descendant.as_ref()))
    }
}

impl WriteParams {
    /// `dictionary WriteParams`
    pub fn new(type_: WriteCommandType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_.as_str());
        this
    }

    /// `required WriteCommandType type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> WriteCommandType {
        property::get(self, "type")
    }

    /// `required WriteCommandType type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: WriteCommandType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `unsigned long long? size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "size")]
    pub fn get_size(&self) -> Option<u64> {
        property::get(self, "size")
    }

    /// `unsigned long long? size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "size")]
    pub fn set_size(&self, value: Option<u64>) -> &Self {
        property::set(self, "size", &value.to_js());
        self
    }

    /// `unsigned long long? position`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "position")]
    pub fn get_position(&self) -> Option<u64> {
        property::get(self, "position")
    }

    /// `unsigned long long? position`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "position")]
    pub fn set_position(&self, value: Option<u64>) -> &Self {
        property::set(self, "position", &value.to_js());
        self
    }

    /// `(BufferSource or Blob or USVString)? data`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<BufferSourceOrBlobOrString> {
        property::get(self, "data")
    }

    /// `(BufferSource or Blob or USVString)? data`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl NullableUnion<BufferSourceOrBlobOrString>) -> &Self {
        property::set(self, "data", &value.into_option().to_js());
        self
    }
}

impl FileSystemWritableFileStream {
    /// `Promise<undefined> write(FileSystemWriteChunkType data)`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream/write) · [Specification](https://fs.spec.whatwg.org/#api-filesystemwritablefilestream-write)
    #[inline]
    pub fn write(&self, data: impl Into<FileSystemWriteChunkType>) -> Promise<()> {
        Promise::of_call(Js::try_call_write__value__as_value(js(self), &data.into().to_js()))
    }

    /// `Promise<undefined> seek(unsigned long long position)`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream/seek) · [Specification](https://fs.spec.whatwg.org/#api-filesystemwritablefilestream-seek)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn seek(&self, position: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_seek__number__as_value(js(self), position as f64))
    }

    /// `Promise<undefined> truncate(unsigned long long size)`
    ///
    /// Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemWritableFileStream/truncate) · [Specification](https://fs.spec.whatwg.org/#api-filesystemwritablefilestream-truncate)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn truncate(&self, size: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_truncate__number__as_value(js(self), size as f64))
    }
}

impl FileSystemReadWriteOptions {
    /// `dictionary FileSystemReadWriteOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `[EnforceRange] unsigned long long at`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "at")]
    pub fn get_at(&self) -> Option<u64> {
        property::get(self, "at")
    }

    /// `[EnforceRange] unsigned long long at`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
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
    /// `unsigned long long read(AllowSharedBufferSource buffer, optional FileSystemReadWriteOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/read) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-read)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn read<'a>(&self, buffer: impl Into<WriteBuffer<'a, AnySharedBuffer>>) -> Result<u64, Exception> {
        buffer.into().with_shared(|buffer| Js::try_call_read__value__as_value(js(self), buffer).map(Js::read))
    }

    /// `unsigned long long read(AllowSharedBufferSource buffer, optional FileSystemReadWriteOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/read) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-read)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `unsigned long long write(AllowSharedBufferSource buffer, optional FileSystemReadWriteOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/write) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-write)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn write<'a>(&self, buffer: impl Into<ReadBuffer<'a, AnySharedBuffer>>) -> Result<u64, Exception> {
        buffer.into().with_shared(|buffer| Js::try_call_write__value__as_value(js(self), buffer).map(Js::read))
    }

    /// `unsigned long long write(AllowSharedBufferSource buffer, optional FileSystemReadWriteOptions options = {})`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/write) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-write)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
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

    /// `undefined truncate([EnforceRange] unsigned long long newSize)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/truncate) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-truncate)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn truncate(&self, new_size: u64) -> Result<(), Exception> {
        Js::try_call_truncate__number(js(self), safe_integer::unsigned(new_size))
    }

    /// `unsigned long long getSize()`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/getSize) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-getsize)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getSize")]
    #[inline]
    pub fn get_size(&self) -> Result<u64, Exception> {
        Js::try_call_getSize__as_value(js(self)).map(Js::read)
    }

    /// `undefined flush()`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/flush) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-flush)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn flush(&self) -> Result<(), Exception> {
        Js::try_call_flush(js(self))
    }

    /// `undefined close()`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle/close) · [Specification](https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle-close)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }
}

impl StorageManager {
    /// `Promise<FileSystemDirectoryHandle> getDirectory()`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/StorageManager/getDirectory) · [Specification](https://fs.spec.whatwg.org/#dom-storagemanager-getdirectory)
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
