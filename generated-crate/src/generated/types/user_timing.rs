//! Types: Marks and measures of one's own

web_dictionary! {
    /// `dictionary PerformanceMarkOptions`
    pub struct PerformanceMarkOptions: [crate::Object];
    name = "PerformanceMarkOptions";
    optional;
}

web_dictionary! {
    /// `dictionary PerformanceMeasureOptions`
    pub struct PerformanceMeasureOptions: [crate::Object];
    name = "PerformanceMeasureOptions";
}

web_interface! {
    /// `interface PerformanceMark : PerformanceEntry`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMark) · [Specification](https://w3c.github.io/user-timing/#performancemark)
    pub struct PerformanceMark: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceMark";
}

web_interface! {
    /// `interface PerformanceMeasure : PerformanceEntry`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMeasure) · [Specification](https://w3c.github.io/user-timing/#performancemeasure)
    pub struct PerformanceMeasure: [crate::PerformanceEntry, crate::Object];
    class = "PerformanceMeasure";
}

web_union! {
    /// `(DOMString or PerformanceMeasureOptions)`
    pub enum StringOrPerformanceMeasureOptions {
        PerformanceMeasureOptions(crate::PerformanceMeasureOptions): dictionary,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(DOMString or DOMHighResTimeStamp)`
    pub enum StringOrDomHighResTimeStamp {
        String(crate::JsString): string,
        Number(f64): number,
    }
}

#[cfg(feature = "user-timing")]
web_stands_for!(crate::PerformanceMark, crate::PerformanceMarkOptions);
