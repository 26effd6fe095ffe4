//! Types: Registering service workers and talking to them

#[cfg(any(feature = "messaging", feature = "service-worker-scope", feature = "service-workers"))]
web_interface! {
    /// `interface ServiceWorker : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorker) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworker-interface)
    pub struct ServiceWorker: [crate::EventTarget, crate::Object];
    class = "ServiceWorker";
}

#[cfg(feature = "service-workers")]
web_enumeration! {
    /// `enum ServiceWorkerState`
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
    /// `interface ServiceWorkerRegistration : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkerregistration-interface)
    ///
    /// Members are added by the features `background-fetch`, `background-sync`, `content-index`, `cookie-store`,
    /// `notifications`, `payment-handler`, `push`.
    pub struct ServiceWorkerRegistration: [crate::EventTarget, crate::Object];
    class = "ServiceWorkerRegistration";
}

#[cfg(feature = "service-workers")]
web_enumeration! {
    /// `enum ServiceWorkerUpdateViaCache`
    pub enum ServiceWorkerUpdateViaCache {
        Imports = "imports",
        All = "all",
        None = "none",
    }
}

#[cfg(feature = "service-workers")]
web_interface! {
    /// `interface ServiceWorkerContainer : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkercontainer-interface)
    pub struct ServiceWorkerContainer: [crate::EventTarget, crate::Object];
    class = "ServiceWorkerContainer";
}

#[cfg(feature = "service-workers")]
web_dictionary! {
    /// `dictionary RegistrationOptions`
    pub struct RegistrationOptions: [crate::Object];
    name = "RegistrationOptions";
}

#[cfg(feature = "service-workers")]
web_interface! {
    /// `interface NavigationPreloadManager`
    ///
    /// Exposed in Window, Worker.
    ///
    /// In secure contexts only.
    ///
    /// Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPreloadManager) · [Specification](https://w3c.github.io/ServiceWorker/#navigation-preload-manager)
    pub struct NavigationPreloadManager: [crate::Object];
    class = "NavigationPreloadManager";
}

#[cfg(feature = "service-workers")]
web_dictionary! {
    /// `dictionary NavigationPreloadState`
    pub struct NavigationPreloadState: [crate::Object];
    name = "NavigationPreloadState";
}
