//! Types: Starting workers and shared workers

/// `interface Worker : EventTarget`
///
/// Exposed in Window, DedicatedWorker, SharedWorker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/Worker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#dedicated-workers-and-the-worker-interface)
#[cfg(any(feature = "webrtc-encoded-transform", feature = "workers"))]
#[repr(transparent)]
pub struct Worker {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "webrtc-encoded-transform", feature = "workers"))]
interface!(Worker: crate::EventTarget; "Worker");

/// `dictionary WorkerOptions`
#[cfg(any(feature = "storage-access", feature = "workers"))]
#[repr(transparent)]
pub struct WorkerOptions {
    parent: crate::Object,
}
#[cfg(any(feature = "storage-access", feature = "workers"))]
dictionary!(WorkerOptions:; "WorkerOptions");
#[cfg(any(feature = "storage-access", feature = "workers"))]
extended!([] WorkerOptions);

/// `enum WorkerType`
#[cfg(any(feature = "service-workers", feature = "workers"))]
#[non_exhaustive]
pub enum WorkerType {
    /// `"classic"`
    Classic,
    /// `"module"`
    Module,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(any(feature = "service-workers", feature = "workers"))]
enumeration!(WorkerType {
    Classic = "classic",
    Module = "module",
});

/// `interface SharedWorker : EventTarget`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2026-05. [MDN](https://developer.mozilla.org/docs/Web/API/SharedWorker) · [Specification](https://html.spec.whatwg.org/multipage/workers.html#shared-workers-and-the-sharedworker-interface)
#[cfg(any(feature = "workers", all(feature = "experimental", feature = "storage-access")))]
#[repr(transparent)]
pub struct SharedWorker {
    parent: crate::EventTarget,
}
#[cfg(any(feature = "workers", all(feature = "experimental", feature = "storage-access")))]
interface!(SharedWorker: crate::EventTarget; "SharedWorker");

/// `dictionary SharedWorkerOptions : WorkerOptions`
#[cfg(any(feature = "storage-access", feature = "workers"))]
#[repr(transparent)]
pub struct SharedWorkerOptions {
    parent: crate::WorkerOptions,
}
#[cfg(any(feature = "storage-access", feature = "workers"))]
dictionary!(SharedWorkerOptions: crate::WorkerOptions; "SharedWorkerOptions");

/// `(DOMString or SharedWorkerOptions)`
#[cfg(any(feature = "workers", all(feature = "experimental", feature = "storage-access")))]
#[non_exhaustive]
pub enum StringOrSharedWorkerOptions {
    /// `String`
    String(crate::JsString),
    /// `SharedWorkerOptions`
    SharedWorkerOptions(crate::SharedWorkerOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(any(feature = "workers", all(feature = "experimental", feature = "storage-access")))]
union!(StringOrSharedWorkerOptions {
    String(crate::JsString): string,
    SharedWorkerOptions(crate::SharedWorkerOptions): value,
});
