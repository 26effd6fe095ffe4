//! The global scope inside a worker

use crate::runtime::prelude::*;
use crate::{
    DedicatedWorkerGlobalScope, Event, FrameRequestCallback, MessageEvent, OnErrorEventHandlerNonNull,
    PromiseRejectionEvent, SharedWorkerGlobalScope, StructuredSerializeOptions, TrustedScriptUrlOrString,
    WorkerGlobalScope, WorkerLocation, WorkerNavigator,
};

impl WorkerGlobalScope {
    /// `readonly attribute WorkerGlobalScope self`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/self) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerglobalscope-self-dev)
    #[doc(alias = "self")]
    #[inline]
    pub fn self_(&self) -> WorkerGlobalScope {
        FromJs::from_js(Js::get_self__as_value(js(self)))
    }

    /// `readonly attribute WorkerLocation location`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/location) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerglobalscope-location-dev)
    #[inline]
    pub fn location(&self) -> WorkerLocation {
        FromJs::from_js(Js::get_location__as_value(js(self)))
    }

    /// `readonly attribute WorkerNavigator navigator`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/navigator) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-worker-navigator-dev)
    #[inline]
    pub fn navigator(&self) -> WorkerNavigator {
        FromJs::from_js(Js::get_navigator__as_value(js(self)))
    }

    /// `undefined importScripts((TrustedScriptURL or USVString)... urls)`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/importScripts) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerglobalscope-importscripts-dev)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "importScripts")]
    #[inline]
    pub fn import_scripts(&self, urls: impl IntoSequence<TrustedScriptUrlOrString>) -> Result<(), Exception> {
        Js::try_call_importScripts__value_spread(js(self), &urls.to_value())
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onerror)
    #[inline]
    pub fn onerror(&self) -> Option<OnErrorEventHandlerNonNull> {
        Js::get_onerror__as_option_value(js(self)).map(Js::read)
    }

    /// `attribute OnErrorEventHandler onerror`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onerror)
    #[doc(alias = "onerror")]
    #[inline]
    pub fn set_onerror(&self, value: Option<&OnErrorEventHandlerNonNull>) {
        Js::set_onerror__value(js(self), nullable(value))
    }

    /// `attribute EventHandler onlanguagechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/languagechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-languagechange)
    pub fn onlanguagechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onlanguagechange")
    }

    /// `attribute EventHandler onlanguagechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/languagechange_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-languagechange)
    #[doc(alias = "onlanguagechange")]
    pub fn set_onlanguagechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onlanguagechange", nullable(value))
    }

    /// `attribute EventHandler onoffline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/offline_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onoffline)
    pub fn onoffline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onoffline")
    }

    /// `attribute EventHandler onoffline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/offline_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onoffline)
    #[doc(alias = "onoffline")]
    pub fn set_onoffline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onoffline", nullable(value))
    }

    /// `attribute EventHandler ononline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/online_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-ononline)
    pub fn ononline(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "ononline")
    }

    /// `attribute EventHandler ononline`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/online_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-ononline)
    #[doc(alias = "ononline")]
    pub fn set_ononline(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "ononline", nullable(value))
    }

    /// `attribute EventHandler onrejectionhandled`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/rejectionhandled_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onrejectionhandled)
    pub fn onrejectionhandled(&self) -> Option<Function<fn(PromiseRejectionEvent)>> {
        property::get(self, "onrejectionhandled")
    }

    /// `attribute EventHandler onrejectionhandled`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/rejectionhandled_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onrejectionhandled)
    #[doc(alias = "onrejectionhandled")]
    pub fn set_onrejectionhandled(&self, value: Option<&Function<fn(PromiseRejectionEvent)>>) {
        property::set(self, "onrejectionhandled", nullable(value))
    }

    /// `attribute EventHandler onunhandledrejection`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/unhandledrejection_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onunhandledrejection)
    pub fn onunhandledrejection(&self) -> Option<Function<fn(PromiseRejectionEvent)>> {
        property::get(self, "onunhandledrejection")
    }

    /// `attribute EventHandler onunhandledrejection`
    ///
    /// Baseline: widely available since 2020-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/unhandledrejection_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-workerglobalscope-onunhandledrejection)
    #[doc(alias = "onunhandledrejection")]
    pub fn set_onunhandledrejection(&self, value: Option<&Function<fn(PromiseRejectionEvent)>>) {
        property::set(self, "onunhandledrejection", nullable(value))
    }
}

impl DedicatedWorkerGlobalScope {
    /// `readonly attribute DOMString name`
    ///
    /// Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/name) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-dedicatedworkerglobalscope-name-dev)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-dedicatedworkerglobalscope-postmessage-dev)
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
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-dedicatedworkerglobalscope-postmessage-dev)
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
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/postMessage) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-dedicatedworkerglobalscope-postmessage-dev)
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

    /// `undefined close()`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/close) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-dedicatedworkerglobalscope-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// `unsigned long requestAnimationFrame(FrameRequestCallback callback)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/requestAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-animationframeprovider-requestanimationframe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "requestAnimationFrame")]
    #[inline]
    pub fn request_animation_frame(
        &self,
        callback: impl IntoFunctionOnce<FrameRequestCallback>,
    ) -> Result<u32, Exception> {
        Js::try_call_requestAnimationFrame__value__as_value(js(self), &callback.into_callback().into_function())
            .map(Js::read)
    }

    /// `undefined cancelAnimationFrame(unsigned long handle)`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/cancelAnimationFrame) · [Specification](https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animationframeprovider-cancelanimationframe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "cancelAnimationFrame")]
    #[inline]
    pub fn cancel_animation_frame(&self, handle: u32) -> Result<(), Exception> {
        Js::try_call_cancelAnimationFrame__number(js(self), handle as f64)
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/message_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-message)
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope/messageerror_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-messageerror)
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }
}

impl SharedWorkerGlobalScope {
    /// `readonly attribute DOMString name`
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorkerGlobalScope/name) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-sharedworkerglobalscope-name-dev)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `undefined close()`
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorkerGlobalScope/close) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-sharedworkerglobalscope-close-dev)
    #[inline]
    pub fn close(&self) {
        Js::call_close(js(self))
    }

    /// `attribute EventHandler onconnect`
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorkerGlobalScope/connect_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-workerglobalscope-connect)
    pub fn onconnect(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onconnect")
    }

    /// `attribute EventHandler onconnect`
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorkerGlobalScope/connect_event) · [Specification](https://html.spec.whatwg.org/multipage/indices.html#event-workerglobalscope-connect)
    #[doc(alias = "onconnect")]
    pub fn set_onconnect(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onconnect", nullable(value))
    }
}

impl WorkerLocation {
    /// `stringifier readonly attribute USVString href`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/href) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-href)
    #[inline]
    pub fn href(&self) -> String {
        Js::get_href__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString origin`
    ///
    /// Baseline: widely available since 2016-09. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/origin) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-origin)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString protocol`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/protocol) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        Js::get_protocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString host`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/host) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-host)
    #[inline]
    pub fn host(&self) -> String {
        Js::get_host__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString hostname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/hostname) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-hostname)
    #[inline]
    pub fn hostname(&self) -> String {
        Js::get_hostname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString port`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/port) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-port)
    #[inline]
    pub fn port(&self) -> String {
        Js::get_port__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString pathname`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/pathname) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-pathname)
    #[inline]
    pub fn pathname(&self) -> String {
        Js::get_pathname__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString search`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/search) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-search)
    #[inline]
    pub fn search(&self) -> String {
        Js::get_search__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString hash`
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation/hash) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dom-workerlocation-hash)
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

/// `globalThis instanceof DedicatedWorkerGlobalScope`
///
/// The global object, where it is a `DedicatedWorkerGlobalScope`.
pub fn dedicated_worker_global_scope() -> Option<DedicatedWorkerGlobalScope> {
    global::instance()
}

/// `globalThis instanceof SharedWorkerGlobalScope`
///
/// The global object, where it is a `SharedWorkerGlobalScope`.
pub fn shared_worker_global_scope() -> Option<SharedWorkerGlobalScope> {
    global::instance()
}

web_imports! {
    #[wasm_bindgen(catch, variadic, method, js_name = "importScripts")]
    pub(crate) fn try_call_importScripts__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}
