//! The events of uncaught errors and unhandled rejections, and reportError

use crate::runtime::prelude::*;
use crate::{ErrorEvent, ErrorEventInit, PromiseRejectionEvent, PromiseRejectionEventInit, Window, WorkerGlobalScope};

impl Window {
    /// Reports a value as an uncaught error: to the console and the `error` event.
    ///
    /// `undefined reportError(any e)`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/reportError) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#runtime-script-errors)
    #[doc(alias = "reportError")]
    #[inline]
    pub fn report_error(&self, e: &JsValue) {
        Js::call_reportError__value(js(self), e)
    }
}

impl ErrorEvent {
    /// Makes a new `ErrorEvent`.
    ///
    /// `constructor(DOMString type, optional ErrorEventInit eventInitDict = {})`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/ErrorEvent/ErrorEvent) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#errorevent)
    #[inline]
    pub fn new(type_: &str) -> ErrorEvent {
        Js::new_ErrorEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ErrorEventInit eventInitDict = {})`
    ///
    /// Feature `error-events`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ErrorEventInit>) -> ErrorEvent {
        Js::new_ErrorEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The text of the error.
    ///
    /// `readonly attribute DOMString message`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/ErrorEvent/message) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-errorevent-message)
    #[inline]
    pub fn message(&self) -> String {
        Js::get_message__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of the script.
    ///
    /// `readonly attribute USVString filename`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/ErrorEvent/filename) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-errorevent-filename)
    #[inline]
    pub fn filename(&self) -> String {
        Js::get_filename__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The line in the script, from 1.
    ///
    /// `readonly attribute unsigned long lineno`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/ErrorEvent/lineno) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-errorevent-lineno)
    #[inline]
    pub fn lineno(&self) -> u32 {
        Js::get_lineno__as_number(js(self)) as u32
    }

    /// The column in the script.
    ///
    /// `readonly attribute unsigned long colno`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/ErrorEvent/colno) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-errorevent-colno)
    #[inline]
    pub fn colno(&self) -> u32 {
        Js::get_colno__as_number(js(self)) as u32
    }

    /// The thrown value.
    ///
    /// `readonly attribute any error`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/ErrorEvent/error) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-errorevent-error)
    #[inline]
    pub fn error(&self) -> JsValue {
        Js::get_error__as_value(js(self))
    }
}

impl ErrorEventInit {
    /// The fields of a new `ErrorEvent`.
    ///
    /// `dictionary ErrorEventInit : EventInit`
    ///
    /// Feature `error-events`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The text of the error.
    ///
    /// `DOMString message = ""`
    ///
    /// Feature `error-events`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> Option<String> {
        property::get(self, "message")
    }

    /// Sets the text of the error.
    ///
    /// Feature `error-events`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }

    /// The URL of the script.
    ///
    /// `USVString filename = ""`
    ///
    /// Feature `error-events`.
    #[doc(alias = "filename")]
    pub fn get_filename(&self) -> Option<String> {
        property::get(self, "filename")
    }

    /// Sets the URL of the script.
    ///
    /// Feature `error-events`.
    #[doc(alias = "filename")]
    pub fn set_filename(&self, value: &str) -> &Self {
        property::set_str(self, "filename", value);
        self
    }

    /// The line in the script, from 1.
    ///
    /// `unsigned long lineno = 0`
    ///
    /// Feature `error-events`.
    #[doc(alias = "lineno")]
    pub fn get_lineno(&self) -> Option<u32> {
        property::get(self, "lineno")
    }

    /// Sets the line in the script, from 1.
    ///
    /// Feature `error-events`.
    #[doc(alias = "lineno")]
    pub fn set_lineno(&self, value: u32) -> &Self {
        property::set_f64(self, "lineno", value as f64);
        self
    }

    /// The column in the script.
    ///
    /// `unsigned long colno = 0`
    ///
    /// Feature `error-events`.
    #[doc(alias = "colno")]
    pub fn get_colno(&self) -> Option<u32> {
        property::get(self, "colno")
    }

    /// Sets the column in the script.
    ///
    /// Feature `error-events`.
    #[doc(alias = "colno")]
    pub fn set_colno(&self, value: u32) -> &Self {
        property::set_f64(self, "colno", value as f64);
        self
    }

    /// The thrown value.
    ///
    /// `any error`
    ///
    /// Feature `error-events`.
    #[doc(alias = "error")]
    pub fn get_error(&self) -> JsValue {
        property::get(self, "error")
    }

    /// Sets the thrown value.
    ///
    /// Feature `error-events`.
    #[doc(alias = "error")]
    pub fn set_error(&self, value: &JsValue) -> &Self {
        property::set(self, "error", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `error-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `error-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `error-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for ErrorEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PromiseRejectionEvent {
    /// Makes a new `PromiseRejectionEvent`.
    ///
    /// `constructor(DOMString type, PromiseRejectionEventInit eventInitDict)`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/PromiseRejectionEvent/PromiseRejectionEvent) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#promiserejectionevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<PromiseRejectionEventInit>) -> PromiseRejectionEvent {
        Js::new_PromiseRejectionEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The promise that was rejected.
    ///
    /// `readonly attribute object promise`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/PromiseRejectionEvent/promise) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-promiserejectionevent-promise)
    #[inline]
    pub fn promise(&self) -> Object {
        FromJs::from_js(Js::get_promise__as_value(js(self)))
    }

    /// The value that the promise was rejected with.
    ///
    /// `readonly attribute any reason`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/PromiseRejectionEvent/reason) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#dom-promiserejectionevent-reason)
    #[inline]
    pub fn reason(&self) -> JsValue {
        Js::get_reason__as_value(js(self))
    }
}

impl PromiseRejectionEventInit {
    /// The fields of a new `PromiseRejectionEvent`.
    ///
    /// `dictionary PromiseRejectionEventInit : EventInit`
    ///
    /// Feature `error-events`.
    pub fn new(promise: &Object) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "promise", promise.as_ref());
        this
    }

    /// The promise that was rejected.
    ///
    /// `required object promise`
    ///
    /// Feature `error-events`.
    #[doc(alias = "promise")]
    pub fn get_promise(&self) -> Object {
        property::get(self, "promise")
    }

    /// Sets the promise that was rejected.
    ///
    /// Feature `error-events`.
    #[doc(alias = "promise")]
    pub fn set_promise(&self, value: &Object) -> &Self {
        property::set(self, "promise", value.as_ref());
        self
    }

    /// The value that the promise was rejected with.
    ///
    /// `any reason`
    ///
    /// Feature `error-events`.
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> JsValue {
        property::get(self, "reason")
    }

    /// Sets the value that the promise was rejected with.
    ///
    /// Feature `error-events`.
    #[doc(alias = "reason")]
    pub fn set_reason(&self, value: &JsValue) -> &Self {
        property::set(self, "reason", value);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `error-events`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `error-events`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `error-events`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl WorkerGlobalScope {
    /// Reports a value as an uncaught error: to the console and the `error` event.
    ///
    /// `undefined reportError(any e)`
    ///
    /// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/reportError) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#runtime-script-errors)
    #[doc(alias = "reportError")]
    #[inline]
    pub fn report_error(&self, e: &JsValue) {
        Js::call_reportError__value(js(self), e)
    }
}

/// Reports a value as an uncaught error: to the console and the `error` event.
///
/// `undefined reportError(any e)`
///
/// Feature `error-events`. [MDN](https://developer.mozilla.org/docs/Web/API/Window/reportError) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#runtime-script-errors)
#[doc(alias = "reportError")]
#[inline]
pub fn report_error(e: &JsValue) {
    global::with(|this| Js::call_reportError__value(this, e))
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "colno")]
    pub(crate) fn get_colno__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "lineno")]
    pub(crate) fn get_lineno__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "promise")]
    pub(crate) fn get_promise__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "reportError")]
    pub(crate) fn call_reportError__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(constructor, js_class = "ErrorEvent")]
    pub(crate) fn new_ErrorEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ErrorEvent")]
    pub(crate) fn new_ErrorEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "PromiseRejectionEvent")]
    pub(crate) fn new_PromiseRejectionEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}
