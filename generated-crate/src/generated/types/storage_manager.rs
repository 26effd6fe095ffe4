//! Types: How much may be stored, keeping it, and storing in buckets or across origins

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_interface! {
    /// `interface CrossOriginStorageManager`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    pub struct CrossOriginStorageManager: [crate::Object];
    class = "CrossOriginStorageManager";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_dictionary! {
    /// `dictionary CrossOriginStorageRequestFileHandleHash`
    pub struct CrossOriginStorageRequestFileHandleHash: [crate::Object];
    name = "CrossOriginStorageRequestFileHandleHash";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_dictionary! {
    /// `dictionary CrossOriginStorageRequestFileHandleOptions`
    pub struct CrossOriginStorageRequestFileHandleOptions: [crate::Object];
    name = "CrossOriginStorageRequestFileHandleOptions";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_interface! {
    /// `interface StorageBucketManager`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#storagebucketmanager)
    pub struct StorageBucketManager: [crate::Object];
    class = "StorageBucketManager";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_dictionary! {
    /// `dictionary StorageBucketOptions`
    pub struct StorageBucketOptions: [crate::Object];
    name = "StorageBucketOptions";
}

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
web_interface! {
    /// `interface StorageBucket`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#storagebucket)
    pub struct StorageBucket: [crate::Object];
    class = "StorageBucket";
}

#[cfg(any(feature = "file-system", feature = "storage-manager"))]
web_interface! {
    /// `interface StorageManager`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/API/StorageManager) · [Specification](https://storage.spec.whatwg.org/#storagemanager)
    ///
    /// Members are added by the feature `file-system`.
    pub struct StorageManager: [crate::Object];
    class = "StorageManager";
}

#[cfg(any(feature = "storage-manager", all(feature = "experimental", feature = "storage-access")))]
web_dictionary! {
    /// `dictionary StorageEstimate`
    pub struct StorageEstimate: [crate::Object];
    name = "StorageEstimate";
}
