//! Keeping the screen on

use crate::runtime::prelude::*;
use crate::{Event, Navigator, WakeLock, WakeLockSentinel, WakeLockType};

impl Navigator {
    /// The entry point for keeping the screen on.
    ///
    /// `readonly attribute WakeLock wakeLock`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `wake-lock`. In secure contexts only. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/wakeLock) · [Specification](https://w3c.github.io/screen-wake-lock/#extensions-to-the-navigator-interface)
    #[doc(alias = "wakeLock")]
    #[inline]
    pub fn wake_lock(&self) -> Option<WakeLock> {
        Js::get_wakeLock__as_option_value(js(self)).map(Js::read)
    }
}

impl WakeLock {
    /// Asks for a wake lock; rejects if the page is hidden or the system refuses, for example on low battery.
    ///
    /// `Promise<WakeLockSentinel> request(optional WakeLockType type = "screen")`
    ///
    /// Feature `wake-lock`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLock/request) · [Specification](https://w3c.github.io/screen-wake-lock/#the-request-method)
    #[inline]
    pub fn request(&self) -> Promise<WakeLockSentinel> {
        Promise::of_call(Js::try_call_request__as_value(js(self)))
    }

    /// As `request`, with `type_`.
    ///
    /// `Promise<WakeLockSentinel> request(optional WakeLockType type = "screen")`
    ///
    /// Feature `wake-lock`.
    #[doc(alias = "request")]
    #[inline]
    pub fn request_with_type(&self, type_: WakeLockType) -> Promise<WakeLockSentinel> {
        Promise::of_call(Js::try_call_request__str__as_value(js(self), type_.as_str()))
    }
}

impl WakeLockSentinel {
    /// Whether the lock has ended.
    ///
    /// `readonly attribute boolean released`
    ///
    /// Feature `wake-lock`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLockSentinel/released) · [Specification](https://w3c.github.io/screen-wake-lock/#dom-wakelocksentinel-released)
    #[inline]
    pub fn released(&self) -> bool {
        Js::get_released__as_bool(js(self)).get()
    }

    /// The kind of the lock, `screen`.
    ///
    /// `readonly attribute WakeLockType type`
    ///
    /// Feature `wake-lock`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLockSentinel/type) · [Specification](https://w3c.github.io/screen-wake-lock/#the-type-attribute)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> WakeLockType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// Ends the lock, so that the screen may turn off again.
    ///
    /// `Promise<undefined> release()`
    ///
    /// Feature `wake-lock`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLockSentinel/release) · [Specification](https://w3c.github.io/screen-wake-lock/#the-release-method)
    #[inline]
    pub fn release(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_release__as_value(js(self)))
    }

    /// The handler of the event `release`.
    ///
    /// `attribute EventHandler onrelease`
    ///
    /// Feature `wake-lock`. Baseline: newly available since 2025-03. [MDN](https://developer.mozilla.org/docs/Web/API/WakeLockSentinel/release_event) · [Specification](https://w3c.github.io/screen-wake-lock/#the-onrelease-attribute)
    pub fn onrelease(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onrelease")
    }

    /// Sets the handler of the event `release`.
    ///
    /// Feature `wake-lock`.
    #[doc(alias = "onrelease")]
    pub fn set_onrelease(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onrelease", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "released")]
    pub(crate) fn get_released__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "wakeLock")]
    pub(crate) fn get_wakeLock__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "release")]
    pub(crate) fn try_call_release__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "request")]
    pub(crate) fn try_call_request__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "request")]
    pub(crate) fn try_call_request__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
}
