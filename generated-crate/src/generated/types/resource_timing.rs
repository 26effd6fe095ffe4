//! Types: How long the resources of a page took to load

web_interface! {
    /// The network times of one resource that the page loaded.
    ///
    /// `interface PerformanceResourceTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Feature `resource-timing`. Exposed in Window, Worker. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming) · [Specification](https://w3c.github.io/resource-timing/#performanceresourcetiming)
    pub struct PerformanceResourceTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceResourceTiming";
    extended;
}

#[cfg(all(feature = "experimental", feature = "resource-timing"))]
web_enumeration! {
    /// Whether a resource delayed the first rendering: `blocking` or `non-blocking`.
    ///
    /// `enum RenderBlockingStatusType`
    ///
    /// Features `resource-timing` and `experimental`.
    pub enum RenderBlockingStatusType {
        Blocking = "blocking",
        NonBlocking = "non-blocking",
    }
}

#[cfg(feature = "resource-timing")]
web_interface! {
    /// A measurement that the server sent in a `Server-Timing` header.
    ///
    /// `interface PerformanceServerTiming`
    ///
    /// Feature `resource-timing`. Exposed in Window, Worker. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceServerTiming) · [Specification](https://w3c.github.io/server-timing/#the-performanceservertiming-interface)
    pub struct PerformanceServerTiming: [crate::Object];
    class = "PerformanceServerTiming";
}
