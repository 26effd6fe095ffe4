//! Knowing whether the user is away

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{AbortSignal, Event, IdleDetector, IdleOptions, PermissionState, ScreenIdleState, UserIdleState};

#[cfg(feature = "experimental")]
impl IdleOptions {
    /// The options of `start`.
    ///
    /// `dictionary IdleOptions`
    ///
    /// Features `idle-detection` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The time without input in milliseconds after which the user is idle, at least 60000.
    ///
    /// `[EnforceRange] unsigned long long threshold`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `idle-detection` and `experimental`.
    #[doc(alias = "threshold")]
    pub fn get_threshold(&self) -> Option<u64> {
        property::get(self, "threshold")
    }

    /// Sets the time without input in milliseconds after which the user is idle, at least 60000.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Features `idle-detection` and `experimental`.
    #[doc(alias = "threshold")]
    pub fn set_threshold(&self, value: u64) -> &Self {
        property::set_f64(self, "threshold", safe_integer::unsigned(value));
        self
    }

    /// A signal that ends the detection.
    ///
    /// `AbortSignal signal`
    ///
    /// Features `idle-detection` and `experimental`.
    #[doc(alias = "signal")]
    pub fn get_signal(&self) -> Option<AbortSignal> {
        property::get(self, "signal")
    }

    /// Sets a signal that ends the detection.
    ///
    /// Features `idle-detection` and `experimental`.
    #[doc(alias = "signal")]
    pub fn set_signal(&self, value: &AbortSignal) -> &Self {
        property::set(self, "signal", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for IdleOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl IdleDetector {
    /// Makes a new `IdleDetector`.
    ///
    /// `constructor()`
    ///
    /// Features `idle-detection` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDetector/IdleDetector) · [Specification](https://wicg.github.io/idle-detection/#dom-idledetector-idledetector)
    #[inline]
    pub fn new() -> IdleDetector {
        Js::new_IdleDetector__as_value().cast()
    }

    /// Whether the user is active or idle, null before the start.
    ///
    /// `readonly attribute UserIdleState? userState`
    ///
    /// Features `idle-detection` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDetector/userState) · [Specification](https://wicg.github.io/idle-detection/#api-idledetector-userstate)
    #[doc(alias = "userState")]
    #[inline]
    pub fn user_state(&self) -> Option<UserIdleState> {
        FromJs::from_js(Js::get_userState__as_value(js(self)))
    }

    /// Whether the screen is locked, null before the start.
    ///
    /// `readonly attribute ScreenIdleState? screenState`
    ///
    /// Features `idle-detection` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDetector/screenState) · [Specification](https://wicg.github.io/idle-detection/#api-idledetector-screenstate)
    #[doc(alias = "screenState")]
    #[inline]
    pub fn screen_state(&self) -> Option<ScreenIdleState> {
        FromJs::from_js(Js::get_screenState__as_value(js(self)))
    }

    /// The handler of the event `change`.
    ///
    /// `attribute EventHandler onchange`
    ///
    /// Features `idle-detection` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDetector/change_event) · [Specification](https://wicg.github.io/idle-detection/#api-idledetector-onchange)
    pub fn onchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onchange")
    }

    /// Sets the handler of the event `change`.
    ///
    /// Features `idle-detection` and `experimental`.
    #[doc(alias = "onchange")]
    pub fn set_onchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onchange", nullable(value))
    }

    /// Asks the user for the permission to detect idleness; needs a user gesture.
    ///
    /// `static Promise<PermissionState> requestPermission()`
    ///
    /// Features `idle-detection` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDetector/requestPermission_static) · [Specification](https://wicg.github.io/idle-detection/#api-idledetector-requestpermission)
    #[doc(alias = "requestPermission")]
    #[inline]
    pub fn request_permission() -> Promise<PermissionState> {
        Promise::of_call(Js::try_static_call_IdleDetector_requestPermission__as_value())
    }

    /// Begins to watch; resolves once the first states are known.
    ///
    /// `Promise<undefined> start(optional IdleOptions options = {})`
    ///
    /// Features `idle-detection` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDetector/start) · [Specification](https://wicg.github.io/idle-detection/#api-idledetector-start)
    #[inline]
    pub fn start(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_start__as_value(js(self)))
    }

    /// As `start`, with `options`.
    ///
    /// `Promise<undefined> start(optional IdleOptions options = {})`
    ///
    /// Features `idle-detection` and `experimental`.
    #[doc(alias = "start")]
    #[inline]
    pub fn start_with_options(&self, options: &IdleOptions) -> Promise<()> {
        Promise::of_call(Js::try_call_start__value__as_value(js(self), options.as_ref()))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "screenState")]
    pub(crate) fn get_screenState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "userState")]
    pub(crate) fn get_userState__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "start")]
    pub(crate) fn try_call_start__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "IdleDetector")]
    pub(crate) fn new_IdleDetector__as_value() -> Js;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "IdleDetector", js_name = "requestPermission")]
    pub(crate) fn try_static_call_IdleDetector_requestPermission__as_value() -> Result<Js, Exception>;
}
