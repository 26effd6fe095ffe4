//! Cancelling: AbortController and AbortSignal

use crate::runtime::prelude::*;
use crate::{AbortController, AbortSignal, Event};

impl AbortController {
    /// Makes a new `AbortController`.
    ///
    /// `constructor()`
    ///
    /// Feature `abort`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/AbortController/AbortController) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-abortcontroller-abortcontroller①)
    #[inline]
    pub fn new() -> AbortController {
        Js::new_AbortController__as_value().cast()
    }

    /// The signal to pass to the operations that this controller shall be able to stop.
    ///
    /// `readonly attribute AbortSignal signal`
    ///
    /// Feature `abort`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/AbortController/signal) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-abortcontroller-signal②)
    #[inline]
    pub fn signal(&self) -> AbortSignal {
        FromJs::from_js(Js::get_signal__as_value(js(self)))
    }

    /// Aborts the signal; without a reason, an `AbortError` exception becomes the reason.
    ///
    /// `undefined abort(optional any reason)`
    ///
    /// Feature `abort`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/AbortController/abort) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-abortcontroller-abortcontroller①)
    #[inline]
    pub fn abort(&self) {
        Js::call_abort(js(self))
    }

    /// As `abort`, with `reason`.
    ///
    /// `undefined abort(optional any reason)`
    ///
    /// Feature `abort`.
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with_reason(&self, reason: &JsValue) {
        Js::call_abort__value(js(self), reason)
    }
}

impl AbortSignal {
    /// Returns a signal that is already aborted, with the given reason.
    ///
    /// `static AbortSignal abort(optional any reason)`
    ///
    /// Feature `abort`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/AbortSignal/abort_static) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-abortsignal-abort①)
    #[inline]
    pub fn abort() -> AbortSignal {
        FromJs::from_js(Js::static_call_AbortSignal_abort__as_value())
    }

    /// As `abort`, with `reason`.
    ///
    /// `static AbortSignal abort(optional any reason)`
    ///
    /// Feature `abort`.
    #[doc(alias = "abort")]
    #[inline]
    pub fn abort_with_reason(reason: &JsValue) -> AbortSignal {
        FromJs::from_js(Js::static_call_AbortSignal_abort__value__as_value(reason))
    }

    /// Returns a signal that aborts by itself with a `TimeoutError` after the given milliseconds.
    ///
    /// `static AbortSignal timeout([EnforceRange] unsigned long long milliseconds)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `abort`. Exposed in Window, Worker only. Baseline: newly available since 2024-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-abortsignal-timeout①)
    #[inline]
    pub fn timeout(milliseconds: u64) -> AbortSignal {
        FromJs::from_js(Js::static_call_AbortSignal_timeout__number__as_value(safe_integer::unsigned(milliseconds)))
    }

    /// Returns a signal that aborts as soon as one of the given signals does, and with its reason.
    ///
    /// `static AbortSignal any(sequence<AbortSignal> signals)`
    ///
    /// Feature `abort`. Baseline: widely available since 2024-03. [MDN](https://developer.mozilla.org/docs/Web/API/AbortSignal/any_static) · [Specification](https://dom.spec.whatwg.org/#dom-abortsignal-any)
    #[inline]
    pub fn any(signals: impl IntoSequence<AbortSignal>) -> AbortSignal {
        FromJs::from_js(Js::static_call_AbortSignal_any__value__as_value(&signals.to_value()))
    }

    /// Whether the signal has been aborted already.
    ///
    /// `readonly attribute boolean aborted`
    ///
    /// Feature `abort`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbortSignal/aborted) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-abortsignal-aborted①)
    #[inline]
    pub fn aborted(&self) -> bool {
        Js::get_aborted__as_bool(js(self)).get()
    }

    /// The reason given on abort, an `AbortError` if there was none given; undefined while not aborted.
    ///
    /// `readonly attribute any reason`
    ///
    /// Feature `abort`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/AbortSignal/reason) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-abortsignal-reason①)
    #[inline]
    pub fn reason(&self) -> JsValue {
        Js::get_reason__as_value(js(self))
    }

    /// Throws the abort reason if the signal is aborted, and does nothing otherwise.
    ///
    /// `undefined throwIfAborted()`
    ///
    /// Feature `abort`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbortSignal/throwIfAborted) · [Specification](https://dom.spec.whatwg.org/#ref-for-dom-abortsignal-throwifaborted①)
    ///
    /// # Errors
    ///
    /// Throws the signal's abort reason (an `AbortError` unless another was given) where the signal is aborted.
    #[doc(alias = "throwIfAborted")]
    #[inline]
    pub fn throw_if_aborted(&self) -> Result<(), Exception> {
        Js::try_call_throwIfAborted(js(self))
    }

    /// The handler of the event `abort`.
    ///
    /// `attribute EventHandler onabort`
    ///
    /// Feature `abort`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/AbortSignal/abort_event) · [Specification](https://dom.spec.whatwg.org/#eventdef-abortsignal-abort)
    pub fn onabort(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onabort")
    }

    /// Sets the handler of the event `abort`.
    ///
    /// Feature `abort`.
    #[doc(alias = "onabort")]
    pub fn set_onabort(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onabort", nullable(value))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "aborted")]
    pub(crate) fn get_aborted__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, js_name = "abort")]
    pub(crate) fn call_abort__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "throwIfAborted")]
    pub(crate) fn try_call_throwIfAborted(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "AbortController")]
    pub(crate) fn new_AbortController__as_value() -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "AbortSignal", js_name = "abort")]
    pub(crate) fn static_call_AbortSignal_abort__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "AbortSignal", js_name = "abort")]
    pub(crate) fn static_call_AbortSignal_abort__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "AbortSignal", js_name = "any")]
    pub(crate) fn static_call_AbortSignal_any__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "AbortSignal", js_name = "timeout")]
    pub(crate) fn static_call_AbortSignal_timeout__number__as_value(a0: f64) -> JsValue;
}
