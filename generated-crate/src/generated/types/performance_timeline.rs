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

#[cfg(feature = "performance-timeline")]
/// `interface PerformanceObserver`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver) · [Specification](https://w3c.github.io/performance-timeline/#performanceobserver)
#[repr(transparent)]
pub struct PerformanceObserver {
    parent: crate::Object,
}
#[cfg(feature = "performance-timeline")]
interface!(PerformanceObserver:; "PerformanceObserver");

#[cfg(feature = "performance-timeline")]
/// `dictionary PerformanceObserverCallbackOptions`
#[repr(transparent)]
pub struct PerformanceObserverCallbackOptions {
    parent: crate::Object,
}
#[cfg(feature = "performance-timeline")]
dictionary!(PerformanceObserverCallbackOptions:; "PerformanceObserverCallbackOptions");

#[cfg(any(feature = "event-timing", feature = "performance-timeline"))]
/// `dictionary PerformanceObserverInit`
#[repr(transparent)]
pub struct PerformanceObserverInit {
    parent: crate::Object,
}
#[cfg(any(feature = "event-timing", feature = "performance-timeline"))]
dictionary!(PerformanceObserverInit:; "PerformanceObserverInit");

#[cfg(feature = "performance-timeline")]
/// `interface PerformanceObserverEntryList`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList) · [Specification](https://w3c.github.io/performance-timeline/#performanceobserverentrylist-interface)
#[repr(transparent)]
pub struct PerformanceObserverEntryList {
    parent: crate::Object,
}
#[cfg(feature = "performance-timeline")]
interface!(PerformanceObserverEntryList:; "PerformanceObserverEntryList");

#[cfg(feature = "performance-timeline")]
/// `callback PerformanceObserverCallback = undefined (PerformanceObserverEntryList entries, PerformanceObserver observer, optional PerformanceObserverCallbackOptions options = {})`
pub type PerformanceObserverCallback = crate::Function<fn(
    crate::PerformanceObserverEntryList,
    crate::PerformanceObserver,
    crate::PerformanceObserverCallbackOptions,
)>;
