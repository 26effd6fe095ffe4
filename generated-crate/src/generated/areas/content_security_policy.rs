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
    /// `dictionary CSPViolationReportBody : ReportBody`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/CSPViolationReport) · [Specification](https://w3c.github.io/webappsec-csp/#dictdef-cspviolationreportbody)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/CSPViolationReport"]
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString documentURL`
    #[doc(alias = "documentURL")]
    pub fn get_document_url(&self) -> Option<String> {
        property::get(self, "documentURL")
    }

    /// `USVString documentURL`
    #[doc(alias = "documentURL")]
    pub fn set_document_url(&self, value: &str) -> &Self {
        property::set_str(self, "documentURL", value);
        self
    }

    /// `USVString? referrer`
    #[doc(alias = "referrer")]
    pub fn get_referrer(&self) -> Option<String> {
        property::get(self, "referrer")
    }

    /// `USVString? referrer`
    #[doc(alias = "referrer")]
    pub fn set_referrer(&self, value: Option<&str>) -> &Self {
        property::set(self, "referrer", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `USVString? blockedURL`
    #[doc(alias = "blockedURL")]
    pub fn get_blocked_url(&self) -> Option<String> {
        property::get(self, "blockedURL")
    }

    /// `USVString? blockedURL`
    #[doc(alias = "blockedURL")]
    pub fn set_blocked_url(&self, value: Option<&str>) -> &Self {
        property::set(self, "blockedURL", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `DOMString effectiveDirective`
    #[doc(alias = "effectiveDirective")]
    pub fn get_effective_directive(&self) -> Option<String> {
        property::get(self, "effectiveDirective")
    }

    /// `DOMString effectiveDirective`
    #[doc(alias = "effectiveDirective")]
    pub fn set_effective_directive(&self, value: &str) -> &Self {
        property::set_str(self, "effectiveDirective", value);
        self
    }

    /// `DOMString originalPolicy`
    #[doc(alias = "originalPolicy")]
    pub fn get_original_policy(&self) -> Option<String> {
        property::get(self, "originalPolicy")
    }

    /// `DOMString originalPolicy`
    #[doc(alias = "originalPolicy")]
    pub fn set_original_policy(&self, value: &str) -> &Self {
        property::set_str(self, "originalPolicy", value);
        self
    }

    /// `USVString? sourceFile`
    #[doc(alias = "sourceFile")]
    pub fn get_source_file(&self) -> Option<String> {
        property::get(self, "sourceFile")
    }

    /// `USVString? sourceFile`
    #[doc(alias = "sourceFile")]
    pub fn set_source_file(&self, value: Option<&str>) -> &Self {
        property::set(self, "sourceFile", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `DOMString? sample`
    #[doc(alias = "sample")]
    pub fn get_sample(&self) -> Option<String> {
        property::get(self, "sample")
    }

    /// `DOMString? sample`
    #[doc(alias = "sample")]
    pub fn set_sample(&self, value: Option<&str>) -> &Self {
        property::set(self, "sample", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `SecurityPolicyViolationEventDisposition disposition`
    #[doc(alias = "disposition")]
    pub fn get_disposition(&self) -> Option<SecurityPolicyViolationEventDisposition> {
        property::get(self, "disposition")
    }

    /// `SecurityPolicyViolationEventDisposition disposition`
    #[doc(alias = "disposition")]
    pub fn set_disposition(&self, value: SecurityPolicyViolationEventDisposition) -> &Self {
        property::set_str(self, "disposition", value.as_str());
        self
    }

    /// `unsigned short statusCode`
    #[doc(alias = "statusCode")]
    pub fn get_status_code(&self) -> Option<u16> {
        property::get(self, "statusCode")
    }

    /// `unsigned short statusCode`
    #[doc(alias = "statusCode")]
    pub fn set_status_code(&self, value: u16) -> &Self {
        property::set_f64(self, "statusCode", value as f64);
        self
    }

    /// `unsigned long? lineNumber`
    #[doc(alias = "lineNumber")]
    pub fn get_line_number(&self) -> Option<u32> {
        property::get(self, "lineNumber")
    }

    /// `unsigned long? lineNumber`
    #[doc(alias = "lineNumber")]
    pub fn set_line_number(&self, value: Option<u32>) -> &Self {
        property::set(self, "lineNumber", &value.to_js());
        self
    }

    /// `unsigned long? columnNumber`
    #[doc(alias = "columnNumber")]
    pub fn get_column_number(&self) -> Option<u32> {
        property::get(self, "columnNumber")
    }

    /// `unsigned long? columnNumber`
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
    /// `constructor(DOMString type, optional SecurityPolicyViolationEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/SecurityPolicyViolationEvent) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-securitypolicyviolationevent)
    #[inline]
    pub fn new(type_: &str) -> SecurityPolicyViolationEvent {
        Js::new_SecurityPolicyViolationEvent__str__as_value(type_).cast()
    }

    /// `constructor(DOMString type, optional SecurityPolicyViolationEventInit eventInitDict = {})`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/SecurityPolicyViolationEvent) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-securitypolicyviolationevent)
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

    /// `readonly attribute USVString documentURI`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/documentURI) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-documenturi)
    #[doc(alias = "documentURI")]
    #[inline]
    pub fn document_uri(&self) -> String {
        Js::get_documentURI__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString referrer`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/referrer) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-referrer)
    #[inline]
    pub fn referrer(&self) -> String {
        Js::get_referrer__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString blockedURI`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/blockedURI) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-blockeduri)
    #[doc(alias = "blockedURI")]
    #[inline]
    pub fn blocked_uri(&self) -> String {
        Js::get_blockedURI__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString effectiveDirective`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/effectiveDirective) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-effectivedirective)
    #[doc(alias = "effectiveDirective")]
    #[inline]
    pub fn effective_directive(&self) -> String {
        Js::get_effectiveDirective__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString violatedDirective`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/violatedDirective) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-violateddirective)
    #[doc(alias = "violatedDirective")]
    #[inline]
    pub fn violated_directive(&self) -> String {
        Js::get_violatedDirective__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString originalPolicy`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/originalPolicy) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-originalpolicy)
    #[doc(alias = "originalPolicy")]
    #[inline]
    pub fn original_policy(&self) -> String {
        Js::get_originalPolicy__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute USVString sourceFile`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/sourceFile) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-sourcefile)
    #[doc(alias = "sourceFile")]
    #[inline]
    pub fn source_file(&self) -> String {
        Js::get_sourceFile__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString sample`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/sample) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-sample)
    #[inline]
    pub fn sample(&self) -> String {
        Js::get_sample__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute SecurityPolicyViolationEventDisposition disposition`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/disposition) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-disposition)
    #[inline]
    pub fn disposition(&self) -> SecurityPolicyViolationEventDisposition {
        FromJs::from_js(Js::get_disposition__as_value(js(self)))
    }

    /// `readonly attribute unsigned short statusCode`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/statusCode) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-statuscode)
    #[doc(alias = "statusCode")]
    #[inline]
    pub fn status_code(&self) -> u16 {
        Js::get_statusCode__as_number(js(self)) as u16
    }

    /// `readonly attribute unsigned long lineNumber`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/lineNumber) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-linenumber)
    #[doc(alias = "lineNumber")]
    #[inline]
    pub fn line_number(&self) -> u32 {
        Js::get_lineNumber__as_number(js(self)) as u32
    }

    /// `readonly attribute unsigned long columnNumber`
    ///
    /// Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/SecurityPolicyViolationEvent/columnNumber) · [Specification](https://w3c.github.io/webappsec-csp/#dom-securitypolicyviolationevent-columnnumber)
    #[doc(alias = "columnNumber")]
    #[inline]
    pub fn column_number(&self) -> u32 {
        Js::get_columnNumber__as_number(js(self)) as u32
    }
}

impl SecurityPolicyViolationEventInit {
    /// `dictionary SecurityPolicyViolationEventInit : EventInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString documentURI = ""`
    #[doc(alias = "documentURI")]
    pub fn get_document_uri(&self) -> Option<String> {
        property::get(self, "documentURI")
    }

    /// `USVString documentURI = ""`
    #[doc(alias = "documentURI")]
    pub fn set_document_uri(&self, value: &str) -> &Self {
        property::set_str(self, "documentURI", value);
        self
    }

    /// `USVString referrer = ""`
    #[doc(alias = "referrer")]
    pub fn get_referrer(&self) -> Option<String> {
        property::get(self, "referrer")
    }

    /// `USVString referrer = ""`
    #[doc(alias = "referrer")]
    pub fn set_referrer(&self, value: &str) -> &Self {
        property::set_str(self, "referrer", value);
        self
    }

    /// `USVString blockedURI = ""`
    #[doc(alias = "blockedURI")]
    pub fn get_blocked_uri(&self) -> Option<String> {
        property::get(self, "blockedURI")
    }

    /// `USVString blockedURI = ""`
    #[doc(alias = "blockedURI")]
    pub fn set_blocked_uri(&self, value: &str) -> &Self {
        property::set_str(self, "blockedURI", value);
        self
    }

    /// `DOMString violatedDirective = ""`
    #[doc(alias = "violatedDirective")]
    pub fn get_violated_directive(&self) -> Option<String> {
        property::get(self, "violatedDirective")
    }

    /// `DOMString violatedDirective = ""`
    #[doc(alias = "violatedDirective")]
    pub fn set_violated_directive(&self, value: &str) -> &Self {
        property::set_str(self, "violatedDirective", value);
        self
    }

    /// `DOMString effectiveDirective = ""`
    #[doc(alias = "effectiveDirective")]
    pub fn get_effective_directive(&self) -> Option<String> {
        property::get(self, "effectiveDirective")
    }

    /// `DOMString effectiveDirective = ""`
    #[doc(alias = "effectiveDirective")]
    pub fn set_effective_directive(&self, value: &str) -> &Self {
        property::set_str(self, "effectiveDirective", value);
        self
    }

    /// `DOMString originalPolicy = ""`
    #[doc(alias = "originalPolicy")]
    pub fn get_original_policy(&self) -> Option<String> {
        property::get(self, "originalPolicy")
    }

    /// `DOMString originalPolicy = ""`
    #[doc(alias = "originalPolicy")]
    pub fn set_original_policy(&self, value: &str) -> &Self {
        property::set_str(self, "originalPolicy", value);
        self
    }

    /// `USVString sourceFile = ""`
    #[doc(alias = "sourceFile")]
    pub fn get_source_file(&self) -> Option<String> {
        property::get(self, "sourceFile")
    }

    /// `USVString sourceFile = ""`
    #[doc(alias = "sourceFile")]
    pub fn set_source_file(&self, value: &str) -> &Self {
        property::set_str(self, "sourceFile", value);
        self
    }

    /// `DOMString sample = ""`
    #[doc(alias = "sample")]
    pub fn get_sample(&self) -> Option<String> {
        property::get(self, "sample")
    }

    /// `DOMString sample = ""`
    #[doc(alias = "sample")]
    pub fn set_sample(&self, value: &str) -> &Self {
        property::set_str(self, "sample", value);
        self
    }

    /// `SecurityPolicyViolationEventDisposition disposition = "enforce"`
    #[doc(alias = "disposition")]
    pub fn get_disposition(&self) -> Option<SecurityPolicyViolationEventDisposition> {
        property::get(self, "disposition")
    }

    /// `SecurityPolicyViolationEventDisposition disposition = "enforce"`
    #[doc(alias = "disposition")]
    pub fn set_disposition(&self, value: SecurityPolicyViolationEventDisposition) -> &Self {
        property::set_str(self, "disposition", value.as_str());
        self
    }

    /// `unsigned short statusCode = 0`
    #[doc(alias = "statusCode")]
    pub fn get_status_code(&self) -> Option<u16> {
        property::get(self, "statusCode")
    }

    /// `unsigned short statusCode = 0`
    #[doc(alias = "statusCode")]
    pub fn set_status_code(&self, value: u16) -> &Self {
        property::set_f64(self, "statusCode", value as f64);
        self
    }

    /// `unsigned long lineNumber = 0`
    #[doc(alias = "lineNumber")]
    pub fn get_line_number(&self) -> Option<u32> {
        property::get(self, "lineNumber")
    }

    /// `unsigned long lineNumber = 0`
    #[doc(alias = "lineNumber")]
    pub fn set_line_number(&self, value: u32) -> &Self {
        property::set_f64(self, "lineNumber", value as f64);
        self
    }

    /// `unsigned long columnNumber = 0`
    #[doc(alias = "columnNumber")]
    pub fn get_column_number(&self) -> Option<u32> {
        property::get(self, "columnNumber")
    }

    /// `unsigned long columnNumber = 0`
    #[doc(alias = "columnNumber")]
    pub fn set_column_number(&self, value: u32) -> &Self {
        property::set_f64(self, "columnNumber", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Inherited from `EventInit`.
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
    /// `dictionary ConnectionAllowlistViolationReport : ReportBody`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `USVString url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// `USVString connection`
    #[doc(alias = "connection")]
    pub fn get_connection(&self) -> Option<String> {
        property::get(self, "connection")
    }

    /// `USVString connection`
    #[doc(alias = "connection")]
    pub fn set_connection(&self, value: &str) -> &Self {
        property::set_str(self, "connection", value);
        self
    }

    /// `sequence<DOMString> allowlist`
    #[doc(alias = "allowlist")]
    pub fn get_allowlist(&self) -> Option<Array<String>> {
        property::get(self, "allowlist")
    }

    /// `sequence<DOMString> allowlist`
    #[doc(alias = "allowlist")]
    pub fn set_allowlist(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "allowlist", &value.to_value());
        self
    }

    /// `ConnectionAllowlistDisposition disposition`
    #[doc(alias = "disposition")]
    pub fn get_disposition(&self) -> Option<ConnectionAllowlistDisposition> {
        property::get(self, "disposition")
    }

    /// `ConnectionAllowlistDisposition disposition`
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
    /// `dictionary ScriptingPolicyReportBody : ReportBody`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString violationType`
    #[doc(alias = "violationType")]
    pub fn get_violation_type(&self) -> Option<String> {
        property::get(self, "violationType")
    }

    /// `DOMString violationType`
    #[doc(alias = "violationType")]
    pub fn set_violation_type(&self, value: &str) -> &Self {
        property::set_str(self, "violationType", value);
        self
    }

    /// `USVString? violationURL`
    #[doc(alias = "violationURL")]
    pub fn get_violation_url(&self) -> Option<String> {
        property::get(self, "violationURL")
    }

    /// `USVString? violationURL`
    #[doc(alias = "violationURL")]
    pub fn set_violation_url(&self, value: Option<&str>) -> &Self {
        property::set(self, "violationURL", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `USVString? violationSample`
    #[doc(alias = "violationSample")]
    pub fn get_violation_sample(&self) -> Option<String> {
        property::get(self, "violationSample")
    }

    /// `USVString? violationSample`
    #[doc(alias = "violationSample")]
    pub fn set_violation_sample(&self, value: Option<&str>) -> &Self {
        property::set(self, "violationSample", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `unsigned long lineno`
    #[doc(alias = "lineno")]
    pub fn get_lineno(&self) -> Option<u32> {
        property::get(self, "lineno")
    }

    /// `unsigned long lineno`
    #[doc(alias = "lineno")]
    pub fn set_lineno(&self, value: u32) -> &Self {
        property::set_f64(self, "lineno", value as f64);
        self
    }

    /// `unsigned long colno`
    #[doc(alias = "colno")]
    pub fn get_colno(&self) -> Option<u32> {
        property::get(self, "colno")
    }

    /// `unsigned long colno`
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
    #[doc(alias = "connectionAllowlist")]
    #[inline]
    pub fn connection_allowlist(&self) -> String {
        Js::get_connectionAllowlist__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString connectionAllowlist`
    #[doc(alias = "connectionAllowlist")]
    #[inline]
    pub fn set_connection_allowlist(&self, value: &str) {
        Js::set_connectionAllowlist__str(js(self), value)
    }

    /// `attribute DOMString csp`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/csp) · [Specification](https://w3c.github.io/webappsec-cspee/#dom-htmliframeelement-csp)
    #[inline]
    pub fn csp(&self) -> String {
        Js::get_csp__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `attribute DOMString csp`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/csp) · [Specification](https://w3c.github.io/webappsec-cspee/#dom-htmliframeelement-csp)
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
