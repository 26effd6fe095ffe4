//! Types: Registering service workers and talking to them

#[cfg(any(feature = "messaging", feature = "service-worker-scope", feature = "service-workers"))]
web_interface! {
    /// One version of a service worker script, as seen from a page.
    ///
    /// `interface ServiceWorker : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `service-workers`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorker) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworker-interface)
    pub struct ServiceWorker: [crate::EventTarget, crate::Object];
    class = "ServiceWorker";
}

#[cfg(feature = "service-workers")]
web_enumeration! {
    /// The stage in the life of a service worker, from parsed to redundant.
    ///
    /// `enum ServiceWorkerState`
    ///
    /// Feature `service-workers`.
    pub enum ServiceWorkerState {
        Parsed = "parsed",
        Installing = "installing",
        Installed = "installed",
        Activating = "activating",
        Activated = "activated",
        Redundant = "redundant",
    }
}

#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    feature = "service-workers",
    all(feature = "experimental", any(
        feature = "background-fetch", feature = "background-sync", feature = "content-index",
        feature = "payment-handler",
    )),
))]
web_interface! {
    /// The link between a scope of addresses and its service workers.
    ///
    /// `interface ServiceWorkerRegistration : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `background-fetch`, `background-sync`, `content-index`, `cookie-store`,
    /// `notifications`, `payment-handler`, `push`.
    ///
    /// Feature `service-workers`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkerregistration-interface)
    pub struct ServiceWorkerRegistration: [crate::EventTarget, crate::Object];
    class = "ServiceWorkerRegistration";
}

#[cfg(feature = "service-workers")]
web_enumeration! {
    /// Which files of a service worker may come from the HTTP cache on an update.
    ///
    /// `enum ServiceWorkerUpdateViaCache`
    ///
    /// Feature `service-workers`.
    pub enum ServiceWorkerUpdateViaCache {
        Imports = "imports",
        All = "all",
        None = "none",
    }
}

#[cfg(feature = "service-workers")]
web_interface! {
    /// The entry point of a page for registering service workers.
    ///
    /// `interface ServiceWorkerContainer : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `service-workers`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkercontainer-interface)
    pub struct ServiceWorkerContainer: [crate::EventTarget, crate::Object];
    class = "ServiceWorkerContainer";
}

#[cfg(feature = "service-workers")]
web_dictionary! {
    /// The options of `ServiceWorkerContainer.register`.
    ///
    /// `dictionary RegistrationOptions`
    ///
    /// Feature `service-workers`.
    pub struct RegistrationOptions: [crate::Object];
    name = "RegistrationOptions";
}

#[cfg(feature = "service-workers")]
web_interface! {
    /// The setting to begin page requests while the service worker is starting.
    ///
    /// `interface NavigationPreloadManager`
    ///
    /// Feature `service-workers`. Exposed in Window, Worker. In secure contexts only. Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPreloadManager) · [Specification](https://w3c.github.io/ServiceWorker/#navigation-preload-manager)
    pub struct NavigationPreloadManager: [crate::Object];
    class = "NavigationPreloadManager";
}

#[cfg(feature = "service-workers")]
web_dictionary! {
    /// Whether navigation preload is on, and its header value.
    ///
    /// `dictionary NavigationPreloadState`
    ///
    /// Feature `service-workers`.
    pub struct NavigationPreloadState: [crate::Object];
    name = "NavigationPreloadState";
}
