//! Types: The events of a transfer that makes progress

/// `interface ProgressEvent : Event`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/ProgressEvent) · [Specification](https://xhr.spec.whatwg.org/#interface-progressevent)
#[repr(transparent)]
pub struct ProgressEvent {
    parent: crate::Event,
}
interface!(ProgressEvent: crate::Event; "ProgressEvent");

/// `dictionary ProgressEventInit : EventInit`
#[cfg(feature = "progress-events")]
#[repr(transparent)]
pub struct ProgressEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "progress-events")]
dictionary!(ProgressEventInit: crate::EventInit; "ProgressEventInit");
