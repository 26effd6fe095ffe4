//! Access to cookies and storage from a frame of another site

use crate::runtime::prelude::*;
use crate::{Document, SameSiteCookiesType, SharedWorkerOptions, StorageAccessTypes};
#[cfg(feature = "experimental")]
use crate::{
    BlobOrMediaSource, BroadcastChannel, CacheStorage, FileSystemDirectoryHandle, IdbFactory, LockManager, SharedWorker,
    Storage, StorageAccessHandle, StorageEstimate, StringOrSharedWorkerOptions,
};

impl Document {
    /// `Promise<boolean> hasUnpartitionedCookieAccess()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Document/hasUnpartitionedCookieAccess) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-document-hasunpartitionedcookieaccess)
    #[doc(alias = "hasUnpartitionedCookieAccess")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn has_unpartitioned_cookie_access(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_hasUnpartitionedCookieAccess__as_value(js(self)))
    }

    /// `Promise<boolean> hasStorageAccess()`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/Document/hasStorageAccess) · [Specification](https://privacycg.github.io/storage-access/#dom-document-hasstorageaccess)
    #[doc(alias = "hasStorageAccess")]
    #[inline]
    pub fn has_storage_access(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_hasStorageAccess__as_value(js(self)))
    }

    /// `Promise<undefined> requestStorageAccess()`
    ///
    /// Baseline: widely available since 2023-12. [MDN](https://developer.mozilla.org/docs/Web/API/Document/requestStorageAccess) · [Specification](https://privacycg.github.io/storage-access/#dom-document-requeststorageaccess)
    #[doc(alias = "requestStorageAccess")]
    #[inline]
    pub fn request_storage_access(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_requestStorageAccess__as_value(js(self)))
    }
}

impl SharedWorkerOptions {
    /// `SameSiteCookiesType sameSiteCookies`
    #[doc(alias = "sameSiteCookies")]
    pub fn get_same_site_cookies(&self) -> Option<SameSiteCookiesType> {
        property::get(self, "sameSiteCookies")
    }

    /// `SameSiteCookiesType sameSiteCookies`
    #[doc(alias = "sameSiteCookies")]
    pub fn set_same_site_cookies(&self, value: SameSiteCookiesType) -> &Self {
        property::set_str(self, "sameSiteCookies", value.as_str());
        self
    }
}

impl StorageAccessTypes {
    /// `dictionary StorageAccessTypes`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean all = false`
    #[doc(alias = "all")]
    pub fn get_all(&self) -> Option<bool> {
        property::get(self, "all")
    }

    /// `boolean all = false`
    #[doc(alias = "all")]
    pub fn set_all(&self, value: bool) -> &Self {
        property::set_bool(self, "all", value);
        self
    }

    /// `boolean cookies = false`
    #[doc(alias = "cookies")]
    pub fn get_cookies(&self) -> Option<bool> {
        property::get(self, "cookies")
    }

    /// `boolean cookies = false`
    #[doc(alias = "cookies")]
    pub fn set_cookies(&self, value: bool) -> &Self {
        property::set_bool(self, "cookies", value);
        self
    }

    /// `boolean sessionStorage = false`
    #[doc(alias = "sessionStorage")]
    pub fn get_session_storage(&self) -> Option<bool> {
        property::get(self, "sessionStorage")
    }

    /// `boolean sessionStorage = false`
    #[doc(alias = "sessionStorage")]
    pub fn set_session_storage(&self, value: bool) -> &Self {
        property::set_bool(self, "sessionStorage", value);
        self
    }

    /// `boolean localStorage = false`
    #[doc(alias = "localStorage")]
    pub fn get_local_storage(&self) -> Option<bool> {
        property::get(self, "localStorage")
    }

    /// `boolean localStorage = false`
    #[doc(alias = "localStorage")]
    pub fn set_local_storage(&self, value: bool) -> &Self {
        property::set_bool(self, "localStorage", value);
        self
    }

    /// `boolean indexedDB = false`
    #[doc(alias = "indexedDB")]
    pub fn get_indexed_db(&self) -> Option<bool> {
        property::get(self, "indexedDB")
    }

    /// `boolean indexedDB = false`
    #[doc(alias = "indexedDB")]
    pub fn set_indexed_db(&self, value: bool) -> &Self {
        property::set_bool(self, "indexedDB", value);
        self
    }

    /// `boolean locks = false`
    #[doc(alias = "locks")]
    pub fn get_locks(&self) -> Option<bool> {
        property::get(self, "locks")
    }

    /// `boolean locks = false`
    #[doc(alias = "locks")]
    pub fn set_locks(&self, value: bool) -> &Self {
        property::set_bool(self, "locks", value);
        self
    }

    /// `boolean caches = false`
    #[doc(alias = "caches")]
    pub fn get_caches(&self) -> Option<bool> {
        property::get(self, "caches")
    }

    /// `boolean caches = false`
    #[doc(alias = "caches")]
    pub fn set_caches(&self, value: bool) -> &Self {
        property::set_bool(self, "caches", value);
        self
    }

    /// `boolean getDirectory = false`
    #[doc(alias = "getDirectory")]
    pub fn get_get_directory(&self) -> Option<bool> {
        property::get(self, "getDirectory")
    }

    /// `boolean getDirectory = false`
    #[doc(alias = "getDirectory")]
    pub fn set_get_directory(&self, value: bool) -> &Self {
        property::set_bool(self, "getDirectory", value);
        self
    }

    /// `boolean estimate = false`
    #[doc(alias = "estimate")]
    pub fn get_estimate(&self) -> Option<bool> {
        property::get(self, "estimate")
    }

    /// `boolean estimate = false`
    #[doc(alias = "estimate")]
    pub fn set_estimate(&self, value: bool) -> &Self {
        property::set_bool(self, "estimate", value);
        self
    }

    /// `boolean createObjectURL = false`
    #[doc(alias = "createObjectURL")]
    pub fn get_create_object_url(&self) -> Option<bool> {
        property::get(self, "createObjectURL")
    }

    /// `boolean createObjectURL = false`
    #[doc(alias = "createObjectURL")]
    pub fn set_create_object_url(&self, value: bool) -> &Self {
        property::set_bool(self, "createObjectURL", value);
        self
    }

    /// `boolean revokeObjectURL = false`
    #[doc(alias = "revokeObjectURL")]
    pub fn get_revoke_object_url(&self) -> Option<bool> {
        property::get(self, "revokeObjectURL")
    }

    /// `boolean revokeObjectURL = false`
    #[doc(alias = "revokeObjectURL")]
    pub fn set_revoke_object_url(&self, value: bool) -> &Self {
        property::set_bool(self, "revokeObjectURL", value);
        self
    }

    /// `boolean BroadcastChannel = false`
    #[doc(alias = "BroadcastChannel")]
    pub fn get_broadcast_channel(&self) -> Option<bool> {
        property::get(self, "BroadcastChannel")
    }

    /// `boolean BroadcastChannel = false`
    #[doc(alias = "BroadcastChannel")]
    pub fn set_broadcast_channel(&self, value: bool) -> &Self {
        property::set_bool(self, "BroadcastChannel", value);
        self
    }

    /// `boolean SharedWorker = false`
    #[doc(alias = "SharedWorker")]
    pub fn get_shared_worker(&self) -> Option<bool> {
        property::get(self, "SharedWorker")
    }

    /// `boolean SharedWorker = false`
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
    /// `readonly attribute Storage sessionStorage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/sessionStorage) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-sessionstorage)
    #[doc(alias = "sessionStorage")]
    #[inline]
    pub fn session_storage(&self) -> Storage {
        FromJs::from_js(Js::get_sessionStorage__as_value(js(self)))
    }

    /// `readonly attribute Storage localStorage`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/localStorage) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-localstorage)
    #[doc(alias = "localStorage")]
    #[inline]
    pub fn local_storage(&self) -> Storage {
        FromJs::from_js(Js::get_localStorage__as_value(js(self)))
    }

    /// `readonly attribute IDBFactory indexedDB`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/indexedDB) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-indexeddb)
    #[doc(alias = "indexedDB")]
    #[inline]
    pub fn indexed_db(&self) -> IdbFactory {
        FromJs::from_js(Js::get_indexedDB__as_value(js(self)))
    }

    /// `readonly attribute LockManager locks`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/locks) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-locks)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn locks(&self) -> Option<LockManager> {
        Js::get_locks__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute CacheStorage caches`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/caches) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-caches)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn caches(&self) -> Option<CacheStorage> {
        Js::get_caches__as_option_value(js(self)).map(Js::read)
    }

    /// `Promise<FileSystemDirectoryHandle> getDirectory()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/getDirectory) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-getdirectory)
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory(&self) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_getDirectory__as_value(js(self)))
    }

    /// `Promise<StorageEstimate> estimate()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/estimate) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-estimate)
    #[inline]
    pub fn estimate(&self) -> Promise<StorageEstimate> {
        Promise::of_call(Js::try_call_estimate__as_value(js(self)))
    }

    /// `DOMString createObjectURL((Blob or MediaSource) obj)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/createObjectURL) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-createobjecturl)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "createObjectURL")]
    #[inline]
    pub fn create_object_url(&self, obj: impl Into<BlobOrMediaSource>) -> Result<String, Exception> {
        Js::try_call_createObjectURL__value__as_value(js(self), &obj.into().to_js()).map(Js::read)
    }

    /// `undefined revokeObjectURL(DOMString url)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/revokeObjectURL) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-revokeobjecturl)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "revokeObjectURL")]
    #[inline]
    pub fn revoke_object_url(&self, url: &str) -> Result<(), Exception> {
        Js::try_call_revokeObjectURL__str(js(self), url)
    }

    /// `BroadcastChannel BroadcastChannel(DOMString name)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/BroadcastChannel) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-broadcastchannel)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "BroadcastChannel")]
    #[inline]
    pub fn broadcast_channel(&self, name: &str) -> Result<BroadcastChannel, Exception> {
        Js::try_call_BroadcastChannel__str__as_value(js(self), name).map(Js::read)
    }

    /// `SharedWorker SharedWorker(USVString scriptURL, optional (DOMString or SharedWorkerOptions) options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/SharedWorker) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-sharedworker)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "SharedWorker")]
    #[inline]
    pub fn shared_worker(&self, script_url: &str) -> Result<SharedWorker, Exception> {
        Js::try_call_SharedWorker__str__as_value(js(self), script_url).map(Js::read)
    }

    /// `SharedWorker SharedWorker(USVString scriptURL, optional (DOMString or SharedWorkerOptions) options = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/StorageAccessHandle/SharedWorker) · [Specification](https://privacycg.github.io/saa-non-cookie-storage/#dom-storageaccesshandle-sharedworker)
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
