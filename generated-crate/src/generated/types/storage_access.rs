//! Types: Access to cookies and storage from a frame of another site

/// `dictionary StorageAccessTypes`
#[cfg(feature = "storage-access")]
#[repr(transparent)]
pub struct StorageAccessTypes {
    parent: crate::Object,
}
#[cfg(feature = "storage-access")]
dictionary!(StorageAccessTypes:; "StorageAccessTypes");

/// `interface StorageAccessHandle`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#storageaccesshandle)
#[cfg(all(feature = "experimental", feature = "storage-access"))]
#[repr(transparent)]
pub struct StorageAccessHandle {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-access"))]
interface!(StorageAccessHandle:; "StorageAccessHandle");

/// `enum SameSiteCookiesType`
#[cfg(feature = "storage-access")]
#[non_exhaustive]
pub enum SameSiteCookiesType {
    /// `"all"`
    All,
    /// `"none"`
    None,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "storage-access")]
enumeration!(SameSiteCookiesType {
    All = "all",
    None = "none",
});

/// `(Blob or MediaSource)`
#[non_exhaustive]
pub enum BlobOrMediaSource {
    /// `Blob`
    Blob(crate::Blob),
    /// `MediaSource`
    MediaSource(crate::MediaSource),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(BlobOrMediaSource {
    Blob(crate::Blob): value,
    MediaSource(crate::MediaSource): value,
});
