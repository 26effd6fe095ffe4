//! Types: Precise time: performance.now

web_interface! {
    /// `interface Performance : EventTarget`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2015-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance) · [Specification](https://w3c.github.io/hr-time/#sec-performance)
    ///
    /// Members are added by the features `event-timing`, `navigation-timing`, `performance-timeline`, `profiling`,
    /// `resource-timing`, `user-timing`.
    pub struct Performance: [crate::EventTarget, crate::Object];
    class = "Performance";
}
