//! Types: How long the page itself took to load

/// `interface NotRestoredReasonDetails`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasonDetails) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#notrestoredreasondetails)
#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
#[repr(transparent)]
pub struct NotRestoredReasonDetails {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
interface!(NotRestoredReasonDetails:; "NotRestoredReasonDetails");

/// `interface NotRestoredReasons`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasons) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#notrestoredreasons)
#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
#[repr(transparent)]
pub struct NotRestoredReasons {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
interface!(NotRestoredReasons:; "NotRestoredReasons");

/// `interface PerformanceNavigationTiming : PerformanceResourceTiming`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming) · [Specification](https://w3c.github.io/navigation-timing/#sec-PerformanceNavigationTiming)
#[repr(transparent)]
pub struct PerformanceNavigationTiming {
    parent: crate::PerformanceResourceTiming,
}

interface!(
    PerformanceNavigationTiming: crate::PerformanceResourceTiming,
    crate::PerformanceEntry; "PerformanceNavigationTiming"
);

/// `enum NavigationTimingType`
#[cfg(feature = "navigation-timing")]
#[non_exhaustive]
pub enum NavigationTimingType {
    /// `"navigate"`
    Navigate,
    /// `"reload"`
    Reload,
    /// `"back_forward"`
    BackForward,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "navigation-timing")]
enumeration!(NavigationTimingType {
    Navigate = "navigate",
    Reload = "reload",
    BackForward = "back_forward",
});

/// `interface PerformanceTimingConfidence`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTimingConfidence) · [Specification](https://w3c.github.io/navigation-timing/#sec-performance-timing-confidence)
#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
#[repr(transparent)]
pub struct PerformanceTimingConfidence {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
interface!(PerformanceTimingConfidence:; "PerformanceTimingConfidence");

/// `enum PerformanceTimingConfidenceValue`
#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
#[non_exhaustive]
pub enum PerformanceTimingConfidenceValue {
    /// `"high"`
    High,
    /// `"low"`
    Low,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(all(feature = "experimental", feature = "navigation-timing"))]
enumeration!(PerformanceTimingConfidenceValue {
    High = "high",
    Low = "low",
});

/// `interface PerformanceTiming`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming) · [Specification](https://w3c.github.io/navigation-timing/#the-performancetiming-interface)
#[cfg(feature = "navigation-timing")]
#[repr(transparent)]
pub struct PerformanceTiming {
    parent: crate::Object,
}
#[cfg(feature = "navigation-timing")]
interface!(PerformanceTiming:; "PerformanceTiming");

/// `interface PerformanceNavigation`
///
/// Exposed in Window.
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigation) · [Specification](https://w3c.github.io/navigation-timing/#performancenavigation-performancenavigation)
#[cfg(feature = "navigation-timing")]
#[repr(transparent)]
pub struct PerformanceNavigation {
    parent: crate::Object,
}
#[cfg(feature = "navigation-timing")]
interface!(PerformanceNavigation:; "PerformanceNavigation");
