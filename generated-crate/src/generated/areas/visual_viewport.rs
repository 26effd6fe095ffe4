//! The part of the page that the user sees when it is zoomed

use crate::runtime::prelude::*;
use crate::{Event, VisualViewport, Window};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, getter, js_name = "pageLeft")]
    pub(crate) fn get_pageLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pageTop")]
    pub(crate) fn get_pageTop__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scale")]
    pub(crate) fn get_scale__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "visualViewport")]
    pub(crate) fn get_visualViewport__as_value(this: &Js) -> JsValue;
}

impl VisualViewport {
    /// `readonly attribute double offsetLeft`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/offsetLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-offsetleft)
    #[doc(alias = "offsetLeft")]
    #[inline]
    pub fn offset_left(&self) -> f64 {
        self.js().get_offsetLeft__as_number()
    }

    /// `readonly attribute double offsetTop`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/offsetTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-offsettop)
    #[doc(alias = "offsetTop")]
    #[inline]
    pub fn offset_top(&self) -> f64 {
        self.js().get_offsetTop__as_number()
    }

    /// `readonly attribute double pageLeft`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/pageLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-pageleft)
    #[doc(alias = "pageLeft")]
    #[inline]
    pub fn page_left(&self) -> f64 {
        self.js().get_pageLeft__as_number()
    }

    /// `readonly attribute double pageTop`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/pageTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-pagetop)
    #[doc(alias = "pageTop")]
    #[inline]
    pub fn page_top(&self) -> f64 {
        self.js().get_pageTop__as_number()
    }

    /// `readonly attribute double width`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/width) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-width)
    #[inline]
    pub fn width(&self) -> f64 {
        self.js().get_width__as_number()
    }

    /// `readonly attribute double height`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/height) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-height)
    #[inline]
    pub fn height(&self) -> f64 {
        self.js().get_height__as_number()
    }

    /// `readonly attribute double scale`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scale) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-scale)
    #[inline]
    pub fn scale(&self) -> f64 {
        self.js().get_scale__as_number()
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/resize_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-window-resize)
    #[inline]
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onresize__as_value())
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/resize_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-window-resize)
    #[doc(alias = "onresize")]
    #[inline]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onresize__value(nullable(value))
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    #[inline]
    pub fn onscroll(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onscroll__as_value())
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    #[doc(alias = "onscroll")]
    #[inline]
    pub fn set_onscroll(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onscroll__value(nullable(value))
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    #[inline]
    pub fn onscrollend(&self) -> Option<Function<fn(Event)>> {
        FromJs::from_js(self.js().get_onscrollend__as_value())
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    #[doc(alias = "onscrollend")]
    #[inline]
    pub fn set_onscrollend(&self, value: Option<&Function<fn(Event)>>) {
        self.js().set_onscrollend__value(nullable(value))
    }
}

impl Window {
    /// `readonly attribute VisualViewport? visualViewport`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/Window/visualViewport) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-visualviewport)
    #[doc(alias = "visualViewport")]
    #[inline]
    pub fn visual_viewport(&self) -> Option<VisualViewport> {
        FromJs::from_js(self.js().get_visualViewport__as_value())
    }
}
