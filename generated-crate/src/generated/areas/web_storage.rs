//! localStorage, sessionStorage and their events

use crate::runtime::prelude::*;
use crate::{Storage, StorageEvent, StorageEventInit, Window};

impl Window {
    /// `readonly attribute Storage sessionStorage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/sessionStorage) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-sessionstorage-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "sessionStorage")]
    #[inline]
    pub fn session_storage(&self) -> Result<Storage, Exception> {
        Js::try_get_sessionStorage__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute Storage localStorage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/localStorage) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-localstorage-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "localStorage")]
    #[inline]
    pub fn local_storage(&self) -> Result<Storage, Exception> {
        Js::try_get_localStorage__as_value(js(self)).map(Js::read)
    }
}

impl Storage {
    /// `readonly attribute unsigned long length`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/length) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-length-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn length(&self) -> Result<u32, Exception> {
        Js::try_get_length__as_value(js(self)).map(Js::read)
    }

    /// `DOMString? key(unsigned long index)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/key) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-key-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn key(&self, index: u32) -> Result<Option<String>, Exception> {
        Js::try_call_key__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// `getter DOMString? getItem(DOMString key)`
    #[inline]
    pub fn get(&self, key: &str) -> Option<String> {
        Js::index_get__str__as_value(js(self), key).as_string()
    }

    /// `getter DOMString? getItem(DOMString key)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/getItem) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-getitem-dev)
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
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, key: &str, value: &str) -> Result<(), Exception> {
        Js::try_index_set__str2(js(self), key, value)
    }

    /// `setter undefined setItem(DOMString key, DOMString value)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/setItem) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-setitem-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "setItem")]
    #[inline]
    pub fn set_item(&self, key: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_setItem__str2(js(self), key, value)
    }

    /// `deleter undefined removeItem(DOMString key)`
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn delete(&self, key: &str) -> Result<(), Exception> {
        Js::try_index_delete__str(js(self), key)
    }

    /// `deleter undefined removeItem(DOMString key)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/removeItem) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-removeitem-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "removeItem")]
    #[inline]
    pub fn remove_item(&self, key: &str) -> Result<(), Exception> {
        Js::try_call_removeItem__str(js(self), key)
    }

    /// `undefined clear()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Storage/clear) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-clear-dev)
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
    /// `constructor(DOMString type, optional StorageEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/StorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#the-storageevent-interface)
    #[inline]
    pub fn new(type_: &str) -> StorageEvent {
        Js::new_StorageEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional StorageEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/StorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#the-storageevent-interface)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<StorageEventInit>) -> StorageEvent {
        Js::new_StorageEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute DOMString? key`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/key) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-key-dev)
    #[inline]
    pub fn key(&self) -> Option<String> {
        Js::get_key__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? oldValue`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/oldValue) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-oldvalue-dev)
    #[doc(alias = "oldValue")]
    #[inline]
    pub fn old_value(&self) -> Option<String> {
        Js::get_oldValue__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString? newValue`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/newValue) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-newvalue-dev)
    #[doc(alias = "newValue")]
    #[inline]
    pub fn new_value(&self) -> Option<String> {
        Js::get_newValue__as_value(js(self)).as_string()
    }

    /// `readonly attribute USVString url`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/url) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-url-dev)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute Storage? storageArea`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/storageArea) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-storagearea-dev)
    #[doc(alias = "storageArea")]
    #[inline]
    pub fn storage_area(&self) -> Option<Storage> {
        Js::get_storageArea__as_option_value(js(self)).map(Js::read)
    }

    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-initstorageevent)
    #[doc(alias = "initStorageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent"]
    #[inline]
    pub fn init_storage_event(&self, type_: &str) {
        Js::call_initStorageEvent__str(js(self), type_)
    }

    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-initstorageevent)
    #[doc(alias = "initStorageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent"]
    #[inline]
    pub fn init_storage_event_with_bubbles(&self, type_: &str, bubbles: bool) {
        Js::call_initStorageEvent__str_bool(js(self), type_, bubbles)
    }

    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-initstorageevent)
    #[doc(alias = "initStorageEvent")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent"]
    #[inline]
    pub fn init_storage_event_with_bubbles_and_cancelable(&self, type_: &str, bubbles: bool, cancelable: bool) {
        Js::call_initStorageEvent__str_bool2(js(self), type_, bubbles, cancelable)
    }

    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-initstorageevent)
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

    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-initstorageevent)
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

    /// `undefined initStorageEvent(DOMString type, optional boolean bubbles = false, optional boolean cancelable = false, optional DOMString? key = null, optional DOMString? oldValue = null, optional DOMString? newValue = null, optional USVString url = "", optional Storage? storageArea = null)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/StorageEvent/initStorageEvent) · [Specification](https://html.spec.whatwg.org/multipage/webstorage.html#dom-storageevent-initstorageevent)
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
    /// `dictionary StorageEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString? key = null`
    #[doc(alias = "key")]
    pub fn get_key(&self) -> Option<String> {
        property::get(self, "key")
    }

    /// `DOMString? key = null`
    #[doc(alias = "key")]
    pub fn set_key(&self, value: Option<&str>) -> &Self {
        property::set(self, "key", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `DOMString? oldValue = null`
    #[doc(alias = "oldValue")]
    pub fn get_old_value(&self) -> Option<String> {
        property::get(self, "oldValue")
    }

    /// `DOMString? oldValue = null`
    #[doc(alias = "oldValue")]
    pub fn set_old_value(&self, value: Option<&str>) -> &Self {
        property::set(self, "oldValue", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `DOMString? newValue = null`
    #[doc(alias = "newValue")]
    pub fn get_new_value(&self) -> Option<String> {
        property::get(self, "newValue")
    }

    /// `DOMString? newValue = null`
    #[doc(alias = "newValue")]
    pub fn set_new_value(&self, value: Option<&str>) -> &Self {
        property::set(self, "newValue", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `USVString url = ""`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `USVString url = ""`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// `Storage? storageArea = null`
    #[doc(alias = "storageArea")]
    pub fn get_storage_area(&self) -> Option<Storage> {
        property::get(self, "storageArea")
    }

    /// `Storage? storageArea = null`
    #[doc(alias = "storageArea")]
    pub fn set_storage_area(&self, value: Option<&Storage>) -> &Self {
        property::set(self, "storageArea", nullable(value));
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
