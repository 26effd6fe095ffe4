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
    /// `dictionary FileSystemPermissionDescriptor : PermissionDescriptor`
    pub fn new(name: &str, handle: &FileSystemHandle) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "handle", handle.as_ref());
        this
    }

    /// `required FileSystemHandle handle`
    #[doc(alias = "handle")]
    pub fn get_handle(&self) -> FileSystemHandle {
        property::get(self, "handle")
    }

    /// `required FileSystemHandle handle`
    #[doc(alias = "handle")]
    pub fn set_handle(&self, value: &FileSystemHandle) -> &Self {
        property::set(self, "handle", value.as_ref());
        self
    }

    /// `FileSystemPermissionMode mode = "read"`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<FileSystemPermissionMode> {
        property::get(self, "mode")
    }

    /// `FileSystemPermissionMode mode = "read"`
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: FileSystemPermissionMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// `required DOMString name`
    ///
    /// Inherited from `PermissionDescriptor`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl FileSystemHandlePermissionDescriptor {
    /// `dictionary FileSystemHandlePermissionDescriptor`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `FileSystemPermissionMode mode = "read"`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<FileSystemPermissionMode> {
        property::get(self, "mode")
    }

    /// `FileSystemPermissionMode mode = "read"`
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
    /// `dictionary FilePickerAcceptType`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString description = ""`
    #[doc(alias = "description")]
    pub fn get_description(&self) -> Option<String> {
        property::get(self, "description")
    }

    /// `USVString description = ""`
    #[doc(alias = "description")]
    pub fn set_description(&self, value: &str) -> &Self {
        property::set_str(self, "description", value);
        self
    }

    /// `record<USVString, (USVString or sequence<USVString>)> accept`
    #[doc(alias = "accept")]
    pub fn get_accept(&self) -> Option<Record<StringOrStringSequence>> {
        property::get(self, "accept")
    }

    /// `record<USVString, (USVString or sequence<USVString>)> accept`
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
    /// `dictionary FilePickerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<FilePickerAcceptType> types`
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<FilePickerAcceptType>> {
        property::get(self, "types")
    }

    /// `sequence<FilePickerAcceptType> types`
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<FilePickerAcceptType>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// `boolean excludeAcceptAllOption = false`
    #[doc(alias = "excludeAcceptAllOption")]
    pub fn get_exclude_accept_all_option(&self) -> Option<bool> {
        property::get(self, "excludeAcceptAllOption")
    }

    /// `boolean excludeAcceptAllOption = false`
    #[doc(alias = "excludeAcceptAllOption")]
    pub fn set_exclude_accept_all_option(&self, value: bool) -> &Self {
        property::set_bool(self, "excludeAcceptAllOption", value);
        self
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `StartInDirectory startIn`
    #[doc(alias = "startIn")]
    pub fn get_start_in(&self) -> Option<StartInDirectory> {
        property::get(self, "startIn")
    }

    /// `StartInDirectory startIn`
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
    /// `dictionary OpenFilePickerOptions : FilePickerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean multiple = false`
    #[doc(alias = "multiple")]
    pub fn get_multiple(&self) -> Option<bool> {
        property::get(self, "multiple")
    }

    /// `boolean multiple = false`
    #[doc(alias = "multiple")]
    pub fn set_multiple(&self, value: bool) -> &Self {
        property::set_bool(self, "multiple", value);
        self
    }

    /// `sequence<FilePickerAcceptType> types`
    ///
    /// Inherited from `FilePickerOptions`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<FilePickerAcceptType>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// `boolean excludeAcceptAllOption = false`
    ///
    /// Inherited from `FilePickerOptions`.
    #[doc(alias = "excludeAcceptAllOption")]
    pub fn set_exclude_accept_all_option(&self, value: bool) -> &Self {
        property::set_bool(self, "excludeAcceptAllOption", value);
        self
    }

    /// `DOMString id`
    ///
    /// Inherited from `FilePickerOptions`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `StartInDirectory startIn`
    ///
    /// Inherited from `FilePickerOptions`.
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
    /// `dictionary SaveFilePickerOptions : FilePickerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString? suggestedName`
    #[doc(alias = "suggestedName")]
    pub fn get_suggested_name(&self) -> Option<String> {
        property::get(self, "suggestedName")
    }

    /// `USVString? suggestedName`
    #[doc(alias = "suggestedName")]
    pub fn set_suggested_name(&self, value: Option<&str>) -> &Self {
        property::set(self, "suggestedName", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `sequence<FilePickerAcceptType> types`
    ///
    /// Inherited from `FilePickerOptions`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<FilePickerAcceptType>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// `boolean excludeAcceptAllOption = false`
    ///
    /// Inherited from `FilePickerOptions`.
    #[doc(alias = "excludeAcceptAllOption")]
    pub fn set_exclude_accept_all_option(&self, value: bool) -> &Self {
        property::set_bool(self, "excludeAcceptAllOption", value);
        self
    }

    /// `DOMString id`
    ///
    /// Inherited from `FilePickerOptions`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `StartInDirectory startIn`
    ///
    /// Inherited from `FilePickerOptions`.
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
    /// `dictionary DirectoryPickerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `StartInDirectory startIn`
    #[doc(alias = "startIn")]
    pub fn get_start_in(&self) -> Option<StartInDirectory> {
        property::get(self, "startIn")
    }

    /// `StartInDirectory startIn`
    #[doc(alias = "startIn")]
    pub fn set_start_in(&self, value: impl Into<StartInDirectory>) -> &Self {
        property::set(self, "startIn", &value.into().to_js());
        self
    }

    /// `FileSystemPermissionMode mode = "read"`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<FileSystemPermissionMode> {
        property::get(self, "mode")
    }

    /// `FileSystemPermissionMode mode = "read"`
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
    /// `Promise<PermissionState> queryPermission(optional FileSystemHandlePermissionDescriptor descriptor = {})`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/queryPermission) · [Specification](https://wicg.github.io/file-system-access/#api-filesystemhandle-querypermission)
    #[doc(alias = "queryPermission")]
    #[inline]
    pub fn query_permission(&self) -> Promise<PermissionState> {
        Promise::of_call(Js::try_call_queryPermission__as_value(js(self)))
    }

    /// `Promise<PermissionState> queryPermission(optional FileSystemHandlePermissionDescriptor descriptor = {})`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/queryPermission) · [Specification](https://wicg.github.io/file-system-access/#api-filesystemhandle-querypermission)
    #[doc(alias = "queryPermission")]
    #[inline]
    pub fn query_permission_with_descriptor(
        &self,
        descriptor: &FileSystemHandlePermissionDescriptor,
    ) -> Promise<PermissionState> {
        Promise::of_call(Js::try_call_queryPermission__value__as_value(js(self), descriptor.as_ref()))
    }

    /// `Promise<PermissionState> requestPermission(optional FileSystemHandlePermissionDescriptor descriptor = {})`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/requestPermission) · [Specification](https://wicg.github.io/file-system-access/#api-filesystemhandle-requestpermission)
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission(&self) -> Promise<PermissionState> {
        Promise::of_call(Js::try_call_requestPermission__as_value(js(self)))
    }

    /// `Promise<PermissionState> requestPermission(optional FileSystemHandlePermissionDescriptor descriptor = {})`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemHandle/requestPermission) · [Specification](https://wicg.github.io/file-system-access/#api-filesystemhandle-requestpermission)
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
    /// `Promise<FileSystemHandle?> getAsFileSystemHandle()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/DataTransferItem/getAsFileSystemHandle) · [Specification](https://wicg.github.io/file-system-access/#dom-datatransferitem-getasfilesystemhandle)
    #[doc(alias = "getAsFileSystemHandle")]
    #[inline]
    pub fn get_as_file_system_handle(&self) -> Promise<Option<FileSystemHandle>> {
        Promise::of_call(Js::try_call_getAsFileSystemHandle__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// `Promise<sequence<FileSystemFileHandle>> showOpenFilePicker(optional OpenFilePickerOptions options = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/showOpenFilePicker) · [Specification](https://wicg.github.io/file-system-access/#api-showopenfilepicker)
    #[doc(alias = "showOpenFilePicker")]
    #[inline]
    pub fn show_open_file_picker(&self) -> Promise<Array<FileSystemFileHandle>> {
        Promise::of_call(Js::try_call_showOpenFilePicker__as_value(js(self)))
    }

    /// `Promise<sequence<FileSystemFileHandle>> showOpenFilePicker(optional OpenFilePickerOptions options = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/showOpenFilePicker) · [Specification](https://wicg.github.io/file-system-access/#api-showopenfilepicker)
    #[doc(alias = "showOpenFilePicker")]
    #[inline]
    pub fn show_open_file_picker_with_options(
        &self,
        options: &OpenFilePickerOptions,
    ) -> Promise<Array<FileSystemFileHandle>> {
        Promise::of_call(Js::try_call_showOpenFilePicker__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<FileSystemFileHandle> showSaveFilePicker(optional SaveFilePickerOptions options = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker) · [Specification](https://wicg.github.io/file-system-access/#api-showsavefilepicker)
    #[doc(alias = "showSaveFilePicker")]
    #[inline]
    pub fn show_save_file_picker(&self) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_showSaveFilePicker__as_value(js(self)))
    }

    /// `Promise<FileSystemFileHandle> showSaveFilePicker(optional SaveFilePickerOptions options = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker) · [Specification](https://wicg.github.io/file-system-access/#api-showsavefilepicker)
    #[doc(alias = "showSaveFilePicker")]
    #[inline]
    pub fn show_save_file_picker_with_options(&self, options: &SaveFilePickerOptions) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_showSaveFilePicker__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<FileSystemDirectoryHandle> showDirectoryPicker(optional DirectoryPickerOptions options = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/showDirectoryPicker) · [Specification](https://wicg.github.io/file-system-access/#api-showdirectorypicker)
    #[doc(alias = "showDirectoryPicker")]
    #[inline]
    pub fn show_directory_picker(&self) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_showDirectoryPicker__as_value(js(self)))
    }

    /// `Promise<FileSystemDirectoryHandle> showDirectoryPicker(optional DirectoryPickerOptions options = {})`
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/showDirectoryPicker) · [Specification](https://wicg.github.io/file-system-access/#api-showdirectorypicker)
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
