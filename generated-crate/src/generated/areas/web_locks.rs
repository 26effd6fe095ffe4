//! Locks shared by tabs and workers

use crate::runtime::prelude::*;
use crate::{
    AbortSignal, Lock, LockGrantedCallback, LockInfo, LockManager, LockManagerSnapshot, LockMode, LockOptions,
    Navigator, WorkerNavigator,
};

impl Navigator {
    /// `readonly attribute LockManager locks`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/locks) · [Specification](https://w3c.github.io/web-locks/#dom-navigatorlocks-locks)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn locks(&self) -> Option<LockManager> {
        Js::get_locks__as_option_value(js(self)).map(Js::read)
    }
}

impl WorkerNavigator {
    /// `readonly attribute LockManager locks`
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/locks) · [Specification](https://w3c.github.io/web-locks/#dom-navigatorlocks-locks)
    ///
    /// `None` where the page or the global object does not have it.
    #[inline]
    pub fn locks(&self) -> Option<LockManager> {
        Js::get_locks__as_option_value(js(self)).map(Js::read)
    }
}

impl LockManager {
    /// `Promise<any> request(DOMString name, LockGrantedCallback callback)`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/LockManager/request) · [Specification](https://w3c.github.io/web-locks/#api-lock-manager-request)
    #[inline]
    pub fn request(&self, name: &str, callback: impl IntoAsyncFunctionOnce<LockGrantedCallback>) -> Promise<JsValue> {
        Promise::of_call(Js::try_call_request__str_value__as_value(
            js(self),
            name,
            &callback.into_callback().into_function(),
        ))
    }

    /// `Promise<any> request(DOMString name, LockOptions options, LockGrantedCallback callback)`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/LockManager/request) · [Specification](https://w3c.github.io/web-locks/#api-lock-manager-request)
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

    /// `Promise<LockManagerSnapshot> query()`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/LockManager/query) · [Specification](https://w3c.github.io/web-locks/#api-lock-manager-query)
    #[inline]
    pub fn query(&self) -> Promise<LockManagerSnapshot> {
        Promise::of_call(Js::try_call_query__as_value(js(self)))
    }
}

impl LockOptions {
    /// `dictionary LockOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `LockMode mode = "exclusive"`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<LockMode> {
        property::get(self, "mode")
    }

    /// `LockMode mode = "exclusive"`
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: LockMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// `boolean ifAvailable = false`
    #[doc(alias = "ifAvailable")]
    pub fn get_if_available(&self) -> Option<bool> {
        property::get(self, "ifAvailable")
    }

    /// `boolean ifAvailable = false`
    #[doc(alias = "ifAvailable")]
    pub fn set_if_available(&self, value: bool) -> &Self {
        property::set_bool(self, "ifAvailable", value);
        self
    }

    /// `boolean steal = false`
    #[doc(alias = "steal")]
    pub fn get_steal(&self) -> Option<bool> {
        property::get(self, "steal")
    }

    /// `boolean steal = false`
    #[doc(alias = "steal")]
    pub fn set_steal(&self, value: bool) -> &Self {
        property::set_bool(self, "steal", value);
        self
    }

    /// `AbortSignal signal`
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// `AbortSignal signal`
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
    /// `dictionary LockManagerSnapshot`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<LockInfo> held`
    #[doc(alias = "held")]
    pub fn get_held(&self) -> Option<Array<LockInfo>> {
        property::get(self, "held")
    }

    /// `sequence<LockInfo> held`
    #[doc(alias = "held")]
    pub fn set_held(&self, value: impl IntoSequence<LockInfo>) -> &Self {
        property::set(self, "held", &value.to_value());
        self
    }

    /// `sequence<LockInfo> pending`
    #[doc(alias = "pending")]
    pub fn get_pending(&self) -> Option<Array<LockInfo>> {
        property::get(self, "pending")
    }

    /// `sequence<LockInfo> pending`
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
    /// `dictionary LockInfo`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `DOMString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `LockMode mode`
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<LockMode> {
        property::get(self, "mode")
    }

    /// `LockMode mode`
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: LockMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }

    /// `DOMString clientId`
    #[doc(alias = "clientId")]
    pub fn get_client_id(&self) -> Option<String> {
        property::get(self, "clientId")
    }

    /// `DOMString clientId`
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
    /// `readonly attribute DOMString name`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Lock/name) · [Specification](https://w3c.github.io/web-locks/#dom-lock-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute LockMode mode`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Lock/mode) · [Specification](https://w3c.github.io/web-locks/#dom-lock-mode)
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
