//! Types: Performance entries and their observer

/// `interface PerformanceEntry`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry) · [Specification](https://w3c.github.io/performance-timeline/#performanceentry)
#[repr(transparent)]
pub struct PerformanceEntry {
    parent: crate::Object,
}
interface!(PerformanceEntry:; "PerformanceEntry");
extended!([] PerformanceEntry);

/// `interface PerformanceObserver`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver) · [Specification](https://w3c.github.io/performance-timeline/#performanceobserver)
#[cfg(feature = "performance-timeline")]
#[repr(transparent)]
pub struct PerformanceObserver {
    parent: crate::Object,
}
#[cfg(feature = "performance-timeline")]
interface!(PerformanceObserver:; "PerformanceObserver");

/// `dictionary PerformanceObserverCallbackOptions`
#[cfg(feature = "performance-timeline")]
#[repr(transparent)]
pub struct PerformanceObserverCallbackOptions {
    parent: crate::Object,
}
#[cfg(feature = "performance-timeline")]
dictionary!(PerformanceObserverCallbackOptions:; "PerformanceObserverCallbackOptions");

/// `dictionary PerformanceObserverInit`
#[cfg(any(feature = "event-timing", feature = "performance-timeline"))]
#[repr(transparent)]
pub struct PerformanceObserverInit {
    parent: crate::Object,
}
#[cfg(any(feature = "event-timing", feature = "performance-timeline"))]
dictionary!(PerformanceObserverInit:; "PerformanceObserverInit");

/// `interface PerformanceObserverEntryList`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList) · [Specification](https://w3c.github.io/performance-timeline/#performanceobserverentrylist-interface)
#[cfg(feature = "performance-timeline")]
#[repr(transparent)]
pub struct PerformanceObserverEntryList {
    parent: crate::Object,
}
#[cfg(feature = "performance-timeline")]
interface!(PerformanceObserverEntryList:; "PerformanceObserverEntryList");

/// `callback PerformanceObserverCallback = undefined (PerformanceObserverEntryList entries, PerformanceObserver observer, optional PerformanceObserverCallbackOptions options = {})`
#[cfg(feature = "performance-timeline")]
pub type PerformanceObserverCallback = crate::Function<fn(
    crate::PerformanceObserverEntryList,
    crate::PerformanceObserver,
    crate::PerformanceObserverCallbackOptions,
)>;
