//! Performance entries and their observer

use crate::runtime::prelude::*;
use crate::{
    Performance, PerformanceEntry, PerformanceObserver, PerformanceObserverCallback, PerformanceObserverCallbackOptions,
    PerformanceObserverEntryList, PerformanceObserverInit,
};

impl Performance {
    /// Returns all recorded entries, in order of their start time.
    ///
    /// `PerformanceEntryList getEntries()`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/getEntries) · [Specification](https://w3c.github.io/performance-timeline/#dom-performance-getentries)
    #[doc(alias = "getEntries")]
    #[inline]
    pub fn get_entries(&self) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntries__as_value(js(self)))
    }

    /// Returns the recorded entries of a type, such as `resource` or `mark`.
    ///
    /// `PerformanceEntryList getEntriesByType(DOMString type)`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/getEntriesByType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performance-getentriesbytype)
    #[doc(alias = "getEntriesByType")]
    #[inline]
    pub fn get_entries_by_type(&self, type_: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByType__str__as_value(js(self), type_))
    }

    /// Returns the recorded entries with this name and, if given, this type.
    ///
    /// `PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type)`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/getEntriesByName) · [Specification](https://w3c.github.io/performance-timeline/#dom-performance-getentriesbyname)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name(&self, name: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByName__str__as_value(js(self), name))
    }

    /// As `get_entries_by_name`, with `type_`.
    ///
    /// `PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type)`
    ///
    /// Feature `performance-timeline`.
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name_with_type(&self, name: &str, type_: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByName__str2__as_value(js(self), name, type_))
    }
}

impl PerformanceEntry {
    /// A number that identifies the entry.
    ///
    /// `readonly attribute unsigned long long id`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `performance-timeline` and `experimental`.
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn id(&self) -> u64 {
        Js::get_id__as_number(js(self)) as u64
    }

    /// The name of the entry, such as the address of a resource or the name of a mark.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/name) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The type of the entry, such as `resource`, `mark` or `measure`.
    ///
    /// `readonly attribute DOMString entryType`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/entryType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-entrytype)
    #[doc(alias = "entryType")]
    #[inline]
    pub fn entry_type(&self) -> String {
        Js::get_entryType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The start of what was measured, in milliseconds since `timeOrigin`.
    ///
    /// `readonly attribute DOMHighResTimeStamp startTime`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/startTime) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-starttime)
    #[doc(alias = "startTime")]
    #[inline]
    pub fn start_time(&self) -> f64 {
        Js::get_startTime__as_number(js(self))
    }

    /// The length of time that was measured, in milliseconds; 0 for a single moment.
    ///
    /// `readonly attribute DOMHighResTimeStamp duration`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/duration) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-duration)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// The number of the navigation during which the entry was made.
    ///
    /// `readonly attribute unsigned long long navigationId`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `performance-timeline` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/navigationId) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-navigationid)
    #[doc(alias = "navigationId")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn navigation_id(&self) -> u64 {
        Js::get_navigationId__as_number(js(self)) as u64
    }

    /// Returns the values as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEntry/toJSON) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceentry-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl PerformanceObserver {
    /// Makes a new `PerformanceObserver`.
    ///
    /// `constructor(PerformanceObserverCallback callback)`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/PerformanceObserver) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserver-performanceobserver)
    #[inline]
    pub fn new(callback: impl IntoFunction<PerformanceObserverCallback>) -> PerformanceObserver {
        Js::new_PerformanceObserver__value__as_value(&callback.into_callback().into_function()).cast()
    }

    /// Starts to watch for entries of the given type or types.
    ///
    /// `undefined observe(optional PerformanceObserverInit options = {})`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/observe) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserver-observe)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for neither or both of `entryTypes` and `type`, and an `InvalidModificationError` where
    /// earlier calls used the other one.
    #[inline]
    pub fn observe(&self) -> Result<(), Exception> {
        Js::try_call_observe(js(self))
    }

    /// As `observe`, with `options`.
    ///
    /// `undefined observe(optional PerformanceObserverInit options = {})`
    ///
    /// Feature `performance-timeline`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for neither or both of `entryTypes` and `type`, and an `InvalidModificationError` where
    /// earlier calls used the other one.
    #[doc(alias = "observe")]
    #[inline]
    pub fn observe_with_options(&self, options: &PerformanceObserverInit) -> Result<(), Exception> {
        Js::try_call_observe__value(js(self), options.as_ref())
    }

    /// Stops watching.
    ///
    /// `undefined disconnect()`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/disconnect) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserver-disconnect)
    #[inline]
    pub fn disconnect(&self) {
        Js::call_disconnect(js(self))
    }

    /// Returns the entries that are waiting for the callback, and empties the queue.
    ///
    /// `PerformanceEntryList takeRecords()`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/takeRecords) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserver-takerecords)
    #[doc(alias = "takeRecords")]
    #[inline]
    pub fn take_records(&self) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_takeRecords__as_value(js(self)))
    }

    /// The types of entries that the browser can report, in alphabetical order.
    ///
    /// `static readonly attribute FrozenArray<DOMString> supportedEntryTypes`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserver/supportedEntryTypes_static) · [Specification](https://w3c.github.io/performance-timeline/#supportedentrytypes-attribute)
    #[doc(alias = "supportedEntryTypes")]
    #[inline]
    pub fn supported_entry_types() -> Array<String> {
        FromJs::from_js(Js::static_get_PerformanceObserver_supportedEntryTypes__as_value())
    }
}

impl PerformanceObserverCallbackOptions {
    /// Further information for the callback of a performance observer.
    ///
    /// `dictionary PerformanceObserverCallbackOptions`
    ///
    /// Feature `performance-timeline`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The number of entries that were lost because a buffer was full.
    ///
    /// `unsigned long long droppedEntriesCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `performance-timeline`.
    #[doc(alias = "droppedEntriesCount")]
    pub fn get_dropped_entries_count(&self) -> Option<u64> {
        property::get(self, "droppedEntriesCount")
    }

    /// Sets the number of entries that were lost because a buffer was full.
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `performance-timeline`.
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
    /// The kinds of entries that a performance observer watches.
    ///
    /// `dictionary PerformanceObserverInit`
    ///
    /// Feature `performance-timeline`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The types to watch; not together with `type` or `buffered`.
    ///
    /// `sequence<DOMString> entryTypes`
    ///
    /// Feature `performance-timeline`.
    #[doc(alias = "entryTypes")]
    pub fn get_entry_types(&self) -> Option<Array<String>> {
        property::get(self, "entryTypes")
    }

    /// Sets the types to watch; not together with `type` or `buffered`.
    ///
    /// Feature `performance-timeline`.
    #[doc(alias = "entryTypes")]
    pub fn set_entry_types(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "entryTypes", &value.to_value());
        self
    }

    /// The one type to watch; call `observe` again to add more.
    ///
    /// `DOMString type`
    ///
    /// Feature `performance-timeline`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// Sets the one type to watch; call `observe` again to add more.
    ///
    /// Feature `performance-timeline`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// Whether to report entries from before the call as well; only together with `type`.
    ///
    /// `boolean buffered`
    ///
    /// Feature `performance-timeline`.
    #[doc(alias = "buffered")]
    pub fn get_buffered(&self) -> Option<bool> {
        property::get(self, "buffered")
    }

    /// Sets whether to report entries from before the call as well; only together with `type`.
    ///
    /// Feature `performance-timeline`.
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
    /// Returns all entries of the list, in order of their start time.
    ///
    /// `PerformanceEntryList getEntries()`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntries) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserverentrylist-getentries)
    #[doc(alias = "getEntries")]
    #[inline]
    pub fn get_entries(&self) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntries__as_value(js(self)))
    }

    /// Returns the entries of the list that have this type.
    ///
    /// `PerformanceEntryList getEntriesByType(DOMString type)`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntriesByType) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserverentrylist-getentriesbytype)
    #[doc(alias = "getEntriesByType")]
    #[inline]
    pub fn get_entries_by_type(&self, type_: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByType__str__as_value(js(self), type_))
    }

    /// Returns the entries of the list with this name and, if given, this type.
    ///
    /// `PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type)`
    ///
    /// Feature `performance-timeline`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntriesByName) · [Specification](https://w3c.github.io/performance-timeline/#dom-performanceobserverentrylist-getentriesbyname)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name(&self, name: &str) -> Array<PerformanceEntry> {
        FromJs::from_js(Js::call_getEntriesByName__str__as_value(js(self), name))
    }

    /// As `get_entries_by_name`, with `type_`.
    ///
    /// `PerformanceEntryList getEntriesByName(DOMString name, optional DOMString type)`
    ///
    /// Feature `performance-timeline`.
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
