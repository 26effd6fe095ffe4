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

#[cfg(feature = "file-entries")]
/// `interface FileSystemDirectoryEntry : FileSystemEntry`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryEntry) · [Specification](https://wicg.github.io/entries-api/#api-directoryentry)
#[repr(transparent)]
pub struct FileSystemDirectoryEntry {
    parent: crate::FileSystemEntry,
}
#[cfg(feature = "file-entries")]
interface!(FileSystemDirectoryEntry: crate::FileSystemEntry; "FileSystemDirectoryEntry");

#[cfg(feature = "file-entries")]
/// `dictionary FileSystemFlags`
#[repr(transparent)]
pub struct FileSystemFlags {
    parent: crate::Object,
}
#[cfg(feature = "file-entries")]
dictionary!(FileSystemFlags:; "FileSystemFlags");

#[cfg(feature = "file-entries")]
/// `interface FileSystemDirectoryReader`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryReader) · [Specification](https://wicg.github.io/entries-api/#api-directoryreader)
#[repr(transparent)]
pub struct FileSystemDirectoryReader {
    parent: crate::Object,
}
#[cfg(feature = "file-entries")]
interface!(FileSystemDirectoryReader:; "FileSystemDirectoryReader");

#[cfg(feature = "file-entries")]
/// `interface FileSystemFileEntry : FileSystemEntry`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystemFileEntry) · [Specification](https://wicg.github.io/entries-api/#api-fileentry)
#[repr(transparent)]
pub struct FileSystemFileEntry {
    parent: crate::FileSystemEntry,
}
#[cfg(feature = "file-entries")]
interface!(FileSystemFileEntry: crate::FileSystemEntry; "FileSystemFileEntry");

#[cfg(feature = "file-entries")]
/// `interface FileSystem`
///
/// Exposed in Window.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/FileSystem) · [Specification](https://wicg.github.io/entries-api/#api-domfilesystem)
#[repr(transparent)]
pub struct FileSystem {
    parent: crate::Object,
}
#[cfg(feature = "file-entries")]
interface!(FileSystem:; "FileSystem");

#[cfg(feature = "file-entries")]
/// `callback ErrorCallback = undefined (DOMException err)`
pub type ErrorCallback = crate::Function<fn(crate::DomException)>;

#[cfg(feature = "file-entries")]
/// `callback FileSystemEntryCallback = undefined (FileSystemEntry entry)`
pub type FileSystemEntryCallback = crate::Function<fn(crate::FileSystemEntry)>;

#[cfg(feature = "file-entries")]
/// `callback FileSystemEntriesCallback = undefined (sequence<FileSystemEntry> entries)`
pub type FileSystemEntriesCallback = crate::Function<fn(crate::Array<crate::FileSystemEntry>)>;

#[cfg(feature = "file-entries")]
/// `callback FileCallback = undefined (File file)`
pub type FileCallback = crate::Function<fn(crate::File)>;
