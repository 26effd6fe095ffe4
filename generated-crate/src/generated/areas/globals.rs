//! What every global scope has: base64, structured clones, microtasks, its origin

use crate::runtime::prelude::*;
use crate::{StructuredSerializeOptions, VoidFunction, Window, WorkerGlobalScope};

impl Window {
    /// The scheme, host and port of the page as a string, or `"null"` for an opaque origin.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Feature `globals`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/origin) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-origin-dev)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the page is secure enough for features that need HTTPS.
    ///
    /// `readonly attribute boolean isSecureContext`
    ///
    /// Feature `globals`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/isSecureContext) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-issecurecontext-dev)
    #[doc(alias = "isSecureContext")]
    #[inline]
    pub fn is_secure_context(&self) -> bool {
        Js::get_isSecureContext__as_bool(js(self)).get()
    }

    /// Whether the page is isolated from other origins, so that `SharedArrayBuffer` can be shared.
    ///
    /// `readonly attribute boolean crossOriginIsolated`
    ///
    /// Feature `globals`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/crossOriginIsolated) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-crossoriginisolated-dev)
    #[doc(alias = "crossOriginIsolated")]
    #[inline]
    pub fn cross_origin_isolated(&self) -> bool {
        Js::get_crossOriginIsolated__as_bool(js(self)).get()
    }

    /// Encodes a string as Base64; throws if it has a character above U+00FF.
    ///
    /// `DOMString btoa(DOMString data)`
    ///
    /// Feature `globals`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/btoa) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-btoa-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` for a character beyond U+00FF.
    #[inline]
    pub fn btoa(&self, data: &str) -> Result<String, Exception> {
        Js::try_call_btoa__str__as_value(js(self), data).map(Js::read)
    }

    /// Decodes Base64 into a string with one character for each byte.
    ///
    /// `ByteString atob(DOMString data)`
    ///
    /// Feature `globals`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/atob) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-atob-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `data` is not valid Base64.
    #[inline]
    pub fn atob(&self, data: &str) -> Result<String, Exception> {
        Js::try_call_atob__str__as_value(js(self), data).map(Js::read)
    }

    /// Runs a function right after the current script, before the browser does anything else.
    ///
    /// `undefined queueMicrotask(VoidFunction callback)`
    ///
    /// Feature `globals`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/queueMicrotask) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#microtask-queuing)
    #[doc(alias = "queueMicrotask")]
    #[inline]
    pub fn queue_microtask(&self, callback: impl IntoFunctionOnce<VoidFunction>) {
        Js::call_queueMicrotask__value(js(self), &callback.into_callback().into_function())
    }

    /// Returns a deep copy of a value; objects listed for transfer are moved instead of copied.
    ///
    /// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `globals`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/structuredClone) · [Specification](https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone)
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` for a value that cannot be cloned or transferred, such as a function.
    #[doc(alias = "structuredClone")]
    #[inline]
    pub fn structured_clone(&self, value: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_structuredClone__value__as_value(js(self), value).map(Js::value)
    }

    /// As `structured_clone`, with `options`.
    ///
    /// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `globals`.
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` for a value that cannot be cloned or transferred, such as a function.
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
    /// The scheme, host and port of the page as a string, or `"null"` for an opaque origin.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Feature `globals`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/origin) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-origin-dev)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the page is secure enough for features that need HTTPS.
    ///
    /// `readonly attribute boolean isSecureContext`
    ///
    /// Feature `globals`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/isSecureContext) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-issecurecontext-dev)
    #[doc(alias = "isSecureContext")]
    #[inline]
    pub fn is_secure_context(&self) -> bool {
        Js::get_isSecureContext__as_bool(js(self)).get()
    }

    /// Whether the page is isolated from other origins, so that `SharedArrayBuffer` can be shared.
    ///
    /// `readonly attribute boolean crossOriginIsolated`
    ///
    /// Feature `globals`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/crossOriginIsolated) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-crossoriginisolated-dev)
    #[doc(alias = "crossOriginIsolated")]
    #[inline]
    pub fn cross_origin_isolated(&self) -> bool {
        Js::get_crossOriginIsolated__as_bool(js(self)).get()
    }

    /// Encodes a string as Base64; throws if it has a character above U+00FF.
    ///
    /// `DOMString btoa(DOMString data)`
    ///
    /// Feature `globals`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/btoa) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-btoa-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` for a character beyond U+00FF.
    #[inline]
    pub fn btoa(&self, data: &str) -> Result<String, Exception> {
        Js::try_call_btoa__str__as_value(js(self), data).map(Js::read)
    }

    /// Decodes Base64 into a string with one character for each byte.
    ///
    /// `ByteString atob(DOMString data)`
    ///
    /// Feature `globals`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/atob) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-atob-dev)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidCharacterError` where `data` is not valid Base64.
    #[inline]
    pub fn atob(&self, data: &str) -> Result<String, Exception> {
        Js::try_call_atob__str__as_value(js(self), data).map(Js::read)
    }

    /// Runs a function right after the current script, before the browser does anything else.
    ///
    /// `undefined queueMicrotask(VoidFunction callback)`
    ///
    /// Feature `globals`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/queueMicrotask) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#microtask-queuing)
    #[doc(alias = "queueMicrotask")]
    #[inline]
    pub fn queue_microtask(&self, callback: impl IntoFunctionOnce<VoidFunction>) {
        Js::call_queueMicrotask__value(js(self), &callback.into_callback().into_function())
    }

    /// Returns a deep copy of a value; objects listed for transfer are moved instead of copied.
    ///
    /// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `globals`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/structuredClone) · [Specification](https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone)
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` for a value that cannot be cloned or transferred, such as a function.
    #[doc(alias = "structuredClone")]
    #[inline]
    pub fn structured_clone(&self, value: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_structuredClone__value__as_value(js(self), value).map(Js::value)
    }

    /// As `structured_clone`, with `options`.
    ///
    /// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `globals`.
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` for a value that cannot be cloned or transferred, such as a function.
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

/// The scheme, host and port of the page as a string, or `"null"` for an opaque origin.
///
/// `readonly attribute USVString origin`
///
/// Feature `globals`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/origin) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-origin-dev)
#[inline]
pub fn origin() -> String {
    global::with(|this| Js::get_origin__as_value(this)).as_string().unwrap_or_default()
}

/// Whether the page is secure enough for features that need HTTPS.
///
/// `readonly attribute boolean isSecureContext`
///
/// Feature `globals`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Window/isSecureContext) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-issecurecontext-dev)
#[doc(alias = "isSecureContext")]
#[inline]
pub fn is_secure_context() -> bool {
    global::with(|this| Js::get_isSecureContext__as_bool(this)).get()
}

/// Whether the page is isolated from other origins, so that `SharedArrayBuffer` can be shared.
///
/// `readonly attribute boolean crossOriginIsolated`
///
/// Feature `globals`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/crossOriginIsolated) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-crossoriginisolated-dev)
#[doc(alias = "crossOriginIsolated")]
#[inline]
pub fn cross_origin_isolated() -> bool {
    global::with(|this| Js::get_crossOriginIsolated__as_bool(this)).get()
}

/// Encodes a string as Base64; throws if it has a character above U+00FF.
///
/// `DOMString btoa(DOMString data)`
///
/// Feature `globals`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/btoa) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-btoa-dev)
///
/// # Errors
///
/// Throws an `InvalidCharacterError` for a character beyond U+00FF.
#[inline]
pub fn btoa(data: &str) -> Result<String, Exception> {
    global::with(|this| Js::try_call_btoa__str__as_value(this, data)).map(Js::read)
}

/// Decodes Base64 into a string with one character for each byte.
///
/// `ByteString atob(DOMString data)`
///
/// Feature `globals`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/Window/atob) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-atob-dev)
///
/// # Errors
///
/// Throws an `InvalidCharacterError` where `data` is not valid Base64.
#[inline]
pub fn atob(data: &str) -> Result<String, Exception> {
    global::with(|this| Js::try_call_atob__str__as_value(this, data)).map(Js::read)
}

/// Runs a function right after the current script, before the browser does anything else.
///
/// `undefined queueMicrotask(VoidFunction callback)`
///
/// Feature `globals`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/Window/queueMicrotask) · [Specification](https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#microtask-queuing)
#[doc(alias = "queueMicrotask")]
#[inline]
pub fn queue_microtask(callback: impl IntoFunctionOnce<VoidFunction>) {
    global::with(|this| Js::call_queueMicrotask__value(this, &callback.into_callback().into_function()))
}

/// Returns a deep copy of a value; objects listed for transfer are moved instead of copied.
///
/// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
///
/// Feature `globals`. Baseline: widely available since 2022-03. [MDN](https://developer.mozilla.org/docs/Web/API/Window/structuredClone) · [Specification](https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone)
///
/// # Errors
///
/// Throws a `DataCloneError` for a value that cannot be cloned or transferred, such as a function.
#[doc(alias = "structuredClone")]
#[inline]
pub fn structured_clone(value: &JsValue) -> Result<JsValue, Exception> {
    global::with(|this| Js::try_call_structuredClone__value__as_value(this, value)).map(Js::value)
}

/// As `structured_clone`, with `options`.
///
/// `any structuredClone(any value, optional StructuredSerializeOptions options = {})`
///
/// Feature `globals`.
///
/// # Errors
///
/// Throws a `DataCloneError` for a value that cannot be cloned or transferred, such as a function.
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
