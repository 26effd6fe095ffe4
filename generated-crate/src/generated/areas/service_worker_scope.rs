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
    /// `readonly attribute Clients clients`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/clients) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-global-scope-clients)
    #[inline]
    pub fn clients(&self) -> Clients {
        FromJs::from_js(Js::get_clients__as_value(js(self)))
    }

    /// `readonly attribute ServiceWorkerRegistration registration`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/registration) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-global-scope-registration)
    #[inline]
    pub fn registration(&self) -> ServiceWorkerRegistration {
        FromJs::from_js(Js::get_registration__as_value(js(self)))
    }

    /// `readonly attribute ServiceWorker serviceWorker`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/serviceWorker) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerglobalscope-serviceworker)
    #[doc(alias = "serviceWorker")]
    #[inline]
    pub fn service_worker(&self) -> ServiceWorker {
        FromJs::from_js(Js::get_serviceWorker__as_value(js(self)))
    }

    /// `Promise<undefined> skipWaiting()`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/skipWaiting) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-global-scope-skipwaiting)
    #[doc(alias = "skipWaiting")]
    #[inline]
    pub fn skip_waiting(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_skipWaiting__as_value(js(self)))
    }

    /// `attribute EventHandler oninstall`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/install_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerglobalscope-oninstall)
    pub fn oninstall(&self) -> Option<Function<fn(InstallEvent)>> {
        property::get(self, "oninstall")
    }

    /// `attribute EventHandler oninstall`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/install_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerglobalscope-oninstall)
    #[doc(alias = "oninstall")]
    pub fn set_oninstall(&self, value: Option<&Function<fn(InstallEvent)>>) {
        property::set(self, "oninstall", nullable(value))
    }

    /// `attribute EventHandler onactivate`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/activate_event) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-global-scope-activate-event)
    pub fn onactivate(&self) -> Option<Function<fn(ExtendableEvent)>> {
        property::get(self, "onactivate")
    }

    /// `attribute EventHandler onactivate`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/activate_event) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-global-scope-activate-event)
    #[doc(alias = "onactivate")]
    pub fn set_onactivate(&self, value: Option<&Function<fn(ExtendableEvent)>>) {
        property::set(self, "onactivate", nullable(value))
    }

    /// `attribute EventHandler onfetch`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/fetch_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerglobalscope-onfetch)
    pub fn onfetch(&self) -> Option<Function<fn(FetchEvent)>> {
        property::get(self, "onfetch")
    }

    /// `attribute EventHandler onfetch`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/fetch_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerglobalscope-onfetch)
    #[doc(alias = "onfetch")]
    pub fn set_onfetch(&self, value: Option<&Function<fn(FetchEvent)>>) {
        property::set(self, "onfetch", nullable(value))
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/message_event) · [Specification](https://w3c.github.io/ServiceWorker/#eventdef-serviceworkerglobalscope-message)
    pub fn onmessage(&self) -> Option<Function<fn(ExtendableMessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// `attribute EventHandler onmessage`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/message_event) · [Specification](https://w3c.github.io/ServiceWorker/#eventdef-serviceworkerglobalscope-message)
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(ExtendableMessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/messageerror_event) · [Specification](https://w3c.github.io/ServiceWorker/#eventdef-serviceworkerglobalscope-messageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(ExtendableMessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// `attribute EventHandler onmessageerror`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/messageerror_event) · [Specification](https://w3c.github.io/ServiceWorker/#eventdef-serviceworkerglobalscope-messageerror)
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(ExtendableMessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }

    /// `attribute EventHandler onbackgroundfetchsuccess`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchsuccess_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchsuccess)
    #[cfg(feature = "experimental")]
    pub fn onbackgroundfetchsuccess(&self) -> Option<Function<fn(BackgroundFetchUpdateUiEvent)>> {
        property::get(self, "onbackgroundfetchsuccess")
    }

    /// `attribute EventHandler onbackgroundfetchsuccess`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchsuccess_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchsuccess)
    #[doc(alias = "onbackgroundfetchsuccess")]
    #[cfg(feature = "experimental")]
    pub fn set_onbackgroundfetchsuccess(&self, value: Option<&Function<fn(BackgroundFetchUpdateUiEvent)>>) {
        property::set(self, "onbackgroundfetchsuccess", nullable(value))
    }

    /// `attribute EventHandler onbackgroundfetchfail`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchfail_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchfail)
    #[cfg(feature = "experimental")]
    pub fn onbackgroundfetchfail(&self) -> Option<Function<fn(BackgroundFetchUpdateUiEvent)>> {
        property::get(self, "onbackgroundfetchfail")
    }

    /// `attribute EventHandler onbackgroundfetchfail`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchfail_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchfail)
    #[doc(alias = "onbackgroundfetchfail")]
    #[cfg(feature = "experimental")]
    pub fn set_onbackgroundfetchfail(&self, value: Option<&Function<fn(BackgroundFetchUpdateUiEvent)>>) {
        property::set(self, "onbackgroundfetchfail", nullable(value))
    }

    /// `attribute EventHandler onbackgroundfetchabort`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchabort_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchabort)
    #[cfg(feature = "experimental")]
    pub fn onbackgroundfetchabort(&self) -> Option<Function<fn(BackgroundFetchEvent)>> {
        property::get(self, "onbackgroundfetchabort")
    }

    /// `attribute EventHandler onbackgroundfetchabort`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchabort_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchabort)
    #[doc(alias = "onbackgroundfetchabort")]
    #[cfg(feature = "experimental")]
    pub fn set_onbackgroundfetchabort(&self, value: Option<&Function<fn(BackgroundFetchEvent)>>) {
        property::set(self, "onbackgroundfetchabort", nullable(value))
    }

    /// `attribute EventHandler onbackgroundfetchclick`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchclick_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchclick)
    #[cfg(feature = "experimental")]
    pub fn onbackgroundfetchclick(&self) -> Option<Function<fn(BackgroundFetchEvent)>> {
        property::get(self, "onbackgroundfetchclick")
    }

    /// `attribute EventHandler onbackgroundfetchclick`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/backgroundfetchclick_event) · [Specification](https://wicg.github.io/background-fetch/#dom-serviceworkerglobalscope-onbackgroundfetchclick)
    #[doc(alias = "onbackgroundfetchclick")]
    #[cfg(feature = "experimental")]
    pub fn set_onbackgroundfetchclick(&self, value: Option<&Function<fn(BackgroundFetchEvent)>>) {
        property::set(self, "onbackgroundfetchclick", nullable(value))
    }

    /// `attribute EventHandler onsync`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/sync_event) · [Specification](https://wicg.github.io/background-sync/spec/#dom-serviceworkerglobalscope-onsync)
    #[cfg(feature = "experimental")]
    pub fn onsync(&self) -> Option<Function<fn(SyncEvent)>> {
        property::get(self, "onsync")
    }

    /// `attribute EventHandler onsync`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/sync_event) · [Specification](https://wicg.github.io/background-sync/spec/#dom-serviceworkerglobalscope-onsync)
    #[doc(alias = "onsync")]
    #[cfg(feature = "experimental")]
    pub fn set_onsync(&self, value: Option<&Function<fn(SyncEvent)>>) {
        property::set(self, "onsync", nullable(value))
    }

    /// `attribute EventHandler oncontentdelete`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/contentdelete_event) · [Specification](https://wicg.github.io/content-index/spec/#dom-serviceworkerglobalscope-oncontentdelete)
    #[cfg(feature = "experimental")]
    pub fn oncontentdelete(&self) -> Option<Function<fn(ContentIndexEvent)>> {
        property::get(self, "oncontentdelete")
    }

    /// `attribute EventHandler oncontentdelete`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/contentdelete_event) · [Specification](https://wicg.github.io/content-index/spec/#dom-serviceworkerglobalscope-oncontentdelete)
    #[doc(alias = "oncontentdelete")]
    #[cfg(feature = "experimental")]
    pub fn set_oncontentdelete(&self, value: Option<&Function<fn(ContentIndexEvent)>>) {
        property::set(self, "oncontentdelete", nullable(value))
    }

    /// `attribute EventHandler oncookiechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/cookiechange_event) · [Specification](https://cookiestore.spec.whatwg.org/#dom-serviceworkerglobalscope-oncookiechange)
    pub fn oncookiechange(&self) -> Option<Function<fn(ExtendableCookieChangeEvent)>> {
        property::get(self, "oncookiechange")
    }

    /// `attribute EventHandler oncookiechange`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/cookiechange_event) · [Specification](https://cookiestore.spec.whatwg.org/#dom-serviceworkerglobalscope-oncookiechange)
    #[doc(alias = "oncookiechange")]
    pub fn set_oncookiechange(&self, value: Option<&Function<fn(ExtendableCookieChangeEvent)>>) {
        property::set(self, "oncookiechange", nullable(value))
    }

    /// `attribute EventHandler onnotificationclick`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/notificationclick_event) · [Specification](https://notifications.spec.whatwg.org/#activating-a-notification)
    pub fn onnotificationclick(&self) -> Option<Function<fn(NotificationEvent)>> {
        property::get(self, "onnotificationclick")
    }

    /// `attribute EventHandler onnotificationclick`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/notificationclick_event) · [Specification](https://notifications.spec.whatwg.org/#activating-a-notification)
    #[doc(alias = "onnotificationclick")]
    pub fn set_onnotificationclick(&self, value: Option<&Function<fn(NotificationEvent)>>) {
        property::set(self, "onnotificationclick", nullable(value))
    }

    /// `attribute EventHandler onnotificationclose`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/notificationclose_event) · [Specification](https://notifications.spec.whatwg.org/#dom-serviceworkerglobalscope-onnotificationclose)
    pub fn onnotificationclose(&self) -> Option<Function<fn(NotificationEvent)>> {
        property::get(self, "onnotificationclose")
    }

    /// `attribute EventHandler onnotificationclose`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/notificationclose_event) · [Specification](https://notifications.spec.whatwg.org/#dom-serviceworkerglobalscope-onnotificationclose)
    #[doc(alias = "onnotificationclose")]
    pub fn set_onnotificationclose(&self, value: Option<&Function<fn(NotificationEvent)>>) {
        property::set(self, "onnotificationclose", nullable(value))
    }

    /// `attribute EventHandler onperiodicsync`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/periodicsync_event) · [Specification](https://wicg.github.io/periodic-background-sync/#periodicsync-event)
    #[cfg(feature = "experimental")]
    pub fn onperiodicsync(&self) -> Option<Function<fn(PeriodicSyncEvent)>> {
        property::get(self, "onperiodicsync")
    }

    /// `attribute EventHandler onperiodicsync`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/periodicsync_event) · [Specification](https://wicg.github.io/periodic-background-sync/#periodicsync-event)
    #[doc(alias = "onperiodicsync")]
    #[cfg(feature = "experimental")]
    pub fn set_onperiodicsync(&self, value: Option<&Function<fn(PeriodicSyncEvent)>>) {
        property::set(self, "onperiodicsync", nullable(value))
    }

    /// `attribute EventHandler onpush`
    ///
    /// Exposed in ServiceWorker only.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/push_event) · [Specification](https://w3c.github.io/push-api/#extensions-to-the-serviceworkerglobalscope-interface)
    pub fn onpush(&self) -> Option<Function<fn(PushEvent)>> {
        property::get(self, "onpush")
    }

    /// `attribute EventHandler onpush`
    ///
    /// Exposed in ServiceWorker only.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/push_event) · [Specification](https://w3c.github.io/push-api/#extensions-to-the-serviceworkerglobalscope-interface)
    #[doc(alias = "onpush")]
    pub fn set_onpush(&self, value: Option<&Function<fn(PushEvent)>>) {
        property::set(self, "onpush", nullable(value))
    }

    /// `attribute EventHandler onpushsubscriptionchange`
    ///
    /// Exposed in ServiceWorker only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/pushsubscriptionchange_event) · [Specification](https://w3c.github.io/push-api/#the-pushsubscriptionchange-event)
    pub fn onpushsubscriptionchange(&self) -> Option<Function<fn(PushSubscriptionChangeEvent)>> {
        property::get(self, "onpushsubscriptionchange")
    }

    /// `attribute EventHandler onpushsubscriptionchange`
    ///
    /// Exposed in ServiceWorker only.
    ///
    /// In secure contexts only.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/pushsubscriptionchange_event) · [Specification](https://w3c.github.io/push-api/#the-pushsubscriptionchange-event)
    #[doc(alias = "onpushsubscriptionchange")]
    pub fn set_onpushsubscriptionchange(&self, value: Option<&Function<fn(PushSubscriptionChangeEvent)>>) {
        property::set(self, "onpushsubscriptionchange", nullable(value))
    }

    /// `attribute EventHandler oncanmakepayment`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/canmakepayment_event) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-canmakepaymentevent)
    #[cfg(feature = "experimental")]
    pub fn oncanmakepayment(&self) -> Option<Function<fn(CanMakePaymentEvent)>> {
        property::get(self, "oncanmakepayment")
    }

    /// `attribute EventHandler oncanmakepayment`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/canmakepayment_event) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-canmakepaymentevent)
    #[doc(alias = "oncanmakepayment")]
    #[cfg(feature = "experimental")]
    pub fn set_oncanmakepayment(&self, value: Option<&Function<fn(CanMakePaymentEvent)>>) {
        property::set(self, "oncanmakepayment", nullable(value))
    }

    /// `attribute EventHandler onpaymentrequest`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/paymentrequest_event) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-paymentrequestevent)
    #[cfg(feature = "experimental")]
    pub fn onpaymentrequest(&self) -> Option<Function<fn(PaymentRequestEvent)>> {
        property::get(self, "onpaymentrequest")
    }

    /// `attribute EventHandler onpaymentrequest`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/paymentrequest_event) · [Specification](https://w3c.github.io/web-based-payment-handler/#the-paymentrequestevent)
    #[doc(alias = "onpaymentrequest")]
    #[cfg(feature = "experimental")]
    pub fn set_onpaymentrequest(&self, value: Option<&Function<fn(PaymentRequestEvent)>>) {
        property::set(self, "onpaymentrequest", nullable(value))
    }
}

impl Client {
    /// `readonly attribute USVString url`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/url) · [Specification](https://w3c.github.io/ServiceWorker/#client-url)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute FrameType frameType`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/frameType) · [Specification](https://w3c.github.io/ServiceWorker/#client-frametype)
    #[doc(alias = "frameType")]
    #[inline]
    pub fn frame_type(&self) -> FrameType {
        FromJs::from_js(Js::get_frameType__as_value(js(self)))
    }

    /// `readonly attribute DOMString id`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/id) · [Specification](https://w3c.github.io/ServiceWorker/#client-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute ClientType type`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/type) · [Specification](https://w3c.github.io/ServiceWorker/#client-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> ClientType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/postMessage) · [Specification](https://w3c.github.io/ServiceWorker/#dom-client-postmessage-message-options)
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
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/postMessage) · [Specification](https://w3c.github.io/ServiceWorker/#dom-client-postmessage-message-options)
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
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Client/postMessage) · [Specification](https://w3c.github.io/ServiceWorker/#dom-client-postmessage-message-options)
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
}

impl WindowClient {
    /// `readonly attribute DocumentVisibilityState visibilityState`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/visibilityState) · [Specification](https://w3c.github.io/ServiceWorker/#client-visibilitystate)
    #[doc(alias = "visibilityState")]
    #[inline]
    pub fn visibility_state(&self) -> DocumentVisibilityState {
        FromJs::from_js(Js::get_visibilityState__as_value(js(self)))
    }

    /// `readonly attribute boolean focused`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/focused) · [Specification](https://w3c.github.io/ServiceWorker/#client-focused)
    #[inline]
    pub fn focused(&self) -> bool {
        Js::get_focused__as_bool(js(self)).get()
    }

    /// `readonly attribute FrozenArray<USVString> ancestorOrigins`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/ancestorOrigins) · [Specification](https://w3c.github.io/ServiceWorker/#client-ancestororigins)
    #[doc(alias = "ancestorOrigins")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn ancestor_origins(&self) -> Array<String> {
        FromJs::from_js(Js::get_ancestorOrigins__as_value(js(self)))
    }

    /// `Promise<WindowClient> focus()`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/focus) · [Specification](https://w3c.github.io/ServiceWorker/#client-focus)
    #[inline]
    pub fn focus(&self) -> Promise<WindowClient> {
        Promise::of_call(Js::try_call_focus__as_value(js(self)))
    }

    /// `Promise<WindowClient?> navigate(USVString url)`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/WindowClient/navigate) · [Specification](https://w3c.github.io/ServiceWorker/#client-navigate)
    #[inline]
    pub fn navigate(&self, url: &str) -> Promise<Option<WindowClient>> {
        Promise::of_call(Js::try_call_navigate__str__as_value(js(self), url))
    }
}

impl Clients {
    /// `Promise<(Client or undefined)> get(DOMString id)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients/get) · [Specification](https://w3c.github.io/ServiceWorker/#clients-get)
    #[inline]
    pub fn get(&self, id: &str) -> Promise<Option<Client>> {
        Promise::of_call(Js::try_call_get__str__as_value(js(self), id))
    }

    /// `Promise<FrozenArray<Client>> matchAll(optional ClientQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients/matchAll) · [Specification](https://w3c.github.io/ServiceWorker/#clients-matchall)
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all(&self) -> Promise<Array<Client>> {
        Promise::of_call(Js::try_call_matchAll__as_value(js(self)))
    }

    /// `Promise<FrozenArray<Client>> matchAll(optional ClientQueryOptions options = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients/matchAll) · [Specification](https://w3c.github.io/ServiceWorker/#clients-matchall)
    #[doc(alias = "matchAll")]
    #[inline]
    pub fn match_all_with_options(&self, options: &ClientQueryOptions) -> Promise<Array<Client>> {
        Promise::of_call(Js::try_call_matchAll__value__as_value(js(self), options.as_ref()))
    }

    /// `Promise<WindowClient?> openWindow(USVString url)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients/openWindow) · [Specification](https://w3c.github.io/ServiceWorker/#clients-openwindow)
    #[doc(alias = "openWindow")]
    #[inline]
    pub fn open_window(&self, url: &str) -> Promise<Option<WindowClient>> {
        Promise::of_call(Js::try_call_openWindow__str__as_value(js(self), url))
    }

    /// `Promise<undefined> claim()`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Clients/claim) · [Specification](https://w3c.github.io/ServiceWorker/#clients-claim)
    #[inline]
    pub fn claim(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_claim__as_value(js(self)))
    }
}

impl ClientQueryOptions {
    /// `dictionary ClientQueryOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean includeUncontrolled = false`
    #[doc(alias = "includeUncontrolled")]
    pub fn get_include_uncontrolled(&self) -> Option<bool> {
        property::get(self, "includeUncontrolled")
    }

    /// `boolean includeUncontrolled = false`
    #[doc(alias = "includeUncontrolled")]
    pub fn set_include_uncontrolled(&self, value: bool) -> &Self {
        property::set_bool(self, "includeUncontrolled", value);
        self
    }

    /// `ClientType type = "window"`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<ClientType> {
        property::get(self, "type")
    }

    /// `ClientType type = "window"`
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
    /// `constructor(DOMString type, optional ExtendableEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableEvent/ExtendableEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-extendableevent-extendableevent)
    #[inline]
    pub fn new(type_: &str) -> ExtendableEvent {
        Js::new_ExtendableEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional ExtendableEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableEvent/ExtendableEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-extendableevent-extendableevent)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ExtendableEventInit>) -> ExtendableEvent {
        Js::new_ExtendableEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `undefined waitUntil(Promise<any> f)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableEvent/waitUntil) · [Specification](https://w3c.github.io/ServiceWorker/#dom-extendableevent-waituntil)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "waitUntil")]
    #[inline]
    pub fn wait_until(&self, f: &Promise<JsValue>) -> Result<(), Exception> {
        Js::try_call_waitUntil__value(js(self), f.as_ref())
    }
}

impl ExtendableEventInit {
    /// `dictionary ExtendableEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
    /// `constructor(DOMString type, optional ExtendableEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InstallEvent/InstallEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-installevent-installevent)
    #[inline]
    pub fn new(type_: &str) -> InstallEvent {
        Js::new_InstallEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional ExtendableEventInit eventInitDict = {})`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InstallEvent/InstallEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-installevent-installevent)
    #[inline]
    pub fn new_with_event_init_dict(type_: &str, event_init_dict: impl IntoJs<ExtendableEventInit>) -> InstallEvent {
        Js::new_InstallEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `Promise<undefined> addRoutes((RouterRule or sequence<RouterRule>) rules)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InstallEvent/addRoutes) · [Specification](https://w3c.github.io/ServiceWorker/#register-router-method)
    #[doc(alias = "addRoutes")]
    #[inline]
    pub fn add_routes(&self, rules: impl Into<RouterRuleOrRouterRuleSequence>) -> Promise<()> {
        Promise::of_call(Js::try_call_addRoutes__value__as_value(js(self), &rules.into().to_js()))
    }
}

impl RouterRule {
    /// `dictionary RouterRule`
    pub fn new(condition: &RouterCondition, source: impl Into<RouterSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "condition", condition.as_ref());
        property::set(&this, "source", &source.into().to_js());
        this
    }

    /// `required RouterCondition condition`
    #[doc(alias = "condition")]
    pub fn get_condition(&self) -> RouterCondition {
        property::get(self, "condition")
    }

    /// `required RouterCondition condition`
    #[doc(alias = "condition")]
    pub fn set_condition(&self, value: &RouterCondition) -> &Self {
        property::set(self, "condition", value.as_ref());
        self
    }

    /// `required RouterSource source`
    #[doc(alias = "source")]
    pub fn get_source(&self) -> RouterSource {
        property::get(self, "source")
    }

    /// `required RouterSource source`
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl Into<RouterSource>) -> &Self {
        property::set(self, "source", &value.into().to_js());
        self
    }
}

impl RouterCondition {
    /// `dictionary RouterCondition`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `URLPatternCompatible urlPattern`
    #[doc(alias = "urlPattern")]
    pub fn get_url_pattern(&self) -> Option<UrlPatternCompatible> {
        property::get(self, "urlPattern")
    }

    /// `URLPatternCompatible urlPattern`
    #[doc(alias = "urlPattern")]
    pub fn set_url_pattern(&self, value: impl Into<UrlPatternCompatible>) -> &Self {
        property::set(self, "urlPattern", &value.into().to_js());
        self
    }

    /// `ByteString requestMethod`
    #[doc(alias = "requestMethod")]
    pub fn get_request_method(&self) -> Option<String> {
        property::get(self, "requestMethod")
    }

    /// `ByteString requestMethod`
    #[doc(alias = "requestMethod")]
    pub fn set_request_method(&self, value: &str) -> &Self {
        property::set_str(self, "requestMethod", value);
        self
    }

    /// `RequestMode requestMode`
    #[doc(alias = "requestMode")]
    pub fn get_request_mode(&self) -> Option<RequestMode> {
        property::get(self, "requestMode")
    }

    /// `RequestMode requestMode`
    #[doc(alias = "requestMode")]
    pub fn set_request_mode(&self, value: RequestMode) -> &Self {
        property::set_str(self, "requestMode", value.as_str());
        self
    }

    /// `RequestDestination requestDestination`
    #[doc(alias = "requestDestination")]
    pub fn get_request_destination(&self) -> Option<RequestDestination> {
        property::get(self, "requestDestination")
    }

    /// `RequestDestination requestDestination`
    #[doc(alias = "requestDestination")]
    pub fn set_request_destination(&self, value: RequestDestination) -> &Self {
        property::set_str(self, "requestDestination", value.as_str());
        self
    }

    /// `RunningStatus runningStatus`
    #[doc(alias = "runningStatus")]
    pub fn get_running_status(&self) -> Option<RunningStatus> {
        property::get(self, "runningStatus")
    }

    /// `RunningStatus runningStatus`
    #[doc(alias = "runningStatus")]
    pub fn set_running_status(&self, value: RunningStatus) -> &Self {
        property::set_str(self, "runningStatus", value.as_str());
        self
    }

    /// `sequence<RouterCondition> or`
    #[doc(alias = "or")]
    pub fn get_or(&self) -> Option<Array<RouterCondition>> {
        property::get(self, "or")
    }

    /// `sequence<RouterCondition> or`
    #[doc(alias = "or")]
    pub fn set_or(&self, value: impl IntoSequence<RouterCondition>) -> &Self {
        property::set(self, "or", &value.to_value());
        self
    }

    /// `RouterCondition not`
    #[doc(alias = "not")]
    pub fn get_not(&self) -> Option<RouterCondition> {
        property::get(self, "not")
    }

    /// `RouterCondition not`
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
    /// `dictionary RouterSourceDict`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString cacheName`
    #[doc(alias = "cacheName")]
    pub fn get_cache_name(&self) -> Option<String> {
        property::get(self, "cacheName")
    }

    /// `DOMString cacheName`
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
    /// `constructor(DOMString type, FetchEventInit eventInitDict)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/FetchEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-fetchevent-fetchevent)
    #[inline]
    pub fn new(type_: &str, event_init_dict: impl IntoJs<FetchEventInit>) -> FetchEvent {
        Js::new_FetchEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute Request request`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/request) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-request)
    #[inline]
    pub fn request(&self) -> Request {
        FromJs::from_js(Js::get_request__as_value(js(self)))
    }

    /// `readonly attribute Promise<any> preloadResponse`
    ///
    /// Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/preloadResponse) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-preloadresponse)
    #[doc(alias = "preloadResponse")]
    #[inline]
    pub fn preload_response(&self) -> Promise<JsValue> {
        Promise::of_call(Js::try_get_preloadResponse__as_value(js(self)))
    }

    /// `readonly attribute DOMString clientId`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/clientId) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-clientid)
    #[doc(alias = "clientId")]
    #[inline]
    pub fn client_id(&self) -> String {
        Js::get_clientId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString resultingClientId`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/resultingClientId) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-resultingclientid)
    #[doc(alias = "resultingClientId")]
    #[inline]
    pub fn resulting_client_id(&self) -> String {
        Js::get_resultingClientId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString replacesClientId`
    #[doc(alias = "replacesClientId")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn replaces_client_id(&self) -> String {
        Js::get_replacesClientId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute Promise<undefined> handled`
    ///
    /// Baseline: widely available since 2022-09. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/handled) · [Specification](https://w3c.github.io/ServiceWorker/#dom-fetchevent-handled)
    #[inline]
    pub fn handled(&self) -> Promise<()> {
        Promise::of_call(Js::try_get_handled__as_value(js(self)))
    }

    /// `undefined respondWith(Promise<Response> r)`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/FetchEvent/respondWith) · [Specification](https://w3c.github.io/ServiceWorker/#fetch-event-respondwith)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "respondWith")]
    #[inline]
    pub fn respond_with(&self, r: &Promise<Response>) -> Result<(), Exception> {
        Js::try_call_respondWith__value(js(self), r.as_ref())
    }
}

impl FetchEventInit {
    /// `dictionary FetchEventInit : ExtendableEventInit`
    pub fn new(request: &Request) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "request", request.as_ref());
        this
    }

    /// `required Request request`
    #[doc(alias = "request")]
    pub fn get_request(&self) -> Request {
        property::get(self, "request")
    }

    /// `required Request request`
    #[doc(alias = "request")]
    pub fn set_request(&self, value: &Request) -> &Self {
        property::set(self, "request", value.as_ref());
        self
    }

    /// `Promise<any> preloadResponse`
    #[doc(alias = "preloadResponse")]
    pub fn get_preload_response(&self) -> Option<Promise<JsValue>> {
        property::get(self, "preloadResponse")
    }

    /// `Promise<any> preloadResponse`
    #[doc(alias = "preloadResponse")]
    pub fn set_preload_response(&self, value: &Promise<JsValue>) -> &Self {
        property::set(self, "preloadResponse", value.as_ref());
        self
    }

    /// `DOMString clientId = ""`
    #[doc(alias = "clientId")]
    pub fn get_client_id(&self) -> Option<String> {
        property::get(self, "clientId")
    }

    /// `DOMString clientId = ""`
    #[doc(alias = "clientId")]
    pub fn set_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "clientId", value);
        self
    }

    /// `DOMString resultingClientId = ""`
    #[doc(alias = "resultingClientId")]
    pub fn get_resulting_client_id(&self) -> Option<String> {
        property::get(self, "resultingClientId")
    }

    /// `DOMString resultingClientId = ""`
    #[doc(alias = "resultingClientId")]
    pub fn set_resulting_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "resultingClientId", value);
        self
    }

    /// `DOMString replacesClientId = ""`
    #[doc(alias = "replacesClientId")]
    pub fn get_replaces_client_id(&self) -> Option<String> {
        property::get(self, "replacesClientId")
    }

    /// `DOMString replacesClientId = ""`
    #[doc(alias = "replacesClientId")]
    pub fn set_replaces_client_id(&self, value: &str) -> &Self {
        property::set_str(self, "replacesClientId", value);
        self
    }

    /// `Promise<undefined> handled`
    #[doc(alias = "handled")]
    pub fn get_handled(&self) -> Option<Promise<()>> {
        property::get(self, "handled")
    }

    /// `Promise<undefined> handled`
    #[doc(alias = "handled")]
    pub fn set_handled(&self, value: &Promise<()>) -> &Self {
        property::set(self, "handled", value.as_ref());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl ExtendableMessageEvent {
    /// `constructor(DOMString type, optional ExtendableMessageEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/ExtendableMessageEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-extendablemessageevent-extendablemessageevent)
    #[inline]
    pub fn new(type_: &str) -> ExtendableMessageEvent {
        Js::new_ExtendableMessageEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional ExtendableMessageEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/ExtendableMessageEvent) · [Specification](https://w3c.github.io/ServiceWorker/#dom-extendablemessageevent-extendablemessageevent)
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<ExtendableMessageEventInit>,
    ) -> ExtendableMessageEvent {
        Js::new_ExtendableMessageEvent__str_value__as_value(type_, &event_init_dict.to_value()).cast()
    }

    /// `readonly attribute any data`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/data) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-data)
    #[inline]
    pub fn data(&self) -> JsValue {
        Js::get_data__as_value(js(self))
    }

    /// `readonly attribute USVString origin`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/origin) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-origin)
    #[inline]
    pub fn origin(&self) -> String {
        Js::get_origin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString lastEventId`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/lastEventId) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-lasteventid)
    #[doc(alias = "lastEventId")]
    #[inline]
    pub fn last_event_id(&self) -> String {
        Js::get_lastEventId__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute (Client or ServiceWorker or MessagePort)? source`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/source) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-source)
    #[inline]
    pub fn source(&self) -> Option<ClientOrServiceWorkerOrMessagePort> {
        Js::get_source__as_option_value(js(self)).map(Js::read)
    }

    /// `readonly attribute FrozenArray<MessagePort> ports`
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ExtendableMessageEvent/ports) · [Specification](https://w3c.github.io/ServiceWorker/#extendablemessage-event-ports)
    #[inline]
    pub fn ports(&self) -> Array<MessagePort> {
        FromJs::from_js(Js::get_ports__as_value(js(self)))
    }
}

impl ExtendableMessageEventInit {
    /// `dictionary ExtendableMessageEventInit : ExtendableEventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `any data = null`
    #[doc(alias = "data")]
    pub fn get_data(&self) -> JsValue {
        property::get(self, "data")
    }

    /// `any data = null`
    #[doc(alias = "data")]
    pub fn set_data(&self, value: &JsValue) -> &Self {
        property::set(self, "data", value);
        self
    }

    /// `USVString origin = ""`
    #[doc(alias = "origin")]
    pub fn get_origin(&self) -> Option<String> {
        property::get(self, "origin")
    }

    /// `USVString origin = ""`
    #[doc(alias = "origin")]
    pub fn set_origin(&self, value: &str) -> &Self {
        property::set_str(self, "origin", value);
        self
    }

    /// `DOMString lastEventId = ""`
    #[doc(alias = "lastEventId")]
    pub fn get_last_event_id(&self) -> Option<String> {
        property::get(self, "lastEventId")
    }

    /// `DOMString lastEventId = ""`
    #[doc(alias = "lastEventId")]
    pub fn set_last_event_id(&self, value: &str) -> &Self {
        property::set_str(self, "lastEventId", value);
        self
    }

    /// `(Client or ServiceWorker or MessagePort)? source = null`
    #[doc(alias = "source")]
    pub fn get_source(&self) -> Option<ClientOrServiceWorkerOrMessagePort> {
        property::get(self, "source")
    }

    /// `(Client or ServiceWorker or MessagePort)? source = null`
    #[doc(alias = "source")]
    pub fn set_source(&self, value: impl NullableUnion<ClientOrServiceWorkerOrMessagePort>) -> &Self {
        property::set(self, "source", &value.into_option().to_js());
        self
    }

    /// `sequence<MessagePort> ports = []`
    #[doc(alias = "ports")]
    pub fn get_ports(&self) -> Option<Array<MessagePort>> {
        property::get(self, "ports")
    }

    /// `sequence<MessagePort> ports = []`
    #[doc(alias = "ports")]
    pub fn set_ports(&self, value: impl IntoSequence<MessagePort>) -> &Self {
        property::set(self, "ports", &value.to_value());
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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

/// `globalThis instanceof ServiceWorkerGlobalScope`
///
/// The global object, where it is a `ServiceWorkerGlobalScope`.
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
