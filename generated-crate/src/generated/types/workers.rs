//! Types: Starting workers and shared workers

#[cfg(any(feature = "webrtc-encoded-transform", feature = "workers"))]
web_interface! {
    /// `interface Worker : EventTarget`
    ///
    /// Exposed in Window, DedicatedWorker, SharedWorker.
    ///
    /// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dedicated-workers-and-the-worker-interface)
    pub struct Worker: [crate::EventTarget, crate::Object];
    class = "Worker";
}

#[cfg(any(feature = "storage-access", feature = "workers"))]
web_dictionary! {
    /// `dictionary WorkerOptions`
    pub struct WorkerOptions: [crate::Object];
    name = "WorkerOptions";
    extended;
}

#[cfg(any(feature = "service-workers", feature = "workers"))]
web_enumeration! {
    /// `enum WorkerType`
    pub enum WorkerType {
        Classic = "classic",
        Module = "module",
    }
}

#[cfg(any(feature = "workers", all(feature = "experimental", feature = "storage-access")))]
web_interface! {
    /// `interface SharedWorker : EventTarget`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#shared-workers-and-the-sharedworker-interface)
    pub struct SharedWorker: [crate::EventTarget, crate::Object];
    class = "SharedWorker";
}

#[cfg(any(feature = "storage-access", feature = "workers"))]
web_dictionary! {
    /// `dictionary SharedWorkerOptions : WorkerOptions`
    ///
    /// Members are added by the feature `storage-access`.
    pub struct SharedWorkerOptions: [crate::WorkerOptions, crate::Object];
    name = "SharedWorkerOptions";
}

#[cfg(any(feature = "workers", all(feature = "experimental", feature = "storage-access")))]
web_union! {
    /// `(DOMString or SharedWorkerOptions)`
    pub enum StringOrSharedWorkerOptions {
        SharedWorkerOptions(crate::SharedWorkerOptions): dictionary,
        String(crate::JsString): string,
    }
}
