//! Types: Precise time: performance.now

web_interface! {
    /// The clock of the page and its performance measurements.
    ///
    /// `interface Performance : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Members are added by the features `event-timing`, `navigation-timing`, `performance-timeline`, `profiling`,
    /// `resource-timing`, `user-timing`.
    ///
    /// Feature `performance`. Exposed in Window, Worker. Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance) · [Specification](https://w3c.github.io/hr-time/#sec-performance)
    pub struct Performance: [crate::EventTarget, crate::Object];
    class = "Performance";
}
