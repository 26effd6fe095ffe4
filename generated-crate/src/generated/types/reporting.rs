//! Types: Reports of deprecations, interventions, crashes and failed integrity checks

#[cfg(feature = "reporting")]
web_dictionary! {
    /// `dictionary CrashReportBody : ReportBody`
    pub struct CrashReportBody: [crate::ReportBody, crate::Object];
    name = "CrashReportBody";
}

#[cfg(all(feature = "experimental", feature = "reporting"))]
web_interface! {
    /// `interface CrashReportContext`
    ///
    /// Exposed in Window.
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext) · [Specification](https://wicg.github.io/crash-reporting/#crashreportcontext)
    pub struct CrashReportContext: [crate::Object];
    class = "CrashReportContext";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// `dictionary DeprecationReportBody : ReportBody`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/DeprecationReport) · [Specification](https://wicg.github.io/deprecation-reporting/#deprecationreportbody)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/DeprecationReport"]
    pub struct DeprecationReportBody: [crate::ReportBody, crate::Object];
    name = "DeprecationReportBody";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// `dictionary InterventionReportBody : ReportBody`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InterventionReport) · [Specification](https://wicg.github.io/intervention-reporting/#intervention-report)
    #[deprecated = "Specification authors no longer define browser behaviors as \"interventions\" or \"non-interventions.\""]
    pub struct InterventionReportBody: [crate::ReportBody, crate::Object];
    name = "InterventionReportBody";
}

web_dictionary! {
    /// `dictionary ReportBody`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#reportbody)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ReportingObserver"]
    pub struct ReportBody: [crate::Object];
    name = "ReportBody";
    extended;
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// `dictionary Report`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#dom-report)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ReportingObserver"]
    pub struct Report: [crate::Object];
    name = "Report";
}

#[cfg(feature = "reporting")]
web_interface! {
    /// `interface ReportingObserver`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#interface-reporting-observer)
    pub struct ReportingObserver: [crate::Object];
    class = "ReportingObserver";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// `dictionary ReportingObserverOptions`
    pub struct ReportingObserverOptions: [crate::Object];
    name = "ReportingObserverOptions";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// `dictionary GenerateTestReportParameters`
    pub struct GenerateTestReportParameters: [crate::Object];
    name = "GenerateTestReportParameters";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// `dictionary IntegrityViolationReportBody : ReportBody`
    pub struct IntegrityViolationReportBody: [crate::ReportBody, crate::Object];
    name = "IntegrityViolationReportBody";
}

/// `callback ReportingObserverCallback = undefined (sequence<Report> reports, ReportingObserver observer)`
#[cfg(feature = "reporting")]
pub type ReportingObserverCallback = crate::Function<fn(crate::Array<crate::Report>, crate::ReportingObserver)>;
