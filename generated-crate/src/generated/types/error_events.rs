//! Types: The events of uncaught errors and unhandled rejections, and reportError

/// `interface ErrorEvent : Event`
///
/// Exposed everywhere.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/ErrorEvent) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#errorevent)
#[cfg(any(feature = "audio-worklet", feature = "error-events", feature = "media-recorder", feature = "navigation"))]
#[repr(transparent)]
pub struct ErrorEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "audio-worklet", feature = "error-events", feature = "media-recorder", feature = "navigation"))]
interface!(ErrorEvent: crate::Event; "ErrorEvent");

/// `dictionary ErrorEventInit : EventInit`
#[cfg(feature = "error-events")]
#[repr(transparent)]
pub struct ErrorEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "error-events")]
dictionary!(ErrorEventInit: crate::EventInit; "ErrorEventInit");

/// `interface PromiseRejectionEvent : Event`
///
/// Exposed everywhere.
///
/// [MDN](https://developer.mozilla.org/docs/Web/API/PromiseRejectionEvent) · [Specification](https://html.spec.whatwg.org/multipage/webappapis.html#promiserejectionevent)
#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
#[repr(transparent)]
pub struct PromiseRejectionEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "error-events", feature = "event-handlers", feature = "worker-scope"))]
interface!(PromiseRejectionEvent: crate::Event; "PromiseRejectionEvent");

/// `dictionary PromiseRejectionEventInit : EventInit`
#[cfg(feature = "error-events")]
#[repr(transparent)]
pub struct PromiseRejectionEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "error-events")]
dictionary!(PromiseRejectionEventInit: crate::EventInit; "PromiseRejectionEventInit");
