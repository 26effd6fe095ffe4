//! Letting the user choose files and directories to open and to save

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    DataTransferItem, DirectoryPickerOptions, FilePickerAcceptType, FilePickerOptions, FileSystemDirectoryHandle,
    FileSystemFileHandle, FileSystemHandle, FileSystemHandlePermissionDescriptor, FileSystemPermissionDescriptor,
    FileSystemPermissionMode, OpenFilePickerOptions, PermissionState, SaveFilePickerOptions, StartInDirectory,
    StringOrStringSequence, Window,
};

#[cfg(feature = "experimental")]
impl FileSystemPermissionDescriptor {
    /// A query for the permission to use a file or directory.
    ///
    /// `dictionary FileSystemPermissionDescriptor : PermissionDescriptor`
    ///
    /// Features `file-system-access` and `experimental`.
    pub fn new(name: &str, handle: &FileSystemHandle) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "handle", handle.as_ref());
        this
    }

    /// The file or directory to be used.
    ///
    /// `required FileSystemHandle handle`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "handle")]
    pub fn get_handle(&self) -> FileSystemHandle {
        property::get(self, "handle")
    }

    /// Sets the file or directory to be used.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "handle")]
    pub fn set_handle(&self, value: &FileSystemHandle) -> &Self {
        property::set(self, "handle", value.as_ref());
        self
    }

    /// Whether to read only or also to write.
    ///
    /// `FileSystemPermissionMode mode = "read"`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<FileSystemPermissionMode> {
        property::get(self, "mode")
    }

    /// Sets whether to read only or also to write.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: FileSystemPermissionMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// Sets the name of the feature, such as `geolocation`.
    ///
    /// `required DOMString name`
    ///
    /// Features `file-system-access` and `experimental`. Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl FileSystemHandlePermissionDescriptor {
    /// The access that `queryPermission` and `requestPermission` are about.
    ///
    /// `dictionary FileSystemHandlePermissionDescriptor`
    ///
    /// Features `file-system-access` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to read only or also to write.
    ///
    /// `FileSystemPermissionMode mode = "read"`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<FileSystemPermissionMode> {
        property::get(self, "mode")
    }

    /// Sets whether to read only or also to write.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: FileSystemPermissionMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for FileSystemHandlePermissionDescriptor {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl FilePickerAcceptType {
    /// A group of file types that the user can choose in a file picker.
    ///
    /// `dictionary FilePickerAcceptType`
    ///
    /// Features `file-system-access` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A text for the user that names the group, such as `Images`.
    ///
    /// `USVString description = ""`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "description")]
    pub fn get_description(&self) -> Option<String> {
        property::get(self, "description")
    }

    /// Sets a text for the user that names the group, such as `Images`.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// MIME types with the file extensions that belong to each, such as `.png`.
    ///
    /// `record<USVString, (USVString or sequence<USVString>)> accept`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "accept")]
    pub fn get_accept(&self) -> Option<Record<StringOrStringSequence>> {
        property::get(self, "accept")
    }

    /// Sets MIME types with the file extensions that belong to each, such as `.png`.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "accept")]
    pub fn set_accept(&self, value: impl IntoRecord<StringOrStringSequence>) -> &Self {
        property::set(self, "accept", &value.into_record());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for FilePickerAcceptType {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl FilePickerOptions {
    /// The options that the open and save pickers share.
    ///
    /// `dictionary FilePickerOptions`
    ///
    /// Features `file-system-access` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The groups of file types from which the user can choose.
    ///
    /// `sequence<FilePickerAcceptType> types`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<FilePickerAcceptType>> {
        property::get(self, "types")
    }

    /// Sets the groups of file types from which the user can choose.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<FilePickerAcceptType>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// Whether the choice of all files is left out.
    ///
    /// `boolean excludeAcceptAllOption = false`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "excludeAcceptAllOption")]
    pub fn get_exclude_accept_all_option(&self) -> Option<bool> {
        property::get(self, "excludeAcceptAllOption")
    }

    /// Sets whether the choice of all files is left out.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "excludeAcceptAllOption")]
    pub fn set_exclude_accept_all_option(&self, value: bool) -> &Self {
        property::set_bool(self, "excludeAcceptAllOption", value);
        self
    }

    /// A name under which the browser remembers the last used folder.
    ///
    /// `DOMString id`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets a name under which the browser remembers the last used folder.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The folder in which the picker opens, a well-known name or a handle.
    ///
    /// `StartInDirectory startIn`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "startIn")]
    pub fn get_start_in(&self) -> Option<StartInDirectory> {
        property::get(self, "startIn")
    }

    /// Sets the folder in which the picker opens, a well-known name or a handle.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "startIn")]
    pub fn set_start_in(&self, value: impl Into<StartInDirectory>) -> &Self {
        property::set(self, "startIn", &value.into().to_js());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for FilePickerOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl OpenFilePickerOptions {
    /// The options of `showOpenFilePicker`.
    ///
    /// `dictionary OpenFilePickerOptions : FilePickerOptions`
    ///
    /// Features `file-system-access` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the user can choose more than one file.
    ///
    /// `boolean multiple = false`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "multiple")]
    pub fn get_multiple(&self) -> Option<bool> {
        property::get(self, "multiple")
    }

    /// Sets whether the user can choose more than one file.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "multiple")]
    pub fn set_multiple(&self, value: bool) -> &Self {
        property::set_bool(self, "multiple", value);
        self
    }

    /// Sets the groups of file types from which the user can choose.
    ///
    /// `sequence<FilePickerAcceptType> types`
    ///
    /// Features `file-system-access` and `experimental`. Inherited from `FilePickerOptions`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<FilePickerAcceptType>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// Sets whether the choice of all files is left out.
    ///
    /// `boolean excludeAcceptAllOption = false`
    ///
    /// Features `file-system-access` and `experimental`. Inherited from `FilePickerOptions`.
    #[doc(alias = "excludeAcceptAllOption")]
    pub fn set_exclude_accept_all_option(&self, value: bool) -> &Self {
        property::set_bool(self, "excludeAcceptAllOption", value);
        self
    }

    /// Sets a name under which the browser remembers the last used folder.
    ///
    /// `DOMString id`
    ///
    /// Features `file-system-access` and `experimental`. Inherited from `FilePickerOptions`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// Sets the folder in which the picker opens, a well-known name or a handle.
    ///
    /// `StartInDirectory startIn`
    ///
    /// Features `file-system-access` and `experimental`. Inherited from `FilePickerOptions`.
    #[doc(alias = "startIn")]
    pub fn set_start_in(&self, value: impl Into<StartInDirectory>) -> &Self {
        property::set(self, "startIn", &value.into().to_js());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for OpenFilePickerOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl SaveFilePickerOptions {
    /// The options of `showSaveFilePicker`.
    ///
    /// `dictionary SaveFilePickerOptions : FilePickerOptions`
    ///
    /// Features `file-system-access` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The file name that the picker offers at first.
    ///
    /// `USVString? suggestedName`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "suggestedName")]
    pub fn get_suggested_name(&self) -> Option<String> {
        property::get(self, "suggestedName")
    }

    /// Sets the file name that the picker offers at first.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "suggestedName")]
    pub fn set_suggested_name(&self, value: Option<&str>) -> &Self {
        property::set(self, "suggestedName", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// Sets the groups of file types from which the user can choose.
    ///
    /// `sequence<FilePickerAcceptType> types`
    ///
    /// Features `file-system-access` and `experimental`. Inherited from `FilePickerOptions`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<FilePickerAcceptType>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// Sets whether the choice of all files is left out.
    ///
    /// `boolean excludeAcceptAllOption = false`
    ///
    /// Features `file-system-access` and `experimental`. Inherited from `FilePickerOptions`.
    #[doc(alias = "excludeAcceptAllOption")]
    pub fn set_exclude_accept_all_option(&self, value: bool) -> &Self {
        property::set_bool(self, "excludeAcceptAllOption", value);
        self
    }

    /// Sets a name under which the browser remembers the last used folder.
    ///
    /// `DOMString id`
    ///
    /// Features `file-system-access` and `experimental`. Inherited from `FilePickerOptions`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// Sets the folder in which the picker opens, a well-known name or a handle.
    ///
    /// `StartInDirectory startIn`
    ///
    /// Features `file-system-access` and `experimental`. Inherited from `FilePickerOptions`.
    #[doc(alias = "startIn")]
    pub fn set_start_in(&self, value: impl Into<StartInDirectory>) -> &Self {
        property::set(self, "startIn", &value.into().to_js());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SaveFilePickerOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl DirectoryPickerOptions {
    /// The options of `showDirectoryPicker`.
    ///
    /// `dictionary DirectoryPickerOptions`
    ///
    /// Features `file-system-access` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A name under which the browser remembers the last used folder.
    ///
    /// `DOMString id`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets a name under which the browser remembers the last used folder.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The folder in which the picker opens, a well-known name or a handle.
    ///
    /// `StartInDirectory startIn`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "startIn")]
    pub fn get_start_in(&self) -> Option<StartInDirectory> {
        property::get(self, "startIn")
    }

    /// Sets the folder in which the picker opens, a well-known name or a handle.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "startIn")]
    pub fn set_start_in(&self, value: impl Into<StartInDirectory>) -> &Self {
        property::set(self, "startIn", &value.into().to_js());
        self
    }

    /// Whether to ask for reading only or also for writing.
    ///
    /// `FileSystemPermissionMode mode = "read"`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<FileSystemPermissionMode> {
        property::get(self, "mode")
    }

    /// Sets whether to ask for reading only or also for writing.
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: FileSystemPermissionMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for DirectoryPickerOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl FileSystemHandle {
    /// Resolves to the present state of the permission, without asking the user.
    ///
    /// `Promise<PermissionState> queryPermission(optional FileSystemHandlePermissionDescriptor descriptor = {})`
    ///
    /// Features `file-system-access` and `experimental`. Exposed in Window, Worker only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/queryPermission) · [Specification](https://wicg.github.io/file-system-access/#api-filesystemhandle-querypermission)
    #[doc(alias = "queryPermission")]
    #[inline]
    pub fn query_permission(&self) -> Promise<PermissionState> {
        Promise::of_call(Js::try_call_queryPermission__as_value(js(self)))
    }

    /// As `query_permission`, with `descriptor`.
    ///
    /// `Promise<PermissionState> queryPermission(optional FileSystemHandlePermissionDescriptor descriptor = {})`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "queryPermission")]
    #[inline]
    pub fn query_permission_with_descriptor(
        &self,
        descriptor: &FileSystemHandlePermissionDescriptor,
    ) -> Promise<PermissionState> {
        Promise::of_call(Js::try_call_queryPermission__value__as_value(js(self), descriptor.as_ref()))
    }

    /// Asks the user for access if needed and resolves to the resulting state.
    ///
    /// `Promise<PermissionState> requestPermission(optional FileSystemHandlePermissionDescriptor descriptor = {})`
    ///
    /// Features `file-system-access` and `experimental`. Exposed in Window, Worker only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/requestPermission) · [Specification](https://wicg.github.io/file-system-access/#api-filesystemhandle-requestpermission)
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission(&self) -> Promise<PermissionState> {
        Promise::of_call(Js::try_call_requestPermission__as_value(js(self)))
    }

    /// As `request_permission`, with `descriptor`.
    ///
    /// `Promise<PermissionState> requestPermission(optional FileSystemHandlePermissionDescriptor descriptor = {})`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission_with_descriptor(
        &self,
        descriptor: &FileSystemHandlePermissionDescriptor,
    ) -> Promise<PermissionState> {
        Promise::of_call(Js::try_call_requestPermission__value__as_value(js(self), descriptor.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl DataTransferItem {
    /// Resolves to a handle of the dragged file or directory, or null if it is neither.
    ///
    /// `Promise<FileSystemHandle?> getAsFileSystemHandle()`
    ///
    /// Features `file-system-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem/getAsFileSystemHandle) · [Specification](https://wicg.github.io/file-system-access/#dom-datatransferitem-getasfilesystemhandle)
    #[doc(alias = "getAsFileSystemHandle")]
    #[inline]
    pub fn get_as_file_system_handle(&self) -> Promise<Option<FileSystemHandle>> {
        Promise::of_call(Js::try_call_getAsFileSystemHandle__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// Lets the user choose files and resolves to their handles; rejects if the user cancels.
    ///
    /// `Promise<sequence<FileSystemFileHandle>> showOpenFilePicker(optional OpenFilePickerOptions options = {})`
    ///
    /// Features `file-system-access` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/showOpenFilePicker) · [Specification](https://wicg.github.io/file-system-access/#api-showopenfilepicker)
    #[doc(alias = "showOpenFilePicker")]
    #[inline]
    pub fn show_open_file_picker(&self) -> Promise<Array<FileSystemFileHandle>> {
        Promise::of_call(Js::try_call_showOpenFilePicker__as_value(js(self)))
    }

    /// As `show_open_file_picker`, with `options`.
    ///
    /// `Promise<sequence<FileSystemFileHandle>> showOpenFilePicker(optional OpenFilePickerOptions options = {})`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "showOpenFilePicker")]
    #[inline]
    pub fn show_open_file_picker_with_options(
        &self,
        options: &OpenFilePickerOptions,
    ) -> Promise<Array<FileSystemFileHandle>> {
        Promise::of_call(Js::try_call_showOpenFilePicker__value__as_value(js(self), options.as_ref()))
    }

    /// Lets the user choose a file to write to and resolves to its handle.
    ///
    /// `Promise<FileSystemFileHandle> showSaveFilePicker(optional SaveFilePickerOptions options = {})`
    ///
    /// Features `file-system-access` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker) · [Specification](https://wicg.github.io/file-system-access/#api-showsavefilepicker)
    #[doc(alias = "showSaveFilePicker")]
    #[inline]
    pub fn show_save_file_picker(&self) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_showSaveFilePicker__as_value(js(self)))
    }

    /// As `show_save_file_picker`, with `options`.
    ///
    /// `Promise<FileSystemFileHandle> showSaveFilePicker(optional SaveFilePickerOptions options = {})`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "showSaveFilePicker")]
    #[inline]
    pub fn show_save_file_picker_with_options(&self, options: &SaveFilePickerOptions) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_showSaveFilePicker__value__as_value(js(self), options.as_ref()))
    }

    /// Lets the user choose a directory and resolves to its handle.
    ///
    /// `Promise<FileSystemDirectoryHandle> showDirectoryPicker(optional DirectoryPickerOptions options = {})`
    ///
    /// Features `file-system-access` and `experimental`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/showDirectoryPicker) · [Specification](https://wicg.github.io/file-system-access/#api-showdirectorypicker)
    #[doc(alias = "showDirectoryPicker")]
    #[inline]
    pub fn show_directory_picker(&self) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_showDirectoryPicker__as_value(js(self)))
    }

    /// As `show_directory_picker`, with `options`.
    ///
    /// `Promise<FileSystemDirectoryHandle> showDirectoryPicker(optional DirectoryPickerOptions options = {})`
    ///
    /// Features `file-system-access` and `experimental`.
    #[doc(alias = "showDirectoryPicker")]
    #[inline]
    pub fn show_directory_picker_with_options(
        &self,
        options: &DirectoryPickerOptions,
    ) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_showDirectoryPicker__value__as_value(js(self), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(catch, method, js_name = "getAsFileSystemHandle")]
    pub(crate) fn try_call_getAsFileSystemHandle__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "queryPermission")]
    pub(crate) fn try_call_queryPermission__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "queryPermission")]
    pub(crate) fn try_call_queryPermission__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestPermission")]
    pub(crate) fn try_call_requestPermission__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestPermission")]
    pub(crate) fn try_call_requestPermission__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "showDirectoryPicker")]
    pub(crate) fn try_call_showDirectoryPicker__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "showDirectoryPicker")]
    pub(crate) fn try_call_showDirectoryPicker__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "showOpenFilePicker")]
    pub(crate) fn try_call_showOpenFilePicker__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "showOpenFilePicker")]
    pub(crate) fn try_call_showOpenFilePicker__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "showSaveFilePicker")]
    pub(crate) fn try_call_showSaveFilePicker__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "showSaveFilePicker")]
    pub(crate) fn try_call_showSaveFilePicker__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
}
