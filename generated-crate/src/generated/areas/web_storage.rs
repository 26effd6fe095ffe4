//! localStorage, sessionStorage and their events

use crate::runtime::prelude::*;
use crate::{Storage, StorageEvent, StorageEventInit, Window};

impl Window {
    /// The storage of this tab and origin, which ends with the tab.
    ///
    /// `readonly attribute Storage sessionStorage`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/sessionStorage) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-sessionstorage-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the origin is opaque, or the user does not allow the storage.
    #[doc(alias = "sessionStorage")]
    #[inline]
    pub fn session_storage(&self) -> Result<Storage, Exception> {
        Js::try_get_sessionStorage__as_value(js(self)).map(Js::read)
    }

    /// The storage of this origin, which stays after the browser is closed.
    ///
    /// `readonly attribute Storage localStorage`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/localStorage) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-localstorage-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SecurityError` where the origin is opaque, or the user does not allow the storage.
    #[doc(alias = "localStorage")]
    #[inline]
    pub fn local_storage(&self) -> Result<Storage, Exception> {
        Js::try_get_localStorage__as_value(js(self)).map(Js::read)
    }
}

impl Storage {
    /// The number of entries.
    ///
    /// `readonly attribute unsigned long length`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/length) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-length-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn length(&self) -> Result<u32, Exception> {
        Js::try_get_length__as_value(js(self)).map(Js::read)
    }

    /// Returns the key at an index, or null if it is out of range; the order is up to the browser.
    ///
    /// `DOMString? key(unsigned long index)`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/key) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-key-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn key(&self, index: u32) -> Result<Option<String>, Exception> {
        Js::try_call_key__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `getter DOMString? getItem(DOMString key)`
    ///
    /// Feature `web-storage`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<String> {
        Js::index_get__str__as_value(js(self), key).as_string()
    }

    /// Returns the value of a key, or null if there is none.
    ///
    /// `getter DOMString? getItem(DOMString key)`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/getItem) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-getitem-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getItem")]
    #[inline]
    pub fn get_item(&self, key: &str) -> Result<Option<String>, Exception> {
        Js::try_call_getItem__str__as_value(js(self), key).map(Js::read)
    }

    /// `setter undefined setItem(DOMString key, DOMString value)`
    ///
    /// Feature `web-storage`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, key: &str, value: &str) -> Result<(), Exception> {
        Js::try_index_set__str2(js(self), key, value)
    }

    /// Sets the value of a key; throws if the storage is full.
    ///
    /// `setter undefined setItem(DOMString key, DOMString value)`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/setItem) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-setitem-dev)
    ///
    /// # Errors
    ///
    /// Throws a `QuotaExceededError` where the value does not fit into the storage.
    #[doc(alias = "setItem")]
    #[inline]
    pub fn set_item(&self, key: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_setItem__str2(js(self), key, value)
    }

    /// `deleter undefined removeItem(DOMString key)`
    ///
    /// Feature `web-storage`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn delete(&self, key: &str) -> Result<(), Exception> {
        Js::try_index_delete__str(js(self), key)
    }

    /// Removes a key and its value, if it exists.
    ///
    /// `deleter undefined removeItem(DOMString key)`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/removeItem) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-removeitem-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, key: &str) -> Result<(), Exception> {
        Js::try_call_removeItem__str(js(self), key)
    }

    /// Removes all entries.
    ///
    /// `undefined clear()`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/clear) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-clear-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn clear(&self) -> Result<(), Exception> {
        Js::try_call_clear(js(self))
    }
}

impl StorageEvent {
    /// Makes a new `StorageEvent`.
    ///
    /// `constructor(DOMString type, optional StorageEventInit eventInitDict = {})`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/StorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#the-storageevent-interface)
    #[inline]
    pub fn new(type_: &str) -> StorageEvent {
        Js::new_StorageEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional StorageEventInit eventInitDict = {})`
    ///
    /// Feature `web-storage`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<StorageEventInit>) -> StorageEvent {
        Js::new_StorageEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The key that has changed, or null if all entries were removed.
    ///
    /// `readonly attribute DOMString? key`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/key) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-key-dev)
    #[inline]
    pub fn key(&self) -> Option<String> {
        Js::get_key__as_value(js(self)).as_string()
    }

    /// The value before the change, or null if the key is new or all entries were removed.
    ///
    /// `readonly attribute DOMString? oldValue`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/oldValue) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-oldvalue-dev)
    #[doc(alias = "oldValue")]
    #[inline]
    pub fn old_value(&self) -> Option<String> {
        Js::get_oldValue__as_value(js(self)).as_string()
    }

    /// The value after the change, or null if the key or all entries were removed.
    ///
    /// `readonly attribute DOMString? newValue`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/newValue) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-newvalue-dev)
    #[doc(alias = "newValue")]
    #[inline]
    pub fn new_value(&self) -> Option<String> {
        Js::get_newValue__as_value(js(self)).as_string()
    }

    /// The address of the page that made the change.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/url) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-url-dev)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The storage that has changed, or null.
    ///
    /// `readonly attribute Storage? storageArea`
    ///
    /// Feature `web-storage`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/storageArea) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-storagearea-dev)
    #[doc(alias = "storageArea")]
    #[inline]
    pub fn storage_area(&self) -> Option<Storage> {
        Js::get_storageArea__as_option_value(js(self)).map(Js::read)
    }

    /// Initializes an event from `createEvent`; outdated, the constructor replaces it.
    ///
    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// Feature `web-storage`. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-initstorageevent)
    #[doc(alias = "initStorageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent"]
    #[inline]
    pub fn init_storage_event(&self, type_: &str) {
        Js::call_initStorageEvent__str(js(self), type_)
    }

    /// As `init_storage_event`, with `bubbles`.
    ///
    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "initStorageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent"]
    #[inline]
    pub fn init_storage_event_with_bubbles(&self, type_: &str, bubbles: bool) {
        Js::call_initStorageEvent__str_bool(js(self), type_, bubbles)
    }

    /// As `init_storage_event_with_bubbles`, with `cancelable`.
    ///
    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "initStorageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent"]
    #[inline]
    pub fn init_storage_event_with_bubbles_and_cancelable(&self, type_: &str, bubbles: bool, cancelable: bool) {
        Js::call_initStorageEvent__str_bool2(js(self), type_, bubbles, cancelable)
    }

    /// As `init_storage_event_with_bubbles_and_cancelable`, with `key`.
    ///
    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "initStorageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent"]
    #[inline]
    pub fn init_storage_event_with_bubbles_and_cancelable_and_key(
        &self,
        type_: &str,
        bubbles: bool,
        cancelable: bool,
        key: Option<&str>,
    ) {
        Js::call_initStorageEvent__str_bool2_option_str(js(self), type_, bubbles, cancelable, key)
    }

    /// As `init_storage_event_with_bubbles_and_cancelable_and_key`, with `old_value`.
    ///
    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "initStorageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent"]
    #[inline]
    pub fn init_storage_event_with_bubbles_and_cancelable_and_key_and_old_value(
        &self,
        type_: &str,
        bubbles: bool,
        cancelable: bool,
        key: Option<&str>,
        old_value: Option<&str>,
    ) {
        Js::call_initStorageEvent__str_bool2_option_str2(js(self), type_, bubbles, cancelable, key, old_value)
    }

    /// As `init_storage_event`, with `bubbles`, `cancelable`, `key`, `old_value`, `new_value`, `url` and
    /// `storage_area`.
    ///
    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "initStorageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent"]
    #[inline]
    pub fn init_storage_event_with_bubbles_to_storage_area(
        &self,
        type_: &str,
        bubbles: bool,
        cancelable: bool,
        key: Option<&str>,
        old_value: Option<&str>,
        new_value: Option<&str>,
        url: &str,
        storage_area: Option<&Storage>,
    ) {
        Js::call_initStorageEvent__str_bool2_option_str3_str_value(
            js(self),
            type_,
            bubbles,
            cancelable,
            key,
            old_value,
            new_value,
            url,
            nullable(storage_area),
        )
    }
}

impl StorageEventInit {
    /// The properties for a new `StorageEvent`.
    ///
    /// `dictionary StorageEventInit : EventInit`
    ///
    /// Feature `web-storage`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The key that has changed, or null if all entries were removed.
    ///
    /// `DOMString? key = null`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "key")]
    pub fn get_key(&self) -> Option<String> {
        property::get(self, "key")
    }

    /// Sets the key that has changed, or null if all entries were removed.
    ///
    /// Feature `web-storage`.
    #[doc(alias = "key")]
    pub fn set_key(&self, value: Option<&str>) -> &Self {
        property::set(self, "key", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The value before the change, or null if the key is new or all entries were removed.
    ///
    /// `DOMString? oldValue = null`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "oldValue")]
    pub fn get_old_value(&self) -> Option<String> {
        property::get(self, "oldValue")
    }

    /// Sets the value before the change, or null if the key is new or all entries were removed.
    ///
    /// Feature `web-storage`.
    #[doc(alias = "oldValue")]
    pub fn set_old_value(&self, value: Option<&str>) -> &Self {
        property::set(self, "oldValue", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The value after the change, or null if the key or all entries were removed.
    ///
    /// `DOMString? newValue = null`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "newValue")]
    pub fn get_new_value(&self) -> Option<String> {
        property::get(self, "newValue")
    }

    /// Sets the value after the change, or null if the key or all entries were removed.
    ///
    /// Feature `web-storage`.
    #[doc(alias = "newValue")]
    pub fn set_new_value(&self, value: Option<&str>) -> &Self {
        property::set(self, "newValue", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The address of the page that made the change.
    ///
    /// `USVString url = ""`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the address of the page that made the change.
    ///
    /// Feature `web-storage`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// The storage that has changed, or null.
    ///
    /// `Storage? storageArea = null`
    ///
    /// Feature `web-storage`.
    #[doc(alias = "storageArea")]
    pub fn get_storage_area(&self) -> Option<Storage> {
        property::get(self, "storageArea")
    }

    /// Sets the storage that has changed, or null.
    ///
    /// Feature `web-storage`.
    #[doc(alias = "storageArea")]
    pub fn set_storage_area(&self, value: Option<&Storage>) -> &Self {
        property::set(self, "storageArea", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `web-storage`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `web-storage`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `web-storage`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for StorageEventInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, getter, js_name = "localStorage")]
    pub(crate) fn try_get_localStorage__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "newValue")]
    pub(crate) fn get_newValue__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "sessionStorage")]
    pub(crate) fn try_get_sessionStorage__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "storageArea")]
    pub(crate) fn get_storageArea__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "getItem")]
    pub(crate) fn try_call_getItem__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "initStorageEvent")]
    pub(crate) fn call_initStorageEvent__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, js_name = "initStorageEvent")]
    pub(crate) fn call_initStorageEvent__str_bool(this: &Js, a0: &str, a1: bool);
    #[wasm_bindgen(method, js_name = "initStorageEvent")]
    pub(crate) fn call_initStorageEvent__str_bool2(this: &Js, a0: &str, a1: bool, a2: bool);
    #[wasm_bindgen(method, js_name = "initStorageEvent")]
    pub(crate) fn call_initStorageEvent__str_bool2_option_str(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: Option<&str>,
    );
    #[wasm_bindgen(method, js_name = "initStorageEvent")]
    pub(crate) fn call_initStorageEvent__str_bool2_option_str2(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: Option<&str>,
        a4: Option<&str>,
    );
    #[wasm_bindgen(method, js_name = "initStorageEvent")]
    pub(crate) fn call_initStorageEvent__str_bool2_option_str3_str_value(
        this: &Js,
        a0: &str,
        a1: bool,
        a2: bool,
        a3: Option<&str>,
        a4: Option<&str>,
        a5: Option<&str>,
        a6: &str,
        a7: &JsValue,
    );
    #[wasm_bindgen(catch, method, js_name = "key")]
    pub(crate) fn try_call_key__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "removeItem")]
    pub(crate) fn try_call_removeItem__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "setItem")]
    pub(crate) fn try_call_setItem__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "StorageEvent")]
    pub(crate) fn new_StorageEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "StorageEvent")]
    pub(crate) fn new_StorageEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
