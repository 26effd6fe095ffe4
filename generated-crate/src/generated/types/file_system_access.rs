//! Types: Letting the user choose files and directories to open and to save

/// `enum FileSystemPermissionMode`
#[non_exhaustive]
pub enum FileSystemPermissionMode {
    /// `"read"`
    Read,
    /// `"readwrite"`
    Readwrite,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(FileSystemPermissionMode {
    Read = "read",
    Readwrite = "readwrite",
});

/// `dictionary FileSystemPermissionDescriptor : PermissionDescriptor`
#[repr(transparent)]
pub struct FileSystemPermissionDescriptor {
    parent: crate::PermissionDescriptor,
}
dictionary!(FileSystemPermissionDescriptor: crate::PermissionDescriptor; "FileSystemPermissionDescriptor");

/// `dictionary FileSystemHandlePermissionDescriptor`
#[repr(transparent)]
pub struct FileSystemHandlePermissionDescriptor {
    parent: crate::Object,
}
dictionary!(FileSystemHandlePermissionDescriptor:; "FileSystemHandlePermissionDescriptor");

/// `enum WellKnownDirectory`
#[non_exhaustive]
pub enum WellKnownDirectory {
    /// `"desktop"`
    Desktop,
    /// `"documents"`
    Documents,
    /// `"downloads"`
    Downloads,
    /// `"music"`
    Music,
    /// `"pictures"`
    Pictures,
    /// `"videos"`
    Videos,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(WellKnownDirectory {
    Desktop = "desktop",
    Documents = "documents",
    Downloads = "downloads",
    Music = "music",
    Pictures = "pictures",
    Videos = "videos",
});

/// `dictionary FilePickerAcceptType`
#[repr(transparent)]
pub struct FilePickerAcceptType {
    parent: crate::Object,
}
dictionary!(FilePickerAcceptType:; "FilePickerAcceptType");

/// `dictionary FilePickerOptions`
#[repr(transparent)]
pub struct FilePickerOptions {
    parent: crate::Object,
}
dictionary!(FilePickerOptions:; "FilePickerOptions");
extended!([] FilePickerOptions);

/// `dictionary OpenFilePickerOptions : FilePickerOptions`
#[repr(transparent)]
pub struct OpenFilePickerOptions {
    parent: crate::FilePickerOptions,
}
dictionary!(OpenFilePickerOptions: crate::FilePickerOptions; "OpenFilePickerOptions");

/// `dictionary SaveFilePickerOptions : FilePickerOptions`
#[repr(transparent)]
pub struct SaveFilePickerOptions {
    parent: crate::FilePickerOptions,
}
dictionary!(SaveFilePickerOptions: crate::FilePickerOptions; "SaveFilePickerOptions");

/// `dictionary DirectoryPickerOptions`
#[repr(transparent)]
pub struct DirectoryPickerOptions {
    parent: crate::Object,
}
dictionary!(DirectoryPickerOptions:; "DirectoryPickerOptions");

/// `typedef (WellKnownDirectory or FileSystemHandle) StartInDirectory`
#[non_exhaustive]
pub enum StartInDirectory {
    /// `WellKnownDirectory`
    WellKnownDirectory(crate::WellKnownDirectory),
    /// `FileSystemHandle`
    FileSystemHandle(crate::FileSystemHandle),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StartInDirectory {
    WellKnownDirectory(crate::WellKnownDirectory): value,
    FileSystemHandle(crate::FileSystemHandle): value,
});
