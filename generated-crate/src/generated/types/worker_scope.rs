//! Types: The global scope inside a worker

#[cfg(any(
    feature = "cache-storage", feature = "cookie-store", feature = "error-events", feature = "fetch",
    feature = "font-loading", feature = "globals", feature = "image-bitmap", feature = "indexed-db",
    feature = "performance", feature = "scheduler", feature = "service-worker-scope", feature = "timers",
    feature = "trusted-types", feature = "web-crypto", feature = "webrtc-encoded-transform", feature = "worker-scope",
    all(feature = "experimental", feature = "webrtc-identity"),
))]
web_interface! {
    /// The common base of the global objects of workers.
    ///
    /// `interface WorkerGlobalScope : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `cache-storage`, `error-events`, `fetch`, `font-loading`, `globals`,
    /// `image-bitmap`, `indexed-db`, `performance`, `scheduler`, `timers`, `trusted-types`, `web-crypto`.
    ///
    /// Feature `worker-scope`. Exposed in Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#the-workerglobalscope-common-interface)
    pub struct WorkerGlobalScope: [crate::EventTarget, crate::Object];
    class = "WorkerGlobalScope";
    extended;
}

#[cfg(any(feature = "webrtc-encoded-transform", feature = "worker-scope"))]
web_interface! {
    /// The global object of a worker that belongs to one page or worker.
    ///
    /// `interface DedicatedWorkerGlobalScope : WorkerGlobalScope`
    ///
    /// Inherits the methods of [`WorkerGlobalScope`](crate::WorkerGlobalScope) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the feature `webrtc-encoded-transform`.
    ///
    /// Feature `worker-scope`. Exposed in DedicatedWorker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/DedicatedWorkerGlobalScope) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dedicated-workers-and-the-dedicatedworkerglobalscope-interface)
    pub struct DedicatedWorkerGlobalScope: [crate::WorkerGlobalScope, crate::EventTarget, crate::Object];
    global = "DedicatedWorkerGlobalScope";
}

#[cfg(feature = "worker-scope")]
web_interface! {
    /// The global object of a worker that several pages of an origin share.
    ///
    /// `interface SharedWorkerGlobalScope : WorkerGlobalScope`
    ///
    /// Inherits the methods of [`WorkerGlobalScope`](crate::WorkerGlobalScope) and
    /// [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `worker-scope`. Exposed in SharedWorker. Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorkerGlobalScope) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#shared-workers-and-the-sharedworkerglobalscope-interface)
    pub struct SharedWorkerGlobalScope: [crate::WorkerGlobalScope, crate::EventTarget, crate::Object];
    global = "SharedWorkerGlobalScope";
}

#[cfg(any(
    feature = "badging", feature = "media-capabilities", feature = "navigator", feature = "permissions",
    feature = "service-workers", feature = "storage-manager", feature = "web-locks", feature = "web-serial",
    feature = "webgpu", feature = "worker-scope",
    all(feature = "experimental", any(
        feature = "network-information", feature = "ua-client-hints", feature = "web-hid", feature = "web-usb",
        feature = "webnn",
    )),
))]
web_interface! {
    /// Information about the browser and the system, as workers can see it.
    ///
    /// `interface WorkerNavigator`
    ///
    /// Members are added by the features `badging`, `media-capabilities`, `navigator`, `network-information`,
    /// `permissions`, `service-workers`, `storage-manager`, `ua-client-hints`, `web-hid`, `web-locks`,
    /// `web-serial`, `web-usb`, `webgpu`, `webnn`.
    ///
    /// Feature `worker-scope`. Exposed in Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerNavigator) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#the-workernavigator-object)
    pub struct WorkerNavigator: [crate::Object];
    class = "WorkerNavigator";
}

#[cfg(feature = "worker-scope")]
web_interface! {
    /// The address of a worker's script, which cannot be changed.
    ///
    /// `interface WorkerLocation`
    ///
    /// Feature `worker-scope`. Exposed in Worker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerLocation) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#worker-locations)
    pub struct WorkerLocation: [crate::Object];
    class = "WorkerLocation";
}

#[cfg(any(feature = "service-workers", feature = "worker-scope", feature = "workers"))]
web_union! {
    /// `(TrustedScriptURL or USVString)`
    ///
    /// Feature `worker-scope`.
    pub enum TrustedScriptUrlOrString {
        TrustedScriptUrl(crate::TrustedScriptUrl): value,
        String(crate::JsString): string,
    }
}
