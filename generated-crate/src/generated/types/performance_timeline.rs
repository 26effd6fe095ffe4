//! Types: Performance entries and their observer

web_interface! {
    /// `interface PerformanceEntry`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry) · [Specification](https://w3c.github.io/performance-timeline/#performanceentry)
    pub struct PerformanceEntry: [crate::Object];
    class = "PerformanceEntry";
    extended;
}

#[cfg(feature = "performance-timeline")]
web_interface! {
    /// `interface PerformanceObserver`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver) · [Specification](https://w3c.github.io/performance-timeline/#performanceobserver)
    pub struct PerformanceObserver: [crate::Object];
    class = "PerformanceObserver";
}

#[cfg(feature = "performance-timeline")]
web_dictionary! {
    /// `dictionary PerformanceObserverCallbackOptions`
    pub struct PerformanceObserverCallbackOptions: [crate::Object];
    name = "PerformanceObserverCallbackOptions";
}

#[cfg(any(feature = "event-timing", feature = "performance-timeline"))]
web_dictionary! {
    /// `dictionary PerformanceObserverInit`
    ///
    /// Members are added by the feature `event-timing`.
    pub struct PerformanceObserverInit: [crate::Object];
    name = "PerformanceObserverInit";
}

#[cfg(feature = "performance-timeline")]
web_interface! {
    /// `interface PerformanceObserverEntryList`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList) · [Specification](https://w3c.github.io/performance-timeline/#performanceobserverentrylist-interface)
    pub struct PerformanceObserverEntryList: [crate::Object];
    class = "PerformanceObserverEntryList";
}

/// `callback PerformanceObserverCallback = undefined (PerformanceObserverEntryList entries, PerformanceObserver observer, optional PerformanceObserverCallbackOptions options = {})`
#[cfg(feature = "performance-timeline")]
pub type PerformanceObserverCallback = crate::Function<fn(
    crate::PerformanceObserverEntryList,
    crate::PerformanceObserver,
    crate::PerformanceObserverCallbackOptions,
)>;
