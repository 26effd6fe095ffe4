//! Types: The files and directories that were dropped or chosen in an input element

web_interface! {
    /// A file or folder that the user has dropped or chosen, in an older interface.
    ///
    /// `interface FileSystemEntry`
    ///
    /// Feature `file-entries`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemEntry) · [Specification](https://wicg.github.io/entries-api/#api-entry)
    pub struct FileSystemEntry: [crate::Object];
    class = "FileSystemEntry";
    extended;
}

#[cfg(feature = "file-entries")]
web_interface! {
    /// A folder that the user has dropped or chosen.
    ///
    /// `interface FileSystemDirectoryEntry : FileSystemEntry`
    ///
    /// Inherits the methods of [`FileSystemEntry`](crate::FileSystemEntry).
    ///
    /// Feature `file-entries`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryEntry) · [Specification](https://wicg.github.io/entries-api/#api-directoryentry)
    pub struct FileSystemDirectoryEntry: [crate::FileSystemEntry, crate::Object];
    class = "FileSystemDirectoryEntry";
}

#[cfg(feature = "file-entries")]
web_dictionary! {
    /// Options for the look-up of a file or folder.
    ///
    /// `dictionary FileSystemFlags`
    ///
    /// Feature `file-entries`.
    pub struct FileSystemFlags: [crate::Object];
    name = "FileSystemFlags";
}

#[cfg(feature = "file-entries")]
web_interface! {
    /// A reader that lists the contents of a folder.
    ///
    /// `interface FileSystemDirectoryReader`
    ///
    /// Feature `file-entries`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryReader) · [Specification](https://wicg.github.io/entries-api/#api-directoryreader)
    pub struct FileSystemDirectoryReader: [crate::Object];
    class = "FileSystemDirectoryReader";
}

#[cfg(feature = "file-entries")]
web_interface! {
    /// A file that the user has dropped or chosen.
    ///
    /// `interface FileSystemFileEntry : FileSystemEntry`
    ///
    /// Inherits the methods of [`FileSystemEntry`](crate::FileSystemEntry).
    ///
    /// Feature `file-entries`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileEntry) · [Specification](https://wicg.github.io/entries-api/#api-fileentry)
    pub struct FileSystemFileEntry: [crate::FileSystemEntry, crate::Object];
    class = "FileSystemFileEntry";
}

#[cfg(feature = "file-entries")]
web_interface! {
    /// The virtual file system of dropped or chosen files.
    ///
    /// `interface FileSystem`
    ///
    /// Feature `file-entries`. Exposed in Window. [MDN](https://developer.mozilla.org/docs/Web/API/FileSystem) · [Specification](https://wicg.github.io/entries-api/#api-domfilesystem)
    pub struct FileSystem: [crate::Object];
    class = "FileSystem";
}

/// `callback ErrorCallback = undefined (DOMException err)`
///
/// Feature `file-entries`.
#[cfg(feature = "file-entries")]
pub type ErrorCallback = crate::Function<fn(crate::DomException)>;

/// `callback FileSystemEntryCallback = undefined (FileSystemEntry entry)`
///
/// Feature `file-entries`.
#[cfg(feature = "file-entries")]
pub type FileSystemEntryCallback = crate::Function<fn(crate::FileSystemEntry)>;

/// `callback FileSystemEntriesCallback = undefined (sequence<FileSystemEntry> entries)`
///
/// Feature `file-entries`.
#[cfg(feature = "file-entries")]
pub type FileSystemEntriesCallback = crate::Function<fn(crate::Array<crate::FileSystemEntry>)>;

/// `callback FileCallback = undefined (File file)`
///
/// Feature `file-entries`.
#[cfg(feature = "file-entries")]
pub type FileCallback = crate::Function<fn(crate::File)>;
