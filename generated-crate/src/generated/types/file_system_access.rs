//! Types: Letting the user choose files and directories to open and to save

web_enumeration! {
    /// `enum FileSystemPermissionMode`
    ///
    /// Features `file-system-access` and `experimental`.
    pub enum FileSystemPermissionMode {
        Read = "read",
        Readwrite = "readwrite",
    }
}

web_dictionary! {
    /// `dictionary FileSystemPermissionDescriptor : PermissionDescriptor`
    ///
    /// Inherits the methods of [`PermissionDescriptor`](crate::PermissionDescriptor).
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct FileSystemPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "FileSystemPermissionDescriptor";
}

web_dictionary! {
    /// `dictionary FileSystemHandlePermissionDescriptor`
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct FileSystemHandlePermissionDescriptor: [crate::Object];
    name = "FileSystemHandlePermissionDescriptor";
}

web_enumeration! {
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
    /// `dictionary FilePickerAcceptType`
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct FilePickerAcceptType: [crate::Object];
    name = "FilePickerAcceptType";
}

web_dictionary! {
    /// `dictionary FilePickerOptions`
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct FilePickerOptions: [crate::Object];
    name = "FilePickerOptions";
    extended;
}

web_dictionary! {
    /// `dictionary OpenFilePickerOptions : FilePickerOptions`
    ///
    /// Inherits the methods of [`FilePickerOptions`](crate::FilePickerOptions).
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct OpenFilePickerOptions: [crate::FilePickerOptions, crate::Object];
    name = "OpenFilePickerOptions";
}

web_dictionary! {
    /// `dictionary SaveFilePickerOptions : FilePickerOptions`
    ///
    /// Inherits the methods of [`FilePickerOptions`](crate::FilePickerOptions).
    ///
    /// Features `file-system-access` and `experimental`.
    pub struct SaveFilePickerOptions: [crate::FilePickerOptions, crate::Object];
    name = "SaveFilePickerOptions";
}

web_dictionary! {
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
