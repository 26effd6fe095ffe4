//! Types: Content Security Policy: violations, embedded enforcement, connection allowlists
#[cfg(feature = "content-security-policy")]
/// `dictionary CSPViolationReportBody : ReportBody`
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/CSPViolationReport) · [Specification](https://w3c.github.io/webappsec-csp/#dictdef-cspviolationreportbody)
#[doc(alias = "CSPViolationReportBody")]
#[repr(transparent)]
pub struct CspViolationReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "content-security-policy")]
dictionary!(CspViolationReportBody: crate::ReportBody; "CSPViolationReportBody");

#[cfg(feature = "content-security-policy")]
/// `enum SecurityPolicyViolationEventDisposition`
#[non_exhaustive]
pub enum SecurityPolicyViolationEventDisposition {
    /// `"enforce"`
    Enforce,
    /// `"report"`
    Report,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "content-security-policy")]
enumeration!(SecurityPolicyViolationEventDisposition {
    Enforce = "enforce",
    Report = "report",
});

/// `interface SecurityPolicyViolationEvent : Event`
///
/// Exposed in Window, Worker.
///
/// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent) · [Specification](https://w3c.github.io/webappsec-csp/#securitypolicyviolationevent)
#[repr(transparent)]
pub struct SecurityPolicyViolationEvent {
    parent: crate::Event,
}
interface!(SecurityPolicyViolationEvent: crate::Event; "SecurityPolicyViolationEvent");

#[cfg(feature = "content-security-policy")]
/// `dictionary SecurityPolicyViolationEventInit : EventInit`
#[repr(transparent)]
pub struct SecurityPolicyViolationEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "content-security-policy")]
dictionary!(SecurityPolicyViolationEventInit: crate::EventInit; "SecurityPolicyViolationEventInit");

#[cfg(feature = "content-security-policy")]
/// `enum ConnectionAllowlistDisposition`
#[non_exhaustive]
pub enum ConnectionAllowlistDisposition {
    /// `"enforce"`
    Enforce,
    /// `"report"`
    Report,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "content-security-policy")]
enumeration!(ConnectionAllowlistDisposition {
    Enforce = "enforce",
    Report = "report",
});

#[cfg(feature = "content-security-policy")]
/// `dictionary ConnectionAllowlistViolationReport : ReportBody`
#[repr(transparent)]
pub struct ConnectionAllowlistViolationReport {
    parent: crate::ReportBody,
}
#[cfg(feature = "content-security-policy")]
dictionary!(ConnectionAllowlistViolationReport: crate::ReportBody; "ConnectionAllowlistViolationReport");

#[cfg(feature = "content-security-policy")]
/// `enum ScriptingPolicyViolationType`
#[non_exhaustive]
pub enum ScriptingPolicyViolationType {
    /// `"externalScript"`
    ExternalScript,
    /// `"inlineScript"`
    InlineScript,
    /// `"inlineEventHandler"`
    InlineEventHandler,
    /// `"eval"`
    Eval,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
#[cfg(feature = "content-security-policy")]
enumeration!(ScriptingPolicyViolationType {
    ExternalScript = "externalScript",
    InlineScript = "inlineScript",
    InlineEventHandler = "inlineEventHandler",
    Eval = "eval",
});

#[cfg(feature = "content-security-policy")]
/// `dictionary ScriptingPolicyReportBody : ReportBody`
#[repr(transparent)]
pub struct ScriptingPolicyReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "content-security-policy")]
dictionary!(ScriptingPolicyReportBody: crate::ReportBody; "ScriptingPolicyReportBody");
