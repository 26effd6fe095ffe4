//! How long the resources of a page took to load

use crate::runtime::prelude::*;
use crate::{Event, Performance, PerformanceResourceTiming, PerformanceServerTiming};
#[cfg(feature = "experimental")]
use crate::RenderBlockingStatusType;

impl Performance {
    /// Removes all recorded resource entries.
    ///
    /// `undefined clearResourceTimings()`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/clearResourceTimings) · [Specification](https://w3c.github.io/resource-timing/#dom-performance-clearresourcetimings)
    #[doc(alias = "clearResourceTimings")]
    #[inline]
    pub fn clear_resource_timings(&self) {
        Js::call_clearResourceTimings(js(self))
    }

    /// Sets how many resource entries are kept; 250 by default.
    ///
    /// `undefined setResourceTimingBufferSize(unsigned long maxSize)`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/setResourceTimingBufferSize) · [Specification](https://w3c.github.io/resource-timing/#dom-performance-setresourcetimingbuffersize)
    #[doc(alias = "setResourceTimingBufferSize")]
    #[inline]
    pub fn set_resource_timing_buffer_size(&self, max_size: u32) {
        Js::call_setResourceTimingBufferSize__number(js(self), max_size as f64)
    }

    /// The handler of the event `resourcetimingbufferfull`.
    ///
    /// `attribute EventHandler onresourcetimingbufferfull`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2020-01. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/resourcetimingbufferfull_event) · [Specification](https://w3c.github.io/resource-timing/#dom-performance-onresourcetimingbufferfull)
    pub fn onresourcetimingbufferfull(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresourcetimingbufferfull")
    }

    /// Sets the handler of the event `resourcetimingbufferfull`.
    ///
    /// Feature `resource-timing`.
    #[doc(alias = "onresourcetimingbufferfull")]
    pub fn set_onresourcetimingbufferfull(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresourcetimingbufferfull", nullable(value))
    }
}

impl PerformanceResourceTiming {
    /// The source of the request, such as `img`, `script` or `fetch`.
    ///
    /// `readonly attribute DOMString initiatorType`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/initiatorType) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-initiatortype)
    #[doc(alias = "initiatorType")]
    #[inline]
    pub fn initiator_type(&self) -> String {
        Js::get_initiatorType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The way of delivery: `cache`, `navigational-prefetch`, or an empty string.
    ///
    /// `readonly attribute DOMString deliveryType`
    ///
    /// Feature `resource-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/deliveryType) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-deliverytype)
    #[doc(alias = "deliveryType")]
    #[inline]
    pub fn delivery_type(&self) -> String {
        Js::get_deliveryType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The network protocol, such as `h2` or `h3`; may be empty for other origins.
    ///
    /// `readonly attribute ByteString nextHopProtocol`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2018-04. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/nextHopProtocol) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-nexthopprotocol)
    #[doc(alias = "nextHopProtocol")]
    #[inline]
    pub fn next_hop_protocol(&self) -> String {
        Js::get_nextHopProtocol__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The time in milliseconds at which the service worker got the request, or 0.
    ///
    /// `readonly attribute DOMHighResTimeStamp workerStart`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2018-01. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/workerStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-workerstart)
    #[doc(alias = "workerStart")]
    #[inline]
    pub fn worker_start(&self) -> f64 {
        Js::get_workerStart__as_number(js(self))
    }

    /// The start of the first redirect in milliseconds, or 0.
    ///
    /// `readonly attribute DOMHighResTimeStamp redirectStart`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/redirectStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-redirectstart)
    #[doc(alias = "redirectStart")]
    #[inline]
    pub fn redirect_start(&self) -> f64 {
        Js::get_redirectStart__as_number(js(self))
    }

    /// The end of the last redirect in milliseconds, or 0.
    ///
    /// `readonly attribute DOMHighResTimeStamp redirectEnd`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/redirectEnd) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-redirectend)
    #[doc(alias = "redirectEnd")]
    #[inline]
    pub fn redirect_end(&self) -> f64 {
        Js::get_redirectEnd__as_number(js(self))
    }

    /// The time in milliseconds at which the browser began to fetch the resource.
    ///
    /// `readonly attribute DOMHighResTimeStamp fetchStart`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/fetchStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-fetchstart)
    #[doc(alias = "fetchStart")]
    #[inline]
    pub fn fetch_start(&self) -> f64 {
        Js::get_fetchStart__as_number(js(self))
    }

    /// The start of the DNS lookup in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp domainLookupStart`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/domainLookupStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-domainlookupstart)
    #[doc(alias = "domainLookupStart")]
    #[inline]
    pub fn domain_lookup_start(&self) -> f64 {
        Js::get_domainLookupStart__as_number(js(self))
    }

    /// The end of the DNS lookup in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp domainLookupEnd`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/domainLookupEnd) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-domainlookupend)
    #[doc(alias = "domainLookupEnd")]
    #[inline]
    pub fn domain_lookup_end(&self) -> f64 {
        Js::get_domainLookupEnd__as_number(js(self))
    }

    /// The time in milliseconds at which the connection was begun.
    ///
    /// `readonly attribute DOMHighResTimeStamp connectStart`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/connectStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-connectstart)
    #[doc(alias = "connectStart")]
    #[inline]
    pub fn connect_start(&self) -> f64 {
        Js::get_connectStart__as_number(js(self))
    }

    /// The time in milliseconds at which the connection was ready.
    ///
    /// `readonly attribute DOMHighResTimeStamp connectEnd`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/connectEnd) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-connectend)
    #[doc(alias = "connectEnd")]
    #[inline]
    pub fn connect_end(&self) -> f64 {
        Js::get_connectEnd__as_number(js(self))
    }

    /// The start of the TLS handshake in milliseconds, or 0 without TLS.
    ///
    /// `readonly attribute DOMHighResTimeStamp secureConnectionStart`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2018-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/secureConnectionStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-secureconnectionstart)
    #[doc(alias = "secureConnectionStart")]
    #[inline]
    pub fn secure_connection_start(&self) -> f64 {
        Js::get_secureConnectionStart__as_number(js(self))
    }

    /// The time in milliseconds at which the request was sent.
    ///
    /// `readonly attribute DOMHighResTimeStamp requestStart`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/requestStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-requeststart)
    #[doc(alias = "requestStart")]
    #[inline]
    pub fn request_start(&self) -> f64 {
        Js::get_requestStart__as_number(js(self))
    }

    /// The time in milliseconds of the first bytes of the final response.
    ///
    /// `readonly attribute DOMHighResTimeStamp finalResponseHeadersStart`
    ///
    /// Feature `resource-timing`. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/finalResponseHeadersStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-finalresponseheadersstart)
    #[doc(alias = "finalResponseHeadersStart")]
    #[inline]
    pub fn final_response_headers_start(&self) -> f64 {
        Js::get_finalResponseHeadersStart__as_number(js(self))
    }

    /// The time in milliseconds of the first interim response, such as 103, or 0.
    ///
    /// `readonly attribute DOMHighResTimeStamp firstInterimResponseStart`
    ///
    /// Feature `resource-timing`. Baseline: newly available since 2026-06. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/firstInterimResponseStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-firstinterimresponsestart)
    #[doc(alias = "firstInterimResponseStart")]
    #[inline]
    pub fn first_interim_response_start(&self) -> f64 {
        Js::get_firstInterimResponseStart__as_number(js(self))
    }

    /// The time in milliseconds of the first bytes of the response, interim ones included.
    ///
    /// `readonly attribute DOMHighResTimeStamp responseStart`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/responseStart) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-responsestart)
    #[doc(alias = "responseStart")]
    #[inline]
    pub fn response_start(&self) -> f64 {
        Js::get_responseStart__as_number(js(self))
    }

    /// The time in milliseconds of the last byte of the response.
    ///
    /// `readonly attribute DOMHighResTimeStamp responseEnd`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-09. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/responseEnd) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-responseend)
    #[doc(alias = "responseEnd")]
    #[inline]
    pub fn response_end(&self) -> f64 {
        Js::get_responseEnd__as_number(js(self))
    }

    /// The time in milliseconds at which the service worker's static routes were checked.
    ///
    /// `readonly attribute DOMHighResTimeStamp workerRouterEvaluationStart`
    ///
    /// Feature `resource-timing`. [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-workerrouterevaluationstart)
    #[doc(alias = "workerRouterEvaluationStart")]
    #[inline]
    pub fn worker_router_evaluation_start(&self) -> f64 {
        Js::get_workerRouterEvaluationStart__as_number(js(self))
    }

    /// The time in milliseconds at which the lookup in the route's cache began, or 0.
    ///
    /// `readonly attribute DOMHighResTimeStamp workerCacheLookupStart`
    ///
    /// Feature `resource-timing`. [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-workercachelookupstart)
    #[doc(alias = "workerCacheLookupStart")]
    #[inline]
    pub fn worker_cache_lookup_start(&self) -> f64 {
        Js::get_workerCacheLookupStart__as_number(js(self))
    }

    /// The source in the service worker's matching static route, empty if no route matched.
    ///
    /// `readonly attribute DOMString workerMatchedRouterSource`
    ///
    /// Features `resource-timing` and `experimental`. [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-workermatchedroutersource)
    #[doc(alias = "workerMatchedRouterSource")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn worker_matched_router_source(&self) -> String {
        Js::get_workerMatchedRouterSource__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The source from which the response finally came after a static route matched.
    ///
    /// `readonly attribute DOMString workerFinalRouterSource`
    ///
    /// Features `resource-timing` and `experimental`. [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-workerfinalroutersource)
    #[doc(alias = "workerFinalRouterSource")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn worker_final_router_source(&self) -> String {
        Js::get_workerFinalRouterSource__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The bytes received, with headers; 0 for a cached or a hidden resource.
    ///
    /// `readonly attribute unsigned long long transferSize`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/transferSize) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-transfersize)
    #[doc(alias = "transferSize")]
    #[inline]
    pub fn transfer_size(&self) -> u64 {
        Js::get_transferSize__as_number(js(self)) as u64
    }

    /// The size of the body in bytes before decompression.
    ///
    /// `readonly attribute unsigned long long encodedBodySize`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/encodedBodySize) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-encodedbodysize)
    #[doc(alias = "encodedBodySize")]
    #[inline]
    pub fn encoded_body_size(&self) -> u64 {
        Js::get_encodedBodySize__as_number(js(self)) as u64
    }

    /// The size of the body in bytes after decompression.
    ///
    /// `readonly attribute unsigned long long decodedBodySize`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/decodedBodySize) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-decodedbodysize)
    #[doc(alias = "decodedBodySize")]
    #[inline]
    pub fn decoded_body_size(&self) -> u64 {
        Js::get_decodedBodySize__as_number(js(self)) as u64
    }

    /// The HTTP status of the response, or 0 if it is hidden.
    ///
    /// `readonly attribute unsigned short responseStatus`
    ///
    /// Feature `resource-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/responseStatus) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-responsestatus)
    #[doc(alias = "responseStatus")]
    #[inline]
    pub fn response_status(&self) -> u16 {
        Js::get_responseStatus__as_number(js(self)) as u16
    }

    /// Whether the resource delayed the first rendering of the page.
    ///
    /// `readonly attribute RenderBlockingStatusType renderBlockingStatus`
    ///
    /// Features `resource-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/renderBlockingStatus) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-renderblockingstatus)
    #[doc(alias = "renderBlockingStatus")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn render_blocking_status(&self) -> RenderBlockingStatusType {
        FromJs::from_js(Js::get_renderBlockingStatus__as_value(js(self)))
    }

    /// The MIME type of the response, or an empty string if it is hidden.
    ///
    /// `readonly attribute DOMString contentType`
    ///
    /// Feature `resource-timing`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/contentType) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-contenttype)
    #[doc(alias = "contentType")]
    #[inline]
    pub fn content_type(&self) -> String {
        Js::get_contentType__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The compression of the response, such as `gzip` or `br`; empty if there is none.
    ///
    /// `readonly attribute DOMString contentEncoding`
    ///
    /// Features `resource-timing` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/contentEncoding) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-contentencoding)
    #[doc(alias = "contentEncoding")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn content_encoding(&self) -> String {
        Js::get_contentEncoding__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the values as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/toJSON) · [Specification](https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// The measurements that the server sent along.
    ///
    /// `readonly attribute FrozenArray<PerformanceServerTiming> serverTiming`
    ///
    /// Feature `resource-timing`. Exposed in Window, Worker only. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/serverTiming) · [Specification](https://w3c.github.io/server-timing/#dom-performanceresourcetiming-servertiming)
    #[doc(alias = "serverTiming")]
    #[inline]
    pub fn server_timing(&self) -> Array<PerformanceServerTiming> {
        FromJs::from_js(Js::get_serverTiming__as_value(js(self)))
    }
}

impl PerformanceServerTiming {
    /// The name of the measurement.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceServerTiming/name) · [Specification](https://w3c.github.io/server-timing/#dom-performanceservertiming-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The measured value, mostly in milliseconds; 0 if none was sent.
    ///
    /// `readonly attribute DOMHighResTimeStamp duration`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceServerTiming/duration) · [Specification](https://w3c.github.io/server-timing/#dom-performanceservertiming-duration)
    #[inline]
    pub fn duration(&self) -> f64 {
        Js::get_duration__as_number(js(self))
    }

    /// The description of the measurement, or an empty string.
    ///
    /// `readonly attribute DOMString description`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceServerTiming/description) · [Specification](https://w3c.github.io/server-timing/#dom-performanceservertiming-description)
    #[inline]
    pub fn description(&self) -> String {
        Js::get_description__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the values as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `resource-timing`. Baseline: widely available since 2023-03. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceServerTiming/toJSON) · [Specification](https://w3c.github.io/server-timing/#dom-performanceservertiming-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "decodedBodySize")]
    pub(crate) fn get_decodedBodySize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "deliveryType")]
    pub(crate) fn get_deliveryType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "encodedBodySize")]
    pub(crate) fn get_encodedBodySize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "finalResponseHeadersStart")]
    pub(crate) fn get_finalResponseHeadersStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "firstInterimResponseStart")]
    pub(crate) fn get_firstInterimResponseStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "initiatorType")]
    pub(crate) fn get_initiatorType__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "nextHopProtocol")]
    pub(crate) fn get_nextHopProtocol__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "responseStatus")]
    pub(crate) fn get_responseStatus__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "serverTiming")]
    pub(crate) fn get_serverTiming__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "transferSize")]
    pub(crate) fn get_transferSize__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "workerCacheLookupStart")]
    pub(crate) fn get_workerCacheLookupStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "workerRouterEvaluationStart")]
    pub(crate) fn get_workerRouterEvaluationStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "workerStart")]
    pub(crate) fn get_workerStart__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, js_name = "clearResourceTimings")]
    pub(crate) fn call_clearResourceTimings(this: &Js);
    #[wasm_bindgen(method, js_name = "setResourceTimingBufferSize")]
    pub(crate) fn call_setResourceTimingBufferSize__number(this: &Js, a0: f64);
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "contentEncoding")]
    pub(crate) fn get_contentEncoding__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "renderBlockingStatus")]
    pub(crate) fn get_renderBlockingStatus__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "workerFinalRouterSource")]
    pub(crate) fn get_workerFinalRouterSource__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "workerMatchedRouterSource")]
    pub(crate) fn get_workerMatchedRouterSource__as_value(this: &Js) -> JsValue;
}
