//! Types: Keeping responses for later: caches
#[cfg(feature = "cache-storage")]
/// `interface Cache`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache) · [Specification](https://w3c.github.io/ServiceWorker/#cache-interface)
#[repr(transparent)]
pub struct Cache {
    parent: crate::Object,
}
#[cfg(feature = "cache-storage")]
interface!(Cache:; "Cache");

#[cfg(any(feature = "cache-storage", all(feature = "experimental", feature = "background-fetch")))]
/// `dictionary CacheQueryOptions`
#[repr(transparent)]
pub struct CacheQueryOptions {
    parent: crate::Object,
}
#[cfg(any(feature = "cache-storage", all(feature = "experimental", feature = "background-fetch")))]
dictionary!(CacheQueryOptions:; "CacheQueryOptions");

#[cfg(any(
    feature = "cache-storage",
    all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
/// `interface CacheStorage`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage) · [Specification](https://w3c.github.io/ServiceWorker/#cachestorage-interface)
#[repr(transparent)]
pub struct CacheStorage {
    parent: crate::Object,
}
#[cfg(any(
    feature = "cache-storage",
    all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
interface!(CacheStorage:; "CacheStorage");

#[cfg(feature = "cache-storage")]
/// `dictionary MultiCacheQueryOptions : CacheQueryOptions`
#[repr(transparent)]
pub struct MultiCacheQueryOptions {
    parent: crate::CacheQueryOptions,
}
#[cfg(feature = "cache-storage")]
dictionary!(MultiCacheQueryOptions: crate::CacheQueryOptions; "MultiCacheQueryOptions");
