//! Locks shared by tabs and workers

use crate::runtime::prelude::*;
use crate::{
    AbortSignal, Lock, LockGrantedCallback, LockInfo, LockManager, LockManagerSnapshot, LockMode, LockOptions,
    Navigator, WorkerNavigator,
};

impl Navigator {
    /// The entry point to the locks of this origin.
    ///
    /// `readonly attribute LockManager locks`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `web-locks`. In secure contexts only. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/locks) · [Specification](https://w3c.github.io/web-locks/#dom-navigatorlocks-locks)
    #[inline]
    pub fn locks(&self) -> Option<LockManager> {
        Js::get_locks__as_option_value(js(self)).map(Js::read)
    }
}

impl WorkerNavigator {
    /// The entry point to the locks of this origin.
    ///
    /// `readonly attribute LockManager locks`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `web-locks`. In secure contexts only. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/locks) · [Specification](https://w3c.github.io/web-locks/#dom-navigatorlocks-locks)
    #[inline]
    pub fn locks(&self) -> Option<LockManager> {
        Js::get_locks__as_option_value(js(self)).map(Js::read)
    }
}

impl LockManager {
    /// Waits for a lock, holds it until the callback's promise settles, and resolves to the callback's result.
    ///
    /// `Promise<any> request(DOMString name, LockGrantedCallback callback)`
    ///
    /// Feature `web-locks`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/LockManager/request) · [Specification](https://w3c.github.io/web-locks/#api-lock-manager-request)
    #[inline]
    pub fn request(&self, name: &str, callback: impl IntoAsyncFunctionOnce<LockGrantedCallback>) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_request__str_value__as_value(
            js(self),
            name,
            &callback.into_callback().into_function(),
        ))
    }

    /// As `request`, with `options`.
    ///
    /// `Promise<any> request(DOMString name, LockOptions options, LockGrantedCallback callback)`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "request")]
    #[inline]
    pub fn request_with_options(
        &self,
        name: &str,
        options: &LockOptions,
        callback: impl IntoAsyncFunctionOnce<LockGrantedCallback>,
    ) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_request__str_value2__as_value(
            js(self),
            name,
            options.as_ref(),
            &callback.into_callback().into_function(),
        ))
    }

    /// Resolves to a list of the locks that are held and requested now.
    ///
    /// `Promise<LockManagerSnapshot> query()`
    ///
    /// Feature `web-locks`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/LockManager/query) · [Specification](https://w3c.github.io/web-locks/#api-lock-manager-query)
    #[inline]
    pub fn query(&self) -> Promise<LockManagerSnapshot> {
        Promise::of_call(Js::try_call_query__as_value(js(self)))
    }
}

impl LockOptions {
    /// Options for a lock request: its mode, and whether to wait.
    ///
    /// `dictionary LockOptions`
    ///
    /// Feature `web-locks`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the lock can be shared; `exclusive` by default.
    ///
    /// `LockMode mode = "exclusive"`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<LockMode> {
        property::get(self, "mode")
    }

    /// Sets whether the lock can be shared; `exclusive` by default.
    ///
    /// Feature `web-locks`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: LockMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// Whether not to wait: if the lock is taken, the callback gets null. False by default.
    ///
    /// `boolean ifAvailable = false`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "ifAvailable")]
    pub fn get_if_available(&self) -> Option<bool> {
        property::get(self, "ifAvailable")
    }

    /// Sets whether not to wait: if the lock is taken, the callback gets null. False by default.
    ///
    /// Feature `web-locks`.
    #[doc(alias = "ifAvailable")]
    pub fn set_if_available(&self, value: bool) -> &Self {
        property::set_bool(self, "ifAvailable", value);
        self
    }

    /// Whether to take the lock away from those who hold it; false by default.
    ///
    /// `boolean steal = false`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "steal")]
    pub fn get_steal(&self) -> Option<bool> {
        property::get(self, "steal")
    }

    /// Sets whether to take the lock away from those who hold it; false by default.
    ///
    /// Feature `web-locks`.
    #[doc(alias = "steal")]
    pub fn set_steal(&self, value: bool) -> &Self {
        property::set_bool(self, "steal", value);
        self
    }

    /// A signal that gives up the request while it waits.
    ///
    /// `AbortSignal signal`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that gives up the request while it waits.
    ///
    /// Feature `web-locks`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

impl Default for LockOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl LockManagerSnapshot {
    /// The locks held and requested at one moment, for debugging.
    ///
    /// `dictionary LockManagerSnapshot`
    ///
    /// Feature `web-locks`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The locks that are held.
    ///
    /// `sequence<LockInfo> held`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "held")]
    pub fn get_held(&self) -> Option<Array<LockInfo>> {
        property::get(self, "held")
    }

    /// Sets the locks that are held.
    ///
    /// Feature `web-locks`.
    #[doc(alias = "held")]
    pub fn set_held(&self, value: impl IntoSequence<LockInfo>) -> &Self {
        property::set(self, "held", &value.to_value());
        self
    }

    /// The requests that wait for a lock.
    ///
    /// `sequence<LockInfo> pending`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "pending")]
    pub fn get_pending(&self) -> Option<Array<LockInfo>> {
        property::get(self, "pending")
    }

    /// Sets the requests that wait for a lock.
    ///
    /// Feature `web-locks`.
    #[doc(alias = "pending")]
    pub fn set_pending(&self, value: impl IntoSequence<LockInfo>) -> &Self {
        property::set(self, "pending", &value.to_value());
        self
    }
}

impl Default for LockManagerSnapshot {
    fn default() -> Self {
        Self::new()
    }
}

impl LockInfo {
    /// The name, mode and owner of a lock that is held or requested.
    ///
    /// `dictionary LockInfo`
    ///
    /// Feature `web-locks`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the lock.
    ///
    /// `DOMString name`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the name of the lock.
    ///
    /// Feature `web-locks`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// Whether the lock is exclusive or shared.
    ///
    /// `LockMode mode`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<LockMode> {
        property::get(self, "mode")
    }

    /// Sets whether the lock is exclusive or shared.
    ///
    /// Feature `web-locks`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: LockMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// An identifier of the tab or worker that holds or requests the lock.
    ///
    /// `DOMString clientId`
    ///
    /// Feature `web-locks`.
    #[doc(alias = "clientId")]
    pub fn get_client_id(&self) -> Option<String> {
        property::get(self, "clientId")
    }

    /// Sets an identifier of the tab or worker that holds or requests the lock.
    ///
    /// Feature `web-locks`.
    #[doc(alias = "clientId")]
    pub fn set_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "clientId", value);
        self
    }
}

impl Default for LockInfo {
    fn default() -> Self {
        Self::new()
    }
}

impl Lock {
    /// The name of the lock, as given to `request`.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `web-locks`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Lock/name) · [Specification](https://w3c.github.io/web-locks/#dom-lock-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the lock is exclusive or shared.
    ///
    /// `readonly attribute LockMode mode`
    ///
    /// Feature `web-locks`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Lock/mode) · [Specification](https://w3c.github.io/web-locks/#dom-lock-mode)
    #[inline]
    pub fn mode(&self) -> LockMode {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(catch, method, js_name = "query")]
    pub(crate) fn try_call_query__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "request")]
    pub(crate) fn try_call_request__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "request")]
    pub(crate) fn try_call_request__str_value2__as_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
}
