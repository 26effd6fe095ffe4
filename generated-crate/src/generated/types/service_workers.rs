//! Types: Registering service workers and talking to them

/// `interface ServiceWorker : EventTarget`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorker) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworker-interface)
#[cfg(any(feature = "messaging", feature = "service-worker-scope", feature = "service-workers"))]
#[repr(transparent)]
pub struct ServiceWorker {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "messaging", feature = "service-worker-scope", feature = "service-workers"))]
interface!(ServiceWorker: crate::EventTarget; "ServiceWorker");

/// `enum ServiceWorkerState`
#[cfg(feature = "service-workers")]
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

/// `interface ServiceWorkerRegistration : EventTarget`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkerregistration-interface)
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    feature = "service-workers",
    all(
        feature = "experimental",
        any(
            feature = "background-fetch", feature = "background-sync", feature = "content-index",
            feature = "payment-handler",
        ),
    ),
))]
#[repr(transparent)]
pub struct ServiceWorkerRegistration {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "cookie-store", feature = "notifications", feature = "push", feature = "service-worker-scope",
    feature = "service-workers",
    all(
        feature = "experimental",
        any(
            feature = "background-fetch", feature = "background-sync", feature = "content-index",
            feature = "payment-handler",
        ),
    ),
))]
interface!(ServiceWorkerRegistration: crate::EventTarget; "ServiceWorkerRegistration");

/// `enum ServiceWorkerUpdateViaCache`
#[cfg(feature = "service-workers")]
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

/// `interface ServiceWorkerContainer : EventTarget`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/ServiceWorkerContainer) · [Specification](https://w3c.github.io/ServiceWorker/#serviceworkercontainer-interface)
#[cfg(feature = "service-workers")]
#[repr(transparent)]
pub struct ServiceWorkerContainer {
    parent: crate::EventTarget,
}
#[cfg(feature = "service-workers")]
interface!(ServiceWorkerContainer: crate::EventTarget; "ServiceWorkerContainer");

/// `dictionary RegistrationOptions`
#[cfg(feature = "service-workers")]
#[repr(transparent)]
pub struct RegistrationOptions {
    parent: crate::Object,
}
#[cfg(feature = "service-workers")]
dictionary!(RegistrationOptions:; "RegistrationOptions");

/// `interface NavigationPreloadManager`
///
/// Exposed in Window, Worker.
///
/// In secure contexts only.
///
/// Baseline: widely available since 2022-04. [MDN](https://developer.mozilla.org/docs/Web/API/NavigationPreloadManager) · [Specification](https://w3c.github.io/ServiceWorker/#navigation-preload-manager)
#[cfg(feature = "service-workers")]
#[repr(transparent)]
pub struct NavigationPreloadManager {
    parent: crate::Object,
}
#[cfg(feature = "service-workers")]
interface!(NavigationPreloadManager:; "NavigationPreloadManager");

/// `dictionary NavigationPreloadState`
#[cfg(feature = "service-workers")]
#[repr(transparent)]
pub struct NavigationPreloadState {
    parent: crate::Object,
}
#[cfg(feature = "service-workers")]
dictionary!(NavigationPreloadState:; "NavigationPreloadState");
