//! Types: The files and directories that were dropped or chosen in an input element

web_interface! {
    /// `interface FileSystemEntry`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemEntry) · [Specification](https://wicg.github.io/entries-api/#api-entry)
    pub struct FileSystemEntry: [crate::Object];
    class = "FileSystemEntry";
    extended;
}

#[cfg(feature = "file-entries")]
web_interface! {
    /// `interface FileSystemDirectoryEntry : FileSystemEntry`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryEntry) · [Specification](https://wicg.github.io/entries-api/#api-directoryentry)
    pub struct FileSystemDirectoryEntry: [crate::FileSystemEntry, crate::Object];
    class = "FileSystemDirectoryEntry";
}

#[cfg(feature = "file-entries")]
web_dictionary! {
    /// `dictionary FileSystemFlags`
    pub struct FileSystemFlags: [crate::Object];
    name = "FileSystemFlags";
}

#[cfg(feature = "file-entries")]
web_interface! {
    /// `interface FileSystemDirectoryReader`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryReader) · [Specification](https://wicg.github.io/entries-api/#api-directoryreader)
    pub struct FileSystemDirectoryReader: [crate::Object];
    class = "FileSystemDirectoryReader";
}

#[cfg(feature = "file-entries")]
web_interface! {
    /// `interface FileSystemFileEntry : FileSystemEntry`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileEntry) · [Specification](https://wicg.github.io/entries-api/#api-fileentry)
    pub struct FileSystemFileEntry: [crate::FileSystemEntry, crate::Object];
    class = "FileSystemFileEntry";
}

#[cfg(feature = "file-entries")]
web_interface! {
    /// `interface FileSystem`
    ///
    /// Exposed in Window.
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystem) · [Specification](https://wicg.github.io/entries-api/#api-domfilesystem)
    pub struct FileSystem: [crate::Object];
    class = "FileSystem";
}

/// `callback ErrorCallback = undefined (DOMException err)`
#[cfg(feature = "file-entries")]
pub type ErrorCallback = crate::Function<fn(crate::DomException)>;

/// `callback FileSystemEntryCallback = undefined (FileSystemEntry entry)`
#[cfg(feature = "file-entries")]
pub type FileSystemEntryCallback = crate::Function<fn(crate::FileSystemEntry)>;

/// `callback FileSystemEntriesCallback = undefined (sequence<FileSystemEntry> entries)`
#[cfg(feature = "file-entries")]
pub type FileSystemEntriesCallback = crate::Function<fn(crate::Array<crate::FileSystemEntry>)>;

/// `callback FileCallback = undefined (File file)`
#[cfg(feature = "file-entries")]
pub type FileCallback = crate::Function<fn(crate::File)>;
