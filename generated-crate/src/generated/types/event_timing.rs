//! Types: How long events took to be handled

web_interface! {
    /// `interface PerformanceEventTiming : PerformanceEntry`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming) · [Specification](https://w3c.github.io/event-timing/#sec-performance-event-timing)
    pub struct PerformanceEventTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceEventTiming";
}

web_interface! {
    /// `interface EventCounts`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/EventCounts) · [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    pub struct EventCounts: [crate::Object];
    class = "EventCounts";
}
