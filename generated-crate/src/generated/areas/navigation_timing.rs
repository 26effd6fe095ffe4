//! How long the page itself took to load

use crate::runtime::prelude::*;
use crate::{NavigationTimingType, Performance, PerformanceNavigation, PerformanceNavigationTiming, PerformanceTiming};
#[cfg(feature = "experimental")]
use crate::{
    NotRestoredReasonDetails, NotRestoredReasons, PerformanceTimingConfidence, PerformanceTimingConfidenceValue,
};

impl Performance {
    /// The obsolete times of the page load, in milliseconds since 1970.
    ///
    /// `readonly attribute PerformanceTiming timing`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `navigation-timing`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/timing) · [Specification](https://w3c.github.io/navigation-timing/#dom-performance-timing)
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn timing(&self) -> Option<PerformanceTiming> {
        Js::get_timing__as_option_value(js(self)).map(Js::read)
    }

    /// The obsolete information about how the page was reached.
    ///
    /// `readonly attribute PerformanceNavigation navigation`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `navigation-timing`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/navigation) · [Specification](https://w3c.github.io/navigation-timing/#dom-performance-navigation)
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn navigation(&self) -> Option<PerformanceNavigation> {
        Js::get_navigation__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl NotRestoredReasonDetails {
    /// The name of the reason, such as `unload-listener`.
    ///
    /// `readonly attribute DOMString reason`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasonDetails/reason) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-not-restored-reason-details-reason)
    #[inline]
    pub fn reason(&self) -> String {
        Js::get_reason__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasonDetails/toJSON) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#notrestoredreasondetails)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl NotRestoredReasons {
    /// The `src` attribute of the frame, null for the main document.
    ///
    /// `readonly attribute USVString? src`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasons/src) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-not-restored-reasons-src)
    #[inline]
    pub fn src(&self) -> Option<String> {
        Js::get_src__as_value(js(self)).as_string()
    }

    /// The `id` attribute of the frame, null if it has none.
    ///
    /// `readonly attribute DOMString? id`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasons/id) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-not-restored-reasons-id)
    #[inline]
    pub fn id(&self) -> Option<String> {
        Js::get_id__as_value(js(self)).as_string()
    }

    /// The `name` attribute of the frame, null if it has none.
    ///
    /// `readonly attribute DOMString? name`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasons/name) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-not-restored-reasons-name)
    #[inline]
    pub fn name(&self) -> Option<String> {
        Js::get_name__as_value(js(self)).as_string()
    }

    /// The URL of the document, null for frames of another origin.
    ///
    /// `readonly attribute USVString? url`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasons/url) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-not-restored-reasons-url)
    #[inline]
    pub fn url(&self) -> Option<String> {
        Js::get_url__as_value(js(self)).as_string()
    }

    /// The reasons in this document, null for frames of another origin.
    ///
    /// `readonly attribute FrozenArray<NotRestoredReasonDetails>? reasons`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasons/reasons) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-not-restored-reasons-reasons)
    #[inline]
    pub fn reasons(&self) -> Option<Array<NotRestoredReasonDetails>> {
        Js::get_reasons__as_option_value(js(self)).map(Js::read)
    }

    /// The same information for the frames in the document, null for another origin.
    ///
    /// `readonly attribute FrozenArray<NotRestoredReasons>? children`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasons/children) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-not-restored-reasons-children)
    #[inline]
    pub fn children(&self) -> Option<Array<NotRestoredReasons>> {
        Js::get_children__as_option_value(js(self)).map(Js::read)
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/NotRestoredReasons/toJSON) · [Specification](https://html.spec.whatwg.org/multipage/nav-history-apis.html#notrestoredreasons)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }
}

impl PerformanceNavigationTiming {
    /// The time in milliseconds just before the previous document's `unload` event, or 0.
    ///
    /// `readonly attribute DOMHighResTimeStamp unloadEventStart`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/unloadEventStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-unloadeventstart)
    #[doc(alias = "unloadEventStart")]
    #[inline]
    pub fn unload_event_start(&self) -> f64 {
        Js::get_unloadEventStart__as_number(js(self))
    }

    /// The time in milliseconds just after the previous document's `unload` event, or 0.
    ///
    /// `readonly attribute DOMHighResTimeStamp unloadEventEnd`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/unloadEventEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-unloadeventend)
    #[doc(alias = "unloadEventEnd")]
    #[inline]
    pub fn unload_event_end(&self) -> f64 {
        Js::get_unloadEventEnd__as_number(js(self))
    }

    /// The time in milliseconds at which parsing was done and the state became `interactive`.
    ///
    /// `readonly attribute DOMHighResTimeStamp domInteractive`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/domInteractive) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-dominteractive)
    #[doc(alias = "domInteractive")]
    #[inline]
    pub fn dom_interactive(&self) -> f64 {
        Js::get_domInteractive__as_number(js(self))
    }

    /// The time in milliseconds just before the `DOMContentLoaded` event.
    ///
    /// `readonly attribute DOMHighResTimeStamp domContentLoadedEventStart`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/domContentLoadedEventStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-domcontentloadedeventstart)
    #[doc(alias = "domContentLoadedEventStart")]
    #[inline]
    pub fn dom_content_loaded_event_start(&self) -> f64 {
        Js::get_domContentLoadedEventStart__as_number(js(self))
    }

    /// The time in milliseconds just after the `DOMContentLoaded` event.
    ///
    /// `readonly attribute DOMHighResTimeStamp domContentLoadedEventEnd`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/domContentLoadedEventEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-domcontentloadedeventend)
    #[doc(alias = "domContentLoadedEventEnd")]
    #[inline]
    pub fn dom_content_loaded_event_end(&self) -> f64 {
        Js::get_domContentLoadedEventEnd__as_number(js(self))
    }

    /// The time in milliseconds at which the document's state became `complete`.
    ///
    /// `readonly attribute DOMHighResTimeStamp domComplete`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/domComplete) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-domcomplete)
    #[doc(alias = "domComplete")]
    #[inline]
    pub fn dom_complete(&self) -> f64 {
        Js::get_domComplete__as_number(js(self))
    }

    /// The time in milliseconds just before the `load` event, or 0 if it has not fired.
    ///
    /// `readonly attribute DOMHighResTimeStamp loadEventStart`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/loadEventStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-loadeventstart)
    #[doc(alias = "loadEventStart")]
    #[inline]
    pub fn load_event_start(&self) -> f64 {
        Js::get_loadEventStart__as_number(js(self))
    }

    /// The time in milliseconds just after the `load` event, or 0 if it is not over.
    ///
    /// `readonly attribute DOMHighResTimeStamp loadEventEnd`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/loadEventEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-loadeventend)
    #[doc(alias = "loadEventEnd")]
    #[inline]
    pub fn load_event_end(&self) -> f64 {
        Js::get_loadEventEnd__as_number(js(self))
    }

    /// Whether the page was reached by navigation, reload, or a move through the history.
    ///
    /// `readonly attribute NavigationTimingType type`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/type) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-type)
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(&self) -> NavigationTimingType {
        FromJs::from_js(Js::get_type__as_value(js(self)))
    }

    /// The number of redirects before the document; 0 if any was from another origin.
    ///
    /// `readonly attribute unsigned short redirectCount`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/redirectCount) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-redirectcount)
    #[doc(alias = "redirectCount")]
    #[inline]
    pub fn redirect_count(&self) -> u16 {
        Js::get_redirectCount__as_number(js(self)) as u16
    }

    /// The time when the request was restarted for critical client hints, 0 if it was not.
    ///
    /// `readonly attribute DOMHighResTimeStamp criticalCHRestart`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/criticalCHRestart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-criticalchrestart)
    #[doc(alias = "criticalCHRestart")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn critical_ch_restart(&self) -> f64 {
        Js::get_criticalCHRestart__as_number(js(self))
    }

    /// The reasons against a restore from the back/forward cache, null if there are none.
    ///
    /// `readonly attribute NotRestoredReasons? notRestoredReasons`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/notRestoredReasons) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-notrestoredreasons)
    #[doc(alias = "notRestoredReasons")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn not_restored_reasons(&self) -> Option<NotRestoredReasons> {
        Js::get_notRestoredReasons__as_option_value(js(self)).map(Js::read)
    }

    /// How far the times represent the usual speed of the page.
    ///
    /// `readonly attribute PerformanceTimingConfidence confidence`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/confidence) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-confidence)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn confidence(&self) -> PerformanceTimingConfidence {
        FromJs::from_js(Js::get_confidence__as_value(js(self)))
    }

    /// Returns the values as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `navigation-timing`. Baseline: widely available since 2021-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigationTiming/toJSON) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigationtiming-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PerformanceTimingConfidence {
    /// The share of navigations, from 0 to 1, for which the value was chosen at random.
    ///
    /// `readonly attribute double randomizedTriggerRate`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTimingConfidence/randomizedTriggerRate) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetimingconfidence-randomizedtriggerrate)
    #[doc(alias = "randomizedTriggerRate")]
    #[inline]
    pub fn randomized_trigger_rate(&self) -> f64 {
        Js::get_randomizedTriggerRate__as_number(js(self))
    }

    /// `high`, or `low` if for example a browser start slowed the page down.
    ///
    /// `readonly attribute PerformanceTimingConfidenceValue value`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTimingConfidence/value) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetimingconfidence-value)
    #[inline]
    pub fn value(&self) -> PerformanceTimingConfidenceValue {
        FromJs::from_js(Js::get_value__as_value(js(self)))
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `navigation-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTimingConfidence/toJSON) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetimingconfidence-tojson)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<Object, Exception> {
        Js::try_call_toJSON__as_value(js(self)).map(Js::read)
    }
}

impl PerformanceTiming {
    /// The time at which the navigation started, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long navigationStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/navigationStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-navigationstart)
    #[doc(alias = "navigationStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn navigation_start(&self) -> u64 {
        Js::get_navigationStart__as_number(js(self)) as u64
    }

    /// The start of the previous page's `unload` event in milliseconds since 1970, or 0.
    ///
    /// `readonly attribute unsigned long long unloadEventStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/unloadEventStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-unloadeventstart)
    #[doc(alias = "unloadEventStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn unload_event_start(&self) -> u64 {
        Js::get_unloadEventStart__as_number(js(self)) as u64
    }

    /// The end of the previous page's `unload` event in milliseconds since 1970, or 0.
    ///
    /// `readonly attribute unsigned long long unloadEventEnd`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/unloadEventEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-unloadeventend)
    #[doc(alias = "unloadEventEnd")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn unload_event_end(&self) -> u64 {
        Js::get_unloadEventEnd__as_number(js(self)) as u64
    }

    /// The start of the first redirect in milliseconds since 1970, or 0.
    ///
    /// `readonly attribute unsigned long long redirectStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/redirectStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-redirectstart)
    #[doc(alias = "redirectStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn redirect_start(&self) -> u64 {
        Js::get_redirectStart__as_number(js(self)) as u64
    }

    /// The end of the last redirect in milliseconds since 1970, or 0.
    ///
    /// `readonly attribute unsigned long long redirectEnd`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/redirectEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-redirectend)
    #[doc(alias = "redirectEnd")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn redirect_end(&self) -> u64 {
        Js::get_redirectEnd__as_number(js(self)) as u64
    }

    /// The time at which the browser was ready to fetch the page, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long fetchStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/fetchStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-fetchstart)
    #[doc(alias = "fetchStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn fetch_start(&self) -> u64 {
        Js::get_fetchStart__as_number(js(self)) as u64
    }

    /// The start of the DNS lookup in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long domainLookupStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/domainLookupStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-domainlookupstart)
    #[doc(alias = "domainLookupStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn domain_lookup_start(&self) -> u64 {
        Js::get_domainLookupStart__as_number(js(self)) as u64
    }

    /// The end of the DNS lookup in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long domainLookupEnd`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/domainLookupEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-domainlookupend)
    #[doc(alias = "domainLookupEnd")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn domain_lookup_end(&self) -> u64 {
        Js::get_domainLookupEnd__as_number(js(self)) as u64
    }

    /// The time at which the connection was begun, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long connectStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/connectStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-connectstart)
    #[doc(alias = "connectStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn connect_start(&self) -> u64 {
        Js::get_connectStart__as_number(js(self)) as u64
    }

    /// The time at which the connection was ready, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long connectEnd`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/connectEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-connectend)
    #[doc(alias = "connectEnd")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn connect_end(&self) -> u64 {
        Js::get_connectEnd__as_number(js(self)) as u64
    }

    /// The start of the TLS handshake in milliseconds since 1970, or 0 without TLS.
    ///
    /// `readonly attribute unsigned long long secureConnectionStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/secureConnectionStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-secureconnectionstart)
    #[doc(alias = "secureConnectionStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn secure_connection_start(&self) -> u64 {
        Js::get_secureConnectionStart__as_number(js(self)) as u64
    }

    /// The time at which the request was sent, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long requestStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/requestStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-requeststart)
    #[doc(alias = "requestStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn request_start(&self) -> u64 {
        Js::get_requestStart__as_number(js(self)) as u64
    }

    /// The time of the first byte of the response, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long responseStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/responseStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-responsestart)
    #[doc(alias = "responseStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn response_start(&self) -> u64 {
        Js::get_responseStart__as_number(js(self)) as u64
    }

    /// The time of the last byte of the response, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long responseEnd`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/responseEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-responseend)
    #[doc(alias = "responseEnd")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn response_end(&self) -> u64 {
        Js::get_responseEnd__as_number(js(self)) as u64
    }

    /// The time at which the document began to load, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long domLoading`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/domLoading) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-domloading)
    #[doc(alias = "domLoading")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn dom_loading(&self) -> u64 {
        Js::get_domLoading__as_number(js(self)) as u64
    }

    /// The time at which the document's state became `interactive`, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long domInteractive`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/domInteractive) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-dominteractive)
    #[doc(alias = "domInteractive")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn dom_interactive(&self) -> u64 {
        Js::get_domInteractive__as_number(js(self)) as u64
    }

    /// The start of the `DOMContentLoaded` event in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long domContentLoadedEventStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/domContentLoadedEventStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-domcontentloadedeventstart)
    #[doc(alias = "domContentLoadedEventStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn dom_content_loaded_event_start(&self) -> u64 {
        Js::get_domContentLoadedEventStart__as_number(js(self)) as u64
    }

    /// The end of the `DOMContentLoaded` event in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long domContentLoadedEventEnd`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/domContentLoadedEventEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-domcontentloadedeventend)
    #[doc(alias = "domContentLoadedEventEnd")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn dom_content_loaded_event_end(&self) -> u64 {
        Js::get_domContentLoadedEventEnd__as_number(js(self)) as u64
    }

    /// The time at which the document's state became `complete`, in milliseconds since 1970.
    ///
    /// `readonly attribute unsigned long long domComplete`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/domComplete) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-domcomplete)
    #[doc(alias = "domComplete")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn dom_complete(&self) -> u64 {
        Js::get_domComplete__as_number(js(self)) as u64
    }

    /// The start of the `load` event in milliseconds since 1970, or 0 if not reached.
    ///
    /// `readonly attribute unsigned long long loadEventStart`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/loadEventStart) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-loadeventstart)
    #[doc(alias = "loadEventStart")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn load_event_start(&self) -> u64 {
        Js::get_loadEventStart__as_number(js(self)) as u64
    }

    /// The end of the `load` event in milliseconds since 1970, or 0 if not reached.
    ///
    /// `readonly attribute unsigned long long loadEventEnd`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/loadEventEnd) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-loadeventend)
    #[doc(alias = "loadEventEnd")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn load_event_end(&self) -> u64 {
        Js::get_loadEventEnd__as_number(js(self)) as u64
    }

    /// Returns the values as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceTiming/toJSON) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancetiming-tojson)
    #[doc(alias = "toJSON")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl PerformanceNavigation {
    /// Means that the page was reached by a link, a form, a script or the address bar.
    ///
    /// `const unsigned short TYPE_NAVIGATE = 0`
    ///
    /// Feature `navigation-timing`.
    pub const TYPE_NAVIGATE: u16 = 0;

    /// Means that the page was loaded again.
    ///
    /// `const unsigned short TYPE_RELOAD = 1`
    ///
    /// Feature `navigation-timing`.
    pub const TYPE_RELOAD: u16 = 1;

    /// Means that the page was reached by moving through the history.
    ///
    /// `const unsigned short TYPE_BACK_FORWARD = 2`
    ///
    /// Feature `navigation-timing`.
    pub const TYPE_BACK_FORWARD: u16 = 2;

    /// Means that the page was reached in some other way.
    ///
    /// `const unsigned short TYPE_RESERVED = 255`
    ///
    /// Feature `navigation-timing`.
    pub const TYPE_RESERVED: u16 = 255;

    /// The kind of the navigation, one of the `TYPE_` constants.
    ///
    /// `readonly attribute unsigned short type`
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigation/type) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigation-type)
    #[doc(alias = "type")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn type_(&self) -> u16 {
        Js::get_type__as_number(js(self)) as u16
    }

    /// The number of redirects before the page was reached.
    ///
    /// `readonly attribute unsigned short redirectCount`
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigation/redirectCount) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigation-redirectcount)
    #[doc(alias = "redirectCount")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn redirect_count(&self) -> u16 {
        Js::get_redirectCount__as_number(js(self)) as u16
    }

    /// Returns the values as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `navigation-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceNavigation/toJSON) · [Specification](https://w3c.github.io/navigation-timing/#dom-performancenavigation-tojson)
    #[doc(alias = "toJSON")]
    #[deprecated = "This feature is supserseded by the PerformanceNavigationTiming API. Instead: Performance, Navigation timing performance entries."]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "domComplete")]
    pub(crate) fn get_domComplete__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "domContentLoadedEventEnd")]
    pub(crate) fn get_domContentLoadedEventEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "domContentLoadedEventStart")]
    pub(crate) fn get_domContentLoadedEventStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "domInteractive")]
    pub(crate) fn get_domInteractive__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "domLoading")]
    pub(crate) fn get_domLoading__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "loadEventEnd")]
    pub(crate) fn get_loadEventEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "loadEventStart")]
    pub(crate) fn get_loadEventStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "navigation")]
    pub(crate) fn get_navigation__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "navigationStart")]
    pub(crate) fn get_navigationStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "redirectCount")]
    pub(crate) fn get_redirectCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "timing")]
    pub(crate) fn get_timing__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "unloadEventEnd")]
    pub(crate) fn get_unloadEventEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "unloadEventStart")]
    pub(crate) fn get_unloadEventStart__as_number(this: &Js) -> f64;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "children")]
    pub(crate) fn get_children__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "confidence")]
    pub(crate) fn get_confidence__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "criticalCHRestart")]
    pub(crate) fn get_criticalCHRestart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "notRestoredReasons")]
    pub(crate) fn get_notRestoredReasons__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "randomizedTriggerRate")]
    pub(crate) fn get_randomizedTriggerRate__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "reasons")]
    pub(crate) fn get_reasons__as_option_value(this: &Js) -> Option<Js>;
}
