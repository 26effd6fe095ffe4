//! Keeping responses for later: caches

use crate::runtime::prelude::*;
use crate::{
    Cache, CacheQueryOptions, CacheStorage, MultiCacheQueryOptions, Request, RequestInfo, Response, Window,
    WorkerGlobalScope,
};

impl Window {
    /// The caches of this origin.
    ///
    /// `readonly attribute CacheStorage caches`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `cache-storage`. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/caches) · [Specification](https://w3c.github.io/ServiceWorker/#self-caches)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn caches(&self) -> Result<Option<CacheStorage>, Exception> {
        Js::try_get_caches__as_option_value(js(self)).map(Js::read_nullable)
    }
}

impl WorkerGlobalScope {
    /// The caches of this origin.
    ///
    /// `readonly attribute CacheStorage caches`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `cache-storage`. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/caches) · [Specification](https://w3c.github.io/ServiceWorker/#self-caches)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn caches(&self) -> Result<Option<CacheStorage>, Exception> {
        Js::try_get_caches__as_option_value(js(self)).map(Js::read_nullable)
    }
}

impl Cache {
    /// Resolves to the first stored response that fits the request, or none.
    ///
    /// `Promise<(Response or undefined)> match(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/match) · [Specification](https://w3c.github.io/ServiceWorker/#cache-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_(&self, request: impl Into<RequestInfo>) -> Promise<Option<Response>> {
        Promise::of_call(Js::try_call_match__value__as_value(js(self), &request.into().to_js()))
    }

    /// Resolves to the first stored response that fits the request, or none.
    ///
    /// `Promise<(Response or undefined)> match(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/match) · [Specification](https://w3c.github.io/ServiceWorker/#cache-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_with_options(
        &self,
        request: impl Into<RequestInfo>,
        options: &CacheQueryOptions,
    ) -> Promise<Option<Response>> {
        Promise::of_call(Js::try_call_match__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }

    /// Resolves to all stored responses that fit the request, or to every response if none is given.
    ///
    /// `Promise<FrozenArray<Response>> matchAll(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/matchAll) · [Specification](https://w3c.github.io/ServiceWorker/#cache-matchall)
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all(&self) -> Promise<Array<Response>> {
        Promise::of_call(Js::try_call_matchAll__as_value(js(self)))
    }

    /// As `match_all`, with `request`.
    ///
    /// `Promise<FrozenArray<Response>> matchAll(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all_with_request(&self, request: impl Into<RequestInfo>) -> Promise<Array<Response>> {
        Promise::of_call(Js::try_call_matchAll__value__as_value(js(self), &request.into().to_js()))
    }

    /// As `match_all_with_request`, with `options`.
    ///
    /// `Promise<FrozenArray<Response>> matchAll(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all_with_request_and_options(
        &self,
        request: impl Into<RequestInfo>,
        options: &CacheQueryOptions,
    ) -> Promise<Array<Response>> {
        Promise::of_call(Js::try_call_matchAll__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }

    /// Fetches the request and stores the response; rejects if its status is not a success.
    ///
    /// `Promise<undefined> add(RequestInfo request)`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/add) · [Specification](https://w3c.github.io/ServiceWorker/#cache-add)
    #[inline]
    pub fn add(&self, request: impl Into<RequestInfo>) -> Promise<()> {
        Promise::of_call(Js::try_call_add__value__as_value(js(self), &request.into().to_js()))
    }

    /// Fetches and stores several requests, all or none of them.
    ///
    /// `Promise<undefined> addAll(sequence<RequestInfo> requests)`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/addAll) · [Specification](https://w3c.github.io/ServiceWorker/#cache-addAll)
    #[doc(alias = "addAll")]
    #[inline]
    pub fn add_all(&self, requests: impl IntoSequence<RequestInfo>) -> Promise<()> {
        Promise::of_call(Js::try_call_addAll__value__as_value(js(self), &requests.to_value()))
    }

    /// Stores a response for a request and replaces an earlier one.
    ///
    /// `Promise<undefined> put(RequestInfo request, Response response)`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/put) · [Specification](https://w3c.github.io/ServiceWorker/#cache-put)
    #[inline]
    pub fn put(&self, request: impl Into<RequestInfo>, response: &Response) -> Promise<()> {
        Promise::of_call(Js::try_call_put__value2__as_value(js(self), &request.into().to_js(), response.as_ref()))
    }

    /// Removes the entries that fit the request, and resolves to whether there were any.
    ///
    /// `Promise<boolean> delete(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/delete) · [Specification](https://w3c.github.io/ServiceWorker/#cache-delete)
    #[inline]
    pub fn delete(&self, request: impl Into<RequestInfo>) -> Promise<bool> {
        Promise::of_call(Js::try_call_delete__value__as_value(js(self), &request.into().to_js()))
    }

    /// As `delete`, with `options`.
    ///
    /// `Promise<boolean> delete(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_with_options(&self, request: impl Into<RequestInfo>, options: &CacheQueryOptions) -> Promise<bool> {
        Promise::of_call(Js::try_call_delete__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }

    /// Resolves to the stored requests in the order of their insertion, or those that fit the given request.
    ///
    /// `Promise<FrozenArray<Request>> keys(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/keys) · [Specification](https://w3c.github.io/ServiceWorker/#cache-keys)
    #[inline]
    pub fn keys(&self) -> Promise<Array<Request>> {
        Promise::of_call(Js::try_call_keys__as_value(js(self)))
    }

    /// As `keys`, with `request`.
    ///
    /// `Promise<FrozenArray<Request>> keys(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "keys")]
    #[inline]
    pub fn keys_with_request(&self, request: impl Into<RequestInfo>) -> Promise<Array<Request>> {
        Promise::of_call(Js::try_call_keys__value__as_value(js(self), &request.into().to_js()))
    }

    /// As `keys_with_request`, with `options`.
    ///
    /// `Promise<FrozenArray<Request>> keys(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "keys")]
    #[inline]
    pub fn keys_with_request_and_options(
        &self,
        request: impl Into<RequestInfo>,
        options: &CacheQueryOptions,
    ) -> Promise<Array<Request>> {
        Promise::of_call(Js::try_call_keys__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }
}

impl CacheQueryOptions {
    /// Options for how strictly a stored request must match the one looked for.
    ///
    /// `dictionary CacheQueryOptions`
    ///
    /// Feature `cache-storage`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the query part of the URL is left out of the comparison.
    ///
    /// `boolean ignoreSearch = false`
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "ignoreSearch")]
    pub fn get_ignore_search(&self) -> Option<bool> {
        property::get(self, "ignoreSearch")
    }

    /// Sets whether the query part of the URL is left out of the comparison.
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "ignoreSearch")]
    pub fn set_ignore_search(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreSearch", value);
        self
    }

    /// Whether requests match whatever their method, and not only `GET`.
    ///
    /// `boolean ignoreMethod = false`
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "ignoreMethod")]
    pub fn get_ignore_method(&self) -> Option<bool> {
        property::get(self, "ignoreMethod")
    }

    /// Sets whether requests match whatever their method, and not only `GET`.
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "ignoreMethod")]
    pub fn set_ignore_method(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreMethod", value);
        self
    }

    /// Whether the `Vary` header of the stored response is ignored.
    ///
    /// `boolean ignoreVary = false`
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "ignoreVary")]
    pub fn get_ignore_vary(&self) -> Option<bool> {
        property::get(self, "ignoreVary")
    }

    /// Sets whether the `Vary` header of the stored response is ignored.
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "ignoreVary")]
    pub fn set_ignore_vary(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreVary", value);
        self
    }
}

impl Default for CacheQueryOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl CacheStorage {
    /// Resolves to the first response that fits the request in any of the caches, or none.
    ///
    /// `Promise<(Response or undefined)> match(RequestInfo request, optional MultiCacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/match) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_(&self, request: impl Into<RequestInfo>) -> Promise<Option<Response>> {
        Promise::of_call(Js::try_call_match__value__as_value(js(self), &request.into().to_js()))
    }

    /// Resolves to the first response that fits the request in any of the caches, or none.
    ///
    /// `Promise<(Response or undefined)> match(RequestInfo request, optional MultiCacheQueryOptions options = {})`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/match) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_with_options(
        &self,
        request: impl Into<RequestInfo>,
        options: &MultiCacheQueryOptions,
    ) -> Promise<Option<Response>> {
        Promise::of_call(Js::try_call_match__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }

    /// Resolves to whether there is a cache with this name.
    ///
    /// `Promise<boolean> has(DOMString cacheName)`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/has) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-has)
    #[inline]
    pub fn has(&self, cache_name: &str) -> Promise<bool> {
        Promise::of_call(Js::try_call_has__str__as_value(js(self), cache_name))
    }

    /// Resolves to the cache with this name, which is created if there is none.
    ///
    /// `Promise<Cache> open(DOMString cacheName)`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/open) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-open)
    #[inline]
    pub fn open(&self, cache_name: &str) -> Promise<Cache> {
        Promise::of_call(Js::try_call_open__str__as_value(js(self), cache_name))
    }

    /// Removes the cache with this name, and resolves to whether there was one.
    ///
    /// `Promise<boolean> delete(DOMString cacheName)`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/delete) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-delete)
    #[inline]
    pub fn delete(&self, cache_name: &str) -> Promise<bool> {
        Promise::of_call(Js::try_call_delete__str__as_value(js(self), cache_name))
    }

    /// Resolves to the names of the caches, in the order of their creation.
    ///
    /// `Promise<sequence<DOMString>> keys()`
    ///
    /// Feature `cache-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/keys) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-keys)
    #[inline]
    pub fn keys(&self) -> Promise<Array<String>> {
        Promise::of_call(Js::try_call_keys__as_value(js(self)))
    }
}

impl MultiCacheQueryOptions {
    /// Options for a search through all caches.
    ///
    /// `dictionary MultiCacheQueryOptions : CacheQueryOptions`
    ///
    /// Feature `cache-storage`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the only cache to search; without it, all caches are searched.
    ///
    /// `DOMString cacheName`
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "cacheName")]
    pub fn get_cache_name(&self) -> Option<String> {
        property::get(self, "cacheName")
    }

    /// Sets the name of the only cache to search; without it, all caches are searched.
    ///
    /// Feature `cache-storage`.
    #[doc(alias = "cacheName")]
    pub fn set_cache_name(&self, value: &str) -> &Self {
        property::set_str(self, "cacheName", value);
        self
    }

    /// Sets whether the query part of the URL is left out of the comparison.
    ///
    /// `boolean ignoreSearch = false`
    ///
    /// Feature `cache-storage`. Inherited from `CacheQueryOptions`.
    #[doc(alias = "ignoreSearch")]
    pub fn set_ignore_search(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreSearch", value);
        self
    }

    /// Sets whether requests match whatever their method, and not only `GET`.
    ///
    /// `boolean ignoreMethod = false`
    ///
    /// Feature `cache-storage`. Inherited from `CacheQueryOptions`.
    #[doc(alias = "ignoreMethod")]
    pub fn set_ignore_method(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreMethod", value);
        self
    }

    /// Sets whether the `Vary` header of the stored response is ignored.
    ///
    /// `boolean ignoreVary = false`
    ///
    /// Feature `cache-storage`. Inherited from `CacheQueryOptions`.
    #[doc(alias = "ignoreVary")]
    pub fn set_ignore_vary(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreVary", value);
        self
    }
}

impl Default for MultiCacheQueryOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// The caches of this origin.
///
/// `readonly attribute CacheStorage caches`
///
/// `None` where the page or the global object does not have it.
///
/// Feature `cache-storage`. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/caches) · [Specification](https://w3c.github.io/ServiceWorker/#self-caches)
///
/// # Errors
///
/// Throws what its specification says.
#[inline]
pub fn caches() -> Result<Option<CacheStorage>, Exception> {
    global::with(|this| Js::try_get_caches__as_option_value(this)).map(Js::read_nullable)
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "caches")]
    pub(crate) fn try_get_caches__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "addAll")]
    pub(crate) fn try_call_addAll__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "delete")]
    pub(crate) fn try_call_delete__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "has")]
    pub(crate) fn try_call_has__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "keys")]
    pub(crate) fn try_call_keys__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "keys")]
    pub(crate) fn try_call_keys__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
