//! Types: Letting the user choose files and directories to open and to save

web_enumeration! {
    /// `enum FileSystemPermissionMode`
    pub enum FileSystemPermissionMode {
        Read = "read",
        Readwrite = "readwrite",
    }
}

web_dictionary! {
    /// `dictionary FileSystemPermissionDescriptor : PermissionDescriptor`
    pub struct FileSystemPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "FileSystemPermissionDescriptor";
}

web_dictionary! {
    /// `dictionary FileSystemHandlePermissionDescriptor`
    pub struct FileSystemHandlePermissionDescriptor: [crate::Object];
    name = "FileSystemHandlePermissionDescriptor";
}

web_enumeration! {
    /// `enum WellKnownDirectory`
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
    pub struct FilePickerAcceptType: [crate::Object];
    name = "FilePickerAcceptType";
}

web_dictionary! {
    /// `dictionary FilePickerOptions`
    pub struct FilePickerOptions: [crate::Object];
    name = "FilePickerOptions";
    extended;
}

web_dictionary! {
    /// `dictionary OpenFilePickerOptions : FilePickerOptions`
    pub struct OpenFilePickerOptions: [crate::FilePickerOptions, crate::Object];
    name = "OpenFilePickerOptions";
}

web_dictionary! {
    /// `dictionary SaveFilePickerOptions : FilePickerOptions`
    pub struct SaveFilePickerOptions: [crate::FilePickerOptions, crate::Object];
    name = "SaveFilePickerOptions";
}

web_dictionary! {
    /// `dictionary DirectoryPickerOptions`
    pub struct DirectoryPickerOptions: [crate::Object];
    name = "DirectoryPickerOptions";
}

web_union! {
    /// `typedef (WellKnownDirectory or FileSystemHandle) StartInDirectory`
    pub enum StartInDirectory {
        FileSystemHandle(crate::FileSystemHandle): value,
        WellKnownDirectory(crate::WellKnownDirectory): value,
    }
    heirs FileSystemHandle(crate::FileSystemHandle);
}
