//! Types: How long events took to be handled

web_interface! {
    /// The times of one slow event, from the user's action to the next painting.
    ///
    /// `interface PerformanceEventTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Feature `event-timing`. Exposed in Window. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming) · [Specification](https://w3c.github.io/event-timing/#sec-performance-event-timing)
    pub struct PerformanceEventTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceEventTiming";
}

web_interface! {
    /// How many events of each type the page has had.
    ///
    /// `interface EventCounts`
    ///
    /// Feature `event-timing`. Exposed in Window. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/EventCounts) · [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    pub struct EventCounts: [crate::Object];
    class = "EventCounts";
}
