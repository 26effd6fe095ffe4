//! Types: Performance entries and their observer

web_interface! {
    /// One measurement of the performance timeline, the base of all more special ones.
    ///
    /// `interface PerformanceEntry`
    ///
    /// Feature `performance-timeline`. Exposed in Window, Worker. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry) · [Specification](https://w3c.github.io/performance-timeline/#performanceentry)
    pub struct PerformanceEntry: [crate::Object];
    class = "PerformanceEntry";
    extended;
}

#[cfg(feature = "performance-timeline")]
web_interface! {
    /// An observer that calls back when there are new performance entries.
    ///
    /// `interface PerformanceObserver`
    ///
    /// Feature `performance-timeline`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver) · [Specification](https://w3c.github.io/performance-timeline/#performanceobserver)
    pub struct PerformanceObserver: [crate::Object];
    class = "PerformanceObserver";
}

#[cfg(feature = "performance-timeline")]
web_dictionary! {
    /// Further information for the callback of a performance observer.
    ///
    /// `dictionary PerformanceObserverCallbackOptions`
    ///
    /// Feature `performance-timeline`.
    pub struct PerformanceObserverCallbackOptions: [crate::Object];
    name = "PerformanceObserverCallbackOptions";
}

#[cfg(any(feature = "event-timing", feature = "performance-timeline"))]
web_dictionary! {
    /// The kinds of entries that a performance observer watches.
    ///
    /// `dictionary PerformanceObserverInit`
    ///
    /// Members are added by the feature `event-timing`.
    ///
    /// Feature `performance-timeline`.
    pub struct PerformanceObserverInit: [crate::Object];
    name = "PerformanceObserverInit";
}

#[cfg(feature = "performance-timeline")]
web_interface! {
    /// The new entries that a performance observer is told of.
    ///
    /// `interface PerformanceObserverEntryList`
    ///
    /// Feature `performance-timeline`. Exposed in Window, Worker. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList) · [Specification](https://w3c.github.io/performance-timeline/#performanceobserverentrylist-interface)
    pub struct PerformanceObserverEntryList: [crate::Object];
    class = "PerformanceObserverEntryList";
}

/// `callback PerformanceObserverCallback = undefined (PerformanceObserverEntryList entries, PerformanceObserver observer, optional PerformanceObserverCallbackOptions options = {})`
///
/// Feature `performance-timeline`.
#[cfg(feature = "performance-timeline")]
pub type PerformanceObserverCallback = crate::Function<fn(
    crate::PerformanceObserverEntryList,
    crate::PerformanceObserver,
    crate::PerformanceObserverCallbackOptions,
)>;
