//! Types: When a page and its elements were painted, and how the layout shifted

#[cfg(all(feature = "experimental", feature = "paint-timing"))]
web_interface! {
    /// A performance entry for the painting of a marked part of the page.
    ///
    /// `interface PerformanceContainerTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming) · [Specification](https://w3c.github.io/container-timing/#performance-container-timing)
    pub struct PerformanceContainerTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceContainerTiming";
}

#[cfg(all(feature = "experimental", feature = "paint-timing"))]
web_interface! {
    /// A performance entry for the first painting of a marked element.
    ///
    /// `interface PerformanceElementTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming) · [Specification](https://w3c.github.io/element-timing/#sec-performance-element-timing)
    pub struct PerformanceElementTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceElementTiming";
}

web_interface! {
    /// A report of the largest image or text block that was painted so far.
    ///
    /// `interface LargestContentfulPaint : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Feature `paint-timing`. Exposed in Window. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint) · [Specification](https://w3c.github.io/largest-contentful-paint/#sec-largest-contentful-paint-interface)
    pub struct LargestContentfulPaint: [crate::PerformanceEntry, crate::Object];
    class = "LargestContentfulPaint";
}

#[cfg(all(feature = "experimental", feature = "paint-timing"))]
web_interface! {
    /// A performance entry for content that has moved unexpectedly.
    ///
    /// `interface LayoutShift : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShift) · [Specification](https://wicg.github.io/layout-instability/#sec-layout-shift)
    pub struct LayoutShift: [crate::PerformanceEntry, crate::Object];
    class = "LayoutShift";
}

#[cfg(all(feature = "experimental", feature = "paint-timing"))]
web_interface! {
    /// One element that moved in a layout shift.
    ///
    /// `interface LayoutShiftAttribution`
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShiftAttribution) · [Specification](https://wicg.github.io/layout-instability/#sec-layout-shift-attribution)
    pub struct LayoutShiftAttribution: [crate::Object];
    class = "LayoutShiftAttribution";
}

web_interface! {
    /// The time of the first paint or of the first paint with content.
    ///
    /// `interface PerformancePaintTiming : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Feature `paint-timing`. Exposed in Window. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PerformancePaintTiming) · [Specification](https://w3c.github.io/paint-timing/#sec-PerformancePaintTiming)
    pub struct PerformancePaintTiming: [crate::PerformanceEntry, crate::Object];
    class = "PerformancePaintTiming";
}

#[cfg(all(feature = "experimental", feature = "paint-timing"))]
web_interface! {
    /// A performance entry for large content that was painted after a user interaction.
    ///
    /// `interface InteractionContentfulPaint : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InteractionContentfulPaint) · [Specification](https://wicg.github.io/soft-navigations/#sec-interaction-contentful-paint)
    pub struct InteractionContentfulPaint: [crate::PerformanceEntry, crate::Object];
    class = "InteractionContentfulPaint";
}

#[cfg(all(feature = "experimental", feature = "paint-timing"))]
web_interface! {
    /// A performance entry for a navigation that a script made without a new document.
    ///
    /// `interface PerformanceSoftNavigation : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceSoftNavigation) · [Specification](https://wicg.github.io/soft-navigations/#sec-interface)
    pub struct PerformanceSoftNavigation: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceSoftNavigation";
}
