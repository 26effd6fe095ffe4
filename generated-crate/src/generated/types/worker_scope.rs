//! Types: The global scope inside a worker

/// `interface WorkerGlobalScope : EventTarget`
///
/// Exposed in Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#the-workerglobalscope-common-interface)
#[cfg(any(
    feature = "animation-frames", feature = "cache-storage", feature = "cookie-store", feature = "error-events",
    feature = "fetch", feature = "font-loading", feature = "globals", feature = "image-bitmap", feature = "indexed-db",
    feature = "performance", feature = "scheduler", feature = "service-worker-scope", feature = "timers",
    feature = "trusted-types", feature = "web-crypto", feature = "webrtc-encoded-transform", feature = "worker-scope",
    all(feature = "experimental", feature = "webrtc-identity"),
))]
#[repr(transparent)]
pub struct WorkerGlobalScope {
    parent: crate::EventTarget,
}
#[cfg(any(
    feature = "animation-frames", feature = "cache-storage", feature = "cookie-store", feature = "error-events",
    feature = "fetch", feature = "font-loading", feature = "globals", feature = "image-bitmap", feature = "indexed-db",
    feature = "performance", feature = "scheduler", feature = "service-worker-scope", feature = "timers",
    feature = "trusted-types", feature = "web-crypto", feature = "webrtc-encoded-transform", feature = "worker-scope",
    all(feature = "experimental", feature = "webrtc-identity"),
))]
interface!(WorkerGlobalScope: crate::EventTarget; "WorkerGlobalScope");
#[cfg(any(
    feature = "animation-frames", feature = "cache-storage", feature = "cookie-store", feature = "error-events",
    feature = "fetch", feature = "font-loading", feature = "globals", feature = "image-bitmap", feature = "indexed-db",
    feature = "performance", feature = "scheduler", feature = "service-worker-scope", feature = "timers",
    feature = "trusted-types", feature = "web-crypto", feature = "webrtc-encoded-transform", feature = "worker-scope",
    all(feature = "experimental", feature = "webrtc-identity"),
))]
extended!([] WorkerGlobalScope);

/// `interface DedicatedWorkerGlobalScope : WorkerGlobalScope`
///
/// Exposed in DedicatedWorker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dedicated-workers-and-the-dedicatedworkerglobalscope-interface)
#[cfg(any(feature = "animation-frames", feature = "webrtc-encoded-transform", feature = "worker-scope"))]
#[repr(transparent)]
pub struct DedicatedWorkerGlobalScope {
    parent: crate::WorkerGlobalScope,
}
#[cfg(any(feature = "animation-frames", feature = "webrtc-encoded-transform", feature = "worker-scope"))]
interface!(DedicatedWorkerGlobalScope: crate::WorkerGlobalScope, crate::EventTarget; "DedicatedWorkerGlobalScope");

/// `interface SharedWorkerGlobalScope : WorkerGlobalScope`
///
/// Exposed in SharedWorker.
///
/// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorkerGlobalScope) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#shared-workers-and-the-sharedworkerglobalscope-interface)
#[cfg(feature = "worker-scope")]
#[repr(transparent)]
pub struct SharedWorkerGlobalScope {
    parent: crate::WorkerGlobalScope,
}
#[cfg(feature = "worker-scope")]
interface!(SharedWorkerGlobalScope: crate::WorkerGlobalScope, crate::EventTarget; "SharedWorkerGlobalScope");

/// `interface WorkerNavigator`
///
/// Exposed in Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#the-workernavigator-object)
#[cfg(any(
    feature = "badging", feature = "media-capabilities", feature = "navigator", feature = "permissions",
    feature = "service-workers", feature = "storage-manager", feature = "web-locks", feature = "web-serial",
    feature = "webgpu", feature = "worker-scope",
    all(
        feature = "experimental",
        any(
            feature = "network-information", feature = "ua-client-hints", feature = "web-hid", feature = "web-usb",
            feature = "webnn",
        ),
    ),
))]
#[repr(transparent)]
pub struct WorkerNavigator {
    parent: crate::Object,
}
#[cfg(any(
    feature = "badging", feature = "media-capabilities", feature = "navigator", feature = "permissions",
    feature = "service-workers", feature = "storage-manager", feature = "web-locks", feature = "web-serial",
    feature = "webgpu", feature = "worker-scope",
    all(
        feature = "experimental",
        any(
            feature = "network-information", feature = "ua-client-hints", feature = "web-hid", feature = "web-usb",
            feature = "webnn",
        ),
    ),
))]
interface!(WorkerNavigator:; "WorkerNavigator");

/// `interface WorkerLocation`
///
/// Exposed in Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#worker-locations)
#[cfg(feature = "worker-scope")]
#[repr(transparent)]
pub struct WorkerLocation {
    parent: crate::Object,
}
#[cfg(feature = "worker-scope")]
interface!(WorkerLocation:; "WorkerLocation");

/// `(TrustedScriptURL or USVString)`
#[cfg(any(feature = "service-workers", feature = "worker-scope", feature = "workers"))]
#[non_exhaustive]
pub enum TrustedScriptUrlOrString {
    /// `TrustedScriptUrl`
    TrustedScriptUrl(crate::TrustedScriptUrl),
    /// `String`
    String(crate::JsString),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "service-workers", feature = "worker-scope", feature = "workers"))]
union!(TrustedScriptUrlOrString {
    TrustedScriptUrl(crate::TrustedScriptUrl): value,
    String(crate::JsString): string,
});
