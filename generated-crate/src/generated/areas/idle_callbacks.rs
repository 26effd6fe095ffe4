//! requestIdleCallback

use crate::runtime::prelude::*;
use crate::{IdleDeadline, IdleRequestCallback, IdleRequestOptions, Window};

impl Window {
    /// Runs a function when the browser has time; returns a number with which to cancel.
    ///
    /// `unsigned long requestIdleCallback(IdleRequestCallback callback, optional IdleRequestOptions options = {})`
    ///
    /// Feature `idle-callbacks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback) · [Specification](https://w3c.github.io/requestidlecallback/#the-requestidlecallback-method)
    #[doc(alias = "requestIdleCallback")]
    #[inline]
    pub fn request_idle_callback(&self, callback: impl IntoFunctionOnce<IdleRequestCallback>) -> u32 {
        Js::call_requestIdleCallback__value__as_number(js(self), &callback.into_callback().into_function()) as u32
    }

    /// As `request_idle_callback`, with `options`.
    ///
    /// `unsigned long requestIdleCallback(IdleRequestCallback callback, optional IdleRequestOptions options = {})`
    ///
    /// Feature `idle-callbacks`.
    #[doc(alias = "requestIdleCallback")]
    #[inline]
    pub fn request_idle_callback_with_options(
        &self,
        callback: impl IntoFunctionOnce<IdleRequestCallback>,
        options: &IdleRequestOptions,
    ) -> u32 {
        Js::call_requestIdleCallback__value2__as_number(
            js(self),
            &callback.into_callback().into_function(),
            options.as_ref(),
        ) as u32
    }

    /// Cancels the idle callback with this number.
    ///
    /// `undefined cancelIdleCallback(unsigned long handle)`
    ///
    /// Feature `idle-callbacks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/cancelIdleCallback) · [Specification](https://w3c.github.io/requestidlecallback/#the-cancelidlecallback-method)
    #[doc(alias = "cancelIdleCallback")]
    #[inline]
    pub fn cancel_idle_callback(&self, handle: u32) {
        Js::call_cancelIdleCallback__number(js(self), handle as f64)
    }
}

impl IdleRequestOptions {
    /// Options for `requestIdleCallback`.
    ///
    /// `dictionary IdleRequestOptions`
    ///
    /// Feature `idle-callbacks`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The time in milliseconds after which the callback is run even if the browser is busy.
    ///
    /// `unsigned long timeout`
    ///
    /// Feature `idle-callbacks`.
    #[doc(alias = "timeout")]
    pub fn get_timeout(&self) -> Option<u32> {
        property::get(self, "timeout")
    }

    /// Sets the time in milliseconds after which the callback is run even if the browser is busy.
    ///
    /// Feature `idle-callbacks`.
    #[doc(alias = "timeout")]
    pub fn set_timeout(&self, value: u32) -> &Self {
        property::set_f64(self, "timeout", value as f64);
        self
    }
}

impl Default for IdleRequestOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl IdleDeadline {
    /// Returns the milliseconds left in this idle period, at most 50.
    ///
    /// `DOMHighResTimeStamp timeRemaining()`
    ///
    /// Feature `idle-callbacks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDeadline/timeRemaining) · [Specification](https://w3c.github.io/requestidlecallback/#dom-idledeadline-timeremaining)
    #[doc(alias = "timeRemaining")]
    #[inline]
    pub fn time_remaining(&self) -> f64 {
        Js::call_timeRemaining__as_number(js(self))
    }

    /// Whether the callback runs because its `timeout` has passed.
    ///
    /// `readonly attribute boolean didTimeout`
    ///
    /// Feature `idle-callbacks`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IdleDeadline/didTimeout) · [Specification](https://w3c.github.io/requestidlecallback/#dom-idledeadline-didtimeout)
    #[doc(alias = "didTimeout")]
    #[inline]
    pub fn did_timeout(&self) -> bool {
        Js::get_didTimeout__as_bool(js(self)).get()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "didTimeout")]
    pub(crate) fn get_didTimeout__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "cancelIdleCallback")]
    pub(crate) fn call_cancelIdleCallback__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "requestIdleCallback")]
    pub(crate) fn call_requestIdleCallback__value__as_number(this: &Js, a0: &JsValue) -> f64;
    #[wasm_bindgen(method, js_name = "requestIdleCallback")]
    pub(crate) fn call_requestIdleCallback__value2__as_number(this: &Js, a0: &JsValue, a1: &JsValue) -> f64;
    #[wasm_bindgen(method, js_name = "timeRemaining")]
    pub(crate) fn call_timeRemaining__as_number(this: &Js) -> f64;
}
