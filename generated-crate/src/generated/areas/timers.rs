//! setTimeout and setInterval

use crate::runtime::prelude::*;
use crate::{Window, WorkerGlobalScope};

impl Window {
    /// Calls a function once after a delay in milliseconds and returns an id for `clearTimeout`.
    ///
    /// `long setTimeout(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/setTimeout) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-settimeout-dev)
    #[doc(alias = "setTimeout")]
    #[inline]
    pub fn set_timeout(&self, handler: impl IntoFunctionOnce<Function>) -> i32 {
        Js::call_setTimeout__value__as_number(js(self), &handler.into_callback().into_function()) as i32
    }

    /// As `set_timeout`, with `timeout`.
    ///
    /// `long setTimeout(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`.
    #[doc(alias = "setTimeout")]
    #[inline]
    pub fn set_timeout_with_timeout(&self, handler: impl IntoFunctionOnce<Function>, timeout: i32) -> i32 {
        Js::call_setTimeout__value_number__as_number(js(self), &handler.into_callback().into_function(), timeout as f64)
            as i32
    }

    /// As `set_timeout_with_timeout`, with `arguments`.
    ///
    /// `long setTimeout(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`.
    #[doc(alias = "setTimeout")]
    #[inline]
    pub fn set_timeout_with_timeout_and_arguments(
        &self,
        handler: impl IntoFunctionOnce<Function>,
        timeout: i32,
        arguments: impl IntoSequence<JsValue>,
    ) -> i32 {
        Js::call_setTimeout__value_number_value_spread__as_number(
            js(self),
            &handler.into_callback().into_function(),
            timeout as f64,
            &arguments.to_value(),
        ) as i32
    }

    /// Cancels a timeout by its id; an unknown id is ignored.
    ///
    /// `undefined clearTimeout(optional long id = 0)`
    ///
    /// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/clearTimeout) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-cleartimeout-dev)
    #[doc(alias = "clearTimeout")]
    #[inline]
    pub fn clear_timeout(&self) {
        Js::call_clearTimeout(js(self))
    }

    /// As `clear_timeout`, with `id`.
    ///
    /// `undefined clearTimeout(optional long id = 0)`
    ///
    /// Feature `timers`.
    #[doc(alias = "clearTimeout")]
    #[inline]
    pub fn clear_timeout_with_id(&self, id: i32) {
        Js::call_clearTimeout__number(js(self), id as f64)
    }

    /// Calls a function again and again with a delay in milliseconds and returns an id for `clearInterval`.
    ///
    /// `long setInterval(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/setInterval) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-setinterval-dev)
    #[doc(alias = "setInterval")]
    #[inline]
    pub fn set_interval(&self, handler: impl IntoFunction<Function>) -> i32 {
        Js::call_setInterval__value__as_number(js(self), &handler.into_callback().into_function()) as i32
    }

    /// As `set_interval`, with `timeout`.
    ///
    /// `long setInterval(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`.
    #[doc(alias = "setInterval")]
    #[inline]
    pub fn set_interval_with_timeout(&self, handler: impl IntoFunction<Function>, timeout: i32) -> i32 {
        Js::call_setInterval__value_number__as_number(
            js(self),
            &handler.into_callback().into_function(),
            timeout as f64,
        ) as i32
    }

    /// As `set_interval_with_timeout`, with `arguments`.
    ///
    /// `long setInterval(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`.
    #[doc(alias = "setInterval")]
    #[inline]
    pub fn set_interval_with_timeout_and_arguments(
        &self,
        handler: impl IntoFunction<Function>,
        timeout: i32,
        arguments: impl IntoSequence<JsValue>,
    ) -> i32 {
        Js::call_setInterval__value_number_value_spread__as_number(
            js(self),
            &handler.into_callback().into_function(),
            timeout as f64,
            &arguments.to_value(),
        ) as i32
    }

    /// Stops an interval by its id; an unknown id is ignored.
    ///
    /// `undefined clearInterval(optional long id = 0)`
    ///
    /// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/clearInterval) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-clearinterval-dev)
    #[doc(alias = "clearInterval")]
    #[inline]
    pub fn clear_interval(&self) {
        Js::call_clearInterval(js(self))
    }

    /// As `clear_interval`, with `id`.
    ///
    /// `undefined clearInterval(optional long id = 0)`
    ///
    /// Feature `timers`.
    #[doc(alias = "clearInterval")]
    #[inline]
    pub fn clear_interval_with_id(&self, id: i32) {
        Js::call_clearInterval__number(js(self), id as f64)
    }
}

impl WorkerGlobalScope {
    /// Calls a function once after a delay in milliseconds and returns an id for `clearTimeout`.
    ///
    /// `long setTimeout(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/setTimeout) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-settimeout-dev)
    #[doc(alias = "setTimeout")]
    #[inline]
    pub fn set_timeout(&self, handler: impl IntoFunctionOnce<Function>) -> i32 {
        Js::call_setTimeout__value__as_number(js(self), &handler.into_callback().into_function()) as i32
    }

    /// As `set_timeout`, with `timeout`.
    ///
    /// `long setTimeout(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`.
    #[doc(alias = "setTimeout")]
    #[inline]
    pub fn set_timeout_with_timeout(&self, handler: impl IntoFunctionOnce<Function>, timeout: i32) -> i32 {
        Js::call_setTimeout__value_number__as_number(js(self), &handler.into_callback().into_function(), timeout as f64)
            as i32
    }

    /// As `set_timeout_with_timeout`, with `arguments`.
    ///
    /// `long setTimeout(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`.
    #[doc(alias = "setTimeout")]
    #[inline]
    pub fn set_timeout_with_timeout_and_arguments(
        &self,
        handler: impl IntoFunctionOnce<Function>,
        timeout: i32,
        arguments: impl IntoSequence<JsValue>,
    ) -> i32 {
        Js::call_setTimeout__value_number_value_spread__as_number(
            js(self),
            &handler.into_callback().into_function(),
            timeout as f64,
            &arguments.to_value(),
        ) as i32
    }

    /// Cancels a timeout by its id; an unknown id is ignored.
    ///
    /// `undefined clearTimeout(optional long id = 0)`
    ///
    /// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/clearTimeout) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-cleartimeout-dev)
    #[doc(alias = "clearTimeout")]
    #[inline]
    pub fn clear_timeout(&self) {
        Js::call_clearTimeout(js(self))
    }

    /// As `clear_timeout`, with `id`.
    ///
    /// `undefined clearTimeout(optional long id = 0)`
    ///
    /// Feature `timers`.
    #[doc(alias = "clearTimeout")]
    #[inline]
    pub fn clear_timeout_with_id(&self, id: i32) {
        Js::call_clearTimeout__number(js(self), id as f64)
    }

    /// Calls a function again and again with a delay in milliseconds and returns an id for `clearInterval`.
    ///
    /// `long setInterval(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/setInterval) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-setinterval-dev)
    #[doc(alias = "setInterval")]
    #[inline]
    pub fn set_interval(&self, handler: impl IntoFunction<Function>) -> i32 {
        Js::call_setInterval__value__as_number(js(self), &handler.into_callback().into_function()) as i32
    }

    /// As `set_interval`, with `timeout`.
    ///
    /// `long setInterval(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`.
    #[doc(alias = "setInterval")]
    #[inline]
    pub fn set_interval_with_timeout(&self, handler: impl IntoFunction<Function>, timeout: i32) -> i32 {
        Js::call_setInterval__value_number__as_number(
            js(self),
            &handler.into_callback().into_function(),
            timeout as f64,
        ) as i32
    }

    /// As `set_interval_with_timeout`, with `arguments`.
    ///
    /// `long setInterval(TimerHandler handler, optional long timeout = 0, any... arguments)`
    ///
    /// Feature `timers`.
    #[doc(alias = "setInterval")]
    #[inline]
    pub fn set_interval_with_timeout_and_arguments(
        &self,
        handler: impl IntoFunction<Function>,
        timeout: i32,
        arguments: impl IntoSequence<JsValue>,
    ) -> i32 {
        Js::call_setInterval__value_number_value_spread__as_number(
            js(self),
            &handler.into_callback().into_function(),
            timeout as f64,
            &arguments.to_value(),
        ) as i32
    }

    /// Stops an interval by its id; an unknown id is ignored.
    ///
    /// `undefined clearInterval(optional long id = 0)`
    ///
    /// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/clearInterval) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-clearinterval-dev)
    #[doc(alias = "clearInterval")]
    #[inline]
    pub fn clear_interval(&self) {
        Js::call_clearInterval(js(self))
    }

    /// As `clear_interval`, with `id`.
    ///
    /// `undefined clearInterval(optional long id = 0)`
    ///
    /// Feature `timers`.
    #[doc(alias = "clearInterval")]
    #[inline]
    pub fn clear_interval_with_id(&self, id: i32) {
        Js::call_clearInterval__number(js(self), id as f64)
    }
}

/// Calls a function once after a delay in milliseconds and returns an id for `clearTimeout`.
///
/// `long setTimeout(TimerHandler handler, optional long timeout = 0, any... arguments)`
///
/// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/setTimeout) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-settimeout-dev)
#[doc(alias = "setTimeout")]
#[inline]
pub fn set_timeout(handler: impl IntoFunctionOnce<Function>) -> i32 {
    global::with(|this| Js::call_setTimeout__value__as_number(this, &handler.into_callback().into_function())) as i32
}

/// As `set_timeout`, with `timeout`.
///
/// `long setTimeout(TimerHandler handler, optional long timeout = 0, any... arguments)`
///
/// Feature `timers`.
#[doc(alias = "setTimeout")]
#[inline]
pub fn set_timeout_with_timeout(handler: impl IntoFunctionOnce<Function>, timeout: i32) -> i32 {
    global::with(|this| {
        Js::call_setTimeout__value_number__as_number(this, &handler.into_callback().into_function(), timeout as f64)
    }) as i32
}

/// As `set_timeout_with_timeout`, with `arguments`.
///
/// `long setTimeout(TimerHandler handler, optional long timeout = 0, any... arguments)`
///
/// Feature `timers`.
#[doc(alias = "setTimeout")]
#[inline]
pub fn set_timeout_with_timeout_and_arguments(
    handler: impl IntoFunctionOnce<Function>,
    timeout: i32,
    arguments: impl IntoSequence<JsValue>,
) -> i32 {
    global::with(|this| {
        Js::call_setTimeout__value_number_value_spread__as_number(
            this,
            &handler.into_callback().into_function(),
            timeout as f64,
            &arguments.to_value(),
        )
    }) as i32
}

/// Cancels a timeout by its id; an unknown id is ignored.
///
/// `undefined clearTimeout(optional long id = 0)`
///
/// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/clearTimeout) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-cleartimeout-dev)
#[doc(alias = "clearTimeout")]
#[inline]
pub fn clear_timeout() {
    global::with(|this| Js::call_clearTimeout(this))
}

/// As `clear_timeout`, with `id`.
///
/// `undefined clearTimeout(optional long id = 0)`
///
/// Feature `timers`.
#[doc(alias = "clearTimeout")]
#[inline]
pub fn clear_timeout_with_id(id: i32) {
    global::with(|this| Js::call_clearTimeout__number(this, id as f64))
}

/// Calls a function again and again with a delay in milliseconds and returns an id for `clearInterval`.
///
/// `long setInterval(TimerHandler handler, optional long timeout = 0, any... arguments)`
///
/// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/setInterval) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-setinterval-dev)
#[doc(alias = "setInterval")]
#[inline]
pub fn set_interval(handler: impl IntoFunction<Function>) -> i32 {
    global::with(|this| Js::call_setInterval__value__as_number(this, &handler.into_callback().into_function())) as i32
}

/// As `set_interval`, with `timeout`.
///
/// `long setInterval(TimerHandler handler, optional long timeout = 0, any... arguments)`
///
/// Feature `timers`.
#[doc(alias = "setInterval")]
#[inline]
pub fn set_interval_with_timeout(handler: impl IntoFunction<Function>, timeout: i32) -> i32 {
    global::with(|this| {
        Js::call_setInterval__value_number__as_number(this, &handler.into_callback().into_function(), timeout as f64)
    }) as i32
}

/// As `set_interval_with_timeout`, with `arguments`.
///
/// `long setInterval(TimerHandler handler, optional long timeout = 0, any... arguments)`
///
/// Feature `timers`.
#[doc(alias = "setInterval")]
#[inline]
pub fn set_interval_with_timeout_and_arguments(
    handler: impl IntoFunction<Function>,
    timeout: i32,
    arguments: impl IntoSequence<JsValue>,
) -> i32 {
    global::with(|this| {
        Js::call_setInterval__value_number_value_spread__as_number(
            this,
            &handler.into_callback().into_function(),
            timeout as f64,
            &arguments.to_value(),
        )
    }) as i32
}

/// Stops an interval by its id; an unknown id is ignored.
///
/// `undefined clearInterval(optional long id = 0)`
///
/// Feature `timers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/clearInterval) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#dom-clearinterval-dev)
#[doc(alias = "clearInterval")]
#[inline]
pub fn clear_interval() {
    global::with(|this| Js::call_clearInterval(this))
}

/// As `clear_interval`, with `id`.
///
/// `undefined clearInterval(optional long id = 0)`
///
/// Feature `timers`.
#[doc(alias = "clearInterval")]
#[inline]
pub fn clear_interval_with_id(id: i32) {
    global::with(|this| Js::call_clearInterval__number(this, id as f64))
}

web_imports! {
    #[wasm_bindgen(method, js_name = "clearInterval")]
    pub(crate) fn call_clearInterval(this: &Js);
    #[wasm_bindgen(method, js_name = "clearInterval")]
    pub(crate) fn call_clearInterval__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "clearTimeout")]
    pub(crate) fn call_clearTimeout(this: &Js);
    #[wasm_bindgen(method, js_name = "clearTimeout")]
    pub(crate) fn call_clearTimeout__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "setInterval")]
    pub(crate) fn call_setInterval__value__as_number(this: &Js, a0: &JsValue) -> f64;
    #[wasm_bindgen(method, js_name = "setInterval")]
    pub(crate) fn call_setInterval__value_number__as_number(this: &Js, a0: &JsValue, a1: f64) -> f64;
    #[wasm_bindgen(variadic, method, js_name = "setInterval")]
    pub(crate) fn call_setInterval__value_number_value_spread__as_number(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> f64;
    #[wasm_bindgen(method, js_name = "setTimeout")]
    pub(crate) fn call_setTimeout__value__as_number(this: &Js, a0: &JsValue) -> f64;
    #[wasm_bindgen(method, js_name = "setTimeout")]
    pub(crate) fn call_setTimeout__value_number__as_number(this: &Js, a0: &JsValue, a1: f64) -> f64;
    #[wasm_bindgen(variadic, method, js_name = "setTimeout")]
    pub(crate) fn call_setTimeout__value_number_value_spread__as_number(
        this: &Js,
        a0: &JsValue,
        a1: f64,
        a2: &JsValue,
    ) -> f64;
}
