//! Types: How long the resources of a page took to load

web_interface! {
    /// `interface PerformanceResourceTiming : PerformanceEntry`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming) · [Specification](https://w3c.github.io/resource-timing/#performanceresourcetiming)
    pub struct PerformanceResourceTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceResourceTiming";
    extended;
}

#[cfg(all(feature = "experimental", feature = "resource-timing"))]
web_enumeration! {
    /// `enum RenderBlockingStatusType`
    pub enum RenderBlockingStatusType {
        Blocking = "blocking",
        NonBlocking = "non-blocking",
    }
}

#[cfg(feature = "resource-timing")]
web_interface! {
    /// `interface PerformanceServerTiming`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceServerTiming) · [Specification](https://w3c.github.io/server-timing/#the-performanceservertiming-interface)
    pub struct PerformanceServerTiming: [crate::Object];
    class = "PerformanceServerTiming";
}
