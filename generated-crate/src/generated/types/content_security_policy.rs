//! Types: Content Security Policy: violations, embedded enforcement, connection allowlists

#[cfg(feature = "content-security-policy")]
web_dictionary! {
    /// `dictionary CSPViolationReportBody : ReportBody`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSPViolationReport) · [Specification](https://w3c.github.io/webappsec-csp/#dictdef-cspviolationreportbody)
    #[doc(alias = "CSPViolationReportBody")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSPViolationReport"]
    pub struct CspViolationReportBody: [crate::ReportBody, crate::Object];
    name = "CSPViolationReportBody";
}

#[cfg(feature = "content-security-policy")]
web_enumeration! {
    /// `enum SecurityPolicyViolationEventDisposition`
    pub enum SecurityPolicyViolationEventDisposition {
        Enforce = "enforce",
        Report = "report",
    }
}

web_interface! {
    /// `interface SecurityPolicyViolationEvent : Event`
    ///
    /// Exposed in Window, Worker.
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent) · [Specification](https://w3c.github.io/webappsec-csp/#securitypolicyviolationevent)
    pub struct SecurityPolicyViolationEvent: [crate::Event, crate::Object];
    class = "SecurityPolicyViolationEvent";
}

#[cfg(feature = "content-security-policy")]
web_dictionary! {
    /// `dictionary SecurityPolicyViolationEventInit : EventInit`
    pub struct SecurityPolicyViolationEventInit: [crate::EventInit, crate::Object];
    name = "SecurityPolicyViolationEventInit";
    optional;
}

#[cfg(feature = "content-security-policy")]
web_enumeration! {
    /// `enum ConnectionAllowlistDisposition`
    pub enum ConnectionAllowlistDisposition {
        Enforce = "enforce",
        Report = "report",
    }
}

#[cfg(feature = "content-security-policy")]
web_dictionary! {
    /// `dictionary ConnectionAllowlistViolationReport : ReportBody`
    pub struct ConnectionAllowlistViolationReport: [crate::ReportBody, crate::Object];
    name = "ConnectionAllowlistViolationReport";
}

#[cfg(feature = "content-security-policy")]
web_enumeration! {
    /// `enum ScriptingPolicyViolationType`
    pub enum ScriptingPolicyViolationType {
        ExternalScript = "externalScript",
        InlineScript = "inlineScript",
        InlineEventHandler = "inlineEventHandler",
        Eval = "eval",
    }
}

#[cfg(feature = "content-security-policy")]
web_dictionary! {
    /// `dictionary ScriptingPolicyReportBody : ReportBody`
    pub struct ScriptingPolicyReportBody: [crate::ReportBody, crate::Object];
    name = "ScriptingPolicyReportBody";
}

#[cfg(feature = "content-security-policy")]
web_stands_for!(crate::SecurityPolicyViolationEvent, crate::SecurityPolicyViolationEventInit);
