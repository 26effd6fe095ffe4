//! The part of the page that the user sees when it is zoomed

use crate::runtime::prelude::*;
use crate::{Event, VisualViewport, Window};

impl VisualViewport {
    /// `readonly attribute double offsetLeft`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/offsetLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-offsetleft)
    #[doc(alias = "offsetLeft")]
    #[inline]
    pub fn offset_left(&self) -> f64 {
        Js::get_offsetLeft__as_number(js(self))
    }

    /// `readonly attribute double offsetTop`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/offsetTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-offsettop)
    #[doc(alias = "offsetTop")]
    #[inline]
    pub fn offset_top(&self) -> f64 {
        Js::get_offsetTop__as_number(js(self))
    }

    /// `readonly attribute double pageLeft`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/pageLeft) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-pageleft)
    #[doc(alias = "pageLeft")]
    #[inline]
    pub fn page_left(&self) -> f64 {
        Js::get_pageLeft__as_number(js(self))
    }

    /// `readonly attribute double pageTop`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/pageTop) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-pagetop)
    #[doc(alias = "pageTop")]
    #[inline]
    pub fn page_top(&self) -> f64 {
        Js::get_pageTop__as_number(js(self))
    }

    /// `readonly attribute double width`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/width) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-width)
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// `readonly attribute double height`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/height) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-height)
    #[inline]
    pub fn height(&self) -> f64 {
        Js::get_height__as_number(js(self))
    }

    /// `readonly attribute double scale`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scale) · [Specification](https://drafts.csswg.org/cssom-view/#dom-visualviewport-scale)
    #[inline]
    pub fn scale(&self) -> f64 {
        Js::get_scale__as_number(js(self))
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/resize_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-window-resize)
    pub fn onresize(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onresize")
    }

    /// `attribute EventHandler onresize`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/resize_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-window-resize)
    #[doc(alias = "onresize")]
    pub fn set_onresize(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onresize", nullable(value))
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    pub fn onscroll(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscroll")
    }

    /// `attribute EventHandler onscroll`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scroll_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scroll)
    #[doc(alias = "onscroll")]
    pub fn set_onscroll(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscroll", nullable(value))
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    pub fn onscrollend(&self) -> Option<Function<fn(Event)>> {
        property::get(self, "onscrollend")
    }

    /// `attribute EventHandler onscrollend`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/VisualViewport/scrollend_event) · [Specification](https://drafts.csswg.org/cssom-view/#eventdef-document-scrollend)
    #[doc(alias = "onscrollend")]
    pub fn set_onscrollend(&self, value: Option<&Function<fn(Event)>>) {
        property::set(self, "onscrollend", nullable(value))
    }
}

impl Window {
    /// `readonly attribute VisualViewport? visualViewport`
    ///
    /// Baseline: widely available since 2021-08. [MDN](https://developer.mozilla.org/docs/Web/API/Window/visualViewport) · [Specification](https://drafts.csswg.org/cssom-view/#dom-window-visualviewport)
    #[doc(alias = "visualViewport")]
    #[inline]
    pub fn visual_viewport(&self) -> Option<VisualViewport> {
        Js::get_visualViewport__as_option_value(js(self)).map(Js::read)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "pageLeft")]
    pub(crate) fn get_pageLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "pageTop")]
    pub(crate) fn get_pageTop__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "scale")]
    pub(crate) fn get_scale__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "visualViewport")]
    pub(crate) fn get_visualViewport__as_option_value(this: &Js) -> Option<Js>;
}
