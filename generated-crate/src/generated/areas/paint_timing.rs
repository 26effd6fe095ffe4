//! When a page and its elements were painted, and how the layout shifted

use crate::runtime::prelude::*;
use crate::{Element, LargestContentfulPaint, PerformancePaintTiming};
#[cfg(feature = "experimental")]
use crate::{
    DomRectReadOnly, HtmlElement, InteractionContentfulPaint, LayoutShift, LayoutShiftAttribution, NavigationType, Node,
    PerformanceContainerTiming, PerformanceElementTiming, PerformanceSoftNavigation,
};

#[cfg(feature = "experimental")]
impl PerformanceContainerTiming {
    /// The value of the `containertiming` attribute.
    ///
    /// `readonly attribute DOMString identifier`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming/identifier) · [Specification](https://w3c.github.io/container-timing/#dom-performancecontainertiming-identifier)
    #[inline]
    pub fn identifier(&self) -> String {
        Js::get_identifier__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The painted area within the viewport, in CSS pixels.
    ///
    /// `readonly attribute DOMRectReadOnly intersectionRect`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming/intersectionRect) · [Specification](https://w3c.github.io/container-timing/#dom-performancecontainertiming-intersectionrect)
    #[doc(alias = "intersectionRect")]
    #[inline]
    pub fn intersection_rect(&self) -> DomRectReadOnly {
        FromJs::from_js(Js::get_intersectionRect__as_value(js(self)))
    }

    /// The size of the painted area in square CSS pixels.
    ///
    /// `readonly attribute unsigned long long size`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming/size) · [Specification](https://w3c.github.io/container-timing/#dom-performancecontainertiming-size)
    #[inline]
    pub fn size(&self) -> u64 {
        Js::get_size__as_number(js(self)) as u64
    }

    /// The time when content of the container was first painted.
    ///
    /// `readonly attribute DOMHighResTimeStamp firstRenderTime`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming/firstRenderTime) · [Specification](https://w3c.github.io/container-timing/#dom-performancecontainertiming-firstrendertime)
    #[doc(alias = "firstRenderTime")]
    #[inline]
    pub fn first_render_time(&self) -> f64 {
        Js::get_firstRenderTime__as_number(js(self))
    }

    /// The last element that was painted in the container, null if it is gone.
    ///
    /// `readonly attribute HTMLElement? lastPaintedElement`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming/lastPaintedElement) · [Specification](https://w3c.github.io/container-timing/#dom-performancecontainertiming-lastpaintedelement)
    #[doc(alias = "lastPaintedElement")]
    #[inline]
    pub fn last_painted_element(&self) -> Option<HtmlElement> {
        Js::get_lastPaintedElement__as_option_value(js(self)).map(Js::read)
    }

    /// The element with the `containertiming` attribute, null if it is gone.
    ///
    /// `readonly attribute HTMLElement? rootElement`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming/rootElement) · [Specification](https://w3c.github.io/container-timing/#dom-performancecontainertiming-rootelement)
    #[doc(alias = "rootElement")]
    #[inline]
    pub fn root_element(&self) -> Option<HtmlElement> {
        Js::get_rootElement__as_option_value(js(self)).map(Js::read)
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `paint-timing` and `experimental`. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming/toJSON) · [Specification](https://w3c.github.io/container-timing/#dom-performancecontainertiming-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// The time in milliseconds at which the browser was done with rendering and began to paint.
    ///
    /// `readonly attribute DOMHighResTimeStamp paintTime`
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming/paintTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-painttime)
    #[doc(alias = "paintTime")]
    #[inline]
    pub fn paint_time(&self) -> f64 {
        Js::get_paintTime__as_number(js(self))
    }

    /// The time in milliseconds at which the pixels reached the screen; null if not supported.
    ///
    /// `readonly attribute DOMHighResTimeStamp? presentationTime`
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceContainerTiming/presentationTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-presentationtime)
    #[doc(alias = "presentationTime")]
    #[inline]
    pub fn presentation_time(&self) -> Option<f64> {
        FromJs::from_js(Js::get_presentationTime__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Element {
    /// The `elementtiming` attribute, a name that marks the element for paint timing.
    ///
    /// `attribute DOMString elementTiming`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Element/elementTiming) · [Specification](https://w3c.github.io/element-timing/#dom-element-elementtiming)
    #[doc(alias = "elementTiming")]
    #[inline]
    pub fn element_timing(&self) -> String {
        Js::get_elementTiming__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `elementtiming` attribute, a name that marks the element for paint timing.
    ///
    /// Features `paint-timing` and `experimental`.
    #[doc(alias = "elementTiming")]
    #[inline]
    pub fn set_element_timing(&self, value: &str) {
        Js::set_elementTiming__str(js(self), value)
    }
}

#[cfg(feature = "experimental")]
impl PerformanceElementTiming {
    /// The time when the element was painted, coarser or 0 for images of other origins.
    ///
    /// `readonly attribute DOMHighResTimeStamp renderTime`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/renderTime) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-rendertime)
    #[doc(alias = "renderTime")]
    #[inline]
    pub fn render_time(&self) -> f64 {
        Js::get_renderTime__as_number(js(self))
    }

    /// The time when the image was loaded, 0 for text.
    ///
    /// `readonly attribute DOMHighResTimeStamp loadTime`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/loadTime) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-loadtime)
    #[doc(alias = "loadTime")]
    #[inline]
    pub fn load_time(&self) -> f64 {
        Js::get_loadTime__as_number(js(self))
    }

    /// The visible area of the element in the viewport, in CSS pixels.
    ///
    /// `readonly attribute DOMRectReadOnly intersectionRect`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/intersectionRect) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-intersectionrect)
    #[doc(alias = "intersectionRect")]
    #[inline]
    pub fn intersection_rect(&self) -> DomRectReadOnly {
        FromJs::from_js(Js::get_intersectionRect__as_value(js(self)))
    }

    /// The value of the `elementtiming` attribute.
    ///
    /// `readonly attribute DOMString identifier`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/identifier) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-identifier)
    #[inline]
    pub fn identifier(&self) -> String {
        Js::get_identifier__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The own width of the image in pixels, 0 for text.
    ///
    /// `readonly attribute unsigned long naturalWidth`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/naturalWidth) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-naturalwidth)
    #[doc(alias = "naturalWidth")]
    #[inline]
    pub fn natural_width(&self) -> u32 {
        Js::get_naturalWidth__as_number(js(self)) as u32
    }

    /// The own height of the image in pixels, 0 for text.
    ///
    /// `readonly attribute unsigned long naturalHeight`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/naturalHeight) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-naturalheight)
    #[doc(alias = "naturalHeight")]
    #[inline]
    pub fn natural_height(&self) -> u32 {
        Js::get_naturalHeight__as_number(js(self)) as u32
    }

    /// The `id` attribute of the element.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/id) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The element itself, null if it has been removed.
    ///
    /// `readonly attribute Element? element`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/element) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-element)
    #[inline]
    pub fn element(&self) -> Option<Element> {
        Js::get_element__as_option_value(js(self)).map(Js::read)
    }

    /// The URL of the image, empty for text.
    ///
    /// `readonly attribute USVString url`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/url) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-url)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/toJSON) · [Specification](https://w3c.github.io/element-timing/#dom-performanceelementtiming-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// The time in milliseconds at which the browser was done with rendering and began to paint.
    ///
    /// `readonly attribute DOMHighResTimeStamp paintTime`
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/paintTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-painttime)
    #[doc(alias = "paintTime")]
    #[inline]
    pub fn paint_time(&self) -> f64 {
        Js::get_paintTime__as_number(js(self))
    }

    /// The time in milliseconds at which the pixels reached the screen; null if not supported.
    ///
    /// `readonly attribute DOMHighResTimeStamp? presentationTime`
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceElementTiming/presentationTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-presentationtime)
    #[doc(alias = "presentationTime")]
    #[inline]
    pub fn presentation_time(&self) -> Option<f64> {
        FromJs::from_js(Js::get_presentationTime__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl HtmlElement {
    /// The `containertiming` attribute, a name that marks the element for container timing.
    ///
    /// `attribute DOMString containerTiming`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/containerTiming) · [Specification](https://w3c.github.io/container-timing/#dom-htmlelement-containertiming)
    #[doc(alias = "containerTiming")]
    #[inline]
    pub fn container_timing(&self) -> String {
        Js::get_containerTiming__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the `containertiming` attribute, a name that marks the element for container timing.
    ///
    /// Features `paint-timing` and `experimental`.
    #[doc(alias = "containerTiming")]
    #[inline]
    pub fn set_container_timing(&self, value: &str) {
        Js::set_containerTiming__str(js(self), value)
    }

    /// Whether the element and its content are left out of container timing.
    ///
    /// `attribute boolean containerTimingIgnore`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLElement/containerTimingIgnore) · [Specification](https://w3c.github.io/container-timing/#dom-htmlelement-containertimingignore)
    #[doc(alias = "containerTimingIgnore")]
    #[inline]
    pub fn container_timing_ignore(&self) -> bool {
        Js::get_containerTimingIgnore__as_bool(js(self)).get()
    }

    /// Sets whether the element and its content are left out of container timing.
    ///
    /// Features `paint-timing` and `experimental`.
    #[doc(alias = "containerTimingIgnore")]
    #[inline]
    pub fn set_container_timing_ignore(&self, value: bool) {
        Js::set_containerTimingIgnore__bool(js(self), value)
    }
}

impl LargestContentfulPaint {
    /// The time in milliseconds at which an image was loaded; 0 for text.
    ///
    /// `readonly attribute DOMHighResTimeStamp loadTime`
    ///
    /// Feature `paint-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint/loadTime) · [Specification](https://w3c.github.io/largest-contentful-paint/#dom-largestcontentfulpaint-loadtime)
    #[doc(alias = "loadTime")]
    #[inline]
    pub fn load_time(&self) -> f64 {
        Js::get_loadTime__as_number(js(self))
    }

    /// The time in milliseconds at which the element was shown; may be 0 for an image of another origin.
    ///
    /// `readonly attribute DOMHighResTimeStamp renderTime`
    ///
    /// Feature `paint-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint/renderTime) · [Specification](https://w3c.github.io/largest-contentful-paint/#dom-largestcontentfulpaint-rendertime)
    #[doc(alias = "renderTime")]
    #[inline]
    pub fn render_time(&self) -> f64 {
        Js::get_renderTime__as_number(js(self))
    }

    /// The visible area of the element in CSS pixels.
    ///
    /// `readonly attribute unsigned long size`
    ///
    /// Feature `paint-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint/size) · [Specification](https://w3c.github.io/largest-contentful-paint/#dom-largestcontentfulpaint-size)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// The id of the element, or an empty string.
    ///
    /// `readonly attribute DOMString id`
    ///
    /// Feature `paint-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint/id) · [Specification](https://w3c.github.io/largest-contentful-paint/#dom-largestcontentfulpaint-id)
    #[inline]
    pub fn id(&self) -> String {
        Js::get_id__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The address of the image, or an empty string for text.
    ///
    /// `readonly attribute DOMString url`
    ///
    /// Feature `paint-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint/url) · [Specification](https://w3c.github.io/largest-contentful-paint/#dom-largestcontentfulpaint-url)
    #[inline]
    pub fn url(&self) -> String {
        Js::get_url__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The element that was painted, or null if it is no longer in the document.
    ///
    /// `readonly attribute Element? element`
    ///
    /// Feature `paint-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint/element) · [Specification](https://w3c.github.io/largest-contentful-paint/#dom-largestcontentfulpaint-element)
    #[inline]
    pub fn element(&self) -> Option<Element> {
        Js::get_element__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the values as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `paint-timing`. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint/toJSON) · [Specification](https://w3c.github.io/largest-contentful-paint/#dom-largestcontentfulpaint-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// The time in milliseconds at which the browser was done with rendering and began to paint.
    ///
    /// `readonly attribute DOMHighResTimeStamp paintTime`
    ///
    /// Feature `paint-timing`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint/paintTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-painttime)
    #[doc(alias = "paintTime")]
    #[inline]
    pub fn paint_time(&self) -> f64 {
        Js::get_paintTime__as_number(js(self))
    }

    /// The time in milliseconds at which the pixels reached the screen; null if not supported.
    ///
    /// `readonly attribute DOMHighResTimeStamp? presentationTime`
    ///
    /// Feature `paint-timing`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/LargestContentfulPaint/presentationTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-presentationtime)
    #[doc(alias = "presentationTime")]
    #[inline]
    pub fn presentation_time(&self) -> Option<f64> {
        FromJs::from_js(Js::get_presentationTime__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl LayoutShift {
    /// The score of the shift: the share of the viewport that moved times the distance.
    ///
    /// `readonly attribute double value`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShift/value) · [Specification](https://wicg.github.io/layout-instability/#dom-layoutshift-value)
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }

    /// Whether the user gave input in the half second before, so that the shift may be expected.
    ///
    /// `readonly attribute boolean hadRecentInput`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShift/hadRecentInput) · [Specification](https://wicg.github.io/layout-instability/#dom-layoutshift-hadrecentinput)
    #[doc(alias = "hadRecentInput")]
    #[inline]
    pub fn had_recent_input(&self) -> bool {
        Js::get_hadRecentInput__as_bool(js(self)).get()
    }

    /// The time of the last input of the user, 0 if there was none.
    ///
    /// `readonly attribute DOMHighResTimeStamp lastInputTime`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShift/lastInputTime) · [Specification](https://wicg.github.io/layout-instability/#dom-layoutshift-lastinputtime)
    #[doc(alias = "lastInputTime")]
    #[inline]
    pub fn last_input_time(&self) -> f64 {
        Js::get_lastInputTime__as_number(js(self))
    }

    /// The elements that moved most, at most five.
    ///
    /// `readonly attribute FrozenArray<LayoutShiftAttribution> sources`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShift/sources) · [Specification](https://wicg.github.io/layout-instability/#dom-layoutshift-sources)
    #[inline]
    pub fn sources(&self) -> Array<LayoutShiftAttribution> {
        FromJs::from_js(Js::get_sources__as_value(js(self)))
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShift/toJSON) · [Specification](https://wicg.github.io/layout-instability/#dom-layoutshift-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl LayoutShiftAttribution {
    /// The node that moved, null if it has been removed.
    ///
    /// `readonly attribute Node? node`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShiftAttribution/node) · [Specification](https://wicg.github.io/layout-instability/#dom-layoutshiftattribution-node)
    #[inline]
    pub fn node(&self) -> Option<Node> {
        Js::get_node__as_option_value(js(self)).map(Js::read)
    }

    /// The place of the node before, in CSS pixels of the viewport.
    ///
    /// `readonly attribute DOMRectReadOnly previousRect`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShiftAttribution/previousRect) · [Specification](https://wicg.github.io/layout-instability/#dom-layoutshiftattribution-previousrect)
    #[doc(alias = "previousRect")]
    #[inline]
    pub fn previous_rect(&self) -> DomRectReadOnly {
        FromJs::from_js(Js::get_previousRect__as_value(js(self)))
    }

    /// The place of the node after, in CSS pixels of the viewport.
    ///
    /// `readonly attribute DOMRectReadOnly currentRect`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/LayoutShiftAttribution/currentRect) · [Specification](https://wicg.github.io/layout-instability/#dom-layoutshiftattribution-currentrect)
    #[doc(alias = "currentRect")]
    #[inline]
    pub fn current_rect(&self) -> DomRectReadOnly {
        FromJs::from_js(Js::get_currentRect__as_value(js(self)))
    }
}

impl PerformancePaintTiming {
    /// Returns the values as a plain object, for serialization.
    ///
    /// `object toJSON()`
    ///
    /// Feature `paint-timing`. Baseline: widely available since 2021-04. [MDN](https://developer.mozilla.org/docs/Web/API/PerformancePaintTiming/toJSON) · [Specification](https://w3c.github.io/paint-timing/#dom-performancepainttiming-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// The time in milliseconds at which the browser was done with rendering and began to paint.
    ///
    /// `readonly attribute DOMHighResTimeStamp paintTime`
    ///
    /// Feature `paint-timing`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/PerformancePaintTiming/paintTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-painttime)
    #[doc(alias = "paintTime")]
    #[inline]
    pub fn paint_time(&self) -> f64 {
        Js::get_paintTime__as_number(js(self))
    }

    /// The time in milliseconds at which the pixels reached the screen; null if not supported.
    ///
    /// `readonly attribute DOMHighResTimeStamp? presentationTime`
    ///
    /// Feature `paint-timing`. Exposed in Window only. [MDN](https://developer.mozilla.org/docs/Web/API/PerformancePaintTiming/presentationTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-presentationtime)
    #[doc(alias = "presentationTime")]
    #[inline]
    pub fn presentation_time(&self) -> Option<f64> {
        FromJs::from_js(Js::get_presentationTime__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl InteractionContentfulPaint {
    /// The details of the largest content that was painted.
    ///
    /// `readonly attribute LargestContentfulPaint largestContentfulPaint`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InteractionContentfulPaint/largestContentfulPaint) · [Specification](https://wicg.github.io/soft-navigations/#dom-interactioncontentfulpaint-largestcontentfulpaint)
    #[doc(alias = "largestContentfulPaint")]
    #[inline]
    pub fn largest_contentful_paint(&self) -> LargestContentfulPaint {
        FromJs::from_js(Js::get_largestContentfulPaint__as_value(js(self)))
    }

    /// The number of the interaction that led to the paint.
    ///
    /// `readonly attribute unsigned long long interactionId`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InteractionContentfulPaint/interactionId) · [Specification](https://wicg.github.io/soft-navigations/#dom-interactioncontentfulpaint-interactionid)
    #[doc(alias = "interactionId")]
    #[inline]
    pub fn interaction_id(&self) -> u64 {
        Js::get_interactionId__as_number(js(self)) as u64
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InteractionContentfulPaint/toJSON) · [Specification](https://wicg.github.io/soft-navigations/#dom-interactioncontentfulpaint-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// The time in milliseconds at which the browser was done with rendering and began to paint.
    ///
    /// `readonly attribute DOMHighResTimeStamp paintTime`
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InteractionContentfulPaint/paintTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-painttime)
    #[doc(alias = "paintTime")]
    #[inline]
    pub fn paint_time(&self) -> f64 {
        Js::get_paintTime__as_number(js(self))
    }

    /// The time in milliseconds at which the pixels reached the screen; null if not supported.
    ///
    /// `readonly attribute DOMHighResTimeStamp? presentationTime`
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/InteractionContentfulPaint/presentationTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-presentationtime)
    #[doc(alias = "presentationTime")]
    #[inline]
    pub fn presentation_time(&self) -> Option<f64> {
        FromJs::from_js(Js::get_presentationTime__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl PerformanceSoftNavigation {
    /// The kind of navigation, such as `push`, `replace` or `traverse`.
    ///
    /// `readonly attribute NavigationType navigationType`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceSoftNavigation/navigationType) · [Specification](https://wicg.github.io/soft-navigations/#dom-performancesoftnavigation-navigationtype)
    #[doc(alias = "navigationType")]
    #[inline]
    pub fn navigation_type(&self) -> NavigationType {
        FromJs::from_js(Js::get_navigationType__as_value(js(self)))
    }

    /// The number of the interaction that led to the navigation.
    ///
    /// `readonly attribute unsigned long long interactionId`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceSoftNavigation/interactionId) · [Specification](https://wicg.github.io/soft-navigations/#dom-performancesoftnavigation-interactionid)
    #[doc(alias = "interactionId")]
    #[inline]
    pub fn interaction_id(&self) -> u64 {
        Js::get_interactionId__as_number(js(self)) as u64
    }

    /// Returns the largest paint after the interaction so far, or null if there is none.
    ///
    /// `InteractionContentfulPaint? getLargestInteractionContentfulPaint()`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceSoftNavigation/getLargestInteractionContentfulPaint) · [Specification](https://wicg.github.io/soft-navigations/#dom-performancesoftnavigation-getlargestinteractioncontentfulpaint)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getLargestInteractionContentfulPaint")]
    #[inline]
    pub fn get_largest_interaction_contentful_paint(&self) -> Result<Option<InteractionContentfulPaint>, Exception> {
        Js::try_call_getLargestInteractionContentfulPaint__as_option_value(js(self)).map(Js::read_nullable)
    }

    /// Returns a plain object with the same fields, for `JSON.stringify`.
    ///
    /// `object toJSON()`
    ///
    /// Features `paint-timing` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceSoftNavigation/toJSON) · [Specification](https://wicg.github.io/soft-navigations/#dom-performancesoftnavigation-tojson)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Object {
        FromJs::from_js(Js::call_toJSON__as_value(js(self)))
    }

    /// The time in milliseconds at which the browser was done with rendering and began to paint.
    ///
    /// `readonly attribute DOMHighResTimeStamp paintTime`
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceSoftNavigation/paintTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-painttime)
    #[doc(alias = "paintTime")]
    #[inline]
    pub fn paint_time(&self) -> f64 {
        Js::get_paintTime__as_number(js(self))
    }

    /// The time in milliseconds at which the pixels reached the screen; null if not supported.
    ///
    /// `readonly attribute DOMHighResTimeStamp? presentationTime`
    ///
    /// Features `paint-timing` and `experimental`. Exposed in Window only. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/PerformanceSoftNavigation/presentationTime) · [Specification](https://w3c.github.io/paint-timing/#dom-painttimingmixin-presentationtime)
    #[doc(alias = "presentationTime")]
    #[inline]
    pub fn presentation_time(&self) -> Option<f64> {
        FromJs::from_js(Js::get_presentationTime__as_value(js(self)))
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "element")]
    pub(crate) fn get_element__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "loadTime")]
    pub(crate) fn get_loadTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "renderTime")]
    pub(crate) fn get_renderTime__as_number(this: &Js) -> f64;
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "containerTiming")]
    pub(crate) fn get_containerTiming__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "containerTimingIgnore")]
    pub(crate) fn get_containerTimingIgnore__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "currentRect")]
    pub(crate) fn get_currentRect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "elementTiming")]
    pub(crate) fn get_elementTiming__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "firstRenderTime")]
    pub(crate) fn get_firstRenderTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "hadRecentInput")]
    pub(crate) fn get_hadRecentInput__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "identifier")]
    pub(crate) fn get_identifier__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "largestContentfulPaint")]
    pub(crate) fn get_largestContentfulPaint__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "lastInputTime")]
    pub(crate) fn get_lastInputTime__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "lastPaintedElement")]
    pub(crate) fn get_lastPaintedElement__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "node")]
    pub(crate) fn get_node__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "previousRect")]
    pub(crate) fn get_previousRect__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "sources")]
    pub(crate) fn get_sources__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "containerTiming")]
    pub(crate) fn set_containerTiming__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "containerTimingIgnore")]
    pub(crate) fn set_containerTimingIgnore__bool(this: &Js, a0: bool);
    #[wasm_bindgen(method, setter, js_name = "elementTiming")]
    pub(crate) fn set_elementTiming__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, js_name = "getLargestInteractionContentfulPaint")]
    pub(crate) fn try_call_getLargestInteractionContentfulPaint__as_option_value(
        this: &Js,
    ) -> Result<Option<Js>, Exception>;
}
