//! The global scope inside a service worker: its events, its clients, routing

use crate::runtime::prelude::*;
use crate::{
    Client, ClientOrServiceWorkerOrMessagePort, ClientQueryOptions, ClientType, Clients, DocumentVisibilityState,
    ExtendableCookieChangeEvent, ExtendableEvent, ExtendableEventInit, ExtendableMessageEvent,
    ExtendableMessageEventInit, FetchEvent, FetchEventInit, FrameType, InstallEvent, MessagePort, NotificationEvent,
    PushEvent, PushSubscriptionChangeEvent, Request, RequestDestination, RequestMode, Response, RouterCondition,
    RouterRule, RouterRuleOrRouterRuleSequence, RouterSource, RouterSourceDict, RunningStatus, ServiceWorker,
    ServiceWorkerGlobalScope, ServiceWorkerRegistration, StructuredSerializeOptions, UrlPatternCompatible, WindowClient,
};
#[cfg(feature = "experimental")]
use crate::{
    BackgroundFetchEvent, BackgroundFetchUpdateUiEvent, CanMakePaymentEvent, ContentIndexEvent, PaymentRequestEvent,
    PeriodicSyncEvent, SyncEvent,
};

impl ServiceWorkerGlobalScope {
    /// The pages and workers of this origin.
    ///
    /// `readonly attribute Clients clients`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/clients) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-global-scope-clients)
    #[inline]
    pub fn clients(&self) -> Clients {
        FromJs::from_js(Js::get_clients__as_value(js(self)))
    }

    /// The registration that this service worker belongs to.
    ///
    /// `readonly attribute ServiceWorkerRegistration registration`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/registration) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-global-scope-registration)
    #[inline]
    pub fn registration(&self) -> ServiceWorkerRegistration {
        FromJs::from_js(Js::get_registration__as_value(js(self)))
    }

    /// The object of this service worker itself.
    ///
    /// `readonly attribute ServiceWorker serviceWorker`
    ///
    /// Feature `service-worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/serviceWorker) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerglobalscope-serviceworker)
    #[doc(alias = "serviceWorker")]
    #[inline]
    pub fn service_worker(&self) -> ServiceWorker {
        FromJs::from_js(Js::get_serviceWorker__as_value(js(self)))
    }

    /// Lets this worker take over without waiting for pages that use an older one.
    ///
    /// `Promise<undefined> skipWaiting()`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/skipWaiting) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-global-scope-skipwaiting)
    #[doc(alias = "skipWaiting")]
    #[inline]
    pub fn skip_waiting(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_skipWaiting__as_value(js(self)))
    }

    /// The handler of the event `install`.
    ///
    /// `attribute EventHandler oninstall`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/install_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerglobalscope-oninstall)
    pub fn oninstall(&self) -> Option<Function<fn(InstallEvent)>> {
        property::get(self, "oninstall")
    }

    /// Sets the handler of the event `install`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "oninstall")]
    pub fn set_oninstall(&self, value: Option<&Function<fn(InstallEvent)>>) {
        property::set(self, "oninstall", nullable(value))
    }

    /// The handler of the event `activate`.
    ///
    /// `attribute EventHandler onactivate`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/activate_event) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-global-scope-activate-event)
    pub fn onactivate(&self) -> Option<Function<fn(ExtendableEvent)>> {
        property::get(self, "onactivate")
    }

    /// Sets the handler of the event `activate`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "onactivate")]
    pub fn set_onactivate(&self, value: Option<&Function<fn(ExtendableEvent)>>) {
        property::set(self, "onactivate", nullable(value))
    }

    /// The handler of the event `fetch`.
    ///
    /// `attribute EventHandler onfetch`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/fetch_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerglobalscope-onfetch)
    pub fn onfetch(&self) -> Option<Function<fn(FetchEvent)>> {
        property::get(self, "onfetch")
    }

    /// Sets the handler of the event `fetch`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "onfetch")]
    pub fn set_onfetch(&self, value: Option<&Function<fn(FetchEvent)>>) {
        property::set(self, "onfetch", nullable(value))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/message_event) · [Specification](https://w3c.github.io/ServiceWorker/#eventdef-serviceworkerglobalscope-message)
    pub fn onmessage(&self) -> Option<Function<fn(ExtendableMessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(ExtendableMessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Feature `service-worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/messageerror_event) · [Specification](https://w3c.github.io/ServiceWorker/#eventdef-serviceworkerglobalscope-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(ExtendableMessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(ExtendableMessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }

    /// The handler of the event `backgroundfetchsuccess`.
    ///
    /// `attribute EventHandler onbackgroundfetchsuccess`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchsuccess_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchsuccess)
    #[cfg(feature = "experimental")]
    pub fn onbackgroundfetchsuccess(&self) -> Option<Function<fn(BackgroundFetchUpdateUiEvent)>> {
        property::get(self, "onbackgroundfetchsuccess")
    }

    /// Sets the handler of the event `backgroundfetchsuccess`.
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "onbackgroundfetchsuccess")]
    #[cfg(feature = "experimental")]
    pub fn set_onbackgroundfetchsuccess(&self, value: Option<&Function<fn(BackgroundFetchUpdateUiEvent)>>) {
        property::set(self, "onbackgroundfetchsuccess", nullable(value))
    }

    /// The handler of the event `backgroundfetchfail`.
    ///
    /// `attribute EventHandler onbackgroundfetchfail`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchfail_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchfail)
    #[cfg(feature = "experimental")]
    pub fn onbackgroundfetchfail(&self) -> Option<Function<fn(BackgroundFetchUpdateUiEvent)>> {
        property::get(self, "onbackgroundfetchfail")
    }

    /// Sets the handler of the event `backgroundfetchfail`.
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "onbackgroundfetchfail")]
    #[cfg(feature = "experimental")]
    pub fn set_onbackgroundfetchfail(&self, value: Option<&Function<fn(BackgroundFetchUpdateUiEvent)>>) {
        property::set(self, "onbackgroundfetchfail", nullable(value))
    }

    /// The handler of the event `backgroundfetchabort`.
    ///
    /// `attribute EventHandler onbackgroundfetchabort`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchabort_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchabort)
    #[cfg(feature = "experimental")]
    pub fn onbackgroundfetchabort(&self) -> Option<Function<fn(BackgroundFetchEvent)>> {
        property::get(self, "onbackgroundfetchabort")
    }

    /// Sets the handler of the event `backgroundfetchabort`.
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "onbackgroundfetchabort")]
    #[cfg(feature = "experimental")]
    pub fn set_onbackgroundfetchabort(&self, value: Option<&Function<fn(BackgroundFetchEvent)>>) {
        property::set(self, "onbackgroundfetchabort", nullable(value))
    }

    /// The handler of the event `backgroundfetchclick`.
    ///
    /// `attribute EventHandler onbackgroundfetchclick`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchclick_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchclick)
    #[cfg(feature = "experimental")]
    pub fn onbackgroundfetchclick(&self) -> Option<Function<fn(BackgroundFetchEvent)>> {
        property::get(self, "onbackgroundfetchclick")
    }

    /// Sets the handler of the event `backgroundfetchclick`.
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "onbackgroundfetchclick")]
    #[cfg(feature = "experimental")]
    pub fn set_onbackgroundfetchclick(&self, value: Option<&Function<fn(BackgroundFetchEvent)>>) {
        property::set(self, "onbackgroundfetchclick", nullable(value))
    }

    /// The handler of the event `sync`.
    ///
    /// `attribute EventHandler onsync`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/sync_event) · [Specification](https://wicg.github.io/background-sync/spec/#dom-serviceworkerglobalscope-onsync)
    #[cfg(feature = "experimental")]
    pub fn onsync(&self) -> Option<Function<fn(SyncEvent)>> {
        property::get(self, "onsync")
    }

    /// Sets the handler of the event `sync`.
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "onsync")]
    #[cfg(feature = "experimental")]
    pub fn set_onsync(&self, value: Option<&Function<fn(SyncEvent)>>) {
        property::set(self, "onsync", nullable(value))
    }

    /// The handler of the event `contentdelete`.
    ///
    /// `attribute EventHandler oncontentdelete`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/contentdelete_event) · [Specification](https://wicg.github.io/content-index/spec/#dom-serviceworkerglobalscope-oncontentdelete)
    #[cfg(feature = "experimental")]
    pub fn oncontentdelete(&self) -> Option<Function<fn(ContentIndexEvent)>> {
        property::get(self, "oncontentdelete")
    }

    /// Sets the handler of the event `contentdelete`.
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "oncontentdelete")]
    #[cfg(feature = "experimental")]
    pub fn set_oncontentdelete(&self, value: Option<&Function<fn(ContentIndexEvent)>>) {
        property::set(self, "oncontentdelete", nullable(value))
    }

    /// The handler of the event `cookiechange`.
    ///
    /// `attribute EventHandler oncookiechange`
    ///
    /// Feature `service-worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/cookiechange_event) · [Specification](https://cookiestore.spec.whatwg.org/#dom-serviceworkerglobalscope-oncookiechange)
    pub fn oncookiechange(&self) -> Option<Function<fn(ExtendableCookieChangeEvent)>> {
        property::get(self, "oncookiechange")
    }

    /// Sets the handler of the event `cookiechange`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "oncookiechange")]
    pub fn set_oncookiechange(&self, value: Option<&Function<fn(ExtendableCookieChangeEvent)>>) {
        property::set(self, "oncookiechange", nullable(value))
    }

    /// The handler of the event `notificationclick`.
    ///
    /// `attribute EventHandler onnotificationclick`
    ///
    /// Feature `service-worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/notificationclick_event) · [Specification](https://notifications.spec.whatwg.org/#activating-a-notification)
    pub fn onnotificationclick(&self) -> Option<Function<fn(NotificationEvent)>> {
        property::get(self, "onnotificationclick")
    }

    /// Sets the handler of the event `notificationclick`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "onnotificationclick")]
    pub fn set_onnotificationclick(&self, value: Option<&Function<fn(NotificationEvent)>>) {
        property::set(self, "onnotificationclick", nullable(value))
    }

    /// The handler of the event `notificationclose`.
    ///
    /// `attribute EventHandler onnotificationclose`
    ///
    /// Feature `service-worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/notificationclose_event) · [Specification](https://notifications.spec.whatwg.org/#dom-serviceworkerglobalscope-onnotificationclose)
    pub fn onnotificationclose(&self) -> Option<Function<fn(NotificationEvent)>> {
        property::get(self, "onnotificationclose")
    }

    /// Sets the handler of the event `notificationclose`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "onnotificationclose")]
    pub fn set_onnotificationclose(&self, value: Option<&Function<fn(NotificationEvent)>>) {
        property::set(self, "onnotificationclose", nullable(value))
    }

    /// The handler of the event `periodicsync`.
    ///
    /// `attribute EventHandler onperiodicsync`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/periodicsync_event) · [Specification](https://wicg.github.io/periodic-background-sync/#periodicsync-event)
    #[cfg(feature = "experimental")]
    pub fn onperiodicsync(&self) -> Option<Function<fn(PeriodicSyncEvent)>> {
        property::get(self, "onperiodicsync")
    }

    /// Sets the handler of the event `periodicsync`.
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "onperiodicsync")]
    #[cfg(feature = "experimental")]
    pub fn set_onperiodicsync(&self, value: Option<&Function<fn(PeriodicSyncEvent)>>) {
        property::set(self, "onperiodicsync", nullable(value))
    }

    /// The handler of the event `push`.
    ///
    /// `attribute EventHandler onpush`
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker only. In secure contexts only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/push_event) · [Specification](https://w3c.github.io/push-api/#extensions-to-the-serviceworkerglobalscope-interface)
    pub fn onpush(&self) -> Option<Function<fn(PushEvent)>> {
        property::get(self, "onpush")
    }

    /// Sets the handler of the event `push`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "onpush")]
    pub fn set_onpush(&self, value: Option<&Function<fn(PushEvent)>>) {
        property::set(self, "onpush", nullable(value))
    }

    /// The handler of the event `pushsubscriptionchange`.
    ///
    /// `attribute EventHandler onpushsubscriptionchange`
    ///
    /// Feature `service-worker-scope`. Exposed in ServiceWorker only. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/pushsubscriptionchange_event) · [Specification](https://w3c.github.io/push-api/#the-pushsubscriptionchange-event)
    pub fn onpushsubscriptionchange(&self) -> Option<Function<fn(PushSubscriptionChangeEvent)>> {
        property::get(self, "onpushsubscriptionchange")
    }

    /// Sets the handler of the event `pushsubscriptionchange`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "onpushsubscriptionchange")]
    pub fn set_onpushsubscriptionchange(&self, value: Option<&Function<fn(PushSubscriptionChangeEvent)>>) {
        property::set(self, "onpushsubscriptionchange", nullable(value))
    }

    /// The handler of the event `canmakepayment`.
    ///
    /// `attribute EventHandler oncanmakepayment`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/canmakepayment_event) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-canmakepaymentevent)
    #[cfg(feature = "experimental")]
    pub fn oncanmakepayment(&self) -> Option<Function<fn(CanMakePaymentEvent)>> {
        property::get(self, "oncanmakepayment")
    }

    /// Sets the handler of the event `canmakepayment`.
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "oncanmakepayment")]
    #[cfg(feature = "experimental")]
    pub fn set_oncanmakepayment(&self, value: Option<&Function<fn(CanMakePaymentEvent)>>) {
        property::set(self, "oncanmakepayment", nullable(value))
    }

    /// The handler of the event `paymentrequest`.
    ///
    /// `attribute EventHandler onpaymentrequest`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/paymentrequest_event) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-paymentrequestevent)
    #[cfg(feature = "experimental")]
    pub fn onpaymentrequest(&self) -> Option<Function<fn(PaymentRequestEvent)>> {
        property::get(self, "onpaymentrequest")
    }

    /// Sets the handler of the event `paymentrequest`.
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "onpaymentrequest")]
    #[cfg(feature = "experimental")]
    pub fn set_onpaymentrequest(&self, value: Option<&Function<fn(PaymentRequestEvent)>>) {
        property::set(self, "onpaymentrequest", nullable(value))
    }
}

impl Client {
    /// The address of the page or worker.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/url) · [Specification](https://w3c.github.io/ServiceWorker/#client-url)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the client is a top-level window, a frame, or neither.
    ///
    /// `readonly attribute FrameType frameType`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/frameType) · [Specification](https://w3c.github.io/ServiceWorker/#client-frametype)
    #[doc(alias = "frameType")]
    #[inline]
    pub fn frame_type(&self) -> FrameType {
        FromJs::from_js(Js::get_frameType__as_value(js(self)))
    }

    /// The unique id of the client, for `Clients.get`.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/id) · [Specification](https://w3c.github.io/ServiceWorker/#client-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the client is a window, a worker or a shared worker.
    ///
    /// `readonly attribute ClientType type`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/type) · [Specification](https://w3c.github.io/ServiceWorker/#client-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> ClientType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// Sends a structured clone of a value to the client.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/postMessage) · [Specification](https://w3c.github.io/ServiceWorker/#dom-client-postmessage-message-options)
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
    /// Feature `service-worker-scope`.
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
    /// Feature `service-worker-scope`.
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
}

impl WindowClient {
    /// Whether the page is visible or hidden.
    ///
    /// `readonly attribute DocumentVisibilityState visibilityState`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/visibilityState) · [Specification](https://w3c.github.io/ServiceWorker/#client-visibilitystate)
    #[doc(alias = "visibilityState")]
    #[inline]
    pub fn visibility_state(&self) -> DocumentVisibilityState {
        FromJs::from_js(Js::get_visibilityState__as_value(js(self)))
    }

    /// Whether the page has the focus.
    ///
    /// `readonly attribute boolean focused`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/focused) · [Specification](https://w3c.github.io/ServiceWorker/#client-focused)
    #[inline]
    pub fn focused(&self) -> bool {
        Js::get_focused__as_bool(js(self)).get()
    }

    /// The origins of the documents that embed the client, the nearest first.
    ///
    /// `readonly attribute FrozenArray<USVString> ancestorOrigins`
    ///
    /// Features `service-worker-scope` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/ancestorOrigins) · [Specification](https://w3c.github.io/ServiceWorker/#client-ancestororigins)
    #[doc(alias = "ancestorOrigins")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn ancestor_origins(&self) -> Array<String> {
        FromJs::from_js(Js::get_ancestorOrigins__as_value(js(self)))
    }

    /// Gives the focus to the page and resolves to its new state; needs a user action.
    ///
    /// `Promise<WindowClient> focus()`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/focus) · [Specification](https://w3c.github.io/ServiceWorker/#client-focus)
    #[inline]
    pub fn focus(&self) -> Promise<WindowClient> {
        Promise::of_call(Js::try_call_focus__as_value(js(self)))
    }

    /// Loads an address in the page; resolves to null if it is of another origin.
    ///
    /// `Promise<WindowClient?> navigate(USVString url)`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/navigate) · [Specification](https://w3c.github.io/ServiceWorker/#client-navigate)
    #[inline]
    pub fn navigate(&self, url: &str) -> Promise<Option<WindowClient>> {
        Promise::of_call(Js::try_call_navigate__str__as_value(js(self), url))
    }
}

impl Clients {
    /// Resolves to the client with this id, or to `undefined`.
    ///
    /// `Promise<(Client or undefined)> get(DOMString id)`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients/get) · [Specification](https://w3c.github.io/ServiceWorker/#clients-get)
    #[inline]
    pub fn get(&self, id: &str) -> Promise<Option<Client>> {
        Promise::of_call(Js::try_call_get__str__as_value(js(self), id))
    }

    /// Resolves to the matching clients, the most recently focused windows first.
    ///
    /// `Promise<FrozenArray<Client>> matchAll(optional ClientQueryOptions options = {})`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients/matchAll) · [Specification](https://w3c.github.io/ServiceWorker/#clients-matchall)
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all(&self) -> Promise<Array<Client>> {
        Promise::of_call(Js::try_call_matchAll__as_value(js(self)))
    }

    /// As `match_all`, with `options`.
    ///
    /// `Promise<FrozenArray<Client>> matchAll(optional ClientQueryOptions options = {})`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all_with_options(&self, options: &ClientQueryOptions) -> Promise<Array<Client>> {
        Promise::of_call(Js::try_call_matchAll__value__as_value(js(self), options.as_ref()))
    }

    /// Opens an address in a new window; resolves to null if it is of another origin.
    ///
    /// `Promise<WindowClient?> openWindow(USVString url)`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients/openWindow) · [Specification](https://w3c.github.io/ServiceWorker/#clients-openwindow)
    #[doc(alias = "openWindow")]
    #[inline]
    pub fn open_window(&self, url: &str) -> Promise<Option<WindowClient>> {
        Promise::of_call(Js::try_call_openWindow__str__as_value(js(self), url))
    }

    /// Makes this worker control all open pages in its scope at once.
    ///
    /// `Promise<undefined> claim()`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients/claim) · [Specification](https://w3c.github.io/ServiceWorker/#clients-claim)
    #[inline]
    pub fn claim(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_claim__as_value(js(self)))
    }
}

impl ClientQueryOptions {
    /// The options of `Clients.matchAll`.
    ///
    /// `dictionary ClientQueryOptions`
    ///
    /// Feature `service-worker-scope`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to include clients that this worker does not control.
    ///
    /// `boolean includeUncontrolled = false`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "includeUncontrolled")]
    pub fn get_include_uncontrolled(&self) -> Option<bool> {
        property::get(self, "includeUncontrolled")
    }

    /// Sets whether to include clients that this worker does not control.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "includeUncontrolled")]
    pub fn set_include_uncontrolled(&self, value: bool) -> &Self {
        property::set_bool(self, "includeUncontrolled", value);
        self
    }

    /// The kind of clients to return; only windows by default.
    ///
    /// `ClientType type = "window"`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<ClientType> {
        property::get(self, "type")
    }

    /// Sets the kind of clients to return; only windows by default.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: ClientType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }
}

impl Default for ClientQueryOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl ExtendableEvent {
    /// Makes a new `ExtendableEvent`.
    ///
    /// `constructor(DOMString type, optional ExtendableEventInit eventInitDict = {})`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableEvent/ExtendableEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-extendableevent-extendableevent)
    #[inline]
    pub fn new(type_: &str) -> ExtendableEvent {
        Js::new_ExtendableEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ExtendableEventInit eventInitDict = {})`
    ///
    /// Feature `service-worker-scope`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ExtendableEventInit>) -> ExtendableEvent {
        Js::new_ExtendableEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// Keeps the worker alive until the promise settles.
    ///
    /// `undefined waitUntil(Promise<any> f)`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableEvent/waitUntil) · [Specification](https://w3c.github.io/ServiceWorker/#dom-extendableevent-waituntil)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the event was not dispatched by the browser, or is over and no earlier
    /// promise of it is pending.
    #[doc(alias = "waitUntil")]
    #[inline]
    pub fn wait_until(&self, f: &Promise<JsValue>) -> Result<(), Exception> {
        Js::try_call_waitUntil__value(js(self), f.as_ref())
    }
}

impl ExtendableEventInit {
    /// The values to make an `ExtendableEvent` from.
    ///
    /// `dictionary ExtendableEventInit : EventInit`
    ///
    /// Feature `service-worker-scope`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `service-worker-scope`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `service-worker-scope`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `service-worker-scope`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for ExtendableEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl InstallEvent {
    /// Makes a new `InstallEvent`.
    ///
    /// `constructor(DOMString type, optional ExtendableEventInit eventInitDict = {})`
    ///
    /// Feature `service-worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InstallEvent/InstallEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-installevent-installevent)
    #[inline]
    pub fn new(type_: &str) -> InstallEvent {
        Js::new_InstallEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ExtendableEventInit eventInitDict = {})`
    ///
    /// Feature `service-worker-scope`.
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ExtendableEventInit>) -> InstallEvent {
        Js::new_InstallEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// Adds rules that send matching requests to a source without starting the worker.
    ///
    /// `Promise<undefined> addRoutes((RouterRule or sequence<RouterRule>) rules)`
    ///
    /// Feature `service-worker-scope`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InstallEvent/addRoutes) · [Specification](https://w3c.github.io/ServiceWorker/#register-router-method)
    #[doc(alias = "addRoutes")]
    #[inline]
    pub fn add_routes(&self, rules: impl Into<RouterRuleOrRouterRuleSequence>) -> Promise<()> {
        Promise::of_call(Js::try_call_addRoutes__value__as_value(js(self), &rules.into().to_js()))
    }
}

impl RouterRule {
    /// A rule that sends matching requests to a source without starting the worker.
    ///
    /// `dictionary RouterRule`
    ///
    /// Feature `service-worker-scope`.
    pub fn new(condition: &RouterCondition, source: impl Into<RouterSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "condition", condition.as_ref());
        property::set(&this, "source", &source.into().to_js());
        this
    }

    /// The condition for a request to match.
    ///
    /// `required RouterCondition condition`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "condition")]
    pub fn get_condition(&self) -> RouterCondition {
        property::get(self, "condition")
    }

    /// Sets the condition for a request to match.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "condition")]
    pub fn set_condition(&self, value: &RouterCondition) -> &Self {
        property::set(self, "condition", value.as_ref());
        self
    }

    /// The source of the response.
    ///
    /// `required RouterSource source`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> RouterSource {
        property::get(self, "source")
    }

    /// Sets the source of the response.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl Into<RouterSource>) -> &Self {
        property::set(self, "source", &value.into().to_js());
        self
    }
}

impl RouterCondition {
    /// The condition for a request to match a routing rule.
    ///
    /// `dictionary RouterCondition`
    ///
    /// Feature `service-worker-scope`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// A pattern that the address must match.
    ///
    /// `URLPatternCompatible urlPattern`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "urlPattern")]
    pub fn get_url_pattern(&self) -> Option<UrlPatternCompatible> {
        property::get(self, "urlPattern")
    }

    /// Sets a pattern that the address must match.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "urlPattern")]
    pub fn set_url_pattern(&self, value: impl Into<UrlPatternCompatible>) -> &Self {
        property::set(self, "urlPattern", &value.into().to_js());
        self
    }

    /// The HTTP method that the request must have.
    ///
    /// `ByteString requestMethod`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "requestMethod")]
    pub fn get_request_method(&self) -> Option<String> {
        property::get(self, "requestMethod")
    }

    /// Sets the HTTP method that the request must have.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "requestMethod")]
    pub fn set_request_method(&self, value: &str) -> &Self {
        property::set_str(self, "requestMethod", value);
        self
    }

    /// The mode that the request must have, such as `navigate`.
    ///
    /// `RequestMode requestMode`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "requestMode")]
    pub fn get_request_mode(&self) -> Option<RequestMode> {
        property::get(self, "requestMode")
    }

    /// Sets the mode that the request must have, such as `navigate`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "requestMode")]
    pub fn set_request_mode(&self, value: RequestMode) -> &Self {
        property::set_str(self, "requestMode", value.as_str());
        self
    }

    /// The use that the request must be for, such as `image`.
    ///
    /// `RequestDestination requestDestination`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "requestDestination")]
    pub fn get_request_destination(&self) -> Option<RequestDestination> {
        property::get(self, "requestDestination")
    }

    /// Sets the use that the request must be for, such as `image`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "requestDestination")]
    pub fn set_request_destination(&self, value: RequestDestination) -> &Self {
        property::set_str(self, "requestDestination", value.as_str());
        self
    }

    /// The state that the service worker must be in.
    ///
    /// `RunningStatus runningStatus`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "runningStatus")]
    pub fn get_running_status(&self) -> Option<RunningStatus> {
        property::get(self, "runningStatus")
    }

    /// Sets the state that the service worker must be in.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "runningStatus")]
    pub fn set_running_status(&self, value: RunningStatus) -> &Self {
        property::set_str(self, "runningStatus", value.as_str());
        self
    }

    /// A list of conditions, of which one must match.
    ///
    /// `sequence<RouterCondition> or`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "or")]
    pub fn get_or(&self) -> Option<Array<RouterCondition>> {
        property::get(self, "or")
    }

    /// Sets a list of conditions, of which one must match.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "or")]
    pub fn set_or(&self, value: impl IntoSequence<RouterCondition>) -> &Self {
        property::set(self, "or", &value.to_value());
        self
    }

    /// A condition that must not match.
    ///
    /// `RouterCondition not`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "not")]
    pub fn get_not(&self) -> Option<RouterCondition> {
        property::get(self, "not")
    }

    /// Sets a condition that must not match.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "not")]
    pub fn set_not(&self, value: &RouterCondition) -> &Self {
        property::set(self, "not", value.as_ref());
        self
    }
}

impl Default for RouterCondition {
    fn default() -> Self {
        Self::new()
    }
}

impl RouterSourceDict {
    /// A cache as the source of a routing rule.
    ///
    /// `dictionary RouterSourceDict`
    ///
    /// Feature `service-worker-scope`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The name of the cache that the response is taken from.
    ///
    /// `DOMString cacheName`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "cacheName")]
    pub fn get_cache_name(&self) -> Option<String> {
        property::get(self, "cacheName")
    }

    /// Sets the name of the cache that the response is taken from.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "cacheName")]
    pub fn set_cache_name(&self, value: &str) -> &Self {
        property::set_str(self, "cacheName", value);
        self
    }
}

impl Default for RouterSourceDict {
    fn default() -> Self {
        Self::new()
    }
}

impl FetchEvent {
    /// Makes a new `FetchEvent`.
    ///
    /// `constructor(DOMString type, FetchEventInit eventInitDict)`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/FetchEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-fetchevent-fetchevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<FetchEventInit>) -> FetchEvent {
        Js::new_FetchEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The request to answer.
    ///
    /// `readonly attribute Request request`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/request) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-request)
    #[inline]
    pub fn request(&self) -> Request {
        FromJs::from_js(Js::get_request__as_value(js(self)))
    }

    /// A promise of the response to a navigation preload, or of `undefined`.
    ///
    /// `readonly attribute Promise<any> preloadResponse`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/preloadResponse) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-preloadresponse)
    #[doc(alias = "preloadResponse")]
    #[inline]
    pub fn preload_response(&self) -> Promise<JsValue> {
        Promise::of_call(Js::try_get_preloadResponse__as_value(js(self)))
    }

    /// The id of the page or worker that made the request, or an empty string.
    ///
    /// `readonly attribute DOMString clientId`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/clientId) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-clientid)
    #[doc(alias = "clientId")]
    #[inline]
    pub fn client_id(&self) -> String {
        Js::get_clientId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The id of the page that a navigation will create, or an empty string.
    ///
    /// `readonly attribute DOMString resultingClientId`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/resultingClientId) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-resultingclientid)
    #[doc(alias = "resultingClientId")]
    #[inline]
    pub fn resulting_client_id(&self) -> String {
        Js::get_resultingClientId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The ID of the client that the navigation will replace, empty if there is none.
    ///
    /// `readonly attribute DOMString replacesClientId`
    ///
    /// Features `service-worker-scope` and `experimental`.
    #[doc(alias = "replacesClientId")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn replaces_client_id(&self) -> String {
        Js::get_replacesClientId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A promise that settles once the request has been answered.
    ///
    /// `readonly attribute Promise<undefined> handled`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/handled) · [Specification](https://w3c.github.io/ServiceWorker/#dom-fetchevent-handled)
    #[inline]
    pub fn handled(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_handled__as_value(js(self)))
    }

    /// Answers the request with the response that the promise resolves to.
    ///
    /// `undefined respondWith(Promise<Response> r)`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/respondWith) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-respondwith)
    ///
    /// # Errors
    ///
    /// Throws an `InvalidStateError` where the event is not being dispatched any more, or was responded to already.
    #[doc(alias = "respondWith")]
    #[inline]
    pub fn respond_with(&self, r: &Promise<Response>) -> Result<(), Exception> {
        Js::try_call_respondWith__value(js(self), r.as_ref())
    }
}

impl FetchEventInit {
    /// The values to make a `FetchEvent` from.
    ///
    /// `dictionary FetchEventInit : ExtendableEventInit`
    ///
    /// Feature `service-worker-scope`.
    pub fn new(request: &Request) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "request", request.as_ref());
        this
    }

    /// The request to answer.
    ///
    /// `required Request request`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "request")]
    pub fn get_request(&self) -> Request {
        property::get(self, "request")
    }

    /// Sets the request to answer.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "request")]
    pub fn set_request(&self, value: &Request) -> &Self {
        property::set(self, "request", value.as_ref());
        self
    }

    /// A promise of the response to a navigation preload, or of `undefined`.
    ///
    /// `Promise<any> preloadResponse`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "preloadResponse")]
    pub fn get_preload_response(&self) -> Option<Promise<JsValue>> {
        property::get(self, "preloadResponse")
    }

    /// Sets a promise of the response to a navigation preload, or of `undefined`.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "preloadResponse")]
    pub fn set_preload_response(&self, value: &Promise<JsValue>) -> &Self {
        property::set(self, "preloadResponse", value.as_ref());
        self
    }

    /// The id of the page or worker that made the request, or an empty string.
    ///
    /// `DOMString clientId = ""`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "clientId")]
    pub fn get_client_id(&self) -> Option<String> {
        property::get(self, "clientId")
    }

    /// Sets the id of the page or worker that made the request, or an empty string.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "clientId")]
    pub fn set_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "clientId", value);
        self
    }

    /// The id of the page that a navigation will create, or an empty string.
    ///
    /// `DOMString resultingClientId = ""`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "resultingClientId")]
    pub fn get_resulting_client_id(&self) -> Option<String> {
        property::get(self, "resultingClientId")
    }

    /// Sets the id of the page that a navigation will create, or an empty string.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "resultingClientId")]
    pub fn set_resulting_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "resultingClientId", value);
        self
    }

    /// The ID of the client that the navigation will replace, empty if there is none.
    ///
    /// `DOMString replacesClientId = ""`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "replacesClientId")]
    pub fn get_replaces_client_id(&self) -> Option<String> {
        property::get(self, "replacesClientId")
    }

    /// Sets the ID of the client that the navigation will replace, empty if there is none.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "replacesClientId")]
    pub fn set_replaces_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "replacesClientId", value);
        self
    }

    /// A promise that settles once the request has been answered.
    ///
    /// `Promise<undefined> handled`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "handled")]
    pub fn get_handled(&self) -> Option<Promise<()>> {
        property::get(self, "handled")
    }

    /// Sets a promise that settles once the request has been answered.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "handled")]
    pub fn set_handled(&self, value: &Promise<()>) -> &Self {
        property::set(self, "handled", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `service-worker-scope`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `service-worker-scope`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `service-worker-scope`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl ExtendableMessageEvent {
    /// Makes a new `ExtendableMessageEvent`.
    ///
    /// `constructor(DOMString type, optional ExtendableMessageEventInit eventInitDict = {})`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/ExtendableMessageEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-extendablemessageevent-extendablemessageevent)
    #[inline]
    pub fn new(type_: &str) -> ExtendableMessageEvent {
        Js::new_ExtendableMessageEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional ExtendableMessageEventInit eventInitDict = {})`
    ///
    /// Feature `service-worker-scope`.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ExtendableMessageEventInit>,
    ) -> ExtendableMessageEvent {
        Js::new_ExtendableMessageEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// The value that the sender sent.
    ///
    /// `readonly attribute any data`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/data) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-data)
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }

    /// The origin of the sender.
    ///
    /// `readonly attribute USVString origin`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/origin) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-origin)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// An empty string for messages that were sent to a service worker.
    ///
    /// `readonly attribute DOMString lastEventId`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/lastEventId) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-lasteventid)
    #[doc(alias = "lastEventId")]
    #[inline]
    pub fn last_event_id(&self) -> String {
        Js::get_lastEventId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The client, service worker or port that sent the message, or null.
    ///
    /// `readonly attribute (Client or ServiceWorker or MessagePort)? source`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/source) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-source)
    #[inline]
    pub fn source(&self) -> Option<ClientOrServiceWorkerOrMessagePort> {
        Js::get_source__as_option_value(js(self)).map(Js::read)
    }

    /// The message ports that were transferred with the message.
    ///
    /// `readonly attribute FrozenArray<MessagePort> ports`
    ///
    /// Feature `service-worker-scope`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/ports) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-ports)
    #[inline]
    pub fn ports(&self) -> Array<MessagePort> {
        FromJs::from_js(Js::get_ports__as_value(js(self)))
    }
}

impl ExtendableMessageEventInit {
    /// The values to make an `ExtendableMessageEvent` from.
    ///
    /// `dictionary ExtendableMessageEventInit : ExtendableEventInit`
    ///
    /// Feature `service-worker-scope`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The value that the sender sent.
    ///
    /// `any data = null`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// Sets the value that the sender sent.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }

    /// The origin of the sender.
    ///
    /// `USVString origin = ""`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> Option<String> {
        property::get(self, "origin")
    }

    /// Sets the origin of the sender.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// An empty string for messages that were sent to a service worker.
    ///
    /// `DOMString lastEventId = ""`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "lastEventId")]
    pub fn get_last_event_id(&self) -> Option<String> {
        property::get(self, "lastEventId")
    }

    /// Sets an empty string for messages that were sent to a service worker.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "lastEventId")]
    pub fn set_last_event_id(&self, value: &str) -> &Self {
        property::set_str(self, "lastEventId", value);
        self
    }

    /// The client, service worker or port that sent the message, or null.
    ///
    /// `(Client or ServiceWorker or MessagePort)? source = null`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<ClientOrServiceWorkerOrMessagePort> {
        property::get(self, "source")
    }

    /// Sets the client, service worker or port that sent the message, or null.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl NullableUnion<ClientOrServiceWorkerOrMessagePort>) -> &Self {
        property::set(self, "source", &value.into_option().to_js());
        self
    }

    /// The message ports that were transferred with the message.
    ///
    /// `sequence<MessagePort> ports = []`
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "ports")]
    pub fn get_ports(&self) -> Option<Array<MessagePort>> {
        property::get(self, "ports")
    }

    /// Sets the message ports that were transferred with the message.
    ///
    /// Feature `service-worker-scope`.
    #[doc(alias = "ports")]
    pub fn set_ports(&self, value: impl IntoSequence<MessagePort>) -> &Self {
        property::set(self, "ports", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `service-worker-scope`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `service-worker-scope`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `service-worker-scope`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for ExtendableMessageEventInit {
    fn default() -> Self {
        Self::new()
    }
}

/// The global object, where it is a `ServiceWorkerGlobalScope`.
///
/// `globalThis instanceof ServiceWorkerGlobalScope`
///
/// Feature `service-worker-scope`.
pub fn service_worker_global_scope() -> Option<ServiceWorkerGlobalScope> {
    global::instance()
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "clientId")]
    pub(crate) fn get_clientId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "clients")]
    pub(crate) fn get_clients__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "focused")]
    pub(crate) fn get_focused__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "frameType")]
    pub(crate) fn get_frameType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "handled")]
    pub(crate) fn try_get_handled__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, getter, js_name = "preloadResponse")]
    pub(crate) fn try_get_preloadResponse__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(method, getter, js_name = "resultingClientId")]
    pub(crate) fn get_resultingClientId__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "serviceWorker")]
    pub(crate) fn get_serviceWorker__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "addRoutes")]
    pub(crate) fn try_call_addRoutes__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "claim")]
    pub(crate) fn try_call_claim__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "focus")]
    pub(crate) fn try_call_focus__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "navigate")]
    pub(crate) fn try_call_navigate__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "skipWaiting")]
    pub(crate) fn try_call_skipWaiting__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "waitUntil")]
    pub(crate) fn try_call_waitUntil__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "ExtendableEvent")]
    pub(crate) fn new_ExtendableEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ExtendableEvent")]
    pub(crate) fn new_ExtendableEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "ExtendableMessageEvent")]
    pub(crate) fn new_ExtendableMessageEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "ExtendableMessageEvent")]
    pub(crate) fn new_ExtendableMessageEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "FetchEvent")]
    pub(crate) fn new_FetchEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "InstallEvent")]
    pub(crate) fn new_InstallEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_class = "InstallEvent")]
    pub(crate) fn new_InstallEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "ancestorOrigins")]
    pub(crate) fn get_ancestorOrigins__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "replacesClientId")]
    pub(crate) fn get_replacesClientId__as_value(this: &Js) -> JsValue;
}
