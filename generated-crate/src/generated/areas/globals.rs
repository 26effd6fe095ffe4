//! What every global scope has: base64, structured clones, microtasks, its origin

use crate::runtime::prelude::*;
use crate::{StructuredSerializeOptions, VoidFunction, Window, WorkerGlobalScope};

impl Window {
    /// `readonly attribute USVString origin`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/origin) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-origin-dev)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute boolean isSecureContext`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/isSecureContext) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-issecurecontext-dev)
    #[doc(alias = "isSecureContext")]
    #[inline]
    pub fn is_secure_context(&self) -> bool {
        Js::get_isSecureContext__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean crossOriginIsolated`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/crossOriginIsolated) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-crossoriginisolated-dev)
    #[doc(alias = "crossOriginIsolated")]
    #[inline]
    pub fn cross_origin_isolated(&self) -> bool {
        Js::get_crossOriginIsolated__as_bool(js(self)).get()
    }

    /// `DOMString btoa(DOMString data)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/btoa) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-btoa-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn btoa(&self, data: &str) -> Result<String, Exception> {
        Js::try_call_btoa__str__as_value(js(self), data).map(Js::read)
    }

    /// `ByteString atob(DOMString data)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/atob) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-atob-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn atob(&self, data: &str) -> Result<String, Exception> {
        Js::try_call_atob__str__as_value(js(self), data).map(Js::read)
    }

    /// `undefined queueMicrotask(VoidFunction callback)`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/queueMicrotask) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#microtask-queuing)
    #[doc(alias = "queueMicrotask")]
    #[inline]
    pub fn queue_microtask(&self, callback: impl IntoFunctionOnce<VoidFunction>) {
        Js::call_queueMicrotask__value(js(self), &callback.into_callback().into_function())
    }

    /// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/structuredClone) · [Specification](https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "structuredClone")]
    #[inline]
    pub fn structured_clone(&self, value: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_structuredClone__value__as_value(js(self), value).map(Js::value)
    }

    /// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/structuredClone) · [Specification](https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "structuredClone")]
    #[inline]
    pub fn structured_clone_with_options(
        &self,
        value: &JsValue,
        options: &StructuredSerializeOptions,
    ) -> Result<JsValue, Exception> {
        Js::try_call_structuredClone__value2__as_value(js(self), value, options.as_ref()).map(Js::value)
    }
}

impl WorkerGlobalScope {
    /// `readonly attribute USVString origin`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/origin) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-origin-dev)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute boolean isSecureContext`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/isSecureContext) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-issecurecontext-dev)
    #[doc(alias = "isSecureContext")]
    #[inline]
    pub fn is_secure_context(&self) -> bool {
        Js::get_isSecureContext__as_bool(js(self)).get()
    }

    /// `readonly attribute boolean crossOriginIsolated`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/Window/crossOriginIsolated) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-crossoriginisolated-dev)
    #[doc(alias = "crossOriginIsolated")]
    #[inline]
    pub fn cross_origin_isolated(&self) -> bool {
        Js::get_crossOriginIsolated__as_bool(js(self)).get()
    }

    /// `DOMString btoa(DOMString data)`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/btoa) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-btoa-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn btoa(&self, data: &str) -> Result<String, Exception> {
        Js::try_call_btoa__str__as_value(js(self), data).map(Js::read)
    }

    /// `ByteString atob(DOMString data)`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/atob) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-atob-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn atob(&self, data: &str) -> Result<String, Exception> {
        Js::try_call_atob__str__as_value(js(self), data).map(Js::read)
    }

    /// `undefined queueMicrotask(VoidFunction callback)`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/queueMicrotask) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#microtask-queuing)
    #[doc(alias = "queueMicrotask")]
    #[inline]
    pub fn queue_microtask(&self, callback: impl IntoFunctionOnce<VoidFunction>) {
        Js::call_queueMicrotask__value(js(self), &callback.into_callback().into_function())
    }

    /// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/structuredClone) · [Specification](https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "structuredClone")]
    #[inline]
    pub fn structured_clone(&self, value: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_structuredClone__value__as_value(js(self), value).map(Js::value)
    }

    /// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
    ///
    /// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/structuredClone) · [Specification](https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "structuredClone")]
    #[inline]
    pub fn structured_clone_with_options(
        &self,
        value: &JsValue,
        options: &StructuredSerializeOptions,
    ) -> Result<JsValue, Exception> {
        Js::try_call_structuredClone__value2__as_value(js(self), value, options.as_ref()).map(Js::value)
    }
}

/// `readonly attribute USVString origin`
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/Window/origin) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-origin-dev)
#[inline]
pub fn origin() -> String {
    global::with(|this| Js::get_origin__as_value(this)).as_string().unwrap_or_default()
}

/// `readonly attribute boolean isSecureContext`
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/isSecureContext) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-issecurecontext-dev)
#[doc(alias = "isSecureContext")]
#[inline]
pub fn is_secure_context() -> bool {
    global::with(|this| Js::get_isSecureContext__as_bool(this)).get()
}

/// `readonly attribute boolean crossOriginIsolated`
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/Window/crossOriginIsolated) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-crossoriginisolated-dev)
#[doc(alias = "crossOriginIsolated")]
#[inline]
pub fn cross_origin_isolated() -> bool {
    global::with(|this| Js::get_crossOriginIsolated__as_bool(this)).get()
}

/// `DOMString btoa(DOMString data)`
///
/// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/btoa) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-btoa-dev)
///
/// # Errors
///
/// Throws what its specification says.
#[inline]
pub fn btoa(data: &str) -> Result<String, Exception> {
    global::with(|this| Js::try_call_btoa__str__as_value(this, data)).map(Js::read)
}

/// `ByteString atob(DOMString data)`
///
/// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/atob) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-atob-dev)
///
/// # Errors
///
/// Throws what its specification says.
#[inline]
pub fn atob(data: &str) -> Result<String, Exception> {
    global::with(|this| Js::try_call_atob__str__as_value(this, data)).map(Js::read)
}

/// `undefined queueMicrotask(VoidFunction callback)`
///
/// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/queueMicrotask) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#microtask-queuing)
#[doc(alias = "queueMicrotask")]
#[inline]
pub fn queue_microtask(callback: impl IntoFunctionOnce<VoidFunction>) {
    global::with(|this| Js::call_queueMicrotask__value(this, &callback.into_callback().into_function()))
}

/// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/structuredClone) · [Specification](https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone)
///
/// # Errors
///
/// Throws what its specification says.
#[doc(alias = "structuredClone")]
#[inline]
pub fn structured_clone(value: &JsValue) -> Result<JsValue, Exception> {
    global::with(|this| Js::try_call_structuredClone__value__as_value(this, value)).map(Js::value)
}

/// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
///
/// Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/structuredClone) · [Specification](https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone)
///
/// # Errors
///
/// Throws what its specification says.
#[doc(alias = "structuredClone")]
#[inline]
pub fn structured_clone_with_options(
    value: &JsValue,
    options: &StructuredSerializeOptions,
) -> Result<JsValue, Exception> {
    global::with(|this| Js::try_call_structuredClone__value2__as_value(this, value, options.as_ref())).map(Js::value)
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "crossOriginIsolated")]
    pub(crate) fn get_crossOriginIsolated__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "isSecureContext")]
    pub(crate) fn get_isSecureContext__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "atob")]
    pub(crate) fn try_call_atob__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "btoa")]
    pub(crate) fn try_call_btoa__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "queueMicrotask")]
    pub(crate) fn call_queueMicrotask__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "structuredClone")]
    pub(crate) fn try_call_structuredClone__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "structuredClone")]
    pub(crate) fn try_call_structuredClone__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}
