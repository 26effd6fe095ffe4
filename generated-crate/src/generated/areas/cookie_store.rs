//! Reading and changing cookies asynchronously

use crate::runtime::prelude::*;
use crate::{
    CookieChangeEvent, CookieChangeEventInit, CookieInit, CookieListItem, CookieSameSite, CookieStore,
    CookieStoreDeleteOptions, CookieStoreGetOptions, CookieStoreManager, ExtendableCookieChangeEvent,
    ExtendableCookieChangeEventInit, ServiceWorkerGlobalScope, ServiceWorkerRegistration,
    StringOrCookieStoreDeleteOptions, Window,
};

impl CookieStore {
    /// `Promise<CookieListItem?> get(USVString name)`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/get) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-get)
    #[inline]
    pub fn get(&self, name: &str) -> Promise<Option<CookieListItem>> {
        Promise::of_call(Js::try_call_get__str__as_value(js(self), name))
    }

    /// `Promise<CookieListItem?> get(optional CookieStoreGetOptions options = {})`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/get) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-get)
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with_options(&self, options: &CookieStoreGetOptions) -> Promise<Option<CookieListItem>> {
        Promise::of_call(Js::try_call_get__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<CookieList> getAll(USVString name)`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/getAll) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-getall)
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, name: &str) -> Promise<Array<CookieListItem>> {
        Promise::of_call(Js::try_call_getAll__str__as_value(js(self), name))
    }

    /// `Promise<CookieList> getAll(optional CookieStoreGetOptions options = {})`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/getAll) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-getall)
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all_with_options(&self, options: &CookieStoreGetOptions) -> Promise<Array<CookieListItem>> {
        Promise::of_call(Js::try_call_getAll__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> set(USVString name, USVString value)`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/set) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-set)
    #[inline]
    pub fn set(&self, name: &str, value: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_set__str2__as_value(js(self), name, value))
    }

    /// `Promise<undefined> set(CookieInit options)`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/set) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-set)
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with_options(&self, options: &CookieInit) -> Promise<()> {
        Promise::of_call(Js::try_call_set__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<undefined> delete(USVString name)`
    /// `Promise<undefined> delete(CookieStoreDeleteOptions options)`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/delete) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-delete)
    #[inline]
    pub fn delete(&self, name: impl Into<StringOrCookieStoreDeleteOptions>) -> Promise<()> {
        Promise::of_call(Js::try_call_delete__value__as_value(js(self), &name.into().to_js()))
    }

    /// `attribute EventHandler onchange`
    ///
    /// Exposed in Window only.
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/change_event) · [Specification](https://cookiestore.spec.whatwg.org/#intro-monitor)
    pub fn onchange(&self) -> Option<Function<fn(CookieChangeEvent)>> {
        property::get(self, "onchange")
    }

    /// `attribute EventHandler onchange`
    ///
    /// Exposed in Window only.
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/change_event) · [Specification](https://cookiestore.spec.whatwg.org/#intro-monitor)
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(CookieChangeEvent)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

impl CookieStoreGetOptions {
    /// `dictionary CookieStoreGetOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `USVString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `USVString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `USVString url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }
}

impl Default for CookieStoreGetOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl CookieInit {
    /// `dictionary CookieInit`
    pub fn new(name: &str, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "value", value);
        this
    }

    /// `required USVString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required USVString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `required USVString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// `required USVString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// `DOMHighResTimeStamp? expires = null`
    #[doc(alias = "expires")]
    pub fn get_expires(&self) -> Option<f64> {
        property::get(self, "expires")
    }

    /// `DOMHighResTimeStamp? expires = null`
    #[doc(alias = "expires")]
    pub fn set_expires(&self, value: Option<f64>) -> &Self {
        property::set(self, "expires", &value.to_js());
        self
    }

    /// `USVString? domain = null`
    #[doc(alias = "domain")]
    pub fn get_domain(&self) -> Option<String> {
        property::get(self, "domain")
    }

    /// `USVString? domain = null`
    #[doc(alias = "domain")]
    pub fn set_domain(&self, value: Option<&str>) -> &Self {
        property::set(self, "domain", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `USVString path = "/"`
    #[doc(alias = "path")]
    pub fn get_path(&self) -> Option<String> {
        property::get(self, "path")
    }

    /// `USVString path = "/"`
    #[doc(alias = "path")]
    pub fn set_path(&self, value: &str) -> &Self {
        property::set_str(self, "path", value);
        self
    }

    /// `CookieSameSite sameSite = "strict"`
    #[doc(alias = "sameSite")]
    pub fn get_same_site(&self) -> Option<CookieSameSite> {
        property::get(self, "sameSite")
    }

    /// `CookieSameSite sameSite = "strict"`
    #[doc(alias = "sameSite")]
    pub fn set_same_site(&self, value: CookieSameSite) -> &Self {
        property::set_str(self, "sameSite", value.as_str());
        self
    }

    /// `boolean partitioned = false`
    #[doc(alias = "partitioned")]
    pub fn get_partitioned(&self) -> Option<bool> {
        property::get(self, "partitioned")
    }

    /// `boolean partitioned = false`
    #[doc(alias = "partitioned")]
    pub fn set_partitioned(&self, value: bool) -> &Self {
        property::set_bool(self, "partitioned", value);
        self
    }

    /// `long long? maxAge = null`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "maxAge")]
    pub fn get_max_age(&self) -> Option<i64> {
        property::get(self, "maxAge")
    }

    /// `long long? maxAge = null`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "maxAge")]
    pub fn set_max_age(&self, value: Option<i64>) -> &Self {
        property::set(self, "maxAge", &value.to_js());
        self
    }
}

impl CookieStoreDeleteOptions {
    /// `dictionary CookieStoreDeleteOptions`
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// `required USVString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required USVString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `USVString? domain = null`
    #[doc(alias = "domain")]
    pub fn get_domain(&self) -> Option<String> {
        property::get(self, "domain")
    }

    /// `USVString? domain = null`
    #[doc(alias = "domain")]
    pub fn set_domain(&self, value: Option<&str>) -> &Self {
        property::set(self, "domain", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `USVString path = "/"`
    #[doc(alias = "path")]
    pub fn get_path(&self) -> Option<String> {
        property::get(self, "path")
    }

    /// `USVString path = "/"`
    #[doc(alias = "path")]
    pub fn set_path(&self, value: &str) -> &Self {
        property::set_str(self, "path", value);
        self
    }

    /// `boolean partitioned = false`
    #[doc(alias = "partitioned")]
    pub fn get_partitioned(&self) -> Option<bool> {
        property::get(self, "partitioned")
    }

    /// `boolean partitioned = false`
    #[doc(alias = "partitioned")]
    pub fn set_partitioned(&self, value: bool) -> &Self {
        property::set_bool(self, "partitioned", value);
        self
    }
}

impl CookieListItem {
    /// `dictionary CookieListItem`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `USVString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `USVString value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> Option<String> {
        property::get(self, "value")
    }

    /// `USVString value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }
}

impl Default for CookieListItem {
    fn default() -> Self {
        Self::new()
    }
}

impl CookieStoreManager {
    /// `Promise<undefined> subscribe(sequence<CookieStoreGetOptions> subscriptions)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStoreManager/subscribe) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestoremanager-subscribe)
    #[inline]
    pub fn subscribe(&self, subscriptions: impl IntoSequence<CookieStoreGetOptions>) -> Promise<()> {
        Promise::of_call(Js::try_call_subscribe__value__as_value(js(self), &subscriptions.to_value()))
    }

    /// `Promise<sequence<CookieStoreGetOptions>> getSubscriptions()`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStoreManager/getSubscriptions) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestoremanager-getsubscriptions)
    #[doc(alias = "getSubscriptions")]
    #[inline]
    pub fn get_subscriptions(&self) -> Promise<Array<CookieStoreGetOptions>> {
        Promise::of_call(Js::try_call_getSubscriptions__as_value(js(self)))
    }

    /// `Promise<undefined> unsubscribe(sequence<CookieStoreGetOptions> subscriptions)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStoreManager/unsubscribe) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestoremanager-unsubscribe)
    #[inline]
    pub fn unsubscribe(&self, subscriptions: impl IntoSequence<CookieStoreGetOptions>) -> Promise<()> {
        Promise::of_call(Js::try_call_unsubscribe__value__as_value(js(self), &subscriptions.to_value()))
    }
}

impl CookieChangeEvent {
    /// `constructor(DOMString type, optional CookieChangeEventInit eventInitDict = {})`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent/CookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiechangeevent-cookiechangeevent)
    #[inline]
    pub fn new(type_: &str) -> CookieChangeEvent {
        Js::new_CookieChangeEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional CookieChangeEventInit eventInitDict = {})`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent/CookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiechangeevent-cookiechangeevent)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<CookieChangeEventInit>,
    ) -> CookieChangeEvent {
        Js::new_CookieChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute FrozenArray<CookieListItem> changed`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent/changed) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiechangeevent-changed)
    #[inline]
    pub fn changed(&self) -> Array<CookieListItem> {
        FromJs::from_js(Js::get_changed__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<CookieListItem> deleted`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent/deleted) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiechangeevent-deleted)
    #[inline]
    pub fn deleted(&self) -> Array<CookieListItem> {
        FromJs::from_js(Js::get_deleted__as_value(js(self)))
    }
}

impl CookieChangeEventInit {
    /// `dictionary CookieChangeEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `CookieList changed`
    #[doc(alias = "changed")]
    pub fn get_changed(&self) -> Option<Array<CookieListItem>> {
        property::get(self, "changed")
    }

    /// `CookieList changed`
    #[doc(alias = "changed")]
    pub fn set_changed(&self, value: impl IntoSequence<CookieListItem>) -> &Self {
        property::set(self, "changed", &value.to_value());
        self
    }

    /// `CookieList deleted`
    #[doc(alias = "deleted")]
    pub fn get_deleted(&self) -> Option<Array<CookieListItem>> {
        property::get(self, "deleted")
    }

    /// `CookieList deleted`
    #[doc(alias = "deleted")]
    pub fn set_deleted(&self, value: impl IntoSequence<CookieListItem>) -> &Self {
        property::set(self, "deleted", &value.to_value());
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

impl Default for CookieChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl ExtendableCookieChangeEvent {
    /// `constructor(DOMString type, optional ExtendableCookieChangeEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent/ExtendableCookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#dom-extendablecookiechangeevent-extendablecookiechangeevent)
    #[inline]
    pub fn new(type_: &str) -> ExtendableCookieChangeEvent {
        Js::new_ExtendableCookieChangeEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional ExtendableCookieChangeEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent/ExtendableCookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#dom-extendablecookiechangeevent-extendablecookiechangeevent)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ExtendableCookieChangeEventInit>,
    ) -> ExtendableCookieChangeEvent {
        Js::new_ExtendableCookieChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute FrozenArray<CookieListItem> changed`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent/changed) · [Specification](https://cookiestore.spec.whatwg.org/#dom-extendablecookiechangeevent-changed)
    #[inline]
    pub fn changed(&self) -> Array<CookieListItem> {
        FromJs::from_js(Js::get_changed__as_value(js(self)))
    }

    /// `readonly attribute FrozenArray<CookieListItem> deleted`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent/deleted) · [Specification](https://cookiestore.spec.whatwg.org/#dom-extendablecookiechangeevent-deleted)
    #[inline]
    pub fn deleted(&self) -> Array<CookieListItem> {
        FromJs::from_js(Js::get_deleted__as_value(js(self)))
    }
}

impl ExtendableCookieChangeEventInit {
    /// `dictionary ExtendableCookieChangeEventInit : ExtendableEventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `CookieList changed`
    #[doc(alias = "changed")]
    pub fn get_changed(&self) -> Option<Array<CookieListItem>> {
        property::get(self, "changed")
    }

    /// `CookieList changed`
    #[doc(alias = "changed")]
    pub fn set_changed(&self, value: impl IntoSequence<CookieListItem>) -> &Self {
        property::set(self, "changed", &value.to_value());
        self
    }

    /// `CookieList deleted`
    #[doc(alias = "deleted")]
    pub fn get_deleted(&self) -> Option<Array<CookieListItem>> {
        property::get(self, "deleted")
    }

    /// `CookieList deleted`
    #[doc(alias = "deleted")]
    pub fn set_deleted(&self, value: impl IntoSequence<CookieListItem>) -> &Self {
        property::set(self, "deleted", &value.to_value());
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

impl Default for ExtendableCookieChangeEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl Window {
    /// `readonly attribute CookieStore cookieStore`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Window/cookieStore) · [Specification](https://cookiestore.spec.whatwg.org/#dom-window-cookiestore)
    ///
    /// `None` where the page or the global object does not have it.
    #[doc(alias = "cookieStore")]
    #[inline]
    pub fn cookie_store(&self) -> Option<CookieStore> {
        Js::get_cookieStore__as_option_value(js(self)).map(Js::read)
    }
}

impl ServiceWorkerRegistration {
    /// `readonly attribute CookieStoreManager cookies`
    ///
    /// Exposed in ServiceWorker, Window only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/cookies) · [Specification](https://cookiestore.spec.whatwg.org/#dom-serviceworkerregistration-cookies)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn cookies(&self) -> Option<CookieStoreManager> {
        Js::get_cookies__as_option_value(js(self)).map(Js::read)
    }
}

impl ServiceWorkerGlobalScope {
    /// `readonly attribute CookieStore cookieStore`
    ///
    /// Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/cookieStore) · [Specification](https://cookiestore.spec.whatwg.org/#dom-serviceworkerglobalscope-cookiestore)
    #[doc(alias = "cookieStore")]
    #[inline]
    pub fn cookie_store(&self) -> CookieStore {
        FromJs::from_js(Js::get_cookieStore__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "changed")]
    pub(crate) fn get_changed__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "cookieStore")]
    pub(crate) fn get_cookieStore__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "cookieStore")]
    pub(crate) fn get_cookieStore__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "cookies")]
    pub(crate) fn get_cookies__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "deleted")]
    pub(crate) fn get_deleted__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getSubscriptions")]
    pub(crate) fn try_call_getSubscriptions__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__str2__as_value(this: &Js, a0: &str, a1: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "unsubscribe")]
    pub(crate) fn try_call_unsubscribe__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "CookieChangeEvent")]
    pub(crate) fn new_CookieChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "CookieChangeEvent")]
    pub(crate) fn new_CookieChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "ExtendableCookieChangeEvent")]
    pub(crate) fn new_ExtendableCookieChangeEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ExtendableCookieChangeEvent")]
    pub(crate) fn new_ExtendableCookieChangeEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
