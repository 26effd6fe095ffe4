//! Types: Letting the user choose files and directories to open and to save

enumeration! {
    /// `enum FileSystemPermissionMode`
    pub enum FileSystemPermissionMode {
        Read = "read",
        Readwrite = "readwrite",
    }
}

dictionary! {
    /// `dictionary FileSystemPermissionDescriptor : PermissionDescriptor`
    pub struct FileSystemPermissionDescriptor: [crate::PermissionDescriptor, crate::Object];
    name = "FileSystemPermissionDescriptor";
}

dictionary! {
    /// `dictionary FileSystemHandlePermissionDescriptor`
    pub struct FileSystemHandlePermissionDescriptor: [crate::Object];
    name = "FileSystemHandlePermissionDescriptor";
}

enumeration! {
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

dictionary! {
    /// `dictionary FilePickerAcceptType`
    pub struct FilePickerAcceptType: [crate::Object];
    name = "FilePickerAcceptType";
}

dictionary! {
    /// `dictionary FilePickerOptions`
    pub struct FilePickerOptions: [crate::Object];
    name = "FilePickerOptions";
    extended;
}

dictionary! {
    /// `dictionary OpenFilePickerOptions : FilePickerOptions`
    pub struct OpenFilePickerOptions: [crate::FilePickerOptions, crate::Object];
    name = "OpenFilePickerOptions";
}

dictionary! {
    /// `dictionary SaveFilePickerOptions : FilePickerOptions`
    pub struct SaveFilePickerOptions: [crate::FilePickerOptions, crate::Object];
    name = "SaveFilePickerOptions";
}

dictionary! {
    /// `dictionary DirectoryPickerOptions`
    pub struct DirectoryPickerOptions: [crate::Object];
    name = "DirectoryPickerOptions";
}

union! {
    /// `typedef (WellKnownDirectory or FileSystemHandle) StartInDirectory`
    pub enum StartInDirectory {
        FileSystemHandle(crate::FileSystemHandle): value,
        WellKnownDirectory(crate::WellKnownDirectory): value,
    }
    heirs FileSystemHandle(crate::FileSystemHandle);
}
