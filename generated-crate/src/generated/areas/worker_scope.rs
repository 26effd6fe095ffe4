//! The global scope inside a worker

use crate::runtime::prelude::*;
use crate::{
    DedicatedWorkerGlobalScope, Event, FrameRequestCallback, MessageEvent, OnErrorEventHandlerNonNull,
    PromiseRejectionEvent, SharedWorkerGlobalScope, StructuredSerializeOptions, TrustedScriptUrlOrString,
    WorkerGlobalScope, WorkerLocation, WorkerNavigator,
};

impl WorkerGlobalScope {
    /// The global object itself.
    ///
    /// `readonly attribute WorkerGlobalScope self`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/self) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerglobalscope-self-dev)
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self) -> WorkerGlobalScope {
        FromJs::from_js(Js::get_self__as_value(js(self)))
    }

    /// The address of the worker's script.
    ///
    /// `readonly attribute WorkerLocation location`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/location) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerglobalscope-location-dev)
    #[inline]
    pub fn location(&self) -> WorkerLocation {
        FromJs::from_js(Js::get_location__as_value(js(self)))
    }

    /// Information about the browser and the system.
    ///
    /// `readonly attribute WorkerNavigator navigator`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/navigator) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-navigator-dev)
    #[inline]
    pub fn navigator(&self) -> WorkerNavigator {
        FromJs::from_js(Js::get_navigator__as_value(js(self)))
    }

    /// Loads and runs scripts in order, waiting for them. Not available in module workers.
    ///
    /// `undefined importScripts((TrustedScriptURL or USVString)... urls)`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/importScripts) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerglobalscope-importscripts-dev)
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` for an invalid URL, a `NetworkError` where a script cannot be fetched, a `TypeError`
    /// in a module worker, and whatever a script throws.
    #[doc(alias = "importScripts")]
    #[inline]
    pub fn import_scripts(&self, urls: impl IntoSequence<TrustedScriptUrlOrString>) -> Result<(), Exception> {
        Js::try_call_importScripts__value_spread(js(self), &urls.to_value())
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onerror)
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onerror)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }

    /// The handler of the event `languagechange`.
    ///
    /// `attribute EventHandler onlanguagechange`
    ///
    /// Feature `worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/languagechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-languagechange)
    pub fn onlanguagechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onlanguagechange")
    }

    /// Sets the handler of the event `languagechange`.
    ///
    /// Feature `worker-scope`.
    #[doc(alias = "onlanguagechange")]
    pub fn set_onlanguagechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onlanguagechange", nullable(value))
    }

    /// The handler of the event `offline`.
    ///
    /// `attribute EventHandler onoffline`
    ///
    /// Feature `worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/offline_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onoffline)
    pub fn onoffline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onoffline")
    }

    /// Sets the handler of the event `offline`.
    ///
    /// Feature `worker-scope`.
    #[doc(alias = "onoffline")]
    pub fn set_onoffline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onoffline", nullable(value))
    }

    /// The handler of the event `online`.
    ///
    /// `attribute EventHandler ononline`
    ///
    /// Feature `worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/online_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-ononline)
    pub fn ononline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ononline")
    }

    /// Sets the handler of the event `online`.
    ///
    /// Feature `worker-scope`.
    #[doc(alias = "ononline")]
    pub fn set_ononline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ononline", nullable(value))
    }

    /// The handler of the event `rejectionhandled`.
    ///
    /// `attribute EventHandler onrejectionhandled`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/rejectionhandled_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onrejectionhandled)
    pub fn onrejectionhandled(&self) -> Option<Function<fn(PromiseRejectionEvent)>> {
        property::get(self, "onrejectionhandled")
    }

    /// Sets the handler of the event `rejectionhandled`.
    ///
    /// Feature `worker-scope`.
    #[doc(alias = "onrejectionhandled")]
    pub fn set_onrejectionhandled(&self, value: Option<&Function<fn(PromiseRejectionEvent)>>) {
        property::set(self, "onrejectionhandled", nullable(value))
    }

    /// The handler of the event `unhandledrejection`.
    ///
    /// `attribute EventHandler onunhandledrejection`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/unhandledrejection_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onunhandledrejection)
    pub fn onunhandledrejection(&self) -> Option<Function<fn(PromiseRejectionEvent)>> {
        property::get(self, "onunhandledrejection")
    }

    /// Sets the handler of the event `unhandledrejection`.
    ///
    /// Feature `worker-scope`.
    #[doc(alias = "onunhandledrejection")]
    pub fn set_onunhandledrejection(&self, value: Option<&Function<fn(PromiseRejectionEvent)>>) {
        property::set(self, "onunhandledrejection", nullable(value))
    }
}

impl DedicatedWorkerGlobalScope {
    /// The name that was given when the worker was created, useful for debugging.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/name) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-dedicatedworkerglobalscope-name-dev)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sends a message to the page or worker that created this worker.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-dedicatedworkerglobalscope-postmessage-dev)
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
    /// Feature `worker-scope`.
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
    /// Feature `worker-scope`.
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

    /// Ends the worker after the current task. Waiting tasks are dropped.
    ///
    /// `undefined close()`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/close) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-dedicatedworkerglobalscope-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// Calls a function once before the next repaint, with a time in milliseconds, and returns a number to cancel
    /// it.
    ///
    /// `unsigned long requestAnimationFrame(FrameRequestCallback callback)`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/requestAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-animationframeprovider-requestanimationframe)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` in a dedicated worker that is not owned, directly or through other dedicated
    /// workers, by a document.
    #[doc(alias = "requestAnimationFrame")]
    #[inline]
    pub fn request_animation_frame(
        &self,
        callback: impl IntoFunctionOnce<FrameRequestCallback>,
    ) -> Result<u32, Exception> {
        Js::try_call_requestAnimationFrame__value__as_value(js(self), &callback.into_callback().into_function())
            .map(Js::read)
    }

    /// Cancels a call that `requestAnimationFrame` has scheduled.
    ///
    /// `undefined cancelAnimationFrame(unsigned long handle)`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/cancelAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animationframeprovider-cancelanimationframe)
    ///
    /// # Errors
    ///
    /// Throws a `NotSupportedError` in a dedicated worker that is not owned, directly or through other dedicated
    /// workers, by a document.
    #[doc(alias = "cancelAnimationFrame")]
    #[inline]
    pub fn cancel_animation_frame(&self, handle: u32) -> Result<(), Exception> {
        Js::try_call_cancelAnimationFrame__number(js(self), handle as f64)
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `worker-scope`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Feature `worker-scope`.
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }
}

impl SharedWorkerGlobalScope {
    /// The name of the worker, by which pages find the same worker again.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `worker-scope`. Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorkerGlobalScope/name) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-sharedworkerglobalscope-name-dev)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Ends the worker after the current task. Waiting tasks are dropped.
    ///
    /// `undefined close()`
    ///
    /// Feature `worker-scope`. Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorkerGlobalScope/close) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-sharedworkerglobalscope-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// The handler of the event `connect`.
    ///
    /// `attribute EventHandler onconnect`
    ///
    /// Feature `worker-scope`. Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorkerGlobalScope/connect_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-workerglobalscope-connect)
    pub fn onconnect(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onconnect")
    }

    /// Sets the handler of the event `connect`.
    ///
    /// Feature `worker-scope`.
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onconnect", nullable(value))
    }
}

impl WorkerLocation {
    /// The whole address.
    ///
    /// `stringifier readonly attribute USVString href`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/href) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-href)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The scheme, host and port of the address, such as `https://example.org`.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/origin) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-origin)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The scheme with its colon, such as `https:`.
    ///
    /// `readonly attribute USVString protocol`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/protocol) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The host name, with the port if it is not the default.
    ///
    /// `readonly attribute USVString host`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/host) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-host)
    #[inline]
    pub fn host(&self) -> String {
        Js::get_host__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The host name without the port.
    ///
    /// `readonly attribute USVString hostname`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/hostname) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-hostname)
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The port as text, empty if it is the default of the scheme.
    ///
    /// `readonly attribute USVString port`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/port) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-port)
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The path, which begins with a slash.
    ///
    /// `readonly attribute USVString pathname`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/pathname) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-pathname)
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The query with its question mark, or an empty string.
    ///
    /// `readonly attribute USVString search`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/search) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-search)
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The fragment with its `#`, or an empty string.
    ///
    /// `readonly attribute USVString hash`
    ///
    /// Feature `worker-scope`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/hash) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-hash)
    #[inline]
    pub fn hash(&self) -> String {
        Js::get_hash__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl fmt::Display for WorkerLocation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

/// The global object, where it is a `DedicatedWorkerGlobalScope`.
///
/// `globalThis instanceof DedicatedWorkerGlobalScope`
///
/// Feature `worker-scope`.
pub fn dedicated_worker_global_scope() -> Option<DedicatedWorkerGlobalScope> {
    global::instance()
}

/// The global object, where it is a `SharedWorkerGlobalScope`.
///
/// `globalThis instanceof SharedWorkerGlobalScope`
///
/// Feature `worker-scope`.
pub fn shared_worker_global_scope() -> Option<SharedWorkerGlobalScope> {
    global::instance()
}

web_imports! {
    #[wasm_bindgen(catch, variadic, method, js_name = "importScripts")]
    pub(crate) fn try_call_importScripts__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
