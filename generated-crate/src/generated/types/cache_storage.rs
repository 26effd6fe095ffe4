//! Types: Keeping responses for later: caches

/// `interface Cache`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache) · [Specification](https://w3c.github.io/ServiceWorker/#cache-interface)
#[cfg(feature = "cache-storage")]
#[repr(transparent)]
pub struct Cache {
    parent: crate::Object,
}
#[cfg(feature = "cache-storage")]
interface!(Cache:; "Cache");

/// `dictionary CacheQueryOptions`
#[cfg(any(feature = "cache-storage", all(feature = "experimental", feature = "background-fetch")))]
#[repr(transparent)]
pub struct CacheQueryOptions {
    parent: crate::Object,
}
#[cfg(any(feature = "cache-storage", all(feature = "experimental", feature = "background-fetch")))]
dictionary!(CacheQueryOptions:; "CacheQueryOptions");
#[cfg(any(feature = "cache-storage", all(feature = "experimental", feature = "background-fetch")))]
extended!([] CacheQueryOptions);

/// `interface CacheStorage`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage) · [Specification](https://w3c.github.io/ServiceWorker/#cachestorage-interface)
#[cfg(any(
    feature = "cache-storage",
    all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
#[repr(transparent)]
pub struct CacheStorage {
    parent: crate::Object,
}
#[cfg(any(
    feature = "cache-storage",
    all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
interface!(CacheStorage:; "CacheStorage");

/// `dictionary MultiCacheQueryOptions : CacheQueryOptions`
#[cfg(feature = "cache-storage")]
#[repr(transparent)]
pub struct MultiCacheQueryOptions {
    parent: crate::CacheQueryOptions,
}
#[cfg(feature = "cache-storage")]
dictionary!(MultiCacheQueryOptions: crate::CacheQueryOptions; "MultiCacheQueryOptions");
