//! Types: How much may be stored, keeping it, and storing in buckets or across origins
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
/// `interface CrossOriginStorageManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
#[repr(transparent)]
pub struct CrossOriginStorageManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
interface!(CrossOriginStorageManager:; "CrossOriginStorageManager");

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
/// `dictionary CrossOriginStorageRequestFileHandleHash`
#[repr(transparent)]
pub struct CrossOriginStorageRequestFileHandleHash {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
dictionary!(CrossOriginStorageRequestFileHandleHash:; "CrossOriginStorageRequestFileHandleHash");

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
/// `dictionary CrossOriginStorageRequestFileHandleOptions`
#[repr(transparent)]
pub struct CrossOriginStorageRequestFileHandleOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
dictionary!(CrossOriginStorageRequestFileHandleOptions:; "CrossOriginStorageRequestFileHandleOptions");

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
/// `interface StorageBucketManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#storagebucketmanager)
#[repr(transparent)]
pub struct StorageBucketManager {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
interface!(StorageBucketManager:; "StorageBucketManager");

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
/// `dictionary StorageBucketOptions`
#[repr(transparent)]
pub struct StorageBucketOptions {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
dictionary!(StorageBucketOptions:; "StorageBucketOptions");

#[cfg(all(feature = "experimental", feature = "storage-manager"))]
/// `interface StorageBucket`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#storagebucket)
#[repr(transparent)]
pub struct StorageBucket {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "storage-manager"))]
interface!(StorageBucket:; "StorageBucket");

#[cfg(any(feature = "file-system", feature = "storage-manager"))]
/// `interface StorageManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/API/StorageManager) · [Specification](https://storage.spec.whatwg.org/#storagemanager)
#[repr(transparent)]
pub struct StorageManager {
    parent: crate::Object,
}
#[cfg(any(feature = "file-system", feature = "storage-manager"))]
interface!(StorageManager:; "StorageManager");

#[cfg(any(feature = "storage-manager", all(feature = "experimental", feature = "storage-access")))]
/// `dictionary StorageEstimate`
#[repr(transparent)]
pub struct StorageEstimate {
    parent: crate::Object,
}
#[cfg(any(feature = "storage-manager", all(feature = "experimental", feature = "storage-access")))]
dictionary!(StorageEstimate:; "StorageEstimate");
