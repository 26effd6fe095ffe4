//! Registering service workers and talking to them

use crate::runtime::prelude::*;
use crate::{
    Event, MessageEvent, NavigationPreloadManager, NavigationPreloadState, Navigator, RegistrationOptions,
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState, ServiceWorkerUpdateViaCache,
    StructuredSerializeOptions, TrustedScriptUrlOrString, WorkerNavigator, WorkerType,
};

impl Navigator {
    /// The entry point for the service workers of this page.
    ///
    /// `readonly attribute ServiceWorkerContainer serviceWorker`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `service-workers`. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/Navigator/serviceWorker) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-attribute)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "serviceWorker")]
    #[inline]
    pub fn service_worker(&self) -> Result<Option<ServiceWorkerContainer>, Exception> {
        Js::try_get_serviceWorker__as_option_value(js(self)).map(Js::read_nullable)
    }
}

impl WorkerNavigator {
    /// The entry point for the service workers of this worker.
    ///
    /// `readonly attribute ServiceWorkerContainer serviceWorker`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `service-workers`. In secure contexts only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator/serviceWorker) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-serviceworker)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "serviceWorker")]
    #[inline]
    pub fn service_worker(&self) -> Result<Option<ServiceWorkerContainer>, Exception> {
        Js::try_get_serviceWorker__as_option_value(js(self)).map(Js::read_nullable)
    }
}

impl ServiceWorker {
    /// The address of the script.
    ///
    /// `readonly attribute USVString scriptURL`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorker/scriptURL) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-url)
    #[doc(alias = "scriptURL")]
    #[inline]
    pub fn script_url(&self) -> String {
        Js::get_scriptURL__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The stage in the life of the worker, such as `installing` or `activated`.
    ///
    /// `readonly attribute ServiceWorkerState state`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorker/state) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-state)
    #[inline]
    pub fn state(&self) -> ServiceWorkerState {
        FromJs::from_js(Js::get_state__as_value(js(self)))
    }

    /// Sends a structured clone of a value to the worker.
    ///
    /// `undefined postMessage(any message, optional StructuredSerializeOptions options = {})`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorker/postMessage) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworker-postmessage)
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
    /// Feature `service-workers`.
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
    /// Feature `service-workers`.
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

    /// The handler of the event `statechange`.
    ///
    /// `attribute EventHandler onstatechange`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorker/statechange_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworker-onstatechange)
    pub fn onstatechange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onstatechange")
    }

    /// Sets the handler of the event `statechange`.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "onstatechange")]
    pub fn set_onstatechange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onstatechange", nullable(value))
    }

    /// The handler of the event `error`.
    ///
    /// `attribute EventHandler onerror`
    ///
    /// Feature `service-workers`. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorker/error_event) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#handler-abstractworker-onerror)
    pub fn onerror(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onerror")
    }

    /// Sets the handler of the event `error`.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "onerror")]
    pub fn set_onerror(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onerror", nullable(value))
    }
}

impl ServiceWorkerRegistration {
    /// The worker that is being installed, or null.
    ///
    /// `readonly attribute ServiceWorker? installing`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/installing) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-installing)
    #[inline]
    pub fn installing(&self) -> Option<ServiceWorker> {
        Js::get_installing__as_option_value(js(self)).map(Js::read)
    }

    /// The installed worker that waits until pages no longer use the old one, or null.
    ///
    /// `readonly attribute ServiceWorker? waiting`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/waiting) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-waiting)
    #[inline]
    pub fn waiting(&self) -> Option<ServiceWorker> {
        Js::get_waiting__as_option_value(js(self)).map(Js::read)
    }

    /// The worker that handles events, or null.
    ///
    /// `readonly attribute ServiceWorker? active`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/active) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-active)
    #[inline]
    pub fn active(&self) -> Option<ServiceWorker> {
        Js::get_active__as_option_value(js(self)).map(Js::read)
    }

    /// The setting to begin page requests while the worker is starting.
    ///
    /// `readonly attribute NavigationPreloadManager navigationPreload`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/navigationPreload) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-registration-navigationpreload)
    #[doc(alias = "navigationPreload")]
    #[inline]
    pub fn navigation_preload(&self) -> NavigationPreloadManager {
        FromJs::from_js(Js::get_navigationPreload__as_value(js(self)))
    }

    /// The address with which the addresses under control begin.
    ///
    /// `readonly attribute USVString scope`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/scope) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-registration-scope)
    #[inline]
    pub fn scope(&self) -> String {
        Js::get_scope__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Which files may come from the HTTP cache on an update.
    ///
    /// `readonly attribute ServiceWorkerUpdateViaCache updateViaCache`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/updateViaCache) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-registration-updateviacache)
    #[doc(alias = "updateViaCache")]
    #[inline]
    pub fn update_via_cache(&self) -> ServiceWorkerUpdateViaCache {
        FromJs::from_js(Js::get_updateViaCache__as_value(js(self)))
    }

    /// Checks the server for a new version of the script.
    ///
    /// `Promise<ServiceWorkerRegistration> update()`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/update) · [Specification](https://w3c.github.io/ServiceWorker/#service-worker-registration-update)
    #[inline]
    pub fn update(&self) -> Promise<ServiceWorkerRegistration> {
        Promise::of_call(Js::try_call_update__as_value(js(self)))
    }

    /// Removes the registration and resolves to whether there was one.
    ///
    /// `Promise<boolean> unregister()`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/unregister) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-unregister)
    #[inline]
    pub fn unregister(&self) -> Promise<bool> {
        Promise::of_call(Js::try_call_unregister__as_value(js(self)))
    }

    /// The handler of the event `updatefound`.
    ///
    /// `attribute EventHandler onupdatefound`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration/updatefound_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerregistration-onupdatefound)
    pub fn onupdatefound(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onupdatefound")
    }

    /// Sets the handler of the event `updatefound`.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "onupdatefound")]
    pub fn set_onupdatefound(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onupdatefound", nullable(value))
    }
}

impl ServiceWorkerContainer {
    /// The service worker that controls this page, or null.
    ///
    /// `readonly attribute ServiceWorker? controller`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/controller) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-controller)
    #[inline]
    pub fn controller(&self) -> Option<ServiceWorker> {
        Js::get_controller__as_option_value(js(self)).map(Js::read)
    }

    /// A promise of the registration of this page, once it has an active worker.
    ///
    /// `readonly attribute Promise<ServiceWorkerRegistration> ready`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/ready) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-ready)
    #[inline]
    pub fn ready(&self) -> Promise<ServiceWorkerRegistration> {
        Promise::of_call(Js::try_get_ready__as_value(js(self)))
    }

    /// Registers a script for a scope and resolves to the registration.
    ///
    /// `Promise<ServiceWorkerRegistration> register((TrustedScriptURL or USVString) scriptURL, optional RegistrationOptions options = {})`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/register) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-register)
    #[inline]
    pub fn register(&self, script_url: impl Into<TrustedScriptUrlOrString>) -> Promise<ServiceWorkerRegistration> {
        Promise::of_call(Js::try_call_register__value__as_value(js(self), &script_url.into().to_js()))
    }

    /// As `register`, with `options`.
    ///
    /// `Promise<ServiceWorkerRegistration> register((TrustedScriptURL or USVString) scriptURL, optional RegistrationOptions options = {})`
    ///
    /// Feature `service-workers`.
    #[doc(alias = "register")]
    #[inline]
    pub fn register_with_options(
        &self,
        script_url: impl Into<TrustedScriptUrlOrString>,
        options: &RegistrationOptions,
    ) -> Promise<ServiceWorkerRegistration> {
        Promise::of_call(Js::try_call_register__value2__as_value(
            js(self),
            &script_url.into().to_js(),
            options.as_ref(),
        ))
    }

    /// Resolves to the registration whose scope covers an address, or to `undefined`.
    ///
    /// `Promise<(ServiceWorkerRegistration or undefined)> getRegistration(optional USVString clientURL = "")`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/getRegistration) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-getRegistration)
    #[doc(alias = "getRegistration")]
    #[inline]
    pub fn get_registration(&self) -> Promise<Option<ServiceWorkerRegistration>> {
        Promise::of_call(Js::try_call_getRegistration__as_value(js(self)))
    }

    /// As `get_registration`, with `client_url`.
    ///
    /// `Promise<(ServiceWorkerRegistration or undefined)> getRegistration(optional USVString clientURL = "")`
    ///
    /// Feature `service-workers`.
    #[doc(alias = "getRegistration")]
    #[inline]
    pub fn get_registration_with_client_url(&self, client_url: &str) -> Promise<Option<ServiceWorkerRegistration>> {
        Promise::of_call(Js::try_call_getRegistration__str__as_value(js(self), client_url))
    }

    /// Resolves to all registrations of this origin.
    ///
    /// `Promise<FrozenArray<ServiceWorkerRegistration>> getRegistrations()`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/getRegistrations) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-getRegistrations)
    #[doc(alias = "getRegistrations")]
    #[inline]
    pub fn get_registrations(&self) -> Promise<Array<ServiceWorkerRegistration>> {
        Promise::of_call(Js::try_call_getRegistrations__as_value(js(self)))
    }

    /// Starts to deliver queued messages before the page is loaded.
    ///
    /// `undefined startMessages()`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/startMessages) · [Specification](https://w3c.github.io/ServiceWorker/#navigator-service-worker-startMessages)
    #[doc(alias = "startMessages")]
    #[inline]
    pub fn start_messages(&self) {
        Js::call_startMessages(js(self))
    }

    /// The handler of the event `controllerchange`.
    ///
    /// `attribute EventHandler oncontrollerchange`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/controllerchange_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkercontainer-oncontrollerchange)
    pub fn oncontrollerchange(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "oncontrollerchange")
    }

    /// Sets the handler of the event `controllerchange`.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "oncontrollerchange")]
    pub fn set_oncontrollerchange(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "oncontrollerchange", nullable(value))
    }

    /// The handler of the event `message`.
    ///
    /// `attribute EventHandler onmessage`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/message_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkercontainer-onmessage)
    pub fn onmessage(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessage")
    }

    /// Sets the handler of the event `message`.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "onmessage")]
    pub fn set_onmessage(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessage", nullable(value))
    }

    /// The handler of the event `messageerror`.
    ///
    /// `attribute EventHandler onmessageerror`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer/messageerror_event) · [Specification](https://w3c.github.io/ServiceWorker/#dom-serviceworkerglobalscope-onmessageerror)
    pub fn onmessageerror(&self) -> Option<Function<fn(MessageEvent)>> {
        property::get(self, "onmessageerror")
    }

    /// Sets the handler of the event `messageerror`.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "onmessageerror")]
    pub fn set_onmessageerror(&self, value: Option<&Function<fn(MessageEvent)>>) {
        property::set(self, "onmessageerror", nullable(value))
    }
}

impl RegistrationOptions {
    /// The options of `ServiceWorkerContainer.register`.
    ///
    /// `dictionary RegistrationOptions`
    ///
    /// Feature `service-workers`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The beginning of the addresses to control; by default the folder of the script.
    ///
    /// `USVString scope`
    ///
    /// Feature `service-workers`.
    #[doc(alias = "scope")]
    pub fn get_scope(&self) -> Option<String> {
        property::get(self, "scope")
    }

    /// Sets the beginning of the addresses to control; by default the folder of the script.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "scope")]
    pub fn set_scope(&self, value: &str) -> &Self {
        property::set_str(self, "scope", value);
        self
    }

    /// Whether the script is a `classic` script or a `module`.
    ///
    /// `WorkerType type = "classic"`
    ///
    /// Feature `service-workers`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<WorkerType> {
        property::get(self, "type")
    }

    /// Sets whether the script is a `classic` script or a `module`.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: WorkerType) -> &Self {
        property::set_str(self, "type", value.as_str());
        self
    }

    /// Which files may come from the HTTP cache on an update; only imports by default.
    ///
    /// `ServiceWorkerUpdateViaCache updateViaCache = "imports"`
    ///
    /// Feature `service-workers`.
    #[doc(alias = "updateViaCache")]
    pub fn get_update_via_cache(&self) -> Option<ServiceWorkerUpdateViaCache> {
        property::get(self, "updateViaCache")
    }

    /// Sets which files may come from the HTTP cache on an update; only imports by default.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "updateViaCache")]
    pub fn set_update_via_cache(&self, value: ServiceWorkerUpdateViaCache) -> &Self {
        property::set_str(self, "updateViaCache", value.as_str());
        self
    }
}

impl Default for RegistrationOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl NavigationPreloadManager {
    /// Turns navigation preload on.
    ///
    /// `Promise<undefined> enable()`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPreloadManager/enable) · [Specification](https://w3c.github.io/ServiceWorker/#dom-navigationpreloadmanager-enable)
    #[inline]
    pub fn enable(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_enable__as_value(js(self)))
    }

    /// Turns navigation preload off.
    ///
    /// `Promise<undefined> disable()`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPreloadManager/disable) · [Specification](https://w3c.github.io/ServiceWorker/#dom-navigationpreloadmanager-disable)
    #[inline]
    pub fn disable(&self) -> Promise<()> {
        Promise::of_call(Js::try_call_disable__as_value(js(self)))
    }

    /// Sets the value of the `Service-Worker-Navigation-Preload` request header.
    ///
    /// `Promise<undefined> setHeaderValue(ByteString value)`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPreloadManager/setHeaderValue) · [Specification](https://w3c.github.io/ServiceWorker/#dom-navigationpreloadmanager-setheadervalue)
    #[doc(alias = "setHeaderValue")]
    #[inline]
    pub fn set_header_value(&self, value: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_setHeaderValue__str__as_value(js(self), value))
    }

    /// Resolves to whether preload is on, and the header value.
    ///
    /// `Promise<NavigationPreloadState> getState()`
    ///
    /// Feature `service-workers`. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPreloadManager/getState) · [Specification](https://w3c.github.io/ServiceWorker/#dom-navigationpreloadmanager-getstate)
    #[doc(alias = "getState")]
    #[inline]
    pub fn get_state(&self) -> Promise<NavigationPreloadState> {
        Promise::of_call(Js::try_call_getState__as_value(js(self)))
    }
}

impl NavigationPreloadState {
    /// Whether navigation preload is on, and its header value.
    ///
    /// `dictionary NavigationPreloadState`
    ///
    /// Feature `service-workers`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether navigation preload is on.
    ///
    /// `boolean enabled = false`
    ///
    /// Feature `service-workers`.
    #[doc(alias = "enabled")]
    pub fn get_enabled(&self) -> Option<bool> {
        property::get(self, "enabled")
    }

    /// Sets whether navigation preload is on.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "enabled")]
    pub fn set_enabled(&self, value: bool) -> &Self {
        property::set_bool(self, "enabled", value);
        self
    }

    /// The value of the request header; `true` if it was not changed.
    ///
    /// `ByteString headerValue`
    ///
    /// Feature `service-workers`.
    #[doc(alias = "headerValue")]
    pub fn get_header_value(&self) -> Option<String> {
        property::get(self, "headerValue")
    }

    /// Sets the value of the request header; `true` if it was not changed.
    ///
    /// Feature `service-workers`.
    #[doc(alias = "headerValue")]
    pub fn set_header_value(&self, value: &str) -> &Self {
        property::set_str(self, "headerValue", value);
        self
    }
}

impl Default for NavigationPreloadState {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "active")]
    pub(crate) fn get_active__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "controller")]
    pub(crate) fn get_controller__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "installing")]
    pub(crate) fn get_installing__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "navigationPreload")]
    pub(crate) fn get_navigationPreload__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "scriptURL")]
    pub(crate) fn get_scriptURL__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, getter, js_name = "serviceWorker")]
    pub(crate) fn try_get_serviceWorker__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(method, getter, js_name = "updateViaCache")]
    pub(crate) fn get_updateViaCache__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "waiting")]
    pub(crate) fn get_waiting__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "disable")]
    pub(crate) fn try_call_disable__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "enable")]
    pub(crate) fn try_call_enable__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getRegistration")]
    pub(crate) fn try_call_getRegistration__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getRegistration")]
    pub(crate) fn try_call_getRegistration__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getRegistrations")]
    pub(crate) fn try_call_getRegistrations__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getState")]
    pub(crate) fn try_call_getState__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "register")]
    pub(crate) fn try_call_register__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "register")]
    pub(crate) fn try_call_register__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "setHeaderValue")]
    pub(crate) fn try_call_setHeaderValue__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "startMessages")]
    pub(crate) fn call_startMessages(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "unregister")]
    pub(crate) fn try_call_unregister__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "update")]
    pub(crate) fn try_call_update__as_value(this: &Js) -> Result<Js, Exception>;
}
