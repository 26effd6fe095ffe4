//! Types: Access to cookies and storage from a frame of another site

#[cfg(feature = "storage-access")]
web_dictionary! {
    /// The kinds of unpartitioned storage that an embedded page asks for.
    ///
    /// `dictionary StorageAccessTypes`
    ///
    /// Feature `storage-access`.
    pub struct StorageAccessTypes: [crate::Object];
    name = "StorageAccessTypes";
}

#[cfg(all(feature = "experimental", feature = "storage-access"))]
web_interface! {
    /// Access for an embedded page to its storage as a main page, apart from cookies.
    ///
    /// `interface StorageAccessHandle`
    ///
    /// Features `storage-access` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#storageaccesshandle)
    pub struct StorageAccessHandle: [crate::Object];
    class = "StorageAccessHandle";
}

#[cfg(feature = "storage-access")]
web_enumeration! {
    /// Whether a shared worker gets all cookies or only those with `SameSite=None`.
    ///
    /// `enum SameSiteCookiesType`
    ///
    /// Feature `storage-access`.
    pub enum SameSiteCookiesType {
        All = "all",
        None = "none",
    }
}

web_union! {
    /// `(Blob or MediaSource)`
    ///
    /// Feature `storage-access`.
    pub enum BlobOrMediaSource {
        Blob(crate::Blob): value,
        MediaSource(crate::MediaSource): value,
    }
    heirs MediaSource(crate::MediaSource);
    into crate::Object;
}

#[cfg(all(
    any(
        feature = "custom-elements", feature = "drag-and-drop", feature = "file-entries", feature = "file-system",
        feature = "files", feature = "form-data", feature = "web-share",
    ), any(feature = "files", feature = "storage-access"),
))]
web_stands_for!(crate::File, crate::BlobOrMediaSource, Blob(crate::Blob));
