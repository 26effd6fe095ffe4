//! Types: The files and directories that were dropped or chosen in an input element

/// `interface FileSystemEntry`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemEntry) · [Specification](https://wicg.github.io/entries-api/#api-entry)
#[repr(transparent)]
pub struct FileSystemEntry {
    parent: crate::Object,
}
interface!(FileSystemEntry:; "FileSystemEntry");
extended!([] FileSystemEntry);

/// `interface FileSystemDirectoryEntry : FileSystemEntry`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryEntry) · [Specification](https://wicg.github.io/entries-api/#api-directoryentry)
#[cfg(feature = "file-entries")]
#[repr(transparent)]
pub struct FileSystemDirectoryEntry {
    parent: crate::FileSystemEntry,
}
#[cfg(feature = "file-entries")]
interface!(FileSystemDirectoryEntry: crate::FileSystemEntry; "FileSystemDirectoryEntry");

/// `dictionary FileSystemFlags`
#[cfg(feature = "file-entries")]
#[repr(transparent)]
pub struct FileSystemFlags {
    parent: crate::Object,
}
#[cfg(feature = "file-entries")]
dictionary!(FileSystemFlags:; "FileSystemFlags");

/// `interface FileSystemDirectoryReader`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryReader) · [Specification](https://wicg.github.io/entries-api/#api-directoryreader)
#[cfg(feature = "file-entries")]
#[repr(transparent)]
pub struct FileSystemDirectoryReader {
    parent: crate::Object,
}
#[cfg(feature = "file-entries")]
interface!(FileSystemDirectoryReader:; "FileSystemDirectoryReader");

/// `interface FileSystemFileEntry : FileSystemEntry`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileEntry) · [Specification](https://wicg.github.io/entries-api/#api-fileentry)
#[cfg(feature = "file-entries")]
#[repr(transparent)]
pub struct FileSystemFileEntry {
    parent: crate::FileSystemEntry,
}
#[cfg(feature = "file-entries")]
interface!(FileSystemFileEntry: crate::FileSystemEntry; "FileSystemFileEntry");

/// `interface FileSystem`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystem) · [Specification](https://wicg.github.io/entries-api/#api-domfilesystem)
#[cfg(feature = "file-entries")]
#[repr(transparent)]
pub struct FileSystem {
    parent: crate::Object,
}
#[cfg(feature = "file-entries")]
interface!(FileSystem:; "FileSystem");

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
