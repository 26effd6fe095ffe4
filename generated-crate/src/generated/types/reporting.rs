//! Types: Reports of deprecations, interventions, crashes and failed integrity checks

#[cfg(feature = "reporting")]
web_dictionary! {
    /// The body of a report that the page crashed, sent to a server.
    ///
    /// `dictionary CrashReportBody : ReportBody`
    ///
    /// Inherits the methods of [`ReportBody`](crate::ReportBody).
    ///
    /// Feature `reporting`.
    pub struct CrashReportBody: [crate::ReportBody, crate::Object];
    name = "CrashReportBody";
}

#[cfg(all(feature = "experimental", feature = "reporting"))]
web_interface! {
    /// A store of notes that the browser adds to a crash report of the page.
    ///
    /// `interface CrashReportContext`
    ///
    /// Features `reporting` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext) · [Specification](https://wicg.github.io/crash-reporting/#crashreportcontext)
    pub struct CrashReportContext: [crate::Object];
    class = "CrashReportContext";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// The body of a report that the page used a feature that will be removed.
    ///
    /// `dictionary DeprecationReportBody : ReportBody`
    ///
    /// Inherits the methods of [`ReportBody`](crate::ReportBody).
    ///
    /// Feature `reporting`. [MDN](https://developer.mozilla.org/docs/Web/API/DeprecationReport) · [Specification](https://wicg.github.io/deprecation-reporting/#deprecationreportbody)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/DeprecationReport"]
    pub struct DeprecationReportBody: [crate::ReportBody, crate::Object];
    name = "DeprecationReportBody";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// The body of a report that the browser refused or changed something the page did.
    ///
    /// `dictionary InterventionReportBody : ReportBody`
    ///
    /// Inherits the methods of [`ReportBody`](crate::ReportBody).
    ///
    /// Feature `reporting`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InterventionReport) · [Specification](https://wicg.github.io/intervention-reporting/#intervention-report)
    #[deprecated = "Specification authors no longer define browser behaviors as \"interventions\" or \"non-interventions.\""]
    pub struct InterventionReportBody: [crate::ReportBody, crate::Object];
    name = "InterventionReportBody";
}

web_dictionary! {
    /// The common base of the bodies of reports.
    ///
    /// `dictionary ReportBody`
    ///
    /// Feature `reporting`. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#reportbody)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ReportingObserver"]
    pub struct ReportBody: [crate::Object];
    name = "ReportBody";
    extended;
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// A report of the browser about a problem of the page.
    ///
    /// `dictionary Report`
    ///
    /// Feature `reporting`. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#dom-report)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ReportingObserver"]
    pub struct Report: [crate::Object];
    name = "Report";
}

#[cfg(feature = "reporting")]
web_interface! {
    /// An observer that calls back for reports about the page.
    ///
    /// `interface ReportingObserver`
    ///
    /// Feature `reporting`. Exposed in Window, Worker. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#interface-reporting-observer)
    pub struct ReportingObserver: [crate::Object];
    class = "ReportingObserver";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// The kinds of reports that a `ReportingObserver` gets.
    ///
    /// `dictionary ReportingObserverOptions`
    ///
    /// Feature `reporting`.
    pub struct ReportingObserverOptions: [crate::Object];
    name = "ReportingObserverOptions";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// The content of a test report that automation creates.
    ///
    /// `dictionary GenerateTestReportParameters`
    ///
    /// Feature `reporting`.
    pub struct GenerateTestReportParameters: [crate::Object];
    name = "GenerateTestReportParameters";
}

#[cfg(feature = "reporting")]
web_dictionary! {
    /// The body of a report that a resource lacked the integrity data the policy requires.
    ///
    /// `dictionary IntegrityViolationReportBody : ReportBody`
    ///
    /// Inherits the methods of [`ReportBody`](crate::ReportBody).
    ///
    /// Feature `reporting`.
    pub struct IntegrityViolationReportBody: [crate::ReportBody, crate::Object];
    name = "IntegrityViolationReportBody";
}

/// `callback ReportingObserverCallback = undefined (sequence<Report> reports, ReportingObserver observer)`
///
/// Feature `reporting`.
#[cfg(feature = "reporting")]
pub type ReportingObserverCallback = crate::Function<fn(crate::Array<crate::Report>, crate::ReportingObserver)>;
