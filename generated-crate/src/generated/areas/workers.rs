//! Starting workers and shared workers

use crate::runtime::prelude::*;
use crate::{
    Event, MessageEvent, MessagePort, RequestCredentials, SharedWorker, SharedWorkerOptions,
    StringOrSharedWorkerOptions, StructuredSerializeOptions, TrustedScriptUrlOrString, Worker, WorkerOptions,
    WorkerType,
};

impl Worker {
    /// Makes a new `Worker`.
    ///
    /// `constructor((TrustedScriptURL or USVString) scriptURL, optional WorkerOptions options = {})`
    ///
    /// Feature `workers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/Worker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `scriptURL` cannot be parsed, and a `TypeError` where trusted types are
    /// required and the plain string is not admitted.
    #[inline]
    pub fn new(script_url: impl Into<TrustedScriptUrlOrString>) -> Result<Worker, Exception> {
        Js::try_new_Worker__value__as_value(&script_url.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor((TrustedScriptURL or USVString) scriptURL, optional WorkerOptions options = {})`
    ///
    /// Feature `workers`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `scriptURL` cannot be parsed, and a `TypeError` where trusted types are
    /// required and the plain string is not admitted.
    #[inline]
    pub fn new_with_options(
        script_url: impl Into<TrustedScriptUrlOrString>,
        options: &WorkerOptions,
    ) -> Result<Worker, Exception> {
        Js::try_new_Worker__value2__as_value(&script_url.into().to_js(), options.as_ref()).map(Js::cast)
    }

    /// Ends the worker at once, without waiting for what it is doing.
    ///
    /// `undefined terminate()`
    ///
    /// Feature `workers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/terminate) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-terminate-dev)
    #[inline]
    pub fn terminate(&self) {
        Js::call_terminate(js(self))
    }

    /// Sends a message to the worker as a copy, with transfer of the listed objects.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `workers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-postmessage-dev)
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned, or something in the list to transfer cannot be
    /// transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message(&self, message: &JsValue) -> Result<(), Exception> {
        Js::try_call_postMessage__value(js(self), message)
    }

    /// As `post_message`, with `options`.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `workers`.
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned, or something in the list to transfer cannot be
    /// transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_options(
        &self,
        message: &JsValue,
        options: &StructuredSerializeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, options.as_ref())
    }

    /// As `post_message`, with `transfer`.
    ///
    /// `undefined postMessage(any message, sequence<object> transfer)`
    ///
    /// Feature `workers`.
    ///
    /// # Errors
    ///
    /// Throws a `DataCloneError` where `message` cannot be cloned, or something in the list to transfer cannot be
    /// transferred.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_transfer(
        &self,
        message: &JsValue,
        transfer: impl IntoSequence<Object>,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, &transfer.to_value())
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `workers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-abstractworker-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `workers`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `workers`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `workers`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Feature `workers`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Feature `workers`.
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }
}

impl WorkerOptions {
    /// The settings of a new worker.
    ///
    /// `dictionary WorkerOptions`
    ///
    /// Feature `workers`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the worker, for debugging. Shared workers are found by it.
    ///
    /// `DOMString name = ""`
    ///
    /// Feature `workers`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// Sets the name of the worker, for debugging. Shared workers are found by it.
    ///
    /// Feature `workers`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// Whether the script is a `classic` script or a `module`.
    ///
    /// `WorkerType type = "classic"`
    ///
    /// Feature `workers`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<WorkerType> {
        property::get(self, "type")
    }

    /// Sets whether the script is a `classic` script or a `module`.
    ///
    /// Feature `workers`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: WorkerType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Whether cookies are sent when a module script is loaded.
    ///
    /// `RequestCredentials credentials = "same-origin"`
    ///
    /// Feature `workers`.
    #[doc(alias = "credentials")]
    pub fn get_credentials(&self) -> Option<RequestCredentials> {
        property::get(self, "credentials")
    }

    /// Sets whether cookies are sent when a module script is loaded.
    ///
    /// Feature `workers`.
    #[doc(alias = "credentials")]
    pub fn set_credentials(&self, value: RequestCredentials) -> &Self {
        property::set_str(self, "credentials", value.as_str());
        self
    }
}

impl Default for WorkerOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl SharedWorker {
    /// Makes a new `SharedWorker`.
    ///
    /// `constructor((TrustedScriptURL or USVString) scriptURL, optional (DOMString or SharedWorkerOptions) options = {})`
    ///
    /// Feature `workers`. Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker/SharedWorker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-sharedworker-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `scriptURL` cannot be parsed, and a `TypeError` where trusted types are
    /// required and the plain string is not admitted.
    #[inline]
    pub fn new(script_url: impl Into<TrustedScriptUrlOrString>) -> Result<SharedWorker, Exception> {
        Js::try_new_SharedWorker__value__as_value(&script_url.into().to_js()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor((TrustedScriptURL or USVString) scriptURL, optional (DOMString or SharedWorkerOptions) options = {})`
    ///
    /// Feature `workers`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where `scriptURL` cannot be parsed, and a `TypeError` where trusted types are
    /// required and the plain string is not admitted.
    #[inline]
    pub fn new_with_options(
        script_url: impl Into<TrustedScriptUrlOrString>,
        options: impl Into<StringOrSharedWorkerOptions>,
    ) -> Result<SharedWorker, Exception> {
        Js::try_new_SharedWorker__value2__as_value(&script_url.into().to_js(), &options.into().to_js()).map(Js::cast)
    }

    /// The port for messages to and from the worker. Call its `start` if you add event listeners.
    ///
    /// `readonly attribute MessagePort port`
    ///
    /// Feature `workers`. Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker/port) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-sharedworker-port-dev)
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `workers`. Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-abstractworker-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `workers`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }
}

impl SharedWorkerOptions {
    /// The settings of a new shared worker.
    ///
    /// `dictionary SharedWorkerOptions : WorkerOptions`
    ///
    /// Feature `workers`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the worker may run on for a short time after its last page is closed.
    ///
    /// `boolean extendedLifetime = false`
    ///
    /// Feature `workers`.
    #[doc(alias = "extendedLifetime")]
    pub fn get_extended_lifetime(&self) -> Option<bool> {
        property::get(self, "extendedLifetime")
    }

    /// Sets whether the worker may run on for a short time after its last page is closed.
    ///
    /// Feature `workers`.
    #[doc(alias = "extendedLifetime")]
    pub fn set_extended_lifetime(&self, value: bool) -> &Self {
        property::set_bool(self, "extendedLifetime", value);
        self
    }

    /// Sets the name of the worker, for debugging. Shared workers are found by it.
    ///
    /// `DOMString name = ""`
    ///
    /// Feature `workers`. Inherited from `WorkerOptions`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// Sets whether the script is a `classic` script or a `module`.
    ///
    /// `WorkerType type = "classic"`
    ///
    /// Feature `workers`. Inherited from `WorkerOptions`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: WorkerType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Sets whether cookies are sent when a module script is loaded.
    ///
    /// `RequestCredentials credentials = "same-origin"`
    ///
    /// Feature `workers`. Inherited from `WorkerOptions`.
    #[doc(alias = "credentials")]
    pub fn set_credentials(&self, value: RequestCredentials) -> &Self {
        property::set_str(self, "credentials", value.as_str());
        self
    }
}

impl Default for SharedWorkerOptions {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(catch, constructor, js_class = "SharedWorker")]
    pub(crate) fn try_new_SharedWorker__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "SharedWorker")]
    pub(crate) fn try_new_SharedWorker__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Worker")]
    pub(crate) fn try_new_Worker__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Worker")]
    pub(crate) fn try_new_Worker__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
