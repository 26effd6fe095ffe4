//! Types: Marks and measures of one's own

/// `dictionary PerformanceMarkOptions`
#[repr(transparent)]
pub struct PerformanceMarkOptions {
    parent: crate::Object,
}
dictionary!(PerformanceMarkOptions:; "PerformanceMarkOptions");

/// `dictionary PerformanceMeasureOptions`
#[repr(transparent)]
pub struct PerformanceMeasureOptions {
    parent: crate::Object,
}
dictionary!(PerformanceMeasureOptions:; "PerformanceMeasureOptions");

/// `interface PerformanceMark : PerformanceEntry`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMark) · [Specification](https://w3c.github.io/user-timing/#performancemark)
#[repr(transparent)]
pub struct PerformanceMark {
    parent: crate::PerformanceEntry,
}
interface!(PerformanceMark: crate::PerformanceEntry; "PerformanceMark");

/// `interface PerformanceMeasure : PerformanceEntry`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceMeasure) · [Specification](https://w3c.github.io/user-timing/#performancemeasure)
#[repr(transparent)]
pub struct PerformanceMeasure {
    parent: crate::PerformanceEntry,
}
interface!(PerformanceMeasure: crate::PerformanceEntry; "PerformanceMeasure");

/// `(DOMString or PerformanceMeasureOptions)`
#[non_exhaustive]
pub enum StringOrPerformanceMeasureOptions {
    /// `String`
    String(crate::JsString),
    /// `PerformanceMeasureOptions`
    PerformanceMeasureOptions(crate::PerformanceMeasureOptions),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StringOrPerformanceMeasureOptions {
    String(crate::JsString): string,
    PerformanceMeasureOptions(crate::PerformanceMeasureOptions): value,
});

/// `(DOMString or DOMHighResTimeStamp)`
#[non_exhaustive]
pub enum StringOrDomHighResTimeStamp {
    /// `String`
    String(crate::JsString),
    /// `Number`
    Number(f64),
    /// A value of another type.
    Other(crate::JsValue),
}
union!(StringOrDomHighResTimeStamp {
    String(crate::JsString): string,
    Number(f64): number,
});
