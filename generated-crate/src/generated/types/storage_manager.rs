//! Types: How much may be stored, keeping it, and storing in buckets or across origins

/// `interface CrossOriginStorageManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
#[repr(transparent)]
pub struct CrossOriginStorageManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
interface!(CrossOriginStorageManager:; "CrossOriginStorageManager");

/// `dictionary CrossOriginStorageRequestFileHandleHash`
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
#[repr(transparent)]
pub struct CrossOriginStorageRequestFileHandleHash {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
dictionary!(CrossOriginStorageRequestFileHandleHash:; "CrossOriginStorageRequestFileHandleHash");

/// `dictionary CrossOriginStorageRequestFileHandleOptions`
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
#[repr(transparent)]
pub struct CrossOriginStorageRequestFileHandleOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
dictionary!(CrossOriginStorageRequestFileHandleOptions:; "CrossOriginStorageRequestFileHandleOptions");

/// `interface StorageBucketManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#storagebucketmanager)
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
#[repr(transparent)]
pub struct StorageBucketManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
interface!(StorageBucketManager:; "StorageBucketManager");

/// `dictionary StorageBucketOptions`
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
#[repr(transparent)]
pub struct StorageBucketOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
dictionary!(StorageBucketOptions:; "StorageBucketOptions");

/// `interface StorageBucket`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#storagebucket)
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
#[repr(transparent)]
pub struct StorageBucket {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
interface!(StorageBucket:; "StorageBucket");

/// `interface StorageManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/API/StorageManager) · [Specification](https://storage.spec.whatwg.org/#storagemanager)
#[cfg(any(feature = "file-system", feature = "storage-manager"))]
#[repr(transparent)]
pub struct StorageManager {
    parent: crate::Object,
}
#[cfg(any(feature = "file-system", feature = "storage-manager"))]
interface!(StorageManager:; "StorageManager");

/// `dictionary StorageEstimate`
#[cfg(any(feature = "storage-manager", all(feature = "experimental", feature = "storage-access")))]
#[repr(transparent)]
pub struct StorageEstimate {
    parent: crate::Object,
}
#[cfg(any(feature = "storage-manager", all(feature = "experimental", feature = "storage-access")))]
dictionary!(StorageEstimate:; "StorageEstimate");
