//! Types: Marks and measures of one's own

web_dictionary! {
    /// Options for a new performance mark.
    ///
    /// `dictionary PerformanceMarkOptions`
    ///
    /// Feature `user-timing`.
    pub struct PerformanceMarkOptions: [crate::Object];
    name = "PerformanceMarkOptions";
    optional;
}

web_dictionary! {
    /// Options for a new measure: two of its start, its end and its duration, and data to keep with it.
    ///
    /// `dictionary PerformanceMeasureOptions`
    ///
    /// Feature `user-timing`.
    pub struct PerformanceMeasureOptions: [crate::Object];
    name = "PerformanceMeasureOptions";
}

web_interface! {
    /// A named point in time in the performance time line.
    ///
    /// `interface PerformanceMark : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Feature `user-timing`. Exposed in Window, Worker. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMark) · [Specification](https://w3c.github.io/user-timing/#performancemark)
    pub struct PerformanceMark: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceMark";
}

web_interface! {
    /// A named span of time in the performance time line.
    ///
    /// `interface PerformanceMeasure : PerformanceEntry`
    ///
    /// Inherits the methods of [`PerformanceEntry`](crate::PerformanceEntry).
    ///
    /// Feature `user-timing`. Exposed in Window, Worker. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMeasure) · [Specification](https://w3c.github.io/user-timing/#performancemeasure)
    pub struct PerformanceMeasure: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceMeasure";
}

web_union! {
    /// `(DOMString or PerformanceMeasureOptions)`
    ///
    /// Feature `user-timing`.
    pub enum StringOrPerformanceMeasureOptions {
        PerformanceMeasureOptions(crate::PerformanceMeasureOptions): dictionary,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(DOMString or DOMHighResTimeStamp)`
    ///
    /// Feature `user-timing`.
    pub enum StringOrDomHighResTimeStamp {
        String(crate::JsString): string,
        Number(f64): number,
    }
}

#[cfg(feature = "user-timing")]
web_stands_for!(crate::PerformanceMark, crate::PerformanceMarkOptions);
