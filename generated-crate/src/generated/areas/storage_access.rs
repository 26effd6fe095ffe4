//! Access to cookies and storage from a frame of another site

use crate::runtime::prelude::*;
use crate::{Document, SameSiteCookiesType, SharedWorkerOptions, StorageAccessTypes};
#[cfg(feature = "experimental")]
use crate::{
    BlobOrMediaSource, BroadcastChannel, CacheStorage, FileSystemDirectoryHandle, IdbFactory, LockManager, SharedWorker,
    Storage, StorageAccessHandle, StorageEstimate, StringOrSharedWorkerOptions,
};

impl Document {
    /// Resolves to whether the document can use its cookies from outside of this embedding page.
    ///
    /// `Promise<boolean> hasUnpartitionedCookieAccess()`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/hasUnpartitionedCookieAccess) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-document-hasunpartitionedcookieaccess)
    #[doc(alias = "hasUnpartitionedCookieAccess")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn has_unpartitioned_cookie_access(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_hasUnpartitionedCookieAccess__as_value(js(self)))
    }

    /// Resolves to whether this page may use its unpartitioned cookies.
    ///
    /// `Promise<boolean> hasStorageAccess()`
    ///
    /// Feature `storage-access`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/Document/hasStorageAccess) · [Specification](https://privacycg.github.io/storage-access/#dom-document-hasstorageaccess)
    #[doc(alias = "hasStorageAccess")]
    #[inline]
    pub fn has_storage_access(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_hasStorageAccess__as_value(js(self)))
    }

    /// Asks for the unpartitioned cookies of an embedded page; rejects if refused.
    ///
    /// `Promise<undefined> requestStorageAccess()`
    ///
    /// Feature `storage-access`. Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/Document/requestStorageAccess) · [Specification](https://privacycg.github.io/storage-access/#dom-document-requeststorageaccess)
    #[doc(alias = "requestStorageAccess")]
    #[inline]
    pub fn request_storage_access(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_requestStorageAccess__as_value(js(self)))
    }
}

impl SharedWorkerOptions {
    /// Whether the worker gets `all` cookies or only those with `SameSite=None` (`none`).
    ///
    /// `SameSiteCookiesType sameSiteCookies`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "sameSiteCookies")]
    pub fn get_same_site_cookies(&self) -> Option<SameSiteCookiesType> {
        property::get(self, "sameSiteCookies")
    }

    /// Sets whether the worker gets `all` cookies or only those with `SameSite=None` (`none`).
    ///
    /// Feature `storage-access`.
    #[doc(alias = "sameSiteCookies")]
    pub fn set_same_site_cookies(&self, value: SameSiteCookiesType) -> &Self {
        property::set_str(self, "sameSiteCookies", value.as_str());
        self
    }
}

impl StorageAccessTypes {
    /// The kinds of unpartitioned storage that an embedded page asks for.
    ///
    /// `dictionary StorageAccessTypes`
    ///
    /// Feature `storage-access`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to ask for all kinds of storage.
    ///
    /// `boolean all = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "all")]
    pub fn get_all(&self) -> Option<bool> {
        property::get(self, "all")
    }

    /// Sets whether to ask for all kinds of storage.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "all")]
    pub fn set_all(&self, value: bool) -> &Self {
        property::set_bool(self, "all", value);
        self
    }

    /// Whether to ask for the cookies.
    ///
    /// `boolean cookies = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "cookies")]
    pub fn get_cookies(&self) -> Option<bool> {
        property::get(self, "cookies")
    }

    /// Sets whether to ask for the cookies.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "cookies")]
    pub fn set_cookies(&self, value: bool) -> &Self {
        property::set_bool(self, "cookies", value);
        self
    }

    /// Whether to ask for `sessionStorage`.
    ///
    /// `boolean sessionStorage = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "sessionStorage")]
    pub fn get_session_storage(&self) -> Option<bool> {
        property::get(self, "sessionStorage")
    }

    /// Sets whether to ask for `sessionStorage`.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "sessionStorage")]
    pub fn set_session_storage(&self, value: bool) -> &Self {
        property::set_bool(self, "sessionStorage", value);
        self
    }

    /// Whether to ask for `localStorage`.
    ///
    /// `boolean localStorage = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "localStorage")]
    pub fn get_local_storage(&self) -> Option<bool> {
        property::get(self, "localStorage")
    }

    /// Sets whether to ask for `localStorage`.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "localStorage")]
    pub fn set_local_storage(&self, value: bool) -> &Self {
        property::set_bool(self, "localStorage", value);
        self
    }

    /// Whether to ask for the IndexedDB databases.
    ///
    /// `boolean indexedDB = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "indexedDB")]
    pub fn get_indexed_db(&self) -> Option<bool> {
        property::get(self, "indexedDB")
    }

    /// Sets whether to ask for the IndexedDB databases.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "indexedDB")]
    pub fn set_indexed_db(&self, value: bool) -> &Self {
        property::set_bool(self, "indexedDB", value);
        self
    }

    /// Whether to ask for the locks of the Web Locks API.
    ///
    /// `boolean locks = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "locks")]
    pub fn get_locks(&self) -> Option<bool> {
        property::get(self, "locks")
    }

    /// Sets whether to ask for the locks of the Web Locks API.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "locks")]
    pub fn set_locks(&self, value: bool) -> &Self {
        property::set_bool(self, "locks", value);
        self
    }

    /// Whether to ask for the Cache API.
    ///
    /// `boolean caches = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "caches")]
    pub fn get_caches(&self) -> Option<bool> {
        property::get(self, "caches")
    }

    /// Sets whether to ask for the Cache API.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "caches")]
    pub fn set_caches(&self, value: bool) -> &Self {
        property::set_bool(self, "caches", value);
        self
    }

    /// Whether to ask for the private file system.
    ///
    /// `boolean getDirectory = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "getDirectory")]
    pub fn get_get_directory(&self) -> Option<bool> {
        property::get(self, "getDirectory")
    }

    /// Sets whether to ask for the private file system.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "getDirectory")]
    pub fn set_get_directory(&self, value: bool) -> &Self {
        property::set_bool(self, "getDirectory", value);
        self
    }

    /// Whether to ask for the estimate of the used storage.
    ///
    /// `boolean estimate = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "estimate")]
    pub fn get_estimate(&self) -> Option<bool> {
        property::get(self, "estimate")
    }

    /// Sets whether to ask for the estimate of the used storage.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "estimate")]
    pub fn set_estimate(&self, value: bool) -> &Self {
        property::set_bool(self, "estimate", value);
        self
    }

    /// Whether to ask for creating blob addresses in unpartitioned storage.
    ///
    /// `boolean createObjectURL = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "createObjectURL")]
    pub fn get_create_object_url(&self) -> Option<bool> {
        property::get(self, "createObjectURL")
    }

    /// Sets whether to ask for creating blob addresses in unpartitioned storage.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "createObjectURL")]
    pub fn set_create_object_url(&self, value: bool) -> &Self {
        property::set_bool(self, "createObjectURL", value);
        self
    }

    /// Whether to ask for revoking blob addresses in unpartitioned storage.
    ///
    /// `boolean revokeObjectURL = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "revokeObjectURL")]
    pub fn get_revoke_object_url(&self) -> Option<bool> {
        property::get(self, "revokeObjectURL")
    }

    /// Sets whether to ask for revoking blob addresses in unpartitioned storage.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "revokeObjectURL")]
    pub fn set_revoke_object_url(&self, value: bool) -> &Self {
        property::set_bool(self, "revokeObjectURL", value);
        self
    }

    /// Whether to ask for unpartitioned broadcast channels.
    ///
    /// `boolean BroadcastChannel = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "BroadcastChannel")]
    pub fn get_broadcast_channel(&self) -> Option<bool> {
        property::get(self, "BroadcastChannel")
    }

    /// Sets whether to ask for unpartitioned broadcast channels.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "BroadcastChannel")]
    pub fn set_broadcast_channel(&self, value: bool) -> &Self {
        property::set_bool(self, "BroadcastChannel", value);
        self
    }

    /// Whether to ask for unpartitioned shared workers.
    ///
    /// `boolean SharedWorker = false`
    ///
    /// Feature `storage-access`.
    #[doc(alias = "SharedWorker")]
    pub fn get_shared_worker(&self) -> Option<bool> {
        property::get(self, "SharedWorker")
    }

    /// Sets whether to ask for unpartitioned shared workers.
    ///
    /// Feature `storage-access`.
    #[doc(alias = "SharedWorker")]
    pub fn set_shared_worker(&self, value: bool) -> &Self {
        property::set_bool(self, "SharedWorker", value);
        self
    }
}

impl Default for StorageAccessTypes {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl StorageAccessHandle {
    /// The session storage that is not partitioned by the embedding page.
    ///
    /// `readonly attribute Storage sessionStorage`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/sessionStorage) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-sessionstorage)
    #[doc(alias = "sessionStorage")]
    #[inline]
    pub fn session_storage(&self) -> Storage {
        FromJs::from_js(Js::get_sessionStorage__as_value(js(self)))
    }

    /// The local storage that is not partitioned by the embedding page.
    ///
    /// `readonly attribute Storage localStorage`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/localStorage) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-localstorage)
    #[doc(alias = "localStorage")]
    #[inline]
    pub fn local_storage(&self) -> Storage {
        FromJs::from_js(Js::get_localStorage__as_value(js(self)))
    }

    /// The databases that are not partitioned by the embedding page.
    ///
    /// `readonly attribute IDBFactory indexedDB`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/indexedDB) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-indexeddb)
    #[doc(alias = "indexedDB")]
    #[inline]
    pub fn indexed_db(&self) -> IdbFactory {
        FromJs::from_js(Js::get_indexedDB__as_value(js(self)))
    }

    /// The locks that are shared with pages of the same origin outside of this embedding page.
    ///
    /// `readonly attribute LockManager locks`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/locks) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-locks)
    #[inline]
    pub fn locks(&self) -> Option<LockManager> {
        Js::get_locks__as_option_value(js(self)).map(Js::read)
    }

    /// The caches that are not partitioned by the embedding page.
    ///
    /// `readonly attribute CacheStorage caches`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/caches) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-caches)
    #[inline]
    pub fn caches(&self) -> Option<CacheStorage> {
        Js::get_caches__as_option_value(js(self)).map(Js::read)
    }

    /// Resolves to the private file system root that is not partitioned.
    ///
    /// `Promise<FileSystemDirectoryHandle> getDirectory()`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/getDirectory) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-getdirectory)
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory(&self) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_getDirectory__as_value(js(self)))
    }

    /// Resolves to the use and quota of the storage that is not partitioned.
    ///
    /// `Promise<StorageEstimate> estimate()`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/estimate) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-estimate)
    #[inline]
    pub fn estimate(&self) -> Promise<StorageEstimate> {
        Promise::of_call(Js::try_call_estimate__as_value(js(self)))
    }

    /// Makes a URL for a blob or media source in the storage that is not partitioned.
    ///
    /// `DOMString createObjectURL((Blob or MediaSource) obj)`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/createObjectURL) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-createobjecturl)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createObjectURL")]
    #[inline]
    pub fn create_object_url(&self, obj: impl Into<BlobOrMediaSource>) -> Result<String, Exception> {
        Js::try_call_createObjectURL__value__as_value(js(self), &obj.into().to_js()).map(Js::read)
    }

    /// Frees a URL that `createObjectURL` has made.
    ///
    /// `undefined revokeObjectURL(DOMString url)`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/revokeObjectURL) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-revokeobjecturl)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "revokeObjectURL")]
    #[inline]
    pub fn revoke_object_url(&self, url: &str) -> Result<(), Exception> {
        Js::try_call_revokeObjectURL__str(js(self), url)
    }

    /// Makes a channel that reaches pages of the same origin outside of this embedding page.
    ///
    /// `BroadcastChannel BroadcastChannel(DOMString name)`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/BroadcastChannel) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-broadcastchannel)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "BroadcastChannel")]
    #[inline]
    pub fn broadcast_channel(&self, name: &str) -> Result<BroadcastChannel, Exception> {
        Js::try_call_BroadcastChannel__str__as_value(js(self), name).map(Js::read)
    }

    /// Connects to a shared worker outside of this embedding page's partition.
    ///
    /// `SharedWorker SharedWorker(USVString scriptURL, optional (DOMString or SharedWorkerOptions) options = {})`
    ///
    /// Features `storage-access` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/SharedWorker) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-sharedworker)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "SharedWorker")]
    #[inline]
    pub fn shared_worker(&self, script_url: &str) -> Result<SharedWorker, Exception> {
        Js::try_call_SharedWorker__str__as_value(js(self), script_url).map(Js::read)
    }

    /// As `shared_worker`, with `options`.
    ///
    /// `SharedWorker SharedWorker(USVString scriptURL, optional (DOMString or SharedWorkerOptions) options = {})`
    ///
    /// Features `storage-access` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "SharedWorker")]
    #[inline]
    pub fn shared_worker_with_options(
        &self,
        script_url: &str,
        options: impl Into<StringOrSharedWorkerOptions>,
    ) -> Result<SharedWorker, Exception> {
        Js::try_call_SharedWorker__str_value__as_value(js(self), script_url, &options.into().to_js()).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "hasStorageAccess")]
    pub(crate) fn try_call_hasStorageAccess__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestStorageAccess")]
    pub(crate) fn try_call_requestStorageAccess__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "caches")]
    pub(crate) fn get_caches__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "localStorage")]
    pub(crate) fn get_localStorage__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sessionStorage")]
    pub(crate) fn get_sessionStorage__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "BroadcastChannel")]
    pub(crate) fn try_call_BroadcastChannel__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "SharedWorker")]
    pub(crate) fn try_call_SharedWorker__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "SharedWorker")]
    pub(crate) fn try_call_SharedWorker__str_value__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createObjectURL")]
    pub(crate) fn try_call_createObjectURL__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "hasUnpartitionedCookieAccess")]
    pub(crate) fn try_call_hasUnpartitionedCookieAccess__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "revokeObjectURL")]
    pub(crate) fn try_call_revokeObjectURL__str(this: &Js, a0: &str) -> Result<(), Exception>;
}
