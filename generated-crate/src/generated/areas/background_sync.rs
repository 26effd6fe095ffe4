//! Work put off until there is a connection, or done now and then

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    BackgroundSyncOptions, PeriodicSyncEvent, PeriodicSyncEventInit, PeriodicSyncManager, ServiceWorkerRegistration,
    SyncEvent, SyncEventInit, SyncManager,
};

#[cfg(feature = "experimental")]
impl SyncManager {
    /// Asks for one `sync` event with this tag, once the device has a network connection.
    ///
    /// `Promise<undefined> register(DOMString tag)`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SyncManager/register) · [Specification](https://wicg.github.io/background-sync/spec/#dom-syncmanager-register)
    #[inline]
    pub fn register(&self, tag: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_register__str__as_value(js(self), tag))
    }

    /// Resolves to the tags of the syncs that are still to be done.
    ///
    /// `Promise<sequence<DOMString>> getTags()`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SyncManager/getTags) · [Specification](https://wicg.github.io/background-sync/spec/#dom-syncmanager-gettags)
    #[doc(alias = "getTags")]
    #[inline]
    pub fn get_tags(&self) -> Promise<Array<String>> {
        Promise::of_call(Js::try_call_getTags__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl SyncEvent {
    /// Makes a new `SyncEvent`.
    ///
    /// `constructor(DOMString type, SyncEventInit init)`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SyncEvent/SyncEvent) · [Specification](https://wicg.github.io/background-sync/spec/#dom-syncevent-syncevent)
    #[inline]
    pub fn new(type_: &str, init: impl IntoJs<SyncEventInit>) -> SyncEvent {
        Js::new_SyncEvent__str_value__as_value(type_, &init.to_value()).cast()
    }

    /// The tag that was given to `register`.
    ///
    /// `readonly attribute DOMString tag`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SyncEvent/tag) · [Specification](https://wicg.github.io/background-sync/spec/#dom-syncevent-tag)
    #[inline]
    pub fn tag(&self) -> String {
        Js::get_tag__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the browser will not try this sync again if it fails now.
    ///
    /// `readonly attribute boolean lastChance`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/SyncEvent/lastChance) · [Specification](https://wicg.github.io/background-sync/spec/#dom-syncevent-lastchance)
    #[doc(alias = "lastChance")]
    #[inline]
    pub fn last_chance(&self) -> bool {
        Js::get_lastChance__as_bool(js(self)).get()
    }
}

#[cfg(feature = "experimental")]
impl SyncEventInit {
    /// The initial values for a new `SyncEvent`.
    ///
    /// `dictionary SyncEventInit : ExtendableEventInit`
    ///
    /// Features `background-sync` and `experimental`.
    pub fn new(tag: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "tag", tag);
        this
    }

    /// The tag that was given to `register`.
    ///
    /// `required DOMString tag`
    ///
    /// Features `background-sync` and `experimental`.
    #[doc(alias = "tag")]
    pub fn get_tag(&self) -> String {
        property::get(self, "tag")
    }

    /// Sets the tag that was given to `register`.
    ///
    /// Features `background-sync` and `experimental`.
    #[doc(alias = "tag")]
    pub fn set_tag(&self, value: &str) -> &Self {
        property::set_str(self, "tag", value);
        self
    }

    /// Whether the browser will not try this sync again if it fails now.
    ///
    /// `boolean lastChance = false`
    ///
    /// Features `background-sync` and `experimental`.
    #[doc(alias = "lastChance")]
    pub fn get_last_chance(&self) -> Option<bool> {
        property::get(self, "lastChance")
    }

    /// Sets whether the browser will not try this sync again if it fails now.
    ///
    /// Features `background-sync` and `experimental`.
    #[doc(alias = "lastChance")]
    pub fn set_last_chance(&self, value: bool) -> &Self {
        property::set_bool(self, "lastChance", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `background-sync` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `background-sync` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `background-sync` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl PeriodicSyncManager {
    /// Asks for a repeated `periodicsync` event with this tag; needs the user's permission.
    ///
    /// `Promise<undefined> register(DOMString tag, optional BackgroundSyncOptions options = {})`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicSyncManager/register) · [Specification](https://wicg.github.io/periodic-background-sync/#dom-periodicsyncmanager-register)
    #[inline]
    pub fn register(&self, tag: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_register__str__as_value(js(self), tag))
    }

    /// As `register`, with `options`.
    ///
    /// `Promise<undefined> register(DOMString tag, optional BackgroundSyncOptions options = {})`
    ///
    /// Features `background-sync` and `experimental`.
    #[doc(alias = "register")]
    #[inline]
    pub fn register_with_options(&self, tag: &str, options: &BackgroundSyncOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_register__str_value__as_value(js(self), tag, options.as_ref()))
    }

    /// Resolves to the tags of the registered periodic syncs.
    ///
    /// `Promise<sequence<DOMString>> getTags()`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicSyncManager/getTags) · [Specification](https://wicg.github.io/periodic-background-sync/#dom-periodicsyncmanager-gettags)
    #[doc(alias = "getTags")]
    #[inline]
    pub fn get_tags(&self) -> Promise<Array<String>> {
        Promise::of_call(Js::try_call_getTags__as_value(js(self)))
    }

    /// Ends the periodic sync with this tag.
    ///
    /// `Promise<undefined> unregister(DOMString tag)`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicSyncManager/unregister) · [Specification](https://wicg.github.io/periodic-background-sync/#dom-periodicsyncmanager-unregister)
    #[inline]
    pub fn unregister(&self, tag: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_unregister__str__as_value(js(self), tag))
    }
}

#[cfg(feature = "experimental")]
impl BackgroundSyncOptions {
    /// The options of `register` for periodic syncs.
    ///
    /// `dictionary BackgroundSyncOptions`
    ///
    /// Features `background-sync` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The shortest time between two events in milliseconds; the browser may wait longer.
    ///
    /// `[EnforceRange] unsigned long long minInterval = 0`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `background-sync` and `experimental`.
    #[doc(alias = "minInterval")]
    pub fn get_min_interval(&self) -> Option<u64> {
        property::get(self, "minInterval")
    }

    /// Sets the shortest time between two events in milliseconds; the browser may wait longer.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Features `background-sync` and `experimental`.
    #[doc(alias = "minInterval")]
    pub fn set_min_interval(&self, value: u64) -> &Self {
        property::set_f64(self, "minInterval", safe_integer::unsigned(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for BackgroundSyncOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl PeriodicSyncEventInit {
    /// The initial values for a new `PeriodicSyncEvent`.
    ///
    /// `dictionary PeriodicSyncEventInit : ExtendableEventInit`
    ///
    /// Features `background-sync` and `experimental`.
    pub fn new(tag: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "tag", tag);
        this
    }

    /// The tag that was given to `register`.
    ///
    /// `required DOMString tag`
    ///
    /// Features `background-sync` and `experimental`.
    #[doc(alias = "tag")]
    pub fn get_tag(&self) -> String {
        property::get(self, "tag")
    }

    /// Sets the tag that was given to `register`.
    ///
    /// Features `background-sync` and `experimental`.
    #[doc(alias = "tag")]
    pub fn set_tag(&self, value: &str) -> &Self {
        property::set_str(self, "tag", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `background-sync` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `background-sync` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `background-sync` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl PeriodicSyncEvent {
    /// Makes a new `PeriodicSyncEvent`.
    ///
    /// `constructor(DOMString type, PeriodicSyncEventInit init)`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicSyncEvent/PeriodicSyncEvent) · [Specification](https://wicg.github.io/periodic-background-sync/#dom-periodicsyncevent-periodicsyncevent)
    #[inline]
    pub fn new(type_: &str, init: impl IntoJs<PeriodicSyncEventInit>) -> PeriodicSyncEvent {
        Js::new_PeriodicSyncEvent__str_value__as_value(type_, &init.to_value()).cast()
    }

    /// The tag that was given to `register`.
    ///
    /// `readonly attribute DOMString tag`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PeriodicSyncEvent/tag) · [Specification](https://wicg.github.io/periodic-background-sync/#dom-periodicsyncevent-tag)
    #[inline]
    pub fn tag(&self) -> String {
        Js::get_tag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

#[cfg(feature = "experimental")]
impl ServiceWorkerRegistration {
    /// The manager of one-time background syncs.
    ///
    /// `readonly attribute SyncManager sync`
    ///
    /// Features `background-sync` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/sync) · [Specification](https://wicg.github.io/background-sync/spec/#dom-serviceworkerregistration-sync)
    #[inline]
    pub fn sync(&self) -> SyncManager {
        FromJs::from_js(Js::get_sync__as_value(js(self)))
    }

    /// The manager of periodic background syncs.
    ///
    /// `readonly attribute PeriodicSyncManager periodicSync`
    ///
    /// Features `background-sync` and `experimental`. Exposed in Window, Worker only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/periodicSync) · [Specification](https://wicg.github.io/periodic-background-sync/#dom-serviceworkerregistration-periodicsync)
    #[doc(alias = "periodicSync")]
    #[inline]
    pub fn periodic_sync(&self) -> PeriodicSyncManager {
        FromJs::from_js(Js::get_periodicSync__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "lastChance")]
    pub(crate) fn get_lastChance__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "periodicSync")]
    pub(crate) fn get_periodicSync__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sync")]
    pub(crate) fn get_sync__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getTags")]
    pub(crate) fn try_call_getTags__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "register")]
    pub(crate) fn try_call_register__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "register")]
    pub(crate) fn try_call_register__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "unregister")]
    pub(crate) fn try_call_unregister__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "PeriodicSyncEvent")]
    pub(crate) fn new_PeriodicSyncEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "SyncEvent")]
    pub(crate) fn new_SyncEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
