//! Types: When a page and its elements were painted, and how the layout shifted

/// `interface PerformanceContainerTiming : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming) · [Specification](https://w3c.github.io/container-timing/#performance-container-timing)
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
#[repr(transparent)]
pub struct PerformanceContainerTiming {
    parent: crate::PerformanceEntry,
}
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
interface!(PerformanceContainerTiming: crate::PerformanceEntry; "PerformanceContainerTiming");

/// `interface PerformanceElementTiming : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming) · [Specification](https://w3c.github.io/element-timing/#sec-performance-element-timing)
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
#[repr(transparent)]
pub struct PerformanceElementTiming {
    parent: crate::PerformanceEntry,
}
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
interface!(PerformanceElementTiming: crate::PerformanceEntry; "PerformanceElementTiming");

/// `interface LargestContentfulPaint : PerformanceEntry`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint) · [Specification](https://w3c.github.io/largest-contentful-paint/#sec-largest-contentful-paint-interface)
#[repr(transparent)]
pub struct LargestContentfulPaint {
    parent: crate::PerformanceEntry,
}
interface!(LargestContentfulPaint: crate::PerformanceEntry; "LargestContentfulPaint");

/// `interface LayoutShift : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShift) · [Specification](https://wicg.github.io/layout-instability/#sec-layout-shift)
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
#[repr(transparent)]
pub struct LayoutShift {
    parent: crate::PerformanceEntry,
}
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
interface!(LayoutShift: crate::PerformanceEntry; "LayoutShift");

/// `interface LayoutShiftAttribution`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShiftAttribution) · [Specification](https://wicg.github.io/layout-instability/#sec-layout-shift-attribution)
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
#[repr(transparent)]
pub struct LayoutShiftAttribution {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
interface!(LayoutShiftAttribution:; "LayoutShiftAttribution");

/// `interface PerformancePaintTiming : PerformanceEntry`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PerformancePaintTiming) · [Specification](https://w3c.github.io/paint-timing/#sec-PerformancePaintTiming)
#[repr(transparent)]
pub struct PerformancePaintTiming {
    parent: crate::PerformanceEntry,
}
interface!(PerformancePaintTiming: crate::PerformanceEntry; "PerformancePaintTiming");

/// `interface InteractionContentfulPaint : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InteractionContentfulPaint) · [Specification](https://wicg.github.io/soft-navigations/#sec-interaction-contentful-paint)
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
#[repr(transparent)]
pub struct InteractionContentfulPaint {
    parent: crate::PerformanceEntry,
}
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
interface!(InteractionContentfulPaint: crate::PerformanceEntry; "InteractionContentfulPaint");

/// `interface PerformanceSoftNavigation : PerformanceEntry`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceSoftNavigation) · [Specification](https://wicg.github.io/soft-navigations/#sec-interface)
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
#[repr(transparent)]
pub struct PerformanceSoftNavigation {
    parent: crate::PerformanceEntry,
}
#[cfg(all(feature = "experimental", feature = "paint-timing"))]
interface!(PerformanceSoftNavigation: crate::PerformanceEntry; "PerformanceSoftNavigation");
