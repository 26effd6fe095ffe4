//! Reports of deprecations, interventions, crashes and failed integrity checks

use crate::runtime::prelude::*;
use crate::{
    CrashReportBody, DeprecationReportBody, DocumentVisibilityState, GenerateTestReportParameters,
    IntegrityViolationReportBody, InterventionReportBody, Report, ReportBody, ReportingObserver,
    ReportingObserverCallback, ReportingObserverOptions,
};
#[cfg(feature = "experimental")]
use crate::{CrashReportContext, Window};

impl CrashReportBody {
    /// The body of a report that the page crashed, sent to a server.
    ///
    /// `dictionary CrashReportBody : ReportBody`
    ///
    /// Feature `reporting`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The reason of the crash, such as `oom` or `unresponsive`, if known.
    ///
    /// `DOMString reason`
    ///
    /// Feature `reporting`.
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> Option<String> {
        property::get(self, "reason")
    }

    /// Sets the reason of the crash, such as `oom` or `unresponsive`, if known.
    ///
    /// Feature `reporting`.
    #[doc(alias = "reason")]
    pub fn set_reason(&self, value: &str) -> &Self {
        property::set_str(self, "reason", value);
        self
    }

    /// The call stack of the script, if the page was unresponsive and allows it.
    ///
    /// `DOMString stack`
    ///
    /// Feature `reporting`.
    #[doc(alias = "stack")]
    pub fn get_stack(&self) -> Option<String> {
        property::get(self, "stack")
    }

    /// Sets the call stack of the script, if the page was unresponsive and allows it.
    ///
    /// Feature `reporting`.
    #[doc(alias = "stack")]
    pub fn set_stack(&self, value: &str) -> &Self {
        property::set_str(self, "stack", value);
        self
    }

    /// Whether the crashed document was in a top-level window and not in a frame.
    ///
    /// `boolean is_top_level`
    ///
    /// Feature `reporting`.
    #[doc(alias = "is_top_level")]
    pub fn get_is_top_level(&self) -> Option<bool> {
        property::get(self, "is_top_level")
    }

    /// Sets whether the crashed document was in a top-level window and not in a frame.
    ///
    /// Feature `reporting`.
    #[doc(alias = "is_top_level")]
    pub fn set_is_top_level(&self, value: bool) -> &Self {
        property::set_bool(self, "is_top_level", value);
        self
    }

    /// Whether the crashed document was visible or hidden.
    ///
    /// `DocumentVisibilityState visibility_state`
    ///
    /// Feature `reporting`.
    #[doc(alias = "visibility_state")]
    pub fn get_visibility_state(&self) -> Option<DocumentVisibilityState> {
        property::get(self, "visibility_state")
    }

    /// Sets whether the crashed document was visible or hidden.
    ///
    /// Feature `reporting`.
    #[doc(alias = "visibility_state")]
    pub fn set_visibility_state(&self, value: DocumentVisibilityState) -> &Self {
        property::set_str(self, "visibility_state", value.as_str());
        self
    }

    /// The data that the page stored for the case of a crash.
    ///
    /// `object crash_report_api`
    ///
    /// Feature `reporting`.
    #[doc(alias = "crash_report_api")]
    pub fn get_crash_report_api(&self) -> Option<Object> {
        property::get(self, "crash_report_api")
    }

    /// Sets the data that the page stored for the case of a crash.
    ///
    /// Feature `reporting`.
    #[doc(alias = "crash_report_api")]
    pub fn set_crash_report_api(&self, value: &Object) -> &Self {
        property::set(self, "crash_report_api", value.as_ref());
        self
    }
}

impl Default for CrashReportBody {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CrashReportContext {
    /// Reserves room of the given number of bytes; to be called before `set`.
    ///
    /// `Promise<undefined> initialize(unsigned long long length)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `reporting` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext/initialize) · [Specification](https://wicg.github.io/crash-reporting/#dom-crashreportcontext-initialize)
    #[inline]
    pub fn initialize(&self, length: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_initialize__number__as_value(js(self), length as f64))
    }

    /// Stores a value under a key, for a later crash report.
    ///
    /// `undefined set(DOMString key, DOMString value)`
    ///
    /// Features `reporting` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext/set) · [Specification](https://wicg.github.io/crash-reporting/#dom-crashreportcontext-set)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, key: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_set__str2(js(self), key, value)
    }

    /// Removes the value of a key.
    ///
    /// `undefined delete(DOMString key)`
    ///
    /// Features `reporting` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext/delete) · [Specification](https://wicg.github.io/crash-reporting/#dom-crashreportcontext-delete)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn delete(&self, key: &str) -> Result<(), Exception> {
        Js::try_call_delete__str(js(self), key)
    }
}

impl DeprecationReportBody {
    /// The body of a report that the page used a feature that will be removed.
    ///
    /// `dictionary DeprecationReportBody : ReportBody`
    ///
    /// Feature `reporting`. [MDN](https://developer.mozilla.org/docs/Web/API/DeprecationReport) · [Specification](https://wicg.github.io/deprecation-reporting/#deprecationreportbody)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/DeprecationReport"]
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The id of the deprecated feature.
    ///
    /// `DOMString id`
    ///
    /// Feature `reporting`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets the id of the deprecated feature.
    ///
    /// Feature `reporting`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// The date at which the feature is expected to be gone, or null if unknown.
    ///
    /// `object? anticipatedRemoval`
    ///
    /// Feature `reporting`.
    #[doc(alias = "anticipatedRemoval")]
    pub fn get_anticipated_removal(&self) -> Option<Object> {
        property::get(self, "anticipatedRemoval")
    }

    /// Sets the date at which the feature is expected to be gone, or null if unknown.
    ///
    /// Feature `reporting`.
    #[doc(alias = "anticipatedRemoval")]
    pub fn set_anticipated_removal(&self, value: Option<&Object>) -> &Self {
        property::set(self, "anticipatedRemoval", nullable(value));
        self
    }

    /// A text about the feature and what to use instead.
    ///
    /// `DOMString message`
    ///
    /// Feature `reporting`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> Option<String> {
        property::get(self, "message")
    }

    /// Sets a text about the feature and what to use instead.
    ///
    /// Feature `reporting`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }

    /// The address of the script that used the feature, or null if unknown.
    ///
    /// `DOMString? sourceFile`
    ///
    /// Feature `reporting`.
    #[doc(alias = "sourceFile")]
    pub fn get_source_file(&self) -> Option<String> {
        property::get(self, "sourceFile")
    }

    /// Sets the address of the script that used the feature, or null if unknown.
    ///
    /// Feature `reporting`.
    #[doc(alias = "sourceFile")]
    pub fn set_source_file(&self, value: Option<&str>) -> &Self {
        property::set(self, "sourceFile", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The line at which the feature was used, or null if unknown.
    ///
    /// `unsigned long? lineNumber`
    ///
    /// Feature `reporting`.
    #[doc(alias = "lineNumber")]
    pub fn get_line_number(&self) -> Option<u32> {
        property::get(self, "lineNumber")
    }

    /// Sets the line at which the feature was used, or null if unknown.
    ///
    /// Feature `reporting`.
    #[doc(alias = "lineNumber")]
    pub fn set_line_number(&self, value: Option<u32>) -> &Self {
        property::set(self, "lineNumber", &value.to_js());
        self
    }

    /// The column at which the feature was used, or null if unknown.
    ///
    /// `unsigned long? columnNumber`
    ///
    /// Feature `reporting`.
    #[doc(alias = "columnNumber")]
    pub fn get_column_number(&self) -> Option<u32> {
        property::get(self, "columnNumber")
    }

    /// Sets the column at which the feature was used, or null if unknown.
    ///
    /// Feature `reporting`.
    #[doc(alias = "columnNumber")]
    pub fn set_column_number(&self, value: Option<u32>) -> &Self {
        property::set(self, "columnNumber", &value.to_js());
        self
    }
}

impl Default for DeprecationReportBody {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// The notes for a crash report of this page.
    ///
    /// `readonly attribute CrashReportContext crashReport`
    ///
    /// Features `reporting` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/crashReport) · [Specification](https://wicg.github.io/crash-reporting/#dom-window-crashreport)
    #[doc(alias = "crashReport")]
    #[inline]
    pub fn crash_report(&self) -> CrashReportContext {
        FromJs::from_js(Js::get_crashReport__as_value(js(self)))
    }
}

impl InterventionReportBody {
    /// The body of a report that the browser refused or changed something the page did.
    ///
    /// `dictionary InterventionReportBody : ReportBody`
    ///
    /// Feature `reporting`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InterventionReport) · [Specification](https://wicg.github.io/intervention-reporting/#intervention-report)
    #[deprecated = "Specification authors no longer define browser behaviors as \"interventions\" or \"non-interventions.\""]
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The id of the intervention.
    ///
    /// `DOMString id`
    ///
    /// Feature `reporting`.
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// Sets the id of the intervention.
    ///
    /// Feature `reporting`.
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// A text about the intervention and how to avoid it.
    ///
    /// `DOMString message`
    ///
    /// Feature `reporting`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> Option<String> {
        property::get(self, "message")
    }

    /// Sets a text about the intervention and how to avoid it.
    ///
    /// Feature `reporting`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }

    /// The address of the script that caused it, or null if unknown.
    ///
    /// `DOMString? sourceFile`
    ///
    /// Feature `reporting`.
    #[doc(alias = "sourceFile")]
    pub fn get_source_file(&self) -> Option<String> {
        property::get(self, "sourceFile")
    }

    /// Sets the address of the script that caused it, or null if unknown.
    ///
    /// Feature `reporting`.
    #[doc(alias = "sourceFile")]
    pub fn set_source_file(&self, value: Option<&str>) -> &Self {
        property::set(self, "sourceFile", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The line that caused it, or null if unknown.
    ///
    /// `unsigned long? lineNumber`
    ///
    /// Feature `reporting`.
    #[doc(alias = "lineNumber")]
    pub fn get_line_number(&self) -> Option<u32> {
        property::get(self, "lineNumber")
    }

    /// Sets the line that caused it, or null if unknown.
    ///
    /// Feature `reporting`.
    #[doc(alias = "lineNumber")]
    pub fn set_line_number(&self, value: Option<u32>) -> &Self {
        property::set(self, "lineNumber", &value.to_js());
        self
    }

    /// The column that caused it, or null if unknown.
    ///
    /// `unsigned long? columnNumber`
    ///
    /// Feature `reporting`.
    #[doc(alias = "columnNumber")]
    pub fn get_column_number(&self) -> Option<u32> {
        property::get(self, "columnNumber")
    }

    /// Sets the column that caused it, or null if unknown.
    ///
    /// Feature `reporting`.
    #[doc(alias = "columnNumber")]
    pub fn set_column_number(&self, value: Option<u32>) -> &Self {
        property::set(self, "columnNumber", &value.to_js());
        self
    }
}

impl Default for InterventionReportBody {
    fn default() -> Self {
        Self::new()
    }
}

impl ReportBody {
    /// The common base of the bodies of reports.
    ///
    /// `dictionary ReportBody`
    ///
    /// Feature `reporting`. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#reportbody)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ReportingObserver"]
    pub fn new() -> Self {
        dictionary::empty()
    }
}

impl Default for ReportBody {
    fn default() -> Self {
        Self::new()
    }
}

impl Report {
    /// A report of the browser about a problem of the page.
    ///
    /// `dictionary Report`
    ///
    /// Feature `reporting`. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#dom-report)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ReportingObserver"]
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The kind of report, such as `deprecation` or `csp-violation`.
    ///
    /// `DOMString type`
    ///
    /// Feature `reporting`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// Sets the kind of report, such as `deprecation` or `csp-violation`.
    ///
    /// Feature `reporting`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// The address of the document that the report is about.
    ///
    /// `DOMString url`
    ///
    /// Feature `reporting`.
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// Sets the address of the document that the report is about.
    ///
    /// Feature `reporting`.
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// The details, in a form that depends on the type, or null.
    ///
    /// `ReportBody? body`
    ///
    /// Feature `reporting`.
    #[doc(alias = "body")]
    pub fn get_body(&self) -> Option<ReportBody> {
        property::get(self, "body")
    }

    /// Sets the details, in a form that depends on the type, or null.
    ///
    /// Feature `reporting`.
    #[doc(alias = "body")]
    pub fn set_body(&self, value: Option<&ReportBody>) -> &Self {
        property::set(self, "body", nullable(value));
        self
    }
}

impl Default for Report {
    fn default() -> Self {
        Self::new()
    }
}

impl ReportingObserver {
    /// Makes a new `ReportingObserver`.
    ///
    /// `constructor(ReportingObserverCallback callback, optional ReportingObserverOptions options = {})`
    ///
    /// Feature `reporting`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#dom-reportingobserver-reportingobserver)
    #[inline]
    pub fn new(callback: impl IntoFunction<ReportingObserverCallback>) -> ReportingObserver {
        Js::new_ReportingObserver__value__as_value(&callback.into_callback().into_function()).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(ReportingObserverCallback callback, optional ReportingObserverOptions options = {})`
    ///
    /// Feature `reporting`.
    #[inline]
    pub fn new_with_options(
        callback: impl IntoFunction<ReportingObserverCallback>,
        options: &ReportingObserverOptions,
    ) -> ReportingObserver {
        Js::new_ReportingObserver__value2__as_value(&callback.into_callback().into_function(), options.as_ref()).cast()
    }

    /// Starts to collect reports.
    ///
    /// `undefined observe()`
    ///
    /// Feature `reporting`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver/observe) · [Specification](https://w3c.github.io/reporting/#dom-reportingobserver-observe)
    #[inline]
    pub fn observe(&self) {
        Js::call_observe(js(self))
    }

    /// Stops collecting reports.
    ///
    /// `undefined disconnect()`
    ///
    /// Feature `reporting`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver/disconnect) · [Specification](https://w3c.github.io/reporting/#dom-reportingobserver-disconnect)
    #[inline]
    pub fn disconnect(&self) {
        Js::call_disconnect(js(self))
    }

    /// Returns the reports that are waiting for the callback, and empties the queue.
    ///
    /// `ReportList takeRecords()`
    ///
    /// Feature `reporting`. Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver/takeRecords) · [Specification](https://w3c.github.io/reporting/#dom-reportingobserver-takerecords)
    #[doc(alias = "takeRecords")]
    #[inline]
    pub fn take_records(&self) -> Array<Report> {
        FromJs::from_js(Js::call_takeRecords__as_value(js(self)))
    }
}

impl ReportingObserverOptions {
    /// The kinds of reports that a `ReportingObserver` gets.
    ///
    /// `dictionary ReportingObserverOptions`
    ///
    /// Feature `reporting`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The types of reports to get; without it, all that observers can see.
    ///
    /// `sequence<DOMString> types`
    ///
    /// Feature `reporting`.
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<String>> {
        property::get(self, "types")
    }

    /// Sets the types of reports to get; without it, all that observers can see.
    ///
    /// Feature `reporting`.
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// Whether to get reports from before the observer was started as well.
    ///
    /// `boolean buffered = false`
    ///
    /// Feature `reporting`.
    #[doc(alias = "buffered")]
    pub fn get_buffered(&self) -> Option<bool> {
        property::get(self, "buffered")
    }

    /// Sets whether to get reports from before the observer was started as well.
    ///
    /// Feature `reporting`.
    #[doc(alias = "buffered")]
    pub fn set_buffered(&self, value: bool) -> &Self {
        property::set_bool(self, "buffered", value);
        self
    }
}

impl Default for ReportingObserverOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl GenerateTestReportParameters {
    /// The content of a test report that automation creates.
    ///
    /// `dictionary GenerateTestReportParameters`
    ///
    /// Feature `reporting`.
    pub fn new(message: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "message", message);
        this
    }

    /// The text of the report.
    ///
    /// `required DOMString message`
    ///
    /// Feature `reporting`.
    #[doc(alias = "message")]
    pub fn get_message(&self) -> String {
        property::get(self, "message")
    }

    /// Sets the text of the report.
    ///
    /// Feature `reporting`.
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }

    /// The name of the endpoint that the report is sent to.
    ///
    /// `DOMString group = "default"`
    ///
    /// Feature `reporting`.
    #[doc(alias = "group")]
    pub fn get_group(&self) -> Option<String> {
        property::get(self, "group")
    }

    /// Sets the name of the endpoint that the report is sent to.
    ///
    /// Feature `reporting`.
    #[doc(alias = "group")]
    pub fn set_group(&self, value: &str) -> &Self {
        property::set_str(self, "group", value);
        self
    }
}

impl IntegrityViolationReportBody {
    /// The body of a report that a resource lacked the integrity data the policy requires.
    ///
    /// `dictionary IntegrityViolationReportBody : ReportBody`
    ///
    /// Feature `reporting`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The address of the document that asked for the resource.
    ///
    /// `USVString documentURL`
    ///
    /// Feature `reporting`.
    #[doc(alias = "documentURL")]
    pub fn get_document_url(&self) -> Option<String> {
        property::get(self, "documentURL")
    }

    /// Sets the address of the document that asked for the resource.
    ///
    /// Feature `reporting`.
    #[doc(alias = "documentURL")]
    pub fn set_document_url(&self, value: &str) -> &Self {
        property::set_str(self, "documentURL", value);
        self
    }

    /// The address of the resource.
    ///
    /// `USVString blockedURL`
    ///
    /// Feature `reporting`.
    #[doc(alias = "blockedURL")]
    pub fn get_blocked_url(&self) -> Option<String> {
        property::get(self, "blockedURL")
    }

    /// Sets the address of the resource.
    ///
    /// Feature `reporting`.
    #[doc(alias = "blockedURL")]
    pub fn set_blocked_url(&self, value: &str) -> &Self {
        property::set_str(self, "blockedURL", value);
        self
    }

    /// The use of the resource, such as `script`.
    ///
    /// `USVString destination`
    ///
    /// Feature `reporting`.
    #[doc(alias = "destination")]
    pub fn get_destination(&self) -> Option<String> {
        property::get(self, "destination")
    }

    /// Sets the use of the resource, such as `script`.
    ///
    /// Feature `reporting`.
    #[doc(alias = "destination")]
    pub fn set_destination(&self, value: &str) -> &Self {
        property::set_str(self, "destination", value);
        self
    }

    /// Whether the policy was only to report, so that the resource was not blocked.
    ///
    /// `boolean reportOnly`
    ///
    /// Feature `reporting`.
    #[doc(alias = "reportOnly")]
    pub fn get_report_only(&self) -> Option<bool> {
        property::get(self, "reportOnly")
    }

    /// Sets whether the policy was only to report, so that the resource was not blocked.
    ///
    /// Feature `reporting`.
    #[doc(alias = "reportOnly")]
    pub fn set_report_only(&self, value: bool) -> &Self {
        property::set_bool(self, "reportOnly", value);
        self
    }
}

impl Default for IntegrityViolationReportBody {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "observe")]
    pub(crate) fn call_observe(this: &Js);
    #[wasm_bindgen(constructor, js_class = "ReportingObserver")]
    pub(crate) fn new_ReportingObserver__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_class = "ReportingObserver")]
    pub(crate) fn new_ReportingObserver__value2__as_value(a0: &JsValue, a1: &JsValue) -> Js;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "crashReport")]
    pub(crate) fn get_crashReport__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "initialize")]
    pub(crate) fn try_call_initialize__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
}
