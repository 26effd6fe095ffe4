//! Types: Keeping responses for later: caches

#[cfg(feature = "cache-storage")]
web_interface! {
    /// A store of requests and their responses, mostly for use without a network.
    ///
    /// `interface Cache`
    ///
    /// Feature `cache-storage`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache) · [Specification](https://w3c.github.io/ServiceWorker/#cache-interface)
    pub struct Cache: [crate::Object];
    class = "Cache";
}

#[cfg(any(feature = "cache-storage", all(feature = "experimental", feature = "background-fetch")))]
web_dictionary! {
    /// Options for how strictly a stored request must match the one looked for.
    ///
    /// `dictionary CacheQueryOptions`
    ///
    /// Feature `cache-storage`.
    pub struct CacheQueryOptions: [crate::Object];
    name = "CacheQueryOptions";
    extended;
}

#[cfg(any(
    feature = "cache-storage",
    all(feature = "experimental", any(feature = "storage-access", feature = "storage-manager")),
))]
web_interface! {
    /// All named caches of an origin.
    ///
    /// `interface CacheStorage`
    ///
    /// Feature `cache-storage`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage) · [Specification](https://w3c.github.io/ServiceWorker/#cachestorage-interface)
    pub struct CacheStorage: [crate::Object];
    class = "CacheStorage";
}

#[cfg(feature = "cache-storage")]
web_dictionary! {
    /// Options for a search through all caches.
    ///
    /// `dictionary MultiCacheQueryOptions : CacheQueryOptions`
    ///
    /// Inherits the methods of [`CacheQueryOptions`](crate::CacheQueryOptions).
    ///
    /// Feature `cache-storage`.
    pub struct MultiCacheQueryOptions: [crate::CacheQueryOptions, crate::Object];
    name = "MultiCacheQueryOptions";
}
