//! Types: Content Security Policy: violations, embedded enforcement, connection allowlists

#[cfg(feature = "content-security-policy")]
web_dictionary! {
    /// The body of a report that a content security policy was violated.
    ///
    /// `dictionary CSPViolationReportBody : ReportBody`
    ///
    /// Inherits the methods of [`ReportBody`](crate::ReportBody).
    ///
    /// Feature `content-security-policy`. [MDN](https://developer.mozilla.org/docs/Web/API/CSPViolationReport) · [Specification](https://w3c.github.io/webappsec-csp/#dictdef-cspviolationreportbody)
    #[doc(alias = "CSPViolationReportBody")]
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSPViolationReport"]
    pub struct CspViolationReportBody: [crate::ReportBody, crate::Object];
    name = "CSPViolationReportBody";
}

#[cfg(feature = "content-security-policy")]
web_enumeration! {
    /// Whether a violated policy was enforced or only reported.
    ///
    /// `enum SecurityPolicyViolationEventDisposition`
    ///
    /// Feature `content-security-policy`.
    pub enum SecurityPolicyViolationEventDisposition {
        Enforce = "enforce",
        Report = "report",
    }
}

web_interface! {
    /// An event for a violation of the content security policy.
    ///
    /// `interface SecurityPolicyViolationEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `content-security-policy`. Exposed in Window, Worker. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent) · [Specification](https://w3c.github.io/webappsec-csp/#securitypolicyviolationevent)
    pub struct SecurityPolicyViolationEvent: [crate::Event, crate::Object];
    class = "SecurityPolicyViolationEvent";
}

#[cfg(feature = "content-security-policy")]
web_dictionary! {
    /// The fields of a new `SecurityPolicyViolationEvent`.
    ///
    /// `dictionary SecurityPolicyViolationEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `content-security-policy`.
    pub struct SecurityPolicyViolationEventInit: [crate::EventInit, crate::Object];
    name = "SecurityPolicyViolationEventInit";
    optional;
}

#[cfg(feature = "content-security-policy")]
web_enumeration! {
    /// Whether a violated list of allowed connections was enforced or only reported.
    ///
    /// `enum ConnectionAllowlistDisposition`
    ///
    /// Feature `content-security-policy`.
    pub enum ConnectionAllowlistDisposition {
        Enforce = "enforce",
        Report = "report",
    }
}

#[cfg(feature = "content-security-policy")]
web_dictionary! {
    /// The body of a report on a connection that the page's allowlist does not contain.
    ///
    /// `dictionary ConnectionAllowlistViolationReport : ReportBody`
    ///
    /// Inherits the methods of [`ReportBody`](crate::ReportBody).
    ///
    /// Feature `content-security-policy`.
    pub struct ConnectionAllowlistViolationReport: [crate::ReportBody, crate::Object];
    name = "ConnectionAllowlistViolationReport";
}

#[cfg(feature = "content-security-policy")]
web_enumeration! {
    /// The kind of script that violated the scripting policy.
    ///
    /// `enum ScriptingPolicyViolationType`
    ///
    /// Feature `content-security-policy`.
    pub enum ScriptingPolicyViolationType {
        ExternalScript = "externalScript",
        InlineScript = "inlineScript",
        InlineEventHandler = "inlineEventHandler",
        Eval = "eval",
    }
}

#[cfg(feature = "content-security-policy")]
web_dictionary! {
    /// The body of a report on a script that the scripting policy does not allow.
    ///
    /// `dictionary ScriptingPolicyReportBody : ReportBody`
    ///
    /// Inherits the methods of [`ReportBody`](crate::ReportBody).
    ///
    /// Feature `content-security-policy`.
    pub struct ScriptingPolicyReportBody: [crate::ReportBody, crate::Object];
    name = "ScriptingPolicyReportBody";
}

#[cfg(feature = "content-security-policy")]
web_stands_for!(crate::SecurityPolicyViolationEvent, crate::SecurityPolicyViolationEventInit);
