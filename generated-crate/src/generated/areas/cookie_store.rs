//! Reading and changing cookies asynchronously

use crate::runtime::prelude::*;
use crate::{
    CookieChangeEvent, CookieChangeEventInit, CookieInit, CookieListItem, CookieSameSite, CookieStore,
    CookieStoreDeleteOptions, CookieStoreGetOptions, CookieStoreManager, ExtendableCookieChangeEvent,
    ExtendableCookieChangeEventInit, ServiceWorkerGlobalScope, ServiceWorkerRegistration,
    StringOrCookieStoreDeleteOptions, Window,
};

impl CookieStore {
    /// Resolves to the first cookie with this name, or none.
    ///
    /// `Promise<CookieListItem?> get(USVString name)`
    ///
    /// Feature `cookie-store`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/get) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-get)
    #[inline]
    pub fn get(&self, name: &str) -> Promise<Option<CookieListItem>> {
        Promise::of_call(Js::try_call_get__str__as_value(js(self), name))
    }

    /// As `get`, with `options`.
    ///
    /// `Promise<CookieListItem?> get(optional CookieStoreGetOptions options = {})`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with_options(&self, options: &CookieStoreGetOptions) -> Promise<Option<CookieListItem>> {
        Promise::of_call(Js::try_call_get__value__as_value(js(self), options.as_ref()))
    }

    /// Resolves to all cookies with this name.
    ///
    /// `Promise<CookieList> getAll(USVString name)`
    ///
    /// Feature `cookie-store`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/getAll) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-getall)
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all(&self, name: &str) -> Promise<Array<CookieListItem>> {
        Promise::of_call(Js::try_call_getAll__str__as_value(js(self), name))
    }

    /// As `get_all`, with `options`.
    ///
    /// `Promise<CookieList> getAll(optional CookieStoreGetOptions options = {})`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "getAll")]
    #[inline]
    pub fn get_all_with_options(&self, options: &CookieStoreGetOptions) -> Promise<Array<CookieListItem>> {
        Promise::of_call(Js::try_call_getAll__value__as_value(js(self), options.as_ref()))
    }

    /// Sets a cookie that lasts for the session, on path `/`.
    ///
    /// `Promise<undefined> set(USVString name, USVString value)`
    ///
    /// Feature `cookie-store`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/set) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-set)
    #[inline]
    pub fn set(&self, name: &str, value: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_set__str2__as_value(js(self), name, value))
    }

    /// As `set`, with `options`.
    ///
    /// `Promise<undefined> set(CookieInit options)`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with_options(&self, options: &CookieInit) -> Promise<()> {
        Promise::of_call(Js::try_call_set__value__as_value(js(self), options.as_ref()))
    }

    /// Deletes the cookie with this name.
    ///
    /// `Promise<undefined> delete(USVString name)`
    /// `Promise<undefined> delete(CookieStoreDeleteOptions options)`
    ///
    /// Feature `cookie-store`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/delete) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestore-delete)
    #[inline]
    pub fn delete(&self, name: impl Into<StringOrCookieStoreDeleteOptions>) -> Promise<()> {
        Promise::of_call(Js::try_call_delete__value__as_value(js(self), &name.into().to_js()))
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Feature `cookie-store`. Exposed in Window only. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStore/change_event) · [Specification](https://cookiestore.spec.whatwg.org/#intro-monitor)
    pub fn onchange(&self) -> Option<Function<fn(CookieChangeEvent)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(CookieChangeEvent)>>) {
        property::set(self, "onchange", nullable(value))
    }
}

impl CookieStoreGetOptions {
    /// A choice of cookies, by name and URL.
    ///
    /// `dictionary CookieStoreGetOptions`
    ///
    /// Feature `cookie-store`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the cookie; without it, cookies of every name are meant.
    ///
    /// `USVString name`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the name of the cookie; without it, cookies of every name are meant.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The URL for which the cookies would be sent; in a page, only its own URL is allowed.
    ///
    /// `USVString url`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the URL for which the cookies would be sent; in a page, only its own URL is allowed.
    ///
    /// Feature `cookie-store`.
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
    /// A cookie to set, with all its attributes.
    ///
    /// `dictionary CookieInit`
    ///
    /// Feature `cookie-store`.
    pub fn new(name: &str, value: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "value", value);
        this
    }

    /// The name of the cookie.
    ///
    /// `required USVString name`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the cookie.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The value of the cookie.
    ///
    /// `required USVString value`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> String {
        property::get(self, "value")
    }

    /// Sets the value of the cookie.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: &str) -> &Self {
        property::set_str(self, "value", value);
        self
    }

    /// The time at which the cookie ends, in milliseconds since 1970; null means with the session.
    ///
    /// `DOMHighResTimeStamp? expires = null`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "expires")]
    pub fn get_expires(&self) -> Option<f64> {
        property::get(self, "expires")
    }

    /// Sets the time at which the cookie ends, in milliseconds since 1970; null means with the session.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "expires")]
    pub fn set_expires(&self, value: Option<f64>) -> &Self {
        property::set(self, "expires", &value.to_js());
        self
    }

    /// The domain whose hosts all get the cookie; null means only the present host.
    ///
    /// `USVString? domain = null`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "domain")]
    pub fn get_domain(&self) -> Option<String> {
        property::get(self, "domain")
    }

    /// Sets the domain whose hosts all get the cookie; null means only the present host.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "domain")]
    pub fn set_domain(&self, value: Option<&str>) -> &Self {
        property::set(self, "domain", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The start of the URL paths that get the cookie, `/` by default.
    ///
    /// `USVString path = "/"`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "path")]
    pub fn get_path(&self) -> Option<String> {
        property::get(self, "path")
    }

    /// Sets the start of the URL paths that get the cookie, `/` by default.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "path")]
    pub fn set_path(&self, value: &str) -> &Self {
        property::set_str(self, "path", value);
        self
    }

    /// Whether requests from other sites carry the cookie, `strict` by default, which means never.
    ///
    /// `CookieSameSite sameSite = "strict"`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "sameSite")]
    pub fn get_same_site(&self) -> Option<CookieSameSite> {
        property::get(self, "sameSite")
    }

    /// Sets whether requests from other sites carry the cookie, `strict` by default, which means never.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "sameSite")]
    pub fn set_same_site(&self, value: CookieSameSite) -> &Self {
        property::set_str(self, "sameSite", value.as_str());
        self
    }

    /// Whether the cookie is kept apart for each top-level site.
    ///
    /// `boolean partitioned = false`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "partitioned")]
    pub fn get_partitioned(&self) -> Option<bool> {
        property::get(self, "partitioned")
    }

    /// Sets whether the cookie is kept apart for each top-level site.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "partitioned")]
    pub fn set_partitioned(&self, value: bool) -> &Self {
        property::set_bool(self, "partitioned", value);
        self
    }

    /// The lifetime of the cookie in seconds, in place of `expires`.
    ///
    /// `long long? maxAge = null`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "maxAge")]
    pub fn get_max_age(&self) -> Option<i64> {
        property::get(self, "maxAge")
    }

    /// Sets the lifetime of the cookie in seconds, in place of `expires`.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "maxAge")]
    pub fn set_max_age(&self, value: Option<i64>) -> &Self {
        property::set(self, "maxAge", &value.to_js());
        self
    }
}

impl CookieStoreDeleteOptions {
    /// The cookie to delete, by name, domain and path.
    ///
    /// `dictionary CookieStoreDeleteOptions`
    ///
    /// Feature `cookie-store`.
    pub fn new(name: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        this
    }

    /// The name of the cookie.
    ///
    /// `required USVString name`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the cookie.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The domain that the cookie was set with, null for a cookie of the host alone.
    ///
    /// `USVString? domain = null`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "domain")]
    pub fn get_domain(&self) -> Option<String> {
        property::get(self, "domain")
    }

    /// Sets the domain that the cookie was set with, null for a cookie of the host alone.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "domain")]
    pub fn set_domain(&self, value: Option<&str>) -> &Self {
        property::set(self, "domain", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The path that the cookie was set with, `/` by default.
    ///
    /// `USVString path = "/"`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "path")]
    pub fn get_path(&self) -> Option<String> {
        property::get(self, "path")
    }

    /// Sets the path that the cookie was set with, `/` by default.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "path")]
    pub fn set_path(&self, value: &str) -> &Self {
        property::set_str(self, "path", value);
        self
    }

    /// Whether the cookie was set as partitioned.
    ///
    /// `boolean partitioned = false`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "partitioned")]
    pub fn get_partitioned(&self) -> Option<bool> {
        property::get(self, "partitioned")
    }

    /// Sets whether the cookie was set as partitioned.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "partitioned")]
    pub fn set_partitioned(&self, value: bool) -> &Self {
        property::set_bool(self, "partitioned", value);
        self
    }
}

impl CookieListItem {
    /// The name and value of a cookie.
    ///
    /// `dictionary CookieListItem`
    ///
    /// Feature `cookie-store`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the cookie.
    ///
    /// `USVString name`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the name of the cookie.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// The value of the cookie.
    ///
    /// `USVString value`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> Option<String> {
        property::get(self, "value")
    }

    /// Sets the value of the cookie.
    ///
    /// Feature `cookie-store`.
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
    /// Adds cookies whose changes shall wake the service worker.
    ///
    /// `Promise<undefined> subscribe(sequence<CookieStoreGetOptions> subscriptions)`
    ///
    /// Feature `cookie-store`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStoreManager/subscribe) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestoremanager-subscribe)
    #[inline]
    pub fn subscribe(&self, subscriptions: impl IntoSequence<CookieStoreGetOptions>) -> Promise<()> {
        Promise::of_call(Js::try_call_subscribe__value__as_value(js(self), &subscriptions.to_value()))
    }

    /// Resolves to the cookies that are subscribed to.
    ///
    /// `Promise<sequence<CookieStoreGetOptions>> getSubscriptions()`
    ///
    /// Feature `cookie-store`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStoreManager/getSubscriptions) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestoremanager-getsubscriptions)
    #[doc(alias = "getSubscriptions")]
    #[inline]
    pub fn get_subscriptions(&self) -> Promise<Array<CookieStoreGetOptions>> {
        Promise::of_call(Js::try_call_getSubscriptions__as_value(js(self)))
    }

    /// Removes subscriptions that were made before.
    ///
    /// `Promise<undefined> unsubscribe(sequence<CookieStoreGetOptions> subscriptions)`
    ///
    /// Feature `cookie-store`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CookieStoreManager/unsubscribe) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiestoremanager-unsubscribe)
    #[inline]
    pub fn unsubscribe(&self, subscriptions: impl IntoSequence<CookieStoreGetOptions>) -> Promise<()> {
        Promise::of_call(Js::try_call_unsubscribe__value__as_value(js(self), &subscriptions.to_value()))
    }
}

impl CookieChangeEvent {
    /// Makes a new `CookieChangeEvent`.
    ///
    /// `constructor(DOMString type, optional CookieChangeEventInit eventInitDict = {})`
    ///
    /// Feature `cookie-store`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent/CookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiechangeevent-cookiechangeevent)
    #[inline]
    pub fn new(type_: &str) -> CookieChangeEvent {
        Js::new_CookieChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional CookieChangeEventInit eventInitDict = {})`
    ///
    /// Feature `cookie-store`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<CookieChangeEventInit>,
    ) -> CookieChangeEvent {
        Js::new_CookieChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The cookies that were set or changed.
    ///
    /// `readonly attribute FrozenArray<CookieListItem> changed`
    ///
    /// Feature `cookie-store`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent/changed) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiechangeevent-changed)
    #[inline]
    pub fn changed(&self) -> Array<CookieListItem> {
        FromJs::from_js(Js::get_changed__as_value(js(self)))
    }

    /// The cookies that were deleted or have expired.
    ///
    /// `readonly attribute FrozenArray<CookieListItem> deleted`
    ///
    /// Feature `cookie-store`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/CookieChangeEvent/deleted) · [Specification](https://cookiestore.spec.whatwg.org/#dom-cookiechangeevent-deleted)
    #[inline]
    pub fn deleted(&self) -> Array<CookieListItem> {
        FromJs::from_js(Js::get_deleted__as_value(js(self)))
    }
}

impl CookieChangeEventInit {
    /// The fields of a new `CookieChangeEvent`.
    ///
    /// `dictionary CookieChangeEventInit : EventInit`
    ///
    /// Feature `cookie-store`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The cookies that were set or changed.
    ///
    /// `CookieList changed`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "changed")]
    pub fn get_changed(&self) -> Option<Array<CookieListItem>> {
        property::get(self, "changed")
    }

    /// Sets the cookies that were set or changed.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "changed")]
    pub fn set_changed(&self, value: impl IntoSequence<CookieListItem>) -> &Self {
        property::set(self, "changed", &value.to_value());
        self
    }

    /// The cookies that were deleted or have expired.
    ///
    /// `CookieList deleted`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "deleted")]
    pub fn get_deleted(&self) -> Option<Array<CookieListItem>> {
        property::get(self, "deleted")
    }

    /// Sets the cookies that were deleted or have expired.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "deleted")]
    pub fn set_deleted(&self, value: impl IntoSequence<CookieListItem>) -> &Self {
        property::set(self, "deleted", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `cookie-store`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `cookie-store`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `cookie-store`. Inherited from `EventInit`.
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
    /// Makes a new `ExtendableCookieChangeEvent`.
    ///
    /// `constructor(DOMString type, optional ExtendableCookieChangeEventInit eventInitDict = {})`
    ///
    /// Feature `cookie-store`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent/ExtendableCookieChangeEvent) · [Specification](https://cookiestore.spec.whatwg.org/#dom-extendablecookiechangeevent-extendablecookiechangeevent)
    #[inline]
    pub fn new(type_: &str) -> ExtendableCookieChangeEvent {
        Js::new_ExtendableCookieChangeEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ExtendableCookieChangeEventInit eventInitDict = {})`
    ///
    /// Feature `cookie-store`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ExtendableCookieChangeEventInit>,
    ) -> ExtendableCookieChangeEvent {
        Js::new_ExtendableCookieChangeEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The cookies that were set or changed.
    ///
    /// `readonly attribute FrozenArray<CookieListItem> changed`
    ///
    /// Feature `cookie-store`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent/changed) · [Specification](https://cookiestore.spec.whatwg.org/#dom-extendablecookiechangeevent-changed)
    #[inline]
    pub fn changed(&self) -> Array<CookieListItem> {
        FromJs::from_js(Js::get_changed__as_value(js(self)))
    }

    /// The cookies that were deleted or have expired.
    ///
    /// `readonly attribute FrozenArray<CookieListItem> deleted`
    ///
    /// Feature `cookie-store`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableCookieChangeEvent/deleted) · [Specification](https://cookiestore.spec.whatwg.org/#dom-extendablecookiechangeevent-deleted)
    #[inline]
    pub fn deleted(&self) -> Array<CookieListItem> {
        FromJs::from_js(Js::get_deleted__as_value(js(self)))
    }
}

impl ExtendableCookieChangeEventInit {
    /// The fields of a new `ExtendableCookieChangeEvent`.
    ///
    /// `dictionary ExtendableCookieChangeEventInit : ExtendableEventInit`
    ///
    /// Feature `cookie-store`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The cookies that were set or changed.
    ///
    /// `CookieList changed`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "changed")]
    pub fn get_changed(&self) -> Option<Array<CookieListItem>> {
        property::get(self, "changed")
    }

    /// Sets the cookies that were set or changed.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "changed")]
    pub fn set_changed(&self, value: impl IntoSequence<CookieListItem>) -> &Self {
        property::set(self, "changed", &value.to_value());
        self
    }

    /// The cookies that were deleted or have expired.
    ///
    /// `CookieList deleted`
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "deleted")]
    pub fn get_deleted(&self) -> Option<Array<CookieListItem>> {
        property::get(self, "deleted")
    }

    /// Sets the cookies that were deleted or have expired.
    ///
    /// Feature `cookie-store`.
    #[doc(alias = "deleted")]
    pub fn set_deleted(&self, value: impl IntoSequence<CookieListItem>) -> &Self {
        property::set(self, "deleted", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `cookie-store`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `cookie-store`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `cookie-store`. Inherited from `EventInit`.
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
    /// The cookies of this page.
    ///
    /// `readonly attribute CookieStore cookieStore`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `cookie-store`. In secure contexts only. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/Window/cookieStore) · [Specification](https://cookiestore.spec.whatwg.org/#dom-window-cookiestore)
    #[doc(alias = "cookieStore")]
    #[inline]
    pub fn cookie_store(&self) -> Option<CookieStore> {
        Js::get_cookieStore__as_option_value(js(self)).map(Js::read)
    }
}

impl ServiceWorkerRegistration {
    /// The cookie changes that this service worker wants to hear of.
    ///
    /// `readonly attribute CookieStoreManager cookies`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `cookie-store`. Exposed in ServiceWorker, Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/cookies) · [Specification](https://cookiestore.spec.whatwg.org/#dom-serviceworkerregistration-cookies)
    #[inline]
    pub fn cookies(&self) -> Option<CookieStoreManager> {
        Js::get_cookies__as_option_value(js(self)).map(Js::read)
    }
}

impl ServiceWorkerGlobalScope {
    /// The cookies of the service worker's scope.
    ///
    /// `readonly attribute CookieStore cookieStore`
    ///
    /// Feature `cookie-store`. Baseline: newly available since 2025-06. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/cookieStore) · [Specification](https://cookiestore.spec.whatwg.org/#dom-serviceworkerglobalscope-cookiestore)
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
