//! Types: How much may be stored, keeping it, and storing in buckets or across origins

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_interface! {
    /// Storage of large files that sites of different origins share, found by their hash.
    ///
    /// `interface CrossOriginStorageManager`
    ///
    /// Features `storage-manager` and `experimental`. Exposed in Window, Worker. In secure contexts only.
    pub struct CrossOriginStorageManager: [crate::Object];
    class = "CrossOriginStorageManager";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_dictionary! {
    /// The hash that identifies a shared file.
    ///
    /// `dictionary CrossOriginStorageRequestFileHandleHash`
    ///
    /// Features `storage-manager` and `experimental`.
    pub struct CrossOriginStorageRequestFileHandleHash: [crate::Object];
    name = "CrossOriginStorageRequestFileHandleHash";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_dictionary! {
    /// The options of `requestFileHandle`.
    ///
    /// `dictionary CrossOriginStorageRequestFileHandleOptions`
    ///
    /// Features `storage-manager` and `experimental`.
    pub struct CrossOriginStorageRequestFileHandleOptions: [crate::Object];
    name = "CrossOriginStorageRequestFileHandleOptions";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_interface! {
    /// The manager of named storage areas that the browser can clear separately.
    ///
    /// `interface StorageBucketManager`
    ///
    /// Features `storage-manager` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#storagebucketmanager)
    pub struct StorageBucketManager: [crate::Object];
    class = "StorageBucketManager";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_dictionary! {
    /// The options for the opening of a storage bucket.
    ///
    /// `dictionary StorageBucketOptions`
    ///
    /// Features `storage-manager` and `experimental`.
    pub struct StorageBucketOptions: [crate::Object];
    name = "StorageBucketOptions";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_interface! {
    /// A named storage area with its own quota and lifetime.
    ///
    /// `interface StorageBucket`
    ///
    /// Features `storage-manager` and `experimental`. Exposed in Window, Worker. In secure contexts only. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#storagebucket)
    pub struct StorageBucket: [crate::Object];
    class = "StorageBucket";
}

#[cfg(any(feature = "file-system", feature = "storage-manager"))]
web_interface! {
    /// Information about the storage of this origin, and a request to keep it.
    ///
    /// `interface StorageManager`
    ///
    /// Members are added by the feature `file-system`.
    ///
    /// Feature `storage-manager`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/API/StorageManager) · [Specification](https://storage.spec.whatwg.org/#storagemanager)
    pub struct StorageManager: [crate::Object];
    class = "StorageManager";
}

#[cfg(any(feature = "storage-manager", all(feature = "experimental", feature = "storage-access")))]
web_dictionary! {
    /// The used and the available storage of an origin.
    ///
    /// `dictionary StorageEstimate`
    ///
    /// Feature `storage-manager`.
    pub struct StorageEstimate: [crate::Object];
    name = "StorageEstimate";
}
