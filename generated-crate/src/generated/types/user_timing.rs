//! Types: Marks and measures of one's own

dictionary! {
    /// `dictionary PerformanceMarkOptions`
    pub struct PerformanceMarkOptions: [crate::Object];
    name = "PerformanceMarkOptions";
    optional;
}

dictionary! {
    /// `dictionary PerformanceMeasureOptions`
    pub struct PerformanceMeasureOptions: [crate::Object];
    name = "PerformanceMeasureOptions";
}

interface! {
    /// `interface PerformanceMark : PerformanceEntry`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMark) · [Specification](https://w3c.github.io/user-timing/#performancemark)
    pub struct PerformanceMark: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceMark";
}

interface! {
    /// `interface PerformanceMeasure : PerformanceEntry`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMeasure) · [Specification](https://w3c.github.io/user-timing/#performancemeasure)
    pub struct PerformanceMeasure: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceMeasure";
}

union! {
    /// `(DOMString or PerformanceMeasureOptions)`
    pub enum StringOrPerformanceMeasureOptions {
        PerformanceMeasureOptions(crate::PerformanceMeasureOptions): dictionary,
        String(crate::JsString): string,
    }
}

union! {
    /// `(DOMString or DOMHighResTimeStamp)`
    pub enum StringOrDomHighResTimeStamp {
        String(crate::JsString): string,
        Number(f64): number,
    }
}

#[cfg(feature = "user-timing")]
stands_for!(crate::PerformanceMark, crate::PerformanceMarkOptions);
