//! Types: Reports of deprecations, interventions, crashes and failed integrity checks
#[cfg(feature = "reporting")]
/// `dictionary CrashReportBody : ReportBody`
#[repr(transparent)]
pub struct CrashReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "reporting")]
dictionary!(CrashReportBody: crate::ReportBody; "CrashReportBody");

#[cfg(all(feature = "experimental", feature = "reporting"))]
/// `interface CrashReportContext`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext) · [Specification](https://wicg.github.io/crash-reporting/#crashreportcontext)
#[repr(transparent)]
pub struct CrashReportContext {
    parent: crate::Object,
}
#[cfg(all(feature = "experimental", feature = "reporting"))]
interface!(CrashReportContext:; "CrashReportContext");

#[cfg(feature = "reporting")]
/// `dictionary DeprecationReportBody : ReportBody`
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/DeprecationReport) · [Specification](https://wicg.github.io/deprecation-reporting/#deprecationreportbody)
#[repr(transparent)]
pub struct DeprecationReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "reporting")]
dictionary!(DeprecationReportBody: crate::ReportBody; "DeprecationReportBody");

#[cfg(feature = "reporting")]
/// `dictionary InterventionReportBody : ReportBody`
///
/// Deprecated. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InterventionReport) · [Specification](https://wicg.github.io/intervention-reporting/#intervention-report)
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

#[cfg(feature = "reporting")]
/// `dictionary Report`
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#dom-report)
#[repr(transparent)]
pub struct Report {
    parent: crate::Object,
}
#[cfg(feature = "reporting")]
dictionary!(Report:; "Report");

#[cfg(feature = "reporting")]
/// `interface ReportingObserver`
///
/// Exposed in Window, Worker.
///
/// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#interface-reporting-observer)
#[repr(transparent)]
pub struct ReportingObserver {
    parent: crate::Object,
}
#[cfg(feature = "reporting")]
interface!(ReportingObserver:; "ReportingObserver");

#[cfg(feature = "reporting")]
/// `dictionary ReportingObserverOptions`
#[repr(transparent)]
pub struct ReportingObserverOptions {
    parent: crate::Object,
}
#[cfg(feature = "reporting")]
dictionary!(ReportingObserverOptions:; "ReportingObserverOptions");

#[cfg(feature = "reporting")]
/// `dictionary GenerateTestReportParameters`
#[repr(transparent)]
pub struct GenerateTestReportParameters {
    parent: crate::Object,
}
#[cfg(feature = "reporting")]
dictionary!(GenerateTestReportParameters:; "GenerateTestReportParameters");

#[cfg(feature = "reporting")]
/// `dictionary IntegrityViolationReportBody : ReportBody`
#[repr(transparent)]
pub struct IntegrityViolationReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "reporting")]
dictionary!(IntegrityViolationReportBody: crate::ReportBody; "IntegrityViolationReportBody");

#[cfg(feature = "reporting")]
/// `callback ReportingObserverCallback = undefined (sequence<Report> reports, ReportingObserver observer)`
pub type ReportingObserverCallback = crate::Function<fn(crate::Array<crate::Report>, crate::ReportingObserver)>;
