//! Types: How long events took to be handled

/// `interface PerformanceEventTiming : PerformanceEntry`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming) · [Specification](https://w3c.github.io/event-timing/#sec-performance-event-timing)
#[repr(transparent)]
pub struct PerformanceEventTiming {
    parent: crate::PerformanceEntry,
}
interface!(PerformanceEventTiming: crate::PerformanceEntry; "PerformanceEventTiming");

/// `interface EventCounts`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/EventCounts) · [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
#[repr(transparent)]
pub struct EventCounts {
    parent: crate::Object,
}
interface!(EventCounts:; "EventCounts");
