//! How much may be stored, keeping it, and storing in buckets or across origins

use crate::runtime::prelude::*;
use crate::{Navigator, StorageEstimate, StorageManager, WorkerNavigator};
#[cfg(feature = "experimental")]
use crate::{
    CacheStorage, CrossOriginStorageManager, CrossOriginStorageRequestFileHandleHash,
    CrossOriginStorageRequestFileHandleOptions, FileSystemDirectoryHandle, FileSystemFileHandle, IdbFactory,
    StorageBucket, StorageBucketManager, StorageBucketOptions, StringOrStringSequence,
};

#[cfg(feature = "experimental")]
impl CrossOriginStorageManager {
    /// Resolves to the file with this hash; rejects if it is missing and not to be created.
    ///
    /// `Promise<FileSystemFileHandle> requestFileHandle(CrossOriginStorageRequestFileHandleHash hash, optional CrossOriginStorageRequestFileHandleOptions options = {})`
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "requestFileHandle")]
    #[inline]
    pub fn request_file_handle(&self, hash: &CrossOriginStorageRequestFileHandleHash) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_requestFileHandle__value__as_value(js(self), hash.as_ref()))
    }

    /// As `request_file_handle`, with `options`.
    ///
    /// `Promise<FileSystemFileHandle> requestFileHandle(CrossOriginStorageRequestFileHandleHash hash, optional CrossOriginStorageRequestFileHandleOptions options = {})`
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "requestFileHandle")]
    #[inline]
    pub fn request_file_handle_with_options(
        &self,
        hash: &CrossOriginStorageRequestFileHandleHash,
        options: &CrossOriginStorageRequestFileHandleOptions,
    ) -> Promise<FileSystemFileHandle> {
        Promise::of_call(Js::try_call_requestFileHandle__value2__as_value(js(self), hash.as_ref(), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl CrossOriginStorageRequestFileHandleHash {
    /// The hash that identifies a shared file.
    ///
    /// `dictionary CrossOriginStorageRequestFileHandleHash`
    ///
    /// Features `storage-manager` and `experimental`.
    pub fn new(value: &str, algorithm: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "value", value);
        property::set_str(&this, "algorithm", algorithm);
        this
    }

    /// The hash of the file's content as hexadecimal text.
    ///
    /// `required DOMString value`
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the hash of the file's content as hexadecimal text.
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// The hash function, such as `SHA-256`.
    ///
    /// `required DOMString algorithm`
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "algorithm")]
    pub fn get_algorithm(&self) -> String {
        property::get(self, "algorithm")
    }

    /// Sets the hash function, such as `SHA-256`.
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "algorithm")]
    pub fn set_algorithm(&self, value: &str) -> &Self {
        property::set_str(self, "algorithm", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl CrossOriginStorageRequestFileHandleOptions {
    /// The options of `requestFileHandle`.
    ///
    /// `dictionary CrossOriginStorageRequestFileHandleOptions`
    ///
    /// Features `storage-manager` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the file is to be stored if it is not there.
    ///
    /// `boolean create = false`
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "create")]
    pub fn get_create(&self) -> Option<bool> {
        property::get(self, "create")
    }

    /// Sets whether the file is to be stored if it is not there.
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "create")]
    pub fn set_create(&self, value: bool) -> &Self {
        property::set_bool(self, "create", value);
        self
    }

    /// The origins that may use the stored file, or `*` for all.
    ///
    /// `(DOMString or sequence<DOMString>) origins`
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "origins")]
    pub fn get_origins(&self) -> Option<StringOrStringSequence> {
        property::get(self, "origins")
    }

    /// Sets the origins that may use the stored file, or `*` for all.
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "origins")]
    pub fn set_origins(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "origins", &value.into().to_js());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for CrossOriginStorageRequestFileHandleOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl Navigator {
    /// The store of files that sites share.
    ///
    /// `readonly attribute CrossOriginStorageManager crossOriginStorage`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `storage-manager` and `experimental`. In secure contexts only.
    #[doc(alias = "crossOriginStorage")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn cross_origin_storage(&self) -> Option<CrossOriginStorageManager> {
        Js::get_crossOriginStorage__as_option_value(js(self)).map(Js::read)
    }

    /// The manager of named storage areas.
    ///
    /// `readonly attribute StorageBucketManager storageBuckets`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `storage-manager` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-navigatorstoragebuckets-storagebuckets)
    #[doc(alias = "storageBuckets")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn storage_buckets(&self) -> Option<StorageBucketManager> {
        Js::get_storageBuckets__as_option_value(js(self)).map(Js::read)
    }

    /// Information about the storage of this origin.
    ///
    /// `readonly attribute StorageManager storage`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `storage-manager`. In secure contexts only. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/storage) · [Specification](https://storage.spec.whatwg.org/#dom-navigatorstorage-storage)
    #[inline]
    pub fn storage(&self) -> Option<StorageManager> {
        Js::get_storage__as_option_value(js(self)).map(Js::read)
    }
}

impl WorkerNavigator {
    /// The store of files that sites share.
    ///
    /// `readonly attribute CrossOriginStorageManager crossOriginStorage`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `storage-manager` and `experimental`. In secure contexts only.
    #[doc(alias = "crossOriginStorage")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn cross_origin_storage(&self) -> Option<CrossOriginStorageManager> {
        Js::get_crossOriginStorage__as_option_value(js(self)).map(Js::read)
    }

    /// The manager of named storage areas.
    ///
    /// `readonly attribute StorageBucketManager storageBuckets`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Features `storage-manager` and `experimental`. In secure contexts only. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-navigatorstoragebuckets-storagebuckets)
    #[doc(alias = "storageBuckets")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn storage_buckets(&self) -> Option<StorageBucketManager> {
        Js::get_storageBuckets__as_option_value(js(self)).map(Js::read)
    }

    /// Information about the storage of this origin.
    ///
    /// `readonly attribute StorageManager storage`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `storage-manager`. In secure contexts only. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/storage) · [Specification](https://storage.spec.whatwg.org/#dom-navigatorstorage-storage)
    #[inline]
    pub fn storage(&self) -> Option<StorageManager> {
        Js::get_storage__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl StorageBucketManager {
    /// Opens a bucket, or creates it, and resolves to it.
    ///
    /// `Promise<StorageBucket> open(DOMString name, optional StorageBucketOptions options = {})`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucketmanager-open)
    #[inline]
    pub fn open(&self, name: &str) -> Promise<StorageBucket> {
        Promise::of_call(Js::try_call_open__str__as_value(js(self), name))
    }

    /// As `open`, with `options`.
    ///
    /// `Promise<StorageBucket> open(DOMString name, optional StorageBucketOptions options = {})`
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with_options(&self, name: &str, options: &StorageBucketOptions) -> Promise<StorageBucket> {
        Promise::of_call(Js::try_call_open__str_value__as_value(js(self), name, options.as_ref()))
    }

    /// Resolves to the names of all buckets of the origin.
    ///
    /// `Promise<sequence<DOMString>> keys()`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucketmanager-keys)
    #[inline]
    pub fn keys(&self) -> Promise<Array<String>> {
        Promise::of_call(Js::try_call_keys__as_value(js(self)))
    }

    /// Deletes a bucket with all its data.
    ///
    /// `Promise<undefined> delete(DOMString name)`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucketmanager-delete)
    #[inline]
    pub fn delete(&self, name: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_delete__str__as_value(js(self), name))
    }
}

#[cfg(feature = "experimental")]
impl StorageBucketOptions {
    /// The options for the opening of a storage bucket.
    ///
    /// `dictionary StorageBucketOptions`
    ///
    /// Features `storage-manager` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the browser should keep the bucket when storage runs low.
    ///
    /// `boolean persisted = false`
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "persisted")]
    pub fn get_persisted(&self) -> Option<bool> {
        property::get(self, "persisted")
    }

    /// Sets whether the browser should keep the bucket when storage runs low.
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "persisted")]
    pub fn set_persisted(&self, value: bool) -> &Self {
        property::set_bool(self, "persisted", value);
        self
    }

    /// The largest size of the bucket in bytes.
    ///
    /// `unsigned long long quota`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "quota")]
    pub fn get_quota(&self) -> Option<u64> {
        property::get(self, "quota")
    }

    /// Sets the largest size of the bucket in bytes.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "quota")]
    pub fn set_quota(&self, value: u64) -> &Self {
        property::set_f64(self, "quota", value as f64);
        self
    }

    /// The time when the bucket is deleted, in milliseconds since 1970.
    ///
    /// `DOMHighResTimeStamp expires`
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "expires")]
    pub fn get_expires(&self) -> Option<f64> {
        property::get(self, "expires")
    }

    /// Sets the time when the bucket is deleted, in milliseconds since 1970.
    ///
    /// Features `storage-manager` and `experimental`.
    #[doc(alias = "expires")]
    pub fn set_expires(&self, value: f64) -> &Self {
        property::set_f64(self, "expires", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for StorageBucketOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl StorageBucket {
    /// The name of the bucket.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucket-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Asks to keep the bucket when storage runs low; resolves to whether it is granted.
    ///
    /// `Promise<boolean> persist()`
    ///
    /// Features `storage-manager` and `experimental`. Exposed in Window only. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucket-persist)
    #[inline]
    pub fn persist(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_persist__as_value(js(self)))
    }

    /// Resolves to whether the bucket is kept when storage runs low.
    ///
    /// `Promise<boolean> persisted()`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucket-persisted)
    #[inline]
    pub fn persisted(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_persisted__as_value(js(self)))
    }

    /// Resolves to the use and quota of the bucket in bytes.
    ///
    /// `Promise<StorageEstimate> estimate()`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucket-caches)
    #[inline]
    pub fn estimate(&self) -> Promise<StorageEstimate> {
        Promise::of_call(Js::try_call_estimate__as_value(js(self)))
    }

    /// Sets the time when the bucket is deleted, in milliseconds since 1970.
    ///
    /// `Promise<undefined> setExpires(DOMHighResTimeStamp expires)`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucket-setexpires)
    #[doc(alias = "setExpires")]
    #[inline]
    pub fn set_expires(&self, expires: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_setExpires__number__as_value(js(self), expires))
    }

    /// Resolves to the time when the bucket is deleted, or null if it has none.
    ///
    /// `Promise<DOMHighResTimeStamp?> expires()`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucket-expires)
    #[inline]
    pub fn expires(&self) -> Promise<Option<f64>> {
        Promise::of_call(Js::try_call_expires__as_value(js(self)))
    }

    /// The databases in this bucket.
    ///
    /// `readonly attribute IDBFactory indexedDB`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucket-indexeddb)
    #[doc(alias = "indexedDB")]
    #[inline]
    pub fn indexed_db(&self) -> IdbFactory {
        FromJs::from_js(Js::get_indexedDB__as_value(js(self)))
    }

    /// The request caches in this bucket.
    ///
    /// `readonly attribute CacheStorage caches`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucket-caches)
    #[inline]
    pub fn caches(&self) -> CacheStorage {
        FromJs::from_js(Js::get_caches__as_value(js(self)))
    }

    /// Resolves to the root of the bucket's private file system.
    ///
    /// `Promise<FileSystemDirectoryHandle> getDirectory()`
    ///
    /// Features `storage-manager` and `experimental`. Not in Baseline. [Specification](https://wicg.github.io/storage-buckets/#dom-storagebucket-getdirectory)
    #[doc(alias = "getDirectory")]
    #[inline]
    pub fn get_directory(&self) -> Promise<FileSystemDirectoryHandle> {
        Promise::of_call(Js::try_call_getDirectory__as_value(js(self)))
    }
}

impl StorageManager {
    /// Resolves to whether the storage is kept even when space runs short.
    ///
    /// `Promise<boolean> persisted()`
    ///
    /// Feature `storage-manager`. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/API/StorageManager/persisted) · [Specification](https://storage.spec.whatwg.org/#dom-storagemanager-persisted)
    #[inline]
    pub fn persisted(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_persisted__as_value(js(self)))
    }

    /// Asks to keep the storage when space runs short, and resolves to whether it will be.
    ///
    /// `Promise<boolean> persist()`
    ///
    /// Feature `storage-manager`. Exposed in Window only. Baseline: widely available since 2021-12. [MDN](https://developer.mozilla.org/docs/Web/API/StorageManager/persist) · [Specification](https://storage.spec.whatwg.org/#dom-storagemanager-persist)
    #[inline]
    pub fn persist(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_persist__as_value(js(self)))
    }

    /// Resolves to the rough amounts of used and available storage.
    ///
    /// `Promise<StorageEstimate> estimate()`
    ///
    /// Feature `storage-manager`. Baseline: widely available since 2023-09. [MDN](https://developer.mozilla.org/docs/Web/API/StorageManager/estimate) · [Specification](https://storage.spec.whatwg.org/#dom-storagemanager-estimate)
    #[inline]
    pub fn estimate(&self) -> Promise<StorageEstimate> {
        Promise::of_call(Js::try_call_estimate__as_value(js(self)))
    }
}

impl StorageEstimate {
    /// The used and the available storage of an origin.
    ///
    /// `dictionary StorageEstimate`
    ///
    /// Feature `storage-manager`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The used storage in bytes, roughly.
    ///
    /// `unsigned long long usage`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `storage-manager`.
    #[doc(alias = "usage")]
    pub fn get_usage(&self) -> Option<u64> {
        property::get(self, "usage")
    }

    /// Sets the used storage in bytes, roughly.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `storage-manager`.
    #[doc(alias = "usage")]
    pub fn set_usage(&self, value: u64) -> &Self {
        property::set_f64(self, "usage", value as f64);
        self
    }

    /// The greatest amount that the origin may use in bytes, roughly.
    ///
    /// `unsigned long long quota`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `storage-manager`.
    #[doc(alias = "quota")]
    pub fn get_quota(&self) -> Option<u64> {
        property::get(self, "quota")
    }

    /// Sets the greatest amount that the origin may use in bytes, roughly.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `storage-manager`.
    #[doc(alias = "quota")]
    pub fn set_quota(&self, value: u64) -> &Self {
        property::set_f64(self, "quota", value as f64);
        self
    }
}

impl Default for StorageEstimate {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "storage")]
    pub(crate) fn get_storage__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "persist")]
    pub(crate) fn try_call_persist__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "persisted")]
    pub(crate) fn try_call_persisted__as_value(this: &Js) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "caches")]
    pub(crate) fn get_caches__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "crossOriginStorage")]
    pub(crate) fn get_crossOriginStorage__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "storageBuckets")]
    pub(crate) fn get_storageBuckets__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "expires")]
    pub(crate) fn try_call_expires__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "open")]
    pub(crate) fn try_call_open__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestFileHandle")]
    pub(crate) fn try_call_requestFileHandle__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestFileHandle")]
    pub(crate) fn try_call_requestFileHandle__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setExpires")]
    pub(crate) fn try_call_setExpires__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
}
