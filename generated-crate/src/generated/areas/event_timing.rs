//! How long events took to be handled

use crate::runtime::prelude::*;
use crate::{EventCounts, Node, Performance, PerformanceEventTiming, PerformanceObserverInit};

impl PerformanceEventTiming {
    /// The time at which the first handler began, in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp processingStart`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming/processingStart) · [Specification](https://w3c.github.io/event-timing/#dom-performanceeventtiming-processingstart)
    #[doc(alias = "processingStart")]
    #[inline]
    pub fn processing_start(&self) -> f64 {
        Js::get_processingStart__as_number(js(self))
    }

    /// The time at which the last handler ended, in milliseconds.
    ///
    /// `readonly attribute DOMHighResTimeStamp processingEnd`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming/processingEnd) · [Specification](https://w3c.github.io/event-timing/#dom-performanceeventtiming-processingend)
    #[doc(alias = "processingEnd")]
    #[inline]
    pub fn processing_end(&self) -> f64 {
        Js::get_processingEnd__as_number(js(self))
    }

    /// Whether the event could be cancelled.
    ///
    /// `readonly attribute boolean cancelable`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming/cancelable) · [Specification](https://w3c.github.io/event-timing/#dom-performanceeventtiming-cancelable)
    #[inline]
    pub fn cancelable(&self) -> bool {
        Js::get_cancelable__as_bool(js(self)).get()
    }

    /// The node that the event was for, none if it has left the document.
    ///
    /// `readonly attribute Node? target`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming/target) · [Specification](https://w3c.github.io/event-timing/#dom-performanceeventtiming-target)
    #[inline]
    pub fn target(&self) -> Option<Node> {
        Js::get_target__as_option_value(js(self)).map(Js::read)
    }

    /// A short CSS-like description of the target, usable after the element is removed.
    ///
    /// `readonly attribute DOMString targetSelector`
    ///
    /// Features `event-timing` and `experimental`.
    #[doc(alias = "targetSelector")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn target_selector(&self) -> String {
        Js::get_targetSelector__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// A number that events of one interaction, such as one tap, share; 0 for events of none.
    ///
    /// `readonly attribute unsigned long long interactionId`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming/interactionId) · [Specification](https://w3c.github.io/event-timing/#dom-performanceeventtiming-interactionid)
    #[doc(alias = "interactionId")]
    #[inline]
    pub fn interaction_id(&self) -> u64 {
        Js::get_interactionId__as_number(js(self)) as u64
    }

    /// Returns a plain object with the fields of the entry.
    ///
    /// `object toJSON()`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceEventTiming/toJSON) · [Specification](https://w3c.github.io/event-timing/#dom-performanceeventtiming-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

impl EventCounts {
    /// The number of event types that are counted.
    ///
    /// `readonly maplike<DOMString, unsigned long long>`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether this event type is counted.
    ///
    /// `readonly maplike<DOMString, unsigned long long>`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns how many events of this type there were, or none if the type is not counted.
    ///
    /// `readonly maplike<DOMString, unsigned long long>`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    #[inline]
    pub fn get(&self, key: &str) -> Option<u64> {
        FromJs::from_js(Js::call_get__str__as_value(js(self), key))
    }

    /// Returns an iterator over pairs of event type and count.
    ///
    /// `readonly maplike<DOMString, unsigned long long>`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    #[inline]
    pub fn entries(&self) -> Iter<(String, u64)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the event types.
    ///
    /// `readonly maplike<DOMString, unsigned long long>`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the counts.
    ///
    /// `readonly maplike<DOMString, unsigned long long>`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    #[inline]
    pub fn values(&self) -> Iter<u64> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls the callback for each event type.
    ///
    /// `readonly maplike<DOMString, unsigned long long>`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(u64, String, EventCounts)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls the callback for each event type.
    ///
    /// `readonly maplike<DOMString, unsigned long long>`
    ///
    /// Feature `event-timing`. Baseline: newly available since 2025-12. [Specification](https://w3c.github.io/event-timing/#sec-event-counts)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(u64, String, EventCounts)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &EventCounts {
    type Item = (String, u64);
    type IntoIter = Iter<(String, u64)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] EventCounts; (String, u64));

impl Performance {
    /// How many events of each type there were, slow or not.
    ///
    /// `readonly attribute EventCounts eventCounts`
    ///
    /// `None` where the page or the global object does not have it.
    ///
    /// Feature `event-timing`. Exposed in Window only. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/eventCounts) · [Specification](https://w3c.github.io/event-timing/#dom-performance-eventcounts)
    #[doc(alias = "eventCounts")]
    #[inline]
    pub fn event_counts(&self) -> Option<EventCounts> {
        Js::get_eventCounts__as_option_value(js(self)).map(Js::read)
    }

    /// How many times the user has interacted with the page, such as by a tap or key.
    ///
    /// `readonly attribute unsigned long long interactionCount`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `event-timing`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/Performance/interactionCount) · [Specification](https://w3c.github.io/event-timing/#dom-performance-interactioncount)
    #[doc(alias = "interactionCount")]
    #[inline]
    pub fn interaction_count(&self) -> u64 {
        Js::get_interactionCount__as_number(js(self)) as u64
    }
}

impl PerformanceObserverInit {
    /// The least duration in milliseconds of the events to report: 16 or more, 104 by default.
    ///
    /// `DOMHighResTimeStamp durationThreshold`
    ///
    /// Feature `event-timing`.
    #[doc(alias = "durationThreshold")]
    pub fn get_duration_threshold(&self) -> Option<f64> {
        property::get(self, "durationThreshold")
    }

    /// Sets the least duration in milliseconds of the events to report: 16 or more, 104 by default.
    ///
    /// Feature `event-timing`.
    #[doc(alias = "durationThreshold")]
    pub fn set_duration_threshold(&self, value: f64) -> &Self {
        property::set_f64(self, "durationThreshold", value);
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "eventCounts")]
    pub(crate) fn get_eventCounts__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "interactionCount")]
    pub(crate) fn get_interactionCount__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "processingEnd")]
    pub(crate) fn get_processingEnd__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "processingStart")]
    pub(crate) fn get_processingStart__as_number(this: &Js) -> f64;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "targetSelector")]
    pub(crate) fn get_targetSelector__as_value(this: &Js) -> JsValue;
}
