//! Types: How long the page itself took to load

#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
web_interface! {
    /// One reason why a page was not restored from the back/forward cache.
    ///
    /// `interface NotRestoredReasonDetails`
    ///
    /// Features `navigation-timing` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasonDetails) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#notrestoredreasondetails)
    pub struct NotRestoredReasonDetails: [crate::Object];
    class = "NotRestoredReasonDetails";
}

#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
web_interface! {
    /// The reasons why a document and its frames were not restored from the back/forward cache.
    ///
    /// `interface NotRestoredReasons`
    ///
    /// Features `navigation-timing` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasons) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#notrestoredreasons)
    pub struct NotRestoredReasons: [crate::Object];
    class = "NotRestoredReasons";
}

web_interface! {
    /// The times of the load of the current document.
    ///
    /// `interface PerformanceNavigationTiming : PerformanceResourceTiming`
    ///
    /// Inherits the methods of [`PerformanceResourceTiming`](crate::PerformanceResourceTiming) and
    /// [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Members are added by the feature `page-lifecycle`.
    ///
    /// Feature `navigation-timing`. Exposed in Window. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming) · [Specification](https://w3c.github.io/navigation-timing/#sec-PerformanceNavigationTiming)
    pub struct PerformanceNavigationTiming: [crate::PerformanceResourceTiming, crate::PerformanceEntry, crate::Object];
    class = "PerformanceNavigationTiming";
}

#[cfg(feature = "navigation-timing")]
web_enumeration! {
    /// The kind of the navigation that led to the document.
    ///
    /// `enum NavigationTimingType`
    ///
    /// Feature `navigation-timing`.
    pub enum NavigationTimingType {
        Navigate = "navigate",
        Reload = "reload",
        BackForward = "back_forward",
    }
}

#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
web_interface! {
    /// How far the times of a navigation represent the usual speed of the page.
    ///
    /// `interface PerformanceTimingConfidence`
    ///
    /// Features `navigation-timing` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTimingConfidence) · [Specification](https://w3c.github.io/navigation-timing/#sec-performance-timing-confidence)
    pub struct PerformanceTimingConfidence: [crate::Object];
    class = "PerformanceTimingConfidence";
}

#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
web_enumeration! {
    /// The confidence in a navigation's times: `high` or `low`.
    ///
    /// `enum PerformanceTimingConfidenceValue`
    ///
    /// Features `navigation-timing` and `experimental`.
    pub enum PerformanceTimingConfidenceValue {
        High = "high",
        Low = "low",
    }
}

#[cfg(feature = "navigation-timing")]
web_interface! {
    /// The obsolete times of the page load; use `PerformanceNavigationTiming`.
    ///
    /// `interface PerformanceTiming`
    ///
    /// Feature `navigation-timing`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming) · [Specification](https://w3c.github.io/navigation-timing/#the-performancetiming-interface)
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    pub struct PerformanceTiming: [crate::Object];
    class = "PerformanceTiming";
}

#[cfg(feature = "navigation-timing")]
web_interface! {
    /// The obsolete information about the navigation; use `PerformanceNavigationTiming`.
    ///
    /// `interface PerformanceNavigation`
    ///
    /// Feature `navigation-timing`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigation) · [Specification](https://w3c.github.io/navigation-timing/#performancenavigation-performancenavigation)
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    pub struct PerformanceNavigation: [crate::Object];
    class = "PerformanceNavigation";
}
