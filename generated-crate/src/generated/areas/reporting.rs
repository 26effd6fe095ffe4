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
    /// `dictionary CrashReportBody : ReportBody`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString reason`
    #[doc(alias = "reason")]
    pub fn get_reason(&self) -> Option<String> {
        property::get(self, "reason")
    }

    /// `DOMString reason`
    #[doc(alias = "reason")]
    pub fn set_reason(&self, value: &str) -> &Self {
        property::set_str(self, "reason", value);
        self
    }

    /// `DOMString stack`
    #[doc(alias = "stack")]
    pub fn get_stack(&self) -> Option<String> {
        property::get(self, "stack")
    }

    /// `DOMString stack`
    #[doc(alias = "stack")]
    pub fn set_stack(&self, value: &str) -> &Self {
        property::set_str(self, "stack", value);
        self
    }

    /// `boolean is_top_level`
    #[doc(alias = "is_top_level")]
    pub fn get_is_top_level(&self) -> Option<bool> {
        property::get(self, "is_top_level")
    }

    /// `boolean is_top_level`
    #[doc(alias = "is_top_level")]
    pub fn set_is_top_level(&self, value: bool) -> &Self {
        property::set_bool(self, "is_top_level", value);
        self
    }

    /// `DocumentVisibilityState visibility_state`
    #[doc(alias = "visibility_state")]
    pub fn get_visibility_state(&self) -> Option<DocumentVisibilityState> {
        property::get(self, "visibility_state")
    }

    /// `DocumentVisibilityState visibility_state`
    #[doc(alias = "visibility_state")]
    pub fn set_visibility_state(&self, value: DocumentVisibilityState) -> &Self {
        property::set_str(self, "visibility_state", value.as_str());
        self
    }

    /// `object crash_report_api`
    #[doc(alias = "crash_report_api")]
    pub fn get_crash_report_api(&self) -> Option<Object> {
        property::get(self, "crash_report_api")
    }

    /// `object crash_report_api`
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
    /// `Promise<undefined> initialize(unsigned long long length)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext/initialize) · [Specification](https://wicg.github.io/crash-reporting/#dom-crashreportcontext-initialize)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[inline]
    pub fn initialize(&self, length: u64) -> Promise<()> {
        Promise::of_call(Js::try_call_initialize__number__as_value(js(self), length as f64))
    }

    /// `undefined set(DOMString key, DOMString value)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext/set) · [Specification](https://wicg.github.io/crash-reporting/#dom-crashreportcontext-set)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, key: &str, value: &str) -> Result<(), Exception> {
        Js::try_call_set__str2(js(self), key, value)
    }

    /// `undefined delete(DOMString key)`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CrashReportContext/delete) · [Specification](https://wicg.github.io/crash-reporting/#dom-crashreportcontext-delete)
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
    /// `dictionary DeprecationReportBody : ReportBody`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/DeprecationReport) · [Specification](https://wicg.github.io/deprecation-reporting/#deprecationreportbody)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/DeprecationReport"]
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `object? anticipatedRemoval`
    #[doc(alias = "anticipatedRemoval")]
    pub fn get_anticipated_removal(&self) -> Option<Object> {
        property::get(self, "anticipatedRemoval")
    }

    /// `object? anticipatedRemoval`
    #[doc(alias = "anticipatedRemoval")]
    pub fn set_anticipated_removal(&self, value: Option<&Object>) -> &Self {
        property::set(self, "anticipatedRemoval", nullable(value));
        self
    }

    /// `DOMString message`
    #[doc(alias = "message")]
    pub fn get_message(&self) -> Option<String> {
        property::get(self, "message")
    }

    /// `DOMString message`
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }

    /// `DOMString? sourceFile`
    #[doc(alias = "sourceFile")]
    pub fn get_source_file(&self) -> Option<String> {
        property::get(self, "sourceFile")
    }

    /// `DOMString? sourceFile`
    #[doc(alias = "sourceFile")]
    pub fn set_source_file(&self, value: Option<&str>) -> &Self {
        property::set(self, "sourceFile", &value.map_or(JsValue::NULL, JsValue::from_str));
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

impl Default for DeprecationReportBody {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// `readonly attribute CrashReportContext crashReport`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/crashReport) · [Specification](https://wicg.github.io/crash-reporting/#dom-window-crashreport)
    #[doc(alias = "crashReport")]
    #[inline]
    pub fn crash_report(&self) -> CrashReportContext {
        FromJs::from_js(Js::get_crashReport__as_value(js(self)))
    }
}

impl InterventionReportBody {
    /// `dictionary InterventionReportBody : ReportBody`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InterventionReport) · [Specification](https://wicg.github.io/intervention-reporting/#intervention-report)
    #[deprecated = "Specification authors no longer define browser behaviors as \"interventions\" or \"non-interventions.\""]
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn get_id(&self) -> Option<String> {
        property::get(self, "id")
    }

    /// `DOMString id`
    #[doc(alias = "id")]
    pub fn set_id(&self, value: &str) -> &Self {
        property::set_str(self, "id", value);
        self
    }

    /// `DOMString message`
    #[doc(alias = "message")]
    pub fn get_message(&self) -> Option<String> {
        property::get(self, "message")
    }

    /// `DOMString message`
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }

    /// `DOMString? sourceFile`
    #[doc(alias = "sourceFile")]
    pub fn get_source_file(&self) -> Option<String> {
        property::get(self, "sourceFile")
    }

    /// `DOMString? sourceFile`
    #[doc(alias = "sourceFile")]
    pub fn set_source_file(&self, value: Option<&str>) -> &Self {
        property::set(self, "sourceFile", &value.map_or(JsValue::NULL, JsValue::from_str));
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

impl Default for InterventionReportBody {
    fn default() -> Self {
        Self::new()
    }
}

impl ReportBody {
    /// `dictionary ReportBody`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#reportbody)
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
    /// `dictionary Report`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#dom-report)
    #[deprecated = "it is no longer recommended, and kept for old programs only; see https://developer.mozilla.org/docs/Web/API/ReportingObserver"]
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString type`
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// `DOMString type`
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `DOMString url`
    #[doc(alias = "url")]
    pub fn get_url(&self) -> Option<String> {
        property::get(self, "url")
    }

    /// `DOMString url`
    #[doc(alias = "url")]
    pub fn set_url(&self, value: &str) -> &Self {
        property::set_str(self, "url", value);
        self
    }

    /// `ReportBody? body`
    #[doc(alias = "body")]
    pub fn get_body(&self) -> Option<ReportBody> {
        property::get(self, "body")
    }

    /// `ReportBody? body`
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
    /// `constructor(ReportingObserverCallback callback, optional ReportingObserverOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#dom-reportingobserver-reportingobserver)
    #[inline]
    pub fn new(callback: impl IntoFunction<ReportingObserverCallback>) -> ReportingObserver {
        Js::new_ReportingObserver__value__as_value(&callback.into_callback().into_function()).cast()
    }

    /// `constructor(ReportingObserverCallback callback, optional ReportingObserverOptions options = {})`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver/ReportingObserver) · [Specification](https://w3c.github.io/reporting/#dom-reportingobserver-reportingobserver)
    #[inline]
    pub fn new_with_options(
        callback: impl IntoFunction<ReportingObserverCallback>,
        options: &ReportingObserverOptions,
    ) -> ReportingObserver {
        Js::new_ReportingObserver__value2__as_value(&callback.into_callback().into_function(), options.as_ref()).cast()
    }

    /// `undefined observe()`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver/observe) · [Specification](https://w3c.github.io/reporting/#dom-reportingobserver-observe)
    #[inline]
    pub fn observe(&self) {
        Js::call_observe(js(self))
    }

    /// `undefined disconnect()`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver/disconnect) · [Specification](https://w3c.github.io/reporting/#dom-reportingobserver-disconnect)
    #[inline]
    pub fn disconnect(&self) {
        Js::call_disconnect(js(self))
    }

    /// `ReportList takeRecords()`
    ///
    /// Baseline: newly available since 2026-03. [MDN](https://developer.mozilla.org/docs/Web/API/ReportingObserver/takeRecords) · [Specification](https://w3c.github.io/reporting/#dom-reportingobserver-takerecords)
    #[doc(alias = "takeRecords")]
    #[inline]
    pub fn take_records(&self) -> Array<Report> {
        FromJs::from_js(Js::call_takeRecords__as_value(js(self)))
    }
}

impl ReportingObserverOptions {
    /// `dictionary ReportingObserverOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<DOMString> types`
    #[doc(alias = "types")]
    pub fn get_types(&self) -> Option<Array<String>> {
        property::get(self, "types")
    }

    /// `sequence<DOMString> types`
    #[doc(alias = "types")]
    pub fn set_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "types", &value.to_value());
        self
    }

    /// `boolean buffered = false`
    #[doc(alias = "buffered")]
    pub fn get_buffered(&self) -> Option<bool> {
        property::get(self, "buffered")
    }

    /// `boolean buffered = false`
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
    /// `dictionary GenerateTestReportParameters`
    pub fn new(message: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "message", message);
        this
    }

    /// `required DOMString message`
    #[doc(alias = "message")]
    pub fn get_message(&self) -> String {
        property::get(self, "message")
    }

    /// `required DOMString message`
    #[doc(alias = "message")]
    pub fn set_message(&self, value: &str) -> &Self {
        property::set_str(self, "message", value);
        self
    }

    /// `DOMString group = "default"`
    #[doc(alias = "group")]
    pub fn get_group(&self) -> Option<String> {
        property::get(self, "group")
    }

    /// `DOMString group = "default"`
    #[doc(alias = "group")]
    pub fn set_group(&self, value: &str) -> &Self {
        property::set_str(self, "group", value);
        self
    }
}

impl IntegrityViolationReportBody {
    /// `dictionary IntegrityViolationReportBody : ReportBody`
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

    /// `USVString blockedURL`
    #[doc(alias = "blockedURL")]
    pub fn get_blocked_url(&self) -> Option<String> {
        property::get(self, "blockedURL")
    }

    /// `USVString blockedURL`
    #[doc(alias = "blockedURL")]
    pub fn set_blocked_url(&self, value: &str) -> &Self {
        property::set_str(self, "blockedURL", value);
        self
    }

    /// `USVString destination`
    #[doc(alias = "destination")]
    pub fn get_destination(&self) -> Option<String> {
        property::get(self, "destination")
    }

    /// `USVString destination`
    #[doc(alias = "destination")]
    pub fn set_destination(&self, value: &str) -> &Self {
        property::set_str(self, "destination", value);
        self
    }

    /// `boolean reportOnly`
    #[doc(alias = "reportOnly")]
    pub fn get_report_only(&self) -> Option<bool> {
        property::get(self, "reportOnly")
    }

    /// `boolean reportOnly`
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
