//! Types: Content Security Policy: violations, embedded enforcement, connection allowlists

/// `dictionary CSPViolationReportBody : ReportBody`
///
/// Deprecated. [MDN](https://developer.mozilla.org/docs/Web/API/CSPViolationReport) · [Specification](https://w3c.github.io/webappsec-csp/#dictdef-cspviolationreportbody)
#[doc(alias = "CSPViolationReportBody")]
#[cfg(feature = "content-security-policy")]
#[repr(transparent)]
pub struct CspViolationReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "content-security-policy")]
dictionary!(CspViolationReportBody: crate::ReportBody; "CSPViolationReportBody");

/// `enum SecurityPolicyViolationEventDisposition`
#[cfg(feature = "content-security-policy")]
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

/// `dictionary SecurityPolicyViolationEventInit : EventInit`
#[cfg(feature = "content-security-policy")]
#[repr(transparent)]
pub struct SecurityPolicyViolationEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "content-security-policy")]
dictionary!(SecurityPolicyViolationEventInit: crate::EventInit; "SecurityPolicyViolationEventInit");

/// `enum ConnectionAllowlistDisposition`
#[cfg(feature = "content-security-policy")]
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

/// `dictionary ConnectionAllowlistViolationReport : ReportBody`
#[cfg(feature = "content-security-policy")]
#[repr(transparent)]
pub struct ConnectionAllowlistViolationReport {
    parent: crate::ReportBody,
}
#[cfg(feature = "content-security-policy")]
dictionary!(ConnectionAllowlistViolationReport: crate::ReportBody; "ConnectionAllowlistViolationReport");

/// `enum ScriptingPolicyViolationType`
#[cfg(feature = "content-security-policy")]
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

/// `dictionary ScriptingPolicyReportBody : ReportBody`
#[cfg(feature = "content-security-policy")]
#[repr(transparent)]
pub struct ScriptingPolicyReportBody {
    parent: crate::ReportBody,
}
#[cfg(feature = "content-security-policy")]
dictionary!(ScriptingPolicyReportBody: crate::ReportBody; "ScriptingPolicyReportBody");
