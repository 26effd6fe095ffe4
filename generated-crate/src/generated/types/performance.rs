//! Types: Precise time: performance.now

/// `interface Performance : EventTarget`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance) · [Specification](https://w3c.github.io/hr-time/#sec-performance)
#[repr(transparent)]
pub struct Performance {
    parent: crate::EventTarget,
}
interface!(Performance: crate::EventTarget; "Performance");
