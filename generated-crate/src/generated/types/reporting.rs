//! Types: Reports of deprecations, interventions, crashes and failed integrity checks

/// `dictionary CrashReportBody : ReportBody`
#[cfg(feature = "reporting")]
#[repr(transparent)]
pub struct CrashReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "reporting")]
dictionary!(CrashReportBody: crate::ReportBody; "CrashReportBody");

/// `interface CrashReportContext`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext) · [Specification](https://wicg.github.io/crash-reporting/#crashreportcontext)
#[cfg(all(feature = "experimental", feature = "reporting"))]
#[repr(transparent)]
pub struct CrashReportContext {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "reporting"))]
interface!(CrashReportContext:; "CrashReportContext");

/// `dictionary DeprecationReportBody : ReportBody`
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/DeprecationReport) · [Specification](https://wicg.github.io/deprecation-reporting/#deprecationreportbody)
#[cfg(feature = "reporting")]
#[repr(transparent)]
pub struct DeprecationReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "reporting")]
dictionary!(DeprecationReportBody: crate::ReportBody; "DeprecationReportBody");

/// `dictionary InterventionReportBody : ReportBody`
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InterventionReport) · [Specification](https://wicg.github.io/intervention-reporting/#intervention-report)
#[cfg(feature = "reporting")]
#[repr(transparent)]
pub struct InterventionReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "reporting")]
dictionary!(InterventionReportBody: crate::ReportBody; "InterventionReportBody");

/// `dictionary ReportBody`
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#reportbody)
#[repr(transparent)]
pub struct ReportBody {
    parent: crate::Object,
}
dictionary!(ReportBody:; "ReportBody");
extended!([] ReportBody);

/// `dictionary Report`
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#dom-report)
#[cfg(feature = "reporting")]
#[repr(transparent)]
pub struct Report {
    parent: crate::Object,
}
#[cfg(feature = "reporting")]
dictionary!(Report:; "Report");

/// `interface ReportingObserver`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#interface-reporting-observer)
#[cfg(feature = "reporting")]
#[repr(transparent)]
pub struct ReportingObserver {
    parent: crate::Object,
}
#[cfg(feature = "reporting")]
interface!(ReportingObserver:; "ReportingObserver");

/// `dictionary ReportingObserverOptions`
#[cfg(feature = "reporting")]
#[repr(transparent)]
pub struct ReportingObserverOptions {
    parent: crate::Object,
}
#[cfg(feature = "reporting")]
dictionary!(ReportingObserverOptions:; "ReportingObserverOptions");

/// `dictionary GenerateTestReportParameters`
#[cfg(feature = "reporting")]
#[repr(transparent)]
pub struct GenerateTestReportParameters {
    parent: crate::Object,
}
#[cfg(feature = "reporting")]
dictionary!(GenerateTestReportParameters:; "GenerateTestReportParameters");

/// `dictionary IntegrityViolationReportBody : ReportBody`
#[cfg(feature = "reporting")]
#[repr(transparent)]
pub struct IntegrityViolationReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "reporting")]
dictionary!(IntegrityViolationReportBody: crate::ReportBody; "IntegrityViolationReportBody");

/// `callback ReportingObserverCallback = undefined (sequence<Report> reports, ReportingObserver observer)`
#[cfg(feature = "reporting")]
pub type ReportingObserverCallback = crate::Function<fn(crate::Array<crate::Report>, crate::ReportingObserver)>;
