//! Types: Registering service workers and talking to them
#[cfg(any(feature = "messaging", feature = "service-worker-scope", feature = "service-workers"))]
/// `interface ServiceWorker : EventTarget`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorker) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworker-interface)
#[repr(transparent)]
pub struct ServiceWorker {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "messaging", feature = "service-worker-scope", feature = "service-workers"))]
interface!(ServiceWorker: crate::EventTarget; "ServiceWorker");

#[cfg(feature = "service-workers")]
/// `enum ServiceWorkerState`
#[non_exhaustive]
pub enum ServiceWorkerState {
    /// `"parsed"`
    Parsed,
    /// `"installing"`
    Installing,
    /// `"installed"`
    Installed,
    /// `"activating"`
    Activating,
    /// `"activated"`
    Activated,
    /// `"redundant"`
    Redundant,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "service-workers")]
enumeration!(ServiceWorkerState {
    Parsed = "parsed",
    Installing = "installing",
    Installed = "installed",
    Activating = "activating",
    Activated = "activated",
    Redundant = "redundant",
});

#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    feature = "service-workers",
    all(feature = "experimental", any(feature = "background-fetch", feature = "background-sync", feature = "content-index", feature = "payment-handler")),
))]
/// `interface ServiceWorkerRegistration : EventTarget`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkerregistration-interface)
#[repr(transparent)]
pub struct ServiceWorkerRegistration {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    feature = "service-workers",
    all(feature = "experimental", any(feature = "background-fetch", feature = "background-sync", feature = "content-index", feature = "payment-handler")),
))]
interface!(ServiceWorkerRegistration: crate::EventTarget; "ServiceWorkerRegistration");

#[cfg(feature = "service-workers")]
/// `enum ServiceWorkerUpdateViaCache`
#[non_exhaustive]
pub enum ServiceWorkerUpdateViaCache {
    /// `"imports"`
    Imports,
    /// `"all"`
    All,
    /// `"none"`
    None,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "service-workers")]
enumeration!(ServiceWorkerUpdateViaCache {
    Imports = "imports",
    All = "all",
    None = "none",
});

#[cfg(feature = "service-workers")]
/// `interface ServiceWorkerContainer : EventTarget`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkercontainer-interface)
#[repr(transparent)]
pub struct ServiceWorkerContainer {
    parent: crate::EventTarget,
}
#[cfg(feature = "service-workers")]
interface!(ServiceWorkerContainer: crate::EventTarget; "ServiceWorkerContainer");

#[cfg(feature = "service-workers")]
/// `dictionary RegistrationOptions`
#[repr(transparent)]
pub struct RegistrationOptions {
    parent: crate::Object,
}
#[cfg(feature = "service-workers")]
dictionary!(RegistrationOptions:; "RegistrationOptions");

#[cfg(feature = "service-workers")]
/// `interface NavigationPreloadManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPreloadManager) · [Specification](https://w3c.github.io/ServiceWorker/#navigation-preload-manager)
#[repr(transparent)]
pub struct NavigationPreloadManager {
    parent: crate::Object,
}
#[cfg(feature = "service-workers")]
interface!(NavigationPreloadManager:; "NavigationPreloadManager");

#[cfg(feature = "service-workers")]
/// `dictionary NavigationPreloadState`
#[repr(transparent)]
pub struct NavigationPreloadState {
    parent: crate::Object,
}
#[cfg(feature = "service-workers")]
dictionary!(NavigationPreloadState:; "NavigationPreloadState");
