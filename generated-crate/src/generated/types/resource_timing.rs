//! Types: How long the resources of a page took to load

/// `interface PerformanceResourceTiming : PerformanceEntry`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming) · [Specification](https://w3c.github.io/resource-timing/#performanceresourcetiming)
#[repr(transparent)]
pub struct PerformanceResourceTiming {
    parent: crate::PerformanceEntry,
}
interface!(PerformanceResourceTiming: crate::PerformanceEntry; "PerformanceResourceTiming");
extended!([] PerformanceResourceTiming);

/// `enum RenderBlockingStatusType`
#[cfg(all(feature = "experimental", feature = "resource-timing"))]
#[non_exhaustive]
pub enum RenderBlockingStatusType {
    /// `"blocking"`
    Blocking,
    /// `"non-blocking"`
    NonBlocking,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "resource-timing"))]
enumeration!(RenderBlockingStatusType {
    Blocking = "blocking",
    NonBlocking = "non-blocking",
});

/// `interface PerformanceServerTiming`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceServerTiming) · [Specification](https://w3c.github.io/server-timing/#the-performanceservertiming-interface)
#[cfg(feature = "resource-timing")]
#[repr(transparent)]
pub struct PerformanceServerTiming {
    parent: crate::Object,
}
#[cfg(feature = "resource-timing")]
interface!(PerformanceServerTiming:; "PerformanceServerTiming");
