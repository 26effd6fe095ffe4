//! Content Security Policy: violations, embedded enforcement, connection allowlists

use crate::runtime::prelude::*;
use crate::{
    ConnectionAllowlistDisposition, ConnectionAllowlistViolationReport, CspViolationReportBody,
    ScriptingPolicyReportBody, SecurityPolicyViolationEvent, SecurityPolicyViolationEventDisposition,
    SecurityPolicyViolationEventInit,
};
#[cfg(feature = "experimental")]
use crate::HtmlIFrameElement;

impl CspViolationReportBody {
    /// The body of a report that a content security policy was violated.
    ///
    /// `dictionary CSPViolationReportBody : ReportBody`
    ///
    /// Feature `content-security-policy`. [MDN](https://developer.mozilla.org/docs/Web/API/CSPViolationReport) · [Specification](https://w3c.github.io/webappsec-csp/#dictdef-cspviolationreportbody)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSPViolationReport"]
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The URL of the document in which the violation happened.
    ///
    /// `USVString documentURL`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "documentURL")]
    pub fn get_document_url(&self) -> Option<String> {
        property::get(self, "documentURL")
    }

    /// Sets the URL of the document in which the violation happened.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "documentURL")]
    pub fn set_document_url(&self, value: &str) -> &Self {
        property::set_str(self, "documentURL", value);
        self
    }

    /// The URL of the page that led to the document, if any.
    ///
    /// `USVString? referrer`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "referrer")]
    pub fn get_referrer(&self) -> Option<String> {
        property::get(self, "referrer")
    }

    /// Sets the URL of the page that led to the document, if any.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "referrer")]
    pub fn set_referrer(&self, value: Option<&str>) -> &Self {
        property::set(self, "referrer", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The URL of the blocked resource, or a word such as `inline` or `eval`.
    ///
    /// `USVString? blockedURL`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "blockedURL")]
    pub fn get_blocked_url(&self) -> Option<String> {
        property::get(self, "blockedURL")
    }

    /// Sets the URL of the blocked resource, or a word such as `inline` or `eval`.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "blockedURL")]
    pub fn set_blocked_url(&self, value: Option<&str>) -> &Self {
        property::set(self, "blockedURL", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The directive that was violated, such as `script-src-elem`.
    ///
    /// `DOMString effectiveDirective`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "effectiveDirective")]
    pub fn get_effective_directive(&self) -> Option<String> {
        property::get(self, "effectiveDirective")
    }

    /// Sets the directive that was violated, such as `script-src-elem`.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "effectiveDirective")]
    pub fn set_effective_directive(&self, value: &str) -> &Self {
        property::set_str(self, "effectiveDirective", value);
        self
    }

    /// The whole text of the violated policy.
    ///
    /// `DOMString originalPolicy`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "originalPolicy")]
    pub fn get_original_policy(&self) -> Option<String> {
        property::get(self, "originalPolicy")
    }

    /// Sets the whole text of the violated policy.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "originalPolicy")]
    pub fn set_original_policy(&self, value: &str) -> &Self {
        property::set_str(self, "originalPolicy", value);
        self
    }

    /// The URL of the script or page that caused the violation, if known.
    ///
    /// `USVString? sourceFile`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "sourceFile")]
    pub fn get_source_file(&self) -> Option<String> {
        property::get(self, "sourceFile")
    }

    /// Sets the URL of the script or page that caused the violation, if known.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "sourceFile")]
    pub fn set_source_file(&self, value: Option<&str>) -> &Self {
        property::set(self, "sourceFile", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The first 40 characters of the blocked inline code, if the policy asks for samples.
    ///
    /// `DOMString? sample`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "sample")]
    pub fn get_sample(&self) -> Option<String> {
        property::get(self, "sample")
    }

    /// Sets the first 40 characters of the blocked inline code, if the policy asks for samples.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "sample")]
    pub fn set_sample(&self, value: Option<&str>) -> &Self {
        property::set(self, "sample", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// Whether the policy was enforced or only reported.
    ///
    /// `SecurityPolicyViolationEventDisposition disposition`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "disposition")]
    pub fn get_disposition(&self) -> Option<SecurityPolicyViolationEventDisposition> {
        property::get(self, "disposition")
    }

    /// Sets whether the policy was enforced or only reported.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "disposition")]
    pub fn set_disposition(&self, value: SecurityPolicyViolationEventDisposition) -> &Self {
        property::set_str(self, "disposition", value.as_str());
        self
    }

    /// The HTTP status of the document.
    ///
    /// `unsigned short statusCode`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "statusCode")]
    pub fn get_status_code(&self) -> Option<u16> {
        property::get(self, "statusCode")
    }

    /// Sets the HTTP status of the document.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "statusCode")]
    pub fn set_status_code(&self, value: u16) -> &Self {
        property::set_f64(self, "statusCode", value as f64);
        self
    }

    /// The line of the violation in the source file, if known.
    ///
    /// `unsigned long? lineNumber`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "lineNumber")]
    pub fn get_line_number(&self) -> Option<u32> {
        property::get(self, "lineNumber")
    }

    /// Sets the line of the violation in the source file, if known.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "lineNumber")]
    pub fn set_line_number(&self, value: Option<u32>) -> &Self {
        property::set(self, "lineNumber", &value.to_js());
        self
    }

    /// The column of the violation in the source file, if known.
    ///
    /// `unsigned long? columnNumber`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "columnNumber")]
    pub fn get_column_number(&self) -> Option<u32> {
        property::get(self, "columnNumber")
    }

    /// Sets the column of the violation in the source file, if known.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "columnNumber")]
    pub fn set_column_number(&self, value: Option<u32>) -> &Self {
        property::set(self, "columnNumber", &value.to_js());
        self
    }
}

impl Default for CspViolationReportBody {
    fn default() -> Self {
        Self::new()
    }
}

impl SecurityPolicyViolationEvent {
    /// Makes a new `SecurityPolicyViolationEvent`.
    ///
    /// `constructor(DOMString type, optional SecurityPolicyViolationEventInit eventInitDict = {})`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/SecurityPolicyViolationEvent) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-securitypolicyviolationevent)
    #[inline]
    pub fn new(type_: &str) -> SecurityPolicyViolationEvent {
        Js::new_SecurityPolicyViolationEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional SecurityPolicyViolationEventInit eventInitDict = {})`
    ///
    /// Feature `content-security-policy`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<SecurityPolicyViolationEventInit>,
    ) -> Result<SecurityPolicyViolationEvent, Exception> {
        Js::try_new_SecurityPolicyViolationEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The URL of the document in which the violation happened.
    ///
    /// `readonly attribute USVString documentURI`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/documentURI) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-documenturi)
    #[doc(alias = "documentURI")]
    #[inline]
    pub fn document_uri(&self) -> String {
        Js::get_documentURI__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of the page that led to the document, or an empty string.
    ///
    /// `readonly attribute USVString referrer`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/referrer) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-referrer)
    #[inline]
    pub fn referrer(&self) -> String {
        Js::get_referrer__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of the blocked resource, or a word such as `inline` or `eval`.
    ///
    /// `readonly attribute USVString blockedURI`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/blockedURI) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-blockeduri)
    #[doc(alias = "blockedURI")]
    #[inline]
    pub fn blocked_uri(&self) -> String {
        Js::get_blockedURI__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The directive that was violated, such as `script-src-elem`.
    ///
    /// `readonly attribute DOMString effectiveDirective`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/effectiveDirective) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-effectivedirective)
    #[doc(alias = "effectiveDirective")]
    #[inline]
    pub fn effective_directive(&self) -> String {
        Js::get_effectiveDirective__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The same as `effectiveDirective`, under its older name.
    ///
    /// `readonly attribute DOMString violatedDirective`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/violatedDirective) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-violateddirective)
    #[doc(alias = "violatedDirective")]
    #[inline]
    pub fn violated_directive(&self) -> String {
        Js::get_violatedDirective__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The whole text of the violated policy.
    ///
    /// `readonly attribute DOMString originalPolicy`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/originalPolicy) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-originalpolicy)
    #[doc(alias = "originalPolicy")]
    #[inline]
    pub fn original_policy(&self) -> String {
        Js::get_originalPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The URL of the script or page that caused the violation, or an empty string.
    ///
    /// `readonly attribute USVString sourceFile`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/sourceFile) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-sourcefile)
    #[doc(alias = "sourceFile")]
    #[inline]
    pub fn source_file(&self) -> String {
        Js::get_sourceFile__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The first 40 characters of the blocked inline code, if the policy asks for samples.
    ///
    /// `readonly attribute DOMString sample`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/sample) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-sample)
    #[inline]
    pub fn sample(&self) -> String {
        Js::get_sample__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the policy was enforced or only reported.
    ///
    /// `readonly attribute SecurityPolicyViolationEventDisposition disposition`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/disposition) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-disposition)
    #[inline]
    pub fn disposition(&self) -> SecurityPolicyViolationEventDisposition {
        FromJs::from_js(Js::get_disposition__as_value(js(self)))
    }

    /// The HTTP status of the document, 0 for other kinds of URL.
    ///
    /// `readonly attribute unsigned short statusCode`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/statusCode) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-statuscode)
    #[doc(alias = "statusCode")]
    #[inline]
    pub fn status_code(&self) -> u16 {
        Js::get_statusCode__as_number(js(self)) as u16
    }

    /// The line of the violation in the source file.
    ///
    /// `readonly attribute unsigned long lineNumber`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/lineNumber) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-linenumber)
    #[doc(alias = "lineNumber")]
    #[inline]
    pub fn line_number(&self) -> u32 {
        Js::get_lineNumber__as_number(js(self)) as u32
    }

    /// The column of the violation in the source file.
    ///
    /// `readonly attribute unsigned long columnNumber`
    ///
    /// Feature `content-security-policy`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/columnNumber) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-columnnumber)
    #[doc(alias = "columnNumber")]
    #[inline]
    pub fn column_number(&self) -> u32 {
        Js::get_columnNumber__as_number(js(self)) as u32
    }
}

impl SecurityPolicyViolationEventInit {
    /// The fields of a new `SecurityPolicyViolationEvent`.
    ///
    /// `dictionary SecurityPolicyViolationEventInit : EventInit`
    ///
    /// Feature `content-security-policy`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The URL of the document in which the violation happened.
    ///
    /// `USVString documentURI = ""`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "documentURI")]
    pub fn get_document_uri(&self) -> Option<String> {
        property::get(self, "documentURI")
    }

    /// Sets the URL of the document in which the violation happened.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "documentURI")]
    pub fn set_document_uri(&self, value: &str) -> &Self {
        property::set_str(self, "documentURI", value);
        self
    }

    /// The URL of the page that led to the document, or an empty string.
    ///
    /// `USVString referrer = ""`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "referrer")]
    pub fn get_referrer(&self) -> Option<String> {
        property::get(self, "referrer")
    }

    /// Sets the URL of the page that led to the document, or an empty string.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "referrer")]
    pub fn set_referrer(&self, value: &str) -> &Self {
        property::set_str(self, "referrer", value);
        self
    }

    /// The URL of the blocked resource, or a word such as `inline` or `eval`.
    ///
    /// `USVString blockedURI = ""`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "blockedURI")]
    pub fn get_blocked_uri(&self) -> Option<String> {
        property::get(self, "blockedURI")
    }

    /// Sets the URL of the blocked resource, or a word such as `inline` or `eval`.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "blockedURI")]
    pub fn set_blocked_uri(&self, value: &str) -> &Self {
        property::set_str(self, "blockedURI", value);
        self
    }

    /// The same as `effectiveDirective`, under its older name.
    ///
    /// `DOMString violatedDirective = ""`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "violatedDirective")]
    pub fn get_violated_directive(&self) -> Option<String> {
        property::get(self, "violatedDirective")
    }

    /// Sets the same as `effectiveDirective`, under its older name.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "violatedDirective")]
    pub fn set_violated_directive(&self, value: &str) -> &Self {
        property::set_str(self, "violatedDirective", value);
        self
    }

    /// The directive that was violated, such as `script-src-elem`.
    ///
    /// `DOMString effectiveDirective = ""`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "effectiveDirective")]
    pub fn get_effective_directive(&self) -> Option<String> {
        property::get(self, "effectiveDirective")
    }

    /// Sets the directive that was violated, such as `script-src-elem`.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "effectiveDirective")]
    pub fn set_effective_directive(&self, value: &str) -> &Self {
        property::set_str(self, "effectiveDirective", value);
        self
    }

    /// The whole text of the violated policy.
    ///
    /// `DOMString originalPolicy = ""`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "originalPolicy")]
    pub fn get_original_policy(&self) -> Option<String> {
        property::get(self, "originalPolicy")
    }

    /// Sets the whole text of the violated policy.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "originalPolicy")]
    pub fn set_original_policy(&self, value: &str) -> &Self {
        property::set_str(self, "originalPolicy", value);
        self
    }

    /// The URL of the script or page that caused the violation, or an empty string.
    ///
    /// `USVString sourceFile = ""`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "sourceFile")]
    pub fn get_source_file(&self) -> Option<String> {
        property::get(self, "sourceFile")
    }

    /// Sets the URL of the script or page that caused the violation, or an empty string.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "sourceFile")]
    pub fn set_source_file(&self, value: &str) -> &Self {
        property::set_str(self, "sourceFile", value);
        self
    }

    /// The first 40 characters of the blocked inline code, if the policy asks for samples.
    ///
    /// `DOMString sample = ""`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "sample")]
    pub fn get_sample(&self) -> Option<String> {
        property::get(self, "sample")
    }

    /// Sets the first 40 characters of the blocked inline code, if the policy asks for samples.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "sample")]
    pub fn set_sample(&self, value: &str) -> &Self {
        property::set_str(self, "sample", value);
        self
    }

    /// Whether the policy was enforced or only reported.
    ///
    /// `SecurityPolicyViolationEventDisposition disposition = "enforce"`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "disposition")]
    pub fn get_disposition(&self) -> Option<SecurityPolicyViolationEventDisposition> {
        property::get(self, "disposition")
    }

    /// Sets whether the policy was enforced or only reported.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "disposition")]
    pub fn set_disposition(&self, value: SecurityPolicyViolationEventDisposition) -> &Self {
        property::set_str(self, "disposition", value.as_str());
        self
    }

    /// The HTTP status of the document, 0 for other kinds of URL.
    ///
    /// `unsigned short statusCode = 0`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "statusCode")]
    pub fn get_status_code(&self) -> Option<u16> {
        property::get(self, "statusCode")
    }

    /// Sets the HTTP status of the document, 0 for other kinds of URL.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "statusCode")]
    pub fn set_status_code(&self, value: u16) -> &Self {
        property::set_f64(self, "statusCode", value as f64);
        self
    }

    /// The line of the violation in the source file.
    ///
    /// `unsigned long lineNumber = 0`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "lineNumber")]
    pub fn get_line_number(&self) -> Option<u32> {
        property::get(self, "lineNumber")
    }

    /// Sets the line of the violation in the source file.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "lineNumber")]
    pub fn set_line_number(&self, value: u32) -> &Self {
        property::set_f64(self, "lineNumber", value as f64);
        self
    }

    /// The column of the violation in the source file.
    ///
    /// `unsigned long columnNumber = 0`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "columnNumber")]
    pub fn get_column_number(&self) -> Option<u32> {
        property::get(self, "columnNumber")
    }

    /// Sets the column of the violation in the source file.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "columnNumber")]
    pub fn set_column_number(&self, value: u32) -> &Self {
        property::set_f64(self, "columnNumber", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Feature `content-security-policy`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Feature `content-security-policy`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Feature `content-security-policy`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

impl Default for SecurityPolicyViolationEventInit {
    fn default() -> Self {
        Self::new()
    }
}

impl ConnectionAllowlistViolationReport {
    /// The body of a report on a connection that the page's allowlist does not contain.
    ///
    /// `dictionary ConnectionAllowlistViolationReport : ReportBody`
    ///
    /// Feature `content-security-policy`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The URL of the document that tried to connect.
    ///
    /// `USVString url`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the URL of the document that tried to connect.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// The URL that the document tried to reach.
    ///
    /// `USVString connection`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "connection")]
    pub fn get_connection(&self) -> Option<String> {
        property::get(self, "connection")
    }

    /// Sets the URL that the document tried to reach.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "connection")]
    pub fn set_connection(&self, value: &str) -> &Self {
        property::set_str(self, "connection", value);
        self
    }

    /// The entries of the allowlist that the connection did not match.
    ///
    /// `sequence<DOMString> allowlist`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "allowlist")]
    pub fn get_allowlist(&self) -> Option<Array<String>> {
        property::get(self, "allowlist")
    }

    /// Sets the entries of the allowlist that the connection did not match.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "allowlist")]
    pub fn set_allowlist(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "allowlist", &value.to_value());
        self
    }

    /// Whether the connection was blocked or only reported.
    ///
    /// `ConnectionAllowlistDisposition disposition`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "disposition")]
    pub fn get_disposition(&self) -> Option<ConnectionAllowlistDisposition> {
        property::get(self, "disposition")
    }

    /// Sets whether the connection was blocked or only reported.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "disposition")]
    pub fn set_disposition(&self, value: ConnectionAllowlistDisposition) -> &Self {
        property::set_str(self, "disposition", value.as_str());
        self
    }
}

impl Default for ConnectionAllowlistViolationReport {
    fn default() -> Self {
        Self::new()
    }
}

impl ScriptingPolicyReportBody {
    /// The body of a report on a script that the scripting policy does not allow.
    ///
    /// `dictionary ScriptingPolicyReportBody : ReportBody`
    ///
    /// Feature `content-security-policy`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The kind of script that was not allowed.
    ///
    /// `DOMString violationType`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "violationType")]
    pub fn get_violation_type(&self) -> Option<String> {
        property::get(self, "violationType")
    }

    /// Sets the kind of script that was not allowed.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "violationType")]
    pub fn set_violation_type(&self, value: &str) -> &Self {
        property::set_str(self, "violationType", value);
        self
    }

    /// The URL of the script, none for inline code.
    ///
    /// `USVString? violationURL`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "violationURL")]
    pub fn get_violation_url(&self) -> Option<String> {
        property::get(self, "violationURL")
    }

    /// Sets the URL of the script, none for inline code.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "violationURL")]
    pub fn set_violation_url(&self, value: Option<&str>) -> &Self {
        property::set(self, "violationURL", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The beginning of the inline code, if there is any.
    ///
    /// `USVString? violationSample`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "violationSample")]
    pub fn get_violation_sample(&self) -> Option<String> {
        property::get(self, "violationSample")
    }

    /// Sets the beginning of the inline code, if there is any.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "violationSample")]
    pub fn set_violation_sample(&self, value: Option<&str>) -> &Self {
        property::set(self, "violationSample", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The line of the violation.
    ///
    /// `unsigned long lineno`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "lineno")]
    pub fn get_lineno(&self) -> Option<u32> {
        property::get(self, "lineno")
    }

    /// Sets the line of the violation.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "lineno")]
    pub fn set_lineno(&self, value: u32) -> &Self {
        property::set_f64(self, "lineno", value as f64);
        self
    }

    /// The column of the violation.
    ///
    /// `unsigned long colno`
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "colno")]
    pub fn get_colno(&self) -> Option<u32> {
        property::get(self, "colno")
    }

    /// Sets the column of the violation.
    ///
    /// Feature `content-security-policy`.
    #[doc(alias = "colno")]
    pub fn set_colno(&self, value: u32) -> &Self {
        property::set_f64(self, "colno", value as f64);
        self
    }
}

impl Default for ScriptingPolicyReportBody {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl HtmlIFrameElement {
    /// `attribute DOMString connectionAllowlist`
    ///
    /// Features `content-security-policy` and `experimental`.
    #[doc(alias = "connectionAllowlist")]
    #[inline]
    pub fn connection_allowlist(&self) -> String {
        Js::get_connectionAllowlist__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString connectionAllowlist`
    ///
    /// Features `content-security-policy` and `experimental`.
    #[doc(alias = "connectionAllowlist")]
    #[inline]
    pub fn set_connection_allowlist(&self, value: &str) {
        Js::set_connectionAllowlist__str(js(self), value)
    }

    /// The Content Security Policy that the embedded document has to accept.
    ///
    /// `attribute DOMString csp`
    ///
    /// Features `content-security-policy` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/csp) · [Specification](https://w3c.github.io/webappsec-cspee/#dom-htmliframeelement-csp)
    #[inline]
    pub fn csp(&self) -> String {
        Js::get_csp__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the Content Security Policy that the embedded document has to accept.
    ///
    /// Features `content-security-policy` and `experimental`.
    #[doc(alias = "csp")]
    #[inline]
    pub fn set_csp(&self, value: &str) {
        Js::set_csp__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "blockedURI")]
    pub(crate) fn get_blockedURI__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "columnNumber")]
    pub(crate) fn get_columnNumber__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "disposition")]
    pub(crate) fn get_disposition__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "effectiveDirective")]
    pub(crate) fn get_effectiveDirective__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lineNumber")]
    pub(crate) fn get_lineNumber__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "originalPolicy")]
    pub(crate) fn get_originalPolicy__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sample")]
    pub(crate) fn get_sample__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sourceFile")]
    pub(crate) fn get_sourceFile__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "statusCode")]
    pub(crate) fn get_statusCode__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "violatedDirective")]
    pub(crate) fn get_violatedDirective__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "SecurityPolicyViolationEvent")]
    pub(crate) fn new_SecurityPolicyViolationEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "SecurityPolicyViolationEvent")]
    pub(crate) fn try_new_SecurityPolicyViolationEvent__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "connectionAllowlist")]
    pub(crate) fn get_connectionAllowlist__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "csp")]
    pub(crate) fn get_csp__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "connectionAllowlist")]
    pub(crate) fn set_connectionAllowlist__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "csp")]
    pub(crate) fn set_csp__str(this: &Js, a0: &str);
}
