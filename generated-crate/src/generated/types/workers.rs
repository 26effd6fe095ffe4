//! Types: Starting workers and shared workers

#[cfg(any(feature = "webrtc-encoded-transform", feature = "workers"))]
web_interface! {
    /// A script that runs in a thread of its own and belongs to its creator.
    ///
    /// `interface Worker : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `workers`. Exposed in Window, DedicatedWorker, SharedWorker. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dedicated-workers-and-the-worker-interface)
    pub struct Worker: [crate::EventTarget, crate::Object];
    class = "Worker";
}

#[cfg(any(feature = "storage-access", feature = "workers"))]
web_dictionary! {
    /// The settings of a new worker.
    ///
    /// `dictionary WorkerOptions`
    ///
    /// Feature `workers`.
    pub struct WorkerOptions: [crate::Object];
    name = "WorkerOptions";
    extended;
}

#[cfg(any(feature = "service-workers", feature = "workers"))]
web_enumeration! {
    /// The type of a worker's script: a `classic` script or a `module`.
    ///
    /// `enum WorkerType`
    ///
    /// Feature `workers`.
    pub enum WorkerType {
        Classic = "classic",
        Module = "module",
    }
}

#[cfg(any(feature = "workers", all(feature = "experimental", feature = "storage-access")))]
web_interface! {
    /// A worker that several pages of the same origin share.
    ///
    /// `interface SharedWorker : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `workers`. Exposed in Window. Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#shared-workers-and-the-sharedworker-interface)
    pub struct SharedWorker: [crate::EventTarget, crate::Object];
    class = "SharedWorker";
}

#[cfg(any(feature = "storage-access", feature = "workers"))]
web_dictionary! {
    /// The settings of a new shared worker.
    ///
    /// `dictionary SharedWorkerOptions : WorkerOptions`
    ///
    /// Inherits the methods of [`WorkerOptions`](crate::WorkerOptions).
    ///
    /// Members are added by the feature `storage-access`.
    ///
    /// Feature `workers`.
    pub struct SharedWorkerOptions: [crate::WorkerOptions, crate::Object];
    name = "SharedWorkerOptions";
}

#[cfg(any(feature = "workers", all(feature = "experimental", feature = "storage-access")))]
web_union! {
    /// `(DOMString or SharedWorkerOptions)`
    ///
    /// Feature `workers`.
    pub enum StringOrSharedWorkerOptions {
        SharedWorkerOptions(crate::SharedWorkerOptions): dictionary,
        String(crate::JsString): string,
    }
}
