//! The files and directories that were dropped or chosen in an input element

use crate::runtime::prelude::*;
use crate::{
    DataTransferItem, ErrorCallback, File, FileCallback, FileSystem, FileSystemDirectoryEntry,
    FileSystemDirectoryReader, FileSystemEntriesCallback, FileSystemEntry, FileSystemEntryCallback, FileSystemFileEntry,
    FileSystemFlags,
};

impl File {
    /// The path of the file from the folder that the user has chosen, or an empty string.
    ///
    /// `readonly attribute USVString webkitRelativePath`
    ///
    /// Feature `file-entries`. Baseline: newly available since 2025-08. [MDN](https://developer.mozilla.org/docs/Web/API/File/webkitRelativePath) · [Specification](https://wicg.github.io/entries-api/#dom-file-webkitrelativepath)
    #[doc(alias = "webkitRelativePath")]
    #[inline]
    pub fn webkit_relative_path(&self) -> String {
        Js::get_webkitRelativePath__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl FileSystemEntry {
    /// Whether this is a file.
    ///
    /// `readonly attribute boolean isFile`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemEntry/isFile) · [Specification](https://wicg.github.io/entries-api/#dom-filesystementry-isfile)
    #[doc(alias = "isFile")]
    #[inline]
    pub fn is_file(&self) -> bool {
        Js::get_isFile__as_bool(js(self)).get()
    }

    /// Whether this is a folder.
    ///
    /// `readonly attribute boolean isDirectory`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemEntry/isDirectory) · [Specification](https://wicg.github.io/entries-api/#dom-filesystementry-isdirectory)
    #[doc(alias = "isDirectory")]
    #[inline]
    pub fn is_directory(&self) -> bool {
        Js::get_isDirectory__as_bool(js(self)).get()
    }

    /// The last part of the path.
    ///
    /// `readonly attribute USVString name`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemEntry/name) · [Specification](https://wicg.github.io/entries-api/#dom-filesystementry-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The path from the root of the virtual file system, beginning with a slash.
    ///
    /// `readonly attribute USVString fullPath`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemEntry/fullPath) · [Specification](https://wicg.github.io/entries-api/#dom-filesystementry-fullpath)
    #[doc(alias = "fullPath")]
    #[inline]
    pub fn full_path(&self) -> String {
        Js::get_fullPath__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The file system that the entry belongs to.
    ///
    /// `readonly attribute FileSystem filesystem`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemEntry/filesystem) · [Specification](https://wicg.github.io/entries-api/#dom-filesystementry-filesystem)
    #[inline]
    pub fn filesystem(&self) -> FileSystem {
        FromJs::from_js(Js::get_filesystem__as_value(js(self)))
    }

    /// Hands the folder that holds the entry to the callback; for the root, that is itself.
    ///
    /// `undefined getParent(optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemEntry/getParent) · [Specification](https://wicg.github.io/entries-api/#dom-filesystementry-getparent)
    #[doc(alias = "getParent")]
    #[inline]
    pub fn get_parent(&self) {
        Js::call_getParent(js(self))
    }

    /// As `get_parent`, with `success_callback`.
    ///
    /// `undefined getParent(optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getParent")]
    #[inline]
    pub fn get_parent_with_success_callback(&self, success_callback: impl IntoFunction<FileSystemEntryCallback>) {
        Js::call_getParent__value(js(self), &success_callback.into_callback().into_function())
    }

    /// As `get_parent_with_success_callback`, with `error_callback`.
    ///
    /// `undefined getParent(optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getParent")]
    #[inline]
    pub fn get_parent_with_success_callback_and_error_callback(
        &self,
        success_callback: impl IntoFunction<FileSystemEntryCallback>,
        error_callback: impl IntoFunction<ErrorCallback>,
    ) {
        Js::call_getParent__value2(
            js(self),
            &success_callback.into_callback().into_function(),
            &error_callback.into_callback().into_function(),
        )
    }
}

impl FileSystemDirectoryEntry {
    /// Returns a reader that lists the contents of the folder.
    ///
    /// `FileSystemDirectoryReader createReader()`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryEntry/createReader) · [Specification](https://wicg.github.io/entries-api/#dom-filesystemdirectoryentry-createreader)
    #[doc(alias = "createReader")]
    #[inline]
    pub fn create_reader(&self) -> FileSystemDirectoryReader {
        FromJs::from_js(Js::call_createReader__as_value(js(self)))
    }

    /// Hands the file at the path to the callback.
    ///
    /// `undefined getFile(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryEntry/getFile) · [Specification](https://wicg.github.io/entries-api/#dom-filesystemdirectoryentry-getfile)
    #[doc(alias = "getFile")]
    #[inline]
    pub fn get_file(&self) {
        Js::call_getFile(js(self))
    }

    /// As `get_file`, with `path`.
    ///
    /// `undefined getFile(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getFile")]
    #[inline]
    pub fn get_file_with_path(&self, path: Option<&str>) {
        Js::call_getFile__option_str(js(self), path)
    }

    /// As `get_file_with_path`, with `options`.
    ///
    /// `undefined getFile(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getFile")]
    #[inline]
    pub fn get_file_with_path_and_options(&self, path: Option<&str>, options: &FileSystemFlags) {
        Js::call_getFile__option_str_value(js(self), path, options.as_ref())
    }

    /// As `get_file_with_path_and_options`, with `success_callback`.
    ///
    /// `undefined getFile(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getFile")]
    #[inline]
    pub fn get_file_with_path_and_options_and_success_callback(
        &self,
        path: Option<&str>,
        options: &FileSystemFlags,
        success_callback: impl IntoFunction<FileSystemEntryCallback>,
    ) {
        Js::call_getFile__option_str_value2(
            js(self),
            path,
            options.as_ref(),
            &success_callback.into_callback().into_function(),
        )
    }

    /// As `get_file_with_path_and_options_and_success_callback`, with `error_callback`.
    ///
    /// `undefined getFile(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getFile")]
    #[inline]
    pub fn get_file_with_path_and_options_and_success_callback_and_error_callback(
        &self,
        path: Option<&str>,
        options: &FileSystemFlags,
        success_callback: impl IntoFunction<FileSystemEntryCallback>,
        error_callback: impl IntoFunction<ErrorCallback>,
    ) {
        Js::call_getFile__option_str_value3(
            js(self),
            path,
            options.as_ref(),
            &success_callback.into_callback().into_function(),
            &error_callback.into_callback().into_function(),
        )
    }

    /// Hands the folder at the path to the callback.
    ///
    /// `undefined getDirectory(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryEntry/getDirectory) · [Specification](https://wicg.github.io/entries-api/#dom-filesystemdirectoryentry-getdirectory)
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory(&self) {
        Js::call_getDirectory(js(self))
    }

    /// As `get_directory`, with `path`.
    ///
    /// `undefined getDirectory(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory_with_path(&self, path: Option<&str>) {
        Js::call_getDirectory__option_str(js(self), path)
    }

    /// As `get_directory_with_path`, with `options`.
    ///
    /// `undefined getDirectory(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory_with_path_and_options(&self, path: Option<&str>, options: &FileSystemFlags) {
        Js::call_getDirectory__option_str_value(js(self), path, options.as_ref())
    }

    /// As `get_directory_with_path_and_options`, with `success_callback`.
    ///
    /// `undefined getDirectory(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory_with_path_and_options_and_success_callback(
        &self,
        path: Option<&str>,
        options: &FileSystemFlags,
        success_callback: impl IntoFunction<FileSystemEntryCallback>,
    ) {
        Js::call_getDirectory__option_str_value2(
            js(self),
            path,
            options.as_ref(),
            &success_callback.into_callback().into_function(),
        )
    }

    /// As `get_directory_with_path_and_options_and_success_callback`, with `error_callback`.
    ///
    /// `undefined getDirectory(optional USVString? path, optional FileSystemFlags options = {}, optional FileSystemEntryCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory_with_path_and_options_and_success_callback_and_error_callback(
        &self,
        path: Option<&str>,
        options: &FileSystemFlags,
        success_callback: impl IntoFunction<FileSystemEntryCallback>,
        error_callback: impl IntoFunction<ErrorCallback>,
    ) {
        Js::call_getDirectory__option_str_value3(
            js(self),
            path,
            options.as_ref(),
            &success_callback.into_callback().into_function(),
            &error_callback.into_callback().into_function(),
        )
    }
}

impl FileSystemFlags {
    /// Options for the look-up of a file or folder.
    ///
    /// `dictionary FileSystemFlags`
    ///
    /// Feature `file-entries`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to create a missing entry, which browsers refuse.
    ///
    /// `boolean create = false`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "create")]
    pub fn get_create(&self) -> Option<bool> {
        property::get(self, "create")
    }

    /// Sets whether to create a missing entry, which browsers refuse.
    ///
    /// Feature `file-entries`.
    #[doc(alias = "create")]
    pub fn set_create(&self, value: bool) -> &Self {
        property::set_bool(self, "create", value);
        self
    }

    /// Whether to fail if the entry to create is there already.
    ///
    /// `boolean exclusive = false`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "exclusive")]
    pub fn get_exclusive(&self) -> Option<bool> {
        property::get(self, "exclusive")
    }

    /// Sets whether to fail if the entry to create is there already.
    ///
    /// Feature `file-entries`.
    #[doc(alias = "exclusive")]
    pub fn set_exclusive(&self, value: bool) -> &Self {
        property::set_bool(self, "exclusive", value);
        self
    }
}

impl Default for FileSystemFlags {
    fn default() -> Self {
        Self::new()
    }
}

impl FileSystemDirectoryReader {
    /// Hands the next entries to the callback; call it until it gives an empty list.
    ///
    /// `undefined readEntries(FileSystemEntriesCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryReader/readEntries) · [Specification](https://wicg.github.io/entries-api/#dom-filesystemdirectoryreader-readentries)
    #[doc(alias = "readEntries")]
    #[inline]
    pub fn read_entries(&self, success_callback: impl IntoFunctionOnce<FileSystemEntriesCallback>) {
        Js::call_readEntries__value(js(self), &success_callback.into_callback().into_function())
    }

    /// As `read_entries`, with `error_callback`.
    ///
    /// `undefined readEntries(FileSystemEntriesCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "readEntries")]
    #[inline]
    pub fn read_entries_with_error_callback(
        &self,
        success_callback: impl IntoFunctionOnce<FileSystemEntriesCallback>,
        error_callback: impl IntoFunction<ErrorCallback>,
    ) {
        Js::call_readEntries__value2(
            js(self),
            &success_callback.into_callback().into_function(),
            &error_callback.into_callback().into_function(),
        )
    }
}

impl FileSystemFileEntry {
    /// Hands the file to the callback, to read its contents.
    ///
    /// `undefined file(FileCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileEntry/file) · [Specification](https://wicg.github.io/entries-api/#dom-filesystemfileentry-file)
    #[inline]
    pub fn file(&self, success_callback: impl IntoFunctionOnce<FileCallback>) {
        Js::call_file__value(js(self), &success_callback.into_callback().into_function())
    }

    /// As `file`, with `error_callback`.
    ///
    /// `undefined file(FileCallback successCallback, optional ErrorCallback errorCallback)`
    ///
    /// Feature `file-entries`.
    #[doc(alias = "file")]
    #[inline]
    pub fn file_with_error_callback(
        &self,
        success_callback: impl IntoFunctionOnce<FileCallback>,
        error_callback: impl IntoFunction<ErrorCallback>,
    ) {
        Js::call_file__value2(
            js(self),
            &success_callback.into_callback().into_function(),
            &error_callback.into_callback().into_function(),
        )
    }
}

impl FileSystem {
    /// The name of the file system, chosen by the browser.
    ///
    /// `readonly attribute USVString name`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystem/name) · [Specification](https://wicg.github.io/entries-api/#dom-filesystem-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The root folder of the file system.
    ///
    /// `readonly attribute FileSystemDirectoryEntry root`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystem/root) · [Specification](https://wicg.github.io/entries-api/#dom-filesystem-root)
    #[inline]
    pub fn root(&self) -> FileSystemDirectoryEntry {
        FromJs::from_js(Js::get_root__as_value(js(self)))
    }
}

impl DataTransferItem {
    /// Returns the dropped file or folder as an entry, or none if it is a text.
    ///
    /// `FileSystemEntry? webkitGetAsEntry()`
    ///
    /// Feature `file-entries`. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem/webkitGetAsEntry) · [Specification](https://wicg.github.io/entries-api/#dom-datatransferitem-webkitgetasentry)
    #[doc(alias = "webkitGetAsEntry")]
    #[inline]
    pub fn webkit_get_as_entry(&self) -> Option<FileSystemEntry> {
        Js::call_webkitGetAsEntry__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "filesystem")]
    pub(crate) fn get_filesystem__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "fullPath")]
    pub(crate) fn get_fullPath__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "isDirectory")]
    pub(crate) fn get_isDirectory__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "isFile")]
    pub(crate) fn get_isFile__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "webkitRelativePath")]
    pub(crate) fn get_webkitRelativePath__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createReader")]
    pub(crate) fn call_createReader__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "file")]
    pub(crate) fn call_file__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "file")]
    pub(crate) fn call_file__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "getDirectory")]
    pub(crate) fn call_getDirectory(this: &Js);
    #[wasm_bindgen(method, js_name = "getDirectory")]
    pub(crate) fn call_getDirectory__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, js_name = "getDirectory")]
    pub(crate) fn call_getDirectory__option_str_value(this: &Js, a0: Option<&str>, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "getDirectory")]
    pub(crate) fn call_getDirectory__option_str_value2(this: &Js, a0: Option<&str>, a1: &JsValue, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "getDirectory")]
    pub(crate) fn call_getDirectory__option_str_value3(
        this: &Js,
        a0: Option<&str>,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    );
    #[wasm_bindgen(method, js_name = "getFile")]
    pub(crate) fn call_getFile(this: &Js);
    #[wasm_bindgen(method, js_name = "getFile")]
    pub(crate) fn call_getFile__option_str(this: &Js, a0: Option<&str>);
    #[wasm_bindgen(method, js_name = "getFile")]
    pub(crate) fn call_getFile__option_str_value(this: &Js, a0: Option<&str>, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "getFile")]
    pub(crate) fn call_getFile__option_str_value2(this: &Js, a0: Option<&str>, a1: &JsValue, a2: &JsValue);
    #[wasm_bindgen(method, js_name = "getFile")]
    pub(crate) fn call_getFile__option_str_value3(
        this: &Js,
        a0: Option<&str>,
        a1: &JsValue,
        a2: &JsValue,
        a3: &JsValue,
    );
    #[wasm_bindgen(method, js_name = "getParent")]
    pub(crate) fn call_getParent(this: &Js);
    #[wasm_bindgen(method, js_name = "getParent")]
    pub(crate) fn call_getParent__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "getParent")]
    pub(crate) fn call_getParent__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "readEntries")]
    pub(crate) fn call_readEntries__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "readEntries")]
    pub(crate) fn call_readEntries__value2(this: &Js, a0: &JsValue, a1: &JsValue);
    #[wasm_bindgen(method, js_name = "webkitGetAsEntry")]
    pub(crate) fn call_webkitGetAsEntry__as_option_value(this: &Js) -> Option<Js>;
}
