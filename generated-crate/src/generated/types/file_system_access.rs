//! Types: Letting the user choose files and directories to open and to save

web_enumeration! {
    /// The access to ask for: `read` or `readwrite`.
    ///
    /// `enum FileSystemPermissionMode`
    ///
    /// Features `file-system-access` and `experimental`.
    pub enum FileSystemPermissionMode {
        Read = "read",
        Readwrite = "readwrite",
    }
}

web_dictionary! {
    /// A query for the permission to use a file or directory.
    ///
    /// `dictionary FileSystemPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct FileSystemPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "FileSystemPermissionDescriptor";
}

web_dictionary! {
    /// The access that `queryPermission` and `requestPermission` are about.
    ///
    /// `dictionary FileSystemHandlePermissionDescriptor`
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct FileSystemHandlePermissionDescriptor: [crate::Object];
    name = "FileSystemHandlePermissionDescriptor";
}

web_enumeration! {
    /// A usual folder of the user, such as `documents`, `downloads` or `pictures`.
    ///
    /// `enum WellKnownDirectory`
    ///
    /// Features `file-system-access` and `experimental`.
    pub enum WellKnownDirectory {
        Desktop = "desktop",
        Documents = "documents",
        Downloads = "downloads",
        Music = "music",
        Pictures = "pictures",
        Videos = "videos",
    }
}

web_dictionary! {
    /// A group of file types that the user can choose in a file picker.
    ///
    /// `dictionary FilePickerAcceptType`
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct FilePickerAcceptType: [crate::Object];
    name = "FilePickerAcceptType";
}

web_dictionary! {
    /// The options that the open and save pickers share.
    ///
    /// `dictionary FilePickerOptions`
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct FilePickerOptions: [crate::Object];
    name = "FilePickerOptions";
    extended;
}

web_dictionary! {
    /// The options of `showOpenFilePicker`.
    ///
    /// `dictionary OpenFilePickerOptions : FilePickerOptions`
    ///
    /// Inherits the methods of [`FilePickerOptions`](crate::FilePickerOptions).
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct OpenFilePickerOptions: [crate::FilePickerOptions, crate::Object];
    name = "OpenFilePickerOptions";
}

web_dictionary! {
    /// The options of `showSaveFilePicker`.
    ///
    /// `dictionary SaveFilePickerOptions : FilePickerOptions`
    ///
    /// Inherits the methods of [`FilePickerOptions`](crate::FilePickerOptions).
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct SaveFilePickerOptions: [crate::FilePickerOptions, crate::Object];
    name = "SaveFilePickerOptions";
}

web_dictionary! {
    /// The options of `showDirectoryPicker`.
    ///
    /// `dictionary DirectoryPickerOptions`
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct DirectoryPickerOptions: [crate::Object];
    name = "DirectoryPickerOptions";
}

web_union! {
    /// `typedef (WellKnownDirectory or FileSystemHandle) StartInDirectory`
    ///
    /// Features `file-system-access` and `experimental`.
    pub enum StartInDirectory {
        FileSystemHandle(crate::FileSystemHandle): value,
        WellKnownDirectory(crate::WellKnownDirectory): value,
    }
    heirs FileSystemHandle(crate::FileSystemHandle);
}
