//! Keeping responses for later: caches

use crate::runtime::prelude::*;
use crate::{
    Cache, CacheQueryOptions, CacheStorage, MultiCacheQueryOptions, Request, RequestInfo, Response, Window,
    WorkerGlobalScope,
};

impl Window {
    /// `readonly attribute CacheStorage caches`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/caches) · [Specification](https://w3c.github.io/ServiceWorker/#self-caches)
    ///
    /// `None` where the page or the global object does not have it.
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
    /// `readonly attribute CacheStorage caches`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/caches) · [Specification](https://w3c.github.io/ServiceWorker/#self-caches)
    ///
    /// `None` where the page or the global object does not have it.
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
    /// `Promise<(Response or undefined)> match(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/match) · [Specification](https://w3c.github.io/ServiceWorker/#cache-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_(&self, request: impl Into<RequestInfo>) -> Promise<Option<Response>> {
        Promise::of_call(Js::try_call_match__value__as_value(js(self), &request.into().to_js()))
    }

    /// `Promise<(Response or undefined)> match(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/match) · [Specification](https://w3c.github.io/ServiceWorker/#cache-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_with_options(
        &self,
        request: impl Into<RequestInfo>,
        options: &CacheQueryOptions,
    ) -> Promise<Option<Response>> {
        Promise::of_call(Js::try_call_match__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }

    /// `Promise<FrozenArray<Response>> matchAll(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/matchAll) · [Specification](https://w3c.github.io/ServiceWorker/#cache-matchall)
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all(&self) -> Promise<Array<Response>> {
        Promise::of_call(Js::try_call_matchAll__as_value(js(self)))
    }

    /// `Promise<FrozenArray<Response>> matchAll(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/matchAll) · [Specification](https://w3c.github.io/ServiceWorker/#cache-matchall)
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all_with_request(&self, request: impl Into<RequestInfo>) -> Promise<Array<Response>> {
        Promise::of_call(Js::try_call_matchAll__value__as_value(js(self), &request.into().to_js()))
    }

    /// `Promise<FrozenArray<Response>> matchAll(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/matchAll) · [Specification](https://w3c.github.io/ServiceWorker/#cache-matchall)
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all_with_request_and_options(
        &self,
        request: impl Into<RequestInfo>,
        options: &CacheQueryOptions,
    ) -> Promise<Array<Response>> {
        Promise::of_call(Js::try_call_matchAll__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }

    /// `Promise<undefined> add(RequestInfo request)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/add) · [Specification](https://w3c.github.io/ServiceWorker/#cache-add)
    #[inline]
    pub fn add(&self, request: impl Into<RequestInfo>) -> Promise<()> {
        Promise::of_call(Js::try_call_add__value__as_value(js(self), &request.into().to_js()))
    }

    /// `Promise<undefined> addAll(sequence<RequestInfo> requests)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/addAll) · [Specification](https://w3c.github.io/ServiceWorker/#cache-addAll)
    #[doc(alias = "addAll")]
    #[inline]
    pub fn add_all(&self, requests: impl IntoSequence<RequestInfo>) -> Promise<()> {
        Promise::of_call(Js::try_call_addAll__value__as_value(js(self), &requests.to_value()))
    }

    /// `Promise<undefined> put(RequestInfo request, Response response)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/put) · [Specification](https://w3c.github.io/ServiceWorker/#cache-put)
    #[inline]
    pub fn put(&self, request: impl Into<RequestInfo>, response: &Response) -> Promise<()> {
        Promise::of_call(Js::try_call_put__value2__as_value(js(self), &request.into().to_js(), response.as_ref()))
    }

    /// `Promise<boolean> delete(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/delete) · [Specification](https://w3c.github.io/ServiceWorker/#cache-delete)
    #[inline]
    pub fn delete(&self, request: impl Into<RequestInfo>) -> Promise<bool> {
        Promise::of_call(Js::try_call_delete__value__as_value(js(self), &request.into().to_js()))
    }

    /// `Promise<boolean> delete(RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/delete) · [Specification](https://w3c.github.io/ServiceWorker/#cache-delete)
    #[doc(alias = "delete")]
    #[inline]
    pub fn delete_with_options(&self, request: impl Into<RequestInfo>, options: &CacheQueryOptions) -> Promise<bool> {
        Promise::of_call(Js::try_call_delete__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }

    /// `Promise<FrozenArray<Request>> keys(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/keys) · [Specification](https://w3c.github.io/ServiceWorker/#cache-keys)
    #[inline]
    pub fn keys(&self) -> Promise<Array<Request>> {
        Promise::of_call(Js::try_call_keys__as_value(js(self)))
    }

    /// `Promise<FrozenArray<Request>> keys(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/keys) · [Specification](https://w3c.github.io/ServiceWorker/#cache-keys)
    #[doc(alias = "keys")]
    #[inline]
    pub fn keys_with_request(&self, request: impl Into<RequestInfo>) -> Promise<Array<Request>> {
        Promise::of_call(Js::try_call_keys__value__as_value(js(self), &request.into().to_js()))
    }

    /// `Promise<FrozenArray<Request>> keys(optional RequestInfo request, optional CacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Cache/keys) · [Specification](https://w3c.github.io/ServiceWorker/#cache-keys)
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
    /// `dictionary CacheQueryOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean ignoreSearch = false`
    #[doc(alias = "ignoreSearch")]
    pub fn get_ignore_search(&self) -> Option<bool> {
        property::get(self, "ignoreSearch")
    }

    /// `boolean ignoreSearch = false`
    #[doc(alias = "ignoreSearch")]
    pub fn set_ignore_search(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreSearch", value);
        self
    }

    /// `boolean ignoreMethod = false`
    #[doc(alias = "ignoreMethod")]
    pub fn get_ignore_method(&self) -> Option<bool> {
        property::get(self, "ignoreMethod")
    }

    /// `boolean ignoreMethod = false`
    #[doc(alias = "ignoreMethod")]
    pub fn set_ignore_method(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreMethod", value);
        self
    }

    /// `boolean ignoreVary = false`
    #[doc(alias = "ignoreVary")]
    pub fn get_ignore_vary(&self) -> Option<bool> {
        property::get(self, "ignoreVary")
    }

    /// `boolean ignoreVary = false`
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
    /// `Promise<(Response or undefined)> match(RequestInfo request, optional MultiCacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/match) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_(&self, request: impl Into<RequestInfo>) -> Promise<Option<Response>> {
        Promise::of_call(Js::try_call_match__value__as_value(js(self), &request.into().to_js()))
    }

    /// `Promise<(Response or undefined)> match(RequestInfo request, optional MultiCacheQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/match) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-match)
    #[doc(alias = "match")]
    #[inline]
    pub fn match_with_options(
        &self,
        request: impl Into<RequestInfo>,
        options: &MultiCacheQueryOptions,
    ) -> Promise<Option<Response>> {
        Promise::of_call(Js::try_call_match__value2__as_value(js(self), &request.into().to_js(), options.as_ref()))
    }

    /// `Promise<boolean> has(DOMString cacheName)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/has) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-has)
    #[inline]
    pub fn has(&self, cache_name: &str) -> Promise<bool> {
        Promise::of_call(Js::try_call_has__str__as_value(js(self), cache_name))
    }

    /// `Promise<Cache> open(DOMString cacheName)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/open) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-open)
    #[inline]
    pub fn open(&self, cache_name: &str) -> Promise<Cache> {
        Promise::of_call(Js::try_call_open__str__as_value(js(self), cache_name))
    }

    /// `Promise<boolean> delete(DOMString cacheName)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/delete) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-delete)
    #[inline]
    pub fn delete(&self, cache_name: &str) -> Promise<bool> {
        Promise::of_call(Js::try_call_delete__str__as_value(js(self), cache_name))
    }

    /// `Promise<sequence<DOMString>> keys()`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/CacheStorage/keys) · [Specification](https://w3c.github.io/ServiceWorker/#cache-storage-keys)
    #[inline]
    pub fn keys(&self) -> Promise<Array<String>> {
        Promise::of_call(Js::try_call_keys__as_value(js(self)))
    }
}

impl MultiCacheQueryOptions {
    /// `dictionary MultiCacheQueryOptions : CacheQueryOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString cacheName`
    #[doc(alias = "cacheName")]
    pub fn get_cache_name(&self) -> Option<String> {
        property::get(self, "cacheName")
    }

    /// `DOMString cacheName`
    #[doc(alias = "cacheName")]
    pub fn set_cache_name(&self, value: &str) -> &Self {
        property::set_str(self, "cacheName", value);
        self
    }

    /// `boolean ignoreSearch = false`
    ///
    /// Inherited from `CacheQueryOptions`.
    #[doc(alias = "ignoreSearch")]
    pub fn set_ignore_search(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreSearch", value);
        self
    }

    /// `boolean ignoreMethod = false`
    ///
    /// Inherited from `CacheQueryOptions`.
    #[doc(alias = "ignoreMethod")]
    pub fn set_ignore_method(&self, value: bool) -> &Self {
        property::set_bool(self, "ignoreMethod", value);
        self
    }

    /// `boolean ignoreVary = false`
    ///
    /// Inherited from `CacheQueryOptions`.
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

/// `readonly attribute CacheStorage caches`
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/caches) · [Specification](https://w3c.github.io/ServiceWorker/#self-caches)
///
/// `None` where the page or the global object does not have it.
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
