//! Being told when elements come into view

use crate::runtime::prelude::*;
use crate::{
    DomRectReadOnly, Element, ElementOrDocument, IntersectionObserver, IntersectionObserverCallback,
    IntersectionObserverEntry, IntersectionObserverInit, NumberOrNumberSequence,
};
#[cfg(feature = "experimental")]
use crate::{DomRectInit, IntersectionObserverEntryInit};

impl IntersectionObserver {
    /// Makes a new `IntersectionObserver`.
    ///
    /// `constructor(IntersectionObserverCallback callback, optional IntersectionObserverInit options = {})`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/IntersectionObserver) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-intersectionobserver)
    #[inline]
    pub fn new(callback: impl IntoFunction<IntersectionObserverCallback>) -> IntersectionObserver {
        Js::new_IntersectionObserver__value__as_value(&callback.into_callback().into_function()).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(IntersectionObserverCallback callback, optional IntersectionObserverInit options = {})`
    ///
    /// Feature `intersection-observer`.
    ///
    /// # Errors
    ///
    /// Throws a `SyntaxError` where a margin cannot be parsed, and a `RangeError` for a threshold outside of 0 to
    /// 1.
    #[inline]
    pub fn new_with_options(
        callback: impl IntoFunction<IntersectionObserverCallback>,
        options: &IntersectionObserverInit,
    ) -> Result<IntersectionObserver, Exception> {
        Js::try_new_IntersectionObserver__value2__as_value(&callback.into_callback().into_function(), options.as_ref())
            .map(Js::cast)
    }

    /// The element or document whose visible area counts, or null for the viewport of the top page.
    ///
    /// `readonly attribute (Element or Document)? root`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/root) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-root)
    #[inline]
    pub fn root(&self) -> Option<ElementOrDocument> {
        Js::get_root__as_option_value(js(self)).map(Js::read)
    }

    /// The distances by which the root area is grown or shrunk, in CSS margin syntax.
    ///
    /// `readonly attribute DOMString rootMargin`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/rootMargin) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-rootmargin)
    #[doc(alias = "rootMargin")]
    #[inline]
    pub fn root_margin(&self) -> String {
        Js::get_rootMargin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The distances by which scrolling areas inside the root are grown or shrunk.
    ///
    /// `readonly attribute DOMString scrollMargin`
    ///
    /// Feature `intersection-observer`. Baseline: newly available since 2025-09. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/scrollMargin) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-scrollmargin)
    #[doc(alias = "scrollMargin")]
    #[inline]
    pub fn scroll_margin(&self) -> String {
        Js::get_scrollMargin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The visible shares from 0 to 1 at which a callback happens, in rising order.
    ///
    /// `readonly attribute FrozenArray<double> thresholds`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/thresholds) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-thresholds)
    #[inline]
    pub fn thresholds(&self) -> Array<f64> {
        FromJs::from_js(Js::get_thresholds__as_value(js(self)))
    }

    /// The shortest time in milliseconds between two notices for a target.
    ///
    /// `readonly attribute long delay`
    ///
    /// Features `intersection-observer` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/delay) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-delay)
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn delay(&self) -> i32 {
        Js::get_delay__as_number(js(self)) as i32
    }

    /// Whether the observer also checks that the target is not covered or transparent.
    ///
    /// `readonly attribute boolean trackVisibility`
    ///
    /// Features `intersection-observer` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/trackVisibility) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-trackvisibility)
    #[doc(alias = "trackVisibility")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn track_visibility(&self) -> bool {
        Js::get_trackVisibility__as_bool(js(self)).get()
    }

    /// Begins to watch an element.
    ///
    /// `undefined observe(Element target)`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/observe) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-observe)
    #[inline]
    pub fn observe(&self, target: &Element) {
        Js::call_observe__value(js(self), target.as_ref())
    }

    /// Stops watching an element.
    ///
    /// `undefined unobserve(Element target)`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/unobserve) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-unobserve)
    #[inline]
    pub fn unobserve(&self, target: &Element) {
        Js::call_unobserve__value(js(self), target.as_ref())
    }

    /// Stops watching all elements.
    ///
    /// `undefined disconnect()`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/disconnect) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-disconnect)
    #[inline]
    pub fn disconnect(&self) {
        Js::call_disconnect(js(self))
    }

    /// Returns the changes that have not been reported yet, and clears them.
    ///
    /// `sequence<IntersectionObserverEntry> takeRecords()`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserver/takeRecords) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-takerecords)
    #[doc(alias = "takeRecords")]
    #[inline]
    pub fn take_records(&self) -> Array<IntersectionObserverEntry> {
        FromJs::from_js(Js::call_takeRecords__as_value(js(self)))
    }
}

impl IntersectionObserverEntry {
    /// Makes a new `IntersectionObserverEntry`.
    ///
    /// `constructor(IntersectionObserverEntryInit intersectionObserverEntryInit)`
    ///
    /// Features `intersection-observer` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry/IntersectionObserverEntry) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverentry-intersectionobserverentry)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a NaN or an infinity
    /// - a required field that is `undefined`
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn new(
        intersection_observer_entry_init: impl IntoJs<IntersectionObserverEntryInit>,
    ) -> Result<IntersectionObserverEntry, Exception> {
        Js::try_new_IntersectionObserverEntry__value__as_value(&intersection_observer_entry_init.to_value())
            .map(Js::cast)
    }

    /// The time of the change in milliseconds since the page began to load.
    ///
    /// `readonly attribute DOMHighResTimeStamp time`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry/time) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverentry-time)
    #[inline]
    pub fn time(&self) -> f64 {
        Js::get_time__as_number(js(self))
    }

    /// The rectangle of the root with its margin, or null if the root is in a page of another origin.
    ///
    /// `readonly attribute DOMRectReadOnly? rootBounds`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry/rootBounds) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverentry-rootbounds)
    #[doc(alias = "rootBounds")]
    #[inline]
    pub fn root_bounds(&self) -> Option<DomRectReadOnly> {
        Js::get_rootBounds__as_option_value(js(self)).map(Js::read)
    }

    /// The rectangle of the element.
    ///
    /// `readonly attribute DOMRectReadOnly boundingClientRect`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry/boundingClientRect) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverentry-boundingclientrect)
    #[doc(alias = "boundingClientRect")]
    #[inline]
    pub fn bounding_client_rect(&self) -> DomRectReadOnly {
        FromJs::from_js(Js::get_boundingClientRect__as_value(js(self)))
    }

    /// The rectangle of the visible part of the element.
    ///
    /// `readonly attribute DOMRectReadOnly intersectionRect`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry/intersectionRect) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverentry-intersectionrect)
    #[doc(alias = "intersectionRect")]
    #[inline]
    pub fn intersection_rect(&self) -> DomRectReadOnly {
        FromJs::from_js(Js::get_intersectionRect__as_value(js(self)))
    }

    /// Whether the element touches or overlaps the root area.
    ///
    /// `readonly attribute boolean isIntersecting`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry/isIntersecting) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverentry-isintersecting)
    #[doc(alias = "isIntersecting")]
    #[inline]
    pub fn is_intersecting(&self) -> bool {
        Js::get_isIntersecting__as_bool(js(self)).get()
    }

    /// Whether the target is certainly visible; always false without `trackVisibility`.
    ///
    /// `readonly attribute boolean isVisible`
    ///
    /// Features `intersection-observer` and `experimental`. Not in Baseline. [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverentry-isvisible)
    #[doc(alias = "isVisible")]
    #[cfg(feature = "experimental")]
    #[inline]
    pub fn is_visible(&self) -> bool {
        Js::get_isVisible__as_bool(js(self)).get()
    }

    /// The visible share of the element's area from 0 to 1.
    ///
    /// `readonly attribute double intersectionRatio`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry/intersectionRatio) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverentry-intersectionratio)
    #[doc(alias = "intersectionRatio")]
    #[inline]
    pub fn intersection_ratio(&self) -> f64 {
        Js::get_intersectionRatio__as_number(js(self))
    }

    /// The element that the report is about.
    ///
    /// `readonly attribute Element target`
    ///
    /// Feature `intersection-observer`. Baseline: widely available since 2019-03. [MDN](https://developer.mozilla.org/docs/Web/API/IntersectionObserverEntry/target) · [Specification](https://w3c.github.io/IntersectionObserver/#dom-intersectionobserverentry-target)
    #[inline]
    pub fn target(&self) -> Element {
        FromJs::from_js(Js::get_target__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl IntersectionObserverEntryInit {
    /// The initial values for a new `IntersectionObserverEntry`.
    ///
    /// `dictionary IntersectionObserverEntryInit`
    ///
    /// Features `intersection-observer` and `experimental`.
    pub fn new(
        time: f64,
        root_bounds: Option<&DomRectInit>,
        bounding_client_rect: impl IntoJs<DomRectInit>,
        intersection_rect: impl IntoJs<DomRectInit>,
        is_intersecting: bool,
        is_visible: bool,
        intersection_ratio: f64,
        target: &Element,
    ) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "time", time);
        property::set(&this, "rootBounds", nullable(root_bounds));
        property::set(&this, "boundingClientRect", &bounding_client_rect.to_value());
        property::set(&this, "intersectionRect", &intersection_rect.to_value());
        property::set_bool(&this, "isIntersecting", is_intersecting);
        property::set_bool(&this, "isVisible", is_visible);
        property::set_f64(&this, "intersectionRatio", intersection_ratio);
        property::set(&this, "target", target.as_ref());
        this
    }

    /// The time of the change in milliseconds since the page began to load.
    ///
    /// `required DOMHighResTimeStamp time`
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "time")]
    pub fn get_time(&self) -> f64 {
        property::get(self, "time")
    }

    /// Sets the time of the change in milliseconds since the page began to load.
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "time")]
    pub fn set_time(&self, value: f64) -> &Self {
        property::set_f64(self, "time", value);
        self
    }

    /// The rectangle of the root with its margin, or null if the root is in a page of another origin.
    ///
    /// `required DOMRectInit? rootBounds`
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "rootBounds")]
    pub fn get_root_bounds(&self) -> Option<DomRectInit> {
        property::get(self, "rootBounds")
    }

    /// Sets the rectangle of the root with its margin, or null if the root is in a page of another origin.
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "rootBounds")]
    pub fn set_root_bounds(&self, value: Option<&DomRectInit>) -> &Self {
        property::set(self, "rootBounds", nullable(value));
        self
    }

    /// The rectangle of the element.
    ///
    /// `required DOMRectInit boundingClientRect`
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "boundingClientRect")]
    pub fn get_bounding_client_rect(&self) -> DomRectInit {
        property::get(self, "boundingClientRect")
    }

    /// Sets the rectangle of the element.
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "boundingClientRect")]
    pub fn set_bounding_client_rect(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "boundingClientRect", &value.to_value());
        self
    }

    /// The rectangle of the visible part of the element.
    ///
    /// `required DOMRectInit intersectionRect`
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "intersectionRect")]
    pub fn get_intersection_rect(&self) -> DomRectInit {
        property::get(self, "intersectionRect")
    }

    /// Sets the rectangle of the visible part of the element.
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "intersectionRect")]
    pub fn set_intersection_rect(&self, value: impl IntoJs<DomRectInit>) -> &Self {
        property::set(self, "intersectionRect", &value.to_value());
        self
    }

    /// Whether the element touches or overlaps the root area.
    ///
    /// `required boolean isIntersecting`
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "isIntersecting")]
    pub fn get_is_intersecting(&self) -> bool {
        property::get(self, "isIntersecting")
    }

    /// Sets whether the element touches or overlaps the root area.
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "isIntersecting")]
    pub fn set_is_intersecting(&self, value: bool) -> &Self {
        property::set_bool(self, "isIntersecting", value);
        self
    }

    /// Whether the target is certainly visible; always false without `trackVisibility`.
    ///
    /// `required boolean isVisible`
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "isVisible")]
    pub fn get_is_visible(&self) -> bool {
        property::get(self, "isVisible")
    }

    /// Sets whether the target is certainly visible; always false without `trackVisibility`.
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "isVisible")]
    pub fn set_is_visible(&self, value: bool) -> &Self {
        property::set_bool(self, "isVisible", value);
        self
    }

    /// The visible share of the element's area from 0 to 1.
    ///
    /// `required double intersectionRatio`
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "intersectionRatio")]
    pub fn get_intersection_ratio(&self) -> f64 {
        property::get(self, "intersectionRatio")
    }

    /// Sets the visible share of the element's area from 0 to 1.
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "intersectionRatio")]
    pub fn set_intersection_ratio(&self, value: f64) -> &Self {
        property::set_f64(self, "intersectionRatio", value);
        self
    }

    /// The element that the report is about.
    ///
    /// `required Element target`
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "target")]
    pub fn get_target(&self) -> Element {
        property::get(self, "target")
    }

    /// Sets the element that the report is about.
    ///
    /// Features `intersection-observer` and `experimental`.
    #[doc(alias = "target")]
    pub fn set_target(&self, value: &Element) -> &Self {
        property::set(self, "target", value.as_ref());
        self
    }
}

impl IntersectionObserverInit {
    /// Options for making an `IntersectionObserver`.
    ///
    /// `dictionary IntersectionObserverInit`
    ///
    /// Feature `intersection-observer`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The element or document whose visible area counts, or null for the viewport of the top page.
    ///
    /// `(Element or Document)? root = null`
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "root")]
    pub fn get_root(&self) -> Option<ElementOrDocument> {
        property::get(self, "root")
    }

    /// Sets the element or document whose visible area counts, or null for the viewport of the top page.
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "root")]
    pub fn set_root(&self, value: impl NullableUnion<ElementOrDocument>) -> &Self {
        property::set(self, "root", &value.into_option().to_js());
        self
    }

    /// The distances by which the root area is grown or shrunk, in CSS margin syntax.
    ///
    /// `DOMString rootMargin = "0px"`
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "rootMargin")]
    pub fn get_root_margin(&self) -> Option<String> {
        property::get(self, "rootMargin")
    }

    /// Sets the distances by which the root area is grown or shrunk, in CSS margin syntax.
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "rootMargin")]
    pub fn set_root_margin(&self, value: &str) -> &Self {
        property::set_str(self, "rootMargin", value);
        self
    }

    /// The distances by which scrolling areas inside the root are grown or shrunk.
    ///
    /// `DOMString scrollMargin = "0px"`
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "scrollMargin")]
    pub fn get_scroll_margin(&self) -> Option<String> {
        property::get(self, "scrollMargin")
    }

    /// Sets the distances by which scrolling areas inside the root are grown or shrunk.
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "scrollMargin")]
    pub fn set_scroll_margin(&self, value: &str) -> &Self {
        property::set_str(self, "scrollMargin", value);
        self
    }

    /// The visible share or shares from 0 to 1 at which to call back; 0 reports any visibility.
    ///
    /// `(double or sequence<double>) threshold = 0`
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "threshold")]
    pub fn get_threshold(&self) -> Option<NumberOrNumberSequence> {
        property::get(self, "threshold")
    }

    /// Sets the visible share or shares from 0 to 1 at which to call back; 0 reports any visibility.
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "threshold")]
    pub fn set_threshold(&self, value: impl Into<NumberOrNumberSequence>) -> &Self {
        property::set(self, "threshold", &value.into().to_js());
        self
    }

    /// The shortest time in milliseconds between two notices for a target.
    ///
    /// `long delay = 0`
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "delay")]
    pub fn get_delay(&self) -> Option<i32> {
        property::get(self, "delay")
    }

    /// Sets the shortest time in milliseconds between two notices for a target.
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "delay")]
    pub fn set_delay(&self, value: i32) -> &Self {
        property::set_f64(self, "delay", value as f64);
        self
    }

    /// Whether the observer also checks that the target is not covered or transparent.
    ///
    /// `boolean trackVisibility = false`
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "trackVisibility")]
    pub fn get_track_visibility(&self) -> Option<bool> {
        property::get(self, "trackVisibility")
    }

    /// Sets whether the observer also checks that the target is not covered or transparent.
    ///
    /// Feature `intersection-observer`.
    #[doc(alias = "trackVisibility")]
    pub fn set_track_visibility(&self, value: bool) -> &Self {
        property::set_bool(self, "trackVisibility", value);
        self
    }
}

impl Default for IntersectionObserverInit {
    fn default() -> Self {
        Self::new()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "boundingClientRect")]
    pub(crate) fn get_boundingClientRect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "intersectionRatio")]
    pub(crate) fn get_intersectionRatio__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "isIntersecting")]
    pub(crate) fn get_isIntersecting__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "root")]
    pub(crate) fn get_root__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "rootBounds")]
    pub(crate) fn get_rootBounds__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "rootMargin")]
    pub(crate) fn get_rootMargin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "scrollMargin")]
    pub(crate) fn get_scrollMargin__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "thresholds")]
    pub(crate) fn get_thresholds__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(constructor, js_class = "IntersectionObserver")]
    pub(crate) fn new_IntersectionObserver__value__as_value(a0: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "IntersectionObserver")]
    pub(crate) fn try_new_IntersectionObserver__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "delay")]
    pub(crate) fn get_delay__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "isVisible")]
    pub(crate) fn get_isVisible__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "trackVisibility")]
    pub(crate) fn get_trackVisibility__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(catch, constructor, js_class = "IntersectionObserverEntry")]
    pub(crate) fn try_new_IntersectionObserverEntry__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
