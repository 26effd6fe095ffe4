//! Performance entries and their observer

use crate::runtime::prelude::*;
use crate::{
    Performance, PerformanceEntry, PerformanceObserver, PerformanceObserverCallback, PerformanceObserverCallbackOptions,
    PerformanceObserverEntryList, PerformanceObserverInit,
};

impl Performance {
    /// `PerformanceEntryList getEntries()`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/getEntries) · [Specification](https://w3c.github.io/performance-timeline/#dom-performance-getentries)
    #[doc(alias = "getEntries")]
    #[inline]
    pub fn get_entries(&self) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntries__as_value(js(self)))
    }

    /// `PerformanceEntryList getEntriesByType(DOMString type)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/getEntriesByType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performance-getentriesbytype)
    #[doc(alias = "getEntriesByType")]
    #[inline]
    pub fn get_entries_by_type(&self, type_: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByType__str__as_value(js(self), type_))
    }

    /// `PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/getEntriesByName) · [Specification](https://w3c.github.io/performance-timeline/#dom-performance-getentriesbyname)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name(&self, name: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByName__str__as_value(js(self), name))
    }

    /// `PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type)`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/getEntriesByName) · [Specification](https://w3c.github.io/performance-timeline/#dom-performance-getentriesbyname)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name_with_type(&self, name: &str, type_: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByName__str2__as_value(js(self), name, type_))
    }
}

impl PerformanceEntry {
    /// `readonly attribute unsigned long long id`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn id(&self) -> u64 {
        Js::get_id__as_number(js(self)) as u64
    }

    /// `readonly attribute DOMString name`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/name) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMString entryType`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/entryType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-entrytype)
    #[doc(alias = "entryType")]
    #[inline]
    pub fn entry_type(&self) -> String {
        Js::get_entryType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// `readonly attribute DOMHighResTimeStamp startTime`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/startTime) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// `readonly attribute DOMHighResTimeStamp duration`
    ///
    /// Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/duration) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-duration)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// `readonly attribute unsigned long long navigationId`
    ///
    /// [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/navigationId) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-navigationid)
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "navigationId")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn navigation_id(&self) -> u64 {
        Js::get_navigationId__as_number(js(self)) as u64
    }

    /// `object toJSON()`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/toJSON) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl PerformanceObserver {
    /// `constructor(PerformanceObserverCallback callback)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/PerformanceObserver) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserver-performanceobserver)
    #[inline]
    pub fn new(callback: impl IntoFunction<PerformanceObserverCallback>) -> PerformanceObserver {
        Js::new_PerformanceObserver__value__as_value(&callback.into_callback().into_function()).cast()
    }

    /// `undefined observe(optional PerformanceObserverInit options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/observe) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserver-observe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn observe(&self) -> Result<(), Exception> {
        Js::try_call_observe(js(self))
    }

    /// `undefined observe(optional PerformanceObserverInit options = {})`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/observe) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserver-observe)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "observe")]
    #[inline]
    pub fn observe_with_options(&self, options: &PerformanceObserverInit) -> Result<(), Exception> {
        Js::try_call_observe__value(js(self), options.as_ref())
    }

    /// `undefined disconnect()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/disconnect) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserver-disconnect)
    #[inline]
    pub fn disconnect(&self) {
        Js::call_disconnect(js(self))
    }

    /// `PerformanceEntryList takeRecords()`
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/takeRecords) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserver-takerecords)
    #[doc(alias = "takeRecords")]
    #[inline]
    pub fn take_records(&self) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_takeRecords__as_value(js(self)))
    }

    /// `static readonly attribute FrozenArray<DOMString> supportedEntryTypes`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/supportedEntryTypes_static) · [Specification](https://w3c.github.io/performance-timeline/#supportedentrytypes-attribute)
    #[doc(alias = "supportedEntryTypes")]
    #[inline]
    pub fn supported_entry_types() -> Array<String> {
        FromJs::from_js(Js::static_get_PerformanceObserver_supportedEntryTypes__as_value())
    }
}

impl PerformanceObserverCallbackOptions {
    /// `dictionary PerformanceObserverCallbackOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned long long droppedEntriesCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "droppedEntriesCount")]
    pub fn get_dropped_entries_count(&self) -> Option<u64> {
        property::get(self, "droppedEntriesCount")
    }

    /// `unsigned long long droppedEntriesCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    #[doc(alias = "droppedEntriesCount")]
    pub fn set_dropped_entries_count(&self, value: u64) -> &Self {
        property::set_f64(self, "droppedEntriesCount", value as f64);
        self
    }
}

impl Default for PerformanceObserverCallbackOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl PerformanceObserverInit {
    /// `dictionary PerformanceObserverInit`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<DOMString> entryTypes`
    #[doc(alias = "entryTypes")]
    pub fn get_entry_types(&self) -> Option<Array<String>> {
        property::get(self, "entryTypes")
    }

    /// `sequence<DOMString> entryTypes`
    #[doc(alias = "entryTypes")]
    pub fn set_entry_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "entryTypes", &value.to_value());
        self
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

    /// `boolean buffered`
    #[doc(alias = "buffered")]
    pub fn get_buffered(&self) -> Option<bool> {
        property::get(self, "buffered")
    }

    /// `boolean buffered`
    #[doc(alias = "buffered")]
    pub fn set_buffered(&self, value: bool) -> &Self {
        property::set_bool(self, "buffered", value);
        self
    }
}

impl Default for PerformanceObserverInit {
    fn default() -> Self {
        Self::new()
    }
}

impl PerformanceObserverEntryList {
    /// `PerformanceEntryList getEntries()`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntries) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserverentrylist-getentries)
    #[doc(alias = "getEntries")]
    #[inline]
    pub fn get_entries(&self) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntries__as_value(js(self)))
    }

    /// `PerformanceEntryList getEntriesByType(DOMString type)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntriesByType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserverentrylist-getentriesbytype)
    #[doc(alias = "getEntriesByType")]
    #[inline]
    pub fn get_entries_by_type(&self, type_: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByType__str__as_value(js(self), type_))
    }

    /// `PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntriesByName) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserverentrylist-getentriesbyname)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name(&self, name: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByName__str__as_value(js(self), name))
    }

    /// `PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type)`
    ///
    /// Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntriesByName) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserverentrylist-getentriesbyname)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name_with_type(&self, name: &str, type_: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByName__str2__as_value(js(self), name, type_))
    }
}

web_imports! {
    #[wasm_bindgen(method, js_name = "getEntries")]
    pub(crate) fn call_getEntries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "getEntriesByName")]
    pub(crate) fn call_getEntriesByName__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getEntriesByName")]
    pub(crate) fn call_getEntriesByName__str2__as_value(this: &Js, a0: &str, a1: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "getEntriesByType")]
    pub(crate) fn call_getEntriesByType__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "observe")]
    pub(crate) fn try_call_observe(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(constructor, js_class = "PerformanceObserver")]
    pub(crate) fn new_PerformanceObserver__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(static_method_of = Js, js_class = "PerformanceObserver", getter, js_name = "supportedEntryTypes")]
    pub(crate) fn static_get_PerformanceObserver_supportedEntryTypes__as_value() -> JsValue;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "id")]
    pub(crate) fn get_id__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "navigationId")]
    pub(crate) fn get_navigationId__as_number(this: &Js) -> f64;
}
