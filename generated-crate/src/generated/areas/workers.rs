//! Starting workers and shared workers

use crate::runtime::prelude::*;
use crate::{
    Event, MessageEvent, MessagePort, RequestCredentials, SharedWorker, SharedWorkerOptions,
    StringOrSharedWorkerOptions, StructuredSerializeOptions, TrustedScriptUrlOrString, Worker, WorkerOptions,
    WorkerType,
};

impl Worker {
    /// `constructor((TrustedScriptURL or USVString) scriptURL, optional WorkerOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/Worker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(script_url: impl Into<TrustedScriptUrlOrString>) -> Result<Worker, Exception> {
        Js::try_new_Worker__value__as_value(&script_url.into().to_js()).map(Js::cast)
    }

    /// `constructor((TrustedScriptURL or USVString) scriptURL, optional WorkerOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/Worker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(
        script_url: impl Into<TrustedScriptUrlOrString>,
        options: &WorkerOptions,
    ) -> Result<Worker, Exception> {
        Js::try_new_Worker__value2__as_value(&script_url.into().to_js(), options.as_ref()).map(Js::cast)
    }

    /// `undefined terminate()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/terminate) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-terminate-dev)
    #[inline]
    pub fn terminate(&self) {
        Js::call_terminate(js(self))
    }

    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-postmessage-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message(&self, message: &JsValue) -> Result<(), Exception> {
        Js::try_call_postMessage__value(js(self), message)
    }

    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-postmessage-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_options(
        &self,
        message: &JsValue,
        options: &StructuredSerializeOptions,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, options.as_ref())
    }

    /// `undefined postMessage(any message, sequence<object> transfer)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-postmessage-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "postMessage")]
    #[inline]
    pub fn post_message_with_transfer(
        &self,
        message: &JsValue,
        transfer: impl IntoSequence<Object>,
    ) -> Result<(), Exception> {
        Js::try_call_postMessage__value2(js(self), message, &transfer.to_value())
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-abstractworker-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-abstractworker-onerror)
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Worker/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }
}

impl WorkerOptions {
    /// `dictionary WorkerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString name = ""`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `DOMString name = ""`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `WorkerType type = "classic"`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<WorkerType> {
        property::get(self, "type")
    }

    /// `WorkerType type = "classic"`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: WorkerType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `RequestCredentials credentials = "same-origin"`
    #[doc(alias = "credentials")]
    pub fn get_credentials(&self) -> Option<RequestCredentials> {
        property::get(self, "credentials")
    }

    /// `RequestCredentials credentials = "same-origin"`
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
    /// `constructor((TrustedScriptURL or USVString) scriptURL, optional (DOMString or SharedWorkerOptions) options = {})`
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker/SharedWorker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-sharedworker-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(script_url: impl Into<TrustedScriptUrlOrString>) -> Result<SharedWorker, Exception> {
        Js::try_new_SharedWorker__value__as_value(&script_url.into().to_js()).map(Js::cast)
    }

    /// `constructor((TrustedScriptURL or USVString) scriptURL, optional (DOMString or SharedWorkerOptions) options = {})`
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker/SharedWorker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-sharedworker-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_options(
        script_url: impl Into<TrustedScriptUrlOrString>,
        options: impl Into<StringOrSharedWorkerOptions>,
    ) -> Result<SharedWorker, Exception> {
        Js::try_new_SharedWorker__value2__as_value(&script_url.into().to_js(), &options.into().to_js()).map(Js::cast)
    }

    /// `readonly attribute MessagePort port`
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker/port) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-sharedworker-port-dev)
    #[inline]
    pub fn port(&self) -> MessagePort {
        FromJs::from_js(Js::get_port__as_value(js(self)))
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-abstractworker-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// `attribute EventHandler onerror`
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-abstractworker-onerror)
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }
}

impl SharedWorkerOptions {
    /// `dictionary SharedWorkerOptions : WorkerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean extendedLifetime = false`
    #[doc(alias = "extendedLifetime")]
    pub fn get_extended_lifetime(&self) -> Option<bool> {
        property::get(self, "extendedLifetime")
    }

    /// `boolean extendedLifetime = false`
    #[doc(alias = "extendedLifetime")]
    pub fn set_extended_lifetime(&self, value: bool) -> &Self {
        property::set_bool(self, "extendedLifetime", value);
        self
    }

    /// `DOMString name = ""`
    ///
    /// Inherited from `WorkerOptions`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `WorkerType type = "classic"`
    ///
    /// Inherited from `WorkerOptions`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: WorkerType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// `RequestCredentials credentials = "same-origin"`
    ///
    /// Inherited from `WorkerOptions`.
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
